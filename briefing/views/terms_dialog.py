"""Words and aliases: what the user taught the reader, listed, added and removed, each a step to undo."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from briefing.core.term import EVERY, Term, TermKind
from briefing.qt import fonts, wording
from briefing.qt.desk import Desk
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.storage import terms
from briefing.views.dialog import FIELD_HEIGHT, Dialog
from briefing.views.widgets import ComboBox, Label

translate = wording.translate


def kind_name(kind: TermKind) -> str:
    """What a taught phrase stands for, as the list says it."""
    return {
        TermKind.COUNTRY: translate("Terms", "Country"),
        TermKind.PEOPLE: translate("Terms", "People of a country"),
        TermKind.CITY: translate("Terms", "City"),
        TermKind.PERSON: translate("Terms", "Person"),
        TermKind.ORGANISATION: translate("Terms", "Organisation"),
        TermKind.EXPORTS: translate("Terms", "Exports"),
        TermKind.IMPORTS: translate("Terms", "Imports"),
        TermKind.TURNOVER: translate("Terms", "Turnover"),
        TermKind.BALANCE: translate("Terms", "Balance"),
        TermKind.PRODUCT: translate("Terms", "Product"),
        TermKind.ROLE: translate("Terms", "Office or role"),
        TermKind.TOPIC: translate("Terms", "Topic"),
    }[kind]


def value_name(term: Term) -> str:
    """What a term stands for in words."""
    if term.kind in (TermKind.COUNTRY, TermKind.PEOPLE):
        return wording.country(term.value)
    if term.kind is TermKind.TOPIC:
        return wording.topic(term.value)
    if term.kind is TermKind.PRODUCT:
        return term.value.replace("_", " ")
    return term.value


def problem_words(problem: str, detail: str, phrase: str) -> str:
    """Why a term was refused, and what is wanted instead."""
    words = {
        "empty": translate("Terms", "Write a word or phrase of at least two letters."),
        "too_long": translate("Terms", "This is too long: write at most eight words."),
        "pattern": translate("Terms", "Write plain words only; signs such as * or ( have no meaning here."),
        "common": translate("Terms", "“%1” is too common: it would be found everywhere."),
        "known": translate("Terms", "“%1” means this already."),
        "clash": translate("Terms", "“%1” already means something else: %2."),
        "value": translate("Terms", "“%2” is not known here. Choose one of the names offered while you type."),
        "language": translate("Terms", "There is no word list for this language yet."),
        "itself": translate("Terms", "The alias must differ from the name."),
    }[problem]
    return words.replace("%1", phrase).replace("%2", detail.replace("_", " "))


class TermsDialog(Dialog):
    """Every addition and removal takes effect at once and at the next reading. `reading_wanted` asks for one."""

    reading_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        undo: UndoStack,
        settings: Settings,
        theme: Theme,
        language: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Words and aliases"), parent)
        self._desk, self._undo, self._settings = desk, undo, settings
        intro = self.tr(
            "Words you add here are understood in every article read from now on, in the window and outside."
        )
        self.body.addWidget(Label(theme, intro, token="text_2", wrap=True))
        self._make_list()
        self._make_form(language)
        self._make_foot()
        desk.library_moved.connect(self.refresh)
        undo.changed.connect(self.refresh)
        self.refresh()
        self.resize(theme.px(640), theme.px(480))
        self.phrase.setFocus()

    # --- parts -------------------------------------------------------------------------------------

    def _make_list(self) -> None:
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Words and aliases"))
        self.list.setFont(fonts.ui_font(13))
        self.list.setHeaderLabels(
            [self.tr("Word or phrase"), self.tr("Is"), self.tr("Stands for"), self.tr("Language")]
        )
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.currentItemChanged.connect(lambda *_: self._show_buttons())
        self.body.addWidget(self.list, 1)
        self.none = Label(self.theme, self.tr("No words of your own yet."), token="text_2")
        # Above an empty list's room, so that the fields stay below their captions.
        self.body.addWidget(self.none, 1, Qt.AlignmentFlag.AlignTop)

    def _make_form(self, language: str | None) -> None:
        from briefing.ingest.extract.words.lexicon_files import available

        theme = self.theme
        self.kind, self.language = ComboBox(theme), ComboBox(theme)
        self.phrase, self.value = QLineEdit(), QLineEdit()
        for kind in TermKind:
            self.kind.addItem(kind_name(kind), kind.value)
        for code in sorted(available(), key=wording.language):
            self.language.addItem(wording.language(code), code)
        self.language.setCurrentIndex(max(self.language.findData(language or ""), 0))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(4))
        fields = (
            (self.tr("Word or phrase"), self.phrase),
            (self.tr("Is"), self.kind),
            (self.tr("Stands for"), self.value),
            (self.tr("Language"), self.language),
        )
        for column, (words, field) in enumerate(fields):
            caption = Label(theme, words, px=12, token="text_2")
            caption.setBuddy(field)
            field.setAccessibleName(words)
            field.setFont(fonts.ui_font(13))
            field.setMinimumHeight(theme.px(FIELD_HEIGHT))
            grid.addWidget(caption, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.problem = Label(theme, "", 12, 400, "bad", wrap=True)
        self.body.addWidget(self.problem)
        self.kind.currentIndexChanged.connect(lambda _: self._on_kind())
        for field in (self.phrase, self.value):
            field.returnPressed.connect(self.add)
        self._on_kind()

    def _make_foot(self) -> None:
        self.add_term_button = self.add_button(self.tr("Add"), "primary")
        self.remove_button = self.add_button(self.tr("Remove"))
        self.read_button = self.add_button(self.tr("Read the article again…"))
        close = self.add_button(self.tr("Close"))
        for button in (self.add_term_button, self.remove_button, self.read_button, close):
            button.setAutoDefault(False)
        self.add_term_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.read_button.clicked.connect(self._read)
        close.clicked.connect(self.accept)
        # The window's own keys rest while a dialog is open.
        for key, act in (
            (QKeySequence.StandardKey.Undo, self._undo.undo),
            (QKeySequence.StandardKey.Redo, self._undo.redo),
        ):
            QShortcut(QKeySequence(key), self.list, act, context=Qt.ShortcutContext.WidgetShortcut)

    def _on_kind(self) -> None:
        """What is asked depends on what the phrase is."""
        kind = TermKind(str(self.kind.currentData()))
        self.value.setEnabled(kind.needs_value)
        self.language.setEnabled(not kind.in_all_languages)
        completer = QCompleter(self._offered(kind), self.value)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.value.setCompleter(completer)
        if not kind.needs_value:
            self.value.clear()

    def _offered(self, kind: TermKind) -> list[str]:
        from briefing.ingest.extract.words.lexicon_data import table, topics
        from briefing.qt.typed import country_names

        match kind:
            case TermKind.COUNTRY | TermKind.PEOPLE:
                return sorted({wording.country(code) for code in country_names().values()})
            case TermKind.CITY:
                return sorted({str(city["name"]).strip() for city in table("cities")})
            case TermKind.TOPIC:
                return sorted(wording.topic(id) for id in topics())
            case TermKind.PERSON:
                file = self._desk.file
                return sorted({person.name for person in file.people}) if file is not None else []
            case _:
                return []

    # --- acts --------------------------------------------------------------------------------------

    def refresh(self, _change: object = None) -> None:
        """Read the terms again; the chosen row stays chosen."""
        chosen = self._chosen()
        self.list.clear()
        for term in terms.terms(self._desk.library):
            language = self.tr("all") if term.language == EVERY else wording.language(term.language)
            row = QTreeWidgetItem([term.phrase, kind_name(term.kind), value_name(term), language])
            row.setData(0, Qt.ItemDataRole.UserRole, term.id)
            row.setSizeHint(0, QSize(0, self.theme.px(26)))
            self.list.addTopLevelItem(row)
            if term.id == chosen:
                self.list.setCurrentItem(row)
        some = self.list.topLevelItemCount() > 0
        self.list.setVisible(some)
        self.none.setVisible(not some)
        self._show_buttons()

    def _chosen(self) -> int:
        row = self.list.currentItem()
        return int(row.data(0, Qt.ItemDataRole.UserRole)) if row is not None else 0

    def _show_buttons(self) -> None:
        self.remove_button.setEnabled(self._chosen() > 0)
        self.read_button.setEnabled(self._desk.article is not None)

    def _typed(self) -> Term:
        kind = TermKind(str(self.kind.currentData()))
        value = self.value.text()
        if kind is TermKind.TOPIC:
            from briefing.ingest.extract.words.lexicon_data import topics

            names = {wording.topic(id).casefold(): id for id in topics()}
            value = names.get(value.strip().casefold(), value)
        elif kind in (TermKind.COUNTRY, TermKind.PEOPLE):
            from briefing.qt import typed

            # Where it is none, the check says so with the words as typed.
            with suppress(typed.Invalid):
                value = typed.country(value)
        return Term(str(self.language.currentData() or ""), kind, self.phrase.text(), value)

    def add(self) -> None:
        """Add what is typed, or say why not."""
        from briefing.ingest.extract.terms import BadTerm, checked

        library = self._desk.library
        try:
            term = checked(self._typed(), terms.terms(library))
        except BadTerm as refused:
            self.problem.setText(problem_words(refused.problem, refused.detail, self.phrase.text().strip()))
            (self.value if refused.problem == "value" else self.phrase).setFocus()
            return
        self.problem.setText("")
        edits = terms.add_edits(library, term, self._settings.text("general.reviewer"))
        if self._undo.push(edits, self.tr("Add word “%1”").replace("%1", term.phrase)):
            self.phrase.clear()
            self.value.clear()
            self.phrase.setFocus()

    def remove(self) -> None:
        """Remove the chosen term."""
        number = self._chosen()
        known = next((t for t in terms.terms(self._desk.library) if t.id == number), None)
        if known is not None:
            edits = terms.remove_edits(self._desk.library, number)
            self._undo.push(edits, self.tr("Remove word “%1”").replace("%1", known.phrase))

    def _read(self) -> None:
        self.accept()
        self.reading_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Delete removes the chosen word while the list has the keyboard."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.list.hasFocus():
            self.remove()
            return
        super().keyPressEvent(event)

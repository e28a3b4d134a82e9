"""Dialogs of reading again: the language, the day of publication, and what a new reading would change."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from briefing.core.article import Article, Certainty
from briefing.core.fact import Fact
from briefing.core.period import Precision
from briefing.qt import fonts, typed, wording, wording_facts
from briefing.qt.theme import Theme
from briefing.qt.typed import Invalid
from briefing.storage.corrections import texts_of
from briefing.storage.rereading import Rereading
from briefing.views import tree_rows
from briefing.views.dialog import FIELD_HEIGHT, Dialog
from briefing.views.widgets import ComboBox, Label


class LanguageDialog(Dialog):
    """`chosen` carries the code of the language to read in, empty for the one the text tells."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, now: str | None, parent: QWidget | None = None) -> None:
        from briefing.ingest.extract.words.lexicon_files import available

        super().__init__(theme, self.tr("Language of the article"), parent)
        words = self.tr("The article is read anew in this language. You see what would change before anything does.")
        self.body.addWidget(Label(theme, words, token="text_2", wrap=True))
        self.box = ComboBox(theme)
        self.box.setAccessibleName(self.tr("Language"))
        self.box.addItem(self.tr("As the text tells"), "")
        for code in sorted(available(), key=wording.language):
            self.box.addItem(wording.language(code), code)
        if now and self.box.findData(now) < 0:
            self.box.addItem(wording.language(now), now)
        self.box.setCurrentIndex(max(self.box.findData(now or ""), 0))
        self.body.addWidget(self.box)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.go_button = self.add_button(self.tr("See what changes…"), "primary")
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self._go)
        self.resize(theme.px(420), theme.px(190))
        self.box.setFocus()

    def _go(self) -> None:
        self.accept()
        self.chosen.emit(str(self.box.currentData() or ""))


class PublishedDialog(Dialog):
    """`chosen` carries the day of publication, None for unknown."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Publication date"), parent)
        self._language = article.language
        words = self.tr(
            "Dates without a year and words such as “last year” count from this day. Leave it empty if it is unknown."
        )
        if article.published_certainty is Certainty.INFERRED:
            words += " " + self.tr("The day below is inferred: the source states none.")
        self.body.addWidget(Label(theme, words, token="text_2", wrap=True))
        self.field = QLineEdit(wording.date(article.published) if article.published else "")
        self.field.setFont(fonts.ui_font(13))
        self.field.setAccessibleName(self.tr("Publication date"))
        self.field.selectAll()
        self.field.setMinimumHeight(theme.px(FIELD_HEIGHT))
        self.body.addWidget(self.field)
        self.problem = Label(theme, "", 12, 400, "bad", wrap=True)
        self.body.addWidget(self.problem)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.go_button = self.add_button(self.tr("See what changes…"), "primary")
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self._go)
        self.resize(theme.px(420), theme.px(210))
        self.field.setFocus()

    def _go(self) -> None:
        text = self.field.text().strip()
        try:
            when = typed.when(text, self._language) if text else None
            if when is not None and (when.precision is not Precision.DAY or when.first != when.last):
                example = wording.iso_date("2024-10-21")
                raise Invalid(self.tr("Write one day, such as %1.").replace("%1", example))
        except Invalid as problem:
            self.problem.setText(str(problem))
            self.field.setFocus()
            return
        self.accept()
        self.chosen.emit(when.first if when is not None else None)


def said(fact: Fact, pair: Collection[str] = ()) -> str:
    """A fact in one line: what it is, whose where it is none of `pair`'s, when, its value."""
    value = wording_facts.value(fact)
    heading = wording_facts.heading(fact, pair)
    unit = ""
    if value and getattr(fact.payload, "amount", None) is not None:
        amount = fact.figure.amount
        assert amount is not None
        unit = " " + wording.unit_short(amount.scale, amount.currency)
    return wording.headed(heading, f"{value}{unit}") if value and value not in heading else heading


def difference(before: Fact, after: Fact, pair: Collection[str] = ()) -> str:
    """What is told otherwise: "Exports, 2023: 220.7 → 221.0", or the names of the fields."""
    old, new = said(before, pair), said(after, pair)
    if old != new:
        return f"{old} \u2192 {new}"
    was, now = texts_of(before.payload), texts_of(after.payload)
    told = [
        wording.headed(wording_facts.field_name(n), f"{_shown(n, was.get(n))} \u2192 {_shown(n, now[n])}")
        for n in now
        if was.get(n) != now[n]
    ]
    if told:
        return f"{old} ({'; '.join(told)})"
    words = wording.translate("Reading", "%1 (how sure it is)") if before.span == after.span else "%1"
    return words.replace("%1", old)


def _shown(name: str, value: str | None) -> str:
    """A field's stored value in words."""
    if not value:
        return wording.EN_DASH
    if name in ("reporter", "partner", "country"):
        return wording.country(value)
    return value.replace("_", " ")


class PreviewDialog(Dialog):
    """What a new reading would change, by kind of change; accepting does it."""

    def __init__(
        self,
        theme: Theme,
        plan: Rereading,
        label: str,
        parent: QWidget | None = None,
        pair: Collection[str] = (),
    ) -> None:
        super().__init__(theme, label, parent)
        self.plan, self._pair = plan, pair
        self._told: list[str] = []
        self.title = Label(theme, self._title(), 16, 600, wrap=True)
        self.body.addWidget(self.title)
        safe = self.tr("What you confirmed, corrected, rejected or added stays as it is. Undo takes all of this back.")
        self.body.addWidget(Label(theme, safe, token="text_2", wrap=True))
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("What would change"))
        self.tree.setFont(fonts.ui_font(13))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setWordWrap(True)
        self.body.addWidget(self.tree, 1)
        self._fill()
        # Once the column has its new width, and a scroll bar its own.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)
        self.tree.header().sectionResized.connect(lambda *_: self._later.start())
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        words = self.tr("Apply") if plan.changes else self.tr("Keep as read now")
        self.apply_button = self.add_button(words, "primary")
        self.apply_button.setDefault(True)
        self.apply_button.clicked.connect(self.accept)
        self.resize(theme.px(620), theme.px(440 if self.tree.topLevelItemCount() else 220))
        self.tree.setVisible(self.tree.topLevelItemCount() > 0)
        if not self.tree.topLevelItemCount():
            self.body.addStretch(1)
        (self.tree if self.tree.isVisibleTo(self) else self.apply_button).setFocus()

    def _title(self) -> str:
        plan = self.plan
        if not plan.changes:
            return self.tr("Nothing would change.")
        words = self.tr("%1 new, %2 gone, %3 told otherwise")
        for mark, count in (("%1", len(plan.new)), ("%2", len(plan.gone)), ("%3", len(plan.changed))):
            words = words.replace(mark, wording.count(count))
        return words

    def _fill(self) -> None:
        plan = self.plan
        self._group(self.tr("New"), (said(f, self._pair) for f in plan.new))
        self._group(self.tr("Gone"), (said(f, self._pair) for f in plan.gone))
        self._group(self.tr("Told otherwise"), (difference(a, b, self._pair) for a, b in plan.changed))
        self._group(self.tr("Kept"), (self._kept(k.fact, k.instead) for k in plan.kept))

    def _kept(self, fact: Fact, instead: Fact | None) -> str:
        who = fact.reviewer or self.tr("you")
        kept = said(fact, self._pair)
        words = self.tr("%1 – kept: decided by %2").replace("%1", kept).replace("%2", who)
        if instead is not None and said(instead, self._pair) != kept:
            words += self.tr("; the text now reads %1").replace("%1", said(instead, self._pair))
        return words

    def _group(self, title: str, rows: Iterable[str]) -> None:
        told = list(rows)
        if not told:
            return
        head = QTreeWidgetItem([f"{title} {wording.count(len(told))}"])
        self._told += [head.text(0), *told]
        head.setFont(0, fonts.ui_font(12, 600))
        head.setSizeHint(0, QSize(0, self.theme.px(28)))
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        items = [QTreeWidgetItem([words]) for words in told]
        for row in items:
            row.setToolTip(0, row.text(0))
        head.addChildren(items)
        self.tree.addTopLevelItem(head)
        head.setExpanded(True)
        if self.tree.currentItem() is None:
            self.tree.setCurrentItem(items[0])

    def _fit(self) -> None:
        tree_rows.fit_rows(self.tree, self.theme)

    def lines(self) -> list[str]:
        """All that is shown, group titles first."""
        return list(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter applies from the list too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tree.hasFocus():
            self.accept()
            return
        super().keyPressEvent(event)

"""Review panel: the current fact under the table, with its sentence, what disagrees with it, and its editor."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from briefing.core.dossier import Dossier
from briefing.core.fact import Fact, ReviewStatus
from briefing.qt import wording
from briefing.qt.theme import Theme
from briefing.views.evidence_words import EvidenceWords
from briefing.views.fact_actions import FactActions
from briefing.views.fact_content import Content
from briefing.views.fact_editor import FactEditor
from briefing.views.fact_parts import Findings, IconSpot, QuoteView
from briefing.views.review_parts import Choice, KeyHint
from briefing.views.review_rival import Rival
from briefing.views.widgets import Button, CheckBox, IconButton, Label

PANEL = 214
translate = QCoreApplication.translate


class ReviewPanel(QScrollArea):
    """Shows one fact. `decided` asks for what a button says: confirm, reject, dispute, edit or split; `left` that its editor closed."""

    decided = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, words: EvidenceWords, decisions: FactActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self.editor = FactEditor(theme, decisions)
        self._page = QWidget()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._build()
        self.setWidget(self._page)
        # The keyboard comes to the buttons last, as the eye does.
        self._foot.setParent(self)
        self._page.setAutoFillBackground(False)
        self._connect()

    def _build(self) -> None:
        theme = self._theme
        self.icon = IconSpot(theme, 18)
        self.heading = Label(theme, px=13, weight=600, elided=True)
        self.place = Label(theme, px=12, token="text_2", numbers=True)
        self.quote = QuoteView(theme)
        self.findings = Findings(theme)
        self.keep, self.mirror = Choice(theme), Choice(theme)
        self.note_box = CheckBox(theme, translate("ReviewPane", "Print both figures with a note"))
        self.note_field = QLineEdit()
        self.note_field.setAccessibleName(translate("ReviewPane", "Note"))
        self.confirm_button = Button(theme, translate("ReviewPane", "Confirm and go to next"), "primary", "check")
        self.reject_button = Button(theme, translate("ReviewPane", "Reject"))
        conflict = f"{translate('ReviewPane', 'Mark as conflict')} (C)"
        self.dispute_button = IconButton(theme, "warning", conflict)
        self.edit_button = Button(theme, translate("ReviewPane", "Edit…"))
        self.split_button = Button(theme, translate("ReviewPane", "Split again"))
        head, choices, note, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (head, choices, note, foot):
            theme.spacing(row, 8)
        head.addWidget(self.icon)
        head.addWidget(self.heading, 1)
        head.addWidget(self.place)
        choices.addWidget(self.keep, 1)
        choices.addWidget(self.mirror, 1)
        note.addWidget(self.note_box)
        note.addWidget(self.note_field, 1)
        for button in (
            self.confirm_button,
            self.reject_button,
            self.edit_button,
            self.dispute_button,
            self.split_button,
        ):
            foot.addWidget(button)
        self.hint = KeyHint(theme)
        foot.addWidget(self.hint, 1)
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        theme.spacing(column, 8)
        column.addLayout(head)
        column.addWidget(self.quote)
        column.addWidget(self.findings)
        column.addLayout(choices)
        column.addLayout(note)
        column.addStretch(1)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        theme.margins(foot, 16, 8, 16, 12)
        self._pages = QStackedWidget()
        self._pages.addWidget(shown)
        self._pages.addWidget(self.editor)
        self._outer = QVBoxLayout(self._page)
        self._outer.addWidget(self._pages)

    def _connect(self) -> None:
        for button, what in (
            (self.confirm_button, "confirm"),
            (self.reject_button, "reject"),
            (self.dispute_button, "dispute"),
            (self.edit_button, "edit"),
            (self.split_button, "split"),
        ):
            button.clicked.connect(lambda _=False, what=what: self.decided.emit(what))
        self.keep.picked.connect(lambda: self.choose(False))
        self.mirror.picked.connect(lambda: self.choose(True))
        self.editor.left.connect(self.left)

    def fit(self, room: int, most: int) -> None:
        """Keep one height, so that the table stands still; the editor takes what its fields need.

        `room` is the pane's height, `most` what is left of it below a row of the table.
        """
        px = self._theme.px
        needed = self.editor.height_at(self.width() - px(32)) + px(26) if self.editing else 0
        whole = max(px(PANEL), needed)
        # In a low window some rows stay in view; the panel scrolls above its buttons.
        self._foot.setVisible(not self.editing)
        # Below the fact the row of buttons has its own room.
        self._theme.margins(self._outer, 16, 12, 16, 12 if self.editing else 0)
        foot = 0 if self.editing else self._foot.sizeHint().height()
        self.setViewportMargins(0, 0, 0, foot)
        self._page.setFixedHeight(whole - foot)
        self.setFixedHeight(min(whole, max(px(120), min(room * 3 // 5, most))))
        self._place_foot()

    def _place_foot(self) -> None:
        high = self._foot.sizeHint().height()
        self._foot.setGeometry(0, self.height() - high, self.width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the buttons stay at the lower edge."""
        super().resizeEvent(event)
        self._place_foot()

    # --- what is shown -------------------------------------------------------------------------

    def show_fact(self, content: Content, fact: Fact, *, disagrees: bool, heading: str, rival: Rival | None) -> None:
        """Show a fact; with a `rival` the two values to choose between stand in place of its sentence."""
        self.icon.set(*(wording.status_icon(ReviewStatus.DISPUTED) if disagrees else content.icon))
        self.heading.setText(heading)
        self.quote.set_quote(content.quote if rival is None else None)
        self.findings.set_lines(content.lines if rival is None else ())
        for widget in (self.keep, self.mirror, self.note_box, self.note_field):
            widget.setVisible(rival is not None)
        self.hint.set_contested(rival is not None)
        if rival is not None:
            self._offer(fact, rival)

    def show_place(self, number: int, total: int) -> None:
        """Say which of how many facts it is."""
        words = translate("ReviewPane", "Fact %1 of %2")
        self.place.setText(words.replace("%1", str(number)).replace("%2", str(total)))

    def enable(self, fact: Fact, *, merged: bool, writable: bool) -> None:
        """Offer what can be done with a fact; `merged`: with another one, so that it can be split."""
        beneath = fact.lead is not None
        self.confirm_button.setEnabled(writable and fact.status is not ReviewStatus.CONFIRMED and not beneath)
        self.edit_button.setEnabled(writable and not beneath)
        self.dispute_button.setEnabled(writable and not beneath and fact.status is not ReviewStatus.DISPUTED)
        self.split_button.setVisible(merged)
        self.split_button.setEnabled(writable)
        self.reject_button.setEnabled(writable and fact.status.counts)

    def _offer(self, fact: Fact, rival: Rival) -> None:
        self.keep.say(
            translate("ReviewPane", "Keep the article’s figure"), rival.shown(rival.own), self._words.source(fact.key)
        )
        if rival.mirror:
            who = self._words.source(rival.key) or rival.who
            self.mirror.say(translate("ReviewPane", "Use the mirror figure"), rival.shown(rival.value), who)
        else:
            self.mirror.say(translate("ReviewPane", "Use the other figure"), rival.shown(rival.value), rival.who)
        self.choose(False)
        self.note_field.setText(rival.note)
        self.note_field.setCursorPosition(0)
        self.note_box.setChecked(True)

    def choose(self, mirror: bool) -> None:
        """Choose the other value, or the article's own."""
        self.keep.set_on(not mirror)
        self.mirror.set_on(mirror)

    # --- the editor ----------------------------------------------------------------------------

    @property
    def editing(self) -> bool:
        """Whether the editor is open."""
        return self._pages.currentWidget() is self.editor

    def edit(self, fact: Fact, dossier: Dossier | None, language: str | None) -> None:
        """Open the editor on a fact; its owner fits the heights and lets the keyboard enter."""
        self.editor.open(fact, dossier, language)
        self._pages.setCurrentWidget(self.editor)

    def close_editor(self) -> None:
        """Show the fact again."""
        self._pages.setCurrentIndex(0)

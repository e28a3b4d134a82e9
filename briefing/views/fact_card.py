"""Fact card: the selected fact with its sentence, its checks and the decisions on it; else what waits for one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from briefing.core.fact import Fact, ReviewStatus
from briefing.core.trade import Observation
from briefing.qt import wording, wording_facts
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.theme import Theme
from briefing.views.fact_actions import FactActions
from briefing.views.fact_content import Content, ContentMaker, is_open, overview
from briefing.views.fact_editor import FactEditor
from briefing.views.fact_parts import MOST_FINDINGS, MOST_OF_ALL, Findings, IconSpot, QuoteView
from briefing.views.plot_paint import pen
from briefing.views.widgets import Button, IconButton, Label, plain_tip

PAD = 12
FULL, STRIP = 196, 44
"""Heights of the two forms: fixed, so that the chart above never moves when something is selected."""
STRIP_WORDS = 620
"""Width from which on the buttons of the low form have words."""
ANY_WIDTH = (1 << 24) - 1
LEAST = 300
"""A pane may be as narrow as this, in design pixels, before the card is cut."""
WORDS = 100
"""How much sooner words get room than the gap after them."""


def _amount(o: Observation) -> str:
    return wording.amount(o.amount) if o.amount is not None else ""


class FactCard(QFrame):
    """The card under the chart. `strip` is its 44 px form for large text and low windows.

    `review_wanted` says that the review table was asked for.
    """

    review_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        selection: Selection,
        theme: Theme,
        maker: ContentMaker,
        actions: FactActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._selection, self._theme = desk, selection, theme
        self._maker, self._actions = maker, actions
        self.content: Content | None = None
        self._strip = False
        self.setAccessibleName(self.tr("Selected fact"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build_parts()
        self._arrange()
        theme.changed.connect(self._dress)
        self.show_key(None)

    def _build_parts(self) -> None:
        theme = self._theme
        self.icon = IconSpot(theme, 18)
        self.title = Label(theme, px=13, weight=600, elided=True)
        self.status = Label(theme, px=13, token="text_2", elided=True)
        self.value = Label(theme, px=20, weight=600, numbers=True)
        self.unit = Label(theme, px=12, token="text_2")
        self.quote = QuoteView(theme)
        self.source = Label(theme, px=12, token="text_2", elided=True)
        self.findings = Findings(theme)
        self.prompt = Label(theme, px=12, token="text_2", elided=True)
        self.review_button = Button(theme, self.tr("Review facts"), "secondary", "checks")
        self.confirm_button = Button(theme, self.tr("Confirm"), "primary", "check")
        self.reject_button = Button(theme, self.tr("Reject"))
        self.dispute_button = IconButton(theme, "warning", f"{self.tr('Mark as conflict')} (C)")
        self.edit_button = Button(theme, self.tr("Edit…"))
        self.other_button = Button(theme, self.tr("The other file is right"))
        self.place = Label(theme, px=12, token="text_2", numbers=True)
        self.previous_button = IconButton(theme, "caret-left", self.tr("Previous fact"))
        self.next_button = IconButton(theme, "caret-right", self.tr("Next fact"))
        self.editor = FactEditor(theme, self._actions)
        self.review_button.clicked.connect(self.review_wanted)
        self.confirm_button.clicked.connect(self.confirm)
        self.reject_button.clicked.connect(self.reject)
        self.dispute_button.clicked.connect(self.dispute)
        self.edit_button.clicked.connect(self.edit)
        self.other_button.clicked.connect(self.prefer_other)
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        self.editor.left.connect(self._leave_editor)
        self.editor.grew.connect(self._fit)

    def _arrange(self) -> None:
        theme = self._theme
        self._head, self._names = QHBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.spacing(self._head, 8)
        theme.spacing(self._names, 8)
        self._names.addWidget(self.title, WORDS**2)
        # Where room is short the status is cut last.
        self._names.addWidget(self.status, WORDS**3)
        self._names.addStretch(1)
        self._head.addWidget(self.icon)
        self._head.addLayout(self._names, 1)
        self._head.addWidget(self.value)
        self._head.addWidget(self.unit)
        self._foot = QHBoxLayout()
        theme.spacing(self._foot, 8)
        for button in (
            self.review_button,
            self.confirm_button,
            self.reject_button,
            self.edit_button,
            self.dispute_button,
            self.other_button,
        ):
            self._foot.addWidget(button)
        self._foot.addStretch(1)
        for widget in (self.place, self.previous_button, self.next_button):
            self._foot.addWidget(widget)
        self._shown = QWidget()
        box = QVBoxLayout(self._shown)
        box.setContentsMargins(0, 0, 0, 0)
        theme.spacing(box, 6)
        box.addLayout(self._head)
        for row in (self.quote, self.source, self.findings, self.prompt):
            box.addWidget(row)
        box.addStretch(1)
        box.addLayout(self._foot)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._shown)
        self._pages.addWidget(self.editor)
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._pages)

    # --- what is shown -------------------------------------------------------------------------

    def show_key(self, key: str | None) -> None:
        """Show what `key` stands for; None or a vanished key shows the prompt."""
        content = self._maker.content(key) if key is not None else None
        if self.content is not None and (content is None or content.key != self.content.key):
            self._leave_editor()
        self.content = content
        self._fill()
        self.update()

    def _fill(self) -> None:
        c = self.content
        fact = c.fact if c is not None else None
        self.prompt.setText(self.tr("Select a figure, an event or a word in the article to see its sentence."))
        self.review_button.setVisible(False)
        if c is None:
            self._fill_overview()
        if c is not None:
            self.icon.set(*c.icon)
            self._say(self.title, c.title)
            self._say(self.status, self._status(c))
            self.value.setText(c.value)
            self.unit.setText(c.unit)
            self.source.setText(c.source)
            self.place.setAccessibleName(self._place(c))
            self.place.setToolTip(self._place(c))
        self.status.setVisible(c is not None and bool(c.status))
        self.value.setVisible(c is not None and bool(c.value))
        # The axis may be in another unit, or of another pair.
        self.unit.setVisible(c is not None and bool(c.value and c.unit))
        self.quote.set_quote(c.quote if c is not None and not self._strip else None)
        self.source.setVisible(c is not None and bool(c.source) and not self._strip)
        if c is not None:
            self.findings.set_lines(c.lines if not self._strip else ())
        for button in (self.confirm_button, self.reject_button, self.edit_button):
            button.setVisible(fact is not None)
        if fact is not None:
            self.confirm_button.setVisible(is_open(fact.status))
        self._fill_rivals(c)
        self._allow(fact)
        counted = c is not None and c.number > 0
        for widget in (self.place, self.previous_button, self.next_button):
            widget.setVisible(counted and not self._strip)
        if c is not None and counted:
            self.previous_button.setEnabled(c.number > 1)
            self.next_button.setEnabled(c.number < c.total)
        for decision in (self.reject_button, self.dispute_button):
            decision.setVisible(fact is not None and not self._strip)
        for row in (self._head, self._foot):
            # Qt forgets only the outer layout's sizes; a row would go on asking for the room of hidden buttons.
            row.invalidate()
        self._fit()

    def _allow(self, fact: Fact | None) -> None:
        """Let the buttons decide, or say why nothing can be decided."""
        may = self._desk.writable
        why = "" if may else wording.why_fixed(self._desk.library.readonly)
        for button in (self.confirm_button, self.reject_button, self.edit_button, self.other_button):
            button.setEnabled(may)
            if button is not self.other_button or why:
                button.setToolTip(why)
        if fact is not None:
            self.reject_button.setEnabled(may and fact.status.counts)
            self.dispute_button.setEnabled(may and fact.status is not ReviewStatus.DISPUTED)

    def _fill_rivals(self, c: Content | None) -> None:
        """The way to say that another file is right; with several others, which one."""
        rivals = c.rivals[1:] if c is not None else ()
        self.other_button.setVisible(bool(rivals) and not self._strip)
        if len(rivals) == 1:
            words = self.tr("%1 holds instead, from %2").replace("%1", _amount(rivals[0]))
            self.other_button.setText(self.tr("The other file is right"))
            self.other_button.setToolTip(plain_tip(words.replace("%2", rivals[0].file)))
        elif rivals:
            self.other_button.setText(self.tr("Another file is right…"))
            self.other_button.setToolTip("")

    def _say(self, label: Label, words: str) -> None:
        """Show words as wide as they are, so that the next ones stand beside them; in the low form as wide as can be."""
        label.setText(words)
        wide = label.fontMetrics().horizontalAdvance(words) + 3
        label.setMaximumWidth(ANY_WIDTH if self._strip else wide)

    def _fill_overview(self) -> None:
        """Nothing is selected: what waits, what the checks found, and the way to the review."""
        seen = overview(self._desk)
        self.icon.set(*seen.icon)
        self._say(self.title, seen.title)
        self.findings.set_lines(seen.lines if not self._strip else (), MOST_OF_ALL)
        self.review_button.setVisible(seen.waiting > 0)

    def _status(self, c: Content) -> str:
        """The status; the low form, which has no findings, says what is inferred instead."""
        inferred = wording_facts.inferences(c.fact) if c.fact is not None and self._strip else ()
        return inferred[0] if inferred else c.status

    def _place(self, c: Content) -> str:
        return self.tr("Fact %1 of %2").replace("%1", str(c.number)).replace("%2", str(c.total))

    def set_strip(self, on: bool) -> None:
        """Use the low form, or the full one."""
        if on == self._strip:
            return
        self._strip = on
        # In the low form, whose status is longer, it stands under the title: beside it neither had room.
        ways = QBoxLayout.Direction
        self._names.setDirection(ways.TopToBottom if on else ways.LeftToRight)
        self._theme.spacing(self._names, 0 if on else 8)
        for row in (self._head, self._foot):
            self._theme.spacing(row, 5 if on else 8)
        self._names.setStretch(2, 0 if on else 1)
        self.status.set_size(12 if on else 13)
        self.value.set_size(16 if on else 20)
        box = self._shown.layout()
        assert isinstance(box, QVBoxLayout)
        if on:
            box.removeItem(self._foot)
            self._head.addLayout(self._foot)
        else:
            self._head.removeItem(self._foot)
            self._foot.setParent(None)
            box.addLayout(self._foot)
        # In the low form the one row there is stands in the middle, in the full one at the top.
        box.setStretchFactor(self._head, int(on))
        box.setStretch(box.indexOf(self.prompt) + 1, int(not on))
        self._fill()

    @property
    def strip(self) -> bool:
        """Whether the low form is in use."""
        return self._strip

    def _share_room(self) -> None:
        """Findings come whole; the sentence has the lines that are left, three at most, the prompt what they leave."""
        rows = self.findings.rows(max(200, self.width() - 2 * self._theme.px(PAD)))
        self.quote.set_most(3 if rows <= 2 else 2)
        self.prompt.setVisible(self.content is None and not self._strip and rows <= MOST_FINDINGS)

    def _fit_foot(self) -> None:
        """Nothing in the row of buttons is ever cut: first the number of the fact gives way, then words of buttons."""
        givers = ((self.edit_button, "note-pencil"), (self.reject_button, "x"), (self.confirm_button, "check"))
        # What the fact is goes before the words of buttons: "228.0" of shrimp feed must not pass for all exports.
        bare = self._strip and self.width() < self._theme.px(STRIP_WORDS)
        for button, icon in givers:
            button.set_bare(bare and button is not self.reject_button, icon)
        self.review_button.set_bare(self._strip and not self._title_fits(), "checks")
        if not self._strip:
            self._fit_place()
            for button, icon in givers:
                if self._foot_fits():
                    break
                button.set_bare(True, icon)
        for button, _ in givers:
            if button.is_bare and not button.toolTip():
                button.setToolTip(plain_tip(button.text()))

    def _title_fits(self) -> bool:
        """Whether what waits is told whole beside the words of the button."""
        px = self._theme.px
        title = self.title.fontMetrics().horizontalAdvance(self.title.words)
        others = self.icon.sizeHint().width() + self.review_button.worded_hint().width()
        return title + others + px(2 * PAD + 3 * 5) <= self.width()

    def _foot_fits(self) -> bool:
        self._foot.invalidate()
        return self._foot.sizeHint().width() <= self.width() - 2 * self._theme.px(PAD)

    def _fit_place(self) -> None:
        """Which fact of how many it is, as briefly as the buttons beside leave room for.

        Marking a conflict has a key and stands in the menus, so its button gives way before the number does.
        """
        c = self.content
        if c is None or not c.number:
            return
        full, short = self._place(c), f"{c.number}/{c.total}"
        may = c.fact is not None and not self._strip
        for dispute, words in ((may, full), (may, short), (False, full), (False, short), (False, "")):
            self.dispute_button.setVisible(dispute)
            self.place.setText(words)
            self.place.setVisible(bool(words))
            self.place.updateGeometry()
            if self._foot_fits():
                return

    def _fit(self) -> None:
        """The height of the form in use; the editor takes what its fields need."""
        px = self._theme.px
        if self._pages.currentWidget() is self.editor:
            needed = self.editor.height_at(self.width() - 2 * px(PAD))
            self.setFixedHeight(needed + 2 * px(PAD))
        else:
            self.setFixedHeight(px(STRIP if self._strip else FULL))
            self._share_room()
        self._fit_foot()
        margin = px(7) if self._strip and self._pages.currentWidget() is not self.editor else px(PAD)
        self._box.setContentsMargins(px(PAD), margin, px(PAD), margin)

    # --- decisions -----------------------------------------------------------------------------

    def confirm(self) -> None:
        """Confirm the fact shown."""
        if self.content is not None and self.content.fact is not None:
            self._actions.confirm((self.content.key,))

    def prefer_other(self) -> None:
        """Let the other file's value hold; with several others, the one that is chosen from a list."""
        rivals = self.content.rivals if self.content is not None else ()
        if len(rivals) == 2:
            self._prefer(rivals[1])
        elif rivals:
            menu = QMenu(self)
            for other in rivals[1:]:
                menu.addAction(f"{_amount(other)} · {other.file}").setData(other.key)
            menu.triggered.connect(self._on_rival)
            menu.popup(self.other_button.mapToGlobal(self.other_button.rect().bottomLeft()))

    def _on_rival(self, action: QAction) -> None:
        rivals = self.content.rivals if self.content is not None else ()
        chosen = next((o for o in rivals if o.key == action.data()), None)
        if chosen is not None:
            self._prefer(chosen)

    def _prefer(self, chosen: Observation) -> None:
        rivals = self.content.rivals if self.content is not None else ()
        if rivals and self._actions.prefer(chosen, rivals):
            self._selection.select(chosen.key, "card")

    def reject(self) -> None:
        """Reject the fact shown."""
        if self.content is not None and self.content.fact is not None:
            self._actions.reject((self.content.key,))

    def dispute(self) -> None:
        """Mark the fact shown as in conflict."""
        if self.content is not None and self.content.fact is not None:
            self._actions.dispute((self.content.key,))

    def edit(self) -> None:
        """Open the editor in place of the sentence."""
        if self.content is None or self.content.fact is None:
            return
        self.editor.open(self.content.fact, self._desk.dossier, self._maker.language(self.content.fact.article))
        self._pages.setCurrentWidget(self.editor)
        self._fit()
        self.editor.enter()

    @property
    def editing(self) -> bool:
        """Whether the editor is open."""
        return self._pages.currentWidget() is self.editor

    def _leave_editor(self) -> None:
        if self.editing:
            self._pages.setCurrentWidget(self._shown)
            self._fit()
            self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Select the previous (-1) or next (1) fact of the article."""
        if self.content is None or not self.content.number:
            return
        at = self.content.number - 1 + by
        if 0 <= at < len(self._desk.facts):
            self._selection.select(self._desk.facts[at].key, "card")

    # --- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Delete rejects, C disputes, F2 and E edit; Enter confirms."""
        acts = {
            Qt.Key.Key_Return: self.confirm,
            Qt.Key.Key_Enter: self.confirm,
            Qt.Key.Key_Delete: self.reject,
            Qt.Key.Key_C: self.dispute,
            Qt.Key.Key_F2: self.edit,
            Qt.Key.Key_E: self.edit,
        }
        act = None if self.editing or event.modifiers() else acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
            return
        act()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a raised card; an outline only while nothing is selected."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(pen(self._theme.color("line")))
        p.setBrush(self._theme.color("raised" if self.content is not None else "panel"))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        p.end()

    def minimumSizeHint(self) -> QSize:
        """Qt: the words of buttons ask for no room that the pane does not have: they give way."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._theme.px(LEAST)), least.height())

    def event(self, event: QEvent) -> bool:
        """Qt: the height follows the width."""
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return done

    def _dress(self) -> None:
        self._fill()
        self.update()

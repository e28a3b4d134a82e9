"""Review pane: every fact of the article in one table, decided by keyboard, with its sentence below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from briefing.core.amount import plain
from briefing.core.change import Change
from briefing.core.choice import Choice as Settled
from briefing.core.contested import contested
from briefing.core.fact import Fact
from briefing.qt import wording
from briefing.qt.desk import Desk
from briefing.qt.review_model import ALL, DECIDED, MERGED, OPEN, REJECTED, ReviewModel, ReviewRow
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.storage import merging
from briefing.views.evidence_words import EvidenceWords
from briefing.views.fact_actions import FactActions
from briefing.views.fact_content import ContentMaker
from briefing.views.merge_dialog import MergeDialog, candidates
from briefing.views.review_bars import OfferBar, OnwardBar
from briefing.views.review_menu import review_menu
from briefing.views.review_panel import ReviewPanel
from briefing.views.review_rival import Rival, rival_of
from briefing.views.review_table import ROW_HEIGHT, ReviewTable
from briefing.views.segmented import Segmented
from briefing.views.support_dialog import SupportDialog, Supported, supported
from briefing.views.widgets import Label, Line

SOURCE = "review"
OFFERING = 300
"""Below this height, in design pixels, nothing is offered over the table."""
FILTER = 318
ONE_ROW = 26 + ROW_HEIGHT + 4
"""The head of the table and one fact in it, in design pixels."""


class ReviewPane(QWidget):
    """Takes the place of the evidence pane. `closed` asks for the evidence pane back."""

    closed = Signal()

    def __init__(
        self,
        desk: Desk,
        selection: Selection,
        theme: Theme,
        undo: UndoStack,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._selection, self._theme = desk, selection, theme
        self.setObjectName("review")
        self.setAccessibleName(self.tr("Review facts"))
        self._settings = settings
        self.words = EvidenceWords(desk, settings)
        self._maker = ContentMaker(desk, self.words)
        self.decisions = FactActions(desk, undo, settings)
        self.model = ReviewModel(self)
        self._stale = True
        self._key: str | None = None
        self.dialog: MergeDialog | SupportDialog | None = None
        self._build()
        self._connect()
        undo.replayed.connect(self._on_replayed)
        self.refresh()

    # --- assembling ----------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self._theme
        self.title = Label(theme, self.tr("Review facts"), px=16, weight=600, elided=True)
        self.subtitle = Label(theme, px=12, token="text_2", elided=True)
        self.filter = Segmented(theme, ((ALL, ""), (OPEN, ""), (REJECTED, "")))
        head = self._head = QHBoxLayout()
        theme.spacing(head, 12)
        theme.margins(head, 16, 10, 16, 8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head.addLayout(words, 1)
        head.addWidget(self.filter)
        self.offer, self.onward = OfferBar(theme), OnwardBar(theme)
        self.nothing = Label(theme, px=13, token="text_2", wrap=True)
        theme.margins(self.nothing, 16, 24, 16, 24)
        self.table = ReviewTable(theme, self.model)
        self.panel = ReviewPanel(theme, self.words, self.decisions)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(Line(theme))
        box.addWidget(self.offer)
        box.addWidget(self.onward)
        box.addWidget(self.nothing)
        box.addWidget(self.table, 1)
        box.addWidget(Line(theme))
        box.addWidget(self.panel)
        self._fit()

    def _connect(self) -> None:
        desk = self._desk
        for opened in (desk.article_opened, desk.dossier_opened):
            opened.connect(lambda: self._note_stale())
        for moved in (desk.article_moved, desk.dossier_moved):
            moved.connect(self._take_move)
        desk.library_moved.connect(lambda _change: self._catch_up())
        self._selection.changed.connect(self._take_selection)
        self._theme.changed.connect(self._fit)
        self.filter.chosen.connect(self._on_filter)
        self.table.picked.connect(lambda key: self._selection.select(key, SOURCE))
        self.table.decided.connect(self._decide)
        self.table.left.connect(self.closed)
        self.panel.decided.connect(self._decide)
        self.offer.button.clicked.connect(self.confirm_supported)
        self.onward.button.clicked.connect(self.go_onward)
        self.table.menu_wanted.connect(self._show_menu)
        self.panel.left.connect(self._leave_editor)
        self.panel.editor.grew.connect(self._fit)

    def _fit_filter(self) -> None:
        """The switch gives what air it has to the words before it."""
        px, words = self._theme.px, (self.title, self.subtitle)
        wanted = max(label.fontMetrics().horizontalAdvance(label.words) for label in words)
        edge = self._head.contentsMargins()
        room = self.width() - edge.left() - edge.right() - self._head.spacing() - wanted - 1
        self.filter.setFixedWidth(max(self.filter.minimumSizeHint().width(), min(px(FILTER), room)))

    def _fit(self) -> None:
        px, height = self._theme.px, self.height()
        self._fit_filter()
        # In a very low pane one fact and its decisions come before what the menu offers too.
        self.offer.set_room(height >= px(OFFERING))
        bars = sum(bar.sizeHint().height() for bar in (self.offer, self.onward) if not bar.isHidden())
        above = self._head.sizeHint().height() + bars + px(ONE_ROW)
        self.panel.fit(height, height - above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the panel takes its share."""
        super().resizeEvent(event)
        self._fit()

    # --- what the desk says --------------------------------------------------------------------

    def _note_stale(self) -> None:
        self._stale = True
        self._catch_up()

    def _take_move(self, change: Change) -> None:
        self._stale = True
        # What is committed moves article and dossier, one after the other, then the library: it is read once.
        if not change.seq:
            self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    def showEvent(self, event: object) -> None:
        """Qt: a hidden pane only notes that it is stale."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale:
            self.refresh()
        if not self.window().isMinimized():
            QTimer.singleShot(0, self, self.take_focus)

    def refresh(self) -> None:
        """Read the desk again; the current fact stays current where it still is shown."""
        self._stale = False
        self.words.refresh()
        desk = self._desk
        conflicts = self._contested()
        key = self._key or self._selection.key
        self.model.show(desk.facts, desk.checks, desk.chart, conflicts, self._pair)
        counts = self.model.counts()
        self.filter.set_words(
            [
                self.tr("All %1").replace("%1", wording.count(counts[ALL])),
                self.tr("Needs review %1").replace("%1", wording.count(counts[OPEN])),
                self.tr("Rejected %1").replace("%1", wording.count(counts[REJECTED])),
            ]
        )
        words = self.tr("%1 of %2 need a decision. Every row keeps its sentence.")
        self.subtitle.setText(
            words.replace("%1", wording.count(counts[OPEN])).replace("%2", wording.count(counts[ALL]))
        )
        self._tell_state(counts)
        if not self.table.go_to(key):
            self.table.go_to(self._first())
        self._show(self.table.key)

    def _first(self) -> str | None:
        """Where the table begins: the first fact that waits, else the first there is."""
        rows = self.model.fact_rows()
        first = self.model.row(rows[0]) if rows else None
        return self.model.next_open(-1) or (first.fact.key if isinstance(first, ReviewRow) else None)

    def _tell_state(self, counts: dict[str, int]) -> None:
        """What stands in place of rows, and what the checks alone would settle."""
        self.offer.show_count(len(self.supported()) if self._desk.writable else 0)
        others = () if counts[OPEN] else self._desk.articles_to_review()
        self.onward.show_count(len(others) if self._desk.writable else 0)
        if not counts[ALL]:
            words = self.tr(
                "No facts were found in this article. Select words in the text and press 1 to 6 to add one."
            )
        elif self.model.filter == REJECTED:
            words = self.tr("Nothing was rejected.")
        else:
            words = self._settled(counts)
        self.nothing.setText(words)
        self.nothing.setVisible(self.model.rowCount() == 0)
        if counts[ALL] and not counts[OPEN]:
            self.subtitle.setText(self._settled(counts))
        if not self._desk.writable:
            self.subtitle.setText(wording.why_fixed(self._desk.library.readonly))
        self._fit_filter()

    def _settled(self, counts: dict[str, int]) -> str:
        """Why nothing waits: all is decided, or there are mentions alone, of which nobody need decide."""
        if counts[DECIDED] or counts[REJECTED] or counts[MERGED]:
            return self.tr("Every fact of this article is decided.")
        return self.tr("No fact of this article needs a decision.")

    def go_onward(self) -> None:
        """Open the next article of the dossier with facts to decide, the keyboard on the first of them."""
        others = self._desk.articles_to_review()
        if others:
            self._desk.open_article(others[0])
            self.table.go_to(self.model.next_open(-1))
            self.take_focus()

    def go_to_next_open(self) -> None:
        """Go to the next fact below that waits, round the end; once none does, to the dossier's next article."""
        waiting = self.model.next_open(self.model.row_of(self.table.key))
        if waiting is None:
            self.go_onward()
        elif self.table.go_to(waiting):
            self.take_focus()

    @property
    def _pair(self) -> frozenset[str]:
        """The sides that go without saying."""
        return self._desk.dossier.pair if self._desk.dossier is not None else frozenset()

    def supported(self) -> tuple[Supported, ...]:
        """The facts that the checks alone bear out."""
        desk = self._desk
        return supported(desk.facts, desk.checks, self._contested())

    def _contested(self, facts: Sequence[Fact] | None = None) -> frozenset[str]:
        """Those of the article's facts, or of `facts`, on which two sources disagree or a check fails."""
        desk = self._desk
        marks, threshold = desk.chart.by_key(), self._settings.number("checks.threshold")
        return contested(desk.facts if facts is None else facts, desk.failing, desk.cells, marks, threshold)

    def _take_selection(self, source: str) -> None:
        own = source == SOURCE or self._selection.key == self._key
        if own or self.table.go_to(self._selection.key):
            self._show(self.table.key)

    def _on_filter(self, group: str) -> None:
        key = self.table.key
        self.model.set_filter(group)
        self._tell_state(self.model.counts())
        if not self.table.go_to(key):
            self.table.go_to(self._first())
        self._show(self.table.key)

    def take_focus(self) -> None:
        """Give the keyboard to the table, on the fact selected, else on the first that needs review or is there."""
        if self.table.key is None:
            self.table.go_to(self._first())
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.key is not None:
            self._selection.select(self.table.key, SOURCE)

    # --- the fact below ------------------------------------------------------------------------

    def _disagrees(self, fact: Fact) -> bool:
        return fact.key in self._contested((fact,))

    def _show(self, key: str | None) -> None:
        if self._key != key and self.editing:
            self._leave_editor()
        self._key = key
        content = self._maker.content(key) if key is not None else None
        fact = content.fact if content is not None else None
        self.panel.setVisible(fact is not None)
        if content is None or fact is None or key is None:
            return
        rival = self._rival(fact)
        heading = content.title
        if content.value:
            heading = wording.headed(heading, f"{content.value} {content.unit}".strip())
        if rival is not None:
            heading = self._contest(fact, rival).replace("%1", content.title)
        self.panel.show_place(*self.model.position(key))
        self.panel.show_fact(content, fact, disagrees=self._disagrees(fact), heading=heading, rival=rival)
        self.panel.enable(fact, merged=self._is_merged(fact), writable=self._desk.writable)

    def _rival(self, fact: Fact) -> Rival | None:
        """The other source's value where two disagree on an open fact."""
        if not self._disagrees(fact):
            return None
        return rival_of(self._desk, self.words, fact, self._settings.number("checks.threshold"))

    def _contest(self, fact: Fact, rival: Rival) -> str:
        """Who disagrees: two sources, or one article with itself."""
        other = self._desk.fact(rival.key)
        if other is not None and other.article == fact.article:
            return self.tr("%1: this article gives two figures")
        return self.tr("%1: two sources disagree")

    # --- decisions -----------------------------------------------------------------------------

    def _decide(self, what: str) -> None:
        key = self.table.key
        fact = self._desk.fact(key) if key is not None else None
        if key is None or fact is None:
            return
        if not self._desk.writable:
            return
        if what in ("edit", "merge"):
            (self._edit if what == "edit" else self._merge)(fact)
            return
        if what == "split":
            self.split(fact)
            return
        if what == "part":
            self.decisions.part_person(key)
            return
        if what in ("keep", "other"):
            self.panel.choose(what == "other")
            return
        following = self._following(key)
        decide = {"reject": self.decisions.reject, "dispute": self.decisions.dispute}.get(what)
        if decide((key,)) if decide is not None else self._confirm(fact):
            self._go_on(following)

    def _confirm(self, fact: Fact) -> bool:
        rival = self._rival(fact)
        if rival is None or fact.figure.amount is None:
            return self.decisions.confirm((fact.key,))
        both = self.panel.note_box.isChecked()
        note = self.panel.note_field.text().strip() if both else ""
        told = plain(rival.value.scaleb(self._desk.chart.scale - fact.figure.amount.scale))
        stated = fact.figure.amount.digits
        return self.decisions.resolve(Settled(fact.key, rival.key, stated, told, self.panel.mirror.on, both, note))

    def _on_replayed(self, key: str) -> None:
        """Go back to the fact whose decision was taken back or done again."""
        if self.isVisible():
            self._go_on(key)

    def _following(self, key: str) -> str | None:
        """The open fact after this one, told before the decision moves rows about."""
        at = self.model.row_of(key)
        found = self.model.next_open(at)
        return found if found != key else None

    def _go_on(self, key: str | None) -> None:
        if key is not None and self.table.go_to(key):
            self._selection.select(key, SOURCE)
        self._show(self.table.key)

    def _edit(self, fact: Fact) -> None:
        self.panel.edit(fact, self._desk.dossier, self._maker.language(fact.article))
        self._fit()
        self.panel.editor.enter()

    def _merge(self, fact: Fact) -> None:
        """Ask which fact says the same and which of the two leads."""
        if fact.lead is not None or not fact.status.counts:
            return
        self.dialog = MergeDialog(self._theme, fact, candidates(self._desk, fact), self.window(), self._pair)
        self.dialog.merged.connect(self._merged)
        self.dialog.open()

    def _merged(self, lead: str, beneath: str) -> None:
        if self.decisions.merge(lead, beneath):
            self._selection.select(lead, SOURCE)
            self.refresh()

    def split(self, fact: Fact) -> None:
        """Take a merged fact out again, or apart what was merged with this one."""
        if self.decisions.split(fact.key):
            self.refresh()

    def merge_current(self) -> None:
        """Merge the current fact with another."""
        self._decide("merge")

    def split_current(self) -> None:
        """Split the current fact again."""
        self._decide("split")

    def confirm_supported(self) -> None:
        """List what the checks bear out; confirm it in one step once agreed."""
        self.dialog = SupportDialog(self._theme, self.supported(), self.window(), self._pair)
        self.dialog.agreed.connect(self.decisions.confirm_supported)
        self.dialog.open()

    def _show_menu(self, at: QPoint) -> None:
        """The acts on the current fact, with their keys."""
        self.menu().popup(at)

    def menu(self) -> QMenu:
        """What can be done with the current fact; the same as the keys do."""
        fact = self._desk.fact(self.table.key) if self.table.key else None
        if fact is None or not self._desk.writable:
            return review_menu(self, None, self._decide)
        merged, partable = self._is_merged(fact), self.decisions.can_part(fact)
        return review_menu(self, fact, self._decide, merged=merged, partable=partable)

    def _is_merged(self, fact: Fact) -> bool:
        return fact.lead is not None or bool(merging.merged_into(self._desk.library, fact.key))

    @property
    def editing(self) -> bool:
        """Whether the editor is open."""
        return self.panel.editing

    def _leave_editor(self) -> None:
        self.panel.close_editor()
        self._fit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show(self.table.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape leads back to the table, then out."""
        if event.key() == Qt.Key.Key_Escape:
            if self.table.hasFocus():
                self.closed.emit()
            else:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the panel's ground, the fact below on a raised one."""
        p = QPainter(self)
        p.fillRect(self.rect(), self._theme.color("panel"))
        if self.panel.isVisible():
            p.fillRect(self.panel.geometry(), self._theme.color("raised"))
        p.end()

"""Commitments across rounds: all of a dossier in one table, and the later passages that show what became of each."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from briefing.core.commitment import BOTH, Commitment, commitment_of, told_in
from briefing.core.evidence import sentence_at
from briefing.core.mark import Judged
from briefing.core.passage import Span
from briefing.core.rounds import rounds_held
from briefing.ingest.extract.sides.subject import side_named
from briefing.qt import fonts, icons, wording, wording_commitments
from briefing.qt.desk import Desk
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.storage import articles, commitments
from briefing.views.dialog import Dialog
from briefing.views.widgets import Button, ComboBox, Label, plain_tip

WIDTH, HEIGHT = 980, 620
_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Passage:
    """A later passage beside a commitment: a fact or words of an article, and what a person said of it, if anything."""

    article: int
    span: Span
    quote: str
    note: str
    fact: str | None = None
    evidence: str | None = None
    judged: Judged | None = None
    step: str = ""


class CommitmentsDialog(Dialog):
    """Every decision takes effect at once and is one step to undo.

    `shown_in_text` asks for a passage: article, start, end. `chosen` are words selected in the open
    article, offered as evidence beside what the program found.
    """

    shown_in_text = Signal(int, int, int)

    def __init__(
        self,
        desk: Desk,
        undo: UndoStack,
        settings: Settings,
        theme: Theme,
        chosen: Span | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, self.tr("Commitments"), parent)
        self._desk, self._undo, self._settings = desk, undo, settings
        self._chosen = (desk.article.id, chosen) if desk.article is not None and chosen is not None else None
        self.tally = Label(theme, "", 13, 600)
        self.body.addWidget(self.tally)
        self._make_table()
        self._make_owner()
        self._make_passages()
        self.add_close().setAutoDefault(False)
        desk.dossier_moved.connect(self.refresh)
        desk.dossier_opened.connect(self.accept)
        self.refresh()
        self._choose(key)
        self.fit(WIDTH, HEIGHT)
        self.table.setFocus()

    # --- parts -------------------------------------------------------------------------------------

    def _tree(self, name: str, headings: list[str], wide: int) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setRootIsDecorated(False)
        tree.setAccessibleName(name)
        tree.setFont(fonts.ui_font(13))
        tree.setHeaderLabels(headings)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setAllColumnsShowFocus(True)
        header = tree.header()
        header.setStretchLastSection(False)
        for column in range(len(headings)):
            stretch = column == wide
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
            )
        # The window's own keys rest while a dialog is open.
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self._undo.undo),
            (QKeySequence.StandardKey.Redo, self._undo.redo),
        ):
            stepping = QShortcut(QKeySequence(keys), tree, context=Qt.ShortcutContext.WidgetShortcut)
            stepping.activated.connect(act)
        # Before the list's own search by the first letters.
        for judged, key in _KEYS.items():
            done = QShortcut(QKeySequence(key), tree, context=Qt.ShortcutContext.WidgetShortcut)
            done.activated.connect(lambda judged=judged: self.judge(judged))
        return tree

    def _make_table(self) -> None:
        headings = [
            self.tr("Round"),
            self.tr("Verb"),
            self.tr("What"),
            self.tr("By whom"),
            self.tr("Due"),
            self.tr("Standing"),
        ]
        self.table = self._tree(self.tr("Commitments"), headings, 2)
        self.table.currentItemChanged.connect(lambda *_: self._show_passages())
        self.table.itemActivated.connect(lambda *_: self.show_commitment())
        self.body.addWidget(self.table, 3)
        self.none = Label(self.theme, self.tr("No round of this dossier has told of a commitment yet."), token="text_2")
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.none, 1)

    def _make_owner(self) -> None:
        row = QHBoxLayout()
        self.owner_caption = Label(self.theme, self.tr("By whom"), px=12, token="text_2")
        self.owner = ComboBox(self.theme)
        self.owner.setAccessibleName(self.tr("By whom"))
        self.owner_caption.setBuddy(self.owner)
        self.owner.addItem(self.tr("not stated"), "")
        dossier = self._desk.dossier
        for code in (dossier.reporter, dossier.partner, BOTH) if dossier is not None else ():
            self.owner.addItem(wording_commitments.owner(code), code)
        self.owner.activated.connect(lambda _: self.set_owner(str(self.owner.currentData() or "")))
        self._offered: str = ""
        self.owner_offer = Button(self.theme, "", "secondary")
        self.owner_offer.setAutoDefault(False)
        self.owner_offer.clicked.connect(lambda: self.set_owner(self._offered))
        self.source_button = Button(self.theme, self.tr("Show in article"), "quiet")
        self.source_button.clicked.connect(self.show_commitment)
        row.addWidget(self.owner_caption)
        row.addWidget(self.owner)
        row.addWidget(self.owner_offer)
        row.addStretch(1)
        row.addWidget(self.source_button)
        self.body.addLayout(row)

    def _make_passages(self) -> None:
        self.caption = Label(self.theme, self.tr("Later passages"), 13, 600)
        self.body.addWidget(self.caption)
        headings = [self.tr("Passage"), self.tr("Where"), self.tr("Shows")]
        self.passages = self._tree(self.tr("Later passages"), headings, 0)
        self.passages.currentItemChanged.connect(lambda *_: self._show_buttons())
        self.passages.itemActivated.connect(lambda *_: self.show_passage())
        self.body.addWidget(self.passages, 2)
        self.no_passages = Label(self.theme, "", token="text_2", wrap=True)
        self.no_passages.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.no_passages.setContentsMargins(self.theme.px(120), 0, self.theme.px(120), 0)
        self.body.addWidget(self.no_passages, 2)
        self.hint = Label(self.theme, "", px=12, token="text_2", wrap=True)
        self.body.addWidget(self.hint)
        row = QHBoxLayout()
        self.buttons: dict[Judged | None, Button] = {}
        for judged, words in (
            (Judged.CARRIED, self.tr("Carried on")),
            (Judged.DONE, self.tr("Done")),
            (Judged.DROPPED, self.tr("Dropped")),
            (Judged.UNRELATED, self.tr("Not the same")),
            (None, self.tr("Take back")),
        ):
            button = Button(self.theme, words, "quiet" if judged is None else "secondary")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, judged=judged: self.judge(judged))
            self.buttons[judged] = button
            row.addWidget(button)
        row.addStretch(1)
        self.place_button = Button(self.theme, self.tr("Show in article"), "quiet")
        self.place_button.setAutoDefault(False)
        self.place_button.clicked.connect(self.show_passage)
        row.addWidget(self.place_button)
        self.body.addLayout(row)
        for judged, key in _KEYS.items():
            self.buttons[judged].setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))

    # --- what is shown -----------------------------------------------------------------------------

    @property
    def commitment(self) -> Commitment | None:
        """The commitment chosen in the table."""
        row = self.table.currentItem()
        key = str(row.data(0, _ROLE)) if row is not None else ""
        return next((c for c in self._desk.commitments if c.key == key), None)

    @property
    def passage(self) -> Passage | None:
        """The passage chosen in the list beneath."""
        row = self.passages.currentItem()
        found = row.data(0, _ROLE) if row is not None else None
        return found if isinstance(found, Passage) else None

    def refresh(self, _change: object = None) -> None:
        """Read what became of the commitments again; the chosen rows stay chosen."""
        chosen = self.commitment
        key = chosen.key if chosen is not None else ""
        at = self.passages.currentIndex().row()
        self.table.clear()
        for each in self._desk.commitments:
            overdue = each.is_overdue(self._desk.day)
            icon, token = wording_commitments.progress_icon(each.progress, overdue=overdue)
            row = QTreeWidgetItem(
                [
                    wording_commitments.round_name(each.round),
                    wording.step_verb(each.verb),
                    " ".join(each.fact.quote.split()),
                    wording_commitments.owner(each.owner) or wording.EN_DASH,
                    wording.when(each.due) if each.due is not None else wording.EN_DASH,
                    wording_commitments.standing(each, self._desk.day),
                ]
            )
            row.setData(0, _ROLE, each.key)
            row.setToolTip(2, plain_tip(each.fact.quote))
            row.setIcon(5, icons.icon(icon, token))
            row.setSizeHint(2, QSize(0, self.theme.px(26)))
            self.table.addTopLevelItem(row)
        some = self.table.topLevelItemCount() > 0
        self.tally.setText(wording_commitments.tally(self._desk.commitments))
        self.none.setVisible(not some)
        for part in self._parts():
            part.setVisible(some)
        self.owner_offer.setVisible(some and bool(self._offered))
        self._choose(key)
        if self.passages.topLevelItemCount():
            last = self.passages.topLevelItemCount() - 1
            self.passages.setCurrentIndex(self.passages.model().index(min(max(at, 0), last), 0))

    def _parts(self) -> tuple[QWidget, ...]:
        """All that there is to see and do while there is a commitment."""
        owner: tuple[QWidget, ...] = (self.owner_caption, self.owner, self.source_button)
        passages: tuple[QWidget, ...] = (self.caption, self.passages, self.no_passages, self.hint, self.place_button)
        return (self.tally, self.table, *owner, *passages, *self.buttons.values())

    def _choose(self, key: str) -> None:
        wanted = commitment_of(self._desk.commitments, key)
        rows = [self.table.topLevelItem(n) for n in range(self.table.topLevelItemCount())]
        row = next((r for r in rows if r and wanted is not None and r.data(0, _ROLE) == wanted.key), None)
        if row is None and self.table.currentItem() is None and rows:
            row = rows[0]
        if row is not None:
            self.table.setCurrentItem(row)
        self._show_passages()

    def _show_passages(self) -> None:
        self.passages.clear()
        found = self.commitment
        for each in self._passages_of(found) if found is not None else ():
            shows = wording_commitments.judged(each.judged) if each.judged is not None else each.note
            row = QTreeWidgetItem([" ".join(each.quote.split()), self._where(each.article), shows])
            row.setData(0, _ROLE, each)
            row.setToolTip(0, plain_tip(each.quote))
            row.setSizeHint(0, QSize(0, self.theme.px(26)))
            self.passages.addTopLevelItem(row)
        told = self.passages.topLevelItemCount() > 0
        if told:
            self.passages.setCurrentIndex(self.passages.model().index(0, 0))
        self.passages.setVisible(told)
        self.hint.setVisible(told)
        self.no_passages.setVisible(found is not None and not told)
        self.no_passages.setText(self._how_to_fill(found))
        self._offer_owner(found)
        owner = found.owner if found is not None else ""
        self.owner.setCurrentIndex(max(self.owner.findData(owner), 0))
        self.hint.setText(
            self.tr("To take other words as evidence, select them in a later article and choose Facts, Commitments.")
        )
        self._show_buttons()

    def _how_to_fill(self, found: Commitment | None) -> str:
        """Why no later passage stands beside a commitment, and how one comes there."""
        file = self._desk.file
        if found is None or file is None:
            return ""
        if rounds_held(file)[-1].facts == found.round.facts:
            return self.tr(
                "No later round is on file. Import an article that tells of one (Ctrl+O): passages on the same matter "
                "are offered here."
            )
        return self.tr(
            "The articles of later rounds do not seem to mention it. If one does, select its words there and choose "
            "Facts, Commitments (Ctrl+Shift+K): they are offered here."
        )

    def _offer_owner(self, found: Commitment | None) -> None:
        """Offer the side that the sentence names before its verb, as long as nobody said who took it on."""
        self._offered = self._named_in(found) if found is not None and not found.owner else ""
        if self._offered:
            words = self.tr("%1, as the sentence says")
            self.owner_offer.setText(words.replace("%1", wording_commitments.owner(self._offered)))
            self.owner_offer.updateGeometry()
        self.owner_offer.setVisible(bool(self._offered))
        self.owner_offer.setEnabled(self._desk.writable)

    def _named_in(self, found: Commitment) -> str:
        dossier, file = self._desk.dossier, self._desk.file
        text = articles.text_of(self._desk.library, found.fact.article) or ""
        verb = found.fact.note("verb")
        if dossier is None or file is None or verb is None or verb.span is None:
            return ""
        language = next((h.language for h in file.articles if h.id == found.fact.article), None)
        before = Span(sentence_at(text, verb.span).start, verb.span.start)
        return side_named(before.of(text), language, (dossier.reporter, dossier.partner))

    def _passages_of(self, found: Commitment) -> list[Passage]:
        """What was judged, then what is offered, then the words selected in the article."""
        marked = (
            [m for m in self._desk.file.marks if m.step in (found.key, *found.continued)] if self._desk.file else []
        )
        passages = []
        for mark in marked:
            if mark.span is not None:
                quote = self._words(mark.article, mark.span)
                fact = mark.evidence if mark.evidence.startswith("fact:") else None
                passages.append(
                    Passage(mark.article, mark.span, quote, "", fact, mark.evidence, mark.judged, mark.step)
                )
        for offer in found.offers:
            note = wording_commitments.shared(offer)
            passages.append(Passage(offer.article, offer.span, offer.quote, note, offer.fact, step=offer.step))
        if self._chosen is not None and self._chosen[0] != found.fact.article:
            article, span = self._chosen
            if not any(p.article == article and p.span.overlaps(span) for p in passages):
                passages.insert(
                    0, Passage(article, span, self._words(article, span), self.tr("selected"), step=found.key)
                )
        return passages

    def _words(self, article: int, span: Span) -> str:
        return span.of(articles.text_of(self._desk.library, article) or "")

    def _where(self, article: int) -> str:
        file = self._desk.file
        for event in reversed(rounds_held(file)) if file is not None else ():
            if file is not None and article in told_in(file, event):
                return wording_commitments.round_name(event)
        head = next((h for h in file.articles if h.id == article), None) if file is not None else None
        return wording.date(head.published) if head is not None and head.published else ""

    def _show_buttons(self) -> None:
        passage, may = self.passage, self._desk.writable
        for judged, button in self.buttons.items():
            able = passage is not None and may
            if judged is None:
                able = able and passage is not None and passage.judged is not None
            else:
                able = able and passage is not None and passage.judged is not judged
            button.setEnabled(able)
        self.place_button.setEnabled(passage is not None)
        self.owner.setEnabled(may and self.commitment is not None)
        self.source_button.setEnabled(self.commitment is not None)

    # --- acts --------------------------------------------------------------------------------------

    def judge(self, judged: Judged | None) -> None:
        """Say what the chosen passage shows of the chosen commitment; None takes it back."""
        passage, found = self.passage, self.commitment
        if passage is None or found is None or not self.buttons[judged].isEnabled():
            return
        library, reviewer = self._desk.library, self._settings.text("general.reviewer")
        step = passage.step or found.key
        evidence = passage.evidence or passage.fact
        if evidence is not None:
            edits = commitments.mark_edits(library, step, evidence, judged, reviewer)
        else:
            assert judged is not None
            edits = commitments.passage_edits(library, step, passage.article, passage.span, judged, reviewer)
        words = wording_commitments.judged(judged) if judged is not None else self.tr("taken back")
        self._undo.push(edits, self.tr("Commitment: %1").replace("%1", words))

    def set_owner(self, owner: str) -> None:
        """Say who took the chosen commitment on; "" for not stated."""
        found = self.commitment
        if found is not None:
            reviewer = self._settings.text("general.reviewer")
            edits = commitments.owner_edits(self._desk.library, found.key, owner, reviewer)
            self._undo.push(edits, self.tr("Commitment: by whom"))

    def show_commitment(self) -> None:
        """Show in the article where the commitment was made."""
        found = self.commitment
        if found is not None:
            self.shown_in_text.emit(found.fact.article, found.fact.span.start, found.fact.span.end)

    def show_passage(self) -> None:
        """Show the chosen passage in its article."""
        passage = self.passage
        if passage is not None:
            self.shown_in_text.emit(passage.article, passage.span.start, passage.span.end)


_KEYS: dict[Judged | None, Qt.Key] = {
    Judged.CARRIED: Qt.Key.Key_C,
    Judged.DONE: Qt.Key.Key_D,
    Judged.DROPPED: Qt.Key.Key_X,
    Judged.UNRELATED: Qt.Key.Key_N,
    None: Qt.Key.Key_Delete,
}

"""The reader pane: header, find bar, text and margin of one article, bound to desk and selection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.core.article import Article
from briefing.core.change import Change
from briefing.core.passage import Span
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.tokens import Tokens
from briefing.qt.undo import UndoStack
from briefing.storage import kin, tray
from briefing.storage import notes as stored_notes
from briefing.views.reader_actions import ReaderActions
from briefing.views.reader_content import ReaderContent
from briefing.views.reader_document import Built, build
from briefing.views.reader_find import FindBar
from briefing.views.reader_header import ReaderHeader
from briefing.views.reader_kin import KinOffer
from briefing.views.reader_links import FactLinks
from briefing.views.reader_margin import MarginColumn
from briefing.views.reader_marks import Mark, counts
from briefing.views.reader_places import Place, Places
from briefing.views.reader_placing import MarginPlacing
from briefing.views.reader_shape import LEFT, Measures, next_zoom
from briefing.views.reader_text import ReaderText
from briefing.views.reader_tray import PassageTray

SOURCE = "reader"


class ReaderPane(QWidget):
    """Shows the desk's article. What it writes goes through the undo stack; the desk tells it what moved.

    `selection_changed` says that words were selected or no longer; `left` that Escape in the text
    found nothing more to clear.
    """

    selection_changed = Signal(bool)
    left = Signal()

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
        self._settings = settings
        self._content = ReaderContent(desk, settings)
        self._built: Built | None = None
        self._passage: Span | None = None
        self._wanted: Place | None = None
        self._places = Places(settings)
        self._measures = Measures(theme, settings)
        self._tokens = self._measures.paper
        self.header = ReaderHeader(theme, self._tokens, self)
        self.find_bar = FindBar(theme, self)
        self.text = ReaderText(self._tokens, self)
        self.margin = MarginColumn(theme, self._tokens, self.text)
        self._placing = MarginPlacing(self.text, self.margin, theme)
        self.tray = PassageTray(theme, self)
        self.kin = KinOffer(theme, self)
        self.links = FactLinks(self.text)
        self.actions_ = ReaderActions(self, desk, selection, undo, settings, theme)
        self._keep = QTimer(self, singleShot=True, interval=800)
        self._build()
        self._connect()
        self._on_setting("")
        self._open()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Article"))
        self.text.setAccessibleName(self.tr("Article"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.find_bar)
        column.addWidget(self.kin)
        column.addWidget(self.text, 1)
        column.addWidget(self.tray)
        self.setTabOrder(self.header, self.text)
        self.setTabOrder(self.text, self.margin)
        self.setFocusProxy(self.text)
        self.setMinimumWidth(320)

    def _connect(self) -> None:
        desk, text, margin = self._desk, self.text, self.margin
        desk.article_opened.connect(self._open)
        desk.article_moved.connect(self._on_moved)
        self._selection.changed.connect(self._on_selection)
        self._selection.hover_changed.connect(self._on_hover)
        self._theme.changed.connect(self._on_theme)
        self._settings.changed.connect(self._on_setting)
        self.header.hidden_changed.connect(self._on_hidden)
        self.header.passages_changed.connect(self.set_key_passages)
        self.header.paper_chosen.connect(lambda paper: self._settings.set("reader.paper", paper))
        for part in (text, margin):
            part.activated.connect(self._activate)
            part.pointed.connect(lambda key: self._selection.hover(key or None))
            part.escaped.connect(self._escape)
            part.menu_wanted.connect(self.actions_.show_menu)
        text.decided.connect(self.actions_.decide)
        margin.decided.connect(self.actions_.decide_all)
        text.marked.connect(self.actions_.mark)
        text.noted.connect(self.actions_.add_note)
        text.highlighted.connect(self.actions_.highlight)
        text.copyAvailable.connect(self.tray.set_selected)
        self.tray.place_wanted.connect(self.actions_.place)
        self.tray.discard_wanted.connect(self.actions_.discard)
        self.kin.decided.connect(self.actions_.decide_kin)
        self.kin.opened.connect(lambda key: self._selection.select(key, "kin"))
        text.unfolded.connect(self._unfold)
        text.stepped.connect(self.step_zoom)
        text.moved.connect(self._place_margin)
        text.copyAvailable.connect(self.selection_changed)
        margin.wanted.connect(lambda offset: self.text.reveal(Span(offset, offset + 1)))
        self.find_bar.moved.connect(self._on_found)
        self.find_bar.closed.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self._keep.timeout.connect(self._store_places)
        text.verticalScrollBar().valueChanged.connect(lambda _: self._keep.start())
        text.installEventFilter(self)

    # The article

    @property
    def article(self) -> Article | None:
        """The article shown."""
        return self._content.article

    def _open(self) -> None:
        """Show what lies on the desk, at the place it was left."""
        self._remember_place()
        article = self._desk.article
        self._content.article = article
        self._content.opened = set()
        self._passage = None
        self.text.set_cursor_key(None)
        self.find_bar.set_text(article.text if article else "")
        self._take_facts()
        self._rebuild()
        if article is not None:
            self._go_to(self._places.get(article.id))
        self._reveal_selected()

    def _go_to(self, place: Place) -> None:
        """Go to a place, again once the pane has its size if it has none yet."""
        self._wanted = None if self.isVisible() else place
        self.text.go_to(place)

    def _place(self) -> Place:
        return self._wanted if self._wanted is not None else self.text.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # The layout gives the text its size after this event.
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        if self._wanted is not None and self.isVisible():
            self._reshape()
            self._go_to(self._wanted)

    def _on_moved(self, change: Change) -> None:
        """Facts, notes or the article changed: scroll, selection and focus stay."""
        before, self._content.article = self._content.article, self._desk.article
        if before is not None and self._content.article is not None and before.text != self._content.article.text:
            # A newer version took its place: what was found or lit stands elsewhere now.
            self._passage = None
            self.find_bar.set_text(self._content.article.text)
        self._take_facts()
        if self._content.planned() != self._content.plan:
            self._rebuild(keep_place=True)
        else:
            self._show_facts()

    def _take_facts(self) -> None:
        content, desk = self._content, self._desk
        content.take()
        article = content.article
        self.tray.set_entries(tray.tray_of(desk.library, article.id) if article else (), desk.writable)
        related = kin.kin_of(desk.library, article.id, known_on=desk.known_on) if article else ()
        self.kin.set_kin(related, desk.writable)
        self.header.set_counts(counts(content.marks))

    def _rebuild(self, keep_place: bool = False) -> None:
        place = self._place() if keep_place else None
        self._set_text()
        self._show_facts()
        if place is not None:
            self.text.go_to(place)

    def _set_text(self) -> None:
        """Set the article anew; its facts stay as they were shown."""
        content, shape = self._content, self._measures.shape(self.text.width())
        content.plan = content.planned()
        article = content.article
        self._built = (
            build(article, content.plan, self._tokens, shape, content.unbroken) if article is not None else None
        )
        self.text.set_built(self._built, shape)

    def _show_facts(self) -> None:
        hidden = self.header.hidden_kinds
        self.text.set_marks(self._content.marks, hidden)
        self.links.set_facts(self._desk.facts, self._content.marks, hidden)
        self.margin.set_items(lambda: self._content.items(hidden))
        self._light()
        self._place_margin()

    # Shape, paper and zoom

    @property
    def tokens(self) -> Tokens:
        """The colours of the paper in force."""
        return self._tokens

    def _reshape(self) -> None:
        shape = self._measures.shape(self.text.width())
        if shape == self.text.shape_:
            return
        place = self._place()
        self.header.set_left(shape.left)
        if shape.set_so != self.text.shape_.set_so:
            self._set_text()
        else:
            self.text.reshape(shape)
        self.text.go_to(place)
        self._place_margin()

    def step_zoom(self, by: int) -> None:
        """One step larger (1) or smaller (-1); the line at the top stays there."""
        self._settings.set("reader.zoom", next_zoom(self._settings.number("reader.zoom"), by))

    def reset_zoom(self) -> None:
        """Back to 100 %."""
        self._settings.set("reader.zoom", 100)

    def set_key_passages(self, on: bool) -> None:
        """Fold away what has neither date nor figure, or show all."""
        self._settings.set("reader.key_passages", on)

    def set_review(self, on: bool) -> None:
        """Stand beside the review table: narrower, without margin and kind keys."""
        if on != self._measures.review:
            self._measures.review = on
            self.header.set_review(on)
            self._reshape()

    def set_progress(self, share: float | None) -> None:
        """How much of an import is done, 0 to 1; None for no bar."""
        self.header.set_progress(share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reshape()
        self.actions_.refit_editor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.text and event.type() == QEvent.Type.Resize:
            self._reshape()
            self._place_margin()
            self.actions_.refit_editor()
        return False

    def _on_theme(self) -> None:
        place, before = self._place(), self._tokens
        self._take_paper()
        if self._tokens != before:
            self._set_text()
            self.text.go_to(place)
        self._reshape()
        self._place_margin()
        self.actions_.refit_editor()

    def _take_paper(self) -> None:
        self._tokens = self._measures.paper
        self.text.set_tokens(self._tokens)
        self.margin.set_tokens(self._tokens)
        self.header.set_tokens(self._tokens)
        self.header.set_paper(self._settings.text("reader.paper"))

    def _on_setting(self, id: str) -> None:
        if id in ("", "reader.hidden_kinds"):
            self.header.set_hidden(self._settings.text("reader.hidden_kinds").split())
        if id in ("", "reader.key_passages"):
            self.header.set_passages(self._settings.flag("reader.key_passages"))
        if id == "text.size" and self._settings.number(id) == 100:
            self.reset_zoom()
        if id in ("reader.key_passages", "view.rejected"):
            self._content.opened = set()
            self._take_facts()
            self._rebuild(keep_place=True)
        elif id in ("view.margin", "reader.zoom"):
            self._reshape()
        elif id == "reader.hidden_kinds":
            self._show_facts()
        elif id == "reader.paper":
            self._on_theme()

    def _on_hidden(self, hidden: frozenset[str]) -> None:
        self._settings.set("reader.hidden_kinds", " ".join(sorted(hidden)))

    def _unfold(self, start: int) -> None:
        self._content.opened.add(start)
        self._rebuild(keep_place=True)

    # Selection

    def _activate(self, key: str) -> None:
        note = self.actions_.note_of(key)
        if note is not None:
            self.actions_.edit_note(note)
            return
        self._selection.select(key, SOURCE)

    def _on_selection(self, source: str) -> None:
        key = self._selection.key
        # Without a source only the related facts moved: that is no reason to go to another article.
        if key is not None and source not in (SOURCE, "") and self._follow(key):
            return
        self._passage = None
        self._light()
        if source not in (SOURCE, ""):
            self._reveal_selected()
        self._place_margin()

    def _follow(self, key: str) -> bool:
        """Open the article that holds `key`, if it is another one; the opening then shows it."""
        shown = self._content.article.id if self._content.article else 0
        wanted = self._desk.article_behind(key)
        if not wanted or wanted == shown:
            return False
        opens = self._desk.knows(wanted)
        self._desk.open_article(wanted)
        return opens

    def _reveal_selected(self) -> None:
        span = self._content.span_of(self._selection.key)
        if span is None:
            return
        self._bring(span)
        self.text.set_cursor_key(self._selection.key)

    def show_span(self, span: Span) -> None:
        """Bring a stretch of the article into view and light it until something else is chosen."""
        self._passage = span
        self._bring(span)
        self._light()

    def _bring(self, span: Span) -> None:
        """Scroll to a stretch, unfolding it if need be."""
        fold = self._content.fold_over(span) if not self.text.ranges(span) else None
        if fold is not None:
            self._unfold(fold)
        self.text.reveal(span)

    def _light(self) -> None:
        found = self.find_bar.places or ((self._passage,) if self._passage is not None else ())
        self.text.chosen_key = self._selection.key
        self.text.light(self._content.lit(self._selection, found, self.find_bar.now))
        self.margin.choose(self._selection.key)

    def _on_hover(self, key: str) -> None:
        self.text.set_hovered(key)
        self.margin.set_hovered(key)

    def _escape(self) -> None:
        if self.find_bar.isVisible():
            self.find_bar.close_bar()
        elif self._selection.key is not None:
            self._selection.select(None, SOURCE)
        elif self._passage is not None:
            self._passage = None
            self._light()
        elif self.text.cursor_key is not None:
            self.text.set_cursor_key(None)
        else:
            self.header.passages.setFocus(Qt.FocusReason.OtherFocusReason)
            self.left.emit()

    # Margin

    def _place_margin(self) -> None:
        shape = self.text.shape_
        shown = self._built is not None and self._measures.margin_fits(shape.width)
        self._placing.place(shape, shown, self._selection.key)
        self.links.follow()

    # Finding

    def open_find(self) -> None:
        """Open the find bar with the selected words in it."""
        self.find_bar.open_bar(self.text.textCursor().selectedText()[:200])

    def find_next(self) -> None:
        """Go to the next place found."""
        self._step_find(1)

    def find_previous(self) -> None:
        """Go to the place found before."""
        self._step_find(-1)

    def _step_find(self, by: int) -> None:
        if self.find_bar.isVisible():
            self.find_bar.step(by)
        else:
            self.open_find()

    def _on_found(self) -> None:
        now = self.find_bar.now
        if now is not None:
            self._bring(now)
        self._light()

    # Facts and words

    @property
    def marks(self) -> Sequence[Mark]:
        """The marks of the article's facts."""
        return self._content.marks

    @property
    def notes(self) -> Sequence[stored_notes.Note]:
        """The notes on the article."""
        return self._content.notes

    def place_of(self, key: str) -> QPoint:
        """Where a fact's words (or its row) are, in px of this pane: where its editor opens."""
        return self.place_of_span(self._content.span_of(key))

    def place_of_span(self, span: Span | None) -> QPoint:
        """Where a stretch of the text ends, in px of this pane."""
        rects = self.text.rects(span) if span is not None else []
        if not rects:
            return QPoint(self._theme.px(LEFT), self.header.height() + self._theme.px(20))
        return self.text.viewport().mapTo(self, rects[-1].bottomLeft().toPoint())

    # Places

    def _remember_place(self) -> None:
        if self._content.article is not None and self._built is not None:
            self._places.put(self._content.article.id, self._place())

    def _store_places(self) -> None:
        self._remember_place()
        self._places.keep()

    def hideEvent(self, event: QEvent) -> None:
        self._store_places()
        super().hideEvent(event)  # type: ignore[arg-type]

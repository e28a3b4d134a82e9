"""The library pane: search as you type, dossiers, articles, and what the open page mentions."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QActionGroup,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLayout, QMenu, QVBoxLayout, QWidget

from briefing.core.article import RelatedItem
from briefing.core.change import Change, Kind
from briefing.core.contested import contested_articles
from briefing.core.dossier import UNFILED, Dossier
from briefing.qt import wording
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.storage import articles, dossiers
from briefing.storage.search import Hit
from briefing.views.article_rows import ArticleRows
from briefing.views.library_acts import LibraryActs
from briefing.views.library_delegates import ArticleDelegate, DossierDelegate, HitDelegate, MentionDelegate
from briefing.views.library_heights import Need, found_in, height_of, shared
from briefing.views.library_lists import RowList, SectionHeader
from briefing.views.library_opening import LibraryOpening
from briefing.views.library_rows import (
    DossierRows,
    HitRows,
    MentionRows,
    by_title,
    called,
    name_of,
    unfiled_group,
)
from briefing.views.library_search import found_for
from briefing.views.segmented import Segmented
from briefing.views.widgets import Button, IconButton, Label, SearchField

TYPING_PAUSE = 30


class LibraryPane(QWidget):
    """Finds and opens. `passage_wanted` asks the reader to show a stretch of the article on the desk.

    `code_wanted` asks for the source that the code of a printed page names, `new_home_wanted` for a new dossier in which
    to file an article.
    """

    passage_wanted = Signal(int, int)
    code_wanted = Signal(str)
    new_dossier_wanted = Signal()
    new_home_wanted = Signal(int)

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
        self._desk, self._theme, self._settings = desk, theme, settings
        self.acts = LibraryActs(self, desk, undo, settings, self._open_dossier, self.new_home_wanted.emit)
        self.opening = LibraryOpening(desk, selection)
        self._whole_library = False
        self._loose_listed = False
        """Whether the articles that lie in no dossier are listed."""
        self._loose = 0
        """How many they are, as last counted."""
        self._known: list[Dossier] = []
        """Every dossier, as last read: each key of a search looks at their names."""
        self.setAccessibleName(self.tr("Library"))
        self._make_search()
        self._make_lists()
        self._lay_out()
        self._connect()
        self._count_loose()
        self.refresh()
        # The first frame does not wait for the row of an article that lies open deep in its dossier.
        QTimer.singleShot(0, self, lambda: self._mark_article(anywhere=True))

    # Building

    def _make_search(self) -> None:
        theme = self._theme
        self.field = SearchField(theme, self.tr("Search library"), self)
        self.filters = Segmented(
            theme,
            (
                ("all", self.tr("All")),
                ("review", self.tr("To review")),
                ("conflicts", self.tr("Conflicts")),
            ),
            self,
        )
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._hit_rows = HitRows(self)
        self._hit_delegate = HitDelegate(theme)
        self.hits = RowList(self._hit_rows, self._hit_delegate, self.tr("Found"), self)
        self.found_count = Label(theme, "", 12, 400, "text_2", parent=self)
        self.nothing = Label(theme, "", 13, 400, "text_2", wrap=True, parent=self)
        self.clear_search = Button(theme, self.tr("Clear search"), "quiet", parent=self)

    def _make_lists(self) -> None:
        theme = self._theme
        self._dossier_rows, self._article_rows = DossierRows(self), ArticleRows(self)
        self._mention_rows = MentionRows(self)
        self.dossiers = RowList(self._dossier_rows, DossierDelegate(theme), self.tr("Dossiers"), self)
        self.articles = RowList(self._article_rows, ArticleDelegate(theme), self.tr("Articles"), self)
        mentioned = self.tr("Mentioned, not imported")
        self.mentions = RowList(self._mention_rows, MentionDelegate(theme, self._mention_rows), mentioned, self)
        self.add_button = IconButton(theme, "plus", self.tr("New dossier"), 16, self)
        self.add_button.setEnabled(self._desk.writable)
        self.scope_button = IconButton(theme, "funnel-simple", self.tr("Which articles are listed"), 16, self)
        self._mention_count = Label(theme, "", 12, 400, "text_2", numbers=True, parent=self)
        self._dossier_head = SectionHeader(theme, self.tr("Dossiers"), self.add_button, self)
        self._article_head = SectionHeader(theme, self.tr("Articles"), self.scope_button, self)
        self._mention_head = SectionHeader(theme, mentioned, self._mention_count, self)
        empty = self.tr(
            "No dossiers yet. The first article you add starts one, named after the two countries it mentions."
        )
        self.no_dossiers = Label(theme, empty, 13, 400, "text_2", wrap=True, parent=self)
        self.no_articles = Label(theme, "", 13, 400, "text_2", wrap=True, parent=self)

    def _lay_out(self) -> None:
        """The order is also that of Tab; heights are shared out when the pane or a list changes."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The heights follow the pane's; as a minimum of the pane they would hold it at its tallest.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._parts: list[QWidget] = [
            self.field,
            self.filters,
            self._dossier_head,
            self.no_dossiers,
            self.dossiers,
            self._article_head,
            self.no_articles,
            self.articles,
            self._mention_head,
            self.mentions,
            self.found_count,
            self.nothing,
            self.clear_search,
            self.hits,
        ]
        # Field and segments stand inside the pane's edges; the rows run to them.
        self._top = QVBoxLayout()
        self._top.addWidget(self.field)
        self._top.addWidget(self.filters)
        column.addLayout(self._top)
        for part in self._parts[2:]:
            column.addWidget(part)
        column.addStretch(1)
        self._dress()

    def _dress(self) -> None:
        px = self._theme.px
        self._top.setContentsMargins(px(10), px(10), px(11), 0)
        self._top.setSpacing(px(8))
        for head in (self._dossier_head, self._article_head, self._mention_head):
            head.dress()
        for label in (self.no_dossiers, self.no_articles, self.found_count, self.nothing):
            label.setContentsMargins(px(12), px(4), px(12), px(4))
        self.found_count.setContentsMargins(px(12), px(14), px(12), px(6))
        self.nothing.setContentsMargins(px(12), px(20), px(12), px(2))

    def _connect(self) -> None:
        desk = self._desk
        desk.library_moved.connect(self._on_moved)
        desk.dossier_opened.connect(self._on_dossier)
        desk.dossier_moved.connect(lambda change: None if change.seq else self._list_contested())
        self._settings.changed.connect(lambda id: self._list_contested() if id == "checks.threshold" else None)
        desk.day_chosen.connect(self._on_day)
        desk.article_opened.connect(self._on_article)
        self._theme.changed.connect(self._on_theme)
        self.field.textChanged.connect(lambda _: self._typing.start())
        self.field.left.connect(lambda: self.articles.setFocus(Qt.FocusReason.OtherFocusReason))
        self.field.installEventFilter(self)
        self._typing.timeout.connect(self.search)
        self.filters.chosen.connect(lambda _: self._list_articles())
        self.clear_search.clicked.connect(self.field.clear)
        self.dossiers.chosen.connect(self._open_dossier)
        self.articles.chosen.connect(lambda head: self._desk.open_article(head.id))
        self.mentions.chosen.connect(self._show_mention)
        self.hits.chosen.connect(self._open_hit)
        self.dossiers.menu_wanted.connect(lambda thing, at: self.acts.dossier_menu(thing).popup(at))
        self.articles.carries = lambda: desk.writable
        self.dossiers.accept_articles(lambda thing: name_of(thing) != UNFILED)
        self.dossiers.dropped.connect(lambda thing, article: self.acts.file_under(article, thing))
        self.articles.menu_wanted.connect(lambda thing, at: self.acts.article_menu(thing).popup(at))
        for list_ in (self.dossiers, self.articles, self.mentions, self.hits):
            list_.escaped.connect(self.focus_search)
        self.hits.over_top.connect(self.focus_search)
        self.add_button.clicked.connect(self.new_dossier_wanted)
        self.scope_button.clicked.connect(self._show_scope)

    # What is shown

    def refresh(self, *, moved: bool = True) -> None:
        """Read all lists again; `moved` is False where the same articles lie in the same dossiers as before."""
        self._known = by_title(dossiers.dossiers(self._desk.library, known_on=self._desk.known_on))
        self._list_dossiers()
        self._list_articles(moved=moved)
        self._list_mentions()
        self._show_parts()

    def _list_dossiers(self) -> None:
        """All dossiers, while something is searched those that are called so."""
        query = self.field.text().strip()
        group = [unfiled_group(self._loose)] if self._loose else []
        self._dossier_rows.set_things(called(self._known, query) if query else [*self._known, *group])
        open_dossier = UNFILED if self._loose_listed else self._desk.dossier.id if self._desk.dossier else None
        self.dossiers.set_open(open_dossier)

    def _count_loose(self) -> None:
        self._loose = articles.unfiled(self._desk.library, known_on=self._desk.known_on)
        self._loose_listed = self._loose_listed and self._loose > 0

    def _on_dossier(self) -> None:
        self._loose_listed = False
        self._count_loose()
        self.refresh()

    def _on_moved(self, change: Change) -> None:
        if change.kinds == {Kind.SUMMARY}:
            return  # what is written on a page stands in no list
        moved = change.touches(Kind.ARTICLE, Kind.DOSSIER)
        if moved:
            self._count_loose()
        self.refresh(moved=moved)
        if self.searching:
            self.search()

    def _on_day(self) -> None:
        self.add_button.setEnabled(self._desk.writable)
        if self.searching:
            self.search()

    def _on_article(self) -> None:
        self._mark_article(anywhere=True)
        self._list_mentions()
        self._show_parts()

    def _list_articles(self, *, moved: bool = True) -> None:
        dossier = self._desk.dossier
        within = None if self._whole_library or dossier is None else dossier.id
        within = UNFILED if self._loose_listed else within
        day = self._desk.known_on
        self._article_rows.show(
            self._desk.library, within, self.filters.value, day, moved=moved, contested=self._contested()
        )
        words = {
            "all": self.tr("No articles yet.") if day is None else self.tr("No article was known on this day."),
            "review": self.tr("Nothing waits for review."),
            "conflicts": self.tr("No two sources of this dossier disagree, and nothing is disputed."),
        }[self.filters.value]
        self.no_articles.setText(words)
        self._mark_article(anywhere=False)
        self._show_parts()

    def _contested(self) -> frozenset[int]:
        """The articles of the open dossier whose figures disagree; worked out only where it is asked for."""
        desk = self._desk
        if self.filters.value != "conflicts" or desk.file is None:
            return frozenset()
        threshold = self._settings.number("checks.threshold")
        return contested_articles(desk.file.figures, desk.cells, desk.stated.by_key(), threshold)

    def _list_contested(self) -> None:
        """Another series or threshold: other articles are in conflict, in a list of them."""
        if self.filters.value == "conflicts":
            self._list_articles(moved=False)

    def _mark_article(self, *, anywhere: bool) -> None:
        """Mark the open article, `anywhere` in the list or only among the rows that were looked at."""
        article = self._desk.article
        self.articles.set_open(article.id if article else None)
        if article is not None and not self.articles.hasFocus():
            row = self._article_rows.find(article.id) if anywhere else self._article_rows.row_of(article.id)
            self.articles.put_cursor(row)

    def _list_mentions(self) -> None:
        self._mention_rows.show(self._desk.article)
        self._mention_count.setText(wording.count(self._mention_rows.rowCount()))
        self._mention_head.dress()

    @property
    def searching(self) -> bool:
        """Whether results stand in place of the lists."""
        return bool(self.field.text().strip())

    def _show_parts(self) -> None:
        searching = self.searching
        dossiers_listed = self._dossier_rows.rowCount() > 0
        some = dossiers_listed or self._article_rows.rowCount() > 0
        listed = self._article_rows.rowCount() > 0
        mentioned = self._mention_rows.rowCount() > 0
        found = self._hit_rows.rowCount() > 0
        shown = {
            self.filters: not searching and some,
            self._dossier_head: not searching or dossiers_listed,
            self.no_dossiers: not searching and not some,
            self.dossiers: dossiers_listed,
            self._article_head: not searching and some,
            self.no_articles: not searching and some and not listed,
            self.articles: not searching and listed,
            self._mention_head: not searching and mentioned,
            self.mentions: not searching and mentioned,
            self.found_count: searching and found,
            self.nothing: searching and not found and not dossiers_listed,
            self.clear_search: searching and not found and not dossiers_listed,
            self.hits: searching and found,
        }
        for part, on in shown.items():
            part.setVisible(on)
        self._share_heights()

    def _share_heights(self) -> None:
        """Each list gets what it needs; when that is too much, the articles give least and scroll."""
        shared_out = (self.dossiers, self.articles, self._mention_head, self.mentions, self.hits)
        taken = [p for p in self._parts if p.isVisibleTo(self) and p not in shared_out]
        room = self.height() - self._theme.px(18) - sum(height_of(part, self.width()) for part in taken)
        if self.searching:
            called_so, row, hit = self._dossier_rows.rowCount(), self.dossiers.row_height(), self.hits.row_height()
            above, below = found_in(room, called_so, row, hit)
            self.dossiers.setFixedHeight(above)
            self.hits.setFixedHeight(below)
            return
        named, listed, mentioned = (self._need(each) for each in (self.dossiers, self.articles, self.mentions))
        heights = shared(room - height_of(self._mention_head, self.width()), named, listed, mentioned)
        # A heading over nothing would only take the articles' room.
        kept = heights[2] >= mentioned.row
        if not kept:
            heights = shared(room, named, listed, Need(0, mentioned.row))
        self._mention_head.setVisible(kept)
        self.mentions.setVisible(kept)
        for each, height in zip((self.dossiers, self.articles, self.mentions), heights, strict=True):
            each.setFixedHeight(height)

    def _need(self, listed: RowList) -> Need:
        row = listed.row_height()
        return Need(listed.model().rowCount() * row, row)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_heights()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("sidebar"))

    def _on_theme(self) -> None:
        self._dress()
        for each in (self.dossiers, self.articles, self.mentions, self.hits):
            each.doItemsLayout()
        self._share_heights()
        self.update()

    # Searching

    def focus_search(self) -> None:
        """Put the keyboard in the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        # The library may be closed before the pause after the last key is over.
        self._typing.stop()
        super().hideEvent(event)

    def search(self) -> None:
        """Show what is found for the words typed so far, in place of the lists."""
        self._typing.stop()
        self._list_dossiers()
        found = found_for(self._desk, self.field.text())
        self._hit_delegate.words = found.lit
        self._hit_rows.set_things(found.hits)
        self.found_count.setText(found.heading)
        self.nothing.setText(found.nothing)
        self._show_parts()
        self.hits.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._field_key(event.key())
        return False

    def _field_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.searching:
            if self._typing.isActive():
                self._typing.stop()
                self.search()
            if self._hit_rows.rowCount():
                self._open_hit(self._hit_rows.things[0])
            elif self._dossier_rows.rowCount():
                self._open_dossier(self._dossier_rows.things[0])
            return True
        if key == Qt.Key.Key_Down:
            target = self.dossiers if self.dossiers.isVisibleTo(self) else self.hits
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def _open_hit(self, hit: Hit) -> None:
        if hit.kind == "source":
            self.code_wanted.emit(self.field.text())
            return
        span = self.opening.hit(hit)
        if span is not None:
            self.passage_wanted.emit(span.start, span.end)

    # Acts

    def _open_dossier(self, dossier: Dossier) -> None:
        self._whole_library = False
        self.field.clear()
        was, self._loose_listed = self._loose_listed, dossier.id == UNFILED
        if was != self._loose_listed:
            self.refresh()
        if self._loose_listed:
            return
        self.opening.dossier(dossier.id)

    def _show_mention(self, item: RelatedItem) -> None:
        self.passage_wanted.emit(item.span.start, item.span.end)

    def _show_scope(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for whole, words in ((False, self.tr("Articles of this dossier")), (True, self.tr("All articles"))):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(whole == self._whole_library)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, whole=whole: self.set_whole_library(whole))
        menu.popup(self.scope_button.mapToGlobal(QPoint(0, self.scope_button.height())))

    def set_whole_library(self, on: bool) -> None:
        """List every article, or those of the open dossier."""
        self._whole_library, self._loose_listed = on, False
        self._list_dossiers()
        self._list_articles()

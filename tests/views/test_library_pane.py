"""The library pane with real widgets: searching, opening, removing, and hostile titles."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPixmap,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing.core.article import Article, BlockKind
from briefing.core.change import Change, Kind
from briefing.core.dossier import ArticleHead, Dossier
from briefing.qt import fonts
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.undo import UndoStack
from briefing.storage import articles, dossiers
from briefing.storage.library import Library
from briefing.views.article_rows import KEPT, PAGE, ArticleRows
from briefing.views.library_delegates import (
    ArticleDelegate,
    DossierDelegate,
    RowDelegate,
    emphasis,
    lines_of,
    near_match,
)
from briefing.views.library_lists import ARTICLE_MIME
from briefing.views.library_pane import LibraryPane
from briefing.views.library_rows import THING, dossier_title

from .reading import TITLE, Room, article, room


@pytest.fixture
def desk_room(tmp_path: Path, qapp: QApplication) -> Iterator[Room]:
    made = room(tmp_path)
    yield made
    made.library.close()


def shown(qtbot: QtBot, room: Room, size: tuple[int, int] = (232, 780)) -> LibraryPane:
    room.theme.apply()
    pane = LibraryPane(room.desk, room.selection, room.theme, room.undo, room.settings)
    qtbot.addWidget(pane)
    pane.resize(*size)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


@pytest.fixture
def pane(qtbot: QtBot, desk_room: Room) -> LibraryPane:
    return shown(qtbot, desk_room)


def named(title: str, words: str = "Some words.") -> Article:
    return article(((BlockKind.TITLE, title), (BlockKind.PARAGRAPH, words)))


def titles(pane: LibraryPane) -> list[str]:
    return [head.title for head in pane.articles.rows.things]


def click_row(pane: LibraryPane, view_name: str, row: int) -> None:
    view = getattr(pane, view_name)
    at = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


# Lists


def test_the_open_dossier_lists_its_articles(pane: LibraryPane, desk_room: Room) -> None:
    assert titles(pane) == [TITLE]
    assert pane.mentions.rows.rowCount() == 1


def test_a_click_opens_an_article_and_marks_it(pane: LibraryPane, desk_room: Room) -> None:
    desk_room.add(named("Second"))
    pane.refresh()
    row = titles(pane).index("Second")
    click_row(pane, "articles", row)
    assert desk_room.desk.article is not None
    assert desk_room.desk.article.title == "Second"
    assert pane.articles.itemDelegate().open_name == desk_room.desk.article.id  # type: ignore[attr-defined]


def test_arrows_and_enter_open_an_article(pane: LibraryPane, desk_room: Room) -> None:
    desk_room.add(named("Second"))
    pane.refresh()
    pane.articles.setFocus()
    pane.articles.put_cursor(0)
    QTest.keyClick(pane.articles, Qt.Key.Key_Down)
    QTest.keyClick(pane.articles, Qt.Key.Key_Return)
    assert desk_room.desk.article is not None
    assert desk_room.desk.article.title == titles(pane)[1]


def test_all_article_rows_are_of_one_height(pane: LibraryPane, desk_room: Room) -> None:
    desk_room.add(named("A very long title " * 20))
    desk_room.add(named("B"))
    pane.refresh()
    heights = {pane.articles.visualRect(pane.articles.model().index(n, 0)).height() for n in range(3)}
    assert heights == {66}


def test_a_dossier_opens_with_its_newest_article(pane: LibraryPane, desk_room: Room) -> None:
    other, change = dossiers.ensure_dossier(desk_room.library, "KZ", "FR")
    articles.add_article(desk_room.library, named("About France"), [], other)
    desk_room.desk.take(change)
    row = [d.id for d in pane.dossiers.rows.things].index(other)
    click_row(pane, "dossiers", row)
    assert desk_room.desk.dossier is not None
    assert desk_room.desk.dossier.id == other
    assert desk_room.desk.article is not None
    assert desk_room.desk.article.title == "About France"
    assert titles(pane) == ["About France"]


def test_an_opened_dossier_far_down_the_list_comes_into_view(qtbot: QtBot, pane: LibraryPane, desk_room: Room) -> None:
    for partner in (
        "AT",
        "BG",
        "CA",
        "CH",
        "CN",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HU",
        "IE",
        "IN",
        "IT",
    ):
        desk_room.desk.take(dossiers.ensure_dossier(desk_room.library, "AF", partner)[1])
    qtbot.waitUntil(lambda: pane.dossiers.rows.rowCount() > 15)
    desk_room.desk.open_dossier("AF-AT")
    desk_room.desk.open_dossier("KZ-BE")
    row = [d.id for d in pane.dossiers.rows.things].index("KZ-BE")
    assert row > 8
    view = pane.dossiers
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.model().index(row, 0)).center()))


def test_many_dossiers_take_the_room_that_articles_leave(qtbot: QtBot, desk_room: Room) -> None:
    pane = shown(qtbot, desk_room, (232, 900))
    for partner in (
        "AT",
        "BG",
        "CA",
        "CH",
        "CN",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HU",
        "IE",
        "IN",
        "IT",
    ):
        desk_room.desk.take(dossiers.ensure_dossier(desk_room.library, "AF", partner)[1])
    qtbot.waitUntil(lambda: pane.dossiers.height() > 12 * pane.dossiers.row_height())
    assert pane.articles.height() == pane.articles.rows.rowCount() * pane.articles.row_height()


def test_the_whole_library_can_be_listed(pane: LibraryPane, desk_room: Room) -> None:
    other, change = dossiers.ensure_dossier(desk_room.library, "KZ", "FR")
    articles.add_article(desk_room.library, named("About France"), [], other)
    desk_room.desk.take(change)
    pane.set_whole_library(True)
    assert sorted(titles(pane)) == ["About France", TITLE]


def test_a_dossier_without_a_title_of_its_own_is_called_after_its_countries(pane: LibraryPane, desk_room: Room) -> None:
    _, change = dossiers.ensure_dossier(desk_room.library, "KZ", "FR")
    desk_room.desk.take(change)
    assert any("Kazakhstan – France" in str(pane.dossiers.rows.index(n).data()) for n in range(2))


def test_a_sample_dossier_says_so(pane: LibraryPane, desk_room: Room) -> None:
    _, change = dossiers.ensure_dossier(desk_room.library, "KZ", "FR", sample=True)
    desk_room.desk.take(change)
    spoken = [str(pane.dossiers.rows.index(n).data()) for n in range(pane.dossiers.rows.rowCount())]
    assert any("Sample" in words for words in spoken)


def row_drawn(delegate: RowDelegate, thing: Dossier | ArticleHead, width: int) -> QImage:
    """One row as it is painted, without the ground of the list."""
    picture = QImage(width, delegate.row_height(), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    delegate._draw(painter, QRectF(picture.rect()), thing, True)
    painter.end()
    return picture


@pytest.mark.parametrize(("width", "marked"), [(232, False), (320, True)])
def test_the_mark_of_a_sample_never_cuts_its_title(desk_room: Room, width: int, marked: bool) -> None:
    delegate = DossierDelegate(desk_room.theme)
    own = Dossier("KZ-BE", "Kazakhstan–Belgium", "KZ", "BE", articles=2)
    pictures = [row_drawn(delegate, thing, width) for thing in (own, replace(own, sample=True))]
    assert (pictures[0] != pictures[1]) is marked
    title = pictures[0].copy(0, 0, delegate._theme.px(190), delegate.row_height())
    assert title == pictures[1].copy(title.rect())


def test_every_article_of_the_sample_is_marked(pane: LibraryPane, desk_room: Room) -> None:
    own = pane.articles.rows.things[0]
    ours = replace(own, sample=True)
    delegate = ArticleDelegate(desk_room.theme)
    assert row_drawn(delegate, own, 232) != row_drawn(delegate, ours, 232)
    assert "Sample" in ArticleRows(pane).spoken(ours)
    assert "Sample" not in ArticleRows(pane).spoken(own)


def test_the_mark_of_a_sample_never_cuts_the_day(desk_room: Room) -> None:
    delegate = ArticleDelegate(desk_room.theme)
    head = ArticleHead(1, "T", None, "A newspaper of a long name", "en", dt.date(2024, 12, 7), "", sample=True)
    assert row_drawn(delegate, head, 232) == row_drawn(delegate, replace(head, source_name=None), 232)
    short = replace(head, source_name="Post")
    assert row_drawn(delegate, short, 232) != row_drawn(delegate, replace(head, source_name=None), 232)


def test_to_review_lists_only_articles_with_open_facts(pane: LibraryPane, desk_room: Room) -> None:
    desk_room.add(named("Nothing to review"))
    pane.refresh()
    assert len(titles(pane)) == 2
    QTest.keyClick(pane.filters, Qt.Key.Key_Right)
    assert titles(pane) == [TITLE]
    QTest.keyClick(pane.filters, Qt.Key.Key_Right)
    assert titles(pane) == []
    assert pane.no_articles.isVisible()


def test_an_edit_elsewhere_refreshes_the_badge_and_keeps_the_row(pane: LibraryPane, desk_room: Room) -> None:
    before = pane.articles.rows.things[0].open_facts
    pane.articles.setFocus()
    row = pane.articles.currentIndex().row()
    from briefing.core.fact import ReviewStatus
    from briefing.storage import facts

    key = desk_room.key("289 million dollars")
    desk_room.undo.push(facts.status_edits(desk_room.library, [key], ReviewStatus.CONFIRMED), "Confirm")
    assert pane.articles.rows.things[0].open_facts == before - 1
    assert pane.articles.currentIndex().row() == row


def many(desk_room: Room, count: int) -> None:
    with desk_room.library.atomic():
        for n in range(count):
            desk_room.add(named(f"Article {n}", f"Words {n}."))


def test_all_articles_are_counted_and_only_those_in_view_are_read(
    qtbot: QtBot, desk_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(desk_room, 3 * PAGE + 30)
    desk_room.desk.open_newest()
    read, heads = [], articles.article_heads
    monkeypatch.setattr(articles, "article_heads", lambda *a, **k: (found := heads(*a, **k), read.extend(found))[0])
    pane = shown(qtbot, desk_room)
    assert pane.articles.rows.rowCount() == 3 * PAGE + 31
    assert len({head.id for head in read}) == PAGE
    pane.articles.scrollToBottom()
    last = pane.articles.rows.rowCount() - 1
    assert pane.articles.rows.thing(last).title == TITLE
    qtbot.waitUntil(lambda: pane.articles.visualRect(pane.articles.model().index(last, 0)).isValid())
    assert len({head.id for head in read}) <= 2 * PAGE
    # Every row is the one that a list of all of them has there.
    assert [h.id for h in pane.articles.rows.things] == [h.id for h in heads(desk_room.library, "KZ-BE", limit=None)]


def test_end_and_home_go_to_the_last_and_the_first_article_at_once(qtbot: QtBot, desk_room: Room) -> None:
    many(desk_room, (KEPT + 2) * PAGE)
    pane = shown(qtbot, desk_room)
    qtbot.keyClick(pane.articles, Qt.Key.Key_End)
    assert pane.articles.currentIndex().row() == (KEPT + 2) * PAGE
    assert pane.articles.currentIndex().data(THING).title == TITLE
    qtbot.keyClick(pane.articles, Qt.Key.Key_Home)
    assert pane.articles.currentIndex().row() == 0
    assert pane.articles.currentIndex().data(THING).title == f"Article {(KEPT + 2) * PAGE - 1}"
    for row in range(0, pane.articles.rows.rowCount(), PAGE // 2):
        assert pane.articles.rows.thing(row) is not None
    assert len(pane.articles.rows._pages) <= KEPT


def test_the_open_article_is_marked_however_deep_it_stands_and_its_row_follows_what_comes_in(
    qtbot: QtBot, desk_room: Room
) -> None:
    many(desk_room, 2 * PAGE)
    oldest = articles.article_heads(desk_room.library, "KZ-BE", limit=None)[-1].id
    desk_room.desk.open_article(oldest)
    pane = shown(qtbot, desk_room)
    qtbot.waitUntil(lambda: pane.articles.currentIndex().row() == 2 * PAGE)
    desk_room.desk.open_article(oldest + 1)
    assert pane.articles.currentIndex().row() == 2 * PAGE - 1
    desk_room.desk.open_article(oldest)
    added = desk_room.add(named("One more", "More words."))
    desk_room.desk.take(Change(frozenset({Kind.ARTICLE})))
    assert pane.articles.rows.rowCount() == 2 * PAGE + 2
    assert pane.articles.currentIndex().row() == 2 * PAGE + 1
    desk_room.undo.push(articles.remove_edits(desk_room.library, [added]), "Remove")
    assert pane.articles.rows.rowCount() == 2 * PAGE + 1
    assert pane.articles.currentIndex().row() == 2 * PAGE


def test_letters_lead_to_a_title_among_the_rows_that_were_read(qtbot: QtBot, desk_room: Room) -> None:
    many(desk_room, 3 * PAGE)
    pane = shown(qtbot, desk_room)
    pane.articles.setFocus()
    QTest.keyClicks(pane.articles, "article 5")
    assert pane.articles.currentIndex().data(THING).title.startswith("Article 5")


def test_a_long_list_scrolls_and_leaves_the_pane_as_tall_as_it_was(qtbot: QtBot, desk_room: Room) -> None:
    with desk_room.library.atomic():
        for n in range(40):
            desk_room.add(named(f"Article {n}", f"Words {n}."))
    pane = shown(qtbot, desk_room)
    for height in (780, 560, 900):
        pane.resize(232, height)

        def stands(height: int = height) -> None:
            last = next(part for part in (pane.mentions, pane.articles) if part.isVisible())
            assert last.geometry().bottom() < height
            assert pane.articles.verticalScrollBar().maximum() > 0

        qtbot.waitUntil(stands)
        assert pane.height() == height


@pytest.mark.parametrize("height", [560, 400, 300, 240])
def test_in_a_low_pane_no_list_lies_over_another(qtbot: QtBot, desk_room: Room, height: int) -> None:
    for n in range(4):
        desk_room.add(named(f"Article {n}", f"Words {n}."))
    pane = shown(qtbot, desk_room, (232, 900))
    assert pane.mentions.isVisible()
    pane.resize(232, height)

    def stands() -> None:
        parts = [pane.dossiers, pane.articles, pane.mentions]
        seen = [part.geometry() for part in parts if part.isVisible()]
        assert pane.articles.height() >= pane.articles.row_height()
        for above, below in itertools.pairwise(seen):
            assert above.bottom() < below.top()
        assert seen[-1].bottom() < max(height, 300)
        assert not pane.mentions.isVisible() or pane.mentions.height() >= pane.mentions.row_height()

    qtbot.waitUntil(stands)
    pane.resize(232, 900)
    qtbot.waitUntil(pane.mentions.isVisible)


def test_an_empty_library_says_how_the_first_dossier_comes_about(qtbot: QtBot, tmp_path: Path, desk_room: Room) -> None:
    with Library.open(tmp_path / "empty.briefing") as library:
        selection = Selection()
        desk = Desk(library, selection)
        pane = LibraryPane(desk, selection, desk_room.theme, UndoStack(desk), desk_room.settings)
        qtbot.addWidget(pane)
        pane.show()
        assert pane.no_dossiers.isVisible()
        assert "No dossiers yet." in pane.no_dossiers.words
        assert not pane.articles.isVisible()


# Searching


def test_typing_shows_results_in_place_of_the_lists(qtbot: QtBot, pane: LibraryPane) -> None:
    pane.focus_search()
    QTest.keyClicks(pane.field, "theat")
    qtbot.waitUntil(lambda: pane.hits.isVisible())
    assert not pane.articles.isVisible()
    assert "theatre" in pane.hits.rows.things[0].snippet


def test_a_number_is_found_in_another_notation(pane: LibraryPane) -> None:
    pane.field.setText("523,7")
    pane.search()
    assert [hit.kind for hit in pane.hits.rows.things] == ["article"]


def test_a_chosen_result_asks_the_reader_for_its_passage(qtbot: QtBot, pane: LibraryPane, desk_room: Room) -> None:
    desk_room.desk.open_article(desk_room.add(named("Another")))
    pane.field.setText("theatre")
    pane.search()
    with qtbot.waitSignal(pane.passage_wanted) as asked:
        QTest.keyClick(pane.field, Qt.Key.Key_Return)
    start, end = asked.args
    assert desk_room.desk.article is not None
    assert desk_room.desk.article.id == desk_room.article_id
    assert desk_room.desk.article.text[start:end] == "theatre"


def test_no_result_says_so_with_the_words_as_typed(pane: LibraryPane) -> None:
    pane.field.setText("<b>xyz</b>")
    pane.search()
    assert pane.nothing.words == "No articles match ‘<b>xyz</b>’."
    assert pane.clear_search.isVisible()
    pane.clear_search.click()
    pane.search()
    assert pane.articles.isVisible()


@pytest.mark.parametrize("words", ["kz-fr", "KAZ fran", "france"])
def test_a_dossier_is_found_by_its_name_or_code_and_opened(pane: LibraryPane, desk_room: Room, words: str) -> None:
    other, change = dossiers.ensure_dossier(desk_room.library, "KZ", "FR")
    desk_room.desk.take(change)
    assert len(pane.dossiers.rows.things) == 2
    pane.field.setText(words)
    pane.search()
    assert [d.id for d in pane.dossiers.rows.things] == [other]
    assert pane.dossiers.isVisible()
    assert not pane.nothing.isVisible()
    click_row(pane, "dossiers", 0)
    assert desk_room.desk.dossier is not None
    assert desk_room.desk.dossier.id == other
    assert pane.field.text() == ""
    pane.search()
    assert len(pane.dossiers.rows.things) == 2


def test_dossiers_that_are_not_called_so_stand_in_no_result(pane: LibraryPane) -> None:
    pane.field.setText("theatre")
    pane.search()
    assert not pane.dossiers.isVisible()
    assert pane.hits.isVisible()


def test_escape_clears_the_search(pane: LibraryPane) -> None:
    pane.field.setText("theatre")
    pane.search()
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    pane.search()
    assert not pane.hits.isVisible()
    assert pane.articles.isVisible()


def test_down_goes_from_the_field_to_the_results(pane: LibraryPane) -> None:
    pane.focus_search()
    pane.field.setText("theatre")
    pane.search()
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    assert pane.hits.hasFocus()
    QTest.keyClick(pane.hits, Qt.Key.Key_Up)
    assert pane.field.hasFocus()


# Acts


def test_a_removed_article_leaves_the_list_and_undo_brings_it_back(pane: LibraryPane, desk_room: Room) -> None:
    pane.acts.remove_article(pane.articles.rows.things[0])
    assert titles(pane) == []
    desk_room.undo.undo()
    assert titles(pane) == [TITLE]


def test_a_dossier_is_renamed_and_removed_with_undo(pane: LibraryPane, desk_room: Room) -> None:
    dossier = pane.dossiers.rows.things[0]
    pane.acts.rename_dossier(dossier, "Brussels talks")
    assert pane.dossiers.rows.things[0].title == "Brussels talks"
    desk_room.undo.undo()
    assert pane.dossiers.rows.things[0].title == "Kazakhstan – Belgium"
    pane.acts.remove_dossier(dossier)
    assert pane.dossiers.rows.rowCount() == 0
    desk_room.undo.undo()
    assert pane.dossiers.rows.rowCount() == 1


def test_a_library_for_reading_only_offers_no_removal(pane: LibraryPane, desk_room: Room) -> None:
    desk_room.library.readonly = True
    words = [a.text() for a in pane.acts.article_menu(pane.articles.rows.things[0]).actions()]
    assert "Remove article" not in words


# Articles that lie in no dossier


def loose(room: Room, title: str = "Of nobody") -> int:
    """An article that is filed nowhere, in the library."""
    added = articles.add_article(room.library, named(title), [], None)
    room.desk.take(added.change)
    return added.article_id


def dossier_names(pane: LibraryPane) -> list[str]:
    return [dossier_title(d) for d in pane.dossiers.rows.things]


def filing(pane: LibraryPane, row: int) -> QMenu:
    """The menu in which an article of the list is filed."""
    menus = [a.menu() for a in pane.acts.article_menu(pane.articles.rows.things[row]).actions()]
    return next(m for m in menus if isinstance(m, QMenu))


def test_articles_without_a_dossier_have_a_group_of_their_own_below_the_dossiers(
    pane: LibraryPane, desk_room: Room
) -> None:
    assert dossier_names(pane) == ["Kazakhstan – Belgium"]
    loose(desk_room)
    assert dossier_names(pane) == ["Kazakhstan – Belgium", "Without a dossier"]
    assert pane.dossiers.rows.things[1].articles == 1
    click_row(pane, "dossiers", 1)
    assert titles(pane) == ["Of nobody"]
    click_row(pane, "articles", 0)
    assert desk_room.desk.article is not None
    assert desk_room.desk.article.title == "Of nobody"
    click_row(pane, "dossiers", 0)
    assert titles(pane) == [TITLE]


def test_an_article_is_filed_under_a_dossier_by_its_menu_and_undo_takes_it_out(
    pane: LibraryPane, desk_room: Room
) -> None:
    loose(desk_room)
    click_row(pane, "dossiers", 1)
    action = filing(pane, 0).actions()[0]
    assert (action.text(), action.isChecked()) == ("Kazakhstan – Belgium", False)
    action.trigger()
    assert dossier_names(pane) == ["Kazakhstan – Belgium"]
    assert sorted(titles(pane)) == ["Of nobody", TITLE]
    assert pane.dossiers.rows.things[0].articles == 2
    assert desk_room.undo.undo_text.endswith("File under Kazakhstan – Belgium")
    desk_room.undo.undo()
    assert titles(pane) == [TITLE]
    assert pane.dossiers.rows.things[1].articles == 1


def test_an_article_is_taken_out_of_a_dossier_and_stays_in_the_library(pane: LibraryPane, desk_room: Room) -> None:
    action = filing(pane, 0).actions()[0]
    assert action.isChecked()
    action.trigger()
    assert titles(pane) == []
    assert dossier_names(pane) == ["Kazakhstan – Belgium", "Without a dossier"]
    desk_room.undo.undo()
    assert titles(pane) == [TITLE]
    assert dossier_names(pane) == ["Kazakhstan – Belgium"]


def drag(pane: LibraryPane, article: int, row: int) -> tuple[bool, bool]:
    """Drag an article onto a row of the dossiers: whether it may fall there, whether it was taken."""
    view, data = pane.dossiers, QMimeData()
    data.setData(ARTICLE_MIME, str(article).encode())
    at = view.visualRect(view.model().index(row, 0)).center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view.viewport(), QDragEnterEvent(at, copy, data, left, none))
    over = QDragMoveEvent(at, copy, data, left, none)
    QApplication.sendEvent(view.viewport(), over)
    drop = QDropEvent(QPointF(at), copy, data, left, none)
    QApplication.sendEvent(view.viewport(), drop)
    return over.isAccepted(), drop.isAccepted()


def test_an_article_is_filed_by_dragging_it_onto_a_dossier(pane: LibraryPane, desk_room: Room) -> None:
    number = loose(desk_room)
    assert drag(pane, number, 1) == (False, False)
    assert dossier_names(pane) == ["Kazakhstan – Belgium", "Without a dossier"]
    assert drag(pane, number, 0) == (True, True)
    assert sorted(titles(pane)) == ["Of nobody", TITLE]
    desk_room.undo.undo()
    assert titles(pane) == [TITLE]


def test_a_row_pulled_by_the_mouse_carries_its_article(
    pane: LibraryPane, desk_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried: list[bytes] = []
    monkeypatch.setattr(
        QDrag, "exec", lambda drag, *_: carried.append(bytes(drag.mimeData().data(ARTICLE_MIME).data()))
    )
    view = pane.articles
    at = view.visualRect(view.model().index(0, 0)).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    place = QPointF(at.x() + 40, at.y())
    left = Qt.MouseButton.LeftButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        view.viewport().mapToGlobal(place),
        Qt.MouseButton.NoButton,
        left,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), moved)
    assert carried == [str(desk_room.article_id).encode()]


def test_a_file_dragged_over_the_dossiers_goes_on_to_the_window(pane: LibraryPane) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/some.txt")])
    at = pane.dossiers.viewport().rect().center()
    event = QDragEnterEvent(
        at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(pane.dossiers.viewport(), event)
    assert not event.isAccepted()


def test_the_source_of_an_article_can_be_copied(pane: LibraryPane, qapp: QApplication) -> None:
    pane.acts.copy_source(pane.articles.rows.things[0])
    assert qapp.clipboard().text() == TITLE


# Words


def test_a_hostile_title_is_shown_letter_by_letter_in_one_line(qtbot: QtBot, desk_room: Room) -> None:
    title = '<img src="//evil/x.png">\u202egnp.exe & <b>bold</b>'
    desk_room.desk.open_article(desk_room.add(named(title)))
    pane = shown(qtbot, desk_room)
    spoken = [str(pane.articles.rows.index(n, 0).data()) for n in range(2)]
    assert any('<img src="//evil/x.png">◊gnp.exe & <b>bold</b>' in words for words in spoken)
    pane.grab()


def test_titles_take_two_lines_and_the_second_is_elided(qapp: QApplication) -> None:
    fonts.load()
    lines = lines_of("One word after the other " * 10, fonts.ui_font(13).toString(), 180.0, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_a_title_of_emoji_is_cut_between_them(qapp: QApplication) -> None:
    fonts.load()
    lines = lines_of("🎭" * 60, fonts.ui_font(13).toString(), 100.0, 2)
    assert set("".join(lines)) <= {"🎭", "…"}


def test_matched_words_are_emphasised_without_accents_and_in_any_notation() -> None:
    text = "Le Conseil a été consulté sur 523.7 millions"
    assert [s.of(text) for s in emphasis(text, ["ete", "523,7"])] == ["été", "523.7"]


def test_a_snippet_begins_shortly_before_its_match() -> None:
    text = "Many words before it and then at last the fifth round of talks"
    assert near_match(text, ["fifth round"]) == "… at last the fifth round of talks"


def test_larger_text_makes_taller_rows(pane: LibraryPane, desk_room: Room) -> None:
    desk_room.settings.set("text.size", 125)
    try:
        assert pane.articles.visualRect(pane.articles.rows.index(0, 0)).height() == round(66 * 1.25)
    finally:
        desk_room.settings.set("text.size", 100)


def test_other_text_size_leaves_the_same_rows_in_view(qtbot: QtBot, desk_room: Room) -> None:
    many(desk_room, 400)
    pane = shown(qtbot, desk_room)
    pane.articles.verticalScrollBar().setValue(200 * pane.articles.row_height())
    top = pane.articles.indexAt(QPoint(4, 4)).row()
    assert top == 200
    for percent in (200, 125, 100):
        desk_room.settings.set("text.size", percent)
        assert abs(pane.articles.indexAt(QPoint(4, 4)).row() - top) <= 1


def test_a_title_ends_before_the_count_of_its_open_facts(pane: LibraryPane) -> None:
    delegate = pane.articles.itemDelegate()
    assert isinstance(delegate, ArticleDelegate)
    head = pane.articles.rows.things[0]
    row = QRectF(0, 0, 220, 66)
    few, many = (delegate.badge(row, replace(head, open_facts=n)) for n in (3, 2000))
    assert many.left() < few.left() - 10
    drawn = {}
    delegate._two_lines = lambda _p, _r, words, _f, _t, right: drawn.update({words: right})  # type: ignore[method-assign]
    picture = QPixmap(220, 66)
    painter = QPainter(picture)
    delegate._draw(painter, row, replace(head, open_facts=2000), False)
    painter.end()
    assert max(drawn.values()) < many.left()


def test_another_dossier_lets_go_what_is_selected_in_the_one_before(pane: LibraryPane, desk_room: Room) -> None:
    dossiers.ensure_dossier(desk_room.library, "KZ", "CN")
    pane.refresh()
    key = desk_room.desk.facts[0].key
    desk_room.selection.select(key, "reader")
    rows = [d.id for d in pane.dossiers.rows.things]
    click_row(pane, "dossiers", rows.index("KZ-BE"))
    assert desk_room.selection.key == key
    click_row(pane, "dossiers", rows.index("KZ-CN"))
    assert desk_room.desk.dossier.id == "KZ-CN"
    assert desk_room.selection.key is None


def test_a_library_that_is_gone_while_its_list_is_scrolled_is_a_fault_that_is_told(
    qtbot: QtBot, desk_room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(desk_room, 2 * PAGE)
    desk_room.desk.open_newest()
    pane = shown(qtbot, desk_room)

    def gone(*_args: object, **_words: object) -> None:
        int("raised in C")

    monkeypatch.setattr(articles, "article_order", gone)
    pane.articles.scrollToBottom()
    with pytest.raises(ValueError, match="raised in C"):
        pane.articles.viewport().repaint()

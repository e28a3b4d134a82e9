"""The reader pane with real widgets: what is seen, clicked, typed and undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.core.amount import Amount
from briefing.core.article import BlockKind
from briefing.core.fact import Fact, FactKind, Flow, Mention, Origin, PersonMention, ReviewStatus
from briefing.core.period import Period
from briefing.qt.tokens import LIGHT
from briefing.storage import people
from briefing.storage.corrections import texts_of
from briefing.views import reader_cards
from briefing.views.reader import ReaderPane
from briefing.views.reader_document import BIDI_SIGN, FACES, Shape, build, set_shape, title_face
from briefing.views.reader_edit import FactPopover
from briefing.views.reader_plan import Role, plan

from .reading import BLOCKS, Room, article, facts_in, mention, place, room


def shown(qtbot: QtBot, room: Room, size: tuple[int, int] = (684, 780)) -> ReaderPane:
    room.theme.apply()
    pane = ReaderPane(room.desk, room.selection, room.theme, room.undo, room.settings)
    qtbot.addWidget(pane)
    pane.resize(*size)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    qtbot.waitUntil(lambda: pane._wanted is None)
    return pane


@pytest.fixture
def desk_room(tmp_path: Path, qapp: QApplication) -> Iterator[Room]:
    made = room(tmp_path)
    yield made
    made.library.close()


@pytest.fixture
def pane(qtbot: QtBot, desk_room: Room) -> ReaderPane:
    return shown(qtbot, desk_room)


def middle_of(pane: ReaderPane, room: Room, words: str) -> QPoint:
    return pane.text.rects(room.fact(words).span)[0].center().toPoint()


def click(pane: ReaderPane, at: QPoint) -> None:
    QTest.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=at)


def picture(pane: ReaderPane) -> QImage:
    return pane.text.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def has_colour(image: QImage, color: QColor, left: float, top: float, right: float, bottom: float) -> bool:
    return any(
        image.pixelColor(x, y).rgb() == color.rgb()
        for x in range(round(left), round(right))
        for y in range(round(top), round(bottom))
    )


# Selection


def test_a_click_on_a_figure_selects_it(pane: ReaderPane, desk_room: Room) -> None:
    click(pane, middle_of(pane, desk_room, "289 million dollars"))
    assert desk_room.selection.key == desk_room.key("289 million dollars")


def test_a_click_beside_the_facts_selects_nothing(pane: ReaderPane, desk_room: Room) -> None:
    at = pane.text.rects(place(desk_room.desk.article, "praised the mood"))[0].center().toPoint()  # type: ignore[arg-type]
    click(pane, at)
    assert desk_room.selection.key is None


def test_a_click_on_the_year_selects_the_figure_it_belongs_to(pane: ReaderPane, desk_room: Room) -> None:
    at = pane.text.rects(place(desk_room.desk.article, "2023 (exports"))[0]  # type: ignore[arg-type]
    click(pane, QPoint(round(at.left()) + 6, round(at.center().y())))
    assert desk_room.selection.key == desk_room.key("523.7 million dollars")


def test_a_selected_fact_is_filled_with_the_accent_and_its_sum_with_the_tint(pane: ReaderPane, desk_room: Room) -> None:
    desk_room.selection.select(desk_room.key("289 million dollars"), "chart")
    image = picture(pane)
    for words, token in (("289 million dollars", "accent"), ("114.3 million dollars", "accent_tint")):
        rect = pane.text.rects(desk_room.fact(words).span)[0]
        top = rect.top() + 1
        assert has_colour(image, desk_room.theme.color(token), rect.left(), top, rect.right(), top + 4), words


def test_a_fact_out_of_view_is_scrolled_to_when_another_pane_selects_it(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    filler = tuple((BlockKind.PARAGRAPH, f"Filler paragraph number {n} with some words. " * 6) for n in range(40))
    source = article((*BLOCKS[:2], *filler, *BLOCKS[2:]))
    with_filler = room(tmp_path, source, facts_in(source))
    pane = shown(qtbot, with_filler)
    assert not pane.text.viewport().rect().contains(middle_of(pane, with_filler, "289 million dollars"))
    with_filler.selection.select(with_filler.key("289 million dollars"), "chart")
    assert pane.text.viewport().rect().contains(middle_of(pane, with_filler, "289 million dollars"))
    with_filler.library.close()


def test_a_fact_in_view_does_not_scroll(pane: ReaderPane, desk_room: Room) -> None:
    before = pane.text.verticalScrollBar().value()
    desk_room.selection.select(desk_room.key("Roman Vassilenko"), "chart")
    assert pane.text.verticalScrollBar().value() == before


def test_a_fact_of_another_article_opens_that_article(pane: ReaderPane, desk_room: Room) -> None:
    other = article(((BlockKind.TITLE, "Another"), (BlockKind.PARAGRAPH, "Ada Lovelace came.")))
    who = mention(other, FactKind.PERSON, "Ada Lovelace", facts_in(article())[7].payload)
    number = desk_room.add(other, [who])
    key = next(f"fact:{i}" for (i,) in desk_room.library.rows("SELECT id FROM fact WHERE article_id = ?", (number,)))
    desk_room.selection.select(key, "chart")
    assert desk_room.desk.article is not None
    assert desk_room.desk.article.title == "Another"


def test_escape_clears_the_selection_and_then_leads_out(pane: ReaderPane, desk_room: Room) -> None:
    pane.text.setFocus()
    click(pane, middle_of(pane, desk_room, "289 million dollars"))
    for _ in range(2):
        QTest.keyClick(pane.text, Qt.Key.Key_Escape)
    assert desk_room.selection.key is None
    QTest.keyClick(pane.text, Qt.Key.Key_Escape)
    assert pane.header.passages.hasFocus()


# Painting


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("523.7 million dollars", "figure"),
        ("18 October", "date"),
        ("Roman Vassilenko", "person"),
        ("Belgian foreign ministry", "organisation"),
        ("Brussels", "country"),
    ],
)
def test_each_kind_is_underlined_in_its_colour(pane: ReaderPane, desk_room: Room, words: str, group: str) -> None:
    rect = pane.text.rects(desk_room.fact(words).span)[0]
    color = QColor(desk_room.theme.tokens.kind(group))
    image = picture(pane)
    assert has_colour(image, color, rect.left() + 1, rect.bottom() - 2, rect.right() - 1, rect.bottom() + 5)


def test_a_kind_that_is_switched_off_is_not_underlined(pane: ReaderPane, desk_room: Room) -> None:
    QTest.mouseClick(pane.header.keys["figure"], Qt.MouseButton.LeftButton)
    rect = pane.text.rects(desk_room.fact("523.7 million dollars").span)[0]
    color = QColor(desk_room.theme.tokens.figure)
    image = picture(pane)
    assert not has_colour(image, color, rect.left(), rect.top(), rect.right(), rect.bottom() + 5)
    assert not any(item.is_card for item in pane.margin.items)


def test_alt_click_shows_one_kind_alone_and_again_all(pane: ReaderPane) -> None:
    key = pane.header.keys["person"]
    QTest.mouseClick(key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier)
    assert pane.header.hidden_kinds == {"figure", "date", "organisation", "country", "topic"}
    QTest.mouseClick(key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier)
    assert pane.header.hidden_kinds == frozenset()


def test_a_narrow_header_puts_the_last_kinds_in_a_menu(qtbot: QtBot, desk_room: Room) -> None:
    pane = shown(qtbot, desk_room, (480, 600))
    hidden = [k for k in pane.header.keys.values() if not k.isVisible()]
    assert hidden
    assert pane.header._more.text().startswith(str(len(hidden)))


def test_furniture_is_shown_and_is_no_fact(pane: ReaderPane) -> None:
    text = pane.text.toPlainText()
    assert "Share this article:" in text
    assert "Related on the same page" in text
    position = text.index("Share this article")
    assert pane.text._shown.marks.get(pane.text.document().findBlock(position).blockNumber()) is None


def test_an_age_on_the_page_is_resolved_only_with_the_day_it_was_saved(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    from briefing.views.reader_document import related_age

    plain, saved = article(), article(notes=("saved:2024-12-07",))
    assert related_age(plain, plain.related[0]) == "4 days ago"
    assert related_age(saved, saved.related[0]) == "4 days ago → 3 Dec 2024"


def broken_words(document: QTextDocument) -> list[str]:
    """Where a line ends in the midst of a word, with that word's block."""
    found, block = [], document.begin()
    while block.isValid():
        layout, words = block.layout(), block.text()
        ends = [layout.lineAt(i).textStart() for i in range(1, layout.lineCount())]
        found += [words for end in ends if words[end - 1].isalpha() and words[end].isalpha()]
        block = block.next()
    return found


@pytest.mark.parametrize("column", [300, 380, 470, 560])
def test_no_word_of_a_title_or_a_link_is_broken_in_a_narrow_column_of_large_text(
    qapp: QApplication, column: int
) -> None:
    blocks = [
        (BlockKind.TITLE, "Außenwirtschaftsbeziehungen: Belgien und Kasachstan"),
        (BlockKind.PARAGRAPH, "Words."),
        (BlockKind.FURNITURE, "Belgium4 days ago\nWirtschaftsbeziehungen und Handelsabkommen"),
    ]
    made, shape = article(blocks, notes=("saved:2024-12-07",)), Shape(30, column, column + 60, zoom=2.0)
    built = build(made, plan(made, keep=None), LIGHT, shape)
    set_shape(built.document, shape, shape.width)
    built.document.setTextWidth(shape.width)
    assert broken_words(built.document) == []
    (link,) = built.blocks(Role.RELATED)
    assert "4 days ago → 3 Dec 2024" in link.text()


def test_a_title_with_room_for_its_words_has_its_size(qapp: QApplication) -> None:
    made = article()
    assert title_face(made, Shape(30, 560, 700)) == FACES[Role.TITLE]


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_columns_of_a_table_stand_under_each_other(qapp: QApplication, zoom: float) -> None:
    rows = [["Million euros", "2021", "January–June 2023"], ["Exports", "3,900.1", "45.6"], ["Imports", "", "2,501.7"]]
    told = ["\t".join(row) for row in rows]
    made, shape = article([(BlockKind.TABLE, "\n".join(told))]), Shape(30, 1200, 1300, zoom=zoom)
    built = build(made, plan(made, keep=None), LIGHT, shape)
    set_shape(built.document, shape, shape.width)
    built.document.setTextWidth(shape.width)
    (table,) = built.blocks(Role.TABLE)
    built.document.documentLayout().blockBoundingRect(table)
    layout, metrics = table.layout(), QFontMetricsF(table.charFormat().font())
    assert layout.lineCount() == len(rows)
    begun: dict[int, set[int]] = {1: set(), 2: set()}
    at = 0
    for number, row in enumerate(rows):
        last = 0.0
        for column, cell in enumerate(row):
            start = layout.lineAt(number).cursorToX(at)[0]
            at += len(cell) + 1
            if column:
                assert start > last + 8 * zoom
                begun[column].add(round(start))
            last = start + metrics.horizontalAdvance(cell)
    assert all(len(places) == 1 for places in begun.values())


def test_a_day_of_publication_that_nobody_stated_is_told_as_inferred(qapp: QApplication) -> None:
    from dataclasses import replace

    from briefing.core.article import Certainty
    from briefing.views.reader_document import dated

    stated = replace(article(), published=dt.date(2024, 10, 21), published_certainty=Certainty.STATED)
    assert dated(stated) == ["published 21 Oct 2024"]
    assert dated(replace(stated, published_certainty=Certainty.INFERRED)) == ["published 21 Oct 2024 (inferred)"]


# Hostile words


def test_markup_is_shown_letter_by_letter(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    words = '<img src="//evil/x.png"><b>bold</b> &amp; <script>x</script>'
    hostile = room(tmp_path, article(((BlockKind.TITLE, words), (BlockKind.PARAGRAPH, words + " again"))), [])
    pane = shown(qtbot, hostile)
    assert pane.text.toPlainText().count(words) == 2
    hostile.library.close()


def test_direction_overrides_are_made_visible(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    hostile = room(tmp_path, article(((BlockKind.PARAGRAPH, "safe\u202etxt.exe\u2066x"),)), [])
    pane = shown(qtbot, hostile)
    text = pane.text.toPlainText()
    assert f"safe{BIDI_SIGN}txt.exe{BIDI_SIGN}x" in text
    assert "\u202e" not in text
    assert "text direction marks" in text
    hostile.library.close()


def test_characters_that_qt_keeps_for_itself_do_no_harm(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    words = "a\x00b\ufdd0c\ufffcd\u2029e\rf\x0bg\ufdd1h"
    hostile = room(tmp_path, article(((BlockKind.PARAGRAPH, words),)), [])
    pane = shown(qtbot, hostile)
    assert pane._built is not None
    assert len(pane._built.blocks(Role.BODY)) == 1
    hostile.library.close()


def test_nothing_is_ever_loaded_for_the_text(pane: ReaderPane) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    loaded = pane.text.document().resource(kind, QUrl("file:///etc/hostname"))
    assert isinstance(loaded, QImage)
    assert (loaded.width(), loaded.height()) == (1, 1)


# Key passages


def test_key_passages_fold_and_show_again(pane: ReaderPane, desk_room: Room) -> None:
    QTest.mouseClick(pane.header.passages, Qt.MouseButton.LeftButton)
    assert desk_room.settings.flag("reader.key_passages")
    assert "5 sentences without dates or figures" in pane.text.toPlainText()
    assert "theatre" not in pane.text.toPlainText()
    assert pane._built is not None
    (fold,) = pane._built.blocks(Role.FOLD)
    rect = pane.text.document().documentLayout().blockBoundingRect(fold)
    click(pane, QPoint(300, round(rect.center().y()) - pane.text.verticalScrollBar().value()))
    assert "theatre" in pane.text.toPlainText()


def test_a_fold_is_reached_and_opened_by_keys(pane: ReaderPane, desk_room: Room) -> None:
    desk_room.settings.set("reader.key_passages", True)
    pane.text.setFocus()
    for _ in range(30):
        QTest.keyClick(pane.text, Qt.Key.Key_Tab)
        if pane.text._cursor_fold is not None:
            break
    QTest.keyClick(pane.text, Qt.Key.Key_Return)
    assert "theatre" in pane.text.toPlainText()


def test_a_fact_inside_a_fold_is_unfolded_when_it_is_selected(pane: ReaderPane, desk_room: Room) -> None:
    source = desk_room.desk.article
    assert source is not None
    desk_room.settings.set("reader.key_passages", True)
    pane.show_span(place(source, "More visits"))
    assert "More visits will follow." in pane.text.toPlainText()


# Place and zoom


def long_room(tmp_path: Path) -> Room:
    filler = tuple((BlockKind.PARAGRAPH, f"Paragraph {n}. " + "Words and more words. " * 15) for n in range(60))
    source = article((*BLOCKS[:3], *filler, BLOCKS[4]))
    return room(tmp_path, source, [])


def top_line(pane: ReaderPane) -> int:
    return pane.text.place()[0]


def test_zoom_keeps_the_line_at_the_top(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    lengthy = long_room(tmp_path)
    pane = shown(qtbot, lengthy)
    pane.text.verticalScrollBar().setValue(3000)
    before = top_line(pane)
    pane.step_zoom(1)
    pane.step_zoom(1)
    assert lengthy.settings.number("reader.zoom") == 125
    assert abs(top_line(pane) - before) < 120
    pane.reset_zoom()
    assert abs(top_line(pane) - before) < 120
    lengthy.library.close()


def test_a_narrower_pane_keeps_the_line_at_the_top(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    lengthy = long_room(tmp_path)
    pane = shown(qtbot, lengthy)
    pane.text.verticalScrollBar().setValue(3000)
    before, wide = top_line(pane), pane.text.width()
    pane.resize(560, 700)
    qtbot.waitUntil(lambda: pane.text.width() < wide and abs(top_line(pane) - before) < 120)
    lengthy.library.close()


def test_each_article_is_opened_where_it_was_left(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    lengthy = long_room(tmp_path)
    other = lengthy.add(article(((BlockKind.TITLE, "Other"), (BlockKind.PARAGRAPH, "Short."))))
    pane = shown(qtbot, lengthy)
    pane.text.verticalScrollBar().setValue(2500)
    before = top_line(pane)
    lengthy.desk.open_article(other)
    lengthy.desk.open_article(lengthy.article_id)
    assert top_line(pane) == before
    pane.hide()
    again = shown(qtbot, lengthy)
    assert top_line(again) == before
    lengthy.library.close()


def test_an_edit_keeps_scroll_and_focus(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> None:
    filler = tuple((BlockKind.PARAGRAPH, "Words and more words. " * 15) for n in range(40))
    source = article((*filler, *BLOCKS))
    lengthy = room(tmp_path, source, facts_in(source))
    pane = shown(qtbot, lengthy)
    lengthy.selection.select(lengthy.key("289 million dollars"), "chart")
    pane.text.setFocus()
    before = pane.text.verticalScrollBar().value()
    assert before > 0
    pane.actions_.confirm(lengthy.key("289 million dollars"))
    assert pane.text.verticalScrollBar().value() == before
    assert pane.text.hasFocus()
    assert lengthy.selection.key == lengthy.key("289 million dollars")
    lengthy.library.close()


@pytest.mark.parametrize(("width", "column"), [(684, 468), (1100, 560), (600, 384)])
def test_the_column_is_as_wide_as_the_design_says(qtbot: QtBot, desk_room: Room, width: int, column: int) -> None:
    pane = shown(qtbot, desk_room, (width, 700))
    assert pane.text.shape_.column == column


def test_a_pane_too_narrow_for_both_gives_up_the_margin(qtbot: QtBot, desk_room: Room) -> None:
    pane = shown(qtbot, desk_room, (560, 700))
    assert not pane.margin.isVisible()
    assert pane.text.shape_.column == 496


def test_sepia_paper_is_sepia(pane: ReaderPane, desk_room: Room) -> None:
    desk_room.settings.set("reader.paper", "sepia")
    assert picture(pane).pixelColor(3, 300).name().upper() == "#F4ECD8"


# Keys and decisions


def test_tab_walks_the_facts_in_text_order_and_then_leaves(pane: ReaderPane, desk_room: Room) -> None:
    pane.text.setFocus()
    walked = []
    for _ in range(40):
        QTest.keyClick(pane.text, Qt.Key.Key_Tab)
        if not pane.text.hasFocus():
            break
        walked.append(pane.text.cursor_key)
    underlined = [m.key for m in pane.marks if m.own]
    assert walked == underlined
    assert pane.margin.hasFocus()


def test_enter_selects_then_confirms_and_undo_takes_it_back(pane: ReaderPane, desk_room: Room) -> None:
    key = desk_room.key("289 million dollars")
    pane.text.setFocus()
    pane.text.set_cursor_key(key)
    QTest.keyClick(pane.text, Qt.Key.Key_Return)
    assert desk_room.selection.key == key
    assert desk_room.fact("289 million dollars").status is ReviewStatus.PROPOSED
    QTest.keyClick(pane.text, Qt.Key.Key_Return)
    assert desk_room.fact("289 million dollars").status is ReviewStatus.CONFIRMED
    desk_room.undo.undo()
    assert desk_room.fact("289 million dollars").status is ReviewStatus.PROPOSED


def test_delete_rejects_and_the_fact_loses_its_underline_until_undone(pane: ReaderPane, desk_room: Room) -> None:
    pane.text.setFocus()
    pane.text.set_cursor_key(desk_room.key("Brussels"))
    QTest.keyClick(pane.text, Qt.Key.Key_Delete)
    assert desk_room.fact("Brussels").status is ReviewStatus.REJECTED
    assert desk_room.key("Brussels") not in {m.key for m in pane.marks}
    desk_room.undo.undo()
    assert desk_room.key("Brussels") in {m.key for m in pane.marks}


def test_c_marks_as_conflict_in_the_text_and_from_its_menu(pane: ReaderPane, desk_room: Room) -> None:
    key = desk_room.key("Brussels")
    pane.text.setFocus()
    pane.text.set_cursor_key(key)
    QTest.keyClick(pane.text, Qt.Key.Key_C)
    assert desk_room.fact("Brussels").status is ReviewStatus.DISPUTED
    assert "Mark as conflict" not in [a.text() for a in pane.actions_.menu_for(key).actions()]
    desk_room.undo.undo()
    assert desk_room.fact("Brussels").status is ReviewStatus.PROPOSED
    next(a for a in pane.actions_.menu_for(key).actions() if a.text() == "Mark as conflict").trigger()
    assert desk_room.fact("Brussels").status is ReviewStatus.DISPUTED


def test_e_opens_the_editor_and_saving_corrects_the_figure(qtbot: QtBot, pane: ReaderPane, desk_room: Room) -> None:
    pane.text.setFocus()
    pane.text.set_cursor_key(desk_room.key("174.7 million dollars"))
    QTest.keyClick(pane.text, Qt.Key.Key_E)
    popover = pane.actions_.editor
    assert popover is not None
    field = popover.editor.fields["digits"]  # type: ignore[attr-defined]
    field.setText("164.7")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pane.actions_.editor is None
    assert desk_room.fact("174.7 million dollars").figure.amount.digits == "164.7"  # type: ignore[union-attr]
    desk_room.undo.undo()
    assert desk_room.fact("174.7 million dollars").figure.amount.digits == "174.7"  # type: ignore[union-attr]


def is_whole(popover: QWidget) -> bool:
    """Whether a card lies inside its pane and nothing in it is cut."""
    parent = popover.parentWidget()
    assert parent is not None
    lines = [w for w in popover.findChildren(QWidget) if w.isVisibleTo(popover)]
    cut = [w for w in lines if w.height() < max(w.heightForWidth(w.width()), w.minimumSizeHint().height())]
    inside = [popover.rect().contains(QRect(w.mapTo(popover, QPoint()), w.size())) for w in lines]
    return parent.rect().contains(popover.geometry()) and not cut and all(inside)


def test_the_editor_keeps_to_a_pane_that_narrows_and_widens(qtbot: QtBot, pane: ReaderPane, desk_room: Room) -> None:
    pane.actions_.edit(desk_room.key("174.7 million dollars"))
    popover = pane.actions_.editor
    assert popover is not None
    wide = popover.width()
    for width, height in ((440, 600), (400, 420), (900, 700)):
        pane.resize(width, height)

        def stands() -> None:
            assert is_whole(popover)
            # Beside its words, wherever they stand now.
            place = pane.place_of(desk_room.key("174.7 million dollars")).y()
            assert popover.geometry().top() >= place or popover.geometry().bottom() <= place

        qtbot.waitUntil(stands)
    assert popover.width() == wide


def test_the_editor_grows_with_what_it_says(qtbot: QtBot, pane: ReaderPane, desk_room: Room) -> None:
    pane.resize(420, 600)
    pane.actions_.edit(desk_room.key("174.7 million dollars"))
    popover = pane.actions_.editor
    assert isinstance(popover, FactPopover)
    popover.editor.fields["period"].setText("some time between two summers that nobody remembers very well")
    popover.editor.save()
    assert popover.editor.problem.words
    qtbot.waitUntil(lambda: is_whole(popover))


def test_a_note_keeps_to_a_pane_that_narrows(qtbot: QtBot, pane: ReaderPane, desk_room: Room) -> None:
    select_words(pane, desk_room, "Brussels")
    pane.actions_.add_note()
    popover = pane.actions_.editor
    assert popover is not None
    pane.resize(410, 500)
    qtbot.waitUntil(lambda: is_whole(popover))


def test_escape_closes_the_editor_and_gives_the_focus_back(pane: ReaderPane, desk_room: Room) -> None:
    pane.text.setFocus()
    pane.text.set_cursor_key(desk_room.key("174.7 million dollars"))
    QTest.keyClick(pane.text, Qt.Key.Key_F2)
    popover = pane.actions_.editor
    assert popover is not None
    QTest.keyClick(popover.focusWidget() or popover, Qt.Key.Key_Escape)
    assert pane.actions_.editor is None
    assert pane.text.hasFocus()


def select_words(pane: ReaderPane, room: Room, words: str) -> None:
    source = room.desk.article
    assert source is not None
    ((first, last),) = pane.text.ranges(place(source, words))
    cursor = pane.text.textCursor()
    cursor.setPosition(first)
    cursor.setPosition(last, cursor.MoveMode.KeepAnchor)
    pane.text.setTextCursor(cursor)


def test_selected_words_become_a_fact_of_the_kind_that_is_pressed(pane: ReaderPane, desk_room: Room) -> None:
    pane.text.setFocus()
    select_words(pane, desk_room, "theatre 🎭")
    QTest.keyClick(pane.text, Qt.Key.Key_6)
    marked = desk_room.fact("theatre 🎭")
    assert marked.kind is FactKind.TOPIC
    assert marked.status is ReviewStatus.CONFIRMED
    desk_room.undo.undo()
    assert not [f for f in desk_room.desk.facts if f.quote == "theatre 🎭"]


def press_kind(pane: ReaderPane, room: Room, words: str, key: Qt.Key) -> None:
    pane.text.setFocus()
    select_words(pane, room, words)
    QTest.keyClick(pane.text, key)


def added(room: Room, words: str, kind: FactKind) -> Fact | None:
    return next((f for f in room.desk.facts if f.quote == words and f.kind is kind and f.origin is Origin.PERSON), None)


def test_a_marked_figure_has_what_the_words_say_and_asks_only_for_the_rest(
    pane: ReaderPane, desk_room: Room, qtbot: QtBot
) -> None:
    words = "523.7 million dollars in 2023"
    press_kind(pane, desk_room, words, Qt.Key.Key_1)
    popover = pane.actions_.editor
    assert isinstance(popover, FactPopover)
    assert popover.editor.fields["digits"].text() == "523.7"
    assert popover.editor.fields["period"].text() == "2023"
    flow = popover.editor.fields["flow"]
    assert flow.currentIndex() == -1
    assert flow.hasFocus()
    assert added(desk_room, words, FactKind.FIGURE) is None, "nothing is stored before it is complete"
    QTest.keyClick(flow, Qt.Key.Key_Return)
    assert popover.editor.problem.words.startswith("Choose what the figure counts")
    QTest.keyClick(flow, Qt.Key.Key_T)
    QTest.keyClick(flow, Qt.Key.Key_Return)
    made = added(desk_room, words, FactKind.FIGURE)
    assert made is not None
    assert made.figure.flow is Flow.TURNOVER
    assert made.figure.amount == Amount("523.7", 6, "USD")
    assert made.figure.period == Period.year(2023)
    assert (made.figure.reporter, made.figure.partner) == ("KZ", "BE")
    assert made.status is ReviewStatus.CONFIRMED
    assert desk_room.selection.key == made.key
    desk_room.undo.undo()
    assert added(desk_room, words, FactKind.FIGURE) is None
    desk_room.undo.redo()
    assert added(desk_room, words, FactKind.FIGURE) is not None


def test_a_marked_figure_whose_words_name_the_flow_needs_one_key(pane: ReaderPane, desk_room: Room) -> None:
    words = "exports: 220.7 million dollars"
    press_kind(pane, desk_room, words, Qt.Key.Key_1)
    popover = pane.actions_.editor
    assert isinstance(popover, FactPopover)
    assert popover.editor.fields["period"].hasFocus()
    QTest.keyClick(popover.editor.fields["period"], Qt.Key.Key_Return)
    made = added(desk_room, words, FactKind.FIGURE)
    assert made is not None
    assert made.figure.flow is Flow.EXPORTS
    assert made.figure.period is None


def test_leaving_the_editor_of_a_new_fact_makes_none(pane: ReaderPane, desk_room: Room) -> None:
    before = desk_room.desk.facts
    press_kind(pane, desk_room, "303 million dollars", Qt.Key.Key_1)
    popover = pane.actions_.editor
    assert popover is not None
    QTest.keyClick(popover.focusWidget() or popover, Qt.Key.Key_Escape)
    assert pane.actions_.editor is None
    assert desk_room.desk.facts == before
    assert not desk_room.undo.can_undo


@pytest.mark.parametrize(
    ("key", "words", "kind", "value"),
    [
        (Qt.Key.Key_2, "January to August 2024", FactKind.DATE, "2024-01/2024-08"),
        (Qt.Key.Key_3, "Jeroen Cooreman", FactKind.PERSON, "Jeroen Cooreman"),
        (Qt.Key.Key_4, "foreign ministry", FactKind.ORGANISATION, "foreign ministry"),
        (Qt.Key.Key_5, "Belgium", FactKind.COUNTRY, "BE"),
        (Qt.Key.Key_6, "water", FactKind.TOPIC, "water"),
    ],
)
def test_each_kind_key_makes_an_editable_fact_with_the_value_of_the_words(
    pane: ReaderPane, desk_room: Room, key: Qt.Key, words: str, kind: FactKind, value: str
) -> None:
    press_kind(pane, desk_room, words, key)
    made = added(desk_room, words, kind)
    assert made is not None
    assert texts_of(made.payload)["name" if kind is FactKind.PERSON else "value"] == value
    pane.actions_.edit(made.key)
    popover = pane.actions_.editor
    assert isinstance(popover, FactPopover)
    assert popover.editor.fields
    pane.actions_.close_editor()
    desk_room.undo.undo()
    assert added(desk_room, words, kind) is None
    desk_room.undo.redo()
    assert added(desk_room, words, kind) is not None


def test_a_place_whose_words_name_no_country_is_asked_for(pane: ReaderPane, desk_room: Room) -> None:
    press_kind(pane, desk_room, "theatre", Qt.Key.Key_5)
    popover = pane.actions_.editor
    assert isinstance(popover, FactPopover)
    field = popover.editor.fields["value"]
    QTest.keyClicks(field, "theatre")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "is no country known here" in popover.editor.problem.words
    field.setText("Belgio")
    QTest.keyClick(field, Qt.Key.Key_Return)
    made = added(desk_room, "theatre", FactKind.COUNTRY)
    assert made is not None
    assert texts_of(made.payload)["value"] == "BE"


def test_a_note_on_words_is_kept_shown_and_undone(pane: ReaderPane, desk_room: Room) -> None:
    select_words(pane, desk_room, "Nothing was signed")
    pane.actions_.add_note()
    popover = pane.actions_.editor
    assert popover is not None
    popover.area.setPlainText("Ask why <b>not</b>")  # type: ignore[attr-defined]
    popover.save()  # type: ignore[attr-defined]
    assert [n.text for n in pane.notes] == ["Ask why <b>not</b>"]
    assert [i.label for i in pane.margin.items if not i.is_card and i.group == "note"] == ["Ask why <b>not</b>"]  # type: ignore[union-attr]
    desk_room.undo.undo()
    desk_room.undo.undo()
    assert pane.notes == ()


def test_copying_with_source_says_where_the_words_stand(pane: ReaderPane, desk_room: Room, qapp: QApplication) -> None:
    select_words(pane, desk_room, "Nothing was signed")
    pane.actions_.copy_with_source()
    copied = qapp.clipboard().text()
    assert copied.startswith("“Nothing was signed”\n(")
    assert "paragraph 2" in copied


def test_next_open_fact_goes_round(pane: ReaderPane, desk_room: Room) -> None:
    seen = []
    waiting = [f.key for f in desk_room.desk.facts if f.awaits_review]
    for _ in range(len(waiting) + 1):
        pane.actions_.next_open_fact()
        seen.append(desk_room.selection.key)
    assert seen[0] == seen[-1]
    assert set(seen) == set(waiting)


# Margin


def test_a_click_on_a_row_of_a_card_selects_its_figure(pane: ReaderPane, desk_room: Room) -> None:
    key = desk_room.key("114.3 million dollars")
    index = next(i for i, s in enumerate(pane.margin._stops) if s.key == key)
    QTest.mouseClick(pane.margin, Qt.MouseButton.LeftButton, pos=pane.margin._place(index).center().toPoint())
    assert desk_room.selection.key == key


def test_arrows_walk_the_margin_and_enter_selects(pane: ReaderPane, desk_room: Room) -> None:
    pane.margin.setFocus()
    first = pane.margin.focus_key
    assert first == desk_room.key("Roman Vassilenko")
    QTest.keyClick(pane.margin, Qt.Key.Key_Down)
    QTest.keyClick(pane.margin, Qt.Key.Key_Return)
    assert desk_room.selection.key == desk_room.key("Jeroen Cooreman")


def test_chips_and_cards_stand_in_order_without_overlap(pane: ReaderPane) -> None:
    heights, tops = pane.margin.heights(), pane.margin.tops
    numbers = sorted(tops)
    assert len(numbers) == len(pane.margin.items)
    for before, after in zip(numbers, numbers[1:], strict=False):
        assert tops[after] >= tops[before] + heights[before] + 2 - 1e-6


def test_the_cards_of_visible_lines_end_inside_the_view(pane: ReaderPane) -> None:
    tops, heights = pane.margin.tops, pane.margin.heights()
    last = max(tops)
    assert tops[last] + heights[last] <= pane.text.viewport().height()


# Finding


def test_finding_counts_and_goes_round(pane: ReaderPane, desk_room: Room) -> None:
    pane.open_find()
    pane.find_bar.field.setText("million dollars")
    assert pane.find_bar._count.words == "1 of 7"
    pane.find_previous()
    assert pane.find_bar._count.words == "7 of 7"
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.find_bar._count.words == "1 of 7"


def test_a_number_is_found_in_another_notation(pane: ReaderPane, desk_room: Room) -> None:
    pane.open_find()
    pane.find_bar.field.setText("523,7")
    now = pane.find_bar.now
    assert now is not None
    assert desk_room.desk.article is not None
    assert now.of(desk_room.desk.article.text) == "523.7"


def test_finding_unfolds_what_it_finds(pane: ReaderPane, desk_room: Room) -> None:
    desk_room.settings.set("reader.key_passages", True)
    pane.open_find()
    pane.find_bar.field.setText("THEATRE")
    assert "theatre" in pane.text.toPlainText()


def test_escape_closes_the_find_bar(pane: ReaderPane) -> None:
    pane.open_find()
    pane.find_bar.field.setText("talks")
    QTest.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert pane.find_bar.places == ()
    assert pane.text.hasFocus()


# Screen readers


def test_facts_of_the_text_are_links_in_text_order(pane: ReaderPane, desk_room: Room) -> None:
    listed = QAccessible.queryAccessibleInterface(pane.links)
    first = listed.child(0)
    assert first.role() == QAccessible.Role.Link
    assert first.text(QAccessible.Text.Name).startswith("Roman Vassilenko: Roman Vassilenko, proposed")
    assert listed.childCount() == len([m for m in pane.marks if m.own])


def test_rows_of_the_margin_are_buttons_with_value_period_status_and_check(pane: ReaderPane) -> None:
    listed = QAccessible.queryAccessibleInterface(pane.margin)
    names = [listed.child(i).text(QAccessible.Text.Name) for i in range(listed.childCount())]
    assert listed.text(QAccessible.Text.Name) == "Facts in margin"
    assert any(n.startswith("Turnover, 289.0 million US dollars, January to August 2024, proposed.") for n in names)


def test_pointing_at_a_fact_shows_a_hand_and_tells_the_other_panes(pane: ReaderPane, desk_room: Room) -> None:
    at = middle_of(pane, desk_room, "Roman Vassilenko")
    pane.text._point_at(QPointF(at))
    assert pane.text.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert desk_room.selection.hovered == desk_room.key("Roman Vassilenko")


def test_a_large_article_with_two_thousand_facts_paints_only_what_is_seen(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    from briefing.views import reader_paint

    blocks = tuple((BlockKind.PARAGRAPH, f"Ada{n} Lovelace came. " + "Other words. " * 180) for n in range(2000))
    source = article(blocks)
    who = facts_in(article())[7].payload
    facts = [mention(source, FactKind.PERSON, f"Ada{n} Lovelace", who) for n in range(2000)]
    large = room(tmp_path, source, facts)
    pane = shown(qtbot, large)
    drawn = []
    draw = reader_paint.draw_underline
    reader_paint.draw_underline = lambda *a, **k: drawn.append(a)  # type: ignore[assignment]
    try:
        pane.text.viewport().grab()
    finally:
        reader_paint.draw_underline = draw
    assert 0 < len(drawn) < 10
    assert len(pane.margin.tops) < 30
    large.library.close()


def test_a_change_elsewhere_does_not_lead_back_to_the_article_of_the_selection(
    pane: ReaderPane, desk_room: Room
) -> None:
    desk_room.selection.select(desk_room.key("289 million dollars"), "chart")
    other = article(((BlockKind.TITLE, "Another"), (BlockKind.PARAGRAPH, "Ada Lovelace came.")))
    who = mention(other, FactKind.PERSON, "Ada Lovelace", facts_in(article())[7].payload)
    number = desk_room.add(other, [who])
    desk_room.desk.open_article(number)
    pane.actions_.confirm(desk_room.key("Ada Lovelace"))
    desk_room.selection.relate(frozenset({"fact:1"}))
    assert desk_room.desk.article is not None
    assert desk_room.desk.article.id == number


def test_no_caret_stands_in_a_text_that_cannot_be_typed_in(pane: ReaderPane) -> None:
    assert pane.text.cursorWidth() == 0


def test_a_spelling_is_parted_off_from_the_menu_of_the_article_and_undone(qtbot: QtBot, tmp_path: Path) -> None:
    source = article([(BlockKind.PARAGRAPH, "Jeroen Kooreman spoke.")])
    told = [mention(source, FactKind.PERSON, "Jeroen Kooreman", PersonMention("Jeroen Kooreman", None, None, "BE"))]
    made = room(tmp_path, source, told)
    other = article([(BlockKind.PARAGRAPH, "Jeroen Cooreman listened.")])
    person = PersonMention("Jeroen Cooreman", None, None, "BE")
    made.desk.open_article(made.add(other, [mention(other, FactKind.PERSON, "Jeroen Cooreman", person)]))
    pane, part = shown(qtbot, made), "Part into a person of their own"
    before = people.people(made.library, made.dossier)
    assert len(before) == 1
    menu = pane.actions_.menu_for(made.key("Jeroen Cooreman"))
    next(a for a in menu.actions() if a.text() == part).trigger()
    assert {p.name for p in people.people(made.library, made.dossier)} == {"Jeroen Cooreman", "Jeroen Kooreman"}
    assert part not in [a.text() for a in pane.actions_.menu_for(made.key("Jeroen Cooreman")).actions()]
    made.undo.undo()
    assert people.people(made.library, made.dossier) == before
    made.library.close()


@pytest.mark.parametrize(
    ("kind", "name"),
    [(FactKind.PERSON, "Nurlan Abdrakhmanuly Baibekov"), (FactKind.ORGANISATION, "Ministry of Trade and Integration")],
)
def test_a_name_too_long_for_the_margin_keeps_its_last_word(qtbot: QtBot, tmp_path: Path, kind, name) -> None:
    source = article([(BlockKind.PARAGRAPH, f"{name} spoke.")])
    payload = PersonMention(name) if kind is FactKind.PERSON else Mention(name, "KZ")
    made = room(tmp_path, source, [mention(source, kind, name, payload)])
    pane = shown(qtbot, made)
    (chip,) = pane.margin.items
    words = reader_cards.chip_words(reader_cards.Inked(pane.tokens, made.theme.px), chip)
    assert "…" in words
    assert words.endswith(name[-4:])
    made.library.close()

"""The review table: groups, keyboard decisions, and the panel below."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.core.fact import Flow, ReviewStatus
from briefing.core.trade import SeriesKey
from briefing.qt.review_model import CHECK, OPEN, PERIOD, REJECTED, STATUS, VALUE, ReviewRow, Section
from briefing.storage import notes
from briefing.views.review import ReviewPane
from tests.views.evidence_scene import Y2023, Scene, observation, scene


@pytest.fixture
def made(tmp_path: Path) -> Scene:
    return scene(tmp_path)


@pytest.fixture
def review(made: Scene, qtbot) -> ReviewPane:
    pane = ReviewPane(made.desk, made.selection, made.theme, made.undo, made.settings)
    qtbot.addWidget(pane)
    pane.resize(724, 780)
    pane.show()
    pane.take_focus()
    return pane


def shown(review: ReviewPane) -> list[str]:
    found = []
    for number in range(review.model.rowCount()):
        row = review.model.row(number)
        found.append(f"# {row.title} {row.count}" if isinstance(row, Section) else row.fact.key)
    return found


def words(review: ReviewPane, key: str, column: int) -> str:
    return review.model.index(review.model.row_of(key), column).data()


def press(review: ReviewPane, key: Qt.Key) -> None:
    QTest.keyClick(review.table, key)


def test_open_facts_come_first_and_the_least_certain_at_their_head(review):
    assert shown(review)[0] == "# Needs review 8"
    assert shown(review)[1] == "fact:4"


def test_each_row_says_value_period_and_check(review):
    assert words(review, "fact:6", STATUS) == "Proposed"
    assert words(review, "fact:6", VALUE) == "289.0"
    assert words(review, "fact:6", PERIOD) == "Jan–Aug 2024"
    assert words(review, "fact:6", CHECK) == "114.3 + 174.7"
    assert words(review, "fact:7", CHECK) == "part of 289.0"
    assert words(review, "fact:1", CHECK) == "year inferred"
    assert review.model.headerData(VALUE, Qt.Orientation.Horizontal) == "US$ m"


def test_enter_confirms_and_goes_to_the_next_open_fact(made, review):
    first, second = shown(review)[1:3]
    press(review, Qt.Key.Key_Return)
    assert made.desk.fact(first).status is ReviewStatus.CONFIRMED
    assert review.table.key == second
    assert made.selection.key == second
    assert shown(review)[0] == "# Needs review 7"


def test_delete_rejects_and_undo_brings_back(made, review):
    first = shown(review)[1]
    press(review, Qt.Key.Key_Delete)
    assert made.desk.fact(first).status is ReviewStatus.REJECTED
    assert shown(review)[-2:] == ["# Rejected 1", first]
    made.undo.undo()
    assert made.desk.fact(first).status is ReviewStatus.PROPOSED
    assert "# Rejected 1" not in shown(review)


def test_every_fact_can_be_decided_with_enter_alone(made, review):
    for _ in range(8):
        press(review, Qt.Key.Key_Return)
    assert {f.status for f in made.desk.facts} == {ReviewStatus.CONFIRMED}
    assert shown(review)[0] == "# Confirmed 8"


def test_arrows_skip_headings_and_select(made, review):
    press(review, Qt.Key.Key_Return)
    for _ in range(10):
        press(review, Qt.Key.Key_Down)
    assert isinstance(review.model.row(review.table.currentIndex().row()), ReviewRow)
    assert made.selection.key == shown(review)[-1]
    for _ in range(10):
        press(review, Qt.Key.Key_Up)
    assert made.selection.key == shown(review)[1]


def test_f2_edits_the_current_fact(made, review):
    review.table.go_to("fact:8")
    made.selection.select("fact:8", "reader")
    press(review, Qt.Key.Key_F2)
    assert review.editing
    review.editor.fields["digits"].setText("170.0")
    QTest.keyClick(review.editor.fields["digits"], Qt.Key.Key_Return)
    assert not review.editing
    assert made.desk.fact("fact:8").figure.amount.digits == "170.0"


def test_escape_leaves_the_table(review, qtbot):
    with qtbot.waitSignal(review.closed):
        press(review, Qt.Key.Key_Escape)


def test_filters_show_one_group_and_count(made, review):
    press(review, Qt.Key.Key_Delete)
    review.filter.chosen.emit(REJECTED)
    assert shown(review)[0] == "# Rejected 1"
    assert len(shown(review)) == 2
    review.filter.chosen.emit(OPEN)
    assert shown(review)[0] == "# Needs review 7"
    assert review.subtitle.words.startswith("7 of 8 need a decision.")


def test_a_group_folds_at_its_heading(review, qtbot):
    rect = review.table.visualRect(review.model.index(0, 0))
    QTest.mouseClick(review.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert shown(review) == ["# Needs review 8"]
    QTest.mouseClick(review.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert len(shown(review)) == 9


def test_the_panel_shows_the_sentence_of_the_current_fact(made, review):
    made.selection.select("fact:6", "reader")
    assert review.heading.words == "Turnover, Jan–Aug 2024: 289.0 US$ m"
    assert review.place.words == "Fact 6 of 8"
    assert review.quote.isVisible()


def disagree(made: Scene) -> None:
    made.import_observations([observation(80, Flow.EXPORTS, Y2023, "341.8", SeriesKey("BE", "KZ", "USD"))])


def test_two_sources_that_disagree_are_put_to_choice(made, review):
    disagree(made)
    assert words(review, "fact:4", STATUS) == "Conflict"
    assert words(review, "fact:4", CHECK) == "mirror 12.8\u2009% higher"
    made.selection.select("fact:4", "reader")
    assert review.heading.words == "Imports, 2023: two sources disagree"
    assert (review.keep.value.words, review.mirror.value.words) == ("303.0", "341.8")
    assert "38.8 higher (12.8\u2009%)" in review.note_field.text()


def test_keeping_the_articles_figure_confirms_it_with_a_note(made, review):
    disagree(made)
    made.selection.select("fact:4", "reader")
    press(review, Qt.Key.Key_Return)
    assert made.desk.fact("fact:4").status is ReviewStatus.CONFIRMED
    assert "38.8 higher" in notes.notes_of(made.library, made.desk.article.id)[0].text
    made.undo.undo()
    assert made.desk.fact("fact:4").status is ReviewStatus.PROPOSED
    assert notes.notes_of(made.library, made.desk.article.id) == ()


def test_using_the_mirror_figure_is_a_correction(made, review):
    disagree(made)
    made.selection.select("fact:4", "reader")
    review.mirror.picked.emit()
    review.note_box.setChecked(False)
    press(review, Qt.Key.Key_Return)
    fact = made.desk.fact("fact:4")
    assert fact.status is ReviewStatus.EDITED
    assert fact.figure.amount.digits == "341.8"
    assert notes.notes_of(made.library, made.desk.article.id) == ()


def test_a_hidden_table_reads_the_desk_again_when_it_is_shown(made, review):
    review.hide()
    made.import_earlier()
    made.desk.open_article(2)
    review.show()
    assert shown(review)[0] == "# Needs review 1"


def test_the_line_under_a_row_runs_through_all_columns(review, made):
    table = review.table
    below = table.visualRect(table.model().index(3, 0)).bottom()
    picture = table.viewport().grab().toImage()
    across = {picture.pixelColor(x, below).name() for x in range(4, table.columnViewportPosition(4) + 4)}
    assert across == {made.theme.color("line").name()}

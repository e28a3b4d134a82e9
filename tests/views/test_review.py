"""The review table: groups, keyboard decisions, and the panel below."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from briefing.core import summary
from briefing.core.amount import Amount
from briefing.core.fact import (
    Fact,
    FactKind,
    Figure,
    FigureStatus,
    Flow,
    Mention,
    NextStep,
    PersonMention,
    ReviewStatus,
    StepVerb,
)
from briefing.core.passage import Span
from briefing.core.period import Period
from briefing.core.trade import SeriesKey
from briefing.printing.runs import Wording
from briefing.printing.words import words as page_words
from briefing.qt import fonts
from briefing.qt.review_model import CHECK, FACT, OPEN, PERIOD, REJECTED, STATUS, VALUE, ReviewRow, Section
from briefing.storage import articles, facts, merging, notes, people
from briefing.views.merge_dialog import MergeDialog
from briefing.views.reader_items import items_of
from briefing.views.reader_marks import marks_of
from briefing.views.review import ReviewPane
from briefing.views.support_dialog import SupportDialog
from tests.storage.conftest import make_article, make_fact
from tests.views.evidence_scene import PART_2024, TEXT, Y2023, Scene, article, figure, observation, scene
from tests.views.evidence_scene import facts as facts_of_article


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


def test_undo_and_redo_go_back_to_the_fact_they_are_about(made, review):
    made.selection.select("fact:5", "reader")
    QTest.keyClick(review.table, Qt.Key.Key_Return)
    assert review.table.key != "fact:5"
    made.undo.undo()
    assert review.table.key == "fact:5"
    made.selection.select("fact:7", "reader")
    made.undo.redo()
    assert review.table.key == "fact:5"


def test_delete_rejects_and_undo_brings_back(made, review):
    first = shown(review)[1]
    press(review, Qt.Key.Key_Delete)
    assert made.desk.fact(first).status is ReviewStatus.REJECTED
    assert shown(review)[-2:] == ["# Rejected 1", first]
    made.undo.undo()
    assert made.desk.fact(first).status is ReviewStatus.PROPOSED
    assert "# Rejected 1" not in shown(review)


def test_c_marks_as_conflict_and_undo_takes_it_back(made, review):
    first, following = shown(review)[1:3]
    press(review, Qt.Key.Key_C)
    assert made.desk.fact(first).status is ReviewStatus.DISPUTED
    assert words(review, first, STATUS) == "Conflict"
    assert review.table.key == following, "it waits, and the next one comes first"
    made.selection.select(first, "reader")
    assert not review.panel.dispute_button.isEnabled()
    assert "Mark as conflict" not in [a.text() for a in review.menu().actions()]
    made.undo.undo()
    assert made.desk.fact(first).status is ReviewStatus.PROPOSED
    review.panel.dispute_button.click()
    assert made.desk.fact(first).status is ReviewStatus.DISPUTED


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


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_P])
def test_the_fact_shown_is_the_one_that_the_next_key_decides(made, review, key):
    review.resize(724, 480)
    review.table.go_to("fact:4")
    press(review, Qt.Key.Key_Down)
    press(review, key)
    assert isinstance(review.model.row(review.table.currentIndex().row()), ReviewRow)
    assert review.table.key == made.selection.key


def test_end_and_home_go_to_the_last_and_the_first_fact(made, review):
    press(review, Qt.Key.Key_End)
    assert made.selection.key == shown(review)[-1]
    press(review, Qt.Key.Key_Home)
    assert made.selection.key == shown(review)[1]


def test_a_goal_in_billions_is_named_a_goal_and_keeps_its_unit(made, review):
    words_there = "289 million"
    goal = replace(
        figure(words_there, Flow.TURNOVER, "1", Period.year(2028)),
        payload=Figure(Flow.TURNOVER, Amount("1", 9, "USD"), Period.year(2028), status=FigureStatus.TARGET),
    )
    text = article(TEXT + " ", "A goal", dt.date(2024, 12, 8))
    added = articles.add_article(made.library, text, [*facts_of_article(), goal], made.dossier)
    made.desk.take(added.change)
    made.desk.open_article(added.article_id)
    key = next(f.key for f in made.desk.facts if f.quote == words_there and f.payload == goal.payload)
    assert words(review, key, FACT) == "Turnover (target)"
    value = words(review, key, VALUE)
    assert value == "1.0 US$ bn"
    bold = QFontMetrics(fonts.tabular(fonts.ui_font(13, 600)))
    assert review.table.columnWidth(VALUE) >= bold.horizontalAdvance(value) + 8


def test_trade_with_somebody_else_says_with_whom_in_row_panel_and_margin(made, review):
    part = "289 million"
    payload = Figure(Flow.IMPORTS, Amount("35102", 6, "USD"), Y2023, reporter="KZ", partner="DE")
    other = replace(figure(part, Flow.IMPORTS, "35102", Y2023), payload=payload)
    text = article(TEXT + " ", "Partners", dt.date(2024, 12, 8))
    added = articles.add_article(made.library, text, [*facts_of_article()[:5], other], made.dossier)
    made.desk.take(added.change)
    made.desk.open_article(added.article_id)
    key = next(f.key for f in made.desk.facts if f.payload == payload)
    assert words(review, key, FACT) == "Imports (Kazakhstan – Germany)"
    own = next(f.key for f in made.desk.facts if f.quote == "303 million")
    assert words(review, own, FACT) == "Imports"
    made.selection.select(key, "reader")
    assert review.panel.heading.words.startswith("Imports (Kazakhstan – Germany), 2023: 35")
    review.resize(660, 780)
    shown_whole = QFontMetrics(fonts.ui_font(13)).horizontalAdvance("Imports (Kazakhstan – Germany)") + 8
    assert review.table.columnWidth(FACT) >= shown_whole, "whose it is stands uncut where the checks leave room"
    cards = items_of(made.desk.facts, made.desk.checks, pair=made.desk.dossier.pair)
    assert [c.detail for c in cards if c.is_card and key in c.keys] == ["Kazakhstan – Germany"]


def test_where_both_sides_report_each_figure_says_whose_it_is_in_row_panel_and_margin(made, review):
    payload = Figure(Flow.EXPORTS, Amount("612", 6, "USD"), Y2023, reporter="BE", partner="KZ")
    theirs = replace(figure("289 million", Flow.EXPORTS, "612", Y2023), payload=payload)
    text = article(TEXT + " ", "Both sides", dt.date(2024, 12, 8))
    added = articles.add_article(made.library, text, [*facts_of_article()[:5], theirs], made.dossier)
    made.desk.take(added.change)
    made.desk.open_article(added.article_id)
    key = next(f.key for f in made.desk.facts if f.payload == payload)
    own = next(f.key for f in made.desk.facts if f.quote == "303 million")
    assert words(review, key, FACT) == "Exports (Belgium)"
    assert words(review, own, FACT) == "Imports (Kazakhstan)"
    made.selection.select(key, "reader")
    assert review.panel.heading.words.startswith("Exports (Belgium), 2023: 612")
    cards = items_of(made.desk.facts, made.desk.checks, pair=made.desk.dossier.pair)
    assert [c.detail for c in cards if c.is_card and key in c.keys] == ["Belgium reports"]
    assert [c.detail for c in cards if c.is_card and own in c.keys] == ["Kazakhstan reports"]


def test_a_figure_that_no_chart_can_show_says_what_it_lacks(made, review):
    lacking = Figure(Flow.TURNOVER, Amount("289", 6, "USD"), None, reporter="KZ")
    text = article(TEXT + " ", "No period", dt.date(2024, 12, 8))
    fact = replace(figure("289 million", Flow.TURNOVER, "289", Y2023), payload=lacking)
    added = articles.add_article(made.library, text, [fact], made.dossier)
    made.desk.take(added.change)
    made.desk.open_article(added.article_id)
    made.selection.select(made.desk.facts[0].key, "reader")
    assert "period not known: not in the chart" in review.panel.findings.words
    assert "partner not known: not in the chart" in review.panel.findings.words


def test_a_proposed_fact_says_how_sure_its_reading_is_and_why_until_it_is_decided(made, review):
    unsure = figure("289 million", Flow.TURNOVER, "289", PART_2024, confidence=65)
    text = article(TEXT + " ", "Unsure", dt.date(2024, 12, 8))
    fact = replace(unsure, reasons=("currency_inherited", "period_carried_over", "arithmetic"))
    added = articles.add_article(made.library, text, [fact], made.dossier)
    made.desk.take(added.change)
    made.desk.open_article(added.article_id)
    key = made.desk.facts[0].key
    made.selection.select(key, "reader")
    why = "currency taken from the figure before \u00b7 period carried over from an earlier sentence"
    assert f"Medium confidence: {why}" in review.panel.findings.words
    cell = review.model.index(review.model.row_of(key), STATUS)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == f"Medium confidence: {why}"
    assert "medium confidence" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    review.decisions.confirm((key,))
    assert not any("confidence" in words for words in review.panel.findings.words)
    cell = review.model.index(review.model.row_of(key), STATUS)
    assert cell.data(Qt.ItemDataRole.ToolTipRole) is None
    assert "confidence" not in cell.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_less_sure_a_reading_is_the_less_of_its_bars_stand(made, review):
    def ink(key: str) -> int:
        spot = review.table.visualRect(review.model.index(review.model.row_of(key), STATUS))
        # The row that is current is tinted; the line beneath a row is no part of it.
        seen = review.table.viewport().grab(spot.adjusted(60, 2, 0, -2)).toImage()
        ground = seen.pixelColor(0, 0)
        return sum(seen.pixelColor(x, y) != ground for x in range(seen.width()) for y in range(seen.height()))

    review.table.go_to("fact:2")
    assert ink("fact:4") < ink("fact:3") == ink("fact:6")


def test_f2_edits_the_current_fact(made, review):
    review.table.go_to("fact:8")
    made.selection.select("fact:8", "reader")
    press(review, Qt.Key.Key_F2)
    assert review.editing
    review.panel.editor.fields["digits"].setText("170.0")
    QTest.keyClick(review.panel.editor.fields["digits"], Qt.Key.Key_Return)
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


def test_mentions_alone_are_not_said_to_be_decided(made, review, qtbot):
    from briefing.views.fact_content import overview

    note = "Trade in wheat goes on."
    topic = Fact(FactKind.TOPIC, Span(9, 14), "wheat", Mention("agriculture"), (), 60)
    added = articles.add_article(made.library, article(note, "Wheat", dt.date(2024, 12, 8)), [topic], made.dossier)
    made.desk.open_article(added.article_id)
    assert review.subtitle.words == "No fact of this article needs a decision."
    assert overview(made.desk).title == "No fact of this article needs a decision"
    review.take_focus()
    assert review.table.key == made.desk.facts[0].key
    press(review, Qt.Key.Key_Return)
    assert review.subtitle.words == "Every fact of this article is decided."
    assert overview(made.desk).title == "Every fact of this article is decided"


def test_a_group_folds_at_its_heading(review, qtbot):
    rect = review.table.visualRect(review.model.index(0, 0))
    QTest.mouseClick(review.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert shown(review) == ["# Needs review 8"]
    QTest.mouseClick(review.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert len(shown(review)) == 9


def test_the_panel_shows_the_sentence_of_the_current_fact(made, review):
    made.selection.select("fact:6", "reader")
    assert review.panel.heading.words == "Turnover, Jan–Aug 2024: 289.0 US$ m"
    assert review.panel.quote.isVisible()


def test_the_place_of_a_fact_is_counted_in_the_list_as_it_is_shown(made, review):
    made.selection.select("fact:4", "reader")
    assert shown(review)[1] == "fact:4"
    assert review.panel.place.words == "Fact 1 of 8"
    press(review, Qt.Key.Key_Down)
    assert review.panel.place.words == "Fact 2 of 8"
    press(review, Qt.Key.Key_Delete)
    review.filter.chosen.emit(OPEN)
    assert len(shown(review)) == 8
    assert review.panel.place.words == "Fact 2 of 7"


def disagree(made: Scene) -> None:
    made.import_observations([observation(80, Flow.EXPORTS, Y2023, "341.8", SeriesKey("BE", "KZ", "USD"))])


def test_two_sources_that_disagree_are_put_to_choice(made, review):
    disagree(made)
    assert words(review, "fact:4", STATUS) == "Conflict"
    assert words(review, "fact:4", CHECK) == "mirror 12.8\u2009% higher"
    made.selection.select("fact:4", "reader")
    assert review.panel.heading.words == "Imports, 2023: two sources disagree"
    assert (review.panel.keep.value.words, review.panel.mirror.value.words) == ("303.0 US$ m", "341.8 US$ m")
    assert "38.8 million US$ higher (12.8\u2009%)" in review.panel.note_field.text()


def test_the_hint_names_the_keys_that_choose_and_keeps_that_of_confirming_longest(made, review):
    disagree(made)
    hint = review.panel.hint
    hint.resize(400, 30)
    made.selection.select("fact:5", "reader")
    assert [key for _, key in hint.shown()] == ["Enter", "Del", "↓"]
    made.selection.select("fact:4", "reader")
    assert [key for _, key in hint.shown()] == ["Enter", "← →", "Del", "↓"]
    hint.resize(130, 30)
    assert [key for _, key in hint.shown()][0] == "Enter"
    assert len(hint.shown()) == 1


def test_figures_to_choose_from_keep_the_places_that_their_sources_print(made, review):
    made.import_observations([observation(80, Flow.EXPORTS, Y2023, "341.845", SeriesKey("BE", "KZ", "USD"))])
    made.selection.select("fact:4", "reader")
    assert review.panel.mirror.value.words == "341.845 US$ m"
    assert "38.845 million US$ higher" in review.panel.note_field.text()


def test_keeping_the_articles_figure_confirms_it_with_a_note(made, review):
    disagree(made)
    made.selection.select("fact:4", "reader")
    press(review, Qt.Key.Key_Return)
    assert made.desk.fact("fact:4").status is ReviewStatus.CONFIRMED
    assert "38.8 million US$ higher" in notes.notes_of(made.library, made.desk.article.id)[0].text
    made.undo.undo()
    assert made.desk.fact("fact:4").status is ReviewStatus.PROPOSED
    assert notes.notes_of(made.library, made.desk.article.id) == ()
    # A choice writes a note and the decision; the table goes back to what it was about.
    assert review.table.key == "fact:4"
    made.selection.select("fact:7", "reader")
    made.undo.redo()
    assert review.table.key == "fact:4"


def test_using_the_mirror_figure_is_a_correction(made, review):
    disagree(made)
    made.selection.select("fact:4", "reader")
    review.panel.mirror.picked.emit()
    review.panel.note_box.setChecked(False)
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


def test_in_a_low_pane_no_row_or_heading_is_seen_half(review, qtbot):
    review.resize(724, 470)
    table = review.table
    qtbot.waitUntil(lambda: table.rowViewportPosition(table.rowAt(0)) == 0)
    for number in range(len(review.model.fact_rows())):
        first = table.rowAt(0)
        assert table.rowViewportPosition(first) == 0, number
        row = table.currentIndex().row()
        assert table.visualRect(table.currentIndex()).bottom() < table.viewport().height()
        if isinstance(review.model.row(row - 1), Section) and table.viewport().height() > 2 * table.rowHeight(row):
            assert table.rowViewportPosition(row - 1) >= 0, "its group is named"
        press(review, Qt.Key.Key_Down)
    for _ in review.model.fact_rows():
        press(review, Qt.Key.Key_Up)
        assert table.rowViewportPosition(table.rowAt(0)) == 0


def test_the_choice_is_made_by_arrow_keys_too(made, review):
    disagree(made)
    made.selection.select("fact:4", "reader")
    press(review, Qt.Key.Key_Right)
    assert review.panel.mirror.on
    press(review, Qt.Key.Key_Left)
    assert review.panel.keep.on
    press(review, Qt.Key.Key_Right)
    press(review, Qt.Key.Key_Return)
    assert made.desk.fact("fact:4").figure.amount.digits == "341.8"


def printed(made: Scene) -> list[str]:
    """The verification notes of the page, in words."""
    built = summary.build(made.desk.file, made.desk.checks, as_of=dt.datetime(2024, 12, 7, 12, 0))
    wording = Wording(page_words("en"))
    return [f"{wording.text(n.claim)} {wording.text(n.consequence)}" for n in built.verification]


def test_both_figures_are_printed_with_the_note_where_that_was_chosen(made, review):
    disagree(made)
    made.selection.select("fact:4", "reader")
    review.panel.note_field.setText("Freight is counted differently.")
    press(review, Qt.Key.Key_Return)
    told = [line for line in printed(made) if "341.8" in line]
    assert len(told) == 1
    assert "303" in told[0]
    assert "Freight is counted differently." in told[0]
    made.undo.undo()
    assert not [line for line in printed(made) if "341.8" in line]
    made.undo.redo()
    assert [line for line in printed(made) if "341.8" in line] == told


def test_another_edition_printed_with_both_figures_is_told_once(made, review):
    made.import_observations([observation(81, Flow.IMPORTS, Y2023, "302.0")])
    assert len([line for line in printed(made) if "302.0" in line]) == 1
    made.selection.select("fact:4", "reader")
    assert review.panel.mirror.title.words == "Use the other figure"
    review.panel.note_field.setText("Revised in July.")
    press(review, Qt.Key.Key_Return)
    told = [line for line in printed(made) if "302.0" in line]
    assert len(told) == 1
    assert "Revised in July." in told[0]


def test_one_figure_is_printed_where_both_were_not_asked_for(made, review):
    disagree(made)
    made.selection.select("fact:4", "reader")
    review.panel.note_box.setChecked(False)
    press(review, Qt.Key.Key_Return)
    assert not [line for line in printed(made) if "341.8" in line]


def test_what_the_checks_support_is_listed_confirmed_in_one_step_and_taken_back(made, review):
    assert review.offer.isVisible()
    review.confirm_supported()
    asked = review.dialog
    assert isinstance(asked, SupportDialog)
    listed = asked.lines()
    assert ("Turnover, Jan–Aug 2024: 289.0 US$ m", "114.3 + 174.7 = 289.0") in listed
    assert {f.status for f in made.desk.facts} == {ReviewStatus.PROPOSED}, "nothing is done before it is agreed"
    QTest.keyClick(asked.list, Qt.Key.Key_Return)
    confirmed = {f.key for f in made.desk.facts if f.status is ReviewStatus.CONFIRMED}
    assert len(confirmed) == len(listed)
    assert "fact:1" not in confirmed, "no arithmetic speaks for an event"
    assert not review.offer.isVisible()
    made.undo.undo()
    assert {f.status for f in made.desk.facts} == {ReviewStatus.PROPOSED}
    made.undo.redo()
    assert {f.key for f in made.desk.facts if f.status is ReviewStatus.CONFIRMED} == confirmed


def test_a_fact_that_fails_a_check_or_lost_its_tick_is_left_open(made, review):
    made.undo.push(facts.correction_edits(made.library, "fact:8", {"digits": "164.7"}), "Edit")
    review.confirm_supported()
    asked = review.dialog
    assert isinstance(asked, SupportDialog)
    assert not [words for words, _ in asked.lines() if "Jan–Aug 2024" in words]
    QTest.keyClick(asked.list, Qt.Key.Key_Space)
    asked.confirm_button.click()
    assert len([f for f in made.desk.facts if f.status is ReviewStatus.CONFIRMED]) == len(asked.lines()) - 1


def test_two_facts_are_merged_by_keys_and_split_with_their_decisions(made, review):
    made.undo.push(facts.status_edits(made.library, ["fact:5"], ReviewStatus.CONFIRMED, "Anna"), "Confirm")
    before = made.desk.facts
    made.selection.select("fact:2", "reader")
    press(review, Qt.Key.Key_J)
    asked = review.dialog
    assert isinstance(asked, MergeDialog)
    while "514.9" not in asked.list.currentItem().text(0):
        QTest.keyClick(asked.list, Qt.Key.Key_Down)
    QTest.keyClick(asked.list, Qt.Key.Key_Right)
    QTest.keyClick(asked.list, Qt.Key.Key_Left)
    QTest.keyClick(asked.list, Qt.Key.Key_Return)
    beneath = made.desk.fact("fact:5")
    assert (beneath.lead, beneath.status) == ("fact:2", ReviewStatus.SUPERSEDED)
    assert "# Merged into another 1" in shown(review)
    assert review.table.key == "fact:2"
    spans = {m.span: m.key for m in marks_of(made.desk.facts)}
    assert spans[beneath.span] == "fact:2", "its words lead to the fact that stands for it"
    assert any("514.9" in line for line in review.panel.findings.words)
    made.undo.undo()
    assert made.desk.facts == before
    made.undo.redo()
    made.selection.select("fact:2", "reader")
    press(review, Qt.Key.Key_S)
    assert made.desk.facts == before
    assert made.desk.fact("fact:5").reviewer == "Anna"
    made.undo.undo()
    assert made.desk.fact("fact:5").lead == "fact:2"


def test_the_menu_of_a_row_offers_what_the_keys_do(made, review):
    made.selection.select("fact:2", "reader")
    assert [a.text() for a in review.menu().actions()] == [
        "Confirm",
        "Reject",
        "Mark as conflict",
        "Edit…",
        "Merge with…",
    ]
    made.undo.push(merging.merge_edits(made.library, "fact:2", ["fact:6"]), "Merge")
    made.selection.select("fact:2", "reader")
    assert [a.text() for a in review.menu().actions()][-1] == "Split again"


def test_a_spelling_is_parted_off_from_the_menu_and_undone(made, review):
    for name, day in (("Jeroen Cooreman", 1), ("Jeroen Kooreman", 2)):
        told = make_article(title=name, body=f"Parla {name}.", published=dt.date(2025, 5, day))
        fact = make_fact(told, name, FactKind.PERSON, PersonMention(name, None, None, "BE"))
        number = articles.add_article(made.library, told, [fact], "KZ-BE").article_id
    made.desk.open_article(number)
    made.selection.select(made.desk.facts[0].key, "reader")
    before = people.people(made.library, "KZ-BE")
    assert ("Jeroen Cooreman", ("Jeroen Kooreman",)) in [(p.name, p.aliases) for p in before]
    part = "Part into a person of their own"
    next(a for a in review.menu().actions() if a.text() == part).trigger()
    assert {"Jeroen Cooreman", "Jeroen Kooreman"} <= {p.name for p in people.people(made.library, "KZ-BE")}
    assert part not in [a.text() for a in review.menu().actions()]
    made.undo.undo()
    assert people.people(made.library, "KZ-BE") == before


def test_a_reviewed_article_says_that_nothing_is_left(made, review):
    for _ in range(8):
        press(review, Qt.Key.Key_Return)
    assert review.subtitle.words == "Every fact of this article is decided."
    review.filter.chosen.emit(OPEN)
    assert review.nothing.isVisible()
    assert review.nothing.words == "Every fact of this article is decided."
    review.filter.chosen.emit(REJECTED)
    assert review.nothing.words == "Nothing was rejected."


def test_an_article_without_facts_says_how_to_add_one(made, review):
    bare = article("Nothing of note.", "Bare", dt.date(2024, 12, 8))
    added = articles.add_article(made.library, bare, [], made.dossier)
    made.desk.open_article(added.article_id)
    assert review.nothing.isVisible()
    assert "press 1 to 6 to add one" in review.nothing.words


def test_an_article_that_contradicts_itself_is_no_second_source(made, review):
    second = replace(made.desk.fact("fact:5"), id=0, payload=replace(made.desk.fact("fact:5").figure, period=Y2023))
    made.undo.push(facts.new_fact_edits(made.library, second), "Add")
    made.selection.select("fact:2", "reader")
    assert review.panel.heading.words == "Turnover, 2023: this article gives two figures"


def test_the_name_of_a_fact_takes_the_empty_columns_beside_it(made, review):
    table = review.table

    def wide(key: str) -> int:
        return table.columnSpan(review.model.row_of(key), FACT)

    assert wide("fact:6") == 1
    # A round has no value; its date stands in the column of periods.
    assert words(review, "fact:1", VALUE) == ""
    assert wide("fact:1") == 2
    named = replace(
        made.desk.facts[0], kind=FactKind.ORGANISATION, payload=Mention("Ministry of Foreign Affairs", "KZ")
    )
    added = facts.fact(made.library, review.decisions.add(replace(named, id=0, notes=()), {}))
    assert added is not None
    assert wide(added.key) == CHECK + 1 - FACT


def test_a_next_step_says_what_was_agreed(made, review):
    step = replace(made.desk.facts[1], id=0, kind=FactKind.NEXT_STEP, payload=NextStep(StepVerb.AGREED), notes=())
    key = review.decisions.add(step, {})
    assert words(review, key, FACT) == f"Next step, agreed · {step.quote}"


def test_once_all_is_decided_the_next_article_of_the_dossier_is_offered(made, review, qtbot):
    made.import_earlier()
    first = made.desk.article.id
    assert not review.onward.isVisible()
    for _ in range(8):
        press(review, Qt.Key.Key_Return)
    assert review.onward.isVisible()
    assert review.onward.words.words == "Another article of the dossier has facts to decide."
    assert "Ctrl+J" in review.onward.button.text()
    qtbot.mouseClick(review.onward.button, Qt.MouseButton.LeftButton)
    assert made.desk.article.id != first
    assert review.table.key == made.selection.key == made.desk.facts[0].key
    assert review.table.hasFocus()
    press(review, Qt.Key.Key_Return)
    assert not review.onward.isVisible()


def test_figures_to_merge_and_to_confirm_say_their_unit_and_whose_they_are(made, review):
    for key, partner in (("fact:6", "GE"), ("fact:7", "GE"), ("fact:8", "GE")):
        made.undo.push(facts.correction_edits(made.library, key, {"partner": partner}), "Edit")
    made.selection.select("fact:6", "reader")
    press(review, Qt.Key.Key_J)
    assert isinstance(review.dialog, MergeDialog)
    assert review.dialog.mine.value.words == "289.0 US$ m"
    assert review.dialog.mine.title.words == "Turnover (Kazakhstan – Georgia), Jan–Aug 2024"
    review.dialog.reject()
    # Corrected facts are decided; as first read they are offered with whose they are.
    for key in ("fact:6", "fact:7", "fact:8"):
        made.undo.push(facts.status_edits(made.library, (key,), ReviewStatus.PROPOSED, "me"), "Open")
    review.confirm_supported()
    assert isinstance(review.dialog, SupportDialog)
    told = [words for words, _ in review.dialog.lines()]
    assert "Turnover (Kazakhstan – Georgia), Jan–Aug 2024: 289.0 US$ m" in told
    assert any(words.startswith("Turnover, 2023") for words in told)
    review.dialog.reject()


def test_a_decision_reads_the_facts_of_the_article_into_the_table_once(made, review, monkeypatch):
    shown, show = [], review.model.show
    monkeypatch.setattr(review.model, "show", lambda *told: (shown.append(told), show(*told)))
    review.take_focus()
    before = review.table.key
    review.table.decided.emit("confirm")
    assert len(shown) == 1
    assert review.table.key != before
    made.undo.undo()
    assert len(shown) == 2
    assert review.table.key == before


def test_the_buttons_of_the_editor_keep_off_the_lower_edge(made, review, qtbot):
    review.take_focus()
    press(review, Qt.Key.Key_F2)
    panel = review.panel
    assert panel.editing
    save = panel.editor.save_button

    def below() -> int:
        return panel.height() - save.mapTo(panel, save.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: below() >= made.theme.px(10))

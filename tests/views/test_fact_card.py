"""The fact card: the sentence, the checks, and decisions that undo takes back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.core.fact import Flow, ReviewStatus
from briefing.core.passage import Span
from briefing.core.period import Period
from briefing.qt import wording_facts, wording_trade
from briefing.storage import facts as stored
from briefing.views import fact_card
from briefing.views.fact_content import Line, Overview, sentence_around
from tests.views.evidence_scene import TEXT, Scene, observation, scene, yearly


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return scene(tmp_path, yearly())


@pytest.fixture
def card(made: Scene, qtbot):
    return made.pane(qtbot, warm=False).card


def test_a_figure_shows_its_sentence_value_and_place(made, card):
    made.selection.select("fact:6", "chart")
    content = card.content
    assert card.title.words == "Turnover, Jan–Aug 2024"
    assert (card.value.words, card.unit.words) == ("289.0", "US$ m")
    assert card.unit.isVisible()
    assert card.status.words == "proposed"
    assert content.quote.text.startswith("In the first eight months of 2024 it was 289 million")
    assert content.quote.text.endswith("174.7 million).")
    assert content.quote.marked[0].of(content.quote.text) == "289 million"
    assert card.place.words == "Fact 6 of 8"


def test_what_the_checks_found_is_all_told_where_nothing_is_selected(card, made, qtbot, monkeypatch):
    long = "here, 514.5 in the yearly digest of a bureau of statistics whose name takes the whole line of a card"
    lines = tuple(
        Line("warning", "warn", words) for words in (f"514.9 {long}", f"523.7 {long}", "303.0 here, 302.9 there")
    )
    told = Overview("16 facts wait for your decision", ("circle-dashed", "warn"), lines, 16)
    monkeypatch.setattr(fact_card, "overview", lambda desk: told)
    made.selection.select("fact:6", "chart")
    made.selection.select(None, "chart")
    for width in (720, 496):
        card.setFixedWidth(width)
        card.parentWidget().layout().activate()
    qtbot.waitUntil(lambda: card.findings.rows(card.findings.width()) == 5)
    assert card.findings.seen() == tuple(line.text for line in lines)
    qtbot.waitUntil(lambda: card.findings.height() == card.findings.heightForWidth(card.findings.width()))
    # The prompt gives way to what was found.
    qtbot.waitUntil(lambda: not card.prompt.isVisible())
    for above, below in pairwise((card.title, card.findings, card.review_button)):
        assert above.mapTo(card, above.rect().bottomLeft()).y() < below.mapTo(card, below.rect().topLeft()).y()
    assert card.rect().contains(card.review_button.geometry())
    assert card.review_button.height() == card.review_button.sizeHint().height()
    monkeypatch.setattr(fact_card, "overview", lambda desk: replace(told, lines=lines[-1:]))
    made.selection.select("fact:6", "chart")
    made.selection.select(None, "chart")
    assert card.prompt.isVisible()


@pytest.mark.parametrize("selected", [None, "fact:6"])
def test_the_one_row_of_the_low_form_stands_in_its_middle(card, made, qtbot, selected):
    card.set_strip(True)
    made.selection.select(selected, "chart")
    card.review_button.hide()

    def middle() -> float:
        return card.icon.mapTo(card, card.icon.rect().center()).y()

    qtbot.waitUntil(lambda: abs(middle() - card.height() / 2) <= 2)
    card.set_strip(False)
    qtbot.waitUntil(lambda: middle() < card.height() / 4)


def test_long_words_of_the_low_form_leave_its_buttons_whole(card, made, qtbot, monkeypatch):
    words = "rapporterend land afgeleid"
    monkeypatch.setattr(wording_facts, "inferences", lambda fact: (words,))
    card.confirm_button.setText("Bevestigen")
    card.edit_button.setText("Bewerken…")
    card.set_strip(True)
    made.selection.select("fact:6", "chart")
    card.setFixedWidth(408)
    assert card.status.words == words
    for button in (card.confirm_button, card.edit_button):
        qtbot.waitUntil(lambda b=button: b.width() == b.sizeHint().width())
    # What is inferred stands under what the fact is: neither is cut for the other's sake.
    for label in (card.title, card.status):
        qtbot.waitUntil(lambda label=label: label.text() == label.words)
    assert card.status.y() >= card.title.geometry().bottom()
    assert card.status.toolTip() == ""
    card.setFixedWidth(280)
    qtbot.waitUntil(lambda: card.status.text().endswith("…"))
    assert card.status.toolTip() == words
    card.set_strip(False)
    qtbot.waitUntil(lambda: card.status.y() == card.title.y())


def test_a_comparison_that_another_article_makes_possible_is_refused_by_no_card(made, card):
    refusal = "not comparable with 2023"
    made.selection.select("fact:2", "reader")
    assert any(refusal in words for words in card.findings.words)
    made.import_earlier()
    for key in ("fact:2", "fact:6"):
        made.selection.select(key, "reader")
        assert not [words for words in card.findings.words if refusal in words]


def test_a_sentence_without_its_beginning_keeps_its_rule(made, card, qtbot):
    made.selection.select("fact:8", "reader")
    card.setFixedWidth(300)
    card.quote.set_most(2)
    image = card.quote.grab().toImage()
    assert card.quote._laid_out(card.quote.width())[1][0] > 0
    scale = image.devicePixelRatio()
    rule = [image.pixelColor(round(scale), round(y * scale)) for y in range(4, card.quote.height() - 4)]
    assert set(map(str, (c.name() for c in rule))) == {made.theme.color("line_strong").name()}


def test_with_nothing_selected_it_tells_what_waits_and_leads_to_the_review(made, card, qtbot):
    assert card.title.words == "8 facts wait for your decision"
    assert any("114.3 + 174.7 = 289.0" in t for t in card.findings.words)
    with qtbot.waitSignal(card.review_wanted):
        qtbot.mouseClick(card.review_button, Qt.MouseButton.LeftButton)
    card._actions.confirm([f.key for f in made.desk.facts])
    assert card.title.words == "Every fact of this article is decided"
    assert not card.review_button.isVisible()


def test_with_nothing_selected_a_missing_figure_is_named_until_another_article_gives_it(made, card):
    assert any("Jan–Aug 2023 is missing" in t for t in card.findings.words)
    made.import_earlier()
    assert not any("missing" in t for t in card.findings.words)


def test_the_check_and_the_refused_comparison_are_told(made, card):
    made.selection.select("fact:6", "chart")
    told = card.findings.words
    assert any("114.3 + 174.7 = 289.0" in t for t in told)
    assert any("Jan–Aug 2023 is missing" in t for t in told)


def test_the_inferred_year_is_told_with_its_reason(made, card):
    made.selection.select("fact:1", "chart")
    assert "year inferred from the figures cited" in card.findings.words


def test_another_edition_of_the_figure_is_told(made, card):
    made.import_observations([observation(70, Flow.TURNOVER, Period.year(2022), "514.5")])
    made.selection.select("fact:5", "chart")
    assert any("514.5 in National statistics" in t for t in card.findings.words)


def test_an_observation_shows_file_and_row(made, card):
    made.selection.select("obs:1", "chart")
    assert card.content.quote is None
    assert any("table.csv" in t and "row 1" in t for t in card.findings.words)
    assert not card.confirm_button.isVisible()


def test_a_computed_balance_shows_its_sum(made, card):
    key = next(m.key for m in made.desk.chart.marks() if m.flow is Flow.BALANCE and m.period == Period.year(2023))
    made.selection.select(key, "chart")
    assert card.findings.words == ("220.7 \u2212 303.0 = \u221282.3",)


def test_confirm_and_undo(made, card):
    made.selection.select("fact:6", "chart")
    QTest.mouseClick(card.confirm_button, Qt.MouseButton.LeftButton)
    assert made.desk.fact("fact:6").status is ReviewStatus.CONFIRMED
    assert card.status.words == "confirmed"
    assert not card.confirm_button.isVisible()
    made.undo.undo()
    assert made.desk.fact("fact:6").status is ReviewStatus.PROPOSED
    assert card.status.words == "proposed"


def test_a_rejected_figure_leaves_the_chart_and_comes_back_with_undo(made, card):
    made.selection.select("fact:6", "chart")
    card.reject()
    assert made.desk.chart.mark("fact:6") is None
    assert card.content.title == "Turnover, Jan–Aug 2024"
    made.undo.undo()
    assert made.desk.chart.mark("fact:6") is not None


def test_previous_and_next_walk_the_facts(made, card):
    made.selection.select("fact:6", "chart")
    QTest.mouseClick(card.next_button, Qt.MouseButton.LeftButton)
    assert made.selection.key == "fact:7"
    card.step(-1)
    card.step(-1)
    assert made.selection.key == "fact:5"


def test_editing_the_amount_moves_the_chart(made, card):
    made.selection.select("fact:8", "chart")
    card.edit()
    assert card.editing
    card.editor.fields["digits"].setText("164.7")
    QTest.mouseClick(card.editor.save_button, Qt.MouseButton.LeftButton)
    assert not card.editing
    assert str(made.desk.chart.mark("fact:8").value.normalize()) == "164.7"
    assert made.desk.fact("fact:8").status is ReviewStatus.EDITED
    assert any(c.verdict.value in ("fail", "warn") for c in made.desk.checks_on("fact:8"))
    made.undo.undo()
    assert card.value.words == "174.7"


def test_a_wrong_amount_is_explained_and_nothing_is_stored(made, card):
    made.selection.select("fact:8", "chart")
    card.edit()
    card.editor.fields["digits"].setText("about a hundred")
    card.editor.save()
    assert card.editing
    assert "must be a number" in card.editor.problem.words
    assert made.desk.fact("fact:8").status is ReviewStatus.PROPOSED


def test_the_card_grows_with_what_it_says_and_cuts_no_field(made, card, qtbot):
    made.selection.select("fact:8", "chart")
    card.edit()
    card.parentWidget().resize(400, 900)
    card.editor.fields["period"].setText("some time between two summers")
    card.editor.save()

    def whole() -> bool:
        parts = (*card.editor.fields.values(), card.editor.problem)
        return all(p.height() >= max(p.heightForWidth(p.width()), p.minimumSizeHint().height()) for p in parts)

    qtbot.waitUntil(whole)


def test_a_period_that_ends_before_it_starts_is_explained(made, card):
    made.selection.select("fact:8", "chart")
    card.edit()
    card.editor.fields["period"].setText("2024-08 – 2024-01")
    card.editor.save()
    assert card.editor.problem.words == "The last month is before the first."


def test_the_date_of_an_event_can_be_corrected(made, card):
    made.selection.select("fact:1", "chart")
    card.edit()
    card.editor.fields["date"].setText("2023-10-18")
    card.editor.fields["city"].setText("Astana")
    card.editor.save()
    mark = made.desk.timeline.rounds[0]
    assert (mark.when.first.year, mark.city) == (2023, "Astana")


def test_escape_leaves_the_editor_without_a_change(made, card):
    made.selection.select("fact:8", "chart")
    card.edit()
    card.editor.fields["digits"].setText("1")
    QTest.keyClick(card.editor.fields["digits"], Qt.Key.Key_Escape)
    assert not card.editing
    assert made.desk.fact("fact:8").status is ReviewStatus.PROPOSED


def test_selecting_something_else_leaves_the_editor(made, card):
    made.selection.select("fact:8", "chart")
    card.edit()
    made.selection.select("fact:6", "reader")
    assert not card.editing


def test_a_fact_is_disputed_on_the_card_by_button_and_by_key(made, card):
    made.selection.select("fact:6", "chart")
    assert card.dispute_button.accessibleName() == "Mark as conflict (C)"
    card.dispute_button.click()
    assert made.desk.fact("fact:6").status is ReviewStatus.DISPUTED
    assert card.status.words == "conflict"
    assert not card.dispute_button.isEnabled()
    made.undo.undo()
    assert made.desk.fact("fact:6").status is ReviewStatus.PROPOSED
    QTest.keyClick(card, Qt.Key.Key_C)
    assert made.desk.fact("fact:6").status is ReviewStatus.DISPUTED


def test_keys_decide_on_the_card(made, card, qtbot):
    made.selection.select("fact:6", "chart")
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert made.desk.fact("fact:6").status is ReviewStatus.REJECTED
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert made.desk.fact("fact:6").status is ReviewStatus.CONFIRMED
    QTest.keyClick(card, Qt.Key.Key_F2)
    assert card.editing


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Brussels", "The fifth round of political consultations took place in Brussels on 18 October."),
        ("289 million", TEXT[TEXT.index("In the first") :]),
    ],
)
def test_the_sentence_is_cut_at_full_stops_not_at_decimal_points(words, sentence):
    at = TEXT.index(words)
    assert sentence_around(TEXT, Span(at, at + len(words))).of(TEXT) == sentence


@given(st.text(max_size=300), st.integers(0, 300), st.integers(1, 20))
def test_the_sentence_always_holds_the_words(text, start, length):
    start = min(start, len(text))
    span = Span(start, min(len(text), start + length))
    if "\n" in span.of(text):
        return
    found = sentence_around(text, span)
    assert found.start <= span.start
    assert span.end <= found.end <= len(text)


def test_where_two_files_differ_the_other_one_can_be_said_to_be_right_and_undo_takes_it_back(made, card, qtbot):
    key = "obs:7"  # exports 2021, 262.8
    made.selection.select(key, "chart")
    assert card.other_button.isHidden()
    made.import_observations([observation(1, Flow.EXPORTS, Period.year(2021), "241.0")], "c" * 64)
    shown = next(m for g in made.desk.chart.groups if g.period == Period.year(2021) and (m := g.exports))
    made.selection.select(shown.key, "chart")
    assert not card.other_button.isHidden()
    before = str(shown.value)
    qtbot.mouseClick(card.other_button, Qt.MouseButton.LeftButton)
    now = next(m for g in made.desk.chart.groups if g.period == Period.year(2021) and (m := g.exports))
    assert {before, str(now.value)} == {"241.0", "262.8"}
    assert made.selection.key == now.key
    assert not card._desk.cells[now.key].conflicting
    made.undo.undo()
    again = next(m for g in made.desk.chart.groups if g.period == Period.year(2021) and (m := g.exports))
    assert str(again.value) == before


@pytest.mark.parametrize(
    ("value", "shown"),
    [("8.95", "8.95"), ("12.39", "12.39"), ("4.4301", "4.43"), ("-0.09", "\u22120.09"), ("523.74", "523.7")],
)
def test_billions_keep_the_places_that_make_their_sums_come_right(qapp, made, value, shown):
    assert wording_trade.digits(Decimal(value), replace(made.desk.chart, scale=9)) == shown


@pytest.mark.parametrize(
    ("value", "shown"), [("1010", "1010"), ("1010.5", "1010.5"), ("289", "289.0"), ("-2400", "\u22122400")]
)
def test_thousands_of_millions_get_no_place_that_nobody_printed(qapp, made, value, shown):
    assert wording_trade.digits(Decimal(value), replace(made.desk.chart, scale=6)) == shown


def test_the_low_form_says_what_the_figure_is_before_its_buttons_have_words(card, made, qtbot):
    made.undo.push(stored.correction_edits(made.library, "fact:7", {"product": "shrimp feed"}), "Edit")
    made.undo.push(stored.status_edits(made.library, ["fact:7"], ReviewStatus.PROPOSED, "me"), "Open")
    card.confirm_button.setText("Bestätigen")
    card.edit_button.setText("Bearbeiten…")
    made.selection.select("fact:7", "chart")
    card.set_strip(True)
    card.setFixedWidth(416)
    assert card.title.words == "Exports, shrimp feed, Jan–Aug 2024"
    qtbot.waitUntil(lambda: card.title.width() >= 110)
    assert card.unit.isVisible()
    for button in (card.confirm_button, card.edit_button):
        assert button.shown_words() == ""
        assert button.toolTip() == button.text()
        assert button.width() == button.sizeHint().width()
    card.setFixedWidth(800)
    qtbot.waitUntil(lambda: card.confirm_button.shown_words() == "Bestätigen")
    assert card.edit_button.icon().isNull()
    assert card.edit_button.toolTip() == ""

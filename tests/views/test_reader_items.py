"""Chips and cards of the margin, and where they stand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.amount import Amount
from briefing.core.checks import Verdict, checks_of
from briefing.core.fact import Fact, FactKind, Flow, PersonMention, ReviewStatus
from briefing.core.period import Month, Period
from briefing.qt import fonts
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.views.reader_cards import Inked, head_of, height_of
from briefing.views.reader_items import Card, Chip, Item, Line, Wish, gap, items_of, placed

from .reading import PART, YEAR, article, facts_in, figure, mention

WISHES = st.lists(
    st.builds(
        Wish,
        top=st.floats(-500, 1500),
        height=st.floats(15, 200),
        card=st.booleans(),
        seen=st.floats(-300, 900),
    ),
    max_size=25,
).map(lambda wishes: sorted(wishes, key=lambda w: w.top))


def known(facts: list[Fact]) -> list[Fact]:
    return [replace(f, id=n + 1) for n, f in enumerate(facts)]


def items(facts: list[Fact], **more: object) -> tuple[Item, ...]:
    return items_of(facts, checks_of(facts), **more)  # type: ignore[arg-type]


def cards(found: tuple[Item, ...]) -> list[Card]:
    return [i for i in found if isinstance(i, Card)]


def chips(found: tuple[Item, ...]) -> list[Chip]:
    return [i for i in found if isinstance(i, Chip)]


@given(WISHES)
def test_items_keep_their_order_and_never_overlap(wishes: list[Wish]) -> None:
    tops = placed(wishes, 700.0)
    for i in range(1, len(wishes)):
        assert tops[i] >= tops[i - 1] + wishes[i - 1].height + gap(wishes[i - 1], wishes[i]) - 1e-6


@given(WISHES)
def test_an_item_whose_line_is_well_in_view_ends_above_the_bottom_edge(wishes: list[Wish]) -> None:
    tops = placed(wishes, 700.0)
    for wish, top in zip(wishes, tops, strict=True):
        if wish.seen * 3 >= wish.height:
            assert top + wish.height <= 700.0 + 1e-6


@given(WISHES)
def test_an_item_with_room_stands_where_it_wishes(wishes: list[Wish]) -> None:
    if len(wishes) == 1 and wishes[0].top + wishes[0].height <= 700:
        assert placed(wishes, 700.0) == [wishes[0].top]


def test_chips_are_two_pixels_apart_and_cards_eight() -> None:
    chip, card = Wish(0, 20, False), Wish(0, 100, True)
    assert placed([chip, chip, card], 1000.0) == [0, 22, 50]


def test_figures_of_one_period_share_a_card_in_the_order_total_exports_imports() -> None:
    found = cards(items(known(facts_in(article()))))
    assert [c.period for c in found] == [YEAR, PART]
    assert [r.flow for r in found[1].rows] == [Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS]
    assert [r.value for r in found[0].rows] == ["523.7", "220.7", "303.0"]


def test_a_sum_that_holds_is_said_on_its_card() -> None:
    found = cards(items(known(facts_in(article()))))
    assert [(line.text, line.verdict) for line in found[1].lines] == [("114.3 + 174.7 = 289.0", Verdict.OK)]


def test_what_a_growth_counts_from_is_named_on_the_card_and_can_be_chosen_there() -> None:
    facts = known(facts_in(article()))
    line = cards(items(facts))[0].lines[-1]
    assert line.text.replace("\u2009", " ") == "+1.7 % on 514.9"
    assert line.key == next(f.key for f in facts if f.quote.startswith("514.9"))


def test_a_sum_that_does_not_hold_says_so_with_both_numbers() -> None:
    facts = known(facts_in(article()))
    wrong = [
        replace(f, payload=replace(f.figure, amount=replace(f.figure.amount, digits="164.7")))
        if f.quote.startswith("174.7")
        else f
        for f in facts
    ]
    failed = [line for line in cards(items(wrong))[1].lines if line.verdict is Verdict.FAIL]
    assert failed
    assert "279.0" in failed[0].text
    assert "289.0" in failed[0].text


def test_a_card_with_many_checks_shows_the_first_in_doubt_and_how_many_more() -> None:
    facts = known(facts_in(article()))
    good, *_ = (c for c in checks_of(facts) if c.period == PART and c.verdict is Verdict.OK)
    bad = [replace(good, verdict=Verdict.FAIL, detail=f"114.3 + 174.7 = {n}.0") for n in range(281, 291)]
    card = cards(items_of(facts, [good, *bad]))[-1]
    assert [line.verdict for line in card.lines] == [Verdict.FAIL] * 4 + [Verdict.SKIP]
    assert "281.0" in card.lines[0].text
    assert card.lines[-1].text == "7 more"
    assert [line.text for line in cards(items_of(facts, [good, *bad[:2]]))[-1].lines if "more" in line.text] == []


def test_a_total_alone_says_that_no_split_is_given() -> None:
    source = article()
    alone = known([figure(source, "514.9 million dollars", Flow.TURNOVER, Period.year(2022), "2022")])
    (card,) = cards(items(alone))
    assert [(line.text, line.verdict) for line in card.lines] == [("no split given", Verdict.SKIP)]


def test_people_and_places_in_time_are_chips_in_text_order() -> None:
    found = chips(items(known(facts_in(article()))))
    assert [c.label for c in found] == [
        "Roman Vassilenko",
        "Jeroen Cooreman",
        "18 Oct 2024",
        "Belgian foreign ministry",
        "5th round",
    ]
    assert found[2].note == "year inferred"


def test_a_person_named_twice_has_one_chip_for_both() -> None:
    source = article()
    twice = [
        mention(source, FactKind.PERSON, "Roman Vassilenko", PersonMention("Roman Vassilenko")),
        mention(source, FactKind.PERSON, "Jeroen Cooreman", PersonMention("Roman Vassilenko")),
    ]
    (chip,) = chips(items(known(twice)))
    assert len(chip.keys) == 2


def test_rejected_facts_are_left_out_unless_asked_for() -> None:
    facts = known(facts_in(article()))
    facts = [replace(f, status=ReviewStatus.REJECTED) if f.kind is FactKind.PERSON else f for f in facts]
    assert not [c for c in chips(items(facts)) if c.group == "person"]
    assert len([c for c in chips(items(facts, rejected=True)) if c.group == "person"]) == 2


def test_a_kind_that_is_switched_off_has_no_chips_and_no_cards() -> None:
    found = items(known(facts_in(article())), hidden={"figure", "person"})
    assert not cards(found)
    assert not [c for c in chips(found) if c.group == "person"]


def test_a_screen_reader_hears_value_period_status_and_check() -> None:
    row = cards(items(known(facts_in(article()))))[1].rows[0]
    assert row.spoken.startswith("Turnover, 289.0 million US dollars, January to August 2024, proposed.")
    assert row.spoken.endswith("114.3 + 174.7 = 289.0, agrees.")


def test_the_tick_of_a_sum_never_stands_on_its_last_digit(qtbot, tmp_path) -> None:
    theme = Theme(Settings(tmp_path / "settings.ini"))
    fonts.load()
    ink = Inked(theme.tokens, theme.px)

    def height(words: str) -> float:
        return height_of(ink, Card(YEAR, "2023", "US$ m", (), (Line(words, Verdict.OK),), 0))

    usual = height("220.7 + 303.0 = 523.7")
    assert usual == height("1 + 1 = 2"), "the usual sum stands in one line"
    assert height("1.100 \u2212 1.970 = \u22120.870") > usual


def test_between_whom_a_figure_is_stands_on_a_card_uncut(qtbot, tmp_path) -> None:
    theme = Theme(Settings(tmp_path / "settings.ini"))
    fonts.load()
    ink = Inked(theme.tokens, theme.px)
    whose = "Bosnia & Herzegovina – Turkmenistan, wheat"
    card = Card(YEAR, "2023", "US$ m", (), (), 0, whose)
    lines = head_of(ink, card).detail
    assert " ".join(lines).replace("\u00a0", " ") == whose
    assert not any(line.startswith("–") for line in lines)
    assert height_of(ink, card) - height_of(ink, replace(card, detail="")) == theme.px(15) * len(lines)


def test_a_year_that_does_not_run_from_january_says_its_years_and_months():
    fiscal = Period(Month(2023, 4), Month(2024, 3))
    card = items(known([figure(article(), "523.7 million dollars", Flow.TURNOVER, fiscal, "2023")]))[0]
    assert isinstance(card, Card)
    assert (card.title, card.detail) == ("2023/24", "Apr\u2013Mar")


def test_amounts_from_a_thousand_on_get_no_decimal_place_that_nobody_printed():
    large = figure(article(), "523.7 million dollars", Flow.TURNOVER, YEAR, "2023")
    large = replace(large, payload=replace(large.figure, amount=Amount("35102", 6, "USD")))
    card = items(known([large]))[0]
    assert isinstance(card, Card)
    assert card.rows[0].value == "35,102"


def test_a_card_loses_no_digit_of_amounts_of_several_scales():
    told = figure(article(), "523.7 million dollars", Flow.TURNOVER, YEAR, "2023")

    def shown(*digits: tuple[str, int]) -> list[str]:
        facts = [replace(told, payload=replace(told.figure, amount=Amount(d, s, "USD"))) for d, s in digits]
        card = items(known(facts))[0]
        assert isinstance(card, Card)
        return [card.unit, *(row.value for row in card.rows)]

    assert shown(("1", 9), ("0.5", 6)) == ["US$ m", "1000", "0.5"]
    assert shown(("1.4", 9), ("523.7", 6)) == ["US$ m", "1400", "523.7"]
    assert shown(("523.7", 6), ("1.45", 9)) == ["US$ m", "523.7", "1450"]
    assert shown(("1.45", 9), ("2.1", 9)) == ["US$ bn", "1.45", "2.10"]
    assert shown(("3.2", 9), ("1500", 0)) == ["US$ bn", "3.2", "0.000001500"]


def test_one_sides_trade_with_nobody_named_does_not_pass_for_the_pairs():
    told = figure(article(), "523.7 million dollars", Flow.EXPORTS, YEAR, "2023")
    alone = replace(told, payload=replace(told.figure, partner=None))
    (card,) = items(known([alone]), pair=("KZ", "BE"))
    assert isinstance(card, Card)
    assert card.detail == "no partner named"
    (card,) = items(known([told]), pair=("KZ", "BE"))
    assert isinstance(card, Card)
    assert card.detail == ""


def test_the_mark_of_a_computed_term_stays_on_the_line_of_its_number():
    year = (Flow.EXPORTS, "220.7 million dollars"), (Flow.IMPORTS, "303 million dollars")
    (card,) = cards(items(known([figure(article(), words, flow, YEAR, "2023") for flow, words in year])))
    assert [line.text for line in card.lines if "Δ" in line.text] == ["Turnover 523.7\u00a0Δ"]


def test_the_chip_of_a_meeting_of_others_says_whose_it_was():
    met = next(f for f in facts_in(article()) if f.kind is FactKind.EVENT)
    theirs = replace(met, payload=replace(met.event, parties=("VN", "HU")))
    pair = ("KZ", "BE")
    (chip,) = chips(items(known([theirs]), pair=pair))
    assert chip.label == "5th round"
    assert chip.note.splitlines()[0] == "Vietnam – Hungary"
    assert "Vietnam – Hungary" in chip.spoken
    (own,) = chips(items(known([met]), pair=pair))
    assert "–" not in own.note
    # Each line of it has room of its own.
    theme = Theme(Settings())
    ink = Inked(theme.tokens, theme.px)
    assert height_of(ink, chip) - height_of(ink, replace(chip, note="")) == theme.px(14) * len(chip.note.splitlines())
    # A visit of one's own and one of others are two chips.
    assert len(chips(items(known([met, theirs]), pair=pair))) == 2

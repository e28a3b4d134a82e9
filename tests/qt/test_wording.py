"""Core values in words: exact figures, true minus signs, dates as precise as they are known."""

import datetime as dt
import re
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.checks import Check, Rule, Verdict
from briefing.core.comparison import NotComparable, Obstacle
from briefing.core.fact import (
    EventKind,
    EventMention,
    Fact,
    FactKind,
    FieldNote,
    Figure,
    FigureStatus,
    Flow,
    Mention,
    Qualifier,
    ReviewStatus,
    StepVerb,
)
from briefing.core.passage import Span
from briefing.core.period import Month, Period, Precision, When
from briefing.core.trade import SeriesKey
from briefing.qt import wording, wording_facts, wording_import, wording_trade
from briefing.qt.wording_lists import note_words, one_note_words, reason_words

PART = Period.months_of(2024, 1, 8)


@pytest.fixture(autouse=True)
def english(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def test_amounts_keep_the_digits_as_printed_and_get_one_place_at_least() -> None:
    assert wording.amount_digits(Amount("289", 6, "USD")) == "289.0"
    assert wording.amount_digits(Amount("35102", 6, "USD")) == "35,102"
    assert wording.amount_digits(Amount("-6058", 6, "USD")) == "\u22126058"
    assert wording.amount_digits(Amount("220681.63677", 3, "USD")) == "220,681.63677"
    assert wording.amount(Amount("523.7", 6, "USD")) == "523.7 million US$"
    assert wording.amount_spoken(Amount("289", 6, "USD")) == "289.0 million US dollars"


def test_a_minus_is_a_minus_sign_and_percent_stands_off_by_a_thin_space() -> None:
    assert wording.number(Decimal("-60.4"), 1) == "\u221260.4"
    assert wording.percent(Decimal("1.709")) == "+1.7\u2009%"
    assert wording.percent(Decimal("-22.99")) == "\u221223.0\u2009%"
    assert wording.digits("-48.30") == "\u221248.30"


def test_the_years_of_a_period() -> None:
    assert wording.years(Period(Month(2023, 4), Month(2024, 3))) == "2023/24"
    assert wording.years(Period(Month(2019, 1), Month(2023, 12))) == "2019\u20132023"
    assert wording.years(Period.year(2023)) == "2023"


def test_numbers_follow_the_locale() -> None:
    QLocale.setDefault(QLocale("it_IT"))
    assert wording.number(Decimal("1234567.5"), 1) == "1.234.567,5"
    assert wording.number(Decimal("523.7"), 1) == "523,7"


@pytest.mark.parametrize(
    ("period", "short", "spoken"),
    [
        (Period.year(2023), "2023", "2023"),
        (PART, "Jan–Aug 2024", "January to August 2024"),
        (Period.months_of(2024, 1, 3), "Q1 2024", "January to March 2024"),
        (Period.months_of(2024, 7, 12), "H2 2024", "July to December 2024"),
        (Period.months_of(2024, 10, 10), "Oct 2024", "October 2024"),
        (Period(Month(2023, 11), Month(2024, 2)), "Nov 2023 – Feb 2024", "Nov 2023 – Feb 2024"),
        (Period(Month(2020, 1), Month(2023, 12)), "2020–2023", "2020–2023"),
    ],
)
def test_periods_are_named_as_a_reader_names_them(period, short, spoken) -> None:
    assert wording.period(period) == short
    assert wording.period(period, wide=True) == spoken


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When.day(dt.date(2024, 10, 18)), "18 Oct 2024"),
        (When.month(2024, 10), "Oct 2024"),
        (When(dt.date(2026, 1, 1), dt.date(2026, 6, 30), Precision.MONTH), "H1 2026"),
        (When(dt.date(2026, 3, 1), dt.date(2026, 5, 31), Precision.MONTH), "Mar–May 2026"),
        (When(dt.date(2025, 1, 1), dt.date(2026, 12, 31), Precision.YEAR), "2025–2026"),
        (When.year(2024), "2024"),
        (When(dt.date(2025, 2, 10), dt.date(2025, 2, 11)), "10–11 Feb 2025"),
        (When(dt.date(2025, 1, 30), dt.date(2025, 2, 1)), "30 Jan – 1 Feb 2025"),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(when, words) -> None:
    assert wording.when(when) == words


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (5, "5th"), (11, "11th"), (12, "12th"), (21, "21st"), (112, "112th")],
)
def test_rounds_are_counted(number, words) -> None:
    assert wording.ordinal(number) == words
    assert wording.round_name(number) == f"{words} round"


def test_countries_are_named_and_an_unknown_code_stays() -> None:
    assert wording.pair("KZ", "BE") == "Kazakhstan – Belgium"
    assert wording.country("EU") == "European Union"
    assert wording.country("QQ") == "QQ"
    assert wording.country(None) == ""


@pytest.mark.parametrize(
    ("word", "values"),
    [
        (wording.flow, Flow),
        (wording.kind, FactKind),
        (wording.kinds, FactKind),
        (wording.status, ReviewStatus),
        (wording.certainty, Certainty),
        (wording.step_verb, StepVerb),
        (wording.event_kind, EventKind),
        (wording_facts.rule, Rule),
        (wording_facts.verdict, Verdict),
    ],
)
def test_every_value_has_words_of_its_own(word, values) -> None:
    words = [word(v) for v in values]
    assert all(words)
    assert len(set(words)) == len(words)


def test_only_what_is_not_plain_is_qualified() -> None:
    assert wording.qualifier(Qualifier.EXACT) == ""
    assert wording.figure_status(FigureStatus.OBSERVED) == ""
    assert wording.figure_status(FigureStatus.TARGET) == "target"


def test_each_refusal_is_a_sentence_and_the_missing_figure_is_named() -> None:
    for obstacle in Obstacle:
        sentence = wording.refusal(NotComparable(obstacle, Flow.TURNOVER, PART, Period.year(2023)))
        assert sentence.endswith(".")
        assert "%" not in sentence
    refused = NotComparable(Obstacle.MONTHS, Flow.TURNOVER, PART, Period.year(2023))
    assert "turnover figure for Jan–Aug 2023 is missing" in wording.refusal(refused)


def figure_fact(**changes) -> Fact:
    figure = Figure(Flow.TURNOVER, Amount("289", 6, "USD"), PART, reporter="KZ", partner="BE")
    note = FieldNote("reporter", None, Certainty.INFERRED, "ministry_of_article")
    return Fact(FactKind.FIGURE, Span(0, 3), "289", figure, (note,), **changes)


def test_a_fact_is_named_by_what_period_and_status() -> None:
    fact = figure_fact()
    assert wording_facts.heading(fact) == "Turnover, Jan–Aug 2024"
    assert wording_facts.value(fact) == "289.0"
    spoken = wording.fact_spoken(fact)
    assert spoken.startswith("Turnover, 289.0 million US dollars, January to August 2024")
    assert spoken.endswith("proposed")


def test_an_event_and_mentions_are_named() -> None:
    when = When.day(dt.date(2024, 10, 18))
    event = Fact(FactKind.EVENT, Span(0, 1), "x", EventMention(EventKind.CONSULTATIONS, 5, when, "Brussels", "BE"))
    assert wording_facts.heading(event) == "5th round, 18 Oct 2024"
    assert wording.fact_title(Fact(FactKind.COUNTRY, Span(0, 1), "x", Mention("BE"))) == "Belgium"
    assert wording.fact_title(Fact(FactKind.DATE, Span(0, 1), "x", Mention("2024-10"))) == "Oct 2024"


def test_a_meeting_of_others_is_named_with_its_parties() -> None:
    told = EventMention(EventKind.CONSULTATIONS, 4, parties=("BE", "GE"))
    event = Fact(FactKind.EVENT, Span(0, 1), "x", told)
    assert wording_facts.title(event, {"KZ", "BE"}) == "4th round (Belgium – Georgia)"
    assert wording_facts.title(event, {"BE", "GE"}) == wording_facts.title(event) == "4th round"


def test_a_day_without_a_year_says_that_the_year_is_inferred() -> None:
    note = FieldNote("value", None, Certainty.INFERRED, "latest_before_publication")
    day = Fact(FactKind.DATE, Span(0, 1), "x", Mention("2024-10-18"), (note,))
    assert wording_facts.inferences(day) == ("year inferred",)
    counted = FieldNote("value", None, Certainty.INFERRED, "counted_from_publication")
    day = Fact(FactKind.DATE, Span(0, 1), "x", Mention("2024-10-18"), (counted,))
    assert wording_facts.inferences(day) == ("date inferred",)


def test_a_check_says_its_arithmetic_with_true_signs() -> None:
    check = Check(Rule.GROWTH, Verdict.OK, PART, (), "523.7 ÷ 514.9 − 1 = +1.7 %", "growth_agrees")
    assert wording_facts.check(check) == "523.7 ÷ 514.9 − 1 = +1.7\u2009%"
    check = Check(Rule.SUM, Verdict.FAIL, PART, (), "1 + 2 = 3, text says -4", "sum_differs", ("7", "1.0"))
    assert wording_facts.check(check) == "1 + 2 = 3, text says \u22124"


def test_a_check_without_arithmetic_names_the_missing_figure() -> None:
    params = ("2023-01-01", "2023-08-31", "2023-01-01", "2023-12-31", "turnover")
    check = Check(Rule.YTD, Verdict.NOT_COMPARABLE, PART, (), "", "base_missing", params)
    assert wording_facts.check(check) == "not comparable with 2023: the turnover figure for Jan–Aug 2023 is missing"


def test_codes_have_words_and_unknown_ones_are_still_readable() -> None:
    assert wording_facts.reason("ministry_of_article") == reason_words()["ministry_of_article"]
    assert wording_facts.reason("some_new_reason") == "some new reason"
    assert wording_import.import_note("pictures_not_loaded:5") == "5 pictures not loaded"
    assert all("%" not in words.replace("%1", "") for words in note_words().values())
    assert wording_import.import_note("groups:1") == "1 row of country groups or totals left out"
    assert wording_import.import_note("groups:21") == "21 rows of country groups or totals left out"
    assert set(one_note_words()) < set(note_words())


def test_rows_repeated_in_a_file_are_counted_and_named() -> None:
    one, several = "repeated:1|row 4", "repeated:7|row 4, row 5"
    assert wording_import.import_note(one) == "1 figure repeats an earlier one of the file and is taken once: row 4"
    assert wording_import.import_note(several).endswith(
        "7 figures repeat earlier ones of the file and are taken once: row 4, row 5 …"
    )


def test_every_reason_that_reading_can_give_has_words() -> None:
    """Read from the source, so that a new reason is not shown as its code."""
    source = Path(__file__).resolve().parents[2] / "briefing" / "ingest" / "extract"
    said = set()
    for path in source.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        said |= set(re.findall(r'Certainty\.(?:INFERRED|ASSUMED|UNKNOWN), "([a-z_]+)"', text))
        said |= set(re.findall(r'reasons\.append\("([a-z_]+)"\)', text))
    assert len(said) > 10
    assert said <= set(reason_words())


def test_series_of_one_reporter_with_several_partners_are_named_apart():
    keys = [SeriesKey("KZ", "BE", "USD"), SeriesKey("KZ", "LU", "USD"), SeriesKey("BE", "KZ", "USD")]
    assert wording_trade.series_names(keys) == [
        "Kazakhstan reports · Belgium",
        "Kazakhstan reports · Luxembourg",
        "Belgium reports",
    ]


def test_the_one_series_that_is_no_trade_of_the_pair_is_named_with_its_partner():
    pair = {"KZ", "BE"}
    assert wording_trade.series_names([SeriesKey("KZ", "MN", "USD")], pair=pair) == ["Kazakhstan reports · Mongolia"]
    assert wording_trade.series_names([SeriesKey("KZ", "BE", "USD")], pair=pair) == ["Kazakhstan reports"]


def test_beside_trade_of_others_the_pairs_own_series_names_its_partner_too():
    keys = [SeriesKey("KZ", "BE", "USD"), SeriesKey("DE", "LT", "USD")]
    told = ["Kazakhstan reports · Belgium", "Germany reports · Lithuania"]
    assert wording_trade.series_names(keys, pair={"KZ", "BE"}) == told


def test_long_numbers_in_arithmetic_have_thousands_apart_and_codes_and_years_do_not():
    QLocale.setDefault(QLocale("de_DE"))
    assert wording_facts.localised("32940 + 35102 = 68042") == "32.940 + 35.102 = 68.042"
    assert wording_facts.localised("1234.5 ÷ 1100 − 1 = +12.2 %").startswith("1234,5 ÷ 1100")
    assert wording_facts.localised("270900 of 2024") == "270900 of 2024"


def test_figures_of_both_sides_that_lie_far_apart_are_told_in_words():
    params = ("5.70",)
    check = Check(Rule.MIRROR, Verdict.WARN, None, (), "9400 ÷ 1650 = 5.70", "mirror_strange", params)
    assert wording_facts.check(check) == "9400 ÷ 1650 = 5.70: both sides’ figures lie far apart"


def _mentioned(kind: FactKind, value: str) -> Fact:
    return Fact(kind, Span(0, 1), "x", Mention(value), (), 60)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("9700000000 USD", "9.7 billion US$"),
        ("174000000 USD", "174 million US$"),
        ("1234567 EUR", "1.234567 million \u20ac"),
        ("2500 EUR", "2500 \u20ac"),
        ("some money", "some money"),
    ],
)
def test_a_sum_of_money_that_is_no_trade_has_its_scale_and_sign_as_all_others_do(value, shown):
    assert wording_facts.title(_mentioned(FactKind.OTHER_MONEY, value)) == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2025-01/2025-04", "Jan\u2013Apr 2025"),
        ("2024-01/2024-06", "H1 2024"),
        ("2024-12-03/2024-12-07", "3\u20137 Dec 2024"),
        ("2023/2024", "2023 \u2013 2024"),
        ("2025-04/2025-01", "2025-04/2025-01"),
        ("2024-10-18", "18 Oct 2024"),
    ],
)
def test_a_stretch_of_time_that_is_mentioned_is_worded_as_that_of_a_figure(value, shown):
    assert wording_facts.title(_mentioned(FactKind.DATE, value)) == shown


def test_a_source_is_named_by_its_publisher_or_its_country():
    assert wording.source("comtrade") == "UN Comtrade"
    assert wording.source("national_us") == "national statistics, United States"
    assert wording.source("unheard_of") == "unheard_of"

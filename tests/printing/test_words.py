"""The page's words: one table per language with the same keys, and values the way the language writes them."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from decimal import Decimal

import pytest

from briefing import resource
from briefing.core.amount import Amount
from briefing.core.claim import Dated, Money
from briefing.core.fact import EventKind, Flow, Qualifier, StepVerb
from briefing.core.period import Period, When
from briefing.core.summary_parts import LIMITS
from briefing.printing.words import LANGUAGES, words

FREE = {"language", "topic", "source", "reason", "finding"}
DAY = When.day(dt.date(2024, 10, 18))


def table(language: str) -> dict:
    return tomllib.loads(resource.path("words", f"{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_words_with_the_same_values(language):
    english, other = table("en"), table(language)
    assert other.keys() == english.keys()
    for group, entries in english.items():
        if not isinstance(entries, dict):
            continue
        assert other[group].keys() == entries.keys(), group
        for key, text in entries.items():
            if isinstance(text, str):
                assert set(re.findall(r"\{\w+\}", other[group][key])) == set(re.findall(r"\{\w+\}", text)), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_the_core_has_a_word(language):
    word = words(language)
    topics = tomllib.loads(resource.path("topics.toml").read_text(encoding="utf-8"))
    wanted = {"event": EventKind, "flow": Flow, "label": StepVerb, "topic": topics, "sections": LIMITS}
    for group, codes in wanted.items():
        for code in codes:
            assert word.has(group, str(code)), (group, code)


def test_unknown_language_is_refused_naming_those_there_are():
    with pytest.raises(ValueError, match="en, it"):
        words("tlh")


@pytest.mark.parametrize(
    ("language", "value", "places", "text"),
    [
        ("en", "523.7", 1, "523.7"),
        ("it", "523.7", 1, "523,7"),
        ("en", "-82.25", 1, "\u221282.3"),
        ("en", "12345.6", 1, "12,345.6"),
        ("it", "12345.6", 1, "12.345,6"),
        ("it", "1234.5", 1, "1234,5"),
        ("en", "303", 1, "303.0"),
        ("en", "-0.01", 1, "\u22120.0"),
    ],
)
def test_numbers_follow_the_language(language, value, places, text):
    printed = words(language).number(Decimal(value), places)
    assert printed == (text if value != "-0.01" else "0.0")


def test_percent_has_its_sign_and_a_narrow_space():
    assert words("en").percent(Decimal("1.7091")) == "+1.7\u202f%"
    assert words("it").percent(Decimal("-22.995")) == "\u221223,0\u202f%"


def test_money_keeps_the_digits_it_was_given_with():
    assert words("en").money(Money(Amount("523.70", 6, "USD"))) == "USD\u00a0523.70\u00a0million"
    assert words("it").money(Money(Amount("2.75", 9, "EUR"))) == "2,75\u00a0miliardi\u00a0di\u00a0EUR"
    assert words("en").money(Money(Amount("12", 6, "USD"), Qualifier.APPROX)).startswith("USD\u00a0≈\u00a012")


@pytest.mark.parametrize(
    ("period", "english", "italian"),
    [
        (Period.year(2023), "2023", "2023"),
        (Period.months_of(2024, 1, 8), "January–August\u00a02024", "gennaio–agosto\u00a02024"),
        (Period.months_of(2024, 4, 6), "Q2 2024", "2º\u00a0trim. 2024"),
        (Period.months_of(2024, 7, 12), "H2 2024", "2º\u00a0sem. 2024"),
        (Period.months_of(2024, 3, 3), "March\u00a02024", "marzo\u00a02024"),
    ],
)
def test_periods_are_named(period, english, italian):
    assert words("en").period(period) == english
    assert words("it").period(period) == italian


def test_inferred_year_stands_in_brackets():
    assert words("en").dated(Dated(DAY, "year")) == "18\u00a0October [2024]"
    assert words("it").dated(Dated(DAY, "year")) == "18\u00a0ottobre [2024]"
    assert words("en").dated(Dated(DAY, "all")) == "[18\u00a0October 2024]"
    assert words("en").dated(Dated(DAY)) == "18\u00a0October 2024"


def test_first_of_a_month_is_an_ordinal_in_italian():
    assert words("it").date(dt.date(2025, 2, 1)) == "1º\u00a0febbraio 2025"


def test_range_of_days_names_the_month_once():
    days = When(dt.date(2025, 2, 10), dt.date(2025, 2, 11))
    assert words("en").dated(Dated(days)) == "10–11\u00a0February 2025"


def test_arithmetic_takes_the_decimal_sign_and_loses_its_english():
    assert (
        words("it").arithmetic("114.3 + 164.7 = 279.0, text says 289.0") == "114,3 + 164,7 = 279,0, il testo dice 289,0"
    )
    assert words("en").arithmetic("523.7 / 514.9 = +1.71 %") == "523.7 ÷ 514.9 = +1.71\u202f%"


def test_names_of_places_follow_the_language():
    assert (words("en").city("Brussels"), words("it").city("Brussels")) == ("Brussels", "Bruxelles")
    assert (words("en").country("KZ"), words("it").country("KZ")) == ("Kazakhstan", "Kazakistan")
    assert words("it").city("Nowhere") == "Nowhere"
    assert words("en").country("XX") == "XX"


def test_rounds_are_counted_in_words():
    assert words("en").ordinal(5) == "fifth"
    assert words("it").ordinal(5) == "quinto"
    assert words("en").ordinal(41) == "no.\u00a041"


def test_rows_of_a_table_are_named_in_the_language_of_the_page_and_gathered():
    places = ["row 14: edition 2023", "row 15: edition 2023", "row 3"]
    assert words("en").places(places) == "rows\u00a014 and 15 (edition 2023), row\u00a03"
    assert words("it").places(places) == "righe\u00a014 e 15 (edizione 2023), riga\u00a03"
    assert words("it").places(["2023!D57"]) == "2023!D57"


def test_a_moment_without_a_time_of_day_is_printed_as_a_date():
    assert words("en").moment(dt.datetime(2024, 12, 7)) == words("en").date(dt.date(2024, 12, 7))
    assert "09:30" in words("en").moment(dt.datetime(2024, 12, 7, 9, 30))

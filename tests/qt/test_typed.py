"""What a person types into a field: read in the window's languages, refused in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from briefing.core.period import Month, Period, When
from briefing.qt import typed, wording
from briefing.qt.typed import Invalid

LOCALES = ("en_GB", "en_US", "it_IT", "fr_FR", "de_DE", "es_ES", "nl_NL", "ru_RU")


@contextmanager
def speaking(name: str) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(name))
    try:
        yield
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "text", "stored"),
    [
        ("en_GB", "174.7", "174.7"),
        ("en_GB", "1,174.7", "1174.7"),
        ("it_IT", "174,7", "174.7"),
        ("it_IT", "1.174,7", "1174.7"),
        ("fr_FR", "1 174,7", "1174.7"),
        ("en_GB", "\u221260.4", "-60.4"),
        ("it_IT", "174.7", "174.7"),
    ],
)
def test_amounts_are_read_in_the_languages_format(locale, text, stored):
    with speaking(locale):
        assert typed.plain_digits(text) == stored


@pytest.mark.parametrize("text", ["", "1,2,3", "12e5", "abc", "1..2"])
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(Invalid, match=r"must be a number, such as 174[.,]7"):
        typed.plain_digits(text)


@pytest.mark.parametrize(
    ("locale", "text", "digits", "scale", "currency"),
    [
        ("it_IT", "523,7 milioni di $", "523.7", 6, "USD"),
        ("it_IT", "$523.7 million", "523.7", 6, "USD"),
        ("en_GB", "€1.2bn", "1.2", 9, "EUR"),
        ("en_GB", "523.7", "523.7", 0, None),
    ],
)
def test_an_amount_may_bring_its_unit(locale, text, digits, scale, currency):
    with speaking(locale):
        found = typed.money(text)
        assert (found.digits, found.scale, found.currency) == (digits, scale, currency)


def test_an_unknown_word_after_a_number_is_no_plain_number():
    with speaking("en_GB"), pytest.raises(Invalid):
        typed.money("523.7 skillions")


@pytest.mark.parametrize("locale", LOCALES)
@given(first=st.integers(1990 * 12, 2040 * 12), length=st.integers(1, 30))
@settings(max_examples=60, deadline=None)
def test_a_period_as_the_window_writes_it_is_read_back(locale, first, length):
    period = Period(Month.from_ordinal(first), Month.from_ordinal(first + length - 1))
    with speaking(locale):
        assert typed.period(wording.period(period)) == period


@pytest.mark.parametrize("locale", LOCALES)
@given(day=st.dates(dt.date(1990, 1, 1), dt.date(2040, 12, 31)))
@settings(max_examples=60, deadline=None)
def test_a_day_as_the_window_writes_it_is_read_back(locale, day):
    with speaking(locale):
        days = When(day, day + dt.timedelta(days=40))
        for value in (When.day(day), days, When.month(day.year, day.month), When.year(day.year)):
            assert typed.when(wording.when(value)) == value


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("code", ["KZ", "BE", "DE", "RU", "KR", "CZ", "TR", "US", "GB", "EU", "CI"])
def test_a_country_as_the_window_names_it_is_read_back(locale, code):
    with speaking(locale):
        assert typed.country(wording.country(code)) == code


def test_a_country_is_known_in_every_language():
    for name in ("Belgio", "Belgique", "Бельгия", "België", "BE", "be", "Belgien", "Bélgica"):
        assert typed.country(name) == "BE"


@pytest.mark.parametrize(
    ("read", "text", "expected"),
    [
        (typed.period, "the year of the fox", "Write a period as a year or months"),
        (typed.period, "2024-08 – 2024-01", "The last month is before the first."),
        (typed.period, "2024-13", "Write a period"),
        (typed.when, "18 ottobre", "Write a date with its year"),
        (typed.when, "2024-02-30", "Write a date"),
        (typed.when, "10/11/2024", "Write a date"),
        (typed.country, "Atlantis", "“Atlantis” is no country known here"),
        (typed.percent, "rather much", "must be a number of per cent"),
        (typed.round_number, "0", "from 1"),
        (typed.round_number, "fifth", "from 1"),
        (typed.currency, "dollars", "three-letter code"),
    ],
)
def test_a_refusal_says_what_is_expected(read: Callable[[str], object], text, expected):
    with speaking("en_GB"), pytest.raises(Invalid) as refused:
        read(text)
    assert expected in str(refused.value)

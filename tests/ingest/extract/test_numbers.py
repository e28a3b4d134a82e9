"""Numbers: separators, grouping, Roman numerals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ingest.extract.words.numbers import parse, roman, to_roman
from tests.ingest.extract.making import figures, read

ITALIAN = {"decimal": ",", "grouping": "."}
ENGLISH = {"decimal": ".", "grouping": ","}


@pytest.mark.parametrize(
    ("raw", "signs", "digits"),
    [
        ("523.7", ITALIAN, "523.7"), ("523,7", ITALIAN, "523.7"), ("12,5", ENGLISH, "12.5"), ("1.234,5", ITALIAN, "1234.5"),
        ("1,234.5", ENGLISH, "1234.5"), ("3.412", ITALIAN, "3412"), ("12,345", ENGLISH, "12345"), ("0.412", ITALIAN, "0.412"),
        ("1.234.567", ITALIAN, "1234567"), ("1,35", ENGLISH, "1.35"), ("1.350", ENGLISH, "1.350"), ("007", ENGLISH, "7"),
        ("1 234,5", ITALIAN, "1234.5"),
    ],
)  # fmt: skip
def test_a_separator_is_read_by_position_then_language(raw, signs, digits):
    assert parse(raw, **signs).digits == digits


def test_a_sign_used_as_decimal_elsewhere_is_one_here_and_flagged():
    printed = parse("3.412", **ITALIAN, decimals_seen=frozenset("."))
    assert printed == ("3.412", True)


def test_before_a_billion_three_digits_are_decimals_and_flagged():
    assert parse("3.412", **ITALIAN, scale=9) == ("3.412", True)


def test_where_signs_are_swapped_three_digits_are_a_group_unless_the_document_shows_decimals():
    assert parse("1,905", **ITALIAN, scale=6, swapped=True) == ("1905", True)
    assert parse("1,905", **ITALIAN, scale=6, swapped=True, decimals_seen=frozenset(",")) == ("1.905", False)
    assert parse("1,900", **ITALIAN, scale=6) == ("1.900", True)


@pytest.mark.parametrize("raw", ["1.2.3", "1,23,456.7.8", "9" * 40, "12.3456.789"])
def test_what_is_no_number_is_left_alone(raw):
    assert parse(raw, **ENGLISH) is None


LOOSE = [
    ("fr", "Le déficit commercial a atteint 2, 6 milliards de dollars en 2024.", "-2600000000"),
    ("fr", "Les exportations ont atteint 1. 000 milliards de francs CFA en 2024.", "1000000000000"),
    ("fr", "Les exportations ont atteint 1, 2, 6 milliards de dollars en 2024.", "6000000000"),
    ("es", "Las exportaciones sumaron 12, 5 millones de euros en 2024.", "12500000"),
]


@pytest.mark.parametrize(("language", "text", "digits"), LOOSE)
def test_a_blank_behind_the_sign_of_a_number_parts_no_number(language, text, digits):
    assert digits in [f.figure.amount.full_digits for f in figures(read(text, language))]


def test_one_slip_does_not_make_a_sign_a_decimal():
    told = "crecieron 8.3%, tras subir 4.4%, 7.4%, 9.4% 6.1%, 1.1% y 2.7%, y luego 16,9%"
    found = figures(read(f"Las ventas de China a Chile en 2024 sumaron 328,570 millones de dólares; {told}.", "es"))
    assert found[0].figure.amount.full_digits == "328570000000"


def test_a_nought_for_nothing_is_no_decimal():
    text = "L'interscambio della Cina con la Russia è salito del 2,5% nel 2024, a 20.050 miliardi di yuan."
    assert figures(read(text, "it"))[0].figure.amount.full_digits == "20050000000000"


@given(st.integers(1, 89))
def test_a_roman_numeral_reads_back(number):
    assert roman(to_roman(number)) == number


@pytest.mark.parametrize("word", ["IL", "IIII", "VX", "l", "Xi", "DC", ""])
def test_other_capitals_are_no_roman_numerals(word):
    assert roman(word) is None


@given(st.decimals(min_value=0, max_value=999_999, places=1))
def test_an_amount_printed_in_a_language_reads_back(value):
    english = f"{value:,.1f}"
    italian = english.translate(str.maketrans(",.", ".,"))
    assert parse(english, **ENGLISH).digits == parse(italian, **ITALIAN).digits == f"{value:.1f}"

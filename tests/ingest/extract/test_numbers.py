"""Numbers: separators, grouping, Roman numerals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.ingest.extract.numbers import parse, roman, to_roman

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

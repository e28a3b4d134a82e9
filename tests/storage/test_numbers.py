"""Numbers: every notation of one number is the same search word."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.storage import numbers


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("523.7", ["523.7"]), ("523,7", ["523.7"]), ("303", ["303"]), ("271 913,8", ["271913.8"]),
        ("1.327,6", ["1327.6"]), ("1,327.6", ["1327.6"]), ("1\u202f271,4", ["1271.4"]), ("1'271.4", ["1271.4"]),
        ("1.234", ["1.234", "1234"]), ("1,234,567", ["1234567"]), ("523 700 000", ["523700000"]),
        ("1.2.3", []), ("18 2024", []), ("12,34,56", []), ("1.234.5", []), ("007", ["7"]),
    ],
)  # fmt: skip
def test_digits_are_read_in_every_notation(written, meant):
    assert sorted(map(str, numbers.readings(written))) == sorted(str(Decimal(m)) for m in meant)


@pytest.mark.parametrize(
    "word",
    [
        "milioni",
        "milione",
        "million",
        "millions",
        "Millionen",
        "mln",
        "млн",
        "миллионов",
        "miljoen",
        "Mio",
        "m",
        "millones",
        "millón",
        "миллионами",
    ],
)
def test_scale_words_of_all_languages_are_known(word):
    assert numbers.scale_of(word) == 6


@pytest.mark.parametrize("word", ["di", "milieu", "round", "USD", "Milano", "Millennium"])
def test_other_words_are_no_scale(word):
    assert numbers.scale_of(word) == 0


def test_a_number_with_its_scale_word_is_also_the_full_amount():
    (found,) = numbers.numbers("circa 523,7 milioni di $")
    assert (found.exact, found.scaled) == (("n523d7",), ("n523700000",))
    assert "circa 523,7 milioni di $"[found.start : found.end] == "523,7 milioni"


def test_numbers_that_only_stand_side_by_side_stay_apart():
    assert [n.exact for n in numbers.numbers("il 18 2024 e 5")] == [("n18",), ("n2024",), ("n5",)]


def test_digits_inside_words_are_no_numbers():
    assert list(numbers.numbers("H1N1 B52 x2024")) == []


def test_signs_and_currency_do_not_hide_a_number():
    found = list(numbers.numbers("(−23.0 %) $114.3m €5bn 18th"))
    assert [n.exact for n in found] == [("n23",), ("n114d3",), ("n5",), ("n18",)]
    assert [n.scaled for n in found] == [(), ("n114300000",), ("n5000000000",), ()]


@given(whole=st.integers(0, 10**9), cents=st.integers(1, 99))
def test_one_number_has_one_word_in_all_notations(whole, cents):
    value = Decimal(f"{whole}.{cents:02d}")
    word = numbers.word(value)
    plain = f"{whole}.{cents:02d}"
    comma = f"{whole:,}".replace(",", " ") + f",{cents:02d}"
    english = f"{whole:,}.{cents:02d}"
    for written in (plain, comma, english):
        (found,) = numbers.numbers(f"x {written} y")
        assert word in found.exact


@given(st.text(st.sampled_from("0123456789., \u202f'xм%-")))
def test_any_text_is_read_without_failing(text):
    for number in numbers.numbers(text):
        assert text[number.start].isdigit()
        assert 0 <= number.start < number.end <= len(text)

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.amount import Amount, plain

digits = st.from_regex(r"-?[0-9]{1,9}(\.[0-9]{1,4})?", fullmatch=True)


def test_amount_keeps_the_digits_as_printed():
    assert Amount("303.0", 6, "USD").digits == "303.0"


def test_full_digits_have_no_exponent():
    assert Amount("523.7", 6, "USD").full_digits == "523700000"
    assert Amount("1.2", 12, "JPY").full_digits == "1200000000000"


def test_half_unit_is_half_of_the_last_printed_digit():
    assert Amount("523.7", 6, "USD").half_unit == Decimal(50_000)
    assert Amount("303", 6, "USD").half_unit == Decimal(500_000)
    assert Amount("220681.63677", 3, "USD").half_unit == Decimal("0.005")


@pytest.mark.parametrize("text", ["", "1,5", "1.", ".5", "1e3", "NaN", "1 000", "--1", "١", "1.5\n"])
def test_anything_but_plain_decimal_text_is_refused(text):
    with pytest.raises(ValueError, match="not a decimal number"):
        Amount(text, 6, "USD")


@given(digits, st.sampled_from([0, 3, 6, 9, 12]))
def test_value_is_exact(text, scale):
    amount = Amount(text, scale, "EUR")
    assert amount.value == Decimal(text) * 10**scale
    assert Decimal(amount.full_digits) == amount.value
    assert amount.in_scale(scale) == Decimal(text)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_plain_text_reads_back_as_the_same_number(value):
    assert Decimal(plain(value)) == value
    assert "E" not in plain(value)

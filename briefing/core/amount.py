"""Amounts: money exactly as printed, as decimal digits with a scale; never a float."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_DIGITS = re.compile(r"-?\d+(\.\d+)?\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money as a source prints it: `Amount("523.7", 6, "USD")` is 523.7 million dollars.

    `digits` is decimal text with a dot and no grouping, as many places as printed, sign included.
    `scale` is the power of ten it is printed in (0, 3, 6, 9, 12). `currency` is an ISO 4217 code
    or None when the source does not say. Raises ValueError for anything else in `digits`.
    """

    digits: str
    scale: int
    currency: str | None

    def __post_init__(self) -> None:
        if not _DIGITS.match(self.digits):
            raise ValueError(f"not a decimal number: {self.digits!r}")

    @property
    def value(self) -> Decimal:
        """The full amount in currency units, exact."""
        return Decimal(self.digits).scaleb(self.scale)

    @property
    def half_unit(self) -> Decimal:
        """Half a unit of the last printed digit, in currency units: the rounding of the print."""
        places = len(self.digits.partition(".")[2])
        return Decimal(5).scaleb(self.scale - places - 1)

    @property
    def full_digits(self) -> str:
        """The full amount as plain decimal text without an exponent: "523700000"."""
        return plain(self.value)

    def in_scale(self, scale: int) -> Decimal:
        """The amount counted in 10**scale currency units, exact."""
        return self.value.scaleb(-scale)


def decimals(value: Decimal) -> int:
    """How many decimals a value has as it was given: 1 for 289.0, none for 75."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def plain(value: Decimal) -> str:
    """Decimal text without an exponent and without needless trailing zeros: 5.237E+8 -> "523700000"."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text

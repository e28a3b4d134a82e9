"""Sum: an amount of money as it is printed, and where."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from briefing.core.amount import Amount

THOUSANDS = 3
"""Powers of ten between one scale and the next: thousand, million, billion."""


@dataclass(slots=True)
class Sum:
    """An amount at tokens `i` to `j`; `first` is where its number begins, past a currency sign.

    `currency` None and `scale` None are still to be inherited. `counted` is the noun it counts
    ("tonnes"), then it is no money.
    """

    i: int
    j: int
    first: int
    digits: str
    scale: int | None
    currency: str | None
    negative: bool = False
    ambiguous: bool = False
    counted: bool = False
    flags: tuple[str, ...] = ()

    def amount(self) -> Amount:
        """As an exact amount; lakhs and crores as millions and billions of the same precision."""
        scale, digits = self.scale or 0, self.digits
        if scale % THOUSANDS:
            digits = f"{Decimal(digits).scaleb(scale % THOUSANDS - THOUSANDS):f}"
            scale += THOUSANDS - scale % THOUSANDS
        return Amount(("-" if self.negative else "") + digits, scale, self.currency)

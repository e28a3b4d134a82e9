"""Rounding: what the print of an amount leaves open, whether two prints can be one value, and how lines are printed."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from briefing.core.amount import Amount
from briefing.core.fact import Qualifier

Limits = tuple[Decimal, Decimal]
MOST_PLACES = 6


def room(amount: Amount, qualifier: Qualifier = Qualifier.EXACT) -> Decimal:
    """Half a unit of the last printed digit, in money; "about" doubles it and adds 2 % (extraction rules, 6)."""
    if qualifier is Qualifier.APPROX:
        return 2 * amount.half_unit + abs(amount.value) * Decimal("0.02")
    return amount.half_unit


def limits(amount: Amount, qualifier: Qualifier = Qualifier.EXACT) -> Limits:
    """The least and the most that the print allows; open on the far side of "more than" and "less than"."""
    half = room(amount, qualifier)
    least = Decimal("-Infinity") if qualifier is Qualifier.AT_MOST else amount.value - half
    most = Decimal("Infinity") if qualifier is Qualifier.AT_LEAST else amount.value + half
    return least, most


def overlap(a: Limits, b: Limits) -> bool:
    """Whether one value can be both: the prints overlap and do not merely touch (523.7 and 523.6 differ)."""
    return a[0] < b[1] and b[0] < a[1]


def change(now: Limits, base: Limits) -> Limits:
    """The least and the most per cent by which what two prints allow can differ; open where the base may be nothing."""
    low = (now[0] / base[1] - 1) * 100
    return low, (now[1] / base[0] - 1) * 100 if base[0] > 0 else Decimal("Infinity")


def printed(amounts: Sequence[Amount], numbers: Sequence[Decimal]) -> list[str]:
    """Numbers in one scale with one precision: the largest scale and the most places printed in it."""
    scale = max(a.scale for a in amounts)
    most = max(len(a.digits.partition(".")[2]) + scale - a.scale for a in amounts)
    most = max((needed(a.in_scale(scale)) for a in amounts), default=0) if most > MOST_PLACES else most
    return [places(n.scaleb(-scale), most) for n in numbers]


def apart(own: Amount, other: Amount) -> tuple[str, str]:
    """Two amounts in the scale of the first, with as many places as it takes to see that they differ."""
    least = len(own.digits.partition(".")[2])
    for count in range(least, least + 12):
        step = Decimal(1).scaleb(-count)
        a, b = (x.in_scale(own.scale).quantize(step, rounding=ROUND_HALF_UP) for x in (own, other))
        if a != b:
            return places(a, count), places(b, count)
    return places(own.in_scale(own.scale), least), places(other.in_scale(own.scale), least)


def needed(number: Decimal) -> int:
    """How many decimal places a number has, trailing zeros not counted."""
    return max(0, -int(number.normalize().as_tuple().exponent))


def places(number: Decimal, count: int) -> str:
    """A number with so many places, a plain hyphen for minus, and no minus before zero."""
    text = f"{number:.{count}f}"
    return text[1:] if text.startswith("-") and not text.strip("-0.") else text

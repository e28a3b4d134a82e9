"""Reckoned: the amount that a percentage is of where two amounts beside it give just that change."""

from __future__ import annotations

from decimal import Decimal

from briefing.core.amount import Amount
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate

_SHARP = Decimal("0.02")
"""The widest range of changes that the rounding of two amounts may leave for them to bear out a percentage."""
_TIMED = 4
"""Tokens between a time and the amount behind it that is of it."""
_OFF = 3
"""How many times that range, and the rounding of the percentage, a change may differ before the amounts speak against it."""


def borne_out(c: Clauses, rate: Rate, percent: Decimal, level: Level | None, free: list[Level]) -> Level | None:
    """The one amount in `free` that has changed by `percent` on another, where that is not so of `level`; else `level`.

    "213,6 miliardi nel 2024, contro 188,2 nel 2023 e 176 nel 2022, con un aumento del 13,5%": of the 213,6.
    """
    if rate.form != "percent" or rate.approximate or (level is None and c.group_of(rate.i)):
        return level
    told = [f for f in free if f.flow is not None and not f.delta and not f.other and f.sum.scale is not None]
    if len(told) < 2 or (level is not None and _bases(c, level, told, percent)):
        return level
    fitting = [f for f in told if f is not level and not f.compare and _bases(c, f, told, percent)]
    if not fitting and level is not None:
        # "Fell by 9.7 per cent from $32 million in May 2022, against $29 million in May 2023"
        fitting = [f for f in told if f.compare and level in _bases(c, f, told, percent)]
    return fitting[0] if len(fitting) == 1 and (level is None or fitting[0].flow is level.flow) else level


def _bases(c: Clauses, now: Level, told: list[Level], percent: Decimal) -> list[Level]:
    """The amounts of another time, of the same flow and currency, from which one has changed by `percent`."""
    return [
        f
        for f in told
        if f is not now
        and _of_another_time(c, f)
        and f.flow is now.flow
        and f.sum.currency in (now.sum.currency, None)
        and fits(now.sum.amount(), f.sum.amount(), percent)
    ]


def _of_another_time(c: Clauses, level: Level) -> bool:
    """Whether an amount is told as one of another time: "contro 188", "i 188 del 2023", "il 2022, anno record con 188"."""
    behind = c.period_at(c.r.skip_links(level.j, c.sentence.hi, 2)) is not None
    return level.compare or behind or any(0 <= level.i - p.j <= _TIMED for p in c.periods)


def fits(now: Amount, then: Amount, percent: Decimal) -> bool:
    """Whether two amounts, as printed, bear out a change in per cent sharply enough to tell it from others."""
    bounds = _bounds(now, then)
    if bounds is None or bounds[1] - bounds[0] > _SHARP:
        return False
    off = _half(percent)
    return bounds[0] - off <= percent / 100 <= bounds[1] + off


def moved(now: Amount, by: Amount, percent: Decimal) -> Decimal | None:
    """A percentage with its sign, where an amount that has moved by another one has grown or fallen by just that."""
    if by.currency not in (now.currency, None):
        return None
    value, step, slack = abs(now.value), abs(by.value), now.half_unit + by.half_unit
    ways = []
    for sign in (1, -1):
        base = value - sign * step
        if base > slack:
            least, most = (step - by.half_unit) / (base + slack), (step + by.half_unit) / (base - slack)
            off = _half(percent)
            ways += [sign] if most - least <= _SHARP and least - off <= abs(percent) / 100 <= most + off else []
    return ways[0] * abs(percent) if len(ways) == 1 and (percent > 0 or ways[0] < 0) else None


def belied(now: Amount, then: Amount, percent: Decimal) -> bool:
    """Whether two amounts of one currency, as printed, cannot be a change in per cent: 4,86 and 4 billion are no rise of 82%."""
    bounds = _bounds(now, then)
    if bounds is None or now.currency != then.currency:
        return False
    slack = _OFF * (bounds[1] - bounds[0] + _half(percent))
    return not bounds[0] - slack <= percent / 100 <= bounds[1] + slack


def _bounds(now: Amount, then: Amount) -> tuple[Decimal, Decimal] | None:
    """The least and the greatest relative change that the rounding of two printed amounts leaves open."""
    value, base = abs(now.value), abs(then.value)
    if base <= then.half_unit:
        return None
    least = (value - now.half_unit) / (base + then.half_unit) - 1
    return least, (value + now.half_unit) / (base - then.half_unit) - 1


def _half(percent: Decimal) -> Decimal:
    """Half a unit of the last printed digit of a percentage, as a fraction."""
    exponent = min(0, int(percent.as_tuple().exponent))
    return Decimal(5).scaleb(exponent - 3)

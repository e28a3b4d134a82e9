"""Worded sums: numbers in words before a scale: "two billion", "mezzo miliardo", "three quarters of a billion"."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.amount import plain
from briefing.ingest.extract.sums.counts import count_at
from briefing.ingest.extract.sums.currencies import with_currency
from briefing.ingest.extract.sums.fractions import fraction_behind
from briefing.ingest.extract.sums.scales import scale_at, thousands_at
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.numbers import Printed
from briefing.ingest.extract.words.reading import Reading


def worded(r: Reading, i: int, lo: int, hi: int) -> Sum | None:
    """One billion, mezzo miliardo, due miliardi: words that are numbers only before a scale."""
    whole = r.hit("scale", i)
    if whole is not None and whole.j - whole.i > 1 and r.hit("cardinal", i) is not None and whole.j <= hi:
        # "mil millones": a scale of two words is one of it.
        return with_currency(r, i, whole.j, lo, hi, Printed("1", False), int(whole.value))
    if whole is not None and whole.value == "3" and r.hit("cardinal", i) is not None:
        # "mil 338 millones"
        counted = thousands_at(r, whole.j, hi, "1", 3)
        if counted is not None and counted[1] is not None:
            return with_currency(r, i, counted[2], lo, hi, Printed(counted[0], False), counted[1])
    for digits, at in _numbers(r, i, hi):
        scale, j = scale_at(r, at, hi)
        if scale is None or r.hits["scale"][at].category == "glued":
            continue
        return with_currency(r, i, j, lo, hi, Printed(digits, False), scale)
    single = r.hit("number.single", i)
    if single is not None:
        digits, _, power = single.value.rpartition(" ")
        found = with_currency(r, i, single.j, lo, hi, Printed(digits or "1", False), int(power))
        return found if found is not None and found.currency is not None and found.j > single.j else None
    return None


def _numbers(r: Reading, i: int, hi: int) -> Iterator[tuple[str, int]]:
    """The digits that words at token `i` may stand for, and where each ends: "mezzo", "two and a half", "сто сорок", "an"."""
    half = r.hit("number.half", i)
    if half is not None:
        yield half.value or "0.5", half.j
    count = count_at(r, i, hi)
    if count is not None:
        digits, at = str(count.value), count.j
        if [r.word(k) for k in range(at, min(hi, at + _AGAIN))] == ["(", digits, ")"]:
            # "sept (7) millions de dollars"
            at += _AGAIN
        more = fraction_behind(r, at, hi)
        yield (plain(count.value + more.value), more.j) if more is not None else (digits, at)
    one = r.hit("number.one", i)
    if one is not None and not one.value.isdigit():
        yield one.value or "1", one.j


_AGAIN = 3
"""Tokens of a number in words that a parenthesis tells once more in digits."""

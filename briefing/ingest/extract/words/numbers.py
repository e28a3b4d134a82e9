"""Numbers: printed figures into decimal text, by the separators of the language and the document."""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST = 24
"""Characters of the longest number taken for one: hostile runs of digits are left alone."""

_MILLIONS = 6
"""The power of ten of a million."""
_MILLIONS_APART = re.compile(r"\d{1,3}'\d{3}[.,]\d{3}")
"""Millions parted from thousands by a mark of their own, as parts of Latin America have it."""


class Printed(NamedTuple):
    """A number as decimal text with a dot; `ambiguous` when its separator could mean either."""

    digits: str
    ambiguous: bool


def parse(
    raw: str,
    decimal: str,
    grouping: str,
    *,
    scale: int = 0,
    decimals_seen: frozenset[str] = frozenset(),
    swapped: bool = False,
    whole: bool = False,
) -> Printed | None:
    """A printed number, or None when it is none (dates, versions, runs of digits).

    Both separators: the last is the decimal one. One, not followed by three digits: decimal in any
    language. One, followed by three: grouping when it is the language's grouping sign, unless it
    leads with 0, the scale is 10**9 or more, or the document uses that sign as a decimal elsewhere
    (`decimals_seen`); then decimal and ambiguous. (extraction rules, 1) Where a country may have written it
    that has the signs `swapped`, and the document shows no decimals, the decimal sign before three digits groups.
    Where its millions are known to be `whole`, either sign groups them.
    """
    if len(raw) > LONGEST or not raw.isascii():
        return None
    raw, marked = raw.replace(" ", ""), _MILLIONS_APART.fullmatch(raw) is not None
    raw = raw.replace("'", "")
    if marked:
        # "58'291.068": the mark of the millions, and of the thousands behind it.
        return Printed(_plain(raw.replace(".", "").replace(",", "")), False)
    dots, commas = raw.count("."), raw.count(",")
    if dots and commas:
        last = "." if raw.rfind(".") > raw.rfind(",") else ","
        other = "," if last == "." else "."
        if raw.count(last) > 1 or not _grouped(raw[: raw.rfind(last)], other):
            return None
        return Printed(_plain(raw.replace(other, "").replace(last, ".")), False)
    if dots + commas == 0:
        return Printed(_plain(raw), False)
    sign = "." if dots else ","
    if dots + commas > 1:
        head, _, tail = raw.rpartition(sign)
        if len(tail) < 3 and tail and _grouped(head, sign) and scale > _MILLIONS:
            # "37,122,9 milliards": of millions or of billions, nobody knows.
            return None
        if len(tail) < 3 and tail and _grouped(head, sign):
            # "5.755.8 millones": the same sign for both.
            return Printed(_plain(f"{head.replace(sign, '')}.{tail}"), True)
        return Printed(_plain(raw.replace(sign, "")), False) if _grouped(raw, sign) else None
    head, _, tail = raw.partition(sign)
    as_decimal, as_whole = _plain(f"{head}.{tail}"), _plain(head + tail)
    if len(tail) != 3 or len(head) > 3:
        return Printed(as_decimal, False)
    if head.strip("0") == "":
        return Printed(as_decimal, False)
    if whole and scale == _MILLIONS:
        return Printed(as_whole, sign in decimals_seen)
    if sign == grouping:
        if scale == _THOUSANDS:
            # "54.543 migliaia": nobody tells single euros as decimals of a thousand.
            return Printed(as_whole, sign in decimals_seen)
        if (scale >= 9 and tail != "000") or sign in decimals_seen:
            return Printed(as_decimal, True)
        return Printed(as_whole, False)
    if sign == decimal and (swapped or grouping in decimals_seen) and decimal not in decimals_seen:
        return Printed(as_whole, True)
    if sign not in (decimal, *decimals_seen) and tail == "000" and 0 < scale <= _MILLIONS:
        # "190.000 тыс. долл."
        return Printed(as_whole, False)
    # "1,900 millones": hardly anybody prints a nought for nothing, but of billions.
    return Printed(
        as_decimal, sign == decimal and tail[-1] == "0" and scale == _MILLIONS and decimal not in decimals_seen
    )


def _grouped(raw: str, sign: str) -> bool:
    """Whether a whole number is grouped by thousands, or as in India: "1,25,000"."""
    head, *rest = raw.split(sign)
    if sign == "," and len(rest) > 1 and len(head) <= _LAKHS and len(rest[-1]) == _THOUSANDS:
        return all(len(part) == len(rest[0]) for part in rest[:-1]) and len(rest[0]) in (_LAKHS, _THOUSANDS)
    return 1 <= len(head) <= _THOUSANDS and all(len(part) == _THOUSANDS for part in rest)


_THOUSANDS, _LAKHS = 3, 2
"""Digits of a group, and of one above the thousands where India's lakhs are counted."""


def _plain(digits: str) -> str:
    whole, dot, fraction = digits.partition(".")
    return (whole.lstrip("0") or "0") + dot + fraction


_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def roman(word: str) -> int | None:
    """The value of a Roman numeral in capitals, up to 89; None for anything else, "IL" or "IIII"."""
    if not word or len(word) > 8 or not word.isupper():
        return None
    values = [_ROMAN.get(c.lower()) for c in word]
    total, last = 0, 0
    for value in reversed(values):
        if value is None:
            return None
        total = total - value if value < last else total + value
        last = max(last, value)
    return total if total > 0 and to_roman(total) == word else None


def to_roman(number: int) -> str:
    """A number below 90 in Roman numerals."""
    text = ""
    for value, sign in ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while number >= value:
            text += sign
            number -= value
    return text

"""The sums of a sentence: what money is printed, to the digit, in which currency and scale, and where."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal

from briefing.core.amount import plain
from briefing.ingest.extract.sums.currencies import with_currency
from briefing.ingest.extract.sums.fractions import fraction_at, fraction_behind
from briefing.ingest.extract.sums.scales import scale_at
from briefing.ingest.extract.sums.sum import THOUSANDS, Sum
from briefing.ingest.extract.sums.worded import worded
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.numbers import Printed, parse
from briefing.ingest.extract.words.reading import Reading

_SUM_STARTS = ("scale", "number.half", "cardinal", "number.one", "number.single")


def sums(r: Reading, lo: int, hi: int, taken: Collection[int], decimals: frozenset[str]) -> tuple[list[Sum], list[Sum]]:
    """The money and the bare numbers (list items that may share a scale) of tokens `lo` to `hi`.

    `taken` are tokens of dates and periods.
    """
    money: list[Sum] = []
    bare: list[Sum] = []
    behind = lo
    for i in r.beginning(_SUM_STARTS, lo, hi):
        if i < behind:
            continue
        # A currency behind the sum before is that sum's: "5 млн долларов 2024 года".
        found = _sum_at(r, i, max(lo, money[-1].j) if money else lo, hi, taken, decimals)
        if found is not None and found.scale is None and found.currency is None and _in_name(r, i):
            continue
        if found is not None:
            plain = found.scale is None and found.currency is None
            behind = found.j
            if plain and r.kind(i - 1) == WORD and r.glued(i):
                # "In 9MFY24": a part of a sign.
                continue
            if plain and r.glued(found.j) and r.hit("time.ordinal_suffix", found.j) is not None:
                # "Son 11ème fournisseur", "its 12th market": a place.
                continue
            (bare if plain else money).append(found)
    _count_in_volume(r, money, lo, hi)
    _share_counts(r, money)
    _share_scales(r, money)
    _go_on_scaled(r, money)
    return money, bare


def _in_name(r: Reading, i: int) -> bool:
    """Whether a number ends a name that it is joined to by a hyphen: "EU-27", "G-20"."""
    return r.gap(i) == "-" and r.kind(i - 1) == WORD


_ALIKE = 50
"""How many times one of two amounts that share a scale may be the other."""


def _count_in_volume(r: Reading, money: list[Sum], lo: int, hi: int) -> None:
    """Tell that the numbers of a sentence that opens on a volume count no money: "In sacks, 9.5% more was shipped (2.69 million)"."""
    opening = r.hit("bind.volume", lo) if lo < hi else None
    if opening is None or any(s.currency is not None for s in money):
        return
    until = min((h.i for h in r.within("neutral.in_value", opening.j, hi)), default=hi)
    for told in money:
        told.counted = told.counted or told.i < until


def _share_counts(r: Reading, money: list[Sum]) -> None:
    """Tell that a number counts what the one before it counts: "from six million tonnes to 7.8 million", "followed by Peru with 3 million"."""
    for first, second in zip(money, money[1:], strict=False):
        if not first.counted or second.counted or second.currency is not None:
            continue
        a, b = Decimal(first.digits), Decimal(second.digits)
        alike = a < _ALIKE * b and b < _ALIKE * a
        second.counted = alike and (_moves_on(r, first, second) or _next_one(r, first, second))


def _moves_on(r: Reading, first: Sum, second: Sum) -> bool:
    """Whether a change leads from one number to the next, or it is set against it."""
    to = any(r.begins(slot, max(first.j, second.i - 2), second.i) for slot in _ON)
    if any(r.ending("bind.compare", k) is not None for k in (second.i, second.i - 1) if k > first.j):
        # "6.5 billion cubic metres in the first half of 2018, against 7.5 billion"
        return second.i - first.j <= _TIMED and not r.any(("cue",), first.j, second.i)
    return to and second.i - first.j <= _COUNTED and all(r.kind(k) == WORD for k in range(first.j, second.i))


def _next_one(r: Reading, first: Sum, second: Sum) -> bool:
    """Whether another country has the second number, told as the first one's: "y Francia en 49 millones", "gefolgt von Peru mit 3 Millionen"."""
    named = [h for h in r.within("country", first.j, second.i) if h.category == "name"]
    if len(named) != 1 or second.i - first.j > _ENTRY or second.i - named[0].j > 2:
        return False
    alone = named[0].j == second.i
    return alone or r.hit("place.with", second.i - 1) is not None or r.word(second.i - 1) == r.word(first.i - 1)


_COUNTED, _ENTRY, _TIMED = 6, 13, 18
"""Tokens between a counted number, with what it counts, and the next that it moves to, that another country has, or that it is set against."""
_ON = ("bind.to", "bind.compare")


def _share_scales(r: Reading, money: list[Sum]) -> None:
    """Give an amount the scale of the next one that only a word or a dash parts from it: "from $26.1 to $60.2 million"."""
    for first, second in zip(money, money[1:], strict=False):
        if first.scale is not None or second.scale is None or first.currency is None or second.i - first.j > 2:
            continue
        to = any(r.hit("bind.to", k) or r.hit("number.and", k) or r.word(k) == "-" for k in range(first.j, second.i))
        a, b = Decimal(first.digits), Decimal(second.digits)
        # "€ 13,1 en 20,6 miljoen": the sign before the first is that of both.
        signed = second.currency is None and not second.counted and first.i < first.first
        alike = a and b and a < _ALIKE * b and b < _ALIKE * a
        if to and alike and (first.currency == second.currency or signed):
            first.scale, first.flags = second.scale, (*first.flags, "scale_shared")
            second.currency = first.currency


_LED, _SMALL = 4, 100_000
"""Tokens before an amount in which it is told as a part of the one before, and the most that no trade between countries is."""


def _go_on_scaled(r: Reading, money: list[Sum]) -> None:
    """Give an amount that leaves out its scale that of the one it is a part of or set against.

    "US$ 19.091 millones, de los cuales US$ 15.445 ...", "$20.5 million (exports: $12.4, imports: $8.1)", "$340 млн против $310".
    """
    for first, second in zip(money, money[1:], strict=False):
        if first.scale is None or second.scale is not None or first.currency != second.currency or first.counted:
            continue
        if first.scale == THOUSANDS or second.currency is None or Decimal(second.digits) >= _SMALL:
            continue
        told = range(max(first.j, second.i - _LED), second.i)
        part = r.within("bind.namely", first.j, second.i) or any(
            _names_flow(r, k) for k in (*told, second.j, second.j + 1)
        )
        beside = any(r.ending("bind.compare", k) is not None for k in (second.i, second.i - 1) if k > first.j)
        a, b = Decimal(first.digits), Decimal(second.digits)
        if b and (part and b < a or beside and b < _ALIKE * a) and a < _ALIKE * b:
            second.scale, second.flags = first.scale, (*second.flags, "scale_shared")


def _names_flow(r: Reading, i: int) -> bool:
    """Whether a token begins a word for exports, imports or trade."""
    cue = r.hit("cue", i)
    return cue is not None and cue.category in ("exports", "imports", "turnover")


def _sum_at(r: Reading, i: int, lo: int, hi: int, taken: Collection[int], decimals: frozenset[str]) -> Sum | None:
    if i in taken:
        return None
    if r.kind(i) != NUMBER:
        return worded(r, i, lo, hi)
    if r.hit("scale", i) is not None:
        # "in 1000 Euro"
        return None
    end = _spaced(r, i, hi)
    if (fractional := _with_fraction(r, i, end, lo, hi)) is not None:
        return fractional
    scale, j = scale_at(r, end, hi)
    if end + 2 < hi and r.word(end) == "," and r.word(end + 1) == "-" and r.glued(end) and r.glued(end + 1):
        # "190.000.000,- Euro"
        j = end + 2
    unit = _unit_behind(r, end, hi) if scale is None else None
    scale = unit[0] if unit is not None else scale
    printed = parse(
        r.printed(i, end), r.lexicon.decimal, r.lexicon.grouping,
        scale=scale or 0, decimals_seen=decimals, swapped=r.swapped, whole=r.whole,
    )  # fmt: skip
    if printed is None or (j < hi and r.hit("percent", j)) or (end < hi and r.hit("percent", end)):
        return None
    if unit is not None:
        return Sum(i, end, i, printed.digits, *unit, ambiguous=printed.ambiguous)
    found = with_currency(r, i, j, lo, hi, printed, scale)
    # A point may be either where a text has no other number; a comma that groups elsewhere is no decimal.
    settled = r.lexicon.grouping not in decimals and (r.lexicon.decimal in decimals or r.lexicon.grouping == ",")
    if found is not None and printed.ambiguous and settled:
        if (found.digits[-1] == "0" and "." in found.digits) or _money_beside(r, found, hi) in _SMALL_UNITS:
            # "13.420 miliardi di franchi CFA": trade in a money of small units runs to thousands of billions; nobody prints a nought for nothing.
            found.digits, found.ambiguous = found.digits.replace(".", ""), False
        elif r.lexicon.decimal in decimals and found.digits[:2] in ("1.", "2.") and _in_hundreds(r, scale):
            # "1.318 Mrd. Euro" where "113,5 Mrd. Euro" is: a text has one decimal sign.
            found.digits = found.digits.replace(".", "")
    return found


def _with_fraction(r: Reading, i: int, end: int, lo: int, hi: int) -> Sum | None:
    """A whole number with a fraction before its scale, or a fraction alone: "343 с половиной миллиона", "3½ billion", "3/4 billion"."""
    digits = r.printed(i, end).replace(" ", "").replace("'", "")
    if not digits.isdigit():
        return None
    behind, alone = fraction_behind(r, end, hi), fraction_at(r, i, hi)
    part = behind or alone
    scale, j = scale_at(r, part.j, hi) if part is not None else (None, end)
    if part is None or scale is None:
        return None
    whole = Decimal(digits) if behind is not None else 0
    return with_currency(r, i, j, lo, hi, Printed(plain(whole + part.value), False), scale)


_HUNDREDS = 3
"""Digits of hundreds."""


def _in_hundreds(r: Reading, scale: int | None) -> bool:
    """Whether the article counts hundreds of a scale somewhere: then there may be thousands of it."""
    return any(
        r.kind(i - 1) == NUMBER
        and hit.value == str(scale)
        and len(r.word(i - 1).partition(r.lexicon.decimal)[0]) == _HUNDREDS
        for i, hit in r.hits.get("scale", {}).items()
    )


_SMALL_UNITS = frozenset(
    {
        "AFN", "AMD", "ARS", "BDT", "BIF", "CDF", "CLP", "CNY", "COP", "CRC", "DZD", "EGP", "ETB", "GNF", "HTG", "HUF", "IDR", "INR",
        "IQD", "IRR", "ISK", "JPY", "KES", "KHR", "KRW", "KZT", "LAK", "LBP", "LKR", "MGA", "MMK", "MNT", "MWK", "MXN", "NGN", "NPR",
        "PHP", "PKR", "PYG", "RSD", "RUB", "RWF", "SDG", "SYP", "THB", "TRY", "TWD", "TZS", "UAH", "UGX", "UZS", "VND", "XAF", "XOF",
        "YER",
    }
)  # fmt: skip
"""Currencies of which many make a euro, or in which the trade of a giant is told: their sums have more digits."""
_BESIDE = 40
"""Tokens before a sum without a currency over which one is looked for."""


def _money_beside(r: Reading, found: Sum, hi: int) -> str | None:
    """The currency of a sum, else of the next one in its sentence, else of the one before."""
    if found.currency is not None:
        return found.currency
    named = r.within("currency", found.j, hi) or r.within("currency", max(0, found.i - _BESIDE), found.i)[-1:]
    return named[0].value if named else None


def _spaced(r: Reading, i: int, hi: int) -> int:
    """Past the groups of a number grouped by blanks (1 234,5): no year, three digits each."""
    if not (r.tokens[i].word.isdigit() and len(r.tokens[i].word) <= 3):
        return i + 1
    j = i + 1
    loose = r.word(j) == r.lexicon.grouping and r.glued(j) and not r.glued(j + 1) and j + 2 < hi
    if loose and _group_of_three(r.word(j + 1)) and r.hit("scale", j + 2) and r.ending("currency", i) is not None:
        # "P1, 238.3 million"
        return j + 2
    while j < hi and r.kind(j) == NUMBER and r.gap(j) in (" ", "'"):
        narrow = r.text[r.tokens[j].start - 1] != " "
        word = r.tokens[j].word
        grouped = narrow or r.lexicon.space_groups or j > i + 1 or (j + 1 < hi and r.hit("scale", j + 1) is not None)
        if not _group_of_three(word) or not (grouped or _in_millions(r, i, hi)):
            break
        j += 1
        if len(word) > 3:
            break
    return j


def _in_millions(r: Reading, i: int, hi: int) -> bool:
    """Whether a number with its money is set in three groups or more, where most print it with signs: "USD 190 000 000", "190 000 000 euros"."""
    end = i + 1
    while end < hi and r.kind(end) == NUMBER and r.gap(end) == " " and _group_of_three(r.word(end)):
        end += 1
    behind = r.hit("currency", end) if end < hi else None
    return end - i > 2 and (r.ending("currency", i) is not None or behind is not None)


def _group_of_three(word: str) -> bool:
    return word[:3].isdigit() and (len(word) == 3 or word[3:4] in (".", ","))


_LONGEST = 9
"""Tokens of the longest parenthesis between a number and its unit."""


def _unit_behind(r: Reading, i: int, hi: int) -> tuple[int, str | None] | None:
    """Scale and currency (None: not told) of a number that ends before token `i`, told behind a parenthesis that begins or ends there."""
    mark = r.word(i) if i < hi else ""
    if mark == "(":
        closed = next((k for k in range(i + 1, min(hi, i + _LONGEST)) if r.word(k) == ")"), None)
        alone = closed is not None and r.kind(closed - 1) == NUMBER
        unit = closed + 1 if closed is not None and alone else None
    elif mark == ")":
        opened = next((k for k in range(i - 1, max(0, i - _LONGEST), -1) if r.word(k) == "("), None)
        unit = i + 1 if opened is not None and r.kind(opened - 1) == NUMBER else None
    else:
        return None
    scale = r.hit("scale", unit) if unit is not None and unit < hi else None
    if scale is None or scale.category == "glued":
        return None
    at = scale.j + (scale.j < hi and r.word(scale.j) == "." and r.glued(scale.j))
    money = r.hit("currency", at) if at < hi else None
    return int(scale.value), money.value if money is not None else None

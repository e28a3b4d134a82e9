"""Scales: the power of ten behind a number, and one number told in several of them."""

from __future__ import annotations

from decimal import Decimal

from briefing.core.amount import plain
from briefing.ingest.extract.sums.counts import count_at
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.numbers import parse
from briefing.ingest.extract.words.reading import Reading


def scale_at(r: Reading, i: int, hi: int) -> tuple[int | None, int]:
    """The power of ten of the scale word at token `i`, and where it ends."""
    hit = r.hit("scale", i) if i < hi else None
    if hit is None:
        over = r.hit("number.over", i) if i < hi else None
        # "190-plus million", "190 с лишним миллионов"
        hit = r.hit("scale", over.j) if over is not None and over.j < hi else None
    if hit is None or hit.category == "glued" and hit.i > i:
        return None, i
    if hit.category == "glued" and not (r.glued(i) or r.gap(i) == "-" or _signed(r, hit.j) or _of_money(r, hit, hi)):
        return None, i
    noun = r.hit("count.noun", hit.i)
    # "T€" is more than tonnes.
    if noun is not None and noun.j >= hit.j and _of_tonnes(r, hit):
        return None, i
    end = hit.j
    if end < hi and r.word(end) == "." and r.glued(end) and not r.hit("scale", end):
        following = end + 1
        goes_on = following < hi and (r.kind(following) in ("w", NUMBER) or r.hit("currency", following) is not None)
        if goes_on and (not r.capital(following) or r.hit("currency", following)):
            end = following
    return int(hit.value), end


def _of_tonnes(r: Reading, scale: Hit) -> bool:
    """Whether what may be a scale or tonnes stands behind so many of them, and no money beside it: "52,300tn of coffee", not "£1.2tn"."""
    money = r.ending("currency", scale.i - 1) or r.hit("currency", scale.j)
    return money is None and r.kind(scale.i - 1) == NUMBER and len(r.word(scale.i - 1)) > _MOST_DIGITS


_MOST_DIGITS = 4
"""Letters of the longest number of trillions: "12.5"."""


def _of_money(r: Reading, letter: Hit, hi: int) -> bool:
    """Whether a letter set apart counts money all the same: "US$ 12.3 B", "US$ 3.5 m", "120 m euros", "12 M d'euros", "3 M €"."""
    if r.kind(letter.i - 1) != NUMBER:
        return False
    before = r.ending("currency", letter.i - 1)
    led = before is not None and (before.category == "sign" or r.words(before.i, before.j).isupper())
    if led and (r.capital(letter.i) or (letter.value == _MILLIONS and r.gap(letter.j) != "'")):
        return True
    after = r.hit("currency", letter.j)
    if after is None and r.capital(letter.i):
        after = r.hit("currency", r.skip_links(letter.j, hi, 1))
    return after is not None and (after.category == "name" or r.capital(letter.i))


_MILLIONS = "6"
"""The power of ten of the one letter that counts money in lower case, too, where it stands apart."""


def _signed(r: Reading, i: int) -> bool:
    """Whether a currency's sign stands against what ends at token `i`, or its code behind it: "98 M€", "25,1 M EUR"."""
    sign = r.hit("currency", i)
    if sign is not None and sign.i + 1 == sign.j and r.words(sign.i, sign.j).isupper() and len(r.word(i)) == 3:
        # "25,1 M EUR"
        return r.capital(i - 1)
    return sign is not None and sign.category == "sign" and r.glued(i)


def compound(r: Reading, j: int, hi: int, digits: str, scale: int | None) -> tuple[str, int | None, int]:
    """One number of several scales (1 billion 45.6 million, 2 million 18 thousand 538 dollars), or with a half ("un miliardo e mezzo")."""
    if scale is None:
        return digits, scale, j
    half = r.hit("number.and_half", j) if j < hi else None
    if half is not None:
        return plain(Decimal(digits) + Decimal("0.5")), scale, half.j
    thousands = thousands_at(r, j, hi, digits, scale)
    if thousands is not None:
        return thousands
    if "." in digits:
        # "1,7 milliard et 838 millions": two numbers, the first has said its own smaller scale.
        return digits, scale, j
    at = j
    joint = r.hit("number.and", at) if at < hi else None
    if joint is not None and r.hit("bind.respectively", at) is not None:
        # "2,1 Milliarden beziehungsweise 800 Millionen": two numbers.
        return digits, scale, j
    at = joint.j if joint else at
    told = _smaller_in_words(r, at, hi, digits, scale) if joint is None or r.lexicon.scales_joined else None
    if told is not None:
        return told
    if at < hi and r.kind(at) == NUMBER:
        smaller, end = scale_at(r, at + 1, hi)
        printed = parse(r.word(at), r.lexicon.decimal, r.lexicon.grouping)
        if smaller is None or printed is None or smaller >= scale:
            return digits, scale, j
        if Decimal(printed.digits) < Decimal(10) ** (scale - smaller):
            total = Decimal(digits).scaleb(scale - smaller) + Decimal(printed.digits)
            places = len(printed.digits.partition(".")[2])
            more = f"{total:.{places}f}"
            if places or smaller == 0:
                return more, smaller, end
            return compound(r, end, hi, more, smaller)
    return (digits, scale, j)


def _smaller_in_words(r: Reading, at: int, hi: int, digits: str, scale: int) -> tuple[str, int, int] | None:
    """A number whose smaller scale is told in words: "миллиард шестьсот миллионов", "eine Milliarde zweihundert Millionen"."""
    count = count_at(r, at, hi) if at < hi and digits.isdigit() and int(digits) < _THOUSAND else None
    smaller, end = scale_at(r, count.j, hi) if count is not None else (None, at)
    if count is None or smaller is None or smaller >= scale or count.value >= _THOUSAND:
        return None
    return str(int(digits) * 10 ** (scale - smaller) + count.value), smaller, end


_THOUSAND = 1000


def thousands_at(r: Reading, j: int, hi: int, digits: str, scale: int) -> tuple[str, int | None, int] | None:
    """Thousands that count a larger scale: "3 mil 412 millones" is 3412 million; "tres mil 998 a" awaits its scale."""
    if scale != 3 or j >= hi or r.kind(j) != NUMBER:
        return None
    printed = parse(r.word(j), r.lexicon.decimal, r.lexicon.grouping)
    larger, end = scale_at(r, j + 1, hi)
    if printed is None or Decimal(printed.digits) >= 1000 or larger is not None and larger <= scale:
        return None
    if larger is None and (len(r.word(j)) != 3 or not r.word(j).isdigit() or r.hit("percent", j + 1) is not None):
        return None
    return plain(Decimal(digits) * 1000 + Decimal(printed.digits)), larger, end

"""Units: the power of ten and the currency that the words of a heading, a note or a cell give; what is odd stays unknown."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.ingest.tables.wordlists import is_among, plain, tokens, words

_SCALES = {"thousand": 3, "million": 6, "billion": 9}
_GLUED = re.compile(r"(k|t|th|ths|tsd|m|mm|mn|mln|mio|bn|mld|mrd|md)(usd|eur|kzt|rub|gbp|chf|cny|jpy|\$|€|£|₸|₽)")
_GLUED_SCALES = {
    "k": 3, "t": 3, "th": 3, "ths": 3, "tsd": 3, "m": 6, "mm": 6, "mn": 6, "mln": 6, "mio": 6, "bn": 9, "mld": 9, "mrd": 9, "md": 9,
}  # fmt: skip
_SIGN = re.compile(r"\b(k|t|mm?|mn|mln|mio|bn|mld|mrd|mds?) ?(?=[$€£₸₽])")
_BLANK = "[ .,'\u2019\u00a0\u2009\u202f]"
_NUMBER = re.compile(rf"(?<![\w.,])(?:\d{{1,3}}(?:{_BLANK}\d{{3}})+(?!\d)|\d+(?:[.,]\d+)?)")
_POWERS = {"1000": 3, "000": 3, "1000000": 6, "000000": 6, "1000000000": 9}
_TEN = re.compile(r"\b10 ?(?:\^|\*\*) ?(\d)\b")
_ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b")
_NEXT = re.compile(r"s?[ \u00a0]?(?:d['\u2019])?([^\W\d_]+|[$€£₸₽])")
_HAN = re.compile("(千|万|百万|亿|十亿)?(?:人民币)?(美元|欧元|元)")
_HAN_SCALES = {"千": 3, "万": 4, "百万": 6, "亿": 8, "十亿": 9}
_HAN_CODES = {"美元": "usd", "欧元": "eur", "元": "cny"}
_SHORT = 40
"""Characters of a note that gives a scale and nothing else."""
_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Unit:
    """A power of ten and a currency, either None where the words do not say."""

    scale: int | None = None
    currency: str | None = None

    @property
    def known(self) -> bool:
        """Whether a sum can be told from it: a currency without a scale counts single units."""
        return self.currency is not None

    @property
    def full(self) -> Unit:
        """The unit with single units where a currency stands without a scale."""
        return Unit(0, self.currency) if self.known and self.scale is None else self


ODD = Unit(-1, None)
"""A unit that the words give and that no figure can be read in: two currencies, lakhs, other dollars than are known."""


def unit_of(text: str) -> Unit:
    """The unit that the words of a heading, a note or a unit cell give; without any scale single units.

    Nothing is known where the words give two scales or currencies, or one that is not among the lists.
    """
    found = said(text)
    return Unit() if found == ODD else found.full


@functools.lru_cache(maxsize=4_000)
def said(text: str) -> Unit:
    """The unit as far as the words say it: `scale` None where none is named; ODD for one that cannot be used."""
    lists = words()
    low = plain(text).casefold()
    low = _ORDINAL.sub(" ", low)
    for phrase in lists["rows"]["no_unit"]:
        low = low.replace(phrase, " ")
    low = _HAN.sub(lambda m: f" {_HAN_SCALES.get(m[1], 0)}~ {_HAN_CODES[m[2]]} ", low)
    low = _SIGN.sub(lambda m: f" {_GLUED_SCALES.get(m[1].rstrip('s'), 0)}~ ", low)
    scales = {int(d) for d in re.findall(r" (\d)~ ", low)}
    low = re.sub(r" \d~ ", " ", low)
    for ten in _TEN.finditer(low):
        scales.add(int(ten[1]))
    low = _TEN.sub(" ", low)
    for number in _NUMBER.finditer(low):
        digits = re.sub(_BLANK, "", number[0])
        if digits in _POWERS:
            scales.add(_POWERS[digits])
        elif digits != "1" and not _YEAR.fullmatch(digits) and _counts(low[number.end() :]):
            return ODD
    line = f" {' '.join(tokens(low))} "
    for phrase in lists["scales"]["billion"]:
        if " " in phrase and f" {phrase} " in line:
            scales.add(9)
            line = line.replace(f" {phrase} ", " ")
    currencies = set()
    for phrase, code in _phrases():
        if f" {phrase} " in line:
            currencies.add(code)
            line = line.replace(f" {phrase} ", " ")
    for token in line.split():
        glued = _GLUED.fullmatch(token)
        if glued:
            scales.add(_GLUED_SCALES[glued[1]])
            token = glued[2]
        if is_among(token, lists["scales"]["odd"]) or is_among(token, lists["rows"]["foreign"]):
            return ODD
        scales |= {_SCALES[n] for n in _SCALES if is_among(token, lists["scales"][n])}
        if token in _codes():
            currencies.add(_codes()[token])
        elif token.endswith("$"):
            return ODD
    if len(scales) > 1 or len(currencies) > 1 or not scales <= {0, 3, 6, 9, 12}:
        return ODD
    return Unit(scales.pop() if scales else None, currencies.pop() if currencies else None)


def is_unit_word(token: str) -> bool:
    """Whether a word is a scale or a currency by itself."""
    scales = words()["scales"]
    return token in _codes() or _GLUED.fullmatch(token) is not None or any(is_among(token, scales[n]) for n in _SCALES)


def _counts(behind: str) -> bool:
    """Whether a scale or a currency stands right behind a number: "100 million" is no unit to read figures in."""
    found = _NEXT.match(behind)
    if found is None:
        return False
    return found[1] in _codes() or any(is_among(found[1], words()["scales"][n]) for n in _SCALES)


@functools.cache
def _phrases() -> tuple[tuple[str, str], ...]:
    """Names of currencies of several words, longest first, with their codes."""
    found = [(" ".join(tokens(w)), code) for code, names in words()["currencies"].items() for w in names if " " in w]
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


@functools.cache
def _codes() -> dict[str, str]:
    codes = {code.casefold(): code for code in words()["rows"]["currency_codes"]}
    return codes | {w: code for code, names in words()["currencies"].items() for w in names if " " not in w}


def common(texts: Iterable[str]) -> Unit:
    """The one unit that the texts above a table say, as far as they do; scale and currency may stand in two of them.

    Unknown where they say several.
    """
    found = [(t, u) for t in texts if (u := said(t)) != Unit()]
    whole = {u for _, u in found if u.currency is not None}
    # A long text speaks of many things, and a single letter may be a name's.
    alone = {u.scale for t, u in found if u.currency is None and u != ODD and len(t) <= _SHORT and _spelt(t)}
    if len(whole) != 1:
        return Unit()
    unit = whole.pop()
    if unit.scale is None and len(alone) == 1:
        return Unit(alone.pop(), unit.currency)
    return Unit() if unit.scale is None and alone else unit


def _spelt(text: str) -> bool:
    return not {"k", "m", "t"} & set(tokens(text))


def within(own: Unit, above: Unit) -> Unit:
    """The unit of a column whose heading says `own`, under words that say `above`: what the heading lacks they add.

    Unknown where the two do not fit each other.
    """
    if own == ODD:
        return Unit()
    if own == Unit():
        return above.full
    if own.known:
        return own.full
    return Unit(own.scale, above.currency) if above.known and above.scale in (None, own.scale) else Unit()

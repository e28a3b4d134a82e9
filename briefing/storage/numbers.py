"""Numbers in texts and queries: every notation of one number becomes the same search word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from itertools import filterfalse
from typing import NamedTuple

from briefing.core.amount import plain

_GROUP = "\u0020\u00a0\u202f\u2009'’.,"
_NUMBER = re.compile(rf"(?<![\w.,])\d++(?:[{_GROUP}]\d+)*+")
_SPACED = re.compile(r"\d{1,3}(?:[\u0020\u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d+)?\Z")
_WORD_AFTER = re.compile(r"[\u0020\u00a0\u202f\u2009]?([^\W\d_]+)")
LONGEST = 24

# Scale words of the languages we read, without accents and case.
_SCALES = {
    3: re.compile("thousand|mila|mille|milliers|тыс|тысяч(а|и|ам|ами)?|duizend|tausend|tsd|k|мын"),
    6: re.compile(
        "millions?|milion[ei]|millione|millionen|mln|mio|mn|m|миллион(а|ов|у|ом|е|ы|ам|ами|ах)?|млн|miljoen(en)?|millon(es)?"
    ),
    9: re.compile(
        "billions?|bn|miliard[oi]|milliards?|milliarden?|mld|mrd|миллиард(а|ов|у|ом|е|ы|ам|ами|ах)?|млрд|miljard(en)?|md"
    ),
}


class Number(NamedTuple):
    """A number found in a text: its place and the search words of its possible meanings.

    `exact` are its readings as written ("1.234" has two), `scaled` those multiplied by the scale
    word that follows; `end` then lies behind that word.
    """

    start: int
    end: int
    exact: tuple[str, ...]
    scaled: tuple[str, ...]


def folded(word: str) -> str:
    """A word without case and accents."""
    if word.isascii():
        return word.casefold()
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", word))).casefold()


def scale_of(word: str) -> int:
    """The power of ten a word stands for in the languages we read: 6 for "milioni", 0 for none."""
    plain_word = folded(word)
    return next((power for power, form in _SCALES.items() if form.fullmatch(plain_word)), 0)


def readings(text: str) -> tuple[Decimal, ...]:
    """What digits with points, commas and blanks may mean: "1.234,5" one thing, "1.234" two.

    Blanks and apostrophes only group thousands. Empty when no notation allows it ("1.2.3").
    """
    bare = re.sub(r"[\u0020\u00a0\u202f\u2009'’]", "", text)
    if len(bare) < len(text) and not _SPACED.match(text):
        return ()
    if len(bare) > LONGEST:
        return ()
    marks = [c for c in bare if c in ".,"]
    if not marks:
        return (Decimal(bare),)
    last = marks[-1]
    found = []
    if marks.count(last) == 1 and _grouped(bare[: bare.rindex(last)], marks[:-1]):
        whole = re.sub(r"[.,]", "", bare[: bare.rindex(last)])
        found.append(Decimal(f"{whole}.{bare[bare.rindex(last) + 1 :]}"))
    if len(set(marks)) == 1 and len(bare) == len(text) and _grouped(bare, marks):
        found.append(Decimal(re.sub(r"[.,]", "", bare)))
    return tuple(found)


def _grouped(whole: str, marks: list[str]) -> bool:
    if not marks:
        return whole.isdigit()
    head, *groups = re.split(r"[.,]", whole)
    return len(set(marks)) == 1 and 1 <= len(head) <= 3 and all(len(g) == 3 for g in groups)


def word(value: Decimal) -> str:
    """The search word of a value: 523.7 and 523.70 give "n523d7"."""
    return "n" + plain(value).replace(".", "d")


def numbers(text: str) -> Iterator[Number]:
    """The numbers of a text in order, with the scale words that follow them."""
    for found in _NUMBER.finditer(text):
        for start, written in _runs(found.start(), found.group()):
            values = readings(written)
            if not values:
                continue
            end = start + len(written)
            after = _WORD_AFTER.match(text, end)
            power = scale_of(after.group(1)) if after else 0
            scaled = tuple(word(v.scaleb(power)) for v in values) if power else ()
            yield Number(start, after.end() if after and power else end, tuple(map(word, values)), scaled)


def _runs(start: int, written: str) -> Iterator[tuple[int, str]]:
    """A run of digits as one number, or where it cannot be one, its parts between blanks."""
    if readings(written):
        yield start, written
        return
    for part in re.finditer(r"\d+(?:[.,]\d+)*", written):
        yield start + part.start(), part.group()


def index_words(text: str) -> str:
    """All search words of the numbers of a text, for the index."""
    words: dict[str, None] = {}
    for number in numbers(text):
        words.update(dict.fromkeys(number.exact + number.scaled))
    return " ".join(words)

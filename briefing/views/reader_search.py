"""Finding in one text: words whatever their accents and case, numbers in whatever notation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from briefing.core.passage import Span
from briefing.core.unseen import ACCENTS, UNSEEN, seen
from briefing.storage import numbers

MOST = 5_000
_ONLY_NUMBER = re.compile(r"\s*[-+\u2212]?\d[\d.,'’\s]*[^\W\d]*\s*\Z")
_SIGNS = {"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "\u2212": "-", "\u2011": "-"}
_MARKS = f"[{ACCENTS}{UNSEEN}]*"


def found(text: str, query: str) -> tuple[Span, ...]:
    """The places of `query` in `text`, in order, none overlapping, at most MOST.

    A query that is a number also finds that number written otherwise: 523,7 finds 523.7.
    """
    if not query.strip():
        return ()
    first = {*islice(_words(text, query), MOST), *islice(_numbers(text, query), MOST)}
    places = sorted(first, key=lambda s: (s.start, -s.end))
    kept: list[Span] = []
    for place in places:
        if not kept or place.start >= kept[-1].end:
            kept.append(place)
        if len(kept) == MOST:
            break
    return tuple(kept)


def _words(text: str, query: str) -> Iterator[Span]:
    parts = [r"\s+" if c.isspace() else re.escape(c) for c in re.sub(r"\s+", " ", _stripped(_folded(query.strip())))]
    if not parts:
        return
    pattern = re.compile(_MARKS.join(parts))
    for match in pattern.finditer(_folded(text)):
        yield Span(match.start(), match.end())


def _stripped(text: str) -> str:
    return "".join(c for c in seen(text) if not unicodedata.combining(c))


@lru_cache(maxsize=2)
def _folded(text: str) -> str:
    """The text in small letters without accents, of the same length, so that places stay places."""
    table = {}
    for char in set(text):
        plain = _SIGNS.get(char) or unicodedata.normalize("NFKD", char)[0]
        small = plain.casefold()
        table[ord(char)] = small if len(small) == 1 else plain
    return text.translate(table)


def _numbers(text: str, query: str) -> Iterator[Span]:
    asked = list(numbers.numbers(query))
    if len(asked) != 1 or not _ONLY_NUMBER.match(query):
        return
    wanted = frozenset(asked[0].scaled or asked[0].exact)
    for number in _known_numbers(text):
        if wanted & frozenset(number.exact + number.scaled):
            yield Span(number.start, number.end if asked[0].scaled else _digits_end(text, number))


@lru_cache(maxsize=2)
def _known_numbers(text: str) -> tuple[numbers.Number, ...]:
    return tuple(numbers.numbers(text))


def _digits_end(text: str, number: numbers.Number) -> int:
    end = number.end
    while end > number.start and not text[end - 1].isdigit():
        end -= 1
    return end

"""Leaders: the country of those whom newspapers name without it, as all their readers know whose president or minister they are."""

from __future__ import annotations

from collections.abc import Container, Iterator
from functools import cache

from briefing.core.article import Certainty
from briefing.core.fact import FieldNote
from briefing.core.person import folded, is_cyrillic
from briefing.ingest.extract.people.runs import name_run
from briefing.ingest.extract.words.lexicon_data import leaders_file
from briefing.ingest.extract.words.reading import Reading, Sentence

_STEM, _ENDING = 2, 3
"""Letters that a Cyrillic name may lose at its end in another case, and those it may then get: "Токаев", "Зурабишвили", "Токаевым"."""
_OF_ANOTHER = ("ов", "ев", "ин", "ск", "ич", "ец")
"""What a name has behind another one whole that is no ending of a case."""
_KEY = 3
"""Letters at the beginning of a name that no case changes."""


def leads(r: Reading, name: str) -> tuple[str, FieldNote] | None:
    """The country of a leader by the full name, where the article names that country at all; None for anybody else.

    A printed name may hold more words than the one known, never fewer: "Seyed Ebrahim Raisi".
    """
    known = _known_as(r, _words(name), inflected=is_cyrillic(name))
    return (known[0], FieldNote("country", None, Certainty.INFERRED, "leader")) if known is not None else None


def named_alone(r: Reading, sentence: Sentence, claimed: Container[int]) -> Iterator[tuple[int, int]]:
    """The tokens of each full name of a leader that a sentence tells without an office, but for those `claimed`."""
    i = sentence.lo
    while i < sentence.hi:
        run = name_run(r, i, sentence.hi) if r.capital(i) and i not in claimed else None
        if run is None:
            i += 1
            continue
        inflected = is_cyrillic(r.words(*run))
        words = {k: _words(r.words(k, k + 1)) for k in range(*run)}
        known = _known_as(r, [w for part in words.values() for w in part], inflected=inflected)
        if known is not None:
            # "Donald Trump Threatens": a headline's verb may have a capital too.
            own = [
                k for k, part in words.items() if any(_alike(w, n, inflected=inflected) for w in part for n in known[1])
            ]
            yield own[0], own[-1] + 1
        i = run[1]


def _known_as(r: Reading, words: list[str], *, inflected: bool) -> tuple[str, tuple[str, ...]] | None:
    """The country and the words of the known name that printed words hold."""
    for word in words:
        for code, known in _known().get(word[:_KEY], ()):
            if all(any(_alike(w, k, inflected=inflected) for w in words) for k in known) and _named(r, code):
                return code, known
    return None


def _alike(printed: str, known: str, *, inflected: bool) -> bool:
    """Whether a printed word is a known one, in Cyrillic letters in another case perhaps."""
    if printed == known or not inflected:
        return printed == known
    shared = 0
    while shared < min(len(printed), len(known)) and printed[shared] == known[shared]:
        shared += 1
    if shared == len(known) and printed[shared:].startswith(_OF_ANOTHER):
        # "Скляров" is no form of "Скляр".
        return False
    return shared >= max(_KEY, len(known) - _STEM) and len(printed) - shared <= _ENDING


def _named(r: Reading, code: str) -> bool:
    """Whether an article names a country, or one of its cities: without it somebody of the same name may be meant."""
    end = len(r.tokens)
    return any(h.value == code for h in r.within("country", 0, end)) or any(
        h.category == code for h in r.within("city", 0, end)
    )


@cache
def _known() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    """The countries and words of known names by the first letters of their last word."""
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for code, names in leaders_file().items():
        for name in names:
            words = _words(name)
            found.setdefault(words[-1][:_KEY], []).append((code, tuple(words)))
    return found


def _words(name: str) -> list[str]:
    return folded(name.translate(_PLAIN)).replace("ё", "е").split()


_PLAIN = str.maketrans(
    {
        "-": " ",
        "‑": " ",
        "’": "'",
        "ı": "i",
        "İ": "I",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ø": "o",
        "æ": "ae",
        "ə": "e",
        "Ə": "E",
    }
)
"""Letters and signs that no accent makes, as they are written without it."""

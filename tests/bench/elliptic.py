"""Paragraphs told with much left out: how many of their figures are missing or read otherwise, by language.

`python -m tests.bench.elliptic [LANGUAGE …] [-v]`; `-v` prints each paragraph read otherwise, never one that is set aside.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from tests.corpus.phrasebook import HERE, Phrase, misses, parsed

PARAGRAPHS = HERE.parent / "elliptic"
LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "ru")


def paragraphs(language: str, *, aside: bool) -> Iterator[Phrase]:
    """The paragraphs of a language in the form of the phrases, each with the day it was published."""
    path = PARAGRAPHS / f"{'aside_' if aside else ''}{language}.txt"
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        told, *lines = block.split("\n")
        text, _, day = told.rpartition(" @")
        yield parsed(language, text, date.fromisoformat(day), lines)


def main(asked: Sequence[str]) -> None:
    """Print how many figures were wanted and missed, for the paragraphs worked on and those set aside."""
    for language in [code for code in LANGUAGES if code in asked] or LANGUAGES:
        for aside in (False, True):
            told = list(paragraphs(language, aside=aside))
            found = [(phrase, misses(phrase)) for phrase in told]
            counts = Counter(_kind(words) for _, wrong in found for words in wrong)
            figures = sum(len(phrase.wanted) for phrase in told)
            shown = ", ".join(f"{kind} {n}" for kind, n in counts.most_common())
            print(f"{language}, {'set aside' if aside else 'worked on'}: {figures} figures; {shown}")
            if "-v" in asked and not aside:
                for phrase, wrong in ((p, w) for p, w in found if w):
                    print(f"    {phrase.text}", *wrong, sep="\n        ")


def _kind(words: str) -> str:
    """What is missed, in one word, by what the phrasebook says of it."""
    if words.startswith("no figure"):
        return "missing"
    return next(
        (kind for kind in ("sides", "flow", "period", "product", "growth", "unwanted") if kind in words), "other"
    )


if __name__ == "__main__":
    main(sys.argv[1:])

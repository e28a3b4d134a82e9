"""Subject: which of two sides the words before a verb name, for who took on what was agreed."""

from __future__ import annotations

from collections.abc import Collection

from briefing.core.article import Article, Block, BlockKind
from briefing.core.passage import Span
from briefing.ingest.extract.terms import lexicon_with
from briefing.ingest.extract.words.lexicon_files import available
from briefing.ingest.extract.words.scanning import read


def side_named(before: str, language: str | None, sides: Collection[str]) -> str:
    """The one side (alpha-2) that a sentence names before its verb, by its name or its people; "" for none or several.

    What stands before the last comma counts only where nothing after it names a side: "In Astana, the
    Belgian side", but "Belgium, for its part,". A language without a lexicon names nobody.
    """
    if language not in available():
        return ""
    tail = before.rpartition(",")[2]
    for words in (tail, before):
        named = _named(words, language) & set(sides)
        if named:
            return named.pop() if len(named) == 1 else ""
    return ""


def _named(text: str, language: str) -> set[str]:
    if not text.strip():
        return set()
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    reading = read(Article(text, "", "", language, (block,)), lexicon_with(language, ()))
    return {hit.value for hit in reading.within("country", 0, len(reading.tokens))}

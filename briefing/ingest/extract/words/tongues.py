"""Tongues: which paragraphs of an article are in which language, and what is told in two of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from briefing.core.article import Article, BlockKind
from briefing.core.fact import Fact, FactKind, Mention
from briefing.core.person import folded
from briefing.ingest.extract.words.scanning import HEADS
from briefing.ingest.language import clearly, language_of, likely

SHORTEST = 40
"""Code points of the shortest paragraph that is asked for its language; shorter ones go with their neighbours."""


def language_for(article: Article, known: Collection[str]) -> str:
    """The language an article is read in: what its body says, else what it declares, else the likeliest of `known`."""
    body = "\n".join(b.span.of(article.text) for b in article.body)
    found = language_of(body)
    if found is not None:
        return found
    if article.language is not None:
        return article.language
    return likely(body, known)


def tongues(article: Article, main: str, known: Collection[str]) -> dict[str, frozenset[int]]:
    """The blocks of an article by language, by their numbers, the main language first.

    A paragraph of 40 code points and more that is beyond doubt in another known language is read in
    it; a shorter one or a heading goes with the paragraph it stands beside.
    """
    found: dict[str, set[int]] = {main: set()}
    waiting: list[int] = []
    last = main
    for number, block in enumerate(article.blocks):
        if block.kind is BlockKind.FURNITURE:
            continue
        if block.kind in HEADS:
            waiting.append(number)
            continue
        if block.span.end - block.span.start >= SHORTEST:
            other = clearly(block.span.of(article.text), main)
            last = other if other in known and other is not None else main
        found.setdefault(last, set()).update((*_headed(article, waiting, last, main), number))
        found[main].update(waiting)
        waiting = []
    found[main].update(waiting)
    mine = {code: frozenset(numbers) for code, numbers in found.items()}
    taken = frozenset[int]().union(*(numbers for code, numbers in mine.items() if code != main))
    return {code: numbers - taken if code == main else numbers for code, numbers in mine.items()}


def _headed(article: Article, waiting: Iterable[int], language: str, main: str) -> list[int]:
    """The headings that go with a paragraph in another language: those that do not speak for the main one."""
    if language == main:
        return []
    return [n for n in waiting if language_of(article.blocks[n].span.of(article.text)) not in (main,) and n > 0]


_ONCE = (FactKind.DATE, FactKind.COUNTRY, FactKind.TOPIC, FactKind.ORGANISATION)


def joined(parts: Iterable[list[Fact]]) -> list[Fact]:
    """The facts of an article's languages in text order; what a second language says again is left out.

    Figures, next steps and quotations stay: each has its own words to check.
    """
    seen: set[object] = set()
    facts: list[Fact] = []
    for part in parts:
        fresh = [f for f in part if _key(f) is None or _key(f) not in seen]
        seen.update(key for f in fresh if (key := _key(f)) is not None)
        facts += fresh
    return sorted(facts, key=lambda f: (f.span.start, f.span.end, f.kind))


def _key(fact: Fact) -> object:
    """What two tellings of one thing share; None for what is never told twice."""
    if fact.kind in _ONCE:
        assert isinstance(fact.payload, Mention)
        return fact.kind, fact.payload.value.lower()
    if fact.kind is FactKind.PERSON:
        return fact.kind, folded(fact.person.name)
    if fact.kind is FactKind.EVENT:
        event = fact.event
        return fact.kind, event.kind, event.status, event.round or event.when
    return None

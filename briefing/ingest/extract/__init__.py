"""Extraction: from an article to proposed facts, by lexicons and a shared grammar."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core.article import Article
from briefing.core.fact import Fact
from briefing.ingest.extract.lexicon import available, lexicon
from briefing.ingest.extract.reading import read
from briefing.ingest.extract.sides import countries
from briefing.ingest.extract.timing import Memory
from briefing.ingest.extract.trade import figures
from briefing.ingest.language import language_of, scores


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read: facts in text order, the language, the two sides, the other countries (alpha-2)."""

    facts: tuple[Fact, ...]
    language: str
    parties: tuple[str, ...]
    mentioned: tuple[str, ...]


def extract(article: Article) -> Extraction:
    language = language_for(article)
    r = read(article, lexicon(language))
    sides = countries(r)
    memory = Memory(article.published)
    found = figures(r, sides, memory)
    return Extraction(tuple(found), language, sides.parties, sides.mentioned)


def language_for(article: Article) -> str:
    body = "\n".join(b.span.of(article.text) for b in article.body)
    found = language_of(body) or article.language
    if found in available():
        return found
    return "en"

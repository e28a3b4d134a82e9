"""Extraction: from an article to proposed facts, by lexicons and a shared grammar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing.core.article import Article
from briefing.core.checks import checks_of, confirmed
from briefing.core.fact import Fact, FactKind
from briefing.core.period import Period
from briefing.core.term import Term
from briefing.ingest.extract import mentions
from briefing.ingest.extract.calendar import Reference, dateline, reference
from briefing.ingest.extract.clauses import deal
from briefing.ingest.extract.events import Scene, events
from briefing.ingest.extract.lexicon import available
from briefing.ingest.extract.money import localise
from briefing.ingest.extract.people import organisations, people
from briefing.ingest.extract.reading import Reading, read
from briefing.ingest.extract.sides import countries
from briefing.ingest.extract.steps import next_steps, quotations
from briefing.ingest.extract.terms import lexicon_with, version
from briefing.ingest.extract.timing import Memory
from briefing.ingest.extract.trade import figures, latest_period
from briefing.ingest.language import language_of, scores

FALLBACK = "en"
CONFIRMED = 10
"""What an arithmetic check that confirms a figure adds to its confidence, in hundredths."""


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read: facts in text order, the language, the two sides, the other countries (alpha-2)."""

    facts: tuple[Fact, ...]
    language: str
    parties: tuple[str, ...]
    mentioned: tuple[str, ...]
    lexicon: str = ""
    """What it was read with, from `terms.version`."""


def extract(article: Article, terms: Iterable[Term] = (), language: str | None = None) -> Extraction:
    """The facts an article proposes. Pure and deterministic: no clock, no network, no files but the lexicons.

    `terms` are what the user taught; `language` is the one a person chose, by default the text tells it.

    Furniture is never read. Every span counts code points of `article.text`, and each fact's
    `quote` is the text at its span. Ids are 0 until the library has stored the facts. A language
    without a lexicon yields no facts. Raises LexiconError when a lexicon file cannot be used.
    """
    taught = tuple(terms)
    language = language or language_for(article)
    read_with = version(language, taught)
    if language not in available():
        return Extraction((), language, (), (), read_with)
    r = read(article, lexicon_with(language, taught))
    sides = countries(r)
    localise(r, sides.parties)
    deal(r)
    line = dateline(r)
    ref = reference(r, line)
    memory = Memory(ref.day, fiscal_start=_fiscal_start(sides.parties))
    found = figures(r, sides, memory)
    ref = Reference(ref.day, ref.from_dateline, latest_period(found), _latest_year(r, latest_period(found)))
    scene = Scene(r, ref, line, sides.parties)
    persons = people(r, sides.parties)
    facts = [
        *_supported(found), *events(scene), *persons, *organisations(r), *mentions.dates(scene, found),
        *mentions.countries(r, sides), *mentions.topics(r), *next_steps(scene), *quotations(r, persons, sides.parties),
    ]  # fmt: skip
    facts.sort(key=lambda f: (f.span.start, f.span.end, f.kind))
    return Extraction(tuple(facts), language, sides.parties, sides.mentioned, read_with)


def language_for(article: Article) -> str:
    """The language an article is read in: what its body says, else what it declares, else English."""
    body = "\n".join(b.span.of(article.text) for b in article.body)
    found = language_of(body)
    if found is not None:
        return found
    if article.language is not None:
        return article.language
    guesses = {code: score for code, score in scores(body).items() if code in available()}
    return max(guesses, key=lambda code: guesses[code]) if guesses else FALLBACK


_FISCAL = {"JP": 4, "IN": 4}
"""First month of the fiscal year; other countries' are left to review (extraction rules, 10)."""


def _fiscal_start(parties: tuple[str, ...]) -> int | None:
    return next((_FISCAL[p] for p in parties if p in _FISCAL), None)


def _latest_year(r: Reading, figures_end: Period | None) -> int | None:
    if figures_end is not None:
        return figures_end.last.year
    years = [int(t.word) for t in r.tokens if len(t.word) == 4 and t.word.isdecimal() and "1990" <= t.word <= "2099"]
    return max(years, default=None)


def _supported(found: list[Fact]) -> list[Fact]:
    """The figures with what their own arithmetic adds to their confidence."""
    numbered = [replace(fact, id=number) for number, fact in enumerate(found, start=1)]
    borne_out = confirmed(checks_of(numbered))
    return [
        replace(fact, id=0, confidence=min(100, fact.confidence + CONFIRMED), reasons=(*fact.reasons, "arithmetic"))
        if fact.key in borne_out and fact.kind is FactKind.FIGURE
        else replace(fact, id=0)
        for fact in numbered
    ]

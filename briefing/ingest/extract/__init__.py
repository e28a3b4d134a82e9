"""Extraction: from an article to proposed facts, by lexicons and a shared grammar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefing import collection
from briefing.core.article import Article
from briefing.core.checks import checks_of, confirmed
from briefing.core.fact import Fact, FactKind
from briefing.core.period import Period
from briefing.core.term import Term
from briefing.ingest.extract import mentions
from briefing.ingest.extract.changes.moves import leave_names
from briefing.ingest.extract.events.attended import attended
from briefing.ingest.extract.events.events import events
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.events.stays import free_names, mark_known, officers
from briefing.ingest.extract.events.steps import next_steps, quotations
from briefing.ingest.extract.figures.confidence import doubted
from briefing.ingest.extract.figures.trade import figures, latest_period
from briefing.ingest.extract.people.confidence import weighed
from briefing.ingest.extract.people.homes import at_home, likely, placed
from briefing.ingest.extract.people.people import people
from briefing.ingest.extract.sides.bulletins import bulletin_of, of_one
from briefing.ingest.extract.sides.fiscal import of_article
from briefing.ingest.extract.sides.organisations import organisations
from briefing.ingest.extract.sides.parties import Countries, countries
from briefing.ingest.extract.sides.resolution import Memory
from briefing.ingest.extract.sides.seats import stand_for_countries
from briefing.ingest.extract.sides.several import first_of_several, of_several
from briefing.ingest.extract.sides.sources import spoken_from
from briefing.ingest.extract.sums.dealing import deal
from briefing.ingest.extract.sums.dollars import settle_dollars
from briefing.ingest.extract.sums.gaps import span_gaps
from briefing.ingest.extract.sums.giving import give
from briefing.ingest.extract.sums.handing import hand_over, of_both
from briefing.ingest.extract.sums.local_money import localise
from briefing.ingest.extract.sums.pairs import pair_off
from briefing.ingest.extract.sums.shipments import brought_in, carry_in, fetch_in, send_on, ship
from briefing.ingest.extract.sums.spending import spend
from briefing.ingest.extract.terms import lexicon_with, version, versions
from briefing.ingest.extract.times.calendar import Dateline, Reference, dateline, reference, sections
from briefing.ingest.extract.times.issuing import issue_day
from briefing.ingest.extract.times.supposing import supposed_day
from briefing.ingest.extract.topics import topics
from briefing.ingest.extract.words.lexicon_files import available, lexicon
from briefing.ingest.extract.words.reading import Reading
from briefing.ingest.extract.words.scanning import read
from briefing.ingest.extract.words.tongues import joined, tongues
from briefing.ingest.extract.words.tongues import language_for as tongues_language

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
    """What it was read with, from `terms.versions`: every language used, the main one first."""


@collection.paused()
def extract(article: Article, terms: Iterable[Term] = (), language: str | None = None) -> Extraction:
    """The facts an article proposes. Pure and deterministic: no clock, no network, no files but the lexicons.

    `terms` are what the user taught; `language` is the one a person chose, by default the text tells it.

    Furniture is never read; a paragraph in another language is read in it. Every span counts code points of `article.text`, and each fact's
    `quote` is the text at its span. Ids are 0 until the library has stored the facts. A language
    without a lexicon yields no facts. Raises LexiconError when a lexicon file cannot be used.
    """
    taught = tuple(terms)
    chosen = language is not None
    language = language or language_for(article)
    if language not in available():
        return Extraction((), language, (), (), version(language, taught))
    parts = {language: None} if chosen else tongues(article, language, available())
    readings = [read(article, lexicon_with(code, taught), blocks) for code, blocks in parts.items()]
    sides = countries(*readings)
    ref: Reference | None = None
    found: list[list[Fact]] = []
    told: list[Countries] = []
    for r, known in zip(readings, sides, strict=True):
        line = dateline(r) if ref is None else Dateline(None, None)
        ref = ref or reference(r, line)
        facts, about = _facts(r, known, line, ref)
        found.append(facts)
        told.append(about)
    read_with = versions(parts, taught)
    return Extraction(tuple(joined(found)), language, told[0].parties, told[0].mentioned, read_with)


def _facts(r: Reading, sides: Countries, line: Dateline, ref: Reference) -> tuple[list[Fact], Countries]:
    """The facts of one reading, and the countries it turns out to be about; relative dates count from `ref`."""
    home = spoken_from(r)
    localise(r, sides.parties, sides.mentioned, home)
    settle_dollars(r, sides.parties, home)
    stand_for_countries(r)
    r.verbs = dict(r.hits.get("cue", {}))
    fetch_in(r)
    ship(r)
    send_on(r)
    carry_in(r)
    brought_in(r)
    hand_over(r)
    leave_names(r)
    give(r)
    spend(r)
    deal(r)
    span_gaps(r)
    of_both(r)
    pair_off(r)
    day = ref.day or supposed_day(r)
    memory = Memory(day, of_article(r, line, sides.parties), supposed=ref.day is None and day is not None)
    persons = placed(r, people(r, sides.parties), sides.parties, line)
    found = figures(r, sides, memory, persons)
    persons = likely(r, persons, sides.parties)
    ref = Reference(ref.day, ref.from_dateline, latest_period(found), _latest_year(r, latest_period(found)))
    known = officers([p for p in persons if p.person.role is not None])
    free_names(r, persons, known)
    mark_known(r, known)
    scene = Scene(r, ref, line, sides.parties, known, sections(r))
    happened = events(scene)
    home_alone = bulletin_of(r, sides, found, happened)
    if home_alone is not None:
        sides, persons = of_one(sides, home_alone), at_home(persons, home_alone)
    parties = sides.parties
    sides = of_several(sides, found)
    happened = attended(r, happened, persons, sides.parties)
    sides = first_of_several(sides, [*found, *happened])
    facts = [
        *_supported(doubted(r, found)), *happened, *weighed(persons), *organisations(r), *mentions.dates(scene, found),
        *mentions.countries(r, sides), *topics(r, persons, found), *next_steps(scene), *quotations(r, persons, parties),
    ]  # fmt: skip
    return facts, sides


def language_for(article: Article) -> str:
    """The language an article is read in: what its body says, else what it declares, else the likeliest."""
    return tongues_language(article, available())


def issued(article: Article) -> dt.date | None:
    """The day that an article prints for itself at its head or foot; None where it prints none with its year."""
    language = language_for(article)
    return issue_day(article, lexicon(language)) if language in available() else None


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
        replace(fact, confidence=min(100, fact.confidence + CONFIRMED), reasons=(*fact.reasons, "arithmetic"))
        if told.key in borne_out and fact.kind is FactKind.FIGURE
        else fact
        for fact, told in zip(found, numbered, strict=True)
    ]

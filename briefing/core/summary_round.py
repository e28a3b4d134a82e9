"""The last round in a summary: what was held, who took part, what was agreed, and the dated background."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from briefing.core.arrangement import Arranger
from briefing.core.article import Certainty
from briefing.core.claim import (
    City,
    Claim,
    Code,
    Country,
    Dated,
    Ordinal,
    Quote,
    Section,
    Sign,
    Value,
    fact_signs,
    review_signs,
)
from briefing.core.dossier import DossierFile
from briefing.core.event import Event
from briefing.core.evidence import Register, cut, facts_by_key
from briefing.core.fact import EventStatus, Fact, FactSource, Mention, NextStep, Quotation, StepVerb
from briefing.core.period import When
from briefing.core.person import Person, folded
from briefing.core.rounds import news_of
from briefing.core.summary_commitments import Standings, earlier_line
from briefing.core.summary_parts import LIMITS, Fragment, Line, PersonLine

STALE_AFTER = dt.timedelta(days=365)
"""After this long without a new source, a role is printed as not re-checked."""
COMMITMENT_WORDS = 30
"""What was agreed is quoted at more length than evidence is: its verb may come late."""


def dated(event: Event) -> Dated | None:
    """An event's date, with what was inferred of it in brackets."""
    if event.when is None:
        return None
    if event.certainty is Certainty.STATED:
        return Dated(event.when)
    reason = event.reason or ""
    # Day and month stand in the text; only the year was found by counting from another date.
    year_only = "year" in reason or reason.startswith(("latest_before_", "next_after_"))
    return Dated(event.when, "year" if year_only else "all")


def event_claim(code: str, event: Event, register: Register, pair: Collection[str] | None = None) -> Claim:
    """What is known of an event: its kind, and of round, date, city and format those there are.

    With the page's `pair`, whose it was where it was none of the pair's own.
    """
    values: dict[str, Value | tuple[Value, ...]] = {"kind": Code("event", event.kind)}
    if others := event.apart(pair or ()):
        values["parties"] = tuple(Country(code) for code in others)
    if event.round is not None:
        values["round"] = Ordinal(event.round)
    date = dated(event)
    if date is not None:
        values["date"] = date
    if event.city is not None:
        values["city"] = City(event.city)
    if event.format is not None and register.stated(event.facts, "format"):
        values["format"] = Code("format", event.format)
    signs = review_signs([event.review])
    if date is not None and date.bracket:
        signs += (Sign.INFERRED,)
    return Claim(code, values, register.cite(event.facts), signs, event.facts)


def round_lines(file: DossierFile, event: Event | None, standings: Standings, arranger: Arranger) -> tuple[Line, ...]:
    """The last round, what became of earlier commitments, and its own, verbs kept apart, strongest first.

    Of its own only what an article of the round itself tells: commitments of other articles are background.
    """
    found: list[tuple[str, Callable[[Register], Line]]] = []
    told_in = news_of(file, event)
    if event is not None:
        found.append(("held", lambda r: Line("held", event_claim("held", event, r))))
        named = [p for p in file.people if _took_part(file, p, told_in)]
        if named:
            found.append(("named", lambda r: Line("named", _named(named, event, r))))
    before = earlier_line(standings.earlier, standings.day)
    if before is not None:
        found.append(("earlier", before))
    order = list(StepVerb)
    steps = [f for f in _steps(file) if f.article in told_in]
    steps.sort(key=lambda f: (order.index(_step(f).verb), f.article, f.span))
    found += [(told[0].key, partial(_step_line, file, told, standings)) for told in _told_alike(steps)]
    return arranger.arranged(Section.LAST_ROUND, found, LIMITS[Section.LAST_ROUND])


def _step_line(file: DossierFile, told: Sequence[Fact], standings: Standings, register: Register) -> Line:
    return Line(str(_step(told[0]).verb), _step_claim(file, told, standings, register))


def _told_alike(steps: Iterable[Fact]) -> list[list[Fact]]:
    """Steps, those together that several articles tell: of one verb, and of one place and time or in the same words."""
    groups: dict[tuple[object, ...], list[Fact]] = {}
    for fact in steps:
        step = _step(fact)
        placed = step.city is not None and step.when is not None
        same = (step.city, step.when, step.round) if placed else folded(fact.quote.rstrip("."))
        groups.setdefault((step.verb, same), []).append(fact)
    return list(groups.values())


def _steps(file: DossierFile) -> Iterator[Fact]:
    return (f for f in file.next_steps if f.status.counts and isinstance(f.payload, NextStep))


def _step(fact: Fact) -> NextStep:
    assert isinstance(fact.payload, NextStep)
    return fact.payload


def _step_claim(file: DossierFile, told: Sequence[Fact], standings: Standings, register: Register) -> Claim:
    """What several articles may tell alike, in the words of the first, with the evidence of all."""
    fact = told[0]
    source = file.sources.get(fact.key)
    step = _step(fact)
    quote = Quote(_from_verb(fact), source.language if source else None)
    values: dict[str, Value] = {"quote": quote, **standings.values(fact.key)}
    keys = tuple(dict.fromkeys(key for f in told for key in (f.key, *standings.evidence(f.key))))
    code = "step"
    if step.when is not None:
        values["date"] = Dated(step.when)
        code = "step_dated"
    return Claim(code, values, register.cite(keys), fact_signs(told), keys)


def _step_elsewhere(file: DossierFile, told: Sequence[Fact], standings: Standings, register: Register) -> Claim:
    claim = _step_claim(file, told, standings, register)
    values = {"verb": Code("label", _step(told[0]).verb), **claim.values}
    return replace(claim, code=f"{claim.code}_elsewhere", values=values)


def _from_verb(fact: Fact) -> str:
    """The words of a step from its verb on: what leads up to it says least."""
    note = fact.note("verb")
    at = note.span.start - fact.span.start if note is not None and note.span is not None else 0
    at = at if 0 < at < len(fact.quote) else 0
    text = cut(" ".join(fact.quote[at:].split()).rstrip("."), COMMITMENT_WORDS)
    return f"… {text}" if at else text


def _took_part(file: DossierFile, person: Person, told_in: Container[int]) -> bool:
    """Whether one of the articles that an event is `told_in` names the person with a role."""
    keys = [r.fact for r in person.roles if r.fact is not None]
    return any(k in file.sources and file.sources[k].article in told_in for k in keys)


def _theirs_alone(file: DossierFile, person: Person, whose: Mapping[int, tuple[str, ...]]) -> tuple[str, ...]:
    """Of whom the articles tell that name the person with a role, where `whose` has all of them; else nobody.

    A role that a person wrote is in no article. Of several articles the newest counts.
    """
    keys = [r.fact for r in person.roles]
    told_in = [file.sources[k].article if k is not None and k in file.sources else None for k in keys]
    if not told_in or not all(article is not None and article in whose for article in told_in):
        return ()
    return whose[max(article for article in told_in if article is not None)]


def _named(people: Sequence[Person], event: Event, register: Register) -> Claim:
    names = tuple(p.name for p in people[: LIMITS[Section.WHO]])
    keys = tuple(r.fact for p in people for r in p.roles if r.fact is not None)
    if not (refs := register.cite(keys)):
        keys, refs = tuple(event.facts), register.cite(event.facts)
    return Claim("named", {"names": names}, refs, review_signs([event.review]), keys)


def people_lines(file: DossierFile, event: Event | None, as_of: dt.date, arranger: Arranger) -> tuple[PersonLine, ...]:
    """Who: those of the last round first, with the role on that day; last those of articles of other countries alone."""
    told_in = news_of(file, event)
    facts = facts_by_key(file)
    there = {p.id: _took_part(file, p, told_in) for p in file.people}
    others = file.others()
    theirs = {p.id: _theirs_alone(file, p, others) for p in file.people}
    ordered = sorted(file.people, key=lambda p: (not there[p.id], bool(theirs[p.id])))

    def line(person: Person) -> Callable[[Register], PersonLine]:
        took_part, parties = there[person.id], theirs[person.id]
        return partial(_person, file, facts, person, event, as_of, took_part=took_part, parties=parties)

    found = [(f"person:{p.id}", line(p)) for p in ordered]
    return arranger.arranged(Section.WHO, found, LIMITS[Section.WHO])


def _person(
    file: DossierFile,
    facts: Mapping[str, Fact],
    person: Person,
    event: Event | None,
    as_of: dt.date,
    register: Register,
    *,
    took_part: bool,
    parties: tuple[str, ...],
) -> PersonLine:
    day = event.when.last if event is not None and event.when is not None else as_of
    role = person.role_on(day)
    source = file.sources.get(role.fact) if role is not None and role.fact is not None else None
    known_on = max((r.as_of for r in person.roles if r.as_of is not None), default=None)
    known = Dated(When.day(known_on)) if known_on is not None else None
    if event is not None and event.when is not None and took_part:
        known_on = known_on or event.when.last
        # The day of the round itself is known no better here than there.
        known = dated(event) if known_on == event.when.last else known
    told = [facts[role.fact]] if role is not None and role.fact is not None and role.fact in facts else []
    return PersonLine(
        name=person.name,
        aliases=person.aliases,
        role=role.title if role is not None else "",
        organisation=(role.organisation or "") if role is not None else "",
        language=source.language if source is not None else None,
        country=person.country,
        known=known,
        stale=known_on is not None and as_of - known_on > STALE_AFTER,
        refs=register.cite([role.fact]) if role is not None and role.fact is not None else (),
        signs=fact_signs(told),
        keys=(role.fact,) if role is not None and role.fact is not None else (),
        parties=parties,
    )


def background(
    file: DossierFile,
    event: Event | None,
    standings: Standings,
    own: Sequence[OfficerFragment],
    arranger: Arranger,
    *,
    said: bool = False,
) -> tuple[Fragment, ...]:
    """Dated fragments, newest first: the officer's own, other events, what was said or agreed, topics. No narrative.

    `said` keeps only who said what; nothing else is cited then.
    """
    found: list[tuple[str, Dated | None, Callable[[Register], Claim]]] = [*own]
    for other in file.merged_events():
        if event is None or other.facts != event.facts:
            code = "planned" if other.status is EventStatus.PLANNED else "fragment"
            found.append((other.key, dated(other), partial(event_claim, code, other, pair=file.dossier.pair)))
    day = dated(event) if event is not None else None
    told_in = news_of(file, event)
    whose = {article: tuple(Country(code) for code in codes) for article, codes in file.others().items()}
    for fact in file.quotations:
        if fact.status.counts and isinstance(fact.payload, Quotation) and fact.key in file.sources:
            source = file.sources[fact.key]
            told_on = day if source.article in told_in else _published(source)
            found.append((fact.key, told_on, _theirs(whose, fact, partial(_said, file, fact))))
    for steps in _told_alike(f for f in _steps(file) if f.article not in told_in):
        made = _theirs(whose, steps[0], partial(_step_elsewhere, file, steps, standings))
        found.append((steps[0].key, _published(file.sources.get(steps[0].key)), made))
    topics: dict[tuple[Country, ...], list[Fact]] = {}
    for fact in file.topics:
        if fact.status.counts:
            topics.setdefault(whose.get(fact.article, ()), []).append(fact)
    for parties, named in topics.items():
        spoken_of = day if {f.article for f in named} <= told_in else None
        key = ":".join(("topics", *(country.code for country in parties)))
        found.append((key, spoken_of, _theirs(whose, named[0], partial(_topics, named))))
    if said:
        quoted = {fact.key for fact in file.quotations}
        found = [item for item in found if item[0] in quoted]
    found.sort(key=lambda item: item[1].when.first if item[1] is not None else dt.date.min, reverse=True)
    mine = {key for key, *_ in own}
    fragments = [(key, partial(_fragment, day, word, key in mine)) for key, day, word in found]
    return arranger.arranged(Section.BACKGROUND, fragments, LIMITS[Section.BACKGROUND])


def _theirs(
    whose: Mapping[int, tuple[Country, ...]], fact: Fact, word: Callable[[Register], Claim]
) -> Callable[[Register], Claim]:
    """The claim of a fact, with the parties where it stands in an article of others."""
    parties = whose.get(fact.article)
    if parties is None:
        return word

    def make(register: Register) -> Claim:
        claim = word(register)
        return replace(claim, values={**claim.values, "parties": parties})

    return make


OfficerFragment = tuple[str, Dated | None, Callable[[Register], Claim]]
"""A piece of background in the officer's words: its key, its date, and the claim it makes."""


def _fragment(day: Dated | None, word: Callable[[Register], Claim], own: bool, register: Register) -> Fragment:
    return Fragment(day, word(register), own=own)


def _published(source: FactSource | None) -> Dated | None:
    return Dated(When.day(source.published)) if source is not None and source.published is not None else None


def _said(file: DossierFile, fact: Fact, register: Register) -> Claim:
    assert isinstance(fact.payload, Quotation)
    said, language = fact.payload, file.sources[fact.key].language
    values: dict[str, Value] = {"quote": Quote(cut(" ".join(fact.quote.split()).strip("\"“”«»„' ")), language)}
    code = "said" if said.speaker else "quoted"
    if said.speaker:
        values["speaker"] = said.speaker
    code += "_translated" if said.translated else ""
    return Claim(code, values, register.cite([fact.key]), fact_signs([fact]), (fact.key,))


def _topics(facts: Sequence[Fact], register: Register) -> Claim:
    first: dict[str, Fact] = {}
    for fact in facts:
        if isinstance(fact.payload, Mention):
            first.setdefault(fact.payload.value, fact)
    keys = tuple(f.key for f in first.values())
    topics = tuple(Code("topic", name) for name in first)
    return Claim("topics", {"topics": topics}, register.cite_near(keys), fact_signs(first.values()), keys)

"""Organisations: ministries, statistical offices and bodies known by name, with the country they stand for."""

from __future__ import annotations

from briefing.core.fact import Fact, FactKind, Mention
from briefing.ingest.extract.sides.bodies import home_of
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

ORGANISED = ("org.ministry", "org.statistics", "org.body", "org.government", "org.named")
"""Where what names an organisation is kept."""


def organisations(r: Reading) -> list[Fact]:
    """Ministries, statistical offices and bodies known by name, each at its first mention with its country."""
    found: dict[tuple[str, str | None], Fact] = {}
    told = [slot for slot in ORGANISED if r.hits.get(slot)]
    for sentence in r.sentences if told else ():
        if sentence.kicker:
            continue
        for slot in told:
            for hit in r.within(slot, sentence.lo, sentence.hi):
                fact = _organisation(r, sentence, hit, named=slot == "org.named")
                if fact is not None:
                    assert isinstance(fact.payload, Mention)
                    found.setdefault((fact.payload.value.lower(), fact.payload.role), fact)
    return sorted(found.values(), key=lambda f: f.span.start)


def _organisation(r: Reading, sentence: Sentence, hit: Hit, *, named: bool) -> Fact | None:
    if named:
        span = r.span(hit.i, hit.j)
        return Fact(FactKind.ORGANISATION, span, span.of(r.text), Mention(hit.value, home_of(hit.value)))
    after = r.hit("country", r.skip_links(hit.j, sentence.hi, 2)) if hit.j < sentence.hi else None
    before = r.ending("country", hit.i) or (
        r.ending("country", hit.i - 1) if r.hit("place.possessive", hit.i - 1) else None
    )
    if after is None and before is None:
        return None
    start, end, country = hit.i, hit.j, before
    if after is not None:
        end, country = after.j, after
    elif before is not None and before.i >= sentence.lo:
        start = before.i
    if country is None:
        return None
    span = r.span(start, end)
    return Fact(FactKind.ORGANISATION, span, span.of(r.text), Mention(span.of(r.text), country.value))

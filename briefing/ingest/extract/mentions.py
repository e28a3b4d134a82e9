"""Mentions: dates and periods, and countries, each at its first place."""

from __future__ import annotations

from briefing.core.fact import Fact, FactKind, FieldNote, Mention
from briefing.core.period import Period, When
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.sides.parties import Countries
from briefing.ingest.extract.times.calendar import date_of
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.reading import Reading


def dates(scene: Scene, figures: list[Fact]) -> list[Fact]:
    """Calendar days and the periods of figures: ISO 8601 ("2024-10-18", "2023", "2024-01/2024-08")."""
    r = scene.r
    found: dict[str, Fact] = {}
    for sentence in r.sentences:
        if sentence.head:
            continue
        ahead = bool(r.within("event.planned", sentence.lo, sentence.hi))
        for atom in dates_and_periods(r, sentence.lo, sentence.hi)[0]:
            dated = date_of(atom, scene.reference, ahead=ahead)
            if dated is None:
                continue
            span = r.span(atom.i, atom.j)
            note = FieldNote("value", span, dated.certainty, dated.reason)
            value = iso_when(dated.when)
            reasons = (dated.reason,) if dated.reason else ()
            found.setdefault(value, Fact(FactKind.DATE, span, span.of(r.text), Mention(value), (note,), 100, reasons))
    for fact in figures:
        note_of = fact.note("period") if fact.kind is FactKind.FIGURE else None
        period = fact.figure.period if note_of else None
        if note_of is None or note_of.span is None or period is None or note_of.reason == "year_before":
            continue
        value = iso_period(period)
        note = FieldNote("value", note_of.span, note_of.certainty, note_of.reason)
        mention = Fact(FactKind.DATE, note_of.span, note_of.span.of(r.text), Mention(value), (note,))
        found.setdefault(value, mention)
    return sorted(found.values(), key=lambda f: f.span.start)


def iso_when(when: When) -> str:
    """A day, or first and last day parted by a stroke."""
    first = when.first.isoformat()
    return first if when.first == when.last else f"{first}/{when.last.isoformat()}"


def iso_period(period: Period) -> str:
    """A year, a month, or first and last month parted by a stroke."""
    if period.is_full_year:
        return str(period.first.year)
    return str(period.first) if period.length == 1 else f"{period.first}/{period.last}"


def countries(r: Reading, known: Countries) -> list[Fact]:
    """Each country at its first mention, as a party or merely mentioned."""
    facts = []
    for code, hit in known.first.items():
        span = r.span(hit.i, hit.j)
        role = "party" if code in known.parties else "mentioned"
        facts.append(Fact(FactKind.COUNTRY, span, span.of(r.text), Mention(code, role)))
    return sorted(facts, key=lambda f: f.span.start)

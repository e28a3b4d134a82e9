"""Mentions: dates and periods, countries and topics, each at its first place."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.fact import Fact, FactKind, FieldNote, Mention
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.ingest.extract.calendar import date_of
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.lexicon import topics as known_topics
from briefing.ingest.extract.parties import Countries
from briefing.ingest.extract.reading import Reading, Sentence
from briefing.ingest.extract.scene import Scene
from briefing.ingest.extract.times import dates_and_periods


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


_NAMES = ("org.ministry", "org.statistics", "org.body", "org.government", "org.named")
_OFFICES = frozenset({"role", "organisation"})


_GOODS = 2
"""Different goods of one topic that make an article one on it: "coffee, beef and citrus"."""


def _by_goods(r: Reading) -> list[tuple[str, Span]]:
    """The topics that the goods of an article belong to, each at the first of them."""
    first: dict[str, Hit] = {}
    for hit in r.hits.get("product", {}).values():
        if hit.category == "name":
            first.setdefault(hit.value, hit)
    found = []
    for topic, entry in known_topics().items():
        named = sorted(first[goods] for goods in entry.get("goods", ()) if goods in first)
        if len(named) >= _GOODS:
            found.append((topic, r.span(named[0].i, named[0].j)))
    return found


def topics(r: Reading, persons: Sequence[Fact] = ()) -> list[Fact]:
    """Each topic at its first mention in the body, else in a heading; what only names a body or an office is none.

    "Ministerium für Industrie und Handel", "Parlamentarische Staatssekretärin": nothing was said of industry or parliament.
    """
    found: dict[str, tuple[bool, Span]] = {}
    offices = [n.span for f in persons for n in f.notes if n.field in _OFFICES and n.span is not None]
    for sentence in r.sentences:
        if sentence.kicker:
            continue
        names = [h for slot in _NAMES for h in r.within(slot, sentence.lo, sentence.hi)]
        for hit in r.within("topic", sentence.lo, sentence.hi):
            if any(n.i <= hit.i and hit.j <= n.j and hit.j - hit.i < n.j - n.i for n in names):
                continue
            if any(span.overlaps(r.span(hit.i, hit.j)) for span in offices):
                continue
            known = found.get(hit.value)
            fresh = known is None or (known[0] and not sentence.head)
            if fresh and not _in_title(r, sentence, hit):
                found[hit.value] = (sentence.head, r.span(hit.i, hit.j))
    for topic, place in _by_goods(r):
        found.setdefault(topic, (False, place))
    facts = [Fact(FactKind.TOPIC, span, span.of(r.text), Mention(topic)) for topic, (_, span) in found.items()]
    return sorted(facts, key=lambda f: f.span.start)


_TITLE = ("role.complement", "number.and", "topic", "cue")
_LONGEST_TITLE = 10
"""Tokens of the longest title of an office."""


def _in_title(r: Reading, sentence: Sentence, hit: Hit) -> bool:
    """Whether a word only says of what somebody is in office: "la ministra de Comercio Exterior y Turismo"."""
    office = next(iter(reversed(r.within("role.role", max(sentence.lo, hit.i - _LONGEST_TITLE), hit.j))), None)
    if office is None or office.j >= hit.i:
        return office is not None and office.i < hit.i
    named = {k for slot in _TITLE for h in r.within(slot, office.j, hit.i) for k in range(h.i, h.j)}
    return all(k in named or r.is_link(k) or r.word(k) == "," for k in range(office.j, hit.i))

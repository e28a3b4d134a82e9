"""Mentions: dates and periods, countries and topics, each at its first place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefing.core.fact import EventKind, Fact, FactKind, FieldNote, Mention
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.ingest.extract.calendar import date_of
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.lexicon_data import TOPICS_JOINED, topics_of_goods
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
_BODIES = ("org.ministry", "event.kind")
"""Names that go on with what the body deals with: "Ministry of Industry and Trade", "Kommission für Wirtschaft und Kultur"."""
_OFFICES = frozenset({"role", "organisation"})


def topics(r: Reading, persons: Sequence[Fact] = ()) -> list[Fact]:
    """Each topic at its first mention in the body, else in a heading; what only names a body or an office is none.

    "Ministerium für Industrie und Handel", "Parlamentarische Staatssekretärin": nothing was said of industry or
    parliament. A word that often comes up by the way (a port of loading) needs a second one of its topic, and so do goods.
    """
    offices = [n.span for f in persons for n in f.notes if n.field in _OFFICES and n.span is not None]
    plain: dict[str, list[_Mention]] = {}
    passing: dict[str, list[_Mention]] = {}
    for sentence in r.sentences:
        if sentence.kicker:
            continue
        names = [h for slot in _NAMES for h in r.within(slot, sentence.lo, sentence.hi)]
        for hit in r.within("topic", sentence.lo, sentence.hi):
            if hit.category == "none" or _inside(hit, names):
                continue
            mention = _mention(r, hit, sentence.head)
            if not any(office.overlaps(mention.span) for office in offices) and not _in_title(r, sentence, hit):
                found = passing if hit.category == "passing" else plain
                for topic in hit.value.split(TOPICS_JOINED):
                    found.setdefault(topic, []).append(mention)
        for hit in r.within("product", sentence.lo, sentence.hi):
            for topic in topics_of_goods().get(hit.value, ()) if hit.category == "name" else ():
                passing.setdefault(topic, []).append(_mention(r, hit, sentence.head))
    for topic, mentions in passing.items():
        if len({mention.stem for mention in mentions}) >= _ENOUGH_PASSING:
            plain.setdefault(topic, mentions)
    facts = []
    for topic, mentions in plain.items():
        span = next((mention.span for mention in mentions if not mention.head), mentions[0].span)
        facts.append(Fact(FactKind.TOPIC, span, span.of(r.text), Mention(topic)))
    return sorted(facts, key=lambda f: f.span.start)


def _inside(hit: Hit, names: Sequence[Hit]) -> bool:
    """Whether a word is part of a longer name."""
    return any(n.i <= hit.i and hit.j <= n.j and hit.j - hit.i < n.j - n.i for n in names)


_ENOUGH_PASSING = 2
"""Different words of a topic that make up for a plain one."""
_STEM = 4
"""Letters by which two forms of a word are taken for one."""


class _Mention(NamedTuple):
    span: Span
    stem: str
    head: bool


def _mention(r: Reading, hit: Hit, head: bool) -> _Mention:
    return _Mention(r.span(hit.i, hit.j), r.word(hit.i)[:_STEM], head)


_TITLE = ("role.complement", "number.and", "topic", "cue")
_LONGEST_TITLE = 10
"""Tokens of the longest title of an office."""


def _in_title(r: Reading, sentence: Sentence, hit: Hit) -> bool:
    """Whether a word only says of what somebody is in office: "la ministra de Comercio Exterior y Turismo"."""
    lo = max(sentence.lo, hit.i - _LONGEST_TITLE)
    office = next(iter(reversed(r.within("role.role", lo, hit.j))), None)
    if office is not None and office.j >= hit.i:
        return office.i < hit.i
    return (office is not None and _led(r, office, hit)) or any(
        _led(r, body, hit) for slot in _BODIES for body in r.within(slot, lo, hit.i) if _is_body(r, slot, body, hit)
    )


def _is_body(r: Reading, slot: str, body: Hit, hit: Hit) -> bool:
    """Whether what a name is followed by tells only what the body is for: all but the trade of a commission of trade."""
    return slot != "event.kind" or (
        body.value == EventKind.COMMISSION and not set(hit.value.split(TOPICS_JOINED)) & _USUAL
    )


_USUAL = frozenset({"trade", "economy"})
"""Topics that a commission named by them deals with."""


def _led(r: Reading, office: Hit, hit: Hit) -> bool:
    """Whether nothing but the words of a title stand between an office or a body and a word."""
    if office.j > hit.i:
        return False
    named = {k for slot in _TITLE for h in r.within(slot, office.j, hit.i) for k in range(h.i, h.j)}
    return all(k in named or r.is_link(k) or r.word(k) in (",", "-") for k in range(office.j, hit.i))

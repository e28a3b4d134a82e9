"""Topics: what an article speaks of, by its words, its goods and the room it gives them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from briefing.core.fact import EventKind, Fact, FactKind, Mention
from briefing.core.passage import Span
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import TOPICS_JOINED, topics_by_the_way, topics_of_goods
from briefing.ingest.extract.words.reading import Reading, Sentence

_NAMES = ("org.ministry", "org.statistics", "org.body", "org.government", "org.named")
_BODIES = ("org.ministry", "event.kind")
"""Names that go on with what the body deals with: "Ministry of Industry and Trade", "Kommission für Wirtschaft und Kultur"."""
_OFFICES = frozenset({"role", "organisation"})


def topics(r: Reading, persons: Sequence[Fact] = ()) -> list[Fact]:
    """What an article speaks of, each topic at its first mention in the body, else in a heading.

    What only names a body or an office is none ("Ministerium für Industrie und Handel", "Parlamentarische Staatssekretärin").
    Goods and words that often come up by the way (a port of loading) need a second one of their topic, and in a longer
    article what is told once among its numbers is none where the article speaks more of two others.
    """
    found = _mentions(r, persons)
    sentences = sum(not (s.head or s.kicker) for s in r.sentences)
    facts = []
    for topic, mentions in found.items():
        if not _stands(topic, mentions, found, sentences):
            continue
        span = next((m.span for m in mentions if not m.head), mentions[0].span)
        facts.append(Fact(FactKind.TOPIC, span, span.of(r.text), Mention(topic)))
    return sorted(facts, key=lambda f: f.span.start)


class _Mention(NamedTuple):
    span: Span
    stem: str
    head: bool
    passing: bool
    """Whether it is a word that counts only beside another, or goods."""
    sentence: int
    numbers: bool
    """Whether its sentence tells a number."""


def _mentions(r: Reading, persons: Sequence[Fact]) -> dict[str, list[_Mention]]:
    """Every mention of each topic, in text order."""
    offices = sorted(
        (n.span for f in persons for n in f.notes if n.field in _OFFICES and n.span is not None), key=_start
    )
    found: dict[str, list[_Mention]] = {}
    by_goods = topics_of_goods()
    for number, sentence in enumerate(r.sentences):
        if sentence.kicker:
            continue
        lo, hi = sentence.lo, sentence.hi
        hits = [h for h in r.within("topic", lo, hi) if h.category != "none"]
        goods = [h for h in r.within("product", lo, hi) if h.category == "name"]
        if not (hits or goods):
            continue
        names = [h for slot in _NAMES for h in r.within(slot, lo, hi)]
        series = r.within("event.kind", lo, hi)
        told = any(r.kind(k) == NUMBER for k in range(lo, hi))
        place = r.span(lo, hi)
        near = offices[bisect_left(offices, place.start, key=_start) : bisect_left(offices, place.end, key=_start)]
        for hit in hits:
            span = r.span(hit.i, hit.j)
            if _inside(hit, names) or any(office.overlaps(span) for office in near) or _in_title(r, sentence, hit):
                continue
            mention = _Mention(span, r.word(hit.i)[:_STEM], sentence.head, hit.category == "passing", number, told)
            for topic in hit.value.split(TOPICS_JOINED):
                if topic != "economy" or not _inside(hit, series):
                    found.setdefault(topic, []).append(mention)
        for hit in goods:
            spoken = by_goods.get(hit.value)
            if spoken:
                mention = _Mention(r.span(hit.i, hit.j), r.word(hit.i)[:_STEM], sentence.head, True, number, told)
                for topic in spoken:
                    found.setdefault(topic, []).append(mention)
    return found


def _stands(topic: str, mentions: list[_Mention], found: dict[str, list[_Mention]], sentences: int) -> bool:
    """Whether an article of so many sentences says enough of a topic to be about it."""
    told = {m.sentence for m in mentions if not m.head}
    headed = any(m.head for m in mentions)
    long = sentences > _SHORT
    if all(m.passing for m in mentions):
        enough = headed or not long or len(told) > _FEW
        return enough and len({m.stem for m in mentions}) >= _ENOUGH_PASSING
    if topic == "trade" or not long or headed or len(told) > 1 or not all(m.numbers for m in mentions):
        return True
    others = {t: {m.sentence for m in found[t]} for t in found if t not in _USUAL and t != topic}
    listed = sum(bool(told & places) for places in others.values()) > 1
    return listed or (topic not in topics_by_the_way() and sum(len(p) > 1 for p in others.values()) <= 1)


_SHORT = 5
"""Sentences of an article so short that each word of it tells what it is about."""
_FEW = 2
"""Sentences in which goods are told and the article is not yet about them."""


def _start(span: Span) -> int:
    return span.start


def _inside(hit: Hit, names: Sequence[Hit]) -> bool:
    """Whether a word is part of a longer name."""
    return any(n.i <= hit.i and hit.j <= n.j and hit.j - hit.i < n.j - n.i for n in names)


_ENOUGH_PASSING = 2
"""Different words of a topic that make up for a plain one."""
_STEM = 4
"""Letters by which two forms of a word are taken for one."""


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

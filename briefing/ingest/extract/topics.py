"""Topics: what an article speaks of, by its words, its goods and the room it gives them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefing.core.fact import EventKind, Fact, FactKind, Mention
from briefing.core.passage import Span
from briefing.ingest.extract.sides.organisations import ORGANISED
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.lexicon_data import TAUGHT, TOPICS_JOINED, topics_by_the_way, topics_of_goods
from briefing.ingest.extract.words.reading import Reading, Sentence

_BODIES = ("org.ministry", "event.kind")
"""Names that go on with what the body deals with: "Ministry of Industry and Trade", "Kommission für Wirtschaft und Kultur"."""
_OFFICES = frozenset({"role", "organisation"})


def topics(r: Reading, persons: Sequence[Fact] = (), figures: Sequence[Fact] = ()) -> list[Fact]:
    """What an article speaks of, each topic at a user's own word or its first mention in the body, else in a heading.

    An article is about what it gives room to, a sentence or more: a sentence makes room for a topic or two, much less for each of
    many that it counts up ("energy, transport, tourism and sport"), except where political consultations tell their subjects so, and where the list is the agenda ("on the agenda were trade,
    energy and transport") and the article goes into none of it. What only names a body or an office is no topic ("Ministerium für
    Industrie und Handel", "Parlamentarische Staatssekretärin"). Whatever tells `figures` of trade is about trade.
    """
    found = _mentions(r, persons)
    crowds = _crowds(found)
    talks = any(m.sure and not m.taught and m.span.start < len(r.text) * _BEGINNING for m in found.get(_POLITICS, ()))
    body = _Body(crowds, sum(not (s.head or s.kicker) for s in r.sentences), talks, _agenda(r, found, crowds))
    spoken = {
        topic: min(mentions, key=lambda m: (not m.taught, m.head)).span
        for topic, mentions in found.items()
        if _has_room(r, topic, mentions, body)
    }
    if figures:
        spoken.setdefault("trade", min((f.span for f in figures), key=_start))
    facts = [Fact(FactKind.TOPIC, span, span.of(r.text), Mention(topic)) for topic, span in spoken.items()]
    return sorted(facts, key=lambda f: f.span.start)


_POLITICS = "political_cooperation"
_BEGINNING = 0.25
"""The part of an article that tells what it is about."""


class _Mention(NamedTuple):
    span: Span
    stem: str
    head: bool
    passing: bool
    """Whether it is a word that counts only beside another, or goods."""
    sentence: int
    listed: bool
    """Whether it is one of several things that are counted up."""
    taught: bool = False
    """Whether it is a word that a user added: it says what its reader looks for."""
    sure: bool = False
    """Whether it makes an article one on its topic wherever it stands."""


def _mentions(r: Reading, persons: Sequence[Fact]) -> dict[str, list[_Mention]]:
    """Every mention of each topic, in text order."""
    offices = sorted(
        (n.span for f in persons for n in f.notes if n.field in _OFFICES and n.span is not None), key=_start
    )
    found: dict[str, list[_Mention]] = {}
    for number, sentence in enumerate(r.sentences):
        if sentence.kicker:
            continue
        for told in (_consultations, _words, _goods):
            for topic, mention in told(r, sentence, number, offices):
                found.setdefault(topic, []).append(mention)
    return found


_Told = Iterator[tuple[str, _Mention]]


def _consultations(r: Reading, sentence: Sentence, number: int, _: Sequence[Span]) -> _Told:
    """Political consultations, wherever they are named: they make an article one on political cooperation."""
    for hit in r.within("event.kind", sentence.lo, sentence.hi):
        if hit.value == EventKind.CONSULTATIONS:
            stem = r.word(hit.i)[:_STEM]
            yield (
                _POLITICS,
                _Mention(r.span(hit.i, hit.j), stem, sentence.head, False, number, False, sure=True),
            )


def _words(r: Reading, sentence: Sentence, number: int, offices: Sequence[Span]) -> _Told:
    """Words of a topic that are part of no name or office."""
    lo, hi = sentence.lo, sentence.hi
    hits = [h for h in r.within("topic", lo, hi) if h.category != "none"]
    if not hits:
        return
    names = r.each(ORGANISED, lo, hi)
    series = r.within("event.kind", lo, hi)
    place = r.span(lo, hi)
    near = offices[bisect_left(offices, place.start, key=_start) : bisect_left(offices, place.end, key=_start)]
    for hit in hits:
        span = r.span(hit.i, hit.j)
        if _inside(hit, names) or any(office.overlaps(span) for office in near) or _in_title(r, sentence, hit):
            continue
        taught, stem = hit.category == TAUGHT, r.word(hit.i)[:_STEM]
        listed = _is_listed(r, sentence, hit)
        mention = _Mention(span, stem, sentence.head, hit.category == "passing", number, listed, taught, taught)
        for topic in hit.value.split(TOPICS_JOINED):
            if topic != "economy" or not _inside(hit, series):
                yield topic, mention


def _goods(r: Reading, sentence: Sentence, number: int, _: Sequence[Span]) -> _Told:
    """Goods that speak of a topic by the way."""
    by_goods = topics_of_goods()
    for hit in r.within("product", sentence.lo, sentence.hi):
        if hit.category == "name":
            mention = _Mention(r.span(hit.i, hit.j), r.word(hit.i)[:_STEM], sentence.head, True, number, listed=True)
            for topic in by_goods.get(hit.value, ()):
                yield topic, mention


class _Body(NamedTuple):
    crowds: dict[int, set[str]]
    """The topics that each sentence mentions, but for trade and the economy."""
    sentences: int
    talks: bool
    """Whether it begins with political consultations, whose subjects come in lists."""
    agenda: set[int]
    """The sentences that tell the agenda, if the article has no more than them on its subjects."""


def _has_room(r: Reading, topic: str, mentions: list[_Mention], body: _Body) -> bool:
    """Whether an article says enough of a topic to be about it: always of trade, and of what a word is sure to tell."""
    if topic == "trade" or any(m.sure for m in mentions):
        return True
    if body.sentences <= _SHORT:
        return any(not m.passing for m in mentions) or len({m.stem for m in mentions}) >= _ENOUGH_PASSING
    said: dict[int, list[_Mention]] = {}
    for mention in mentions:
        said.setdefault(mention.sentence, []).append(mention)
    room = sum(_room(r, topic, ms, body) for ms in said.values())
    return room >= _ROOM + topics_by_the_way().get(topic, 0)


def _room(r: Reading, topic: str, mentions: list[_Mention], body: _Body) -> float:
    """How much room a sentence gives to a topic: a whole one, if it speaks of it plainly and of one other at most."""
    first = mentions[0]
    plain = any(not m.passing for m in mentions)
    if first.head:
        return _HEADING if plain else _HEADING_BY_THE_WAY
    room = 1.0
    others = 0 if topic in _USUAL else len(body.crowds[first.sentence]) - 1
    if others >= (_MANY_OF_TALKS if body.talks else _MANY):
        room *= _AMONG_MANY
    if not plain:
        room *= _PASSED
    elif all(m.listed for m in mentions):
        room *= _LISTED_IN_TALKS if body.talks else _LISTED
    if len({m.stem for m in mentions}) > 1:
        room *= _IN_MORE_WORDS
    sentence = r.sentences[first.sentence]
    if plain and first.sentence in body.agenda:
        return max(room, _ON_AGENDA)
    return room * _DISCUSSED if r.within("event.about", sentence.lo, sentence.hi) else room


_ROOM = 0.7
"""Sentences that an article gives to a topic it is about: one that only mentions it in a list of two will do."""
_SHORT = 5
"""Sentences of an article so short that each word of it tells what it is about."""
_ENOUGH_PASSING = 2
"""Different words of a topic that make up for a plain one."""
_HEADING = 0.75
_HEADING_BY_THE_WAY = 0.25
_MANY = 2
"""Other topics in a sentence that make it one that counts them up."""
_MANY_OF_TALKS = 4
"""The same of what talks were about: "in key fields such as energy, transport and finance"."""
_AMONG_MANY = 0.7
_LISTED = 0.63
_LISTED_IN_TALKS = 0.7
_PASSED = 0.5
_IN_MORE_WORDS = 1.5
_DISCUSSED = 1.5
"""What a sentence is worth that tells what was talked about."""
_ON_AGENDA = 1.2
"""What one that tells the agenda is worth to each of its subjects, however many."""


def _crowds(found: dict[str, list[_Mention]]) -> dict[int, set[str]]:
    """The topics that each sentence of the body mentions, but for trade and the economy."""
    crowds: dict[int, set[str]] = {}
    for topic, mentions in found.items():
        for mention in mentions:
            if topic not in _USUAL and not mention.head:
                crowds.setdefault(mention.sentence, set()).add(topic)
    return crowds


def _agenda(r: Reading, found: dict[str, list[_Mention]], crowds: dict[int, set[str]]) -> set[int]:
    """The sentences that list the agenda of talks, unless the body returns to one of its subjects: "On the agenda were energy and sport."."""
    told = {n for n in crowds if r.within("event.agenda", r.sentences[n].lo, r.sentences[n].hi)}
    return {n for n in told if not any(_returns(found[topic], told) for topic in crowds[n])}


def _returns(mentions: list[_Mention], told: set[int]) -> bool:
    """Whether a sentence of the body other than those `told` speaks of a topic plainly."""
    return any(not (m.head or m.passing or m.sentence in told) for m in mentions)


def _start(span: Span) -> int:
    return span.start


def _inside(hit: Hit, names: Sequence[Hit]) -> bool:
    """Whether a word is part of a longer name."""
    return any(n.i <= hit.i and hit.j <= n.j and hit.j - hit.i < n.j - n.i for n in names)


_STEM = 4
"""Letters by which two forms of a word are taken for one."""


def _is_listed(r: Reading, sentence: Sentence, hit: Hit) -> bool:
    """Whether a word is one of several short things between commas or "and": "tourism, sport and higher education"."""
    before, after = _parted(r, sentence, hit.i, -1), _parted(r, sentence, hit.j - 1, 1)
    if after - before - 1 > _SHORT_THING:
        return False
    return any(abs(_parted(r, sentence, end, way) - end) - 1 <= _SHORT_THING for end, way in ((before, -1), (after, 1)))


def _parted(r: Reading, sentence: Sentence, i: int, way: int) -> int:
    """The next token at which one thing of a list ends or the sentence does, or the first that is too far; far off behind an end."""
    if not sentence.lo <= i < sentence.hi:
        return i + way * (_SHORT_THING + 2)
    k = i + way
    while abs(k - i) <= _SHORT_THING + 1 and sentence.lo <= k < sentence.hi and not _parts(r, k):
        k += way
    return k


def _parts(r: Reading, k: int) -> bool:
    """Whether one thing of a list ends at a token."""
    return r.word(k) in _PARTING or r.hit("number.and", k) is not None


_PARTING = frozenset(",;():")
_SHORT_THING = 4
"""Tokens of the longest thing in a list, with its preposition and article."""


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
    named = r.covered(_TITLE, office.j, hit.i)
    return all(k in named or r.is_link(k) or r.word(k) in (",", "-") for k in range(office.j, hit.i))

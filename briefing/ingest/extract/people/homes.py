"""Homes: the country a person stands for where neither the office nor its organisation tells it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FieldNote
from briefing.core.passage import Span
from briefing.core.person import folded
from briefing.ingest.extract.people.hosts import guest_told, of_hosts
from briefing.ingest.extract.people.inorder import in_order
from briefing.ingest.extract.people.opposite import (
    MET,
    Faced,
    counterparts,
    head_before,
    nobody_named,
    of_others,
    words_of,
)
from briefing.ingest.extract.people.ownside import of_government, of_the_one, own_side, reads_as_own
from briefing.ingest.extract.people.readers import of_nobody, readers_of
from briefing.ingest.extract.people.served import set_behind
from briefing.ingest.extract.people.visited import VISITS, anothers_visit, goal_of, goal_told, places_of
from briefing.ingest.extract.times.calendar import Dateline
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_OFFICE = 12
"""Tokens around an office in which its city or another office of the same person stands."""


def placed(r: Reading, persons: list[Fact], parties: tuple[str, ...], line: Dateline) -> list[Fact]:
    """The persons of an article with the country each must stand for; those of which nothing tells it stay without.

    What tells it, the surest first: the city of the office, being the counterpart of somebody, being the one who visits the
    other party, facing a person of one party, and the city the article is written from.
    """
    if not persons or all(f.person.country for f in persons):
        return persons
    result = list(persons)
    groups = _by_sentence(r, persons)
    for _, inside in groups:
        for n in inside:
            _take(result, n, set_behind(r, _tokens(r, result[n].span)[1]), "same_sentence")
            _take(result, n, _seated(r, result[n]), "country_of_city")
    if len(parties) != 2:
        _across(r, result, groups, parties)
        _at_home(r, result, groups, parties)
        return result
    for n, country in list(of_hosts(r, result, groups, parties)) if not of_nobody(r, parties) else ():
        _take(result, n, country, "other_party")
    for sentence, inside in groups:
        _welcome(r, result, sentence, inside, parties)
        goal = goal_told(r, sentence, parties) if len(inside) == 1 or not r.any(MET, sentence.lo, sentence.hi) else None
        for n in inside if goal is not None else ():
            if guest_told(r, sentence, result[n], _other(parties, goal)):
                continue
            if anothers_visit(r, sentence, [result[m] for m in inside], result[n]):
                continue
            invites = _invites(r, sentence, result, inside, n, goal)
            if not (invites or _met(r, result[n]) or _is(r, result[n], "role.counterpart")):
                _take(result, n, _other(parties, goal), "other_party")
    _across(r, result, groups, parties)
    _face(r, result, groups, parties)
    _across(r, result, groups, parties)
    for _, inside in groups:
        for n in inside:
            _take(result, n, _posted(r, result[n], parties, line), "other_party")
    home, faced = _home(r, parties, line), counterparts(r)
    for sentence, inside in groups:
        if home is not None and len(inside) == 1 and not _abroad(r, sentence, home):
            _take(result, inside[0], _plain_office(r, result[inside[0]], home, faced), "country_of_city")
    _face(r, result, groups, parties)
    for n, country in of_government(r, result, groups, parties):
        _take(result, n, _plain_office(r, result[n], country, faced), "same_sentence")
    _at_home(r, result, groups, parties)
    _face(r, result, groups, parties)
    _across(r, result, groups, parties)
    return result


def likely(r: Reading, persons: list[Fact], parties: tuple[str, ...]) -> list[Fact]:
    """The persons, those without a country with the likely one, on which no figure is built.

    Those whom a guest meets are of the country visited; whom an article names first and those whose office it tells without
    a country are of the one that it is written from.
    """
    if not persons:
        return persons
    result, groups, faced = list(persons), _by_sentence(r, persons), counterparts(r)
    if not of_nobody(r, parties):
        visited = frozenset(goal for s in r.sentences if (goal := goal_told(r, s, parties)) is not None)
        for n, country in list(of_others(r, result, groups, parties, visited, readers_of(r, parties))):
            _take(result, n, country, "country_of_city")
    for n, country in list(in_order(r, result, groups, parties)):
        _take(result, n, country, "same_article", Certainty.ASSUMED)
    own, said = own_side(r, result, parties)
    for sentence, inside in groups if own is not None else ():
        assert own is not None
        if r.any(("role.delegation",), sentence.lo, sentence.hi):
            continue
        known = [result[n].span.start for n in inside if result[n].person.country is not None]
        for n in inside if known or len(inside) == 1 else ():
            if known and result[n].span.start > min(known):
                # "Received the Chilean vice-president; at the table was Foreign Minister Rivera"
                continue
            if said or _is(r, result[n], "role.state"):
                _take(result, n, _plain_office(r, persons[n], own, faced), "same_article", Certainty.ASSUMED)
    # Whom an article names first, and without a country, is one its readers know.
    _take(result, 0, own, "same_article", Certainty.ASSUMED)
    for n, country in of_the_one(r, result, groups, parties):
        _take(result, n, country, "same_article", Certainty.ASSUMED)
    readers = readers_of(r, parties)
    if readers is not None and reads_as_own(r, result, parties, readers):
        for sentence, inside in groups:
            if _of_readers(r, sentence, readers) and _alone_or_many(result, inside, readers):
                for n in inside if any(_is(r, result[m], "role.state") for m in inside) else ():
                    _take(result, n, _plain_office(r, persons[n], readers, faced), "same_article", Certainty.ASSUMED)
    return result


def at_home(persons: list[Fact], home: str) -> list[Fact]:
    """The persons of a bulletin of one country: those of whom nothing tells another are of it."""
    result = list(persons)
    for n in range(len(result)):
        _take(result, n, home, "same_article", Certainty.ASSUMED)
    return result


_ELSEWHERE = (
    *MET,
    *VISITS,
    "event.hosts",
    "event.hosted",
    "role.delegation",
    "role.embassy",
    "role.envoy",
    "place.yonder",
)
"""What tells in a sentence that somebody of the other side may be named."""
_MANY = 3
"""Persons told one after the other that are no pair of two sides."""


def _of_readers(r: Reading, sentence: Sentence, readers: str) -> bool:
    """Whether a sentence names nothing of another country and nobody who is met or visited."""
    lo, hi = sentence.lo, sentence.hi
    if any(r.any((slot,), lo, hi) for slot in _ELSEWHERE) or any(code != readers for _, code in places_of(r, lo, hi)):
        return False
    others = any(h.value != readers for h in r.within("country", lo, hi))
    return not others and not any(h.value in ("visit", "meeting") for h in r.within("event.kind", lo, hi))


def _alone_or_many(persons: list[Fact], inside: list[int], readers: str) -> bool:
    """Whether a sentence names one person, or a list of them of which none tells another country than its `readers`'."""
    alike = all(persons[n].person.country in (None, readers) for n in inside)
    return alike and (len(inside) == 1 or len(inside) >= _MANY)


def _across(
    r: Reading, persons: list[Fact], groups: list[tuple[Sentence, list[int]]], parties: tuple[str, ...]
) -> None:
    """Those whom one of a party met, and those who came along with one."""
    if not of_nobody(r, parties):
        for n, country in list(of_others(r, persons, groups, parties)):
            _take(persons, n, country, "other_party" if country in parties else "same_article")


def _invites(r: Reading, sentence: Sentence, persons: list[Fact], inside: list[int], n: int, goal: str | None) -> bool:
    """Whether one is named behind the goal of a visitor told before: "Thanh will visit Italy on the invitation of President Neri"."""
    at = _tokens(r, persons[n].span)[0]
    places = [h.i for h, code in places_of(r, sentence.lo, at) if code == goal]
    guests = (m for m in inside if persons[m].person.country not in (None, goal))
    return any(_tokens(r, persons[m].span)[0] < k for m in guests for k in places)


def _at_home(
    r: Reading, persons: list[Fact], groups: list[tuple[Sentence, list[int]]], parties: tuple[str, ...]
) -> None:
    """Those whose office an article tells without the country of its readers."""
    readers = readers_of(r, parties)
    faced = counterparts(r) if readers is not None else {}
    for sentence, inside in groups if readers is not None else ():
        assert readers is not None
        cabinet = len(inside) > 2 and all(_in_charge(r, persons[n]) for n in inside)
        if not cabinet and (len(inside) != 1 or not _is(r, persons[inside[0]], "role.state")):
            continue
        if cabinet or not any(_abroad(r, s, readers) for s in _paragraph(r, sentence)):
            for n in inside:
                _take(persons, n, _plain_office(r, persons[n], readers, faced), "same_article")


def _in_charge(r: Reading, fact: Fact) -> bool:
    """Whether only what a minister is in charge of stands beside the name: "Guido Crosetto (Difesa)"."""
    note = fact.note("role")
    return note is not None and note.span is not None and r.word(_tokens(r, note.span)[0] - 1) == "("


def _by_sentence(r: Reading, persons: list[Fact]) -> list[tuple[Sentence, list[int]]]:
    """The sentences that name persons, each with their numbers."""
    found: dict[int, list[int]] = {}
    for n, fact in enumerate(persons):
        at = r.sentence_at(fact.span.start)
        if fact.span.start < r.tokens[r.sentences[at].hi - 1].end:
            found.setdefault(at, []).append(n)
    return [(r.sentences[at], inside) for at, inside in sorted(found.items())]


def _paragraph(r: Reading, sentence: Sentence) -> Iterator[Sentence]:
    """A sentence and those before it in its paragraph, the nearest first."""
    at = bisect_left(r.sentences, sentence.lo, key=lambda s: s.lo)
    while (
        at >= 0
        and at < len(r.sentences)
        and r.sentences[at].block == sentence.block
        and sentence.lo - r.sentences[at].lo < _PARAGRAPH
    ):
        yield r.sentences[at]
        at -= 1


_PARAGRAPH = 400
"""Tokens before a sentence that may still be of its matter."""


def _take(
    persons: list[Fact], n: int, country: str | None, reason: str, certainty: Certainty = Certainty.INFERRED
) -> None:
    """Give a person without a country the one concluded."""
    fact = persons[n]
    if country is None or fact.person.country is not None:
        return
    note = FieldNote("country", None, certainty, reason)
    persons[n] = replace(fact, payload=replace(fact.person, country=country), notes=(*fact.notes, note))


def _other(parties: tuple[str, ...], country: str | None) -> str | None:
    return next((p for p in parties if p != country), None) if country in parties else None


def _face(r: Reading, persons: list[Fact], groups: list[tuple[Sentence, list[int]]], parties: tuple[str, ...]) -> None:
    """Two persons in one sentence, one of them of a party: the other stands for the other party. So does a counterpart."""
    if of_nobody(r, parties):
        return
    for index, (sentence, inside) in enumerate(groups):
        if len(inside) == 2 and _of_one_side(r, persons, sentence, *(_tokens(r, persons[n].span) for n in inside)):
            continue
        for n in inside:
            if persons[n].person.country is None and _is(r, persons[n], "role.counterpart"):
                told = [m for m in inside if m < n][::-1] or (groups[index - 1][1] if index else [])
                before = next((c for m in told if (c := persons[m].person.country) in parties), None)
                before = before or head_before(r, sentence, _tokens(r, persons[n].span)[0], parties)
                _take(persons, n, _other(parties, before), "other_party")
        for one, other in zip(inside, inside[1:], strict=False):
            # "X spoke with his Brazilian counterpart Y for the first time since Z took office"
            if _is(r, persons[other], "role.counterpart") and not _met(r, persons[one]):
                _take(persons, one, _other(parties, persons[other].person.country), "other_party")
            if _their_own(r, persons[one], persons[other]):
                _take(persons, other, persons[one].person.country, "same_sentence")
        if len(inside) == 2 and not all(_met(r, persons[n]) for n in inside):
            # "Colloqui con il collega serbo Dacic e con la primo ministro Brnabic": both are of the other side.
            for one, other in (inside, inside[::-1]):
                _take(persons, other, _other(parties, persons[one].person.country), "other_party")


def _their_own(r: Reading, one: Fact, other: Fact) -> bool:
    """Whether a person is told as another's own: "el ministro José Salas, y su viceministra, Ana Mora", no counterpart."""
    note = other.note("role")
    if note is None or note.span is None or _is(r, other, "role.counterpart"):
        return False
    at, since = _tokens(r, note.span)[0], _tokens(r, one.span)[1]
    theirs = r.ending("neutral.theirs", at)
    return theirs is not None and theirs.i > since and r.hit("number.and", theirs.i - 1) is not None


def _of_one_side(
    r: Reading, persons: list[Fact], sentence: Sentence, one: tuple[int, int], other: tuple[int, int]
) -> bool:
    """Whether a third meets both: "Il ministro italiano vedrà la controparte X e il primo ministro Y", "Odhiambo also met President X and"."""
    first, second = sorted((one, other))
    joint = next((k for k in range(first[1], second[0]) if r.hit("number.and", k) is not None), None)
    verb = next(iter(r.each(_MEETS, sentence.lo, first[0])), None)
    if joint is None or joint - first[1] > 1 or verb is None:
        return False
    if r.any(("role.role",), sentence.lo, verb.i):
        return True
    near = any(0 <= first[0] - h.j <= _MET for h in r.each(_MEETS[:2], verb.i, first[0]))
    return near and nobody_named(r, words_of(persons), sentence.lo, verb.i)


_MEETS = ("event.met", "event.received", "event.talked", "event.had")


def _welcome(r: Reading, persons: list[Fact], sentence: Sentence, inside: list[int], parties: tuple[str, ...]) -> None:
    """Those by whom a guest is received are of the country visited: "visita in Italia del presidente, ricevuto da X e Y"."""
    hosts = r.within("event.hosts", sentence.lo, sentence.hi)
    verbs = [h for h in r.within("event.kind", sentence.lo, sentence.hi) if h.value == "visit"]
    goal = goal_of(r, sentence, parties, verbs) if hosts and verbs else None
    for n in inside if goal is not None else ():
        if _tokens(r, persons[n].span)[0] >= hosts[0].j:
            _take(persons, n, goal, "same_sentence")


def _seated(r: Reading, fact: Fact) -> str | None:
    """The country of the city an office is held in: "presidente della Camera di commercio di Torino", "Vizeministerin X (Warschau)"."""
    lo, hi = _tokens(r, fact.span)
    if r.word(hi) == "(" and (city := r.hit("city", hi + 1)) is not None and r.word(city.j) == ")":
        return city.category
    note = fact.note("role")
    if note is None or note.span is None:
        return None
    i, j = _tokens(r, note.span)
    if i >= hi:
        stop = next((k for k in range(j, min(len(r.tokens), j + _OFFICE)) if r.word(k) in _ENDS), j)
    else:
        stop = lo if lo > j else j
    for city in r.within("city", i, stop):
        of = r.ending("place.of", city.i) is not None or (r.lexicon.genitive and city.i == j < hi)
        if of and not r.any(("role.blocker", *VISITS), j, city.i):
            return city.category
    return _works_in(r, j) if i >= hi and r.any(("role.scholar",), i, j) else None


def _works_in(r: Reading, at: int) -> str | None:
    """The country of the city right behind an office told after the name: "Keo Vannarith, an economist in Phnom Penh"."""
    led = r.hit("place.at", at) if at < len(r.tokens) else None
    city = r.hit("city", led.j) if led is not None else None
    return city.category if city is not None else None


_ENDS = frozenset({",", ".", ";", ":", '"', "(", ")", "-", "»", "'"})


_MET = 4
"""Tokens between "met" and the office of whom one met."""


def _posted(r: Reading, fact: Fact, parties: tuple[str, ...], line: Dateline) -> str | None:
    """Whom an ambassador stands for who speaks from a city of the other party, and holds no other office."""
    note = fact.note("role")
    if line.city is None or note is None or note.span is None or not _is(r, fact, "role.envoy"):
        return None
    i, j = _tokens(r, note.span)
    lo, hi = _tokens(r, fact.span)
    before = r.any(("role.role",), max(0, min(i, lo) - _OFFICE), i)
    behind = r.any(("role.role",), max(j, hi), min(len(r.tokens), max(j, hi) + _OFFICE // 3))
    return None if before or behind else _other(parties, line.city.category)


def _home(r: Reading, parties: tuple[str, ...], line: Dateline) -> str | None:
    """The party an article is written in, unless it tells of a visit there."""
    if line.city is None or line.apart or line.city.category not in parties:
        return None
    if any(s.lo <= line.city.i < s.hi and s.hi - line.city.j <= _DATELINE for s in r.sentences):
        # "Johannesburg, 22 November 2016" on a line of its own: where a guest spoke.
        return None
    # A visit that is to come makes nobody a guest who speaks there now.
    now = (s for s in r.sentences if s.head or not r.any(("event.planned",), s.lo, s.hi))
    visited = any(goal_told(r, s, parties) == line.city.category for s in now)
    return None if visited else line.city.category


_DATELINE = 6
"""Tokens behind the city of a dateline that is a line of its own."""


def _abroad(r: Reading, sentence: Sentence, home: str) -> bool:
    """Whether a sentence tells of a delegation, or of what goes on in another country: "In Sarajevo traf er Minister X"."""
    lo, hi = sentence.lo, sentence.hi
    return r.any(("role.delegation",), lo, hi) or any(
        code != home and _located(r, place) for place, code in places_of(r, lo, hi)
    )


def _located(r: Reading, place: Hit) -> bool:
    return r.led(("place.at", "place.to"), place.i)


def _plain_office(r: Reading, fact: Fact, home: str, faced: Faced) -> str | None:
    """The article's own country for an office told without one: "the foreign minister", in a report from Tallinn."""
    if _is(r, fact, "role.counterpart") or _is(r, fact, "role.envoy") or _somebodys(r, fact):
        return None
    if home in faced.get(folded(fact.person.name).rsplit(" ", 1)[-1], ()):
        # "In Wien empfängt Berger seinen deutschen Amtskollegen": he is no German.
        return None
    return None if _met(r, fact) or _after_name(r, fact) else home


def _somebodys(r: Reading, fact: Fact) -> bool:
    """Whether an office is told as that of somebody told before: "Su viceministra, ...", "his deputy, ..."."""
    note = fact.note("role")
    return (
        note is not None and note.span is not None and r.ending("neutral.theirs", _tokens(r, note.span)[0]) is not None
    )


def _after_name(r: Reading, fact: Fact) -> bool:
    """Whether a name that no lexicon knows stands right before an office: "der Teheraner Finanzminister"."""
    note = fact.note("role")
    if note is None or note.span is None:
        return False
    at, _ = _tokens(r, note.span)
    while at and (r.word(at - 1) == "-" or r.hit("number.and", at - 1) or r.word(at) == "-"):
        # "Der Teheraner Wirtschafts- und Finanzminister"
        at -= 1
    opens = at > 0 and r.sentences[r.sentence_number(at - 1)].lo == at - 1
    known = any(h.i <= at - 1 < h.j for h in r.each(_TITLES, max(0, at - 4), at))
    return r.lexicon.verb_final and r.capital(at - 1) and not opens and not known


_TITLES = ("role.title", "role.role", "role.prefix", "country", "city")


def _met(r: Reading, fact: Fact) -> bool:
    """Whether a person is one whom others met: "spoke with Minister X", "traf Aussenminister X"."""
    lo, _ = _tokens(r, fact.span)
    note = fact.note("role")
    at = min(lo, _tokens(r, note.span)[0]) if note is not None and note.span is not None else lo
    while r.lexicon.verb_final and r.hit("number.and", at - 1) is not None and r.word(at - 2) == "-":
        # "Ein Gespräch mit Industrie- und Handelsminister Rivera"
        at -= 3
    while True:
        if r.led(MET, at):
            return True
        if at == 0 or not r.is_link(at - 1):
            return False
        at -= 1


def _is(r: Reading, fact: Fact, slot: str) -> bool:
    note = fact.note("role")
    return note is not None and note.span is not None and r.any((slot,), *_tokens(r, note.span))


def _tokens(r: Reading, span: Span) -> tuple[int, int]:
    """The tokens of a stretch of text."""
    return r.token_at(span.start), r.token_at(span.end)

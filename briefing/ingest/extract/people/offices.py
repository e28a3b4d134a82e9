"""Offices: those that several hold under one word: "Tajani (Esteri), Crosetto (Difesa)", "el presidente de Chile y el de Perú, ..."."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.ingest.extract.people.runs import name_run
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


@dataclass(slots=True)
class Office:
    """An office read from a role word on: where its words end, its organisation and country."""

    role: Hit
    end: int
    org: Hit | None = None
    org_span: tuple[int, int] | None = None
    country: Hit | None = None
    name: tuple[int, int] | None = None


_FIELD = 7
"""Tokens by which what somebody is minister for is told."""


def in_parentheses(r: Reading, sentence: Sentence) -> list[Office]:
    """Ministers by what they are in charge of: "con Antonio Tajani (Esteri), Guido Crosetto (Difesa)"; two at the least."""
    found: list[Office] = []
    opened = r.places("(", sentence.lo + 2, sentence.hi)
    for i in opened if len(opened) > 1 else ():
        close = next((k for k in range(i + 1, min(sentence.hi, i + _FIELD)) if r.word(k) == ")"), None)
        if close is None or not _tells_field(r, i + 1, close):
            continue
        starts = (k for k in range(max(sentence.lo, i - _FIELD), i - 1) if not _placed(r, k))
        run = next((run for k in starts if (run := name_run(r, k, i)) and run[1] == i), None)
        if run is not None:
            found.append(Office(Hit(i + 1, close, "", ""), close, name=run))
    return found if len(found) > 1 else []


def behind_portfolio(r: Reading, sentence: Sentence) -> list[Office]:
    """Ministers in parentheses behind what they are in charge of: "los ministros de Comercio (A B), Transporte (C D)"; two at the least."""
    found: list[Office] = []
    plurals = r.within("role.delegation", sentence.lo, sentence.hi)
    start = plurals[0].j if plurals else sentence.hi
    told = [c for c in r.within("country", sentence.lo, plurals[-1].i) if c.category == "people"] if plurals else []
    for i in (k for k in range(start, sentence.hi) if r.word(k) == "("):
        run = name_run(r, i + 1, sentence.hi)
        closed = (
            k + 1 for k in range(i - 1, start - 1, -1) if r.word(k) in _STOPS or r.ending("role.delegation", k + 1)
        )
        lo = next(closed, start)
        lo = next((k for k in range(lo, i) if not r.is_link(k) and r.hit("number.and", k) is None), i)
        if run is not None and r.word(run[1]) == ")" and i - lo <= _FIELD and _tells_field(r, lo, i):
            found.append(Office(Hit(lo, i, "", ""), i, country=next(iter(told[-1:]), None), name=run))
    return found if len(found) > 1 else []


_STOPS = frozenset({",", ";", ")"})


def _placed(r: Reading, i: int) -> bool:
    """Whether a city behind a preposition begins at token `i`: "andranno a Berlino Carla Neri (Esteri)"."""
    return r.hit("city", i) is not None and r.led(("place.at", "place.to"), i)


def _tells_field(r: Reading, i: int, j: int) -> bool:
    """Whether tokens `i` to `j` tell what somebody is in charge of, and no more."""
    told = r.begins("role.complement", i, j)
    return told and all(
        r.kind(k) == WORD and (r.capital(k) or r.is_link(k) or r.hit("number.and", k) or r.hit("role.complement", k))
        for k in range(i, j)
    )


def same_elsewhere(r: Reading, sentence: Sentence) -> list[Office]:
    """One who holds in another country the office told before: "con el de Kazajistán, Kasim Tokáev"."""
    found: list[Office] = []
    for country in r.within("country", sentence.lo, sentence.hi):
        if r.word(country.j) != ",":
            continue
        led = r.ending("place.of", country.i)
        if led is not None and country.category == "name":
            # Only a small word stands for the office: "el de", "celui du", "quello del".
            short = r.is_link(led.i - 1) or r.hit("neutral.those", led.i - 1) is not None
            alone = led.i > sentence.lo and short and r.hit("place.of", led.i - 1) is None
            roles = r.within("role.role", sentence.lo, led.i)
        else:
            # "et celui iranien, ...", "con quello cinese, ..."
            joined = r.hit("number.and", country.i - 2) or r.hit("place.with", country.i - 2)
            small = r.ending("neutral.those", country.i) or (joined if r.ending("bind.the", country.i) else None)
            alone = small is not None and country.category == "people"
            roles = r.within("role.role", sentence.lo, country.i)
        run = name_run(r, country.j + 1, sentence.hi)
        if alone and roles and run is not None:
            found.append(Office(roles[-1], roles[-1].j, country=country, name=run))
    return found

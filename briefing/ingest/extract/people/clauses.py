"""Clauses: those whose place a clause or a body tells, without an office: "who heads the Chamber", "said X of the Chamber"."""

from __future__ import annotations

from briefing.ingest.extract.people.namedbefore import run_ending
from briefing.ingest.extract.people.offices import Office
from briefing.ingest.extract.people.runs import LONGEST_NAME, name_run
from briefing.ingest.extract.sides.organisations import ORGANISED
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def by_clause(r: Reading, sentence: Sentence) -> list[Office]:
    """Those who are told to head a body, or to speak for one, each with the body in the place of an office."""
    bodies = r.each(ORGANISED, sentence.lo, sentence.hi)
    found: list[Office] = []
    for body in bodies:
        name = _leads(r, sentence, body) or _heads(r, sentence, body) or _speaks(r, sentence, body)
        if name is not None:
            found.append(Office(body, body.j, org=body, country=_country(r, sentence, body), name=name))
    return found or _heading_others(r, sentence)


_TITLED = 6
"""Tokens before a name in which its office is told."""
_CLAUSE = 16
"""Tokens of the longest clause that tells what somebody heads."""


def _heading_others(r: Reading, sentence: Sentence) -> list[Office]:
    """Those who are told to head what no lexicon knows: "Ana Rivera, who heads Chile's wine board", "der die Weinwerbung leitet"."""
    found: list[Office] = []
    for verb in r.within("role.leads", sentence.lo, sentence.hi):
        lo = max(sentence.lo, verb.i - (_CLAUSE if r.lexicon.verb_final else _NEAR))
        pronoun = next((h for h in reversed(r.within("bind.relative", lo, verb.i)) if r.word(h.i - 1) == ","), None)
        if pronoun is None or any(r.word(k) in (",", ";", ":") for k in range(pronoun.j, verb.i)):
            continue
        name = run_ending(r, max(sentence.lo, pronoun.i - 1 - 2 * LONGEST_NAME), pronoun.i - 1)
        if name is None and r.lexicon.verb_final and not r.capital(pronoun.i - 2):
            # "hat mit Ana Rivera telefoniert, die das Ministerium leitet"
            name = run_ending(r, max(sentence.lo, pronoun.i - 2 - 2 * LONGEST_NAME), pronoun.i - 2)
        if name is None or r.any(("role.role",), max(sentence.lo, name[0] - _TITLED), name[0]):
            continue
        ends = (k for k in range(verb.j, sentence.hi) if r.word(k) in (",", ";", ".", ":"))
        end = min(next(ends, sentence.hi), verb.j + _CLAUSE)
        led = [*r.within("country", pronoun.j, verb.i), *r.within("country", verb.j, end)]
        placed = ("place.at", "place.to", "place.with")
        own = (c for c in led if not r.led(placed, c.i, c.i - r.is_link(c.i - 1)))
        found.append(Office(verb, verb.j, country=next(own, None), name=name))
    return found


_NEAR = 6
"""Tokens between a relative pronoun, the verb of heading and the body headed."""


def _leads(r: Reading, sentence: Sentence, body: Hit) -> tuple[int, int] | None:
    """The name that opens a sentence on what its bearer heads: "Ana Rivera has headed the Chamber for two years"."""
    verb = r.first("role.leads", sentence.lo, body.i)
    if verb is None or body.i - verb.j > _NEAR or any(r.word(k) in (",", ";") for k in range(sentence.lo, body.i)):
        return None
    name = name_run(r, sentence.lo, verb.i)
    behind = name[1] if name is not None else verb.i
    since = range(behind, verb.i)
    whole = name is not None and len(since) <= _SINCE and not any(r.capital(k) for k in since)
    return name if whole else None


_SINCE = 2
"""Tokens between a name and its verb of heading: "два года возглавляет"."""


def _heads(r: Reading, sentence: Sentence, body: Hit) -> tuple[int, int] | None:
    """The name before a clause: "Ana Rivera, who heads the Chamber", "Ana Rivera, die das Ministerium leitet"."""
    lo, hi = max(sentence.lo, body.i - _NEAR), min(sentence.hi, body.j + _NEAR)
    before, behind = r.within("role.leads", lo, body.i), r.within("role.leads", body.j, hi)
    verb = before[-1] if before else behind[0] if behind and r.lexicon.verb_final else None
    if verb is None:
        return None
    head = min(verb.i, body.i)
    pronoun = next((h for h in reversed(r.within("bind.relative", lo, head)) if r.word(h.i - 1) == ","), None)
    if pronoun is None or any(r.word(k) in (",", ";") for k in range(pronoun.j, max(verb.i, body.i))):
        return None
    return run_ending(r, max(sentence.lo, pronoun.i - 1 - 2 * LONGEST_NAME), pronoun.i - 1)


def _speaks(r: Reading, sentence: Sentence, body: Hit) -> tuple[int, int] | None:
    """The name of one who speaks for a body: "said Sanja Perić of the Chamber", "Sanja Perić, de la Chambre, a déclaré"."""
    at = body.i
    while at > sentence.lo and r.is_link(at - 1):
        at -= 1
    if not r.begins("place.of", at, body.i):
        return None
    name = run_ending(r, max(sentence.lo, at - 2 * LONGEST_NAME), at - (r.word(at - 1) == ","))
    if name is None or r.hit("role.role", name[0] - 1) is not None:
        return None
    said = r.ending("say.verb", name[0]) is not None or r.ending("say.according", name[0]) is not None
    behind = min(sentence.hi, body.j + _NEAR)
    if not said and not (name[0] == sentence.lo and r.any(("say.verb",), body.j, behind)):
        return None
    return name if name_run(r, body.i, sentence.hi) is None else None


def _country(r: Reading, sentence: Sentence, body: Hit) -> Hit | None:
    """The country right behind a body or before it: "the Chamber of Commerce of Georgia"."""
    at = r.skip_links(body.j, sentence.hi, 2) if body.j < sentence.hi else sentence.hi
    behind = r.hit("country", at) if at < sentence.hi else None
    return behind or r.ending("country", body.i)

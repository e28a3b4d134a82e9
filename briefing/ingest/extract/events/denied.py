"""Denied: verbs of meeting that tell of nothing that came to pass, or of no person met."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def never_told(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether a verb tells of nothing that came to pass, or means something else: "has yet to visit", "the topic came up"."""
    # "Sie hoffe, eines Tages Riga zu besuchen": "zu" is read as the preposition.
    wished = r.lexicon.verb_final and r.ending("place.at", verb.i) is not None
    reach = _WISHED if wished else _NEVER
    if (
        r.any(("event.never",), max(lo, verb.i - reach), verb.i)
        or r.hit("event.never", verb.i) is not None
        or r.ending("event.never", verb.j) is not None
    ):
        return True
    if verb.category == "signed" and _by_now(r, verb, lo):
        return True
    if _denied(r, verb, lo) or _by_nobody(r, verb, lo):
        return True
    taken = (to_press, _greets_paper, _takes_so_much, _takes_thing)
    return verb.category in _FACING and any(told(r, verb) for told in taken)


def _takes_thing(r: Reading, verb: Hit) -> bool:
    """Whether a thing is received, and nobody: "will receive an honorary doctorate", "ontving op 13 mei in Riga het rapport"."""
    thing = r.first("event.thing", verb.j, verb.j + _OBJECT)
    if thing is None or verb.category not in ("met", "received"):
        return False
    return not r.any(_SOMEBODY, verb.j, thing.i) and _one_phrase(r, verb.j, thing.i)


_SOMEBODY = ("role.role", "role.counterpart", "role.delegation", "role.known", "place.with")
"""Who may be met, told between a verb and what else is told of the meeting."""


def _takes_so_much(r: Reading, verb: Hit) -> bool:
    """Whether so much of something is received, and nobody: "Peru received 32 percent of the exports", "recibió 40 millones de dólares"."""
    at = verb.j
    while at < verb.j + _ABOUT and (r.is_link(at) or r.hit("currency", at) or r.hit("qualifier.approx", at)):
        at += 1
    return r.kind(at) == NUMBER and r.at(("percent", "scale", "currency"), at + 1)


_ABOUT = 3
"""Tokens between a verb and how much is taken: "received about 30 million"."""


def _by_now(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether it is told how much was signed by now: "Bis heute sind 14 Abkommen unterzeichnet worden", "have so far signed"."""
    told = r.within("event.so_far", lo, min(len(r.tokens), verb.j + _OBJECT))
    return any(_one_phrase(r, min(h.j, verb.j), max(h.i, verb.i)) or h.i == lo for h in told)


def _denied(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether "not" denies a verb: "non si sono incontrati", "haben sich nicht getroffen", and not "nicht nur"."""
    before = r.ending("event.not", verb.i)
    found = [before] if before is not None and before.i >= lo else []
    if r.lexicon.verb_final:
        # It stands anywhere before the participle that closes a clause.
        found = [h for h in r.within("event.not", max(lo, verb.i - _OBJECT), verb.i) if _one_phrase(r, h.j, verb.i)]
    return any(r.hit("event.not_only", h.i) is None for h in found)


def _by_nobody(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether it is told that nobody in office did it: "no Kenyan president has visited Poland", "aucun ministre n'a rencontré"."""
    found = r.within("event.nobody", max(lo, verb.i - _OBJECT), verb.i)
    return any(_one_phrase(r, h.j, verb.i) and r.any(("role.role",), h.j, verb.i) for h in found)


_FACING = ("met", "received", "talked", "had", "talk")
"""Verbs and nouns of meeting that have those met behind them."""
_OBJECT = 8
"""Tokens behind a verb of meeting in which its object is told."""


def to_press(r: Reading, verb: Hit) -> bool:
    """Whether one speaks to the press, or meets with no person: "in an interview with the daily", "met with difficulties"."""
    press = r.first("event.press", verb.j, verb.j + _PRESS)
    somebody = ("role.role", "role.counterpart", "role.delegation")
    return press is not None and not r.any(somebody, verb.j, press.i) and _one_phrase(r, verb.j, press.i)


def _one_phrase(r: Reading, lo: int, hi: int) -> bool:
    """Whether no sign ends a clause or sentence in tokens `lo` to `hi`."""
    return not any(r.word(k) in (",", ".", ";", ":") for k in range(lo, hi))


def _greets_paper(r: Reading, verb: Hit) -> bool:
    """Whether it is an agreement that is greeted: "begrüßte am Dienstag in Riga das Abkommen", "verwelkomde het akkoord"."""
    if verb.category not in ("met", "received") or verb.j - verb.i > 1:
        return False
    paper = r.first("event.treaty", verb.j, verb.j + _OBJECT)
    others = ("role.role", "role.delegation", "role.known", "place.with", "place.for", "bind.purpose")
    return paper is not None and not r.any(others, verb.j, paper.i) and _one_phrase(r, verb.j, paper.i)


_PRESS = 4
"""Tokens behind a talk in which it is told that it was with the press."""
_WISHED = 8
"""Tokens before an infinitive in which it is told that it is only wished for."""
_NEVER = 3
"""Tokens before a verb in which "yet" or "never" says that it did not come to pass: "has yet to visit"."""

"""Attributes: the time and place set between an article and the participle by which an event is told of a noun."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.reading import Reading


def set_before(r: Reading, i: int, lo: int) -> int | None:
    """The token where what stands between the article and the participle at token `i` begins; None where nothing does.

    "Ratifizierte am Dienstag das | im Mai 2024 in Riga | unterzeichnete Abkommen", "die | ursprünglich für März | geplante Sitzung".
    """
    if not r.lexicon.verb_final:
        return None
    for at in range(i - 1, max(lo, i - _REACH) - 1, -1):
        if r.is_link(at) and at + 1 < i and _opens(r, at):
            return at + 1
        if not _inside(r, at):
            return None
    return None


def meant(r: Reading, i: int, lo: int) -> int | None:
    """The token where the phrase begins of an event that a participle before it tells to come: "die für März | geplante vierte Sitzung"."""
    for at in (i, i - 1):
        told = r.ending("event.meant", at)
        if told is not None and told.i >= lo:
            start = set_before(r, told.i, lo)
            return told.i if start is None else start
    return None


def _opens(r: Reading, at: int) -> bool:
    """Whether an article stands at token `at`, with a preposition, a year or an adverb right behind it."""
    if r.at(_PREPOSITIONS, at):
        return False
    return r.is_link(at + 1) or r.hit("time.day", at + 1) is not None or r.kind(at + 1) == NUMBER


def _inside(r: Reading, at: int) -> bool:
    """Whether a token may stand between an article and its participle: a time, a place, a small word."""
    if r.kind(at) == NUMBER or r.is_link(at) or r.word(at) in (".", "-"):
        return True
    return any(at in r.hits.get(slot, ()) for slot in _TOLD) or (r.kind(at) == WORD and not r.capital(at))


_REACH = 12
"""Tokens between an article and its participle."""
_PREPOSITIONS = ("place.at", "place.to", "place.from", "bind.to", "bind.on", "time.range_to", "time.until")
_TOLD = ("month", "weekday", "city", "country", "time.day", "time.week", "time.season")
"""What tells a time or a place."""

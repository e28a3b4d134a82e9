"""Lead-ins: words ahead of what a sentence tells that name nothing, "It should be noted that", "По данным статистики,"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.reading import Reading

_LEAST, _COMMAS = 3, (",", ":")
"""Tokens that a sentence has behind its lead-in; what closes one without a conjunction."""


def past_lead_in(r: Reading, lo: int, hi: int) -> int:
    """Where what a sentence tells begins: behind words of noting and "that", of noting or going on and a comma; else `lo`."""
    language = r.lexicon
    if (behind := max(_past_source(r, lo, hi), _past_teller(r, lo, hi))) > lo:
        return behind
    i, told, joined = lo, False, False
    while i < hi and r.kind(i) == WORD and not (told and r.hit("small.said", i)):
        word = r.word(i)
        told, joined = told or word in language.telling, joined or word in language.joining
        if not (word in language.leading or word in language.telling or word in language.joining):
            return lo
        i += 1
    comma = i + 1 if (told or joined) and r.word(i) in _COMMAS else i
    that = r.hit("small.said", comma) if told else None
    start = that.j if that is not None else comma if comma > i else lo
    return start if lo < start < hi - _LEAST else lo


_HOPING = (
    "status.target", "status.set", "status.forecast", "status.wished", "status.expectation", "status.estimated", "status.reckoned", "status.possible",
    "status.conditional", "status.need", "status.planned", "step.agreed", "step.readiness", "step.expected",
)  # fmt: skip
"""What makes a goal or a forecast of what is told behind it: "The minister was confident that"."""
_OFFICES = ("org.source", "org.statistics", "org.office", "org.ministry", "say.teller")
_TELLING = (
    "country", "city", "org.named", "cue", "product", "move", "percent", "year", "month", "weekday", "ordinal", "role.role", "role.title",
    "event.kind", "time.figures", "time.first", "time.last", "place.own", "neutral.ours", "bind.adjusted",
)  # fmt: skip
"""What tells whose figures a source has, of when or of what, whether the seasons are taken out, or who speaks."""
_SOURCE = 14
"""Tokens of the longest source that opens a sentence, up to its comma."""


def _past_source(r: Reading, lo: int, hi: int) -> int:
    """Behind a source that names nobody and nothing, "According to the statistics committee,"; else `lo`."""
    said = r.hit("say.according", lo)
    if said is None:
        return lo
    end = next((k for k in range(said.j, min(hi - _LEAST, lo + _SOURCE)) if r.kind(k) != WORD), lo)
    offices = r.each(_OFFICES, lo, end)
    within = {k for h in offices for k in range(h.i, h.j)}
    names = any(r.capital(k) and k not in within for k in range(lo + 1, end))
    known = names or any(h.value for h in offices) or r.any((*_TELLING, *_HOPING), lo, end)
    if end == lo or r.word(end) != "," or not offices or known:
        return lo
    return end + 1


_TELLERS = (
    "role.role", "org.office", "org.source", "org.ministry", "say.teller", "say.verb", "say.according", "weekday", "time.today",
)  # fmt: skip
_LONGEST = 12
"""Tokens of who told something, by no name, and when: "The deputy minister recalled on Monday that"."""


def _past_teller(r: Reading, lo: int, hi: int) -> int:
    """Behind somebody without a name who says "that": "The minister recalled that", "Министр напомнил, что"; else `lo`."""
    that = next((k for k in range(lo + 2, min(hi - _LEAST, lo + _LONGEST)) if r.hit("small.said", k)), None)
    if that is None:
        return lo
    end = that - (r.word(that - 1) == ",")
    told = r.each(_TELLERS, lo, end)
    within = {k for h in told for k in range(h.i, h.j)}
    plain = all(k in within or r.is_link(k) for k in range(lo, end))
    says = r.any(("say.verb",), lo, end) and r.any(("role.role", "say.teller", "org.source"), lo, end)
    known = any(h.value for h in told if h.category in ("ministry", "statistics"))
    known = known or r.any((*_NAMING, *_HOPING), lo, end)
    return that + 1 if plain and says and not known else lo


_NAMING = ("country", "city", "org.named", "cue", "product", "org.statistics", "place.possessive", "neutral.ours")
"""What tells whose minister or office it is."""

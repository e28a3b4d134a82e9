"""Along: whether those of a list are told to come along with somebody, or to be of a delegation."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.reading import Reading, Sentence

_OPENING = 12
"""Tokens before a list in which the words are that tell its members to come along."""
_PRONOUN = 6
"""Tokens that say of a delegation told before whom it includes: "В ее состав входят", "Daarvan maken"."""
_BEHIND = 6
"""Tokens behind a list in which the verb or its particle stands: "reisen ... mit", "maken ... deel uit"."""
_OTHERWISE = (
    "event.met",
    "event.received",
    "event.talked",
    "event.signed",
    "say.verb",
    "role.leads",
    "role.represented",
)


def came_along(r: Reading, sentence: Sentence, before: Sentence | None, lo: int, hi: int) -> bool:
    """Whether the opening of a sentence tells those named from token `lo` to `hi` to be of somebody's company.

    "Viajan con el presidente ...", "With him are ...", "Der Delegation gehören ... an", "De prinses heeft ... bij zich"; the
    sentence `before` may have told the delegation: "It includes ...".
    """
    start, lo = sentence.lo, _past_somebody(r, lo, hi)
    if not 0 <= lo - start <= _OPENING or r.any(_OTHERWISE, start, lo):
        return False
    if r.any(("role.counterpart",), lo, hi):
        return False
    end = min(sentence.hi, hi + _BEHIND)
    if r.any(("role.party",), start, lo) and (
        r.any(("role.includes",), start, lo) or r.any(("role.includes",), hi, end)
    ):
        return True
    if before is not None and lo - start <= _PRONOUN and r.any(("role.party",), before.lo, before.hi):
        # "A Greek delegation is in Nairobi. It includes Minister Andreou"
        includes = r.within("role.includes", start, lo)
        return any(h.j > start + 1 or r.lexicon.verb_final for h in includes) or bool(
            includes and r.any(("role.includes",), hi, end)
        )
    travels = r.any(("role.travels",), start, lo) or r.any(("role.travels",), hi, end)
    if r.any(("role.along",), hi, end) and r.any(("role.brings",), start, lo):
        return True
    if r.any(("role.along",), start, lo) or r.any(("role.along",), hi, end) or _particle_last(r, sentence, hi):
        return travels
    return travels and _with_somebody(r, start, lo)


def _past_somebody(r: Reading, lo: int, hi: int) -> int:
    """Where the list begins behind an office that only its company is told of: "con el presidente | la canciller, Ana Soto"."""
    heads = r.within("role.role", lo, hi)[:2]
    both = len(heads) > 1 and heads[0].j < heads[1].i <= heads[0].j + 2
    return heads[1].i if both and all(r.is_link(k) for k in range(heads[0].j, heads[1].i)) else lo


def _particle_last(r: Reading, sentence: Sentence, hi: int) -> bool:
    """Whether the "with" that belongs to a verb closes the sentence right behind the list: "fahren ... mit."."""
    at = sentence.hi - 1
    while at > hi and r.kind(at) != WORD:
        at -= 1
    return r.lexicon.verb_final and at - hi <= _BEHIND and at >= hi and r.hit("place.with", at) is not None


def _with_somebody(r: Reading, start: int, lo: int) -> bool:
    """Whether "with" somebody is told between two tokens, and not with those of the list themselves."""
    for cue in r.within("place.with", start, lo):
        at = r.skip_links(cue.j, lo, 2)
        if cue.j < lo and r.hit("role.them", at - (at == lo)) is not None:
            return True
        if r.any(("event.kind",), start, cue.i) or r.stands(",", at, lo):
            # "Sind Gespräche mit dem Präsidenten, Wirtschaftsminister ... geplant"
            continue
        if at >= lo or r.hit("country", at) is not None or r.hit("city", at) is not None:
            continue
        somebody = r.hit("role.role", at) is not None or (r.capital(at) and not r.lexicon.capital_nouns)
        if somebody and not r.begins("number.and", at, lo):
            return True
    return False

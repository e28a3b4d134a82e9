"""Apposed: the country told behind a name and its office: "Rivera, director (Chile)", "chair of the Chilean side", "attaché, Embassy of Chile in"."""

from __future__ import annotations

from briefing.ingest.extract.people.offices import Office
from briefing.ingest.extract.people.opposite import country_of_head
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def apposed(r: Reading, sentence: Sentence, office: Office) -> tuple[str, tuple[int, int]] | None:
    """The country set behind somebody's name and office in brackets, as that of a side or of an embassy, with its tokens."""
    assert office.name is not None
    at = office.name[1]
    if office.role.i >= at:
        at = max(office.role.j, office.end, office.org_span[1] if office.org_span is not None else 0)
    hi = min(sentence.hi, at + _REACH)
    return _in_brackets(r, at, hi) or _of_side(r, at, hi) or _of_embassy(r, at, hi)


_REACH = 12
"""Tokens behind a name and its office in which their country is told."""
_ENDS = (".", ";", ":", ")")
_OTHERS = ("role.blocker", "say.verb", "event.held", "event.planned")
"""Verbs, with which what is told of somebody ends."""


def _goes_on(r: Reading, k: int) -> bool:
    """Whether token `k` may still tell what somebody is, and neither ends that nor begins another."""
    if r.word(k) in _ENDS or r.kind(k) == NUMBER or r.at(_OTHERS, k):
        return False
    joint = r.hit("number.and", k)
    return joint is None or not any(r.hit(slot, joint.j + n) is not None for slot in _NEXT for n in (0, 1))


_NEXT = ("role.role", "role.title", "role.prefix", "role.delegation")


def _in_brackets(r: Reading, at: int, hi: int) -> tuple[str, tuple[int, int]] | None:
    """The country alone, or behind a field, in the brackets that close an office: "Ministry of Economy (Chile)", "Rivera (energy, Chile)"."""
    for k in range(at, hi):
        if r.word(k) == "(":
            close = next((n for n in range(k, hi) if r.word(n) == ")"), k)
            country = r.ending("country", close)
            led = country is not None and (country.i == k + 1 or r.word(country.i - 1) == ",")
            alone = country is not None and led and r.within("country", k, close) == [country]
            alone = alone and country is not None and country.category == "name"
            return (country.value, (country.i, country.j)) if country is not None and alone else None
        if not _goes_on(r, k) or r.word(k) == "," and k > at:
            return None
    return None


def _of_side(r: Reading, at: int, hi: int) -> tuple[str, tuple[int, int]] | None:
    """The country of the side somebody chairs, told right behind a comma: "Rivera, chairman of the Chilean side"."""
    if r.word(at) != ",":
        return None
    chairs = r.hit("role.role", at + 1) or r.hit("role.role", at + 2)
    side = r.first("role.delegation", chairs.j, hi) if chairs is not None else None
    if chairs is None or side is None or not all(_small(r, k) for k in range(chairs.j, side.i)):
        return None
    return _headed(r, side, at, hi)


def _small(r: Reading, k: int) -> bool:
    return (
        r.is_link(k) or r.hit("country", k) is not None or r.word(k) == "'" or r.hit("place.possessive", k) is not None
    )


def _of_embassy(r: Reading, at: int, hi: int) -> tuple[str, tuple[int, int]] | None:
    """The country of the embassy at which somebody is: "Rivera, commercial attaché, Embassy of Chile in Nairobi"."""
    embassy = r.first("role.embassy", at, hi)
    if embassy is None or not all(_goes_on(r, k) for k in range(at, embassy.i)):
        return None
    set_off = r.stands(",", at, embassy.i) or all(r.is_link(k) for k in range(at, embassy.i))
    return _headed(r, embassy, at, hi) if set_off else None


def _headed(r: Reading, head: Hit, lo: int, hi: int) -> tuple[str, tuple[int, int]] | None:
    code = country_of_head(r, head, lo, hi)
    return (code, (head.i, head.j)) if code is not None else None

"""Panels: councils and groups that belong to two countries, by "joint" or by both countries beside their plain noun."""

from __future__ import annotations

from briefing.core.fact import EventKind
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def panels(r: Reading, lo: int, hi: int, kinds: list[Hit]) -> list[Hit]:
    """Bodies of two countries that no list names: "Consejo Conjunto", "Italian-Kenyan Council", "рабочая группа".

    `kinds` are the events named in tokens `lo` to `hi`, whose words are theirs.
    """
    found: list[Hit] = []
    for noun in r.within("event.panel", lo, hi):
        if any(k.i < noun.j and noun.i < k.j for k in kinds) or _presided(r, noun) or r.hit("org.named", noun.i):
            continue
        start, end = _joint_before(r, noun, lo), _joint_behind(r, noun, hi)
        if start is None and end is None and not (_two_before(r, noun, lo) or _two_behind(r, noun, hi)):
            continue
        span = start if start is not None else noun.i, end if end is not None else noun.j
        found.append(Hit(*span, noun.category, EventKind.COMMISSION.value))
    return found


def _presided(r: Reading, noun: Hit) -> bool:
    """Whether a body only tells somebody's office: "el presidente del Consejo Empresario saudí-argentino"."""
    at = noun.i
    while at and r.is_link(at - 1) and noun.i - at < _FIELD and r.ending("role.role", at) is None:
        at -= 1
    return r.ending("role.role", at) is not None and r.ending("place.of", noun.i) is not None


_FIELD = 2
"""Tokens between a body and its "joint" that tell its field: "comité económico mixto", "совместная рабочая группа"."""


def _joint_before(r: Reading, noun: Hit, lo: int) -> int | None:
    """Where the word that makes a body joint begins, right before it or before its field."""
    for k in range(noun.i, max(lo, noun.i - _FIELD), -1):
        joint = r.ending("event.joint", k)
        if joint is not None and joint.i >= lo:
            return joint.i
        if not _describes(r, k - 1):
            return None
    return None


def _joint_behind(r: Reading, noun: Hit, hi: int) -> int | None:
    """Where the word that makes a body joint ends, where such words stand behind their noun."""
    for k in range(noun.j, min(hi, noun.j + _FIELD)):
        joint = r.hit("event.joint", k)
        if joint is not None:
            return joint.j
        if not _describes(r, k):
            return None
    return None


def _describes(r: Reading, k: int) -> bool:
    return r.kind(k) == WORD and not r.is_link(k) and r.hit("bind.auxiliary", k) is None


def _two_before(r: Reading, noun: Hit, lo: int) -> bool:
    """Whether two countries stand before a body: "der Kirgisisch-Kasachische Rat", "the Kenya-Portugal Trade Council"."""
    for k in range(noun.i, max(lo, noun.i - _FIELD - 1), -1):
        second = r.ending("country", k)
        if second is not None:
            first = r.ending("country", second.i)
            return first is not None and first.i >= lo and first.value != second.value
        if not _describes(r, k - 1):
            return False
    return False


_BEHIND = 9
"""Tokens between a body and its two countries: "Consejo del Acuerdo de Asociación Estratégica México-Perú"."""


_VERBS = ("event.held", "event.planned", "say.verb", "bind.auxiliary")
"""What parts a body from countries that are not its own."""


def _two_behind(r: Reading, noun: Hit, hi: int) -> bool:
    """Whether two countries joined by a hyphen stand behind a body: "Consiglio italo-russo", "Comité Kenia-Tanzania"."""
    first = r.first("country", noun.j, min(hi, noun.j + _BEHIND))
    if first is None or r.gap(first.j).strip() != "-" or r.any(_VERBS, noun.j, first.i):
        return False
    second = r.hit("country", first.j)
    # "Italo-kenyota": what ends so is always followed by another country, known or not.
    return (second is not None and second.value != first.value) or r.word(first.j - 1).endswith("o")

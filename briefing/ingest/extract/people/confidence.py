"""Confidence: how sure a person is read, by how the country is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import Fact

_OFF = {"known_statesperson": 0, "delegation": 10, "same_sentence": 10, "same_article": 30}
_CONCLUDED, _OPEN = 25, 35
"""What takes off the confidence in a person, in hundredths: a country that is concluded, by the reason where that counts, and none at all.

Counted over the corpus: of countries told in words or known by the leader's name 97 in a hundred are right, of those of a
delegation or of the sentence 94, of the other party and of a city's country 87, of those named elsewhere 85.
"""


def weighed(persons: Sequence[Fact]) -> list[Fact]:
    """Persons, each less sure the less directly the country is told, with the reason for it."""
    return [_weighed(p) for p in persons]


def _weighed(fact: Fact) -> Fact:
    note = fact.note("country")
    if fact.person.country is None:
        return replace(fact, confidence=fact.confidence - _OPEN, reasons=(*fact.reasons, "no_country"))
    if note is None or note.certainty is Certainty.STATED or not note.reason:
        return fact
    off = _OFF.get(note.reason, _CONCLUDED)
    return replace(fact, confidence=fact.confidence - off, reasons=(*fact.reasons, note.reason)) if off else fact

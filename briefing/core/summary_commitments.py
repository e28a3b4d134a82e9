"""Commitments in a summary: what became of those of earlier rounds, counted with their evidence, verbs kept apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from briefing.core.claim import Claim, Code, Country, Value
from briefing.core.commitment import BOTH, Commitment, Progress, commitments, counted
from briefing.core.dossier import DossierFile
from briefing.core.event import Event
from briefing.core.evidence import Register
from briefing.core.fact import StepVerb
from briefing.core.summary_parts import Line

OVERDUE = "overdue"
CARRIED_OVER = "carried_over"
"""Said of a step of the last round that carries an earlier commitment on."""


class Standings:
    """What became of each commitment of a dossier as of a day, worked out once for all sections of a page."""

    def __init__(self, file: DossierFile, last: Event | None, bodies: Mapping[int, str], day: dt.date) -> None:
        self.day = day
        found = commitments(file, bodies)
        self._by_key = {c.key: c for c in found}
        self._continued = {key: c for c in found for key in c.continued}
        self._owners: Mapping[str, str] = file.owners
        self.earlier = tuple(c for c in found if last is not None and c.round.facts != last.facts)

    def of(self, key: str) -> Commitment | None:
        """The commitment that a fact made or carries on."""
        return self._by_key.get(key) or self._continued.get(key)

    def values(self, key: str) -> dict[str, Value]:
        """Who took a step on and what became of it, as far as anything is known."""
        known = self.of(key)
        if known is None:
            return {}
        values: dict[str, Value] = {}
        owner = self._owners.get(key) or known.owner
        if owner:
            values["owner"] = Code("owner", BOTH) if owner == BOTH else Country(owner)
        if key in self._continued and known.progress in (Progress.CARRIED, Progress.OPEN):
            values["progress"] = Code("progress", CARRIED_OVER)
        elif known.progress is not Progress.OPEN:
            values["progress"] = Code("progress", known.progress)
        if known.is_overdue(self.day):
            values["overdue"] = Code("progress", OVERDUE)
        return values

    def evidence(self, key: str) -> tuple[str, ...]:
        """The passages that show it, the step's own words aside."""
        known = self.of(key)
        return tuple(k for k in known.evidence if k != key) if known is not None else ()


def earlier_line(found: Iterable[Commitment], day: dt.date) -> Callable[[Register], Line] | None:
    """What became of the commitments of earlier rounds, counted; None where there are none."""
    by_verb: dict[StepVerb, list[Commitment]] = {v: [] for v in StepVerb}
    for each in found:
        by_verb[each.verb].append(each)
    if not any(by_verb.values()):
        return None

    def make(register: Register) -> Line:
        parts = []
        for verb, some in by_verb.items():
            for n, (progress, group) in enumerate(counted(some)):
                keys = tuple(dict.fromkeys(k for c in group for k in c.evidence))
                values: dict[str, Value] = {"n": len(group)}
                if n == 0:
                    values["verb"] = Code("label", verb)
                if late := sum(c.is_overdue(day) for c in group):
                    values["late"] = late
                parts.append(Claim(f"progress_{progress}", values, register.cite(keys), (), keys))
        return Line("earlier", parts[0], more=tuple(parts[1:]))

    return make

"""Scene: what the reading of events, next steps and dates needs of its article."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.ingest.extract.events.stays import Officers
from briefing.ingest.extract.times.atoms import DateAtom
from briefing.ingest.extract.times.calendar import Dateline, Reference
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


@dataclass(frozen=True, slots=True)
class Scene:
    """What the reading of events needs of its article."""

    r: Reading
    reference: Reference
    line: Dateline
    parties: tuple[str, ...]
    known: Officers = field(default_factory=dict)
    """Those in office whom it names."""
    sections: list[tuple[int, Hit, DateAtom]] = field(default_factory=list)
    """Where the parts of a report on several places begin, with city and day."""

    def behind_line(self, lo: int) -> int:
        """Where what a sentence tells begins: behind the dateline that opens it, "BERN, 18 November (Agency) - ..."."""
        city, date = self.line.city, self.line.date
        if city is None or city.i != lo:
            return lo
        end = date.j if date is not None else city.j
        return next((k + 1 for k in range(end, end + _SOURCE) if self.r.word(k) in _DASHES), end)


_SOURCE = 6
"""Tokens between the day of a dateline and its dash, in which the agency is told."""
_DASHES = ("-", "–", "—", ".", ":")

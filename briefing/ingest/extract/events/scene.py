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

"""Library search: what is found for the words typed so far, and what the pane says of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.qt import wording
from briefing.qt.desk import Desk
from briefing.storage.search import Hit, search
from briefing.views.page_sources import found_hit

MOST_HITS = 50
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Found:
    """Hits with the words to light in them, the line above them, and what is said where there are none."""

    hits: tuple[Hit, ...] = ()
    lit: tuple[str, ...] = ()
    heading: str = ""
    nothing: str = ""


def found_for(desk: Desk, typed: str) -> Found:
    """What the library holds for `typed`: the source that the code of a page names, else passages; nothing for no words."""
    query = typed.strip()
    coded = found_hit(desk, query)
    if coded is not None:
        hit, refused = coded
        heading = translate("LibraryPane", "Source of a printed page")
        return Found((hit,) if hit is not None else (), (), heading, refused)
    if not query:
        return Found()
    day = desk.known_on
    results = search(desk.library, typed, limit=MOST_HITS, as_you_type=True, known_on=day)
    lit = tuple(dict.fromkeys((query, *query.replace('"', " ").split())))
    total = wording.count(results.total) + ("+" if results.capped else "")
    heading = translate("LibraryPane", "%1 results").replace("%1", total)
    if results.total == 1:
        heading = translate("LibraryPane", "1 result")
    nothing = translate("LibraryPane", "No articles match ‘%1’.")
    if day is not None:
        nothing = translate("LibraryPane", "Nothing known on %2 matches ‘%1’.").replace("%2", wording.date(day))
    return Found(tuple(results.hits), lit, heading, nothing.replace("%1", query))

"""Arrangements: what was decided on the items of a dossier's page: left out, moved, pinned, portion marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from briefing.core.arrangement import USUAL, Decision
from briefing.core.change import RowEdit, Value
from briefing.storage import rowedits
from briefing.storage.library import Library, utc_now

_COLUMNS = ("place", "left_out", "pinned", "portion")


def decisions_of(library: Library, dossier: str) -> dict[tuple[str, str], Decision]:
    """What was decided on the items of a dossier's page, by section and item."""
    rows = library.rows(
        "SELECT section, item, place, left_out, pinned, portion FROM summary_item WHERE dossier_id = ?", (dossier,)
    )
    return {
        (section, item): Decision(place, bool(left_out), bool(pinned), portion)
        for section, item, place, left_out, pinned, portion in rows
    }


def decision_edits(
    library: Library, dossier: str, section: str, decisions: Mapping[str, Decision], at: str | None = None
) -> list[RowEdit]:
    """Edits that keep these decisions on items of a section; a usual one takes the row away."""
    edits = []
    for item, decision in decisions.items():
        key: dict[str, Value] = {"dossier_id": dossier, "section": section, "item": item}
        before = rowedits.current(library, "summary_item", key)
        kept = (before["place"], before["left_out"], before["pinned"], before["portion"]) if before else None
        wanted = (decision.place, int(decision.left_out), int(decision.pinned), decision.portion.strip())
        after: dict[str, Value] | None = None
        if decision != USUAL:
            after = {**dict(zip(_COLUMNS, wanted, strict=True)), "at": at or utc_now()}
        if (after is None and before is None) or (after is not None and kept == wanted):
            continue
        edits.append(RowEdit("summary_item", key, before, after, f"dossier:{dossier}"))
    return edits


def order_edits(
    library: Library, dossier: str, section: str, keys: Sequence[str], at: str | None = None
) -> list[RowEdit]:
    """Edits that put the items of a section in this order."""
    known = decisions_of(library, dossier)
    placed = {key: replace(known.get((section, key), USUAL), place=n) for n, key in enumerate(keys)}
    return decision_edits(library, dossier, section, placed, at)


def portions_of(decisions: Iterable[Decision]) -> tuple[str, ...]:
    """The portion marks in use, each once: the dossier's own vocabulary."""
    return tuple(dict.fromkeys(sorted(d.portion for d in decisions if d.portion)))

"""Yielding: where files of one edition give different values, which of them a person said is right; the others give way.

A choice names single values: nothing that a later file says is decided by it, and where the import of the value that was
chosen is taken back, the others hold again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from briefing.core.change import RowEdit, Value
from briefing.storage import rowedits
from briefing.storage.library import Library, utc_now


def _number(key: str) -> int:
    return int(key.removeprefix("obs:"))


def prefer_edits(
    library: Library, key: str, others: Sequence[str], *, reviewer: str = "", at: str | None = None
) -> list[RowEdit]:
    """Edits that let one value ("obs:12") hold and `others` of the same thing give way to it.

    An earlier choice between them is replaced.
    """
    edits = []
    own: dict[str, Value] = {"obs_id": _number(key)}
    before = rowedits.current(library, "observation_yield", own)
    if before is not None:
        edits.append(RowEdit("observation_yield", own, before, None, key))
    for other in others:
        place: dict[str, Value] = {"obs_id": _number(other)}
        after: dict[str, Value] = {"to_id": _number(key), "reviewer": reviewer, "at": at or utc_now()}
        before = rowedits.current(library, "observation_yield", place)
        edits.append(RowEdit("observation_yield", place, before, after, other))
    return edits


def yielding(library: Library, numbers: Sequence[int], hidden: set[int], known_on: str | None = None) -> dict[int, int]:
    """Of values by their ids, those that give way, and to which; never to a value that is `hidden`.

    With `known_on` (ISO) only what was decided by that day.
    """
    rows = library.rows(
        "SELECT obs_id, to_id, at FROM observation_yield WHERE obs_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )
    return {
        n: chosen
        for n, chosen, at in rows
        if n not in hidden and chosen not in hidden and (known_on is None or at[:10] <= known_on)
    }

"""What staged values are, and what committing them would change: counts, and the values that differ from the library's."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.preview import Differing, Effect, Told
from briefing.storage.library import Library
from briefing.storage.stagedrows import AGAINST, NEW, NEWER, ROWS, SAME_EDITION, SERIES, STILL_GIVEN, map_series
from briefing.storage.staging import Staging

MOST_TOLD = 200
"""Values that a preview tells one by one; the rest is counted."""


def told(library: Library) -> tuple[Told, ...]:
    """What the staged values are, kind by kind, the one with the most values first."""
    rows = library.rows(
        "SELECT m.source, m.basis, m.measure, m.scale, m.currency, m.valuation, m.vintage, m.reporter, m.partner, m.flow,"
        " m.product, q.frequency, min(q.first), max(q.last), count(*) FROM staged g JOIN staged_series m USING (n)"
        " JOIN staged_period q USING (p) GROUP BY m.n, q.frequency ORDER BY m.n"
    )
    kinds: dict[tuple[Any, ...], list[tuple[Any, ...]]] = {}
    for row in rows:
        kinds.setdefault(row[:7], []).append(row[7:])
    found = []
    for (source, basis, measure, scale, currency, valuation, vintage), of in kinds.items():
        reporters, partners, flows, products, frequencies = (tuple(dict.fromkeys(r[i] for r in of)) for i in range(5))
        lists = {"reporters": reporters, "partners": partners, "products": products}
        found.append(
            Told(
                source,
                basis,
                measure,
                scale,
                currency or None,
                valuation,
                vintage,
                reporters,
                partners,
                flows,
                products,
                frequencies,
                {name: len(values) for name, values in lists.items()},
                Period.from_iso(min(r[5] for r in of), max(r[6] for r in of)),
                sum(r[7] for r in of),
            )  # fmt: skip
        )
    return tuple(sorted(found, key=lambda t: -t.values))


def rivals(library: Library, file_name: str) -> tuple[int, ...]:
    """The earlier imports of a file of this name, when all that the staged values contradict came with them."""
    map_series(library)
    rows = library.rows(f"SELECT DISTINCT b.id, b.file_name, b.sample FROM {AGAINST}{SAME_EDITION} ORDER BY b.id")
    own = all(name == file_name and not sample for _, name, sample in rows)
    return tuple(number for number, _, _ in rows) if own else ()


def effect(staging: Staging, replaces: Sequence[int] = ()) -> Effect:
    """What `commit` would change, without writing anything."""
    library = staging.library
    map_series(library)
    batches = json.dumps(list(replaces))
    out = f" AND NOT (b.id IN (SELECT value FROM json_each('{batches}')))" if replaces else ""
    one = library.one(
        "SELECT count(DISTINCT CASE WHEN m.fresh THEN " + " || '|' || ".join(f"m.{c.strip()}" for c in SERIES.split(","))
        + f" END), count(*) FILTER (WHERE {NEW}) FROM {ROWS}"
    )  # fmt: skip
    series, new = one if one else (0, 0)
    revised = _count(library, NEWER)
    conflicting = _count(library, SAME_EDITION + out)
    gone = 0
    if replaces:
        found = library.one(
            "SELECT count(*) FROM observation x JOIN batch b ON b.id = x.batch_id WHERE x.batch_id IN"
            f" (SELECT value FROM json_each(?)) AND NOT {STILL_GIVEN.format('x')} AND NOT EXISTS (SELECT 1 FROM {ROWS}"
            " WHERE m.series_id = x.series_id AND q.first = x.period_start AND q.last = x.period_end)",
            (batches,),
        )
        gone = int(found[0]) if found else 0
    return Effect(
        int(series),
        int(new),
        staging.count - int(new),
        revised,
        conflicting,
        gone,
        _differing(library, NEWER),
        _differing(library, SAME_EDITION),
    )


def _count(library: Library, relation: str) -> int:
    found = library.one(f"SELECT count(*) FROM (SELECT DISTINCT g.n, g.p, g.value FROM {AGAINST}{relation})")
    return int(found[0]) if found else 0


def _differing(library: Library, relation: str) -> tuple[Differing, ...]:
    rows = library.rows(
        "SELECT m.reporter, m.partner, m.flow, m.product, q.first, q.last, o.value, o.unit_multiplier, m.currency,"
        " nullif(g.value, ''), m.scale, o.vintage, m.vintage, b.file_name, g.place, max(coalesce(o.vintage, ''))"
        f" FROM {AGAINST}{relation} GROUP BY g.n, g.p, g.value ORDER BY g.n, g.p LIMIT {MOST_TOLD}"
    )
    return tuple(
        Differing(
            reporter, partner, Flow(flow), product, Period.from_iso(first, last),
            None if old is None else Amount(old, old_scale, currency or None),
            None if new is None else Amount(new, scale, currency or None),
            old_vintage, vintage, file, place,
        )
        for reporter, partner, flow, product, first, last, old, old_scale, currency, new, scale, old_vintage, vintage,
        file, place, _ in rows
    )  # fmt: skip


def leave_conflicts(staging: Staging) -> int:
    """Take the values out again that contradict the library's; gives how many there were."""
    map_series(staging.library)
    rows = staging.library.rows(f"SELECT DISTINCT g.n, g.p, g.value FROM {AGAINST}{SAME_EDITION}")
    staging.library.scratch("DELETE FROM temp.staged WHERE n = ? AND p = ? AND value = ?", rows)
    staging.count -= len(rows)
    return len(rows)

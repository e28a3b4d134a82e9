"""Staged rows: the temporary tables that values on their way in lie in, and how they stand to what the library holds."""

from __future__ import annotations

import re

from briefing.storage.library import Library

SERIES = "reporter, partner, product, measure, flow, source, currency, valuation, classification, basis"
MAKE = (
    "CREATE TEMP TABLE staged_series (n INTEGER PRIMARY KEY, reporter TEXT, partner TEXT, product TEXT, measure TEXT,"
    " flow TEXT, source TEXT, currency TEXT, valuation TEXT, classification TEXT, basis TEXT, scale INTEGER,"
    " vintage TEXT, qualifier TEXT, series_id INTEGER, fresh INTEGER)",
    "CREATE TEMP TABLE staged_period (p INTEGER PRIMARY KEY, first TEXT, last TEXT, frequency TEXT, is_partial INTEGER)",
    "CREATE TEMP TABLE staged_standing (t INTEGER PRIMARY KEY, status TEXT, flags TEXT)",
    # '' stands for a missing value; a value twice in one file is one.
    "CREATE TEMP TABLE staged (n INTEGER, p INTEGER, value TEXT, t INTEGER, place TEXT, PRIMARY KEY (n, p, value))"
    " WITHOUT ROWID",
)
DROP = tuple(f"DROP TABLE IF EXISTS temp.{t}" for t in ("staged", "staged_series", "staged_period", "staged_standing"))
SAME_SERIES = " AND ".join(f"s.{c.strip()} = n.{c.strip()}" for c in SERIES.split(","))
ROWS = "staged g JOIN staged_series m USING (n) JOIN staged_period q USING (p)"
# What a later file says too stays when the import that brought it is taken back.
STILL_GIVEN = (
    "EXISTS (SELECT 1 FROM observation_again g JOIN batch c ON c.id = g.batch_id AND c.removed_at IS NULL"
    " WHERE g.obs_id = {0}.obs_id)"
)
LIVE = f"(b.removed_at IS NULL OR {STILL_GIVEN})"
SAME_KEY = "o.series_id = m.series_id AND o.period_start = q.first AND o.period_end = q.last"
SAME_VALUE = (
    "o.vintage IS m.vintage AND o.value IS nullif(g.value, '') AND (g.value = '' OR o.unit_multiplier = m.scale)"
)
NEW = (
    "(m.fresh OR NOT EXISTS (SELECT 1 FROM observation o JOIN batch b ON b.id = o.batch_id"
    f" WHERE {SAME_KEY} AND {SAME_VALUE} AND {LIVE.format('o')}))"
)


def _base(value: str, scale: str) -> str:
    return f"CAST({value} AS REAL) * CAST('1e' || {scale} AS REAL)"


def _half(value: str, scale: str) -> str:
    """Half a unit of the last printed digit."""
    decimals = f"CASE WHEN instr({value}, '.') THEN length({value}) - instr({value}, '.') ELSE 0 END"
    return f"0.5000001 * CAST('1e' || ({scale} - {decimals}) AS REAL)"


def _children_above() -> str:
    """How many totals the products of one level beside them come to more than, beyond the rounding of all of them."""
    whose = "m.reporter, m.partner, m.flow, m.source, m.currency, m.valuation, m.basis, m.vintage, g.p"
    rows = "FROM staged g JOIN staged_series m USING (n) WHERE m.measure = 'VALUE' AND g.value <> ''"
    base, half = _base("g.value", "m.scale"), _half("g.value", "m.scale")
    same = " AND ".join(f"k.{c} IS w.{c}" for c in re.findall(r"\.(\w+)", whose))
    return (
        f"WITH whole AS (SELECT {whose}, {base} AS sum, {half} AS slack {rows} AND m.product = ?), kids AS (SELECT {whose},"
        f" sum({base}) AS sum, sum({half}) AS slack {rows} AND m.product GLOB '[0-9][0-9]*'"
        f" GROUP BY {whose}, m.classification, length(m.product))"
        f" SELECT count(DISTINCT w.rowid) FROM"
        f" (SELECT row_number() OVER () AS rowid, * FROM whole) w JOIN kids k ON {same}"
        " WHERE k.sum > (w.sum + w.slack + k.slack) * 1.000001"
    )


CHILDREN_ABOVE = _children_above()


def differ(one: tuple[str, str], other: tuple[str, str]) -> str:
    """Whether two prints differ: a coarser from a finer one only beyond the rounding of both."""
    a, b = _half(*one), _half(*other)
    return (
        f"(({one[0]} IS NULL) <> ({other[0]} IS NULL) OR abs({_base(*one)} - {_base(*other)})"
        f" > CASE WHEN {a} = {b} THEN 0 ELSE {a} + {b} END)"
    )


# Staged values that differ from what the library holds under the same key.
AGAINST = (
    f"{ROWS} JOIN observation o ON {SAME_KEY} JOIN batch b ON b.id = o.batch_id WHERE NOT m.fresh AND {NEW}"
    f" AND {LIVE.format('o')} AND " + differ(("nullif(g.value, '')", "m.scale"), ("o.value", "o.unit_multiplier"))
)
NEWER, SAME_EDITION = " AND o.vintage < m.vintage", " AND o.vintage IS m.vintage"


def map_series(library: Library) -> None:
    """Give each series the id that the library knows it by, none to the others."""
    library.scratch(
        "UPDATE temp.staged_series AS n SET (series_id, fresh) = (SELECT s.id, s.id IS NULL FROM (SELECT 1)"
        f" LEFT JOIN series s ON {SAME_SERIES})"
    )

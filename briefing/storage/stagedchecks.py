"""What the checks of a table ask of its staged values and do to them: totals, another scale, a mark, a hold."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import TOTAL, Series
from briefing.storage.library import Library
from briefing.storage.stagedrows import CHILDREN_ABOVE, LIVE
from briefing.storage.staging import Staging


def totals(staging: Staging) -> dict[Series, dict[Period, str]]:
    """The staged totals of trade value by series and period, digits as printed; one of several values of a period."""
    found: dict[Series, dict[Period, str]] = {}
    for n, p, value in staging.library.rows(
        "SELECT g.n, g.p, g.value FROM staged_series m JOIN staged g USING (n)"
        " WHERE m.product = ? AND m.measure = 'VALUE' AND g.value <> ''",
        (TOTAL,),
    ):
        found.setdefault(staging.totals[n], {})[staging.periods[p]] = value
    return found


def stored_totals(library: Library, reporter: str, partner: str) -> list[tuple[str, str, Period, Decimal]]:
    """Flow, currency, period and full amount of the totals that the library holds of a pair as one side reports it."""
    rows = library.rows(
        "SELECT s.flow, s.currency, o.period_start, o.period_end, o.value, o.unit_multiplier FROM series s"
        " JOIN observation o ON o.series_id = s.id JOIN batch b ON b.id = o.batch_id"
        " WHERE s.reporter = ? AND s.partner = ? AND s.product = ? AND s.measure = 'VALUE' AND o.value IS NOT NULL"
        f" AND {LIVE.format('o')}",
        (reporter, partner, TOTAL),
    )
    return [(f, c, Period.from_iso(a, b), Decimal(v).scaleb(m)) for f, c, a, b, v, m in rows]


def children_above(staging: Staging) -> int:
    """How many staged totals are less than the products of one level that are given beside them."""
    found = staging.library.one(CHILDREN_ABOVE, (TOTAL,)) if staging.totals else None
    return int(found[0]) if found else 0


def place_of(library: Library, reporter: str, partner: str, source: str) -> str:
    """The place of the first staged value of a pair and source."""
    found = library.one(
        "SELECT g.place FROM staged_series m JOIN staged g USING (n) WHERE m.reporter = ? AND m.partner = ?"
        " AND m.source = ? ORDER BY g.n, g.p LIMIT 1",
        (reporter, partner, source),
    )
    return str(found[0]) if found else ""


def hold(staging: Staging, reporter: str, partner: str, source: str) -> int:
    """Take a pair's values of one source out again; gives how many there were."""
    where = "n IN (SELECT n FROM staged_series WHERE reporter = ? AND partner = ? AND source = ?)"
    found = staging.library.one(f"SELECT count(*) FROM staged WHERE {where}", (reporter, partner, source))
    count = int(found[0]) if found else 0
    staging.library.scratch(f"DELETE FROM temp.staged WHERE {where}", ((reporter, partner, source),))
    staging.count -= count
    return count


def rescale(staging: Staging, reporter: str, partner: str, source: str, steps: int) -> None:
    """Read a pair's sums of one source as printed in another power of ten, `steps` higher."""
    whose = (reporter, partner, source)
    for n, series in staging.totals.items():
        if (series.reporter, series.partner, series.source) == whose:
            staging.totals[n] = replace(series, scale=series.scale + steps)
    staging.library.scratch(
        "UPDATE temp.staged_series SET scale = scale + ? WHERE reporter = ? AND partner = ? AND source = ?"
        " AND measure = 'VALUE'",
        ((steps, *whose),),
    )


def mark(staging: Staging, series: Series, period: Period, status: str) -> None:
    """Give a staged total another status."""
    numbers = [n for n, s in staging.totals.items() if s == series]
    ends = (period.start.isoformat(), period.end.isoformat())
    for n in numbers:
        staging.library.scratch(
            "INSERT INTO temp.staged_standing SELECT (SELECT max(t) + 1 FROM staged_standing), ?, t.flags FROM staged g"
            " JOIN staged_standing t USING (t) JOIN staged_period q USING (p) WHERE g.n = ? AND q.first = ? AND q.last = ?"
            " LIMIT 1",
            ((status, n, *ends),),
        )
        staging.library.scratch(
            "UPDATE temp.staged SET t = (SELECT max(t) FROM staged_standing) WHERE n = ?"
            " AND p IN (SELECT p FROM staged_period WHERE first = ? AND last = ?)",
            ((n, *ends),),
        )


def mark_negative(library: Library) -> tuple[int, str]:
    """Mark trade values below zero as implausible; gives how many there are and the place of the first.

    A balance may be negative; goods are worth nothing at least.
    """
    below = (
        " FROM staged g JOIN staged_series m USING (n) JOIN staged_standing t USING (t)"
        " WHERE g.value LIKE '-%' AND CAST(g.value AS REAL) < 0 AND m.measure = 'VALUE' AND m.flow <> ?"
    )
    balance = (Flow.BALANCE.value,)
    found = library.rows(f"SELECT g.n, g.p, g.value, t.t, t.flags, g.place{below} ORDER BY g.n, g.p", balance)
    made: dict[int, int] = {}
    for _, _, _, t, flags, _ in found:
        if t not in made:
            row = library.one("SELECT coalesce(max(t), -1) + 1 FROM staged_standing")
            made[t] = int(row[0]) if row else 0
            library.scratch("INSERT INTO temp.staged_standing VALUES (?, 'implausible', ?)", ((made[t], flags),))
    library.scratch(
        "UPDATE temp.staged SET t = ? WHERE n = ? AND p = ? AND value = ?",
        [(made[t], n, p, value) for n, p, value, t, _, _ in found],
    )
    return len(found), str(found[0][5]) if found else ""

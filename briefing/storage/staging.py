"""Staging: the values of a table on their way into the library, kept aside until all are read, then committed at once.

They lie in temporary tables, which die with the process: a cancelled or killed import leaves no trace, and reading a
large file holds no lock.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import TracebackType
from typing import Any

from briefing.core.amount import Amount
from briefing.core.change import Change, Kind
from briefing.core.coded import Coded, Coder
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import TOTAL, Series, Value
from briefing.storage import services
from briefing.storage.library import MOST_IDS, Library, Work, utc_now

_SERIES = "reporter, partner, product, measure, flow, source, currency, valuation, classification, basis"
_MAKE = (
    "CREATE TEMP TABLE staged_series (n INTEGER PRIMARY KEY, reporter TEXT, partner TEXT, product TEXT, measure TEXT,"
    " flow TEXT, source TEXT, currency TEXT, valuation TEXT, classification TEXT, basis TEXT, scale INTEGER,"
    " vintage TEXT, qualifier TEXT, series_id INTEGER, fresh INTEGER)",
    "CREATE TEMP TABLE staged_period (p INTEGER PRIMARY KEY, first TEXT, last TEXT, frequency TEXT, is_partial INTEGER)",
    "CREATE TEMP TABLE staged_standing (t INTEGER PRIMARY KEY, status TEXT, flags TEXT)",
    # '' stands for a missing value; a value twice in one file is one.
    "CREATE TEMP TABLE staged (n INTEGER, p INTEGER, value TEXT, t INTEGER, place TEXT, PRIMARY KEY (n, p, value))"
    " WITHOUT ROWID",
)
_DROP = tuple(f"DROP TABLE IF EXISTS temp.{t}" for t in ("staged", "staged_series", "staged_period", "staged_standing"))
_SAME_SERIES = " AND ".join(f"s.{c.strip()} = n.{c.strip()}" for c in _SERIES.split(","))
_ROWS = "staged g JOIN staged_series m USING (n) JOIN staged_period q USING (p)"
# What a later file says too stays when the import that brought it is taken back.
STILL_GIVEN = (
    "EXISTS (SELECT 1 FROM observation_again g JOIN batch c ON c.id = g.batch_id AND c.removed_at IS NULL"
    " WHERE g.obs_id = {0}.obs_id)"
)
_LIVE = f"(b.removed_at IS NULL OR {STILL_GIVEN})"
_SAME_KEY = "o.series_id = m.series_id AND o.period_start = q.first AND o.period_end = q.last"
_SAME_VALUE = (
    "o.vintage IS m.vintage AND o.value IS nullif(g.value, '') AND (g.value = '' OR o.unit_multiplier = m.scale)"
)
_NEW = (
    "(m.fresh OR NOT EXISTS (SELECT 1 FROM observation o JOIN batch b ON b.id = o.batch_id"
    f" WHERE {_SAME_KEY} AND {_SAME_VALUE} AND {_LIVE.format('o')}))"
)
_INSERT = (
    "INSERT INTO observation (batch_id, series_id, period_start, period_end, frequency, is_partial, value,"
    " unit_multiplier, vintage, qualifier, status, flags_raw, locator)"
    " SELECT ?, m.series_id, q.first, q.last, q.frequency, q.is_partial, nullif(g.value, ''), m.scale, m.vintage,"
    f" m.qualifier, t.status, t.flags, g.place FROM {_ROWS} JOIN staged_standing t USING (t) WHERE {_NEW} ORDER BY g.n, g.p"
)
# Keys that have several values now, one of them new: only these can be revisions or contradictions.
_TOUCHED = (
    "SELECT series_id, period_start, period_end FROM observation"
    " WHERE series_id IN (SELECT DISTINCT series_id FROM staged_series)"
    " GROUP BY series_id, period_start, period_end HAVING count(*) > 1 AND max(obs_id) >= ?"
)


def _base(value: str, scale: str) -> str:
    return f"CAST({value} AS REAL) * CAST('1e' || {scale} AS REAL)"


def _half(value: str, scale: str) -> str:
    """Half a unit of the last printed digit."""
    decimals = f"CASE WHEN instr({value}, '.') THEN length({value}) - instr({value}, '.') ELSE 0 END"
    return f"0.5000001 * CAST('1e' || ({scale} - {decimals}) AS REAL)"


def _differ(one: tuple[str, str], other: tuple[str, str]) -> str:
    """Whether two prints differ: a coarser from a finer one only beyond the rounding of both."""
    a, b = _half(*one), _half(*other)
    return (
        f"(({one[0]} IS NULL) <> ({other[0]} IS NULL) OR abs({_base(*one)} - {_base(*other)})"
        f" > CASE WHEN {a} = {b} THEN 0 ELSE {a} + {b} END)"
    )


_DIFFERS = _differ(("x.value", "x.unit_multiplier"), ("o.value", "o.unit_multiplier"))
_OTHERS = (
    "SELECT count(*) FROM temp.touched k JOIN observation o ON o.series_id = k.series_id AND o.period_start = k.first"
    " AND o.period_end = k.last AND o.obs_id >= ? WHERE EXISTS (SELECT 1 FROM observation x JOIN batch b ON b.id = x.batch_id"
    " WHERE x.series_id = k.series_id AND x.period_start = k.first AND x.period_end = k.last"
    f" AND x.obs_id < o.obs_id AND {_LIVE.format('x')} AND {_DIFFERS} AND "
)
_REVISES = "x.vintage < o.vintage)"
_CONTRADICTS = "x.vintage IS o.vintage)"
# Staged values that differ from what the library holds under the same key.
_AGAINST = (
    f"{_ROWS} JOIN observation o ON {_SAME_KEY} JOIN batch b ON b.id = o.batch_id WHERE NOT m.fresh AND {_NEW}"
    f" AND {_LIVE.format('o')} AND " + _differ(("nullif(g.value, '')", "m.scale"), ("o.value", "o.unit_multiplier"))
)
# Values of the same edition that differ give way to the new ones.
_PREFER = (
    "INSERT OR REPLACE INTO observation_yield SELECT x.obs_id, max(o.obs_id), '', ? FROM observation o JOIN observation x"
    " ON x.series_id = o.series_id AND x.period_start = o.period_start AND x.period_end = o.period_end"
    f" AND x.vintage IS o.vintage AND x.obs_id < ? AND {_DIFFERS} JOIN batch b ON b.id = x.batch_id"
    f" WHERE o.obs_id >= ? AND {_LIVE.format('x')} GROUP BY x.obs_id"
)
_NEWER, _SAME_EDITION = " AND o.vintage < m.vintage", " AND o.vintage IS m.vintage"
_AGAIN = (
    "INSERT OR IGNORE INTO observation_again SELECT o.obs_id, ?1, g.place"
    f" FROM {_ROWS} JOIN observation o ON {_SAME_KEY} JOIN batch b ON b.id = o.batch_id"
    f" WHERE NOT m.fresh AND {_SAME_VALUE} AND {_LIVE.format('o')} AND b.sha256 <> ?2"
    " AND NOT EXISTS (SELECT 1 FROM observation_again h JOIN batch d ON d.id = h.batch_id AND d.sha256 = ?2"
    " WHERE h.obs_id = o.obs_id)"
)
MOST_TOLD = 200
"""Values that a preview tells one by one; the rest is counted."""
# Each dated value points at the first one of the next edition of the same key.
_CHAIN = (
    "UPDATE observation SET superseded_by = (SELECT x.obs_id FROM observation x WHERE x.series_id = observation.series_id"
    " AND x.period_start = observation.period_start AND x.period_end = observation.period_end"
    " AND x.vintage > observation.vintage ORDER BY x.vintage, x.obs_id LIMIT 1)"
    " WHERE vintage IS NOT NULL AND obs_id IN (SELECT o.obs_id FROM temp.touched k JOIN observation o"
    " ON o.series_id = k.series_id AND o.period_start = k.first AND o.period_end = k.last)"
)


_DROP_TWINS = (
    "DELETE FROM observation WHERE obs_id IN (SELECT o.obs_id FROM temp.touched k JOIN observation o"
    " ON o.series_id = k.series_id AND o.period_start = k.first AND o.period_end = k.last AND o.obs_id >= ?"
    " JOIN observation x ON x.series_id = k.series_id AND x.period_start = k.first AND x.period_end = k.last"
    " AND x.vintage IS o.vintage AND x.value IS o.value AND x.unit_multiplier = o.unit_multiplier"
    " AND x.batch_id = o.batch_id AND x.obs_id < o.obs_id)"
)


# What the newest edition known on the day of a staged value says too, in the same standing, is no news.
_KNOWN = (
    f"EXISTS (SELECT 1 FROM observation o JOIN batch b ON b.id = o.batch_id WHERE {_SAME_KEY} AND {_LIVE.format('o')}"
    " AND o.value IS nullif(g.value, '') AND (g.value = '' OR o.unit_multiplier = m.scale) AND o.status = t.status"
    " AND coalesce(o.vintage, '') <= m.vintage AND NOT EXISTS (SELECT 1 FROM observation x"
    " JOIN batch c ON c.id = x.batch_id AND c.removed_at IS NULL WHERE x.series_id = o.series_id"
    " AND x.period_start = o.period_start AND x.period_end = o.period_end AND x.vintage > coalesce(o.vintage, '')"
    " AND x.vintage <= m.vintage))"
)
_NEWS = f"{_ROWS} JOIN staged_standing t USING (t) WHERE NOT {_KNOWN}"
# A service asked every week says mostly what it said before. An edition is stored whole or not at all: sums and changes
# take values of one edition only.
_NO_NEWS = (
    "DELETE FROM temp.staged WHERE n IN (SELECT n FROM staged_series WHERE (reporter, partner, source) NOT IN"
    f" (SELECT DISTINCT m.reporter, m.partner, m.source FROM {_NEWS}))"
)


@dataclass(frozen=True, slots=True)
class AddedObservations:
    """What an import of one table did: how many values were new, known already, or revise another.

    `conflicting` counts values that differ from one of the same edition; both are kept. `batch` is
    0 when the file said nothing that was not known from it already. `revived` says that an import that had been taken
    back is there again. `news` counts, of the answer of a service, the values that say
    anything not known before.
    """

    batch: int
    new: int
    same: int
    revised: int
    change: Change
    conflicting: int = 0
    revived: bool = False
    news: int = 0


@dataclass(frozen=True, slots=True)
class Differing:
    """A staged value that differs from one that the library holds of the same thing; `file` is where that came from."""

    reporter: str
    partner: str
    flow: Flow
    product: str
    period: Period
    old: Amount | None
    new: Amount | None
    old_vintage: str | None
    new_vintage: str | None
    file: str
    place: str


@dataclass(frozen=True, slots=True)
class Effect:
    """What committing staged values would change: counts, and the first of the values that differ.

    `revised` values belong to a newer edition than what they differ from, `conflicting` ones to the same. `gone` counts
    the values that leave with the imports that are replaced.
    """

    series: int = 0
    new: int = 0
    same: int = 0
    revised: int = 0
    conflicting: int = 0
    gone: int = 0
    revisions: tuple[Differing, ...] = ()
    conflicts: tuple[Differing, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """What one kind of staged values is: all that share source, basis, unit, measure and edition.

    Reporters, partners and products are in the order in which they came; `first` and `last` are days.
    """

    source: str
    basis: str
    measure: str
    scale: int
    currency: str
    valuation: str
    vintage: str | None
    reporters: tuple[str, ...]
    partners: tuple[str, ...]
    flows: tuple[str, ...]
    products: tuple[str, ...]
    frequencies: tuple[str, ...]
    first: str
    last: str
    values: int


class Staging:
    """Values on their way into the library; use as a context manager."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.count = 0
        self._coder = Coder()
        self._totals: dict[int, Series] = {}
        self._periods: list[Period] = []
        self._counts = 0, 0

    def __enter__(self) -> Staging:
        for sql in (*_DROP, *_MAKE):
            self.library.scratch(sql)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for sql in _DROP:
            self.library.scratch(sql)

    def take(self, values: Iterable[Value]) -> None:
        """Add values; one that is there already is counted only. Not to be mixed with values coded by another."""
        self.take_coded(self._coder.coded(values))

    def take_coded(self, coded: Coded) -> None:
        """Add the next run of the values of one table, coded by one coder."""
        together = not self.library.in_transaction
        if together:
            self.library.scratch("BEGIN")
        try:
            self._take_keys(coded)
            self.library.scratch(
                "INSERT OR IGNORE INTO temp.staged VALUES (?, ?, ?, ?, ?)", zip(*coded.columns, strict=True)
            )
        finally:
            if together:
                self.library.scratch("COMMIT")
        self.count += len(coded.columns[0])

    def _take_keys(self, coded: Coded) -> None:
        marks = ", ".join("?" * 14)
        self.library.scratch(
            f"INSERT INTO temp.staged_series VALUES ({marks}, NULL, 1)",
            [(n, *_key(s), s.scale, _day(s), s.qualifier.value) for n, s in enumerate(coded.series, self._counts[0])],
        )
        self.library.scratch(
            "INSERT INTO temp.staged_period VALUES (?, ?, ?, ?, ?)",
            [
                (n, p.start.isoformat(), p.end.isoformat(), p.frequency.value, int(p.is_partial))
                for n, p in enumerate(coded.periods, len(self._periods))
            ],
        )
        self.library.scratch(
            "INSERT INTO temp.staged_standing VALUES (?, ?, ?)",
            [(n, *t) for n, t in enumerate(coded.standings, self._counts[1])],
        )
        for n, s in enumerate(coded.series, self._counts[0]):
            if s.product == TOTAL and s.measure == "VALUE":
                self._totals[n] = s
        self._periods += coded.periods
        self._counts = self._counts[0] + len(coded.series), self._counts[1] + len(coded.standings)

    def totals(self) -> dict[Series, dict[Period, str]]:
        """The staged totals of trade value by series and period, digits as printed; one of several values of a period."""
        found: dict[Series, dict[Period, str]] = {}
        for n, p, value in self.library.rows(
            "SELECT g.n, g.p, g.value FROM staged_series m JOIN staged g USING (n)"
            " WHERE m.product = ? AND m.measure = 'VALUE' AND g.value <> ''",
            (TOTAL,),
        ):
            found.setdefault(self._totals[n], {})[self._periods[p]] = value
        return found

    def stored_totals(self, reporter: str, partner: str) -> list[tuple[str, str, Period, Decimal]]:
        """Flow, currency, period and full amount of the totals that the library holds of a pair as one side reports it."""
        rows = self.library.rows(
            "SELECT s.flow, s.currency, o.period_start, o.period_end, o.value, o.unit_multiplier FROM series s"
            " JOIN observation o ON o.series_id = s.id JOIN batch b ON b.id = o.batch_id"
            " WHERE s.reporter = ? AND s.partner = ? AND s.product = ? AND s.measure = 'VALUE' AND o.value IS NOT NULL"
            f" AND {_LIVE.format('o')}",
            (reporter, partner, TOTAL),
        )
        return [(f, c, Period.from_iso(a, b), Decimal(v).scaleb(m)) for f, c, a, b, v, m in rows]

    def place_of(self, reporter: str, partner: str, source: str) -> str:
        """The place of the first staged value of a pair and source."""
        found = self.library.one(
            "SELECT g.place FROM staged_series m JOIN staged g USING (n) WHERE m.reporter = ? AND m.partner = ?"
            " AND m.source = ? ORDER BY g.n, g.p LIMIT 1",
            (reporter, partner, source),
        )
        return str(found[0]) if found else ""

    def hold(self, reporter: str, partner: str, source: str) -> int:
        """Take a pair's values of one source out again; gives how many there were."""
        where = "n IN (SELECT n FROM staged_series WHERE reporter = ? AND partner = ? AND source = ?)"
        found = self.library.one(f"SELECT count(*) FROM staged WHERE {where}", (reporter, partner, source))
        count = int(found[0]) if found else 0
        self.library.scratch(f"DELETE FROM temp.staged WHERE {where}", ((reporter, partner, source),))
        self.count -= count
        return count

    def rescale(self, reporter: str, partner: str, source: str, steps: int) -> None:
        """Read a pair's sums of one source as printed in another power of ten, `steps` higher."""
        self.library.scratch(
            "UPDATE temp.staged_series SET scale = scale + ? WHERE reporter = ? AND partner = ? AND source = ?"
            " AND measure = 'VALUE'",
            ((steps, reporter, partner, source),),
        )

    def mark(self, series: Series, period: Period, status: str) -> None:
        """Give a staged total another status."""
        numbers = [n for n, s in self._totals.items() if s == series]
        ends = (period.start.isoformat(), period.end.isoformat())
        for n in numbers:
            self.library.scratch(
                "INSERT INTO temp.staged_standing SELECT (SELECT max(t) + 1 FROM staged_standing), ?, t.flags FROM staged g"
                " JOIN staged_standing t USING (t) JOIN staged_period q USING (p) WHERE g.n = ? AND q.first = ? AND q.last = ?"
                " LIMIT 1",
                ((status, n, *ends),),
            )
            self.library.scratch(
                "UPDATE temp.staged SET t = (SELECT max(t) FROM staged_standing) WHERE n = ?"
                " AND p IN (SELECT p FROM staged_period WHERE first = ? AND last = ?)",
                ((n, *ends),),
            )

    def mark_negative(self) -> tuple[int, str]:
        """Mark trade values below zero as implausible; gives how many there are and the place of the first.

        A balance may be negative; goods are worth nothing at least.
        """
        below = (
            " FROM staged g JOIN staged_series m USING (n) JOIN staged_standing t USING (t)"
            " WHERE g.value LIKE '-%' AND CAST(g.value AS REAL) < 0 AND m.measure = 'VALUE' AND m.flow <> ?"
        )
        balance = (Flow.BALANCE.value,)
        found = self.library.rows(f"SELECT g.n, g.p, g.value, t.t, t.flags, g.place{below} ORDER BY g.n, g.p", balance)
        made: dict[int, int] = {}
        for _, _, _, t, flags, _ in found:
            if t not in made:
                row = self.library.one("SELECT coalesce(max(t), -1) + 1 FROM staged_standing")
                made[t] = int(row[0]) if row else 0
                self.library.scratch(
                    "INSERT INTO temp.staged_standing VALUES (?, 'implausible', ?)", ((made[t], flags),)
                )
        self.library.scratch(
            "UPDATE temp.staged SET t = ? WHERE n = ? AND p = ? AND value = ?",
            [(made[t], n, p, value) for n, p, value, t, _, _ in found],
        )
        return len(found), str(found[0][5]) if found else ""

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Reporter and partner of all series, each pair once, in the order in which they came."""
        rows = self.library.rows("SELECT reporter, partner FROM staged_series GROUP BY 1, 2 ORDER BY min(n)")
        return tuple((reporter, partner) for reporter, partner in rows)

    def told(self) -> tuple[Told, ...]:
        """What the staged values are, kind by kind, the one with the most values first."""
        rows = self.library.rows(
            "SELECT m.source, m.basis, m.measure, m.scale, m.currency, m.valuation, m.vintage, m.reporter, m.partner, m.flow,"
            " m.product, q.frequency, min(q.first), max(q.last), count(*) FROM staged g JOIN staged_series m USING (n)"
            " JOIN staged_period q USING (p) GROUP BY m.n, q.frequency ORDER BY m.n"
        )
        kinds: dict[tuple[Any, ...], list[tuple[Any, ...]]] = {}
        for row in rows:
            kinds.setdefault(row[:7], []).append(row[7:])
        found = []
        for (source, basis, measure, scale, currency, valuation, vintage), of in kinds.items():
            reporters, partners, flows, products, frequencies = (
                tuple(dict.fromkeys(r[i] for r in of)) for i in range(5)
            )
            ends = min(r[5] for r in of), max(r[6] for r in of)
            found.append(
                Told(
                    source,
                    basis,
                    measure,
                    scale,
                    currency,
                    valuation,
                    vintage,
                    reporters,
                    partners,
                    flows,
                    products,
                    frequencies,
                    *ends,
                    sum(r[7] for r in of),
                )  # fmt: skip
            )
        return tuple(sorted(found, key=lambda t: -t.values))

    def rivals(self, file_name: str) -> tuple[int, ...]:
        """The earlier imports of a file of this name, when all that the staged values contradict came with them."""
        self._map()
        rows = self.library.rows(
            f"SELECT DISTINCT b.id, b.file_name, b.sample FROM {_AGAINST}{_SAME_EDITION} ORDER BY b.id"
        )
        own = all(name == file_name and not sample for _, name, sample in rows)
        return tuple(number for number, _, _ in rows) if own else ()

    def effect(self, replaces: Sequence[int] = ()) -> Effect:
        """What `commit` would change, without writing anything."""
        self._map()
        batches = json.dumps(list(replaces))
        out = f" AND NOT (b.id IN (SELECT value FROM json_each('{batches}')))" if replaces else ""
        one = self.library.one(
            "SELECT count(DISTINCT CASE WHEN m.fresh THEN " + " || '|' || ".join(f"m.{c.strip()}" for c in _SERIES.split(","))
            + f" END), count(*) FILTER (WHERE {_NEW}) FROM {_ROWS}"
        )  # fmt: skip
        series, new = one if one else (0, 0)
        revised = self._count(_NEWER)
        conflicting = self._count(_SAME_EDITION + out)
        gone = 0
        if replaces:
            found = self.library.one(
                "SELECT count(*) FROM observation x JOIN batch b ON b.id = x.batch_id WHERE x.batch_id IN"
                f" (SELECT value FROM json_each(?)) AND NOT {STILL_GIVEN.format('x')} AND NOT EXISTS (SELECT 1 FROM {_ROWS}"
                " WHERE m.series_id = x.series_id AND q.first = x.period_start AND q.last = x.period_end)",
                (batches,),
            )
            gone = int(found[0]) if found else 0
        return Effect(
            int(series),
            int(new),
            self.count - int(new),
            revised,
            conflicting,
            gone,
            self._differing(_NEWER),
            self._differing(_SAME_EDITION),
        )

    def _count(self, relation: str) -> int:
        found = self.library.one(f"SELECT count(*) FROM (SELECT DISTINCT g.n, g.p, g.value FROM {_AGAINST}{relation})")
        return int(found[0]) if found else 0

    def _differing(self, relation: str) -> tuple[Differing, ...]:
        rows = self.library.rows(
            "SELECT m.reporter, m.partner, m.flow, m.product, q.first, q.last, o.value, o.unit_multiplier, m.currency,"
            " nullif(g.value, ''), m.scale, o.vintage, m.vintage, b.file_name, g.place, max(coalesce(o.vintage, ''))"
            f" FROM {_AGAINST}{relation} GROUP BY g.n, g.p, g.value ORDER BY g.n, g.p LIMIT {MOST_TOLD}"
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

    def leave_conflicts(self) -> int:
        """Take the values out again that contradict the library's; gives how many there were."""
        self._map()
        rows = self.library.rows(f"SELECT DISTINCT g.n, g.p, g.value FROM {_AGAINST}{_SAME_EDITION}")
        self.library.scratch("DELETE FROM temp.staged WHERE n = ? AND p = ? AND value = ?", rows)
        self.count -= len(rows)
        return len(rows)

    def commit(
        self,
        *,
        file_name: str,
        sha256: str,
        format: str,
        dossier: str | None,
        sample: bool = False,
        choices: Mapping[str, str] | None = None,
        raw: bytes | None = None,
        replaces: Sequence[int] = (),
        urls: Sequence[str] = (),
        prefer: bool = False,
    ) -> AddedObservations:
        """Store the values in one transaction, under their batch.

        The same key with the same value is skipped, and noted where another file gave it. A newer edition (vintage) is
        kept beside the older one, which it supersedes. Of one edition, differing values are kept side by side. A batch
        that was taken back comes back when its file is read again with the same `choices`. `raw` is the file, kept so that
        values can be seen in it. The batches in `replaces` are taken back in the same step.
        With `prefer` the values of other files that contradict these give way to them.
        `urls` are the addresses of the answers that the file holds, if a service gave it: such a file is stored for a
        pair as one side reports it only where it says anything that the newest edition does not.
        """
        library = self.library
        batch = first = new = revised = conflicting = news = 0
        chosen = json.dumps(dict(choices or {}), ensure_ascii=False)
        with library.atomic(origin="import") as work:
            for number in replaces:
                library.run("UPDATE batch SET removed_at = ? WHERE id = ?", (utc_now(), number))
                work.touch(Kind.OBSERVATION, f"batch:{number}")
            revived = library.run(
                "UPDATE batch SET removed_at = NULL WHERE sha256 = ? AND kind = 'trade' AND removed_at IS NOT NULL"
                " AND choices = ?",
                (sha256, chosen),
            )
            self._map()
            if urls:
                news = int((library.one(f"SELECT count(*) FROM {_NEWS}") or (0,))[0])
                library.scratch(_NO_NEWS)
            fresh = library.one(f"SELECT 1 FROM {_ROWS} WHERE {_NEW} LIMIT 1") is not None
            if fresh or self._is_told_elsewhere(sha256):
                self._add_series()
                batch = _batch(library, file_name, sha256, format, dossier, sample, chosen)
                services.keep_addresses(library, sha256, urls)
                if raw is not None:
                    library.run("INSERT OR IGNORE INTO table_file VALUES (?, ?)", (sha256, zlib.compress(raw)))
                top = library.one("SELECT max(obs_id) FROM observation")
                first = int(top[0] or 0) + 1 if top else 1
                library.run(_AGAIN, (batch, sha256))
                new = library.run(_INSERT, (batch,))
                revised, conflicting, twins = self._settle(first)
                new -= twins
                if prefer:
                    library.run(_PREFER, (utc_now(), first, first))
                library.run(
                    "INSERT INTO batch_brought VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (batch, first, first + new + twins - 1, new, self.count - new, revised, conflicting),
                )
                work.touch(Kind.OBSERVATION)
            if new or revived:
                _touch(library, work, first, new, dossier)
        return AddedObservations(batch, new, self.count - new, revised, work.change, conflicting, bool(revived), news)

    def _is_told_elsewhere(self, sha256: str) -> bool:
        """Whether another file gave some of the values, and no import of this one has said so yet."""
        found = self.library.one(
            f"SELECT 1 FROM {_ROWS} JOIN observation o ON {_SAME_KEY} JOIN batch b ON b.id = o.batch_id"
            f" WHERE NOT m.fresh AND {_SAME_VALUE} AND {_LIVE.format('o')} AND b.sha256 <> ?1 AND NOT EXISTS"
            " (SELECT 1 FROM observation_again h JOIN batch d ON d.id = h.batch_id AND d.sha256 = ?1"
            " WHERE h.obs_id = o.obs_id) LIMIT 1",
            (sha256,),
        )
        return found is not None

    def _map(self) -> None:
        """Give each series the id that the library knows it by, none to the others."""
        self.library.scratch(
            "UPDATE temp.staged_series AS n SET (series_id, fresh) = (SELECT s.id, s.id IS NULL FROM (SELECT 1)"
            f" LEFT JOIN series s ON {_SAME_SERIES})"
        )

    def _add_series(self) -> None:
        self.library.run(
            f"INSERT OR IGNORE INTO series ({_SERIES}) SELECT {_SERIES} FROM temp.staged_series WHERE fresh"
        )
        self.library.scratch(
            f"UPDATE temp.staged_series AS n SET series_id = (SELECT s.id FROM series s WHERE {_SAME_SERIES}) WHERE fresh"
        )

    def _settle(self, first: int) -> tuple[int, int, int]:
        """Chain the editions of the keys that the values from id `first` on share; count revisions, contradictions and twins dropped."""
        library = self.library
        library.scratch("DROP TABLE IF EXISTS temp.touched")
        library.scratch("CREATE TEMP TABLE touched (series_id INTEGER, first TEXT, last TEXT)")
        library.scratch(f"INSERT INTO temp.touched {_TOUCHED}", ((first,),))
        # A value that came twice under two numbers is one.
        again = library.run(_DROP_TWINS, (first,))
        counts = []
        for condition in (_REVISES, _CONTRADICTS):
            found = library.one(_OTHERS + condition, (first,))
            counts.append(int(found[0]) if found else 0)
        library.run(_CHAIN)
        library.scratch("DROP TABLE temp.touched")
        return counts[0], counts[1], again


def _key(s: Series) -> tuple[Any, ...]:
    return (
        s.reporter, s.partner, s.product, s.measure, s.flow.value, s.source, s.currency or "", s.valuation,
        s.classification, s.basis.value,
    )  # fmt: skip


def _day(s: Series) -> str | None:
    return s.vintage.isoformat() if s.vintage else None


def _batch(
    library: Library,
    file_name: str,
    sha256: str,
    format: str,
    dossier: str | None,
    sample: bool,
    choices: str,
) -> int:
    library.run(
        "INSERT INTO batch (kind, file_name, sha256, format, at, dossier_id, sample, choices)"
        " VALUES ('trade', ?, ?, ?, ?, ?, ?, ?)",
        (file_name, sha256, format, utc_now(), dossier, int(sample), choices),
    )
    return library.last_id()


def _touch(library: Library, work: Work, first: int, new: int, dossier: str | None) -> None:
    # A change that touches more than this names none of them.
    ids = library.rows("SELECT obs_id FROM observation WHERE obs_id >= ?", (first,)) if 0 < new <= MOST_IDS else []
    work.touch(Kind.OBSERVATION, *(f"obs:{n}" for (n,) in ids))
    if dossier:
        work.touch(Kind.DOSSIER, f"dossier:{dossier}")

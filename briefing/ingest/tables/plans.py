"""Plans: which known layout a header has, also one below titles or with the decimal comma of an office."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from briefing.ingest.tables import census, comtrade, destatis, eurostat, flat, imf, national, tidy, wits, worldtrade
from briefing.ingest.tables.cells import machine_decimal
from briefing.ingest.tables.rows import Plan
from briefing.ingest.tables.table import Cell

Layout = Callable[[Sequence[str]], Plan | None]

LAYOUTS: tuple[Layout, ...] = (
    tidy.plan,
    comtrade.current,
    comtrade.legacy,
    eurostat.relational,
    eurostat.monthly,
    national.yearly_list,
    wits.query,
    wits.summary,
    imf.imts,
    imf.explorer,
    imf.panel,
    worldtrade.baci,
    worldtrade.oec,
    eurostat.tsv,
    destatis.flat,
    census.plan,
    flat.plan,
)
"""Tried in this order on the header; a new format is a new function and its name here."""

_MOST_TITLES = 10
"""Lines above the header of a download at most."""


def below_titles(
    rows: Iterator[tuple[int, list[str]]], delimiter: str
) -> tuple[Iterator[tuple[int, list[str]]], tuple[tuple[str, ...], Plan] | None]:
    """The rows behind a known header that stands below titles, with it and its plan; else the rows as they are."""
    held: list[tuple[int, list[str]]] = []
    for number, row in itertools.islice(rows, _MOST_TITLES):
        header = eurostat.unlabelled(header_words(row))
        plan = planned(header, delimiter)
        if plan is not None:
            return rows, (header, plan)
        held.append((number, row))
    return itertools.chain(held, rows), None


def planned(header: Sequence[str], delimiter: str) -> Plan | None:
    """The plan for a header in lower case; None for one that no layout has."""
    plans = (layout(header) for layout in LAYOUTS)
    found = next((p for p in plans if p is not None), None)
    if found is not None and delimiter == ";" and found.number is machine_decimal:
        # Commas part the cells of the downloads themselves: with semicolons an office saved them where it is the decimal mark.
        return replace(found, number=_office_decimal)
    return found or eurostat.sdmx_csv(header, delimiter)


_OFFICE = re.compile(r"-?\d+,(?:\d{1,2}|\d{4,})")


def _office_decimal(text: str) -> str | None:
    """A number with a decimal comma; with three digits behind it, it may be thousands: None, which is asked."""
    return machine_decimal(text.replace(",", ".") if _OFFICE.fullmatch(text.strip()) else text)


def header_words(row: Sequence[Cell]) -> tuple[str, ...]:
    """A row as column names: single blanks, lower case."""
    return tuple(" ".join(str(c).split()).casefold() for c in row)

"""Cells: the meaning of one cell of a trade table, or the doubt about it; nothing is guessed."""

from __future__ import annotations

import datetime as dt
import re
from enum import StrEnum
from typing import TypeVar

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables.areas import area_of
from briefing.ingest.tables.periods import NotAPeriod, read_period

_Enum = TypeVar("_Enum", bound=StrEnum)
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_LONGEST = 40
_MULTIPLIERS = ("0", "3", "6", "9", "12")
_FLOWS = {
    "x": Flow.EXPORTS,
    "export": Flow.EXPORTS,
    "exports": Flow.EXPORTS,
    "2-export": Flow.EXPORTS,
    "m": Flow.IMPORTS,
    "import": Flow.IMPORTS,
    "imports": Flow.IMPORTS,
    "1-import": Flow.IMPORTS,
    "rx": Flow.RE_EXPORTS,
    "re_exports": Flow.RE_EXPORTS,
    "rm": Flow.RE_IMPORTS,
    "re_imports": Flow.RE_IMPORTS,
    "turnover": Flow.TURNOVER,
    "balance": Flow.BALANCE,
}


class Doubt(Exception):
    """A cell whose meaning is not known, so that its row waits: which `field`, and what stands there."""

    def __init__(self, field: str, cell: str) -> None:
        super().__init__(f"{field}: {cell}")
        self.field = field
        self.cell = cell


def decimal_text(cell: str) -> str | None:
    """A number with a decimal dot and no grouping, as printed; None for anything else.

    The minus sign U+2212 counts as one. Nothing is guessed: "1.234,5" and "1e5" are no such numbers.
    """
    text = cell.strip().replace("\u2212", "-")
    return text if len(text) <= _LONGEST and _DECIMAL.fullmatch(text) else None


def amount(value: str, multiplier: str, currency: str) -> Amount | None:
    """The sum in a cell, None when the cell is empty: missing is not zero. Raises Doubt."""
    if not value:
        return None
    digits = decimal_text(value)
    if digits is None:
        raise Doubt("value", value)
    if multiplier not in _MULTIPLIERS:
        raise Doubt("multiplier", multiplier)
    if not re.fullmatch("[A-Z]{3}", currency):
        raise Doubt("currency", currency)
    return Amount(digits, int(multiplier), currency)


def day(cell: str, field: str) -> dt.date | None:
    """A date written 2024-07-25, None when the cell is empty. Raises Doubt."""
    if not cell:
        return None
    try:
        if len(cell) == 10:
            return dt.date.fromisoformat(cell)
    except ValueError:
        pass
    raise Doubt(field, cell)


def period(cell: str) -> Period:
    """The period a cell names. Raises Doubt."""
    try:
        return read_period(cell)
    except NotAPeriod:
        raise Doubt("period", cell) from None


def area(cell: str, field: str, of: Period) -> str:
    """The area a cell names in that period. Raises Doubt."""
    found = area_of(cell, of)
    if found is None:
        raise Doubt(field, cell)
    return found


def flow(cell: str) -> Flow:
    """The flow a cell names, as the reporter sees it. Raises Doubt."""
    found = _FLOWS.get(cell.strip().casefold())
    if found is None:
        raise Doubt("flow", cell)
    return found


def one_of(kind: type[_Enum], cell: str, field: str) -> _Enum:
    """The value of an enumeration that a cell spells out. Raises Doubt."""
    try:
        return kind(cell)
    except ValueError:
        raise Doubt(field, cell) from None

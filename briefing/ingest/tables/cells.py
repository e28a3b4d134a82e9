"""Cells: the meaning of one cell of a trade table, or the doubt about it; nothing is guessed."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables.periods import NotAPeriod, read_period

_Enum = TypeVar("_Enum", bound=StrEnum)
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_EXPONENT = re.compile(r"-?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]{1,2}")
_LONGEST = 40
_MULTIPLIERS = ("0", "3", "6", "9", "12")
_FLOWS = {
    "x": Flow.EXPORTS, "export": Flow.EXPORTS, "exports": Flow.EXPORTS, "2-export": Flow.EXPORTS, "gross exports": Flow.EXPORTS,
    "m": Flow.IMPORTS, "import": Flow.IMPORTS, "imports": Flow.IMPORTS, "1-import": Flow.IMPORTS, "gross imports": Flow.IMPORTS,
    "rx": Flow.RE_EXPORTS, "re_exports": Flow.RE_EXPORTS, "re-export": Flow.RE_EXPORTS, "re-exports": Flow.RE_EXPORTS,
    "rm": Flow.RE_IMPORTS, "re_imports": Flow.RE_IMPORTS, "re-import": Flow.RE_IMPORTS, "re-imports": Flow.RE_IMPORTS,
    "turnover": Flow.TURNOVER,
    "balance": Flow.BALANCE,
}  # fmt: skip


class Doubt(Exception):
    """A cell whose meaning is not known, so that its row waits: which `field`, what stands there, the answers there are."""

    def __init__(self, field: str, cell: str, choices: tuple[str, ...] = ()) -> None:
        super().__init__(f"{field}: {cell}")
        self.field = field
        self.cell = cell
        self.choices = choices


def decimal_text(cell: str) -> str | None:
    """A number with a decimal dot and no grouping, as printed; None for anything else.

    The minus sign U+2212 counts as one. Nothing is guessed: "1.234,5" and "1e5" are no such numbers.
    """
    if len(cell) <= _LONGEST and _DECIMAL.fullmatch(cell):
        return credible(cell)
    text = cell.strip().replace("\u2212", "-")
    return credible(text) if len(text) <= _LONGEST and _DECIMAL.fullmatch(text) else None


MOST_DIGITS = 20
"""Digits before the point of a figure at most: all trade of the world in any currency has fewer."""


def credible(digits: str | None) -> str | None:
    """Decimal text that can be a figure of trade; None for one longer than any."""
    return None if digits is None or len(digits.partition(".")[0].lstrip("-")) > MOST_DIGITS else digits


def machine_decimal(cell: str) -> str | None:
    """A number as programs write it: like `decimal_text`, and 8.4593E10 written out, digit for digit."""
    found = decimal_text(cell)
    if found is None and _EXPONENT.fullmatch(cell.strip()):
        number = Decimal(cell.strip())
        found = format(number, "f") if number.adjusted() < MOST_DIGITS else None
    return found


def money(multiplier: str, currency: str) -> None:
    """See that multiplier and currency of a sum are what they can be. Raises Doubt."""
    if multiplier not in _MULTIPLIERS:
        raise Doubt("multiplier", multiplier, _MULTIPLIERS)
    if not re.fullmatch("[A-Z]{3}", currency):
        raise Doubt("currency", currency)


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


def area(found: str | None, field: str, cell: str) -> str:
    """The area that was found for a cell. Raises Doubt when there is none."""
    if found is None:
        raise Doubt(field, cell)
    return found


def flow(cell: str) -> Flow:
    """The flow a cell names, as the reporter sees it. Raises Doubt."""
    found = _FLOWS.get(" ".join(cell.split()).casefold())
    if found is None:
        raise Doubt("flow", cell, ("exports", "imports", "turnover", "balance"))
    return found


def one_of(kind: type[_Enum], cell: str, field: str) -> _Enum:
    """The value of an enumeration that a cell spells out. Raises Doubt."""
    try:
        return kind(cell)
    except ValueError:
        raise Doubt(field, cell, tuple(k.value for k in kind)) from None

"""Columns: how tables write the kinds of values that many of them hold, as SQL with its checks."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from briefing.core.period import Precision


def words(values: type[StrEnum] | Sequence[StrEnum]) -> str:
    """Values as a list for SQL."""
    return ", ".join(f"'{v.value}'" for v in values)


def one_of(column: str, values: type[StrEnum]) -> str:
    """A text that is one of the values of an enumeration."""
    return f"{column} TEXT CHECK ({column} IN ({words(values)}))"


def decimal(column: str) -> str:
    """A decimal number as digits, exactly as printed."""
    # Optional sign, digits, at most one dot with digits on both sides.
    return (
        f"{column} TEXT CHECK ({column} NOT GLOB '*[^0-9.-]*' AND {column} NOT GLOB '?*-*'"
        f" AND {column} NOT GLOB '*.*.*' AND {column} GLOB '*[0-9]'"
        f" AND ({column} GLOB '[0-9]*' OR {column} GLOB '-[0-9]*'))"
    )


def month(column: str) -> str:
    """A month as "2024-08"."""
    return f"{column} TEXT CHECK ({column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]')"


def day(column: str) -> str:
    """A day as "2024-08-31"."""
    return f"{column} TEXT CHECK ({column} GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')"


def ref(column: str, table: str, key: str = "id") -> str:
    """A reference to a row of another table."""
    # Deferred, so that the rows of one edit may be applied and taken back in any order.
    return f"{column} INTEGER NOT NULL REFERENCES {table}({key}) DEFERRABLE INITIALLY DEFERRED"


def when() -> str:
    """When something was or will be: two days and how exactly they are known."""
    return f"{day('date_first')}, {day('date_last')}, {one_of('date_precision', Precision)}"


DOSSIER_REF = "dossier_id TEXT NOT NULL REFERENCES dossier(id) DEFERRABLE INITIALLY DEFERRED"

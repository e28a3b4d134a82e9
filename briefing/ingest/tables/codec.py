"""Table readings as JSON and back, for the pipe between the worker process and its caller."""

from __future__ import annotations

import datetime as dt
from typing import Any

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Frequency, Month, Period
from briefing.core.trade import Basis, Observation
from briefing.ingest.tables.table import TableRead, Waiting

_TEXTS = (
    "reporter",
    "partner",
    "source",
    "locator",
    "file",
    "measure",
    "valuation",
    "classification",
    "product",
    "status",
    "flags_raw",
)


def to_json(read: TableRead) -> dict[str, Any]:
    """A reading as JSON values; figures stay decimal text."""
    return {
        "format": read.format,
        "observations": [_observation_json(o) for o in read.observations],
        "notes": list(read.notes),
        "waiting": [[w.locator, w.field, w.cell] for w in read.waiting],
    }


def from_json(value: dict[str, Any]) -> TableRead:
    """The inverse of `to_json`."""
    return TableRead(
        value["format"],
        tuple(_observation(o) for o in value["observations"]),
        tuple(value["notes"]),
        tuple(Waiting(*w) for w in value["waiting"]),
    )


def _observation_json(o: Observation) -> dict[str, Any]:
    return {
        **{name: getattr(o, name) for name in _TEXTS},
        "flow": o.flow.value,
        "months": [*o.period.first, *o.period.last],
        "amount": [o.amount.digits, o.amount.scale, o.amount.currency] if o.amount else None,
        "basis": o.basis.value,
        "vintage": o.vintage.isoformat() if o.vintage else None,
        "frequency": o.frequency.value,
    }


def _observation(value: dict[str, Any]) -> Observation:
    year, month, last_year, last_month = value["months"]
    return Observation(
        key="",
        flow=Flow(value["flow"]),
        period=Period(Month(year, month), Month(last_year, last_month)),
        amount=Amount(*value["amount"]) if value["amount"] else None,
        basis=Basis(value["basis"]),
        vintage=dt.date.fromisoformat(value["vintage"]) if value["vintage"] else None,
        frequency=Frequency(value["frequency"]),
        **{name: value[name] for name in _TEXTS},
    )

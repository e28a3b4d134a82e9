"""Coded values as JSON and back, for the pipe between the worker process and its caller."""

from __future__ import annotations

import datetime as dt
from typing import Any

from briefing.core.coded import Coded, Coder
from briefing.core.fact import Flow, Qualifier
from briefing.core.period import Month, Period
from briefing.core.trade import Basis
from briefing.ingest.tables.table import Chunk, Part, Series, Waiting

_TEXTS = ("reporter", "partner", "source", "currency", "measure", "valuation", "classification", "product")


def part_json(chunk: Chunk, coder: Coder) -> dict[str, Any]:
    """A part of a table as JSON values."""
    coded = coder.coded(chunk.values)
    return {
        "series": [_series_json(s) for s in coded.series],
        "periods": [[*p.first, *p.last] for p in coded.periods],
        "standings": coded.standings,
        "columns": coded.columns,
        "waiting": [[w.locator, w.field, w.cell, w.choices] for w in chunk.waiting],
        "rows": chunk.rows,
        "at": chunk.at,
    }


def part(sent: dict[str, Any]) -> Part:
    """The inverse of `part_json`; its values stay coded."""
    coded = Coded(
        [_series(s) for s in sent["series"]],
        [Period(Month(a, b), Month(c, d)) for a, b, c, d in sent["periods"]],
        [(status, flags) for status, flags in sent["standings"]],
        tuple(sent["columns"]),
    )
    waiting = tuple(Waiting(place, field, cell, tuple(choices)) for place, field, cell, choices in sent["waiting"])
    return Part(coded, waiting, sent["rows"], sent["at"])


def _series_json(s: Series) -> list[Any]:
    vintage = s.vintage.isoformat() if s.vintage else None
    return [*(getattr(s, name) for name in _TEXTS), s.flow.value, s.scale, s.basis.value, vintage, s.qualifier.value]


def _series(sent: list[Any]) -> Series:
    *texts, flow, scale, basis, vintage, qualifier = sent
    return Series(
        flow=Flow(flow),
        scale=scale,
        basis=Basis(basis),
        vintage=dt.date.fromisoformat(vintage) if vintage else None,
        qualifier=Qualifier(qualifier),
        **dict(zip(_TEXTS, texts, strict=True)),
    )

"""Facts as rows: one typed table per kind of payload, and the way back, exact in both directions."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from briefing.core.amount import Amount
from briefing.core.change import Value
from briefing.core.fact import (
    EventFormat,
    EventKind,
    EventMention,
    EventStatus,
    Figure,
    FigureStatus,
    Flow,
    Mention,
    NextStep,
    Payload,
    PersonMention,
    Qualifier,
    Quotation,
    StatedGrowth,
    StepVerb,
)
from briefing.core.passage import Span
from briefing.core.period import Month, Period, Precision, When

Row = dict[str, Value]

COLUMNS: dict[str, tuple[str, ...]] = {
    "figure": (
        "flow", "digits", "scale", "currency", "first_month", "last_month",
        "growth_percent", "growth_approximate", "growth_at_least", "growth_base_first", "growth_base_last",
        "growth_form", "growth_start", "growth_end",
        "qualifier", "status", "reporter", "partner", "product", "source_org", "flags",
    ),
    "event_mention": (
        "kind", "round", "date_first", "date_last", "date_precision", "city", "country", "format", "status", "parties",
    ),
    "person_mention": ("name", "role", "organisation", "country"),
    "next_step": ("verb", "city", "date_first", "date_last", "date_precision", "round"),
    "mention": ("value", "role"),
    "quotation": ("speaker", "translated"),
}  # fmt: skip
"""The payload tables and their columns beside fact_id."""


def listed(values: tuple[str, ...]) -> str:
    """Codes as JSON text."""
    return json.dumps(values, ensure_ascii=False)


@lru_cache(maxsize=4096)
def _codes(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def unlisted(text: str) -> tuple[str, ...]:
    """The inverse of `listed`."""
    return _codes(text) if text != "[]" else ()


def month(text: str) -> Month:
    """From "2024-08". Raises ValueError for anything else."""
    year, _, number = text.partition("-")
    return Month(int(year), int(number))


def _period(first: str | None, last: str | None) -> Period | None:
    return None if first is None or last is None else Period(month(first), month(last))


def _period_row(period: Period | None, first: str, last: str) -> Row:
    return {first: str(period.first) if period else None, last: str(period.last) if period else None}


def _when_row(when: When | None) -> Row:
    if when is None:
        return {"date_first": None, "date_last": None, "date_precision": None}
    return {
        "date_first": when.first.isoformat(),
        "date_last": when.last.isoformat(),
        "date_precision": when.precision.value,
    }


def _when(row: Mapping[str, Any]) -> When | None:
    if row["date_first"] is None:
        return None
    return When(
        dt.date.fromisoformat(row["date_first"]),
        dt.date.fromisoformat(row["date_last"]),
        Precision(row["date_precision"]),
    )


def _growth_row(growth: StatedGrowth | None) -> Row:
    span = growth.span if growth else None
    return {
        "growth_percent": format(growth.percent, "f") if growth else None,
        "growth_approximate": int(growth.approximate) if growth else None,
        "growth_at_least": int(growth.at_least) if growth else None,
        **_period_row(growth.base if growth else None, "growth_base_first", "growth_base_last"),
        "growth_form": growth.form if growth else None,
        "growth_start": span.start if span else None,
        "growth_end": span.end if span else None,
    }


def _growth(row: Mapping[str, Any]) -> StatedGrowth | None:
    if row["growth_percent"] is None:
        return None
    return StatedGrowth(
        Decimal(row["growth_percent"]),
        bool(row["growth_approximate"]),
        bool(row["growth_at_least"]),
        _period(row["growth_base_first"], row["growth_base_last"]),
        row["growth_form"],
        None if row["growth_start"] is None else Span(row["growth_start"], row["growth_end"]),
    )


def _figure_row(figure: Figure) -> Row:
    amount = figure.amount
    return {
        "flow": figure.flow.value,
        "digits": amount.digits if amount else None,
        "scale": amount.scale if amount else None,
        "currency": amount.currency if amount else None,
        **_period_row(figure.period, "first_month", "last_month"),
        **_growth_row(figure.growth),
        "qualifier": figure.qualifier.value,
        "status": figure.status.value,
        "reporter": figure.reporter,
        "partner": figure.partner,
        "product": figure.product,
        "source_org": figure.source_org,
        "flags": listed(figure.flags),
    }


def _figure(row: Mapping[str, Any]) -> Figure:
    return Figure(
        Flow(row["flow"]),
        None if row["digits"] is None else Amount(row["digits"], row["scale"], row["currency"]),
        _period(row["first_month"], row["last_month"]),
        _growth(row),
        Qualifier(row["qualifier"]),
        FigureStatus(row["status"]),
        row["reporter"],
        row["partner"],
        row["product"],
        row["source_org"],
        unlisted(row["flags"]),
    )


def _event_row(event: EventMention) -> Row:
    return {
        "kind": event.kind.value,
        "round": event.round,
        **_when_row(event.when),
        "city": event.city,
        "country": event.country,
        "format": event.format.value if event.format else None,
        "status": event.status.value,
        "parties": listed(event.parties),
    }


def _event(row: Mapping[str, Any]) -> EventMention:
    return EventMention(
        EventKind(row["kind"]),
        row["round"],
        _when(row),
        row["city"],
        row["country"],
        None if row["format"] is None else EventFormat(row["format"]),
        EventStatus(row["status"]),
        unlisted(row["parties"]),
    )


def row_of(payload: Payload) -> tuple[str, Row]:
    """The table of a payload and its columns beside fact_id."""
    match payload:
        case Figure():
            return "figure", _figure_row(payload)
        case EventMention():
            return "event_mention", _event_row(payload)
        case PersonMention(name, role, organisation, country):
            return "person_mention", {"name": name, "role": role, "organisation": organisation, "country": country}
        case NextStep(verb, city, when, number):
            return "next_step", {"verb": verb.value, "city": city, **_when_row(when), "round": number}
        case Mention(value, role):
            return "mention", {"value": value, "role": role}
        case Quotation(speaker, translated):
            return "quotation", {"speaker": speaker, "translated": int(translated)}


def payload_of(table: str, row: Mapping[str, Any]) -> Payload:
    """The inverse of `row_of`. Raises ValueError when the row holds what no payload can."""
    match table:
        case "figure":
            return _figure(row)
        case "event_mention":
            return _event(row)
        case "person_mention":
            return PersonMention(row["name"], row["role"], row["organisation"], row["country"])
        case "next_step":
            return NextStep(StepVerb(row["verb"]), row["city"], _when(row), row["round"])
        case "mention":
            return Mention(row["value"], row["role"])
        case _:
            return Quotation(row["speaker"], bool(row["translated"]))


def hashed(*parts: object) -> str:
    """A hash (hex) over values, to notice damage that the database itself does not see."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def fact_hash(kind: str, start: int, end: int, quote: str, table: str, row: Mapping[str, Any]) -> str:
    """The hash of a fact as extracted: its place, its words and its payload."""
    return hashed(kind, start, end, quote, table, dict(row))

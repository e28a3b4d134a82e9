"""Corrections: what a person may correct in a fact, and the payload that results."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.fact import (
    EventFormat,
    EventKind,
    EventMention,
    EventStatus,
    Fact,
    FieldNote,
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
from briefing.core.period import Period, Precision, When
from briefing.storage.factrows import month

Values = Mapping[str, str | None]

FIELDS: dict[type[Payload], tuple[str, ...]] = {
    Figure: (
        "flow", "digits", "scale", "currency", "qualifier", "status", "first", "last",
        "reporter", "partner", "product", "growth",
    ),
    EventMention: (
        "kind", "round", "date", "date_end", "precision", "city", "country", "format", "status",
    ),
    PersonMention: ("name", "role", "organisation", "country"),
    NextStep: ("verb", "city", "date", "date_end", "precision", "round"),
    Mention: ("value",),
    Quotation: ("speaker",),
}  # fmt: skip
"""The fields of each payload that a person may correct; values are text, None for unknown."""

_NOTED_AS = {
    "digits": "amount", "scale": "amount", "currency": "amount", "first": "period", "last": "period",
    "date": "when", "date_end": "when", "precision": "when",
}  # fmt: skip
_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?\Z", re.ASCII)
_AREA = re.compile(r"[A-Z][A-Z0-9_]+")
_FORMS = {
    "reporter": _AREA, "partner": _AREA, "country": _AREA,
    "currency": re.compile(r"[A-Z]{3}"),
    "scale": re.compile(r"[0-9]|1[0-5]"),
    "round": re.compile(r"[0-9]{1,4}"),
    "first": re.compile(r"[0-9]{4}-[01][0-9]"), "last": re.compile(r"[0-9]{4}-[01][0-9]"),
}  # fmt: skip
_FINEST_FIRST = (Precision.DAY, Precision.MONTH, Precision.YEAR)
CORRECTED = "corrected"
"""The reason code of a field that a person has corrected."""


class BadCorrection(ValueError):
    """A correction that its field cannot take; `field` names it."""

    def __init__(self, field: str, value: str | None) -> None:
        super().__init__(f"{field} cannot be {value!r}")
        self.field = field
        self.value = value


def texts_of(payload: Payload) -> dict[str, str | None]:
    """The correctable fields of a payload as the text that a correction would hold."""
    match payload:
        case Figure():
            amount, period, growth = payload.amount, payload.period, payload.growth
            return {
                "flow": payload.flow.value,
                "digits": amount.digits if amount else None,
                "scale": str(amount.scale) if amount else None,
                "currency": amount.currency if amount else None,
                "qualifier": payload.qualifier.value,
                "status": payload.status.value,
                "first": str(period.first) if period else None,
                "last": str(period.last) if period else None,
                "reporter": payload.reporter,
                "partner": payload.partner,
                "product": payload.product,
                "growth": format(growth.percent, "f") if growth else None,
            }
        case EventMention():
            return {
                "kind": payload.kind.value,
                "round": _text(payload.round),
                **_when_texts(payload.when),
                "city": payload.city,
                "country": payload.country,
                "format": payload.format.value if payload.format else None,
                "status": payload.status.value,
            }
        case PersonMention(name, role, organisation, country):
            return {"name": name, "role": role, "organisation": organisation, "country": country}
        case NextStep():
            return {
                "verb": payload.verb.value,
                "city": payload.city,
                **_when_texts(payload.when),
                "round": _text(payload.round),
            }
        case Mention():
            return {"value": payload.value}
        case Quotation():
            return {"speaker": payload.speaker}


def corrected_payload(payload: Payload, values: Values) -> Payload:
    """The payload with corrected fields. Raises BadCorrection naming the field that does not fit."""
    allowed = FIELDS[type(payload)]
    for name, value in values.items():
        form = _FORMS.get(name)
        if name not in allowed or (form is not None and value is not None and not form.fullmatch(value)):
            raise BadCorrection(name, value)
    texts = {**texts_of(payload), **values}
    match payload:
        case Figure():
            return _figure(payload, texts, values)
        case EventMention():
            return replace(
                payload,
                kind=_one(EventKind, texts, "kind"),
                round=_number(texts, "round"),
                when=_when(payload.when, texts, values),
                city=texts["city"],
                country=texts["country"],
                format=_one(EventFormat, texts, "format") if texts["format"] else None,
                status=_one(EventStatus, texts, "status"),
            )
        case PersonMention():
            return PersonMention(
                _filled(texts, "name", payload.name), texts["role"], texts["organisation"], texts["country"]
            )
        case NextStep():
            return NextStep(
                _one(StepVerb, texts, "verb"),
                texts["city"],
                _when(payload.when, texts, values),
                _number(texts, "round"),
            )
        case Mention():
            return replace(payload, value=_filled(texts, "value", payload.value))
        case Quotation():
            return replace(payload, speaker=texts["speaker"])


def corrected_fact(fact: Fact, values: Values) -> Fact:
    """The fact as corrected: payload, the names of corrected fields, and their notes.

    A corrected field is known from the person, so its note no longer says "inferred".
    """
    noted = {_NOTED_AS.get(name, name) for name in values}
    notes = [FieldNote(n.field, n.span, Certainty.STATED, CORRECTED) if n.field in noted else n for n in fact.notes]
    known = {n.field for n in notes}
    notes += [FieldNote(name, None, Certainty.STATED, CORRECTED) for name in sorted(noted - known)]
    return replace(
        fact, payload=corrected_payload(fact.payload, values), notes=tuple(notes), corrected=frozenset(values)
    )


def _text(value: int | None) -> str | None:
    return None if value is None else str(value)


def _when_texts(when: When | None) -> dict[str, str | None]:
    if when is None:
        return {"date": None, "date_end": None, "precision": None}
    end = when.last.isoformat() if when.precision is Precision.DAY and when.last != when.first else None
    shown = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}[when.precision]
    return {"date": when.first.isoformat()[:shown], "date_end": end, "precision": when.precision.value}


def _figure(figure: Figure, texts: Values, values: Values) -> Figure:
    return replace(
        figure,
        flow=_one(Flow, texts, "flow"),
        amount=_amount(texts),
        period=_period(texts),
        growth=_growth(figure.growth, texts) if "growth" in values else figure.growth,
        qualifier=_one(Qualifier, texts, "qualifier"),
        status=_one(FigureStatus, texts, "status"),
        reporter=texts["reporter"],
        partner=texts["partner"],
        product=texts["product"],
    )


def _amount(texts: Values) -> Amount | None:
    digits = texts["digits"]
    if digits is None:
        return None
    scale = _number(texts, "scale") or 0
    try:
        return Amount(digits, scale, texts["currency"])
    except ValueError as error:
        raise BadCorrection("digits", digits) from error


def _period(texts: Values) -> Period | None:
    first, last = texts["first"], texts["last"]
    if first is None and last is None:
        return None
    if first is None or last is None:
        raise BadCorrection("first" if first is None else "last", None)
    try:
        return Period(month(first), month(last))
    except ValueError as error:
        raise BadCorrection("last", f"{first} .. {last}") from error


def _growth(growth: StatedGrowth | None, texts: Values) -> StatedGrowth | None:
    text = texts["growth"]
    if text is None:
        return None
    try:
        percent = Decimal(text)
    except InvalidOperation as error:
        raise BadCorrection("growth", text) from error
    if not percent.is_finite():
        raise BadCorrection("growth", text)
    return replace(growth, percent=percent) if growth else StatedGrowth(percent)


def _when(when: When | None, texts: Values, values: Values) -> When | None:
    """From "2024", "2024-10" or "2024-10-18", an end date, and a precision that may cut the date."""
    if not {"date", "date_end", "precision"} & set(values):
        return when
    text = texts["date"]
    if text is None:
        return None
    found = _DATE.match(text)
    if found is None:
        raise BadCorrection("date", text)
    year, number, day = (int(g) if g else None for g in found.groups())
    precision = Precision.DAY if day else Precision.MONTH if number else Precision.YEAR
    if values.get("precision"):
        wanted: Precision = _one(Precision, texts, "precision")
        if _FINEST_FIRST.index(wanted) < _FINEST_FIRST.index(precision):
            raise BadCorrection("precision", wanted)  # The date does not say the day or month.
        precision = wanted
    try:
        if precision is Precision.YEAR:
            return When.year(year or 0)
        if precision is Precision.MONTH:
            return When.month(year or 0, number or 0)
        first = dt.date.fromisoformat(text)
    except ValueError as error:
        raise BadCorrection("date", text) from error
    return When(first, _end(texts, values, first))


def _end(texts: Values, values: Values, first: dt.date) -> dt.date:
    text = texts["date_end"]
    if text is None:
        return first
    try:
        last = dt.date.fromisoformat(text)
    except ValueError as error:
        raise BadCorrection("date_end", text) from error
    if last >= first:
        return last
    if "date_end" in values:
        raise BadCorrection("date_end", text)
    return first  # A new date after the old end: one day.


def _one(values: Any, texts: Values, name: str) -> Any:
    try:
        return values(texts[name])
    except ValueError as error:
        raise BadCorrection(name, texts[name]) from error


def _number(texts: Values, name: str) -> int | None:
    text = texts[name]
    return None if text is None else int(text)


def _filled(texts: Values, name: str, now: str) -> str:
    """A text that may not be emptied; one that was blank as it was read may stay as it is."""
    text = texts[name]
    if text is None or (not text.strip() and text != now):
        raise BadCorrection(name, text)
    return text

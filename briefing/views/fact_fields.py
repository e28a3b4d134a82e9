"""Fact fields: for each kind of fact the fields of its editor, what they show, and how their words are read back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from briefing.core.amount import Amount
from briefing.core.dossier import Dossier
from briefing.core.fact import (
    EventFormat,
    EventKind,
    EventMention,
    EventStatus,
    Fact,
    FactKind,
    Figure,
    FigureStatus,
    Flow,
    Mention,
    NextStep,
    PersonMention,
    Qualifier,
    Quotation,
    StepVerb,
)
from briefing.core.period import When
from briefing.qt import typed, wording, wording_facts
from briefing.qt.typed import Invalid
from briefing.storage.corrections import texts_of

translate = QCoreApplication.translate
Values = dict[str, str | None]
SCALES = (0, 3, 6, 9, 12)
CURRENCIES = ("USD", "EUR", "KZT", "GBP", "RUB", "CNY", "CHF", "JPY")
NONE = ""
"""The data of a choice that says "not stated"."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: its name, label, what it shows now, and how what is typed becomes fields of a correction.

    `options` (stored text, words) make it a choice; a choice never needs `read`. `span` is in columns of four.
    `completions` are offered while typing. `needed` is the sentence said when it is left empty.
    """

    name: str
    label: str
    shown: str
    read: Callable[[str], Mapping[str, str | None]] | None = None
    options: tuple[tuple[str, str], ...] = ()
    span: int = 1
    completions: tuple[str, ...] = ()
    needed: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of one fact in rows."""

    rows: tuple[tuple[FieldSpec, ...], ...] = field(default=())

    def specs(self) -> dict[str, FieldSpec]:
        """The fields by name, in the order of the keyboard."""
        return {spec.name: spec for row in self.rows for spec in row}


def form_of(fact: Fact, dossier: Dossier | None, language: str | None, *, draft: bool = False) -> Form:
    """The form of a fact. In a draft nothing is taken as known that the words do not say."""
    match fact.payload:
        case Figure():
            from briefing.views.reader_marking import flow_said

            return _figure(fact.payload, dossier, language, draft, flow_said(fact, language))
        case EventMention():
            return _event(fact.payload, language)
        case PersonMention():
            return _person(fact.payload)
        case NextStep():
            return _step(fact.payload, language)
        case Mention():
            return Form(((_mention(fact, language, draft),),))
        case Quotation(speaker):
            label = translate("Editor", "Speaker")
            return Form(((FieldSpec("speaker", label, speaker or "", _text("speaker"), span=2),),))


def _text(name: str) -> Callable[[str], Mapping[str, str | None]]:
    return lambda text: {name: text or None}


def _choice(name: str, label: str, values: type[StrEnum], words: Callable[[StrEnum], str], now: str) -> FieldSpec:
    return FieldSpec(name, label, now, options=tuple((v.value, words(v)) for v in values))


def _country(name: str, label: str, code: str | None, dossier: Dossier | None = None) -> FieldSpec:
    near = (dossier.reporter, dossier.partner) if dossier is not None else ()
    known = dict.fromkeys((*near, *sorted(set(typed.country_names().values()))))
    offered = tuple(wording.country(c) for c in known)
    read = _optional(lambda text: {name: typed.country(text)}, (name,))
    return FieldSpec(name, label, wording.country(code), read, completions=offered)


def _optional(
    read: Callable[[str], Mapping[str, str | None]], names: tuple[str, ...]
) -> Callable[[str], Mapping[str, str | None]]:
    """Empty is "unknown", not wrong."""
    return lambda text: read(text) if text else dict.fromkeys(names)


def _when(label: str, value: When | None, language: str | None) -> FieldSpec:
    read = _optional(lambda text: typed.when_texts(typed.when(text, language)), ("date", "date_end", "precision"))
    return FieldSpec("date", label, wording.when(value) if value else "", read)


def _round(number: int | None) -> FieldSpec:
    read = _optional(lambda text: {"round": typed.round_number(text)}, ("round",))
    return FieldSpec("round", translate("Editor", "Round"), str(number or ""), read)


def _city(name: str | None) -> FieldSpec:
    return FieldSpec("city", translate("Editor", "City"), name or "", _text("city"))


def _figure(figure: Figure, dossier: Dossier | None, language: str | None, draft: bool, named: bool) -> Form:
    now, amount = texts_of(figure), figure.amount
    scales = tuple((str(s), wording.unit(s, None) or translate("Editor", "units")) for s in SCALES)
    if amount is not None and amount.scale not in SCALES:
        scales = (*scales, (str(amount.scale), f"10^{amount.scale}"))
    codes = dict.fromkeys(c for c in (now["currency"], *CURRENCIES) if c)
    currencies = ((NONE, translate("Editor", "not stated")), *((c, c) for c in codes))
    flows = tuple((f.value, wording.flow(f)) for f in Flow)
    period = wording.period(figure.period) if figure.period else ""
    period_read = _optional(lambda text: _period(text, language), ("first", "last"))
    growth = wording_facts.growth(dataclasses.replace(figure.growth, approximate=False)) if figure.growth else ""
    growth_read = _optional(lambda text: {"growth": typed.percent(text)}, ("growth",))
    # A figure always has a flow; in a draft it stands only where the words name it.
    flow = now["flow"] or NONE if not draft or named else NONE
    which = translate("Editor", "Choose what the figure counts: exports, imports, turnover …")
    first = (
        FieldSpec("digits", translate("Editor", "Amount"), wording.digits(amount.digits) if amount else "",
                  _optional(lambda text: _amount(text, language), ("digits",))),
        FieldSpec("scale", translate("Editor", "Scale"), now["scale"] or "0", options=scales),
        FieldSpec("currency", translate("Editor", "Currency"), now["currency"] or NONE, options=currencies),
        FieldSpec("flow", translate("Editor", "Flow"), flow, options=flows, needed=which),
    )  # fmt: skip
    second = (
        FieldSpec("period", translate("Editor", "Period"), period, period_read, span=2),
        FieldSpec("growth", translate("Editor", "Change"), growth, growth_read),
        _choice("qualifier", translate("Editor", "Meant"), Qualifier, _qualifier, figure.qualifier.value),
    )
    third = (
        _country("reporter", translate("Editor", "Reporter"), figure.reporter, dossier),
        _country("partner", translate("Editor", "Partner"), figure.partner, dossier),
        FieldSpec("product", translate("Editor", "Product"), figure.product or "", _text("product")),
        _choice("status", translate("Editor", "Status"), FigureStatus, _figure_status, figure.status.value),
    )
    return Form((first, second, third))


def _amount(text: str, language: str | None) -> Mapping[str, str | None]:
    """Digits alone keep scale and currency as chosen; a sum with its unit sets them."""
    found: Amount = typed.money(text, language)
    if not typed.has_unit(text):
        return {"digits": found.digits}
    unit = {"currency": found.currency} if found.currency else {}
    return {"digits": found.digits, "scale": str(found.scale), **unit}


def _period(text: str, language: str | None) -> Mapping[str, str | None]:
    found = typed.period(text, language)
    return {"first": str(found.first), "last": str(found.last)}


def _qualifier(value: StrEnum) -> str:
    return wording.qualifier(Qualifier(value)) or translate("Editor", "exactly")


def _figure_status(value: StrEnum) -> str:
    return wording.figure_status(FigureStatus(value)) or translate("Editor", "observed")


def _event(event: EventMention, language: str | None) -> Form:
    formats = ((NONE, translate("Editor", "not stated")), *((f.value, wording.event_format(f)) for f in EventFormat))
    held = {EventStatus.HELD: translate("Editor", "held"), EventStatus.PLANNED: translate("Editor", "planned")}
    kinds = tuple((k.value, wording.event_kind(k)) for k in EventKind)
    return Form(
        (
            (
                FieldSpec("kind", translate("Editor", "Kind"), event.kind.value, options=kinds, span=2),
                _round(event.round),
                _when(translate("Editor", "Date"), event.when, language),
            ),
            (
                _city(event.city),
                _country("country", translate("Editor", "Country"), event.country),
                FieldSpec(
                    "format", translate("Editor", "Format"), event.format.value if event.format else NONE, options=formats
                ),
                FieldSpec(
                    "status", translate("Editor", "Status"), event.status.value,
                    options=tuple((k.value, v) for k, v in held.items()),
                ),
            ),
        )
    )  # fmt: skip


def _person(person: PersonMention) -> Form:
    nameless = translate("Editor", "A person needs a name.")
    return Form(
        (
            (
                FieldSpec(
                    "name", translate("Editor", "Name"), person.name, _text("name"), span=2, needed=nameless
                ),
                FieldSpec("role", translate("Editor", "Role"), person.role or "", _text("role"), span=2),
            ),
            (
                FieldSpec(
                    "organisation", translate("Editor", "Organisation"), person.organisation or "",
                    _text("organisation"), span=2,
                ),
                _country("country", translate("Editor", "Country"), person.country),
            ),
        )
    )  # fmt: skip


def _step(step: NextStep, language: str | None) -> Form:
    verbs = tuple((v.value, wording.step_verb(v)) for v in StepVerb)
    return Form(
        (
            (
                FieldSpec("verb", translate("Editor", "Strength"), step.verb.value, options=verbs),
                _when(translate("Editor", "Date"), step.when, language),
                _city(step.city),
                _round(step.round),
            ),
        )
    )


def _mention(fact: Fact, language: str | None, draft: bool) -> FieldSpec:
    value = texts_of(fact.payload)["value"] or ""
    means, empty = translate("Editor", "Means"), translate("Editor", "This cannot be empty.")
    if fact.kind is FactKind.DATE:
        shown = value if draft else wording_facts.title(fact)
        return FieldSpec("value", translate("Editor", "Date or period"), shown, lambda t: _iso_date(t, language), span=2, needed=empty)  # fmt: skip
    if fact.kind is FactKind.COUNTRY:
        spec = _country("value", translate("Editor", "Country"), value)
        return dataclasses.replace(spec, span=2, needed=empty)
    if fact.kind is FactKind.TOPIC:
        from briefing.ingest.extract.words.lexicon_data import topics

        names = {wording.topic(id): id for id in topics()}
        read = lambda text: {"value": names.get(text) or text}  # noqa: E731
        return FieldSpec("value", means, wording.topic(value), read, span=2, completions=tuple(names), needed=empty)
    if fact.kind is FactKind.OTHER_MONEY:
        shown = value if draft else wording_facts.title(fact)
        return FieldSpec(
            "value", translate("Editor", "Amount"), shown, lambda t: _sum(t, language), span=2, needed=empty
        )
    return FieldSpec("value", means, value, _text("value"), span=2, needed=empty)


def _iso_date(text: str, language: str | None) -> Mapping[str, str | None]:
    """A day as one ISO date, days or months as two with a slash between."""
    try:
        months = typed.period(text, language)
    except Invalid:
        day = typed.when_texts(typed.when(text, language))
        return {"value": "/".join(d for d in (day["date"], day["date_end"]) if d)}
    if months.is_full_year:
        return {"value": str(months.first.year)}
    if months.length == 1:
        return {"value": str(months.first)}
    return {"value": f"{months.first}/{months.last}"}


def _sum(text: str, language: str | None) -> Mapping[str, str | None]:
    """A sum of money that is no trade, as "90000000 EUR"."""
    found = typed.money(text, language)
    if found.currency is None:
        raise Invalid(translate("Editor", "Write the sum with its currency, such as 90 million EUR."))
    return {"value": f"{found.full_digits} {found.currency}"}


def complete(figure: Mapping[str, str | None]) -> None:
    """Refuse a figure that says nothing. Raises Invalid."""
    if not figure.get("digits") and not figure.get("growth"):
        example = wording.digits("523.7")
        raise Invalid(translate("Editor", "A figure needs an amount, such as %1, or a change.").replace("%1", example))
    if figure.get("digits") and Decimal(str(figure["digits"])) < 0 and figure.get("flow") != Flow.BALANCE:
        raise Invalid(translate("Editor", "Only a balance can be negative. Check the sign of the amount."))

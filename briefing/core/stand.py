"""Stand: what a dossier says at one moment, by stable keys and as plain values, so that it can be kept and compared."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import partial

from briefing.core.amount import Amount
from briefing.core.checks import Check, Rule, Verdict
from briefing.core.comparison import Comparison, comparisons
from briefing.core.dossier import DossierFile
from briefing.core.event import Event
from briefing.core.evidence import cut
from briefing.core.fact import EventMention, Fact, Figure, NextStep, Quotation
from briefing.core.period import Period, When
from briefing.core.person import Person
from briefing.core.summary_round import COMMITMENT_WORDS, STALE_AFTER
from briefing.core.trade import ARTICLE, Cell, PeriodRow, SeriesKey, with_totals

FORM = 1
"""The form of a stand as JSON."""
APART = "apart"
"""The value that names whose an item is where it is none of the dossier's pair: alpha-2 codes with spaces between."""
_TENTH = Decimal("0.1")


class Sort(StrEnum):
    """The sorts of things a stand holds."""

    FIGURE = "figure"
    EVENT = "event"
    STEP = "step"
    QUOTATION = "quotation"
    NAMED = "named"
    """Somebody named by an article; who they are is a person's item."""
    VALUE = "value"
    COMPARISON = "comparison"
    PERSON = "person"
    CHECK = "check"


FACTS = frozenset((Sort.FIGURE, Sort.EVENT, Sort.STEP, Sort.QUOTATION, Sort.NAMED))
"""The sorts that are facts, which people decide on."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a dossier says: its key, what it says as plain text by name, and how it stands.

    `status` is a fact's review status, a check's verdict, "ok" or the obstacle for a comparison,
    "stale" for a person not re-checked for a year, else "".
    """

    key: str
    sort: Sort
    values: Mapping[str, str] = field(default_factory=dict)
    status: str = ""

    def differs(self, other: Item, but: Iterable[str] = ()) -> bool:
        """Whether it says something else than `other`, apart from the values named `but`."""
        left_out = set(but)
        names = (self.values.keys() | other.values.keys()) - left_out
        return any(self.values.get(n) != other.values.get(n) for n in names)


@dataclass(frozen=True, slots=True)
class Stand:
    """All that a dossier says on `day`. `whole` unless it is so large that only its leading facts were read."""

    day: dt.date
    items: Mapping[str, Item]
    whole: bool = True

    @property
    def json(self) -> str:
        """As JSON text, the same for the same stand."""
        rows = [[i.key, str(i.sort), i.status, dict(i.values)] for i in self.items.values()]
        content = {"form": FORM, "day": self.day.isoformat(), "whole": self.whole, "items": sorted(rows)}
        return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Stand:
        """The inverse of `json`. Raises ValueError for a form that a newer version of the program wrote."""
        content = json.loads(text)
        if content["form"] != FORM:
            raise ValueError(f"a stand of form {content['form']}, not {FORM}")
        items = {key: Item(key, Sort(sort), values, status) for key, sort, status, values in content["items"]}
        return cls(dt.date.fromisoformat(content["day"]), items, content["whole"])


def stand_of(file: DossierFile, checks: Iterable[Check], day: dt.date) -> Stand:
    """What a dossier says on a day: its facts with their decisions, values, comparisons, people and checks."""
    items = [*_facts(file), *_values(file), *_people(file, day), *_checks(file, checks)]
    return Stand(day, {i.key: i for i in items}, len(file.articles) >= file.dossier.articles)


def _filled(values: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in values.items() if value is not None and value != ""}


def _facts(file: DossierFile) -> Iterator[Item]:
    events = {key: event for event in file.merged_events() for key in event.facts}
    whose = file.others()
    pair = file.dossier.pair
    makers = (
        (Sort.FIGURE, file.figures, partial(_figure, pair)),
        (Sort.EVENT, file.events, partial(_event, events)),
        (Sort.STEP, file.next_steps, partial(_step, file)),
        (Sort.QUOTATION, file.quotations, partial(_quotation, file)),
        (Sort.NAMED, file.participants, _named),
    )
    for sort, facts, values in makers:
        for fact in facts:
            told = values(fact)
            if fact.lead:
                told["lead"] = fact.lead
            if sort is Sort.EVENT and fact.key in events:
                told[APART] = " ".join(events[fact.key].apart(pair))
            elif sort in (Sort.STEP, Sort.QUOTATION):
                told[APART] = " ".join(whose.get(fact.article, ()))
            yield Item(fact.key, sort, _filled(told), str(fact.status))


def _amount(amount: Amount | None) -> dict[str, object]:
    return {"digits": amount.digits, "scale": amount.scale, "currency": amount.currency} if amount is not None else {}


def _period(period: Period | None) -> dict[str, object]:
    return {"start": period.start.isoformat(), "end": period.end.isoformat()} if period is not None else {}


def _when(when: When | None) -> dict[str, object]:
    if when is None:
        return {}
    return {"first": when.first.isoformat(), "last": when.last.isoformat(), "precision": when.precision}


def _figure(pair: Collection[str], fact: Fact) -> dict[str, object]:
    figure = fact.payload
    assert isinstance(figure, Figure)
    return {
        APART: " ".join(figure.apart(pair)),
        "flow": figure.flow,
        "reporter": figure.reporter,
        "partner": figure.partner,
        "product": figure.product,
        "meant": figure.status,
        "qualifier": figure.qualifier,
        "percent": figure.growth.percent if figure.growth is not None else None,
        **_amount(figure.amount),
        **_period(figure.period),
    }


def _event(events: Mapping[str, Event], fact: Fact) -> dict[str, object]:
    told = fact.payload
    assert isinstance(told, EventMention)
    event = events.get(fact.key)
    return {
        "kind": told.kind,
        "round": told.round,
        "city": told.city,
        "format": told.format,
        "held": told.status,
        "date": fact.certainty("when"),
        "with": " ".join(event.facts) if event is not None else "",
        **_when(told.when),
    }


def _step(file: DossierFile, fact: Fact) -> dict[str, object]:
    step = fact.payload
    assert isinstance(step, NextStep)
    quote = cut(" ".join(fact.quote.split()).rstrip("."), COMMITMENT_WORDS)
    return {"verb": step.verb, "quote": quote, "language": _language(file, fact), **_when(step.when)}


def _quotation(file: DossierFile, fact: Fact) -> dict[str, object]:
    said = fact.payload
    assert isinstance(said, Quotation)
    quote = cut(" ".join(fact.quote.split()).strip("\"“”«»„' "))
    translated = "yes" if said.translated else ""
    return {"speaker": said.speaker, "quote": quote, "translated": translated, "language": _language(file, fact)}


def _named(fact: Fact) -> dict[str, object]:
    person = fact.person
    return {"name": person.name, "role": person.role, "organisation": person.organisation, "country": person.country}


def _language(file: DossierFile, fact: Fact) -> str | None:
    source = file.sources.get(fact.key)
    return source.language if source is not None else None


def _values(file: DossierFile) -> Iterator[Item]:
    for key, rows in file.series().items():
        others = "" if {key.reporter, key.partner} == file.dossier.pair else f"{key.reporter} {key.partner}"
        for row in rows:
            for flow, cell in row.cells.items():
                yield _value(f"value:{_place(key)}:{flow}:{row.period.first}:{row.period.last}", cell, others)
        # Of months only the values: their growths are nobody's claims.
        longer = [r for r in with_totals(rows) if r.period.length > 1]
        for compared in comparisons(longer):
            values: dict[str, object] = {"flow": compared.flow, "reporter": key.reporter, APART: others}
            values |= _period(compared.now)
            values |= {"base_start": compared.base.start.isoformat(), "base_end": compared.base.end.isoformat()}
            status = "ok"
            if compared.growth is not None:
                values["percent"] = compared.growth.percent.quantize(_TENTH, rounding=ROUND_HALF_UP)
                values["inputs"] = " ".join(_stated_keys(longer, compared))
            elif compared.refused is not None:
                status = str(compared.refused.obstacle)
            now = compared.now
            name = f"comparison:{_place(key)}:{compared.flow}:{now.first}:{now.last}"
            yield Item(name, Sort.COMPARISON, _filled(values), status)


def _stated_keys(rows: Iterable[PeriodRow], compared: Comparison) -> Iterator[str]:
    """The keys of the two values compared; of a computed one those that it was made of."""
    cells = (row.cells[compared.flow] for row in rows if row.period in (compared.now, compared.base))
    for cell in cells:
        yield from cell.inputs or (cell.chosen.key,)


def _place(key: SeriesKey) -> str:
    return f"{key.reporter}:{key.partner}:{key.currency}"


def _value(key: str, cell: Cell, others: str) -> Item:
    shown = cell.chosen
    stated = shown.source == ARTICLE
    values: dict[str, object] = {
        "flow": shown.flow,
        "reporter": shown.reporter,
        "qualifier": shown.qualifier,
        "source": "" if stated else shown.source,
        "publisher": (shown.publisher or shown.file) if stated else "",
        "vintage": shown.vintage,
        "key": shown.key,
        APART: others,
        **_amount(shown.amount),
        **_period(shown.period),
    }
    return Item(key, Sort.VALUE, _filled(values))


def _people(file: DossierFile, day: dt.date) -> Iterator[Item]:
    counted = {f.key for f in file.participants if f.status.counts}
    for person in file.people:
        roles = tuple(r for r in person.roles if r.fact is None or r.fact in counted)
        if roles:
            yield _person(Person(person.id, person.name, person.country, person.aliases, roles), day)


def _person(person: Person, day: dt.date) -> Item:
    role = person.role_on(day)
    known = max((r.as_of for r in person.roles if r.as_of is not None), default=None)
    stale = known is not None and day - known > STALE_AFTER
    values: dict[str, object] = {
        "name": person.name,
        "country": person.country,
        "role": role.title if role is not None else "",
        "organisation": role.organisation if role is not None else "",
        "fact": role.fact if role is not None else "",
        "since": role.as_of if role is not None else "",
        "known": known,
    }
    return Item(f"person:{person.id}", Sort.PERSON, _filled(values), "stale" if stale else "")


def _checks(file: DossierFile, checks: Iterable[Check]) -> Iterator[Item]:
    apart = {f.key: " ".join(f.figure.apart(file.dossier.pair)) for f in file.figures}
    found: dict[str, Item] = {}
    for check in checks:
        if check.told is Verdict.SKIP or check.rule is Rule.DUPLICATE:
            continue
        period = f"{check.period.first}:{check.period.last}" if check.period is not None else ""
        inputs = "+".join(sorted(check.inputs))
        values: dict[str, object] = {
            "rule": check.rule,
            "detail": check.arithmetic,
            "code": check.code,
            "inputs": " ".join(check.inputs),
            APART: next((apart[key] for key in check.inputs if apart.get(key)), ""),
            **_period(check.period),
        }
        item = Item(f"check:{check.rule}:{period}:{inputs}", Sort.CHECK, _filled(values), str(check.verdict))
        # Of two findings on the same figures the worse one stands.
        known = found.get(item.key)
        if known is None or _GRAVITY.index(known.status) < _GRAVITY.index(item.status):
            found[item.key] = item
    yield from found.values()


_GRAVITY = tuple(str(v) for v in (Verdict.OK, Verdict.NOT_COMPARABLE, Verdict.WARN, Verdict.FAIL))

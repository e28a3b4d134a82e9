"""What changed since an issue, in a summary: differences as claims, then and now, each with its evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.claim import (
    Arithmetic,
    City,
    Claim,
    Code,
    Country,
    Dated,
    Edition,
    Money,
    Ordinal,
    Percent,
    Quote,
    Sign,
    Value,
    review_signs,
)
from briefing.core.evidence import Register
from briefing.core.fact import Qualifier, ReviewStatus
from briefing.core.period import Period, Precision, When
from briefing.core.stand import APART, FACTS, Item, Sort, Stand
from briefing.core.whatchanged import Difference, Group, Turn, differences

MOST = 12
"""So many lines of one group are told; how many more there are is said."""
_NAME = 48
"""How much of a source's name is told."""


@dataclass(frozen=True, slots=True)
class Since:
    """The issue that a dossier is compared with: its id, version and time, and what the dossier said then."""

    id: str
    version: int
    at: dt.datetime
    stand: Stand


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One difference: what it is about, what was said then and what is said now, None for nothing.

    `key` names the fact it is about, as selection does; "" where it is about none.
    """

    turn: Turn
    sort: Sort
    subject: Claim
    then: Claim | None
    now: Claim | None
    key: str = ""


@dataclass(frozen=True, slots=True)
class ChangesSection:
    """What changed since an issue, group by group; `left_out` counts what a group does not tell.

    `until` is the later issue up to which it is told, None for the dossier as it is now.
    """

    since: Since
    groups: tuple[tuple[Group, tuple[ChangeLine, ...]], ...]
    count: int
    left_out: Mapping[Group, int]
    until: Since | None = None


def changes_between(since: Since, until: Since, most: int = MOST) -> ChangesSection:
    """The differences between two issues. Nothing is cited: what the library holds may have moved on since both."""
    return _section(since, until.stand, None, most, until)


def changes_section(since: Since, now: Stand, register: Register, most: int = MOST) -> ChangesSection:
    """The differences between an issue and now; each group tells at most `most` of its own."""
    return _section(since, now, register, most, None)


def _section(since: Since, now: Stand, register: Register | None, most: int, until: Since | None) -> ChangesSection:
    found = differences(since.stand, now)
    groups = []
    left_out = {}
    for group in Group:
        own = [d for d in found if d.group is group]
        if own:
            groups.append((group, tuple(change_line(d, register) for d in own[:most])))
        if len(own) > most:
            left_out[group] = len(own) - most
    return ChangesSection(since, tuple(groups), len(found), left_out, until)


def change_line(difference: Difference, register: Register | None) -> ChangeLine:
    """A difference as claims; only what is so now cites evidence, and nothing without a register."""
    item, now, before = difference.item, difference.now, difference.before
    shown = claim_of(now) if now is not None else None
    if now is not None and shown is not None and difference.turn not in (Turn.REJECTED, Turn.SUPERSEDED):
        keys = _keys(now)
        cited = register.cite(keys) if register is not None else ()
        shown = Claim(shown.code, shown.values, cited, _signs(now), keys)
    then = claim_of(before) if before is not None else None
    return ChangeLine(difference.turn, item.sort, _subject(item), then, shown, _selectable(item))


def _keys(item: Item) -> tuple[str, ...]:
    if item.sort in FACTS:
        return (item.key,)
    if item.sort in (Sort.CHECK, Sort.COMPARISON):
        return tuple(item.values.get("inputs", "").split())
    told = item.values.get("key") or item.values.get("fact", "")
    return (told,) if told else ()


def _selectable(item: Item) -> str:
    return next((k for k in _keys(item) if k.startswith("fact:")), "")


def _signs(item: Item) -> tuple[Sign, ...]:
    if item.sort is Sort.COMPARISON:
        return (Sign.COMPUTED,) if item.status == "ok" else ()
    if item.sort in (Sort.QUOTATION, Sort.VALUE, Sort.PERSON, Sort.CHECK):
        return ()
    signs = review_signs([ReviewStatus(item.status)])
    inferred = item.values.get("date", Certainty.STATED) != Certainty.STATED
    return (*signs, Sign.INFERRED) if inferred else signs


# --- an item in claims ---------------------------------------------------------------------------


def claim_of(item: Item) -> Claim:
    """What an item says, without signs and evidence."""
    return _CLAIMS[item.sort](item)


def _subject(item: Item) -> Claim:
    """What an item is about, as a table's first column names it."""
    v = item.values
    if item.sort in (Sort.VALUE, Sort.FIGURE):
        return Claim(
            "change_value", _known(flow=_flow(v), period=_period(v), reporter=_country(v.get("reporter")), **_sides(v))
        )
    if item.sort is Sort.COMPARISON:
        base = Period.from_iso(v["base_start"], v["base_end"])
        return Claim(
            "change_growth", _known(period=_period(v), base=base, reporter=_country(v.get("reporter")), **_sides(v))
        )
    if item.sort is Sort.PERSON:
        return Claim("change_person", {"name": v["name"]})
    return Claim("change_kind", {"kind": Code("sort", item.sort)})


def _value(item: Item) -> Claim:
    v = item.values
    source = Code("source", v["source"]) if "source" in v else _short(v.get("publisher", ""))
    told = Edition(source, _day(v.get("vintage"))) if source else None
    return Claim("change_told", _known(amount=_money(v), source=told))


def _figure(item: Item) -> Claim:
    v = item.values
    percent = Percent(Decimal(v["percent"])) if "percent" in v else None
    return Claim(
        "change_figure",
        _known(
            flow=_flow(v),
            period=_period(v),
            amount=_money(v),
            percent=percent,
            reporter=_country(v.get("reporter")),
            **_sides(v),
        ),
    )


def _comparison(item: Item) -> Claim:
    if item.status == "ok":
        return Claim("change_percent", {"percent": Percent(Decimal(item.values["percent"]))})
    return Claim("change_refused")


def _event(item: Item) -> Claim:
    v = item.values
    when = _when(v)
    bracket = "" if v.get("date", Certainty.STATED) == Certainty.STATED else "all"
    return Claim(
        "change_planned" if v.get("held") == "planned" else "line_round",
        _known(
            kind=Code("event", v["kind"]),
            round=Ordinal(int(v["round"])) if "round" in v else None,
            city=City(v["city"]) if "city" in v else None,
            date=Dated(when, bracket) if when is not None else None,
            **_parties(v),
        ),
    )


def _step(item: Item) -> Claim:
    v = item.values
    when = _when(v)
    code = "step_elsewhere" if when is None else "step_dated_elsewhere"
    date = Dated(when) if when is not None else None
    quote = Quote(v.get("quote", ""), v.get("language"))
    return Claim(code, _known(verb=Code("label", v["verb"]), quote=quote, date=date, **_parties(v)))


def _quotation(item: Item) -> Claim:
    v = item.values
    code = ("said" if "speaker" in v else "quoted") + ("_translated" if "translated" in v else "")
    return Claim(
        code, _known(speaker=v.get("speaker"), quote=Quote(v.get("quote", ""), v.get("language")), **_parties(v))
    )


def _person(item: Item) -> Claim:
    v = item.values
    if item.status == "stale":
        return Claim("change_stale", _known(role=_role(v), date=_dated(v.get("known"))))
    return Claim("change_role", _known(role=_role(v), date=_dated(v.get("known"))))


def _named(item: Item) -> Claim:
    v = item.values
    return Claim("change_named", _known(name=v.get("name"), role=_role(v)))


def _check(item: Item) -> Claim:
    v = item.values
    detail: Value = Arithmetic(v["detail"]) if "detail" in v else Code("finding", v.get("code", ""))
    return Claim("check", _known(rule=Code("rule", v["rule"]), detail=detail, period=_period(v), **_sides(v)))


_CLAIMS: dict[Sort, Callable[[Item], Claim]] = {
    Sort.VALUE: _value,
    Sort.FIGURE: _figure,
    Sort.COMPARISON: _comparison,
    Sort.EVENT: _event,
    Sort.STEP: _step,
    Sort.QUOTATION: _quotation,
    Sort.PERSON: _person,
    Sort.NAMED: _named,
    Sort.CHECK: _check,
}


def _parties(v: Mapping[str, str]) -> dict[str, tuple[Value, ...]]:
    """Whose a meeting, a step or a quotation is, where it is none of the pair's."""
    return {"parties": tuple(Country(code) for code in v[APART].split())} if APART in v else {}


def _sides(v: Mapping[str, str]) -> dict[str, Value]:
    """Between whom a figure is, where it is not the pair's."""
    codes = v.get(APART, "").split()
    if len(codes) > 1:
        return {"side": Country(codes[0]), "other": Country(codes[1])}
    return {"alone" if codes[0] == v.get("reporter") else "side": Country(codes[0])} if codes else {}


def _known(**values: Value | tuple[Value, ...] | None) -> dict[str, Value | tuple[Value, ...]]:
    return {name: value for name, value in values.items() if value is not None}


def _flow(v: Mapping[str, str]) -> Code:
    return Code("flow", v["flow"])


def _period(v: Mapping[str, str]) -> Period | None:
    return Period.from_iso(v["start"], v["end"]) if "start" in v else None


def _money(v: Mapping[str, str]) -> Money | None:
    if "digits" not in v:
        return None
    amount = Amount(v["digits"], int(v["scale"]), v.get("currency"))
    return Money(amount, Qualifier(v.get("qualifier", Qualifier.EXACT)))


def _when(v: Mapping[str, str]) -> When | None:
    if "first" not in v:
        return None
    first, last = dt.date.fromisoformat(v["first"]), dt.date.fromisoformat(v["last"])
    return When(first, last, Precision(v["precision"]))


def _role(v: Mapping[str, str]) -> str | None:
    return ", ".join(v[n] for n in ("role", "organisation") if n in v) or None


def _country(code: str | None) -> Country | None:
    return Country(code) if code else None


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _dated(text: str | None) -> Dated | None:
    day = _day(text)
    return Dated(When.day(day)) if day is not None else None


def _short(name: str) -> str:
    return name if len(name) <= _NAME else name[: _NAME - 1].rstrip() + "…"

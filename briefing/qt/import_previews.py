"""Previews of trade tables as the importing process tells them, and the replies that it takes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Period

SKIP = "skip"
"""The answer that leaves the rows of a question out."""
IMPORT, ANSWER, LEAVE = "import", "answer", "leave"
CONFLICT, REPLACE = "conflict:", "replace"
"""The question about values that contradict the library's, and the answer that takes back the file's earlier import."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one kind of values in a table is. Of long lists the first are named, `of_all` counts them."""

    source: str
    basis: str
    measure: str
    scale: int
    currency: str | None
    valuation: str
    vintage: dt.date | None
    reporters: tuple[str, ...]
    partners: tuple[str, ...]
    flows: tuple[str, ...]
    products: tuple[str, ...]
    frequencies: tuple[str, ...]
    of_all: Mapping[str, int]
    period: Period
    values: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: what an answer is given to, what stands in the table, the answers there are, whose rows wait."""

    key: str
    field: str
    cell: str
    choices: tuple[str, ...]
    rows: int
    place: str


@dataclass(frozen=True, slots=True)
class Differing:
    """A value in the file beside the one that the library holds."""

    reporter: str
    partner: str
    flow: Flow
    product: str
    period: Period
    old: Amount | None
    new: Amount | None
    old_vintage: dt.date | None
    new_vintage: dt.date | None
    file: str
    place: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A table before anything of it is written."""

    path: str
    name: str
    sha256: str
    told: tuple[Told, ...]
    series: int
    new: int
    same: int
    revised: int
    conflicting: int
    gone: int
    revisions: tuple[Differing, ...]
    conflicts: tuple[Differing, ...]
    asked: tuple[Asked, ...]
    open: frozenset[str]
    answers: Mapping[str, str]
    remembered: frozenset[str]
    refused: Mapping[str, str]
    notes: tuple[str, ...]
    pairs: tuple[str, ...]
    known: tuple[str, ...]
    dossier: str | None

    @property
    def plain(self) -> bool:
        """Whether there is nothing to decide: no question, no revision."""
        return not (self.asked or self.revised or self.conflicting or self.gone)

    @property
    def waiting(self) -> int:
        """Rows that wait for answers."""
        return sum(a.rows for a in self.asked if a.key in self.open)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Preview:
        """A preview from the object that `briefing import --ask` prints."""
        effect = data["effect"]
        return cls(
            path=data["path"],
            name=data["name"],
            sha256=data["sha256"],
            told=tuple(_told(t) for t in data["told"]),
            series=effect["series"],
            new=effect["new"],
            same=effect["same"],
            revised=effect["revised"],
            conflicting=effect["conflicting"],
            gone=effect["gone"],
            revisions=tuple(_differing(d) for d in effect["revisions"]),
            conflicts=tuple(_differing(d) for d in effect["conflicts"]),
            asked=tuple(
                Asked(q["key"], q["field"], q["cell"], tuple(q["choices"]), q["rows"], q["place"])
                for q in data["asked"]
            ),
            open=frozenset(data["open"]),
            answers=dict(data["answers"]),
            remembered=frozenset(data["remembered"]),
            refused=dict(data["refused"]),
            notes=tuple(data["notes"]),
            pairs=tuple(data["pairs"]),
            known=tuple(data["known"]),
            dossier=data["dossier"],
        )


@dataclass(frozen=True, slots=True)
class Reply:
    """What is to be done with a previewed table."""

    action: str
    answers: Mapping[str, str] = field(default_factory=dict)
    dossier: str | None = None
    remember: bool = False

    @property
    def json(self) -> dict[str, Any]:
        """The object that `briefing import --ask` reads."""
        return {
            "do": self.action,
            "answers": dict(self.answers),
            "dossier": self.dossier,
            "remember": self.remember,
        }


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _told(data: Mapping[str, Any]) -> Told:
    return Told(
        source=data["source"],
        basis=data["basis"],
        measure=data["measure"],
        scale=data["scale"],
        currency=data["currency"],
        valuation=data["valuation"],
        vintage=_day(data["vintage"]),
        reporters=tuple(data["reporters"]),
        partners=tuple(data["partners"]),
        flows=tuple(data["flows"]),
        products=tuple(data["products"]),
        frequencies=tuple(data["frequencies"]),
        of_all={name: data[f"{name}_in_all"] for name in ("reporters", "partners", "products")},
        period=Period.from_iso(data["first"], data["last"]),
        values=data["values"],
    )


def _differing(data: Mapping[str, Any]) -> Differing:
    def amount(value: list[Any] | None) -> Amount | None:
        return None if value is None else Amount(*value)

    return Differing(
        data["reporter"],
        data["partner"],
        Flow(data["flow"]),
        data["product"],
        Period.from_iso(data["start"], data["end"]),
        amount(data["old"]),
        amount(data["new"]),
        _day(data["old_vintage"]),
        _day(data["new_vintage"]),
        data["file"],
        data["place"],
    )

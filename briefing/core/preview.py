"""Previews: what a trade table says and what storing it would change, told before anything of it is written.

Each part goes through JSON to the process that asks the user, and is the same there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Period

MOST_NAMED = 40
"""Countries and products that a preview names in JSON; the rest is counted."""
_NAMED = ("reporters", "partners", "flows", "products", "frequencies")
_COUNTED = ("reporters", "partners", "products")
_PLAIN = ("source", "basis", "measure", "scale", "valuation", "vintage", "values", "currency")


@dataclass(frozen=True, slots=True)
class Told:
    """What one kind of values in a table is: all that share source, basis, unit, measure and edition.

    `vintage` is a day (ISO), None where the edition is not dated. Reporters, partners and products are in the order in which
    they came. Of long lists the first are named, `of_all`
    counts them.
    """

    source: str
    basis: str
    measure: str
    scale: int
    currency: str | None
    valuation: str
    vintage: str | None
    reporters: tuple[str, ...]
    partners: tuple[str, ...]
    flows: tuple[str, ...]
    products: tuple[str, ...]
    frequencies: tuple[str, ...]
    of_all: Mapping[str, int]
    period: Period
    values: int

    @property
    def json(self) -> dict[str, Any]:
        """The kind as a JSON object, long lists cut."""
        return {
            **{name: getattr(self, name) for name in _PLAIN},
            **{name: list(getattr(self, name)[:MOST_NAMED]) for name in _NAMED},
            **{f"{name}_in_all": self.of_all[name] for name in _COUNTED},
            "first": self.period.start.isoformat(),
            "last": self.period.end.isoformat(),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Told:
        """The kind that `json` made."""
        plain: dict[str, Any] = {name: data[name] for name in _PLAIN}
        named: dict[str, Any] = {name: tuple(data[name]) for name in _NAMED}
        return cls(
            **plain,
            **named,
            of_all={name: data[f"{name}_in_all"] for name in _COUNTED},
            period=Period.from_iso(data["first"], data["last"]),
        )


@dataclass(frozen=True, slots=True)
class Differing:
    """A value of a table that differs from one that the library holds of the same thing; `file` is where that came from.

    The editions are days (ISO), None where not dated.
    """

    reporter: str
    partner: str
    flow: Flow
    product: str
    period: Period
    old: Amount | None
    new: Amount | None
    old_vintage: str | None
    new_vintage: str | None
    file: str
    place: str

    @property
    def json(self) -> dict[str, Any]:
        """The two values as a JSON object; unknown is null."""
        return {
            "reporter": self.reporter,
            "partner": self.partner,
            "flow": str(self.flow),
            "product": self.product,
            "start": self.period.start.isoformat(),
            "end": self.period.end.isoformat(),
            "old": _parts(self.old),
            "new": _parts(self.new),
            "old_vintage": self.old_vintage,
            "new_vintage": self.new_vintage,
            "file": self.file,
            "place": self.place,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Differing:
        """The two values that `json` made."""
        return cls(
            data["reporter"],
            data["partner"],
            Flow(data["flow"]),
            data["product"],
            Period.from_iso(data["start"], data["end"]),
            _amount(data["old"]),
            _amount(data["new"]),
            data["old_vintage"],
            data["new_vintage"],
            data["file"],
            data["place"],
        )


@dataclass(frozen=True, slots=True)
class Effect:
    """What storing a table would change: counts, and the first of the values that differ.

    `revised` values belong to a newer edition than what they differ from, `conflicting` ones to the same. `gone` counts
    the values that leave with the imports that are replaced.
    """

    series: int = 0
    new: int = 0
    same: int = 0
    revised: int = 0
    conflicting: int = 0
    gone: int = 0
    revisions: tuple[Differing, ...] = ()
    conflicts: tuple[Differing, ...] = ()

    @property
    def json(self) -> dict[str, Any]:
        """The effect as a JSON object."""
        return {
            **{name: getattr(self, name) for name in _COUNTS},
            "revisions": [d.json for d in self.revisions],
            "conflicts": [d.json for d in self.conflicts],
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Effect:
        """The effect that `json` made."""
        revisions, conflicts = (tuple(map(Differing.from_json, data[n])) for n in ("revisions", "conflicts"))
        return cls(**{name: data[name] for name in _COUNTS}, revisions=revisions, conflicts=conflicts)


_COUNTS = ("series", "new", "same", "revised", "conflicting", "gone")


def _parts(value: Amount | None) -> list[Any] | None:
    return None if value is None else [value.digits, value.scale, value.currency]


def _amount(parts: list[Any] | None) -> Amount | None:
    return None if parts is None else Amount(*parts)

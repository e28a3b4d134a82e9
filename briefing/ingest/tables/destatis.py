"""Destatis: Germany's trade by country as GENESIS-Online gives it out in its flat file (ffcsv), one value a row."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables.areas import area_of
from briefing.ingest.tables.rows import Entries, LeftOut, Plan
from briefing.ingest.tables.table import Series
from briefing.ingest.tables.units import unit_of

SOURCE = "destatis"
GERMANY = "DE"
_NEEDED = ("statistics_code", "time_code", "time", "value", "value_unit", "value_variable_label")
_FLOWS = (
    (re.compile(r"(?:ausfuhr|exports?)\b", re.IGNORECASE), Flow.EXPORTS),
    (re.compile(r"(?:einfuhr|imports?)\b", re.IGNORECASE), Flow.IMPORTS),
)
_VALUE = re.compile(r"\b(?:wert|value)\b", re.IGNORECASE)
_WHOLE = ("dinsg",)
"""The variables that say "Germany as a whole"."""
_MONTH, _COUNTRY = "monat", ("stlah", "stla", "land")
_GROUPED = re.compile(r"-?\d{1,3}(?:(?:\.\d{3}){2,}|\.\d{3}(?=,))(?:,\d+)?")
_OPEN = re.compile(r"-?\d{1,3}\.\d{3}")
"""A thousand and more in German, one and a fraction in English."""
_COMMA = re.compile(r"-?\d+(?:,\d+)?")


NAMES = {Flow.EXPORTS: "Ausfuhr: Wert", Flow.IMPORTS: "Einfuhr: Wert"}


def flow_of(name: str) -> Flow | None:
    """The flow that the name of a variable begins with: "Ausfuhr: Wert", "Imports: weight"."""
    return next((f for words, f in _FLOWS if words.match(name)), None)


def is_value(name: str) -> bool:
    """Whether the name of a variable says that it is a sum of money."""
    return _VALUE.search(name) is not None


def flat(header: Sequence[str]) -> Plan | None:
    """The plan for the flat file, whose variables stand in numbered columns, in German or English."""
    if not set(_NEEDED) <= set(header):
        return None
    numbers = sorted({c.partition("_")[0] for c in header if re.fullmatch(r"\d+_variable_code", c)})
    variables = tuple(
        c
        for n in numbers
        for c in (f"{n}_variable_code", f"{n}_variable_attribute_code", f"{n}_variable_attribute_label")
    )
    if not numbers or not set(variables) <= set(header):
        return None

    def told(cells: Mapping[str, str]) -> dict[str, tuple[str, str]]:
        """Code and label of each variable's attribute, by the variable's code."""
        return {
            cells[f"{n}_variable_code"].casefold(): (
                cells[f"{n}_variable_attribute_code"],
                cells[f"{n}_variable_attribute_label"],
            )
            for n in numbers
        }

    def what(cells: Mapping[str, str], period: Period) -> Entries:
        given = told(cells)
        country = next((given[c] for c in _COUNTRY if c in given), None)
        if set(given) - {*_COUNTRY, *_WHOLE, _MONTH}:
            # By goods or by Land: parts of what the table by country alone gives.
            raise LeftOut("details")
        name = cells["value_variable_label"]
        if not is_value(name):
            raise LeftOut("other_indicators")
        flow = flow_of(name)
        if flow is None:
            raise cell.Doubt("flow", name, ("exports", "imports"))
        unit = unit_of(cells["value_unit"])
        if unit.currency is None or unit.scale is None:
            raise cell.Doubt("unit", cells["value_unit"])
        label = country[1] if country is not None else ""
        partner = cell.area(area_of(label, period), "partner", label)
        return (("value", Series(GERMANY, partner, flow, SOURCE, unit.scale, unit.currency, valuation="STAT")),)

    def when(cells: Mapping[str, str]) -> Period:
        month = told(cells).get(_MONTH)
        if month is None:
            return cell.period(cells["time"])
        return cell.period(f"{cells['time']}-{month[0][-2:]}")

    return Plan(
        "destatis_flat",
        key=(*variables, "value_unit", "value_variable_label"),
        dates=("time", *variables),
        what=what,
        when=when,
        missing=frozenset({"", "-", ".", "...", "/", "x"}),
        number=number,
    )


def number(text: str) -> str | None:
    """A number of the German file (decimal comma, points between thousands) or of the English one (decimal point)."""
    if _OPEN.fullmatch(text):
        return None
    if _GROUPED.fullmatch(text):
        return cell.decimal_text(text.replace(".", "").replace(",", "."))
    if _COMMA.fullmatch(text):
        return cell.decimal_text(text.replace(",", "."))
    return cell.decimal_text(text)

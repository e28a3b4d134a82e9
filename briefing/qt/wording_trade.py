"""Wording of charts: cuts of time, quantities, products, units, and what a sum of months says of a printed year."""

from __future__ import annotations

import csv
import functools
from collections.abc import Collection, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from briefing import resource
from briefing.core.areas import Break
from briefing.core.chart import ChartMark, ChartSpec, Level, Quantity
from briefing.core.currency import Conversion, Method
from briefing.core.fact import Flow
from briefing.core.granularity import Grain, SumCheck
from briefing.core.products import OTHERS, REST, section_number
from briefing.core.trade import SeriesKey
from briefing.qt import languages, wording, wording_mirror

translate = QCoreApplication.translate
DELTA = wording_mirror.DELTA


def grain(value: Grain) -> str:
    """A cut of time, as the control calls it."""
    return {
        Grain.YEAR: translate("Chart", "Years"),
        Grain.QUARTER: translate("Chart", "Quarters"),
        Grain.MONTH: translate("Chart", "Months"),
        Grain.TO_DATE: translate("Chart", "To date"),
        Grain.ROLLING: translate("Chart", "12 months"),
    }[value]


def grain_tip(value: Grain) -> str:
    """What a cut of time shows, in a sentence."""
    return {
        Grain.YEAR: translate("Chart", "Full years, and the running year as far as it goes (Y)"),
        Grain.QUARTER: translate("Chart", "Quarters of the calendar (Q)"),
        Grain.MONTH: translate("Chart", "Single months (M)"),
        Grain.TO_DATE: translate("Chart", "The months of this year so far, in every year: like for like (D)"),
        Grain.ROLLING: translate("Chart", "Sums of the last twelve months, month by month (R)"),
    }[value]


def quantity(value: Quantity, about: Flow | None = None, level: Level = Level.CHAPTERS) -> str:
    """What the chart counts, as the list names it."""
    if value is Quantity.PRODUCTS:
        words = (
            translate("Chart", "%1 by HS section", "Exports by HS section")
            if level is Level.SECTIONS
            else translate("Chart", "%1 by HS chapter", "Exports by HS chapter")
        )
        return words.replace("%1", wording.flow(about or Flow.EXPORTS))
    return {
        Quantity.TRADE: translate("Chart", "Value"),
        Quantity.GROWTH: translate("Chart", "Growth"),
        Quantity.SHARE: translate("Chart", "Share"),
    }[value]


def unit(spec: ChartSpec) -> str:
    """The unit of the axis: "million US$", "% on a year before"."""
    if spec.series is None:
        return ""
    if spec.quantity is Quantity.GROWTH:
        return translate("Chart", "% on a year before")
    if spec.quantity is Quantity.SHARE:
        return translate("Chart", "% of all its trade")
    return wording.unit(spec.scale, spec.series.currency)


def unit_short(spec: ChartSpec) -> str:
    """The unit beside a figure on a card."""
    if spec.series is None or spec.quantity.is_percent:
        return ""
    return wording.unit_short(spec.scale, spec.series.currency)


def series_names(keys: Sequence[SeriesKey], *, pair: Collection[str] = (), always_currency: bool = False) -> list[str]:
    """Series by name, no two alike: "Kazakhstan reports", with partner and currency where there are several.

    Where one of them is no trade of `pair` (alpha-2 codes) the partner of every one is named. `always_currency` names
    the currency of every series.
    """
    partners: dict[str, set[str]] = {}
    for key in keys:
        partners.setdefault(key.reporter, set()).add(key.partner)
    of_others = any(pair and {key.reporter, key.partner} != set(pair) for key in keys)
    several_currencies = always_currency or len({k.currency for k in keys}) > 1
    names = []
    for key in keys:
        words = wording.reports(key.reporter)
        if of_others or len(partners[key.reporter]) > 1:
            words += f" · {wording.country(key.partner)}"
        if several_currencies:
            words += f" ({wording.currency_name(key.currency)})"
        names.append(words)
    return names


def subtitle(spec: ChartSpec) -> str:
    """What the chart is about, with its unit: "Kazakhstan's trade with Belgium, million US$"."""
    if spec.series is None:
        return ""
    patterns = {
        Quantity.TRADE: translate("Chart", "%1’s trade with %2, %3", "Kazakhstan's trade with Belgium, million US$"),
        Quantity.GROWTH: translate("Chart", "%1’s trade with %2, %3"),
        Quantity.SHARE: translate("Chart", "%1’s trade with %2, %3"),
        Quantity.PRODUCTS: _goods_subtitle(spec),
    }
    reporter, partner = wording.country(spec.series.reporter), wording.country(spec.series.partner)
    return patterns[spec.quantity].replace("%1", reporter).replace("%2", partner).replace("%3", unit(spec))


def _goods_subtitle(spec: ChartSpec) -> str:
    exports = spec.flow is Flow.EXPORTS
    if spec.level is Level.SECTIONS:
        return (
            translate("Chart", "%1’s exports to %2 by HS section, %3")
            if exports
            else translate("Chart", "%1’s imports from %2 by HS section, %3")
        )
    return (
        translate("Chart", "%1’s exports to %2 by HS chapter, %3")
        if exports
        else translate("Chart", "%1’s imports from %2 by HS chapter, %3")
    )


def conversion(value: Conversion) -> str:
    """That a chart shows converted values, at which rates: "US$ → € Δ, average of each period, ECB reference rates"."""
    how = (
        translate("Chart", "average of each period")
        if value.method is Method.AVERAGE
        else translate("Chart", "end of each period")
    )
    sources = " / ".join(wording_mirror.rate_source(s) for s in value.sources)
    base, quote = wording.currency_name(value.base), wording.currency_name(value.quote)
    return ", ".join(p for p in (f"{base} → {quote} {DELTA}", how, sources) if p)


def value(mark: ChartMark, spec: ChartSpec) -> str:
    """A mark's figure in the unit of the axis; changes carry their sign."""
    if spec.quantity is Quantity.GROWTH:
        return wording.percent(mark.value)
    if spec.quantity is Quantity.SHARE:
        # Most partners have less than one per cent.
        return wording.percent(mark.value, places=2, signed=False)
    return digits(mark.value, spec)


def told(mark: ChartMark, spec: ChartSpec) -> str:
    """A mark's figure with its unit, where no axis says it: "220.7 million US$"."""
    return value(mark, spec) if spec.quantity.is_percent else f"{value(mark, spec)} {unit(spec)}".strip()


def digits(value: Decimal, spec: ChartSpec) -> str:
    """A value in the scale of the axis: "289.0" million, "8.95" or "12.39" billion.

    In billions one place would round hundreds of millions off; zeros that nobody printed are left off again, of
    thousands to the last ("1,010" million).
    """
    most = (3 if abs(value) < 10 else 2 if abs(value) < 100 else 1) if spec.scale == 9 else 1
    exponent = round(value, most).normalize().as_tuple().exponent
    least = 0 if abs(value) >= 1000 else 1
    return wording.figure(value, max(least, -exponent if isinstance(exponent, int) else 1))


@functools.cache
def _chapters(language: str) -> dict[str, str]:
    with resource.path("tables", "hs_chapters.csv").open(encoding="utf-8", newline="") as file:
        return {row["chapter"]: row.get(language) or row[languages.SOURCE] for row in csv.DictReader(file)}


@functools.cache
def _sections(language: str) -> dict[str, tuple[str, str]]:
    """Roman number and name of each section, by its number."""
    with resource.path("tables", "hs_sections.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {row["section"]: (row["roman"], row.get(language) or row[languages.SOURCE]) for row in rows}


def product(code: str) -> str:
    """A product of the stack: "27 Mineral fuels and oils", "V Mineral products", the others, what the total holds beyond."""
    section = section_number(code)
    if section is not None:
        return " ".join(_sections(languages.spoken())[str(section)])
    if code == OTHERS:
        return translate("Chart", "Other goods")
    if code == REST:
        return translate("Chart", "Not broken down")
    return f"{code} {_chapters(languages.spoken()).get(code, '')}".strip()


def product_code(code: str) -> str:
    """The shortest name of a product, inside its bar."""
    section = section_number(code)
    if section is not None:
        return _sections(languages.spoken())[str(section)][0]
    return code if code not in (OTHERS, REST) else ""


def mark_name(mark: ChartMark) -> str:
    """What a mark counts: its flow, or its product."""
    return product(mark.product) if mark.product else wording.flow(mark.flow)


def spoken(mark: ChartMark, spec: ChartSpec) -> str:
    """A bar or dot for a screen reader: "Imports 2023, 303.0 million. Part of a year: eight months."."""
    figure = value(mark, spec)
    if not spec.quantity.is_percent:
        figure = f"{figure} {wording.unit(spec.scale, None)}".strip()
    parts = [f"{mark_name(mark)} {wording.period(mark.period, wide=True)}, {figure}"]
    if mark.partial:
        parts.append(translate("Chart", "Part of a year: %1").replace("%1", wording.period_length(mark.period)))
    if mark.computed:
        parts.append(translate("Chart", "Computed"))
    elif mark.review.is_open:
        parts.append(wording.status_title(mark.review))
    return ". ".join(parts) + "."


def sum_check(check: SumCheck, scale: int) -> str:
    """A printed year beside the sum of its parts: "12 months add up to 514.9: agrees with the year"."""
    assert check.printed.amount is not None
    assert check.summed.amount is not None
    total, printed = check.summed.amount.in_scale(scale), check.printed.amount.in_scale(scale)
    if check.agrees:
        words = translate(
            "Chart", "%1: %2 %4 add up to the year’s %3.", "Exports: 12 months add up to the year's 514.9."
        )
    else:
        words = translate("Chart", "%1: %2 %4 add up to %5, the year is given as %3.")
    parts = translate("Chart", "months") if check.parts == 12 else translate("Chart", "quarters")
    places = 1 if check.agrees or wording.figure(total) != wording.figure(printed) else 3
    for place, text in (
        ("%1", wording.flow(check.flow)),
        ("%2", wording.count(check.parts)),
        ("%3", wording.figure(printed, places)),
        ("%4", parts),
        ("%5", wording.figure(total, places)),
    ):
        words = words.replace(place, text)
    return words


def summed(count: int) -> str:
    """How many values of one edition a sum is made of."""
    return translate("Chart", "computed: the sum of %1 values of one edition").replace("%1", wording.count(count))


def break_words(value: Break, *, after: bool = False) -> str:
    """What a break means: "Belgium–Luxembourg \u2190" before it, or behind it "before: Belgium–Luxembourg"."""
    area = wording.country(value.before)
    return translate("Chart", "before: %1").replace("%1", area) if after else f"{area} \u2190"

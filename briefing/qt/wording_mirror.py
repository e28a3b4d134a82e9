"""Wording of mirror statistics: verdicts, reasons and findings, and the rate behind a conversion."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from briefing.core.currency import Method, Rate
from briefing.core.fact import Flow
from briefing.core.mirror import Gap, Reason, Reconciliation, Weight
from briefing.core.period import Period
from briefing.core.trade import Cell
from briefing.qt import wording

translate = QCoreApplication.translate
DELTA = "\u0394"
"""Stands after every value that the program computed."""


def verdict(value: Gap) -> str:
    """What a ratio means."""
    return {
        Gap.NORMAL: translate("Mirror", "normal"),
        Gap.WIDE: translate("Mirror", "wide"),
        Gap.EXPLAIN: translate("Mirror", "to explain"),
        Gap.OPEN: translate("Mirror", "no ratio"),
    }[value]


def verdict_icon(value: Gap) -> tuple[str, str]:
    """The icon and its colour token of a verdict: shape and colour say the same."""
    return {
        Gap.NORMAL: ("check", "ok"),
        Gap.WIDE: ("info", "text_2"),
        Gap.EXPLAIN: ("warning", "warn"),
        Gap.OPEN: ("info", "text_2"),
    }[value]


def reason(value: Reason) -> str:
    """A reason's name."""
    return {
        Reason.VALUATION: translate("Mirror", "CIF and FOB"),
        Reason.TRANSIT: translate("Mirror", "Transit, re-export"),
        Reason.ORIGIN: translate("Mirror", "Origin, consignment"),
        Reason.TIMING: translate("Mirror", "Timing"),
        Reason.CURRENCY: translate("Mirror", "Currency"),
        Reason.SCOPE: translate("Mirror", "Scope, edition"),
    }[value]


def weight(value: Weight) -> str:
    """Whether a reason can be at work."""
    return {
        Weight.APPLIES: translate("Mirror", "can explain it"),
        Weight.PARTLY: translate("Mirror", "a part of it"),
        Weight.NOT: translate("Mirror", "does not"),
        Weight.UNKNOWN: translate("Mirror", "not known"),
    }[value]


def weight_icon(value: Weight) -> tuple[str, str]:
    """The icon and its colour token of a weight."""
    return {
        Weight.APPLIES: ("check", "ok"),
        Weight.PARTLY: ("circle-dashed", "text_2"),
        Weight.NOT: ("x", "text_3"),
        Weight.UNKNOWN: ("info", "text_2"),
    }[value]


def _sentences() -> dict[str, str]:
    return {
        "same_valuation": translate("Mirror", "Both sides value the goods alike, by their tables."),
        "importer_lower": translate(
            "Mirror", "Freight and insurance would make %1’s imports the higher figure; they are the lower one."
        ),
        "freight_enough": translate(
            "Mirror",
            "Imports are counted with freight and insurance: 10 to 20 % above exports is usual, and it is %4 here.",
        ),
        "freight_too_little": translate(
            "Mirror", "Freight and insurance explain 10 to 20 %; %1’s imports stand %4 above %2’s exports."
        ),
        "no_ratio": translate("Mirror", "Which figure is the higher one cannot be said without a common currency."),
        "exporter_higher": translate(
            "Mirror",
            "%2 may count goods that only pass through its ports, or that were declared for %1 and went elsewhere.",
        ),
        "exporter_not_higher": translate(
            "Mirror", "Goods in transit would make %2’s exports the higher figure; they are not."
        ),
        "other_origin": translate(
            "Mirror", "%1 counts by country of origin: goods made elsewhere and sent from %2 are not in its figure."
        ),
        "through_third_countries": translate(
            "Mirror", "%1 counts by country of origin: goods of %2 that came through third countries are in its figure."
        ),
        "year_ends_only": translate(
            "Mirror", "Over a full year only what was under way at its two ends counts in different years."
        ),
        "short_period": translate(
            "Mirror", "In %3 goods that left may arrive after its end: compare full years before drawing conclusions."
        ),
        "same_currency": translate("Mirror", "Both sides count in one currency."),
        "no_rate": translate(
            "Mirror", "The sides count in two currencies and no rate is used: switch rates on to compare."
        ),
        "rate_moved": translate("Mirror", "%5. Inside the period it lay between %6 and %7."),
        "one_rate": translate("Mirror", "%5. How far it moved inside the period is not known."),
        "union": translate("Mirror", "To the end of 1998 Belgium and Luxembourg reported as one."),
        "confidential": translate("Mirror", "A part is confidential and missing on one side."),
        "editions": translate("Mirror", "The figures come from editions of %8."),
        "edition_unknown": translate(
            "Mirror", "When one of the two figures was published is not known: one may be older."
        ),
        "same_scope": translate("Mirror", "Both are totals of all goods, of editions of one day."),
    }


def finding(code: str, of: Reconciliation) -> str:
    """The sentence of a finding for one reconciliation."""
    exporter, importer = of.direction
    share = of.share
    shown = of.rate if of.rate is None or of.rate.value >= 1 else of.rate.inverse()
    days = [d for d in (of.ours.chosen.vintage, of.theirs.chosen.vintage) if d is not None]
    text = _sentences()[code]
    for place, words in (
        ("%1", wording.country(importer)),
        ("%2", wording.country(exporter)),
        ("%3", wording.period(of.period)),
        ("%4", wording.percent((share - 1) * 100, signed=False) if share else ""),
        ("%5", rate(of.rate) if of.rate else ""),
        ("%6", rate_value(shown.low) if shown and shown.low else ""),
        ("%7", rate_value(shown.high) if shown and shown.high else ""),
        ("%8", translate("Mirror", " and ").join(wording.date(d) for d in days)),
    ):
        text = text.replace(place, words)
    return text


def rate_value(value: Decimal) -> str:
    """A rate with four places, more below one hundredth."""
    return wording.number(value, 4 if value >= Decimal("0.01") else 6)


def rate(value: Rate) -> str:
    """A rate with its method and source: "1 € = 1.0813 US$, average of 255 days of 2023, ECB reference rates"."""
    shown = value if value.value >= 1 else value.inverse()
    pair = f"1 {wording.currency_name(shown.base)} = {rate_value(shown.value)} {wording.currency_name(shown.quote)}"
    if value.method is Method.END:
        how = translate("Mirror", "end of %1").replace("%1", wording.period(value.period))
    elif value.days:
        how = translate("Mirror", "average of %2 days of %1").replace("%2", wording.count(value.days))
        how = how.replace("%1", wording.period(value.period))
    else:
        how = translate("Mirror", "average of %1").replace("%1", wording.period(value.period))
    return ", ".join((pair, how, rate_source(value.source)))


def rate_source(code: str) -> str:
    """Where rates come from."""
    return translate("Mirror", "ECB reference rates") if code == "ecb" else code


def method(value: Method) -> str:
    """Which rate of a period is taken."""
    return {
        Method.AVERAGE: translate("Mirror", "Average of the period"),
        Method.END: translate("Mirror", "End of the period"),
    }[value]


def ratio(of: Reconciliation) -> str:
    """The ratio in words: "Belgium's figure is 1.84 times Kazakhstan's"; empty without one."""
    if of.ratio is None:
        return ""
    text = translate("Mirror", "%1’s figure is %3 times %2’s")
    ours = of.ours.chosen
    for place, words in (
        ("%1", wording.country(ours.partner)),
        ("%2", wording.country(ours.reporter)),
        ("%3", wording.number(of.ratio, 2)),
    ):
        text = text.replace(place, words)
    return text


def title(flow: Flow, exporter: str, importer: str, period: Period) -> str:
    """What a reconciliation is about: "From Belgium to Kazakhstan, 2023"."""
    text = translate("Mirror", "From %1 to %2, %3")
    for place, words in (
        ("%1", wording.country(exporter)),
        ("%2", wording.country(importer)),
        ("%3", wording.period(period)),
    ):
        text = text.replace(place, words)
    return text


def way(exporter: str, importer: str) -> str:
    """Which way goods go: "Belgium → Kazakhstan"."""
    return f"{wording.country(exporter)} → {wording.country(importer)}"


def value(cell: Cell) -> str:
    """A reported value in its own currency, computed sums marked: "514.9 million € Δ"."""
    amount = cell.chosen.amount
    assert amount is not None
    scale = next((s for s in (9, 6, 3) if abs(amount.value) >= 2 * 10**s), 0)
    text = f"{wording.figure(amount.in_scale(scale))} {wording.unit(scale, amount.currency)}"
    return f"{text} {DELTA}" if cell.inputs else text

"""The trade of one dossier: the observations behind the chart and the comparisons that are lawful."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from briefing.cli import words
from briefing.cli.output import say, table
from briefing.core.comparison import Comparison, Growth, comparisons
from briefing.core.dossier import DossierFile
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.summary_trade import leading_series
from briefing.core.trade import Observation, PeriodRow, agree

Json = dict[str, Any]
COMPARED = (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS)


def trade_document(file: DossierFile) -> Json:
    """Every value known for the pair, oldest period first, and the comparisons of the series that leads the chart."""
    return {
        "dossier": file.dossier.id,
        "observations": [observation_json(o) for o in ordered(file.observations())],
        "comparisons": [_comparison(c, rows) for c, rows in compared(file)],
    }


def ordered(observations: Iterable[Observation]) -> list[Observation]:
    """By reporter, period, flow, then newest edition first."""
    return sorted(
        observations,
        key=lambda o: (
            o.reporter,
            o.currency or "",
            o.period.last,
            o.period.first,
            str(o.flow),
            o.superseded,
            -(o.vintage.toordinal() if o.vintage else 0),
            o.key,
        ),
    )


def observation_json(o: Observation) -> Json:
    """One observation with the names that the command line's JSON uses."""
    return {
        "reporter": o.reporter,
        "partner": o.partner,
        "flow": str(o.flow),
        "period": _span(o.period),
        "frequency": str(o.frequency),
        "partial": o.period.is_partial,
        "value": o.amount.digits if o.amount else None,
        "multiplier": o.amount.scale if o.amount else None,
        "currency": o.currency,
        "measure": o.measure,
        "product": o.product,
        "source": o.source,
        "basis": str(o.basis),
        "vintage": o.vintage.isoformat() if o.vintage else None,
        "status": o.status,
        "locator": o.locator,
        "file": o.file,
        "superseded": o.superseded,
    }


def _span(period: Period) -> Json:
    return {"start": period.start.isoformat(), "end": period.end.isoformat()}


def compared(file: DossierFile) -> list[tuple[Comparison, Sequence[PeriodRow]]]:
    """Each comparison of the leading series, in the order of its periods, with the rows it stands in."""
    series = file.series()
    key = leading_series(series, file.dossier)
    if key is None:
        return []
    rows = series[key]
    found = [c for flow in COMPARED for c in comparisons(rows, flow)]
    return [(c, rows) for c in sorted(found, key=lambda c: (c.now.last, c.now.first, COMPARED.index(c.flow)))]


def _comparison(comparison: Comparison, rows: Sequence[PeriodRow]) -> Json:
    growth = comparison.growth
    return {
        "flow": str(comparison.flow),
        "now": _span(comparison.now),
        "base": _span(comparison.base),
        "percent": words.one_place(growth.percent) if growth else None,
        "verdict": "ok" if growth else "not_comparable",
        "reason": reason(comparison, rows),
    }


def reason(comparison: Comparison, rows: Sequence[PeriodRow]) -> str | None:
    """Why there is no growth, or what to know about the one there is; None when there is nothing to add."""
    if comparison.refused is not None:
        return words.refusal(comparison.refused)
    assert comparison.growth is not None
    remarks = []
    if comparison.growth.editions_differ:
        remarks.append(_editions(comparison.growth, rows))
    if comparison.growth.inferred:
        times = " and ".join(words.period(p) for p in comparison.growth.inferred)
        remarks.append(f"the time of the figure for {times} is inferred, not stated")
    if comparison.growth.implausible:
        times = " and ".join(words.period(p) for p in comparison.growth.implausible)
        remarks.append(f"the value for {times} is not plausible: more than ten times its neighbours, or a tenth")
    others = [words.one_place(g.percent) for g in comparison.alternatives]
    if others:
        remarks.append(f"against other published values: {', '.join(dict.fromkeys(others))} %")
    return "; ".join(remarks) or None


def _editions(growth: Growth, rows: Sequence[PeriodRow]) -> str:
    """Which two publications the terms come from, and where these give different values for one period."""
    kind = "editions" if growth.now.file == growth.base.file else "publications"
    text = f"the figures come from two {kind}, {words.edition(growth.now)} and {words.edition(growth.base)}"
    for row in reversed(rows):
        pair = [_published(row, growth.now.flow, o) for o in (growth.now, growth.base)]
        ours, theirs = pair
        if ours is not None and theirs is not None and not agree(ours, theirs):
            assert ours.amount is not None
            assert theirs.amount is not None
            text += f", which differ for {words.period(row.period)}: "
            return text + f"{words.amount(ours.amount)} and {words.amount(theirs.amount)}"
    return text


def _published(row: PeriodRow, flow: Flow, like: Observation) -> Observation | None:
    """The value of a row in the publication that `like` stands in."""
    cell = row.cells.get(flow)
    if cell is None:
        return None
    return next((o for o in (cell.chosen, *cell.others) if (o.source, o.file) == (like.source, like.file)), None)


def print_trade(file: DossierFile) -> None:
    """The same for people: a table of values with their sources, then the comparisons."""
    say(f"{file.dossier.title} ({file.dossier.id})")
    # Read as in the chart: exports, imports, and what they make; the JSON keeps its own order.
    observations = sorted(
        ordered(file.observations()),
        key=lambda o: (o.reporter, o.currency or "", o.period.last, o.period.first, _PLACES[o.flow]),
    )
    if not observations:
        say("  no figures of all trade are on file; those of certain goods stand in their articles: briefing facts")
        return
    table(
        [("reporter", "flow", "period", "value", "source", "edition", "place"), *map(_row, observations)],
        right=(3,),
        indent="  ",
    )
    pairs = compared(file)
    if pairs:
        say()
        say("Like for like")
        table((_comparison_row(c, rows) for c, rows in pairs), right=(2,), indent="  ")


_PLACES = {
    flow: place
    for place, flow in enumerate(
        (Flow.EXPORTS, Flow.IMPORTS, Flow.TURNOVER, Flow.BALANCE, Flow.RE_EXPORTS, Flow.RE_IMPORTS)
    )
}


def _row(o: Observation) -> Sequence[str]:
    mark = " (superseded)" if o.superseded else " (partial)" if o.period.is_partial else ""
    mark += f" ({o.status})" if o.amount is not None and o.status == "implausible" else ""
    return (
        words.area(o.reporter),
        str(o.flow),
        words.period(o.period) + mark,
        words.value(o) + (f", {o.product}" if o.product != "TOTAL" else ""),
        words.source(o.source),
        o.vintage.isoformat() if o.vintage else "–",
        f"{o.file}, {o.locator}",
    )


def _comparison_row(comparison: Comparison, rows: Sequence[PeriodRow]) -> Sequence[str]:
    growth = comparison.growth
    return (
        str(comparison.flow),
        f"{words.period(comparison.now)} on {words.period(comparison.base)}",
        f"{words.one_place(growth.percent)} %" if growth else "refused",
        reason(comparison, rows) or "",
    )

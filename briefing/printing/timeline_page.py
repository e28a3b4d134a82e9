"""The timeline sheet: its drawing, and the same events and figures as tables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from briefing.core.claim import Claim, Country, Sign
from briefing.core.fact import Flow
from briefing.core.summary import BriefingSummary
from briefing.core.summary_parts import Fragment
from briefing.core.summary_timeline import TimelineSection, YearRow
from briefing.printing.options import Options
from briefing.printing.runs import SIGNS, Run, Wording, cited, text_run
from briefing.printing.timeline_svg import drawn_timeline

_PLACES = 1


def timeline_blocks(summary: BriefingSummary, options: Options, wording: Wording) -> list[dict[str, Any]]:
    """The blocks of the sheet; none when nothing in the dossier has a date."""
    timeline = summary.timeline
    if timeline is None:
        return []
    drawing = drawn_timeline(timeline, wording, ink=options.ink, width=options.chart_width, tall=options.paper == "a3")
    alt = _alt(summary, timeline, wording)
    blocks: list[dict[str, Any]] = [{"type": "chart", "caption": "", "svg": drawing, "alt": alt}]
    if timeline.events or timeline.undated:
        blocks.append(_events(timeline, wording))
    if timeline.rows:
        blocks.append(_figures(timeline, wording))
    return blocks


def timeline_title(timeline: TimelineSection, wording: Wording) -> str:
    """What the drawing shows: its range and the unit of its figures."""
    title = wording.text(Claim("timeline", {"first": timeline.first.year, "last": timeline.last.year}))
    if timeline.rows and timeline.chart.series is not None:
        title += f" ({wording.words.unit(timeline.chart.series.currency, timeline.chart.scale)})"
    return title


def _events(timeline: TimelineSection, wording: Wording) -> dict[str, Any]:
    words = wording.words

    def row(fragment: Fragment) -> list[list[Run]]:
        day = words.dated(fragment.day, short=True) if fragment.day else words.get("label", "undated")
        claim = fragment.claim
        return [[text_run(day)], wording.claim(claim, marks=False), cited(claim.signs, claim.refs)]

    rows = [row(f) for f in (*timeline.events, *timeline.undated)]
    heads = [
        (words.get("columns", "date"), "left", "auto"),
        (words.get("timeline", "rounds"), "left", "fill"),
        (words.get("columns", "source"), "left", "auto"),
    ]
    return _table(heads, rows)


def _figures(timeline: TimelineSection, wording: Wording) -> dict[str, Any]:
    words = wording.words
    none = words.get("page", "none")
    groups = {g.period: g for g in timeline.chart.groups}

    def row(year: YearRow) -> list[list[Run]]:
        group = groups[year.period_row.period]
        cells: list[list[Run]] = [[text_run(words.period(group.period, short=True))]]
        for mark in (group.exports, group.imports, group.turnover):
            runs = [text_run(words.number(mark.value, _PLACES) if mark is not None else none)]
            if mark is not None and mark.computed:
                runs.append({"k": "hanging", "t": SIGNS[Sign.COMPUTED]})
            cells.append(runs)
        return [*cells, cited([], year.refs)]

    heads = [
        (words.get("columns", "period"), "left", "fill"),
        *((words.get("columns", flow), "right", "auto") for flow in (Flow.EXPORTS, Flow.IMPORTS, Flow.TURNOVER)),
        (words.get("columns", "source"), "left", "auto"),
    ]
    return _table(heads, [row(y) for y in timeline.rows])


def _table(heads: Sequence[tuple[str, str, str]], rows: list[list[list[Run]]]) -> dict[str, Any]:
    columns = [{"head": head, "align": align, "width": width} for head, align, width in heads]
    return {"type": "table", "caption": "", "columns": columns, "rows": rows}


def _alt(summary: BriefingSummary, timeline: TimelineSection, wording: Wording) -> str:
    """The drawing in words: every event with its date, every figure, the number of articles."""
    words = wording.words
    told = []
    for fragment in timeline.events:
        what = wording.text(fragment.claim).rstrip(".")
        date = words.dated(fragment.day) if fragment.day else words.get("dates", "undated")
        told.append(wording.text(Claim("alt_event", {"what": what, "date": date})))
    for group in timeline.chart.groups:
        values = [
            wording.text(Claim(f"alt_{name}", {"n": words.number(mark.value, _PLACES)}), capital=False)
            for name, mark in (("exports", group.exports), ("imports", group.imports), ("turnover", group.turnover))
            if mark is not None
        ]
        told.append(wording.text(Claim("alt_row", {"period": words.period(group.period), "values": ", ".join(values)})))
    if timeline.press:
        told.append(wording.text(Claim("alt_press", {"n": timeline.press})))
    reporter, partner = summary.head.pair
    return wording.text(
        Claim(
            "alt_timeline",
            {
                "reporter": Country(reporter),
                "partner": Country(partner),
                "first": words.date(timeline.first),
                "last": words.date(timeline.last),
                "rows": " ".join(told),
            },
        )
    )

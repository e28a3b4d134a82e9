"""The chart on paper: a ChartSpec as SVG with real text, and the sentence that says the same without eyes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from briefing.core.amount import decimals
from briefing.core.chart import ChartGroup, ChartSpec
from briefing.core.claim import Claim, Country
from briefing.printing.glyphs import advance
from briefing.printing.runs import Wording

COLUMN = 374.17
"""The text column of an A4 page in points (132 mm)."""
TALLEST = 127.0
"""45 mm in points."""
_LEGEND = 15.0
_AXIS = 13.0
_TOTALS = 46.0
_STEP = 15.5
_SIZE = 8.0
_LEGEND_SIZE = 7.6
_FONT = "Source Sans 3"


@dataclass(frozen=True, slots=True)
class Ink:
    """The chart's colours. Exports and imports differ in lightness, so they are told apart in grey."""

    exports: str
    imports: str
    total: str
    outline: str
    text: str = "#1A1F26"
    muted: str = "#5A616B"
    grid: str = "#D5D8DC"


INKS = {
    "colour": Ink("#1F4E79", "#9DB8D2", "#E3E5E8", "#8A9099"),
    "grey": Ink("#3C3C3C", "#B9B9B9", "#EDEDED", "#7C7C7C", "#000000", "#4A4A4A", "#D4D4D4"),
}


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart ready for the page: SVG, its height in points, and the alternative text."""

    svg: str
    height: float
    alt: str


def chart(spec: ChartSpec, places: int, wording: Wording, *, ink: str = "colour", width: float = COLUMN) -> Chart:
    """Horizontal bars from zero, a row a period, values on the bars, totals in bold at their ends.

    Part-years are hatched and named; a total without split is a pale outlined bar. Part-years and
    years stand side by side and are never joined.
    """
    groups = [g for g in spec.groups if g.exports or g.imports or g.turnover]
    step = min(_STEP, (TALLEST - _LEGEND - _AXIS) / max(1, len(groups)))
    height = _LEGEND + step * len(groups) + _AXIS
    drawing = _Drawing(spec, places, wording, INKS[ink], (width, height))
    drawing.measure(groups)
    drawing.legend(groups)
    drawing.axis(_LEGEND, height - _AXIS)
    for n, group in enumerate(groups):
        drawing.row(group, _LEGEND + n * step, step)
    return Chart(drawing.svg(), height, _alt(spec, groups, places, wording))


class _Drawing:
    def __init__(self, spec: ChartSpec, places: int, wording: Wording, ink: Ink, size: tuple[float, float]) -> None:
        self._spec, self._places, self._ink = spec, places, ink
        self._width, self._height = size
        self._words = wording.words
        self._claims = wording
        self._origin = 0.0
        self._unit = 1.0
        self._parts: list[str] = []

    def measure(self, groups: Sequence[ChartGroup]) -> None:
        """Fit the bars between the longest period name and the room for totals."""
        names = [advance(self._words.period(g.period, short=True), _SIZE) for g in groups]
        self._origin = max([40.0, *names]) + 10
        self._unit = (self._width - self._origin - _TOTALS) / (float(self._spec.ticks[-1]) or 1.0)

    def svg(self) -> str:
        """The whole drawing. The family's digit makes the quotation marks necessary."""
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self._width:g} {self._height:g}" '
            f'width="{self._width:g}pt" height="{self._height:g}pt" font-family="&quot;{_FONT}&quot;" font-size="{_SIZE:g}">'
        )
        return head + "".join(self._parts) + "</svg>"

    def legend(self, groups: Sequence[ChartGroup]) -> None:
        """The names of the fills that occur."""
        ink = self._ink
        kinds = (
            ("legend_exports", ink.exports, any(g.exports for g in groups), False),
            ("legend_imports", ink.imports, any(g.imports for g in groups), False),
            ("legend_total", ink.total, any(g.no_split for g in groups), False),
            ("legend_partial", ink.exports, any(g.partial for g in groups), True),
        )
        shown = [(c, f, h, self._claims.text(Claim(c))) for c, f, occurs, h in kinds if occurs]
        needed = sum(advance(text, _LEGEND_SIZE) + 11 for *_, text in shown)
        gap = min(16.0, (self._width - needed) / max(1, len(shown) - 1)) if shown else 0.0
        x = 0.0
        for code, fill, hatched, text in shown:
            self._box(x, 1.2, 8, 7, fill, hatched=hatched, outlined=code == "legend_total")
            self._text(x + 11, 7.6, text, size=_LEGEND_SIZE)
            x += 11 + advance(text, _LEGEND_SIZE) + gap

    def axis(self, top: float, bottom: float) -> None:
        """Hairline grid from zero with its figures below."""
        for tick in self._spec.ticks:
            x = self._origin + float(tick) * self._unit
            stroke, width = (self._ink.text, 0.8) if tick == 0 else (self._ink.grid, 0.4)
            self._parts.append(
                f'<line x1="{x:.2f}" y1="{top:.2f}" x2="{x:.2f}" y2="{bottom + 2:.2f}" '
                f'stroke="{stroke}" stroke-width="{width}"/>'
            )
            label = self._words.number(tick, tick_places(self._spec.ticks))
            self._text(x, bottom + 10, label, anchor="middle", fill=self._ink.muted, size=7)

    def row(self, group: ChartGroup, top: float, step: float) -> None:
        """One period: its name, its bars, its total."""
        thickness = min(10.5, step * 0.66)
        y = top + (step - thickness) / 2
        base = y + thickness / 2 + 2.8
        partial = group.partial
        self._text(0, base, self._words.period(group.period, short=True))
        x, outside = self._origin, []
        for mark, fill, over in (
            (group.exports, self._ink.exports, "#FFFFFF"),
            (group.imports, self._ink.imports, self._ink.text),
        ):
            if mark is None:
                continue
            width = float(mark.value) * self._unit
            self._box(x, y, width, thickness, fill, hatched=partial)
            label = self._number(mark.value)
            if width > advance(label, _SIZE) + 8:
                self._plate(x + width, y, thickness, label, fill)
                self._text(x + width - 4, base, label, anchor="end", fill=over, size=7.8)
            else:
                outside.append(label)
            x += width
        if group.no_split and group.turnover is not None:
            width = float(group.turnover.value) * self._unit
            self._box(x, y, width, thickness, self._ink.total, hatched=partial, outlined=True)
            x += width
        self._end(group, x, base, outside)

    def _end(self, group: ChartGroup, x: float, base: float, outside: list[str]) -> None:
        total = self._number(group.turnover.value) if group.turnover is not None else ""
        if group.turnover is not None and group.turnover.computed:
            total += " Δ"
        if total:
            self._text(x + 4, base, total, weight=600)
        if outside:
            text = f"({' + '.join(outside)})" if total else " + ".join(outside)
            self._text(x + 4 + (advance(total, _SIZE) * 1.06 + 4 if total else 0), base, text)

    def _number(self, value: Decimal) -> str:
        return self._words.number(value, _shown_places(value, self._places))

    def _plate(self, right: float, y: float, thickness: float, label: str, fill: str) -> None:
        # The figure keeps a plain ground under it, whatever the hatch.
        width = advance(label, _SIZE) + 5
        self._parts.append(
            f'<rect x="{right - width - 2:.2f}" y="{y:.2f}" width="{width + 2:.2f}" height="{thickness:.2f}" fill="{fill}"/>'
        )

    def _box(
        self, x: float, y: float, width: float, height: float, fill: str, *, hatched: bool, outlined: bool = False
    ) -> None:
        self._parts.append(f'<rect x="{x:.2f}" y="{y:.2f}" width="{width:.2f}" height="{height:.2f}" fill="{fill}"/>')
        if hatched:
            self._parts.append(hatch(x, y, width, height, self._ink.outline if outlined else "#FFFFFF"))
        if outlined:
            self._parts.append(
                f'<rect x="{x + 0.3:.2f}" y="{y + 0.3:.2f}" width="{max(0.0, width - 0.6):.2f}" '
                f'height="{height - 0.6:.2f}" fill="none" stroke="{self._ink.outline}" stroke-width="0.6"/>'
            )

    def _text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        anchor: str = "start",
        fill: str = "",
        weight: int = 400,
        size: float = 8,
    ) -> None:
        self._parts.append(
            f'<text x="{x:.2f}" y="{y:.2f}" text-anchor="{anchor}" font-size="{size:g}" font-weight="{weight}" '
            f'fill="{fill or self._ink.text}">{escape(text)}</text>'
        )


def hatch(x: float, y: float, width: float, height: float, stroke: str) -> str:
    """Diagonals cut at the bar's edges by arithmetic: a pattern fill would become a picture in the PDF."""
    lines = []
    offset = 4.0 - height
    while offset < width:
        x1, y1 = offset, height
        x2, y2 = offset + height, 0.0
        if x1 < 0:
            x1, y1 = 0.0, height + offset
        if x2 > width:
            x2, y2 = width, height - (width - offset)
        if x2 > x1:
            lines.append(f"M{x + x1:.2f} {y + y1:.2f}L{x + x2:.2f} {y + y2:.2f}")
        offset += 4.0
    return f'<path d="{"".join(lines)}" stroke="{stroke}" stroke-width="0.9" fill="none"/>'


def tick_places(ticks: Sequence[Decimal]) -> int:
    """The decimals that the finest of these ticks needs."""
    exponents = [t.normalize().as_tuple().exponent for t in ticks]
    return max([0, *(-e for e in exponents if isinstance(e, int))])


def _alt(spec: ChartSpec, groups: Sequence[ChartGroup], places: int, wording: Wording) -> str:
    assert spec.series is not None
    words = wording.words
    rows = [_alt_row(group, places, wording) for group in groups]
    axis = words.listed(words.number(t, tick_places(spec.ticks)) for t in spec.ticks)
    return wording.text(
        Claim(
            "alt",
            {
                "reporter": Country(spec.series.reporter),
                "partner": Country(spec.series.partner),
                "unit": words.unit(spec.series.currency, spec.scale),
                "rows": " ".join(rows),
                "axis": axis,
            },
        )
    )


def _shown_places(value: Decimal, places: int) -> int:
    """The decimals of a figure that stands by itself: one at least, not more than it has, nor than the table."""
    return min(places, max(decimals(value), 1))


def _alt_row(group: ChartGroup, places: int, wording: Wording) -> str:
    words = wording.words
    period = words.period(group.period)
    if group.partial:
        period += " " + wording.text(Claim("alt_part", {"n": group.period.length}), capital=False)
    values = [
        wording.text(
            Claim(f"alt_{name}", {"n": words.number(mark.value, _shown_places(mark.value, places))}), capital=False
        )
        for name, mark in (("exports", group.exports), ("imports", group.imports), ("turnover", group.turnover))
        if mark is not None
    ]
    if group.no_split:
        values.append(wording.text(Claim("alt_no_split"), capital=False))
    return wording.text(Claim("alt_row", {"period": period, "values": ", ".join(values)}))

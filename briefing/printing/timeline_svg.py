"""The timeline on paper: events, press and yearly trade on one time axis, the whole range fitted to its width."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from html import escape

from briefing.core.chart import ChartGroup
from briefing.core.claim import Claim
from briefing.core.fact import EventStatus
from briefing.core.summary_timeline import TimelineSection
from briefing.core.timeline import GhostMark, RoundMark
from briefing.printing.chart_svg import INKS, Ink, hatch, tick_places
from briefing.printing.glyphs import advance
from briefing.printing.runs import Wording

BARS = 150.0
TALL = 330.0
"""The height of the bars in points, on A4 and on A3."""
_FONT = "Source Sans 3"
_SIZE = 8.0
_ROW = 12.5
_LABELS = 4
"""How many labels may stand over each other; what finds no room is told by the table beneath."""
_PRESS = 18.0
_AXIS = 16.0
_LEGEND = 20.0
_LEFT = 30.0
_WIDEST = 84.0
"""The bars of one period together: few years do not make fat bars."""
_PLACES = 1


def drawn_timeline(timeline: TimelineSection, wording: Wording, *, ink: str, width: float, tall: bool) -> str:
    """The drawing as SVG with real text, `width` points wide."""
    drawing = _Drawing(timeline, wording, INKS[ink], width, TALL if tall else BARS)
    drawing.years()
    drawing.rounds()
    drawing.press()
    drawing.trade()
    return drawing.svg()


class _Drawing:
    def __init__(self, timeline: TimelineSection, wording: Wording, ink: Ink, width: float, bars: float) -> None:
        self._timeline, self._wording, self._words = timeline, wording, wording.words
        self._ink, self._width = ink, width
        self._days = (timeline.last - timeline.first).days + 1
        self._parts: list[str] = []
        self._has_press, self._has_trade = bool(timeline.spec.press), bool(timeline.chart.groups)
        self._places = self._placed()
        self._lane = 8 + 13 + _ROW * max((row for _, row in self._places.values()), default=-1)
        self._press_top = self._lane + 10
        self._trade_top = self._press_top + (_PRESS if self._has_press else 0) + 8
        self._base = self._trade_top + (14 + bars if self._has_trade else 0)
        self._height = self._base + _AXIS + (_LEGEND if self._has_trade else 0)

    def svg(self) -> str:
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {self._width:g} {self._height:g}" '
            f'width="{self._width:g}pt" height="{self._height:g}pt" '
            f'font-family="&quot;{_FONT}&quot;" font-size="{_SIZE:g}">'
        )
        return head + "".join(self._parts) + "</svg>"

    def _x(self, day: dt.date) -> float:
        return _LEFT + (day - self._timeline.first).days / self._days * (self._width - _LEFT)

    @property
    def _year_width(self) -> float:
        return (self._width - _LEFT) / (self._timeline.last.year - self._timeline.first.year + 1)

    # --- axis -----------------------------------------------------------------------------------

    def years(self) -> None:
        """A hairline at the start of each year, its number in the middle of it, thinned where there are many."""
        every = 1
        while every * self._year_width < 26:
            every += 1
        first, last = self._timeline.first.year, self._timeline.last.year
        for year in range(first, last + 1):
            x = self._x(dt.date(year, 1, 1))
            if year > first:
                self._line(x, self._lane, x, self._base, self._ink.grid, 0.4)
            if (last - year) % every == 0:
                self._text(x + self._year_width / 2, self._base + 11, str(year), anchor="middle", weight=600)
        self._line(_LEFT, self._base, self._width, self._base, self._ink.text, 0.8)

    # --- rounds and meetings --------------------------------------------------------------------

    def rounds(self) -> None:
        """A sign for each event on its day, labels above in rows that do not touch; unknown rounds dashed."""
        y = self._lane
        self._line(_LEFT, y, self._width, y, self._ink.grid, 0.6)
        for ghost in self._timeline.spec.ghosts:
            self._ghost(ghost, y)
        # From the top row down, so that a lower label covers the lines that pass it.
        for mark in sorted(self._newest_first(), key=lambda m: -self._places.get(m.key, (0.0, -1))[1]):
            self._label(mark, y)
        for mark in self._newest_first():
            self._sign(mark, self._middle(mark), y)

    def _sign(self, mark: RoundMark, x: float, y: float) -> None:
        planned = mark.status is EventStatus.PLANNED
        ink = self._ink.muted if mark.parties else self._ink.exports
        fill = "#FFFFFF" if planned else ink
        dash = ' stroke-dasharray="2 1.4"' if planned else ""
        if mark.own_number is not None:
            self._parts.append(f'<circle cx="{x:.2f}" cy="{y:.2f}" r="6.5" fill="{fill}" stroke="{ink}"{dash}/>')
            over = self._ink.text if planned else "#FFFFFF"
            self._text(x, y + 2.8, str(mark.own_number), anchor="middle", fill=over, weight=600)
            return
        self._parts.append(
            f'<path d="M{x - 4.5:.2f} {y:.2f}L{x:.2f} {y - 4.5:.2f}L{x + 4.5:.2f} {y:.2f}L{x:.2f} {y + 4.5:.2f}Z" '
            f'fill="{fill}" stroke="{ink}"{dash}/>'
        )

    def _placed(self) -> dict[str, tuple[float, int]]:
        """Where each label starts and in which row it stands, the newest first: rows never touch."""
        places: dict[str, tuple[float, int]] = {}
        rows: list[list[tuple[float, float]]] = [[] for _ in range(_LABELS)]
        for mark in self._newest_first():
            wide = advance(self._told(mark), _SIZE) * 1.02
            left = min(max(_LEFT, self._middle(mark) - wide / 2), self._width - wide)
            for n, row in enumerate(rows):
                if all(left + wide + 6 < a or left - 6 > b for a, b in row):
                    row.append((left, left + wide))
                    places[mark.key] = (left, n)
                    break
        return places

    def _newest_first(self) -> list[RoundMark]:
        return sorted(self._timeline.spec.rounds, key=lambda m: m.when.first, reverse=True)

    def _middle(self, mark: RoundMark) -> float:
        return (self._x(mark.when.first) + self._x(mark.when.last)) / 2

    def _label(self, mark: RoundMark, y: float) -> None:
        if mark.key not in self._places:
            return
        left, row = self._places[mark.key]
        x, base = self._middle(mark), y - 10 - row * _ROW
        self._line(x, y - 6.5, x, base + 2.5, self._ink.outline, 0.5)
        # A line to a label further up passes behind this one.
        text = self._told(mark)
        wide = advance(text, _SIZE) * 1.02
        self._parts.append(
            f'<rect x="{left - 1.5:.2f}" y="{base - 7.4:.2f}" width="{wide + 3:.2f}" height="9.6" fill="#FFFFFF"/>'
        )
        self._text(left, base, text)

    def _told(self, mark: RoundMark) -> str:
        fragment = self._timeline.label(mark)
        what = self._words.code("event", mark.kind)
        what = what[:1].upper() + what[1:]
        parts = [f"{what} ({self._words.listed(map(self._words.country, mark.parties))})" if mark.parties else what]
        if mark.city is not None:
            parts.append(self._words.city(mark.city))
        if fragment is not None and fragment.day is not None:
            parts.append(self._words.dated(fragment.day, short=True))
        return self._wording.clean(" · ".join(parts))

    def _ghost(self, ghost: GhostMark, y: float) -> None:
        left = self._x(ghost.after) + 9 if ghost.after else _LEFT
        right = self._x(ghost.before) - 9 if ghost.before else self._width
        # The longest stretch that no other meeting stands in.
        signs = sorted(x for mark in self._timeline.spec.rounds if left < (x := self._middle(mark)) < right)
        ends = list(zip([left, *(x + 9 for x in signs)], [*(x - 9 for x in signs), right], strict=True))
        left, right = max(ends, key=lambda pair: pair[1] - pair[0])
        gap = ghost.gap
        key = "ghost" if gap.first < gap.last else "ghost_one"
        text = self._words.filled("timeline", key, first=gap.first, last=gap.last)
        if right - left < advance(text, 7.6) + 12:
            return
        self._parts.append(
            f'<rect x="{left:.2f}" y="{y - 6:.2f}" width="{right - left:.2f}" height="12" rx="6" fill="#FFFFFF" '
            f'stroke="{self._ink.outline}" stroke-width="0.6" stroke-dasharray="2.5 2"/>'
        )
        self._text(left + 7, y + 2.7, text, fill=self._ink.muted, size=7.6)

    # --- press ----------------------------------------------------------------------------------

    def press(self) -> None:
        """A small square for each cluster of articles, its number beside it when there are several."""
        if not self._has_press:
            return
        y = self._press_top + _PRESS / 2
        word = self._words.get("timeline", "press")
        self._text(0, y + 2.7, word, fill=self._ink.muted, size=7.6)
        for mark in self._timeline.spec.press:
            x = self._x(mark.first)
            self._parts.append(
                f'<rect x="{x - 2.5:.2f}" y="{y - 2.5:.2f}" width="5" height="5" fill="{self._ink.outline}"/>'
            )
            if len(mark.keys) > 1:
                self._text(x + 5, y + 2.7, f"×{len(mark.keys)}", fill=self._ink.muted, size=7.6)

    # --- trade ----------------------------------------------------------------------------------

    def trade(self) -> None:
        """Exports and imports of each year side by side from zero, the total above them; part-years hatched."""
        if not self._has_trade:
            return
        self._legend()
        ticks = self._timeline.chart.ticks
        top = self._trade_top + 14
        unit = (self._base - top) / (float(ticks[-1]) or 1.0)
        for tick in ticks[1:]:
            y = self._base - float(tick) * unit
            self._line(_LEFT, y, self._width, y, self._ink.grid, 0.4)
            number = self._words.number(tick, tick_places(ticks))
            self._text(_LEFT - 5, y + 2.5, number, anchor="end", fill=self._ink.muted, size=7.5)
        for group in self._timeline.chart.groups:
            self._bars(group, unit)

    def _bars(self, group: ChartGroup, unit: float) -> None:
        left, right = self._x(group.period.start), self._x(group.period.end + dt.timedelta(days=1))
        room = min((right - left) * 0.76, _WIDEST)
        start = left + (right - left - room) / 2
        pair = [(m, f) for m, f in ((group.exports, self._ink.exports), (group.imports, self._ink.imports)) if m]
        tops = [self._base]
        for n, (mark, fill) in enumerate(pair):
            wide = room / len(pair)
            tall = float(mark.value) * unit
            self._bar(start + n * wide, wide, tall, fill, partial=group.partial)
            tops.append(self._base - tall)
            self._figure(mark.value, start + (n + 0.5) * wide, self._base - tall - 3, wide + 8)
        total = group.turnover
        if total is None:
            return
        tall = float(total.value) * unit
        if group.no_split:
            self._bar(start, room, tall, self._ink.total, partial=group.partial, outlined=True)
        else:
            self._line(start, self._base - tall, start + room, self._base - tall, self._ink.text, 1.2)
        self._figure(total.value, start + room / 2, self._base - tall - 3, right - left + 4, weight=600)

    def _figure(self, value: Decimal, x: float, y: float, room: float, weight: int = 400) -> None:
        text = self._words.number(value, _PLACES)
        # A figure without room is left to the table: it never runs into its neighbour.
        if advance(text, 7.6) <= room:
            self._text(x, y, text, anchor="middle", weight=weight, size=7.6)

    def _bar(self, x: float, wide: float, tall: float, fill: str, *, partial: bool, outlined: bool = False) -> None:
        y = self._base - tall
        self._parts.append(f'<rect x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{tall:.2f}" fill="{fill}"/>')
        if partial:
            self._parts.append(hatch(x, y, wide, tall, self._ink.outline if outlined else "#FFFFFF"))
        if outlined:
            self._parts.append(
                f'<rect x="{x:.2f}" y="{y:.2f}" width="{wide:.2f}" height="{tall:.2f}" fill="none" '
                f'stroke="{self._ink.outline}" stroke-width="0.6"/>'
            )

    def _legend(self) -> None:
        groups = self._timeline.chart.groups
        ink = self._ink
        kinds = (
            ("legend_exports", ink.exports, any(g.exports for g in groups), False),
            ("legend_imports", ink.imports, any(g.imports for g in groups), False),
            ("legend_total", ink.total, any(g.no_split for g in groups), False),
            ("legend_partial", ink.exports, any(g.partial for g in groups), True),
        )
        x, y = _LEFT, self._base + _AXIS + 8
        for code, fill, occurs, hatched in kinds:
            if not occurs:
                continue
            text = self._wording.text(Claim(code))
            outline = f' stroke="{ink.outline}" stroke-width="0.6"' if code == "legend_total" else ""
            self._parts.append(f'<rect x="{x:.2f}" y="{y:.2f}" width="8" height="7" fill="{fill}"{outline}/>')
            if hatched:
                self._parts.append(hatch(x, y, 8, 7, "#FFFFFF"))
            self._text(x + 11, y + 6.4, text, size=7.6)
            x += advance(text, 7.6) + 27
        if any(not g.no_split and g.turnover for g in groups):
            self._line(x, y + 3.5, x + 10, y + 3.5, ink.text, 1.2)
            self._text(x + 13, y + 6.4, self._words.get("columns", "turnover"), size=7.6)

    # --- strokes --------------------------------------------------------------------------------

    def _line(self, x1: float, y1: float, x2: float, y2: float, stroke: str, width: float) -> None:
        self._parts.append(
            f'<line x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}" stroke="{stroke}" stroke-width="{width}"/>'
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
        size: float = _SIZE,
    ) -> None:
        self._parts.append(
            f'<text x="{x:.2f}" y="{y:.2f}" text-anchor="{anchor}" font-size="{size:g}" font-weight="{weight}" '
            f'fill="{fill or self._ink.text}">{escape(text)}</text>'
        )

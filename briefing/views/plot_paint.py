"""Plot painting: how laid-out marks look, with the tokens of the theme; no geometry of its own."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from briefing.core.article import Certainty
from briefing.core.chart import ChartMark
from briefing.core.fact import EventKind, EventStatus, Flow
from briefing.qt.tokens import Tokens
from briefing.views.lane_layout import SWATCH, Ghost, LaneLayout, Marker, Pill, Stamp
from briefing.views.plot_marks import DOT, HOLLOW_DOT, Bar, ChartLayout, Dot, HollowBar, Line, Text

HATCH_STEP = 5.5
HATCH_LINE = 2.0
LONG_LINE = 24
"""From so many points on a line is drawn piece by piece, which is much faster and looks the same."""
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class Style:
    """What painting needs of the theme: tokens and the two fonts of the labels."""

    tokens: Tokens
    plain: QFont
    bold: QFont

    def color(self, token: str) -> QColor:
        """A token's colour."""
        return QColor(getattr(self.tokens, token))

    def measure(self, text: str, bold: bool) -> float:
        """Width of a label in pixels."""
        return QFontMetricsF(self.bold if bold else self.plain).horizontalAdvance(text)


def pen(color: QColor, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A flat pen."""
    made = QPen(color, width, style)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return made


def hatch(p: QPainter, rect: QRectF, color: QColor, rising: bool) -> None:
    """Fill `rect` with slanted lines, rising for exports and falling for imports, and outline it."""
    p.save()
    p.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(pen(color, HATCH_LINE))
    height = rect.height()
    count = int((rect.width() + height) / HATCH_STEP) + 2
    lines = []
    for n in range(count):
        # Counted from the foot, so that the pattern stands still while a bar grows.
        at = rect.left() - height + n * HATCH_STEP + (height % HATCH_STEP)
        if rising:
            lines.append(QLineF(at, rect.bottom(), at + height, rect.top()))
        else:
            lines.append(QLineF(at + height, rect.bottom(), at, rect.top()))
    p.drawLines(lines)
    p.restore()
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(pen(color, 1.0))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    p.restore()


def sharp(rect: QRectF) -> QRectF:
    """Thin bars end between pixels, so that equal months look equal; wide ones get sharp edges."""
    return rect if rect.width() < 7 else QRectF(rect.toRect())


def _is_plain(placed: Bar) -> bool:
    return not (placed.inner or placed.hollow or placed.mark.partial or placed.changed is not None)


def _plain_bars(p: QPainter, bars: Sequence[Bar], style: Style) -> None:
    """All solid bars of a flow in one stroke: a monthly series has hundreds."""
    p.setPen(Qt.PenStyle.NoPen)
    by_token: dict[str, list[QRectF]] = {}
    for placed in bars:
        by_token.setdefault(placed.colour, []).append(placed.rect)
    for token, rects in by_token.items():
        # Whole pixels need no smoothing, which would leave seams between neighbours.
        whole = all(r.left().is_integer() and r.right().is_integer() for r in rects)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, not whole)
        p.setBrush(style.color(token))
        p.drawRects(rects if whole else [sharp(r) for r in rects])
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    stacked = [b for b in bars if b.token and b.rect.height() > 2]
    # A line of ground parts the layers of a stack, which need not differ in lightness.
    for placed in stacked:
        p.fillRect(QRectF(placed.rect.left(), placed.rect.top(), placed.rect.width(), 1), style.color("panel"))


def bar(p: QPainter, placed: Bar, style: Style, ground: QColor) -> None:
    """A part-year, hatched, or a revised bar with the part of it that changed."""
    color = style.color(placed.colour)
    rect = placed.rect
    if placed.hollow:
        dashed = pen(color, 1.0)
        dashed.setDashPattern([4, 3])
        p.setPen(dashed)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(sharp(rect).adjusted(0.5, 0.5, -0.5, -0.5))
        return
    if placed.inner or placed.mark.partial:
        p.fillRect(rect, ground)
        hatch(p, rect, color, placed.mark.flow is not Flow.IMPORTS)
    else:
        p.fillRect(sharp(rect), color)
    if placed.changed is not None and placed.changed.height() > 0.5:
        p.fillRect(placed.changed, style.color("revised"))
        p.setPen(pen(color, 1.0))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(placed.changed.adjusted(0.5, 0.5, -0.5, -0.5))
        p.setPen(pen(style.color("text"), 1.0, Qt.PenStyle.DashLine))
        old = placed.changed.bottom() if placed.changed.top() <= rect.top() + 0.5 else placed.changed.top()
        p.drawLine(QPointF(rect.left(), old), QPointF(rect.right(), old))


def mirror_tick(p: QPainter, placed: Bar, style: Style) -> None:
    """The partner's figure: a two-pixel tick across the bar, with a ground line to stand out on it."""
    if placed.tick is None:
        return
    across = QRectF(placed.rect.left() - 1, round(placed.tick) - 1, placed.rect.width() + 2, 2)
    p.fillRect(across, style.color("text"))


def hollow_bar(p: QPainter, placed: HollowBar, style: Style, words: str) -> None:
    """A total without split: a dashed outline and, where it fits, the words."""
    dashed = pen(style.color("line_strong"), 1.0)
    dashed.setDashPattern([4, 3])
    p.setPen(dashed)
    p.setBrush(Qt.BrushStyle.NoBrush)
    r = placed.rect
    left, right, top = round(r.left()) + 0.5, round(r.right()) - 0.5, round(r.top()) + 0.5
    p.drawPolyline(
        QPolygonF([QPointF(left, r.bottom()), QPointF(left, top), QPointF(right, top), QPointF(right, r.bottom())])
    )
    if placed.words:
        p.setFont(style.plain)
        p.setPen(style.color("text_2"))
        area = QRectF(r.left(), r.top() + r.height() * 0.4, r.width(), 30)
        p.drawText(area, CENTRE, "\n".join(words.split(" ")))


def dot(p: QPainter, placed: Dot, style: Style, ground: QColor, lit: bool) -> None:
    """A turnover dot; hollow for a part-year, in the accent colour when selected."""
    color = style.color("accent" if lit else placed.mark.flow.value)
    if placed.hollow:
        p.setPen(pen(color, 2.0))
        p.setBrush(ground)
        p.drawEllipse(placed.centre, HOLLOW_DOT, HOLLOW_DOT)
        return
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(color)
    p.drawEllipse(placed.centre, DOT + (1 if lit else 0), DOT + (1 if lit else 0))


def text(p: QPainter, label: Text, style: Style) -> None:
    """A label, with its tag fill and warning triangle where it has them."""
    if label.tag:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(style.color("revised"))
        p.drawRoundedRect(label.rect, 3, 3)
    p.setFont(style.bold if label.bold else style.plain)
    p.setPen(style.color(label.token))
    rect = QRectF(label.rect)
    if label.conflict:
        triangle(p, QPointF(rect.right() - 6, rect.center().y()), style.color("bad"))
        rect.setRight(rect.right() - 14)
    p.drawText(rect, CENTRE | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, label.text)


def triangle(p: QPainter, centre: QPointF, color: QColor) -> None:
    """The conflict sign."""
    x, y = centre.x(), centre.y()
    p.save()
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(color)
    p.drawPolygon(QPolygonF([QPointF(x, y - 6), QPointF(x + 6, y + 5), QPointF(x - 6, y + 5)]))
    p.restore()


def chart(
    p: QPainter,
    layout: ChartLayout,
    style: Style,
    no_split: str,
    lit: frozenset[str],
    chosen: str | None,
    mirrors: bool,
) -> None:
    """The chart row: hollow bars, bars, line, ticks, dots, labels; `chosen` is the selected key."""
    ground = style.color("panel")
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    for hollow in layout.hollows:
        hollow_bar(p, hollow, style, no_split)
    _plain_bars(p, [b for b in layout.bars if _is_plain(b)], style)
    for placed in layout.bars:
        if not _is_plain(placed):
            bar(p, placed, style, style.color("accent_tint") if placed.mark.key in lit and not placed.inner else ground)
    p.setPen(pen(style.color("turnover"), 2.0))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for points in layout.lines:
        if len(points) < LONG_LINE:
            p.drawPolyline(QPolygonF(points))
        else:
            p.drawLines(_segments(points))
    for run in layout.runs:
        if mirrors or not run.mirror:
            _run(p, run, style)
    for placed in layout.bars if mirrors else ():
        mirror_tick(p, placed, style)
    outlines(p, [b.rect for b in layout.bars if is_mark(b.mark, chosen)], style)
    for placed_dot in (*layout.dots, *_chosen_points(layout, chosen)):
        dot(p, placed_dot, style, ground, is_mark(placed_dot.mark, chosen))
    for label in layout.texts:
        if label.cleared:
            p.fillRect(label.rect.adjusted(1, 1, -1, -1), style.color("accent_tint") if label.key in lit else ground)
        text(p, label, style)


_DASHES = {Flow.IMPORTS: (7.0, 3.5)}
"""Length of dash and gap in pixels: the pattern of a line tells its flow as its colour does."""
_MIRROR_DASHES = (1.5, 2.0)


def _run(p: QPainter, run: Line, style: Style) -> None:
    drawn = QPen(style.color("text" if run.mirror else run.flow.value), 1.2 if run.mirror else 2.0)
    dashes = _MIRROR_DASHES if run.mirror else _DASHES.get(run.flow)
    # One by one: a long polyline is stroked as a single shape, which takes thirty times as long.
    pieces = _dashed(run.points, *dashes) if dashes else _segments(run.points)
    drawn.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    p.setPen(drawn)
    p.drawLines(pieces)


def _segments(points: Sequence[QPointF]) -> list[QLineF]:
    return [QLineF(a, b) for a, b in zip(points, points[1:], strict=False)]


def _dashed(points: Sequence[QPointF], dash: float, gap: float) -> list[QLineF]:
    """The dashes along a run of points, in pixels of its own length."""
    found: list[QLineF] = []
    whole, at = dash + gap, 0.0
    for a, b in zip(points, points[1:], strict=False):
        ax, ay, dx, dy = a.x(), a.y(), b.x() - a.x(), b.y() - a.y()
        length = math.hypot(dx, dy)
        done = 0.0
        while done < length:
            into = at % whole
            step = min((dash if into < dash else whole) - into, length - done)
            # Rounding may leave a step of nothing, which would never end.
            step = max(step, 1e-6)
            if into < dash:
                f, t = done / length, min(1.0, (done + step) / length)
                found.append(QLineF(ax + dx * f, ay + dy * f, ax + dx * t, ay + dy * t))
            done += step
            at += step
    return found


def _chosen_points(layout: ChartLayout, chosen: str | None) -> list[Dot]:
    """The selected marks among those that lines run through."""
    if chosen is None:
        return []
    found = [d for d in layout.points if is_mark(d.mark, chosen)]
    for run in layout.runs:
        pairs = zip(run.marks, run.points, strict=False)
        found.extend(Dot(m, at, hollow=False) for m, at in pairs if is_mark(m, chosen))
    return found


def is_mark(mark: ChartMark, key: str | None) -> bool:
    """Whether a mark stands for a key, also as another value of the same figure."""
    return key is not None and (key == mark.key or key in mark.older_keys)


def outlines(p: QPainter, rects: Iterable[QRectF], style: Style) -> None:
    """The outline of what is selected, one pixel off its mark."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(pen(style.color("accent"), 2.0))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        p.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 2, 2)


def lanes(
    p: QPainter, layout: LaneLayout, lines: Sequence[float], style: Style, width: float, lit: frozenset[str]
) -> None:
    """The timeline row: lane lines at these heights, ghosts, pills, press marks, markers and their labels."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(pen(style.color("line"), 1.0))
    for at in lines:
        p.drawLine(QPointF(0, at), QPointF(width, at))
    for ghost in layout.ghosts:
        _ghost(p, ghost, style)
    for pill in layout.pills:
        _pill(p, pill, style, width, pill.mark.key in lit)
    for stamp in layout.stamps:
        _stamp(p, stamp, style, bool(lit.intersection(stamp.mark.keys)))
    for label in layout.texts:
        p.fillRect(label.rect.adjusted(-4, 0, 4, 0), style.color("panel"))
        text(p, label, style)
    for marker in layout.markers:
        _marker(p, marker, style, any(k in lit for m in marker.marks for k in m.keys))


def _ghost(p: QPainter, ghost: Ghost, style: Style) -> None:
    dashed = pen(style.color("line_strong"), 1.0)
    dashed.setDashPattern([3, 3])
    p.setPen(dashed)
    p.setBrush(style.color("panel"))
    p.drawRoundedRect(ghost.rect, ghost.rect.height() / 2, ghost.rect.height() / 2)
    p.setFont(style.plain)
    p.setPen(style.color("text_2"))
    p.drawText(ghost.rect, CENTRE, ghost.text)


def _pill(p: QPainter, pill: Pill, style: Style, width: float, lit: bool) -> None:
    p.setPen(pen(style.color("accent" if lit else "figure"), 1.0))
    p.setBrush(style.color("accent" if lit else "panel" if pill.slim else "raised"))
    radius = 2.0 if pill.slim else 4.0
    p.drawRoundedRect(pill.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if pill.text:
        p.setFont(style.bold)
        p.setPen(style.color("accent_text" if lit else "text"))
        seen = pill.rect.intersected(QRectF(0, pill.rect.top(), width, pill.rect.height()))
        if pill.swatch:
            seen = _pill_swatch(p, pill, seen, style, lit)
        p.drawText(seen, CENTRE, pill.text)


def _pill_swatch(p: QPainter, pill: Pill, seen: QRectF, style: Style, lit: bool) -> QRectF:
    """The square of the pill's flow, on the side on which its bar stands; gives what is left for the figure."""
    left = pill.mark.flow is not Flow.IMPORTS
    words = p.fontMetrics().horizontalAdvance(pill.text)
    edge = (seen.width() - words - 1.5 * SWATCH) / 2
    at = seen.left() + edge if left else seen.right() - edge - SWATCH
    color = style.color("accent_text" if lit else pill.mark.flow.value)
    p.fillRect(QRectF(round(at), round(seen.center().y() - SWATCH / 2), SWATCH, SWATCH), color)
    return seen.adjusted(1.5 * SWATCH, 0, 0, 0) if left else seen.adjusted(0, 0, -1.5 * SWATCH, 0)


def _stamp(p: QPainter, stamp: Stamp, style: Style, lit: bool) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(style.color("accent" if lit else "text_2"))
    p.drawRoundedRect(stamp.rect, 3, 3)
    p.setFont(style.bold)
    p.setPen(style.color("accent_text" if lit else "panel"))
    p.drawText(stamp.rect, CENTRE, str(len(stamp.mark.keys)))


def _marker(p: QPainter, marker: Marker, style: Style, lit: bool) -> None:
    lead = marker.marks[0]
    if marker.band is not None:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(style.color("accent_tint"))
        p.drawRoundedRect(marker.band, 4, 4)
    aside = lead.status is EventStatus.PLANNED or (bool(lead.parties) and len(marker.marks) == 1)
    certain = lead.certainty is Certainty.STATED
    color = style.color("text_2" if aside else "accent")
    ring = pen(color, 1.5)
    if not certain:
        ring.setDashPattern([2.2, 1.6])
    filled = lit or (certain and not aside)
    p.setPen(Qt.PenStyle.NoPen if filled else ring)
    p.setBrush(style.color("accent") if filled else style.color("panel"))
    rect = marker.rect if filled else marker.rect.adjusted(0.75, 0.75, -0.75, -0.75)
    ink = style.color("accent_text") if filled else color
    several = len(marker.marks) > 1
    if several or lead.kind is not EventKind.CONSULTATIONS:
        p.drawRoundedRect(rect, 4, 4)
    else:
        p.drawEllipse(rect)
    if lit and not certain:
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(pen(style.color("accent"), 1.5, Qt.PenStyle.DashLine))
        p.drawEllipse(rect.adjusted(-3, -3, 3, 3))
    p.setFont(style.bold)
    p.setPen(ink)
    number = str(len(marker.marks)) if several else str(lead.own_number or "")
    if number:
        p.drawText(marker.rect, CENTRE, number)
        return
    p.setBrush(ink)
    p.setPen(Qt.PenStyle.NoPen)
    p.drawEllipse(marker.centre, 2.5, 2.5)


def grid(p: QPainter, heights: Sequence[float], width: float, style: Style, zero: float | None) -> None:
    """Horizontal grid lines, the zero line stronger."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(pen(style.color("line"), 1.0))
    for at in heights:
        p.drawLine(QPointF(0, round(at)), QPointF(width, round(at)))
    if zero is not None:
        p.setPen(pen(style.color("line_strong"), 1.0))
        p.drawLine(QPointF(0, round(zero)), QPointF(width, round(zero)))

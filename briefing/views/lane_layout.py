"""Lane geometry: where rounds, period pills and press marks of the timeline stand, in pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF

from briefing.core.chart import ChartMark
from briefing.core.event import Event
from briefing.core.period import Precision
from briefing.core.timeline import GhostMark, PressMark, RoundMark, TimelineSpec
from briefing.views.plot_marks import Measure, Scale, Text, day_number, extent

ROUNDS, PERIODS, PRESS = 25.5, 52.5, 78.5
"""Height of each lane's line within the row; above the first there is room for one line of words."""
ABOVE = 15.0
"""Height of that line."""
RADIUS = 9.5
PILL = 17.0
MOST_WIDER = 20.0
"""How many pixels a pill may grow beyond its period for its figure's sake."""
SWATCH = 7.0
"""The side of the square that says which flow a pill's figure is of, with a space as wide as half of it beside."""
MERGE = 20.0
"""Markers closer than this, in pixels, become one counted marker; one of many spans at most twice that."""


def lines(*, rounds_alone: bool) -> tuple[float, ...]:
    """The heights of the lanes that are shown."""
    return (ROUNDS,) if rounds_alone else (ROUNDS, PERIODS, PRESS)


@dataclass(frozen=True, slots=True)
class Marker:
    """One event, or several that stand too close. `band` is the stretch of an inexact date."""

    marks: tuple[RoundMark, ...]
    centre: QPointF
    band: QRectF | None = None

    @property
    def rect(self) -> QRectF:
        """The round or counted mark itself."""
        return QRectF(self.centre.x() - RADIUS, self.centre.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)


@dataclass(frozen=True, slots=True)
class Pill:
    """A stated period with its figure; `slim` ones lie under the pill of a longer period.

    `swatch` tells by the colour of its flow what the words leave unsaid: a figure of exports alone is no turnover.
    """

    mark: ChartMark
    rect: QRectF
    text: str
    slim: bool
    swatch: bool = False


@dataclass(frozen=True, slots=True)
class Ghost:
    """Rounds without a date; `event` when it is one known event that nobody dates."""

    gap: GhostMark | None
    event: Event | None
    rect: QRectF
    text: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """Articles published close together, counted."""

    mark: PressMark
    rect: QRectF


@dataclass(frozen=True, slots=True)
class LaneWords:
    """The words of the lanes."""

    value: Callable[[ChartMark], str]
    part: Callable[[ChartMark], str]
    """Which part of the trade a figure is of, "" for the turnover."""
    event: Callable[[RoundMark], str]
    several: Callable[[tuple[RoundMark, ...]], str]
    ghost: Callable[[GhostMark], tuple[str, str]]
    undated: Callable[[Event], str]
    press: Callable[[PressMark], str]


@dataclass(slots=True)
class LaneLayout:
    """Everything on the timeline row."""

    markers: list[Marker] = field(default_factory=list)
    pills: list[Pill] = field(default_factory=list)
    ghosts: list[Ghost] = field(default_factory=list)
    stamps: list[Stamp] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)


def when_extent(mark: RoundMark) -> tuple[float, float]:
    """First and last instant of an event's date as well as it is known."""
    return day_number(mark.when.first), day_number(mark.when.last) + 1.0


def middle(mark: RoundMark) -> float:
    """Where an event stands on the time axis."""
    first, last = when_extent(mark)
    return (first + last) / 2


def place_lanes(spec: TimelineSpec, x: Scale, words: LaneWords, measure: Measure, lit: frozenset[str]) -> LaneLayout:
    """The three lanes; a label that finds no room left or right of its mark is left out."""
    layout = LaneLayout()
    _place_markers(layout, spec, x)
    kept = [_ghost_rect(gap, words.ghost(gap)[-1], x, measure) for gap in spec.ghosts]
    _label_markers(layout, x, words, measure, lit, [rect for rect in kept if rect is not None])
    _place_ghosts(layout, spec, x, words, measure)
    _place_pills(layout, spec, x, words, measure)
    _place_press(layout, spec, x, words, measure)
    return layout


def _place_markers(layout: LaneLayout, spec: TimelineSpec, x: Scale) -> None:
    clusters: list[list[RoundMark]] = []
    for mark in sorted(spec.rounds, key=middle):
        if clusters and _close(*(x.px(middle(m)) for m in (clusters[-1][0], clusters[-1][-1], mark))):
            clusters[-1].append(mark)
        else:
            clusters.append([mark])
    for cluster in clusters:
        # Midway between its ends, no two stand closer than `MERGE`.
        at = (x.px(middle(cluster[0])) + x.px(middle(cluster[-1]))) / 2
        band = None
        if len(cluster) == 1 and cluster[0].when.precision is not Precision.DAY:
            first, last = when_extent(cluster[0])
            band = QRectF(x.px(first), ROUNDS - 4, x.px(last) - x.px(first), 8)
        layout.markers.append(Marker(tuple(cluster), QPointF(at, ROUNDS), band))


def _close(first: float, last: float, other: float) -> bool:
    """Whether a mark is counted with those from `first` to `last`: one chain of years would be a mark in its midst."""
    return other - last < MERGE and other - first < 2 * MERGE


def _taken(layout: LaneLayout) -> list[QRectF]:
    return [m.rect for m in layout.markers] + [g.rect for g in layout.ghosts] + [t.rect for t in layout.texts]


def _ghost_rect(gap: GhostMark, text: str, x: Scale, measure: Measure) -> QRectF | None:
    """The place of a pill with a text between the rounds around the gap, None where it has no room."""
    left = x.px(day_number(gap.after)) + RADIUS + 6 if gap.after else x.start + 4
    right = x.px(day_number(gap.before)) - RADIUS - 6 if gap.before else x.end - 4
    left, right = max(left, x.start + 4), min(right, x.end - 4)
    width = measure(text, False) + 18
    return QRectF(left, ROUNDS - PILL / 2, width, PILL) if left + width <= right else None


def _place_ghosts(layout: LaneLayout, spec: TimelineSpec, x: Scale, words: LaneWords, measure: Measure) -> None:
    for gap in spec.ghosts:
        for text in words.ghost(gap):
            rect = _ghost_rect(gap, text, x, measure)
            if rect is not None and not any(rect.adjusted(-2, 0, 8, 0).intersects(t) for t in _taken(layout)):
                layout.ghosts.append(Ghost(gap, None, rect, text))
                break
    for event in spec.undated:
        text = words.undated(event)
        width = measure(text, False) + 18
        rect = QRectF(x.end - 4 - width, ROUNDS - PILL / 2, width, PILL)
        if rect.left() > x.start and not any(rect.intersects(t) for t in _taken(layout)):
            layout.ghosts.append(Ghost(None, event, rect, text))


def _label_markers(
    layout: LaneLayout, x: Scale, words: LaneWords, measure: Measure, lit: frozenset[str], kept: list[QRectF]
) -> None:
    """Label each marker left or right of it, else above; `kept` is the room that the ghosts need at least.

    Never beyond a neighbour: beside another marker the words would be read as that one's.
    """

    def is_lit(marker: Marker) -> bool:
        return any(k in lit for m in marker.marks for k in m.keys)

    def rank(marker: Marker) -> tuple[bool, bool, float]:
        # A round of talks is what the lane is read for: it has its label before visits and meetings.
        return (not is_lit(marker), all(m.own_number is None for m in marker.marks), -marker.centre.x())

    for marker in sorted(layout.markers, key=rank):
        text = words.event(marker.marks[0]) if len(marker.marks) == 1 else words.several(marker.marks)
        width = measure(text, True)
        beside, above = ROUNDS - 8, ROUNDS - RADIUS - ABOVE - 1
        places = [
            QRectF(marker.rect.left() - 6 - width, beside, width, 16),
            QRectF(marker.rect.right() + 6, beside, width, 16),
            # A mark at the edge of the lane reaches beyond it; its words do not.
            QRectF(min(marker.rect.right(), x.end) - width, above, width, ABOVE),
            QRectF(max(marker.rect.left(), x.start), above, width, ABOVE),
        ]
        others = [m.rect for m in layout.markers if m is not marker] + kept + [t.rect for t in layout.texts]
        for rect in places:
            wide = rect.adjusted(-4, 0, 4, 0)
            if rect.left() >= x.start and rect.right() <= x.end and not any(wide.intersects(o) for o in others):
                layout.texts.append(Text(text, rect, "text", True, marker.marks[0].key))
                break


def _place_pills(layout: LaneLayout, spec: TimelineSpec, x: Scale, words: LaneWords, measure: Measure) -> None:
    stated = {m.period for m in spec.periods}
    whole: list[bool] = []
    for mark in spec.periods:
        first, last = extent(mark.period)
        left, right = x.px(first) + 2, x.px(last) - 1
        slim = any(p != mark.period and p.contains(mark.period) for p in stated)
        top = PERIODS + PILL / 2 + 2 if slim else PERIODS - PILL / 2
        rect = QRectF(left, top, max(3.0, right - left), 5.0 if slim else PILL)
        layout.pills.append(Pill(mark, rect, "", slim))
        if not slim and words.part(mark) and right > x.start and left < x.end:
            whole.append(measure(_named(mark, words), True) + 2 <= _seen(rect, x))
    # All of them in words, or all by their colour: one way is learned at a glance.
    named = all(whole)
    for at, pill in enumerate(layout.pills):
        swatch = bool(words.part(pill.mark)) and not named
        text = words.value(pill.mark) if swatch else _named(pill.mark, words)
        if not pill.slim and _room(text, swatch, measure) + 2 <= _seen(pill.rect, x):
            layout.pills[at] = replace(pill, text=text, swatch=swatch)
    _widen_pills(layout.pills, x, words, measure)


def _named(mark: ChartMark, words: LaneWords) -> str:
    """A period's figure; of exports or imports alone after their name."""
    return f"{words.part(mark)} {words.value(mark)}".strip()


def _seen(rect: QRectF, x: Scale) -> float:
    return min(rect.right(), x.end) - max(rect.left(), x.start)


def _room(text: str, swatch: bool, measure: Measure) -> float:
    return measure(text, True) + (SWATCH * 1.5 if swatch else 0)


def _widen_pills(pills: list[Pill], x: Scale, words: LaneWords, measure: Measure) -> None:
    """A part of a year is narrow: its pill takes what is free beside it, up to MOST_WIDER, before its figure goes."""
    for at, pill in enumerate(pills):
        if pill.text or pill.slim:
            continue
        text, swatch = words.value(pill.mark), bool(words.part(pill.mark))
        wanted = _room(text, swatch, measure) + 4
        beside = [p.rect for n, p in enumerate(pills) if n != at and not p.slim]
        low = max([x.start, *(r.right() + 2 for r in beside if r.right() <= pill.rect.left() + 3)])
        high = min([x.end, *(r.left() - 2 for r in beside if r.left() >= pill.rect.right() - 3)])
        if not 0 < wanted - pill.rect.width() <= MOST_WIDER or high - low < wanted:
            continue
        right = min(pill.rect.left() + wanted, high)
        rect = QRectF(right - wanted, pill.rect.top(), wanted, pill.rect.height())
        pills[at] = replace(pill, rect=rect, text=text, swatch=swatch)


def _place_press(layout: LaneLayout, spec: TimelineSpec, x: Scale, words: LaneWords, measure: Measure) -> None:
    merged: list[PressMark] = []
    for mark in spec.press:
        ends = (merged[-1].first, merged[-1].last, mark.first) if merged else ()
        if ends and _close(*(x.px(day_number(day)) for day in ends)):
            last = merged.pop()
            mark = PressMark(last.keys + mark.keys, last.first, mark.last)
        merged.append(mark)
    for mark in merged:
        at = (x.px(day_number(mark.first)) + x.px(day_number(mark.last) + 1)) / 2
        width = max(16.0, measure(str(len(mark.keys)), True) + 8)
        layout.stamps.append(Stamp(mark, QRectF(at - width / 2, PRESS - 8, width, 16)))
    texts: list[Text] = []
    for stamp in reversed(layout.stamps):
        text = words.press(stamp.mark)
        width = measure(text, False)
        for left in (stamp.rect.left() - 6 - width, stamp.rect.right() + 6):
            rect = QRectF(left, PRESS - 8, width, 16)
            others = [s.rect for s in layout.stamps if s is not stamp] + [t.rect for t in texts]
            wide = rect.adjusted(-4, 0, 4, 0)
            if rect.left() >= x.start and rect.right() <= x.end and not any(wide.intersects(o) for o in others):
                texts.append(Text(text, rect, "text_2", False, stamp.mark.keys[0]))
                break
    layout.texts.extend(texts)

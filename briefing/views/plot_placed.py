"""Plot placed: where everything in the three rows stands at the present size and range."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.views.evidence_words import EvidenceWords
from briefing.views.lane_layout import LaneLayout, LaneWords, place_lanes
from briefing.views.plot_layout import ChartPlacer, place_balance
from briefing.views.plot_marks import ChartLayout, ChartWords

if TYPE_CHECKING:
    from briefing.views.plots import TradePlots


@dataclass(slots=True)
class Placed:
    """The layouts of the three rows."""

    lanes: LaneLayout
    chart: ChartLayout
    balance: ChartLayout


def placed(plots: TradePlots, lanes: LaneLayout | None) -> Placed:
    """The rows laid out anew; the timeline only where its `lanes` are not laid out yet."""
    scales, measure, lit, words = plots.scales, plots.style_now.measure, plots.lit(), _chart_words(plots.words)
    x = scales.time()
    if lanes is None:
        told = replace(plots.timeline, periods=(), press=()) if plots.rounds_alone else plots.timeline
        lanes = place_lanes(told, x, _lane_words(plots.words), measure, lit)
    uprights = [m.centre.x() for m in lanes.markers]
    chart = ChartPlacer(
        plots.spec, x, scales.value(), words, measure, lit, plots.motion.shown, uprights, plots.data
    ).placed()
    strip = plots.area(2).height() / plots.zoom
    return Placed(lanes, chart, place_balance(plots.data, x, scales.balance(), words, measure, lit, strip))


def _chart_words(words: EvidenceWords) -> ChartWords:
    return ChartWords(words.value, words.change, words.conflict, words.no_split(), words.product_code, words.nothing())


def _lane_words(words: EvidenceWords) -> LaneWords:
    return LaneWords(words.stated, words.part, words.event, words.several, words.ghost, words.undated, words.press)

"""Chart update and pan against raw pyqtgraph with the same marks, in turn in one process; longest build step.

Run as `python -m tests.bench.chart [rounds]`. The goal: update at most 1.5 times raw pyqtgraph, pan at least 50 frames a second.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from briefing.core.chart import ChartMark, ChartSpec
from briefing.core.drawing import View
from briefing.core.fact import Flow
from briefing.core.granularity import Grain
from briefing.core.period import Period
from briefing.core.trade import Observation
from tests.views.evidence_scene import EUR, Scene, monthly, observation, scene, yearly


def timed(work: Callable[[], None]) -> float:
    """Milliseconds that `work` takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


class Raw:
    """The same marks as plain pyqtgraph items: bars, line, dots, labels, region, lines, three linked rows.

    A `dense` chart has exports and imports as lines, as ours does.
    """

    def __init__(self, spec: ChartSpec, labels: int, *, dense: bool) -> None:
        import pyqtgraph as pg

        self.view: Any = pg.GraphicsLayoutWidget()
        self.plots = [self.view.addPlot(row=n, col=0) for n in range(3)]
        for plot in self.plots[1:]:
            plot.setXLink(self.plots[0])
        for plot in self.plots:
            plot.getAxis("left").setWidth(56)
        brushes = ("#1C6BB0", "#C9610C", "#7C3BD9")
        self.bars = [pg.BarGraphItem(x=[0], height=[0], width=100, brush=b) for b in brushes]
        dots = {} if dense else {"symbol": "o", "symbolSize": 7}
        self.line = pg.PlotDataItem(pen=pg.mkPen("#2A2F36", width=2), **dots)
        self.runs = [pg.PlotDataItem(pen=pg.mkPen(b, width=2)) for b in brushes[:2]]
        self.dense = dense
        self.texts = [pg.TextItem("", color="#1C2024") for _ in range(labels)]
        for item in self.runs if dense else self.bars[:2]:
            self.plots[1].addItem(item)
        self.plots[1].addItem(self.line)
        self.plots[2].addItem(self.bars[2])
        for plot in self.plots:
            plot.addItem(pg.LinearRegionItem((738000, 738300), movable=False))
            plot.addItem(pg.InfiniteLine(739000, pen=pg.mkPen("#0B6B60", style=pg.QtCore.Qt.PenStyle.DotLine)))
        for text in self.texts:
            self.plots[1].addItem(text)
        self.view.resize(524, 450)
        self.view.show()

    def update(self, spec: ChartSpec) -> None:
        """Give the items new data."""
        for item, flow in zip(self.bars, ("exports", "imports", "balance"), strict=True):
            marks = [m for g in spec.groups if (m := getattr(g, flow)) is not None]
            if self.dense and flow != "balance":
                run = self.runs[("exports", "imports").index(flow)]
                run.setData([_middle(m) for m in marks], [float(m.value) for m in marks])
                continue
            middles = [(m.period.start.toordinal() + m.period.end.toordinal()) / 2 for m in marks]
            widths = [(m.period.end - m.period.start).days * 0.3 for m in marks]
            item.setOpts(x=middles, height=[float(m.value) for m in marks], width=widths)
        turnover = [g.turnover for g in spec.groups if g.turnover is not None]
        at = [(m.period.start.toordinal() + m.period.end.toordinal()) / 2 for m in turnover]
        self.line.setData(at, [float(m.value) for m in turnover])
        for text, mark in zip(self.texts, spec.marks(), strict=False):
            text.setText(mark.label)
            text.setPos(mark.period.start.toordinal(), float(mark.value))

    def pan(self, low: float, high: float) -> None:
        """Show another stretch of time."""
        self.plots[0].setXRange(low, high, padding=0)


def _middle(mark: ChartMark) -> float:
    return (mark.period.start.toordinal() + mark.period.end.toordinal()) / 2


def long_months(years: int = 30) -> list[Observation]:
    """Exports and imports by month, of which turnover and balance are computed: four series of 360 months."""
    return [
        observation(
            1000 + 2 * n + i, flow, Period.months_of(1994 + n // 12, n % 12 + 1, n % 12 + 1), f"{20 + n % 17 + 9 * i}.5"
        )
        for n in range(12 * years)
        for i, flow in enumerate((Flow.EXPORTS, Flow.IMPORTS))
    ]


def compare(name: str, made: Scene, rounds: int) -> None:
    """Print update and pan of both, interleaved."""
    from briefing.views.evidence import EvidencePane

    pane = EvidencePane(made.desk, made.selection, made.theme, made.undo, made.settings)
    pane.resize(524, 780)
    pane.show()
    steps = pane.plots.build()
    longest = 0.0
    while True:
        start = time.perf_counter()
        done = next(steps, steps) is steps
        longest = max(longest, (time.perf_counter() - start) * 1000)
        if done:
            break
    pane._live = True
    pane._turn()
    QCoreApplication.processEvents()
    plots, spec = pane.plots, made.desk.chart
    view: Any = plots.view
    raw = Raw(spec, len(plots.placed.chart.texts) + len(plots.placed.lanes.texts), dense=plots.dense)
    QCoreApplication.processEvents()

    def our_update() -> None:
        plots.show_specs(spec, made.desk.timeline)
        view.viewport().repaint()

    def raw_update() -> None:
        raw.update(spec)
        raw.view.viewport().repaint()

    updates, pans = [], []
    low, high = plots.range.first, plots.range.last
    plots.zoom_by(0.7)
    span = plots.range.high - plots.range.low
    for n in range(rounds * 20):
        updates.append((timed(our_update), timed(raw_update)))
        at = low + (high - low - span) * (n % 20) / 20

        def our_pan(at: float = at) -> None:
            plots.show_range(at, at + span)
            view.viewport().repaint()

        def raw_pan(at: float = at) -> None:
            raw.pan(at, at + span)
            raw.view.viewport().repaint()

        pans.append((timed(our_pan), timed(raw_pan)))
    for what, pairs in (("update", updates), ("pan", pans)):
        ours, theirs = statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)
        ratio = statistics.median(a / b for a, b in pairs)
        print(
            f"{name:<14} {what:<7} {ours:6.2f} ms  raw {theirs:6.2f} ms  ratio {ratio:4.2f}  {1000 / ours:5.0f} frames/s"
        )
    print(f"{name:<14} longest build step {longest:.0f} ms")
    raw.view.close()
    pane.close()


def main() -> None:
    """Print the table for years, 68 months, and 360 months of four series."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert app is not None
    import pyqtgraph  # noqa: F401  imported before the steps are timed, as the warming thread does

    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        first, second, third = (Path(folder, name) for name in "abc")
        for made in (first, second, third):
            made.mkdir()
        compare("years", scene(first, yearly()), rounds)
        by_month = scene(second, monthly())
        by_month.desk.choose_series(EUR)
        compare("68 months", by_month, rounds)
        long = scene(third, long_months())
        long.desk.choose_view(View(Grain.MONTH))
        compare("360 months x4", long, rounds)


if __name__ == "__main__":
    main()

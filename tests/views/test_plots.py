"""The plots: what stands where, what moves, and what the keyboard and a screen reader find."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.core.fact import Flow
from briefing.core.period import Month, Period, When
from briefing.storage import articles
from briefing.storage import facts as stored
from briefing.views.plot_axes import AxisPainter, beside
from briefing.views.plot_marks import day_number
from briefing.views.plot_stops import standing_for
from briefing.views.plots import TradePlots
from tests.scene import opened
from tests.views.evidence_scene import (
    EUR,
    PART_2024,
    TEXT,
    Y2022,
    Y2023,
    Scene,
    article,
    event,
    monthly,
    observation,
    scene,
    yearly,
)


@pytest.fixture
def desk_scene(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return scene(tmp_path, yearly())


@pytest.fixture
def plots(desk_scene: Scene, qtbot) -> TradePlots:
    return desk_scene.pane(qtbot).plots


def bar(plots: TradePlots, flow: Flow, period: Period):
    return next(b for b in plots.placed.chart.bars if b.mark.flow is flow and b.mark.period == period)


def test_rows_share_left_edge_and_range_to_the_pixel(plots):
    areas = [plots.area(n) for n in range(3)]
    assert len({(a.left(), a.right()) for a in areas}) == 1
    ranges = {tuple(round(v, 6) for v in box.viewRange()[0]) for box in plots._rows.boxes}
    assert len(ranges) == 1


def test_eight_months_are_two_thirds_as_wide_as_a_year(plots):
    part, year = bar(plots, Flow.EXPORTS, PART_2024), bar(plots, Flow.EXPORTS, Y2023)
    # Bars stand on whole pixels, two of them with a gap of two.
    assert part.rect.width() * 2 + 2 == pytest.approx((year.rect.width() * 2 + 2) * 2 / 3, abs=2)
    assert part.mark.partial
    assert not year.mark.partial


def test_two_bars_stand_two_pixels_apart_and_on_zero(plots):
    exports, imports = bar(plots, Flow.EXPORTS, Y2023), bar(plots, Flow.IMPORTS, Y2023)
    assert imports.rect.left() - exports.rect.right() == pytest.approx(2, abs=1)
    assert exports.rect.bottom() == imports.rect.bottom()


def test_a_period_told_of_by_its_exports_alone_says_so_on_the_timeline(desk_scene, qtbot):
    pane = desk_scene.pane(qtbot)
    plots = pane.plots
    assert {(p.text, p.swatch) for p in plots.placed.lanes.pills} == {
        ("514.9", False),
        ("523.7", False),
        ("289.0", False),
    }
    # Without turnover and imports the exports stand for the period.
    for key in ("fact:6", "fact:8"):
        desk_scene.selection.select(key, "reader")
        pane.card.reject()
    part = next(p for p in plots.placed.lanes.pills if p.mark.period == PART_2024)
    assert (part.text, part.swatch) == ("114.3", True)
    turnover = next(p for p in plots.placed.lanes.pills if p.mark.period == Y2023)
    assert (turnover.text, turnover.swatch) == ("523.7", False)
    plots.zoom_by(0.3, day_number(dt.date(2024, 5, 1)))
    part = next(p for p in plots.placed.lanes.pills if p.mark.period == PART_2024)
    assert (part.text, part.swatch) == ("Exports 114.3", False)


def test_the_line_does_not_reach_the_part_year(plots):
    dots = {d.mark.period: d for d in plots.placed.chart.dots}
    assert dots[PART_2024].hollow
    assert not dots[Y2023].hollow
    joined = {(p.x(), p.y()) for run in plots.placed.chart.lines for p in run}
    assert (dots[PART_2024].centre.x(), dots[PART_2024].centre.y()) not in joined
    assert (dots[Y2023].centre.x(), dots[Y2023].centre.y()) in joined


def test_a_total_without_split_is_a_hollow_bar_with_its_words(plots):
    hollow = plots.placed.chart.hollows
    assert [h.mark.period for h in hollow] == [Y2022]
    assert hollow[0].words


def test_undated_rounds_are_one_ghost(plots):
    ghosts = plots.placed.lanes.ghosts
    assert [g.text for g in ghosts] == ["Rounds 1–4: no date in library"]


def test_the_round_stands_right_of_the_eight_months(plots):
    marker = plots.placed.lanes.markers[0]
    assert marker.centre.x() > plots.scales.time().px(PART_2024.end.toordinal() + 1)
    assert [t.text for t in plots.placed.lanes.texts][0] == "5th · Brussels · 18 Oct 2024"


def test_growth_is_printed_like_for_like_and_refused_against_a_full_year(plots):
    texts = {t.text for t in plots.placed.chart.texts}
    assert "+1.7\u2009%" in texts
    assert "\u2260 2023" in texts


def test_the_second_article_unlocks_the_comparison(desk_scene, plots):
    desk_scene.import_earlier()
    texts = {t.text for t in plots.placed.chart.texts}
    assert "\u221223.0\u2009%" in texts
    assert "\u2260 2023" not in texts


def test_values_are_printed_for_stated_periods_only(plots):
    texts = {t.text for t in plots.placed.chart.texts}
    assert {"523.7", "514.9", "289.0"} <= texts
    assert "300.9" not in texts


@pytest.mark.parametrize(("width", "height"), [(524, 780), (440, 600), (720, 900), (460, 480)])
def test_labels_never_overlap_one_another(tmp_path, monkeypatch, qtbot, width, height):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = scene(tmp_path, yearly())
    made.import_earlier()
    placed = made.pane(qtbot, width, height).plots.placed
    for layout in (placed.chart, placed.balance, placed.lanes):
        rects = [t.rect for t in layout.texts]
        for index, rect in enumerate(rects):
            assert not any(rect.intersects(other) for other in rects[index + 1 :])


def test_an_events_hairline_does_not_cost_a_figure_its_label(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with opened(tmp_path, qtbot) as program:
        texts = {t.text: t for t in program.content.evidence.plots.placed.chart.texts}
    assert {"114.3", "174.7", "289.0"} <= texts.keys()
    assert texts["114.3"].cleared


def test_the_like_for_like_change_is_printed_at_1280_pixels_too(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with opened(tmp_path, qtbot) as program:
        program.window.resize(1280, 720)
        chart = program.content.evidence.plots.placed
        qtbot.waitUntil(lambda: "\u221223.0\u2009%" in {t.text for t in chart.chart.texts})


def test_a_rounds_label_never_stands_beside_another_event(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with opened(tmp_path, qtbot) as program:
        lanes = program.content.evidence.plots.placed.lanes
    labels = {t.text: t.rect for t in lanes.texts}
    visit, fifth = sorted(lanes.markers, key=lambda m: m.centre.x())
    words = labels["5th · Brussels · 18 Oct 2024"]
    assert words.right() == fifth.rect.right()
    assert words.bottom() < visit.rect.top()
    assert "Visit · 11 Dec 2023" in labels


def test_at_most_four_grid_lines_above_zero(plots):
    assert plots.scales.ticks()[0] == 0
    assert 1 <= len(plots.scales.ticks()) - 1 <= 4
    assert plots.scales.ticks()[-1] >= 523.7


def test_a_click_on_a_bar_selects_the_articles_fact(desk_scene, plots, qtbot):
    rect = plots.rect_of(next(s for s in plots.stops if s.row == "imports" and s.period == Y2023))
    QTest.mouseClick(plots.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    fact = desk_scene.desk.fact(desk_scene.selection.key)
    assert fact.quote == "303 million"


def test_a_click_on_a_bar_of_a_table_selects_its_observation(desk_scene, plots):
    rect = plots.rect_of(next(s for s in plots.stops if s.row == "exports" and s.period == Period.year(2019)))
    QTest.mouseClick(plots.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert desk_scene.selection.key.startswith("obs:")


def test_a_click_on_the_marker_selects_the_round(desk_scene, plots):
    rect = plots.rect_of(next(s for s in plots.stops if s.row == "rounds"))
    QTest.mouseClick(plots.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert desk_scene.selection.key == "fact:1"


def test_a_selected_fact_lights_its_period(desk_scene, plots):
    desk_scene.selection.select("fact:8", "reader")
    assert plots.band() == PART_2024
    bold = {t.text for t in plots.placed.chart.texts if t.bold}
    assert "174.7" in bold


def test_dragging_pans_inside_the_data(plots):
    plots.zoom_by(0.5)
    low = plots.range.low
    view = plots.view.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 250))
    QTest.mouseMove(view, QPoint(230, 250))
    QTest.mouseMove(view, QPoint(260, 250))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(260, 250))
    assert plots.range.low < low
    plots.show_range(0, 10_000)
    assert plots.range.low >= plots.range.first


def wheel(plots: TradePlots, modifiers: Qt.KeyboardModifier) -> None:
    at = QPointF(300, 250)
    event = QWheelEvent(
        at, plots.view.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(plots.view.viewport(), event)


def test_only_ctrl_and_wheel_zooms(plots):
    span = plots.range.high - plots.range.low
    wheel(plots, Qt.KeyboardModifier.NoModifier)
    assert plots.range.high - plots.range.low == span
    wheel(plots, Qt.KeyboardModifier.ControlModifier)
    assert plots.range.high - plots.range.low < span


def test_keyboard_alone_reaches_the_hatched_bar_and_selects_it(desk_scene, plots, qtbot):
    plots.activateWindow()
    qtbot.waitUntil(plots.isActiveWindow)
    plots.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: plots.hasFocus())
    assert plots.stop.row == "turnover"
    assert plots.stop.period == PART_2024
    QTest.keyClick(plots, Qt.Key.Key_Down)
    QTest.keyClick(plots, Qt.Key.Key_Down)
    assert (plots.stop.row, plots.stop.period) == ("imports", PART_2024)
    QTest.keyClick(plots, Qt.Key.Key_Left)
    assert plots.stop.period == Y2023
    QTest.keyClick(plots, Qt.Key.Key_Return)
    assert desk_scene.desk.fact(desk_scene.selection.key).quote == "303 million"
    QTest.keyClick(plots, Qt.Key.Key_Escape)
    assert desk_scene.selection.key is None


def test_plus_and_home_zoom_and_show_everything(plots):
    QTest.keyClick(plots, Qt.Key.Key_Plus)
    assert not plots.range.is_whole
    QTest.keyClick(plots, Qt.Key.Key_Home)
    assert plots.range.is_whole


def test_arrows_walk_from_the_lanes_to_the_balance(plots):
    plots.set_cursor(next(s for s in plots.stops if s.row == "rounds"))
    rows = [plots.stop.row]
    for _ in range(6):
        QTest.keyClick(plots, Qt.Key.Key_Down)
        rows.append(plots.stop.row)
    assert rows == ["rounds", "periods", "press", "turnover", "exports", "imports", "balance"]


def test_each_mark_has_a_spoken_name_in_time_order(plots):
    access = QAccessible.queryAccessibleInterface(plots)
    names = [access.child(n).text(QAccessible.Text.Name) for n in range(access.childCount())]
    assert len(names) == len(plots.stops)
    assert len(set(names)) == len(names), "two stops of one name sound like one that does not move"
    imports = next(n for n in names if n.startswith("Imports January to August 2024"))
    assert "174.7 million" in imports
    assert "eight months" in imports
    assert "The fifth round" in imports
    assert "Proposed" in imports
    marker = next(n for n in names if n.startswith("5th round"))
    assert marker == "5th round, Brussels, 18 Oct 2024, date inferred, proposed."
    order = [s.at for s in plots.stops]
    assert order == sorted(order)


def test_a_revised_value_shows_old_and_new_until_dismissed(desk_scene, plots):
    edits = stored.correction_edits(desk_scene.library, "fact:8", {"digits": "194.7"})
    desk_scene.undo.push(edits, "Edit")
    tags = [t.text for t in plots.placed.chart.texts if t.tag]
    assert tags == ["174.7 \u2192 194.7"]
    changed = bar(plots, Flow.IMPORTS, PART_2024).changed
    assert changed is not None
    assert changed.height() > 1
    plots.motion.clear()
    assert not [t for t in plots.placed.chart.texts if t.tag]


def test_undoing_a_revision_leaves_no_tag(desk_scene, plots):
    edits = stored.correction_edits(desk_scene.library, "fact:8", {"digits": "194.7"})
    desk_scene.undo.push(edits, "Edit")
    desk_scene.undo.undo()
    assert not plots.motion.open


def test_a_moving_bar_starts_at_the_old_value_and_ends_at_the_new(desk_scene, plots, qtbot):
    desk_scene.settings.set("appearance.motion", "on")
    edits = stored.correction_edits(desk_scene.library, "fact:8", {"digits": "194.7"})
    desk_scene.undo.push(edits, "Edit")
    place = (Flow.IMPORTS, PART_2024)
    assert plots.motion.shown.moving[place] == pytest.approx(174.7, abs=15)
    qtbot.waitUntil(lambda: not plots.motion.shown.moving)
    top = bar(plots, Flow.IMPORTS, PART_2024).rect.top()
    assert top == pytest.approx(plots.scales.value().px(194.7))


def test_zoom_selection_and_focus_survive_an_update(desk_scene, plots, qtbot):
    plots.activateWindow()
    qtbot.waitUntil(plots.isActiveWindow)
    plots.setFocus()
    desk_scene.selection.select("fact:6", "reader")
    plots.zoom_by(0.5, dt.date(2023, 6, 1).toordinal())
    before = (plots.range.low, plots.range.high)
    desk_scene.import_observations(
        [observation(50, Flow.EXPORTS, Y2022, "271.9"), observation(51, Flow.IMPORTS, Y2022, "243.0")]
    )
    assert (plots.range.low, plots.range.high) == before
    assert desk_scene.selection.key == "fact:6"
    assert plots.hasFocus()
    assert not plots.placed.chart.hollows


def test_the_value_axis_grows_at_once_and_shrinks_only_on_reset(desk_scene, plots):
    top = plots.scales.value().high
    rows = [observation(60, Flow.EXPORTS, Period.year(2017), "900.0")]
    desk_scene.import_observations(rows)
    grown = plots.scales.value().high
    assert grown > top
    revised = observation(61, Flow.EXPORTS, Period.year(2017), "100.0", day=9)
    desk_scene.import_observations([revised], sha="c" * 64)
    assert plots.scales.value().high == grown
    plots.whole()
    assert plots.scales.value().high < grown


def on_screen(plots: TradePlots) -> QImage:
    """What the screen shows of the plots: a grab of the widget would paint everything anew."""
    plots.view.viewport().repaint()
    return plots.screen().grabWindow(plots.window().winId()).toImage()


UPDATES = {
    "a bar within the axis": lambda s: s.import_observations([observation(60, Flow.EXPORTS, Y2023, "230.0", day=9)]),
    "a bar above the axis": lambda s: s.import_observations([observation(60, Flow.EXPORTS, Y2022, "900.0")]),
    "a year more": lambda s: s.import_observations([observation(60, Flow.EXPORTS, Period.year(2016), "90.0")]),
    "another article": lambda s: s.import_earlier(),
    "the partner's figure": lambda s: s.import_observations(
        [observation(80, Flow.EXPORTS, Y2023, "341.8", type(EUR)("BE", "KZ", "USD"))]
    ),
}


@pytest.mark.parametrize("update", UPDATES.values(), ids=UPDATES)
def test_after_an_update_everything_stands_as_if_it_had_been_painted_at_once(desk_scene, plots, update):
    # Axes and lanes are not painted again where nothing of theirs moved; nothing old may be left.
    desk_scene.settings.set("appearance.motion", "off")
    on_screen(plots)
    update(desk_scene)
    kept = on_screen(plots)
    plots.refresh()
    assert kept == on_screen(plots)


def test_a_part_of_a_drawn_year_stands_inside_its_bar(desk_scene, plots):
    part = Period.months_of(2021, 1, 6)
    desk_scene.import_observations(
        [observation(70, Flow.EXPORTS, part, "130.0"), observation(71, Flow.IMPORTS, part, "70.0")]
    )
    inner, outer = bar(plots, Flow.EXPORTS, part), bar(plots, Flow.EXPORTS, Period.year(2021))
    assert inner.inner
    assert inner.rect.left() == pytest.approx(outer.rect.left())
    assert inner.rect.width() == pytest.approx(outer.rect.width() * 181 / 365, abs=0.2)


def test_the_partners_figure_is_a_tick_when_the_currency_is_the_same(desk_scene, plots):
    mirror = observation(80, Flow.EXPORTS, Y2023, "341.8", type(EUR)("BE", "KZ", "USD"))
    desk_scene.import_observations([mirror])
    marked = bar(plots, Flow.IMPORTS, Y2023)
    assert marked.tick == pytest.approx(plots.scales.value().px(341.8))
    assert plots.words.conflict(marked.mark)


def test_months_are_thin_bars_without_labels_and_without_turnover(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = scene(tmp_path, yearly() + monthly())
    plots = made.pane(qtbot).plots
    made.desk.choose_series(EUR)
    placed = plots.placed.chart
    assert len(placed.bars) == 68
    assert min(b.rect.width() for b in placed.bars) > 2
    assert not placed.dots
    assert not placed.texts
    lefts = sorted(placed.bars, key=lambda b: b.rect.left())
    assert all(a.rect.right() <= b.rect.left() for a, b in zip(lefts, lefts[1:], strict=False))


def test_hovering_shows_period_values_source_and_status(plots, qtbot):
    rect = plots.rect_of(next(s for s in plots.stops if s.row == "imports" and s.period == PART_2024))
    QTest.mouseMove(plots.view.viewport(), rect.center().toPoint())
    qtbot.waitUntil(lambda: plots.card.isVisible())
    card = plots.card.card
    assert card.title == "Jan–Aug 2024 · eight months"
    assert [r.value for r in card.rows] == ["289.0", "114.3", "174.7", "\u221260.4"]
    told = " ".join(card.notes)
    assert "Jan–Aug 2023 is missing" in told
    assert "The fifth round · published 7 Dec 2024" in told
    assert "Proposed" in told
    assert plots.crosshair is not None


def test_marks_that_are_markup_are_painted_letter_by_letter(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = scene(tmp_path)
    row = observation(90, Flow.EXPORTS, Period.year(2020), "10.0")
    evil = type(row)(**{f: getattr(row, f) for f in row.__slots__} | {"source": "<img src='file:///etc/passwd'>"})
    made.import_observations([evil])
    plots = made.pane(qtbot).plots
    stop = next(s for s in plots.stops if s.period == Period.year(2020))
    assert "<img src='file:///etc/passwd'>" in " ".join(plots.words.card(stop).notes)


@pytest.mark.parametrize(
    ("value", "lit"),
    [
        ("2024-10-18", "fact:1"),
        ("2024-01/2024-08", "fact:7"),
        ("2023", "fact:3"),
        ("2019", "exports of 2019"),
        ("2016", None),
        ("2024-10-19", None),
        ("autumn", None),
        ("2024-13", None),
    ],
)
def test_a_date_of_the_text_lights_its_event_or_its_period(desk_scene, value, lit):
    if lit == "exports of 2019":
        marks = (m for m in desk_scene.desk.chart.marks() if m.flow is Flow.EXPORTS)
        lit = next(m.key for m in marks if m.period == Period.year(2019))
    assert standing_for(value, desk_scene.desk.chart, desk_scene.desk.timeline) == lit


def test_a_fiscal_year_is_named_by_both_its_years(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    fiscal = [Period(Month(year, 4), Month(year + 1, 3)) for year in (2022, 2023)]
    tables = [observation(1 + n, Flow.EXPORTS, period, "250.0") for n, period in enumerate(fiscal)]
    plots = scene(tmp_path, tables).pane(qtbot, 720, 900).plots
    told = [
        (text, months) for _, text, months, _, known in AxisPainter(plots).labels(plots.scales.time(), None) if known
    ]
    assert {("2022/23", "Apr\u2013Mar"), ("2023/24", "Apr\u2013Mar")} <= set(told)


def test_a_year_gives_way_a_little_before_it_loses_its_label():
    newer = QRectF(100, 0, 28, 15)
    assert beside(QRectF(60, 0, 28, 15), [newer]) == QRectF(60, 0, 28, 15)
    moved = beside(QRectF(70, 0, 28, 15), [newer])
    assert moved is not None
    assert moved.right() == pytest.approx(95)
    assert beside(QRectF(80, 0, 28, 15), [newer]) is None
    # Not where giving way would run into another.
    assert beside(QRectF(70, 0, 28, 15), [newer, QRectF(50, 0, 16, 15)]) is None


def test_what_no_source_states_has_its_sign_on_the_chart(desk_scene, plots):
    marks = {m.period: m for g in desk_scene.desk.chart.groups for m in g.marks() if m.flow is Flow.TURNOVER}
    said = {period: plots.words.value(mark) for period, mark in marks.items()}
    assert said[Y2023] == "523.7"
    assert said[Period.year(2018)] == "454.8 Δ"
    assert {p: plots.words.stated(m) for p, m in marks.items()}[Period.year(2018)] == "454.8 Δ"
    balances = [m for g in desk_scene.desk.chart.groups for m in g.marks() if m.flow is Flow.BALANCE]
    assert balances
    assert not any("Δ" in plots.words.value(m) for m in balances)


def test_a_dossier_with_rounds_and_no_trade_says_so_on_its_axes(tmp_path, qtbot):
    made = scene(tmp_path)
    pane = made.pane(qtbot)
    plots = pane.plots
    assert not any("No figures" in t.text for t in plots.placed.chart.texts)
    for key in ("fact:2", "fact:3", "fact:4", "fact:5", "fact:6", "fact:7", "fact:8"):
        made.selection.select(key, "reader")
        pane.card.reject()
    assert pane.pages.currentWidget() is plots
    assert plots.placed.lanes.markers
    assert not plots.placed.chart.bars
    told = plots.placed.chart.texts
    assert [t.text for t in told] == ["No figures of all trade yet"]
    room = QRectF(0, 0, plots.area(1).width(), plots.area(1).height())
    assert room.contains(told[0].rect)
    made.undo.undo()
    assert not any("No figures" in t.text for t in plots.placed.chart.texts)


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_E])
def test_f2_on_a_bar_edits_its_figure(desk_scene, qtbot, key):
    pane = desk_scene.pane(qtbot)
    plots = pane.plots
    plots.set_cursor(next(s for s in plots.stops if s.key == "fact:8"))
    QTest.keyClick(plots, key)
    assert desk_scene.selection.key == "fact:8"
    assert pane.card.editing
    assert "Jan–Aug 2024" in pane.card.title.words


def test_f2_on_a_bar_of_a_table_or_on_none_opens_no_editor(desk_scene, qtbot):
    pane = desk_scene.pane(qtbot)
    plots = pane.plots
    QTest.keyClick(plots, Qt.Key.Key_F2)
    assert not pane.card.editing
    plots.set_cursor(next(s for s in plots.stops if s.key.startswith("obs:")))
    QTest.keyClick(plots, Qt.Key.Key_F2)
    assert not pane.card.editing
    assert desk_scene.selection.key.startswith("obs:")


def test_hundreds_of_meetings_and_articles_are_counted_where_they_were_and_never_as_one(desk_scene: Scene, qtbot):
    months = [dt.date(1992 + n // 12, n % 12 + 1, 5) for n in range(360)]
    for n in range(0, 360, 60):
        made = [event("fifth round", 100 + n + k, When.day(day)) for k, day in enumerate(months[n : n + 60])]
        whole = article(f"{TEXT} {n}", f"Part {n}", months[n])
        desk_scene.desk.take(articles.add_article(desk_scene.library, whole, made, desk_scene.dossier).change)
    for n, day in enumerate(dt.date(2009, 1, 1) + dt.timedelta(days=6 * k) for k in range(60)):
        short = article(f"Weekly news {n}", f"News {n}", day)
        desk_scene.desk.take(articles.add_article(desk_scene.library, short, [], desk_scene.dossier).change)
    plots = desk_scene.pane(qtbot).plots
    for zoomed in range(2):
        markers = sorted(plots.placed.lanes.markers, key=lambda m: m.centre.x())
        assert sum(len(m.marks) for m in markers) >= 360
        assert len(markers) >= 8
        assert all(b.rect.left() >= a.rect.right() for a, b in zip(markers, markers[1:], strict=False))
        for marker in markers:
            days = [day_number(mark.when.first) for mark in marker.marks]
            for day in (min(days), max(days)):
                assert abs(plots.scales.time().px(day) - marker.centre.x()) <= 21, zoomed
        for _ in range(4):
            plots.zoom_by(0.5)
        qtbot.wait(50)
    plots.whole()
    assert len(desk_scene.desk.timeline.press) >= 12

"""The evidence pane: light at start, live after warming, with its sources, table and card."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from briefing.core.fact import EventKind, EventMention, Fact, FactKind, Flow
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.core.trade import SeriesKey
from briefing.qt.figures_model import KEY
from briefing.storage import articles
from briefing.views import last_frame
from briefing.views.evidence_export import csv_text, source_line, xlsx_of
from briefing.views.plot_stops import ROUNDS, Stop
from briefing.views.source_bar import SourceBar, series_id
from tests.views.evidence_scene import (
    EARLIER,
    EUR,
    USD,
    Y2023,
    Scene,
    article,
    figure,
    monthly,
    observation,
    scene,
    yearly,
)

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return scene(tmp_path, yearly() + monthly())


def test_nothing_of_pyqtgraph_is_imported_before_warming(tmp_path):
    code = (
        "import sys; from pathlib import Path; from PySide6.QtWidgets import QApplication;"
        "app = QApplication([]);"
        "from tests.views.evidence_scene import scene; from briefing.views.evidence import EvidencePane;"
        f"s = scene(Path({str(tmp_path)!r}));"
        "p = EvidencePane(s.desk, s.selection, s.theme, s.undo, s.settings); p.resize(524, 780); p.show();"
        "app.processEvents(); s.selection.select('fact:6');"
        "heavy = {'pyqtgraph', 'numpy', 'pandas'} & set(sys.modules); print('heavy:', sorted(heavy))"
    )
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert "heavy: []" in done.stdout


def test_before_warming_the_pane_shows_empty_axes_without_a_kept_frame(made, qtbot):
    pane = made.pane(qtbot, warm=False)
    assert not pane.is_live
    assert pane.pages.currentWidget() is pane.still
    assert not pane.still.has_picture


def test_the_last_frame_is_shown_at_the_next_start(made, qtbot):
    pane = made.pane(qtbot)
    pane.keep_frame()
    again = made.pane(qtbot, warm=False)
    qtbot.waitUntil(lambda: again.still.has_picture)


@pytest.mark.parametrize("change", ["size", "theme", "data"])
def test_a_frame_of_other_data_size_or_theme_is_not_shown(made, qtbot, change):
    made.pane(qtbot).keep_frame()
    width = 524
    if change == "size":
        width = 900  # wider than the least width in any font
    elif change == "theme":
        made.settings.set("appearance.theme", "dark")
    else:
        made.import_earlier()
    again = made.pane(qtbot, width, warm=False)
    QTest.qWait(20)
    assert not again.still.has_picture


def test_only_a_few_frames_are_kept(made, qtbot):
    pane = made.pane(qtbot)
    image = pane.plots.plain_picture()
    for number in range(last_frame.KEPT + 3):
        assert last_frame.keep(f"key{number}", image)
    kept = list((Path(os.environ["XDG_CACHE_HOME"]) / "briefing" / "frames").glob("*.png"))
    assert len(kept) == last_frame.KEPT


def test_warming_twice_is_harmless(made, qtbot):
    pane = made.pane(qtbot)
    pane.warm()
    QTest.qWait(10)
    assert pane.is_live
    assert pane.pages.currentWidget() is pane.plots


def test_title_and_unit_say_what_the_numbers_are(made, qtbot):
    pane = made.pane(qtbot, warm=False)
    assert pane.title.words == "Consultations and trade"
    assert pane.subtitle.words == "Kazakhstan’s trade with Belgium, million US$"


def test_choosing_the_other_reporter_switches_the_axis(made, qtbot):
    pane = made.pane(qtbot)
    pane.sources.switch.setFocus()
    assert pane.sources.switch.value == series_id(USD)
    pane.sources.switch.chosen.emit(series_id(EUR))
    assert made.desk.series_key == EUR
    assert pane.subtitle.words == "Belgium’s trade with Kazakhstan, million €"
    assert {m.key.split(":")[0] for m in pane.plots.spec.marks()} == {"obs"}


def test_sources_whose_names_have_no_room_beside_each_other_stand_whole_in_a_list(made, qtbot):
    other = SeriesKey("KZ", "BE", "EUR")
    rows = [other, SeriesKey("BE", "KZ", "USD"), SeriesKey("BE", "KZ", "GBP")]
    made.import_observations([observation(90 + n, Flow.EXPORTS, Y2023, "1.5", key) for n, key in enumerate(rows)])
    pane = made.pane(qtbot)
    bar = pane.sources
    assert not bar.switch.isVisible()
    offered = [bar.list.itemText(n) for n in range(bar.list.count())]
    assert len(set(offered)) == len(offered) == len(made.desk.series) >= 4
    assert bar.list.currentData() == series_id(made.desk.series_key)
    bar.list.activated.emit(bar.list.findData(series_id(other)))
    assert made.desk.series_key == other
    assert bar.list.currentData() == series_id(other)
    assert bar.list.fontMetrics().horizontalAdvance(bar.list.currentText()) < bar.list.width()
    pane.resize(1200, 780)
    qtbot.waitUntil(bar.switch.isVisible)
    assert not bar.list.isVisible()


def test_mirror_figures_in_another_currency_are_not_offered(made, qtbot):
    pane = made.pane(qtbot, warm=False)
    assert not pane.mirror_box.isVisible()


def test_mirror_figures_in_the_same_currency_can_be_hidden(made, qtbot):
    pane = made.pane(qtbot)
    made.import_observations([observation(80, Flow.EXPORTS, Y2023, "341.8", SeriesKey("BE", "KZ", "USD"))])
    assert pane.mirror_box.isVisible()
    pane.mirror_box.click()
    assert not pane.plots.mirror_shown


def test_the_live_indicator_says_when_the_figures_came(made, qtbot):
    pane = made.pane(qtbot, warm=False)
    pane.set_live("live", dt.datetime(2024, 12, 7, 12, 4))
    assert pane.live.words == "Live · updated 12:04"
    pane.set_live("offline", dt.datetime(2024, 12, 7, 12, 4))
    assert pane.live.words == "Offline · figures from 12:04"
    pane.set_live("paused", None)
    assert pane.live.words == "Paused"


def test_without_a_dossier_the_axes_say_what_will_appear(made, qtbot):
    pane = made.pane(qtbot)
    made.desk.open_article(None)
    made.desk.open_dossier(None)
    assert pane.pages.currentWidget() is pane.still
    assert not pane.card.isVisible()
    assert not pane.legend.isVisible()


def test_a_table_shows_what_the_plots_show(made, qtbot):
    pane = made.pane(qtbot)
    pane.show_table(True)
    assert pane.table_on
    rows = pane.table.figures.text_rows()
    assert rows[0][:6] == ["Period", "Exports", "Imports", "Turnover", "Balance Δ", "Change"]
    newest = rows[1]
    assert newest[:6] == ["Jan–Aug 2024", "114.3", "174.7", "289.0", "\u221260.4", "\u2260 2023"]
    assert newest[7] == "Proposed"
    undivided = next(r for r in rows if r[0] == "2022")
    assert undivided[1:3] == ["no split", "no split"]
    pane.show_table(False)
    assert pane.pages.currentWidget() is pane.plots


def test_the_dates_table_lists_the_missing_rounds_as_missing(made, qtbot):
    pane = made.pane(qtbot, warm=False)
    rows = pane.table.dates.text_rows()
    assert rows[1][0] == "7 Dec 2024"
    assert rows[2][:4] == ["18 Oct 2024", "5th round, political consultations", "Brussels", "inferred"]
    assert [r[1] for r in rows if r[0] == "no date in library"] == [
        "1st round", "2nd round", "3rd round", "4th round",
    ]  # fmt: skip


def test_enter_in_the_table_selects_the_figure_of_the_cell(made, qtbot):
    pane = made.pane(qtbot)
    pane.show_table(True)
    pane.table.take_focus()
    table = pane.table.figures_table
    table.setCurrentIndex(pane.table.figures.index(0, 2))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert made.desk.fact(made.selection.key).quote == "174.7 million"


def test_a_fact_selected_elsewhere_is_the_tables_current_row(made, qtbot):
    pane = made.pane(qtbot)
    pane.show_table(True)
    made.selection.select("fact:2", "reader")
    index = pane.table.figures_table.currentIndex()
    assert pane.table.figures.text_rows()[index.row() + 1][0] == "2023"
    assert index.data(KEY)


def test_copying_the_table_gives_plain_text_with_its_source(made, qtbot):
    pane = made.pane(qtbot, warm=False)
    pane.table.copy()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[1].split("\t")[:4] == ["Jan–Aug 2024", "114.3", "174.7", "289.0"]
    assert text.splitlines()[-1] == source_line(made.desk)
    assert "National statistics" in source_line(made.desk)


def test_exported_cells_are_never_formulas():
    text = csv_text([["=1+1", "-5.0", "@x", "\u221260.4"]], ["=Source: x"])
    assert text.splitlines()[0] == "'=1+1,-5.0,'@x,\u221260.4"
    assert text.splitlines()[-1] == "'=Source: x"


def test_the_picture_carries_title_and_source(made, qtbot, tmp_path):
    pane = made.pane(qtbot)
    image = pane.picture()
    assert image.height() > pane.plots.height()
    pane.save_picture(tmp_path / "chart.png")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(OSError, match="nowhere"):
        pane.save_picture(tmp_path / "nowhere" / "chart.png")


def test_keeping_a_picture_leaves_the_selection_lit(made, qtbot):
    pane = made.pane(qtbot)
    made.selection.select("fact:6", "reader")
    pane.keep_frame()
    assert pane.plots.key == "fact:6"


def test_large_text_and_low_windows_turn_the_card_into_a_strip(made, qtbot):
    pane = made.pane(qtbot, warm=False)
    assert not pane.card.strip
    pane.resize(524, 560)
    assert pane.card.strip
    pane.resize(524, 780)
    made.settings.set("text.size", 125)
    assert pane.card.strip
    assert pane.card.height() == 55


@pytest.mark.parametrize(("size", "height"), [(200, 390), (125, 330), (100, 300)])
def test_a_low_pane_gives_up_heading_and_legend_before_anything_is_squeezed(made, qtbot, size, height):
    made.settings.set("text.size", size)
    pane = made.pane(qtbot, 640 * size // 100, 900 * size // 100)
    assert pane.title.isVisible()
    assert pane.legend.isVisible()
    pane.resize(pane.width(), height)
    assert not pane.title.isVisible()
    parts = (pane.sources, pane.controls, pane.plot_area, pane.card)
    for part in (pane.sources, pane.controls):
        qtbot.waitUntil(lambda p=part: p.height() >= p.minimumSizeHint().height())
    ends = [part.mapTo(pane, part.rect().bottomLeft()).y() for part in parts]
    starts = [part.mapTo(pane, part.rect().topLeft()).y() for part in parts]
    assert max(ends[:2]) < starts[2]
    assert ends[2] < starts[3]
    assert ends[3] <= pane.height()
    pane.resize(pane.width(), 900 * size // 100)
    assert pane.title.isVisible()
    assert pane.legend.isVisible()


@pytest.mark.parametrize(("height", "alone"), [(536, True), (640, True), (716, False)])
def test_a_low_pane_with_very_large_text_opens_with_the_rounds_over_the_chart(made, qtbot, height, alone):
    made.settings.set("text.size", 200)
    pane = made.pane(qtbot, 680, 1600)
    balance = Flow.BALANCE.value
    pane.resize(680, height)
    qtbot.waitUntil(lambda: not pane.plots.has_strip)
    qtbot.waitUntil(lambda: pane.plots.rounds_alone == alone)
    rows = {stop.row for stop in pane.plots.stops}
    assert balance not in rows
    assert ("press" in rows) != alone
    bar = pane.plot_area.verticalScrollBar()
    assert bar.value() == 0
    plots, seen = pane.plots, pane.plot_area.viewport().height()
    chart = plots.area(1)
    qtbot.waitUntil(lambda: chart.height() >= 139)
    newest = max((s for s in plots.stops if s.row == "rounds"), key=lambda s: s.at)
    assert plots.rect_of(newest).bottom() < chart.top() < seen - 100
    assert any("18 Oct 2024" in label.text for label in plots.placed.lanes.texts)
    pane.resize(680, 1600)
    qtbot.waitUntil(lambda: pane.plots.has_strip)
    assert {balance, "press", "periods"} <= {stop.row for stop in pane.plots.stops}
    assert bar.value() == 0


def test_a_picture_holds_all_rows_and_the_legend_however_low_the_window_is(made, qtbot, tmp_path):
    made.settings.set("text.size", 200)
    pane = made.pane(qtbot, 680, 1600)
    whole = pane.picture()
    pane.resize(680, 536)
    qtbot.waitUntil(lambda: pane.plots.rounds_alone)
    before = pane.plots.size(), pane.legend.size(), pane.plots.area(1)
    low = pane.picture()
    assert low.width() == whole.width()
    assert low.height() >= 2 * (98 + 250 + 48)
    pane.save_picture(tmp_path / "low.svg")
    drawn = (tmp_path / "low.svg").read_text(encoding="utf-8")
    for words in ("Press", "Periods", "Balance", "Exports"):
        assert f">{words}<" in drawn
    assert (pane.plots.size(), pane.legend.size(), pane.plots.area(1)) == before
    assert pane.plots.rounds_alone


@pytest.mark.parametrize(("width", "bare"), [(680, True), (900, False)])
def test_what_waits_is_told_whole_before_the_button_beside_it_has_words(made, qtbot, width, bare):
    made.settings.set("text.size", 200)
    pane = made.pane(qtbot, width, 700)
    card = pane.card
    assert card.title.words.endswith("wait for your decision")
    qtbot.waitUntil(lambda: card.title.text() == card.title.words)
    assert card.review_button.is_bare is bare
    assert card.review_button.isVisible()
    if bare:
        assert card.review_button.toolTip() == card.review_button.text()


def test_what_hatching_means_is_told_on_a_line_of_its_own_where_the_legend_is_full(made, qtbot):
    legend = made.pane(qtbot, 524, 780).legend
    assert legend.accessibleName().endswith("Hatched: part of year")
    one = legend.height()
    legend.setFixedWidth(330)
    assert legend.height() == one + legend._theme.px(18)
    picture = legend.grab().toImage()
    below = picture.copy(0, picture.height() * 3 // 5, picture.width(), picture.height() * 2 // 5)
    assert len({below.pixel(x, y) for x in range(below.width()) for y in range(below.height())}) > 1


def test_selecting_never_moves_the_chart(made, qtbot):
    pane = made.pane(qtbot)
    heights = set()
    for key in (None, "fact:1", "fact:6", "fact:4", "obs:1", "article:1"):
        made.selection.select(key, "reader")
        QTest.qWait(1)
        heights.add(pane.plots.height())
    assert len(heights) == 1


def test_the_pane_redraws_in_dark_and_at_another_text_size(made, qtbot):
    pane = made.pane(qtbot)
    made.settings.set("appearance.theme", "dark")
    made.settings.set("text.size", 150)
    QTest.qWait(5)
    ground = pane.grab().toImage().pixelColor(2, pane.height() - 3)
    assert ground == made.theme.color("panel")
    assert pane.plots.zoom == 1.5


def test_revisions_are_listed_and_dismissed(made, qtbot):
    pane = made.pane(qtbot)
    made.import_observations([observation(99, Flow.IMPORTS, Period.year(2021), "165.0", day=9)])
    imports = [r for r in pane.revisions if r.flow is Flow.IMPORTS]
    assert [(r.old, r.new) for r in imports] == [(Decimal("155.5"), Decimal("165.0"))]
    pane.dismiss_revisions()
    assert pane.revisions == ()
    assert not pane.plots.motion.open


def test_the_drawing_has_real_text_and_the_source(made, qtbot, tmp_path):
    pane = made.pane(qtbot)
    pane.save_picture(tmp_path / "chart.svg")
    drawing = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert "<text" in drawing
    for words in ("5th · Brussels · 18 Oct 2024", "289.0", "National statistics"):
        assert words in drawing


def test_the_figures_can_be_saved_as_csv(made, qtbot, tmp_path):
    pane = made.pane(qtbot, warm=False)
    pane.save_picture(tmp_path / "chart.csv")
    lines = (tmp_path / "chart.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("Jan–Aug 2024,114.3,174.7,289,-60.4")
    assert "Kazakhstan’s trade with Belgium, million US$" in "\n".join(lines)
    assert lines[-1].startswith('"Source:') or lines[-1].startswith("Source:")


def test_the_figures_can_be_saved_as_a_workbook_of_real_numbers(made, qtbot, tmp_path):
    from python_calamine import CalamineWorkbook

    pane = made.pane(qtbot, warm=False)
    pane.save_picture(tmp_path / "chart.xlsx")
    rows = CalamineWorkbook.from_path(tmp_path / "chart.xlsx").get_sheet_by_index(0).to_python()
    assert rows[0][0] == "Kazakhstan’s trade with Belgium, million US$"
    assert rows[2][:3] == ["Period", "Exports", "Imports"]
    assert rows[3][:5] == ["Jan–Aug 2024", 114.3, 174.7, 289.0, -60.4]
    assert rows[-1][0].startswith("Source: ")


def test_no_cell_of_the_workbook_is_a_formula():
    from io import BytesIO

    from openpyxl import load_workbook

    sheet = load_workbook(BytesIO(xlsx_of(["=A1"], [["=HYPERLINK(1)"], ["@x"]], ["=t", "=s"]))).active
    kinds = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {"=t": "s", "=A1": "s", "=HYPERLINK(1)": "s", "@x": "s", "=s": "s"}


def test_the_table_sorts_by_value_with_unknown_ones_last(made, qtbot):
    table = made.pane(qtbot, warm=False).table
    table.figures_table.setCurrentIndex(table.figures.index(0, 1))
    chosen = table.figures.text_rows()[1]
    QTest.keyClick(table.figures_table, Qt.Key.Key_S)
    # What was selected stays selected, wherever the order has put it.
    (place,) = {index.row() for index in table.figures_table.selectedIndexes()}
    assert place > 0
    assert table.figures.text_rows()[1 + place] == chosen
    shown = [row[1] for row in table.figures.text_rows()[1:]]
    known = [float(v) for v in shown if v[0].isdigit()]
    assert known == sorted(known, reverse=True)
    assert shown[-1] == "no split"
    QTest.keyClick(table.figures_table, Qt.Key.Key_S)
    assert table.figures.text_rows()[1][1] == "114.3"
    made.import_earlier()
    assert table.figures.text_rows()[1][1] == "114.3"


def test_a_low_pane_scrolls_its_plots_instead_of_squeezing_them(made, qtbot):
    pane = made.pane(qtbot, 524, 440)
    assert pane.plot_area.verticalScrollBar().maximum() > 0
    assert pane.plots.height() == 344


def test_a_meeting_of_others_says_whose_it_was_in_the_lane_on_the_card_and_in_the_table(made, qtbot):
    told = [
        EventMention(EventKind.CONSULTATIONS, 4, When.day(dt.date(2021, 11, 17)), "Tbilisi", parties=("BE", "GE")),
        EventMention(EventKind.COMMISSION, 10, None, "Baku", parties=("AZ", "HU")),
    ]
    facts = [Fact(FactKind.EVENT, Span(n, n + 5), EARLIER[n : n + 5], mention) for n, mention in enumerate(told)]
    added = articles.add_article(made.library, article(EARLIER, "Others", dt.date(2021, 11, 18)), facts, made.dossier)
    made.desk.take(added.change)
    pane = made.pane(qtbot, warm=False)
    spec, words = made.desk.timeline, pane.words
    mark = next(m for m in spec.rounds if m.number == 4)
    assert words.event(mark) == "4th (Belgium – Georgia) · Tbilisi · 17 Nov 2021"
    assert words.undated(spec.undated[0]) == "10th round (Azerbaijan – Hungary) · Baku · no date"
    stop = Stop(ROUNDS, 0.0, mark.key, mark)
    assert "Belgium – Georgia" in words.card(stop).notes
    assert "4th round (Belgium – Georgia)" in words.name(stop)
    events = [row[1] for row in pane.table.dates.text_rows()]
    assert "4th round (Belgium – Georgia), political consultations" in events
    assert "10th round (Azerbaijan – Hungary), joint commission" in events
    own = next(m for m in spec.rounds if m.number == 5)
    assert words.event(own).startswith("5th · Brussels")
    later = replace(mark, parties=("AZ", "HU"), when=When.day(dt.date(2021, 11, 20)))
    assert words.several((mark, mark)) == "2 events (Belgium – Georgia) · 17 Nov 2021"
    assert words.several((mark, later)) == "2 events of other countries · 17–20 Nov 2021"
    assert words.several((mark, later, own)).startswith("3 events, 2 of other countries · ")
    assert words.several((own, own)) == "2 events · 18 Oct 2024"
    some_day = replace(own, when=When.year(2025))
    assert words.several((own, some_day)) == "2 events · 18 Oct 2024 – 2025", "nobody told its day"
    assert words.several((some_day, replace(own, when=When.year(2025)))) == "2 events · 2025"


def test_the_pairs_own_series_are_offered_before_those_of_others_which_are_named_with_their_partner(made, qtbot):
    told = figure("375.3 million dollars", Flow.TURNOVER, "375.3", Y2023, EARLIER)
    told = replace(told, payload=replace(told.figure, partner="AT"))
    added = articles.add_article(made.library, article(EARLIER, "Others", dt.date(2024, 3, 7)), [told], made.dossier)
    made.desk.take(added.change)
    sources = made.pane(qtbot).sources
    offered = [sources.list.itemText(n) for n in range(sources.list.count())]
    assert offered[-1] == "Kazakhstan reports · Austria (US$)"
    assert offered[0].startswith("Kazakhstan reports · Belgium")


def test_the_names_of_series_give_way_to_the_list_once_the_buttons_beside_them_show(made, qtbot):
    bar = SourceBar(made.theme)
    qtbot.addWidget(bar)
    bar.show()
    bar.offer_sides(False)
    bar.offer_zoom(False)
    keys = [SeriesKey("KZ", partner, "USD") for partner in ("BE", "DE", "FR")]
    bar.show_series(keys, keys[0], {"KZ", "BE"})
    least = bar.switch.minimumSizeHint().width()
    bar.resize(least + 60, 40)
    qtbot.waitUntil(bar.switch.isVisible)
    bar.offer_zoom(True)
    assert bar.list.isVisible()
    assert not bar.switch.isVisible()

"""Cuts, quantities, currency and both sides' figures in the window: what a reader sees and can press."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from briefing.core.chart import Quantity, chart_spec
from briefing.core.drawing import View
from briefing.core.fact import Flow
from briefing.core.granularity import Grain
from briefing.core.period import Period
from briefing.core.timeline import timeline_spec
from briefing.core.trade import SeriesKey, series_of
from briefing.qt import wording_trade
from briefing.qt.exchange import Exchange
from briefing.qt.figures_model import FiguresModel
from briefing.storage import summaries
from briefing.views.evidence import EvidencePane
from briefing.views.plot_marks import MOST_BAR, Scale, bar_slots, day_number
from briefing.views.plot_range import bounds
from briefing.views.portion_dialog import PortionDialog
from briefing.views.reconciliation import ReconciliationSheet
from tests.printing.inspection import whole_text
from tests.scene import opened
from tests.views.evidence_scene import EUR, PART_2024, USD, Y2023, Scene, monthly, observation, scene, yearly


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    found = scene(tmp_path, yearly())
    found.import_observations(monthly())
    found.desk.rates = Exchange(found.settings).rates
    return found


@pytest.fixture
def pane(made: Scene, qtbot) -> EvidencePane:
    return made.pane(qtbot)


def values(pane: EvidencePane, flow: Flow) -> dict[Period, Decimal]:
    return {m.period: m.value for m in pane.plots.spec.marks() if m.flow is flow}


def test_a_series_offers_only_the_cuts_it_has(made, pane):
    assert pane.controls.grain_switch is None
    made.desk.choose_series(EUR)
    assert pane.controls.grain_switch.value == "month"
    assert [id for id, _ in pane.controls.grain_switch._options] == ["year", "quarter", "month", "to_date", "rolling"]


def test_the_switch_cuts_by_year_and_marks_the_sum(made, pane):
    made.desk.choose_series(EUR)
    QTest.keyClick(pane.controls.grain_switch, Qt.Key.Key_Left)
    QTest.keyClick(pane.controls.grain_switch, Qt.Key.Key_Left)
    bars = {b.mark.period: b.mark for b in pane.plots.placed.chart.bars}
    assert bars[Y2023].computed
    assert len(bars[Y2023].inputs) == 12
    assert bars[PART_2024].partial


@pytest.mark.parametrize(
    ("key", "grain"),
    [
        (Qt.Key.Key_Y, Grain.YEAR),
        (Qt.Key.Key_Q, Grain.QUARTER),
        (Qt.Key.Key_D, Grain.TO_DATE),
        (Qt.Key.Key_R, Grain.ROLLING),
    ],
)
def test_a_key_in_the_plots_cuts_time(made, pane, key, grain):
    made.desk.choose_series(EUR)
    QTest.keyClick(pane.plots, key)
    assert made.desk.chart.grain is grain
    assert pane.controls.grain_switch.value == grain.value


def test_twelve_months_are_a_line_that_a_click_can_find(made, pane):
    made.desk.choose_series(EUR)
    made.desk.choose_view(View(Grain.ROLLING))
    placed = pane.plots.placed.chart
    assert placed.bars == []
    assert [len(run.points) for run in placed.runs] == [57]
    stop = next(s for s in pane.plots.stops if s.row == "exports")
    assert pane.plots.stop_at(pane.plots.rect_of(stop).center()) == stop
    assert "12 values" in " ".join(pane.words.card(stop).notes)


def test_another_series_is_cut_as_usual_again(made, pane):
    made.desk.choose_series(EUR)
    made.desk.choose_view(View(Grain.QUARTER))
    made.desk.choose_series(USD)
    assert made.desk.chart.grain is Grain.YEAR


def test_a_card_of_the_chart_that_was_does_not_stay(made, pane):
    pane.plots.enter()
    assert pane.plots.card.isVisible()
    made.desk.choose_series(EUR)
    assert not pane.plots.card.isVisible()


def test_growth_says_like_for_like_and_refuses_with_its_reason(made, pane):
    made.desk.choose_view(View(quantity=Quantity.GROWTH))
    assert pane.subtitle.words.endswith("% on a year before")
    texts = {t.text for t in pane.plots.placed.chart.texts}
    assert "≠ 2023" in texts
    part = next(g for g in made.desk.chart.groups if g.period == PART_2024)
    assert part.refused
    assert [p.mark.label for p in pane.plots.placed.lanes.pills] == ["514.9", "523.7", "289.0"]


def test_negative_growth_hangs_below_zero(made, pane):
    made.desk.choose_view(View(quantity=Quantity.GROWTH))
    zero = pane.plots.scales.value().px(0.0)
    falls = [b for b in pane.plots.placed.chart.bars if b.mark.value < 0]
    assert falls
    assert all(b.rect.top() >= zero - 1 for b in falls)


def with_products(made: Scene) -> None:
    chapters = [("27", "100"), ("74", "60"), ("81", "20")]
    rows = [
        replace(observation(500 + n, Flow.EXPORTS, Y2023, v), product=p, classification="HS")
        for n, (p, v) in enumerate(chapters)
    ]
    made.import_observations(rows, "c" * 64)


def test_products_are_stacked_named_and_told(made, pane):
    with_products(made)
    made.desk.choose_view(View(quantity=Quantity.PRODUCTS))
    bars = [b for b in pane.plots.placed.chart.bars if b.mark.period == Y2023]
    assert [b.mark.product for b in bars] == ["27", "74", "81", "rest"]
    assert all(a.rect.top() == pytest.approx(b.rect.bottom()) for a, b in zip(bars, bars[1:], strict=False))
    assert {"27", "74"} <= {t.text for t in pane.plots.placed.chart.texts}
    assert "27 Mineral fuels and oils" in {e.words for e in pane.legend.entries}
    stop = next(s for s in pane.plots.stops if s.mark_key == bars[0].mark.key)
    assert pane.plots.name_of(stop).startswith("27 Mineral fuels and oils 2023, 100.0 million")


def test_sections_are_offered_stacked_and_told_in_the_table(made, pane):
    with_products(made)
    controls = pane.controls
    words = [controls.quantity_list.itemText(n) for n in range(controls.quantity_list.count())]
    assert words[-2:] == ["Exports by HS chapter", "Exports by HS section"]
    controls.quantity_list.activated.emit(len(words) - 1)
    bars = [b for b in pane.plots.placed.chart.bars if b.mark.period == Y2023]
    assert [wording_trade.product(b.mark.product) for b in bars] == [
        "V Mineral products",
        "XV Base metals",
        "Not broken down",
    ]
    assert "V" in {t.text for t in pane.plots.placed.chart.texts}
    assert "by HS section" in wording_trade.subtitle(made.desk.chart)
    model = FiguresModel()
    model.show(made.desk.chart)
    rows = [[model.index(r, c).data() for c in range(3)] for r in range(model.rowCount())]
    assert ["2023", "XV Base metals", "80.0 Δ"] in rows
    assert controls.quantity_list.currentText() == "Exports by HS section"


def test_thirty_years_of_months_are_lines_with_open_gaps(made, pane, qtbot):
    key = SeriesKey("KZ", "BE", "USD")
    rows = [
        observation(
            1000 + 2 * n + i, flow, Period.months_of(1994 + n // 12, n % 12 + 1, n % 12 + 1), f"{10 + n % 9}.5", key
        )
        for n in range(360)
        for i, flow in enumerate((Flow.EXPORTS, Flow.IMPORTS))
        if n != 100
    ]
    made.import_observations(rows, "d" * 64)
    made.desk.choose_view(View(Grain.MONTH))
    placed = pane.plots.placed.chart
    assert not placed.bars
    assert sorted(len(r.points) for r in placed.runs if r.flow is Flow.EXPORTS) == [100, 259]
    assert pane.legend.entries[1].shape == "line"
    pane.plots.show_range(pane.plots.range.last - 900, pane.plots.range.last)
    assert pane.plots.placed.chart.bars
    assert pane.legend.entries[1].shape == "square"


def test_values_stand_as_reported_until_a_currency_is_chosen(made, pane):
    assert made.desk.chart.conversion is None
    made.desk.choose_view(View(currency="EUR"))
    mark = next(m for m in made.desk.chart.marks() if m.flow is Flow.IMPORTS and m.period == Y2023)
    assert (mark.label, mark.computed) == ("280.2", True)
    assert made.desk.chart.series.currency == "EUR"
    assert "US$ → € Δ, average of each period, ECB reference rates" in {e.words for e in pane.legend.entries}
    stop = next(s for s in pane.plots.stops if s.mark is mark)
    notes = pane.words.card(stop).notes
    assert "1 € = 1.0813 US$, average of 255 days of 2023, ECB reference rates" in notes
    assert "+1.7\u2009% on 2022" in " ".join(notes)


def test_a_users_own_rates_stand_first_and_a_broken_table_is_told(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    good, bad = tmp_path / "rates.csv", tmp_path / "bad.csv"
    good.write_text("period,from,to,rate\n2023,USD,EUR,0.5\n", "utf-8")
    bad.write_text("period,from,to,rate\n2023,USD,EUR,none\n", "utf-8")
    with opened(tmp_path, qtbot) as program:
        program.desk.choose_view(View(currency="EUR"))
        program._bound.chart.use_rates(good)
        mark = next(m for m in program.desk.chart.marks() if m.flow is Flow.IMPORTS and m.period == Y2023)
        assert mark.label == "151.5"
        program._bound.chart.use_rates(bad)
        assert "line 2" in program.content.banner.notice.text


@pytest.fixture
def sheet(made: Scene, pane: EvidencePane, qtbot) -> ReconciliationSheet:
    made.import_observations([observation(900, Flow.EXPORTS, Y2023, "514910209", EUR, 0)], "f" * 64)
    found = ReconciliationSheet(made.desk, made.undo, made.theme, pane.words, None)
    qtbot.addWidget(found)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    found.show()
    found.table.selectRow(next(n for n, r in enumerate(found.found) if r.period == Y2023))
    return found


def test_the_sheet_sets_both_sides_in_their_own_currency(sheet):
    ours, theirs = sheet.sides
    assert ours.words.startswith("Kazakhstan reports: Imports 303.0 million US$")
    assert theirs.words.startswith("Belgium reports: Exports 514.9 million €")
    assert sheet.shown.ratio is None
    sheet.rates_box.setChecked(True)
    assert "Belgium’s figure is 1.84 times Kazakhstan’s" in sheet.ratio.words
    assert "1 € = 1.0813 US$" in sheet.rate.words
    assert sheet.heading.words == "From Belgium to Kazakhstan, 2023"


def test_a_sheet_without_a_period_of_both_sides_offers_no_empty_page(made, pane, qtbot, monkeypatch):
    monkeypatch.setattr(made.desk, "series", {})
    found = ReconciliationSheet(made.desk, made.undo, made.theme, pane.words, None)
    qtbot.addWidget(found)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    found.show()
    assert not found.found
    assert found.empty.isVisible()
    assert not any(b.isVisible() for b in (found.copy_button, found.print_button, found.save_button))


def test_each_row_of_the_sheet_says_which_way_its_goods_went(sheet):
    model = sheet.table.model()
    headings = [model.headerData(c, Qt.Orientation.Horizontal) for c in range(model.columnCount())]
    row = next(n for n, r in enumerate(sheet.found) if r.period == Y2023)
    assert model.index(row, headings.index("Goods")).data() == "Belgium → Kazakhstan"


def test_a_note_is_kept_by_row_and_can_be_undone(made, sheet):
    sheet.note.setPlainText("Antwerp transit; ask the customs attaché.")
    sheet.table.selectRow(next(n for n, r in enumerate(sheet.found) if r.period != Y2023))
    assert sheet.note.toPlainText() == ""
    kept = summaries.texts_of(made.library, made.dossier)
    assert kept["mirror:BE-KZ:2023-01:2023-12"] == ("Antwerp transit; ask the customs attaché.",)
    made.undo.undo()
    assert "mirror:BE-KZ:2023-01:2023-12" not in summaries.texts_of(made.library, made.dossier)


def test_ticked_reasons_are_kept_by_row_and_can_be_undone(made, sheet):
    section = "mirror:BE-KZ:2023-01:2023-12:reasons"
    transit = next(line.tick for line in sheet.findings if line.tick.text() == "Transit, re-export")
    transit.click()
    assert summaries.texts_of(made.library, made.dossier)[section] == ("transit",)
    sheet.table.selectRow(next(n for n, r in enumerate(sheet.found) if r.period != Y2023))
    assert not transit.isChecked()
    sheet.table.selectRow(next(n for n, r in enumerate(sheet.found) if r.period == Y2023))
    assert transit.isChecked()
    assert "Transit, re-export (ticked by the officer) – " in sheet.text()
    made.undo.undo()
    assert not transit.isChecked()
    assert section not in summaries.texts_of(made.library, made.dossier)


@pytest.mark.parametrize("to_printer", [True, False])
def test_the_sheet_opens_as_a_page_with_its_row_rates_and_note(tmp_path, monkeypatch, qtbot, to_printer):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with opened(tmp_path, qtbot) as program:
        before = program.settings.text("printing.template")
        program.commands.action("chart.sides").trigger()
        found = program._bound.dialog
        found.rates_box.setChecked(True)
        found.note.setPlainText("Antwerp transit; ask the attaché.")
        section = found.shown.section
        (found.print_button if to_printer else found.save_button).click()
        page = program.content.pages.dialog
        qtbot.waitUntil(lambda: page.pdf is not None, timeout=20_000)
        assert page.panel.to_printer is to_printer
        assert page._summary.mirror.told.of.section == section
        assert page._summary.mirror.told.of.rate is not None
        assert "Antwerptransit;asktheattaché." in whole_text(page.pdf.bytes)
        # The page asked for once is not the one that is printed from now on.
        assert program.settings.text("printing.template") == before
        page.reject()


def choose(sheet, button, words: str) -> None:
    place = sheet._figures_place() if button is sheet.figures_mark else sheet._note_place()
    menu = sheet.marks_menu(place)
    next(a for a in menu.actions() if a.text() == words).trigger()
    menu.close()


def test_figures_and_note_of_the_sheet_take_portion_marks_as_paragraphs_of_the_page_do(made, sheet):
    assert (sheet.figures_mark.text(), sheet.note_mark.text()) == ("Figures: none", "Note: none")
    sheet.note.setPlainText("Antwerp transit.")
    sheet.keep_note()
    choose(sheet, sheet.note_mark, "(R)")
    assert sheet.note_mark.text() == "Note: (R)"
    sheet.table.selectRow(next(n for n, r in enumerate(sheet.found) if r.period != Y2023))
    # The figures have one mark, each note its own.
    assert sheet.note_mark.text() == "Note: none"
    choose(sheet, sheet.figures_mark, "(C)")
    choose(sheet, sheet.figures_mark, "Mark every paragraph (C)")
    sheet.table.selectRow(next(n for n, r in enumerate(sheet.found) if r.period == Y2023))
    assert (sheet.figures_mark.text(), sheet.note_mark.text()) == ("Figures: (C)", "Note: (C)")
    made.undo.undo()
    assert (sheet.figures_mark.text(), sheet.note_mark.text()) == ("Figures: (C)", "Note: (R)")


def test_a_mark_of_ones_own_is_typed_and_offered_from_then_on(made, sheet):
    menu = sheet.marks_menu(sheet._figures_place())
    next(a for a in menu.actions() if a.text() == "Another mark…").trigger()
    dialog = sheet.findChild(PortionDialog)
    dialog.field.setText("(LIMITE)")
    dialog._use()
    assert sheet.figures_mark.text() == "Figures: (LIMITE)"
    assert "(LIMITE)" in [a.text() for a in sheet.marks_menu(sheet._note_place()).actions()]


def test_the_marks_of_the_sheet_are_on_its_page(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with opened(tmp_path, qtbot) as program:
        program.commands.action("chart.sides").trigger()
        found = program._bound.dialog
        found.note.setPlainText("Antwerp transit.")
        found.keep_note()
        choose(found, found.figures_mark, "(U)")
        choose(found, found.note_mark, "(R)")
        found.save_button.click()
        page = program.content.pages.dialog
        qtbot.waitUntil(lambda: page.pdf is not None, timeout=20_000)
        text = whole_text(page.pdf.bytes)
        assert "(R)Antwerptransit." in text
        assert "(U)" in text
        page.reject()


def test_nothing_of_the_sheet_is_changed_on_an_earlier_day(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with opened(tmp_path, qtbot) as program:
        program.desk.choose_day(dt.date.today())
        program.commands.action("chart.sides").trigger()
        found = program._bound.dialog
        assert found.note.isReadOnly()
        assert not any(line.tick.isEnabled() for line in found.findings)
        assert not found.figures_mark.isEnabled()
        found.reject()


def test_closing_the_sheet_keeps_the_note(made, sheet):
    sheet.note.setPlainText("Checked.")
    sheet.reject()
    assert "Checked." in summaries.texts_of(made.library, made.dossier)["mirror:BE-KZ:2023-01:2023-12"]


def test_the_sheet_is_copied_with_sources_and_reasons(sheet):
    sheet.rates_box.setChecked(True)
    sheet.note.setPlainText("My note")
    sheet.copy()
    text = QGuiApplication.clipboard().text()
    assert "National statistics" in text
    assert "1 € = 1.0813 US$" in text
    assert "CIF and FOB – does not" in text
    assert text.endswith("My note")


def test_the_pane_says_what_the_other_side_reports_in_its_own_currency(made, pane):
    made.import_observations([observation(900, Flow.EXPORTS, Y2023, "514910209", EUR, 0)], "f" * 64)
    stop = next(s for s in pane.plots.stops if s.row == "imports" and s.period == Y2023)
    assert "Belgium reports: Exports 514.9 million €" in pane.words.card(stop).notes
    assert made.desk.chart.mirror is None


def test_the_command_opens_the_sheet_only_where_both_sides_report(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with opened(tmp_path, qtbot) as program:
        action = program.commands.action("chart.sides")
        assert action.isEnabled() is program.desk.has_both_sides
        program.desk.open_dossier(None)
        assert not action.isEnabled()


def test_the_command_opens_the_sheet(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with opened(tmp_path, qtbot) as program:
        program.commands.action("chart.sides").trigger()
        found = program._bound.dialog
        assert isinstance(found, ReconciliationSheet)
        assert {r.theirs.chosen.reporter for r in found.found} == {"BE"}
        found.reject()


def test_belgium_with_luxembourg_stands_behind_a_marked_break(made, pane):
    joint = SeriesKey("KZ", "BLX", "USD")
    rows = [observation(700 + y, Flow.EXPORTS, Period.year(y), "40", joint) for y in range(1994, 1999)]
    made.import_observations(rows, "1" * 64)
    assert [b.before for b in pane.plots.spec.breaks] == ["BLX"]
    stop = next(s for s in pane.plots.stops if s.row == "exports")
    assert stop.period == Period.year(1994)
    assert "National statistics" in pane.plots.name_of(stop)


def test_belgium_and_luxembourg_together_are_a_series_of_their_own_marked_computed(made, pane):
    union, other = SeriesKey("KZ", "BLX", "USD"), SeriesKey("KZ", "LU", "USD")
    lead = made.desk.series_key
    made.import_observations([observation(700, Flow.EXPORTS, Period.year(1998), "40", union)], "1" * 64)
    assert not made.desk.joint
    made.import_observations([observation(701, Flow.EXPORTS, Period.year(2021), "3.5", other)], "2" * 64)
    belgium = next(r for r in made.desk.series[USD] if r.period == Period.year(2021)).cells[Flow.EXPORTS]
    (before, after) = made.desk.joint[union]
    # Only the year that both are known of is summed; what was reported as one stands as it is.
    assert (before.period, before.cells[Flow.EXPORTS].inputs) == (Period.year(1998), ())
    together = after.cells[Flow.EXPORTS]
    assert together.value == belgium.value + 3_500_000
    assert len(together.inputs) == 2
    assert made.desk.series_key == lead
    made.desk.choose_series(union)
    marks = {g.period: g.exports for g in made.desk.chart.groups}
    assert (marks[Period.year(1998)].computed, marks[Period.year(2021)].computed) == (False, True)
    assert not made.desk.chart.breaks
    assert "Belgium–Luxembourg" in wording_trade.subtitle(made.desk.chart)


def test_the_number_of_a_part_year_stays_at_1280_pixels(tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with opened(tmp_path, qtbot) as program:
        program.window.resize(1280, 720)
        plots = program.content.evidence.plots
        qtbot.waitUntil(lambda: "289.0" in {p.text for p in plots.placed.lanes.pills})
        pills = [p.rect for p in plots.placed.lanes.pills if not p.slim]
    assert not any(a.intersects(b) for n, a in enumerate(pills) for b in pills[n + 1 :])


def test_the_balance_keeps_its_signed_labels(pane):
    assert {"\u221282.3", "\u221260.4"} <= {t.text for t in pane.plots.placed.balance.texts}


def test_the_table_of_growth_names_where_its_figures_come_from(made, pane):
    made.desk.choose_view(View(quantity=Quantity.GROWTH))
    headings, *rows = pane.table.figures.text_rows()
    row = next(r for r in rows if r[0] == "2020")
    assert row[1] == "+5.6\u2009%"
    assert row[headings.index("Source")].startswith("National statistics")


# --- room on the chart ------------------------------------------------------------------------------


def test_a_change_is_labelled_where_the_line_passes_over_its_label(made, pane):
    made.desk.choose_view(View(quantity=Quantity.GROWTH))
    labelled = {t.key for t in pane.plots.placed.chart.texts}
    missing = [m.label for g in made.desk.chart.groups for m in (g.exports, g.imports) if m and m.key not in labelled]
    assert missing == []
    placed = [t.rect for t in pane.plots.placed.chart.texts]
    assert not any(a.adjusted(1, 1, -1, -1).intersects(b) for n, a in enumerate(placed) for b in placed[n + 1 :])


def test_two_years_of_figures_fill_the_chart_and_are_no_walls():
    values = [observation(n, Flow.EXPORTS, Period.year(2020 + n), "250") for n in (1, 2)]
    spec = chart_spec(USD, series_of(values)[USD])
    first, last = bounds(spec, timeline_spec(()))
    assert first == day_number(dt.date(2021, 1, 1))
    assert last - day_number(dt.date(2023, 1, 1)) < 60
    (left, right) = bar_slots(Period.year(2021), Scale(first, last, 0, 1200), (Flow.EXPORTS,))[Flow.EXPORTS]
    assert right - left <= MOST_BAR
    middle = (left + right) / 2
    year = Scale(first, last, 0, 1200).px(day_number(dt.date(2021, 7, 2)))
    assert abs(middle - year) < 2


def test_the_table_leaves_out_columns_that_hold_nothing(made, pane):
    made.desk.choose_series(EUR)
    pane.show_table(True)
    table = pane.table.figures_table
    headings = pane.table.figures.headings()
    hidden = {h for n, h in enumerate(headings) if table.isColumnHidden(n)}
    assert {"Imports", "Turnover"} <= hidden
    assert "Exports" not in hidden
    assert len(table.chosen_rows()[0]) == len(headings) - len(hidden)
    made.desk.choose_series(USD)
    assert not table.isColumnHidden(headings.index("Imports"))


def test_goods_by_fine_codes_alone_are_not_summed_and_the_list_says_why(made, pane):
    items = [pane.controls.quantity_list.itemText(n) for n in range(pane.controls.quantity_list.count())]
    assert "Goods: no chapters given" not in items
    goods = replace(observation(1, Flow.EXPORTS, Period.year(2021), "12"), product="260300", classification="HS")
    made.import_observations([goods], "d" * 64)
    choices = pane.controls.quantity_list
    at = choices.findText("Goods: no chapters given")
    assert at >= 0
    assert not choices.model().item(at).isEnabled()
    assert "no chapters are summed" in choices.itemData(at, Qt.ItemDataRole.ToolTipRole)
    assert Quantity.PRODUCTS not in made.desk.offer.quantities
    chapter = replace(goods, key="obs:2", product="26")
    made.import_observations([chapter], "e" * 64)
    assert pane.controls.quantity_list.findText("Goods: no chapters given") == -1
    assert Quantity.PRODUCTS in made.desk.offer.quantities

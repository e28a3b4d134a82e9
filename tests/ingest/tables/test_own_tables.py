"""An officer's own tables: quantities, growth, goods, other partners and further tables below are told apart."""

import datetime as dt

import pytest

from briefing.ingest.documents import Unreadable
from briefing.ingest.tables import handmade, read_table
from briefing.ingest.tables.layouts import layouts
from briefing.ingest.tables.rows import Collector
from briefing.ingest.tables.table import Number, Sheet, Workbook
from tests.ingest.tables.test_handmade import workbook

TITLE = ["Kazakhstan - Belgium, thousand USD"]


def book(*rows, sheet="own"):
    return read_table(workbook({sheet: [list(row) for row in rows]}), "own.xlsx")


def sheet(*rows):
    return Sheet("KZ-BE", tuple(tuple(row) for row in rows), tuple(range(1, len(rows) + 1)))


def read_sheet(*rows):
    """The values of a sheet whose cells are as a workbook gives them, dates among them."""
    collector = Collector()
    handmade.read(Workbook("own.xlsx", (sheet(*rows),)), collector)
    return collector.part().values


def text(content, answers=None):
    return read_table(content.encode(), "own.csv", answers)


def figures(found):
    return [
        (v.series.reporter, v.series.partner, v.series.flow.value, str(v.period.last), v.digits, v.series.product)
        for v in found.values
    ]


def test_columns_of_tonnes_and_of_growth_are_no_sums():
    found = book(
        TITLE, ["Year", "Export", "Export, tonnes", "Export, y/y", "Import", "Import index", "Netto (kg)"],
        [2023, 220, 4000, 95, 302, 111, 7],
    )  # fmt: skip
    assert figures(found) == [
        ("KZ", "BE", "exports", "2023-12", "220", "TOTAL"),
        ("KZ", "BE", "imports", "2023-12", "302", "TOTAL"),
    ]
    assert {"shares:2", "other_indicators:2"} <= set(found.notes)


def test_rows_of_tonnes_and_of_growth_are_no_sums():
    found = book(
        TITLE, ["", "Unit", "2022", "2023"], ["Export", "", 271, 220], ["growth, %", "", 103, 81],
        ["Export, thousand tonnes", "", 50, 60], ["Import", "т", 8, 9], ["Export of services", "", 1, 2], ["Export of goods and services", "", 3, 4],
    )  # fmt: skip
    assert [v.digits for v in found.values] == ["271", "220"]
    assert not found.waiting


def test_a_unit_cell_that_is_not_understood_is_asked_and_not_taken_from_above():
    found = book(TITLE, ["Period", "Flow", "Value", "Unit"], [2023, "Export", 5, "lakh EUR"])
    assert [(w.field, w.cell) for w in found.waiting] == [("unit", "lakh EUR")]


def test_a_row_or_column_that_names_another_partner_is_that_partners():
    found = book(TITLE, ["", "2022", "2023"], ["Export", 271, 220], ["Exports to Germany", 5, 6])
    assert {(f[1], f[4]) for f in figures(found)} == {("BE", "271"), ("BE", "220"), ("DE", "5"), ("DE", "6")}
    found = book(TITLE, ["Year", "Export to Belgium", "Export to Germany"], [2023, 220, 6])
    assert [f[1] for f in figures(found)] == ["BE", "DE"]


def test_imports_told_the_other_way_round_are_asked():
    found = book(TITLE, ["", "2022", "2023"], ["Import of Belgium from Kazakhstan", 5, 6], ["Export", 1, 2])
    assert {(w.field, w.choices) for w in found.waiting} == {("pair", ("KZ-BE", "BE-KZ"))}


def test_a_further_table_below_has_its_own_countries_and_years():
    found = book(
        ["Belgium - Kazakhstan, million EUR"], ["", "2022", "2023"], ["Export", 71, 72], [],
        ["Belgium - Uzbekistan, million EUR"], ["", "2020", "2021"], ["Export", 81, 82], [],
        ["Year", "Import"], [2019, 91],
    )  # fmt: skip
    assert [f[1:5] for f in figures(found)] == [
        ("KZ", "exports", "2022-12", "71"), ("KZ", "exports", "2023-12", "72"),
        ("UZ", "exports", "2020-12", "81"), ("UZ", "exports", "2021-12", "82"), ("KZ", "imports", "2019-12", "91"),
    ]  # fmt: skip


@pytest.mark.parametrize("heading", ["Partner", "Destination", "Paese", "Страна назначения", "Bestimmungsland"])
def test_a_column_of_partners_under_any_of_its_names(heading):
    found = text(f"{heading};Year;Export (EUR)\nKazakhstan;2023;100\nFrance;2023;200\n", {"pair:": "BE-KZ"})
    assert [(f[0], f[1], f[4]) for f in figures(found)] == [("BE", "KZ", "100"), ("BE", "FR", "200")]


def test_a_column_of_reporters_alone_is_not_passed_over():
    found = book(
        ["Belgium - Kazakhstan, EUR"], ["Reporter", "Year", "Export"], ["Belgium", 2023, 5], ["Kazakhstan", 2023, 6]
    )
    assert [f[:2] for f in figures(found)] == [("BE", "KZ"), ("KZ", "BE")]


def test_one_country_in_the_title_reports_on_the_partners_of_the_rows():
    found = book(["Spain: trade by country, EUR"], ["Country", "Year", "Export"], ["Belgium", 2023, 5])
    assert [f[:2] for f in figures(found)] == [("ES", "BE")]


def test_goods_are_not_taken_for_all_goods():
    head = "Reporter;Partner;Product;Flow;Year;Value;Unit\n"
    oil = "Kazakhstan;Belgium;Oil;Export;2023;100,5;million USD\n"
    found = text(f"{head}{oil}Kazakhstan;Belgium;Total;Export;2023;220,7;million USD\n")
    assert [f[4] for f in figures(found)] == ["220.7"]
    assert found.notes == ("details:1",)
    assert [(w.field, w.cell) for w in text(head + oil).waiting] == [("product", "Oil")]
    coded = text(f"{head}Kazakhstan;Belgium;27 Mineral fuels;Export;2023;100,5;million USD\n")
    assert [(f[5], v.series.classification) for f, v in zip(figures(coded), coded.values, strict=True)] == [
        ("27", "HS")
    ]


def test_rows_that_a_column_not_understood_tells_apart_are_refused_with_its_place():
    with pytest.raises(Unreadable, match="row 3.*“Filiale”.*“Nord”, “Sud”"):
        text("Year;Filiale;Export (EUR)\n2023;Nord;1\n2023;Sud;2\n", {"pair:": "BE-KZ"})
    kept = text("Year;Source;Export (EUR)\n2022;Nord;1\n2023;Sud;2\n", {"pair:": "BE-KZ"})
    assert len(kept.values) == 2


@pytest.mark.parametrize(
    "rows",
    ["Year;Month;Export (EUR)\n2023;2;5\n", "Año;Mes;Exportación (EUR)\n2023;febrero;5\n", "Mois;Année;Export (EUR)\n02;2023;5\n",
     "Jahr;Monat;Ausfuhr (EUR)\n2023;2023-02;5\n"],
)  # fmt: skip
def test_a_month_beside_its_year_is_that_month(rows):
    found = text(rows, {"pair:": "BE-KZ"})
    assert [(str(v.period.first), str(v.period.last)) for v in found.values] == [("2023-02", "2023-02")]


def test_a_quarter_beside_its_year_and_a_part_that_is_not_understood():
    found = text("Year;Quarter;Export (EUR)\n2023;2;5\n2023;Total;9\n", {"pair:": "BE-KZ"})
    assert [str(v.period.last) for v in found.values] == ["2023-06"]
    assert [(w.field, w.cell) for w in found.waiting] == [("period", "Total 2023")]


def test_an_amount_in_spanish_is_no_flow():
    found = text("Año;Flujo;Importe;Moneda\n2023;Exportación;5;EUR\n", {"pair:": "ES-KZ"})
    assert [f[2] for f in figures(found)] == ["exports"]


def test_months_down_and_years_across_are_months_of_these_years():
    found = book(
        ["Exports of Kazakhstan to Belgium, thousand USD"], ["Month", "2023", "2024"],
        ["January", 10, 11], ["February", 12, "-"], ["March", 14, 15], ["Total", 36, 26],
    )  # fmt: skip
    assert [(str(v.period.first), str(v.period.last), v.digits) for v in found.values if v.digits] == [
        ("2023-01", "2023-01", "10"), ("2024-01", "2024-01", "11"), ("2023-02", "2023-02", "12"),
        ("2023-03", "2023-03", "14"), ("2024-03", "2024-03", "15"), ("2023-01", "2023-03", "36"),
    ]  # fmt: skip
    assert {(v.series.reporter, v.series.partner, v.series.flow.value, v.series.scale) for v in found.values} == {
        ("KZ", "BE", "exports", 3)
    }
    assert "totals:1" in found.notes


def test_months_down_without_a_flow_are_asked_for_it():
    rows = [["январь", 10, 11], ["февраль", 12, 13], ["март", 14, 15]]
    found = book(["Казахстан - Бельгия, млн евро"], ["", "2023", "2024"], *rows)
    assert {(w.field, w.cell) for w in found.waiting} == {("flow", "Казахстан - Бельгия, млн евро")}


def test_units_in_a_second_row_of_headings_are_those_of_their_columns():
    found = book(
        ["Kazakhstan - Belgium, USD"], ["Year", "Export", "", "Import", ""], ["", "mln", "tonnes", "mln", "mln EUR"], [2023, 220, 7, 302, 280]
    )  # fmt: skip
    assert [(v.series.flow.value, v.digits, v.series.scale, v.series.currency) for v in found.values] == [
        ("exports", "220", 6, "USD"), ("imports", "302", 6, "USD"), ("imports", "280", 6, "EUR"),
    ]  # fmt: skip
    assert "other_indicators:1" in found.notes
    assert not found.waiting


@pytest.mark.parametrize(("heading", "last"), [("Year", "2023-12"), ("Год", "2023-12")])
def test_a_year_that_a_spreadsheet_holds_as_a_date_is_the_year(heading, last):
    layout = layouts(
        sheet([heading, "Export, USD"], [dt.date(2022, 1, 1), Number("5")], [dt.date(2023, 1, 1), Number("6")])
    )
    assert layout[0].dated == "year"
    found = read_sheet([heading, "Export, USD"], [dt.date(2023, 1, 1), Number("6")])
    assert [str(v.period.last) for v in found] == [last]


def test_first_days_of_several_years_under_another_heading_are_asked():
    assert not read_sheet(
        ["Date", "Export, USD"], [dt.date(2022, 1, 1), Number("5")], [dt.date(2023, 1, 1), Number("6")]
    )
    months = read_sheet(["Date", "Export, USD"], [dt.date(2023, 1, 1), Number("5")], [dt.date(2023, 2, 1), Number("6")])
    assert [str(v.period.last) for v in months] == ["2023-01", "2023-02"]


@pytest.mark.parametrize("word", ["cumulative", "нарастающим итогом", "kumuliert", "cumulé"])
def test_months_that_add_up_are_told_by_the_title(word):
    rows = [["January", 10], ["February", 12], ["March", 14]]
    found = book([f"Kazakhstan - Belgium, export, {word}, EUR"], ["Month", "2023"], *rows)
    assert [(str(v.period.first), str(v.period.last)) for v in found.values] == [
        ("2023-01", "2023-01"), ("2023-01", "2023-02"), ("2023-01", "2023-03"),
    ]  # fmt: skip
    found = book([f"Kazakhstan - Belgium, {word}, EUR"], ["Month", "Export"], ["2023-03", 14])
    assert [(str(v.period.first), str(v.period.last)) for v in found.values] == [("2023-01", "2023-03")]


def test_a_sheet_named_for_its_flow_holds_that_flow():
    raw = workbook({
        "Exports": [["Belgium - Kazakhstan, million EUR"], ["Year", "Value"], [2022, 1.5]],
        "Imports": [["Belgium - Kazakhstan, million EUR"], ["Year", "Value"], [2022, 2.5]],
    })  # fmt: skip
    assert [f[2:5] for f in figures(read_table(raw, "own.xlsx"))] == [
        ("exports", "2022-12", "1.5"), ("imports", "2022-12", "2.5"),
    ]  # fmt: skip

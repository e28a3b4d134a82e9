"""Headings of two and three lines with merged cells: what each column is of, what was taken for it, and what a total row is."""

import io

import pytest

from briefing.ingest.documents.limits import Unreadable
from briefing.ingest.tables import read_table
from tests.ingest.tables.test_handmade import workbook

TITLE = ["Kazakhstan - Belgium, thousand USD"]


def book(*rows, answers=None):
    return read_table(workbook({"own": [list(row) for row in rows]}), "own.xlsx", answers)


def figures(found):
    return {
        (v.series.partner, v.series.flow.value, str(v.period.first), str(v.period.last), v.digits) for v in found.values
    }


@pytest.mark.parametrize(
    ("month", "flows", "rows", "title"),
    [
        ("Month", ("Exports", "Imports"), ("January", "February", "Total"), TITLE),
        ("Mese", ("Esportazioni", "Importazioni"), ("gennaio", "febbraio", "Totale"), ["Kazakistan - Belgio, migliaia USD"]),
        ("Mois", ("Exportations", "Importations"), ("janvier", "février", "Total"), ["Kazakhstan - Belgique, milliers USD"]),
        ("Mes", ("Exportaciones", "Importaciones"), ("enero", "febrero", "Total"), ["Kazajistán - Bélgica, miles USD"]),
        ("Monat", ("Ausfuhr", "Einfuhr"), ("Januar", "Februar", "Insgesamt"), ["Kasachstan - Belgien, Tsd. USD"]),
        ("Maand", ("Uitvoer", "Invoer"), ("januari", "februari", "Totaal"), ["Kazachstan - België, duizend USD"]),
        ("Месяц", ("Экспорт", "Импорт"), ("январь", "февраль", "Итого"), ["Казахстан - Бельгия, тыс. долларов США"]),
    ],
)  # fmt: skip
def test_a_flow_over_years_with_months_down_is_read_in_each_language(month, flows, rows, title):
    found = book(
        title, [month, flows[0], "", flows[1], ""], ["", 2022, 2023, 2022, 2023],
        [rows[0], 1, 2, 3, 4], [rows[1], 5, 6, 7, 8], [rows[2], 6, 8, 10, 12],
    )  # fmt: skip
    assert not found.waiting
    assert figures(found) == {
        ("BE", flow, f"{year}-{first:02d}", f"{year}-{last:02d}", digits)
        for flow, year, first, last, digits in (
            ("exports", 2022, 1, 1, "1"), ("exports", 2023, 1, 1, "2"), ("imports", 2022, 1, 1, "3"), ("imports", 2023, 1, 1, "4"),
            ("exports", 2022, 2, 2, "5"), ("exports", 2023, 2, 2, "6"), ("imports", 2022, 2, 2, "7"), ("imports", 2023, 2, 2, "8"),
            ("exports", 2022, 1, 2, "6"), ("exports", 2023, 1, 2, "8"), ("imports", 2022, 1, 2, "10"), ("imports", 2023, 1, 2, "12"),
        )
    }  # fmt: skip
    assert f"stacked:{flows[0]} 2022 · {flows[0]} 2023 · {flows[1]} 2022 · {flows[1]} 2023" in found.notes
    assert "totals_of_months" in found.notes


def test_years_as_text_and_words_in_each_merged_cell_are_the_same_heading():
    found = read_table(
        b"Kazakhstan - Belgium (thousand USD),,,,\nMonth,Exports,Exports,Imports,Imports\nMonth,2022,2023,2022,2023\n"
        b"January,1,2,3,4\nFebruary,5,6,7,8\n",
        "own.csv",
    )
    assert len(found.values) == 8
    assert not found.waiting


def test_the_total_of_a_year_with_a_month_missing_is_left_out_and_counted():
    found = book(
        TITLE, ["Month", "Exports", "", "Imports", ""], ["", 2022, 2023, 2022, 2023],
        ["January", 1, 2, 3, 4], ["March", 5, 6, 7, 8], ["Total", 6, 8, 10, 12],
    )  # fmt: skip
    assert len(found.values) == 8
    assert "totals:4" in found.notes


def test_quarters_down_and_a_third_line_of_quarters_across():
    found = book(TITLE, ["", "Exports", "", "Imports", ""], ["Quarter", 2022, 2023, 2022, 2023], ["Q1", 1, 2, 3, 4])
    assert ("BE", "imports", "2023-01", "2023-03", "4") in figures(found)
    found = book(
        TITLE, ["Partner", "Exports", "", "", "", "Imports", "", "", ""], ["", 2022, "", 2023, "", 2022, "", 2023, ""],
        ["", "Q1", "Q2", "Q1", "Q2", "Q1", "Q2", "Q1", "Q2"], ["Belgium", 1, 2, 3, 4, 5, 6, 7, 8],
    )  # fmt: skip
    assert not found.waiting
    assert ("BE", "exports", "2023-01", "2023-03", "3") in figures(found)
    assert ("BE", "imports", "2022-04", "2022-06", "6") in figures(found)
    assert len(found.values) == 8


def test_partners_over_flows_report_by_the_country_of_the_title():
    found = book(
        ["Kazakhstan, thousand USD"], ["Year", "Belgium", "", "Germany", ""],
        ["", "Exports", "Imports", "Exports", "Imports"], [2022, 1, 2, 3, 4],
    )  # fmt: skip
    assert not found.waiting
    assert {(v.series.reporter, v.series.partner, v.series.flow.value, v.digits) for v in found.values} == {
        ("KZ", "BE", "exports", "1"), ("KZ", "BE", "imports", "2"), ("KZ", "DE", "exports", "3"), ("KZ", "DE", "imports", "4"),
    }  # fmt: skip


@pytest.mark.parametrize("partners", [["Belgium"], ["Belgium", "Germany"]])
@pytest.mark.parametrize("title", ["Kazakhstan - Belgium, thousand USD", "Belgium - Kazakhstan, thousand USD"])
def test_partners_down_under_a_pair_are_those_of_its_other_country(partners, title):
    rows = [[name, 1, 2, 3, 4] for name in partners]
    found = book([title], ["Partner", "Exports", "", "Imports", ""], ["", 2022, 2023, 2022, 2023], *rows)
    assert not found.waiting
    assert {(v.series.reporter, v.series.partner) for v in found.values} == {
        ("KZ", {"Belgium": "BE", "Germany": "DE"}[p]) for p in partners
    }


def test_a_total_of_goods_is_that_of_all_goods_and_a_column_of_totals_is_told():
    found = book(
        TITLE, ["HS", "Exports", "", "", "Imports", "", ""], ["", 2022, 2023, "Total", 2022, 2023, "Total"],
        ["10", 1, 2, 3, 3, 4, 7], ["27", 5, 6, 11, 7, 8, 15], ["Total", 6, 8, 14, 10, 12, 22],
    )  # fmt: skip
    assert len(found.values) == 12
    assert {v.digits for v in found.values if v.series.product == "TOTAL"} == {"6", "8", "10", "12"}
    assert "total_columns:2" in found.notes


@pytest.mark.parametrize("corner", ["", "Commodity group"])
def test_what_parts_a_total_needs_no_heading_of_its_own(corner):
    heads = ([corner, "Exports", "", "Imports", ""], ["", 2022, 2023, 2022, 2023])
    found = book(TITLE, *heads, ["Wheat", 1, 2, 3, 4], ["Machines", 5, 6, 7, 8], ["Total", 6, 8, 10, 12])
    assert {v.digits for v in found.values} == {"6", "8", "10", "12"}
    assert {v.series.product for v in found.values} == {"TOTAL"}
    with pytest.raises(Unreadable):
        book(TITLE, *heads, ["1", 1, 2, 3, 4], ["2", 5, 6, 7, 8], ["Total", 6, 8, 10, 12])


def test_a_page_and_a_workbook_with_merged_cells_are_read_alike():
    page = (
        "<html><body><p>x</p><table><tr><td colspan=5>Kazakhstan - Belgium, thousand USD</td></tr>"
        "<tr><th rowspan=2>Month</th><th colspan=2>Exports</th><th colspan=2>Imports</th></tr>"
        "<tr><th>2022</th><th>2023</th><th>2022</th><th>2023</th></tr>"
        "<tr><td>January</td><td>1</td><td>2</td><td>3</td><td>4</td></tr></table></body></html>"
    )
    found = read_table(page.encode(), "own.xls")
    assert ("BE", "imports", "2022-01", "2022-01", "3") in figures(found)
    import openpyxl

    merged = io.BytesIO()
    document = openpyxl.Workbook()
    sheet = document.active
    for row in (TITLE, ["Month", "Exports", "", "Imports", ""], ["", 2022, 2023, 2022, 2023], ["January", 1, 2, 3, 4]):
        sheet.append([c if c != "" else None for c in row])
    for place in ("A2:A3", "B2:C2", "D2:E2"):
        sheet.merge_cells(place)
    document.save(merged)
    assert figures(read_table(merged.getvalue(), "own.xlsx")) == figures(found)


def test_march_under_a_year_is_no_country_and_no_month_is_lost():
    found = book(
        TITLE, ["", "2022", "", "", "2023", "", ""], ["", "Jan", "Feb", "Mar", "Jan", "Feb", "Mar"],
        ["Exports", 1, 2, 3, 4, 5, 6], ["Imports", 1, 2, 3, 4, 5, 6],
    )  # fmt: skip
    assert len(found.values) == 12
    assert ("BE", "exports", "2023-02", "2023-02", "5") in figures(found)


def test_a_column_of_no_time_is_told_to_be_left_out():
    found = book(
        TITLE, ["Month", "Exports", "", "Imports", "", "Turnover", "Notes"], ["", 2022, 2023, 2022, 2023, "", ""],
        ["January", 1, 2, 3, 4, 10, "x"],
    )  # fmt: skip
    assert len(found.values) == 4
    assert "other_indicators:1" in found.notes


def test_the_unit_of_all_columns_is_asked_once():
    rows = (
        ["Kazakhstan - Belgium"],
        ["Month", "Exports", "", "Imports", ""],
        ["", 2022, 2023, 2022, 2023],
        ["January", 1, 2, 3, 4],
    )
    (asked,) = {w.question for w in book(*rows).waiting}
    found = book(*rows, answers={asked: "million USD"})
    assert not found.waiting
    assert {v.series.scale for v in found.values} == {6}

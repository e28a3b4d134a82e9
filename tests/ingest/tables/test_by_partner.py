"""Tables by partner: which flow, period and unit each column is of, from two rows of headings and the words above."""

import pytest

from briefing.core.question import SKIP
from briefing.ingest.documents import Unreadable
from briefing.ingest.tables import is_table, read_table
from briefing.ingest.tables.areas import areas_in
from briefing.ingest.tables.locating import excerpt
from briefing.ingest.tables.timewords import period_in
from tests.ingest.tables.test_handmade import workbook

KZ = "Внешняя торговля Казахстана за январь-август 2024 года"
ROWS = [["Бельгия", 100, 110, 200, 210], ["Германия", 300, 310, 400, 410]]


def book(*rows, sheet="Лист1", answers=None):
    return read_table(workbook({sheet: [list(row) for row in rows]}), "by-partner.xlsx", answers)


def first_row(found):
    """Flow, first and last month, digits of the values with Belgium, and their units."""
    of = [v for v in found.values if v.series.partner == "BE"]
    return [(v.series.flow.value, f"{v.period.first}..{v.period.last}", v.digits) for v in of]


def units(found):
    return {(v.series.scale, v.series.currency) for v in found.values}


@pytest.mark.parametrize(
    "years", [("январь-август 2023", "январь-август 2024"), ("2023", "2024"), (2023, 2024), ("2023 г.", "2024 г.")]
)
def test_two_periods_under_each_flow_are_not_mixed_up(years):
    found = book([KZ], ["тыс. долларов США"], ["Страна", "Экспорт", "", "Импорт", ""], ["", *years, *years], *ROWS)
    assert first_row(found) == [
        ("exports", "2023-01..2023-08", "100"), ("exports", "2024-01..2024-08", "110"),
        ("imports", "2023-01..2023-08", "200"), ("imports", "2024-01..2024-08", "210"),
    ]  # fmt: skip
    assert units(found) == {(3, "USD")}
    assert {(v.series.reporter, v.series.source) for v in found.values} == {("KZ", "kz_bns")}


def test_periods_in_the_headings_of_the_flows():
    found = book(
        ["Belgium, million EUR"], ["Country", "Exports 2023", "Exports, 8 months 2024", "Imports 2023", "Change, %"],
        ["Belgium", 1, 2, 3, 4], ["Kazakhstan", 5, 6, 7, 8],
    )  # fmt: skip
    assert [(str(v.period.first), str(v.period.last), v.digits) for v in found.values] == [
        ("2023-01", "2023-12", "5"), ("2024-01", "2024-08", "6"), ("2023-01", "2023-12", "7"),
    ]  # fmt: skip
    assert "shares:1" in found.notes


def test_tonnes_and_growth_beside_sums_are_left_out():
    found = book(
        [KZ], ["Страна", "Экспорт", "", "", "Импорт", ""], ["", "тонн", "тыс. долл.", "в % к 2023", "тонн", "тыс. долл."],
        ["Бельгия", 5, 110, 99, 7, 210], ["Германия", 5, 310, 99, 7, 410],
    )  # fmt: skip
    assert [v[2] for v in first_row(found)] == [v for _, _, v in first_row(found)] == ["110", "210"]
    assert {"other_indicators:2", "shares:1"} <= set(found.notes)


def test_each_column_keeps_its_own_unit():
    found = book(
        [KZ],
        ["Страна", "Экспорт, млн долл. США", "Экспорт, млн евро", "Импорт, тыс. долл. США"],
        *[r[:4] for r in ROWS],
    )
    assert units(found) == {(6, "USD"), (6, "EUR"), (3, "USD")}


def test_two_columns_of_the_same_are_refused_with_both_places():
    with pytest.raises(Unreadable, match="Лист1!B2 and Лист1!C2 both give exports of 2024-01 to 2024-08"):
        book([f"{KZ}, тыс. долл. США"], ["Страна", "Экспорт", "Экспорт", "Импорт"], *[r[:4] for r in ROWS])


def test_partners_down_and_years_across_take_the_flow_from_the_title():
    rows = [["Belgium", 262.8, 220.7], ["Germany", 500, 600], ["Total", 762.8, 820.7]]
    found = book(["Kazakhstan: exports by country, million USD"], ["Country", 2022, 2023], *rows)
    assert first_row(found) == [("exports", "2022-01..2022-12", "262.8"), ("exports", "2023-01..2023-12", "220.7")]
    asked = book(["Kazakhstan by country, million USD"], ["Country", 2022, 2023], *rows)
    assert [w.field for w in asked.waiting] == ["flow"]
    told = book(["Kazakhstan by country, million USD"], ["Country", 2022, 2023], *rows,
                answers={asked.waiting[0].question: "imports"})  # fmt: skip
    assert {v.series.flow.value for v in told.values} == {"imports"}


def test_years_under_a_title_of_eight_months_are_those_months():
    found = book(
        ["Kazakhstan: exports, January to August, USD"],
        ["Country", "2022", "2023"],
        ["Belgium", 1.5, 2],
        ["Italy", 3, 4],
    )
    assert [p for _, p, _ in first_row(found)] == ["2022-01..2022-08", "2023-01..2023-08"]


@pytest.mark.parametrize(
    "title", ["Казахстан - Бельгия, январь-август, млн евро", "Kazakhstan - Belgium (8 months), million EUR"]
)
def test_years_of_an_own_table_under_a_title_of_eight_months_too(title):
    for rows in ([["Year", "Export"], ["2022", 1], ["2023", 2]], [["", "2022", "2023"], ["Export", 1, 2]]):
        found = book([title], *rows)
        assert [f"{v.period.first}..{v.period.last}" for v in found.values] == ["2022-01..2022-08", "2023-01..2023-08"]


@pytest.mark.parametrize(
    "line", ["Brussels, March 2025", "Extracted on 5 March 2025", "Data updated: January-August 2024"]
)
def test_the_month_in_which_a_table_was_made_cuts_no_years(line):
    found = book(["Kazakhstan - Belgium, EUR"], [line], ["Year", "Export"], ["2022", 1], ["2023", 2])
    assert [f"{v.period.first}..{v.period.last}" for v in found.values] == ["2022-01..2022-12", "2023-01..2023-12"]


def test_whole_years_beside_a_part_of_one_stay_whole():
    found = book(
        ["Kazakhstan - Belgium, 2022 and January to August 2024, EUR"],
        ["Year", "Export"],
        ["2022", 1],
        ["Jan-Aug 2024", 2],
    )
    assert [f"{v.period.first}..{v.period.last}" for v in found.values] == ["2022-01..2022-12", "2024-01..2024-08"]


def test_a_period_in_a_heading_that_is_not_understood_is_asked_and_its_answer_taken():
    rows = [["Belgium, exports, EUR"], ["Country", "2022", "2023*"], ["Kazakhstan", 5, 6], ["Italy", 7, 8]]
    asked = book(*rows)
    assert [(w.field, w.cell) for w in asked.waiting] == [("period", "2023*")]
    told = book(*rows, answers={"period:2023*": "2023-01..2023-08"})
    assert {f"{v.period.first}..{v.period.last}" for v in told.values} == {"2022-01..2022-12", "2023-01..2023-08"}
    assert {v.period.first.year for v in book(*rows, answers={"period:2023*": SKIP}).values} == {2022}


def test_the_day_of_extraction_is_no_period():
    head = [["Kazakhstan"], ["Data as of", "2025-03"], ["Trade in 2024, thousand USD"], ["Country", "Exports"]]
    found = book(*head, ["Belgium", 6], ["Germany", 8])
    assert [p for _, p, _ in first_row(found)] == ["2024-01..2024-12"]


def test_a_row_that_numbers_the_columns_is_none_of_figures():
    found = book(
        [f"{KZ}, тыс. долл. США"], ["Страна", "Экспорт", "Импорт"], ["А", 1, 2], ["Бельгия", 5, 6], ["Германия", 7, 8]
    )
    assert [v[2] for v in first_row(found)] == ["5", "6"]
    assert not found.waiting


def test_sheets_of_both_kinds_in_one_workbook_are_all_read():
    raw = workbook({
        "by country": [["Belgium 2024, EUR"], ["Country", "Exports"], ["Kazakhstan", 5], ["Italy", 6]],
        "KZ": [["Belgium - Kazakhstan, EUR"], ["Year", "Export"], [2023, 7]],
    })  # fmt: skip
    assert [v.digits for v in read_table(raw, "own.xlsx").values] == ["5", "6", "7"]


@pytest.mark.parametrize(
    ("text", "period"),
    [("Exported value in 2022", "2022-01..2022-12"), ("EXP2022", "2022-01..2022-12"), ("Value in 2023-M02", "2023-02..2023-02"),
     ("за 8 мес. 2024 г.", "2024-01..2024-08"), ("Export Jan-Aug 2024 (mln)", "2024-01..2024-08"), ("Экспорт, млн", "None")],
)  # fmt: skip
def test_a_period_among_other_words(text, period):
    found = period_in(text)
    assert (f"{found.first}..{found.last}" if found else "None") == period


def test_the_cases_of_a_russian_name():
    assert areas_in("Экспорт Казахстана в Бельгию") == ("KZ", "BE")
    assert areas_in("Торговля Узбекистана с Германией, Италией и Китаем") == ("UZ", "DE", "IT", "CN")


# --- Trade Map -----------------------------------------------------------------------------------

TITLE = "List of importing markets for a product exported by Kazakhstan"
MAP = [
    [TITLE], ["Product: TOTAL All products"], ["Sources: ITC calculations based on statistics"], ["Unit : US Dollar thousand"],
    ["Importers", "Exported value in 2022", "Exported value in 2023", "Share in exports (%)"],
    ["World", "84,593", "79,138", "100"], ["Belgium", "271", "220", "1"], ["Area Nes", "1", "", ""],
]  # fmt: skip


def map_of(found):
    return [
        (v.series.reporter, v.series.partner, v.series.flow.value, v.period.first.year, v.digits) for v in found.values
    ]


EXPECTED = [
    ("KZ", "WLD", "exports", 2022, "84593"), ("KZ", "WLD", "exports", 2023, "79138"),
    ("KZ", "BE", "exports", 2022, "271"), ("KZ", "BE", "exports", 2023, "220"),
]  # fmt: skip


def page(rows):
    cells = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    return f"<html><body><table border=1>{cells}</table></body></html>".encode()


def test_trade_map_saved_as_a_workbook():
    found = book(*MAP, sheet="Trade_Map_-_List_of_importing_m")
    assert map_of(found)[:4] == EXPECTED
    assert {(v.series.source, v.series.scale, v.series.currency, v.series.product) for v in found.values} == {
        ("itc_trademap", 3, "USD", "TOTAL")
    }


def test_trade_map_as_the_page_that_it_names_xls():
    raw, name = page(MAP), "Trade_Map_-_List_of_importing_markets.xls"
    assert is_table(raw, name)
    found = read_table(raw, name)
    assert map_of(found)[:4] == EXPECTED
    shown = excerpt(raw, name, found.values[2][5])
    assert shown.rows[shown.row][0] == "Belgium"
    assert shown.rows[shown.row][shown.column] == "271"


def test_trade_map_of_certain_goods_is_theirs():
    goods = [MAP[0], ["Product: 27 Mineral fuels, mineral oils"], *MAP[2:]]
    assert {(v.series.product, v.series.classification) for v in book(*goods).values} == {("27", "HS")}


def test_trade_map_as_text_asks_for_unit_and_goods_and_takes_the_reporter_from_its_name():
    name = "Trade_Map_-_List_of_importing_markets_for_a_product_exported_by_Kazakhstan.txt"
    raw = b"Importers\tExported value in 2022\tExported value in 2023\t\nWorld\t84593\t79138\t\nBelgium\t271\t220\t\n"
    assert [w.field for w in read_table(raw, name).waiting] == ["unit"]
    found = read_table(raw, name, {f"unit:{name}": "thousand USD", f"product:{name}": "TOTAL"})
    assert map_of(found) == EXPECTED


def test_trade_maps_list_of_exporters_has_the_reporters_in_its_rows():
    rows = [["List of exporters for the selected product"], *MAP[1:4], ["Exporters", "Exported value in 2023"],
            ["World", "9"], ["Belgium", "7"], ["Italy", "8"]]  # fmt: skip
    assert map_of(book(*rows)) == [("BE", "WLD", "exports", 2023, "7"), ("IT", "WLD", "exports", 2023, "8")]


def test_a_page_without_such_a_table_is_still_read_as_a_page():
    assert not is_table(page([["Menu", "News"], ["a", "b"]]), "page.xls")


BILATERAL = [
    ["Bilateral trade between Kazakhstan and Belgium"], ["Product: TOTAL All products"], ["Unit : US Dollar thousand"], [],
    ["Product code", "Product label", "Kazakhstan's exports to Belgium", "", "Belgium's imports from Kazakhstan", "",
     "Kazakhstan's exports to world", ""],
    ["", "", "Value in 2022", "Value in 2023", "Value in 2022", "Value in 2023", "Value in 2022", "Growth in value, %"],
    ["'TOTAL", "All products", "271,913", "220,681", "600,001", "500,002", "84,593,070", "5"],
    ["'27", "Mineral fuels", "2,806", "2,913", "", "17", "46", "1"],
]  # fmt: skip


@pytest.mark.parametrize("saved", [lambda rows: workbook({"Trade_Map_-_Bilateral_trade_bet": rows}), page])
def test_trade_maps_bilateral_table_has_both_sides_and_goods(saved):
    found = read_table(saved(BILATERAL), "Trade_Map_-_Bilateral_trade.xls")
    assert [(*row[:5], v.series.product) for row, v in zip(map_of(found), found.values, strict=True)] == [
        ("KZ", "BE", "exports", 2022, "271913", "TOTAL"), ("KZ", "BE", "exports", 2023, "220681", "TOTAL"),
        ("BE", "KZ", "imports", 2022, "600001", "TOTAL"), ("BE", "KZ", "imports", 2023, "500002", "TOTAL"),
        ("KZ", "WLD", "exports", 2022, "84593070", "TOTAL"),
        ("KZ", "BE", "exports", 2022, "2806", "27"), ("KZ", "BE", "exports", 2023, "2913", "27"),
        ("BE", "KZ", "imports", 2023, "17", "27"), ("KZ", "WLD", "exports", 2022, "46", "27"),
    ]  # fmt: skip
    assert units(found) == {(3, "USD")}
    assert not found.waiting


def test_a_heading_of_the_bilateral_table_that_is_not_known_is_refused_with_its_place():
    rows = [
        *BILATERAL[:4],
        [*BILATERAL[4][:2], "Atlantis's exports to Belgium", ""],
        BILATERAL[5][:4],
        BILATERAL[6][:4],
    ]
    with pytest.raises(Unreadable, match="C5: “Atlantis's exports to Belgium”"):
        read_table(workbook({"Trade_Map": rows}), "Trade_Map.xlsx")

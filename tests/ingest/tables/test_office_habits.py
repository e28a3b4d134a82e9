"""What offices and officers write beside their figures, through the import into a library: marks, spans, periods, flows."""

import io
import zipfile

import pytest

from briefing.ingest.importing import Importer
from briefing.storage import observations
from briefing.storage.library import Library


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "desk.briefinglib") as opened:
        yield opened


@pytest.fixture
def imported(library, tmp_path):
    """Imports a table and gives its report with what the library holds of two countries afterwards."""

    def take(content, pair=("KZ", "BE"), name="table.csv", answers=None):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        with Importer(library) as importer:
            report = importer.store_table(path, path.read_bytes(), answers=answers)
        held = sorted(
            (o.flow.value, f"{o.period.first}..{o.period.last}", o.amount and o.amount.full_digits, o.status)
            for o in observations.observations(library, *pair)
        )
        return report, held

    return take


def workbook(*rows, merged=()):
    import openpyxl

    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(list(row))
    for span in merged:
        book.active.merge_cells(span)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def opendocument(*rows, merged=()):
    """The same as an OpenDocument sheet; a merged cell is followed by as many covered ones."""
    from openpyxl.utils import range_boundaries

    spans = {}
    for left, top, right, bottom in map(range_boundaries, merged):
        spans[left, top] = (
            f' table:number-columns-spanned="{right - left + 1}" table:number-rows-spanned="{bottom - top + 1}"'
        )
        covered = {(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)} - {(left, top)}
        spans |= dict.fromkeys(covered)
    told = ""
    for y, row in enumerate(rows, 1):
        told += "<table:table-row>"
        for x, value in enumerate(row, 1):
            if spans.get((x, y), "") is None:
                told += "<table:covered-table-cell/>"
                continue
            number = f' office:value-type="float" office:value="{value}"' if isinstance(value, int | float) else ""
            kind = number or ' office:value-type="string"' * (value is not None)
            inside = "" if value is None else f"<text:p>{value}</text:p>"
            told += f"<table:table-cell{spans.get((x, y), '')}{kind}>{inside}</table:table-cell>"
        told += "</table:table-row>"
    names = "".join(f' xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{names} office:version="1.3"><office:body>'
        f'<office:spreadsheet><table:table table:name="Sheet1">{told}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    out = io.BytesIO()
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        manifest = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
        archive.writestr("META-INF/manifest.xml", f"<manifest:manifest {manifest}>{entry}</manifest:manifest>")
    return out.getvalue()


KZ_BE = {"pair:": "KZ-BE"}


def test_the_code_m_of_imports_is_no_million(imported):
    _, held = imported("flow;year;value (EUR)\nX;2023;700\nM;2023;800\n", answers=KZ_BE)
    assert held == [("exports", "2023-01..2023-12", "700", "ok"), ("imports", "2023-01..2023-12", "800", "ok")]


def test_an_amount_in_spanish_beside_its_unit_takes_the_flow_from_its_row(imported):
    rows = "Flujo;Mes;Importe (miles de euros)\nEXPORT;enero 2024;123,45\nIMPORT;enero 2024;223,45\n"
    _, held = imported(rows, ("ES", "KZ"), answers={"pair:": "ES-KZ"})
    assert held == [("exports", "2024-01..2024-01", "123450", "ok"), ("imports", "2024-01..2024-01", "223450", "ok")]


def test_a_row_of_one_flow_under_a_heading_of_the_other_waits(imported):
    report, held = imported("Flow;Year;Imports (EUR)\nExport;2023;5\nImport;2023;6\n", answers=KZ_BE)
    assert held == [("imports", "2023-01..2023-12", "6", "ok")]
    assert [q.field for q in report.questions] == ["flow"]


@pytest.mark.parametrize("file", ["table.csv", "table.xlsx", "table.ods"])
def test_a_partner_written_once_over_several_rows_is_that_of_all(imported, file):
    rows = [
        ["Partner", "Year", "Exports (EUR)"],
        ["Belgium", 2022, 51], [None, 2023, 52], ["France", 2022, 61], [None, 2023, 62],
    ]  # fmt: skip
    text = "\n".join(";".join("" if c is None else str(c) for c in row) for row in rows)
    made = opendocument if file == "table.ods" else workbook
    content = text if file == "table.csv" else made(*rows, merged=("A2:A3", "A4:A5"))
    _, held = imported(content, ("KZ", "FR"), file, {"pair:": "KZ-BE"})
    assert [h[1:3] for h in held] == [("2022-01..2022-12", "61"), ("2023-01..2023-12", "62")]


def test_a_partner_left_blank_beside_others_is_not_taken_from_the_title(imported):
    text = "Kazakhstan - Belgium;;\nYear;Partner;Exports (EUR)\n2021;France;5\n2022;;7\n"
    report, held = imported(text)
    assert held == []
    assert [q.field for q in report.questions] == ["partner"]


def test_a_row_of_sums_without_a_name_is_not_of_the_last_country(imported):
    text = "Partner;Year;Exports (EUR)\nFrance;2022;5\nBelgium;2022;6\n;;11\n"
    report, held = imported(text, answers=KZ_BE)
    assert [h[2] for h in held] == ["6"]
    assert [q.field for q in report.questions] == ["period"]


def test_marks_beside_figures_and_years_are_no_part_of_them(imported):
    text = (
        "Kazakhstan - Belgium, thousand USD;;\nYear;Exports;Imports\n2020;101,4 p;c\n2021 (p);102,4;(e)\n2022*;103,4¹;203,4 1)\n"
        "2023 1);104,4*;204,4 (e)\n* revised;;\n1) предварительные данные;;\n"
    )
    report, held = imported(text)
    assert [(h[0], h[1][:4], h[2], h[3]) for h in held] == [
        ("exports", "2020", "101400", "provisional"), ("exports", "2021", "102400", "provisional"),
        ("exports", "2022", "103400", "provisional"), ("exports", "2023", "104400", "ok"),
        ("imports", "2020", None, "confidential"), ("imports", "2022", "203400", "provisional"),
        ("imports", "2023", "204400", "estimated"),
    ]  # fmt: skip
    assert [(q.field, q.cell) for q in report.questions] == [("value", "(e)")]


@pytest.mark.parametrize("cell", ["271 913,8 2", "12 34", "1 234 56"])
def test_blanks_that_do_not_group_by_three_make_no_figure(imported, cell):
    report, held = imported(f"Year;Exports (USD)\n2021;1 234,5\n2022;{cell}\n", answers=KZ_BE)
    assert [h[2] for h in held] == ["1234.5"]
    assert [(q.field, q.cell) for q in report.questions] == [("value", cell)]


def test_a_column_of_some_year_is_read_or_asked_but_never_passed_over(imported):
    text = "KZ-BE, mln USD;;;;\n;2022;2023 p;9M 2024;2024 old\nExports;1,1;1,2;1,3;1,4\n"
    report, held = imported(text)
    assert [(h[1], h[2]) for h in held if h[0] == "exports"] == [
        ("2022-01..2022-12", "1100000"), ("2023-01..2023-12", "1200000"), ("2024-01..2024-09", "1300000"),
    ]  # fmt: skip
    assert [(q.field, q.cell) for q in report.questions] == [("period", "2024 old")]
    _, held = imported(text, answers={"period:2024 old": "2024-10"})
    assert ("exports", "2024-10..2024-10", "1400000", "ok") in held


def test_plans_and_forecasts_are_not_taken_for_figures(imported):
    text = "Country;Exports 2023 (mln USD);Exports 2024 forecast (mln USD)\nBelgium;1.5;1.7\nFrance;2.5;2.7\n"
    report, held = imported(text, answers={"reporter:": "KZ"})
    assert [h[1:3] for h in held] == [("2023-01..2023-12", "1500000")]
    assert "other_indicators:1" in report.notes


def test_months_below_a_title_of_one_year_are_of_that_year(imported):
    text = "Kazakhstan - Belgium, 2024;;\nMonth;Exports (mln USD);Imports (mln USD)\nJanuary;1.5;2.5\nфевраль;1.6;2.6\n"
    _, held = imported(text)
    assert [h[1] for h in held if h[0] == "exports"] == ["2024-01..2024-01", "2024-02..2024-02"]


def test_units_in_a_row_of_their_own_below_the_years(imported):
    text = "KZ-BE;;;;\n;2022;2022;2023;2023\n;mln USD;mln EUR;mln USD;mln EUR\nExports;1.1;1.0;1.2;1.15\n"
    report, held = imported(text)
    assert sorted(h[2] for h in held) == ["1000000", "1100000", "1150000", "1200000"]
    assert not report.questions


@pytest.mark.parametrize("corner", [None, "Landen"])
def test_units_below_repeated_headings_as_statline_writes_them(imported, corner):
    head = ["Landen", "Perioden", "Totale invoerwaarde", "Totale uitvoerwaarde"]
    units = [corner and "Landen", corner and "Perioden", "mln euro", "mln euro"]
    text = "\n".join(
        ";".join(f'"{c or ""}"' for c in row)
        for row in [head, units, ["Kazachstan", "2023", "1234", "345"], ["Kazachstan", "2024 januari*", "234", "45"]]
    )
    report, held = imported(text + '\n"Bron: CBS"\n"* voorlopig"\n', ("NL", "KZ"), answers={"pair:": "NL-KZ"})
    assert held == [
        ("exports", "2023-01..2023-12", "345000000", "ok"), ("exports", "2024-01..2024-01", "45000000", "provisional"),
        ("imports", "2023-01..2023-12", "1234000000", "ok"), ("imports", "2024-01..2024-01", "234000000", "provisional"),
    ]  # fmt: skip
    assert not report.questions


@pytest.mark.parametrize(("made", "file"), [(workbook, "table.xlsx"), (opendocument, "table.ods")])
def test_periods_below_a_blank_corner_of_merged_headings(imported, made, file):
    rows = [
        ["Trade of Kazakhstan with Belgium"], ["thousand US dollars"], [None, "Exports", None, "Imports", None],
        [None, "value", "tonnes", "value", "tonnes"], ["2022", 271913.8, 1000, 242984.1, 50], ["2023", 220681.6, 7, 1.5, 5],
    ]  # fmt: skip
    _, held = imported(made(*rows, merged=("A1:E1", "B3:C3", "D3:E3")), name=file)
    assert [h[2] for h in held] == ["271913800", "220681600", "242984100", "1500"]


def test_the_country_with_which_the_trade_is_does_not_report_on_itself(imported):
    text = "Trade with Kazakhstan and others, 2023;;\nCountry;Exports (mln USD);Imports (mln USD)\nKazakhstan;1.5;2.5\nChina;5;6\n"
    report, held = imported(text, ("KZ", "CN"))
    assert held == []
    assert [q.field for q in report.questions] == ["reporter"]


def test_turkish_headings_and_thousands(imported):
    text = "Türkiye ihracat ve ithalat (Bin ABD $);;;\nYıl;Ülke adı;İhracat;İTHALAT\n2023;Kazakistan;1654,5;2765,5\n"
    _, held = imported(text, ("TR", "KZ"))
    assert [h[2] for h in held] == ["1654500", "2765500"]


def test_codes_beside_names_of_countries_flows_and_goods_as_britain_writes_them(imported):
    text = (
        "United Kingdom, £ million;;;;\nCOMMODITY;COUNTRY;DIRECTION;2022JAN;2022FEB\nT Total;KZ Kazakhstan;IM Imports;12;13\n"
        "0 Food;KZ Kazakhstan;IM Imports;1;2\nT Total;KZ Kazakhstan;EX Exports;22;23\n"
    )
    report, held = imported(text, ("GB", "KZ"))
    assert [h[:3] for h in held] == [
        ("exports", "2022-01..2022-01", "22000000"), ("exports", "2022-02..2022-02", "23000000"),
        ("imports", "2022-01..2022-01", "12000000"), ("imports", "2022-02..2022-02", "13000000"),
    ]  # fmt: skip
    assert "details:2" in report.notes or "details:1" in report.notes


def test_days_that_lost_their_format_are_their_months(imported):
    rows = [["Date", "Exports (EUR)"], [45292, 51], [45323, 52], [45352, 53]]
    _, held = imported(workbook(*rows), name="table.xlsx", answers=KZ_BE)
    assert [h[1:3] for h in held] == [
        ("2024-01..2024-01", "51"),
        ("2024-02..2024-02", "52"),
        ("2024-03..2024-03", "53"),
    ]


def test_numbers_that_are_no_first_days_of_months_are_asked(imported):
    report, held = imported(
        workbook(["Date", "Exports (EUR)"], [45292, 51], [45300, 52]), name="table.xlsx", answers=KZ_BE
    )
    assert held == []
    assert [q.cell for q in report.questions] == ["45292", "45300"]


def test_chinese_headings_countries_and_thousands(imported):
    text = "进出口商品国别（地区）总值表;;;\n单位：千美元;;;\n国家（地区）;进出口;出口;进口\n哈萨克斯坦;4382;2822;1560\n比利时;3000;2000;1000\n"
    answers = {}
    for _ in range(3):
        report, held = imported(text, ("CN", "KZ"), answers=answers)
        answers |= {q.key: "CN" if q.field == "reporter" else "2023" for q in report.questions}
    assert [h[:3] for h in held] == [
        ("exports", "2023-01..2023-12", "2822000"), ("imports", "2023-01..2023-12", "1560000"),
        ("turnover", "2023-01..2023-12", "4382000"),
    ]  # fmt: skip


@pytest.mark.parametrize(("unit", "known"), [("千美元", True), ("百万美元", True), ("万美元", False), ("亿元", False)])
def test_ten_thousands_are_no_unit_that_is_read(imported, unit, known):
    report, held = imported(f"年份;出口（{unit}）\n2023;5\n", ("CN", "KZ"), answers={"pair:": "CN-KZ"})
    assert bool(held) == known
    assert [q.field for q in report.questions] == ([] if known else ["unit"])


def test_the_only_partner_of_a_table_is_not_taken_for_its_reporter(imported):
    text = "Exports by country, mln USD;;\nCountry;2022;2023\nWorld;10.5;11.5\nBelgium;1.5;1.6\n"
    report, held = imported(text)
    assert held == []
    assert [q.field for q in report.questions] == ["reporter"]
    _, held = imported(text, answers={report.questions[0].key: "KZ"})
    assert [h[2] for h in held] == ["1500000", "1600000"]


@pytest.mark.parametrize(
    ("heading", "whole", "part"),
    [("Period", "Jan-Dec", "Jan-Aug"), ("Months", "12", "8"), ("What", "январь-декабрь", "январь-август")],
)
def test_a_part_of_the_year_beside_it_is_that_part(imported, heading, whole, part):
    _, held = imported(f"KZ-BE;;\nYear;{heading};Exports (mln USD)\n2023;{whole};1.5\n2024;{part};1.6\n")
    assert [h[1] for h in held] == ["2023-01..2023-12", "2024-01..2024-08"]


@pytest.mark.parametrize(
    ("below", "periods"),
    [("Jan;Feb;Jan;Feb", ["2023-01..2023-01", "2023-02..2023-02", "2024-01..2024-01", "2024-02..2024-02"]),
     ("Q1;Q2;Q1;Q2", ["2023-01..2023-03", "2023-04..2023-06", "2024-01..2024-03", "2024-04..2024-06"])],
)  # fmt: skip
@pytest.mark.parametrize("table", ["flows", "partners"])
def test_parts_of_years_in_a_second_row_of_headings(imported, table, below, periods):
    if table == "flows":
        text = f"KZ-BE, mln USD;;;;\n;2023;;2024;\n;{below}\nExports;1.5;1.6;3.1;6.5\n"
    else:
        text = f"Exports of Kazakhstan, mln USD;;;;\nCountry;2023;;2024;\n;{below}\nBelgium;1.5;1.6;3.1;6.5\nFrance;1;2;3;4.5\n"
    _, held = imported(text)
    assert [h[1] for h in held] == periods


def test_a_part_alone_below_each_year_is_no_whole_year(imported):
    text = "Exports of Kazakhstan, mln USD;;\nCountry;2023;2024\n;Jan-Aug;Jan-Aug\nBelgium;1.5;1.6\nFrance;1;2\n"
    _, held = imported(text)
    assert [h[1] for h in held] == ["2023-01..2023-08", "2024-01..2024-08"]


@pytest.mark.parametrize("heading", ["Country;2022;2023\n", ""])
def test_a_table_of_imports_below_one_of_exports_is_of_imports(imported, heading):
    text = (
        "Kazakhstan by country, million USD;;\nExports;;\nCountry;2022;2023\nBelgium;1,5;2,5\nFrance;3,5;4,5\n"
        f"Imports;;\n{heading}Belgium;5,5;6,5\nFrance;7,5;8,5\n"
    )
    report, held = imported(text)
    answers = {q.key: "million USD" for q in report.questions if q.field == "unit"}
    answers |= {q.key: "KZ" for q in report.questions if q.field == "reporter"}
    if answers:
        report, held = imported(text, answers=answers)
    assert [h[:3] for h in held] == [
        ("exports", "2022-01..2022-12", "1500000"), ("exports", "2023-01..2023-12", "2500000"),
        ("imports", "2022-01..2022-12", "5500000"), ("imports", "2023-01..2023-12", "6500000"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "heading",
    ["Net exports", "Чистый экспорт", "Average monthly exports", "Durchschnittliche Ausfuhr", "Exports, seasonally adjusted",
     "Exports in constant prices", "Exportations CVS"],
)  # fmt: skip
def test_figures_derived_from_exports_are_none_of_exports(imported, heading):
    _, held = imported(f"Year;{heading} (mln EUR);Imports (mln EUR)\n2022;134.5;9.5\n", answers=KZ_BE)
    assert [h[:3] for h in held] == [("imports", "2022-01..2022-12", "9500000")]


def test_figures_said_not_to_be_adjusted_are_taken(imported):
    _, held = imported("Year;Exports, not seasonally adjusted (mln EUR)\n2022;134.5\n", answers=KZ_BE)
    assert [h[2] for h in held] == ["134500000"]


@pytest.mark.parametrize(
    "title", ["Exports to Kazakhstan", "Экспорт в Казахстан", "Handel mit Kasachstan", "Trade with Kazakhstan"]
)
def test_the_country_that_goods_go_to_is_not_taken_for_the_one_that_exports(imported, title):
    report, held = imported(f"{title};;\nCountry;Year;Exports (mln USD)\nBelgium;2023;5\nFrance;2023;6\n")
    assert held == []
    assert {q.field for q in report.questions} <= {"pair", "reporter"}


@pytest.mark.parametrize(
    "title", ["Exports from Kazakhstan", "Импорт в Казахстан", "Kazakhstan", "Imports to Kazakhstan"]
)
def test_the_country_that_a_title_reports_on_does_report(imported, title):
    _, held = imported(f"{title};;\nCountry;Year;Exports (mln USD)\nBelgium;2023;5\nFrance;2023;6\n")
    assert [h[0] for h in held] == ["exports"]


def test_a_line_that_names_the_other_flow_begins_its_figures(imported):
    text = "KZ-BE, mln USD;\nExports;\nYear;Value\n2022;1,5\n2023;2,5\nImports;\n2022;3,5\n2023;4,5\n"
    _, held = imported(text)
    assert [h[:3] for h in held] == [
        ("exports", "2022-01..2022-12", "1500000"), ("exports", "2023-01..2023-12", "2500000"),
        ("imports", "2022-01..2022-12", "3500000"), ("imports", "2023-01..2023-12", "4500000"),
    ]  # fmt: skip


def test_years_that_a_heading_repeats_are_no_figures(imported):
    text = "KZ-BE, mln USD;;\n;2022;2023\nExports;1,5;2,5\nImports;2022;2023\n"
    _, held = imported(text)
    assert [h[2] for h in held] == ["1500000", "2500000"]

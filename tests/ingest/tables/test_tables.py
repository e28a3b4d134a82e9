"""Trade tables as they are published or made by hand: values exact, each with its place; nothing guessed."""

import datetime as dt
import io
import zipfile
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.ingest import foreign
from briefing.ingest.documents import Unreadable
from briefing.ingest.tables import Incomplete, is_table, read_table
from briefing.ingest.tables.cells import decimal_text
from briefing.ingest.tables.table import column_letters
from briefing.ingest.worker import Worker

HEADER = "reporter,partner,flow,period,value,multiplier,currency,source\n"
ROW = "KZ,BE,exports,2023,220681.63677,3,USD,kz_bns\n"


def tidy(*rows, header=HEADER):
    return read_table((header + "".join(rows)).encode(), "series.csv")


def value_of(read, reporter, partner, flow, period):
    found = [
        o for o in read.observations if (o.reporter, o.partner, o.flow, o.period) == (reporter, partner, flow, period)
    ]
    assert len(found) == 1
    return found[0]


# --- our own layout ------------------------------------------------------------------------------


def test_a_tidy_row_keeps_its_digits_and_names_its_row():
    (o,) = tidy(ROW).observations
    assert (o.amount.digits, o.amount.scale, o.amount.currency) == ("220681.63677", 3, "USD")
    assert o.amount.value == Decimal("220681636.77")
    assert (o.locator, o.file, o.frequency, o.source) == ("row 2", "series.csv", Frequency.YEAR, "kz_bns")


def test_a_part_of_a_year_is_told_from_a_year():
    (o,) = tidy("KZ,BE,turnover,Jan–Aug 2024,289.0,6,USD,manual\n").observations
    assert o.frequency is Frequency.YTD
    assert o.period.is_partial


def test_columns_may_come_in_any_order_and_further_ones_are_ignored():
    header = "comment,value,source,period,flow,partner,reporter,currency,multiplier,vintage,locator\n"
    (o,) = tidy("a remark,12.50,kz_bns,2023,X,BEL,KAZ,USD,6,2024-07-25,2023!D57\n", header=header).observations
    assert (o.reporter, o.partner, o.flow, o.amount.digits) == ("KZ", "BE", Flow.EXPORTS, "12.50")
    assert (o.vintage, o.locator) == (dt.date(2024, 7, 25), "row 2: 2023!D57")


def test_an_empty_value_is_missing_not_zero():
    (o,) = tidy("KZ,BE,exports,2023,,3,USD,kz_bns\n").observations
    assert (o.amount, o.status) == (None, "missing")


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ("KZ,BE,exports,2023,1.234;5,3,USD,kz_bns\n", "value"),
        ("KZ,BE,exports,2023,1e5,3,USD,kz_bns\n", "value"),
        ("KZ,BE,exports,2023,inf,3,USD,kz_bns\n", "value"),
        ("KZ,BE,exports,2023,12,4,USD,kz_bns\n", "multiplier"),
        ("KZ,BE,exports,2023,12,3,dollars,kz_bns\n", "currency"),
        ("KZ,BE,exports,the year,12,3,USD,kz_bns\n", "period"),
        ("KZ,BE,sales,2023,12,3,USD,kz_bns\n", "flow"),
        ("Atlantis,BE,exports,2023,12,3,USD,kz_bns\n", "reporter"),
        ("KZ,Сумма,exports,2023,12,3,USD,kz_bns\n", "partner"),
    ],
)
def test_a_row_with_a_doubtful_cell_waits_and_the_others_are_taken(row, field):
    read = tidy(row, ROW)
    assert [o.locator for o in read.observations] == ["row 3"]
    assert [(w.locator, w.field) for w in read.waiting] == [("row 2", field)]


def test_a_balance_is_left_out_since_it_is_computed():
    read = tidy(ROW, "KZ,BE,balance,2023,-82198.6,3,USD,kz_bns\n")
    assert [o.flow for o in read.observations] == [Flow.EXPORTS]
    assert read.notes == ("balances:1",)


def test_figures_exported_from_articles_do_not_come_back_as_a_table():
    read = tidy("KZ,BE,exports,2023,220.7,6,USD,article\n", ROW)
    assert len(read.observations) == 1
    assert read.notes == ("from_articles:1",)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_separator_and_the_encoding_are_found(separator, encoding):
    text = (HEADER + ROW).replace(",", separator)
    assert len(read_table(text.encode(encoding), "series.csv").observations) == 1


def test_a_sum_beyond_every_float_stays_exact():
    (o,) = tidy("KZ,BE,exports,2023,9007199254740993.01,0,USD,kz_bns\n").observations
    assert o.amount.value == Decimal("9007199254740993.01")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=5, min_value=-(10**12), max_value=10**12))
def test_every_decimal_is_read_digit_for_digit(value):
    assert decimal_text(f"{value:f}") == f"{value:f}"


@pytest.mark.parametrize("cell", ["", "-", "1,5", "1.234,5", "1 234", ".5", "5.", "+5", "0x10", "１２", "NaN"])
def test_what_is_no_plain_decimal_is_not_taken_for_one(cell):
    assert decimal_text(cell) is None


# --- refusals ------------------------------------------------------------------------------------


def test_a_cut_last_line_says_that_the_file_may_be_incomplete():
    with pytest.raises(Incomplete, match="line 3"):
        tidy(ROW, "KZ,BE,imports,20")


PACKED = "freq,reporter,partner,product,flow,indicators\\TIME_PERIOD\t2024-01 \t2024-02 \t2024-03 \r\n"
CELLS = "M,BE,KZ,TOTAL,2,VALUE_IN_EUROS\t52818276\t40811430"


@pytest.mark.parametrize("end", [3, 20, len(CELLS) - 10, len(CELLS)])
def test_a_table_cut_in_its_only_row_is_incomplete_not_unknown(end):
    with pytest.raises(Incomplete, match="line 2"):
        read_table((PACKED + CELLS[:end]).encode(), "cut.tsv")


def test_a_table_cut_in_its_header_is_incomplete():
    with pytest.raises(Incomplete, match="line 1"):
        read_table(PACKED[:40].encode(), "cut.tsv")


def test_a_small_table_whose_last_line_does_not_end_is_read():
    read = read_table((PACKED + CELLS + "\t52477510").encode(), "whole.tsv")
    assert [o.amount.digits for o in read.observations] == ["52818276", "40811430", "52477510"]


def test_a_download_that_ends_within_a_line_is_read_with_a_warning_that_its_last_figure_may_be_cut():
    assert read_table((PACKED + CELLS + "\t5247").encode(), "cut.tsv").notes == ("unended:2",)
    assert read_table((PACKED + CELLS + "\t5247\r\n").encode(), "whole.tsv").notes == ()
    assert tidy(ROW.rstrip()).notes == ()


def test_a_ragged_line_is_refused_with_its_number():
    with pytest.raises(Unreadable, match="line 2 has 7 cells where the header has 8"):
        tidy("KZ,BE,exports,2023,1,3,USD\n", ROW)


def test_a_trailing_comma_does_not_shift_the_columns():
    read = tidy(ROW.replace("\n", ",\n"))
    assert [(o.reporter, o.amount.digits) for o in read.observations] == [("KZ", "220681.63677")]
    assert read.notes == ("trailing_delimiter",)


def test_a_further_cell_that_is_not_empty_is_refused():
    with pytest.raises(Unreadable, match="line 2 has 9 cells"):
        tidy(ROW.replace("\n", ",1\n"))


def test_an_open_quote_is_refused_with_the_line_it_opens_in():
    with pytest.raises(Unreadable, match="line 3"):
        tidy(ROW, 'KZ,BE,"imports,2023,1,3,USD,kz_bns\n', ROW)


def test_a_nul_is_refused_with_its_line():
    with pytest.raises(Unreadable, match="line 2"):
        tidy("KZ,B\0E,exports,2023,1,3,USD,kz_bns\n")


def test_a_column_named_twice_is_refused():
    with pytest.raises(Unreadable, match="“value” twice"):
        tidy(header="value," + HEADER)


def test_an_unknown_layout_is_declined_naming_its_columns():
    with pytest.raises(Unreadable, match="city, inhabitants") as refusal:
        read_table(b"city,inhabitants\nGhent,1\n", "simple.csv")
    assert refusal.value.problem == "layout"


def test_a_sign_in_page_called_csv_is_told_apart():
    with pytest.raises(Unreadable, match="web page"):
        read_table(b"<!DOCTYPE html><html><body>Sign in</body></html>", "table.csv")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        (b"PK\x03\x04" + b"\x00\x01" * 3000, "not all of it is there"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 3000, "not all of it is there"),
        (b"hello world, this is not a workbook", "no known layout"),
    ],
)
@pytest.mark.parametrize("name", ["trade.xlsx", "trade.xls"])
def test_what_only_its_name_makes_a_workbook_is_no_article(raw, said, name):
    assert is_table(raw, name)
    with pytest.raises(Unreadable, match=said):
        read_table(raw, name)


def test_a_page_with_a_table_saved_as_a_workbook_is_read_as_a_page():
    page = b"<html><body><h1>Trade</h1><table><tr><td>2022</td><td>271.9</td></tr></table></body></html>"
    assert not is_table(page, "trade.xls")


def test_saved_json_called_csv_is_told_apart():
    with pytest.raises(Unreadable, match="JSON"):
        read_table(b'{"weather": "fine"}', "table.csv")


def test_a_huge_cell_is_refused():
    with pytest.raises(Unreadable, match="line 2"):
        tidy(ROW.replace("kz_bns", "x" * 20_000))


# --- what is a table -----------------------------------------------------------------------------


def test_a_known_header_makes_a_table_whatever_the_file_is_called():
    assert is_table((HEADER + ROW).encode(), "series.txt")


@pytest.mark.parametrize("text", ["[Update] Trade grew in 2023.", "{sic} he said", "[1] A note", "<p>No table</p>"])
def test_a_text_that_begins_with_a_bracket_is_no_table(text):
    assert not is_table(text.encode(), "article.txt")


def test_an_article_with_commas_in_its_first_line_is_no_table():
    assert not is_table(b"Oil, gas, and grain\nTrade grew, they said.", "article.txt")


def test_columns_are_named_as_spreadsheets_name_them():
    assert [column_letters(n) for n in (0, 25, 26, 27, 701, 702)] == ["A", "Z", "AA", "AB", "ZZ", "AAA"]


# --- published tables ----------------------------------------------------------------------------


def test_comext_months_add_up_to_the_known_year(shared):
    file = shared / "data" / "comext-relational-view" / "be-exports-to-kz-monthly.csv"
    read = read_table(file.read_bytes(), file.name)
    months = {o.period.first: o for o in read.observations}
    assert len(months) == 68
    assert sum(o.amount.value for m, o in months.items() if m.year == 2023) == 514_910_209
    assert sum(o.amount.value for m, o in months.items() if m.year == 2024) == 418_349_964
    assert {(o.reporter, o.partner, o.flow, o.currency, o.valuation) for o in read.observations} == {
        ("BE", "KZ", Flow.EXPORTS, "EUR", "STAT")
    }


@pytest.mark.parametrize(
    ("name", "month", "euro"),
    [("eu-exports-to-kz-2024-08.csv", 8, 35241227), ("eu-exports-to-kz-2024-07-quoted.csv", 7, 62923853)],
)
def test_the_relational_view_is_read_in_both_ways_of_writing_a_month(shared, name, month, euro):
    file = shared / "data" / "comext-relational-view" / name
    read = read_table(file.read_bytes(), file.name)
    belgium = value_of(read, "BE", "KZ", Flow.EXPORTS, Period.months_of(2024, month, month))
    assert (belgium.amount.value, belgium.product) == (euro, "TOTAL")
    assert belgium.locator.startswith("row ")
    assert not read.waiting


def test_a_year_written_as_week_52_is_a_year(shared):
    file = shared / "data" / "comext-relational-view" / "eu27-exports-by-partner-annual-excerpt.csv"
    read = read_table(file.read_bytes(), file.name)
    union = value_of(read, "EU27_2020", "KZ", Flow.EXPORTS, Period.year(2023))
    assert union.amount.value == 12110101395


def test_the_bureaus_list_keeps_both_editions(shared):
    file = shared / "data" / "kz-national-stats" / "kz-be-lu-annual-2018-2023.csv"
    read = read_table(file.read_bytes(), file.name)
    twice = [o for o in read.observations if (o.partner, o.flow, o.period) == ("BE", Flow.TURNOVER, Period.year(2022))]
    assert [o.amount.digits for o in twice] == ["514897.93327", "514897.93327"]
    assert {o.locator for o in twice} == {"row 9: edition 2022", "row 10: edition 2023"}


@pytest.mark.parametrize(
    ("name", "year", "cell", "digits"),
    [
        ("kz-trade-by-country-2022-excerpt.xls", 2022, "2022!B17", "514897.93327"),
        ("kz-trade-by-country-2019-excerpt.xls", 2018, "12_2018!B16", "454791.5"),
        ("kz-trade-by-country-2023-excerpt.xlsx", 2023, "2023!B16", "523561.86716"),
    ],
)
def test_the_bureaus_workbooks_give_each_country_with_its_cell(shared, name, year, cell, digits):
    file = shared / "data" / "kz-national-stats" / name
    raw = file.read_bytes()
    assert is_table(raw, name)
    read = read_table(raw, name)
    turnover = value_of(read, "KZ", "BE", Flow.TURNOVER, Period.year(year))
    assert (turnover.amount.digits, turnover.amount.scale, turnover.currency) == (digits, 3, "USD")
    assert turnover.locator == cell
    assert {o.partner for o in read.observations if len(o.partner) != 2} == {"WLD"}
    assert not read.waiting


def test_the_cover_gives_the_edition(shared):
    file = shared / "data" / "kz-national-stats" / "kz-trade-by-country-2023-excerpt.xlsx"
    assert {o.vintage for o in read_table(file.read_bytes(), file.name).observations} == {dt.date(2024, 7, 25)}


def test_a_workbook_that_unpacks_to_too_much_is_refused_before_it_is_unpacked():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 30_000_000)
    with pytest.raises(Unreadable, match="unpacks"):
        read_table(packed.getvalue(), "bomb.xlsx")


def test_a_workbook_that_is_cut_is_refused():
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>")
    with pytest.raises(Unreadable, match="“cut.xlsx”"):
        read_table(packed.getvalue(), "cut.xlsx")


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw, at: raw[:at] + bytes(64) + raw[at + 64 :],
        lambda raw, at: raw.replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"),
        lambda raw, at: raw.replace(b"\x08\x00", b"\x63\x00"),
    ],
    ids=["overwritten", "locked", "packed in an unknown way"],
)
def test_a_workbook_with_a_damaged_part_is_refused_as_a_damaged_file(shared, damage):
    with zipfile.ZipFile(shared / "data" / "handmade" / "long-excel-dates.xlsx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    again = io.BytesIO()
    with zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
        at = archive.getinfo("xl/worksheets/sheet1.xml").header_offset + 120
    raw = damage(again.getvalue(), at)
    assert raw != again.getvalue()
    with pytest.raises(Unreadable, match="“damaged.xlsx”: it is no workbook"):
        read_table(raw, "damaged.xlsx")


def test_a_reading_comes_through_the_worker_as_it_was(shared):
    file = shared / "data" / "kz-national-stats" / "kz-trade-by-country-2023-excerpt.xlsx"
    raw = file.read_bytes()
    with Worker(readers=foreign.MODULE) as process:
        assert foreign.read_table(process, raw, file.name) == read_table(raw, file.name)


def test_a_workbook_that_breaks_its_reader_costs_one_file():
    # Two cells at the far corners make the reader ask for more memory than there is.
    far = io.BytesIO()
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        "</sheetData></worksheet>"
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
        "xl/workbook.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": sheet,
    }
    with zipfile.ZipFile(far, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    with Worker(readers=foreign.MODULE) as process:
        with pytest.raises(Unreadable, match="“far.xlsx”"):
            foreign.read_table(process, far.getvalue(), "far.xlsx")
        with pytest.raises(Unreadable, match="layout"):
            foreign.read_table(process, b"a,b,c\n1,2,3\n", "next.csv")


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        (b"year,flow,partner,value USD mn\n2021,exports,BE,100\n2022,exports,B\xff\xfeE,90\n", "line 3, column 3"),
        (
            "year;partner;exports USD mn\r\n2021;Österreich;100\r\n\r\n2022;B".encode() + b"\xffE;9\r\n",
            "line 4, column 2",
        ),
        (b"year,flow,value USD mn\n2021,exports,1\n\xff22,exports,90\n", "line 3, column 1"),
    ],
)
def test_a_table_with_a_stray_byte_is_refused_with_its_place(raw, place):
    with pytest.raises(Unreadable, match=f"{place} holds a byte that does not fit its encoding"):
        read_table(raw, "own.csv", {"pair:": "KZ-BE"})

"""Tables made by hand and national tables by country: several languages, everything that is not said is asked."""

import datetime as dt
import io
import zipfile
from decimal import Decimal
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.core.question import SKIP
from briefing.core.trade import Basis
from briefing.ingest.documents import Unreadable
from briefing.ingest.tables import Incomplete, is_table, numerals, read_table
from briefing.ingest.tables.cells import Doubt
from briefing.ingest.tables.headings import column_of, flow_of
from briefing.ingest.tables.table import column_letters
from briefing.ingest.tables.units import unit_of

PAIR = {"pair:": "KZ-BE"}


def read(text, answers=None, name="own.csv", encoding="utf-8"):
    return read_table(text.encode(encoding), name, {**PAIR, **(answers or {})})


def values(found):
    return [
        (o.flow.value, str(o.period.last), o.amount and str(o.amount.value.normalize())) for o in found.observations
    ]


def workbook(sheets, hidden=()):
    """An .xlsx of sheets of rows; a cell is text, a number, None, or ("=", formula) without a stored result."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        listed, links = "", ""
        for n, (name, rows) in enumerate(sheets.items(), 1):
            state = ' state="hidden"' if name in hidden else ""
            listed += f'<sheet name="{escape(name)}" sheetId="{n}"{state} r:id="rId{n}"/>'
            links += f'<Relationship Id="rId{n}" Type="{rel}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            archive.writestr(
                f"xl/worksheets/sheet{n}.xml",
                f'<worksheet xmlns="{main}"><sheetData>{_rows(rows)}</sheetData></worksheet>',
            )
        archive.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets>{listed}</sheets></workbook>'
        )
        relations = "http://schemas.openxmlformats.org/package/2006/relationships"
        archive.writestr("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{relations}">{links}</Relationships>')
        office = f'<Relationship Id="r" Type="{rel}/officeDocument" Target="xl/workbook.xml"/>'
        archive.writestr("_rels/.rels", f'<Relationships xmlns="{relations}">{office}</Relationships>')
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        part = f'<Override PartName="/xl/workbook.xml" ContentType="{kind}"/>'
        types = "http://schemas.openxmlformats.org/package/2006/content-types"
        archive.writestr("[Content_Types].xml", f'<Types xmlns="{types}">{part}</Types>')
    return packed.getvalue()


def _rows(rows):
    return "".join(
        f'<row r="{r}">'
        + "".join(_cell(c, f"{column_letters(i)}{r}") for i, c in enumerate(row) if c is not None)
        + "</row>"
        for r, row in enumerate(rows, 1)
    )


def _cell(content, place):
    if isinstance(content, tuple):
        return f'<c r="{place}"><f>{escape(content[1])}</f></c>'
    if isinstance(content, str):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(content)}</t></is></c>'
    return f'<c r="{place}"><v>{content}</v></c>'


# --- habits of languages -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("year,exports_musd,imports_musd\n2023,220.7,303.0\n", "utf-8"),
        ("Anno;Esportazioni (mln $);Importazioni (mln $)\n2023;220,7;303,0\n", "cp1252"),
        ("Année;Exportations (millions USD);Importations (millions USD)\n2023;220,7;303,0\n", "utf-8-sig"),
        ("Jahr;Ausfuhr (Mio. USD);Einfuhr (Mio. USD)\n2023;220,7;303,0\n", "utf-8"),
        ("Jaar;Uitvoer (mln USD);Invoer (mln USD)\n2023;220,7;303,0\n", "utf-8"),
        ("Año;Exportaciones (millones USD);Importaciones (millones USD)\n2023;220,7;303,0\n", "utf-8"),
        ("Период;Экспорт, млн долл. США;Импорт, млн долл. США\n2023 год;220,7;303,0\n", "cp1251"),
        ("Period\tExport USD mn\tImport USD mn\n2023\t220.7\t303.0\n", "utf-16"),
    ],
)
def test_the_same_table_in_eight_habits(text, encoding):
    found = read(text, encoding=encoding)
    assert values(found) == [("exports", "2023-12", "2.207E+8"), ("imports", "2023-12", "3.03E+8")]
    assert {(o.reporter, o.partner, o.currency, o.source, o.basis) for o in found.observations} == {
        ("KZ", "BE", "USD", "manual", Basis.STATED)
    }
    assert not found.waiting


def test_detection_does_not_look_at_the_name():
    raw = "Period\tFlow\tValue\tCurrency\n2024M08\tExport\t14.1\tUSD mn\n".encode("utf-16")
    assert is_table(raw, "notes.txt")


def test_a_long_table_takes_flow_and_unit_from_its_rows():
    found = read("period,flow,value,unit\n2023Q4,X,55.2,million USD\nH1 2024,Import,128.5,thousand EUR\n")
    assert values(found) == [("exports", "2023-12", "5.52E+7"), ("imports", "2024-06", "1.285E+5")]
    assert [o.currency for o in found.observations] == ["USD", "EUR"]


def test_periods_may_stand_across():
    text = "Показатель, млн USD;2022;2023;I–VIII 2024\nЭкспорт;271,9;220,7;114,3\nСальдо;28,9;\u221282,3;-60,4\n"
    found = read(text)
    assert [(str(o.period.last), o.frequency) for o in found.observations] == [
        ("2022-12", Frequency.YEAR), ("2023-12", Frequency.YEAR), ("2024-08", Frequency.YTD),
    ]  # fmt: skip
    assert found.notes == ("balances:3",)


@pytest.mark.parametrize(
    ("balance", "wrong"),
    [
        ("-82,3", ()),
        ("\u221282,3", ()),
        ("82,3", ("balance_not_difference:1",)),
        ("-80", ("balance_not_difference:1",)),
    ],
)
def test_a_balance_that_exports_and_imports_do_not_come_to_is_told(balance, wrong):
    found = read(f"Показатель, млн USD;2022;2023\nЭкспорт;271,9;220,7\nИмпорт;243,0;303,0\nСальдо;28,9;{balance}\n")
    assert found.notes == (*wrong, "balances:2")
    assert ("exports", "2023-12", "2.207E+8") in values(found)
    assert {flow for flow, _, _ in values(found)} == {"exports", "imports"}


def test_nobody_is_asked_about_a_balance():
    found = read("year,exports (mln USD),imports (mln USD),balance\n2023,220.7,303.0,about eighty\n")
    assert (found.notes, found.waiting) == (("balances:1",), ())


def test_a_table_with_periods_across_is_asked_about_its_unit_by_row():
    text = "Flow;2022;2023\nExport;271,9;220,7\nImport;243,0;303,0\n"
    assert set(asked(read(text))) == {"unit:Export", "unit:Import"}
    assert len(read(text, {"unit:Export": "million USD", "unit:Import": "million USD"}).values) == 4


def test_total_rows_and_shares_are_left_out():
    found = read("Anno;Esportazioni (mln $);Quota %\n2022;271,9;0,3\n2023;220,7;0,4\nTotale;492,6;\n")
    assert values(found) == [("exports", "2022-12", "2.719E+8"), ("exports", "2023-12", "2.207E+8")]
    assert found.notes == ("shares:1", "totals:1")


def test_no_value_is_not_zero_and_blank_is_nothing():
    found = read("Année;Exportations (M€);Importations (M€)\n2022;n.d.;\n2023;0;…\n")
    assert [(o.amount and o.amount.digits, o.status) for o in found.observations] == [
        (None, "missing"), ("0", "ok"), (None, "missing"),
    ]  # fmt: skip


def test_a_partial_year_is_told_from_a_year():
    (o,) = read("period,exports (mln USD)\n2024-01..2024-08,114.3\n").observations
    assert (o.period, o.period.is_partial, o.frequency) == (Period.months_of(2024, 1, 8), True, Frequency.YTD)


# --- questions -----------------------------------------------------------------------------------


def asked(found):
    return {w.question: w.choices for w in found.waiting}


def test_the_pair_is_asked_for_once_and_the_answer_completes_the_reading():
    text = "year,exports (mln USD)\n2022,271.9\n2023,220.7\n"
    found = read_table(text.encode(), "own.csv")
    assert not found.values
    assert asked(found) == {"pair:": ()}
    done = read_table(text.encode(), "own.csv", {"pair:": "BE-KZ"})
    assert [(o.reporter, o.partner) for o in done.observations] == [("BE", "KZ")] * 2
    assert not done.waiting


def test_a_unit_that_is_not_said_is_asked_for():
    found = read("year,exports,imports (mln)\n2023,220.7,303.0\n")
    assert not found.values
    assert set(asked(found)) == {"unit:exports", "unit:imports (mln)"}
    done = read(
        "year,exports,imports (mln)\n2023,220.7,303.0\n",
        {"unit:exports": "million USD", "unit:imports (mln)": "million EUR"},
    )
    assert values(done) == [("exports", "2023-12", "2.207E+8"), ("imports", "2023-12", "3.03E+8")]


def test_a_business_year_is_asked_for_with_what_it_can_mean():
    text = "period,exports (mln USD)\nFY2023/24,198.7\n2023,220.7\n"
    found = read(text)
    assert len(found.values) == 1
    (question,) = found.waiting
    assert "2023-04..2024-03" in question.choices
    done = read(text, {question.question: "2023-04..2024-03"})
    assert str(done.observations[0].period.first) == "2023-04"


def test_rows_that_the_user_skips_are_counted():
    found = read("period,exports (mln USD)\nFY2023/24,198.7\n2023,220.7\n", {"period:FY2023/24": SKIP})
    assert (len(found.values), found.waiting, found.notes) == (1, (), ("skipped:1",))


@pytest.mark.parametrize("cells", [("1.234", "2.345"), ("1,234", "5,678"), ("1,5", "1.5")])
def test_a_decimal_mark_that_can_be_read_in_two_ways_is_asked_for(cells):
    text = "year;exports (mln USD)\n2022;{}\n2023;{}\n".format(*cells)
    found = read(text)
    assert not found.values
    ((question, choices),) = asked(found).items()
    assert choices == (",", ".")
    assert read(text, {question: "."}).values


def test_a_row_with_too_many_cells_waits_whole():
    found = read('period,flow,value,unit\n2023,X,5,million USD\n"1,5 thousand tonnes",X,1,000,kg\n')
    assert len(found.values) == 1
    assert [(w.locator, w.field) for w in found.waiting] == [("row 3", "cells")]


@pytest.mark.parametrize(
    ("cell", "mark", "digits"),
    [
        ("271 913,8", ",", "271913.8"), ("1.327,6", ",", "1327.6"), ("1\u202f271,4", ",", "1271.4"), ("(12,5)", ",", "-12.5"),
        ("\u221282,3", ",", "-82.3"), ("1'234.5", ".", "1234.5"), ("1,234.5", ".", "1234.5"), ("1,5", ".", None),
        ("12.34,5", ",", None), ("1.23", ",", None), ("--5", ",", None), ("1e5", ".", None), ("٣", ".", None), ("", ".", None),
    ],
)  # fmt: skip
def test_figures_as_people_type_them(cell, mark, digits):
    assert numerals.read(cell, mark) == digits


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9),
    st.sampled_from([" ", "\u202f", "", "."]),
)
def test_every_amount_written_the_continental_way_is_read_back(value, group):
    text = f"{value:,.2f}".replace(",", "_").replace(".", ",").replace("_", group)
    assert Decimal(numerals.read(text, ",")) == value
    if abs(value) >= 1000 or "," in text:
        assert numerals.decide([text]) == ","


def test_the_mark_is_decided_for_the_file():
    assert numerals.decide(["1.234", "1.234,5"]) == ","
    with pytest.raises(Doubt):
        numerals.decide(["1.234"])


@pytest.mark.parametrize(
    ("words", "scale", "currency"),
    [
        ("Экспорт, тыс. долл. США", 3, "USD"), ("(M€)", 6, "EUR"), ("exports_musd", 6, "USD"), ("USD mn", 6, "USD"),
        ("Mio. EUR", 6, "EUR"), ("mld €", 9, "EUR"), ("value_usd", 0, "USD"), ("тыс. долларов США", 3, "USD"), ("mln", 6, None),
        ("млрд тенге", 9, "KZT"), ("USD or EUR", None, None), ("kg", None, None),
    ],
)  # fmt: skip
def test_units_in_words(words, scale, currency):
    unit = unit_of(words)
    assert (unit.scale, unit.currency) == (scale, currency)


def test_flows_and_columns_in_words():
    assert (flow_of("Trade balance"), flow_of("Re-exports"), flow_of("Export share, %")) == (
        Flow.BALANCE,
        Flow.RE_EXPORTS,
        None,
    )
    assert (column_of("Période"), column_of("Страна"), column_of("Bemerkung")) == ("period", "partner", None)


# --- workbooks -----------------------------------------------------------------------------------


def test_titles_hidden_sheets_and_formulas_without_a_result():
    raw = workbook(
        {
            "KZ-BE": [
                ["Kazakhstan – Belgium trade"], ["mln USD, source: own notes"], [], ["Period", "Export", "Import", "Turnover"],
                [2023, 220.7, 303.0, ("=", "B5+C5")], ["Jan–Aug 2024", 114.3, 174.7, ("=", "B6+C6")],
            ],
            "old": [["Period", "Export"], [2023, 999.9]],
        },
        hidden=("old",),
    )  # fmt: skip
    found = read_table(raw, "own.xlsx")
    assert [(o.reporter, o.partner, o.flow, o.amount.digits, o.locator) for o in found.observations] == [
        ("KZ", "BE", Flow.EXPORTS, "220.7", "KZ-BE!B5"), ("KZ", "BE", Flow.IMPORTS, "303", "KZ-BE!C5"),
        ("KZ", "BE", Flow.EXPORTS, "114.3", "KZ-BE!B6"), ("KZ", "BE", Flow.IMPORTS, "174.7", "KZ-BE!C6"),
    ]  # fmt: skip
    assert set(found.notes) == {
        "pair_from_heading:KZ-BE", "uncalculated:KZ-BE!D5", "uncalculated:KZ-BE!D6", "formulas:2", "hidden_sheet:old",
    }  # fmt: skip


def test_numbers_of_a_workbook_need_no_decimal_mark_and_texts_do():
    found = read_table(workbook({"KZ-BE": [["Year", "Export (mln USD)"], [2022, 1.234], [2023, "220,7"]]}), "own.xlsx")
    assert [o.amount.digits for o in found.observations] == ["1.234", "220.7"]


def test_a_workbook_with_a_password_says_so():
    raw = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
    assert is_table(raw, "secret.xlsx")
    with pytest.raises(Unreadable, match="password"):
        read_table(raw, "secret.xlsx")


def test_cells_that_lie_too_far_are_refused_with_the_limit():
    far = workbook({"A": [["1"]]})
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(far)) as source, zipfile.ZipFile(packed, "w") as target:
        for item in source.namelist():
            content = source.read(item)
            target.writestr(item, content.replace(b'r="A1"', b'r="XFD1048576"'))
    with pytest.raises(Unreadable, match="200,000 rows"):
        read_table(packed.getvalue(), "far.xlsx")


# --- national tables -----------------------------------------------------------------------------

HEAD = [
    ["Наименование области", "Товарооборот", None, "Экспорт", None, "Импорт", None],
    [None, "Всего", "удельный вес, %", "Всего", "удельный вес, %", "Всего", "удельный вес, %"],
]


def national(title=" Основные показатели внешней торговли Республики Казахстан", when="за январь-декабрь 2019 года",
             unit="тыс. долларов США", rows=()):  # fmt: skip
    return [[title], [when], [None, None, None, None, unit], *HEAD, *rows]


ROWS = [
    ["Всего\nв том числе", 97774894.6, 100, 58065588.7, 100, 39709305.9, 100],
    ["Страны СНГ", 27374260.5, 28, 10109473.1, 17, 17264787.4, 43],
    ["  Остальные страны мира", 70400634.1, 72, 47956115.6, 83, 22444518.5, 57],
    ["Австрия", 181810.84889, 0.2, None, None, 178267.63614, 0.4],
    [" Бельгия", 347184.85594, 0.4, 206091.60651, 0.4, 141093.24943, 0.4],
    ["Папуа-новая Гвинея", 0.5, 0, "0,0", 0, 0.5, 0],
]


def test_a_national_workbook_in_any_order_of_sheets():
    raw = workbook({
        "Обложка": [["Дата опубликования: 25.07.2024"], ["2019 год"]],
        "12_2018": national(when="за январь-декабрь 2018 года", rows=[*ROWS[3:5]]),
        "12_2019": national(rows=ROWS),
    })  # fmt: skip
    found = read_table(raw, "kz.xlsx")
    of = {(o.partner, o.flow, o.period.first.year): o for o in found.observations}
    belgium = of["BE", Flow.TURNOVER, 2019]
    assert (belgium.amount.digits, belgium.amount.scale, belgium.currency) == ("347184.85594", 3, "USD")
    assert (belgium.locator, belgium.vintage, belgium.source) == ("12_2019!B10", dt.date(2024, 7, 25), "kz_bns")
    assert of["WLD", Flow.EXPORTS, 2019].amount.digits == "58065588.7"
    assert of["PG", Flow.EXPORTS, 2019].amount.digits == "0.0"
    assert ("AT", Flow.EXPORTS, 2019) not in of
    assert "groups:2" in found.notes
    assert not found.waiting


def test_a_sheet_named_for_its_month_is_cumulative():
    raw = workbook({"08_2024": national(when="", rows=ROWS[3:5])})
    assert {o.period for o in read_table(raw, "kz.xlsx").observations} == {Period.months_of(2024, 1, 8)}


def test_the_similar_table_of_another_country():
    raw = workbook({"2023": [
        ["Foreign trade of Georgia by country, 2023"], ["million USD"], ["Country", "Exports", "Imports", "Turnover"],
        ["Belgium", 20.5, 100.1, 120.6], ["Germany", 90, 400.5, 490.5], ["Other countries", 1, 2, 3],
    ]})  # fmt: skip
    found = read_table(raw, "ge.xlsx")
    assert {(o.reporter, o.source) for o in found.observations} == {("GE", "national_ge")}
    assert [(o.partner, o.flow.value, o.amount.full_digits) for o in found.observations[:2]] == [
        ("BE", "exports", "20500000"), ("BE", "imports", "100100000"),
    ]  # fmt: skip
    assert found.notes == ("groups:1",)


def test_a_national_table_without_a_unit_asks_for_it():
    raw = workbook({"2019": national(unit="", rows=ROWS)})
    found = read_table(raw, "kz.xlsx")
    assert not found.values
    assert [(w.field, w.cell) for w in found.waiting] == [("unit", "2019")]
    assert read_table(raw, "kz.xlsx", {"unit:2019": "thousand USD"}).values


def test_a_partner_of_unknown_name_waits_and_its_answer_is_taken():
    raw = workbook({"2019": national(rows=[*ROWS, ["Бельгия и К", 1, 0, 1, 0, 0.5, 0]])})
    found = read_table(raw, "kz.xlsx")
    assert [(w.field, w.cell) for w in found.waiting] == [("partner", "Бельгия и К")]
    done = read_table(raw, "kz.xlsx", {"partner:Бельгия и К": "LU"})
    assert {o.partner for o in done.observations} >= {"LU", "BE"}


def test_a_heading_in_chinese_is_declined_in_its_own_words_and_one_in_no_known_encoding_without_any() -> None:
    chinese = "年份,国家,数额\n2023,中国,22068\n2022,中国,21000\n".encode("gb18030")
    with pytest.raises(Unreadable) as refusal:
        read_table(chinese, "x.csv")
    assert "line 1: no known layout has the columns 年份, 国家, 数额." in refusal.value.sentence
    thai = "ปี,ประเทศ,มูลค่า\n2566,คาซัคสถาน,1\n".encode("cp874")
    with pytest.raises(Unreadable) as refusal:
        read_table(thai, "x.csv")
    assert refusal.value.sentence == "“x.csv”, line 1: its words are in no known encoding. Save it again as UTF-8."


# --- nothing lost without a word -----------------------------------------------------------------

LONG = "year,reporter,partner,flow,value,unit\n2021,KZ,BE,exports,100,mln USD\n"


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("year,flow,value,value,unit\n2022,exports,100,200,mln USD\n", "column 3 (“value”)", "column 4 (“value”)"),
        ("year,flow,value USD mn,value EUR mn\n2022,exports,100,90\n", "(“value USD mn”)", "(“value EUR mn”)"),
        ("Exports\nyear,value,value,unit\n2022,100,200,mln USD\n", "row 3, column 2", "row 3, column 3"),
        ("year,year,exports USD mn\n2022,2021,200\n", "column 1 (“year”)", "column 2 (“year”)"),
        ("year,partner,partner,exports USD mn\n2022,BE,FR,200\n", "column 2 (“partner”)", "column 3 (“partner”)"),
    ],
)
def test_two_columns_for_one_thing_that_differ_are_both_named(text, first, second):
    with pytest.raises(Unreadable) as caught:
        read(text)
    assert first in caught.value.sentence
    assert second in caught.value.sentence


def test_a_column_that_stands_twice_and_says_the_same_is_read_once():
    assert values(read("year,flow,value,value,unit\n2022,exports,100,100,mln USD\n")) == [
        ("exports", "2022-12", "1E+8")
    ]
    assert len(read("year,partner,partner,exports USD mn\n2022,BE,Belgium,200\n").values) == 1


@pytest.mark.parametrize(
    "end", ["2022,KZ,BE,expo", "2022,KZ", "2022", "20", "Показатель;2022;2023;2024\nЭкспорт, млн USD;1;2;3\nИмпорт;4;5"]
)
def test_a_table_cut_in_its_last_line_is_incomplete(end):
    with pytest.raises(Incomplete, match="line 3; it may be incomplete"):
        read(end if "\n" in end else LONG + end)


@pytest.mark.parametrize("end", ["2022,KZ,BE,exports,120,mln USD", "Source: national office, 2024", "Note 1, revised"])
def test_a_table_without_a_last_end_of_line_is_whole(end):
    assert values(read(LONG + end))[0] == ("exports", "2021-12", "1E+8")


def test_a_row_of_some_goods_is_left_out_only_beside_the_total_of_its_own_period_and_flow():
    head = "year,product,exports mln USD,imports mln USD\n"
    found = read(f"{head}2023,Diplomatic gifts,100,\n2022,TOTAL,90,80\n2022,Sundries,1,\n")
    assert values(found) == [("exports", "2022-12", "9E+7"), ("imports", "2022-12", "8E+7")]
    assert found.notes == ("details:1",)
    assert [(w.locator, w.question) for w in found.waiting] == [("row 2, column 3", "product:Diplomatic gifts")]
    beside = read(f"{head}2023,TOTAL,,70\n2023,Diplomatic gifts,100,7\n")
    assert beside.notes == ("details:1",)
    assert [w.locator for w in beside.waiting] == ["row 3, column 3"]


def test_goods_of_another_classification_are_left_out_as_such_where_no_total_stands_beside_them():
    found = read("year,SITC,exports mln USD\n2023,Fuels,100\n2022,Total,90\n2022,Fuels,60\n")
    assert values(found) == [("exports", "2022-12", "9E+7")]
    assert found.notes == ("details:1", "other_goods:1")

"""Tables as GENESIS-Online prints them: dimensions above and beside the figures, weights beside sums, as CSV and workbook."""

import io

import pytest

from briefing.ingest.importing import Importer
from briefing.ingest.tables import read_table
from briefing.storage import observations
from briefing.storage.library import Library

HEAD = (
    "GENESIS-Tabelle: 51000-0003\nAus- und Einfuhr (Außenhandel): Deutschland, Jahre, Länder;;;;;;\nAußenhandel;;;;;;\n"
    "Deutschland;;;;;;\n"
)
PRINTED = (
    HEAD + ";;Ausfuhr: Gewicht;Ausfuhr: Wert;Einfuhr: Gewicht;Einfuhr: Wert;Einfuhr: Wert (US-Dollar)\n"
    ";;t;Tsd. EUR;t;Tsd. EUR;Tsd. USD\n"
    "2023;Kasachstan;123456,7;2345678;8765432,1;6789012,5;7000000\n2023;Belgien;-;.;...;55;60\n2023;Insgesamt;1;2;3;4;5\n"
    "__________\n© Statistisches Bundesamt (Destatis), 2025 | Stand: 12.11.2025 / 10:12:13\n"
)
FIGURES = [
    ("KZ", "exports", "2023-01..2023-12", "2345678", 3, "EUR"), ("KZ", "imports", "2023-01..2023-12", "6789012.5", 3, "EUR"),
    ("KZ", "imports", "2023-01..2023-12", "7000000", 3, "USD"), ("BE", "exports", "2023-01..2023-12", None, 3, "EUR"),
    ("BE", "imports", "2023-01..2023-12", "55", 3, "EUR"), ("BE", "imports", "2023-01..2023-12", "60", 3, "USD"),
    ("WLD", "exports", "2023-01..2023-12", "2", 3, "EUR"), ("WLD", "imports", "2023-01..2023-12", "4", 3, "EUR"),
    ("WLD", "imports", "2023-01..2023-12", "5", 3, "USD"),
]  # fmt: skip


def workbook(text):
    """The text as a workbook: figures as numbers, a year written once and merged over its rows."""
    import openpyxl

    book, last = openpyxl.Workbook(), ""
    for line in text.splitlines():
        cells = [c or None for c in line.split(";")]
        if cells[0] == "2023":
            cells[0], last = (None if last == "2023" else "2023"), "2023"
            cells[2:] = [c if c in ("-", ".", "...") else float(c.replace(",", ".")) for c in cells[2:]]
        book.active.append(cells)
    book.active.merge_cells("A7:A9")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def figures(found):
    return [
        (
            v.series.partner,
            v.series.flow.value,
            f"{v.period.first}..{v.period.last}",
            v.digits,
            v.series.scale,
            v.series.currency,
        )
        for v in found.values
    ]


def read(text, answers=None):
    return read_table(text.encode(), "51000.csv", answers)


@pytest.mark.parametrize(
    ("raw", "name"),
    [(PRINTED.encode("cp1252"), "51000-0003_$F.csv"), (PRINTED.encode("utf-8-sig"), "51000-0003.csv"), (workbook(PRINTED), "51000-0003.xlsx")],
    ids=["cp1252", "utf-8", "xlsx"],
)  # fmt: skip
def test_sums_are_taken_and_weights_counted(raw, name):
    found = read_table(raw, name)
    assert figures(found) == FIGURES
    assert {v.series.reporter for v in found.values} == {"DE"}
    assert {str(v.series.vintage) for v in found.values} == {"2025-11-12"}
    assert "other_indicators:2" in found.notes
    assert not found.waiting


def test_the_flat_file_and_the_printed_table_are_one_series(tmp_path):
    file = tmp_path / "51000-0003.csv"
    file.write_text(PRINTED, encoding="cp1252")
    with Library.open(tmp_path / "desk.briefinglib") as library, Importer(library) as importer:
        importer.take(file)
        held = observations.observations(library, "DE", "KZ")
    assert {(o.flow.value, o.amount.full_digits, o.source) for o in held if o.amount and o.amount.currency == "EUR"} == {
        ("exports", "2345678000", "destatis"), ("imports", "6789012500", "destatis"),
    }  # fmt: skip


def test_months_stand_beside_their_year():
    found = read(HEAD + ";;;Ausfuhr: Wert\n;;;Tsd. EUR\n2024;Januar;Kasachstan;10\n2024;Februar;Kasachstan;11,5\n")
    assert [v[2:4] for v in figures(found)] == [("2024-01..2024-01", "10"), ("2024-02..2024-02", "11.5")]


@pytest.mark.parametrize(
    "text",
    [
        ";Ausfuhr: Wert;;Einfuhr: Wert;\n;2023;2024;2023;2024\n;Tsd. EUR;Tsd. EUR;Tsd. EUR;Tsd. EUR\nKasachstan;11;21;12;22\n",
        ";;;2023;2024\nKasachstan;Ausfuhr: Gewicht;t;10;20\n;Ausfuhr: Wert;Tsd. EUR;11;21\n;Einfuhr: Wert;Tsd. EUR;12;22\n",
        ";Kasachstan;Kasachstan\n;Ausfuhr: Wert;Einfuhr: Wert\n;Tsd. EUR;Tsd. EUR\n2023;11;12\n2024;21;22\n",
    ],
    ids=["years-across", "flows-down", "countries-across"],
)
def test_the_same_table_turned_about(text):
    found = read(HEAD + text)
    assert sorted((v[0], v[1], v[2][:4], v[3]) for v in figures(found)) == [
        ("KZ", "exports", "2023", "11"), ("KZ", "exports", "2024", "21"), ("KZ", "imports", "2023", "12"), ("KZ", "imports", "2024", "22"),
    ]  # fmt: skip


def test_goods_by_their_code_are_those_and_other_parts_are_details():
    found = read(
        HEAD + ";;;;Ausfuhr: Wert\n;;;;Tsd. EUR\n2024;Kasachstan;WA27;Brennstoffe;10\n2024;Kasachstan;GP-06;Erdöl;9\n"
    )
    assert [(v.digits, v.series.product, v.series.classification) for v in found.values] == [("10", "27", "HS")]
    assert found.notes == ("details:1",)


def test_a_country_of_unknown_name_is_asked_and_its_answer_taken():
    text = HEAD + ";;Ausfuhr: Wert\n;;Tsd. EUR\n2024;Kasachstan;10\n2024;Kazachien;11\n"
    assert [(w.field, w.cell) for w in read(text).waiting] == [("partner", "Kazachien")]
    assert figures(read(text, {"partner:Kazachien": "UZ"}))[1][0] == "UZ"


def test_years_among_the_rows_hold_for_the_countries_below_and_a_unit_that_is_not_said_is_asked():
    text = HEAD + ";Ausfuhr: Gewicht;Ausfuhr: Wert\n2023;;\nKasachstan;5;2\n2024;;\nKasachstan;6;3\n"
    assert [(w.field, w.choices) for w in read(text).waiting][:1] == [("unit", ("thousand EUR", "EUR"))]
    found = read(text, {"unit:Ausfuhr: Wert": "thousand EUR"})
    assert [(v[2][:4], v[3], v[4]) for v in figures(found)] == [("2023", "2", 3), ("2024", "3", 3)]


def test_a_figure_that_may_be_thousands_is_asked():
    found = read(HEAD + ";;Ausfuhr: Wert\n;;Tsd. EUR\n2024;Kasachstan;1.234\n2024;Belgien;1.234.567,5\n")
    assert [(w.field, w.cell) for w in found.waiting] == [("value", "1.234")]
    assert [v[3] for v in figures(found)] == ["1234567.5"]

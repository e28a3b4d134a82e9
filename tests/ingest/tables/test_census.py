"""The trade of the United States: the lines of the Census Bureau's interface and its workbook of all countries."""

import io
import json

from briefing.ingest.tables import is_table, read_table
from briefing.ingest.tables.locating import excerpt

HEAD = ["CTY_CODE", "CTY_NAME", "ALL_VAL_MO", "time"]


def read(*lines, name="census.json"):
    return read_table(json.dumps(list(lines)).encode(), name)


def figures(found):
    return [
        (
            v.series.partner,
            v.series.flow.value,
            f"{v.period.first}..{v.period.last}",
            v.digits,
            v.series.scale,
            v.series.product,
        )
        for v in found.values
    ]


def test_lines_of_a_month_are_dollars_of_the_flow_that_their_column_names():
    found = read(HEAD, ["4634", "KAZAKHSTAN", "1234567", "2024-01"], ["4634", "KAZAKHSTAN", None, "2024-02"])
    assert figures(found) == [
        ("KZ", "exports", "2024-01..2024-01", "1234567", 0, "TOTAL"), ("KZ", "exports", "2024-02..2024-02", None, 0, "TOTAL"),
    ]  # fmt: skip
    assert {(v.series.reporter, v.series.currency) for v in found.values} == {("US", "USD")}


def test_imports_by_goods_and_groups_of_countries():
    head = ["I_COMMODITY", "CTY_CODE", "CTY_NAME", "GEN_VAL_MO", "GEN_VAL_YR", "YEAR", "MONTH"]
    found = read(
        head,
        ["27", "4634", "KAZAKHSTAN", "5", "9", "2024", "02"],
        ["-", "-", "TOTAL FOR ALL COUNTRIES", "6", "9", "2024", "02"],
        ["27", "0003", "EUROPEAN UNION", "7", "9", "2024", "02"],
        ["2709001000", "4231", "BELGIUM", "8", "9", "2024", "02"],
    )
    assert [(v[0], v[1], v[3], v[5]) for v in figures(found)] == [
        ("KZ", "imports", "5", "27"), ("WLD", "imports", "6", "TOTAL"), ("BE", "imports", "8", "2709001000"),
    ]  # fmt: skip
    assert found.notes == ("groups:1",)


def test_parts_by_state_or_port_are_details():
    found = read(
        [*HEAD, "STATE"], ["4634", "KAZAKHSTAN", "5", "2024-01", "TX"], ["4634", "KAZAKHSTAN", "9", "2024-01", "-"]
    )
    assert [v[3] for v in figures(found)] == ["9"]
    assert found.notes == ("details:1",)


def test_a_value_is_found_at_its_place_again():
    raw = json.dumps([HEAD, ["4634", "KAZAKHSTAN", "1234567", "2024-01"]]).encode()
    assert is_table(raw, "census.json")
    (value,) = read_table(raw, "census.json").values
    assert "1234567" in str(excerpt(raw, "census.json", value[5]).rows)


def test_the_workbook_of_all_countries_gives_months_and_whole_years_in_millions():
    import openpyxl

    months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
    book = openpyxl.Workbook()
    book.active.append(
        ["year", "CTY_CODE", "CTYNAME", *(f"I{m}" for m in months), "IYR", *(f"E{m}" for m in months), "EYR"]
    )
    book.active.append([2023, "4634", "Kazakhstan", *[10.5] * 12, 126, *[1.25] * 12, 15])
    book.active.append([2024, "4634", "Kazakhstan", 11.5, *[0] * 11, 11.5, 2.5, *[0] * 11, 2.5])
    book.active.append([2024, "0003", "European Union", *[1] * 26])
    out = io.BytesIO()
    book.save(out)
    found = read_table(out.getvalue(), "country.xlsx")
    told = figures(found)
    assert ("KZ", "imports", "2023-12..2023-12", "10.5", 6, "TOTAL") in told
    assert ("KZ", "exports", "2023-01..2023-12", "15", 6, "TOTAL") in told
    assert [v[1:4] for v in told if v[2].startswith("2024")] == [
        ("imports", "2024-01..2024-01", "11.5"), ("exports", "2024-01..2024-01", "2.5"),
    ]  # fmt: skip
    assert found.notes == ("groups:1",)

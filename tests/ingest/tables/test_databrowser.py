"""Eurostat's data browser as a workbook, and services of UN Comtrade, whose totals are none of goods."""

import datetime as dt

import pytest

from briefing.ingest.documents import Unreadable
from briefing.ingest.tables import read_table
from tests.ingest.tables.test_handmade import workbook

HEAD = [
    ["Data extracted on 01/11/2024 10:15:00 from [ESTAT]"],
    ["Dataset: ", None, "EU trade since 1988 by HS2-4-6 and CN8 [ds-045409$defaultview]"],
    ["Last updated: ", None, "15/10/2024 11:00"],
    [],
    ["Time frequency", None, "Annual"],
]
SUMMARY = [["Structure"], ["Dimension", "Position", "Label"], ["TIME", "2022", "2023"]]


def read(rows, above):
    pairs = [[name, None, label] for name, label in above.items()]
    return read_table(workbook({"Summary": SUMMARY, "Sheet 1": [*HEAD, *pairs, [], *rows]}), "ds-045409.xlsx")


def figures(found):
    return [
        (v.series.reporter, v.series.partner, v.series.flow.value, v.period.first.year, v.digits, v.status, v.flags)
        for v in found.values
    ]


PLAIN = {
    "REPORTER": "Belgium (incl. Luxembourg 'LU' -> 1998)",
    "PRODUCT": "TOTAL - TOTAL",
    "INDICATORS": "VALUE_IN_EUROS",
}


def test_flows_down_with_flags_beside_the_years():
    rows = [
        ["TIME", "2022", None, "2023", None], ["FLOW (Labels)"],
        ["IMPORT", 500, None, ":", "c"], ["EXPORT", 647423000, None, 514910209, "p"], ["Special value"], [":", "not available"],
    ]  # fmt: skip
    found = read(rows, {**PLAIN, "PARTNER": "Kazakhstan"})
    assert figures(found) == [
        ("BE", "KZ", "imports", 2022, "500", "ok", ""), ("BE", "KZ", "imports", 2023, None, "confidential", "c"),
        ("BE", "KZ", "exports", 2022, "647423000", "ok", ""), ("BE", "KZ", "exports", 2023, "514910209", "provisional", "p"),
    ]  # fmt: skip
    assert {
        (v.series.source, v.series.scale, v.series.currency, v.series.valuation, v.series.vintage) for v in found.values
    } == {("comext", 0, "EUR", "STAT", dt.date(2024, 10, 15))}
    assert found.values[0][5].startswith("Sheet 1!B")
    assert not found.waiting


def test_partners_down_and_goods_above_are_those_goods():
    rows = [["TIME", "2023"], ["PARTNER (Labels)"], ["Kazakhstan", 5], ["Uzbekistan", ":"]]
    above = {**PLAIN, "PRODUCT": "27 - Mineral fuels, mineral oils", "FLOW": "EXPORT"}
    assert [(v.series.partner, v.series.product, v.series.classification) for v in read(rows, above).values] == [
        ("KZ", "27", "HS")
    ]


def test_quantities_and_unknown_indicators_are_no_euros():
    rows = [["TIME", "2023"], ["INDICATORS (Labels)"], ["QUANTITY_IN_100KG", 5], ["PRICE", 6]]
    found = read(rows, {**PLAIN, "FLOW": "EXPORT", "PARTNER": "Kazakhstan"})
    assert [(v.series.measure, v.series.currency) for v in found.values] == [("NETWEIGHT_KG", None)]
    assert [w.field for w in found.waiting] == ["unit"]


def test_a_table_of_another_kind_says_so_with_its_place():
    rows = [["TIME", "2023"], ["GEO (Labels)"], ["Belgium", 5], ["France", 6]]
    with pytest.raises(Unreadable, match="Sheet 1.*row 8: a Eurostat table without a partner"):
        read(rows, {"UNIT": "Million euro"})


SERVICES = (
    "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue\n"
    "S,A,2022,398,X,56,EB10,TOTAL,5000\nC,A,2022,398,X,56,H6,TOTAL,7000\n"
)


def test_services_of_comtrade_are_not_taken_for_goods():
    found = read_table(SERVICES.encode(), "TradeData.csv")
    assert [v.digits for v in found.values] == ["7000"]
    assert found.notes == ("other_indicators:1",)


def test_services_of_the_older_download_neither():
    text = (
        "Classification,Year,Period,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Partner Code,Partner,Commodity Code,"
        "Trade Value (US$)\nEB02,2015,2015,2,Export,398,Kazakhstan,56,Belgium,TOTAL,5000\n"
    )
    assert read_table(text.encode(), "old.csv").notes == ("other_indicators:1",)


def test_a_bulk_file_of_comext_is_not_taken_for_a_list_of_totals():
    text = (
        "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,FLOW,STAT_PROCEDURE,PERIOD,VALUE_EUR,QUANTITY_KG\n"
        "BE,KZ,E,27101234,33,2,1,202401,500,7\n"
    )
    with pytest.raises(Unreadable, match="line 1: a bulk file of Comext"):
        read_table(text.encode(), "full202401.dat")

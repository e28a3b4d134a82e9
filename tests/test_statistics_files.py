"""Files as statistical offices give them out: read rightly, or refused with file and place."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.documents.limits import Unreadable
from briefing.ingest.tables import is_table, read_table
from briefing.qt.wording_refusals import refusal

EUROSTAT_LABELS = (
    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,reporter,Reporter,partner,Partner,product,Product,"
    "flow,Flow,indicators,Indicators,TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,CONF_STATUS\n"
    "dataflow,ESTAT:DS-059341(1.0),EU trade,A,Annual,BE,Belgium,KZ,Kazakhstan,TOTAL,Total trade,"
    "2,EXPORT,VALUE_IN_EUROS,VALUE_IN_EUROS,2023,,514910000,,,\n"
)
OECD = (
    "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,COUNTERPART_AREA,TRADE_FLOW,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n"
    "DATAFLOW,OECD.SDD.TPS:DSD_BIMTS@DF_BIMTS(1.0),I,BEL,KAZ,X,2021,410.25,6\n"
)
COMTRADE_OFFICE = (
    "freqCode;period;reporterCode;flowCode;partnerCode;cmdCode;primaryValue\n"
    "A;2022;398;X;56;TOTAL;271913800,5\n"
    "A;2023;398;X;56;TOTAL;220681,600\n"
)
TRADE_MAP = (
    "Importers\tExported value in 2021\tExported value in 2022\t\n"
    "World\t60321004\t84394085\t\n"
    "Belgium\t262806\t271914\t\n"
)
GENESIS = "GENESIS-Tabelle: 12411-0001\nBevölkerung: Deutschland, Stichtag;;\n;31.12.2022;31.12.2023\nDeutschland;84358845;83456045\n"
FLAT_HEAD = (
    "statistics_code;time_code;time_label;time;"
    "1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;"
    "2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;"
    "value;value_unit;value_variable_code;value_variable_label\n"
)
FLAT = FLAT_HEAD + "".join(
    f"51000;JAHR;Jahr;{year};DINSG;Deutschland insgesamt;DG;Deutschland;STLAH;Land;STLAH0079;Kasachstan;{value}\n"
    for year, value in (
        (2022, "1842456;Tsd. EUR;WERTA;Ausfuhr: Wert"),
        (2022, "6321077,5;Tsd. EUR;WERTE;Einfuhr: Wert"),
        (2022, "8023111;t;GEWE;Einfuhr: Gewicht"),
        (2023, ".;Tsd. EUR;WERTE;Einfuhr: Wert"),
    )
)
FLAT_MONTH = FLAT_HEAD + (
    "51000;JAHR;Jahr;2023;MONAT;Monate;MONAT03;März;STLAH;Land;STLAH0017;Belgien;5120,4;Tsd. EUR;WERTA;Ausfuhr: Wert\n"
)


def table(text: str, name: str):
    return read_table(text.encode(), name)


def test_eurostats_label_columns_are_told_from_its_codes():
    found = table(EUROSTAT_LABELS, "linear.csv")
    (value,) = found.values
    series = value.series
    assert (series.reporter, series.partner, series.flow, series.currency) == ("BE", "KZ", Flow.EXPORTS, "EUR")
    assert value.digits == "514910000"
    assert is_table(EUROSTAT_LABELS.encode(), "linear.txt")


def test_a_comtrade_file_that_an_office_saved_keeps_its_decimal_comma_and_what_may_be_thousands_is_asked():
    found = table(COMTRADE_OFFICE, "trade.csv")
    assert [v.digits for v in found.values] == ["271913800.5"]
    assert [(w.field, w.cell) for w in found.waiting] == [("value", "220681,600")]


def test_the_flat_file_of_the_german_office_is_read_by_its_variables():
    found = table(FLAT, "51000-0003_flat.csv")
    told = [(v.series.flow, v.digits, v.series.scale, v.series.currency, v.series.partner) for v in found.values]
    assert told == [
        (Flow.EXPORTS, "1842456", 3, "EUR", "KZ"),
        (Flow.IMPORTS, "6321077.5", 3, "EUR", "KZ"),
        (Flow.IMPORTS, None, 3, "EUR", "KZ"),
    ]
    assert {v.series.reporter for v in found.values} == {"DE"}
    assert found.waiting == ()
    assert "other_indicators:1" in found.notes
    (month,) = table(FLAT_MONTH, "51000-0004_flat.csv").values
    assert month.period == Period.months_of(2023, 3, 3)
    assert month.series.partner == "BE"


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        (OECD, "oecd.csv", "line 1: an SDMX table of another office than Eurostat, with the columns ref_area,"),
        (GENESIS, "12411-0001.csv", "line 1: a table of GENESIS-Online as it is printed"),
    ],
)
def test_what_cannot_be_read_is_refused_with_file_and_place(text, name, told):
    assert is_table(text.encode(), name), "no article is made of it"
    with pytest.raises(Unreadable) as caught:
        table(text, name)
    assert f"“{name}”, {told}" in str(caught.value)
    # Every sentence has words in the window's language.
    assert refusal(str(caught.value))


def test_trade_map_as_text_asks_for_what_it_does_not_say():
    assert is_table(TRADE_MAP.encode(), "Trade_Map.txt")
    found = table(TRADE_MAP, "Trade_Map.txt")
    assert not found.values
    assert [w.field for w in found.waiting] == ["unit"]


def test_articles_with_numbers_in_them_are_articles():
    for article in (Path(__file__).parent / "corpus").glob("*/*.txt"):
        assert not is_table(article.read_bytes(), article.name), article.name

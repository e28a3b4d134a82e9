"""Files of further offices: one figure a row, under the headings that each office gives its columns."""

import pytest

from briefing.ingest.documents import Unreadable
from briefing.ingest.tables import read_table


def read(text, name="office.csv", answers=None):
    return read_table(text.encode(), name, answers)


def figures(found):
    return [
        (v.series.reporter, v.series.partner, v.series.flow.value, f"{v.period.first}..{v.period.last}", v.digits,
         v.series.scale, v.series.currency, v.series.product) for v in found.values
    ]  # fmt: skip


OECD = (
    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,COUNTERPART_AREA,Counterpart area,TRADE_FLOW,Trade flow,"
    "ADJUSTMENT,Adjustment,PRODUCT_HS,Product,FREQ,Frequency of observation,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,"
    "OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier\n"
)


def oecd(partner="BEL", flow="X", kind="B", product="_T", unit="USD_EXC", value="271.9", status="A", scale="6"):
    return (
        f"DATAFLOW,OECD.SDD.TPS:DSD_BIMTS@DF(1.0),BIMTS,I,KAZ,Kazakhstan,{partner},,{flow},,{kind},,{product},,A,Annual,{unit},,"
        f"2022,,{value},,{status},,{scale},\n"
    )


def test_balanced_trade_of_the_oecd_with_its_scale():
    found = read(OECD + oecd() + oecd(partner="W", flow="M", scale="3") + oecd(product="HS17_27", status="E"))
    assert figures(found) == [
        ("KZ", "BE", "exports", "2022-01..2022-12", "271.9", 6, "USD", "TOTAL"),
        ("KZ", "WLD", "imports", "2022-01..2022-12", "271.9", 3, "USD", "TOTAL"),
        ("KZ", "BE", "exports", "2022-01..2022-12", "271.9", 6, "USD", "27"),
    ]
    assert [(v.series.basis.value, v.status) for v in found.values] == [
        ("reconciled", "ok"), ("reconciled", "ok"), ("reconciled", "estimated"),
    ]  # fmt: skip


def test_the_two_adjustments_of_the_oecd_stay_apart_and_others_are_details():
    found = read(OECD + oecd() + oecd(kind="B_ADJ_RX", value="250") + oecd(kind="R", value="9"))
    assert [(v.series.source, v.digits) for v in found.values] == [("oecd_bimts", "271.9"), ("oecd_bimts_rx", "250")]
    assert found.notes == ("details:1",)


def test_a_scale_or_unit_of_the_oecd_that_is_not_understood_waits():
    found = read(OECD + oecd(scale="") + oecd(unit="PT"))
    assert [w.field for w in found.waiting] == ["multiplier", "currency"]


def test_the_older_file_of_the_oecd():
    found = read(
        '"COU","Country","PAR","Partner country","FLW","Flow","ISIC4","Industry","END","End-use","FREQUENCY","Frequency","TIME","Time",'
        '"Unit Code","Unit","PowerCode Code","PowerCode","Value","Flag Codes","Flags"\n'
        '"KAZ","Kazakhstan","BEL","Belgium","EXPO","Exports","DTOTAL","Total","TOTAL","Total","A","Annual","2020","2020","USD","US Dollar",'
        '"3","Thousands",217555.4,,\n'
        '"KAZ","Kazakhstan","BEL","Belgium","EXPO","Exports","D10","Food","TOTAL","Total","A","Annual","2020","2020","USD","US Dollar",'
        '"3","Thousands",5,,\n'
    )
    assert figures(found) == [("KZ", "BE", "exports", "2020-01..2020-12", "217555.4", 3, "USD", "TOTAL")]
    assert found.notes == ("details:1",)


STATCAN = (
    '"REF_DATE","GEO","DGUID","Trade","Basis","Seasonal adjustment","Principal trading partners","UOM","UOM_ID","SCALAR_FACTOR",'
    '"SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"\n'
)


def statcan(trade="Import", basis="Customs", adjusted="Unadjusted", value="250.5", status=""):
    return (
        f'"2024-01","Canada","2016A","{trade}","{basis}","{adjusted}","Belgium","Dollars","81","millions","6","v1","1.1","{value}",'
        f'"{status}","","","1"\n'
    )


def test_statistics_canada_counts_its_own_dollars():
    text = STATCAN + statcan() + statcan(basis="Balance of payments") + statcan(adjusted="Seasonally adjusted")
    found = read(text + statcan(trade="Trade balance") + statcan(trade="Export", value="", status="x"))
    assert figures(found) == [
        ("CA", "BE", "imports", "2024-01..2024-01", "250.5", 6, "CAD", "TOTAL"),
        ("CA", "BE", "exports", "2024-01..2024-01", None, 6, "CAD", "TOTAL"),
    ]
    assert found.values[1].status == "confidential"
    assert found.notes == ("balances:1", "details:2")


WTO = (
    '"Indicator Category","Indicator Code","Indicator","Reporting Economy ISO3A Code","Reporting Economy","Partner Economy",'
    '"Product/Sector Code","Period Code","Frequency Code","Unit","Year","Value Flag Code","Value"\n'
)


def test_the_wto_gives_whole_trade_and_its_other_indicators_are_left_out():
    row = '"Merchandise","{}","","KAZ","Kazakhstan","World","{}","{}","A","Million US dollar","2023","E","78700"\n'
    found = read(
        WTO
        + row.format("ITS_MTV_AX", "TO", "A")
        + row.format("ITS_MTV_AM", "AG", "A")
        + row.format("HS_A_0010", "TO", "A")
    )
    assert figures(found) == [("KZ", "WLD", "exports", "2023-01..2023-12", "78700", 6, "USD", "TOTAL")]
    assert found.values[0].status == "estimated"
    assert found.notes == ("details:1", "other_indicators:1")


@pytest.mark.parametrize(
    ("text", "reporter", "expected"),
    [
        ('Commodity,Country,Time,Total Exports Value ($US),Customs Import Value (Gen) ($US)\n'
         'All Commodities,Kazakhstan,Jan-23,"1,000,000,000","2,400,000,000"\n', "US",
         [("exports", "2023-01..2023-01", "1000000000", 0, "USD"), ("imports", "2023-01..2023-01", "2400000000", 0, "USD")]),
        ('Flow Type,Country,Month,Value (£),Net Mass (Kg)\nNon-EU Exports,Kazakhstan,January 2024,"2,234,567","50"\n', "GB",
         [("exports", "2024-01..2024-01", "2234567", 0, "GBP")]),
        ('"Perioden";"Landen";"Goederensoorten";"Invoerwaarde (mln euro)";"Uitvoerwaarde (mln euro)"\n'
         '"2023 januari";"Kazachstan";"Totaal goederen";"10,5";"20,7"\n', "NL",
         [("imports", "2023-01..2023-01", "10.5", 6, "EUR"), ("exports", "2023-01..2023-01", "20.7", 6, "EUR")]),
        ("flujo;año;mes;pais;euros;kilogramos\nE;2024;01;Kazajstán;1234,56;100\nI;2024;01;KAZAJISTAN;2234,56;100\n", "ES",
         [("exports", "2024-01..2024-01", "1234.56", 0, "EUR"), ("imports", "2024-01..2024-01", "2234.56", 0, "EUR")]),
        ('"ITTER107";"Territorio";"PAESE_PARTNER";"Paese partner";"Flusso";"TIME";"Seleziona periodo";"Value";"Unità"\n'
         '"IT";"Italia";"KZ";"Kazakhstan";"esportazioni";"2023";"2023";1234;"migliaia di euro"\n', "IT",
         [("exports", "2023-01..2023-12", "1234", 3, "EUR")]),
    ],
    ids=["us-census", "hmrc", "cbs", "datacomex", "istat"],
)  # fmt: skip
def test_downloads_of_national_offices_by_their_headings(text, reporter, expected):
    found = read(text, answers={"pair:": f"{reporter}-KZ"})
    assert [(v[2], v[3], v[4], v[5], v[6]) for v in figures(found)] == expected
    assert {(v[0], v[1], v[7]) for v in figures(found)} == {(reporter, "KZ", "TOTAL")}
    assert not found.waiting


def test_french_customs_goods_keep_their_code_and_the_unit_is_asked():
    text = (
        "flux;mois;annee;cpf6;a129;nc8;code_pays;valeur;masse;usup\nE;1;2024;011111;A01Z;10011100;KZ;12345;10;\n"
        "I;1;2024;011111;A01Z;10011100;KZ;2345;10;\n"
    )
    found = read(text, answers={"pair:": "FR-KZ", "unit:valeur": "EUR"})
    assert [(v[2], v[3], v[7]) for v in figures(found)] == [
        ("exports", "2024-01..2024-01", "10011100"), ("imports", "2024-01..2024-01", "10011100"),
    ]  # fmt: skip
    assert {w.field for w in read(text, answers={"pair:": "FR-KZ"}).waiting} == {"unit"}


def test_codes_of_another_classification_are_not_taken_for_those_of_the_harmonized_system():
    found = read("Year;SITC;Export (EUR)\n2023;33;5\n2023;Total;9\n", answers={"pair:": "BE-KZ"})
    assert [(v[4], v[7]) for v in figures(found)] == [("9", "TOTAL")]


def test_a_lone_letter_is_asked_since_it_differs_between_languages():
    found = read("Flux;Year;Value (EUR)\nE;2023;5\n", answers={"pair:": "DE-KZ"})
    assert [(w.field, w.cell) for w in found.waiting] == [("flow", "E")]


def test_coeweb_names_flow_and_year_in_one_heading():
    text = "Paese;IMP2022;IMP2023;EXP2022;EXP2023\nKazakhstan;100;110;50;60\nBelgio;10;11;5;6\n"
    found = read(text, "coe.csv", {"unit:coe.csv": "EUR", "reporter:": "IT"})
    assert [v[2:5] for v in figures(found)][:4] == [
        ("imports", "2022-01..2022-12", "100"), ("imports", "2023-01..2023-12", "110"),
        ("exports", "2022-01..2022-12", "50"), ("exports", "2023-01..2023-12", "60"),
    ]  # fmt: skip


def test_two_columns_of_one_flow_are_refused_with_their_places():
    text = 'Country,Time,Total Exports Value ($US),Vessel Total Exports Value ($US)\nBelgium,2023,"3,500,000","2,400,000"\n'
    with pytest.raises(Unreadable, match="row 2, column 3 and row 2, column 4 both give exports"):
        read(text, answers={"pair:": "US-BE"})


def test_a_known_header_below_titles_is_found():
    header = "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue\n"
    found = read(f"Trade of Kazakhstan,,,,,,,,\nmade on Monday,,,,,,,,\n{header}C,A,2022,398,X,56,H6,TOTAL,7000\n")
    assert [(v.digits, v[5]) for v in found.values] == [("7000", "row 4")]


def test_trade_by_end_use_of_the_oecd_is_taken_where_it_is_of_all_goods_and_uses():
    header = (
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,TRADE_FLOW,END_USE,PRODUCT,COUNTERPART_AREA,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,"
        "OBS_STATUS,UNIT_MULT,DECIMALS\n"
    )
    row = "DATAFLOW,OECD.STI.PIE:DSD_BTIGE@DF_BTIGE(1.0),I,A,KAZ,{},{},{},{},USD,2022,{},{},3,2\n"
    found = read(
        header
        + row.format("X", "TOTAL", "_T", "BEL", "271913.8", "A")
        + row.format("M", "TOTAL", "_T", "W", "5.5", "E")
        + row.format("X", "INT", "_T", "BEL", "7", "A")
        + row.format("X", "TOTAL", "CPA_2_1_C10", "BEL", "8", "A")
    )
    assert figures(found) == [
        ("KZ", "BE", "exports", "2022-01..2022-12", "271913.8", 3, "USD", "TOTAL"),
        ("KZ", "WLD", "imports", "2022-01..2022-12", "5.5", 3, "USD", "TOTAL"),
    ]
    assert [(v.series.source, v.status) for v in found.values] == [("oecd_btd", "ok"), ("oecd_btd", "estimated")]
    assert found.notes == ("details:2",)

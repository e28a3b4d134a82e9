"""Each layout of the sources as its users download it, and the traps in it. Fixtures are our own, in the published layouts."""

import csv
import datetime as dt
import gzip
import io
import json
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.core.trade import Basis
from briefing.ingest.documents import Unreadable
from briefing.ingest.tables import is_table, read_table
from briefing.ingest.tables.areas import area_of_number

COMTRADE = (
    "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,"
    "partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,"
    "classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,"
    "mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,"
    "isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,"
    "legacyEstimationFlag,isReported,isAggregate"
)


def comtrade(
    period="2023", flow="X", partner="56", value="220681636.77", freq="A", mot="0", second="0", customs="C00",
    product="TOTAL", name="Belgium", reporter="398", end="",
):  # fmt: skip
    return (
        f"C,{freq},20230101,2023,52,{period},{reporter},KAZ,Kazakhstan,{flow},Export,{partner},BEL,{name},{second},W00,World,"
        f"H6,HS,TRUE,{product},All,0,FALSE,{customs},TOTAL CPC,0,{mot},TOTAL MOT,-1,N/A,0,FALSE,-1,N/A,0,FALSE,0,TRUE,0,"
        f"FALSE,,{value},{value},4,FALSE,TRUE{end}\n"
    )


def read(text, name="table.csv", encoding="utf-8"):
    return read_table(text.encode(encoding), name)


def rows(found):
    return [
        (o.reporter, o.partner, o.flow.value, str(o.period.first), o.amount.digits if o.amount else None)
        for o in found.observations
    ]


# --- UN Comtrade ---------------------------------------------------------------------------------


def test_a_trailing_comma_in_latin_1_shifts_no_column():
    text = COMTRADE + "\n" + comtrade(partner="384", name="Côte d'Ivoire", end=",") + comtrade(end=",")
    found = read(text, encoding="latin-1")
    assert rows(found) == [
        ("KZ", "CI", "exports", "2023-01", "220681636.77"),
        ("KZ", "BE", "exports", "2023-01", "220681636.77"),
    ]
    assert found.observations[0].locator == "row 2"


def test_only_the_row_that_is_total_in_all_breakdowns_is_taken():
    details = comtrade(mot="2100") + comtrade(second="276") + comtrade(customs="C01") + comtrade(flow="XIP")
    found = read(COMTRADE + "\n" + details + comtrade())
    assert rows(found) == [("KZ", "BE", "exports", "2023-01", "220681636.77")]
    assert found.notes == ("details:4",)


def test_years_and_months_of_one_file_stay_apart():
    found = read(COMTRADE + "\n" + comtrade() + comtrade(period="202301", freq="M", value="5"))
    assert [o.frequency for o in found.observations] == [Frequency.YEAR, Frequency.MONTH]


def test_a_period_that_contradicts_its_frequency_waits():
    found = read(COMTRADE + "\n" + comtrade(period="202301", freq="A"))
    assert not found.values
    assert [w.field for w in found.waiting] == ["period"]


def test_number_and_year_tell_belgium_luxembourg_from_belgium():
    text = COMTRADE + "\n" + comtrade(period="1998", partner="58") + comtrade(period="2005", partner="58")
    found = read(text)
    assert rows(found) == [("KZ", "BLX", "exports", "1998-01", "220681636.77")]
    assert [(w.field, w.cell) for w in found.waiting] == [("partner", "58")]


def test_leading_zeros_of_products_stay():
    found = read(COMTRADE + "\n" + comtrade(product="010121"))
    assert [(o.product, o.classification) for o in found.observations] == [("010121", "H6")]


def as_workbook(text):
    """The text as a spreadsheet program saves it: what looks like a number is one."""
    from openpyxl import Workbook

    book = Workbook()
    for line in csv.reader(io.StringIO(text)):
        book.active.append([float(c) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", c) else c for c in line])
    store = io.BytesIO()
    book.save(store)
    return store.getvalue()


def test_a_download_saved_as_a_workbook_is_the_same_table():
    text = COMTRADE + "\n" + comtrade() + comtrade(product="01", value="5.5") + comtrade(product="010121", value="2")
    plain, found = read(text), read_table(as_workbook(text), "table.xlsx")
    assert found.format == plain.format
    assert rows(found) == rows(plain)
    assert [o.product for o in found.observations] == [o.product for o in plain.observations]
    assert found.observations[0].locator == "Sheet, row 2"


@pytest.mark.parametrize(
    "wrapped", [lambda d: {"count": 1, "data": d, "error": ""}, list, lambda d: {"x": {"answer": d}}]
)
def test_the_answer_of_the_api_is_read_wherever_its_records_lie(wrapped):
    record = {
        "freqCode": "A", "period": "2023", "reporterCode": 398, "reporterDesc": None, "flowCode": "M", "partnerCode": 56,
        "partner2Code": 0, "motCode": 0, "customsCode": "C00", "cmdCode": "TOTAL", "primaryValue": 302880230.39,
        "cifvalue": 302880230.39, "fobvalue": None, "legacyEstimationFlag": 4,
    }  # fmt: skip
    (o,) = read(json.dumps(wrapped([record])), "answer.json").observations
    assert (o.reporter, o.partner, o.flow, o.valuation) == ("KZ", "BE", Flow.IMPORTS, "CIF")
    assert (o.amount.digits, o.currency, o.locator.endswith("[0]")) == ("302880230.39", "USD", True)


def test_a_json_number_keeps_all_its_digits():
    text = '[{"period":"2023","reporterCode":398,"flowCode":"X","partnerCode":56,"cmdCode":"TOTAL","primaryValue":%s}]'
    digits = [
        read(text % number, "a.json").observations[0].amount.digits
        for number in ("9007199254740993.25", "8.4593070081E10", "84593070081")
    ]
    assert digits == ["9007199254740993.25", "84593070081", "84593070081"]


LEGACY = (
    "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,"
    "Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),"
)
LEGACY_ROW = "H5,{y},{p},{p},0,0,{f},KZ,398,Kazakhstan,KAZ,56,Belgium,BEL,TOTAL,All,1,No Quantity,,,300900200,0\n"


@pytest.mark.parametrize("value", ["Trade Value (US$)", "TradeValue", "Trade Value"])
def test_the_older_download_is_read_also_when_saved_again(value):
    rows_of = [("2018", "2018", "2,Export"), ("2016", "201601", "1,Imports"), ("2018", "2018", "3,Re-Export")]
    text = LEGACY + f"{value},Flag\n"
    for year, period, flow in rows_of:
        text += LEGACY_ROW.format(y=year, p=period, f=flow).replace(f"{flow},KZ", flow)
    found = read(text)
    assert [(o.flow, o.frequency) for o in found.observations] == [
        (Flow.EXPORTS, Frequency.YEAR), (Flow.IMPORTS, Frequency.MONTH), (Flow.RE_EXPORTS, Frequency.YEAR),
    ]  # fmt: skip


# --- Eurostat ------------------------------------------------------------------------------------

SDMX = "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"


def sdmx(period="2024-08", value="35241227", flag="", confidential="", product="TOTAL", reporter="BE", partner="KZ", flow="2",
         indicator="VALUE_IN_EUROS"):  # fmt: skip
    head = "ESTAT:DS-045409(1.0),15/11/24 11:00:00,M"
    return f"{head},{reporter},{partner},{product},{flow},{indicator},{period},{value},{flag},{confidential}\n"


def test_sdmx_csv_gives_euro_with_the_day_of_the_edition():
    (o,) = read(SDMX + sdmx(flag="p")).observations
    assert (o.reporter, o.partner, o.flow, o.currency, o.amount.scale) == ("BE", "KZ", Flow.EXPORTS, "EUR", 0)
    assert (o.vintage, o.status, o.valuation, o.flags_raw) == (dt.date(2024, 11, 15), "provisional", "STAT", "p")


def test_missing_and_confidential_are_not_zero():
    found = read(SDMX + sdmx(value="") + sdmx(value="", confidential="C", flow="1") + sdmx(value="0", period="2024-07"))
    assert [(o.amount and o.amount.digits, o.status) for o in found.observations] == [
        (None, "missing"), (None, "confidential"), ("0", "ok"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "area"),
    [("EL", "GR"), ("NA", "NA"), ("EU27_2020", "EU27_2020"), ("WORLD", "WLD"), ("UK", "GB"), ("XI", "XI")],
)
def test_areas_of_eurostat(code, area):
    (o,) = read(SDMX + sdmx(partner=code)).observations
    assert o.partner == area


def test_belgium_holds_luxembourg_up_to_1998():
    found = read(SDMX + sdmx(period="1998-12") + sdmx(period="1999-01"))
    assert [o.reporter for o in found.observations] == ["BLX", "BE"]


def test_weights_are_no_money():
    (o,) = read(SDMX + sdmx(indicator="QUANTITY_IN_100KG")).observations
    assert (o.measure, o.currency, o.amount.scale) == ("NETWEIGHT_KG", None, 2)


def test_an_unknown_indicator_is_asked_about():
    found = read(SDMX + sdmx(indicator="VALUE_NAC"))
    assert not found.values
    assert (found.waiting[0].field, found.waiting[0].cell) == ("unit", "VALUE_NAC")
    assert "VALUE_IN_EUROS" in found.waiting[0].choices


def test_the_standards_semicolons_decimal_commas_and_labels_are_read():
    text = (
        "STRUCTURE;STRUCTURE_ID;freq;reporter;partner;product;flow;indicators;TIME_PERIOD;OBS_VALUE;OBS_FLAG\n"
        "dataflow;ESTAT:DS-045409(1.0);M: Monthly;BE: Belgium;KZ: Kazakhstan;TOTAL: Total;2: EXPORT;"
        "VALUE_IN_EUROS: Value;2024-08;35241227,5;p: provisional\n"
    )
    (o,) = read(text).observations
    assert (o.amount.digits, o.partner, o.status) == ("35241227.5", "KZ", "provisional")


def test_millions_are_told_from_shares_in_one_file():
    head = "DATAFLOW,LAST UPDATE,freq,indic_et,sitc06,partner,geo,TIME_PERIOD,OBS_VALUE\n"
    row = "ESTAT:EXT_LT_MAINEU(1.0),15/03/24 11:00:00,A,{},TOTAL,KZ,EU27_2020,2023,{}\n"
    found = read(
        head + row.format("MIO_EXP_VAL", "12300.4") + row.format("PC_EXP_PART", "0.5") + row.format("MIO_BAL_VAL", "-1")
    )
    (o,) = found.observations
    assert o.amount.value == Decimal("12300400000")
    assert found.notes == ("balances:1", "shares:1")


def test_a_data_set_without_a_partner_is_declined():
    with pytest.raises(Unreadable, match="partner"):
        read("DATAFLOW,LAST UPDATE,freq,prccode,decl,TIME_PERIOD,OBS_VALUE\nESTAT:DS-059358(1.0),x,A,1,BE,2023,1\n")


TSV = (
    "freq,reporter,partner,product,flow,indicators\\TIME_PERIOD\t2024-01 \t2024-02 \t2024-03 \t2024-04 \r\n"
    "M,BE,KZ,010121,1,VALUE_IN_EUROS\t:c\t: \t1250000 e\t0 n\r\n"
)


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_tsv_is_read_packed_or_not(pack):
    raw = pack(TSV.encode())
    assert is_table(raw, "bulk.dat")
    found = read_table(raw, "bulk.dat").observations
    assert [(o.amount and o.amount.digits, o.status) for o in found] == [
        (None, "confidential"), (None, "missing"), ("1250000", "estimated"), ("0", "ok"),
    ]  # fmt: skip
    assert {(o.product, o.flow) for o in found} == {("010121", Flow.IMPORTS)}
    assert found[2].locator == "row 2, 2024-03"


def test_a_packed_file_that_unpacks_to_too_much_is_refused():
    with pytest.raises(Unreadable, match="unpacks"):
        read_table(gzip.compress(TSV.encode() + b"\n" * 50_000_000), "bomb.tsv.gz")


def cube(value, status=None):
    def category(codes):
        return {"category": {"index": {c: i for i, c in enumerate(codes)}, "label": {c: c for c in codes}}}

    dims = {
        "freq": ["A", "M"], "reporter": ["BE"], "partner": ["KZ"], "product": ["TOTAL"], "flow": ["2"],
        "indicators": ["VALUE_IN_EUROS"], "time": ["2024-01", "2024-02"],
    }  # fmt: skip
    return json.dumps(
        {
            "version": "2.0", "class": "dataset", "updated": "2024-11-15T11:00:00+0100", "value": value, "status": status or {},
            "id": list(dims), "size": [len(c) for c in dims.values()], "dimension": {d: category(c) for d, c in dims.items()},
        }
    )  # fmt: skip


def test_an_absent_index_is_no_row_and_a_status_without_value_is_one():
    found = read(cube({"2": 52818276}, {"3": "|C"}), "cube.json").observations
    assert [(str(o.period.first), o.amount and o.amount.digits, o.status, o.locator) for o in found] == [
        ("2024-01", "52818276", "ok", "value[2]"), ("2024-02", None, "confidential", "value[3]"),
    ]  # fmt: skip
    assert found[0].vintage == dt.date(2024, 11, 15)


def test_a_list_of_values_and_a_confidential_text_are_understood():
    found = read(cube([None, None, 1, ":C"]), "cube.json").observations
    assert [(o.amount and o.amount.digits, o.status) for o in found] == [("1", "ok"), (None, "confidential")]


def test_a_cube_that_does_not_fit_its_sizes_is_refused():
    with pytest.raises(Unreadable, match="outside"):
        read(cube({"99": 1}), "cube.json")


@pytest.mark.parametrize("part", ["value", "id", "size", "dimension"])
def test_a_cube_without_one_of_its_parts_is_refused_with_the_name_of_that_part(part):
    data = json.loads(cube({"2": 52818276}, {"3": "p"}))
    for renamed in ({part + "s": data[part]}, {part: None}):
        text = json.dumps({**{k: v for k, v in data.items() if k != part}, **renamed})
        with pytest.raises(Unreadable, match=f"“cube.json”: it has no “{part}”"):
            read(text, "cube.json")


def test_a_cube_that_lists_too_few_values_is_refused():
    with pytest.raises(Unreadable, match="lists 2 values for a table of 4 cells"):
        read(cube([1, 2]), "cube.json")


COMEXT = "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\n"


@pytest.mark.parametrize(
    ("label", "area"),
    [
        ("Belgium (incl. Luxembourg 'LU' -> 1998)", "BE"), ("Ireland (Eire)", "IE"),
        ("Spain (incl. Canary Islands 'XB' from 1997)", "ES"), ("Russian Federation (Russia)", "RU"),
        ("European Union - 27 countries (AT, BE, BG)", "EU27_2020"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("period", ["Aug. 2024", "202408-Aug. 2024"])
def test_long_labels_are_mapped_by_table(label, area, period):
    (o,) = read(COMEXT + f'"{label}",Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,{period},35241227\n').observations
    assert (o.reporter, o.period) == (area, Period.months_of(2024, 8, 8))


def test_week_52_is_the_year_and_single_procedures_are_details():
    found = read(
        COMEXT + "Belgium,Kazakhstan,TOTAL-Total,2-EXPORT,T-Total,202352-Jan.-Dec. 2023,5\n"
        "Belgium,Kazakhstan,TOTAL-Total,2-EXPORT,1-Normal,202352-Jan.-Dec. 2023,4\n"
    )
    assert [o.period for o in found.observations] == [Period.year(2023)]
    assert found.notes == ("details:1",)


# --- World Bank, IMF, CEPII, OEC -----------------------------------------------------------------


def test_wits_names_its_thousands_in_the_column():
    text = (
        "ReporterISO3,PartnerISO3,Year,TradeFlowName,TradeFlowCode,ProductCode,TradeValue in 1000 USD\n"
        "KAZ,BEL,2023,Gross Exports,6,Total,220681.637\nKAZ,WLD,2023,Gross Imports,5,010121,1\n"
    )
    found = read(text).observations
    assert found[0].amount.value == Decimal("220681637")
    assert [(o.partner, o.flow, o.product) for o in found] == [
        ("BE", Flow.EXPORTS, "TOTAL"),
        ("WLD", Flow.IMPORTS, "010121"),
    ]


def test_wits_by_product_keeps_its_codes():
    text = (
        "Reporter,TradeFlow,ProductCode,Product Description,Year,Partner,Trade Value 1000USD,Quantity,Quantity Unit\n"
        'Kazakhstan,Export,010121,"Horses; live, pure-bred",2022,Belgium,15.2,,Kg\n'
    )
    (o,) = read(text).observations
    assert (o.product, o.amount.scale, o.partner) == ("010121", 3, "BE")


def test_the_wits_summary_takes_the_unit_from_the_words():
    text = (
        "Reporter,Partner,Product categories,Indicator Type,Indicator,2015,2014\r\n"
        "Kazakhstan,World,All Products,Export,Exports (in US$ Mil),      40000.50,\r\n"
        "Kazakhstan,Italy,...,Export,Trade (US$ Mil)-Top 5 Export Partner,  8136.47,  8137.47\r\n"
        "Kazakhstan,Italy,...,Export,Partner share(%)-Top 5 Export Partner,  17.71,  17.71\r\n"
        "Kazakhstan,World,All Products,Tariff,Duty Free Imports (US$ Thousand),  6196861.70,\r\n"
        "Kazakhstan,...,...,Export,No. Of Export partners,  100.00,  101.00\r\n"
    )
    found = read(text)
    assert rows(found) == [
        ("KZ", "WLD", "exports", "2015-01", "40000.50"),
        ("KZ", "IT", "exports", "2015-01", "8136.47"),
        ("KZ", "IT", "exports", "2014-01", "8137.47"),
    ]
    assert {o.amount.scale for o in found.observations} == {6}
    assert found.notes == ("other_indicators:3",)


def test_imts_is_full_dollars_whatever_its_scale_says():
    text = (
        "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,STATUS,UNIT\n"
        "IMF.STA:IMTS(1.0.0),KAZ,XG_FOB_USD,BEL,A,2023,220681637,6,,USD\n"
        "IMF.STA:IMTS(1.0.0),KAZ,MG_CIF_USD,KOS,Q,2024-Q1,5,6,e,USD\n"
        "IMF.STA:IMTS(1.0.0),KAZ,XG_FOB_USD,BEL,M,2024-M09,NaN,6,,USD\n"
        "IMF.STA:IMTS(1.0.0),KAZ,TBG_USD,BEL,A,2023,1,6,,USD\n"
        "IMF.STA:IMTS(1.0.0),KAZ,XG_FOB_USD,G001,A,2023,1,6,,USD\n"
    )
    found = read(text)
    assert [(o.partner, o.flow, o.status, o.frequency) for o in found.observations] == [
        ("BE", Flow.EXPORTS, "ok", Frequency.YEAR), ("XK", Flow.IMPORTS, "estimated", Frequency.QUARTER),
        ("BE", Flow.EXPORTS, "missing", Frequency.MONTH),
    ]  # fmt: skip
    assert found.observations[0].amount.value == 220681637
    assert found.notes == ("balances:1", "groups:1")


DOTS = '"Country Name","Country Code","Counterpart Country Name","Counterpart Country Code",'


def test_the_dots_panel_gives_both_flows_of_each_period():
    text = (
        DOTS + '"Time Period","Goods, Value of Exports, Free on board (FOB), US Dollars (TXG_FOB_USD)",'
        '"Goods, Value of Imports, Cost, Insurance, Freight (CIF), US Dollars (TMG_CIF_USD)",""\n'
        '"Kazakhstan, Rep. of","916","Belgium","124","2021M12","22000000","",""\n'
        '"Kazakhstan, Rep. of","916","Belgium-Luxembourg","126","1996","9000000","11000000",""\n'
        '"Kazakhstan, Rep. of","916","Belgium-Luxembourg","126","2001","9","11",""\n'
    )
    found = read(text)
    assert rows(found) == [
        ("KZ", "BE", "exports", "2021-12", "22000000"), ("KZ", "BE", "imports", "2021-12", None),
        ("KZ", "BLX", "exports", "1996-01", "9000000"), ("KZ", "BLX", "imports", "1996-01", "11000000"),
    ]  # fmt: skip
    assert [w.field for w in found.waiting] == ["partner"]


def test_the_dots_time_series_reads_the_status_rows_with_the_values():
    text = (
        '"Country Name","Country Code","Indicator Name","Indicator Code","Counterpart Country Name",'
        '"Counterpart Country Code","Attribute","2020","2021M12",""\n'
        '"Kazakhstan, Rep. of","916","Exports","TXG_FOB_USD","Belgium","124","Value","217555449","22000000",""\n'
        '"Kazakhstan, Rep. of","916","Exports","TXG_FOB_USD","Belgium","124","Status","","E",""\n'
    )
    found = read(text)
    assert [(o.amount.digits, o.status) for o in found.observations] == [("217555449", "ok"), ("22000000", "estimated")]
    assert not found.waiting


@pytest.mark.parametrize("many", [lambda x: x, lambda x: [x]])
def test_compact_data_is_printed_in_its_unit_multiplier(many):
    obs = {"@TIME_PERIOD": "2020", "@OBS_VALUE": "217.55544883"}
    series = {
        "@FREQ": "A",
        "@REF_AREA": "KZ",
        "@INDICATOR": "TXG_FOB_USD",
        "@COUNTERPART_AREA": "BE",
        "@UNIT_MULT": "6",
    }
    text = json.dumps({"CompactData": {"DataSet": {"Series": many({**series, "Obs": many(obs)})}}})
    (o,) = read(text, "dot.json").observations
    assert (o.amount.digits, o.amount.value) == ("217.55544883", Decimal("217555448.83"))
    assert o.locator == "Series[0].Obs[0]"


def test_baci_is_thousands_of_dollars_and_tonnes_reconciled():
    text = "t,i,j,k,v,q\n2022,398,56,010121,15.204,     1.900\n2022,398,516,284410,43210.500,     NA\n1998,58,398,870323,1,2\n"
    found = read(text).observations
    assert [(o.partner, o.product, o.measure, o.amount and o.amount.digits) for o in found[:4]] == [
        ("BE", "010121", "VALUE", "15.204"), ("BE", "010121", "NETWEIGHT_KG", "1.900"),
        ("NA", "284410", "VALUE", "43210.500"), ("NA", "284410", "NETWEIGHT_KG", None),
    ]  # fmt: skip
    assert {(o.basis, o.valuation, o.currency) for o in found if o.measure == "VALUE"} == {
        (Basis.RECONCILED, "FOB", "USD")
    }
    assert found[4].reporter == "BLX"


@pytest.mark.parametrize(
    ("number", "area"),
    [("251", "FR"), ("579", "NO"), ("757", "CH"), ("842", "US"), ("699", "IN"), ("490", "TW"), ("516", "NA"), ("0", "WLD"), ("056", "BE")],
)  # fmt: skip
def test_numbers_that_are_not_those_of_iso(number, area):
    assert area_of_number(number, Period.year(2022)) == area


def test_code_lists_say_that_they_hold_no_figures():
    for text in (
        "country_code,country_name,country_iso2,country_iso3\n516,Namibia,NA,NAM\n",
        "code,description\n010121,Horses\n",
    ):
        with pytest.raises(Unreadable, match="list of codes") as refusal:
            read(text)
        assert refusal.value.problem == "code_list"


def test_oec_ids_lose_the_digit_of_their_section():
    text = (
        "HS4 ID,HS4,Exporter Country ID,Exporter Country,Importer Country ID,Importer Country,Year ID,Year,Trade Value\n"
        "52709,Crude Petroleum,askaz,Kazakhstan,eubel,Belgium,2022,2022,201344121\n"
        "10101,Horses,eublx,Belgium-Luxembourg,askaz,Kazakhstan,1997,1997,5\n"
    )
    found = read(text).observations
    assert [(o.reporter, o.partner, o.product) for o in found] == [("KZ", "BE", "2709"), ("BLX", "KZ", "0101")]


# --- saved errors --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '{"error":[{"status":413,"id":413,"label":"EXTRACTION_TOO_BIG: The requested extraction is too big"}]}',
            "too big",
        ),
        (
            "<?xml version='1.0'?><S:Fault xmlns:S='x'><faultcode>413</faultcode><faultstring>too big</faultstring></S:Fault>",
            "too big",
        ),
        ('{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 1 seconds." }', "too often"),
        ('{"elapsedTime":"0.05 secs","count":0,"data":[],"error":""}', "no data"),
        (
            LEGACY
            + "Trade Value (US$),Flag\nNo data matches your query or your query is too complex."
            + "," * 21
            + "\n",
            "no data",
        ),
        ("<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        ('{"data":[],"error":"Invalid subscription key"}', "Invalid subscription key"),
        ('{"statusCode": 401, "message": "Access denied."}', r"service: Access denied\. Download"),
        ('{"error": {"code": 500, "message": "Internal Server Error"}}', r"service: Internal Server Error\. Download"),
        ('{"error": {"code": 500}}', r"service: 500\. Download"),
    ],
)
def test_an_error_that_was_saved_is_explained_in_one_sentence(text, said):
    with pytest.raises(Unreadable, match=said) as refusal:
        read(text, "saved.csv")
    assert "“saved.csv”" in refusal.value.sentence
    assert "\n" not in refusal.value.sentence


def told(raw, name):
    """The name of a table that is read, the sentence about one that is refused."""
    try:
        return read_table(raw, name).name
    except Unreadable as refusal:
        return refusal.sentence


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_any_json_is_read_or_refused_in_words(data):
    assert "any.json" in told(json.dumps(data).encode(), "any.json")


@given(
    st.lists(st.lists(st.text(st.characters(exclude_characters="\0"), max_size=12), min_size=1, max_size=6), max_size=6)
)
def test_any_table_is_read_or_refused_in_words(cells):
    text = io.StringIO()
    text.write("reporter,partner,flow,period,value,multiplier,currency,source\n")
    text.writelines(",".join(row) + "\n" for row in cells)
    assert "any.csv" in told(text.getvalue().encode("utf-8", "replace"), "any.csv")


def test_values_of_the_short_term_tables_are_millions_and_adjusted_ones_and_indices_are_none():
    head = "DATAFLOW,LAST UPDATE,freq,stk_flow,indic_et,partner,sitc06,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
    row = "ESTAT:EXT_ST_EU27_2020SITC(1.0),15/11/24 11:00:00,M,{},{},KZ,TOTAL,BE,2024-01,{},\n"
    found = read_table(
        (
            head
            + row.format("EXP", "TRD_VAL", "20.5")
            + row.format("IMP", "TRD_VAL", "30.5")
            + row.format("BAL_RT", "TRD_VAL", "-10")
            + row.format("EXP", "TRD_VAL_SCA", "21.5")
            + row.format("EXP", "IVOL_IDX_NSA", "101.5")
        ).encode(),
        "ext_st.csv",
    )
    assert [(v.series.flow.value, v.digits, v.series.scale, v.series.currency) for v in found.values] == [
        ("exports", "20.5", 6, "EUR"), ("imports", "30.5", 6, "EUR"),
    ]  # fmt: skip
    assert found.notes == ("balances:1", "shares:2")

"""The answers of HMRC's interface: flows by number, countries by customs' old numbers, and parts that are no totals."""

import json

import pytest

from briefing.ingest.documents import Unreadable
from briefing.ingest.importing import Importer
from briefing.ingest.tables import is_table, read_table
from briefing.ingest.tables.locating import excerpt
from briefing.storage import observations
from briefing.storage.library import Library

TOTAL = {"product:the goods of the query": "TOTAL"}


def record(**fields):
    return {"MonthId": 202401, "FlowTypeId": 3, "CountryId": 79, "Value": 1234567.0, **fields}


def answer(*records, context="OTS"):
    return json.dumps({"@odata.context": f"https://example.org/$metadata#{context}", "value": records}).encode()


def read(*records, answers=None):
    return read_table(answer(*records), "ots.json", answers)


def figures(found):
    return [
        (v.series.partner, v.series.flow.value, str(v.period.last), v.digits, v.series.currency, v.series.product)
        for v in found.values
    ]


def test_sums_by_month_flow_and_country_are_those_of_the_goods_that_the_user_names(tmp_path):
    file = tmp_path / "answer.json"
    file.write_bytes(answer(record(), record(FlowTypeId=4, Value=7654321.5), record(MonthId=202402, Value=None)))
    assert is_table(file.read_bytes(), file.name)
    with Library.open(tmp_path / "desk.briefinglib") as library, Importer(library) as importer:
        asked = importer.take(file)
        assert [(q.field, q.choices) for q in asked.questions] == [("product", ("TOTAL",))]
        importer.answer(asked.sha256, TOTAL)
        held = observations.observations(library, "GB", "KZ")
    assert {(o.flow.value, str(o.period.first), o.amount and o.amount.full_digits) for o in held} == {
        ("exports", "2024-01", "7654321.5"), ("imports", "2024-01", "1234567"), ("imports", "2024-02", None),
    }  # fmt: skip
    assert {o.amount.currency for o in held if o.amount} == {"GBP"}


@pytest.mark.parametrize(("number", "flow"), [(1, "imports"), (2, "exports"), (3, "imports"), (4, "exports")])
def test_the_four_flows(number, flow):
    assert figures(read(record(FlowTypeId=number, CountryId=17, CommodityId=1012100, PortId=-1))) == [
        ("BE", flow, "2024-01", "1234567.0", "GBP", "01012100")
    ]


@pytest.mark.parametrize(
    ("told", "partner"),
    [({"CountryId": 400}, "US"), ({"CountryId": 720}, "CN"), ({"CountryId": None, "Country": {"CountryCodeAlpha": "KZ"}}, "KZ"),
     ({"CountryId": 990, "Country": {"CountryName": "Kazakhstan"}}, "KZ")],
)  # fmt: skip
def test_countries_by_number_letters_or_name(told, partner):
    assert [v[0] for v in figures(read(record(CommodityId=27090090, **told)))] == [partner]


def test_a_number_that_is_not_known_is_asked_and_estimates_are_of_no_country():
    found = read(record(CountryId=998, CommodityId=27090090), record(CountryId=959, CommodityId=27090090))
    assert [(w.field, w.cell) for w in found.waiting] == [("partner", "998")]
    assert found.notes == ("groups:1",)


def test_parts_and_kept_back_goods_are_no_totals():
    found = read(
        record(CommodityId=27090090, PortId=12, SuppressionIndex=0),
        record(CommodityId=27090090, PortId=-1, SuppressionIndex=3),
        record(CommodityId=-27, PortId=-1, SuppressionIndex=0),
        record(CommodityId=27090090, PortId=-1, SuppressionIndex=0),
    )
    assert [v[3] for v in figures(found)] == ["1234567.0"]
    assert found.notes == ("details:3",)


@pytest.mark.parametrize(
    ("rows", "said"),
    [([record(CommodityId=27090090, PortId=12)], "by port or region"), ([record(GovRegionId=3)], "by port or region"),
     ([{"FlowTypeId": 3, "Value": 5.0}], "without MonthId, CountryId")],
)  # fmt: skip
def test_an_answer_without_totals_says_what_to_ask_for(rows, said):
    with pytest.raises(Unreadable, match=said) as refused:
        read(*rows)
    assert "groupby" in refused.value.sentence


def test_codes_of_goods_from_the_table_of_commodities():
    rows = [record(Commodity={"Hs2Code": "27"}), record(Commodity={"Hs6Code": "270900"}), record(CommoditySitcId=333)]
    found = read(*rows)
    assert [v[5] for v in figures(found)] == ["27", "270900"]
    assert found.notes == ("details:1",)


def test_a_value_is_found_at_its_place_again():
    raw = answer(record(CommodityId=27090090))
    (value,) = read_table(raw, "ots.json").values
    assert ("Value", "1234567.0") in excerpt(raw, "ots.json", value[5]).rows

"""Layouts that came later: WITS as SDMX-JSON, the IMF's Data Explorer and CompactData as XML, workbooks of OpenDocument."""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile

import pytest

from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.ingest.documents import Unreadable
from briefing.ingest.online.questions import Service, Wish, questions
from briefing.ingest.tables import is_table, read_table
from briefing.ingest.tables.areas import area_of_number, number_of
from briefing.ingest.tables.locating import excerpt


def rows(found):
    return [
        (o.reporter, o.partner, o.flow.value, str(o.period.first), o.amount.digits if o.amount else None)
        for o in found.observations
    ]


# --- WITS ----------------------------------------------------------------------------------------


def wits(indicator="XPRT-TRD-VL", partners=("BEL", "WLD"), product="Total", value=220681.637):
    def values(*ids):
        return [{"id": i, "name": i} for i in ids]

    return {
        "header": {"id": "1"},
        "dataSets": [
            {
                "series": {
                    f"0:0:{n}:0:0": {"observations": {"0": [value, 0], "1": [None, 0]}} for n in range(len(partners))
                }
            }
        ],
        "structure": {
            "dimensions": {
                "series": [
                    {"id": "FREQ", "values": values("A")},
                    {"id": "REPORTER", "values": values("KAZ")},
                    {"id": "PARTNER", "values": values(*partners)},
                    {"id": "PRODUCTCODE", "values": values(product)},
                    {"id": "INDICATOR", "values": values(indicator)},
                ],
                "observation": [{"id": "TIME_PERIOD", "values": values("2022", "2023")}],
            }
        },
    }


def read_json(data, name="answer.json"):
    return read_table(json.dumps(data).encode(), name)


def test_wits_sdmx_json_is_thousands_of_dollars_with_its_flow_in_the_indicator():
    found = read_json(wits())
    assert rows(found) == [
        ("KZ", "BE", "exports", "2022-01", "220681.637"),
        ("KZ", "BE", "exports", "2023-01", None),
        ("KZ", "WLD", "exports", "2022-01", "220681.637"),
        ("KZ", "WLD", "exports", "2023-01", None),
    ]
    first = found.observations[0]
    assert (first.amount.scale, first.amount.currency, first.source, first.valuation) == (3, "USD", "wits", "FOB")
    assert found.format == "wits_sdmx_json"
    assert read_json(wits("MPRT-TRD-VL")).observations[0].valuation == "CIF"


def test_a_value_of_wits_is_found_at_its_place_again():
    raw = json.dumps(wits()).encode()
    place = read_table(raw, "answer.json").observations[0].locator
    assert place == "dataSets[0].series.0:0:0:0:0.observations.0"
    assert "220681.637" in str(excerpt(raw, "answer.json", place).rows)


def test_regions_and_other_indicators_of_wits_are_counted_not_taken():
    found = read_json(wits(partners=("ECS", "BEL")))
    assert {r[1] for r in rows(found)} == {"BE"}
    assert "groups:2" in found.notes
    assert read_json(wits("XPRT-PRTNR-SHR")).notes == ("other_indicators:4",)


def test_an_answer_of_wits_with_parts_missing_is_refused():
    broken = wits()
    broken["structure"]["dimensions"]["observation"] = []
    with pytest.raises(Unreadable, match="parts missing"):
        read_json(broken)


# --- IMF -----------------------------------------------------------------------------------------

EXPLORER = '"DATASET","SERIES_CODE","OBS_MEASURE","COUNTRY","INDICATOR","COUNTERPART_COUNTRY","FREQUENCY","SCALE","2023","2024-Q1","2024-M08"\n'


def explorer(scale="Units", code="KAZ.XG_FOB_USD.BEL.A", dataset="IMF.STA:IMTS(1.0.0)", values='"220681637","",""'):
    return f'"{dataset}","{code}","OBS_VALUE","Kazakhstan","Exports","Belgium","Annual","{scale}",{values}\n'


def read(text, answers=None):
    return read_table(text.encode(), "explorer.csv", answers)


def test_the_data_explorer_is_read_by_its_series_codes():
    found = read(EXPLORER + explorer() + explorer(code="KAZ.MG_CIF_USD.BEL.M", values='"","","174.7"'))
    assert rows(found) == [
        ("KZ", "BE", "exports", "2023-01", "220681637"),
        ("KZ", "BE", "imports", "2024-08", "174.7"),
    ]
    assert found.observations[1].frequency is Frequency.MONTH
    assert {(o.source, o.amount.scale, o.amount.currency) for o in found.observations} == {("imf_imts", 0, "USD")}


def test_a_scale_of_the_data_explorer_is_asked_about_and_never_believed():
    text = EXPLORER + explorer("Millions", values='"220.7","",""')
    (waiting,) = read(text).waiting
    assert (waiting.field, waiting.cell) == ("scale", "Millions")
    (o,) = read(text, {waiting.question: "10^6"}).observations
    assert (o.amount.digits, o.amount.scale) == ("220.7", 6)


def test_other_data_sets_of_the_data_explorer_are_left_out():
    found = read(
        EXPLORER + explorer(dataset="IMF.RES:WEO(9.0.0)", code="KAZ.NGDPD.A") + explorer(code="KAZ.XG_FOB_EUR.BEL.A")
    )
    assert found.observations == ()
    assert found.notes == ("other_indicators:2",)


COMPACT = """<?xml version="1.0" encoding="UTF-8"?>
<message:CompactData xmlns:message="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message" xmlns="http://dataservices.imf.org/compact/DOT">
  <message:Header><message:ID>DOT</message:ID></message:Header>
  <DataSet>
    <Series FREQ="A" REF_AREA="KZ" INDICATOR="TXG_FOB_USD" COUNTERPART_AREA="BE" UNIT_MULT="6">
      <Obs TIME_PERIOD="2022" OBS_VALUE="271.9138"/><Obs TIME_PERIOD="2023" OBS_VALUE="220.681637" OBS_STATUS="E"/>
    </Series>
  </DataSet>
</message:CompactData>
"""


def test_compact_data_as_xml_says_what_it_says_as_json():
    found = read_table(COMPACT.encode(), "dot.xml")
    assert is_table(COMPACT.encode(), "dot.xml")
    assert rows(found) == [
        ("KZ", "BE", "exports", "2022-01", "271.9138"),
        ("KZ", "BE", "exports", "2023-01", "220.681637"),
    ]
    assert [(o.amount.scale, o.status, o.locator) for o in found.observations] == [
        (6, "ok", "Series[0].Obs[0]"),
        (6, "estimated", "Series[0].Obs[1]"),
    ]


@pytest.mark.parametrize(
    ("xml", "said"),
    [
        (COMPACT[:-40], "no whole XML"),
        (COMPACT.replace("?>\n", '?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n', 1), "document type"),
        (COMPACT.replace(' COUNTERPART_AREA="BE"', ""), "no trade by partner"),
    ],
)
def test_xml_that_is_broken_hostile_or_of_another_kind_is_refused(xml, said):
    with pytest.raises(Unreadable, match=said):
        read_table(xml.encode(), "dot.xml")


# --- OpenDocument --------------------------------------------------------------------------------


def ods(*table: tuple[str, ...]) -> bytes:
    """A workbook as LibreOffice saves it, with one sheet; cells that look like numbers are numbers."""
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="float" office:value="{c}"><text:p>{c}</text:p></table:table-cell>'
            if c.replace(".", "").isdecimal()
            else f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>'
            for c in row
        )
        + "</table:table-row>"
        for row in table
    )
    names = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "table", "text"))
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {names} office:version="1.3"><office:body>'
        f'<office:spreadsheet><table:table table:name="Trade">{cells}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest'
        ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        pack.writestr("META-INF/manifest.xml", manifest)
        pack.writestr("content.xml", content)
    return held.getvalue()


def test_a_workbook_of_opendocument_is_read_as_one_of_excel():
    raw = ods(
        ("Trade of Kazakhstan with Belgium",),
        ("Year", "Exports (mln USD)", "Imports (mln USD)"),
        ("2022", "271.9", "243.0"),
        ("2023", "220.7", "302.9"),
    )
    assert is_table(raw, "trade.ods")
    found = read_table(raw, "trade.ods")
    assert [
        (o.flow, o.period, o.amount.digits, o.amount.scale) for o in found.observations if o.flow is Flow.IMPORTS
    ] == [
        (Flow.IMPORTS, Period.year(2022), "243", 6),
        (Flow.IMPORTS, Period.year(2023), "302.9", 6),
    ]
    assert found.observations[0].locator.startswith("Trade!")


# --- Belgium and Luxembourg ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "year", "area"),
    [("58", 1998, "BLX"), ("58", 1999, None), ("56", 1999, "BE"), ("442", 1999, "LU"), ("056", 2023, "BE")],
)
def test_number_and_year_tell_who_reported(number, year, area):
    assert area_of_number(number, Period.year(year)) == area


def test_the_number_that_is_asked_for_is_the_one_that_is_read():
    for area, year, number in (("BE", 1998, "58"), ("LU", 1998, "58"), ("BE", 1999, "56"), ("LU", 2023, "442")):
        assert number_of(area, year) == number
    assert area_of_number(number_of("FR", 2023), Period.year(2023)) == "FR"


def test_a_pair_with_luxembourg_is_asked_for_in_two_eras():
    asked = questions(Service.COMTRADE, ("KZ", "LU"), Wish(1998, dt.date(1999, 6, 1), months=False))
    assert [q.periods for q in asked if q.reporter == "KZ"] == [("1998",), ("1999",)]

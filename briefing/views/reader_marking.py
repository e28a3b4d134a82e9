"""Marking words as facts by hand: what a person's selection says, read as the extractor reads; the rest stays open."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
    StatedGrowth,
)
from briefing.core.passage import Span
from briefing.core.person import folded
from briefing.ingest.extract import phrases
from briefing.ingest.extract.mentions import iso_period, iso_when
from briefing.ingest.extract.words.lexicon_data import topics
from briefing.qt import typed
from briefing.storage import numbers

_CURRENCIES = (
    ("USD", re.compile(r"\$|USD|dolla|dollar|долл", re.IGNORECASE)),
    ("EUR", re.compile(r"€|EUR|euro|евро", re.IGNORECASE)),
    ("GBP", re.compile(r"£|GBP|sterling", re.IGNORECASE)),
)


def marked_fact(article: Article, span: Span, group: str, reviewer: str, known: Iterable[Fact] = ()) -> Fact:
    """The draft that marking `span` as a kind makes. What the words do not say stays open, never guessed.

    `known` are the article's facts: whose figures they all are is proposed for one more.
    """
    quote = span.of(article.text)
    return Fact(
        kind=FactKind(group),
        span=span,
        quote=quote,
        payload=_payload(group, " ".join(quote.split()), article.language, known),
        status=ReviewStatus.CONFIRMED,
        origin=Origin.PERSON,
        article=article.id,
        reviewer=reviewer or None,
    )


def says_all(fact: Fact) -> bool:
    """Whether the words alone make the fact; else the person is asked for what is missing."""
    if isinstance(fact.payload, Figure):
        return False
    if fact.kind in (FactKind.COUNTRY, FactKind.DATE) and isinstance(fact.payload, Mention):
        return fact.payload.value != ""
    return True


def _payload(group: str, words: str, language: str | None, known: Iterable[Fact]) -> Payload:
    match group:
        case "figure":
            return _figure(words, language, known)
        case "person":
            return PersonMention(words)
        case "country":
            return Mention(country_code(words) or "", "mentioned")
        case "date":
            return Mention(date_in(words, language) or "")
        case "topic":
            return Mention(topic_of(words) or words)
        case _:
            return Mention(words)


def _figure(words: str, language: str | None, known: Iterable[Fact]) -> Figure:
    tried = typed.languages(language)
    mine = tuple(c for c in (language, *tried) if c)
    percent = phrases.percent(words, mine)
    sides = {(f.figure.reporter, f.figure.partner) for f in known if isinstance(f.payload, Figure) and f.status.counts}
    reporter, partner = sides.pop() if len(sides) == 1 else (None, None)
    return Figure(
        phrases.flow(words, mine) or Flow.TURNOVER,
        phrases.amount(words, mine) or (amount_in(words) if percent is None else None),
        phrases.one_period(words, mine) or phrases.period(words, mine),
        StatedGrowth(percent) if percent is not None else None,
        reporter=reporter,
        partner=partner,
    )


def flow_said(fact: Fact, language: str | None) -> bool:
    """Whether a marked figure's own words name its flow."""
    return phrases.flow(fact.quote, tuple(c for c in (language, *typed.languages(language)) if c)) is not None


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


def country_code(words: str) -> str | None:
    """The alpha-2 code of a country's name in any language."""
    return phrases.country(words) or typed.country_names().get(folded(words))


def date_in(words: str, language: str | None) -> str | None:
    """A day, month, year or period as ISO text when the words name it in full, else None."""
    mine = tuple(c for c in (language, *typed.languages(language)) if c)
    months = phrases.period(words, mine)
    if months is not None:
        return iso_period(months)
    day = phrases.when(words, mine)
    return iso_when(day) if day is not None else None


def topic_of(words: str) -> str | None:
    """The topic that one of its own phrases names."""
    wanted = folded(words)
    for id, languages in topics().items():
        if any(folded(phrase) == wanted for phrases_ in languages.values() for phrase in phrases_):
            return id
    return None

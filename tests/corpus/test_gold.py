"""The gold of the corpus is well formed: what it quotes stands in the article, and its codes, periods and days exist."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from briefing import resource
from briefing.core.fact import EventFormat, EventKind, EventStatus, FigureStatus, Flow
from tests.corpus.gold import Case, _period, _place, cases

ALL = [pytest.param(case, id=f"{case.language}-{case.name}") for case in cases()]

KEYS = {"published", "aside", "fresh", "parties", "topics", "not_trade", "trade", "event", "person"}
TRADE = {
    "flow", "quote", "nth", "value", "currency", "period", "growth", "base", "status", "reporter", "partner", "product", "optional",
}  # fmt: skip
EVENT = {"kind", "round", "date", "date_end", "city", "format", "status"}
PERSON = {"name", "country"}
COUNTRY = re.compile(r"[A-Z]{2}")
SCHEMA = json.loads(resource.path("schema", "facts.schema.json").read_text(encoding="utf-8"))
TOPICS = set(SCHEMA["properties"]["topics"]["items"]["properties"]["topic"]["enum"])


@pytest.mark.parametrize("case", ALL)
def test_the_gold_says_only_what_the_scoring_reads(case: Case) -> None:
    assert set(case.gold) <= KEYS
    for table, known in (("trade", TRADE), ("event", EVENT), ("person", PERSON)):
        for entry in case.gold.get(table, []):
            assert set(entry) <= known, entry
    assert case.aside == case.name.startswith("aside_")
    date.fromisoformat(case.gold["published"])
    assert all(COUNTRY.fullmatch(code) for code in case.gold["parties"])
    assert set(case.gold["topics"]) <= TOPICS


@pytest.mark.parametrize("case", ALL)
def test_every_figure_stands_whole_in_the_article(case: Case) -> None:
    seen = set()
    for want in case.gold.get("trade", []):
        span = _place(case.article.text, want)
        assert span not in seen, want
        seen.add(span)
        around = case.article.text[max(0, span.start - 2) : span.start], case.article.text[span.end : span.end + 2]
        # A quote that starts or ends inside another number ("3,5" in "13,5") would be a quote of that one.
        assert not (want["quote"][0].isdigit() and re.search(r"\d[.,]?\Z", around[0])), want
        assert not (want["quote"][-1].isdigit() and re.match(r"[.,]?\d", around[1])), want
        _check(want)


def _check(want: dict[str, Any]) -> None:
    Flow(want["flow"])
    FigureStatus(want.get("status", "observed"))
    assert ("value" in want) == ("currency" in want), want
    assert "value" in want or "growth" in want or want.get("optional"), want
    assert ("growth" in want) == ("base" in want), want
    if "value" in want:
        assert Decimal(want["value"]) != 0
        assert want["flow"] == "balance" or Decimal(want["value"]) > 0, want
        assert re.fullmatch(r"[A-Z]{3}", want["currency"]), want
    if "growth" in want:
        Decimal(want["growth"])
        _period(want["base"])
    if "period" in want:
        _period(want["period"])
    assert COUNTRY.fullmatch(want.get("reporter", "XX")), want
    assert COUNTRY.fullmatch(want.get("partner") or "XX"), want


@pytest.mark.parametrize("case", ALL)
def test_events_persons_and_what_is_no_trade_are_there(case: Case) -> None:
    for event in case.gold.get("event", []):
        EventKind(event["kind"])
        EventStatus(event["status"])
        if "format" in event:
            EventFormat(event["format"])
        for key in ("date", "date_end"):
            if key in event:
                date.fromisoformat((event[key] + "-01-01")[:10])
    for quote in case.gold.get("not_trade", []):
        assert quote in case.article.text, quote
    for person in case.gold.get("person", []):
        assert person["name"] in case.article.text, person

"""The corpus: articles in our own words with the facts they must yield, and how a reading is scored.

Each `xx/name.txt` has a `xx/name.toml`. `aside = true` marks those that are only scored, never
tuned to. A figure counts when spans overlap and absolute value and currency are equal; each further
level adds its fields (extraction rules, goals).
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from briefing.core.article import Article, Certainty
from briefing.core.fact import Fact, FactKind
from briefing.core.passage import Span
from briefing.core.period import Period
from briefing.core.person import folded
from briefing.ingest.documents import read_document
from briefing.ingest.extract import Extraction, extract

HERE = Path(__file__).resolve().parent

LEVELS = (
    "amount",
    "flow",
    "period",
    "goods",
    "goods, period",
    "growth",
    "span",
    "reporter",
    "partner",
    "event",
    "event round",
    "event date",
    "event city",
    "event format",
    "person",
    "person country",
    "party",
    "topic",
    "wrong_trade",
    "sure: high",
    "sure: medium",
    "sure: low",
)


@dataclass(frozen=True, slots=True)
class Case:
    """One article with its gold facts."""

    language: str
    name: str
    article: Article
    gold: dict[str, Any]

    @property
    def aside(self) -> bool:
        return bool(self.gold.get("aside"))

    @property
    def fresh(self) -> bool:
        """Whether it is open to whoever changes the program, but has hardly been worked on yet."""
        return bool(self.gold.get("fresh"))


def cases() -> Iterator[Case]:
    """Every article of the corpus."""
    for path in sorted(HERE.glob("??/*.txt")):
        gold = tomllib.loads(path.with_suffix(".toml").read_text(encoding="utf-8"))
        article = read_document(path.read_bytes(), path.name)
        if "published" in gold:
            from datetime import date

            day = date.fromisoformat(gold["published"])
            article = replace(article, published=day, published_certainty=Certainty.STATED)
        yield Case(path.parent.name, path.stem, article, gold)


@dataclass(slots=True)
class Score:
    """Right, proposed and wanted, by level.

    "flow" and "period" count what the goals do: flow, sign and status, then the period too. "goods" asks in addition whether a
    figure is of all goods or of some, which a total must never be mistaken in. "event" counts the fields of every event told, found or not; "event date" and the like only those of events
    found, as "person country" only that of persons found. "sure: high" and the like are the figures that are told to be so,
    right where all that is known of them is; they are no more wanted than others.
    """

    right: Counter[str]
    proposed: Counter[str]
    wanted: Counter[str]
    misses: list[str]

    @classmethod
    def empty(cls) -> Score:
        return cls(Counter(), Counter(), Counter(), [])

    def add(self, other: Score) -> None:
        self.right += other.right
        self.proposed += other.proposed
        self.wanted += other.wanted
        self.misses += other.misses

    def precision(self, level: str) -> float | None:
        return 100 * self.right[level] / self.proposed[level] if self.proposed[level] else None

    def recall(self, level: str) -> float | None:
        return 100 * self.right[level] / self.wanted[level] if self.wanted[level] else None


def score(case: Case) -> Score:
    """How one article is read."""
    reading = extract(case.article)
    result = Score.empty()
    _figures(case, reading, result)
    _events(case, reading, result)
    _people(case, reading, result)
    _sets(case, reading, result)
    return result


_EVERY_FIGURE = ("amount", "flow", "period", "goods", "goods, period")
"""The levels that each figure is asked at."""


def _figures(case: Case, reading: Extraction, result: Score) -> None:
    text = case.article.text
    gold = [(g, _place(text, g)) for g in case.gold.get("trade", [])]
    found = [f for f in reading.facts if f.kind is FactKind.FIGURE]
    left = list(found)
    for want, span in gold:
        hit = next((f for f in left if f.span.overlaps(span) and _same_amount(f, want)), None)
        if hit is not None:
            left.remove(hit)
        if want.get("optional"):
            continue
        _figure(case, want, span, hit, result)
    for fact in left:
        for level in _EVERY_FIGURE:
            result.proposed[level] += 1
        result.proposed["wrong_trade"] += 1
        result.proposed[f"sure: {fact.sureness}"] += 1
        if fact.figure.growth is not None:
            result.proposed["growth"] += 1
        result.misses.append(f"{case.name}: unwanted figure {fact.quote!r} {fact.figure.flow}")
    for quote in case.gold.get("not_trade", []):
        at = text.index(quote)
        if any(f.span.overlaps(Span(at, at + len(quote))) for f in found):
            result.right["wrong_trade"] += 1


def _figure(case: Case, want: dict[str, Any], span: Span, hit: Fact | None, result: Score) -> None:
    growth = want.get("growth")
    for level in (*_EVERY_FIGURE, "span"):
        result.wanted[level] += 1
    result.wanted["growth"] += growth is not None
    result.wanted["reporter"] += "reporter" in want
    if hit is None:
        result.misses.append(f"{case.name}: no figure {want['quote']!r}")
        return
    figure = hit.figure
    for level in (*_EVERY_FIGURE, "span"):
        result.proposed[level] += 1
    result.right["amount"] += 1
    result.right["span"] += hit.span == span
    sign = figure.amount is None or "value" not in want or figure.amount.value == Decimal(want["value"])
    product = bool(want.get("product")) == (figure.product is not None)
    flow = figure.flow == want["flow"] and sign and figure.status == want.get("status", "observed")
    dated = "period" not in want or figure.period == _period(want["period"])
    goods = flow and product
    period = goods and dated
    result.right["flow"] += flow
    result.right["period"] += flow and dated
    result.right["goods"] += goods
    result.right["goods, period"] += period
    if not goods:
        result.misses.append(f"{case.name}: {want['quote']!r} {figure.flow} {figure.status} product={figure.product}")
    elif not period:
        result.misses.append(f"{case.name}: {want['quote']!r} period {figure.period}")
    if figure.growth is not None:
        result.proposed["growth"] += 1
    if growth is not None and figure.growth is not None:
        right = figure.growth.percent == Decimal(growth) and figure.growth.base == _period(want["base"])
        result.right["growth"] += right
        if not right:
            result.misses.append(f"{case.name}: {want['quote']!r} growth {figure.growth}")
    elif (growth is None) != (figure.growth is None):
        result.misses.append(f"{case.name}: {want['quote']!r} growth wanted {growth}, got {figure.growth}")
    told = any("partner" in one for one in case.gold["trade"])
    whole = period and ("reporter" not in want or figure.reporter == want["reporter"])
    if told and ("partner" in want or "reporter" in want):
        # Where a text's partners are told (the empty one: none), one more is as wrong as another.
        partner = want.get("partner") or None
        whole = whole and figure.partner == partner
        result.wanted["partner"] += partner is not None
        result.proposed["partner"] += figure.partner is not None
        result.right["partner"] += partner is not None and figure.partner == partner
        if figure.partner != partner:
            result.misses.append(f"{case.name}: {want['quote']!r} partner {figure.partner}, wanted {partner}")
    result.proposed[f"sure: {hit.sureness}"] += 1
    result.right[f"sure: {hit.sureness}"] += whole
    if "reporter" in want:
        result.proposed["reporter"] += figure.reporter is not None
        result.right["reporter"] += figure.reporter == want["reporter"]
        if figure.reporter != want["reporter"]:
            result.misses.append(f"{case.name}: {want['quote']!r} reporter {figure.reporter}")


def _place(text: str, want: dict[str, Any]) -> Span:
    at = -1
    for _ in range(want.get("nth", 1)):
        at = text.index(want["quote"], at + 1)
    return Span(at, at + len(want["quote"]))


def _same_amount(fact: Fact, want: dict[str, Any]) -> bool:
    amount = fact.figure.amount
    if "value" not in want:
        return amount is None
    return (
        amount is not None and abs(amount.value) == abs(Decimal(want["value"])) and amount.currency == want["currency"]
    )


def _period(text: str) -> Period:
    first, last = text.split("/")
    a, b = (tuple(map(int, part.split("-"))) for part in (first, last))
    from briefing.core.period import Month

    return Period(Month(*a), Month(*b))


def _events(case: Case, reading: Extraction, result: Score) -> None:
    found = [f for f in reading.facts if f.kind is FactKind.EVENT]
    wanted = case.gold.get("event", [])
    paired = _paired(wanted, found)
    for n, want in enumerate(wanted):
        fields = [k for k in _FIELDS if k in want]
        result.wanted["event"] += len(fields)
        if n not in paired:
            result.misses.append(f"{case.name}: no event {want}")
            continue
        got = _told_of(found[paired[n]], want)
        for name in fields:
            result.wanted[f"event {name}"] += 1
            result.proposed["event"] += got[name] is not None
            result.proposed[f"event {name}"] += got[name] is not None
            right = got[name] == want[name] or (name == "city" and folded(got[name] or "") == folded(want[name]))
            result.right["event"] += right
            result.right[f"event {name}"] += right
            if not right:
                result.misses.append(f"{case.name}: event {want.get('round')} {name} is {got[name]}")
    for extra in (f for n, f in enumerate(found) if n not in paired.values()):
        result.proposed["event"] += 2
        result.misses.append(f"{case.name}: unwanted event {extra.quote!r} {extra.event}")


_FIELDS = ("round", "date", "city", "format")


def _paired(wanted: list[dict[str, Any]], found: list[Fact]) -> dict[int, int]:
    """Which event read is which one told: of the same kind, round and status, those first that agree in most fields."""
    pairs = sorted(
        (-sum(got[k] == want.get(k) for k in _FIELDS), n, m)
        for n, want in enumerate(wanted)
        for m, fact in enumerate(found)
        if (fact.event.kind, fact.event.status) == (want["kind"], want["status"])
        and (got := _told_of(fact, want))["round"] == want.get("round")
    )
    paired: dict[int, int] = {}
    for _, n, m in pairs:
        if n not in paired and m not in paired.values():
            paired[n] = m
    return paired


def _told_of(fact: Fact, want: dict[str, Any]) -> dict[str, Any]:
    event = fact.event
    return {
        "round": event.round, "city": event.city, "format": event.format and event.format.value,
        "date": _date(event.when, want.get("date", "")),
    }  # fmt: skip


def _date(when: Any, wanted: str) -> str | None:
    return when.first.isoformat()[: len(wanted) or 10] if when else None


def _people(case: Case, reading: Extraction, result: Score) -> None:
    found = {folded(f.person.name): f.person for f in reading.facts if f.kind is FactKind.PERSON}
    want = {folded(p["name"]): p for p in case.gold.get("person", [])}
    result.wanted["person"] += len(want)
    result.proposed["person"] += len(found)
    result.right["person"] += len(want.keys() & found.keys())
    for name in want.keys() ^ found.keys():
        result.misses.append(f"{case.name}: person {'missing' if name in want else 'unwanted'} {name}")
    for name in want.keys() & found.keys():
        whose, told = found[name].country, want[name].get("country")
        result.wanted["person country"] += told is not None
        result.proposed["person country"] += whose is not None
        result.right["person country"] += told is not None and told == whose
        if told != whose:
            result.misses.append(f"{case.name}: {name} country {found[name].country}")


def _sets(case: Case, reading: Extraction, result: Score) -> None:
    topics = {f.payload.value for f in reading.facts if f.kind is FactKind.TOPIC}  # type: ignore[union-attr]
    for level, want, got in (
        ("party", case.gold.get("parties", []), reading.parties),
        ("topic", case.gold.get("topics", []), topics),
    ):
        result.wanted[level] += len(set(want))
        result.proposed[level] += len(set(got))
        result.right[level] += len(set(want) & set(got))
        if set(want) != set(got):
            missing, extra = sorted(set(want) - set(got)), sorted(set(got) - set(want))
            result.misses.append(f"{case.name}: {level} missing {missing} extra {extra}")

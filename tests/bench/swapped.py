"""Texts told again with other countries, years, amounts, moneys, goods, verbs or names: which facts are then lost or read otherwise.

`python -m tests.bench.swapped [change …] [LANGUAGE …] [-p] [-v] [-n 5]`: facts compared, lost and altered by change and language. Texts
are the open articles of the corpus (facts read as their gold tells them), with `-p` the phrases; `-n` takes every fifth; `-v` prints each
loss. A text in which a form of a country is left over is left out. A count is a place to look, no test.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from briefing.core.article import Article
from briefing.core.fact import Fact, FactKind
from briefing.core.passage import Span
from briefing.core.period import Period
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.bench.swaps.changes import CHANGES, Change
from tests.corpus import gold
from tests.corpus.phrasebook import misses, phrases

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "ru")


def texts(language: str, *, of_phrases: bool) -> Iterator[tuple[str, Article, list[Fact]]]:
    """Each text of a language with the facts that are read rightly."""
    if of_phrases:
        for n, phrase in enumerate(p for p in phrases() if p.language == language):
            if not misses(phrase):
                yield (
                    f"phrase {n}",
                    phrase.article(),
                    [f for f in extract(phrase.article()).facts if f.kind is FactKind.FIGURE],
                )
        return
    for case in gold.cases():
        if case.language == language and not case.aside:
            yield case.name, case.article, rightly(case)


def rightly(case: gold.Case) -> list[Fact]:
    """The figures, events and persons of an article that are read as gold tells them."""
    facts = extract(case.article).facts
    right = []
    for want in case.gold.get("trade", []):
        span, score = gold._place(case.article.text, want), gold.Score.empty()
        for fact in facts:
            if fact.kind is FactKind.FIGURE and fact.span.overlaps(span) and gold._same_amount(fact, want):
                gold._figure(case, want, span, fact, score)
                right += [] if score.misses else [fact]
                break
    events, wanted = [f for f in facts if f.kind is FactKind.EVENT], case.gold.get("event", [])
    for n, m in gold._paired(wanted, events).items():
        told = gold._told_of(events[m], wanted[n])
        right += [events[m]] if all(told[k] == wanted[n][k] for k in gold._FIELDS if k in wanted[n]) else []
    people = {(p["name"], p.get("country")) for p in case.gold.get("person", [])}
    return right + [f for f in facts if f.kind is FactKind.PERSON and (f.person.name, f.person.country) in people]


def swapped(article: Article, change: Change) -> tuple[Article, Callable[[Span], Span]]:
    """The article with the change made, and where a stretch of it then stands."""
    text, parts, at, starts, moved = article.text, [], 0, [0], [0]
    for start, end, put in sorted(set(change.edits)):
        if start < at:
            continue
        parts += [text[at:start], put]
        at = end
        starts.append(end)
        moved.append(moved[-1] + len(put) - (end - start))
    new = read_document("".join([*parts, text[at:]]).encode(), "swapped.txt")
    day = change.published or article.published
    made = replace(new, published=day, published_certainty=article.published_certainty, language=article.language)

    def there(span: Span) -> Span:
        first, last = (moved[bisect_right(starts, place) - 1] for place in (span.start, span.end))
        return Span(span.start + first, max(span.end + last, span.start + first + 1))

    return made, there


def told(fact: Fact, change: Change, *, before: bool) -> dict[str, Any]:
    """What a fact says; of the text before the change as it must be read behind it."""

    def land(code: str | None) -> str | None:
        return change.countries.get(code, code) if code and before else code

    def time(period: Period | None) -> Period | None:
        return Period(change.months(period.first), change.months(period.last)) if period and before else period

    if fact.kind is FactKind.PERSON:
        name = fact.person.name
        return {"name": change.names.get(name, name) if before else name, "country": land(fact.person.country)}
    if fact.kind is FactKind.EVENT:
        event = fact.event
        city = None if change.countries else event.city
        return {
            "kind": event.kind.value, "round": event.round, "date": event.when and (event.when.first, event.when.last),
            "city": city, "format": event.format, "status": event.status.value,
        }  # fmt: skip
    figure, amount = fact.figure, fact.figure.amount
    value = amount and amount.value * (change.factor if before else 1)
    money = amount and (change.money.get(amount.currency or "", amount.currency) if before else amount.currency)
    fiscal = change.countries and figure.period and figure.period.first.month != 1
    return {
        "flow": figure.flow.value, "value": value, "money": None if change.countries else money,
        "period": fiscal or str(time(figure.period)), "reporter": land(figure.reporter), "partner": land(figure.partner),
        "status": figure.status.value, "goods": figure.product is not None,
        "growth": figure.growth and figure.growth.percent, "base": fiscal or str(figure.growth and time(figure.growth.base)),
    }  # fmt: skip


def compared(name: str, article: Article, facts: list[Fact], change: Change, verbose: bool) -> Counter[str]:
    """How many facts of a text are compared, lost and altered by a change."""
    made, there = swapped(article, change)
    reading, counts = extract(made), Counter[str]()
    if change.countries.keys() & {*reading.parties, *reading.mentioned}:
        return counts
    for fact in (f for f in facts if f.kind in change.kinds and not change.leaves(f)):
        counts["compared"] += 1
        place, wanted = there(fact.span), told(fact, change, before=True)
        here = [
            other
            for other in reading.facts
            if other.kind is fact.kind and (fact.kind is FactKind.PERSON or other.span.overlaps(place))
        ]
        read = [told(other, change, before=False) for other in here]
        if wanted in read:
            continue
        counts["altered" if here else "lost"] += 1
        if verbose:
            other = (
                {key: f"{value} not {wanted[key]}" for key, value in read[0].items() if value != wanted[key]}
                if read
                else "lost"
            )
            print(f"{name}: {fact.quote!r} {other}\n      {made.text[max(0, place.start - 180) : place.end + 100]!r}")
    return counts


def main(asked: Sequence[str]) -> None:
    """Print facts compared, lost and altered, a line a change, by language."""
    step = int(asked[asked.index("-n") + 1]) if "-n" in asked else 1
    changes = [make for make in CHANGES if make.__name__ in asked] or CHANGES
    sums: dict[tuple[str, str], Counter[str]] = {}
    languages = [code for code in LANGUAGES if code in asked] or LANGUAGES
    for language in languages:
        for n, (name, article, facts) in enumerate(texts(language, of_phrases="-p" in asked)):
            for make in changes if n % step == 0 and facts else ():
                change = make(article, facts, language)
                if change is not None:
                    counts = compared(f"{make.__name__} {language} {name}", article, facts, change, "-v" in asked)
                    sums.setdefault((make.__name__, language), Counter()).update(counts)
    for make in changes:
        print(f"{make.__name__:10}", *(f"{code} {(c := sums.get((make.__name__, code), Counter()))['compared']}: {c['lost']} lost, {c['altered']} altered;" for code in languages))  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])

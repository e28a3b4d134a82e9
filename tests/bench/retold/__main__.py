"""Retell the open articles of the corpus with changes that leave their facts as they are, and count what is lost or altered.

`python -m tests.bench.retold [LANGUAGE …] [every=N] [WORDS …] [-v]` prints, per change and language, how many figures read rightly
were compared, lost and altered, how many came up beside them, and in how many articles events, persons, parties or topics changed.
Of each change every Nth article is retold (4; each time others); `WORDS` keep to changes whose name has one of them; `-v` prints
each difference with its sentence. Changes are words of `words/xx.toml`, each made at all its places in an article at once.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from briefing.core.article import Article
from briefing.core.fact import Fact, FactKind
from briefing.core.passage import Span
from briefing.ingest.documents import read_document
from briefing.ingest.extract import Extraction, extract

from .known import Known, known, words
from .places import PLACES, Edit

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "ru")
EVERY = 4


@dataclass(frozen=True, slots=True)
class Change:
    """One way of telling: its kind (the place its words go to) and the words."""

    kind: str
    words: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.kind}: {' … '.join(self.words)}"


def changes(language: str) -> Iterator[Change]:
    """All changes of a language: a word alone goes to its place, a pair around it or for the pattern before it."""
    for kind, told in words(language).items():
        if kind in PLACES:
            yield from (Change(kind, (one,) if isinstance(one, str) else tuple(one)) for one in told)


def retold(of: Known, change: Change) -> tuple[Article, list[Edit]]:
    """The article with the change at all its places, and the edits in order."""
    edits = sorted(set(PLACES[change.kind](of, *change.words)))
    text, done = [], 0
    for start, end, told in edits:
        if start >= done:
            text += [of.text[done:start], told]
            done = end
    was = of.case.article
    article = read_document("".join([*text, of.text[done:]]).encode(), f"{of.case.name}.txt")
    return replace(article, published=was.published, published_certainty=was.published_certainty), edits


def _moved(place: int, edits: Sequence[Edit]) -> int:
    return place + sum(len(told) - (end - start) for start, end, told in edits if end <= place)


def compared(of: Known, change: Change) -> list[tuple[str, str]] | None:
    """What is read otherwise, each as "lost", "altered", "more" or the kind of what else changed, with words; None: no place."""
    article, edits = retold(of, change)
    if not edits:
        return None
    reading, wrong = extract(article), []
    left = [fact for fact in reading.facts if fact.kind is FactKind.FIGURE]
    for fact in (f for f in of.reading.facts if f.kind is FactKind.FIGURE):
        span = Span(
            _moved(fact.span.start, edits), max(_moved(fact.span.end, edits), _moved(fact.span.start, edits) + 1)
        )
        near = sorted((f for f in left if f.span.overlaps(span)), key=lambda f: _figure(f) != _figure(fact))
        left = [f for f in left if f not in near[:1]]
        if fact not in of.right:
            continue
        line = article.text[max(span.start - 240, 0) : span.end + 80].replace("\n", " / ")
        if not near:
            wrong.append(("lost", f"{fact.quote!r} {_figure(fact)}\n      {line}"))
        elif _figure(near[0]) != _figure(fact):
            parts = [f"{a} → {b}" for a, b in zip(_figure(fact), _figure(near[0]), strict=True) if a != b]
            wrong.append(("altered", f"{fact.quote!r} {'; '.join(parts)}\n      {line}"))
    wrong += [("more", f"{fact.quote!r} {_figure(fact)}") for fact in left]
    return wrong + list(_others(of.reading, reading))


def _figure(fact: Fact) -> tuple[str, ...]:
    told = fact.figure
    amount = told.amount and f"{told.amount.value.normalize():f} {told.amount.currency}"
    growth = told.growth and f"{told.growth.percent.normalize():f}% on {_months(told.growth.base)}"
    sides = [str(told.reporter), str(told.partner)]
    sides = sorted(sides) if told.flow == "turnover" else sides
    product = "certain goods" if told.product else "all goods"
    return (told.flow, str(amount), _months(told.period), str(growth), ">".join(sides), told.status, product)


def _months(period: Any) -> str:
    return f"{period.first.year}-{period.first.month:02}/{period.last.year}-{period.last.month:02}" if period else "-"


def _others(before: Extraction, now: Extraction) -> Iterator[tuple[str, str]]:
    for kind, told in {"event": FactKind.EVENT, "person": FactKind.PERSON, "topic": FactKind.TOPIC}.items():
        was, read = ([_told(f, kind) for f in one.facts if f.kind is told] for one in (before, now))
        if sorted(was) != sorted(read):
            yield kind, f"{[one for one in was if one not in read]} → {[one for one in read if one not in was]}"
    if set(before.parties) != set(now.parties):
        yield "party", f"{before.parties} → {now.parties}"


def _told(fact: Fact, kind: str) -> str:
    if kind == "event":
        e = fact.event
        return f"{e.kind} {e.round} {e.when} {e.city} {e.format} {e.status}"
    return f"{fact.person.name} ({fact.person.country})" if kind == "person" else str(fact.payload)


def main(asked: Sequence[str]) -> None:
    """Print a line for each change of each language that altered anything, then the sums of the language."""
    every = next((int(word.removeprefix("every=")) for word in asked if word.startswith("every=")), EVERY)
    chosen = [word for word in asked if word not in LANGUAGES and not word.startswith(("every=", "-"))]
    for language in [code for code in LANGUAGES if code in asked] or LANGUAGES:
        articles, sums = known(language), Counter[str]()
        for n, change in enumerate(changes(language)):
            if chosen and not any(word in change.name for word in chosen):
                continue
            counts = _counted(change, [a for m, a in enumerate(articles) if (m + n) % every == 0], "-v" in asked)
            sums += counts
            if len(counts) > 1:
                print(f"{language} {change.name!r}: {_shown(counts)}", flush=True)
        print(f"{language}: {_shown(sums)}", flush=True)


def _counted(change: Change, articles: Sequence[Known], verbose: bool) -> Counter[str]:
    counts = Counter[str]()
    for article in articles:
        wrong = compared(article, change)
        if wrong is None:
            continue
        counts["figures"] += len(article.right)
        counts.update(kind for kind, _ in wrong)
        if verbose:
            for kind, told in wrong:
                print(f"    {kind} {article.case.name}: {told}")
    return counts


def _shown(counts: Counter[str]) -> str:
    return ", ".join(f"{kind} {n}" for kind, n in sorted(counts.items(), key=lambda one: one[0] != "figures"))


if __name__ == "__main__":
    main(sys.argv[1:])

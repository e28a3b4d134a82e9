"""The places in an article to which the words of a change go: what stands there is cut out, the words are put in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from briefing.core.fact import Fact
from briefing.core.passage import Span
from tests.corpus import gold

from .known import Known, words

Edit = tuple[int, int, str]
"""The text from here to there is told as these words."""


def _lead(of: Known, lead: str) -> Iterator[Edit]:
    for span in of.sentences():
        first = re.match(r"(\w+)(?! [^\W\da-zß-ÿа-яё])", of.text[span.start :])
        small = first is not None and first[0].istitle() and first[0].lower() in _common(of.case.language)
        letter = of.text[span.start]
        keep = lead.endswith((". ", "\n")) or not small
        yield span.start, span.start + 1, lead + (letter if keep else letter.lower())


@cache
def _common(language: str) -> frozenset[str]:
    texts = [case.article.text for case in gold.cases() if case.language == language and not case.aside]
    return frozenset(word for text in texts for word in re.findall(r"\b[^\W\d_]+\b", text) if word.islower())


def _aside(of: Known, aside: str) -> Iterator[Edit]:
    openings = words(of.case.language)["openings"]
    for span in of.sentences():
        comma = re.match(r"(?:[\w'’.-]+ ){1,5}[\w'’-]*[^\W_],(?= [^\W\d])", span.of(of.text))
        if comma and span.of(of.text).split()[0].lower() in openings:
            yield span.start + comma.end(), span.start + comma.end(), f" {aside},"


def _hedge(of: Known, hedge: str) -> Iterator[Edit]:
    hedged = words(of.case.language)["hedged"]
    for span, fact in _in_sentences(of):
        before = of.text[span.start : fact.span.start].split()
        if fact.figure.amount is not None and before and before[-1].lower() in hedged:
            yield fact.span.start, fact.span.start, f"{hedge} "


def _after(of: Known, after: str) -> Iterator[Edit]:
    for span, fact in _in_sentences(of):
        if fact.figure.amount is not None and re.match(r"[ ,.]", of.text[fact.span.end : span.end]):
            yield fact.span.end, fact.span.end, after


def _in_sentences(of: Known) -> Iterator[tuple[Span, Fact]]:
    for span in of.sentences():
        yield from ((span, f) for f in of.right if f.span.overlaps(span) and f.span.start > span.start)


def _tail(of: Known, tail: str) -> Iterator[Edit]:
    yield from ((span.end - 1, span.end - 1, tail) for span in of.sentences())


def _said(of: Known, opened: str, closed: str) -> Iterator[Edit]:
    for span in of.sentences():
        if not re.search('[“”„«»"]', span.of(of.text)):
            yield span.start, span.start, opened
            yield span.end - 1, span.end, closed


def _broken(of: Known, between: str) -> Iterator[Edit]:
    """Between words about so far apart as the lines of a page are long; only line breaks in every line of prose."""
    for line in re.finditer(r"[^\n]{74,}", of.text):
        if between == "\n" and " " * 3 not in line[0] and "\t" not in line[0]:
            yield from ((line.start() + m.end(1), line.start() + m.end(), between) for m in _WIDTH.finditer(line[0]))
    for span in of.sentences() if between != "\n" else ():
        spaces = [m.start() for m in re.finditer(r"(?<=\w) (?=\w)", span.of(of.text))]
        if spaces:
            at = span.start + spaces[len(spaces) // 2]
            yield at, at + 1, between


_WIDTH = re.compile(r"(.{60,72}\S) (?=\S)")


def _dateline(of: Known, line: str) -> Iterator[Edit]:
    title, _, body = of.text.partition("\n\n")
    if body and not re.match(r"[^.]{0,40}[–—-] |[^.]{0,20}:", body) and body[0].isupper():
        yield len(title) + 2, len(title) + 2, line


def _again(of: Known, stop: str) -> Iterator[Edit]:
    title, _, body = of.text.partition("\n\n")
    if body and "\n" not in title and title[-1].isalnum():
        yield len(title) + 2, len(title) + 2, title + stop


def _credit(of: Known, line: str) -> Iterator[Edit]:
    yield len(of.text.rstrip()), len(of.text), line


def _swap(of: Known, pattern: str, told: str) -> Iterator[Edit]:
    day = of.case.article.published
    if "{last}" in pattern and day is None:
        return
    for m in re.finditer(pattern.replace("{last}", str(day.year - 1) if day else ""), of.text):
        if any(fact.span.start - 200 < m.start() < fact.span.end + 200 for fact in of.right):
            yield m.start(), m.end(), m.expand(told)


PLACES: dict[str, Callable[..., Iterator[Edit]]] = {
    "lead": _lead, "aside": _aside, "hedge": _hedge, "after": _after, "tail": _tail, "said": _said, "broken": _broken,
    "dateline": _dateline, "again": _again, "credit": _credit, "swap": _swap,
}  # fmt: skip

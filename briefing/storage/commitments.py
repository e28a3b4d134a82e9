"""Commitments in the library: which later passage shows what of a commitment, and who took it on; signed and dated."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from briefing.core.change import RowEdit, Value
from briefing.core.fact import FactSource
from briefing.core.mark import Judged, Mark
from briefing.core.passage import Span
from briefing.storage import articles, rowedits
from briefing.storage.library import Library, utc_now


def _id(key: str) -> int:
    return int(key.partition(":")[2])


def mark_edits(
    library: Library, step: str, evidence: str, judged: Judged | None, reviewer: str = "", at: str | None = None
) -> list[RowEdit]:
    """Edits that say what the fact `evidence`, or an earlier mark's own passage, shows of the commitment `step`.

    None takes the mark away. No edit when it stands so already. Raises ValueError when a fact is to be
    its own evidence.
    """
    if step == evidence:
        raise ValueError("a commitment is no evidence of itself")
    column = "id" if evidence.startswith("mark:") else "fact_id"
    known = library.one(
        f"SELECT id, judged FROM commitment_mark WHERE step_id = ? AND {column} = ?", (_id(step), _id(evidence))
    )
    if (known[1] if known else None) == (judged.value if judged else None):
        return []
    if known is None:
        assert judged is not None
        return _insertion(library, step, {"fact_id": _id(evidence)}, judged, reviewer, at)
    key: dict[str, Value] = {"id": known[0]}
    before = rowedits.current(library, "commitment_mark", key)
    if judged is None or before is None:
        return [RowEdit("commitment_mark", key, before, None, step)]
    after: dict[str, Value] = {"judged": judged.value, "reviewer": reviewer, "at": at or utc_now()}
    return [RowEdit("commitment_mark", key, {name: before[name] for name in after}, after, step)]


def passage_edits(
    library: Library, step: str, article_id: int, span: Span, judged: Judged, reviewer: str = "", at: str | None = None
) -> list[RowEdit]:
    """Edits that take words of an article that are no fact as evidence for `step`. Raises ValueError for no words."""
    quote = span.of(articles.text_of(library, article_id) or "")
    if not quote.strip():
        raise ValueError("there are no words at this place")
    row: dict[str, Value] = {
        "article_id": article_id,
        "span_start": span.start,
        "span_end": span.end,
        "quote": quote,
    }
    return _insertion(library, step, row, judged, reviewer, at)


def _insertion(
    library: Library, step: str, place: dict[str, Value], judged: Judged, reviewer: str, at: str | None
) -> list[RowEdit]:
    number = library.new_id("commitment_mark")
    row = {**place, "step_id": _id(step), "judged": judged.value, "reviewer": reviewer, "at": at or utc_now()}
    return [rowedits.insertion(library, "commitment_mark", {"id": number}, row, step)]


def owner_edits(library: Library, step: str, owner: str, reviewer: str = "", at: str | None = None) -> list[RowEdit]:
    """Edits that say who took a commitment on; "" leaves it open again. None when it stands so already."""
    key: dict[str, Value] = {"fact_id": _id(step)}
    before = rowedits.current(library, "commitment_owner", key)
    if (before["owner"] if before else "") == owner:
        return []
    after: dict[str, Value] | None = None
    if owner:
        after = {"owner": owner, "reviewer": reviewer, "at": at or utc_now()}
    return [RowEdit("commitment_owner", key, before, after, step)]


def marks_of(library: Library, steps: Iterable[str]) -> tuple[Mark, ...]:
    """What was said about these commitments, in the order it was first said."""
    rows = library.rows(
        "SELECT m.id, m.step_id, m.fact_id, a.id, m.judged, m.reviewer, m.at,"
        " coalesce(f.span_start, m.span_start), coalesce(f.span_end, m.span_end), m.quote FROM commitment_mark m"
        " LEFT JOIN fact f ON f.id = m.fact_id"
        " LEFT JOIN article a ON a.id = coalesce(f.article_id, m.article_id) AND a.removed_at IS NULL"
        " WHERE m.step_id IN (SELECT value FROM json_each(?)) ORDER BY m.id",
        (_ids(steps),),
    )
    return tuple(_mark(library, row) for row in rows)


def _mark(library: Library, row: tuple[Any, ...]) -> Mark:
    number, step, fact, article, judged, reviewer, at, start, end, quote = row
    evidence = f"fact:{fact}" if fact is not None else f"mark:{number}"
    span = Span(start, end) if article is not None else None
    if span is not None and quote is not None:
        span = _found_again(articles.text_of(library, article) or "", span, quote)
    return Mark(number, f"fact:{step}", evidence, Judged(judged), reviewer, at, article or 0, span)


def _found_again(text: str, span: Span, quote: str) -> Span | None:
    """Where the words stand in the text as it is now: at their place, or elsewhere if only there."""
    if span.of(text) == quote:
        return span
    start = text.find(quote)
    return Span(start, start + len(quote)) if start >= 0 and text.find(quote, start + 1) < 0 else None


def owners_of(library: Library, steps: Iterable[str]) -> dict[str, str]:
    """Who took these commitments on, where a person said so."""
    rows = library.rows(
        "SELECT fact_id, owner FROM commitment_owner WHERE fact_id IN (SELECT value FROM json_each(?))", (_ids(steps),)
    )
    return {f"fact:{number}": owner for number, owner in rows}


def passage_sources(library: Library, marks: Iterable[Mark]) -> dict[str, FactSource]:
    """Where the passages stand that marks hold themselves."""
    found = {}
    for mark in marks:
        head = library.one(
            "SELECT title, source_name, language, published, sha256, source_url FROM article WHERE id = ?",
            (mark.article,),
        )
        if mark.span is None or head is None or mark.evidence.startswith("fact:"):
            continue
        title, publisher, language, published, sha256, url = head
        day = dt.date.fromisoformat(published) if published else None
        paragraph = articles.paragraph_of(library, mark.article, mark.span.start)
        found[mark.evidence] = FactSource(mark.article, title, publisher, language, day, sha256, paragraph, url)
    return found


class Bodies(Mapping[int, str]):
    """The texts of articles with all that is not their own blanked out, so that places stay; each read when first asked for."""

    def __init__(self, library: Library, ids: Iterable[int]) -> None:
        self._library, self._ids = library, tuple(ids)
        self._read: dict[int, str] = {}

    def __getitem__(self, id: int) -> str:
        if id not in self._ids:
            raise KeyError(id)
        if id not in self._read:
            article = articles.article(self._library, id)
            text = article.text if article is not None else ""
            for block in article.excluded if article is not None else ():
                blank = " " * (block.span.end - block.span.start)
                text = text[: block.span.start] + blank + text[block.span.end :]
            self._read[id] = text
        return self._read[id]

    def __iter__(self) -> Iterator[int]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


def _ids(keys: Iterable[str]) -> str:
    return json.dumps(sorted({_id(k) for k in keys}))

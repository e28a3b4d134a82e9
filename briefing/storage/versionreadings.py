"""Readings of older texts: blocks, related items and proposed facts of a text that was laid aside, so that it can hold again."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from briefing.core.article import Article, Block, BlockKind, Certainty, RelatedItem
from briefing.core.fact import Fact, FactKind, FieldNote, Origin
from briefing.core.passage import Span
from briefing.storage import factrows, factstore
from briefing.storage.library import Library


def keep(library: Library, article: Article, number: int) -> None:
    """Lay aside how the present text of an article was read, as version `number`, inside the running transaction."""
    row = library.one("SELECT lexicon FROM article_reading WHERE article_id = ?", (article.id,))
    facts = factstore.load(library, "f.article_id = ?", (article.id,), corrected=False)
    library.run(
        "INSERT INTO article_version_reading (article_id, number, lexicon, blocks, related, facts)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            article.id,
            number,
            row[0] if row else "",
            json.dumps([[b.kind.value, b.span.start, b.span.end, b.reason] for b in article.blocks]),
            json.dumps([[r.title, r.section, r.age, r.days, r.span.start, r.span.end] for r in article.related]),
            json.dumps([_packed(f) for f in facts if f.origin is Origin.EXTRACTED], ensure_ascii=False),
        ),
    )


def as_read(fact: Fact) -> Fact:
    """A fact as it was proposed, without id, article and what was decided on it."""
    return Fact(fact.kind, fact.span, fact.quote, fact.payload, fact.notes, fact.confidence, fact.reasons)


def _reading(
    library: Library, article_id: int, number: int, text: str
) -> tuple[tuple[Block, ...], tuple[RelatedItem, ...], list[Fact], str]:
    """Blocks, related items and facts of an older text, and the words it was read with.

    One laid aside by an earlier program is read as paragraphs, line by line, without facts: reading again finds them.
    """
    row = library.one(
        "SELECT lexicon, blocks, related, facts FROM article_version_reading WHERE article_id = ? AND number = ?",
        (article_id, number),
    )
    if row is None:
        return _lines(text), (), [], ""
    lexicon, blocks, related, facts = row
    return (
        tuple(Block(BlockKind(k), Span(a, b), reason) for k, a, b, reason in json.loads(blocks)),
        tuple(RelatedItem(t, s, age, days, Span(a, b)) for t, s, age, days, a, b in json.loads(related)),
        [_fact(data) for data in json.loads(facts)],
        lexicon,
    )


def _lines(text: str) -> tuple[Block, ...]:
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(line))))
        at += len(line) + 1
    return tuple(found)


def _packed(fact: Fact) -> list[Any]:
    table, row = factrows.row_of(fact.payload)
    notes = [note[1:] for note in factstore.note_rows(fact)]
    return [
        fact.kind.value, fact.span.start, fact.span.end, fact.quote, table, row, notes, fact.confidence,
        list(fact.reasons),
    ]  # fmt: skip


def _fact(data: list[Any]) -> Fact:
    kind, start, end, quote, table, row, notes, confidence, reasons = data
    fields = tuple(
        FieldNote(name, Span(a, b) if a is not None else None, Certainty(certainty), reason)
        for name, a, b, certainty, reason in notes
    )
    payload = factrows.payload_of(table, row)
    return Fact(FactKind(kind), Span(start, end), quote, payload, fields, confidence, tuple(reasons))


def older(library: Library, article_id: int, number: int) -> tuple[Article, list[Fact], str] | None:
    """An older text as an article with its facts and the words it was read with; None for an unknown one."""
    row = library.one(
        "SELECT text, title, sha256, language, published, published_certainty, kicker, source_name, source_url, file_name,"
        " media_type, encoding, notes, imported_at, raw FROM article_version WHERE article_id = ? AND number = ?",
        (article_id, number),
    )
    if row is None:
        return None
    (text, title, sha256, language, published, certainty, kicker, source_name, source_url, file_name, media_type, encoding,
     notes, imported_at, raw) = row  # fmt: skip
    blocks, related, facts, lexicon = _reading(library, article_id, number, text)
    article = Article(
        text, title, sha256, language, blocks, dt.date.fromisoformat(published) if published else None,
        Certainty(certainty), kicker, source_name, source_url, file_name, media_type, encoding, related,
        factrows.unlisted(notes), article_id, imported_at, bytes(raw),
    )  # fmt: skip
    return article, facts, lexicon

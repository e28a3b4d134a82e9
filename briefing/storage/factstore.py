"""Facts written and read in bulk: whole articles and dossiers with a fixed number of queries."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from briefing.core.article import Article, Certainty
from briefing.core.change import Kind
from briefing.core.fact import Fact, FactKind, FieldNote, Origin, ReviewStatus
from briefing.core.passage import Span
from briefing.storage import factrows, opening
from briefing.storage.corrections import corrected_fact
from briefing.storage.library import Library

_FACT = (
    "id, article_id, kind, span_start, span_end, quote, paragraph, confidence, reasons, origin, lexicon, content_hash"
)
FILED = (
    "f.article_id IN (SELECT d.article_id FROM dossier_article d JOIN article a ON a.id = d.article_id"
    " WHERE d.dossier_id = ? AND a.removed_at IS NULL)"
)
"""The SQL condition for the facts `f` of a dossier's articles."""


# Looked up, not called: an enumeration's call is what a large dossier would spend its time on.
_KIND = {k.value: k for k in FactKind}
_STATUS = {s.value: s for s in ReviewStatus}
_ORIGIN = {o.value: o for o in Origin}
_CERTAINTY = {c.value: c for c in Certainty}


def hash_of(fact: Fact) -> str:
    """The content hash of a fact as it would be stored; equal for the same words at the same place."""
    table, row = factrows.row_of(fact.payload)
    return factrows.fact_hash(fact.kind, fact.span.start, fact.span.end, fact.quote, table, row)


def note_rows(fact: Fact) -> list[tuple[int, str, int | None, int | None, str, str | None]]:
    """The notes on a fact's fields: position, field, span, certainty, reason."""
    return [
        (i, n.field, n.span.start if n.span else None, n.span.end if n.span else None, n.certainty.value, n.reason)
        for i, n in enumerate(fact.notes)
    ]


def insert(library: Library, article_id: int, article: Article, facts: Sequence[Fact], lexicon: str) -> list[Fact]:
    """Store proposals inside the running transaction; gives them with their ids, in the same order."""
    taken = library.one("SELECT seq FROM sqlite_sequence WHERE name = 'fact'")
    first = (taken[0] if taken else 0) + 1
    stored = [replace(f, id=first + n, article=article_id) for n, f in enumerate(facts)]
    rows: list[tuple[Any, ...]] = []
    payloads: dict[str, list[tuple[Any, ...]]] = {}
    notes: list[tuple[Any, ...]] = []
    for fact in stored:
        table, row = factrows.row_of(fact.payload)
        start, end = fact.span.start, fact.span.end
        rows.append(
            (
                fact.id, article_id, fact.kind.value, start, end, fact.quote, article.paragraph_of(start),
                fact.confidence, factrows.listed(fact.reasons), fact.origin.value, lexicon,
                factrows.fact_hash(fact.kind, start, end, fact.quote, table, row),
            )
        )  # fmt: skip
        payloads.setdefault(table, []).append((fact.id, *(row[c] for c in factrows.COLUMNS[table])))
        notes.extend((fact.id, *note) for note in note_rows(fact))
    library.run_many(f"INSERT INTO fact ({_FACT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    for table, values in payloads.items():
        marks = ", ".join("?" * (len(factrows.COLUMNS[table]) + 1))
        library.run_many(
            f"INSERT INTO {table} (fact_id, {', '.join(factrows.COLUMNS[table])}) VALUES ({marks})", values
        )
    library.run_many("INSERT INTO fact_note VALUES (?, ?, ?, ?, ?, ?, ?)", notes)
    return stored


def delete(library: Library, ids: Sequence[int]) -> None:
    """Delete facts nobody decided on, with all that hangs on them, inside the running transaction."""
    keys = [(i,) for i in ids]
    for table in (*factrows.COLUMNS, "fact_note", "person_role"):
        library.run_many(f"DELETE FROM {table} WHERE fact_id = ?", keys)
    library.run_many("DELETE FROM fact WHERE id = ?", keys)


def touch_kinds(kinds: set[Kind], touched: Collection[FactKind]) -> None:
    """Add to the kinds of a change what goes with the kinds of facts it touched."""
    if FactKind.EVENT in touched:
        kinds.add(Kind.EVENT)
    if FactKind.PERSON in touched:
        kinds.add(Kind.PERSON)


def load(library: Library, where: str, params: Sequence[Any], *, corrected: bool = True) -> tuple[Fact, ...]:
    """The facts `f` that meet an SQL condition, in text order of each article, as reviewed and corrected.

    With `corrected` False the payloads are as extracted.
    """
    with library.reading():
        base = library.rows(
            "SELECT f.id, f.article_id, f.kind, f.span_start, f.span_end, f.quote, f.confidence, f.reasons, f.origin,"
            " r.status, r.at, r.reviewer, m.lead_id FROM fact f LEFT JOIN review r ON r.fact_id = f.id"
            " LEFT JOIN fact_merge m ON m.fact_id = f.id"
            f" WHERE {where} ORDER BY f.article_id, f.span_start, f.span_end DESC, f.id",
            params,
        )
        payloads = _payloads(library, where, params)
        notes = _grouped(
            library,
            "SELECT n.fact_id, n.field, n.span_start, n.span_end, n.certainty, n.reason"
            f" FROM fact f JOIN fact_note n ON n.fact_id = f.id WHERE {where} ORDER BY n.fact_id, n.position",
            params,
        )
        corrections = _grouped(
            library,
            "SELECT c.fact_id, c.field, c.value FROM fact f JOIN correction c ON c.fact_id = f.id"
            f" WHERE {where} ORDER BY c.fact_id, c.field",
            params,
        )
    found = []
    for id_, article, kind, start, end, quote, confidence, reasons, origin, status, at, reviewer, lead in base:
        if id_ not in payloads:
            raise opening.damaged(library.path, f"fact {id_} has lost its content")
        fact = Fact(
            _KIND[kind],
            Span(start, end),
            quote,
            payloads[id_],
            tuple([_note(*n) for n in notes.get(id_, ())]),
            confidence,
            factrows.unlisted(reasons),
            _STATUS[status] if status else ReviewStatus.PROPOSED,
            _ORIGIN[origin],
            id_,
            article,
            at,
            reviewer or None,
            f"fact:{lead}" if lead else None,
        )
        if corrected and id_ in corrections:
            fact = corrected_fact(fact, dict(corrections[id_]))
        found.append(fact)
    return tuple(found)


def _payloads(library: Library, where: str, params: Sequence[Any]) -> dict[int, Any]:
    found = {}
    for table, columns in factrows.COLUMNS.items():
        wanted = ", ".join(f"p.{c}" for c in columns)
        rows = library.rows(
            f"SELECT p.fact_id, {wanted} FROM fact f JOIN {table} p ON p.fact_id = f.id WHERE {where}", params
        )
        for row in rows:
            found[row[0]] = factrows.payload_of(table, dict(zip(columns, row[1:], strict=True)))
    return found


def _grouped(library: Library, sql: str, params: Sequence[Any]) -> dict[int, list[tuple[Any, ...]]]:
    groups: dict[int, list[tuple[Any, ...]]] = {}
    for row in library.rows(sql, params):
        groups.setdefault(row[0], []).append(row[1:])
    return groups


@lru_cache(maxsize=16384)
def _note(name: str, start: int | None, end: int | None, certainty: str, reason: str | None) -> FieldNote:
    # Few are of their own: most facts of a dossier say in the same way that their reporter or year is inferred.
    span = None if start is None or end is None else Span(start, end)
    return FieldNote(name, span, _CERTAINTY[certainty], reason)

"""Facts in the library: what articles say, and what people decided about it, kept apart."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence

from briefing.core.change import Change, Kind, RowEdit, Value
from briefing.core.fact import (
    EventMention,
    Fact,
    FactSource,
    Figure,
    Mention,
    Origin,
    ReviewStatus,
)
from briefing.storage import articles, factrows, factstore, people, rowedits
from briefing.storage.corrections import corrected_payload, texts_of
from briefing.storage.library import Library, utc_now


def facts_of(library: Library, article_id: int) -> tuple[Fact, ...]:
    """The facts of an article in text order, rejected ones included, as reviewed and corrected."""
    return factstore.load(library, "f.article_id = ?", (article_id,))


def fact(library: Library, key: str) -> Fact | None:
    """The fact with a key such as "fact:12", None if there is none."""
    number = _id(key)
    found = factstore.load(library, "f.id = ?", (number,)) if number else ()
    return found[0] if found else None


def _id(key: str) -> int:
    head, _, tail = key.partition(":")
    return int(tail) if head == "fact" and tail.isdecimal() else 0


def status_edits(
    library: Library, keys: Iterable[str], status: ReviewStatus, reviewer: str = "", at: str | None = None
) -> list[RowEdit]:
    """Edits that record a person's decision on facts; those that have it already are left out.

    `at` is ISO text, now when None.
    """
    after = {"status": status.value, "reviewer": reviewer, "at": at or utc_now()}
    edits = []
    for key in keys:
        known = rowedits.current(library, "review", {"fact_id": _id(key)})
        if (known["status"] if known else ReviewStatus.PROPOSED.value) != status:
            edits.append(RowEdit("review", {"fact_id": _id(key)}, known, after, key))
    return edits


def correction_edits(
    library: Library,
    key: str,
    corrections: Mapping[str, str | None],
    reviewer: str = "",
    at: str | None = None,
) -> list[RowEdit]:
    """Edits that correct fields of a fact (names in corrections.FIELDS); None says "unknown".

    A field set back to what was extracted loses its correction. The fact becomes edited, or
    confirmed when no correction is left. Raises BadCorrection (a ValueError) naming the field.
    """
    number = _id(key)
    with library.reading():
        extracted = factstore.load(library, "f.id = ?", (number,), corrected=False)
        if not extracted:
            return []
        rows = library.rows("SELECT field, value FROM correction WHERE fact_id = ?", (number,))
        stored: dict[str, str | None] = dict(rows)
        payload = extracted[0].payload
        wanted = {**stored, **corrections}
        printed = texts_of(payload)
        corrected_payload(payload, wanted)
        kept = {name: value for name, value in wanted.items() if printed[name] != value}
        at = at or utc_now()
        edits = []
        for name in sorted(stored.keys() | kept.keys()):
            if name in stored and name in kept and stored[name] == kept[name]:
                continue
            place: dict[str, Value] = {"fact_id": number, "field": name}
            before = rowedits.current(library, "correction", place) if name in stored else None
            after = _correction_row(number, name, kept[name], reviewer, at) if name in kept else None
            edits.append(RowEdit("correction", place, before, after, key))
        if not edits:
            return []
        edits += people.alias_edits(library, number, kept.get("name"), key, side=kept.get("country"))
        status = ReviewStatus.EDITED if kept else ReviewStatus.CONFIRMED
        return edits + status_edits(library, (key,), status, reviewer, at)


def _correction_row(number: int, name: str, value: str | None, reviewer: str, at: str) -> dict[str, Value]:
    mark = factrows.hashed(number, name, value)
    return {"value": value, "reviewer": reviewer, "at": at, "content_hash": mark}


def new_fact_edits(library: Library, fact: Fact) -> list[RowEdit]:
    """Edits that add a fact a person found in `fact.article`; it is theirs, so it is confirmed.

    Raises ValueError when its quote is not what the article says at its place.
    """
    text = articles.text_of(library, fact.article)
    if text is None or fact.span.of(text) != fact.quote:
        raise ValueError("the quote is not at its place in the article")
    edits = insertion_edits(library, fact, Origin.PERSON, "")
    key, number = edits[0].subject, edits[0].key["id"]
    decision = {"status": ReviewStatus.CONFIRMED.value, "reviewer": fact.reviewer or "", "at": utc_now()}
    return [*edits, rowedits.insertion(library, "review", {"fact_id": number}, decision, key)]


def insertion_edits(library: Library, fact: Fact, origin: Origin, lexicon: str) -> list[RowEdit]:
    """Edits that insert a fact of `fact.article` with all that belongs to it but a decision; the first is its own row."""
    number = library.new_id("fact")
    key = f"fact:{number}"
    table, row = factrows.row_of(fact.payload)
    base = {
        "article_id": fact.article,
        "kind": fact.kind.value,
        "span_start": fact.span.start,
        "span_end": fact.span.end,
        "quote": fact.quote,
        "paragraph": articles.paragraph_of(library, fact.article, fact.span.start),
        "confidence": fact.confidence,
        "reasons": factrows.listed(fact.reasons),
        "origin": origin.value,
        "lexicon": lexicon,
        "content_hash": factstore.hash_of(fact),
    }
    edits = [
        rowedits.insertion(library, "fact", {"id": number}, base, key),
        rowedits.insertion(library, table, {"fact_id": number}, row, key),
    ]
    for position, name, start, end, certainty, reason in factstore.note_rows(fact):
        note = {"field": name, "span_start": start, "span_end": end, "certainty": certainty, "reason": reason}
        edits.append(rowedits.insertion(library, "fact_note", {"fact_id": number, "position": position}, note, key))
    return edits + people.role_edits(library, number, fact, key)


def deletion_edits(library: Library, fact_id: int) -> list[RowEdit]:
    """Edits that delete a fact nobody decided on, with all that belongs to it; its own row goes last."""
    key = f"fact:{fact_id}"
    edits: list[RowEdit] = []
    for table in (*factrows.COLUMNS, "person_role"):
        row = rowedits.current(library, table, {"fact_id": fact_id})
        if row is not None:
            edits.append(RowEdit(table, {"fact_id": fact_id}, row, None, key))
    for (position,) in library.rows("SELECT position FROM fact_note WHERE fact_id = ? ORDER BY position", (fact_id,)):
        place: dict[str, Value] = {"fact_id": fact_id, "position": position}
        edits.append(RowEdit("fact_note", place, rowedits.current(library, "fact_note", place), None, key))
    row = rowedits.current(library, "fact", {"id": fact_id})
    return [*edits, RowEdit("fact", {"id": fact_id}, row, None, key)] if row is not None else edits


def replace_extraction(library: Library, article_id: int, facts: Sequence[Fact], *, lexicon: str = "") -> Change:
    """Put the facts of a new reading in place of the old proposals.

    Facts that a person decided on or added stay, and what they stand for is not proposed again;
    proposals that come out the same keep their keys. The same facts change nothing.
    """
    article = articles.article(library, article_id)
    if article is None:
        return Change()
    with library.atomic(origin="import") as work:
        known = factstore.load(library, "f.article_id = ?", (article_id,), corrected=False)
        decided_ids = decided(library, article_id)
        settled = [f for f in known if f.id in decided_ids]
        fresh = [f for f in facts if not any(same_thing(f, d) for d in settled)]
        proposals = {extracted(f): f.id for f in known if f.id not in decided_ids}
        wanted = {extracted(f) for f in fresh}
        gone = [number for content, number in proposals.items() if content not in wanted]
        gone_kinds = {f.kind for f in known if f.id in gone}
        factstore.delete(library, gone)
        added = [f for f in fresh if extracted(f) not in proposals]
        stored = factstore.insert(library, article_id, article, added, lexicon)
        people.link(library, stored, article.published)
        keys = [f.key for f in stored] + [f"fact:{number}" for number in gone]
        if keys:
            work.touch(Kind.FACT, *keys)
            factstore.touch_kinds(work.kinds, gone_kinds | {f.kind for f in stored})
    return work.change


def decided(library: Library, article_id: int) -> frozenset[int]:
    """The ids of the facts of an article that a person decided on, linked, corrected or added: nothing read changes them."""
    rows = library.rows(
        "SELECT f.id FROM fact f WHERE f.article_id = ? AND (f.origin = 'person'"
        " OR EXISTS (SELECT 1 FROM review WHERE fact_id = f.id)"
        " OR EXISTS (SELECT 1 FROM correction WHERE fact_id = f.id)"
        " OR EXISTS (SELECT 1 FROM fact_merge WHERE lead_id = f.id)"
        " OR EXISTS (SELECT 1 FROM commitment_mark WHERE step_id = f.id OR fact_id = f.id)"
        " OR EXISTS (SELECT 1 FROM commitment_owner WHERE fact_id = f.id))",
        (article_id,),
    )
    return frozenset(number for (number,) in rows)


def extracted(fact: Fact) -> tuple[object, ...]:
    """What makes two readings of a fact the same."""
    return (factstore.hash_of(fact), fact.notes, fact.confidence, fact.reasons)


def same_thing(new: Fact, decided: Fact) -> bool:
    """Whether a decision already covers what a new reading proposes."""
    if new.kind is not decided.kind or not (new.span == decided.span or new.span.overlaps(decided.span)):
        return False
    match new.payload, decided.payload:
        case Figure() as a, Figure() as b:
            return a.flow is b.flow
        case EventMention() as a, EventMention() as b:
            return a.kind is b.kind
        case Mention() as a, Mention() as b:
            return a.value == b.value or new.span == decided.span
        case _:
            return True


def source_of(library: Library, keys: Iterable[str]) -> dict[str, FactSource]:
    """Where facts were read, by their keys; unknown keys are left out."""
    ids = json.dumps(sorted({_id(k) for k in keys} - {0}))
    return sources(library, "f.id IN (SELECT value FROM json_each(?))", (ids,))


def sources(library: Library, where: str, params: Sequence[int | str]) -> dict[str, FactSource]:
    """Where the facts `f` that meet an SQL condition were read, by their keys."""
    rows = library.rows(
        "SELECT f.id, f.paragraph, a.id, a.title, a.source_name, a.language, a.published, a.sha256, a.source_url"
        f" FROM fact f JOIN article a ON a.id = f.article_id WHERE {where}",
        params,
    )
    return {
        f"fact:{number}": FactSource(
            article, title, publisher, language,
            dt.date.fromisoformat(published) if published else None, sha256, paragraph, url,
        )
        for number, paragraph, article, title, publisher, language, published, sha256, url in rows
    }  # fmt: skip

"""Versions: a newer text takes the place of an article's older one, which is kept; passages move along or wait in the tray."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from briefing.core.article import Article
from briefing.core.change import Kind, RowEdit
from briefing.core.fact import EventMention, Fact, FieldNote, Figure, Mention, Payload, PersonMention
from briefing.core.passage import Passage, Span, reanchor
from briefing.core.person import folded
from briefing.storage import (
    articles,
    factrows,
    factstore,
    merging,
    notes,
    people,
    rowedits,
    searchindex,
    tray,
    versionreadings,
)
from briefing.storage import facts as factbook
from briefing.storage.articles import Added
from briefing.storage.library import Library, Work, utc_instant, utc_now
from briefing.storage.tray import Adrift

_KEPT = (
    "sha256", "title", "kicker", "language", "published", "published_certainty", "source_name", "source_url",
    "file_name", "media_type", "encoding", "notes", "imported_at", "text_hash",
)  # fmt: skip
_TELLING = ("period", "when", "growth_base")
"""Fields whose own words have to survive with the fact: another year would make it another fact."""


@dataclass(frozen=True, slots=True)
class Version:
    """An older text of an article. `number` counts from 1, the first that was imported; `replaced_at` is to the millisecond."""

    article: int
    number: int
    sha256: str
    title: str
    published: dt.date | None
    imported_at: str
    replaced_at: str


def versions_of(library: Library, article_id: int) -> tuple[Version, ...]:
    """The older texts of an article, newest first; none when it was imported once."""
    rows = library.rows(
        "SELECT number, sha256, title, published, imported_at, replaced_at FROM article_version"
        " WHERE article_id = ? ORDER BY number DESC",
        (article_id,),
    )
    return tuple(
        Version(article_id, number, sha256, title, dt.date.fromisoformat(day) if day else None, imported, replaced)
        for number, sha256, title, day, imported, replaced in rows
    )


def laid_aside(library: Library, sha256: str) -> Version | None:
    """The older text with these bytes, unless it is one that a person took back; None for none."""
    row = library.one(
        "SELECT v.article_id, v.number FROM article_version v LEFT JOIN article_version_reading r"
        " ON r.article_id = v.article_id AND r.number = v.number WHERE v.sha256 = ? AND coalesce(r.taken_back, 0) = 0",
        (sha256,),
    )
    found = versions_of(library, row[0]) if row else ()
    return next((v for v in found if row and v.number == row[1]), None)


def text_of(library: Library, article_id: int, number: int) -> str | None:
    """The text of an older version, as imported."""
    row = library.one("SELECT text FROM article_version WHERE article_id = ? AND number = ?", (article_id, number))
    return None if row is None else str(row[0])


def known_at(library: Library, addresses: Sequence[str], file_name: str | None) -> tuple[int, ...]:
    """The articles imported from one of these addresses; without any, those without an address from a file of this name."""
    if addresses:
        marks = ", ".join("?" * len(addresses))
        condition, params = f"source_url IN ({marks})", tuple(addresses)
    else:
        condition, params = "source_url IS NULL AND file_name = ?", (file_name or "",)
    rows = library.rows(f"SELECT id FROM article WHERE removed_at IS NULL AND {condition} ORDER BY id DESC", params)
    return tuple(number for (number,) in rows)


def take(library: Library, article_id: int, newer: Article, facts: Sequence[Fact], *, lexicon: str = "") -> Added:
    """Put a newer text in an article's place, in one transaction; its key and its dossiers stay.

    Notes, decided and hand-made facts move to where their words now stand, proposals that say the same
    keep their keys; what has no place any more waits in the tray, and what waited there for its words comes
    back with them. An older text of the article may hold again. Raises KeyError for an unknown article.
    """
    with library.atomic(origin="import") as work:
        older = articles.article(library, article_id)
        if older is None:
            raise KeyError(article_id)
        # One text is either the article's or an older one's.
        library.run("DELETE FROM article_version WHERE article_id = ? AND sha256 = ?", (article_id, newer.sha256))
        back = _found_again(library, article_id, newer, facts)
        number = _keep(library, article_id)
        versionreadings.keep(library, older, number)
        _replace(library, article_id, newer)
        _move_notes(library, work, article_id, newer, number)
        fresh = [f for f in facts if not any(factbook.same_thing(f, b) for _, b in back if isinstance(b, Fact))]
        _move_facts(library, work, older, newer, fresh, lexicon, number)
        _put_back(library, work, article_id, newer, back)
        if lexicon:
            library.run("INSERT OR REPLACE INTO article_reading VALUES (?, ?, ?)", (article_id, lexicon, utc_now()))
        work.touch(Kind.ARTICLE, f"article:{article_id}")
        for kind in (Kind.FACT, Kind.EVENT, Kind.PERSON, Kind.NOTE):
            work.touch(kind)
    count = library.one("SELECT count(*) FROM fact WHERE article_id = ?", (article_id,))
    return Added(article_id, "updated", work.change, count[0] if count else 0)


def _keep(library: Library, article_id: int) -> int:
    """Lay the present text aside as a version; gives its number."""
    row = library.one("SELECT coalesce(max(number), 0) + 1 FROM article_version WHERE article_id = ?", (article_id,))
    assert row is not None
    library.run(
        f"INSERT INTO article_version (article_id, number, {', '.join(_KEPT)}, replaced_at, text, raw)"
        f" SELECT a.id, ?, {', '.join(f'a.{c}' for c in _KEPT)}, ?, t.text, s.raw"
        " FROM article a JOIN article_text t ON t.article_id = a.id JOIN article_source s ON s.article_id = a.id"
        " WHERE a.id = ?",
        (row[0], utc_instant(), article_id),
    )
    return int(row[0])


def lay_aside(library: Library, article_id: int, older: Article) -> None:
    """Keep an older text of an article, inside the running transaction, as the one before its present text."""
    row = library.one(
        "SELECT coalesce(max(v.number), 0) + 1, a.imported_at FROM article a LEFT JOIN article_version v"
        " ON v.article_id = a.id WHERE a.id = ?",
        (article_id,),
    )
    assert row is not None
    values = (
        older.sha256, older.title, older.kicker, older.language,
        older.published.isoformat() if older.published else None, older.published_certainty.value, older.source_name,
        older.source_url, older.file_name, older.media_type, older.encoding, factrows.listed(older.notes),
        older.imported_at or row[1], factrows.hashed(older.text),
    )  # fmt: skip
    marks = ", ".join("?" * (len(_KEPT) + 5))
    library.run(
        f"INSERT INTO article_version (article_id, number, {', '.join(_KEPT)}, replaced_at, text, raw) VALUES ({marks})",
        (article_id, row[0], *values, row[1], older.text, older.raw),
    )


def _replace(library: Library, article_id: int, newer: Article) -> None:
    """The newer text, with what a person said of language and day of publication kept."""
    old = library.one("SELECT day, language, published, published_certainty FROM article WHERE id = ?", (article_id,))
    assert old is not None
    said = {field for (field,) in library.rows("SELECT field FROM article_said WHERE article_id = ?", (article_id,))}
    published = newer.published.isoformat() if newer.published else None
    certainty, language = newer.published_certainty.value, newer.language
    if "language" in said:
        _note_import(library, article_id, "language", language, None)
        language = old[1]
    if "published" in said:
        _note_import(library, article_id, "published", published, certainty)
        published, certainty = old[2], old[3]
    day = published or old[0]
    library.run(
        "UPDATE article SET sha256 = ?, title = ?, kicker = ?, language = ?, published = ?, published_certainty = ?,"
        " source_name = ?, source_url = ?, file_name = ?, media_type = ?, encoding = ?, notes = ?, imported_at = ?,"
        " day = ?, text_hash = ? WHERE id = ?",
        (
            newer.sha256, newer.title, newer.kicker, language, published, certainty, newer.source_name,
            newer.source_url, newer.file_name, newer.media_type, newer.encoding, factrows.listed(newer.notes),
            utc_now(), day, factrows.hashed(newer.text), article_id,
        ),
    )  # fmt: skip
    library.run("UPDATE article_text SET text = ? WHERE article_id = ?", (newer.text, article_id))
    library.run("UPDATE article_source SET raw = ? WHERE article_id = ?", (newer.raw, article_id))
    library.run("DELETE FROM block WHERE article_id = ?", (article_id,))
    library.run("DELETE FROM related_item WHERE article_id = ?", (article_id,))
    articles.insert_parts(library, article_id, newer)
    searchindex.remove(library, article_id, old[0])
    searchindex.add(library, article_id, day, searchindex.heading(newer.kicker, newer.title), newer.text)
    if day != old[0]:
        library.run("UPDATE dossier_article SET day = ? WHERE article_id = ?", (day, article_id))


def _note_import(library: Library, article_id: int, field: str, imported: str | None, certainty: str | None) -> None:
    library.run(
        "UPDATE article_said SET imported = ?, certainty = ? WHERE article_id = ? AND field = ?",
        (imported, certainty, article_id, field),
    )


def _move_notes(library: Library, work: Work, article_id: int, newer: Article, version: int) -> None:
    edits: list[RowEdit] = []
    for note in notes.notes_of(library, article_id):
        span = reanchor(note.passage, newer.text)
        if span is None:
            edits += tray.adrift_edits(library, note.key, version)
        else:
            edits += notes.moved_edits(library, note.id, Passage.at(newer.text, span))
    rowedits.apply(library, work, edits)


def _move_facts(
    library: Library, work: Work, older: Article, newer: Article, fresh: Sequence[Fact], lexicon: str, version: int
) -> None:
    known = factstore.load(library, "f.article_id = ?", (older.id,), corrected=False)
    decided = factbook.decided(library, older.id)
    left, places = list(fresh), dict[int, Fact | None]()
    # Decisions first: what they cover is not proposed again.
    for fact in (f for f in known if f.id in decided):
        moved = places[fact.id] = moved_fact(fact, older.text, newer.text, left)
        if moved is not None:
            left = [f for f in left if not factbook.same_thing(f, moved)]
        else:
            # What was merged into a fact that loses its place stands on its own again.
            rowedits.apply(library, work, merging.split_edits(library, fact.key) if _leads(library, fact.id) else [])
    edits: list[RowEdit] = []
    for fact in known:
        if fact.id not in decided:
            places[fact.id] = moved_fact(fact, older.text, newer.text, left)
        moved = places[fact.id]
        if fact.id in decided:
            edits += _moved_edits(library, moved, newer) if moved else tray.adrift_edits(library, fact.key, version)
            continue
        twin = next((f for f in left if moved is not None and _told_again(f, moved)), None)
        if twin is None:
            edits += tray.removal(tray.rows_of(library, fact.key), fact.key)
        else:
            left.remove(twin)
            edits += _moved_edits(library, replace(twin, id=fact.id, article=fact.article), newer)
    rowedits.apply(library, work, edits)
    stored = factstore.insert(library, older.id, newer, left, lexicon)
    people.link(library, stored, newer.published)
    work.touch(Kind.FACT, *(f.key for f in stored))


def _found_again(
    library: Library, article_id: int, newer: Article, fresh: Sequence[Fact]
) -> list[tuple[Adrift, Fact | Span]]:
    """What waits in the tray and has a place in a newer text: facts as they stand there, notes by place."""
    found: list[tuple[Adrift, Fact | Span]] = []
    for entry in tray.tray_of(library, article_id):
        # An older text that holds again is among the older ones no more.
        text = text_of(library, article_id, entry.version) or newer.text
        if entry.span.of(text) != entry.quote:
            continue
        fact = tray.fact_as_read(library, entry)
        place = (
            moved_fact(fact, text, newer.text, fresh) if fact else reanchor(Passage.at(text, entry.span), newer.text)
        )
        if place is not None:
            found.append((entry, place))
    return found


def _put_back(
    library: Library, work: Work, article_id: int, newer: Article, back: Sequence[tuple[Adrift, Fact | Span]]
) -> None:
    """Put what was found again to its place, but where a person decided the same anew meanwhile."""
    ids = factbook.decided(library, article_id)
    decided = [f for f in factstore.load(library, "f.article_id = ?", (article_id,), corrected=False) if f.id in ids]
    for entry, place in back:
        if isinstance(place, Span):
            rowedits.apply(library, work, tray.place_edits(library, entry.id, place))
        elif not any(factbook.same_thing(place, f) for f in decided):
            rowedits.apply(library, work, tray.place_edits(library, entry.id, place.span))
            rowedits.apply(library, work, _moved_edits(library, place, newer))


def _leads(library: Library, fact_id: int) -> bool:
    return library.one("SELECT 1 FROM fact_merge WHERE lead_id = ?", (fact_id,)) is not None


def _told_again(fresh: Fact, moved: Fact) -> bool:
    return fresh.kind is moved.kind and fresh.span.overlaps(moved.span) and meaning(fresh) == meaning(moved)


def _moved_edits(library: Library, fact: Fact, newer: Article) -> list[RowEdit]:
    """Edits that put the rows of a stored fact at its new place; decisions and corrections stay as they are."""
    rows = tray.rows_of(library, fact.key)
    table, payload = factrows.row_of(fact.payload)
    fields = {i: n for i, n in enumerate(fact.notes)}
    made: tray.Rows = []
    for name, key, row in rows:
        if name == "fact":
            row = {
                **row, "span_start": fact.span.start, "span_end": fact.span.end, "quote": fact.quote,
                "paragraph": newer.paragraph_of(fact.span.start), "content_hash": factstore.hash_of(fact),
                "confidence": fact.confidence, "reasons": factrows.listed(fact.reasons),
            }  # fmt: skip
        elif name == table:
            row = payload
        elif name == "fact_note":
            continue
        made.append((name, key, row))
    for position, note in fields.items():
        made.append(("fact_note", {"fact_id": fact.id, "position": position}, _note_row(note)))
    if sorted(map(repr, made)) == sorted(map(repr, rows)):
        return []
    return [
        *tray.removal(rows, fact.key),
        *(rowedits.insertion(library, name, key, row, fact.key) for name, key, row in made),
    ]


def _note_row(note: FieldNote) -> dict[str, str | int | float | bytes | None]:
    start, end = (note.span.start, note.span.end) if note.span else (None, None)
    return {
        "field": note.field, "span_start": start, "span_end": end, "certainty": note.certainty.value,
        "reason": note.reason,
    }  # fmt: skip


def moved_fact(fact: Fact, old_text: str, text: str, fresh: Iterable[Fact]) -> Fact | None:
    """A fact at its place in a newer text, with the places of its fields; None when it has none.

    A figure moves with the words of its period: where those are gone the sentence may tell of another
    year. Where a new reading states the same content in other words, that is its place.
    """
    span = reanchor(Passage.at(old_text, fact.span), text)
    if span is not None:
        by = span.start - fact.span.start

        def place(at: Span) -> Span | None:
            return reanchor(Passage.at(old_text, at), text, at.start + by)

        fields = tuple(n if n.span is None else replace(n, span=place(n.span)) for n in fact.notes)
        lost = {n.field for n, m in zip(fact.notes, fields, strict=True) if n.span is not None and m.span is None}
        if not lost & set(_TELLING):
            payload = _rate_at(fact.payload, place)
            return replace(fact, span=span, quote=span.of(text), notes=fields, payload=payload)
    content = meaning(fact)
    twin = next((f for f in fresh if content and f.kind is fact.kind and meaning(f) == content), None)
    if twin is None:
        return None
    places = {n.field: n.span for n in twin.notes}
    fields = tuple(n if n.span is None else replace(n, span=places.get(n.field)) for n in fact.notes)
    payload = _rate_at(fact.payload, lambda _: None)
    return replace(fact, span=twin.span, quote=twin.quote, notes=fields, payload=payload)


def _rate_at(payload: Payload, place: Callable[[Span], Span | None]) -> Payload:
    """The payload with the place of its growth rate moved."""
    if not isinstance(payload, Figure) or payload.growth is None or payload.growth.span is None:
        return payload
    return replace(payload, growth=replace(payload.growth, span=place(payload.growth.span)))


def meaning(fact: Fact) -> tuple[object, ...]:
    """What a fact says whatever its words and place; empty for kinds that are their words."""
    match fact.payload:
        case Figure() as f:
            rate = (f.growth.percent, f.growth.base) if f.growth is not None else None
            amount = (f.amount.value, f.amount.currency) if f.amount is not None else None
            sides = (f.reporter, f.partner, f.product)
            return (f.flow, amount, f.period, rate, sides, f.status, f.qualifier)
        case EventMention() as e:
            return (e.kind, e.round, e.when, e.city, e.status)
        case PersonMention() as p:
            return (folded(p.name), folded(p.role or ""))
        case Mention() as m:
            return (m.value, m.role)
        case _:
            return ()

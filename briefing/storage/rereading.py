"""Reading an article again: what a new extraction would change, told first, then done as edits that undo takes back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefing.core.article import Certainty
from briefing.core.change import RowEdit, Value
from briefing.core.fact import Fact, Origin
from briefing.storage import facts, factstore, rowedits
from briefing.storage.library import Library, utc_now


@dataclass(frozen=True, slots=True)
class Kept:
    """A fact a person decided on, which the new reading tells otherwise (`instead`) or not at all (None)."""

    fact: Fact
    instead: Fact | None


@dataclass(frozen=True, slots=True)
class Rereading:
    """What a new reading of an article would change. A person's decisions and corrections are never among it."""

    article: int
    lexicon: str
    new: tuple[Fact, ...] = ()
    gone: tuple[Fact, ...] = ()
    changed: tuple[tuple[Fact, Fact], ...] = ()
    kept: tuple[Kept, ...] = ()
    same: int = 0

    @property
    def changes(self) -> int:
        """How many facts would come, go or change."""
        return len(self.new) + len(self.gone) + len(self.changed)


def plan(library: Library, article_id: int, fresh: Sequence[Fact], lexicon: str) -> Rereading:
    """Set a new reading of an article against what the library holds of it. Changes nothing."""
    with library.reading():
        known = factstore.load(library, "f.article_id = ?", (article_id,), corrected=False)
        decided_ids = facts.decided(library, article_id)
    decided = [f for f in known if f.id in decided_ids]
    proposals = [f for f in known if f.id not in decided_ids]
    stored: dict[object, list[Fact]] = {}
    for fact in proposals:
        stored.setdefault(facts.extracted(fact), []).append(fact)
    new: list[Fact] = []
    same = 0
    for fact in fresh:
        if any(facts.same_thing(fact, d) for d in decided):
            continue
        twins = stored.get(facts.extracted(fact))
        if twins:
            twins.pop()
            same += 1
        else:
            new.append(fact)
    gone = sorted((f for twins in stored.values() for f in twins), key=lambda f: (f.span.start, f.id))
    changed = _paired(gone, new)
    return Rereading(
        article_id,
        lexicon,
        tuple(f for f in new if not any(f is after for _, after in changed)),
        tuple(f for f in gone if not any(f is before for before, _ in changed)),
        tuple(changed),
        tuple(_kept(decided, fresh)),
        same,
    )


def _paired(gone: Iterable[Fact], new: Sequence[Fact]) -> list[tuple[Fact, Fact]]:
    """Old and new of the facts told otherwise: one kind, one place."""
    pairs: list[tuple[Fact, Fact]] = []
    free = list(new)
    for before in gone:
        after = next((f for f in free if f.kind is before.kind and f.span == before.span), None)
        after = after or next((f for f in free if f.kind is before.kind and f.span.overlaps(before.span)), None)
        if after is not None:
            free.remove(after)
            pairs.append((before, after))
    return pairs


def _kept(decided: Iterable[Fact], fresh: Sequence[Fact]) -> Iterable[Kept]:
    for fact in decided:
        if fact.origin is Origin.PERSON:
            continue  # Nothing was read there in the first place.
        told = [f for f in fresh if facts.same_thing(f, fact)]
        if any(f.payload == fact.payload for f in told):
            continue
        yield Kept(fact, told[0] if told else None)


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of an article: its language (None: as `found` in the text) and day of publication.

    The day is a person's word, or inferred from what the text prints.
    """

    language: str | None
    found: str
    published: dt.date | None
    certainty: Certainty = Certainty.STATED


def edits_of(library: Library, reading: Rereading, said: Said | None = None, reviewer: str = "") -> list[RowEdit]:
    """The edits that do what was told, with what a person `said` of the article, and note what it was read with.

    None when all is as it was.
    """
    out = [f.id for f in (*reading.gone, *(before for before, _ in reading.changed))]
    edits = [edit for number in out for edit in facts.deletion_edits(library, number)]
    for fact in (*(after for _, after in reading.changed), *reading.new):
        edits += facts.insertion_edits(
            library, replace(fact, article=reading.article), Origin.EXTRACTED, reading.lexicon
        )
    if said is not None:
        # Offices are dated by the article: new ones by its new day, those that go with no day at all.
        edits = [_dated(edit, said.published) for edit in edits]
        edits += language_edits(library, reading.article, said.language, said.found, reviewer)
        edits += published_edits(
            library, reading.article, said.published, reviewer, certainty=said.certainty, without=frozenset(out)
        )
    return edits + read_with_edits(library, reading.article, reading.lexicon)


def _dated(edit: RowEdit, day: dt.date | None) -> RowEdit:
    if edit.table != "person_role" or edit.after is None:
        return edit
    return replace(edit, after={**edit.after, "as_of": day.isoformat() if day else None})


def read_with_edits(library: Library, article_id: int, lexicon: str, at: str | None = None) -> list[RowEdit]:
    """The edit that notes what an article has been read with."""
    key = {"article_id": article_id}
    before = rowedits.current(library, "article_reading", key)
    if before is not None and before["lexicon"] == lexicon:
        return []
    after: dict[str, Value] = {"lexicon": lexicon, "at": at or utc_now()}
    return [RowEdit("article_reading", key, before, after, f"article:{article_id}")]


def read_with(library: Library, article_id: int) -> str | None:
    """What an article was read with last; None when nobody noted it."""
    row = library.one("SELECT lexicon FROM article_reading WHERE article_id = ?", (article_id,))
    return str(row[0]) if row else None


def chosen_language(library: Library, article_id: int) -> str | None:
    """The language a person chose for an article, None where the text tells it."""
    row = library.one(
        "SELECT a.language FROM article_said s JOIN article a ON a.id = s.article_id"
        " WHERE s.article_id = ? AND s.field = 'language'",
        (article_id,),
    )
    return str(row[0]) if row and row[0] else None


def chosen_published(library: Library, article_id: int) -> bool:
    """Whether a person said when an article was published, be it that nobody knows."""
    return (
        library.one("SELECT 1 FROM article_said WHERE article_id = ? AND field = 'published'", (article_id,))
        is not None
    )


def language_edits(
    library: Library, article_id: int, language: str | None, found: str, reviewer: str = ""
) -> list[RowEdit]:
    """Edits that give an article the language a person chose; None gives it back the one `found` in the text."""
    row = library.one("SELECT language FROM article WHERE id = ?", (article_id,))
    if row is None:
        return []
    edits = _said_edits(library, article_id, "language", language is None, row[0], None, reviewer)
    now = language or found
    if row[0] != now:
        edits.append(_article_edit(article_id, {"language": row[0]}, {"language": now}))
    return edits


def published_edits(
    library: Library,
    article_id: int,
    day: dt.date | None,
    reviewer: str = "",
    *,
    certainty: Certainty = Certainty.STATED,
    without: frozenset[int] = frozenset(),
) -> list[RowEdit]:
    """Edits that give an article another day of publication; None says that it is unknown.

    An inferred day is nobody's word: it may be inferred anew.

    Lists and the offices told by the article follow the day, but for the facts `without`, which are on their way out.
    """
    row = library.one("SELECT published, published_certainty, imported_at FROM article WHERE id = ?", (article_id,))
    if row is None:
        return []
    published, known, imported_at = row
    after: dict[str, Value] = {
        "published": day.isoformat() if day else None,
        "published_certainty": certainty.value if day else Certainty.UNKNOWN.value,
    }
    before: dict[str, Value] = {"published": published, "published_certainty": known}
    if before["published"] == after["published"]:
        return []
    edits = []
    if certainty is not Certainty.INFERRED:
        edits = _said_edits(library, article_id, "published", False, published, known, reviewer)
    edits.append(_article_edit(article_id, before, after))
    listed = day.isoformat() if day else imported_at[:10]
    for dossier, old in library.rows("SELECT dossier_id, day FROM dossier_article WHERE article_id = ?", (article_id,)):
        if old != listed:
            place: dict[str, Value] = {"dossier_id": dossier, "article_id": article_id}
            edits += _moved("dossier_article", place, {"day": old}, {"day": listed}, f"article:{article_id}")
    as_of = after["published"]
    roles = library.rows(
        "SELECT r.fact_id, r.person_id, r.as_of FROM fact f JOIN person_role r ON r.fact_id = f.id WHERE f.article_id = ?",
        (article_id,),
    )
    for fact_id, person, old in roles:
        if old != as_of and fact_id not in without:
            held: dict[str, Value] = {"person_id": person, "as_of": old}
            edits += _moved("person_role", {"fact_id": fact_id}, held, {**held, "as_of": as_of}, f"fact:{fact_id}")
    return edits


def _moved(
    table: str, key: dict[str, Value], before: dict[str, Value], after: dict[str, Value], subject: str
) -> list[RowEdit]:
    """A row taken out and put in again, so that what triggers keep of it is kept of the new one."""
    return [RowEdit(table, key, before, None, subject), RowEdit(table, key, None, after, subject)]


def _article_edit(article_id: int, before: dict[str, Value], after: dict[str, Value]) -> RowEdit:
    return RowEdit("article", {"id": article_id}, before, after, f"article:{article_id}")


def _said_edits(
    library: Library,
    article_id: int,
    name: str,
    taken_back: bool,
    imported: str | None,
    certainty: str | None,
    reviewer: str,
) -> list[RowEdit]:
    """The row that keeps what was imported while a person says otherwise."""
    place: dict[str, Value] = {"article_id": article_id, "field": name}
    known = rowedits.current(library, "article_said", place)
    subject = f"article:{article_id}"
    if taken_back:
        return [RowEdit("article_said", place, known, None, subject)] if known else []
    if known:
        return []
    row = {"imported": imported, "certainty": certainty, "reviewer": reviewer, "at": utc_now()}
    return [rowedits.insertion(library, "article_said", place, row, subject)]

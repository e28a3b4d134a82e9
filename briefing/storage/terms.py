"""Terms in the library: the words and aliases a person taught the reader, each row one, added and removed whole."""

from __future__ import annotations

from briefing.core.change import RowEdit
from briefing.core.person import folded
from briefing.core.term import Term, TermKind
from briefing.storage import rowedits
from briefing.storage.library import Library, utc_now


def terms(library: Library) -> tuple[Term, ...]:
    """All terms, by language, kind and phrase."""
    rows = library.rows("SELECT language, kind, phrase, value, id FROM term ORDER BY language, kind, folded, id")
    return tuple(
        Term(language, TermKind(kind), phrase, value, number) for language, kind, phrase, value, number in rows
    )


def add_edits(library: Library, term: Term, reviewer: str = "", at: str | None = None) -> list[RowEdit]:
    """The edit that adds a term; none when the library has it. The caller has checked that it may be added."""
    mark = folded(term.phrase)
    if library.one(
        "SELECT 1 FROM term WHERE language = ? AND kind = ? AND folded = ?", (term.language, term.kind, mark)
    ):
        return []
    number = library.new_id("term")
    row = {
        "language": term.language,
        "kind": term.kind.value,
        "phrase": term.phrase,
        "folded": mark,
        "value": term.value,
        "reviewer": reviewer,
        "at": at or utc_now(),
    }
    return [rowedits.insertion(library, "term", {"id": number}, row, f"term:{number}")]


def remove_edits(library: Library, term_id: int) -> list[RowEdit]:
    """The edit that removes a term; none when it is gone already."""
    before = rowedits.current(library, "term", {"id": term_id})
    return [RowEdit("term", {"id": term_id}, before, None, f"term:{term_id}")] if before else []


def person_behind(library: Library, name: str) -> str:
    """The name a person is known by when `name` is an alias that somebody taught; else `name` itself."""
    row = library.one("SELECT value FROM term WHERE kind = 'person' AND folded = ?", (folded(name),))
    return str(row[0]) if row else name

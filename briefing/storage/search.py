"""Search: articles, people, notes and events; title hits first, then the newest; numbers in any notation."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from briefing.core.unseen import is_loose, placed, seen
from briefing.storage import articles, numbers, searchindex
from briefing.storage.derivedtables import EVENT_ITEM, NOTE_ITEM, PERSON_ITEM
from briefing.storage.library import Library

MOST_COUNTED = 1000
"""Hits are counted up to here; beyond it the answer says "more than"."""
MOST_LOOKED_AT = 4000
"""Of the hits in the whole library so many are looked at to count those in one dossier, or known on a day."""
_MOST_WORDS = 16
_AROUND = 60
# An accent may be a letter of its own behind the letter it stands on.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f])*")
_QUOTED = re.compile(r'"([^"]*)"')
_ID_BITS = 48
_ID_MASK = (1 << _ID_BITS) - 1


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found. `kind` is "article", "note", "person" or "event"; `id` its number.

    `article` is the article to open, `start` and `end` the code points of the first match in its
    text (both 0 when only the title matches, and for people). `snippet` is plain text.
    """

    kind: str
    id: int
    title: str
    snippet: str
    start: int
    end: int
    article: int | None = None

    @property
    def key(self) -> str:
        """How panes name the thing: "article:3", "fact:9" for an event."""
        return f"{'fact' if self.kind == 'event' else self.kind}:{self.id}"


@dataclass(frozen=True, slots=True)
class Results:
    """What was found for `query`. `total` counts all hits; when `capped` there are more than that."""

    query: str
    total: int
    capped: bool
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class _Term:
    """One thing that must be found: words that stand together, or a number in any notation."""

    words: tuple[str, ...]
    marks: tuple[str, ...] = ()
    """Words of the numbers column, any of which will do instead."""
    prefix: bool = False


def search(
    library: Library,
    query: str,
    *,
    limit: int = 20,
    as_you_type: bool = False,
    dossier: str | None = None,
    known_on: dt.date | None = None,
) -> Results:
    """Find what holds every word of `query`; words in quotation marks must stand together.

    `as_you_type` takes the last word as the beginning of one. `dossier` keeps to the articles of
    one dossier and what belongs to them, `known_on` to those known on a day. No character of `query` has a meaning of
    its own.
    """
    among = _Among(dossier, known_on)
    terms = _terms(unicodedata.normalize("NFC", query), as_you_type)
    if not terms:
        return Results(query, 0, False, ())
    phrases = " AND ".join(map(_phrase, terms))
    with library.reading():
        titled = _article_rows(library, f"{{title}} : ({phrases})", limit, among)
        items, more = _items(library, phrases, limit, among)
        expression = " AND ".join(map(_expression, terms))
        told = _article_rows(library, expression, limit + len(titled), among)
        seen = {row[0] for row in titled}
        rest = [row for row in told if row[0] not in seen]
        counted, uncounted = len(told), False
        if counted == limit + len(titled):
            counted, uncounted = _count(library, expression, among)
        found = [_article_hit(library, row, terms) for row in titled]
        found += items[: limit - len(found)]
        found += [_article_hit(library, row, terms) for row in rest[: limit - len(found)]]
    total = counted + len(items)
    return Results(query, min(total, MOST_COUNTED), more or uncounted or total > MOST_COUNTED, tuple(found))


def _terms(query: str, as_you_type: bool) -> list[_Term]:
    terms: list[_Term] = []
    at = 0
    for quoted in _QUOTED.finditer(query):
        terms += _loose(query[at : quoted.start()])
        words = tuple(_WORD.findall(quoted.group(1)))
        terms += [_Term(words)] if words else []
        at = quoted.end()
    terms += _loose(query[at:])
    terms = terms[:_MOST_WORDS]
    if as_you_type and terms and query[-1:].isalnum():
        last = terms[-1]
        # One letter begins too many words to tell anything.
        terms[-1] = _Term(last.words, last.marks, prefix=len("".join(last.words)) > 1)
    return terms


def _loose(text: str) -> Iterator[_Term]:
    """The terms of a text without quotation marks: numbers with their scale word, then words."""
    at = 0
    for number in numbers.numbers(text):
        yield from (_Term((w,)) for w in _WORD.findall(text[at : number.start]))
        # With a scale word the whole amount is meant, and the same words are found as they stand.
        marks = number.scaled or number.exact
        yield _Term(tuple(_WORD.findall(text[number.start : number.end])), marks)
        at = number.end
    yield from (_Term((w,)) for w in _WORD.findall(text[at:]))


def _phrase(term: _Term) -> str:
    # Letters and digits only, in quotation marks: nothing of it is syntax.
    words = " ".join(term.words)
    return f'"{words}"{"*" if term.prefix else ""}'


def _expression(term: _Term) -> str:
    if not term.marks:
        # The words of the numbers column begin with n and a digit: only those need keeping out.
        return f"{{title body}} : {_phrase(term)}" if term.words[0][0] in "nN" else _phrase(term)
    marks = " OR ".join(f'"{m}"' for m in term.marks)
    return f"({_phrase(term)} OR {{numbers}} : ({marks}))"


@dataclass(frozen=True, slots=True)
class _Among:
    """The articles looked among: those of one dossier, or of all; those known on a day, or today."""

    dossier: str | None
    known_on: dt.date | None

    @property
    def is_narrow(self) -> bool:
        """Whether some articles are left out."""
        return bool(self.dossier or self.known_on)

    def condition(self) -> tuple[str, tuple[str, ...]]:
        """The SQL condition for the articles `a`, with its parameters."""
        extra, params = "", tuple[str, ...]()
        if self.dossier:
            extra += " AND EXISTS (SELECT 1 FROM dossier_article d WHERE d.dossier_id = ? AND d.article_id = a.id)"
            params += (self.dossier,)
        if self.known_on:
            extra += f" AND {articles.KNOWN.format(day='?')}"
            params += (self.known_on.isoformat(),)
        return extra, params


def _article_rows(library: Library, expression: str, limit: int, among: _Among) -> list[tuple[Any, ...]]:
    extra, params = among.condition()
    return library.rows(
        "SELECT a.id, a.title FROM search_article s CROSS JOIN article a"
        f" ON a.id = (s.rowid & {searchindex.ID_MASK}){extra} AND a.removed_at IS NULL"
        " WHERE search_article MATCH ? ORDER BY s.rowid DESC LIMIT ?",
        (*params, expression, limit),
    )


def _count(library: Library, expression: str, among: _Among) -> tuple[int, bool]:
    """How many articles match, up to one more than are counted, and whether more were not looked at."""
    extra, params = among.condition()
    most = MOST_LOOKED_AT if among.is_narrow else MOST_COUNTED + 1
    matches = "SELECT rowid FROM search_article WHERE search_article MATCH ? LIMIT ?"
    found = library.rows(
        f"SELECT 1 FROM ({matches}) s CROSS JOIN article a ON a.id = (s.rowid & {searchindex.ID_MASK}){extra}"
        " AND a.removed_at IS NULL LIMIT ?",
        (expression, most, *params, MOST_COUNTED + 1),
    )
    looked_at = library.rows(f"SELECT count(*) FROM ({matches})", (expression, most))[0][0] if among.is_narrow else 0
    return len(found), looked_at == MOST_LOOKED_AT


def _article_hit(library: Library, row: tuple[Any, ...], terms: Sequence[_Term]) -> Hit:
    number, title = row
    text = articles.text_of(library, number) or ""
    start, end = _first_match(text, terms)
    return Hit("article", number, title, _snippet(text, start, end), start, end, number)


def _first_match(text: str, terms: Sequence[_Term]) -> tuple[int, int]:
    """The place of the first term in the text that is found there, (0, 0) when none is."""
    places = [place for term in terms if (place := _place(text, term)) is not None]
    return min(places, default=(0, 0))


def _place(text: str, term: _Term) -> tuple[int, int] | None:
    """Where a term stands in a text, whatever unseen signs part its words."""
    if not is_loose(text):
        return _place_in(text, term)
    shown, places = placed(text)
    found = _place_in(shown, term)
    return (places[found[0]], places[found[1]]) if found is not None else None


def _place_in(text: str, term: _Term) -> tuple[int, int] | None:
    found = _stands(text, term)
    if found is None and term.marks:
        for number in numbers.numbers(text):
            if set(term.marks) & {*number.exact, *number.scaled}:
                return number.start, number.end
    return found or _folded_place(text, term)


def _stands(text: str, term: _Term) -> tuple[int, int] | None:
    """Where the words of a term stand in the text, in capitals or not."""
    apart = r"[\W_]+".join(map(re.escape, term.words))
    behind = "" if term.prefix else r"(?![^\W_])"
    pattern = re.compile(rf"(?<![^\W_]){apart}{behind}", re.IGNORECASE)
    low, word = text.lower(), term.words[0].lower()
    if len(low) != len(text):
        found = pattern.search(text)
        return found.span() if found else None
    # A plain look for the letters is ten times as quick as the pattern's at every place.
    at = low.find(word)
    while at >= 0:
        if found := pattern.match(text, at):
            return found.span()
        at = low.find(word, at + 1)
    return None


def _folded_place(text: str, term: _Term) -> tuple[int, int] | None:
    """The same without accents: word by word, so that places stay those of the text."""
    if text.isascii():
        return None
    wanted = [numbers.folded(w) for w in term.words]
    # Mostly only the title matched: one look at the whole text is much quicker than one at each word.
    if _stands(numbers.folded(text), replace(term, words=tuple(wanted))) is None:
        return None
    words = [(m.start(), m.end(), numbers.folded(m.group())) for m in _WORD.finditer(text)]
    for at in range(len(words) - len(wanted) + 1):
        there = [w for _, _, w in words[at : at + len(wanted)]]
        last = there[-1].startswith(wanted[-1]) if term.prefix else there[-1] == wanted[-1]
        if there[:-1] == wanted[:-1] and last:
            return words[at][0], words[at + len(wanted) - 1][1]
    return None


def _snippet(text: str, start: int, end: int) -> str:
    """One line of the text around a match, cut at blanks."""
    left, right = max(0, start - _AROUND), min(len(text), end + 2 * _AROUND)
    if left:
        left = text.find(" ", left, start) + 1 or left
    if right < len(text):
        right = max(text.rfind(" ", end, right), end)
    line = " ".join(seen(text[left:right]).split())
    return f"{'… ' if left else ''}{line}{' …' if right < len(text) else ''}"


def _items(library: Library, expression: str, limit: int, among: _Among) -> tuple[list[Hit], bool]:
    """People, then notes, then events that match, and whether there are more than `limit` of a kind."""
    found: list[Hit] = []
    more = False
    for kind, hits in ((PERSON_ITEM, _people_hits), (NOTE_ITEM, _note_hits), (EVENT_ITEM, _event_hits)):
        filed, params = among.condition()
        first = kind << _ID_BITS
        some = hits(library, filed, (*params, expression, first, first + _ID_MASK, limit + 1))
        found += some[:limit]
        more = more or len(some) > limit
    return found, more


_MATCHING = f"(i.rowid & {_ID_MASK})"
_BY_MATCH = " AND i.text MATCH ? AND i.rowid BETWEEN ? AND ? ORDER BY i.rowid DESC LIMIT ?"


def _people_hits(library: Library, filed: str, params: Sequence[Any]) -> list[Hit]:
    # A minister may be named in thousands of articles: only the newest one is looked up.
    rows = library.rows(
        "SELECT p.id, p.name, m.role, f.article_id FROM search_item i CROSS JOIN person p"
        f" ON p.id = {_MATCHING} JOIN fact f ON f.id = (SELECT r.fact_id FROM person_role r"
        " JOIN fact o ON o.id = r.fact_id JOIN article a ON a.id = o.article_id AND a.removed_at IS NULL"
        f" WHERE r.person_id = p.id{filed} ORDER BY r.fact_id DESC LIMIT 1)"
        f" JOIN person_mention m ON m.fact_id = f.id WHERE true{_BY_MATCH}",
        params,
    )
    return [Hit("person", number, name, role or "", 0, 0, article) for number, name, role, article in rows]


def _note_hits(library: Library, filed: str, params: Sequence[Any]) -> list[Hit]:
    rows = library.rows(
        "SELECT n.id, a.title, n.text, n.quote, n.span_start, n.span_end, a.id"
        f" FROM search_item i CROSS JOIN note n ON n.id = {_MATCHING}"
        f" JOIN article a ON a.id = n.article_id AND a.removed_at IS NULL{filed} WHERE true{_BY_MATCH}",
        params,
    )
    return [Hit("note", n, title, text or quote, start, end, a) for n, title, text, quote, start, end, a in rows]


def _event_hits(library: Library, filed: str, params: Sequence[Any]) -> list[Hit]:
    rows = library.rows(
        "SELECT f.id, a.title, f.quote, f.span_start, f.span_end, a.id"
        f" FROM search_item i CROSS JOIN fact f ON f.id = {_MATCHING}"
        f" JOIN article a ON a.id = f.article_id AND a.removed_at IS NULL{filed}"
        " LEFT JOIN review r ON r.fact_id = f.id"
        f" WHERE coalesce(r.status, '') NOT IN ('rejected', 'superseded'){_BY_MATCH}",
        params,
    )
    return [
        Hit("event", number, title, quote, start, end, article) for number, title, quote, start, end, article in rows
    ]

"""Articles in the library: text and bytes as imported, never edited; removal is soft."""

from __future__ import annotations

import datetime as dt
import json
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from briefing.core.article import Article, Block, BlockKind, Certainty, RelatedItem
from briefing.core.change import Change, Kind, RowEdit, Value
from briefing.core.dossier import UNFILED, ArticleHead
from briefing.core.fact import Fact, FigureStatus, ReviewStatus
from briefing.core.passage import Span
from briefing.storage import factrows, factstore, opening, people, rowedits, searchindex
from briefing.storage.library import Library, utc_now

_COLUMNS = (
    "id, sha256, title, kicker, language, published, published_certainty, source_name, source_url,"
    " file_name, media_type, encoding, notes, imported_at"
)
_UNNUMBERED = (BlockKind.KICKER, BlockKind.TITLE, BlockKind.SUBTITLE, BlockKind.FURNITURE)
_FILTERS = {"all": "", "review": " AND {open} > 0", "conflicts": " AND ({disputed} > 0 OR a.id IN ({contested}))"}
KNOWN = "(a.published IS NULL OR a.published <= {day})"
"""The SQL condition for the articles `a` known on a day: published by then, or undated."""
_UNFILED = (
    "NOT EXISTS (SELECT 1 FROM dossier_article d WHERE d.article_id = a.id"
    " AND d.dossier_id NOT IN (SELECT o.id FROM dossier o WHERE o.removed_at IS NOT NULL))"
)
"""The SQL condition for the articles `a` that lie in no dossier; asks for removed ones, which are few, only once."""


@dataclass(frozen=True, slots=True)
class Added:
    """What an import of one article did. `status` is "imported", "duplicate" or "updated".

    Updated: the article was there, and now lies in one more dossier. `fact_count` counts what the
    library holds for it.
    """

    article_id: int
    status: str
    change: Change
    fact_count: int


def add_article(
    library: Library,
    article: Article,
    facts: Sequence[Fact],
    dossier: str | None,
    *,
    batch: int | None = None,
    sample: bool = False,
    lexicon: str = "",
) -> Added:
    """Store an article with its proposed facts in a dossier, in one transaction.

    The same bytes again change nothing, except that a removed article comes back and that another
    dossier takes it in too. `sample` marks our own examples, removable in one step.
    """
    with library.atomic(origin="import") as work:
        known = library.one(
            "SELECT id, removed_at, day FROM article WHERE sha256 = ?1"
            " OR id = (SELECT article_id FROM article_version WHERE sha256 = ?1)",
            (article.sha256,),
        )
        if known is None:
            article_id, day = _insert(library, article, batch, sample)
            if lexicon:
                library.run("INSERT INTO article_reading VALUES (?, ?, ?)", (article_id, lexicon, utc_now()))
            stored = factstore.insert(library, article_id, article, facts, lexicon)
            people.link(library, stored, article.published)
            status = "imported"
            work.touch(Kind.ARTICLE, f"article:{article_id}")
            if stored:
                work.touch(Kind.FACT, *(f.key for f in stored))
                factstore.touch_kinds(work.kinds, {f.kind for f in stored})
        else:
            article_id, removed, day = known
            status = "duplicate"
            if removed:
                library.run("UPDATE article SET removed_at = NULL WHERE id = ?", (article_id,))
                work.touch(Kind.ARTICLE, f"article:{article_id}")
                work.touch(Kind.FACT)
                status = "imported"
        if dossier is not None and _file(library, dossier, article_id, day):
            work.touch(Kind.ARTICLE, f"article:{article_id}")
            work.touch(Kind.DOSSIER, f"dossier:{dossier}")
            status = "updated" if status == "duplicate" else status
    count = library.one("SELECT count(*) FROM fact WHERE article_id = ?", (article_id,))
    return Added(article_id, status, work.change, count[0] if count else 0)


def _insert(library: Library, article: Article, batch: int | None, sample: bool) -> tuple[int, str]:
    now = utc_now()
    day = article.published.isoformat() if article.published else now[:10]
    library.run(
        f"INSERT INTO article ({_COLUMNS}, day, text_hash, sample, batch_id)"
        " VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article.sha256, article.title, article.kicker, article.language,
            article.published.isoformat() if article.published else None, article.published_certainty.value,
            article.source_name, article.source_url, article.file_name, article.media_type, article.encoding,
            factrows.listed(article.notes), now, day, factrows.hashed(article.text), int(sample), batch,
        ),
    )  # fmt: skip
    row = library.one("SELECT id FROM article WHERE sha256 = ?", (article.sha256,))
    assert row is not None
    number = row[0]
    library.run("INSERT INTO article_text VALUES (?, ?)", (number, article.text))
    library.run("INSERT INTO article_source VALUES (?, ?)", (number, article.raw))
    insert_parts(library, number, article)
    searchindex.add(library, number, day, searchindex.heading(article.kicker, article.title), article.text)
    return number, day


def insert_parts(library: Library, article_id: int, article: Article) -> None:
    """Store the blocks and related items of a text, inside the running transaction."""
    library.run_many(
        "INSERT INTO block VALUES (?, ?, ?, ?, ?, ?)",
        [(article_id, i, b.kind.value, b.span.start, b.span.end, b.reason) for i, b in enumerate(article.blocks)],
    )
    library.run_many(
        "INSERT INTO related_item VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (article_id, i, r.title, r.section, r.age, r.days, r.span.start, r.span.end)
            for i, r in enumerate(article.related)
        ],
    )


def file_in(library: Library, dossier: str, article_id: int) -> Change:
    """File an article that is there in one more dossier."""
    with library.atomic(origin="import") as work:
        row = library.one("SELECT day FROM article WHERE id = ?", (article_id,))
        if row is not None and _file(library, dossier, article_id, row[0]):
            work.touch(Kind.ARTICLE, f"article:{article_id}")
            work.touch(Kind.DOSSIER, f"dossier:{dossier}")
    return work.change


def _file(library: Library, dossier: str, article_id: int, day: str) -> bool:
    return bool(library.run("INSERT OR IGNORE INTO dossier_article VALUES (?, ?, ?)", (dossier, article_id, day)))


def article(library: Library, article_id: int) -> Article | None:
    """The article without its original bytes; None when there is none or it was removed."""
    with library.reading():
        row = library.one(f"SELECT {_COLUMNS} FROM article WHERE id = ? AND removed_at IS NULL", (article_id,))
        if row is None:
            return None
        text = text_of(library, article_id)
        blocks = _blocks(library, article_id)
        related = library.rows(
            "SELECT title, section, age, days, span_start, span_end FROM related_item"
            " WHERE article_id = ? ORDER BY position",
            (article_id,),
        )
    (_, sha256, title, kicker, language, published, certainty, source_name, source_url,
     file_name, media_type, encoding, notes, imported_at) = row  # fmt: skip
    return Article(
        text=text or "",
        title=title,
        sha256=sha256,
        language=language,
        blocks=blocks,
        published=dt.date.fromisoformat(published) if published else None,
        published_certainty=Certainty(certainty),
        kicker=kicker,
        source_name=source_name,
        source_url=source_url,
        file_name=file_name,
        media_type=media_type,
        encoding=encoding,
        related=tuple(
            RelatedItem(title, section, age, days, Span(start, end))
            for title, section, age, days, start, end in related
        ),
        notes=factrows.unlisted(notes),
        id=article_id,
        imported_at=imported_at,
    )


def _blocks(library: Library, article_id: int) -> tuple[Block, ...]:
    rows = library.rows(
        "SELECT kind, span_start, span_end, reason FROM block WHERE article_id = ? ORDER BY position", (article_id,)
    )
    return tuple(Block(BlockKind(kind), Span(start, end), reason) for kind, start, end, reason in rows)


def text_of(library: Library, article_id: int) -> str | None:
    """The text of an article, removed or not, as imported."""
    row = library.one("SELECT text FROM article_text WHERE article_id = ?", (article_id,))
    return None if row is None else str(row[0])


def sound_text_of(library: Library, article_id: int) -> str | None:
    """The text of an article as `text_of`, where it is still what was imported. Raises LibraryDamaged where it is not."""
    row = library.one(
        "SELECT t.text, a.text_hash FROM article_text t JOIN article a ON a.id = t.article_id WHERE a.id = ?",
        (article_id,),
    )
    if row is not None and factrows.hashed(row[0]) != row[1]:
        raise opening.damaged(library.path, "its contents do not hold together")
    return None if row is None else str(row[0])


def paragraph_of(library: Library, article_id: int, offset: int) -> int:
    """The 1-based number of the body paragraph that holds code point `offset` (0: none)."""
    numbered = [b for b in _blocks(library, article_id) if b.kind not in _UNNUMBERED]
    for number, block in enumerate(numbered, 1):
        if block.span.start <= offset < max(block.span.end, block.span.start + 1):
            return number
    return 0


def raw_bytes(library: Library, article_id: int) -> bytes:
    """The original bytes as imported. Raises KeyError for an article that was never there."""
    row = library.one("SELECT raw FROM article_source WHERE article_id = ?", (article_id,))
    if row is None:
        raise KeyError(article_id)
    return bytes(row[0])


def article_by_hash(library: Library, sha256: str) -> int | None:
    """The id of the article with these original bytes, now or in an older version; None for none and for a removed one."""
    row = library.one(
        "SELECT id FROM article WHERE removed_at IS NULL AND (sha256 = ?1"
        " OR id = (SELECT article_id FROM article_version WHERE sha256 = ?1))",
        (sha256,),
    )
    return None if row is None else int(row[0])


def article_heads(
    library: Library,
    dossier: str | None = None,
    *,
    filter: str = "all",
    limit: int | None = 200,
    offset: int = 0,
    among: Iterable[int] | None = None,
    known_on: dt.date | None = None,
) -> tuple[ArticleHead, ...]:
    """What a list shows, newest day first: of the library, of one dossier, or (UNFILED) of those that lie in none.

    `filter` is "all", "review" (facts still open) or "conflicts" (facts disputed); `limit` None
    gives all; `among` keeps to articles with these ids; `known_on` to those known on a day, with the facts that
    were known. Raises KeyError for another filter.
    """
    counts = {"open": open_count(known_on), "disputed": _disputed_count(known_on)}
    source, order, params = _listing(dossier, filter, known_on)
    if among is not None:
        own = "a.id" if dossier in (None, UNFILED) else "d.article_id"
        source += f" AND {own} IN (SELECT value FROM json_each(?))"
        params.append(json.dumps(sorted(among)))
    rows = library.rows(
        "SELECT a.id, a.title, a.kicker, a.source_name, a.language, a.published, a.imported_at,"
        f" {counts['open']}, {counts['disputed']}, a.sample,"
        " (SELECT group_concat(o.id, ' ' ORDER BY o.id) FROM dossier_article x JOIN dossier o ON o.id = x.dossier_id"
        " WHERE x.article_id = a.id AND o.removed_at IS NULL)"
        f" FROM {source} ORDER BY {order} LIMIT ? OFFSET ?",
        (*params, -1 if limit is None else limit, offset),
    )
    return tuple(_head(row) for row in rows)


def article_order(
    library: Library,
    dossier: str | None = None,
    *,
    filter: str = "all",
    known_on: dt.date | None = None,
    contested: Iterable[int] = (),
) -> array[int]:
    """The ids of all that `article_heads` gives without a limit, in its order. Raises KeyError for another filter.

    "conflicts" gives the articles `contested` too, whose figures disagree with others: no count of the library says so.
    """
    source, order, params = _listing(dossier, filter, known_on, contested)
    # As one text: a hundred thousand rows cross to Python twice as fast.
    row = library.one(f"SELECT json_group_array(id) FROM (SELECT a.id FROM {source} ORDER BY {order})", params)
    return array("q", json.loads(row[0]) if row else ())


def listed_count(
    library: Library, dossier: str | None = None, *, filter: str = "all", known_on: dt.date | None = None
) -> int | None:
    """How many `article_heads` gives without a limit, where that is known without looking at each of them; else None."""
    if filter != "all" or known_on is not None or dossier == UNFILED:
        return None
    if dossier is None:
        row = library.one("SELECT count(*) FROM article WHERE removed_at IS NULL")
    else:
        row = library.one("SELECT articles FROM dossier_count WHERE dossier_id = ?", (dossier,))
    return int(row[0]) if row else 0


def _listing(
    dossier: str | None, filter: str, known_on: dt.date | None, contested: Iterable[int] = ()
) -> tuple[str, str, list[str]]:
    """What a list is read from, with its conditions, its order, and the parameters of both."""
    numbers = ", ".join(str(int(id)) for id in sorted(contested))
    extra = _FILTERS[filter].format(open=open_count(known_on), disputed=_disputed_count(known_on), contested=numbers)
    if known_on is not None:
        extra += f" AND {KNOWN.format(day=quoted(known_on))}"
    if dossier is None or dossier == UNFILED:
        source = "article a JOIN article_count c ON c.article_id = a.id WHERE a.removed_at IS NULL"
        source += "" if dossier is None else f" AND {_UNFILED}"
        return source + extra, "a.day DESC, a.id DESC", []
    source = (
        "dossier_article d JOIN article a ON a.id = d.article_id JOIN article_count c ON c.article_id = a.id"
        " WHERE d.dossier_id = ? AND a.removed_at IS NULL"
    )
    return source + extra, "d.day DESC, d.article_id DESC", [dossier]


def unfiled(library: Library, *, known_on: dt.date | None = None) -> int:
    """How many articles lie in no dossier, or did of those known on a day."""
    known = f" AND {KNOWN.format(day=quoted(known_on))}" if known_on is not None else ""
    row = library.one(f"SELECT count(*) FROM article a WHERE a.removed_at IS NULL AND {_UNFILED}{known}")
    return int(row[0]) if row else 0


def file_edits(library: Library, article_id: int, dossier: str) -> list[RowEdit]:
    """The edit that files an article in one more dossier; none where it lies there already."""
    row = library.one("SELECT day FROM article WHERE id = ?", (article_id,))
    key: dict[str, Value] = {"dossier_id": dossier, "article_id": article_id}
    if row is None or rowedits.current(library, "dossier_article", key) is not None:
        return []
    return [rowedits.insertion(library, "dossier_article", key, {"day": row[0]}, f"article:{article_id}")]


def take_out_edits(library: Library, article_id: int, dossier: str) -> list[RowEdit]:
    """The edit that takes an article out of a dossier; it stays in the library. None where it does not lie there."""
    key: dict[str, Value] = {"dossier_id": dossier, "article_id": article_id}
    row = rowedits.current(library, "dossier_article", key)
    return [] if row is None else [RowEdit("dossier_article", key, row, None, f"article:{article_id}")]


def quoted(day: dt.date) -> str:
    """A day as SQL writes it; it holds no sign of its own."""
    return f"'{day.isoformat()}'"


def open_count(known_on: dt.date | None) -> str:
    """The SQL expression for how many facts of an article `a`, counted in `c`, wait for a person."""
    waits = f"coalesce(r.status, '{ReviewStatus.PROPOSED}') IN ('{ReviewStatus.PROPOSED}', '{ReviewStatus.DISPUTED}')"
    return f"(c.open_facts - {_not_out(known_on, waits)})" if known_on else "c.open_facts"


def _disputed_count(known_on: dt.date | None) -> str:
    waits = f"r.status = '{ReviewStatus.DISPUTED}'"
    return f"(c.disputed - {_not_out(known_on, waits)})" if known_on else "c.disputed"


def _not_out(day: dt.date, condition: str) -> str:
    """How many figures of an undated article are of a period that was not over on a day, as `core.known` says."""
    return (
        "iif(a.published IS NOT NULL, 0, (SELECT count(*) FROM fact f JOIN figure g ON g.fact_id = f.id"
        f" LEFT JOIN review r ON r.fact_id = f.id WHERE f.article_id = a.id AND g.status = '{FigureStatus.OBSERVED}'"
        f" AND date(g.last_month || '-01', '+1 month', '-1 day') > {quoted(day)} AND {condition}))"
    )


def published_of(library: Library, article_id: int) -> dt.date | None:
    """The day an article was published; None for an undated or unknown one."""
    row = library.one("SELECT published FROM article WHERE id = ?", (article_id,))
    return dt.date.fromisoformat(row[0]) if row and row[0] else None


def _head(row: tuple[Any, ...]) -> ArticleHead:
    number, title, kicker, source, language, published, imported_at, open_facts, disputed, sample, dossiers = row
    return ArticleHead(
        number,
        title,
        kicker,
        source,
        language,
        dt.date.fromisoformat(published) if published else None,
        imported_at,
        open_facts,
        disputed,
        bool(sample),
        tuple((dossiers or "").split()),
    )


def remove_edits(library: Library, ids: Iterable[int], at: str | None = None) -> list[RowEdit]:
    """Edits that remove articles; they and their facts stay in the file, so that it can be undone."""
    at = at or utc_now()
    edits = []
    for number in ids:
        row = library.one("SELECT removed_at FROM article WHERE id = ?", (number,))
        if row is not None and row[0] is None:
            edits.append(
                RowEdit("article", {"id": number}, {"removed_at": None}, {"removed_at": at}, f"article:{number}")
            )
    return edits


def dossiers_of(library: Library, article_id: int) -> tuple[str, ...]:
    """The ids of the dossiers an article is filed in, removed ones left out."""
    rows = library.rows(
        "SELECT d.dossier_id FROM dossier_article d JOIN dossier x ON x.id = d.dossier_id"
        " WHERE d.article_id = ? AND x.removed_at IS NULL ORDER BY d.dossier_id",
        (article_id,),
    )
    return tuple(str(id_) for (id_,) in rows)

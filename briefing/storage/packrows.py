"""The content of evidence packs: the rows of one dossier out of a library, and into another one."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import apsw

from briefing.core.areas import GROUP_SIDES
from briefing.core.change import Change, Kind
from briefing.storage import articles, dossiers, factrows, searchindex
from briefing.storage.library import Library

_ARTICLES = (
    "(SELECT d.article_id FROM dossier_article d JOIN article a ON a.id = d.article_id"
    " WHERE d.dossier_id = :dossier AND a.removed_at IS NULL)"
)
_FACTS = f"(SELECT id FROM fact WHERE article_id IN {_ARTICLES})"


def _is_side(area: str, side: str) -> str:
    """Whether a column with an area of tables is the side of a dossier in another column."""
    groups = (
        f"({side} = '{group}' AND {area} IN (SELECT value FROM json_each('{json.dumps(areas)}')))"
        for group, areas in GROUP_SIDES.items()
    )
    return f"({' OR '.join((f'{area} = {side}', *groups))})"


_SERIES = (
    "(SELECT s.id FROM series s JOIN dossier d ON d.id = :dossier WHERE"
    f" ({_is_side('s.reporter', 'd.reporter')} AND {_is_side('s.partner', 'd.partner')})"
    f" OR ({_is_side('s.reporter', 'd.partner')} AND {_is_side('s.partner', 'd.reporter')}))"
)
_BATCHES = (
    f"(SELECT o.batch_id FROM observation o JOIN batch b ON b.id = o.batch_id AND b.removed_at IS NULL"
    f" WHERE o.series_id IN {_SERIES})"
)
_OBSERVATIONS = f"series_id IN {_SERIES} AND batch_id IN {_BATCHES}"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of which a pack carries rows: those that meet `where` (":dossier" is the dossier's id).

    `key` is its column of ids, "" for none. `refs` say which table's ids a column holds. A row goes with
    `owner`, one of those columns: it is taken over only where what it belongs to is new. `same` are the
    columns by which a row that is there already is known. `without` columns stay empty. Rows of a table
    that is `kept` never take another one's place.
    """

    name: str
    where: str
    key: str = ""
    refs: Mapping[str, str] = field(default_factory=dict)
    owner: str = ""
    same: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    kept: bool = False


def _of_fact(name: str) -> Table:
    return Table(name, f"fact_id IN {_FACTS}", refs={"fact_id": "fact"}, owner="fact_id")


def _of_article(name: str) -> Table:
    return Table(name, f"article_id IN {_ARTICLES}", refs={"article_id": "article"}, owner="article_id")


_BOTH_FACTS = "{} IN " + _FACTS
TABLES: tuple[Table, ...] = (
    Table("dossier", "id = :dossier"),
    Table("article", f"id IN {_ARTICLES}", "id", same=("sha256",), without=("batch_id",)),
    _of_article("block"),
    _of_article("related_item"),
    _of_article("article_reading"),
    _of_article("article_said"),
    Table(
        "article_version",
        f"article_id IN {_ARTICLES}",
        refs={"article_id": "article"},
        owner="article_id",
        without=("text", "raw"),
        kept=True,
    ),
    Table(
        "dossier_article",
        f"dossier_id = :dossier AND article_id IN {_ARTICLES}",
        refs={"article_id": "article", "dossier_id": "dossier"},
        kept=True,
    ),
    Table("fact", f"article_id IN {_ARTICLES}", "id", {"article_id": "article"}, "article_id"),
    *map(
        _of_fact,
        ("figure", "event_mention", "person_mention", "next_step", "mention", "quotation", "fact_note", "review"),
    ),
    _of_fact("correction"),
    _of_fact("fact_choice"),
    Table(
        "fact_merge",
        f"fact_id IN {_FACTS} AND lead_id IN {_FACTS}",
        refs={"fact_id": "fact", "lead_id": "fact"},
        owner="fact_id",
    ),
    Table(
        "person",
        f"id IN (SELECT person_id FROM person_role WHERE fact_id IN {_FACTS})",
        "id",
        same=("name", "country"),
    ),
    Table(
        "person_alias",
        f"person_id IN (SELECT person_id FROM person_role WHERE fact_id IN {_FACTS})",
        refs={"person_id": "person"},
        kept=True,
    ),
    Table("person_role", f"fact_id IN {_FACTS}", refs={"fact_id": "fact", "person_id": "person"}, owner="fact_id"),
    Table(
        "commitment_mark",
        f"step_id IN {_FACTS} AND (fact_id IS NULL OR fact_id IN {_FACTS})"
        f" AND (article_id IS NULL OR article_id IN {_ARTICLES})",
        "id",
        {"step_id": "fact", "fact_id": "fact", "article_id": "article"},
        "step_id",
    ),
    _of_fact("commitment_owner"),
    Table("batch", f"id IN {_BATCHES}", "id", {"dossier_id": "dossier"}, same=("sha256", "kind")),
    Table(
        "series",
        f"id IN (SELECT series_id FROM observation WHERE {_OBSERVATIONS})",
        "id",
        same=(
            "reporter", "partner", "product", "measure", "flow", "source", "currency", "valuation", "classification",
            "basis",
        ),
    ),
    Table(
        "observation",
        _OBSERVATIONS,
        "obs_id",
        {"batch_id": "batch", "series_id": "series", "superseded_by": "observation"},
        "batch_id",
    ),
    Table(
        "observation_correction",
        f"series_id IN (SELECT series_id FROM observation WHERE {_OBSERVATIONS})",
        refs={"series_id": "series"},
        kept=True,
    ),
    Table(
        "observation_yield",
        f"obs_id IN (SELECT obs_id FROM observation WHERE {_OBSERVATIONS})"
        f" AND to_id IN (SELECT obs_id FROM observation WHERE {_OBSERVATIONS})",
        refs={"obs_id": "observation", "to_id": "observation"},
        owner="obs_id",
    ),
    Table("issued", "dossier_id = :dossier", "id", {"dossier_id": "dossier"}, "dossier_id"),
)  # fmt: skip
"""In the order in which they are written: what is referred to comes first."""


class BadRows(Exception):
    """Rows that fit no library of ours; `member` names where they stood."""

    def __init__(self, member: str) -> None:
        super().__init__(member)
        self.member = member


@dataclass(frozen=True, slots=True)
class Taken:
    """What a library took over: new articles and facts, and articles it had already, which stayed as they were."""

    change: Change
    articles: int
    facts: int
    known: int
    dossier: str


def members(library: Library, dossier: str) -> Iterator[tuple[str, bytes]]:
    """The members of a dossier's pack: texts and sources of its articles, older ones too, then the rows table by table.

    What the officer wrote for the page, and notes, stay at home.
    """
    there = {name for (name,) in library.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    with library.reading():
        for (number,) in library.rows(
            f"SELECT id FROM article WHERE id IN {_ARTICLES} ORDER BY id", {"dossier": dossier}
        ):
            text = articles.text_of(library, number) or ""
            yield f"articles/{number}.txt", text.encode("utf-8", "surrogatepass")
            yield f"articles/{number}.source", articles.raw_bytes(library, number)
        yield from _older_texts(library, dossier, there)
        yield from _documents(library, dossier, there)
        for table in TABLES:
            if table.name in there:
                yield f"rows/{table.name}.jsonl", _lines(library, table, dossier)


def _older_texts(library: Library, dossier: str, there: set[str]) -> Iterator[tuple[str, bytes]]:
    """Texts that newer ones took the place of: a page issued before names their hash and quotes their words."""
    if "article_version" not in there:
        return
    rows = library.rows(
        f"SELECT article_id, number, text, raw FROM article_version WHERE article_id IN {_ARTICLES}"
        " ORDER BY article_id, number",
        {"dossier": dossier},
    )
    for article, number, text, raw in rows:
        yield f"{_older(article, number)}.txt", text.encode("utf-8", "surrogatepass")
        yield f"{_older(article, number)}.source", raw


def _older(article: int, number: int) -> str:
    return f"articles/{article}-version-{number}"


def _documents(library: Library, dossier: str, there: set[str]) -> Iterator[tuple[str, bytes]]:
    """What was issued of the dossier, byte for byte: pages under the code they carry, what they were made of as JSON."""
    if "issued_content" not in there:
        return
    pages = {
        sha256: f"{code}-{language}.{format_}".replace("+", "-")
        for sha256, code, language, format_ in library.rows(
            "SELECT sha256, summary_id, language, format FROM issued WHERE dossier_id = ? ORDER BY id DESC", (dossier,)
        )
    }
    rows = library.rows(
        "SELECT sha256, packed FROM issued_content WHERE sha256 IN"
        " (SELECT sha256 FROM issued WHERE dossier_id = ?1 UNION SELECT model FROM issued WHERE dossier_id = ?1"
        " UNION SELECT stand FROM issued WHERE dossier_id = ?1) ORDER BY sha256",
        (dossier,),
    )
    for sha256, packed in rows:
        yield f"issued/{sha256[:8]}-{pages.get(sha256, 'content.json')}", zlib.decompress(packed)


def _lines(library: Library, table: Table, dossier: str) -> bytes:
    columns = [name for (name,) in library.rows("SELECT name FROM pragma_table_info(?)", (table.name,))]
    kept = [c for c in columns if c not in table.without]
    order = ", ".join(str(n + 1) for n in range(len(kept)))
    rows = library.rows(
        f"SELECT {', '.join(kept)} FROM {table.name} WHERE {table.where} ORDER BY {order}", {"dossier": dossier}
    )
    lines = (json.dumps(dict(zip(kept, row, strict=True)), ensure_ascii=False, sort_keys=True) for row in rows)
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass")


def take(library: Library, content: Mapping[str, bytes]) -> Taken:
    """Write a pack's rows into a library, in one transaction. What it has already stays as it is there.

    Ids stay where they are free, as in an empty library. Raises BadRows for rows that fit none.
    """
    member = ""
    try:
        with library.atomic(origin="import") as work:
            taking = _Taking(library, content)
            for table in TABLES:
                member = f"rows/{table.name}.jsonl"
                if member in content:
                    taking.table(table, _rows(content[member], member))
            member = "issued"
            taking.documents()
            work.touch(Kind.DOSSIER, f"dossier:{taking.dossier}")
            for kind in (Kind.ARTICLE, Kind.FACT, Kind.EVENT, Kind.PERSON, Kind.OBSERVATION, Kind.SUMMARY):
                work.touch(kind)
        return Taken(
            work.change, taking.fresh("article"), taking.fresh("fact"), taking.known("article"), taking.dossier
        )
    except (
        apsw.ConstraintError,
        apsw.SQLError,
        apsw.MismatchError,
        KeyError,
        TypeError,
        ValueError,
        OverflowError,
    ) as error:
        raise BadRows(member) from error


def _rows(data: bytes, member: str) -> list[dict[str, Any]]:
    try:
        found = [json.loads(line) for line in data.decode("utf-8", "surrogatepass").split("\n") if line]
    except (ValueError, RecursionError) as error:
        raise BadRows(member) from error
    plain = (str, int, type(None))
    if not all(isinstance(row, dict) and all(isinstance(v, plain) for v in row.values()) for row in found):
        raise BadRows(member)
    return found


class _Taking:
    """One taking over under way: which old id became which new one, and whether that row is new here."""

    def __init__(self, library: Library, content: Mapping[str, bytes]) -> None:
        self._library, self._content = library, content
        self._ids: dict[str, dict[Any, tuple[Any, bool]]] = {}
        self.dossier = ""

    def fresh(self, table: str) -> int:
        """How many rows of a table are new."""
        return sum(new for _, new in self._ids.get(table, {}).values())

    def known(self, table: str) -> int:
        """How many rows of a table were there already."""
        return sum(not new for _, new in self._ids.get(table, {}).values())

    def table(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Write the rows of one table."""
        if table.name == "dossier":
            self._open_dossier(rows)
            return
        columns = {name for (name,) in self._library.rows("SELECT name FROM pragma_table_info(?)", (table.name,))}
        if not columns or any(not set(row) <= columns for row in rows):
            raise ValueError(table.name)
        wanted = [row for row in rows if self._belongs(table, row)]
        if table.key:
            self._number(table, wanted)
        for row in wanted:
            if not table.key or self._ids[table.name][row[table.key]][1]:
                self._insert(table, row)

    def documents(self) -> None:
        """Take over what the issued pages said, byte for byte, where the log of them was taken over."""
        if not self.fresh("issued"):
            return
        for name, data in self._content.items():
            if name.startswith("issued/"):
                kept = (hashlib.sha256(data).hexdigest(), zlib.compress(data))
                self._library.run("INSERT OR IGNORE INTO issued_content VALUES (?, ?)", kept)

    def _open_dossier(self, rows: Sequence[dict[str, Any]]) -> None:
        (row,) = rows
        here = dossiers.dossier(self._library, row["id"])
        other = dossiers.dossier(self._library, f"{row['partner']}-{row['reporter']}")
        self.dossier, _ = dossiers.ensure_dossier(
            self._library, row["reporter"], row["partner"], sample=bool(row["sample"]), title=row["title"]
        )
        self._ids["dossier"] = {row["id"]: (self.dossier, here is None and other is None)}

    def _belongs(self, table: Table, row: Mapping[str, Any]) -> bool:
        """Whether all that a row refers to is here, and what it belongs to is new."""
        for column, parent in table.refs.items():
            if row.get(column) is None or parent == table.name:
                continue
            known = self._ids.get(parent, {}).get(row[column])
            if known is None or (column == table.owner and not known[1]):
                return False
        # Here the older text may still be an article's newest: the same bytes are kept once.
        return table.name != "article_version" or not self._library.one(
            "SELECT 1 FROM article WHERE sha256 = ?", (row["sha256"],)
        )

    def _number(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        ids = self._ids.setdefault(table.name, {})
        taken = self._library.one("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,))
        used = int(taken[0]) if taken else 0
        following = max([used, *(int(row[table.key]) for row in rows)]) + 1
        for row in rows:
            known = self._known_row(table, row) if table.same else None
            if known is not None:
                ids[row[table.key]] = (known, False)
                continue
            number = int(row[table.key])
            if number <= used:
                number, following = following, following + 1
            ids[row[table.key]] = (number, True)

    def _known_row(self, table: Table, row: Mapping[str, Any]) -> Any:
        where = " AND ".join(f"{c} IS ?" for c in table.same)
        found = self._library.one(
            f"SELECT {table.key} FROM {table.name} WHERE {where}",
            tuple(self._mapped(table, row, c) for c in table.same),
        )
        if found is None and table.name == "article":
            # A newer text has taken its place here.
            found = self._library.one("SELECT article_id FROM article_version WHERE sha256 = ?", (row["sha256"],))
        return found[0] if found else None

    def _mapped(self, table: Table, row: Mapping[str, Any], column: str) -> Any:
        value = row[column]
        if column == table.key:
            return self._ids[table.name][value][0]
        if value is None or column not in table.refs:
            return value
        known = self._ids[table.refs[column]].get(value)
        return known[0] if known is not None else None

    def _insert(self, table: Table, row: Mapping[str, Any]) -> None:
        if table.name == "article_version":
            row = self._with_text(row)
        columns = sorted(row)
        verb = "INSERT OR IGNORE" if table.kept else "INSERT"
        marks = ", ".join("?" * len(columns))
        values = tuple(self._mapped(table, row, c) for c in columns)
        self._library.run(f"{verb} INTO {table.name} ({', '.join(columns)}) VALUES ({marks})", values)
        if table.name == "article":
            self._insert_text(row)

    def _insert_text(self, row: Mapping[str, Any]) -> None:
        number = self._ids["article"][row["id"]][0]
        text, source = self._text(f"articles/{row['id']}", row)
        self._library.run("INSERT INTO article_text VALUES (?, ?)", (number, text))
        self._library.run("INSERT INTO article_source VALUES (?, ?)", (number, source))
        searchindex.add(self._library, number, row["day"], searchindex.heading(row["kicker"], row["title"]), text)

    def _with_text(self, row: Mapping[str, Any]) -> dict[str, Any]:
        text, source = self._text(_older(row["article_id"], row["number"]), row)
        return {**row, "text": text, "raw": source}

    def _text(self, member: str, row: Mapping[str, Any]) -> tuple[str, bytes]:
        """The text and the source that belong to a row, as imported."""
        text = self._content[f"{member}.txt"].decode("utf-8", "surrogatepass")
        if factrows.hashed(text) != row["text_hash"]:
            raise BadRows(f"{member}.txt")
        return text, self._content[f"{member}.source"]

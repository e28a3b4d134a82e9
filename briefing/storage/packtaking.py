"""Evidence packs taken in: the rows of a pack into a library, each under an id that is free there."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from briefing.core.change import Change, Kind
from briefing.storage import dossiers, factrows, packpages, packtray, searchindex, tray, versionreadings
from briefing.storage.library import Library
from briefing.storage.packrows import older_text
from briefing.storage.packtables import TABLES, BadRows, Table


@dataclass(frozen=True, slots=True)
class Taken:
    """What a library took over, counted: new articles and facts, articles it had already, those in a newer text now.

    `added` are the ids of the new articles. What it had already stayed as it was.
    """

    change: Change
    articles: int
    facts: int
    known: int
    dossier: str
    updated: int = 0
    added: tuple[int, ...] = ()


def take(library: Library, content: Mapping[str, bytes], twins: Mapping[int, int] | None = None) -> Taken:
    """Write a pack's rows into a library, in one transaction. What it has already stays as it is there.

    Ids stay where they are free, as in an empty library. `twins` are articles of the pack, by their ids in it, that
    the library has in another text, with theirs. Raises BadRows for rows that fit none.
    """
    member = ""
    try:
        with library.atomic(origin="import") as work:
            taking = _Taking(library, content, twins or {})
            for table in TABLES:
                member = f"rows/{table.name}.jsonl"
                if member in content:
                    taking.table(table, rows_of(content, table.name))
            work.touch(Kind.DOSSIER, f"dossier:{taking.dossier}")
            for kind in (Kind.ARTICLE, Kind.FACT, Kind.EVENT, Kind.PERSON, Kind.OBSERVATION, Kind.SUMMARY, Kind.NOTE):
                work.touch(kind)
        added = taking.fresh("article")
        known = len(taking.ids["article"]) - len(added)
        return Taken(work.change, len(added), taking.facts, known, taking.dossier, added=added)
    except (
        apsw.ConstraintError,
        apsw.SQLError,
        apsw.MismatchError,
        KeyError,
        TypeError,
        ValueError,
        AttributeError,
        IndexError,
        OverflowError,
        RecursionError,
    ) as error:
        raise BadRows(member) from error


def rows_of(content: Mapping[str, bytes], table: str) -> list[dict[str, Any]]:
    """The rows that a pack has of a table. Raises BadRows for what is no list of plain rows."""
    member = f"rows/{table}.jsonl"
    try:
        lines = content.get(member, b"").decode("utf-8", "surrogatepass").split("\n")
        found = [json.loads(line) for line in lines if line]
    except (ValueError, RecursionError) as error:
        raise BadRows(member) from error
    plain = (str, int, type(None))
    if not all(isinstance(row, dict) and all(isinstance(v, plain) for v in row.values()) for row in found):
        raise BadRows(member)
    return found


class _Taking:
    """One taking over under way: which old id became which new one, and whether that row is new here."""

    def __init__(self, library: Library, content: Mapping[str, bytes], twins: Mapping[int, int]) -> None:
        self._library, self._content, self._twins = library, content, twins
        pages = (data for name, data in content.items() if name.startswith("issued/"))
        self._pages = {hashlib.sha256(data).hexdigest(): data for data in pages}
        self.ids: dict[str, dict[Any, tuple[Any, bool]]] = {}
        self.dossier = ""
        self.facts = 0

    def fresh(self, table: str) -> tuple[int, ...]:
        """The ids of the rows of a table that are new."""
        return tuple(here for here, new in self.ids.get(table, {}).values() if new)

    def table(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Write the rows of one table."""
        if table.name == "dossier":
            self._open_dossier(rows)
            return
        columns = self._columns(table.name)
        if not columns or any(not set(row) <= columns for row in rows):
            raise ValueError(table.name)
        wanted = [row for row in rows if self._belongs(table, row)]
        if table.key:
            self._number(table, wanted)
        if table.name == "fact":
            self.facts = len(wanted)
            self._keep_places_free()
        for row in wanted:
            if not table.key or self.ids[table.name][row[table.key]][1]:
                self._insert(table, row)
        self._look_after(table.name, rows, wanted)

    def _look_after(self, table: str, rows: Sequence[dict[str, Any]], wanted: Sequence[dict[str, Any]]) -> None:
        """What is to be done once the rows of a table are there; what holds rows within a row is read once."""
        match table:
            case "fact_merge":
                for row in rows:
                    if self._here("fact", row["fact_id"]) is not None and row not in wanted:
                        self._set_apart(row)
            case "article_version_reading":
                for row in wanted:
                    versionreadings.older(self._library, self._here("article", row["article_id"]), row["number"])
            case "adrift":
                for number in {row["article_id"] for row in wanted}:
                    tray.tray_of(self._library, self._here("article", number))

    def _columns(self, table: str) -> set[str]:
        return {name for (name,) in self._library.rows("SELECT name FROM pragma_table_info(?)", (table,))}

    def _open_dossier(self, rows: Sequence[dict[str, Any]]) -> None:
        (row,) = rows
        here = dossiers.dossier(self._library, row["id"])
        other = dossiers.dossier(self._library, f"{row['partner']}-{row['reporter']}")
        self.dossier, _ = dossiers.ensure_dossier(
            self._library, row["reporter"], row["partner"], sample=bool(row["sample"]), title=row["title"]
        )
        self.ids["dossier"] = {row["id"]: (self.dossier, here is None and other is None)}

    def _belongs(self, table: Table, row: Mapping[str, Any]) -> bool:
        """Whether all that a row refers to is here, what it belongs to is new, and nothing has its place."""
        for column, parent in table.refs.items():
            if row.get(column) is None or parent == table.name:
                continue
            known = self.ids.get(parent, {}).get(row[column])
            if known is None or (column == table.owner and not known[1]):
                return False
        return self._has_room(table, row)

    def _has_room(self, table: Table, row: Mapping[str, Any]) -> bool:
        one = self._library.one
        match table.name:
            case "article_version":
                # Here the older text may still be an article's newest: the same bytes are kept once.
                return not one("SELECT 1 FROM article WHERE sha256 = ?", (row["sha256"],))
            case "article_version_reading":
                place = (self._here("article", row["article_id"]), row["number"])
                return bool(one("SELECT 1 FROM article_version WHERE article_id = ? AND number = ?", place))
            case "kin":
                pair = (self._here("article", row["article_id"]), self._here("article", row["other_id"]))
                either = "?1 IN (article_id, other_id) AND ?2 IN (article_id, other_id)"
                return pair[0] != pair[1] and not one(f"SELECT 1 FROM kin WHERE {either}", pair)
            case _:
                return True

    def _number(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        ids = self.ids.setdefault(table.name, {})
        taken = self._library.one("SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,))
        used = int(taken[0]) if taken else 0
        numbers = [int(row[table.key]) for row in rows] + (self._waiting() if table.name == "fact" else [])
        following = max([used, *numbers]) + 1
        for row in rows:
            known = self._known_row(table, row) if table.same else None
            if known is not None:
                ids[row[table.key]] = (known, False)
        for number in numbers:
            if number not in ids:
                ids[number] = (number, True) if number > used else (following, True)
                following += number <= used

    def _waiting(self) -> list[int]:
        """The facts in the trays of new articles, which keep a number for the day they have a place again."""
        rows = rows_of(self._content, "adrift")
        return [packtray.subject_of(r) for r in rows if self.ids["article"].get(r["article_id"], (0, False))[1]]

    def _keep_places_free(self) -> None:
        most = max((here for here, _ in self.ids["fact"].values()), default=0)
        if most and not self._library.run("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = 'fact'", (most,)):
            self._library.run("INSERT INTO sqlite_sequence (name, seq) VALUES ('fact', ?)", (most,))

    def _known_row(self, table: Table, row: Mapping[str, Any]) -> Any:
        if table.name == "article" and row["id"] in self._twins:
            return self._twins[row["id"]]
        where = " AND ".join(f"{c} IS ?" for c in table.same)
        found = self._library.one(
            f"SELECT {table.key} FROM {table.name} WHERE {where}",
            tuple(self._mapped(table, row, c) for c in table.same),
        )
        if found is None and table.name == "article":
            # A newer text has taken its place here.
            found = self._library.one("SELECT article_id FROM article_version WHERE sha256 = ?", (row["sha256"],))
        return found[0] if found else None

    def _here(self, table: str, number: Any) -> Any:
        """The id in the library of what has an id in the pack; None for what did not come along."""
        known = self.ids.get(table, {}).get(number)
        return known[0] if known is not None else None

    def _mapped(self, table: Table, row: Mapping[str, Any], column: str) -> Any:
        value = row[column]
        if column == table.key:
            return self.ids[table.name][value][0]
        if column in table.keys:
            return packtray.key_here(str(value), self._here)
        if value is None or column not in table.refs:
            return value
        return self._here(table.refs[column], value)

    def _insert(self, table: Table, row: Mapping[str, Any]) -> None:
        match table.name:
            case "article_version":
                row = self._with_text(row)
            case "adrift":
                row = packtray.moved(row, self._here, self._columns)
            case "correction":
                row = self._sealed(row)
            case "issued":
                row = self._with_pages(row)
        columns = sorted(row)
        verb = "INSERT OR IGNORE" if table.kept else "INSERT"
        marks = ", ".join("?" * len(columns))
        values = tuple(self._mapped(table, row, c) for c in columns)
        self._library.run(f"{verb} INTO {table.name} ({', '.join(columns)}) VALUES ({marks})", values)
        if table.name == "article":
            self._insert_text(row)

    def _sealed(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """A correction with the hash of its content, of which its fact is a part; one that was altered stays so."""
        was = factrows.hashed(row["fact_id"], row["field"], row["value"])
        here = factrows.hashed(self._here("fact", row["fact_id"]), row["field"], row["value"])
        return {**row, "content_hash": here} if row["content_hash"] == was else row

    def _with_pages(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """A row of the log of what was issued, whose content is kept: the document byte for byte, the rest under ids here."""
        kept = {}
        for column in ("sha256", "model", "stand"):
            data = self._pages.get(row[column])
            if data is not None:
                data = data if column == "sha256" else packpages.under_ids_here(data, self._here)
                kept[column] = hashlib.sha256(data).hexdigest()
                packed = (kept[column], zlib.compress(data))
                self._library.run("INSERT OR IGNORE INTO issued_content VALUES (?, ?)", packed)
        return {**row, **kept}

    def _set_apart(self, row: Mapping[str, Any]) -> None:
        """Give a fact back the review it had before it was merged into one that is not here."""
        fact = self._here("fact", row["fact_id"])
        self._library.run("DELETE FROM review WHERE fact_id = ?", (fact,))
        if row["was_status"] is not None:
            review = (fact, row["was_status"], row["was_reviewer"], row["was_at"])
            self._library.run("INSERT INTO review (fact_id, status, reviewer, at) VALUES (?, ?, ?, ?)", review)

    def _insert_text(self, row: Mapping[str, Any]) -> None:
        number = self.ids["article"][row["id"]][0]
        text, source = text_of(self._content, f"articles/{row['id']}", row)
        self._library.run("INSERT INTO article_text VALUES (?, ?)", (number, text))
        self._library.run("INSERT INTO article_source VALUES (?, ?)", (number, source))
        searchindex.add(self._library, number, row["day"], searchindex.heading(row["kicker"], row["title"]), text)

    def _with_text(self, row: Mapping[str, Any]) -> dict[str, Any]:
        text, source = text_of(self._content, older_text(row["article_id"], row["number"]), row)
        return {**row, "text": text, "raw": source}


def text_of(content: Mapping[str, bytes], member: str, row: Mapping[str, Any]) -> tuple[str, bytes]:
    """The text and the source that belong to a row, as imported. Raises BadRows where they are not what it says."""
    text = content[f"{member}.txt"].decode("utf-8", "surrogatepass")
    if factrows.hashed(text) != row["text_hash"]:
        raise BadRows(f"{member}.txt")
    return text, content[f"{member}.source"]

"""The tray in evidence packs: facts without a place, whose rows travel as text and get the ids of the library they come to."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from briefing.storage import factrows
from briefing.storage.packtables import BadRows

_REST = (
    *factrows.COLUMNS, "person_role", "review", "fact_choice", "fact_merge", "fact_note", "correction"
)  # fmt: skip
Ids = Callable[[str, Any], Any]
"""The id that a row of a table has in the library, None for one that is not there."""


def subject_of(row: Mapping[str, Any]) -> int:
    """The fact that a row of the tray is about. Raises ValueError for what is none."""
    kind, _, number = str(row["subject"]).partition(":")
    if kind != "fact":
        raise ValueError(kind)
    return int(number)


def moved(row: Mapping[str, Any], ids: Ids, columns: Callable[[str], set[str]]) -> dict[str, Any]:
    """A row of the tray with the ids of the library it comes to. Raises BadRows where its rows are none of a fact's."""
    old = subject_of(row)
    fact, article = ids("fact", old), ids("article", row["article_id"])
    stored = json.loads(row["rows"])
    if not stored or stored[0][0] != "fact" or stored[0][1] != {"id": old}:
        raise BadRows("rows/adrift.jsonl")
    made = [["fact", {"id": fact}, {**stored[0][2], "article_id": article}]]
    for table, key, values in stored[1:]:
        if table not in _REST or key.get("fact_id") != old or not set(key) | set(values) <= columns(table):
            raise BadRows("rows/adrift.jsonl")
        made.append([table, {**key, "fact_id": fact}, _values(table, {**key, **values}, values, fact, ids)])
    if any(not set(values) <= columns("fact") for _, _, values in made[:1]):
        raise BadRows("rows/adrift.jsonl")
    return {**row, "subject": f"fact:{fact}", "rows": json.dumps(made, ensure_ascii=False)}


def _values(table: str, whole: Mapping[str, Any], values: dict[str, Any], fact: int, ids: Ids) -> dict[str, Any]:
    match table:
        case "person_role":
            return {**values, "person_id": ids("person", values["person_id"])}
        case "fact_merge":
            # Merged into a fact that is not here, it stands on its own again once it has a place.
            return {**values, "lead_id": ids("fact", values["lead_id"]) or 0}
        case "fact_choice":
            return {**values, "other": key_here(str(values["other"]), ids)}
        case "correction":
            return {**values, "content_hash": factrows.hashed(fact, whole["field"], values["value"])}
        case _:
            return values


def key_here(key: str, ids: Ids) -> str:
    """The key of a fact or of a value of a table ("fact:12", "obs:3") as it is in the library; "fact:0" if it is not there."""
    kind, _, number = key.partition(":")
    table = {"fact": "fact", "obs": "observation"}[kind]
    return f"{kind}:{ids(table, int(number)) or 0}"

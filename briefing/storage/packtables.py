"""Tables of evidence packs: which rows travel, what they refer to, and by what a row that is there already is known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.core.areas import GROUP_SIDES

ARTICLES = (
    "(SELECT d.article_id FROM dossier_article d JOIN article a ON a.id = d.article_id"
    " WHERE d.dossier_id = :dossier AND a.removed_at IS NULL)"
)
"""The articles that travel, as SQL."""
_WAITING = f"(SELECT rows FROM adrift WHERE article_id IN {ARTICLES} AND subject GLOB 'fact:*')"
_FACTS = f"(SELECT id FROM fact WHERE article_id IN {ARTICLES})"


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
    columns by which a row that is there already is known. `without` columns stay empty. `keys` are columns with the key
    of a fact or of a value of a table ("fact:12", "obs:3"). Rows of a table that is `kept` never take another one's place.
    """

    name: str
    where: str
    key: str = ""
    refs: Mapping[str, str] = field(default_factory=dict)
    owner: str = ""
    same: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    kept: bool = False


def _of_fact(name: str) -> Table:
    return Table(name, f"fact_id IN {_FACTS}", refs={"fact_id": "fact"}, owner="fact_id")


def _of_article(name: str) -> Table:
    return Table(name, f"article_id IN {ARTICLES}", refs={"article_id": "article"}, owner="article_id")


_PEOPLE = (
    f"(SELECT person_id FROM person_role WHERE fact_id IN {_FACTS} UNION SELECT json_extract(e.value, '$[2].person_id')"
    f" FROM {_WAITING} w, json_each(w.rows) e WHERE json_extract(e.value, '$[0]') = 'person_role')"
)
TABLES: tuple[Table, ...] = (
    Table("dossier", "id = :dossier"),
    Table("article", f"id IN {ARTICLES}", "id", same=("sha256",), without=("batch_id",)),
    _of_article("block"),
    _of_article("related_item"),
    _of_article("article_reading"),
    _of_article("article_said"),
    Table(
        "article_version",
        f"article_id IN {ARTICLES}",
        refs={"article_id": "article"},
        owner="article_id",
        without=("text", "raw"),
        kept=True,
    ),
    _of_article("article_version_reading"),
    Table(
        "dossier_article",
        f"dossier_id = :dossier AND article_id IN {ARTICLES}",
        refs={"article_id": "article", "dossier_id": "dossier"},
        kept=True,
    ),
    Table(
        "kin",
        f"article_id IN {ARTICLES} AND other_id IN {ARTICLES}",
        "id",
        {"article_id": "article", "other_id": "article"},
    ),
    Table("fact", f"article_id IN {ARTICLES}", "id", {"article_id": "article"}, "article_id"),
    *map(
        _of_fact,
        ("figure", "event_mention", "person_mention", "next_step", "mention", "quotation", "fact_note", "review"),
    ),
    _of_fact("correction"),
    Table(
        "fact_merge",
        f"fact_id IN {_FACTS}",
        refs={"fact_id": "fact", "lead_id": "fact"},
        owner="fact_id",
    ),
    Table(
        "person",
        f"id IN {_PEOPLE}",
        "id",
        same=("name", "country"),
    ),
    Table(
        "person_alias",
        f"person_id IN {_PEOPLE}",
        refs={"person_id": "person"},
        kept=True,
    ),
    Table("person_role", f"fact_id IN {_FACTS}", refs={"fact_id": "fact", "person_id": "person"}, owner="fact_id"),
    Table(
        "commitment_mark",
        f"step_id IN {_FACTS} AND (fact_id IS NULL OR fact_id IN {_FACTS})"
        f" AND (article_id IS NULL OR article_id IN {ARTICLES})",
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
    Table(
        "adrift", f"article_id IN {ARTICLES} AND subject GLOB 'fact:*'", "id", {"article_id": "article"}, "article_id"
    ),
    Table("fact_choice", f"fact_id IN {_FACTS}", refs={"fact_id": "fact"}, owner="fact_id", keys=("other",)),
    Table("issued", "dossier_id = :dossier", "id", {"dossier_id": "dossier"}, "dossier_id"),
)  # fmt: skip
"""In the order in which they are written: what is referred to comes first."""


class BadRows(Exception):
    """Rows that fit no library of ours; `member` names where they stood."""

    def __init__(self, member: str) -> None:
        super().__init__(member)
        self.member = member

"""The leading facts of a large dossier: of each thing told the newest mentions, and all that a person decided.

A chart has one place for the exports of a year however many articles repeat them.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter

from briefing.core.fact import FactKind
from briefing.storage import articles
from briefing.storage.library import Library

LARGE = 60
"""Up to so many articles every fact is read."""
MENTIONS = 3
"""Mentions read of one value (exports of 2023: 220.7 million US$), the newest first."""
VALUES = 40
"""Different values read for one place (exports of 2023 in US$), the newest first."""
LOOKED_AT = 400
"""Mentions of one place that are looked through for these."""
OTHERS = 200
"""Next steps, and quotations, read of a dossier, the newest first."""
RECENT = 300
"""Articles listed of a dossier besides those with leading facts, the newest first."""

CONDITION = "f.id IN (SELECT value FROM json_each(?))"
"""The SQL condition for facts `f` among ids given as a JSON list."""

# From one place straight to the next: the index is never walked through what lies between.
_PLACES = (
    "WITH RECURSIVE p(place) AS (SELECT min(place) FROM told WHERE dossier_id = ?1 UNION ALL"
    " SELECT (SELECT min(t.place) FROM told t WHERE t.dossier_id = ?1 AND t.place > p.place) FROM p WHERE place IS NOT NULL)"
    " SELECT place FROM p WHERE place IS NOT NULL"
)
_AT_PLACE = "SELECT t.fact_id, t.value FROM told t{known} WHERE t.dossier_id = ? AND t.place = ? ORDER BY t.day DESC, t.fact_id DESC LIMIT ?"
_TOLD_BY = " CROSS JOIN fact f ON f.id = t.fact_id CROSS JOIN article a ON a.id = f.article_id AND {known}"
_OTHERS = (
    "SELECT f.id FROM dossier_article d JOIN article a ON a.id = d.article_id AND a.removed_at IS NULL{known}"
    " JOIN fact f ON f.article_id = d.article_id AND f.kind = ? WHERE d.dossier_id = ?"
    " ORDER BY d.day DESC, d.article_id DESC LIMIT ?"
)
_DECIDED = (
    "SELECT f.id FROM (SELECT fact_id FROM review UNION SELECT fact_id FROM correction) r"
    " CROSS JOIN fact f ON f.id = r.fact_id"
    " CROSS JOIN dossier_article d ON d.dossier_id = ? AND d.article_id = f.article_id"
    " CROSS JOIN article a ON a.id = d.article_id AND a.removed_at IS NULL{known}"
)


def leading_facts(library: Library, dossier: str, known_on: dt.date | None = None) -> str:
    """The ids of the leading facts of a dossier, as a JSON list; `known_on` looks only at articles known on a day."""
    known = articles.KNOWN.format(day=articles.quoted(known_on)) if known_on else ""
    at_place = _AT_PLACE.format(known=_TOLD_BY.format(known=known) if known else "")
    known = f" AND {known}" if known else ""
    found = {number for (number,) in library.rows(_DECIDED.format(known=known), (dossier,))}
    for (place,) in library.rows(_PLACES, (dossier,)):
        told = Counter[str]()
        for number, value in library.rows(at_place, (dossier, place, LOOKED_AT)):
            if told[value] < MENTIONS and (value in told or len(told) < VALUES):
                told[value] += 1
                found.add(number)
    for kind in (FactKind.NEXT_STEP, FactKind.QUOTATION):
        found.update(number for (number,) in library.rows(_OTHERS.format(known=known), (kind.value, dossier, OTHERS)))
    return json.dumps(sorted(found))

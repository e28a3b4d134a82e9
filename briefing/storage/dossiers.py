"""Dossiers in the library: country pairs, and all that chart, timeline and summary read of one."""

from __future__ import annotations

import datetime as dt
import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from briefing import collection
from briefing.core.change import Change, Kind, RowEdit
from briefing.core.choice import Choice
from briefing.core.dossier import Dossier, DossierFile
from briefing.core.fact import Fact, FactKind, FactSource
from briefing.core.known import fact_was_known, was_known
from briefing.core.mark import Mark
from briefing.storage import articles, choices, commitments, facts, factstore, leading, observations, people
from briefing.storage.library import Library, utc_now

_SELECT = (
    "SELECT d.id, d.title, d.reporter, d.partner, d.sample, c.articles, c.open_facts"
    " FROM dossier d JOIN {counts} c ON c.dossier_id = d.id WHERE d.removed_at IS NULL"
)
_KINDS = (FactKind.FIGURE, FactKind.EVENT, FactKind.NEXT_STEP, FactKind.TOPIC, FactKind.QUOTATION, FactKind.PERSON)


def dossiers(library: Library, *, known_on: dt.date | None = None) -> tuple[Dossier, ...]:
    """All dossiers by title, with how many articles and open facts they hold, or held on a day."""
    return tuple(_dossier(row) for row in library.rows(f"{_select(known_on)} ORDER BY d.title, d.id"))


def dossier(library: Library, id: str, *, known_on: dt.date | None = None) -> Dossier | None:
    """The dossier with an id such as "KZ-BE", None when there is none or it was removed."""
    row = library.one(f"{_select(known_on)} AND d.id = ?", (id,))
    return _dossier(row) if row else None


def _select(known_on: dt.date | None) -> str:
    """Dossiers with the counts that are kept or, as known on a day, counted anew."""
    if known_on is None:
        return _SELECT.format(counts="dossier_count")
    held = (
        "SELECT o.id AS dossier_id, count(a.id) AS articles, coalesce(sum(a.waiting), 0) AS open_facts FROM dossier o"
        " LEFT JOIN dossier_article x ON x.dossier_id = o.id"
        f" LEFT JOIN (SELECT a.id, {articles.open_count(known_on)} AS waiting FROM article a"
        f" JOIN article_count c ON c.article_id = a.id WHERE a.removed_at IS NULL"
        f" AND {articles.KNOWN.format(day=articles.quoted(known_on))}) a ON a.id = x.article_id GROUP BY o.id"
    )
    return _SELECT.format(counts=f"({held})")


def _dossier(row: tuple[Any, ...]) -> Dossier:
    id_, title, reporter, partner, sample, count, open_facts = row
    return Dossier(id_, title, reporter, partner, bool(sample), count, open_facts)


def ensure_dossier(
    library: Library, reporter: str, partner: str, *, sample: bool = False, title: str | None = None
) -> tuple[str, Change]:
    """The id of the dossier of two countries (alpha-2), made if there is none in either order.

    A removed one comes back. Without a title the two codes stand for it ("KZ–BE"). Raises
    ValueError when the two are the same.
    """
    if reporter == partner:
        raise ValueError("a dossier is about two countries")
    with library.atomic(origin="import") as work:
        row = library.one(
            "SELECT id, removed_at FROM dossier WHERE (reporter = ?1 AND partner = ?2)"
            " OR (reporter = ?2 AND partner = ?1)",
            (reporter, partner),
        )
        id_ = row[0] if row else f"{reporter}-{partner}"
        if row is None:
            library.run(
                "INSERT INTO dossier VALUES (?, ?, ?, ?, ?, ?, NULL)",
                (id_, title or f"{reporter}–{partner}", reporter, partner, int(sample), utc_now()),
            )
        elif row[1] is not None:
            library.run("UPDATE dossier SET removed_at = NULL, sample = ? WHERE id = ?", (int(sample), id_))
        if row is None or row[1] is not None:
            work.touch(Kind.DOSSIER, f"dossier:{id_}")
    return id_, work.change


def dossier_file(library: Library, id: str, *, whole: bool = False, known_on: dt.date | None = None) -> DossierFile:
    """A dossier but its texts, read at one moment. Raises KeyError for an unknown dossier.

    Of a large one only the leading facts and their articles, besides the newest articles, unless `whole`; of tables the
    totals, unless `whole`. `known_on` leaves out what was published after that day: editions of tables, corrections of
    their values, and articles of later days with all that they tell, what they show of commitments included. What a
    person decided about the facts that are left holds, whenever it was decided.
    """
    with library.reading(), collection.paused():
        found = dossier(library, id, known_on=known_on)
        if found is None:
            raise KeyError(id)
        heads = functools.partial(articles.article_heads, library, id, limit=None, known_on=known_on)
        if whole or found.articles <= leading.LARGE:
            condition, params = factstore.FILED, id
            listed = heads()
        else:
            condition, params = leading.CONDITION, leading.leading_facts(library, id, known_on)
            listed = ()
        kinds = ", ".join(f"'{k.value}'" for k in _KINDS)
        where = f"{condition} AND f.kind IN ({kinds})"
        by_kind: dict[FactKind, list[Fact]] = {kind: [] for kind in _KINDS}
        told: Mapping[str, FactSource] = facts.sources(library, where, (params,))
        stored = factstore.load(library, where, (params,))
        loaded = [f for f in stored if fact_was_known(f, told[f.key].published, known_on)]
        for fact in loaded:
            by_kind[fact.kind].append(fact)
        if not listed:
            recent = articles.article_heads(library, id, limit=leading.RECENT, known_on=known_on)
            listed = heads(among={f.article for f in loaded} | {h.id for h in recent})
        marks, owners, told = _follow_ups(library, by_kind[FactKind.NEXT_STEP], told, known_on)
        keys = {f.key for f in loaded}
        return DossierFile(
            found,
            marks=marks,
            owners=owners,
            choices=tuple(c for c in choices.choices(library, where, (params,)) if c.fact in keys),
            articles=listed,
            figures=tuple(by_kind[FactKind.FIGURE]),
            events=tuple(by_kind[FactKind.EVENT]),
            people=people.people_of(library, id, by_kind[FactKind.PERSON]),
            next_steps=tuple(by_kind[FactKind.NEXT_STEP]),
            topics=tuple(by_kind[FactKind.TOPIC]),
            quotations=tuple(by_kind[FactKind.QUOTATION]),
            participants=tuple(by_kind[FactKind.PERSON]),
            sources=told,
            table_observations=observations.observations(
                library, found.reporter, found.partner, products=whole, known_on=known_on
            ),
        )


def _choices_now(library: Library, file: DossierFile, ids: str, fresh: Mapping[str, Fact]) -> tuple[Choice, ...]:
    kept = tuple(c for c in file.choices if c.fact not in fresh)
    return tuple(
        sorted(
            kept + choices.choices(library, leading.CONDITION, (ids,)), key=lambda c: int(c.fact.removeprefix("fact:"))
        )
    )


def _follow_ups(
    library: Library, steps: Sequence[Fact], told: Mapping[str, FactSource], known_on: dt.date | None = None
) -> tuple[tuple[Mark, ...], dict[str, str], Mapping[str, FactSource]]:
    """What was said of commitments, who took them on, and where everything was read, the evidence included."""
    keys = [f.key for f in steps]
    marks = commitments.marks_of(library, keys)
    if marks:
        unknown = {m.evidence for m in marks} - told.keys()
        told = {
            **told,
            **facts.source_of(library, (k for k in unknown if k.startswith("fact:"))),
            **commitments.passage_sources(library, marks),
        }
        marks = tuple(m for m in marks if m.evidence not in told or was_known(told[m.evidence].published, known_on))
    return marks, commitments.owners_of(library, keys), told


def moved_file(library: Library, file: DossierFile, change: Change, *, known_on: dt.date | None = None) -> DossierFile:
    """A dossier's file after a change, read again no further than it moved.

    A decision or a correction moves single facts; anything else is read whole, and so is what was `known_on` a day.
    Raises KeyError for a dossier that is gone.
    """
    keys = {f.key for family in _families(file) for f in family}
    if known_on is not None or not (
        change.ids and change.kinds <= _OF_FACTS and all(i.startswith("fact:") for i in change.ids)
    ):
        return dossier_file(library, file.dossier.id, known_on=known_on)
    with library.reading():
        found = dossier(library, file.dossier.id)
        if found is None:
            raise KeyError(file.dossier.id)
        ids = json.dumps(sorted(int(i.removeprefix("fact:")) for i in change.ids))
        fresh = {f.key: f for f in factstore.load(library, leading.CONDITION, (ids,))}
        if change.ids - fresh.keys() or any(f.kind in _KINDS for k, f in fresh.items() if k not in keys):
            return dossier_file(library, file.dossier.id)

        def renewed(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
            return tuple(fresh.get(f.key, f) for f in facts)

        next_steps = renewed(file.next_steps)
        marks, owners, told = _follow_ups(library, next_steps, file.sources)
        among = {f.article for f in fresh.values()}
        counted = {h.id: h for h in articles.article_heads(library, found.id, limit=None, among=among)}
        participants = renewed(file.participants)
        touched = participants != file.participants
        return replace(
            file,
            dossier=found,
            articles=tuple(counted.get(h.id, h) for h in file.articles),
            figures=renewed(file.figures),
            choices=_choices_now(library, file, ids, fresh),
            events=renewed(file.events),
            people=people.people_of(library, found.id, participants) if touched else file.people,
            next_steps=next_steps,
            marks=marks,
            owners=owners,
            sources=told,
            topics=renewed(file.topics),
            quotations=renewed(file.quotations),
            participants=participants,
        )


_OF_FACTS = frozenset({Kind.FACT, Kind.EVENT, Kind.PERSON})


def _families(file: DossierFile) -> tuple[tuple[Fact, ...], ...]:
    return file.figures, file.events, file.next_steps, file.topics, file.quotations, file.participants


def remove_dossier_edits(library: Library, id: str, at: str | None = None) -> list[RowEdit]:
    """Edits that remove a dossier, the articles filed nowhere else, and its trade tables; undoable."""
    at = at or utc_now()
    if dossier(library, id) is None:
        return []
    only_here = library.rows(
        "SELECT d.article_id FROM dossier_article d WHERE d.dossier_id = ?1 AND NOT EXISTS"
        " (SELECT 1 FROM dossier_article o JOIN dossier x ON x.id = o.dossier_id"
        " WHERE o.article_id = d.article_id AND o.dossier_id <> ?1 AND x.removed_at IS NULL)",
        (id,),
    )
    edits = articles.remove_edits(library, (number for (number,) in only_here), at)
    edits += _batch_edits(library, "dossier_id = ?", id, at)
    # First: what the step is about.
    return [RowEdit("dossier", {"id": id}, {"removed_at": None}, {"removed_at": at}, f"dossier:{id}"), *edits]


def rename_dossier_edits(library: Library, id: str, title: str) -> list[RowEdit]:
    """The edit that gives a dossier another title; none for the same title or an unknown dossier."""
    known = dossier(library, id)
    if known is None or not title.strip() or title.strip() == known.title:
        return []
    after = {"title": title.strip()}
    return [RowEdit("dossier", {"id": id}, {"title": known.title}, after, f"dossier:{id}")]


def remove_sample_edits(library: Library, at: str | None = None) -> list[RowEdit]:
    """Edits that remove what is marked as sample, all in one step.

    A sample dossier in which the user has filed articles or tables of their own stays, as theirs.
    """
    at = at or utc_now()
    samples = library.rows("SELECT id FROM article WHERE sample = 1 AND removed_at IS NULL")
    edits = articles.remove_edits(library, (number for (number,) in samples), at)
    edits += _batch_edits(library, "sample = ?", 1, at)
    for (id_,) in library.rows("SELECT id FROM dossier WHERE sample = 1 AND removed_at IS NULL"):
        own = library.one(
            "SELECT 1 FROM dossier_article d JOIN article a ON a.id = d.article_id"
            " WHERE d.dossier_id = ?1 AND a.sample = 0 AND a.removed_at IS NULL"
            " UNION ALL SELECT 1 FROM batch WHERE dossier_id = ?1 AND sample = 0 AND removed_at IS NULL",
            (id_,),
        )
        before, after = ({"sample": 1}, {"sample": 0}) if own else ({"removed_at": None}, {"removed_at": at})
        edits.insert(0, RowEdit("dossier", {"id": id_}, before, after, f"dossier:{id_}"))
    return edits


def _batch_edits(library: Library, condition: str, value: str | int, at: str) -> list[RowEdit]:
    rows = library.rows(f"SELECT id FROM batch WHERE {condition} AND removed_at IS NULL ORDER BY id", (value,))
    corrections = observations.orphaned_edits(library, (n for (n,) in rows)) if rows else []
    return [
        *corrections,
        *(RowEdit("batch", {"id": n}, {"removed_at": None}, {"removed_at": at}, f"batch:{n}") for (n,) in rows),
    ]

"""Trade observations in the library: nothing overwritten, older editions superseded but readable, corrections beside them."""

from __future__ import annotations

import datetime as dt
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from briefing.core.amount import Amount
from briefing.core.areas import areas_of_side, side_of_area
from briefing.core.change import RowEdit
from briefing.core.change import Value as ChangeValue
from briefing.core.fact import Flow, Qualifier
from briefing.core.period import Frequency, Period
from briefing.core.trade import TOTAL, Basis, Observation, Series, Value
from briefing.storage import rowedits, services
from briefing.storage.committing import AddedObservations
from briefing.storage.library import Library, utc_now
from briefing.storage.staging import Staging
from briefing.storage.yielding import yielding

MANUAL = "manual"
"""The source of values that a person gives."""
_COLUMNS = (
    "s.reporter, s.partner, s.flow, o.period_start, o.period_end, o.frequency, o.value, o.unit_multiplier, s.currency,"
    " s.measure, s.valuation, s.classification, s.product, s.source, s.basis, o.vintage, o.qualifier, o.status,"
    " o.flags_raw, o.locator"
)


@dataclass(frozen=True, slots=True)
class Revision:
    """A value that a newer edition changed."""

    old: Observation
    new: Observation


def add_observations(
    library: Library,
    observations: Iterable[Observation],
    *,
    file_name: str,
    sha256: str,
    format: str,
    dossier: str | None,
    sample: bool = False,
) -> AddedObservations:
    """Store the values of one file in one transaction, under its batch, as `Staging.commit` does."""
    with Staging(library) as staging:
        staging.take(_value_of(o) for o in observations)
        return staging.commit(file_name=file_name, sha256=sha256, format=format, dossier=dossier, sample=sample)


def _value_of(o: Observation) -> Value:
    series = Series(
        o.reporter, o.partner, o.flow, o.source, o.amount.scale if o.amount else 0, o.currency, o.basis, o.measure,
        o.valuation, o.classification, o.product, o.vintage, o.qualifier,
    )  # fmt: skip
    return Value(series, o.period, o.amount.digits if o.amount else None, o.status, o.flags_raw, o.locator)


def observations(
    library: Library,
    reporter: str,
    partner: str,
    *,
    both_ways: bool = True,
    products: bool = True,
    known_on: dt.date | None = None,
) -> tuple[Observation, ...]:
    """The table values of a pair in time order, superseded ones marked; with the mirror unless not wanted.

    Without `products` only totals of trade value. `known_on` shows the library as it was known on a day: editions and
    corrections of later days are left out, and so are undated values of periods that had not ended.
    """
    with library.reading():
        found = _load(library, reporter, partner, "" if products else _TOTALS, known_on)
        if both_ways:
            found += _load(library, partner, reporter, "" if products else _TOTALS, known_on)
    return tuple(o for o, _ in found)


def chapters(
    library: Library, reporter: str, partner: str, *, known_on: dt.date | None = None
) -> tuple[Observation, ...]:
    """What a reporter's trade with a partner consists of by HS chapter, in time order; nothing finer, no totals."""
    with library.reading():
        return tuple(o for o, _ in _load(library, reporter, partner, _CHAPTERS, known_on))


def _areas(reporter: str, partner: str) -> tuple[str, str]:
    """The areas in tables that the two sides are, as JSON lists."""
    return json.dumps(areas_of_side(reporter)), json.dumps(areas_of_side(partner))


_OF_PAIR = "s.reporter IN (SELECT value FROM json_each(?1)) AND s.partner IN (SELECT value FROM json_each(?2))"
_MIRRORED = "s.reporter IN (SELECT value FROM json_each(?2)) AND s.partner IN (SELECT value FROM json_each(?1))"


def chapter_flows(library: Library, reporter: str, partner: str) -> tuple[Flow, ...]:
    """The flows that tables give by HS chapter."""
    rows = library.rows(f"SELECT DISTINCT s.flow FROM series s WHERE {_OF_PAIR}{_CHAPTERS}", _areas(reporter, partner))
    return tuple(sorted(Flow(flow) for (flow,) in rows))


def has_finer_goods(library: Library, reporter: str, partner: str) -> bool:
    """Whether tables give goods by codes finer than chapters alone: no total can be told from what may be a part of them."""
    found = library.one(
        f"SELECT 1 FROM series s WHERE {_OF_PAIR} AND s.measure = 'VALUE' AND length(s.product) > 2"
        " AND s.product GLOB '[0-9]*' LIMIT 1",
        _areas(reporter, partner),
    )
    return found is not None and not chapter_flows(library, reporter, partner)


def editions(library: Library, reporter: str, partner: str) -> tuple[dt.date, ...]:
    """The days on which editions of a pair's totals were published, either side's, in order; undated ones are left out."""
    rows = library.rows(
        "SELECT DISTINCT o.vintage FROM series s JOIN observation o ON o.series_id = s.id JOIN batch b ON b.id = o.batch_id"
        f" AND b.removed_at IS NULL WHERE (({_OF_PAIR}) OR ({_MIRRORED})){_TOTALS}"
        " AND o.vintage IS NOT NULL ORDER BY 1",
        _areas(reporter, partner),
    )
    return tuple(dt.date.fromisoformat(day) for (day,) in rows)


_TOTALS = f" AND s.product = '{TOTAL}' AND s.measure = 'VALUE'"
_CHAPTERS = " AND length(s.product) = 2 AND s.measure = 'VALUE'"


def _load(
    library: Library, reporter: str, partner: str, only: str = "", known_on: dt.date | None = None
) -> list[tuple[Observation, int | None]]:
    """The live values of one reporter, each with the id of the live value that supersedes it."""
    rows = library.rows(
        f"SELECT o.obs_id, o.superseded_by, b.removed_at IS NOT NULL, b.file_name, s.id, {_COLUMNS}, b.sample, o.batch_id"
        " FROM series s JOIN observation o ON o.series_id = s.id JOIN batch b ON b.id = o.batch_id"
        f" WHERE {_OF_PAIR}{only} ORDER BY o.period_start, o.period_end, o.obs_id",
        _areas(reporter, partner),
    )
    following = {row[0]: row[1] for row in rows}
    removed = {row[0] for row in rows if row[2]}
    given = _still_given(library, removed) if removed else {}
    removed -= given.keys()
    hidden = removed | {row[0] for row in rows if not _known(row, known_on)}
    corrected = _corrections(library, reporter, partner, only, known_on)
    urls = services.addresses(library)
    day = known_on.isoformat() if known_on else None
    chosen = yielding(library, [row[0] for row in rows], hidden, day)
    used: dict[tuple[Any, ...], Observation] = {}
    taken_back: dict[tuple[Any, ...], Observation] = {}
    found: list[tuple[Observation, int | None]] = []
    for row in rows:
        key = (row[4], row[8], row[9])
        if row[0] in hidden:
            if row[0] in removed and key in corrected and not row[25]:
                taken_back[key] = _observation(row[0], row[3], row[5:25], True)
            continue
        successor = row[1]
        while successor is not None and successor in hidden:
            successor = following.get(successor)
        replaced = successor is not None or key in corrected or row[0] in chosen
        made = _observation(row[0], row[3], row[5:25], replaced)
        if row[0] in chosen:
            made = replace(made, yields_to=f"obs:{chosen[row[0]]}")
        if row[0] in given:
            made = replace(made, file=given[row[0]][0], locator=given[row[0]][1])
        if urls:
            made = replace(made, locator=services.address_of(made.locator, row[26], urls))
        found.append((made, successor))
        if key in corrected and successor is None:
            used[key] = made
    # What a person gave stays when the import it was given for is taken back.
    for key, original in {**taken_back, **used}.items():
        found.append((_by_hand(original, key, corrected[key]), None))
    return found


def _still_given(library: Library, removed: set[int]) -> dict[int, tuple[str, str]]:
    """Of values whose import was taken back, those that another one gives too: its file and the place in it."""
    rows = library.rows(
        "SELECT g.obs_id, c.file_name, g.locator FROM observation_again g JOIN batch c ON c.id = g.batch_id"
        " AND c.removed_at IS NULL WHERE g.obs_id IN (SELECT value FROM json_each(?)) ORDER BY c.id",
        (json.dumps(sorted(removed)),),
    )
    return {number: (file, place) for number, file, place in rows}


def _known(row: Sequence[Any], known_on: dt.date | None) -> bool:
    """Whether a row was known on a day: its edition was out or, undated, its period over."""
    if known_on is None:
        return True
    end, vintage = row[9], row[20]
    return bool((vintage or end) <= known_on.isoformat())


def _corrections(
    library: Library, reporter: str, partner: str, only: str, known_on: dt.date | None
) -> Mapping[tuple[Any, ...], Sequence[Any]]:
    rows = library.rows(
        "SELECT c.series_id, c.period_start, c.period_end, c.value, c.unit_multiplier, c.at, c.reason"
        " FROM series s JOIN observation_correction c ON c.series_id = s.id"
        f" WHERE {_OF_PAIR}{only}",
        _areas(reporter, partner),
    )
    return {tuple(r[:3]): r[3:] for r in rows if known_on is None or r[5][:10] <= known_on.isoformat()}


def _by_hand(original: Observation, key: tuple[Any, ...], row: Sequence[Any]) -> Observation:
    """The value a person gave in place of `original`, which stays readable as superseded."""
    digits, scale, at, reason = row
    return replace(
        original,
        key="hand:" + ":".join(map(str, key)),
        amount=Amount(digits, scale, original.currency),
        source=MANUAL,
        vintage=dt.date.fromisoformat(at[:10]),
        locator=f"{original.key} {original.locator}",
        status="ok",
        flags_raw=reason,
        superseded=False,
    )


def _observation(number: int, file: str, row: Sequence[Any], superseded: bool) -> Observation:
    (reporter, partner, flow, start, end, frequency, value, scale, currency, measure, valuation, classification,
     product, source, basis, vintage, qualifier, status, flags, locator) = row  # fmt: skip
    return Observation(
        key=f"obs:{number}",
        reporter=side_of_area(reporter),
        partner=side_of_area(partner),
        flow=Flow(flow),
        period=Period.from_iso(start, end),
        amount=None if value is None else Amount(value, scale, currency or None),
        source=source,
        basis=Basis(basis),
        vintage=dt.date.fromisoformat(vintage) if vintage else None,
        locator=locator,
        file=file,
        measure=measure,
        valuation=valuation,
        classification=classification,
        product=product,
        status=status,
        flags_raw=flags,
        frequency=Frequency(frequency),
        qualifier=Qualifier(qualifier),
        superseded=superseded,
    )


def file_behind(library: Library, key: str) -> tuple[bytes, str, str] | None:
    """The bytes of the file an observation ("obs:7") was read from, the file's name and the place in it.

    None when the file was too large to keep, or the key is unknown.
    """
    row = library.one(
        "SELECT f.raw, b.file_name, o.locator FROM observation o JOIN batch b ON b.id = o.batch_id"
        " JOIN table_file f ON f.sha256 = b.sha256 WHERE o.obs_id = ?",
        (int(key.removeprefix("obs:")),),
    )
    return (zlib.decompress(row[0]), row[1], row[2]) if row else None


def hashes(library: Library, keys: Iterable[str]) -> dict[str, str]:
    """The SHA-256 of the file that each observation ("obs:7") was read from; other keys and what was taken back have none."""
    numbers = [int(key.removeprefix("obs:")) for key in keys if key.startswith("obs:")]
    rows = library.rows(
        "SELECT o.obs_id, coalesce(iif(b.removed_at IS NULL, b.sha256, NULL), (SELECT c.sha256 FROM observation_again g"
        " JOIN batch c ON c.id = g.batch_id AND c.removed_at IS NULL WHERE g.obs_id = o.obs_id ORDER BY c.id LIMIT 1))"
        " FROM observation o JOIN batch b ON b.id = o.batch_id WHERE o.obs_id IN (SELECT value FROM json_each(?))",
        (json.dumps(numbers),),
    )
    return {f"obs:{number}": sha for number, sha in rows if sha}


def revisions(library: Library, dossier: str) -> tuple[Revision, ...]:
    """Values of a dossier's pair that a newer edition changed, both ways, in time order."""
    pair = library.one("SELECT reporter, partner FROM dossier WHERE id = ?", (dossier,))
    if pair is None:
        return ()
    with library.reading():
        found = _load(library, *pair) + _load(library, pair[1], pair[0])
    by_id = {o.key: o for o, _ in found}
    changed = []
    for old, successor in found:
        new = by_id.get(f"obs:{successor}")
        if new is not None and _differ(old, new):
            changed.append(Revision(old, new))
    return tuple(changed)


def _differ(a: Observation, b: Observation) -> bool:
    """Whether two prints give different values: one of them none, or further apart than the rounding of the coarser."""
    if a.amount is None or b.amount is None:
        return (a.amount is None) != (b.amount is None)
    halves = a.amount.half_unit, b.amount.half_unit
    return abs(a.amount.value - b.amount.value) > (sum(halves) if halves[0] != halves[1] else 0)


def conflicts(library: Library, reporter: str, partner: str) -> tuple[tuple[Observation, ...], ...]:
    """Values that one edition gives differently for the same thing and that no correction settles: a person has to choose.

    One of them is said to be right with `yielding.prefer_edits`; where none is, the right amount with `correction_edits`.
    """
    groups: dict[tuple[Any, ...], list[Observation]] = {}
    with library.reading():
        for o, _ in _load(library, reporter, partner):
            if not o.superseded and o.source != MANUAL:
                key = (
                    o.source,
                    o.flow,
                    o.measure,
                    o.valuation,
                    o.currency,
                    o.classification,
                    o.product,
                    o.period,
                    o.basis,
                )
                groups.setdefault((*key, o.vintage), []).append(o)
    return tuple(tuple(g) for g in groups.values() if any(_differ(g[0], o) for o in g[1:]))


def orphaned_edits(library: Library, batches: Iterable[int]) -> list[RowEdit]:
    """Edits that remove the corrections of values that came with these imports alone: they go for good with them."""
    rows = library.rows(
        "SELECT c.series_id, c.period_start, c.period_end, min(o.obs_id) FROM observation_correction c JOIN observation o"
        " ON o.series_id = c.series_id AND o.period_start = c.period_start AND o.period_end = c.period_end"
        " JOIN batch b ON b.id = o.batch_id GROUP BY 1, 2, 3"
        " HAVING sum(b.removed_at IS NULL AND b.id NOT IN (SELECT value FROM json_each(?))) = 0",
        (json.dumps(list(batches)),),
    )
    edits = []
    for series, start, end, number in rows:
        place: dict[str, ChangeValue] = {"series_id": series, "period_start": start, "period_end": end}
        before = rowedits.current(library, "observation_correction", place)
        edits.append(RowEdit("observation_correction", place, before, None, f"obs:{number}"))
    return edits


def correction_edits(
    library: Library, key: str, amount: Amount | None, *, reviewer: str = "", reason: str = "", at: str | None = None
) -> list[RowEdit]:
    """Edits that put a person's value in place of that of observation `key` ("obs:7"), or take it back (None).

    It holds for the series and period, whatever editions come later, and no import touches it. Raises KeyError for an
    unknown observation.
    """
    found = library.one(
        "SELECT series_id, period_start, period_end FROM observation WHERE obs_id = ?", (int(key.removeprefix("obs:")),)
    )
    if found is None:
        raise KeyError(key)
    place = dict(zip(("series_id", "period_start", "period_end"), found, strict=True))
    before = rowedits.current(library, "observation_correction", place)
    if amount is None:
        return [] if before is None else [RowEdit("observation_correction", place, before, None, key)]
    after: dict[str, ChangeValue] = {
        "value": amount.digits,
        "unit_multiplier": amount.scale,
        "reviewer": reviewer,
        "at": at or utc_now(),
        "reason": reason,
    }
    if before is None:
        return [rowedits.insertion(library, "observation_correction", place, after, key)]
    return [RowEdit("observation_correction", place, before, after, key)]

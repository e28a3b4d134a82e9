"""Trade observations in the library: nothing overwritten, older editions superseded but readable."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from briefing.core.amount import Amount
from briefing.core.change import Change, Kind
from briefing.core.fact import Flow, Qualifier
from briefing.core.period import Frequency, Period
from briefing.core.trade import Basis, Observation
from briefing.storage.library import Library, utc_now

_COLUMNS = (
    "reporter, partner, flow, period_start, period_end, frequency, is_partial, value, unit_multiplier, currency,"
    " measure, valuation, classification, product, source, basis, vintage, qualifier, status, flags_raw, locator"
)


@dataclass(frozen=True, slots=True)
class AddedObservations:
    """What an import of one table did: how many values were new, known already, or revise another.

    `conflicting` counts values that differ from one of the same edition; both are kept. `batch` is
    0 when nothing was new.
    """

    batch: int
    new: int
    same: int
    revised: int
    change: Change
    conflicting: int = 0


@dataclass(frozen=True, slots=True)
class Revision:
    """A value that a newer edition changed."""

    old: Observation
    new: Observation


@dataclass(slots=True)
class _Known:
    """A stored value of one key, as far as telling editions apart needs it."""

    id: int
    vintage: str | None
    value: tuple[str | None, int]
    removed: bool


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
    """Store the values of one file in one transaction, under its batch.

    The same key with the same value is skipped. A newer edition (vintage) is kept beside the older
    one, which it supersedes. Of one edition, differing values are kept side by side. A batch that
    was removed comes back when its file is read again.
    """
    wanted = list(observations)
    with library.atomic(origin="import") as work:
        revived = _revive(library, sha256)
        known = _known(library, wanted)
        batch, keys, counts = 0, [], {"same": 0, "revised": 0, "conflicting": 0}
        rows: list[tuple[Any, ...]] = []
        changed_groups: set[tuple[Any, ...]] = set()
        number = library.new_id("observation")
        for o in wanted:
            key, value = _key(o), _value(o)
            group = known.setdefault(key, [])
            vintage = o.vintage.isoformat() if o.vintage else None
            live = [k for k in group if not k.removed]
            if any(k.vintage == vintage and k.value == value for k in live):
                counts["same"] += 1
                continue
            batch = batch or _batch(library, file_name, sha256, format, dossier, sample)
            older = [k for k in live if k.vintage and vintage and k.vintage < vintage]
            counts["revised"] += any(k.value != value for k in older)
            counts["conflicting"] += any(k.vintage == vintage for k in live)
            group.append(_Known(number, vintage, value, False))
            changed_groups.add(key)
            rows.append((number, batch, *_row(o, vintage)))
            keys.append(f"obs:{number}")
            number += 1
        marks = ", ".join("?" * (_COLUMNS.count(",") + 3))
        library.run_many(f"INSERT INTO observation (obs_id, batch_id, {_COLUMNS}) VALUES ({marks})", rows)
        _chain(library, [known[key] for key in changed_groups])
        if rows or revived:
            work.touch(Kind.OBSERVATION, *keys)
            if dossier:
                work.touch(Kind.DOSSIER, f"dossier:{dossier}")
    return AddedObservations(batch, len(rows), counts["same"], counts["revised"], work.change, counts["conflicting"])


def _revive(library: Library, sha256: str) -> int:
    return library.run(
        "UPDATE batch SET removed_at = NULL WHERE sha256 = ? AND kind = 'trade' AND removed_at IS NOT NULL", (sha256,)
    )


def _batch(library: Library, file_name: str, sha256: str, format: str, dossier: str | None, sample: bool) -> int:
    library.run(
        "INSERT INTO batch (kind, file_name, sha256, format, at, dossier_id, sample) VALUES ('trade', ?, ?, ?, ?, ?, ?)",
        (file_name, sha256, format, utc_now(), dossier, int(sample)),
    )
    return library.last_id()


def _key(o: Observation) -> tuple[Any, ...]:
    """The natural key without the vintage."""
    return (
        o.source, o.reporter, o.partner, o.flow.value, o.measure, o.valuation, o.currency, o.classification, o.product,
        o.frequency.value, o.period.start.isoformat(), o.period.end.isoformat(), o.basis.value,
    )  # fmt: skip


def _value(o: Observation) -> tuple[str | None, int]:
    return (o.amount.digits, o.amount.scale) if o.amount else (None, 0)


def _row(o: Observation, vintage: str | None) -> tuple[Any, ...]:
    digits, scale = _value(o)
    return (
        o.reporter, o.partner, o.flow.value, o.period.start.isoformat(), o.period.end.isoformat(), o.frequency.value,
        int(o.period.is_partial), digits, scale, o.currency, o.measure, o.valuation, o.classification, o.product,
        o.source, o.basis.value, vintage, o.qualifier.value, o.status, o.flags_raw, o.locator,
    )  # fmt: skip


def _known(library: Library, wanted: Sequence[Observation]) -> dict[tuple[Any, ...], list[_Known]]:
    """What is stored for the pairs and sources of `wanted`, by key: one query for each pair."""
    known: dict[tuple[Any, ...], list[_Known]] = {}
    for reporter, partner, source in sorted({(o.reporter, o.partner, o.source) for o in wanted}):
        rows = library.rows(
            "SELECT o.obs_id, o.vintage, o.value, o.unit_multiplier, b.removed_at IS NOT NULL,"
            " o.source, o.reporter, o.partner, o.flow, o.measure, o.valuation, o.currency, o.classification,"
            " o.product, o.frequency, o.period_start, o.period_end, o.basis"
            " FROM observation o JOIN batch b ON b.id = o.batch_id"
            " WHERE o.reporter = ? AND o.partner = ? AND o.source = ?",
            (reporter, partner, source),
        )
        for number, vintage, digits, scale, removed, *key in rows:
            known.setdefault(tuple(key), []).append(_Known(number, vintage, (digits, scale), bool(removed)))
    return known


def _chain(library: Library, groups: Sequence[list[_Known]]) -> None:
    """Point each dated value at the first one of the next edition of the same key."""
    links: list[tuple[int | None, int]] = []
    for group in groups:
        following: int | None = None
        dated = sorted((k for k in group if k.vintage), key=lambda k: (k.vintage or "", k.id))
        by_edition: dict[str, list[_Known]] = {}
        for k in dated:
            by_edition.setdefault(k.vintage or "", []).append(k)
        for edition in reversed(by_edition):
            links.extend((following, k.id) for k in by_edition[edition])
            following = by_edition[edition][0].id
    library.run_many("UPDATE observation SET superseded_by = ? WHERE obs_id = ?", links)


def observations(library: Library, reporter: str, partner: str, *, both_ways: bool = True) -> tuple[Observation, ...]:
    """The table values of a pair in time order, superseded ones marked; with the mirror unless not wanted."""
    with library.reading():
        found = _load(library, reporter, partner)
        if both_ways:
            found += _load(library, partner, reporter)
    return tuple(o for o, _ in found)


def _load(library: Library, reporter: str, partner: str) -> list[tuple[Observation, int | None]]:
    """The live values of one reporter, each with the id of the live value that supersedes it."""
    rows = library.rows(
        f"SELECT o.obs_id, o.superseded_by, b.removed_at IS NOT NULL, b.file_name, {_COLUMNS}"
        " FROM observation o JOIN batch b ON b.id = o.batch_id WHERE o.reporter = ? AND o.partner = ?"
        " ORDER BY o.period_start, o.period_end, o.obs_id",
        (reporter, partner),
    )
    following = {row[0]: row[1] for row in rows}
    removed = {row[0] for row in rows if row[2]}
    found = []
    for row in rows:
        if row[2]:
            continue
        successor = row[1]
        while successor is not None and successor in removed:
            successor = following.get(successor)
        found.append((_observation(row[0], row[3], row[4:], successor is not None), successor))
    return found


def _observation(number: int, file: str, row: Sequence[Any], superseded: bool) -> Observation:
    (reporter, partner, flow, start, end, frequency, _, value, scale, currency, measure, valuation, classification,
     product, source, basis, vintage, qualifier, status, flags, locator) = row  # fmt: skip
    return Observation(
        key=f"obs:{number}",
        reporter=reporter,
        partner=partner,
        flow=Flow(flow),
        period=Period.from_iso(start, end),
        amount=None if value is None else Amount(value, scale, currency),
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
        if new is not None and _value(new) != _value(old):
            changed.append(Revision(old, new))
    return tuple(changed)

"""Committing: the steps that take staged values into the library under their batch, and what that did."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core.change import Change, Kind
from briefing.storage.library import MOST_IDS, Library, Work, utc_now
from briefing.storage.stagedrows import LIVE, NEW, ROWS, SAME_KEY, SAME_SERIES, SAME_VALUE, SERIES, differ

_INSERT = (
    "INSERT INTO observation (batch_id, series_id, period_start, period_end, frequency, is_partial, value,"
    " unit_multiplier, vintage, qualifier, status, flags_raw, locator)"
    " SELECT ?, m.series_id, q.first, q.last, q.frequency, q.is_partial, nullif(g.value, ''), m.scale, m.vintage,"
    f" m.qualifier, t.status, t.flags, g.place FROM {ROWS} JOIN staged_standing t USING (t) WHERE {NEW} ORDER BY g.n, g.p"
)
# Keys that have several values now, one of them new: only these can be revisions or contradictions.
_TOUCHED = (
    "SELECT series_id, period_start, period_end FROM observation"
    " WHERE series_id IN (SELECT DISTINCT series_id FROM staged_series)"
    " GROUP BY series_id, period_start, period_end HAVING count(*) > 1 AND max(obs_id) >= ?"
)
_DIFFERS = differ(("x.value", "x.unit_multiplier"), ("o.value", "o.unit_multiplier"))
_OTHERS = (
    "SELECT count(*) FROM temp.touched k JOIN observation o ON o.series_id = k.series_id AND o.period_start = k.first"
    " AND o.period_end = k.last AND o.obs_id >= ? WHERE EXISTS (SELECT 1 FROM observation x JOIN batch b ON b.id = x.batch_id"
    " WHERE x.series_id = k.series_id AND x.period_start = k.first AND x.period_end = k.last"
    f" AND x.obs_id < o.obs_id AND {LIVE.format('x')} AND {_DIFFERS} AND "
)
_REVISES = "x.vintage < o.vintage)"
_CONTRADICTS = "x.vintage IS o.vintage)"
# Values of the same edition that differ give way to the new ones.
_PREFER = (
    "INSERT OR REPLACE INTO observation_yield SELECT x.obs_id, max(o.obs_id), '', ? FROM observation o JOIN observation x"
    " ON x.series_id = o.series_id AND x.period_start = o.period_start AND x.period_end = o.period_end"
    f" AND x.vintage IS o.vintage AND x.obs_id < ? AND {_DIFFERS} JOIN batch b ON b.id = x.batch_id"
    f" WHERE o.obs_id >= ? AND {LIVE.format('x')} GROUP BY x.obs_id"
)
_AGAIN = (
    "INSERT OR IGNORE INTO observation_again SELECT o.obs_id, ?1, g.place"
    f" FROM {ROWS} JOIN observation o ON {SAME_KEY} JOIN batch b ON b.id = o.batch_id"
    f" WHERE NOT m.fresh AND {SAME_VALUE} AND {LIVE.format('o')} AND b.sha256 <> ?2"
    " AND NOT EXISTS (SELECT 1 FROM observation_again h JOIN batch d ON d.id = h.batch_id AND d.sha256 = ?2"
    " WHERE h.obs_id = o.obs_id)"
)
# Each dated value points at the first one of the next edition of the same key.
_CHAIN = (
    "UPDATE observation SET superseded_by = (SELECT x.obs_id FROM observation x WHERE x.series_id = observation.series_id"
    " AND x.period_start = observation.period_start AND x.period_end = observation.period_end"
    " AND x.vintage > observation.vintage ORDER BY x.vintage, x.obs_id LIMIT 1)"
    " WHERE vintage IS NOT NULL AND obs_id IN (SELECT o.obs_id FROM temp.touched k JOIN observation o"
    " ON o.series_id = k.series_id AND o.period_start = k.first AND o.period_end = k.last)"
)


_TWINS = (
    "FROM observation WHERE obs_id IN (SELECT o.obs_id FROM temp.touched k JOIN observation o"
    " ON o.series_id = k.series_id AND o.period_start = k.first AND o.period_end = k.last AND o.obs_id >= ?"
    " JOIN observation x ON x.series_id = k.series_id AND x.period_start = k.first AND x.period_end = k.last"
    " AND x.vintage IS o.vintage AND x.value IS o.value AND x.unit_multiplier = o.unit_multiplier"
    " AND x.batch_id = o.batch_id AND x.obs_id < o.obs_id)"
)


# What the newest edition known on the day of a staged value says too, in the same standing, is no news.
_KNOWN = (
    f"EXISTS (SELECT 1 FROM observation o JOIN batch b ON b.id = o.batch_id WHERE {SAME_KEY} AND {LIVE.format('o')}"
    " AND o.value IS nullif(g.value, '') AND (g.value = '' OR o.unit_multiplier = m.scale) AND o.status = t.status"
    " AND coalesce(o.vintage, '') <= m.vintage AND NOT EXISTS (SELECT 1 FROM observation x"
    " JOIN batch c ON c.id = x.batch_id AND c.removed_at IS NULL WHERE x.series_id = o.series_id"
    " AND x.period_start = o.period_start AND x.period_end = o.period_end AND x.vintage > coalesce(o.vintage, '')"
    " AND x.vintage <= m.vintage))"
)
_NEWS = f"{ROWS} JOIN staged_standing t USING (t) WHERE NOT {_KNOWN}"
# A service asked every week says mostly what it said before. An edition is stored whole or not at all: sums and changes
# take values of one edition only.
_NO_NEWS = (
    "DELETE FROM temp.staged WHERE n IN (SELECT n FROM staged_series WHERE (reporter, partner, source) NOT IN"
    f" (SELECT DISTINCT m.reporter, m.partner, m.source FROM {_NEWS}))"
)


@dataclass(frozen=True, slots=True)
class AddedObservations:
    """What an import of one table did: how many values were new, known already, or revise another.

    `conflicting` counts values that differ from one of the same edition; both are kept. `batch` is
    0 when the file said nothing that was not known from it already. `revived` says that an import that had been taken
    back is there again. `news` counts, of the answer of a service, the values that say
    anything not known before. `repeated` counts values that the file itself gives again.
    """

    batch: int
    new: int
    same: int
    revised: int
    change: Change
    conflicting: int = 0
    revived: bool = False
    news: int = 0
    repeated: int = 0


def revive(library: Library, sha256: str, choices: str) -> bool:
    """Bring the import of this file back that was read with the same choices and taken back; whether there was one."""
    return bool(
        library.run(
            "UPDATE batch SET removed_at = NULL WHERE sha256 = ? AND kind = 'trade' AND removed_at IS NOT NULL"
            " AND choices = ?",
            (sha256, choices),
        )
    )


def keep_news(library: Library) -> int:
    """Of the answer of a service, take out the editions that say nothing new; gives how many values say anything new."""
    found = library.one(f"SELECT count(*) FROM {_NEWS}")
    library.scratch(_NO_NEWS)
    return int(found[0]) if found else 0


def is_fresh(library: Library) -> bool:
    """Whether any staged value is not in the library."""
    return library.one(f"SELECT 1 FROM {ROWS} WHERE {NEW} LIMIT 1") is not None


def is_told_elsewhere(library: Library, sha256: str) -> bool:
    """Whether another file gave some of the values, and no import of this one has said so yet."""
    found = library.one(
        f"SELECT 1 FROM {ROWS} JOIN observation o ON {SAME_KEY} JOIN batch b ON b.id = o.batch_id"
        f" WHERE NOT m.fresh AND {SAME_VALUE} AND {LIVE.format('o')} AND b.sha256 <> ?1 AND NOT EXISTS"
        " (SELECT 1 FROM observation_again h JOIN batch d ON d.id = h.batch_id AND d.sha256 = ?1"
        " WHERE h.obs_id = o.obs_id) LIMIT 1",
        (sha256,),
    )
    return found is not None


def add_series(library: Library) -> None:
    """Add the series that the library does not know yet."""
    library.run(f"INSERT OR IGNORE INTO series ({SERIES}) SELECT {SERIES} FROM temp.staged_series WHERE fresh")
    library.scratch(
        f"UPDATE temp.staged_series AS n SET series_id = (SELECT s.id FROM series s WHERE {SAME_SERIES}) WHERE fresh"
    )


def add_values(library: Library, batch: int, sha256: str) -> tuple[int, int]:
    """Store what is new under its batch, and note where it gives again what others gave: the first id, how many."""
    top = library.one("SELECT max(obs_id) FROM observation")
    first = int(top[0] or 0) + 1 if top else 1
    library.run(_AGAIN, (batch, sha256))
    return first, library.run(_INSERT, (batch,))


def settle(library: Library, first: int) -> tuple[int, int, list[str]]:
    """Chain the editions of the keys that the values from id `first` on share; count revisions and contradictions.

    A value that came twice under two numbers is one: gives the places of those dropped too.
    """
    library.scratch("DROP TABLE IF EXISTS temp.touched")
    library.scratch("CREATE TEMP TABLE touched (series_id INTEGER, first TEXT, last TEXT)")
    library.scratch(f"INSERT INTO temp.touched {_TOUCHED}", ((first,),))
    again = [str(place) for (place,) in library.rows(f"SELECT locator {_TWINS} ORDER BY obs_id", (first,))]
    if again:
        library.run(f"DELETE {_TWINS}", (first,))
    counts = []
    for condition in (_REVISES, _CONTRADICTS):
        found = library.one(_OTHERS + condition, (first,))
        counts.append(int(found[0]) if found else 0)
    library.run(_CHAIN)
    library.scratch("DROP TABLE temp.touched")
    return counts[0], counts[1], again


def prefer(library: Library, first: int) -> None:
    """Let the values of other files that contradict those from id `first` on give way to them."""
    library.run(_PREFER, (utc_now(), first, first))


def add_batch(
    library: Library,
    file_name: str,
    sha256: str,
    format: str,
    dossier: str | None,
    sample: bool,
    choices: str,
) -> int:
    """Note the import of a file; gives its number."""
    library.run(
        "INSERT INTO batch (kind, file_name, sha256, format, at, dossier_id, sample, choices)"
        " VALUES ('trade', ?, ?, ?, ?, ?, ?, ?)",
        (file_name, sha256, format, utc_now(), dossier, int(sample), choices),
    )
    return library.last_id()


def touch(library: Library, work: Work, first: int, new: int, dossier: str | None) -> None:
    """Say what changed: the `new` values from id `first` on, and the dossier."""
    # A change that touches more than this names none of them.
    ids = library.rows("SELECT obs_id FROM observation WHERE obs_id >= ?", (first,)) if 0 < new <= MOST_IDS else []
    work.touch(Kind.OBSERVATION, *(f"obs:{n}" for (n,) in ids))
    if dossier:
        work.touch(Kind.DOSSIER, f"dossier:{dossier}")

"""The library: one SQLite file, its transactions, its change log, and the errors it can meet."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any

import apsw

from briefing.core.change import Change, Kind, RowEdit
from briefing.storage import opening, rowedits, schema
from briefing.storage.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryError,
    LibraryGone,
    LibraryLocked,
    LibraryReadOnly,
    NewerLibrary,
    NotALibrary,
    Stale,
)

__all__ = [
    "DiskFull",
    "Library",
    "LibraryDamaged",
    "LibraryError",
    "LibraryGone",
    "LibraryLocked",
    "LibraryReadOnly",
    "NewerLibrary",
    "NotALibrary",
    "Stale",
    "Work",
    "utc_now",
]

MOST_IDS = 1000
"""A change that touches more things than this does not name the facts and observations among them."""


def utc_now() -> str:
    """The time now as ISO text, UTC, to the second."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def utc_instant() -> str:
    """The time now as ISO text, UTC, to the millisecond, as the times of files are compared with."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")


class Work:
    """One transaction under way: what it has touched, and after the commit its Change."""

    def __init__(self, label: str, origin: str) -> None:
        self.label = label
        self.origin = origin
        self.kinds: set[Kind] = set()
        self.ids: set[str] = set()
        self.change = Change()

    def touch(self, kind: Kind, *keys: str) -> None:
        """Say that things of a kind were written, with the keys other panes know them by."""
        self.kinds.add(kind)
        self.ids.update(keys)


class Library:
    """An open library. One thread uses it at a time; other processes may use the same file.

    Reading is `rows` and `one`, writing happens inside `atomic`. All raise LibraryError when the
    world failed (locked, full, read-only, damaged, deleted); SQL that is wrong raises apsw.Error.
    """

    def __init__(self, path: Path, connection: apsw.Connection, hindrance: LibraryError | None = None) -> None:
        self.path = path
        self.hindrance = hindrance
        """Why nothing can be written; None when it can."""
        self.readonly = hindrance is not None
        self._connection = connection
        self._place: opening.Place | None = opening.place_of(path)
        opening.hold(self._place)
        self._work: Work | None = None
        self._given: dict[str, int] = {}
        self._scratched = 0

    @classmethod
    def open(cls, path: Path | str, *, create: bool = True, readonly: bool = False, timeout: float = 2.0) -> Library:
        """Open the library at `path`; a missing one is made first if `create`.

        `timeout` is how many seconds to wait for another program's lock. A file or folder that may
        not be written to is opened for reading only. Raises NotALibrary, NewerLibrary,
        LibraryLocked, LibraryReadOnly, LibraryDamaged, DiskFull or LibraryError; a refused file
        stays as it was, byte for byte.
        """
        path = Path(path)
        try:
            if not path.exists():
                if not create or readonly:
                    raise NotALibrary(path, "missing", f"There is no library at {path}. Choose another file.")
                opening.make(path)
            opening.examine(path)
        except OSError as error:
            opening.raise_worded(error, path)
        connection, hindrance = opening.connect(path, readonly, timeout)
        try:
            opening.refuse_newer(path, schema.version(connection))
            opening.refuse_unversioned(path, connection)
            if hindrance is None:
                schema.migrate(connection)
            elif schema.version(connection) < len(schema.MIGRATIONS):
                if isinstance(hindrance, DiskFull):
                    raise hindrance
                raise LibraryReadOnly(
                    path, "old_read_only", f"{path} is of an older version and may not be written to. Copy it first."
                )
            return cls(path, connection, hindrance)
        except (apsw.Error, OSError) as error:
            connection.close()
            opening.raise_worded(error, path)
        except LibraryError:
            connection.close()
            raise

    def again(self) -> Library:
        """The same file opened once more, for reading, while this stays open: for use in another thread.

        Raises LibraryGone where the path no longer means it, and what `open` raises.
        """
        self.see_place()
        made = Library.open(self.path, create=False, readonly=True)
        try:
            self.see_place()
        except LibraryGone:
            made.close()
            raise
        return made

    def close(self) -> None:
        """Close the file; the last one out leaves no log beside it. Closing twice is harmless."""
        if self._place is None:
            return
        self._connection.close()
        opening.release(self._place)
        self._place = None

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def rows(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query, for the modules of this package."""
        self._see_transaction()
        try:
            return self._connection.execute(sql, params).fetchall()
        except apsw.Error as error:
            opening.raise_worded(error, self.path)

    def one(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query, None if there is none."""
        found = self.rows(sql, params)
        return found[0] if found else None

    def run(self, sql: str, params: Sequence[Any] = ()) -> int:
        """Execute a write inside `atomic`; gives how many rows it changed."""
        return self.run_many(sql, (params,))

    def run_many(self, sql: str, params: Iterable[Sequence[Any]]) -> int:
        """Execute one write for each of `params` inside `atomic`; gives how many rows changed."""
        if self._work is None:
            raise RuntimeError("writing outside a transaction")
        self._see_transaction()
        before = self._connection.total_changes()
        try:
            self._connection.executemany(sql, params)
        except apsw.Error as error:
            opening.raise_worded(error, self.path)
        return self._connection.total_changes() - before

    def scratch(self, sql: str, params: Iterable[Sequence[Any]] = ((),)) -> int:
        """Execute SQL for each of `params` that touches temporary tables only: outside of transactions, logged nowhere.

        Gives how many rows changed.
        """
        self._see_transaction()
        before = self._connection.total_changes()
        try:
            self._connection.executemany(sql, params)
        except apsw.Error as error:
            opening.raise_worded(error, self.path)
        finally:
            changed = self._connection.total_changes() - before
            self._scratched += changed
        return changed

    @property
    def in_transaction(self) -> bool:
        """Whether reads or writes are held together at the moment."""
        return self._connection.in_transaction

    def new_id(self, table: str) -> int:
        """An id that no row of `table` has or had, and that this library has not given before."""
        taken = self.one("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,))
        fresh = max(taken[0] if taken else 0, self._given.get(table, 0)) + 1
        self._given[table] = fresh
        return fresh

    def last_id(self) -> int:
        """The rowid of the row inserted last."""
        return self._connection.last_insert_rowid()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """All reads inside see the library at one moment, whatever other processes commit."""
        if self._connection.in_transaction:
            yield
            return
        self.rows("BEGIN")
        try:
            yield
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    @contextmanager
    def atomic(self, label: str = "", origin: str = "edit") -> Iterator[Work]:
        """All writes inside are committed together, or none; they nest.

        The outermost one logs what was touched as one Change, found in `Work.change` afterwards.
        An inner one that fails takes back its own writes only.
        """
        if self._work is not None:
            with self._nested(self._work) as work:
                yield work
            return
        if self.hindrance is not None:
            raise type(self.hindrance)(self.path, self.hindrance.problem, self.hindrance.sentence)
        self.see_place()
        self.rows("BEGIN IMMEDIATE")
        work = self._work = Work(label, origin)
        try:
            before = self._connection.total_changes() - self._scratched
            yield work
            self._see_transaction()
            self.see_place()
            if self._connection.total_changes() - self._scratched != before and not work.kinds:
                raise RuntimeError("a transaction wrote without saying what it touched")
            change = self._log(work)
            self.rows("COMMIT")
            work.change = change
        finally:
            self._work = None
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    @contextmanager
    def _nested(self, work: Work) -> Iterator[Work]:
        kinds, ids = set(work.kinds), set(work.ids)
        self.rows("SAVEPOINT inner")
        try:
            yield work
            self.rows("RELEASE inner")
        except BaseException:
            work.kinds, work.ids = kinds, ids
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK TO inner; RELEASE inner")
            raise

    def apply(self, edits: Sequence[RowEdit], label: str = "", origin: str = "edit") -> Change:
        """Commit row edits together. Raises Stale, nothing done, when a row moved on since.

        Raises ValueError for a table or column that no edit may touch.
        """
        if not edits:
            return Change()
        try:
            with self.atomic(label, origin) as work:
                rowedits.apply(self, work, edits)
        except apsw.ConstraintError as error:
            if opening.extended_code(error) == apsw.SQLITE_CONSTRAINT_FOREIGNKEY:
                raise rowedits.stale(self.path) from error
            raise
        return work.change

    def _log(self, work: Work) -> Change:
        if not work.kinds:
            return Change()
        ids = work.ids
        if len(ids) > MOST_IDS:
            ids = {i for i in ids if not i.startswith(("fact:", "obs:"))}
        self.run(
            "INSERT INTO change_log (at, origin, label, kinds, ids) VALUES (?, ?, ?, ?, ?)",
            (utc_now(), work.origin, work.label, " ".join(sorted(work.kinds)), " ".join(sorted(ids))),
        )
        return Change(frozenset(work.kinds), frozenset(ids), work.origin, self.last_id(), work.label)

    def data_version(self) -> int:
        """A number that moves when another connection has committed, and only then."""
        found = self.one("PRAGMA data_version")
        assert found is not None
        return int(found[0])

    def last_seq(self) -> int:
        """The number of the newest change in the log, 0 for none."""
        found = self.one("SELECT max(seq) FROM change_log")
        return int(found[0] or 0) if found else 0

    def changes_since(self, seq: int) -> Change:
        """Everything that changed after number `seq`, merged into one; an empty Change for nothing."""
        logged = self.rows("SELECT seq, origin, label, kinds, ids FROM change_log WHERE seq > ? ORDER BY seq", (seq,))
        return Change.merged(
            Change(frozenset(Kind(k) for k in kinds.split()), frozenset(ids.split()), origin, number, label)
            for number, origin, label, kinds, ids in logged
        )

    def copy_to(self, target: Path) -> None:
        """A sound copy of the library at `target` while it is in use; an older file there is replaced once the copy is whole.

        Raises LibraryError, also where `target` is this library.
        """
        if target.exists() and target.samefile(self.path):
            raise LibraryError(target, "itself", f"{target} is the open library itself. Choose another name.")
        draft = target.with_name(f"{target.name}.new-{os.getpid()}")
        try:
            draft.unlink(missing_ok=True)
            copy = apsw.Connection(str(draft))
            try:
                with copy.backup("main", self._connection, "main") as backup:
                    backup.step(-1)
            finally:
                copy.close()
            draft.replace(target)
        except (apsw.Error, OSError) as error:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            opening.raise_worded(error, target)

    def see_place(self) -> None:
        """See that the path still means the open file. Raises LibraryGone when it does not.

        SQLite goes on writing into a deleted file without a word.
        """
        try:
            now = opening.place_of(self.path)
        except OSError as error:
            raise LibraryGone(
                self.path, "deleted", f"{self.path} was deleted or moved while open. Nothing was written; put it back."
            ) from error
        if now != self._place:
            raise LibraryGone(
                self.path,
                "replaced",
                f"{self.path} was replaced by another file while open. Nothing was written; open it again.",
            )

    def _see_transaction(self) -> None:
        # A full disk makes SQLite roll back by itself; what is written after would be half a batch.
        if self._work is not None and not self._connection.in_transaction:
            raise DiskFull(
                self.path,
                "rolled_back",
                f"A change to {self.path} was broken off. Nothing was changed; free some space and try again.",
            )

"""Opening a library file: what is refused before it is touched, and how a new one comes to be."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import threading
from collections import Counter
from pathlib import Path
from typing import NoReturn
from urllib.parse import quote

import apsw

from briefing.storage import schema
from briefing.storage.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryError,
    LibraryLocked,
    LibraryReadOnly,
    NewerLibrary,
    NotALibrary,
)

MAGIC = b"SQLite format 3\x00"
_HEADER = 100

Place = tuple[int, int]
"""Device and inode: which file a path means right now."""

_open_here: Counter[Place] = Counter()
_counting = threading.Lock()


def place_of(path: Path) -> Place:
    """Which file `path` means right now. Raises OSError when there is none."""
    found = path.stat()
    return (found.st_dev, found.st_ino)


def hold(place: Place) -> None:
    """Remember that this process has the file open."""
    with _counting:
        _open_here[place] += 1


def release(place: Place) -> None:
    """Forget one opening of the file."""
    with _counting:
        _open_here[place] -= 1


def examine(path: Path) -> None:
    """Refuse what is not a library, by its name and first bytes, without writing anything.

    Raises NotALibrary, NewerLibrary, LibraryDamaged or LibraryReadOnly.
    """
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise NotALibrary(path, "not_a_file", f"{path} is not a file. Choose a library file.")
    if found.st_size == 0:
        raise NotALibrary(
            path,
            "empty",
            f"{path} is empty (0 bytes), so it is no library. Restore it from a copy or choose another file.",
        )
    if _open_here[(found.st_dev, found.st_ino)]:
        # Known to be a library; and closing a second handle would drop the first one's locks.
        return
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except PermissionError as error:
        raise LibraryReadOnly(path, "unreadable", f"{path} may not be read. Ask for access to it.") from error
    if not header.startswith(MAGIC) or len(header) < _HEADER:
        raise NotALibrary(path, "other_format", f"{path} is not a Briefing library. Choose another file.")
    if int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        raise NotALibrary(path, "other_program", f"{path} belongs to another program. Choose a Briefing library.")
    refuse_newer(path, int.from_bytes(header[60:64], "big"))
    _refuse_cut(path, header, found.st_size)


def refuse_newer(path: Path, version: int) -> None:
    """Raises NewerLibrary when `version` is beyond what this program knows."""
    known = len(schema.MIGRATIONS)
    if version > known:
        raise NewerLibrary(
            path,
            "newer",
            f"{path} was written by a newer Briefing (library version {version}, this program knows {known}). "
            "Update the program to open it.",
        )


def refuse_unversioned(path: Path, connection: apsw.Connection) -> None:
    """Raises LibraryDamaged when the file has tables and no version: a library is made with both at once."""
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").get
    if tables and not schema.version(connection):
        raise damaged(path, "its version is lost")


def _has_wal(path: Path) -> bool:
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def _refuse_cut(path: Path, header: bytes, size: int) -> None:
    if _has_wal(path):
        return  # An interrupted checkpoint may leave the file short; the log still holds the rest.
    page = int.from_bytes(header[16:18], "big")
    page = 65536 if page == 1 else page
    pages = int.from_bytes(header[28:32], "big")
    if page < 512 or size % page or size < pages * page:
        raise damaged(path, "it is cut short")


def damaged(path: Path, how: str) -> LibraryDamaged:
    """The error for a damaged file; `how` completes "... is damaged: ..."."""
    return LibraryDamaged(
        path, "damaged", f"{path} is damaged: {how}. It was not changed; restore it from a copy, or run the check."
    )


def make(path: Path) -> None:
    """`create`, with words for a folder that takes no new library. Raises LibraryReadOnly, OSError."""
    try:
        create(path)
    except OSError as error:
        if not isinstance(error, PermissionError) and not _is_read_only(error):
            raise
        what = f"{path} could not be made: its folder may not be written to. Choose another folder."
        raise LibraryReadOnly(path, "read_only", what) from error


def create(path: Path) -> None:
    """Make an empty library at `path`, whole or not at all: it appears under its name when finished."""
    draft = path.with_name(f"{path.name}.new-{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.unlink(missing_ok=True)
        connection = apsw.Connection(str(draft))
        try:
            # The draft is nobody's yet: one sync at the end is enough.
            connection.pragma("synchronous", "OFF")
            schema.migrate(connection)
            connection.pragma("journal_mode", "WAL")
        finally:
            connection.close()
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        _appear(draft, path)
    except (OSError, apsw.Error) as error:
        raise_worded(error, path)
    finally:
        for leftover in (draft, *(draft.with_name(draft.name + end) for end in ("-wal", "-shm", "-journal"))):
            leftover.unlink(missing_ok=True)


def _appear(draft: Path, path: Path) -> None:
    try:
        os.link(draft, path)  # Never replaces a file that another process made meanwhile.
    except FileExistsError:
        return
    except OSError:
        if not path.exists():
            draft.rename(path)


def connect(path: Path, readonly: bool, timeout: float) -> tuple[apsw.Connection, LibraryError | None]:
    """A connection set up for the library at `path`, and why it can only read; None when it can write.

    A file or folder that may not be written to is opened for reading, and one on a full disk too. Raises LibraryError.
    """
    barred = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    why = _read_only(path) if barred else _asked(path) if readonly else None
    flags = apsw.SQLITE_OPEN_READONLY if why else apsw.SQLITE_OPEN_READWRITE
    try:
        return _set_up(str(path), flags, timeout), why
    except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.FullError, apsw.IOError) as error:
        # A library in WAL mode wants a file beside it even to be read: no room or no right to make it.
        if _has_wal(path):
            raise_worded(error, path)
        uri = f"file:{quote(str(path.absolute()))}?immutable=1"
        full = isinstance(error, apsw.FullError) or _no_room(error) or not _has_room(path)
        why = why or (_full(path) if full else _read_only(path))
        try:
            return _set_up(uri, apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI, timeout), why
        except apsw.Error:
            raise_worded(error, path)
    except apsw.Error as error:
        raise_worded(error, path)


def _set_up(name: str, flags: int, timeout: float) -> apsw.Connection:
    connection = apsw.Connection(name, flags=flags)
    try:
        connection.set_busy_timeout(int(timeout * 1000))
        connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
        connection.config(apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        for name_, value in (
            ("foreign_keys", 1),
            ("synchronous", "FULL"),
            ("cell_size_check", 1),
            ("temp_store", "MEMORY"),  # No plain copies of texts in the temporary folder.
        ):
            connection.pragma(name_, value)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


_LEAST_ROOM = 1 << 16
"""Bytes that SQLite needs beside a library to open it for writing: its log and the memory it shares."""


def _has_room(path: Path) -> bool:
    """Whether the disk of a library has room for the files beside it."""
    try:
        return shutil.disk_usage(path.parent).free >= _LEAST_ROOM
    except OSError:
        return True


def _full(path: Path) -> LibraryError:
    what = f"No room left on the disk of {path}. Nothing was changed; free some space and try again."
    return DiskFull(path, "disk_full", what)


def _read_only(path: Path) -> LibraryError:
    what = f"{path} or its folder may not be written to. Copy it to a folder of your own."
    return LibraryReadOnly(path, "read_only", what)


def _asked(path: Path) -> LibraryError:
    what = f"{path} is open for reading only. Copy it to a folder of your own."
    return LibraryReadOnly(path, "read_only", what)


def world_error(error: Exception, path: Path) -> LibraryError | None:
    """What an error of SQLite or of the file system means to the user; None when it is our own bug."""
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return LibraryLocked(
            path, "locked", f"{path} is locked by another program. Close that program or wait, then try again."
        )
    if isinstance(error, apsw.FullError) or _no_room(error):
        return _full(path)
    if isinstance(error, apsw.ReadOnlyError | apsw.PermissionsError | PermissionError) or _is_read_only(error):
        return _read_only(path)
    if isinstance(error, apsw.CorruptError | apsw.NotADBError):
        return damaged(path, "its contents do not hold together")
    if isinstance(error, apsw.CantOpenError):
        return LibraryError(
            path, "cannot_open", f"{path} cannot be opened. See that its folder exists and may be read."
        )
    if isinstance(error, apsw.IOError | OSError):
        return LibraryError(path, "input_output", f"Reading or writing {path} failed. Check the disk, then try again.")
    return None


def raise_worded(error: Exception, path: Path) -> NoReturn:
    """Raise what `error` means to the user, or the error itself when it is our own bug."""
    worded = world_error(error, path)
    if worded is None:
        raise error
    raise worded from error


def extended_code(error: Exception) -> int:
    """SQLite's extended result code of an error, 0 for another error."""
    return int(getattr(error, "extendedresult", 0))


def _is_read_only(error: Exception) -> bool:
    return isinstance(error, OSError) and error.errno == errno.EROFS


def _no_room(error: Exception) -> bool:
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    # The shared-memory file beside the library cannot grow: on a full disk even reading asks for it.
    return extended_code(error) == apsw.SQLITE_IOERR_SHMSIZE

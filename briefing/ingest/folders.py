"""Folders: the files in them, in the order of their names; links are not followed and hidden files are left alone."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.ingest.documents.limits import Unreadable, check_name, shown
from briefing.ingest.report import FileReport, Status

_BESIDE = ("", "-wal", "-shm", "-journal")
"""What SQLite keeps beside a library. Opening these by hand would drop its locks."""


@dataclass(frozen=True, slots=True)
class Found:
    """A file to import; `asked` when it was named itself, not found in a folder. `refusal` stands for one not to open."""

    path: Path
    asked: bool
    refusal: FileReport | None = None


def walk(paths: Iterable[str | Path], *, avoid: Path) -> Iterator[Found]:
    """Each file named, and every file in each folder named, however deep; folders are read when their turn comes.

    `avoid` is the open library, which is never opened as a file. Links inside folders and what cannot be listed are
    given with a refusal; names that begin with a dot or with ~$ (another program's lock) are passed over.
    """
    for path in map(Path, paths):
        if _is_folder(path):
            yield from _inside(path, avoid)
        else:
            yield Found(path, True, _own(path, avoid))


def _is_folder(path: Path) -> bool:
    """Whether the path is a folder; one that may not be looked at is told when it is read as a file."""
    try:
        check_name(str(path))
        return path.is_dir()
    except (OSError, Unreadable):
        return False


def _inside(folder: Path, avoid: Path) -> Iterator[Found]:
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda e: e.name)
    except OSError as error:
        sentence = f"The folder “{shown(str(folder))}” could not be read: {error.strerror or error}."
        yield Found(folder, False, FileReport(str(folder), Status.FAILED, error=sentence))
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith((".", "~$")):
            continue
        if entry.is_symlink():
            yield Found(path, False, FileReport(str(path), Status.SKIPPED, notes=("link",)))
        elif entry.is_dir():
            yield from _inside(path, avoid)
        elif _own(path, avoid) is None:
            yield Found(path, False)


def _own(path: Path, avoid: Path) -> FileReport | None:
    """The refusal of a network path, by its spelling, and of the library's own files; None for any other file."""
    try:
        check_name(str(path))
    except Unreadable as refused:
        return FileReport(str(path), Status.FAILED, error=refused.sentence)
    for beside in _BESIDE:
        try:
            if path.samefile(f"{avoid}{beside}"):
                sentence = f"“{shown(path.name)}” is the open library itself. Nothing was imported from it."
                return FileReport(str(path), Status.FAILED, error=sentence)
        except (OSError, ValueError):
            continue
    return None

"""Failures of the library file: what happened to which file, and what the user can do about it."""

from __future__ import annotations

from pathlib import Path


class LibraryError(Exception):
    """The world failed, not the program: the library is as it was before.

    `path` is the library file, `problem` a code the edge may translate by ("empty", "disk_full"),
    `sentence` says in English what happened and what to do.
    """

    def __init__(self, path: Path, problem: str, sentence: str) -> None:
        super().__init__(sentence)
        self.path = path
        self.problem = problem
        self.sentence = sentence


class NotALibrary(LibraryError):
    """The file is missing, empty, or belongs to something else; it was not touched."""


class NewerLibrary(LibraryError):
    """A newer version of the program wrote the file; it was not touched."""


class LibraryLocked(LibraryError):
    """Another program kept the file locked for longer than we wait."""


class LibraryReadOnly(LibraryError):
    """The file or its folder may not be written to, or the library was opened for reading only."""


class LibraryDamaged(LibraryError):
    """The file is cut, overwritten or otherwise damaged."""


class LibraryGone(LibraryError):
    """The file was deleted, moved or replaced while it was open."""


class DiskFull(LibraryError):
    """No room for the change; it was rolled back."""


class Stale(LibraryError):
    """The row an edit was made for has moved on since; nothing of the edit was applied."""


class AsOfPast(LibraryError):
    """The window shows what was known on an earlier day: nothing is changed from there."""

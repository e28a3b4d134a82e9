"""Saving: a finished document written whole or not at all, and why it could not be written."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

_PROBLEMS = {
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.EROFS: "read_only",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EISDIR: "is_folder",
}
_SENTENCES = {
    "read_only": "{name} could not be saved: the folder {folder} may not be written to. Choose another folder.",
    "disk_full": "{name} could not be saved: there is no room left in {folder}. Free some space or choose another folder.",
    "no_folder": "{name} could not be saved: the folder {folder} is not there. Choose another folder.",
    "is_folder": "{name} could not be saved: a folder of that name is in {folder}. Choose another name.",
    "other": "{name} could not be saved in {folder}: {reason}. Choose another folder.",
}


class SaveError(Exception):
    """A document could not be saved; what stood at `path` before stands there still.

    `problem` is a code the edge may translate by, `sentence` says in English what to do.
    """

    def __init__(self, path: Path, error: OSError) -> None:
        self.path = path
        self.problem = _PROBLEMS.get(error.errno or 0, "other")
        self.sentence = _SENTENCES[self.problem].format(
            name=path.name, folder=path.parent, reason=error.strerror or type(error).__name__
        )
        super().__init__(self.sentence)


def save(data: bytes, path: Path) -> None:
    """Write `data` to `path` in one step: beside it first, then in its place. Raises SaveError."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise SaveError(path, error) from error

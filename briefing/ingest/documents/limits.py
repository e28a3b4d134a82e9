"""Limits: which files are opened at all, how big they may be, and the sentence when they may not."""

from __future__ import annotations

import ntpath
import os
import re
import stat
from pathlib import Path

MAX_FILE = 20_000_000
"""Bytes of one article file. More is refused: no article is that long."""
HEAD = 65_536
"""Bytes at the beginning of a file that tell what it is."""
MAX_FACT_TEXT, MAX_FACT_LINES = 2_000_000, 20_000
"""Code points and lines that facts are read from; of a longer text what comes behind is shown and searched, without facts."""
MAX_BLOCKS = 50_000
"""Blocks of one article; a text with more lines is cut into larger blocks."""
MAX_BLOCK = 20_000
"""Code points of one block; longer paragraphs are laid out as several (layout time grows with the paragraph)."""
MAX_RUN = 5_000
"""Code points without a blank in one block (one unbroken million takes 76 s to lay out)."""
MAX_DEPTH = 200
"""Levels of nested elements in a page; a deeper page is read without its structure."""
MAX_TABLE_DEPTH = 6
"""Levels of nested tables (20 take 10 s to lay out, 40 never end)."""
MAX_SHOWN = 5_000_000
"""Code points taken from a page."""
MAX_CELLS = 5_000
"""Cells of one table block; a longer table becomes several."""

_WINDOWS = os.name == "nt"
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\Z", re.IGNORECASE)


class Unreadable(Exception):
    """A file that cannot be read as an article: its `name`, the `problem` as a code, one `sentence` for the user.

    Problems: empty, too_large, binary, format, no_text, sign_in_page, encoding, unknown_encoding, missing,
    folder, not_permitted, not_a_file, network_path, device, failed, time, memory, stopped.
    """

    def __init__(self, name: str, problem: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = name
        self.problem = problem
        self.sentence = sentence


def shown(name: str) -> str:
    """A file name fit for a sentence: without control characters, cut after 120 code points."""
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)
    return clean if len(clean) <= 120 else clean[:119] + "…"


def file_name(path: Path) -> str:
    """A file's name as it can be stored: bytes that are no UTF-8 show as U+FFFD."""
    return "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= c <= "\udfff" else c for c in path.name)


def check_name(path: str) -> None:
    """Refuse network and device paths by their spelling, before the system is asked about them.

    Merely looking at a name that begins with two slashes and a host hands the user's login hash to that host.
    Raises Unreadable.
    """
    name = shown(ntpath.basename(path) or path)
    flat = path.replace("\\", "/")
    if flat.startswith("//") or re.match(r"(?i)file:", flat):
        raise Unreadable(
            name,
            "network_path",
            f"“{shown(path)}” is a network address. Copy the file to this computer and open it there.",
        )
    stem = ntpath.basename(flat).partition(".")[0].rstrip(" ")
    if _WINDOWS and (_DEVICE.match(stem) or flat.startswith("/??/")):
        raise Unreadable(
            name, "device", f"“{name}” is the name of a device, not a file. Rename the file and open it again."
        )


def read_file(path: str | Path) -> bytes:
    """The bytes of an ordinary file. Never waits on a pipe or a device. Raises Unreadable."""
    spelled = os.fspath(path)
    check_name(spelled)
    name = shown(os.path.basename(spelled) or spelled)
    try:
        _check_kind(os.stat(spelled), name)
        # A pipe may have taken the file's place since: opened without waiting, and looked at again.
        handle = os.open(spelled, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(handle, "rb") as file:
            _check_kind(os.fstat(handle), name)
            raw = file.read(MAX_FILE + 1)
    except (OSError, ValueError) as error:
        raise _refusal(error, name) from error
    check_size(len(raw), name)
    return raw


def read_head(path: str | Path, size: int) -> tuple[bytes, int]:
    """The first `size` bytes of an ordinary file of any size, and how large it is. Raises Unreadable."""
    spelled = os.fspath(path)
    check_name(spelled)
    name = shown(os.path.basename(spelled) or spelled)
    try:
        found = os.stat(spelled)
        if stat.S_ISREG(found.st_mode) and found.st_size:
            handle = os.open(spelled, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
            with open(handle, "rb") as file:
                if stat.S_ISREG(os.fstat(handle).st_mode):
                    return file.read(size), found.st_size
        _check_kind(found, name)
    except (OSError, ValueError) as error:
        raise _refusal(error, name) from error
    return b"", 0


def check_size(size: int, name: str) -> None:
    """Refuse what is too large or empty. Raises Unreadable."""
    if size == 0:
        raise Unreadable(name, "empty", f"“{shown(name)}” is empty. Save or download it again.")
    if size > MAX_FILE:
        raise Unreadable(
            name,
            "too_large",
            f"“{shown(name)}” is larger than {MAX_FILE // 1_000_000} MB, more than an article holds. "
            "Save the part you need as a file of its own.",
        )


def _check_kind(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable(name, "folder", f"“{name}” is a folder. Choose the files in it.")
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(name, "not_a_file", f"“{name}” is a device or a pipe, not a file with text.")
    check_size(status.st_size, name)


def _refusal(error: OSError | ValueError, name: str) -> Unreadable:
    if isinstance(error, FileNotFoundError):
        return Unreadable(name, "missing", f"“{name}” is not there any more. Check whether it was moved or renamed.")
    if isinstance(error, PermissionError):
        return Unreadable(name, "not_permitted", f"“{name}” may not be read by you. Ask its owner or copy it first.")
    reason = getattr(error, "strerror", None) or "the name is not a possible file name"
    return Unreadable(name, "failed", f"“{name}” could not be read: {reason}.")

"""The still: a picture of the window as it was closed, shown as the first frame when nothing has changed since.

Which picture fits is decided by its key: the library's last change, the settings (geometry, text size, what lay
open), the system's colours and language, and the version. Another key, no picture: then the window is built first.
"""

from __future__ import annotations

import os
import zlib
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QPixmap

import briefing
from briefing import paths

NAME = "window.png"
FASTEST = 100
"""PNG without compression: half the time to read, and there is one."""


def last_change(library: Path) -> int | None:
    """The number of the library's last change, without opening it for work; None when that cannot be told."""
    import apsw

    if not library.exists():
        return None
    try:
        connection = apsw.Connection(str(library), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            row = connection.execute("SELECT max(seq) FROM change_log").fetchone()
        finally:
            connection.close()
    except apsw.Error:
        return None  # opening it for work says what is wrong, in words
    return int(row[0] or 0) if row else 0


def key(library: Path, settings: Path, change: int) -> str:
    """What the window looks like depends on this."""
    try:
        kept = settings.read_bytes()
    except OSError:
        kept = b""
    scheme = QGuiApplication.styleHints().colorScheme().name
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    words = f"{library.absolute()}|{change}|{scheme}|{ratio}|{QLocale().name()}|{briefing.__version__}"
    return f"{zlib.crc32(kept):08x}{zlib.crc32(words.encode()):08x}"


def load(library: Path, settings: Path) -> QPixmap | None:
    """The picture that fits, None when there is none."""
    change = last_change(library)
    if change is None:
        return None
    path = paths.cache_folder() / "stills" / f"{key(library, settings, change)}-{NAME}"
    picture = QPixmap()
    if not path.exists() or not picture.load(str(path)):
        return None
    picture.setDevicePixelRatio(QGuiApplication.primaryScreen().devicePixelRatio())
    return picture


def keep(library: Path, settings: Path, change: int, picture: QPixmap) -> None:
    """Keep a picture in place of all others. A cache that cannot be written costs only the next start's first frame."""
    folder = paths.cache_folder() / "stills"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        os.chmod(folder, 0o700)  # it shows what was being read
        for old in folder.iterdir():
            old.unlink(missing_ok=True)
    except OSError:
        return
    picture.save(str(folder / f"{key(library, settings, change)}-{NAME}"), "PNG", FASTEST)

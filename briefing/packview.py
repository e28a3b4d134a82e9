"""Looking at an evidence pack: verified, unpacked into a folder of its own that goes with the window, for reading only."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication

from briefing import paths
from briefing.startup import Options
from briefing.storage.errors import LibraryError


def show_pack(app: QApplication, options: Options, source: Path) -> int:
    """Open a window on the pack at `source` and stay until it is closed; gives the exit code."""
    from briefing.boot import run_on
    from briefing.program import refuse
    from briefing.storage.packs import unpack

    # Nobody else may look into the folder; it goes when the window does.
    with tempfile.TemporaryDirectory(prefix="briefing-pack-") as folder:
        library = Path(folder, "pack.briefinglib")
        try:
            unpack(source, library)
        except (LibraryError, OSError) as problem:
            return refuse(problem)
        return run_on(app, options, library)


def own_settings(library: Path) -> Path:
    """A copy of the user's settings beside an unpacked pack: looks and language are the same, nothing is kept."""
    copy = library.with_name("settings.ini")
    with suppress(OSError):
        shutil.copyfile(paths.settings_file(), copy)
    return copy

"""The real program on a copy of the sample library, for tests that look at the whole window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing.ingest.sample import install_sample
from briefing.program import Program
from briefing.qt.settings import Settings
from briefing.storage.library import Library
from tests.conftest import delete_what_waits


def sample_library(folder: Path) -> Path:
    """A library file with the sample dossier, made once."""
    path = folder / "sample.briefinglib"
    with Library.open(path) as library:
        install_sample(library)
    return path


@contextmanager
def running(qtbot, folder: Path, sample: Path | None, *, warm: bool = False, text_size: int = 100) -> Iterator[Program]:
    """The program on a copy of `sample` (None: an empty library), shown, its handlers bound."""
    path = folder / "library.briefinglib"
    if sample is not None:
        shutil.copy(sample, path)
    settings = Settings(folder / "settings.ini")
    settings.set("appearance.theme", "light")
    settings.set("appearance.motion", "off")
    settings.set("text.size", text_size)
    program = Program(Library.open(path), settings)
    program.build()
    program.window.resize(1440, 900)
    program.show()
    qtbot.waitUntil(lambda: program.is_ready, timeout=20_000)
    if warm:
        qtbot.waitUntil(lambda: program.content.evidence.is_live, timeout=20_000)
    try:
        yield program
    finally:
        qtbot.waitUntil(lambda: not program.tasks.busy, timeout=20_000)
        program.window.close()
        program.close()
        program.window.deleteLater()
        program.deleteLater()
        delete_what_waits()

"""A fresh library, and articles and tables of our own to import."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing import resource
from briefing.ingest.report import FileReport
from briefing.storage.library import Library

ITALIAN, ENGLISH = "consultazioni-bruxelles.txt", "walloon-brabant-visit.txt"
ANNUAL, MONTHLY = "kazakhstan-belgium-annual.csv", "belgium-exports-to-kazakhstan-monthly.csv"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library in a folder of its own."""
    with Library.open(tmp_path / "library" / "test.briefinglib") as opened:
        yield opened


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """An empty folder for files to import."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


@pytest.fixture
def reports() -> list[FileReport]:
    """Where the reports of an import go."""
    return []


def put(folder: Path, *names: str) -> list[Path]:
    """Copies of files of the sample dossier."""
    return [Path(shutil.copy(resource.path("sample", name), folder / name)) for name in names]

"""The sample library, made once for all tests of the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.program import Program
from tests.views.window_scene import running, sample_library


@pytest.fixture(scope="session")
def sample(tmp_path_factory) -> Path:
    return sample_library(tmp_path_factory.mktemp("sample"))


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch) -> None:
    """No test reads or writes the cache and the settings of who runs it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("BRIEFING_SETTINGS", str(tmp_path / "settings.ini"))


@pytest.fixture
def program(qtbot, tmp_path, sample) -> Iterator[Program]:
    """The whole program on the sample dossier."""
    with running(qtbot, tmp_path, sample) as made:
        yield made


@pytest.fixture
def empty_program(qtbot, tmp_path) -> Iterator[Program]:
    """The whole program on an empty library."""
    with running(qtbot, tmp_path, None) as made:
        yield made

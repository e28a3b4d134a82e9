"""A small library on the desk, with settings and theme of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.storage import articles, dossiers
from briefing.storage.library import Library
from tests.storage.conftest import make_article, make_facts


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.briefinglib") as opened:
        dossier, _ = dossiers.ensure_dossier(opened, "KZ", "BE")
        article = make_article()
        articles.add_article(opened, article, make_facts(article), dossier)
        yield opened


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def theme(qapp, settings: Settings) -> Theme:
    return Theme(settings)


@pytest.fixture
def desk(qapp, library: Library) -> Desk:
    desk = Desk(library, Selection())
    desk.open_dossier("KZ-BE")
    desk.open_article(1)
    return desk


@pytest.fixture
def undo(desk: Desk) -> UndoStack:
    return UndoStack(desk)

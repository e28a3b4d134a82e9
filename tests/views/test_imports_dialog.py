"""The list of imports takes the update of an article back, not the article; undo brings it back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from briefing.storage import articles, versions
from briefing.views.imports_dialog import ImportsDialog
from tests.views.evidence_scene import TEXT, Scene, article, scene, yearly


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return scene(tmp_path, yearly())


def row(dialog, key):
    for n in range(dialog.list.topLevelItemCount()):
        dialog.list.setCurrentItem(dialog.list.topLevelItem(n))
        if dialog.chosen == key:
            return
    raise AssertionError(f"no {key} in the list")


def test_taking_an_update_back_shows_the_text_before_it_again(made, qtbot) -> None:
    newer = article("Quite another text.", "Consultations", dt.date(2024, 12, 5))
    made.desk.take(versions.take(made.library, 1, newer, ()).change)
    dialog = ImportsDialog(made.desk, made.undo, made.theme)
    qtbot.addWidget(dialog)
    row(dialog, "update:1")
    assert "The text before it holds again" in dialog.told.text()
    dialog.back_button.click()
    assert articles.article(made.library, 1).text == TEXT
    assert dialog.back_button.text() == "Bring this import back"
    made.undo.undo()
    assert articles.article(made.library, 1).text == newer.text
    row(dialog, "article:1")
    dialog.back_button.click()
    assert articles.article(made.library, 1) is None


def test_the_pair_of_an_import_stands_under_dossier(made, qtbot) -> None:
    dialog = ImportsDialog(made.desk, made.undo, made.theme)
    qtbot.addWidget(dialog)
    headings = [dialog.list.headerItem().text(n) for n in range(4)]
    assert headings[3] == "Dossier"
    assert "Kazakhstan – Belgium" in {dialog.list.topLevelItem(n).text(3) for n in range(2)}

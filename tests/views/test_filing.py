"""Filing the article that lies open, from the menu of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMenu

from briefing.program import Program
from briefing.storage import articles
from briefing.views.new_dossier import NewDossier
from tests.views.reading import BlockKind, article
from tests.views.window_scene import running


@pytest.fixture
def program(qtbot, tmp_path, sample) -> Iterator[Program]:
    with running(qtbot, tmp_path, sample, warm=True) as made:
        qtbot.waitUntil(lambda: not made.tasks.busy, timeout=20_000)
        yield made


@pytest.fixture
def menus(monkeypatch) -> list[QMenu]:
    """The menus that were shown; none takes the mouse away from the other tests."""
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    return shown


def offered(program: Program, menus: list[QMenu]) -> QMenu:
    """The dossiers that the command offers for an article that lies in none."""
    text = article(((BlockKind.TITLE, "Of nobody"), (BlockKind.PARAGRAPH, "Some words.")))
    added = articles.add_article(program.desk.library, text, [], None)
    program.desk.take(added.change)
    program.desk.open_article(added.article_id)
    program.commands.action("article.file").trigger()
    return menus[0]


def homes(program: Program) -> tuple[str, ...]:
    assert program.desk.article is not None
    return articles.dossiers_of(program.desk.library, program.desk.article.id)


def test_the_open_article_is_filed_under_a_dossier_from_the_menu(program, menus) -> None:
    menu = offered(program, menus)
    menu.actions()[0].trigger()
    assert homes(program) == ("KZ-BE",)
    program.commands.action("edit.undo").trigger()
    assert homes(program) == ()


def test_a_new_dossier_asked_for_while_filing_takes_the_article(program, menus) -> None:
    menu = offered(program, menus)
    menu.actions()[-1].trigger()
    assert program._bound is not None
    dialog = program._bound.dialog
    assert isinstance(dialog, NewDossier)
    dialog.reporter.setCurrentIndex(dialog.reporter.findData("GH"))
    dialog.partner.setCurrentIndex(dialog.partner.findData("KE"))
    dialog.create_button.click()
    assert program.desk.article is not None
    assert program.desk.article.title == "Of nobody"
    assert homes(program) == ("GH-KE",)
    assert program.desk.dossier is not None
    assert program.desk.dossier.id == "GH-KE"

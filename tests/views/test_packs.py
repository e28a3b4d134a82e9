"""Evidence packs in the window: looked at for reading only, refused in words, opened beside, added to one's library."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog

from briefing import packview
from briefing.program import Program
from briefing.qt.command_table import TABLE
from briefing.qt.settings import Settings
from briefing.startup import Options, Unusable, options
from briefing.storage import dossiers, packs
from briefing.storage.library import Library
from tests.rounds import FIFTH, FOURTH, told


@pytest.fixture
def pack(tmp_path):
    path = tmp_path / "KZ-BE.briefing"
    with Library.open(tmp_path / "theirs.briefinglib") as library:
        told(tmp_path, library, FOURTH, FIFTH)
        packs.save(library, "KZ-BE", path)
    return path


@pytest.fixture
def view(pack, tmp_path, qtbot):
    """A window that looks at the pack."""
    path = tmp_path / "folder" / "view.briefinglib"
    path.parent.mkdir()
    packs.unpack(pack, path)
    program = Program(Library.open(path, readonly=True), Settings(packview.own_settings(path)), pack=pack)
    program.show()
    qtbot.waitUntil(lambda: program.is_ready, timeout=20_000)
    yield program
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=20_000)
    program.window.close()
    program.close()
    program.window.deleteLater()


def test_a_pack_is_named_alone_on_the_command_line(pack):
    assert options([str(pack)]) == Options(pack=pack)
    for words in ([str(pack), "article.txt"], [str(pack), "--library", "x.lib"], [str(pack), str(pack)]):
        with pytest.raises(Unusable, match="window of its own"):
            options(words)


def test_the_window_says_that_it_looks_at_a_pack_and_changes_nothing(view, pack):
    notice = view.content.banner.notice
    assert notice.title == "Evidence pack, for reading only."
    assert "every hash agrees" in notice.text
    assert view.window.windowTitle() == "Kazakhstan – Belgium – evidence pack – Briefing"
    for command in TABLE:
        if "write" in command.needs:
            action = view.commands.action(command.id)
            assert not action.isEnabled(), command.id
            assert "open for reading only" in action.toolTip()
    view.selection.select(view.desk.facts[0].key, "test")
    card = view.content.evidence.card
    assert not card.confirm_button.isEnabled()
    assert "reading only" in card.confirm_button.toolTip()


def test_looking_at_a_pack_leaves_no_trace_in_the_users_settings(view, tmp_path):
    view.settings.set("session.dossier", "KZ-BE")
    view.settings.sync()
    assert not (tmp_path / "settings.ini").exists() or "KZ-BE" not in (tmp_path / "settings.ini").read_text()


def test_adding_puts_it_into_the_users_own_library(view, tmp_path, monkeypatch, qtbot):
    own = tmp_path / "own.briefinglib"
    monkeypatch.setenv("BRIEFING_LIBRARY", str(own))
    view.commands.action("file.add_pack").trigger()
    qtbot.waitUntil(lambda: view.content.banner.notice.title == "Added to your library.", timeout=20_000)
    assert view.content.banner.notice.text.startswith("New articles: 2, facts: ")
    with Library.open(own) as library:
        assert [d.id for d in dossiers.dossiers(library)] == ["KZ-BE"]


def dropped(path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_a_dropped_pack_opens_in_a_window_of_its_own_and_is_never_imported(program, pack, qtbot):
    started = []
    program.content.packs.start = lambda path: not started.append(path)
    before = dossiers.dossiers(program.library)
    program.content.intake.take(dropped(pack))
    qtbot.waitUntil(lambda: bool(started), timeout=20_000)
    assert started == [pack]
    assert not program.importer.busy
    assert dossiers.dossiers(program.library) == before


def other_program(folder, monkeypatch):
    """What stands in for a second start: a program that writes down with which file and library it was started."""
    program, said = folder / "other_program", folder / "said"
    program.write_text(
        f"""#!/bin/sh\nprintf '%s\\n' "$BRIEFING_LIBRARY" "$@" > '{said}.part' && mv '{said}.part' '{said}'\n"""
    )
    program.chmod(0o700)
    monkeypatch.setattr("sys.executable", str(program))
    return said


@pytest.mark.skipif(sys.platform == "win32", reason="starts a shell script")
def test_what_is_added_goes_into_the_library_of_the_window_the_pack_was_dropped_on(
    program, pack, tmp_path, monkeypatch, qtbot
):
    """Also where that is not the usual library, but one named with --library."""
    monkeypatch.setenv("BRIEFING_LIBRARY", "/usual/library.briefinglib")
    said = other_program(tmp_path, monkeypatch)
    program.content.intake.take(dropped(pack))
    qtbot.waitUntil(said.exists, timeout=20_000)
    library, *words = said.read_text().splitlines()
    assert library == str(program.library.path)
    assert words[-1] == str(pack)
    opened = f"{pack.name} opens in a window of its own"
    qtbot.waitUntil(lambda: opened in program.content.status.words, timeout=20_000)
    assert program.content.banner.notice is None


def test_an_altered_pack_is_refused_in_the_banner_and_no_window_opens(program, pack, qtbot):
    started = []
    program.content.packs.start = lambda path: not started.append(path)
    whole = bytearray(pack.read_bytes())
    whole[len(whole) // 3] ^= 1
    pack.write_bytes(whole)
    program.content.intake.take(dropped(pack))
    qtbot.waitUntil(lambda: program.content.banner.notice is not None, timeout=20_000)
    banner = program.content.banner
    assert banner.notice.title == "The evidence pack was not opened."
    assert banner.notice.text.startswith(f"{pack.name} was altered")
    assert str(pack.parent) not in banner.notice.text
    assert str(pack.parent) in banner._text.toolTip()
    program.window.resize(1280, 720)
    qtbot.waitUntil(lambda: banner._text.height() >= banner._text.heightForWidth(banner._text.width()))
    assert banner._text.text() == banner.notice.text
    assert started == []


def test_a_pack_for_a_folder_that_is_not_there_names_the_folder(program, tmp_path, monkeypatch, qtbot):
    out = tmp_path / "gone" / "out.briefing"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    program.commands.action("file.save_pack").trigger()
    qtbot.waitUntil(lambda: program.content.banner.notice is not None, timeout=30_000)
    said = program.content.banner.notice.text
    assert f"the folder {out.parent} is not there. Choose another folder" in said
    assert "Check the disk" not in said


def test_save_evidence_pack_writes_one_that_opens(program, tmp_path, monkeypatch, qtbot):
    out = tmp_path / "out.briefing"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    program.commands.action("file.save_pack").trigger()
    qtbot.waitUntil(lambda: out.exists(), timeout=30_000)
    packs.unpack(out, tmp_path / "again.briefinglib")
    with Library.open(tmp_path / "again.briefinglib") as library:
        assert dossiers.dossiers(library)[0].articles == program.desk.dossier.articles

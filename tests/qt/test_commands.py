"""The command table is complete and free of clashes; what is derived from it agrees with it."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from briefing import resource
from briefing.qt import commands as words
from briefing.qt.command_table import MENUS, TABLE, TOOLBAR
from briefing.qt.commands import Commands

PLATFORMS = ("linux", "win32", "darwin")


def test_each_command_has_its_own_id_and_a_menu() -> None:
    assert len({c.id for c in TABLE}) == len(TABLE)
    menus = {path for path, _ in MENUS}
    assert all(c.menu in menus for c in TABLE)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_no_key_means_two_commands(platform: str) -> None:
    keys = Counter(QKeySequence(key).toString() for c in TABLE for key in c.keys_here(platform))
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("platform", PLATFORMS)
def test_each_key_is_one_that_qt_understands(platform: str) -> None:
    for command in TABLE:
        for key in command.keys_here(platform):
            assert QKeySequence(key).count() == 1, f"{command.id}: {key}"


@pytest.mark.parametrize("platform", PLATFORMS)
def test_no_key_is_taken_from_keyboards_or_screen_readers(platform: str) -> None:
    for command in TABLE:
        for key in command.keys_here(platform):
            if platform != "darwin":
                assert not ("Ctrl" in key and "Alt" in key), f"{command.id}: {key} is AltGr on some keyboards"
            assert key not in ("Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5")


def test_keys_follow_the_design_on_each_platform() -> None:
    table = {c.id: c for c in TABLE}
    assert table["edit.redo"].keys_here("win32") == ("Ctrl+Y",)
    assert table["edit.redo"].keys_here("linux") == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert table["edit.redo"].keys_here("darwin") == ("Ctrl+Shift+Z",)
    assert table["facts.review"].keys_here("linux") == ("F8", "Ctrl+R")
    assert table["view.palette"].keys == ("Ctrl+Shift+P",)
    assert table["view.full_screen"].keys == ("F11",)


def test_each_function_key_that_matters_has_a_second_binding() -> None:
    table = {c.id: c for c in TABLE}
    for id in ("edit.find_next", "edit.find_previous", "facts.review", "facts.edit"):
        assert len(table[id].keys) > 1


def test_each_command_on_the_toolbar_has_an_icon_that_is_there() -> None:
    table = {c.id: c for c in TABLE}
    for id in (*filter(None, TOOLBAR), "view.evidence", "edit.preferences"):
        assert table[id].icon
    for command in TABLE:
        if command.icon:
            assert resource.path("icons", f"{command.icon}.svg").exists(), command.icon


def test_the_menus_hold_every_command_once(qapp) -> None:
    made, bar = Commands(), QMenuBar()
    made.fill(bar)
    shown = []
    for path, _ in MENUS:
        menu = made.menu(path)
        shown += [a.objectName() for a in menu.actions() if not a.isSeparator() and a.menu() is None]
    assert Counter(shown) == Counter(c.id for c in TABLE)


def test_commands_are_enabled_by_what_holds(qapp) -> None:
    made = Commands()
    made.set_states([])
    assert not made.action("file.print").isEnabled()
    assert made.action("file.quit").isEnabled()
    made.set_states(["dossier", "write"])
    assert made.action("file.print").isEnabled()
    assert made.action("file.import").isEnabled()
    assert not made.action("edit.undo").isEnabled()


def test_a_command_runs_its_handler_once(qapp) -> None:
    made, ran = Commands(), []
    made.bind("help.about", lambda: ran.append("about"))
    made.bind("view.margin", lambda on: ran.append(on))
    made.action("help.about").trigger()
    made.action("view.margin").trigger()
    assert ran == ["about", True]
    with pytest.raises(ValueError, match="handler"):
        made.bind("help.about", lambda: None)


def test_tool_tips_name_the_command_and_its_key(qapp) -> None:
    command = next(c for c in TABLE if c.id == "file.print")
    assert words.tip(command).startswith("Print summary (")
    assert "Ctrl+P" in words.tip(command) or "⌘P" in words.tip(command)


def test_one_theme_is_checked_at_a_time(qapp) -> None:
    made = Commands()
    made.set_checked("view.theme_light", True)
    made.set_checked("view.theme_dark", True)
    assert not made.action("view.theme_light").isChecked()

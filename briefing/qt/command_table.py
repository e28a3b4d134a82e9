"""The command table: every command of the program is one row; menus, toolbar, keys and palette come from it."""

from __future__ import annotations

from briefing.qt.command import Command
from briefing.qt.document_commands import EDIT, FILE, OF_ARTICLE, VIEW
from briefing.qt.trade_commands import OF_CHART, OF_FACTS
from briefing.qt.translation import QT_TRANSLATE_NOOP

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Menu", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Menu", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menu", "&View")),
    ("article", QT_TRANSLATE_NOOP("Menu", "&Article")),
    ("facts", QT_TRANSLATE_NOOP("Menu", "Fa&cts")),
    ("chart", QT_TRANSLATE_NOOP("Menu", "Char&t")),
    ("window", QT_TRANSLATE_NOOP("Menu", "&Window")),
    ("help", QT_TRANSLATE_NOOP("Menu", "&Help")),
    ("file/recent", QT_TRANSLATE_NOOP("Menu", "Recent articles")),
    ("view/theme", QT_TRANSLATE_NOOP("Menu", "Theme")),
    ("view/revisions", QT_TRANSLATE_NOOP("Menu", "Revisions")),
    ("facts/mark", QT_TRANSLATE_NOOP("Menu", "Mark selection as")),
    ("chart/sources", QT_TRANSLATE_NOOP("Menu", "Sources")),
    ("chart/cut", QT_TRANSLATE_NOOP("Menu", "Cut time by")),
    ("chart/currency", QT_TRANSLATE_NOOP("Menu", "Currency")),
)

_HELP = (
    Command("window.next_pane", QT_TRANSLATE_NOOP("Command", "Next pane"), "window", ("F6",)),
    Command("window.previous_pane", QT_TRANSLATE_NOOP("Command", "Previous pane"), "window", ("Shift+F6",)),
    Command("help.manual", QT_TRANSLATE_NOOP("Command", "Briefing help"), "help", ("F1",), "question", mac=("Ctrl+?",)),
    Command("help.shortcuts", QT_TRANSLATE_NOOP("Command", "Shortcuts"), "help", ("Ctrl+/",), "keyboard"),
    Command("help.about", QT_TRANSLATE_NOOP("Command", "About Briefing"), "help", icon="info", rule=True, role="about"),
)

TABLE: tuple[Command, ...] = FILE + EDIT + VIEW + OF_ARTICLE + OF_FACTS + OF_CHART + _HELP

TOOLBAR: tuple[str, ...] = (
    "file.import",
    "edit.find",
    "",
    "facts.review",
    "",
    "file.summary",
    "file.print",
    "file.export",
)
"""The commands with words on the toolbar; an empty id is a separator."""

"""Commands: one QAction for every row of the command table, its menus, its words and its handler."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from briefing.qt import icons
from briefing.qt.command import WRITE, Command
from briefing.qt.command_table import MENUS, TABLE

Handler = Callable[[], None] | Callable[[bool], None]

_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
}


def text(command: Command) -> str:
    """A command's translated words as they stand in a menu."""
    return QCoreApplication.translate("Command", command.text)


def plain_text(command: Command) -> str:
    """A command's words without the dots and the mnemonic, for tool tips and the palette."""
    return text(command).replace("&", "").removesuffix("…")


def key_text(command: Command) -> str:
    """The key that is shown for a command, in the platform's own writing; empty for none."""
    keys = command.keys_here()
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def tip(command: Command) -> str:
    """A tool tip: "Name (shortcut)"."""
    key = key_text(command)
    return f"{plain_text(command)} ({key})" if key else plain_text(command)


class Commands(QObject):
    """The actions by id, each bound to one handler.

    `set_states` says what holds now ("article", "undo" ...); actions that need more are disabled.
    """

    def __init__(self, parent: QObject | None = None, table: Iterable[Command] = TABLE) -> None:
        super().__init__(parent)
        self.table = tuple(table)
        self._rows = {c.id: c for c in self.table}
        self._actions: dict[str, QAction] = {}
        self._handlers: dict[str, Handler] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._menus: dict[str, QMenu] = {}
        self._states: frozenset[str] = frozenset()
        for command in self.table:
            self._actions[command.id] = self._make(command)

    def command(self, id: str) -> Command:
        """A row of the table. Raises KeyError."""
        return self._rows[id]

    def action(self, id: str) -> QAction:
        """The action of a command. Raises KeyError."""
        return self._actions[id]

    def menu(self, path: str) -> QMenu:
        """A menu built by `fill` ("file", "chart/sources"). Raises KeyError."""
        return self._menus[path]

    def bind(self, id: str, handler: Handler) -> None:
        """Say what a command does; a checkable one's handler gets the new state. Raises KeyError."""
        command = self._rows[id]
        if id in self._handlers:
            raise ValueError(f"{id} has a handler already")
        self._handlers[id] = handler
        action = self._actions[id]
        if command.checkable:
            action.triggered.connect(handler)
        else:
            plain: Callable[[], None] = handler  # type: ignore[assignment]
            action.triggered.connect(lambda _checked=False: plain())

    @property
    def unbound(self) -> tuple[str, ...]:
        """The ids that no handler is bound to."""
        return tuple(id for id in self._rows if id not in self._handlers)

    def set_states(self, states: Iterable[str], why: str = "") -> None:
        """Enable each command whose needs are all among `states`; one that may not write says `why` when pointed at."""
        now = frozenset(states)
        if now == self._states and self._states:
            return
        self._states = now
        for command in self.table:
            action = self._actions[command.id]
            action.setEnabled(set(command.needs) <= now)
            barred = why and WRITE in command.needs and WRITE not in now
            action.setToolTip(f"{tip(command)}. {why}" if barred else tip(command))

    def set_checked(self, id: str, on: bool) -> None:
        """Show a checkable command as on or off, without running it."""
        self._actions[id].setChecked(on)

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus from the table."""
        bar.clear()
        self._menus.clear()
        for path, title in MENUS:
            if "/" not in path:
                self._menus[path] = bar.addMenu(QCoreApplication.translate("Menu", title))
        titles = dict(MENUS)
        for command in self.table:
            menu = self._menus.get(command.menu) or self._submenu(command.menu, titles[command.menu])
            if command.rule:
                menu.addSeparator()
            menu.addAction(self._actions[command.id])
        for path, title in MENUS:
            if path not in self._menus:
                self._submenu(path, title)

    def retranslate(self) -> None:
        """Take all words anew after the language changed."""
        for command in self.table:
            self._word(command, self._actions[command.id])

    def _submenu(self, path: str, title: str) -> QMenu:
        parent = self._menus[path.partition("/")[0]]
        menu = parent.addMenu(QCoreApplication.translate("Menu", title))
        self._menus[path] = menu
        return menu

    def _make(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setShortcuts([QKeySequence(key) for key in command.keys_here()])
        # A local command's key is shown in the menu; the pane that has the focus answers to it.
        scope = Qt.ShortcutContext.WidgetShortcut if command.local else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(scope)
        action.setMenuRole(_ROLES.get(command.role, QAction.MenuRole.NoRole))
        if command.icon:
            action.setIcon(icons.icon(command.icon))
            action.setIconVisibleInMenu(False)
        if command.radio:
            group = self._groups.setdefault(command.radio, QActionGroup(self))
            group.addAction(action)
        self._word(command, action)
        return action

    @staticmethod
    def _word(command: Command, action: QAction) -> None:
        action.setText(text(command))
        action.setToolTip(tip(command))
        action.setStatusTip("")

"""Lists of commands with their keys: the command palette and the shortcuts window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefing.qt import commands as words
from briefing.qt import fonts, wording
from briefing.qt.command import Command
from briefing.qt.command_table import MENUS
from briefing.qt.commands import Commands
from briefing.qt.theme import Theme
from briefing.qt.wording import translate
from briefing.views.dialog import Dialog
from briefing.views.widgets import Label, SearchField

ID = Qt.ItemDataRole.UserRole
KEYS = Qt.ItemDataRole.UserRole + 1
HEAD = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


def fuzzy(query: str, text: str) -> int | None:
    """How well the letters of `query`, in their order, fit into `text`: smaller is better, None for not at all.

    Letters that stand together and at the start of words count as better.
    """
    wanted, given = query.casefold().replace(" ", ""), text.casefold()
    cost, at = 0, -1
    for letter in wanted:
        found = given.find(letter, at + 1)
        if found < 0:
            return None
        starts_word = found == 0 or not given[found - 1].isalnum()
        cost += 0 if found == at + 1 else 1 if starts_word else 3 + (found - at)
        at = found
    return cost


def menu_name(path: str) -> str:
    """A menu's words, "View" or "View, Theme"."""
    titles = dict(MENUS)
    parts = path.split("/")
    names = [translate("Menu", titles["/".join(parts[: n + 1])]) for n in range(len(parts))]
    return ", ".join(name.replace("&", "") for name in names)


def all_keys(command: Command) -> str:
    """Every key of a command on this platform."""
    native = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(native) for key in command.keys_here())


class CommandDelegate(QStyledItemDelegate):
    """Draws one row: the command at the left, its keys at the right; heads in small bold words."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._theme.px(32 if index.data(HEAD) else 28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        rect = QRectF(option.rect)
        state = option.state
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(color("accent"), 1))
            painter.setBrush(color("select_row"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        inner = rect.adjusted(self._theme.px(10), 0, -self._theme.px(10), 0)
        head = bool(index.data(HEAD))
        painter.setFont(fonts.ui_font(12 if head else 13, 600 if head else 400))
        painter.setPen(color("text_2" if head else "text" if enabled else "text_3"))
        middle = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(inner, middle | int(Qt.AlignmentFlag.AlignLeft), str(index.data()))
        painter.setFont(fonts.ui_font(12))
        painter.setPen(color("text_2" if enabled or head else "text_3"))
        painter.drawText(inner, middle | int(Qt.AlignmentFlag.AlignRight), str(index.data(KEYS) or ""))
        painter.restore()


def _item(text: str, keys: str, id: str = "", *, enabled: bool = True) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setData(ID, id)
    item.setData(KEYS, keys)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {keys}" if keys else text)
    if not enabled:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


class Palette(Dialog):
    """Every command by name: type a few letters, Enter runs the one on top."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Command palette"), parent)
        self._commands = commands
        self.field = SearchField(theme, self.tr("Type a command"), height=34)
        self.list = QListWidget()
        self.list.setItemDelegate(CommandDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setContentsMargins(12, 12, 12, 8)
        self.nothing = Label(
            theme,
            self.tr("No command matches. What cannot be done at the moment is not listed."),
            token="text_2",
            wrap=True,
        )
        self.nothing.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        self.body.addWidget(self.field)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list)
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.foot_line.hide()
        self.field.textChanged.connect(self._filter)
        self.field.left.connect(self.reject)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self._filter("")
        self.resize(theme.px(520), theme.px(400))

    @property
    def shown(self) -> list[str]:
        """The ids in the list, best first."""
        return [str(self.list.item(row).data(ID)) for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(key)
            if step is not None:
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentItem())
                return True
            if key is Qt.Key.Key_Escape:
                # One key out, as of any list of commands; in a search it would clear first.
                self.reject()
                return True
        return False

    def _filter(self, query: str) -> None:
        found = []
        for order, command in enumerate(self._commands.table):
            if not self._commands.action(command.id).isEnabled() or command.id == "view.palette":
                continue
            name = wording.headed(menu_name(command.menu), words.plain_text(command))
            cost = fuzzy(query, words.plain_text(command))
            if cost is None:
                spread = fuzzy(query, name)
                cost = None if spread is None else spread + 20
            if cost is not None:
                found.append((cost, order, name, command))
        self.list.clear()
        for _, _, name, command in sorted(found, key=lambda f: f[:2]):
            self.list.addItem(_item(name, words.key_text(command), command.id))
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not found)

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        action = self._commands.action(str(item.data(ID)))
        self.accept()
        action.trigger()


class Shortcuts(Dialog):
    """Every command that has a key, by menu."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Shortcuts"), parent)
        self._commands = commands
        self.field = SearchField(theme, self.tr("Find a command or a key"))
        self.list = QListWidget()
        self.list.setItemDelegate(CommandDelegate(theme, self.list))
        self.list.setAccessibleName(self.tr("Shortcuts"))
        self.field.textChanged.connect(self._filter)
        self.field.left.connect(self.reject)
        layout = QVBoxLayout()
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.body.addLayout(layout)
        self.body.setContentsMargins(16, 16, 16, 12)
        self.add_close()
        self._filter("")
        self.resize(theme.px(520), theme.px(560))

    def _filter(self, query: str) -> None:
        self.list.clear()
        menu = ""
        for command in self._commands.table:
            keys = all_keys(command)
            name = words.plain_text(command)
            if not keys or query.casefold() not in f"{name} {keys}".casefold():
                continue
            if command.menu != menu:
                menu = command.menu
                head = _item(menu_name(menu), "", enabled=False)
                head.setData(HEAD, True)
                self.list.addItem(head)
            self.list.addItem(_item(name, keys, command.id))

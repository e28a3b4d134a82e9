"""Page row: one item of a section of the page, with what can be decided on it, by mouse and by keyboard."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from briefing.core.arrangement import USUAL, Decision
from briefing.core.claim import Section
from briefing.core.officer import raised_line, raised_parts
from briefing.qt import icons
from briefing.qt.theme import Theme
from briefing.views.page_fields import GrowingField
from briefing.views.page_measure import Count, line_count
from briefing.views.page_row_parts import Grip, MarkChip
from briefing.views.widgets import RADIUS, CheckBox, ComboBox, IconButton, Label

LINE, RAISED, ITEM = "line", "raised", "item"


@dataclass(frozen=True, slots=True)
class RowSpec:
    """What a row shows: its item's key, how it is written (`kind`), its words, and what was decided on it.

    `place` is the position of the officer's line among those of the section; `keys` are the facts
    it rests on; `cut` that a limit keeps it off the page.
    """

    key: str
    kind: str
    words: str = ""
    decision: Decision = USUAL
    place: int = -1
    fixed: bool = False
    cut: bool = False
    keys: tuple[str, ...] = field(default=())


class PageRow(QWidget):
    """One item. Its check box (or the field in it) is the one stop of the keyboard for all that a row can do.

    Space leaves out, Alt+Up and Alt+Down move, P pins and M marks on the check box, Alt+P and Alt+M
    in a field. `decided` carries what is wanted: "leave_out", "print", "pin", "unpin", "mark".
    """

    decided = Signal(str)
    moved = Signal(int)
    stepped = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    edited = Signal()
    finished = Signal()
    next_wanted = Signal()
    removed = Signal()
    opened = Signal()

    def __init__(
        self, theme: Theme, section: Section, spec: RowSpec, prompt: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.section, self.spec = theme, section, spec
        self._lit = self._near = False
        self.pending = False
        """Whether what stands in the fields is newer than what is stored."""
        self.fields: tuple[GrowingField, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._build(prompt)
        self.show_spec(spec)
        theme.changed.connect(self._dress)

    # --- what it shows ---------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The officer's line as it is kept; "" in a row of the program's."""
        if self.spec.kind == RAISED:
            said, answer = (f.words for f in self.fields)
            return raised_line(str(self.rank.currentData()), said, answer)
        return self.fields[0].words if self.fields else ""

    @property
    def stop(self) -> QWidget:
        """Where the keyboard comes in."""
        return self.fields[0] if self.fields else self.check

    def show_spec(self, spec: RowSpec, *, words: bool = True) -> None:
        """Show an item as it is now; its words only where nobody is writing them."""
        self.spec = spec
        if spec.kind == ITEM:
            self.label.setText(spec.words)
        elif words and spec.words != self.text:
            self._show_line(spec.words)
        printed = not spec.decision.left_out or spec.fixed
        self.check.blockSignals(True)
        self.check.setChecked(printed)
        self.check.blockSignals(False)
        self.check.setEnabled(not spec.fixed)
        self.chip.set_portion(spec.decision.portion)
        self._show_pin()
        self._tell()
        self._dress()

    def light(self, on: bool) -> None:
        """Show that the selected fact is behind this item."""
        if on != self._lit:
            self._lit = on
            self.update()

    def count(self) -> Count:
        """What is said of the length of its words."""
        return line_count(self.section, self.text)

    def show_count(self) -> None:
        """The length under the field: while it is written, and always when it is too much."""
        count = self.count()
        self.counter.setText(count.words)
        self.counter.set_token("bad" if count.over else "text_3")
        writing = any(f.hasFocus() for f in self.fields)
        self.counter.setVisible(bool(count.words) and (count.over or writing))

    def menu(self) -> QMenu:
        """All that can be done with the row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self.spec.fixed:
            out = self.spec.decision.left_out
            act = menu.addAction(self.tr("Print again") if out else self.tr("Leave out"))
            act.triggered.connect(lambda: self.decided.emit("print" if out else "leave_out"))
        pinned = self.spec.decision.pinned
        act = menu.addAction(self.tr("Unpin") if pinned else self.tr("Pin to the top"))
        act.triggered.connect(lambda: self.decided.emit("unpin" if pinned else "pin"))
        menu.addAction(self.tr("Portion mark…")).triggered.connect(lambda: self.decided.emit("mark"))
        menu.addSeparator()
        menu.addAction(self.tr("Move up")).triggered.connect(lambda: self.moved.emit(-1))
        menu.addAction(self.tr("Move down")).triggered.connect(lambda: self.moved.emit(1))
        if self.spec.keys:
            menu.addSeparator()
            menu.addAction(self.tr("Show the evidence")).triggered.connect(self.opened)
        if self.fields:
            menu.addSeparator()
            menu.addAction(self.tr("Remove")).triggered.connect(self.removed)
        return menu

    # --- assembling ------------------------------------------------------------------------------

    def _build(self, prompt: str) -> None:
        theme = self._theme
        self.grip, self.check, self.chip = Grip(theme), CheckBox(theme), MarkChip(theme)
        # In line with the first line of the words beside it.
        high = 26 if self.spec.kind == ITEM else 31
        theme.lengths(self.check, fixed_width=20, fixed_height=high)
        theme.lengths(self.chip, fixed_height=high)
        self.pin = IconButton(theme, "push-pin", self.tr("Pin to the top (P)"), 14, box=24)
        theme.lengths(self.pin, fixed_height=high)
        self.pin.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(2)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.grip)
        row.addWidget(self.check, 0, top)
        row.addWidget(self.chip, 0, top)
        row.addSpacing(2)
        row.addLayout(self._content(prompt), 1)
        row.addWidget(self.pin, 0, top)
        self.grip.dragged.connect(self.dragged)
        self.grip.dropped.connect(self.dropped)
        self.check.toggled.connect(lambda on: self.decided.emit("print" if on else "leave_out"))
        self.chip.clicked.connect(lambda: self.decided.emit("mark"))
        self.pin.clicked.connect(lambda: self.decided.emit("unpin" if self.spec.decision.pinned else "pin"))
        self.check.installEventFilter(self)

    def _content(self, prompt: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        if self.spec.kind == ITEM:
            self.label = Label(self._theme, wrap=True)
            self.label.setContentsMargins(0, 3, 0, 3)
            self._theme.lengths(self.label, minimum_height=26)
            self.label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.label.installEventFilter(self)
            column.addWidget(self.label)
        elif self.spec.kind == RAISED:
            column.addLayout(self._raised(prompt))
        else:
            self.fields = (self._field(prompt, prompt),)
            column.addWidget(self.fields[0])
        self.counter = Label(self._theme, px=11.5, token="text_3", numbers=True, wrap=True)
        self.counter.hide()
        column.addWidget(self.counter)
        return column

    def _raised(self, prompt: str) -> QVBoxLayout:
        self.rank = ComboBox(self._theme)
        for value, words in (
            ("certain", self.tr("Certain")),
            ("possible", self.tr("Possible")),
            ("unlikely", self.tr("Unlikely")),
            ("", self.tr("Unranked")),
        ):
            self.rank.addItem(words, value)
        self.rank.setCurrentIndex(self.rank.findData(""))
        self.rank.setAccessibleName(self.tr("How likely they raise it"))
        self._theme.lengths(self.rank, fixed_width=148)
        self.rank.currentIndexChanged.connect(self.edited)
        self.rank.currentIndexChanged.connect(self.finished)
        said = self._field(prompt, self.tr("They may raise"))
        answer = self._field(self.tr("Our response"), self.tr("Our response"))
        self.fields = (said, answer)
        column, first, second = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setSpacing(3)
        first.setSpacing(6)
        second.setSpacing(6)
        first.addWidget(said, 1)
        first.addWidget(self.rank, 0, Qt.AlignmentFlag.AlignTop)
        arrow = Label(self._theme, "→", token="text_3")
        self._theme.lengths(arrow, fixed_width=16)
        second.addWidget(arrow)
        second.addWidget(answer, 1)
        column.addLayout(first)
        column.addLayout(second)
        return column

    def _field(self, prompt: str, name: str) -> GrowingField:
        made = GrowingField(self._theme, prompt, name)
        made.edited.connect(self._on_edited)
        made.finished.connect(self._on_finished)
        made.next_wanted.connect(lambda: self._on_next(made))
        made.removed.connect(self._on_removed)
        made.stepped.connect(lambda step: self._on_step(made, step))
        made.moved.connect(self.moved)
        made.installEventFilter(self)
        return made

    def _show_line(self, line: str) -> None:
        if self.spec.kind == RAISED:
            likelihood, said, answer = raised_parts(line)
            self.rank.blockSignals(True)
            self.rank.setCurrentIndex(self.rank.findData(likelihood))
            self.rank.blockSignals(False)
            self.fields[0].show_words(said)
            self.fields[1].show_words(answer)
        else:
            self.fields[0].show_words(line)
        self.show_count()

    # --- what happens in it ----------------------------------------------------------------------

    def _on_edited(self) -> None:
        self.pending = True
        self.show_count()
        self.edited.emit()

    def _on_finished(self) -> None:
        self.show_count()
        self.finished.emit()

    def _on_next(self, field: GrowingField) -> None:
        if field is not self.fields[-1]:
            self.fields[-1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.next_wanted.emit()

    def _on_step(self, field: GrowingField, step: int) -> None:
        at = self.fields.index(field) + step
        if 0 <= at < len(self.fields):
            self.fields[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.stepped.emit(step)

    def _on_removed(self) -> None:
        if not self.text:
            self.removed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched in self.fields:
            self.show_count()
        if event.type() == QEvent.Type.MouseButtonRelease and watched is not self.check and not self.fields:
            if self.spec.keys:
                self.opened.emit()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes_key(event, in_text=watched is not self.check)
        return False

    def _takes_key(self, event: QKeyEvent, *, in_text: bool) -> bool:
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if (alt if in_text else alt or bare) and key in (Qt.Key.Key_P, Qt.Key.Key_M):
            pinned = self.spec.decision.pinned
            self.decided.emit("mark" if key == Qt.Key.Key_M else "unpin" if pinned else "pin")
            return True
        if in_text:
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if step and (alt or bare):
            (self.moved if alt else self.stepped).emit(step)
            return True
        if key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier):
            self.menu().popup(self.check.mapToGlobal(self.check.rect().bottomLeft()))
            return True
        if key == Qt.Key.Key_Delete and self.fields:
            self.removed.emit()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.spec.keys:
            self.opened.emit()
            return True
        return False

    # --- looks -----------------------------------------------------------------------------------

    def _tell(self) -> None:
        """The row in words: what it is, whether it prints, its mark, whether it is pinned."""
        spec = self.spec
        parts = [spec.words or self.tr("Empty line")]
        if spec.fixed:
            parts.append(self.tr("always printed: the check is open"))
        elif spec.decision.left_out:
            parts.append(self.tr("left out"))
        elif spec.cut:
            parts.append(self.tr("no room on the page"))
        if spec.decision.pinned:
            parts.append(self.tr("pinned"))
        if spec.decision.portion:
            parts.append(self.tr("marked %1").replace("%1", spec.decision.portion))
        self.check.setAccessibleName(", ".join(parts))
        tip = self.tr("An open check always prints.") if spec.fixed else ""
        if spec.cut and not spec.decision.left_out:
            tip = self.tr("No room: the section holds no more. Pin it, or leave out another.")
        self.check.setToolTip(tip)

    def _show_pin(self) -> None:
        name = self.tr("Unpin (P)") if self.spec.decision.pinned else self.tr("Pin to the top (P)")
        self.pin.setToolTip(name)
        self.pin.setAccessibleName(name)

    def _dress(self) -> None:
        quiet = self.spec.decision.left_out or self.spec.cut
        if self.spec.kind == ITEM:
            self.label.set_token("text_3" if quiet else "text")
        for written in self.fields:
            written.set_quiet(quiet)
        self._show_near()

    def _show_near(self) -> None:
        """Grip, empty mark and pin come with the pointer or the keyboard; their room is kept."""
        within = self.check.hasFocus() or any(f.hasFocus() for f in self.fields)
        near = self._near or within
        self.grip.shown = near
        self.chip.quiet = not near
        pinned = self.spec.decision.pinned
        token = "accent" if pinned else "text_3"
        drawn = icons.icon("push-pin-fill" if pinned else "push-pin", token, token)
        self.pin.setIcon(drawn if near or pinned else QIcon())
        self.grip.update()
        self.chip.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._near = True
        self._show_near()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._near = False
        self._show_near()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lit:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(self._theme.color("accent_tint"))
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)

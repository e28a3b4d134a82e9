"""Page section: the rows of one section of the page under its title, kept in step with the library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from briefing.core.arrangement import USUAL
from briefing.core.claim import Section
from briefing.qt.theme import Theme
from briefing.views.page_measure import Count, section_count
from briefing.views.page_row import ITEM, RAISED, PageRow, RowSpec
from briefing.views.page_row_parts import MarkChip
from briefing.views.widgets import Button, CheckBox, Label


@dataclass(frozen=True, slots=True)
class SectionWords:
    """What a section says of itself: its title, the prompt in an empty line, and the button for another line."""

    title: str
    prompt: str = ""
    add: str = ""


PROMPTED = frozenset({Section.OBJECTIVES, Section.POINTS, Section.THEY_MAY_RAISE, Section.PRESS_LINE})
"""Sections that only an officer can fill: an empty one shows what it asks for."""
PARAGRAPHS = frozenset({Section.BOTTOM_LINE, Section.TRADE})
"""Sections that are one paragraph: they take one portion mark, at their title."""
AT_ONCE = 40
"""How many items that a limit keeps off the page are shown, and how many more at a time: a large dossier has hundreds."""


class _Rows(QWidget):
    """The rows, and the line that shows where a dragged one would come to stand."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(3)
        self._line = -1

    def show_line(self, y: int) -> None:
        self._line = y
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line >= 0:
            QPainter(self).fillRect(0, self._line - 1, self.width(), 2, self._theme.color("accent"))


class PageSection(QWidget):
    """One section. `decided` carries an item's key and what is wanted of it, `switched` whether the section prints.

    `written` carries the position of an officer's line and its words, `removed` a position, `ordered`
    the keys in a new order, `opened` the keys of the facts behind an item, `left` (-1, 1) that the
    arrow keys ran out of the section.
    """

    decided = Signal(str, str)
    switched = Signal(bool)
    written = Signal(int, str)
    settled = Signal()
    removed = Signal(int)
    ordered = Signal(list)
    opened = Signal(tuple)
    left = Signal(int)

    def __init__(self, theme: Theme, section: Section, kind: str, words: SectionWords) -> None:
        super().__init__()
        self._theme, self.section, self._kind, self._words = theme, section, kind, words
        self.rows: list[PageRow] = []
        self._specs: tuple[Sequence[RowSpec], Sequence[RowSpec], Sequence[str]] = ((), (), ())
        self._printed_words: int | None = None
        self._folded: list[RowSpec] = []
        self._room = AT_ONCE
        self.count = Count()
        self._build()

    # --- what it shows ---------------------------------------------------------------------------

    def show_specs(self, mine: Sequence[RowSpec], items: Sequence[RowSpec], order: Sequence[str]) -> None:
        """Show the officer's lines and the program's items, in the order of these keys.

        A row somebody writes in is left as it is; lines that were only begun stay at the end. Of many
        items that a limit keeps off the page, those after the first `AT_ONCE` wait until they are asked for.
        """
        specs = {spec.key: spec for spec in (*mine, *items)}
        known = {row.spec.key: row for row in self.rows}
        begun = [r for r in self.rows if r.fields and r.spec.key not in specs and (not r.text or r.hasFocus())]
        self._specs = (mine, items, order)
        wanted = self._unfolded([specs[key] for key in order if key in specs])
        rows = []
        for spec in wanted:
            row = known.pop(spec.key, None)
            if row is not None and row.spec.kind == spec.kind:
                # What is being written is newer than what is stored.
                row.show_spec(spec, words=not row.pending)
            else:
                row = self._new_row(spec)
            rows.append(row)
        kept = [row for row in begun if row not in rows and row.spec.place >= len(mine)]
        focused, before = QApplication.focusWidget(), self.rows
        self._arrange([*rows, *kept])
        if self.section in PROMPTED and not any(row.fields for row in self.rows):
            self._begin()
        gone = [row for row in before if row not in self.rows]
        if focused is not None and any(row.isAncestorOf(focused) for row in gone):
            # A line that was taken back: the keyboard stays in its section.
            (self.rows[-1] if self.rows else self).check.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_count()

    def set_printed(self, on: bool, portion: str, printed_words: int | None) -> None:
        """Whether the section prints, the mark of its one paragraph, and how many words of it print."""
        self.check.blockSignals(True)
        self.check.setChecked(on)
        self.check.blockSignals(False)
        self._body.setVisible(on)
        self.chip.set_portion(portion)
        self._printed_words = printed_words
        self._say_count()

    def clear(self) -> None:
        """No rows: those in view belong to another dossier."""
        self._room = AT_ONCE
        self._unfolded([])
        self._arrange([])

    def say(self, text: str) -> None:
        """What stands in an empty section: what the library lacks, and how to get it."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text) and not self.rows)

    @property
    def missing(self) -> str:
        """What `say` was last told."""
        return self._hint.text()

    def light(self, key: str | None) -> None:
        """Show which items the selected fact is behind."""
        for row in self.rows:
            row.light(key is not None and key in row.spec.keys)

    def paragraph_keys(self) -> list[str]:
        """The keys of all that the section holds, in order: what is shown, then what waits to be asked for."""
        return [r.spec.key for r in self.rows if r.text or r.spec.kind == ITEM] + [spec.key for spec in self._folded]

    def line_texts(self) -> list[str]:
        """The officer's lines as they stand in the fields."""
        return [row.text for row in self.rows if row.fields]

    def add_line(self) -> PageRow:
        """A new line to write, or the empty one there is; it gets the keyboard."""
        empty = next((row for row in self.rows if row.fields and not row.text), None)
        row = empty or self._begin()
        row.stop.setFocus(Qt.FocusReason.TabFocusReason)
        return row

    def take_focus(self, *, last: bool = False) -> bool:
        """Give the keyboard to the first or last row; False when there is none in view."""
        if not self.rows or not self._body.isVisibleTo(self):
            return False
        row = self.rows[-1 if last else 0]
        stop = row.fields[-1] if last and row.fields else row.stop
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    # --- assembling ------------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(2)
        theme.margins(head, 16, 0, 0, 0)
        self.check = CheckBox(theme)
        theme.lengths(self.check, fixed_width=20)
        self.check.setAccessibleName(self.tr("Print the section “%1”").replace("%1", self._words.title))
        self.check.toggled.connect(self.switched)
        head.addWidget(self.check)
        self.title = Label(theme, self._words.title, 13, 600)
        # Room for the ring of the keyboard.
        theme.margins(self.title, 6, 0, 8, 0)
        head.addWidget(self.title)
        self.chip = MarkChip(theme, self)
        self.chip.quiet = False
        self.chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.chip.setVisible(self.section in PARAGRAPHS)
        self.chip.clicked.connect(lambda: self.decided.emit("", "mark"))
        head.addWidget(self.chip)
        head.addStretch(1)
        self.counter = Label(theme, px=12, token="text_3", numbers=True)
        head.addWidget(self.counter)
        column.addLayout(head)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(3)
        self._rows = _Rows(theme)
        body.addWidget(self._rows)
        self._hint = Label(theme, token="text_3", wrap=True)
        theme.margins(self._hint, 74, 0, 0, 2)
        self._hint.hide()
        body.addWidget(self._hint)
        self.more = Button(theme, "", "quiet")
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        body.addLayout(_indented(self.more, theme))
        if self._kind != ITEM:
            self.add = Button(theme, self._words.add, "quiet", "plus")
            self.add.clicked.connect(self.add_line)
            body.addLayout(_indented(self.add, theme))
        column.addWidget(self._body)

    def _unfolded(self, wanted: list[RowSpec]) -> list[RowSpec]:
        """The specs to show; those that no limit keeps off and those that somebody decided on always are."""
        cut = [spec for spec in wanted if spec.cut and spec.kind == ITEM and spec.decision == USUAL]
        self._folded = cut[self._room :]
        self.more.setVisible(bool(self._folded))
        self.more.setText(self.tr("Show more (%1)").replace("%1", str(len(self._folded))))
        waiting = {spec.key for spec in self._folded}
        return [spec for spec in wanted if spec.key not in waiting]

    def _show_more(self) -> None:
        first = self._folded[0].key
        self._room += AT_ONCE
        self.show_specs(*self._specs)
        next(row for row in self.rows if row.spec.key == first).stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _begin(self) -> PageRow:
        """A row for a line that is not stored until something is written in it."""
        places = [row.spec.place for row in self.rows if row.fields]
        place = max(places, default=-1) + 1
        row = self._new_row(RowSpec(f"text:{place}", self._kind, place=place))
        mine = [r for r in self.rows if r.fields]
        at = self.rows.index(mine[-1]) + 1 if mine else 0
        self._arrange([*self.rows[:at], row, *self.rows[at:]])
        return row

    def _new_row(self, spec: RowSpec) -> PageRow:
        row = PageRow(self._theme, self.section, spec, self._words.prompt)
        row.decided.connect(lambda what, row=row: self.decided.emit(row.spec.key, what))
        row.moved.connect(lambda by, row=row: self._move(row, self.rows.index(row) + by))
        row.stepped.connect(lambda by, row=row: self._step(row, by))
        row.dragged.connect(self._on_drag)
        row.dropped.connect(lambda at, row=row: self._on_drop(row, at))
        row.edited.connect(lambda row=row: self._on_edited(row))
        row.finished.connect(self.settled)
        row.next_wanted.connect(lambda row=row: self._after(row))
        row.removed.connect(lambda row=row: self._remove(row))
        row.opened.connect(lambda row=row: self.opened.emit(row.spec.keys))
        return row

    def _arrange(self, rows: list[PageRow]) -> None:
        if rows == self.rows:
            self._hint.setVisible(bool(self._hint.words) and not rows)
            return
        for row in self.rows:
            if row not in rows:
                row.hide()
                self._rows.column.removeWidget(row)
                row.deleteLater()
        self.rows = rows
        for n, row in enumerate(rows):
            if self._rows.column.indexOf(row) != n:
                self._rows.column.insertWidget(n, row)
        self._show_rows([row for row in rows if row.isHidden()])
        self._hint.setVisible(bool(self._hint.words) and not rows)
        before: QWidget = self.check
        for row in rows:
            for stop in (row.check, *row.fields, *((row.rank,) if row.spec.kind == RAISED else ())):
                QWidget.setTabOrder(before, stop)
                before = stop
        QWidget.setTabOrder(before, self.more)

    def _show_rows(self, hidden: Sequence[PageRow]) -> None:
        """Show rows that are new. Qt lays a column out for each widget that is shown in it: here once, for the last."""
        column = self._rows.column
        for row in hidden:
            column.setEnabled(row is hidden[-1])
            row.show()

    # --- what happens in it ----------------------------------------------------------------------

    def _on_edited(self, row: PageRow) -> None:
        self._say_count()
        self.written.emit(row.spec.place, row.text)

    def _after(self, row: PageRow) -> None:
        """Enter: on to the next line, or to a new one after the last."""
        mine = [r for r in self.rows if r.fields]
        at = mine.index(row)
        if at + 1 < len(mine):
            mine[at + 1].stop.setFocus(Qt.FocusReason.TabFocusReason)
        elif row.text:
            self.add_line()

    def _remove(self, row: PageRow) -> None:
        at = self.rows.index(row)
        others = [r for r in self.rows if r is not row]
        if others:
            near = others[max(at - 1, 0)]
            near.stop.setFocus(Qt.FocusReason.BacktabFocusReason)
            if near.fields:
                near.fields[-1].put_caret(end=True)
        self._arrange(others)
        self.removed.emit(row.spec.place)

    def _step(self, row: PageRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < len(self.rows):
            target = self.rows[at]
            stop = target.fields[-1] if by < 0 and target.fields else target.stop
            stop.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit(by)

    def _move(self, row: PageRow, to: int) -> None:
        """Move a row; pinned ones stay before the others."""
        pinned = sum(r.spec.decision.pinned for r in self.rows)
        low, high = (0, pinned - 1) if row.spec.decision.pinned else (pinned, len(self.rows) - 1)
        to = min(max(to, low), high)
        at = self.rows.index(row)
        if to == at:
            return
        order = [r for r in self.rows if r is not row]
        order.insert(to, row)
        self._arrange(order)
        self.ordered.emit([r.spec.key for r in order])

    def _on_drag(self, at: QPoint) -> None:
        slot = self._slot(at)
        if slot < len(self.rows):
            self._rows.show_line(self.rows[slot].y())
        elif self.rows:
            self._rows.show_line(self.rows[-1].geometry().bottom())

    def _on_drop(self, row: PageRow, at: QPoint) -> None:
        self._rows.show_line(-1)
        slot = self._slot(at)
        self._move(row, slot - (slot > self.rows.index(row)))

    def _slot(self, at: QPoint) -> int:
        y = self._rows.mapFromGlobal(at).y()
        return sum(y > row.geometry().center().y() for row in self.rows)

    def _say_count(self) -> None:
        if self.section is Section.BACKGROUND or self._kind == ITEM:
            texts = [r.spec.words or r.text for r in self.rows if not r.spec.decision.left_out and not r.spec.cut]
        else:
            texts = [r.text for r in self.rows if r.fields and not r.spec.decision.left_out]
        self.count = section_count(self.section, texts, self._printed_words)
        if self._kind != ITEM:
            self.add.setVisible(all(row.text for row in self.rows if row.fields))
        self.counter.setText(self.count.words if self.check.isChecked() else "")
        self.counter.set_token("bad" if self.count.over else "text_3")
        self.counter.set_weight(600 if self.count.over else 400)


def _indented(button: Button, theme: Theme) -> QHBoxLayout:
    """A button under the words of the rows."""
    line = QHBoxLayout()
    theme.margins(line, 64, 0, 0, 0)
    line.addWidget(button)
    line.addStretch(1)
    return line

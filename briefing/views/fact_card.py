"""Fact card: the selected fact with its sentence, its checks and the decisions on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from briefing.qt import fonts, icons, wording_facts
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.theme import Theme
from briefing.views.fact_actions import FactActions
from briefing.views.fact_content import Content, ContentMaker, Line, Quote, is_open
from briefing.views.fact_editor import FactEditor, can_edit
from briefing.views.plot_paint import pen
from briefing.views.widgets import Button, IconButton, Label, plain_tip

MOST_LINES = 3
MOST_FINDINGS = 3
QUOTE_LINE = 21
PAD = 12
FULL, STRIP = 196, 44
"""Heights of the two forms: fixed, so that the chart above never moves when something is selected."""


class IconSpot(QWidget):
    """An icon of the theme at a fixed size."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self._name, self._token = "", "text_2"
        theme.changed.connect(self._dress)
        self._dress()

    def set(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the icon."""
        if self._name:
            p = QPainter(self)
            icons.draw(p, self._name, QRectF(self.rect()), self._theme.color(self._token))
            p.end()

    def _dress(self) -> None:
        side = self._theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()


class QuoteView(QWidget):
    """The quoted sentence in the reading type; the fact's words are tinted and underlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quote: Quote | None = None
        self._marked: tuple[tuple[int, int], ...] = ()
        self._most = MOST_LINES
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def set_quote(self, quote: Quote | None) -> None:
        """Show another sentence; None hides it."""
        self._quote = quote
        self._marked = _units(quote) if quote is not None else ()
        self.setVisible(quote is not None)
        self.setToolTip(plain_tip(quote.text) if quote else "")
        self.setAccessibleName(quote.text if quote else "")
        self.updateGeometry()
        self.update()

    def set_most(self, lines: int) -> None:
        """Show at most this many lines, those around the fact's words."""
        if lines != self._most:
            self._most = lines
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        """Qt: the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: one to three lines."""
        lines = len(self._laid_out(width)[1]) if self._quote else 0
        return max(1, lines) * self._theme.px(QUOTE_LINE)

    def sizeHint(self) -> QSize:
        """Qt: for the present width."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def _laid_out(self, width: int) -> tuple[QTextLayout, list[int]]:
        """The laid-out sentence and the numbers of the lines shown: those around the fact's words."""
        assert self._quote is not None
        layout = QTextLayout(self._quote.text, fonts.serif_font(14.5))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        formats = []
        for start, end in self._marked:
            made = QTextLayout.FormatRange()
            made.start, made.length = start, end - start
            tint = QTextCharFormat()
            tint.setBackground(self._theme.color("accent_tint"))
            made.format = tint
            formats.append(made)
        layout.setFormats(formats)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(60, width - self._theme.px(14)))
            line.setPosition(QPointF(0, count * self._theme.px(QUOTE_LINE)))
            count += 1
        layout.endLayout()
        at = layout.lineForTextPosition(self._marked[0][0]).lineNumber() if self._marked else 0
        first = min(max(0, at - (1 if self._most > 1 else 0)), max(0, count - self._most))
        return layout, list(range(first, min(count, first + self._most)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a rule at the left, then the lines."""
        if self._quote is None:
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        p.fillRect(QRectF(0, 2, 2, self.height() - 4), self._theme.color("line_strong"))
        layout, shown = self._laid_out(self.width())
        p.setPen(self._theme.color("text"))
        offset = QPointF(px(12), -shown[0] * px(QUOTE_LINE))
        for number in shown:
            layout.lineAt(number).draw(p, offset)
        self._underline(p, layout, shown, offset)
        self._cut_marks(p, layout, shown)
        p.end()

    def _underline(self, p: QPainter, layout: QTextLayout, shown: list[int], offset: QPointF) -> None:
        p.setPen(pen(self._theme.color("accent"), 2))
        for number in shown:
            line = layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            for span_start, span_end in self._marked:
                start, end = max(first, span_start), min(last, span_end)
                if start >= end:
                    continue
                # The blank that a broken line ends with is not underlined.
                end -= 1 if end == last and end < span_end else 0
                a, b = self._x(line, start), self._x(line, end)
                y = line.position().y() + line.ascent() + 3.5 + offset.y()
                p.drawLine(QPointF(a + offset.x(), y), QPointF(b + offset.x(), y))

    @staticmethod
    def _x(line: object, position: int) -> float:
        found = line.cursorToX(position)  # type: ignore[attr-defined]
        return float(found[0] if isinstance(found, tuple) else found)

    def _cut_marks(self, p: QPainter, layout: QTextLayout, shown: list[int]) -> None:
        """An ellipsis where lines before or after are left out."""
        p.setPen(self._theme.color("text_3"))
        p.setFont(fonts.serif_font(14.5))
        height = self._theme.px(QUOTE_LINE)
        if shown and shown[0] > 0:
            p.fillRect(QRectF(0, 0, self._theme.px(10), height), self._theme.color("raised"))
            p.drawText(QRectF(0, 0, self._theme.px(12), height), Qt.AlignmentFlag.AlignVCenter, "\u2026")
        if shown and shown[-1] < layout.lineCount() - 1:
            area = QRectF(0, self.height() - height, self.width(), height)
            p.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "\u2026")


def _units(quote: Quote) -> tuple[tuple[int, int], ...]:
    """The marked stretches counted as Qt counts text, in UTF-16 units."""

    def at(offset: int) -> int:
        return len(quote.text[:offset].encode("utf-16-le")) // 2

    return tuple((at(s.start), at(s.end)) for s in quote.marked)


class Findings(QWidget):
    """Checks and notes, side by side where they fit, on a few lines at most."""

    GAP = 16

    def __init__(self, theme: Theme, parent: QWidget | None = None, most: int = MOST_FINDINGS) -> None:
        super().__init__(parent)
        self._theme, self._most = theme, most
        self._lines: tuple[Line, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def words(self) -> tuple[str, ...]:
        """What it says."""
        return tuple(line.text for line in self._lines)

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Show other findings."""
        self._lines = lines
        self.setVisible(bool(lines))
        told = "\n".join(line.text for line in lines)
        self.setToolTip(plain_tip(told))
        self.setAccessibleName(told)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Qt: the height depends on the width."""
        return True

    def rows(self, width: int) -> int:
        """How many lines the findings take."""
        return max((p.row + len(p.words) for p in self._placed(width)), default=0)

    def heightForWidth(self, width: int) -> int:
        """Qt: as many lines as the findings take."""
        return max(1, self.rows(width)) * self._theme.px(18)

    def sizeHint(self) -> QSize:
        """Qt: for the present width."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def _placed(self, width: int) -> list[_Placed]:
        """The findings that have room: side by side where they fit, a long one on lines of its own."""
        metrics = QFontMetrics(fonts.ui_font(12))
        indent = self._theme.px(18)
        x, row = 0.0, 0
        placed: list[_Placed] = []
        for line in self._lines:
            left = indent if line.icon else 0
            wide = metrics.horizontalAdvance(line.text) + left
            if x and x + wide > width:
                x, row = 0.0, row + 1
            words = _wrapped(line.text, metrics, width - left) if wide > width else [line.text]
            if row + len(words) > self._most:
                break
            placed.append(_Placed(line, x, row, tuple(words)))
            x += wide + self._theme.px(self.GAP)
            if len(words) > 1:
                x, row = 0.0, row + len(words)
        return placed

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: icon and words of each finding."""
        p = QPainter(self)
        p.setFont(fonts.ui_font(12))
        height, side = self._theme.px(18), self._theme.px(14)
        for found in self._placed(self.width()):
            color = self._theme.color(found.line.token)
            left, top = found.x, found.row * height
            if found.line.icon:
                icons.draw(p, found.line.icon, QRectF(left, top + (height - side) / 2, side, side), color)
                left += self._theme.px(18)
            p.setPen(color)
            for words in found.words:
                area = QRectF(left, top, self.width() - left + 2, height)
                p.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
                top += height
        p.end()


@dataclass(frozen=True, slots=True)
class _Placed:
    line: Line
    x: float
    row: int
    words: tuple[str, ...]


def _wrapped(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The words of a long finding on as many lines as they need."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


class FactCard(QFrame):
    """The card under the chart. `strip` is its 44 px form for large text and low windows."""

    def __init__(
        self,
        desk: Desk,
        selection: Selection,
        theme: Theme,
        maker: ContentMaker,
        actions: FactActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._selection, self._theme = desk, selection, theme
        self._maker, self._actions = maker, actions
        self.content: Content | None = None
        self._strip = False
        self.setAccessibleName(self.tr("Selected fact"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build_parts()
        self._arrange()
        theme.changed.connect(self._dress)
        self.show_key(None)

    def _build_parts(self) -> None:
        theme = self._theme
        self.icon = IconSpot(theme, 18)
        self.title = Label(theme, px=13, weight=600, elided=True)
        self.status = Label(theme, px=13, token="text_2")
        self.value = Label(theme, px=20, weight=600, numbers=True)
        self.quote = QuoteView(theme)
        self.source = Label(theme, px=12, token="text_2", elided=True)
        self.findings = Findings(theme)
        self.prompt = Label(theme, px=13, token="text_2", wrap=True)
        self.confirm_button = Button(theme, self.tr("Confirm"), "primary", "check")
        self.reject_button = Button(theme, self.tr("Reject"))
        self.edit_button = Button(theme, self.tr("Edit…"))
        self.place = Label(theme, px=12, token="text_2", numbers=True)
        self.previous_button = IconButton(theme, "caret-left", self.tr("Previous fact"))
        self.next_button = IconButton(theme, "caret-right", self.tr("Next fact"))
        self.editor = FactEditor(theme, self._actions)
        self.confirm_button.clicked.connect(self.confirm)
        self.reject_button.clicked.connect(self.reject)
        self.edit_button.clicked.connect(self.edit)
        self.previous_button.clicked.connect(lambda: self.step(-1))
        self.next_button.clicked.connect(lambda: self.step(1))
        self.editor.left.connect(self._leave_editor)

    def _arrange(self) -> None:
        px = self._theme.px
        self._head = QHBoxLayout()
        self._head.setSpacing(px(8))
        self._head.addWidget(self.icon)
        self._head.addWidget(self.title, 100)
        self._head.addWidget(self.status)
        self._head.addStretch(1)
        self._head.addWidget(self.value)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(px(8))
        for button in (self.confirm_button, self.reject_button, self.edit_button):
            self._foot.addWidget(button)
        self._foot.addStretch(1)
        for widget in (self.place, self.previous_button, self.next_button):
            self._foot.addWidget(widget)
        self._shown = QWidget()
        box = QVBoxLayout(self._shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(6))
        box.addLayout(self._head)
        for row in (self.quote, self.source, self.findings, self.prompt):
            box.addWidget(row)
        box.addStretch(1)
        box.addLayout(self._foot)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._shown)
        self._pages.addWidget(self.editor)
        self._box = QVBoxLayout(self)
        self._box.addWidget(self._pages)

    # --- what is shown -------------------------------------------------------------------------

    def show_key(self, key: str | None) -> None:
        """Show what `key` stands for; None or a vanished key shows the prompt."""
        content = self._maker.content(key) if key is not None else None
        if self.content is not None and (content is None or content.key != self.content.key):
            self._leave_editor()
        self.content = content
        self._fill()

    def _fill(self) -> None:
        c = self.content
        fact = c.fact if c is not None else None
        self.icon.setVisible(c is not None)
        self.title.setVisible(c is not None)
        self.prompt.setVisible(c is None)
        whole = self.tr("Select a figure, an event or a word in the article to see its sentence.")
        self.prompt.setText(self.tr("Nothing selected") if self._strip else whole)
        self.prompt.setMinimumHeight(self._theme.px(28) if self._strip else 0)
        if c is not None:
            self.icon.set(*c.icon)
            self.title.setText(c.title)
            # As wide as its words, so that the status stands beside them; cut only when room is short.
            self.title.setMaximumWidth(self.title.fontMetrics().horizontalAdvance(c.title) + 3)
            self.status.setText(self._status(c))
            self.value.setText(c.value)
            self.value.setToolTip(plain_tip(c.unit))
            self.source.setText(c.source)
            self.place.setText(self._place(c))
        self.status.setVisible(c is not None and bool(c.status))
        self.value.setVisible(c is not None and bool(c.value))
        self.quote.set_quote(c.quote if c is not None and not self._strip else None)
        self.source.setVisible(c is not None and bool(c.source) and not self._strip)
        self.findings.set_lines(c.lines if c is not None and not self._strip else ())
        for button in (self.confirm_button, self.reject_button, self.edit_button):
            button.setVisible(fact is not None)
        if fact is not None:
            self.confirm_button.setVisible(is_open(fact.status))
            self.reject_button.setEnabled(fact.status.counts)
            self.edit_button.setVisible(can_edit(fact))
        counted = c is not None and c.number > 0
        for widget in (self.place, self.previous_button, self.next_button):
            widget.setVisible(counted and not self._strip)
        if c is not None and counted:
            self.previous_button.setEnabled(c.number > 1)
            self.next_button.setEnabled(c.number < c.total)
        self.reject_button.setVisible(fact is not None and not self._strip)
        self._fit()

    def _status(self, c: Content) -> str:
        """The status; the low form, which has no findings, says what is inferred instead."""
        inferred = wording_facts.inferences(c.fact) if c.fact is not None and self._strip else ()
        return inferred[0] if inferred else c.status

    def _place(self, c: Content) -> str:
        return self.tr("Fact %1 of %2").replace("%1", str(c.number)).replace("%2", str(c.total))

    def set_strip(self, on: bool) -> None:
        """Use the low form, or the full one."""
        if on == self._strip:
            return
        self._strip = on
        box = self._shown.layout()
        assert isinstance(box, QVBoxLayout)
        if on:
            box.removeItem(self._foot)
            self._head.addLayout(self._foot)
        else:
            self._head.removeItem(self._foot)
            self._foot.setParent(None)
            box.addLayout(self._foot)
        self._fill()

    @property
    def strip(self) -> bool:
        """Whether the low form is in use."""
        return self._strip

    def _share_room(self) -> None:
        """Findings come whole; the sentence has the lines that are left, three at most."""
        rows = self.findings.rows(max(200, self.width() - 2 * self._theme.px(PAD)))
        self.quote.set_most(3 if rows <= 2 else 2)

    def _fit(self) -> None:
        """The height of the form in use; the editor takes what its fields need."""
        px = self._theme.px
        if self._pages.currentWidget() is self.editor:
            self.setFixedHeight(self.editor.sizeHint().height() + 2 * px(PAD))
        else:
            self.setFixedHeight(px(STRIP if self._strip else FULL))
            self._share_room()
        margin = px(7) if self._strip and self._pages.currentWidget() is not self.editor else px(PAD)
        self._box.setContentsMargins(px(PAD), margin, px(PAD), margin)

    # --- decisions -----------------------------------------------------------------------------

    def confirm(self) -> None:
        """Confirm the fact shown."""
        if self.content is not None and self.content.fact is not None:
            self._actions.confirm((self.content.key,))

    def reject(self) -> None:
        """Reject the fact shown."""
        if self.content is not None and self.content.fact is not None:
            self._actions.reject((self.content.key,))

    def edit(self) -> None:
        """Open the editor in place of the sentence."""
        if self.content is None or self.content.fact is None or not can_edit(self.content.fact):
            return
        self.editor.open(self.content.fact, self._desk.dossier)
        self._pages.setCurrentWidget(self.editor)
        self._fit()
        self.editor.enter()

    @property
    def editing(self) -> bool:
        """Whether the editor is open."""
        return self._pages.currentWidget() is self.editor

    def _leave_editor(self) -> None:
        if self.editing:
            self._pages.setCurrentWidget(self._shown)
            self._fit()
            self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Select the previous (-1) or next (1) fact of the article."""
        if self.content is None or not self.content.number:
            return
        at = self.content.number - 1 + by
        if 0 <= at < len(self._desk.facts):
            self._selection.select(self._desk.facts[at].key, "card")

    # --- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Delete rejects, F2 and E edit; Enter confirms."""
        acts = {
            Qt.Key.Key_Return: self.confirm,
            Qt.Key.Key_Enter: self.confirm,
            Qt.Key.Key_Delete: self.reject,
            Qt.Key.Key_F2: self.edit,
            Qt.Key.Key_E: self.edit,
        }
        act = None if self.editing or event.modifiers() else acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
            return
        act()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a raised card."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(pen(self._theme.color("line")))
        p.setBrush(self._theme.color("raised"))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        p.end()

    def event(self, event: QEvent) -> bool:
        """Qt: the height follows the width."""
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return done

    def _dress(self) -> None:
        self._fill()
        self.update()

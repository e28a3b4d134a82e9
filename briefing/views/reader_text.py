"""The reader's text: a read-only view of our own document, with underlines, fills and a fact cursor."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing.core.passage import Span
from briefing.qt import icons
from briefing.qt.tokens import Tokens
from briefing.views import reader_paint as paint
from briefing.views.reader_document import Built, InertDocument, Shape, related_age, set_shape
from briefing.views.reader_marks import Mark, pieces
from briefing.views.reader_plan import Role


@dataclass(slots=True)
class Lit:
    """What is lit in the text, as spans of the article."""

    chosen: tuple[Span, ...] = ()
    related: tuple[Span, ...] = ()
    notes: tuple[Span, ...] = ()
    found: tuple[Span, ...] = ()
    found_now: Span | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A stretch of the document that belongs to a mark, and whether it is its first."""

    first: int
    last: int
    mark: Mark


@dataclass(slots=True)
class _Shown:
    """The marks and fills by number of their block, so that painting touches only what is in view."""

    marks: dict[int, list[Placed]] = field(default_factory=dict)
    fills: dict[int, list[tuple[int, int, str]]] = field(default_factory=dict)


class ReaderText(QTextEdit):
    """Shows a built document. Facts are underlined, hit by mouse and walked with Tab.

    `activated` carries a fact's key (click or Enter), `pointed` the key under the pointer or "",
    `unfolded` the first code point of a fold, `decided` a key and what to do with it, `marked` the
    number of a kind key pressed on selected words, `stepped` a zoom step, `moved` a scroll or
    layout, `left` that Escape found nothing more to clear.
    """

    activated = Signal(str)
    pointed = Signal(str)
    unfolded = Signal(int)
    decided = Signal(str, str)
    marked = Signal(int)
    stepped = Signal(int)
    moved = Signal()
    cursor_moved = Signal(str)
    escaped = Signal()
    menu_wanted = Signal(QPoint, str)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._built: Built | None = None
        self._document: QTextDocument = InertDocument()
        self.chosen_key: str | None = None
        self._shape = Shape(30, 468, 684)
        self._marks: tuple[Mark, ...] = ()
        self._order: list[Mark] = []
        self._shown = _Shown()
        self._lit = Lit()
        self._hidden: frozenset[str] = frozenset()
        self._cursor: str | None = None
        self._cursor_fold: int | None = None
        self._hovered = ""
        self._elbow: QPointF | None = None
        self._pressed: QPoint | None = None
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that the column never jumps when a text grows past the view.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self.set_tokens(tokens)

    # What is shown

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the paper's colours."""
        self._tokens = tokens
        self.setStyleSheet(
            f"QTextEdit {{ background: {tokens.paper}; border: none; border-radius: 0; padding: 0;"
            f" selection-background-color: {tokens.accent}; selection-color: {tokens.accent_text}; }}"
            f" QTextEdit:focus {{ border: none; padding: 0; }}"
        )
        self.viewport().update()

    def set_built(self, built: Built | None, shape: Shape) -> None:
        """Show a document; None shows nothing."""
        before = self._document
        self._built = built
        self._shape = shape
        if built is not None:
            set_shape(built.document, shape, self.viewport().width())
        self._document = built.document if built else InertDocument()
        self.setDocument(self._document)
        before.deleteLater()
        self._place_marks()
        self._place_fills()
        self.moved.emit()

    def reshape(self, shape: Shape) -> None:
        """Give the column another place or width."""
        self._shape = shape
        if self._built is not None:
            set_shape(self._built.document, shape, self.viewport().width())
        self.moved.emit()

    def set_marks(self, marks: Sequence[Mark], hidden: frozenset[str]) -> None:
        """The marks of the article, and the kind keys that are switched off."""
        self._marks, self._hidden = tuple(marks), hidden
        self._place_marks()
        self.viewport().update()

    def light(self, lit: Lit) -> None:
        """Light other stretches."""
        if lit != self._lit:
            self._lit = lit
            self._place_fills()
            self.viewport().update()

    def set_elbow(self, target: QPointF | None) -> None:
        """Where the line from the chosen words ends, in viewport px; None for no line."""
        if target != self._elbow:
            self._elbow = target
            self.viewport().update()

    @property
    def shape_(self) -> Shape:
        """How the text is set now."""
        return self._shape

    def _place_marks(self) -> None:
        self._shown.marks = {}
        self._order = [m for m in self._marks if m.own and m.group not in self._hidden]
        if self._built is None:
            return
        for piece in pieces(m for m in self._marks if m.group not in self._hidden):
            for first, last in self._built.offsets.ranges(piece.span):
                self._shown.marks.setdefault(self._block_at(first), []).append(Placed(first, last, piece))
        self._order = [m for m in self._order if self._built.offsets.ranges(m.span)]

    def _place_fills(self) -> None:
        self._shown.fills = {}
        lit = self._lit
        for spans, role in (
            (lit.notes, "note"),
            (lit.related, "related"),
            (lit.found, "found"),
            ((lit.found_now,) if lit.found_now else (), "found_now"),
            (lit.chosen, "chosen"),
        ):
            for span in spans:
                for first, last in self.ranges(span):
                    self._shown.fills.setdefault(self._block_at(first), []).append((first, last, role))
        self._colour_chosen()

    def _colour_chosen(self) -> None:
        """The letters on the accent fill need their own colour: one format, for the one chosen fact."""
        selections = []
        for span in self._lit.chosen:
            for first, last in self.ranges(span):
                extra = QTextEdit.ExtraSelection()
                cursor = QTextCursor(self.document())
                cursor.setPosition(first)
                cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                form = QTextCharFormat()
                form.setForeground(QColor(self._tokens.accent_text))
                extra.cursor, extra.format = cursor, form  # type: ignore[attr-defined]
                selections.append(extra)
        self.setExtraSelections(selections)

    def ranges(self, span: Span) -> list[tuple[int, int]]:
        """Where a span is shown, as document positions; empty while it is folded away."""
        return self._built.offsets.ranges(span) if self._built is not None else []

    def _block_at(self, position: int) -> int:
        return self.document().findBlock(position).blockNumber()

    # Where things are

    def rects(self, span: Span) -> list[QRectF]:
        """The rectangles of a span in viewport px, line by line."""
        shift = -self.verticalScrollBar().value()
        found = []
        for first, last in self.ranges(span):
            block = self.document().findBlock(first)
            self.document().documentLayout().blockBoundingRect(block)
            found += [s.rect.translated(0, shift) for s in paint.stretches(block, first, last)]
        return found

    def line_top(self, offset: int) -> float | None:
        """The top in document px of the line that holds a code point; None when it is folded."""
        position = self._built.offsets.position_of(offset) if self._built is not None else None
        if position is None:
            return None
        block = self.document().findBlock(position)
        self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return None
        return float(block.layout().position().y() + line.y())

    def line_middle(self, offset: int) -> float | None:
        """The middle in document px of the line that holds a code point; None when it is folded."""
        position = self._built.offsets.position_of(offset) if self._built is not None else None
        if position is None:
            return None
        block = self.document().findBlock(position)
        self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return None
        return float(block.layout().position().y() + line.y() + line.height() / 2)

    def offsets_between(self, top: float, bottom: float) -> tuple[int, int]:
        """The first and last code point shown between two heights, in document px."""
        if self._built is None:
            return 0, 0
        layout = self.document().documentLayout()
        edges = []
        for y in (max(top, 0.0), bottom):
            position = layout.hitTest(QPointF(self._shape.left, y), Qt.HitTestAccuracy.FuzzyHit)
            block = self.document().findBlock(max(0, position))
            last = block.position() + block.length() - 1
            edges.append(self._built.offsets.nearest_offset(block.position() if not edges else last))
        return edges[0], edges[1]

    def mark_at(self, point: QPointF) -> Mark | None:
        """The mark under a point of the viewport."""
        shift = self.verticalScrollBar().value()
        position = self.document().documentLayout().hitTest(point + QPointF(0, shift), Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        for placed in self._shown.marks.get(self._block_at(position), ()):
            if placed.first <= position <= placed.last and self._holds(placed, point):
                return placed.mark
        return None

    def _holds(self, placed: Placed, point: QPointF) -> bool:
        block = self.document().findBlock(placed.first)
        at = point + QPointF(0, self.verticalScrollBar().value())
        return any(
            s.rect.adjusted(-1, -2, 1, 5).contains(at) for s in paint.stretches(block, placed.first, placed.last)
        )

    def fold_at(self, point: QPointF) -> int | None:
        """The first code point of the fold under a point of the viewport."""
        if self._built is None:
            return None
        at = point + QPointF(0, self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(0, position))
        paragraph = self._built.paragraph(block)
        if paragraph is None or paragraph.role is not Role.FOLD:
            return None
        rect = self.document().documentLayout().blockBoundingRect(block)
        return paragraph.folded[0].start if rect.contains(at) else None

    def place(self) -> tuple[int, float]:
        """The code point at the top of the view, and how far its line is scrolled out, in px."""
        if self._built is None:
            return 0, 0.0
        top = self.verticalScrollBar().value()
        if top == 0:
            return 0, 0.0
        position = (
            self.document().documentLayout().hitTest(QPointF(self._shape.left + 1, top), Qt.HitTestAccuracy.FuzzyHit)
        )
        offset = self._built.offsets.nearest_offset(max(0, position))
        line = self.line_top(offset)
        return offset, (top - line if line is not None else 0.0)

    def go_to(self, place: tuple[int, float]) -> None:
        """Scroll so that a code point is at the top of the view again."""
        offset, beyond = place
        if self._built is None:
            return
        if offset == 0 and beyond == 0.0:
            self.verticalScrollBar().setValue(0)
            return
        position = self._built.offsets.nearest_position(offset)
        block = self.document().findBlock(position)
        self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        y = block.layout().position().y() + (line.y() if line.isValid() else 0)
        self.verticalScrollBar().setValue(round(y + beyond))

    def reveal(self, span: Span) -> None:
        """Scroll only if the span is out of view; it then stands at a third of the height."""
        rects = self.rects(span)
        if not rects:
            return
        top, bottom = rects[0].top(), rects[-1].bottom()
        if top >= 0 and bottom <= self.viewport().height():
            return
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + top - self.viewport().height() / 3))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        blocks = list(self._visible_blocks(event.rect()))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for block in blocks:
            self._draw_fills(painter, block)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for block in blocks:
            self._draw_marks(painter, block)
            self._draw_furnishing(painter, block)
        self._draw_cursor(painter)
        painter.resetTransform()
        self._draw_elbow(painter)
        painter.end()

    def _visible_blocks(self, rect: QRect) -> Iterator[QTextBlock]:
        if self._built is None:
            return
        layout = self.document().documentLayout()
        top = self.verticalScrollBar().value() + rect.top()
        bottom = self.verticalScrollBar().value() + rect.bottom()
        position = layout.hitTest(QPointF(self._shape.left, top), Qt.HitTestAccuracy.FuzzyHit)
        block = self.document().findBlock(max(0, position))
        # The block above may reach down with its rule or ring.
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            if layout.blockBoundingRect(block).top() > bottom:
                return
            yield block
            block = block.next()

    def _draw_fills(self, painter: QPainter, block: QTextBlock) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for first, last, role in self._shown.fills.get(block.blockNumber(), ()):
            for stretch in paint.stretches(block, first, last):
                self._draw_fill(painter, paint.fill_rect(stretch.rect), role)
        for placed in self._shown.marks.get(block.blockNumber(), ()):
            if placed.mark.key == self._hovered and not self._is_chosen(placed):
                painter.setBrush(QColor(self._tokens.hover))
                for stretch in paint.stretches(block, placed.first, placed.last):
                    painter.drawRoundedRect(paint.fill_rect(stretch.rect), 2, 2)

    def _draw_fill(self, painter: QPainter, rect: QRectF, role: str) -> None:
        token = {"chosen": "accent", "related": "accent_tint", "note": "warn_tint"}.get(role, "revised")
        painter.setBrush(QColor(getattr(self._tokens, token)))
        painter.drawRoundedRect(rect, 2, 2)
        if role == "found_now":
            paint.draw_ring(painter, [rect.adjusted(2, 0, -2, -2)], QColor(self._tokens.accent))
            painter.setPen(Qt.PenStyle.NoPen)

    def _is_chosen(self, placed: Placed) -> bool:
        return any(placed.mark.span.overlaps(s) for s in self._lit.chosen)

    def _draw_marks(self, painter: QPainter, block: QTextBlock) -> None:
        for placed in self._shown.marks.get(block.blockNumber(), ()):
            if self._is_chosen(placed):
                continue
            color = QColor(self._tokens.kind(placed.mark.group))
            for stretch in paint.stretches(block, placed.first, placed.last):
                rect = stretch.rect
                paint.draw_underline(painter, placed.mark.group, color, rect.left(), rect.right(), stretch.baseline)

    def _draw_furnishing(self, painter: QPainter, block: QTextBlock) -> None:
        paragraph = self._built.paragraph(block) if self._built else None
        if paragraph is None:
            return
        left, right = self._shape.left, self._shape.left + self._shape.column
        rect = self.document().documentLayout().blockBoundingRect(block)
        zoom = self._shape.factor
        line = QColor(self._tokens.line)
        match paragraph.role:
            case Role.FOLD:
                paint.draw_fold_rules(painter, block, left, right, line, 8 * zoom)
            case Role.ASIDE_RULE:
                painter.fillRect(QRectF(left, round(rect.bottom() - 8 * zoom), right - left, 1), line)
            case Role.QUOTATION:
                top = rect.top() + block.blockFormat().topMargin()
                painter.fillRect(QRectF(left + 2, top, 2, rect.bottom() - top), QColor(self._tokens.line_strong))
            case Role.RELATED if block.layout().lineCount():
                first = block.layout().lineAt(0).rect().translated(block.layout().position())
                side = 14 * zoom
                square = QRectF(left, first.center().y() - side / 2, side, side)
                icons.draw(painter, "link-simple", square, QColor(self._tokens.text_3))
                painter.setFont(block.charFormat().font())
                painter.setPen(QColor(self._tokens.text_3))
                age = related_age(self._built.article, paragraph.item) if self._built else ""
                place = QRectF(left, first.top(), right - left, first.height())
                painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), age)
            case _:
                pass

    def _draw_cursor(self, painter: QPainter) -> None:
        if not self.hasFocus():
            return
        shift = self.verticalScrollBar().value()
        rects: list[QRectF] = []
        if self._cursor_fold is not None and self._built is not None:
            for block in self._built.blocks(Role.FOLD):
                paragraph = self._built.paragraph(block)
                if paragraph is not None and paragraph.folded[0].start == self._cursor_fold:
                    rects = [
                        s.rect for s in paint.stretches(block, block.position(), block.position() + block.length())
                    ]
        elif self._cursor is not None:
            mark = next((m for m in self._order if m.key == self._cursor), None)
            if mark is not None:
                rects = [r.translated(0, shift) for r in self.rects(mark.span)]
        paint.draw_ring(painter, rects, QColor(self._tokens.accent))

    def _draw_elbow(self, painter: QPainter) -> None:
        if self._elbow is None or not self._lit.chosen:
            return
        rects = self.rects(self._lit.chosen[0])
        if not rects or rects[-1].bottom() < 0 or rects[-1].top() > self.viewport().height():
            return
        last = paint.fill_rect(rects[-1])
        start = QPointF(last.right() + 2, last.bottom())
        paint.draw_elbow(painter, start, self._elbow, QColor(self._tokens.accent))

    # The fact cursor

    @property
    def cursor_key(self) -> str | None:
        """The fact that has the keyboard focus."""
        return self._cursor

    def set_cursor_key(self, key: str | None) -> None:
        """Put the fact cursor on a fact, or nowhere."""
        self._cursor, self._cursor_fold = key, None
        self.viewport().update()

    def stops(self) -> list[tuple[int, str | int]]:
        """Where Tab stops, in reading order: (document position, fact key or first code point of a fold)."""
        if self._built is None:
            return []
        found: list[tuple[int, str | int]] = [(self._built.offsets.ranges(m.span)[0][0], m.key) for m in self._order]
        for block in self._built.blocks(Role.FOLD):
            paragraph = self._built.paragraph(block)
            if paragraph is not None:
                found.append((block.position(), paragraph.folded[0].start))
        return sorted(found, key=lambda stop: stop[0])

    def step_cursor(self, by: int) -> bool:
        """Move the fact cursor to the next (+1) or previous (-1) stop; False at the ends."""
        stops = self.stops()
        if not stops:
            return False
        names = [name for _, name in stops]
        now: str | int | None = self._cursor_fold if self._cursor_fold is not None else self._cursor
        at = names.index(now) + by if now in names else self._first_in_view(stops, by)
        if not 0 <= at < len(stops):
            self._cursor = self._cursor_fold = None
            self.viewport().update()
            return False
        position, name = stops[at]
        self._cursor = name if isinstance(name, str) else None
        self._cursor_fold = name if isinstance(name, int) else None
        self._reveal_position(position)
        self.viewport().update()
        self.moved.emit()
        if self._cursor is not None:
            self.cursor_moved.emit(self._cursor)
        return True

    def _first_in_view(self, stops: Sequence[tuple[int, str | int]], by: int) -> int:
        layout, top = self.document().documentLayout(), self.verticalScrollBar().value()
        edge = top if by > 0 else top + self.viewport().height()
        position = layout.hitTest(QPointF(self._shape.left, edge), Qt.HitTestAccuracy.FuzzyHit)
        if by > 0:
            return next((i for i, (p, _) in enumerate(stops) if p >= position), len(stops))
        return next((i for i in range(len(stops) - 1, -1, -1) if stops[i][0] <= position), -1)

    def _reveal_position(self, position: int) -> None:
        block = self.document().findBlock(position)
        rects = [s.rect for s in paint.stretches(block, position, position + 1)]
        if not rects:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        y = rects[0].top() - bar.value()
        if y < 0 or rects[0].bottom() - bar.value() > height:
            bar.setValue(round(bar.value() + y - height / 3))

    def focusNextPrevChild(self, next: bool) -> bool:
        if self.step_cursor(1 if next else -1):
            return True
        return super().focusNextPrevChild(next)

    # Input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handle_key(event):
            super().keyPressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key, plain = (
            event.key(),
            event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier),
        )
        if not plain:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter()
        if key in _DECISIONS and self._cursor is not None:
            self.decided.emit(self._cursor, _DECISIONS[Qt.Key(key)])
            return True
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_6 and self.textCursor().hasSelection():
            self.marked.emit(key - Qt.Key.Key_1)
            return True
        if key == Qt.Key.Key_Escape:
            self._escape()
            return True
        if key in _SCROLLS:
            self._scroll(Qt.Key(key))
            return True
        return False

    def _enter(self) -> bool:
        if self._cursor_fold is not None:
            self.unfolded.emit(self._cursor_fold)
            return True
        if self._cursor is None:
            return False
        # The first Enter selects the fact, so that its card is seen; the next one confirms it.
        if self._cursor == self.chosen_key:
            self.decided.emit(self._cursor, "confirm")
        else:
            self.activated.emit(self._cursor)
        return True

    def _escape(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
            return
        self.escaped.emit()

    def _scroll(self, key: Qt.Key) -> None:
        """Without a caret the arrow keys move the page, as in a browser."""
        bar = self.verticalScrollBar()
        step = {
            Qt.Key.Key_Up: -40,
            Qt.Key.Key_Down: 40,
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }[key]
        bar.setValue(bar.value() + step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            self._point_at(event.position())

    def _point_at(self, point: QPointF) -> None:
        mark = self.mark_at(point)
        key = mark.key if mark else ""
        hand = bool(key) or self.fold_at(point) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor)
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()
            self.pointed.emit(key)

    def set_hovered(self, key: str) -> None:
        """Tint what another pane points at."""
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(QPointF(-1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        still = (event.position().toPoint() - self._pressed).manhattanLength() < 4
        self._pressed = None
        if not still or self.textCursor().hasSelection():
            return
        mark = self.mark_at(event.position())
        fold = self.fold_at(event.position())
        if mark is not None:
            self.set_cursor_key(mark.key)
            self.activated.emit(mark.key)
        elif fold is not None:
            self.unfolded.emit(fold)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        mark = None if by_key else self.mark_at(QPointF(event.pos()))
        key = self._cursor if by_key else mark.key if mark else None
        self.menu_wanted.emit(event.globalPos(), key or "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason) and not self._cursor:
            self.step_cursor(1 if event.reason() == Qt.FocusReason.TabFocusReason else -1)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._built is not None:
            set_shape(self._built.document, self._shape, self.viewport().width())
        super().resizeEvent(event)
        self.moved.emit()

    def _on_scroll(self) -> None:
        # The elbow and the margin do not scroll with the text: the whole view is painted anew.
        self.viewport().update()
        self.moved.emit()


_DECISIONS = {
    Qt.Key.Key_Delete: "reject",
    Qt.Key.Key_Backspace: "reject",
    Qt.Key.Key_E: "edit",
    Qt.Key.Key_F2: "edit",
}
_SCROLLS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Space,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)

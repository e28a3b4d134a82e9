"""The reader's view: our own document read-only, with underlines, fills and the line to the margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing.core.passage import Span
from briefing.qt import icons
from briefing.qt.tokens import Tokens
from briefing.views import reader_geometry as geometry
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


class ReaderView(QTextEdit):
    """Shows a built document and knows where its stretches are. `moved`: it scrolled or was laid out anew."""

    moved = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._built: Built | None = None
        self._held: tuple[tuple[int, float], int] | None = None
        """The place last gone to, and where the view stood then: as long as it stands there, that is the place."""
        self._document: QTextDocument = InertDocument()
        self._shape = Shape(30, 468, 684)
        self._marks: tuple[Mark, ...] = ()
        self._shown = _Shown()
        self._lit = Lit()
        self._hidden: frozenset[str] = frozenset()
        self._hovered = ""
        self._elbow: QPointF | None = None
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
        self._held = None
        self._shape = shape
        if built is not None:
            set_shape(built.document, shape, self.viewport().width())
        self._document = built.document if built else InertDocument()
        self.setDocument(self._document)
        # A new document brings Qt's caret back, and nothing can be typed here.
        self.setCursorWidth(0)
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
        if self._built is None:
            return
        for piece in pieces(m for m in self._marks if m.group not in self._hidden):
            for first, last in self._built.offsets.ranges(piece.span):
                self._shown.marks.setdefault(self._block_at(first), []).append(Placed(first, last, piece))

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
                extra.cursor, extra.format = cursor, form
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

    def line_of(self, offset: int) -> QRectF | None:
        """The rectangle in document px of the line that holds a code point; None when it is folded."""
        position = self._built.offsets.position_of(offset) if self._built is not None else None
        return geometry.line_rect(self.document(), position) if position is not None else None

    def offsets_between(self, top: float, bottom: float) -> tuple[int, int]:
        """The first and last code point shown between two heights, in document px."""
        if self._built is None:
            return 0, 0
        first = geometry.block_at(self.document(), max(top, 0.0))
        last = geometry.block_at(self.document(), bottom)
        offsets = self._built.offsets
        return offsets.nearest_offset(first.position()), offsets.nearest_offset(last.position() + last.length() - 1)

    def mark_at(self, point: QPointF) -> Mark | None:
        """The mark under a point of the viewport."""
        y = point.y() + self.verticalScrollBar().value()
        # The underline belongs to its words: a line is hit until a little below it.
        first = geometry.position_at(self.document(), y - 6)
        last = geometry.line_end(self.document(), geometry.position_at(self.document(), y))
        block = geometry.block_at(self.document(), y)
        for number in (block.blockNumber(), block.blockNumber() - 1):
            for placed in self._shown.marks.get(number, ()):
                if placed.first <= last and first <= placed.last and self._holds(placed, point):
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
        block = geometry.block_at(self.document(), at.y())
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
        if self._held is not None and self._held[1] == top:
            # Nobody has scrolled: lines that break otherwise move no place, however often they do.
            return self._held[0]
        if top == 0:
            return 0, 0.0
        offset = self._built.offsets.nearest_offset(geometry.position_at(self.document(), top))
        line = self.line_of(offset)
        return offset, (top - line.top() if line is not None else 0.0)

    def go_to(self, place: tuple[int, float]) -> None:
        """Scroll so that a code point is at the top of the view again."""
        offset, beyond = place
        if self._built is None:
            return
        bar = self.verticalScrollBar()
        line = geometry.line_rect(self.document(), self._built.offsets.nearest_position(offset))
        if offset == 0 and beyond == 0.0:
            bar.setValue(0)
        elif line is not None:
            bar.setValue(round(line.top() + beyond))
        self._held = (place, bar.value())

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
        self._draw_focus(painter)
        painter.resetTransform()
        self._draw_elbow(painter)
        painter.end()

    def _visible_blocks(self, rect: QRect) -> Iterator[QTextBlock]:
        if self._built is None:
            return
        layout = self.document().documentLayout()
        top = self.verticalScrollBar().value() + rect.top()
        bottom = self.verticalScrollBar().value() + rect.bottom()
        block = geometry.block_at(self.document(), top)
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
                if self._built is not None and self._shape.ages_beside:
                    age = related_age(self._built.article, paragraph.item)
                    place = QRectF(left, first.top(), right - left, first.height())
                    painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), age)
            case _:
                pass

    def focus_rects(self) -> list[QRectF]:
        """The rectangles in document px of what has the keyboard focus."""
        return []

    def _draw_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            paint.draw_ring(painter, self.focus_rects(), QColor(self._tokens.accent))

    def _draw_elbow(self, painter: QPainter) -> None:
        if self._elbow is None or not self._lit.chosen:
            return
        rects = self.rects(self._lit.chosen[0])
        if not rects or rects[-1].bottom() < 0 or rects[-1].top() > self.viewport().height():
            return
        last = paint.fill_rect(rects[-1])
        start = QPointF(last.right() + 2, last.bottom())
        paint.draw_elbow(painter, start, self._elbow, QColor(self._tokens.accent))

    def set_hovered(self, key: str) -> None:
        """Tint what another pane points at."""
        if key != self._hovered:
            self._hovered = key
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.place()
        if self._built is not None:
            set_shape(self._built.document, self._shape, self.viewport().width())
        super().resizeEvent(event)
        self.go_to(place)
        self.moved.emit()

    def _on_scroll(self) -> None:
        # The elbow and the margin do not scroll with the text: the whole view is painted anew.
        self.viewport().update()
        self.moved.emit()

"""How chips and cards of the reader's margin are drawn and measured; lengths in design px."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from briefing.core.checks import Verdict
from briefing.core.fact import Flow, ReviewStatus
from briefing.qt import fonts, icons, wording, wording_facts
from briefing.qt.tokens import Tokens
from briefing.views.reader_items import Card, Chip, Item, Line, Row

_CHIP, _NOTE = 21.0, 14.0
_TOP, _TITLE, _DETAIL, _ROW = 5.0, 21.5, 15.0, 21.0
_RULE, _LINE, _WRAPPED, _FOOT = 9.0, 20.5, 15.0, 4.0
_WIDTH, _PAD, _RIGHT = 160.0, 10.0, 149.0
_VALUE_RIGHT, _TICK = 132.0, 13.0
_NOTE_TOKEN = "text_2"
_SMALL, _MOST_LINES = 11.5, 3
_CHIP_ROOM = _WIDTH - 15.5 - 26
"""What the name of a chip may take, between the bar of its kind and its status."""


@dataclass(frozen=True, slots=True)
class Inked:
    """The colours and the scale to draw with: `px` turns a design length into px on screen."""

    tokens: Tokens
    px: Callable[[float], int]

    @property
    def scale(self) -> float:
        """The text size as a factor."""
        return self.px(1000) / 1000

    def color(self, token: str) -> QColor:
        """A token's colour."""
        return QColor(getattr(self.tokens, token))


def height_of(ink: Inked, item: Item) -> float:
    """The height of an item in px on screen."""
    scale = ink.scale
    if isinstance(item, Chip):
        return (_CHIP + _NOTE * len(item.note.splitlines())) * scale
    height = _head_height(ink, item) + _ROW * len(item.rows) + _FOOT
    if item.lines:
        height += _RULE
    return height * scale + sum(_line_height(ink, line) for line in item.lines)


def parts(ink: Inked, item: Item) -> Iterator[tuple[str, str, QRectF]]:
    """What can be clicked in an item: its fact, its words for a screen reader, its place in the item."""
    scale = ink.scale
    if isinstance(item, Chip):
        yield item.keys[0], item.spoken + ".", QRectF(0, 0, _WIDTH * scale, height_of(ink, item))
        return
    top = _head_height(ink, item) * scale
    for row in item.rows:
        yield row.key, row.spoken, QRectF(0, top, _WIDTH * scale, _ROW * scale)
        top += _ROW * scale
    top += _RULE * scale
    for line in item.lines:
        height = _line_height(ink, line)
        if line.key:
            spoken = f"{line.text}, {wording_facts.verdict(line.verdict)}."
            yield line.key, spoken, QRectF(0, top, _WIDTH * scale, height)
        top += height


def _head_height(ink: Inked, card: Card) -> float:
    return _TOP + _TITLE + _DETAIL * len(head_of(ink, card).detail)


@dataclass(frozen=True, slots=True)
class Head:
    """How the head of a card is written: the size of its type, the unit beside the period, and the lines below."""

    size: float
    unit: str
    detail: tuple[str, ...]


def head_of(ink: Inked, card: Card) -> Head:
    """A period and its unit beside it, both smaller where they need it; where even that cuts one, the unit goes below."""
    room = (_RIGHT - _PAD) * ink.scale - 4
    for size in (12.0, 11.5, 11.0):
        title, unit = QFontMetricsF(fonts.ui_font(size, 600)), QFontMetricsF(fonts.ui_font(size))
        if title.horizontalAdvance(card.title) + unit.horizontalAdvance(card.unit) <= room:
            return Head(size, card.unit, _detail(card.detail, room))
    return Head(12.0, "", _detail(", ".join(p for p in (card.unit, card.detail) if p), room))


def _detail(words: str, room: float) -> tuple[str, ...]:
    """Whose figures they are, and of what, in lines that fit: countries are never cut, a long list of goods may be."""
    metrics = QFontMetricsF(fonts.ui_font(_SMALL))
    lines: list[str] = []
    # A dash stays with the country before it.
    for word in words.replace(f" {wording.EN_DASH}", f"\u00a0{wording.EN_DASH}").split(" ") if words else ():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (metrics.horizontalAdvance(longer) <= room or len(lines) == _MOST_LINES):
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)


def _line_height(ink: Inked, line: Line) -> float:
    rows = len(_wrapped(ink, line))
    return (_LINE + (rows - 1) * _WRAPPED) * ink.scale


def _wrapped(ink: Inked, line: Line) -> list[str]:
    """A check's words in lines that fit; the arithmetic of a passed sum may use all that the tick leaves."""
    metrics = QFontMetricsF(fonts.tabular(fonts.ui_font(12)))
    room = (_WIDTH - _PAD - (2 + _TICK if line.verdict is Verdict.OK else 18)) * ink.scale
    rows = [""]
    for word in line.text.split(" "):
        longer = f"{rows[-1]} {word}" if rows[-1] else word
        if metrics.horizontalAdvance(longer) <= room or not rows[-1]:
            rows[-1] = longer
        else:
            rows.append(word)
    return rows


def chip_words(ink: Inked, chip: Chip) -> str:
    """What a chip is called, as far as there is room."""
    # Ministries begin alike and differ in their last word; a person is known by the family's name.
    middle = chip.group in ("organisation", "person")
    cut = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    return QFontMetricsF(_chip_font(chip)).elidedText(chip.label, cut, _CHIP_ROOM * ink.scale)


def _chip_font(chip: Chip) -> QFont:
    font = fonts.ui_font(12)
    font.setStrikeOut(chip.status is ReviewStatus.REJECTED)
    return font


def draw_chip(
    painter: QPainter, ink: Inked, chip: Chip, *, chosen: str | None, hovered: str | None, focused: str | None
) -> None:
    """One chip with its top left corner at the origin."""
    scale = ink.scale
    box = QRectF(0, 0, _WIDTH * scale, height_of(ink, chip))
    _draw_state(painter, ink, box, chosen in chip.keys, hovered in chip.keys, focused in chip.keys)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink.tokens.kind(chip.group)))
    painter.drawRoundedRect(QRectF(6 * scale, 3.5 * scale, 3 * scale, 14 * scale), 1, 1)
    font, room = _chip_font(chip), _CHIP_ROOM * scale
    _text(painter, ink, chip_words(ink, chip), QRectF(15.5 * scale, 0, room + 2, _CHIP * scale), "text", font)
    small = fonts.ui_font(11.5)
    for number, line in enumerate(chip.note.splitlines()):
        words = QFontMetricsF(small).elidedText(line, Qt.TextElideMode.ElideRight, room)
        place = QRectF(15.5 * scale, (_CHIP - 3 + number * _NOTE) * scale, room + 2, _NOTE * scale)
        _text(painter, ink, words, place, _NOTE_TOKEN, small)
    if chip.status is not None:
        _draw_status(painter, ink, chip.status, 152.5 * scale, _CHIP / 2 * scale)
    else:
        side = _TICK * scale
        spot = QRectF(152.5 * scale - side, (_CHIP * scale - side) / 2, side, side)
        icons.draw(painter, "note-pencil", spot, ink.color("text_2"))


def draw_card(
    painter: QPainter, ink: Inked, card: Card, *, chosen: str | None, hovered: str | None, focused: str | None
) -> None:
    """One card with its top left corner at the origin."""
    scale = ink.scale
    box = QRectF(0, 0, _WIDTH * scale, height_of(ink, card))
    on = chosen is not None and chosen in card.keys
    painter.setPen(QPen(ink.color("accent" if on else "line"), 1))
    painter.setBrush(ink.color("raised"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    _draw_head(painter, ink, card)
    places = dict((key, rect) for key, _, rect in parts(ink, card))
    for row in card.rows:
        place = places[row.key].adjusted(2, -1.5, -2, 1.5)
        _draw_state(painter, ink, place, chosen == row.key, hovered == row.key, focused == row.key)
        _draw_row(painter, ink, row, places[row.key])
    if card.lines:
        _draw_lines(painter, ink, card, chosen, hovered, focused)


def _draw_head(painter: QPainter, ink: Inked, card: Card) -> None:
    scale = ink.scale
    place = QRectF(_PAD * scale, _TOP * scale, (_RIGHT - _PAD) * scale, _TITLE * scale)
    head = head_of(ink, card)
    beside = fonts.ui_font(head.size)
    _text(painter, ink, head.unit, place, "text_2", beside, Qt.AlignmentFlag.AlignRight)
    font = fonts.ui_font(head.size, 600)
    room = place.width() - QFontMetricsF(beside).horizontalAdvance(head.unit) - 4
    title = QFontMetricsF(font).elidedText(card.title, Qt.TextElideMode.ElideRight, room)
    _text(painter, ink, title, place, "text", font)
    small = fonts.ui_font(_SMALL)
    for number, line in enumerate(head.detail):
        top = place.bottom() + (number * _DETAIL - 3) * scale
        _text(painter, ink, line, QRectF(place.left(), top, place.width() + 2, _DETAIL * scale), "text_2", small)


def _draw_row(painter: QPainter, ink: Inked, row: Row, place: QRectF) -> None:
    scale, middle = ink.scale, place.center().y()
    painter.setPen(Qt.PenStyle.NoPen)
    wide = 9.0
    if row.flow in (Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE):
        painter.setBrush(QColor(ink.tokens.series(row.flow)))
        painter.drawRoundedRect(QRectF(_PAD * scale, middle - 4.5 * scale, 9 * scale, 9 * scale), 2, 2)
    else:
        wide = 11.0
        painter.setBrush(ink.color("turnover"))
        painter.drawRoundedRect(QRectF(_PAD * scale, middle - 1.5 * scale, 11 * scale, 3 * scale), 1.5, 1.5)
    bold = fonts.tabular(fonts.ui_font(12, 600))
    plain = fonts.ui_font(12)
    for font in (bold, plain):
        font.setStrikeOut(row.status is ReviewStatus.REJECTED)
    value = QRectF(place.left(), place.top(), _VALUE_RIGHT * scale, place.height())
    _text(painter, ink, row.value, value, "text", bold, Qt.AlignmentFlag.AlignRight)
    left = (_PAD + wide + 6) * scale
    room = _VALUE_RIGHT * scale - QFontMetricsF(bold).horizontalAdvance(row.value) - left - 4
    if QFontMetricsF(plain).horizontalAdvance(row.label) > room:
        plain, left, room = fonts.ui_font(11), left - 3 * scale, room + 3 * scale
        plain.setStrikeOut(row.status is ReviewStatus.REJECTED)
    narrow = QFontMetricsF(plain).horizontalAdvance(row.label) > room
    label = wording.flow_short(row.flow) if narrow else row.label
    words = QFontMetricsF(plain).elidedText(label, Qt.TextElideMode.ElideRight, room)
    _text(painter, ink, words, QRectF(left, place.top(), room + 2, place.height()), "text", plain)
    _draw_status(painter, ink, row.status, _RIGHT * scale, middle)


def _draw_lines(
    painter: QPainter, ink: Inked, card: Card, chosen: str | None, hovered: str | None, focused: str | None
) -> None:
    scale = ink.scale
    top = (_head_height(ink, card) + _ROW * len(card.rows)) * scale
    painter.setPen(QPen(ink.color("line"), 1))
    y = round(top + _RULE / 2 * scale) + 0.5
    painter.drawLine(QPointF(_PAD * scale, y), QPointF((_RIGHT + 1) * scale, y))
    top += _RULE * scale
    for line in card.lines:
        height = _line_height(ink, line)
        if line.key:
            place = QRectF(2, top, _WIDTH * scale - 4, height)
            _draw_state(painter, ink, place, chosen == line.key, hovered == line.key, focused == line.key)
        _draw_line(painter, ink, line, top)
        top += height


def _draw_line(painter: QPainter, ink: Inked, line: Line, top: float) -> None:
    scale = ink.scale
    icon, token = wording_facts.verdict_icon(line.verdict)
    if line.verdict is Verdict.SKIP:
        token = "text_2"
    font = fonts.tabular(fonts.ui_font(12))
    right = 0.0
    for number, words in enumerate(_wrapped(ink, line)):
        y = top + number * _WRAPPED * scale
        place = QRectF(_PAD * scale, y, _WIDTH * scale, _LINE * scale)
        _text(painter, ink, words, place, token, font)
        right = max(right, QFontMetricsF(font).horizontalAdvance(words)) if number == 0 else right
    if line.verdict is Verdict.SKIP:
        return
    side = _TICK * scale
    left = max((_RIGHT - _TICK) * scale, _PAD * scale + right + 2 * scale)
    left = min(left, (_WIDTH - 2) * scale - side)
    icons.draw(painter, icon, QRectF(left, top + (_LINE * scale - side) / 2, side, side), ink.color(token))


def _draw_state(painter: QPainter, ink: Inked, box: QRectF, chosen: bool, hovered: bool, focused: bool) -> None:
    """The fill and border of a row or chip: chosen, pointed at, focused (inset, with a gap when both)."""
    if not (chosen or hovered or focused):
        return
    painter.setPen(QPen(ink.color("accent"), 2) if chosen else Qt.PenStyle.NoPen)
    fill = "accent_tint" if chosen else "hover"
    painter.setBrush(ink.color(fill) if chosen or hovered else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
    if focused:
        painter.setPen(QPen(ink.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 4 if chosen else 1
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 4, 4)


def _draw_status(painter: QPainter, ink: Inked, status: ReviewStatus, right: float, middle: float) -> None:
    name, token = wording.status_icon(status)
    side = _TICK * ink.scale
    icons.draw(painter, name, QRectF(right - side, middle - side / 2, side, side), ink.color(token))


def _text(
    painter: QPainter,
    ink: Inked,
    words: str,
    place: QRectF,
    token: str,
    font: QFont,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(ink.color(token))
    painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)

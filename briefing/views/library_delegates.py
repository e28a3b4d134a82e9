"""How the library's rows are drawn: equal heights, titles of two lines, foreign words always as plain text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.core.article import RelatedItem
from briefing.core.dossier import UNFILED, ArticleHead, Dossier
from briefing.core.passage import Span
from briefing.qt import fonts, icons, wording
from briefing.qt.theme import Theme
from briefing.storage.search import Hit
from briefing.views.library_rows import (
    THING,
    MentionRows,
    dossier_title,
    head_day,
    head_note,
    hit_kind,
    one_line,
    sample_words,
)
from briefing.views.reader_search import found
from briefing.views.widgets import paint_badge

DOSSIER_ROW, ARTICLE_ROW = 28, 66
BEFORE_MATCH = 16
_INSET, _LEFT = 6, 14
Index = QModelIndex | QPersistentModelIndex


@lru_cache(maxsize=2048)
def lines_of(text: str, font_key: str, width: float, most: int) -> tuple[str, ...]:
    """`text` broken into at most `most` lines of `width` px, the last one elided."""
    font = QFont()
    font.fromString(font_key)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    cuts: list[tuple[int, int]] = []
    while len(cuts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        cuts.append((line.textStart(), line.textLength()))
    layout.endLayout()
    if not cuts:
        return ("",)
    encoded = text.encode("utf-16-le", "surrogatepass")
    rows = [encoded[2 * a : 2 * (a + n)].decode("utf-16-le", "replace").rstrip() for a, n in cuts]
    rest = encoded[2 * cuts[-1][0] :].decode("utf-16-le", "replace")
    rows[-1] = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return tuple(rows)


def emphasis(text: str, words: Sequence[str]) -> tuple[Span, ...]:
    """The places in `text` of the words that were searched for."""
    spans = {span for word in words for span in found(text, word)}
    return tuple(sorted(spans))


def near_match(text: str, words: Sequence[str]) -> str:
    """`text` begun shortly before its first match, so that the match stands in the first line."""
    places = emphasis(text, words)
    if not places or places[0].start <= BEFORE_MATCH:
        return text
    cut = text.find(" ", places[0].start - BEFORE_MATCH, places[0].start)
    return "… " + text[cut + 1 if cut >= 0 else places[0].start :]


class RowDelegate(QStyledItemDelegate):
    """The ground of a row: current thing, pointer, keyboard. `is_open` says which thing is open."""

    height = ARTICLE_ROW

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.open_name: object = None
        self.drop_name: object = None
        """The thing on which what is dragged would fall."""
        self.keyboard = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self.row_height())

    def row_height(self) -> int:
        """The height of every row in px on screen."""
        return self._theme.px(self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        thing = index.data(THING)
        if thing is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        state = option.state
        is_open = self.open_name is not None and self._name(thing) == self.open_name
        falls = self.drop_name is not None and self._name(thing) == self.drop_name
        box = rect.adjusted(_INSET, 0, -_INSET, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_open or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.color("select_row" if is_open else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if falls or (state & QStyle.StateFlag.State_HasFocus and self.keyboard):
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        self._draw(painter, rect, thing, is_open)
        painter.restore()

    def _name(self, thing: Any) -> object:
        return thing.id

    def _draw(self, painter: QPainter, rect: QRectF, thing: Any, is_open: bool) -> None:
        raise NotImplementedError

    def _text(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        font: QFont,
        token: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)

    def _elided(self, painter: QPainter, place: QRectF, words: str, font: QFont, token: str) -> None:
        cut = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        self._text(painter, place, cut, font, token)

    def _icon(self, painter: QPainter, name: str, x: float, middle: float, token: str, size: int = 14) -> None:
        side = self._theme.px(size)
        icons.draw(painter, name, QRectF(x, middle - side / 2, side, side), self._theme.color(token))

    def _two_lines(self, painter: QPainter, rect: QRectF, words: str, font: QFont, token: str, right: float) -> None:
        px = self._theme.px
        left = rect.left() + px(_LEFT)
        for number, line in enumerate(lines_of(words, font.toString(), right - left, 2)):
            place = QRectF(left, rect.top() + px(6) + number * px(17), right - left + 4, px(17))
            self._text(painter, place, line, font, token)

    def _note(self, painter: QPainter, rect: QRectF, words: str, token: str, right: float | None = None) -> None:
        px = self._theme.px
        left = rect.left() + px(_LEFT)
        end = rect.right() - px(14) if right is None else right
        place = QRectF(left, rect.top() + px(41), end - left, px(18))
        self._elided(painter, place, words, fonts.ui_font(12), token)

    def sample_chip(self, right: float, middle: float) -> QRectF:
        """The place of the chip that marks a sample, with its end at `right`."""
        px = self._theme.px
        width = QFontMetricsF(fonts.ui_font(11)).horizontalAdvance(sample_words()) + px(12)
        return QRectF(right - width, middle - px(8), width, px(16))

    def _draw_sample(self, painter: QPainter, chip: QRectF) -> None:
        painter.setPen(QPen(self._theme.color("line_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        self._text(painter, chip, sample_words(), fonts.ui_font(11), "text_2", Qt.AlignmentFlag.AlignHCenter)


class DossierDelegate(RowDelegate):
    """A folder, its title, whether it is a sample, how many articles."""

    height = DOSSIER_ROW

    def _draw(self, painter: QPainter, rect: QRectF, thing: Dossier, is_open: bool) -> None:
        px, middle = self._theme.px, rect.center().y()
        icon = "folder-open" if is_open else "folder-simple"
        icon = "file-text" if thing.id == UNFILED else icon
        self._icon(painter, icon, rect.left() + px(14), middle, "accent" if is_open else "text_2", 16)
        count = wording.count(thing.articles)
        right = rect.right() - px(15)
        number = QRectF(rect.left(), rect.top(), right - rect.left(), rect.height())
        weight = 600 if is_open else 400
        small = fonts.tabular(fonts.ui_font(12, weight))
        self._text(painter, number, count, small, "text_2", Qt.AlignmentFlag.AlignRight)
        right -= QFontMetricsF(small).horizontalAdvance(count) + px(8)
        font = fonts.ui_font(13, weight)
        place = QRectF(rect.left() + px(38), rect.top(), 0, rect.height())
        place.setRight(right)
        # The title goes before the chip: the articles of a sample have one each.
        chip = self.sample_chip(right, middle)
        if thing.sample and QFontMetricsF(font).horizontalAdvance(dossier_title(thing)) <= chip.left() - place.left():
            self._draw_sample(painter, chip)
            place.setRight(chip.left() - px(6))
        self._elided(painter, place, dossier_title(thing), font, "text")


class ArticleDelegate(RowDelegate):
    """A title of two lines, where from and when, whether it is a sample, and how many facts wait for review."""

    def _draw(self, painter: QPainter, rect: QRectF, thing: ArticleHead, is_open: bool) -> None:
        font = fonts.ui_font(13, 600 if is_open else 500)
        right = self.badge(rect, thing).left() - self._theme.px(6)
        self._two_lines(painter, rect, one_line(thing.title), font, "text", right)
        end, note = rect.right() - self._theme.px(14), head_note(thing)
        if thing.sample:
            chip = self.sample_chip(end, rect.top() + self._theme.px(50))
            self._draw_sample(painter, chip)
            end = chip.left() - self._theme.px(6)
            room = end - rect.left() - self._theme.px(_LEFT)
            # The day goes before where it is from.
            note = note if QFontMetricsF(fonts.ui_font(12)).horizontalAdvance(note) <= room else head_day(thing)
        self._note(painter, rect, note, "text_2", end)
        if thing.open_facts:
            paint_badge(painter, self._theme, self.badge(rect, thing), _badge_words(thing))

    def badge(self, rect: QRectF, thing: ArticleHead) -> QRectF:
        """The place of the count of open facts in a row; a row without one keeps room for a single digit."""
        px = self._theme.px
        width = QFontMetricsF(fonts.ui_font(11.5, 600)).horizontalAdvance(_badge_words(thing)) + px(8)
        width = max(px(16), width)
        return QRectF(rect.right() - px(14) - width, rect.top() + px(9), width, px(16))


def _badge_words(thing: ArticleHead) -> str:
    return wording.count(thing.open_facts) if thing.open_facts < 1000 else "999+"


class MentionDelegate(RowDelegate):
    """A link of the page: quieter than an article, with the link's sign."""

    def __init__(self, theme: Theme, rows: MentionRows) -> None:
        super().__init__(theme)
        self._rows = rows

    def _name(self, thing: RelatedItem) -> object:
        return thing.span

    def _draw(self, painter: QPainter, rect: QRectF, thing: RelatedItem, is_open: bool) -> None:
        px = self._theme.px
        right = rect.right() - px(34)
        self._two_lines(painter, rect, one_line(thing.title), fonts.ui_font(13), "text_2", right)
        self._note(painter, rect, self._rows.note(thing), "text_3")
        self._icon(painter, "link-simple", rect.right() - px(29), rect.top() + px(16), "text_3")


_HIT_ICONS = {"article": "file-text", "note": "note-pencil", "person": "info", "event": "newspaper"}


class HitDelegate(RowDelegate):
    """What a search found: title, two lines around the match with the matched words stronger, and its kind."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.words: tuple[str, ...] = ()

    def _name(self, thing: Hit) -> object:
        return (thing.kind, thing.id)

    def _draw(self, painter: QPainter, rect: QRectF, thing: Hit, is_open: bool) -> None:
        px = self._theme.px
        left, right = rect.left() + px(_LEFT), rect.right() - px(14)
        self._icon(painter, _HIT_ICONS.get(thing.kind, "file-text"), right - px(14), rect.top() + px(15), "text_3")
        title = QRectF(left, rect.top() + px(6), right - px(20) - left, px(18))
        self._strong(painter, title, one_line(thing.title), fonts.ui_font(13, 500), "text", 1)
        place = QRectF(left, rect.top() + px(25), right - left, px(36))
        snippet = near_match(one_line(thing.snippet), self.words) or hit_kind(thing)
        self._strong(painter, place, snippet, fonts.ui_font(12), "text_2", 2)

    def _strong(self, painter: QPainter, place: QRectF, words: str, font: QFont, token: str, most: int) -> None:
        """Lines with the matched words in heavier letters on a tint; never read as mark-up."""
        step = place.height() / most
        for number, line in enumerate(lines_of(words, font.toString(), place.width(), most)):
            layout = QTextLayout(line, font)
            layout.setFormats([self._matched(line, span) for span in emphasis(line, self.words)])
            layout.beginLayout()
            row = layout.createLine()
            row.setLineWidth(place.width() + 40)
            layout.endLayout()
            painter.setPen(self._theme.color(token))
            painter.save()
            painter.setClipRect(place.adjusted(0, -2, 0, 2), Qt.ClipOperation.IntersectClip)
            layout.draw(painter, QPointF(place.left(), place.top() + number * step + (step - row.height()) / 2))
            painter.restore()

    def _matched(self, line: str, span: Span) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setForeground(self._theme.color("text"))
        form.setBackground(self._theme.color("revised"))
        ranged = QTextLayout.FormatRange()
        before = line[: span.start]
        ranged.start = len(before) + sum(ord(c) > 0xFFFF for c in before)
        inside = span.of(line)
        ranged.length = len(inside) + sum(ord(c) > 0xFFFF for c in inside)
        ranged.format = form
        return ranged

"""Summary notes: what an officer should know of the page before it leaves, in words, each with a way to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from briefing.core.claim import Section
from briefing.qt import icons
from briefing.qt.theme import Theme
from briefing.views.page_measure import PAGE_WORDS
from briefing.views.page_words import section_words
from briefing.views.proof import Proof
from briefing.views.widgets import Button, Label

WRITTEN = (
    Section.BOTTOM_LINE,
    Section.OBJECTIVES,
    Section.POINTS,
    Section.THEY_MAY_RAISE,
    Section.PRESS_LINE,
    Section.BACKGROUND,
)
REVIEW = "review"
_LINE = 30
"""The height of a note, in design pixels."""


@dataclass(frozen=True, slots=True)
class PageNote:
    """One thing to know; `way` is "review", the section to go to, or "" where nothing is to be done."""

    words: str
    way: str = ""
    bad: bool = False


def page_notes(proof: Proof, too_long: Sequence[Section]) -> list[PageNote]:
    """What is to be known of a page, the gravest first. `too_long` are sections over their measure."""
    summary, pdf = proof.summary, proof.pdf
    notes = []
    one_language = not proof.options.is_twin and proof.options.template == "summary"
    if one_language and pdf.pages > 2:
        guilty = to_shorten(proof, too_long)
        words = _n("%n pages: shorten %1.", pdf.pages).replace("%1", section_words(guilty).title)
        notes.append(PageNote(words, guilty, bad=True))
    elif one_language and proof.front_words > PAGE_WORDS:
        guilty = to_shorten(proof, too_long)
        words = _tr("Page 1 holds %1 words of %2: shorten %3.")
        words = words.replace("%1", str(proof.front_words)).replace("%2", str(PAGE_WORDS))
        notes.append(PageNote(words.replace("%3", section_words(guilty).title), guilty, bad=True))
    if summary.failed_checks:
        one, many = (
            _tr("1 check fails; the page says so."),
            _n("%n checks fail; the page says so.", summary.failed_checks),
        )
        notes.append(PageNote(one if summary.failed_checks == 1 else many, REVIEW, bad=True))
    if n := summary.open_items:
        one, many = _tr("1 claim unreviewed; the page says so."), _n("%n claims unreviewed; the page says so.", n)
        notes.append(PageNote(one if n == 1 else many, REVIEW))
    if not summary.marking:
        notes.append(PageNote(_tr("No marking is set; the page says so.")))
    if pdf.replaced:
        one = _tr("1 character cannot be printed and appears as a box.")
        many = _n("%n characters cannot be printed and appear as boxes.", pdf.replaced)
        notes.append(PageNote(one if pdf.replaced == 1 else many))
    return notes


def to_shorten(proof: Proof, too_long: Sequence[Section]) -> Section:
    """The section to shorten: one over its measure, else the longest the officer wrote, else the longest of all."""
    words = proof.words
    if too_long:
        return max(too_long, key=lambda s: words.get(s, 0))
    items = proof.summary.items
    mine = [s for s in WRITTEN if any(i.written and i.printed for i in items.get(s, ()))]
    others = [s for s in Section if s in words and s is not Section.EVIDENCE]
    return max(mine or others, key=lambda s: words.get(s, 0))


def _tr(words: str) -> str:
    return QCoreApplication.translate("PageNotes", words)


def _n(words: str, n: int) -> str:
    return QCoreApplication.translate("PageNotes", words, None, n)


class _Line(QWidget):
    """A sign, a sentence, and the button that leads to where it is mended."""

    def __init__(self, theme: Theme, note: PageNote, leads: str) -> None:
        super().__init__()
        self._theme, self._note = theme, note
        row = QHBoxLayout(self)
        theme.margins(row, 38, 0, 8, 0)
        theme.spacing(row, 4)
        row.addWidget(Label(theme, note.words, elided=True), 1)
        self.button: Button | None = None
        if leads:
            self.button = Button(theme, leads, "quiet")
            row.addWidget(self.button)
        theme.lengths(self, minimum_height=_LINE)

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        note, color = self._note, self._theme.color
        painter.fillRect(self.rect(), color("bad_tint" if note.bad else "warn_tint"))
        side = self._theme.px(16)
        icons.draw(
            painter,
            "warning-fill",
            QRectF(self._theme.px(14), (self.height() - side) / 2, side, side),
            color("bad" if note.bad else "warn"),
        )


class SummaryNotes(QWidget):
    """The notes above the page, one below the other, or folded to one line. `wanted` carries the way of the one that was pressed."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notes: list[PageNote] = []
        self._lines: list[_Line] = []
        self._folded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        theme.changed.connect(self._make_lines)
        self.setAccessibleName(self.tr("To know before printing"))

    def show_notes(self, notes: list[PageNote]) -> None:
        """Say these; nothing hides the box."""
        if notes == self.notes:
            return
        self.notes = notes
        self._make_lines()
        self.setAccessibleDescription(" ".join(note.words for note in notes))
        self.setVisible(bool(notes))

    def _make_lines(self) -> None:
        """The lines in the text size there is now."""
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._folded_line()] if self.folded else [self._line(note) for note in self.notes]
        for line in self._lines:
            self._column.addWidget(line)

    def _line(self, note: PageNote) -> _Line:
        line = _Line(
            self._theme, note, "" if not note.way else _tr("Review") if note.way == REVIEW else _tr("Go there")
        )
        if line.button is not None:
            line.button.clicked.connect(lambda: self.wanted.emit(note.way))
        return line

    def _folded_line(self) -> _Line:
        """How many notes there are, as grave as the gravest, with the notes themselves in a menu."""
        words, bad = _n("%n warnings", len(self.notes)), any(note.bad for note in self.notes)
        line = _Line(self._theme, PageNote(words, bad=bad), _tr("Show"))
        assert line.button is not None
        menu = QMenu(line.button)
        for note in self.notes:
            act = menu.addAction(note.words.replace("&", "&&"))
            act.triggered.connect(lambda _on=False, way=note.way: self.wanted.emit(way))
            act.setEnabled(bool(note.way))
        line.button.setMenu(menu)
        return line

    @property
    def folded(self) -> bool:
        """Whether one line stands for several notes."""
        return self._folded and len(self.notes) > 1

    def set_folded(self, on: bool) -> None:
        """Let one line stand for all, where the page has no room beside them."""
        if on != self._folded:
            self._folded = on
            self._make_lines()

    def needed(self, *, folded: bool) -> int:
        """The height that all notes take, or one line that stands for them, in px; 0 where there are none."""
        lines = min(len(self.notes), 1) if folded else len(self.notes)
        return lines * (self._theme.px(_LINE) + 1)

    @property
    def buttons(self) -> list[Button]:
        """The buttons in view."""
        return [line.button for line in self._lines if line.button is not None]

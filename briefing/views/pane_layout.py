"""The three panes side by side: sizes kept; where it is narrow the library folds away and the evidence goes below or gives way to it."""

from __future__ import annotations

import json

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QSplitterHandle, QStackedWidget, QWidget

from briefing.qt.settings import Settings
from briefing.qt.theme import Theme

LIBRARY = (200, 232, 320)
LIBRARY_TIGHT = 216
EVIDENCE = (440, 524, 720)
REVIEW = (560, 724, 900)
SUMMARY = (480, 720, 1200)
"""The page beside the text it is written from; half of the window where there is room."""
READER_LEAST = 380
READER_WHOLE = 604
"""Text column and margin side by side: the evidence gives way to its least width before the margin does."""
BELOW = 440
REVIEW_BELOW = 560
"""The review needs room for its rows over the card of the fact under decision."""
LIBRARY_FOLDS = 1280
EVIDENCE_BELOW = 1080
LARGE_TEXT = 1.25
LINES = 258
"""The head of the reader and eight lines of text: what stands below leaves it so much height."""
ROWS, CHART = 110, 140
"""The rows around the plots, in design pixels, and so much of the plots, in pixels, is to be seen below the reader at least."""
WHOLE_BELOW = 680
"""Height in which text and whole chart stand one above the other."""
REVIEW_NARROW = 440
EVIDENCE_NARROW, READER_NARROW = 340, 250
"""Widths that evidence and reader make do with in large text before one is put above the other."""
GRAB = 3
WIDEST = 16_777_215


class _Handle(QSplitterHandle):
    """A line of 1 px that can be gripped 3 px to either side; a double click restores the sizes."""

    restored = Signal()

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self._theme = theme

    def resizeEvent(self, event: QResizeEvent) -> None:
        # As Qt does for thin handles, with 3 px to either side instead of 2: the splitter lays the margins
        # over its widgets, and the mask keeps them from being painted.
        sideways = self.orientation() == Qt.Orientation.Horizontal
        margins = QMargins(GRAB, 0, GRAB, 0) if sideways else QMargins(0, GRAB, 0, GRAB)
        if self.contentsMargins() != margins:
            self.setContentsMargins(margins)
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)
        self.setMask(QRegion(self.contentsRect()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.restored.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        centre = self.rect().center()
        if self.orientation() == Qt.Orientation.Horizontal:
            painter.fillRect(centre.x(), 0, 1, self.height(), self._theme.color("line"))
        else:
            painter.fillRect(0, centre.y(), self.width(), 1, self._theme.color("line"))


class _Splitter(QSplitter):
    """A splitter with our handles; nothing in it can be squeezed to nothing."""

    restored = Signal()

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        theme.changed.connect(self._redraw)

    def createHandle(self) -> QSplitterHandle:
        handle = _Handle(self._theme, self.orientation(), self)
        handle.restored.connect(self.restored)
        return handle

    def _redraw(self) -> None:
        for index in range(self.count()):
            self.handle(index).update()


def _shown(pane: QWidget) -> QWidget:
    """What is in view in a pane that holds several."""
    shown = pane.currentWidget() if isinstance(pane, QStackedWidget) else None
    return shown if shown is not None else pane


class PaneLayout(QWidget):
    """Library, reader and evidence. `arranged` is emitted when a pane came, went or moved by itself."""

    arranged = Signal()

    def __init__(
        self, reader: QWidget, evidence: QWidget, theme: Theme, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._reader, self._evidence = QWidget(self), reader, evidence
        self._theme, self._settings = theme, settings
        self._side = "evidence"
        self._forced = False
        self._sizes = self._kept_sizes()
        self._granted = (0, 0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._outer = _Splitter(theme, Qt.Orientation.Horizontal, self)
        whole.addWidget(self._outer)
        self._inner = _Splitter(theme, Qt.Orientation.Horizontal, self._outer)
        self._inner.addWidget(reader)
        self._inner.addWidget(evidence)
        self._outer.addWidget(self._inner)
        for splitter in (self._outer, self._inner):
            splitter.restored.connect(self.restore)
            splitter.splitterMoved.connect(self._keep_sizes)
        self._inner.setStretchFactor(0, 1)
        reader.setMinimumWidth(READER_LEAST)
        if isinstance(reader, QStackedWidget):
            reader.currentChanged.connect(self.arrange)
        settings.changed.connect(self._on_setting)
        theme.changed.connect(self.arrange)

    def put_library(self, library: QWidget) -> None:
        """Take in the library pane, which is built after the others' places are there."""
        self._library = library
        self._outer.insertWidget(0, library)
        self._outer.setStretchFactor(0, 0)
        self._outer.setStretchFactor(1, 1)
        self.arrange()

    @property
    def library_shown(self) -> bool:
        """Whether the library pane is in view."""
        return self._settings.flag("view.library") and (not self._is_tight or self._forced)

    @property
    def side_shown(self) -> bool:
        """Whether what stands beside the text is in view: if it is wanted, and a library that was called back leaves room."""
        return (self._settings.flag("view.evidence") or self._side != "evidence") and not self._is_crowded

    @property
    def _is_crowded(self) -> bool:
        """Whether library, text and what stands beside it are wider together than the window, each at its least."""
        if not self.library_shown or self.evidence_below:
            return False
        return self._theme.px(LIBRARY[0]) + self._text_least + self._side_least + 2 > self.width()

    @property
    def evidence_below(self) -> bool:
        """Whether the evidence pane is under the reader: by choice, or for lack of room."""
        beside = self._side != "evidence" and self.width() > self._text_least + self._side_least
        by_choice = self._settings.flag("view.evidence_below")
        return not self._is_low and (by_choice or (self._room() < EVIDENCE_BELOW and not beside))

    @property
    def _is_low(self) -> bool:
        """Whether large text leaves too little height for reader and evidence one above the other, and width for both."""
        px = self._theme.px
        if self._writes:
            narrow = self.width() <= self._text_least + self._side_least
        elif self._side == "review":
            narrow = self.width() <= READER_LEAST + px(REVIEW_NARROW)
        else:
            narrow = self.width() < px(EVIDENCE_NARROW + READER_NARROW)
        if self._theme.scale < LARGE_TEXT or narrow:
            return False
        by_choice = self._settings.flag("view.evidence_below") and self._side == "evidence"
        return self.height() < (px(LINES + ROWS) + CHART if by_choice else px(WHOLE_BELOW))

    @property
    def narrow(self) -> bool:
        """Whether the window is too narrow for three panes."""
        return self._room() < LIBRARY_FOLDS

    def show_library(self, on: bool) -> None:
        """Show or hide the library; in a narrow window, for now only."""
        if self._is_tight:
            self._forced = on
            self.arrange()
        if on or not self._is_tight:
            self._settings.set("view.library", on)

    def show_evidence(self, on: bool) -> None:
        """Show or hide the evidence; where there is no room for both, it takes the library's."""
        if on and self._is_crowded:
            self._forced = False
            self.arrange()
        self._settings.set("view.evidence", on)

    def set_side(self, what: str) -> None:
        """Give the evidence pane's place the width of what stands there: "evidence", "review" or "summary"."""
        if what != self._side or self._is_crowded:
            self._side, self._forced = what, False
            self.arrange()

    @property
    def _widths(self) -> tuple[int, int, int]:
        return {"review": REVIEW, "summary": SUMMARY}.get(self._side, EVIDENCE)

    @property
    def _below(self) -> str:
        """The name under which the height of what stands below is kept."""
        return "review_below" if self._side == "review" else "below"

    @property
    def _text_least(self) -> int:
        """The least width of the middle: where the summary is written, what its lines need."""
        return max(READER_LEAST, _shown(self._reader).minimumSizeHint().width()) if self._writes else READER_LEAST

    @property
    def _side_least(self) -> int:
        """The least width of what stands beside the middle: the bar over the page is never cut."""
        px = self._theme.px
        room = self._beside_library(px(LIBRARY[0]))
        least = px(self._widths[0])
        if self._side == "evidence" and self._room() < EVIDENCE_BELOW:
            least = max(px(EVIDENCE_NARROW), min(least, room - px(READER_NARROW + 50)))
        if self._side == "review" and self._theme.scale >= LARGE_TEXT:
            least = max(px(REVIEW_NARROW), min(least, room - READER_LEAST - 1))
        if self._writes:
            needed = _shown(self._evidence).minimumSizeHint().width()
            return max(needed, min(least, room - self._text_least - 1))
        return least

    def _beside_library(self, library: int) -> int:
        """The width that a library of this width leaves."""
        return self.width() - (library + 1 if self.library_shown else 0)

    @property
    def _side_usual(self) -> int:
        """The width at which what stands beside the middle needs no second row."""
        return _shown(self._evidence).sizeHint().width()

    @property
    def _writes(self) -> bool:
        return self._side == "summary"

    @property
    def _is_tight(self) -> bool:
        """Whether the library gives way: to a narrow window, or to the page that is being written."""
        return self.narrow or self._side == "summary"

    def restore(self) -> None:
        """All panes back to the sizes they are designed with."""
        self._sizes = {}
        self._settings.set("view.sizes", "")
        self.arrange()

    def arrange(self) -> None:
        """Show, hide, turn and size the panes for the present width and text size."""
        px = self._theme.px
        below = self.evidence_below
        self._library.setMinimumWidth(px(LIBRARY[0]))
        self._library.setMaximumWidth(px(LIBRARY[2]))
        self._show(self._library, self.library_shown)
        self._show(self._evidence, self.side_shown)
        self._inner.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        _least, usual, most = self._widths
        self._granted = side, text = self._side_least, self._text_least
        self._reader.setMinimumWidth(READER_LEAST if below else text)
        # A page that is not in view asks for no height: it would be taken from the chart beneath.
        self._reader.setMinimumHeight(max(1, _shown(self._reader).minimumSizeHint().height()))
        self._evidence.setMinimumWidth(0 if below else min(side, max(self.width() - text, 0)))
        self._evidence.setMaximumWidth(WIDEST if below else px(most))
        tight = self.width() < px(LIBRARY[1] + READER_WHOLE + EVIDENCE[1])
        library = self._sizes.get("library", px(LIBRARY_TIGHT if tight else LIBRARY[1]))
        self._outer.setSizes([library, max(self.width() - library - 1, 1)])
        inner = self._beside_library(library)
        if below:
            usual_low = min(px(BELOW), self.height() * 11 // 20)
            if self._side == "evidence":
                usual_low = max(min(usual_low, self.height() - px(LINES)), self.height() // 3)
            if self._side == "review":
                usual_low = min(px(REVIEW_BELOW), self.height() * 7 // 10)
            low = self._sizes.get(self._below, usual_low)
            self._inner.setSizes([max(self.height() - low, 1), low])
        else:
            room = max(side, min(px(usual), inner - 1 - px(READER_WHOLE)))
            usual_now = {
                "evidence": room,
                "summary": max(side, inner // 2, min(self._side_usual, inner - text - 1)),
            }.get(self._side, px(usual))
            wide = self._sizes.get(self._side, usual_now)
            self._inner.setSizes([max(inner - wide - 1, 1), wide])
        self.arranged.emit()

    def _show(self, pane: QWidget, on: bool) -> None:
        """Show or hide a pane; a keyboard that was in one that goes is given to the text."""
        if not on and pane.isAncestorOf(QApplication.focusWidget() or self):
            _shown(self._reader).setFocus(Qt.FocusReason.OtherFocusReason)
        pane.setVisible(on)

    def sizeHint(self) -> QSize:
        return QSize(1440, 780)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, now = event.oldSize().width() / self._theme.scale, self._room()
        crossed = any((before < edge) != (now < edge) for edge in (LIBRARY_FOLDS, EVIDENCE_BELOW))
        crossed = crossed or self.evidence_below != (self._inner.orientation() == Qt.Orientation.Vertical)
        crossed = crossed or self.side_shown != self._evidence.isVisibleTo(self)
        untouched = (self._below if self.evidence_below else "evidence") not in self._sizes
        if crossed or untouched or event.oldSize().width() < 1:
            if now >= LIBRARY_FOLDS:
                self._forced = False
            self.arrange()

    def event(self, event: QEvent) -> bool:
        """Qt: lines that are written come, and grow with the text size, after the panes were arranged for others."""
        done = super().event(event)
        asks = event.type() == QEvent.Type.LayoutRequest and self._writes
        if asks and self._granted != (self._side_least, self._text_least):
            self.arrange()
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.arrange()

    def _room(self) -> float:
        return self.width() / self._theme.scale

    def _on_setting(self, id: str) -> None:
        if id in ("view.library", "view.evidence", "view.evidence_below"):
            self.arrange()

    def _keep_sizes(self) -> None:
        if self._library.isVisible():
            self._sizes["library"] = self._outer.sizes()[0]
        name = self._below if self.evidence_below else self._side
        self._sizes[name] = self._inner.sizes()[1]
        self._settings.set("view.sizes", json.dumps(self._sizes))

    def _kept_sizes(self) -> dict[str, int]:
        try:
            kept = json.loads(self._settings.text("view.sizes") or "{}")
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        return {str(name): size for name, size in kept.items() if isinstance(size, int) and size > 0}

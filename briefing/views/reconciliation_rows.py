"""Reconciliation rows: the table of what both sides report, and the line of one reason for a gap."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.core.fact import Flow
from briefing.core.mirror import Reconciliation
from briefing.qt import icons, wording, wording_mirror
from briefing.qt.figures_model import TableModel
from briefing.qt.theme import Theme
from briefing.views.widgets import CheckBox, Label


class MirrorModel(TableModel):
    """One row per period and flow that both sides report, newest first."""

    def __init__(self, ours: str, theirs: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._ours, self._theirs = ours, theirs

    def headings(self) -> list[str]:
        return [
            self.tr("Period"),
            self.tr("Goods"),
            wording.reports(self._ours),
            wording.reports(self._theirs),
            self.tr("Ratio"),
            self.tr("Verdict"),
        ]

    def is_number(self, column: int) -> bool:
        return column in (2, 3, 4)

    def show(self, found: tuple[Reconciliation, ...]) -> None:
        """Show reconciliations."""
        rows = [
            [
                wording.period(r.period),
                wording_mirror.way(*way(r)),
                wording_mirror.value(r.ours),
                wording_mirror.value(r.theirs),
                wording.number(r.ratio, 2) if r.ratio is not None else wording.EN_DASH,
                wording_mirror.verdict(r.verdict),
            ]
            for r in found
        ]
        self.fill(rows, [[r.section + str(r.flow)] * 6 for r in found], [wording_mirror.ratio(r) for r in found])


def way(r: Reconciliation) -> tuple[str, str]:
    """Who exports and who imports, as alpha-2 codes."""
    ours = r.ours.chosen
    return (ours.reporter, ours.partner) if r.flow is Flow.EXPORTS else (ours.partner, ours.reporter)


@dataclass(slots=True)
class Finding:
    """One line of the list of reasons: its icon, the reason with the officer's tick, the sentence."""

    icon: Sign
    tick: CheckBox
    text: Label


class Sign(QWidget):
    """One icon of the bundle in the colour of a token, with a name for screen readers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon, self._token = "info", "text_2"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set(self, icon: tuple[str, str], name: str) -> None:
        """Show another icon."""
        self._icon, self._token = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(16), self._theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._theme.px(14)
        spot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        p = QPainter(self)
        icons.draw(p, self._icon, spot, self._theme.color(self._token))
        p.end()

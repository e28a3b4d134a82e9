"""Page dialogs: the summary, both sides' figures and what was issued, each with its pages over the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from briefing.core.summary_mirror import MirrorAsked
from briefing.printing.templates import MIRROR
from briefing.views.parts import Parts
from briefing.views.window import Window

if TYPE_CHECKING:
    from briefing.views.summary_bar import SummaryBar


class PageDialogs(QObject):
    """Opens them on the open dossier; `dialog` is the last one. `review_wanted` says that the review was asked for.

    `flush` keeps what is being written; `bar` gives how the page is set while it is written, else None.
    """

    review_wanted = Signal()

    def __init__(
        self, parts: Parts, window: Window, flush: Callable[[], None], bar: Callable[[], SummaryBar | None]
    ) -> None:
        super().__init__(window)
        self._parts, self._window = parts, window
        self._flush, self._bar = flush, bar
        self.dialog: QDialog | None = None

    def show_summary(self) -> None:
        """Open the summary of the open dossier with its preview."""
        from briefing.views.summary_dialog import SummaryDialog

        p = self._parts
        self._flush()
        if p.desk.dossier is not None:
            summary = SummaryDialog(p.desk, p.theme, p.settings, self._window)
            bar = self._bar()
            if bar is not None:
                summary.panel.set_included(chart=bar.with_chart, proposed=bar.proposed)
            summary.review_wanted.connect(self.review_wanted)
            summary.open()
            self.dialog = summary

    def show_mirror(self, asked: MirrorAsked, *, to_printer: bool) -> None:
        """Open the page of both sides' figures with its preview, to be printed or saved."""
        from briefing.views.summary_dialog import SummaryDialog

        p = self._parts
        if p.desk.dossier is not None:
            summary = SummaryDialog(p.desk, p.theme, p.settings, self._window, mirror=asked)
            summary.panel.begin_with(MIRROR, to_printer=to_printer)
            summary.review_wanted.connect(self.review_wanted)
            summary.open()
            self.dialog = summary

    def show_issued(self) -> None:
        """Open the list of what was printed and saved of the open dossier."""
        from briefing.views.issued_dialog import IssuedDialog

        p = self._parts
        if p.desk.dossier is not None:
            issues = IssuedDialog(p.desk, p.theme, p.settings, self._window)
            issues.fact_wanted.connect(lambda key: p.selection.select(key, "issued"))
            issues.open()
            self.dialog = issues

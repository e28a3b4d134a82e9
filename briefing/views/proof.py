"""Proof: the page laid out anew after a change, on the worker; the newest request wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.core.summary import BriefingSummary
from briefing.printing.options import Options
from briefing.printing.pdf import LayoutError, Pdf
from briefing.printing.press import Press
from briefing.printing.render import RenderModel, render
from briefing.printing.trail import Step, front_words, trail, words_of
from briefing.qt.tasks import Tasks

SETTLE_MS = 0
"""Changes of one turn of the event loop are laid out together; the page itself takes some 200 ms of its own."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A page as it would be printed: what it says, how it is set, its bytes, and where its numbers lead."""

    summary: BriefingSummary
    options: Options
    pdf: Pdf
    steps: tuple[Step, ...]
    words: dict[str, int]
    front_words: int


Collect = Callable[[], tuple[BriefingSummary, Options] | None]


class ProofMaker(QObject):
    """Lays pages out one after another. `collect` says what to print, in the window's thread, when a layout starts.

    `made` carries the newest Proof (never one that a later request has overtaken), `failed` the
    details of a page that could not be laid out, `nothing` that there is no page to make.
    """

    made = Signal(object)
    failed = Signal(str)
    nothing = Signal()

    def __init__(self, collect: Collect, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collect = collect
        self._tasks, self._press = Tasks(self), Press()
        self._busy = self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._start)
        # A window that closes takes its children with it without closing them.
        tasks, press = self._tasks, self._press
        self.destroyed.connect(lambda: end(tasks, press))

    @property
    def pending(self) -> bool:
        """Whether a newer page is on its way."""
        return self._busy or self._timer.isActive()

    def ask(self) -> None:
        """What is shown is out of date."""
        if self._busy:
            self._again = True
        elif not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Leave neither thread nor process behind."""
        self._timer.stop()
        end(self._tasks, self._press)

    def _start(self) -> None:
        found = self._collect()
        if found is None:
            self.nothing.emit()
            return
        summary, options = found
        self._busy, self._again = True, False
        press = self._press

        def lay_out() -> tuple[RenderModel, Pdf]:
            model = render(summary, options)
            return model, press.laid_out(model, summary.head.as_of)

        self._tasks.run(lay_out, lambda done: self._on_done(summary, options, *done), self._on_failed)

    def _on_done(self, summary: BriefingSummary, options: Options, model: RenderModel, pdf: Pdf) -> None:
        self._busy = False
        if self._again:
            self._start()
            return
        self.made.emit(Proof(summary, options, pdf, trail(model), words_of(model), front_words(model)))

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, LayoutError):
            raise error
        if self._again:
            self._start()
        else:
            self.failed.emit(error.details)


def end(tasks: Tasks, press: Press) -> None:
    """Give up what is under way and wait for the worker and the child."""
    press.cancel()
    tasks.close()
    press.close()

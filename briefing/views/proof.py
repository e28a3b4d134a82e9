"""Proof: the page laid out anew after a change, on the worker; the newest request wins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.core.dossier import DossierFile
from briefing.core.summary import BriefingSummary
from briefing.printing.gathering import Gatherer, Overtaken
from briefing.printing.options import Options
from briefing.printing.pdf import LayoutError, Pdf
from briefing.printing.press import Press
from briefing.printing.render import render
from briefing.printing.trail import Step, front_words, trail, words_of
from briefing.qt.tasks import Tasks
from briefing.storage.library import Library

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


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be printed: the dossier, the options of `summary_of`, and how the page is set."""

    library: Library
    file: DossierFile
    asked: Mapping[str, Any]
    options: Options


Collect = Callable[[], Wanted | None]


class ProofMaker(QObject):
    """Gathers pages and lays them out, one after another. `collect` says what to print, in the window's thread, when one starts.

    `made` carries the newest Proof (never one that a later request has overtaken: it is given up while it is
    gathered), `failed` the details of a page that could not be laid out, `nothing` that there is no page to make.
    """

    made = Signal(object)
    failed = Signal(str)
    nothing = Signal()

    def __init__(self, collect: Collect, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collect = collect
        self._tasks, self._press, self._gatherer = Tasks(self), Press(), Gatherer()
        self._busy = self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._start)
        # A window that closes takes its children with it without closing them.
        tasks, press, gatherer = self._tasks, self._press, self._gatherer
        self.destroyed.connect(lambda: end(tasks, press, gatherer))

    @property
    def pending(self) -> bool:
        """Whether a newer page is on its way."""
        return self._busy or self._timer.isActive()

    def ask(self) -> None:
        """What is shown is out of date."""
        if self._busy:
            self._again = True
            self._gatherer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def close(self) -> None:
        """Leave neither thread nor process behind."""
        self._timer.stop()
        end(self._tasks, self._press, self._gatherer)

    def _start(self) -> None:
        wanted = self._collect()
        if wanted is None:
            self.nothing.emit()
            return
        self._busy, self._again = True, False
        press, options = self._press, wanted.options
        gather = self._gatherer.begin(wanted.library, wanted.file, **wanted.asked)

        def lay_out() -> Proof:
            summary = gather()
            model = render(summary, options)
            pdf = press.laid_out(model, summary.head.as_of)
            return Proof(summary, options, pdf, trail(model), words_of(model), front_words(model))

        self._tasks.run(lay_out, self._on_done, self._on_failed)

    def _on_done(self, proof: Proof) -> None:
        self._busy = False
        if self._again:
            self._start()
        else:
            self.made.emit(proof)

    def _on_failed(self, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, LayoutError | Overtaken):
            raise error
        if self._again:
            self._start()
        elif isinstance(error, LayoutError):
            self.failed.emit(error.details)


def end(tasks: Tasks, press: Press, gatherer: Gatherer | None = None) -> None:
    """Give up what is under way and wait for the worker and the child."""
    if gatherer is not None:
        gatherer.stop()
    press.cancel()
    tasks.close()
    press.close()

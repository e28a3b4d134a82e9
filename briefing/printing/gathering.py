"""Gathering: a dossier's summary made in another thread than the window's, given up once a newer page is asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from briefing.core.checks import Check
from briefing.core.dossier import DossierFile
from briefing.core.summary import BriefingSummary
from briefing.printing.prepare import dossier_checks, summary_of
from briefing.storage.library import Library


class Overtaken(Exception):
    """A newer page was asked for, or none is wanted any more: this one is not gathered to its end."""


class Gatherer:
    """Gathers one summary at a time. The checks of a file are made once, as long as the file does not move.

    `begin` and `stop` are for the thread that asks, what `begin` gives is called in the thread that works.
    """

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._checked: tuple[DossierFile, tuple[Check, ...]] | None = None

    def begin(self, library: Library, file: DossierFile, **asked: Any) -> Callable[[], BriefingSummary]:
        """What makes the summary, with the options of `summary_of`, from the library opened once more for reading.

        It raises Overtaken after `stop`, NotFinal as `summary_of` does, and LibraryError.
        """
        self._stopped.clear()

        def gather() -> BriefingSummary:
            checks = self._checks(file)
            with library.again() as opened, opened.reading():
                self._go_on()
                return summary_of(opened, file, checks=checks, **asked)

        return gather

    def stop(self) -> None:
        """Give up what is being gathered."""
        self._stopped.set()

    def _checks(self, file: DossierFile) -> tuple[Check, ...]:
        if self._checked is None or self._checked[0] is not file:
            self._checked = file, dossier_checks(file, self._go_on)
        return self._checked[1]

    def _go_on(self) -> None:
        if self._stopped.is_set():
            raise Overtaken

"""Opening a dossier: a large one is read on the worker and laid on the desk when it is there, so that the window answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.core.dossier import DossierFile
from briefing.qt.desk import Desk
from briefing.qt.tasks import Tasks
from briefing.storage import dossiers
from briefing.storage.leading import LARGE
from briefing.storage.library import Library, LibraryError

PATIENCE_MS = 300
"""What takes no longer is not spoken of."""


def _read(library: Library, id: str, day: dt.date | None) -> tuple[DossierFile, int]:
    """On the worker: a dossier with what is worked out of it, and the library's last change as it was read."""
    with library.again() as opened, opened.reading():
        file = dossiers.dossier_file(opened, id, known_on=day)
        file.series()
        file.merged_events()
        return file, opened.last_seq()


class Opening(QObject):
    """Opens dossiers on a desk. `began` and `ended` say that a large one is read meanwhile, where it takes its time.

    What lies open stays until then, and can be worked on; whoever opens something else has given up waiting.
    """

    began = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._number = 0
        self._told = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._tell)
        for opened in (desk.dossier_opened, desk.article_opened, desk.day_chosen):
            opened.connect(self._give_up)

    def open(self, id: str, then: Callable[[], None]) -> None:
        """Open a dossier, then do `then`: now, or once a large one is read."""
        desk = self._desk
        self._give_up()
        known = dossiers.dossier(desk.library, id)
        if known is None or known.articles <= LARGE:
            desk.open_dossier(id)
            then()
            return
        library, day, number = desk.library, desk.known_on, self._number
        self._patience.start()

        def ready(found: tuple[DossierFile, int]) -> None:
            if number != self._number:
                return
            self._give_up()
            file, seq = found
            # What changed meanwhile is not in what was read.
            desk.open_dossier(id, file if seq == desk.library.last_seq() else None)
            then()

        def failed(error: BaseException) -> None:
            if number != self._number:
                return
            self._give_up()
            if not isinstance(error, (LibraryError, KeyError)):
                raise error
            # Asked here it says what is wrong, as for a small one.
            desk.open_dossier(id)
            then()

        self._tasks.run(lambda: _read(library, id, day), ready, failed)

    def _tell(self) -> None:
        self._told = True
        self.began.emit()

    def _give_up(self) -> None:
        """What is read for the last asked is not waited for any more."""
        self._number += 1
        self._patience.stop()
        if self._told:
            self._told = False
            self.ended.emit()

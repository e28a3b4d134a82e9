"""Services: public sources of trade figures asked by a child process, on request and on schedule; the window opens nothing."""

from __future__ import annotations

import datetime as dt
import json
import random
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from briefing.qt import child
from briefing.qt.settings import Settings
from briefing.storage import services
from briefing.storage.errors import LibraryError
from briefing.storage.library import Library
from briefing.storage.services import ServiceAnswer

SERVICES = ("eurostat", "comtrade")
KEY_VARIABLE = "BRIEFING_COMTRADE_KEY"
LOOK_MS = 5 * 60_000
"""How often it is looked whether a service is due."""
JITTER = dt.timedelta(minutes=20)
"""A service is asked up to so much later than it is due: no clock can be read from the times."""
_INTERVALS = {"daily": dt.timedelta(days=1), "weekly": dt.timedelta(days=7), "monthly": dt.timedelta(days=30)}
AGAIN = dt.timedelta(hours=2)
"""After this a service that gave no answer is asked again on schedule, unless it asked to wait longer."""
_IN_VAIN = ("not_covered", "key", "refused")
"""Problems that asking again by itself does not mend."""


def next_try(answer: ServiceAnswer, schedule: str) -> dt.datetime | None:
    """When a service is asked again about a dossier by schedule ("daily", "weekly", "monthly"); None for never."""
    interval = _INTERVALS.get(schedule)
    if interval is None or answer.problem in _IN_VAIN:
        return None
    due = answer.asked_at + (min(AGAIN, interval) if answer.problem else interval)
    return max(due, answer.wait_until) if answer.wait_until else due


def due(answers: Iterable[ServiceAnswer], schedule: str, now: dt.datetime) -> tuple[str, tuple[str, ...]] | None:
    """The dossier that waits longest for an answer that is due, and its services that are; None when nothing is."""

    def waits(asked: dt.datetime, when: dt.datetime) -> bool:
        # What was asked in time to come was so by a clock that has been set back since, perhaps by years.
        return when <= now or asked > now + AGAIN

    tries = ((next_try(a, schedule), a) for a in answers)
    waiting = [(when, a) for when, a in tries if when is not None and waits(a.asked_at, when)]
    if not waiting:
        return None
    dossier = min(waiting, key=lambda found: found[0])[1].dossier
    return dossier, tuple(a.service for _, a in waiting if a.dossier == dossier)


class Services(QObject):
    """Asks the services that are switched on; one run at a time.

    `told` carries the ServiceAnswer of each service as it comes, `finished` what went wrong with the run itself ("" for
    nothing). A run that was cancelled stores nothing of the service that was being asked.
    """

    started = Signal(str)
    progressed = Signal(str, int, int)
    told = Signal(object)
    finished = Signal(str)

    def __init__(self, library: Library, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._settings = library, settings
        self._process: QProcess | None = None
        self._pending = b""
        self._cancelled = False
        self.dossier = ""
        self._late = dt.timedelta(seconds=random.uniform(0, JITTER.total_seconds()))
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether a service is being asked."""
        return self._process is not None

    @property
    def allowed(self) -> tuple[str, ...]:
        """The services that are switched on; none while working offline."""
        if self._settings.flag("sources.offline"):
            return ()
        return tuple(s for s in SERVICES if self._settings.flag(f"sources.{s}"))

    def answers(self, dossier: str) -> dict[str, ServiceAnswer]:
        """What each service said last about a dossier's pair. Raises LibraryError."""
        return {a.service: a for a in services.answers(self._library, dossier)}

    def watch(self) -> None:
        """From now on ask what is due, while the program runs."""
        self._clock.start()

    def look(self, now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC)) -> None:
        """Ask what is due by schedule, if anything is."""
        schedule = self._settings.text("sources.schedule")
        if self.busy or not self.allowed or schedule not in _INTERVALS or self._library.readonly:
            return
        try:
            kept = services.answers(self._library)
        except LibraryError:
            return  # the hub has told it
        found = due((a for a in kept if a.service in self.allowed), schedule, now() - self._late)
        if found is not None:
            self.start(*found)

    def start(self, dossier: str, asked: Sequence[str]) -> None:
        """Ask services about a dossier; those that are not switched on are left out. Nothing while a run is under way."""
        wanted = [s for s in asked if s in self.allowed]
        if not wanted or self.busy:
            return
        since = dt.date.today().year - self._settings.number("sources.years") + 1
        words = ["figures", "--json", "--library", str(self._library.path), "--dossier", dossier, "--since", str(since)]
        words += [word for service in wanted for word in ("--source", service)]
        words += [] if self._settings.flag("sources.months") else ["--no-months"]
        words += ["--goods"] if self._settings.flag("sources.goods") else []
        environment = child.environment()
        environment.remove(KEY_VARIABLE)
        if "comtrade" in wanted and (key := self._settings.text("sources.comtrade_key")):
            # Not among the words of the command: those can be seen by others on this computer.
            environment.insert(KEY_VARIABLE, key)
        process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process, self._pending, self._cancelled, self.dossier = process, b"", False, dossier
        self.started.emit(dossier)
        program, *arguments = child.command(words)
        process.start(program, arguments)

    def cancel(self) -> None:
        """Stop asking; what services gave before in this run stays."""
        if self._process is not None:
            self._cancelled = True
            child.end(self._process)

    def close(self) -> None:
        """Stop everything and leave no process behind."""
        self._clock.stop()
        if self._process is not None:
            process, self._process = self._process, None
            process.blockSignals(True)
            child.end(process)
            process.deleteLater()

    def _read(self) -> None:
        if self._process is None:
            return
        self._pending += bytes(self._process.readAllStandardOutput().data())
        *whole, self._pending = self._pending.split(b"\n")
        for raw in whole:
            if raw.strip():
                self._take(json.loads(raw))

    def _take(self, line: dict[str, Any]) -> None:
        if "done" in line:
            self.progressed.emit(str(line["service"]), int(line["done"]), int(line["total"]))
            return
        self.told.emit(
            ServiceAnswer(
                str(line["service"]), str(line["dossier"]), dt.datetime.fromisoformat(line["asked_at"]),
                str(line["problem"]), str(line["words"]), int(line["fresh"]), int(line["revised"]),
                _moment(line["good_at"]), _moment(line["wait_until"]),
            )
        )  # fmt: skip

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Only a process that never started gives no `finished`.
        if error == QProcess.ProcessError.FailedToStart and self._process is not None:
            self._end(self._process.errorString())

    def _on_finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        if self._process is None:
            return
        self._read()
        # 1 is also "a service gave no answer", which its line has told.
        broken = code not in (0, 1) and not self._cancelled
        self._end(child.complaint(self._process) if broken else "")

    def _end(self, breakdown: str) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self.finished.emit(breakdown)


def _moment(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None

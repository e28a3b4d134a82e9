"""Sources in the window: the run under way in the status bar, how fresh the figures are beside the chart."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from briefing.qt import wording, wording_services
from briefing.qt.desk import Desk
from briefing.qt.services import Services, next_try
from briefing.qt.settings import Settings
from briefing.storage.errors import LibraryError
from briefing.storage.services import ServiceAnswer
from briefing.views.evidence import EvidencePane
from briefing.views.evidence_parts import LIVE, OFFLINE
from briefing.views.intake import QUIET_MS
from briefing.views.statusbar import StatusBar


class SourceStatus(QObject):
    """Says what the services are asked and what they said; asks nothing itself."""

    def __init__(
        self, services: Services, desk: Desk, settings: Settings, status: StatusBar, evidence: EvidencePane
    ) -> None:
        super().__init__(evidence)
        self._services, self._desk, self._settings = services, desk, settings
        self._status, self._evidence = status, evidence
        self._words = ""
        self._counts = (0, 0)
        # Work that ends within 300 ms shows nothing.
        self._late = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._late.timeout.connect(self._show)
        services.started.connect(lambda _: self._late.start())
        services.progressed.connect(self._on_progress)
        services.told.connect(self._on_told)
        services.finished.connect(self._on_finished)
        status.cancelled.connect(services.cancel)
        desk.dossier_opened.connect(self._show_freshness)
        settings.changed.connect(lambda id: self._show_freshness() if id.startswith("sources.") else None)

    def _on_progress(self, service: str, done: int, total: int) -> None:
        self._words = self.tr("Asking %1").replace("%1", wording_services.name(service))
        self._counts = done, total
        if not self._late.isActive():
            self._show()

    def _show(self) -> None:
        if self._services.busy and self._words:
            self._status.show_work(self._words, *self._counts)

    def _on_told(self, answer: ServiceAnswer) -> None:
        said = wording_services.problem(answer.problem) if answer.problem else wording_services.counted(answer)
        words = self.tr("%1: %2", "Eurostat: 12 new figures").replace("%1", wording_services.name(answer.service))
        self._status.say(words.replace("%2", said))

    def _on_finished(self, breakdown: str) -> None:
        self._late.stop()
        self._words = ""
        self._status.end_work()
        if breakdown:
            self._status.say(breakdown)
        self._show_freshness()

    def _show_freshness(self, _source: object = None) -> None:
        """Beside the chart: each service's last answer and next try; offline while the last one could not be reached."""
        dossier = self._desk.dossier
        if dossier is None:
            return
        try:
            answers = self._services.answers(dossier.id)
        except LibraryError:
            return  # the hub has told it
        told = [a for s, a in answers.items() if s in self._services.allowed]
        if not told:
            return
        good = max((a.good_at for a in told if a.good_at is not None), default=None)
        state = OFFLINE if any(a.problem == "offline" for a in told) else LIVE
        tip = "\n".join(self._line(answer) for answer in told)
        self._evidence.set_live(state, good.astimezone() if good else None, tip)

    def _line(self, answer: ServiceAnswer) -> str:
        words = wording.headed(wording_services.name(answer.service), wording_services.last_answer(answer))
        again = next_try(answer, self._settings.text("sources.schedule"))
        if again is None:
            return words
        return f"{words} {self.tr('Next try: %1.').replace('%1', wording_services.moment(again))}"

"""Getting figures: what each service is asked about the open dossier, what it said last, and the run under way."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from briefing.core.dossier import Dossier
from briefing.qt import wording, wording_services
from briefing.qt.services import SERVICES, Services
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.storage.services import ServiceAnswer
from briefing.views.dialog import Dialog
from briefing.views.widgets import CheckBox, Label

WIDTH = 560


class _Line(QFrame):
    """One service: whether it is asked, and what it said last."""

    def __init__(self, service: str, theme: Theme) -> None:
        super().__init__()
        self.service = service
        self.box = CheckBox(theme, wording_services.name(service))
        self.words = Label(theme, px=12, token="text_2", wrap=True, numbers=True)
        self.words.setIndent(theme.px(26))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(6))
        layout.addWidget(self.box)
        layout.addWidget(self.words)

    def show_answer(self, answer: ServiceAnswer | None, on: bool) -> None:
        """Say what the service answered last, or that it is switched off."""
        self.box.setEnabled(on)
        said = wording_services.last_answer(answer)
        off = self.tr("Switched off. Nothing is sent to it.")
        self.words.setText(said if on else off if answer is None else f"{off} {said}")
        self.words.set_token("bad" if on and answer is not None and answer.problem else "text_2")
        self.box.setAccessibleDescription(self.words.words)


class FiguresDialog(Dialog):
    """Asks when its button is pressed, never by being opened. `preferences_wanted` asks for the page of the sources."""

    preferences_wanted = Signal()

    def __init__(
        self, services: Services, dossier: Dossier, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("Get figures"), parent)
        self._services, self._dossier, self._settings = services, dossier, settings
        self._answers = services.answers(dossier.id)
        pair = self.tr("Trade of %1 and %2").replace("%1", wording.country(dossier.reporter))
        self.body.addWidget(Label(theme, pair.replace("%2", wording.country(dossier.partner)), 16, 600, wrap=True))
        self.what = Label(theme, self._asked(), token="text_2", wrap=True, numbers=True)
        self.body.addWidget(self.what)
        self.lines = {service: _Line(service, theme) for service in SERVICES}
        for line in self.lines.values():
            line.box.setChecked(line.service in services.allowed)
            line.box.toggled.connect(self.refresh)
            self.body.addWidget(line)
        self._make_progress()
        self.body.addStretch(1)
        self._make_foot()
        services.progressed.connect(self._on_progress)
        services.told.connect(self._on_told)
        services.finished.connect(self._on_finished)
        settings.changed.connect(self._on_setting)
        self.refresh()
        self.resize(theme.px(WIDTH), theme.px(320))
        (self.get_button if self.get_button.isEnabled() else self.sources_button).setFocus()

    def _make_progress(self) -> None:
        self.working = Label(self.theme, px=12, token="text_2", numbers=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.body.addWidget(self.working)
        self.body.addWidget(self.bar)

    def _make_foot(self) -> None:
        self.sources_button = self.add_button(self.tr("Sources…"), "plain")
        self.foot.removeWidget(self.sources_button)
        self.foot.insertWidget(0, self.sources_button)
        self.sources_button.clicked.connect(self.preferences_wanted)
        self.stop_button = self.add_button(self.tr("Stop"))
        self.stop_button.clicked.connect(self._services.cancel)
        close = self.add_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        self.get_button = self.add_button(self.tr("Get figures"), "primary")
        self.get_button.setDefault(True)
        self.get_button.clicked.connect(self.get)

    def _asked(self) -> str:
        year = dt.date.today().year
        years = self._settings.number("sources.years")
        words = {
            (False, False): self.tr("Exports and imports as each side reports them, years since %1."),
            (False, True): self.tr(
                "Exports and imports as each side reports them, years since %1, and goods by HS chapter."
            ),
            (True, False): self.tr("Exports and imports as each side reports them, years and months since %1."),
            (True, True): self.tr(
                "Exports and imports as each side reports them, years and months since %1, and goods by HS chapter."
            ),
        }[self._settings.flag("sources.months"), self._settings.flag("sources.goods")]
        return words.replace("%1", str(year - years + 1))

    def get(self) -> None:
        """Ask the services that are ticked."""
        self._services.start(self._dossier.id, [s for s, line in self.lines.items() if line.box.isChecked()])
        self.refresh()

    def refresh(self, _on: bool = False) -> None:
        """Show what may be asked, what was said, and whether a run is under way."""
        allowed, busy = self._services.allowed, self._services.busy
        for service, line in self.lines.items():
            line.show_answer(self._answers.get(service), service in allowed)
        ticked = [s for s, line in self.lines.items() if line.box.isChecked() and s in allowed]
        self.get_button.setEnabled(bool(ticked) and not busy)
        self.stop_button.setVisible(busy)
        self.bar.setVisible(busy)
        if busy:
            return
        none = self.tr("No source is switched on. Choose them under Sources…")
        offline = self.tr("Working offline: no source is asked.")
        self.working.setText("" if allowed else offline if self._settings.flag("sources.offline") else none)
        self.working.setVisible(not allowed)

    def _on_progress(self, service: str, done: int, total: int) -> None:
        words = self.tr("Asking %1: %2 of %3").replace("%1", wording_services.name(service))
        self.working.setText(words.replace("%2", str(min(done + 1, total))).replace("%3", str(total)))
        self.working.show()
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.refresh()

    def _on_told(self, answer: ServiceAnswer) -> None:
        if answer.dossier == self._dossier.id:
            self._answers[answer.service] = answer
            self.refresh()

    def _on_finished(self, breakdown: str) -> None:
        self.refresh()
        if breakdown:
            self.working.setText(breakdown)
            self.working.show()

    def _on_setting(self, id: str) -> None:
        if not id.startswith("sources."):
            return
        self.what.setText(self._asked())
        service = id.removeprefix("sources.")
        if service in self.lines:
            self.lines[service].box.setChecked(self._settings.flag(id))
        self.refresh()

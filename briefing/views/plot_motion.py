"""Plot motion: revised values on their way from old to new, and their tags until they were seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation, Signal
from PySide6.QtWidgets import QWidget

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.revision import Revision
from briefing.views.plot_marks import Shown

MOVE_MS = 180
SEEN_MS = 5000
Place = tuple[Flow, Period]


class Motion(QObject):
    """Keeps what revisions show: heights while they move, old values and tags until seen.

    `moved` asks for a new frame. A tag counts as seen after five seconds in an active window.
    """

    moved = Signal()

    def __init__(self, view: QWidget, words: Callable[[Revision], str]) -> None:
        super().__init__(view)
        self._view, self._words = view, words
        self._open: dict[Place, Revision] = {}
        self._moving: dict[Place, tuple[float, float]] = {}
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setDuration(MOVE_MS)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.valueChanged.connect(lambda _value: self.moved.emit())
        self._run.finished.connect(self._arrive)
        self._watch = QTimer(self)
        self._watch.setInterval(250)
        self._watch.timeout.connect(self._look)
        self._seen = 0

    @property
    def open(self) -> tuple[Revision, ...]:
        """The revisions whose tags are still shown."""
        return tuple(self._open.values())

    @property
    def shown(self) -> Shown:
        """What the layout shows of them at this moment."""
        progress = float(self._run.currentValue() or 0.0)
        return Shown(
            moving={place: old + (new - old) * progress for place, (old, new) in self._moving.items()},
            old={place: float(r.old) for place, r in self._open.items()},
            tags={place: self._words(r) for place, r in self._open.items()},
        )

    def begin(self, revised: Sequence[Revision], animated: bool) -> None:
        """Show a batch of revisions; one animation moves them all."""
        for revision in revised:
            place = (revision.flow, revision.period)
            known = self._open.pop(place, None)
            first: Decimal = known.old if known is not None else revision.old
            if first != revision.new:
                self._open[place] = replace(revision, old=first)
            if animated:
                self._moving[place] = (float(revision.old), float(revision.new))
        if not revised:
            return
        self._seen = 0
        if self._open:
            self._watch.start()
        if animated:
            self._run.stop()
            self._run.start()
        self.moved.emit()

    def clear(self) -> None:
        """Forget all tags: they were seen, dismissed, or another chart is shown."""
        self._watch.stop()
        self._run.stop()
        self._moving.clear()
        self._open.clear()
        self.moved.emit()

    def _arrive(self) -> None:
        self._moving.clear()
        self.moved.emit()

    def _look(self) -> None:
        if self._view.isVisible() and self._view.isActiveWindow():
            self._seen += self._watch.interval()
        if self._seen >= SEEN_MS:
            self.clear()

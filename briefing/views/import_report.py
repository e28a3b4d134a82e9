"""The import report: what was read, what was skipped, what is unsure, file by file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.qt import icons
from briefing.qt.importer import Line as FileLine
from briefing.qt.importer import Report
from briefing.qt.theme import Theme
from briefing.qt.wording import count, translate
from briefing.qt.wording_import import import_note
from briefing.qt.wording_refusals import refusal
from briefing.storage.kin import Kin
from briefing.views.dialog import Dialog
from briefing.views.reader_kin import KinOffer
from briefing.views.widgets import Label, Line

SHOWN = 200


@dataclass(frozen=True, slots=True)
class Offers:
    """The articles related to one by its id, and what a person's decision on one of them does (its id, accepted)."""

    of: Callable[[int], Sequence[Kin]]
    decide: Callable[[int, bool], None]


def status_words(status: str) -> str:
    """What became of a file."""
    return {
        "imported": translate("ImportReport", "Read"),
        "updated": translate("ImportReport", "Read again, changed"),
        "duplicate": translate("ImportReport", "Already in the library"),
        "waiting": translate("ImportReport", "Waiting for an answer"),
        "skipped": translate("ImportReport", "Skipped"),
        "failed": translate("ImportReport", "Not read"),
    }.get(status, status)


def status_icon(status: str) -> tuple[str, str]:
    """Icon and token for what became of a file."""
    return {
        "imported": ("check-circle-fill", "ok"),
        "updated": ("check-circle-fill", "ok"),
        "duplicate": ("info", "text_2"),
        "waiting": ("question", "warn"),
        "skipped": ("info", "text_2"),
        "failed": ("warning-fill", "bad"),
    }.get(status, ("info", "text_2"))


def headline(report: Report) -> str:
    """The report in one line: "2 files read, 1 not read"."""
    read = len(report.of("imported", "updated"))
    known = len(report.of("duplicate"))
    rest = len(report.of("waiting", "skipped", "failed"))
    one, many = translate("ImportReport", "1 file read"), translate("ImportReport", "%1 files read")
    parts = [one if read == 1 else many.replace("%1", count(read))] if read else []
    if known:
        parts.append(translate("ImportReport", "%1 already in the library").replace("%1", count(known)))
    if rest:
        parts.append(translate("ImportReport", "%1 not read").replace("%1", count(rest)))
    if report.cancelled:
        parts.append(translate("ImportReport", "the rest was cancelled"))
    elif report.stopped:
        parts.append(translate("ImportReport", "the rest was not begun"))
    return ", ".join(parts) or translate("ImportReport", "Nothing was read")


class ImportReport(Dialog):
    """Files that need a look come first."""

    def __init__(
        self, report: Report, theme: Theme, parent: QWidget | None = None, offers: Offers | None = None
    ) -> None:
        super().__init__(theme, self.tr("Import report"), parent)
        self._offers = offers
        self.offers: list[KinOffer] = []
        self.body.addWidget(Label(theme, headline(report), 16, 600, wrap=True))
        if report.breakdown:
            self.body.addWidget(Label(theme, refusal(report.breakdown), token="bad", wrap=True))
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(8)
        order = {"failed": 0, "waiting": 1, "skipped": 2}
        lines = sorted(report.lines, key=lambda line: (order.get(line.status, 3), not line.notes))
        for line in lines[:SHOWN]:
            rows.addLayout(self._row(line))
            offer = self._offer(line)
            if offer is not None:
                rows.addWidget(offer)
            rows.addWidget(Line(theme))
        if len(lines) > SHOWN:
            rows.addWidget(Label(theme, self.tr("and %1 more").replace("%1", count(len(lines) - SHOWN)), 12))
        rows.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self.body.addWidget(area, 1)
        self.add_close()
        self.resize(theme.px(560), theme.px(min(180 + 64 * len(lines), 520)))

    def _row(self, line: FileLine) -> QHBoxLayout:
        icon, token = status_icon(line.status)
        row = QHBoxLayout()
        mark = Label(self.theme)
        mark.setPixmap(icons.pixmap(icon, token, self.theme.px(16), self.devicePixelRatioF()))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = Label(self.theme, line.name, weight=500, elided=True)
        name.setToolTip("")
        words.addWidget(name)
        words.addWidget(Label(self.theme, self._found(line), 12, token="text_2", wrap=True))
        for note in map(import_note, self._told(line)):
            words.addWidget(Label(self.theme, note, 12, token="text_2", wrap=True))
        if line.error and not any(n.startswith("waiting:") for n in line.notes):
            words.addWidget(Label(self.theme, refusal(line.error), 12, token="bad", wrap=True))
        row.addLayout(words, 1)
        return row

    def _told(self, line: FileLine) -> tuple[str, ...]:
        """The notes, without those that an offer below says in full."""
        return tuple(n for n in line.notes if self._offers is None or not n.startswith("same_story:"))

    def _offer(self, line: FileLine) -> KinOffer | None:
        """The open offers for an article, one after the other, to be decided here."""
        if self._offers is None or not line.id or not any(n.startswith("same_") for n in line.notes):
            return None
        offers, number = self._offers, int(line.id)
        strip = KinOffer(self.theme)
        strip.open_button.hide()

        def decide(id: int, accepted: bool) -> None:
            offers.decide(id, accepted)
            strip.set_kin(offers.of(number), True)

        strip.decided.connect(decide)
        strip.set_kin(offers.of(number), True)
        self.offers.append(strip)
        return strip

    def _found(self, line: FileLine) -> str:
        parts = [status_words(line.status)]
        if line.dossier:
            parts.append(line.dossier)
        if line.facts:
            words = self.tr("1 fact") if line.facts == 1 else self.tr("%1 facts")
            parts.append(words.replace("%1", count(line.facts)))
        if line.observations:
            words = self.tr("1 figure") if line.observations == 1 else self.tr("%1 figures")
            parts.append(words.replace("%1", count(line.observations)))
        return " · ".join(parts)

"""The status bar: facts by status, checks, what is selected, work under way, when it was saved, text size."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, QRectF, QTime, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from briefing.core.checks import Check, Verdict
from briefing.core.fact import REVIEWABLE, Fact, ReviewStatus
from briefing.qt import icons, wording, wording_facts, wording_trade
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.theme import Theme
from briefing.views.widgets import Button, Label

HEIGHT = 24


class CheckMark(QWidget):
    """A small icon before the words on the checks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon, self._token = "check", "ok"
        theme.changed.connect(self._dress)
        self._dress()

    def show_icon(self, icon: str, token: str) -> None:
        """Another icon in another colour."""
        self._icon, self._token = icon, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.draw(QPainter(self), self._icon, QRectF(self.rect()), self._theme.color(self._token))

    def _dress(self) -> None:
        side = self._theme.px(13)
        self.setFixedSize(side, side)


class StatusBar(QWidget):
    """One line at the foot of the window.

    `cancelled` is emitted when the work shown is to stop, `reading_wanted` when the article is to be read again,
    `waiting_wanted` when the tables that wait are to be taken up.
    """

    cancelled = Signal()
    reading_wanted = Signal()
    waiting_wanted = Signal()

    def __init__(self, desk: Desk, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._selection, self._theme = desk, selection, theme
        self._facts = Label(theme, px=12, token="text_2", numbers=True)
        self._check_icon = CheckMark(theme)
        self._checks = Label(theme, px=12, token="ok", numbers=True)
        self._lit = Label(theme, px=12, token="text_2", elided=True)
        self._work = Label(theme, px=12, token="text_2")
        self._bar = QProgressBar()
        self._stop = Button(theme, self.tr("Cancel"), "quiet")
        self.older = Button(theme, self.tr("Older word list"), "quiet")
        self.waiting = Button(theme, "", "quiet")
        self._saved = Label(theme, px=12, token="text_2", numbers=True)
        self._size = Label(theme, px=12, token="text_2", numbers=True)
        self._build()
        self._connect()
        self.end_work()
        self.refresh()

    def _build(self) -> None:
        layout = QHBoxLayout(self)
        layout.setSpacing(6)
        layout.addWidget(self._facts)
        layout.addSpacing(12)
        layout.addWidget(self._check_icon)
        layout.addWidget(self._checks)
        layout.addSpacing(24)
        layout.addWidget(self._lit, 1)
        for widget in (self._work, self._bar, self._stop):
            layout.addWidget(widget)
        layout.addSpacing(12)
        layout.addWidget(self.waiting)
        layout.addWidget(self.older)
        layout.addWidget(self._saved)
        layout.addSpacing(12)
        layout.addWidget(self._size)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._stop.clicked.connect(self.cancelled)
        self._stop.setFixedHeight(20)
        self.waiting.setFixedHeight(20)
        self.waiting.hide()
        self.waiting.clicked.connect(self.waiting_wanted)
        self.older.setFixedHeight(20)
        self.older.hide()
        self.older.clicked.connect(self.reading_wanted)

    def _connect(self) -> None:
        for signal in (self._desk.article_opened, self._desk.article_moved):
            signal.connect(self.refresh)
        for signal in (self._desk.dossier_opened, self._desk.dossier_moved, self._selection.changed):
            signal.connect(self._show_lit)
        self._theme.changed.connect(self._dress)
        self._dress()

    @property
    def words(self) -> tuple[str, ...]:
        """All that the bar says, left to right."""
        shown = (self._facts, self._checks, self._lit, self._work, self._saved, self._size)
        return tuple(label.words for label in shown if label.words)

    def refresh(self, _change: object = None) -> None:
        """Count anew."""
        self._facts.setText(facts_words(self._desk.facts) if self._desk.article else self.tr("Ready"))
        words, icon, token = checks_words(self._desk.checks)
        self._checks.setText(words)
        self._checks.set_token(token)
        self._check_icon.show_icon(icon, token)
        self._check_icon.setVisible(bool(words))
        self._show_lit()

    def tell_older(self, why: str) -> None:
        """Tell quietly that the article was read with other words than there are now; empty: it was not."""
        self.older.setVisible(bool(why))
        self.older.setToolTip(why)
        self.older.setAccessibleDescription(why)

    def show_waiting(self, count: int) -> None:
        """Say how many tables wait for an answer; none says nothing."""
        words = self.tr("1 table waits") if count == 1 else self.tr("%n tables wait", "", count)
        self.waiting.setText(words)
        self.waiting.setToolTip(self.tr("Rows of it are not in the library until you answer"))
        self.waiting.updateGeometry()
        self.waiting.setVisible(count > 0)

    def show_saved(self, at: dt.datetime) -> None:
        """Say when the library was written last, local time."""
        time = QLocale().toString(QTime(at.hour, at.minute), "HH:mm")
        self._saved.setText(self.tr("Saved %1").replace("%1", time))

    def show_work(self, words: str, done: int = 0, total: int = 0) -> None:
        """Say what is under way; without a total it is not known how long it takes."""
        self._work.setText(words)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        for widget in (self._work, self._bar, self._stop):
            widget.show()

    def end_work(self) -> None:
        """Nothing is under way any more."""
        self._work.setText("")
        for widget in (self._work, self._bar, self._stop):
            widget.hide()

    def say(self, words: str) -> None:
        """A word in passing, until the next selection."""
        self._lit.setText(words)

    def unsay(self) -> None:
        """What is selected, in place of a word in passing."""
        self._show_lit()

    def _show_lit(self, _source: object = None) -> None:
        self._lit.setText(self._lit_words())

    def _lit_words(self) -> str:
        key = self._selection.key
        if key is None:
            return ""
        fact = self._desk.fact(key)
        mark = self._desk.chart.mark(key)
        if fact is not None:
            what = wording_facts.told(fact) or wording_facts.title(fact)
        elif mark is not None:
            what = wording_trade.told(mark, self._desk.chart)
        else:
            return ""
        places = self._places(key)
        if not places:
            return self.tr("%1 selected").replace("%1", what)
        return self.tr("%1 selected in %2").replace("%1", what).replace("%2", listed(places))

    def _places(self, key: str) -> list[str]:
        timeline = self._desk.timeline
        in_lanes = any(key in mark.keys for mark in timeline.rounds) or any(key in mark.keys for mark in timeline.press)
        in_lanes = in_lanes or any(key in (mark.key, *mark.older_keys) for mark in timeline.periods)
        return [
            words
            for words, lit in (
                (self.tr("text"), any(f.key == key for f in self._desk.facts)),
                (self.tr("timeline"), in_lanes),
                (self.tr("chart"), self._desk.chart.mark(key) is not None),
            )
            if lit
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sidebar"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color("line"))

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(self._theme.px(12), 1, self._theme.px(16), 0)
        self._size.setText(f"{round(self._theme.scale * 100)}{wording.THIN}%")


def listed(words: list[str]) -> str:
    """Words as a sentence lists them: "text, timeline and chart"."""
    if len(words) < 2:
        return "".join(words)
    joined = wording.translate("StatusBar", "%1 and %2", "the last two of a list")
    return joined.replace("%1", ", ".join(words[:-1])).replace("%2", words[-1])


def facts_words(facts: Iterable[Fact]) -> str:
    """How many facts there are by status: "24 facts: 17 confirmed, 4 proposed"; mentions only once decided on."""
    counts: Counter[ReviewStatus] = Counter(
        ReviewStatus.CONFIRMED if f.status is ReviewStatus.EDITED else f.status
        for f in facts
        if f.status is not ReviewStatus.SUPERSEDED and (f.kind in REVIEWABLE or not f.status.is_open)
    )
    total = sum(counts.values())
    order = (ReviewStatus.CONFIRMED, ReviewStatus.PROPOSED, ReviewStatus.DISPUTED, ReviewStatus.REJECTED)
    parts = [wording.status_count(status, counts[status]) for status in order if counts[status]]
    translate = wording.translate
    head = translate("StatusBar", "1 fact") if total == 1 else translate("StatusBar", "%1 facts")
    head = head.replace("%1", wording.count(total))
    if not parts:
        return head
    words = translate("StatusBar", "%1: %2", "24 facts: 17 confirmed, 4 proposed")
    return words.replace("%1", head).replace("%2", ", ".join(parts))


def _tally(agree: int, of: int) -> str:
    """How many checks agree, in a sentence that its numbers go with."""
    if of == 1 and agree:
        return wording.translate("StatusBar", "The only check agrees")
    if of == 1:
        return wording.translate("StatusBar", "The only check does not agree")
    if agree == 1:
        return wording.translate("StatusBar", "1 of %1 checks agrees").replace("%1", str(of))
    words = wording.translate("StatusBar", "%1 of %2 checks agree")
    return words.replace("%1", str(agree)).replace("%2", str(of))


def _differing(many: int) -> str:
    """How many figures other sources tell otherwise."""
    words = wording.translate("StatusBar", "\u2260 %n figures differ between sources", "", many)
    return words if many != 1 else wording.translate("StatusBar", "\u2260 1 figure differs between sources")


def checks_words(checks: Sequence[Check]) -> tuple[str, str, str]:
    """What the checks found, with icon and token: "3 of 3 checks agree"; empty when there are none."""
    # What other sources say is no arithmetic of this text: it is counted by itself.
    own = [c for c in checks if not c.of_sources]
    decided = [c for c in own if c.told in (Verdict.OK, Verdict.WARN, Verdict.FAIL)]
    agree = sum(c.verdict is Verdict.OK for c in decided)
    differing = len({c.inputs[0] for c in checks if c.of_sources and c.verdict is Verdict.WARN})
    parts = [_tally(agree, len(decided))] if decided else []
    words = " \u00b7 ".join([*parts, _differing(differing)] if differing else parts)
    if any(c.verdict is Verdict.FAIL for c in decided):
        return words, "warning-fill", "bad"
    if agree < len(decided) or differing:
        return words, "warning", "warn"
    return words, "check", "ok"

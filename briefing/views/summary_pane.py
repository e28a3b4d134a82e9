"""Summary pane: the page as it will be printed, what is to be known of it, and the evidence of the claim chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.core.evidence import Evidence
from briefing.qt import wording
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.views.page_measure import PAGE_WORDS
from briefing.views.preview import Preview
from briefing.views.proof import Proof
from briefing.views.summary_bar import SummaryBar
from briefing.views.summary_notes_box import SummaryNotes
from briefing.views.widgets import Button, IconButton, Label, Line

QUOTED, WARNED, STRIPPED = 0.5, 0.4, 0.3
"""Less of the pane's height than this is left for the page before the quotation is cut, the notes are folded, the strip goes."""
_TALLEST = 10_000


class EvidenceStrip(QWidget):
    """The evidence of the chosen claim in a few words.

    `shown_wanted` asks for its place in the article, `text_wanted` for the text that is written.
    """

    shown_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.told = self.reading = False
        """Whether there is an entry to show, and whether the article is in view with it."""
        row = self._row = QHBoxLayout(self)
        theme.margins(row, 14, 8, 8, 8)
        theme.spacing(row, 8)
        column = QVBoxLayout()
        column.setSpacing(2)
        self.quote = Label(theme, px=14, serif=True, wrap=True)
        self.source = Label(theme, px=12, token="text_2", elided=True)
        column.addWidget(self.quote)
        column.addWidget(self.source)
        row.addLayout(column, 1)
        self.go = Button(theme, self.tr("Show in the article"), "secondary")
        self.go.clicked.connect(self._on_go)
        row.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Evidence of the chosen claim"))
        self.hide()

    def _on_go(self) -> None:
        (self.text_wanted if self.reading else self.shown_wanted).emit()

    def set_reading(self, on: bool) -> None:
        """Whether the article is in view: then the button leads back to the text."""
        self.reading = on
        self.go.setText(self.tr("Back to the text") if on else self.tr("Show in the article"))
        self.go.updateGeometry()

    def needed(self, *, cut: bool) -> int:
        """The height it takes with the quotation whole, or `cut` to one line; 0 where there is none."""
        if not self.told:
            return 0
        column = self.source.sizeHint().height()
        if not self.quote.isHidden():
            metrics, wrapped = self.quote.fontMetrics(), Qt.TextFlag.TextWordWrap
            room = QRect(0, 0, max(self.quote.width(), 1), _TALLEST)
            whole = metrics.boundingRect(room, wrapped, self.quote.words).height()
            column += 2 + (metrics.height() if cut else whole)
        beside = 0 if self.go.isHidden() else self.go.sizeHint().height()
        edge = self.contentsMargins() + self._row.contentsMargins()
        return edge.top() + max(column, beside) + edge.bottom()

    def show_evidence(self, entry: Evidence | None, *, in_article: bool) -> None:
        """Show an entry of the evidence list; None takes the strip away."""
        self.told = entry is not None
        self.setVisible(self.told)
        if entry is None:
            return
        self.quote.setText(entry.quotation)
        self.quote.setVisible(bool(entry.quotation))
        self.source.setText(" · ".join([f"[{entry.number}]", *_source(entry)]))
        self.go.setVisible(in_article or self.reading)
        self.setAccessibleDescription(f"{entry.quotation} {self.source.words}")


def _source(entry: Evidence) -> list[str]:
    parts = [entry.publisher or (wording.source(entry.source) if entry.source else ""), entry.title]
    if entry.published is not None:
        parts.append(wording.date(entry.published))
    if entry.paragraph:
        words = QCoreApplication.translate("EvidenceStrip", "paragraph %1")
        parts.append(words.replace("%1", str(entry.paragraph)))
    parts += entry.locators[:2]
    return [p for p in parts if p]


class _Foot(QWidget):
    """The row under the page: where it is too narrow, `giving` shows its icon alone."""

    giving: Button

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        spared = self.giving.sizeHint().width() - self.giving.bare_hint().width()
        return QSize(least.width() - max(spared, 0), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Let the button have words where they have room."""
        needed = self.minimumSizeHint().width() - self.giving.bare_hint().width() + self.giving.worded_hint().width()
        self.giving.set_bare(self.width() < needed, "arrows-out-line-horizontal")


class SummaryPane(QWidget):
    """Bar, notes, pages and evidence strip. The controller (`summary_mode`) fills it."""

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = SummaryBar(theme, settings)
        self.notes = SummaryNotes(theme)
        self.preview = Preview(theme)
        self.strip = EvidenceStrip(theme)
        self.failure = Label(theme, token="bad", wrap=True)
        self.failure.setContentsMargins(14, 8, 14, 8)
        self.failure.hide()
        self._strip_line = Line(theme)
        self._strip_line.hide()
        above: tuple[QWidget, ...] = (self.bar, Line(theme), self.notes, self.failure)
        below: tuple[QWidget, ...] = (self._strip_line, self.strip, Line(theme), self._foot())
        for widget in above:
            column.addWidget(widget)
        column.addWidget(self.preview, 1)
        for widget in below:
            column.addWidget(widget)
        self.setAccessibleName(self.tr("Summary, page"))
        self.preview.moved.connect(self._show_page)
        self.preview.zoomed.connect(self._show_zoom)

    def show_proof(self, proof: Proof) -> None:
        """Show a page at the place that was in view."""
        self.failure.hide()
        self.preview.set_waiting(False)
        self.preview.show_bytes(proof.pdf.bytes, proof.steps)
        self.bar.show_pages(proof.pdf.pages)
        words = self.tr("Page 1: %1 of %2 words").replace("%1", str(proof.front_words))
        self.words.setText(words.replace("%2", str(PAGE_WORDS)))
        self.words.setVisible(proof.options.template == "summary" and not proof.options.is_twin)
        self.words.set_token("bad" if proof.front_words > PAGE_WORDS else "text_3")

    def show_failure(self, details: str) -> None:
        """Say that the page could not be laid out; the last good one stays in view."""
        self.preview.set_waiting(False)
        words = self.tr("The page could not be laid out. Details: %1").replace("%1", details)
        self.failure.setText(words)
        self.failure.show()

    def show_evidence(self, entry: Evidence | None, *, in_article: bool = False) -> None:
        """Show the evidence of the chosen claim, None for none."""
        self.strip.show_evidence(entry, in_article=in_article)
        self._give_way()

    def set_reading(self, on: bool) -> None:
        """Whether the article is in view: then the strip leads back to the text."""
        self.strip.set_reading(on)
        self._give_way()

    def _give_way(self) -> None:
        """Leave the page its share of a low pane: the quotation gives way first, then the notes, then the strip."""
        parts = (self.bar, self._below, self.failure)
        rest = self.height() - sum(part.sizeHint().height() for part in parts if not part.isHidden())
        strip, notes, least = self.strip.needed, self.notes.needed, self.height()
        cut = rest - strip(cut=False) - notes(folded=False) < QUOTED * least
        folded = rest - strip(cut=cut) - notes(folded=False) < WARNED * least
        # A number that is clicked opens its evidence without the strip; the way back stands in it alone.
        gone = rest - strip(cut=cut) - notes(folded=folded) < STRIPPED * least and not self.strip.reading
        self.strip.quote.set_elided(cut)
        self.notes.set_folded(folded)
        for part in (self._strip_line, self.strip):
            part.setVisible(self.strip.told and not gone)

    def event(self, event: QEvent) -> bool:
        """Qt: parts that need another height than before may give way to the page, or take their room back."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._give_way()
        return done

    def _foot(self) -> QWidget:
        theme, foot = self._theme, _Foot()
        row = QHBoxLayout(foot)
        theme.margins(row, 14, 4, 8, 4)
        theme.spacing(row, 4)
        self.words = Label(theme, px=12, token="text_3", numbers=True, elided=True)
        smaller = IconButton(theme, "magnifying-glass-minus", self.tr("Smaller"))
        self.zoom = Button(theme, self.tr("Fit width"), "quiet")
        larger = IconButton(theme, "magnifying-glass-plus", self.tr("Larger"))
        self.back = IconButton(theme, "caret-left", self.tr("Previous page"))
        self.page = Label(theme, px=12, numbers=True)
        self.on = IconButton(theme, "caret-right", self.tr("Next page"))
        foot.giving = self.zoom
        self._below = foot
        smaller.clicked.connect(lambda: self.preview.zoom(-1))
        self.zoom.clicked.connect(lambda: self.preview.zoom(0))
        larger.clicked.connect(lambda: self.preview.zoom(1))
        self.back.clicked.connect(lambda: self.preview.step(-1))
        self.on.clicked.connect(lambda: self.preview.step(1))
        row.addWidget(self.words, 1)
        row.addStretch(0)
        for widget in (smaller, self.zoom, larger, self.back, self.page, self.on):
            row.addWidget(widget)
        return foot

    def _show_page(self, page: int, pages: int) -> None:
        self.page.setText(self.tr("%1 of %2").replace("%1", str(page)).replace("%2", str(pages)))
        self._below.fit()
        self.back.setEnabled(page > 1)
        self.on.setEnabled(page < pages)

    def _show_zoom(self, factor: float) -> None:
        self.zoom.setText(f"{round(factor * 100)}\u2009%" if factor else self.tr("Fit width"))
        self.zoom.updateGeometry()
        self._below.fit()

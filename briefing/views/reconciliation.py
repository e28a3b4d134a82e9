"""Reconciliation sheet: what both sides report of one flow, the ratio, the reasons for a gap, and the officer's note."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from briefing.core.arrangement import USUAL, WHOLE
from briefing.core.change import Change, Kind
from briefing.core.claim import Section
from briefing.core.currency import Rates
from briefing.core.drawing import View
from briefing.core.fact import Flow
from briefing.core.granularity import by_grain
from briefing.core.mirror import Reason, Reconciliation, reconciliations
from briefing.core.officer import text_key
from briefing.core.summary_mirror import MirrorAsked, ticks_of
from briefing.qt import fonts, wording, wording_mirror, wording_trade
from briefing.qt.desk import Desk
from briefing.qt.page_edits import PageEdits
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.storage import summaries
from briefing.views.dialog import Dialog
from briefing.views.evidence_words import EvidenceWords
from briefing.views.portion_menu import portion_menu
from briefing.views.reconciliation_rows import Finding, MirrorModel, Sign, way
from briefing.views.table_twin import Table
from briefing.views.widgets import Button, CheckBox, Label

WIDTH, HEIGHT = 880, 680


class ReconciliationSheet(Dialog):
    """The sheet of the open dossier. Rates are off until they are asked for; notes are kept as they are left.

    `page_wanted` asks for the sheet as a page, to print it (True) or to save it.
    """

    page_wanted = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        undo: UndoStack,
        theme: Theme,
        words: EvidenceWords,
        parent: QWidget | None = None,
    ) -> None:
        assert desk.series_key is not None
        self._key = desk.series_key
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("Both sides’ figures"))
        self.desk, self._undo, self._words = desk, undo, words
        self._edits = PageEdits(desk, undo, self)
        self.found: tuple[Reconciliation, ...] = ()
        self.shown: Reconciliation | None = None
        self._build()
        self.rates_box.setChecked(bool(desk.view.currency))
        self.refresh()
        desk.dossier_moved.connect(self._on_move)
        self.fit(WIDTH, HEIGHT)

    # --- assembling ----------------------------------------------------------------------------

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        ours, theirs = self._key.reporter, self._key.partner
        self.body.setSpacing(px(8))
        self.rates_box = CheckBox(
            theme, self.tr("Compare two currencies at ECB reference rates, average of the period")
        )
        self.rates_box.toggled.connect(self.refresh)
        self.model = MirrorModel(ours, theirs, self)
        self.table = Table(theme, self.model, self.tr("Periods that both sides report"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _was: self._show(now.row()))
        self.table.copied.connect(self.copy)
        self.empty = Label(theme, self.tr("No period has figures of both sides yet."), token="text_2")
        for widget in (self.rates_box, self.empty):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 2)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setMaximumHeight(px(176))
        self._detail = QWidget()
        self._build_detail(QVBoxLayout(self._detail))
        area = QScrollArea()
        area.setWidget(self._detail)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        self._detail.setAutoFillBackground(False)
        self.body.addWidget(area, 4)
        self._build_note()
        self.copy_button = self.add_button(self.tr("Copy with sources"))
        self.copy_button.clicked.connect(self.copy)
        self.print_button = self.add_button(self.tr("Print…"))
        self.save_button = self.add_button(self.tr("Save as…"))
        self.print_button.clicked.connect(lambda: self._ask_for_page(to_printer=True))
        self.save_button.clicked.connect(lambda: self._ask_for_page(to_printer=False))
        for button in (self.copy_button, self.print_button, self.save_button):
            button.setAutoDefault(False)
        self.add_close()

    def _build_detail(self, box: QVBoxLayout) -> None:
        theme, px = self.theme, self.theme.px
        box.setContentsMargins(0, px(4), px(8), 0)
        box.setSpacing(px(6))
        self.sign = Sign(theme)
        self.heading = Label(theme, px=16, weight=600)
        self.ratio = Label(theme, px=13, token="text_2")
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self.sign)
        head.addWidget(self.heading)
        head.addWidget(self.ratio, 1)
        box.addLayout(head)
        self.sides = [Label(theme, px=13, wrap=True) for _ in range(2)]
        self.rate = Label(theme, px=12, token="text_2", wrap=True)
        for label in (*self.sides, self.rate):
            box.addWidget(label)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(2, 1)
        self.findings = []
        for row in range(6):
            line = Finding(Sign(theme), CheckBox(theme), Label(theme, px=12, token="text_2", wrap=True))
            line.tick.setToolTip(self.tr("Tick what you hold to be a reason for this gap"))
            line.tick.setEnabled(self._edits.writable)
            line.tick.clicked.connect(self._keep_ticks)
            for column, widget in enumerate((line.icon, line.tick, line.text)):
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop if column < 2 else Qt.AlignmentFlag(0))
            self.findings.append(line)
        box.addSpacing(px(4))
        box.addLayout(grid)
        box.addStretch(1)

    def _build_note(self) -> None:
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(self.tr("Your note on this gap"))
        self.note.setAccessibleName(self.tr("Your note on this gap"))
        self.note.setTabChangesFocus(True)
        self.note.setFont(fonts.ui_font(13))
        self.note.setFixedHeight(self.theme.px(56))
        self.note.setReadOnly(not self._edits.writable)
        self.body.addWidget(self.note)
        self._build_marks()

    def _build_marks(self) -> None:
        """What a page of the sheet prints before its figures and before the note."""
        self.marks = QWidget()
        row = QHBoxLayout(self.marks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(4))
        row.addWidget(Label(self.theme, self.tr("Portion marks in print"), px=12, token="text_2"))
        self.figures_mark, self.note_mark = Button(self.theme, "", "quiet"), Button(self.theme, "", "quiet")
        for button, place in ((self.figures_mark, self._figures_place), (self.note_mark, self._note_place)):
            button.setAutoDefault(False)
            button.setEnabled(self._edits.writable)
            button.clicked.connect(partial(self._choose_mark, button, place))
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self.marks)

    # --- what it shows -------------------------------------------------------------------------

    def refresh(self) -> None:
        """Put both sides' figures together afresh; the chosen row stays."""
        desk = self.desk
        self.keep_note()
        grain = desk.chart.grain
        rows = by_grain(desk.series.get(self._key, ()), grain)
        others = {k: by_grain(r, grain) for k, r in desk.series.items()}
        self.found = reconciliations(self._key, rows, others, self._rates())
        at = max(0, self._row_of(self.shown))
        self.model.show(self.found)
        self.table.fit()
        acts = (self.copy_button, self.print_button, self.save_button)
        for widget in (self.table, self._detail, self.note, self.marks, *acts):
            widget.setVisible(bool(self.found))
        self.empty.setVisible(not self.found)
        mixed = any(not r.same_currency for r in self.found)
        self.rates_box.setVisible(mixed and desk.rates is not None)
        if self.found:
            self.table.selectRow(min(at, len(self.found) - 1))
            if not self.isVisible():
                self.table.setFocus()
            self._show(min(at, len(self.found) - 1))

    def _rates(self) -> Rates | None:
        return self.desk.exchange(View(currency=self._key.currency) if self.rates_box.isChecked() else View())

    def _row_of(self, shown: Reconciliation | None) -> int:
        if shown is None:
            # The gap that most wants a look: the newest import.
            return next((n for n, r in enumerate(self.found) if r.flow is Flow.IMPORTS), 0)
        return next((n for n, r in enumerate(self.found) if (r.flow, r.period) == (shown.flow, shown.period)), -1)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self.found):
            return
        self.keep_note()
        r = self.shown = self.found[row]
        self.heading.setText(wording_mirror.title(r.flow, *way(r), r.period))
        verdict = wording_mirror.verdict(r.verdict)
        self.sign.set(wording_mirror.verdict_icon(r.verdict), verdict)
        self.ratio.setText(" · ".join(p for p in (wording_mirror.ratio(r), verdict) if p))
        for label, words in zip(self.sides, self.side_words(r), strict=True):
            label.setText(words)
        self.rate.setText(self.gap_words(r))
        self.rate.setVisible(bool(self.rate.words))
        for line, candidate in zip(self.findings, r.candidates, strict=True):
            line.icon.set(wording_mirror.weight_icon(candidate.weight), wording_mirror.weight(candidate.weight))
            line.tick.setText(wording_mirror.reason(candidate.reason))
            line.text.setText(
                wording.headed(wording_mirror.weight(candidate.weight), wording_mirror.finding(candidate.finding, r))
            )
        self.note.setPlainText(self._stored())
        self._show_ticks()
        self._show_marks()

    def side_words(self, r: Reconciliation) -> tuple[str, str]:
        """What each side reports, in its own currency, with its source."""
        said = []
        for cell in (r.ours, r.theirs):
            o = cell.chosen
            source = self._words.source_of(o)
            words = wording.headed(wording.reports(o.reporter), f"{wording.flow(o.flow)} {wording_mirror.value(cell)}")
            computed = wording_trade.summed(len(cell.inputs)) if len(cell.inputs) > 1 else ""
            said.append(" · ".join(p for p in (words, source, computed) if p))
        return said[0], said[1]

    def gap_words(self, r: Reconciliation) -> str:
        """The gap in our currency, and the rate it was found with."""
        if r.gap is None:
            return ""
        currency = r.ours.chosen.currency
        text = self.tr("Gap: %1").replace("%1", f"{wording.figure(r.gap.scaleb(-6))} {wording.unit(6, currency)}")
        return " · ".join(p for p in (text, wording_mirror.rate(r.rate) if r.rate else "") if p)

    # --- the officer's note --------------------------------------------------------------------

    def _stored(self) -> str:
        if self.desk.dossier is None or self.shown is None:
            return ""
        texts = summaries.texts_of(self.desk.library, self.desk.dossier.id)
        return "\n".join(texts.get(self.shown.section, ()))

    def keep_note(self) -> None:
        """Store the note on the row shown, as one step to undo; nothing when it did not change."""
        if self.shown is None or self.desk.dossier is None or self.note.isReadOnly():
            return
        text = self.note.toPlainText().strip()
        if text == self._stored():
            return
        edits = summaries.text_edits(self.desk.library, self.desk.dossier.id, self.shown.section, 0, text)
        self._undo.push(edits, self.tr("Note on %1").replace("%1", self.heading.words))

    # --- portion marks -------------------------------------------------------------------------

    def _figures_place(self) -> tuple[str, str]:
        return Section.MIRROR, WHOLE

    def _note_place(self) -> tuple[str, str]:
        return (self.shown.section if self.shown is not None else ""), text_key(0)

    def marks_menu(self, place: tuple[str, str]) -> QMenu:
        """The portion marks to choose from, as beside the text of the page."""
        return portion_menu(self._edits, *place, self._paragraphs, self.theme, self)

    def _choose_mark(self, button: Button, place: Callable[[], tuple[str, str]]) -> None:
        self.keep_note()
        self.marks_menu(place()).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _paragraphs(self) -> list[tuple[str, str]]:
        """What a page of the sheet can mark: its figures, and each note."""
        texts = self._edits.texts()
        noted = [(r.section, text_key(0)) for r in self.found if any(line.strip() for line in texts.get(r.section, ()))]
        return [self._figures_place(), *noted]

    def _show_marks(self) -> None:
        decided, none = self._edits.decisions(), self.tr("none", "no portion mark")
        marks = [decided.get(place, USUAL).portion or none for place in (self._figures_place(), self._note_place())]
        self.figures_mark.setText(self.tr("Figures: %1", "portion mark").replace("%1", marks[0]))
        self.note_mark.setText(self.tr("Note: %1", "portion mark").replace("%1", marks[1]))

    # --- the reasons that the officer ticks ------------------------------------------------------

    def _show_ticks(self) -> None:
        if self.desk.dossier is None or self.shown is None:
            return
        texts = summaries.texts_of(self.desk.library, self.desk.dossier.id)
        section = self.shown.ticks_section
        ticked = ticks_of({section: "\n".join(texts.get(section, ()))}, section)
        for line, candidate in zip(self.findings, self.shown.candidates, strict=True):
            line.tick.setChecked(candidate.reason in ticked)

    def _keep_ticks(self) -> None:
        """Store the reasons ticked for the row shown, as one step to undo."""
        if self.desk.dossier is None or self.shown is None:
            return
        lines = zip(self.findings, self.shown.candidates, strict=True)
        ticked = {candidate.reason for line, candidate in lines if line.tick.isChecked()}
        codes = tuple(str(r) for r in Reason if r in ticked)
        edits = summaries.section_edits(self.desk.library, self.desk.dossier.id, self.shown.ticks_section, codes)
        self._undo.push(edits, self.tr("Reasons for %1").replace("%1", self.heading.words))

    def _on_move(self, change: Change) -> None:
        if self.desk.dossier is None or self.desk.series_key is None:
            self.reject()
        elif change.touches(Kind.OBSERVATION, Kind.FACT):
            self.refresh()
        elif change.touches(Kind.SUMMARY):
            self._show_ticks()
            self._show_marks()
            if not self.note.hasFocus():
                self.note.setPlainText(self._stored())

    def done(self, result: int) -> None:
        """Qt: what was written is kept however the sheet is closed."""
        self.keep_note()
        super().done(result)

    # --- the page ------------------------------------------------------------------------------

    def asked(self) -> MirrorAsked:
        """What the page has to show: the row shown, cut and converted as here."""
        section = self.shown.section if self.shown is not None else ""
        return MirrorAsked(section, self._rates(), grain=self.desk.chart.grain)

    def _ask_for_page(self, *, to_printer: bool) -> None:
        self.accept()
        self.page_wanted.emit(to_printer)

    # --- copy ----------------------------------------------------------------------------------

    def text(self) -> str:
        """The row shown as text: both figures with their sources, ratio, rate, reasons, note."""
        r = self.shown
        if r is None:
            return ""
        lines = [self.heading.words, *self.side_words(r), self.ratio.words, self.gap_words(r), ""]
        ticked = self.tr("ticked by the officer")
        for line in self.findings:
            name = f"{line.tick.text()} ({ticked})" if line.tick.isChecked() else line.tick.text()
            lines.append(f"{name} – {line.text.words}")
        note = self.note.toPlainText().strip()
        return "\n".join([*lines, "", note] if note else lines)

    def copy(self) -> None:
        """Put the row shown on the clipboard, with its sources."""
        QGuiApplication.clipboard().setText(self.text())

"""Summary settings: paper, language, ink, marking, what is included, warnings, zoom and page of the preview."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from briefing.core.claim import Section
from briefing.core.summary import BriefingSummary
from briefing.printing.options import Options
from briefing.printing.pdf import Pdf
from briefing.printing.templates import TEMPLATES
from briefing.qt import fonts, icons
from briefing.qt.settings import Settings, choice_label
from briefing.qt.theme import Theme
from briefing.views.dialog import FIELD_HEIGHT
from briefing.views.widgets import CARD_RADIUS, Button, CheckBox, ComboBox, IconButton, Label

WIDTH = 316
LONGEST_MARKING = 60


class WarningBox(QWidget):
    """What the user should know before printing, on a tinted card, with a way to the facts to review."""

    review_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        # A quiet button has 12 px around its words; the words above stand in line with them.
        column.setContentsMargins(26, 10, 12, 8)
        column.setSpacing(2)
        self._words = Label(theme, wrap=True)
        self._words.setContentsMargins(12, 0, 0, 0)
        self._review = Button(theme, self.tr("Review them"), "quiet")
        self._review.clicked.connect(self.review_wanted)
        column.addWidget(self._words)
        column.addWidget(self._review, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.words

    def say(self, lines: list[str], *, reviewable: bool) -> None:
        """Show these lines; nothing hides the box."""
        self._words.setText("\n".join(lines))
        self._review.setVisible(reviewable)
        self.setVisible(bool(lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("warn_tint"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
        side = self._theme.px(16)
        icons.draw(painter, "warning-fill", QRectF(12, 12, side, side), self._theme.color("warn"))


class SummaryPanel(QScrollArea):
    """The settings beside the preview. `changed` asks for another layout, `target_changed` for other buttons."""

    changed = Signal()
    target_changed = Signal()
    zoom_wanted = Signal(int)
    """+1 larger, -1 smaller, 0 the width of the window."""
    page_wanted = Signal(int)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        # The keyboard stops at each setting and brings it into view; a stop at nothing would only look lost.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._dress)
        inner = QWidget()
        self.setWidget(inner)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(18, 18, 18, 18)
        self._column.setSpacing(8)
        self.warning = WarningBox(theme)
        self._build_choices()
        self._build_included()
        self._column.addSpacing(4)
        self._column.addWidget(self.warning)
        self.failure = Label(theme, token="bad", wrap=True)
        self.failure.hide()
        self._column.addWidget(self.failure)
        self._build_view()
        self._column.addStretch(1)
        self._fit_template()
        self._dress()

    def _dress(self) -> None:
        """The usual width, or what the longest word of its language needs: nothing is cut at its side."""
        inner = self.widget()
        if inner is None:
            return
        needed = inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        self.setFixedWidth(max(self._theme.px(WIDTH), needed))

    def event(self, event: QEvent) -> bool:
        """Qt: a word that changed may need more room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._dress()
        return super().event(event)

    # --- what is chosen ------------------------------------------------------------------------

    @property
    def to_printer(self) -> bool:
        """Whether the page goes to a printer rather than into a file."""
        return str(self._target.currentData()) == "printer"

    @property
    def ending(self) -> str:
        """The ending of the file that is saved: ".pdf", ".docx", ".html" or ".md"."""
        return ".pdf" if self.to_printer else str(self._target.currentData())

    @property
    def options(self) -> Options:
        """Template, language or two, paper and ink, and whether the chart is drawn."""
        template = TEMPLATES[str(self._template.currentData())]
        language, second = str(self._language.currentData()), str(self._second.currentData())
        twin = second and second != language and template.id == "summary"
        paper = str(self._paper.currentData())
        return Options(
            f"{language}+{second}" if twin else language,
            "a3" if self._large.isChecked() and "a3" in template.papers else paper,
            str(self._ink.currentData()),
            with_chart=self._included["chart"].isChecked(),
            template=template.id,
        )

    def begin_with(self, template: str, *, to_printer: bool) -> None:
        """Begin with a template and where it goes, without making the template the usual one."""
        self._template.blockSignals(True)
        self._template.setCurrentIndex(self._template.findData(template))
        self._template.blockSignals(False)
        self._on_template()
        self._target.setCurrentIndex(self._target.findData("printer" if to_printer else ".pdf"))

    def set_included(self, *, chart: bool, proposed: bool) -> None:
        """Begin with what the page beside the text holds."""
        self._included["chart"].setChecked(chart)
        self._included["proposed"].setChecked(proposed)

    @property
    def marking(self) -> str:
        """The marking for every page."""
        return self._marking.text().strip()

    @property
    def prepared_for(self) -> str:
        """For whom the page is."""
        return self._for.text().strip()

    @property
    def proposed(self) -> bool:
        """Whether unreviewed facts go on the page."""
        return self._included["proposed"].isChecked()

    @property
    def final(self) -> bool:
        """Whether the page is to be final and no draft."""
        return self._final.isChecked()

    @property
    def reason(self) -> str:
        """The reason to print for a final page with unreviewed facts."""
        return self._reason.text().strip()

    @property
    def include(self) -> frozenset[Section]:
        """The sections to print."""
        left_out = {s for id, sections in _GROUPS.items() if not self._included[id].isChecked() for s in sections}
        return self.options.made.sections - left_out

    # --- what is shown -------------------------------------------------------------------------

    def show_page(self, page: int, pages: int) -> None:
        """Say which page is in view."""
        self._page.setText(self.tr("%1 of %2").replace("%1", str(page)).replace("%2", str(pages)))
        self._previous.setEnabled(page > 1)
        self._next.setEnabled(page < pages)

    def show_zoom(self, percent: int | None) -> None:
        """Say how large the page is shown; None for the width of the window."""
        text = self.tr("Fit width") if percent is None else f"{percent}\u2009%"
        self._zoom.setText(text)

    def show_state(self, summary: BriefingSummary, pdf: Pdf, disputed: int) -> None:
        """Warn of what is unreviewed, unmarked, too long or not printable."""
        self._reason.setVisible(self.final and summary.open_items > 0)
        self._waits.hide()
        self._show_length(pdf.pages)
        lines = []
        proposed = summary.open_items - disputed
        if proposed:
            one = self.tr("1 fact is proposed. The print marks it.")
            lines.append(
                one if proposed == 1 else self.tr("%n facts are proposed. The print marks them.", "", proposed)
            )
        if disputed:
            one = self.tr("1 fact is disputed.")
            lines.append(one if disputed == 1 else self.tr("%n facts are disputed.", "", disputed))
        if summary.failed_checks:
            one = self.tr("1 check fails; the page says so.")
            many = self.tr("%n checks fail; the page says so.", "", summary.failed_checks)
            lines.append(one if summary.failed_checks == 1 else many)
        if not summary.marking:
            lines.append(self.tr("No marking is set; the page says so."))
        if pdf.pages > 2 and not self.options.is_twin and self.options.template == "summary":
            own = any(i.written and i.printed for found in summary.items.values() for i in found)
            shorten = self.tr("%n pages: shorten your own texts to come back to two.", "", pdf.pages)
            leave = self.tr("%n pages: leave out lines to come back to two.", "", pdf.pages)
            lines.append(shorten if own else leave)
        if pdf.replaced:
            one = self.tr("1 character cannot be printed and appears as a box.")
            many = self.tr("%n characters cannot be printed and appear as boxes.", "", pdf.replaced)
            lines.append(one if pdf.replaced == 1 else many)
        self.warning.say(lines, reviewable=summary.open_items > 0)

    def _show_length(self, pages: int) -> None:
        """Call the summary by its real length where that is not two pages."""
        row = self._template.findData("summary")
        longer = self.options.template == "summary" and pages > 2
        name = self.tr("Summary, %n pages", "", pages) if longer else self.tr("Two-page summary")
        self._template.setItemText(row, name)

    def ask_for_reason(self, open_items: int) -> None:
        """Say at the box what a final page lacks while facts are unreviewed; nothing else is said of a page that is not there."""
        self._reason.show()
        one = self.tr("1 fact is unreviewed. Review it, or give a reason, which the page prints.")
        many = self.tr("%n facts are unreviewed. Review them, or give a reason, which the page prints.", "", open_items)
        self._waits.say([one if open_items == 1 else many], reviewable=True)
        self.warning.say([], reviewable=False)
        self._bring(self._reason)
        self._bring(self._waits)

    def show_failure(self, text: str) -> None:
        """Say what went wrong, where it is seen; "" takes it away."""
        self.failure.setText(text)
        self.failure.setVisible(bool(text))
        if text:
            self._bring(self.failure)

    def _bring(self, what: QWidget) -> None:
        """Scroll to what is said, once its words have found their place."""
        QTimer.singleShot(0, what, lambda: self.ensureWidgetVisible(what, 0, 18))

    # --- assembling ----------------------------------------------------------------------------

    def _build_choices(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        self._target = self._combo(
            (
                (".pdf", self.tr("Save as PDF")),
                (".docx", self.tr("Save as Word")),
                (".html", self.tr("Save as web page")),
                (".md", self.tr("Save as Markdown")),
                ("printer", self.tr("Printer…")),
            )
        )
        self._target.currentIndexChanged.connect(self.target_changed)
        self._template = self._combo(
            (
                ("summary", self.tr("Two-page summary")),
                ("one-page", self.tr("One-page summary")),
                ("speaking", self.tr("Speaking card")),
                ("bio", self.tr("Biographical notes")),
                ("trade", self.tr("Trade note, half page")),
                ("mirror", self.tr("Both sides’ figures")),
                ("timeline", self.tr("Timeline sheet")),
                ("changes", self.tr("What has changed")),
            )
        )
        self._follow(self._template, "printing.template")
        self._template.currentIndexChanged.connect(self._on_template)
        self._large = CheckBox(self._theme, self.tr("On A3"))
        self._large.toggled.connect(self.changed)
        self._large.hide()
        self._paper = self._setting_combo("printing.paper")
        self._language = self._setting_combo("printing.language")
        languages = tuple(
            (value, choice_label(name)) for value, name in self._settings.row("printing.language").choices
        )
        self._second = self._combo((("", self.tr("None")), *languages))
        self._follow(self._second, "printing.second")
        self._second.currentIndexChanged.connect(self.changed)
        self._ink = self._combo((("colour", self.tr("Colour")), ("grey", self.tr("Greyscale"))))
        self._follow(self._ink, "printing.ink")
        self._ink.currentIndexChanged.connect(self.changed)
        self._marking = self._line(self._settings.text("printing.marking"), LONGEST_MARKING)
        self._marking.editingFinished.connect(lambda: self._settings.set("printing.marking", self.marking))
        self._for = self._line("", 120)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Printer"), self._target),
            (self.tr("Template"), self._template),
            (self.tr("Paper"), self._paper),
            (self.tr("Language"), self._language),
            (self.tr("Beside it"), self._second),
            (self.tr("Ink"), self._ink),
            (self.tr("Marking"), self._marking),
            (self.tr("Prepared for"), self._for),
        )
        for n, (name, field) in enumerate(rows):
            label = Label(self._theme, name, token="text_2")
            label.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(label, n, 0)
            grid.addWidget(field, n, 1)
        self._column.addLayout(grid)
        self._column.addWidget(self._large)

    def _build_included(self) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(Label(self._theme, self.tr("Include"), weight=600))
        names = {
            "own": self.tr("Objectives, points, press line"),
            "trade": self.tr("Table of figures"),
            "chart": self.tr("Chart"),
            "round": self.tr("Last round and people"),
            "background": self.tr("Background"),
            "verification": self.tr("Verification and gaps"),
            "proposed": self.tr("Proposed facts"),
        }
        self._included = {}
        for id, name in names.items():
            box = CheckBox(self._theme, name)
            box.setChecked(True)
            box.toggled.connect(self._on_included)
            self._included[id] = box
            self._column.addWidget(box)
        self._final = CheckBox(self._theme, self.tr("Final, no draft"))
        self._final.toggled.connect(self.changed)
        self._reason = self._line("", 160)
        self._reason.setPlaceholderText(self.tr("Reason, printed on the page"))
        self._reason.setAccessibleName(self._reason.placeholderText())
        self._reason.hide()
        self._waits = WarningBox(self._theme)
        self._waits.review_wanted.connect(self.warning.review_wanted)
        self._column.addWidget(self._final)
        self._column.addWidget(self._waits)
        self._column.addWidget(self._reason)

    def _build_view(self) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(Label(self._theme, self.tr("View"), weight=600))
        row = QHBoxLayout()
        row.setSpacing(6)
        smaller = IconButton(self._theme, "magnifying-glass-minus", self.tr("Smaller"))
        self._zoom = Button(self._theme, self.tr("Fit width"), "quiet")
        larger = IconButton(self._theme, "magnifying-glass-plus", self.tr("Larger"))
        self._previous = IconButton(self._theme, "caret-left", self.tr("Previous page"))
        self._page = Label(self._theme, numbers=True)
        self._next = IconButton(self._theme, "caret-right", self.tr("Next page"))
        smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self._zoom.clicked.connect(lambda: self.zoom_wanted.emit(0))
        larger.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self._previous.clicked.connect(lambda: self.page_wanted.emit(-1))
        self._next.clicked.connect(lambda: self.page_wanted.emit(1))
        zooms: tuple[QWidget, ...] = (smaller, self._zoom, larger)
        for widget in zooms:
            row.addWidget(widget)
        row.addStretch(1)
        pages: tuple[QWidget, ...] = (self._previous, self._page, self._next)
        for widget in pages:
            row.addWidget(widget)
        self._column.addLayout(row)

    def _combo(self, choices: tuple[tuple[str, str], ...]) -> ComboBox:
        combo = ComboBox(self._theme)
        # The panel's width is fixed: a long choice is cut, not the panel.
        combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        for value, name in choices:
            combo.addItem(name, value)
        return combo

    def _setting_combo(self, id: str) -> ComboBox:
        choices = tuple((value, choice_label(name)) for value, name in self._settings.row(id).choices)
        combo = self._combo(choices)
        self._follow(combo, id)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _follow(self, combo: ComboBox, id: str) -> None:
        """Begin with what a setting says, and keep in it what is chosen: the page beside the text is set by it too."""
        combo.setCurrentIndex(max(combo.findData(self._settings.text(id)), 0))
        combo.currentIndexChanged.connect(lambda: self._settings.set(id, str(combo.currentData())))

    def _line(self, text: str, longest: int) -> QLineEdit:
        line = QLineEdit(text)
        line.setFont(fonts.ui_font(13))
        line.setMaxLength(longest)
        self._theme.lengths(line, minimum_height=FIELD_HEIGHT)
        line.setCursorPosition(0)
        line.textChanged.connect(self.changed)
        return line

    def _on_template(self) -> None:
        self._fit_template()
        self.changed.emit()

    def _fit_template(self) -> None:
        """Offer what the template has."""
        made = TEMPLATES[str(self._template.currentData())]
        self._second.setEnabled(made.id == "summary")
        self._large.setVisible("a3" in made.papers)
        for id, sections in _GROUPS.items():
            self._included[id].setEnabled(any(s in made.front or s in made.back for s in sections))
        self._included["chart"].setEnabled(made.has_chart and self._included["trade"].isEnabled())

    def _on_included(self) -> None:
        self._included["chart"].setEnabled(self._included["trade"].isChecked())
        self.changed.emit()


_GROUPS: dict[str, tuple[Section, ...]] = {
    "own": (Section.OBJECTIVES, Section.POINTS, Section.THEY_MAY_RAISE, Section.PRESS_LINE),
    "trade": (Section.TRADE,),
    "round": (Section.LAST_ROUND, Section.WHO),
    "background": (Section.BACKGROUND,),
    "verification": (Section.VERIFICATION, Section.GAPS),
}

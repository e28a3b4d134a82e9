"""Summary bar: how the page is set: marking, language, template, paper, ink; and the way to printer and file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QMenu, QWidget

from briefing.core.claim import Section
from briefing.printing.options import Options
from briefing.printing.templates import TEMPLATES
from briefing.qt.settings import Settings, choice_label
from briefing.qt.theme import Theme
from briefing.views.widgets import Button, ComboBox, IconButton, plain_tip

LONGEST_MARKING = 60
PRESETS = 8


class SummaryBar(QWidget):
    """Choices that are kept as settings. `changed` asks for another layout."""

    changed = Signal()
    print_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        self.proposed = self.with_chart = True
        self._pages = 0
        self._page_names: list[str] = []
        self._choices: dict[tuple[str, str], QAction] = {}
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        first, second = self._groups = QHBoxLayout(), QHBoxLayout()
        self.marking = self._markings()
        self.language = self._languages()
        self.page = Button(theme, "", "secondary", "sliders-horizontal")
        self.page.setMenu(self._page_menu())
        self.page.setAccessibleDescription(self.tr("Template, second language, paper, ink and what is printed"))
        self.go = Button(theme, self.tr("Print or save…"), "primary")
        self.go.clicked.connect(self.print_wanted)
        self.close_button = IconButton(theme, "x", self.tr("Close the summary (Ctrl+E)"))
        self.close_button.clicked.connect(self.closed)
        first.addWidget(self.marking, 1)
        first.addWidget(self.language)
        second.addWidget(self.page)
        second.addStretch(1)
        for widget in (self.go, self.close_button):
            second.addWidget(widget)
        self._rows.addLayout(first, 1)
        self._rows.addLayout(second)
        self._dress()
        settings.changed.connect(self._on_setting)
        theme.changed.connect(self._dress)

    @property
    def options(self) -> Options:
        """How the page is set."""
        template = TEMPLATES[self._text("printing.template", "summary")]
        language, second = self._settings.text("printing.language"), self._settings.text("printing.second")
        twin = second and second != language and template.id == "summary"
        paper = self._settings.text("printing.paper")
        return Options(
            f"{language}+{second}" if twin else language,
            paper if paper in template.papers else template.papers[0],
            self._text("printing.ink", "colour"),
            with_chart=self.with_chart,
            template=template.id,
        )

    @property
    def include(self) -> frozenset[Section]:
        """The sections of the template."""
        return self.options.made.sections

    def _text(self, id: str, usual: str) -> str:
        return self._settings.text(id) or usual

    def _markings(self) -> ComboBox:
        combo = ComboBox(self._theme)
        combo.setEditable(True)
        combo.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        combo.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.setAccessibleName(self.tr("Marking on every page"))
        for marking in self._settings.text("printing.markings").splitlines():
            combo.addItem(marking)
        line = combo.lineEdit()
        assert isinstance(line, QLineEdit)
        line.setMaxLength(LONGEST_MARKING)
        line.setPlaceholderText(self.tr("Marking on every page"))
        combo.setEditText(self._settings.text("printing.marking"))
        combo.editTextChanged.connect(lambda text: self._set("printing.marking", text.strip()))
        line.setCursorPosition(0)
        line.editingFinished.connect(self._keep_marking)
        return combo

    def _keep_marking(self) -> None:
        """A marking that was used is offered again, the newest first."""
        now = self.marking.currentText().strip()
        known = self._settings.text("printing.markings").splitlines()
        if not now or known[:1] == [now]:
            return
        kept = [now, *(m for m in known if m != now)][:PRESETS]
        self._settings.set("printing.markings", "\n".join(kept))
        self.marking.blockSignals(True)
        self.marking.clear()
        self.marking.addItems(kept)
        self.marking.setEditText(now)
        self.marking.blockSignals(False)

    def _languages(self) -> ComboBox:
        combo = ComboBox(self._theme)
        for value, name in self._settings.row("printing.language").choices:
            combo.addItem(choice_label(name), value)
        combo.setCurrentIndex(combo.findData(self._settings.text("printing.language")))
        combo.setAccessibleName(self.tr("Language of the page"))
        combo.currentIndexChanged.connect(lambda: self._set("printing.language", str(combo.currentData())))
        return combo

    def _page_menu(self) -> QMenu:
        menu = QMenu(self)
        languages = [(v, choice_label(n)) for v, n in self._settings.row("printing.language").choices]
        templates = [
            ("summary", self.tr("Two-page summary")),
            ("one-page", self.tr("One-page summary")),
            ("speaking", self.tr("Speaking card")),
            ("bio", self.tr("Biographical notes")),
            ("trade", self.tr("Trade note, half page")),
            ("mirror", self.tr("Both sides’ figures")),
            ("timeline", self.tr("Timeline sheet")),
            ("changes", self.tr("What has changed")),
        ]
        papers = [("a4", self.tr("A4")), ("letter", self.tr("Letter"))]
        inks = [("colour", self.tr("Colour")), ("grey", self.tr("Greyscale"))]
        short = {
            "summary": self.tr("Summary"),
            "one-page": self.tr("Short summary"),
            "speaking": self.tr("Card"),
            "bio": self.tr("Biographies"),
            "trade": self.tr("Trade note"),
            "mirror": self.tr("Both sides"),
            "timeline": self.tr("Timeline"),
            "changes": self.tr("Changes"),
        }
        self._names = dict((*papers, *inks)) | short
        self._choice(menu, "printing.template", templates, "summary")
        menu.addSeparator()
        self._choice(menu, "printing.paper", papers, "a4")
        menu.addSeparator()
        self._choice(menu, "printing.ink", inks, "colour")
        menu.addSeparator()
        self._choice(menu.addMenu(self.tr("Beside it")), "printing.second", [("", self.tr("None")), *languages], "")
        for name, words in (("with_chart", self.tr("Chart")), ("proposed", self.tr("Proposed facts"))):
            act = menu.addAction(words)
            act.setCheckable(True)
            act.setChecked(True)
            act.toggled.connect(lambda on, name=name: self._switch(name, on))
        return menu

    def _choice(self, menu: QMenu, id: str, choices: Sequence[tuple[str, str]], usual: str) -> None:
        group = QActionGroup(menu)
        for value, words in choices:
            act = menu.addAction(words)
            act.setCheckable(True)
            act.setChecked(value == self._text(id, usual))
            act.triggered.connect(lambda _on=False, value=value: self._set(id, value))
            group.addAction(act)
            self._choices[(id, value)] = act

    def _switch(self, name: str, on: bool) -> None:
        setattr(self, name, on)
        self.changed.emit()

    def _set(self, id: str, value: str) -> None:
        if value != self._settings.text(id):
            self._settings.set(id, value)

    def _on_setting(self, id: str) -> None:
        if not id.startswith("printing.") or id == "printing.markings":
            return
        if id == "printing.language":
            self.language.setCurrentIndex(self.language.findData(self._settings.text(id)))
        if id == "printing.marking" and self.marking.currentText().strip() != self._settings.text(id):
            self.marking.setEditText(self._settings.text(id))
        known = [act for (of, value), act in self._choices.items() if of == id and value == self._settings.text(id)]
        for act in known:
            act.setChecked(True)
        self._name_page()
        self.changed.emit()

    def show_pages(self, pages: int) -> None:
        """Say how many pages the page in view has; 0 while that is not known."""
        if pages != self._pages:
            self._pages = pages
            self._name_page()

    def _name_page(self) -> None:
        options = self.options
        kind, paper = self._names[options.template], self._names[options.paper]
        pages = [self.tr("1 page") if self._pages == 1 else self.tr("%n pages", "", self._pages)] if self._pages else []
        inks = [self._names[options.ink]] if options.ink != "colour" else []
        whole = [kind, *pages, paper, *inks]
        # A name cut in the middle says less than one part of it less.
        self._page_names = [" · ".join(parts) for parts in (whole, [kind, *pages], pages or [kind], [paper])]
        self.page.setToolTip(plain_tip(self._page_names[0]))
        self.page.setAccessibleName(self._page_names[0])
        self._fit_page()

    def _dress(self) -> None:
        px = self._theme.px
        self._rows.setContentsMargins(px(14), px(8), px(8), px(8))
        for row in (self._rows, *self._groups):
            row.setSpacing(px(8))
        self._name_page()

    def _page_width(self, words: str) -> int:
        """The width of the button that names the page by these words."""
        metrics = self.page.fontMetrics()
        return (
            self.page.sizeHint().width()
            + metrics.horizontalAdvance(words)
            - metrics.horizontalAdvance(self.page.text())
        )

    def _widths(self) -> tuple[int, int]:
        """The least widths of marking and language, and of what stands behind them, with the page named shortly."""
        gap = self._theme.px(8)
        page = min(map(self._page_width, self._page_names))
        first = self.marking.minimumSizeHint().width() + gap + self.language.minimumSizeHint().width()
        return first, page + 2 * gap + self.go.sizeHint().width() + self.close_button.sizeHint().width() + 2

    def _around(self) -> int:
        margins = self._rows.contentsMargins()
        return margins.left() + margins.right()

    @property
    def folded(self) -> bool:
        """Whether it takes two rows, because it is too narrow for one."""
        return self.width() < self.sizeHint().width()

    def sizeHint(self) -> QSize:
        """Qt: as wide as one row with the page named shortly."""
        first, second = self._widths()
        return QSize(first + second + self._theme.px(8) + self._around(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Qt: as wide as the wider one of two rows."""
        return QSize(max(self._widths()) + self._around(), super().minimumSizeHint().height())

    def _fit_page(self) -> None:
        """Name the page as fully as there is room for; where one row is too narrow, take two."""
        ways, (first, second) = QBoxLayout.Direction, self._widths()
        self._rows.setDirection(ways.TopToBottom if self.folded else ways.LeftToRight)
        taken = second - min(map(self._page_width, self._page_names))
        taken += 0 if self.folded else first + self._theme.px(8)
        room = self.width() - self._around() - taken
        for words in self._page_names:
            self.page.setText(words)
            if self.page.sizeHint().width() <= room:
                break
        self.page.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width names the page more or less fully."""
        super().resizeEvent(event)
        self._fit_page()

"""Summary editor: all that an officer writes and decides on the page of the open dossier, section by section."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from briefing.core.arrangement import WHOLE, Decision, Item, ranked
from briefing.core.claim import Section
from briefing.core.officer import TITLE_FIELDS, text_key
from briefing.core.summary_parts import TradeSection
from briefing.printing.templates import TEMPLATES
from briefing.qt.page_edits import PageEdits
from briefing.qt.theme import Theme
from briefing.views.page_fields import GrowingField
from briefing.views.page_row import ITEM, LINE, RAISED, RowSpec
from briefing.views.page_section import PARAGRAPHS, PageSection
from briefing.views.page_words import ItemWords, empty_words, section_words
from briefing.views.portion_menu import portion_menu
from briefing.views.proof import Proof
from briefing.views.widgets import Label, Line

SAVE_MS = 120
"""Letters that follow each other are kept together, the first at once."""
WIDEST = 680
OFFICERS = {
    Section.BOTTOM_LINE: LINE,
    Section.OBJECTIVES: LINE,
    Section.POINTS: LINE,
    Section.THEY_MAY_RAISE: RAISED,
    Section.PRESS_LINE: LINE,
    Section.BACKGROUND: LINE,
}
"""The sections an officer writes in, and how."""
SHOWN = (*TEMPLATES["summary"].front, *(s for s in TEMPLATES["summary"].back if s is not Section.EVIDENCE))


class SummaryEditor(QScrollArea):
    """Fields and items of one page. What is written is kept at once and again `SAVE_MS` later while more comes.

    `opened` carries the facts behind an item that was asked for; `left` that Escape leads out.
    """

    opened = Signal(tuple)
    left = Signal()

    def __init__(self, edits: PageEdits, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits, self._theme = edits, theme
        self._items: dict[Section, tuple[Item, ...]] = {}
        self._words = ItemWords("en")
        self._printed: dict[str, int] = {}
        self._unsaved: dict[tuple[str, int], str] = {}
        self._written_for = ""
        """The dossier that the unsaved words belong to, whatever is opened meanwhile."""
        self._selected: str | None = None
        self._trade: TradeSection | None = None
        self._built = False
        self._template = TEMPLATES["summary"]
        self._saver = QTimer(self)
        self._saver.setSingleShot(True)
        self._saver.setInterval(SAVE_MS)
        self._saver.timeout.connect(self._save_more)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Summary, text"))
        self._build()
        self.refresh()

    # --- what it shows ---------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the library holds; what is being written is newer and stays."""
        texts, decisions = self._edits.texts(), self._edits.decisions()
        for name, field in self.fields.items():
            if (f"title_{name}", 0) not in self._unsaved:
                field.show_words((texts.get(f"title_{name}") or ("",))[0])
            field.setReadOnly(not self._edits.writable)
        self._leave_hidden()
        for section, shown in self.sections.items():
            shown.setVisible(section in self._template.sections)
            shown.setEnabled(self._edits.writable)
            known = {key: d for (s, key), d in decisions.items() if s == section}
            whole = known.get(WHOLE, Decision())
            mine = self._lines(section, texts, known)
            items = self._program(section, known)
            order = ranked([spec.key for spec in (*mine, *items)], known)
            shown.show_specs(mine, items, order)
            printed = self._printed.get(section) if section is Section.BOTTOM_LINE else None
            shown.set_printed(not whole.left_out, whole.portion, printed)
            shown.say("" if section in OFFICERS else self._empty(section))
        self._light()

    def _leave_hidden(self) -> None:
        """Take the keyboard from a section that goes: Qt would give it to the marking, and what is typed on to the page."""
        focused = QApplication.focusWidget()
        going = [shown for section, shown in self.sections.items() if section not in self._template.sections]
        if focused is not None and any(shown.isAncestorOf(focused) for shown in going):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_proof(self, proof: Proof) -> None:
        """Show what the program fills in, as the newest page has it."""
        if self._words.wording.words.language != proof.options.languages[0]:
            self._words = ItemWords(proof.options.languages[0])
        # What a section that does not print would hold is what it held last.
        self._items |= proof.summary.items
        self._printed = proof.words
        self._template = proof.options.made
        self._trade = proof.summary.trade
        self._built = True
        self._show_title(proof)
        self.refresh()

    def forget(self) -> None:
        """Another dossier was opened: nothing shown belongs to it; what was written for the last one is kept there."""
        self.flush()
        for shown in self.sections.values():
            shown.clear()
        self._items, self._printed, self._trade = {}, {}, None
        self._built = False
        self.refresh()
        self.verticalScrollBar().setValue(0)

    def show_selected(self, key: str | None) -> None:
        """Light the items that the selected fact is behind."""
        self._selected = key
        self._light()

    @property
    def too_long(self) -> list[Section]:
        """The sections that hold more than the page should, the fullest first."""
        return [s for s, shown in self.sections.items() if shown.isVisibleTo(self) and shown.count.over]

    def take_focus(self) -> None:
        """The keyboard to where it was last, at first to the title block."""
        last = self.focusWidget()
        target = last if last is not None and last is not self else next(iter(self.fields.values()))
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring(self, section: Section) -> None:
        """Scroll to a section and give its first line the keyboard."""
        shown = self.sections[section]
        self.ensureWidgetVisible(shown, 0, 24)
        if not shown.take_focus():
            shown.check.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- keeping ---------------------------------------------------------------------------------

    def flush(self) -> None:
        """Keep everything that is written, now."""
        self._saver.stop()
        unsaved, self._unsaved = self._unsaved, {}
        for (field, n), text in unsaved.items():
            self._keep(field, n, text, self._written_for)

    def _on_written(self, field: str, n: int, text: str) -> None:
        self._written_for = self._edits.dossier
        self._unsaved[(field, n)] = text
        if not self._saver.isActive():
            self._save_more()

    def _save_more(self) -> None:
        if self._unsaved:
            self.flush()
            self._saver.start()

    def _keep(self, field: str, n: int, text: str, dossier: str) -> None:
        kept = self._edits.write(field, n, text, dossier)
        if field in {str(s) for s in OFFICERS}:
            for row in self.sections[Section(field)].rows:
                if row.spec.place == n:
                    # A refused edit was told in the banner; the field then shows what is stored.
                    row.pending = False
        if not kept:
            self.refresh()

    # --- assembling ------------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self._theme
        whole = QWidget()
        outer = QVBoxLayout(whole)
        theme.margins(outer, 14, 16, 20, 24)
        outer.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._inner = QWidget()
        self._inner.setMaximumWidth(theme.px(WIDEST))
        outer.addWidget(self._inner)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        theme.spacing(self._column, 14)
        self._build_title()
        self.sections: dict[Section, PageSection] = {}
        for section in SHOWN:
            kind = OFFICERS.get(section, ITEM)
            made = PageSection(theme, section, kind, section_words(section))
            self._connect(section, made)
            self.sections[section] = made
            self._column.addWidget(Line(theme))
            self._column.addWidget(made)
        self.setWidget(whole)
        self._theme.changed.connect(self._on_theme)

    def _on_theme(self) -> None:
        self._inner.setMaximumWidth(self._theme.px(WIDEST))

    def _build_title(self) -> None:
        grid = QGridLayout()
        self._theme.lengths(grid, horizontal_spacing=12)
        self._theme.lengths(grid, vertical_spacing=4)
        self._theme.margins(grid, 18, 0, 26, 0)
        grid.setColumnStretch(1, 1)
        names = (self.tr("Meeting"), self.tr("Date"), self.tr("Place"), self.tr("For whom"), self.tr("Prepared by"))
        self.fields: dict[str, GrowingField] = {}
        for n, (field, name) in enumerate(zip(TITLE_FIELDS, names, strict=True)):
            made = GrowingField(self._theme, "", name)
            made.edited.connect(lambda field=field, made=made: self._on_written(f"title_{field}", 0, made.words))
            made.finished.connect(self.flush)
            made.next_wanted.connect(lambda n=n: self._step_title(n + 1))
            made.stepped.connect(lambda by, n=n: self._step_title(n + by))
            grid.addWidget(Label(self._theme, name, token="text_2"), n, 0)
            grid.addWidget(made, n, 1)
            self.fields[field] = made
        self._column.addLayout(grid)

    def _connect(self, section: Section, made: PageSection) -> None:
        made.written.connect(lambda n, text: self._on_written(str(section), n, text))
        made.settled.connect(self.flush)
        made.removed.connect(lambda n: self._remove(section, n))
        made.decided.connect(lambda key, what: self._decide(section, key, what))
        made.switched.connect(lambda on: self._edits.leave_out(section, WHOLE, not on))
        made.ordered.connect(lambda keys: self._order(section, keys))
        made.opened.connect(self.opened)
        made.left.connect(lambda by: self._step_section(section, by))

    # --- what happens in it ----------------------------------------------------------------------

    def _remove(self, section: Section, n: int) -> None:
        self._unsaved.pop((str(section), n), None)
        self.flush()
        self._edits.remove(section, n)
        self.refresh()

    def _order(self, section: Section, keys: list[str]) -> None:
        self.flush()
        if not self._edits.order(section, keys):
            self.refresh()

    def _decide(self, section: Section, key: str, what: str) -> None:
        self.flush()
        if what == "mark":
            self.marks_menu(section, key).popup(QCursor.pos() if self._by_mouse() else self._spot(section, key))
        elif what in ("pin", "unpin"):
            self._edits.pin(section, key, what == "pin")
        else:
            self._edits.leave_out(section, key, what == "leave_out")

    def marks_menu(self, section: Section, key: str) -> QMenu:
        """The portion marks to choose from: the usual ones and the dossier's own."""
        return portion_menu(self._edits, section, key, lambda: list(self._paragraphs()), self._theme, self)

    def _paragraphs(self) -> Iterator[tuple[str, str]]:
        """Every paragraph of the page that takes a mark."""
        for section, shown in self.sections.items():
            if not shown.isVisibleTo(self):
                continue
            if section in PARAGRAPHS:
                yield section, WHOLE
            else:
                yield from ((section, key) for key in shown.paragraph_keys())

    def _by_mouse(self) -> bool:
        return self.underMouse() and not self._focused_row()

    def _focused_row(self) -> bool:
        return any(row.check.hasFocus() for shown in self.sections.values() for row in shown.rows)

    def _spot(self, section: Section, key: str) -> QPoint:
        shown = self.sections[section]
        at = next((row.chip for row in shown.rows if row.spec.key == key), shown.chip)
        return at.mapToGlobal(at.rect().bottomLeft())

    def _step_title(self, n: int) -> None:
        fields = list(self.fields.values())
        if 0 <= n < len(fields):
            fields[n].setFocus(Qt.FocusReason.TabFocusReason)
        elif n >= len(fields):
            self._step_section(None, 1)

    def _step_section(self, section: Section | None, by: int) -> None:
        """On to the next section with a line, or back to the one before; the title block comes first."""
        shown = [s for s in SHOWN if self.sections[s].isVisibleTo(self)]
        at = shown.index(section) + by if section in shown else 0
        while 0 <= at < len(shown):
            if self.sections[shown[at]].take_focus(last=by < 0):
                return
            at += by
        if at < 0:
            self._step_title(len(self.fields) - 1)

    # --- words -----------------------------------------------------------------------------------

    def _lines(self, section: Section, texts: dict[str, tuple[str, ...]], known: dict[str, Decision]) -> list[RowSpec]:
        if section not in OFFICERS:
            return []
        cited = {i.key: self._words.item(i)[1] for i in self._items.get(section, ()) if i.written}
        printed = {i.key: i.printed for i in self._items.get(section, ())}
        return [
            RowSpec(
                text_key(n),
                OFFICERS[section],
                text,
                known.get(text_key(n), Decision()),
                n,
                cut=bool(text) and not printed.get(text_key(n), True),
                keys=cited.get(text_key(n), ()),
            )
            for n, text in enumerate(texts.get(section, ()))
        ]

    def _program(self, section: Section, known: dict[str, Decision]) -> list[RowSpec]:
        rows = []
        for item in self._items.get(section, ()):
            if not item.written:
                words, keys = self._words.item(item)
                decision = known.get(item.key, Decision())
                cut = not item.printed and not item.decision.left_out
                rows.append(RowSpec(item.key, ITEM, words, decision, fixed=item.fixed, cut=cut, keys=keys))
        return rows

    def _empty(self, section: Section) -> str:
        # What the library lacks is known only once a page was made of it.
        if not self._built:
            return ""
        if section is Section.TRADE and self._trade is not None:
            periods = [self._words.wording.words.period(row.period, short=True) for row in self._trade.rows]
            return self.tr("Table and chart: %1").replace("%1", self._words.wording.words.listed(periods))
        return empty_words(section)

    def _show_title(self, proof: Proof) -> None:
        """What prints where a field of the title block is left empty stands in it as a prompt."""
        head, said = proof.summary.head, self._words.wording
        texts = self._edits.texts()
        written = {field for field in TITLE_FIELDS if texts.get(f"title_{field}")}
        place = dict(head.subtitle.values) if head.subtitle is not None else {}
        prompts = {
            "meeting": "" if "meeting" in written else said.text(head.title),
            "date": "" if "date" in written or "date" not in place else said.value(place["date"]),
            "place": "" if "place" in written or "city" not in place else said.value(place["city"]),
            "for": self.tr("Who reads it"),
            "by": "" if "by" in written else head.prepared_by or self.tr("Your desk or name"),
        }
        empty = {"date": self.tr("When"), "place": self.tr("Where"), "meeting": self.tr("Which meeting")}
        for field, made in self.fields.items():
            made.setPlaceholderText(prompts[field] or empty.get(field, ""))

    def _light(self) -> None:
        for shown in self.sections.values():
            shown.light(self._selected)

    # --- Qt --------------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        """Qt: wide enough for every line; a text that is written is never cut at its side."""
        least, whole = super().minimumSizeHint(), self.widget()
        if whole is None:
            return least
        return QSize(whole.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), least.height())

    def viewportEvent(self, event: QEvent) -> bool:
        """Qt: what holds the editor is told that its lines ask for another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
            return
        super().keyPressEvent(event)

"""What the window holds: menus, toolbar, banner, three panes and status bar; it assembles, the panes work."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from briefing.core.change import Change, Kind
from briefing.core.passage import Span
from briefing.qt import command as states
from briefing.qt import fonts, wording
from briefing.qt.importer import Report
from briefing.qt.opening import Opening
from briefing.storage import dossiers, kin, pending
from briefing.storage.library import LibraryError
from briefing.views import in_sight
from briefing.views.banner import Banner
from briefing.views.empty import EmptyPane
from briefing.views.evidence import EvidencePane
from briefing.views.focus_ring import FocusRing
from briefing.views.import_report import Offers
from briefing.views.intake import Intake
from briefing.views.library_pane import LibraryPane
from briefing.views.menubar import MenuBar
from briefing.views.notices import Notices
from briefing.views.packs import Packs
from briefing.views.page_dialogs import PageDialogs
from briefing.views.page_sources import PageSources
from briefing.views.pane_layout import PaneLayout
from briefing.views.parts import Parts
from briefing.views.reader import ReaderPane
from briefing.views.source_status import SourceStatus
from briefing.views.statusbar import StatusBar
from briefing.views.toolbar import Toolbar
from briefing.views.window import Window

if TYPE_CHECKING:
    from briefing.views.review import ReviewPane
    from briefing.views.summary_bar import SummaryBar
    from briefing.views.summary_mode import SummaryMode

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class Content(QObject):
    """Fills a window, in `steps`, so that its first frame need not wait; what it holds is found by name here."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self.window, self.parts = window, parts
        self.review: ReviewPane | None = None
        self.writing: SummaryMode | None = None
        self._reading_evidence = False

    # --- assembling ----------------------------------------------------------------------------

    def steps(self) -> Iterator[None]:
        """Build part by part; between two parts the event loop may run."""
        p, window = self.parts, self.window
        # From the outside in: a widget that gets a parent has the style sheet read for all that it holds already.
        self.whole = QWidget(window)
        window.setMenuBar(MenuBar())
        p.commands.fill(window.menuBar())
        for command in p.commands.table:
            window.addAction(p.commands.action(command.id))
        window.setCentralWidget(self.whole)
        self.toolbar = Toolbar(p.theme, p.commands, self._text_size_menu, self.whole)
        self.banner = Banner(p.theme, self.whole)
        self.notices = Notices(p.desk, self.banner, self)
        self.pages = PageDialogs(p, window, self._flush, self._bar_in_use)
        self.pages.review_wanted.connect(lambda: self.show_review(True))
        self.centre, self.side = QStackedWidget(self.whole), QStackedWidget(self.whole)
        self.panes = PaneLayout(self.centre, self.side, p.theme, p.settings, self.whole)
        column = QVBoxLayout(self.whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.toolbar, self.banner):
            column.addWidget(widget)
        column.addWidget(self.panes, 1)
        self.status = StatusBar(p.desk, p.selection, p.theme, self.whole)
        column.addWidget(self.status)
        yield
        self.reader = ReaderPane(p.desk, p.selection, p.theme, p.undo, p.settings, self.centre)
        self.empty = EmptyPane(p.theme, self.centre)
        self.centre.addWidget(self.reader)
        self.centre.addWidget(self.empty)
        yield
        self.library = LibraryPane(p.desk, p.selection, p.theme, p.undo, p.settings, self.panes)
        self.panes.put_library(self.library)
        yield
        self.evidence = EvidencePane(p.desk, p.selection, p.theme, p.undo, p.settings, self.side)
        yield
        self.side.addWidget(self.evidence)
        yield
        self._assemble()
        self._connect()
        self._restore()
        self.refresh()

    def _assemble(self) -> None:
        p, window = self.parts, self.window
        self.intake = Intake(p.importer, self.status, p.settings, p.theme, window, self.notices.show)
        self.source_status = SourceStatus(p.services, p.desk, p.settings, self.status, self.evidence)
        notify, solve = self.notices.show, self.banner.solve
        self.packs = Packs(p.desk, p.settings, p.tasks, notify, solve, window, looked_at=p.pack is not None)
        self.packs.said.connect(self.status.say)
        self.intake.pack_came.connect(self.packs.open)
        self.sources = PageSources(p.desk, p.selection, self.notices.show, self.banner.solve, self)
        self.intake.open_dossier = lambda: p.desk.dossier.id if p.desk.dossier is not None else None
        self.opening = Opening(p.desk, p.tasks, self)
        self.library.opening.opens = self.opening.open
        related = partial(kin.kin_of, p.desk.library)
        self.intake.set_offers(Offers(related, self.reader.actions_.decide_kin))
        window.setTabOrder(self.toolbar, self.library)
        window.setTabOrder(self.library, self.centre)
        window.setTabOrder(self.centre, self.side)
        self.ring = FocusRing(p.theme, window)

    def _connect(self) -> None:
        p = self.parts
        p.desk.article_opened.connect(self.refresh)
        p.desk.dossier_opened.connect(self.refresh)
        for signal in (p.desk.article_moved, p.desk.dossier_moved, p.desk.library_moved):
            signal.connect(self._refresh_states)
        p.desk.library_moved.connect(self._on_library)
        p.desk.day_chosen.connect(self.show_day)
        p.desk.came_later.connect(self.notices.tell_later)
        p.selection.changed.connect(self._refresh_states)
        p.undo.changed.connect(self._refresh_states)
        p.undo.failed.connect(self.notices.tell_refused)
        p.undo.replayed.connect(self._show_replayed)
        p.desk.edit_failed.connect(self.notices.tell_refused)
        p.theme.changed.connect(self._on_theme)
        p.settings.changed.connect(self._on_setting)
        self.reader.selection_changed.connect(self._refresh_states)
        self.evidence.warmed.connect(self._refresh_states)
        # A pane that needs less height leaves more to the text, once it is laid out.
        self.evidence.gave_way.connect(self.panes.arrange, Qt.ConnectionType.QueuedConnection)
        self.evidence.review_wanted.connect(lambda: self.show_review(True))
        self.evidence.table_shown.connect(lambda on: p.commands.set_checked("chart.table", on))
        self.panes.arranged.connect(self._show_checks)
        self.intake.came.connect(self._on_imported)
        self.opening.began.connect(lambda: self.status.say(self.tr("Opening the dossier…")))
        self.opening.ended.connect(self.status.unsay)
        self.library.passage_wanted.connect(self._show_passage)
        self.library.code_wanted.connect(self.sources.open)
        self.sources.passage_wanted.connect(self.reader.show_span)
        self.empty.paste_asked.connect(self.intake.paste)
        self.empty.today_asked.connect(lambda: p.desk.choose_day(None))
        self.intake.refuses = self.notices.refuses_import
        self.window.hung_over.connect(self.empty.set_over)
        self.window.dropped.connect(self.intake.take)
        self.window.state_changed.connect(self._show_checks)
        self.window.closing.connect(self._keep)

    def _restore(self) -> None:
        settings = self.parts.settings
        self.ring.always = settings.flag("accessibility.always_focus")
        self._on_theme()
        self._count_waiting()

    # --- what the desk says --------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the article's or the empty pane, the title, and what can be done now."""
        desk = self.parts.desk
        if self.is_writing and desk.dossier is None:
            self.show_writing(False)
        shown = self._centre()
        if self.centre.currentWidget() is not shown or self.window.focusWidget() is None:
            self.centre.setCurrentWidget(shown)
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if desk.dossier is not None:
            name = wording.pair(desk.dossier.reporter, desk.dossier.partner)
            title = self.tr("%1 – Briefing", "Kazakhstan – Belgium – Briefing")
            if self.parts.pack is not None:
                title = self.tr("%1 – evidence pack – Briefing", "Kazakhstan – Belgium – evidence pack – Briefing")
            self.window.setWindowTitle(title.replace("%1", name))
        else:
            self.window.setWindowTitle(self.tr("Briefing"))
        self._refresh_states()
        self._show_checks()

    def _centre(self) -> QWidget:
        """What stands in the middle: the text that is written, the article, or what to do when there is none."""
        if self.is_writing and self.writing is not None and not self._reading_evidence:
            return self.writing.editor
        return self.reader if self.parts.desk.article is not None else self.empty

    def _refresh_states(self, _what: object = None) -> None:
        p = self.parts
        desk, undo = p.desk, p.undo
        fact = desk.fact(p.selection.key) if p.selection.key else None
        holding = {
            states.ARTICLE: desk.article is not None,
            states.DOSSIER: desk.dossier is not None,
            states.FACT: fact is not None,
            states.FACTS: bool(desk.facts),
            states.TEXT: desk.article is not None and self.reader.text.selected_span() is not None,
            states.UNDO: undo.can_undo and desk.known_on is None,
            states.REDO: undo.can_redo and desk.known_on is None,
            states.SIDES: desk.has_both_sides,
            states.CHART: self.evidence.is_live and bool(desk.chart.groups),
            states.WRITE: desk.writable,
            states.PACK: p.pack is not None,
            states.SAMPLE: desk.dossier is not None and desk.dossier.sample,
        }
        why = "" if desk.writable else wording.why_fixed(desk.library.readonly)
        self._refresh_empty()
        p.commands.set_states((state for state, holds in holding.items() if holds), why)
        p.commands.set_checked(f"chart.cut_{desk.chart.grain}", True)
        p.commands.action("edit.undo").setText(undo.undo_text)
        p.commands.action("edit.redo").setText(undo.redo_text)
        waiting = sum(f.awaits_review for f in desk.facts)
        self.toolbar.button("facts.review").set_count(waiting)

    def _show_replayed(self, key: str) -> None:
        if not self.is_writing:
            in_sight.bring_replayed(self.parts.desk, self.parts.selection, self.opening.open, key)

    def next_open_fact(self) -> None:
        """Go to the next fact that waits: in the order of the table while it is shown, else in that of the text."""
        if self.review is not None and self.review.isVisible():
            self.review.go_to_next_open()
        else:
            self.reader.actions_.next_open_fact()

    def _refresh_empty(self) -> None:
        """Say in the empty pane what can be done there, or that all came later than the day shown."""
        desk = self.parts.desk
        self.empty.bar(*self.notices.bar_to_import())
        if desk.known_on is None or desk.dossier is None or desk.article is not None:
            self.empty.show_today()
        else:
            today = dossiers.dossier(desk.library, desk.dossier.id)
            self.empty.show_earlier(desk.known_on, today.articles - desk.dossier.articles if today is not None else 0)

    def _on_library(self, change: Change) -> None:
        if change.seq:
            self.status.show_saved(dt.datetime.now())
        if change.touches(Kind.OBSERVATION):
            self._count_waiting()

    def show_day(self) -> None:
        """Say plainly that an earlier day is shown, or no longer."""
        day = self.parts.desk.known_on
        self.parts.commands.set_checked("view.known_on", day is not None)
        words = wording.known_on(day) if day is not None else ""
        tip = self.tr("Later figures are left out, and nothing can be changed. F7 comes back to today.")
        self.toolbar.show_day(words, tip)
        self.banner.solve("came_later")
        if day is None:
            self.banner.solve("as_of_past")

    def _count_waiting(self) -> None:
        try:
            self.status.show_waiting(pending.waiting_count(self.parts.desk.library))
        except LibraryError as error:
            self.notices.tell_library(error)

    def _on_imported(self, report: Report) -> None:
        self._count_waiting()
        in_sight.bring_imported(self.parts.desk, report)

    def _show_passage(self, start: int, end: int) -> None:
        self.reader.show_span(Span(start, end))

    # --- view ----------------------------------------------------------------------------------

    def step_text_size(self, by: int) -> None:
        """One step larger (1) or smaller (-1)."""
        now = self.parts.settings.number("text.size")
        steps = [s for s in TEXT_SIZES if (s > now if by > 0 else s < now)]
        if steps:
            self.parts.settings.set("text.size", steps[0] if by > 0 else steps[-1])

    def _text_size_menu(self) -> QMenu:
        menu = QMenu(self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for id in ("view.larger", "view.smaller", "view.normal"):
            menu.addAction(self.parts.commands.action(id))
        return menu

    def cycle_panes(self, by: int) -> None:
        """Give the keyboard to the next (1) or previous (-1) pane that is in view."""
        targets = [w for w in self.pane_targets() if w.isVisible()]
        focus = QApplication.focusWidget()
        inside = [n for n, w in enumerate(targets) if focus is not None and (w is focus or w.isAncestorOf(focus))]
        at = inside[0] if inside else (-1 if by > 0 else 0)
        target = targets[(at + by) % len(targets)]
        if target is self.evidence:
            self.evidence.take_focus()
        else:
            reason = Qt.FocusReason.TabFocusReason
            (target.focusProxy() or self._first_stop(target)).setFocus(reason)

    def pane_targets(self) -> list[QWidget]:
        """The panes in the order of the keyboard: toolbar, library, text or empty pane, evidence or review."""
        panes = (self.toolbar, self.library, self.centre.currentWidget(), self.side.currentWidget())
        return [pane for pane in panes if pane is not None]

    @staticmethod
    def _first_stop(pane: QWidget) -> QWidget:
        for child in pane.findChildren(QWidget):
            takes = bool(child.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
            if takes and child.isVisible() and child.isEnabled():
                return child
        return pane

    def _show_checks(self) -> None:
        """The checkable commands show what is."""
        p = self.parts
        for id, on in (
            ("view.library", self.panes.library_shown),
            ("view.margin", p.settings.flag("view.margin")),
            ("view.evidence", self.panes.side_shown),
            ("facts.review", self.panes.side_shown and self.side.currentWidget() is self.review),
            ("view.key_passages", p.settings.flag("reader.key_passages")),
            ("view.evidence_below", self.panes.evidence_below),
            ("view.rejected", p.settings.flag("view.rejected")),
            (f"view.theme_{p.settings.text('appearance.theme')}", True),
            ("view.full_screen", self.window.isFullScreen()),
        ):
            p.commands.set_checked(id, on)

    def _on_setting(self, id: str) -> None:
        if id == "accessibility.always_focus":
            self.ring.always = self.parts.settings.flag(id)
        self._show_checks()

    def _on_theme(self) -> None:
        bar = self.window.menuBar()
        bar.setFont(fonts.ui_font(13))
        bar.setMinimumHeight(self.parts.theme.px(24))

    def show_review(self, on: bool) -> None:
        """Put the table of facts in the evidence pane's place, or take it away again."""
        if on:
            self.show_writing(False)
        if on and self.review is None:
            from briefing.views.review import ReviewPane

            p = self.parts
            review = ReviewPane(p.desk, p.selection, p.theme, p.undo, p.settings)
            review.closed.connect(lambda: self.show_review(False))
            self.side.addWidget(review)
            self.review = review
        self.side.setCurrentWidget(self.review if on and self.review is not None else self.evidence)
        self.reader.set_review(on)
        self.panes.set_side("review" if on else "evidence")
        self._show_checks()

    @property
    def is_writing(self) -> bool:
        """Whether the summary is being written."""
        return self.writing is not None and self.side.currentWidget() is self.writing.pane

    def show_writing(self, on: bool) -> None:
        """Put the summary's text and page in the place of article and evidence, or take them away again."""
        if on == self.is_writing:
            return
        if on:
            self.show_review(False)
            mode = self._writing_mode()
            self.side.setCurrentWidget(mode.pane)
            mode.enter()
            self.show_text()
            # The panes take their widths from what is in view in them.
            self.panes.set_side("summary")
        elif self.writing is not None:
            self.writing.leave()
            self.side.setCurrentWidget(self.evidence)
            self.panes.set_side("evidence")
            self.refresh()
        self.parts.commands.set_checked("file.summary", on)

    def show_text(self, on: bool = True) -> None:
        """While the summary is written: its text in the middle, or (False) the article with the evidence."""
        self._reading_evidence = not on
        if self.writing is not None:
            self.writing.pane.set_reading(not on)
        self.refresh()
        if on and self.writing is not None:
            self.writing.editor.take_focus()

    def _flush(self) -> None:
        if self.writing is not None:
            self.writing.flush()

    def _bar_in_use(self) -> SummaryBar | None:
        return self.writing.pane.bar if self.is_writing and self.writing is not None else None

    def _writing_mode(self) -> SummaryMode:
        if self.writing is None:
            from briefing.views.summary_mode import SummaryMode

            mode = self.writing = SummaryMode(self.parts, self)
            self.centre.addWidget(mode.editor)
            self.side.addWidget(mode.pane)
            mode.evidence_shown.connect(lambda: self.show_text(False))
            mode.text_wanted.connect(self.show_text)
            mode.review_wanted.connect(lambda: self.show_review(True))
            mode.print_wanted.connect(self.pages.show_summary)
            mode.closed.connect(lambda: self.show_writing(False))
        return self.writing

    def show_paused(self, on: bool) -> None:
        """Say whether other processes' changes are held back."""
        tip = self.tr("Changes made by other programs are held back.") if on else ""
        self.evidence.set_live("paused" if on else "live", dt.datetime.now(), tip)
        self.parts.commands.set_checked("chart.pause", on)

    # --- the end -------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Keep what the next start needs: the last frame of the chart, geometry, what lies open."""
        # Before the panes finish: what is written last moves the library once more.
        self._flush()
        settings, desk, window = self.parts.settings, self.parts.desk, self.window
        self.evidence.finish(keep=self.parts.pack is None)
        settings.set("window.geometry", bytes(window.saveGeometry().data()))
        settings.set("session.dossier", desk.dossier.id if desk.dossier else "")
        settings.set("session.article", desk.article_today or 0)
        settings.set("session.title", window.windowTitle())
        settings.sync()

"""What each command does: one table from ids to handlers of the window and its panes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QAction, QActionGroup, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from briefing.core.change import Change, Kind
from briefing.core.currency import Method
from briefing.core.drawing import View
from briefing.core.granularity import Grain
from briefing.core.passage import Span
from briefing.qt import wording, wording_mirror
from briefing.qt.child import Errand
from briefing.qt.commands import Handler
from briefing.qt.exchange import OFFERED, Exchange
from briefing.qt.failures import Notice
from briefing.qt.hub import Hub
from briefing.qt.importer import Report
from briefing.storage import articles, dossiers, pending
from briefing.storage.library import LibraryError
from briefing.views.about import About
from briefing.views.ask import AskToOpen
from briefing.views.command_list import Palette, Shortcuts
from briefing.views.commitments import CommitmentsDialog
from briefing.views.content import Content
from briefing.views.dialog import Dialog
from briefing.views.figures_dialog import FiguresDialog
from briefing.views.help import Help
from briefing.views.imports_dialog import ImportsDialog
from briefing.views.known_on import KnownOn
from briefing.views.new_dossier import NewDossier
from briefing.views.preferences import Preferences
from briefing.views.read_again import ReadAgain
from briefing.views.reconciliation import ReconciliationSheet
from briefing.views.versions_dialog import VersionsDialog

if TYPE_CHECKING:
    from briefing.views.review import ReviewPane

EVERYTHING = frozenset(Kind)
MOST_REVISIONS = 12
KINDS = ("figure", "date", "person", "organisation", "country", "topic")


class WindowCommands(QObject):
    """Binds every command of the table. `quit_asked` and `sample_asked` are what only the program can do."""

    def __init__(
        self, content: Content, hub: Hub, quit_asked: Callable[[], None], sample_asked: Callable[[], None]
    ) -> None:
        super().__init__(content)
        self._content, self._hub = content, hub
        self._window, self._parts = content.window, content.parts
        self.dialog: Dialog | None = None
        self._errands: list[Errand] = []
        self.again = ReadAgain(content, self._show)
        handlers: dict[str, Handler] = {
            "file.quit": quit_asked,
            "file.sample": sample_asked,
            **self._file(),
            **self._edit(),
            **self._view(),
            **self._article(),
            **self._facts(),
            **self._chart(),
            **self._help(),
        }
        for id, handler in handlers.items():
            self._parts.commands.bind(id, handler)
        sources = self._parts.commands.menu("chart/sources")
        sources.aboutToShow.connect(self._fill_sources)
        self._exchange = Exchange(self._parts.settings)
        self._parts.desk.rates = self._exchange.rates
        self._parts.commands.menu("chart/currency").aboutToShow.connect(self._fill_currencies)
        content.evidence.sides_wanted.connect(self.both_sides)
        self._told: list[QAction] = []
        self._parts.commands.menu("view/revisions").aboutToShow.connect(self._fill_revisions)
        content.library.new_dossier_wanted.connect(self.new_dossier)
        content.packs.wanted.connect(self.export_to)
        content.empty.import_asked.connect(content.intake.ask)
        content.empty.sample_asked.connect(sample_asked)
        content.intake.came.connect(self._after_import)
        self._had_sides: frozenset[str] = frozenset()
        self._told_sides = ""
        self._parts.desk.dossier_opened.connect(self._see_sides)
        self._parts.desk.dossier_moved.connect(self._see_sides)
        self._parts.importer.started.connect(self._before_import)
        content.status.waiting_wanted.connect(self.take_waiting)
        content.toolbar.day.clicked.connect(self.ask_day)

    def close(self) -> None:
        """End what still runs."""
        self.again.close()
        if self._content.writing is not None:
            self._content.writing.close()
        for errand in self._errands:
            errand.close()
        self._errands.clear()

    # --- tables --------------------------------------------------------------------------------

    def _file(self) -> dict[str, Handler]:
        content = self._content
        return {
            "file.import": content.intake.ask,
            "file.paste": content.intake.paste,
            "file.imports": self.show_imports,
            "file.new_dossier": self.new_dossier,
            "file.summary": content.show_writing,
            "file.print": self.print_summary,
            "file.issued": content.show_issued,
            "file.export": self.export,
            "file.save_pack": content.packs.ask,
            "file.add_pack": content.packs.add,
            "file.remove_dossier": self.remove_dossier,
            "file.remove_sample": self.remove_sample,
            "file.close": self._close_window,
        }

    def _edit(self) -> dict[str, Handler]:
        content, undo = self._content, self._parts.undo
        return {
            "edit.undo": self.undo,
            "edit.redo": undo.redo,
            "edit.copy_source": content.reader.actions_.copy_with_source,
            "edit.find": content.reader.open_find,
            "edit.find_next": content.reader.find_next,
            "edit.find_previous": content.reader.find_previous,
            "edit.search": self.search_library,
            "edit.preferences": self.preferences,
        }

    def _view(self) -> dict[str, Handler]:
        window, content, settings = self._window, self._content, self._parts.settings
        theme = self._parts.theme

        def setting(id: str) -> Callable[[bool], None]:
            return lambda on: settings.set(id, on)

        return {
            "view.library": content.panes.show_library,
            "view.margin": setting("view.margin"),
            "view.evidence": setting("view.evidence"),
            "view.key_passages": setting("reader.key_passages"),
            "view.evidence_below": setting("view.evidence_below"),
            "view.rejected": setting("view.rejected"),
            "view.known_on": self.turn_day,
            "view.larger": lambda: content.step_text_size(1),
            "view.smaller": lambda: content.step_text_size(-1),
            "view.normal": lambda: settings.set("text.size", 100),
            "view.theme_system": lambda _on: theme.set_mode("system"),
            "view.theme_light": lambda _on: theme.set_mode("light"),
            "view.theme_dark": lambda _on: theme.set_mode("dark"),
            "view.revisions": content.evidence.dismiss_revisions,
            "view.full_screen": lambda on: window.showFullScreen() if on else window.showNormal(),
            "view.palette": self.palette,
        }

    def _article(self) -> dict[str, Handler]:
        return {
            "article.next": lambda: self.step_article(1),
            "article.previous": lambda: self.step_article(-1),
            "article.back": lambda: self.walk(-1),
            "article.forward": lambda: self.walk(1),
            "article.original": self.open_original,
            "article.language": self.again.ask_language,
            "article.published": self.again.ask_published,
            "article.versions": self.older_versions,
            "article.remove": self.remove_article,
        }

    def _facts(self) -> dict[str, Handler]:
        actions = self._content.reader.actions_

        def marking(number: int) -> Callable[[], None]:
            return lambda: actions.mark(number)

        marks: dict[str, Handler] = {f"facts.mark_{kind}": marking(n) for n, kind in enumerate(KINDS)}
        return {
            "facts.review": self._content.show_review,
            "facts.next_open": actions.next_open_fact,
            "facts.merge": lambda: self._in_review(lambda review: review.merge_current()),
            "facts.split": lambda: self._in_review(lambda review: review.split_current()),
            "facts.confirm_supported": lambda: self._in_review(lambda review: review.confirm_supported()),
            "facts.confirm": lambda: self._on_fact(actions.confirm),
            "facts.reject": lambda: self._on_fact(actions.reject),
            "facts.edit": lambda: self._on_fact(actions.edit),
            "facts.note": actions.add_note,
            "facts.highlight": actions.highlight,
            "facts.commitments": self.commitments,
            "facts.read_again": self.again.read,
            "facts.words": self.again.teach,
            **marks,
        }

    def _chart(self) -> dict[str, Handler]:
        evidence = self._content.evidence
        return {
            "chart.refresh": self.refresh_figures,
            "chart.get_figures": self.get_figures,
            "chart.pause": self.pause,
            "chart.zoom_in": evidence.zoom_in,
            "chart.zoom_out": evidence.zoom_out,
            "chart.whole": evidence.whole_period,
            "chart.table": evidence.show_table,
            "chart.copy": lambda: QGuiApplication.clipboard().setImage(evidence.picture()),
            "chart.save": self.save_picture,
            "chart.sides": self.both_sides,
            **{f"chart.cut_{grain}": self._cutting(grain) for grain in Grain},
        }

    def _cutting(self, grain: Grain) -> Callable[[bool], None]:
        desk = self._parts.desk
        return lambda _on: desk.choose_view(replace(desk.view, grain=grain))

    def _help(self) -> dict[str, Handler]:
        window, content, theme = self._window, self._content, self._parts.theme
        return {
            "window.next_pane": lambda: content.cycle_panes(1),
            "window.previous_pane": lambda: content.cycle_panes(-1),
            "help.manual": lambda: self._show(Help(theme, window)),
            "help.shortcuts": lambda: self._show(Shortcuts(self._parts.commands, theme, window)),
            "help.about": lambda: self._show(About(theme, window)),
        }

    # --- handlers ------------------------------------------------------------------------------

    def _close_window(self) -> None:
        self._window.close()

    def _show(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.open()

    def preferences(self) -> None:
        """Open the preferences."""
        self._show(Preferences(self._parts.settings, self._parts.theme, self._window))

    def get_figures(self) -> None:
        """Open what the services can be asked about the open dossier; nothing is asked yet."""
        parts, dossier = self._parts, self._parts.desk.dossier
        if dossier is None:
            return
        try:
            dialog = FiguresDialog(parts.services, dossier, parts.settings, parts.theme, self._window)
        except LibraryError as error:
            self._content.tell_library(error)
            return
        dialog.preferences_wanted.connect(lambda: self._sources_page(dialog))
        self._show(dialog)

    def _sources_page(self, over: Dialog) -> None:
        preferences = Preferences(self._parts.settings, self._parts.theme, over)
        preferences.show_group("sources")
        preferences.open()

    def palette(self) -> None:
        """Open the command palette."""
        palette = Palette(self._parts.commands, self._parts.theme, self._window)
        self._show(palette)
        palette.field.setFocus()

    def search_library(self) -> None:
        """Go to the search field, showing the library if it is hidden."""
        if not self._content.panes.library_shown:
            self._content.panes.show_library(True)
        self._content.library.focus_search()

    def turn_day(self, on: bool) -> None:
        """Ask for a day to show the figures as of, or come back to today."""
        if on:
            self._content.show_day()
            self.ask_day()
        else:
            self._parts.desk.choose_day(None)

    def ask_day(self) -> None:
        """Ask for the day."""
        desk = self._parts.desk
        if desk.dossier is None:
            return
        dialog = KnownOn(desk.known_on, desk.days_of_news(), self._parts.theme, self._window)
        dialog.chosen.connect(desk.choose_day)
        self._show(dialog)

    def show_imports(self) -> None:
        """List what came in, to be taken back or brought back."""
        p = self._parts
        dialog = ImportsDialog(p.desk, p.undo, p.theme, self._window)
        dialog.waiting_wanted.connect(self._content.intake.take_waiting)
        self._show(dialog)

    def take_waiting(self) -> None:
        """Take up the tables that wait for answers, the newest first."""
        waits = pending.waiting_tables(self._parts.desk.library)
        self._content.intake.take_waiting(t.sha256 for t in waits)

    def _before_import(self, _total: int) -> None:
        desk = self._parts.desk
        self._had_sides = frozenset({desk.dossier.id} if desk.dossier is not None and desk.has_both_sides else ())

    def _after_import(self, report: Report) -> None:
        """Offer what the figures that came in make possible: the two sides beside each other."""
        self._hub.look()
        desk = self._parts.desk
        if desk.dossier is None and any(line.observations for line in report.lines):
            title = self.tr("The figures are in the library.")
            text = self.tr("Choose two countries to see those between them.")
            act = (self.tr("New dossier…"), self.new_dossier)
            self._content.notify(Notice("note", title, text, (act,), key="dossier"))
        elif desk.dossier is not None and desk.has_both_sides and desk.dossier.id not in self._had_sides:
            title = self.tr("Both countries’ figures are here.")
            names = wording.country(desk.dossier.reporter), wording.country(desk.dossier.partner)
            text = self.tr("See what %1 and %2 say of the same goods, and how far apart they are.")
            act = (self.tr("Show both sides’ figures"), self._sides_from_notice)
            notice = Notice("note", title, text.replace("%1", names[0]).replace("%2", names[1]), (act,), key="sides")
            self._told_sides = desk.dossier.id
            self._content.notify(notice)

    def _see_sides(self, _change: object = None) -> None:
        """What was said of both countries' figures holds no more: another dossier, or an import taken back."""
        desk = self._parts.desk
        if desk.dossier is None or desk.dossier.id != self._told_sides or not desk.has_both_sides:
            self._content.banner.solve("sides")

    def _sides_from_notice(self) -> None:
        self._content.banner.solve("sides")
        self.both_sides()
        if isinstance(self.dialog, ReconciliationSheet):
            # Two currencies have no ratio before a rate is asked for: that is the next thing to do.
            self.dialog.rates_box.setFocus(Qt.FocusReason.TabFocusReason)

    def new_dossier(self) -> None:
        """Ask for two countries and open their dossier."""
        dialog = NewDossier(self._parts.theme, self._window)
        dialog.chosen.connect(self._make_dossier)
        self._show(dialog)

    def _make_dossier(self, reporter: str, partner: str) -> None:
        desk = self._parts.desk
        try:
            title = wording.pair(reporter, partner)
            id, change = dossiers.ensure_dossier(desk.library, reporter, partner, title=title)
        except LibraryError as error:
            self._content.tell_library(error)
            return
        self._content.banner.solve("dossier")
        desk.take(change)
        desk.open_dossier(id)
        heads = articles.article_heads(desk.library, id, limit=1)
        desk.open_article(heads[0].id if heads else None)

    def remove_dossier(self) -> None:
        """Remove the open dossier with what is only in it; a sample goes whole. Undo brings it back."""
        desk = self._parts.desk
        if desk.dossier is None:
            return
        if desk.dossier.sample:
            self.remove_sample()
            return
        name = wording.pair(desk.dossier.reporter, desk.dossier.partner)
        edits = dossiers.remove_dossier_edits(desk.library, desk.dossier.id)
        if self._parts.undo.push(edits, self.tr("Remove %1").replace("%1", name)):
            self.open_first()

    def remove_sample(self) -> None:
        """Remove all that is marked as sample, in one step. Undo brings it back."""
        edits = dossiers.remove_sample_edits(self._parts.desk.library)
        if self._parts.undo.push(edits, self.tr("Remove the sample dossier")):
            self.open_first()

    def undo(self) -> None:
        """Take the last step back; where that brings a dossier to an empty window, show it."""
        self._parts.undo.undo()
        if self._parts.desk.dossier is None:
            self.open_first()

    def open_first(self) -> None:
        """Open the first dossier there is and its newest article, or nothing."""
        desk = self._parts.desk
        known = dossiers.dossiers(desk.library)
        desk.open_dossier(known[0].id if known else None)
        heads = articles.article_heads(desk.library, known[0].id, limit=1) if known else ()
        desk.open_article(heads[0].id if heads else None)

    def older_versions(self) -> None:
        """Show the texts that the open article had before."""
        article = self._parts.desk.article
        if article is not None:
            VersionsDialog(self._parts.theme, self._parts.desk.library, article, self._window).open()

    def remove_article(self) -> None:
        """Remove the shown article and open its neighbour; Undo brings it back."""
        desk = self._parts.desk
        if desk.article is None:
            return
        ids = self._article_ids()
        at = ids.index(desk.article.id) if desk.article.id in ids else 0
        rest = [id for id in ids if id != desk.article.id]
        edits = articles.remove_edits(desk.library, [desk.article.id])
        title = desk.article.title
        if self._parts.undo.push(edits, self.tr("Remove %1").replace("%1", title)):
            desk.open_article(rest[min(at, len(rest) - 1)] if rest else None)

    def _article_ids(self) -> list[int]:
        desk = self._parts.desk
        heads = articles.article_heads(desk.library, desk.dossier.id if desk.dossier else None)
        return [head.id for head in heads]

    def _in_review(self, act: Callable[[ReviewPane], None]) -> None:
        """Do one of the review's acts, in the review."""
        self._content.show_review(True)
        if self._content.review is not None:
            act(self._content.review)

    def step_article(self, by: int) -> None:
        """Open the next (1) or previous (-1) article of the dossier; the ends stay."""
        desk = self._parts.desk
        ids = self._article_ids()
        if desk.article is None or desk.article.id not in ids:
            return
        at = min(max(ids.index(desk.article.id) + by, 0), len(ids) - 1)
        if ids[at] != desk.article.id:
            desk.open_article(ids[at])

    def walk(self, by: int) -> None:
        """Go back (-1) or forward (1) in what was selected."""
        self._parts.selection.revisit(by, "command")

    def open_original(self) -> None:
        """Show the article's address, and open it in the browser if the user says so."""
        article = self._parts.desk.article
        address = QUrl(article.source_url or "") if article is not None else QUrl()
        if address.scheme() not in ("http", "https") or not address.host():
            title = self.tr("This article has no address.")
            self._content.notify(Notice("warn", title, self.tr("It was imported from a file.")))
            return
        dialog = AskToOpen(self._parts.theme, address, self._window)
        dialog.agreed.connect(lambda: QDesktopServices.openUrl(address))
        self._show(dialog)

    def _on_fact(self, act: Callable[[str], None]) -> None:
        key = self._parts.selection.key
        if key is not None:
            act(key)

    def print_summary(self) -> None:
        """Open the summary with its preview."""
        self._content.show_summary()

    def export(self) -> None:
        """Write the dossier's observations, or all of it, as the command line does."""
        desk, settings = self._parts.desk, self._parts.settings
        if desk.dossier is None:
            return
        folder = settings.text("session.folder") or str(Path.home())
        table, whole = self.tr("Figures as a table (*.csv)"), self.tr("Everything as JSON (*.json)")
        suggestion = str(Path(folder, f"{desk.dossier.id}.csv"))
        title = self.tr("Export")
        name, chosen = QFileDialog.getSaveFileName(self._window, title, suggestion, f"{table};;{whole}")
        if not name:
            return
        out = Path(name)
        if out.suffix.casefold() not in (".csv", ".json"):
            out = out.with_name(out.name + (".json" if chosen == whole else ".csv"))
        settings.set("session.folder", str(out.parent))
        self.export_to(out)

    def save_picture(self) -> None:
        """Ask for a file and save the chart with its source line: a picture, a drawing or its figures."""
        desk, settings = self._parts.desk, self._parts.settings
        if desk.dossier is None:
            return
        folder = settings.text("session.folder") or str(Path.home())
        kinds = {
            ".png": self.tr("Picture (*.png)"),
            ".svg": self.tr("Drawing (*.svg)"),
            ".xlsx": self.tr("Figures as a workbook (*.xlsx)"),
            ".csv": self.tr("Figures as a table (*.csv)"),
        }
        suggestion = str(Path(folder, f"{desk.dossier.id}.png"))
        title = self.tr("Save picture")
        name, chosen = QFileDialog.getSaveFileName(self._window, title, suggestion, ";;".join(kinds.values()))
        if not name:
            return
        out = Path(name)
        if out.suffix.casefold() not in kinds:
            out = out.with_name(out.name + next((e for e, words in kinds.items() if words == chosen), ".png"))
        settings.set("session.folder", str(out.parent))
        self.save_picture_to(out)

    def save_picture_to(self, out: Path) -> None:
        """Save the chart to a file whose ending names the format: .png, .svg, .xlsx or .csv."""
        try:
            self._content.evidence.save_picture(out)
        except OSError as error:
            self._content.notify(Notice("bad", self.tr("The picture could not be saved."), str(error), key="picture"))
            return
        self._content.banner.solve("picture")
        self._content.status.say(self.tr("Saved %1").replace("%1", out.name))

    def export_to(self, out: Path) -> None:
        """Export the open dossier to a file whose ending names the format."""
        desk = self._parts.desk
        if desk.dossier is None:
            return
        words = ["export", "--library", str(desk.library.path), "--dossier", desk.dossier.id, "-o", str(out)]
        errand = Errand(words, lambda code, said: self._exported(out, code, said), self)
        errand.destroyed.connect(lambda: self._forget(errand))
        self._errands.append(errand)

    def _forget(self, errand: Errand) -> None:
        if errand in self._errands:
            self._errands.remove(errand)

    def _exported(self, out: Path, code: int, said: str) -> None:
        if code:
            self._content.notify(Notice("bad", self.tr("The export could not be written."), said, key="export"))
        else:
            self._content.banner.solve("export")
            self._content.status.say(self.tr("Exported %1").replace("%1", out.name))

    def refresh_figures(self) -> None:
        """Read everything that is shown anew."""
        self._hub.look()
        self._parts.desk.take(Change(EVERYTHING, origin="refresh"))

    def pause(self, on: bool) -> None:
        """Hold other processes' changes back, or show them."""
        self._hub.set_paused(on)
        self._content.show_paused(on)

    def _fill_revisions(self) -> None:
        """What was revised, newest first; choosing one selects its bar. Below, the command that takes the tags away."""
        menu = self._parts.commands.menu("view/revisions")
        for action in self._told:
            menu.removeAction(action)
            action.deleteLater()
        evidence, desk = self._content.evidence, self._parts.desk
        self._told = []
        for revision, words in list(zip(evidence.revisions, evidence.revision_words(), strict=True))[
            : -MOST_REVISIONS - 1 : -1
        ]:
            place = (revision.flow, revision.period)
            key = next((m.key for m in desk.chart.marks() if (m.flow, m.period) == place), None)
            action = QAction(words.replace("&", "&&"), menu)
            action.triggered.connect(lambda _checked=False, key=key: self._parts.selection.select(key, "command"))
            self._told.append(action)
        if not self._told:
            self._told = [QAction(self.tr("Nothing was revised"), menu)]
            self._told[0].setEnabled(False)
        rule = QAction(menu)
        rule.setSeparator(True)
        self._told.append(rule)
        menu.insertActions(self._parts.commands.action("view.revisions"), self._told)

    def commitments(self) -> None:
        """Open the commitments of the dossier, on the selected one; selected words are offered as evidence."""
        p, reader = self._parts, self._content.reader
        if p.desk.dossier is None:
            return
        chosen, key = reader.selected_span(), p.selection.key or ""
        dialog = CommitmentsDialog(p.desk, p.undo, p.settings, p.theme, chosen, key, self._window)
        dialog.shown_in_text.connect(self._show_words)
        self._show(dialog)

    def _show_words(self, article: int, start: int, end: int) -> None:
        desk = self._parts.desk
        if desk.article is None or desk.article.id != article:
            desk.open_article(article)
        self._content.reader.show_span(Span(start, end))

    def both_sides(self) -> None:
        """Open the sheet that sets the two countries' figures side by side."""
        p, desk = self._parts, self._parts.desk
        if desk.series_key is not None and desk.has_both_sides:
            sheet = ReconciliationSheet(desk, p.undo, p.theme, self._content.evidence.words, self._window)
            sheet.page_wanted.connect(lambda printed: self._content.show_mirror(sheet.asked(), to_printer=printed))
            self._show(sheet)

    def _fill_currencies(self) -> None:
        """As reported, or one currency at the rates of the period: which, by which method, from whose table."""
        desk, menu = self._parts.desk, self._parts.commands.menu("chart/currency")
        menu.clear()
        codes = list(dict.fromkeys([*OFFERED, *sorted({k.currency for k in desk.series})]))
        choices = [("", self.tr("As reported")), *((c, wording.currency_name(c)) for c in codes)]
        self._radio(
            menu, [(words, desk.view.currency == code, replace(desk.view, currency=code)) for code, words in choices]
        )
        menu.addSeparator()
        methods = [(wording_mirror.method(m), desk.view.method is m, replace(desk.view, method=m)) for m in Method]
        self._radio(menu, methods)
        menu.addSeparator()
        menu.addAction(self.tr("Use a table of rates…")).triggered.connect(self.choose_rates)
        if self._exchange.table_name:
            words = self.tr("Stop using %1").replace("%1", self._exchange.table_name)
            menu.addAction(words).triggered.connect(self._forget_rates)

    def _radio(self, menu: QMenu, choices: Sequence[tuple[str, bool, View]]) -> None:
        group = QActionGroup(menu)
        for words, on, view in choices:
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(on)
            action.triggered.connect(lambda _checked=False, view=view: self._parts.desk.choose_view(view))
            group.addAction(action)

    def choose_rates(self) -> None:
        """Ask for a table of rates and use it."""
        folder = self._parts.settings.text("session.folder") or str(Path.home())
        title, kind = self.tr("Table of rates"), self.tr("Tables (*.csv)")
        name, _ = QFileDialog.getOpenFileName(self._window, title, folder, kind)
        if name:
            self.use_rates(Path(name))

    def use_rates(self, path: Path) -> None:
        """Use a table of rates from now on, or say what is wrong with it."""
        try:
            self._exchange.take_table(path)
        except (OSError, ValueError) as error:
            words = self.tr("The rates could not be read. The columns are: period, from, to, rate.")
            self._content.notify(Notice("bad", words, f"{path.name}: {error}", key="rates"))
            return
        self._content.banner.solve("rates")
        self._content.status.say(self.tr("Rates from %1").replace("%1", path.name))
        self._parts.desk.redraw()

    def _forget_rates(self) -> None:
        self._exchange.forget_table()
        self._parts.desk.redraw()

    def _fill_sources(self) -> None:
        """The series that the chart can show, the present one ticked."""
        desk = self._parts.desk
        menu = self._parts.commands.menu("chart/sources")
        menu.clear()
        group = QActionGroup(menu)
        for key in (*sorted(desk.series), *sorted(desk.joint)):
            words = f"{wording.reports(key.reporter)} ({wording.currency_name(key.currency)})"
            if key in desk.joint:
                joint = self.tr("%1: Belgium and Luxembourg together Δ")
                words = joint.replace("%1", words)
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key == desk.series_key)
            action.triggered.connect(lambda _checked=False, key=key: desk.choose_series(key))
            group.addAction(action)
        if not desk.series:
            menu.addAction(self.tr("No figures yet")).setEnabled(False)

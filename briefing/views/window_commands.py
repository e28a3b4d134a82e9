"""What each command does: one table from ids to handlers, the functions themselves beside their kin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from briefing.core.granularity import Grain
from briefing.qt.commands import Handler
from briefing.qt.hub import Hub
from briefing.views.command_articles import ArticleCommands
from briefing.views.command_chart import ChartCommands
from briefing.views.command_dossiers import DossierCommands
from briefing.views.command_imports import ImportCommands
from briefing.views.command_output import OutputCommands
from briefing.views.command_view import ViewCommands
from briefing.views.content import Content
from briefing.views.dialog import Dialog
from briefing.views.read_again import ReadAgain
from briefing.views.recents import Recents

KINDS = ("figure", "date", "person", "organisation", "country", "topic")


class WindowCommands(QObject):
    """Binds every command of the table. `quit_asked`, `sample_asked` and `copy_asked` are what only the program can do.

    `dialog` is the one that a command opened last.
    """

    def __init__(
        self,
        content: Content,
        hub: Hub,
        quit_asked: Callable[[], None],
        sample_asked: Callable[[], None],
        copy_asked: Callable[[], None],
    ) -> None:
        super().__init__(content)
        self._content = content
        self.dialog: Dialog | None = None
        self.again = ReadAgain(content, self._show)
        self.dossiers = DossierCommands(content, self._show)
        self.articles = ArticleCommands(content, self._show)
        self.chart = ChartCommands(content, hub, self._show)
        self.view = ViewCommands(content, self._show)
        self.output = OutputCommands(content)
        self.recents = Recents(content)
        self.imports = ImportCommands(
            content,
            hub,
            self._show,
            new_dossier=self.dossiers.new_dossier,
            both_sides=self.chart.both_sides_now,
        )
        handlers: dict[str, Handler] = {
            "file.quit": quit_asked,
            "file.sample": sample_asked,
            "file.save_copy": copy_asked,
            **self._file(),
            **self._edit(),
            **self._view(),
            **self._article(),
            **self._facts(),
            **self._chart(),
            **self._help(),
        }
        for id, handler in handlers.items():
            content.parts.commands.bind(id, handler)
        content.empty.import_asked.connect(content.intake.ask)
        content.empty.sample_asked.connect(sample_asked)

    def close(self) -> None:
        """End what still runs."""
        self.again.close()
        if self._content.writing is not None:
            self._content.writing.close()
        self.output.close()

    def _show(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.open()

    # --- the table, menu by menu ---------------------------------------------------------------

    def _file(self) -> dict[str, Handler]:
        content = self._content
        return {
            "file.import": content.intake.ask,
            "file.paste": content.intake.paste,
            "file.imports": self.imports.show_imports,
            "file.new_dossier": self.dossiers.new_dossier,
            "file.recent_clear": self.recents.clear,
            "file.summary": content.show_writing,
            "file.print": content.pages.show_summary,
            "file.issued": content.pages.show_issued,
            "file.export": self.output.export,
            "file.save_pack": content.packs.ask,
            "file.add_pack": content.packs.add,
            "file.remove_dossier": self.dossiers.remove_dossier,
            "file.remove_sample": self.dossiers.remove_sample,
            "file.close": self.view.close_window,
        }

    def _edit(self) -> dict[str, Handler]:
        content = self._content
        return {
            "edit.undo": self.dossiers.undo,
            "edit.redo": self.dossiers.redo,
            "edit.copy_source": content.reader.actions_.copy_with_source,
            "edit.find": content.reader.open_find,
            "edit.find_next": content.reader.find_next,
            "edit.find_previous": content.reader.find_previous,
            "edit.search": self.view.search_library,
            "edit.preferences": self.view.preferences,
        }

    def _view(self) -> dict[str, Handler]:
        content, settings, theme = self._content, self._content.parts.settings, self._content.parts.theme

        def setting(id: str) -> Callable[[bool], None]:
            return lambda on: settings.set(id, on)

        return {
            "view.library": content.panes.show_library,
            "view.margin": setting("view.margin"),
            "view.evidence": content.panes.show_evidence,
            "view.key_passages": setting("reader.key_passages"),
            "view.evidence_below": setting("view.evidence_below"),
            "view.rejected": setting("view.rejected"),
            "view.known_on": self.view.turn_day,
            "view.larger": lambda: content.step_text_size(1),
            "view.smaller": lambda: content.step_text_size(-1),
            "view.normal": lambda: settings.set("text.size", 100),
            "view.theme_system": lambda _on: theme.set_mode("system"),
            "view.theme_light": lambda _on: theme.set_mode("light"),
            "view.theme_dark": lambda _on: theme.set_mode("dark"),
            "view.revisions": content.evidence.dismiss_revisions,
            "view.full_screen": self.view.full_screen,
            "view.palette": self.view.palette,
        }

    def _article(self) -> dict[str, Handler]:
        articles = self.articles
        return {
            "article.next": lambda: articles.step_article(1),
            "article.previous": lambda: articles.step_article(-1),
            "article.back": lambda: articles.walk(-1),
            "article.forward": lambda: articles.walk(1),
            "article.original": articles.open_original,
            "article.language": self.again.ask_language,
            "article.published": self.again.ask_published,
            "article.file": articles.file_under,
            "article.versions": articles.older_versions,
            "article.remove": articles.remove_article,
        }

    def _facts(self) -> dict[str, Handler]:
        actions, articles = self._content.reader.actions_, self.articles

        def marking(number: int) -> Callable[[], None]:
            return lambda: actions.mark(number)

        marks: dict[str, Handler] = {f"facts.mark_{kind}": marking(n) for n, kind in enumerate(KINDS)}
        return {
            "facts.review": self._content.show_review,
            "facts.next_open": self._content.next_open_fact,
            "facts.merge": lambda: articles.in_review(lambda review: review.merge_current()),
            "facts.split": lambda: articles.in_review(lambda review: review.split_current()),
            "facts.confirm_supported": lambda: articles.in_review(lambda review: review.confirm_supported()),
            "facts.confirm": lambda: articles.on_fact(actions.confirm),
            "facts.reject": lambda: articles.on_fact(actions.reject),
            "facts.dispute": lambda: articles.on_fact(actions.dispute),
            "facts.edit": lambda: articles.on_fact(actions.edit),
            "facts.note": actions.add_note,
            "facts.highlight": actions.highlight,
            "facts.commitments": articles.commitments,
            "facts.read_again": self.again.read,
            "facts.words": self.again.teach,
            **marks,
        }

    def _chart(self) -> dict[str, Handler]:
        evidence, chart = self._content.evidence, self.chart
        return {
            "chart.refresh": chart.refresh_figures,
            "chart.get_figures": self.imports.get_figures,
            "chart.pause": chart.pause,
            "chart.zoom_in": evidence.zoom_in,
            "chart.zoom_out": evidence.zoom_out,
            "chart.whole": evidence.whole_period,
            "chart.table": evidence.show_table,
            "chart.copy": lambda: QGuiApplication.clipboard().setImage(evidence.picture()),
            "chart.save": self.output.save_picture,
            "chart.sides": chart.both_sides,
            **{f"chart.cut_{grain}": chart.cutting(grain) for grain in Grain},
        }

    def _help(self) -> dict[str, Handler]:
        content = self._content
        return {
            "window.next_pane": lambda: content.cycle_panes(1),
            "window.previous_pane": lambda: content.cycle_panes(-1),
            "help.manual": self.view.manual,
            "help.shortcuts": self.view.shortcuts,
            "help.about": self.view.about,
        }

"""Library acts: what can be done with a dossier and an article of the library, as menus; each act can be undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from briefing.core.dossier import UNFILED, ArticleHead, Dossier
from briefing.qt import icons, wording
from briefing.qt.desk import Desk
from briefing.qt.settings import Settings
from briefing.qt.undo import UndoStack
from briefing.storage import articles, dossiers, kin
from briefing.views.library_rows import by_title, dossier_title

translate = QCoreApplication.translate
MENU_TITLE = 48
"""How much of a title a menu takes."""


class LibraryActs:
    """Menus of dossiers and articles over `pane`, which opens a dossier by `open_dossier` and makes one for an article by `new_home`."""

    def __init__(
        self,
        pane: QWidget,
        desk: Desk,
        undo: UndoStack,
        settings: Settings,
        open_dossier: Callable[[Dossier], None],
        new_home: Callable[[int], None],
    ) -> None:
        self._pane, self._desk, self._undo, self._settings = pane, desk, undo, settings
        self._open, self._new_home = open_dossier, new_home

    def dossier_menu(self, dossier: Dossier) -> QMenu:
        """What can be done with a dossier."""
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icons.icon("folder-open"), translate("LibraryPane", "Open"), lambda: self._open(dossier))
        if self._desk.writable and dossier.id != UNFILED:
            menu.addAction(
                icons.icon("note-pencil"), translate("LibraryPane", "Rename…"), lambda: self._ask_name(dossier)
            )
            menu.addAction(
                icons.icon("trash"), translate("LibraryPane", "Remove dossier"), lambda: self.remove_dossier(dossier)
            )
        return menu

    def _ask_name(self, dossier: Dossier) -> None:
        dialog = QInputDialog(self._pane)
        dialog.setWindowTitle(translate("LibraryPane", "Rename dossier"))
        dialog.setLabelText(translate("LibraryPane", "Name"))
        dialog.setTextValue(dossier_title(dossier))
        dialog.textValueSelected.connect(lambda title: self.rename_dossier(dossier, title))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def rename_dossier(self, dossier: Dossier, title: str) -> None:
        """Give a dossier another name; Undo gives the old one back."""
        edits = dossiers.rename_dossier_edits(self._desk.library, dossier.id, title)
        self._undo.push(edits, translate("LibraryPane", "Rename dossier"))

    def remove_dossier(self, dossier: Dossier) -> None:
        """Remove a dossier with what lies only in it; Undo brings it back."""
        edits = dossiers.remove_dossier_edits(self._desk.library, dossier.id)
        self._undo.push(edits, translate("LibraryPane", "Remove dossier %1").replace("%1", dossier_title(dossier)))

    def article_menu(self, head: ArticleHead) -> QMenu:
        """What can be done with an article."""
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            icons.icon("file-text"), translate("LibraryPane", "Open"), lambda: self._desk.open_article(head.id)
        )
        menu.addAction(icons.icon("copy"), translate("LibraryPane", "Copy source"), lambda: self.copy_source(head))
        if self._desk.writable:
            self._fill_filing(
                menu.addMenu(icons.icon("folder-simple"), translate("LibraryPane", "File under")), head.id
            )
            self._fill_kin(menu, head)
            menu.addSeparator()
            menu.addAction(
                icons.icon("trash"), translate("LibraryPane", "Remove article"), lambda: self.remove_article(head)
            )
        return menu

    def filing_menu(self, article: int) -> QMenu:
        """The dossiers in which an article can lie."""
        menu = QMenu(self._pane)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_filing(menu, article)
        return menu

    def _fill_filing(self, menu: QMenu, article: int) -> None:
        """All dossiers, ticked where the article lies in them, and a new one."""
        lies_in = articles.dossiers_of(self._desk.library, article)
        for dossier in by_title(dossiers.dossiers(self._desk.library)):
            action = menu.addAction(dossier_title(dossier).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(dossier.id in lies_in)
            action.toggled.connect(partial(self._set_filed, article, dossier))
        menu.addSeparator()
        menu.addAction(icons.icon("plus"), translate("Command", "New dossier…"), lambda: self._new_home(article))

    def _set_filed(self, article: int, dossier: Dossier, filed: bool) -> None:
        if filed:
            self.file_under(article, dossier)
            return
        edits = articles.take_out_edits(self._desk.library, article, dossier.id)
        self._undo.push(edits, translate("LibraryPane", "Take out of %1").replace("%1", dossier_title(dossier)))

    def file_under(self, article: int, dossier: Dossier) -> None:
        """File an article in one more dossier; Undo takes it out again."""
        edits = articles.file_edits(self._desk.library, article, dossier.id)
        self._undo.push(edits, translate("LibraryPane", "File under %1").replace("%1", dossier_title(dossier)))

    def _fill_kin(self, menu: QMenu, head: ArticleHead) -> None:
        """The articles offered as the same story or event: ticked when accepted, to be declined again."""
        for other in kin.kin_of(self._desk.library, head.id, known_on=self._desk.known_on):
            story = other.kind is kin.KinKind.STORY
            words = (
                translate("LibraryPane", "Same story as “%1”")
                if story
                else translate("LibraryPane", "Same event as “%1”")
            )
            title = other.title if len(other.title) <= MENU_TITLE else other.title[: MENU_TITLE - 1] + "…"
            action = menu.addAction(words.replace("%1", title.replace("&", "&&")))
            action.setCheckable(True)
            action.setChecked(other.status is kin.KinStatus.ACCEPTED)
            action.toggled.connect(partial(self._decide_kin, other.id))

    def _decide_kin(self, id: int, accepted: bool) -> None:
        status = kin.KinStatus.ACCEPTED if accepted else kin.KinStatus.DECLINED
        label = translate("LibraryPane", "Same story") if accepted else translate("LibraryPane", "Not the same story")
        edits = kin.decide_edits(self._desk.library, id, status, self._settings.text("general.reviewer"))
        self._undo.push(edits, label)

    def copy_source(self, head: ArticleHead) -> None:
        """Put an article's title, publisher, date and address on the clipboard."""
        article = articles.article(self._desk.library, head.id)
        if article is None:
            return
        date = wording.date(article.published) if article.published else ""
        parts = [article.title, article.source_name or "", date, article.source_url or article.file_name or ""]
        QGuiApplication.clipboard().setText(", ".join(p for p in parts if p))

    def remove_article(self, head: ArticleHead) -> None:
        """Remove an article; Undo brings it back."""
        edits = articles.remove_edits(self._desk.library, [head.id])
        self._undo.push(edits, translate("LibraryPane", "Remove article"))

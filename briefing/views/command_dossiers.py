"""What opens and removes dossiers: for two countries, the sample, the first there is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing.qt import wording
from briefing.storage import dossiers
from briefing.storage.library import LibraryError
from briefing.views.content import Content
from briefing.views.dialog import Show
from briefing.views.library_rows import by_title
from briefing.views.new_dossier import NewDossier


class DossierCommands(QObject):
    """The commands on whole dossiers."""

    def __init__(self, content: Content, show: Show) -> None:
        super().__init__(content)
        self._content, self._show = content, show
        self._window, self._parts = content.window, content.parts
        content.library.new_dossier_wanted.connect(self.new_dossier)
        content.library.new_home_wanted.connect(self.new_home)

    def new_dossier(self) -> None:
        """Ask for two countries and open their dossier."""
        dialog = NewDossier(self._parts.theme, self._window)
        dialog.chosen.connect(self.make)
        self._show(dialog)

    def new_home(self, article: int) -> None:
        """Ask for two countries, and file an article in their dossier."""
        dialog = NewDossier(self._parts.theme, self._window)
        dialog.chosen.connect(lambda reporter, partner: self._make_home(article, reporter, partner))
        self._show(dialog)

    def _make_home(self, article: int, reporter: str, partner: str) -> None:
        desk = self._parts.desk
        if self.make(reporter, partner) and desk.dossier is not None:
            self._content.library.acts.file_under(article, desk.dossier)
            desk.open_article(article)

    def make(self, reporter: str, partner: str) -> bool:
        """Open the dossier of two countries, a new one where there is none; False where the library could not take it."""
        desk = self._parts.desk
        try:
            title = wording.pair(reporter, partner)
            id, change = dossiers.ensure_dossier(desk.library, reporter, partner, title=title)
        except LibraryError as error:
            self._content.notices.tell_refused(error)
            return False
        self._content.banner.solve("dossier")
        desk.take(change)
        desk.open_dossier(id)
        desk.open_newest()
        return True

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

    def redo(self) -> None:
        """Do the step again that was taken back last; where that takes the open dossier away, show another."""
        self._parts.undo.redo()
        if self._parts.desk.dossier is None:
            self.open_first()

    def open_first(self) -> None:
        """Open the first dossier there is and its newest article, or nothing."""
        desk = self._parts.desk
        known = by_title(dossiers.dossiers(desk.library))
        desk.open_dossier(known[0].id if known else None)
        desk.open_newest()

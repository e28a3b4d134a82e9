"""Notices: what the window says in its banner when something was refused, came later or went wrong."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing.core.change import OTHERS, Change
from briefing.qt import wording
from briefing.qt.desk import Desk
from briefing.qt.failures import Notice
from briefing.qt.wording_refusals import refusal
from briefing.storage import articles
from briefing.storage.errors import AsOfPast
from briefing.storage.library import LibraryError, Stale
from briefing.views.banner import Banner


class Notices(QObject):
    """Words what went wrong with what lies on the desk, and shows it in the banner."""

    def __init__(self, desk: Desk, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._banner = desk, banner
        desk.library_moved.connect(self._take_change)

    def _take_change(self, change: Change) -> None:
        """What this window has written tells that the library can be written again."""
        if change.seq and change.origin != OTHERS:
            self._banner.solve("library")
            self._banner.solve("stale")

    def show(self, notice: Notice) -> None:
        """Show a notice in the banner."""
        self._banner.show_notice(notice)

    def tell_refused(self, error: LibraryError) -> None:
        """An edit was refused; nothing of it was done."""
        if isinstance(error, AsOfPast):
            title = self.tr("You are looking at an earlier day.")
            text = self.tr("Nothing was changed. Come back to today to confirm, correct or import.")
            act = (self.tr("Back to today"), lambda: self._desk.choose_day(None))
            self.show(Notice("warn", title, text, (act,), key="as_of_past"))
        elif isinstance(error, Stale):
            title = self.tr("The data moved on.")
            text = self.tr("Another hand has changed this since. Nothing was changed now; look at it again.")
            self.show(Notice("warn", title, text, key="stale"))
        else:
            self.tell_library(error, self.tr("This could not be saved."))

    def tell_later(self, article_id: int) -> None:
        """An article stays closed: it was published after the day that is shown."""
        desk = self._desk
        published = articles.published_of(desk.library, article_id)
        if desk.known_on is None or published is None:
            return

        def open_today() -> None:
            desk.choose_day(None)
            desk.open_article(article_id)

        text = self.tr("It was published on %1; shown is what was known on %2.")
        text = text.replace("%1", wording.date(published)).replace("%2", wording.date(desk.known_on))
        act = (self.tr("Back to today"), open_today)
        self.show(Notice("warn", self.tr("This article came later."), text, (act,), key="came_later"))

    def tell_library(self, error: LibraryError, title: str = "") -> None:
        """The library file could not be read; the title says what else came to nothing."""
        title = title or self.tr("The library could not be read.")
        self.show(Notice("bad", title, refusal(error.sentence), key="library"))

    def refuses_import(self) -> bool:
        """Whether an earlier day is shown, from where nothing is imported; says so."""
        day = self._desk.known_on
        if day is not None:
            what = f"The figures are shown as known on {day.isoformat()}; nothing is imported from there."
            self.tell_refused(AsOfPast(self._desk.library.path, "as_of_past", what))
        return day is not None

    def bar_to_import(self) -> tuple[str, str]:
        """Why nothing can be imported now, in a few words, and how it can be; empty when it can."""
        if self._desk.library.readonly:
            return self.tr("This library can only be read"), self.tr("Copy it to a folder of your own.")
        if self._desk.known_on is not None:
            return self.tr("An earlier day is shown"), self.tr("F7 comes back to today.")
        return "", ""

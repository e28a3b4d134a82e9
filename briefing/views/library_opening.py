"""Library opening: what a dossier or a hit that is chosen in the library lays on the desk, and what is let go for it."""

from __future__ import annotations

from collections.abc import Callable

from briefing.core.passage import Span
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.storage import articles
from briefing.storage.search import Hit


class LibraryOpening:
    """Opens dossiers and hits.

    `opens` opens a dossier by its id, then does what it is told to; the window has one that reads a large one meanwhile.
    """

    def __init__(self, desk: Desk, selection: Selection) -> None:
        self._desk, self._selection = desk, selection
        self.opens: Callable[[str, Callable[[], None]], None] = self._open_now

    def dossier(self, id: str) -> None:
        """Open a dossier, and an article of it unless one lies open."""
        self.opens(id, lambda: self._opened(id))

    def _open_now(self, dossier: str, then: Callable[[], None]) -> None:
        self._desk.open_dossier(dossier)
        then()

    def _opened(self, dossier: str) -> None:
        """Go on to an article of the dossier, unless one of it lies open."""
        shown = self._desk.article
        article = shown.id if shown is not None else self._desk.article_today
        if article is None or dossier not in articles.dossiers_of(self._desk.library, article):
            self._desk.open_newest()
        self._leave_selected(dossier)

    def _leave_selected(self, dossier: str) -> None:
        """Let go what is selected in another dossier: its figure would stand under this one's chart as if of this pair."""
        key = self._selection.key
        behind = self._desk.article_behind(key) if key is not None else 0
        if key is not None and not (behind and dossier in articles.dossiers_of(self._desk.library, behind)):
            self._selection.select(None, "library")

    def hit(self, hit: Hit) -> Span | None:
        """Open the article of a hit and select its event; gives the words that are still to be brought into view."""
        if hit.article is None:
            return None
        shown = self._desk.article
        if shown is None or shown.id != hit.article:
            self._desk.open_article(hit.article)
        if hit.kind == "event":
            self._selection.select(hit.key, "library")
            return None
        return Span(hit.start, hit.end) if hit.end > hit.start else None

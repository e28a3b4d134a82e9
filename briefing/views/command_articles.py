"""What is done with articles and their facts: going through them, their address and versions, the review."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from briefing.core.passage import Span
from briefing.qt.failures import Notice
from briefing.storage import articles
from briefing.views.ask import AskToOpen
from briefing.views.commitments import CommitmentsDialog
from briefing.views.content import Content
from briefing.views.dialog import Show
from briefing.views.versions_dialog import VersionsDialog

if TYPE_CHECKING:
    from briefing.views.review import ReviewPane


class ArticleCommands(QObject):
    """The commands on the shown article and on facts."""

    def __init__(self, content: Content, show: Show) -> None:
        super().__init__(content)
        self._content, self._show = content, show
        self._window, self._parts = content.window, content.parts

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
            self._content.notices.show(Notice("warn", title, self.tr("It was imported from a file.")))
            return
        dialog = AskToOpen(self._parts.theme, address, self._window)
        dialog.agreed.connect(lambda: QDesktopServices.openUrl(address))
        self._show(dialog)

    def older_versions(self) -> None:
        """Show the texts that the open article had before."""
        article = self._parts.desk.article
        if article is not None:
            VersionsDialog(self._parts.theme, self._parts.desk.library, article, self._window).open()

    def file_under(self) -> None:
        """Offer the dossiers in which the shown article can lie."""
        article = self._parts.desk.article
        if article is not None:
            reader = self._content.reader
            menu = self._content.library.acts.filing_menu(article.id)
            menu.popup(reader.mapToGlobal(reader.rect().center()))

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
        dossier = desk.dossier.id if desk.dossier else None
        heads = articles.article_heads(desk.library, dossier, known_on=desk.known_on)
        return [head.id for head in heads]

    def in_review(self, act: Callable[[ReviewPane], None]) -> None:
        """Do one of the review's acts, in the review."""
        self._content.show_review(True)
        if self._content.review is not None:
            act(self._content.review)

    def on_fact(self, act: Callable[[str], None]) -> None:
        """Do something with the selected fact, if there is one."""
        key = self._parts.selection.key
        if key is not None:
            act(key)

    def commitments(self) -> None:
        """Open the commitments of the dossier, on the selected one; selected words are offered as evidence."""
        p, reader = self._parts, self._content.reader
        if p.desk.dossier is None:
            return
        chosen, key = reader.text.selected_span(), p.selection.key or ""
        dialog = CommitmentsDialog(p.desk, p.undo, p.settings, p.theme, chosen, key, self._window)
        dialog.shown_in_text.connect(self._show_words)
        self._show(dialog)

    def _show_words(self, article: int, start: int, end: int) -> None:
        desk = self._parts.desk
        if desk.article is None or desk.article.id != article:
            desk.open_article(article)
        if desk.article is not None and desk.article.id == article:
            self._content.reader.show_span(Span(start, end))

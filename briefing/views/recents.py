"""Recents: the articles opened last, each in the dossier it was read in, offered in the menu of files."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from briefing.core.dossier import ArticleHead, Dossier
from briefing.storage import articles, dossiers
from briefing.views.content import Content
from briefing.views.library_rows import dossier_title, one_line

MOST = 10
WIDEST = 420
"""How wide a title may be in the menu, in design pixels."""
SETTING, MENU, CLEAR = "session.recent", "file/recent", "file.recent_clear"


class Recents(QObject):
    """Keeps what was opened as "dossier/hash", newest first: numbers of articles differ from library to library.

    What is not in the library (any more) is not offered; it comes back with the article.
    """

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self._content, self._parts = content, content.parts
        self._menu = self._parts.commands.menu(MENU)
        self._menu.aboutToShow.connect(self._fill)
        self._parts.desk.article_opened.connect(self._note)
        self._note()

    def clear(self) -> None:
        """Forget what was opened."""
        self._parts.settings.set(SETTING, "")

    def _note(self) -> None:
        desk = self._parts.desk
        if desk.article is None:
            return
        filed = articles.dossiers_of(desk.library, desk.article.id)
        dossier = desk.dossier.id if desk.dossier is not None and desk.dossier.id in filed else ""
        kept = [e for e in self._entries() if e.partition("/")[2] != desk.article.sha256]
        self._parts.settings.set(SETTING, " ".join([f"{dossier}/{desk.article.sha256}", *kept][:MOST]))

    def _entries(self) -> list[str]:
        return self._parts.settings.text(SETTING).split()

    def _fill(self) -> None:
        menu, library = self._menu, self._parts.desk.library
        menu.clear()
        found = {articles.article_by_hash(library, e.partition("/")[2]): e.partition("/")[0] for e in self._entries()}
        heads = {h.id: h for h in articles.article_heads(library, limit=None, among=filter(None, found))}
        known = {d.id: d for d in dossiers.dossiers(library)}
        for number, id in found.items():
            if number in heads:
                self._offer(heads[number], known.get(id))
        if menu.isEmpty():
            menu.addAction(self.tr("No articles yet")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self._parts.commands.action(CLEAR))

    def _offer(self, head: ArticleHead, dossier: Dossier | None) -> None:
        menu = self._menu
        place = len(menu.actions()) + 1
        room = self._parts.theme.px(WIDEST)
        words = menu.fontMetrics().elidedText(one_line(head.title), Qt.TextElideMode.ElideRight, room)
        if dossier is not None:
            words += f" \u00b7 {dossier_title(dossier)}"
        mnemonic = f"&{place}" if place < MOST else "1&0"
        home = dossier.id if dossier is not None else ""
        action = menu.addAction(f"{mnemonic}  {words.replace('&', '&&')}")
        action.triggered.connect(lambda: self._open(head.id, home))

    def _open(self, number: int, dossier: str) -> None:
        desk = self._parts.desk
        if dossier and (desk.dossier is None or desk.dossier.id != dossier):
            self._content.opening.open(dossier, lambda: desk.open_article(number))
        else:
            desk.open_article(number)

"""The library's rows: what stands in its lists, how each thing is called, and the models of the short ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCollator,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefing.core.article import Article, RelatedItem
from briefing.core.dossier import UNFILED, ArticleHead, Dossier
from briefing.core.person import folded
from briefing.qt import languages, wording
from briefing.storage.search import Hit
from briefing.views.reader_document import resolved_day, visible

THING = Qt.ItemDataRole.UserRole
"""The role under which an index gives the thing it stands for."""
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


def one_line(text: str) -> str:
    """Foreign words in one line, every direction control as a sign."""
    return " ".join(visible(text).split())


def dossier_title(dossier: Dossier) -> str:
    """What a dossier is called: its title, or the two countries while it has none of its own."""
    if dossier.id == UNFILED:
        return QCoreApplication.translate("Library", "Without a dossier")
    named = [(dossier.reporter, dossier.partner)]
    if languages.spoken() != languages.SOURCE:
        # Filing calls a dossier by the countries' English names.
        named.append((languages.country(dossier.reporter, "en"), languages.country(dossier.partner, "en")))
    bare = {dash.join(pair) for pair in named for dash in ("–", "-", " – ")}
    if dossier.title in bare:
        return wording.pair(dossier.reporter, dossier.partner)
    return one_line(dossier.title)


def head_note(head: ArticleHead) -> str:
    """The second line of an article's row: "Belgio · 7 Dec 2024", or the day it was added."""
    return " · ".join(one_line(p) for p in (head.kicker or head.source_name, head_day(head)) if p)


def head_day(head: ArticleHead) -> str:
    """The day of an article, or the day it was added."""
    if head.published is not None:
        return wording.date(head.published)
    words = QCoreApplication.translate("Library", "added %1")
    return words.replace("%1", wording.iso_date(head.imported_at)) if head.imported_at else ""


def sample_words() -> str:
    """What marks a dossier or an article of ours."""
    return QCoreApplication.translate("Library", "Sample")


def mention_note(article: Article, item: RelatedItem) -> str:
    """The second line of a link's row: its section and the day, or the page's own words for it."""
    day = resolved_day(article, item.days)
    age = wording.date(day) if day is not None else one_line(item.age or "")
    return " · ".join(p for p in (one_line(item.section or ""), age) if p)


class Rows:
    """What the lists' models share; the view's delegate knows how each thing is drawn, `spoken` how it is read aloud."""

    @property
    def things(self) -> Sequence[Any]:
        """What is listed."""
        raise NotImplementedError

    def thing(self, row: int) -> Any:
        """What stands in a row, None for nothing."""
        raise NotImplementedError

    def row_of(self, name: object) -> int:
        """The row of a thing by its name, -1 if it is not listed or not looked at yet."""
        raise NotImplementedError

    def spoken(self, thing: Any) -> str:
        """What a row is called."""
        raise NotImplementedError

    def told(self, index: Index, role: int) -> Any:
        """What a row tells under a role; `data` of the Qt class that shares this, where overrides are guarded."""
        if role not in (THING, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        thing = self.thing(index.row()) if index.isValid() else None
        return thing if thing is None or role == THING else self.spoken(thing)


class FewRows(Rows, QAbstractListModel):
    """A list short enough to be held whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._things: list[Any] = []

    @property
    def things(self) -> Sequence[Any]:
        """What is listed."""
        return self._things

    def thing(self, row: int) -> Any:
        """What stands in a row, None for nothing."""
        return self._things[row] if 0 <= row < len(self._things) else None

    def set_things(self, things: Sequence[Any]) -> None:
        """Show other things; rows that stay keep their place, so that cursor and scroll do too."""
        fresh = list(things)
        if fresh == self._things:
            return
        if len(fresh) == len(self._things) and [name_of(t) for t in fresh] == [name_of(t) for t in self._things]:
            self._things = fresh
            self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._things = fresh
        self.endResetModel()

    def row_of(self, name: object) -> int:
        return next((i for i, thing in enumerate(self._things) if name_of(thing) == name), -1)

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.told(index, role)


def name_of(thing: Any) -> object:
    """What tells a thing from the others of its list."""
    if isinstance(thing, Dossier | ArticleHead):
        return thing.id
    if isinstance(thing, Hit):
        return (thing.kind, thing.id)
    return thing.span


def unfiled_group(count: int) -> Dossier:
    """What stands below the dossiers for the articles that lie in none."""
    return Dossier(UNFILED, "", "", "", articles=count)


def by_title(things: Iterable[Dossier]) -> list[Dossier]:
    """Dossiers in the order of their titles as they are shown, as the language of the window sorts."""
    order = QCollator(QLocale())
    order.setNumericMode(True)
    return sorted(things, key=lambda thing: order.sortKey(dossier_title(thing)))


def called(things: Iterable[Dossier], query: str) -> list[Dossier]:
    """Those of some dossiers whose title or code ("KZ-BE") holds every word of a search, however accented."""
    wanted = folded(query).split()
    return [t for t in things if all(w in folded(f"{dossier_title(t)} {t.id}") for w in wanted)]


class DossierRows(FewRows):
    """The dossiers by title."""

    def spoken(self, thing: Dossier) -> str:
        """Title, whether it is ours, how many articles."""
        one, many = (
            QCoreApplication.translate("Library", "1 article"),
            QCoreApplication.translate("Library", "%1 articles"),
        )
        count = one if thing.articles == 1 else many.replace("%1", wording.count(thing.articles))
        parts = [dossier_title(thing), sample_words() if thing.sample else "", count]
        return ", ".join(p for p in parts if p)


class MentionRows(FewRows):
    """The links of the open page that were never imported."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None

    def show(self, article: Article | None) -> None:
        """List an article's links."""
        self.article = article
        self.set_things(article.related if article is not None else ())

    def note(self, item: RelatedItem) -> str:
        """The second line of a row."""
        return mention_note(self.article, item) if self.article is not None else ""

    def spoken(self, thing: RelatedItem) -> str:
        """Title, section and age."""
        return ", ".join(p for p in (one_line(thing.title), self.note(thing)) if p)


class HitRows(FewRows):
    """What a search found."""

    def spoken(self, thing: Hit) -> str:
        """Kind, title, the words around the match."""
        return ", ".join(p for p in (hit_kind(thing), one_line(thing.title), one_line(thing.snippet)) if p)


def hit_kind(hit: Hit) -> str:
    """What kind of thing was found."""
    return {
        "article": QCoreApplication.translate("Library", "Article"),
        "note": QCoreApplication.translate("Library", "Note"),
        "person": QCoreApplication.translate("Library", "Person"),
        "event": QCoreApplication.translate("Library", "Event"),
        "source": QCoreApplication.translate("Library", "Source"),
    }.get(hit.kind, hit.kind)

"""Reading again: another language, another day of publication or new words, told as changes before anything is done."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.core.article import Article, Certainty
from briefing.core.change import Change, Kind
from briefing.core.term import Term
from briefing.qt import wording
from briefing.storage import rereading, terms
from briefing.storage.library import LibraryError
from briefing.storage.rereading import Said
from briefing.views.content import Content
from briefing.views.dialog import Show
from briefing.views.reader_document import published as published_words

if TYPE_CHECKING:
    from briefing.ingest.extract import Extraction


def _read(article: Article, taught: tuple[Term, ...], language: str | None, date: bool) -> tuple[Extraction, Said]:
    """On the worker: what the article says now, with the language its text tells and, if `date`, the day it prints."""
    from briefing.ingest.articling import dated
    from briefing.ingest.extract import extract, language_for

    as_read = dated(article) if date else article
    certainty = Certainty.STATED if as_read is article else as_read.published_certainty
    found = language_for(replace(article, language=None))
    return extract(as_read, taught, language), Said(language, found, as_read.published, certainty)


def _version(known: str | None, language: str, taught: tuple[Term, ...]) -> tuple[str, bool]:
    """On the worker: the version to read with now, and whether only taught words part it from the `known` one."""
    from briefing.ingest.extract.terms import version_now, without_terms

    now = version_now(known, language, taught)
    return now, without_terms(known or "") == without_terms(now)


class ReadAgain(QObject):
    """The commands that read the shown article anew, and the quiet word that it was read with older ones."""

    def __init__(self, content: Content, show: Show) -> None:
        super().__init__(content)
        self._content, self._show = content, show
        self._parts = content.parts
        self._closed = False
        content.status.reading_wanted.connect(self.read)
        desk = self._parts.desk
        desk.article_opened.connect(self.look)
        desk.article_moved.connect(lambda _change: self.look())
        desk.library_moved.connect(self._on_library)
        content.evidence.warmed.connect(self.look)

    def close(self) -> None:
        """Ask the library nothing any more."""
        self._closed = True

    # --- what the article was read with ----------------------------------------------------------

    def _on_library(self, change: Change) -> None:
        if change.touches(Kind.SETTING):
            self.look()

    def look(self) -> None:
        """See whether the shown article was read with the words there are now; the answer comes later."""
        if self._closed:
            return
        article, status = self._parts.desk.article, self._content.status
        if article is None or not self._content.evidence.is_live:
            status.tell_older("")
            return
        library = self._parts.desk.library
        taught, known = terms.terms(library), rereading.read_with(library, article.id)
        language, number = article.language or "", article.id

        def told(answer: tuple[str, bool]) -> None:
            now, words = answer
            shown = self._parts.desk.article
            if shown is not None and shown.id == number:
                status.tell_older("" if known == now else self._older(words))

        self._parts.tasks.run(lambda: _version(known, language, taught), told)

    def _older(self, words: bool) -> str:
        if words:
            return self.tr("Words were taught or removed since this article was read. Read it again to use them.")
        return self.tr("This article was read with an older word list. Read it again to see what would change.")

    # --- commands ----------------------------------------------------------------------------------

    def read(self) -> None:
        """Read the shown article with the words there are now."""
        article = self._parts.desk.article
        if article is not None:
            chosen = rereading.chosen_language(self._parts.desk.library, article.id)
            said = rereading.chosen_published(self._parts.desk.library, article.id)
            self._begin(article, chosen, article.published, self.tr("Read again"), date=not said)

    def ask_language(self) -> None:
        """Ask for the language of the shown article, and read it in that."""
        from briefing.views.read_dialogs import LanguageDialog

        article = self._parts.desk.article
        if article is None:
            return
        chosen = rereading.chosen_language(self._parts.desk.library, article.id)
        dialog = LanguageDialog(self._parts.theme, chosen, self._content.window)

        def begin(code: str) -> None:
            label = self.tr("Language: %1").replace("%1", wording.language(code) if code else self.tr("as in the text"))
            self._begin(article, code or None, article.published, label)

        dialog.chosen.connect(begin)
        self._show(dialog)

    def ask_published(self) -> None:
        """Ask for the day of publication of the shown article, and read it as of that."""
        from briefing.views.read_dialogs import PublishedDialog

        article = self._parts.desk.article
        if article is None:
            return
        chosen = rereading.chosen_language(self._parts.desk.library, article.id)
        dialog = PublishedDialog(self._parts.theme, article, self._content.window)

        def begin(day: dt.date | None) -> None:
            words = wording.date(day) if day else self.tr("unknown")
            self._begin(article, chosen, day, self.tr("Published: %1").replace("%1", words))

        dialog.chosen.connect(begin)
        self._show(dialog)

    def teach(self) -> None:
        """Open the list of taught words and aliases."""
        from briefing.views.terms_dialog import TermsDialog

        p = self._parts
        language = p.desk.article.language if p.desk.article is not None else None
        dialog = TermsDialog(p.desk, p.undo, p.settings, p.theme, language, self._content.window)
        dialog.reading_wanted.connect(self.read)
        self._show(dialog)

    # --- reading -----------------------------------------------------------------------------------

    def _begin(
        self, article: Article, language: str | None, published: dt.date | None, label: str, date: bool = False
    ) -> None:
        """Read the article as of that day; with `date` one that has none is given the day its text prints."""
        library = self._parts.desk.library
        as_said = replace(article, published=published)
        taught = terms.terms(library)
        self._content.status.say(self.tr("Reading again…"))

        def told(answer: tuple[Extraction, Said]) -> None:
            self._content.status.say("")
            shown = self._parts.desk.article
            if shown is None or shown.id != article.id:
                return
            extraction, said = answer
            day = (
                f" \u00b7 {published_words(said.published, said.certainty)}"
                if published is None and said.published
                else ""
            )
            self._preview(article, extraction, said, label + day)

        self._parts.tasks.run(lambda: _read(as_said, taught, language, date), told)

    def _preview(self, article: Article, extraction: Extraction, said: Said, label: str) -> None:
        from briefing.views.read_dialogs import PreviewDialog

        desk = self._parts.desk
        plan = rereading.plan(desk.library, article.id, extraction.facts, extraction.lexicon)
        pair = desk.dossier.pair if desk.dossier is not None else frozenset()
        dialog = PreviewDialog(self._parts.theme, plan, label, self._content.window, pair)

        def apply() -> None:
            try:
                # What was decided while the preview stood open is kept too.
                now = rereading.plan(desk.library, article.id, extraction.facts, extraction.lexicon)
                reviewer = self._parts.settings.text("general.reviewer")
                edits = rereading.edits_of(desk.library, now, said, reviewer)
            except LibraryError as error:
                self._content.notices.tell_refused(error)
                return
            if self._parts.undo.push(edits, label):
                one, many = self.tr("Read again: 1 fact changed"), self.tr("Read again: %1 facts changed")
                words = one if now.changes == 1 else many
                self._content.status.say(words.replace("%1", wording.count(now.changes)))

        dialog.accepted.connect(apply)
        self._show(dialog)

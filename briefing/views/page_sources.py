"""Page sources: what the code of a printed page opens in the window, and in words why it opens nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal

from briefing.core.pagecode import PageCode, page_code
from briefing.core.passage import Span
from briefing.qt.desk import Desk
from briefing.qt.failures import Notice
from briefing.qt.selection import Selection
from briefing.storage.library import LibraryError
from briefing.storage.search import Hit

translate = QCoreApplication.translate
NOTICE = "page code"


class PageSources(QObject):
    """Opens the source that a page's code names. `passage_wanted` asks the reader for a stretch of the open article."""

    passage_wanted = Signal(Span)

    def __init__(
        self,
        desk: Desk,
        selection: Selection,
        notify: Callable[[Notice], None],
        solve: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._selection = desk, selection
        self._notify, self._solve = notify, solve

    def open(self, text: str) -> bool:
        """Show the article and words, or the figure, that a code names; False, with a notice, when there are none."""
        from briefing.printing.tracing import NotTraced, trace

        code = page_code(text)
        if code is None:
            self._refuse(unreadable(text))
            return False
        try:
            found = trace(self._desk.library, code)
        except (NotTraced, LibraryError) as problem:
            self._refuse(refusal(problem))
            return False
        desk = self._desk
        if desk.dossier is None or desk.dossier.id != found.code.dossier:
            desk.open_dossier(found.code.dossier)
        if found.article is not None and not desk.knows(found.article):
            desk.open_article(found.article)  # which says why it stays closed
            return False
        if found.article is not None and (desk.article is None or desk.article.id != found.article):
            desk.open_article(found.article)
        if found.key:
            self._selection.select(found.key, "library")
        elif found.span is not None:
            self.passage_wanted.emit(found.span)
        told = [
            _not_as_issued(found.code) if not found.as_issued else "",
            _latest(found.code) if found.latest is not None else "",
            ""
            if found.in_place
            else translate("PageCode", "The text has changed since; only its article can be shown."),
        ]
        text = " ".join(t for t in told if t)
        self._solve(NOTICE)
        if text:
            title = translate("PageCode", "Source %1").replace("%1", found.code.text)
            self._notify(Notice("warn", title, text, key=NOTICE))
        return True

    def _refuse(self, sentence: str) -> None:
        title = translate("PageCode", "This code opens nothing.")
        self._notify(Notice("warn", title, sentence, key=NOTICE))


def found_hit(desk: Desk, text: str) -> tuple[Hit | None, str] | None:
    """What a search for `text` finds if it is a page's code: the source, or a sentence; None for other words."""
    code = page_code(text)
    if code is None:
        return None
    from briefing.printing.tracing import NotTraced, trace

    try:
        found = trace(desk.library, code)
    except (NotTraced, LibraryError) as problem:
        return None, refusal(problem)
    if found.article is not None and not desk.knows(found.article):
        words = translate(
            "PageCode", "The source of %1 was published after the day that is shown. F7 comes back to today."
        )
        return None, words.replace("%1", found.code.text)
    span = found.span or Span(0, 0)
    number = found.code.evidence or 0
    return Hit("source", number, found.title, found.quote, span.start, span.end, found.article), ""


def unreadable(text: str) -> str:
    """That a text is no code."""
    words = translate("PageCode", "“%1” is no code of a printed page. Write it as printed, like KZ-BE-0001.2 [3].")
    return words.replace("%1", text)


def refusal(problem: Exception) -> str:
    """Why a code leads nowhere, and what to look for."""
    from briefing.printing.tracing import Missing, NotTraced

    if not isinstance(problem, NotTraced):
        return getattr(problem, "sentence", str(problem))
    code, known = problem.code, str(problem.known)
    words = {
        Missing.DOSSIER: translate(
            "PageCode", "This library holds no dossier %2. The page was made with another library."
        ),
        Missing.PAGE: translate("PageCode", "No page %1 was issued from this library."),
        Missing.VERSION: translate("PageCode", "No page %1 was issued from this library; the newest version is %3."),
        Missing.EVIDENCE: translate("PageCode", "Page %1 has no source [%4]; its last one is [%3].")
        if problem.known
        else translate("PageCode", "Page %1 rests on no source."),
        Missing.ARTICLE: translate("PageCode", "The article behind %5 was removed from this library."),
    }[problem.missing]
    said = words.replace("%1", code.page).replace("%2", code.dossier).replace("%3", known)
    return said.replace("%4", str(code.evidence or "")).replace("%5", code.text)


def _not_as_issued(code: PageCode) -> str:
    words = translate(
        "PageCode",
        "What %1 looked like was not kept, so sources are numbered as on a page made now. Compare the words.",
    )
    return words.replace("%1", code.page)


def _latest(code: PageCode) -> str:
    words = translate("PageCode", "Numbered as in the newest version, %1. If your page has another version, add it.")
    return words.replace("%1", code.page)

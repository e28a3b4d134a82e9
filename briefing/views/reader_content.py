"""Reader content: what the reader shows of an article: its paragraphs, folded or not, the marks of its facts and its notes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.core.article import Article
from briefing.core.passage import Span
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.storage import notes as stored_notes
from briefing.views.reader_items import Item, items_of
from briefing.views.reader_marks import Mark, marks_of, related_spans
from briefing.views.reader_plan import Paragraph, plan
from briefing.views.reader_view import Lit


class ReaderContent:
    """The article that lies on the desk, as the settings want it shown."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self._desk, self._settings = desk, settings
        self.article: Article | None = None
        self.plan: list[Paragraph] = []
        """The paragraphs as they were shown last."""
        self.marks: tuple[Mark, ...] = ()
        self.notes: tuple[stored_notes.Note, ...] = ()
        self.opened: set[int] = set()
        """The first code points of the folds that were opened."""

    def take(self) -> None:
        """Read the marks and notes of the article again."""
        self.marks = marks_of(self._desk.facts, rejected=self._settings.flag("view.rejected"))
        article = self.article
        self.notes = stored_notes.notes_of(self._desk.library, article.id) if article else ()

    def planned(self) -> list[Paragraph]:
        """The paragraphs as they are to be shown now."""
        if self.article is None:
            return []
        keep = None
        if self._settings.flag("reader.key_passages") and self.marks:
            keep = [m.span for m in self.marks if m.group in ("figure", "date")]
            keep += [n.passage.span for n in self.notes]
        return plan(self.article, keep=keep, opened=self.opened)

    @property
    def unbroken(self) -> list[Span]:
        """The stretches that no line may break: the figures."""
        return [m.span for m in self.marks if m.own and m.group == "figure"]

    def items(self, hidden: Iterable[str]) -> tuple[Item, ...]:
        """The chips and cards of the margin; `hidden` are kind keys switched off."""
        desk, rejected = self._desk, self._settings.flag("view.rejected")
        pair = desk.dossier.pair if desk.dossier is not None else frozenset()
        return items_of(desk.facts, desk.checks, self.notes, hidden=hidden, rejected=rejected, pair=pair)

    def span_of(self, key: str | None) -> Span | None:
        """Where a fact stands."""
        fact = next((f for f in self._desk.facts if f.key == key), None)
        return fact.span if fact is not None else None

    def fold_over(self, span: Span) -> int | None:
        """The first code point of the fold that hides a stretch."""
        hiding = (p for p in self.plan if any(f.overlaps(span) for f in p.folded))
        return next((p.folded[0].start for p in hiding), None)

    def lit(self, selection: Selection, found: Sequence[Span], now: Span | None) -> Lit:
        """What is lit: the selected fact and those related to it, the notes, and what was `found`, the place `now` most."""
        key, span = selection.key, self.span_of(selection.key)
        related = related_spans(key, selection.related, self._desk.facts) if key is not None else ()
        return Lit((span,) if span else (), related, tuple(n.passage.span for n in self.notes), tuple(found), now)

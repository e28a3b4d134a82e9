"""An article of our own with its facts, in a fresh library on a desk: what reader and library tests look at."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from briefing.core.amount import Amount
from briefing.core.article import Article, Block, BlockKind, Certainty, RelatedItem
from briefing.core.fact import (
    EventKind,
    EventMention,
    Fact,
    FactKind,
    FieldNote,
    Figure,
    Flow,
    Mention,
    Payload,
    PersonMention,
    StatedGrowth,
)
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.qt import fonts
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.storage import articles, dossiers
from briefing.storage.library import Library

YEAR, PART = Period.year(2023), Period.months_of(2024, 1, 8)
TITLE = "Two countries hold their fifth round of talks"
BLOCKS = (
    (BlockKind.KICKER, "Belgium"),
    (BlockKind.TITLE, TITLE),
    (
        BlockKind.PARAGRAPH,
        "Deputy minister Roman Vassilenko met Jeroen Cooreman in Brussels on 18 October. The Belgian foreign ministry"
        " hosted the fifth round of consultations. Both sides praised the mood.",
    ),
    (BlockKind.PARAGRAPH, "They spoke of theatre 🎭 and of water 💧. Nothing was signed. More visits will follow."),
    (
        BlockKind.PARAGRAPH,
        "Nobody spoke of tariffs. Trade reached 🪙 523.7 million dollars in 2023 (exports: 220.7 million dollars,"
        " imports: 303 million dollars), up 1.7% on 2022 (514.9 million dollars). In January to August 2024 it came to"
        " 289 million dollars (exports: 114.3 million dollars, imports: 174.7 million dollars).",
    ),
    (BlockKind.FURNITURE, "Share this article:"),
    (BlockKind.FURNITURE, "Belgium4 days ago\nTen things to see this Christmas"),
)


def article(
    blocks: Sequence[tuple[BlockKind, str]] = BLOCKS, *, notes: Sequence[str] = (), title: str | None = None
) -> Article:
    """An article of these blocks; `notes` are import notes ("saved:2024-12-07")."""
    text, made, related = "", [], []
    for kind, words in blocks:
        start = len(text)
        text += words + "\n"
        made.append(Block(kind, Span(start, len(text) - 1), "share" if kind is BlockKind.FURNITURE else None))
        if "days ago" in words:
            link = words.partition("\n")[2]
            related.append(RelatedItem(link, "Belgium", "4 days ago", 4, Span(start, len(text) - 1)))
    own = next((words for kind, words in blocks if kind is BlockKind.TITLE), "Untitled")
    return Article(
        text,
        title if title is not None else own,
        hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "en",
        tuple(made),
        kicker=next((words for kind, words in blocks if kind is BlockKind.KICKER), None),
        related=tuple(related),
        notes=tuple(notes),
        raw=text.encode("utf-8", "surrogatepass"),
    )


def place(source: Article, words: str) -> Span:
    """Where `words` first stand in an article."""
    at = source.text.index(words)
    return Span(at, at + len(words))


def figure(
    source: Article, words: str, flow: Flow, period: Period, stated: str, growth: StatedGrowth | None = None
) -> Fact:
    """A trade figure whose period is stated at the words `stated`."""
    digits = words.split()[0]
    payload = Figure(flow, Amount(digits, 6, "USD"), period, growth, reporter="KZ", partner="BE")
    note = FieldNote("period", place(source, stated))
    return Fact(FactKind.FIGURE, place(source, words), words, payload, (note,))


def mention(source: Article, kind: FactKind, words: str, payload: Payload, *notes: FieldNote) -> Fact:
    """A fact of another kind."""
    return Fact(kind, place(source, words), words, payload, notes)


def facts_in(source: Article) -> list[Fact]:
    """The facts of the article made of BLOCKS."""
    rate = StatedGrowth(Decimal("1.7"), base=Period.year(2022), span=place(source, "1.7%"))
    day = FieldNote("when", None, Certainty.INFERRED, "year_from_figures")
    round_day = FieldNote("when", place(source, "18 October"), Certainty.INFERRED, "year_from_figures")
    held = When.day(dt.date(2024, 10, 18))
    consultations = EventMention(EventKind.CONSULTATIONS, 5, held, "Brussels", "BE", parties=("BE", "KZ"))
    return [
        figure(source, "523.7 million dollars", Flow.TURNOVER, YEAR, "2023", rate),
        figure(source, "220.7 million dollars", Flow.EXPORTS, YEAR, "2023"),
        figure(source, "303 million dollars", Flow.IMPORTS, YEAR, "2023"),
        figure(source, "514.9 million dollars", Flow.TURNOVER, Period.year(2022), "2022"),
        figure(source, "289 million dollars", Flow.TURNOVER, PART, "January to August 2024"),
        figure(source, "114.3 million dollars", Flow.EXPORTS, PART, "January to August 2024"),
        figure(source, "174.7 million dollars", Flow.IMPORTS, PART, "January to August 2024"),
        mention(source, FactKind.PERSON, "Roman Vassilenko", PersonMention("Roman Vassilenko", "deputy minister")),
        mention(source, FactKind.PERSON, "Jeroen Cooreman", PersonMention("Jeroen Cooreman")),
        mention(source, FactKind.ORGANISATION, "Belgian foreign ministry", Mention("Belgian foreign ministry", "BE")),
        mention(source, FactKind.DATE, "18 October", Mention("2024-10-18"), day),
        mention(source, FactKind.COUNTRY, "Brussels", Mention("BE", "mentioned")),
        mention(source, FactKind.EVENT, "fifth round of consultations", consultations, round_day),
    ]


@dataclass
class Room:
    """A library with all that the panes need around it."""

    library: Library
    desk: Desk
    selection: Selection
    theme: Theme
    undo: UndoStack
    settings: Settings
    dossier: str
    article_id: int

    def key(self, words: str, kind: FactKind | None = None) -> str:
        """The key of the fact at these words of the open article."""
        return next(f.key for f in self.desk.facts if f.quote == words and kind in (None, f.kind))

    def fact(self, words: str) -> Fact:
        """The fact at these words of the open article."""
        return next(f for f in self.desk.facts if f.quote == words)

    def add(self, source: Article, facts: Sequence[Fact] = ()) -> int:
        """One more article in the dossier."""
        return articles.add_article(self.library, source, facts, self.dossier).article_id


def room(folder: Path, source: Article | None = None, facts: Sequence[Fact] | None = None) -> Room:
    """A dossier with one article on the desk; `folder` holds library and settings."""
    fonts.load()
    source = source if source is not None else article()
    settings = Settings(folder / "settings.ini")
    settings.set("appearance.theme", "light")
    theme = Theme(settings)
    library = Library.open(folder / "test.briefing")
    dossier, _ = dossiers.ensure_dossier(library, "KZ", "BE", title="Kazakhstan – Belgium")
    added = articles.add_article(library, source, facts_in(source) if facts is None else facts, dossier)
    selection = Selection()
    desk = Desk(library, selection)
    desk.open_dossier(dossier)
    desk.open_article(added.article_id)
    return Room(library, desk, selection, theme, UndoStack(desk), settings, dossier, added.article_id)

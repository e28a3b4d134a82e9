"""A small dossier in a real library, and the evidence pane on it, for the tests of this folder."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QLocale

from briefing.core.amount import Amount
from briefing.core.article import Article, Block, BlockKind, Certainty
from briefing.core.fact import (
    EventKind,
    EventMention,
    EventStatus,
    Fact,
    FactKind,
    FieldNote,
    Figure,
    Flow,
    StatedGrowth,
)
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.core.trade import Basis, Observation, SeriesKey
from briefing.qt import fonts
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack
from briefing.storage import articles, dossiers, observations
from briefing.storage.library import Library
from briefing.views.evidence import EvidencePane

TEXT = (
    "The fifth round of political consultations took place in Brussels on 18 October. "
    "Trade reached 523.7 million dollars in 2023 (exports 220.7 million, imports 303 million), "
    "1.7 % more than in 2022 (514.9 million). In the first eight months of 2024 it was 289 million "
    "(exports 114.3 million, imports 174.7 million)."
)
EARLIER = "From January to August 2023 the two countries traded goods worth 375.3 million dollars."
Y2022, Y2023 = Period.year(2022), Period.year(2023)
PART_2023, PART_2024 = Period.months_of(2023, 1, 8), Period.months_of(2024, 1, 8)
USD = SeriesKey("KZ", "BE", "USD")
EUR = SeriesKey("BE", "KZ", "EUR")


def _span(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def figure(words: str, flow: Flow, digits: str, period: Period, text: str = TEXT, confidence: int = 90) -> Fact:
    """A stated figure in million dollars."""
    payload = Figure(flow, Amount(digits, 6, "USD"), period, reporter="KZ", partner="BE")
    notes = (FieldNote("reporter", None, Certainty.INFERRED, "ministry_of_article"),)
    return Fact(FactKind.FIGURE, _span(text, words), words, payload, notes, confidence)


def event(words: str, number: int | None, when: When | None, *, inferred: bool = False, planned: bool = False) -> Fact:
    """A consultation round in Brussels."""
    status = EventStatus.PLANNED if planned else EventStatus.HELD
    payload = EventMention(EventKind.CONSULTATIONS, number, when, "Brussels", "BE", status=status, parties=("BE", "KZ"))
    notes = (FieldNote("when", None, Certainty.INFERRED, "year_from_figures"),) if inferred else ()
    return Fact(FactKind.EVENT, _span(TEXT, words), words, payload, notes, 80)


def facts() -> list[Fact]:
    """The facts of the article, in text order: keys fact:1 to fact:8."""
    growth = StatedGrowth(percent=Decimal("1.7"), base=Y2022, span=_span(TEXT, "1.7 %"))
    turnover = figure("523.7 million dollars", Flow.TURNOVER, "523.7", Y2023)
    stated = Figure(Flow.TURNOVER, Amount("523.7", 6, "USD"), Y2023, growth, reporter="KZ", partner="BE")
    turnover = Fact(FactKind.FIGURE, turnover.span, turnover.quote, stated, turnover.notes, 95)
    return [
        event("fifth round", 5, When.day(dt.date(2024, 10, 18)), inferred=True),
        turnover,
        figure("220.7 million", Flow.EXPORTS, "220.7", Y2023),
        figure("303 million", Flow.IMPORTS, "303", Y2023, confidence=40),
        figure("514.9 million", Flow.TURNOVER, "514.9", Y2022),
        figure("289 million", Flow.TURNOVER, "289", PART_2024),
        figure("114.3 million", Flow.EXPORTS, "114.3", PART_2024),
        figure("174.7 million", Flow.IMPORTS, "174.7", PART_2024),
    ]


def article(text: str, title: str, day: dt.date) -> Article:
    """An article of one paragraph."""
    sha = hashlib.sha256(text.encode()).hexdigest()
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
    return Article(text, title, sha, "en", (block,), day, source_name="The Gazette", raw=text.encode())


def observation(
    number: int, flow: Flow, period: Period, digits: str, key: SeriesKey = USD, scale: int = 6, day: int = 1
) -> Observation:
    """One value of a national table."""
    return Observation(
        f"obs:{number}", key.reporter, key.partner, flow, period, Amount(digits, scale, key.currency),
        "National statistics", Basis.REPORTED, vintage=dt.date(2024, 3, day), file="table.csv",
        locator=f"row {number}", frequency=period.frequency,
    )  # fmt: skip


def yearly() -> list[Observation]:
    """Exports and imports of 2018 to 2021."""
    values = ((2018, "300.9", "153.9"), (2019, "206.1", "141.1"), (2020, "217.6", "104.4"), (2021, "262.8", "155.5"))
    found = []
    for number, (year, exports, imports) in enumerate(values):
        found.append(observation(2 * number + 1, Flow.EXPORTS, Period.year(year), exports))
        found.append(observation(2 * number + 2, Flow.IMPORTS, Period.year(year), imports))
    return found


def monthly(years: int = 6) -> list[Observation]:
    """Belgium's exports by month, in euros."""
    return [
        observation(
            100 + n, Flow.EXPORTS, Period.months_of(2019 + n // 12, n % 12 + 1, n % 12 + 1), f"{10 + n % 7}.5", EUR
        )
        for n in range(12 * years - 4)
    ]


@dataclass
class Scene:
    """Everything a pane is given."""

    library: Library
    desk: Desk
    selection: Selection
    theme: Theme
    undo: UndoStack
    settings: Settings
    dossier: str

    def import_observations(self, rows: list[Observation], sha: str = "b" * 64) -> None:
        """Store a table and let the desk know, as an import does."""
        added = observations.add_observations(
            self.library, rows, file_name="t.csv", sha256=sha, format="csv", dossier=self.dossier
        )
        self.desk.take(added.change)

    def import_earlier(self) -> None:
        """Import the second article, which gives January to August 2023."""
        fact = figure("375.3 million dollars", Flow.TURNOVER, "375.3", PART_2023, EARLIER)
        added = articles.add_article(
            self.library, article(EARLIER, "Earlier", dt.date(2024, 3, 7)), [fact], self.dossier
        )
        self.desk.take(added.change)

    def pane(self, qtbot: object, width: int = 524, height: int = 780, *, warm: bool = True) -> EvidencePane:
        """The evidence pane, shown; live unless said."""
        pane = EvidencePane(self.desk, self.selection, self.theme, self.undo, self.settings)
        qtbot.addWidget(pane)  # type: ignore[attr-defined]
        pane.resize(width, height)
        pane.show()
        qtbot.waitExposed(pane)  # type: ignore[attr-defined]
        if warm:
            with qtbot.waitSignal(pane.warmed, timeout=20000):  # type: ignore[attr-defined]
                pane.warm()
        return pane


def scene(folder: Path, tables: list[Observation] | None = None, *, mode: str = "light", size: int = 100) -> Scene:
    """A library with the article, and tables if given, opened on a desk."""
    QLocale.setDefault(QLocale("en_GB"))
    fonts.load()
    library = Library.open(folder / "test.briefinglib")
    dossier, _ = dossiers.ensure_dossier(library, "KZ", "BE")
    added = articles.add_article(library, article(TEXT, "The fifth round", dt.date(2024, 12, 7)), facts(), dossier)
    if tables:
        observations.add_observations(
            library, tables, file_name="table.csv", sha256="a" * 64, format="csv", dossier=dossier
        )
    settings = Settings(folder / "settings.ini")
    settings.set("appearance.theme", mode)
    settings.set("text.size", size)
    settings.set("appearance.motion", "off")
    theme = Theme(settings)
    selection = Selection()
    desk = Desk(library, selection)
    undo = UndoStack(desk)
    desk.open_dossier(dossier)
    desk.open_article(added.article_id)
    return Scene(library, desk, selection, theme, undo, settings, dossier)

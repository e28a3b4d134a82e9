"""The desk: what lies open (library, dossier, article) as one snapshot that every pane reads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from briefing.core.article import Article
from briefing.core.change import Change, Kind, RowEdit
from briefing.core.chart import EMPTY, ChartSpec, TimelineSpec, chart_spec, timeline_spec
from briefing.core.checks import Check, Rule, checks_of
from briefing.core.dossier import Dossier, DossierFile
from briefing.core.fact import Fact
from briefing.core.trade import PeriodRow, SeriesKey
from briefing.qt.selection import Selection
from briefing.storage import articles, dossiers, facts
from briefing.storage.library import Library


class Desk(QObject):
    """The open dossier and article. Panes read its attributes when its signals say so.

    `article_opened` another article is shown; `article_moved` facts of the shown article changed;
    `dossier_opened` and `dossier_moved` likewise for chart, timeline and summary; `library_moved`
    the lists of dossiers and articles changed. The Change says what moved, never the values.
    """

    article_opened = Signal()
    article_moved = Signal(object)
    dossier_opened = Signal()
    dossier_moved = Signal(object)
    library_moved = Signal(object)
    edit_failed = Signal(object)

    def __init__(self, library: Library, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.selection = selection
        self.article: Article | None = None
        self.facts: tuple[Fact, ...] = ()
        self.checks: tuple[Check, ...] = ()
        self.dossier: Dossier | None = None
        self.file: DossierFile | None = None
        self.series: dict[SeriesKey, tuple[PeriodRow, ...]] = {}
        self.series_key: SeriesKey | None = None
        self.chart: ChartSpec = EMPTY
        self.timeline: TimelineSpec = timeline_spec(())
        selection.changed.connect(self._relate)

    def open_dossier(self, dossier_id: str | None) -> None:
        """Show a dossier, None for none; its first article is not opened by this."""
        self.dossier = dossiers.dossier(self.library, dossier_id) if dossier_id else None
        self.series_key = None
        self._load_dossier()
        self.dossier_opened.emit()

    def open_article(self, article_id: int | None) -> None:
        """Show an article, None for none. The dossier stays unless the article lies in another."""
        self.article = articles.article(self.library, article_id) if article_id else None
        self._load_article()
        self.article_opened.emit()

    def choose_series(self, key: SeriesKey) -> None:
        """Draw another reporter's (or currency's) series."""
        if key in self.series and key != self.series_key:
            self.series_key = key
            self._draw()
            self.dossier_moved.emit(Change(frozenset({Kind.SETTING})))

    def fact(self, key: str) -> Fact | None:
        """A fact of the shown article or of the dossier, by key."""
        for known in (self.facts, self.file.figures if self.file else (), self.file.events if self.file else ()):
            for fact in known:
                if fact.key == key:
                    return fact
        return facts.fact(self.library, key) if key.startswith("fact:") else None

    def checks_on(self, key: str) -> tuple[Check, ...]:
        """The checks of the shown article that use a fact."""
        return tuple(c for c in self.checks if key in c.inputs)

    def related_to(self, key: str) -> frozenset[str]:
        """The facts used in the same sums as `key`, and the other mentions of the same event."""
        sums = (c for c in self.checks_on(key) if c.rule in (Rule.SUM, Rule.BALANCE))
        keys = {k for c in sums for k in c.inputs}
        for mark in self.timeline.rounds:
            if key in mark.keys:
                keys.update(mark.keys)
        chart_mark = self.chart.mark(key)
        if chart_mark is not None:
            keys.update((chart_mark.key, *chart_mark.older_keys, *chart_mark.inputs))
        return frozenset(keys - {key})

    def apply(self, edits: Sequence[RowEdit], label: str, origin: str = "edit") -> Change:
        """Commit row edits and let every pane know. Raises what `Library.apply` raises."""
        change = self.library.apply(edits, label, origin)
        self.take(change)
        return change

    def take(self, change: Change) -> None:
        """Read again what a change touched, whoever made it, then tell the panes."""
        if not change:
            return
        if self.article is not None and change.touches(Kind.FACT, Kind.ARTICLE, Kind.PERSON, Kind.NOTE):
            self._reload_article(change)
        if self.dossier is not None and change.touches(
            Kind.FACT, Kind.EVENT, Kind.OBSERVATION, Kind.PERSON, Kind.DOSSIER, Kind.ARTICLE, Kind.SUMMARY
        ):
            self._reload_dossier(change)
        self.library_moved.emit(change)

    def _reload_article(self, change: Change) -> None:
        assert self.article is not None
        fresh = articles.article(self.library, self.article.id)
        if fresh is None:
            self.article = None
            self._load_article()
            self.article_opened.emit()
            return
        self.article = fresh
        self._load_article()
        self.article_moved.emit(change)

    def _reload_dossier(self, change: Change) -> None:
        assert self.dossier is not None
        known, file = self.dossier.id, self.file
        self.dossier = dossiers.dossier(self.library, known)
        gone = self.dossier is None
        if gone or file is None:
            self._load_dossier()
        else:
            self._take_file(dossiers.moved_file(self.library, file, change))
        if gone:
            self.dossier_opened.emit()
        else:
            self.dossier_moved.emit(change)

    def _load_article(self) -> None:
        self.facts = facts.facts_of(self.library, self.article.id) if self.article else ()
        self.checks = checks_of(self.facts)
        self._relate("")

    def _load_dossier(self) -> None:
        self._take_file(dossiers.dossier_file(self.library, self.dossier.id) if self.dossier else None)

    def _take_file(self, file: DossierFile | None) -> None:
        self.file = file
        self.series = file.series() if file else {}
        self._draw()

    def _draw(self) -> None:
        if self.file is None or self.dossier is None:
            self.chart, self.timeline = EMPTY, timeline_spec(())
            return
        if self.series_key not in self.series:
            self.series_key = self._leading_series()
        key = self.series_key
        if key is None:
            self.chart = EMPTY
        else:
            mirror = SeriesKey(key.partner, key.reporter, key.currency)
            known = mirror if mirror in self.series else None
            self.chart = chart_spec(key, self.series[key], known, self.series.get(mirror, ()))
        press = [(a.key, a.published) for a in self.file.articles if a.published is not None]
        self.timeline = timeline_spec(self.file.merged_events(), press, self.chart)

    def _leading_series(self) -> SeriesKey | None:
        assert self.dossier is not None
        lead = self.dossier.reporter
        ranked = sorted(self.series, key=lambda k: (k.reporter != lead, -len(self.series[k]), k))
        return ranked[0] if ranked else None

    def _relate(self, _source: str) -> None:
        key = self.selection.key
        if key is not None:
            self.selection.relate(self.related_to(key))

"""The desk: what lies open (library, dossier, article) as one snapshot that every pane reads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from briefing.core.areas import joint_series
from briefing.core.article import Article
from briefing.core.change import Change, Kind, RowEdit
from briefing.core.chart import EMPTY, ChartSpec, Quantity
from briefing.core.checks import Check, Rule, by_fact, checks_of
from briefing.core.checks.sources import source_checks
from briefing.core.commitment import Commitment, commitments
from briefing.core.contested import failed
from briefing.core.currency import Rates
from briefing.core.dossier import Dossier, DossierFile
from briefing.core.drawing import Material, Offer, View, draw, material, offer
from briefing.core.fact import Fact, FactKind, Flow
from briefing.core.granularity import Grain, by_grain
from briefing.core.known import fact_was_known, was_known
from briefing.core.period import Period
from briefing.core.summary_mirror import MirrorAsked
from briefing.core.summary_trade import ranked_series
from briefing.core.timeline import TimelineSpec, timeline_spec
from briefing.core.trade import Cell, Observation, PeriodRow, SeriesKey, cells_of
from briefing.qt.desk_tables import tables_beside
from briefing.qt.selection import Selection
from briefing.storage import articles, dossiers, facts, observations
from briefing.storage.commitments import Bodies
from briefing.storage.library import Library

MOVED, GONE = "moved", "gone"


class Desk(QObject):
    """The open dossier and article. Panes read its attributes when its signals say so.

    `article_opened` another article is shown; `article_moved` facts of the shown article changed;
    `dossier_opened` and `dossier_moved` likewise for chart, timeline and summary; `library_moved`
    the lists of dossiers and articles changed; `day_chosen` the day that all is shown as of; `came_later` that an article stays
    closed (its id), which was published after that day. The Change says what moved, never the values.
    """

    article_opened = Signal()
    article_moved = Signal(object)
    dossier_opened = Signal()
    dossier_moved = Signal(object)
    library_moved = Signal(object)
    edit_failed = Signal(object)
    day_chosen = Signal()
    came_later = Signal(int)

    def __init__(self, library: Library, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self.selection = selection
        self.article: Article | None = None
        self.facts: tuple[Fact, ...] = ()
        self.checks: tuple[Check, ...] = ()
        self._checks_on: dict[str, list[Check]] = {}
        self.failing: frozenset[str] = frozenset()
        """The facts of the article that a failed check uses."""
        self.dossier: Dossier | None = None
        self.known_on: dt.date | None = None
        """The day as of which all is shown; None for what is known now."""
        self._aside: int | None = None
        """The article that lies open today and gave way to the day shown."""
        self.file: DossierFile | None = None
        self.series: Mapping[SeriesKey, tuple[PeriodRow, ...]] = {}
        self.cells: dict[str, Cell] = {}
        self.series_key: SeriesKey | None = None
        self.asked_series: SeriesKey | None = None
        """The series that a person chose, which the page shows as well; else the page shows the pair's own."""
        self.totals: dict[SeriesKey, tuple[PeriodRow, ...]] = {}
        self.chapters: dict[tuple[str, str], tuple[Observation, ...]] = {}
        self.earlier: dict[SeriesKey, tuple[PeriodRow, ...]] = {}
        self.joint: dict[SeriesKey, tuple[PeriodRow, ...]] = {}
        """Belgium with Luxembourg, computed; drawn when asked for, never checked against."""
        self._beside: dict[SeriesKey, tuple[PeriodRow, ...]] = {}
        self.view = View()
        self.shown_view = View()
        self.offer = Offer()
        self._material: Material | None = None
        self._commitments: tuple[Commitment, ...] | None = None
        self._mirrors: dict[tuple[Flow, Period], Cell] | None = None
        self.rates: Callable[[frozenset[str]], Rates] | None = None
        """Gives rates for currencies; set by the program, asked only when a conversion is wanted."""
        self.chart: ChartSpec = EMPTY
        self.stated: ChartSpec = EMPTY
        """The chart by year, whose stated periods stand on the timeline whatever the chart shows."""
        self.timeline: TimelineSpec = timeline_spec(())
        selection.changed.connect(self._relate)

    def open_dossier(self, dossier_id: str | None, file: DossierFile | None = None) -> None:
        """Show a dossier, None for none; its first article is not opened by this. `file`: as it was just read elsewhere."""
        self.dossier = self._dossier(dossier_id) if dossier_id else None
        self.series_key = self.asked_series = None
        if self.dossier is not None and file is not None:
            self._take_file(file)
        else:
            self._load_dossier()
        moved = self._check()
        self.dossier_opened.emit()
        if moved:
            self.article_moved.emit(Change(frozenset({Kind.FACT})))

    def open_article(self, article_id: int | None) -> None:
        """Show an article, None for none. The dossier stays; one published after the day shown is not opened."""
        if article_id and not self.knows(article_id):
            self.came_later.emit(article_id)
            return
        self._lay_out(article_id)
        self.article_opened.emit()

    def open_newest(self) -> None:
        """Show the newest article of the dossier, on an earlier day the newest that was known; none where there is none."""
        self._lay_out(self._newest(None))
        self.article_opened.emit()

    def articles_to_review(self) -> tuple[int, ...]:
        """The other articles of the dossier with facts to decide, as the list has them, from the open one on and round."""
        if self.dossier is None:
            return ()
        heads = articles.article_heads(self.library, self.dossier.id, limit=None, known_on=self.known_on)
        at = next((n for n, h in enumerate(heads) if self.article is not None and h.id == self.article.id), -1)
        return tuple(h.id for h in (*heads[at + 1 :], *heads[: max(at, 0)]) if h.open_facts)

    def knows(self, article_id: int) -> bool:
        """Whether an article was known on the day shown."""
        return self.known_on is None or was_known(articles.published_of(self.library, article_id), self.known_on)

    @property
    def article_today(self) -> int | None:
        """The article that lies open today, also where it gives way to the day shown."""
        return self._aside or (self.article.id if self.article is not None else None)

    def _lay_out(self, wanted: int | None) -> None:
        """Lay an article on the desk, or in its place the newest that was known, until it is known itself."""
        stays = not wanted or self.knows(wanted)
        self._aside = None if stays else wanted
        shown = wanted if stays else self._newest(self.known_on)
        self.article = articles.article(self.library, shown) if shown else None
        self._load_article()

    def _newest(self, known_on: dt.date | None) -> int | None:
        if self.dossier is None:
            return None
        heads = articles.article_heads(self.library, self.dossier.id, limit=1, known_on=known_on)
        return heads[0].id if heads else None

    def _dossier(self, id: str) -> Dossier | None:
        return dossiers.dossier(self.library, id, known_on=self.known_on)

    def choose_series(self, key: SeriesKey) -> None:
        """Draw another reporter's (or currency's) series; the cut of time is its usual one again."""
        if (key in self.series or key in self.joint) and key != self.series_key:
            self.series_key = self.asked_series = key
            self.view = replace(self.view, grain=None)
            self._gather()
            self._draw()
            self.dossier_moved.emit(Change(frozenset({Kind.SETTING})))

    def choose_view(self, view: View) -> None:
        """Cut time otherwise, or show another quantity of the same series."""
        if view != self.view:
            self.view = view
            self._draw()
            self.dossier_moved.emit(Change(frozenset({Kind.SETTING})))

    def choose_day(self, day: dt.date | None) -> None:
        """Show all as it was known on a day, None for what is known now.

        An article that came later gives way to the newest that was known; today brings it back.
        """
        if day == self.known_on:
            return
        before = self.article, self.facts, self.checks
        self.known_on = day
        self.dossier = self._dossier(self.dossier.id) if self.dossier else None
        self._load_dossier()
        wanted = self.article_today
        self._lay_out(wanted)
        if wanted is not None and self.article is None and self._aside is None:
            # It was removed meanwhile.
            self._lay_out(self._newest(None))
        self.day_chosen.emit()
        self.dossier_opened.emit()
        if self.article != before[0]:
            self.article_opened.emit()
        elif (self.facts, self.checks) != before[1:]:
            self.article_moved.emit(Change(frozenset({Kind.FACT})))

    def days_of_news(self) -> tuple[dt.date, ...]:
        """The days on which figures of the dossier were published, newest first: editions of tables, and articles."""
        if self.dossier is None:
            return ()
        found = observations.editions(self.library, self.dossier.reporter, self.dossier.partner)
        heads = articles.article_heads(self.library, self.dossier.id)
        told = [a.published for a in heads if a.published is not None]
        return tuple(sorted({*found, *told}, reverse=True))

    def redraw(self) -> None:
        """Draw the chart anew after the rates changed."""
        self._draw()
        self.dossier_moved.emit(Change(frozenset({Kind.SETTING})))

    def mirror_cell(self, flow: Flow, period: Period) -> Cell | None:
        """What the partner reports of the same goods, cut as the chart is, in whatever currency it counts."""
        if self._mirrors is None:
            key = self.series_key
            sides = (key.partner, key.reporter) if key is not None else None
            rows = [r for k, r in self.series.items() if (k.reporter, k.partner) == sides]
            cut = [row for r in rows for row in by_grain(r, self.chart.grain)]
            self._mirrors = {(f.mirrored, row.period): c for row in cut for f, c in row.cells.items()}
        return self._mirrors.get((flow, period))

    @property
    def has_both_sides(self) -> bool:
        """Whether both countries report any flow."""
        key = self.series_key
        return key is not None and any((k.reporter, k.partner) == (key.partner, key.reporter) for k in self.series)

    def exchange(self, view: View) -> Rates | None:
        """The rates that a view converts with, None when it shows what is reported."""
        if not view.currency or self.rates is None:
            return None
        return self.rates(frozenset({k.currency for k in self.series} | {view.currency}))

    def mirror_asked(self) -> MirrorAsked:
        """Both sides' figures for paper, cut and converted as the chart is."""
        return MirrorAsked(rates=self.exchange(self.view), method=self.view.method, grain=self.chart.grain)

    def fact(self, key: str) -> Fact | None:
        """A fact of the shown article or of the dossier, by key."""
        for known in (self.facts, self.file.figures if self.file else (), self.file.events if self.file else ()):
            for fact in known:
                if fact.key == key:
                    return fact
        found = facts.fact(self.library, key) if key.startswith("fact:") else None
        return found if found is not None and self._known((found,), found.article) else None

    def article_behind(self, key: str) -> int:
        """The article that a key stands for or whose fact it is, known on the day shown or not; 0 for other keys."""
        kind, _, number = key.partition(":")
        if kind == "article":
            return int(number)
        found = self.fact(key) or (facts.fact(self.library, key) if kind == "fact" else None)
        return found.article if found is not None else 0

    def checks_on(self, key: str) -> tuple[Check, ...]:
        """The checks of the shown article that use a fact."""
        return tuple(self._checks_on.get(key, ()))

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
        article, dossier = self._reread_article(change), self._reread_dossier(change)
        # What other articles say of this one's figures may have moved with the dossier.
        checked = self._check()
        if article == GONE:
            self.article_opened.emit()
        elif article or checked:
            self.article_moved.emit(change)
        if dossier == GONE:
            self.dossier_opened.emit()
        elif dossier:
            self.dossier_moved.emit(change)
        self.library_moved.emit(change)

    def _reread_article(self, change: Change) -> str:
        """Read the article again if a change concerns it: "moved", "gone" or ""."""
        wanted = self.article_today
        if wanted is None or not change.touches(Kind.FACT, Kind.ARTICLE, Kind.PERSON, Kind.NOTE):
            return ""
        shown = self.article.id if self.article is not None else None
        self._lay_out(wanted)
        now = self.article.id if self.article is not None else None
        if now != shown:
            return GONE
        return MOVED if now is not None else ""

    def _reread_dossier(self, change: Change) -> str:
        """Read the dossier again if a change concerns it: "moved", "gone" or ""."""
        if self.dossier is None or not change.touches(
            Kind.FACT, Kind.EVENT, Kind.OBSERVATION, Kind.PERSON, Kind.DOSSIER, Kind.ARTICLE, Kind.SUMMARY
        ):
            return ""
        if change.kinds == {Kind.SUMMARY}:
            # The officer's own words are read where they are shown; nothing of the dossier's file moved.
            return MOVED
        known, file = self.dossier.id, self.file
        self.dossier = self._dossier(known)
        if self.dossier is None or file is None:
            self._load_dossier()
        else:
            moved = dossiers.moved_file(self.library, file, change, known_on=self.known_on)
            self._take_file(moved, tables=change.touches(Kind.OBSERVATION))
        return MOVED if self.dossier is not None else GONE

    def _load_article(self) -> None:
        self.facts = self._known(facts.facts_of(self.library, self.article.id), self.article.id) if self.article else ()
        self._check()
        self._relate("")

    def _known(self, told: tuple[Fact, ...], article_id: int) -> tuple[Fact, ...]:
        """The facts of an article that were known on the day shown."""
        if self.known_on is None:
            return told
        published = articles.published_of(self.library, article_id)
        return tuple(f for f in told if fact_was_known(f, published, self.known_on))

    def _check(self) -> bool:
        """Check the article's figures on their own and against the dossier's; says whether the findings moved."""
        figures = [f.key for f in self.facts if f.kind is FactKind.FIGURE]
        found = checks_of(self.facts) + source_checks(figures, self.cells)
        moved, self.checks = found != self.checks, found
        self._checks_on, self.failing = by_fact(found), failed(found)
        return moved

    def _load_dossier(self) -> None:
        day = self.known_on
        self._take_file(dossiers.dossier_file(self.library, self.dossier.id, known_on=day) if self.dossier else None)

    @property
    def writable(self) -> bool:
        """Whether anything can be changed: not in a library opened for reading, nor while an earlier day is shown."""
        return self.known_on is None and not self.library.readonly

    @property
    def day(self) -> dt.date:
        """The day that what is shown is as of: today, or the earlier day that was chosen."""
        return self.known_on or dt.date.today()

    @property
    def moment(self) -> dt.datetime:
        """When a page made here is as of, to the minute: now, or the end of the earlier day that was chosen."""
        if self.known_on is not None:
            return dt.datetime.combine(self.known_on, dt.time(23, 59)).astimezone()
        return dt.datetime.now().astimezone().replace(second=0, microsecond=0)

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """What was agreed or promised in the rounds of the dossier, and what became of it; worked out when first asked for."""
        if self._commitments is None:
            bodies = Bodies(self.library, (a.id for a in self.file.articles)) if self.file is not None else {}
            self._commitments = commitments(self.file, bodies) if self.file is not None else ()
        return self._commitments

    def _take_file(self, file: DossierFile | None, *, tables: bool = True) -> None:
        self.file = file
        self._commitments = None
        self.series = file.series() if file else {}
        self.cells = cells_of(self.series)
        if tables:
            sides = (self.dossier.reporter, self.dossier.partner) if self.dossier else ()
            beside = tables_beside(self.library, sides, self.known_on)
            self.totals, self.earlier, self._beside = beside.totals, beside.earlier, beside.members
            self.chapters = {}
        self.joint = joint_series(self.series, self._beside, self.earlier)
        self._gather()
        self._draw()

    def _gather(self) -> None:
        """What the chart of the chosen series is made of, and what it can be asked for."""
        if self.series_key not in self.series and self.series_key not in self.joint:
            self.series_key = self._leading_series() if self.series else None
        if self.series_key is None or self.file is None:
            self._material = None
            return
        key = self.series_key
        flows = observations.chapter_flows(self.library, key.reporter, key.partner)
        self._material = material(
            key,
            {**self.series, **self.joint},
            lambda: self.totals,
            lambda: self._chapters_of(key),
            flows,
            self.earlier,
            finer=not flows and observations.has_finer_goods(self.library, key.reporter, key.partner),
        )

    def _chapters_of(self, key: SeriesKey) -> tuple[Observation, ...]:
        if (key.reporter, key.partner) not in self.chapters:
            found = observations.chapters(self.library, key.reporter, key.partner, known_on=self.known_on)
            self.chapters[(key.reporter, key.partner)] = found
        return self.chapters[(key.reporter, key.partner)]

    def _draw(self) -> None:
        if self.file is None or self.dossier is None:
            self.chart, self.stated, self.timeline = EMPTY, EMPTY, timeline_spec(())
            return
        view, self._mirrors = self.view, None
        self.offer = offer(self._material, view) if self._material is not None else Offer()
        if view.quantity not in self.offer.quantities:
            view = replace(view, quantity=Quantity.TRADE)
        self.chart = draw(self._material, view, self.exchange(view)) if self._material is not None else EMPTY
        if not self.chart.groups and view.quantity is not Quantity.TRADE and self._material is not None:
            # Nothing of it in this cut: what there is instead.
            view = replace(view, quantity=Quantity.TRADE)
            self.chart = draw(self._material, view, self.exchange(view))
        self.shown_view = view
        usual = View(grain=Grain.YEAR)
        if self._material is None or self.chart.grain is Grain.YEAR and view == replace(usual, grain=view.grain):
            self.stated = self.chart
        else:
            self.stated = draw(self._material, usual)
        press = [(a.key, a.published) for a in self.file.articles if a.published is not None]
        self.timeline = timeline_spec(self.file.merged_events(), press, self.stated, pair=self.file.dossier.pair)

    def _leading_series(self) -> SeriesKey | None:
        assert self.dossier is not None
        return next(iter(ranked_series(self.series, self.dossier)), None)

    def _relate(self, _source: str) -> None:
        key = self.selection.key
        if key is not None:
            self.selection.relate(self.related_to(key))

"""Evidence words: the labels, hover cards and spoken names of chart and timeline."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from briefing.core.article import Certainty
from briefing.core.chart import ChartGroup, ChartMark, ChartSpec, Quantity
from briefing.core.checks import Rule, Verdict
from briefing.core.contested import in_doubt
from briefing.core.event import Event, overlapping
from briefing.core.fact import EventStatus, Flow
from briefing.core.period import Period
from briefing.core.revision import Revision
from briefing.core.timeline import GhostMark, PressMark, RoundMark
from briefing.core.trade import ARTICLE, Observation, agree
from briefing.qt import wording, wording_facts, wording_mirror, wording_trade
from briefing.qt.desk import Desk
from briefing.qt.settings import Settings
from briefing.views.plot_marks import product_token
from briefing.views.plot_stops import PERIODS, Stop

translate = QCoreApplication.translate
ARROW = "\u2192"
DOT = " \u00b7 "


@dataclass(frozen=True, slots=True)
class CardRow:
    """One value on a hover card: a swatch token ("" for none), its name and its value."""

    token: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Card:
    """What a hover card says."""

    title: str
    rows: tuple[CardRow, ...] = ()
    notes: tuple[str, ...] = ()


def source_name(o: Observation) -> str:
    """Who gives a value: the article's title, or the publisher of the table."""
    if o.source == ARTICLE or not o.source:
        return o.file
    return wording.source(o.source)


class EvidenceWords:
    """Words for the marks of the open dossier; reads the desk afresh at each call."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self._desk, self._settings = desk, settings
        self._sources: dict[str, Observation] = {}

    def refresh(self) -> None:
        """Look the sources of the marks up anew, once the dossier moved."""
        file = self._desk.file
        self._sources = {o.key: o for o in file.observations()} if file else {}
        beside = (*self._desk.totals.values(), *self._desk.earlier.values())
        whole = (c for rows in beside for row in rows for c in row.cells.values())
        self._sources.update((o.key, o) for cell in whole for o in (cell.chosen, *cell.others))
        self._sources.update((o.key, o) for found in self._desk.chapters.values() for o in found)

    # --- chart ---------------------------------------------------------------------------------

    def value(self, mark: ChartMark) -> str:
        """A mark's figure in the unit of the axis; one that nobody states has its sign. A balance never is stated."""
        told = wording_trade.value(mark, self._desk.chart)
        of_trade = self._desk.chart.quantity is Quantity.TRADE and mark.flow is not Flow.BALANCE
        return f"{told}{self._sign(mark)}" if of_trade else told

    def stated(self, mark: ChartMark) -> str:
        """The figure of a period on the timeline, in the unit of the chart by year."""
        return f"{wording_trade.value(mark, self._desk.stated)}{self._sign(mark)}"

    def part(self, mark: ChartMark) -> str:
        """Which part of the trade the figure of a period on the timeline is of; "" for the turnover."""
        return "" if mark.flow is Flow.TURNOVER else wording.flow(mark.flow)

    def digits(self, value: Decimal) -> str:
        """A value in the scale of the chart: "289.0"."""
        return wording_trade.digits(value, self._desk.chart)

    def product_code(self, product: str) -> str:
        """A product's name inside its bar."""
        return wording_trade.product_code(product)

    def change(self, group: ChartGroup) -> tuple[str, str] | None:
        """The label of a period's change and its colour token: "+1.7 %", or "≠ 2023" when refused."""
        found = group.comparison
        if found is None:
            return None
        if found.growth is None:
            return f"\u2260 {wording.period(found.base)}", "warn"
        inputs = {found.growth.now.key, found.growth.base.key}
        verdicts = {c.verdict for c in self._desk.checks if c.rule is Rule.GROWTH and inputs <= set(c.inputs)}
        token = "bad" if Verdict.FAIL in verdicts else "ok" if Verdict.OK in verdicts else "text"
        return wording.change(found.growth), token

    def conflict(self, mark: ChartMark) -> bool:
        """Whether a mark needs a look: disputed, in a failed check, told otherwise elsewhere, or far from the mirror."""
        return in_doubt(mark, self._desk.failing, self._desk.cells, self._settings.number("checks.threshold"))

    def no_split(self) -> str:
        """Inside a total whose parts no source gives."""
        return translate("Chart", "no split")

    def nothing(self) -> str:
        """On the axes of a dossier whose trade is not on file."""
        return translate("Chart", "No figures of all trade yet")

    def tag(self, revision: Revision) -> str:
        """The tag of a revised value."""
        return f"{self.digits(revision.old)} {ARROW} {self.digits(revision.new)}"

    def revised(self, revision: Revision) -> str:
        """A revision as a sentence."""
        sentence = translate("Chart", "%1 %2 revised from %3 to %4.", "Imports 2021 revised from 241.0 to 262.8.")
        words = (
            wording.flow(revision.flow),
            wording.period(revision.period),
            self.digits(revision.old),
            self.digits(revision.new),
        )
        for place, word in zip(("%1", "%2", "%3", "%4"), words, strict=True):
            sentence = sentence.replace(place, word)
        return sentence

    def unit(self) -> str:
        """The unit of the axis: "million US$"."""
        return wording_trade.unit(self._desk.chart)

    # --- lanes ---------------------------------------------------------------------------------

    def event(self, mark: RoundMark) -> str:
        """An event's label: "5th · Brussels · 18 Oct 2024"."""
        name = wording.ordinal(mark.number) if mark.number is not None else wording.event_kind(mark.kind)
        parts = [wording.of_others(name, mark.parties), wording.city(mark.city), wording.when(mark.when)]
        if mark.status is EventStatus.PLANNED:
            parts.append(wording.event_status(mark.status))
        return DOT.join(p for p in parts if p)

    def several(self, marks: tuple[RoundMark, ...]) -> str:
        """The label of a counted marker: how many, whose where not all are the pair's, and from when to when."""
        span = wording.when_range([m.when for m in marks])
        theirs = [m for m in marks if m.parties]
        words = translate("Timeline", "%1 events")
        if theirs and len(theirs) < len(marks):
            words = translate("Timeline", "%1 events, %2 of other countries")
        elif len({frozenset(m.parties) for m in theirs}) > 1:
            words = translate("Timeline", "%1 events of other countries")
        elif theirs:
            words = wording.of_others(words, theirs[0].parties)
        words = words.replace("%1", wording.count(len(marks))).replace("%2", wording.count(len(theirs)))
        return words + DOT + span

    def ghost(self, mark: GhostMark) -> tuple[str, str]:
        """Rounds without a date, in full and short."""
        first, last = mark.gap.first, mark.gap.last
        numbers = str(first) if first == last else f"{first}{wording.EN_DASH}{last}"
        if first == last:
            full = translate("Timeline", "Round %1: no date in library")
        else:
            full = translate("Timeline", "Rounds %1: no date in library")
        short = translate("Timeline", "%1: no date", "rounds 1–4: no date")
        return full.replace("%1", numbers), short.replace("%1", numbers)

    def undated(self, event: Event) -> str:
        """One known event that no source dates."""
        name = wording.round_name(event.round) if event.round is not None else wording.event_kind(event.kind)
        name = wording.of_others(name, event.apart(self._desk.timeline.pair))
        parts = [name, wording.city(event.city), translate("Timeline", "no date")]
        return DOT.join(p for p in parts if p)

    def press(self, mark: PressMark) -> str:
        """When articles were published."""
        return wording.date_range(mark.first, mark.last)

    def span(self, period: Period) -> str:
        """The months of a part-year under its year."""
        return wording.period_months(period)

    # --- cards and names -----------------------------------------------------------------------

    def source(self, key: str) -> str:
        """Who gave a value and when: "Article, 4 Dec 2024", "File x.csv, edition 3 Mar 2024"."""
        o = self._sources.get(key)
        return self.source_of(o) if o is not None else ""

    @staticmethod
    def source_of(o: Observation) -> str:
        """Who gave an observation and when."""
        name = source_name(o)
        dated = translate("Chart", "edition of %1").replace("%1", wording.date(o.vintage)) if o.vintage else ""
        if o.source == ARTICLE and o.vintage:
            dated = translate("Chart", "published %1").replace("%1", wording.date(o.vintage))
        return DOT.join(p for p in (name, dated) if p)

    def other_sources(self, mark: ChartMark) -> list[str]:
        """Who else gives a mark's figure, and who gives another one."""
        cell = self._desk.cells.get(mark.key)
        if cell is None:
            return []
        told = []
        for o in (*cell.sources[1:], *cell.differing):
            if agree(cell.chosen, o):
                text = translate("Chart", "also in %1", "another source gives the same figure")
            else:
                text = translate("Chart", "%1 in %2", "514.5 in another edition")
                text = ("" if o.superseded else "\u2260 ") + text.replace("%1", self._figure(o))
            told.append(text.replace("%2", self.source(o.key)).replace("%1", self.source(o.key)))
        return list(dict.fromkeys(told))

    def _figure(self, o: Observation) -> str:
        assert o.amount is not None
        return self.digits(o.amount.in_scale(self._desk.chart.scale))

    def tellings(self, event: Event, key: str) -> list[tuple[str, str, str]]:
        """What other articles say of an event told by the fact `key`: icon, colour token, words."""
        file = self._desk.file
        own = next((t for t in event.tellings if t.key == key), None)
        if file is None or own is None:
            return []
        found = []
        for told in event.tellings:
            source = file.sources.get(told.key)
            if told.key == key or source is None or source.article == file.sources[key].article:
                continue
            where = wording_facts.edition(source.publisher or source.title, source.published)
            other = []
            if own.when is not None and told.when is not None and not overlapping(own.when, told.when):
                other.append(wording.when(told.when))
            if own.city and told.city and own.city != told.city:
                other.append(wording.city(told.city))
            if other:
                words = translate("Timeline", "%1 in %2", "17 Oct 2024 in another source")
                text = "\u2260 " + words.replace("%1", ", ".join(other)).replace("%2", where)
                found.append(("warning", "warn", text))
            else:
                text = translate("Timeline", "also in %1", "another source tells the same event")
                found.append(("check", "ok", text.replace("%1", where)))
        return list(dict.fromkeys(found))

    def amount_of(self, key: str) -> str:
        """A value with its period and source: "2022: 514.9 million US$ · National statistics"."""
        o = self._sources.get(key)
        if o is None or o.amount is None:
            return ""
        words = wording.headed(wording.period(o.period), wording.amount(o.amount))
        return DOT.join(p for p in (words, self.source(key)) if p)

    def observation(self, key: str) -> Observation | None:
        """The observation behind a mark's key."""
        return self._sources.get(key)

    def card(self, stop: Stop) -> Card:
        """What the hover card says about a mark's period, event or articles."""
        mark = stop.mark
        if isinstance(mark, RoundMark):
            return self._event_card(mark)
        if isinstance(mark, PressMark):
            return self._press_card(mark)
        chart = self._desk.stated if stop.row == PERIODS else self._desk.chart
        group = next((g for g in chart.groups if g.period == mark.period), None)
        return self._period_card(chart, group, mark) if group else Card(wording.period(mark.period))

    def _period_card(self, chart: ChartSpec, group: ChartGroup, lead: ChartMark) -> Card:
        title = wording.period(group.period)
        if not group.period.is_full_year and group.period.length > 1:
            title += DOT + wording.period_length(group.period)
        shown = (group.turnover, group.exports, group.imports, group.balance, *reversed(group.parts))
        rows = tuple(
            CardRow(self._token(chart, m), wording_trade.mark_name(m) + self._sign(m), wording_trade.value(m, chart))
            for m in shown
            if m is not None
        )
        notes = [wording_trade.unit(chart)]
        if chart.quantity is not Quantity.GROWTH and group.comparison is not None:
            notes.append(wording.comparison(group.comparison))
        notes.extend(wording.comparison(c) for c in group.refused[:1])
        rate = chart.conversion.rates.get(group.period) if chart.conversion is not None else None
        if rate is not None:
            notes.append(wording_mirror.rate(rate))
        notes.extend(wording_trade.sum_check(c, chart.scale) for c in group.checks)
        if len(lead.inputs) > 2 and lead.flow is not Flow.BALANCE and not lead.product:
            notes.append(wording_trade.summed(len(lead.inputs)))
        if group.no_split:
            notes.append(translate("Chart", "No source gives exports and imports for this period."))
        notes.extend(self._mirror_notes(group))
        notes.extend(self._source_notes(group, lead))
        return Card(title, rows, tuple(n for n in notes if n))

    @staticmethod
    def _token(chart: ChartSpec, mark: ChartMark) -> str:
        return product_token(chart, mark.product) if mark.product else mark.flow.value

    @staticmethod
    def _sign(mark: ChartMark) -> str:
        return f" {wording_trade.DELTA}" if mark.computed else ""

    def _mirror_notes(self, group: ChartGroup) -> list[str]:
        notes = []
        for mark in (group.exports, group.imports):
            if mark is not None and mark.mirror is not None and self._desk.chart.mirror is not None:
                who = wording.reports(self._desk.chart.mirror.reporter)
                notes.append(wording.headed(who, f"{wording.flow(mark.flow.mirrored)} {self.digits(mark.mirror)}"))
        return notes or self._other_currency(group)

    def _other_currency(self, group: ChartGroup) -> list[str]:
        """What the partner reports of the same goods in a currency of its own, which has no place on the axis."""
        chart = self._desk.chart
        if chart.quantity is not Quantity.TRADE or chart.series is None:
            return []
        notes = []
        for mark in (group.exports, group.imports):
            cell = self._desk.mirror_cell(mark.flow, mark.period) if mark is not None else None
            if mark is not None and cell is not None:
                o = cell.chosen
                words = wording.headed(
                    wording.reports(o.reporter), f"{wording.flow(o.flow)} {wording_mirror.value(cell)}"
                )
                notes.append(words)
        return notes

    def _source_notes(self, group: ChartGroup, lead: ChartMark) -> list[str]:
        shown = lead if not lead.computed else next((m for m in group.marks() if not m.computed), lead)
        notes = [self.source(shown.key), *self.other_sources(shown)]
        if not shown.computed:
            notes.append(wording.status_title(shown.review))
        return notes

    def _event_card(self, mark: RoundMark) -> Card:
        name = wording.round_name(mark.number) if mark.number is not None else wording.event_kind(mark.kind)
        notes = [wording.parties(mark.parties)]
        notes.append(DOT.join(p for p in (wording.city(mark.city), wording.when(mark.when)) if p))
        if mark.number is not None:
            notes.append(wording.event_kind(mark.kind))
        if mark.certainty is not Certainty.STATED:
            notes.append(translate("Timeline", "Date %1").replace("%1", wording.certainty(mark.certainty)))
        if mark.status is EventStatus.PLANNED:
            notes.append(translate("Timeline", "Planned"))
        notes.extend(self._tellings_of(mark))
        notes.append(wording.status_title(mark.review))
        return Card(name, (), tuple(n for n in notes if n))

    def _tellings_of(self, mark: RoundMark) -> list[str]:
        """Who tells an event and what the other articles say otherwise."""
        file = self._desk.file
        event = next((e for e in file.merged_events() if e.key == mark.key), None) if file else None
        if file is None or event is None or mark.key not in file.sources:
            return []
        source = file.sources[mark.key]
        first = wording_facts.edition(source.publisher or source.title, source.published)
        return [first, *(text for _, _, text in self.tellings(event, mark.key))]

    def _press_card(self, mark: PressMark) -> Card:
        file = self._desk.file
        titles = {a.key: a.title for a in file.articles} if file else {}
        shown = tuple(titles[k] for k in mark.keys[:5] if k in titles)
        more = len(mark.keys) - len(shown)
        extra = (translate("Timeline", "and %1 more").replace("%1", wording.count(more)),) if more > 0 else ()
        return Card(self.press(mark), (), shown + extra)

    def name(self, stop: Stop) -> str:
        """What a screen reader says of a mark: what, period, value, part, source, status."""
        mark = stop.mark
        if isinstance(mark, RoundMark):
            return self._event_name(mark)
        if isinstance(mark, PressMark):
            card = self._press_card(mark)
            return ", ".join((translate("Timeline", "Articles"), card.title, *card.notes))
        chart = self._desk.stated if stop.row == PERIODS else self._desk.chart
        text = wording_trade.spoken(mark, chart)
        if stop.row == PERIODS:
            # The chart has a mark of the same figure: two stops that say the same would pass for one that does not move.
            text = wording.headed(translate("Lane", "Periods"), text)
        extra = []
        if mark.mirror is not None and chart.mirror is not None:
            extra.append(f"{wording.reports(chart.mirror.reporter)} {self.digits(mark.mirror)}.")
        if self.source(mark.key):
            extra.append(translate("Chart", "Source: %1.").replace("%1", self.source(mark.key)))
        if mark.flow is not Flow.BALANCE and self.conflict(mark):
            extra.append(translate("Chart", "Conflict."))
        # Some languages shorten a million to a word that ends in a full stop itself.
        return " ".join((text, *extra)).replace("..", ".")

    def _event_name(self, mark: RoundMark) -> str:
        name = wording.round_name(mark.number) if mark.number is not None else wording.event_kind(mark.kind)
        parts = [wording.of_others(name, mark.parties), wording.city(mark.city), wording.when(mark.when)]
        if mark.certainty is not Certainty.STATED:
            parts.append(translate("Timeline", "date %1").replace("%1", wording.certainty(mark.certainty)))
        parts.append(wording.event_status(mark.status) if mark.status is EventStatus.PLANNED else "")
        parts.append(wording.status(mark.review))
        return ", ".join(p for p in parts if p) + "."

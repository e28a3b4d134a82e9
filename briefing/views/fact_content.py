"""Fact content: what the fact card and the review panel say of a fact, an observation or a computed value."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.core.article import Article, Certainty
from briefing.core.chart import ChartGroup, ChartMark
from briefing.core.checks import Check, Verdict
from briefing.core.commitment import commitment_of
from briefing.core.contested import mirror_gap
from briefing.core.fact import Fact, FactKind, FieldNote, Figure, FigureStatus, Flow, Quotation, ReviewStatus, Sureness
from briefing.core.passage import Span
from briefing.core.trade import Observation
from briefing.qt import wording, wording_commitments, wording_facts, wording_mirror, wording_services, wording_trade
from briefing.qt.desk import Desk
from briefing.qt.wording_lists import reason_words
from briefing.storage import articles
from briefing.views.evidence_words import EvidenceWords, source_name

translate = QCoreApplication.translate
_END = re.compile(r"[.!?\u2026][\u00bb\u201d\"')\]]*\s+(?=[\u00ab\u201c\"'(]?[^\W\d_a-z])")
LONGEST = 600
NOTED = frozenset({"when", "date", "value", "period", "amount", "currency", "flow", "reporter", "round"})
"""Fields whose certainty the card tells; what follows from them (partner, country) would only repeat it."""


@dataclass(frozen=True, slots=True)
class Quote:
    """The sentence of a fact, with the stretches of it that are the fact's own words."""

    text: str
    marked: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One finding: its icon ("" for none), the token of its colour, and the words."""

    icon: str
    token: str
    text: str


@dataclass(frozen=True, slots=True)
class Content:
    """What is said of the selected thing. `number` counts the facts of the article from 1; 0 for others."""

    key: str
    title: str
    status: str
    icon: tuple[str, str]
    value: str
    unit: str
    quote: Quote | None
    source: str
    lines: tuple[Line, ...]
    fact: Fact | None = None
    number: int = 0
    total: int = 0
    rivals: tuple[Observation, ...] = ()
    """The value shown, then those of other files that differ from it: a person may say which is right."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What is said while nothing is selected: what waits for a decision, and what the checks found."""

    title: str
    icon: tuple[str, str]
    lines: tuple[Line, ...]
    waiting: int


def overview(desk: Desk) -> Overview:
    """The open article at a glance, failed checks first."""
    waiting = sum(f.awaits_review for f in desk.facts)
    if waiting:
        one = translate("Fact", "1 fact waits for your decision")
        many = translate("Fact", "%1 facts wait for your decision").replace("%1", wording.count(waiting))
        title, icon = (one if waiting == 1 else many), ("circle-dashed", "warn")
    elif desk.facts and all(f.status.is_open for f in desk.facts):
        # Mentions alone: nothing was decided, and nothing needs to be.
        title, icon = translate("Fact", "No fact of this article needs a decision"), ("info", "text_2")
    elif desk.facts:
        title, icon = translate("Fact", "Every fact of this article is decided"), ("check-circle-fill", "ok")
    else:
        title, icon = translate("Fact", "Nothing selected"), ("info", "text_2")
    order = (Verdict.FAIL, Verdict.WARN, Verdict.NOT_COMPARABLE, Verdict.OK)
    told = [
        c
        for c in sorted((c for c in desk.checks if c.told in order), key=lambda c: order.index(c.verdict))
        if not given_elsewhere(c, desk) and not (c.of_sources and c.verdict is Verdict.OK)
    ]
    found = [Line(*wording_facts.verdict_icon(c.verdict), wording_facts.check(c)) for c in told]
    found += [Line("info", "text_2", text) for text in reservations(desk)]
    return Overview(title, icon, tuple({line.text: line for line in found if line.text}.values()), waiting)


def given_elsewhere(check: Check, desk: Desk) -> bool:
    """Whether a comparison that the article alone does not allow is made all the same, with what others of the dossier give."""
    if check.verdict is not Verdict.NOT_COMPARABLE:
        return False
    return any(g.period == check.period and g.comparison and g.comparison.growth for g in desk.chart.groups)


def reservations(desk: Desk) -> list[str]:
    """What to keep in mind about the whole article: figures of one side only, quotations in translation."""
    counted = [f for f in desk.facts if f.status.counts]
    figures = [f.figure for f in counted if f.kind is FactKind.FIGURE]
    said = []
    sides = {f.reporter for f in figures}
    if len(figures) > 1 and len(sides) == 1 and None not in sides:
        words = translate("Fact", "All %1 figures are of one side: %2", "All 7 figures are of one side: Kazakhstan")
        side = wording.country(next(iter(sides)) or "")
        said.append(words.replace("%1", wording.count(len(figures))).replace("%2", side))
    translated = sum(isinstance(f.payload, Quotation) and f.payload.translated for f in counted)
    if translated:
        one = translate("Fact", "1 quotation is a translation, not the speaker\u2019s own words")
        many = translate("Fact", "%1 quotations are translations, not the speakers\u2019 own words")
        said.append(one if translated == 1 else many.replace("%1", wording.count(translated)))
    return said


def sentence_around(text: str, span: Span, within: Span | None = None) -> Span:
    """The sentence of `text` that holds `span`, inside `within` (a paragraph) or the line it stands on."""
    if within is None:
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        within = Span(start, len(text) if end < 0 else end)
    first, last = within.start, within.end
    for found in _END.finditer(text, within.start, within.end):
        if found.end() <= span.start:
            first = found.end()
        elif found.start() + 1 >= span.end:
            last = found.start() + len(found.group().rstrip())
            break
    if last - first > LONGEST:
        first = max(first, span.start - LONGEST // 2)
        last = min(last, span.end + LONGEST // 2)
    return Span(first, max(last, span.end))


def quote_of(article: Article, fact: Fact) -> Quote:
    """The sentence of a fact, cut from the article's text, never altered."""
    block = next((b for b in article.blocks if b.span.start <= fact.span.start < b.span.end), None)
    sentence = sentence_around(article.text, fact.span, block.span if block else None)
    marked = (Span(fact.span.start - sentence.start, fact.span.end - sentence.start),)
    return Quote(sentence.of(article.text).rstrip(), marked)


class ContentMaker:
    """Makes the content for a key from the desk; keeps the last article of another dossier page."""

    def __init__(self, desk: Desk, words: EvidenceWords) -> None:
        self._desk, self._words = desk, words
        self._other: Article | None = None

    def content(self, key: str) -> Content | None:
        """What is said of `key`; None for a key that stands for nothing any more."""
        fact = self._desk.fact(key)
        if fact is not None:
            return self._of_fact(fact)
        observation = self._words.observation(key)
        if observation is not None:
            return self._of_observation(observation)
        mark = self._desk.chart.mark(key)
        if mark is not None:
            return self._of_computed(mark)
        return self._of_article(key)

    def _article(self, id: int) -> Article | None:
        for known in (self._desk.article, self._other):
            if known is not None and known.id == id:
                return known
        self._other = articles.article(self._desk.library, id)
        return self._other

    def language(self, article_id: int) -> str | None:
        """The language of a fact's article."""
        article = self._article(article_id)
        return article.language if article is not None else None

    def _of_fact(self, fact: Fact) -> Content:
        article = self._article(fact.article)
        quote = quote_of(article, fact) if article is not None else None
        shown = [f.key for f in self._desk.facts]
        number = shown.index(fact.key) + 1 if fact.key in shown else 0
        unit = ""
        if isinstance(fact.payload, Figure) and fact.payload.amount is not None:
            unit = wording.unit_short(fact.payload.amount.scale, fact.payload.amount.currency)
        value = wording_facts.value(fact) if fact.kind is FactKind.FIGURE else ""
        source = ""
        if article is not None and article is not self._desk.article:
            source = " \u00b7 ".join(
                p for p in (article.title, wording.date(article.published) if article.published else "") if p
            )
        pair = self._desk.dossier.pair if self._desk.dossier is not None else frozenset()
        whose = number > 0 and wording_facts.both_report(self._desk.facts, pair)
        heading = wording_facts.heading(fact, pair, whose=whose)
        return Content(
            fact.key, heading, wording.status(fact.status), wording.status_icon(fact.status),
            value, unit, quote, source, self.lines(fact), fact, number, len(shown),
        )  # fmt: skip

    def lines(self, fact: Fact) -> tuple[Line, ...]:
        """Checks, comparison, other values and certainty of a fact."""
        mark = self._desk.chart.mark(fact.key)
        # The checks name the other sources of an article's figure.
        series = self._series_lines(mark, sources=fact.key not in self._checked()) if mark is not None else []
        refused = any(line.token == "warn" for line in series)
        own = (c for c in self._desk.checks_on(fact.key) if not given_elsewhere(c, self._desk))
        checks = [
            Line(*wording_facts.verdict_icon(c.told), text)
            for c in sorted(own, key=lambda c: c.verdict is not Verdict.FAIL)
            # The comparison of the series says what is missing; the check would only repeat it.
            if not (refused and c.verdict is Verdict.NOT_COMPARABLE) and (text := wording_facts.check_with_room(c))
        ]
        doubts = self._doubts(fact)
        told_so = wording_facts.doubts(fact) if doubts else ()
        certain = (self._certainty(n) for n in fact.notes if n.field in NOTED)
        notes = [Line("info", "text_2", words) for words in certain if words not in told_so]
        events = self._event_lines(fact)
        merged = [
            Line("check", "text_2", translate("Fact", "also said as “%1”").replace("%1", " ".join(f.quote.split())))
            for f in self._desk.facts
            if f.lead == fact.key
        ]
        events += self._commitment_lines(fact)
        parts = (*merged, *checks, *doubts, *events, *self._set_apart(fact), *series, *notes)
        told = [line for line in parts if line.text]
        return tuple({line.text: line for line in told}.values())

    @staticmethod
    def _doubts(fact: Fact) -> list[Line]:
        """How sure the reading of an undecided fact is, with the reasons, where it is not quite."""
        if not fact.awaits_review or fact.sureness is Sureness.HIGH:
            return []
        token = "warn" if fact.sureness is Sureness.LOW else "text_2"
        return [Line("info", token, wording_facts.sureness_told(fact))]

    @staticmethod
    def _set_apart(fact: Fact) -> list[Line]:
        """Why a figure is in no series, and in no check where it is no amount of the pair's whole trade."""
        if not isinstance(fact.payload, Figure):
            return []
        if fact.payload.status is not FigureStatus.OBSERVED:
            words = translate("Fact", "%1: left out of checks and series", "target: left out of checks and series")
            return [Line("info", "text_2", words.replace("%1", wording.figure_status(fact.payload.status)))]
        if fact.payload.product:
            return [Line("info", "text_2", translate("Fact", "one product only: left out of sums and series"))]
        lacking = []
        if fact.payload.amount is not None and fact.payload.period is None:
            lacking.append(translate("Fact", "period not known: not in the chart"))
        if fact.payload.amount is not None and fact.payload.partner is None:
            lacking.append(translate("Fact", "partner not known: not in the chart"))
        return [Line("info", "warn", words) for words in lacking]

    @staticmethod
    def _certainty(note: FieldNote) -> str:
        """How a field is known, with its reason; empty when it is stated."""
        if note.certainty is Certainty.STATED:
            return ""
        if note.reason and note.reason.partition(":")[0] in reason_words():
            return wording_facts.reason(note.reason)
        return f"{wording_facts.field_name(note.field)} {wording.certainty(note.certainty)}"

    def _group(self, mark: ChartMark) -> ChartGroup | None:
        return next((g for g in self._desk.chart.groups if g.period == mark.period), None)

    def _checked(self) -> frozenset[str]:
        """The figures of the open article."""
        return frozenset(f.key for f in self._desk.facts)

    def _event_lines(self, fact: Fact) -> list[Line]:
        """Where else an event is told, and what is told otherwise there."""
        if fact.kind is not FactKind.EVENT or self._desk.file is None:
            return []
        event = next((e for e in self._desk.file.merged_events() if fact.key in e.facts), None)
        if event is None:
            return []
        return [Line(icon, token, text) for icon, token, text in self._words.tellings(event, fact.key)]

    def _commitment_lines(self, fact: Fact) -> list[Line]:
        """Of a round what became of its commitments, of a commitment what became of it."""
        if self._desk.file is None or fact.kind not in (FactKind.EVENT, FactKind.NEXT_STEP):
            return []
        if fact.kind is FactKind.EVENT:
            made = [c for c in self._desk.commitments if fact.key in c.round.facts]
            words = translate("Fact", "Commitments: %1", "Commitments: 3 carried, 1 silent, 1 done")
            return [Line("checks", "text_2", words.replace("%1", wording_commitments.tally(made)))] if made else []
        found = commitment_of(self._desk.commitments, fact.key)
        if found is None:
            return []
        icon, token = wording_commitments.progress_icon(found.progress)
        words = wording_commitments.standing(found, self._desk.day)
        if fact.key != found.key:
            origin = translate("Fact", "belongs to a commitment of %1", "belongs to a commitment of 4th, 12 May 2022")
            words = f"{words}; {origin.replace('%1', wording_commitments.round_name(found.round))}"
        return [Line(icon, token, words)]

    def _series_lines(self, mark: ChartMark, sources: bool = True) -> list[Line]:
        found = []
        group = self._group(mark)
        if group is not None and group.comparison is not None and group.comparison.flow is mark.flow:
            refused = group.comparison.refused is not None
            sign = "\u2260 " if refused else ""
            icon = "" if refused else "info"
            found.append(Line(icon, "warn" if refused else "text_2", sign + wording.comparison(group.comparison)))
        if sources:
            found += [Line("info", "text_2", text) for text in self._words.other_sources(mark)]
        gap = mirror_gap(mark)
        if gap is not None and mark.mirror is not None and self._desk.chart.mirror is not None:
            who = wording.reports(self._desk.chart.mirror.reporter)
            found.append(Line("", "text_2", f"{who} {self._words.digits(mark.mirror)}, {wording.percent(gap)}"))
        return found

    def _of_observation(self, o: Observation) -> Content:
        mark = self._desk.chart.mark(o.key)
        assert o.amount is not None
        place = " \u00b7 ".join(p for p in (o.file, wording_services.place(o.locator)) if p)
        edition = translate("Fact", "edition of %1").replace("%1", wording.date(o.vintage)) if o.vintage else ""
        lines = [Line("", "text_2", t) for t in (place, edition, self._basis(o)) if t]
        # A mark's figure stands in the unit of the axis, which need not be the table's.
        chart = self._desk.chart
        unit = wording_trade.unit_short(chart) if mark else wording.unit_short(o.amount.scale, o.amount.currency)
        value = wording.amount_digits(o.amount)
        return Content(
            o.key, f"{wording.flow(o.flow)}, {wording.period(o.period)}", wording.reports(o.reporter),
            ("table", "text_2"), self._words.value(mark) if mark else value,
            unit, None, source_name(o),
            (*lines, *(self._series_lines(mark) if mark else ())),
            rivals=self._rivals(o),
        )  # fmt: skip

    def _rivals(self, o: Observation) -> tuple[Observation, ...]:
        cell = self._desk.cells.get(o.key)
        return (cell.chosen, *cell.rivals) if cell is not None and cell.rivals else ()

    @staticmethod
    def _basis(o: Observation) -> str:
        return {
            "reported": translate("Fact", "as reported"),
            "estimated": translate("Fact", "estimated"),
            "reconciled": translate("Fact", "reconciled"),
            "mirror": translate("Fact", "mirror figure"),
        }.get(o.basis.value, "")

    def _of_computed(self, mark: ChartMark) -> Content:
        chart = self._desk.chart
        return Content(
            mark.key, f"{wording_trade.mark_name(mark)}, {wording.period(mark.period)}",
            translate("Fact", "computed"), ("info", "text_2"), self._words.value(mark),
            wording_trade.unit_short(chart), None, "", tuple(self._terms(mark)),
        )  # fmt: skip

    def _terms(self, mark: ChartMark) -> list[Line]:
        """What a computed value is made of."""
        group = self._group(mark)
        said = []
        if mark.flow is Flow.BALANCE or len(mark.inputs) == 2 and not self._desk.chart.quantity.is_percent:
            terms = [group.exports, group.imports] if group is not None else []
            sign = f" {wording.MINUS} " if mark.flow is Flow.BALANCE else " + "
            told = sign.join(self._words.digits(m.value) for m in terms if m)
            said.append(f"{told} = {self._words.digits(mark.value)}")
        elif self._desk.chart.conversion is not None and len(mark.inputs) == 1:
            rate = self._desk.chart.conversion.rates.get(mark.period)
            said.extend([self._words.amount_of(mark.inputs[0]), wording_mirror.rate(rate) if rate else ""])
        elif self._desk.chart.quantity.is_percent:
            said.extend(self._words.amount_of(key) for key in mark.inputs)
        elif not mark.product:
            said.append(wording_trade.summed(len(mark.inputs)))
        return [Line("", "text_2", text) for text in said if text]

    def _of_article(self, key: str) -> Content | None:
        file = self._desk.file
        head = next((a for a in file.articles if a.key == key), None) if file else None
        if head is None:
            return None
        about = " \u00b7 ".join(
            p
            for p in (
                head.source_name or "",
                wording.language(head.language),
                wording.date(head.published) if head.published else "",
            )
            if p
        )
        return Content(key, head.title, "", ("newspaper", "text_2"), "", "", None, about, ())


def is_open(status: ReviewStatus) -> bool:
    """Whether Confirm has something to do."""
    return status not in (ReviewStatus.CONFIRMED, ReviewStatus.EDITED)

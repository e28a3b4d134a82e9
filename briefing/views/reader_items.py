"""The margin's items: chips and cards made of an article's facts and checks, and where they stand."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.core.amount import Amount
from briefing.core.checks import Check, Rule, Verdict
from briefing.core.fact import (
    EventMention,
    Fact,
    FactKind,
    Figure,
    FigureStatus,
    Flow,
    Mention,
    NextStep,
    ReviewStatus,
)
from briefing.core.passage import Span
from briefing.core.period import Period
from briefing.qt import wording, wording_facts
from briefing.storage.notes import Note
from briefing.views.reader_marks import group_of, own_span, shown

_DAYS = re.compile(r"(\d{4}-\d\d-\d\d)(?:/(\d{4}-\d\d-\d\d))?\Z", re.ASCII)
CHIP_GAP = 2.0
CARD_GAP = 8.0
_IN_MARGIN = (FactKind.PERSON, FactKind.ORGANISATION, FactKind.DATE, FactKind.EVENT, FactKind.NEXT_STEP)
_FLOWS = (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE, Flow.RE_EXPORTS, Flow.RE_IMPORTS)
_SHORT = 10_000_000
"""Amounts of several scales are written in one in which they stay below this."""
_DOUBTS = (Verdict.WARN, Verdict.FAIL)
_SPLIT = (Flow.EXPORTS, Flow.IMPORTS)
_MOST_LINES = 5
"""A card with more checks shows the first, those in doubt before others, and how many more the fact card lists."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A fact beside its line. `keys` are all mentions of the same thing, the first one leads."""

    keys: tuple[str, ...]
    group: str
    label: str
    note: str
    status: ReviewStatus | None
    """None for a person's own note."""
    spoken: str
    anchor: int

    @property
    def is_card(self) -> bool:
        """Whether it needs the space of a card around it."""
        return False


@dataclass(frozen=True, slots=True)
class Row:
    """A figure of a card."""

    key: str
    flow: Flow
    label: str
    value: str
    status: ReviewStatus
    spoken: str


@dataclass(frozen=True, slots=True)
class Line:
    """A check under a card's rows; `key` is the figure it leads to, if it is on no card of its own."""

    text: str
    verdict: Verdict
    key: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """The figures of one period with what checking them gave."""

    period: Period | None
    title: str
    unit: str
    rows: tuple[Row, ...]
    lines: tuple[Line, ...]
    anchor: int
    detail: str = ""

    @property
    def is_card(self) -> bool:
        """Whether it needs the space of a card around it."""
        return True

    @property
    def keys(self) -> tuple[str, ...]:
        """The facts on the card and those its lines lead to."""
        return tuple(r.key for r in self.rows) + tuple(line.key for line in self.lines if line.key)


Item = Chip | Card


def items_of(
    facts: Sequence[Fact],
    checks: Sequence[Check],
    notes: Sequence[Note] = (),
    *,
    hidden: Iterable[str] = (),
    rejected: bool = False,
    pair: Collection[str] = (),
) -> tuple[Item, ...]:
    """The chips and cards in text order. `hidden` are kind keys switched off, `pair` the sides that go without saying."""
    off = frozenset(hidden)
    wanted = [f for f in facts if shown(f, rejected)]
    found: list[Item] = []
    if "figure" not in off:
        found += _cards(wanted, checks, pair)
    found += _chips([f for f in wanted if f.kind in _IN_MARGIN and group_of(f.kind) not in off], pair)
    found += [_note_chip(note) for note in notes]
    return tuple(sorted(found, key=lambda item: (item.anchor, item.is_card)))


def _note_chip(note: Note) -> Chip:
    label = note.text.strip().partition("\n")[0] or QCoreApplication.translate("Reader", "Highlight")
    spoken = QCoreApplication.translate("Reader", "Note: %1").replace("%1", note.text or note.passage.quote)
    return Chip((note.key,), "note", label, "", None, spoken, note.passage.span.start)


def _chips(facts: Sequence[Fact], pair: Collection[str]) -> list[Chip]:
    merged: dict[tuple[str, str, str, bool], Chip] = {}
    dated = {f.span for f in facts if f.kind is FactKind.DATE and _is_day(f)}
    for fact in facts:
        if fact.kind is FactKind.DATE and not _is_day(fact):
            continue  # A year beside a figure stands on the figure's card.
        group = group_of(fact.kind) or "topic"
        label = _label(fact)
        whose = _whose(fact, pair)
        same = (group, label, whose, fact.status is ReviewStatus.REJECTED)
        note = "\n".join(p for p in (whose, _note(fact, dated)) if p)
        spoken = wording_facts.spoken(fact, pair)
        chip = Chip((fact.key,), group, label, note, fact.status, spoken, own_span(fact).start)
        known = merged.get(same)
        merged[same] = chip if known is None else _joined(known, chip)
    return list(merged.values())


def _whose(fact: Fact, pair: Collection[str]) -> str:
    """Between whom a meeting was that was none of the dossier's pair: "Hungary – Vietnam"; else empty."""
    return wording.parties(fact.payload.apart(pair)) if pair and isinstance(fact.payload, EventMention) else ""


def _is_day(fact: Fact) -> bool:
    return isinstance(fact.payload, Mention) and _DAYS.match(fact.payload.value) is not None


def _label(fact: Fact) -> str:
    """What a chip is called; two days are said as briefly as they allow."""
    days = _DAYS.match(fact.payload.value) if isinstance(fact.payload, Mention) else None
    if fact.kind is FactKind.DATE and days is not None and days.group(2):
        try:
            return wording.date_range(dt.date.fromisoformat(days.group(1)), dt.date.fromisoformat(days.group(2)))
        except ValueError:
            return fact.quote
    if isinstance(fact.payload, NextStep):
        verb = wording.step_verb(fact.payload.verb)
        return verb[:1].upper() + verb[1:]
    return wording.fact_title(fact)


def _note(fact: Fact, dated: Iterable[Span]) -> str:
    inferred = wording_facts.inferences(fact)
    if not isinstance(fact.payload, EventMention):
        return inferred[0] if inferred and fact.kind is not FactKind.ORGANISATION else ""
    place = fact.note("when")
    if place is not None and place.span is not None and any(place.span.overlaps(s) for s in dated):
        return ""
    when = wording.when(fact.payload.when) if fact.payload.when else ""
    return ", ".join(p for p in (when, *inferred[:1]) if p)


def _joined(first: Chip, later: Chip) -> Chip:
    # What still waits for a decision shows, whichever mention it is.
    order = (ReviewStatus.DISPUTED, ReviewStatus.PROPOSED)
    status = next((s for s in order if s in (first.status, later.status)), first.status)
    return Chip(
        first.keys + later.keys, first.group, first.label, first.note or later.note, status, first.spoken, first.anchor
    )


def _cards(facts: Sequence[Fact], checks: Sequence[Check], pair: Collection[str]) -> list[Card]:
    groups: dict[tuple[object, ...], list[Fact]] = {}
    for fact in facts:
        if fact.kind is FactKind.FIGURE and isinstance(fact.payload, Figure):
            groups.setdefault(_sheet(fact.payload), []).append(fact)
    by_key = {f.key: f for f in facts}
    alone = {members[0].key for members in groups.values() if len(members) == 1}
    whose = wording_facts.both_report(facts, pair)
    cards = []
    for members in groups.values():
        own = {f.key for f in members}
        if own <= alone and _is_base(members[0], checks, by_key):
            continue
        period = members[0].figure.period
        cards.append(_card(members, [c for c in checks if _belongs(c, own, period)], by_key, alone, pair, whose))
    return cards


def _sheet(figure: Figure) -> tuple[object, ...]:
    currency = figure.amount.currency if figure.amount else None
    return (figure.period, currency, figure.reporter, figure.partner, figure.product, figure.status)


def _is_base(fact: Fact, checks: Iterable[Check], by_key: Mapping[str, Fact]) -> bool:
    """Whether a lone figure is named on another card, as what a growth rate counts from, and nothing speaks against it."""
    if any(fact.key in c.inputs and c.period == fact.figure.period and c.verdict in _DOUBTS for c in checks):
        return False
    for check in checks:
        if check.rule is Rule.GROWTH and check.verdict is Verdict.OK and fact.key in check.inputs:
            now = _growing(check, by_key)
            if now is not None and now.key != fact.key:
                return True
    return False


def _growing(check: Check, by_key: Mapping[str, Fact]) -> Fact | None:
    for key in check.inputs:
        fact = by_key.get(key)
        if fact is not None and isinstance(fact.payload, Figure) and fact.payload.growth is not None:
            return fact
    return None


def _belongs(check: Check, keys: Collection[str], period: Period | None) -> bool:
    """A check stands on the card of its period; one that has none, on the card of its first figure."""
    if check.period is None:
        return bool(check.inputs) and check.inputs[0] in keys
    return period == check.period and any(key in keys for key in check.inputs)


def _card(
    members: Sequence[Fact],
    checks: Sequence[Check],
    by_key: Mapping[str, Fact],
    alone: Iterable[str],
    pair: Collection[str],
    whose: bool,
) -> Card:
    """The figures of one sheet; with `whose` it says which of the dossier's sides counts them."""
    first = members[0].figure
    amounts = [f.figure.amount for f in members if f.figure.amount is not None]
    scale = _common_scale(amounts)
    places = max((wording.amount_places(a) for a in amounts if a.scale == scale), default=0)
    rows = []
    for fact in sorted(members, key=lambda f: (_FLOWS.index(f.figure.flow), f.span.start)):
        figure = fact.figure
        if figure.amount is not None:
            told = figure.amount
            exact = max(0, len(told.digits.partition(".")[2]) + scale - told.scale)
            value = wording.number(told.in_scale(scale), places if told.scale == scale else exact)
        else:
            value = wording_facts.growth(figure.growth) if figure.growth is not None else ""
        rows.append(
            Row(fact.key, figure.flow, wording.flow(figure.flow), value, fact.status, _spoken(fact, checks, pair))
        )
    lines = [line for check in checks if (line := _line(check, by_key, frozenset(alone))) is not None]
    observed = first.status is FigureStatus.OBSERVED and bool(amounts)
    flows = {f.figure.flow for f in members}
    if observed and Flow.TURNOVER in flows and not flows & set(_SPLIT) and first.period is not None:
        lines.append(Line(QCoreApplication.translate("Reader", "no split given"), Verdict.SKIP))
    title, months = _dated(first.period)
    sides = wording_facts.other_sides(first, pair)
    if whose and not sides and first.reporter:
        sides = wording.reports(first.reporter)
    apart = (months, sides, first.product or "", wording.figure_status(first.status))
    detail = ", ".join(p for p in apart if p)
    unit = wording.unit_short(scale, amounts[0].currency) if amounts else ""
    anchor = min(f.span.start for f in members)
    return Card(first.period, title, unit, tuple(rows), _first_lines(lines), anchor, detail)


def _first_lines(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that a card has room for; those that lead to a figure on no other card always are among them."""
    if len(lines) <= _MOST_LINES:
        return tuple(lines)
    weighed = sorted(lines, key=lambda line: (not line.key, line.verdict not in _DOUBTS))
    led = sum(bool(line.key) for line in lines)
    kept = weighed[: max(_MOST_LINES - 1, led)]
    rest = len(lines) - len(kept)
    if not rest:
        return tuple(lines)
    more = Line(QCoreApplication.translate("Reader", "%1 more").replace("%1", wording.count(rest)), Verdict.SKIP)
    return (*(line for line in lines if line in kept), more)


def _common_scale(amounts: Sequence[Amount]) -> int:
    """The scale that one card writes its amounts in: the finest printed that leaves them short, so that no digit is lost.

    Half a million beside a billion is 0.5 and 1,000 millions, never 0.0 and 1.0 billion.
    """
    scales = sorted({a.scale for a in amounts})
    short = (s for s in scales if all(abs(a.in_scale(s)) < _SHORT for a in amounts))
    return next(short, scales[-1] if scales else 0)


def _dated(period: Period | None) -> tuple[str, str]:
    """The head of a card and, where a year does not run from January, its months: "2023/24" and "Apr\u2013Mar"."""
    if period is None:
        return QCoreApplication.translate("Reader", "No period"), ""
    if period.last.year == period.first.year + 1 and period.first.month != 1:
        return wording.years(period), wording.period_months(period)
    return wording.period(period), ""


def _spoken(fact: Fact, checks: Iterable[Check], pair: Collection[str]) -> str:
    """What, value, period, status, check: "Turnover, 289.0 million US dollars, ... 114.3 + 174.7 = 289.0, agrees."."""
    words = [wording_facts.spoken(fact, pair)]
    for check in checks:
        if fact.key in check.inputs and check.told in (Verdict.OK, Verdict.WARN, Verdict.FAIL):
            words.append(f"{wording_facts.check(check)}, {wording_facts.verdict(check.verdict)}")
    return ". ".join(words) + "."


def _line(check: Check, by_key: Mapping[str, Fact], alone: frozenset[str]) -> Line | None:
    if check.code == "term_derived":
        return Line(_derived(check), Verdict.SKIP)
    if check.told not in (Verdict.OK, Verdict.WARN, Verdict.FAIL):
        return None
    if check.verdict is Verdict.OK and check.rule not in (Rule.SUM, Rule.GROWTH, Rule.BALANCE):
        return None
    if check.of_sources:
        return Line(wording_facts.other_source(check), check.verdict)
    if check.rule is Rule.GROWTH and check.verdict is Verdict.OK:
        return _growth_line(check, by_key, alone)
    return Line(wording_facts.check(check), check.verdict)


def _derived(check: Check) -> str:
    """The term that nobody states, marked as computed: "Imports 174.7 Δ"."""
    computed = wording_facts.localised(check.detail).rpartition(" = ")[2]
    return f"{wording.flow(Flow(check.params[0]))} {computed}\u00a0Δ"


def _growth_line(check: Check, by_key: Mapping[str, Fact], alone: frozenset[str]) -> Line:
    now = _growing(check, by_key)
    base = next((by_key[k] for k in check.inputs if k in by_key and (now is None or k != now.key)), None)
    growth = now.figure.growth if now is not None else None
    if base is None or growth is None or base.figure.amount is None:
        return Line(wording_facts.check(check), check.verdict)
    words = QCoreApplication.translate("Reader", "%1 on %2", "growth on base: +1.7 % on 514.9")
    text = words.replace("%1", wording_facts.growth(growth))
    text = text.replace("%2", wording.amount_digits(base.figure.amount))
    return Line(text, check.verdict, base.key if base.key in alone else "")


@dataclass(frozen=True, slots=True)
class Wish:
    """Where an item would like to stand. `seen` is how much of its line lies above the bottom edge, in px."""

    top: float
    height: float
    card: bool
    seen: float = 0.0


def placed(wishes: Sequence[Wish], bottom: float) -> list[float]:
    """The tops of the items: as wished, pushed down off each other, then pushed up from the bottom edge.

    The order never changes and nothing overlaps. An item is held above the edge as far as its own
    line has come into view, so that scrolling brings it in smoothly.
    """
    tops: list[float] = []
    for number, wish in enumerate(wishes):
        top = wish.top
        if number:
            before = wishes[number - 1]
            top = max(top, tops[-1] + before.height + gap(before, wish))
        tops.append(top)
    limit = float("inf")
    for number in range(len(wishes) - 1, -1, -1):
        wish = wishes[number]
        if wish.seen > 0:
            limit = min(limit, bottom + max(0.0, wish.height - 3 * wish.seen))
        tops[number] = min(tops[number], limit - wish.height)
        if number:
            limit = tops[number] - gap(wishes[number - 1], wish)
    return tops


def gap(above: Wish, below: Wish) -> float:
    """The space between two neighbours."""
    return CARD_GAP if above.card or below.card else CHIP_GAP

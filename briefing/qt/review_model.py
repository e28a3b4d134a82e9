"""Review model: the facts of the open article in groups by what a person has still to decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.core.chart import ChartSpec
from briefing.core.checks import Check, Rule, Verdict, by_fact
from briefing.core.fact import Fact, FactKind, Figure, Flow, NextStep, PersonMention, ReviewStatus
from briefing.qt import wording, wording_facts

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

STATUS, FACT, VALUE, PERIOD, CHECK = range(5)
KEY = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
OPEN, DECIDED, MENTIONED, MERGED, REJECTED = "open", "decided", "mentioned", "merged", "rejected"
GROUPS = (OPEN, DECIDED, MENTIONED, MERGED, REJECTED)
ALL = "all"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Finding:
    """What the last column says: words, the token of their colour, and whether a tick follows."""

    words: str
    token: str = "text_2"
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """The heading of a group."""

    group: str
    title: str
    count: int
    folded: bool


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One fact as the table shows it. `conflict` draws it as such whatever its status."""

    fact: Fact
    conflict: bool
    title: str
    value: str
    period: str
    finding: Finding

    @property
    def measured(self) -> bool:
        """Whether it says how sure its reading is: while it waits for a decision and nothing graver is to be said."""
        return self.fact.awaits_review and not self.conflict


def group_of(fact: Fact) -> str:
    """The group a fact belongs to."""
    if fact.lead is not None:
        return MERGED
    if fact.awaits_review:
        return OPEN
    if fact.status.is_open:
        return MENTIONED
    return DECIDED if fact.status.counts else REJECTED


def usual_unit(facts: Sequence[Fact]) -> tuple[int, str] | None:
    """Scale and currency of most figures: the unit of the value column; None without figures."""
    units: dict[tuple[int, str], int] = {}
    for fact in facts:
        if isinstance(fact.payload, Figure) and fact.payload.amount is not None and fact.payload.amount.currency:
            unit = (fact.payload.amount.scale, fact.payload.amount.currency)
            units[unit] = units.get(unit, 0) + 1
    return max(units, key=lambda u: units[u]) if units else None


def value_in(fact: Fact, unit: tuple[int, str] | None) -> str:
    """A fact's value in the unit of the column; another currency or scale says so itself."""
    payload = fact.payload
    if not isinstance(payload, Figure):
        return ""
    if payload.amount is None:
        return wording_facts.growth(payload.growth) if payload.growth else ""
    if unit is not None and (payload.amount.scale, payload.amount.currency) == unit:
        return wording.amount_digits(payload.amount)
    short = wording.unit_short(payload.amount.scale, payload.amount.currency)
    return f"{wording.amount_digits(payload.amount)} {short}"


def period_of(fact: Fact) -> str:
    """The period or date; for a change, from its base: "2022 → 2023"."""
    payload = fact.payload
    if isinstance(payload, Figure) and payload.amount is None and payload.growth is not None:
        now, base = payload.period, payload.growth.base
        if now is not None and base is not None:
            return f"{wording.period(base)} \u2192 {wording.period(now)}"
    return wording_facts.place_in_time(fact)


class Around:
    """What is told beside a fact: the checks that use it, its mark on the chart, the other facts of its article."""

    def __init__(self, facts: Sequence[Fact], checks: Sequence[Check], chart: ChartSpec) -> None:
        self.facts = {f.key: f for f in facts}
        self.checks, self.marks = by_fact(checks), chart.by_key()
        self.unsplit = {g.period: g.no_split for g in reversed(chart.groups)}
        """The periods drawn, and whether a source gives their parts."""
        self.told = Counter((f.kind, f.payload) for f in facts)
        """How often the same is said."""


def finding_of(fact: Fact, around: Around, conflict: bool = False) -> Finding:
    """The most telling check on a fact in a few words, else what is inferred of it.

    `conflict`: two sources disagree on it, so the distance of the mirror figure comes first.
    """
    if fact.lead is not None:
        lead = around.facts.get(fact.lead)
        words = translate("Review", "in %1").replace("%1", wording_facts.heading(lead)) if lead else ""
        return Finding(words or translate("Review", "in another article’s fact"))
    mine = around.checks.get(fact.key, [])
    failed = next((c for c in mine if c.verdict in (Verdict.FAIL, Verdict.WARN)), None)
    if failed is not None:
        return Finding(wording_facts.check(failed), "bad" if failed.verdict is Verdict.FAIL else "warn")
    mark = around.marks.get(fact.key)
    if conflict and mark is not None and mark.mirror is not None and mark.value > 0:
        gap = (mark.mirror / mark.value - 1) * 100
        words = translate("Review", "mirror %1 higher") if gap > 0 else translate("Review", "mirror %1 lower")
        return Finding(words.replace("%1", wording.percent(abs(gap), signed=False)), "bad")
    passed = next((c for c in mine if c.told is Verdict.OK and c.rule in (Rule.SUM, Rule.GROWTH, Rule.BALANCE)), None)
    if passed is not None:
        return _agreed(fact, passed)
    if mark is not None and around.unsplit.get(mark.period):
        return Finding(translate("Review", "no split given"))
    if any((n.reason or "").startswith("year") for n in fact.notes):
        return Finding(translate("Review", "year inferred"))
    inferred = wording_facts.inferences(fact)
    if inferred and fact.kind is FactKind.DATE:
        return Finding(translate("Review", "date inferred"))
    if inferred:
        return Finding(inferred[0])
    if isinstance(fact.payload, PersonMention):
        return Finding(fact.payload.role or "")
    return Finding(_repeated(around.told[fact.kind, fact.payload]))


def _named(fact: Fact, pair: Collection[str], whose: bool) -> str:
    """A fact in a few words; a next step with what was said, without which one is like the other."""
    words = wording_facts.title(fact, pair, whose=whose)
    return f"{words} \u00b7 {' '.join(fact.quote.split())}" if isinstance(fact.payload, NextStep) else words


def _agreed(fact: Fact, check: Check) -> Finding:
    left, sign, right = wording_facts.localised(check.detail).partition(" = ")
    if not sign:
        return Finding(wording_facts.check(check), "ok", True)
    flow = fact.payload.flow if isinstance(fact.payload, Figure) else None
    if check.rule is Rule.SUM and flow in (Flow.EXPORTS, Flow.IMPORTS):
        return Finding(translate("Review", "part of %1").replace("%1", right))
    return Finding(left, "ok", True)


def _repeated(same: int) -> str:
    if same < 2:
        return ""
    if same == 2:
        return translate("Review", "named twice")
    return translate("Review", "named %1 times").replace("%1", wording.count(same))


class ReviewModel(QAbstractTableModel):
    """Rows in groups: needs review (conflicts, then the least certain, first), confirmed, rejected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ReviewRow, ...] = ()
        self._rows: list[Section | ReviewRow] = []
        self._folded: set[str] = set()
        self._filter = ALL
        self._unit: tuple[int, str] | None = None
        self._pair: Collection[str] = ()

    def show(
        self,
        facts: Sequence[Fact],
        checks: Sequence[Check],
        chart: ChartSpec,
        conflicts: frozenset[str],
        pair: Collection[str] = (),
    ) -> None:
        """Show the facts of an article; `conflicts` are the keys two sources disagree on, `pair` the dossier's sides."""
        self._pair = pair
        self._unit = usual_unit(facts)
        whose, around = wording_facts.both_report(facts, pair), Around(facts, checks, chart)
        self._all = tuple(
            ReviewRow(
                fact,
                fact.status is ReviewStatus.DISPUTED or (fact.key in conflicts and fact.status.counts),
                _named(fact, pair, whose),
                value_in(fact, self._unit),
                period_of(fact),
                finding_of(fact, around, fact.key in conflicts),
            )
            for fact in facts
        )
        self._arrange()

    @property
    def filter(self) -> str:
        """The group shown, or all."""
        return self._filter

    def set_filter(self, group: str) -> None:
        """Show all groups, or one."""
        self._filter = group
        self._arrange()

    def toggle(self, group: str) -> None:
        """Fold or unfold a group."""
        self._folded ^= {group}
        self._arrange()

    def counts(self) -> dict[str, int]:
        """How many facts each group holds, and all."""
        found = Counter(group_of(r.fact) for r in self._all)
        return {**{group: found[group] for group in GROUPS}, ALL: len(self._all)}

    def _arrange(self) -> None:
        self.beginResetModel()
        titles = {
            OPEN: translate("Review", "Needs review"),
            DECIDED: translate("Review", "Confirmed"),
            MENTIONED: translate("Review", "Mentions, no decision needed"),
            MERGED: translate("Review", "Merged into another"),
            REJECTED: translate("Review", "Rejected"),
        }
        self._rows = []
        grouped: dict[str, list[ReviewRow]] = {}
        for row in self._all:
            grouped.setdefault(group_of(row.fact), []).append(row)
        for group in GROUPS if self._filter == ALL else (self._filter,):
            rows = grouped.get(group, [])
            if group == OPEN:
                rows.sort(key=lambda r: (not r.conflict, r.fact.confidence, r.fact.span.start))
            if not rows:
                continue
            folded = group in self._folded
            self._rows.append(Section(group, titles[group], len(rows), folded))
            self._rows.extend([] if folded else rows)
        self.endResetModel()

    def row(self, index: int) -> Section | ReviewRow | None:
        """What stands on a row."""
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def row_of(self, key: str | None) -> int:
        """The row of a fact, -1 when it is not shown."""
        for number, row in enumerate(self._rows):
            if isinstance(row, ReviewRow) and row.fact.key == key:
                return number
        return -1

    def fact_rows(self) -> list[int]:
        """The rows that hold facts."""
        return [n for n, row in enumerate(self._rows) if isinstance(row, ReviewRow)]

    def next_open(self, after: int) -> str | None:
        """The key of the next fact to decide below a row, else of the first one; None when none is left."""
        waiting = [n for n in self.fact_rows() if self._is_open(n)]
        later = [n for n in waiting if n > after]
        found = (later or waiting)[0] if waiting else -1
        row = self.row(found)
        return row.fact.key if isinstance(row, ReviewRow) else None

    def _is_open(self, number: int) -> bool:
        row = self._rows[number]
        return isinstance(row, ReviewRow) and row.fact.awaits_review

    def position(self, key: str) -> tuple[int, int]:
        """A fact's place in the list as it is shown, from 1 (0: none), and how many are shown."""
        keys = [row.fact.key for row in self._rows if isinstance(row, ReviewRow)]
        return (keys.index(key) + 1 if key in keys else 0), len(keys)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Qt: headings and facts."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Qt: status, fact, value, period, check."""
        return 0 if parent.isValid() else 5

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: headings cannot be selected."""
        if isinstance(self.row(index.row()), Section):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: words; the row itself for the delegate; a sentence for screen readers."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if isinstance(row, Section):
            return f"{row.title} {row.count}" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if role == KEY:
            return row.fact.key
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == STATUS:
            return f"{wording_facts.spoken(row.fact, self._pair)}. {row.finding.words}".strip()
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == STATUS and row.measured:
            return wording_facts.sureness_told(row.fact)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == VALUE:
            return _RIGHT
        return None

    @staticmethod
    def _words(row: ReviewRow, column: int) -> str:
        status = ReviewStatus.DISPUTED if row.conflict else row.fact.status
        return (wording.status_title(status), row.title, row.value, row.period, row.finding.words)[column]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the headings; the value column is named after its unit."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section == VALUE else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        unit = wording.unit_short(*self._unit) if self._unit else translate("Review", "Value")
        return (
            translate("Review", "Status"),
            translate("Review", "Fact"),
            unit,
            translate("Review", "Period"),
            translate("Review", "Check"),
        )[section]

"""Both sides' figures on paper: the periods that two countries report, one of them with reasons and the officer's note.

Nothing of one side is filled in from the other; a side that is missing is named, with who could supply it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from briefing.core.amount import Amount
from briefing.core.arrangement import USUAL, Decisions
from briefing.core.claim import Claim, Code, Country, Money, Sign, Value, review_signs
from briefing.core.currency import Method, Rates
from briefing.core.dossier import Dossier
from briefing.core.evidence import Register
from briefing.core.fact import Flow
from briefing.core.granularity import Grain, by_grain, usual_grain
from briefing.core.mirror import Reason, Reconciliation, reconciliations
from briefing.core.officer import text_key
from briefing.core.period import Period
from briefing.core.summary_parts import Gap
from briefing.core.trade import ARTICLE, TOTAL, Cell, PeriodRow, SeriesKey

MOST_ROWS = 3
MOST_ALIKE = 2
PLACES = 1
_SCALES = (9, 6, 3)
_TELLING_DIGITS = 4
"""Figures of fewer printed digits are alike too often to be taken for one another."""

Series = Mapping[SeriesKey, Sequence[PeriodRow]]


class NoRatio(StrEnum):
    """Why two figures give no ratio."""

    CURRENCY = "currency"
    MONTHS = "months"
    SIDE = "side"
    ZERO = "zero"


@dataclass(frozen=True, slots=True)
class MirrorAsked:
    """How both sides' figures are put together: at which rates, cut how finely, and which row is told in full.

    Without `rates` nothing is converted; without `grain`, and where both sides have no period of that length, the
    cut is by years.
    `section` is that of a `Reconciliation`, "" for the one that most wants a look.
    """

    section: str = ""
    rates: Rates | None = None
    method: Method = Method.AVERAGE
    grain: Grain | None = None


@dataclass(frozen=True, slots=True)
class SideFigure:
    """What one side reports, with the evidence it is cited by."""

    cell: Cell
    refs: tuple[int, ...]
    keys: tuple[str, ...]
    signs: tuple[Sign, ...]

    @property
    def money(self) -> Money:
        """The figure in its own currency, as the page prints it."""
        return printed(self.cell)


@dataclass(frozen=True, slots=True)
class MirrorRow:
    """One flow of one period; `of` is set where both sides report it, else `why` says what is amiss."""

    exporter: str
    importer: str
    period: Period
    ours: SideFigure | None
    theirs: SideFigure | None
    of: Reconciliation | None
    why: NoRatio | None
    note: str = ""
    ticked: frozenset[Reason] = frozenset()
    portion: str = ""
    """The portion mark before the note."""

    @property
    def all_goods(self) -> bool:
        """Whether every figure of the row comes from a table that says it is of all goods."""
        chosen = [side.cell.chosen for side in (self.ours, self.theirs) if side is not None]
        return all(o.product == TOTAL and o.source != ARTICLE for o in chosen)


@dataclass(frozen=True, slots=True)
class MirrorSection:
    """The sheet: rows newest first, `told` the one with reasons, what is `missing`, what is `alike` but not the same."""

    reporter: str
    partner: str
    rows: tuple[MirrorRow, ...]
    told: MirrorRow | None
    missing: tuple[Gap, ...]
    alike: tuple[Claim, ...]
    left_out: int = 0

    @property
    def notes(self) -> tuple[MirrorRow, ...]:
        """The rows that the officer wrote on, the one told in full first."""
        noted = [r for r in self.rows if r.note]
        return tuple(sorted(noted, key=lambda r: r is not self.told))


def mirror_section(
    dossier: Dossier,
    series: Series,
    key: SeriesKey | None,
    texts: Mapping[str, str],
    asked: MirrorAsked,
    register: Register,
    decisions: Decisions | None = None,
) -> MirrorSection:
    """Both sides' figures as seen from the side of `key`. `texts` are the officer's, by section; `decisions` mark them."""
    if key is None:
        sides = {"a": Country(dossier.reporter), "b": Country(dossier.partner)}
        nothing = Gap(Claim("no_figures"), Claim("ask_both_statistics", sides))
        return MirrorSection(dossier.reporter, dossier.partner, (), None, (nothing,), ())
    cut, found = _compared(series, key, asked)
    shown = _chosen(found, texts, asked.section)
    told = next((r for r in found if r.section == asked.section), None) or _usual(found, texts)
    rows = [replace(_row(r, texts, register), portion=_portion(r, decisions or {})) for r in shown]
    theirs = {k: rows for k, rows in cut.items() if (k.reporter, k.partner) == (key.partner, key.reporter)}
    alone = _alone(key, cut[key], theirs, shown, register)
    missing = _missing(key, bool(theirs), alone)
    rows = sorted([*rows, *alone], key=lambda r: (r.period.last, r.period.length), reverse=True)
    full = next((r for r in rows if told is not None and r.of is told), None)
    alike = tuple(_alike(sorted(rows, key=lambda r: r is not full), series))
    return MirrorSection(key.reporter, key.partner, tuple(rows), full, missing, alike, len(found) - len(shown))


def _compared(series: Series, key: SeriesKey, asked: MirrorAsked) -> tuple[Series, tuple[Reconciliation, ...]]:
    """The series in the first cut in which both sides have a period in common: the one asked for, years, the usual one."""
    tried = []
    for grain in dict.fromkeys(g for g in (asked.grain, Grain.YEAR, usual_grain(series[key])) if g is not None):
        cut = {k: by_grain(rows, grain) for k, rows in series.items()}
        found = reconciliations(key, cut[key], cut, asked.rates, asked.method)
        if found:
            return cut, found
        tried.append(cut)
    return tried[0], ()


def printed(cell: Cell) -> Money:
    """A figure in its own currency with one decimal, in the largest unit that leaves it at least two."""
    amount = cell.chosen.amount
    assert amount is not None
    return _money(amount.value, amount.currency, cell)


def rounded(value: Decimal, currency: str | None) -> Amount:
    """A sum of money as the sheet prints it."""
    scale = next((s for s in _SCALES if abs(value) >= 2 * Decimal(10) ** s), 0)
    digits = value.scaleb(-scale).quantize(Decimal(1).scaleb(-PLACES), ROUND_HALF_UP)
    return Amount(format(digits, "f"), scale, currency)


def _money(value: Decimal, currency: str | None, cell: Cell) -> Money:
    return Money(rounded(value, currency), cell.chosen.qualifier)


def note_of(texts: Mapping[str, str], section: str) -> str:
    """The officer's note on a row."""
    return texts.get(section, "").strip()


def ticks_of(texts: Mapping[str, str], section: str) -> frozenset[Reason]:
    """The reasons that the officer ticked for a row; codes of another version are passed over."""
    known = set(Reason)
    return frozenset(Reason(c) for c in texts.get(section, "").split() if c in known)


def _portion(r: Reconciliation, decisions: Decisions) -> str:
    return decisions.get((r.section, text_key(0)), USUAL).portion


def _is_annotated(r: Reconciliation, texts: Mapping[str, str]) -> bool:
    return bool(note_of(texts, r.section) or ticks_of(texts, r.ticks_section))


def _usual(found: Sequence[Reconciliation], texts: Mapping[str, str]) -> Reconciliation | None:
    """The newest that the officer worked on, else the newest import: the gap that most wants a look."""
    annotated = (r for r in found if _is_annotated(r, texts))
    imports = (r for r in found if r.flow is Flow.IMPORTS)
    return next(annotated, None) or next(imports, None) or next(iter(found), None)


def _chosen(found: Sequence[Reconciliation], texts: Mapping[str, str], section: str) -> tuple[Reconciliation, ...]:
    """The rows there is room for: the one told in full, those the officer worked on, then the newest of its flow."""
    told = next((r for r in found if r.section == section), None) or _usual(found, texts)
    ranked = sorted(
        found,
        key=lambda r: (r is not told, not _is_annotated(r, texts), told is not None and r.flow is not told.flow),
    )
    kept = ranked[:MOST_ROWS]
    return tuple(r for r in found if any(r is k for k in kept))


def _row(r: Reconciliation, texts: Mapping[str, str], register: Register) -> MirrorRow:
    exporter, importer = r.direction
    why = None
    if r.ratio is None:
        why = NoRatio.ZERO if r.same_currency or r.rate is not None else NoRatio.CURRENCY
    elif r.ratio <= 0:
        why = NoRatio.ZERO
    return MirrorRow(
        exporter,
        importer,
        r.period,
        _side(r.ours, register),
        _side(r.theirs, register),
        r,
        why,
        note_of(texts, r.section),
        ticks_of(texts, r.ticks_section),
    )


def _side(cell: Cell, register: Register) -> SideFigure:
    keys = cell.inputs or (cell.chosen.key,)
    signs = review_signs([cell.chosen.review]) if cell.chosen.source == ARTICLE else ()
    if cell.inputs:
        signs += (Sign.COMPUTED,)
    if cell.differing:
        signs += (Sign.DIFFERS,)
    return SideFigure(cell, register.cite(keys), keys, signs)


# --- what only one side reports ------------------------------------------------------------------


def _alone(
    key: SeriesKey,
    ours: Sequence[PeriodRow],
    theirs: Mapping[SeriesKey, Sequence[PeriodRow]],
    shown: Iterable[Reconciliation],
    register: Register,
) -> list[MirrorRow]:
    """Of each flow that has no period in common, the newest figure of either side, so that the page shows what there is."""
    paired = {r.flow for r in shown}
    rows = []
    for flow in (Flow.EXPORTS, Flow.IMPORTS):
        if flow in paired:
            continue
        own = _newest(ours, flow)
        other = max(
            (f for rows in theirs.values() if (f := _newest(rows, flow.mirrored)) is not None),
            key=lambda f: (f[0].last, f[0].length),
            default=None,
        )
        why = NoRatio.MONTHS if own is not None and other is not None else NoRatio.SIDE
        sides = (key.reporter, key.partner) if flow is Flow.EXPORTS else (key.partner, key.reporter)
        if own is not None:
            rows.append(MirrorRow(*sides, own[0], _side(own[1], register), None, None, why))
        if other is not None:
            rows.append(MirrorRow(*sides, other[0], None, _side(other[1], register), None, why))
    return rows


def _newest(rows: Sequence[PeriodRow], flow: Flow) -> tuple[Period, Cell] | None:
    found = [(r.period, r.cells[flow]) for r in rows if flow in r.cells]
    return max(found, key=lambda f: (f[0].last, f[0].length), default=None)


def _missing(key: SeriesKey, both: bool, alone: Iterable[MirrorRow]) -> tuple[Gap, ...]:
    """Which side's figures are missing and who could supply them: all of the other side, else those of a period."""
    if not both:
        other = {"country": Country(key.partner)}
        return (Gap(Claim("no_mirror", other), Claim("ask_statistics", other)),)
    gaps = []
    for row in alone:
        lacking = key.partner if row.theirs is None else key.reporter
        flow = Flow.EXPORTS if row.exporter == lacking else Flow.IMPORTS
        values: dict[str, Value] = {"country": Country(lacking), "flow": Code("flow", flow), "period": row.period}
        gaps.append(Gap(Claim("no_mirror_period", values), Claim("ask_statistics", {"country": Country(lacking)})))
    return tuple(gaps)


# --- what looks the same and is not --------------------------------------------------------------


def _alike(rows: Sequence[MirrorRow], series: Series) -> Iterator[Claim]:
    """Figures of the dossier that are printed with the same digits as one of the rows' but count another currency."""
    sides = [(row, side) for row in rows for side in (row.ours, row.theirs) if side is not None]
    known = list(_totals(series))
    left = MOST_ALIKE
    for row, side in sides:
        amount = side.money.amount
        for reporter, flow, period, other in known if len(_digits(amount)) >= _TELLING_DIGITS else ():
            same = (amount.digits, amount.scale) == (other.digits, other.scale)
            if left and same and amount.currency != other.currency:
                left -= 1
                chosen = side.cell.chosen
                yield Claim(
                    "mirror_alike",
                    {
                        "amount": side.money,
                        "country": Country(chosen.reporter),
                        "flow": Code("flow", chosen.flow),
                        "period": row.period,
                        "other": Money(other),
                        "other_country": Country(reporter),
                        "other_flow": Code("flow", flow),
                        "other_period": period,
                    },
                )


def _digits(amount: Amount) -> str:
    return amount.digits.replace(".", "").strip("-0")


def _totals(series: Series) -> Iterator[tuple[str, Flow, Period, Amount]]:
    """Every figure of the dossier, totals also where they are only exports plus imports, as the sheet would print it."""
    for key, rows in series.items():
        for row in rows:
            values = {flow: cell.value for flow, cell in row.cells.items()}
            if Flow.TURNOVER not in values and row.turnover_computed is not None:
                values[Flow.TURNOVER] = row.turnover_computed
            for flow, value in values.items():
                yield key.reporter, flow, row.period, rounded(value, key.currency)

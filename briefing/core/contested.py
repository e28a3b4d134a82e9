"""Contested: facts that two sources tell otherwise or that a check fails on; what a person settled is at rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal

from briefing.core.chart import ChartMark
from briefing.core.checks import Check, Verdict, checks_of
from briefing.core.fact import Fact, ReviewStatus
from briefing.core.trade import Cell


def failed(checks: Iterable[Check]) -> frozenset[str]:
    """The keys of the facts that a failed check uses."""
    return frozenset(key for c in checks if c.verdict is Verdict.FAIL for key in c.inputs)


def mirror_gap(mark: ChartMark) -> Decimal | None:
    """How much the partner's figure lies above (or below) the mark's, in per cent; None without one."""
    if mark.mirror is None or mark.value <= 0:
        return None
    return (mark.mirror / mark.value - 1) * 100


def in_doubt(mark: ChartMark, failing: Collection[str], cells: Mapping[str, Cell], threshold: int) -> bool:
    """Whether a mark needs a look: disputed, in a failed check, told otherwise elsewhere, or far from the mirror.

    `failing` are the keys of `failed`, `cells` the dossier's by observation key; `threshold` is in per cent.
    """
    if mark.review is ReviewStatus.DISPUTED or any(key in failing for key in (mark.key, *mark.older_keys)):
        return True
    cell = cells.get(mark.key)
    if cell is not None and cell.conflicting:
        return True
    gap = mirror_gap(mark)
    return gap is not None and abs(gap) > threshold


def contested(
    facts: Iterable[Fact],
    failing: Collection[str],
    cells: Mapping[str, Cell],
    marks: Mapping[str, ChartMark],
    threshold: int,
) -> frozenset[str]:
    """The keys of the open facts among `facts` that are contested; `marks` are the chart's, by the keys they stand for."""

    def holds(key: str) -> bool:
        cell, mark = cells.get(key), marks.get(key)
        differs = cell is not None and bool(cell.conflicting)
        return key in failing or differs or (mark is not None and in_doubt(mark, failing, cells, threshold))

    return frozenset(f.key for f in facts if f.status.is_open and holds(f.key))


def contested_articles(
    figures: Iterable[Fact], cells: Mapping[str, Cell], marks: Mapping[str, ChartMark], threshold: int
) -> frozenset[int]:
    """The ids of the articles of a dossier with contested `figures`, each article checked as it is when it lies open."""
    told: dict[int, list[Fact]] = {}
    for fact in figures:
        told.setdefault(fact.article, []).append(fact)
    return frozenset(
        article for article, own in told.items() if contested(own, failed(checks_of(own)), cells, marks, threshold)
    )

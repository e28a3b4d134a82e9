"""Tabling: a table that is kept aside is checked, among itself and against the library; what is in doubt is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from briefing.core import tablechecks
from briefing.core.question import AS_PRINTED, BOTH, CONFLICT, PREFER, REPLACE, SKIP, Question, question
from briefing.core.trade import Series
from briefing.ingest.tables import Waiting
from briefing.storage import stagedchecks, stagedeffects
from briefing.storage.library import Library
from briefing.storage.staging import Staging

_POWER = "10^"
_MOST_CHECKED = 200
"""Pairs of countries whose totals are compared with what the library holds; a table of the whole world has more."""


def questions_of(waiting: Iterable[Waiting], pairs: tuple[str, ...] = ()) -> tuple[Question, ...]:
    """What is asked about the rows that wait, each question once with the number of its rows.

    `pairs` are offered where it is not said which two countries the figures are of.
    """
    found: dict[str, Question] = {}
    for w in waiting:
        known = found.get(w.question)
        if known is None:
            choices = pairs if w.field == "pair" else w.choices
            found[w.question] = Question(w.question, w.field, w.cell, choices, 1, w.locator)
        else:
            found[w.question] = replace(known, rows=known.rows + 1)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found: notes as codes, and questions about values that were taken out again."""

    notes: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    replaces: tuple[int, ...] = ()


def check(staging: Staging, answers: Mapping[str, str], file_name: str = "", *, asking: bool = False) -> Checked:
    """Check staged values among themselves and against the library; what has a wrong scale is held back and asked about.

    Values that contradict the library's are asked about where somebody can answer (`asking`); else both are kept. The
    earlier imports that an answer replaces are named; that of a file is of the files with its name.
    """
    totals = stagedchecks.totals(staging)
    questions = list(_scales(staging, totals, answers))
    replaces: tuple[int, ...] = ()
    if asking or CONFLICT in answers:
        rivals = stagedeffects.rivals(staging.library, file_name)
        given = answers.get(CONFLICT)
        if given == SKIP:
            stagedeffects.leave_conflicts(staging)
        elif given == REPLACE:
            replaces = rivals
        elif given not in (BOTH, PREFER):
            questions += _conflicts(staging, rivals)
    notes = [
        f"{code}:{len(wrong)}"
        for code, wrong in (
            ("turnover_not_sum", tablechecks.wrong_turnovers(totals)),
            ("months_not_year", tablechecks.wrong_years(totals)),
        )
        if wrong
    ]
    above = stagedchecks.children_above(staging)
    if above:
        notes.append(f"children_above_total:{above}")
    below, place = stagedchecks.mark_negative(staging.library)
    if below:
        notes.append(f"negative:{below}|{place}")
    leaps = list(tablechecks.jumps(stagedchecks.totals(staging), _known(staging.library, totals)))
    for series, period in leaps:
        stagedchecks.mark(staging, series, period, "implausible")
    if leaps:
        notes.append(f"implausible:{len(leaps)}")
    return Checked(tuple(notes), tuple(questions), replaces)


def _known(library: Library, totals: Iterable[Series]) -> tablechecks.Known:
    """What the library holds of the pair of a series; of a table of the whole world only of its first pairs."""
    pairs = islice(dict.fromkeys((s.reporter, s.partner) for s in totals), _MOST_CHECKED)
    found = {pair: stagedchecks.stored_totals(library, *pair) for pair in pairs}
    return lambda series: found.get((series.reporter, series.partner), ())


def _conflicts(staging: Staging, rivals: tuple[int, ...]) -> Iterable[Question]:
    """One question for all values that contradict the library's. Only a newer state of the same file can replace."""
    found = stagedeffects.effect(staging)
    if found.conflicting:
        choices = (BOTH, PREFER, REPLACE) if rivals else (BOTH, PREFER)
        yield Question(CONFLICT, "conflict", "", choices, found.conflicting, found.conflicts[0].place)


def _scales(staging: Staging, totals: tablechecks.Totals, answers: Mapping[str, str]) -> Iterable[Question]:
    by_pair: dict[tuple[str, str, str], list[Series]] = {}
    for series in totals:
        by_pair.setdefault((series.reporter, series.partner, series.source), []).append(series)
    for (reporter, partner, source), series_of in list(by_pair.items())[:_MOST_CHECKED]:
        cell = f"{reporter}-{partner}"
        given = answers.get(question("scale", cell), "")
        if given == AS_PRINTED:
            continue
        values = ((s, p, digits) for s in series_of for p, digits in totals[s].items())
        steps = tablechecks.wrong_scale(values, stagedchecks.stored_totals(staging.library, reporter, partner))
        if steps is None:
            continue
        scale = series_of[0].scale + steps
        choices = (AS_PRINTED, *((f"{_POWER}{scale}",) if scale >= 0 else ()))
        if given in choices:
            stagedchecks.rescale(staging, reporter, partner, source, steps)
            continue
        place = stagedchecks.place_of(staging.library, reporter, partner, source)
        held = stagedchecks.hold(staging, reporter, partner, source)
        if given != SKIP:
            yield Question(question("scale", cell), "scale", cell, choices, held, place)

"""Which year "the year before" is, where a sentence tells another flow or the same year once more."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.period import Period
from briefing.ingest.extract.flows.context import Context
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.times.years import FIRST_YEAR


def of_another_flow(context: Context, c: Clauses) -> bool:
    """Whether a sentence with "im Vorjahr" tells of another flow than the last full year's just told, and compares nothing.

    "Die Exporte beliefen sich 2023 auf 5 Mrd. Euro. Die Importe lagen im Vorjahr bei 4 Mrd. Euro.", written in 2024.
    """
    reference, timed = context.memory.reference, context.memory.timed
    if (
        reference is None
        or timed is None
        or not any(p.relation == "earlier" for p in c.periods)
        or not c.r.lexicon.verb_final
    ):
        return False
    flows = {FLOWS[q.category] for q in c.flows()}
    told = {d.figure.flow for d in context.paragraph if d.figure.period == timed.period}
    last_year = timed.period == Period.year(reference.year - 1) if reference.year > FIRST_YEAR else False
    return last_year and len(c.periods) == 1 and len(c.sums) == 1 and len(flows) == 1 and not flows & told


def one_sum(c: Clauses) -> bool:
    """Whether a sentence tells one amount, and at most what is a part of it: "..., davon 944,8 Mio. Euro aus Kasachstan"."""
    if len(c.sums) < _PAIR:
        return len(c.sums) == 1
    parts = c.r.within("bind.namely", c.sums[0].j, c.sums[1].i)
    return bool(parts) and all(p.j <= c.sums[1].i for p in c.periods)


_PAIR, _YEAR = 2, 12


def of_last_year_again(context: Context, c: Clauses) -> bool:
    """Whether "im Vorjahr" is once more the year before the article's, which it was for the figure before: of a flow of its own."""
    timed, reference = context.memory.lengths.get(_YEAR), context.memory.reference
    if timed is None or reference is None or timed.atom is None or reference.year <= FIRST_YEAR or not c.flows():
        return False
    told = timed.atom.relation == "last" and timed.period == Period.year(reference.year - 1)
    # "Last year they were 500 million. In the year before they had been 246": another word, another year.
    word = c.r.words(timed.atom.i, timed.atom.j)
    again = any(p.relation == "earlier" and c.r.words(p.i, p.j) == word for p in c.periods)
    return told and again and one_sum(c) and once(c, reference.year)


def once(c: Clauses, this: int | None) -> bool:
    """Whether a sentence tells one time, or opens with it and only compares it with another; or goes on to months of this year.

    "Im Vorjahr wurden Waren um 22 Millionen Euro importiert, wobei das erste Quartal 2005 ein Plus von 27% brachte."
    """
    first, rest = c.periods[:1], c.periods[1:]
    since = max((s.j for s in c.sums), default=c.sentence.hi)
    if rest and all(p.i >= since and p.year == this and not (p.relation or p.whole) for p in rest):
        return True
    opens = bool(first) and first[0].i - c.sentence.lo <= 1
    return bool(first) and (not rest or (opens and all(is_base(c, p.i) and p.year is not None for p in rest)))


def of_article(c: Clauses, atom: PeriodAtom) -> PeriodAtom:
    """A year before, told when nothing was told yet, as the one before the article's: "Im Vorjahr legten die Exporte zu"."""
    placed = c.r.hit("place.at", atom.i) is not None or c.r.ending("place.at", atom.i) is not None
    alone = atom.relation == "earlier" and atom.whole and atom.count == 1 and placed and not is_base(c, atom.i)
    return replace(atom, relation="last") if alone else atom

"""Clauses: a sentence with its parentheses and contrasts, its cues, sums, rates and times in order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import wraps
from operator import is_not
from typing import Any, TypeVar, TypeVarTuple

from briefing.core.fact import Flow
from briefing.ingest.extract.sums.aftermath import in_aftermath, in_cause, said_after
from briefing.ingest.extract.sums.cues import BALANCES, FLOWS, cues_of
from briefing.ingest.extract.sums.money import sums
from briefing.ingest.extract.sums.rates import Rate, rates
from briefing.ingest.extract.sums.relatives import besides_times
from briefing.ingest.extract.sums.reported import as_then, of_record, of_telling
from briefing.ingest.extract.sums.stepped import month_to_month
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.sums.treaties import of_treaty
from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

__all__ = ["BALANCES", "FLOWS", "Clauses", "closes", "cut", "kept"]

_OPEN, _CLOSE = frozenset("(["), frozenset(")]")
_NESTING = _OPEN | _CLOSE | {";"}
_STOPS = frozenset(".,;:!?)]-")
_QUOTED = frozenset('"“”»')
"""What closes a speech, and the clause that ends it."""


@dataclass(slots=True)
class Clauses:
    """One sentence, cut up. `group` numbers each token's parenthesis (0: none), `part` its clause."""

    r: Reading
    sentence: Sentence
    dates: list[DateAtom]
    periods: list[PeriodAtom]
    sums: list[Sum]
    bare: list[Sum]
    rates: list[Rate]
    cues: list[Hit]
    """Flows, money that is no trade, shares; trade words of another meaning are left out."""
    group: list[int] = field(default_factory=list)
    part: list[int] = field(default_factory=list)
    unit: tuple[int, str] | None = None
    columns: list[Hit] = field(default_factory=list)
    """The flows over the columns of the table it is a row of."""
    """Scale and currency that the line above gives its bare numbers."""
    stages: list[PeriodAtom] = field(default_factory=list)
    """The periods over the columns of the table it is a row of."""
    opened: dict[int, int] = field(default_factory=dict)
    """Where each parenthesis opens, by group."""
    parent: dict[int, int] = field(default_factory=dict)
    sides: dict[tuple[Hit, Flow], Any] = field(default_factory=dict)
    """The countries at each flow, kept by `sides.at_cue`."""
    backs: dict[int, list[int]] = field(default_factory=dict)
    """Where one may stand looking left from a token, kept by `level.back`."""
    begins: dict[int, int] = field(default_factory=dict)
    """Where the clause of a token begins, kept by `limits`."""
    lent: Sum | None = None
    """The last amount of the paragraph, whose unit a number without one may share."""
    takers: list[Hit] = field(default_factory=list)
    """The verbs that tell who took what part of the exports told before it, and no flow of their own."""
    flowing: tuple[list[Hit], list[Hit]] | None = None
    """The cues and those of them that name a flow, kept by `flows`."""
    answers: dict[Any, Any] = field(default_factory=dict)
    """What was asked of it as it stands, kept by `kept`."""
    stood: tuple[list[Any], ...] = ()
    """How it stood when that was asked."""

    def group_of(self, i: int) -> int:
        """The parenthesis a token stands in; 0 for none, and for one outside the sentence."""
        if not self.opened:
            return 0
        at = i - self.sentence.lo
        return self.group[at] if 0 <= at < len(self.group) else 0

    def part_of(self, i: int) -> int:
        """The clause a token stands in: contrasts and semicolons part clauses. One behind the sentence counts to its last."""
        at = i - self.sentence.lo
        # A flow told before the sentence stands in none of its parts.
        return self.part[min(at, len(self.part) - 1)] if at >= 0 else -1

    @property
    def parted(self) -> bool:
        """Whether it has more clauses than one."""
        return bool(self.part) and self.part[-1] > 0

    def flows(self) -> list[Hit]:
        """The cues that name a flow."""
        if self.flowing is None or self.flowing[0] is not self.cues:
            self.flowing = self.cues, [c for c in self.cues if c.category in FLOWS]
        return self.flowing[1]

    def period_at(self, i: int) -> PeriodAtom | None:
        """The period that begins at token `i`."""
        for atom in self.periods:
            if atom.i == i:
                return atom
        return None


_About = TypeVarTuple("_About")
_Answer = TypeVar("_Answer")


def kept(ask: Callable[[Clauses, *_About], _Answer]) -> Callable[[Clauses, *_About], _Answer]:
    """Ask the same of a sentence once, as long as none of its times, amounts, rates and cues is taken for another."""

    @wraps(ask)
    def asked(c: Clauses, *about: *_About) -> _Answer:
        stands = (c.periods, c.sums, c.bare, c.rates, c.cues)
        if not c.stood or any(map(is_not, stands, c.stood)):
            c.answers.clear()
            c.stood = stands
        question = (ask, *about)
        if question not in c.answers:
            c.answers[question] = ask(c, *about)
        answer: _Answer = c.answers[question]
        return answer

    return asked


def cut(r: Reading, sentence: Sentence, decimals: frozenset[str]) -> Clauses:
    """A sentence cut into what the grammar attaches."""
    lo, hi = sentence.lo, sentence.hi
    dates, periods, money, bare, found = _columns_read(r, lo, hi, decimals)
    percents = {k for g in found for k in range(g.i, g.j)}
    # "In 2023's second quarter"
    bare = [
        b for b in bare
        if b.i not in percents and not (_numbers_line(r, b, lo, hi) or r.hit("place.possessive", b.j) is not None)
    ]  # fmt: skip
    cues = cues_of(r, (lo, hi), money, found)
    periods = [
        p for p in periods
        if not (of_record(r, p, lo, hi) or as_then(r, p, lo) or _of_setting(r, p, lo, hi) or of_telling(r, p, lo, hi) or _is_conjunction(r, p, lo))
    ]  # fmt: skip
    ends = [*(s.i for s in money), *(b.i for b in bare), *(g.i for g in found)]
    periods = [p for p in periods if not (in_aftermath(r, p, lo, min(ends, default=hi)) or said_after(r, p, ends, hi))]
    periods = [p for p in periods if not in_cause(r, p, ends, lo, hi)]
    periods = [p for p in periods if not (_lasts_a_month(r, p, found) or _names_month(r, p, periods))]
    periods = [_last_years(r, p, cues) for p in periods if not (of_treaty(r, p, lo, hi) or _of_pace(p, cues))]
    periods = [atom for p in periods for atom in month_to_month(r, p, found)]
    cues = [q for q in besides_times(r, cues, periods, hi) if q.category in FLOWS or not _in_time(q, periods)]
    clauses = Clauses(r, sentence, dates, periods, money, bare, found, cues)
    _nest(clauses)
    _open_times(clauses)
    return clauses


def _columns_read(
    r: Reading, lo: int, hi: int, decimals: frozenset[str]
) -> tuple[list[DateAtom], list[PeriodAtom], list[Sum], list[Sum], list[Rate]]:
    """Dates, periods, sums, bare numbers and rates of a sentence; in a table's line none reaches over its column."""
    dates, periods, money, bare, found = list[DateAtom](), list[PeriodAtom](), list[Sum](), list[Sum](), list[Rate]()
    for a, b in r.columns(lo, hi):
        days, times = dates_and_periods(r, a, b)
        taken = _taken(days, times)
        some, plain = sums(r, a, b, taken, decimals)
        dates += days
        periods += times
        money += some
        bare += plain
        found += rates(r, a, b, taken, decimals)
    return dates, periods, money, bare, found


def _in_time(cue: Hit, periods: Collection[PeriodAtom]) -> bool:
    """Whether a word for other money or a part is one of those for a time: "по | состоянию | на октябрь", "a | tasa | anual"."""
    return any(p.i <= cue.i and cue.j <= p.j for p in periods)


def _names_month(r: Reading, atom: PeriodAtom, periods: Sequence[PeriodAtom]) -> bool:
    """Whether "the past month" only leads to the name of one: "el pasado mes | de julio"."""
    of = r.hit("place.of", atom.j) if atom.relation == "month" else None
    return of is not None and any(p.i == of.j and p.named for p in periods)


def _of_pace(atom: PeriodAtom, cues: list[Hit]) -> bool:
    """Whether a word only says how often a flow is told: "la bilancia commerciale | trimestrale", not "il calo trimestrale"."""
    told = atom.relation == "prior" and atom.j - atom.i == 1
    return told and any(q.category in FLOWS and q.j == atom.i for q in cues)


def _lasts_a_month(r: Reading, atom: PeriodAtom, found: list[Rate]) -> bool:
    """Whether "in a month" stands at no change, and says how long something took: "за месяц экспорт составил 3 млрд"."""
    if atom.relation != "prior" or r.hit("time.within_month", atom.i) is None:
        return False
    moved = r.ending("move", atom.i) or r.first("move", atom.j, atom.j + _ITS_VERB)
    plain = moved is not None and all(r.kind(k) == "w" for k in range(atom.j, moved.i))
    return not (plain or any(g.j == atom.i or 0 <= g.i - atom.j <= 1 for g in found))


_ITS_VERB = 3
"""Tokens from "in a month" to its verb of change: "in un mese | è aumentato"."""


def _last_years(r: Reading, atom: PeriodAtom, cues: list[Hit]) -> PeriodAtom:
    """A word for a year earlier right before a flow as last year's: "прошлогодний товарооборот, 3,9 млрд"."""
    if atom.relation != "earlier" or atom.count != 1 or not r.lexicon.genitive or atom.j - atom.i > 1:
        return atom
    return replace(atom, relation="last") if any(q.i == atom.j and q.category in FLOWS for q in cues) else atom


def _numbers_line(r: Reading, number: Sum, lo: int, hi: int) -> bool:
    """Whether a whole number and its full stop or bracket only number a line: "2. I полугодие 2019 г.: 47,9 млн евро", "Table 1 - Exports"."""
    caption = r.hit("table.caption", lo)
    at = lo if caption is None else caption.j + (r.word(caption.j) == ".")
    whole = number.i == at and number.j == at + 1 and len(r.word(at)) <= 2 and r.word(at).isdigit()
    if caption is not None:
        return whole and at + 1 < hi and r.word(at + 1) in _CAPTIONED
    return whole and lo + 1 < hi and r.word(lo + 1) in (".", ")") and r.glued(lo + 1)


_CAPTIONED = frozenset(":.-)")
"""Signs that part the number of a table from what it is of."""


_GOAL = 16
"""Tokens around a year in which a goal may stand."""


def _is_conjunction(r: Reading, atom: PeriodAtom, lo: int) -> bool:
    """Whether what may tell a time only opens a clause, or tells of a last year before something.

    "In 2013, toen er geen sancties waren, bedroeg", "2021, im letzten Jahr vor dem Krieg".
    """
    if atom.relation == "back":
        return atom.i > lo and r.word(atom.i - 1) == "," and r.hit("bind.when", atom.i) is not None
    before = r.hit("time.ago_before", atom.j) if atom.relation == "last" and atom.whole else None
    return before is not None and r.hit("bind.mainly", atom.j) is None and r.kind(before.j) == "w"


def _of_setting(r: Reading, atom: PeriodAtom, lo: int, hi: int) -> bool:
    """Whether a year only says when a goal was set: "the target of $10 billion fixed in 2016"."""
    if not atom.whole or atom.year is None or atom.relation:
        return False
    if r.published is not None and atom.year > r.published.year:
        # "К 2030 году намечено выйти на": by when it is to be reached.
        return False
    if r.ending("place.benefit", atom.i) is not None or r.ending("status.deadline", atom.i) is not None:
        # "The $500 million targeted for 2025"
        return False
    verbs = r.within("status.set", max(lo, atom.i - 3), min(hi, atom.j + 3))
    # "Reached $1.2 billion in 2024 and set a target": what is set is another's.
    verbs = [
        v for v in verbs
        if all(r.kind(k) == "w" and r.hit("number.and", k) is None for k in (*range(v.j, atom.i), *range(atom.j, v.i)))
    ]  # fmt: skip
    return bool(verbs) and bool(r.within("status.target", max(lo, atom.i - _GOAL), min(hi, atom.j + 4)))


def closes(c: Clauses, hit: Hit) -> bool:
    """Whether a word closes its clause, where verbs do: what it says holds for what stands before it."""
    r, hi = c.r, c.sentence.hi
    if not r.lexicon.verb_final:
        return False
    j = hit.j
    while j < hi and (r.hit("bind.auxiliary", j) is not None or (r.hit("bind.reach", j) and not r.is_link(j))):
        j += 1
    return j >= hi or r.word(j) in _STOPS | _QUOTED or r.at(("number.and", "bind.contrast"), j)


def _taken(dates: Collection[DateAtom], periods: Collection[PeriodAtom]) -> set[int]:
    ranges = [(a.i, a.j) for a in dates] + [(a.i, a.j) for a in periods]
    return {k for i, j in ranges for k in range(i, j)}


def _open_times(c: Clauses) -> None:
    """Take a parenthesis that holds a time and nothing more for part of its line: "Imports (2023): EUR 1.9 million"."""
    r, lo = c.r, c.sentence.lo
    for atom in c.periods:
        group = c.group_of(atom.i)
        if not group or c.opened[group] != atom.i - 1 or r.word(atom.j) not in _CLOSE or r.word(atom.j + 1) != ":":
            continue
        for k in range(atom.i - 1, atom.j + 1):
            c.group[k - lo] = c.parent[group]


def _still_grows(c: Clauses, i: int) -> bool:
    """Whether a contrast only sets a change against the amount before it: "195 millones, pero con una caída de 26%"."""
    r, hi = c.r, c.sentence.hi
    if r.hit("place.with", i) is None or r.any(("cue", "country"), i, hi):
        return False
    return any(h.category in ("up", "down") for h in r.within("move", i, min(hi, i + _CHANGED)))


def _set_off(c: Clauses, hit: Hit) -> bool:
    """Whether a contrast only stands between commas behind what its clause opens with: "les ventes à d'autres pays, quant à elles, ont reculé"."""
    r, lo = c.r, c.sentence.lo
    told = r.any(("move", "bind.reach", "bind.contrast"), lo, hit.i)
    told = told or any(r.kind(k) == NUMBER for k in range(lo, hit.i))
    return not told and r.word(hit.i - 1) == r.word(hit.j) == ","


_CHANGED = 4
"""Tokens behind "but" in which a change opens that only goes on."""


def _nest(c: Clauses) -> None:
    """Number parentheses and clauses; one left open ends with the sentence."""
    stack = [0]
    last, part = 0, 0
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    contrasts = r.hits.get("bind.contrast", {})
    words = [token.word for token in r.tokens[lo:hi]]
    if _NESTING.isdisjoint(words) and not r.any(("bind.contrast",), lo, hi):
        c.group, c.part = [0] * (hi - lo), [0] * (hi - lo)
        return
    last_close = max((i for i, word in enumerate(words, lo) if word in _CLOSE), default=-1)
    for i, word in enumerate(words, lo):
        if word in _OPEN and i < last_close and len(stack) < 8:
            last += 1
            c.parent[last] = stack[-1]
            c.opened[last] = i
            stack.append(last)
            c.group.append(stack[-1])
        elif word in _CLOSE and len(stack) > 1:
            c.group.append(stack.pop())
        else:
            c.group.append(stack[-1])
        contrast = i in contrasts and not r.hit("number.and", i)
        if contrast and r.lexicon.verb_final and i > lo and r.word(i - 1) not in _STOPS:
            # "ging dagegen um 7 Prozent zurück": in the middle of its clause it parts nothing.
            contrast = False
        contrast = contrast and not (_still_grows(c, contrasts[i].j) or _set_off(c, contrasts[i]))
        # "; dat is 8,5 % meer dan ...": it goes on about the figure before.
        goes_on = word == ";" and i + 1 < hi and r.hit("neutral.pointing", i + 1) is not None
        # "; das erste Quartal brachte": the article of a noun.
        noun = goes_on and r.lexicon.capital_nouns and i + 2 < hi and (r.capital(i + 2) or r.hit("ordinal", i + 2))
        goes_on = goes_on and not noun
        if len(stack) == 1 and ((word == ";" and not goes_on) or contrast):
            part += 1
        c.part.append(part)

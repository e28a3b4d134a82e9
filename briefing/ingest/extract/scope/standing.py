"""Standing: whether a figure is observed, aimed at, forecast or a change."""

from __future__ import annotations

import datetime as dt

from briefing.core.fact import FigureStatus
from briefing.ingest.extract.scope.agreeing import needed, when_agreed
from briefing.ingest.extract.scope.expected import (
    of_then,
    outdid_hopes,
    reckoned_with,
    told_of_amount,
    was_expected,
    was_planned,
)
from briefing.ingest.extract.scope.namedgoals import goal_behind, named_goal, wished_for
from briefing.ingest.extract.scope.possible import only_possible
from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses, closes
from briefing.ingest.extract.sums.current import is_current
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit

_Mark = tuple[int, FigureStatus]
"""Where a word says that an amount is a goal or a forecast, and which."""

_MEANINGS = (("target", FigureStatus.TARGET), ("forecast", FigureStatus.FORECAST))


def status(c: Clauses, reference: dt.date | None, at: int, timed: Timed | None, level: Level | None) -> FigureStatus:
    """Observed unless a change, or a goal or forecast that reaches to it within its clause."""
    if level is not None and level.delta:
        return FigureStatus.DELTA
    carried = timed is not None and timed.reason == "period_carried_over"
    past = timed is not None and not carried and (timed.period.end < reference if reference else False)
    deadline = timed is not None and timed.atom is not None and _due(c, timed)
    if level is not None and (told := _told_outright(c, timed, level, past, deadline)) is not None:
        return told
    marks = _marks_before(c, at, timed, level)
    if level is not None:
        if c.sentence.head and not marks and _headed_for(c, level, timed, reference):
            return FigureStatus.FORECAST
        if (named := _noun_behind(c, level)) is not None:
            return named
        if not marks and (hoped := _said_behind(c, level)) is not None:
            return hoped
        if not marks:
            marks = _closing_marks(c, level) or _marks_behind(c, level, past)
    if past and not deadline:
        known = _of_past(c, at, timed, level, marks, reference)
    else:
        known = _of_marks(c, at, timed, level, marks, reference, deadline)
    return known if known is not None else _by_time(c, reference, at, timed, level, marks, deadline)


def _told_outright(c: Clauses, timed: Timed | None, level: Level, past: bool, deadline: bool) -> FigureStatus | None:
    """What an amount is by its own noun or verb: "the goal of 5 billion", "was expected to", "might reach"; None where none says."""
    if (
        named_goal(c, level)
        or goal_behind(c, level)
        or wished_for(c, level)
        or (not level.compare and needed(c, level))
        or was_planned(c, level)
    ):
        return FigureStatus.TARGET
    if was_expected(c, level):
        return FigureStatus.FORECAST
    if level.compare and (past or not deadline) or is_current(c, level) or (past and of_then(c, timed, level)):
        return FigureStatus.OBSERVED
    if timed is not None and timed.atom is not None and when_agreed(c, timed.atom, level, past):
        return FigureStatus.TARGET
    own_past = past and timed is not None and _its_own(c, timed, level)
    return FigureStatus.FORECAST if not own_past and only_possible(c, level, deadline) else None


def _marks_before(c: Clauses, at: int, timed: Timed | None, level: Level | None) -> list[_Mark]:
    """The words of goals and forecasts before an amount in its clause; in a headline behind it, too: "eye $15 billion trade target"."""
    r, lo = c.r, c.sentence.lo
    marks = [
        (h.i, status)
        for slot, status in _MEANINGS
        for h in r.within(f"status.{slot}", lo, at)
        if c.part_of(h.i) == c.part_of(at)
        and not (_of_a_day(c, h.j) or where_it_led(c, h.i) or told_of_amount(c, h) or _in_spite(c, h))
        and not outdid_hopes(c, h, at)
    ]
    marks = [(i, _as_reckoned(c, i, meant)) for i, meant in _governing(c, marks)]
    if level is not None and timed is None and c.sentence.head:
        marks += [(h.i, m) for slot, m in _MEANINGS for h in r.within(f"status.{slot}", level.j, c.sentence.hi)]
    return marks


_RECKONED = (("status.reckoned", 2), ("status.expectation", 7))
"""Tokens at most between those who reckon with an amount, or what they reckon, and the word of goals that says so."""


def _as_reckoned(c: Clauses, i: int, meant: FigureStatus) -> FigureStatus:
    """What a word of goals means of those who only reckon: "Economists had pencilled in a deficit of", "the median forecast called for"."""
    for slot, reach in _RECKONED:
        for told in c.r.within(slot, max(c.sentence.lo, i - reach - 1), i):
            plain = i - told.j <= reach and c.part_of(told.i) == c.part_of(i)
            if plain and not any(told.i < s.i < i for s in c.sums):
                return FigureStatus.FORECAST
    return meant


def _noun_behind(c: Clauses, level: Level) -> FigureStatus | None:
    """What the noun says that an amount with its article describes: "well below the $1 billion goal", "the $15 billion trade target"."""
    r = c.r
    if level.j >= c.sentence.hi or r.ending("bind.article", level.i) is None:
        return None
    trade = r.hit("cue", level.j)
    at_noun = trade.j if trade is not None and trade.category in FLOWS and trade.j < c.sentence.hi else level.j
    return next((m for slot, m in _MEANINGS if r.hit(f"status.{slot}", at_noun) is not None), None)


def _of_past(
    c: Clauses, at: int, timed: Timed | None, level: Level | None, marks: list[_Mark], reference: dt.date | None
) -> FigureStatus | None:
    """What a figure of a time that is over is all the same: expected in January, or of what never was; None where nothing says."""
    r, lo = c.r, c.sentence.lo
    if marks and timed is not None and (_told_before(c, timed, max(marks)[0], at) or of_later_sum(c, timed, at)):
        return max(marks)[1]
    if marks and max(marks)[1] is FigureStatus.FORECAST and reckoned_with(c, at, max(marks)[0]):
        return FigureStatus.FORECAST
    if marks and max(marks)[1] is FigureStatus.FORECAST and _was_to_be(c, max(marks)[0], at):
        return FigureStatus.FORECAST
    if level is not None and _unreal(c, level):
        # "Without the sanctions exports would have reached": it never was.
        return FigureStatus.FORECAST
    if close := [h for h in r.within("status.forecast", lo, at) if at - h.j <= 1]:
        # "Товарооборот в 2025 году превысит $60 млрд", told in January: no figure yet.
        return FigureStatus.FORECAST if marks and close[-1].i == max(marks)[0] else FigureStatus.OBSERVED
    if not marks and level is not None and _estimated(c, timed, reference):
        return FigureStatus.FORECAST
    soon = bool(marks) and max(marks)[1] is FigureStatus.FORECAST and 0 < at - max(marks)[0] <= _SOON
    # "Für 2018 rechne man mit Exporten für 150,3 Mrd. Euro", told in January.
    return FigureStatus.FORECAST if soon and _just_over(timed, reference) else None


def _was_to_be(c: Clauses, mark: int, at: int) -> bool:
    """Whether a verb told of the past only what had been expected: "Imports were forecast to ease 0.4%"."""
    r = c.r
    hit = r.hit("status.forecast", mark)
    led = hit is not None and hit.j < at and r.hit("bind.to", hit.j) is not None
    between = [k for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)) if mark < k < at]
    return led and r.ending("small.was", mark) is not None and not between


def _of_marks(
    c: Clauses, at: int, timed: Timed | None, level: Level | None, marks: list[_Mark], reference: dt.date | None,
    deadline: bool,
) -> FigureStatus | None:  # fmt: skip
    """What the words of goals and forecasts make of a figure whose time may not be over; None where there are none."""
    if marks:
        finished = _finished_since(c, marks[-1][0], at, deadline, timed, reference is None)
        return FigureStatus.OBSERVED if finished else max(marks)[1]
    return FigureStatus.FORECAST if level is not None and _estimated(c, timed, reference) else None


def _estimated(c: Clauses, timed: Timed | None, reference: dt.date | None) -> bool:
    """Whether a sentence estimates a time not over yet: "Per il 2024 la Farnesina stima un interscambio", told in November."""
    return _not_over(timed, reference) and c.r.any(("status.estimated",), c.sentence.lo, c.sentence.hi)


def _by_time(
    c: Clauses, reference: dt.date | None, at: int, timed: Timed | None, level: Level | None, marks: list[_Mark],
    deadline: bool,
) -> FigureStatus:  # fmt: skip
    """What a figure is by its time alone: aimed at by a year to come, expected of any other time ahead, else observed."""
    if not marks and timed is not None and _against_goal(c, timed, at):
        return FigureStatus.OBSERVED
    ahead = timed is not None and reference is not None and timed.period.start > reference
    if deadline and (ahead or reference is None) and timed is not None and timed.period.is_full_year:
        conditional = c.r.within("status.conditional", c.sentence.lo, level.i) if level is not None else []
        # "Würden die Lieferungen bis 2030 auf 15 Milliarden steigen": nobody's goal.
        unreal = any(c.part_of(h.i) == c.part_of(at) for h in conditional)
        return FigureStatus.FORECAST if unreal else FigureStatus.TARGET
    return FigureStatus.FORECAST if ahead else FigureStatus.OBSERVED


def _against_goal(c: Clauses, timed: Timed, at: int) -> bool:
    """Whether a contrast says where trade stands against a goal, whose time is all that is told: "..., while it is at 780 million now"."""
    r, part, atom = c.r, c.part_of(at), timed.atom
    if atom is None or not c.sentence.lo <= timed.i < at or c.part_of(timed.i) == part:
        return False
    said = [h for slot in ("status.past", "bind.reach") for h in r.within(slot, timed.j, c.sentence.hi)]
    return any(c.part_of(h.i) == part for h in said)


def where_it_led(c: Clauses, i: int) -> bool:
    """Whether "to reach" only says where a change led to: "bajó 22,2 % para alcanzar los 723 millones".

    A time or what it counts from may stand between: "creció un 5 % entre enero y mayo, hasta alcanzar los 13 millones";
    and the flow a noun of change is of: "une hausse de 17 % du déficit pour dépasser les 259 milliards".
    """
    r = c.r
    to = r.hit("bind.to", i) or r.hit("bind.to", i - 1)
    if to is None or to.j <= i:
        return False
    i = to.i
    rate = next((g for g in reversed(c.rates) if g.form == "percent" and g.j <= i), None)
    if rate is None:
        return _moved_on(c, i)
    times = [p for p in c.periods if rate.j <= p.i and p.j <= i]
    taken = {k for p in times for k in range(p.i, p.j)}
    taken |= {k for h in r.within("bind.compare", rate.j, i) for k in range(h.i, h.j)}
    gap = [k for k in range(rate.j, i) if k not in taken]
    joined = any(r.hit(slot, k) is not None for k in gap for slot in ("cue", "number.and", "bind.contrast"))
    # "aumentó 81 % en cantidades, para alcanzar"
    measured = r.any(("bind.volume", "bind.quantity", "neutral.in_value"), rate.j, i) and len(gap) <= _MEASURED
    timed = (
        i - rate.j <= 1
        or _flow_of_rate(c, rate.j, i)
        or ((bool(times) or measured) and not joined and not any(rate.j <= s.i < i for s in c.sums))
    )
    return timed and not r.any(("status.target", "status.forecast"), c.sentence.lo, rate.i)


_MEASURED = 5
"""Tokens that say in which measure a rate is: "en sus cantidades", "en volume, "."""


def _moved_on(c: Clauses, i: int) -> bool:
    """Whether what is told to have moved stands right before "to" at token `i`: "les ventes | ont encore progressé | pour dépasser"."""
    r = c.r
    move = next((h for k in (i, i - 1) if (h := r.ending("move", k)) is not None), None)
    if move is None or r.any(("status.target", "status.forecast"), c.sentence.lo, move.i):
        return False
    before = range(max(c.sentence.lo, move.i - 2), move.i)
    return any(r.hit(slot, k) is not None for slot in ("bind.auxiliary", "bind.having") for k in before)


def _flow_of_rate(c: Clauses, at: int, i: int) -> bool:
    """Whether all between a rate and "to reach" is the flow it is of, with whose that is: "de 17 % | du déficit du Maroc | pour dépasser"."""
    r = c.r
    of = r.hit("bind.of", at) or r.hit("place.of", at)
    flow = r.hit("cue", r.skip_links(of.j, i, 1)) if of is not None else None
    if flow is None or flow.category not in FLOWS:
        return False
    k = flow.j
    while k < i:
        whose = r.hit("country", k) or r.hit("product", k)
        if whose is None and not r.is_link(k):
            return False
        k = whose.j if whose is not None else k + 1
    return k == i


_CONCEDED = 5
"""Tokens of a phrase that a word of concession opens."""


def _in_spite(c: Clauses, mark: Hit) -> bool:
    """Whether what is possible, wanted or expected is only conceded: "despite the large potential trade stands at only $500 million".

    Or what was expected did not come: "gegen alle Erwartungen".
    """
    return bool(c.r.within("status.despite", max(c.sentence.lo, mark.i - _CONCEDED), mark.j))


def _of_a_day(c: Clauses, j: int) -> bool:
    """Whether a day follows what is planned or expected: "le forum prévu les 25 et 26 février", and no amount."""
    at = c.r.skip_links(j, c.sentence.hi, 2) if c.dates else j
    return any(j <= d.i <= at and d.day for d in c.dates)


def _governing(c: Clauses, marks: list[tuple[int, FigureStatus]]) -> list[tuple[int, FigureStatus]]:
    """Marks without those that only say what the one before them means: "expected to increase", "hope that it could reach"."""
    r = c.r
    marks = [m for m in marks if not _aimed_at(c, m, marks)]
    weak = [m for m in marks if r.hit("status.weak", m[0]) is not None]
    if weak and len(weak) == len(marks):
        # "Pourraient arriver à 3,9 milliards": the first verb says how the second is meant.
        ordered = sorted(marks)
        return [
            m for m, before in zip(ordered, [None, *ordered], strict=False) if before is None or m[0] - before[0] > 1
        ]
    if not weak:
        return marks
    last = max(marks)
    strong = [m for m in marks if m not in weak and m[0] < last[0]]
    if last not in weak or not strong or any(max(strong)[0] < s.i < last[0] for s in c.sums):
        return marks
    return strong


def _aimed_at(c: Clauses, mark: _Mark, marks: list[_Mark]) -> bool:
    """Whether a word of forecast only says what somebody aims to do: "aims to | close the year above", "quieren | cerrar el año"."""
    if mark[1] is not FigureStatus.FORECAST:
        return False
    aims = (c.r.hit("status.target", i) for i, meant in marks if meant is FigureStatus.TARGET and i < mark[0])
    return any(h is not None and c.r.skip_links(h.j, mark[0] + 1, 1) == mark[0] for h in aims)


_SOON = 6
"""Tokens between a word of forecast and the amount of a year just over."""
_FIGURES_KNOWN = 2
"""Months of a year after which the figures of the one before are known."""


def _just_over(timed: Timed | None, reference: dt.date | None) -> bool:
    """Whether a figure is of the full year that ended only weeks ago, so that nobody knows it yet."""
    if timed is None or reference is None or not timed.period.is_full_year:
        return False
    return timed.period.last.year == reference.year - 1 and reference.month <= _FIGURES_KNOWN


def _not_over(timed: Timed | None, reference: dt.date | None) -> bool:
    """Whether a figure is of a full year that is still going on."""
    if timed is None or reference is None or timed.reason == "period_carried_over":
        return False
    return timed.period.is_full_year and timed.period.start <= reference <= timed.period.end


_ENDS = frozenset(",;:.!?()")


def _marks_behind(c: Clauses, level: Level, past: bool) -> list[tuple[int, FigureStatus]]:
    """Where an amount opens its sentence, and what it is follows: "Zehn Milliarden sollen es 2030 werden", "..., this is the aim"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if past or level.compare or c.group_of(level.i) or len(c.sums) != 1 or c.rates:
        return []
    if r.lexicon.free_order and (wanted := r.hit("status.target", level.j)) is not None:
        # "Нарастить товарооборот до $5 млрд хотят Россия и Азербайджан"
        return [(wanted.i, FigureStatus.TARGET)]
    related = any(r.word(h.i - 1) == "," for h in r.within("bind.relative", level.j, hi))
    # "Reaching $1 billion is a realistic objective": what opens the sentence is no verb of it.
    if related or r.any(("bind.reach", "move"), lo + 1, level.i) or r.any(("move",), level.j, hi):
        return []
    if r.hit("place.with", lo) is not None:
        # "Avec 500 millions d'échanges, la Grèce est un partenaire avec lequel le pays veut faire plus"
        return []
    marks = [(h.i, m) for slot, m in _MEANINGS for h in r.within(f"status.{slot}", level.j, hi) if not _outdone(c, h)]
    # "Commerciano per 20 miliardi, e vogliono arrivare a 40": the number behind it is aimed at.
    return [m for m in marks if not any(m[0] < b.i for b in c.bare if not b.counted)]


def _unreal(c: Clauses, level: Level) -> bool:
    """Whether a sentence tells what an amount would have been, if."""
    r, lo, at = c.r, c.sentence.lo, level.i
    told = [h for h in r.within("status.unreal", lo, at) if c.part_of(h.i) == c.part_of(at)]
    return bool(told) and bool(r.within("status.unless", lo, c.sentence.hi))


def _headed_for(c: Clauses, level: Level, timed: Timed | None, reference: dt.date | None) -> bool:
    """Whether a headline tells of a year that is not over by an infinitive: "Trade to top $10 bln in 2025"."""
    r = c.r
    if timed is None or reference is None or timed.period.end < reference or r.within("move", c.sentence.lo, level.i):
        return False
    return any(
        r.hit("bind.to", k) is not None or r.hit("place.to", k) is not None
        for k in range(max(c.sentence.lo, level.i - 4), level.i)
    )


def _told_before(c: Clauses, timed: Timed, mark: int, at: int) -> bool:
    """Whether a period is that of an amount told before the mark: "in 2023 it was 270 million, they want to reach 500"."""
    if timed.atom is None or timed.atom.j > mark:
        return False
    # "Trade rose by 25 per cent in 2021, but it can be brought to $1 billion", not "..., more than expected, to $1 billion"
    r, joints = c.r, ("bind.contrast", "number.and")
    turned = any(r.any(joints, g.j, mark) for g in c.rates if g.j <= mark) and r.word(mark + 1) not in (",", ")")
    # "betrug 2023 300 Millionen, eine Summe, die die Minister auf eine Milliarde heben wollen"
    closed = mark >= at and any(timed.atom.j <= s.i and s.j <= at for s in c.sums) and r.lexicon.verb_final
    return turned or closed or any(s.j <= mark < at for s in c.sums)


def of_later_sum(c: Clauses, timed: Timed, at: int) -> bool:
    """Whether a period stands behind another amount, told behind: "porter à 2 milliards les échanges, qui étaient de 1,2 en 2023"."""
    atom = timed.atom
    return atom is not None and any(at < s.i and s.j <= atom.i for s in c.sums) and c.period_at(atom.i) is not None


def _its_own(c: Clauses, timed: Timed, level: Level) -> bool:
    """Whether a period is not that of an amount told before: "300 million in 2023; 500 million is possible"."""
    if timed.atom is None:
        return False
    stopped = any(c.r.word(k) in _ENDS for k in range(timed.atom.j, level.i))
    return not (stopped and any(s.j <= level.i for s in c.sums))


def _said_behind(c: Clauses, level: Level) -> FigureStatus | None:
    """What a verb right behind an amount says of it: "a billion is expected for the year", "$3 billion is the goal"."""
    r, hi = c.r, c.sentence.hi
    verb = r.hit("bind.reach", level.j) if level.j < hi else None
    if verb is None or r.lexicon.verb_final or verb.j >= hi:
        return None
    at = verb.j + (r.hit("bind.article", verb.j) is not None)
    for slot, told in _MEANINGS:
        if r.hit(f"status.{slot}", at) is not None or r.hit(f"status.{slot}", verb.i) is not None:
            return told
    return None


def _closing_marks(c: Clauses, level: Level) -> list[tuple[int, FigureStatus]]:
    """Where verbs close their clause: "wird ein Handelsvolumen von 3 Mrd. Dollar erwartet"."""
    r, part = c.r, c.part_of(level.i)
    limit = next((s.i for s in c.sums if s.i >= level.j), c.sentence.hi)
    return [
        (h.i, status)
        for slot, status in _MEANINGS
        for h in r.within(f"status.{slot}", level.j, min(limit, level.j + 14))
        if c.part_of(h.i) == part and closes(c, h) and not _clause_closed(c, level.j, h.i)
        # "..., das Potenzial liegt bei 3 Mrd.": a noun closes nothing.
        and not (r.lexicon.capital_nouns and r.capital(h.i))
        and not _outdone(c, h)
    ]  # fmt: skip


def _outdone(c: Clauses, goal: Hit) -> bool:
    """Whether a goal is told behind an amount only to have been passed or not to be reached.

    "500 Millionen erreicht und das Ziel übertroffen hat", "45 millions, loin du potentiel des deux pays".
    """
    if c.r.within("status.short", max(c.sentence.lo, goal.i - _SHORT), goal.i):
        return True
    return bool(c.r.within("bind.exceed", goal.j, min(c.sentence.hi, goal.j + _PASSED)))


_SHORT, _PASSED = 4, 4
"""Tokens between "far from" and the noun for what could be reached, and behind that noun to a verb of passing it."""


def _clause_closed(c: Clauses, lo: int, hi: int) -> bool:
    """Whether the clause of an amount ends on its own verb before a comma: "bei 260 Mio. gelegen, 90 % dessen, was man voraussagte"."""
    r = c.r
    comma = next((k for k in range(lo, hi) if r.word(k) == ","), None)
    return comma is not None and any(r.any((slot,), lo, comma) for slot in ("bind.reach", "bind.auxiliary"))


def _finished_since(c: Clauses, mark: int, at: int, deadline: bool, timed: Timed | None, undated: bool) -> bool:
    """Whether a relative clause between the mark and the amount tells what was: ", which reached ..."."""
    if deadline or timed is None:
        return False
    r = c.r
    commas = [k for k in range(mark, at) if r.word(k) == ","]
    return bool(commas) and bool(r.within("neutral.pronoun", commas[-1], at)) and undated


def _due(c: Clauses, timed: Timed) -> bool:
    """Whether a period is a deadline: "by 2030", "entro il 2030"."""
    return by_then(c, timed)


def concluded(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a month is told as one whose results are in: "По итогам августа" is of that month."""
    return any(c.r.ending("time.first", at) is not None for at in (atom.i, atom.i - 1))


def by_then(c: Clauses, time: Timed | PeriodAtom) -> bool:
    """Whether a word such as "by" stands before a time."""
    due = next((h for at in back(c, time.i, 3) if (h := c.r.ending("status.deadline", at)) is not None), None)
    about = c.r.ending("neutral.concerning", due.j) if due is not None else None
    # "En lo que se refiere | a | mayo"
    return due is not None and not (about is not None and about.i < due.i)

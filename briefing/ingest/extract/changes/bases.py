"""Bases: what a change is counted from, named beside it or by default the same months a year before."""

from __future__ import annotations

from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import StatedGrowth
from briefing.core.period import Month, Period
from briefing.ingest.extract.changes.growth import Change
from briefing.ingest.extract.changes.latertimes import after_another
from briefing.ingest.extract.changes.moves import REACH, reach
from briefing.ingest.extract.scope.spanning import counted_years, grown_over, span_of_years
from briefing.ingest.extract.sides.resolution import Memory, Timed, from_atom, like_for_like, resolve
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base, named_whole
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.times.years import FIRST_YEAR
from briefing.ingest.extract.words.lexicon import Hit


def stated(
    c: Clauses, change: Change, timed: Timed | None, against: Timed | None, memory: Memory
) -> tuple[StatedGrowth, Timed | None]:
    """The growth as stated, with its base; the second value is the base's place when it is named.

    `against` is the period of the amount it is set against, for want of a base in words.
    """
    head = timed.period if timed else None
    base = named_base(c, change, head, memory) or against or over_years(c, head, memory)
    base = base or _before_it(c, change, head, memory)
    if base is None and memory.timed is not None and head == memory.timed.period:
        base = memory.since
    base = _same_basis(c, change, _before_head(base, head), head, memory)
    years = _years_spanned(c, change.rate) if base is None else 1
    if base is None and timed is not None and timed.atom is not None and timed.atom.relation == "later":
        # "Ten years later they had doubled"
        years = max(years, timed.atom.count)
    period: Period | None = base.period if base else default_base(head, years)
    prior = _period_before(head) if base is None and head is not None else None
    if prior is not None and head is not None and _adjusted(c, change.rate):
        # "nahmen im 1. Quartal saisonbereinigt um 0,2 Prozent zu": so do those that follow.
        period, memory.basis = prior, head.length
    elif prior is not None and timed is not None and timed.atom is not None and timed.atom.relation == "after":
        # "In the following month they fell by 3%"
        period = prior
    if period is not None and head is not None and period == head:
        base, period = None, default_base(head, years)
    rate = change.rate
    growth = StatedGrowth(
        percent=change.percent,
        approximate=rate.approximate or change.approximate,
        at_least=change.at_least,
        base=period,
        form=rate.form,
        span=c.r.span(rate.i, rate.j),
    )
    return growth, base


def _before_it(c: Clauses, change: Change, head: Period | None, memory: Memory) -> Timed | None:
    """The months before, where a change comes after theirs: "grew by 6.1% after falling by 2% in the three months before"."""
    then = after_another(c, change.rate)
    return resolve(then[2], memory, head) if then is not None and then[2].relation == "prior" else None


def _before_head(base: Timed | None, head: Period | None) -> Timed | None:
    """The month or quarter before the head's where "the last" one is compared with, which is the head's by the calendar: "fell in May against last month"."""
    atom = base.atom if base is not None else None
    last = atom is not None and not atom.whole and (atom.relation == "month" or not atom.relation and not atom.count)
    prior = _period_before(head) if head is not None and base is not None and base.period == head and last else None
    return replace(base, period=prior, certainty=Certainty.INFERRED) if base is not None and prior is not None else base


def _same_basis(c: Clauses, change: Change, base: Timed | None, head: Period | None, memory: Memory) -> Timed | None:
    """Keep the basis of a paragraph that counts from the month before: "Les importations ont quant à elles reculé de 2,7 %"."""
    same = base.atom if base is not None and base.atom is not None and base.atom.relation == "same" else None
    if same is not None and memory.basis and base is not None and named_whole(c.r, same) and not is_base(c, same.i):
        # "Over the same period imports fell by 2%": its own time, and counted from what the one before was.
        base = None
    if base is not None:
        atom = base.atom
        prior = atom is not None and atom.relation == "prior"
        # "-6,3% sull'ultimo trimestre del 2023", of the first of 2024: counted from the months before, too.
        prior = prior or (
            head is not None and base.period.length == head.length < _YEAR and _adjoins(base.period, head)
        )
        memory.basis = base.period.length if prior else 0
        return base
    if not memory.basis or head is None or head.length != memory.basis or change.rate.form != "percent":
        return None
    i, j = change.rate.i, change.rate.j
    return resolve(PeriodAtom(i, j, relation="prior", count=memory.basis, whole=False), memory, head)


def _adjoins(base: Period, head: Period) -> bool:
    return base.last.ordinal + 1 == head.first.ordinal


_QUARTER = 3
"""Months."""


_TERMS = 4
"""Tokens behind a change in which its terms are told: "de 1,1 % en termes désaisonnalisés"."""


def _adjusted(c: Clauses, rate: Rate) -> bool:
    """Whether a change is told with the seasons taken out, and so counts from the month or quarter before."""
    r, lo = c.r, max(c.sentence.lo, rate.i - REACH)
    told = r.within("bind.adjusted", lo, rate.i) or r.within(
        "bind.adjusted", rate.j, min(c.sentence.hi, rate.j + _TERMS)
    )
    own = any(c.part_of(h.i) == c.part_of(rate.i) for h in told) or _of_adjusted_data(c)
    return own and not any(p.relation in BACKWARD and lo <= p.i < rate.j + REACH for p in c.periods)


def _of_adjusted_data(c: Clauses) -> bool:
    """Whether a clause of its own tells for all of a sentence that the seasons are taken out: "..., seasonally adjusted figures show"."""
    r, (lo, hi) = c.r, (c.sentence.lo, c.sentence.hi)
    for told in r.within("bind.adjusted", lo, hi):
        start = max((k + 1 for k in r.places(",", lo, told.i)), default=lo)
        end = min(r.places(",", told.j, hi), default=hi)
        amounts = (*(g.i for g in c.rates), *(x.i for x in c.sums), *(q.i for q in c.flows()))
        if (start, end) != (lo, hi) and not any(start <= k < end for k in amounts):
            return True
    return False


def _period_before(head: Period) -> Period | None:
    """The month or quarter before."""
    if head.length not in (1, _QUARTER) or head.first.year <= FIRST_YEAR:
        return None
    first, last = (Month.from_ordinal(m.ordinal - head.length) for m in (head.first, head.last))
    return Period(first, last)


def _years_spanned(c: Clauses, rate: Rate) -> int:
    """Over how many years a change goes, told in its clause: "удвоился за пять лет"; else one."""
    part, group = c.part_of(rate.i), c.group_of(rate.i)
    for unit, years in counted_years(c):
        # "en los últimos cinco años (+35 %)"
        beside = group > 0 and c.opened[group] == unit.j and c.group_of(unit.i) == c.parent[group]
        if c.part_of(unit.i) == part and (beside or c.group_of(unit.i) == group) and not _best_in(c, rate, unit):
            return years
    return 1


def _best_in(c: Clauses, rate: Rate, unit: Hit) -> bool:
    """Whether years only say how long nothing like it was seen: "rose 12 percent, the fastest in five years"."""
    r = c.r
    if unit.j <= rate.i and r.word(unit.j) == ",":
        # "Over the past eight years, sales have grown by 68% in volume and 84% in value": a time set off.
        opens = next((k + 1 for k in range(unit.i - 1, c.sentence.lo, -1) if r.word(k) == ","), c.sentence.lo)
        return bool(r.any(("bind.first",), opens, unit.i))
    if unit.j <= rate.i and r.any(("bind.first",), max(c.sentence.lo, unit.i - _LED_BEST), unit.i):
        # "Fell for the first time in two years (-1.4%)"
        return True
    between = range(min(rate.j, unit.j), max(rate.i, unit.i))
    return any(r.word(k) == "," or r.hit("bind.first", k) is not None for k in between)


_LED_BEST = 6
"""Tokens from a word for what is the first to the years in which it is: "erstmals seit", "for the first time in"."""


def named_base(c: Clauses, change: Change, head: Period | None, memory: Memory) -> Timed | None:
    """The base named behind a rate, or right before it."""
    rate = change.rate
    limit = next((g.i for g in c.rates if g.i > rate.i), c.sentence.hi)
    for cue in c.flows():
        # "Calano del 2% | le esportazioni rispetto al mese precedente": its own flow is no limit.
        behind = cue == change.cue and change.level is None
        if not behind and cue.i > rate.j and (change.level is None or cue.i > change.level.j):
            limit = min(limit, cue.i)
            break
    group = c.group_of(rate.i)
    if group:
        inside = [k for k in range(rate.j, c.sentence.hi) if c.group_of(k) != group]
        limit = min(limit, inside[0]) if inside else limit
    named = _said_before(c, rate, head, memory) or _led_by(c, rate, head, memory)
    named = (
        named or base_of(c, rate.j, limit, head, memory) or (_behind_bracket(c, rate, head, memory) if group else None)
    )
    if named is None:
        # "da 1,8 miliardi (+38% rispetto al 2010) a 2,3 nel 2012 (+13%)": what another parenthesis says is of its own rate.
        told = max((g.j for g in c.rates if g.j <= rate.i and c.group_of(g.i) not in (0, group)), default=c.sentence.lo)
        since = (
            next((k for k in range(told, rate.i) if c.r.word(k) in (")", "]")), c.sentence.lo)
            if group
            else c.sentence.lo
        )
        named = base_of(c, _clause_start(c, rate), rate.i, head, memory)
        named = named or base_of(c, max(since, rate.i - reach(c, rate)), rate.i, head, memory)
    if named is None:
        named = _shared_base(c, rate, head, memory)
    return named


def _behind_bracket(c: Clauses, rate: Rate, head: Period | None, memory: Memory) -> Timed | None:
    """The base right behind the parenthesis of an increase and its rate: "an increase of €2,123 million (+30%) compared with April 2014"."""
    r, close = c.r, rate.j
    atom = next((p for p in c.periods if p.i > close), None)
    if r.word(close) != ")" or atom is None or atom.i - close > _RIGHT_BEHIND or not is_base(c, atom.i):
        return None
    if any(close < s.i < atom.i for s in c.sums) or any(r.word(k) in (",", ";") for k in range(close, atom.i)):
        return None
    timed = resolve(atom, memory, head)
    return like_for_like(timed, head) if timed is not None else None


def _clause_start(c: Clauses, rate: Rate) -> int:
    """Where the clause of a rate starts behind another one: "um 8 Prozent, | gegenüber dem Vorquartal sanken sie um 1 Prozent"."""
    r = c.r
    since = max((g.j for g in c.rates if g.j <= rate.i), default=rate.i)
    slots = ("number.and", "bind.contrast")
    marks = (k for k in range(rate.i - 1, since - 1, -1) if r.word(k) in (",", ";") or r.at(slots, k))
    return next(marks, rate.i)


def _said_before(c: Clauses, rate: Rate, head: Period | None, memory: Memory) -> Timed | None:
    """The base that describes a change right before its rate: "una crescita congiunturale dell'1,2% e tendenziale del 3%"."""
    at, r = rate.i, c.r
    while at > c.sentence.lo and rate.i - at < _DESCRIBED and (r.is_link(at - 1) or r.word(at - 1) == "'"):
        if r.hit("number.and", at - 1) is not None:
            # "2 Prozent über dem Vormonat und um 5 Prozent unter dem Vorjahresmonat"
            return None
        at -= 1
    atom = next((p for p in c.periods if p.j == at and p.relation in ("prior", "yearly")), None)
    move = r.ending("move", atom.i) if atom is not None else None
    return resolve(atom, memory, head) if atom is not None and move is not None else None


def _led_by(c: Clauses, rate: Rate, head: Period | None, memory: Memory) -> Timed | None:
    """The base right before "by" and a rate, whatever is told behind: "gegenüber dem Vorjahr um 4,3 %, nach einem Plus im Monat zuvor"."""
    r = c.r
    by = next((h for k in range(rate.i, rate.i - _DESCRIBED, -1) if (h := r.ending("bind.by", k)) is not None), None)
    atom = next((p for p in c.periods if by is not None and p.j == by.i and is_base(c, p.i)), None)
    timed = resolve(atom, memory, head) if atom is not None else None
    return like_for_like(timed, head) if timed is not None else None


_DESCRIBED = 3
"""Small words between what describes a change and its rate."""


_SET_OFF = 7
"""Tokens of a time before the base that a comma sets off behind it."""


def _shared_base(c: Clauses, rate: Rate, head: Period | None, memory: Memory) -> Timed | None:
    """The base that a sentence names before its first change: "gegenüber 2022 stiegen die Exporte um 3 und die Importe um 2 %"."""
    first = next((g for g in c.rates if g.form == "percent"), rate)
    lo, r = c.sentence.lo, c.r
    # "A gennaio, rispetto al mese precedente, sono calati ..., dell'1,4 e dell'1,7 per cento"
    set_off = any(r.word(k - 1) == "," and r.hit("bind.compare", k) for k in range(lo + 1, min(first.i, lo + _SET_OFF)))
    # "Cela est dû, d'un mois sur l'autre, à la baisse des ventes (-3,4 %)"
    set_off = set_off or any(r.word(h.j) == "," for h in r.within("time.on_prior", lo, first.i))
    opens = r.hit("bind.compare", lo) is not None or set_off
    if not opens and (first.i >= rate.i or c.part_of(first.i) != c.part_of(rate.i) or c.group_of(rate.i)):
        return None
    return base_of(c, c.sentence.lo, first.i, head, memory)


def over_years(c: Clauses, head: Period | None, memory: Memory) -> Timed | None:
    """The first of two years that bound a change up to the head's: "De 2018 a 2024 se duplicó"."""
    if head is not None and head.is_full_year and (over := grown_over(c)) is not None and over.year is not None:
        # "In 2008-2018 trade rose by 40 percent to 8 billion"
        return (
            from_atom(over, Period.year(over.year), Certainty.STATED, None)
            if over.last_year == head.last.year
            else None
        )
    years = span_of_years(c)
    timed = resolve(years[0], memory, None) if years is not None and head is not None and head.is_full_year else None
    return timed if timed is not None and head is not None and timed.period.first.year < head.first.year else None


def counted_since(c: Clauses, base: Timed | None) -> bool:
    """Whether a base is told with "since", and not as what is compared with."""
    atom = base.atom if base is not None else None
    return atom is not None and any(
        c.r.ending("bind.since", at) is not None and c.r.ending("bind.compare", at) is None
        for at in (atom.i, atom.i - 1)
    )


def since_then(c: Clauses, rate: Rate) -> bool:
    """Whether a change counts from the time told before up to one that nobody tells: "Since then exports have grown by 60 percent"."""
    told = c.r.within("time.since_then", c.sentence.lo, c.sentence.hi) if c.r.hits.get("time.since_then") else []
    return any(h.i < rate.i and not any(h.j <= p.i < rate.i for p in c.periods) for h in told)


_EVENT, _PAST_VERB = 8, 3
"""Tokens of a clause of "since" in which its year may be told, and from a change past its verb to that clause."""


def since_event(c: Clauses, rate: Rate) -> bool:
    """Whether a change counts from what happened, and no year is told: "un crecimiento del 105% desde que se puso en marcha el tratado"."""
    r = c.r
    # "um 105 Prozent gestiegen, seit der Vertrag gilt"
    reach = min(c.sentence.hi, rate.j + (_PAST_VERB if r.lexicon.verb_final else 1))
    at = next((k for k in range(rate.j, reach) if r.hit("bind.since", k) is not None), rate.j)
    since = r.hit("bind.since", at) if at < c.sentence.hi else None
    if (
        since is None
        or r.hit("bind.compare", at) is not None
        or since.j - since.i < 2
        and r.hit("place.from", at) is not None
    ):
        return False
    return not any(at <= p.i <= at + _EVENT for p in c.periods)


def base_of(c: Clauses, at: int, limit: int, head: Period | None, memory: Memory) -> Timed | None:
    """The base that is named behind a rate, between tokens `at` and `limit`: "rispetto al 2022"."""
    for atom in c.periods:
        if not at <= atom.i < limit:
            continue
        if _behind_other_amount(c, atom, limit) or _of_rate_apart(c, atom, at) or _leads_next(c, atom, at):
            continue
        if atom.relation in BACKWARD or is_base(c, atom.i):
            timed = resolve(atom, memory, head)
            return like_for_like(timed, head) if timed is not None else None
    return None


def _behind_other_amount(c: Clauses, atom: PeriodAtom, at: int) -> bool:
    """Whether amounts of another time stand between a base and the change at token `at`: "after a bad 2009 it was 6.2 billion in 2010, and in January it rose 5%"."""
    sums = [s for s in c.sums if atom.j <= s.i and s.j <= at and not (s.counted or c.group_of(s.i))]
    times = [p for p in c.periods if atom.j <= p.i and p.j <= at and p.relation not in BACKWARD and not is_base(c, p.i)]
    return bool(sums) and len(times) > 1 and times[-1].i >= sums[-1].j


def _leads_next(c: Clauses, atom: PeriodAtom, at: int) -> bool:
    """Whether a time behind a rate is the base of the next, as one before it was: "gegenüber Mai um 4 Prozent, | gegenüber Juni 2023 um 11"."""
    r, rate = c.r, next((g for g in c.rates if g.j == at), None)
    behind = next((g for g in c.rates if g.i >= atom.j), None)
    led = next((h for k in range(atom.i, at, -1) if (h := r.ending("bind.compare", k)) is not None), None)
    if rate is None or behind is None or behind.i - atom.j > _RIGHT_BEHIND:
        return False
    before = (atom.i if led is None else led.i) - 1
    # "und | im | Monatsvergleich"
    before -= led is None and r.hit("place.at", before) is not None
    opens = r.word(before) in (",", ";") or r.at(("number.and", "bind.contrast"), before)
    since = max((g.j for g in c.rates if g.j <= rate.i), default=c.sentence.lo)
    own = any(since <= p.i and p.j <= rate.i and (p.relation in BACKWARD or is_base(c, p.i)) for p in c.periods)
    return opens and own


def _of_rate_apart(c: Clauses, atom: PeriodAtom, at: int) -> bool:
    """Whether a time is the base of a rate before it in a clause apart: "por 50% en relación a 2005, mientras que las importaciones subieron 56%"."""
    before = next((g for g in reversed(c.rates) if g.j <= atom.i), None)
    behind = next((g for g in c.rates if g.i >= atom.j), None)
    # Sought backwards from the rate behind it.
    if before is None or behind is None or before.j == at or atom.i - before.j > _RIGHT_BEHIND:
        return False
    return c.part_of(before.i) == c.part_of(atom.i) != c.part_of(behind.i) and at != before.j


_RIGHT_BEHIND = 6
"""Tokens between a rate and the time it is counted from."""


_YEAR = 12
"""Months."""


def default_base(head: Period | None, years: int = 1) -> Period | None:
    """The same months a year (or more) before; of several years ("2019-2024") none goes without saying."""
    if head is None or head.length > _YEAR or head.first.year - years < FIRST_YEAR:
        return None
    return head.shifted(-years)

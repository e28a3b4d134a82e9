"""Growth: the changes of a sentence, each with its amount or its flow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.extract.changes.against import set_against
from briefing.ingest.extract.changes.binding import level_of, respective_levels, told_before, with_last
from briefing.ingest.extract.changes.changed import respective_cues, subject_of
from briefing.ingest.extract.changes.directions import directed, has_base, measured
from briefing.ingest.extract.changes.entries import Entry, entries
from briefing.ingest.extract.changes.latertimes import is_after_another
from briefing.ingest.extract.changes.nextgoods import goods_next
from briefing.ingest.extract.changes.overall import of_all_of_it
from briefing.ingest.extract.changes.ratesides import partner_of_rate
from briefing.ingest.extract.changes.reckoned import borne_out, moved
from briefing.ingest.extract.scope.spanning import grown_over, span_of_years
from briefing.ingest.extract.sides.resolution import Memory, Timed, resolve
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.current import is_current
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.namedbases import of_base_sum
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD, PORTION, RUNNING, PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit


def row_of_changes(c: Clauses) -> list[tuple[Hit, Decimal, Rate]]:
    """A table's row of changes, each with the flow over its column: "Var. %   +12,6   +5,5   +6,0"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    lead = r.hit("move", r.skip_links(lo, hi, 1))
    named = r.hit("table.change", lo) or (lead if lead is not None and lead.category in ("up", "down") else None)
    if named is None or not c.columns or c.sums or c.periods:
        return []
    numbers: list[tuple[Decimal, Rate]] = [(g.percent, g) for g in c.rates if g.form == "percent"]
    if not numbers:
        # "Var. % 24/23  +3,9  +3,1"
        dated = {k for k in range(lo + 1, hi - 1) if r.word(k) == "/" and r.glued(k) and r.glued(k + 1)}
        for b in c.bare:
            if b.i - 1 in dated or b.j in dated:
                continue
            minus = r.word(b.i - 1) == "-"
            start = b.i - (r.word(b.i - 1) in ("+", "-") and r.glued(b.i))
            value = -Decimal(b.digits) if minus else Decimal(b.digits)
            numbers.append((value, Rate(start, b.j, value, "percent", signed=True)))
    if len(numbers) != len(c.columns):
        return []
    return [(cue, value, rate) for cue, (value, rate) in zip(c.columns, numbers, strict=True)]


@dataclass(slots=True)
class Change:
    """A rate with its direction; `level` is None when it stands alone, then `cue` names its flow."""

    rate: Rate
    percent: Decimal
    level: Level | None
    cue: Hit | None
    at_least: bool = False
    approximate: bool = False
    entry: Entry | None = None
    """The part of its flow that alone changed so, where a list tells it."""

    @property
    def flow(self) -> Flow | None:
        """The flow that changed."""
        if self.level is not None:
            return self.level.flow
        return FLOWS.get(self.cue.category) if self.cue else None

    def place(self, c: Clauses) -> Hit | None:
        """Where what changed went to or came from, if the rate has a place of its own in its sentence."""
        return self.entry.place if self.entry is not None else partner_of_rate(c, self.rate)


def changes(c: Clauses, found: list[Level]) -> list[Change]:
    """The rates of a sentence that are growth of a flow, each bound to at most one amount."""
    result: list[Change] = []
    bound: set[int] = set()
    respective = respective_cues(c)
    ordered = respective_levels(c, found)
    shared = with_last(c, found)
    listed = entries(c)
    for rate in c.rates:
        if (entry := listed.get(rate.i)) is not None:
            result.append(Change(rate, -rate.percent if entry.falls else rate.percent, None, entry.cue, entry=entry))
            continue
        if shared is not None and rate == shared[0]:
            # Of the figure told before (`toldapart.of_both`).
            continue
        beside = _moved_by(c, rate, found) or _beside_delta(c, rate, found) or _beside_opening(c, rate, found)
        if beside is not None and beside.level is not None:
            if beside.level.i not in bound:
                bound.add(beside.level.i)
                result.append(beside)
            continue
        percent = directed(c, rate)
        if percent is None or (rate.ratio and not has_base(c, rate)):
            continue
        if _of_another_thing(c, rate) or _of_base(c, rate) or set_against(c, rate) or is_after_another(c, rate):
            continue
        cue = respective.get(rate.i) or subject_of(c, rate)
        if cue is not None and cue.category not in FLOWS:
            continue
        before = told_before(c, rate, cue, found) if rate.i not in ordered else None
        if before is not None and not any(f.i >= rate.j and f.cue == before.cue for f in found):
            continue
        free = [f for f in found if f.i not in bound and f is not before]
        if of_all_of_it(c, rate.i):
            # "Exports to Peru reached 3 billion, while they grew by 2% worldwide": of no amount told.
            free = [f for f in free if f.i > rate.i]
        level = ordered.get(rate.i) or borne_out(c, rate, percent, level_of(c, rate, cue, free), free)
        if level is not None and rate.j <= level.i and is_current(c, level):
            level = None
        if level is not None and _hoped_for(c, rate, level):
            continue
        if level is None and (cue is None or (rate.form == "word" and rate.fraction and not measured(c, rate))):
            continue
        if level is not None:
            if level.flow is None:
                continue
            bound.add(level.i)
            percent = -percent if _judged(c, rate, level) else percent
        at_least, approximate = hedged(c, rate)
        own = _part_of(c, rate, cue) if level is None and cue is not None else None
        result.append(Change(rate, percent, level, cue, at_least, approximate, own))
    return result


def _part_of(c: Clauses, rate: Rate, cue: Hit) -> Entry | None:
    """The part of a flow that a change without an amount is told of, next to that of other goods: "of milk rose by 9%, of beef by 8%"."""
    before = next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    goods = goods_next(c, before, rate) if before is not None else None
    return Entry(cue, None, goods) if goods is not None else None


_JUDGED = 6
"""Tokens between a word for better or worse and the rate of a change."""


def _judged(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a deficit only became better or worse by a rate, which fell or rose by it: "the deficit worsened by 12%"."""
    red = level.cue is not None and (level.cue.category == "deficit" or level.sum.negative)
    if level.flow is not Flow.BALANCE or not red or rate.signed:
        return False
    return c.r.led(("bind.judged",), *range(rate.i, max(c.sentence.lo, rate.i - _JUDGED), -1))


_HOPED = 6
"""Tokens between a word for a goal and the change that is aimed at."""


def _hoped_for(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a change is only aimed at, and the amount what is known of the flow: "aim to double trade, which reached 450 million"."""
    r = c.r
    if r.lexicon.verb_final and level.j <= rate.i and is_current(c, level):
        # "De premiers willen de handel, nu 1,4 miljard dollar, verdubbelen"
        return r.any(("status.target",), c.sentence.lo, level.i)
    if level.j <= rate.i:
        return _hoped_behind(c, rate, level)
    goals = r.within("status.target", max(c.sentence.lo, rate.i - _HOPED), rate.i)
    if not goals or r.any(("status.target",), rate.j, level.i):
        return False
    flow = next((q for q in c.flows() if rate.j <= q.i < level.i), None)
    comma = next((k for k in range(flow.j, level.i) if r.word(k) == ","), None) if flow is not None else None
    return comma is not None and r.hit("bind.to", comma + 1) is None


def _hoped_behind(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a clause behind an amount says what is to become of it: "was worth $1.2 billion, and the ministers want to double it"."""
    r = c.r
    marks = [
        h for h in r.each(("status.target", "status.forecast"), max(level.j, rate.i - _HOPED), rate.i)
        # "Stärker als erwartet gestiegen"
        if r.ending("bind.compare", h.i) is None
    ]  # fmt: skip
    return any(all(r.kind(k) != "s" for k in range(h.j, rate.i)) for h in marks)


_MOVED, _ARRIVED = 6, 8
"""Tokens before a change in money in which its direction stands, and behind it to the amount it led to."""


def _beside_delta(c: Clauses, rate: Rate, found: list[Level]) -> Change | None:
    """The growth that a parenthesis gives for a change in money: "fell $234 million (6.0 percent) to $3.7 billion"."""
    r, group = c.r, c.group_of(rate.i)
    if not group or rate.form != "percent" or rate.i - c.opened[group] > 2 or r.word(rate.j) != ")":
        return None
    delta = next((f for f in found if f.delta and f.j == c.opened[group]), None)
    if delta is None or delta.flow is None:
        return None
    # "(18.8 percent) in 2023, year-on-year, from $14.5 billion to about $17.2 billion"
    reach = _ARRIVED + sum(f.j - f.i for f in found if f.compare) + sum(p.j - p.i for p in c.periods if p.i > rate.j)
    head = next((f for f in found if rate.j < f.i <= rate.j + reach and not (f.delta or f.compare)), None)
    # "Grew | in the first two months | by 242 million euros (28 per cent)"
    back_to = delta.i - _MOVED - sum(p.j - p.i for p in c.periods if p.j <= delta.i)
    moves = [h for h in r.within("move", max(c.sentence.lo, back_to), delta.i) if h.category in ("up", "down")]
    if head is None or head.flow is not delta.flow or not moves:
        return None
    percent = -rate.percent if moves[-1].category == "down" else rate.percent
    return Change(rate, percent, head, head.cue)


def _beside_opening(c: Clauses, rate: Rate, found: list[Level]) -> Change | None:
    """The growth told with the change in money that opens its sentence: "Um 255 Mio. Euro oder 4,5 Prozent schrumpften die Einfuhren auf 5,4 Mrd."."""
    first, head = (found[0], found[1]) if len(found) > 1 else (None, None)
    if first is None or head is None or not first.delta or first.cue is None or first.cue.i < rate.j:
        return None
    plain = head.cue == first.cue and not (head.delta or head.compare) and head.i > first.cue.i
    if not plain or rate.i < first.j or not _next_to(c, first, rate):
        return None
    percent = directed(c, rate)
    return Change(rate, percent, head, head.cue) if percent is not None else None


def _moved_by(c: Clauses, rate: Rate, found: list[Level]) -> Change | None:
    """The growth of an amount told before, beside a change in money that gives just that: "came to 5,318 million, 241 million (4.8%) more"."""
    if rate.form != "percent" or rate.approximate:
        return None
    delta = next((f for f in found if f.delta and _next_to(c, f, rate)), None)
    told = [f for f in found if delta is not None and f.j <= delta.i and f.flow is delta.flow]
    told = [f for f in told if not (f.delta or f.compare) and f.sum.scale is not None]
    if delta is None or not told or delta.flow in (None, Flow.BALANCE):
        return None
    percent = moved(told[-1].sum.amount(), delta.sum.amount(), rate.percent)
    return Change(rate, percent, told[-1], told[-1].cue) if percent is not None else None


def _next_to(c: Clauses, level: Level, rate: Rate) -> bool:
    """Whether an amount and a rate stand side by side, with "or" and marks between them at most."""
    lo, hi = (level.j, rate.i) if level.j <= rate.i else (rate.j, level.i)
    if not 0 <= hi - lo <= _BESIDE:
        return False
    told = {k for h in c.r.within("bind.or", lo, hi) for k in range(h.i, h.j)}
    return all(k in told or c.r.word(k) in ("(", ",", "-", "+") or c.r.is_link(k) for k in range(lo, hi))


_BESIDE = 4
"""Tokens between a change in money and the same in per cent: "241 million, or 4.8%"."""


def beside_delta_of_last(c: Clauses, found: list[Level], flow: Flow) -> Change | None:
    """The growth that a parenthesis gives for a change in money of the flow told before: "Ces recettes progressent de 191 milliards (21,5 %)"."""
    r = c.r
    if len(found) != 1 or not found[0].delta or found[0].flow is not flow or not found[0].carried:
        return None
    beside = (g for g in c.rates if c.group_of(g.i) and c.opened[c.group_of(g.i)] == found[0].j)
    rate = next((g for g in beside if g.form == "percent" and r.word(g.j) == ")"), None)
    moves = r.within("move", max(c.sentence.lo, found[0].i - _MOVED), found[0].i)
    moves = [h for h in moves if h.category in ("up", "down")]
    if rate is None or not moves or rate.i - found[0].j > _OPENED:
        return None
    percent = rate.percent if rate.signed or moves[-1].category == "up" else -rate.percent
    return Change(rate, percent, None, None)


_OPENED = 2
"""Tokens between an amount and the rate in the parenthesis behind it."""
_AUXILIARIES = 3
"""Tokens of the verbs and adverbs between a relative pronoun and the change it tells: "that has nearly doubled"."""
_NOUN = 4
"""Letters of the shortest noun: "lo que" and "più che" have none."""


def _of_base(c: Clauses, rate: Rate) -> bool:
    """Whether a change is told of the time that another one counts from: "... al mismo mes de 2017, cuando la variación fue de 45,1 %"."""
    r, lo = c.r, c.sentence.lo
    marks = [h for h in r.within("bind.when", lo + 1, rate.i) if r.word(h.i - 1) == ","]
    if not marks or not any(g.j < marks[-1].i for g in c.rates) or r.stands(",", marks[-1].j, rate.i):
        return False
    end = marks[-1].i - 1
    # "... a quello del 2022 (6,3 miliardi), anno in cui c'era stato un balzo del 54%"
    end = c.opened.get(c.group_of(end - 2), end) if r.word(end - 1) == ")" else end
    return any(p.j == end and (p.relation in BACKWARD or is_base(c, p.i)) for p in c.periods)


def _of_another_thing(c: Clauses, rate: Rate) -> bool:
    """Whether a change is told of the thing right before in a relative clause: "a pig herd that has nearly doubled"."""
    r, lo = c.r, c.sentence.lo
    if r.lexicon.verb_final or rate.form == "percent" and rate.signed:
        return False
    at = next(
        (k for k in range(rate.i - 1, max(lo + 1, rate.i - _AUXILIARIES - 2), -1) if r.hit("bind.relative", k)), None
    )
    if at is None or any(r.kind(k) == "s" for k in range(at, rate.i)) or r.within("cue", at, rate.i):
        return False
    thing = at - 1
    if r.kind(thing) != "w" or r.is_link(thing) or len(r.word(thing)) < _NOUN:
        return False
    slots = ("cue", "currency", "scale", "country", "neutral.pronoun", "neutral.pointing", "product", "move")
    if r.led(slots, at) or any(p.j == at for p in c.periods):
        return False
    return r.within("cue", max(lo, thing - 3), at) == []


def hedged(c: Clauses, rate: Rate) -> tuple[bool, bool]:
    """Whether a rate is told as the least, and as about so much."""
    r = c.r
    at_least = approximate = False
    for at in back(c, rate.i, 2):
        at_least = at_least or r.ending("qualifier.at_least", at) is not None
        approximate = approximate or r.ending("qualifier.approx", at) is not None
    return at_least, approximate


def _of_compared(c: Clauses, rate: Rate, i: int) -> bool:
    """Whether a time behind a rate is that of the one it is set against: "вырос на 8,4% после 12,6% в 2022 году"."""
    other = next((g for g in c.rates if rate.j <= g.i and g.j <= i), None)
    led = ("bind.compare", "bind.from")
    return other is not None and c.r.led(led, other.i, other.i - 1)


def _after_another(c: Clauses, rate: Rate, i: int) -> bool:
    """Whether a time is that of the change which "after" leads to behind a rate: "grew by 2% after rising by a revised 3% in January"."""
    other = next((g for g in reversed(c.rates) if rate.j <= g.i and g.j <= i), None)
    after = c.r.hit("bind.compare", rate.j) or c.r.hit("time.after", rate.j)
    return other is not None and after is not None and c.r.any(("move",), after.j, other.i)


def period_alone(c: Clauses, change: Change, memory: Memory) -> Timed | None:
    """The period of a growth without an amount: behind it, else before it, else the paragraph's."""
    rate = change.rate
    usable = [p for p in c.periods if p.relation not in BACKWARD and not is_base(c, p.i)]
    usable = [p for p in usable if p.relation != RUNNING or resolve(p, memory, None) is not None]
    group = c.group_of(rate.i)
    right = [p for p in usable if 0 <= p.i - rate.j <= 4 and c.group_of(p.i) == group]
    right = [p for p in right if not _of_compared(c, rate, p.i)]
    # "sank im ersten Halbjahr um elf Prozent, aber im Juni ..."
    right = [p for p in right if c.part_of(p.i) == c.part_of(rate.i)]
    # "un superávit de 2.034 (10.704 en 2014), mientras que el otro saldo mejoró un 30 %": what a parenthesis tells is its own.
    left = [p for p in usable if p.j <= rate.i and c.group_of(p.i) in (0, group) and not of_base_sum(c, p)]
    closed = right and c.r.stands(",", rate.j, right[0].i)
    if closed and left and all(c.r.kind(k) != "s" for k in range(left[-1].j, rate.i)):
        # "Die Ausfuhren, die 2022 um 8 Prozent gesunken waren, stiegen 2023"
        right = []
    if left and right and c.r.begins("number.and", rate.j, right[0].i):
        # "stieg 2024 um 41 % und hat sich im ersten Quartal 2025 verdreifacht"
        right = []
    rest = [p for p in usable if p.i >= rate.j and c.part_of(p.i) == c.part_of(rate.i) and c.group_of(p.i) == group]
    rest = [p for p in rest if not _after_another(c, rate, p.i)]
    if (over := grown_over(c)) is not None:
        # "In 2008-2018 exports rose by 40 percent"
        return resolve(replace(over, year=over.last_year, last_year=None), memory, None)
    years = span_of_years(c)
    if years is not None and right[:1] == [years[0]]:
        # "Grew by 13% between 2013 and 2014"
        right = [years[1]]
    told = (*right[:1], *left[-1:], *rest[:1])
    for atom in told:
        # "The following year exports grew by 6 percent": after the one told of.
        head = _head_of_next(atom, usable, memory) if atom.relation == "later" else None
        timed = resolve(atom, memory, head)
        if (
            timed is not None
            and head is not None
            and memory.reference is not None
            and timed.period.end > memory.reference
        ):
            # "Over the same two years on account of stricter rules"
            continue
        if timed is not None:
            return timed
    if any(atom.fiscal for atom in told):
        # "Grew by 55% in fiscal 2022": a year whose months are not known is not the time told before.
        return None
    # "Toen groeide de export nog met 7,8 procent": a time told before, and nobody knows which.
    # "In early 2016 they fell by 5 per cent", behind figures of 2015: not of that year.
    unknown = any(p.relation in (RUNNING, PORTION) or p.relation == "back" and p.i < rate.i for p in c.periods)
    own = memory.timed.atom if memory.timed is not None else None
    unknown = unknown or own is not None and own in c.periods and _after_another(c, rate, own.i)
    return None if unknown else memory.timed


def _head_of_next(atom: PeriodAtom, usable: list[PeriodAtom], memory: Memory) -> Period | None:
    """The time that "a year later" counts from: the one told before it in its sentence, else of the figure before."""
    told = [p for p in usable if p.j <= atom.i and p.relation != "later"]
    timed = resolve(told[-1], memory, None) if told else memory.timed
    return timed.period if timed is not None else None

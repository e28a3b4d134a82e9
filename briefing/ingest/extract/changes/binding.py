"""Binding: which amount of a sentence a rate is the change of."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.changes.bracketed import in_parenthesis
from briefing.ingest.extract.changes.changed import in_order_of_flows, opens_next_clause
from briefing.ingest.extract.changes.enclosed import (
    announced,
    between_commas,
    explained,
    from_first_to_second,
    named_again,
)
from briefing.ingest.extract.changes.latertimes import apart_in_time, is_after_another, told_of_earlier, told_of_later
from briefing.ingest.extract.changes.ratesides import country_aside, partner_of_rate
from briefing.ingest.extract.scope.fronted import related
from briefing.ingest.extract.scope.goods import product
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.pairing import behind_its_flow
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.lexicon import Hit


def respective_levels(c: Clauses, found: list[Level]) -> dict[int, Level]:
    """Amounts of one flow, or each of another, and their changes in order: "682 y 567 millones, con alzas de 497% y 753% respectivamente"."""
    told = c.r.within("bind.respectively", c.sentence.lo, c.sentence.hi)
    # "Crude was 38% lower at 1.8 billion, while oil and gas fell by 17% and 36% to 48 and 301 million respectively"
    part = c.part_of(told[-1].i) if told else 0
    rates = [g for g in c.rates if g.form == "percent" and not c.group_of(g.i) and c.part_of(g.i) == part]
    plain = [f for f in found if f.flow is not None and not (f.compare or f.delta or c.group_of(f.i))]
    plain = [f for f in plain if c.part_of(f.i) == part]
    alike = len(rates) == len(plain) and len({f.flow for f in plain}) in (1, len(plain))
    if (shared := with_last(c, found)) is not None:
        return {shared[1].i: shared[2]}
    before = not told or bool(plain) and told[-1].j <= plain[0].i
    if before and (both := _both_changes(c, found)):
        return both
    if told and (each := _each_its_own(c, found, told)):
        return each
    if told and (aside := _in_brackets(c, found, rates, told)):
        return aside
    if len(rates) < 2 or not alike or not (told or in_order_of_flows(c, rates)):
        return {}
    apart = plain[-1].j <= rates[0].i or rates[-1].j <= plain[0].i
    # "En hausse respectivement de 17,3 % et de 15,5 %"; "Fell by 17% and 36% to 48 and 301 million respectively"
    near = any(0 <= h.i - j <= 1 for h in told for j in (rates[-1].j, plain[-1].j))
    near = near or any(_past_noun(c, rates[-1].j, h.i) for h in told)
    near = near or any(0 <= rates[0].i - h.j <= 1 for h in told) or in_order_of_flows(c, rates)
    # "Ein Plus von 12,3 bzw. 10,9 Prozent"
    near = near or any(rates[-2].j <= h.i and h.j <= rates[-1].i for h in told)
    return {g.i: f for g, f in zip(rates, plain, strict=True)} if apart and near else _last_ones(rates, plain, told)


def _past_noun(c: Clauses, i: int, j: int) -> bool:
    """Whether no more than the noun of change stands between changes and "respectively": "with 29% and 14% | year-on-year growth"."""
    r = c.r
    known = r.covered(("move", "year"), i, j)
    return i < j <= i + _NOUN and all(k in known for k in range(i, j))


_NOUN = 6
"""Tokens of a noun of change and what it counts from: "year-on-year growth"."""


def _each_its_own(c: Clauses, found: list[Level], told: list[Hit]) -> dict[int, Level]:
    """The changes of exports and imports and the amounts they led to, in order: "by 23% and imports by 31%, to 57 and 82 million respectively"."""
    rates = [g for g in c.rates if g.form == "percent" and not c.group_of(g.i)]
    plain = [f for f in found if f.flow is not None and not (f.compare or f.delta or c.group_of(f.i))]
    flows = [f.flow for f in plain]
    if len(rates) != _TWO or len(plain) != _TWO or set(flows) != {Flow.EXPORTS, Flow.IMPORTS}:
        return {}
    named = [FLOWS[q.category] for q in c.flows() if q.j <= plain[0].i]
    behind = any(rates[1].j <= h.i <= plain[1].j + 1 for h in told) and rates[1].j <= plain[0].i
    return {g.i: f for g, f in zip(rates, plain, strict=True)} if behind and named == flows else {}


def _in_brackets(c: Clauses, found: list[Level], rates: list[Rate], told: list[Hit]) -> dict[int, Level]:
    """Amounts each in a parenthesis of its own, and their changes in order: "tea (32 million) and coffee (44 million) rose by 10% and 6% respectively"."""
    aside = [f for f in found if f.flow is not None and not (f.compare or f.delta) and c.group_of(f.i)]
    aside = [f for f in aside if f.j <= rates[0].i and c.part_of(f.i) == c.part_of(rates[0].i)] if rates else []
    groups = {c.group_of(f.i) for f in aside}
    if len(rates) < _TWO or not len(aside) == len(groups) == len(rates) or len({f.flow for f in aside}) != 1:
        return {}
    if any(c.group_of(g.i) in groups for g in c.rates):
        return {}
    near = any(0 <= h.i - rates[-1].j <= 1 or 0 <= rates[0].i - h.j <= _TWO for h in told)
    joint = c.r.begins("number.and", rates[-2].j, rates[-1].i)
    if any(rates[-2].j <= h.i < rates[-1].i for h in told):
        # "um 10 % beziehungsweise 6 %"
        near = joint = True
    return {g.i: f for g, f in zip(rates, aside, strict=True)} if near and joint else {}


def _last_ones(rates: list[Rate], plain: list[Level], told: list[Hit]) -> dict[int, Level]:
    """The last amounts of a list and their changes in order: "Peru with 5, up 7%, Fiji with 4 and Togo with 3, up 2% and 1%, respectively"."""
    run = [g for g in rates if plain[-1].j <= g.i]
    since = max((g.j for g in rates if g.j <= plain[-1].i), default=0)
    levels = [f for f in plain if f.i >= since]
    closed = any(0 <= h.i - run[-1].j <= 1 for h in told) if run else False
    return {g.i: f for g, f in zip(run, levels, strict=True)} if closed and len(run) == len(levels) > 1 else {}


def with_last(c: Clauses, found: list[Level]) -> tuple[Rate, Rate, Level] | None:
    """Two changes "respectively" where the sentence has one amount: the first is that of the figure told before it.

    "Elle a exporté pour 11 milliards. Ses importations ont totalisé 8 milliards, soit une croissance de 7 % et de 9 % respectivement."
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    rates = [g for g in c.rates if g.form == "percent" and not c.group_of(g.i)]
    plain = [f for f in found if not (f.compare or f.delta or c.group_of(f.i))]
    if len(rates) != _TWO or len(c.rates) != _TWO or len(plain) != 1 or len(found) != 1 or len(c.flows()) != 1:
        return None
    if plain[0].flow not in (Flow.EXPORTS, Flow.IMPORTS) or plain[0].j > rates[0].i:
        return None
    near = any(0 <= h.i - rates[1].j <= 1 or 0 <= rates[0].i - h.j <= 2 for h in r.within("bind.respectively", lo, hi))
    joint = r.begins("number.and", rates[0].j, rates[1].i)
    return (rates[0], rates[1], plain[0]) if near and joint else None


def _both_changes(c: Clauses, found: list[Level]) -> dict[int, Level]:
    """The two changes told in one breath behind two flows' amounts, theirs in order: "..., lo que supuso alzas del 22,9 % y 8,9 %"."""
    r = c.r
    rates = [g for g in c.rates if g.form == "percent" and not c.group_of(g.i)]
    plain = [f for f in found if f.flow is not None and not (f.compare or f.delta or c.group_of(f.i))]
    if len(rates) != _TWO or len(plain) != _TWO or plain[-1].j > rates[0].i:
        return {}
    if {f.flow for f in plain} != {Flow.EXPORTS, Flow.IMPORTS} or any(plain[-1].j <= q.i for q in c.flows()):
        return {}
    gap = range(rates[0].j, rates[1].i)
    joint = r.at(("number.and",), *gap) and all(r.kind(k) == "w" for k in gap)
    near = joint and len(gap) <= _TWO + 1 and not any(rates[0].j <= p.i < rates[1].i for p in c.periods)
    return {g.i: f for g, f in zip(rates, plain, strict=True)} if near else {}


_TWO = 2


def _of_other_goods(c: Clauses, rate: Rate, cue: Hit, level: Level) -> bool:
    """Whether a change names behind it the flow of other goods than those of an amount told before: "116 million, with a rise of 34 % in sales of shirts"."""
    if level.j > rate.i or level.cue is None or level.cue.i >= rate.i or c.group_of(level.i):
        return False
    r, hi = c.r, c.sentence.hi
    of = (
        next((h for slot in ("bind.of", "place.of") if (h := r.hit(slot, cue.j)) is not None), None)
        if cue.j < hi
        else None
    )
    goods = r.hit("product", r.skip_links(of.j, hi, 2) if of is not None else cue.j)
    if goods is None or goods.category != "name" or goods.i >= hi:
        return False
    if goods.value != product(c, level.cue, level.i, level.j):
        return True
    # "116 million for textiles, with 34 % more sales of shirts": of one kind, but not the same.
    told = {r.word(k)[:_STEM] for h in r.within("product", c.sentence.lo, rate.i) for k in range(h.i, h.j)}
    return all(r.word(k)[:_STEM] not in told for k in range(goods.i, goods.j))


_STEM = 5
"""Letters by which the name of goods is known again: "phosphate", "phosphatés"."""


def level_of(c: Clauses, rate: Rate, cue: Hit | None, free: list[Level]) -> Level | None:
    """The one amount of those still `free` that a rate is the change of; None when it stands alone."""
    usable = [f for f in free if not f.compare and not f.delta and not f.other]
    group = c.group_of(rate.i)
    if country_aside(c, rate) is not None:
        return None
    if (other := partner_of_rate(c, rate)) is not None:
        # "Exports to Peru rose to 97 million, those to Chile by 14 per cent"
        usable = [f for f in usable if f.i > other.i]
    if cue is not None and cue.i >= rate.j:
        usable = [f for f in usable if not _of_other_goods(c, rate, cue, f)]
    if (goods := related(c, rate.i)) is not None:
        # "Exports reached 4 billion, driven by wheat, which jumped by 12%": not the change of all.
        usable = [f for f in usable if f.i > goods.i or all(c.r.word(k) != "," for k in range(f.j, goods.i))]
    if group:
        return in_parenthesis(c, rate, group, usable)
    if (told := _told_aside(c, rate, cue, usable)) is not None:
        return told
    if (inside := behind_its_flow(c, rate, cue, usable)) is not None:
        return inside
    root = [f for f in usable if c.group_of(f.i) == 0]
    if (
        (both := from_first_to_second(c, rate, free)) is not None
        and cue is not None
        and both[1].flow is FLOWS.get(cue.category)
    ):
        return both[1]
    if (
        told := named_again(c, rate, cue, root) or _apposed(c, rate, cue, root) or announced(c, rate, root)
    ) is not None:
        return told
    told_behind = explained(c, rate, usable, free) or between_commas(c, rate, root)
    if told_behind is not None:
        return told_behind
    after = next((f for f in root if f.i >= rate.j), None)
    before = next((f for f in reversed(root) if f.j <= rate.i), None)
    if after is not None and not _reaches(c, rate, after, before):
        after = None
    if after is not None:
        return after
    if before is None:
        return None
    between = [q for q in c.flows() if before.j <= q.i < rate.i and c.group_of(q.i) == 0]
    # "Exports were 1.9 billion against exports of 1.7 a year before, a growth of 6 per cent"
    between = [q for q in between if not any(f.compare and f.cue == q and f.flow is before.flow for f in free)]
    if between and not (before.after and between[-1] == before.cue):
        return None
    if apart_in_time(c, rate, before) or told_of_later(c, rate, before):
        return None
    together = before.flow is Flow.TURNOVER and before.cue is not None and before.cue.category in ("exports", "imports")
    if together and cue is not None and before.cue is not None and before.cue.i <= cue.i < before.i:
        cue = before.cue
    if cue is not None and before.cue is not None and cue != before.cue and FLOWS.get(cue.category) is not before.flow:
        return None
    return before if not _hard(c, before.j, rate.i) or _points_back(c, rate, before) else None


_APPOSED = 7
"""Tokens between a comma and the rate of the change that it sets off."""


def _apposed(c: Clauses, rate: Rate, cue: Hit | None, root: list[Level]) -> Level | None:
    """The amount before a comma that sets off nothing but its change: "3,2 Mrd. im Handel mit China, ein Rückgang von 4 %"."""
    r = c.r
    if cue is not None and cue.i >= rate.j:
        return None
    comma = next((k for k in range(rate.i - 1, max(c.sentence.lo, rate.i - _APPOSED), -1) if r.word(k) == ","), None)
    moves = [] if comma is None else [h for h in r.within("move", comma, rate.i) if h.category in ("up", "down")]
    if comma is None or not moves:
        return None
    said = r.covered(("bind.of", "qualifier.approx", "qualifier.at_least", "bind.article"), comma + 1, rate.i)
    said |= {k for h in moves for k in range(h.i, h.j)}
    # "Un aumento interanual del 8%"
    said |= {k for h in r.within("year", comma + 1, rate.i) if h.category == "yearly" for k in range(h.i, h.j)}
    of = r.begins("bind.of", moves[-1].j, rate.i)
    if not of or any(k not in said and not r.is_link(k) for k in range(comma + 1, rate.i)):
        return None
    before = next((f for f in reversed(root) if f.j <= comma), None)
    if before is None or _hard(c, before.j, rate.i) or any(before.j <= k.i < comma for k in c.sums):
        return None
    return before


def _told_aside(c: Clauses, rate: Rate, cue: Hit | None, usable: list[Level]) -> Level | None:
    """The amount in a parenthesis right behind what changed: "Les exportations (16,1 milliards) ont augmenté de 4,9 %"."""
    if cue is None:
        return None
    aside = [f for f in usable if f.cue == cue and c.group_of(f.i) and cue.j <= f.i and f.j <= rate.i]
    return aside[0] if len(aside) == 1 and c.opened[c.group_of(aside[0].i)] - cue.j <= _NEAR_CUE else None


_NEAR_CUE = 3


def _points_back(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a rate behind a semicolon is the change of the amount before it: "...; рост, таким образом, составил 42%"."""
    r, part = c.r, c.part_of(rate.i)
    if part != c.part_of(level.j - 1) + 1:
        return False
    opens = next(k for k in range(level.j, rate.i + 1) if c.part_of(k) == part)
    if r.word(opens) != ";":
        return False
    alone = [k for k in range(opens, c.sentence.hi) if c.part_of(k) == part]
    if not any(q.i in alone for q in c.flows()) and not any(s.i in alone for s in c.sums):
        # "...; im Vergleich zum Jahr davor ein Plus von 4 Prozent"
        return True
    first = r.skip_links(opens + 1, rate.i, 1)
    move = r.hit("move", first)
    pointing = r.at(("neutral.pointing", "neutral.pronoun"), opens + 1, first)
    return pointing or (move is not None and move.category in ("up", "down"))


def told_before(c: Clauses, rate: Rate, cue: Hit | None, found: list[Level]) -> Level | None:
    """What a relative clause gives for a change to count from: "le vendite, che nel 2021 erano a 7,7 miliardi, si sono dimezzate"."""
    r = c.r
    for level in found:
        if cue is None or level.cue != cue or level.after or not cue.j <= level.i < level.j < rate.i:
            continue
        comma = next((k for k in range(cue.j, level.i) if r.word(k) == ","), None)
        if comma is None or r.hit("neutral.pronoun", comma + 1) is None:
            continue
        if any(r.word(k) in (":", ";") for k in range(comma, level.i)) or r.any(("move",), cue.j, comma):
            # "L'export, che cresce ancora: nel 2017 ha raggiunto 68 miliardi, il 10% in più"
            continue
        timed = any(comma < p.i < level.i and p.year is not None for p in c.periods)
        closed = r.stands(",", level.j, min(level.j + 2, rate.i))
        if timed and closed:
            return level
    return None


def _hard(c: Clauses, i: int, j: int) -> bool:
    return c.part_of(i - 1) != c.part_of(j)


def _reaches(c: Clauses, rate: Rate, level: Level, before: Level | None) -> bool:
    """Whether a rate leads to the amount behind it: "rose 5% to", "del 5%, raggiungendo"."""
    r = c.r
    span = range(rate.j, level.i)
    others = [g for g in c.rates if g.i in span and c.group_of(g.i) == 0]
    if level.i - rate.j > _LEADS + (_INSERTED if others else 0) or _hard(c, rate.j, level.i):
        return False
    if before is not None and (_said_of(c, before, rate) or _of_goods_between(c, rate, level)):
        return False
    if any(rate.j <= q.i < level.i and c.group_of(q.i) == 0 and q != level.cue for q in c.flows()):
        return False
    if any(not is_after_another(c, g) for g in others) or told_of_earlier(c, rate, level):
        return False
    own = level.cue is not None and level.cue.i >= rate.j and not level.after
    ahead = [q for q in c.flows() if q.j <= rate.i and c.part_of(q.i) == c.part_of(rate.i) and not c.group_of(q.i)]
    if own and before is not None and level.cue is not None and r.stands(":", rate.j, level.cue.i):
        # "Trade reached 348 million, up 12 percent: exports were 127 million"
        return False
    if own and ahead and FLOWS.get(ahead[-1].category) not in (None, level.flow):
        # "Importazioni in aumento del 22,6% ed esportazioni per 884 milioni", "trade rose by 5%: exports came to 412"
        return False
    if own and level.cue is not None and not ahead and opens_next_clause(c, rate, level.cue):
        return False
    if own and level.cue is not None and r.stands(",", rate.j, level.cue.i):
        # "con un aumento del 11,3 %, para alcanzar un intercambio de 2,35 billones"
        return any(r.hit("bind.to", k) is not None and r.word(k - 1) == "," for k in range(rate.j + 1, level.cue.i))
    to = any(r.hit("bind.to", k) or r.hit("bind.reach", k) for k in span)
    if before is not None and any(p.i in span and (p.relation in BACKWARD or is_base(c, p.i)) for p in c.periods):
        return r.begins("bind.to", level.i - 3, level.i)
    return to or before is None


_LEADS, _INSERTED = 16, 8
"""Tokens from a rate to the amount that it leads to, and more where the change before it is told between."""


def _of_goods_between(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether an amount is that of goods named behind a rate's clause: "up 9 per cent on the year before, with cotton at $320 million"."""
    r = c.r
    comma = next((k for k in range(level.i - 1, rate.j - 1, -1) if r.word(k) == ","), None)
    named = [h for h in r.within("product", comma + 1, level.i) if h.category == "name"] if comma is not None else []
    return bool(named) and not r.any(("cue", "move"), comma or 0, level.i)


def _said_of(c: Clauses, before: Level, rate: Rate) -> bool:
    """Whether a rate is set off as that of the amount before it: "3 milliards, soit une hausse de 20 %, et ..."."""
    r = c.r
    pointing = [h for h in r.within("neutral.pointing", before.j, rate.i) if r.word(h.i - 1) == ","]
    if not pointing:
        return False
    start = pointing[-1].i
    return not any(start <= q.i < rate.i for q in c.flows()) and not r.begins("number.and", start, rate.i)

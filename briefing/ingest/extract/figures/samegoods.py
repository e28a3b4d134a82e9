"""Same goods: those of a figure, told of its flow or known from the figure before."""

from __future__ import annotations

from briefing.core.fact import Figure, Flow
from briefing.ingest.extract.figures.bothways import goods_both_ways
from briefing.ingest.extract.flows.again import told_again
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.plain import tells_only_times
from briefing.ingest.extract.flows.portions import goods_of_portion
from briefing.ingest.extract.scope.goods import of_flow_alone, product
from briefing.ingest.extract.scope.nexttimes import of_next_time
from briefing.ingest.extract.scope.unlisted import of_whole
from briefing.ingest.extract.scope.wares import of_part
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.paying import goods_meant
from briefing.ingest.extract.times.atoms import BACKWARD


def goods_of(context: Context, c: Clauses, level: Level, found: list[Level], before: Draft | None) -> str | None:
    """The goods of an amount: told of its flow, or those of a figure told before; `before` is the one before in the sentence."""
    # "frente a los 106 millones de los servicios": other goods than those it is set against.
    own = None
    if level.compare and level.cue is not None:
        # "Von den 900 Millionen Euro Einfuhren im Vorjahr waren 300 Millionen für Maschinen": a part of them.
        own = of_part(c, level.cue, level.i, level.j) or of_whole(c, level.cue, level.i, level.j)
    return (
        own
        or (_come_from(c, level, before) if before is not None else None)
        or product(c, level.cue, *_goods_told(c, level, found))
        or _same_goods(context, c, level)
        or told_again(context, c, level)
        or (_goods_before(c, level, before) if before is not None else None)
        or (goods_both_ways(c, level, found, before) if before is not None else None)
        or _of_flow_before(context, c, level)
        or _earned_by_it(c, level)
        or goods_of_portion(context, c, level)
        or _opened_on(context, level)
        or _named_before(c, level, before)
    )


def _named_before(c: Clauses, level: Level, before: Draft | None) -> str | None:
    """The goods that a sentence names before an amount whose flow is only supposed: "Wine had a bad quarter: 14 million, from 17 million"."""
    if not level.supposed or level.flow is Flow.TURNOVER:
        return None
    same = before is not None and before.c is c
    told = c.r.within("product", before.j if before is not None and same else c.sentence.lo, level.i)
    named = [h.value for h in told if h.category == "name"]
    return named[-1] if named else before.figure.product if before is not None and same else None


def _opened_on(context: Context, level: Level) -> str | None:
    """The goods that an article opens on before its first amount: "Moroccan tomatoes are loved. In 2022 the French laid out 210 million"."""
    opened = context.opened
    return opened[1] if opened is not None and level.cue == opened[0] and not level.carried else None


def _earned_by_it(c: Clauses, level: Level) -> str | None:
    """The goods that the sentence before opens on, where "it" earned the amount: "Cotton disappoints. It brought in only 196 million"."""
    cue, lo = level.cue, c.sentence.lo
    told = goods_meant(c.r, cue, lo) if cue is not None and cue.i >= lo and cue.i in c.r.paid else []
    return told[0].value if told else None


def _come_from(c: Clauses, level: Level, before: Draft) -> str | None:
    """The goods of the amount that this one came from: "Wine held steady: from 45 million in 2023 it slipped to 44.8"."""
    r = c.r
    if before.c is not c or before.figure.flow is not level.flow or r.any(_OTHERS, before.j, level.i):
        return None
    left = r.begins("bind.from", back(c, before.i)[-1], before.i)
    led = r.begins("bind.to", back(c, level.i)[-1], level.i)
    return before.figure.product if left and led else None


_OTHERS = ("product", "cue", "country")
"""What begins to tell of another figure."""
_BESIDE = 3
"""Tokens behind a flow, or an amount, in which it may be told as that of all goods or of others."""


def _of_flow_before(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods whose flow the sentence right before spoke of without an amount: "Wine exports fell. Sales to Japan came to 180 million"."""
    cue, told = level.cue, context.flow_of
    if cue is not None and told is not None and level.carried and cue == told[0] and told[2] == c.sentence.lo:
        # "Gas keeps falling: its sales fell by 26%. From 203 million they went down to 150 million"
        other = ("product", "country", "bind.total", "bind.together", "place.total")
        return told[1] if not (c.flows() or c.r.any(other, c.sentence.lo, level.i)) else None
    if cue is None or told is None or told[2] != c.sentence.lo or cue.i < c.sentence.lo:
        return None
    alike = all(FLOWS[q.category] is FLOWS[told[0].category] for q in (*c.flows(), cue) if q.category in FLOWS)
    if not alike or level.flow is Flow.BALANCE:
        return None
    r, lo = c.r, c.sentence.lo
    near = (lo, min(c.sentence.hi, max(cue.j, level.j) + _BESIDE))
    others = any(h.category != "none" for h in r.within("product", *near))
    if others or r.any(("bind.total", "bind.together", "place.total", "bind.contrast"), *near):
        return None
    return told[1] if not r.any(("country",), lo, c.flows()[0].i if c.flows() else cue.i) else None


def _same_goods(context: Context, c: Clauses, level: Level) -> str | None:
    """The goods of the figure before, where a sentence only goes on about it: "Das waren 300 Millionen weniger"."""
    last = context.last.figure if context.last is not None else None
    if last is None and level.carried and not context.paragraph and tells_only_times(c):
        # "Exports of own goods fell by 15 percent.", and in the next paragraph "In those months they came to 4.8 billion."
        return context.handed_goods
    if last is None or last.product is None or not level.carried or last.flow is not level.flow or c.flows():
        return None
    r, lo = c.r, c.sentence.lo
    if _of_the_whole(context, level, last):
        return None
    pointing = r.any(("neutral.pronoun", "neutral.pointing"), lo, level.i)
    if r.lexicon.verb_final and r.any(("bind.total", "bind.together", "place.total"), lo, level.i):
        # "Insgesamt waren es 2 Milliarden"
        return None
    if r.any(("bind.total", "bind.together", "product", "country"), lo, level.i):
        return last.product if pointing else None
    # "Dos años antes había sido de 161 millones"
    earlier = level.compare or any(p.relation in BACKWARD for p in c.periods)
    return last.product if pointing or earlier else None


def _of_the_whole(context: Context, level: Level, last: Figure) -> bool:
    """Whether an amount is more like that of all goods told before the part: "120 million. Wine made up 31. A year before it was 110"."""
    if last.amount is None or level.compare and not context.paragraph:
        return False
    size, part = abs(level.sum.amount().value), abs(last.amount.value)
    wholes = [
        abs(d.figure.amount.value) for d in context.paragraph
        if d.figure.amount is not None and d.figure.product is None and d.figure.flow is level.flow
    ]  # fmt: skip
    return any(size * _NEAR > whole > size / _NEAR for whole in wholes) and size > _FAR * part


_NEAR, _FAR = 2, 3
"""How many times as large another year's amount of the same goods hardly is, and of a part of them never."""


_LED = 3
"""Tokens before words that say a sentence gives in value what the one before gave in quantity."""


def _goods_before(c: Clauses, level: Level, before: Draft) -> str | None:
    """The goods of the figure before in the sentence, for the amount it is set against: "Gold für 1,6 Mrd., 2023 waren es 5,9"."""
    r = c.r
    set_against = _set_against(c, level, before)
    told_alike = before.cue == level.cue or level.carried or set_against
    if before.figure.product is None or not told_alike or before.figure.flow is not level.flow:
        return None
    if before.cue == level.cue is not None and of_flow_alone(c, level.cue, level.i):
        return None
    named = any(h.category == "name" for h in r.within("product", before.j, level.i))
    if level.i < before.j or named or r.any(("bind.total",), before.j, level.i):
        return None
    if of_next_time(c, level, before.j):
        return before.figure.product
    if not level.delta and r.any(("bind.to",), before.j, level.i) and not r.any(("number.and",), before.j, level.i):
        # "Stiegen um 3,3 Milliarden auf einen Rekordwert von 152", "al pasar de 4.280 en 2016 a 4.762": they came there.
        return before.figure.product
    return (
        before.figure.product
        if level.compare or set_against or r.any(("neutral.pronoun",), before.j, level.i)
        else None
    )


def _set_against(c: Clauses, level: Level, before: Draft) -> bool:
    """Whether a balance is only what the one before is set against: "un déficit de 1,1 millones, frente al superávit de 2 de 2023"."""
    cue = level.cue
    if cue is None or cue.category not in ("surplus", "deficit") or not before.j <= cue.i < level.i:
        return False
    opened = c.opened.get(c.group_of(level.i), 0)
    aside = before.c is c and 0 <= opened - before.j <= _TIMED and cue.i > opened
    if aside and not any(before.j <= s.i < opened for s in c.sums):
        # "Le déficit énergétique est de 14,5 milliards (déficit de 13,3 en 2016)"
        return True
    near = range(max(before.j, cue.i - _LED), cue.i + 1)
    slots = ["bind.compare"]
    if before.cue is not None and {before.cue.category, cue.category} == {"surplus", "deficit"}:
        # "Pasó de un superávit de 21 millones en 2020 a un déficit de 412"
        slots.append("bind.to")
    return any((h := c.r.ending(slot, k)) is not None and h.i >= before.j for slot in slots for k in near)


_TIMED = 6
"""Tokens of the time between an amount and the parenthesis that tells an earlier one."""


def _goods_told(c: Clauses, level: Level, found: list[Level]) -> tuple[int, int]:
    """Where the goods of an amount are told: those of a comparison value are its head's."""
    heads = [f for f in found if f.j <= level.i and f.cue == level.cue and not f.compare and not f.delta]
    if level.carried:
        heads = [f for f in heads if c.part_of(f.i) == c.part_of(level.i)]
    head = heads[-1] if level.compare and heads else level
    return head.i, head.j

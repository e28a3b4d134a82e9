"""Next goods: changes that share the verb of the one before and are each told of goods of their own: "of milk rose by 9%, of beef by 8%"."""

from __future__ import annotations

from briefing.ingest.extract.changes.indices import led_by
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.rates import Rate


def goods_next(c: Clauses, before: Rate, rate: Rate) -> str | None:
    """The goods, in the sentence's words, that alone stand between two changes by which one flow of goods moved."""
    r = c.r
    if (gap := _between(c, before, rate)) is None or not _of_goods(c, c.sentence.lo, before.i):
        return None
    dashed = r.word(gap.stop - 1) == "-"
    at, end = gap.start, gap.stop - dashed
    if (
        at >= end
        or any(h.i not in r.hits.get("product", {}) for h in r.within("cue", at, end))
        or r.any(_NO_GOODS, at, end)
    ):
        return None
    if any(r.kind(k) == "s" and r.word(k) != "'" for k in range(at, end)):
        return None
    of = r.hit("place.of", at)
    start = r.skip_links(of.j if of is not None else at, end, 2)
    known = r.hit("product", start)
    named = known is not None and known.category == "name" and r.ending("product", end) is not None
    # "Колбасных изделий - на 8%": what the case and the dash tell apart need not be known goods.
    apart = led_by(c, rate) and (of is not None or r.lexicon.genitive and dashed)
    return r.words(start, end) if start < end and (apart or named) else None


def _between(c: Clauses, before: Rate, rate: Rate) -> range | None:
    """The tokens between two changes of one flow, past the comma or "and" behind the first and its time, up to the second and its "by"."""
    r, at = c.r, before.j
    by = next((h for k in back(c, rate.i) if (h := r.ending("bind.by", k)) is not None), None)
    alike = (
        before.form == rate.form and not (before.signed or rate.signed) and c.group_of(before.i) == c.group_of(rate.i)
    )
    flow = next((q for q in reversed(c.flows()) if q.j <= rate.i), None)
    # "Говядины - на 8%": the goods stand for the flow.
    if (
        not alike
        or led_by(c, before) != (by is not None)
        or flow is None
        or flow.j > before.i
        and not r.hit("product", flow.i)
    ):
        return None
    timed = c.period_at(r.skip_links(at, rate.i, 1))
    at = timed.j if timed is not None else at
    end = by.i if by is not None else back(c, rate.i)[-1]
    joint = r.hit("number.and", at + (r.word(at) in (",", ";")))
    opened = joint.j if joint is not None else at + (r.word(at) in (",", ";"))
    return range(opened, end) if at < opened < end <= opened + _PART else None


_PART = 8
"""Tokens of the longest part of a list: "рыбы, морепродуктов и рыбных консервов"."""


def _of_goods(c: Clauses, lo: int, hi: int) -> bool:
    return any(h.category == "name" for h in c.r.within("product", lo, hi))


_NO_GOODS = (
    "move", "country", "org.named", "place.group", "place.region", "place.continent", "place.world", "bind.auxiliary", "bind.contrast",
    "bind.other", "bind.quantity", "bind.reach", "bind.relative", "neutral.in_value", "neutral.those", "scale", "share", "year",
)  # fmt: skip
"""What tells that something else than goods alone stands between two changes."""

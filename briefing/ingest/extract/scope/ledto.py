"""Led to: whether "to reach" is no goal, and only says where a change led to: "bajó 22,2 % para alcanzar los 723 millones"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import FLOWS, Clauses


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
    joined = r.at(("cue", "number.and", "bind.contrast"), *gap)
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
    return r.at(("bind.auxiliary", "bind.having"), *before)


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
        k = whose.j if whose is not None else k + 1
    return k == i

"""Quantities: changes told of a quantity, a count, a volume or a price, and not of a value."""

from __future__ import annotations

from briefing.ingest.extract.changes.others import LEADS, NAMED, of_other
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def tells_quantity(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is the change of a quantity, a volume or a price: "up 60% by weight", "en volume, -2,7 %"."""
    if (second := _in_both_measures(c, rate)) is not None:
        return second
    told = _in_volume(c, rate) or _of_quantity(c, rate) or _volume_before(c, rate) or _of_price_before(c, rate)
    told = told or of_other(c, rate) or _to_count(c, rate) or _those_before(c, rate) or _volume_beside(c, rate)
    return told or _of_count_in_order(c, rate)


def _in_both_measures(c: Clauses, rate: Rate) -> bool | None:
    """Whether one of two changes is that of the volume where both measures are named behind them: "by 7% and 10% in volume and value respectively"."""
    r = c.r
    at = c.rates.index(rate) if rate in c.rates and r.any(("bind.respectively",), c.sentence.lo, c.sentence.hi) else -1
    for pair in (c.rates[max(at, 0) : at + 2], c.rates[max(at - 1, 0) : at + 1]) if at >= 0 else ():
        first, second = (pair[0], pair[-1])
        if first is second or second.i - first.j > _FEW or not r.begins("number.and", first.j, second.i):
            continue
        behind = second.j, min(c.sentence.hi, second.j + _MEASURES)
        volume = next(iter(r.each(("bind.volume", "table.other"), *behind)), None)
        value = next(iter(r.each(("table.value", "neutral.in_value"), *behind)), None)
        if volume is not None and value is not None:
            return rate is (first if volume.i < value.i else second)
    return None


_MEASURES = 6
"""Tokens behind two changes in which their measures are named: "in volume and in value"."""


def _of_count_in_order(c: Clauses, rate: Rate) -> bool:
    """Whether a change is that of the count in a count and an amount told before two changes: "2 million dollars from 300 tonnes, up 19% and 7% respectively"."""
    respectively = c.r.within("bind.respectively", c.sentence.lo, c.sentence.hi)
    rates = [g for g in c.rates if g.form == "percent" and not c.group_of(g.i)]
    if len(rates) != _TWO or rate not in rates or not respectively:
        return False
    told = sorted((s for s in (*c.sums, *c.bare) if s.j <= rates[0].i), key=lambda s: s.i)
    both = len(told) == _TWO and [s.counted for s in told].count(True) == 1
    joint = c.r.begins("number.and", rates[0].j, rates[1].i)
    return both and joint and told[rates.index(rate)].counted


_TWO = 2


def _volume_beside(c: Clauses, rate: Rate) -> bool:
    """Whether a "volume" that changed stands beside a count or a value: "412,000 tonnes, with the volume 2% higher and the value up 7%"."""
    r = c.r
    ends = [*(g.j for g in c.rates), *(s.j for s in (*c.sums, *c.bare))]
    since = max((j for j in ends if j <= rate.i), default=c.sentence.lo)
    since = max((k + 1 for k in range(since, rate.i) if r.word(k) in (",", ";", ":")), default=since)
    nouns = [h for h in r.within("neutral.volume", since, rate.i) if r.hit("cue", h.i) is None]
    # "Down 7% in volume and 5% in value": told of the change before.
    nouns = [h for h in nouns if r.ending("bind.volume", h.j) is None]
    if not nouns or any(q.i <= nouns[0].i < q.j for q in c.cues):
        return False
    others = [g for g in c.rates if g.i != rate.i]
    values = (h for h in r.within("table.value", c.sentence.lo, c.sentence.hi) if not since <= h.i < rate.i)
    valued = any(0 <= g.i - h.j <= _FEW + 1 for h in values for g in others)
    counted = any(s.counted and s.j <= nouns[0].i for s in (*c.sums, *c.bare))
    return valued or counted and not any(nouns[0].j <= q.i < rate.i for q in c.flows())


def _to_count(c: Clauses, rate: Rate) -> bool:
    """Whether a change leads to a count, or is told of one: "rose by 12% to 3.2 million tonnes", "reached 3.2 million tonnes, up 12%"."""
    r, group = c.r, c.group_of(rate.i)
    if group and rate.i - c.opened[group] <= _FEW and r.word(rate.j) == ")":
        return _counted_before(c, c.opened[group])
    if _same_in_count(c, rate):
        return True
    told = sorted(
        (s for s in (*c.sums, *c.bare) if c.group_of(s.i) == group and c.part_of(s.i) == c.part_of(rate.i)),
        key=lambda s: s.i,
    )
    behind = next((s for s in told if s.i >= rate.j), None)
    before = next((s for s in reversed(told) if s.j <= rate.i), None)
    if behind is not None and behind.counted:
        gap = range(rate.j, behind.i)
        to = r.at(("bind.to",), *gap)
        if to and len(gap) <= _TO and not r.any(("cue", "number.and"), gap.start, gap.stop):
            return True
        # "Rose by 16 per cent and reached 2 million tonnes"
        if r.any(("bind.reach",), gap.start, gap.stop) and not r.any(_OF_ITS_OWN, gap.start, gap.stop):
            return len(gap) <= _TO and all(r.kind(k) != "s" or r.word(k) == "," for k in gap)
    if before is not None and before.counted and behind is not None and _set_off(c, before.j, rate, behind.i):
        behind = None
    if before is None or not before.counted or (behind is not None and not behind.counted):
        return False
    # "1,5 млн тонн, на 6,7% меньше": the same word for "by" and for "worth".
    end = rate.i - (r.hit("bind.by", rate.i - 1) is not None)
    # "592,000 tonnes of fruit (with nuts), an increase of 41%"
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    near = sum(c.group_of(k) == group and k not in timed for k in range(before.j, rate.i)) <= _TO
    told_apart = r.each(("cue", "number.and", "bind.worth"), before.j, end)
    return near and not any(c.group_of(h.i) == group for h in told_apart)


def _set_off(c: Clauses, at: int, rate: Rate, hi: int) -> bool:
    """Whether a change is set off behind a count, before the amount at token `hi`: "412,000 tonnes of fish, up 8%, for 50 million dollars".

    "9.200 toneladas, un 25% más que en 2023 y en valor 20 millones", but not "412,000 tonnes, up 8% to 50 million dollars".
    """
    r = c.r
    closing = (k for k in range(rate.j, hi) if r.word(k) == "," or any(r.hit(slot, k) is not None for slot in _CLOSING))
    closed = next(closing, None)
    if closed is None or not any(r.word(k) == "," for k in range(at, rate.i)):
        return False
    # "rispetto al 2023": the "to" of a comparison leads nowhere.
    compared = r.within("bind.compare", rate.j, closed)
    led = [h for slot in ("bind.to", "bind.reach") for h in r.within(slot, rate.j, closed)]
    return all(any(b.i <= h.i < b.j for b in compared) for h in led)


_CLOSING = ("number.and", "neutral.in_value", "bind.worth")
"""What goes on behind the change of a count to its value."""


def _same_in_count(c: Clauses, rate: Rate) -> bool:
    """Whether a count right behind a change says what it came to: "fell by 62% (14,800 tonnes)", "в 9,3 раза, или 31 тыс. тонн"."""
    r, hi = c.r, c.sentence.hi
    told = next((s for s in (*c.sums, *c.bare) if s.counted and 0 < s.i - rate.j <= _FEW), None)
    if told is None:
        return False
    closed = next((k for k in range(told.j, min(hi, told.j + _FEW)) if r.word(k) == ")"), None)
    return closed is not None and r.word(told.i - 1) == "(" and not r.any(_TELLING, rate.j, told.i - 1)


def _counted_before(c: Clauses, opened: int) -> bool:
    """Whether a parenthesis stands right behind a count: "exported 412,000 tonnes of fish (+8%) for 50 million dollars"."""
    group = c.parent[c.group_of(opened)]
    told = [s for s in (*c.sums, *c.bare) if s.j <= opened and c.group_of(s.i) == group]
    last = max(told, key=lambda s: s.i, default=None)
    if last is None or not last.counted or opened - last.j > NAMED:
        return False
    return all(c.r.kind(k) == "w" for k in range(last.j, opened)) and not c.r.any(_TELLING, last.j, opened)


_TELLING = ("cue", "number.and", "move", "country", "bind.worth")
"""Words between a count and a parenthesis that is not its own."""
_TO = 9
"""Tokens between a change and the count that it led to."""
_OF_ITS_OWN = ("cue", "move", "neutral.in_value")
"""What tells that a count behind a change is not what it led to."""


def _goes_on(c: Clauses, rate: Rate, since: int) -> bool:
    """Whether a second change in the same breath goes on about a quantity: "les volumes ont augmenté de 8 % à l'export et de 13 % à l'import"."""
    r, before = c.r, next((g for g in c.rates if g.j == since), None)
    joint = next((k for k in range(since, rate.i) if r.hit("number.and", k) is not None), None)
    if before is None or joint is None or rate.i - joint > _BREATH:
        return False
    flows = [q for q in c.flows() if joint < q.i < rate.i]
    led = all(r.at(LEADS, q.i - 1, q.i - 2) for q in flows)
    return (led or not r.any(("move",), joint, rate.i)) and _of_quantity(c, before)


_BREATH = 9
"""Tokens between two changes told in one breath."""


def _in_volume(c: Clauses, rate: Rate) -> bool:
    """Whether a change is told of the quantity: "up 60% by weight", "un 60 % más en volumen"."""
    r, more = c.r, c.r.hit("move", rate.j)
    ends = (rate.j, more.j) if more is not None else (rate.j,)
    return any(r.hit("bind.volume", at) is not None for at in ends if at < c.sentence.hi)


def _of_price_before(c: Clauses, rate: Rate) -> bool:
    """Whether a change without a verb goes on about prices: "Prices of exports rose by 6 per cent, those of imports by 4 per cent"."""
    r = c.r
    before = next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    if before is None:
        return False
    told = [q for q in c.cues if q.j <= before.i]
    flow = next((q for q in c.cues if before.j <= q.i < rate.i), None)
    priced = bool(told) and told[0].value == "price" or of_other(c, before) or _of_quantity(c, before)
    if priced and flow is not None and _those(c, flow):
        return True
    if r.within("move", before.j, rate.i):
        return False
    if not told or told[0].value != "price" or r.hit("bind.of", told[0].j) is None:
        return False
    return flow is not None and r.ending("bind.of", flow.i) is not None


def _those_before(c: Clauses, rate: Rate) -> bool:
    """Whether a flow before a change only says of which volumes: "les volumes ont baissé, celui des exportations ayant reculé de 5,6 %"."""
    r, lo = c.r, c.sentence.lo
    flow = next((q for q in reversed(c.flows()) if q.j <= rate.i), None)
    if flow is None or not r.hits.get("bind.quantity") or not _those(c, flow):
        return False
    noun = r.first("bind.quantity", lo, flow.i)
    return noun is not None and noun.j <= c.flows()[0].i < flow.i


def _those(c: Clauses, flow: Hit) -> bool:
    """Whether "those" stands before a flow that only says which prices: "... e quelli all'importazione sono scesi del 2%".

    Right before it, "die Ausfuhren" is but an article.
    """
    r = c.r
    return r.begins("neutral.those", max(c.sentence.lo, flow.i - _FEW), flow.i - 1)


_FEW = 3
"""Tokens from "those" to the flow behind it, and from a volume to the flow that it is of."""


def _volume_before(c: Clauses, rate: Rate) -> bool:
    """Whether a clause opens with the volume its change is of: "...; in volume, l'import si riduce del 2,7 per cento"."""
    r, lo = c.r, c.sentence.lo
    opening = r.hit("bind.volume", lo)
    if opening is not None and not c.sums and not r.any(("neutral.in_value",), opening.j, rate.i):
        # "In volume terms, exports fell by 4 per cent and imports rose by 5 per cent"
        return True
    for told in r.within("bind.volume", max(lo, rate.i - _CLAUSE), rate.i):
        opens = told.i == lo or r.word(told.i - 1) in (",", ";", ":") or r.hit("bind.contrast", told.i - 1) is not None
        opens = opens or _behind_flow(c, told) or _behind_verb(c, told, rate)
        if opens and not any(told.j <= k < rate.i for k in (*(g.i for g in c.rates), *(s.i for s in c.sums))):
            return True
    return False


def _behind_flow(c: Clauses, told: Hit) -> bool:
    """Whether words for a quantity belong to the flow right before them: "Exports of wheat in tonnes fell by 4%"."""
    flow = next((q for q in reversed(c.flows()) if q.j <= told.i), None)
    if flow is None or told.i - flow.j > NAMED:
        return False
    gap = range(flow.j, told.i)
    return all(c.r.kind(k) == "w" for k in gap) and not c.r.any(("move", "bind.reach"), gap.start, gap.stop)


def _behind_verb(c: Clauses, told: Hit, rate: Rate) -> bool:
    """Whether words for a quantity stand between a verb and how much it tells: "stiegen mengenmäßig um 3 %", "выросли в физическом выражении на 3 %"."""
    r, gap = c.r, range(told.j, rate.i)
    if not r.any(("move",), max(c.sentence.lo, told.i - NAMED), told.i):
        return False
    return all(r.kind(k) == "w" for k in gap) and not r.any(("move", "number.and", "cue"), gap.start, gap.stop)


_CLAUSE = 12
"""Tokens of a clause before its change."""


def _goes_on_telling(r: Reading, k: int) -> bool:
    """Whether a comma stands right behind a quantity, or sets off what is told of it: "de los volúmenes exportados, | que subieron"."""
    noun = r.ending("bind.quantity", k)
    if noun is not None:
        return True
    if r.word(k) != "," or r.hit("bind.relative", k + 1) is None:
        return False
    told = [h for h in r.within("bind.quantity", max(0, k - _FEW), k) if all(r.kind(i) == WORD for i in range(h.j, k))]
    return bool(told)


def _of_quantity(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is that of a quantity or a price: "un recul des quantités exportées de 16,7 %", "le prix moyen baissant de 22,5 %"."""
    r, lo = c.r, c.sentence.lo
    if not r.hits.get("bind.quantity"):
        return False
    ends = [*(g.j for g in c.rates), *(s.j for s in c.sums)]
    since = max((j for j in ends if j <= rate.i), default=lo)
    if _goes_on(c, rate, since):
        return True
    stops = (k for k in range(since, rate.i) if r.word(k) in (",", ";", ":") and not _goes_on_telling(r, k))
    since = max(stops, default=since)
    for noun in reversed(r.within("bind.quantity", since, rate.i)):
        volume = r.ending("bind.volume", noun.j)
        if volume is not None and any(g.j == volume.i for g in c.rates):
            # "de 4,5 % en volume | et de 9,3 % en valeur": that of the change before it
            continue
        # "40 millones, una cantidad superior en 12 %": the money told before.
        placed = bool(c.sums) and r.led(("place.at", "neutral.pronoun", "number.one"), noun.i)
        cue = r.hit("cue", noun.i)
        # "With shipped volumes down 4 percent" tells of no money, "het exportvolume" may.
        worth = cue is not None and cue.category in FLOWS and (cue.j > noun.j or cue.j == noun.j and bool(c.sums))
        if placed or worth:
            # "à prix constants", "le volume des échanges"; "het exportvolume" of money; "12 % in quantity and | 8 % in value"
            continue
        # "Les volumes exportés", but not "le volume des exportations"
        told = [q for q in c.flows() if noun.j <= q.i < min(rate.i, noun.j + _FEW)]
        return not any(r.is_link(q.i - 1) or r.hit("bind.definite", q.i - 1) is not None for q in told)
    return False

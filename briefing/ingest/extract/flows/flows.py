"""Flows: which flow, or which money that is no trade, each amount of a sentence is of."""

from __future__ import annotations

from briefing.core.fact import Flow, Qualifier
from briefing.ingest.extract.flows.balances import beyond_the_other, exceeding, gained, lacking
from briefing.ingest.extract.flows.behind import falls_on, frames, later_cue, right_behind
from briefing.ingest.extract.flows.parenthesised import flow_from_outside
from briefing.ingest.extract.flows.rises import moved_noun
from briefing.ingest.extract.sums.beyond import above_flow
from briefing.ingest.extract.sums.camefrom import led_on
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses, closes
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.pairing import averaged, past_of
from briefing.ingest.extract.sums.priced import unit_of_price
from briefing.ingest.extract.words.lexicon import Hit


def give_flow(c: Clauses, level: Level, before: list[Level], after: list[Level]) -> None:
    """The flow of one amount: a cue right behind it, else before it, else behind it in its clause."""
    if not level.compare and _untraded(c, level):
        level.other = "money"
        return
    if _by_its_noun(c, level) or _as_another(c, level, before) or _as_a_gap(c, level):
        return
    held = [h for at in back(c, level.i) if (h := _before_adjective(c, at)) is not None and h.category in BALANCES]
    if (behind := right_behind(c, level, held, after)) is not None:
        level.take(falls_on(c, behind), after=True)
        return
    ahead, near = _told_ahead(c, level)
    head = _compared_head(c, level, before) if level.compare else None
    if head is not None and not (_flow_since(c, head, near)):
        level.cue, level.flow = head.cue, head.flow
        return
    cue = _governing(c, level, ahead, near)
    if (later := _later_instead(c, level, cue, before, after)) is not None:
        level.take(later, after=True)
    elif cue is not None:
        level.take(cue)
    elif group := c.group_of(level.i):
        flow_from_outside(c, level, group, before)


def _by_its_noun(c: Clauses, level: Level) -> bool:
    """Take the flow behind the noun that says by how much it changed; whether there is one."""
    noun = moved_noun(c, level) if level.delta else None
    told = c.r.hit("cue", past_of(c, noun.j)) if noun is not None else None
    if told is None or told.j > c.sentence.hi or told.category not in FLOWS:
        return False
    level.take(told, after=True)
    return True


def _as_another(c: Clauses, level: Level, before: list[Level]) -> bool:
    """Take the flow of the amount before that this one came from, was moved to or restates; whether there is one."""
    if before and before[-1].compare and before[-1].flow is not None and led_on(c, before[-1], [level]):
        # "Rising from $53 billion in 2019 to $85 billion in 2024, with exports stagnant"
        other: Level | None = before[-1]
    else:
        other = _came_from(c, level, before) or _restated(c, level, before)
    if other is None:
        return False
    level.cue, level.flow = other.cue, other.flow
    return True


def _as_a_gap(c: Clauses, level: Level) -> bool:
    """Take the balance that a verb of exceeding, lacking or gaining tells; whether one does."""
    gap = exceeding(c, level) or beyond_the_other(c, level) or lacking(c, level) or gained(c, level)
    if gap is not None:
        level.take(gap)
        level.delta = False
    return gap is not None


def _told_ahead(c: Clauses, level: Level) -> tuple[list[Hit], list[Hit]]:
    """The cues before an amount that may tell its flow, and those of them in its own part of the sentence."""
    group, part = c.group_of(level.i), c.part_of(level.i)
    ahead = [q for q in c.cues if q.j <= level.i and c.group_of(q.i) == group and q.category != "share"]
    ahead = [q for q in ahead if q.value != "price" or not _of_unit(c, q, level)]
    ahead = [q for q in ahead if q.category != "money" or not _mainly_aside(c, q, level)]
    return ahead, [q for q in ahead if c.part_of(q.i) == part]


def _governing(c: Clauses, level: Level, ahead: list[Hit], near: list[Hit]) -> Hit | None:
    """Which of the cues before an amount tells its flow: the last, past those that only frame, concede or compare."""
    if not (near or ahead):
        return None
    cue: Hit | None = (near or ahead)[-1]
    if cue is not None and near and (outer := _outside_clause(c, level, cue, near)) is not None:
        cue = outer
    if cue in near[1:] and cue is not None and (told := _before_concession(c, level, cue, near)) is not None:
        cue = told
    if cue in near[1:] and cue is not None and c.r.word(cue.j) == ":" and above_flow(c, cue):
        # "Food imports remain higher than exports: 5.2 billion in 2019": of what is higher.
        cue = near[near.index(cue) - 1]
    if cue in near[1:] and cue is not None and (part := _before_share(c, level, cue, near)) is not None:
        cue = part
    if cue is not None and c.r.hits.get("bind.takings") and cue.j <= level.i and _of_goods_alone(c, cue):
        cue = _brought_by(cue, near)
    if cue is not None and frames(c, cue):
        # "Aan de uitvoerkant noteerde Oekraïne in de handel met Polen 4,6 miljard euro"
        cue = next((q for q in reversed(near) if q.category in FLOWS and not frames(c, q)), cue)
    return cue


def _later_instead(c: Clauses, level: Level, cue: Hit | None, before: list[Level], after: list[Level]) -> Hit | None:
    """The cue behind an amount in its clause, where none before it tells its flow; `cue` is the one that might."""
    if not (
        cue is None or cue.category == "money" or any(b.cue == cue for b in before) or _parted_whole(c, cue, level)
    ):
        return None
    later = later_cue(c, level, after, c.group_of(level.i), c.part_of(level.i))
    if later is None or cue is None:
        return later
    if _still_of(c, level, cue, before) or cue.category in FLOWS and _said_between(c, level, later):
        return None
    if cue.category != "money":
        return later if later.category != "money" else None
    return later if level.i - cue.j > _UNUSED and closes(c, later) else None


_UNUSED = 3
"""Tokens from a word for other money within which an amount is of it, whatever stands behind."""


def _parted_whole(c: Clauses, cue: Hit, level: Level) -> bool:
    """Whether trade before an amount is the whole that a flow behind it is a part of: "Из оборота 5,9 млрд составил экспорт"."""
    r, lo = c.r, c.sentence.lo
    led = ("bind.of", "bind.namely", "place.from")
    if cue.category != "turnover" or not r.at(led, lo):
        return False
    made = r.hit("bind.reach", level.j) if level.j < c.sentence.hi else None
    return made is not None and not any(q.i < cue.i for q in c.flows()) and not any(s.i < level.i for s in c.sums)


def _of_unit(c: Clauses, price: Hit, level: Level) -> bool:
    """Whether a price is told for each unit of the goods before an amount of all of them: "at a price of $3,200 a tonne, for a total of $2 billion"."""
    for told in (s for s in c.sums if s.j <= level.i and not s.counted):
        unit = unit_of_price(c.r, told.j, c.sentence.hi)
        if unit is not None and (price.j <= told.i or told.j <= price.i <= unit.i):
            return True
    return False


_SUBJECT = 3
"""Tokens from where a clause begins to the noun that is its subject."""


def _untraded(c: Clauses, level: Level) -> bool:
    """Whether what is told is no trade of a country: a thing's price, a mean, one kind of money, a duty, what tourism made."""
    return any(told(c, level) for told in (averaged, _of_kinds, _dutiable, _of_untraded))


def _of_untraded(c: Clauses, level: Level) -> bool:
    """Whether the subject of an amount's clause is nothing that crosses a border: "... y el turismo dejó 50 millones", "La producción alcanzó"."""
    r, lo = c.r, c.sentence.lo
    told = r.within("neutral.untraded", lo, level.i) if r.hits.get("neutral.untraded") else []
    told = told or _markets(c, level)
    if not told or c.group_of(told[-1].i) != c.group_of(level.i):
        return False
    if any(told[-1].j <= k < level.i for k in (*(q.i for q in c.flows()), *(s.i for s in c.sums))):
        return False
    goods = r.hit("product", told[-1].i), r.hit("product", told[-1].j)
    if told[-1].category != "market" and any(
        h is not None and h.category == "name" and h.j > told[-1].j for h in goods
    ):
        # "Construction materials worth $5 million were exported"
        return False
    if r.any(("status.target",), told[-1].j, level.i):
        # "The project aims to bring trade", and in the next sentence "it" to a goal
        return False
    opens = range(max(lo, told[-1].i - _SUBJECT), told[-1].i + 1)
    priced = r.hit("bind.worth", told[-1].j)
    if not c.flows() and (told[-1].j if priced is None else priced.j) in back(c, level.i):
        # "Both countries plan a hospital for 190 million dollars"
        return True
    return any(
        (k == lo or r.kind(k - 1) == "s" or r.hit("number.and", k - 1) is not None or r.hit("bind.contrast", k - 1))
        and all(r.is_link(m) or r.at(_OPENING, m) for m in range(k, told[-1].i))
        for k in opens
    )


def _markets(c: Clauses, level: Level) -> list[Hit]:
    """The market whose size an amount tells: "the market for olive oil in Chile is worth 35 million euros"."""
    r, told = c.r, c.r.within("neutral.market", c.sentence.lo, level.i)
    return told if told and r.any(("neutral.weighs",), told[-1].j, min(c.sentence.hi, level.j + _SUBJECT)) else []


_OPENING = ("bind.relative", "country", "place.possessive")
"""What may open a clause before its subject: "while the GDP", "Chile's GDP"."""


def _came_from(c: Clauses, level: Level, before: list[Level]) -> Level | None:
    """The amount that this one is what it came to, with that one's parts told between: "from 2.7 billion, with exports of 1.4, to 3.8"."""
    r = c.r
    gap = range(before[-1].j, level.i) if len(before) >= _PARTS else ()
    to = next(
        (k for k in gap if r.hit("bind.to", k) and (r.word(k - 1) == "," or any(p.j == k for p in c.periods))), None
    )
    if to is None or r.within("cue", to, level.i):
        return None
    for start in before[:-1]:
        timed = c.period_at(r.skip_links(start.j, level.i, 1))
        aside = start.j if timed is None else timed.j
        opened = r.word(aside) == "," and r.hit("place.with", aside + 1) is not None
        from_it = r.begins("bind.from", back(c, start.i)[-1], start.i)
        if opened and from_it and start.flow is Flow.TURNOVER:
            return start
    return None


_PARTS = 2
"""Amounts before one that another came to, with a part of the other told between."""


def _said_between(c: Clauses, level: Level, later: Hit) -> bool:
    """Whether a flow behind an amount is told by who said it: "in 2011 we reached 1.7 billion", said the envoy, who noted that exports rose."""
    said = c.r.within("say.verb", level.j, later.i)
    return bool(said) and any(c.r.word(k) in _QUOTED for k in range(level.j, said[0].i))


_QUOTED = frozenset(',"»«”')
"""What closes a speech before who said it."""


def _still_of(c: Clauses, level: Level, cue: Hit, before: list[Level]) -> bool:
    """Whether an amount ends a change of the flow just told of: "exports fell by 2 million to 5 million as imports of parts dried up"."""
    r = c.r
    # "grew by $2 million (1 million euros) to $23 million"
    last = next((b for b in reversed(before) if c.group_of(b.i) == c.group_of(level.i)), None)
    if last is None or last.after or last.cue != cue or cue.category not in BALANCES and cue.category not in FLOWS:
        return False
    between = range(last.j, level.i)
    led = any((to := r.ending("bind.to", at)) is not None and to.i in between for at in back(c, level.i))
    changed = last.delta or any(g.i in between for g in c.rates)
    return led and changed and not any(r.word(k) == ";" for k in between)


def _restated(c: Clauses, level: Level, before: list[Level]) -> Level | None:
    """The amount that moved by what is said of it at once in other words: "soit un recul de 6,25 milliards et le taux de couverture des importations".

    A comparison value may stand between: "12,7 milliards contre 18,9 milliards, soit un recul de".
    """
    r = c.r
    told = next((b for b in reversed(before) if not (b.compare or b.delta) and b.flow is not None), None)
    if not level.delta or told is None or c.part_of(told.i) != c.part_of(level.i) or c.group_of(level.i):
        return None
    said = [h for h in r.within("bind.or", max(before[-1].j, level.i - _SAID), level.i) if r.word(h.i - 1) == ","]
    return told if said and not any(told.j <= q.i < level.i for q in c.cues) else None


_SAID = 6
"""Tokens between "that is" and how much something changed by."""


def _of_kinds(c: Clauses, level: Level) -> bool:
    """Whether an amount is only what each of so many goods passed: "30 groupes de produits ont dépassé le milliard de dollars"."""
    r, lo = c.r, c.sentence.lo
    if level.qualifier is not Qualifier.AT_LEAST or not r.hits.get("count.kinds"):
        return False
    told = r.within("count.kinds", max(lo, level.i - _KINDS), level.i)
    counted = told and (r.kind(told[-1].i - 1) == "n" or r.ending("cardinal", told[-1].i) is not None)
    return (
        bool(counted)
        and not any(told[-1].j <= s.i < level.i for s in c.sums)
        and all(r.word(k) != "," for k in range(told[-1].j, level.i))
    )


_ON = ("bind.on", "bind.to", "place.to")
_DUTIABLE, _AT_ONCE, _ON_BEHIND = 9, 2, 2
"""Tokens between duties and the amount that they are put on, to "on" behind them, and behind the amount to what it is the value of."""


def _dutiable(c: Clauses, level: Level) -> bool:
    """Whether an amount is only the value that duties are put on: "tariffs on $200 billion of Chinese imports", "dazi su 7 miliardi"."""
    r, lo = c.r, c.sentence.lo
    duties = r.within("neutral.duty", max(lo, level.i - _DUTIABLE), level.i) if r.hits.get("neutral.duty") else []
    if not duties or any(duties[-1].j <= s.i < level.i for s in c.sums):
        return False
    since, end = duties[-1].j, min(c.sentence.hi, level.j + _ON_BEHIND)
    if _came_to(c, since, level):
        return True
    if any(r.kind(k) == "s" and r.word(k) != "$" for k in range(since, level.i)) or r.any(("move",), since, level.i):
        return False
    at_once = range(since, min(level.i, since + _AT_ONCE))
    # "Dazi per un valore di 7 miliardi sui prodotti europei"
    behind = range(level.j, end) if not r.any(("country",), since, level.i) else range(0)
    on = [k for k in (*at_once, *behind) if r.at(_ON, k)]
    flows = [q for q in c.flows() if q.j <= duties[-1].i]
    return bool(on) and (not flows or 0 <= back(c, level.i)[-1] - on[0] <= 1)


_CAME_TO = 5
"""Tokens between duties and what they came to."""


def _came_to(c: Clauses, since: int, level: Level) -> bool:
    """Whether an amount is what duties themselves came to: "suffered tariffs of $61 million, a third of those on all imports"."""
    r, hi = c.r, level.i
    plain = hi - since <= _CAME_TO and all(r.kind(k) == "w" for k in range(since, hi))
    led = next((h for slot in _WORTH if (h := r.ending(slot, hi)) is not None and h.i >= since), None)
    if not plain or led is None or r.any((*_ON, "country", "product"), since, led.i):
        return False
    moved = any(h.category != "more" for h in r.within("move", since, hi))
    return not moved and all(q.category == "none" for q in r.within("cue", since, hi))


_WORTH = ("bind.by", "bind.of", "place.of", "bind.worth")
"""Words between duties and what they came to."""


_KINDS = 12
"""Tokens between so many goods and the amount that each of them passed."""


def _outside_clause(c: Clauses, level: Level, cue: Hit, near: list[Hit]) -> Hit | None:
    """The flow before a clause that a verb closes before the amount: "Die Einfuhren stiegen, weil mehr geliefert wurde, auf 2 Mrd."."""
    r = c.r
    if not r.lexicon.verb_final or (r.lexicon.capital_nouns and r.capital(cue.i)) or not closes(c, cue):
        return None
    comma = next((k for k in range(cue.j, level.i) if r.word(k) == ","), None)
    if comma is None or r.hit("bind.to", comma + 1) is None or any(cue.j <= s.i < comma for s in c.sums):
        return None
    opened = next((k for k in range(cue.i - 1, c.sentence.lo, -1) if r.word(k) == ","), None)
    outer = [q for q in near if opened is not None and q.j <= opened and q.category in FLOWS]
    return outer[-1] if outer else None


def _before_concession(c: Clauses, level: Level, cue: Hit, near: list[Hit]) -> Hit | None:
    """The flow before what is only conceded between commas: "As for exports, despite the fall in sales of copper, these reached 5 billion"."""
    r = c.r
    despite = next(iter(reversed(r.within("status.despite", c.sentence.lo, cue.i))), None)
    if despite is None or r.stands(",", despite.j, cue.i) or cue.i - despite.j > _CONCEDED:
        return None
    closed = next((k for k in range(cue.j, level.i) if r.word(k) == ","), None)
    if closed is None or any(despite.j <= s.i < closed for s in c.sums):
        return None
    outer = [q for q in near if q.j <= despite.i and q in c.flows()]
    return outer[-1] if outer else None


def _before_share(c: Clauses, level: Level, cue: Hit, near: list[Hit]) -> Hit | None:
    """The flow of whose share of another that other is only told: "exports made up 4% of foreign trade and came to 3 billion"."""
    r = c.r
    share = next((h for h in reversed(r.within("percent", c.sentence.lo, cue.i)) if cue.i - h.j <= _SHARED), None)
    between = range(share.j, cue.i) if share is not None else range(0)
    # "39.5% were exports and ..." is of no flow.
    of_it = r.lexicon.genitive or r.at(_OF, *between[:1])
    if share is None or not of_it or any(r.kind(k) != "w" for k in between):
        return None
    goes_on = r.any(("number.and",), cue.j, level.i) and not r.stands(",", cue.j, level.i)
    outer = [q for q in near if q.j <= share.i and q in c.flows()]
    return outer[-1] if outer and goes_on else None


_OF = ("place.of", "bind.of")
_SHARED = 4
"""Tokens from a share to the flow that it is a share of."""


def _mainly_aside(c: Clauses, money: Hit, level: Level) -> bool:
    """Whether other money only stands in what is told between commas of the flow before: "imports, notably for mining projects, reached 5 billion"."""
    r = c.r
    mainly = next(iter(reversed(r.within("bind.mainly", c.sentence.lo, money.i))), None)
    if mainly is None or r.word(mainly.i - 1) != "," or not any(q.j < mainly.i for q in c.flows()):
        return False
    if r.stands(",", mainly.j, money.i):
        return False
    closed = next((k for k in range(money.j, level.i) if r.word(k) == ","), None)
    return closed is not None and not any(mainly.j <= s.i < closed for s in c.sums)


_CONCEDED = 8
"""Tokens from "despite" to the flow of what is conceded."""


def _before_adjective(c: Clauses, at: int) -> Hit | None:
    """The cue that ends before a token, a word that describes it between where nouns come first: "un déficit | historique | de 4 milliards"."""
    r = c.r
    cue = r.ending("cue", at)
    if cue is not None or not r.lexicon.nouns_first or r.kind(at - 1) != "w" or r.capital(at - 1) or r.is_link(at - 1):
        return cue
    known = r.at(("bind.reach", "move", "bind.auxiliary", "place.of", "country"), at - 1)
    return r.ending("cue", at - 1) if not known else None


def _of_goods_alone(c: Clauses, cue: Hit) -> bool:
    """Whether "turnover" only says what goods brought: "machinery recorded the largest turnover", "with respective turnover of"."""
    r = c.r
    bare = r.hit("bind.takings", cue.i)
    if cue.category != "turnover" or bare is None or bare.j != cue.j:
        return False
    goods = [h for h in r.within("product", c.sentence.lo, cue.i) if h.category == "name"]
    return bool(goods) and not r.any(("place.between", "bind.total"), c.sentence.lo, cue.i)


def _brought_by(cue: Hit, near: list[Hit]) -> Hit | None:
    """The one flow told before what goods brought: "exported mainly steel and cotton, with respective turnover of"; else none."""
    told = [q for q in near if q.j <= cue.i and q.category in FLOWS and q.category != "turnover"]
    return told[-1] if len({FLOWS[q.category] for q in told}) == 1 else None


def _flow_since(c: Clauses, head: Level, near: list[Hit]) -> bool:
    """Whether a flow of its own follows the amount that a comparison value would belong to.

    "Nos ventes sont passées de 260 à 310 millions et nos achats de 350 à 402" has one. The flows that break a whole down
    are none: "trade came to $523 million, of which exports were $220 million and imports $303 million, after $514 million".
    """
    since = [q for q in near if head.j <= q.i and q in c.flows() and not frames(c, q)]
    if head.flow is Flow.BALANCE:
        # "A surplus of 253 million dollars in trade with France, after 244 million": that in which it was made.
        since = [q for q in since if q.category != "turnover" or q.i > head.j]
    broken_down = since and c.r.within("bind.namely", head.j, since[0].i)
    return bool(since) and not broken_down


def _compared_head(c: Clauses, level: Level, before: list[Level]) -> Level | None:
    """The amount that a comparison value belongs to: the one before a list that breaks it down."""
    part = c.part_of(level.i)
    heads = [b for b in before if b.flow is not None and not b.delta and c.part_of(b.i) == part]
    heads = [b for b in heads if c.group_of(b.i) == c.group_of(level.i)]
    listed = c.r.within("bind.namely", c.sentence.lo, level.i)
    if heads and listed and listed[-1].j <= heads[-1].i and c.r.any(("move",), heads[-1].j, level.i):
        # "..., of which exports made up $167 million, down from $178 million": the part has changed.
        return heads[-1]
    whole = [b for b in heads if listed and b.j <= listed[0].i]
    return (whole or heads or [None])[-1]  # type: ignore[list-item]

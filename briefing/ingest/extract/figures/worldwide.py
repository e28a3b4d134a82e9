"""Worldwide: figures that were supposed to be with a partner and prove to be with all the world by what is told further down."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from decimal import Decimal

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FieldNote, Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.words.lexicon_data import table
from briefing.ingest.extract.words.reading import NO_HITS, Reading


def with_all_the_world(r: Reading, facts: list[Fact]) -> list[Fact]:
    """The figures, those of a country's whole trade without the partner that was only supposed for them."""
    stated = {_trade(f): f for f in facts if _partner_reason(f) is None and f.figure.product is None}
    same = {(_trade(f), f.figure.product): f for f in facts if _partner_reason(f) is None}
    own = ((n, f, stated.get(_trade(f)) or same.get((_trade(f), f.figure.product))) for n, f in enumerate(facts))
    world = {n for n, f, told in own if _outgrows_own(f, told, parts=True)}
    world |= _of_whole_paragraphs(r, facts) | _each_in_all(r, facts) | _at_the_pace_of_all(facts)
    world |= _grown_otherwise(r, facts) | _dwarfing_its_goods(facts)
    world |= _beside_them(r, facts, world)
    world |= _making_up(facts, world)
    world |= _left_by_both(facts, world)
    world |= _of_no_pair(r, facts, world)
    return [_with_all(f) if n in world else f for n, f in enumerate(facts)]


_TOPIC = 2
"""Words before the flow that a sentence is about, times and small words not counted."""
_TIMES = ("month", "year", "time.year_unit", "time.months_unit")


def named_in_passing(context: Context, draft: Draft, owner: str) -> bool:
    """Whether the paragraph has named other countries only where it tells why: "The decline is due to lower exports to Peru"."""
    r, told = context.r, list[bool]()
    for sentence in r.blocks()[draft.c.sentence.block]:
        if sentence.hi > draft.c.sentence.lo:
            break
        named = [h for h in r.within("country", sentence.lo, sentence.hi) if h.value != owner]
        cues = [h for h in r.within("cue", sentence.lo, sentence.hi) if h.category in FLOWS]
        ahead = range(sentence.lo, cues[0].i if cues else sentence.lo)
        words = [k for k in ahead if r.kind(k) == "w" and not r.is_link(k) and not r.at(_TIMES, k)]
        aside = len(words) > _TOPIC and not r.any(("scale", "currency"), sentence.lo, sentence.hi)
        told += [aside for h in named if h.value in context.countries.parties]
    return bool(told) and all(told)


def _of_whole_paragraphs(r: Reading, facts: list[Fact]) -> set[int]:
    """The figures with all the world, by number, in paragraphs that never name the partner they were supposed to be with.

    A later paragraph that does name it tells a much smaller figure of the same: "Austria exported 110.7 billion euros ...
    / Italy remained the third partner: exports to the neighbour in the south came to 6.84 billion".
    """
    blocks, naming = _blocks(r, facts)
    smaller: dict[tuple[object, ...], Fact] = {}
    world: set[int] = set()
    for n in reversed(range(len(facts))):
        fact, block = facts[n], blocks[n]
        if fact.figure.product is not None or fact.figure.amount is None or fact.figure.partner is None:
            continue
        if block in naming.get(fact.figure.partner, ()):
            smaller[_trade(fact)] = fact
        elif _outgrows_own(fact, smaller.get(_trade(fact))):
            world.add(n)
    told = {blocks[n] for n in world}
    # What else such a paragraph tells is with all the world, too: "a surplus of 3.7 billion a year before".
    return {n for n, f in enumerate(facts) if blocks[n] in told and _partner_reason(f) == "other_party"}


def _of_no_pair(r: Reading, facts: list[Fact], world: set[int]) -> set[int]:
    """The figures, by number, in paragraphs that never name the partner supposed for them, of an article that is of no such pair.

    It returns to a third country, or the partner is its readers' own, which it names for them, and others of the same country's
    figures are with all the world.
    """
    blocks, naming = _blocks(r, facts)
    told = Counter(h.value for h in r.hits.get("country", NO_HITS).values())
    worldly = {f.figure.reporter for n, f in enumerate(facts) if f.figure.partner is None or n in world}
    found: set[int] = set()
    for n, fact in enumerate(facts):
        reporter, partner = fact.figure.reporter, fact.figure.partner or ""
        if _partner_reason(fact) != "other_party" or blocks[n] in naming.get(partner, ()):
            continue
        third = any(times >= _RETURNED for code, times in told.items() if code not in (reporter, partner))
        if third or (reporter in worldly and r.lexicon.code in table("languages").get(partner, ())):
            found.add(n)
    return found


_RETURNED = 3
"""Places that name a third country which an article is about, too."""


def _blocks(r: Reading, facts: list[Fact]) -> tuple[list[int], dict[str, set[int]]]:
    """The paragraph of each figure, and those that name each country."""
    naming: dict[str, set[int]] = {}
    for hit in r.hits.get("country", NO_HITS).values():
        naming.setdefault(hit.value, set()).add(r.sentences[r.sentence_number(hit.i)].block)
    return [r.sentences[r.sentence_at(f.span.start)].block for f in facts], naming


def _grown_otherwise(r: Reading, facts: list[Fact]) -> set[int]:
    """The figures, by number, in an article whose flow grew otherwise with the partner that it was supposed to be with.

    "Exports fell by 0.5% from July. ... / Exports to Peru fell by 2.5% from July": the first, and what other paragraphs tell
    without naming that partner, are with all the world.
    """
    stated = {
        _change(f): f for f in facts if _partner_reason(f) is None and f.figure.product is None and f.figure.growth
    }
    proven = [n for n, f in enumerate(facts) if _differs(f, stated.get(_change(f)))]
    pairs = {(facts[n].figure.reporter, facts[n].figure.partner) for n in proven}
    if not pairs:
        return set()
    blocks, naming = _blocks(r, facts)
    for n, fact in enumerate(facts):
        pair = fact.figure.reporter, fact.figure.partner
        if pair in pairs and _partner_reason(fact) == "other_party" and blocks[n] not in naming.get(pair[1] or "", ()):
            proven.append(n)
    return set(proven)


def _change(fact: Fact) -> tuple[object, ...]:
    """Whose change a figure tells, of when and from when."""
    figure = fact.figure
    base = figure.growth.base if figure.growth is not None else None
    return figure.flow, figure.reporter, figure.partner, figure.period, base, figure.status


def _differs(fact: Fact, other: Fact | None) -> bool:
    """Whether a change whose partner is only supposed is not the one told of that partner."""
    if other is None or fact.figure.product is not None or fact.figure.period is None:
        return False
    own, told = fact.figure.growth, other.figure.growth
    apart = own is not None and told is not None and abs(own.percent - told.percent) > _APART
    return apart and _partner_reason(fact) == "other_party"


_APART = Decimal("0.2")
"""Percentage points by which two changes differ that are not one told twice."""


def _each_in_all(r: Reading, facts: list[Fact]) -> set[int]:
    """The figures, by number, of two countries told side by side in one sentence, where nothing tells of trade between them.

    "Ghana exported goods worth $16 billion, and Kenya imported $18 billion": each with all the world. Where the article
    tells of any trade of two, or of one with the other, they stay each other's.
    """
    if any(f.figure.flow in (Flow.TURNOVER, Flow.BALANCE) or _told_of_two(f) for f in facts):
        return set()
    traded = any(hit.category in ("turnover", "both") for hit in r.hits.get("cue", NO_HITS).values())
    if traded or r.hits.get("place.between") or r.hits.get("bind.mutual"):
        return set()
    lines = [r.sentence_at(f.span.start) for f in facts]
    owners = {(line, f.figure.reporter) for line, f in zip(lines, facts, strict=True)}
    return {
        n
        for n, (line, f) in enumerate(zip(lines, facts, strict=True))
        if _partner_reason(f) == "other_party" and (line, f.figure.partner) in owners
    }


def _at_the_pace_of_all(facts: list[Fact]) -> set[int]:
    """The figures, by number, that a month's worth of shows to be with all the world, and not with the partner supposed for them.

    "Watch exports fell to 2.0 billion in September. To the US went watches for 352 million. In nine months exports came to 19.8 billion".
    """
    paces: dict[tuple[object, ...], dict[str | None, list[Decimal]]] = {}
    for fact in facts:
        if (pace := _pace(fact)) is not None and _partner_reason(fact) != "other_party":
            paces.setdefault(_kind(fact), {}).setdefault(fact.figure.partner, []).append(pace)
    found: set[int] = set()
    for n, fact in enumerate(facts):
        pace, known = _pace(fact), paces.get(_kind(fact), {})
        whole, part = known.get(None, []), known.get(fact.figure.partner, [])
        if pace is None or _partner_reason(fact) != "other_party" or not (whole and part):
            continue
        if pace > _OUTRUNS * max(part) and pace > min(whole) / _NEAR_ALL:
            found.add(n)
    return found


_OUTRUNS, _NEAR_ALL = 2, 2
"""How many times what went to a partner in a month the whole is at least, and how many times it may differ from what was told of it."""


def _dwarfing_its_goods(facts: list[Fact]) -> set[int]:
    """The flows, by number, that dwarf the certain goods which alone are told of the partner supposed for them.

    "Kenya's tea exports to Oman rose to 3 million. Kenya's exports reached 780 million": with all the world; other goods dwarf
    them less easily.
    """
    found: set[int] = set()
    for n, fact in enumerate(facts):
        figure, amount = fact.figure, fact.figure.amount
        trade = figure.flow in (Flow.EXPORTS, Flow.IMPORTS)
        if amount is None or not trade or _partner_reason(fact) != "other_party":
            continue
        told = [f for f in facts if _told_of_two(f) and {*_both(f)} == {*_both(fact)}]
        goods = [abs(f.figure.amount.value) for f in told if f.figure.amount and _money(f) == _money(fact)]
        alone = all(f.figure.product is not None and f.figure.flow is figure.flow for f in told)
        times = _DWARFS if figure.product is None else _DWARFS_OTHERS
        if alone and goods and told[0].span.start < fact.span.start and abs(amount.value) > times * max(goods):
            found.add(n)
    return found


_DWARFS, _DWARFS_OTHERS = 8, 40
"""How many times certain goods the flow of all, or of other goods, with one partner is taken to be at most."""


def _both(fact: Fact) -> tuple[str | None, str | None]:
    return fact.figure.reporter, fact.figure.partner


def _money(fact: Fact) -> str | None:
    return fact.figure.amount.currency if fact.figure.amount is not None else None


def _kind(fact: Fact) -> tuple[object, ...]:
    """Which flow a figure is of, whose, in which money, and whether of certain goods; a goal for it is of the same kind."""
    flow, reporter, *_, currency = _trade(fact)
    return flow, reporter, fact.figure.product is None, currency


def _pace(fact: Fact) -> Decimal | None:
    """What a figure comes to in a month."""
    amount, period = fact.figure.amount, fact.figure.period
    return abs(amount.value) / period.length if amount is not None and period is not None else None


def _beside_them(r: Reading, facts: list[Fact], world: set[int]) -> set[int]:
    """The exports and imports, by number, told of the same months in a sentence or paragraph that names no partner and tells of all the world.

    "Peru bought tea for 3 million. / Kenya earned 780 million by farm products, and spent 590 on those from abroad."
    """
    blocks, naming = _blocks(r, facts)
    lines = [r.sentence_at(f.span.start) for f in facts]
    proven = {(place, _side_and_time(facts[n])) for n in world for place in (lines[n], -1 - blocks[n])}

    def beside(n: int, fact: Fact) -> bool:
        partner = fact.figure.partner or ""
        line = r.sentences[lines[n]]
        named = any(h.value == partner for h in r.within("country", line.lo, line.hi))
        places = [lines[n]] * (not named) + [-1 - blocks[n]] * (blocks[n] not in naming.get(partner, ()))
        return any((place, _side_and_time(fact)) in proven for place in places)

    return {
        n for n, f in enumerate(facts)
        if _partner_reason(f) == "other_party" and f.figure.flow in (Flow.EXPORTS, Flow.IMPORTS) and beside(n, f)
    }  # fmt: skip


def _side_and_time(fact: Fact) -> tuple[object, ...]:
    return fact.figure.reporter, fact.figure.period, _money(fact)


_ROUNDED = Decimal("0.02")
"""The part of a trade by which its exports and imports may miss it, for rounding."""


def _making_up(facts: list[Fact], world: set[int]) -> set[int]:
    """The exports and imports, by number, that make up a trade with all the world.

    "Trade grew to 49.7 billion. Exports were 23.6 billion and imports 26.1. With Italy trade reached 4.2 billion."
    """
    halves: dict[tuple[object, ...], dict[Flow, int]] = {}
    for n, fact in enumerate(facts):
        flow, supposed = fact.figure.flow, _partner_reason(fact) == "other_party"
        if flow in (Flow.EXPORTS, Flow.IMPORTS) and supposed and fact.figure.amount is not None:
            halves.setdefault(_time_of(fact), {})[flow] = n
    found: set[int] = set()
    for n, fact in enumerate(facts):
        total = fact.figure.amount
        if fact.figure.flow is not Flow.TURNOVER or total is None or not (n in world or fact.figure.partner is None):
            continue
        parts = halves.get(_time_of(fact), {}).values()
        told = [amount for k in parts if (amount := facts[k].figure.amount) is not None]
        both = sum(abs(amount.value) for amount in told)
        if len(told) == 2 and abs(both - total.value) <= _ROUNDED * abs(total.value):
            found |= set(parts)
    return found


def _left_by_both(facts: list[Fact], world: set[int]) -> set[int]:
    """The balances, by number, that exports and imports of the same months leave, both with all the world, whatever the goods.

    "The farms left a surplus of 8.8 billion. The country earned 37.3 billion by crops and spent 28.5 on those from abroad."
    """
    sold: dict[tuple[object, ...], list[Decimal]] = {}
    bought: dict[tuple[object, ...], list[Decimal]] = {}
    for n, fact in enumerate(facts):
        amount, halves = fact.figure.amount, {Flow.EXPORTS: sold, Flow.IMPORTS: bought}.get(fact.figure.flow)
        if amount is not None and halves is not None and (n in world or fact.figure.partner is None):
            halves.setdefault(_side_and_time(fact), []).append(abs(amount.value))
    found: set[int] = set()
    for n, fact in enumerate(facts):
        amount, key = fact.figure.amount, _side_and_time(fact)
        if fact.figure.flow is not Flow.BALANCE or amount is None or _partner_reason(fact) != "other_party":
            continue
        made = ((x, x - y) for x in sold.get(key, []) for y in bought.get(key, []))
        if any(abs(left - amount.value) <= _EXACT * x for x, left in made):
            found.add(n)
    return found


_EXACT = Decimal("0.002")
"""The part of exports by which rounding may blur what imports leave of them."""


def _time_of(fact: Fact) -> tuple[object, ...]:
    """Whose a figure is, of when, and in which money and manner."""
    _, reporter, _, *rest = _trade(fact)
    return reporter, *rest


def _told_of_two(fact: Fact) -> bool:
    """Whether a figure's partner is told, not supposed."""
    return fact.figure.partner is not None and _partner_reason(fact) != "other_party"


def _trade(fact: Fact) -> tuple[object, ...]:
    figure = fact.figure
    currency = figure.amount.currency if figure.amount is not None else None
    return figure.flow, figure.reporter, figure.partner, figure.period, figure.status, currency


def _partner_reason(fact: Fact) -> str | None:
    return next((n.reason for n in fact.notes if n.field == "partner"), None)


def _outgrows_own(fact: Fact, other: Fact | None, *, parts: bool = False) -> bool:
    """Whether a figure whose partner is only supposed is larger than the one told of that partner: the trade with all.

    With `parts`, one of certain goods, too, of which so much cannot have gone there: "Flower exports came to 73 billion ... the
    Netherlands remained the largest buyer with 31".
    """
    amount, own = fact.figure.amount, other.figure.amount if other is not None else None
    goods = fact.figure.product is not None and not parts
    if amount is None or own is None or goods or fact.figure.period is None:
        return False
    return _partner_reason(fact) == "other_party" and abs(amount.value) > _LARGER * abs(own.value)


_LARGER = 2
"""How many times what is told of a partner a figure must be to be no figure of it."""


def _with_all(fact: Fact) -> Fact:
    notes = tuple(n for n in fact.notes if n.field != "partner")
    open_note = FieldNote("partner", None, Certainty.UNKNOWN, "not_stated")
    return replace(fact, payload=replace(fact.figure, partner=None), notes=(*notes, open_note))

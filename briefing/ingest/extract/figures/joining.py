"""Joining: a change that one sentence tells and the amount that the next one does, as one figure."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from briefing.core import rounding
from briefing.core.fact import Fact, FactKind, Figure, FigureStatus, Flow, StatedGrowth
from briefing.core.period import Period
from briefing.ingest.extract.changes.bases import default_base
from briefing.ingest.extract.changes.reckoned import belied, fits
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere, in_a_paragraph_on_all, of_group
from briefing.ingest.extract.sides.side import Stated, at_odds
from briefing.ingest.extract.times.years import FIRST_YEAR
from briefing.ingest.extract.words.reading import Reading

_ELSEWHERE = ("place.group", "place.region", "bind.namely", "neutral.latter", "neutral.those", "bind.only")
"""Words by which an amount is only a part of what was told before."""


def joined(told: list[Draft], made: list[Draft]) -> list[Draft]:
    """The changes of `told`, the sentence before, that were given to the amounts of `made` and stand alone no longer.

    "De uitvoer steeg in maart met 16 procent. In totaal werd voor 51 miljard euro uitgevoerd."
    """
    given = []
    for change in told:
        figure = change.figure
        # "Trade grew by 35% in 2013 and by 40% in the first half of 2014. In 2013 it was worth 18 billion"
        alike = [d for d in told if d.figure.flow is figure.flow and d.figure.period in (None, figure.period)]
        if figure.amount is not None or figure.growth is None or len(alike) > 1:
            continue
        same = [
            d
            for d in made
            if d.figure.flow is figure.flow and change.c.sentence == d.c.r.sentence_before(d.c.sentence.lo)
        ]
        if figure.period is None and (both := _from_to(figure.growth, same)) is not None:
            # "In five years trade grew by 36 percent. In 2013 it was 256 million, in 2018 348 million."
            first, last = both
            last.figure = replace(last.figure, growth=replace(figure.growth, base=first.figure.period))
            last.notes += [n for n in change.notes if n.field == "growth"]
            given.append(change)
            continue
        # "Trade grew ninefold between 2000 and 2015. It was 45 million in 2000 and 419 in 2015"
        same = [d for d in same if d.figure.period == figure.period] or same
        # "157 miliardi di lek (1,3 miliardi di euro), 65 milioni in meno": the same in another currency, and by how much.
        alone = all(d.c.group_of(d.i) or d.figure.status is FigureStatus.DELTA for d in made[1:])
        if same and _is_its_amount(change, same[0]) and (alone or _borne_out(change, same[0], made)):
            own = same[0].stated
            same[0].stated = Stated(own.reporter or change.stated.reporter, own.partner or change.stated.partner)
            if same[0].figure.growth is None:
                base = figure.growth.base or (default_base(same[0].figure.period) if same[0].figure.period else None)
                same[0].figure = replace(same[0].figure, growth=replace(figure.growth, base=base))
                same[0].notes += [n for n in change.notes if n.field in ("growth", "growth_base")]
            given.append(change)
    return given


def _from_to(growth: StatedGrowth, same: list[Draft]) -> tuple[Draft, Draft] | None:
    """The two amounts of a sentence, of an earlier and a later time, from the first to the second of which a change in per cent leads."""
    if growth.form != "percent" or growth.base is not None or len(same) != _BOTH:
        return None
    first, last = same
    before, after = first.figure, last.figure
    if before.amount is None or after.amount is None or before.period is None or after.period is None:
        return None
    later = before.period.length == after.period.length and before.period.last < after.period.first
    alike = before.amount.currency == after.amount.currency and before.product == after.product
    free = before.growth is None and after.growth is None
    return (first, last) if later and alike and free and fits(after.amount, before.amount, growth.percent) else None


_BOTH = 2


def _borne_out(change: Draft, draft: Draft, made: list[Draft]) -> bool:
    """Whether of several amounts of a sentence two, at the time and at the base of a change, are apart by it."""
    growth, amount = change.figure.growth, draft.figure.amount
    base = growth.base if growth is not None else None
    before = [d.figure.amount for d in made if d.figure.flow is draft.figure.flow and d.figure.period == base]
    if growth is None or base is None or amount is None or len(before) != 1 or before[0] is None:
        return False
    # A deficit grows as what it is, without its minus.
    if growth.form != "percent" and before[0].value and amount.currency == before[0].currency:
        factor = 1 + growth.percent / 100
        return abs(amount.value / before[0].value - factor) <= factor / _ROUGHLY
    now, then = (rounding.limits(replace(a, digits=a.digits.lstrip("-"))) for a in (amount, before[0]))
    low, high = rounding.change(now, then)
    return low - _POINTS <= growth.percent <= high + _POINTS and high.is_finite()


_ROUGHLY = 10
"""The part of a multiple by which its amounts may differ from it: "ninefold" from 45 to 419 million."""


def _of_a_part(draft: Draft) -> bool:
    """Whether a figure is with or of several countries, not all: "Imports from Asia fell", "Exports of the euro zone", "Europe took 3 million"."""
    return (elsewhere(draft) and not in_a_paragraph_on_all(draft)) or of_group(draft) or bool(draft.c.takers)


def reunited(r: Reading, drafts: list[Draft], facts: list[Fact]) -> list[Fact]:
    """The figures of `drafts` without the changes told apart from the amount of the same flow, time and sides.

    "Trade grew by 86% in January-May. [...] In January-May trade was 2.3 billion": the amount then grew by that.
    """
    if all(d.figure.amount is not None for d in drafts):
        return facts
    parts = {r.tokens[d.i].start for d in drafts if _of_a_part(d)}
    amounts = [f for f in facts if f.kind is FactKind.FIGURE and f.figure.amount is not None]
    amounts = [f for f in amounts if f.span.start not in parts]
    of_time: dict[Period | None, list[Fact]] = {}
    for fact in amounts:
        of_time.setdefault(fact.figure.period, []).append(fact)
    grown: dict[int, Fact] = {}
    kept: list[Fact] = []
    for fact in facts:
        alone = fact.kind is FactKind.FIGURE and fact.figure.amount is None and fact.figure.growth is not None
        alone = alone and fact.span.start not in parts
        beside = of_time.get(fact.figure.period, []) if alone else []
        own = [f for f in beside if _of_one_figure(r, fact.figure, f.figure) and _of_one_sign(r, fact, f.figure)]
        own = _once(r, own)
        if any(_same_change(fact, f) for f in own):
            continue
        free = next((f for f in own if _open_to(fact, f) and id(f) not in grown), None)
        if free is None or len(own) > 1 or _led_apart(r, fact, free) or _belied(r, fact.figure, free.figure, of_time):
            kept.append(fact)
            continue
        if not (_on_year(fact.figure) or _goes_on(r, free, fact)):
            kept.append(fact)
            continue
        figure = replace(free.figure, growth=fact.figure.growth)
        notes = tuple(n for n in fact.notes if n.field in _OF_CHANGE)
        kept_notes = tuple(n for n in free.notes if n.field not in _OF_CHANGE)
        grown[id(free)] = replace(free, payload=figure, notes=(*kept_notes, *notes))
    return [grown.get(id(f), f) for f in kept]


def _once(r: Reading, own: list[Fact]) -> list[Fact]:
    """Amounts without those that a sentence tells once more in other money: "exports came to 655 billion kronur (4.7 billion euros)"."""
    if len(own) < _BOTH:
        return own
    first, *rest = own
    money = first.figure.amount
    again = [
        f for f in rest if f.figure.amount is not None and money is not None
        and f.figure.amount.currency != money.currency and not _led_on(r, first, f)
    ]  # fmt: skip
    return [f for f in own if f not in again]


def _led_on(r: Reading, first: Fact, last: Fact) -> bool:
    """Whether a sentence ends between two figures."""
    return r.sentence_at(first.span.start) < r.sentence_at(last.span.start)


def _belied(r: Reading, change: Figure, figure: Figure, of_time: dict[Period | None, list[Fact]]) -> bool:
    """Whether the amount at the base of a change, told beside that of its own time, speaks against it: a change in tonnes."""
    growth, now = change.growth, figure.amount
    if growth is None or growth.form != "percent" or now is None:
        return False
    before = replace(change, period=growth.base)
    then = [f.figure.amount for f in of_time.get(growth.base, []) if _of_one_figure(r, before, f.figure)]
    return bool(then) and all(a is not None and belied(now, a, growth.percent) for a in then)


def _open_to(change: Fact, fact: Fact) -> bool:
    """Whether an amount has no growth yet, or one only in a word that a percentage told elsewhere makes exact: "up 92% ... has almost doubled"."""
    told, known = change.figure.growth, fact.figure.growth
    if told is None or known is None:
        return known is None
    worded = known.form == "word" and told.form == "percent" and known.base == told.base
    return worded and abs(told.percent - known.percent) <= abs(known.percent) / _NEAR


_NEAR = 5
"""The part of a change told in a word by which the percentage that it rounds may differ."""
_OF_CHANGE = ("growth", "growth_base")
"""The fields that a change told apart brings to its amount."""


def _on_year(change: Figure) -> bool:
    """Whether a change in per cent counts from the year before: what is told over several years is no other figure's."""
    growth, period = change.growth, change.period
    if growth is None or growth.form != "percent" or period is None or period.first.year <= FIRST_YEAR:
        return False
    before = growth.base is not None and growth.base.length == period.length and _adjoins(growth.base, period)
    return growth.base == period.shifted(-1) or before


def _adjoins(base: Period, period: Period) -> bool:
    return base.last.ordinal + 1 == period.first.ordinal


def _goes_on(r: Reading, figure: Fact, change: Fact) -> bool:
    """Whether a change is told behind an amount in its paragraph: "Exports came to 23 million. [...] Deliveries to Peru are twice those of 2005"."""
    first, last = figure.span.start, change.span.start
    growth = change.figure.growth
    told = growth is not None and growth.base is not None and first < last
    return told and not any(first < r.tokens[block[0].lo].start <= last for block in r.blocks().values())


def _led_apart(r: Reading, change: Fact, other: Fact) -> bool:
    """Whether a sentence goes on from a change to an amount, which would have told that they belong together.

    "German deliveries rose by 8 per cent, the Greek ones by 11 per cent to 1.2 billion."
    """
    return change.span.start < other.span.start and not _led_on(r, change, other)


def _of_one_figure(r: Reading, change: Figure, figure: Figure) -> bool:
    """Whether a change and an amount are told of the same flow, goods, time and sides."""
    if change.period is None or change.period != figure.period:
        return False
    observed = change.status is FigureStatus.OBSERVED is figure.status
    # A balance of certain goods is seldom told beside one of all.
    goods = _same_goods(r, change.product, figure.product) or change.flow is Flow.BALANCE and change.product is None
    if not observed or not goods:
        return False
    if {change.flow, figure.flow} == {Flow.EXPORTS, Flow.IMPORTS}:
        # "German imports from Peru rose by 12%. ... Peru sold goods for 300 million to Germany"
        mirrored = (change.reporter, change.partner) == (figure.partner, figure.reporter)
        return mirrored and None not in (change.reporter, change.partner)
    if change.flow is not figure.flow:
        return False
    sides, others = {change.reporter, change.partner} - {None}, {figure.reporter, figure.partner} - {None}
    if change.flow is Flow.TURNOVER:
        return sides <= others or others <= sides
    return change.partner == figure.partner and (change.reporter == figure.reporter or change.reporter is None)


def _of_one_sign(r: Reading, change: Fact, figure: Figure) -> bool:
    """Whether a change is not told of a balance, or by its word of one as it is: "the deficit rose by 8 per cent" of a negative one."""
    if figure.flow is not Flow.BALANCE:
        return True
    told = next((n.span for n in change.notes if n.field == "flow"), None)
    at = next((k for k, t in enumerate(r.tokens) if told is not None and t.start == told.start), None)
    cue = r.hit("cue", at) if at is not None else None
    if cue is None or figure.amount is None or cue.category not in ("deficit", "surplus"):
        return False
    return (cue.category == "deficit") == (figure.amount.value < 0)


def _same_goods(r: Reading, one: str | None, other: str | None) -> bool:
    """Whether two names of goods are one, also in the singular and the plural, or agreeing with another noun.

    "Wein", "der Wert der ausgeführten Weine"; "productos mineros" and the exports that are "mineras".
    """
    if one is None or other is None or one.casefold() == other.casefold():
        return (one is None) == (other is None)
    single, many = sorted((_described(r, one), _described(r, other)), key=len)
    if _agree(single, many):
        return True
    pairs = [pair.split(">") for pair in r.lexicon.plurals]
    forms = [(a, b) for a, b in ((single, many), (many, single)) if len(a) <= len(b)]
    return any(a.endswith(s) and a.removesuffix(s) + p == b for a, b in forms for s, p in pairs)


def _described(r: Reading, goods: str) -> str:
    """What tells which goods are meant, behind a word for goods of any kind: "productos | mineros"."""
    first, _, rest = goods.casefold().partition(" ")
    plain = rest and any(slot == "product" and what == "neutral" for slot, what, _ in r.lexicon.meanings(first))
    return rest if plain else goods.casefold()


def _agree(one: str, other: str) -> bool:
    """Whether two words are one in two genders: "mineros", "no mineras"."""
    apart = [k for k, (a, b) in enumerate(zip(one, other, strict=False)) if a != b]
    return len(one) == len(other) >= _DESCRIBING and len(apart) < _BOTH and all(len(one) - k <= _ENDING for k in apart)


_DESCRIBING, _ENDING = 6, 2
"""Letters of the shortest word that is known again by all but the vowel of its ending."""


def _same_change(fact: Fact, other: Fact) -> bool:
    told, grown = fact.figure.growth, other.figure.growth
    if told is None or grown is None:
        return False
    # "Um fast neun Prozent", and below "um 8,7 Prozent"
    rounded = told.form == grown.form == "percent" and told.percent == told.percent.to_integral_value()
    near = rounded and abs(told.percent - grown.percent) <= _POINTS and told.base == grown.base
    return told.percent == grown.percent or near


_POINTS = Decimal("0.5")
"""Percentage points that the print of a change leaves open either way."""


def _is_its_amount(change: Draft, draft: Draft) -> bool:
    """Whether an amount is the whole of the flow at the time whose change was told before it."""
    figure, r = draft.figure, draft.c.r
    plain = figure.status is FigureStatus.OBSERVED is change.figure.status and figure.amount is not None
    if not plain or figure.product != change.figure.product:
        return False
    told_growth, grown = change.figure.growth, figure.growth
    if grown is not None and (told_growth is None or grown.percent != told_growth.percent):
        # "Exports rose by 6.4 per cent. They were 1.9 billion against 1.7, an increase of 6.4 per cent": told twice.
        return False
    base = told_growth.base if told_growth is not None else None
    # "Sinds 2019 is de handel verdubbeld. Over 2024 kwam hij uit op 1,3 miljard."
    since = change.figure.period is None and (base is not None or _within_a_year(change))
    same = figure.period is not None and (figure.period == change.figure.period or since)
    if not same or draft.c.group_of(draft.i):
        return False
    lo = draft.c.sentence.lo
    hi = min([draft.c.sentence.hi, *(s.i for s in draft.c.sums if s.i >= draft.j)])
    stop = next((k for k in range(draft.j, hi) if r.word(k) in (",", ";")), hi)
    named = {h.value for h in r.within("country", lo, stop)}
    known = {side.code for side in (change.stated.reporter, change.stated.partner) if side is not None}
    if change.stated.pair and draft.stated.reporter is None:
        # "Trade between Serbia and Albania grew by 43%. The Serbian ministry puts it at 99.9 million."
        told = change.c.sentence
        known |= {h.value for h in r.within("country", told.lo, told.hi)}
    if not named <= known or r.any(_ELSEWHERE, lo, stop):
        return False
    partner, whose = change.stated.partner, draft.stated.partner
    if partner is None:
        return whose is None
    if whose is None:
        # "Exports to Russia fell by 27 percent. In all, exports were 400 billion."
        return not r.any(("bind.total", "bind.together", "place.total"), lo, stop) and not at_odds(
            change.stated.reporter, draft.stated.reporter
        )
    return whose.code == partner.code


def _within_a_year(change: Draft) -> bool:
    """Whether a change is told of one year and nobody knows which: "Exports grew by 7 per cent in one year. They were 97 million in 2023"."""
    return any(
        p.relation == "yearly" and min(abs(p.i - change.j), abs(change.i - p.j)) <= _SOON for p in change.c.periods
    )


_SOON = 3
"""Tokens between a change and the year that it took."""

"""Sides of rates: the country that a change is told of, in a parenthesis, by "those", or in the place it has in a list."""

from __future__ import annotations

from briefing.ingest.extract.changes.indices import led_by
from briefing.ingest.extract.sides.places import GROUP, place_at, place_before, places
from briefing.ingest.extract.sides.side import country_run
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.lexicon import Hit

SIDES = ("place.from", "place.to", "place.with")


def _side_of_rate(c: Clauses, rate: Rate) -> Hit | None:
    """The country with which a flow changed by a rate, told behind it or in its order."""
    return _of_those(c, rate) or _in_order(c, rate) or _of_each(c, rate)


def _of_each(c: Clauses, rate: Rate) -> Hit | None:
    """The country behind a rate, where each of its list has one: "ont augmenté de 14 % vers le Pérou et de 6 % vers le Chili"."""
    if c.group_of(rate.i) or rate.form != "percent" or rate not in c.rates or len(c.rates) < 2:
        return None
    k = c.rates.index(rate)
    own = placed_behind(c, rate)
    beside = own is not None and any(
        placed_behind(c, g) is not None for g in c.rates[max(0, k - 1) : k + 2] if g is not rate
    )
    return own if beside else None


def placed_behind(c: Clauses, rate: Rate) -> Hit | None:
    """The country right behind a rate to which, or from which, goods go, where the clause or the list entry ends."""
    r, hi = c.r, c.sentence.hi
    led = next((h for side in SIDES if (h := r.hit(side, rate.j)) is not None), None) if rate.j < hi else None
    country = place_at(r, r.skip_links(led.j, hi, 2), hi) if led is not None else None
    if country is None:
        return None
    ends = country.j >= hi or r.kind(country.j) == "s"
    ends = ends or r.at(("number.and", "bind.contrast"), country.j)
    return country if ends else None


def _of_those(c: Clauses, rate: Rate) -> Hit | None:
    """The country behind a rate to or from which "those" are: "del 12% le esportazioni verso l'Algeria e del 27% quelle verso l'Egitto"."""
    r, those = c.r, c.r.hit("neutral.those", rate.j)
    if those is None:
        return None
    hit = next(iter(places(r, those.j, min(c.sentence.hi, those.j + 5))), None)
    if hit is None or any(r.kind(k) != "w" and r.word(k) != "'" for k in range(those.j, hit.i)):
        return None
    return hit if r.at(SIDES, those.j) else None


def _in_order(c: Clauses, rate: Rate) -> Hit | None:
    """The country in the place of a rate: "verso Marocco e Sudafrica la crescita è stata rispettivamente del 14% e del 13%"."""
    r, part = c.r, c.part_of(rate.i)
    told = [h for h in r.within("bind.respectively", c.sentence.lo, c.sentence.hi) if c.part_of(h.i) == part]
    rates = [g for g in c.rates if c.part_of(g.i) == part and c.group_of(g.i) == c.group_of(rate.i)]
    if not told or len(rates) < 2 or rate not in rates:
        return None
    named = r.within("country", c.sentence.lo, rates[0].i)
    # "Those to Uganda and South Sudan, however, declined by 12 and 37 per cent respectively"
    named = [h for h in named if c.part_of(h.i) == part] or named
    run = next((run for h in named if len(run := country_run(c, h)) == len(rates)), [])
    run = run or _places_in_row(c, rates)
    return run[rates.index(rate)] if run else None


def _places_in_row(c: Clauses, rates: list[Rate]) -> list[Hit]:
    """As many places as rates, named one behind the other, some of them no one country: "trade with the United States and ASEAN"."""
    r = c.r
    told = places(r, c.sentence.lo, rates[0].i)[-len(rates) :]
    gaps = [range(a.j, b.i) for a, b in zip(told, told[1:], strict=False)]
    slots = ("number.and", "bind.definite", *SIDES)
    joined = all(
        any(r.word(k) == "," or r.hit("number.and", k) is not None for k in gap)
        and all(r.word(k) == "," or r.is_link(k) or r.at(slots, k) for k in gap)
        for gap in gaps
    )
    led = len(told) == len(rates) and _lead(c, told[0], c.sentence.lo, SIDES) is not None
    return told if led and joined and any(h.category == GROUP for h in told) else []


def country_aside(c: Clauses, rate: Rate) -> Hit | None:
    """The country whose trade a parenthesis tells the change of: "с Азербайджаном (в 2,8 раза), Молдовой (на 15%)"."""
    r, group = c.r, c.group_of(rate.i)
    if not group or r.word(rate.j) not in (")", "]"):
        return None
    if not (_next_country(c, rate) if rate.signed else led_by(c, rate) or rate.factor):
        return None
    opened = c.opened[group]
    country = place_before(r, c.sentence.lo, opened)
    plain = all(r.is_link(k) or r.hit("bind.by", k) is not None for k in range(opened + 1, back(c, rate.i)[-1]))
    return country if country is not None and plain else None


def _next_country(c: Clauses, rate: Rate) -> bool:
    """Whether a signed rate is that of the next place of a list: "verso la Cina (+12%), gli Usa (+3%) e l'Asia (+4%)"."""
    r, lo, opened = c.r, c.sentence.lo, c.opened[c.group_of(rate.i)]
    country, before = place_before(r, lo, opened), next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    if country is None or before is None or not before.signed or r.word(before.j) != ")":
        return False
    first = place_before(r, lo, c.opened[c.group_of(before.i)]) if c.group_of(before.i) else None
    if first is None or country.i <= before.j + 1:
        return False
    slots = ("number.and", "bind.definite", *SIDES)
    between = range(before.j + 1, country.i)
    if not all(r.word(k) == "," or r.is_link(k) or r.at(slots, k) for k in between):
        return False
    return _lead(c, first, lo, SIDES) is not None or _next_country(c, before)


def partner_of_rate(c: Clauses, rate: Rate) -> Hit | None:
    """The place that a later rate of a list is of: "imports from Algeria rose by 12% and from Tunisia by 4%", "and from Asia by 3%"."""
    if (aside := country_aside(c, rate)) is not None:
        return aside
    return _side_of_rate(c, rate) or _of_next(c, rate)


def _of_next(c: Clauses, rate: Rate) -> Hit | None:
    """The one place that a rate behind another, or behind an amount, is of, led by a preposition, where the verb is left out."""
    r = c.r
    told: list[Rate | Sum] = [g for g in c.rates if g.j <= rate.i]
    # "Exports to Peru rose to 97 million, those to Chile by 14 per cent"
    told = told or [s for s in c.sums if s.j <= rate.i and r.any(("bind.to", "bind.reach"), s.i - _LED_TO, s.i)]
    before = told[-1] if told else None
    if before is None or c.group_of(before.i) != c.group_of(rate.i):
        return None
    named = places(r, before.j, rate.i)
    # "Die Importe aus Peru sind um 34 % gewachsen, die aus Chile um 9 %": the verb of the one before.
    since = next((k for k in range(before.j, rate.i) if r.word(k) in (",", ";")), before.j)
    moved = [h for h in r.within("move", since, rate.i) if h.category in ("up", "down")]
    hit = _all_of(c, named)
    if hit is None or any(h.category != "none" for h in r.within("cue", before.j, rate.i)):
        return None
    verb = hit.j + (r.word(hit.j) in ("-", ","))
    while r.hit("move", verb) is None and r.at(_ON_TO_VERB, verb):
        verb += 1
    if moved and moved[0].i != verb:
        return None
    dashed = r.word(hit.j) == "-" and not any(s.j > hit.i and s.i < rate.i for s in c.sums)
    if r.any(("bind.reach",), hit.i if dashed else before.j, rate.i):
        # "с Казахстаном вырос в 3,8 раза и составил 517,1 млн, с Узбекистаном - в 2,3 раза"
        return None
    sides = (*SIDES, "place.of") if _owned_imports(c, before) or _come_from(c, before) else SIDES
    at_once = hit.j + (r.word(hit.j) == "," and led_by(c, rate) and _led(c, before))
    if not all(r.kind(k) == "w" or r.word(k) == "-" for k in range(at_once, rate.i)):
        return None
    mark = _lead(c, hit, before.j, sides)
    if mark is None and moved:
        return None
    # "с Китаем снизился на 5%, с Японией вырос на 3%"
    if mark is None:
        return hit if _named_next(c, hit, before) else None
    joint = any(r.word(k) in (",", ";") or r.hit("number.and", k) is not None for k in range(before.j, mark.i))
    return hit if joint else None


def _all_of(c: Clauses, named: list[Hit]) -> Hit | None:
    """The one place named, or several that "and" joins to one: "to | Asia and Oceania | by 8 per cent"."""
    r = c.r
    slots = ("number.and", "bind.definite", *SIDES)
    for one, other in zip(named, named[1:], strict=False):
        gap = range(one.j, other.i)
        joint = any(r.hit("number.and", k) is not None for k in gap)
        if not joint or not all(r.is_link(k) or r.at(slots, k) for k in gap):
            return None
    return named[0] if len(named) < 2 and named else Hit(named[0].i, named[-1].j, GROUP, "") if named else None  # noqa: PLR2004


def _lead(c: Clauses, place: Hit, lo: int, sides: tuple[str, ...]) -> Hit | None:
    """The preposition that leads a place, small words and what describes a group between: "to | the Asian | countries"."""
    r = c.r
    described = place.category == GROUP and r.kind(place.i - 1) == "w" and not r.is_link(place.i - 1)
    for first in (place.i, place.i - 1) if described else (place.i,):
        start = first
        while start > lo and r.is_link(start - 1) and not r.led(sides, start):
            start -= 1
        if (mark := next((h for side in sides if (h := r.ending(side, start)) is not None), None)) is not None:
            return mark
    return None


_ON_TO_VERB = ("bind.auxiliary", "neutral.plain", "neutral.pronoun", "neutral.those")
"""What may stand between a place and the verb of its change: "; to Africa | they | fell by", "celles à l'Afrique | ont | reculé de"."""
_LED_TO = 3
"""Tokens before an amount in which it is told to be arrived at."""


def _led(c: Clauses, before: Rate | Sum) -> bool:
    """Whether "by" leads to a rate."""
    return isinstance(before, Rate) and led_by(c, before)


def _named_next(c: Clauses, hit: Hit, before: Rate | Sum) -> bool:
    """Whether a country stands for the next side of a list, its preposition left out: "with Fiji grew by 2%, Peru by 4% and Chile by 7%"."""
    r = c.r
    opened = r.word(hit.i - 1) == "," or r.hit("number.and", hit.i - 1) is not None
    if (
        not opened
        or r.hit("bind.by", hit.j + (r.word(hit.j) == "-")) is None
        or any(s.i < hit.i for s in c.sums if s.i >= before.j and not c.group_of(s.i))
    ):
        return False
    if isinstance(before, Rate) and _of_next(c, before) is not None:
        return True
    return any(_lead(c, h, c.sentence.lo, SIDES) is not None for h in places(r, c.sentence.lo, before.i))


_LED_FROM = 5
"""Tokens behind a flow in which it is told to come from somewhere."""


def _come_from(c: Clauses, rate: Rate | Sum) -> bool:
    """Whether what changed is told as coming from a country by words that end in "of": "les importations en provenance de France"."""
    r = c.r
    flow = next((q for q in reversed(c.flows()) if q.j <= rate.i), None)
    if flow is None or flow.category != "imports":
        return False
    led = r.within("place.from", flow.j, min(rate.i, flow.j + _LED_FROM))
    return bool(led) and led[0].j - led[0].i > 1 and r.hit("place.of", led[0].j - 1) is not None


def _owned_imports(c: Clauses, rate: Rate | Sum) -> bool:
    """Whether what changed is told as "its imports", behind which "of" names the other side."""
    flow = next((q for q in reversed(c.flows()) if q.j <= rate.i), None)
    return flow is not None and flow.category == "imports" and c.r.hit("neutral.theirs", flow.i - 1) is not None

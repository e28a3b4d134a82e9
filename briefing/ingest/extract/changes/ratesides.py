"""Sides of rates: the country that a change is told of, in a parenthesis, by "those", or in the place it has in a list."""

from __future__ import annotations

from briefing.ingest.extract.changes.indices import led_by
from briefing.ingest.extract.sides.side import country_run
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.lexicon import Hit

_SIDES = ("place.from", "place.to", "place.with")


def _side_of_rate(c: Clauses, rate: Rate) -> Hit | None:
    """The country with which a flow changed by a rate, told behind it or in its order."""
    return _of_those(c, rate) or _in_order(c, rate) or _of_each(c, rate)


def _of_each(c: Clauses, rate: Rate) -> Hit | None:
    """The country behind a rate, where each of its list has one: "ont augmenté de 14 % vers le Pérou et de 6 % vers le Chili"."""
    if c.group_of(rate.i) or rate.form != "percent" or rate not in c.rates or len(c.rates) < 2:
        return None
    k = c.rates.index(rate)
    own = _placed_behind(c, rate)
    beside = own is not None and any(
        _placed_behind(c, g) is not None for g in c.rates[max(0, k - 1) : k + 2] if g is not rate
    )
    return own if beside else None


def _placed_behind(c: Clauses, rate: Rate) -> Hit | None:
    """The country right behind a rate to which, or from which, goods go, where the clause or the list entry ends."""
    r, hi = c.r, c.sentence.hi
    led = next((h for side in _SIDES if (h := r.hit(side, rate.j)) is not None), None) if rate.j < hi else None
    country = r.hit("country", r.skip_links(led.j, hi, 2)) if led is not None else None
    if country is None or country.category != "name":
        return None
    ends = country.j >= hi or r.kind(country.j) == "s"
    ends = ends or any(r.hit(slot, country.j) is not None for slot in ("number.and", "bind.contrast"))
    return country if ends else None


def _of_those(c: Clauses, rate: Rate) -> Hit | None:
    """The country behind a rate to or from which "those" are: "del 12% le esportazioni verso l'Algeria e del 27% quelle verso l'Egitto"."""
    r, those = c.r, c.r.hit("neutral.those", rate.j)
    if those is None:
        return None
    hit = next((h for k in range(those.j, min(c.sentence.hi, those.j + 4)) if (h := r.hit("country", k))), None)
    if (
        hit is None
        or hit.category != "name"
        or any(r.kind(k) != "w" and r.word(k) != "'" for k in range(those.j, hit.i))
    ):
        return None
    return hit if any(r.hit(slot, those.j) is not None for slot in _SIDES) else None


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
    return run[rates.index(rate)] if run else None


def country_aside(c: Clauses, rate: Rate) -> Hit | None:
    """The country whose trade a parenthesis tells the change of: "с Азербайджаном (в 2,8 раза), Молдовой (на 15%)"."""
    r, group = c.r, c.group_of(rate.i)
    if not group or r.word(rate.j) not in (")", "]"):
        return None
    if not (_next_country(c, rate) if rate.signed else led_by(c, rate) or rate.factor):
        return None
    opened = c.opened[group]
    country = r.ending("country", opened)
    plain = all(r.is_link(k) or r.hit("bind.by", k) is not None for k in range(opened + 1, back(c, rate.i)[-1]))
    return country if country is not None and country.category == "name" and plain else None


def _next_country(c: Clauses, rate: Rate) -> bool:
    """Whether a signed rate is that of the next country of a list: "verso la Cina (+12%), gli Usa (+3%) e il Giappone (+4%)"."""
    r, opened = c.r, c.opened[c.group_of(rate.i)]
    country, before = r.ending("country", opened), next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    if country is None or before is None or not before.signed or r.word(before.j) != ")":
        return False
    first = r.ending("country", c.opened[c.group_of(before.i)]) if c.group_of(before.i) else None
    slots = ("number.and", "bind.definite", *_SIDES)
    between = range(before.j + 1, country.i)
    plain = all(r.word(k) == "," or r.is_link(k) or any(r.hit(slot, k) for slot in slots) for k in between)
    if first is None or first.category != "name" or not between or not plain:
        return False
    led = (r.ending(slot, at) for slot in _SIDES for at in (first.i, first.i - 1))
    return any(h is not None for h in led) or _next_country(c, before)


def partner_of_rate(c: Clauses, rate: Rate) -> Hit | None:
    """The country that a later rate of a list is of: "imports from Algeria rose by 12% and from Tunisia by 4%"."""
    if (aside := country_aside(c, rate)) is not None:
        return aside
    if (theirs := _side_of_rate(c, rate)) is not None:
        return theirs
    return _of_next(c, rate, "country")


def group_of_rate(c: Clauses, rate: Rate) -> Hit | None:
    """The same with countries that are told together: "aus der EU um 0,9 Prozent zurück, aus den Drittstaaten um 2,7 Prozent"."""
    return _of_next(c, rate, "place.group")


def _of_next(c: Clauses, rate: Rate, slot: str) -> Hit | None:
    """The one place of a slot that a rate behind another, or behind an amount, is of, led by a preposition, where the verb is left out."""
    r = c.r
    told: list[Rate | Sum] = [g for g in c.rates if g.j <= rate.i]
    # "Exports to Peru rose to 97 million, those to Chile by 14 per cent"
    told = told or [s for s in c.sums if s.j <= rate.i and r.any(("bind.to", "bind.reach"), s.i - _LED_TO, s.i)]
    before = told[-1] if told else None
    if before is None or c.group_of(before.i) != c.group_of(rate.i):
        return None
    named = [h for h in r.within(slot, before.j, rate.i) if h.category == "name" or slot != "country"]
    # "Die Importe aus Peru sind um 34 % gewachsen, die aus Chile um 9 %": the verb of the one before.
    since = next((k for k in range(before.j, rate.i) if r.word(k) in (",", ";")), before.j)
    moved = [h for h in r.within("move", since, rate.i) if h.category in ("up", "down")]
    if len(named) != 1 or r.any(("cue",), before.j, rate.i):
        return None
    hit = named[0]
    if moved and moved[0].i != hit.j + (r.word(hit.j) == "-"):
        return None
    dashed = r.word(hit.j) == "-" and not any(s.j > hit.i and s.i < rate.i for s in c.sums)
    if r.any(("bind.reach",), hit.i if dashed else before.j, rate.i):
        # "с Казахстаном вырос в 3,8 раза и составил 517,1 млн, с Узбекистаном - в 2,3 раза"
        return None
    sides = (*_SIDES, "place.of") if _owned_imports(c, before) or _come_from(c, before) else _SIDES
    at_once = hit.j + (r.word(hit.j) == "," and led_by(c, rate) and _led(c, before))
    if not all(r.kind(k) == "w" or r.word(k) == "-" for k in range(at_once, rate.i)):
        return None
    start = hit.i
    while start > before.j and r.is_link(start - 1) and not any(r.ending(side, start) for side in sides):
        start -= 1
    mark = next((h for side in sides if (h := r.ending(side, start)) is not None), None)
    if mark is None and moved:
        return None
    # "с Китаем снизился на 5%, с Японией вырос на 3%"
    if mark is None and slot == "country":
        return hit if _named_next(c, hit, before) else None
    joint = mark is not None and any(
        r.word(k) in (",", ";") or r.hit("number.and", k) is not None for k in range(before.j, mark.i)
    )
    return hit if joint else None


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
        or r.hit("bind.by", hit.j) is None
        or any(s.i < hit.i for s in c.sums if s.i >= before.j and not c.group_of(s.i))
    ):
        return False
    if isinstance(before, Rate) and _of_next(c, before, "country") is not None:
        return True
    first = [h for h in r.within("country", c.sentence.lo, before.i) if h.category == "name"]
    return bool(first) and any(r.ending(side, first[-1].i) is not None for side in _SIDES)


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

"""Shared verbs: changes told with one verb, in a list or where the verb is left out behind the first."""

from __future__ import annotations

from briefing.ingest.extract.changes.indices import led_by
from briefing.ingest.extract.changes.nextgoods import goods_next
from briefing.ingest.extract.changes.ratesides import partner_of_rate
from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.lexicon import Hit

BEHIND = 3
"""Tokens behind a rate in which the time it is counted from may be told."""


def share_verb(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether two rates share a verb: "grew by 5% and 3% respectively", "... and from Tunisia by 4%"."""
    if partner_of_rate(c, second) is not None or _in_list(c, first, second):
        return True
    # "By 50 per cent (to 52 million) and 35 per cent (to 186 million) respectively"
    # "el 2,8% en junio y el 3,8% en el primer semestre": a time told between does not count.
    timed = {k for p in c.periods if first.j <= p.i and p.j <= second.i for k in range(p.i, p.j)}
    between = [k for k in range(first.j, second.i) if k not in timed and c.group_of(k) == c.group_of(second.i)]
    joints = ("number.and", "bind.respectively")
    return len(between) <= 3 and c.r.at(joints, *between)


def _in_list(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether two rates are of one list of changes told in order: "увеличились соответственно на 91, 45 и 12 проц."."""
    r = c.r
    if first.form != second.form or not r.within("bind.respectively", c.sentence.lo, c.sentence.hi):
        return False
    rated = {k for g in c.rates for k in range(g.i, g.j)}
    between = (k for k in range(first.j, second.i) if k not in rated)
    return all(r.word(k) == "," or r.is_link(k) or r.hit("number.and", k) is not None for k in between)


def _each_in(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether one small word leads to what each of two listed rates is of: "alzas de 8 % en las de acero, de 26 % en las de vino y de 17 % en las de ropa"."""
    r, at = c.r, second.i
    if first.form != second.form or first.signed or second.signed or c.group_of(first.i) != c.group_of(second.i):
        return False
    while at > first.j and r.is_link(at - 1) and r.hit("number.and", at - 1) is None:
        at -= 1
    between = range(first.j, at - 1)
    joint = r.word(at - 1) in (",", ";") or r.hit("number.and", at - 1) is not None
    led = second.j < c.sentence.hi and r.word(first.j) == r.word(second.j) and r.hit("place.at", first.j) is not None
    plain = 1 < len(between) <= _PART and all(r.kind(k) == "w" or r.word(k) in ("'", ",") for k in between)
    return joint and led and plain and not r.any(_ANOTHER, first.j, second.i)


_PART = 10
"""Tokens of the longest part of a list behind its rate: "en las de bienes de uso intermedio"."""
_ANOTHER = ("bind.relative", "bind.contrast", "bind.other", "share", "scale")
"""What tells that another thing is told of behind a rate."""


def goes_on(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether a verb is left out: "le esportazioni sono scese del 5%, le importazioni dell'1,6%"."""
    r, flows = c.r, [q for q in c.flows() if first.j <= q.i < second.i]
    moved = r.within("move", first.j, second.i)
    if moved and flows and r.lexicon.verb_final and moved[-1].j <= flows[0].i and closes(c, moved[-1]):
        # "um 6,5 Prozent wuchsen, die Importe um 28,4 Prozent"
        moved = []
    if moved:
        return False
    if in_turn(c, first, second) or not flows and at_next_time(c, first, second):
        return True
    if not flows and (_in_list(c, first, second) or _each_in(c, first, second)):
        # "Что больше, чем годом ранее, на 7 и 9 процентов соответственно"
        return True
    if not flows and r.within("neutral.in_value", first.j, second.i) and led_by(c, second):
        # "Поставки выросли в натуральном выражении на 12%, в стоимостном - на 18%"
        return True
    if not flows:
        # "Поставки алюминия выросли в 1,7 раза, фундука - на треть": goods in the place of the flow.
        if not r.lexicon.genitive and _entry(c, first, second) or goods_next(c, first, second) is not None:
            return True
        dashed = r.lexicon.genitive and (_dashed_goods(c, first, second) or _owner_next(c, first, second))
        return dashed and (led_by(c, first) or first.factor) and led_by(c, second)
    # "Рост товарооборота составил 12 %, экспорта - 8 %": the dash stands for the verb.
    dashed = r.word(second.i - 1) == "-" and flows[-1].j == second.i - 1
    # "L'export ha perso il 5,8 per cento, l'import il 2,3 per cento"
    # "cayeron un 4 %, a 20 millones, y las importaciones, 3,1 %, a 8 millones"
    # "were up 27% (1,369 million), and imports from Uruguay 51% (565 million)": from whom does not count.
    places = r.covered(("place.to", "place.from", "place.with", "place.there", "country"), flows[-1].j, second.i)
    gap = [k for k in range(flows[-1].j, second.i) if k not in places]
    # "las importaciones subieron un 18 %; las exportaciones lo hicieron un 2 %"
    did = {k for h in r.within("neutral.did_so", flows[-1].j, second.i) for k in range(h.i, h.j)}
    gap = [k for k in gap if k not in did]
    arrived = r.hit("bind.to", first.j) is not None and r.hit("bind.to", second.j) is not None
    bare = len(gap) <= 2 and all(r.is_link(k) or k == flows[-1].j and r.word(k) == "," for k in gap)
    if (
        bare
        # "Dipped 3.4% to $510 million and imports 7.7% to $1.3 billion"
        and (r.kind(first.j) == "s" or did or arrived or _for_each(c, first, second))
        and first.form == second.form == "percent"
    ):
        return True
    return dashed or ((led_by(c, first) or first.factor) and led_by(c, second))


def _owner_next(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether a dash behind another country stands for the verb: "импорт Литвы вырос на 45% до 15,7 млрд, Латвии - на 40% до 8 млрд"."""
    r = c.r
    country = next((h for h in reversed(r.within("country", first.j, second.i)) if r.word(h.j) == "-"), None)
    return country is not None and second.i - country.j <= _BY and r.word(country.i - 1) in (",", ";")


_BY = 3
"""Tokens from a country to its change: "- | на | около"."""


def at_next_time(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether a comma and a time of its own lead to a second change: "wuchsen 2023 um 3 Prozent, im ersten Quartal 2024 um 6 Prozent"."""
    r = c.r
    comma = next((k for k in range(second.i - 1, first.j - 1, -1) if r.word(k) in (",", ";")), None)
    if comma is None or c.group_of(second.i) or second.form != first.form or not led_by(c, second):
        return False
    told = [
        p for p in c.periods if comma < p.i and p.j <= second.i and p.relation not in BACKWARD and not is_base(c, p.i)
    ]
    before = [p for p in c.periods if p.j <= comma and p.relation not in BACKWARD]
    if len(told) != 1 or not before:
        return False
    timed = set(range(told[0].i, told[0].j))
    plain = ("bind.by", "place.at", "bind.of", "bind.only", "qualifier.approx", "number.and", "neutral.plain")
    between = (k for k in range(comma + 1, second.i) if k not in timed)
    return all(r.is_link(k) or r.word(k) in ("-", "'") or r.at(plain, k) for k in between)


def _for_each(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether each change stands behind the flow that "in" or "for" tells it of: "betrug bei den Ausfuhren 3,1 Prozent und bei den Einfuhren 5,2 Prozent"."""
    r, lo = c.r, c.sentence.lo
    for rate, since in ((first, lo), (second, first.j)):
        flow = next((q for q in reversed(c.flows()) if since <= q.i < rate.i), None)
        led = flow is not None and r.led(("place.benefit", "place.at"), flow.i, flow.i - 1)
        if not led or r.any(("move",), flow.j, rate.i):  # type: ignore[union-attr]
            return False
    return r.begins("number.and", first.j, second.i)


def for_flow(c: Clauses, rate: Rate) -> Hit | None:
    """The flow right behind a rate that "for" or "in" tells it of: "ein Plus von 3 Prozent für die Einfuhren und von 9 Prozent für die Ausfuhren"."""
    r, hi = c.r, c.sentence.hi
    # "12 Prozent bei den Exporten und 7 Prozent bei den Importen"
    led = (r.hit("place.benefit", rate.j) or r.hit("place.at", rate.j)) if rate.j < hi else None
    if led is None or led.j >= hi or r.hit("number.and", led.j) is not None:
        # "nahmen um 5 Prozent zu und die Einfuhren"
        return None
    at = r.skip_links(led.j, hi, 2)
    people = r.hit("country", at) if at < hi else None
    # "5 per cent in Ghanaian exports of cocoa and of 18 per cent in those of gold"
    at = people.j if people is not None and people.category == "people" else at
    flow = next((q for q in c.flows() if q.i == at), None)
    return flow if flow is not None and not each_its_own(c, rate, flow) else None


def each_its_own(c: Clauses, rate: Rate, flow: Hit) -> bool:
    """Whether the flow behind a rate has a change of its own: "des exportations en hausse de 3 % pour | des importations en hausse de 1 %"."""
    r, own = c.r, next((g for g in c.rates if g.i >= flow.j), None)
    before = next((q for q in reversed(c.flows()) if q.j <= rate.i), None)
    if own is None or before is None or before.category == flow.category or rate.signed:
        return False
    parted = any(r.word(k) in (",", ";") or r.hit("number.and", k) is not None for k in range(flow.j, own.i))
    moved = (r.any(("move",), before.j, rate.i), r.any(("move",), flow.j, own.i))
    return all(moved) and not parted and not any(before.j <= g.i < rate.i for g in c.rates)


def in_turn(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether two rates are each told of the flow right behind it."""
    told = [for_flow(c, g) for g in (first, second)]
    return all(q is not None for q in told) and c.group_of(first.i) == c.group_of(second.i)


def _entry(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether goods open the part of a list in which a rate stands: "vegetables were up by 1%, ...; tobacco by 59%", "of wine by 4%, of salt by 2%"."""
    r, part = c.r, c.part_of(second.i)
    if c.group_of(second.i) or not (led_by(c, first) and led_by(c, second)):
        return False
    if _of_next_goods(c, first, second):
        return True
    opened = next((k for k in range(first.j, second.i) if c.part_of(k) == part), second.i)
    if opened >= second.i or r.word(opened) != ";":
        return False
    goods = r.hit("product", r.skip_links(opened + 1, second.i, 1))
    return goods is not None and goods.category == "name"


def _dashed_goods(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether goods stand before the dash of a verb left out: "Поставки алюминия выросли в 1,7 раза, химических товаров - на треть"."""
    r = c.r
    goods = r.within("product", first.j, second.i)
    if all(h.category != "name" for h in goods) or r.word(goods[-1].j) != "-":
        return False
    opened = goods[-1].i
    while opened > first.j and (before := r.ending("product", opened)) is not None:
        opened = before.i
    return r.word(opened - 1) in (",", ";")


def _of_next_goods(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether nothing but "of" and further goods stands between two rates: "exports of wine rose by 4 percent, of salt by 2 percent"."""
    r = c.r
    goods = [h for h in r.within("product", first.j, second.i) if h.category == "name"]
    led = r.ending("place.of", goods[0].i) if goods else None
    if led is None or led.i <= first.j:
        return False
    named = r.covered(("product", "bind.by"), led.j, second.i)
    joint = r.word(led.i - 1) in (",", ";") or r.hit("number.and", led.i - 1) is not None
    return joint and led.i - first.j <= 1 and all(r.is_link(k) or k in named for k in range(led.j, second.i))

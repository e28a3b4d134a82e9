"""Directions: whether a rate is a change at all, and whether up or down; not a share, a level or a tariff."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.changes.indices import averaged, indexed, led_by
from briefing.ingest.extract.changes.ratesides import side_of_rate
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses, closes
from briefing.ingest.extract.sums.comparing import is_base
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.words.lexicon import Hit

REACH = 12


def has_base(c: Clauses, rate: Rate) -> bool:
    """Whether a time it is compared with follows a rate."""
    return any(
        0 <= p.i - rate.j <= 8 and (p.relation in ("earlier", "same") or is_base(c, p.i) or p.whole) for p in c.periods
    )


def directed(c: Clauses, rate: Rate) -> Decimal | None:
    """The rate with its sign, or None when nothing says up or down: a share, a tariff."""
    if _is_level(c, rate) or _is_share(c, rate):
        return None
    if rate.signed:
        return rate.percent if not _compared(c, rate) else None
    r, lo = c.r, c.sentence.lo
    ahead, behind, end = _moves(c, rate)
    hit: Hit | None = None
    if behind and ahead and behind[0].i == end and any(ahead[-1].j <= q.i < rate.i for q in c.flows()):
        # "ging met 6 procent omhoog ..., de invoer met 2 procent omlaag"
        ahead = []
    if behind and (not ahead or behind[0].i == rate.j and not led_by(c, rate)):
        hit = behind[0]
    elif ahead:
        hit = ahead[-1]
        if rate.fraction and rate.i - hit.j > 3 and not led_by(c, rate):
            return None
    if hit is not None:
        return _signed(c, rate, hit)
    if (before := next((g for g in reversed(c.rates) if g.j <= rate.i), None)) is not None:
        # The verb is left out: "экспорт вырос на 12 %, импорт - на 40 %".
        told = _goes_on(c, before, rate) or partner_of_rate(c, rate) is not None
        led = directed(c, before) if told else None
        if led is not None:
            return abs(rate.percent) if led > 0 else -abs(rate.percent)
    if (led := _told_later(c, rate)) is not None:
        return led
    less = r.ending("move", rate.i)
    if less is not None and less.i >= lo and less.category == "negative":
        # "(minus 2,1 Prozent)"
        return -abs(rate.percent)
    if _outdone(c, rate):
        return abs(rate.percent)
    return indexed(c, rate)


def _outdone(c: Clauses, rate: Rate) -> bool:
    """Whether a rate says by how much a time before is exceeded: "превысил прошлогодний уровень на 12%"."""
    r, part, group = c.r, c.part_of(rate.i), c.group_of(rate.i)
    if not (rate.factor or led_by(c, rate)):
        return False
    over = [h for h in r.within("bind.exceed", max(c.sentence.lo, rate.i - REACH), rate.i) if c.part_of(h.i) == part]
    if not over or c.group_of(over[-1].i) != group or any(over[-1].j <= s.i < rate.i for s in c.sums):
        return False
    return any(
        over[-1].j <= p.i <= rate.j + _BEHIND and (p.relation in ("earlier", "same", "last") or p.year is not None)
        for p in c.periods
    )


_BEHIND = 3
"""Tokens behind a rate in which the time it is counted from may be told."""


def _told_later(c: Clauses, rate: Rate) -> Decimal | None:
    """The rate with the sign of the one behind it, which closes the clause: "die Ausfuhren um 3 % und die Einfuhren um 1 % höher"."""
    r = c.r
    later = next((g for g in c.rates if g.i >= rate.j), None) if r.lexicon.verb_final else None
    if later is None or rate.form != "percent" or not (led_by(c, rate) and led_by(c, later)):
        return None
    joint = r.hit("number.and", rate.j) is not None or r.word(rate.j) == ","
    if (
        not joint
        or r.any(("move", "bind.to", "bind.reach"), rate.j, later.i)
        or c.group_of(rate.i) != c.group_of(later.i)
    ):
        return None
    if not any(rate.j <= q.i < later.i for q in c.flows()):
        return None
    move = r.hit("move", later.j)
    if move is None or move.category not in ("more", "less"):
        return None
    return abs(rate.percent) if move.category == "more" else -abs(rate.percent)


def _is_level(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is no change on any one year: points, an average, what a rate came from or arrived at."""
    if rate.form == "points" or _is_left(c, rate) or _arrived_at(c, rate) or _in_volume(c, rate):
        return True
    if _of_quantity(c, rate) or _volume_before(c, rate):
        return True
    if _of_price_before(c, rate):
        return True
    return averaged(c, rate)


def _in_volume(c: Clauses, rate: Rate) -> bool:
    """Whether a change is told of the quantity: "up 60% by weight", "un 60 % más en volumen"."""
    r, more = c.r, c.r.hit("move", rate.j)
    ends = (rate.j, more.j) if more is not None else (rate.j,)
    return any(r.hit("bind.volume", at) is not None for at in ends if at < c.sentence.hi)


def _of_price_before(c: Clauses, rate: Rate) -> bool:
    """Whether a change without a verb goes on about prices: "Prices of exports rose by 6 per cent, those of imports by 4 per cent"."""
    r = c.r
    before = next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    if before is None or r.within("move", before.j, rate.i):
        return False
    told = [q for q in c.cues if q.j <= before.i]
    if not told or told[0].value != "price" or r.hit("bind.of", told[0].j) is None:
        return False
    flow = next((q for q in c.cues if before.j <= q.i < rate.i), None)
    return flow is not None and r.ending("bind.of", flow.i) is not None


def _volume_before(c: Clauses, rate: Rate) -> bool:
    """Whether a clause opens with the volume its change is of: "...; in volume, l'import si riduce del 2,7 per cento"."""
    r, lo = c.r, c.sentence.lo
    for told in r.within("bind.volume", max(lo, rate.i - _CLAUSE), rate.i):
        opens = told.i == lo or r.word(told.i - 1) in (",", ";", ":") or r.hit("bind.contrast", told.i - 1) is not None
        if opens and not any(told.j <= k < rate.i for k in (*(g.i for g in c.rates), *(s.i for s in c.sums))):
            return True
    return False


_CLAUSE = 12
"""Tokens of a clause before its change."""


def _of_quantity(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is that of a quantity or a price: "un recul des quantités exportées de 16,7 %", "le prix moyen baissant de 22,5 %"."""
    r, lo = c.r, c.sentence.lo
    if not r.hits.get("bind.quantity"):
        return False
    ends = [*(g.j for g in c.rates), *(s.j for s in c.sums)]
    since = max((j for j in ends if j <= rate.i), default=lo)
    since = max((k for k in range(since, rate.i) if r.word(k) in (",", ";", ":")), default=since)
    for noun in reversed(r.within("bind.quantity", since, rate.i)):
        placed = any(r.ending(slot, noun.i) is not None for slot in ("place.at", "neutral.pronoun"))
        cue = r.hit("cue", noun.i)
        if placed or (cue is not None and cue.category in FLOWS):
            # "à prix constants", "le volume des échanges"
            continue
        # "Les volumes exportés", but not "le volume des exportations"
        told = [q for q in c.flows() if noun.j <= q.i < rate.i]
        return not any(r.is_link(q.i - 1) or r.hit("bind.definite", q.i - 1) is not None for q in told)
    return False


def _moves(c: Clauses, rate: Rate) -> tuple[list[Hit], list[Hit], int]:
    """The words of change before a rate and behind it that may be its own, and the token the latter are sought from."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    group, part = c.group_of(rate.i), c.part_of(rate.i)
    ahead = [
        h for h in r.within("move", max(lo, rate.i - _reach(c, rate)), rate.i)
        if h.category in ("up", "down") and c.group_of(h.i) == group and c.part_of(h.i) == part
        and not any(h.j <= g.i < rate.i and not (share_verb(c, g, rate) or _goes_on(c, g, rate)) for g in c.rates
                    if r.hit("bind.volume", g.j) is None)
        and not _belongs_before(c, h)
    ]  # fmt: skip
    if (country := country_aside(c, rate)) is not None:
        return _told_of_all(c, rate, country), [], rate.j
    end = _past_delta(c, rate)
    behind = [h for h in r.within("move", end, min(hi, end + 4)) if h.category in ("up", "down", "more", "less")]
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    behind = [h for h in behind if all(r.is_link(k) or r.kind(k) == "w" or k in timed for k in range(end, h.i))]
    if not ahead and not behind:
        behind = _closing_move(c, rate) or _fronted(c, rate)
    if not ahead and not behind and not rate.fraction:
        # "supérieur de 14 % à celui de 2023"
        # "iets minder dan 1 procent" hedges, and tells no change; "больше почти в 4,2 раза" does.
        times = rate.factor and r.is_link(rate.i - 1) and r.hit("bind.compare", rate.i - 1) is None
        close = [h for at in back(c, rate.i, 2) if (h := r.ending("move", at)) and h.category in ("more", "less")
                 and (times or not any(r.ending(f"qualifier.{hedge}", at) for hedge in ("at_least", "at_most", "approx")))]  # fmt: skip
        ahead = [h for h in close if h.i >= lo]
    if not ahead and not behind and (far := _far_verb(c, rate)):
        ahead = far
    if not ahead and not behind and led_by(c, rate):
        # "Что выше показателя 2023 года на 2,3%"
        far = r.within("move", max(lo, rate.i - REACH), rate.i)
        ahead = [
            h for h in far if h.category in ("more", "less") and c.group_of(h.i) == group and c.part_of(h.i) == part
        ]
    return ahead, behind, end


def _far_verb(c: Clauses, rate: Rate) -> list[Hit]:
    """The one verb of change of a clause, before "by" a rate "to" an amount: "rose to all markets, most to China, by 25 percent to"."""
    r, lo = c.r, c.sentence.lo
    to = r.hit("bind.to", rate.j) if rate.j < c.sentence.hi else None
    if to is None or not led_by(c, rate) or rate.form != "percent" or c.group_of(rate.i):
        return []
    if not any(0 <= s.i - to.j <= 1 for s in c.sums) or any(g.j <= rate.i for g in c.rates):
        return []
    moves = [
        h for h in r.within("move", lo, rate.i) if h.category in ("up", "down") and c.part_of(h.i) == c.part_of(rate.i)
    ]
    return moves if len(moves) == 1 and not any(s.i < rate.i for s in c.sums) else []


def _signed(c: Clauses, rate: Rate, move: Hit) -> Decimal | None:
    """The rate with the sign of its word of change; None where it is set against something else."""
    if _compared(c, move if move.j <= rate.i else rate):
        return None
    alone = country_aside(c, rate) is None and not any(
        0 <= p.i - rate.j <= REACH or (p.j <= rate.i and is_base(c, p.i)) for p in c.periods
    )
    if rate.factor and move.category in ("more", "less") and alone and not c.r.hit("bind.compare", move.j):
        # "Le commerce informel serait trois fois supérieur": to something else.
        return None
    if rate.factor and move.category in ("down", "less"):
        return (Decimal(100) / (rate.percent / 100 + 1) - 100).quantize(Decimal("0.1"))
    return rate.percent if move.category in ("up", "more") else -rate.percent


def _compared(c: Clauses, change: Hit | Rate) -> bool:
    """Whether a change is one that another is compared with: "après un recul de 1,1 % au trimestre précédent"."""
    r = c.r
    led = any(
        (hit := r.ending("bind.compare", at)) is not None
        and hit.i >= c.sentence.lo
        and r.ending("qualifier.at_least", at) is None
        for at in back(c, change.i, 2)
    )
    # "Tras caer un 22 %" alone tells of the figure itself.
    return led and any(g.j <= change.i and c.part_of(g.i) == c.part_of(change.i) for g in c.rates)


def _arrived_at(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is what something came to: "è scesa al 14,4 per cento", "est tombé à 12 %"."""
    r = c.r
    if rate.form != "percent" or rate.signed or r.lexicon.verb_final:
        return False
    to = r.ending("bind.to", rate.i)
    move = r.ending("move", to.i) if to is not None and to.j - to.i == 1 else None
    return move is not None and move.category in ("up", "down") and r.ending("bind.by", rate.i) is None


def _reach(c: Clauses, rate: Rate) -> int:
    """How many tokens before a rate its verb may stand: times told between do not count, nor what stands in parentheses."""
    lo = max(c.sentence.lo, rate.i - 2 * REACH)
    aside = sum(c.group_of(k) != c.group_of(rate.i) for k in range(lo, rate.i))
    return REACH + aside + sum(a.j - a.i for a in c.periods if lo <= a.i < rate.i)


def _is_left(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is what a share or a rate before it came from: "down from 2.4%", "dal 3,8%"."""
    if not (rate.form == "percent" or rate.factor) or rate.signed:
        return False
    r = c.r
    return any(
        (left := r.ending("bind.from", at)) is not None
        and left.i >= c.sentence.lo
        and r.ending("bind.by", at) is None
        and r.ending("bind.of", at) is None
        for at in (rate.i, rate.i - 1)
    )


def _past_delta(c: Clauses, rate: Rate) -> int:
    """Past the sum a rate comes to: "5,8 % ou 800 millions d'euros de plus"."""
    if rate.j < c.sentence.hi and c.r.hit("bind.or", rate.j) is not None:
        return next((s.j for s in c.sums if 0 < s.i - rate.j <= 3), rate.j)
    if c.r.lexicon.verb_final and rate.i - c.sentence.lo <= 2 and c.r.hit("bind.to", rate.j) is not None:
        # "Um zehn Prozent auf 660 Millionen Euro verringerte sich der Warenaustausch"
        return next((s.j for s in c.sums if 0 < s.i - rate.j <= 3), rate.j)
    return rate.j


def _belongs_before(c: Clauses, move: Hit) -> bool:
    """Whether a verb of change closes the clause of a rate before it."""
    if not closes(c, move):
        return False
    start = max((q.i for q in c.flows() if q.j <= move.i), default=c.sentence.lo)
    return any(start <= g.i and g.j <= move.i for g in c.rates)


def _closing_move(c: Clauses, rate: Rate) -> list[Hit]:
    """The verb of change that closes the clause of a rate: "um 5 Prozent auf 3 Mrd. Euro gestiegen"."""
    if not c.r.lexicon.verb_final:
        return []
    group, part = c.group_of(rate.i), c.part_of(rate.i)
    limit = next((g.i for g in c.rates if g.i >= rate.j and not share_verb(c, rate, g)), c.sentence.hi)
    moves = c.r.within("move", rate.j, min(limit, rate.j + 2 * REACH))
    flows = [q for q in c.flows() if q.i >= rate.j and c.group_of(q.i) == group]
    if flows and _leads_auxiliary(c, rate):
        # "Um 4,2 Prozent sind im ersten Halbjahr die Einfuhren gestiegen"
        flows = flows[1:]
    return [
        h for h in moves
        if h.category in ("up", "down") and c.group_of(h.i) == group and c.part_of(h.i) == part
        and (closes(c, h) or c.r.hit("bind.compare", h.j) is not None) and not any(q.i < h.i for q in flows)
    ][:1]  # fmt: skip


def _leads_auxiliary(c: Clauses, rate: Rate) -> bool:
    """Whether a rate opens its sentence before an auxiliary, perhaps with what it led to: "Um 5 % auf 3 Mrd. Euro ist"."""
    at = next((s.j for s in c.sums if 0 < s.i - rate.j <= 3), rate.j)
    opens = rate.i - c.sentence.lo <= _OPENS and led_by(c, rate)
    return opens and at < c.sentence.hi and c.r.hit("bind.auxiliary", at) is not None


def _fronted(c: Clauses, rate: Rate) -> list[Hit]:
    """The verb of a rate that opens its sentence before the amount: "На 12%, до 61 млн долларов, вырос в 2023 году экспорт"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if not r.lexicon.free_order or rate.i - lo > _OPENS or r.word(rate.j) != ",":
        return []
    reached = next((s for s in c.sums if 0 < s.i - rate.j <= _OPENS), None)
    if reached is None or not any(r.hit("bind.to", k) is not None for k in range(rate.j, reached.i)):
        return []
    moves = r.within("move", reached.j, min(hi, reached.j + _OPENS))
    return [h for h in moves if h.category in ("up", "down") and not any(rate.j <= q.i < h.i for q in c.flows())][:1]


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


def _told_of_all(c: Clauses, rate: Rate, country: Hit) -> list[Hit]:
    """The one word of change before a list of countries, each with its change in a parenthesis."""
    lo, outer, part = c.sentence.lo, c.parent[c.group_of(rate.i)], c.part_of(rate.i)
    moves = [
        h for h in c.r.within("move", lo, country.i)
        if h.category in ("up", "down", "more", "less") and c.group_of(h.i) == outer and c.part_of(h.i) == part
    ]  # fmt: skip
    ways = {h.category in ("up", "more") for h in moves}
    return moves[-1:] if len(ways) == 1 else []


_OPENS = 4
"""Tokens before a rate that opens its sentence, and to the amount and the verb behind it."""


def partner_of_rate(c: Clauses, rate: Rate) -> Hit | None:
    """The country that a later rate of a list is of: "imports from Algeria rose by 12% and from Tunisia by 4%"."""
    r = c.r
    if (aside := country_aside(c, rate)) is not None:
        return aside
    if (theirs := side_of_rate(c, rate)) is not None:
        return theirs
    before = next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    if before is None or c.group_of(before.i) != c.group_of(rate.i):
        return None
    named = [h for h in r.within("country", before.j, rate.i) if h.category == "name"]
    # "Die Importe aus Peru sind um 34 % gewachsen, die aus Chile um 9 %": the verb of the one before.
    since = next((k for k in range(before.j, rate.i) if r.word(k) in (",", ";")), before.j)
    moved = [h for h in r.within("move", since, rate.i) if h.category in ("up", "down")]
    if len(named) != 1 or moved or r.any(("cue",), before.j, rate.i):
        return None
    hit = named[0]
    dashed = r.word(hit.j) == "-" and not any(s.j > hit.i and s.i < rate.i for s in c.sums)
    if r.any(("bind.reach",), hit.i if dashed else before.j, rate.i):
        # "с Казахстаном вырос в 3,8 раза и составил 517,1 млн, с Узбекистаном - в 2,3 раза"
        return None
    sides = (*_SIDES, "place.of") if _owned_imports(c, before) else _SIDES
    at_once = hit.j + (r.word(hit.j) == "," and led_by(c, rate) and led_by(c, before))
    if not all(r.kind(k) == "w" or r.word(k) == "-" for k in range(at_once, rate.i)):
        return None
    start = hit.i
    while start > before.j and r.is_link(start - 1) and not any(r.ending(slot, start) for slot in sides):
        start -= 1
    mark = next((h for slot in sides if (h := r.ending(slot, start)) is not None), None)
    joint = mark is not None and any(
        r.word(k) in (",", ";") or r.hit("number.and", k) is not None for k in range(before.j, mark.i)
    )
    return hit if joint else None


def _owned_imports(c: Clauses, rate: Rate) -> bool:
    """Whether what changed is told as "its imports", behind which "of" names the other side."""
    flow = next((q for q in reversed(c.flows()) if q.j <= rate.i), None)
    return flow is not None and flow.category == "imports" and c.r.hit("neutral.theirs", flow.i - 1) is not None


_SIDES = ("place.from", "place.to", "place.with")


def share_verb(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether two rates share a verb: "grew by 5% and 3% respectively", "... and from Tunisia by 4%"."""
    if partner_of_rate(c, second) is not None or in_list(c, first, second):
        return True
    # "By 50 per cent (to 52 million) and 35 per cent (to 186 million) respectively"
    between = [k for k in range(first.j, second.i) if c.group_of(k) == c.group_of(second.i)]
    return len(between) <= 3 and any(c.r.hit("number.and", k) for k in between)


def in_list(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether two rates are of one list of changes told in order: "увеличились соответственно на 91, 45 и 12 проц."."""
    r = c.r
    if first.form != second.form or not r.within("bind.respectively", c.sentence.lo, c.sentence.hi):
        return False
    rated = {k for g in c.rates for k in range(g.i, g.j)}
    between = (k for k in range(first.j, second.i) if k not in rated)
    return all(r.word(k) == "," or r.is_link(k) or r.hit("number.and", k) is not None for k in between)


def _goes_on(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether a verb is left out: "le esportazioni sono scese del 5%, le importazioni dell'1,6%"."""
    r, flows = c.r, [q for q in c.flows() if first.j <= q.i < second.i]
    moved = r.within("move", first.j, second.i)
    if moved and flows and r.lexicon.verb_final and moved[-1].j <= flows[0].i and closes(c, moved[-1]):
        # "um 6,5 Prozent wuchsen, die Importe um 28,4 Prozent"
        moved = []
    if moved:
        return False
    if not flows and _on_two_bases(c, first, second):
        return True
    if not flows and r.within("neutral.in_value", first.j, second.i) and led_by(c, second):
        # "Поставки выросли в натуральном выражении на 12%, в стоимостном - на 18%"
        return True
    if not flows:
        # "Поставки алюминия выросли в 1,7 раза, фундука - на треть": goods in the place of the flow.
        goods = (
            [h for h in r.within("product", first.j, second.i) if h.category == "name"] if r.lexicon.genitive else []
        )
        dashed = bool(goods) and r.word(goods[-1].j) == "-" and r.word(goods[-1].i - 1) in (",", ";")
        if not r.lexicon.genitive and _entry(c, first, second):
            return True
        return dashed and (led_by(c, first) or first.factor) and led_by(c, second)
    # "Рост товарооборота составил 12 %, экспорта - 8 %": the dash stands for the verb.
    dashed = r.word(second.i - 1) == "-" and flows[-1].j == second.i - 1
    # "L'export ha perso il 5,8 per cento, l'import il 2,3 per cento"
    # "cayeron un 4 %, a 20 millones, y las importaciones, 3,1 %, a 8 millones"
    gap = range(flows[-1].j, second.i)
    bare = len(gap) <= 2 and all(r.is_link(k) or k == gap[0] and r.word(k) == "," for k in gap)
    if bare and r.kind(first.j) == "s" and first.form == second.form == "percent":
        return True
    return dashed or ((led_by(c, first) or first.factor) and led_by(c, second))


def _on_two_bases(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether two changes of one thing are counted from two times: "rose by 5.9% from August and by 26.1% from a year earlier"."""
    joint = any(c.r.hit("number.and", k) is not None for k in range(first.j, second.i))
    if not joint or c.sums or c.group_of(first.i) or c.group_of(second.i) or first.form != second.form:
        return False
    counted = [_counted_from(c, g) for g in (first, second)]
    return all(p is not None for p in counted) and counted[0] != counted[1]


def _counted_from(c: Clauses, rate: Rate) -> PeriodAtom | None:
    """The time right behind a rate that it is counted from."""
    near = next((p for p in c.periods if 0 <= p.i - rate.j <= _BEHIND), None)
    return near if near is not None and (near.relation in BACKWARD or is_base(c, near.i)) else None


def _entry(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether goods open the part of a list in which a rate stands: "vegetables were up by 1%, ...; tobacco by 59%"."""
    r, part = c.r, c.part_of(second.i)
    opened = next((k for k in range(first.j, second.i) if c.part_of(k) == part), second.i)
    if opened >= second.i or r.word(opened) != ";" or c.group_of(second.i):
        return False
    goods = r.hit("product", r.skip_links(opened + 1, second.i, 1))
    return goods is not None and goods.category == "name" and led_by(c, first) and led_by(c, second)


def measured(c: Clauses, rate: Rate) -> bool:
    """Whether a fraction says by how much: behind "by", or right behind its verb ("ont gagné un cinquième")."""
    move = c.r.ending("move", rate.i)
    behind = c.r.hit("move", rate.j) if rate.j < c.sentence.hi else None
    compared = behind is not None and behind.category in ("more", "less")
    return led_by(c, rate) or compared or (move is not None and move.category in ("up", "down"))


def _is_share(c: Clauses, rate: Rate) -> bool:
    """Whether a rate says how much of something: "90 % of exports", "accounts for 5%"."""
    r = c.r
    group, part = c.group_of(rate.i), c.part_of(rate.i)
    behind = r.hit("move", rate.j) if rate.j < c.sentence.hi else None
    if behind is not None and behind.category in ("more", "less"):
        # "Esto supone un 12 % más"
        return False
    share = [
        h for h in c.cues
        if h.category == "share" and h.j <= rate.i and c.group_of(h.i) == group and c.part_of(h.i) == part
    ]  # fmt: skip
    if share and not any(share[-1].j <= s.i < rate.i and c.group_of(s.i) == group for s in c.sums):
        # "Le commerce a représenté 5,3 milliards, en repli de 12 %": the sum is what it represents.
        last = share[-1]
        moved = [h for h in r.within("move", last.j, rate.i) if h.category in ("up", "down")]
        subject = [q for q in c.flows() if last.j <= q.i < rate.i and _told_apart(c, last.j, q.i)]
        # "supuso un alza de 22,4 %": it stands for a change, and is no share.
        whose = bool(subject) and all(r.is_link(k) or r.hit("country", k) for k in range(last.j, subject[0].i))
        if whose:
            # "la cuota española en las importaciones bajó del 14,3 % al 12,9 %"
            return True
        stands = bool(moved) and all(r.is_link(k) for k in range(last.j, moved[0].i))
        if not (moved and (subject or stands)):
            return True
    on = r.hit("bind.on", rate.j) if not (rate.signed or led_by(c, rate)) else None
    if on is not None and r.hit("bind.total", on.j) is not None and _whole_of(c, on) is not None:
        # "Это 14,2% от всего торгового оборота"
        return True
    if not rate.signed and r.hit("neutral.what", rate.j) is not None:
        # "más del 50% de lo que exporta Chile"
        return True
    of = r.hit("bind.of", rate.j) if rate.j < c.sentence.hi else None
    if of is not None and r.word(rate.j) in r.lexicon.links and not rate.signed:
        target = _whole_of(c, of)
        # "12,4 % a tasa anual" is no share of a rate.
        target = None if target is not None and target.category == "share" else target
        whole = r.hit("bind.reach", r.skip_links(of.j, c.sentence.hi, 3))
        if (target is not None or whole is not None) and not led_by(c, rate):
            return not [
                h for h in r.within("move", max(c.sentence.lo, rate.i - 4), rate.i) if h.category in ("up", "down")
            ]
    return False


_WHOLE = 5
"""Tokens behind "of" in which the flow that a share is of may stand."""


def _whole_of(c: Clauses, of: Hit) -> Hit | None:
    """The flow behind "of", whose it is told between: "minder dan 1 procent van de hele Nederlandse import"."""
    r = c.r
    at = r.skip_links(of.j, c.sentence.hi, 3)
    end = min(c.sentence.hi, at + _WHOLE)
    while at < end and r.hit("cue", at) is None and r.kind(at) == "w" and r.hit("number.and", at) is None:
        people = r.hit("country", at)
        if people is not None and people.category == "name":
            return None
        at = people.j if people is not None else at + 1
    return r.hit("cue", at) if at < end else None


def _told_apart(c: Clauses, i: int, j: int) -> bool:
    """Whether a verb or a joint stands between: not in "the share of Vietnam in total imports"."""
    r = c.r
    return r.any(("move", "bind.reach", "number.and", "bind.contrast"), i, j) or any(
        r.word(k) == "," for k in range(i, j)
    )

"""Ahead: the countries that stand right before a flow or are led to it there, and the other side before the one who acts."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.roles import (
    BOTH_WAYS,
    is_purchase,
    left_out,
)
from briefing.ingest.extract.sides.side import (
    Side,
    country_run,
    governed,
    led_apart,
    led_from,
    of_clause_before,
    prepositions,
    side_of,
    subject_seat,
    union,
)
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.times.years import year_at
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def countries_before(c: Clauses, cue: Hit) -> list[Hit]:
    """The countries directly before a cue: one is its reporter, two are a pair ("Italian-Kazakh trade")."""
    r, lo = c.r, c.sentence.lo
    found: list[Hit] = []
    doing = r.ending("bind.doing", cue.j)
    at, spare = (doing.i if doing is not None else cue.i), 1
    for _ in range(6):
        hit = r.ending("country", at) or union(r, at) or (subject_seat(r, at, lo) if not found else None)
        if hit is not None and hit.i >= lo and found and r.lexicon.free_order and led_apart(r, hit):
            # "В торговле с Норвегией Литва ушла в минус": the other side.
            break
        if hit is not None and hit.i >= lo and found and of_clause_before(r, hit, found[0]):
            break
        if hit is not None and hit.i >= lo:
            found.insert(0, hit)
            at = hit.i
        elif at > lo and (r.hit("place.possessive", at - 1) or (found and r.hit("number.and", at - 1))):
            at -= 1
        elif found and at - 1 > lo and r.is_link(at - 1) and not prepositions(r, at) and r.hit("number.and", at - 2):
            # "Le Sénégal et la Mauritanie ont échangé"
            at -= 2
        elif at > lo and spare and not found and r.kind(at - 1) == "w" and not r.is_link(at - 1):
            at, spare = at - 1, spare - 1
        elif not found and at - 1 > lo and r.hit("small.between", at - 1) is not None:
            # "Монголия же импортировала", "Pékin y a vendu"
            at -= 1
        elif not found and (far := _owning(r, cue.i, lo) or _described(c, cue) or _striving(r, cue.i, lo)) is not None:
            found, at = [far], far.i
        else:
            break
    owned = bool(found) and r.hit("place.possessive", found[0].j) is not None
    if len(found) == 1 and found[0].category == "name" and not owned and governed(r, found[0], lo):
        # "..., with Iran having exported goods for 11 million"
        acts = doing is not None and doing.i == found[0].j and prepositions(r, led_from(r, found[0])) == {"with"}
        return found if acts else []
    if len(found) == 1 and left_out(r, found[0], lo):
        # "Fuera de Centroamérica se vendieron 535 millones"
        return []
    return found


def _owning(r: Reading, at: int, lo: int) -> Hit | None:
    """The country that owns a flow over the words that say of what: "Kenya's ready-made tea and coffee exports"."""
    for k in range(at - 1, max(lo, at - _OF_WHAT) - 1, -1):
        if r.hit("place.possessive", k) is not None:
            return r.ending("country", k)
        joins = r.hit("number.and", k) is not None or r.hit("bind.total", k) is not None
        # "Kenya's 2023 trade with Ghana"
        stops = (r.kind(k) != "w" and year_at(r, k) is None) or r.is_link(k)
        if not joins and (stops or r.at(_TELLING, k)):
            return None
    return None


def _described(c: Clauses, cue: Hit) -> Hit | None:
    """The people whose goods of several words are exported: "Kenyan crude oil exports", "Kenyan liquefied natural gas (LNG) exports"."""
    r, lo, at = c.r, c.sentence.lo, cue.i
    if cue.category != "exports" or r.lexicon.nouns_first or r.lexicon.free_order:
        return None
    group = c.group_of(at - 1) if at > lo and r.word(at - 1) == ")" else 0
    if group and at - c.opened[group] <= _GLOSS:
        at = c.opened[group]
    for k in range(at - 1, max(lo, at - _GOODS) - 1, -1):
        people = r.ending("country", k + 1)
        if people is not None:
            goods = [h for h in r.within("product", people.j, at) if h.category == "name"]
            told = {n for h in goods for n in range(h.i, h.j)}
            # "German demand lifted crude oil exports" tells of no German oil.
            plain = bool(goods) and goods[-1].j == at and sum(n not in told for n in range(people.j, at)) <= 1
            return people if plain and people.category == "people" and people.i >= lo else None
        if r.kind(k) != "w" or r.is_link(k) or r.at((*_TELLING, "move"), k):
            return None
    return None


def _striving(r: Reading, at: int, lo: int) -> Hit | None:
    """The country that is told to aim at a flow, or to be expected to have it: "Kenya is expected to | export", "Peru hopes to | buy"."""
    if r.ending("bind.to", at) is None:
        return None
    for k in range(at - 1, max(lo, at - _AIMING) - 1, -1):
        hit = r.ending("country", k)
        if hit is not None:
            aims = r.any(("status.target", "status.forecast"), k, at)
            return hit if aims and hit.category == "name" and hit.i >= lo and not governed(r, hit, lo) else None
        if r.kind(k - 1) != "w" or any(r.hit(slot, k - 1) is not None for slot in ("cue", "say.verb", "role.role")):
            return None
    return None


_AIMING = 6
"""Tokens between a country and the flow that it is told to aim at."""
_GLOSS, _GOODS = 4, 5
"""Tokens of a parenthesis that names goods once more, and of the goods before a flow with their people."""
_OF_WHAT = 7
"""Tokens between a possessive and its flow."""
_TELLING = ("cue", "country", "city", "say.verb", "bind.reach", "bind.auxiliary", "bind.relative", "role.role")


_LED_BY, _TO_AMOUNT = 3, 7
"""Tokens between "with" and the flow, and between that and its amount."""


def led_in(c: Clauses, cue: Hit) -> Side | None:
    """The country that a phrase with a flow and its amount tells of: "With exports of 45 million euros in 2023, Kenya was ahead of Uganda"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    led = r.hit("place.with", lo)
    amount = next((s for s in c.sums if s.i >= cue.j), None)
    if led is None or amount is None or not led.j <= cue.i <= led.j + _LED_BY or amount.i - cue.j > _TO_AMOUNT:
        return None
    if r.any(("country", "org.named"), lo, amount.i):
        return None
    at = _past_times(c, amount.j)
    if r.word(at) == ",":
        at = _past_times(c, at + 1)
    elif r.lexicon.verb_final and r.kind(at) == "w":
        at = r.skip_links(at + 1, hi, 1)
    elif not r.lexicon.genitive:
        return None
    hit = r.hit("country", at)
    if hit is None or hit.category != "name" or hit.i >= hi or r.hit("place.possessive", hit.j) is not None:
        return None
    # "Mit Ausfuhren von 45 Mio. ist Polen der wichtigste Abnehmer": theirs they are not.
    ranked = r.any(("neutral.client", "neutral.trader", "neutral.standing"), hit.j, hi)
    # "With trade of 1.4 billion, Argentina and Mexico want": of both.
    return side_of(c, hit) if not ranked and len(country_run(c, hit)) == 1 else None


def opened_in(c: Clauses, cue: Hit) -> Side | None:
    """The country that a sentence on imports or a balance opens "in", right before them: "In Corea del Sud le importazioni registrano un calo"."""
    r, lo = c.r, c.sentence.lo
    hit = r.hit("country", r.skip_links(lo, cue.i, 2)) if r.hit("place.at", lo) is not None else None
    if hit is None or hit.category != "name" or r.lexicon.verb_final or r.hit("neutral.theirs", cue.i - 1) is not None:
        return None
    at = hit.j + (r.word(hit.j) == ",")
    return side_of(c, hit) if r.skip_links(at, cue.i, 2) == cue.i else None


def _past_times(c: Clauses, at: int) -> int:
    """Past times and small words: "| in 2023 | , |", "nel 2022 il | Vietnam"."""
    r, hi = c.r, c.sentence.hi
    while at < hi:
        timed = c.period_at(at)
        if timed is None and not (r.is_link(at) or r.hit("place.at", at) is not None) or r.hit("country", at):
            break
        at = timed.j if timed is not None else at + 1
    return at


def trade_around(c: Clauses, cue: Hit) -> Hit | None:
    """The trade whose exports and imports a parenthesis tells: "les échanges de la France ont reculé (-2 % pour les exportations)"."""
    group = c.group_of(cue.i)
    if not group or any(c.group_of(h.i) == group for h in c.r.within("country", c.opened[group], c.sentence.hi)):
        return None
    part = c.part_of(c.opened[group] - 1)
    near = [
        q for q in c.flows() if q.j <= c.opened[group] and c.group_of(q.i) == c.parent[group] and c.part_of(q.i) == part
    ]
    return near[-1] if near and near[-1].category == "turnover" else None


def faced_with(c: Clauses, cue: Hit) -> Side | None:
    """The one country "with" which a balance is told to be, since the amount before: "..., im Handel mit Peru dagegen einen Überschuss"."""
    lo = max((s.j for s in c.sums if s.j <= cue.i), default=c.sentence.lo)
    named = [h for h in c.r.within("country", lo, cue.i) if h.category == "name"]
    # "With Latvia posting a surplus": its own.
    faced_by = [h for h in named if "with" in prepositions(c.r, led_from(c.r, h)) and not c.r.hit("bind.posts", h.j)]
    return side_of(c, faced_by[0]) if len(faced_by) == 1 and len({h.value for h in named}) <= _OF_TWO else None


_OF_TWO = 2
"""Countries before a balance: whose it is, and with whom."""


def led_before(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """The other side that a preposition leads right before a verb: "desde Suecia se importó", "hacia Perú se vendieron"."""
    r, lo = c.r, c.sentence.lo
    if r.lexicon.genitive or r.lexicon.verb_final or flow not in BOTH_WAYS or cue.i <= lo:
        return None
    at = next((k for k in range(cue.i, max(lo, cue.i - 3), -1) if r.ending("country", k) is not None), cue.i)
    hit = r.ending("country", at)
    if hit is None or hit.category != "name" or any(r.kind(k) != "w" for k in range(at, cue.i)):
        return None
    wanted = "to" if flow is Flow.EXPORTS else "from"
    named = (r.word(cue.i - 1) in ("'",) or r.is_link(cue.i - 1)) and at != cue.i
    return side_of(c, hit) if not named and wanted in prepositions(r, led_from(r, hit)) else None


def origin_of(r: Reading, before: list[Hit], cue: Hit, flow: Flow) -> Hit | None:
    """The people whose goods are bought, before the verb: "Brasilianisches Fleisch kauften die Philippinen"."""
    if flow is not Flow.IMPORTS or len(before) != 1 or before[0].category != "people" or not r.lexicon.verb_final:
        return None
    goods = r.hit("product", before[0].j)
    verb = not r.capital(cue.i) if r.lexicon.capital_nouns else is_purchase(r, cue)
    return before[0] if verb and goods is not None and goods.j == cue.i else None


def past_amount(c: Clauses, at: int, passed: bool) -> int | None:
    """Past a parenthesis at token `at` that gives an amount: "supplied machinery | (24 million euros) to Georgia".

    Or the change of the amount `passed`: "kaufte für 4 Mio. Euro | (+22 %) in Kenia ein".
    """
    r = c.r
    told = [g.i for g in c.rates] if passed else [s.i for s in c.sums]
    if r.word(at) != "(" or not any(0 < i - at <= _SIGNED for i in told):
        return None
    closed = next((k for k in range(at, min(c.sentence.hi, at + _ASIDE)) if r.word(k) == ")"), None)
    named = closed is None or r.any(("country",), at, closed)
    return None if named or closed is None else closed + 1


_SIGNED = 2
"""Tokens from an opening parenthesis to the number in it, its sign between."""
_ASIDE = 9
"""Tokens of the longest parenthesis that gives an amount."""

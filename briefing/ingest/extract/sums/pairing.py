"""Two amounts told of two flows side by side: which noun each of them counts, and where the nouns of a run end."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def pair(c: Clauses, found: list[Level]) -> list[Level]:
    """Exports and imports stood at A and B: as many flows named together as amounts."""
    cues = c.flows()
    for cue in cues:
        if cue.value and (two := _both(c, cue, found)):
            return two
    summed: list[Level] = []
    for first in range(len(cues) - 1):
        run = [cues[first]]
        for cue in cues[first + 1 :]:
            if not _joined_nouns(c, run[-1].j, cue.i):
                break
            run.append(cue)
        if len(run) < 2 or len({FLOWS[cue.category] for cue in run}) < len(run):
            continue
        following = [f for f in found if f.i >= run[-1].j and not f.delta and not f.compare]
        following = [f for f in following if not _put_in(c, f)] or following
        if not following and len(changes := [f for f in found if f.i >= run[-1].j and f.delta]) == len(run):
            # "Exports and imports were higher, by 24.3 and 19.6 billion respectively"
            following = changes
        if changed := _changed_in_order(c, run, found):
            return changed
        # Those behind as many amounts as flows are told of others: "352 and 280 million, a surplus of 72 million"
        end = following[min(len(run), len(following)) - 1].i if following else run[-1].j
        between = [cue for cue in cues if run[-1].j <= cue.i and cue.j <= end and not _in_trade_with(c, cue)]
        if len(following) >= len(run) and not between and _listed(c, following[: len(run)]):
            for cue, level in zip(run, following, strict=False):
                level.cue, level.flow = cue, FLOWS[cue.category]
            return following[: len(run)]
        if _tells_who(c, run[0]):
            # "El principal proveedor de Chile, con exportaciones por 3.000 millones": who sells, and what.
            continue
        together = any(c.r.hit("number.and", k) for a, b in zip(run, run[1:], strict=False) for k in range(a.j, b.i))
        both = {FLOWS[cue.category] for cue in run} == {Flow.EXPORTS, Flow.IMPORTS}
        # "Imports and exports with Chile rose to 1.7 billion, while imports and exports with Peru fell to 0.9 billion"
        then = next((cue.i for cue in cues if cue.i >= run[-1].j), c.sentence.hi)
        own = [f for f in following if f.i < then]
        if len(own) == 1 and both and together and (len(following) == 1 or _joined_again(c, then, cues)):
            last = len(following) > 1 or summed or _whose_behind(c, run)
            own[0].cue, own[0].flow = run[-1] if last else run[0], Flow.TURNOVER
            summed += own
            # "Exports and imports rose by 2 billion to 9 billion"
            for change in (f for f in found if f.delta and run[-1].j <= f.i < own[0].i):
                change.cue, change.flow = own[0].cue, Flow.TURNOVER
                summed.append(change)
    return summed or _in_same_order(c, cues, found)


def _changed_in_order(c: Clauses, run: list[Hit], found: list[Level]) -> list[Level]:
    """The changes of flows named together, whose "by" leads to the first alone: "imports and exports rose by 24.3 and 19.6 billion"."""
    told = [f for f in found if f.i >= run[-1].j and not f.compare][: len(run)]
    if len(told) < len(run) or not told[0].delta or not _listed(c, told):
        return []
    between = [q for q in c.flows() if run[-1].j <= q.i < told[-1].i]
    # "Exports and imports rose by 2 billion, to 9 billion"
    joined = all(c.r.begins("number.and", a.j, b.i) for a, b in zip(told, told[1:], strict=False))
    if (
        between
        or not joined
        or any(c.r.hit("bind.to", k) and not c.r.hit("bind.by", k) for k in range(told[0].j, told[-1].i))
    ):
        return []
    for cue, level in zip(run, told, strict=True):
        level.cue, level.flow, level.delta = cue, FLOWS[cue.category], True
    return told


def _whose_behind(c: Clauses, run: list[Hit]) -> bool:
    """Whether flows named together tell whose they are behind the last of them: "les importations et exportations du Kenya"."""
    r, lo, at = c.r, c.sentence.lo, run[-1].j
    while at < c.sentence.hi and r.hit("country", at) is None:
        goods = r.hit("product", at)
        whole = r.hit("bind.total", at) or r.hit("place.total", at)
        past = (
            goods.j if goods is not None and goods.category == "neutral" else whole.j if whole is not None else at + 1
        )
        if past == at + 1 and whole is None and not (r.is_link(at) or goods is not None):
            break
        at = past
    behind = r.hit("country", at) if at < c.sentence.hi else None
    return behind is not None and not r.within("country", max(lo, run[0].i - _GAP), run[-1].i)


def _put_in(c: Clauses, level: Level) -> bool:
    """Whether an amount is the one before it again, in other money: "8.4 trillion yuan (about 1.2 trillion dollars)"."""
    group = c.group_of(level.i)
    before = next((s for s in c.sums if group and s.j == c.opened[group]), None)
    return before is not None and before.currency not in (None, level.sum.currency)


def _tells_who(c: Clauses, cue: Hit) -> bool:
    """Whether a flow is told as who has it: "Italy is Tunisia's largest supplier and delivered goods worth 3 billion"."""
    return c.r.begins("neutral.standing", cue.i, cue.j) or bool(c.r.hit("neutral.client", cue.i))


def _joined_again(c: Clauses, i: int, cues: list[Hit]) -> bool:
    """Whether the flows that begin at token `i` are two named together, too."""
    first, second = next(((a, b) for a, b in zip(cues, cues[1:], strict=False) if a.i == i), (None, None))
    return first is not None and second is not None and _joined_nouns(c, first.j, second.i)


def _in_trade_with(c: Clauses, cue: Hit) -> bool:
    """Whether trade is only named as that in which two flows are told: "экспорт и импорт Эстонии в торговле с Чили"."""
    r = c.r
    within = r.begins("place.at", cue.i - 2, cue.i + 1)
    # The preposition behind may be part of what tells trade: "im Handel mit", "commercio con".
    other = r.begins("place.with", cue.i - 1, cue.j + 1)
    return cue.category == "turnover" and within and other


def _in_same_order(c: Clauses, cues: list[Hit], found: list[Level]) -> list[Level]:
    """Two amounts in the order of the two flows told first: "nell'anno precedente, rispettivamente, a 342 e 145 milioni".

    The flows may be told with their changes: "exports rose by 23% and imports by 31%, to 57 and 82 million respectively".
    """
    two = [f for f in found if not f.delta][-2:]
    if len(cues) != 2 or {q.category for q in cues} != {"exports", "imports"} or len(two) < 2 or not _listed(c, two):
        return []
    joint = range(two[0].j, two[1].i)
    before = [f for f in found if f.j <= two[0].i]
    since = before[-1].j if before else cues[-1].j
    moved = [g for g in c.rates if g.form == "percent" and g.j <= two[0].i]
    told = bool(before) or len(moved) == len(cues) == len(c.rates)
    slots = ("number.and", "bind.respectively")
    if not told or cues[-1].j > since or not c.r.at(slots, *joint):
        return []
    if not c.r.within("bind.respectively", since, c.sentence.hi) and not _at_another_time(c, cues, found, two):
        return []
    compared = bool(before) and (any(f.compare for f in two) or bool(c.r.within("bind.compare", since, two[0].i)))
    for cue, level in zip(cues, two, strict=True):
        level.cue, level.flow, level.compare = cue, FLOWS[cue.category], compared
    return two


def _at_another_time(c: Clauses, cues: list[Hit], found: list[Level], two: list[Level]) -> bool:
    """Whether two amounts behind a semicolon are those of another time: "exports were 40 million, imports 19; in 2021, 36 and 18"."""
    r, before = c.r, [f for f in found if f.j <= two[0].i]
    since = max(before[-1].j, cues[-1].j) if before else c.sentence.lo
    goods = any(h.category == "name" for h in r.within("product", since, two[1].j))
    if len(before) != len(cues) or goods or r.any(("country",), since, two[1].j):
        return False
    stop = next((k for k in range(since, two[0].i) if r.word(k) == ";"), None)
    if stop is not None:
        return any(stop < p.i < two[0].i for p in c.periods)
    # "..., against 36 and 18 million in 2021"
    return r.any(("bind.compare",), since, two[0].i) and any(two[1].j <= p.i for p in c.periods)


def _both(c: Clauses, cue: Hit, found: list[Level]) -> list[Level]:
    """Two flows in one word: "Aus- und Einfuhren beliefen sich auf A und B". The cue's value orders them."""
    following = [f for f in found if f.i >= cue.j and not f.delta and not f.compare]
    flows = [Flow(name) for name in cue.value.split()]
    between = [q for q in c.flows() if following and cue.j <= q.i < following[-1].i]
    if len(following) < 2 or len(flows) != 2 or between:
        return []
    joint = range(following[0].j, following[1].i)
    if len(joint) > 4 or not any(c.r.hit("number.and", k) or c.r.word(k) == "/" for k in joint):
        return []
    for flow, level in zip(flows, following, strict=False):
        level.cue, level.flow = cue, flow
    return following[:2]


_GAP = 4
"""Tokens between two flows named together, beside the countries that they are with and the small words before those."""


def _joined_nouns(c: Clauses, i: int, j: int) -> bool:
    """Whether flows are named together, perhaps with whose they are: "les exportations du Chili vers la Grèce et ses importations"."""
    r = c.r
    # "sia all'export che all'import", "sowohl die Ausfuhren als auch die Einfuhren"
    well = {k for h in r.within("bind.as_well", i, j) for k in range(h.i, h.j)}
    sides = r.within("country", i, j)
    named = {k for h in sides for k in range(h.i, h.j)}
    if not i < j <= i + _GAP + len(well) + len(named) + len(sides):
        return False
    joints = [k in well or r.word(k) == "," or r.hit("number.and", k) is not None for k in range(i, j)]
    ways = r.covered(("place.to", "place.from"), i, j)
    return any(joints) and all(
        joint or r.is_link(k) or k in named or k in ways or r.word(k) == "'" for k, joint in enumerate(joints, i)
    )


def _listed(c: Clauses, run: list[Level]) -> bool:
    return all(
        any(c.r.hit("number.and", k) or c.r.word(k) in (",", "/") for k in range(a.j, b.i)) and b.i - a.j <= 6
        for a, b in zip(run, run[1:], strict=False)
    )


def _describes(c: Clauses, i: int) -> bool:
    """Whether a small word may only describe the cue right behind it."""
    r = c.r
    plain = r.kind(i) == "w" and not r.capital(i) and r.hit("number.and", i) is None and c.period_at(i) is None
    cue = r.hit("cue", i + 1) if i + 1 < c.sentence.hi else None
    return plain and cue is not None and cue.value != "price" and r.hit("bind.article", i) is None


def labelled(c: Clauses, level: Level) -> Hit | None:
    """The flow that a stroke behind an amount leads to: "в том числе 558 млн - казахстанский экспорт и 351 млн - импорт".

    Or that a parenthesis names and nothing but its change: "427 Mio. Euro (Einfuhren) und 217 Mio. Euro (Ausfuhren; +5 %)".
    """
    r, hi = c.r, c.sentence.hi
    if level.j + 2 < hi and r.word(level.j) == "(":
        named = r.hit("cue", r.skip_links(level.j + 1, hi, 1))
        closed = named is not None and named.j < hi and _closes_label(c, named.j)
        return named if closed and named is not None and named.category in ("exports", "imports") else None
    if level.j + 1 >= hi or r.word(level.j) != "-" or r.gap(level.j) == "":
        return None
    at = r.skip_links(level.j + 1, hi, 1)
    people = r.hit("country", at) if at < hi else None
    cue = r.hit("cue", people.j if people is not None and people.category == "people" else at) if at < hi else None
    if cue is None or cue.category not in ("exports", "imports") or not _opens_part(c, level):
        return None
    # "- турецкие поставки в Ирландию"
    led = (r.hit("place.to", cue.j) or r.hit("place.from", cue.j)) if cue.j < hi else None
    whose = r.hit("country", led.j if led is not None else cue.j) if cue.j < hi else None
    end = whose.j if whose is not None else cue.j
    return cue if end >= hi or r.kind(end) == "s" or r.hit("number.and", end) is not None else None


def _closes_label(c: Clauses, at: int) -> bool:
    """Whether a parenthesis ends at a token, or does so behind a change alone: "(uitvoer; +12 procent)"."""
    r, hi = c.r, c.sentence.hi
    if r.word(at) == ")":
        return True
    sign = at + 1 + (at + 1 < hi and r.word(at + 1) in ("+", "-"))
    rate = next((g for g in c.rates if g.form == "percent" and g.i in (at + 1, sign)), None)
    return rate is not None and r.word(at) in (",", ";") and rate.j < hi and r.word(rate.j) == ")"


def _opens_part(c: Clauses, level: Level) -> bool:
    """Whether no flow stands right before an amount, but for the trade that it is a part of: "Из прошлогоднего оборота 5,9 млн"."""
    r = c.r
    whole = r.ending("cue", level.i)
    if whole is None:
        return True
    led = r.begins("place.from", max(c.sentence.lo, whole.i - 3), whole.i)
    return whole.category == "turnover" and led


def lent(c: Clauses, level: Level) -> bool:
    """Whether money that is no trade stands directly before: "a loan of 90 million for trade"."""
    return any(
        q.category == "money" and 0 <= level.i - q.j <= _LENT and all(c.r.kind(k) == "w" for k in range(q.j, level.i))
        and (level.i - q.j <= 2 or c.r.ending("qualifier.record", level.i) is not None)
        or q.category == "money" and 0 <= level.i - q.j <= _TO_WHOM and _to_somebody(c, q.j, back(c, level.i)[-1])
        for q in c.cues
    )  # fmt: skip


def _to_somebody(c: Clauses, i: int, j: int) -> bool:
    """Whether nothing but a country stands between other money and its amount: "adeuda | a Bolivia | más de US$ 370 millones"."""
    named = [h for h in c.r.within("country", i, j) if h.category == "name"]
    told = {k for h in named for k in range(h.i, h.j)}
    return bool(named) and all(k in told or c.r.is_link(k) for k in range(i, j))


_TO_WHOM = 8
"""Tokens between other money and its amount, to whom it went between."""

_LENT = 4
"""Tokens between money that is no trade and its amount: "ein Darlehen in Höhe von"."""


def past_of(c: Clauses, i: int) -> int:
    """Past "of", "worth of", "in" and what may describe a flow ("of Kazakh exports")."""
    r, hi = c.r, c.sentence.hi
    hit = r.hit("bind.of", i) if i < hi else None
    if hit is None:
        # "41,9 milioni l'export albanese", "611 millones correspondieron a envíos"
        belong = (r.hit("bind.belong", i) or r.hit("event.present", i)) if i < hi else None
        at = r.skip_links(belong.j if belong else i, hi, 2)
        people = r.hit("country", at) if at < hi else None
        own = people is not None and at == i and (told := r.hit("cue", people.j)) is not None and told.category in FLOWS
        if people is not None and (people.category == "people" or own):
            # "1,2 Mrd. auf deutsche Exporte", "£1.2bn UK exports"
            at = people.j
        return at if at < hi and r.hit("cue", at) is not None and (belong or not r.hit("number.and", i)) else i
    at, most = hit.j, 3
    while at < hi and most and r.hit("cue", at) is None:
        people = r.hit("country", at)
        goods = r.hit("product", at)
        if people is not None:
            at = people.j
        elif goods is not None and goods.category == "neutral" and r.hit("cue", goods.j) is not None:
            # "1,6 milliard de marchandises exportées"
            at = goods.j
        elif goods is not None and goods.category == "neutral" and (of_people := _of_people(r, goods.j)) is not None:
            # "50,8 miliardi di merci cinesi esportate"
            at = of_people
        elif r.hit("bind.of", at) or (r.is_link(at) and not r.hit("number.and", at)):
            at += 1
        elif _describes(c, at):
            # "In soft loans", "of agricultural exports"
            at += 1
        else:
            break
        most -= 1
    return at


def _of_people(r: Reading, i: int) -> int | None:
    """Past the people whose goods stand before token `i`, where a cue is right behind them."""
    people = r.hit("country", i)
    told = people is not None and people.category == "people" and r.hit("cue", people.j) is not None
    return people.j if people is not None and told else None


def averaged(c: Clauses, level: Level) -> bool:
    """Whether an amount is an average, which is no time's own: "average exports over the last 20 years were $2.6 billion"."""
    r, lo = c.r, c.sentence.lo
    if not r.hits.get("qualifier.average"):
        return False
    since = max((s.j for s in c.sums if s.j <= level.i), default=lo)
    if since > lo and not any(since <= p.i < level.i for p in c.periods) and r.within("number.and", since, level.i):
        # "Averaged $120 million, and imports $40 million": of both.
        since = max((s.j for s in c.sums if s.j < since), default=lo)
    told = r.within("qualifier.average", since, level.i)
    if not told or any(told[-1].j <= g.i < level.i for g in c.rates):
        # "Ont augmenté en moyenne de 7 % par an pour s'établir à 2,4 milliards": the rate is the average.
        return False
    return c.part_of(told[-1].i) == c.part_of(level.i)


def behind_its_flow(c: Clauses, rate: Rate, cue: Hit | None, usable: list[Level]) -> Level | None:
    """The amount in a parenthesis right behind the flow that a rate before it is of: "crecieron, un 87,9 %, las importaciones (4,2 millones)"."""
    if cue is None or cue.i < rate.j or cue.i - rate.j > _INSIDE:
        return None
    for level in usable:
        group = c.group_of(level.i)
        opened = c.opened[group] if group else -1
        alone = group and level.i - opened <= 2 and not any(c.group_of(g.i) == group for g in c.rates)
        plain = all(c.r.kind(k) == "w" and c.r.hit("cue", k) is None for k in range(cue.j, opened))
        if alone and level.flow is not None and 0 <= opened - cue.j <= _INSIDE and plain:
            return level
    return None


_INSIDE = 4
"""Tokens between a rate and the flow behind it, and from there to its parenthesis."""

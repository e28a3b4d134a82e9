"""Directions: whether a rate tells a change, and whether up or down."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.changes.indices import indexed, led_by
from briefing.ingest.extract.changes.moves import REACH, is_particle, moves_of, opens_next, paced
from briefing.ingest.extract.changes.quantities import tells_quantity
from briefing.ingest.extract.changes.ratesides import country_aside, partner_of_rate
from briefing.ingest.extract.changes.sharedverbs import BEHIND, goes_on, in_turn
from briefing.ingest.extract.changes.shares import is_level, is_share, rest_of_whole
from briefing.ingest.extract.sums.clauses import Clauses, closes, kept
from briefing.ingest.extract.sums.exceeded import BY, OUTDOING, outdone_at_last
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base, set_above
from briefing.ingest.extract.words.lexicon import Hit


def has_base(c: Clauses, rate: Rate) -> bool:
    """Whether a time it is compared with follows a rate."""
    return any(
        0 <= p.i - rate.j <= 8 and (p.relation in ("earlier", "same") or is_base(c, p.i) or p.whole) for p in c.periods
    )


@kept
def directed(c: Clauses, rate: Rate) -> Decimal | None:
    """The rate with its sign, or None when nothing says up or down: a share, a tariff."""
    return _directed(c, rate, next((g for g in reversed(c.rates) if g.j <= rate.i), None))


def _directed(c: Clauses, rate: Rate, before: Rate | None) -> Decimal | None:
    """As `directed`; with nothing `before` a rate shares the verb of none."""
    if rest_of_whole(c, rate):
        return None
    if (noun := paced(c, rate)) is not None:
        return rate.percent if noun.category == "up" else -rate.percent
    if is_level(c, rate) or is_share(c, rate) and (before is None or not in_turn(c, before, rate)):
        return None
    return _way(c, rate, before)


def _led(c: Clauses, before: Rate) -> Decimal | None:
    """The direction of a change whose verb the next one shares, also where it is of no trade or of tonnes: "GDP rose by 2.4%, exports by 5.2%"."""
    if tells_quantity(c, before):
        return _way(c, before, next((g for g in reversed(c.rates) if g.j <= before.i), None))
    return directed(c, before)


def _way(c: Clauses, rate: Rate, before: Rate | None) -> Decimal | None:
    """The rate with its sign, `before` being the one told before it; None when nothing says up or down."""
    if rate.signed:
        return rate.percent if not _compared(c, rate) else None
    if (over := set_above(c, rate)) is not None:
        return rate.percent if over.category == "above" else -rate.percent
    if before is not None and (particle := _of_gapped_verb(c, rate)) is not None:
        return _signed(c, rate, particle)
    r, lo = c.r, c.sentence.lo
    if (above := _above_with_next(c, rate)) is not None:
        return above
    ahead, behind, end = moves_of(c, rate)
    hit: Hit | None = None
    if behind and ahead and behind[0].i == end and any(ahead[-1].j <= q.i < rate.i for q in c.flows()):
        # "ging met 6 procent omhoog ..., de invoer met 2 procent omlaag"
        ahead, behind = (ahead, []) if opens_next(c, rate, behind[0]) else ([], behind)
    if behind and (not ahead or behind[0].i == rate.j and (not led_by(c, rate) or _has_arrived(c, ahead[-1], rate))):
        hit = behind[0]
        if rate.fraction and hit.i > rate.j and hit.category in ("up", "down") and not r.lexicon.verb_final:
            # "Cui contribuisce per due terzi il forte aumento degli acquisti"
            return None
    elif ahead:
        hit = ahead[-1]
        if rate.fraction and rate.i - hit.j > 3 and not led_by(c, rate):
            return None
    if hit is not None:
        return _signed(c, rate, hit)
    if before is not None:
        # The verb is left out: "экспорт вырос на 12 %, импорт - на 40 %".
        told = goes_on(c, before, rate) or partner_of_rate(c, rate) is not None
        led = _led(c, before) if told else None
        if led is not None:
            return abs(rate.percent) if led > 0 else -abs(rate.percent)
    elif (verb := _of_other_side(c, rate)) is not None:
        return rate.percent if verb.category == "up" else -rate.percent
    if (led := _told_later(c, rate)) is not None or (led := _in_one_breath(c, rate)) is not None:
        return led
    sign = r.ending("move", rate.i)
    if sign is not None and sign.i >= lo and sign.category in ("negative", "positive"):
        # "(minus 2,1 Prozent)", "plus 3 percent"
        return -abs(rate.percent) if sign.category == "negative" else abs(rate.percent)
    if (verb := _said_before(c, rate)) is not None:
        return rate.percent if verb.category == "up" else -rate.percent
    if (more := _closed_off(c, rate)) is not None:
        return abs(rate.percent) if more.category == "more" else -abs(rate.percent)
    if (outdone := next((slot for slot in OUTDOING if _outdone(c, rate, slot)), None)) is not None:
        return abs(rate.percent) if outdone == OUTDOING[0] else -abs(rate.percent)
    if (move := _by_aside(c, rate) or told_aside(c, rate)) is not None:
        return rate.percent if move.category == "up" else -rate.percent
    return rate.percent if _times_those(c, rate) else indexed(c, rate)


def _times_those(c: Clauses, rate: Rate) -> bool:
    """Whether so many times what it was a year before is told: "cinque volte quelle dell'anno precedente"."""
    those = c.r.hit("neutral.those", rate.j) if rate.factor else None
    return those is not None and any(p.i == those.j and p.relation == "earlier" for p in c.periods)


def _of_gapped_verb(c: Clauses, rate: Rate) -> Hit | None:
    """The particle that alone is left of a verb told before: "nahmen um 5 Prozent zu, die Einfuhren um 3 Prozent (auf 2 Mrd. Euro) ab"."""
    r = c.r
    if not r.lexicon.verb_final or c.group_of(rate.i):
        return None
    ends = next((k for k in range(rate.j, c.sentence.hi) if r.word(k) in (",", ";")), c.sentence.hi)
    moves = r.within("move", rate.j, ends)
    if not moves or any(rate.j <= g.i < moves[0].i for g in c.rates):
        return None
    return moves[0] if is_particle(r, moves[0].i) else None


def _of_other_side(c: Clauses, rate: Rate) -> Hit | None:
    """The verb of an amount before, left out at the next country: "импорт из Перу упал до 97 млн долларов, а из Чили - на 14%"."""
    other = partner_of_rate(c, rate)
    moves = [] if other is None or not led_by(c, rate) else c.r.within("move", c.sentence.lo, other.i)
    return moves[-1] if moves and moves[-1].category in ("up", "down") else None


def _has_arrived(c: Clauses, move: Hit, rate: Rate) -> bool:
    """Whether a verb of change has told what it came to before a rate: "se elevaron a 90 millones, un 12 % menos"."""
    to = c.r.hit("bind.to", move.j)
    return to is not None and any(0 <= s.i - to.j <= _ARRIVED and s.j <= rate.i for s in c.sums)


_ARRIVED = 3
"""Tokens from "to" to what was arrived at: "a cerca de los 90 millones"."""


def _said_before(c: Clauses, rate: Rate) -> Hit | None:
    """The verb that a dash stands for, told in the sentence before: "Экспорт вырос на 5,2%. Импорт - на 48,8%"."""
    r, lo = c.r, c.sentence.lo
    cue = next((q for q in c.flows() if q.j <= rate.i), None)
    if not r.lexicon.genitive or cue is None or not led_by(c, rate) or c.group_of(rate.i) or rate is not c.rates[0]:
        return None
    dashed = r.stands("-", cue.j, rate.i) and cue.i - lo <= 1
    if not dashed or r.within("move", lo, rate.i) or any(s.j <= rate.i for s in c.sums):
        return None
    before = r.sentence_before(lo)
    beside = before is not None and before.block == c.sentence.block
    moves = r.within("move", before.lo, before.hi) if before is not None and beside else []
    told = [h for h in moves if h.category in ("up", "down")]
    return told[-1] if len({h.category for h in told}) == 1 else None


def _closed_off(c: Clauses, rate: Rate) -> Hit | None:
    """The "more" or "less" behind the comma that closes a rate told with its amount: "$4.2 million, or 12 percent, less than"."""
    r, end = c.r, rate.j + 1
    if rate.form != "percent" or end >= c.sentence.hi or r.word(rate.j) != "," or c.group_of(rate.i):
        return None
    told = r.led(("bind.or",), *back(c, rate.i, 2))
    more = r.hit("move", end) if told else None
    return more if more is not None and more.category in ("more", "less") else None


def _by_aside(c: Clauses, rate: Rate) -> Hit | None:
    """The one verb of change before an amount whose parenthesis tells by how much: "экспорт упал до $2,2 млрд (на 4,5 %)"."""
    r, group = c.r, c.group_of(rate.i)
    opened = c.opened.get(group, -1)
    alone = bool(group) and led_by(c, rate) and rate.i - opened <= _ASIDE and r.word(rate.j) == ")"
    if not alone or rate.form != "percent" or not any(s.j == opened for s in c.sums):
        return None
    since = max((g.j for g in c.rates if g.j <= opened), default=c.sentence.lo)
    told = r.within("move", max(since, opened - _BEFORE_ASIDE), opened)
    moves = [h for h in told if h.category in ("up", "down") and c.group_of(h.i) == c.parent[group]]
    return moves[-1] if len({h.category for h in moves}) == 1 else None


def told_aside(c: Clauses, rate: Rate) -> Hit | None:
    """The change whose rate alone fills the parenthesis behind it, or behind its flow.

    "L'export si è ridotto (del 2,3%)", "se explica por el aumento de las importaciones (4 %)", "The increase (8 percent) is due to".
    """
    r, group = c.r, c.group_of(rate.i)
    opened = c.opened.get(group, -1)
    verb = r.ending("move", opened) if group and 0 < rate.i - opened <= _ASIDE and r.word(rate.j) == ")" else None
    opens = verb is not None and verb.i - c.sentence.lo <= 1 and rate.i == opened + 1
    if verb is not None and verb.category in ("up", "down") and rate.form == "percent" and (opens or led_by(c, rate)):
        return verb
    if (clause := _closing_its_clause(c, rate, opened) or _outpaced(c, rate, opened)) is not None:
        return clause
    cue = r.ending("cue", opened) if group and rate.i == opened + 1 and r.word(rate.j) == ")" else None
    if cue is None or cue.category not in ("exports", "imports", "turnover") or rate.form != "percent":
        return None
    move = next((h for k in range(cue.i, cue.i - _ASIDE, -1) if (h := r.ending("move", k)) is not None), None)
    plain = move is not None and all(r.is_link(k) or r.hit("bind.of", k) for k in range(move.j, cue.i))
    return move if plain and move is not None and move.category in ("up", "down") else None


def _closing_its_clause(c: Clauses, rate: Rate, opened: int) -> Hit | None:
    """The verb of a clause that a parenthesis with its rate closes: "Die Importe legten nochmals zu (1,0%) und erreichten"."""
    r, group = c.r, c.group_of(rate.i)
    plain = bool(group) and rate.form == "percent" and not rate.signed and rate.i == opened + 1
    if not plain or not (r.word(rate.j) == ")" or r.hit("bind.to", rate.j) is not None):
        return None
    part, parent = c.part_of(opened), c.parent[group]
    subject = [q for q in c.flows() if q.j <= opened and c.part_of(q.i) == part and c.group_of(q.i) == parent]
    ends = [*(g.j for g in c.rates), *(s.j for s in c.sums)]
    since = max([c.sentence.lo, *(j for j in ends if j <= opened)])
    moves = [h for h in r.within("move", max(since, opened - _CLAUSE), opened) if c.part_of(h.i) == part]
    verbs = [h for h in moves if h.category in ("up", "down") and c.group_of(h.i) == parent]
    if not subject or not verbs or len({h.category for h in verbs}) > 1:
        return None
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    behind = [k for k in range(verbs[-1].j, opened) if k not in timed]
    named = r.any(("bind.relative", "number.and"), verbs[-1].j, opened) or any(
        h.category == "name" for h in r.within("product", verbs[-1].j, opened)
    )
    return verbs[-1] if all(r.kind(k) == "w" for k in behind) and (r.lexicon.verb_final or not named) else None


def _outpaced(c: Clauses, rate: Rate, opened: int) -> Hit | None:
    """The verb of the flow that another is compared with, each with its rate: "Exports grew faster (14 percent) than imports (3 percent)"."""
    r, group = c.r, c.group_of(rate.i)
    before = next((g for g in reversed(c.rates) if g.j <= opened), None)
    alone = bool(group) and rate.form == "percent" and rate.i == opened + 1 and r.word(rate.j) == ")"
    if not alone or before is None or not c.group_of(before.i) or r.word(before.j) != ")":
        return None
    start = before.j + 1 + (r.word(before.j + 1) == ",")
    flow, gap = r.ending("cue", opened), range(start, opened)
    plain = (
        len(gap) <= _THAN and all(r.kind(k) == "w" for k in gap) and not r.any(("number.and", "move"), start, opened)
    )
    other = flow is not None and flow.i > start and flow.category in ("exports", "imports", "turnover")
    return told_aside(c, before) if plain and other else None


_THAN = 4
"""Tokens of "than" and the flow that another is compared with: "que | les | importations | chiliennes"."""
_CLAUSE = 9
"""Tokens from the verb of a clause to the parenthesis that closes it."""
_ASIDE, _BEFORE_ASIDE = 3, 24
"""Tokens of a parenthesis before its rate, and before the parenthesis in which its verb stands."""


def _outdone(c: Clauses, rate: Rate, slot: str) -> bool:
    """Whether a rate says by how much a time before is exceeded, or missed: "превысил прошлогодний уровень на 12%"."""
    r, part, group = c.r, c.part_of(rate.i), c.group_of(rate.i)
    if not r.hits.get(slot) or not (rate.factor or led_by(c, rate)):
        return False
    last = any(0 <= rate.i - p.j <= BY and outdone_at_last(c, p.i) for p in c.periods)
    reach = 2 * REACH if last else REACH
    over = [h for h in r.within(slot, max(c.sentence.lo, rate.i - reach), rate.i) if c.part_of(h.i) == part]
    if not over and rate.j < c.sentence.hi and (behind := r.hit(slot, rate.j)) is not None:
        # "На 8% превысил докризисный уровень 2019 года"
        over = [behind]
    if last:
        return bool(over)
    if not over or c.group_of(over[-1].i) != group or any(over[-1].j <= s.i < rate.i for s in c.sums):
        return False
    told = [p for p in c.periods if over[-1].j <= p.i <= rate.j + _NAMED]
    if any(p.relation in ("earlier", "same", "last", "prior") or p.year is not None for p in told):
        return True
    # "Dépassé de 11,2 % le niveau de mai", "übertrafen den Wert vom Mai um 11,2 %"
    return any(not p.relation and not p.whole and r.any(_LEVELS, over[-1].j, p.i) for p in told)


_LEVELS = ("bind.mark", "neutral.those", "neutral.height")
"""What is of the time that is exceeded: "the level of May", "those of May"."""
_NAMED = 6
"""Tokens from a rate to the time of the level that is exceeded: "el nivel precrisis de"."""


def _told_later(c: Clauses, rate: Rate) -> Decimal | None:
    """The rate with the sign of the one behind it that tells how both compare: "exports were 3 % and imports 1 % | higher", "über Vorjahr"."""
    r = c.r
    later = next((g for g in c.rates if g.i >= rate.j), None)
    if later is None or rate.form != "percent" or later.form != "percent" or led_by(c, rate) != led_by(c, later):
        return None
    joint = r.hit("number.and", rate.j) is not None or r.word(rate.j) == ","
    if (
        not joint
        or r.any(("move", "bind.to", "bind.reach"), rate.j, later.i)
        or c.group_of(rate.i) != c.group_of(later.i)
    ):
        return None
    flows = [q for q in c.flows() if rate.j <= q.i < later.i]
    if not flows or not (led_by(c, rate) or _of_flow_alone(c, rate)):
        return None
    if (over := set_above(c, later)) is not None:
        return abs(rate.percent) if over.category == "above" else -abs(rate.percent)
    move = r.hit("move", later.j)
    # "sind die Exporte um 0,8 % und die Importe um 0,3 % gestiegen"
    closed = move is not None and move.category in ("up", "down") and led_by(c, rate) and closes(c, move)
    if move is None or not (closed or move.category in ("more", "less")):
        return None
    return abs(rate.percent) if move.category in ("more", "up") else -abs(rate.percent)


def _above_with_next(c: Clauses, rate: Rate) -> Decimal | None:
    """The rate with the sign of the next one's "above", where its flow has no verb of change: "lower: exports had been 8 % and imports 3 % above 2016"."""
    later = next((g for g in c.rates if g.i >= rate.j), None)
    if later is None or set_above(c, later) is None or not _of_flow_alone(c, rate):
        return None
    return _told_later(c, rate)


_SUBJECT = 5
"""Tokens between a flow and the rate that is told of nothing else: "exports to the Union were"."""


def _of_flow_alone(c: Clauses, rate: Rate) -> bool:
    """Whether a flow stands before a rate with nothing but words between, and no other rate or sum."""
    flow = next((q for q in reversed(c.flows()) if q.j <= rate.i), None)
    if flow is None or rate.i - flow.j > _SUBJECT:
        return False
    return all(c.r.kind(k) == "w" for k in range(flow.j, rate.i)) and not c.r.any(("move",), flow.j, rate.i)


def _in_one_breath(c: Clauses, rate: Rate) -> Decimal | None:
    """The rate with the sign of the one joined to it, each on a time of its own: "un 34 % y un 17 % mayor que en 2020 y 2019, respectivamente"."""
    r = c.r
    later = next((g for g in c.rates if g.i >= rate.j), None)
    if later is None or rate.form != "percent" or later.form != "percent" or later.signed or c.group_of(rate.i):
        return None
    gap = range(rate.j, later.i)
    joint = r.at(("number.and",), *gap) and all(r.kind(k) == "w" for k in gap)
    if not joint or len(gap) > BEHIND or not r.within("bind.respectively", later.j, c.sentence.hi):
        return None
    led = _directed(c, later, None)
    return None if led is None else abs(rate.percent) if led > 0 else -abs(rate.percent)


def _signed(c: Clauses, rate: Rate, move: Hit) -> Decimal | None:
    """The rate with the sign of its word of change; None where it is set against something else."""
    if _compared(c, move if move.j <= rate.i else rate):
        return None
    alone = country_aside(c, rate) is None and not any(
        0 <= p.i - rate.j <= REACH or (p.j <= rate.i and is_base(c, p.i)) for p in c.periods
    )
    # "18 млн долларов (в 1,3 раза больше)": a bracket that holds nothing else is on the year before.
    group = c.group_of(rate.i)
    alone = alone and not (group and c.r.word(move.j) == ")" and rate.i - c.opened[group] <= _BRACKETED)
    if rate.factor and move.category in ("more", "less") and alone and not c.r.hit("bind.compare", move.j):
        # "Le commerce informel serait trois fois supérieur": to something else.
        return None
    if rate.factor and move.category in ("down", "less"):
        return (Decimal(100) / (rate.percent / 100 + 1) - 100).quantize(Decimal("0.1"))
    return rate.percent if move.category in ("up", "more") else -rate.percent


_BRACKETED = 2
"""Tokens from a bracket to a multiple that is all it holds."""


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


def measured(c: Clauses, rate: Rate) -> bool:
    """Whether a fraction says by how much: behind "by", or right behind its verb ("ont gagné un cinquième")."""
    move = c.r.ending("move", rate.i)
    behind = c.r.hit("move", rate.j) if rate.j < c.sentence.hi else None
    compared = behind is not None and behind.category in ("more", "less")
    # "de plus d'un tiers"
    within = c.r.hit("bind.by", rate.i) is not None
    return within or led_by(c, rate) or compared or (move is not None and move.category in ("up", "down"))

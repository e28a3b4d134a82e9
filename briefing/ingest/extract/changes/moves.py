"""Moves: the words of change before a rate and behind it that may be its own."""

from __future__ import annotations

from briefing.ingest.extract.changes.indices import led_by
from briefing.ingest.extract.changes.ratesides import country_aside
from briefing.ingest.extract.changes.sharedverbs import goes_on, share_verb
from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

REACH = 12
"""Tokens before a rate in which its verb may stand, and behind it the time it is counted from."""


def moves_of(c: Clauses, rate: Rate) -> tuple[list[Hit], list[Hit], int]:
    """The words of change before a rate and behind it that may be its own, and the token the latter are sought from."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    group, part = c.group_of(rate.i), c.part_of(rate.i)
    ahead = [
        h for h in r.within("move", max(lo, rate.i - reach(c, rate)), rate.i)
        if h.category in ("up", "down") and c.group_of(h.i) == group and _part_of(c, h) == part
        and not any(h.j <= g.i < rate.i and not (share_verb(c, g, rate) or goes_on(c, g, rate)) for g in c.rates
                    if r.hit("bind.volume", g.j) is None)
        and not _belongs_before(c, h)
    ]  # fmt: skip
    last = max((g.j for g in c.rates if g.j <= rate.i), default=None)
    if ahead and last is not None and ahead[-1].j <= last and r.any(("bind.auxiliary",), last, rate.i):
        # "stiegen um 5 Prozent, und die Einfuhren | sind um 9 Prozent gefallen": a verb of its own closes its clause.
        ahead = [] if _closing_move(c, rate) else ahead
    if country_aside(c, rate) is not None:
        return [], [], rate.j
    end = _past_delta(c, rate)
    behind = [h for h in r.within("move", end, min(hi, end + 4)) if h.category in ("up", "down", "more", "less")]
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    behind = [h for h in behind if all(r.is_link(k) or r.kind(k) == "w" or k in timed for k in range(end, h.i))]
    # "By 6 per cent from Chile but rose by 2 per cent from Fiji"
    behind = [h for h in behind if not r.any(("bind.contrast",), end, h.i)]
    if not ahead and not behind:
        behind = _closing_move(c, rate) or _shared_closing(c, rate) or _fronted(c, rate) or _put_in(c, rate)
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


def _part_of(c: Clauses, move: Hit) -> int:
    """The part of a sentence that a verb opens, before the contrast that stands behind it: "..., sanken aber gegenüber 2022 um 5 Prozent"."""
    behind = c.r.lexicon.verb_final and move.j < c.sentence.hi and c.r.hit("bind.contrast", move.j) is not None
    return c.part_of(move.j if behind and c.r.word(move.i - 1) == "," else move.i)


def opens_next(c: Clauses, rate: Rate, verb: Hit) -> bool:
    """Whether a verb right behind a change that a noun tells is that of the next flow: "trotz eines Rückgangs der Einfuhren um 3 Prozent wuchs der Handel"."""
    r = c.r
    if not r.lexicon.verb_final or verb.i != rate.j or verb.category not in ("up", "down"):
        return False
    noun = next(iter(r.within("move", max(c.sentence.lo, rate.i - REACH), rate.i)[-1:]), None)
    if noun is None or not any(noun.j <= q.i < rate.i for q in c.flows()):
        return False
    subject = next((q for q in c.flows() if verb.j <= q.i <= verb.j + _SUBJECT), None)
    between = range(verb.j, subject.i) if subject is not None else range(0)
    parted = ("number.and", "bind.contrast", "move")
    return subject is not None and all(r.kind(k) != "s" for k in between) and not r.any(parted, verb.j, subject.i)


_SUBJECT = 4
"""Tokens between a verb and the flow that it is told of: "wuchs | 2023 | der | gesamte"."""


def paced(c: Clauses, rate: Rate) -> Hit | None:
    """The noun of a change that only became faster or slower, up to a rate: "La croissance des exportations a ralenti à 8,4 %"."""
    r, lo = c.r, c.sentence.lo
    to = next((h for k in (rate.i, rate.i - 1) if (h := r.ending("bind.to", k)) is not None), None)
    if to is None or rate.form != "percent" or rate.signed or c.group_of(rate.i):
        return None
    start = max(lo, to.i - 2 * REACH)
    told = [h for h in r.within("move", start, to.i) if h.category in ("up", "down")]
    verb = next((h for h in reversed(r.within("neutral.pace", start, to.i))), None)
    if verb is None or not told or told[0].i >= verb.i or c.part_of(told[0].i) != c.part_of(rate.i):
        return None
    flow = next((q for q in c.flows() if told[0].j <= q.i < verb.i), None)
    plain = not any(told[0].j <= k < rate.i for k in (*(s.i for s in c.sums), *(g.i for g in c.rates)))
    return told[0] if flow is not None and plain and flow.i - told[0].j <= _SUBJECT else None


def is_particle(r: Reading, i: int) -> bool:
    """Whether a token is what closes a verb in two parts: "nahmen um 5 Prozent | zu"."""
    return any(r.word(i) == particle for _, particle in r.lexicon.parted.values())


def _far_verb(c: Clauses, rate: Rate) -> list[Hit]:
    """The one verb of change of a clause, before "by" a rate "to" an amount: "rose to all markets, most to China, by 25 percent to"."""
    r, lo = c.r, c.sentence.lo
    to = r.hit("bind.to", rate.j) if rate.j < c.sentence.hi else None
    if rate.form != "percent" or c.group_of(rate.i):
        return []
    if rate.j < c.sentence.hi and r.lexicon.verb_final and is_particle(r, rate.j):
        # "gingen die Ausfuhren und die Einfuhren im Vergleich zum August um 1,9% bzw. 3,1% zurück"
        told = [
            h
            for h in r.within("move", lo, rate.i)
            if h.category in ("up", "down") and c.part_of(h.i) == c.part_of(rate.i)
        ]
        return told if len(told) == 1 else []
    if to is None or not led_by(c, rate):
        return []
    if not any(0 <= s.i - to.j <= 1 for s in c.sums) or any(g.j <= rate.i for g in c.rates):
        return []
    moves = [
        h for h in r.within("move", lo, rate.i) if h.category in ("up", "down") and c.part_of(h.i) == c.part_of(rate.i)
    ]
    return moves if len(moves) == 1 and not any(s.i < rate.i for s in c.sums) else []


def reach(c: Clauses, rate: Rate) -> int:
    """How many tokens before a rate its verb may stand: times, sums and countries between do not count, nor what stands in parentheses."""
    lo = max(c.sentence.lo, rate.i - 2 * REACH)
    aside = sum(c.group_of(k) != c.group_of(rate.i) for k in range(lo, rate.i))
    timed = sum(a.j - a.i for a in c.periods if lo <= a.i < rate.i)
    named = len(c.r.covered(("country",), lo, rate.i))
    return REACH + aside + timed + named + sum(s.j - s.i for s in c.sums if lo <= s.i < rate.i)


def _past_delta(c: Clauses, rate: Rate) -> int:
    """Past the sum a rate comes to: "5,8 % ou 800 millions d'euros de plus"."""
    if rate.j < c.sentence.hi and c.r.hit("bind.or", rate.j) is not None:
        return next((s.j for s in c.sums if 0 < s.i - rate.j <= 3), rate.j)
    if c.r.lexicon.verb_final and rate.i - c.sentence.lo <= 2 and c.r.hit("bind.to", rate.j) is not None:
        # "Um zehn Prozent auf 660 Millionen Euro verringerte sich der Warenaustausch"
        return next((s.j for s in c.sums if 0 < s.i - rate.j <= 3), rate.j)
    return rate.j


def _attributive(c: Clauses, move: Hit) -> bool:
    """Whether a participle stands between what was reached and its flow: "um 2 % auf 22 Mrd. Euro gesunkene Einfuhren"."""
    r = c.r
    flow = r.hit("cue", move.j) if r.lexicon.verb_final and move.j < c.sentence.hi else None
    reached = next((s for s in c.sums if s.j == move.i), None)
    start = reached.i - 1 if reached is not None else move.i - 1
    led = r.begins("bind.to", max(c.sentence.lo, start - 1), start + 1)
    return flow is not None and flow in c.flows() and reached is not None and led


def _belongs_before(c: Clauses, move: Hit) -> bool:
    """Whether a verb of change closes the clause of a rate before it."""
    if not (closes(c, move) or _attributive(c, move)):
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
        and (closes(c, h) or c.r.hit("bind.compare", h.j) is not None or _attributive(c, h))
        and not any(q.i < h.i for q in flows)
    ][:1]  # fmt: skip


def _shared_closing(c: Clauses, rate: Rate) -> list[Hit]:
    """The verb that closes a clause and is that of the next rate as well: "sind um 5 Prozent und die Einfuhren um 3 Prozent gestiegen"."""
    following = next((g for g in c.rates if g.i >= rate.j), None)
    if following is None or not (led_by(c, rate) and led_by(c, following)) or c.group_of(following.i):
        return []
    r, between = c.r, range(rate.j, following.i)
    joint = [k for k in between if r.hit("number.and", k) is not None]
    moved = any(h.category in ("up", "down") for h in r.within("move", rate.j, following.i))
    if len(joint) != 1 or moved or r.any(("bind.auxiliary", "bind.reach", "bind.contrast"), rate.j, following.i):
        return []
    return [h for h in _closing_move(c, following) if c.part_of(h.i) == c.part_of(rate.i)]


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
    if reached is None or not r.begins("bind.to", rate.j, reached.i):
        return []
    moves = r.within("move", reached.j, min(hi, reached.j + _OPENS))
    return [h for h in moves if h.category in ("up", "down") and not any(rate.j <= q.i < h.i for q in c.flows())][:1]


def _put_in(c: Clauses, rate: Rate) -> list[Hit]:
    """The verb behind a rate that is put in between commas before it: "Stärker, um 8 Prozent, wuchsen die Importe"."""
    r, lo = c.r, c.sentence.lo
    comma = next((k for k in range(rate.i - 1, max(lo, rate.i - _OPENS), -1) if r.word(k) == ","), None)
    if not r.lexicon.verb_final or comma is None or r.word(rate.j) != "," or not led_by(c, rate):
        return []
    verb = r.hit("move", rate.j + 1) if rate.j + 1 < c.sentence.hi else None
    told = [*(q.i for q in c.flows()), *(s.i for s in c.sums), *(g.i for g in c.rates)]
    if verb is None or verb.category not in ("up", "down") or any(k < rate.i for k in told):
        return []
    return [verb]


_OPENS = 4
"""Tokens before a rate that opens its sentence, and to the amount and the verb behind it."""


def leave_names(r: Reading) -> None:
    """Leave out the verbs of change that are part of the name of goods: "cut flowers"."""
    table = r.hits.get("move", {})
    named = [h for h in r.hits.get("product", {}).values() if h.category == "name" and h.j - h.i > 1]
    inside = [k for h in named for k in range(h.i, h.j) if k in table and table[k].j <= h.j]
    for k in inside:
        del table[k]
    if inside:
        r.ends.pop("move", None)
        r.order.pop("move", None)

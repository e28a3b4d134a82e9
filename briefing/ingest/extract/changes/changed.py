"""What changed: the flow, or the goods of a flow, that a rate is told of."""

from __future__ import annotations

from briefing.ingest.extract.changes.directions import told_aside
from briefing.ingest.extract.changes.moves import opens_next
from briefing.ingest.extract.changes.ratesides import country_aside
from briefing.ingest.extract.changes.sharedverbs import each_its_own, for_flow
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses, closes
from briefing.ingest.extract.sums.rates import Rate, flows_together
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.words.lexicon import Hit


def subject_of(c: Clauses, rate: Rate) -> Hit | None:
    """What changed: named behind ("a 5% rise in exports", "del 5% dell'export"), else before, in the clause."""
    r, hi = c.r, c.sentence.hi
    group, part = c.group_of(rate.i), c.part_of(rate.i)
    at = rate.j
    move = r.hit("move", r.skip_links(at, hi, 1)) if at < hi else None
    if move is not None and move.category in ("up", "down", "more", "less") and not opens_next(c, rate, move):
        at = move.j
    yearly = c.period_at(at) if at < hi else None
    if yearly is not None and yearly.relation in ("yearly", "prior"):
        # "un salto de 21,2 % interanual para las importaciones"
        at = yearly.j
    if (opened := _led_by(c, rate) or for_flow(c, rate)) is not None:
        return opened
    named = r.skip_links(rate.j, hi, 1) if at == rate.j and at < hi else rate.j
    told = next((q for q in c.flows() if q.i in (rate.j, named)), None)
    if told is not None and (_led_alone(c, rate, told) or move is not None and told.i == move.i and told.j > move.j):
        # "und 12 Prozent weniger eingeführt"
        return told
    if (ends := _verb_behind(c, at)) is not None and at > rate.j:
        return ends
    if move is not None and at == move.j and (verb := _done_more(c, move)) is not None:
        return verb
    of = r.hit("bind.of", at) if at < hi else None
    if of is not None and (of.j >= hi or r.hit("number.and", of.j) is None):
        # Not "liep met 5 procent op en de invoer"
        target = at
        for _ in range(_OF_WHAT):
            cue = r.hit("cue", target)
            if cue is not None and cue.j <= hi and cue.category != "share":
                if each_its_own(c, rate, cue):
                    break
                return cue
            people = (r.hit("country", target) or r.hit("product", target)) if target < hi else None
            target = people.j if people else target + 1
            # "l'augmentation de 32 % du montant des exportations"
            worth = target < hi and r.hit("neutral.pronoun", target) and r.hit("place.of", target + 1)
            led = r.at(_LEADS, target)
            if target >= hi or not (worth or r.is_link(target) or led) or r.hit("number.and", target) is not None:
                # "a exporté 5 % de plus et importé 3 % de moins"
                break
    ahead = [q for q in c.cues if q.j <= rate.i and c.group_of(q.i) == group and q.category not in ("share",)]
    near = [q for q in ahead if c.part_of(q.i) == part]
    if near or ahead:
        return (near or ahead)[-1]
    if group and (rate.signed or told_aside(c, rate)) and (told := _told_outside(c, rate, group)) is not None:
        return told
    if group and (then := _then_aside(c, rate, group)) is not None:
        return then
    if group and (country := country_aside(c, rate)) is not None:
        outer = [
            q for q in c.flows() if q.j <= country.i and c.group_of(q.i) == c.parent[group] and c.part_of(q.i) == part
        ]
        return outer[-1] if outer else None
    if any(q.category == "share" and q.j <= rate.i and c.part_of(q.i) == part for q in c.cues):
        # "Il Paese, con un PIL in crescita del 6,1%, ha esportato merci"
        return None
    behind = [
        q for q in c.flows()
        if q.i >= rate.j and c.group_of(q.i) == group and c.part_of(q.i) == part
        and q.i - rate.j - _told_between(c, rate.j, q.i) <= 6
        and not (group and whole_of_share(c, q, rate)) and not opens_next_clause(c, rate, q) and not _changed_by_next(c, rate, q)
    ]  # fmt: skip
    return behind[0] if behind else None


def opens_next_clause(c: Clauses, rate: Rate, cue: Hit) -> bool:
    """Whether "and" and an article part a flow from the change of something else before it: "GDP grew by 4% and exports came to"."""
    r = c.r
    if rate.signed or c.group_of(rate.i) or not r.any(("move",), c.sentence.lo, rate.i):
        return False
    places = [k for k in range(max(rate.j, cue.i - _OPENS), cue.i) if r.hit("number.and", k) is not None]
    if not places or any(rate.j <= s.i < cue.i for s in c.sums):
        return False
    return all(r.kind(k) == "w" for k in range(places[-1], cue.i))


def _changed_by_next(c: Clauses, rate: Rate, cue: Hit) -> bool:
    """Whether a flow behind the change of something else shares its verb, with a rate of its own: "Air traffic rose by 4%, exports by 7%"."""
    r = c.r
    own = next((g for g in c.rates if g.i >= cue.j), None)
    if own is None or rate.signed or own.signed or c.group_of(rate.i) or r.any(("move",), cue.j, own.i):
        return False
    parted = any(r.word(k) in (",", ";") or r.hit("number.and", k) is not None for k in range(rate.j, cue.i))
    closed = all(r.word(k) not in (",", ";") for k in range(cue.j, own.i))
    return parted and closed and r.any(("move",), c.sentence.lo, rate.i) and r.any(("bind.by",), cue.j, own.i)


_OPENS = 4
"""Tokens between "and" and the flow that opens the clause behind it: "y sus | principales | exportaciones"."""


def _verb_behind(c: Clauses, at: int) -> Hit | None:
    """The verb of exports or imports that ends its clause at a token, past "goods": "aus Peru um 3 Prozent weniger (Waren) importiert"."""
    r, hi = c.r, c.sentence.hi
    if not r.lexicon.verb_final or at >= hi:
        return None
    goods = r.hit("product", at)
    at = goods.j if goods is not None and goods.category == "neutral" else at
    verb = next((q for q in c.flows() if q.i == at), None)
    than = ("bind.compare", "bind.when")
    ends = verb is not None and (closes(c, verb) or r.at(than, verb.j))
    return verb if verb is not None and verb.category in ("exports", "imports") and ends else None


def _done_more(c: Clauses, move: Hit) -> Hit | None:
    """The verb behind "more" or "less" that tells what was done more: "12 per cent fewer (goods were) imported than in 2022"."""
    r, at = c.r, move.j
    if move.category not in ("more", "less") or r.lexicon.verb_final:
        return None
    goods = r.hit("product", at)
    at = goods.j if goods is not None and goods.category == "neutral" else at
    auxiliary = r.hit("bind.auxiliary", at)
    at = auxiliary.j if auxiliary is not None else at
    verb = next((q for q in c.flows() if q.i == at), None)
    than = verb is not None and verb.j < c.sentence.hi and r.hit("bind.compare", verb.j) is not None
    return verb if verb is not None and (than or auxiliary is not None) else None


_LEADS = ("cue", "country", "product")
"""What may stand between "growth in" and the flow: whose, and of what goods."""


_OF_WHAT = 6
"""Tokens behind a change in which it is named what changed."""


def whole_of_share(c: Clauses, cue: Hit, rate: Rate) -> bool:
    """Whether a flow behind a change is only what a share told beside it is of: "(+38,9%, доля – 36,3% в общих поставках)"."""
    return any(h.category == "share" and rate.j <= h.i < cue.i for h in c.cues)


def _told_between(c: Clauses, i: int, j: int) -> int:
    """The tokens that sums and times take up between two places."""
    sums = sum(s.j - s.i for s in c.sums if i <= s.i < j)
    return sums + sum(p.j - p.i for p in c.periods if i <= p.i < j)


def _led_by(c: Clauses, rate: Rate) -> Hit | None:
    """The flow behind a change that opens its clause: "...; in calo del 4% le importazioni"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    cue = r.hit("cue", r.skip_links(rate.j, hi, 2)) if rate.j < hi else None
    if (
        cue is None
        or cue.category not in ("exports", "imports")
        or cue.i - rate.j != 1
        or not (r.hit("bind.definite", rate.j) or r.hit("bind.nominative", rate.j))
    ):
        return None
    at, moved, joint = _opening(c, rate)
    before = next((g for g in reversed(c.rates) if g.j <= at), None)
    if joint and before is not None and _led_by(c, before) is not None:
        # "Crecieron un 8 % las exportaciones y (cayeron) un 4 % las importaciones"
        return cue
    closed = cue.j >= hi or r.word(cue.j) in (",", ";", ".")
    between = [q for q in c.flows() if before is not None and before.j <= q.i < rate.i]
    if joint and closed and before is not None and all(q.i - before.j <= 1 for q in between):
        # "Le esportazioni sono cresciute del 3 % e del 2 % le importazioni"
        return cue
    return cue if moved and (at == lo or r.word(at - 1) in (",", ";", ":")) else None


def _opening(c: Clauses, rate: Rate) -> tuple[int, bool, bool]:
    """Where what leads up to a rate begins, and whether a verb and "and" are in it: "| e sono cresciute del | 4 %"."""
    r, at, moved, joint = c.r, rate.i, False, False
    while at > c.sentence.lo:
        move, time = r.ending("move", at), next((p for p in c.periods if p.j == at), None)
        moved = moved or (move is not None and move.category in ("up", "down"))
        joint = joint or r.hit("number.and", at - 1) is not None
        if move is not None:
            at = move.i
        elif time is not None:
            # "A maggio | sono cresciute del 3 % le esportazioni"
            at = time.i
        elif r.is_link(at - 1) or r.at(_BEFORE_RATE, at - 1):
            at -= 1
        else:
            break
    return at, moved, joint


_BEFORE_RATE = ("bind.auxiliary", "bind.reach", "bind.by")
"""What may stand between the verb that opens a clause and its change, besides small words."""


def _led_alone(c: Clauses, rate: Rate, cue: Hit) -> bool:
    """Whether a signed rate stands right before its flow, as in a list: "plus 40,4 Prozent Einfuhren und", "(+15% le importazioni; ...)"."""
    r, at = c.r, c.sentence.lo
    before = r.ending("move", rate.i)
    signed = rate.signed or (before is not None and before.i >= at and r.word(before.i) in ("plus", "minus"))
    closed = cue.j >= c.sentence.hi or r.word(cue.j) in (",", ";", ".", ")") or r.hit("number.and", cue.j) is not None
    return signed and closed


_ASIDE = 7
"""Tokens between a flow and the parenthesis that only tells its change."""


def _told_outside(c: Clauses, rate: Rate, group: int) -> Hit | None:
    """The flow before a parenthesis that holds nothing but its change: "les importations de gaz (+0,4 %)"."""
    r, opened, outer = c.r, c.opened[group], c.parent[group]
    if any(c.group_of(s.i) == group for s in c.sums) or rate.i - opened > 2:
        return None
    told = [q for q in c.cues if q.j <= opened and c.group_of(q.i) == outer and c.part_of(q.i) == c.part_of(rate.i)]
    cue = told[-1] if told and told[-1].category in FLOWS else None
    if cue is None or any(cue.j <= s.i < opened for s in c.sums):
        return None
    if _moves_aside(c, cue, opened):
        return cue
    verb = r.ending("move", opened)
    if opened - cue.j > (_ASIDE if verb is None else _LISTED):
        return None
    goods = r.ending("product", opened)
    if goods is not None and goods.category == "name" and cue.j < goods.i and not r.any(("country",), cue.j, opened):
        # "La flessione più pesante delle importazioni tocca i beni durevoli (-12,6%)"
        return cue if all(r.kind(k) != "s" or r.word(k) == "'" for k in range(_past_side(c, cue), opened)) else None
    end = opened
    if verb is not None and verb.i >= cue.j and verb.category in ("up" if rate.percent > 0 else "down", "more", "less"):
        # "L'export è cresciuto (+12%)", "ralentissent plus (+2 %)"
        end = verb.i
    between = range(cue.j, end)
    # "sanken die Ausfuhren weniger stark (-3,1 %)"
    moved = any(h.category in ("up", "down") for h in r.within("move", cue.j, end))
    if any(r.kind(k) == "s" for k in between) or moved or r.any(("bind.reach",), cue.j, end):
        return None
    return cue


def _past_side(c: Clauses, cue: Hit) -> int:
    """Past the comma that closes an adverb of where trade moves: "la hausse vient, à l'importation, des combustibles (+104,2 %)"."""
    r = c.r
    led = any(r.ending("place.at", k) is not None for k in (cue.i, cue.i - 1, cue.i - 2) if k > c.sentence.lo)
    comma = next((k for k in (cue.j, cue.j + 1) if r.word(k) == ","), None)
    return comma + 1 if led and comma is not None else cue.j


def _then_aside(c: Clauses, rate: Rate, group: int) -> Hit | None:
    """The flow before a parenthesis that tells its change at another time, with a verb: "si contrae del 4% (a dicembre era cresciuto del 7%)"."""
    r, opened, outer = c.r, c.opened[group], c.parent[group]
    end = next((k for k in range(rate.j, c.sentence.hi) if c.group_of(k) != group), c.sentence.hi)
    inside = [
        p for p in c.periods if opened < p.i < rate.i and p.relation in ("", "earlier", "prior") and not is_base(c, p.i)
    ]
    moves = [h for h in r.within("move", opened, end) if h.category in ("up", "down")]
    if len(inside) != 1 or not moves or not any(g.j <= opened and c.part_of(g.i) == c.part_of(rate.i) for g in c.rates):
        return None
    flows = [q for q in c.flows() if q.j <= opened and c.group_of(q.i) == outer and c.part_of(q.i) == c.part_of(rate.i)]
    return flows[-1] if flows else None


def _moves_aside(c: Clauses, cue: Hit, opened: int) -> bool:
    """Whether a flow's own verb ends at the parenthesis that only tells its signed change, whatever it says.

    "Les exportations ralentissent (+3,1 %)", "l'import segna un calo modesto (-0,6%)", "demeurent en progression (+1,2 %)".
    """
    r = c.r
    moves = [h for h in r.within("move", cue.j, opened) if h.category in ("up", "down")]
    if not moves or opened - cue.j > _LISTED or opened - moves[0].j > _ADVERBS:
        return False
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    told = [k for k in range(cue.j, opened) if k not in timed]
    plain = all(r.kind(k) == "w" or r.word(k) in ("'", "-") for k in told)
    other = r.any(("cue", "bind.relative"), cue.j, opened)
    other = other or r.any(("country",), moves[0].j, opened)
    other = other or any(h.category == "name" for h in r.within("product", moves[0].j, opened))
    return plain and not other


_ADVERBS = 3
"""Tokens that may describe a change behind its word: "sensiblement plus", "moderato"."""


_LISTED = 12
"""Tokens between a flow, or the parenthesis before, and that of the next goods of a list."""


def respective_cues(c: Clauses) -> dict[int, Hit]:
    """Exports and imports grew by 5% and 3% respectively, or by 5 and 3 percent."""
    r = c.r
    rates = [g for g in c.rates if g.form == "percent" and not c.group_of(g.i)]
    if aside := _respective_aside(c):
        return aside
    together = in_order_of_flows(c, rates)
    if not r.within("bind.respectively", c.sentence.lo, c.sentence.hi) and not together:
        return {}
    flows = [q for q in c.flows() if not c.group_of(q.i)]
    others = [q for q in c.cues if not c.group_of(q.i) and (q in flows or q.category == "money")]
    if len(flows) < len(others) == len(rates):
        # "Home sales and exports fell by 38.7% and 40.3% respectively"
        flows = others
    if together and len(flows) > len(rates):
        # "Foreign trade went down: exports and imports fell by 3 and 4 percent"
        both = flows_together(r, c.sentence.lo, rates[0].i)
        flows = [q for q in flows if both is not None and q.j <= both.j][-len(rates) :]
    if len(flows) == 1 and " " in flows[0].value:
        # "Die Aus- und Einfuhren gingen um 5 bzw. 3 Prozent zurück"
        flows = [flows[0]._replace(category=each, value="") for each in flows[0].value.split()]
    if len(flows) < 2 or len(flows) != len(rates):
        return {}
    return {g.i: q for g, q in zip(rates, flows, strict=True)}


def _respective_aside(c: Clauses) -> dict[int, Hit]:
    """The flows of two changes that a parenthesis tells in their order: "la baisse des exportations et des importations (respectivement -1,3 % et -0,5 %)"."""
    r = c.r
    for told in r.within("bind.respectively", c.sentence.lo, c.sentence.hi):
        group = c.group_of(told.i)
        rates = [g for g in c.rates if g.form == "percent" and group and c.group_of(g.i) == group]
        flows = [q for q in c.flows() if group and q.j <= c.opened[group] and c.group_of(q.i) == c.parent[group]][-2:]
        if len(rates) == len(flows) == len({q.category for q in flows}) == _BOTH and c.opened[group] == told.i - 1:
            return {g.i: q for g, q in zip(rates, flows, strict=True)}
    return {}


_BOTH = 2


def in_order_of_flows(c: Clauses, rates: list[Rate]) -> bool:
    """Whether two changes told in one breath are those of the two flows named together before them: "um 4,1 und 6,3 Prozent"."""
    r = c.r
    if len(rates) != 2 or (both := flows_together(r, c.sentence.lo, rates[0].i)) is None:
        return False
    gap = range(rates[0].j, rates[1].i)
    joint = any(r.hit("number.and", k) is not None or r.hit("bind.respectively", k) is not None for k in gap)
    close = all(r.kind(k) == "w" or r.word(k) in ("'", ".") for k in gap) and len(gap) <= _ONE_BREATH
    return joint and close and not any(both.j <= q.i < rates[1].i for q in c.flows())


_ONE_BREATH = 3
"""Tokens between two changes told in one breath."""

"""Bare numbers: those that share scale and currency of an amount beside them: "61,2 e 18,7 milioni"."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.sums.bounds import alike, leads_to, moved_by, unnamed
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.level import Level, back
from briefing.ingest.extract.sums.listed import bounds_aside
from briefing.ingest.extract.sums.pairing import past_of
from briefing.ingest.extract.sums.placed import lent, placed, shared
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.sums.writtenout import in_full, in_words

_GROUP = 3
"""Digits of a group of thousands."""


def bare_levels(c: Clauses, known: list[Level]) -> list[Level]:
    """Numbers that share the scale of a neighbour: "61,2 e 18,7 milioni", "174,7 di importazioni"."""
    result: list[Level] = []
    chain: list[Level] = []
    for b in reversed(c.bare):
        # "121, 146 en 133 miljoen euro": each shares the scale of the next.
        after = min((k for k in (*known, *chain) if k.i >= b.j), key=lambda k: k.i, default=None)
        before = next((k for k in reversed(known) if k.j <= b.i), None)
        source = None
        told = c.r.hit("product", b.j)
        if (
            any(s.i == b.j + 1 and s.counted and len(s.digits) == _GROUP for s in (*c.bare, *c.sums))
            and c.r.word(b.j) == ","
        ):
            # "86, 288 tons": the thousands of a number printed with a blank
            continue
        if b.counted or (told is not None and told.category == "name" and "." not in b.digits):
            # "80 троллейбусов"
            continue
        joint = after is not None and (_only_joints(c, b, after.i) or moved_by(c, b, after.i))
        if after is not None and joint and after.sum.scale is not None:
            source = after
        elif (
            before is not None
            and before.sum.scale is not None
            and (
                _beside_cue(c, b)
                or _aside(c, b, before)
                or _timed_alone(c, b, before)
                or (("." in b.digits or c.r.lexicon.verb_final and len(b.digits) >= 2) and _told_of(c, b))
                or (
                    len(b.digits) >= 2
                    and (
                        _at_other_time(c, b)
                        or bounds_aside(c, b, before)
                        or _stood(c, b, before)
                        or _parted(c, b, before.sum)
                        or _flow_ahead(c, b, before.j, before.sum)
                    )
                )
            )
        ):
            source = before
        elif (
            after is not None
            and after.sum.scale is not None
            and ("." in b.digits and _beside_cue(c, b) or _told_of(c, b) and _goes_on(c, b.j, after.i))
        ):
            # "Vendiamo per 6,9 e compriamo per 5,9 miliardi"
            source = after
        if source is None and c.unit is not None and (_beside_cue(c, b) or _entry(c, b) or _of_unit(c, b)):
            scale, currency = c.unit
            listed = Sum(b.i, b.j, b.first, b.digits, scale, currency, b.negative, b.ambiguous, flags=("scale_shared",))
            result.append(Level(listed, flags=["scale_shared"]))
            continue
        if source is None and before is not None and in_full(c, b, before):
            source = before
        if source is None and before is not None and placed(c, b, before.sum, before.j):
            result.append(Level(shared(b, before.sum), flags=["scale_shared"]))
            continue
        if source is None and before is None and c.lent is not None and placed(c, b, c.lent, c.sentence.lo):
            told_before = lent(b, c.lent)
            result.append(Level(told_before, flags=list(told_before.flags)))
            continue
        if source is None:
            continue
        if not b.digits.count(".") and len(b.digits) < 2 and not (_of_flow(c, b) or leads_to(c, b, source.i)):
            continue
        result.append(Level(shared(b, source.sum), flags=["scale_shared"]))
        if source is after and "number.and" in c.r.hits:
            chain.append(result[-1])
    return result + in_words(c, known)


def taken_on(c: Clauses, told: Sum) -> list[Sum]:
    """The bare numbers of a sentence without an amount that stand where one stands, in the unit of the last one of the paragraph."""
    return [lent(b, told) for b in c.bare if placed(c, b, told, c.sentence.lo)]


def halves(c: Clauses, whole: Sum) -> list[Sum]:
    """The two bare numbers that a sentence parts the trade told before it into, which they add up to.

    "675 Millionen Euro betrug der Handel. 415 davon waren unsere Exporte, 260 die Importe."
    """
    told = [b for b in c.bare if not b.counted]
    both = {q.category for q in c.flows()} >= {"exports", "imports"}
    if len(told) != len(c.bare) or len(told) != _HALVES or not both or whole.scale is None:
        return []
    total = Decimal(whole.digits)
    step = Decimal(1).scaleb(
        min(0, *(int(Decimal(d).as_tuple().exponent) for d in (whole.digits, *(b.digits for b in told))))
    )
    if abs(sum((Decimal(b.digits) for b in told), Decimal(0)) - total) > step:
        return []
    return [
        Sum(b.i, b.j, b.first, b.digits, whole.scale, whole.currency, b.negative, b.ambiguous, flags=("scale_shared",))
        for b in told
    ]


_HALVES = 2


def of_another_time(c: Clauses, told: Sum) -> Sum | None:
    """The bare number that a sentence without an amount gives for another time or flow, in the scale of the one told before it.

    "L'export vale 4,7 miliardi. Un anno fa erano 4,4.": of about the same size, with a verb of amounting.
    """
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    plain = [b for b in c.bare if not b.counted]
    if len(plain) != 1 or len(c.bare) != 1 or hi - lo > _SHORT:
        return None
    b = plain[0]
    again = lent(b, told)
    if _parted(c, b, told) or _flow_ahead(c, b, lo, told):
        return again
    if not c.periods:
        return None
    if len(b.digits) < 2 or not unnamed(c, b) or not alike(b, told):
        return None
    end = next((k for k in range(b.j, hi) if r.word(k) in (",", ";")), hi)
    if any(h.category == "name" for h in r.within("product", lo, end)):
        return None
    apart = all(p.i >= b.j or p.j <= b.i for p in c.periods)
    other = any(q.category not in FLOWS for q in c.cues if q.j <= end)
    if not apart or other or not r.any(("bind.reach", "move"), lo, hi):
        return None
    return again


def _parted(c: Clauses, b: Sum, told: Sum) -> bool:
    """Whether a bare number is told as a part of an amount: "di questi, 240 erano vendite macedoni", "di cui 120 di soia"."""
    r, at = c.r, back(c, b.i)[-1]
    at -= r.word(at - 1) == ","
    namely = r.ending("bind.namely", at)
    if namely is None or namely.i < c.sentence.lo or len(b.digits) < 2 or not unnamed(c, b):
        return False
    return abs(Decimal(b.digits)) < abs(Decimal(told.digits))


def _flow_ahead(c: Clauses, b: Sum, lo: int, told: Sum) -> bool:
    """Whether a bare number stands behind a flow of its own, behind token `lo`: "e acquisti di 1,48", "L'import, 342."."""
    r, part = c.r, c.part_of(b.i)
    if c.group_of(b.i) or not unnamed(c, b) or not alike(b, told) or len(b.digits.replace(".", "")) < 2:
        return False
    if "." not in b.digits and len(b.digits) < _SURE:
        return False
    led = r.is_link(b.i - 1) or r.word(b.i - 1) == "," or r.ending("bind.to", b.i) is not None
    flows = [q for q in c.flows() if lo <= q.i and q.j <= b.i and c.part_of(q.i) == part and not c.group_of(q.i)]
    if not led or not flows or b.i - flows[-1].j > _MOVED:
        return False
    marks = [*(s.i for s in (*c.sums, *c.bare)), *(g.i for g in c.rates), *(q.i for q in c.cues)]
    return not any(flows[-1].j <= k < b.i for k in marks)


_SURE = 3
"""Digits of a whole number that is hardly a count or a day."""


_SHORT = 24
"""Tokens of the longest sentence that gives a bare number for another time."""


def _stood(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a verb of amounting and another time tell a bare number: "mentre un anno fa si era spinto a 70,1".

    Or only the time right behind it: "y deja lejos los 19.250 de 2018".
    """
    r = c.r
    if c.group_of(b.i) or not unnamed(c, b) or not alike(b, before.sum):
        return False
    at = r.skip_links(b.j, c.sentence.hi, 2)
    behind = c.period_at(at) if at < c.sentence.hi else None
    ahead = any(before.j <= p.i and p.j <= b.i for p in c.periods)
    places = back(c, b.i)
    if not (behind or ahead) or any(places[-1] <= k.j and k.i < b.i and k.i >= before.j for k in c.rates):
        return False
    said = any(r.ending("bind.reach", k) is not None or r.ending("bind.compare", k) is not None for k in places)
    return said or (behind is not None and r.is_link(b.i - 1) and len(b.digits.replace(".", "")) > 2)


def _aside(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number is what its neighbour is compared with: "1,83 Mrd. (+9,6 %, nach 1,67 im Vorjahr)"."""
    if b.i - before.j > 14 or not unnamed(c, b):
        return False
    timed = any(0 <= p.i - b.j <= 1 or (before.j <= p.i and p.j < b.i and _only_said(c, p.j, b.i)) for p in c.periods)
    if "." in b.digits and c.group_of(b.i) and any(p.j == b.i - 1 and c.r.word(p.j) == ":" for p in c.periods):
        # "90,0 Milliarden Euro nach China (2023: 97,4; 2022: 106,8)"
        return c.group_of(before.i) in (c.group_of(b.i), c.parent[c.group_of(b.i)])
    if "." not in b.digits and not (timed and len(b.digits) >= 2):
        return False
    group = c.group_of(b.i)
    if group and c.opened[group] == b.i - 1 and c.group_of(before.i) == c.parent[group]:
        # "268,3 milliards de francs (226,8 en 2023)"
        told = sum(p.j - p.i for p in c.periods if before.j <= p.i < b.i)
        return timed and "." in b.digits and b.i - 1 - before.j - told <= 1
    stop = next((k for k in range(b.i - 1, before.j - 1, -1) if c.r.word(k) in (";", ",")), None)
    if timed and stop is not None and not group and _only_said(c, stop + 1, b.i):
        # "negativo per 900 milioni; era di 780 un anno prima"
        return True
    if group and timed and c.group_of(before.i) == c.parent[group] and _only_said(c, c.opened[group] + 1, b.i):
        # "8,9 miliardi (era di 10,7 nel 2023)"
        return True
    if timed and stop is not None and b.i - stop <= 3 and c.r.begins("bind.from", stop + 1, b.i):
        # "si è ridotto a 45 milioni, dai 61 di un anno prima"
        return True
    return c.r.led(("bind.compare",), *back(c, b.i, 2))


def _timed_alone(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether only a bare number and a time fill the parenthesis behind an amount: "118 million in 2024 (74 a year earlier)"."""
    r, group = c.r, c.group_of(b.i)
    if not group or c.group_of(before.i) != c.parent[group] or len(b.digits) < 2 or not alike(b, before.sum):
        return False
    first = c.opened[group] + 1
    closed = next((k for k in range(b.j, c.sentence.hi) if r.word(k) == ")"), first)
    own = [p for p in c.periods if first <= p.i and p.j <= closed]
    told = sum(p.j - p.i for p in c.periods if before.j <= p.i < first)
    filled = {k for p in own for k in range(p.i, p.j)} | set(range(b.i, b.j))
    marks = (k in filled or r.is_link(k) or r.word(k) in ":-,=+" for k in range(first, closed))
    return bool(own) and first - 1 - before.j - told <= 1 and all(marks)


def _entry(c: Clauses, b: Sum) -> bool:
    """Whether a bare number is a country's, or that of goods, in a list behind a colon: "Export (miliardi di euro): Germania 71,3"."""
    r, end = c.r, b.i - (c.r.word(b.i - 1) in (":", "-", "("))
    hit = next((h for slot in ("country", "product") if (h := r.ending(slot, end)) is not None), None)
    closed = b.j >= c.sentence.hi or r.word(b.j) in (",", ";", ".", ")", "(") or r.hit("number.and", b.j) is not None
    if hit is None or hit.category != "name" or not closed:
        return False
    headed = any(r.word(k) in (":", ")") for k in range(c.sentence.lo, hit.i))
    # "sono stati, in milioni di euro, la Germania (118), l'Austria (83)"
    alone = hit.j == b.i - 1 and r.word(hit.j) == "(" and r.word(b.j) == ")" and len(b.digits) >= 2
    return (headed or alone) and any(q.j <= hit.i for q in c.flows())


_MOVED = 12
"""Tokens between a flow and the bare number that it has come to."""


def _of_flow(c: Clauses, b: Sum) -> bool:
    """Whether the flow that a single digit is of stands right behind it: "di cui 5 di importazioni"."""
    cue = c.r.hit("cue", past_of(c, b.j))
    return cue is not None and cue.i > b.j and cue.category in FLOWS and c.r.hit("bind.of", b.j) is not None


def _only_said(c: Clauses, i: int, j: int) -> bool:
    """Whether nothing but a verb of amounting, or of comparing, and small words fill tokens `i` to `j`."""
    r = c.r
    said = r.covered(("bind.reach", "bind.compare"), i, j)
    return bool(said) and all(k in said or r.is_link(k) for k in range(i, j))


def _told_of(c: Clauses, b: Sum) -> bool:
    """Whether a verb of amounting ties a bare number to its flow: "les importations se chiffrent à 61,8"."""
    r, at, told = c.r, back(c, b.i)[-1], False
    if not unnamed(c, b):
        return False
    behind = [g.j + (r.word(g.j) == ",") for g in c.rates if g.j < b.i]
    if any(k in (b.i - 1, b.i - 2) and r.hit("bind.to", k) is not None for k in behind):
        # "le vendite sono salite del 2% a 2,05", "de invoer met 2,5 procent, tot 20,1"
        return any(q.j <= b.i for q in c.flows())
    # "was goed voor 151": the verb may end in small words.
    whole = next((h for k in back(c, b.i) if (h := r.ending("bind.reach", k)) is not None), None)
    at = max(at, whole.j) if whole is not None and r.lexicon.verb_final else at
    for _ in range(4):
        verb = r.ending("bind.reach", at)
        if verb is None or verb.i < c.sentence.lo:
            break
        at, told = verb.i, True
        while at > c.sentence.lo and r.is_link(at - 1) and r.ending("cue", at) is None:
            at -= 1
    people = r.ending("country", at)
    cue = r.ending("cue", people.i if people is not None else at)
    while cue is None and told and at > c.sentence.lo and r.kind(at - 1) == "w" and len(r.word(at - 1)) <= 3:
        # A reflexive or an auxiliary: "se", "y", "ont".
        at -= 1
        people = r.ending("country", at)
        cue = r.ending("cue", people.i if people is not None else at)
    return told and cue is not None and cue.category in FLOWS


def _at_other_time(c: Clauses, b: Sum) -> bool:
    """Whether only another time is told of it: "ha esportato 5,2 miliardi, in marzo 4,8"."""
    r, at = c.r, back(c, b.i)[-1]
    joint = r.hit("number.and", b.i - 1) is not None or r.word(b.i - 1) == ","
    if joint and "." in b.digits and any(p.j == b.i - 1 for p in c.periods) and unnamed(c, b):
        # "contre 15,3 au T2 2024 et 20,1 au T3 2023"
        return c.period_at(r.skip_links(b.j, c.sentence.hi, 2)) is not None
    at -= r.word(at - 1) == ","
    atom = next((p for p in c.periods if p.j == at), None)
    if atom is None or not unnamed(c, b):
        return False
    at = atom.i
    while at > c.sentence.lo and r.is_link(at - 1) and r.hit("number.and", at - 1) is None:
        at -= 1
    return at > c.sentence.lo and (r.word(at - 1) in (",", ";") or r.hit("number.and", at - 1) is not None)


def _goes_on(c: Clauses, i: int, j: int) -> bool:
    """Whether the next amount follows with a flow of its own: "di 71 e gli acquisti di 23 milioni"."""
    r = c.r
    joint = r.hit("number.and", i) is not None or r.word(i) == "," or r.hit("bind.contrast", i) is not None
    return joint and j - i <= 8 and any(i < q.i < j for q in c.flows())


def _only_joints(c: Clauses, b: Sum, j: int) -> bool:
    r, i = c.r, b.j
    if leads_to(c, b, j):
        return True
    return i < j <= i + 3 and all(
        r.word(k) in (",", "/") or r.hit("number.and", k) is not None or r.is_link(k) or (r.word(k) == "." and r.glued(k))
        for k in range(i, j)
    ) and any(r.word(k) == "," or r.hit("number.and", k) is not None for k in range(i, j))  # fmt: skip


def _beside_cue(c: Clauses, b: Sum) -> bool:
    """Whether a flow cue stands next to a bare number, small words and a colon apart."""
    r = c.r
    k = b.i
    while k > c.sentence.lo:
        period = next((p for p in c.periods if p.j == k), None)
        if period is not None and c.unit is not None:
            k = period.i
        elif r.word(k - 1) in (":", "=", "-") or r.is_link(k - 1) or r.ending("city", k):
            k -= 1
        else:
            break
    if k > c.sentence.lo and r.hit("bind.only", k - 1) is not None:
        k -= 1
    people = r.ending("country", k)
    k = people.i if people is not None and people.category == "people" else k
    before = r.ending("cue", k) or next((q for q in c.cues if q.j == k), None)
    after = r.hit("cue", at) if (at := past_of(c, b.j)) < c.sentence.hi else None
    return any(h is not None and h.category in FLOWS for h in (before, after))


def _of_unit(c: Clauses, b: Sum) -> bool:
    """Whether a number in the unit that a parenthesis gives is told by a verb of amounting, or with its year.

    "exports (in millions of euros) were 54.9", "in millions of euros: 2023 57.8, 2024 12.8".
    """
    r = c.r
    if not unnamed(c, b) or not any(q.j <= b.i for q in c.flows()):
        return False
    closed = b.j >= c.sentence.hi or r.word(b.j) in (",", ";", ".") or r.hit("number.and", b.j) is not None
    said = r.led(("bind.reach",), *back(c, b.i))
    at = b.i - (r.word(b.i - 1) in (":", "-"))
    timed = any(p.j == at for p in c.periods) and "." in b.digits
    return closed and (timed or said)

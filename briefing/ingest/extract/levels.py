"""Levels: each sum of a sentence with its flow, and whether it is a comparison or a change."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.core.fact import Flow, Qualifier
from briefing.ingest.extract.clauses import BALANCES, FLOWS, Clauses, closes
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.money import Sum
from briefing.ingest.extract.times import BACKWARD, PeriodAtom

LONG = 240
"""Tokens: anywhere in a sentence."""
_TOLD = 12
"""Tokens between a flow and the parenthesis that gives its amount."""
FAR = 60
"""Characters beyond which a flow cue is far from its amount."""


@dataclass(slots=True)
class Level:
    """A sum on its way to a fact."""

    sum: Sum
    cue: Hit | None = None
    flow: Flow | None = None
    compare: bool = False
    """Whether it is what another amount is compared with."""
    delta: bool = False
    other: str = ""
    """The kind of money when it is no trade ("loan")."""
    after: bool = False
    """Whether its cue stands behind it."""
    carried: bool = False
    """Whether its flow comes from an earlier sentence."""
    column: PeriodAtom | None = None
    """The period over its column, in a table."""
    qualifier: Qualifier = Qualifier.EXACT
    flags: list[str] = field(default_factory=list)

    @property
    def i(self) -> int:
        """The token it begins at."""
        return self.sum.i

    @property
    def j(self) -> int:
        """The token after it."""
        return self.sum.j


def levels(c: Clauses) -> list[Level]:
    """The sums of a sentence with flow, comparison and change; bare list numbers included."""
    row = _row(c)
    if row:
        return row
    found = [Level(s) for s in c.sums if not s.counted]
    found += _bare(c, found)
    found.sort(key=lambda level: level.i)
    for level in found:
        _qualify(c, level)
    for level in found:
        level.delta = _is_delta(c, level, found)
    for level in found:
        level.compare = not level.delta and _is_compared(c, level, found)
    paired = _pair(c, found)
    for index, level in enumerate(found):
        if level not in paired:
            _flow(c, level, found[:index], found[index + 1 :])
            _reverse(c, level)
            led = level.compare and _led_on(c, level, found)
            level.compare = level.compare and (led or not _faces(level, found[:index]))
    _lead_in(c, found)
    return found


def _lead_in(c: Clauses, found: list[Level]) -> None:
    """Amounts that open a sentence to be compared with its own: "After $1.2 billion in 2022, exports reached $1.5 billion"."""
    first = next((k for k, f in enumerate(found) if f.flow is not None), 0)
    if not first or not found[0].compare or any(f.other or c.group_of(f.i) for f in found[:first]):
        return
    head = found[first]
    if head.after or head.cue is None or head.cue.i < found[first - 1].j or head.flow in (None, Flow.BALANCE):
        return
    for level in found[:first]:
        level.cue, level.flow, level.compare = head.cue, head.flow, True


def _reverse(c: Clauses, level: Level) -> None:
    """Turn a flow round that is told the other way: "..., in die Gegenrichtung waren es 1,4 Mrd. Euro"."""
    turned = {Flow.EXPORTS: Flow.IMPORTS, Flow.IMPORTS: Flow.EXPORTS}
    if level.cue is None or level.after or level.flow not in turned:
        return
    if c.r.within("bind.reverse", level.cue.j, level.i):
        level.flow = turned[level.flow]


def _faces(level: Level, before: list[Level]) -> bool:
    """Whether an amount is set against one of the other direction, not of another time.

    "890 millions contre 333 pour les importations": its own flow, not that of the amount it is compared with.
    """
    other = next((b for b in reversed(before) if not b.delta and b.flow is not None), None)
    if other is None or other.cue == level.cue:
        return False
    return {level.flow, other.flow} == {Flow.EXPORTS, Flow.IMPORTS}


def _row(c: Clauses) -> list[Level]:
    """The row of a table: as many bare numbers as its head has flows, behind a year, or periods, behind a flow."""
    if c.unit is not None and len(c.stages) == len(c.bare) and not c.sums and not c.periods:
        return _stages(c, c.unit)
    if c.unit is None or not c.columns or c.sums or len(c.bare) != len(c.columns):
        return []
    if not (c.periods and c.periods[0].i == c.sentence.lo) and label(c) is None:
        return []
    scale, currency = c.unit
    found = []
    for cue, b in zip(c.columns, c.bare, strict=True):
        cell = Sum(b.i, b.j, b.first, b.digits, scale, currency, b.negative, b.ambiguous, flags=("scale_shared",))
        found.append(Level(cell, cue, FLOWS[cue.category], carried=True, flags=["scale_shared"]))
    return found


def label(c: Clauses) -> Hit | None:
    """The country that a row or an entry is about: "China 90,0 156,3", "Filipijnen: uitvoer 912"."""
    r, at = c.r, c.sentence.lo
    while at < c.sentence.hi and (r.kind(at) == "s" or (r.kind(at) == "n" and r.word(at + 1) == ".")):
        at += 2 if r.kind(at) == "n" else 1
    hit = r.hit("country", at) if at < c.sentence.hi else None
    if hit is None or hit.category != "name" or hit.j >= c.sentence.hi:
        return None
    row = bool(c.columns) and r.kind(hit.j + (r.kind(hit.j) == "s")) == "n"
    return hit if row or r.word(hit.j) == ":" else None


def _stages(c: Clauses, unit: tuple[int, str]) -> list[Level]:
    """The cells of a row that a flow leads: "Exportations   13 905,2   11 870,5"."""
    flows = c.flows()
    if len(flows) != 1 or flows[0].i != c.sentence.lo or not c.bare or flows[0].j != c.bare[0].i:
        return []
    scale, currency = unit
    found = []
    for atom, b in zip(c.stages, c.bare, strict=True):
        cell = Sum(b.i, b.j, b.first, b.digits, scale, currency, b.negative, b.ambiguous, flags=("scale_shared",))
        found.append(Level(cell, flows[0], FLOWS[flows[0].category], column=atom, flags=["scale_shared"]))
    return found


def _bare(c: Clauses, known: list[Level]) -> list[Level]:
    """Numbers that share the scale of a neighbour: "61,2 e 18,7 milioni", "174,7 di importazioni"."""
    result = []
    for b in c.bare:
        after = next((k for k in known if k.i >= b.j), None)
        before = next((k for k in reversed(known) if k.j <= b.i), None)
        source = None
        told = c.r.hit("product", b.j)
        if b.counted or (told is not None and told.category == "name" and "." not in b.digits):
            # "80 троллейбусов"
            continue
        if after is not None and _only_joints(c, b.j, after.i) and after.sum.scale is not None:
            source = after
        elif (
            before is not None
            and before.sum.scale is not None
            and (
                _beside_cue(c, b)
                or _aside(c, b, before)
                or ("." in b.digits and _told_of(c, b))
                or (
                    len(b.digits) >= 2
                    and (
                        _at_other_time(c, b)
                        or _to_another(c, b, before)
                        or _in_series(c, b, before)
                        or _item(c, b, before)
                        or _from_to(c, b)
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
        if source is None and c.unit is not None and _beside_cue(c, b):
            scale, currency = c.unit
            listed = Sum(b.i, b.j, b.first, b.digits, scale, currency, b.negative, b.ambiguous, flags=("scale_shared",))
            result.append(Level(listed, flags=["scale_shared"]))
            continue
        if source is None or (not b.digits.count(".") and len(b.digits) < 2):
            continue
        shared = Sum(
            b.i, b.j, b.first, b.digits, source.sum.scale, source.sum.currency, b.negative, b.ambiguous,
            flags=("scale_shared",),
        )  # fmt: skip
        result.append(Level(shared, flags=["scale_shared"]))
    return result


def _aside(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number is what its neighbour is compared with: "1,83 Mrd. (+9,6 %, nach 1,67 im Vorjahr)"."""
    if b.i - before.j > 14 or not _unnamed(c, b):
        return False
    timed = any(0 <= p.i - b.j <= 1 for p in c.periods)
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
    return any(c.r.ending("bind.compare", at) is not None for at in back(c, b.i, 2))


def _in_series(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number goes on a series by time: "120 millions en 2021, 145 en 2022", "dai 98 milioni del 2020 ai 310 del 2024"."""
    r = c.r
    at = back(c, b.i)[-1]
    joint = any(
        r.word(k) in (",", ";") or r.hit("number.and", k) is not None or r.hit("bind.to", k) is not None
        for k in range(max(before.j, at - 1), b.i)
    )
    own = next((p for p in c.periods if 1 <= p.i - b.j <= 2), None)
    told = [p for p in c.periods if before.j <= p.i and p.j <= b.i]
    if not joint or own is None or not told or c.group_of(b.i) != c.group_of(before.i):
        return False
    return all(r.is_link(k) for k in range(b.j, own.i)) and not r.any(("cue", "count.noun"), before.j, own.i)


def _item(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number alone fills the parenthesis of a list's item: "Uzbekistan (480 milioni) e Turkmenistan (410)"."""
    r, group = c.r, c.group_of(b.i)
    if not group or not c.group_of(before.i) or c.opened[group] != b.i - 1 or r.word(b.j) not in (")", ","):
        return False
    goods = r.ending("product", b.i - 1)
    return r.ending("country", b.i - 1) is not None or (goods is not None and goods.category == "name")


def _from_to(c: Clauses, b: Sum) -> bool:
    """Whether bare numbers bound a change told of a flow: "mentre l'import è cresciuto da 480 a 620"."""
    r, part = c.r, c.part_of(b.i)
    mates = [k for k in c.bare if k is not b and c.part_of(k.i) == part and not k.counted]
    right = [k for k in mates if k.i >= b.j and k.i - b.j <= 2 and r.hit("bind.to", k.i - 1) is not None]
    left = [k for k in mates if k.j <= b.i and b.i - k.j <= 2 and r.hit("bind.to", b.i - 1) is not None]
    first = b if right else left[-1] if left else None
    if first is None or r.hit("bind.from", first.i - 1) is None:
        return False
    flows = [q for q in c.flows() if q.j <= first.i and c.part_of(q.i) == part]
    last = right[0] if right else b
    return bool(flows) and _unnamed(c, last) and bool(r.within("move", flows[-1].j, first.i))


def _to_another(c: Clauses, b: Sum, before: Level) -> bool:
    """Whether a bare number goes on a list by country: "12.860 millones a Marruecos, 1.960 a Túnez"."""
    r = c.r
    told = [h for h in r.within("country", before.j, b.i) if h.category == "name"]
    at = r.skip_links(b.j, c.sentence.hi, 2)
    joint = r.word(b.i - 1) == "," or r.hit("number.and", b.i - 1) is not None
    return bool(joint and told) and at < c.sentence.hi and r.hit("country", at) is not None


def _only_said(c: Clauses, i: int, j: int) -> bool:
    """Whether nothing but a verb of amounting, or of comparing, and small words fill tokens `i` to `j`."""
    r = c.r
    said = {k for slot in ("bind.reach", "bind.compare") for h in r.within(slot, i, j) for k in range(h.i, h.j)}
    return bool(said) and all(k in said or r.is_link(k) for k in range(i, j))


def _unnamed(c: Clauses, b: Sum) -> bool:
    """Whether no noun stands behind a bare number that it may count."""
    r, j = c.r, b.j
    if j >= c.sentence.hi or r.kind(j) != "w":
        return True
    slots = ("bind.reach", "time.year_unit", "number.and", "bind.contrast", "bind.compare", "bind.of")
    return r.is_link(j) or c.period_at(j) is not None or any(r.hit(slot, j) is not None for slot in slots)


def _told_of(c: Clauses, b: Sum) -> bool:
    """Whether a verb of amounting ties a bare number to its flow: "les importations se chiffrent à 61,8"."""
    r, at, told = c.r, back(c, b.i)[-1], False
    if not _unnamed(c, b):
        return False
    if any(g.j in (b.i - 1, b.i - 2) and r.hit("bind.to", g.j) is not None for g in c.rates):
        # "le vendite sono salite del 2% a 2,05"
        return any(q.j <= b.i for q in c.flows())
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
    at -= r.word(at - 1) == ","
    atom = next((p for p in c.periods if p.j == at), None)
    if atom is None or not _unnamed(c, b):
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


def _only_joints(c: Clauses, i: int, j: int) -> bool:
    r = c.r
    if j - i == 1 and r.hit("bind.to", i) and any(r.hit("bind.from", k) for k in range(back(c, i - 1)[-1], i)):
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
    before = r.ending("cue", k)
    after = r.hit("cue", _past_of(c, b.j))
    return any(h is not None and h.category in FLOWS for h in (before, after))


def back(c: Clauses, i: int, most: int = 4) -> list[int]:
    """The tokens one may stand at looking left from `i` over small words and qualifiers, nearest first."""
    r, at = c.r, [i]
    while most and i > c.sentence.lo:
        most -= 1
        qualifier = next((h for slot in _QUALIFIERS if (h := r.ending(f"qualifier.{slot}", i)) is not None), None)
        current = r.ending("status.past", i)
        if qualifier is not None:
            i = qualifier.i
        elif current is not None:
            i = current.i
        elif r.is_link(i - 1):
            i -= 1
        else:
            break
        at.append(i)
    return at


_QUALIFIERS = ("approx", "at_least", "at_most", "record")
_MEANING = {
    "approx": Qualifier.APPROX,
    "at_least": Qualifier.AT_LEAST,
    "at_most": Qualifier.AT_MOST,
}


def _qualify(c: Clauses, level: Level) -> None:
    r = c.r
    for at in back(c, level.i, 2):
        hits = [(h, m) for slot, m in _MEANING.items() if (h := r.ending(f"qualifier.{slot}", at)) is not None]
        hits = [(h, m) for h, m in hits if h.i >= c.sentence.lo and not _measures(c, h)]
        hits = [(h, m) for h, m in hits if not (m is Qualifier.AT_MOST and _arrives(c, h))]
        if hits:
            # "Не превышала" says more than "превышала" inside it.
            level.qualifier = min(hits, key=lambda found: found[0].i)[1]
            return
    after = r.hit("qualifier.at_least", level.j) or r.hit("qualifier.approx", level.j)
    if after is not None and after.j - after.i == 2:
        level.qualifier = _MEANING["at_least" if r.hit("qualifier.at_least", level.j) else "approx"]


def _arrives(c: Clauses, hit: Hit) -> bool:
    """Whether "up to" tells where a change ends: "crecieron un 5 %, hasta 45 millones"."""
    to = c.r.hit("bind.to", hit.i)
    moved = [h for h in c.r.within("move", c.sentence.lo, hit.i) if h.category in ("up", "down", "word")]
    return to is not None and to.j >= hit.j and bool(moved or any(g.j <= hit.i for g in c.rates))


def _is_delta(c: Clauses, level: Level, found: list[Level]) -> bool:
    """A change in money: "by $120 million", "un aumento di 20 milioni", "+20 million"."""
    r = c.r
    if level.i - 1 > c.sentence.lo and r.word(level.i - 1) == "+" and r.glued(level.i):
        # "Der Saldo hatte +19,2 Milliarden betragen"
        ahead = [q for q in c.flows() if q.j <= level.i]
        return r.word(level.i - 2) != ":" and not (ahead and ahead[-1].category in BALANCES)
    measured = r.hit("move", level.j) if level.j < c.sentence.hi else None
    if measured is not None and measured.category in ("more", "less"):
        # "330 millones más"
        return True
    for g in c.rates:
        at = g.j + (g.j < c.sentence.hi and r.word(g.j) == ",")
        shared = any(q.category == "share" and 0 <= g.i - q.j <= 3 for q in c.cues)
        if g.form == "percent" and not shared and g.j < level.i <= at + 3 and r.hit("bind.or", at):
            return True
    near = back(c, level.i)
    # "прибавил за год 213 млн": the period stands between.
    far = [at for atom in c.periods if atom.j in near for at in back(c, atom.i)]
    for at in near:
        more = r.ending("move", at)
        if more is not None and more.category in ("more", "less") and more.i >= c.sentence.lo and any(
            r.hit("bind.by", k) for k in range(at, level.i)
        ):  # fmt: skip
            # "inferiore di 1.430 milioni a quello del 2024"
            return not any(r.hit("bind.to", k) and not r.hit("bind.by", k) for k in range(at, level.i))
    for at in (*near, *far):
        move = r.ending("move", at)
        if move is not None and any(q.i <= move.i < q.j and q.category in BALANCES for q in c.cues):
            # "weitete sich das Minus von 440 auf 600 Milliarden aus"
            return False
        if move is not None and move.category in ("up", "down") and move.i >= c.sentence.lo:
            between = range(at, level.i)
            if any(r.hit("bind.to", k) and not r.hit("bind.by", k) for k in between) or any(
                r.hit("bind.from", k) for k in between if not r.hit("bind.by", k) or _led_on(c, level, found)
            ):
                return False
            return _noun_is_moved(c, move, at if at in near else level.i, level)
    return _moved_by(c, level, near) or _between_rate_and_level(c, level, found) or _set_beside_rate(c, level, found)


def _set_beside_rate(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether a parenthesis tells what a rate comes to: "were $6.5 billion, up 3.5 percent ($221 million) from 2023"."""
    r, group = c.r, c.group_of(level.i)
    opened = c.opened.get(group, -1)
    if (
        not group
        or level.i - opened > 2
        or level.j < c.sentence.hi
        and c.group_of(level.j) == group
        and r.word(level.j) != ")"
    ):
        return False
    moves = [h.j for h in r.within("move", max(c.sentence.lo, opened - 2), opened)]
    rated = any(g.j in (opened, *(k - 1 for k in moves)) and g.form == "percent" for g in c.rates)
    whole = next(
        (f for f in reversed(found) if f.j <= opened and not f.compare and c.group_of(f.i) == c.parent[group]), None
    )
    if whole is None or any(whole.j <= q.i < opened for q in c.flows()):
        return False
    return rated and 2 * level.sum.amount().value < whole.sum.amount().value


def _moved_by(c: Clauses, level: Level, places: list[int]) -> bool:
    """Whether a verb of change further off is told by how much: "increased in 2024 by $120 million"."""
    r, part = c.r, c.part_of(level.i)
    by = next((k for k in range(places[-1], level.i) if r.hit("bind.by", k) is not None), None)
    if by is None or any(r.hit("bind.to", k) for k in range(by, level.i)):
        return False
    verbs = [
        h for h in r.within("move", max(c.sentence.lo, by - _MOVE_REACH), by)
        if h.category in ("up", "down") and c.part_of(h.i) == part
    ]  # fmt: skip
    told = [s.i for s in c.sums] + [g.i for g in c.rates] + [q.i for q in c.flows()]
    apart = verbs and any(r.word(k) == "," for k in range(verbs[-1].j, by))
    if verbs and not apart and not any(verbs[-1].j <= at < by for at in told) and not closes(c, verbs[-1]):
        return True
    behind = r.hit("move", level.j) if level.j < c.sentence.hi else None
    return behind is not None and behind.category in ("up", "down", "more", "less") and r.lexicon.verb_final


_MOVE_REACH = 9
"""Tokens between a verb of change and "by"."""


def _led_on(c: Clauses, level: Level, found: list[Level]) -> bool:
    """Whether the next amount stands right behind a "to": "from A in 2023 to B in 2024", without a stop between."""
    r = c.r
    later = next((f for f in found if f.i >= level.j), None)
    if later is None or c.part_of(later.i) != c.part_of(level.i) or any(
        r.kind(k) == "s" or r.hit("number.and", k) for k in range(level.j, later.i)
    ):  # fmt: skip
        return False
    return any((to := r.hit("bind.to", k)) and to.j - to.i == 1 for k in range(back(c, later.i)[-1], later.i))


def _noun_is_moved(c: Clauses, move: Hit, at: int, level: Level) -> bool:
    """Whether a cue of change directly before an amount measures the change, and not the level."""
    r = c.r
    words = range(at, level.i)
    return (
        not words
        or any(r.hit("bind.by", k) or r.hit("bind.of", k) for k in words)
        or level.qualifier != Qualifier.EXACT
    )


def _between_rate_and_level(c: Clauses, level: Level, found: list[Level]) -> bool:
    """By 30 percent, or $120 million, to $280 million: set off after a rate, with the level to come."""
    r = c.r
    rate = next((g for g in reversed(c.rates) if g.j <= level.i), None)
    following = next((f for f in found if f.i >= level.j), None)
    if rate is None or following is None or level.i - rate.j > 4 or following.i - level.j > 4:
        return False
    if any(r.hit("bind.from", k) for k in range(rate.j, level.i)):
        return False
    set_off = r.word(rate.j) in (",", "(")
    return set_off and any(r.hit("bind.to", k) for k in range(level.j, following.i))


def _measures(c: Clauses, more: Hit) -> bool:
    """Whether "more than" says what a rate is counted from: "8,5 % meer dan de 700 miljoen van een jaar eerder"."""
    return any(0 <= more.i - g.j <= 1 for g in c.rates)


def _is_compared(c: Clauses, level: Level, found: list[Level]) -> bool:
    r = c.r
    places = back(c, level.i)
    for at in places:
        hit = r.ending("bind.compare", at)
        more = r.ending("qualifier.at_least", at) or r.ending("qualifier.at_most", at)
        if hit is not None and hit.i >= c.sentence.lo and (more is None or _measures(c, more)):
            return True
    for k in range(places[-1], level.i):
        if r.hit("bind.from", k) is not None:
            worth = r.ending("qualifier.record", k + 1)
            if worth is not None and worth.j - worth.i > 1:
                # "Waren im Wert von 1,65 Milliarden": it says how much, not from where.
                continue
            if r.hit("bind.of", k) is not None:
                # "de" is from only where "à" leads on: "de 2,1 milliards en 2023 à 1,9 milliard".
                if _led_on(c, level, found):
                    return True
                continue
            moved = any(h.category in ("up", "down", "word") for h in r.within("move", c.sentence.lo, c.sentence.hi))
            later = next((f for f in found if f.i >= level.j and not f.delta), None)
            to_later = later is not None and any(r.hit("bind.to", t) for t in range(level.j, later.i))
            # "A volume of", "ein Volumen von": where the word also ties nouns, it must follow the amount at once.
            reach = 1 if r.hit("place.of", k) else LONG
            return to_later or (moved and any(0 <= k - f.j <= reach and not f.delta for f in found))
    return _beside_base(c, level) or when_base(c, level) is not None or after_base(c, level) is not None


def _beside_base(c: Clauses, level: Level) -> bool:
    """Whether the amount follows "the previous year's", or fills a parenthesis right behind a base."""
    r = c.r
    at, told, beside = level.i, False, False
    while at > c.sentence.lo:
        beside = beside or r.ending("place.with", at) is not None
        verb = r.ending("bind.reach", at) or r.ending("neutral.pronoun", at)
        if verb is not None and verb.i >= c.sentence.lo:
            # "Above the 2023 total of": a noun tells nothing.
            told = told or r.hit("place.of", verb.j) is None
            at = verb.i
        elif r.is_link(at - 1) or r.word(at - 1) in "([:-":
            at -= 1
        else:
            break
        if r.hit("bind.to", at) is not None:
            return False
    atom = next((p for p in c.periods if p.j == at), None)
    if atom is None or (beside and atom.relation):
        # "ist der Wert des Vorjahres mit 41,9 Millionen übertroffen"
        return False
    # "A year earlier it amounted to": but "compared with last year it amounted to" tells the figure itself.
    if atom.relation == "same" and told_now(c, max(c.sentence.lo, atom.i - _NOW), atom.i):
        # "В этом году за тот же период - 3,17 млрд": the same months of this year.
        return False
    return is_base(c, atom.i) and not told or atom.relation in BACKWARD and not (told and is_base(c, atom.i))


_NOW = 6
"""Tokens before "the same period" in which it may be said of which year."""


def told_now(c: Clauses, lo: int, hi: int) -> bool:
    """Whether this year, or this time, is told between two tokens."""
    return bool(c.r.within("time.now", lo, hi)) or any(
        p.relation == "this" and p.whole and lo <= p.i and p.j <= hi for p in c.periods
    )


def when_base(c: Clauses, level: Level) -> PeriodAtom | None:
    """The base whose "when" clause holds the amount: "allo stesso periodo del 2023, quando erano pari a ..."."""
    marks = [k for k in range(max(c.sentence.lo, level.i - 10), level.i) if c.r.hit("bind.when", k)]
    if not marks:
        return None
    for atom in c.periods:
        if 0 <= marks[-1] - atom.j <= 1 and (atom.relation in BACKWARD or is_base(c, atom.i)):
            return atom
    return None


_AFTER = 14
"""Tokens between "after" and the amount that its clause tells."""


def after_base(c: Clauses, level: Level) -> PeriodAtom | None:
    """The time of an "after" clause that holds the amount: ", nachdem 2023 noch ein Überschuss von 100 Mio. verbucht worden war"."""
    r = c.r
    for k in range(level.i - 1, max(c.sentence.lo, level.i - _AFTER), -1):
        if r.word(k) in (",", ";"):
            return None
        if r.hit("bind.when", k) is not None and r.hit("bind.compare", k) is not None and r.word(k - 1) == ",":
            return next((p for p in c.periods if k < p.i and p.j <= level.i), None)
    return None


def _still_to_come(c: Clauses, i: int) -> bool:
    """Whether the year at token `i` lies ahead of the article."""
    atom, day = c.period_at(i), c.r.published
    return atom is not None and atom.year is not None and day is not None and atom.year > day.year


def is_base(c: Clauses, i: int) -> bool:
    """Whether what begins at token `i` is what something is compared with ("rispetto al 2022")."""
    r = c.r
    for at in back(c, i, 3):
        if r.ending("bind.compare", at) is not None:
            if r.ending("status.deadline", at) is not None and _still_to_come(c, i):
                # "tegen 2030": by then, not against it.
                return False
            more = r.ending("qualifier.at_least", at) or r.ending("qualifier.at_most", at)
            # "Ein Fünftel mehr als 2022", "$21 billion more than in 2023": behind a rate or a sum it compares.
            return more is None or any(0 <= more.i - j <= 1 for j in (*(g.j for g in c.rates), *(s.j for s in c.sums)))
        since = r.ending("bind.since", at) or _since(c, at)
        if since is not None and not _opens_range(c, since.i, i):
            return r.ending("qualifier.at_least", at) is None
        on = r.ending("bind.on", at)
        if on is not None and any(0 <= on.i - g.j <= 3 for g in c.rates):
            return True
    return False


_CURRENT = 4
"""Tokens before an amount in which a word may say that it is what is reached now."""


def is_current(c: Clauses, level: Level) -> bool:
    """Whether an amount is told as today's, in a clause of its own: "..., oggi pari a 1,2 miliardi"."""
    r, lo = c.r, c.sentence.lo
    verbs = [h for slot in _REACHES for h in r.within(slot, max(lo, level.i - _CURRENT), level.i)]
    start = min((h.i for h in verbs), default=level.i)
    said = [h for h in r.within("status.past", max(lo, start - _CURRENT), level.i)]
    if said and not verbs and said[-1].i > lo and r.word(said[-1].i - 1) in (",", ";"):
        # "..., сейчас 28 миллиардов"
        return all(r.is_link(k) or k in back(c, level.i) for k in range(said[-1].j, level.i))
    if not said or not verbs:
        return False
    opens = max((k for k in range(lo, said[-1].i) if r.word(k) == "," or r.hit("neutral.pronoun", k)), default=None)
    return opens is not None and not r.any(("status.target", "status.forecast"), opens, level.i)


_REACHES = ("bind.reach", "bind.to")


_SINCE = 4
"""Tokens between "since" and the year of what it names."""


def _since(c: Clauses, i: int) -> Hit | None:
    """The word that counts from what happened in a year: "sinds het verdrag in 2017"."""
    atom = c.period_at(i)
    if atom is None or not atom.whole or not c.r.lexicon.verb_final:
        return None
    for k in range(i - 1, max(c.sentence.lo, i - _SINCE) - 1, -1):
        if c.r.kind(k) != "w":
            return None
        if (hit := c.r.hit("bind.since", k)) is not None:
            return hit
    return None


def _opens_range(c: Clauses, i: int, at: int) -> bool:
    """Whether "since" is the first word of a range of months: "с января по сентябрь"."""
    atom = c.period_at(at)
    return atom is not None and not atom.whole and atom.first != atom.last and c.r.hit("time.range_from", i) is not None


def _pair(c: Clauses, found: list[Level]) -> list[Level]:
    """Exports and imports stood at A and B: as many flows named together as amounts."""
    cues = c.flows()
    for cue in cues:
        if cue.value and (two := _both(c, cue, found)):
            return two
    for first in range(len(cues) - 1):
        run = [cues[first]]
        for cue in cues[first + 1 :]:
            if not _joined_nouns(c, run[-1].j, cue.i):
                break
            run.append(cue)
        if len(run) < 2 or len({FLOWS[cue.category] for cue in run}) < len(run):
            continue
        following = [f for f in found if f.i >= run[-1].j and not f.delta and not f.compare]
        between = [cue for cue in cues if cue.i >= run[-1].j and following and cue.j <= following[-1].i]
        if len(following) >= len(run) and not between and _listed(c, following[: len(run)]):
            for cue, level in zip(run, following, strict=False):
                level.cue, level.flow = cue, FLOWS[cue.category]
            return following[: len(run)]
        if len(following) == 1 and {FLOWS[cue.category] for cue in run} == {Flow.EXPORTS, Flow.IMPORTS} and not between:
            following[0].cue, following[0].flow = run[0], Flow.TURNOVER
            return following
    return []


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


def _joined_nouns(c: Clauses, i: int, j: int) -> bool:
    r = c.r
    return i < j <= i + 4 and all(
        r.is_link(k) or r.word(k) == "," or r.hit("number.and", k) or r.hit("country", k) for k in range(i, j)
    ) and any(r.word(k) == "," or r.hit("number.and", k) for k in range(i, j))  # fmt: skip


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


def _past_of(c: Clauses, i: int) -> int:
    """Past "of", "worth of", "in" and what may describe a flow ("of Kazakh exports")."""
    r, hi = c.r, c.sentence.hi
    hit = r.hit("bind.of", i) if i < hi else None
    if hit is None:
        # "41,9 milioni l'export albanese", "611 millones correspondieron a envíos"
        belong = r.hit("bind.belong", i) if i < hi else None
        at = r.skip_links(belong.j if belong else i, hi, 2)
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
        elif r.hit("bind.of", at) or (r.is_link(at) and not r.hit("number.and", at)):
            at += 1
        elif _describes(c, at):
            # "In soft loans", "of agricultural exports"
            at += 1
        else:
            break
        most -= 1
    return at


_NAMED = (
    "cue", "move", "status.target", "status.forecast", "bind.reach", "bind.compare", "bind.contrast", "bind.by", "bind.to", "bind.from", "bind.of",
    "bind.namely", "bind.or", "bind.when", "bind.on", "number.and", "year", "month", "cardinal", "ordinal", "scale", "currency", "country",
    "neutral.pronoun", "qualifier.at_least", "qualifier.approx", "time.running", "place.at", "place.with", "bind.during", "status.deadline",
    "status.past", "say.verb", "say.according", "event.held", "bind.article", "bind.rank", "product.none", "time.last", "time.first",
)  # fmt: skip


def _of_thing(c: Clauses, level: Level) -> bool:
    """Whether an amount only describes the thing behind it: "a $150 million solar farm". A language with `bind.article`."""
    r, j = c.r, level.j
    if r.ending("bind.article", level.i) is None or j >= c.sentence.hi or r.kind(j) != "w" or r.capital(j):
        return False
    product = r.hit("product", j)
    return (
        not r.is_link(j)
        and (product is None or product.category == "name")
        and all(r.hit(s, j) is None for s in _NAMED)
    )


def _flow(c: Clauses, level: Level, before: list[Level], after: list[Level]) -> None:
    """The flow of one amount: a cue right behind it, else before it, else behind it in its clause."""
    group, part = c.group_of(level.i), c.part_of(level.i)
    r = c.r
    if not level.compare and _of_thing(c, level):
        level.other = "money"
        return
    behind = r.hit("cue", _past_of(c, level.j))
    held = [h for at in back(c, level.i) if (h := r.ending("cue", at)) is not None and h.category in BALANCES]
    if held and behind is not None and behind.category in ("turnover", "balance"):
        # "un excédent de 45 millions d'euros dans ses échanges avec", "een tekort van 3 miljoen op de handelsbalans"
        behind = None
    if (
        behind is not None
        and behind.j <= c.sentence.hi
        and behind.category not in ("share", "none")
        and not (behind.category in FLOWS and behind.i > level.j and _lent(c, level))
        and (
            behind.category == "money"
            or behind.i > level.j
            or closes(c, behind)
            or not _before_next(c, behind, after)
            or _counted_off(c, level)
        )
    ):
        _take(level, behind, after=True)
        return
    ahead = [q for q in c.cues if q.j <= level.i and c.group_of(q.i) == group and q.category != "share"]
    near = [q for q in ahead if c.part_of(q.i) == part]
    head = _compared_head(c, level, before) if level.compare else None
    if head is not None and (_own_balance(held, head) or any(q in c.flows() for q in near if head.j <= q.i)):
        # "nos ventes sont passées de 260 à 310 millions et nos achats de 350 à 402"
        head = None
    if head is not None:
        level.cue, level.flow = head.cue, head.flow
        return
    cue = (near or ahead or [None])[-1]  # type: ignore[list-item]
    if cue is None or cue.category == "money" or any(b.cue == cue for b in before):
        later = _later_cue(c, level, after, group, part)
        if later is not None and (cue is None or later.category != "money" or cue.category == "money"):
            unused = cue is not None and cue.category == "money" and level.i - cue.j <= 3
            if not unused and (cue is None or cue.category != "money" or closes(c, later)):
                _take(level, later, after=True)
                return
    if cue is not None:
        _take(level, cue)
        return
    if group and (right := _right_before(c, c.opened[group], c.parent[group], before)) is not None:
        _take(level, right)
        return
    if group:
        outer = c.parent[group]
        heads = [b for b in before if b.flow is not None and b.j <= c.opened[group] and not b.delta]
        head = next((b for b in reversed(heads) if c.group_of(b.i) == outer), None)
        if head is not None:
            level.cue, level.flow = head.cue, head.flow
            level.compare = level.compare or head.compare
            return
        told = [q for q in c.flows() if q.j <= c.opened[group] and c.group_of(q.i) == outer]
        goods = r.ending("product", c.opened[group])
        item = r.ending("country", c.opened[group]) is not None or (goods is not None and goods.category == "name")
        if item and told and c.part_of(told[-1].i) == part:
            # "A trainare le vendite sono i raffinati (610 milioni), la meccanica (540 milioni)"
            _take(level, told[-1])
            return
        rated = any(0 <= c.opened[group] - g.j <= 1 for g in c.rates)
        beside = before[-1] if before else None
        listed = (
            beside is not None
            and beside.cue is not None
            and bool(told)
            and beside.cue == told[-1]
            and c.group_of(beside.i) not in (0, group)
            and c.part_of(beside.i) == part
        )
        if told and (rated or listed or _explains(c, told[-1], c.opened[group], before)):
            _take(level, told[-1])


def _own_balance(held: list[Hit], head: Level) -> bool:
    """Whether a balance set against another is told as what it was: "ein Defizit ..., nachdem es ein Überschuss von 100 Mio. war"."""
    return head.flow is Flow.BALANCE and any(h.i > head.i for h in held)


_ADJACENT = 3
"""Tokens that may describe a flow before the parenthesis that gives its amount."""


def _right_before(c: Clauses, opened: int, outer: int, before: list[Level]) -> Hit | None:
    """The flow right before a parenthesis: "les importations (18,5 milliards) n'ont augmenté que de"."""
    told = [q for q in c.flows() if q.j <= opened and c.group_of(q.i) == outer]
    if not told or opened - told[-1].j > _ADJACENT or any(told[-1].j <= b.i < opened for b in before):
        return None
    described = range(told[-1].j, opened)
    return (
        told[-1]
        if all(c.r.kind(k) == "w" for k in described) and not c.r.any(("bind.reach", "move"), told[-1].j, opened)
        else None
    )


def _counted_off(c: Clauses, level: Level) -> bool:
    """Whether a whole is told to take its parts from: "Von den 4,0 Mrd. Dollar Handelsumsatz entfielen 2,8 Mrd. auf"."""
    places = back(c, level.i)
    return places[-1] - c.sentence.lo <= 1 and any(
        c.r.hit("bind.of", k) is not None for k in range(c.sentence.lo, level.i)
    )


def _lent(c: Clauses, level: Level) -> bool:
    """Whether money that is no trade stands directly before: "a loan of 90 million for trade"."""
    return any(q.category == "money" and 0 <= level.i - q.j <= 2 for q in c.cues)


def _explains(c: Clauses, cue: Hit, opened: int, before: list[Level]) -> bool:
    """Whether a parenthesis gives the amount of a flow told of without one: "est déficitaire (-1,2 Md€)"."""
    nearer = [q for q in c.cues if cue.j <= q.i < opened and q.category != "share"]
    named = c.r.ending("country", opened)
    named = named or c.r.ending("product", opened)
    timed = any(p.j == opened for p in c.periods)
    if timed and before and all(b.cue == cue and c.group_of(b.i) for b in before) and not nearer:
        # "Die Exporte des Jahres 2024 (1,2 Mrd. Euro) übertrafen jene von 2023 (1,1 Mrd. Euro)"
        return True
    if named is not None and before and all(b.cue == cue and c.group_of(b.i) for b in before) and not nearer:
        # "bei den Einfuhren: China (12,3 Mrd. Euro), Vietnam (4,1 Mrd. Euro)"
        return True
    return not nearer and all(b.cue != cue for b in before) and opened - cue.j <= _TOLD


def _compared_head(c: Clauses, level: Level, before: list[Level]) -> Level | None:
    """The amount that a comparison value belongs to: the one before a list that breaks it down."""
    part = c.part_of(level.i)
    heads = [b for b in before if b.flow is not None and not b.delta and c.part_of(b.i) == part]
    heads = [b for b in heads if c.group_of(b.i) == c.group_of(level.i)]
    listed = c.r.within("bind.namely", c.sentence.lo, level.i)
    whole = [b for b in heads if listed and b.j <= listed[0].i]
    return (whole or heads or [None])[-1]  # type: ignore[list-item]


def _later_cue(c: Clauses, level: Level, after: list[Level], group: int, part: int) -> Hit | None:
    """The first cue behind an amount in its clause that is not before a next amount."""
    if after and after[0].i - level.j <= 3 and _in_other_money(level, after[0]):
        # "489 miljoen dollar, zo'n 413 miljoen euro": the same sum twice.
        after = after[1:]
    limit = after[0].i if after else c.sentence.hi
    for cue in c.cues:
        if cue.i < level.j or cue.category == "share" or c.group_of(cue.i) != group or c.part_of(cue.i) != part:
            continue
        if cue.i >= limit or sum(c.group_of(k) == group for k in range(level.j, cue.i)) > 14:
            return None
        beside = after and c.group_of(after[0].i) == group
        return None if beside and cue.j <= limit and limit - cue.j <= 6 and not closes(c, cue) else cue
    return None


def _in_other_money(level: Level, other: Level) -> bool:
    a, b = level.sum.currency, other.sum.currency
    return a is not None and b is not None and a != b


def _before_next(c: Clauses, cue: Hit, after: list[Level]) -> bool:
    return bool(after) and 0 <= after[0].i - cue.j <= 4


def _take(level: Level, cue: Hit, *, after: bool = False) -> None:
    level.cue, level.after = cue, after
    if cue.category == "money":
        level.other = cue.value or "money"
    else:
        level.flow = FLOWS[cue.category]


def negative_balance(c: Clauses, level: Level) -> bool:
    """Whether a balance is a deficit: its cue says so, or "negative" stands between cue and amount."""
    if level.cue is None or level.flow is not Flow.BALANCE:
        return False
    if level.cue.category == "deficit" or level.sum.negative:
        return True
    if level.cue.category == "surplus":
        return False
    lo, hi = sorted((level.cue.i, level.i))
    # "Отрицательное для Узбекистана сальдо"
    ahead = [
        h for h in c.r.within("move", max(c.sentence.lo, level.cue.i - 4), level.cue.i) if h.category == "negative"
    ]
    if ahead and all(c.r.is_link(k) or c.r.hit("country", k) for k in range(ahead[-1].j, level.cue.i)):
        return True
    signs = [h for h in c.r.within("move", lo, hi) if h.category in ("negative", "positive")]
    if signs and signs[-1].category == "positive":
        return False
    return any(h.category == "negative" for h in signs) or any(
        h.category == "deficit" for h in c.cues if lo <= h.i < hi
    )

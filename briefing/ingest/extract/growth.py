"""Growth: which amount each rate belongs to, its direction and its base."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from briefing.core.fact import Flow, StatedGrowth
from briefing.core.period import Period
from briefing.ingest.extract.clauses import FLOWS, Clauses, closes
from briefing.ingest.extract.levels import Level, back, is_base, is_current
from briefing.ingest.extract.lexicon import Hit
from briefing.ingest.extract.money import Rate
from briefing.ingest.extract.sides import Stated, at_cue
from briefing.ingest.extract.standing import product
from briefing.ingest.extract.times import BACKWARD, RUNNING, PeriodAtom
from briefing.ingest.extract.timing import Memory, Timed, base_of, default_base, over_years, resolve

_REACH = 12


def row_of_changes(c: Clauses) -> list[tuple[Hit, Decimal, Rate]]:
    """A table's row of changes, each with the flow over its column: "Var. %   +12,6   +5,5   +6,0"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    lead = r.hit("move", r.skip_links(lo, hi, 1))
    named = r.hit("table.change", lo) or (lead if lead is not None and lead.category in ("up", "down") else None)
    if named is None or not c.columns or c.sums or c.periods:
        return []
    numbers: list[tuple[Decimal, Rate]] = [(g.percent, g) for g in c.rates if g.form == "percent"]
    if not numbers:
        for b in c.bare:
            minus = r.word(b.i - 1) == "-"
            start = b.i - (r.word(b.i - 1) in ("+", "-") and r.glued(b.i))
            value = -Decimal(b.digits) if minus else Decimal(b.digits)
            numbers.append((value, Rate(start, b.j, value, "percent", signed=True)))
    if len(numbers) != len(c.columns):
        return []
    return [(cue, value, rate) for cue, (value, rate) in zip(c.columns, numbers, strict=True)]


@dataclass(slots=True)
class Change:
    """A rate with its direction; `level` is None when it stands alone, then `cue` names its flow."""

    rate: Rate
    percent: Decimal
    level: Level | None
    cue: Hit | None
    at_least: bool = False
    approximate: bool = False

    @property
    def flow(self) -> Flow | None:
        """The flow that changed."""
        if self.level is not None:
            return self.level.flow
        return FLOWS.get(self.cue.category) if self.cue else None


def changes(c: Clauses, found: list[Level]) -> list[Change]:
    """The rates of a sentence that are growth of a flow, each bound to at most one amount."""
    result: list[Change] = []
    bound: set[int] = set()
    respective = _respective(c, found)
    for rate in c.rates:
        percent = _directed(c, rate)
        if percent is None or (rate.ratio and not _has_base(c, rate)):
            continue
        cue = respective.get(rate.i) or _subject(c, rate)
        if cue is not None and cue.category not in FLOWS:
            continue
        level = _level_of(c, rate, cue, [f for f in found if f.i not in bound])
        if level is not None and rate.j <= level.i and is_current(c, level):
            level = None
        if level is None and (cue is None or (rate.form == "word" and rate.fraction and not _measured(c, rate))):
            continue
        if level is not None:
            if level.flow is None or level.flow is Flow.BALANCE:
                continue
            bound.add(level.i)
        at_least, approximate = _hedged(c, rate)
        result.append(Change(rate, percent, level, cue, at_least, approximate))
    return result


_OPENS, _BESIDE = 2, 4
"""Tokens before and behind a word that points back to the figure told last."""


def of_last(c: Clauses, found: list[Level]) -> Change | None:
    """The one rate of a sentence that only goes on about the figure before: "Das ist ein Plus von 5 Prozent"."""
    r, lo = c.r, c.sentence.lo
    if c.flows() or any(not f.compare and not f.delta and not c.group_of(f.i) for f in found):
        return None
    told = [(g, p) for g in c.rates if (p := _directed(c, g)) is not None and not (g.ratio and not _has_base(c, g))]
    # "Dat is 2,6 procent meer dan in maart 2024 en 4 procent meer dan een maand eerder": on the year first, if both.
    several = told[1:] and all(_has_base(c, g) for g, _ in told)
    pointed = r.within("neutral.pointing", lo, told[0][0].i) if len(told) == 1 or several else []
    opening = next(iter(r.within("move", lo, min(c.sentence.hi, lo + _OPENS))), None)
    if not pointed and len(told) == 1 and opening is not None and opening.category in ("up", "down"):
        # "De groei bedroeg 7 procent."
        verb = r.hit("bind.reach", opening.j)
        pointed = [opening] if verb is not None and told[0][0].i - verb.j <= 2 else []
    # "... hat sich das Volumen verdoppelt": an article before its noun points at nothing.
    pointed = [h for h in pointed if not (r.lexicon.capital_nouns and h.j < c.sentence.hi and r.capital(h.j))]
    if any(q.category == "money" for q in c.cues):
        return None
    if not pointed:
        return _bare_change(c, told[0]) if len(told) == 1 else None
    rate, percent = next((t for t in told if not _on_month_before(c, t[0])), told[0])
    # "The bank said it expected prices to grow by 3 per cent" points at nothing told before.
    if pointed[0].i - lo > _OPENS and rate.i - pointed[-1].j > _BESIDE:
        return None
    if r.any(("status.target", "status.forecast"), lo, rate.i):
        return None
    at_least, approximate = _hedged(c, rate)
    return Change(rate, percent, None, None, at_least, approximate)


def _on_month_before(c: Clauses, rate: Rate) -> bool:
    return any(p.relation == "prior" and 0 <= p.i - rate.j <= _BESIDE for p in c.periods)


_WHOLE = 12
"""Tokens of the longest sentence that is only a change: "Un incremento superiore al 13 per cento."."""


def _bare_change(c: Clauses, told: tuple[Rate, Decimal]) -> Change | None:
    """A sentence that is nothing but a change, without a verb or a subject of its own."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    rate, percent = told
    move = r.hit("move", r.skip_links(lo, hi, 1))
    if r.lexicon.verb_final or hi - lo > _WHOLE or move is None or move.category not in ("up", "down"):
        return None
    if move.j > rate.i or r.any(("bind.reach", "product", "status.target", "status.forecast"), move.j, hi):
        return None
    at_least, approximate = _hedged(c, rate)
    return Change(rate, percent, None, None, at_least, approximate)


def stated(
    c: Clauses, change: Change, timed: Timed | None, against: Timed | None, memory: Memory
) -> tuple[StatedGrowth, Timed | None]:
    """The growth as stated, with its base; the second value is the base's place when it is named.

    `against` is the period of the amount it is set against, for want of a base in words.
    """
    head = timed.period if timed else None
    base = named_base(c, change, head, memory) or against or over_years(c, head, memory)
    base = _same_basis(c, change, base, head, memory)
    years = _years_spanned(c, change.rate) if base is None else 1
    period: Period | None = base.period if base else None if _on_prior(c, change) else default_base(head, years)
    if period is not None and head is not None and period == head:
        base, period = None, default_base(head, years)
    rate = change.rate
    growth = StatedGrowth(
        percent=change.percent,
        approximate=rate.approximate or change.approximate,
        at_least=change.at_least,
        base=period,
        form=rate.form,
        span=c.r.span(rate.i, rate.j),
    )
    return growth, base


def _same_basis(c: Clauses, change: Change, base: Timed | None, head: Period | None, memory: Memory) -> Timed | None:
    """Keep the basis of a paragraph that counts from the month before: "Les importations ont quant à elles reculé de 2,7 %"."""
    if base is not None:
        atom = base.atom
        memory.basis = atom.count if atom is not None and atom.relation == "prior" else 0
        return base
    if not memory.basis or head is None or head.length != memory.basis or change.rate.form != "percent":
        return None
    i, j = change.rate.i, change.rate.j
    return resolve(PeriodAtom(i, j, relation="prior", count=memory.basis, whole=False), memory, head)


def _on_prior(c: Clauses, change: Change) -> bool:
    """Whether a change is on the month or quarter before, which the figure's own period does not tell."""
    lo, hi = max(c.sentence.lo, change.rate.i - _REACH), change.rate.j + _REACH
    return any(p.relation == "prior" and lo <= p.i < hi for p in c.periods)


_MOST_YEARS = 30


def _years_spanned(c: Clauses, rate: Rate) -> int:
    """Over how many years a change goes, told in its clause: "удвоился за пять лет"; else one."""
    r, part = c.r, c.part_of(rate.i)
    for unit in r.within("time.year_unit", c.sentence.lo, c.sentence.hi):
        if c.part_of(unit.i) != part or c.group_of(unit.i) != c.group_of(rate.i):
            continue
        at = unit.i - 1
        # "ces cinq dernières années": the adjective behind the number.
        marked = at > c.sentence.lo and r.hit("time.last", at) is not None
        at -= marked
        number = r.number_value(at) if at >= c.sentence.lo else None
        marked = marked or any(
            r.hit(f"time.{slot}", at - 1) is not None for slot in ("first", "past_mark", "last", "over")
        )
        if number is not None and 2 <= number <= _MOST_YEARS and marked:
            return number
    return 1


def named_base(c: Clauses, change: Change, head: Period | None, memory: Memory) -> Timed | None:
    """The base named behind a rate, or right before it."""
    rate = change.rate
    limit = next((g.i for g in c.rates if g.i > rate.i), c.sentence.hi)
    for cue in c.flows():
        if cue.i > rate.j and (change.level is None or cue.i > change.level.j):
            limit = min(limit, cue.i)
            break
    group = c.group_of(rate.i)
    if group:
        inside = [k for k in range(rate.j, c.sentence.hi) if c.group_of(k) != group]
        limit = min(limit, inside[0]) if inside else limit
    named = base_of(c, rate.j, limit, head, memory)
    if named is None:
        named = base_of(c, max(c.sentence.lo, rate.i - _REACH), rate.i, head, memory)
    if named is None and not group:
        named = _shared_base(c, rate, head, memory)
    return named


def _shared_base(c: Clauses, rate: Rate, head: Period | None, memory: Memory) -> Timed | None:
    """The base that a sentence names before its first change: "gegenüber 2022 stiegen die Exporte um 3 und die Importe um 2 %"."""
    first = next((g for g in c.rates if g.form == "percent"), rate)
    if first.i >= rate.i or c.part_of(first.i) != c.part_of(rate.i):
        return None
    return base_of(c, c.sentence.lo, first.i, head, memory)


def _has_base(c: Clauses, rate: Rate) -> bool:
    """Whether a time it is compared with follows a rate."""
    return any(
        0 <= p.i - rate.j <= 8 and (p.relation in ("earlier", "same") or is_base(c, p.i) or p.whole) for p in c.periods
    )


def _directed(c: Clauses, rate: Rate) -> Decimal | None:
    """The rate with its sign, or None when nothing says up or down: a share, a tariff."""
    if rate.form == "points" or _is_left(c, rate) or _arrived_at(c, rate) or c.r.hit("bind.volume", rate.j) is not None:
        return None
    if c.r.hit("bind.average", rate.j) is not None or c.r.within(
        "bind.average", max(c.sentence.lo, rate.i - 4), rate.i
    ):
        # "De 7 % par an en moyenne" is no change on any one year.
        return None
    if rate.signed:
        return rate.percent if not (_is_share(c, rate) or _compared(c, rate)) else None
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    group, part = c.group_of(rate.i), c.part_of(rate.i)
    if _is_share(c, rate):
        return None
    ahead = [
        h for h in r.within("move", max(lo, rate.i - _reach(c, rate)), rate.i)
        if h.category in ("up", "down") and c.group_of(h.i) == group and c.part_of(h.i) == part
        and not any(h.j <= g.i < rate.i and not (_joined(c, g, rate) or _goes_on(c, g, rate)) for g in c.rates
                    if r.hit("bind.volume", g.j) is None)
        and not _belongs_before(c, h)
    ]  # fmt: skip
    end = _past_delta(c, rate)
    behind = [h for h in r.within("move", end, min(hi, end + 4)) if h.category in ("up", "down", "more", "less")]
    behind = [h for h in behind if all(r.is_link(k) or r.kind(k) == "w" for k in range(end, h.i))]
    if not ahead and not behind:
        behind = _closing_move(c, rate)
    if not ahead and not behind and not rate.fraction:
        # "supérieur de 14 % à celui de 2023"
        close = [h for at in back(c, rate.i, 2) if (h := r.ending("move", at)) and h.category in ("more", "less")]
        ahead = [h for h in close if h.i >= lo]
    if not ahead and not behind and _by(c, rate):
        # "Что выше показателя 2023 года на 2,3%"
        far = r.within("move", max(lo, rate.i - _REACH), rate.i)
        ahead = [
            h for h in far if h.category in ("more", "less") and c.group_of(h.i) == group and c.part_of(h.i) == part
        ]
    hit: Hit | None = None
    if behind and ahead and behind[0].i == end and any(ahead[-1].j <= q.i < rate.i for q in c.flows()):
        # "ging met 6 procent omhoog ..., de invoer met 2 procent omlaag"
        ahead = []
    if behind and (not ahead or behind[0].i == rate.j and not _by(c, rate)):
        hit = behind[0]
    elif ahead:
        hit = ahead[-1]
        if rate.fraction and rate.i - hit.j > 3 and not _by(c, rate):
            return None
    if hit is None and (before := next((g for g in reversed(c.rates) if g.j <= rate.i), None)) is not None:
        # The verb is left out: "экспорт вырос на 12 %, импорт - на 40 %".
        told = _goes_on(c, before, rate) or listed_partner(c, rate) is not None
        led = _directed(c, before) if told else None
        if led is not None:
            return abs(rate.percent) if led > 0 else -abs(rate.percent)
    less = r.ending("move", rate.i)
    if hit is None and less is not None and less.i >= lo and less.category == "negative":
        # "(minus 2,1 Prozent)"
        return -abs(rate.percent)
    if hit is None:
        return _indexed(c, rate)
    if _compared(c, hit if hit.j <= rate.i else rate):
        return None
    alone = not any(0 <= p.i - rate.j <= _REACH for p in c.periods)
    if rate.factor and hit.category in ("more", "less") and alone and not r.hit("bind.compare", hit.j):
        # "Le commerce informel serait trois fois supérieur": to something else.
        return None
    if rate.factor and hit.category in ("down", "less"):
        return (Decimal(100) / (rate.percent / 100 + 1) - 100).quantize(Decimal("0.1"))
    return rate.percent if hit.category in ("up", "more") else -rate.percent


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
    """How many tokens before a rate its verb may stand: times told between do not count."""
    lo = max(c.sentence.lo, rate.i - 2 * _REACH)
    return _REACH + sum(a.j - a.i for a in c.periods if lo <= a.i < rate.i)


def _is_left(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is what a share or a rate before it came from: "down from 2.4%", "dal 3,8%"."""
    if rate.form != "percent" or rate.signed:
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
    limit = next((g.i for g in c.rates if g.i >= rate.j and not _joined(c, rate, g)), c.sentence.hi)
    moves = c.r.within("move", rate.j, min(limit, rate.j + 2 * _REACH))
    return [
        h for h in moves
        if h.category in ("up", "down") and c.group_of(h.i) == group and c.part_of(h.i) == part
        and closes(c, h) and not any(rate.j <= q.i < h.i and c.group_of(q.i) == group for q in c.flows())
    ][:1]  # fmt: skip


_LEAST_INDEX, _MOST_INDEX = 30, 400
"""Between these a percentage of the base's level is taken for an index."""


def _indexed(c: Clauses, rate: Rate) -> Decimal | None:
    """A level in per cent of the base's: "102,3 % к уровню 2023 года", "темп роста 105,2 %"."""
    if rate.form != "percent" or not _LEAST_INDEX <= rate.percent <= _MOST_INDEX:
        return None
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    before = [h for h in r.within("move", max(lo, rate.i - 5), rate.i) if h.category == "index"]
    behind = r.hit("move", rate.j) if rate.j < hi else None
    if before or (behind is not None and behind.category == "index"):
        return rate.percent - 100
    return None


def listed_partner(c: Clauses, rate: Rate) -> Hit | None:
    """The country that a later rate of a list is of: "imports from Algeria rose by 12% and from Tunisia by 4%"."""
    r = c.r
    before = next((g for g in reversed(c.rates) if g.j <= rate.i), None)
    if before is None or c.group_of(before.i) != c.group_of(rate.i):
        return None
    named = [h for h in r.within("country", before.j, rate.i) if h.category == "name"]
    moved = [h for h in r.within("move", before.j, rate.i) if h.category in ("up", "down")]
    if len(named) != 1 or moved or r.any(("cue", "bind.reach"), before.j, rate.i):
        return None
    hit = named[0]
    sides = (*_SIDES, "place.of") if _owned_imports(c, before) else _SIDES
    if not all(r.kind(k) == "w" or r.word(k) == "-" for k in range(hit.j, rate.i)):
        return None
    start = hit.i
    while start > before.j and r.is_link(start - 1) and not any(r.ending(slot, start) for slot in sides):
        start -= 1
    mark = next((h for slot in sides if (h := r.ending(slot, start)) is not None), None)
    joint = mark is not None and any(
        r.word(k) == "," or r.hit("number.and", k) is not None for k in range(before.j, mark.i)
    )
    return hit if joint else None


def _owned_imports(c: Clauses, rate: Rate) -> bool:
    """Whether what changed is told as "its imports", behind which "of" names the other side."""
    flow = next((q for q in reversed(c.flows()) if q.j <= rate.i), None)
    return flow is not None and flow.category == "imports" and c.r.hit("neutral.theirs", flow.i - 1) is not None


_SIDES = ("place.from", "place.to", "place.with")


def _joined(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether two rates share a verb: "grew by 5% and 3% respectively", "... and from Tunisia by 4%"."""
    if listed_partner(c, second) is not None:
        return True
    return second.i - first.j <= 3 and any(c.r.hit("number.and", k) for k in range(first.j, second.i))


def _goes_on(c: Clauses, first: Rate, second: Rate) -> bool:
    """Whether a verb is left out: "le esportazioni sono scese del 5%, le importazioni dell'1,6%"."""
    r, flows = c.r, [q for q in c.flows() if first.j <= q.i < second.i]
    if not flows or r.within("move", first.j, second.i):
        return False
    # "Рост товарооборота составил 12 %, экспорта - 8 %": the dash stands for the verb.
    dashed = r.word(second.i - 1) == "-" and flows[-1].j == second.i - 1
    return dashed or ((_by(c, first) or first.factor) and _by(c, second))


def _measured(c: Clauses, rate: Rate) -> bool:
    """Whether a fraction says by how much: behind "by", or right behind its verb ("ont gagné un cinquième")."""
    move = c.r.ending("move", rate.i)
    behind = c.r.hit("move", rate.j) if rate.j < c.sentence.hi else None
    compared = behind is not None and behind.category in ("more", "less")
    return _by(c, rate) or compared or (move is not None and move.category in ("up", "down"))


def _by(c: Clauses, rate: Rate) -> bool:
    return any(c.r.hit("bind.by", k) for k in range(back(c, rate.i)[-1], rate.i))


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
    of = r.hit("bind.of", rate.j) if rate.j < c.sentence.hi else None
    if of is not None and r.word(rate.j) in r.lexicon.links and not rate.signed:
        target = r.hit("cue", r.skip_links(of.j, c.sentence.hi, 3))
        # "12,4 % a tasa anual" is no share of a rate.
        target = None if target is not None and target.category == "share" else target
        whole = r.hit("bind.reach", r.skip_links(of.j, c.sentence.hi, 3))
        if (target is not None or whole is not None) and not _by(c, rate):
            return not [
                h for h in r.within("move", max(c.sentence.lo, rate.i - 4), rate.i) if h.category in ("up", "down")
            ]
    return False


def _told_apart(c: Clauses, i: int, j: int) -> bool:
    """Whether a verb or a joint stands between: not in "the share of Vietnam in total imports"."""
    r = c.r
    return r.any(("move", "bind.reach", "number.and", "bind.contrast"), i, j) or any(
        r.word(k) == "," for k in range(i, j)
    )


def _subject(c: Clauses, rate: Rate) -> Hit | None:
    """What changed: named behind ("a 5% rise in exports", "del 5% dell'export"), else before, in the clause."""
    r, hi = c.r, c.sentence.hi
    group, part = c.group_of(rate.i), c.part_of(rate.i)
    at = rate.j
    move = r.hit("move", r.skip_links(at, hi, 1)) if at < hi else None
    if move is not None and move.category in ("up", "down", "more", "less"):
        at = move.j
    of = r.hit("bind.of", at) if at < hi else None
    if of is not None:
        target = at
        for _ in range(4):
            cue = r.hit("cue", target)
            if cue is not None and cue.j <= hi and cue.category != "share":
                return cue
            people = r.hit("country", target) if target < hi else None
            target = people.j if people else target + 1
            if target >= hi or not (r.is_link(target) or r.hit("cue", target) or r.hit("country", target)):
                break
    ahead = [q for q in c.cues if q.j <= rate.i and c.group_of(q.i) == group and q.category not in ("share",)]
    near = [q for q in ahead if c.part_of(q.i) == part]
    if near or ahead:
        return (near or ahead)[-1]
    if group and rate.signed and (told := _told_outside(c, rate, group)) is not None:
        return told
    behind = [q for q in c.flows() if q.i >= rate.j and c.group_of(q.i) == group and q.i - rate.j <= 6]
    return behind[0] if behind else None


_ASIDE = 7
"""Tokens between a flow and the parenthesis that only tells its change."""


def _told_outside(c: Clauses, rate: Rate, group: int) -> Hit | None:
    """The flow before a parenthesis that holds nothing but its change: "les importations de gaz (+0,4 %)"."""
    r, opened, outer = c.r, c.opened[group], c.parent[group]
    if any(c.group_of(s.i) == group for s in c.sums) or rate.i - opened > 2:
        return None
    told = [q for q in c.cues if q.j <= opened and c.group_of(q.i) == outer and c.part_of(q.i) == c.part_of(rate.i)]
    cue = told[-1] if told and told[-1].category in FLOWS else None
    if cue is None or opened - cue.j > _ASIDE or any(cue.j <= s.i < opened for s in c.sums):
        return None
    between = range(cue.j, opened)
    if any(r.kind(k) == "s" or r.hit("number.and", k) for k in between) or r.any(("move", "bind.reach"), cue.j, opened):
        return None
    return cue


def _respective(c: Clauses, found: list[Level]) -> dict[int, Hit]:
    """Exports and imports grew by 5% and 3% respectively."""
    r = c.r
    if not r.within("bind.respectively", c.sentence.lo, c.sentence.hi):
        return {}
    flows = c.flows()
    rates = [g for g in c.rates if g.form == "percent"]
    if len(flows) < 2 or len(flows) != len(rates):
        return {}
    return {g.i: q for g, q in zip(rates, flows, strict=True)}


def _level_of(c: Clauses, rate: Rate, cue: Hit | None, free: list[Level]) -> Level | None:
    usable = [f for f in free if not f.compare and not f.delta and not f.other]
    group = c.group_of(rate.i)
    if group:
        return _in_parenthesis(c, rate, group, usable, cue)
    if (told := _told_aside(c, rate, cue, usable)) is not None:
        return told
    root = [f for f in usable if c.group_of(f.i) == 0]
    explained = _explained(c, rate, usable)
    if explained is not None:
        return explained
    after = next((f for f in root if f.i >= rate.j), None)
    before = next((f for f in reversed(root) if f.j <= rate.i), None)
    if after is not None and not _reaches(c, rate, after, before):
        after = None
    if after is not None:
        return after
    if before is None:
        return None
    between = [q for q in c.flows() if before.j <= q.i < rate.i and c.group_of(q.i) == 0]
    if between and not (before.after and between[-1] == before.cue) and not _said_again(c, between, before):
        return None
    if _other_time(c, rate, before):
        return None
    together = before.flow is Flow.TURNOVER and before.cue is not None and before.cue.category in ("exports", "imports")
    if together and cue is not None and before.cue is not None and before.cue.i <= cue.i < before.i:
        cue = before.cue
    if cue is not None and before.cue is not None and cue != before.cue and FLOWS.get(cue.category) is not before.flow:
        return None
    return before if not _hard(c, before.j, rate.i) or _points_back(c, rate, before) else None


def _told_aside(c: Clauses, rate: Rate, cue: Hit | None, usable: list[Level]) -> Level | None:
    """The amount in a parenthesis right behind what changed: "Les exportations (16,1 milliards) ont augmenté de 4,9 %"."""
    if cue is None:
        return None
    aside = [f for f in usable if f.cue == cue and c.group_of(f.i) and cue.j <= f.i and f.j <= rate.i]
    return aside[0] if len(aside) == 1 and c.opened[c.group_of(aside[0].i)] - cue.j <= _NEAR_CUE else None


_NEAR_CUE = 3


def _said_again(c: Clauses, between: list[Hit], level: Level) -> bool:
    """Whether the cues only name the amount's trade once more: "товарооборот составил ...: за год оборот вырос"."""
    if level.flow is not Flow.TURNOVER or not all(FLOWS[q.category] is Flow.TURNOVER for q in between):
        return False
    return all(at_cue(c, q, Flow.TURNOVER) == Stated() and product(c, q, q.j, q.j) is None for q in between)


def _explained(c: Clauses, rate: Rate, usable: list[Level]) -> Level | None:
    """The amount that a parenthesis right behind a rate gives: "+5,4% (a 3,2 miliardi)"."""
    at = rate.j
    while at < min(c.sentence.hi, rate.j + 3) and c.r.kind(at) == "w" and c.r.hit("move", at) is None:
        # "61% en valor (a US$ 4.012 millones)"
        at += 1
    if at >= c.sentence.hi or c.r.word(at) != "(":
        return None
    group = c.group_of(at)
    inside = [f for f in usable if c.group_of(f.i) == group]
    if at > rate.j and not (inside and c.r.hit("bind.to", at + 1) is not None):
        return None
    if inside and any(rate.j < p.i < inside[0].i and c.group_of(p.i) == group for p in c.periods):
        # "verdoppelt (2023: 4,6 Mrd. Euro)" gives what it is compared with.
        return None
    return inside[0] if group and inside and inside[0].i - rate.j <= 4 else None


def _other_time(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether rate and amount each have a period right behind them, and not the same one."""
    own = next((p for p in c.periods if 0 <= p.i - rate.j <= 2 and not is_base(c, p.i) and not p.relation), None)
    theirs = next((p for p in c.periods if 0 <= p.i - level.j <= 2), None)
    if own is None or theirs is None or theirs.relation:
        return False
    return (own.year, own.months) != (theirs.year, theirs.months)


def _points_back(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a rate behind a semicolon is the change of the amount before it: "...; рост, таким образом, составил 42%"."""
    r, part = c.r, c.part_of(rate.i)
    if c.part_of(level.j - 1) <= part and _summed_up(c, rate, level):
        return True
    if part != c.part_of(level.j - 1) + 1:
        return False
    opens = next(k for k in range(level.j, rate.i + 1) if c.part_of(k) == part)
    if r.word(opens) != ";":
        return False
    alone = [k for k in range(opens, c.sentence.hi) if c.part_of(k) == part]
    if not any(q.i in alone for q in c.flows()) and not any(s.i in alone for s in c.sums):
        # "...; im Vergleich zum Jahr davor ein Plus von 4 Prozent"
        return True
    first = r.skip_links(opens + 1, rate.i, 1)
    move = r.hit("move", first)
    pointing = any(
        r.hit(slot, k) is not None for slot in ("neutral.pointing", "neutral.pronoun") for k in (opens + 1, first)
    )
    return pointing or (move is not None and move.category in ("up", "down"))


def _summed_up(c: Clauses, rate: Rate, level: Level) -> bool:
    """Whether a clause of its own tells what the figures come to: "...; im Jahr davor waren es 36 Millionen, das entspricht einem Plus"."""
    r = c.r
    commas = [k for k in range(level.j, rate.i) if r.word(k) in (",", ";", "-")]
    if (
        not commas
        or not any(f.i >= level.j and f.j <= commas[-1] for f in c.sums)
        or c.flows()
        and c.flows()[-1].i > level.j
    ):
        return False
    first = commas[-1] + 1
    return r.hit("neutral.pointing", first) is not None or r.hit("bind.or", first) is not None


def _hard(c: Clauses, i: int, j: int) -> bool:
    return c.part_of(i - 1) != c.part_of(j)


def _reaches(c: Clauses, rate: Rate, level: Level, before: Level | None) -> bool:
    """Whether a rate leads to the amount behind it: "rose 5% to", "del 5%, raggiungendo"."""
    r = c.r
    span = range(rate.j, level.i)
    if level.i - rate.j > 16 or _hard(c, rate.j, level.i):
        return False
    if before is not None and _said_of(c, before, rate):
        return False
    if any(rate.j <= q.i < level.i and c.group_of(q.i) == 0 and q != level.cue for q in c.flows()):
        return False
    if any(g.i in span for g in c.rates if c.group_of(g.i) == 0):
        return False
    own = level.cue is not None and level.cue.i >= rate.j and not level.after
    if own and level.cue is not None and any(r.word(k) == "," for k in range(rate.j, level.cue.i)):
        return False
    to = any(r.hit("bind.to", k) or r.hit("bind.reach", k) for k in span)
    if before is not None and any(p.i in span and (p.relation in BACKWARD or is_base(c, p.i)) for p in c.periods):
        return any(r.hit("bind.to", k) for k in range(level.i - 3, level.i))
    return to or before is None


def _said_of(c: Clauses, before: Level, rate: Rate) -> bool:
    """Whether a rate is set off as that of the amount before it: "3 milliards, soit une hausse de 20 %, et ..."."""
    r = c.r
    pointing = [h for h in r.within("neutral.pointing", before.j, rate.i) if r.word(h.i - 1) == ","]
    if not pointing:
        return False
    start = pointing[-1].i
    return not any(start <= q.i < rate.i for q in c.flows()) and not any(
        r.hit("number.and", k) is not None for k in range(start, rate.i)
    )


def _in_parenthesis(c: Clauses, rate: Rate, group: int, usable: list[Level], cue: Hit | None) -> Level | None:
    inside = [f for f in usable if c.group_of(f.i) == group]
    before = [f for f in inside if f.j <= rate.i]
    if before and not _labelled(c, before[-1], rate):
        return before[-1]
    inside = [f for f in inside if f.i >= rate.j]
    if inside and inside[0].i - rate.j <= 6:
        return inside[0]
    opened = c.opened[group]
    outer = [f for f in usable if f.j <= opened and c.group_of(f.i) == c.parent[group]]
    own = [q for q in c.flows() if c.group_of(q.i) == group]
    if own:
        return None
    if not outer:
        return None
    timed = sum(p.j - p.i for p in c.periods if outer[-1].j <= p.i < opened)
    timed += sum(s.j - s.i for s in c.sums if outer[-1].j <= s.i < opened)
    return outer[-1] if opened - outer[-1].j - timed <= 8 else None


def _labelled(c: Clauses, level: Level, rate: Rate) -> bool:
    """Whether an amount in a parenthesis is of a time told before it, and the rate apart: "(2023: 3,0 miljard; +4,2%)"."""
    apart = any(c.r.word(k) in (";", ",") for k in range(level.j, rate.i))
    return apart and any(p.j + 1 == level.i and c.r.word(p.j) == ":" for p in c.periods)


def _hedged(c: Clauses, rate: Rate) -> tuple[bool, bool]:
    r = c.r
    at_least = approximate = False
    for at in back(c, rate.i, 2):
        at_least = at_least or r.ending("qualifier.at_least", at) is not None
        approximate = approximate or r.ending("qualifier.approx", at) is not None
    return at_least, approximate


def period_alone(c: Clauses, change: Change, memory: Memory) -> Timed | None:
    """The period of a growth without an amount: behind it, else before it, else the paragraph's."""
    rate = change.rate
    usable = [p for p in c.periods if p.relation not in (*BACKWARD, RUNNING) and not is_base(c, p.i)]
    group = c.group_of(rate.i)
    right = [p for p in usable if 0 <= p.i - rate.j <= 4 and c.group_of(p.i) == group]
    left = [p for p in usable if p.j <= rate.i]
    rest = [p for p in usable if p.i >= rate.j and c.part_of(p.i) == c.part_of(rate.i)]
    for atom in (*right[:1], *left[-1:], *rest[:1]):
        timed = resolve(atom, memory, None)
        if timed is not None:
            return timed
    return None if any(p.relation == RUNNING for p in c.periods) else memory.timed

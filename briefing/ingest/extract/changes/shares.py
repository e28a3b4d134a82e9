"""Shares and levels: rates that tell how much of something there is, or where it stood, and no change."""

from __future__ import annotations

from decimal import Decimal

from briefing.core.fact import Flow
from briefing.ingest.extract.changes.indices import averaged, led_by
from briefing.ingest.extract.changes.quantities import tells_quantity
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses, closes
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit


def is_level(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is no change on any one year: points, an average, what a rate came from or arrived at, or of a quantity."""
    left = rate.form == "points" or _is_left(c, rate)
    return left or tells_quantity(c, rate) or averaged(c, rate) or _of_other_flow(c, rate) or _taken_off(c, rate)


_TAKEN = 5
"""Tokens from a rate to the flow that somebody takes so much of."""


def _taken_off(c: Clauses, rate: Rate) -> bool:
    """Whether a verb in two parts tells what is bought, and no fall: "neemt 12% van de Ghanese uitvoer af", "nimmt 12 % der Ausfuhren ab"."""
    r = c.r
    if not r.lexicon.verb_final or rate.form != "percent" or rate.signed or led_by(c, rate):
        return False
    flow = next((q for q in c.flows() if rate.j <= q.i <= rate.j + _TAKEN), None)
    if flow is None or r.hit("bind.of", rate.j) is None and r.hit("bind.definite", rate.j) is None:
        return False
    between = range(rate.j, flow.i)
    if r.hit("place.at", rate.j) is not None:
        # "Ein Minus von 5,4 Prozent bei den Einfuhren"
        return False
    return all(r.is_link(k) or r.hit("country", k) or r.hit("bind.of", k) or r.hit("bind.definite", k) for k in between)


_OTHER = 7
"""Tokens from a multiple to the flow that it is a multiple of."""


def _of_other_flow(c: Clauses, rate: Rate) -> bool:
    """Whether a multiple is of what goes the other way, and no growth: "Exports were double imports", "il doppio di quanto importa"."""
    if not (rate.form in ("word", "factor") or rate.ratio):
        return False
    r, flows = c.r, [q for q in c.flows() if c.part_of(q.i) == c.part_of(rate.i)]
    behind = next((q for q in flows if rate.j <= q.i <= rate.j + _OTHER), None)
    before = next((q for q in reversed(flows) if q.j <= rate.i), None)
    if behind is None or (before is not None and {FLOWS[behind.category], FLOWS[before.category]} != _BOTH):
        return False
    more = r.hit("move", rate.j)
    at = more.j if more is not None and more.category in ("more", "less") and behind.i >= more.j else rate.j
    than = more is not None and r.ending("bind.compare", at) is not None
    if any(at <= p.i < behind.i for p in c.periods):
        # "Exports doubled in 2021 as imports fell"
        return False
    if before is None and not (than and closes(c, behind)):
        # "Dat is twee keer meer dan Nederland invoert"
        return False
    led = than or r.at(("bind.of", "place.of", "bind.compare"), at)
    between = range(at, behind.i)
    plain = all(r.kind(k) != "s" or r.word(k) == "'" for k in between) and not r.any(
        ("number.and", "move"), at, behind.i
    )
    return plain and (led or behind.i - at <= 1)


_BOTH = {Flow.EXPORTS, Flow.IMPORTS}


def _is_left(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is what a share or a rate before it came from: "down from 2.4%", "dal 3,8%"."""
    if not (rate.form == "percent" or rate.factor) or rate.signed:
        return False
    r = c.r
    if r.ending("country", rate.i) is not None or r.ending("time.year_unit", rate.i) is not None:
        # "imports from Spain 7.3 percent", "en el primer trimestre del año 26,3%"
        return False
    return any(
        (left := r.ending("bind.from", at)) is not None
        and left.i >= c.sentence.lo
        and r.ending("bind.by", at) is None
        and r.ending("bind.of", at) is None
        for at in (rate.i, rate.i - 1)
    )


_HUNDRED, _NEARLY = Decimal(100), Decimal("0.2")


def rest_of_whole(c: Clauses, rate: Rate) -> bool:
    """Whether a rate makes up a whole with the share before it: "imputable à 71,6 % aux importations et à 28,4 % aux exportations"."""
    before = next((g for g in reversed(c.rates) if g.j <= rate.i and c.part_of(g.i) == c.part_of(rate.i)), None)
    if before is None or rate.signed or before.signed or {rate.form, before.form} != {"percent"}:
        return False
    whole = abs(rate.percent + before.percent - _HUNDRED) <= _NEARLY
    joint = c.r.begins("number.and", before.j, rate.i)
    return whole and joint and is_share(c, before)


def is_share(c: Clauses, rate: Rate) -> bool:
    """Whether a rate says how much of something: "90 % of exports", "accounts for 5%"."""
    r = c.r
    group, part = c.group_of(rate.i), c.part_of(rate.i)
    behind = r.hit("move", rate.j) if rate.j < c.sentence.hi else None
    if behind is not None and behind.category in ("more", "less"):
        # "Esto supone un 12 % más"
        return False
    if _owed(c, rate) or _times_another(c, rate) or _of_country_told(c, rate):
        return True
    article = r.ending("bind.article", rate.i)
    if behind is not None and behind.category in ("up", "down") and article is not None and article.i >= c.sentence.lo:
        # "This represents a 13.3% increase"
        return False
    share = [
        h for h in c.cues
        if h.category == "share" and h.j <= rate.i and c.group_of(h.i) == group and c.part_of(h.i) == part
    ]  # fmt: skip
    if share and (_closed_off(c, share[-1], rate) or _beside_change(c, share[-1], rate)):
        share = []
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
        stands = bool(moved) and _stands_for(c, last, moved[0], rate)
        if not (moved and (subject or stands)):
            return True
    by = rate.signed or led_by(c, rate) or r.hit("place.of", rate.j) is not None
    if not by and _total_of(c, rate) is not None:
        # "Это 14,2% от всего торгового оборота"
        return True
    if not rate.signed and r.hit("neutral.what", rate.j) is not None:
        # "más del 50% de lo que exporta Chile"
        return True
    of = r.hit("bind.of", rate.j) if rate.j < c.sentence.hi else None
    if _part_of_rise(c, rate, of):
        return True
    if of is not None and r.word(rate.j) in r.lexicon.links and not rate.signed:
        total = _total_of(c, rate)
        # "12,4 % a tasa anual" is no share of a rate.
        target = None if total is not None and total.category == "share" else total
        whole = r.hit("bind.reach", r.skip_links(of.j, c.sentence.hi, 3))
        if whole is not None and r.hit("bind.to", of.i) is not None and _moved_there(c, rate):
            # "Crecieron 26,3% al sumar compras por 19.140 millones": what they came to.
            return False
        if (target is not None or whole is not None) and (not led_by(c, rate) or total is not None):
            return not [
                h for h in r.within("move", max(c.sentence.lo, rate.i - 4), rate.i) if h.category in ("up", "down")
            ]
    return False


_STANDS = 6
"""Tokens between the word for what a figure stands for and the change it is: "representing | a sharp year-on-year | increase of"."""


def _stands_for(c: Clauses, share: Hit, move: Hit, rate: Rate) -> bool:
    """Whether what a figure represents is a change, and no share: "supuso un alza de 22,4 %", "a year-on-year increase of 21%"."""
    r, between = c.r, range(share.j, move.i)
    if all(r.is_link(k) for k in between):
        return True
    plain = all(r.kind(k) == "w" or r.word(k) == "-" for k in (*between, *range(move.j, rate.i)))
    near = len(between) <= _STANDS and rate.i - move.j <= _DESCRIBED
    goods = any(h.category == "name" for h in r.within("product", share.j, move.i))
    return plain and near and not goods and not r.any(_NAMES, share.j, move.i) and not r.any(("cue",), move.j, rate.i)


_DESCRIBED = 4
"""Tokens between a change and its rate: "un aumento | interanual del"."""
_NAMES = ("cue", "country", "place.group", "org.named", "place.of")
"""What a share may be of."""


def _of_country_told(c: Clauses, rate: Rate) -> bool:
    """Whether a relative clause tells how much a country has of a flow: "lost its place to China, which was good for 14 percent"."""
    r = c.r
    comma = next((k for k in range(rate.i - 1, max(c.sentence.lo, rate.i - _CLAUSE), -1) if r.word(k) == ","), None)
    if comma is None or rate.signed or led_by(c, rate) or r.ending("country", comma) is None:
        return False
    ends = next((k for k in range(rate.j, c.sentence.hi) if r.word(k) in (",", ";")), c.sentence.hi)
    return r.any(("bind.relative",), comma + 1, comma + 3) and not r.any(("move",), comma + 1, ends)


_CLAUSE = 12
"""Tokens from the comma that opens a relative clause to its rate."""


def _closed_off(c: Clauses, share: Hit, rate: Rate) -> bool:
    """Whether a clause set off by commas told a share of its own: "Copper exports, which account for 48% of the total, fell by 7%"."""
    r = c.r
    own = next((g for g in reversed(c.rates) if g.j <= rate.i and not g.signed), None)
    if own is None:
        return False
    # "..., which make up | 40% of GDP, fell", "..., на долю которой приходится | 48%, упал"
    start = min(own.i, share.i)
    opened = next((k for k in range(start - 1, max(c.sentence.lo, start - _RELATIVE), -1) if r.word(k) == ","), None)
    closed = next((k for k in range(max(own.j, share.j), rate.i) if r.word(k) == ","), None)
    if opened is None or closed is None or r.any(("cue", "number.and"), closed, rate.i):
        return False
    relative = r.any(("bind.relative",), opened, own.i) or r.at(("neutral.pronoun",), opened + 1, opened + 2)
    return relative and any(h.i - closed <= _VERB for h in r.within("move", closed, rate.i))


def _beside_change(c: Clauses, whole: Hit, rate: Rate) -> bool:
    """Whether what shares are told of has itself changed, and a flow beside it: "stieg das BIP um 2,4 Prozent, die Ausfuhren um 5,2 Prozent"."""
    own = next((g for g in c.rates if whole.j <= g.i < rate.i), None)
    if own is None or not (led_by(c, own) and led_by(c, rate)):
        return False
    return any(own.j <= q.i < rate.i and _told_apart(c, own.j, q.i) for q in c.flows())


_RELATIVE, _VERB = 7, 4
"""Tokens from a comma to the share of a relative clause, and from the comma that closes it to the verb of the main one."""


def _of_the_rise(c: Clauses, rate: Rate) -> bool:
    """Whether "of the" leads from a rate to a noun of change: "spiegano il 46% dell'aumento", not "un 5 % de aumento"."""
    r, hi = c.r, c.sentence.hi
    at = r.skip_links(rate.j, hi, 3)
    noun = r.hit("move", at) if at < hi and r.hit("place.of", rate.j) is not None else None
    bare = at - rate.j == 1 and r.hit("small.bare_of", rate.j) is not None
    return noun is not None and noun.category in ("up", "down") and not bare


_OWED_AHEAD, _OWED_BEHIND = 4, 3
"""Tokens between a rate and the word before or behind it that tells what owes itself to something."""


def _owed(c: Clauses, rate: Rate) -> bool:
    """Whether a rate is how far something comes from a flow: "due à hauteur de 60 % aux exportations", "на 60% обеспечен экспортом"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if rate.signed or rate.form != "percent" or not r.hits.get("bind.owed"):
        return False
    part = c.part_of(rate.i)
    ahead = r.within("bind.owed", max(lo, rate.i - _OWED_AHEAD), rate.i)
    behind = r.within("bind.owed", rate.j, min(hi, rate.j + _OWED_BEHIND))
    if behind and any(q.i < rate.i and c.part_of(q.i) == part for q in c.flows()):
        # "Рост экспорта на 60% обеспечен поставками в Китай": a change all the same.
        behind = []
    gaps = [range(h.j, rate.i) for h in ahead[-1:]] + [range(rate.j, h.i) for h in behind[:1]]
    return any(all(r.kind(k) == WORD for k in gap) and not r.any(("cue", "move"), gap.start, gap.stop) for gap in gaps)


_OTHER, _SMALL = 6, 4
"""Tokens from a factor to the other flow that it is set against, and letters of the longest small word between."""


def _times_another(c: Clauses, rate: Rate) -> bool:
    """Whether a factor sets one flow against the other: "las exportaciones triplicaron sus importaciones", "doubled that of its sales"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if rate.form == "percent" or rate.j >= hi:
        return False
    joints = ("number.and", "bind.contrast")
    heads = r.within("cue", lo, rate.i)
    others = r.within("cue", rate.j, min(hi, rate.j + _OTHER))
    if not heads or not others or any(s.i < heads[-1].j <= s.j for s in c.sums):
        return False
    head, other = heads[-1], others[0]
    if head.category not in _FLOWS or other.category not in (*_FLOWS, "none") or head.category == other.category:
        return False
    # "Las importaciones, por 90 millones, triplicaron a las exportaciones"
    aside = sum(r.word(k) == "," for k in range(head.j, rate.i)) % 2 == 0
    told = r.any(("move",), head.j, rate.i) or any(r.word(k) in ";:" for k in range(head.j, rate.i))
    if told or not aside or r.any(joints, head.j, other.i):
        return False
    between = range(rate.j, other.i)
    small = all(
        r.kind(k) == WORD and (r.is_link(k) or r.hit("neutral.height", k) or len(r.word(k)) <= _SMALL) for k in between
    )
    end = next((k for k in range(other.j, hi) if r.word(k) in ",;:."), hi)
    return small and not r.any(("move", "bind.reach"), other.j, end)


_FLOWS = ("exports", "imports")


def _part_of_rise(c: Clauses, rate: Rate, of: Hit | None) -> bool:
    """Whether a rate is what a part of a change comes to: "60 Prozent des Anstiegs", "ist zu 60 Prozent auf die Exporte zurückzuführen"."""
    r = c.r
    if rate.signed or rate.form != "percent":
        return False
    if not r.lexicon.capital_nouns:
        return of is not None and _of_the_rise(c, rate)
    at = r.skip_links(of.j, c.sentence.hi, 1) if of is not None else c.sentence.hi
    noun = r.hit("move", at) if at < c.sentence.hi and r.capital(at) else None
    if noun is not None and noun.category in ("up", "down") and not led_by(c, rate):
        return True
    # "zu", which is both: not "bei 60 Prozent".
    to = [r.hit(slot, rate.i - 1) for slot in ("place.at", "bind.compare")] if rate.i > c.sentence.lo else [None]
    return all(h is not None and h.j == rate.i for h in to)


def _total_of(c: Clauses, rate: Rate) -> Hit | None:
    """The word for the whole behind a rate: "se elevaron a 90 millones, el 12 % del total", "12% всего экспорта"."""
    r, hi = c.r, c.sentence.hi
    of = r.hit("place.of", rate.j) or r.hit("bind.on", rate.j)
    at = of.j if of is not None else rate.j
    told = r.each(_TOTALS, at, min(hi, at + 3))
    whole = next((h for h in told if all(r.is_link(k) for k in range(at, h.i))), None)
    if of is not None and whole is not None and r.hit("bind.to", of.i) is not None:
        at_sum = r.skip_qualifiers(whole.j, hi)
        if led_by(c, rate) and any(s.i == at_sum for s in c.sums):
            # "um 15 % auf insgesamt 1,13 Mrd. Euro": what it came to.
            return None
    bare = (
        of is None and whole is not None and (whole.i > at or led_by(c, rate) or not r.within("cue", at, whole.j + 2))
    )
    return None if bare else whole


def _moved_there(c: Clauses, rate: Rate) -> bool:
    """Whether a verb of change stands before a rate, in its clause."""
    moves = c.r.within("move", c.sentence.lo, rate.i)
    return any(h.category in ("up", "down") and c.part_of(h.i) == c.part_of(rate.i) for h in moves)


_TOTALS = ("bind.total", "place.total")


def _told_apart(c: Clauses, i: int, j: int) -> bool:
    """Whether a verb or a joint stands between: not in "the share of Vietnam in total imports"."""
    r = c.r
    return r.any(("move", "bind.reach", "number.and", "bind.contrast"), i, j) or any(
        r.word(k) in (",", ":", ";") for k in range(i, j)
    )

"""Base sums: amounts that a noun or a clause of their own tells as what another counts from, with their time: "a year when it was 54 million"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_NOUN, _SET_AGAINST = 7, 6
"""Tokens between a word of comparison and the amount, with a noun that names it, and between an amount, past its time, and what it is set against."""
_CLOSED = 6
"""Tokens between the time a change counts from and how much it was then."""
_WHEN, _CLAUSE, _AFTER, _CONTRASTED = 14, 16, 14, 12
"""Tokens between "a year when", "when", "after" or a word of contrast and the amount that its clause tells."""


def yearly(r: Reading, hit: Hit) -> bool:
    """Whether words of comparison only say what a change counts from ("su base annua"), or against whom a balance is: "un saldo en contra"."""
    year = r.hit("year", hit.i)
    led = next((h for k in (hit.i - 1, hit.i - 2) if (h := r.hit("year", k)) is not None), None)
    if led is not None and led.category == "later" and led.j > hit.i:
        # "Un anno dopo | di 412 milioni"
        return True
    if (
        against := r.ending("move", hit.j) or r.ending("move", hit.j - 1)
    ) is not None and against.i < hit.i < against.j:
        return against.category == "negative"
    return year is not None and year.j == hit.j and year.category == "yearly"


def tells_own(c: Clauses, hit: Hit, *, alone: bool = False) -> bool:
    """Whether a verb has a flow for its subject, behind a time: "Nel 2007 l'export era di 1 miliardo e gli scambi erano di 3"."""
    verb = c.r.hit("bind.reach", hit.i)
    if verb is None or hit.j - hit.i > 1 and verb.j != hit.j:
        return False
    since = max((x.j for x in c.sums if x.j <= hit.i), default=c.sentence.lo)
    subject = any(since <= q.i and q.j <= hit.i for q in c.flows()) and (alone or c.r.kind(hit.i - 1) == WORD)
    # "Nel 2024 le vendite erano state di": a year of its own, where more than "was" sets amounts against each other.
    plain = hit.j - hit.i == 1
    return subject and any(p.j <= hit.i and (plain or p.whole and p.year is not None) for p in c.periods)


def noun_base(c: Clauses, level: Level) -> tuple[PeriodAtom | None] | None:
    """The time, if any, that a noun between a word of comparison and an amount is told with; None without such a noun.

    "Down from the record deficit of £10.2 billion", "from the revised July 2021 figure of P7.8 billion".
    """
    r = c.r
    at = level.i - 1
    if at <= c.sentence.lo or r.hit("place.of", at) is None or r.hit("bind.of", at) is None:
        return None
    told: PeriodAtom | None = None
    while at > max(c.sentence.lo, level.i - _NOUN):
        atom = next((p for p in c.periods if p.j == at), None)
        told, at = (atom, atom.i) if atom is not None else (told, at)
        hit = r.ending("bind.compare", at)
        if hit is not None and hit.i >= c.sentence.lo:
            if tells_own(c, hit) or yearly(r, hit):
                return None
            # "België hield er dan ook een tekort van": without a change nothing is compared.
            changed = bool(r.within("move", c.sentence.lo, hit.j)) or any(g.j <= hit.i for g in c.rates)
            # "The deficit was $23.8 billion against the deficit of $19.6 billion last year"
            changed = changed or any(0 <= hit.i - s.j <= _SET_AGAINST for s in c.sums)
            return (told,) if changed else None
        # "respecto al superávit de 84 millones": a noun for a balance may reach, too.
        stops = ("move", "number.and") if r.hit("cue", at - 1) is not None else ("move", "bind.reach", "number.and")
        if r.kind(at - 1) != "w" or r.at(stops, at - 1):
            return None
        at -= 1
    return None


def closed_base(c: Clauses, level: Level) -> PeriodAtom | None:
    """The time of such an amount."""
    r = c.r
    base = next((p for p in reversed(c.periods) if p.j <= level.i), None)
    rate = next((g for g in reversed(c.rates) if g.j <= level.i), None)
    if base is None or rate is None or base.i < rate.j or level.i - base.j > _CLOSED or c.group_of(level.i):
        return None
    led = r.within("bind.compare", rate.j, base.i)
    if not led or led[0].i - rate.j > 2 or any(rate.j <= q.i < level.i for q in c.flows()):
        return None
    # "91% por encima del valor registrado en 2022 -que fue de 88 millones-"
    set_off = r.word(base.j) in ("-", ",") and r.hit("bind.relative", base.j + 1) is not None
    gap = range(base.j + set_off, level.i)
    relative = bool(gap) and r.hit("bind.relative", gap[0]) is not None
    # "Down by 14.6% from the first quarter to 7.4 million": it came to that.
    led_on_to = any(r.hit("bind.to", k) is not None and not (relative and r.hit("place.at", k)) for k in gap)
    if led_on_to or any(r.kind(k) != "w" or r.hit("number.and", k) is not None for k in gap):
        return None
    if r.at(("bind.namely",), *gap):
        # "Par rapport à la même période de 2017, dont 320 millions de coton": a part of the amount before.
        return None
    # "Sono raddoppiate rispetto al 2019 e nel 2022 ammontavano a 214 milioni": of the time told last.
    apart = any(r.hit("number.and", k) is not None or c.period_at(k) is not None for k in range(led[0].j, base.i))
    reached = any(r.hit("bind.reach", k) is not None and r.hit("place.at", k) is None for k in gap)
    if apart or (reached and not relative):
        return None
    at = r.at(("place.at",), *gap)
    return base if (relative or at) and not r.any(("move",), base.j, level.i) else None


def when_base(c: Clauses, level: Level) -> PeriodAtom | None:
    """The base whose "when" clause holds the amount: "allo stesso periodo del 2023, quando erano pari a ..."."""
    r = c.r
    marks = [
        k for k in range(max(c.sentence.lo, level.i - _CLAUSE), level.i)
        if r.hit("bind.when", k) or r.hit("bind.relative", k) and r.word(k - 1) == "," and not (
            r.lexicon.verb_final or r.hit("bind.namely", k) or r.hit("bind.whose", k) or r.kind(k + 1) != "w"
        )
    ]  # fmt: skip
    years = [h.i for h in r.within("time.year_unit", max(c.sentence.lo, level.i - _WHEN), level.i)]
    # "..., anno in cui gli scambi bilaterali hanno raggiunto un totale di 8,6 miliardi"
    marks = marks or [k for k in years if r.hit("bind.when", k) is not None and r.word(k - 1) == ","]
    if not marks:
        return None
    set_off = r.hit("bind.when", marks[-1]) is not None and r.word(marks[-1] - 1) == ","
    for atom in c.periods:
        # "al mejor dato, el del primer semestre de 2011, cuando sumaron 209 millones": a time of its own
        own = set_off and atom.year is not None and not (atom.relation or atom.whole)
        # "They regret what happened in the first quarter of 2019, when sales fell by 41% to": nothing is told before that.
        own = own and (any(k < atom.i for k in [x.i for x in c.sums] + [g.i for g in c.rates]) or not c.rates)
        if 0 <= marks[-1] - atom.j <= 1 and (own or atom.relation in BACKWARD or is_base(c, atom.i)):
            year = r.hit("time.year_unit", marks[-1]) is not None and atom.relation == "same" and atom.year is not None
            # "rispetto allo stesso periodo del 2021, anno in cui hanno raggiunto": all of it.
            return PeriodAtom(atom.i, atom.j, year=atom.year, entire=True) if year else atom
    return None


def after_base(c: Clauses, level: Level) -> PeriodAtom | None:
    """The time of an "after" clause that holds the amount: ", nachdem 2023 noch ein Überschuss von 100 Mio. verbucht worden war"."""
    r = c.r
    for k in range(level.i - 1, max(c.sentence.lo, level.i - _AFTER), -1):
        if r.word(k) in (",", ";"):
            return None
        if r.hit("bind.when", k) is not None and r.hit("bind.compare", k) is not None and r.word(k - 1) == ",":
            return next((p for p in c.periods if k < p.i and p.j <= level.i), None)
    return None


def formerly(c: Clauses, level: Level, found: list[Level]) -> PeriodAtom | None:
    """The year that a clause without a flow of its own tells an amount of, behind one without a time: "..., alors qu'il était de 54 en 2014"."""
    r, lo = c.r, c.sentence.lo
    marks = r.within("bind.contrast", max(lo, level.i - _CONTRASTED), level.i)
    before = next((f for f in reversed(found) if f.j <= level.i), None)
    if not marks or before is None or before.j > marks[-1].i or before.delta:
        return None
    start = marks[-1].j
    following = next((f.i for f in found if f.i >= level.j), c.sentence.hi)
    own = any(start <= q.i < level.j for q in c.flows()) or r.any(("country",), start, level.i)
    behind = min(following, level.j + 3)
    was = r.any(("small.was",), start, level.i) or r.any(("small.was",), level.j, behind)
    times = [p for p in c.periods if start <= p.i < following]
    timed = any(p.j <= start for p in c.periods)
    if own or not was or timed or len(times) != 1 or not times[0].whole or times[0].year is None:
        return None
    return times[0]

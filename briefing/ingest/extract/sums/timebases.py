"""Time bases: whether a time is what a change or an amount is compared with: "rispetto al 2022", "since March"."""

from __future__ import annotations

from briefing.ingest.extract.sums.beyond import above_flow
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.exceeded import (
    BY,
    better_than,
    enclosed,
    exceeded,
    multiplied,
    of_rate_against,
    opens_on_before,
    than_then,
)
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def named_whole(r: Reading, atom: PeriodAtom) -> bool:
    """Whether a time is of no year told with it: "dezelfde periode", not "dezelfde periode vorig jaar" or "Vorjahreszeitraum"."""
    named = r.hit("year", atom.i)
    return named is not None and named.j == atom.j and named.value != "before"


def _still_to_come(c: Clauses, i: int) -> bool:
    """Whether the year at token `i` lies ahead of the article."""
    atom, day = c.period_at(i), c.r.published
    return atom is not None and atom.year is not None and day is not None and atom.year > day.year


def _opens_with_part(c: Clauses, i: int, at: int) -> bool:
    """Whether "after" the first months of a year its figures are told: "Na de eerste elf maanden", "lagen nach neun Monaten bei"."""
    atom, hit, lo = c.period_at(i), c.r.ending("bind.compare", at), c.sentence.lo
    if atom is None or hit is None or hit.j - hit.i > 1:
        return False
    # "3 procent meer, na een daling in de eerste elf maanden"
    behind = any(g.j <= hit.i for g in c.rates) or any(s.j <= hit.i for s in c.sums)
    told = behind or c.r.hit("time.after", hit.i) is None
    if hit.i != lo and c.r.word(hit.i - 1) not in (":", ";") and (told or c.r.any(("move",), lo, hit.i)):
        return False
    if c.r.hit("time.after", hit.i) is None:
        # "Gegenüber dem ersten Quartal sanken die Ausfuhren": the quarter before.
        return False
    return not atom.whole and not atom.relation and atom.first == 1 and 1 < atom.last < 12


_MARKED = 5
"""Tokens between "above" and the time whose figure is exceeded."""


def set_above(c: Clauses, rate: Rate) -> Hit | None:
    """The "above" or "below" right behind a rate that leads to a time: "37 % above last year's level", "8 % unter Mai 2023"."""
    r = c.r
    hit = r.hit("bind.above", rate.j) or r.hit("bind.below", rate.j)
    if hit is None or rate.form != "percent":
        return None
    time = next((p for p in c.periods if 0 <= p.i - hit.j <= _MARKED), None)
    gap = range(hit.j, time.i) if time is not None else range(0)
    small = all(r.is_link(k) or r.word(k) == "'" or r.hit("bind.mark", k) is not None for k in gap)
    return hit if time is not None and small else None


def _opens_months(c: Clauses, on: Hit, i: int) -> bool:
    """Whether "from" only opens a run of months: "rose by 7.4% from January to August", not "from January-August 2023"."""
    r, atom = c.r, c.period_at(i)
    led = atom is not None and atom.first != atom.last and r.hit("bind.from", on.i) is not None
    return led and atom is not None and any(r.hit("time.range_to", k) is not None for k in range(atom.i + 1, atom.j))


def _left_for_next(c: Clauses, i: int) -> bool:
    """Whether a change leads from the month at token `i` to the one right behind it: "stiegen von Dezember auf Januar um 1,2 Prozent"."""
    r, atom = c.r, c.period_at(i)
    between = atom is not None and atom.named and r.ending("place.between", i) is not None
    if atom is None or atom.whole or atom.first != atom.last or not (between or r.ending("bind.from", i) is not None):
        return False
    later = c.period_at(atom.j + 1) if atom.j + 1 < c.sentence.hi else None
    led = any(r.hit(slot, atom.j) is not None for slot in (("number.and",) if between else ("bind.to", "bind.on")))
    return led and later is not None and not later.whole and later.first == later.last != atom.first


def steps_on(c: Clauses, i: int) -> bool:
    """Whether a change leads to the month at token `i` from the one right before it: "subieron un 5 % de agosto a septiembre"."""
    return any(p.j + 1 == i and _left_for_next(c, p.i) for p in c.periods)


_LATE = 6
"""The month up to which what an article tells is mostly of the year before."""


def _runs_over(c: Clauses, on: Hit, i: int) -> bool:
    """Whether a change ran "over" the first months told last, which it does not count from: "+12 % sur les neuf premiers mois de 2024"."""
    r, atom, day = c.r, c.period_at(i), c.r.published
    if r.hit("time.over", on.i) is None or atom is None or day is None:
        return False
    first = r.within("time.first", i, atom.j) and r.within("time.months_unit", i, atom.j)
    if not first and not _leads_to_amount(c, atom):
        return False
    if atom.year is None:
        # "+12 % sur les sept premiers mois", of no year told
        return atom.relation in ("", "this")
    return atom.year + (atom.last < atom.first) >= day.year - (day.month <= _LATE)


def _leads_to_amount(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether months are the only time of a sentence and lead on to an amount: "de 10 % sur janvier-juillet 2024 | pour atteindre 217"."""
    if atom.whole or atom.relation or atom.first == atom.last or len(c.periods) != 1:
        return False
    reach = next(iter(c.r.within("bind.reach", atom.j, min(c.sentence.hi, atom.j + 4))), None)
    return reach is not None and any(0 <= s.i - reach.j <= 2 for s in c.sums)


def is_base(c: Clauses, i: int) -> bool:
    """Whether what begins at token `i` is what something is compared with ("rispetto al 2022")."""
    r = c.r
    before = next((g for g in reversed(c.rates) if g.j < i), None)
    if (
        before is not None
        and i - before.j <= _MARKED + 3
        and (over := set_above(c, before)) is not None
        and over.j <= i
    ):
        return next(p.i for p in c.periods if p.i >= over.j) == i
    if r.hit("time.on_prior", i) is not None or any(told(c, i) for told in _TOLD):
        return True
    if steps_on(c, i):
        return False
    atom = c.period_at(i)
    if (
        atom is not None
        and atom.relation in BACKWARD
        and r.hit("bind.on", i) is not None
        and any(g.i >= atom.j for g in c.rates)
    ):
        # "In Germania il calo | sul trimestre | precedente è stato del 2,5%": "on" is part of the time.
        return True
    over = r.ending("bind.compare", i + 1)
    shared = r.is_link(i) or any(r.hit(slot, i) is not None for slot in ("time.to_date", "time.first"))
    if over is not None and over.i < i and shared:
        # "Par rapport à fin septembre 2020", "чем за 11 месяцев 2011 года", "par rapport à l'an dernier": one small word of both.
        return True
    # "en relación con el año 2019"
    # "from the year of 2005"
    of = r.ending("place.of", i) if r.kind(i) == NUMBER else None
    unit = (r.ending("time.year_unit", i) or of and r.ending("time.year_unit", of.i)) if r.kind(i) == NUMBER else None
    for at in back(c, unit.i if unit is not None and unit.i > c.sentence.lo else i, 3):
        if (against := r.ending("bind.compare", at)) is not None:
            yearly = r.hit("year", against.i)
            if yearly is not None and yearly.j == against.j:
                # "dell'8 per cento su base annua | nel primo trimestre": what it is compared with is told.
                return False
            if _opens_with_part(c, i, at):
                return False
            if r.ending("status.deadline", at) is not None and _still_to_come(c, i):
                # "tegen 2030": by then, not against it.
                return False
            more = r.ending("qualifier.at_least", at) or r.ending("qualifier.at_most", at)
            # "Ein Fünftel mehr als 2022", "$21 billion more than in 2023": behind a rate or a sum it compares.
            # "The increase over 2022": "over" is of the rise.
            return (
                more is None
                or r.hit("bind.rise", against.i) is not None
                or any(0 <= more.i - j <= 1 for j in (*(g.j for g in c.rates), *(s.j for s in c.sums)))
            )
        if _of_peak(c, at, i):
            return True
        since = r.ending("bind.since", at) or _since(c, at)
        if since is not None and not _opens_range(c, since.i, i):
            return r.ending("qualifier.at_least", at) is None
        on = r.ending("bind.on", at)
        if on is not None and (_opens_months(c, on, i) or _runs_over(c, on, i) or _still_to_come(c, i)):
            return False
        if on is not None and enclosed(c, on.i, i):
            return True
        near = on is not None and any(0 <= on.i - g.j <= 3 for g in c.rates)
        if on is not None and (near or _changed_by(c, on.i) or _of_noun(c, on.i, i)):
            return True
        if on is not None and r.hit("bind.from", on.i) is not None and _reached_by_rate(c, on.i):
            atom = c.period_at(i)
            return atom is not None and r.hit("time.range_to", atom.j) is None
    named = _described_base(c, i) or _recorded_then(c, i) or _on_that_of(c, i) or exceeded(c, i) or _of_height(c, i)
    named = named or _of_base_rate(c, i) or _from_that_of(c, i) or _where_from(c, i)
    return named or _named_again(c, i)


_FOR_FLOW = ("neutral.those", "neutral.that", "bind.mark")


def _from_that_of(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of what a rate counts from: "rose by 10.6 percent from that of 2012", "sur celles de 2012"."""
    r, lo = c.r, c.sentence.lo
    places = back(c, i, 3)
    of = next((h for k in places if (h := r.ending("place.of", k)) is not None), None)
    those = next((h for s in _FOR_FLOW if of is not None and (h := r.ending(s, of.i)) is not None), None)
    if those is None:
        return False
    slots = ("bind.from", "bind.on", "bind.compare")
    led = [k for k in range(max(lo, those.i - 2), those.i) if any(r.hit(s, k) for s in slots)]
    return bool(led) and any(0 <= led[0] - g.j <= 1 for g in c.rates)


def of_base_sum(c: Clauses, atom: PeriodAtom) -> bool:
    """Whether a time is that of an amount which another is set against: "136 million in June, after a surplus of 556 million | in May"."""
    r, lo = c.r, c.sentence.lo
    told = next((s for s in reversed(c.sums) if 0 <= atom.i - s.j <= 2 * _OPENS), None)
    if told is None or any(r.kind(k) != "w" or r.hit("cue", k) is not None for k in range(told.j, atom.i)):
        return False
    if not any(s.j <= told.i for s in c.sums):
        return False
    places = back(c, told.i)
    cue = next((h for k in places if (h := r.ending("cue", k)) is not None), None)
    places = [*places, *back(c, cue.i)] if cue is not None else places
    before = max((s for s in c.sums if s.j <= told.i), key=lambda s: s.i)
    moved = any(r.ending("bind.to", k) is not None for k in back(c, before.i))
    if moved and any((h := r.ending("bind.from", k)) is not None and h.i >= before.j for k in places):
        # "Shrank to 61 million in 2019 from 82 million | in 2018, as exports rose by 5%"
        return True
    # "un excédent record": what describes it stands on either side.
    return any((h := r.ending("bind.compare", k)) is not None and h.i > lo for k in places)


def _of_base_rate(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of a rate which another is set against: "56,9 %, contre 60,8 % à fin mars 2016"."""
    r, lo = c.r, c.sentence.lo
    rate = next((g for g in reversed(c.rates) if 0 <= i - g.j <= _OPENS), None)
    if rate is None:
        return False
    # "In contrast to a 4.9% rise in August"
    move = r.hit("move", rate.j)
    behind = move.j if move is not None and move.category in ("up", "down") else rate.j
    if not all(r.is_link(k) for k in range(behind, i)):
        return False
    at = back(c, rate.i)[-1]
    # "contre une baisse de 3,7 % en novembre"
    noun = r.ending("move", at)
    at = noun.i if noun is not None and noun.category in ("up", "down") else at
    led = next((h for k in back(c, at) if (h := r.ending("bind.compare", k)) is not None), None)
    # "The pace of growth slowed from 2.9 percent in August"
    slowed = r.hit("bind.from", at) or r.ending("bind.from", at)
    if slowed is not None and slowed.i > lo and rate.form == "percent":
        return any((h := r.ending(slot, slowed.i)) is not None and h.i >= lo for slot in ("move", "neutral.pace"))
    return led is not None and led.i > lo and any(g.j <= led.i for g in c.rates)


def _where_from(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of a bare number from which another moved: "de 15 %, passant de 6,32 | en 2011 à 5,32 en 2012"."""
    r, atom = c.r, c.period_at(i)
    of = next((b for b in c.bare if 0 <= i - b.j <= _OPENS), None)
    if atom is None or of is None or not any(g.j <= of.i for g in c.rates):
        return False
    # "Passant de l'indice 120 en 2011 à 105 en 2012"
    led = any(r.hit("bind.from", k) is not None for k in range(of.i - _INDEX, of.i))
    to = next((b for b in c.bare if b.i >= atom.j and r.hit("bind.to", b.i - 1) is not None), None)
    return led and to is not None and any(to.j <= p.i <= to.j + _OPENS for p in c.periods)


_INDEX = 3
"""Tokens from "from" to its number: "de l'indice 120"."""


def _named_again(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` only says which one the base before it is: "gegenüber dem Vorjahresmonat | Mai 2023", "a year earlier, May 2023,"."""
    r, atom = c.r, c.period_at(i)
    before = next((p for p in reversed(c.periods) if p.j <= i), None)
    if atom is None or before is None or before.relation not in BACKWARD or before.year is not None or atom.relation:
        return False
    closed = atom.j < c.sentence.hi and r.word(atom.j) == r.word(before.j) == ","
    return (before.j == i or (closed and before.j == i - 1)) and is_base(c, before.i)


def _on_that_of(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of the flow a change is reckoned on: "a fall of $166m on the surplus in December"."""
    r = c.r
    for at in back(c, i, 2):
        cue = r.ending("cue", at)
        if cue is None:
            continue
        led = next((h for k in back(c, cue.i, 2) if (h := r.ending("bind.on", k)) is not None), None)
        changed = led is not None and led.i >= c.sentence.lo and _changed_by(c, led.i)
        return changed or (cue.category in FLOWS and above_flow(c, cue))
    return False


def _recorded_then(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` is that of what a change is compared with: "by 1.31% compared to the amount recorded in the first quarter"."""
    r = c.r
    lo = max(c.sentence.lo, i - _RECORDED)
    # "A rise of 3.7% over the value recorded in the first quarter"
    led = r.within("bind.compare", lo, i) or r.within("bind.on", lo, i - 1)
    rate = next((g for g in reversed(c.rates) if led and g.j <= led[-1].i), None)
    near = rate is not None and led[-1].i - rate.j <= _OF_WHAT
    counted = near and rate is not None and all(r.kind(k) == "w" for k in range(rate.j, led[-1].i))
    since = led[-1].j if counted else _differing(c, i)
    if since is None:
        return False
    # "На 80 млн больше показателя, зафиксированного в 2021 году"
    between = [k for k in range(since, i) if not (r.word(k) == "," and r.hit("bind.mark", k + 1) is not None)]
    plain = all(r.kind(k) == "w" and r.hit("number.and", k) is None for k in between)
    timed = any(since <= p.i < i for p in c.periods)
    return plain and not timed and r.any(("bind.mark",), since, i) and not r.any(("cue", "move"), since, i)


_DIFFERS = 12
"""Tokens between a difference and the time of what it is the difference to."""


def _differing(c: Clauses, i: int) -> int | None:
    """Where the words begin that say what a sum or a rate is more or less than: "80 millones más | que lo registrado en 2021"."""
    r, lo = c.r, max(c.sentence.lo, i - _DIFFERS)
    ends = [(s.j, s.i) for s in c.sums] + [(g.j, g.i) for g in c.rates]
    for end, start in sorted((told for told in ends if lo < told[0] < i), reverse=True):
        behind = r.hit("move", end)
        behind = behind if behind is not None and behind.category in ("more", "less") else None
        behind = behind or r.hit("bind.above", end) or r.hit("bind.below", end)
        if behind is not None:
            return behind.j
        before = any(h.category in ("more", "less") for h in r.within("move", max(lo, start - BY), start))
        to = r.hit("bind.to", end)
        if before and to is not None and any(r.hit("bind.by", k) is not None for k in range(start - BY, start)):
            # "Superior en 80 millones a la registrada en 2021"
            return to.j
    return None


_OF_WHAT = 7
"""Tokens between a change and a comparison that say what has changed: "un 25 % de las compras a ese país comparadas con"."""
_RECORDED = 8
"""Tokens between a comparison and the time of what it compares with."""


def _changed_by(c: Clauses, at: int) -> bool:
    """Whether a change in money ends at a token: "(up £0.8 billion | from September)", "fell by 2 billion | from 2023"."""
    if _worth_of_rate(c, at):
        return True
    told = next((s for s in c.sums if s.j == at), None)
    moves = [h for k in back(c, told.i) if (h := c.r.ending("move", k)) is not None] if told is not None else []
    if told is None or not any(h.category in ("up", "down") for h in moves):
        return False
    return not any(c.r.hit("bind.to", k) is not None for k in range(moves[0].j, told.i))


def _of_noun(c: Clauses, at: int, i: int) -> bool:
    """Whether a change ends at a token, and its rate follows the time: "un aumento | sui primi mesi del 2023 | del 9 per cento".

    With its verb behind the noun that opens a sentence: "The increase | over 2022 | was 8 percent".
    """
    r, noun, atom = c.r, c.r.ending("move", at), c.period_at(i)
    if noun is None or atom is None or noun.category not in ("up", "down"):
        return False
    if atom.relation in BACKWARD and any(g.i >= atom.j for g in c.rates):
        # "In Germania la flessione | sul trimestre precedente | ha raggiunto il 2,5%"
        return True
    of_rise = r.ending("bind.rise", at) is not None or r.hit("time.over", at) is None
    # "una flessione sul 2022 (-0,8%)"
    aside = r.word(atom.j) == "(" and r.hit("time.over", at) is None
    rate = next((g for g in c.rates if 0 <= g.i - atom.j <= _OPENS + aside), None)
    between = range(atom.j, rate.i) if rate is not None else range(0)
    if of_rise and rate is not None and all(r.is_link(k) or r.word(k) in _SIGNS[: 3 + aside] for k in between):
        return True
    verb = r.hit("bind.reach", atom.j) if noun.i - c.sentence.lo <= _OPENS else None
    return verb is not None and any(0 <= g.i - verb.j <= _OPENS for g in c.rates)


_SIGNS = ("-", "+", "'", "(")
_OPENS = 2
"""Tokens of a sentence before the noun it opens with, and between a verb and its rate."""


def _reached_by_rate(c: Clauses, at: int) -> bool:
    """Whether an amount that a rate led to ends at a token: "rose by 52.3% to 55.9 billion ringgit ($13.5 billion) | from 2020"."""
    r = c.r
    if r.word(at - 1) == ")":
        at = c.opened.get(c.group_of(at - 2), at)
    told = next((s for s in c.sums if s.j == at), None)
    to = next((h for k in back(c, told.i, 2) if (h := r.ending("bind.to", k)) is not None), None) if told else None
    return to is not None and any(g.form == "percent" and 0 <= to.i - g.j <= 1 for g in c.rates)


def _worth_of_rate(c: Clauses, at: int) -> bool:
    """Whether the money that a rate comes to ends at a token: "grew by 18 percent, or €125 million ($137 million), | from June last year"."""
    r = c.r
    at -= r.word(at - 1) == ","
    if r.word(at - 1) == ")":
        at = c.opened.get(c.group_of(at - 2), at)
    told = next((s for s in c.sums if s.j == at), None)
    said = r.ending("bind.or", told.i) if told is not None else None
    return said is not None and any(g.form == "percent" and 0 <= said.i - g.j <= 1 for g in c.rates)


_DESCRIBED = 4
"""Words that may describe the time before: "gegenüber dem bereits sehr starken Vorquartal"."""


def _described_base(c: Clauses, i: int) -> bool:
    """Whether only words that describe it stand between a comparison and a time before, where nouns have a capital."""
    r, atom = c.r, c.period_at(i)
    if not r.lexicon.capital_nouns or atom is None or atom.relation not in ("prior", "earlier", "same"):
        return False
    at = i
    while at > c.sentence.lo and i - at <= _DESCRIBED and r.kind(at - 1) == WORD and not r.capital(at - 1):
        at -= 1
        led = r.ending("bind.compare", at)
        if led is not None and at < i - 1 and r.is_link(at):
            return True
    return False


def _of_peak(c: Clauses, at: int, i: int) -> bool:
    """Whether a year is that of a record something is measured by: "a un paso del récord de 2022", "sous le record de 2022"."""
    r = c.r
    if not r.hits.get("qualifier.peak") or (of := r.ending("place.of", at)) is None:
        return False
    peak, atom = r.ending("qualifier.peak", of.i), c.period_at(i)
    if peak is None or atom is None or not atom.whole or atom.year is None:
        return False
    # "En el año récord de 2022": the year itself.
    return peak.i > c.sentence.lo and r.hit("time.year_unit", peak.i - 1) is None


_HEIGHT = 6
"""Tokens from "below" to the word for a height, and from that to its year."""


def _of_height(c: Clauses, i: int) -> bool:
    """Whether a year is only that of the height which something lies below or above: "still below the highest values reached in 2008"."""
    r, lo, atom = c.r, c.sentence.lo, c.period_at(i)
    peaks = r.within("qualifier.peak", max(lo, i - _HEIGHT), i) if atom is not None and atom.whole else []
    if not peaks or any(r.kind(k) != WORD for k in range(peaks[-1].j, i)):
        return False
    start, height = max(lo, peaks[-1].i - _HEIGHT), peaks[-1]
    limits = [*r.within("qualifier.at_most", start, height.j), *r.within("qualifier.at_least", start, height.j)]
    return bool(limits) or any(h.category in ("more", "less") for h in r.within("move", start, height.i))


_SINCE, _SINCE_THEN = 4, 8
"""Tokens between "since" and the year of what it names, and of what its clause tells."""


def _since(c: Clauses, i: int) -> Hit | None:
    """The word that counts from what happened in a year: "sinds het verdrag in 2017", "desde que hay relaciones en 2020"."""
    atom, near = c.period_at(i), c.r.lexicon.verb_final
    if atom is None or not atom.whole:
        return None
    for k in range(i - 1, max(c.sentence.lo, i - (_SINCE if near else _SINCE_THEN)) - 1, -1):
        if c.r.kind(k) != "w" or not near and c.r.hit("number.and", k) is not None:
            return None
        hit = c.r.hit("bind.since", k)
        if hit is not None and (near or _since_then(c, hit)):
            return hit
    return None


def _since_then(c: Clauses, hit: Hit) -> bool:
    """Whether a clause behind an amount opens with "since", and no place or person does: "desde que", not "с Перу"."""
    plain = hit.j - hit.i > 1 or all(c.r.hit(slot, hit.i) is None for slot in ("place.from", "place.with", "bind.from"))
    return plain and any(s.j <= hit.i for s in c.sums) and c.r.kind(hit.i - 1) == "w"


def _opens_range(c: Clauses, i: int, at: int) -> bool:
    """Whether "since" is the first word of a range of months: "с января по сентябрь"."""
    atom = c.period_at(at)
    return atom is not None and not atom.whole and atom.first != atom.last and c.r.hit("time.range_from", i) is not None


_TOLD = (multiplied, better_than, _left_for_next, than_then, of_rate_against, opens_on_before)
"""What tells by itself that a time is compared with."""

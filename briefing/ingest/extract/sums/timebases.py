"""Time bases: whether a time is what a change or an amount is compared with: "rispetto al 2022", "since March"."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import Clauses, kept
from briefing.ingest.extract.sums.exceeded import (
    better_than,
    enclosed,
    multiplied,
    of_rate_against,
    opens_on_before,
    than_then,
)
from briefing.ingest.extract.sums.level import back
from briefing.ingest.extract.sums.namedbases import changed_by, named_base, of_peak
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.times.atoms import BACKWARD, PeriodAtom
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def named_whole(r: Reading, atom: PeriodAtom) -> bool:
    """Whether a time is of no year told with it: "dezelfde periode", not "dezelfde periode vorig jaar" or "Vorjahreszeitraum"."""
    named = r.hit("year", atom.i)
    return named is not None and named.j == atom.j and named.value != "before"


@kept
def is_base(c: Clauses, i: int) -> bool:
    """Whether what begins at token `i` is what something is compared with ("rispetto al 2022")."""
    above = _first_above(c, i)
    if above is not None:
        return above
    if c.r.hit("time.on_prior", i) is not None or any(told(c, i) for told in _TOLD):
        return True
    if steps_on(c, i):
        return False
    if _on_time_before(c, i) or _shares_word(c, i):
        return True
    for at in back(c, _past_unit(c, i), _LED):
        for led_by in _LED_BY:
            told = led_by(c, at, i)
            if told is not None:
                return told
    return named_base(c, i) or _named_again(c, i)


_LED = 3
"""Small words between a preposition and its time."""


def _first_above(c: Clauses, i: int) -> bool | None:
    """Whether the time at token `i` is the first behind the "above" of the rate before it; None where there is no such word."""
    rate = next((g for g in reversed(c.rates) if g.j < i), None)
    over = set_above(c, rate) if rate is not None and i - rate.j <= _MARKED + 3 else None
    return next(p.i for p in c.periods if p.i >= over.j) == i if over is not None and over.j <= i else None


def _on_time_before(c: Clauses, i: int) -> bool:
    """Whether "on" is part of a time before, and a rate follows: "In Germania il calo | sul trimestre | precedente è stato del 2,5%"."""
    atom = c.period_at(i)
    led = atom is not None and atom.relation in BACKWARD and c.r.hit("bind.on", i) is not None
    return led and atom is not None and any(g.i >= atom.j for g in c.rates)


def _shares_word(c: Clauses, i: int) -> bool:
    """Whether one small word is of a comparison and of the time: "Par rapport | à | fin septembre 2020", "par rapport à | l'an dernier"."""
    r = c.r
    over = r.ending("bind.compare", i + 1)
    if over is None or over.i >= i:
        return False
    # "чем за 11 месяцев 2011 года"
    return r.is_link(i) or r.at(("time.to_date", "time.first"), i)


def _past_unit(c: Clauses, i: int) -> int:
    """Where a year with the word for it begins: "en relación con | el año 2019", "from | the year of 2005"; else `i`."""
    r = c.r
    if r.kind(i) != NUMBER:
        return i
    of = r.ending("place.of", i)
    unit = r.ending("time.year_unit", i) or (r.ending("time.year_unit", of.i) if of is not None else None)
    return unit.i if unit is not None and unit.i > c.sentence.lo else i


def _compared(c: Clauses, at: int, i: int) -> bool | None:
    """Whether words of comparison that end before token `at` lead to the time at `i`; None where there are none."""
    r = c.r
    against = r.ending("bind.compare", at)
    if against is None:
        return None
    yearly = r.hit("year", against.i)
    if yearly is not None and yearly.j == against.j:
        # "dell'8 per cento su base annua | nel primo trimestre": what it is compared with is told.
        return False
    # "tegen 2030": by then, not against it.
    by_then = r.ending("status.deadline", at) is not None and _still_to_come(c, i)
    if by_then or _opens_with_part(c, i, at):
        return False
    more = r.ending("qualifier.at_least", at) or r.ending("qualifier.at_most", at)
    if more is None or r.hit("bind.rise", against.i) is not None:
        # "The increase over 2022": "over" is of the rise.
        return True
    # "Ein Fünftel mehr als 2022", "$21 billion more than in 2023": behind a rate or a sum it compares.
    return any(0 <= more.i - j <= 1 for j in (*(g.j for g in c.rates), *(s.j for s in c.sums)))


def _peaked(c: Clauses, at: int, i: int) -> bool | None:
    """Whether "of" leads from a record to its year."""
    return of_peak(c, at, i) or None


def _counted_since(c: Clauses, at: int, i: int) -> bool | None:
    """Whether "since" leads to the time at `i`; None where there is none, or it opens a range."""
    since = c.r.ending("bind.since", at) or _since(c, at)
    if since is None or _opens_range(c, since.i, i):
        return None
    return c.r.ending("qualifier.at_least", at) is None


def _counted_on(c: Clauses, at: int, i: int) -> bool | None:
    """Whether a change is reckoned "on" or "from" the time at `i`; None where nothing says so."""
    r = c.r
    on = r.ending("bind.on", at)
    if on is None:
        return None
    if _opens_months(c, on, i) or _runs_over(c, on, i) or _still_to_come(c, i):
        return False
    near = any(0 <= on.i - g.j <= _TO_ON for g in c.rates)
    if near or enclosed(c, on.i, i) or changed_by(c, on.i) or _of_noun(c, on.i, i):
        return True
    if r.hit("bind.from", on.i) is None:
        return True if r.lexicon.free_order and _before_its_change(c, i) else None
    if not _reached_by_rate(c, on.i):
        return None
    atom = c.period_at(i)
    return atom is not None and r.hit("time.range_to", atom.j) is None


def _before_its_change(c: Clauses, i: int) -> bool:
    """Whether the part of a year at token `i` stands before the change on it: "К первому полугодию 2022 года экспорт вырос на 5%"."""
    r, atom = c.r, c.period_at(i)
    if atom is None or atom.whole or atom.closing:
        return False
    rate = next((g for g in c.rates if g.i >= atom.j), None)
    between = range(atom.j, rate.i) if rate is not None else range(0)
    moves = r.within("move", between.start, between.stop)
    return bool(moves) and moves[-1].category in ("up", "down") and all(r.kind(k) == "w" for k in between)


_LED_BY = (_compared, _peaked, _counted_since, _counted_on)
"""What may lead to a time that something is compared with."""
_TO_ON = 3
"""Tokens between a rate and "on"."""


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
    return led and atom is not None and r.begins("time.range_to", atom.i + 1, atom.j)


def _left_for_next(c: Clauses, i: int) -> bool:
    """Whether a change leads from the month at token `i` to the one right behind it: "stiegen von Dezember auf Januar um 1,2 Prozent"."""
    r, atom = c.r, c.period_at(i)
    between = atom is not None and atom.named and r.ending("place.between", i) is not None
    if atom is None or atom.whole or atom.first != atom.last or not (between or r.ending("bind.from", i) is not None):
        return False
    later = c.period_at(atom.j + 1) if atom.j + 1 < c.sentence.hi else None
    led = r.at(("number.and",) if between else ("bind.to", "bind.on"), atom.j)
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
    reach = c.r.first("bind.reach", atom.j, min(c.sentence.hi, atom.j + 4))
    return reach is not None and any(0 <= s.i - reach.j <= 2 for s in c.sums)


def _named_again(c: Clauses, i: int) -> bool:
    """Whether the time at token `i` only says which one the base before it is: "gegenüber dem Vorjahresmonat | Mai 2023", "a year earlier, May 2023,"."""
    r, atom = c.r, c.period_at(i)
    before = next((p for p in reversed(c.periods) if p.j <= i), None)
    if atom is None or before is None or before.relation not in BACKWARD or before.year is not None or atom.relation:
        return False
    closed = atom.j < c.sentence.hi and r.word(atom.j) == r.word(before.j) == ","
    return (before.j == i or (closed and before.j == i - 1)) and is_base(c, before.i)


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
        if hit is not None and near:
            return hit
    return None


def _opens_range(c: Clauses, i: int, at: int) -> bool:
    """Whether "since" is the first word of a range of months: "с января по сентябрь"."""
    atom = c.period_at(at)
    return atom is not None and not atom.whole and atom.first != atom.last and c.r.hit("time.range_from", i) is not None


_TOLD = (multiplied, better_than, _left_for_next, than_then, of_rate_against, opens_on_before)
"""What tells by itself that a time is compared with."""

"""Respective: whose or of what several amounts or changes are that are told in the order of those named before them."""

from __future__ import annotations

from briefing.ingest.extract.sides.side import country_run, led_from, prepositions
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit


def respective_partner(c: Clauses, level: Level) -> Hit | None:
    """The country in the place of an amount: "Exports to Japan and Vietnam were $1.2 billion and $340 million respectively".

    A list of three or more needs no such word.
    """
    r, hi = c.r, c.sentence.hi
    if level.cue is None or level.after:
        return None
    slots = _RANKING if r.within("bind.respectively", level.j, hi) else _NEXT if level.carried else ()
    ranked = r.each(slots, c.sentence.lo, level.i)
    # "Peru and Chile were the top buyers, with $5 and $4 million respectively"
    since = c.sentence.lo if ranked else max(c.sentence.lo, level.cue.j)
    named = [h for h in r.within("country", since, level.i) if h.category == "name"]
    run = next((run for h in named if len(run := country_run(c, h)) > 1), [])
    if not run or (ranked and run[0].i < level.cue.j and run[-1].j > ranked[0].i):
        return None
    told = sorted(s.i for s in (*c.sums, *c.bare) if s.i >= run[-1].j and not getattr(s, "counted", False))
    respectively = r.within("bind.respectively", run[-1].j, hi)
    if respectively and len(told) > len(run):
        # "... $903 million and $829 million respectively, and with Afghanistan $777 million"
        told = [i for i in told if i < respectively[0].i]
    elif not respectively and len(run) < _PLAIN_RUN and not ranked:
        return None
    return run[told.index(level.i)] if len(run) == len(told) and level.i in told else None


def in_turn(c: Clauses, level: Level) -> bool:
    """Whether as many amounts stand behind countries told to come next: "Следом идут Чили и Китай — $2 млн и $1,6 млн"."""
    r, lo = c.r, c.sentence.lo
    named = [h for h in r.within("country", lo, level.i) if h.category == "name"] if r.any(_NEXT, lo, level.i) else []
    run = next((run for h in named if len(run := country_run(c, h)) > 1), [])
    told = sorted(s.i for s in (*c.sums, *c.bare) if run and s.i >= run[-1].j and not s.counted)
    return level.i in told and len(run) == len(told) and told[0] - run[-1].j <= _LED


_LED = 3
"""Tokens between countries and the first of their amounts."""


def goods_in_order(c: Clauses, cue: Hit, rate: Rate) -> str | None:
    """The goods of one of several changes told in order: "поставки автомобилей и станков выросли соответственно на 9% и 5%"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    rates = [g for g in c.rates if g.form == rate.form and c.group_of(g.i) == c.group_of(rate.i)]
    if len(rates) < 2 or rate not in rates or not r.within("bind.respectively", lo, hi) or len(c.flows()) != 1:
        return None
    told = [h for h in r.within("product", cue.j, rates[0].i) if h.category == "name"]
    joint = any(r.word(k) == "," or r.hit("number.and", k) for h in told[:1] for k in range(h.j, rates[0].i))
    if not told or not joint:
        return None
    return told[rates.index(rate)].value if len(told) == len(rates) else told[0].value


_RANKING, _NEXT = ("neutral.client", "neutral.trader", "neutral.standing"), ("neutral.next", "neutral.ranked")
"""Words for those that several amounts are told of in order, and for who comes next: "Spain and Norway followed with 98 and 40 million"."""


_PLAIN_RUN = 3
"""Countries, and as many amounts, that stand for each other without "respectively"."""


def respective_owner(c: Clauses, level: Level) -> Hit | None:
    """The country in the place of an amount, of those that act together: "Peru and Chile imported $14 and $12 million respectively"."""
    r, cue = c.r, level.cue
    if cue is None or level.after or cue.category not in ("exports", "imports"):
        return None
    respectively = r.within("bind.respectively", level.j, c.sentence.hi)
    named = r.within("country", max(c.sentence.lo, cue.i - _ACTING), cue.i) if respectively else []
    run = next((run for h in named if len(run := country_run(c, h)) > 1), [])
    if not run or not 0 <= cue.i - run[-1].j <= _FROM_THEM or prepositions(r, led_from(r, run[0])):
        return None
    if r.any(_MARKETS, run[-1].j, cue.j + 1):
        # "Peru and Chile were the biggest buyers of our tea": to them it went.
        return None
    told = sorted(s.i for s in (*c.sums, *c.bare) if cue.j <= s.i < respectively[0].i)
    return run[told.index(level.i)] if len(told) == len(run) and level.i in told else None


_MARKETS = ("neutral.client", "neutral.buyer", "neutral.market", "neutral.standing")
_ACTING, _FROM_THEM = 12, 3
"""Tokens before a verb in which those who act together are named, and at most between them and it."""

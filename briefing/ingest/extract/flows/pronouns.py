"""Pronouns: the flow that "it" stands for, where a change is all that a sentence tells of the one named right before."""

from __future__ import annotations

from decimal import Decimal

from briefing.core.fact import Flow
from briefing.ingest.extract.changes.directions import directed, has_base
from briefing.ingest.extract.changes.growth import Change
from briefing.ingest.extract.changes.moves import is_particle
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sums.clauses import FLOWS, Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.timebases import is_base
from briefing.ingest.extract.times.atoms import BACKWARD
from briefing.ingest.extract.words.reading import Reading, Sentence

_SUBJECT, _NEAR, _TO_TIME, _OPENING = 4, 8, 2, 3
"""Tokens that may open a clause before the flow it is about, between "it" and its change, from there to its time, and before a base."""


def change_of_it(context: Context, c: Clauses) -> Change | None:
    """The one change of a sentence whose subject is a pronoun for the flow that the sentence before is about.

    "Trade with Peru keeps growing. Last year it rose by 15 percent."
    """
    if context.flow in (None, Flow.BALANCE) or context.cue is None or (moved := _only_change(c)) is None:
        return None
    before = [s for s in c.r.blocks()[c.sentence.block] if s.hi <= c.sentence.lo]
    if not before or not _about_flow(context, before[-1]) or not _told_of_it(c, moved[0]):
        return None
    return Change(*moved, None, context.cue)


def change_of_its_amount(c: Clauses, last: Draft) -> Change | None:
    """The one change of a sentence whose subject is a pronoun for the only flow of the one before, which gave its amount.

    "En 2024, les échanges ont atteint 3 milliards. Par rapport à 2023, ils ont progressé de 12 %."
    """
    told, flow = last.c, last.figure.flow
    alike = all(FLOWS[q.category] is flow for q in told.flows()) and flow is not Flow.BALANCE
    if not alike or told.sentence.hi != c.sentence.lo or (moved := _only_change(c)) is None:
        return None
    return Change(*moved, None, None) if _told_of_it(c, moved[0]) else None


def _only_change(c: Clauses) -> tuple[Rate, Decimal] | None:
    """The one rate of a sentence that tells of no money and no flow, with its direction."""
    if c.sentence.head or c.sums or c.bare or c.cues or not c.rates or (len(c.rates) > 1 and not _counted_twice(c)):
        return None
    rate = c.rates[0]
    percent = directed(c, rate)
    formed = rate.form in ("percent", "factor") or _multiplied(c, rate)
    if percent is None or not formed or (rate.ratio and not has_base(c, rate)):
        return None
    return rate, percent


def _counted_twice(c: Clauses) -> bool:
    """Whether two rates are the change from two times: "On February it rose by 4%, compared with March 2023 by 11%"."""
    bases = [p for p in c.periods if p.relation in BACKWARD or is_base(c, p.i)]
    return len(c.rates) == len(bases) == _TWICE and all(g.form == "percent" for g in c.rates)


_TWICE = 2


def _multiplied(c: Clauses, rate: Rate) -> bool:
    """Whether a verb alone tells a multiple, since a year: "Il a quintuplé depuis 2010", "Se ha quintuplicado desde 2010"."""
    verb = rate.form == "word" and not (rate.fraction or rate.ratio) and not c.r.is_link(rate.i)
    return verb and any(c.r.ending("bind.since", k) is not None for p in c.periods for k in (p.i, p.i - 1))


def _told_of_it(c: Clauses, rate: Rate) -> bool:
    return _said_of_it(c, rate) and _ends_there(c, rate)


def _about_flow(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence is about one flow, that of all goods: "As the minister said, trade with Peru keeps growing"."""
    r, cue = context.r, context.cue
    if cue is None or not sentence.lo <= cue.i < sentence.hi or _names_goods(r, sentence.lo, sentence.hi):
        return False
    start = max((k + 1 for k in range(sentence.lo, cue.i) if r.kind(k) == "s"), default=sentence.lo)
    return cue.i - start <= _SUBJECT


def _said_of_it(c: Clauses, rate: Rate) -> bool:
    """Whether a pronoun, or nothing where none is needed, is the subject of a change's verb: "In 2022 steeg hij met 10 procent"."""
    r = c.r
    start = max((k + 1 for k in range(c.sentence.lo, rate.i) if r.kind(k) == "s"), default=c.sentence.lo)
    # "Im ersten Quartal war er gegenüber demselben Zeitraum des Vorjahres um 9 Prozent höher": not behind what it is set against.
    own = [p for p in c.periods if p.relation not in BACKWARD and not is_base(c, p.i)]
    start = max((p.j for p in own if start <= p.i and p.j <= rate.i), default=start)
    first = next(iter(c.periods), None)
    if first is not None and first not in own and first.i - c.sentence.lo <= _OPENING and first.j <= rate.i:
        # "Frente al mismo período del año anterior creció un 12 %"
        start = max(start, first.j)
    ahead = range(c.sentence.lo, start)
    named = r.any(("country", "bind.contrast"), c.sentence.lo, rate.i) or _names_goods(r, c.sentence.lo, rate.i)
    if named or rate.i - start > _NEAR:
        return False
    if any(r.word(k) == ":" and r.kind(k + 1) != "s" for k in ahead) or r.any(("move",), c.sentence.lo, start):
        # "Tourism recovers, too: in 2022 it rose by 10 percent"
        return False
    # "In the first quarter it was 9 percent higher than a year before"
    moves = [h for h in r.within("move", start, c.sentence.hi) if h.category in _MOVED and h.i - rate.j <= 1]
    told = r.any(("small.subject",), start, rate.i)
    told = told or any(_by_verb(c, h.i) for h in r.within("small.beside_verb", start, rate.i))
    # Not "the number of tourists"
    sums = (h for h in r.within("neutral.sum", start, rate.i) if r.hit("place.of", h.j) is None)
    told = told or any(h.i - start <= 1 for h in sums)
    # A verb, not "un aumento del 10%"; "fue un 9 % superior", "è stato superiore del 9%"
    was = r.hit("bind.reach", start)
    verb = start if was is None else was.j
    near = bool(moves) and (moves[0].i - verb <= 1 or was is not None and rate.i - verb <= 1)
    dropped = r.lexicon.drops_subject and near and not r.hit("bind.article", start)
    if _multiplied(c, rate):
        return told or r.lexicon.drops_subject and rate.i - start <= _OPENING
    return bool(moves) and (told or dropped)


def _by_verb(c: Clauses, i: int) -> bool:
    """Whether a word that may stand before a noun, too, stands right before or behind its verb: "Die groeide", "groeide die"."""
    return c.r.at(("move", "bind.auxiliary"), i + 1) or c.r.ending("move", i) is not None


def _names_goods(r: Reading, lo: int, hi: int) -> bool:
    return any(h.category == "name" for h in r.within("product", lo, hi))


_MOVED = ("up", "down", "more", "less")
"""Kinds of words that tell a change."""


def _ends_there(c: Clauses, rate: Rate) -> bool:
    """Whether no subject of its own follows a change: not "El año pasado aumentó un 10 % el consumo"."""
    r = c.r
    said = ("move", "bind.auxiliary") if r.lexicon.verb_final else ("move",)
    # "In 2023 nam die met 3,1 procent toe"
    ends = rate.j + (rate.j < c.sentence.hi and is_particle(r, rate.j))
    behind = next((k for k in range(ends, c.sentence.hi) if not r.at(said, k)), c.sentence.hi)
    if behind >= c.sentence.hi or r.kind(behind) == "s" or r.hit("bind.compare", behind) is not None:
        return True
    # "Он вырос на 17,8% по итогам 2024 года"
    timed = next((p for p in c.periods if behind <= p.i <= behind + _TO_TIME), None)
    return timed is not None and all(r.kind(k) == "w" and r.hit("move", k) is None for k in range(behind, timed.i))


_POINTS, _PRONOUN = 14, 8
"""Tokens of a paragraph's first sentence before a word that points back over its beginning, and before a pronoun that does."""


def _past_source(c: Clauses) -> int:
    """Past the source that a sentence opens on: "Selon l'Institut de la statistique (INSD), qui publie son rapport, | ces recettes"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    if r.hit("say.according", lo) is None:
        return lo
    end = min((*(s.i for s in c.sums), *(g.i for g in c.rates), *(q.i for q in c.cues)), default=hi)
    return max((k + 1 for k in range(lo, end) if r.word(k) == ","), default=lo)


def ended_on(context: Context, c: Clauses) -> Draft | None:
    """The figure that the paragraph before ended on, for one that opens by pointing back: "Это на 8,3% больше, чем годом ранее"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    first = lo == r.blocks()[c.sentence.block][0].lo and not c.sentence.head
    lo = _past_source(c)
    # "Compared with 2022 they grew by 5%"
    told = r.within("neutral.pointing", lo, min(hi, lo + _POINTS)) or [
        h for h in r.within("neutral.pronoun", lo, min(hi, lo + _PRONOUN)) if r.hit("neutral.person", h.i) is None
    ]
    last = context.ended if first and told else None
    return last if last is not None and last.figure.growth is None else None

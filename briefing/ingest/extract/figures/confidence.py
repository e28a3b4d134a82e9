"""Confidence: what each weakness of a figure takes off it, with the reason and the flag."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, Qualifier
from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_FAR = 60
"""Characters beyond which a flow cue is far from its amount."""


INHERITED, CARRIED, DISTANT, AMBIGUOUS, DEFAULTED, HEDGED, SUPPOSED = 15, 20, 20, 30, 30, 10, 40
"""What each weakness takes off the confidence, in hundredths (extraction rules, data structures)."""


def weigh(c: Clauses, level: Level, timed: Timed | None) -> tuple[int, list[str], list[str]]:
    """The confidence in the figure of an amount, in hundredths, with the reasons that lower it and the flags of the figure."""
    confidence, reasons, flags = 100, list[str](), list(level.flags)
    if "currency_inherited" in flags:
        confidence -= INHERITED
        reasons.append("currency_inherited")
    if level.sum.currency is None:
        confidence -= INHERITED
        reasons.append("no_currency")
    if timed is None:
        confidence -= CARRIED
        reasons.append("no_period")
    elif timed.reason == "period_carried_over":
        confidence -= CARRIED
        reasons.append("period_carried_over")
        flags.append("carried_over")
    elif timed.certainty is not Certainty.STATED and timed.reason != "year_before":
        flags.append("year_inferred")
        reasons.append(timed.reason or "year_inferred")
    if level.cue is not None and (level.carried or _distance(c, level.cue, level) > _FAR):
        confidence -= DISTANT
        reasons.append("flow_carried_over" if level.carried else "flow_far")
    if level.supposed:
        confidence -= SUPPOSED
        reasons.append("flow_supposed")
    if level.sum.ambiguous:
        confidence -= AMBIGUOUS
        reasons.append("ambiguous_separator")
        flags.append("ambiguous_separator")
    if level.qualifier is Qualifier.APPROX:
        confidence -= HEDGED
        reasons.append("approx")
    return confidence, reasons, flags


def _distance(c: Clauses, cue: Hit, level: Level) -> int:
    tokens = c.r.tokens
    if cue.i < level.i:
        return tokens[level.i].start - tokens[cue.j - 1].end
    return tokens[cue.i].start - tokens[level.j - 1].end


_NOBODYS, _UNTIMED, _ALONE, _BESIDE_MONEY, _OPEN = 30, 20, 25, 15, 15
"""What takes more off a figure once all is read, in hundredths: no one it is of, no time, no amount, other money beside it, no partner.

Counted over the open articles of the corpus: of the figures without one they are of three in ten are right, without a time six, of
those that are but a change seven, beside other money or with nobody eight; of all the others, more than nine.
"""
_LEAST = 5
"""The least confidence of a figure that is told at all."""


def doubted(r: Reading, facts: Sequence[Fact]) -> list[Fact]:
    """Facts, the figures less sure for what they leave open and for the other money that is told in their paragraph."""
    money = {_block(r, f) for f in facts if f.kind is FactKind.OTHER_MONEY}
    return [_doubted(f, beside=_block(r, f) in money) if f.kind is FactKind.FIGURE else f for f in facts]


def _block(r: Reading, fact: Fact) -> int:
    return r.sentences[r.sentence_at(fact.span.start)].block


def _doubted(fact: Fact, *, beside: bool) -> Fact:
    """One figure with what is doubtful about it; the reasons for no owner and no time are given where they are looked for."""
    figure = fact.figure
    doubts = {
        "": _NOBODYS * (figure.reporter is None) + _UNTIMED * (figure.period is None),
        "no_amount": _ALONE * (figure.amount is None),
        "other_money_beside": _BESIDE_MONEY * beside,
        "no_partner": _OPEN * (figure.partner is None),
    }
    reasons = tuple(reason for reason, off in doubts.items() if reason and off)
    sure = max(_LEAST, fact.confidence - sum(doubts.values()))
    return replace(fact, confidence=sure, reasons=(*fact.reasons, *reasons))

"""Confidence: what each weakness of a figure takes off it, with the reason and the flag."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Qualifier
from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.lexicon import Hit

_FAR = 60
"""Characters beyond which a flow cue is far from its amount."""


INHERITED, CARRIED, DISTANT, AMBIGUOUS, DEFAULTED, HEDGED = 15, 20, 20, 30, 30, 10
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

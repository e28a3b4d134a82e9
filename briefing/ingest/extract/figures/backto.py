"""Back to: the change of a sentence that tells an earlier amount, which is that of the figure before where the two bear it out."""

from __future__ import annotations

from briefing.core.fact import FigureStatus
from briefing.ingest.extract.changes.directions import directed
from briefing.ingest.extract.changes.growth import Change, hedged
from briefing.ingest.extract.changes.reckoned import fits
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sides.resolution import Timed
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level


def borne_before(
    context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], grown: list[Change]
) -> tuple[Change, Draft, Timed] | None:
    """The change from the one amount of a sentence to the figure of a later time told before it, with what it counts from.

    "In May imports came to €1.15 billion. They had stood at €668 million a year earlier and so rose by 72%."
    """
    level = found[0] if len(found) == 1 else None
    rate = c.rates[0] if len(c.rates) == 1 else None
    timed = times.get(level.i) if level is not None else None
    if level is None or rate is None or timed is None or level.delta or level.flow is None or rate.form != "percent":
        return None
    percent = directed(c, rate)
    later = [d for d in context.paragraph if _told_later(d, level, timed)]
    now = later[-1].figure.amount if later else None
    if percent is None or now is None or not fits(now, level.sum.amount(), percent):
        return None
    own = next((g for g in grown if g.rate is rate), None)
    at_least, approximate = hedged(c, rate)
    return own or Change(rate, percent, None, None, at_least, approximate), later[-1], timed


def _told_later(draft: Draft, level: Level, timed: Timed) -> bool:
    """Whether a figure is of the flow of an amount, at a time as long behind it, and tells no growth."""
    figure, period = draft.figure, draft.figure.period
    if figure.amount is None or period is None or figure.growth is not None:
        return False
    alike = figure.flow is level.flow and figure.amount.currency == (level.sum.currency or figure.amount.currency)
    behind = period.length == timed.period.length and period.first > timed.period.first
    return alike and behind and figure.status is FigureStatus.OBSERVED

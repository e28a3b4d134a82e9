"""Back to: the change of a sentence that tells an earlier amount, which is that of the figure before where the two bear it out."""

from __future__ import annotations

from briefing.core.fact import FigureStatus
from briefing.ingest.extract.changes.directions import directed, has_base
from briefing.ingest.extract.changes.growth import Change, hedged
from briefing.ingest.extract.changes.pointing import summing_up
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


def since_then(
    context: Context, c: Clauses, found: list[Level], times: dict[int, Timed], grown: list[Change]
) -> tuple[Change, Draft] | None:
    """A change from the amount of a year before that the sentence gives, to the one told in the sentence before."""
    plain = [f for f in found if f.flow is not None and not f.compare and not f.delta]
    last = context.last
    if len(plain) == 1 and last is not None and plain[0].flow is not last.figure.flow:
        # "Trade came to 538 million. Exports were 495 and imports 42. In 2011 trade had been 400 million, which makes a rise of 35%."
        last = next((d for d in reversed(context.paragraph) if d.figure.flow is plain[0].flow), None)
    if last is None or len(plain) != 1 or len(grown) != 1 or plain[0].flow is not last.figure.flow:
        return None
    level, change, timed = plain[0], grown[0], times.get(plain[0].i)
    # "In 2011 trade had been $400 million, which makes an increase of 35%", behind that of 2012
    atom = timed.atom if timed is not None else None
    earlier = atom is not None and (atom.relation in ("earlier", "same") or atom.year is not None)
    lo = c.sentence.lo
    opened = c.r.within("neutral.pointing", lo, lo + 2) and not c.flows() and change.rate.j <= level.i
    if opened and timed is not None and last.figure.period is not None and change.level is level:
        # "This has risen by 75 percent, from a figure of $96 million as of January 2024"
        before = timed.period.length == last.figure.period.length and timed.period.last < last.figure.period.first
        return (change, last) if before else None
    if (
        change.level is not level
        or not earlier
        or change.rate.i < level.j
        or timed is None
        or last.figure.period is None
    ):
        return None
    pointed = c.r.any(("neutral.pointing", "bind.relative"), level.j, change.rate.i)
    pointed = pointed or summing_up(c, change.rate, found) is not None
    if has_base(c, change.rate) or _speaks_against(change, last, level):
        # "En 2022, elles ont atteint 365 millions, soit 10,9 % de moins qu’en 2021": told behind 536 million of a later year
        pointed = False
    return (change, last) if pointed and timed.period.last < last.figure.period.first else None


def _speaks_against(change: Change, last: Draft, level: Level) -> bool:
    """Whether from an earlier amount to that of the figure before it goes the other way than the change told."""
    now, then = last.figure.amount, level.sum.amount()
    if now is None or now.currency != then.currency:
        return False
    return (abs(now.value) - abs(then.value)) * change.percent < 0

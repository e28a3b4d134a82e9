"""Known: what had been published by a day, of articles and of the facts in them."""

from __future__ import annotations

import datetime as dt

from briefing.core.fact import Fact, Figure, FigureStatus


def was_known(published: dt.date | None, on: dt.date | None) -> bool:
    """Whether what was published on a day was known `on` another; None for today. What has no date always was."""
    return on is None or published is None or published <= on


def fact_was_known(fact: Fact, published: dt.date | None, on: dt.date | None) -> bool:
    """Whether a fact of an article published on a day was known `on` another.

    What an undated article tells always was, but for a figure of a period that was not over.
    """
    return was_known(_out(fact, published), on)


def _out(fact: Fact, published: dt.date | None) -> dt.date | None:
    """The day a fact was out: its article's or, undated, the end of a figure's period. No figure is known before that."""
    if published is None and isinstance(fact.payload, Figure) and fact.payload.status is FigureStatus.OBSERVED:
        return fact.payload.period.end if fact.payload.period else None
    return published

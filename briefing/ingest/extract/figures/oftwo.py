"""Of two: whose a trade between two countries is supposed to be where nobody's statistics are told, and with whom."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.figures.abroad import told_abroad
from briefing.ingest.extract.figures.speakers import speaker_of
from briefing.ingest.extract.figures.withwhom import named_pair
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.elsewhere import elsewhere
from briefing.ingest.extract.sides.side import Side
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_PAIR = 2
_GROUPS = ("place.group", "place.region", "place.continent", "place.world", "org.named")
"""What a sentence may name as whose its trade is, and is no country."""


def sides_of_two(context: Context, draft: Draft, before: tuple[Side, Side] | None) -> tuple[Side, Side] | None:
    """The two countries of a trade told as both's: those named at it, those `before` in the paragraph, or the article's two.

    Whose it is by default is the speaker's, else of the one whose language the article is in, else of the one named first.
    """
    if draft.figure.flow is not Flow.TURNOVER or elsewhere(draft) or told_abroad(draft):
        return None
    c, r = draft.c, draft.c.r
    named = [*{h.value: h for h in sorted(named_pair(draft), key=lambda h: h.i)}.values()]
    if len(named) == _PAIR:
        first, second = (Side(h.value, Certainty.STATED, None, r.span(h.i, h.j)) for h in named)
        return _in_order(context, draft, first, second)
    here = {h.value for h in r.within("country", c.sentence.lo, c.sentence.hi)}
    if before is not None and here <= {side.code for side in before}:
        return before
    parties = context.countries.parties
    if len(parties) != _PAIR or context.countries.alike or context.hub is not None or not here <= {*parties}:
        return None
    met = {code: hit for hit in reversed(r.within("country", 0, draft.i)) if (code := hit.value) in parties}
    if _of_many(c) or len(met) != _PAIR:
        # Whom the reader has not met yet it is not with.
        return None
    hits = sorted(met.values(), key=lambda h: h.i)
    first, second = (Side(h.value, Certainty.INFERRED, "same_article", r.span(h.i, h.j)) for h in hits)
    return _in_order(context, draft, first, second)


def _of_many(c: Clauses) -> bool:
    """Whether a sentence names a group or a region of countries, and not only the two: "the two countries", "beide Länder"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    told = r.each(_GROUPS, lo, hi)
    return any(not _counted_two(r, h) for h in told)


def _counted_two(r: Reading, group: Hit) -> bool:
    number = r.ending("cardinal", group.i)
    return r.ending("event.both", group.i) is not None or number is not None and number.value == "2"


def _in_order(context: Context, draft: Draft, first: Side, second: Side) -> tuple[Side, Side]:
    """The two with the one ahead whose the trade is by default."""
    speaker = speaker_of(context, draft, reported=True)
    homes = {context.r.lexicon.home, *context.r.lexicon.homes}
    own = [speaker.code] if speaker is not None else [s.code for s in (first, second) if s.code in homes]
    if own == [second.code]:
        first, second = second, first
    return Side(first.code, Certainty.ASSUMED, "same_article", first.span), second

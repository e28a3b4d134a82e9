"""About one: whose a figure is where all that an article says before it is of one country: "Ghana is recovering. Exports rose to 2 billion"."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sides.side import Side, governed
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def of_the_one(context: Context, draft: Draft, partner: str | None) -> Side | None:
    """The only country named before a figure, where a sentence there is about it, and not about trade with it."""
    r, cue = context.r, draft.cue
    if cue is None or draft.figure.flow is Flow.TURNOVER:
        return None
    if any(r.hits.get(slot) for slot in _OURS):
        return None
    before = [h for h in r.within("country", 0, draft.i) if h.value != partner]
    if len({h.value for h in before}) != 1 or r.any(_WITH_ALL, draft.c.sentence.lo, draft.c.sentence.hi):
        return None
    about = next((h for h in before if _is_about(r, h, draft)), None)
    return (
        Side(about.value, Certainty.INFERRED, "same_article", r.span(about.i, about.j)) if about is not None else None
    )


_OURS = ("neutral.ours", "neutral.we", "place.own")
"""What tells that an article speaks of its readers' own trade."""
_WITH_ALL = ("place.region", "place.group", "place.continent")
"""What may be whose a figure is, and is no country."""


def _is_about(r: Reading, hit: Hit, draft: Draft) -> bool:
    """Whether a sentence is about a country: it is its subject or an owner, and no customer, supplier or partner is spoken of."""
    sentence, own = r.sentences[r.sentence_number(hit.i)], draft.c.sentence
    if sentence.hi != own.lo or sentence.head and r.word(hit.j) == ":":
        # "Ghana: exports rose by 3%": whose they are, or where they go.
        return False
    if hit.category == "people" and draft.figure.flow is Flow.IMPORTS:
        # "Ghanaian cocoa is well liked. Imports reached 3 million"
        return False
    if r.any(_PARTNERS, sentence.lo, sentence.hi) or governed(r, hit, sentence.lo):
        return False
    return not any(r.hit(slot, hit.j) is not None for slot in ("neutral.trader", "role.role"))


_PARTNERS = (
    "neutral.client", "neutral.trader", "neutral.partner", "neutral.market", "neutral.standing", "place.with", "place.between",
)  # fmt: skip
"""What tells that a country is the other side of somebody's trade."""

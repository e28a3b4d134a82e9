"""About one: whose a figure is where all that an article says before it is of one country: "Ghana is recovering. Exports rose to 2 billion"."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import Flow
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.sides.roles import stands_in
from briefing.ingest.extract.sides.side import Side, governed, led_from, prepositions
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def of_the_one(context: Context, draft: Draft, partner: str | None) -> Side | None:
    """The only country named before a figure, where a sentence there is about it, and not about trade with it."""
    r, cue = context.r, draft.cue
    abroad = cue is not None and any(h.j > cue.i - 1 for h in r.within("place.abroad", max(0, cue.i - 2), cue.j + 1))
    if cue is None or draft.figure.flow is Flow.TURNOVER and not abroad:
        # "Trade" may be that with the one named, "foreign trade" is its own.
        return None
    if any(r.hits.get(slot) for slot in _OURS):
        return None
    if r.any(_WITH_ALL, draft.c.sentence.lo, draft.c.sentence.hi):
        return None
    before = [h for h in r.within("country", 0, draft.i) if h.value != partner]
    about = next((h for h in before if _is_about(r, h, draft)), None) if len({h.value for h in before}) == 1 else None
    about = about if before else _has_the_word(draft, partner)
    return (
        Side(about.value, Certainty.INFERRED, "same_article", r.span(about.i, about.j)) if about is not None else None
    )


def of_nobody_else(draft: Draft, side: Side, partner: str | None) -> bool:
    """Whether an article names no country but one, and the `partner` of a figure, up to the end of the figure's sentence."""
    return {h.value for h in draft.c.r.within("country", 0, draft.c.sentence.hi)} <= {side.code, partner}


_OFFICE = 7
"""Tokens from a verb of saying to the country of the office that has the word."""


def _has_the_word(draft: Draft, partner: str | None) -> Hit | None:
    """The only country of a sentence, that of the office which tells the figure: "Exports came to 2 billion, said the head of Ghana's board"."""
    r, hi = draft.c.r, draft.c.sentence.hi
    told = sorted(r.each(("say.verb", "say.according"), draft.j, hi), key=lambda h: h.i)
    said = next((h for h in told if r.word(h.i - 1) == ","), None)
    named = [h for h in r.within("country", draft.j, hi) if h.value != partner]
    if said is None or len(named) != 1 or not said.j <= named[0].i <= said.j + _OFFICE:
        return None
    whose = named[0]
    ends = min(hi, whose.j + _OFFICE)
    # What an envoy tells may as well be of where he is.
    office = r.any(("role.role", "org.office", "org.body", "org.ministry"), said.j, ends) and not r.any(
        ("role.envoy",), said.j, ends
    )
    plain = all(r.kind(k) == "w" or r.word(k) == "'" for k in range(said.j, whose.i))
    return whose if office and plain and not prepositions(r, led_from(r, whose)) - {"of"} else None


_OURS = ("neutral.ours", "neutral.we", "place.own")
"""What tells that an article speaks of its readers' own trade."""
_WITH_ALL = ("place.region", "place.group", "place.continent")
"""What may be whose a figure is, and is no country."""


def _is_about(r: Reading, hit: Hit, draft: Draft) -> bool:
    """Whether a sentence is about a country: it is its subject or an owner, and no customer, supplier or partner is spoken of."""
    sentence, own = r.sentences[r.sentence_number(hit.i)], draft.c.sentence
    if sentence.hi != own.lo:
        return False
    if hit.category == "people" and draft.figure.flow is Flow.IMPORTS:
        # "Ghanaian cocoa is well liked. Imports reached 3 million"
        return False
    goods = r.hit("product", hit.j)
    if hit.i == sentence.lo and hit.category == "people" and goods is not None and goods.category == "name":
        # "Ганское какао завоёвывает новые рынки"
        return True
    at = led_from(r, hit)
    # "Foreign trade is growing in Kenya", "В Кении подвели итоги"
    abroad = r.any(("place.abroad",), sentence.lo, sentence.hi) and r.ending("place.at", at) is not None
    placed = abroad or stands_in(r, hit, at) or _made_in(r, hit, sentence.lo)
    if r.any(_PARTNERS, sentence.lo, sentence.hi) or governed(r, hit, sentence.lo) and not placed:
        return False
    return not r.at(("neutral.trader", "role.role"), hit.j)


def _made_in(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether those who make or sell goods are told to be in a country: "Cocoa growers in Ghana had a good year"."""
    led = led_from(r, hit)
    at = r.ending("place.at", led) or r.ending("place.from", led)
    return at is not None and r.led(_MAKERS, at.i) and at.i - lo <= _OPENING


_MAKERS = ("bind.makers", "neutral.doers", "product")
_OPENING = 4
"""Tokens of those who open a sentence before the country that they are in."""


_PARTNERS = (
    "neutral.client", "neutral.trader", "neutral.partner", "neutral.market", "neutral.standing", "place.with", "place.between",
)  # fmt: skip
"""What tells that a country is the other side of somebody's trade."""

"""Took less: by how much less or more countries took of the exports told before: "Belgien nahm 12,6 Prozent weniger ab, Deutschland 10,4 Prozent"."""

from __future__ import annotations

from decimal import Decimal

from briefing.ingest.extract.changes.growth import Change
from briefing.ingest.extract.figures.drafts import draft_alone
from briefing.ingest.extract.flows.context import Context, Draft
from briefing.ingest.extract.flows.taking import exports_before, owner_before
from briefing.ingest.extract.sides.side import Stated, governed, led_from, prepositions, side_of
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.words.lexicon import Hit

_VERB = 5
"""Tokens between a country and by how much more or less it took."""
_FURTHER = 3
"""The same where the verb is left out behind the first."""
_MORE = 2
"""Tokens between a rate and "more" or "less"."""


def took_less(context: Context, c: Clauses) -> list[Draft]:
    """The changes of exports with each country that a sentence without any amount says to have taken more or less of them."""
    cue, owner = exports_before(context), owner_before(context)
    if not c.rates or c.sums or c.sentence.head or cue is None or cue.i >= c.sentence.lo:
        return []
    parties = context.countries.parties
    own = owner.code if owner is not None else parties[0] if len(parties) == 1 else None
    if own is None:
        return []
    drafts: list[Draft] = []
    percent: Decimal | None = None
    for rate in c.rates:
        since = max((g.j for g in c.rates if g.j <= rate.i), default=c.sentence.lo)
        since = max((k for k in range(since, rate.i) if c.r.word(k) in (":", ";")), default=since)
        buyer = _buyer(c, rate, since)
        more = _more(c, rate)
        anew = buyer is not None and more is not None and _takes(c, buyer, rate)
        further = buyer is not None and percent is not None and _further(c, buyer, rate)
        if buyer is None or buyer.value == own or not (anew or further):
            return drafts
        up = more.category == "more" if more is not None else percent is not None and percent > 0
        percent = rate.percent if up else -rate.percent
        draft = draft_alone(context, c, Change(rate, percent, None, cue), [], {})
        if draft is None:
            return drafts
        draft.stated = Stated(owner, side_of(c, buyer))
        drafts.append(draft)
    return drafts


def _buyer(c: Clauses, rate: Rate, since: int) -> Hit | None:
    """The one country before a rate that acts, and from which nobody is told to buy."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    named = [h for h in r.within("country", since, rate.i) if h.category == "name"]
    end = next((k for k in range(rate.j, hi) if r.word(k) in (",", ";", ".") or r.hit("number.and", k)), hi)
    whole = rate.form == "percent" and not rate.signed and not c.group_of(rate.i)
    goods = any(h.category != "none" for h in r.within("product", rate.j, end))
    if not whole or not named or goods or r.any(("country", "place.yonder"), rate.j, end):
        return None
    buyer = named[-1]
    led = governed(r, buyer, lo) or prepositions(r, led_from(r, buyer)) or r.hit("place.possessive", buyer.j)
    return None if led or len(named) > 1 else buyer


def _takes(c: Clauses, buyer: Hit, rate: Rate) -> bool:
    """Whether a verb of buying or taking stands between a country and its rate, and no goods."""
    r = c.r
    verb = r.within("neutral.taker", buyer.j, rate.i)
    return bool(verb) and rate.i - buyer.j <= _VERB and not r.any(("product",), buyer.j, rate.i)


def _further(c: Clauses, buyer: Hit, rate: Rate) -> bool:
    """Whether only small words stand between a country and a rate whose verb is left out: ", Deutschland 10,4 Prozent"."""
    r, between = c.r, range(buyer.j, rate.i)
    return len(between) <= _FURTHER and all(r.is_link(k) or r.hit("bind.by", k) or r.word(k) == "-" for k in between)


def _more(c: Clauses, rate: Rate) -> Hit | None:
    """The "more" or "less" behind a rate: "12 percent less", "12 % de moins"."""
    told = c.r.within("move", rate.j, min(c.sentence.hi, rate.j + _MORE + 1))
    return next((h for h in told if h.category in ("more", "less")), None)

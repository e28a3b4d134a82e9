"""Following: who is told by the countries behind a flow, "exports of Peru to Chile", up to where what is told of it ends."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.ahead import past_amount
from briefing.ingest.extract.sides.bodies import seat_at
from briefing.ingest.extract.sides.compounds import joined_from
from briefing.ingest.extract.sides.roles import BOTH_WAYS, left_out, picked_out, role_of, towards
from briefing.ingest.extract.sides.side import Side, Stated, country_run, led_from, side_of, union_at
from briefing.ingest.extract.sides.theirgoods import goods_into
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.glosses import past_gloss
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


@dataclass(slots=True)
class Told:
    """Who has been found at a flow so far."""

    before: list[Hit]
    """The countries right before it."""
    compound: Hit | None
    """The country that is the first part of its word: "EU-Exporte"."""
    reporter: Side | None = None
    partner: Side | None = None
    of_name: bool = False
    """Whether "of" names the reporter of imports: they may be another's all the same."""

    def face(self, other: Side | None) -> None:
        """Take somebody for the other side where nobody is yet, unless it is the reporter."""
        if self.partner is None and other is not None and (self.reporter is None or other.code != self.reporter.code):
            self.partner = other

    @property
    def nobody(self) -> bool:
        """Whether neither side is known."""
        return self.reporter is None and self.partner is None


_LEADS_ON = ("place.to", "place.from", "bind.whom")


_FARTHEST = 9
"""Words, times and countries behind a flow among which its sides are told."""


def behind(c: Clauses, cue: Hit, flow: Flow, told: Told) -> Stated | None:
    """Take in the countries behind a flow, "exports of Peru to Chile"; the answer where they are a pair."""
    r, hi = c.r, c.sentence.hi
    at, steps, passed, seats = _past_goods(r, past_gloss(r, cue.j), flow, hi), 0, False, list[int]()
    while at < hi and steps < _FARTHEST:
        steps += 1
        amount = next((s for s in c.sums if s.i == at and not s.counted), None)
        if amount is not None and not passed and r.hit("neutral.client", cue.i) is None:
            # "exported goods worth 83 billion shillings to the Dutch"
            at, passed = amount.j, True
            continue
        if (timed := c.period_at(at)) is not None:
            at = timed.j
            continue
        if (aside := past_amount(c, at, passed)) is not None:
            at, passed = aside, True
            continue
        following = r.hit("country", at + 1) if r.hit("number.and", at) is not None else None
        apart = passed or r.hit("neutral.client", cue.i) is not None
        if following is not None and (apart or following.j < hi and r.hit("bind.reach", following.j) is not None):
            # "supplied goods for 190 million dollars and Spain for 98 million": the next one, who did the same.
            # "the second largest market for wine exports | and Peru was third"
            break
        if steps == 1 and r.hit("number.and", at) and r.at(_LEADS_ON, at + 1):
            # "Uit Polen werd voor 12 miljoen ingevoerd | en naar Ghana voor 8 miljoen uitgevoerd"
            break
        hit = _country_at(r, at, flow, told, seats)
        if hit is None:
            if (onward := _going_on(r, flow, at)) is None:
                break
            at = onward
            continue
        at = hit.j
        if flow in BOTH_WAYS and told.nobody and joined_from(c, hit):
            # "Le commerce franco-ghanéen"
            return Stated(pair=True)
        home = told.reporter is not None and told.reporter.span == r.span(hit.i, hit.j)
        if home or left_out(r, hit, cue.j) or picked_out(r, hit):
            # "Exporte in Staaten außerhalb der EU", "exports, mainly to Uganda, rose"
            continue
        role = role_of(c, cue, hit, flow)
        if role == "pair":
            return Stated(told.reporter, pair=True)
        if role == "partner" and told.partner is None and len(run := country_run(c, hit)) > 1:
            # "Exports to Japan, South Korea and Vietnam": no single one.
            at = run[-1].j
        elif _takes_for_pair(c, cue, flow, told, hit, role):
            return Stated(pair=True)
    return None


_LEADS_TO = {Flow.EXPORTS: ("place.to", "place.from"), Flow.IMPORTS: ("place.from", "place.to")}
_OF_GOODS = ("bind.of", "place.of", "place.at")
_ENDS_GOODS = ("move", "country", "bind.reach", "bind.relative", "bind.contrast", "say.verb")
_PICKED = ("bind.mainly", "bind.namely")
_LONGEST_GOODS = 24
"""Tokens of the longest name of goods in a tariff."""


def _past_goods(r: Reading, at: int, flow: Flow, hi: int) -> int:
    """Past goods told however long, to the word that leads to a country: "exports of machinery, | equipment and parts thereof | to Ghana".

    Or from one, whose they are: "exports of tea, | coffee and cut flowers | from Kenya".
    """
    if at >= hi or all(r.hit(slot, at) is None for slot in (*_OF_GOODS, "product")):
        return at
    for k in range(at, min(hi, at + _LONGEST_GOODS)):
        led = next((h for slot in _LEADS_TO.get(flow, ("place.with",)) if (h := r.hit(slot, k)) is not None), None)
        country = r.hit("country", r.skip_links(led.j, hi, 2)) if led is not None and led.j < hi else None
        if country is not None and country.category == "name":
            comma = next((n for n in range(k - 1, at, -1) if r.word(n) == ","), None)
            # Not "of fruit, apples from Ghana": a list ends with its last two joined.
            closed = comma is None or bool(r.within("number.and", comma, k))
            return k if closed and r.within("product", at, k) else at
        cue = r.hit("cue", k)
        ends = (cue is not None and cue.category != "none") or r.at(_ENDS_GOODS, k)
        # "Of fresh fruit, mainly apples from Ghana"
        ends = ends or r.word(k - 1) == "," and r.at(_PICKED, k)
        if ends or r.kind(k) == NUMBER or r.word(k) in (";", ":", "(", "."):
            return at
    return at


def _country_at(r: Reading, at: int, flow: Flow, told: Told, seats: list[int]) -> Hit | None:
    """The country, the union or the capital that stands for one at token `at`; `seats` are the capitals passed."""
    hit = r.hit("country", at) or union_at(r, at)
    if hit is None and (r.ending("place.of", at) or r.at(("city",), *(h.i for h in told.before[-1:]), *seats)):
        hit = seat_at(r, at)
        seats += [at] if hit is not None else []
    leading = {Flow.EXPORTS: "place.to", Flow.IMPORTS: "place.from"}.get(flow) if hit is None else None
    if leading is not None and told.reporter is not None and r.ending(leading, at) is not None:
        # "Les exportations belges vers Rabat": the capital stands for its country.
        hit = seat_at(r, at)
    return hit


def _going_on(r: Reading, flow: Flow, at: int) -> int | None:
    """Where to look on behind token `at`, which is no country; None where what is told of the flow ends."""
    stop = r.kind(at) == "s" or r.kind(at) == "n" or r.hit("cue", at) or r.hit("bind.contrast", at)
    reached = r.hit("bind.reach", at)
    if flow is Flow.BALANCE and not stop and reached is not None and r.hit("place.with", reached.j) is not None:
        # "The largest surplus was with France (12.2 billion)"
        return reached.j
    # "Le importazioni totali dal Cile"
    whole = r.hit("place.total", at) is not None or r.hit("bind.total", at) is not None
    ends = reached is not None and not r.is_link(at) and not whole
    return None if stop or ends else at + 1


def _takes_for_pair(c: Clauses, cue: Hit, flow: Flow, told: Told, hit: Hit, role: str | None) -> bool:
    """Take a country behind a flow for the side that it is; whether it is told as one of two: "товарооборот Беларуси и Польши"."""
    r, reporter = c.r, told.reporter
    if role == "reporter" and told.partner is None and (
        told.of_name and reporter is not None and towards(r, led_from(r, hit))
        or flow is Flow.IMPORTS and goods_into(r, told.before, cue, hit)
    ):  # fmt: skip
        # "Las importaciones de Chile hacia Perú", "die russischen Importe in die Schweiz"
        told.reporter, told.partner = side_of(c, hit), reporter
    if role == "partner" and told.partner is None:
        told.partner = side_of(c, hit)
    elif role == "reporter" and told.reporter is None:
        told.reporter, told.of_name = side_of(c, hit), flow is Flow.IMPORTS and hit.category == "name"
        return flow is Flow.TURNOVER and _joined(c, hit)
    return False


def _joined(c: Clauses, hit: Hit) -> bool:
    """Whether a second country is named with the first: "товарооборот Беларуси и Польши"."""
    r = c.r
    joint = r.hit("number.and", hit.j) if hit.j < c.sentence.hi else None
    other = r.hit("country", r.skip_links(joint.j, c.sentence.hi, 2)) if joint else None
    return other is not None and other.value != hit.value and other.category == hit.category

"""Visited: the one of two countries that a sentence tells a visit to, and the places that it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.core.fact import Fact
from briefing.ingest.extract.people.opposite import HEADS, country_of_head
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

VISITS = ("event.visited", "event.came")
"""The verbs of visits."""


def goal_told(r: Reading, sentence: Sentence, parties: tuple[str, ...]) -> str | None:
    """The one party that a sentence tells a visit to: "President Xi came to Dhaka"."""
    lo, hi = sentence.lo, sentence.hi
    verbs = r.each(VISITS, lo, hi)
    verbs += [h for h in r.within("event.kind", lo, hi) if h.value == "visit"]
    if not verbs or r.any(("event.received", "event.hosted", "event.hosts"), lo, hi):
        return None
    return goal_of(r, sentence, parties, verbs)


def goal_of(r: Reading, sentence: Sentence, parties: tuple[str, ...], verbs: list[Hit]) -> str | None:
    """The one party that a sentence tells the visits of `verbs` to; None where they go to both."""
    lo, hi = sentence.lo, sentence.hi
    # "The Dutch ambassador in Suriname paid a visit to the president": a post is no goal.
    posts = r.within("role.envoy", lo, hi)
    places = ((h, c) for h, c in places_of(r, lo, hi) if not any(0 <= h.i - p.j < _POST for p in posts))
    goals: set[str] = set()
    end = -1
    for h, code in sorted(places, key=lambda place: place[0].i):
        # "Travels to Morocco and Algeria": to both.
        joined = 0 <= h.i - end <= _JOINED and r.begins("number.and", end, h.i)
        if code in parties and (joined or _led_there(r, h, verbs)):
            goals.add(code)
            end = h.j
    return goals.pop() if len(goals) == 1 else None


def places_of(r: Reading, lo: int, hi: int) -> Iterator[tuple[Hit, str]]:
    """Cities and countries, each with the country it is in."""
    yield from ((h, h.category) for h in r.within("city", lo, hi))
    yield from ((h, h.value) for h in r.within("country", lo, hi) if h.category == "name")


def _led_there(r: Reading, place: Hit, verbs: list[Hit]) -> bool:
    """Whether a place is what a visit goes to: behind "to" or "in", or right behind the verb."""
    if not (r.lexicon.verb_final or r.lexicon.free_order) and place.i < min(v.i for v in verbs):
        # "Per l'Italia verrà la viceministra"
        return False
    at = place.i
    while at > 0 and r.is_link(at - 1):
        if r.ending("place.from", at) is not None:
            return False
        if r.ending("place.to", at) is not None or r.ending("place.at", at) is not None:
            return True
        at -= 1
    led = r.ending("place.to", at) or r.ending("place.at", at)
    # "besuchte im Februar Accra": the goal is the object of the verb.
    bare = at == place.i and not r.led(("place.from", "place.of", "place.with"), at)
    return led is not None or any(v.j == at or (bare and 0 <= place.i - v.j <= _OBJECT) for v in verbs)


_JOINED = 3
"""Tokens between two places that a visit goes to: "to Morocco and to Algeria"."""
_POST = 3
"""Tokens between an ambassador and the country of the post."""
_OBJECT = 5
"""Tokens between a verb of visiting and the place that is visited."""


_DURING = ("place.of", "bind.during", "event.at", "event.framed", "bind.on", "place.at")
"""What leads a visit in which something else happens."""


_JOINT = 8
"""Tokens between an office that "and" joins to somebody's name and the visit that both pay."""


def _guest_between(r: Reading, person: Fact, visit: int) -> bool:
    """Whether an office of some country stands between a name and a visit, which is then that one's: "said Rossi beside the Turkish president, on a visit to Rome"."""
    end = next((k for k in range(visit, 0, -1) if r.tokens[k - 1].end <= person.span.end), visit)
    if r.tokens[visit].start < person.span.end:
        return False
    heads = r.each(HEADS, end, visit)
    first = min(heads, key=lambda h: h.i, default=None)
    if first is not None and visit - first.j <= _JOINT and r.any(("number.and",), end, first.i):
        # "Minister Rossi and the Chinese president paid a visit": both of them.
        return False
    return any(country_of_head(r, h, end, visit) is not None for h in heads)


def anothers_visit(r: Reading, sentence: Sentence, persons: Sequence[Fact], person: Fact) -> bool:
    """Whether the visit in which something happens is that of the one named last before it, whose country is known, and not a `person`'s.

    "Signed by Prime Minister Doyle and the Chinese president, Liu Jian, on the last day of his visit to Ireland"
    """
    visits = [h for h in r.within("event.kind", sentence.lo, sentence.hi) if h.value == "visit"]
    led = [h for h in visits if r.led(_DURING, h.i, h.i - 1)]
    start = r.tokens[led[0].i].start if led else 0
    if visits and _guest_between(r, person, visits[0].i):
        return True
    before = [p for p in persons if p.span.start < start]
    guest = max(before, key=lambda p: p.span.start, default=person)
    return person in before and guest is not person and guest.person.country is not None

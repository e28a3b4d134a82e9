"""Encounters: events that only a verb tells of: "was received by", "besuchte im Mai Wien", "tekenden een verdrag"."""

from __future__ import annotations

from collections.abc import Callable

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.denied import never_told
from briefing.ingest.extract.events.facing import (
    HELD,
    OFFICES,
    in_office,
    is_day,
    meets_office,
    of_firm,
    of_several,
    of_states,
    of_two,
    offices_joined,
    spoken_with,
    two_sides,
    with_office,
)
from briefing.ingest.extract.events.reports import told_room
from briefing.ingest.extract.events.stays import stayed
from briefing.ingest.extract.events.talknouns import HAD, told_by_talk
from briefing.ingest.extract.sides.venues import capitals
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def besides(r: Reading, verb: Hit, lo: int, hi: int) -> Hit | None:
    """Another event told by the verb that follows "and": "arrived in Accra on Monday and met the minister there"."""
    for joint in r.within("number.and", verb.j, hi):
        other = encounter(r, joint.j, hi)
        reach = _AND_AT_END if r.lexicon.verb_final else _AND_THEN
        if other is not None and other.value != verb.value and other.i - joint.j <= reach:
            return other
    if verb.value != EventKind.VISIT:
        return stay_before(r, verb.i, lo) or _visit_before(r, verb, lo)
    return _around_arrival(r, verb, lo, hi) or _past_clause(r, verb, lo, hi) or _met_where(r, verb, hi)


def _visit_before(r: Reading, verb: Hit, lo: int) -> Hit | None:
    """The visit on which a verb behind "and" tells of a signing: "visited The Hague on Monday and signed a memorandum there"."""
    joint = next((h for h in r.within("number.and", lo, verb.i) if 0 <= verb.i - h.j <= 1), None)
    visit = encounter(r, lo, joint.i) if joint is not None and verb.value == EventKind.SIGNING else None
    return visit if visit is not None and visit.value == EventKind.VISIT else None


def _past_clause(r: Reading, verb: Hit, lo: int, hi: int) -> Hit | None:
    """The meeting told behind the clause of an earlier visit: "The minister, who had been in Riga in May, met his colleague"."""
    clause = clause_of(r, verb.i, lo, hi)
    other = encounter(r, clause[1], hi) if clause is not None else None
    return other if other is not None and other.value == EventKind.MEETING else None


def _met_where(r: Reading, verb: Hit, hi: int) -> Hit | None:
    """The meeting told in the clause behind where somebody goes: "will travel to Riga, where she will meet the premier"."""
    where = r.first("event.where", verb.j, min(hi, verb.j + HELD))
    if where is None:
        return None
    other = encounter(r, where.i, hi)
    if other is None and in_office(r, where.i, hi):
        # "..., wo sie den Premier treffen wird": who goes there is one of the two.
        met = sorted(h for h in r.each(_MET_THERE, where.j, hi) if not never_told(r, h, where.i))
        other = met[0]._replace(value=EventKind.MEETING.value) if met else None
    return other if other is not None and other.value == EventKind.MEETING else None


_MET_THERE = ("event.met", "event.received", "event.talked")


def clause_of(r: Reading, i: int, lo: int, hi: int) -> tuple[int, int] | None:
    """The relative clause between two commas in which token `i` stands."""
    opened = led_where(r, lo, i)
    closed = next((k for k in range(i, hi) if r.word(k) == ","), None)
    return (opened + 1, closed) if opened is not None and closed is not None else None


def stay_before(r: Reading, verb: int, lo: int) -> Hit | None:
    """The stay on which somebody met or signed: "In November the minister was in Kingston, where she signed two agreements"."""
    led = led_where(r, lo, verb)
    if led is None and r.led(_PURPOSE, verb, verb - 1):
        # "Arrived in Caracas for the signing of an agreement"
        led = verb
    stay = encounter(r, lo, led) if led is not None else None
    return stay if stay is not None and stay.value == EventKind.VISIT else None


_PURPOSE = ("place.benefit", "bind.purpose")
"""What leads what a journey is made for."""


def led_where(r: Reading, lo: int, i: int) -> int | None:
    """The comma behind which a relative clause tells, up to token `i`, what was done: "..., where she", "..., quien"."""
    comma = max((k for k in range(lo, i) if r.word(k) == ","), default=None)
    if comma is None or not r.at(("event.where", "bind.relative", "bind.when"), comma + 1):
        return None
    return comma


def came_where(r: Reading, lo: int, verb: Hit) -> int | None:
    """The comma behind which it is told why those who met were there: "met in New York, where both had come for the assembly"."""
    comma = led_where(r, lo, verb.i)
    return comma if comma is not None and r.hit("event.where", comma + 1) is not None else None


def _around_arrival(r: Reading, verb: Hit, lo: int, hi: int) -> Hit | None:
    """The meeting told beside how somebody came: "Arrivée à Dakar mercredi, elle a été reçue", "received him, who had landed"."""
    where = came_where(r, lo, verb)
    room: tuple[int, int] | None
    if where is not None:
        room = (lo, where)
    elif verb.i <= lo + 1:
        room = next(((k + 1, hi) for k in range(verb.j, hi) if r.word(k) == ","), None)
    else:
        led = [h for h in r.within("bind.relative", lo, verb.i) if verb.i - h.j <= _AND_THEN]
        room = (lo, led[-1].i) if led else None
    other = encounter(r, *room) if room is not None else None
    return other if other is not None and other.value == EventKind.MEETING else None


_AND_THEN, _AND_AT_END = 4, 14
"""Tokens between "and" and the verb it joins, and where verbs close their clause."""


def encounter(r: Reading, lo: int, hi: int) -> Hit | None:
    """The verb of tokens `lo` to `hi` that tells of a signing, a visit or a meeting, its value the kind of event.

    Verbs of everyday ("spoke", "visited", "signed") tell of one only beside an office: "spoke with the minister".
    """
    for slot, (kind, possible) in _TOLD.items():
        verbs = [h for h in r.within(slot, lo, hi) if not never_told(r, h, lo)]
        if kind is EventKind.SIGNING:
            verbs = [h for h in verbs if not of_firm(r, lo, h.i)]
        if verbs and not possible(r, lo, hi) and not _there(r, slot, lo, hi):
            verbs = []
        if slot == "event.talked":
            verbs = told_by_talk(r, lo, hi, verbs)
        if kind is EventKind.VISIT:
            verbs = [h for h in verbs if _goes_somewhere(r, h, lo, hi)]
            verbs = [h for h in verbs if not (_on_holiday(r, h, lo) or _only_freight(r, h, lo, hi))]
            verbs = [h for h in verbs if not _goods_went(r, h, lo, hi)]
        if slot == "event.visited" and not verbs and r.any((*OFFICES, "event.last"), lo, hi):
            # "In april komt de minister naar Den Haag", "He was last in Kenya in June 2017"
            verbs = [h for h in r.within("event.came", lo, hi) if not never_told(r, h, lo) and _towards(r, h, hi)]
            verbs = [h for h in verbs if r.any(_TRAVELLERS, *told_room(r, h.i, h.j, lo, hi))]
            # "Eine Folge der Gespräche, die im Januar in Berlin waren, sagte der Präsident": nobody was there.
            there = [h for h in _stayed(r, lo, hi) if r.any(_TRAVELLERS, *told_room(r, h.i, h.j, lo, hi))]
            verbs = verbs or [h for h in there if stayed(r, h, lo, hi)]
        if slot == "event.received" and not r.lexicon.verb_final:
            verbs = [h for h in verbs if meets_office(r, h, hi) or _there(r, slot, lo, hi)]
        if verbs:
            return verbs[0]._replace(value=kind.value)
    return _agreed(r, lo, hi)


def _stayed(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The verbs of being somewhere, and not the auxiliary of a meeting: "s'étaient vus pour la dernière fois"."""
    met = r.within("event.met", lo, hi)
    verbs = [h for h in r.within("event.stayed", lo, hi) if not any(m.i <= h.i < m.j for m in met)]
    if not r.lexicon.verb_final:
        return verbs
    # "War in Oslo mit der Premierministerin zusammengetroffen", "war empfangen worden": two words of one verb.
    closing = [*met, *r.within("event.received", lo, hi)]
    return [
        h for h in verbs if not any(m.i > h.j and not any(r.kind(k) == "s" for k in range(h.j, m.i)) for m in closing)
    ]


_TRAVELLERS = ("role.role", "role.guest", "role.delegation", "role.known", "event.last")
"""Who goes somewhere; a ministry or an office sends somebody."""


def _there(r: Reading, slot: str, lo: int, hi: int) -> bool:
    """Whether who is met is where somebody told of before is: "The president received him there for talks", "ontmoet er"."""
    return slot in _FACED and r.any(("event.there",), lo, hi) and r.any(("role.role", "role.delegation"), lo, hi)


_FACED = ("event.received", "event.talked")


def _agreed(r: Reading, lo: int, hi: int) -> Hit | None:
    """The verb by which two in office agreed, in a city on a day: "The two ministers agreed in Riga on Monday to open"."""
    verbs = [h for h in r.within("step.agreed", lo, hi) if offices_joined(r, lo, h.i) or of_two(r, lo, h.i)]
    if not verbs or not any(is_day(d) for d in dates_and_periods(r, lo, hi)[0]):
        return None
    if offices_joined(r, lo, verbs[0].i) and r.any(("role.counterpart",), lo, verbs[0].i):
        # "The president and her Polish counterpart agreed today to promote trade": where the report is from
        return verbs[0]._replace(value=EventKind.MEETING.value)
    cities = r.within("city", *((lo, hi) if r.lexicon.verb_final else (verbs[0].i, hi)))
    placed = any(r.ending("place.at", c.i) is not None for c in cities)
    return verbs[0]._replace(value=EventKind.MEETING.value) if placed else None


def meeting_verbs(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The verbs by which somebody in office is met or received, whatever else a sentence tells of, in their order."""
    if r.lexicon.verb_final:
        talked = r.within("event.talked", lo, hi) if spoken_with(r, lo, hi) else []
        met = r.within("event.met", lo, hi) if two_sides(r, lo, hi) else []
        received = r.within("event.received", lo, hi) if two_sides(r, lo, hi) else []
        verbs = sorted([*met, *received, *talked])
        return [h for h in verbs if not never_told(r, h, lo)]
    met = [h for h in r.within("event.met", lo, hi) if meets_office(r, h, hi)]
    had = [
        h
        for h in r.within("event.had", lo, hi)
        if (t := r.within("event.talk", h.j, min(hi, h.j + HAD))) and with_office(r, t[0].j, hi)
    ]
    talked = [h for h in r.within("event.talked", lo, hi) if with_office(r, h.j - 1, min(hi, h.j + _TALKED))]
    received = [h for h in r.within("event.received", lo, hi) if meets_office(r, h, hi)]
    verbs = sorted([*met, *had, *talked, *(received if two_sides(r, lo, hi) else [])])
    return [h for h in verbs if not never_told(r, h, lo)]


def signed_verb(r: Reading, lo: int, hi: int, *, by_states: bool = False) -> Hit | None:
    """The verb by which an agreement is told to have been signed, the agreement beside it.

    By those in office or by states, who are told there unless it is known that they signed.
    """
    told = by_states or r.any(OFFICES, lo, hi) or of_states(r, lo, hi)
    for verb in r.within("event.signed", lo, hi) if told else ():
        # "a signé vendredi 17 mai, avec son homologue mozambicaine, Son Excellence Alcinda Macuácua, un accord"
        aside = _WITH_WHOM if r.any(("place.with",), verb.j, min(hi, verb.j + _DATED)) else 0
        room = max(lo, verb.i - _SIGNED), verb.i if r.lexicon.verb_final else min(hi, verb.j + _SIGNED + aside)
        # "The agreement signed in 2012": told only to say which; "four agreements were signed" is the event.
        which = verb.j - verb.i == 1 and not (r.lexicon.verb_final or r.lexicon.free_order)
        treaties = [
            h
            for h in r.within("event.treaty", *room)
            if h.i >= verb.j or (h.j <= verb.i and not (which and h.j == verb.i))
        ]
        if treaties and not never_told(r, verb, lo) and not r.any(("event.kind",), verb.j, treaties[0].i):
            return verb
    return None


_TALKED = 10
"""Tokens behind a verb of speaking in which it is told with whom: "conversó el lunes en Quito con el primer ministro"."""
_SIGNED = 16
"""Tokens between a verb of signing and what is signed."""
_WITH_WHOM, _DATED = 10, 8
"""Tokens that who signs with somebody may take up before that, and those of the day before "with"."""


def _goes_somewhere(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether a visit has its goal behind the verb, or, where verbs close their clause, somebody in office who pays it."""
    loose = r.lexicon.verb_final or r.lexicon.free_order
    if loose and r.any(("role.role", "role.delegation", "role.known"), *told_room(r, verb.i, verb.j, lo, hi)):
        return True
    people = r.hit("country", verb.j)
    guest = people.j if people is not None and people.category == "people" else verb.j
    # "Met with the visiting Kenyan minister" tells of no visit of the one who met.
    return r.hit("role.role", guest) is None and r.any(("city", "country"), verb.j, min(hi, verb.j + _GOAL))


def _on_holiday(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether it is tourists who go there, or so many of a people: "a million tourists visited Kenya", "40 000 Norvégiens ont visité"."""
    if r.any(("role.role", "role.delegation"), lo, verb.i):
        return False
    if any(h.value == "tourism" for h in r.within("topic", lo, verb.i)):
        return True
    if r.lexicon.free_order and not r.any(("role.role", "role.delegation"), verb.j, verb.j + _GUESTS):
        # "В Кении побывали 20 тысяч туристов из Польши"
        return any(h.value == "tourism" for h in r.within("topic", verb.j, verb.j + _GUESTS))
    people = [h for h in r.within("country", lo, verb.i) if h.category == "people" and r.kind(h.i - 1) == NUMBER]
    return bool(people) and people[-1].i > lo


def _only_freight(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether goods, or what carries them, arrive, and nobody in office: "the first container train arrived in Riga on 5 May"."""
    if not r.hits.get("event.freight") or r.any(_TRAVELLERS, lo, hi):
        return False
    behind = verb.j + _GUESTS if r.lexicon.free_order else verb.j
    return r.any(("event.freight",), max(lo, verb.i - _CARRIED), min(hi, behind))


def _goods_went(r: Reading, verb: Hit, lo: int, hi: int) -> bool:
    """Whether a verb of which goods are told as well has nobody who goes: "of which 15% went to Belgium"."""
    if r.hit("cue.went", verb.i) is None and r.hit("neutral.went", verb.i) is None:
        return False
    named = verb.i - 1 > lo and r.capital(verb.i - 1)
    return not named and not r.any(_TRAVELLERS, *told_room(r, verb.i, verb.j, lo, hi))


_CARRIED = 9
"""Tokens between what carries goods and its verb: "the first train with Chinese containers from"."""


def _towards(r: Reading, verb: Hit, hi: int) -> bool:
    """Whether somebody comes to a city or country: "komt minister Anand naar Den Haag"."""
    # "War im Mai nach Taiwan gekommen": where verbs close their clause, the goal stands before them.
    lo = verb.i - _BEFORE_VERB if r.lexicon.verb_final else verb.j
    reach = _TRAVELLED if r.lexicon.verb_final else _GOAL
    places = r.each(("city", "country"), max(0, lo), min(hi, verb.j + reach))
    # "Came up when the Belarusian ambassador to Russia met": a post is no goal.
    posts = r.within("role.envoy", verb.j, min(hi, verb.j + _GOAL))
    places = [h for h in places if not any(p.j <= h.i <= p.j + _POSTED for p in posts)]
    goal = min(places, default=None)
    led = goal is not None and (
        r.ending("place.benefit", goal.i) or (r.is_link(goal.i - 1) and r.ending("place.benefit", goal.i - 1))
    )
    if led and r.hit("event.begun", verb.i) is not None:
        # "Left today for Nairobi"
        return True
    if any(_led_to_capital(r, c.i) for c in capitals(r, max(0, lo), min(hi, verb.j + reach))):
        # "Est attendue le 6 juin dans la capitale chilienne"
        return True
    return any(r.ending("place.to", h.i) is not None and r.ending("place.of", h.i) is None for h in places)


def _led_to_capital(r: Reading, i: int) -> bool:
    """Whether "in" or "to" leads to the words for a capital, an article between or not."""
    at = i - 1 if r.is_link(i - 1) else i
    return r.led(("place.at", "place.to"), i, at)


_GUESTS = 6
"""Tokens behind a verb of visiting in which it is told who came."""
_POSTED = 3
"""Tokens between an ambassador and the country that only tells the post."""
_BEFORE_VERB = 3
"""Tokens of a goal right before the participle that closes its clause: "nach Taiwan gekommen"."""
_TRAVELLED = 14
"""Tokens behind a verb of going in which it is told when, for how long and where to."""
_GOAL = 10
"""Tokens behind a verb of visiting in which city or country is named."""


def _always(_r: Reading, _lo: int, _hi: int) -> bool:
    return True


_TOLD: dict[str, tuple[EventKind, Callable[[Reading, int, int], bool]]] = {
    "event.signed": (EventKind.SIGNING, of_states),
    "event.visited": (EventKind.VISIT, _always),
    "event.met": (EventKind.MEETING, of_several),
    "event.talked": (EventKind.MEETING, spoken_with),
    "event.received": (EventKind.MEETING, two_sides),
}
"""The slots of verbs that tell of an event, each with its kind and what must stand beside it."""


def visited(r: Reading, verb: Hit, lo: int, hi: int) -> Hit | None:
    """The city that a visit goes to without a small word: "besuchte im September Berlin", "een werkbezoek aan Astana"."""
    named = [*r.within("city", lo, hi), *capitals(r, lo, hi)]
    cities = [c for c in named if r.ending("place.from", c.i) is None and not _owned(r, c)]
    behind = [c for c in cities if c.i >= verb.j]
    return (behind or cities[-1:] or [None])[0]  # type: ignore[list-item]


def _owned(r: Reading, city: Hit) -> bool:
    """Whether a city only tells which one something is: "der Flughafen von Nairobi"."""
    return r.ending("place.of", city.i) is not None

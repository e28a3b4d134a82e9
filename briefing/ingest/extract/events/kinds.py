"""Kinds: what an event is, by its own words or those told before it, and what is only spoken of."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.elliptic import Anchor
from briefing.ingest.extract.events.happenings import Happening, tells_nothing
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def kind_of(
    r: Reading,
    sentence: Sentence,
    anchor: Anchor,
    kinds: list[Hit],
    told: Sequence[Happening],
    found: Sequence[Happening],
) -> EventKind | None:
    """The kind of an event, as its place names it or as those told before it are; None where it is no event."""
    _, _, kind, number = anchor
    if kind is EventKind.SIGNING and _commemorated(r, anchor):
        return None
    # A meeting or a visit is hardly the round before the one counted: "dal turno precedente, il terzo, svoltosi a Roma".
    series = bool(found) and found[-1].kind not in (EventKind.MEETING, EventKind.VISIT)
    beside = bool(found) and (series or number is None or found[-1].round is not None)
    kind = kind or (found[-1].kind if beside else _kind_told(number, told) or (found[-1].kind if found else None))
    kind = kind or (EventKind(kinds[0].value) if kinds else None)
    if kind is None and r.any(("event.resumed",), anchor[0], anchor[1]):
        # "The ministers met in Ankara. They are to meet again in Nairobi in October"
        kind = EventKind.MEETING
    if kind is EventKind.SIGNING and number is not None and anchor[2] is None:
        # "An agreement on a joint commission was signed. Its first session is to be convened in Bishkek"
        kind = EventKind.COMMISSION
    if (
        kind in _AGREED_ON
        and number is None
        and (_signed_on(r, sentence, anchor) or _provided_for(r, sentence, anchor[0]))
    ):
        return EventKind.SIGNING
    if anchor[2] is None and kind is EventKind.VISIT and number is None:
        # "The meeting with the minister will be held in Riga", told behind a visit, is none.
        kind = EventKind.MEETING
    somebody = r.hit("neutral.person", sentence.lo) is not None or r.any(_VISITORS, sentence.lo, sentence.hi)
    invited = r.any(("event.invited",), max(0, sentence.lo - _INVITED), sentence.lo)
    if kind is EventKind.VISIT and not (told or somebody or invited):
        # "Der Besuch lohnt sich"
        return None
    spoken = kind in (EventKind.CONSULTATIONS, EventKind.MEETING, EventKind.COMMISSION)
    if spoken and _only_spoken_of(r, sentence, anchor):
        return None
    named = (anchor[0], anchor[1]) if anchor[2] is not None or not kinds else (kinds[0].i, kinds[0].j)
    if kind is EventKind.MEETING and number is not None and r.any(("event.forum",), *named):
        # "The third Armenian-Iranian Business Forum" is one of a series; "a result of the first forum" tells of none.
        dated = any(dates_and_periods(r, sentence.lo, sentence.hi))
        return EventKind.COMMISSION if number[0] > 1 or dated else kind
    if kind is EventKind.MEETING and number is not None and _of_organisation(r, max(anchor[1], named[1]), sentence.hi):
        return None
    if kind is EventKind.COMMISSION and number is None and _founded(r, anchor[0], anchor[1], sentence.hi):
        return None
    if kind is EventKind.MEETING and r.within("event.resumed", sentence.lo, sentence.hi):
        return _kind_told(None, told) or kind
    return kind


def _commemorated(r: Reading, anchor: Anchor) -> bool:
    """Whether only the years since an event are told: "the 23rd anniversary of the signing", "23-й годовщине подписания"."""
    at = anchor[0]
    while at > 0 and r.is_link(at - 1):
        at -= 1
    return r.ending("event.anniversary", at) is not None or r.any(("event.anniversary",), anchor[0], anchor[1])


_INVITED = 20
"""Tokens before "the visit" in which somebody is told to have been invited."""
_AGREED_ON = (EventKind.CONSULTATIONS, EventKind.COMMISSION)
_ON = 5
"""Tokens between an agreement and the talks it is on."""


def _signed_on(r: Reading, sentence: Sentence, anchor: Anchor) -> bool:
    """Whether talks are what an agreement is on that was signed: "signed a memorandum on political consultations"."""
    i, j, *_ = anchor
    treaty = r.first("event.treaty", max(sentence.lo, i - _ON), i)
    if treaty is None or r.any(("event.round",), treaty.j, j):
        # "The minutes of the commission's session were signed"
        return False
    if not r.any(("event.signed", "event.signature"), sentence.lo, sentence.hi):
        return False
    return all(r.is_link(k) or (r.kind(k) == WORD and not r.capital(k)) for k in range(treaty.j, i))


def _provided_for(r: Reading, sentence: Sentence, i: int) -> bool:
    """Whether talks at token `i` are only what an agreement that was signed provides for: "a memorandum that envisages consultations"."""
    treaty = r.first("event.treaty", max(sentence.lo, i - _CLAUSE), i)
    if treaty is None or not r.any(("event.signed",), sentence.lo, sentence.hi):
        return False
    led = r.begins("bind.relative", treaty.j, min(i, treaty.j + _ON))
    return led and not any(any(found) for found in dates_and_periods(r, treaty.j, sentence.hi))


_CLAUSE = 14
"""Tokens between an agreement and what its relative clause says it provides for."""


def _founded(r: Reading, i: int, j: int, hi: int) -> bool:
    """Whether a commission is only founded: "подписано соглашение о создании Совместной комиссии"."""
    if r.led(("event.founded",), i, i - 1):
        return True
    if _to_be_founded(r, i):
        return True
    # "Ein Abkommen, mit dem ein gemeinsamer Ausschuss geschaffen wird"
    closes = r.lexicon.verb_final and j < hi and r.word(j) != ","
    return closes and r.at(("event.born",), j, j + 1)


def _to_be_founded(r: Reading, i: int) -> bool:
    """Whether nothing but a time stands between "to found" and a commission: "создать в первой половине 2020 года деловой совет"."""
    founded = next(iter(reversed(r.within("event.founded", max(0, i - _FOUNDED), i))), None)
    if founded is None:
        return False
    times = [t for found in dates_and_periods(r, founded.j, i) for t in found]
    told = {k for t in times for k in range(t.i, t.j)}
    return bool(times) and all(k in told or r.is_link(k) for k in range(founded.j, i))


_FOUNDED = 10
"""Tokens between "to found" and a commission in which it is told when."""


def _of_organisation(r: Reading, j: int, hi: int) -> bool:
    """Whether a numbered conference is one of an organisation of many: "the 13th ministerial conference of the World Trade Organization"."""
    at = r.skip_links(j, hi, 2)
    named = next((h for k in (j, at) if k < hi and (h := r.hit("org.named", k)) is not None), None)
    led = named is not None and (r.ending("place.of", named.i) is not None or at > j or r.lexicon.genitive)
    return led and named is not None and r.hit("country", named.i) is None


def of_many(r: Reading, noun: Hit, hi: int) -> bool:
    """Whether a gathering is one of many countries: "the 77th session of the General Assembly", "cumbre de jefes de Estado"."""
    end = min(hi, noun.j + _MANY)
    closed = next((k for k in range(noun.j, end) if r.word(k) in (",", "(", ";")), end)
    told = next(iter(r.within("event.many", noun.i, closed)), None)
    return told is not None and not r.within("country", told.j, min(closed, told.j + _WHOSE))


_MANY, _WHOSE = 8, 3
"""Tokens between a gathering and who gathers, and between those and the two countries they are of: "heads of state of Kenya and Chile"."""


_VISITORS = ("role.role", "role.delegation", "role.known", "country")


_SPOKEN_AT = ("event.at", "bind.during", "place.at")


def spoken_at(r: Reading, i: int) -> bool:
    """Whether a talk at token `i` is where something was said or done: "at a meeting", "bei einem Treffen", "in un incontro"."""
    return r.led(_SPOKEN_AT, i, i - 1)


_SPOKEN, _WANTED = 5, 8
"""Tokens between a verb of discussing and what is discussed, and between one of wanting, its subject with it, and what is wanted."""


def only_wanted(r: Reading, sentence: Sentence, noun: Hit) -> bool:
    """Whether a signing or a visit is only spoken of, and no day of it told: "favoured the signing of", "discussed the visit of"."""
    if noun.value not in (EventKind.SIGNING, EventKind.VISIT) or r.any(("month", "weekday"), noun.j, sentence.hi):
        return False
    if r.at(("event.signed", "event.visited", "event.came"), noun.i):
        return False
    near = any(noun.i - h.j < _WANTED for h in r.within("event.wanted", sentence.lo, noun.i))
    return near or _only_spoken_of(r, sentence, (noun.i, noun.j, None, None))


def _only_spoken_of(r: Reading, sentence: Sentence, anchor: Anchor) -> bool:
    """Whether talks are only what others spoke about: "ont évoqué le dialogue politique entre leurs pays"."""
    i, j, _, number = anchor
    about = r.within("event.about", sentence.lo, i)
    if not about or spoken_at(r, i) or r.hit("event.at", i) is not None:
        return False
    if number is None and i - about[-1].j < _SPOKEN:
        # "Discussed the upcoming commission, which has been scheduled for 3 December" tells of that one.
        coming = r.led(("event.next",), i, i - 1) or r.any(("event.next",), i, j)
        return not (
            coming and r.any(("event.planned",), j, sentence.hi) and r.any(("month", "weekday"), j, sentence.hi)
        )
    # "They dealt with consultations, exports and the 13th meeting of the commission": no verb tells of any.
    behind = j if number is None else about[-1].j
    return not r.any(("event.held", "event.planned", "month", "weekday"), behind, sentence.hi)


def _kind_told(number: tuple[int, int, int] | None, told: Sequence[Happening]) -> EventKind | None:
    """The kind of a round whose sentence does not name it: of the round before it, of any with a round, of the last."""
    known = [h for h in told if not (h.loose or tells_nothing(h))]
    rounds = [h for h in known if h.round is not None]
    previous = [h for h in rounds if number is not None and h.round == number[0] - 1]
    kind = next((h.kind for h in reversed(previous or rounds or known)), None)
    if kind is None and number is None and told and told[-1].kind is EventKind.MEETING and told[-1].received:
        # "She had talks with the minister. The meeting took place in Riga on Monday"
        return EventKind.MEETING
    return kind

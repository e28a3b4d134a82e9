"""Tense: whether an event is told as one to come, as one that was held, or in the present, where its day decides."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import EventKind
from briefing.ingest.extract.events.attributes import meant
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.putoff import told_held
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def is_planned(r: Reading, lo: int, hi: int, i: int, j: int, left: int, right: int) -> bool:
    """Whether the verb nearest to an event speaks of the future, or it is the next one (rule 14)."""
    if _told_to_come(r, lo, hi, i, j):
        return True
    planned = _verbs_to_come(r, lo, hi, i, j)
    held = _verbs_held(r, lo, hi, i, j, planned)
    told_at = _told_at(r, lo, i, j, right)
    if told_at:
        planned = _besides_agreed(r, planned, lo, i, j, right)
    if not planned and not told_at and _agreed_on(r, held, lo, i):
        return True
    told = [*((h, True) for h in planned), *((h, False) for h in held)]
    clause = _own_clause(r, j, right)
    if clause is not None and (own := [(h.i, future) for h, future in told if clause[0] <= h.i < clause[1]]):
        # "They spoke of the mission that goes to Nairobi in March"
        return min(own)[1]
    near = [(h, future) for h, future in told if h.j <= right and not (h.i < left and left > lo and h.j <= left)]
    if near:
        return not min((_apart(h, i, j), not future) for h, future in near)[1]
    # "De vijfde zitting is in mei in Tbilisi"
    counted = r.any(("ordinal",), i, j) or any(r.kind(k) == "n" for k in range(i, j))
    present = bool(r.within("event.present", j, min(hi, j + _COPULA)))
    return present and counted and not r.any(("month", "weekday"), max(lo, i - _COPULA), i)


def _apart(verb: Hit, i: int, j: int) -> int:
    """The tokens between a verb and an event."""
    return max(i - verb.j if verb.j <= i else verb.i - j if verb.i >= j else 0, 0)


def _told_to_come(r: Reading, lo: int, hi: int, i: int, j: int) -> bool:
    """Whether what stands at an event itself tells that it is to come."""
    if _next_one(r, i, j) or on_eve(r, i, lo):
        # "On the eve of his visit to Riga"
        return True
    if meant(r, i, lo) is not None and not told_held(r, j, hi):
        # "Der für Mai in Riga geplante Besuch", and not "die geplante Sitzung fand statt"
        return True
    if _only_possible(r, lo, i):
        return True
    asked = r.within("event.invited", max(lo, i - _ASKED), i)
    # "Invited her colleague to the tenth session, in Riga in June"
    return bool(asked) and not r.within("event.held", asked[0].j, hi)


def _verbs_to_come(r: Reading, lo: int, hi: int, i: int, j: int) -> list[Hit]:
    """The verbs of a clause that tell of what is to come."""
    # "Se arriverà, farà il resto: la ministra, in visita a Milano, ha indicato"
    colon = max((k for k in range(lo, i) if r.word(k) == ":"), default=lo)
    planned = r.within("event.planned", max(colon, _after_words(r, lo, i)), hi)
    planned = [h for h in planned if not (_perfect(r, h.i, lo) or _noun(r, h, lo))]
    says = r.within("say.according", j, hi) if planned else []
    # "..., zo staat in een verklaring van het ministerie" plans nothing.
    planned = [h for h in planned if not any(s.i <= h.i and h.j <= s.j for s in says)]
    itself = ("event.talked", "step.agreed") if r.lexicon.verb_final else ("step.agreed",)
    if any(h.i <= i and j <= h.j for h in r.each(itself, i, j)):
        # "Das vereinbarten die Ministerinnen am Dienstag in Lagos": the verb of the encounter itself.
        # "Wo er den Premier treffen wird": what is longer tells of the future.
        planned = [h for h in planned if h.j <= i or j <= h.i or h.j - h.i > j - i]
    return planned


def _verbs_held(r: Reading, lo: int, hi: int, i: int, j: int, planned: list[Hit]) -> list[Hit]:
    """The verbs of a clause that tell of what was held, where these tell of what is to come."""
    held = [h for h in r.within("event.held", lo, hi) if not any(p.i <= h.i < p.j for p in planned)]
    # "La commissione, che dal 2011 non si è più riunita, è stata riconvocata"
    held = [h for h in held if not r.any(("event.never",), max(lo, h.i - _NOT), h.j)]
    # "A trade mission led by the minister will travel to Nairobi"
    leads = r.within("event.led_by", j, hi) if planned else []
    held = [h for h in held if not any(led.i <= h.i < led.j for led in leads)]
    # "Планируется обсудить на заседании": what is planned was not held.
    held = [h for h in held if not any(p.j == h.i for p in planned)]
    # "È stato deciso che la sessione si terrà", "es wurde beschlossen, dass"
    decided = r.within("step.agreed", lo, hi)
    held = [h for h in held if not any(d.i <= h.i and h.j <= d.j and h.j - h.i < d.j - d.i for d in decided)]
    # An infinitive ("agreed ... and to hold the third session") tells of no meeting held.
    held = [h for h in held if r.ending("bind.to", h.i) is None or h.j - h.i > 1]
    held = [h for h in held if r.hit("event.to_hold", h.i) is None or not r.any(("step.agreed",), lo, h.i)]
    if r.lexicon.verb_final:
        # "Wordt op maandag 12 september ontvangen": the participle goes with its verb.
        held = [
            h
            for h in held
            if not (h.i < j and i < h.j and any(p.j <= h.i and _one_clause(r, p.j, h.i) for p in planned))
        ]
    return held


def _told_at(r: Reading, lo: int, i: int, j: int, right: int) -> bool:
    """Whether an event is only where or when something was said or agreed: "they agreed, after the third meeting"."""
    led = r.led(("bind.during", "bind.compare", "event.at"), *range(max(lo, i - _AT), i + 1))
    # "Will hold a session, she said on Monday after talks in Warsaw"
    spoken = r.led(("time.after",), i, i - 1) and r.any(("say.verb",), lo, i)
    return led or spoken or _on_theirs(r, i, lo) or _agreed_in(r, i, lo) or _opens_with(r, i, j, lo, right)


def _besides_agreed(r: Reading, planned: list[Hit], lo: int, i: int, j: int, right: int) -> list[Hit]:
    """The verbs of what is to come without those of what was agreed or said at an event: that is not the event."""
    agreed = r.within("step.agreed", lo, right)
    said = [s.i for s in r.within("say.verb", lo, i)]
    # "Following talks on Tuesday they announced that a line would be opened"
    spoke = [s.i for s in r.within("say.verb", j, right)]
    return [
        h
        for h in planned
        if not (
            any(a.i < h.j and h.i < a.j for a in agreed) or any(h.i < s for s in said) or any(s <= h.i for s in spoke)
        )
    ]


def _agreed_on(r: Reading, held: list[Hit], lo: int, i: int) -> bool:
    """Whether it was agreed to have an event: right before it in one clause ("acordaron volver a reunirse"), else to hold it.

    "Стороны договорились довести товарооборот до 2 млрд долларов к 2030 году и провести пятое заседание"
    """
    return any(
        i - h.j <= _AGREED
        and not r.stands(",", h.j, i)
        or r.any(("event.to_hold",), h.j, i)
        and not any(h.j <= v.i < i for v in held)
        for h in r.within("step.agreed", lo, i)
    )


_AGREED = 8
"""Tokens between a verb of agreeing and the event agreed on."""


def _next_one(r: Reading, i: int, j: int) -> bool:
    """Whether an event is told to be the next one, and not to be of "the next day": "al día siguiente | fue recibido"."""
    return beside(r, "event.next", i, j) and not r.led(("event.day_after",), i, i - 1)


def _after_words(r: Reading, lo: int, i: int) -> int:
    """Where the verb of saying stands before an event behind somebody's words: "„Wir wollen mehr Handel“, | sagte er bei der Sitzung"."""
    said = r.within("say.verb", lo, i)
    quoted = bool(said) and any(r.word(k) in _ENDS_WORDS for k in range(max(lo, said[-1].i - _CLOSED), said[-1].i))
    return said[-1].i if quoted else lo


_ENDS_WORDS = frozenset("\"'»«”“")
"""Signs that close a quotation."""
_CLOSED = 3
"""Tokens before a verb of saying in which a quotation ends."""


def _only_possible(r: Reading, lo: int, i: int) -> bool:
    """Whether an event is told as one that may come: "la possibile organizzazione di | una visita", "an eventual | visit"."""
    told = r.within("event.possible", max(lo, i - _POSSIBLE), i)
    between = range(told[-1].j, i) if told else range(0)
    return (
        bool(told) and all(r.kind(k) == WORD or r.word(k) == "'" for k in between) and not r.any(_VERBS, told[-1].j, i)
    )


_POSSIBLE = 6
"""Tokens between "possible" and the event that it is told of."""


def _on_theirs(r: Reading, i: int, lo: int) -> bool:
    """Whether "during" stands before the one whose event it is: "during the president's recent visit"."""
    owned = next(iter(reversed(r.within("place.possessive", max(lo, i - _THEIRS), i))), None)
    if owned is None:
        return False
    led = r.within("bind.during", max(lo, i - _OWNER), owned.i)
    between = range(led[-1].j, i) if led else range(0)
    return bool(led) and all(r.kind(k) == WORD or r.word(k) == "'" for k in between) and not r.any(_VERBS, led[-1].j, i)


_THEIRS, _OWNER = 5, 14
"""Tokens between an owner's mark and the event, and between "during" and the event: "during Prime Minister A B's official visit"."""
_VERBS = ("say.verb", "step.agreed", "event.held", "event.planned")


def _noun(r: Reading, verb: Hit, lo: int) -> bool:
    """Whether a word that may be a verb is a noun by its capital, where nouns have one: "nach zwei Tagen"."""
    return r.lexicon.capital_nouns and verb.j - verb.i == 1 and verb.i > lo and r.capital(verb.i)


def _perfect(r: Reading, i: int, lo: int) -> bool:
    """Whether an auxiliary makes a participle of a verb that is the present by itself: "hat ... besucht", "besucht hatte"."""
    held = r.hit("event.held", i)
    return held is not None and any(not r.stands(",", aux.j, i) for aux in r.within("event.perfect", lo, i))


def _one_clause(r: Reading, lo: int, hi: int) -> bool:
    """Whether no comma and no other verb parts tokens `lo` and `hi`."""
    return not r.stands(",", lo, hi) and not r.any(("event.held",), lo, hi)


def _own_clause(r: Reading, j: int, hi: int) -> tuple[int, int] | None:
    """The relative clause behind an event, which tells of it: "the visit to Oman in October, | during which a treaty is to be signed"."""
    at = j
    while at < min(hi, j + _SET) and not _opens_clause(r, at) and _of_event(r, at):
        at += 1
    at += r.word(at) == ","
    during = r.hit("bind.during", at) if at < hi else None
    at = during.j if during is not None else at
    if at >= hi or not _opens_clause(r, at):
        return None
    return at + 1, next((k for k in range(at + 1, hi) if r.word(k) == ","), hi)


def _opens_clause(r: Reading, k: int) -> bool:
    """Whether a token opens a clause on what stands before it."""
    return r.at(("bind.relative", "event.where"), k)


def _of_event(r: Reading, k: int) -> bool:
    """Whether a token may tell whose an event is, where and when: "the visit | of President Jane Odhiambo to Oman in October"."""
    name = r.kind(k) == "w" and r.capital(k) and not r.lexicon.capital_nouns
    return name or r.is_link(k) or r.kind(k) == NUMBER or r.at(_PLACE_AND_TIME, k)


_SET = 12
"""Tokens of the place and the time of an event before the clause that tells of it."""
_PLACE_AND_TIME = ("country", "city", "month", "weekday", "year", "place.to", "place.at", "place.of", "role.role")


def _agreed_in(r: Reading, i: int, lo: int) -> bool:
    """Whether something was agreed in the event at token `i`: "había sido acordado en la videoconferencia"."""
    led = next((h for k in (i, i - 1) if (h := r.ending("place.at", k)) is not None and h.i > lo), None)
    at = led.i if led is not None else lo
    while at > lo and (r.hit("weekday", at - 1) is not None or r.ending("time.day", at) is not None):
        # "Lo si è concordato martedì in un incontro"
        at -= 1
    return led is not None and r.ending("step.agreed", at) is not None


def _opens_with(r: Reading, i: int, j: int, lo: int, hi: int) -> bool:
    """Whether a sentence opens with the event in which something was agreed: "En las conversaciones del 14 de mayo acordaron"."""
    opens = i - lo <= _AT and r.hit("place.at", lo) is not None
    return opens and r.any(("step.agreed",), j, hi)


def on_eve(r: Reading, i: int, lo: int) -> bool:
    """Whether something was before an event: "on the eve of his visit", "preparations for the Polish president's visit"."""
    for eve in reversed(r.within("event.eve", max(lo, i - _EVE), i)):
        between = range(eve.j, i)
        if len(between) <= 1 or (r.any(("role.role", "country"), eve.j, i) and not any(
            r.word(k) == "," or r.hit("event.held", k) or r.hit("event.planned", k) for k in between
        )):  # fmt: skip
            return True
    return r.led(("event.eve",), i, i - 1)


_EVE, _ASKED = 12, 16
"""Tokens between "on the eve of" and the event, and a verb of inviting and what one is asked to."""
_AT = 2
"""Tokens between "after" or "during" and the event."""
_NOT = 2
"""Tokens before a verb in which it is denied."""
_COPULA = 8
"""Tokens behind a round in which "is" says when it is to be."""


def told_now(r: Reading, lo: int, hi: int, i: int, j: int) -> bool:
    """Whether the verb of an event is in the present, so that its weekday is one to come: "travels to Ankara on Thursday"."""
    # Where nouns have capitals, "das Treffen" is no verb.
    nows = [h for h in r.within("event.now", lo, hi) if not (_noun(r, h, lo) or _perfect(r, h.i, lo))]
    if nows and i - lo <= _AT and (says := r.within("say.verb", j, hi)):
        # "Na gesprekken dinsdag in Riga kondigden zij aan dat er een vlucht komt"
        nows = [h for h in nows if h.i < says[0].i]
    if any(n.i < j and i < n.j for n in nows):
        return True
    # "Meets on Monday the premier, who was in Athens in 2014"
    clause = min(
        (k.i for k in r.within("bind.relative", j, hi) if r.lexicon.verb_final or r.word(k.i - 1) == ","), default=hi
    )
    behind = clause if any(n.i < clause for n in nows) else hi
    held = [h for h in r.within("event.held", lo, behind) if not (h.i == i and r.hit("event.present", i) is not None)]
    if any(not any(n.i < h.j for n in nows) for h in held):
        return False
    if _is_then(r, lo, hi, i, j):
        return True
    # "Höhepunkt ist das Treffen der Präsidenten am Mittwoch"
    copula = next((k for k in range(i - 1, max(lo, i - _BEFORE) - 1, -1) if not r.is_link(k)), i)
    return bool(nows) or (copula < i and copula >= lo and r.ending("event.present", copula + 1) is not None)


_BEFORE = 3
"""Tokens before an event in which "is" makes it the one to come."""


def _is_then(r: Reading, lo: int, hi: int, i: int, j: int) -> bool:
    """Whether somebody "is" where an event is told on a weekday: "is on Saturday in Riga on an official visit", "is in Riga on Saturday"."""
    agreed = r.within("step.agreed", lo, i)
    for verb in r.within("event.present", lo, j):
        # "Est arrivé jeudi" is no present.
        apart = verb.j <= i and _one_clause(r, verb.j, i)
        if not (apart or (verb.i, verb.j) == (i, j)) or any(a.i <= verb.i < a.j for a in agreed):
            continue
        if r.any(("event.previous",), lo, i):
            continue
        days = r.within("weekday", verb.j, hi)
        since = ("bind.since",) if r.lexicon.verb_final else ("bind.since", "bind.from")
        # "È da lunedì in Norvegia": since when, and "is vanaf maandag" from when on.
        if len(days) == 1 and all(r.ending(slot, days[0].i) is None for slot in since):
            return True
        # "Maandag is de minister te gast in Riga"
        lasting = any(r.hit("number.and", h.i) is None for h in r.within("time.range_to", lo, verb.i))
        if r.lexicon.verb_final and r.ending("weekday", verb.i) is not None and not lasting:
            return True
    return False


def only_now(r: Reading, lo: int, hi: int) -> bool:
    """Whether what tells of something to come is the present, which may tell of today as well: "tagt heute in Wien"."""
    nows = r.within("event.now", lo, hi)
    return all(any(n.i < h.j and h.i < n.j for n in nows) for h in r.within("event.planned", lo, hi))


def said_at(r: Reading, i: int, j: int, lo: int) -> bool:
    """Whether something is said at an encounter, which then is held: "..., he said at a meeting with"."""
    said = r.within("say.verb", max(lo, i - _SAID), i)
    return bool(said) and not r.within("event.planned", said[-1].j, j)


def spoken_of(r: Reading, i: int, lo: int) -> bool:
    """Whether an auxiliary makes a verb that closes its clause the perfect: "habe mit ihr darüber gesprochen, wie es weitergehen soll"."""
    if not r.lexicon.verb_final or r.hit("event.planned", i) is not None:
        return False
    perfect = r.within("event.perfect", lo, i)
    return bool(perfect) and not r.stands(",", perfect[-1].j, i)


_SAID = 4
"""Tokens between "said" and the meeting at which it was."""


def plan_by_day(scene: Scene, h: Happening) -> None:
    """An event of a day to come is planned, and one whose day is written and over was held."""
    if h.dated is None or scene.reference.day is None:
        return
    this_year = h.dated.when.precision == "year" and h.dated.when.first.year == scene.reference.day.year
    if h.dated.when.first > scene.reference.day or (this_year and h.kind in _SERIES):
        h.planned = True
    elif h.dated.when.last < scene.reference.day and (
        h.dated.certainty is Certainty.STATED
        or h.dated.when.precision == "year"
        or (h.dated.when.precision == "month" and h.dated.reason in _COUNTED)
    ):
        h.planned = False
    elif (
        h.dated.when.first <= scene.reference.day <= h.dated.when.last
        and h.dated.when.precision == "day"
        and (
            h.dated.when.first < scene.reference.day
            or (h.kind is EventKind.VISIT and h.dated.when.last > h.dated.when.first)
            or (h.today and h.kind in _OF_TODAY)
        )
    ):
        # "Reist vom 23. bis 25. September nach Teheran", told on the 24th, has begun.
        h.planned = False


_SERIES = (EventKind.COMMISSION, EventKind.CONSULTATIONS)
"""Events that are to come where no more than this year is told of them: what was held is told with its month."""
_OF_TODAY = (EventKind.MEETING, EventKind.COMMISSION, EventKind.CONSULTATIONS)
"""Events that take place when they are told of the day of the report: "will meet the premier today"."""


_COUNTED = ("counted_from_publication", "counted_from_dateline")
"""Why a time such as "last month" is known."""


def starts_today(scene: Scene, h: Happening) -> bool:
    """Whether an event is of the day of the report or begins on it, so that the present tells of it as held."""
    when = h.dated.when if h.dated is not None else None
    return when is not None and when.precision == "day" and when.first == scene.reference.day


def beside(r: Reading, slot: str, i: int, j: int) -> bool:
    """Whether a word of `slot` stands right before an event, one word before it, or in it."""
    return r.led((slot,), i, i - 1) or bool(r.within(slot, i, j))

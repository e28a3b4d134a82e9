"""Other times: the times of a sentence that are none of its event: of the report, of a treaty, of somebody taking office, of trade."""

from __future__ import annotations

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.happenings import Happening
from briefing.ingest.extract.events.scene import Scene
from briefing.ingest.extract.sides.venues import of_last_session
from briefing.ingest.extract.times.atoms import DateAtom, PeriodAtom
from briefing.ingest.extract.times.calendar import date_of
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.reading import Reading


def of_the_day(scene: Scene, atom: DateAtom) -> bool:
    """Whether a written day is the one from which the text counts."""
    dated = date_of(atom, scene.reference, ahead=False) if atom.month else None
    return dated is not None and dated.when.first == dated.when.last == scene.reference.day


def of_agreement(r: Reading, atom: DateAtom, at: tuple[int, int]) -> bool:
    """Whether a day before an event to come is that on which it was agreed: "agreed on Tuesday to hold", "am Montag vereinbarten sie"."""
    if atom.j > at[0]:
        return False
    for agreed in r.within("step.agreed", max(0, atom.i - _AGREED), at[0]):
        between = (atom.j, agreed.i) if atom.j <= agreed.i else (agreed.j, atom.i)
        if agreed.j <= atom.i and any(r.hit("bind.to", k) is not None for k in range(agreed.i + 1, agreed.j)):
            # "Agreed to meet on Tuesday"
            continue
        if between[1] - between[0] <= _AGREED and all(r.is_link(k) or r.kind(k) == WORD for k in range(*between)):
            return True
    return False


_AGREED = 3
"""Tokens between a verb of agreeing and the day on which it was."""


def of_person(r: Reading, period: PeriodAtom) -> bool:
    """Whether a month is somebody's first name, where months are written small: "el presidente Julio Mera"."""
    if r.lexicon.capital_months or r.hit("month", period.i) is None or not r.capital(period.i):
        return False
    return period.j == period.i + 1 and period.j < len(r.tokens) and r.capital(period.j) and r.kind(period.j) == WORD


def of_another(r: Reading, h: Happening, atom: PeriodAtom | DateAtom) -> bool:
    """Whether a time is that of a founding, a treaty or the taking of an office, and not of what is told of them."""
    told = _of_founding(r, h, atom) or _of_office_taken(r, atom) or _of_force(r, atom) or _of_last_one(r, h, atom)
    return told or _of_clause(r, h, atom)


def _of_clause(r: Reading, h: Happening, atom: PeriodAtom | DateAtom) -> bool:
    """Whether a relative clause that tells of something else gives a time: "Das Treffen dient der Vorlage, | die die Regierung am Mittwoch beschlossen hat"."""
    lo = max(0, atom.i - _CLAUSE)
    opened = next((k for k in range(atom.i - 1, lo - 1, -1) if r.word(k) == ","), None)
    if not r.lexicon.verb_final or opened is None or h.at > opened or r.hit("bind.relative", opened + 1) is None:
        return False
    closed = next((k for k in range(atom.j, min(len(r.tokens), atom.j + _CLAUSE)) if r.word(k) in (",", ".")), None)
    # "Der Minister, der am Mittwoch in Riga eintraf": the event of the clause is one.
    held = (
        "event.kind",
        "event.met",
        "event.visited",
        "event.came",
        "event.received",
        "event.signed",
        "event.held",
        "event.planned",
    )
    return closed is not None and not r.any(held, opened, closed) and r.any(("event.perfect",), atom.j, closed)


_CLAUSE = 14
"""Tokens of a clause before and behind its time."""


def _of_last_one(r: Reading, h: Happening, atom: PeriodAtom | DateAtom) -> bool:
    """Whether a time is that of the session since which something is told."""
    return of_last_session(r, h.at, atom.i)


_FOUNDED = 2
"""Tokens between the word of founding and its time."""


def _of_founding(r: Reading, h: Happening, atom: PeriodAtom | DateAtom) -> bool:
    """Whether a time is that of a series' founding or of a treaty: "founded in 1997", "die 1997 gegründete", "a memorandum of 2010"."""
    if h.kind is EventKind.SIGNING:
        return False
    if isinstance(atom, PeriodAtom) and atom.whole and _of_treaty(r, atom):
        return True
    before = r.any(("event.born",), max(0, atom.i - _FOUNDED - 1), atom.i)
    return before or (r.lexicon.verb_final and r.hit("event.born", atom.j) is not None)


def _of_office_taken(r: Reading, atom: PeriodAtom | DateAtom) -> bool:
    """Whether a time is that since when or after which somebody is in office: "since he assumed office in December"."""
    lo = max(0, atom.i - _TAKEN)
    told = r.within("event.installed", lo, atom.i)
    if r.lexicon.verb_final:
        # "seit er im Dezember das Amt antrat"
        told += r.within("event.installed", atom.j, atom.j + _FOUNDED + 1)
    led = r.within("bind.since", lo, atom.i) + r.within("time.after", lo, atom.i) + r.within("bind.when", lo, atom.i)
    plain = all(r.word(k) not in (",", ".") for k in range(min((h.i for h in led), default=atom.i), atom.i))
    return bool(told and led) and plain and min(h.i for h in led) < max(h.j for h in told)


_TAKEN = 9
"""Tokens from "since" to the time at which an office was taken."""


def _of_force(r: Reading, atom: PeriodAtom | DateAtom) -> bool:
    """Whether a time is that at which a treaty came into force: "which came into force on 15 April", "der am 15. April in Kraft trat"."""
    near = r.within("event.in_force", max(0, atom.i - _FORCED), min(len(r.tokens), atom.j + _FOUNDED + 1))
    between = [(f.j, atom.i) if f.j <= atom.i else (atom.j, f.i) for f in near]
    return any(all(r.kind(k) == WORD and not r.any(_FORCED_APART, k, k + 1) for k in range(*gap)) for gap in between)


_FORCED = 5
"""Tokens of what says that a treaty came into force, up to its time: "вступило в силу с"."""
_FORCED_APART = ("event.signed", "number.and")
"""What stands between a time and a treaty's coming into force where the time is of something else."""


def _of_treaty(r: Reading, year: PeriodAtom) -> bool:
    """Whether a year is that of a treaty: "on the basis of a memorandum of 2010", "меморандума 2010 года"."""
    if r.ending("event.treaty", year.i) is not None:
        return True
    led = next((h for k in (year.i, year.i - 1) for s in _OF if (h := r.ending(s, k)) is not None), None)
    return led is not None and r.ending("event.treaty", led.i) is not None


_OF = ("place.of", "place.from")
_TELLERS = ("say.teller", "org.source", "org.ministry", "org.statistics", "org.government", "org.body")
_SAID = ("say.verb", "say.according")
_TELLER = 5
"""Tokens before a verb of saying in which it is told who reports."""


def of_report(r: Reading, atom: DateAtom) -> bool:
    """Whether a date is that of the telling: "..., the ministry said on Friday". A participant says it on the day."""
    at = atom.i
    while at and r.is_link(at - 1) and r.ending("say.verb", at) is None:
        at -= 1
    verb = r.ending("say.verb", at)
    if verb is None and not (r.lexicon.verb_final and any(r.hit(s, atom.j) for s in _SAID)):
        return False
    # "Wie das Außenamt am Mittwoch mitteilte": the verb closes its clause.
    end = verb.i if verb is not None else atom.i
    before = [h for slot in _TELLERS for h in r.within(slot, max(0, end - _TELLER), end)]
    if verb is None:
        return any(r.ending("role.role", h.i) is None for h in before)
    # "The head of government said on 3 February, receiving the envoy": a person does.
    return any(r.ending("role.role", h.i) is None for h in before) or r.any(_TELLERS, atom.j, atom.j + 3)


def told_then(r: Reading, atom: DateAtom) -> bool:
    """Whether a day is that on which somebody said something: "ha annunciato martedì", "a annoncé mardi"; not "said that on Tuesday"."""
    if atom.month:
        return False
    at = atom.i
    while at and r.is_link(at - 1) and r.ending("say.verb", at) is None and r.hit("bind.relative", at - 1) is None:
        at -= 1
    said = r.ending("say.verb", at)
    # "Vindt dinsdag plaats": a verb that tells of the event as well
    return said is not None and all(
        r.hit(slot, said.i) is None for slot in ("event.planned", "event.held", "event.now")
    )

"""Facing: who must stand beside a verb of everyday ("met", "spoke", "signed") so that it tells of an event of two states."""

from __future__ import annotations

from briefing.ingest.extract.times.atoms import DateAtom
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

OFFICES = ("role.role", "role.delegation", "role.known", "org.ministry", "org.government")
_SOMEBODY = ("role.role", "role.delegation", "role.known")
"""Who can be met: by office, as a delegation or by the bare name of somebody whose office is told elsewhere."""


FACING = 5
"""Tokens between "with" and the office of the one spoken with."""


HELD = 20
"""Tokens between a talk and the verb that says it was held."""


def is_day(atom: DateAtom) -> bool:
    """Whether a time is a day, and not only a part of one."""
    return bool(atom.month) or atom.weekday is not None or atom.offset is not None


def with_office(r: Reading, lo: int, hi: int) -> bool:
    """Whether somebody in office is spoken with: "mit seinem kenianischen Amtskollegen", "met zijn Britse collega"."""
    return any(
        r.any(_SOMEBODY, hit.j, min(hi, hit.j + NAMED_FIRST)) for hit in r.each(("place.with", "place.between"), lo, hi)
    )


def offices_joined(r: Reading, lo: int, hi: int) -> bool:
    """Whether two in office are told as one subject: "vereinbarten die Staatssekretärin und Nigerias Ministerin"."""
    offices = r.within("role.role", lo, hi)
    joints = [
        k for a, b in zip(offices, offices[1:], strict=False) for k in range(a.j, b.i)
        if r.hit("number.and", k) is not None and b.i - k <= FACING and (k - a.j <= _NAMED or _told_of(r, a.j, k))
    ]  # fmt: skip
    return bool(joints)


_TITLED = 16
"""Tokens behind an office that may give its field, its country and its holder between commas."""


def _told_of(r: Reading, lo: int, hi: int) -> bool:
    """Whether nothing but its field, country and holder stands behind an office: "della Polonia, Adam Zielinski, e"."""
    return hi - lo <= _TITLED and all(
        r.is_link(k) or r.capital(k) or r.word(k) in (",", "-") or r.hit("role.complement", k) is not None
        or r.hit("country", k) is not None
        for k in range(lo, hi)
    )  # fmt: skip


def _by_phone(r: Reading, lo: int, hi: int) -> bool:
    """Whether those in office spoke from afar: "The two ministers spoke by phone"."""
    return r.any(("event.online",), lo, hi) and r.any(_SOMEBODY, lo, hi)


NAMED_FIRST = 8
"""Tokens between "with" and the office of one who is named before it: "mit Viktor Khristenko, dem russischen Minister"."""


_SIDES = 9
"""Tokens behind delegations or ministers that may give their two countries: "ministers in charge of commerce of"."""


_NAMED = 6
"""Tokens behind an office that may give its country and the name of its holder."""


def meets_office(r: Reading, verb: Hit, hi: int) -> bool:
    """Whether somebody in office is met, told right behind the verb: "met a Georgian delegation headed by"."""
    offices = r.each((*_SOMEBODY, "org.government"), verb.j, min(hi, verb.j + _MET))
    # "Recibió ayer en Palacio, en Lima, al primer ministro": what a comma sets off may be only where, or a name.
    return any(all(_named_before(r, verb.j, k) for k in range(verb.j, h.i) if r.word(k) == ",") for h in offices)


def called_on(r: Reading, j: int, hi: int) -> bool:
    """Whether a visit ending at token `j` is paid to somebody in office: "visit to Kenya's trade minister", "посетила во вторник министра".

    Nothing but small words, a day and the office's country stands between.
    """
    i = j
    while i < min(hi, j + _CALLED) and not r.at(_NOT_CALLED, i):
        if r.hit("role.role", i) is not None:
            return True
        people = r.hit("country", i)
        own = r.hit("place.possessive", people.j) if people is not None else None
        day = next((h for slot in ("weekday", "time.day", "month") if (h := r.hit(slot, i)) is not None), None)
        if people is not None and (people.category == "people" or own is not None):
            i = own.j if own is not None else people.j
        elif day is not None or r.is_link(i) or r.kind(i) == NUMBER:
            i = day.j if day is not None else i + 1
        else:
            return False
    return False


_NOT_CALLED = ("place.of", "place.from", "bind.relative", "place.agent", "place.with")
"""What tells whose a visit is, and not to whom it was paid."""
_CALLED = 9
"""Tokens behind a visit in which it is told who was called on."""


def _named_before(r: Reading, lo: int, comma: int) -> bool:
    """Whether nothing but a name stands before a comma: "met Ramon Lopez, his Philippine counterpart"."""
    return comma > lo and all(r.capital(k) or r.is_link(k) or r.word(k) in (".", "-") for k in range(lo, comma))


_MET = 14
"""Tokens behind "met" in which the one met is told."""


def two_sides(r: Reading, lo: int, hi: int) -> bool:
    """Whether there are two who can meet: "der Minister traf den Botschafter", "sie haben sich getroffen"."""
    offices = sorted(r.each(_SOMEBODY, lo, hi))
    if r.any(("role.counterpart", "event.each_other"), lo, hi):
        return True
    return len(offices) > 1 or any(h.i > lo + FACING for h in offices) or of_two(r, lo, hi)


def in_office(r: Reading, lo: int, hi: int) -> bool:
    """Whether somebody in office or an authority is told of."""
    return r.any(OFFICES, lo, hi)


def of_states(r: Reading, lo: int, hi: int) -> bool:
    """Whether those who sign are in office, or what is signed is an agreement, with place and day or month."""
    if in_office(r, lo, hi):
        return True
    sides = len({h.value for h in r.within("country", lo, hi)}) > 1
    treaty = r.any(("event.treaty",), lo, hi) and (r.any(("city",), lo, hi) or sides)
    return treaty and (r.any(("month", "weekday"), lo, hi) or any(dates_and_periods(r, lo, hi)))


def of_firm(r: Reading, lo: int, hi: int) -> bool:
    """Whether a company is what signs, and nobody in office: "the company Andina signed a contract"."""
    return r.any(("neutral.firm",), lo, hi) and not r.any(OFFICES, lo, hi)


def spoken_with(r: Reading, lo: int, hi: int) -> bool:
    """Whether talk is an official's: with an office, of two offices, or by telephone."""
    if r.any(("event.each_other",), lo, hi) and r.any(_SOMEBODY, lo, hi):
        return True
    if _talk_opens(r, lo, hi) or _both_spoke(r, lo, hi):
        return True
    return with_office(r, lo, hi) or offices_joined(r, lo, hi) or of_two(r, lo, hi) or _by_phone(r, lo, hi)


def _both_spoke(r: Reading, lo: int, hi: int) -> bool:
    """Whether two in office are the subject that opens a sentence, or those whose talks it tells of.

    "The two leaders spoke earlier", "The next meeting of the two ministers is planned for June".
    """
    return any(
        r.any(("role.role", "role.delegation", "role.several"), both.j, min(hi, both.j + 2))
        and (both.i <= lo + FACING or r.any(("event.talk",), max(lo, both.i - _OWNED), both.i))
        for both in r.within("event.both", lo, hi)
    )


_OWNED = 4
"""Tokens between talks and the two whose they are."""


def _talk_opens(r: Reading, lo: int, hi: int) -> bool:
    """Whether a sentence opens with the talk and tells its day: "La rencontre, tenue le 3 mai à Rabat, a porté sur"."""
    talk = next((h for k in (lo, lo + 1) if (h := r.hit("event.talk", k)) is not None), None)
    if talk is None or not r.any(("event.held",), talk.j, min(hi, talk.j + HELD)):
        return False
    return any(d.month or d.weekday is not None for d in dates_and_periods(r, lo, hi)[0])


def of_two(r: Reading, lo: int, hi: int) -> bool:
    """Whether delegations or ministers of two countries speak: "spraken delegaties van Curaçao en Venezuela"."""
    return any(
        len({h.value for h in r.within("country", max(lo, side.i - _NAMED), min(hi, side.j + _SIDES))}) > 1
        for side in r.within("role.delegation", lo, hi)
    )


def of_several(r: Reading, lo: int, hi: int) -> bool:
    """Whether it is not one government alone that met: "the Slovenian government met in Ljubljana and approved the budget"."""
    if r.first("org.government", lo, hi) is None or r.any(_ANYBODY, lo, hi):
        return True
    return len({h.value for h in r.within("country", lo, hi)}) > 1


_ANYBODY = (
    "role.role",
    "role.delegation",
    "role.known",
    "role.counterpart",
    "place.with",
    "place.between",
    "event.each_other",
    "event.both",
)
"""Who may meet a government, or what tells that there is somebody."""

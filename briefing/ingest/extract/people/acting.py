"""Acting: the country somebody is told to act for: "on behalf of Chile", "Chile was represented by ...", "his Chilean guest, ..."."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import FieldNote
from briefing.ingest.extract.people.offices import Office
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def acts_for(r: Reading, sentence: Sentence, office: Office) -> tuple[str, FieldNote] | None:
    """The country that an office's sentence tells its holder to act for, though the office does not name it."""
    assert office.name is not None
    found = (
        _pointed_to(r, sentence, office)
        or _on_behalf(r, sentence, office)
        or _represents(r, sentence, office)
        or _governs(r, sentence, office)
        or _leads(r, sentence, office)
    )
    if found is None:
        return None
    return found.value, FieldNote("country", r.span(found.i, found.j), Certainty.INFERRED, "same_sentence")


_ACTS = 5
"""Tokens between "for Colombia" and the office of the one who acts for it."""


def _pointed_to(r: Reading, sentence: Sentence, office: Office) -> Hit | None:
    """A country that an office points to: "a Polonia, ... la primera ministra del país", "por Colombia firmó la ministra"."""
    assert office.name is not None
    stop = office.name[0] if office.name[0] > office.role.i else office.end + _ACTS
    if r.within("role.land", office.role.j, min(stop, sentence.hi)):
        before = reversed(r.within("country", sentence.lo, office.role.i))
        return next((c for c in before if c.category == "name"), None)
    found: Hit | None = None
    for country in r.within("country", max(sentence.lo, office.role.i - _ACTS - 1), office.role.i):
        at = country.i - r.is_link(country.i - 1) if _led_by(r, country.i - 1) else country.i
        acts = all(r.kind(k) == WORD and not r.capital(k) for k in range(country.j, office.role.i))
        # "For Chile, Undersecretary Rivera signed"
        opens = _for(r, sentence.lo) and country.i == _past_realm(r, sentence.lo + 1, sentence.hi)
        comma = r.word(country.j) == "," and r.skip_links(country.j + 1, sentence.hi, 2) >= office.role.i
        acts = acts or (opens and comma)
        if any(h.value == "visit" for h in r.within("event.kind", max(sentence.lo, at - _GOAL), at)):
            # "Tijdens zijn bezoek aan Letland sprak president": where the visit goes.
            continue
        if country.category == "name" and (opens or _led_by(r, at)) and acts and country.j < office.role.i:
            found = country
    return found


_GOAL = 3
"""Tokens between a visit and the "to" before its goal."""


def _for(r: Reading, i: int) -> bool:
    """Whether "for" or "from" stands at token `i`."""
    return r.at(("place.benefit", "place.from"), i)


def _past_realm(r: Reading, i: int, hi: int) -> int:
    """The token behind articles and the form of a state: "dem Fürstentum Liechtenstein"."""
    i = r.skip_links(i, hi, 2)
    realm = r.hit("role.realm", i) if i < hi else None
    return r.skip_links(realm.j, hi, 2) if realm is not None else i


def _led_by(r: Reading, i: int) -> bool:
    """Whether "for" or "by" stands before token `i`."""
    if r.ending("place.agent", i) is not None:
        return True
    if r.ending("place.at", i) is not None:
        return False
    return r.ending("bind.of", i) is not None and r.ending("place.to", i) is not None


def _on_behalf(r: Reading, sentence: Sentence, office: Office) -> Hit | None:
    """The country behind "on behalf of", no other office between: "Undersecretary Rivera signed on behalf of Chile", "signed for Chile"."""
    assert office.name is not None
    start, end = min(office.role.i, office.name[0]), max(office.end, office.name[1])
    signed = (r.hit("place.benefit", v.j) for v in r.within("event.signed", end, sentence.hi))
    for behalf in [*r.within("role.behalf", sentence.lo, sentence.hi), *filter(None, signed)]:
        at = r.skip_links(behalf.j, sentence.hi, 2)
        country = r.hit("country", at) if at < sentence.hi else None
        if country is None:
            continue
        lo, hi = (country.j, start) if country.j <= start else (end, behalf.i)
        if lo <= hi and not r.any(("role.role",), lo, hi):
            return country
    return None


def _represents(r: Reading, sentence: Sentence, office: Office) -> Hit | None:
    """The last country before one who represents it: "Chile was represented by Deputy Minister Rivera, Greece by its envoy Andreou"."""
    assert office.name is not None
    start = min(office.role.i, office.name[0])
    end = sentence.hi if r.lexicon.verb_final or r.lexicon.free_order else start
    verb = r.first("role.represented", sentence.lo, end)
    if verb is None:
        return None
    names = [c for c in r.within("country", sentence.lo, start) if c.category == "name"]
    country = names[-1] if names else None
    if country is None or r.led(("place.at", "place.with", "place.to"), country.i):
        return None
    return country if not r.any(("role.role",), country.j, start) else None


_UNDER = (("org.government", "role.delegation"), ("org.government",))


def _governs(r: Reading, sentence: Sentence, office: Office) -> Hit | None:
    """Who leads a government or side that tells its country: "the Chilean government under President Rivera"."""
    at = office.role.i
    while at > sentence.lo and (under := r.ending("role.under", at)) is None and r.is_link(at - 1):
        at -= 1
    under = r.ending("role.under", at)
    if under is None and (r.hit("place.of", at) is None or at == office.role.i):
        return None
    head, slots = (under.i, _UNDER[0]) if under is not None else (at, _UNDER[1])
    behind = r.ending("country", head)
    body = behind.i if behind is not None else head
    while behind is not None and body > sentence.lo and r.is_link(body - 1):
        body -= 1
    told = next((h for slot in slots if (h := r.ending(slot, body)) is not None), None)
    if told is None:
        return None
    before = told.i
    return behind or r.ending("country", before)


_LED = 8
"""Tokens behind a name in which a delegation is told that its bearer leads."""


def _leads(r: Reading, sentence: Sentence, office: Office) -> Hit | None:
    """The country of a side told as led by somebody: "Permanent Secretary Mosweu, who led Botswana's officials"."""
    assert office.name is not None
    end = max(office.end, office.name[1])
    hi = min(sentence.hi, end + _LED)
    verb = r.first("role.leads", end, hi)
    if verb is None or r.any(("role.role",), end, verb.i):
        return None
    side = r.first("role.delegation", verb.j, hi)
    if side is None:
        return None
    before = side.i - 1 if r.hit("place.possessive", side.i - 1) is not None else side.i
    return r.ending("country", before) or r.hit("country", r.skip_links(side.j, sentence.hi, 2))

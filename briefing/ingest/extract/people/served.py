"""Served: the country an office is held for, by the words beside it or its delegation."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.core.fact import FieldNote
from briefing.ingest.extract.people.acting import acts_for
from briefing.ingest.extract.people.apposed import apposed
from briefing.ingest.extract.people.leaders import leads
from briefing.ingest.extract.people.offices import Office
from briefing.ingest.extract.people.opposite import MET
from briefing.ingest.extract.sides.bodies import home_of
from briefing.ingest.extract.sides.organisations import ORGANISED
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence


def country_of(
    r: Reading, sentence: Sentence, office: Office, parties: tuple[str, ...]
) -> tuple[str, FieldNote] | None:
    """The side of an office: an adjective before it, its organisation's or its own country, its delegation's."""
    inside = r.within("country", office.role.i, office.role.j)
    if inside:
        return inside[0].value, FieldNote("country", r.span(inside[0].i, inside[0].j))
    if (behind_office := apposed(r, sentence, office)) is not None:
        return behind_office[0], FieldNote("country", r.span(*behind_office[1]))
    at = office.role.i
    charged = (before := r.ending("country", at)) is not None and _charged_with(r, before, office.role)
    for _ in range(3):
        before = r.ending("country", at)
        if before is not None and before.i >= sentence.lo and not (charged or _of_others(r, before)):
            return before.value, FieldNote("country", r.span(before.i, before.j))
        if at > sentence.lo and (r.hit("place.possessive", at - 1) or r.hit("role.complement", at - 1)):
            at -= 1
        elif (body := r.ending("org.government", at)) is not None:
            # "the Chilean Cabinet's Deputy Chairman"
            at = body.i
    if not charged and (before := _before_field(r, sentence, office.role.i)) is not None:
        return before.value, FieldNote("country", r.span(before.i, before.j))
    if office.org_span is not None:
        inside = r.within("country", *office.org_span)
        if inside:
            return inside[0].value, FieldNote("country", r.span(inside[0].i, inside[0].j))
    hit = office.country
    if hit is not None and not _of_field(r, hit, office):
        receiving = r.ending("place.to", hit.i) is not None and r.ending("place.of", hit.i) is None
        receiving = receiving or (r.is_link(hit.i - 1) and _sent_to(r, hit.i))
        if not receiving or hit.category == "people":
            return hit.value, FieldNote("country", r.span(hit.i, hit.j))
        others = [p for p in parties if p != hit.value]
        if len(others) == 1 and hit.value in parties:
            return others[0], FieldNote("country", None, Certainty.INFERRED, "other_party")
    if (faced := _counterpart_before(r, sentence, office.role.i)) is not None:
        return faced.value, FieldNote("country", r.span(faced.i, faced.j))
    if (behind := _behind_name(r, sentence, office)) is not None:
        return behind.value, FieldNote("country", r.span(behind.i, behind.j))
    if office.org is not None and (home := home_of(office.org.value)) is not None:
        return home, FieldNote("country", r.span(office.org.i, office.org.j))
    assert office.name is not None
    told = _held_in(r, office, parties) or acts_for(r, sentence, office)
    return told or leads(r, " ".join(r.words(*office.name).split())) or _delegation(r, sentence, office)


def _held_in(r: Reading, office: Office, parties: tuple[str, ...]) -> tuple[str, FieldNote] | None:
    """The one country that has such an office, or the one party of those that have: "Bundeskanzlerin", "Taoiseach", "Kremlin spokesman"."""
    assert office.name is not None
    end = office.name[0] if office.name[0] >= office.role.j else office.role.j
    held = next((h for h in r.within("role.held", office.role.i, end) if h.i <= office.role.j), None)
    held = held or r.ending("role.held", office.role.j)
    codes = held.value.split() if held is not None else []
    known = codes if len(codes) == 1 else [code for code in codes if code in parties]
    return (known[0], FieldNote("country", r.span(held.i, held.j))) if held is not None and len(known) == 1 else None


def _charged_with(r: Reading, country: Hit, role: Hit) -> bool:
    """Whether a country's name before an office is what somebody deals with: "der Russland-Beauftragte", "Ukraine envoy", not "US-Präsident"."""
    return country.category == "name" and country.j == role.i and r.hit("role.charged", role.i) is not None


def _of_others(r: Reading, country: Hit) -> bool:
    """Whether a country before an office tells of two, of where a visit goes or of people: "Принимали россиян премьер-министр"."""
    people = r.lexicon.free_order and country.category == "people"
    noun = people and not any(mark in r.word(country.j - 1) for mark in r.lexicon.adjective_marks)
    return noun or _of_both(r, country) or _gone_to(r, country)


def _gone_to(r: Reading, country: Hit) -> bool:
    """Whether a country is where a visit goes, with an office right behind it: "During his visit to Chile President Andreou"."""
    visits = r.within("event.kind", max(0, country.i - _VISIT), country.i)
    return country.category == "name" and any(h.value == "visit" and h.j >= country.i - 1 for h in visits)


_VISIT = 5
"""Tokens before a country in which the visit to it is told."""


def _of_both(r: Reading, country: Hit) -> bool:
    """Whether a country is one of two that a hyphen joins, or "and": "belgo-congolaise", "между Перу и Оманом | министр"."""
    behind, before = r.hit("country", country.j), r.ending("country", country.i)
    if country.category == "name" and r.hit("number.and", country.i - 1) is not None:
        other = r.ending("country", country.i - 1)
        return other is not None and other.category == "name" and other.value != country.value
    return (behind is not None and r.gap(country.j) == "-") or (before is not None and r.gap(country.i) == "-")


def _of_field(r: Reading, country: Hit, office: Office) -> bool:
    """Whether a people's adjective only tells what an office deals with: "the Department of American and Oceanian Affairs"."""
    if country.category != "people":
        return False
    joint = r.hit("number.and", country.j)
    behind = country.j if joint is None else joint.j + 1
    field = r.hit("role.field", behind) or r.ending("role.field", country.i)
    # "Chargé d'affaires indonésien"
    return field is not None and not office.role.i <= field.i < office.role.j


def _before_field(r: Reading, sentence: Sentence, i: int) -> Hit | None:
    """The country before the words an office is for: "Chile's Trade, Industry and Tourism Minister", "chilenische Wirtschafts- und Handelsministerin"."""
    at = i
    while i - at < _FIELD and at > sentence.lo:
        at -= 1
        joined = (
            r.hit("number.and", at) is not None or r.word(at) in (",", "-") or r.hit("place.possessive", at) is not None
        )
        joined = joined or r.word(at) == "'"
        noun = r.capital(at) and (not r.lexicon.capital_nouns or r.word(at + 1) == "-")
        if not (joined or noun) or r.hit("role.role", at) is not None or r.ending("role.role", at + 1) is not None:
            return None
        possessed = r.hit("place.possessive", at - 1) is not None
        country = r.ending("country", at - possessed) if noun else None
        if country is not None and country.i >= sentence.lo:
            return country if possessed or country.category == "people" else None
    return None


_FIELD = 8
"""Tokens that tell what an office is for, before it."""


def _counterpart_before(r: Reading, sentence: Sentence, i: int) -> Hit | None:
    """The country of the counterpart whose office follows: "her Slovenian counterpart, President Pavlin"."""
    while i > sentence.lo and r.is_link(i - 1):
        i -= 1
    if i <= sentence.lo or r.word(i - 1) != ",":
        return None
    faced = r.each(_FACING, max(sentence.lo, i - _FACED), i - 1)
    counterpart = next(iter(faced), None)
    if counterpart is None or r.stands(",", counterpart.j, i - 1):
        return None
    behind = r.first("country", counterpart.j, i - 1)
    return r.ending("country", counterpart.i) or behind


_FACING = ("role.counterpart", "role.guest")
_FACED = 10
"""Tokens before a comma in which the counterpart is told whose office follows."""


def _behind_name(r: Reading, sentence: Sentence, office: Office) -> Hit | None:
    """The country told of somebody behind his name: "President Ruto of Kenya", "le président Ruto du Kenya"."""
    assert office.name is not None
    at = office.name[1]
    if office.name[0] < office.role.i or at >= sentence.hi or not _of(r, at):
        return None
    of = r.at(("place.of", "place.benefit", "place.agent"), at)
    at = r.skip_links(at, sentence.hi, 2)
    country = r.hit("country", at)
    if country is not None and country.category == "name":
        return country if of else None
    # "State Secretary Rivera of the Chilean Ministry of Economy", "... of the Ministry of Economy of Chile"
    at = country.j if country is not None else at
    body = next((h for slot in ORGANISED if (h := r.hit(slot, at)) is not None), None)
    if body is None or country is not None:
        return country if body is not None else None
    behind = r.hit("country", r.skip_links(body.j, sentence.hi, 2)) if body.j < sentence.hi else None
    return behind if behind is not None and r.hit("place.of", body.j) is not None else None


def set_behind(r: Reading, at: int) -> str | None:
    """The country that stands behind a name in brackets or between commas: "Luis Rivera (Chile)", "Luis Rivera, por Chile, y"."""
    sign = r.word(at) if at < len(r.tokens) else ""
    if sign == "(":
        country = r.hit("country", at + 1)
        return (
            country.value if country is not None and country.category == "name" and r.word(country.j) == ")" else None
        )
    start = at + (sign == ",")
    acts = _of(r, start) or r.hit("place.benefit", start) is not None
    if not acts or (sign != "," and not (r.lexicon.free_order and r.hit("place.from", start) is not None)):
        return None
    country = r.hit("country", r.skip_links(start, len(r.tokens), 2)) or r.hit("country", start + 1)
    if country is None or country.category != "name":
        return None
    closed = country.j >= len(r.tokens) or r.word(country.j) in _CLOSES or r.hit("number.and", country.j) is not None
    return country.value if closed else None


_CLOSES = (",", ".", ";", ")")


def _of(r: Reading, i: int) -> bool:
    """Whether "of", "from" or "for" stands at token `i`, the article joined to it or not."""
    return r.at(("place.of", "place.from", "bind.of", "place.agent"), i)


def _sent_to(r: Reading, i: int) -> bool:
    """Whether the small words before token `i` hold a "to" and no "of"."""
    at = i
    while at > 0 and r.is_link(at - 1):
        if r.ending("place.of", at) is not None:
            return False
        if r.ending("place.to", at) is not None:
            return True
        at -= 1
    return False


def _delegation(r: Reading, sentence: Sentence, office: Office) -> tuple[str, FieldNote] | None:
    """The Belgian delegation was led by ...: the last country before the office in such a sentence."""
    assert office.name is not None
    several = r.within("role.several", sentence.lo, sentence.hi)
    # Ministers of both countries, or who "takes part", are no delegation.
    sides = [
        s for s in r.within("role.delegation", sentence.lo, sentence.hi) if not any(m.i <= s.i < m.j for m in several)
    ]
    if not sides or any(side.i == office.role.i for side in sides):
        # An office held in two countries, of which none is told.
        return None
    end = max(office.name[1], office.end, office.org_span[1] if office.org_span else 0)
    # "X from the Omani side and Y from the Chilean side", not "from the Omani side X, from the Chilean side Y"
    trails = r.any(("role.role",), sentence.lo, sides[0].i)
    for side in sides:
        # "X, Permanent Secretary, Ministry of Industry, from the Tanzanian side", "Y from Oman's side", "Z du côté omanais"
        owned = r.hit("place.possessive", side.i - 1)
        led_by = r.ending("country", owned.i if owned is not None else side.i)
        named = led_by or r.hit("country", r.skip_links(side.j, sentence.hi, 2))
        first = min(named.i, side.i) if named is not None else end
        led = named is not None and (trails and _beside(r, end, first) and not _object(r, end, first))
        if named is not None and led:
            return named.value, FieldNote(
                "country", r.span(first, max(named.j, side.j)), Certainty.INFERRED, "delegation"
            )
    start = min(office.role.i, office.name[0])
    before = [h for h in r.within("country", sentence.lo, start) if start - h.j <= 14]
    if not before:
        return None
    hit = before[-1]
    if r.any(MET, hit.j, start):
        # "The Chilean delegation met the prime minister": he is of the others.
        return None
    return hit.value, FieldNote("country", r.span(hit.i, hit.j), Certainty.INFERRED, "delegation")


def _object(r: Reading, end: int, i: int) -> bool:
    """Whether the side is only whom somebody receives, where verbs stand second: "empfing Ministerin Berg | die | kenianische Delegation"."""
    return r.lexicon.verb_final and end < i and all(r.hit("bind.nominative", k) is not None for k in range(end, i))


def _beside(r: Reading, end: int, i: int) -> bool:
    """Whether only small words stand between somebody and the side that is told right behind: "con Ana Rivera por la | parte chilena"."""
    return end < i <= end + _SMALL and all(
        r.hit("number.and", k) is None and (r.is_link(k) or r.word(k) == ",") for k in range(end, i)
    )


_SMALL = 4
"""Small words before the side somebody is of: ", von der dänischen Seite"."""

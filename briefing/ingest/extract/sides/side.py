"""Side: a country as whose a figure is or with whom, and the small words that lead one."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core.article import Certainty
from briefing.core.passage import Span
from briefing.ingest.extract.sides.bodies import as_country
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


@dataclass(frozen=True, slots=True)
class Side:
    """A country with the place that says so and how it is known."""

    code: str
    certainty: Certainty
    reason: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Stated:
    """What stands at a flow cue: whose flow it is and with whom."""

    reporter: Side | None = None
    partner: Side | None = None
    pair: bool = False
    """Whether both countries are named as equals ("trade between A and B")."""
    alone: bool = False
    """Whether it is one country's with all the world, whoever else is named."""


def filled(own: Stated, told: Stated) -> Stated:
    """The sides of an amount with those that a line above tells for what it leaves open, unless they are the other one."""
    if own == Stated():
        return told
    codes = {side.code for side in (own.reporter, own.partner) if side is not None}
    reporter, partner = (None if s is None or s.code in codes else s for s in (told.reporter, told.partner))
    return Stated(own.reporter or reporter, own.partner or partner, own.pair)


def country_run(c: Clauses, first: Hit) -> list[Hit]:
    """The countries that are told as one list from `first` on: "Japan, South Korea and Vietnam"; else `first` alone."""
    r, hi = c.r, c.sentence.hi
    run, at = [first], first.j
    while at < hi and first.category == "name":
        comma = r.word(at) == ","
        joint = r.hit("number.and", at + comma)
        if not comma and joint is None:
            break
        then = _past_same_lead(r, joint.j if joint is not None else at + 1, first, hi)
        following = r.hit("country", then) or union_at(r, then)
        if following is None or following.category != "name" or r.hit("place.possessive", following.j) is not None:
            break
        run.append(following)
        at = following.j
        if joint is not None:
            return run
    return [first]


def _past_same_lead(r: Reading, at: int, first: Hit, hi: int) -> int:
    """Past small words and the preposition of the first country told again: "verso il Marocco e | verso la | Polonia"."""
    again = next((h for slot in _LEADS if at < hi and (h := r.hit(slot, at)) is not None), None)
    if again is not None and any(r.word(k) == r.word(at) for k in range(max(0, first.i - _LED), first.i)):
        at = again.j
    return r.skip_links(at, hi, 1)


_LEADS, _LED = ("place.to", "place.from", "place.with"), 3
"""What may lead each country of a list anew, and the tokens before the first one that lead it."""


def led_from(r: Reading, hit: Hit) -> int:
    """Where the preposition before a country ends, its article passed over: "aus der Republik Südafrika"."""
    at = hit.i
    while at > 0 and (r.is_link(at - 1) or r.hit("role.realm", at - 1)) and not prepositions(r, at):
        at -= 1
    return at


def subject_seat(r: Reading, j: int, lo: int) -> Hit | None:
    """The capital that ends before token `j` where it acts itself: "Paris a vendu à Rabat"."""
    city = r.ending("city", j)
    if city is None or city.i < lo or not (city.i == lo or r.word(city.i - 1) in (",", ";")):
        return None
    return as_country(city)


def at_odds(a: Side | None, b: Side | None) -> bool:
    """Whether two sides are known to be different ones."""
    return a is not None and b is not None and a.code != b.code


def side_of(c: Clauses, hit: Hit) -> Side:
    """A country that a sentence names, as a side that is stated."""
    return Side(hit.value, Certainty.STATED, None, c.r.span(hit.i, hit.j))


def governed(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a preposition makes a country the other side: "with Italy", "verso la Francia"."""
    # "aus der Republik Südafrika"
    at = max(lo, led_from(r, hit))
    if at > lo and prepositions(r, at) - {"of"}:
        return True
    leading = (r.ending("bind.to", k) for k in range(hit.i, at - 1, -1))
    led = next((h for h in leading if h is not None), None) or r.ending("bind.compare", hit.i)
    if r.lexicon.verb_final and led is not None and led.i >= lo:
        # "Auf Frankreich folgten exportseitig die USA", "Na Duitsland"
        return True
    return r.lexicon.verb_final and _fronted(r, hit, lo)


_FRONT = 6
"""Tokens of a phrase that a preposition opens before a verb: "In die Mitgliedstaaten der EU exportierten"."""


def _fronted(r: Reading, hit: Hit, lo: int) -> bool:
    """Whether a country only belongs to what a preposition tells of that opens the sentence."""
    start = hit.i
    while start > lo and hit.i - start < _FRONT and r.kind(start - 1) == "w":
        start -= 1
    opens = start == lo or r.word(start - 1) in (",", ";", ":")
    if not opens or r.hit("say.according", start) is not None:
        return False
    # "In zehn Länder der EU gingen"
    kinds = ("to", "from", "at") if r.any(("place.group",), start, hit.i) else ("to", "from")
    return any((h := r.hit(f"place.{kind}", start)) is not None and h.j <= hit.i for kind in kinds)


_KINDS = ("to", "from", "of", "with", "between")


def prepositions(r: Reading, at: int) -> set[str]:
    """What the prepositions that end before token `at` say; one may reach into the name: "a | la India".

    Of several the longest counts: in "à destination de" no "of" is told.
    """
    ends = {kind: hit for kind in _KINDS if (hit := r.ending(f"place.{kind}", at)) is not None}
    if ends or not r.is_link(at):
        first = min((hit.i for hit in ends.values()), default=at)
        return {kind for kind, hit in ends.items() if hit.i == first}
    into = {kind: r.hit(f"place.{kind}", at - 1) for kind in _KINDS}
    return {kind for kind, hit in into.items() if hit is not None and hit.j > at}


def member_of(r: Reading, hit: Hit, lo: int) -> tuple[set[str], int] | None:
    """What the preposition before a group of countries says that a union is named with, and where it ends: "with other members of the EU"."""
    at = hit.i
    while at > lo and r.is_link(at - 1):
        at -= 1
    group = r.ending("place.group", at) or _named_in(r, hit, lo)
    if group is None or group.i < lo:
        return None
    for k in range(group.i, max(lo, group.i - 4) - 1, -1):
        if kinds := prepositions(r, k):
            return kinds, k
    return None


def _named_in(r: Reading, hit: Hit, lo: int) -> Hit | None:
    """The group of countries whose name holds that of a union: "les pays de l'UE"."""
    begun = (r.hit("place.group", k) for k in range(max(lo, hit.i - _LONG_NAME), hit.i))
    return next((group for group in begun if group is not None and group.j > hit.i), None)


_LONG_NAME = 4
"""Tokens of a group's name before that of the union in it."""


def themselves(r: Reading, hit: Hit) -> bool:
    """Whether a country is named, or a people told as those themselves and not what is theirs: "1.9 billion from the Dutch, 0.7 from Belgium"."""
    if hit.category != "people":
        return hit.category == "name"
    return r.kind(hit.j) != WORD or r.hit("number.and", hit.j) is not None


def acting(r: Reading, hit: Hit, verb: int) -> bool:
    """Whether a people is right before the verb at token `verb`, or its auxiliary: "les Égyptiens | ont acheté"."""
    helping = r.hit("bind.auxiliary", hit.j) or r.hit("bind.having", hit.j)
    return hit.category == "people" and verb in (hit.j, helping.j if helping is not None else hit.j)


def union(r: Reading, at: int) -> Hit | None:
    """The European Union before token `at`, as one whose flows are told: "EU imports from"."""
    hit = r.ending("org.named", at)
    return hit._replace(category="name") if hit is not None and hit.value == "EU" else None


def union_at(r: Reading, at: int) -> Hit | None:
    """The same at token `at`."""
    hit = r.hit("org.named", at)
    return hit._replace(category="name") if hit is not None and hit.value == "EU" else None


def of_clause_before(r: Reading, hit: Hit, subject: Hit) -> bool:
    """Whether a country only ends the clause before: "exported to | Serbia | and Serbia exported", "vers la Serbie et la Turquie a vendu"."""
    if hit.category != "name" or subject.category != "name":
        return False
    led, own = prepositions(r, led_from(r, hit)), prepositions(r, led_from(r, subject))
    return hit.value == subject.value or bool(led & {"to", "from", "with"}) and not own


def led_apart(r: Reading, hit: Hit) -> bool:
    """Whether a preposition right before a country makes it the other side: "в Тринидад", "с Норвегией"."""
    return hit.category == "name" and bool(prepositions(r, hit.i) & {"to", "from", "with"})

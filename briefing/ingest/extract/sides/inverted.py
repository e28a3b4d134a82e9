"""Inverted: the sides of a clause that opens with the other one, in languages whose subject then stands behind the verb."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.roles import buys, is_purchase, means, stands_in
from briefing.ingest.extract.sides.side import (
    Side,
    Stated,
    country_run,
    governed,
    led_from,
    member_of,
    prepositions,
    side_of,
    union_at,
)
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.fold import SIGN
from briefing.ingest.extract.words.glosses import before_gloss, past_gloss
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def turned(c: Clauses, cue: Hit, flow: Flow) -> Stated:
    """The sides where a clause opens with the other one and its subject stands behind the verb, in a language that turns it so.

    "In die USA hat Madagaskar Waren für 711 Mio. verschifft", "Mit Schweden kommt Lettland auf 1,1 Mrd. Euro Exporte".
    """
    r, kinds = c.r, {Flow.EXPORTS: ("to", "with"), Flow.IMPORTS: ("from", "with"), Flow.BALANCE: ("with",)}
    # "Met Jordanië steeg de handel naar 150 miljoen dollar"
    kinds[Flow.TURNOVER] = ("with",)
    if not r.lexicon.verb_final or flow not in kinds or cue.i < c.sentence.lo:
        return Stated()
    end = before_gloss(r, cue.i, c.sentence.lo)
    start = _before_aside(c, _clause_from(c, end))
    opens = (r.hit("country", k) or union_at(r, k) for k in range(start, min(cue.i, start + _OPENS)))
    other = next((h for h in opens if h is not None), None) or _union_behind(r, start, cue)
    if other is None or other.category != "name":
        return Stated()
    # "In die Mitgliedsstaaten der EU gingen", "Aus den EU-Staaten bezog Österreich"
    member = member_of(r, other, start)
    if not (member[0] if member is not None else prepositions(r, led_from(r, other))) & set(kinds[flow]):
        return Stated()
    led = (r.is_link(k) or r.hit("place.to", k) or r.hit("role.realm", k) for k in range(start, other.i))
    if member is None and (other.i - start > _OPENS or not all(led)):
        return Stated()
    listed = len(country_run(c, other)) > 1
    group = r.hit("place.group", other.i)
    named_to = past_gloss(r, max((country_run(c, other)[-1]).j, group.j if group is not None else 0))
    verb = _past_aside(r, named_to, cue.i)
    # "In die Länder der EU | zusammen | wurden"
    summed = next((h for slot in ("bind.together", "bind.total") if (h := r.hit(slot, verb)) is not None), None)
    verb = summed.j if summed is not None and summed.j < cue.i else verb
    if r.kind(verb) != "w" or r.capital(verb) or r.is_link(verb) or r.hit("number.and", verb) is not None:
        return Stated()
    subject = r.hit("country", r.skip_links(verb + 1, c.sentence.hi, 1))
    named = subject is not None and subject.category == "name" and not governed(r, subject, verb)
    partner = None if listed else side_of(c, other)
    if flow is Flow.TURNOVER and r.hit("move", verb) is None:
        # "Mit Deutschland sei ein Handelsvolumen von 15 Mrd. erreichbar": no figure yet.
        return Stated()
    return Stated(side_of(c, subject) if named and subject is not None else None, partner)


def opened_by(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """The other side that opens a clause or an entry right before its flow, as its case tells: "- с Угандой товарооборот - 5 млн"."""
    r, lo = c.r, c.sentence.lo
    hit = r.ending("country", cue.i) if r.lexicon.free_order and cue.i > lo else None
    if hit is None or hit.category != "name" or hit.i <= lo:
        return None
    at = led_from(r, hit)
    kinds = {Flow.EXPORTS: {"to", "with"}, Flow.IMPORTS: {"from", "with"}}.get(flow, {"with"})
    led = next((h for kind in kinds if (h := r.ending(f"place.{kind}", at)) is not None), None)
    if led is None or led.i < lo or stands_in(r, hit, at):
        return None
    opens = led.i == lo or r.kind(led.i - 1) == SIGN or r.hit("number.and", led.i - 1) is not None
    return side_of(c, hit) if opens else None


def _clause_from(c: Clauses, end: int) -> int:
    """Where the clause before token `end` opens; a short name in a parenthesis closes none: "In die Europäische Union (EU) wurden"."""
    r, lo = c.r, c.sentence.lo
    closed = next((k for k in range(end - 1, lo - 1, -1) if r.word(k) in _CLAUSE_ENDS), lo - 1)
    if closed >= lo and r.word(closed) == "(" and r.word(closed + _SHORT_NAME) == ")":
        return _clause_from(c, closed)
    return closed + 1


_SHORT_NAME = 2
"""Tokens from the mark that opens a parenthesis to the one that closes it behind a short name."""


def _before_aside(c: Clauses, start: int) -> int:
    """Where a sentence opens, if its clause from token `start` only goes on behind an aside: "Aus China, 1980 noch weit hinten, | wurden"."""
    r, lo = c.r, c.sentence.lo
    if start == lo or r.word(start - 1) != "," or r.hit("bind.auxiliary", start) is None:
        return start
    opened = next((k for k in range(lo, min(start - 1, lo + _OPENS + 1)) if r.word(k) == ","), None)
    led = (
        opened is not None
        and (hit := r.ending("country", opened)) is not None
        and bool(prepositions(r, led_from(r, hit)))
    )
    return lo if led else start


def _past_aside(r: Reading, at: int, hi: int) -> int:
    """Past what stands between commas behind the country that a clause opens with."""
    closed = (
        next((k for k in range(at + 1, min(hi, at + _ASIDE)) if r.word(k) == ","), None) if r.word(at) == "," else None
    )
    return closed + 1 if closed is not None else at


_ASIDE = 16
"""Tokens of the longest aside between commas behind such a country."""


def other_way(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """With whom what goes the other way is told to be, between commas: "В обратном направлении, в Гану, было отгружено"."""
    r = c.r
    slot = {Flow.EXPORTS: "to", Flow.IMPORTS: "from"}.get(flow)
    if slot is None or not r.hits.get("bind.reverse") or cue.i < c.sentence.lo:
        return None
    told = r.within("bind.reverse", c.sentence.lo, cue.i)
    at = told[-1].j + (r.word(told[-1].j) == ",") if told else cue.i
    named = r.first("country", at, min(cue.i, at + _OPENS))
    return side_of(c, named) if named is not None and slot in prepositions(r, led_from(r, named)) else None


def bought_from(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """Of whom somebody bought, where "of" opens the clause of a verb: "De Chile importó", "De Suecia el país compró bienes"."""
    r = c.r
    if flow is not Flow.IMPORTS or r.lexicon.genitive or r.lexicon.verb_final or cue.i <= c.sentence.lo:
        return None
    start = next(
        (k + 1 for k in range(cue.i - 1, c.sentence.lo - 1, -1) if r.kind(k) == "s" and r.word(k) != "'"), None
    )
    of = r.hit("place.of", c.sentence.lo if start is None else start)
    behind = r.hit("place.of", cue.j)
    # "De Russie sont arrivés | des engrais"
    if of is None or behind is not None and r.hit("product", r.skip_links(behind.j, c.sentence.hi, 1)) is None:
        return None
    named = r.within("country", of.j, cue.i)
    told = len(named) == 1 and named[0].category == "name" and named[0].i == r.skip_links(of.j, cue.i, 1)
    owns = told and r.hit("place.possessive", named[0].j) is not None
    return (
        side_of(c, named[0])
        if told and not owns and (is_purchase(r, cue) or buys(r, cue) or means(r, cue, "got"))
        else None
    )


def _union_behind(r: Reading, start: int, cue: Hit) -> Hit | None:
    """The Union behind the group of countries that a clause opens with: "Uit andere landen van de Europese Unie"."""
    group = r.first("place.group", start, min(cue.i, start + _OPENS))
    return union_at(r, r.skip_links(group.j, cue.i, 2)) if group is not None and group.j < cue.i else None


_CLAUSE_ENDS = frozenset(",;:(")
_OPENS = 4
"""Tokens in which a clause opens with a country that a preposition leads."""

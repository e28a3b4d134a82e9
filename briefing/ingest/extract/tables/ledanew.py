"""Led anew: the country that a preposition leads beside an amount of a list, before it or behind it."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.places import places
from briefing.ingest.extract.sides.side import led_from, prepositions
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.sums.level import Level
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def bought_of(c: Clauses, level: Level) -> Hit | None:
    """The country right behind an amount of imports that "of" leads: "a importé pour 40 millions d'euros de Suède"."""
    r, cue = c.r, level.cue
    if level.flow is not Flow.IMPORTS or cue is None or level.after or r.lexicon.genitive:
        return None
    hit = r.hit("country", r.skip_links(level.j, c.sentence.hi, 2))
    if hit is None or hit.category != "name" or hit.j - level.j > _BEHIND + hit.j - hit.i:
        return None
    if r.hit("number.and", level.j) is not None:
        # "... de Turquie pour 412 millions et du Vietnam pour 238": of the next amount.
        return None
    return hit if prepositions(r, led_from(r, hit)) == {"of"} and led_from(r, hit) > level.j else None


_BEHIND = 2
"""Small words between an amount and the country it was bought of."""


def led_anew(c: Clauses, level: Level) -> Hit | None:
    """The one country, or the Union, that a preposition leads anew behind the amount before: "to Japan by 3% to 4 billion and to Korea by 9% to 5"."""
    r = c.r
    earlier = [s for s in c.sums if s.j <= level.i and not s.counted]
    if level.cue is None or level.after or not earlier:
        return None
    start = earlier[-1].j
    if level.cue.j > earlier[-1].i:
        # "Aus China wurden Waren für 110 Milliarden eingeführt, aus den Niederlanden für 99": the verb closes the clause before.
        if not r.lexicon.verb_final or r.word(level.cue.j) != "," or level.cue.j > level.i:
            return None
        start = level.cue.j
    while start < level.i and (r.word(start) == ")" or c.group_of(start) != c.group_of(level.i)):
        # "a crû à 57 millions (+20 %), et vers le Kenya"
        start += 1
    if (timed := c.period_at(r.skip_links(start, level.i, 2))) is not None and timed.j < level.i:
        # "fell to 4 billion in 2023 and to Korea"
        start = timed.j
    # "To the EU countries" may be to several of them.
    whole = r.each(("country", "org.named"), start, level.i)
    named = [h for h in places(r, start, level.i) if h.category == "name" and any(h[:2] == w[:2] for w in whole)]
    if len(named) != 1 or c.group_of(level.i) != c.group_of(earlier[-1].i):
        return None
    # "до $246,6 тыс., в Грузию - до"
    start += r.word(start) == "." and r.glued(start) and r.word(start + 1) in (",", ";")
    opened = r.hit("number.and", start) or r.hit("bind.contrast", start + (r.word(start) in (",", ";")))
    if opened is None and r.word(start) not in (",", ";"):
        return None
    plain = all(r.kind(k) != "s" for k in range(start + 1, named[0].i))
    stops = ("cue", "neutral.those", "bind.relative" if r.lexicon.verb_final else "neutral.those")
    # "nach" leads a country, and what is compared.
    told = r.each(stops, start, level.i)
    # "in die Türkei": the article of a preposition is no pronoun.
    stopped = any(h.j != named[0].i or not prepositions(r, h.j) for h in told)
    stopped = stopped or r.any(("bind.compare",), named[0].j, level.i)
    return named[0] if plain and not stopped and led_by_side(r, named[0]) else None


def led_by_side(r: Reading, country: Hit) -> bool:
    """Whether a preposition makes a country the other side: "con la Francia", "verso l'Algeria"."""
    at = country.i
    for _ in range(3):
        if any(r.ending(f"place.{kind}", at) is not None for kind in ("to", "with", "from")):
            return True
        if not r.is_link(at - 1):
            return False
        at -= 1
    return False


def past_going(c: Clauses, level: Level) -> int:
    """Past the verb, or the stroke, by which a part of a flow is told to go somewhere: "of which $84 million | went | to Greece"."""
    r, j = c.r, level.j
    since = max((s.j for s in c.sums if s.j <= level.i), default=c.sentence.lo)
    if j + 1 >= c.sentence.hi or not r.any(("bind.namely",), since, level.i):
        return j
    led = r.hit("place.to", j + 1) is not None or r.hit("place.from", j + 1) is not None
    verb = r.kind(j) == "w" and not r.is_link(j) and all(r.hit(slot, j) is None for slot in _NO_VERBS)
    return j + (led and (verb or r.word(j) == "-"))


def gone_to(c: Clauses, level: Level) -> Hit | None:
    """The country that a part of a flow is told behind it to have gone to, or to fall on: "Of Peru's exports, $84 million | went to | Greece"."""
    r, hi = c.r, c.sentence.hi
    verb = (r.hit("neutral.went", level.j) or r.hit("neutral.falls", level.j)) if level.j < hi else None
    if verb is None or level.cue is None or level.cue.i < c.sentence.lo or level.cue.j > level.i:
        return None
    led = next((h for slot in ("place.to", "place.from") if (h := r.hit(slot, verb.j)) is not None), None)
    country = r.hit("country", r.skip_links(led.j if led is not None else verb.j, hi, 2))
    return country if country is not None and country.category == "name" else None


_NO_VERBS = ("product", "country", "number.and", "place.to", "place.from", "place.with", "bind.of")

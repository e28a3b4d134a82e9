"""Inland: the country in which a flow is told to move, or those who trade to be, which is whose it is: "In Kenya exports rose by 6%"."""

from __future__ import annotations

from briefing.core.article import Certainty
from briefing.ingest.extract.sides.roles import means, stands_in
from briefing.ingest.extract.sides.side import Side, led_from
from briefing.ingest.extract.sums.clauses import Clauses
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def dealt_in_city(c: Clauses, cue: Hit, reporter: Side) -> Side | None:
    """The country of the one city abroad in which somebody sells, earns or buys: "India kocht voor 2,1 miljard dollar in Antwerpen"."""
    r, lo, hi = c.r, c.sentence.lo, c.sentence.hi
    cities = r.within("city", lo, hi)
    if len(cities) != 1 or not any(means(r, cue, what) for what in ("sold", "bought", "earned")):
        return None
    city, told = cities[0], range(min(cue.j, cities[0].j), max(cue.i, cities[0].i))
    placed = r.ending("place.at", city.i) is not None and c.part_of(city.i) == c.part_of(cue.i)
    apart = len(told) > _REACH or any(r.word(k) in (",", ";", ":") for k in told)
    if not placed or apart or city.category == reporter.code or r.any(("say.verb", "say.according"), lo, hi):
        return None
    return Side(city.category, Certainty.INFERRED, "same_sentence", r.span(city.i, city.j))


_REACH = 14
"""Tokens between a verb of dealing and the city in which one deals."""


_NEAR, _BASED = 4, 2
"""Tokens between those who trade, or the country that they are in, and their verb, and of "based" or "with their seat"."""


def of_those_in(c: Clauses, cue: Hit) -> Hit | None:
    """The country that those who trade are in: "companies in the Netherlands exported", "exporteerden bedrijven in Nederland"."""
    r = c.r
    if not r.hits.get("neutral.doers") or cue.category not in ("exports", "imports"):
        return None
    lo = max(c.sentence.lo, cue.i - 2 * _NEAR)
    for doers in r.within("neutral.doers", lo, min(c.sentence.hi, cue.j + _NEAR)):
        at = next((h.j for k in range(doers.j, doers.j + _BASED + 1) if (h := r.hit("place.at", k)) is not None), None)
        hit = _named_in(r, at, c.sentence.hi) if at is not None else None
        if hit is None or hit.category != "name" or c.part_of(hit.i) != c.part_of(cue.i):
            continue
        if r.ending("country", doers.i) is not None or r.any(("country",), doers.j, hit.i):
            # "Japanische Firmen setzten in der Schweiz Waren ab": they are told to be another's.
            continue
        behind = r.lexicon.verb_final and doers.i >= cue.j
        ahead = hit.j <= cue.i and all(r.kind(k) == "w" for k in range(hit.j, cue.i))
        if behind or (ahead and (r.lexicon.verb_final or cue.i - hit.j <= _NEAR)):
            return hit
    return None


def _named_in(r: Reading, at: int, hi: int) -> Hit | None:
    """The country behind "in" and an article."""
    return r.hit("country", at) or (r.hit("country", r.skip_links(at, hi, 1)) if at < hi else None)


_HOPING = 9
"""Tokens from the country that opens a sentence to the verb of hoping there: "In Kenya the tea industry | plans"."""


def hoped_in(c: Clauses, cue: Hit) -> Hit | None:
    """The only country of a sentence, in which its own flow is hoped for: "In Kenya they hope to raise tea exports to 2 billion"."""
    r, lo = c.r, c.sentence.lo
    named = r.within("country", lo, c.sentence.hi)
    if cue.category not in ("exports", "imports") or not named or len({h.value for h in named}) != 1:
        return None
    number = r.sentence_number(lo)
    before = r.sentences[number - 1] if number else None
    theirs = before is not None and any(h.value != named[0].value for h in r.within("country", before.lo, before.hi))
    if theirs or r.any(("neutral.doers", "neutral.ours", "neutral.we"), lo, cue.j):
        # "Latvian farmers are pleased. In Kenya they hope to raise sales", "our exports": those of another country.
        return None
    hit = named[0]
    led = led_from(r, hit)
    opens = led == lo or any((h := r.ending("place.at", k)) is not None and h.i == lo for k in (led, hit.i))
    inside = opens and hit.category == "name" and r.begins("place.at", lo, hit.i)
    hoping = [h for h in r.within("status.target", hit.j, min(cue.i, hit.j + _HOPING)) if r.kind(h.i) == "w"]
    return hit if inside and hit.j <= cue.i and hoping and hit.i - lo <= _BASED else None


def earned_in(c: Clauses, cue: Hit) -> Hit | None:
    """The only country of a sentence that it opens "in", whose own exports earned there: "In Uruguay, soybean exports earned 7 million".

    Told to be of so much they are its own where the article names no other country at all.
    """
    r, lo = c.r, c.sentence.lo
    led = r.hit("place.at", lo) if cue.category == "exports" and not r.lexicon.verb_final else None
    hit = _named_in(r, led.j, cue.i) if led is not None else None
    # "les exportations de soja | ont rapporté": both tell of the one flow.
    first = next((q.i for q in c.flows() if q.category == "exports"), cue.i)
    if led is None or hit is None or hit.category != "name" or not 0 <= first - hit.j <= _NEAR:
        return None
    # "A China las exportaciones", "В Уругвай экспорт": there, and not from there.
    inside = stands_in(r, hit, led.j) if r.lexicon.free_order else len(r.word(lo)) > 1
    if not inside or r.any(("neutral.doers", "neutral.ours", "neutral.we", "neutral.theirs"), lo, cue.j):
        return None
    if any(h.value != hit.value for h in r.within("country", lo, c.sentence.hi)):
        return None
    others = {h.i for h in r.within("country", 0, lo) if h.value != hit.value and not _opens_in(r, h)}
    amount = next((s.i for s in c.sums if s.i >= cue.j), c.sentence.hi)
    if r.any(("neutral.earning",), first, amount):
        return hit if not others else None
    alone = all(h.value == hit.value for h in r.hits.get("country", {}).values())
    # "Le cognac bat des records. Aux États-Unis, les exportations": of the cognac.
    alone = alone and not any(h.category == "name" for h in r.within("product", 0, lo))
    return hit if alone and not (r.lexicon.home or r.lexicon.homes or r.lexicon.free_order) else None


def _opens_in(r: Reading, hit: Hit) -> bool:
    """Whether a sentence opens "in" a country."""
    lo = r.sentences[r.sentence_number(hit.i)].lo
    led = r.hit("place.at", lo)
    return led is not None and led_from(r, hit) == led.j

"""The goods named at a place: behind "of", as what an amount is made of, or as a plain noun no list knows."""

from __future__ import annotations

from briefing.ingest.extract.scope.nouns import thing
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS, Clauses
from briefing.ingest.extract.words.fold import WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def made_of(c: Clauses, after: int) -> str | None:
    """The goods an amount is said to be, or to belong to: "196 millones fueron carne bovina"."""
    r, hi = c.r, c.sentence.hi
    # "Il 21% (4 mld) è rappresentato da prodotti tessili"
    after = _past_aside(c, after + (after < hi and r.word(after) == ")"))
    at = after
    for _ in range(2):
        # "1,3 miliardi sono macchinari"
        verb = next((h for slot in _SAID if (h := r.hit(slot, at)) is not None), None) if at < hi else None
        if verb is None:
            break
        at = verb.j
    return (goods(c, at, hi) or None) if at > after else None


def of_part(c: Clauses, cue: Hit, at: int, after: int) -> str | None:
    """The goods that "of" leads right behind an amount or a change of a flow told before it, which may be named again.

    "906 millones (+9 %) de exportaciones agrícolas y 367 (+2 %) de mineras", "alzas de 7 % en las ventas de café",
    "31 millones corresponden a exportaciones no petroleras".
    """
    r, hi = c.r, c.sentence.hi
    place = _past_aside(c, after)
    rated = any(g.j == after for g in c.rates)
    of = (r.hit("bind.of" if rated else "bind.stuff", place) or r.hit("bind.belong", place)) if place < hi else None
    # "aumenti del 6 % nelle esportazioni di vino"
    at_flow = of.j if of is not None else place if rated and place < hi and r.is_link(place) else hi
    at_flow = r.skip_links(at_flow, hi, 2)
    again = r.hit("cue", at_flow) if at_flow < hi else None
    if rated and cue.i < at and (of_those := _of_those(c, place)) is not None:
        return of_those
    if (of is None and again is None) or (cue.i >= at and (again is None or again.i != cue.i)):
        return None
    if again is None:
        assert of is not None
        those = r.hit("neutral.those", of.j)
        of = r.hit("bind.of", those.j) if those is not None and those.j < hi else of
        return (goods(c, of.j, hi) or None) if of is not None else None
    if FLOWS.get(again.category) is not FLOWS.get(cue.category) or again.j >= hi:
        return None
    of = r.hit("bind.of", again.j)
    return goods(c, again.j if of is None else of.j, hi) or None


def _of_those(c: Clauses, at: int) -> str | None:
    """The goods that "those" right behind a small word is of: "de 18 % en las petroleras", "of 18 per cent in those of gold"."""
    r, hi = c.r, c.sentence.hi
    led = at + 1 < hi and r.is_link(at) and r.hit("number.and", at) is None
    those = r.hit("neutral.those", at + 1) if led else None
    if those is None or those.j >= hi:
        return None
    told, of = r.hit("product", those.j), r.hit("bind.of", those.j)
    if told is not None and told.category == "name":
        return told.value
    return (goods(c, of.j, hi) or None) if of is not None else None


_SAID = ("bind.belong", "bind.reach", "event.present")


def _past_aside(c: Clauses, i: int) -> int:
    """Past a share in parentheses, or the comma that closes an amount set off: "£1.2 billion (68.4%) were services"."""
    r, hi = c.r, c.sentence.hi
    if i < hi and r.word(i) == "(":
        close = next((k for k in range(i, min(hi, i + _ASIDE)) if r.word(k) == ")"), None)
        rated = close is not None and any(i < g.i and g.j <= close for g in c.rates)
        return close + 1 if rated and close is not None else i
    return i + 1 if i < hi and r.word(i) == "," and r.hit("bind.reach", i + 1) is not None else i


_ASIDE = 6
"""Tokens of a parenthesis that only gives a share."""


def goods(c: Clauses, i: int, hi: int) -> str | None:
    """The product named from token `i` on; empty for goods in general, None when none is named."""
    r = c.r
    at = r.skip_links(i, hi, 2)
    mainly = r.hit("bind.mainly", at) if at < hi else None
    at = r.skip_links(mainly.j, hi, 2) if mainly else at
    people = r.hit("country", at) if at < hi else None
    at = people.j if people else at
    hit = r.hit("product", at) if at < hi else None
    if hit is None and (sector := r.hit("bind.sector", at) if at < hi else None) is not None:
        return _of_sector(r, sector, hi)
    if hit is None or hit.category == "none":
        # "$1.3 billion of those purchases"
        return None
    kind = r.hit("product", hit.j) if hit.category == "neutral" and hit.j < hi else None
    if kind is not None and kind.category == "name":
        # "Prodotti tessili"
        return kind.value
    if hit.category == "neutral" and (of := _goods_of(r, hit, hi)) is not None:
        return of
    return hit.value if hit.category == "name" else ""


def _goods_of(r: Reading, general: Hit, hi: int) -> str | None:
    """The goods that goods in general are said to be of: "productos de la minería", "Erzeugnisse der Landwirtschaft"."""
    of = r.hit("bind.of", general.j) if general.j < hi else None
    at = r.skip_links(of.j if of is not None else general.j, hi, 2)
    if at >= hi or (of is None and (not r.lexicon.capital_nouns or at == general.j)):
        return None
    named = r.hit("product", at)
    return named.value if named is not None and named.category == "name" else None


def _of_sector(r: Reading, sector: Hit, hi: int) -> str | None:
    """The goods of a sector that a flow is of: "le esportazioni del settore tessile", "du secteur des textiles"."""
    at = r.skip_links(sector.j, hi, 2)
    hit = r.hit("product", at) if at < hi else None
    return hit.value if hit is not None and hit.category == "name" else None


def stuff(r: Reading, i: int, hi: int) -> str | None:
    """Goods the lexicon does not list: a plain noun right behind a bare "de" or "di" ("exportations de dattes")."""
    of = r.hit("bind.stuff", i)
    if of is not None and (r.hit("status.deadline", i) is not None or r.hit("place.yonder", i) is not None):
        # "1 milliard d'ici 2030", "importó de allí por 255 millones"
        return None
    return r.word(of.j) if of is not None and of.j < hi and thing(r, of.j) else None


def without(c: Clauses, cue: Hit, at: int) -> str | None:
    """What a flow is told without, anywhere between it and its amount: "la bilancia commerciale del Cile al netto dell'energia"."""
    r = c.r
    if not c.sentence.lo <= cue.i < at or c.part_of(cue.i) != c.part_of(at):
        return None
    if _but_for(c, cue, at):
        return _WITHOUT
    if all(h.value != _WITHOUT for h in r.within("product", c.sentence.lo, at)):
        return None
    alike = [q.j for q in c.flows() if q.i < cue.i and q.category in BALANCES and cue.category in BALANCES]
    since = min([cue.j, *(k for k in alike if c.part_of(k) == c.part_of(at))])
    # "Al netto dell'energia l'avanzo sale a 18 miliardi"
    opened = cue.i - (r.is_link(cue.i - 1) or r.word(cue.i - 1) == ",")
    led = r.ending("product", opened) or r.ending("product", opened - (r.word(opened - 1) in (",", "'")))
    since = led.i if led is not None and led.i >= c.sentence.lo else since
    told = [h for h in r.within("product", since, at) if h.value == _WITHOUT]
    return _WITHOUT if told and not any(since <= s.i < at for s in c.sums) else None


_LEFT_OUT = 6
"""Tokens of a time between an amount and the parenthesis that says what is left out, and of that parenthesis."""


def left_out(c: Clauses, after: int) -> str | None:
    """What a parenthesis behind an amount, or behind the time it is of, says is left out of it: "$10.1 billion in 2023 (excluding defence)"."""
    r, hi = c.r, c.sentence.hi
    opened = next((k for k in range(after, min(hi, after + _LEFT_OUT)) if r.word(k) == "("), None)
    if opened is None or c.group_of(after - 1) or opened + 1 >= hi:
        return None
    timed = {k for p in c.periods for k in range(p.i, p.j)}
    if any(k not in timed and not r.is_link(k) for k in range(after, opened)):
        return None
    close = next((k for k in range(opened, min(hi, opened + _LEFT_OUT)) if r.word(k) == ")"), None)
    known, led = r.hit("product", opened + 1), r.hit("bind.but_for", opened + 1)
    if close is None or (known is not None and known.value == _WITHOUT):
        return _WITHOUT if close is not None else None
    noun = r.skip_links(led.j, close, 1) if led is not None else close
    told = r.hit("product", noun) if noun < close else None
    if noun >= close or r.begins("cue", noun, close) or (told is not None and told.category != "name"):
        return None
    return _WITHOUT if told is not None or _a_noun(r, noun) else None


def _but_for(c: Clauses, cue: Hit, at: int) -> bool:
    """Whether a sentence opens with the goods that its first figure is told without: "Al netto di petrolio e gas, l'avanzo è stato di"."""
    r, lo = c.r, c.sentence.lo
    led = r.hit("bind.but_for", lo)
    hit = r.hit("product", r.skip_links(led.j, cue.i, 2)) if led is not None and led.j < cue.i else None
    # "Sin petróleo ni gas": the lexicons know some goods with the word that leaves them out.
    known = r.hit("product", lo)
    hit = known if known is not None and known.value == _WITHOUT else hit
    if hit is None and led is not None and (at_noun := r.skip_links(led.j, cue.i, 1)) < cue.i and _a_noun(r, at_noun):
        # "Ohne Energie": goods that are in no list
        hit = Hit(at_noun, at_noun + 1, "name", r.word(at_noun))
    # "Excluding energy and gold, the foreign trade shortfall was": one noun
    trade = r.ending("cue", cue.i)
    starts = trade.i if trade is not None else cue.i
    alike = [q.i for q in c.flows() if hit is not None and hit.j <= q.i < cue.i and q.category in BALANCES]
    # "Al netto del petrolio la bilancia presenta un avanzo di"
    starts = min([starts, *alike]) if cue.category in BALANCES else starts
    if hit is None or hit.category != "name" or r.any(("cue",), hit.j, starts):
        return False
    while r.hit("number.and", hit.j) is not None and (more := r.hit("product", hit.j + 1)) is not None:
        # "Ohne Erdöl und Erdgas weist die Bilanz einen Überschuss von"
        hit = more
    comma = next((k for k in range(hit.j, cue.i) if r.word(k) == ","), None)
    # "Ohne Öl beliefen sich die Importe", "Senza il petrolio le importazioni sono state"
    near = starts - (hit.j if comma is None else comma) <= _BEHIND_COMMA
    return near and not any(lo <= s.i < at for s in c.sums)


def _a_noun(r: Reading, i: int) -> bool:
    """Whether a token may name goods that a flow is told without: a noun, and no country, place or body."""
    others = (
        "country",
        "city",
        "place.group",
        "place.region",
        "org.named",
        "year",
        "month",
        "neutral.pronoun",
        "bind.contrast",
        "status.unless",
    )
    return r.kind(i) == WORD and r.capital(i) == r.lexicon.capital_nouns and not r.at(others, i)


_BEHIND_COMMA = 4
"""Tokens from the comma behind goods left out to the flow told without them."""
_WITHOUT = "non_energy"
"""The goods (a name of the lexicons) that a flow of all but some goods is told of."""

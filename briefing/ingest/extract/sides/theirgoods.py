"""Their goods: whose a flow is by the people that its goods are told to be of: "белорусских тракторов ушло", "die russischen Importe"."""

from __future__ import annotations

from briefing.core.fact import Flow
from briefing.ingest.extract.sides.actors import CLAUSE
from briefing.ingest.extract.sides.side import Side, led_from, prepositions, side_of
from briefing.ingest.extract.sums.clauses import Clauses, closes
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def goods_of(c: Clauses, cue: Hit, flow: Flow) -> Side | None:
    """Whose the goods are that open the clause of a verb: "белорусских тракторов в Пакистан ушло"."""
    r, lo = c.r, c.sentence.lo
    if flow not in (Flow.EXPORTS, Flow.IMPORTS) or cue.i <= lo:
        return None
    start = next((k + 1 for k in range(cue.i - 1, max(lo, cue.i - CLAUSE) - 1, -1) if r.kind(k) == "s"), lo)
    people = r.hit("country", start + (r.hit("bind.by", start) is not None))
    if people is None or people.category != "people" or r.hit("product", people.j) is None:
        return None
    return side_of(c, people) if not r.any(("cue",), people.j, cue.i) else None


def goods_into(r: Reading, before: list[Hit], cue: Hit, hit: Hit) -> bool:
    """Whether a people's goods are imported into another country: "die russischen Importe in die Schweiz"."""
    beside = r.hit("country", cue.j) if not before else before[0]
    people = beside is not None and beside.category == "people" and beside.value != hit.value
    return people and hit.category == "name" and hit != beside and "to" in prepositions(r, led_from(r, hit))


def goods_ahead(c: Clauses, people: Hit, cue: Hit) -> bool:
    """Whether a people's goods stand before the verb that imports them: "dat voor 900 miljoen euro aan Belgische goederen invoerde"."""
    goods = c.r.hit("product", people.j) if people.j < cue.i else None
    return c.r.lexicon.verb_final and goods is not None and goods.j <= cue.i and closes(c, cue)

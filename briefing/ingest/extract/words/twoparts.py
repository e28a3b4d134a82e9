"""Two parts: verbs whose particle stands at the end of their clause, taken for one at the place of the verb: "nahm um 5 Prozent zu"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import NO_HITS, Reading

_CLOSING = frozenset(".,;:!?()[]-\"'»”")
_MOVES = ("up", "down")
_PARTED = {
    "forecast": "status.forecast", "met": "event.met", "visited": "event.visited", "planned": "event.planned",
}  # fmt: skip
"""Where verbs in two parts are kept that name no flow and no change."""
_FLOWING = ("exports", "imports", "turnover", "balance", "surplus", "deficit")
_PARTICLE_REACH = 30
"""Tokens between a verb and the particle that belongs to it."""
_OBJECT = 6
"""Tokens before a particle in which its object stands: "den dritten Platz unter den Abnehmern Polens ein"."""


def join_parted(reading: Reading, parted: Sequence[str], lo: int, hi: int) -> None:
    """Verbs in two parts ("nahm um 5 Prozent zu") as one at the verb's place: the particle closes the clause.

    `parted` are the slots of such verbs that the line has.
    """
    found: dict[tuple[int, str], tuple[int, bool, str]] = {}
    second: dict[int, tuple[int, str]] = {}
    cues = reading.hits.get("cue", NO_HITS)
    for kept in parted:
        category, particle = reading.lexicon.parted[kept]
        verbs = reading.hits[kept]
        for verb in [verbs[i] for i in range(lo, hi) if i in verbs]:
            for k in range(verb.j, min(hi, verb.j + _PARTICLE_REACH)):
                if reading.word(k) == particle and _closes_clause(reading, k + 1, hi):
                    if category not in _MOVES and reading.within("neutral.idiom", max(verb.j, k - _OBJECT), k):
                        # "Ägypten nimmt einen vorderen Platz ein": nothing is taken in.
                        break
                    # "Nam met 2,1 % af" fell, "nam voor 3 miljoen af" bought.
                    by = any(_by_how_much(reading, n) for n in range(verb.j, min(hi, k + 2)))
                    # "De export van bloemen nam af": a flow falls, and buys nothing.
                    by = by or any(n in cues and cues[n].category in _FLOWING for n in range(lo, k))
                    # "Der Überschuss nahm leicht ab": without an amount nothing is bought.
                    by = by or not reading.any(("scale",), verb.j, k)
                    best = (k, (category in _MOVES) != by, category)
                    meant = (verb.i, _PARTED.get(category, ""))
                    told = found.get(meant, best)
                    found[meant] = min(told, best)
                    if any({category, told[2]} == set(ways) for ways in (_TWO_WAYS, _MOVES)):
                        second[max(told, best)[0]] = (min(told, best)[0], max(told, best)[2])
                    break
    for (i, _), (_, _, category) in found.items():
        slot = _PARTED.get(category, "move" if category in _MOVES else "cue")
        meaning = ("money", "investment") if category == "spent" else (category, "")
        reading.hits.setdefault(slot, {})[i] = Hit(i, i + 1, *meaning)
    for k, (first, category) in second.items():
        # "führte Waren für 4 Mrd. Euro aus und für 3 Mrd. Euro ein": one verb, two flows.
        # "führte um 7 Mrd. Euro mehr aus als ein"
        joint = any(reading.hit(slot, first + 1) is not None for slot in ("number.and", "bind.compare"))
        # "voerde voor 9 miljard in uit Peru (-2 procent) en voor 10 miljard uit"
        ands = [n for n in range(first + 1, k) if reading.hit("number.and", n) is not None]
        joint = joint or (bool(ands) and any(reading.hit("scale", n) is not None for n in range(ands[0], k)))
        # "nam met 5 procent toe tot 412 miljoen, de invoer met 3 procent af"
        joint = joint or (category in _MOVES and (bool(ands) or any(reading.word(n) == "," for n in range(first, k))))
        if joint or reading.word(first + 1) == ",":
            # "nahmen nach Peru um 5 Prozent zu und nach Chile um 7 Prozent ab"
            reading.hits.setdefault("move" if category in _MOVES else "cue", {})[k] = Hit(k, k + 1, category, "")


def _by_how_much(reading: Reading, at: int) -> bool:
    """Whether "by" at a token says how far something moved, not how much more of a thing: "nahm um 18 % mehr Waren ab"."""
    if reading.hit("bind.by", at) is None:
        return False
    more = next((h for n in range(at, at + _RATE) if (h := reading.hit("move", n)) is not None), None)
    return (
        more is None
        or more.category not in ("more", "less")
        or reading.hit("product", more.j) is None
        and (reading.hit("country", more.j) is None)
    )


_RATE = 5
"""Tokens of "by" and a rate: "um gut 18 %"."""
_TWO_WAYS = ("exports", "imports")


def _closes_clause(reading: Reading, i: int, hi: int) -> bool:
    """Whether a clause ends before token `i`, or goes on with a joint or a bind only."""
    slots = (
        "number.and",
        "bind.contrast",
        "bind.purpose",
        "bind.to",
        "bind.by",
        "bind.compare",
        "bind.since",
        "time.range_from",
        "place.from",
    )
    if i + 1 < hi and reading.hit("place.at", i) and reading.kind(i + 1) == NUMBER and len(reading.word(i + 1)) == 4:
        # "nam met 2,1 % af in 2024"
        return True
    if i + 1 < hi and any(reading.hit(slot, i) for slot in ("place.at", "place.to", "bind.to")):
        place = reading.hit("country", reading.skip_links(i + 1, hi, 2))
        if place is not None and place.category == "name":
            # "zetten voor 2,3 miljard euro af in Polen"
            return True
    if (worth := reading.hit("bind.worth", i)) is not None and _amount_at(reading, worth.j, hi):
        # "voerde wijn uit voor 288 miljoen euro"
        return True
    if reading.hit("place.abroad", i) is not None:
        # "zette voor 1,3 miljard aan bloemen af in het buitenland"
        return True
    return i >= hi or reading.word(i) in _CLOSING or any(reading.hit(slot, i) is not None for slot in slots)


def _amount_at(reading: Reading, i: int, hi: int) -> bool:
    """Whether a number with its scale, or with a currency, stands at token `i`, behind words such as "about"."""
    at = reading.skip_qualifiers(reading.skip_links(i, hi, 2), hi)
    at = money.j if at < hi and (money := reading.hit("currency", at)) is not None else at
    if at + 1 >= hi or reading.kind(at) != NUMBER:
        return False
    return reading.hit("scale", at + 1) is not None or reading.hit("currency", at + 1) is not None

"""Spending: paying as imports where goods from abroad are what is paid for: "für kenianische Rosen zahlten sie 54 Millionen"."""

from __future__ import annotations

from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_REACH = 12
"""Tokens around a verb of paying in which the goods are told."""
_ORIGIN = 5
"""Tokens behind goods in which it is told where they come from."""


def spend(r: Reading) -> None:
    """Settle what paying means in each sentence: imports, or nothing."""
    table = r.hits.get("cue", {})
    if not any(h.category == "outlay" for h in table.values()):
        return
    block, bought = -1, False
    for sentence in r.sentences:
        cues = r.within("cue", sentence.lo, sentence.hi)
        bought = bought and sentence.block == block
        for hit in [h for h in cues if h.category == "outlay"]:
            imports = _for_goods(r, hit, sentence, bought)
            # "Besteedde 3 miljoen aan wegen": a verb of `budget` is of other money where nothing is bought.
            other = "money" if hit.value and not _on_imports(r, hit, sentence) else "none"
            table[hit.i] = hit._replace(category="imports", value="") if imports else hit._replace(category=other)
        block, bought = sentence.block, bought or any(h.category == "imports" for h in cues)
    r.ends.pop("cue", None)


def _on_imports(r: Reading, verb: Hit, sentence: Sentence) -> bool:
    """Whether imports cost the money or it is spent on them, which then tell the flow: "3 miljard uitgegeven aan | de invoer van tarwe"."""
    bought = (h for h in r.within("cue", verb.j, min(sentence.hi, verb.j + _ORIGIN)) if h.category == "imports")
    return any(r.ending("bind.of", h.i - (r.is_link(h.i - 1) and r.ending("bind.of", h.i) is None)) for h in bought)


def _for_goods(r: Reading, verb: Hit, sentence: Sentence, bought: bool) -> bool:
    """Whether goods led by "for" are paid for, that come from a country or of whose imports was told before."""
    lo, hi = max(sentence.lo, verb.i - _REACH), min(sentence.hi, verb.j + _REACH)
    if not (r.within("currency", lo, hi) or r.within("scale", lo, hi)):
        return False
    if any(q.category == "money" for q in r.within("cue", lo, hi)):
        return False
    for goods in (h for h in r.within("product", lo, hi) if h.category != "none"):
        people = r.ending("country", goods.i)
        if goods.category == "neutral" and people is None:
            # "Norwegische Waren", not any goods
            continue
        at = people.i if people is not None else goods.i
        led = any(r.ending("bind.of", k) is not None and r.ending("place.of", k) is None for k in (at, at - 1))
        origin = people is not None or _from(r, goods, hi) or r.any(("neutral.importer",), lo, hi)
        if led and (origin or bought):
            return True
    return False


def _from(r: Reading, goods: Hit, hi: int) -> bool:
    """Whether a country that goods come from, or are bought in, follows them."""
    behind = [h for h in r.within("country", goods.j, min(hi, goods.j + _ORIGIN)) if h.category == "name"]
    return any(
        r.hit(slot, k) is not None for h in behind for k in (h.i - 1, h.i - 2) for slot in ("place.from", "place.at")
    )

"""Pairs: "the former" and "the latter" as the exports and imports told before them."""

from __future__ import annotations

from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_FLOWS = ("exports", "imports")
_TOLD = ("bind.reach", "move", "time.now")


def pair_off(r: Reading) -> None:
    """Read "the former ... the latter" as the two flows told before: "il primo è salito a 412 milioni, il secondo a 305".

    Both have to stand in one sentence, each beside its verb, its amount or the end of its clause; "the latter" that opens
    a sentence behind one that told both flows is alone the second of them.
    """
    firsts, seconds = r.hits.get("neutral.first", {}), r.hits.get("neutral.second", {})
    if not seconds:
        return
    table = r.hits.setdefault("cue", {})
    earlier: Sentence | None = None
    for sentence in r.sentences:
        lo, hi = sentence.lo, sentence.hi
        former = [h for h in r.within("neutral.first", lo, hi) if _stands_alone(r, h, hi)]
        latter = [h for h in r.within("neutral.second", lo, hi) if _stands_alone(r, h, hi)]
        if len(former) == len(latter) == 1 and former[0].j <= latter[0].i:
            told = _two_flows(table, lo, former[0].i)
            if not told and earlier is not None and earlier.block == sentence.block:
                told = _two_flows(table, earlier.lo, earlier.hi)
            for hit, flow in zip((former[0], latter[0]), told, strict=False):
                table[hit.i] = hit._replace(category=flow.category, value="")
        elif not firsts or not r.within("neutral.first", lo, hi):
            opening = latter[0] if len(latter) == 1 and latter[0].i - lo <= 1 else None
            if opening is not None and earlier is not None and earlier.block == sentence.block:
                for flow in _two_flows(table, earlier.lo, earlier.hi)[1:]:
                    # "Importaciones por 61 millones y exportaciones por 7,5. Estas últimas se duplicaron"
                    table[opening.i] = opening._replace(category=flow.category, value="")
        earlier = sentence
    r.ends.pop("cue", None)
    r.order.pop("cue", None)


def _two_flows(table: dict[int, Hit], lo: int, hi: int) -> list[Hit]:
    """The exports and imports told in tokens `lo` to `hi`, in order; empty unless both are, each once."""
    told = [table[i] for i in range(lo, hi) if i in table and table[i].category in _FLOWS]
    return told if [t.category for t in told] in ([*_FLOWS], [*reversed(_FLOWS)]) else []


def _stands_alone(r: Reading, hit: Hit, hi: int) -> bool:
    """Whether "the first" is not that of a noun: behind it stand a verb, a stop, a word of place or an amount."""
    j = hit.j
    if j >= hi or r.kind(j) == "s" or r.hit("number.and", j) is not None or r.hit("currency", j) is not None:
        return True
    # "The former fell by 12 per cent to 300 million, the latter | by 8 per cent", "le seconde | a 500 milioni"
    led = r.hit("bind.by", j) or r.hit("bind.to", j)
    at = led.j if led is not None else j
    if r.kind(at) == "n":
        # "I primi 9 mesi"
        return r.at(("scale", "currency", "percent"), at + 1)
    if r.at(("time.months_unit", "time.quarter_unit", "time.half_unit", "time.year_unit"), j):
        return False
    if r.at(_TOLD, j):
        return True
    # An auxiliary: "sono salite", "ont atteint".
    return r.kind(j + 1) == "w" and r.at(_TOLD, j + 1)

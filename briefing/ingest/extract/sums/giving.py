"""Giving: contributing as a gift, but where goods, or somebody to a flow, do it: "Coffee contributed 38 million to exports"."""

from __future__ import annotations

from briefing.ingest.extract.words.reading import Reading

_ADDED_TO = frozenset({"exports", "imports", "turnover", "both"})


def give(r: Reading) -> None:
    """Leave out the verbs of contributing that tell of no money given: by goods, to a flow, or of no money at all."""
    table = r.hits.get("cue", {})
    if not r.hits.get("neutral.giving"):
        return
    for sentence in r.sentences:
        lo, hi = sentence.lo, sentence.hi
        for verb in r.within("neutral.giving", lo, hi):
            if verb.i not in table or table[verb.i].category != "money":
                continue
            goods = any(h.category == "name" for h in r.within("product", lo, verb.i))
            flow = any(q.category in _ADDED_TO for q in r.within("cue", lo, hi))
            if goods or flow or not r.any(("currency",), lo, hi):
                del table[verb.i]
    r.ends.pop("cue", None)
    r.order.pop("cue", None)

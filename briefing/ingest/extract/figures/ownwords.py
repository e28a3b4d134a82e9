"""The goods of a figure in the article's own words: "cocoa", where our list of goods has it beside coffee and tea."""

from __future__ import annotations

from itertools import pairwise

from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.words.fold import Token
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_BACK = 3
"""Sentences before a figure's own in which its goods may have been told."""
_LONGEST = 60
"""Characters of a list of goods that still names them; of a longer one the goods next to the amount stand for it."""
_FLOW = 4
"""Letters of the shortest flow at the end of a word of goods and flow."""


def goods_of(r: Reading, draft: Draft) -> str | None:
    """The goods a figure is limited to, as the article writes them; None for all goods.

    Words of a company or of goods that no list knows stand as they were found.
    """
    kind = draft.figure.product
    if kind is None:
        return None
    sentences = r.sentences
    number = r.sentence_number(draft.i)
    for sentence in reversed(sentences[max(0, number - _BACK) : number + 1]):
        told = [h for h in r.within("product", sentence.lo, sentence.hi) if h.category == "name" and h.value == kind]
        if told:
            listed = _listed(r, min(told, key=lambda h: _apart(h, draft)))
            return _words(r, _in_turn(draft, listed), sentence.lo)
    return kind.replace("_", " ")


def _apart(goods: Hit, draft: Draft) -> int:
    return goods.i - draft.j if goods.i >= draft.j else draft.i - goods.j


def _listed(r: Reading, goods: Hit) -> list[Hit]:
    """The goods with those listed beside them: "coffee, tea and cocoa"."""
    found = [goods]
    while (before := _beside(r, found[0].i, -1)) is not None:
        found.insert(0, before)
    while (after := _beside(r, found[-1].j, 1)) is not None:
        found.append(after)
    span = r.span(found[0].i, found[-1].j)
    return found if span.end - span.start <= _LONGEST else [goods]


def _in_turn(draft: Draft, listed: list[Hit]) -> list[Hit]:
    """Those of a list that the amount is of: "coffee, tea and cocoa for $3m, $2m and $1m" gives each its own."""
    sums = sorted((s for s in (*draft.c.sums, *draft.c.bare) if s.i >= listed[-1].j), key=lambda s: s.i)
    amounts = [s.i for s in sums]
    if len(listed) < 2 or len(amounts) != len(listed) or draft.i not in amounts:
        return listed
    r = draft.c.r
    # "Iron and steel reached 612 million, 88 million less": one amount of both, and how much it lost.
    in_order = all(
        all(r.word(k) == "," or r.hit("number.and", k) is not None for k in range(a.j, b.i)) for a, b in pairwise(sums)
    )
    return [listed[amounts.index(draft.i)]] if in_order else listed


def _words(r: Reading, listed: list[Hit], opening: int) -> str:
    """Goods as printed, save the capital of the token `opening` a sentence; of "Weizenausfuhren" the first part."""
    first = listed[0].i
    words = _without_flow(r, listed[-1], r.words(first, listed[-1].j))
    if first == opening and not r.lexicon.capital_nouns and words[1:2].islower():
        return words[0].lower() + words[1:]
    return words


def _beside(r: Reading, at: int, way: int) -> Hit | None:
    """The goods on the other side of a comma or an "and" at token `at`."""
    joint = at if way > 0 else at - 1
    if r.word(joint) != "," and r.hit("number.and", joint) is None:
        return None
    found = r.hit("product", joint + 1) if way > 0 else r.ending("product", joint)
    return found if found is not None and found.category == "name" else None


def _without_flow(r: Reading, goods: Hit, words: str) -> str:
    """The words less a flow at their end: "Weizen" of "Weizenausfuhren"."""
    token = r.tokens[goods.j - 1]
    if r.ending("cue", goods.j) is None or r.hit("cue", goods.j - 1) is None:
        return words
    for cut in range(len(token.word) - _FLOW, 1, -1):
        tail = Token(token.start + cut, token.end, token.word[cut:], token.kind)
        if r.lexicon.scan(r.text, [tail]).get("cue"):
            return words[: len(words) - len(tail.word)].rstrip("-")
    return words

"""Supposed: the flow of amounts that no word gives one, weighed by their sentence and by what is told around them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from briefing.core.fact import Flow
from briefing.ingest.extract.figures.reckoned import BARE, UNSAID, Untold
from briefing.ingest.extract.flows.context import Draft
from briefing.ingest.extract.sums.clauses import BALANCES, FLOWS
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_TRADE = {
    "time": 12, "change": 11, "in paragraph": 10, "paragraph goes on": 10, "goods before": 7, "goods": 4,
    "neutral.duty": -25, "tiny": -18, "huge": -18, "led astray": -18, "neutral.untraded": -14, "other money": -14, "late": -10,
    "neutral.company": -8, "neutral.doers": -8, "neutral.firm": -8, "no scale": -8, "own currency": -6, "topic": -6,
    "none behind": -3, "no word before": -3, "role.complement": -3,
}  # fmt: skip
"""What speaks for and against an amount being trade at all, in tenths of the logarithm of the odds.

Weighed over the amounts without a flow of the open articles of the corpus; of those set aside nineteen in twenty above `_LEAST` are.
"""
_LEAST = 3
_WAYS: dict[Flow, dict[str, int]] = {
    Flow.EXPORTS: {
        "title exports": 10, "goods before": 6, "topic": 4, "neutral.earning": 3, "word exports": 3, "way exports": 3,
    },
    Flow.IMPORTS: {
        "paid": 15, "bought": 12, "near imports": 11, "next imports": 4, "place.from": 3, "no country": -4, "none behind": -3,
    },
    Flow.TURNOVER: {
        "word turnover": 15, "most turnover": 11, "time": 9, "role.role": 8, "title turnover": 3,
        "goods before": -17, "less": -11, "sold": -10, "in paragraph": -4, "last exports": -2, "way exports": -2,
    },
}  # fmt: skip
"""What speaks for and against each flow, likewise."""
_AHEAD = 10
"""By how much a flow must be likelier than the next: then seven in eight are right."""

_TINY, _HUGE, _LATE = 0.02, 20, 0.8
"""The parts of the last figure below and above which an amount is of something else, and of the article behind which most are."""
_SLOTS = (
    "neutral.untraded", "neutral.company", "neutral.duty", "neutral.firm", "neutral.doers", "topic", "role.complement", "role.role",
    "neutral.earning", "place.from",
)  # fmt: skip
"""Words that count by being in the sentence."""
_VERBS = frozenset({"sold", "bought", "paid"})


def as_supposed(r: Reading, untold: Iterable[Untold], drafts: Sequence[Draft]) -> dict[int, Flow]:
    """The flows that amounts of no flow are most likely of, by the token at which each begins; those that are likely no trade have none.

    "Our exports to Japan are growing. Watches brought in 1.69 billion francs."
    """
    around: _Around | None = None
    found: dict[int, Flow] = {}
    for one in untold:
        if one.kind not in (*UNSAID, BARE) or one.c.sentence.head or one.c.flows():
            # Beside a word for a flow it is none for a reason: "exported 120 million a year on average".
            continue
        around = around or _Around.of(r, drafts)
        if not (around.drafts or around.words):
            # An article on firms, budgets or aid has money, times and changes too.
            break
        signs = set(_signs(around, one))
        if sum(_TRADE.get(sign, 0) for sign in signs) < _LEAST:
            continue
        weighed = [(sum(weights.get(sign, 0) for sign in signs), flow) for flow, weights in _WAYS.items()]
        (most, flow), (next_most, _) = sorted(weighed, reverse=True)[:2]
        if most - next_most >= _AHEAD and (flow is Flow.TURNOVER or _is_told_of(flow, signs)):
            found[one.at] = flow
    return found


def _is_told_of(flow: Flow, signs: Set[str]) -> bool:
    """Whether the article tells of exports, or of imports, at all: "Trade came to 3.6 billion. Copper was 1.8 billion" is of neither."""
    return any(f"{where} {flow}" in signs for where in ("word", "way", "title", "most", "last", "next"))


class _Around(NamedTuple):
    """What an article tells around its amounts."""

    r: Reading
    drafts: list[Draft]
    """The figures with an amount, in text order."""
    words: list[Hit]
    """The words for flows and balances, in text order."""
    title: frozenset[str]
    """The flows that its title names."""
    most: Flow | None
    """The flow that most of its figures are of."""

    @classmethod
    def of(cls, r: Reading, drafts: Sequence[Draft]) -> _Around:
        told = sorted((d for d in drafts if d.figure.amount is not None), key=lambda d: d.i)
        words = [h for _, h in sorted(r.hits.get("cue", {}).items()) if h.category in FLOWS or h.category in BALANCES]
        head = next((s for s in r.sentences if s.head), None)
        title = frozenset(h.category for h in words if head is not None and head.lo <= h.i < head.hi)
        flows = Counter(d.figure.flow for d in drafts if d.figure.flow is not None)
        return cls(r, told, words, title, flows.most_common(1)[0][0] if flows else None)


def _signs(around: _Around, one: Untold) -> Iterator[str]:
    """What speaks for or against an amount being trade, and of which flow."""
    r, c, lo, hi = around.r, one.c, one.c.sentence.lo, one.c.sentence.hi
    if c.periods:
        yield "time"
    if c.rates:
        yield "change"
    if one.kind != BARE:
        yield "own currency"
    if not one.amount.scale:
        yield "no scale"
    if lo > _LATE * len(r.tokens):
        yield "late"
    yield from (slot for slot in _SLOTS if r.within(slot, lo, hi))
    if _is_of_money(r, c.sentence):
        yield "other money"
    if _leads_astray(r, c.sentence):
        yield "led astray"
    if not r.within("country", lo, hi):
        yield "no country"
    yield from {h.category for h in r.verbs.values() if lo <= h.i < hi} & _VERBS
    goods = [h for h in r.within("product", lo, hi) if h.category != "none"]
    if goods:
        yield "goods"
    if any(h.j <= one.at for h in goods):
        yield "goods before"
    yield from _by_figures(around, one, c.sentence)
    yield from _by_words(around, one, c.sentence)


def _is_of_money(r: Reading, sentence: Sentence) -> bool:
    """Whether a sentence has a word for money that is no trade."""
    return any(h.category == "money" for h in r.within("cue", sentence.lo, sentence.hi))


def _leads_astray(r: Reading, sentence: Sentence) -> bool:
    """Whether the sentence right before is of such money alone: "Investment counts, too. It came to 1.5 billion last year."."""
    before = r.sentence_before(sentence.lo)
    if before is None or before.head:
        return False
    flows = any(h.category in FLOWS for h in r.within("cue", before.lo, before.hi))
    return not flows and (_is_of_money(r, before) or r.any(("neutral.untraded",), before.lo, before.hi))


def _by_figures(around: _Around, one: Untold, sentence: Sentence) -> Iterator[str]:
    """What the figures told before and after an amount say of it."""
    if around.most is not None:
        yield f"most {around.most}"
    at = bisect_left(around.drafts, one.at, key=lambda d: d.i)
    last = around.drafts[at - 1] if at else None
    if last is not None and last.figure.amount is not None:
        yield f"last {last.figure.flow}"
        value = abs(last.figure.amount.value)
        if one.amount.value < value:
            yield "less"
        if float(one.amount.value) < _TINY * float(value):
            yield "tiny"
        if float(one.amount.value) > _HUGE * float(value):
            yield "huge"
        if last.c.sentence.lo != sentence.lo and last.c.sentence.block == sentence.block:
            yield "in paragraph"
    if at == len(around.drafts):
        yield "none behind"
    elif (after := around.drafts[at]).c.sentence.block == sentence.block:
        yield f"next {after.figure.flow}"
        if after.c.sentence.lo != sentence.lo:
            yield "paragraph goes on"


def _by_words(around: _Around, one: Untold, sentence: Sentence) -> Iterator[str]:
    """What the words for flows before an amount say of it."""
    yield from (f"title {flow}" for flow in around.title)
    at = bisect_left(around.words, one.at, key=lambda h: h.i)
    if not at:
        yield "no word before"
        return
    told = around.words[at - 1]
    yield f"word {told.category}"
    if around.r.sentences[around.r.sentence_number(told.i)].block == sentence.block:
        yield f"near {told.category}"
    way = next((h for h in reversed(around.words[:at]) if h.category in ("exports", "imports")), None)
    if way is not None:
        yield f"way {way.category}"

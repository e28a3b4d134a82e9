"""Gaps: two flows told only for what lies between them, and the trade one was posted in, are a balance: "the gap between exports and imports"."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ingest.extract.sums.rates import Rate
from briefing.ingest.extract.sums.sum import Sum
from briefing.ingest.extract.words.fold import SIGN
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_REACH = 6
"""Tokens between a word for a gap and its first flow."""
_APART = 5
"""Tokens between the two flows."""
_TO_SIGN = 15
"""Tokens behind a tally in which it is said to be positive or negative."""
_PAIR = {"exports", "imports"}


def span_gaps(r: Reading) -> None:
    """Make one balance of a gap and the two flows it lies between: "разрыв между экспортом и импортом" is a deficit, no trade of both.

    A gap is told of a deficit ("red"), a difference as exports less imports in the order they are named.
    """
    gaps, table = r.hits.get("bind.apart", {}), r.hits.get("cue", {})
    for gap in gaps.values():
        pair = _between(r, gap)
        if pair is None:
            if gap.value == "any" and not r.within("cue", gap.j, gap.j + _REACH):
                # "Разница между ними - 2 млрд": of which sign it does not say.
                table[gap.i] = Hit(gap.i, gap.j, "money", "price")
            continue
        for hit in [gap, *r.within("cue", gap.j, pair[1].j)]:
            table.pop(hit.i, None)
        surplus = gap.value == "any" and pair[0].category == "exports"
        table[gap.i] = Hit(gap.i, pair[1].j, "surplus" if surplus else "deficit", "")
        _reordered(r)
    _balance_pairs(r, table)
    weighed = [h for h in r.hits.get("neutral.weighed", {}).values() if h.i not in table and _signed(r, h)]
    for tally in weighed:
        table[tally.i] = Hit(tally.i, tally.j, "balance", "")
    more = _more_than_back(r)
    for told in more:
        for hit in r.within("cue", told.i, told.j):
            table.pop(hit.i, None)
        table[told.i] = told
    if gaps or weighed or more:
        _reordered(r)


_SELLS, _BUYS = ("exports", "sold", "sent"), ("imports", "bought", "got")
_COMPARED = 5
"""Tokens between what is sold or bought and "more", whatever comes first."""


def _more_than_back(r: Reading) -> list[Hit]:
    """The words for a gap behind a sentence in which one sells more than the other: "sells more to Peru than the other way round. The gap".

    A surplus of who sells more, a deficit of who buys more.
    """
    found: list[Hit] = []
    for gap in r.hits.get("bind.gap", {}).values():
        own = r.sentences[r.sentence_number(gap.i)]
        before = r.sentence_before(own.lo)
        others = any(not gap.i <= q.i < gap.j for q in r.within("cue", own.lo, own.hi))
        if before is None or before.block != own.block or others:
            continue
        more = next((h for h in r.within("move", before.lo, before.hi) if h.category == "more"), None)
        dealt = [q for q in r.within("cue", before.lo, before.hi) if q.category in (*_SELLS, *_BUYS)]
        if more is None or not dealt or r.any(("scale", "currency", "percent"), before.lo, before.hi):
            continue
        back = r.within("bind.reverse", more.j, before.hi)
        other = [q for q in dealt if (q.category in _SELLS) is not (dealt[0].category in _SELLS)]
        near = min(abs(more.i - dealt[0].j), abs(dealt[0].i - more.j)) <= _COMPARED
        if near and (back or other and more.j <= other[0].i):
            found.append(Hit(gap.i, gap.j, "surplus" if dealt[0].category in _SELLS else "deficit", ""))
    return found


def _reordered(r: Reading) -> None:
    """Have flows looked up anew: what asks next may not meet those that were taken away."""
    r.ends.pop("cue", None)
    r.order.pop("cue", None)


def _balance_pairs(r: Reading, table: dict[int, Hit]) -> None:
    """Take the exports and imports that a balance is of into that balance: "il saldo tra esportazioni e importazioni è stato negativo"."""
    words = {h.i: h for slot in ("neutral.weighed", "table.balance") for h in r.hits.get(slot, {}).values()}
    words |= {i: h for i, h in table.items() if h.category == "balance"}
    for head in words.values():
        # "Il saldo | negativo | tra esportazioni e importazioni"
        sign = r.hit("move", head.j)
        signed = _SIGNED.get(sign.category) if sign is not None else None
        at = sign.j if sign is not None and signed is not None else head.j
        led = r.at(("place.of", "place.between", "place.from"), at)
        pair = _between(r, head) if led or table.get(head.j) is not None else None
        if pair is not None:
            for hit in r.within("cue", head.j, pair[1].j):
                table.pop(hit.i, None)
            table[head.i] = Hit(head.i, pair[1].j, signed or "balance", "")
            _reordered(r)


_SIGNED = {"negative": "deficit", "positive": "surplus"}
"""What a balance of exports and imports is by the adjective of its sign."""


def _signed(r: Reading, tally: Hit) -> bool:
    """Whether a word for any tally is that of trade, or told to be in the red: "Die Bilanz war mit 45 Millionen negativ", "des Außenhandels"."""
    if r.hit("place.of", tally.j) is not None and any(
        q.category == "turnover" for q in r.within("cue", tally.j, tally.j + _APART)
    ):
        return True
    hi = next((k for k in range(tally.j, tally.j + _TO_SIGN) if r.word(k) in (".", ";", "")), tally.j + _TO_SIGN)
    return any(h.category in ("positive", "negative") for h in r.within("move", tally.j, hi))


def _between(r: Reading, gap: Hit) -> tuple[Hit, Hit] | None:
    """The exports and imports that a gap lies between, with nothing but small words, owners and "and" about them."""
    # "Die Differenz zwischen den Erlösen aus Importen und Exporten": what was earned is that of the flows.
    flows = [q for q in r.within("cue", gap.j, gap.j + _REACH + _APART + 1) if q.category != "money"]
    both = flows[0] if flows and flows[0].category == "both" and flows[0].value else None
    # "Ex- und Importe": both in one word, in the order they are named.
    first, second = [both._replace(category=flow) for flow in both.value.split()] if both else (*flows, None, None)[:2]
    if first is None or second is None:
        return None
    if any(r.kind(k) == SIGN for k in range(gap.j, first.i)):
        return None
    joined = both is not None or r.begins("number.and", first.j, second.i)
    near = first.i - gap.j <= _REACH and second.i - first.j <= _APART
    return (first, second) if joined and near and {first.category, second.category} == _PAIR else None


def trade_with(r: Reading, cues: list[Hit], money: list[Sum]) -> list[Hit]:
    """The cues, with the trade in which a balance told before was posted as that balance: "den höchsten Überschuss wies Italien im Handel mit den USA aus"."""
    found: list[Hit] = []
    for cue in cues:
        last = found[-1] if found else None
        if last is not None and last.category in ("surplus", "deficit") and cue.category == "turnover":
            # "Im Handel mit" is one preposition where the table has it.
            whole = next((h for k in (cue.i - 1, cue.i - 2) if (h := r.hit("place.with", k)) and h.j > cue.j), None)
            led = whole or (r.ending("place.at", cue.i) if r.hit("place.with", cue.j) is not None else None)
            plain = not any(last.j <= s.i < cue.i for s in money) and all(
                r.kind(k) != "s" for k in range(last.j, cue.i)
            )
            if led is not None and led.i >= last.j and plain:
                cue = cue._replace(category=last.category, value=last.value)
        found.append(cue)
    return found


_TO_COMMA, _TO_SUM = 3, 6
"""Tokens between a plus and the comma before it, and between that and the amount it is said of."""
_ONE_WAY = frozenset({"exports", "imports", "turnover"})


def apposed(r: Reading, cue: Hit, cues: Sequence[Hit], told_so: Sequence[Sum | Rate]) -> bool:
    """Whether a plus behind an amount or a rate is what the one flow told rose by, no balance: "Die Ausfuhren betrugen 84 Mio., ein Plus von 12 Mio."."""
    if cue.category not in ("surplus", "deficit") or not any(
        slot == "cue" and known in ("plus", "minus") for slot, known, _ in r.lexicon.meanings(r.words(cue.i, cue.j))
    ):
        return False
    comma = next((k for k in range(cue.i - 1, cue.i - 2 - _TO_COMMA, -1) if r.word(k) == ","), None)
    told = [s for s in told_so if comma is not None and s.j <= comma]
    if comma is None or not told or comma - told[-1].j > _TO_SUM:
        return False
    ahead = [q for q in cues if q.j <= cue.i]
    flows = {q.category for q in ahead if q.category != "share"}
    return len(flows) == 1 and flows <= _ONE_WAY and not any(q.i >= told[-1].j for q in ahead)

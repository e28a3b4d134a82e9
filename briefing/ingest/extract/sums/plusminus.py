"""Plus and minus: words for red and black, plus and minus as a balance, as by how much a flow moved, or as nothing: "das Minus betrug 1,3 Mrd."."""

from __future__ import annotations

from briefing.ingest.extract.sums.clauses import FLOWS
from briefing.ingest.extract.sums.priced import DEALT
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading, Sentence

_COLOURS = {"red": "deficit", "black": "surplus"}


def coloured(r: Reading, cue: Hit, cues: list[Hit], sentence: Sentence, told: bool) -> Hit:
    """A word for loss or gain as a balance where trade is spoken of: "La balance est dans le rouge"; `told` in the paragraph."""
    if cue.category not in _COLOURS:
        return cue
    if r.any(("percent",), cue.j, cue.j + _RATED) and not r.any(("currency", "scale"), cue.j, cue.j + _RATED):
        # "China cerró en rojo (-10%)": how it went.
        return cue._replace(category="none")
    trade = told or any(h.category in FLOWS or h.category in DEALT for h in cues) or _abroad(r, sentence)
    return cue._replace(category=_COLOURS[cue.category] if trade and not _of_a_flow(r, cue, cues) else "none")


def _abroad(r: Reading, sentence: Sentence) -> bool:
    """Whether a sentence names two countries and no money that is no trade."""
    named = {h.value for h in r.within("country", sentence.lo, sentence.hi)}
    return len(named) > 1 and all(h.category != "money" for h in r.within("cue", sentence.lo, sentence.hi))


_RATED = 5
"""Tokens behind a word for loss or gain in which a per cent says that it is a change, with its bracket and its sign."""
_VERB = 6
"""Tokens between a flow and the word for loss that is only said of its course: "las importaciones volvieron a registrar números rojos"."""


def _of_a_flow(r: Reading, cue: Hit, cues: list[Hit]) -> bool:
    """Whether exports or imports themselves are said to be in the red or black: they fell or rose, and are no balance."""
    flow = next((h for h in reversed(cues) if h.j <= cue.i), None)
    if flow is None or flow.category not in ("exports", "imports") or cue.i - flow.j > _VERB:
        return False
    return all(r.kind(k) == "w" and r.hit("number.and", k) is None for k in range(flow.j, cue.i))


_ONE_WAY, _WAYS = frozenset({"exports", "imports", "turnover"}), {"plus": "up", "minus": "down"}


def comes_to(r: Reading, cue: Hit) -> bool:
    """Whether "das Minus" or "das Plus" is told to come to an amount."""
    if cue.category not in _WAYS or cue.j - cue.i < _WITH_ARTICLE or r.hit("bind.article", cue.i) is not None:
        return False
    return r.ending("bind.reach", cue.i) is not None or r.hit("bind.reach", cue.j) is not None


def settle_gap(r: Reading, cue: Hit, flows: set[str], table: dict[int, Hit]) -> None:
    """What "das Minus" is that comes to an amount: by how much the one of the `flows` told before fell; else a balance."""
    if len(flows) == 1 and flows <= _ONE_WAY:
        table[cue.i] = cue._replace(category="")
        for slot, category in (("move", _WAYS[cue.category]), ("bind.rise", "rise")):
            r.hits.setdefault(slot, {})[cue.j - 1] = cue._replace(i=cue.j - 1, category=category)
    else:
        table[cue.i] = cue._replace(category=_GAPS[cue.category])


_WITH_ARTICLE = 2
"""Tokens of a noun with its article."""
_GAPS = {"plus": "surplus", "minus": "deficit"}


def gap(r: Reading, cue: Hit, hi: int) -> Hit:
    """A plus or minus as a balance where money follows: "ein Minus von 1,45 Milliarden Euro"."""
    if cue.category not in _GAPS:
        return cue
    behind = cue.j + (r.hit("bind.by", cue.j) is None and r.hit("bind.by", cue.j + 1) is not None)
    at = r.skip_qualifiers(r.skip_links(behind, hi, 2), hi)
    first = r.hit("currency", at) if at < hi else None
    at = first.j if first else at
    number = at + 1 < hi and r.kind(at) == NUMBER
    told = number and bool(first or r.hit("scale", at + 1) or r.hit("currency", at + 1))
    return cue._replace(category=_GAPS[cue.category] if told else "none")

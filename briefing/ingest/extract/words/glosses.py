"""Glosses: parentheses that only say what a balance is, "Handelsbilanz (Exporte minus Importe)"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.reading import Reading

_BALANCES = frozenset({"balance", "surplus", "deficit"})
_LONGEST = 12
"""Tokens of the longest gloss: "the difference between exports and imports"."""


def past_gloss(r: Reading, at: int) -> int:
    """The token behind a parenthesis without a number that opens at a token; else that token: "(Export abzüglich Import)"."""
    if at >= len(r.tokens) or r.word(at) != "(":
        return at
    for k in range(at + 1, min(at + 2 + _LONGEST, len(r.tokens))):
        if r.kind(k) == NUMBER:
            return at
        if r.word(k) == ")":
            return k + 1
    return at


def before_gloss(r: Reading, at: int, lo: int) -> int:
    """Where a parenthesis opens that closes before a token; else that token: "109,7 Mrd. Euro | (+3,4 %) eingeführt"."""
    if at - 1 <= lo or r.word(at - 1) != ")":
        return at
    return next((k for k in range(at - 2, max(lo, at - 2 - _LONGEST), -1) if r.word(k) == "("), at)


def drop_glosses(r: Reading) -> None:
    """Take no flow and no sign from what only explains a balance: its "minus" is none of an amount."""
    cues, moves = r.hits.get("cue", {}), r.hits.get("move", {})
    for told in [h for h in cues.values() if h.category in _BALANCES]:
        end = past_gloss(r, told.j)
        within = range(told.j, end)
        named = {cues[k].category for k in within if k in cues}
        if {"exports", "imports"} <= named or named == {"balance"}:
            for k in within:
                cues.pop(k, None)
                moves.pop(k, None)

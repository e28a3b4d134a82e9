"""Thousands: a number that a head prints for the word, "in 1000 Euro", "x 1.000 euro", "US$ 000", as the scale it stands for."""

from __future__ import annotations

from bisect import bisect_right

from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_PRINTED = frozenset({"1000", "1.000", "1,000", "000"})
_LED = frozenset({"in", "x", "×", "en", "je", "(", ",", "-", "|", ":"})
_CLOSED = frozenset({")", ",", ":", "|", ";"})
_HEAD = 16
"""Tokens of the longest line that heads a table."""


def name_thousands(reading: Reading) -> None:
    """Take such a number beside a currency for a scale, in a short line that tells no more of it."""
    if "000" not in reading.folded:
        return
    firsts = [s.lo for s in reading.sentences]
    for money in list(reading.hits.get("currency", {}).values()):
        for at, lo, hi in ((money.i - 1, money.i - 1, money.j), (money.j, money.i, money.j + 1)):
            if reading.word(at) in _PRINTED and _is_unit(reading, firsts, lo, hi):
                reading.hits.setdefault("scale", {})[at] = Hit(at, at + 1, "word", "3")


def _is_unit(reading: Reading, firsts: list[int], lo: int, hi: int) -> bool:
    """Whether tokens `lo` to `hi` are all that a line, a cell or a parenthesis says, perhaps behind "in"."""
    line = reading.sentences[bisect_right(firsts, lo) - 1]
    if line.hi - line.lo > _HEAD or reading.word(line.hi - 1) == ".":
        return False
    led = lo == line.lo or reading.word(lo - 1) in _LED or reading.apart(lo)
    return led and (hi >= line.hi or reading.word(hi) in _CLOSED or reading.apart(hi))

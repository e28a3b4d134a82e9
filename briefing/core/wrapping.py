"""Wrapping: the width at which the lines of a text were broken, as printed pages and mails are."""

from __future__ import annotations

import re
from itertools import pairwise

NARROWEST, WIDEST = 50, 100
"""Signs of the widest line of a text that was broken at a fixed width."""
_PAIRS, _MID = 5, 2
"""Lines that stand together in such a text, and those of them that break off in mid-sentence."""
_COLUMNS = re.compile(r"\t|\S {3,}\S|\|")
_STOPS = frozenset('.!?:;…"”»')


def width_of(text: str) -> int:
    """The signs of the widest line of a text broken at a fixed width; 0 for any other text.

    In such a text the first word of most lines would not have fitted on the line before.
    """
    lines = [line.strip() for line in text.split("\n")]
    width = max(map(len, lines))
    if not NARROWEST <= width <= WIDEST:
        return 0
    together = [(a, b) for a, b in pairwise(lines) if a and b and not _COLUMNS.search(a) and not _COLUMNS.search(b)]
    full = [(a, b) for a, b in together if goes_over(a, b, width)]
    mid = sum(1 for a, b in full if b[0].islower() and a[-1] not in _STOPS)
    return width if len(together) >= _PAIRS and mid >= _MID and len(full) * 10 >= len(together) * 7 else 0


def goes_over(line: str, following: str, width: int) -> bool:
    """Whether a line is as full as the width lets it be: the first word of the following one has no room on it."""
    return len(line) + 1 + len(following.split(None, 1)[0]) > width

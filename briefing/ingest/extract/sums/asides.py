"""Asides: a number and the one in the parenthesis behind it that share the unit told behind both: "778,6 (2017: 749,9) Mrd. Euro"."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.reading import Reading

_LONGEST = 9
"""Tokens of the longest parenthesis between a number and its unit."""


def unit_behind(r: Reading, i: int, hi: int) -> tuple[int, str | None] | None:
    """Scale and currency (None: not told) of a number that ends before token `i`, told behind a parenthesis that begins or ends there."""
    mark = r.word(i) if i < hi else ""
    if mark == "(":
        closed = next((k for k in range(i + 1, min(hi, i + _LONGEST)) if r.word(k) == ")"), None)
        alone = closed is not None and r.kind(closed - 1) == NUMBER
        unit = closed + 1 if closed is not None and alone else None
    elif mark == ")":
        opened = next((k for k in range(i - 1, max(0, i - _LONGEST), -1) if r.word(k) == "("), None)
        unit = i + 1 if opened is not None and r.kind(opened - 1) == NUMBER else None
    else:
        return None
    scale = r.hit("scale", unit) if unit is not None and unit < hi else None
    if scale is None or scale.category == "glued":
        return None
    at = scale.j + (scale.j < hi and r.word(scale.j) == "." and r.glued(scale.j))
    money = r.hit("currency", at) if at < hi else None
    return int(scale.value), money.value if money is not None else None

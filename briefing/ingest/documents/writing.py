"""Writing: whether decoded text is language at all, whichever; bytes of another encoding and other data are not."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from briefing.ingest.documents.limits import Unreadable, shown

_SAMPLE = 20_000
_FEWEST = 40
"""Signs below which nothing is judged."""
_MOST_BROKEN = 0.1
"""Share of signs that no text has: controls, private use, unassigned ones, places that could not be decoded."""
_MOST_SYMBOLS = 0.25
"""Share of signs beyond ASCII that are no letters and no digits and stand behind another sign, as quotation marks, dashes
and euros seldom do."""
_MOST_SYMBOLS_UNPARTED = 0.05
"""The same where letters with capitals, whose words have blanks between them, have next to none."""
_FEWEST_BLANKS = 0.025
_MOST_JUMPS = 0.08
"""Share of letters that a capital follows within a word, as in no language."""
_SAME_BYTE = 0.4
"""Share of letters with one low byte among those of two, which begin at the wrong byte then: Latin "a" became U+6100."""
_LEAST_SHIFTED = 0.15
_SYMBOL = re.compile(r"(?<=\S)[^\x00-\x7f\w\s\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0eff]")
_JUMP = re.compile(r"[^\W\d_](?=[^\W\d_])")
_BROKEN = ("Cc", "Cn", "Co", "Cs")


def check(text: str, name: str) -> None:
    """Refuse text that reads as no language. Raises Unreadable (binary)."""
    for start in sorted({0, max(0, len(text) // 2 - _SAMPLE // 2), max(0, len(text) - _SAMPLE)}):
        if not is_language(text[start : start + _SAMPLE]):
            advice = "Open it in the program that wrote it and save it as UTF-8 text."
            raise Unreadable(
                name, "binary", f"“{shown(name)}” reads as no language in any encoding that is known here. {advice}"
            )


def is_language(text: str) -> bool:
    """Whether a stretch of text may be language, by what its signs are and how its letters stand together."""
    signs = Counter(sign for sign in text if not sign.isspace())
    total = signs.total()
    if total < _FEWEST:
        return True
    broken = signs["\N{REPLACEMENT CHARACTER}"] + sum(
        count for sign, count in signs.items() if not sign.isprintable() and unicodedata.category(sign) in _BROKEN
    )
    symbols = len(_SYMBOL.findall(text))
    most = _MOST_SYMBOLS_UNPARTED if _is_unparted(signs, total, len(text)) else _MOST_SYMBOLS
    if broken > total * _MOST_BROKEN or symbols > total * most:
        return False
    return not _is_shifted(signs, total) and not _jumps(text)


def _is_unparted(signs: Counter[str], total: int, length: int) -> bool:
    letters = {sign: count for sign, count in signs.items() if sign.isalpha()}
    cased = sum(count for sign, count in letters.items() if sign.lower() != sign.upper())
    return cased * 2 > sum(letters.values()) and length - total < length * _FEWEST_BLANKS


def _is_shifted(signs: Counter[str], total: int) -> bool:
    low = Counter[int]()
    for sign, count in signs.items():
        if sign >= "\u0800" and sign.isalpha():
            low[ord(sign) & 0xFF] += count
    most = max(low.values(), default=0)
    return most > low.total() * _SAME_BYTE and low.total() > total * _LEAST_SHIFTED


def _jumps(text: str) -> bool:
    """Whether capitals follow small letters within words, as they do where letters stand for other signs."""
    pairs = jumps = 0
    for found in _JUMP.finditer(text):
        before, letter = found[0], text[found.end()]
        if before.lower() != before.upper():
            pairs += 1
            jumps += before.islower() and letter.isupper()
    return jumps > pairs * _MOST_JUMPS

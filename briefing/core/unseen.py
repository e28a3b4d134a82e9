"""Unseen: the signs of a text that print nothing, letters that are set as one, and the text as print shows it."""

from __future__ import annotations

import re
import unicodedata

UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
"""Soft hyphens, joiners, breaks without a width, marks of direction and of byte order, as a class of a pattern."""
ACCENTS = "\u0300-\u036f"
"""Accents that follow their letter as signs of their own, as a class of a pattern."""

LIGATURES = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"}
"""Letters that older files for print set as one: "de\ufb01cit"."""

_UNSEEN = re.compile(f"[{UNSEEN}]")
_LOOSE = re.compile(f"[{UNSEEN}{ACCENTS}\ufb00-\ufb06]")


def is_loose(text: str) -> bool:
    """Whether a text has any sign that prints nothing, an accent behind its letter, or letters set as one."""
    return not text.isascii() and _LOOSE.search(text) is not None


def seen(text: str) -> str:
    """A text as print shows it: without signs that print nothing, its accents on their letters, each letter by itself."""
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text).translate(LIGATURES)) if is_loose(text) else text


def placed(text: str) -> tuple[str, list[int]]:
    """A text as print shows it, and where each of its signs begins in the text, in code points; last, where the text ends."""
    shown: list[str] = []
    places: list[int] = []
    for at, sign in enumerate(text):
        if _UNSEEN.match(sign):
            continue
        whole = unicodedata.normalize("NFC", shown[-1] + sign) if shown and unicodedata.combining(sign) else ""
        if len(whole) == 1:
            shown[-1] = whole
        else:
            letters = LIGATURES.get(ord(sign), sign)
            shown.extend(letters)
            places.extend([at] * len(letters))
    return "".join(shown), [*places, len(text)]

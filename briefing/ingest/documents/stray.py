"""Stray bytes: a few that are letters of no word in any encoding, in a file that otherwise is UTF-8 or plain ASCII."""

from __future__ import annotations

import re

_READINGS = ("cp1252", "mac-roman", "cp850")
"""Codecs of Latin letters that differ in where the letters stand; the others have theirs where one of these has them."""
_FIRST = "cp1252"
_MOST = 8
"""Places with stray bytes in a file; more are writing in an encoding that is not known."""
_LONGEST = 2
"""Bytes side by side that may be strays; more are a word of another script."""
_LETTERS = frozenset("àáâãäçèéêëìíîïðñòóôõöøùúûüýßåæœąćęłńśźżčěřšžůőű")
_OTHERS = frozenset("ºªµ")
_RUN = re.compile("[\udc80-\udcff]+")


def are_strays(raw: bytes) -> bool:
    """Whether the bytes that are no UTF-8 are few, and none of them can be a letter of its word or a sign beside it."""
    text = raw.decode("utf-8", "surrogateescape")
    places = 0
    for places, run in enumerate(_RUN.finditer(text), 1):
        begin, end = run.span()
        if places > _MOST or end - begin > _LONGEST:
            return False
        held = run[0].encode("utf-8", "surrogateescape")
        if any(
            _fits(text[max(0, begin - 1) : begin], held.decode(c, "replace"), text[end : end + 1], c) for c in _READINGS
        ):
            return False
    return places > 0


def _fits(before: str, signs: str, behind: str, codec: str) -> bool:
    """Whether signs between two others are letters of a word, or, in the commonest codec, no letters at all."""
    if codec == _FIRST and not any(c.isalpha() or c == "\N{REPLACEMENT CHARACTER}" for c in signs):
        return True
    if signs == "ÿ":
        # Only names have this letter, behind another one ("L'Haÿ").
        return before.islower()
    if not set(signs.lower()) <= _LETTERS:
        return set(signs) <= _OTHERS
    word = before + signs + behind
    amid_digits = before.isdigit() and behind.isdigit()
    return not amid_digits and (word.islower() or word.isupper() or word[1:].islower())

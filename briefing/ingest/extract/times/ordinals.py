"""Ordinals: a number of order as a word, a figure with its suffix or a Roman numeral."""

from __future__ import annotations

from briefing.ingest.extract.words.fold import NUMBER, fold, tokens_of
from briefing.ingest.extract.words.numbers import roman
from briefing.ingest.extract.words.reading import Reading


def past_suffix(r: Reading, i: int) -> int:
    """Past an ordinal suffix or stop that stands against the number before token `i`."""
    if r.lexicon.ordinal_dot and r.word(i) == "." and r.glued(i):
        return i + 1
    hit = r.hit("time.ordinal_suffix", i)
    return hit.j if hit and (r.glued(i) or r.gap(i) == "-") else i


def ordinal_at(r: Reading, i: int, hi: int) -> tuple[int, int] | None:
    """An ordinal as a word, a figure with its suffix, or a Roman numeral; and where it ends."""
    hit = r.hit("ordinal", i)
    if hit is not None:
        return int(hit.value), hit.j
    last = r.hit("time.last", i)
    if last is not None:
        return 0, last.j
    value = r.number_value(i) if r.kind(i) == NUMBER else None
    if value is not None and i + 1 < hi:
        end = past_suffix(r, i + 1)
        if end > i + 1:
            return value, end
        unit = r.hit("time.quarter_unit", end) or r.hit("time.half_unit", end)
        return (value, end) if r.lexicon.bare_ordinals and unit is not None else None
    value = _roman(r, i)
    if value is None:
        return None
    dotted = r.lexicon.ordinal_dot and i + 1 < hi and r.word(i + 1) == "." and r.glued(i + 1)
    return value, i + 1 + dotted


_NUMERALS = frozenset("IVXL")
"""What Roman numerals begin with that count rounds and parts of a year."""


def _roman(r: Reading, i: int) -> int | None:
    """A Roman numeral, with the ordinal suffix it may carry: "XI", "IIe", "XIVème"."""
    if not r.capital(i) or (i + 1 < len(r.tokens) and r.gap(i + 1) in ("'", "’")):
        # An elided article: "L'ultima sessione" is not the fiftieth.
        return None
    word = r.words(i, i + 1)
    if word[:1] not in _NUMERALS:
        return None
    value = roman(word)
    if value is not None:
        return value
    bare = word.rstrip("abcdefghijklmnopqrstuvwxyzèéªº")
    suffix = fold(word[len(bare) :])
    if len(bare) == 1 and (bare == "L" or suffix in ("a", "o")):
        # "La", "Io" and "Va" are words.
        return None
    known = (
        bool(suffix)
        and roman(bare) is not None
        and r.lexicon.scan(suffix, tokens_of(suffix)).get("time.ordinal_suffix")
    )
    return roman(bare) if known else None

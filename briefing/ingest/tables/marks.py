"""Marks: the signs beside a figure or a period that tell of a footnote or of its standing: "2023*", "123.4 p", "125,1 1)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefing.ingest.tables.periods import month_number
from briefing.ingest.tables.table import Cell, Number
from briefing.ingest.tables.wordlists import is_among, plain, tokens, words

_LETTERS = {"p": "provisional", "e": "estimated", "pe": "provisional", "ep": "provisional", "r": "ok"}
"""What the single letters of statistical offices say; other letters may be units ("5 b", "3 t")."""
_MARK = re.compile(
    r"(?P<bare>[^()]*[\w.])"
    r"(?:\s*(?P<sign>[*\u2020\u2021]{1,3}|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,2}[)\u207e]?)"
    r"|\s+(?P<note>[(\[]?\d{1,2}[)\]])"
    r"|\s*[(\[](?P<held>[^\W\d_]{1,20}\.?)[)\]]"
    r"|(?<=\d)\s?(?P<letter>p|e|r|pe|ep)\.?"
    r"|(?<=\d)\s+(?P<word>[^\W\d_]{3,20}\.?))"
)
_RAISED = str.maketrans("\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079\u207e", "1230456789)")


def split(text: Cell) -> tuple[Cell, str]:
    """A cell without the mark at its end, and the mark as printed; a cell without one as it is, with "".

    A word is a mark only where it tells of a standing ("prov.", "(предв.)").
    """
    if isinstance(text, Number) or not isinstance(text, str):
        return text, ""
    found = _MARK.fullmatch(plain(text))
    if found is None:
        return text, ""
    word = (found["held"] or found["word"] or "").casefold().rstrip(".")
    if word and _LETTERS.get(word) is None and _told(word) is None:
        return text, ""
    return found["bare"], plain(text)[found.end("bare") :].strip()


def of_period(text: Cell, notes: Sequence[str]) -> tuple[Cell, str]:
    """A period without its mark, and the mark.

    The footnote of a year may cut it ("* January to August"): a year keeps a sign whose footnote is not there or tells of
    anything but a standing, so that it is asked about.
    """
    bare, mark = split(text)
    if mark and _meaning(mark, notes) is None:
        years = words()["columns"]["year"]
        if all(t in years or t in ("г", "года") for t in tokens(str(bare))):
            return text, ""
    return bare, mark


def standing(mark: str, notes: Sequence[str]) -> str:
    """The status that a mark tells by itself or by its footnote among `notes`; "ok" where neither does."""
    return _meaning(mark, notes) or "ok"


def _meaning(mark: str, notes: Sequence[str]) -> str | None:
    """The status that a mark or its footnote tells; None for no footnote, one of other words, or one that names a month."""
    bare = mark.strip("()[]. ").casefold()
    own = _LETTERS.get(bare) or _told(bare)
    if own is not None:
        return own
    sign = mark.translate(_RAISED).strip("()[] ")
    for note in notes:
        begin = plain(note).translate(_RAISED).lstrip("([ ")
        behind = begin[len(sign) :]
        if sign and begin.startswith(sign) and not behind[:1].isdigit() and not behind.startswith("*"):
            return None if any(month_number(t) for t in tokens(behind)) else _told(behind)
    return None


def _told(text: str) -> str | None:
    """The status that words tell: provisional, estimated, or "ok" for revised figures; None for other words."""
    lists = words()["rows"]
    found = tokens(text)
    for status in ("provisional", "estimated", "revised"):
        if any(is_among(t, lists[status]) for t in found):
            return "ok" if status == "revised" else status
    return None


def footnotes(rows: Iterable[Sequence[Cell]]) -> tuple[str, ...]:
    """The rows of one cell of text among some: where footnotes stand."""
    found = ([plain(c) for c in row if plain(c)] for row in rows)
    return tuple(texts[0] for texts in found if len(texts) == 1)

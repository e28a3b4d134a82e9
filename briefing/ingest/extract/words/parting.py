"""Where the lines and the sentences of a text end."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from briefing.core.wrapping import bare, goes_over, is_parted, is_wrapped
from briefing.ingest.extract.words.fold import NUMBER, WORD
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.numbers import roman
from briefing.ingest.extract.words.reading import Reading

LONGEST_SENTENCE = 240
"""Tokens after which a sentence is cut: no prose has one so long, and the work on it stays bounded."""

_CLOSERS = frozenset("\"'»”)]")
_QUOTES = frozenset("\"'«»“”„‟‘’‚‹›")
"""Signs that open a quotation in one language and close one in another: „so“, »so«, « ainsi », "so"."""

_OPENERS = frozenset("(¿¡[-–•") | _QUOTES

ENDS = frozenset(".!?…")

_WRAPPED = 60
"""A line of so many signs that breaks off in mid-sentence was broken at a fixed width."""


def lines(
    text: str, start: int, end: int, wraps: bool, links: Collection[str] = frozenset(), width: int = 0
) -> Iterator[tuple[int, int]]:
    """The lines of a block; with `wraps`, those that only carry a sentence on are joined; `links` close none.

    `width` is that of a text whose lines were broken at one.
    """
    at, line = start, start
    even = _even(text[start:end]) if wraps else (0, False)
    while line < end:
        stop = text.find("\n", line, end)
        stop = end if stop < 0 else stop
        following = bare(_line_at(text, stop + 1, end)) if wraps and stop < end else ""
        if not (following and _carries_on(bare(text[line:stop]), following, links, width, even)):
            if stop > at:
                yield at, stop
            at = stop + 1
        line = stop + 1


_ASIDE = frozenset("0123456789+-−–$€£")
"""Signs with which a parenthesis begins that tells more of the amount before it."""


def _even(block: str) -> tuple[int, bool]:
    """The signs from which on a line of a paragraph that was broken at a fixed width is a full one, 0 for any other; and whether it is justified."""
    told = [bare(line) for line in block.split("\n")] if "\n" in block else []
    small = sum(line[:1].islower() for line in told[1:])
    if not all(told) or small * 10 < (len(told) - 1) * 3 or "|" in block or not is_wrapped(told):
        return 0, False
    widest = max(map(len, told))
    return widest * 7 // 10, len(told) > 2 and all(len(line) == widest for line in told[:-1])


def _line_at(text: str, start: int, end: int) -> str:
    stop = text.find("\n", start, end)
    return text[start : end if stop < 0 else stop]


def _carries_on(line: str, following: str, links: Collection[str], width: int, even: tuple[int, bool]) -> bool:
    first = following[:1]
    least, justified = even
    if not line or not first.strip() or (IN_COLUMNS.search(line) and not justified):
        return False
    full = bool(width) and goes_over(line, following, width) or 0 < least <= len(line)
    if line[-1] in ".!?:;" and not full:
        return False
    if _BULLET.match(following) or (not full and _DASH.match(following)):
        return False
    if _OF_A_YEAR.match(following):
        # "2022: exports 4.1 million, imports 3.9 million" over "2023: exports ..."
        return False
    if _DATED.match(line) and _DATED.match(following):
        return False
    on = first.islower() or is_parted(line)
    on = on or (len(line) >= _WRAPPED and (line[-1] == "," or not first.isupper() or line[-1].islower()))
    # "... è stato di / 64,08 miliardi / (-0,8%) e 55,43 miliardi"
    on = on or (first == "(" and following[1:2] in _ASIDE)
    on = on or (line.rsplit(None, 1)[-1] in links and _A_SUM.match(following) is not None)
    return (on or full) and (justified or IN_COLUMNS.search(following) is None)


_OF_A_YEAR = re.compile(r"(?:[-–•*] )?(?:19|20)\d\d(?:[-/]\d{2,4})? ?:")
"""A year that labels what follows it."""

_DATED = re.compile(r"\d{1,2}[. /](?=[^\n:–—]{1,24}?(?:19|20)\d\d)[^\n:–—-]{1,30}? ?(?:[:–—-] |\t)")
"""A day that labels what follows it: "12 March 2023 – 4th session"."""

_BULLET = re.compile(r"[•·▪◦‣●■*] ?\S")
_DASH = re.compile(r"[-–—] [^\W_a-zа-яё]")
"""What begins an entry of a list: a bullet, or a dash with a capital or a number behind it."""

_A_SUM = re.compile(r"(?:[A-Z]{0,3}[$€£¥] ?|[A-Z]{3} )?\d")
"""A number, with the sign or the code of its money."""

IN_COLUMNS = re.compile(r"\S(?: {3,}| *\t *)\S.*\S(?: {3,}| *\t *)\S")
"""Two wide blanks or tabs inside a line: it is a row of a table."""

_WIDE = 3
"""Blanks that part columns in any line of a table; two do in a short one."""

_SINGLE_WORDS = 3

_LONGEST_ROW, _SHORT_ROW = 40, 16
"""Tokens of the longest line set in columns, and of one that two blanks may part."""


def set_in_columns(reading: Reading, lo: int, hi: int) -> list[int]:
    """Where the cells of a table's line begin behind the first; empty for prose, however its blanks are spread."""
    if hi - lo > _LONGEST_ROW:
        return []
    bars = [i + 1 for i in range(lo + 1, hi - 1) if reading.word(i) == "|" and reading.word(i + 1) != "|"]
    if len(bars) > 1 and reading.word(lo) != "|" and not any(reading.word(i) == "." for i in (hi - 1,)):
        # "2015 | 268 miljoen euro | 88 miljoen euro"
        return bars
    starts = [i for i in range(lo + 1, hi) if reading.apart(i)]
    wide = sum("\t" in reading.gap(i) or len(reading.gap(i)) >= _WIDE for i in starts)
    short = hi - lo <= _SHORT_ROW
    ends = {*starts, hi}
    # Prose that is set to a width has single words between its blanks.
    words = sum(reading.kind(i) == WORD and i + 1 in ends and not reading.capital(i) for i in starts)
    told = wide > 1 or short and (wide or len(starts) > 1)
    return starts if told and words < _SINGLE_WORDS else []


def _closes_quote(reading: Reading, i: int) -> bool:
    """Whether a sign set off by a blank closes a quotation, as in French: "... 600 millions. » Il a visité"; in German it opens one."""
    return reading.word(i) == "»" and not reading.lexicon.capital_nouns


def _quoted_up_to(reading: Reading, i: int) -> bool:
    """Whether a sign stands right behind what it closes, with a blank behind it: "„... gekauft.“ Danach", "»... gekauft.« Danach"."""
    return reading.word(i) in _QUOTES and reading.glued(i) and not reading.glued(i + 1)


def sentences(reading: Reading, lo: int, hi: int) -> Iterator[tuple[int, int]]:
    """The bounds of the sentences inside tokens `lo` to `hi`, in order."""
    cells = set_in_columns(reading, lo, hi)
    if cells:
        reading.cells[lo] = cells
        yield lo, hi
        return
    start = lo
    for i in range(lo, hi):
        if i - start >= LONGEST_SENTENCE:
            yield start, i
            start = i
        if reading.tokens[i].word not in ENDS or i < start:
            continue
        j = i + 1
        while j < hi and (
            reading.word(j) in _CLOSERS and (reading.glued(j) or _closes_quote(reading, j)) or _quoted_up_to(reading, j)
        ):
            j += 1
        if j >= hi or (_breaks(reading, start, i, j) and (not reading.glued(j) or _run_together(reading, i, j))):
            yield start, j
            start = j
    if start < hi:
        yield start, hi


def _run_together(reading: Reading, i: int, j: int) -> bool:
    """Whether a sentence ends at the stop `i` although the blank behind it was lost: "ha fatto meglio.Grazie a questo"."""
    before, after = reading.tokens[i - 1], reading.tokens[j]
    written = reading.text[before.start : before.end]
    closed = before.kind == WORD and len(written) > _SHORT_WORD and written[1:].islower()
    closed = closed or (before.word in _CLOSERS and before.word not in "'\"") or before.word == "%"
    first = reading.text[after.start : after.end]
    opens = after.kind == WORD and first[:1].isupper() and (first[1:].islower() or len(first) == 1)
    return i > 0 and reading.word(i) == "." and j == i + 1 and closed and opens and reading.word(j + 1) != "."


_SHORT_WORD = 3
"""Letters of the longest word that may be part of a name written with stops."""


_SUBJECTS = ("neutral.ours", "neutral.pronoun", "neutral.pointing")
"""Words that open a sentence, and follow no ordinal."""


def _breaks(reading: Reading, lo: int, i: int, j: int) -> bool:
    """Whether the full stop (or other end) at token `i` ends a sentence that token `j` follows."""
    after = j
    while after < len(reading.tokens) - 1 and reading.word(after) in _OPENERS:
        after += 1
    first = reading.text[reading.tokens[after].start]
    if not (first.isupper() or first.isdigit() or first in "$€£¥" or after > j):
        return False
    if reading.word(i) != ".":
        return True
    before = reading.tokens[i - 1] if i else None
    if before is None or not reading.glued(i):
        return True
    signs = [h for k in range(max(lo, i - 2), i + 1) if (h := reading.hit("currency", k)) is not None]
    if first.isdigit() and any(h.j == i + 1 and (before.kind != WORD or _leads(reading, h, lo)) for h in signs):
        # "B/. 610 millones", "Rs. 1,200 crore": the stop is the sign's.
        return False
    if not first.isalpha() and any(h.j == i + 1 for k in range(max(lo, i - 3), i) if (h := reading.hit("country", k))):
        # "exportó a EE. UU. 740 millones": the stop is the country's.
        return False
    if before.kind == NUMBER:
        # "im Januar 2023 waren es 51. Unsere Importe"
        opens = reading.at(_SUBJECTS, after) and not first.isdigit()
        return opens or not (reading.lexicon.ordinal_dot and len(before.word) <= 2)
    if len(before.word) == 1 and reading.text[before.start].isupper():
        # An initial ("A. T. Ivanov"), unless it is the last letter of an acronym at a full stop.
        return False
    if len(before.word) == 1 and reading.word(i - 2) == "." and reading.glued(i - 1) and reading.word(i + 1) == ")":
        # "macchinari e apparecchi (n.c.a.) (+4,2%)"
        return False
    if reading.lexicon.ordinal_dot and roman(reading.text[before.start : before.end]) is not None:
        return False
    if before.word in reading.lexicon.units and first.isupper() and i > lo + 1:
        return _unit_ends(reading, lo, i, after)
    # "Auto's." is no abbreviation.
    plural = reading.folded[before.start - 1 : before.start] == "'"
    return plural or before.word not in reading.lexicon.abbreviations


def _leads(reading: Reading, sign: Hit, lo: int) -> bool:
    """Whether a sign of money opens a sum and closes none: no number stands before it."""
    before = sign.i - 1
    counted = reading.kind(before) == NUMBER or reading.ending("scale", sign.i) is not None
    return before >= lo and not counted


_TOLD = ("bind.reach", "move", "event.held", "event.planned", "say.verb")

_PROPER = ("country", "city", "org.named", "org.ministry", "org.statistics", "org.body", "org.government")


def _unit_ends(reading: Reading, lo: int, i: int, after: int) -> bool:
    """Whether the full stop of a unit ends the sentence before a capital: "млн долл. Экспорт".

    A currency may go on ("долл. США"), and a proper name may stand in mid-sentence: before one,
    the sentence must have told something.
    """
    money = reading.hit("currency", i - 1)
    if money is not None and money.j > i + 1:
        return False
    goes_on = reading.hit("currency", after)
    # "131,4 MD. Le secteur": hardly Sierra Leone's money.
    if goes_on is not None and goes_on.category != "local_sign" or reading.hit("count.noun", after) is not None:
        return False
    if reading.lexicon.capital_nouns and not reading.is_link(after):
        return False
    counted = reading.kind(i - 2) == NUMBER or reading.hit("scale", i - 2) or reading.hit("scale", i - 1)
    if not counted and money is None:
        return False
    if reading.at(_PROPER, after):
        return reading.any(_TOLD, lo, i)
    return True

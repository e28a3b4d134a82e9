"""Wrapping: the width at which the lines of a text were broken, as printed pages and mails are."""

from __future__ import annotations

import re
import string
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

NARROWEST, WIDEST = 36, 100
"""Signs of the widest line of a text that was broken at a fixed width."""
_PAIRS, _MID = 5, 2
"""Lines that stand together in such a text, and those of them that break off in mid-sentence."""
_COLUMNS = re.compile(r"\t|\S {3,}\S|\|")
_DIGITS = re.compile(r"\d+")
_PAGE = re.compile(
    r"^[^\w\n]{0,3}(?:[^\W\d_]{1,10}\.? )?\d{1,3}(?: ?(?:/|[^\W\d_]{1,4}) ?\d{1,3})?[^\w\n]{0,3}$", re.MULTILINE
)
"""The number of a page alone on its line: "- 3 -", "Page 3", "3 / 12", "стр. 3 из 12"; four digits are a year: "2 July 2024"."""
_PAGE_LINES, _HEAD = 4, 100
"""Most lines between the halves of a sentence that a page's end parts, and signs of the longest that heads each page."""
_BROKEN = 30
"""Signs of the shortest line that breaks off there."""
_COLUMN_ENDS = frozenset("0123456789%")
"""Signs on which the rows of a table end."""
_HYPHENS = frozenset("-\u2010\u00ad")
_LONGEST, _SHORTEST = 130, 34
"""Signs of the longest line of such a paragraph, and of the shortest that can be its widest."""
_ANSWERED, _FEWEST = re.compile(r"^[ \t]*>", re.MULTILINE), 3
_MARGIN = string.whitespace + "\u00a0\u200b"
_MARGINS = frozenset(_MARGIN + ">")
_STOPS = frozenset('.!?:;…"”»')


def width_of(text: str) -> int:
    """The signs of the widest line of a text broken at a fixed width; 0 for any other text.

    In such a text the first word of most lines would not have fitted on the line before.
    """
    lines = [bare(line) for line in text.split("\n")]
    width = max(map(len, lines))
    if not NARROWEST <= width <= WIDEST:
        return 0
    together = [(a, b) for a, b in pairwise(lines) if a and b and not _COLUMNS.search(a) and not _COLUMNS.search(b)]
    full = [(a, b) for a, b in together if goes_over(a, b, width)]
    mid = sum(1 for a, b in full if a[-1] not in _STOPS and (b[0].islower() or a[-1].islower()))
    # Lines with room for more are the last ones of paragraphs.
    open_ended = sum(1 for a, b in together if a[-1] not in _STOPS and not goes_over(a, b, width))
    most = len(full) * 10 >= len(together) * 7 or (len(full) * 2 >= len(together) and open_ended * 10 <= len(together))
    return width if len(together) >= _PAIRS and mid >= _MID and most else 0


def is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines are one paragraph broken at a fixed width: short, about as long, and going on in mid-sentence."""
    if len(lines) < 2 or any(len(line) > _LONGEST for line in lines):
        return False
    if sum(line[-1] in _COLUMN_ENDS for line in lines) * 2 > len(lines):
        return False
    widest = max(map(len, lines))
    even = sum(1 for line in lines[:-1] if len(line) * 10 >= widest * 7)
    going_on = sum(1 for before, line in pairwise(lines) if _goes_on(before, line))
    return widest > _SHORTEST and even * 10 >= (len(lines) - 1) * 8 and going_on * 10 >= (len(lines) - 1) * 3


def _goes_on(before: str, line: str) -> bool:
    """Whether a line carries a sentence on: in lower case, or after a comma or hyphen, or with a sum in mid-sentence."""
    if line[0].islower() or is_parted(before):
        return True
    return before[-1] not in _STOPS and (before[-1] == "," or unicodedata.category(line[0]) in ("Sc", "Nd"))


def is_parted(line: str) -> bool:
    """Whether a line ends within a word: "expor-"."""
    return line[-1:] in _HYPHENS and line[-2:-1].isalnum()


def unpaged(text: str) -> str:
    """A copy of the same length in which the end of a page in mid-sentence, its number and the head of the next page, is one line break."""
    if not _PAGE.search(text):
        return text
    lines = [(start, end, words) for start, end in _places(text) if (words := bare(text[start:end]))]
    heads = Counter(_DIGITS.sub("0", words) for _, _, words in lines)
    told, at, done = [], 0, 0
    for number, (_, end, words) in enumerate(lines):
        behind = number + 1
        while behind < len(lines) and behind - number <= _PAGE_LINES and _ends_page(lines[behind][2], heads):
            behind += 1
        between = [line for _, _, line in lines[number + 1 : behind]]
        if number < done or behind == len(lines) or not any(_PAGE.fullmatch(line) for line in between):
            continue
        begin, following = lines[behind][0], lines[behind][2]
        if _in_mid_sentence(words, following):
            told += [text[at:end], " " * (begin - end - 1), "\n"]
            at, done = begin, behind
    return "".join([*told, text[at:]])


def _places(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def _ends_page(line: str, heads: Counter[str]) -> bool:
    return _PAGE.fullmatch(line) is not None or (len(line) <= _HEAD and heads[_DIGITS.sub("0", line)] > 1)


def _in_mid_sentence(line: str, following: str) -> bool:
    if len(line) < _BROKEN or line[-1] in _STOPS or not following:
        return False
    return following[0].islower() or is_parted(line) or line[-1] == "," or line[-1].islower() or line[-1].isdigit()


def is_answered(text: str) -> bool:
    """Whether a text has the margin of an answered mail; a sign alone is one for "more than"."""
    return ">" in text and len(_ANSWERED.findall(text)) >= _FEWEST


def bare(line: str) -> str:
    """A line without its margin, that of an answered mail included."""
    return line.strip(_MARGIN).lstrip("> \t\u200b") if line[:1] in _MARGINS else line.rstrip(_MARGIN)


def goes_over(line: str, following: str, width: int) -> bool:
    """Whether a line is as full as the width lets it be: the first word of the following one has no room on it."""
    return len(line) + 1 + len(following.split(None, 1)[0]) > width

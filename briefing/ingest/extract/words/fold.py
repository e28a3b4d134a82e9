"""Folding and tokens: a same-length copy of the text for matching, and its words, numbers and signs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple

from briefing.core.unseen import ACCENTS, LIGATURES, UNSEEN, is_loose
from briefing.ingest.extract.words.residue import NOTHING

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = "\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2032"
_LETTERS = {ord("ё"): "е", ord("Ё"): "Е"}
"""Letters that print leaves to the reader: Russian `ё` is as often written `е`."""
_TABLE = _LETTERS | {ord(c): " " for c in _SPACES} | {ord(c): "-" for c in _DASHES} | {ord(c): "'" for c in _QUOTES}

_CHANGED = re.compile(f"[{''.join(map(chr, _TABLE))}]")
_FORMS = re.compile("[\uff01-\uff5e\ufe50-\ufe6b\uffe0-\uffe6\u066a\U0001d400-\U0001d7ff]")
"""Signs of full and of small width, and letters and numbers set fat or slanted as signs of their own."""
_PER_CENT = "\u066a"
_DECIMAL = re.compile(r"(?<=\d)[\u00b7\u201a\u060c\u066b](?=\d)")
"""Signs that stand for the decimal one: "514·9", "514‚9"."""

WORD, NUMBER, SIGN = "w", "n", "s"
_WITHIN = "\u00ad"
"""A sign that belongs to the token before it and says nothing; `NOTHING` is one that is no token and parts no columns."""
_TOKEN = re.compile(
    rf"(?P<{WORD}>[^\W\d_]+){_WITHIN}*|(?P<{NUMBER}>\d+(?:[.,]\d+)*){_WITHIN}*|(?P<{SIGN}>[^\s{NOTHING}{_WITHIN}]){_WITHIN}*"
)


_ELIDED = "€$£"
"""Signs of currencies before which French elides as before a vowel's word."""


class Token(NamedTuple):
    """A word, a number or a single sign; `word` is folded, offsets count code points of the text."""

    start: int
    end: int
    word: str
    kind: str


_ALIKE = str.maketrans("aceopxykmthbABCEHKMOPTXY", "асеорхукмтнвАВСЕНКМОРТХУ")
"""Latin letters that look like Cyrillic ones, as a reader of scanned print takes them."""
_ALIKE_LATIN = {cyrillic: latin for latin, cyrillic in _ALIKE.items()}
_ONE = "(?<=[\u0400-\u04ff] )[aceokyACEOKY](?= [\u0400-\u04ff])"
_SUSPECT = re.compile(f"[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z]|{_ONE}")
_MIXED = re.compile(
    f"[a-zA-Z\u0400-\u04ff]*(?:[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z])[a-zA-Z\u0400-\u04ff]*|{_ONE}"
)
"""Words of both scripts, and small Latin words between Cyrillic ones."""


def _one_script(text: str) -> str:
    """Words of both scripts in the one that has most of their letters, and small words between Cyrillic ones as Cyrillic, where letters look so."""

    def told(match: re.Match[str]) -> str:
        word = match.group()
        cyrillic, latin = word.translate(_ALIKE), word.translate(_ALIKE_LATIN)
        whole = [w for w in (cyrillic, latin) if len({"а" <= c.lower() <= "ё" for c in w}) == 1]
        many = sum("а" <= c.lower() <= "ё" for c in word) * 2 >= len(word) or len(word) == 1
        return (whole[0] if many else whole[-1]) if whole else word

    return _MIXED.sub(told, text)


_MISREAD = re.compile(
    r"(?<![^\W_])\d[\d.,]*[oOоОlI][\d.,oOоОlI]*(?<![.,])(?![^\W_])|(?<![\w.,'])[OОlI](?=\d*[.,]\d)[\d.,]+(?<![.,])(?![^\W_])"
)
"""A number with letters that look like noughts and ones, as scanned print is read: "2O24", "5l4,9", "l1.5"; but "10l", "4o"."""
_DIGITS = str.maketrans("oOоОlI", "000011")


def _digits(match: re.Match[str]) -> str:
    number = match.group()
    return number[:-1].translate(_DIGITS) + (number[-1] if number[-1] in "oоlI" else number[-1].translate(_DIGITS))


_LEADERS = re.compile(r"(?<=[ \w])\.{4,}(?=[ \d])|(?<=\w )(?:\. ){3,}\.?(?=[ \d])")
"""Dots that lead from the label of a table's row to its number: blanks, which part columns too."""


_PIPED = re.compile(r"^ *\|.*", re.MULTILINE)
"""A table's line that begins with a stroke, as Markdown sets it: its strokes part cells, as tabs do."""


_SLASHED = re.compile(r"(?<=\s)/(?=[^\s/])([^/\n]{2,160})(?<=[^\s/])/(?=[\s,.;:)]|$)")
"""A remark between two strokes, as some agencies set it: "1,19 трлн юаней /порядка 166,6 млрд долл. США/, что"."""


_TORN = re.compile(
    rf"(?P<word>[^\W\d_]++(?:[{UNSEEN}]*(?:[^\W\d_]|[{ACCENTS}]))+)|(?P<number>\d[\d.,]*+(?:[{UNSEEN}]+[\d.,]*\d)+)"
    rf"|(?P<between>(?<=\S)[{UNSEEN}]+(?=[^\s{UNSEEN}]))|[{UNSEEN}]"
)
"""Words and numbers that unseen signs part, and unseen signs between two others, or beside a blank."""


_SILENT = re.compile(f"[{UNSEEN}]")


def _whole(match: re.Match[str]) -> str:
    """What unseen signs part, in one piece of the same length: what is left over stands behind it."""
    told = match.group()
    if match.lastgroup is None:
        return NOTHING
    return unicodedata.normalize("NFC", _SILENT.sub("", told)).ljust(len(told), _WITHIN)


def _plain(sign: re.Match[str]) -> str:
    return _TABLE[ord(sign.group())]


def _common(sign: re.Match[str]) -> str:
    """A letter, digit or sign as it is commonly printed, where it is one."""
    told = "%" if sign.group() == _PER_CENT else unicodedata.normalize("NFKC", sign.group())
    return told if len(told) == 1 and told.strip() else sign.group()


def fold(text: str) -> str:
    """A copy of the same length: plain spaces, `-` and `'`, `е` for `ё`, lower case where one character stays one.

    A Latin letter that stands for a Cyrillic one in a Cyrillic word is read as that, and the reverse. Words that soft hyphens or marks of direction
    part are whole, accents set behind their letters on them.
    """
    plain = text
    if not plain.isascii():
        plain = _DECIMAL.sub(lambda sign: "." if sign.group() == "\u00b7" else ",", plain)
        if is_loose(plain):
            plain = _TORN.sub(_whole, plain)
        if _FORMS.search(plain):
            plain = _FORMS.sub(_common, plain)
    if not plain.isascii() or "`" in plain:
        plain = _CHANGED.sub(_plain, plain)
    if "...." in plain or ". . ." in plain:
        plain = _LEADERS.sub(lambda dots: " " * len(dots.group()), plain)
    if " /" in plain:
        plain = _SLASHED.sub(r"(\1)", plain)
    if "|" in plain:
        plain = _PIPED.sub(lambda line: line.group().replace("|", "\t"), plain)
    if _MISREAD.search(plain):
        plain = _MISREAD.sub(_digits, plain)
    if _SUSPECT.search(plain):
        plain = _one_script(plain)
    lower = plain.lower()
    if len(lower) == len(plain):
        return lower
    return "".join(low if len(low := c.lower()) == 1 else c for c in plain)


def without_remarks(folded: str, remarks: tuple[str, ...]) -> str:
    """A folded text of the same length without `remarks` in parentheses: "$5 million (estimate) in 2020", "$5 million (see table 2)"."""
    return _in_parentheses(remarks).sub(lambda told: NOTHING * len(told.group()), folded) if remarks else folded


@cache
def _in_parentheses(remarks: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(remarks, key=len, reverse=True))
    return re.compile(rf"(?<=[\w%€$£]) ?[(\[](?:{words})\.?(?: \d{{1,2}})?[)\]]")


_MARKED = re.compile(r"(?<!['\w])([^\W\d_]*[aeiou])'(?![\w'])")
"""A word behind which an apostrophe stands, and before which none does: no quotation."""


def accented(folded: str, accents: Sequence[str], shortened: Collection[str]) -> str:
    """A folded text of the same length, in which an apostrophe behind a word is its accent: "e' salito" is "è  salito".

    `accents` are the endings that have one, the longest first, `shortened` the words that have not.
    """
    plain = [(unmarked(ending), ending) for ending in accents]

    def told(match: re.Match[str]) -> str:
        word = match.group(1)
        quoted = folded.rfind(" '", max(0, match.start() - _QUOTED), match.start()) >= 0
        found = next((e for bare, e in plain if word.endswith(bare)), None)
        return match.group() if quoted or found is None or word in shortened else word[: -len(found)] + found + " "

    return _MARKED.sub(told, folded) if "'" in folded and accents else folded


_QUOTED = 60
"""Characters back to the opening of a quotation in single marks: "la 'dolce vita'"."""


def unmarked(text: str) -> str:
    """A text without the accents of its letters."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


_LIGATURE = re.compile("[\ufb00-\ufb06]")


def tokens_of(folded: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a folded text, left to right.

    A hyphen or apostrophe between letters or digits is no token of its own: `l'export` is two
    tokens, `year-on-year` three, so that every spelling of a compound reads alike. Nor is an
    apostrophe between a letter and the sign of a currency: `12 millions d'€`. Letters set as one
    are told apart in the word of a token, not in its place: `de\ufb01cit`.
    """
    end = len(folded) if end is None else end
    found: list[Token] = []
    ligated = not folded.isascii() and _LIGATURE.search(folded, start, end) is not None
    make = tuple.__new__  # What the class itself does, without the call between: one article has thousands.
    for match in _TOKEN.finditer(folded, start, end):
        kind = match.lastgroup or SIGN
        word = match.group(kind)
        at, to = match.span()
        if ligated:
            word = word.translate(LIGATURES)
        if kind == NUMBER:
            if not word.isascii():
                kind = SIGN
        elif (
            kind == SIGN
            and word in "-'"
            and start < at < end - 1
            and (folded[at - 1].isalnum() or folded[at - 1] == _WITHIN)
            and (folded[to].isalnum() or (word == "'" and folded[to] in _ELIDED))
        ):
            continue
        found.append(make(Token, (at, to, word, kind)))
    return found


def joined(tokens: Sequence[Token], i: int) -> bool:
    """Whether token `i` stands directly against the one before it."""
    return i > 0 and tokens[i - 1].end == tokens[i].start


def gap(folded: str, tokens: Sequence[Token], i: int) -> str:
    """What stands between token `i` and the one before it."""
    return folded[tokens[i - 1].end : tokens[i].start].replace(NOTHING, "") if i > 0 else ""

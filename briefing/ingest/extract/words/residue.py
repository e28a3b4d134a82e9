"""Residue: what mark-up, notes, addresses and pictures leave in a text, taken for signs that print nothing."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from briefing.core.wrapping import is_answered, unpaged

NOTHING = "\u200b"
"""A sign that prints nothing; what such signs part is one word or number where it is folded."""

_INLINE = (
    "a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|s|samp|small|span|strike|strong|sub|"
    "sup|time|tt|u|var|wbr"
)
_BLOCK = (
    "article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|img|li|main|ol|p|section|table|"
    "tbody|td|tfoot|th|thead|tr|ul"
)
_TAG = re.compile(
    rf"<sup\b[^<>]{{0,200}}>[^<>\n]{{1,5}}</sup>|</?(?:{_INLINE})(?:\s[^<>]{{0,400}})?/?>|<!--[^<>]{{0,400}}-->"
    rf"|(?P<parts></?(?:{_BLOCK})(?:\s[^<>]{{0,400}})?/?>)",
    re.IGNORECASE,
)
"""Tags in a text that is no page. What is raised and short is the mark of a note."""
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d?);", re.IGNORECASE)

_HREF = r"(?:https?://|www\.)(?:[^\s<>\"«»“”()\[\]]|\([^\s()]{0,200}\)){1,400}(?<![.,;:!?'’])"
_MAIL = r"[\w.+-]{1,80}@[\w-]{1,80}\.[\w.-]{0,80}\w"
_ADDRESS = re.compile(
    rf"[ \u00a0]?\({_HREF}\)|[ \u00a0]?<(?:{_HREF}|(?:mailto:)?{_MAIL})>|[ \u00a0]?\({_MAIL}\)|(?<![\w@]){_HREF}",
    re.IGNORECASE,
)
"""Addresses, of mail only beside what they belong to: one alone may tell whose paper it is."""

_TARGET = r"\]\((?:https?:|/|#|mailto:)(?:[^\s()]|\([^\s()]{0,200}\)){0,400}(?: \"[^\"\n]{0,200}\")?\)"
_LINK = re.compile(rf"!\[[^\[\]\n]{{0,200}}{_TARGET}|\[\[\d{{1,3}}\]{_TARGET}|\[(?P<words>[^\[\]\n]{{1,200}}){_TARGET}")
_STRONG = re.compile(
    r"(?<![\w*])(?P<mark>\*{1,3})(?=[^\s*])(?P<words>[^*\n]{1,400})(?<=[^\s*])(?P=mark)(?!\*)"
    r"|(?<![^\W_])(?P<line>_{1,3})(?=[^\s_])(?P<under>[^_\n]{1,400})(?<=[^\s_])(?P=line)(?![^\W_])"
)
_LITERAL = re.compile(r"(?<![\w`'])`(?P<words>[^`'\n]{1,80})`(?![\w`'])")
_ESCAPE = re.compile(r"\\(?=[.\-*_()\[\]#+!~>$&%])")
"""A stroke that keeps the sign behind it from being mark-up."""
_MARGIN = re.compile(r"^[ \t]*(?:>[ \t]?)+", re.MULTILINE)
"""The margin of a mail that is answered."""

_RAISED = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079"
_NOTES = (
    ("*", re.compile(r"(?<=[\w%€$£)\]])(?:\*{1,3}| \*{2,3})(?=[,;)]* [\w(]|[.,;)]+(?:\s|\Z))")),
    ("[", re.compile(r"(?<=[^\s(\[]) ?\[(?:\^?\d{1,3}(?:[,\u2013-] ?\d{1,3})*|\^?[a-z])\]")),
    ("^", re.compile(r"\^\d{1,2}\^")),
    ("(", re.compile(r"\(\d\)(?:(?<=[\d%€$£]...)|(?<=[^\W\d_]{3}...))(?!\w)")),
)
"""Marks of notes: "exports [2]", "5 million* of it", "5(1) million"; a star that closes a line may lead to the unit of a table."""
_RAISED_NOTE = re.compile(
    rf"(?:(?<=[^\W_]{{2}})|(?<=[\d%€$£)\]»”\"’.,;:!?]))(?<![kcdhm]m)(?<![ксмд]м)(?<!CO)(?<!\b10)[{_RAISED}][{_RAISED}\u207d\u207e]*"
    rf"|(?<=\b10)\u00b9(?![{_RAISED}])"
    r"|(?<=[\w%€$£)\]]) ?(?:[†‡]+|[ᵃᵇᶜᵈ]\b)"
)
"""Raised ones: "514.9¹ million", "3.2 billion†"; but "km²", "10⁹"."""
_PLAIN_NOTE = re.compile(r"(?P<words>[.!?])(?<=[a-zß-ÿа-яё]{4}.)\d{1,2}(?=\s+[«“„\"(]?[A-ZÀ-ÞА-ЯЁ]|\s*\Z|\s*\n)")
"""Ones that copying set down on the line: "exports fell.3 Imports"."""
_COUNTED_NOTE = re.compile(r"(?P<words>\d[ \u00a0][^\W\d_]{2,}\.?(?: [^\W\d_]+){0,2}) \([1-9]\)(?=[\s.,;:)])")
"""One behind an amount and its unit: "5 million dollars (1) in 2023"."""
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u20e3\ue000-\uf8ff\ufffc]")
"""Emoji, ornaments, and signs that only one font knows, as bullets are copied."""
_LOST = re.compile("(?<=\\d)\ufffd(?=\\d{3})|(?<=\\s)\ufffd|\ufffd(?=\\s)")
"""What could not be read where a blank stood, or beside one."""
_BEYOND = re.compile(f"[{_RAISED}†‡ᵃᵇᶜᵈ\U0001f000-\U0001faff\u2600-\u27bf\ufe0f\u20e3\ue000-\uf8ff\ufffc\ufffd]")


def passed_over(text: str) -> str:
    """A copy of the same length in which what a reader passes over prints nothing: "<b>5</b>", "**5**", "5¹", an address, an emoji.

    A letter spelt by its name stands for itself: "&eacute;".
    """
    plain = unpaged(text)
    for signs, pattern, told in _PASSED:
        if any(sign in plain for sign in signs):
            plain = pattern.sub(told, plain)
    if is_answered(plain):
        plain = _MARGIN.sub(_silent, plain)
    if not plain.isascii() and _BEYOND.search(plain):
        plain = _LOST.sub(" ", _PICTURES.sub(NOTHING, plain))
    return plain


def unnoted(text: str) -> str:
    """A copy of the same length in which the marks of notes print nothing."""
    plain = _PLAIN_NOTE.sub(_within, text)
    for sign, pattern in _NOTES:
        if sign in plain:
            plain = pattern.sub(_silent, plain)
    if not plain.isascii() and _BEYOND.search(plain):
        plain = _RAISED_NOTE.sub(_silent, plain)
    return _COUNTED_NOTE.sub(_within, plain) if "(" in plain else plain


def _silent(match: re.Match[str]) -> str:
    return NOTHING * len(match.group())


def _within(match: re.Match[str]) -> str:
    """What is matched, but only its words in print."""
    name = next((name for name in ("words", "under") if match.groupdict().get(name)), None)
    if name is None:
        return _silent(match)
    start, end = match.start(name) - match.start(), match.end(name) - match.start()
    return NOTHING * start + match[name] + NOTHING * (len(match.group()) - end)


def _tag(match: re.Match[str]) -> str:
    return " " + NOTHING * (len(match.group()) - 1) if match["parts"] else _silent(match)


def _entity(match: re.Match[str]) -> str:
    sign = html.unescape(match.group())
    return sign + NOTHING * (len(match.group()) - 1) if len(sign) == 1 and sign != "\n" else match.group()


_PASSED: tuple[tuple[tuple[str, ...], re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (("](",), _LINK, _within),
    (("<",), _TAG, _tag),
    (("://", "www.", "@"), _ADDRESS, _silent),
    (("&",), _ENTITY, _entity),
    (("*", "_"), _STRONG, _within),
    (("`",), _LITERAL, _within),
    (("\\",), _ESCAPE, _silent),
)
"""Signs without which there is none of it, what it looks like, and what it is told as."""

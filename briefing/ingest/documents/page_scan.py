"""Page scan: one linear pass over mark-up before any parser, for its depth and for what it would load."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from briefing.core.article import BlockKind

_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]{0,40})([^>]{0,4000})>?")
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_OPENING = re.compile(r"<(?=[a-zA-Z/!?])")
_LOADS = re.compile(r"\bbackground\s*=|url\s*\(", re.IGNORECASE)

# Their end tags may be left out, or they have none: they say nothing of the depth.
_UNCOUNTED = frozenset(
    re.findall(
        r"\w+",
        "html head body p li dt dd tr td th thead tbody tfoot colgroup col option optgroup rt rp "
        "area base br embed hr img input link meta param source track wbr frame basefont bgsound",
    )
)
_RAW = frozenset(
    re.findall(r"\w+", "script style title textarea noscript iframe noembed noframes xmp template svg math select")
)
"""Elements whose content is not text of the page; skipped to their end tag."""
_PICTURES = frozenset(("img", "image", "picture", "bgsound", "video", "audio"))
_FRAMES = frozenset(("iframe", "frame", "object", "embed", "applet"))
_BREAKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure "
        "footer form frameset h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot "
        "th thead title tr ul",
    )
)


@dataclass(slots=True)
class Scan:
    """What a page holds, counted: levels of elements and of tables, elements, and what is never loaded."""

    depth: int = 0
    tables: int = 0
    elements: int = 0
    pictures: int = 0
    frames: int = 0
    password: bool = False
    _open: list[str] = field(default_factory=list)
    _counts: Counter[str] = field(default_factory=Counter)

    def enter(self, name: str) -> None:
        """Count an element that begins."""
        self._open.append(name)
        self._counts[name] += 1
        self.depth = max(self.depth, len(self._open))
        if name == "table":
            self.tables = max(self.tables, self._counts[name])

    def leave(self, name: str) -> None:
        """Count an element that ends, with those left open inside it."""
        while self._counts[name] and self._open:
            last = self._open.pop()
            self._counts[last] -= 1
            if last == name:
                return


def scan(markup: str) -> Scan:
    """Count what `markup` holds. Linear in its length, whatever is in it."""
    found = Scan()
    for closing, name, attributes, _, _ in _tokens(markup):
        if closing:
            if name not in _UNCOUNTED:
                found.leave(name)
            continue
        found.elements += 1
        found.pictures += name in _PICTURES or bool(_LOADS.search(attributes))
        found.frames += name in _FRAMES
        found.password |= name == "input" and "password" in attributes.lower()
        if name not in _UNCOUNTED and name not in _RAW and not attributes.endswith("/"):
            found.enter(name)
    return found


def flatten(markup: str) -> list[tuple[BlockKind, str]]:
    """The text of `markup` without its structure: a block per line that the tags make, entities resolved."""
    lines: list[tuple[BlockKind, str]] = []
    parts: list[str] = []
    kind = BlockKind.PARAGRAPH

    def end_line() -> None:
        words = _BLANKS.sub(" ", html.unescape("".join(parts))).strip()
        if words:
            lines.append((kind, words))
        parts.clear()

    at = 0
    for closing, name, _, start, end in _tokens(markup):
        parts.append(markup[at:start])
        at = end
        if name in _BREAKS:
            end_line()
            kind = BlockKind.PARAGRAPH
            if not closing and re.fullmatch(r"h[1-6]", name):
                kind = BlockKind.HEADING
            elif not closing and name == "li":
                kind = BlockKind.LIST_ITEM
    parts.append(markup[at:])
    end_line()
    return lines


def _tokens(markup: str) -> Iterator[tuple[bool, str, str, int, int]]:
    """The tags: whether closing, name, attributes, start and end. Comments and raw content lie inside an end."""
    at = 0
    lower = markup.lower() if len(markup.lower()) == len(markup) else markup
    missing: set[str] = set()
    while True:
        found = _OPENING.search(markup, at)
        if found is None:
            return
        start = found.start()
        if markup[start + 1] in "!?":
            comment = markup.startswith("<!--", start)
            end = markup.find("-->" if comment else ">", start + 2)
            at = len(markup) if end < 0 else end + (3 if comment else 1)
            yield False, "!", "", start, at
            continue
        tag = _TAG.match(markup, start)
        if tag is None:
            at = start + 2
            continue
        at = tag.end()
        closing, name = bool(tag[1]), tag[2].lower()
        if not closing and name in _RAW and name not in missing and not tag[3].endswith("/"):
            end = lower.find("</" + name, at)
            if end < 0:
                missing.add(name)
            else:
                at = end
        yield closing, name, tag[3], start, at

"""Soft breaks: ends of lines that only the width of a page made, as blanks, and words parted there as whole ones."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefing.ingest.extract.words.lexicon import Lexicon
from briefing.ingest.extract.words.residue import NOTHING

_BREAK = re.compile(rf"(?<![ \t{NOTHING}])[ \t{NOTHING}]*\n[\s{NOTHING}]*")
_PARTED = re.compile(
    rf"(?<![^\W\d_])(?P<word>[^\W\d_]+)(?P<hyphen>[-\u00ad\u2010])(?P<end>[ \t{NOTHING}]*\n[\s{NOTHING}]*)(?P<rest>[^\W_]+)"
)
_SPREAD = re.compile("(?<=\\S)[ \u00a0]{2,}(?=\\S)")
_PROSE = 100
"""Signs of a line that is no row of a table when it ends as a sentence does."""
_STOPS = ".!?…»”\"“'"


def unbroken(plain: str, stretches: Iterable[tuple[int, int]], lexicon: Lexicon) -> str:
    """A copy of the same length in which the line breaks inside `stretches` are blanks, or nothing within a word: "expor- / ts".

    Of several blanks between two words of prose one is left, as where it is set to a width.
    """
    told, at = [], 0
    spread = _SPREAD.search(plain) is not None
    for start, end in stretches:
        line = plain[start:end]
        if "\n" in line:
            line = _BREAK.sub(_one, _PARTED.sub(lambda parts: _whole(parts, lexicon), line))
        elif not (spread and len(line) >= _PROSE and line.rstrip()[-1:] in _STOPS):
            continue
        told += [plain[at:start], _SPREAD.sub(_one, line) if spread else line]
        at = end
    return "".join([*told, plain[at:]])


def _one(blanks: re.Match[str]) -> str:
    return " " + NOTHING * (len(blanks.group()) - 1)


def _whole(parts: re.Match[str], lexicon: Lexicon) -> str:
    """A word whose hyphen only the end of the line made, or one with a hyphen of its own: "year-on- / year", "Asia- / Pacific"."""
    word, rest, end = parts["word"], parts["rest"], NOTHING * len(parts["end"])
    if rest.lower() in lexicon.links:
        # "Ein- \nund Ausfuhren"
        return parts.group()
    own = not rest[0].islower() or parts.string[parts.start() - 1 : parts.start()] == "-"
    own = own or not lexicon.meanings(word + rest) and bool(lexicon.meanings(f"{word}-{rest}"))
    return word + (parts["hyphen"] if own and parts["hyphen"] != "\u00ad" else NOTHING) + end + rest

"""Unaccented: words typed without accents in a text that has none, as the lexicon has them: "exportacion", "Ausfuehrung"."""

from __future__ import annotations

import re
from itertools import islice

from briefing.ingest.extract.words.fold import unmarked
from briefing.ingest.extract.words.lexicon import Lexicon

_WORD = re.compile("(?<![^\\W\\d_])[a-z]{2,}(?![^\\W\\d_])")
_ACCENTED = re.compile("[^\x00-\x7f\\W\\d_]")
_SPELT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_PAD = "\u00ad"
"""A sign that belongs to the word before it and says nothing: "ue" is one letter."""
_FEWEST = 150
"""Signs of a text from which on it is told that it has no accents."""
_RARE = 400
"""Signs of a text for each letter with an accent where they are those of foreign names: Italian has the fewest, one in 125."""


def accented_words(folded: str, lexicon: Lexicon) -> str:
    """A folded text of the same length, in which words have the accents they have in the lexicon, where hardly any has one."""
    few = len(folded) // _RARE
    if len(folded) < _FEWEST or sum(1 for _ in islice(_ACCENTED.finditer(folded), few + 1)) > few:
        return folded
    if not lexicon.spelt:
        lexicon.spelt.update(_spellings(lexicon))
    return _WORD.sub(lambda word: _restored(word.group(), lexicon), folded)


def _spellings(lexicon: Lexicon) -> dict[str, str]:
    """How the words of a lexicon with accents are typed without, each with its spelling of fewest accents; stems and endings with their star."""
    keys = {*lexicon.keys(), *lexicon.families}
    spelt: dict[str, str] = {}
    for key in sorted((key for key in keys if not key.isascii()), key=lambda key: (-sum(c > "\x7f" for c in key), key)):
        for bare in (unmarked(key).replace("ß", "ss"), unmarked(key.translate(_SPELT))):
            # Some stand so in capitals: "PERU".
            if bare.isascii() and (bare not in keys or lexicon.meanings(bare) <= lexicon.meanings(key) != frozenset()):
                spelt[bare] = key
    return spelt


def _restored(word: str, lexicon: Lexicon) -> str:
    if len(word) > _LONGEST:
        return word
    whole = lexicon.spelt.get(word)
    if word in lexicon.links or (whole is None and lexicon.begins_with(word)):
        return word
    if whole is None:
        for end in range(len(word), _STEM - 1, -1):
            stem = lexicon.spelt.get(word[:end] + "*")
            if stem is not None:
                whole = stem[:-1] + word[end:]
                break
    return whole.ljust(len(word), _PAD) if whole is not None else word


_STEM, _LONGEST = 3, 80
"""Letters of the shortest stem, and of the longest word that anybody types: a longer one is none."""

"""Word lists: the words of headings by meaning, from one file, and the words that a heading consists of."""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence

from briefing import resource
from briefing.ingest.tables.table import Cell

_TOKEN = re.compile(r"[a-z]{1,4}\$|[$€£₸₽¥₺₹]|[^\W\d_]+", re.IGNORECASE)


@functools.cache
def words() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """The lists of headings.toml: section, meaning, words in lower case."""
    with resource.path("tables", "headings.toml").open("rb") as file:
        return tomllib.load(file)


def plain(cell: Cell) -> str:
    """The text of a cell with single blanks."""
    return " ".join(unicodedata.normalize("NFC", str(cell)).split())


def folded(text: str) -> str:
    """A text with single blanks in lower case, without the signs at its ends."""
    return _lower(plain(text)).strip(" :,;.")


def tokens(text: str) -> list[str]:
    """The words and currency signs of a text in lower case, without numbers and punctuation."""
    return _TOKEN.findall(_lower(text).replace("_", " "))


def _lower(text: str) -> str:
    """Lower case; the Turkish capital İ becomes a plain i."""
    return text.casefold().replace("i\u0307", "i")


def is_among(token: str, known: Sequence[str]) -> bool:
    """Whether a word is in a list; an entry that ends with * stands for all words that begin so."""
    return token in known or any(k.endswith("*") and token.startswith(k[:-1]) for k in known)


@functools.lru_cache(maxsize=2_000)
def unaccented(text: str) -> str:
    """A text without the accents of Latin letters, as some offices write their headings."""
    split = unicodedata.normalize("NFD", text)
    return "".join(c for i, c in enumerate(split) if not (unicodedata.combining(c) and i and split[i - 1].isascii()))


def is_named(name: str, known: Sequence[str]) -> bool:
    """Whether a name is in a list, with or without its accents."""
    return name in known or any(unaccented(name) == unaccented(k) for k in known)

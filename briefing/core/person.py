"""People: one person under several spellings, with roles that carry dates."""

from __future__ import annotations

import datetime as dt
import functools
import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Role:
    """An office held by a person, known from a fact on a date; offices expire."""

    title: str
    organisation: str | None
    as_of: dt.date | None
    fact: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """A person with aliases and roles, newest first. `country` is the side, alpha-2."""

    id: int
    name: str
    country: str | None
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()

    def role_on(self, day: dt.date) -> Role | None:
        """The newest role known by `day`; the oldest known one when all are later."""
        dated = [r for r in self.roles if r.as_of is not None]
        before = [r for r in dated if r.as_of is not None and r.as_of <= day]
        if before:
            return max(before, key=lambda r: r.as_of or dt.date.min)
        return self.roles[-1] if self.roles else None


_REMEMBERED = 10_000
"""Names of which the folded form is kept: an article is full of the same."""


@functools.lru_cache(_REMEMBERED)
def folded(name: str) -> str:
    """A name without case, accents and double spaces, for finding the same spelling again."""
    if name.isascii():
        return " ".join(name.lower().split())
    plain = unicodedata.normalize("NFKD", name)
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())


_LETTERS = str.maketrans(
    {
        **dict(zip("абвгдезиклмнопрстуфхыэіәғқңөұүһ", "abvgdeziklmnoprstufhieiagknouuh", strict=True)),
        **{"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu", "я": "ia", "ъ": "", "ь": ""},
    }
)
_SPELLINGS = (
    ("tsch", "ch"), ("tch", "ch"), ("shch", "sh"), ("sch", "sh"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("ck", "k"),
    ("ou", "u"), ("oe", "u"), ("w", "v"), ("q", "k"), ("x", "ks"), ("y", "i"), ("j", "i"), ("ie", "e"),
)  # fmt: skip
"""How one sound is spelt in Latin letters by several languages, each with the spelling that stands for all."""


def is_cyrillic(name: str) -> bool:
    """Whether a name is written in Cyrillic letters, at least in part."""
    return any("\u0400" <= c <= "\u052f" for c in name)


@functools.lru_cache(maxsize=8192)
def sounded(name: str) -> str:
    """A name as it sounds, whichever letters it is written in: "vasilenko" for Vassilenko, Wassilenko and Василенко."""
    words = folded(name).translate(_LETTERS)
    for spelt, sound in _SPELLINGS:
        words = words.replace(spelt, sound)
    words = re.sub("c(?!h)", "k", words)
    return re.sub(r"(.)\1+", r"\1", words)


def sounds_of(name: str) -> frozenset[str]:
    """As what a name may sound: as it stands, and without the Russian ending of "with" ("Кореманом")."""
    bare = " ".join(re.sub("(?<=[а-я]{3})(?:ом|ем|ым)$", "", word) for word in folded(name).split())
    return frozenset((sounded(name), sounded(bare)))

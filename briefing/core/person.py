"""People: one person under several spellings, with roles that carry dates."""

from __future__ import annotations

import datetime as dt
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


def folded(name: str) -> str:
    """A name without case, accents and double spaces, for finding the same spelling again."""
    if name.isascii():
        return " ".join(name.lower().split())
    plain = unicodedata.normalize("NFKD", name)
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())

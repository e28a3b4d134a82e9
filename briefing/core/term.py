"""Terms: words that a person taught the reader, such as another name of a country or a word for exports."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TermKind(StrEnum):
    """What a taught phrase stands for."""

    COUNTRY = "country"
    PEOPLE = "people"
    CITY = "city"
    PERSON = "person"
    ORGANISATION = "organisation"
    EXPORTS = "exports"
    IMPORTS = "imports"
    TURNOVER = "turnover"
    BALANCE = "balance"
    PRODUCT = "product"
    ROLE = "role"
    TOPIC = "topic"

    @property
    def needs_value(self) -> bool:
        """Whether the phrase alone does not say what it stands for."""
        return self not in _WORDS

    @property
    def in_all_languages(self) -> bool:
        """Whether it is a name, the same in every language."""
        return self is TermKind.PERSON


_WORDS = frozenset((TermKind.EXPORTS, TermKind.IMPORTS, TermKind.TURNOVER, TermKind.BALANCE, TermKind.ROLE))

EVERY = ""
"""The language of a term that holds in all of them."""


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """A phrase of a language and what it stands for.

    `value` is the alpha-2 code of a country or people, the English name of a city, the name of a person or
    organisation, the id of a topic, the name of a product; empty for a kind that says it all. `id` is 0 until
    the library has stored it.
    """

    language: str
    kind: TermKind
    phrase: str
    value: str = ""
    id: int = 0

    @property
    def key(self) -> str:
        """How changes name the term."""
        return f"term:{self.id}"

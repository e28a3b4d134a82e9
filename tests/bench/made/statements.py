"""What officials say of trade at a visit: quoted and reported figures, then a target, another year, or money that is no trade."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any

from .told import Made, in_short, millions, months, words

PUBLISHED = date(2025, 11, 15)
TIMES = {
    "N": months("2025-01", "2025-09"),
    "Y": months("2024"),
    "YB": months("2023"),
    "Y15": months("2015"),
    "G27": months("2027"),
    "G30": months("2030"),
}
NO_TRADE = "-"


def documents(language: str) -> Iterator[Made]:
    """Each thing said with each thing told behind it; what opens the document and how it is parted vary."""
    of = words(language)["statements"]
    random = Random(23)
    opens, says, thens = (of[part] for part in ("opens", "says", "thens"))
    for a, said in enumerate(says):
        for b, then in enumerate(thens):
            parts = [
                (f"opens{(a + b) % len(opens)}", opens[(a + b) % len(opens)]),
                (f"says{a}", said),
                (f"thens{b}", then),
            ]
            yield _document(language, random, parts, "\n\n" if (a + b) % 3 else " ")


def _document(language: str, random: Random, parts: list[tuple[str, Any]], gap: str) -> Made:
    text, told = [], []
    for part, (sentence, figures) in parts:
        values = [random.randrange(3000, 7000) / 10 / (n + 1) for n in range(3)]
        values = [round(value, 1) for value in values]
        text.append(sentence.format(*(millions(language, value) for value in values)))
        told += [
            in_short(part, figure, value, TIMES)
            for value, figure in zip(values, figures.split(), strict=False)
            if figure != NO_TRADE
        ]
    return Made(language, " ".join(part for part, _ in parts), gap.join(text), tuple(told), PUBLISHED)

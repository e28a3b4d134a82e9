"""Times told by pointing at one told before: "at the time", "the year after that", "in the latter year", "over the same years"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

from .told import Made, in_short, millions, months, words

PUBLISHED = date(2025, 2, 12)
TIMES = {str(year): months(str(year)) for year in range(2010, 2025)} | {
    "J5": months("2024-01", "2024-05"), "J5B": months("2023-01", "2023-05"), "S9": months("2024-01", "2024-09"),
    "M5": months("2024-05"), "M4": months("2024-04"), "H1": months("2023-01", "2023-06"), "H2": months("2023-07", "2023-12"),
    "Q3": months("2023-07", "2023-09"), "Q2": months("2023-04", "2023-06"), "R12": months("2023-07", "2024-06"),
    "F23": months("2022-07", "2023-06"),
}  # fmt: skip


def documents(language: str) -> Iterator[Made]:
    """Each way to point at a time."""
    random = Random(26)
    for n, (text, *figures) in enumerate(words(language)["thens"]["articles"]):
        values = [random.randrange(2101, 8999) / 10 for _ in figures]
        told = tuple(in_short(f"{n + 1}", f, v, TIMES) for f, v in zip(figures, values, strict=True))
        amounts = [millions(language, value) for value in values]
        yield Made(language, f"{n + 1}", text.format(*amounts), told, PUBLISHED)

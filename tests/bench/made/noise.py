"""Money that is no trade, told between two sentences on the trade of two countries: revenue, loans, aid, damage, markets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

from .told import Made, in_short, millions, months, words

PUBLISHED = date(2025, 11, 15)
TIMES = {"Y": months("2024")}


def documents(language: str) -> Iterator[Made]:
    """Each amount of no trade in each frame of trade, in one paragraph or in three."""
    of = words(language)["noise"]
    random = Random(24)
    for a, (first, told, second, behind) in enumerate(of["trades"]):
        for b, noise in enumerate(of["noise"]):
            values = [random.randrange(first, last) / 10 for first, last in ((4000, 7000), (100, 9000), (500, 3000))]
            sentences = zip((first, noise, second), values, strict=True)
            text = [sentence.format(millions(language, value)) for sentence, value in sentences]
            figures = (
                in_short(f"trades{a}", told, values[0], TIMES),
                in_short(f"behind{a}", behind, values[2], TIMES),
            )
            gap = "\n\n" if (a + b) % 2 else " "
            yield Made(language, f"trades{a} noise{b}", gap.join(text), figures, PUBLISHED)

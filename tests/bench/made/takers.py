"""Goods in agency prose: what a country sold of them, who took how much, what it bought, and what it was at another time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random
from typing import Any

from .told import Made, Told, millions, months, wanted, words

PUBLISHED = date(2025, 11, 15)
TIMES = {
    "N": months("2025-01", "2025-09"),
    "NB": months("2024-01", "2024-09"),
    "Y": months("2024"),
    "YB": months("2023"),
    "G": months("2025"),
}
RIGHT_BEHIND = 3
"""From this one on what is told of another time goes on about the sentence right before it."""


def documents(language: str) -> Iterator[Made]:
    """Each way to tell a sale with each way to tell who took it and one way to go on, in one paragraph or several."""
    of = words(language)["takers"]
    random = Random(22)
    for a in range(len(of["sells"])):
        for b in range(len(of["takes"])):
            last = ("buys", (a + b) % len(of["buys"])) if (a + b) % 2 else ("later", (a + 2 * b) % RIGHT_BEHIND)
            parts = [("sells", a), ("takes", b), last]
            yield _document(language, of, random, parts, " " if (a + b) % 3 else "\n\n")
        for later in range(RIGHT_BEHIND, len(of["later"])):
            yield _document(language, of, random, [("sells", a), ("later", later)], " ")


def _document(language: str, of: dict[str, Any], random: Random, parts: list[tuple[str, int]], gap: str) -> Made:
    text, told = [], []
    most = {"sells": 1400, "takes": 500, "buys": 300, "later": 1700}
    for part, k in parts:
        sentence, figures = of[part][k]
        values = [random.randrange(most[part] * 7, most[part] * 10) / 10 / (n + 1) ** 2 for n in range(3)]
        values = [round(value, 1) for value in values]
        text.append(sentence.format(*(millions(language, value) for value in values)))
        for value, figure in zip(values, figures.split(), strict=False):
            flow, partner, time, *growth = figure.split(":")
            more: dict[str, Any] = {"growth": int(growth[0])} if growth else {}
            more |= {"product": True, "sides": f"{of['reporter']}>{partner}"}
            more["status"] = "target" if time == "G" else "observed"
            told.append(Told(f"{part}{k}", wanted(flow, value, TIMES[time], **more)))
    frame = " ".join(f"{part}{k}" for part, k in parts)
    return Made(language, frame, gap.join(text), tuple(told), PUBLISHED)

"""Numbers that leave out the unit that stands at another number nearby: two flows, two years, several partners or goods."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

from .told import Made, in_short, millions, months, number, words

PUBLISHED = date(2025, 11, 15)
TIMES = {"Y": months("2024"), "B": months("2023"), "A": months("2022")}


def documents(language: str) -> Iterator[Made]:
    """Each article twice: `{a0}` is its first amount with the unit, `{b1}` its second without."""
    random = Random(25)
    for n, (text, *figures) in enumerate(words(language)["bare"]["articles"]):
        for whole in (False, True):
            values = [random.randrange(110, 990) / (1 if whole else 10) for _ in figures]
            bare = {f"b{k}": _short(number(language, value), whole) for k, value in enumerate(values)}
            full = {f"a{k}": _short(millions(language, value), whole) for k, value in enumerate(values)}
            told = tuple(in_short(f"{n}", f, v, TIMES) for f, v in zip(figures, values, strict=True))
            yield Made(language, f"{n} {'whole' if whole else 'tenths'}", text.format(**bare, **full), told, PUBLISHED)


def _short(text: str, whole: bool) -> str:
    return text.replace(".0", "").replace(",0", "") if whole else text

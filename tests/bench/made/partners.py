"""Articles on several partners: each has a paragraph of its own, before or behind the totals of the country's trade."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.corpus.phrasebook import Wanted

from .told import Made, Told, millions, months, number, sentence, wanted, words

WAYS = ("flows", "there", "fell", "against", "bought")
YEAR, QUARTER = months("2023"), months("2024-01", "2024-03")
MADE = 60


def documents(language: str) -> Iterator[Made]:
    """Articles of three partners, each told in some way, with totals first, last or none."""
    of = words(language)["partners"]
    random = Random(11)
    for _ in range(MADE):
        countries = random.sample([c for c in of["countries"] if c[0] != "GH"], 3)
        ways = [(random.choice(WAYS), country) for country in countries]
        total = (random.choice(("total", "whole")), countries[0])
        if random.random() < 0.3:
            ways.append(("later", countries[-1]))
        order = random.choice(([total, *ways], [*ways, total], ways))
        yield _document(language, of, random, order)


def _document(language: str, of: dict[str, Any], random: Random, order: list[tuple[str, list[str]]]) -> Made:
    head = random.choice(of["head"])
    paragraphs, told = [head], []
    for way, country in order:
        code, name, to, since, beside = country
        values = [random.randrange(2101, 8999) / 10 for _ in "abc"]
        if way == "flows":
            values[0] = round(values[1] + values[2], 1)
        growth, variant = random.randrange(11, 390) / 10, random.randrange(len(of[way]))
        slots = {k: millions(language, v) for k, v in zip("abc", values, strict=True)}
        slots |= {"n": name, "N": sentence(name), "to": to, "frm": since, "with": beside, "g": number(language, growth)}
        paragraphs.append(sentence(of[way][variant].format(**slots)))
        told += [Told(f"{way}{variant}", w) for w in _wanted(way, code, values, growth)]
    return Made(language, " ".join(way for way, _ in order), "\n\n".join(paragraphs), tuple(told))


def _wanted(way: str, code: str, values: list[float], growth: float) -> Iterator[Wanted]:
    """The figures of a paragraph, as the country that the article is about tells them."""
    a, b, c = values
    pair, alone = f"GH>{code}", "GH>-"
    if way == "flows":
        yield wanted("T", a, YEAR, growth=growth)
        yield wanted("X", b, YEAR, sides=pair)
        yield wanted("M", c, YEAR, sides=pair)
    elif way == "whole":
        yield wanted("T", a, YEAR, growth=growth, sides=alone)
    elif way == "bought":
        # Told of what the partner does: its purchases are imports of its own.
        yield wanted("M", a, YEAR, sides=f"{code}>GH")
        yield wanted("X", b, YEAR, sides=f"{code}>GH")
    else:
        period = QUARTER if way == "later" else YEAR
        sides = alone if way == "total" else pair
        yield wanted("X", a, period, growth=-growth if way == "fell" else None, sides=sides)
        yield wanted("M", b, period, sides=sides)

"""Goods told in sentences: what a country sold another and bought there, item by item, behind the whole amount."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from tests.corpus.phrasebook import Wanted

from .told import Made, Told, millions, months, number, per_cent, sentence, wanted, words

WAYS = ("listed", "fell_to", "of", "first", "moved", "sold", "led")
BACK = (None, "imports", "imports_of")
YEAR, PAIR = months("2023"), "GH>PE"


def documents(language: str) -> Iterator[Made]:
    """Each way to tell goods, with each way to go on about imports, a few times."""
    of = words(language)["wares"]
    random = Random(13)
    for way in WAYS:
        for variant in range(len(of[way])):
            for back in BACK:
                for gap in (" ", "\n\n"):
                    yield _document(language, of, random, (way, variant), back, gap)


def _document(
    language: str, of: dict[str, Any], random: Random, way: tuple[str, int], back: str | None, gap: str
) -> Made:
    values = {key: random.randrange(2101, 8999) / 10 for key in "abcde"} | {"t": random.randrange(11001, 29999) / 10}
    growth, fall = random.randrange(11, 390) / 10, random.randrange(11, 390) / 10
    slots = {key: millions(language, value) for key, value in values.items()}
    slots |= {"g": number(language, growth), "h": number(language, fall)}
    slots |= {"sg": per_cent(language, growth), "sh": per_cent(language, -fall)}
    for n, (name, behind) in enumerate(random.sample(of["goods"], 5), 1):
        slots |= {f"n{n}": name, f"N{n}": sentence(name), f"g{n}": behind}
    lead = random.randrange(len(of["lead"]))
    parts = [("lead", lead), way, *([(back, random.randrange(2))] if back else [])]
    text = gap.join(sentence(of[part][k].format(**slots)) for part, k in parts)
    told = [Told(f"{part}{k}", w) for part, k in parts for w in _wanted((part, k), slots, values, (growth, fall))]
    return Made(language, " ".join(f"{part}{k}" for part, k in parts), text, tuple(told))


def _wanted(
    part: tuple[str, int], slots: dict[str, str], values: dict[str, float], changes: tuple[float, float]
) -> Iterator[Wanted]:
    name, variant = part
    growth, fall = changes
    if name == "lead":
        yield wanted("X", values["t"], YEAR, growth=growth if variant == 2 else None, sides=PAIR)
    elif name == "imports" and variant == 1:
        # Told of what the partner does: its sales are exports of its own.
        for key in "de":
            yield wanted("X", values[key], YEAR, product=True, sides="PE>GH")
    elif name.startswith("imports"):
        for key in "de":
            yield wanted("M", values[key], YEAR, product=True, sides=PAIR)
    elif name == "moved" or (name == "led" and variant == 0):
        yield wanted("X", values["a"], YEAR, growth=growth, product=True, sides=PAIR)
        yield wanted("X", values["b"], YEAR, growth=-fall, product=True, sides=PAIR)
    else:
        for key in "abc":
            yield wanted("X", values[key], YEAR, product=True, sides=PAIR)

"""Releases of a statistics office: times of every shape, changes on the year and on the period before, and what follows."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from briefing.core.period import Period

from .told import Made, Told, earlier, millions, months, number, sentence, wanted, words

TIMES = {
    "sevenmonths": months("2024-01", "2024-07"), "janjul": months("2024-01", "2024-07"),
    "h1": months("2024-01", "2024-06"), "q2": months("2024-04", "2024-06"), "q3before": months("2023-07", "2023-09"),
    "ninemonths": months("2023-01", "2023-09"), "fiscal": months("2022-07", "2023-06"),
    "tenfiscal": months("2023-07", "2024-04"), "rolling": months("2023-07", "2024-06"),
    "tilljuly": months("2024-01", "2024-07"), "july": months("2024-07"), "h2before": months("2023-07", "2023-12"),
    "apriljune": months("2024-04", "2024-06"), "lastyear": months("2023"), "twoquarters": months("2024-01", "2024-06"),
    "months7": months("2024-01", "2024-07"), "monthsfig": months("2024-01", "2024-07"),
}  # fmt: skip
ORDERS = (
    (), ("other",), ("plain", "balance"), ("before", "plain"), ("month", "year"), ("other", "quarter"), ("monthprev",),
    ("plain", "rolling"), ("gap", "plain"), ("quarterprev",), ("balance", "expected"), ("year", "quarterprev"),
    ("gap", "month", "rolling"), ("plain", "quarter", "year"),
)  # fmt: skip
OPENINGS = ("open_same", "open_up", "open_against", "open_fell", "open_level")
JUNE, MAY = months("2024-06"), months("2024-05")
FIXED = {
    "month": (JUNE, earlier(JUNE), 1), "monthprev": (JUNE, MAY, 1), "year": (months("2022"), months("2021"), -1),
    "rolling": (months("2023-06", "2024-05"), months("2022-06", "2023-05"), 1),
    "quarterprev": (months("2024-01", "2024-03"), months("2023-10", "2023-12"), 1),
}  # fmt: skip
"""Parts with a time of their own: of when, counted from when, and whether up or down."""


def documents(language: str) -> Iterator[Made]:
    """Each time with each opening, and for each a few ways to go on."""
    of = words(language)["periods"]
    random = Random(7)
    for time, period in TIMES.items():
        for opening in OPENINGS:
            for parts in random.sample(ORDERS, 3):
                yield _document(language, of, random, (time, period), (opening, *parts))
    yield from _compared(language, of, random)


def _compared(language: str, of: dict[str, Any], random: Random) -> Iterator[Made]:
    """Each time of the language's own kind, set against the same a year before that is named; a title or a flow before it."""
    for phrase, first, last, compared, then in of["also"]:
        period = months(first, last)
        for part in ("with_base", "in_brackets"):
            for variant, template in enumerate(of[part]):
                owner, exports, imports = random.choice(of["owners"])
                a, b = (random.randrange(2101, 8999) / 10 for _ in "ab")
                g = random.randrange(11, 390) / 10
                slots = {"F": exports, "T": phrase, "C": compared, "B": then, "g": number(language, g)}
                slots |= {"a": millions(language, a), "b": millions(language, b)}
                text = sentence(template.format(**slots))
                sides, base = f"{owner}>-", earlier(period)
                told = [Told(f"{part}{variant}", wanted("X", a, period, sides=sides))]
                if part == "with_base":
                    told = [Told(f"{part}{variant}", wanted("X", a, period, growth=g, sides=sides), base)]
                else:
                    told.append(Told(f"{part}{variant}", wanted("X", b, base, sides=sides)))
                if random.random() < 0.5:
                    c = random.randrange(2101, 8999) / 10
                    text += " " + of["plain"][0].format(a=millions(language, c))
                    told.append(Told("plain0", wanted("M", c, period, sides=sides)))
                yield Made(language, f"{phrase} {part}{variant}", text, tuple(told))


def _document(
    language: str, of: dict[str, Any], random: Random, time: tuple[str, Period], parts: tuple[str, ...]
) -> Made:
    owner, exports, imports = random.choice(of["owners"])
    name, period = time
    text, told = "", []
    for part in parts:
        variants = of[part]
        variant = random.randrange(len(variants))
        a, b = (random.randrange(2101, 8999) / 10 for _ in "ab")
        g = random.randrange(11, 390) / 10
        slots = {"F": exports, "G": imports, "T": of["times"][name], "g": number(language, g)}
        slots |= {"a": millions(language, a), "b": millions(language, b)}
        made = sentence(variants[variant].format(**slots))
        text += (random.choice((" ", "\n\n", " ")) if text else "") + made
        told += [Told(f"{part}{variant}", w, base) for w, base in _wanted(part, owner, period, (a, b, g))]
    return Made(language, f"{name} {' '.join(parts)}", text, tuple(told))


def _wanted(part: str, owner: str, period: Period, values: tuple[float, float, float]) -> Iterator[tuple[Any, Any]]:
    """The figures a part tells, each with what its change counts from."""
    a, b, g = values
    sides, before = f"{owner}>-", earlier(period)
    if part in FIXED:
        when, base, way = FIXED[part]
        yield wanted("X", a, when, growth=way * g, sides=sides), base
    elif part in ("open_same", "open_up", "open_fell"):
        yield wanted("X", a, period, growth=-g if part == "open_fell" else g, sides=sides), before
    elif part in ("open_level", "open_against"):
        yield wanted("X", a, period, sides=sides), None
    elif part in ("other", "plain"):
        yield wanted("M", a, period, growth=-g if part == "other" else None, sides=sides), None
    elif part == "before":
        yield wanted("X", a, before, sides=sides), None
    elif part == "quarter":
        yield wanted("X", a, months("2024-01", "2024-03"), sides=sides), None
        yield wanted("M", b, months("2024-01", "2024-03"), sides=sides), None
    elif part == "balance":
        yield wanted("B", -a, period, sides=sides), None
        yield wanted("B", -b, before, sides=sides), None
    elif part == "expected":
        yield wanted("X", a, months("2025"), status="forecast", sides=sides), None
    if part in ("open_against", "open_fell"):
        yield wanted("X", b, before, sides=sides), None

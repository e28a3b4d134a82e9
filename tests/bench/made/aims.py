"""What a trade is to become: goals, forecasts and chances told behind the trade of a year, with the year by which they are to be reached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from random import Random

from .told import Made, in_short, millions, months, words

PUBLISHED = date(2025, 11, 15)
TIMES = {
    "Y": months("2024"),
    "YB": months("2023"),
    **{f"G{year - 2000}": months(str(year)) for year in range(2025, 2031)},
}
TRADE = "T:KE-PL:Y"


def documents(language: str) -> Iterator[Made]:
    """Each aim behind each way to tell the trade, in one paragraph or in two."""
    of = words(language)["aims"]
    random = Random(25)
    for a, trade in enumerate(of["trades"]):
        for b, (aim, told) in enumerate(of["aims"]):
            now, then = random.randrange(2000, 4000) / 10, random.randrange(5000, 9000) / 10
            text = [trade.format(millions(language, now)), aim.format(millions(language, then))]
            figures = (in_short(f"trades{a}", TRADE, now, TIMES), in_short(f"aims{b}", told, then, TIMES))
            yield Made(language, f"trades{a} aims{b}", (" ", "\n\n")[(a + b) % 2].join(text), figures, PUBLISHED)

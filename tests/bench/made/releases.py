"""Monthly releases of a statistics office: a country's exports, imports and balance, partners, goods, and the months so far."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from .told import Made, Told, months, wanted, words

MAY, SO_FAR, MAY_BEFORE = months("2024-05"), months("2024-01", "2024-05"), months("2023-05")
ALONE = "LV>-"
SENTENCES = {
    "exports": [wanted("X", 1612, MAY, growth=4.2, sides=ALONE)],
    "imports": [wanted("M", 1894, MAY, growth=-3.5, sides=ALONE)],
    "deficit": [wanted("B", -282, MAY, sides=ALONE)],
    "deficits": [wanted("B", -282, MAY, sides=ALONE), wanted("B", -310, MAY_BEFORE, sides=ALONE)],
    "months": [wanted("X", 7900, SO_FAR, growth=2.1, sides=ALONE), wanted("M", 9300, SO_FAR, growth=-6, sides=ALONE)],
    "partners": [
        wanted("X", 290, MAY, growth=7, sides="LV>LT"), wanted("X", 180, MAY, growth=-2, sides="LV>EE"),
        wanted("X", 110, MAY, sides="LV>DE"),
    ],
    "goods": [wanted("X", 240, MAY, growth=12, product=True, sides=ALONE)],
    "union": [wanted("X", 1100, MAY, sides="LV>EU"), wanted("M", 1400, MAY, sides="LV>EU")],
    "turnover": [wanted("T", 3506, MAY, growth=0.1)],
}  # fmt: skip
ORDERS = (
    "exports imports deficit", "exports imports deficits", "exports partners imports", "exports imports months",
    "turnover exports imports deficit", "exports imports deficit months", "exports imports union months",
    "exports goods imports", "exports imports partners", "exports union imports", "exports goods partners",
    "exports imports union partners", "exports imports goods",
)  # fmt: skip


def documents(language: str) -> Iterator[Made]:
    """Each order of sentences in one paragraph, in a paragraph each and mixed, the wording by chance."""
    of = words(language)["releases"]
    random = Random(7)
    for order in ORDERS:
        for gaps in (" ", "\n\n", " \n"):
            for _ in range(2):
                text, told = "", []
                for part in order.split():
                    variant = random.randrange(len(of[part]))
                    gap = random.choice((" ", "\n\n")) if gaps == " \n" else gaps
                    text += (gap if text else "") + of[part][variant]
                    told += [Told(f"{part}{variant}", want) for want in SENTENCES[part]]
                yield Made(language, order, text, tuple(told))

"""Articles that open on one kind of goods of a country and go on without naming them."""

from __future__ import annotations

from collections.abc import Iterator

from tests.corpus.phrasebook import Wanted

from .told import Made, Told, months, wanted, words

YEAR, YEAR_BEFORE = months("2023"), months("2022")
CHANGED = (0, 1)
"""Openings that tell a change of three per cent."""
TITLE = 6


def _sold(value: float, code: str = "-", period: object = YEAR, growth: float | None = None) -> Wanted:
    more = {"growth": growth, "product": True, "currency": "USD", "sides": f"GH>{code}"}
    return wanted("X", value, period, **more)  # type: ignore[arg-type]


THEN = {
    "buyer": [_sold(300, "IT")], "list": [_sold(300, "IT"), _sold(200, "DE"), _sold(90, "ES")],
    "fell": [_sold(200, "DE", growth=-4)], "eu": [_sold(500, "EU")],
    "june": [_sold(95, period=months("2024-06"), growth=12)], "before": [_sold(1900, period=YEAR_BEFORE)],
    "months": [_sold(850, period=months("2024-01", "2024-05"), growth=9)],
}  # fmt: skip


def documents(language: str) -> Iterator[Made]:
    """Each opening with each sentence that goes on, in the same paragraph and in the next."""
    of = words(language)["goods"]
    for n, opening in enumerate(of["opens"]):
        for then, sentence in of["then"].items():
            for gap in (" ", "\n\n"):
                if gap == "\n\n" or n != TITLE:
                    first = Told(f"opening{n}", _sold(2000, growth=3 if n in CHANGED else None))
                    told = (first, *(Told(then, want) for want in THEN[then]))
                    yield Made(language, f"{n} {then}", opening + gap + sentence, told)

"""Blocks: what sections of a page are made of, as the layouts and formats take them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from briefing.core.claim import Country, Value
from briefing.printing.runs import Run, Wording

Block = dict[str, Any]


def table(wording: Wording, columns: Iterable[tuple[str, str, str]], rows: list[list[list[Run]]]) -> Block:
    """A table of runs; `columns` give the code of each heading, its side and its width."""
    heads = [{"head": wording.words.get("columns", c), "align": a, "width": width} for c, a, width in columns]
    return {"type": "table", "caption": "", "columns": heads, "rows": rows}


def pair_values(reporter: str, partner: str) -> dict[str, Value]:
    """The two sides as the values of a claim."""
    return {"reporter": Country(reporter), "partner": Country(partner)}

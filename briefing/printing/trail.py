"""Trail: where each claim of a page leads, in the order of print, and how long its sections are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefing.printing.render import RenderModel
from briefing.printing.runs import Numbers


@dataclass(frozen=True, slots=True)
class Step:
    """One printed evidence number and the facts and observations (`keys`) its claim rests on.

    `column` is 0, or 1 in the second of two languages side by side.
    """

    number: int
    keys: tuple[str, ...] = ()
    column: int = 0


def trail(model: RenderModel) -> tuple[Step, ...]:
    """Every evidence number in the order in which a column prints it, those of a second language last."""
    steps = []
    for column, data in enumerate(model.columns):
        for run in _runs(data):
            if run["k"] in ("refs", "cites"):
                numbers = run["n"]
                keys = numbers.keys if isinstance(numbers, Numbers) else ()
                steps += [Step(n, keys, column) for n in numbers]
    return tuple(steps)


def words_of(model: RenderModel) -> dict[str, int]:
    """How many words each section prints, its title aside; the chart's drawing is not counted."""
    return {
        section["id"]: sum(_count(block) for block in section["blocks"])
        for column in model.columns[:1]
        for section in (*column["front"], *column["back"])
    }


def front_words(model: RenderModel) -> int:
    """How many words page 1 holds: title block, sections and table."""
    data = model.data
    head = [data["title"], data["subtitle"], *(part for m in data["meta"] for part in (m["label"], m["value"]))]
    titles = [s["title"] for s in data["front"]]
    counted = words_of(model)
    return sum(len(t.split()) for t in (*head, *titles)) + sum(counted[s["id"]] for s in data["front"])


def _count(block: dict[str, Any]) -> int:
    texts = [r["t"] for r in _block_runs(block) if "t" in r]
    texts += [block.get("caption", ""), block.get("text", "")]
    texts += [c["head"] for c in block.get("columns", ())]
    texts += [i["label"] for i in block.get("items", ()) if isinstance(i, dict) and "label" in i]
    return sum(len(t.replace("\u00a0", " ").split()) for t in texts)


def _runs(column: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for section in (*column["front"], *column["back"]):
        for block in section["blocks"]:
            yield from _block_runs(block)


def _block_runs(block: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from block.get("runs", ())
    for item in block.get("items", ()):
        yield from item if isinstance(item, list) else item["runs"]
    for row in block.get("rows", ()):
        for cell in row:
            yield from cell

"""Pages of a ministry on trade with one country: a head and a label for each flow, with years, changes or two columns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.corpus.phrasebook import Wanted

from .told import Made, Told, months, number, per_cent, wanted, words

FLOWS = {"turnover": "T", "exports": "X", "imports": "M", "balance": "B"}
NOW = {"turnover": 48.6, "exports": 30.1, "imports": 18.5, "balance": 11.6}
BEFORE = {"turnover": 47.1, "exports": 28.6, "imports": 18.7, "balance": 9.9}
CHANGES = {"turnover": 3.2, "exports": 5.4, "imports": -1.2}
FORMS = {
    "year": "{l} (2023): {a}", "year_change": "{l} 2023: {a} {p}", "two_years": "{l}: {a} (2023), {b} (2022)",
    "change": "- {l}: {a} {p}", "bare": "{l}: {a}", "columns": "{l}\t{bare_b}\t{bare_a}",
}  # fmt: skip
DATED = (1, 2)
"""Heads that tell the year themselves."""


def documents(language: str) -> Iterator[Made]:
    """Each head with each form of labels and three ways to word them."""
    of = words(language)["pages"]
    for head in range(len(of["heads"])):
        for form in FORMS:
            if form not in ("change", "bare") or head in DATED:
                yield from (_page(language, of, head, form, word) for word in range(3))


def _page(language: str, of: dict[str, Any], head: int, form: str, word: int) -> Made:
    lines, told = [of["heads"][head]], []
    if form == "columns":
        lines.append(f"{of['unit']}\t2022\t2023")
    for name in FLOWS:
        label = of[name][min(word, len(of[name]) - 1)]
        now, was, change = NOW[name], BEFORE[name], CHANGES.get(name)
        a, b = number(language, now), number(language, was)
        p = f"({per_cent(language, change)})" if change else ""
        slots = {"a": f"{a} {of['unit']}", "b": f"{b} {of['unit']}", "bare_a": a, "bare_b": b}
        lines.append(FORMS[form].format(l=label, p=p, **slots).strip())
        told += [Told(form, want) for want in _wanted(name, form)]
    return Made(language, f"{head} {form} {word}", "\n".join(lines), tuple(told))


def _wanted(name: str, form: str) -> Iterator[Wanted]:
    sides = "GH>PE" if name in ("exports", "imports") else None
    growth = CHANGES.get(name) if "{p}" in FORMS[form] else None
    yield wanted(FLOWS[name], NOW[name], months("2023"), growth=growth, sides=sides)
    if form in ("two_years", "columns"):
        yield wanted(FLOWS[name], BEFORE[name], months("2022"), sides=sides)

"""Documents made by construction, so that what must be read in them is known: words of each language, frames as functions.

`words/xx.toml` holds a language's words, one table a kind of document; each module makes one kind. A document is made the same
way every time. `python -m tests.bench.made [kind …] [LANGUAGE …] [-v]` counts those read otherwise; with `-v` it prints them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from . import (
    aims,
    bare,
    goods,
    lists,
    noise,
    pages,
    partners,
    periods,
    releases,
    runs,
    shapes,
    statements,
    takers,
    thens,
    wares,
)
from .told import Made

KINDS: dict[str, Callable[[str], Iterator[Made]]] = {
    module.__name__.rpartition(".")[2]: module.documents
    for module in (
        lists,
        shapes,
        runs,
        pages,
        releases,
        periods,
        partners,
        goods,
        wares,
        takers,
        statements,
        noise,
        aims,
        bare,
        thens,
    )
}
"""What makes the documents of each kind in a language."""

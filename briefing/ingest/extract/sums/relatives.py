"""Relatives: flows named in a relative clause or an apposition between commas, of which the amounts beside it are not."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.fold import NUMBER
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading

_FLOWS = frozenset({"exports", "imports", "turnover", "both", "balance", "surplus", "deficit"})
_TOLD = _FLOWS | {"money"}
_OPENS, _VERB = 2, 3
"""Tokens behind a comma in which a relative clause opens, and behind its end in which the verb of the main clause stands."""
_VERBS = ("move", "bind.reach", "bind.auxiliary")


def besides_relatives(r: Reading, cues: list[Hit], lo: int, hi: int) -> list[Hit]:
    """Leave out a flow of a relative clause that parts another, or money that is no trade, from its verb.

    "Exports, which include re-exports, rose to 3 million", "The revenue of the firm, which exports tractors, came to 3 million",
    "Exports to Peru, the largest market in the region, rose to 3 million".
    """
    if len(cues) < 2:
        return cues
    first = next((q for q in cues if q.category in _TOLD), None)
    if first is None:
        return cues
    commas = [k for k in range(first.j, hi) if r.word(k) == ","]
    inside: set[int] = set()
    for opened, closed in zip(commas, commas[1:], strict=False):
        plain = all(r.kind(k) == "w" or r.word(k) in _WITHIN for k in range(opened + 1, closed))
        led = r.any(("bind.relative",), opened + 1, min(closed, opened + 1 + _OPENS)) or _apposed(r, opened, closed)
        goes_on = r.any(_VERBS, closed + 1, min(hi, closed + 1 + _VERB))
        amount = any(r.kind(k) == NUMBER for k in range(closed + 1, hi))
        if plain and led and goes_on and amount and not any(r.kind(k) == NUMBER for k in range(first.j, opened)):
            inside |= set(range(opened, closed))
    return [q for q in cues if q.i not in inside]


def _apposed(r: Reading, opened: int, closed: int) -> bool:
    """Whether two commas only tell of the country before them that it is somebody's market or supplier."""
    whose = r.ending("country", opened)
    clients = r.within("neutral.client", opened + 1, closed)
    return whose is not None and bool(clients) and not r.any(_VERBS, opened + 1, clients[0].i)


_WITHIN = frozenset("-'’")
"""Signs that may stand inside a relative clause: "re-exports"."""


def besides_times(r: Reading, cues: list[Hit], periods: Sequence[PeriodAtom], hi: int) -> list[Hit]:
    """Leave out a flow that only tells what a time before it was like: "than in 2019, a period marked by the fall in cotton deliveries"."""
    if not cues or len(periods) == 0:
        return cues
    inside: set[int] = set()
    for atom in periods:
        at = r.skip_links(atom.j + 1, hi, 2) if atom.j < hi and r.word(atom.j) == "," else hi
        if at >= hi or not r.at(_TIMES, at):
            continue
        closed = next((k for k in range(at, hi) if r.word(k) in _ENDS), hi)
        if not any(r.kind(k) == NUMBER for k in range(at, closed)) and r.any(("bind.by",), at, closed):
            inside |= set(range(at, closed))
    return [q for q in cues if q.i not in inside]


_TIMES = ("time.span", "time.year_unit", "time.months_unit", "time.quarter_unit", "time.half_unit")
"""Nouns that take up a time told right before them."""
_ENDS = frozenset(",;:.()")
"""Signs that end what is told of a time."""

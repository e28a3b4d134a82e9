"""Aftermath: times that only date what a figure came after."""

from __future__ import annotations

from collections.abc import Collection

from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.reading import Reading

_AFTERMATH = 16
"""Tokens of a clause that only says after what something came."""


def in_aftermath(r: Reading, atom: PeriodAtom, lo: int, told: int) -> bool:
    """Whether a time only dates what came before: "Dopo l'impennata di fine dicembre 2018, l'export è diminuito a 57 miliardi"."""
    if _after_move(r, atom, lo, told):
        return True
    after = r.hit("time.after", lo)
    if after is None or atom.i - lo > _AFTERMATH or atom.j > told:
        return False
    comma = next((k for k in range(after.j, min(told, lo + 2 * _AFTERMATH)) if r.word(k) == ","), None)
    named = any(r.kind(k) == "w" and not r.is_link(k) for k in range(after.j, atom.i))
    return comma is not None and atom.j <= comma and named


def _after_move(r: Reading, atom: PeriodAtom, lo: int, told: int) -> bool:
    """Whether a time only dates a rise or a fall that another followed: "For the rest, after a fall in February, trade rose", "Nach dem Rückgang im Februar stieg"."""
    if not r.hits.get("time.after") or atom.j > told:
        return False
    opened = next((k + 1 for k in range(atom.i - 1, lo - 1, -1) if r.kind(k) == "s" and r.word(k) != "'"), lo)
    after = r.hit("time.after", opened)
    if after is None or r.any(("country", "cue", "bind.compare"), after.j, atom.i):
        return False
    moved = [h for h in r.within("move", after.j, atom.i) if h.category in ("up", "down")]
    # "Nach Peru stieg im Februar die Ausfuhr": "to", and a verb.
    plain = bool(moved) and (r.hit("bind.definite", after.j) is not None or r.is_link(after.j) or moved[0].i == after.j)
    ends = r.word(atom.j) == "," or r.hit("move", atom.j) is not None or r.hit("cue", atom.j) is not None
    return plain and ends


def said_after(r: Reading, atom: PeriodAtom, ends: Collection[int], hi: int) -> bool:
    """Whether a time behind a figure only dates what the figure came after: "rose by 7.6 per cent, after exports had shrunk in November".

    `ends` are the tokens at which the sums, numbers and rates of the sentence begin.
    """
    if not r.hits.get("bind.once") or not any(k < atom.i for k in ends):
        return False
    told = r.within("bind.once", max(k for k in ends if k < atom.i), atom.i)
    if not told or atom.i - told[-1].j > _AFTERMATH:
        return False
    closed = next((k for k in range(atom.j, hi) if r.word(k) in (",", ";", ":")), hi)
    named = any(r.kind(k) == "w" and not r.is_link(k) for k in range(told[-1].j, atom.i))
    return named and not any(told[-1].j <= k < closed for k in ends)


def in_cause(r: Reading, atom: PeriodAtom, ends: Collection[int], lo: int, hi: int) -> bool:
    """Whether a month only dates, between commas, what a figure suffered or gained by: "Bananas, still affected by the floods of November, came to 118 million".

    `ends` are as for `said_after`.
    """
    if atom.j >= hi or r.word(atom.j) != "," or atom.year is not None or atom.relation:
        return False
    opened = next(
        (k for k in range(atom.i - 1, max(lo, atom.i - _AFTERMATH) - 1, -1) if r.word(k) in (",", ";", ":")), lo - 1
    )
    if opened >= lo and r.word(opened) != "," or atom.i - opened > _AFTERMATH:
        return False
    if r.ending("neutral.concerning", atom.i) is not None:
        # "Por lo que se refiere a mayo"
        return False
    by = sorted(r.each(_BY, opened + 1, atom.i))
    named = bool(by) and any(r.kind(k) == "w" and not r.is_link(k) for k in range(by[-1].j, atom.i - 1))
    told = any(opened < k < atom.j for k in ends)
    told = told or r.any(("cue", "country", "bind.compare"), opened + 1, atom.j)
    return named and not told and any(k > atom.j for k in ends)


_BY = ("bind.cause", "place.agent")
"""Words that lead what something is owed to."""

"""Treaties: times that only date an agreement told beside a figure, and amounts that agreements come to."""

from __future__ import annotations

from briefing.ingest.extract.times.atoms import PeriodAtom
from briefing.ingest.extract.words.reading import Reading

_REACH = 9
"""Tokens between an agreement and the time it was signed at."""
_WHEN = 3
"""Tokens between "when" and the agreement that came then."""
_BEFORE = 4
"""Tokens between a time and the agreement behind it: "des 2007 in Riga unterzeichneten Abkommens"."""
_OTHER = ("cue", "move", "currency", "percent", "bind.contrast", "bind.relative")
"""What may not stand between an agreement and its time."""


def of_treaty(r: Reading, atom: PeriodAtom, lo: int, hi: int) -> bool:
    """Whether a time dates an agreement: "the agreement signed in 2007", "des 2007 unterzeichneten Abkommens", "the 2007 treaty"."""
    if not r.hits.get("event.treaty") or atom.year is None or atom.relation:
        return False
    return _behind(r, atom, lo) or _ahead(r, atom, hi)


def come_to(r: Reading, lo: int, i: int) -> bool:
    """Whether the amount at token `i` is what agreements signed come to: "the firms signed 15 agreements, together worth 800 million"."""
    signed, told = r.within("event.signed", lo, i), r.within("event.treaty", lo, i)
    return bool(signed and told) and not r.any(("move", "status.target", "status.forecast", "bind.since"), lo, i)


def _behind(r: Reading, atom: PeriodAtom, lo: int) -> bool:
    """Whether an agreement stands before a time, with a word for its signing right before that: "acuerdo firmado en 2007"."""
    told = r.within("event.treaty", max(lo, atom.i - _REACH), atom.i)
    if not told or not _plain(r, told[-1].j, atom.i) or r.within("bind.when", max(lo, told[-1].i - _WHEN), told[-1].i):
        # "Toen het verdrag in 2017 in werking trad, was de handel 5,8 miljard waard": then it was so much.
        return False
    between = range(told[-1].j, atom.i)
    if all(r.is_link(k) or r.ending("bind.of", k + 1) is not None for k in between):
        # "Das Abkommen von 2007"
        return any(r.hit("bind.of", k) is not None and r.hit("place.at", k) is None for k in between)
    signed = r.within("bind.signing", told[-1].j, atom.i)
    return bool(signed) and all(r.word(k) != "," for k in range(signed[-1].j, atom.i))


def _ahead(r: Reading, atom: PeriodAtom, hi: int) -> bool:
    """Whether an agreement stands right behind a time, told as signed, or named by its year: "the 2007 agreement"."""
    told = r.within("event.treaty", atom.j, min(hi, atom.j + _BEFORE + 1))
    if not told or any(r.kind(k) != "w" for k in range(atom.j, told[0].i)) or not _plain(r, atom.j, told[0].i):
        return False
    if r.within("bind.signing", atom.j, told[0].i):
        return True
    named = r.lexicon.names_describe and atom.j - atom.i == 1 and r.hit("bind.the", atom.i - 1) is not None
    return named and not any(r.is_link(k) for k in range(atom.j, told[0].i))


def _plain(r: Reading, i: int, j: int) -> bool:
    """Whether nothing but what tells of an agreement stands between it and a time."""
    return all(r.kind(k) == "w" or r.word(k) in (",", "'", "-") for k in range(i, j)) and not r.any(_OTHER, i, j)

"""Reports: the clauses of a sentence that only tell who says what it tells."""

from __future__ import annotations

from briefing.ingest.extract.words.reading import Reading


def before_report(r: Reading, j: int, hi: int) -> int:
    """Where a last clause begins that only tells who reports: "..., indicó el jueves un comunicado en Santiago"."""
    comma = max((k for k in range(j, hi) if r.word(k) == ","), default=None)
    if comma is None:
        return hi
    first = r.skip_links(comma + 1, hi, 1)
    if r.hit("event.planned", comma + 1) is not None:
        # "De volgende, de negende, vindt in 2026 plaats in Sofia"
        return hi
    says = [
        r.hit(slot, k) for slot in ("say.verb", "say.according") for k in (comma + 1, first, _past_teller(r, first, hi))
    ]
    return comma if any(h is not None for h in says) else hi


def _past_teller(r: Reading, i: int, hi: int) -> int:
    """Where the verb of saying may stand behind its subject: "..., minister John Kamau said in Nairobi on Tuesday"."""
    slots = ("role.role", "role.complement", "country", "role.prefix", "role.title")
    while i < hi and (r.capital(i) or r.is_link(i) or r.at(slots, i)):
        i += 1
    return i


def told_room(r: Reading, i: int, j: int, lo: int, hi: int) -> tuple[int, int]:
    """The tokens around a verb without those that only tell who reports: "According to the minister, ...", "..., said the minister"."""
    if r.hit("say.according", lo) is not None:
        lo = next((k + 1 for k in range(lo, i) if r.word(k) == ","), lo)
    return lo, before_report(r, j, hi)

"""Put off: events that did not or will not take place, and the new day of those that were moved to another."""

from __future__ import annotations

from briefing.ingest.extract.events.attributes import meant
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.lexicon import Hit
from briefing.ingest.extract.words.reading import Reading


def called_off(r: Reading, i: int, j: int, lo: int, hi: int) -> bool:
    """Whether the event at tokens `i` to `j` did not or will not take place: "The forum due on 3 May has been put off"."""
    planned = r.within("event.planned", lo, hi)
    offs = [h for h in r.within("event.off", lo, hi) if _told_off(r, h, (i, j), lo, planned)]
    # "Перенесено на октябрь", "Die Sitzung, zweimal verschoben, soll im Mai stattfinden": it has another day.
    return any(
        not _meet(h, planned)
        and put_off(r, i, j, lo, hi) is None
        and not (h.i >= j and r.any(("event.planned",), h.j, hi))
        for h in offs
    )


def put_off(r: Reading, i: int, j: int, lo: int, hi: int) -> int | None:
    """The token from which the new day is told of an event that was put off: "was moved from May to June"."""
    planned = r.within("event.planned", lo, hi)
    for off in r.within("event.off", lo, hi):
        if not _told_off(r, off, (i, j), lo, planned):
            continue
        dates, periods = dates_and_periods(r, off.j, min(hi, off.j + _NEW_DAY))
        days = sorted([*(d.i for d in dates), *(p.i for p in periods)]) or _moved_to(r, j, off.i)
        if days:
            # "From 25 November to 5 December": the last is the new one.
            return days[-1]
    return None


def told_held(r: Reading, lo: int, hi: int) -> list[Hit]:
    """The verbs of tokens `lo` to `hi` that tell of what was held; where a verb closes its clause, no auxiliary: "wurde ... verschoben"."""
    held = r.within("event.held", lo, hi)
    return [h for h in held if not (r.lexicon.verb_final and r.hit("bind.auxiliary", h.i) is not None)]


def _moved_to(r: Reading, lo: int, hi: int) -> list[int]:
    """Where the new day is told before the verb that closes the clause: "wurde | auf Mai | verschoben"."""
    if not r.lexicon.verb_final:
        return []
    times = [t.i for found in dates_and_periods(r, lo, hi) for t in found]
    return sorted(i for i in times if r.led(("event.moved_to",), i, i - 1))


def _told_off(r: Reading, off: Hit, at: tuple[int, int], lo: int, planned: list[Hit]) -> bool:
    """Whether it is the event at tokens `at` that was put off: it opens the sentence, or stands behind the verb."""
    held = told_held(r, at[1], off.i) if off.i >= at[1] else []
    # "Которое планировалось провести в ноябре, перенесено", "a été reportée"
    held = [h for h in held if not _meet(h, planned) and not any(p.j == h.i for p in planned)]
    # "Fand am Dienstag nicht statt"
    held = [h for h in held if h.j != off.i and r.hit("event.not", off.i) is None]
    # "Der für den 25. Februar in Riga geplante Besuch"
    planned_for = meant(r, at[0], lo)
    begins = at[0] if planned_for is None else planned_for
    # "Nach einer langen Pause, | als eine für März geplante Reise nicht zustande kam"
    lo = max([lo, *(h.j for h in r.within("bind.when", lo, begins))])
    days = sum(d.j - d.i for d in dates_and_periods(r, lo, begins)[0])
    return (off.i >= at[1] and begins - lo - days <= _OPENS and not held) or 0 <= at[0] - off.j <= _OPENS


def _meet(hit: Hit, others: list[Hit]) -> bool:
    return any(o.i < hit.j and hit.i < o.j for o in others)


_OPENS, _NEW_DAY = 4, 8
"""Tokens before an event that still opens its sentence or stands behind its verb, and before its new day."""

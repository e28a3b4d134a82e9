"""Plain: the verb or noun that tells of a meeting or a journey only beside who, when and where, and that nothing else took."""

from __future__ import annotations

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.denied import never_told
from briefing.ingest.extract.events.elliptic import Anchor
from briefing.ingest.extract.events.facing import is_day
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.reading import Reading


def plainly(r: Reading, lo: int, hi: int) -> tuple[list[Anchor], bool]:
    """The event that tokens `lo` to `hi` plainly tell of, and whether only a verb does.

    "The premier received the envoys in Riga on Monday", "Further talks with the ministers will follow in May".
    """
    dates, periods = dates_and_periods(r, lo, hi)
    day = any(is_day(d) for d in dates) or any(p.first == p.last for p in periods)
    for slots, kind, dated, needs in _PLAIN:
        hits = [h for slot in slots for h in r.within(slot, lo, hi) if not never_told(r, h, lo)]
        if hits and (day or not dated) and all(r.any(need, lo, hi) for need in needs):
            return [(hits[0].i, hits[0].j, kind, None)], slots is not _TALKS
    return [], True


_TALKS = ("event.talk",)
_OFFICE = ("role.role",)
_SOMEBODY = ("role.role", "role.known", "role.delegation", "role.guest")
_CITY = ("city",)
_PLAIN = (
    (("event.received", "event.met"), EventKind.MEETING, False, (_OFFICE,)),
    (("event.received",), EventKind.MEETING, True, (_SOMEBODY,)),
    (("event.received", "event.met", "event.talked"), EventKind.MEETING, True, (_CITY,)),
    (_TALKS, EventKind.MEETING, True, (_SOMEBODY,)),
    (("event.visited", "event.came"), EventKind.VISIT, True, (_OFFICE, ("city", "country"))),
)
"""Words that tell of an event, of which kind, whether only with a day or a month, and what must stand beside them."""

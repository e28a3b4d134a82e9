"""Plain: the verb or noun that tells of a meeting only beside who, when and where, and that nothing else took."""

from __future__ import annotations

from briefing.core.fact import EventKind
from briefing.ingest.extract.events.denied import never_told
from briefing.ingest.extract.events.elliptic import Anchor
from briefing.ingest.extract.events.facing import is_day, of_several
from briefing.ingest.extract.events.reports import told_room
from briefing.ingest.extract.times.times import dates_and_periods
from briefing.ingest.extract.words.reading import Reading


def plainly(r: Reading, lo: int, hi: int) -> tuple[list[Anchor], bool]:
    """The meeting that tokens `lo` to `hi` plainly tell of, and whether only a verb does.

    "The premier received two bankers in Riga on Monday", "Further talks with the ministers will follow on 5 May".
    """
    for slots, dated, beside in _PLAIN:
        hits = [h for h in r.each(slots, lo, hi) if not never_told(r, h, lo)]
        if not hits:
            continue
        i, j, *_ = hits[0]
        # "Exports met expectations, the minister said on Monday": who tells of it, and when, is not of it.
        room = told_room(r, i, j, lo, hi)
        alone = slots is not _TALKS and not of_several(r, lo, hi)
        if r.any(beside, *room) and not alone and (not dated or _day_told(r, *room)):
            return [(i, j, EventKind.MEETING, None)], slots is not _TALKS
    return [], True


def _day_told(r: Reading, lo: int, hi: int) -> bool:
    """Whether tokens `lo` to `hi` tell a day."""
    return any(is_day(d) for d in dates_and_periods(r, lo, hi)[0])


_TALKS = ("event.talk",)
_SOMEBODY = ("role.role", "role.known", "role.delegation", "role.guest")
_PLAIN = (
    (("event.received", "event.met"), False, ("role.role",)),
    (("event.received",), True, _SOMEBODY),
    (("event.received", "event.met", "event.talked"), True, ("city",)),
    (_TALKS, True, _SOMEBODY),
)
"""Words that tell of a meeting, whether only with a day, and of what one must stand beside them."""

"""What changed: two stands of a dossier compared by the keys of what they say, never by their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from briefing.core.fact import ReviewStatus
from briefing.core.stand import APART, FACTS, Item, Sort, Stand


class Turn(StrEnum):
    """What became of a thing since."""

    REVISED = "revised"
    """Another value for the same flow and period, or another change on the year before."""
    EDITED = "edited"
    NEW = "new"
    GONE = "gone"
    ROLE = "role"
    """The office somebody holds is another one."""
    REDATED = "redated"
    """The same office, known from another day."""
    STALE = "stale"
    """Not re-checked for a year by now."""
    OPENED = "opened"
    CLOSED = "closed"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
    REOPENED = "reopened"


class Group(StrEnum):
    """The groups in which differences are told, in their order."""

    REVISED = "revised"
    NEW = "new"
    PEOPLE = "people"
    CHECKS = "checks"
    DECISIONS = "decisions"


_GROUPS = {
    Turn.REVISED: Group.REVISED,
    Turn.EDITED: Group.REVISED,
    Turn.NEW: Group.NEW,
    Turn.GONE: Group.NEW,
    Turn.ROLE: Group.PEOPLE,
    Turn.REDATED: Group.PEOPLE,
    Turn.STALE: Group.PEOPLE,
    Turn.OPENED: Group.CHECKS,
    Turn.CLOSED: Group.CHECKS,
}
_DECIDED = {
    ReviewStatus.PROPOSED: Turn.REOPENED,
    ReviewStatus.CONFIRMED: Turn.CONFIRMED,
    ReviewStatus.EDITED: Turn.CONFIRMED,
    ReviewStatus.DISPUTED: Turn.DISPUTED,
    ReviewStatus.REJECTED: Turn.REJECTED,
    ReviewStatus.SUPERSEDED: Turn.SUPERSEDED,
}
_OPEN_VERDICTS = ("fail", "warn", "not_comparable")
_TURNS = tuple(Turn)
_SORTS = tuple(Sort)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is not as it was: before and now, None where it was not there."""

    turn: Turn
    before: Item | None
    now: Item | None

    @property
    def item(self) -> Item:
        """The thing as it is now, else as it was."""
        found = self.now or self.before
        assert found is not None
        return found

    @property
    def group(self) -> Group:
        """Where it is told."""
        if self.item.sort is Sort.PERSON:
            return Group.PEOPLE
        return _GROUPS.get(self.turn, Group.DECISIONS)


def differences(before: Stand, now: Stand) -> tuple[Difference, ...]:
    """What changed from one stand to a later one, group by group.

    Of a dossier too large to be read whole nothing is called gone: it may only have been left out.
    """
    found = [*_values(before, now), *_facts(before, now), *_people(before, now), *_checks(before, now)]
    return tuple(sorted(found, key=_order))


def _order(difference: Difference) -> tuple[object, ...]:
    item = difference.item
    place = item.values.get("end") or item.values.get("last") or ""
    length = _months(item) if item.sort in (Sort.VALUE, Sort.COMPARISON) else 0
    number = int(item.key.rpartition(":")[2]) if item.sort in FACTS else 0
    groups = tuple(Group)
    return (
        groups.index(difference.group),
        # What others did never takes the room of the pair's own.
        APART in item.values,
        _TURNS.index(difference.turn),
        _SORTS.index(item.sort),
        -length,
        place,
        number,
        item.key,
    )


def _months(item: Item) -> int:
    first, last = item.values.get("start", ""), item.values.get("end", "")
    if not first or not last:
        return 0
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) + 1


def _of(stand: Stand, *sorts: Sort) -> dict[str, Item]:
    return {key: item for key, item in stand.items.items() if item.sort in sorts}


def _pairs(before: Stand, now: Stand, *sorts: Sort) -> Iterator[tuple[Item | None, Item | None]]:
    old, new = _of(before, *sorts), _of(now, *sorts)
    for key in dict.fromkeys((*old, *new)):
        yield old.get(key), new.get(key)


def _sum(item: Item) -> Decimal | None:
    digits = item.values.get("digits")
    return Decimal(digits).scaleb(int(item.values["scale"])) if digits is not None else None


def _values(before: Stand, now: Stand) -> Iterator[Difference]:
    for was, is_ in _pairs(before, now, Sort.VALUE):
        if was is None and is_ is not None:
            # A figure of an article is new as a fact.
            if is_.values["key"].startswith("obs:"):
                yield Difference(Turn.NEW, None, is_)
        elif was is not None and is_ is not None:
            if _sum(was) != _sum(is_) or was.values.get("qualifier") != is_.values.get("qualifier"):
                yield Difference(Turn.REVISED, was, is_)
        elif was is not None and was.values["key"].startswith("obs:"):
            yield Difference(Turn.GONE, was, None)
    for was, is_ in _pairs(before, now, Sort.COMPARISON):
        if is_ is None:
            continue
        if (was.values.get("percent") if was is not None else None) != is_.values.get("percent"):
            yield Difference(Turn.REVISED, was, is_)


def _facts(before: Stand, now: Stand) -> Iterator[Difference]:
    revised = {d.now.values.get("key") for d in _values(before, now) if d.turn is Turn.REVISED and d.now is not None}
    newest = max((_number(k) for k, i in before.items.items() if i.sort in FACTS), default=0)
    for was, is_ in _pairs(before, now, *FACTS):
        if was is None and is_ is not None:
            known = before.whole or _number(is_.key) > newest
            # The revision of the value tells a new figure that revises one.
            if known and is_.key not in revised and _is_told(is_, before):
                yield Difference(Turn.NEW, None, is_)
        elif is_ is None and was is not None:
            if before.whole and now.whole and _counts(was) and was.sort is not Sort.NAMED:
                yield Difference(Turn.GONE, was, None)
        elif was is not None and is_ is not None:
            yield from _moved(was, is_, is_.key in revised)


def _number(key: str) -> int:
    return int(key.rpartition(":")[2])


def _counts(item: Item) -> bool:
    return ReviewStatus(item.status).counts and "lead" not in item.values


def _is_told(item: Item, before: Stand) -> bool:
    """Whether a new fact is news: it counts, and is no further mention of an event known before or told already."""
    if not _counts(item) or item.sort is Sort.NAMED:
        return False
    mentions = item.values.get("with", item.key).split()
    return mentions[0] == item.key and not any(m in before.items for m in mentions)


def _moved(was: Item, is_: Item, revised: bool) -> Iterator[Difference]:
    """A fact of both stands: corrected, or decided on. A correction says that it was decided too."""
    edited = was.differs(is_, but=("with", "lead", "language", APART)) and _counts(is_)
    if edited and not revised and is_.sort is not Sort.NAMED:
        yield Difference(Turn.EDITED, was, is_)
    elif was.status != is_.status and not (edited and revised):
        yield Difference(_DECIDED[ReviewStatus(is_.status)], was, is_)


def _people(before: Stand, now: Stand) -> Iterator[Difference]:
    for was, is_ in _pairs(before, now, Sort.PERSON):
        if is_ is None:
            if was is not None and before.whole and now.whole:
                yield Difference(Turn.GONE, was, None)
        elif was is None:
            yield Difference(Turn.NEW, None, is_)
        elif _office(was) != _office(is_):
            yield Difference(Turn.ROLE, was, is_)
        elif is_.status == "stale" != was.status:
            yield Difference(Turn.STALE, was, is_)
        elif was.values.get("known") != is_.values.get("known"):
            yield Difference(Turn.REDATED, was, is_)


def _office(item: Item) -> tuple[str | None, str | None]:
    return item.values.get("role"), item.values.get("organisation")


def _checks(before: Stand, now: Stand) -> Iterator[Difference]:
    for was, is_ in _pairs(before, now, Sort.CHECK):
        was_open = was is not None and was.status in _OPEN_VERDICTS
        is_open = is_ is not None and is_.status in _OPEN_VERDICTS
        if is_open and (was is None or not was_open or was.status != (is_.status if is_ else "")):
            yield Difference(Turn.OPENED, was, is_)
        elif was_open and not is_open:
            yield Difference(Turn.CLOSED, was, is_)

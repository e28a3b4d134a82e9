"""Arrangement: what an officer decided on the items of a page: left out, moved, pinned, given a portion mark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from briefing.core.claim import Claim, Code, Country, Section
from briefing.core.evidence import Register
from briefing.core.period import Period
from briefing.core.summary_parts import Fragment, Gap, Line, Note, OfficerLine, PersonLine

WHOLE = ""
"""The item that stands for a section itself: whether it prints, and the mark of its one paragraph."""
T = TypeVar("T", Line, PersonLine, Fragment, Note, Gap, OfficerLine)
Part = Line | PersonLine | Fragment | Note | Gap | OfficerLine | Claim


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on one item.

    `place` is its rank in the section, None where the program's own order holds; pinned items come
    first and no limit cuts them; `portion` is the mark that prints before the paragraph ("(U)").
    """

    place: int | None = None
    left_out: bool = False
    pinned: bool = False
    portion: str = ""


USUAL = Decision()
Decisions = Mapping[tuple[str, str], Decision]
"""Decisions by section and item."""


@dataclass(frozen=True, slots=True)
class Item:
    """What could stand in a section: its key, its content, the decision on it and whether the page prints it.

    A `fixed` item cannot be left out: a check that is open always prints.
    """

    key: str
    part: Part
    decision: Decision = USUAL
    printed: bool = True
    fixed: bool = False

    @property
    def written(self) -> bool:
        """Whether it is a text the officer wrote, none that the figures gave."""
        return self.key.startswith("text:")


def claim_key(claim: Claim) -> str:
    """A name for a claim that stays the same while it says the same of the same things.

    It names what the claim rests on, else what it speaks of, never the figures: a corrected figure
    keeps its decision.
    """
    kinds = [v.value for v in claim.values.values() if isinstance(v, Code)]
    about = claim.keys or [_named(v) for v in claim.values.values() if not isinstance(v, Code)]
    return ":".join((claim.code, *kinds, *about))


def unique(keys: Iterable[str]) -> list[str]:
    """Keys of which no two are alike: a second one of the same name is numbered."""
    seen: dict[str, int] = {}
    found = []
    for key in keys:
        seen[key] = seen.get(key, 0) + 1
        found.append(key if seen[key] == 1 else f"{key}#{seen[key]}")
    return found


def _named(value: object) -> str:
    if isinstance(value, Period):
        return f"{value.first}..{value.last}"
    if isinstance(value, tuple):
        return ",".join(_named(v) for v in value)
    return value.code if isinstance(value, Country) else str(value)


def ranked(keys: Sequence[str], decided: Mapping[str, Decision]) -> list[str]:
    """The items of a section in the order decided: pinned ones, then those with a place, then the rest as they come."""

    def rank(key: str) -> tuple[bool, bool, int]:
        decision = decided.get(key, USUAL)
        return not decision.pinned, decision.place is None, decision.place or 0

    return sorted(keys, key=rank)


class Arranger:
    """Arranges the sections of one page and remembers what each could have held.

    What prints cites its evidence in `register`, in the order of the page; what does not is worded
    with `scratch`, so that it takes no number.
    """

    def __init__(self, decisions: Decisions, register: Register, scratch: Register) -> None:
        self._decisions = decisions
        self.register, self.scratch = register, scratch
        self.items: dict[Section, tuple[Item, ...]] = {}
        self.more: dict[Section, int] = {}
        """How many items a limit keeps off the page, by section."""

    def decision(self, section: Section, key: str = WHOLE) -> Decision:
        """What was decided on an item; by default the section itself."""
        return self._decisions.get((str(section), key), USUAL)

    def arranged(
        self,
        section: Section,
        candidates: Iterable[tuple[str, Callable[[Register], T]]],
        limit: int | None = None,
        fixed: Callable[[str], bool] = lambda _key: False,
    ) -> tuple[T, ...]:
        """The items that print, at most `limit` unless more are pinned, in the order decided."""
        ordered = self._ordered(section, candidates)
        wanted = [key for key, _ in ordered if fixed(key) or not self.decision(section, key).left_out]
        pinned = sum(self.decision(section, key).pinned for key in wanted)
        room = len(wanted) if limit is None else max(limit, pinned)
        printed = dict.fromkeys(wanted[:room])
        shown: list[T] = []
        items: list[Item] = []
        for key, make in ordered:
            prints, decision = key in printed, self.decision(section, key)
            made = make(self.register if prints else self.scratch)
            if decision.portion:
                made = replace(made, portion=decision.portion)
            if prints:
                shown.append(made)
            items.append(Item(key, made, decision, prints, fixed(key)))
        self.items[section] = tuple(items)
        self.more[section] = len(wanted) - len(printed)
        return tuple(shown)

    def claims(self, section: Section, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """The claims of a running paragraph that print, worded with `scratch` before and cited now."""
        items, shown = [], []
        found = list(claims)
        for key, claim in zip(unique(map(claim_key, found)), found, strict=True):
            decision = self.decision(section, key)
            if not decision.left_out:
                shown.append(self.cited(claim))
            items.append(Item(key, claim, decision, not decision.left_out))
        self.items[section] = tuple(items)
        return tuple(shown)

    def cited(self, claim: Claim) -> Claim:
        """A claim with the evidence numbers of this page."""
        return replace(claim, refs=self.register.cite(claim.keys))

    def _ordered(
        self, section: Section, candidates: Iterable[tuple[str, Callable[[Register], T]]]
    ) -> list[tuple[str, Callable[[Register], T]]]:
        known = dict(candidates)
        decided = {key: self.decision(section, key) for key in known}
        return [(key, known[key]) for key in ranked(list(known), decided)]

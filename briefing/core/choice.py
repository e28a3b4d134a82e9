"""Choices: how a person settled two sources that give different values for one figure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """The choice on the figure `fact`: its own digits and those that `other` (a fact or observation) gives.

    Both are decimal text in the figure's scale, as they stood when it was chosen. `both` asks for both
    on paper, with the person's `note`.
    """

    fact: str
    other: str
    stated: str
    told: str
    told_taken: bool = False
    both: bool = False
    note: str = ""

"""Marks: what a person said a later passage shows of a commitment."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from briefing.core.passage import Span


class Judged(StrEnum):
    """What a passage shows of a commitment."""

    CARRIED = "carried"
    DONE = "done"
    DROPPED = "dropped"
    UNRELATED = "unrelated"
    """It was offered and has nothing to do with it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A person's word on the commitment `step`: what the passage `evidence` shows of it.

    The evidence is a fact by its key, or the mark's own words ("mark:3"). `article` and `span` are the
    passage's place; `span` is None when its words are gone, and the mark then counts for nothing.
    """

    id: int
    step: str
    evidence: str
    judged: Judged
    reviewer: str
    at: str
    article: int
    span: Span | None

    @property
    def is_in_place(self) -> bool:
        """Whether there still is a passage to show."""
        return self.span is not None

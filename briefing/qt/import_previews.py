"""Previews of trade tables as the importing process tells them, and the replies that it takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefing.core.preview import Differing, Effect, Told
from briefing.core.question import Question

IMPORT, ANSWER, LEAVE = "import", "answer", "leave"


@dataclass(frozen=True, slots=True)
class Preview:
    """A table before anything of it is written."""

    path: str
    name: str
    sha256: str
    told: tuple[Told, ...]
    series: int
    new: int
    same: int
    revised: int
    conflicting: int
    gone: int
    revisions: tuple[Differing, ...]
    conflicts: tuple[Differing, ...]
    asked: tuple[Question, ...]
    open: frozenset[str]
    answers: Mapping[str, str]
    remembered: frozenset[str]
    refused: Mapping[str, str]
    notes: tuple[str, ...]
    pairs: tuple[str, ...]
    known: tuple[str, ...]
    dossier: str | None

    @property
    def plain(self) -> bool:
        """Whether there is nothing to decide: no question, no revision."""
        return not (self.asked or self.revised or self.conflicting or self.gone)

    @property
    def waiting(self) -> int:
        """Rows that wait for answers."""
        return sum(a.rows for a in self.asked if a.key in self.open)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Preview:
        """A preview from the object that `briefing import --ask` prints."""
        effect = Effect.from_json(data["effect"])
        return cls(
            path=data["path"],
            name=data["name"],
            sha256=data["sha256"],
            told=tuple(map(Told.from_json, data["told"])),
            series=effect.series,
            new=effect.new,
            same=effect.same,
            revised=effect.revised,
            conflicting=effect.conflicting,
            gone=effect.gone,
            revisions=effect.revisions,
            conflicts=effect.conflicts,
            asked=tuple(map(Question.from_json, data["asked"])),
            open=frozenset(data["open"]),
            answers=dict(data["answers"]),
            remembered=frozenset(data["remembered"]),
            refused=dict(data["refused"]),
            notes=tuple(data["notes"]),
            pairs=tuple(data["pairs"]),
            known=tuple(data["known"]),
            dossier=data["dossier"],
        )


@dataclass(frozen=True, slots=True)
class Reply:
    """What is to be done with a previewed table."""

    action: str
    answers: Mapping[str, str] = field(default_factory=dict)
    dossier: str | None = None
    remember: bool = False

    @property
    def json(self) -> dict[str, Any]:
        """The object that `briefing import --ask` reads."""
        return {
            "do": self.action,
            "answers": dict(self.answers),
            "dossier": self.dossier,
            "remember": self.remember,
        }

"""Previews: what a table says, what it leaves open and what it would change, told before anything of it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from briefing.core.preview import Effect, Told
from briefing.core.question import Question
from briefing.ingest.filing import Pair
from briefing.storage import layouts
from briefing.storage.library import Library


class Action(StrEnum):
    """What is to be done with a table that was previewed."""

    ANSWER = "answer"
    IMPORT = "import"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Reply:
    """What the user said to a preview.

    `answers` are all that are given so far (question key -> choice, text or SKIP); one that is missing is open again.
    `pair` is the dossier to file under, `remember` whether the answers are kept for tables with the same heading.
    """

    action: Action
    answers: Mapping[str, str] = field(default_factory=dict)
    pair: Pair | None = None
    remember: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A table read into the staging: format, id of its layout, notes, what is open, and the imports it replaces."""

    format: str
    layout: str
    notes: tuple[str, ...]
    questions: tuple[Question, ...]
    replaces: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """What a table would bring. Nothing of it is in the library yet.

    `questions` are open: their rows wait. `asked` are all so far, answered ones too; of the `answers` those to
    `remembered` questions were given for another table of this layout, and `refused` ones (by question) were not understood.
    `pairs` are the pairs of countries, those with a dossier are `known`; `pair` is the one it would be filed under.
    """

    path: str
    name: str
    sha256: str
    format: str
    told: tuple[Told, ...]
    effect: Effect
    questions: tuple[Question, ...]
    asked: tuple[Question, ...]
    answers: Mapping[str, str]
    remembered: frozenset[str]
    refused: Mapping[str, str]
    notes: tuple[str, ...]
    pairs: tuple[Pair, ...]
    known: tuple[Pair, ...]
    pair: Pair | None

    @property
    def says_something(self) -> bool:
        """Whether there is anything to tell or ask: new values, or rows that wait."""
        return bool(self.effect.new or self.asked)


Asking = Callable[[Preview], Reply]


class Talk:
    """The questions and answers about one table, from the first reading of it to the last."""

    def __init__(self, ask: Asking, given: Mapping[str, str], asked: Sequence[Question] = ()) -> None:
        self._ask = ask
        self.given = dict(given)
        self.remembered: frozenset[str] = frozenset()
        self.refused: dict[str, str] = {}
        self._asked = {q.key: q for q in asked}
        self._recalled: set[str] = set()

    @property
    def asked(self) -> tuple[Question, ...]:
        """All questions so far, in the order in which they came up."""
        return tuple(self._asked.values())

    def sees(self, library: Library, reading: Reading) -> bool:
        """Take note of what is open; whether answers changed by it, so that the table has to be read again."""
        back = [
            key
            for q in reading.questions
            for key, answer in self.given.items()
            if q.key not in self._asked and answer == q.cell and key.startswith(f"{q.field}:") and key in self._asked
        ]
        if back:
            # What was typed is not understood either: the first question is open again.
            for key in back:
                self.refused[key] = self.given.pop(key)
            return True
        self._asked.update((q.key, q) for q in reading.questions)
        # Each answer is recalled once: one that the user takes away stays away.
        fresh = [q.key for q in reading.questions if q.key not in self._recalled and q.key not in self.given]
        self._recalled.update(fresh)
        known = layouts.remembered(library, reading.layout) if fresh and reading.layout else {}
        recalled = {key: known[key] for key in fresh if key in known}
        self.given.update(recalled)
        self.remembered |= frozenset(recalled)
        return bool(recalled)

    def put(self, preview: Preview) -> Reply:
        """Ask the user, and take the answers."""
        reply = self._ask(preview)
        if reply.action is Action.ANSWER:
            self.given = {**{k: v for k, v in self.given.items() if k not in self._asked}, **reply.answers}
            self.remembered &= {k for k, v in reply.answers.items() if preview.answers.get(k) == v}
            self.refused = {k: v for k, v in self.refused.items() if k not in reply.answers}
        return reply

    def to_remember(self) -> dict[str, str]:
        """The answers that can hold for the next table with the same heading."""
        lasting = {q.key for q in self.asked if not q.is_of_one_file}
        return {k: v for k, v in self.given.items() if k in lasting}

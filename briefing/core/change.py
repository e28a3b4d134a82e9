"""Changes: which kinds of things an edit touched, and the row edits that undo and redo it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Value = str | int | float | bytes | None


class Kind(StrEnum):
    """Kinds of things a change can touch; readers of a change look at what they show."""

    ARTICLE = "article"
    FACT = "fact"
    EVENT = "event"
    PERSON = "person"
    OBSERVATION = "observation"
    DOSSIER = "dossier"
    NOTE = "note"
    SUMMARY = "summary"
    SETTING = "setting"


OTHERS = "other process"
"""The origin of what another process committed."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one committed transaction changed: keys ("fact:12") by kind, never values.

    `seq` is its number in the change log (0: nothing was written). `origin` says who: "edit",
    "import", "undo", or `OTHERS`.
    """

    kinds: frozenset[Kind] = frozenset()
    ids: frozenset[str] = frozenset()
    origin: str = "edit"
    seq: int = 0
    label: str = ""

    def __bool__(self) -> bool:
        return bool(self.kinds)

    def touches(self, *kinds: Kind) -> bool:
        """Whether any of `kinds` changed."""
        return bool(self.kinds & set(kinds))

    @staticmethod
    def merged(changes: Iterable[Change]) -> Change:
        """One change that stands for several; origin and label are the last one's."""
        kinds: frozenset[Kind] = frozenset()
        ids: frozenset[str] = frozenset()
        last = Change()
        for change in changes:
            kinds, ids, last = kinds | change.kinds, ids | change.ids, change
        return Change(kinds, ids, last.origin, last.seq, last.label)


@dataclass(frozen=True, slots=True)
class RowEdit:
    """One row before and after an edit. `before` None inserts, `after` None deletes.

    `key` names the primary key columns; `before` and `after` hold the other columns. Applying it
    succeeds only while the row still equals `before`.
    """

    table: str
    key: Mapping[str, Value]
    before: Mapping[str, Value] | None
    after: Mapping[str, Value] | None
    subject: str = field(default="")
    """The key of the thing the row belongs to, as other panes know it ("fact:12")."""

    def inverse(self) -> RowEdit:
        """The edit that takes this one back."""
        return RowEdit(self.table, self.key, self.after, self.before, self.subject)

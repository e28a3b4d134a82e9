"""Import reports: what became of each file, as a value that every edge words for itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from briefing.core.change import Change
from briefing.core.question import Question

Progressing = Callable[[Path, int, int], None]
"""Called with a file, the bytes read of it so far, and its size."""


class Status(StrEnum):
    """What became of a file."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"
    UPDATED = "updated"
    WAITING = "waiting"
    SKIPPED = "skipped"
    FAILED = "failed"


class FileKind(StrEnum):
    """What a file is."""

    ARTICLE = "article"
    TRADE = "trade"
    FEED = "feed"
    ARCHIVE = "archive"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file. `id` is the article's or the batch's; `notes` are codes, `error` is one sentence.

    `facts` counts the facts that the library holds of the article, `observations` the values that it did not hold
    before, `news` those in the answer of a service that say anything new. `change` is what the commit touched.
    Notes are those of the article and of the table reader, and: `no_parties`, `many_parties:<codes>`, `many_pairs:<n>`,
    `same:<n>` values known already, `revised:<n>` values that revise earlier ones, `conflicting:<n>` values that differ
    from ones of the same edition, `waiting:<place>|<field>|<rows>|<choices, parted by ;>|<cell>` a question about rows
    that wait, `waiting_more:<n>` further questions, `turnover_not_sum:<n>`, `months_not_year:<n>`, `implausible:<n>`,
    `balance_not_difference:<n>`, `children_above_total:<n>`
    what the checks found, `link`, `version:<n>` the text is now the n-th of its article,
    `older_text` the library has a newer text of it, `without_place:<n>` passages
    that wait in its tray, `same_story:<title>` and `same_event:<title>` an article that may tell the same. `questions` are the same questions as values, for whoever puts them to the user.
    """

    path: str
    status: Status
    kind: FileKind = FileKind.OTHER
    id: str | None = None
    sha256: str | None = None
    dossier: str | None = None
    facts: int = 0
    observations: int = 0
    news: int = 0
    notes: tuple[str, ...] = ()
    error: str | None = None
    change: Change = field(default=Change(), compare=False)
    questions: tuple[Question, ...] = ()

    @property
    def done(self) -> bool:
        """Whether the library now holds what the file says."""
        return self.status in (Status.IMPORTED, Status.DUPLICATE, Status.UPDATED)

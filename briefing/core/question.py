"""Questions: what is not known about rows of a trade table, and the answers that there are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SKIP = "skip"
"""The answer that leaves the rows of a question out."""
AS_PRINTED = "as printed"
"""The answer that a scale is right as the file has it."""
BOTH, REPLACE, PREFER = "both", "replace", "file"
"""Answers to values that contradict the library's: keep both side by side, take back the earlier imports of the file, or
let the file's values hold and the others give way."""
OF_ONE_FILE = frozenset({"scale", "conflict", "value", "cells"})
"""Fields whose answer holds for one file alone; the others can be remembered for tables with the same heading."""


def question(field: str, cell: str) -> str:
    """The key of an answer: the field and the text that is not understood."""
    return f"{field}:{cell}"


CONFLICT = question("conflict", "")
"""The question about all values that contradict the library's."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is not known about rows of a table: `key` is what an answer is given to.

    `field` and `cell` say what is not understood and what stands there, `choices` the answers there are (none: only
    the user can say), `rows` how many rows wait for it, `place` where the first of them is.
    """

    key: str
    field: str
    cell: str
    choices: tuple[str, ...]
    rows: int
    place: str

    @property
    def is_of_one_file(self) -> bool:
        """Whether an answer holds for this file alone."""
        return self.field in OF_ONE_FILE

    @property
    def json(self) -> dict[str, Any]:
        """The question as a JSON object."""
        return {
            "key": self.key,
            "field": self.field,
            "cell": self.cell,
            "choices": list(self.choices),
            "rows": self.rows,
            "place": self.place,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Question:
        """The question that `json` made."""
        return cls(data["key"], data["field"], data["cell"], tuple(data["choices"]), data["rows"], data["place"])

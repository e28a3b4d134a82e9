"""Page edits: what an officer writes and decides on a dossier's page, each a step of the program's one undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from briefing.core.arrangement import USUAL, WHOLE, Decision
from briefing.core.change import RowEdit
from briefing.core.claim import Section
from briefing.core.officer import text_key
from briefing.qt.desk import Desk
from briefing.qt.undo import UndoStack
from briefing.storage import arrangements, summaries


class PageEdits(QObject):
    """Reads and writes the open dossier's own words and decisions. Says False where an edit was refused."""

    def __init__(self, desk: Desk, undo: UndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._undo = desk, undo

    @property
    def dossier(self) -> str:
        """The open dossier's id, "" for none."""
        return self._desk.dossier.id if self._desk.dossier is not None else ""

    @property
    def writable(self) -> bool:
        """Whether there is a dossier, as it is known today, and its library takes edits."""
        return bool(self.dossier) and not self._desk.library.readonly and self._desk.known_on is None

    # --- reading -------------------------------------------------------------------------------

    def texts(self, dossier: str = "") -> dict[str, tuple[str, ...]]:
        """The officer's texts by section, with the empty lines that keep their place; by default the open dossier's."""
        dossier = dossier or self.dossier
        return summaries.texts_of(self._desk.library, dossier) if dossier else {}

    def decisions(self) -> dict[tuple[str, str], Decision]:
        """The decisions on the page's items."""
        return arrangements.decisions_of(self._desk.library, self.dossier) if self.dossier else {}

    def portions(self) -> tuple[str, ...]:
        """The portion marks that this dossier uses."""
        return arrangements.portions_of(self.decisions().values())

    # --- writing -------------------------------------------------------------------------------

    def write(self, field: str, n: int, text: str, dossier: str = "") -> bool:
        """Keep a line of a section or a field of the title block; letters typed in one go are one step.

        `dossier` is the one it was written for, where another was opened since.
        """
        text, dossier = " ".join(text.split()), dossier or self.dossier
        lines = list(self.texts(dossier).get(field, ()))
        if text == (lines[n] if n < len(lines) else ""):
            return True
        lines += [""] * (n + 1 - len(lines))
        lines[n] = text
        edits = summaries.line_edits(self._desk.library, dossier, field, lines)
        return self._push(edits, self._written(field), typing=f"{dossier}:{field}:{n}")

    def remove(self, section: Section, n: int) -> bool:
        """Take a line out; decisions on those after it follow their lines."""
        lines = list(self.texts().get(section, ()))
        if n >= len(lines):
            return True
        del lines[n]
        known = {key: d for (s, key), d in self.decisions().items() if s == section}
        moved = {text_key(k): known.get(text_key(k + 1 if k >= n else k), USUAL) for k in range(len(lines) + 1)}
        edits = summaries.line_edits(self._desk.library, self.dossier, section, lines)
        edits += arrangements.decision_edits(self._desk.library, self.dossier, section, moved)
        return self._push(edits, self.tr("Remove a line"))

    def leave_out(self, section: Section, key: str, out: bool) -> bool:
        """Leave an item (or with WHOLE the section) off the page, or print it again."""
        words = self.tr("Leave out") if out else self.tr("Print again")
        return self._decide(section, key, words, left_out=out)

    def pin(self, section: Section, key: str, pinned: bool) -> bool:
        """Pin an item to the top of its section, where no limit cuts it."""
        return self._decide(section, key, self.tr("Pin") if pinned else self.tr("Unpin"), pinned=pinned)

    def mark(self, section: str, key: str, portion: str) -> bool:
        """Give a paragraph of a section, or of the sheet of both sides' figures, a portion mark; "" takes it away."""
        return self._decide(section, key, self.tr("Mark a paragraph"), portion=" ".join(portion.split()))

    def order(self, section: Section, keys: Sequence[str]) -> bool:
        """Print the items of a section in this order."""
        edits = arrangements.order_edits(self._desk.library, self.dossier, section, keys)
        return self._push(edits, self.tr("Move"))

    def mark_all(self, marks: Sequence[tuple[str, str]], portion: str) -> bool:
        """Give all these paragraphs the same portion mark, as one step."""
        known = self.decisions()
        edits: list[RowEdit] = []
        for section, key in marks:
            decided = replace(known.get((section, key), USUAL), portion=portion)
            edits += arrangements.decision_edits(self._desk.library, self.dossier, section, {key: decided})
        return self._push(edits, self.tr("Mark every paragraph"))

    def _decide(self, section: str, key: str, words: str, **changed: bool | str) -> bool:
        known = self.decisions().get((section, key), USUAL)
        wanted = replace(known, **changed)  # type: ignore[arg-type]
        edits = arrangements.decision_edits(self._desk.library, self.dossier, section, {key: wanted})
        return self._push(edits, words)

    def _written(self, field: str) -> str:
        return self.tr("Write the title block") if field.startswith("title_") else self.tr("Write on the page")

    def _push(self, edits: list[RowEdit], words: str, *, typing: str = "") -> bool:
        return not self._desk.library.readonly and self._undo.push(edits, words, typing=typing)


__all__ = ["WHOLE", "PageEdits"]

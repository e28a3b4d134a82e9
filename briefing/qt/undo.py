"""Undo: every edit of rows is one step that takes itself back."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from briefing.core.change import Change, RowEdit
from briefing.qt import wording
from briefing.qt.desk import Desk
from briefing.storage.errors import AsOfPast
from briefing.storage.library import LibraryError, Stale

DEPTH = 500
TYPING = 1
PAUSE = 2.0
"""Seconds without a letter after which what is typed in the same field is a step of its own."""


def composed(first: Sequence[RowEdit], then: Sequence[RowEdit]) -> tuple[RowEdit, ...]:
    """The edits that do at once what `first` and then `then` do; rows that end as they began are left alone."""
    found: dict[tuple[object, ...], RowEdit] = {}
    for edit in (*first, *then):
        row = (edit.table, *edit.key.items())
        known = found.get(row)
        found[row] = edit if known is None else RowEdit(edit.table, edit.key, known.before, edit.after, edit.subject)
    return tuple(e for e in found.values() if e.before != e.after)


class _Step(QUndoCommand):
    """One applied set of edits. Applied before it is pushed, so that a refused edit never gets here."""

    def __init__(self, stack: UndoStack, edits: tuple[RowEdit, ...], label: str, typing: str) -> None:
        super().__init__(label)
        self._stack = stack
        self._edits = edits
        self._done = True
        self._typing = typing
        self._at = time.monotonic()

    def id(self) -> int:
        return TYPING if self._typing else -1

    def mergeWith(self, later: QUndoCommand) -> bool:
        """Letters typed in one go in one field are one step."""
        assert isinstance(later, _Step)
        if later._typing != self._typing or later._at - self._at > PAUSE or not self._done:
            return False
        self._edits, self._at = composed(self._edits, later._edits), later._at
        self.setObsolete(not self._edits)
        return True

    def undo(self) -> None:
        if self._done:
            back = tuple(e.inverse() for e in reversed(self._edits))
            self._done = not self._stack.replay(back, self, "undo", self._about)

    def redo(self) -> None:
        if not self._done:
            self._done = self._stack.replay(self._edits, self, "redo", self._about)

    @property
    def _about(self) -> str:
        """What the step is about, done or taken back: a decision that also writes a note is about the fact."""
        return self._edits[0].subject


class _Turn(QUndoCommand):
    """One applied act that is its own inverse."""

    def __init__(self, stack: UndoStack, act: Callable[[], Change], label: str) -> None:
        super().__init__(label)
        self._stack, self._act, self._done = stack, act, True

    def undo(self) -> None:
        if self._done:
            self._done = not self._stack.replay_act(self._act, self)

    def redo(self) -> None:
        if not self._done:
            self._done = self._stack.replay_act(self._act, self)


class UndoStack(QObject):
    """The edits of this session. `failed` carries the LibraryError of an edit that was refused.

    An edit whose rows another hand has changed since is refused whole and forgotten: `failed` says so. `replayed`
    carries the key of what a step taken back or done again was about ("fact:12").
    """

    failed = Signal(object)
    changed = Signal()
    replayed = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(DEPTH)
        self._stack.indexChanged.connect(self.changed)

    def push(self, edits: Sequence[RowEdit], label: str, *, typing: str = "") -> bool:
        """Commit edits as one step named `label` ("Confirm 289.0"); False when they were refused.

        No edits is no step, and no failure. `typing` names a field: what is typed there without a
        pause is one step with what was typed before.
        """
        if not edits:
            return True
        if self._shows_past():
            return False
        if not self._apply(tuple(edits), label, "edit"):
            return False
        self._stack.push(_Step(self, tuple(edits), label, typing))
        return True

    def push_turn(self, act: Callable[[], Change], label: str) -> bool:
        """Do what is its own inverse as one step named `label`; False when it was refused.

        `act` commits, and gives what it changed.
        """
        if self._shows_past() or not self._do(act):
            return False
        self._stack.push(_Turn(self, act, label))
        return True

    def undo(self) -> None:
        """Take the last step back."""
        if not self._shows_past():
            self._stack.undo()

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if not self._shows_past():
            self._stack.redo()

    def _shows_past(self) -> bool:
        """Whether an earlier day is shown: a change would be of today, and its effect not be seen."""
        day = self._desk.known_on
        if day is not None:
            what = f"The figures are shown as known on {day.isoformat()}; nothing is changed from there."
            self.failed.emit(AsOfPast(self._desk.library.path, "as_of_past", what))
        return day is not None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._stack.canRedo()

    @property
    def undo_text(self) -> str:
        """The menu's words for the step to take back: "Undo: Confirm 289.0"."""
        return self._worded(QCoreApplication.translate("Undo", "Undo"), self._stack.undoText())

    @property
    def redo_text(self) -> str:
        """The menu's words for the step to do again."""
        return self._worded(QCoreApplication.translate("Undo", "Redo"), self._stack.redoText())

    def clear(self) -> None:
        """Forget every step, when another library is opened."""
        self._stack.clear()

    def replay(self, edits: tuple[RowEdit, ...], step: QUndoCommand, origin: str, about: str) -> bool:
        """Apply a step's edits again or backwards; a step that no longer fits is forgotten."""
        if self._apply(edits, step.text(), origin):
            self.replayed.emit(about)
            return True
        # Obsolete steps are deleted by the stack once undo or redo has returned.
        step.setObsolete(True)
        return False

    def replay_act(self, act: Callable[[], Change], step: QUndoCommand) -> bool:
        """Do an act again; one that is not possible any more is forgotten."""
        if self._do(act):
            return True
        step.setObsolete(True)
        return False

    def _do(self, act: Callable[[], Change]) -> bool:
        try:
            self._desk.take(act())
        except KeyError:
            return False
        except LibraryError as error:
            self.failed.emit(error)
            return False
        return True

    def _apply(self, edits: tuple[RowEdit, ...], label: str, origin: str) -> bool:
        try:
            self._desk.apply(edits, label, origin)
        except (Stale, LibraryError) as error:
            self.failed.emit(error)
            return False
        return True

    @staticmethod
    def _worded(verb: str, label: str) -> str:
        return wording.headed(verb, label) if label else verb

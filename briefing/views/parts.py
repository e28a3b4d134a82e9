"""Parts: what the window works with, made before its panes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from briefing.qt.commands import Commands
from briefing.qt.desk import Desk
from briefing.qt.importer import Importer
from briefing.qt.selection import Selection
from briefing.qt.services import Services
from briefing.qt.settings import Settings
from briefing.qt.tasks import Tasks
from briefing.qt.theme import Theme
from briefing.qt.undo import UndoStack


@dataclass(frozen=True, slots=True)
class Parts:
    """What the window works with, made before it."""

    desk: Desk
    selection: Selection
    theme: Theme
    undo: UndoStack
    settings: Settings
    commands: Commands
    importer: Importer
    tasks: Tasks
    services: Services
    pack: Path | None = None
    """The evidence pack that is looked at, None in a window on a library."""

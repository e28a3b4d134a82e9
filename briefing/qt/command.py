"""A command: its words, place in the menus, keys, and what must hold for it to be enabled."""

from __future__ import annotations

import sys
from dataclasses import dataclass

ARTICLE = "article"
DOSSIER = "dossier"
FACT = "fact"
FACTS = "facts"
TEXT = "text"
UNDO = "undo"
REDO = "redo"
CHART = "chart"
SIDES = "sides"
WRITE = "write"
SAMPLE = "sample"
PACK = "pack"


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    `menu` is where it stands ("file", or "view/theme" for a submenu); `rule` draws a separator before
    it. `keys` are portable key sequences, the first is shown ("Ctrl" is the command key on macOS);
    `mac` and `linux` replace them there. `needs` names the states that must all hold for it to be
    enabled. A `local` command's keys work in the pane that has the focus, not in the whole window.
    `radio` names the group of which one is checked.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: tuple[str, ...] = ()
    mac: tuple[str, ...] | None = None
    linux: tuple[str, ...] | None = None
    rule: bool = False
    checkable: bool = False
    radio: str = ""
    local: bool = False
    role: str = ""
    """The place macOS moves it to: "quit", "about" or "preferences"."""

    def keys_here(self, platform: str = sys.platform) -> tuple[str, ...]:
        """The key sequences on a platform."""
        if platform == "darwin" and self.mac is not None:
            return self.mac
        if platform.startswith("linux") and self.linux is not None:
            return self.linux
        return self.keys

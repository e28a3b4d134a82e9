"""The way in: a command goes to the command line, anything else opens the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from briefing import startup
from briefing.cli import COMMANDS


def main(argv: Sequence[str] | None = None) -> int:
    """Start the program with the words after its name; gives the exit code (0, 1 refused, 2 usage)."""
    words = command_first(list(sys.argv[1:] if argv is None else argv))
    if words and words[0] in COMMANDS:
        from briefing.cli import main as command_line

        return command_line(words)
    try:
        chosen = startup.options(words)
    except startup.Unusable as problem:
        print(f"{startup.PROGRAM}: {problem}", file=sys.stderr)
        return 2
    try:
        startup.check_screen()
        startup.check_qt()
    except startup.Unusable as problem:
        print(f"{startup.PROGRAM}: {problem}", file=sys.stderr)
        return 1
    from briefing.boot import run

    return run(chosen)


def command_first(words: list[str]) -> list[str]:
    """The words with a command in front of a `--library FILE` that stood before it."""
    before = 1 if words and words[0].startswith("--library=") else 2 if words and words[0] == "--library" else 0
    if before and len(words) > before and words[before] in COMMANDS:
        return [words[before], *words[:before], *words[before + 1 :]]
    return words


def screenshot(
    out: Path, *, library: Path | None = None, theme: str = "light", size: tuple[int, int] = (1440, 900)
) -> None:
    """Write a picture of the real window, settled, on the usual library or `library`, as PNG.

    Works without a screen. Raises startup.Unusable when Qt cannot be loaded, Refused when `out`
    cannot be written; the file is there whole or as it was before.
    """
    if "QT_QPA_PLATFORM" not in os.environ:
        try:
            startup.check_screen()
        except startup.Unusable:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
    startup.check_qt()
    from briefing.cli.export import write_whole
    from briefing.program import picture

    write_whole(out, picture(library, theme, size))

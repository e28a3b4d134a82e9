"""The command line: the same work without a window, for scripts, batch printing and checks. It imports no Qt."""

from __future__ import annotations

from collections.abc import Sequence

COMMANDS = frozenset(
    (
        "import",
        "watch",
        "figures",
        "facts",
        "summary",
        "trade",
        "search",
        "export",
        "check",
        "screenshot",
        "-h",
        "--help",
    )
)
"""First words that mean the command line; anything else opens the window."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; `argv` without the program's name, None for that of the process.

    Gives 0 (done), 1 (refused or partly done; standard error or the report says what) or 2 (usage).
    """
    from briefing.cli.run import run

    return run(argv)

"""Running a command: from words to work, and from every failure of the world to one sentence and an exit code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

from briefing.cli.output import OutputFailed, complain, drop_output, flush_output, use_utf8
from briefing.cli.parser import parser
from briefing.cli.refusal import Refused
from briefing.ingest.documents.limits import Unreadable
from briefing.storage.errors import LibraryError

DONE, PARTLY, USAGE = 0, 1, 2

_HANDLERS = {
    "import": "intake:import_files",
    "watch": "intake:watch_folder",
    "figures": "figures:ask_services",
    "facts": "reading:show_facts",
    "trade": "reading:show_trade",
    "search": "reading:show_hits",
    "check": "reading:check_library",
    "export": "export:write_export",
    "summary": "summary:write_summary",
    "screenshot": "summary:take_screenshot",
}
"""Each command's module and function; only the one asked for is imported."""


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    use_utf8()
    try:
        args = parser().parse_args(argv)
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else USAGE
    module, _, name = _HANDLERS[args.command].partition(":")
    handler: Callable[..., int] = getattr(import_module(f"briefing.cli.{module}"), name)
    try:
        code = handler(args)
        flush_output()
    except (LibraryError, Unreadable) as problem:
        complain(problem.sentence)
        return PARTLY
    except Refused as problem:
        complain(str(problem))
        return PARTLY
    except KeyboardInterrupt:
        complain("Interrupted. What was reported is kept.")
        return PARTLY
    except BrokenPipeError:
        drop_output()
        return PARTLY
    except OutputFailed as problem:
        drop_output(errors=False)
        complain(str(problem))
        return PARTLY
    return code

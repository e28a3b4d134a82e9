"""Output: UTF-8 whatever the locale, aligned tables for people, one JSON document for programs."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

GAP = "  "


class OutputFailed(Exception):
    """Standard output takes nothing more, for another reason than a reader that has gone."""


def flush_output() -> None:
    """Send what is written on its way. Raises OutputFailed, or BrokenPipeError when the reader has gone."""
    if sys.stdout is not None:
        _write("", flush=True)


def _write(text: str, *, flush: bool = False) -> None:
    try:
        print(text, end="", flush=flush)
    except BrokenPipeError:
        raise
    except OSError as error:
        reason = error.strerror or error
        raise OutputFailed(f"Standard output could not be written: {reason}. Send it to another place.") from error


def use_utf8() -> None:
    """Make standard output and error write UTF-8; what cannot be encoded is shown as an escape, never an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def drop_output(*, errors: bool = True) -> None:
    """After the reader of a pipe has gone: nothing more is written, also not when the interpreter ends.

    Without `errors`, standard error stays as it is.
    """
    for stream in (sys.stdout, sys.stderr) if errors else (sys.stdout,):
        if stream is None:
            continue
        try:
            number = stream.fileno()
        except (OSError, ValueError):
            continue
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, number)
        os.close(nowhere)


def say(text: str = "") -> None:
    """One line for people; control characters in names and texts are made visible, so that none reaches a terminal."""
    _write("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text) + "\n")


def complain(sentence: str) -> None:
    """One sentence on standard error."""
    print("briefing: " + " ".join(sentence.split()), file=sys.stderr)


def document(value: Any, stream: TextIO | None = None) -> None:
    """One JSON document, indented, keys in the order given."""
    text = json.dumps(value, ensure_ascii=False, indent=2) + "\n"
    if stream is None:
        _write(text)
    else:
        stream.write(text)


def line(value: Any) -> None:
    """One JSON object on one line, out at once."""
    _write(json.dumps(value, ensure_ascii=False) + "\n", flush=True)


def table(rows: Iterable[Sequence[str]], right: Sequence[int] = (), indent: str = "") -> None:
    """Rows in aligned columns; `right` are the columns aligned to the right. The last one is not padded."""
    lines = [[" ".join(cell.split()) for cell in row] for row in rows]
    if not lines:
        return
    widths = [max(len(row[i]) for row in lines) for i in range(len(lines[0]))]
    for row in lines:
        cells = [c.rjust(w) if i in right else c.ljust(w) for i, (c, w) in enumerate(zip(row, widths, strict=True))]
        say((indent + GAP.join(cells)).rstrip())

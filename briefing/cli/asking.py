"""Asking: previews of tables as JSON lines on standard output, what to do with them as JSON lines on standard input."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from briefing.cli.output import line
from briefing.ingest.previews import Action, Preview, Reply
from briefing.ingest.worker import Cancelled

EVERY_SECONDS = 0.2


class Asker:
    """Puts a preview out and waits for the reply. `gone` says that there is nobody any more who answers."""

    def __init__(self) -> None:
        self.gone = False

    def ask(self, preview: Preview) -> Reply:
        """The reply to a preview. Raises Cancelled when standard input ends."""
        line({"preview": preview_json(preview)})
        said = sys.stdin.readline()
        if not said.strip():
            self.gone = True
            raise Cancelled
        return reply_of(json.loads(said))


class Progress:
    """Tells how far a large file is read, a few times a second."""

    def __init__(self) -> None:
        self._next = time.monotonic() + EVERY_SECONDS

    def __call__(self, path: Path, at: int, size: int) -> None:
        """Tell it, if it is time again."""
        now = time.monotonic()
        if now >= self._next and size:
            self._next = now + EVERY_SECONDS
            line({"progress": {"path": str(path), "at": at, "size": size}})


def reply_of(data: Mapping[str, Any]) -> Reply:
    """A reply from its JSON object. Raises ValueError for an unknown action."""
    first, _, second = str(data.get("dossier") or "").partition("-")
    answers = {str(k): str(v) for k, v in (data.get("answers") or {}).items()}
    pair = (first, second) if first and second else None
    return Reply(Action(str(data.get("do"))), answers, pair, bool(data.get("remember")))


def preview_json(preview: Preview) -> dict[str, Any]:
    """A preview as a JSON object; amounts are full decimal text, unknown is null."""
    return {
        "path": preview.path,
        "name": preview.name,
        "sha256": preview.sha256,
        "format": preview.format,
        "told": [t.json for t in preview.told],
        "effect": preview.effect.json,
        "asked": [q.json for q in preview.asked],
        "open": [q.key for q in preview.questions],
        "answers": dict(preview.answers),
        "remembered": sorted(preview.remembered),
        "refused": dict(preview.refused),
        "notes": list(preview.notes),
        "pairs": ["-".join(p) for p in preview.pairs],
        "known": ["-".join(p) for p in preview.known],
        "dossier": "-".join(preview.pair) if preview.pair else None,
    }

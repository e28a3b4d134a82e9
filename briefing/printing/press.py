"""Press: pages laid out in a child process, so that the window neither grows nor falls with the layout engine."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Mapping
from typing import Any

from briefing.core.summary import BriefingSummary
from briefing.ingest.documents.limits import Unreadable
from briefing.ingest.worker import Reader, Worker
from briefing.printing.pdf import LayoutError, Pdf, laid_out
from briefing.printing.render import Options, RenderModel, render

SECONDS = 30.0
"""Time for one page layout; the longest real ones take half a second."""
RENEWED_AFTER = 30
"""The engine remembers what it laid out, about 8 MB a page; a new child forgets it."""


class Press:
    """Lays out summaries one after another. Starts with the first; used from one thread (`cancel` from any)."""

    def __init__(self) -> None:
        self._worker = Worker(seconds=SECONDS, readers="briefing.printing.press")
        self._printed = 0

    @property
    def pid(self) -> int | None:
        """The process id of the child, None while there is none."""
        return self._worker.pid

    def pdf(self, summary: BriefingSummary, options: Options) -> Pdf:
        """The same bytes as `pdf.pdf_bytes` gives. Raises LayoutError."""
        model = render(summary, options)
        if self._printed >= RENEWED_AFTER:
            self.close()
        self._printed += 1
        try:
            answer = self._worker.ask(
                "layout",
                model.title,
                data=model.data,
                svg=model.svg,
                language=model.language,
                moment=summary.head.as_of.isoformat(),
            )
        except Unreadable as stopped:
            problem = "it took too long" if stopped.problem == "time" else "the layout stopped unexpectedly"
            raise LayoutError(problem, stopped.problem) from stopped
        if "problem" in answer:
            raise LayoutError(answer["problem"], answer["details"])
        data = base64.b64decode(answer["pdf"])
        warnings = tuple(answer["warnings"])
        return Pdf(data, hashlib.sha256(data).hexdigest(), answer["pages"], warnings, model.replaced)

    def cancel(self) -> None:
        """Give up the layout under way."""
        self._worker.cancel()

    def close(self) -> None:
        """End the child and wait for it. The press may be used again."""
        self._worker.close()
        self._printed = 0


# The child's side.


def _layout(request: Mapping[str, Any]) -> dict[str, Any]:
    """A page from a render model's parts, or why there is none."""
    model = RenderModel(request["data"], request["svg"], request["name"], request["language"], 0)
    try:
        made = laid_out(model, dt.datetime.fromisoformat(request["moment"]))
    except LayoutError as error:
        return {"problem": error.problem, "details": error.details}
    return {"pdf": base64.b64encode(made.bytes).decode("ascii"), "pages": made.pages, "warnings": made.warnings}


READERS: Mapping[str, Reader] = {"layout": _layout}

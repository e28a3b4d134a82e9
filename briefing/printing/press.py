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
from briefing.printing.formats import Written, written
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
        return self.laid_out(render(summary, options), summary.head.as_of)

    def laid_out(self, model: RenderModel, moment: dt.datetime) -> Pdf:
        """The same bytes as `pdf.laid_out` gives. Raises LayoutError."""
        answer = self._ask("layout", model, moment)
        data = base64.b64decode(answer["bytes"])
        warnings = tuple(answer["warnings"])
        return Pdf(data, hashlib.sha256(data).hexdigest(), answer["pages"], warnings, model.replaced)

    def written(self, summary: BriefingSummary, options: Options, ending: str) -> Written:
        """The same bytes as `formats.written` gives. Raises LayoutError."""
        answer = self._ask("write", render(summary, options), summary.head.as_of, ending=ending)
        data = base64.b64decode(answer["bytes"])
        return Written(data, hashlib.sha256(data).hexdigest(), answer["format"], answer["pages"])

    def _ask(self, what: str, model: RenderModel, moment: dt.datetime, **more: Any) -> dict[str, Any]:
        if self._printed >= RENEWED_AFTER:
            self.close()
        self._printed += 1
        try:
            answer: dict[str, Any] = self._worker.ask(
                what,
                model.title,
                data=model.data,
                layout=model.layout,
                language=model.language,
                moment=moment.isoformat(),
                **more,
            )
        except Unreadable as stopped:
            problem = "it took too long" if stopped.problem == "time" else "the layout stopped unexpectedly"
            raise LayoutError(problem, stopped.problem) from stopped
        if "problem" in answer:
            raise LayoutError(answer["problem"], answer["details"])
        return answer

    def cancel(self) -> None:
        """Give up the layout under way."""
        self._worker.cancel()

    def close(self) -> None:
        """End the child and wait for it. The press may be used again."""
        self._worker.close()
        self._printed = 0


# The child's side.


def _model(request: Mapping[str, Any]) -> RenderModel:
    return RenderModel(request["data"], request["name"], request["language"], 0, request["layout"])


def _layout(request: Mapping[str, Any]) -> dict[str, Any]:
    """A page from a render model's parts, or why there is none."""
    try:
        made = laid_out(_model(request), dt.datetime.fromisoformat(request["moment"]))
    except LayoutError as error:
        return {"problem": error.problem, "details": error.details}
    return {"bytes": base64.b64encode(made.bytes).decode("ascii"), "pages": made.pages, "warnings": made.warnings}


def _write(request: Mapping[str, Any]) -> dict[str, Any]:
    """A document in another format, or why there is none."""
    try:
        made = written(_model(request), dt.datetime.fromisoformat(request["moment"]), request["ending"])
    except LayoutError as error:
        return {"problem": error.problem, "details": error.details}
    return {"bytes": base64.b64encode(made.bytes).decode("ascii"), "pages": made.pages, "format": made.format}


READERS: Mapping[str, Reader] = {"layout": _layout, "write": _write}

"""PDF: the one adapter to Typst. A render model in, the bytes of a tagged PDF out, the same for the same model."""

from __future__ import annotations

import datetime as dt
import hashlib
import logging
import re
import tempfile
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from briefing import resource
from briefing.core.summary import BriefingSummary
from briefing.printing.render import Options, RenderModel, render

_LOG = logging.getLogger(__name__)
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


class LayoutError(Exception):
    """The page could not be laid out: `problem` in a few words, `sentence` for the user, `details` for us."""

    def __init__(self, problem: str, details: str) -> None:
        self.problem = problem
        self.sentence = f"The summary could not be laid out: {problem}."
        self.details = details
        super().__init__(self.sentence)


@dataclass(frozen=True, slots=True)
class Pdf:
    """A finished document: what is previewed, saved and printed are these very bytes.

    `warnings` are the layout engine's (none is the rule); `replaced` counts characters that the
    fonts lack and that are printed as boxes.
    """

    bytes: bytes
    sha256: str
    pages: int
    warnings: tuple[str, ...] = ()
    replaced: int = 0


def pdf_bytes(summary: BriefingSummary, options: Options | None = None) -> Pdf:
    """The summary as PDF, made to PDF/A-2a and PDF/UA-1. Raises LayoutError.

    No clock, no network and no file but the program's own resources take part: the same summary
    and options give the same bytes.
    """
    return laid_out(render(summary, options or Options()), summary.head.as_of)


def laid_out(model: RenderModel, moment: dt.datetime) -> Pdf:
    """A render model as PDF, dated `moment`. Raises LayoutError."""
    import typst

    stamp = moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)
    try:
        with tempfile.TemporaryDirectory(prefix="briefing-") as empty:
            data, found = typst.compile_with_warnings(
                # The data come as a file: other inputs would count as another engine, which remembers nothing.
                input={"main": _template(model.layout), **_parts(), "data.json": model.json.encode()},
                root=empty,
                package_path=empty,
                package_cache_path=empty,
                font_paths=fonts(),
                format="pdf",
                pdf_standards=["a-2a", "ua-1"],
                timestamp=int(stamp.timestamp()),
            )
    except typst.TypstError as error:
        raise LayoutError(str(error.message), str(error.diagnostic)) from error
    warnings = tuple(str(w.message) for w in found)
    for warning in warnings:
        _LOG.warning("layout: %s", warning)
    return Pdf(data, hashlib.sha256(data).hexdigest(), _pages(data), warnings, model.replaced)


@lru_cache
def _template(layout: str) -> bytes:
    return resource.path("typst", f"{layout}.typ").read_bytes()


@lru_cache(maxsize=1)
def _parts() -> dict[str, bytes]:
    """What every template imports."""
    return {"parts.typ": _template("parts")}


@lru_cache(maxsize=1)
def fonts() -> Any:
    """The fonts of the page, and no others."""
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(resource.path("fonts"))]
    )


def _pages(data: bytes) -> int:
    # Page objects of a PDF/A-2 file may lie in compressed object streams; the page tree's count does not.
    counts = [int(n) for n in re.findall(rb"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)", data)]
    return max(counts) if counts else len(_PAGE.findall(data))

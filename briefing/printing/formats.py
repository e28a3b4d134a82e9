"""Formats: one render model written as PDF, Word, HTML or Markdown, by the ending of the file."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass

from briefing.printing.pdf import laid_out
from briefing.printing.render import RenderModel

ENDINGS = (".pdf", ".docx", ".html", ".md")
"""What a summary's file may end in."""


@dataclass(frozen=True, slots=True)
class Written:
    """A finished document. `pages` only where the format has them, else 0."""

    bytes: bytes
    sha256: str
    format: str
    pages: int = 0


def written(model: RenderModel, moment: dt.datetime, ending: str) -> Written:
    """The model in the format of `ending` (".pdf"). Raises LayoutError, ValueError for an ending there is not."""
    if ending == ".pdf":
        pdf = laid_out(model, moment)
        return Written(pdf.bytes, pdf.sha256, "pdf", pdf.pages)
    if ending == ".docx":
        from briefing.printing.word import docx_bytes

        data = docx_bytes(model, moment)
    elif ending == ".html":
        from briefing.printing.web import html_bytes

        data = html_bytes(model)
    elif ending == ".md":
        from briefing.printing.markdown import markdown_bytes

        data = markdown_bytes(model)
    else:
        raise ValueError(f"{ending!r} is not one of {', '.join(ENDINGS)}")
    return Written(data, hashlib.sha256(data).hexdigest(), ending[1:])

"""Issuing: a summary that leaves the program, with all that is kept of it."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core.change import Change
from briefing.core.summary import BriefingSummary
from briefing.printing.formats import Written
from briefing.printing.options import Options
from briefing.printing.render import render
from briefing.storage.issued import FILE, Content, Issued, record_issued
from briefing.storage.library import Library


@dataclass(frozen=True, slots=True)
class Sent:
    """Where a document went: a file or a printer, how often, and which pages ("1-2", "" for all)."""

    target: str
    sink: str = FILE
    copies: int = 1
    pages: str = ""


def issue(library: Library, summary: BriefingSummary, options: Options, made: Written, sent: Sent) -> Change:
    """Log that a document left the program, and keep it: its bytes, its render model, what the dossier said.

    Raises LibraryError when the library could not take it.
    """
    head = summary.head
    issued = Issued(
        dossier=head.dossier,
        summary_id=head.full_id,
        as_of=head.as_of.isoformat(timespec="seconds"),
        marking=summary.marking,
        language=options.language,
        format=made.format,
        final=summary.final,
        unreviewed=summary.open_items,
        sha256=made.sha256,
        override_reason=summary.override or None,
        seq=summary.seq,
        version=head.version,
        paper=options.paper,
        template=options.template,
        sink=sent.sink,
        target=sent.target,
        copies=sent.copies,
        pages=sent.pages,
    )
    stand = summary.stand.json if summary.stand is not None else ""
    return record_issued(library, issued, Content(made.bytes, render(summary, options).json, stand))

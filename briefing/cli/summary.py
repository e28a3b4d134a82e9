"""The commands that make a page or a picture: summary and screenshot."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace

from briefing.cli.export import write_whole
from briefing.cli.output import say
from briefing.cli.refusal import Refused, chosen_dossier, library_path, open_library
from briefing.core.summary import BriefingSummary, NotFinal
from briefing.printing.pdf import LayoutError, Pdf, pdf_bytes
from briefing.printing.prepare import summary_of
from briefing.printing.render import Options
from briefing.storage import dossiers, summaries
from briefing.storage.library import Library

ENDINGS = (".pdf",)


def write_summary(args: Namespace) -> int:
    """`summary`: the page of a dossier; the ending of the file names the format."""
    if args.out.suffix.casefold() not in ENDINGS:
        raise Refused(f"Nothing is written as {args.out.name}: a summary ends in {' or '.join(ENDINGS)}.")
    with open_library(args) as library:
        dossier = chosen_dossier(library, args.dossier)
        try:
            summary = _summary(library, dossier, args)
            pdf = pdf_bytes(summary, Options(args.lang, args.paper))
        except NotFinal as problem:
            sentence = f"{problem.open_items} facts on the page are unreviewed, so it cannot be final."
            raise Refused(f"{sentence} Review them, or leave out --final for a draft.") from problem
        except LayoutError as problem:
            raise Refused(problem.sentence) from problem
        write_whole(args.out, pdf.bytes)
        if not library.readonly:
            summaries.record_issued(library, _issued(summary, pdf, args))
    open_items = f", {summary.open_items} items unreviewed" if summary.open_items else ""
    say(f"wrote {args.out} ({pdf.pages} pages{open_items})")
    return 0


def _summary(library: Library, dossier: str, args: Namespace) -> BriefingSummary:
    with library.reading():
        return summary_of(
            library,
            dossiers.dossier_file(library, dossier, known_on=args.as_of.date() if args.as_of else None),
            as_of=args.as_of or dt.datetime.now().astimezone(),
            marking=args.marking or "",
            final=args.final,
        )


def _issued(summary: BriefingSummary, pdf: Pdf, args: Namespace) -> summaries.Issued:
    return summaries.Issued(
        dossier=summary.head.dossier,
        summary_id=summary.head.full_id,
        as_of=summary.head.as_of.isoformat(timespec="seconds"),
        marking=summary.marking,
        language=args.lang,
        format="pdf",
        final=summary.final,
        unreviewed=summary.open_items,
        sha256=pdf.sha256,
    )


def take_screenshot(args: Namespace) -> int:
    """`screenshot`: a picture of the real window, settled; the one command that starts Qt."""
    from briefing import app, startup

    if args.out.suffix.casefold() != ".png":
        raise Refused(f"Nothing is written as {args.out.name}: a screenshot ends in .png.")
    try:
        app.screenshot(args.out, library=library_path(args), theme=args.theme, size=args.size)
    except startup.Unusable as problem:
        raise Refused(str(problem)) from problem
    say(f"wrote {args.out}")
    return 0

"""The commands that make a page or a picture: summary and screenshot."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from pathlib import Path

from briefing.cli.export import write_whole
from briefing.cli.output import complain, document, say
from briefing.cli.refusal import Refused, chosen_dossier, library_path, open_library
from briefing.cli.words import counted
from briefing.core.currency import EURO
from briefing.core.dossier import DossierFile
from briefing.core.summary import BriefingSummary, NotFinal
from briefing.core.summary_mirror import MirrorAsked
from briefing.printing.formats import ENDINGS, Written, written
from briefing.printing.issuing import Sent, issue
from briefing.printing.options import Options
from briefing.printing.pdf import LayoutError
from briefing.printing.prepare import summary_of
from briefing.printing.render import render
from briefing.storage import dossiers
from briefing.storage.errors import DiskFull, LibraryError, LibraryReadOnly
from briefing.storage.library import Library

_NOT_FINAL = (
    "{} [fact|facts] on the page [is|are] unreviewed, so it cannot be final. "
    "Review [it|them], or leave out --final for a draft."
)


_MOST_PAGES = 2


def write_summary(args: Namespace) -> int:
    """`summary`: the page of a dossier; the ending of the file names the format."""
    ending = args.out.suffix.casefold()
    if ending not in ENDINGS:
        raise Refused(f"Nothing is written as {args.out.name}: a summary ends in {' or '.join(ENDINGS)}.")
    try:
        options = Options(args.lang, args.paper, template=args.template)
    except ValueError as problem:
        raise Refused(f"No such page: {problem}.") from problem
    with open_library(args) as library:
        dossier = chosen_dossier(library, args.dossier)
        try:
            summary = _summary(library, dossier, options, args)
            made = written(render(summary, options), summary.head.as_of, ending)
        except NotFinal as problem:
            raise Refused(counted(_NOT_FINAL, str(problem.open_items))) from problem
        except LayoutError as problem:
            raise Refused(problem.sentence) from problem
        write_whole(args.out, made.bytes)
        why = _not_kept(library, summary, options, made, args.out)
    if args.json:
        document({"path": str(args.out), "id": summary.head.id, "pages": made.pages, "unreviewed": summary.open_items})
    else:
        numbers = (("{} [page|pages]", made.pages), ("{} [item|items] unreviewed", summary.open_items))
        told = ", ".join(counted(words, str(number)) for words, number in numbers if number)
        say(f"wrote {args.out}" + (f" ({told})" if told else ""))
    if made.pages > _MOST_PAGES * len(args.lang.split("+")):
        complain(
            f"{args.out} has {made.pages} pages; a briefing has one or two. Leave out sections or articles in the window."
        )
    if why is not None:
        complain(f"{args.out} is written, but not kept among what was issued: {_reason(why)}")
    # A library that may only be read notes nothing, which is no failure.
    return 0 if why is None or isinstance(why, LibraryReadOnly) else 1


def _reason(why: LibraryError) -> str:
    if isinstance(why, DiskFull):
        return f"no room is left on the disk of {why.path}; free some space and write it again."
    if isinstance(why, LibraryReadOnly):
        return f"{why.path} or its folder may not be written to."
    return why.sentence


def _not_kept(
    library: Library, summary: BriefingSummary, options: Options, made: Written, out: Path
) -> LibraryError | None:
    """Keep the page as issued; why the library could not, else None."""
    try:
        issue(library, summary, options, made, Sent(out.name))
    except LibraryError as problem:
        return problem
    return None


def _summary(library: Library, dossier: str, options: Options, args: Namespace) -> BriefingSummary:
    with library.reading():
        file = dossiers.dossier_file(library, dossier, known_on=args.as_of.date() if args.as_of else None)
        return summary_of(
            library,
            file,
            as_of=args.as_of or dt.datetime.now().astimezone(),
            marking=args.marking or "",
            final=args.final,
            include=options.made.sections,
            mirror=_at_rates(file) if args.rates else None,
        )


def _at_rates(file: DossierFile) -> MirrorAsked:
    """Both sides' figures at the European Central Bank's rates of the dossier's currencies."""
    from briefing.ingest.rates import ecb_rates

    return MirrorAsked(rates=ecb_rates(tuple(sorted({k.currency for k in file.series()} - {EURO}))))


def take_screenshot(args: Namespace) -> int:
    """`screenshot`: a picture of the real window, settled; the one command that starts Qt."""
    from briefing import app, startup

    if args.out.suffix.casefold() != ".png":
        raise Refused(f"Nothing is written as {args.out.name}: a screenshot ends in .png.")
    try:
        app.screenshot(args.out, library=library_path(args), theme=args.theme, size=args.size)
    except startup.Unusable as problem:
        raise Refused(str(problem)) from problem
    if args.json:
        document({"path": str(args.out)})
    else:
        say(f"wrote {args.out}")
    return 0

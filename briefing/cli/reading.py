"""The commands that only look: facts, trade, search and check."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from briefing.cli import trade_document
from briefing.cli.facts_document import Countries, countries_of, facts_document, print_facts
from briefing.cli.output import complain, document, say, table
from briefing.cli.refusal import Refused, chosen_dossier, library_path, open_library
from briefing.cli.words import not_traced, note, traced
from briefing.core.article import Article
from briefing.core.checks import checks_of
from briefing.core.fact import Fact
from briefing.core.pagecode import PageCode, begins_like_a_code, page_code
from briefing.core.passage import Span
from briefing.core.term import Term
from briefing.ingest.articling import understood
from briefing.ingest.documents.limits import shown
from briefing.ingest.reader import read_article
from briefing.storage import articles, dossiers, facts, integrity, terms
from briefing.storage.errors import LibraryError
from briefing.storage.library import Library
from briefing.storage.search import Hit, Results, search


def show_facts(args: Namespace) -> int:
    """`facts`: of a file, read afresh and stored nowhere, or of an article in the library by its id."""
    if args.article.isdecimal() and not os.path.lexists(args.article):
        article, found, countries = _stored(args)
    else:
        article, extraction = understood(read_article(Path(args.article)), _taught(args))
        found, countries = extraction.facts, Countries(extraction.parties, extraction.mentioned)
        for told in article.notes:
            if told.startswith("further_entries:"):
                complain(f"{args.article} is a news feed: {note(told)}; import it to read them all.")
    checks = checks_of(found)
    if args.json:
        document(facts_document(article, found, checks, countries))
    else:
        print_facts(article, found, checks, countries)
    return 0


def _taught(args: Namespace) -> tuple[Term, ...]:
    """What the user taught the reader, where there is a library."""
    if not library_path(args).exists():
        return ()
    try:
        with open_library(args, readonly=True) as library:
            return terms.terms(library)
    except LibraryError:
        return ()  # A file is read without a library too; what ails this one is told by the commands that need it.


def _stored(args: Namespace) -> tuple[Article, tuple[Fact, ...], Countries]:
    with open_library(args, readonly=True) as library:
        # A longer number is no id that SQLite can hold.
        article = articles.article(library, int(args.article)) if len(args.article) < 19 else None
        if article is None:
            raise Refused(f"{library.path} holds no article {shown(args.article)}, and there is no file of that name.")
        found, taught = facts.facts_of(library, article.id), terms.terms(library)
    return article, found, countries_of(article, found, taught)


def show_trade(args: Namespace) -> int:
    """`trade`: the observations behind the chart of a dossier, and its comparisons."""
    known_on = args.as_of.date() if args.as_of else None
    with open_library(args, readonly=True) as library:
        file = dossiers.dossier_file(library, chosen_dossier(library, args.dossier), whole=True, known_on=known_on)
    if args.json:
        document(trade_document.trade_document(file))
    else:
        trade_document.print_trade(file)
    return 0


def show_hits(args: Namespace) -> int:
    """`search`: what the library holds on some words or a number."""
    query = " ".join(args.query)
    code = page_code(query)
    with open_library(args, readonly=True) as library:
        results, said = search(library, query), ""
        if code is not None:
            found, said = _source_of(library, code)
            results = Results(query, len(found), False, found)
        elif not results.hits and begins_like_a_code(query):
            said = "Write the code of a printed page as it is printed, like KZ-BE-0001.2 [3]."
    if args.json:
        hits = [
            {"kind": h.kind, "id": str(h.id), "title": h.title, "snippet": h.snippet, "start": h.start, "end": h.end}
            for h in results.hits
        ]
        document({"query": query, "total": results.total, "hits": hits})
        return 0
    say(f"{results.total}{' or more' if results.capped else ''} found")
    table(((h.kind, str(h.id), h.title, h.snippet) for h in results.hits), indent="  ")
    if said:
        say(said)
    return 0


def _source_of(library: Library, code: PageCode) -> tuple[tuple[Hit, ...], str]:
    """What the code of a printed page names, as a search would find it, and in a sentence what else there is to say."""
    from briefing.printing.tracing import NotTraced, trace

    try:
        found = trace(library, code)
    except NotTraced as lost:
        return (), not_traced(lost.missing, lost.code, lost.known)
    if found.article is None:
        return (), f"{found.code.text} is a figure of the table {found.title}; `trade` lists it."
    span = found.span or Span(0, 0)
    hit = Hit("article", found.article, found.title, found.quote, span.start, span.end, found.article)
    return (hit,), traced(found)


def check_library(args: Namespace) -> int:
    """`check`: whether the library file is sound; with --repair what can be mended is."""
    path = library_path(args)
    try:
        report = integrity.check(path, repair=args.repair)
    except LibraryError as problem:
        if args.json:
            lost = {"what": problem.sentence, "where": str(path), "mended": False}
            document({"library": str(path), "status": "damaged", "problems": [lost]})
        raise
    problems = [{"what": p.what, "where": p.where, "mended": p.mended} for p in report.problems]
    if args.json:
        document({"library": str(path), "status": str(report.status), "problems": problems})
    else:
        say(f"{path}: {report.status}")
        table(((p.where, p.what, "mended" if p.mended else "not mended") for p in report.problems), indent="  ")
    return 1 if report.status == "damaged" else 0

"""Refusals of the command line itself, and the library and dossier that a command works on."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from briefing import paths
from briefing.cli.output import complain
from briefing.storage import articles, dossiers
from briefing.storage.library import Library

WAIT = 10.0
"""Seconds to wait for another program that is writing: an open window, a running import."""


class Refused(Exception):
    """A command that cannot be done; the text is one sentence that says why and what to do."""


def library_path(args: Namespace) -> Path:
    """The library named, else BRIEFING_LIBRARY, else the one in the user's data folder."""
    return args.library if args.library is not None else paths.default_library()


def open_library(args: Namespace, *, create: bool = False, readonly: bool = False) -> Library:
    """The library to work on. Raises LibraryError."""
    path = library_path(args)
    return Library.open(path, create=create, readonly=readonly, timeout=WAIT)


def chosen_dossier(library: Library, pair: tuple[str, str] | None) -> str:
    """The dossier named, in either order; else the only one, else that of the newest article, which is said. Raises Refused."""
    known = dossiers.dossiers(library)
    if not known and articles.unfiled(library):
        raise Refused(f"The articles in {library.path} lie in no dossier. Import one again with --dossier to file it.")
    if not known:
        raise Refused(f"{library.path} holds no dossier yet. Import an article first.")
    if pair is not None:
        named = next((d.id for d in known if {d.reporter, d.partner} == set(pair)), None)
        if named is None:
            there = ", ".join(d.id for d in known)
            raise Refused(f"{library.path} holds no dossier {'-'.join(pair)}. It holds {there}.")
        return named
    if len(known) == 1:
        return known[0].id
    newest = next((h.dossiers[0] for h in articles.article_heads(library) if h.dossiers), None)
    found, why = (newest, "that of the newest article") if newest else (known[0].id, "the first")
    complain(f"Of {len(known)} dossiers {found} is taken, {why}; name another with --dossier.")
    return found

"""Evidence packs: sealing a dossier into one file, opening such a file as a library of its own, taking it into another."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import apsw

import briefing
from briefing.storage import dossiers, opening, packrows, packtaking, packversions, schema
from briefing.storage.library import Library, utc_now
from briefing.storage.packfile import Pack, PackRefused, read_pack, write_pack
from briefing.storage.packtables import BadRows
from briefing.storage.packtaking import Taken
from briefing.storage.packversions import Finding


def _about(library: Library, dossier: str, at: str) -> dict[str, object]:
    found = dossiers.dossier(library, dossier)
    if found is None:
        raise KeyError(dossier)
    return {
        "dossier": found.id,
        "title": found.title,
        "reporter": found.reporter,
        "partner": found.partner,
        "made_at": at or utc_now(),
        "made_with": briefing.__version__,
        "library_version": len(schema.MIGRATIONS),
    }


def save(library: Library, dossier: str, path: Path, at: str = "") -> str:
    """Write the evidence pack of a dossier, whole or not at all, and give its hash; the same at one time gives the same bytes.

    Raises KeyError for an unknown dossier and LibraryError.
    """
    with library.reading():
        return write_pack(path, _about(library, dossier, at), packrows.members(library, dossier))


def unpack(source: Path, library: Path) -> Pack:
    """Verify the pack at `source` and make a library of it at `library`. Raises PackRefused and LibraryError."""
    pack = read_pack(source)
    if pack.library_version > len(schema.MIGRATIONS):
        sentence = (
            f"{source} was made by a newer Briefing (library version {pack.library_version}, this program knows"
            f" {len(schema.MIGRATIONS)}). Update the program to open it."
        )
        raise PackRefused(source, "newer", sentence)
    try:
        _make(library, pack.library_version)
        connection, _ = opening.connect(library, False, 2.0)
        with Library(library, connection) as made:
            packtaking.take(made, pack.members)
        # Brings it up to date where the pack is of an older version.
        Library.open(library, create=False).close()
    except BadRows as bad:
        raise _unfit(source, bad) from bad
    return pack


def _make(path: Path, version: int) -> None:
    if not version > 0:
        raise BadRows("manifest.json")
    connection = apsw.Connection(str(path))
    try:
        schema.migrate(connection, schema.MIGRATIONS[:version])
        connection.pragma("journal_mode", "WAL")
    finally:
        connection.close()


def add_to(library: Library, unpacked: Library, find: Finding = lambda _: None) -> tuple[Taken, ...]:
    """Take what an unpacked pack holds into another library; what is there already stays as it is there.

    An article of which the library has an older text (found by what either side keeps, or by `find`) becomes the newer
    one: its facts are proposed, and what was decided here moves along.
    """
    return tuple(_add(library, unpacked, dossier.id, find) for dossier in dossiers.dossiers(unpacked))


def _add(library: Library, unpacked: Library, dossier: str, find: Finding) -> Taken:
    with library.atomic(origin="import") as work:
        found = packversions.twins(library, unpacked, dossier, find)
        taken = packtaking.take(library, dict(packrows.members(unpacked, dossier)), found)
        updated = packversions.exchange(library, unpacked, found)
    return replace(taken, change=work.change, known=taken.known - updated, updated=updated)


def _unfit(source: Path, bad: BadRows) -> PackRefused:
    sentence = f"{source} is sealed, but what it holds fits no library ({bad.member}). Nothing of it was opened."
    return PackRefused(source, "unfit", sentence, bad.member)

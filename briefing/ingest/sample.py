"""The sample dossier: two articles in our own words and two trade series, all marked so that they go in one step."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from briefing import resource
from briefing.core.article import Article, Certainty
from briefing.core.change import Change
from briefing.ingest import articling
from briefing.ingest.articling import understood
from briefing.ingest.documents import read_document
from briefing.ingest.importing import Importer
from briefing.storage.dossiers import remove_sample_edits
from briefing.storage.library import Library
from briefing.storage.terms import terms

LABEL = "Sample dossier"


def install_sample(library: Library) -> Change:
    """Put the sample dossier Kazakhstan–Belgium into a library, in one transaction; installing it twice changes nothing.

    Raises LibraryError.
    """
    manifest = tomllib.loads(resource.path("sample", "manifest.toml").read_text(encoding="utf-8"))
    pair = (manifest["reporter"], manifest["partner"])
    with library.atomic(LABEL, "import") as work, Importer(library, dossier=pair, sample=True) as importer:
        taught = terms(library)
        for entry in manifest["article"]:
            path = resource.path("sample", entry["file"])
            articling.store(library, path, *understood(_article(path, entry), taught), pair, sample=True)
        for entry in manifest["table"]:
            importer.store_table(resource.path("sample", entry["file"]))
    return work.change


def remove_sample(library: Library) -> Change:
    """Remove everything that is marked as sample in one step; what the user added stays. Raises LibraryError."""
    return library.apply(remove_sample_edits(library), LABEL)


def _article(path: Path, entry: dict[str, Any]) -> Article:
    return replace(
        read_document(path.read_bytes(), path.name),
        source_name=entry["source_name"],
        source_url=entry.get("source_url"),
        published=entry["published"],
        published_certainty=Certainty(entry["published_certainty"]),
    )

"""Three rounds of one pair in three articles, imported as files are, for tests of what goes on from round to round."""

from __future__ import annotations

from pathlib import Path

from briefing.core.commitment import Commitment, commitments
from briefing.core.dossier import DossierFile
from briefing.ingest.importing import import_paths
from briefing.ingest.report import FileReport
from briefing.storage import dossiers
from briefing.storage.commitments import Bodies
from briefing.storage.library import Library

FOURTH = """Fourth round of Kazakhstan–Belgium consultations held in Astana

Astana, 12 May 2022. The fourth round of political consultations between the foreign ministries of Kazakhstan and Belgium was held in Astana on 12 May 2022.

The sides agreed to prepare a roadmap on renewable energy cooperation by the end of 2023.

The parties also agreed to open a direct air link between Almaty and Brussels.

Both sides expressed readiness to simplify visa procedures for hauliers.
"""
FIFTH = """Brussels hosts the fifth round of Kazakhstan–Belgium consultations

Brussels, 18 October 2024. The fifth round of political consultations between the foreign ministries of Kazakhstan and Belgium was held in Brussels on 18 October 2024.

The sides agreed to sign the roadmap on renewable energy cooperation in 2025.

The direct air link between Almaty and Brussels was opened in June, the ministers noted.

The parties expressed readiness to hold a business forum in Antwerp.
"""
SIXTH = """Sixth round of Kazakhstan–Belgium consultations held in Astana

Astana, 3 June 2026. The sixth round of political consultations between the foreign ministries of Kazakhstan and Belgium was held in Astana on 3 June 2026.

The business forum in Antwerp was postponed.
"""
ROADMAP, AIR_LINK, VISAS = "prepare a roadmap", "direct air link", "visa procedures"
SIGN, FORUM = "sign the roadmap", "business forum"


def told(folder: Path, library: Library, *texts: str) -> None:
    """Import articles one after the other."""
    for n, text in enumerate(texts):
        path = folder / f"round-{n}-{len(text)}.txt"
        path.write_text(text, encoding="utf-8")
        reports: list[FileReport] = []
        import_paths(library, [path], report=reports.append)
        assert [r.error for r in reports] == [None]


def file_of(library: Library) -> DossierFile:
    return dossiers.dossier_file(library, "KZ-BE")


def standing(library: Library) -> dict[str, Commitment]:
    """What became of each commitment, by the words that made it."""
    file = file_of(library)
    found = commitments(file, Bodies(library, (a.id for a in file.articles)))
    return {c.fact.quote: c for c in found}


def of(library: Library, words: str) -> Commitment:
    return next(c for quote, c in standing(library).items() if words in quote)


def key_of(library: Library, words: str) -> str:
    return next(f.key for f in file_of(library).next_steps if words in f.quote)

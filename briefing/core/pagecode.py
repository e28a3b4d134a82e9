"""Page codes: the short code that a printed page carries ("KZ-BE-0001.2 [3]") and what it names."""

from __future__ import annotations

import re
from dataclasses import dataclass

_CODE = re.compile(
    r"(?P<dossier>[A-Z]{2}[-‐-–][A-Z]{2})[-‐-–](?P<number>\d{1,6})"
    r"(?:\s*\.\s*(?P<version>\d{1,6}))?"
    # A footer copied whole has the version in words of the page's language between the two.
    r"(?:\s*·[^\[\]\d]{0,40}\d{0,6}[^\[\]\d]{0,10})?"
    r"(?:\s*(?:\[\s*(?P<bracketed>\d{1,6})\s*\]|[\s#]\s*(?P<bare>\d{1,6})))?",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"[A-Z]{2}-[A-Z]{2}-\d", re.IGNORECASE)
_EVIDENCE_ALONE = re.compile(r"\[\d{1,6}\]")


@dataclass(frozen=True, slots=True)
class PageCode:
    """A page of a dossier, one of its versions if named, and one entry of its evidence list if named."""

    dossier: str
    number: int
    version: int | None = None
    evidence: int | None = None

    @property
    def page(self) -> str:
        """The page alone, as it is printed: "KZ-BE-0001.2", without a version "KZ-BE-0001"."""
        version = f".{self.version}" if self.version is not None else ""
        return f"{self.dossier}-{self.number:04d}{version}"

    @property
    def text(self) -> str:
        """The code as it is printed and typed: "KZ-BE-0001.2 [3]"."""
        return self.page + (f" [{self.evidence}]" if self.evidence is not None else "")


def page_code(text: str) -> PageCode | None:
    """What a text names if it is a whole page code and nothing else, in capitals or not; else None."""
    found = _CODE.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    dossier = re.sub("[‐-–]", "-", found["dossier"]).upper()
    evidence = found["bracketed"] or found["bare"]
    version = int(found["version"]) if found["version"] else None
    return PageCode(dossier, int(found["number"]), version, int(evidence) if evidence else None)


def begins_like_a_code(text: str) -> bool:
    """Whether a text starts as page codes do, so that a complaint about it should speak of codes."""
    return _BEGINS.match(text.strip()) is not None


def is_evidence_alone(text: str) -> bool:
    """Whether a word is the "[3]" of a code whose page stood in the word before, as a shell hands it over."""
    return _EVIDENCE_ALONE.fullmatch(text.strip()) is not None

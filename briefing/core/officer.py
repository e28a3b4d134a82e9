"""Officer: the officer's own words as they are kept, line by line, and what a line says beside its words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from functools import partial

from briefing.core.arrangement import Arranger
from briefing.core.claim import Claim, Dated, Section, fact_signs
from briefing.core.dossier import DossierFile
from briefing.core.evidence import Register, facts_by_key
from briefing.core.fact import Fact
from briefing.core.period import When
from briefing.core.summary_parts import OfficerLine
from briefing.core.summary_round import OfficerFragment

_CITED = re.compile(r"\s*\[((?:fact|obs):\d+(?:\s*,\s*(?:fact|obs):\d+)*)\]")
_DATED = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?:\s+")
_LIKELIHOOD = re.compile(r"(certain|possible|unlikely)\s*:\s*", re.IGNORECASE)
_RESPONSE = re.compile(r"\s*(?:→|->)\s*")
TITLE_FIELDS = ("meeting", "date", "place", "for", "by")
"""What an officer may write in the title block; the texts of a dossier hold them as "title_meeting" and so on."""


def title_texts(texts: Mapping[str, str], prepared_for: str, prepared_by: str) -> dict[str, str]:
    """The officer's title block. What is given for this one page goes before what the dossier keeps."""
    own = {field: " ".join(texts.get(f"title_{field}", "").split()) for field in TITLE_FIELDS}
    own["for"] = prepared_for.strip() or own["for"]
    own["by"] = own["by"] or prepared_by.strip()
    return own


def officer_lines(
    texts: Mapping[str, str], section: Section, file: DossierFile, arranger: Arranger
) -> tuple[OfficerLine, ...]:
    """The officer's lines of a section that print."""
    facts = facts_by_key(file)
    found = [
        (text_key(n), partial(_officer_line, section, raw, facts))
        for n, raw in enumerate(texts.get(section, "").splitlines())
        if _CITED.sub("", raw).strip()
    ]
    return arranger.arranged(section, found)


def text_key(n: int) -> str:
    """The key of the officer's text at position `n` of a section, as decisions name it."""
    return f"text:{n}"


def _officer_line(section: Section, raw: str, facts: Mapping[str, Fact], register: Register) -> OfficerLine:
    text, keys = cited_text(raw)
    likelihood = response = ""
    if section is Section.THEY_MAY_RAISE:
        likelihood, text, response = raised_parts(text)
    signs = fact_signs(facts[k] for k in keys if k in facts)
    return OfficerLine(text, register.cite(keys), signs, likelihood, response, keys=keys)


def cited_text(raw: str) -> tuple[str, tuple[str, ...]]:
    """An officer's line without its citations, and the keys it cites."""
    keys = tuple(k.strip() for found in _CITED.findall(raw) for k in found.split(","))
    return _CITED.sub("", raw).strip(), keys


def raised_parts(text: str) -> tuple[str, str, str]:
    """How likely they raise it ("" if unranked), what they may raise, and our response, of one line."""
    ranked = _LIKELIHOOD.match(text)
    likelihood = ranked.group(1).lower() if ranked else ""
    point, *answer = _RESPONSE.split(text[ranked.end() :] if ranked else text, maxsplit=1)
    return likelihood, point, "".join(answer)


def raised_line(likelihood: str, point: str, response: str) -> str:
    """The line that `raised_parts` takes apart; "" when nothing is said."""
    said = " → ".join(part for part in (point.strip(), response.strip()) if part)
    if response.strip() and not point.strip():
        said = f"→ {said}"
    return f"{likelihood}: {said}" if likelihood and said else said


def own_fragments(texts: Mapping[str, str], file: DossierFile) -> list[OfficerFragment]:
    """The officer's own pieces of background."""
    facts = facts_by_key(file)
    found: list[OfficerFragment] = []
    for n, raw in enumerate(texts.get(Section.BACKGROUND, "").splitlines()):
        text, keys = cited_text(raw)
        if text:
            day, text = dated_text(text)
            found.append((text_key(n), day, partial(_own_claim, text, keys, facts)))
    return found


def _own_claim(text: str, keys: tuple[str, ...], facts: Mapping[str, Fact], register: Register) -> Claim:
    signs = fact_signs(facts[k] for k in keys if k in facts)
    return Claim("as_written", {"text": text}, register.cite(keys), signs, keys)


def dated_text(text: str) -> tuple[Dated | None, str]:
    """A text that opens with a date ("2024-10-18: …", "2024-10: …", "2024: …") as that date and the rest."""
    found = _DATED.match(text)
    if not found:
        return None, text
    year, month, day = (int(n) if n else 0 for n in found.groups())
    try:
        when = When.day(dt.date(year, month, day)) if day else When.month(year, month or 1)
    except ValueError:
        return None, text
    return Dated(when if month else When.year(year)), text[found.end() :]

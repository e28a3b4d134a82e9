"""Evidence list of a page: every source that is cited on it, by its number, with what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from briefing.core.claim import Claim, Code, Quote
from briefing.core.evidence import Evidence
from briefing.core.summary import BriefingSummary
from briefing.printing.blocks import Block
from briefing.printing.runs import Run, Wording
from briefing.printing.templates import Template

_MOST_PLACES = 6
_LINKS = ("https://", "http://", "mailto:")


class EvidenceBlocks:
    """Makes the blocks of the evidence list of one page."""

    def __init__(self, summary: BriefingSummary, template: Template, wording: Wording) -> None:
        self._summary, self._template, self._wording, self._words = summary, template, wording, wording.words
        self._documents: dict[tuple[str, str | None, str], int] = {}

    def blocks(self) -> list[Block]:
        """The list and how to find a source from a printed page; none where nothing is cited."""
        items = []
        for entry in self._summary.evidence:
            unquoted = self._template.short_evidence or not self._template.quoted
            runs = self._entry(replace(entry, quotation="") if unquoted else entry)
            first = self._documents.get((entry.title, entry.publisher, entry.sha8), entry.number) == entry.number
            items.append(
                {
                    "n": entry.number,
                    "runs": runs,
                    "url": _link(entry.url) if first and not self._template.short_evidence else "",
                    "source": _anchor(entry),
                }
            )
        if not items:
            return []
        blocks: list[Block] = [{"type": "evidence", "items": items, "short": self._template.short_evidence}]
        if self._template.quoted and not self._template.short_evidence:
            code = Claim("evidence_code", {"code": f"{self._summary.head.full_id}\u00a0[n]"})
            blocks.append({"type": "note", "runs": self._wording.claim(code, capital=False)})
        return blocks

    def _entry(self, entry: Evidence) -> list[Run]:
        w = self._words
        if entry.is_table:
            values: dict[str, Any] = {"title": entry.title}
            if entry.source:
                values["source"] = Code("source", entry.source)
            if entry.published is not None:
                values["date"] = w.date(entry.published, short=True)
            if entry.locators:
                values["places"] = w.places(entry.locators, _MOST_PLACES)
            if entry.sha8 and not self._template.short_evidence:
                values["hash"] = entry.sha8
            return self._wording.claim(Claim("evidence_table", values), capital=False)
        values = {}
        if entry.paragraph:
            values["paragraph"] = entry.paragraph
        if entry.quotation:
            values["quote"] = Quote(entry.quotation, entry.language)
        document = (entry.title, entry.publisher, entry.sha8)
        first = self._documents.setdefault(document, entry.number)
        if first != entry.number:
            return self._wording.claim(Claim("evidence_same", {**values, "first": first}), capital=False)
        values |= {"title": w.quoted(entry.title)}
        values["date"] = w.date(entry.published, short=True) if entry.published else w.get("dates", "undated")
        if entry.publisher:
            values["publisher"] = entry.publisher
        if entry.language:
            values["language"] = Code("language", entry.language)
        if entry.sha8 and entry.read_on is not None and not self._template.short_evidence:
            values |= {"hash": entry.sha8, "read": w.date(entry.read_on, short=True)}
        return self._wording.claim(Claim("evidence_article", values), capital=False)


def _anchor(entry: Evidence) -> dict[str, Any]:
    """What an entry stands for, kept with the page so that its number leads back later too."""
    span = [entry.span.start, entry.span.end] if entry.span is not None else None
    return {"keys": list(entry.keys), "article": entry.article, "span": span, "sha8": entry.sha8}


def _link(url: str | None) -> str:
    """A link that may go live on the page: only web and mail addresses."""
    plain = (url or "").strip()
    safe = plain.lower().startswith(_LINKS) and all(" " < c < "\x7f" for c in plain)
    return plain if safe else ""

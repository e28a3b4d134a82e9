"""Page words: what the sections of the editor are called, what they prompt for, and their items in the page's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefing.core.arrangement import Item
from briefing.core.claim import Claim, Section
from briefing.core.summary_parts import Fragment, Gap, Line, Note, OfficerLine, PersonLine
from briefing.printing.runs import Wording
from briefing.printing.words import words
from briefing.views.page_section import SectionWords


def _tr(text: str) -> str:
    return QCoreApplication.translate("PageWords", text)


def section_words(section: Section) -> SectionWords:
    """What a section is called in the window and what it asks the officer for."""
    return {
        Section.BOTTOM_LINE: SectionWords(
            _tr("Bottom line"), _tr("What this is and what has changed, in your words"), _tr("Add a sentence")
        ),
        Section.OBJECTIVES: SectionWords(
            _tr("Our objectives"), _tr("What should this meeting achieve?"), _tr("Add an objective")
        ),
        Section.POINTS: SectionWords(_tr("Points to make"), _tr("What do we say? Verb first."), _tr("Add a point")),
        Section.THEY_MAY_RAISE: SectionWords(
            _tr("They may raise"), _tr("What will they raise?"), _tr("Add what they may raise")
        ),
        Section.TRADE: SectionWords(_tr("Trade")),
        Section.LAST_ROUND: SectionWords(_tr("Last round")),
        Section.WHO: SectionWords(_tr("Who")),
        Section.PRESS_LINE: SectionWords(_tr("Press line"), _tr("What may be said in public"), _tr("Add a line")),
        Section.BACKGROUND: SectionWords(
            _tr("Background"), _tr("2024-10-18: what happened. The date may be left out."), _tr("Add a fragment")
        ),
        Section.VERIFICATION: SectionWords(_tr("Verification")),
        Section.GAPS: SectionWords(_tr("Gaps")),
        Section.TIMELINE: SectionWords(_tr("Timeline")),
        Section.EVIDENCE: SectionWords(_tr("Evidence")),
        Section.TITLE: SectionWords(_tr("Title block")),
    }[section]


def empty_words(section: Section) -> str:
    """What an empty section of the program's says: what the library lacks and what would fill it."""
    return {
        Section.TRADE: _tr("No figures of all trade on file. Import an article or a table with figures (Ctrl+O)."),
        Section.LAST_ROUND: _tr("No round on file. Import an article that tells of one (Ctrl+O)."),
        Section.WHO: _tr("Nobody named on file."),
        Section.VERIFICATION: _tr("Nothing to verify: no figures on file."),
        Section.GAPS: _tr("No gaps found."),
    }.get(section, "")


class ItemWords:
    """Words the items of a page in its language, without signs and numbers."""

    def __init__(self, language: str) -> None:
        self.wording = Wording(words(language))
        self._said: dict[tuple[type, str], tuple[object, tuple[str, tuple[str, ...]]]] = {}

    def item(self, item: Item) -> tuple[str, tuple[str, ...]]:
        """An item in words, and the facts it rests on; worded anew only where the page has another."""
        place = type(item.part), item.key
        known = self._said.get(place)
        if known is None or known[0] != item.part:
            known = self._said[place] = item.part, self._worded(item)
        return known[1]

    def _worded(self, item: Item) -> tuple[str, tuple[str, ...]]:
        part, said = item.part, self.wording
        if isinstance(part, PersonLine):
            role = ", ".join(t for t in (part.role, part.organisation) if t)
            told = f" ({said.words.parties(part.parties)})" if part.parties else ""
            return " – ".join(t for t in (part.name + told, role) if t), part.keys
        if isinstance(part, Line):
            return f"{said.words.head(said.words.code('label', part.label))} {said.text(part.claim)}", part.claim.keys
        if isinstance(part, Fragment):
            day = said.words.dated(part.day, short=True) if part.day else said.words.get("dates", "undated")
            return f"{said.words.head(day)} {said.text(part.claim)}", part.claim.keys
        if isinstance(part, Note):
            return (
                f"{said.words.head(said.words.get('verdicts', part.verdict))} {said.text(part.claim, short=True)}",
                part.claim.keys,
            )
        if isinstance(part, Gap):
            return f"{said.text(part.claim, short=True)} – {said.text(part.supplier)}", part.claim.keys
        if isinstance(part, OfficerLine):
            return part.text, part.keys
        assert isinstance(part, Claim)
        return said.text(part), part.keys

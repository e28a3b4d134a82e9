"""Fact actions: confirm, reject, dispute and correct facts, each one step that undo takes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from briefing.core.choice import Choice
from briefing.core.fact import Fact, FactKind, ReviewStatus
from briefing.core.passage import Passage
from briefing.core.trade import Observation
from briefing.qt import languages, wording, wording_facts
from briefing.qt.desk import Desk
from briefing.qt.settings import Settings
from briefing.qt.undo import UndoStack
from briefing.storage import choices, facts, merging, notes, people, yielding
from briefing.storage.corrections import corrected_payload

translate = QCoreApplication.translate


class FactActions:
    """What a person may decide about facts, signed with the reviewer of the settings."""

    def __init__(self, desk: Desk, undo: UndoStack, settings: Settings) -> None:
        self._desk, self._undo, self._settings = desk, undo, settings

    def confirm(self, keys: Sequence[str]) -> bool:
        """Confirm facts; False when the library refused. One that a person edited stays edited."""
        known = ((k, self._desk.fact(k)) for k in keys)
        wanted = [k for k, fact in known if fact is not None and fact.status is not ReviewStatus.EDITED]
        return self._decide(wanted, ReviewStatus.CONFIRMED, translate("Fact", "Confirm %1"))

    def reject(self, keys: Sequence[str]) -> bool:
        """Reject facts; they leave series, checks and summary."""
        return self._decide(keys, ReviewStatus.REJECTED, translate("Fact", "Reject %1"))

    def dispute(self, keys: Sequence[str]) -> bool:
        """Mark facts as in conflict with what else is known; they wait until a person confirms or rejects them."""
        return self._decide(keys, ReviewStatus.DISPUTED, translate("Fact", "Mark %1 as conflict"))

    def correct(self, key: str, corrections: Mapping[str, str | None]) -> bool:
        """Correct fields of a fact. Raises BadCorrection naming the field that does not fit."""
        edits = facts.correction_edits(self._desk.library, key, corrections, self._reviewer())
        return self._undo.push(edits, translate("Fact", "Edit %1").replace("%1", self._named(key)))

    def add(self, draft: Fact, values: Mapping[str, str | None], label: str = "") -> str:
        """Make a fact of the draft of a marked passage, completed with `values`; its key, empty when refused.

        Raises BadCorrection naming the field that does not fit.
        """
        whole = replace(draft, payload=corrected_payload(draft.payload, values))
        edits = facts.new_fact_edits(self._desk.library, whole)
        label = label or translate("Fact", "Mark as %1").replace("%1", languages.within(wording.kind(draft.kind)))
        key = next(e.subject for e in edits if e.table == "fact")
        return key if self._undo.push(edits, label) else ""

    def confirm_supported(self, keys: Sequence[str]) -> bool:
        """Confirm what the checks bear out, in one step."""
        edits = facts.status_edits(self._desk.library, keys, ReviewStatus.CONFIRMED, self._reviewer())
        return self._undo.push(edits, translate("Fact", "Confirm %n facts", "", len(keys)))

    def merge(self, lead: str, other: str) -> bool:
        """Put one fact beneath another that says the same; splitting gives it back as it was."""
        edits = merging.merge_edits(self._desk.library, lead, (other,), self._reviewer())
        return self._undo.push(edits, translate("Fact", "Merge into %1").replace("%1", self._named(lead)))

    def split(self, key: str) -> bool:
        """Take apart what was merged with a fact, each part with the decision it had."""
        edits = merging.split_edits(self._desk.library, key)
        return bool(edits) and self._undo.push(edits, translate("Fact", "Split %1").replace("%1", self._named(key)))

    def part_person(self, key: str) -> bool:
        """Make a person of its own of the spelling in a person fact."""
        edits = people.parting_edits(self._desk.library, key)
        label = translate("Fact", "Part %1 into a person of their own").replace("%1", self._named(key))
        return bool(edits) and self._undo.push(edits, label)

    def can_part(self, fact: Fact) -> bool:
        """Whether a fact's person is told by other spellings too."""
        return fact.kind is FactKind.PERSON and people.can_be_parted(self._desk.library, fact.key)

    def resolve(self, choice: Choice) -> bool:
        """Settle two sources that disagree, in one step.

        The article's own value is confirmed, or the other takes its place as a correction. The choice is
        kept for the summary; its note also goes onto the passage.
        """
        key, note = choice.fact, choice.note
        fact = self._desk.fact(key)
        if fact is None:
            return False
        library, reviewer = self._desk.library, self._reviewer()
        if choice.told_taken:
            edits = facts.correction_edits(library, key, {"digits": choice.told}, reviewer)
        else:
            edits = facts.status_edits(library, (key,), ReviewStatus.CONFIRMED, reviewer)
        edits += choices.choice_edits(library, choice, reviewer)
        article = self._desk.article
        if note and article is not None and article.id == fact.article:
            edits += notes.add_note_edits(library, article.id, Passage.at(article.text, fact.span), text=note)
        return self._undo.push(edits, translate("Fact", "Settle %1").replace("%1", self._named(key)))

    def prefer(self, chosen: Observation, others: Sequence[Observation]) -> bool:
        """Let the value of one file hold where others give another one for the same thing."""
        keys = [o.key for o in others if o.key != chosen.key]
        edits = yielding.prefer_edits(self._desk.library, chosen.key, keys, reviewer=self._reviewer())
        return self._undo.push(edits, translate("Fact", "Take the figure of %1").replace("%1", chosen.file))

    def _decide(self, keys: Sequence[str], status: ReviewStatus, label: str) -> bool:
        edits = facts.status_edits(self._desk.library, keys, status, self._reviewer())
        return self._undo.push(edits, label.replace("%1", self._named(keys[0]) if keys else ""))

    def _reviewer(self) -> str:
        return self._settings.text("general.reviewer")

    def _named(self, key: str) -> str:
        fact: Fact | None = self._desk.fact(key)
        if fact is None:
            return key
        return wording_facts.told(fact) or wording_facts.title(fact)

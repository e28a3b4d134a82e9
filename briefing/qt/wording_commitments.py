"""Wording of commitments: what was taken on, by whom, and what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from briefing.core.commitment import BOTH, Commitment, Offer, Progress, counted
from briefing.core.event import Event
from briefing.core.mark import Judged
from briefing.qt import languages, wording

translate = QCoreApplication.translate


def progress(value: Progress) -> str:
    """What became of a commitment."""
    return {
        Progress.OPEN: translate("Commitment", "Open"),
        Progress.CARRIED: translate("Commitment", "Carried"),
        Progress.DONE: translate("Commitment", "Done"),
        Progress.SILENT: translate("Commitment", "Silent"),
        Progress.DROPPED: translate("Commitment", "Dropped"),
    }[value]


def progress_icon(value: Progress, *, overdue: bool = False) -> tuple[str, str]:
    """The icon and the colour that go with it, never the colour alone."""
    if overdue:
        return "warning-fill", "bad"
    return {
        Progress.OPEN: ("circle-dashed", "text_2"),
        Progress.CARRIED: ("caret-right", "accent"),
        Progress.DONE: ("check-circle-fill", "ok"),
        Progress.SILENT: ("warning-fill", "warn"),
        Progress.DROPPED: ("x-circle", "text_2"),
    }[value]


def judged(value: Judged) -> str:
    """What a person said that a passage shows."""
    return {
        Judged.CARRIED: translate("Commitment", "carried on"),
        Judged.DONE: translate("Commitment", "done"),
        Judged.DROPPED: translate("Commitment", "dropped"),
        Judged.UNRELATED: translate("Commitment", "not the same"),
    }[value]


def owner(value: str) -> str:
    """Who took it on; empty if nobody said so."""
    if value == BOTH:
        return translate("Commitment", "both sides")
    return wording.country(value) if value else ""


def round_name(event: Event) -> str:
    """A round in a table: "5th, 18 Oct 2024"."""
    number = wording.ordinal(event.round) if event.round is not None else wording.event_kind(event.kind)
    return ", ".join(p for p in (number, wording.when(event.when) if event.when is not None else "") if p)


def standing(found: Commitment, day: dt.date) -> str:
    """What became of it as of a day: since when it is silent, that something waits for a decision, that it is overdue."""
    words = _standing(found)
    late = translate("Commitment", "overdue, %1", "overdue, silent since 5th, 18 Oct 2024")
    if not found.is_overdue(day):
        return words
    told = late.replace("%1", languages.within(words))
    return told[:1].upper() + told[1:]


def _standing(found: Commitment) -> str:
    words = progress(found.progress)
    if found.progress is Progress.SILENT and found.since is not None:
        since = translate("Commitment", "%1 since %2", "Silent since 5th, 18 Oct 2024")
        return since.replace("%1", words).replace("%2", round_name(found.since))
    if found.progress is Progress.OPEN and found.offers:
        one = translate("Commitment", "1 passage to judge")
        many = translate("Commitment", "%n passages to judge", "", len(found.offers))
        return f"{words}, {one if len(found.offers) == 1 else many}"
    return words


def tally(found: Iterable[Commitment]) -> str:
    """How many of each: "3 carried, 1 silent, 1 done"."""
    return ", ".join(progress_count(value, len(some)) for value, some in counted(found))


def progress_count(value: Progress, many: int) -> str:
    """How many commitments have come to the same: "3 carried"; the words' forms by number are the language's."""
    words = {
        Progress.OPEN: translate("Commitment", "%1 open", "3 open", many),
        Progress.CARRIED: translate("Commitment", "%1 carried", "3 carried", many),
        Progress.DONE: translate("Commitment", "%1 done", "3 done", many),
        Progress.SILENT: translate("Commitment", "%1 silent", "3 silent", many),
        Progress.DROPPED: translate("Commitment", "%1 dropped", "3 dropped", many),
    }[value]
    return words.replace("%1", wording.count(many))


def shared(offer: Offer) -> str:
    """What an offered passage has in common with the commitment."""
    if offer.topics:
        topics = ", ".join(wording.topic(t) for t in offer.topics)
        return translate("Commitment", "same topic: %1").replace("%1", topics)
    return translate("Commitment", "%n words in common", "", len(offer.words))

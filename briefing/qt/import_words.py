"""The words of imports as tables: what is counted, what is asked, what is answered; looked up when they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefing.qt.translation import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP

CONTEXT = "Import"


def said(text: str) -> str:
    """The words of a text of these tables in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


@dataclass(frozen=True, slots=True)
class Counted:
    """The words for one thing, and for several with their number in it; none of these where the words are the same."""

    one: str
    several: str = ""

    def words(self, count: int) -> str:
        """The words for so many."""
        if count == 1 or not self.several:
            return said(self.one)
        return QCoreApplication.translate(CONTEXT, self.several, "", count)


@dataclass(frozen=True, slots=True)
class Count:
    """One number of several that are told where it is not 0: the field it stands in, its words, their colour's token.

    `named` is the field with the names that stand for %1.
    """

    field: str
    counted: Counted
    token: str = "text"
    named: str = ""

    def of(self, numbers: object) -> str:
        """The words for the number in its field; empty for none."""
        found = getattr(numbers, self.field)
        count = found if isinstance(found, int) else len(found)
        if not count:
            return ""
        words = self.counted.words(count)
        return words.replace("%1", ", ".join(getattr(numbers, self.named))) if self.named else words


def told(counts: tuple[Count, ...], numbers: object) -> list[str]:
    """The words for all numbers that are not 0."""
    return [words for count in counts if (words := count.of(numbers))]


PRODUCTS = Counted(QT_TRANSLATE_NOOP("Import", "1 product"), QT_TRANSLATE_N_NOOP("Import", "%n products"))
SERIES = Counted(QT_TRANSLATE_NOOP("Import", "1 new series"), QT_TRANSLATE_N_NOOP("Import", "%n new series"))
ROWS = Counted(QT_TRANSLATE_NOOP("Import", "1 row, at %1"), QT_TRANSLATE_N_NOOP("Import", "%n rows, the first at %1"))
FACTS = Counted(QT_TRANSLATE_NOOP("Import", "1 fact"), QT_TRANSLATE_N_NOOP("Import", "%n facts"))
FIGURES = Counted(QT_TRANSLATE_NOOP("Import", "1 new figure"), QT_TRANSLATE_N_NOOP("Import", "%n new figures"))
VERSIONS = Counted(
    QT_TRANSLATE_NOOP("Import", "1 earlier text kept"), QT_TRANSLATE_N_NOOP("Import", "%n earlier texts kept")
)
REPEATED = Counted(
    QT_TRANSLATE_NOOP("Import", "1 figure repeats an earlier one of the file and is taken once: %1"),
    QT_TRANSLATE_N_NOOP("Import", "%n figures repeat earlier ones of the file and are taken once: %1"),
)

CHANGES = (
    Count("new", FIGURES),
    Count(
        "same",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 figure is in the library already"),
            QT_TRANSLATE_N_NOOP("Import", "%n figures are in the library already"),
        ),
        "text_2",
    ),
    Count(
        "revised",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 figure is revised; the earlier one stays readable"),
            QT_TRANSLATE_N_NOOP("Import", "%n figures are revised; the earlier ones stay readable"),
        ),
    ),
    Count(
        "conflicting",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 figure differs from the library’s of the same edition"),
            QT_TRANSLATE_N_NOOP("Import", "%n figures differ from the library’s of the same edition"),
        ),
        "warn",
    ),
    Count(
        "gone",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 figure of the earlier file is not in this one and leaves"),
            QT_TRANSLATE_N_NOOP("Import", "%n figures of the earlier file are not in this one and leave"),
        ),
        "warn",
    ),
    Count(
        "waiting",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 row waits for an answer"),
            QT_TRANSLATE_N_NOOP("Import", "%n rows wait for an answer"),
        ),
        "warn",
    ),
)
"""What importing a table would change, from its preview."""

BROUGHT = (
    Count("revised", Counted(QT_TRANSLATE_NOOP("Import", "1 revised"), QT_TRANSLATE_N_NOOP("Import", "%n revised"))),
    Count("conflicting", Counted(QT_TRANSLATE_NOOP("Import", "1 differs"), QT_TRANSLATE_N_NOOP("Import", "%n differ"))),
    Count(
        "same",
        Counted(QT_TRANSLATE_NOOP("Import", "1 known already"), QT_TRANSLATE_N_NOOP("Import", "%n known already")),
    ),
)
"""What an import of a table brought beside new figures."""

ARTICLE_LEAVES = Counted(
    QT_TRANSLATE_NOOP("Import", "The article leaves with 1 fact."),
    QT_TRANSLATE_N_NOOP("Import", "The article leaves with %n facts."),
)
VERSIONS_LEAVE = Counted(
    QT_TRANSLATE_NOOP("Import", "Its earlier text leaves with it."),
    QT_TRANSLATE_N_NOOP("Import", "Its %n earlier texts leave with it."),
)
WITH_ARTICLE = (
    Count(
        "decided",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 of them you decided or corrected; that is kept with it."),
            QT_TRANSLATE_N_NOOP("Import", "%n of them you decided or corrected; that is kept with it."),
        ),
    ),
    Count(
        "notes",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 note or highlight leaves with it."),
            QT_TRANSLATE_N_NOOP("Import", "%n notes and highlights leave with it."),
        ),
    ),
)
"""What goes with an article that is taken back."""

FIGURES_LEAVE = Counted(
    QT_TRANSLATE_NOOP("Import", "1 figure leaves chart, tables and summary."),
    QT_TRANSLATE_N_NOOP("Import", "%n figures leave chart, tables and summary."),
)
WITH_TABLE = (
    Count(
        "returns",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 earlier figure that it had replaced shows again."),
            QT_TRANSLATE_N_NOOP("Import", "%n earlier figures that they had replaced show again."),
        ),
    ),
    Count(
        "stays",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 figure stays: %1 gives it too."),
            QT_TRANSLATE_N_NOOP("Import", "%n figures stay: %1 gives them too."),
        ),
        named="also",
    ),
    Count("later", Counted(QT_TRANSLATE_NOOP("Import", "Later revisions from %1 are not touched.")), named="later"),
    Count(
        "corrected",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 figure corrected by hand stays as corrected."),
            QT_TRANSLATE_N_NOOP("Import", "%n figures corrected by hand stay as corrected."),
        ),
    ),
    Count(
        "waiting",
        Counted(
            QT_TRANSLATE_NOOP("Import", "1 row of the file goes on waiting for an answer."),
            QT_TRANSLATE_N_NOOP("Import", "%n rows of the file go on waiting for an answer."),
        ),
    ),
)
"""What taking the import of a table back does beside the figures that leave."""

FREQUENCIES: Mapping[str, str] = {
    "A": QT_TRANSLATE_NOOP("Import", "years"),
    "S": QT_TRANSLATE_NOOP("Import", "half-years"),
    "Q": QT_TRANSLATE_NOOP("Import", "quarters"),
    "M": QT_TRANSLATE_NOOP("Import", "months"),
    "YTD": QT_TRANSLATE_NOOP("Import", "parts of years"),
    "OTHER": QT_TRANSLATE_NOOP("Import", "other periods"),
}
PLACES: Mapping[str, str] = {
    "row ": QT_TRANSLATE_NOOP("Import", "row "),
    "column ": QT_TRANSLATE_NOOP("Import", "column "),
}
"""Words in the places of values, each before a number."""
SCALES: Mapping[int, str] = {
    0: QT_TRANSLATE_NOOP("Import", "single units"),
    3: QT_TRANSLATE_NOOP("Import", "thousands"),
    6: QT_TRANSLATE_NOOP("Import", "millions"),
    9: QT_TRANSLATE_NOOP("Import", "billions"),
}

QUESTIONS: Mapping[str, str] = {
    "pair": QT_TRANSLATE_NOOP("Import", "Whose figures are these, and on trade with whom?"),
    "unit": QT_TRANSLATE_NOOP("Import", "In which unit and currency is “%1”?"),
    "currency": QT_TRANSLATE_NOOP("Import", "Which currency is “%1”?"),
    "multiplier": QT_TRANSLATE_NOOP("Import", "Which scale is “%1”?"),
    "period": QT_TRANSLATE_NOOP("Import", "Which period is “%1”?"),
    "flow": QT_TRANSLATE_NOOP("Import", "What is “%1”: exports, imports, turnover?"),
    "reporter": QT_TRANSLATE_NOOP("Import", "Which country is “%1” (it reports the figures)?"),
    "partner": QT_TRANSLATE_NOOP("Import", "Which country is “%1” (the partner)?"),
    "decimal_mark": QT_TRANSLATE_NOOP("Import", "How is “%1” to be read?"),
    "value": QT_TRANSLATE_NOOP("Import", "Which number is “%1”?"),
    "cells": QT_TRANSLATE_NOOP("Import", "This row has more or fewer cells than its heading: %1"),
    "scale": QT_TRANSLATE_NOOP(
        "Import",
        "These figures of %1 are a thousand times, or a thousandth of, what the library holds. What is right?",
    ),
    "conflict": QT_TRANSLATE_NOOP("Import", "The file differs from the library in the same edition. What shall hold?"),
}
"""The question about a field; %1 is what stands in the table."""

ANSWERS: Mapping[str, str] = {
    "as printed": QT_TRANSLATE_NOOP("Import", "The file is right as it is printed"),
    "both": QT_TRANSLATE_NOOP("Import", "Keep both side by side, marked as differing"),
    "file": QT_TRANSLATE_NOOP("Import", "This file is right: its figures hold, the others stay readable"),
    "replace": QT_TRANSLATE_NOOP("Import", "This file is the newer state: take back its earlier import"),
}
DECIMAL_MARKS: Mapping[str, str] = {
    ",": QT_TRANSLATE_NOOP("Import", "The comma is the decimal mark"),
    ".": QT_TRANSLATE_NOOP("Import", "The point is the decimal mark"),
}
LEAVE_ROWS = QT_TRANSLATE_NOOP("Import", "Leave these rows out")
LEAVE_OUT: Mapping[str, str] = {
    "conflict": QT_TRANSLATE_NOOP("Import", "The library is right: leave these rows out"),
}
"""The answer that leaves the rows out, for fields where it means more than that."""

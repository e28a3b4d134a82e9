"""Wording of imports: what a table was understood to be, the questions it leaves, what it and taking it back would change."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Month, Period
from briefing.qt import wording, wording_trade
from briefing.qt.import_previews import Asked, Differing, Preview, Told
from briefing.qt.wording_lists import column_word, note_words, one_note_words, source_words
from briefing.storage.imports import ARTICLE, UPDATE, Effects, Import

translate = QCoreApplication.translate
_UNIT = re.compile(r"(?:(thousand|million|billion) )?([A-Z]{3})")
_SCALES = {"thousand": 3, "million": 6, "billion": 9, None: 0}
_RANGE = re.compile(r"(\d{4})-(\d\d)\.\.(\d{4})-(\d\d)")
MOST_NAMES = 4


def many(count: int, one: str, several: str) -> str:
    """The words for one thing, or for several with their number in it."""
    return one if count == 1 else several


def names(codes: tuple[str, ...], in_all: int) -> str:
    """Countries as words, a long list cut: "Austria, Belgium, Germany and 11 more"."""
    shown = codes if in_all <= MOST_NAMES + 1 else codes[:MOST_NAMES]
    words = ", ".join(area(c) for c in shown)
    if len(shown) == in_all:
        return words
    return translate("Import", "%1 and %2 more").replace("%1", words).replace("%2", wording.count(in_all - len(shown)))


def area(code: str) -> str:
    """A country or group of countries in words."""
    if code == "WLD":
        return translate("Import", "World")
    return wording.country(code)


def source(told: Told) -> str:
    """Where the values come from, with the edition: "Eurostat (Comext), edition of 25 Jul 2024"."""
    words = source_words().get(told.source, told.source)
    if told.source == "manual":
        words = translate("Import", "a table of your own")
    if told.vintage is None:
        return translate("Import", "%1, edition not dated").replace("%1", words)
    return translate("Import", "%1, edition of %2").replace("%2", wording.date(told.vintage)).replace("%1", words)


def what(told: Told) -> str:
    """What is counted: "turnover, exports, imports", with products."""
    flows = ", ".join(wording.flow(Flow(f)) for f in told.flows)
    if told.measure != "VALUE":
        flows += f" ({told.measure.replace('_', ' ').lower()})"
    products = told.of_all["products"]
    if told.products == ("TOTAL",):
        return flows
    if products == 1:
        return f"{flows} · {wording_trade.product(told.products[0])}"
    return f"{flows} · {many(products, translate('Import', '1 product'), translate('Import', '%n products', '', products))}"


def unit(told: Told) -> str:
    """Unit, scale and currency: "thousand US$"."""
    if told.currency is None:
        return translate("Import", "no currency (quantity or share)")
    words = wording.unit(told.scale, told.currency)
    valuation = {"FOB": "FOB", "CIF": "CIF"}.get(told.valuation)
    return f"{words}, {valuation}" if valuation else words


def span(told: Told) -> str:
    """The time that values are of: "2019 to 2023 · years, months"."""
    kinds = {
        "A": translate("Import", "years"),
        "S": translate("Import", "half-years"),
        "Q": translate("Import", "quarters"),
        "M": translate("Import", "months"),
        "YTD": translate("Import", "parts of years"),
        "OTHER": translate("Import", "other periods"),
    }
    kept = ", ".join(kinds.get(f, f) for f in told.frequencies)
    return f"{wording.period(told.period)} · {kept}"


def changes(preview: Preview) -> list[tuple[str, str]]:
    """What importing would change, each with the token of its colour."""
    found = []
    if preview.new:
        words = many(
            preview.new, translate("Import", "1 new figure"), translate("Import", "%n new figures", "", preview.new)
        )
        if preview.series:
            words += f" ({many(preview.series, translate('Import', '1 new series'), translate('Import', '%n new series', '', preview.series))})"
        found.append((words, "text"))
    if preview.same:
        found.append(
            (
                many(
                    preview.same,
                    translate("Import", "1 figure is in the library already"),
                    translate("Import", "%n figures are in the library already", "", preview.same),
                ),
                "text_2",
            )
        )
    if preview.revised:
        words = many(
            preview.revised,
            translate("Import", "1 figure is revised; the earlier one stays readable"),
            translate("Import", "%n figures are revised; the earlier ones stay readable", "", preview.revised),
        )
        found.append((words, "text"))
    if preview.conflicting:
        words = many(
            preview.conflicting,
            translate("Import", "1 figure differs from the library’s of the same edition"),
            translate("Import", "%n figures differ from the library’s of the same edition", "", preview.conflicting),
        )
        found.append((words, "warn"))
    if preview.gone:
        words = many(
            preview.gone,
            translate("Import", "1 figure of the earlier file is not in this one and leaves"),
            translate("Import", "%n figures of the earlier file are not in this one and leave", "", preview.gone),
        )
        found.append((words, "warn"))
    if preview.waiting:
        found.append(
            (
                many(
                    preview.waiting,
                    translate("Import", "1 row waits for an answer"),
                    translate("Import", "%n rows wait for an answer", "", preview.waiting),
                ),
                "warn",
            )
        )
    return found or [(translate("Import", "Nothing changes."), "text_2")]


def import_note(code: str) -> str:
    """A note of the import report from its code: "pictures:5" becomes "5 pictures not loaded"."""
    head, _, detail = code.partition(":")
    if head == "other_pair":
        return other_pair(*detail.split("|"))
    if head == "negative":
        number, _, at = detail.partition("|")
        below = translate("Import", "Figures below zero (%1, the first at %2) are kept and marked as implausible")
        return below.replace("%1", number).replace("%2", place(at))
    words = (note_words() | (one_note_words() if detail == "1" else {})).get(head)
    if words is None:
        return code.replace("_", " ")
    if head == "waiting":
        at, asked, rows, _, cell = detail.split("|", 4)
        detail = f"{at}, {column_word(asked)}{f' “{cell}”' if cell else ''} ({rows})"
    elif head == "no_pair":
        detail = ", ".join(wording.pair(*p.split("-", 1)) for p in detail.split(", "))
    return words.replace("%1", detail.replace("|", ", "))


APART = ("other_pair:", "no_pair:")
"""Beginnings of the notes that figures do not show in the dossier wanted, or in any."""


def apart(preview: Preview, wanted: str | None) -> str:
    """That nothing of a table shows in the dossier that lies open (its id), or in any; empty where it does."""
    noted = next((n for n in preview.notes if n.startswith(APART)), "")
    if noted:
        return import_note(noted)
    if not wanted or not preview.pairs or any(set(p.split("-")) == set(wanted.split("-")) for p in preview.pairs):
        return ""
    return other_pair(wanted, ", ".join(preview.pairs[:MOST_NAMES]), str(len(preview.pairs)))


def other_pair(wanted: str, pairs: str, count: str) -> str:
    """That a table has nothing of the dossier wanted (its id), and whose figures it has (ids, and how many in all)."""
    named = [wording.pair(*p.split("-", 1)) for p in pairs.split(", ")]
    told = ", ".join(named)
    if int(count) == 1:
        words = translate("Import", "None of its rows concern %1. They go to the dossier %2.")
    else:
        words = translate(
            "Import", "None of its rows concern %1. They are of %2; each shows in the dossier of its pair."
        )
        more = int(count) - len(named)
        if more > 0:
            several = translate("Import", "%1 and %2 more")
            told = several.replace("%1", told).replace("%2", wording.count(more))
    return words.replace("%1", wording.pair(*wanted.split("-", 1))).replace("%2", told)


def differing(value: Differing) -> tuple[str, str, str]:
    """A changed value: what it is of, the old with its edition, the new."""
    of = f"{area(value.reporter)} – {area(value.partner)}"
    what = f"{wording.flow(value.flow)} {wording.period(value.period)}, {of}"
    if value.product != "TOTAL":
        what += f", {wording_trade.product_code(value.product)}"
    old = _amount(value.old)
    if value.old_vintage is not None:
        old += f" ({wording.date(value.old_vintage)})"
    return what, old, _amount(value.new)


def _amount(value: Amount | None) -> str:
    return translate("Import", "no value") if value is None else wording.amount(value)


def question(asked: Asked) -> str:
    """A question as one sentence."""
    cell = asked.cell
    words = {
        "pair": translate("Import", "Whose figures are these, and on trade with whom?"),
        "unit": translate("Import", "In which unit and currency is “%1”?"),
        "currency": translate("Import", "Which currency is “%1”?"),
        "multiplier": translate("Import", "Which scale is “%1”?"),
        "period": translate("Import", "Which period is “%1”?"),
        "flow": translate("Import", "What is “%1”: exports, imports, turnover?"),
        "reporter": translate("Import", "Which country is “%1” (it reports the figures)?"),
        "partner": translate("Import", "Which country is “%1” (the partner)?"),
        "decimal_mark": translate("Import", "How is “%1” to be read?"),
        "value": translate("Import", "Which number is “%1”?"),
        "cells": translate("Import", "This row has more or fewer cells than its heading: %1"),
        "scale": translate(
            "Import",
            "These figures of %1 are a thousand times, or a thousandth of, what the library holds. What is right?",
        ),
        "conflict": translate("Import", "The file differs from the library in the same edition. What shall hold?"),
    }.get(asked.field, translate("Import", "“%1” is not understood (%2). What is it?"))
    if asked.field == "scale":
        cell = wording.pair(*cell.split("-", 1)) if "-" in cell else cell
    return words.replace("%2", column_word(asked.field)).replace("%1", cell)


def rows_waiting(asked: Asked) -> str:
    """How many rows wait for an answer, and where the first is."""
    return many(
        asked.rows, translate("Import", "1 row, at %1"), translate("Import", "%n rows, the first at %1", "", asked.rows)
    ).replace("%1", place(asked.place))


def place(text: str) -> str:
    """The place of a value as the importer gives it: "row 3, column 2", "2023!D57"."""
    for word, said in (("row ", translate("Import", "row ")), ("column ", translate("Import", "column "))):
        text = re.sub(rf"\b{word}(?=\d)", said, text)
    return text


def choice(asked: Asked, value: str) -> str:
    """An answer in words."""
    if asked.field == "unit" and (found := _UNIT.fullmatch(value)):
        return wording.unit(_SCALES[found[1]], found[2])
    if asked.field == "period" and (found := _RANGE.fullmatch(value)):
        first, last = Month(int(found[1]), int(found[2])), Month(int(found[3]), int(found[4]))
        return wording.period(Period(first, last)) if first <= last else value
    if asked.field == "flow" and value in set(Flow):
        return wording.flow(Flow(value))
    if asked.field == "pair" and "-" in value:
        one, _, other = value.partition("-")
        words = translate("Import", "%1 reports, on trade with %2")
        return words.replace("%1", area(one)).replace("%2", area(other))
    if asked.field in ("reporter", "partner"):
        return area(value)
    if asked.field == "scale" and value.startswith("10^"):
        exponent = int(value[3:])
        scales = {
            0: translate("Import", "single units"),
            3: translate("Import", "thousands"),
            6: translate("Import", "millions"),
            9: translate("Import", "billions"),
        }
        words = translate("Import", "The file is in %1: read it so")
        return words.replace("%1", scales.get(exponent, value))
    if asked.field == "decimal_mark":
        return {
            ",": translate("Import", "The comma is the decimal mark"),
            ".": translate("Import", "The point is the decimal mark"),
        }.get(value, value)
    return {
        "as printed": translate("Import", "The file is right as it is printed"),
        "both": translate("Import", "Keep both side by side, marked as differing"),
        "file": translate("Import", "This file is right: its figures hold, the others stay readable"),
        "replace": translate("Import", "This file is the newer state: take back its earlier import"),
    }.get(value, value)


def skip(asked: Asked) -> str:
    """The answer that leaves the rows out."""
    if asked.field == "conflict":
        return translate("Import", "The library is right: leave these rows out")
    return translate("Import", "Leave these rows out")


def brought(entry: Import) -> str:
    """What an import brought, in one line."""
    if entry.kind == UPDATE:
        return translate("Import", "a newer text of the article")
    if entry.kind == ARTICLE:
        words = many(entry.facts, translate("Import", "1 fact"), translate("Import", "%n facts", "", entry.facts))
        if entry.versions:
            words += f" · {many(entry.versions, translate('Import', '1 earlier text kept'), translate('Import', '%n earlier texts kept', '', entry.versions))}"
        return words
    parts = [
        many(entry.values, translate("Import", "1 new figure"), translate("Import", "%n new figures", "", entry.values))
    ]
    if entry.revised:
        parts.append(
            many(entry.revised, translate("Import", "1 revised"), translate("Import", "%n revised", "", entry.revised))
        )
    if entry.conflicting:
        parts.append(
            many(
                entry.conflicting,
                translate("Import", "1 differs"),
                translate("Import", "%n differ", "", entry.conflicting),
            )
        )
    if entry.same:
        parts.append(
            many(
                entry.same,
                translate("Import", "1 known already"),
                translate("Import", "%n known already", "", entry.same),
            )
        )
    return " · ".join(parts)


def taking_back(entry: Import, effects: Effects) -> list[str]:
    """What taking an import back would do, sentence by sentence."""
    if entry.kind == UPDATE:
        words = translate("Import", "The text before it holds again; this one stays readable among the older versions.")
        kept = translate("Import", "Notes and decisions go to where their words stand, or wait in the article.")
        return [words, kept]
    if entry.kind == ARTICLE:
        found = [
            many(
                effects.leaves,
                translate("Import", "The article leaves with 1 fact."),
                translate("Import", "The article leaves with %n facts.", "", effects.leaves),
            )
        ]
        if entry.versions:
            one = translate("Import", "Its earlier text leaves with it.")
            found.append(
                many(
                    entry.versions, one, translate("Import", "Its %n earlier texts leave with it.", "", entry.versions)
                )
            )
        if effects.decided:
            found.append(
                many(
                    effects.decided,
                    translate("Import", "1 of them you decided or corrected; that is kept with it."),
                    translate(
                        "Import", "%n of them you decided or corrected; that is kept with it.", "", effects.decided
                    ),
                )
            )
        if effects.notes:
            found.append(
                many(
                    effects.notes,
                    translate("Import", "1 note or highlight leaves with it."),
                    translate("Import", "%n notes and highlights leave with it.", "", effects.notes),
                )
            )
        return found
    found = [
        many(
            effects.leaves,
            translate("Import", "1 figure leaves chart, tables and summary."),
            translate("Import", "%n figures leave chart, tables and summary.", "", effects.leaves),
        )
    ]
    if effects.returns:
        found.append(
            many(
                effects.returns,
                translate("Import", "1 earlier figure that it had replaced shows again."),
                translate("Import", "%n earlier figures that they had replaced show again.", "", effects.returns),
            )
        )
    if effects.stays:
        words = many(
            effects.stays,
            translate("Import", "1 figure stays: %1 gives it too."),
            translate("Import", "%n figures stay: %1 gives them too.", "", effects.stays),
        )
        found.append(words.replace("%1", ", ".join(effects.also)))
    if effects.later:
        words = translate("Import", "Later revisions from %1 are not touched.")
        found.append(words.replace("%1", ", ".join(effects.later)))
    if effects.corrected:
        found.append(
            many(
                effects.corrected,
                translate("Import", "1 figure corrected by hand stays as corrected."),
                translate("Import", "%n figures corrected by hand stay as corrected.", "", effects.corrected),
            )
        )
    if effects.waiting:
        found.append(
            many(
                effects.waiting,
                translate("Import", "1 row of the file goes on waiting for an answer."),
                translate("Import", "%n rows of the file go on waiting for an answer.", "", effects.waiting),
            )
        )
    return found

"""Wording of imports: what a table was understood to be, the questions it leaves, what it and taking it back would change."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QCoreApplication

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Month, Period
from briefing.core.preview import Differing, Told
from briefing.core.question import Question
from briefing.qt import import_words, wording, wording_trade
from briefing.qt.import_previews import Preview
from briefing.qt.import_words import said
from briefing.qt.wording_lists import column_word, note_words, one_note_words
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
    words = wording.source(told.source)
    if told.source == "manual":
        words = translate("Import", "a table of your own")
    if told.vintage is None:
        return translate("Import", "%1, edition not dated").replace("%1", words)
    return (
        translate("Import", "%1, edition of %2")
        .replace("%2", wording.date(dt.date.fromisoformat(told.vintage)))
        .replace("%1", words)
    )


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
    return f"{flows} · {import_words.PRODUCTS.words(products)}"


def unit(told: Told) -> str:
    """Unit, scale and currency: "thousand US$"."""
    if told.currency is None:
        return translate("Import", "no currency (quantity or share)")
    words = wording.unit(told.scale, told.currency)
    valuation = {"FOB": "FOB", "CIF": "CIF"}.get(told.valuation)
    return f"{words}, {valuation}" if valuation else words


def span(told: Told) -> str:
    """The time that values are of: "2019 to 2023 · years, months"."""
    kinds = import_words.FREQUENCIES
    kept = ", ".join(said(kinds[f]) if f in kinds else f for f in told.frequencies)
    return f"{wording.period(told.period)} · {kept}"


def changes(preview: Preview) -> list[tuple[str, str]]:
    """What importing would change, each with the token of its colour."""
    found = [(words, count.token) for count in import_words.CHANGES if (words := count.of(preview))]
    if preview.new and preview.series:
        words, token = found[0]
        found[0] = (f"{words} ({import_words.SERIES.words(preview.series)})", token)
    return found or [(translate("Import", "Nothing changes."), "text_2")]


def import_note(code: str) -> str:
    """A note of the import report from its code: "pictures:5" becomes "5 pictures not loaded"."""
    head, _, detail = code.partition(":")
    if head == "other_pair":
        return other_pair(*detail.split("|"))
    if head == "repeated":
        number, _, places = detail.partition("|")
        more = " …" if int(number) > places.count(", ") + 1 else ""
        return import_words.REPEATED.words(int(number)).replace("%1", place(places) + more)
    if head == "negative":
        number, _, at = detail.partition("|")
        below = translate("Import", "Figures below zero (%1, the first at %2) are kept and marked as implausible")
        return below.replace("%1", number).replace("%2", place(at))
    words = (note_words() | (one_note_words() if detail == "1" else {})).get(head)
    if words is None:
        return code.replace("_", " ")
    if head == "waiting":
        at, asked, rows, _, cell = detail.split("|", 4)
        detail = f"{at}, {column_word(asked)}{f' {wording.quoted(cell)}' if cell else ''} ({rows})"
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
        old += f" ({wording.date(dt.date.fromisoformat(value.old_vintage))})"
    return what, old, _amount(value.new)


def _amount(value: Amount | None) -> str:
    return translate("Import", "no value") if value is None else wording.amount(value)


def question(asked: Question) -> str:
    """A question as one sentence."""
    cell = asked.cell
    if asked.field == "scale":
        cell = wording.pair(*cell.split("-", 1)) if "-" in cell else cell
    known = import_words.QUESTIONS.get(asked.field)
    words = said(known) if known else translate("Import", "“%1” is not understood (%2). What is it?")
    return words.replace("%2", column_word(asked.field)).replace("%1", cell)


def rows_waiting(asked: Question) -> str:
    """How many rows wait for an answer, and where the first is."""
    return import_words.ROWS.words(asked.rows).replace("%1", place(asked.place))


def place(text: str) -> str:
    """The place of a value as the importer gives it: "row 3, column 2", "2023!D57"."""
    for word, words in import_words.PLACES.items():
        text = re.sub(rf"\b{word}(?=\d)", said(words), text)
    return text


def choice(asked: Question, value: str) -> str:
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
        scale = import_words.SCALES.get(int(value[3:]))
        words = translate("Import", "The file is in %1: read it so")
        return words.replace("%1", said(scale) if scale else value)
    answers = import_words.DECIMAL_MARKS if asked.field == "decimal_mark" else import_words.ANSWERS
    return said(answers[value]) if value in answers else value


def skip(asked: Question) -> str:
    """The answer that leaves the rows out."""
    return said(import_words.LEAVE_OUT.get(asked.field, import_words.LEAVE_ROWS))


def brought(entry: Import) -> str:
    """What an import brought, in one line."""
    if entry.kind == UPDATE:
        return translate("Import", "a newer text of the article")
    if entry.kind == ARTICLE:
        words = import_words.FACTS.words(entry.facts)
        return f"{words} · {import_words.VERSIONS.words(entry.versions)}" if entry.versions else words
    return " · ".join([import_words.FIGURES.words(entry.values), *import_words.told(import_words.BROUGHT, entry)])


def taking_back(entry: Import, effects: Effects) -> list[str]:
    """What taking an import back would do, sentence by sentence."""
    if entry.kind == UPDATE:
        words = translate("Import", "The text before it holds again; this one stays readable among the older versions.")
        kept = translate("Import", "Notes and decisions go to where their words stand, or wait in the article.")
        return [words, kept]
    if entry.kind == ARTICLE:
        found = [import_words.ARTICLE_LEAVES.words(effects.leaves)]
        if entry.versions:
            found.append(import_words.VERSIONS_LEAVE.words(entry.versions))
        return found + import_words.told(import_words.WITH_ARTICLE, effects)
    leaving = import_words.FIGURES_LEAVE.words(effects.leaves)
    return [leaving, *import_words.told(import_words.WITH_TABLE, effects)]

"""The window speaks the language that was chosen, whole, and its translations keep every value."""

from __future__ import annotations

import ast
import csv
import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from briefing import resource
from briefing.core.amount import Amount
from briefing.core.commitment import Progress
from briefing.core.comparison import NotComparable, Obstacle
from briefing.core.fact import Flow, ReviewStatus
from briefing.core.period import Period, When
from briefing.qt import languages, typed, wording, wording_commitments, wording_import, wording_trade
from briefing.qt.command_table import MENUS
from tests.tools import texts, translations

KEYS = re.compile(r"(?:Ctrl|Shift)\+(?:Shift\+)?\w+")
"""Keys that a text of the window names: "Ctrl+O", "Ctrl+Shift+M", "Shift+F3"."""
FILES = sorted(translations.FOLDER.glob("briefing_??.ts"))


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """The application, given back its words and formats afterwards."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_every_text_of_the_source_is_translated_and_keeps_its_values(file: Path, tmp_path: Path) -> None:
    fresh = tmp_path / file.name
    fresh.write_bytes(file.read_bytes())
    translations.collect(fresh)
    told = list(translations.messages(fresh))
    assert len(told) > 500
    assert [m.source for m in told if not m.words] == []
    assert [(m.source, m.words) for m in told if not m.held] == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_keys_have_the_names_that_the_menus_give_them(speaking: QApplication, file: Path) -> None:
    languages.speak(speaking, file.stem.removeprefix("briefing_"))
    native = QKeySequence.SequenceFormat.NativeText
    named = [(m.words, key) for m in translations.messages(file) for key in KEYS.findall(m.source)]
    assert named
    assert [words for words, key in named if QKeySequence(key).toString(native) not in words] == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_what_is_shipped_is_compiled_from_what_is_written(file: Path, tmp_path: Path) -> None:
    made = translations.compiled(file, tmp_path / "made.qm")
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("code", [c for c in languages.available() if c != languages.SOURCE])
def test_the_chosen_language_gives_words_and_formats(speaking: QApplication, code: str) -> None:
    assert languages.speak(speaking, code) == code
    assert QCoreApplication.translate("Menu", "&View") != "&View"
    assert QLocale().name()[:2] == code


@pytest.mark.parametrize("table", ["hs_sections", "hs_chapters"])
@pytest.mark.parametrize("code", languages.available())
def test_goods_have_their_names_in_every_language_of_the_window(code: str, table: str) -> None:
    with resource.path("tables", f"{table}.csv").open(encoding="utf-8", newline="") as file:
        assert [row for row in csv.DictReader(file) if not row.get(code)] == []


@pytest.mark.parametrize("code", languages.available())
def test_an_area_that_is_no_country_is_named_in_words_in_every_language(speaking: QApplication, code: str) -> None:
    languages.speak(speaking, code)
    with resource.path("tables", "groups.csv").open(encoding="utf-8", newline="") as file:
        ids = [row["id"] for row in csv.DictReader(file)]
    named = {id_: wording_import.names((id_,), 1) for id_ in ids}
    assert [id_ for id_, words in named.items() if id_ in words] == []
    if code != languages.SOURCE:
        assert named["AREAS_NES"] != "areas not specified"


def test_the_dutch_window_names_goods_rounds_and_days_and_reads_its_own_days(speaking: QApplication) -> None:
    languages.speak(speaking, "nl")
    assert wording_trade.product("27") == "27 Minerale brandstoffen en oliën"
    assert [wording.round_name(n) for n in (1, 5)] == ["1e ronde", "5e ronde"]
    assert wording.unit(6, "USD") == "miljoen US$"
    day = When(dt.date(2025, 3, 10), dt.date(2025, 3, 11))
    assert wording.when(day) == "10–11 mrt 2025"
    assert typed.when(wording.when(day)) == day


def test_an_unknown_language_and_a_strange_system_end_in_english() -> None:
    assert languages.chosen("xx", QLocale("is_IS")) == languages.SOURCE
    assert languages.chosen(languages.SYSTEM, QLocale("C")) == languages.SOURCE


def test_the_language_wanted_beats_the_system_s() -> None:
    assert languages.chosen("en", QLocale("it_IT")) == "en"


def test_a_noun_within_a_sentence_keeps_its_capital_in_german_alone(speaking: QApplication) -> None:
    missing = NotComparable(Obstacle.NO_BASE, Flow.EXPORTS, Period.year(2024), Period.year(2022))
    languages.speak(speaking, "de")
    assert wording.refusal(missing) == "Für 2023 fehlt der Wert: Ausfuhr."
    languages.speak(speaking, "ru")
    assert wording.refusal(missing) == "Нет значения за 2023: экспорт."


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (When.day(dt.date(2024, 10, 18)), "18. Okt. 2024"),
        (When.day(dt.date(2024, 3, 1)), "1. März 2024"),
        (When(dt.date(2025, 2, 10), dt.date(2025, 2, 11)), "10.–11. Feb. 2025"),
        (When(dt.date(2025, 1, 30), dt.date(2025, 2, 1)), "30. Jan. – 1. Feb. 2025"),
    ],
)
def test_a_german_day_is_an_ordinal_and_is_read_again_as_it_is_shown(
    speaking: QApplication, when: When, words: str
) -> None:
    languages.speak(speaking, "de")
    assert wording.when(when) == words
    assert typed.when(words) == when


def test_a_russian_month_after_a_day_is_in_the_genitive(speaking: QApplication) -> None:
    languages.speak(speaking, "ru")
    assert wording.date(dt.date(2024, 5, 9)) == "9 мая 2024"


def test_the_spanish_window_names_goods_and_rounds_and_reads_what_it_shows(speaking: QApplication) -> None:
    languages.speak(speaking, "es")
    assert wording_trade.product("27") == "27 Combustibles y aceites minerales"
    assert [wording.round_name(n) for n in (1, 5, 21)] == ["1.ª ronda", "5.ª ronda", "21.ª ronda"]
    day, months = When(dt.date(2025, 1, 30), dt.date(2025, 2, 1)), Period.months_of(2024, 1, 8)
    assert (wording.when(day), wording.period(months)) == ("30 ene – 1 feb 2025", "ene–ago 2024")
    assert (typed.when(wording.when(day)), typed.period(wording.period(months))) == (day, months)
    for scale, words in ((6, "289,0 millones de US$"), (9, "289,0 miles de millones de US$")):
        sum_ = Amount("289.0", scale, "USD")
        assert wording.amount(sum_) == words
        assert typed.money(words) == sum_
    quarter = Period.months_of(2024, 4, 6)
    assert typed.period(wording.period(quarter)) == quarter


def test_counted_texts_and_those_in_other_words_are_collected() -> None:
    source = """
class Row:
    def told(self, n):
        return f"{self.tr('last of all')} {translate('Row', '%n copies', '', n)}"
def _tr(words):
    return QCoreApplication.translate("Words", words)
def _n(words, n):
    return QCoreApplication.translate("Words", words, None, n)
SAID = f"{_tr('Gaps')} {_n('%n lines', 2)}"
"""
    assert texts.texts(ast.parse(source)) == [
        texts.Text("Row", "last of all"),
        texts.Text("Row", "%n copies", counted=True),
        texts.Text("Words", "Gaps"),
        texts.Text("Words", "%n lines", counted=True),
    ]


def test_the_plural_of_a_counted_fact_follows_the_language(speaking: QApplication) -> None:
    languages.speak(speaking, "ru")
    told = [QCoreApplication.translate("SummaryPanel", "%n facts are disputed.", "", n) for n in (2, 5, 21)]
    assert told == ["2 спорных факта.", "5 спорных фактов.", "21 спорный факт."]


@pytest.mark.parametrize(
    ("code", "confirmed", "done"),
    [
        (
            "en",
            ["1 confirmed", "2 confirmed", "5 confirmed", "21 confirmed"],
            ["1 done", "2 done", "5 done", "21 done"],
        ),
        (
            "ru",
            ["1 принят", "2 приняты", "5 принято", "21 принят"],
            ["1 выполнено", "2 выполнены", "5 выполнено", "21 выполнено"],
        ),
        (
            "fr",
            ["1 confirmée", "2 confirmées", "5 confirmées", "21 confirmées"],
            ["1 réalisé", "2 réalisés", "5 réalisés", "21 réalisés"],
        ),
        (
            "es",
            ["1 confirmado", "2 confirmados", "5 confirmados", "21 confirmados"],
            ["1 cumplido", "2 cumplidos", "5 cumplidos", "21 cumplidos"],
        ),
    ],
)
def test_tallies_agree_with_their_number(
    speaking: QApplication, code: str, confirmed: list[str], done: list[str]
) -> None:
    languages.speak(speaking, code)
    numbers = (1, 2, 5, 21)
    assert [wording.status_count(ReviewStatus.CONFIRMED, n) for n in numbers] == confirmed
    assert [wording_commitments.progress_count(Progress.DONE, n) for n in numbers] == done


@pytest.mark.parametrize("code", languages.available())
def test_every_menu_of_the_bar_has_a_letter_of_its_own(code: str, speaking: QApplication) -> None:
    languages.speak(speaking, code)
    titles = [QCoreApplication.translate("Menu", title) for place, title in MENUS if "/" not in place]
    letters = [title[title.index("&") + 1].casefold() for title in titles]
    assert len(set(letters)) == len(letters), titles

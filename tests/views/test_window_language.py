"""The whole window in another language: words, numbers and names, and what the settings say of it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QRectF, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QStyle, QStyleOptionComboBox

from briefing import boot
from briefing.core.dossier import Dossier
from briefing.core.fact import Flow
from briefing.core.period import Month, Period
from briefing.ingest.language import language_of
from briefing.printing.words import words
from briefing.qt import fonts, languages, typed, wording, wording_commitments
from briefing.qt.command_table import TABLE
from briefing.qt.commands import text
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.views.command_list import Palette
from briefing.views.fact_editor import FactEditor
from briefing.views.help import Help
from briefing.views.known_on import KnownOn
from briefing.views.library_rows import by_title
from briefing.views.new_dossier import NewDossier
from briefing.views.read_dialogs import LanguageDialog
from briefing.views.reader_cards import Inked, head_of
from briefing.views.reader_items import Card
from briefing.views.reconciliation import ReconciliationSheet
from briefing.views.segmented import Segmented
from briefing.views.summary_bar import SummaryBar
from briefing.views.summary_panel import SummaryPanel
from briefing.views.support_dialog import SupportDialog
from briefing.views.widgets import Label
from tests.views.evidence_scene import scene
from tests.views.window_scene import running

Speak = Callable[[str], str]
translate = QCoreApplication.translate


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Choose a language for one test; words, formats and what was remembered in it are given back."""
    before = QLocale()
    typed.country_names.cache_clear()
    yield lambda code: languages.speak(qapp, code)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    typed.country_names.cache_clear()


@pytest.mark.parametrize("code", languages.available())
def test_the_bar_over_the_page_cuts_no_words_in_a_low_window(speak: Speak, code: str, tmp_path: Path, qtbot) -> None:
    speak(code)
    fonts.load()
    settings = Settings(tmp_path / "settings.ini")
    bar = SummaryBar(Theme(settings), settings)
    qtbot.addWidget(bar)
    bar.show_pages(3)
    for width in (639, 900):
        bar.resize(width, 46)
        bar.show()
        for button in (bar.page, bar.go):
            qtbot.waitUntil(lambda button=button: button.shown_words() == button.text())
    # All of it where there is room; in a tip, and to screen readers, always.
    assert bar.page.text() == bar.page.toolTip() == bar.page.accessibleName()
    assert bar.page.text().count(" · ") == 2


def test_a_mark_is_read_out_without_two_full_stops_on_end(speak: Speak, tmp_path: Path, qtbot, monkeypatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = scene(tmp_path)
    speak("de")
    plots = made.pane(qtbot).plots
    names = [plots.name_of(stop) for stop in plots.stops]
    assert any("289,0 Mio. " in name for name in names)
    assert not [name for name in names if ".." in name]


@pytest.mark.parametrize("code", languages.available())
def test_the_head_of_a_card_in_the_margin_is_cut_in_no_language(speak: Speak, code: str, tmp_path: Path) -> None:
    speak(code)
    fonts.load()
    theme = Theme(Settings(tmp_path / "settings.ini"))
    ink = Inked(theme.tokens, theme.px)
    spans = ((2024, 1, 2024, 8), (2023, 9, 2023, 12), (2020, 1, 2023, 12))
    titles = [wording.period(Period(Month(a, b), Month(c, d))) for a, b, c, d in spans]
    for title in (translate("Reader", "No period"), *titles):
        for unit in (wording.unit_short(scale, name) for scale in (3, 6, 9) for name in ("USD", "EUR", "KZT")):
            card = Card(None, title, unit, (), (), 0, "Wheat")
            head = head_of(ink, card)
            bold = QFontMetricsF(fonts.ui_font(head.size, 600)).horizontalAdvance(title)
            beside = QFontMetricsF(fonts.ui_font(head.size)).horizontalAdvance(head.unit)
            assert bold + beside + 4 <= theme.px(139), f"{title} {unit}"
            assert head.unit == unit or head.detail == (f"{unit}, Wheat",)


@pytest.mark.parametrize("code", languages.available())
def test_the_settings_of_a_page_are_cut_at_their_side_in_no_language(
    qtbot, speak: Speak, code: str, tmp_path: Path
) -> None:
    speak(code)
    fonts.load()
    settings = Settings(tmp_path / "settings.ini")
    panel = SummaryPanel(Theme(settings), settings)
    qtbot.addWidget(panel)
    panel.resize(panel.width(), 400)
    panel.show()
    qtbot.waitUntil(lambda: panel.verticalScrollBar().isVisible())
    assert panel.widget().width() <= panel.viewport().width()


def test_help_is_in_the_language_of_the_window_and_names_commands_as_the_menus_do(
    qtbot, speak: Speak, tmp_path
) -> None:
    theme = Theme(Settings(tmp_path / "settings.ini"))
    for code in languages.available():
        speak(code)
        shown = Help(theme)
        qtbot.addWidget(shown)
        told = shown.page.toPlainText()
        assert "{" not in told
        if code == languages.SOURCE:
            assert told.startswith("Briefing: user manual")
            assert shown.choice.isHidden()
            continue
        assert not shown.choice.isHidden()
        review = next(c for c in TABLE if c.id == "facts.review")
        assert f"{text(review)} (F8)" in told
        assert language_of(told) == code
        assert told.count("\n") > 50
        qtbot.keyClick(shown.choice, Qt.Key.Key_Right)
        assert shown.page.toPlainText().startswith("Briefing: user manual")
        qtbot.keyClick(shown.choice, Qt.Key.Key_Left)
        assert shown.page.toPlainText() == told


def test_the_window_opened_in_italian_is_italian_in_every_pane(qtbot, tmp_path: Path, sample, speak: Speak) -> None:
    speak("it")
    with running(qtbot, tmp_path, sample, warm=True) as program:
        window, content = program.window, program.content
        menus = [a.text().replace("&", "") for a in window.menuBar().actions()]
        assert menus == ["File", "Modifica", "Visualizza", "Articolo", "Dati", "Grafico", "Finestra", "Aiuto"]
        assert window.windowTitle() == "Kazakistan – Belgio – Briefing"
        assert content.toolbar.button("file.print").text() == "Stampa la sintesi"
        facts, checks = content.status.words[:2]
        assert facts.startswith("16 dati: ")
        assert facts.endswith("proposti")
        assert "concordano" in checks
        assert content.evidence.subtitle.text() == "Scambi Kazakistan – Belgio, milioni di US$"
        turnover = next(f for f in program.desk.facts if f.kind == "figure" and f.figure.amount.digits == "289.0")
        program.selection.select(turnover.key, "test")
        assert "Selezionato: 289,0 milioni di US$ (testo, cronologia e grafico)" in content.status.words
        program.commands.action("facts.review").trigger()
        model = content.review.table.model()
        heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
        assert heads == ["Stato", "Dato", "mln US$", "Periodo", "Verifica"]
        rows = [[str(model.index(r, c).data() or "") for c in range(5)] for r in range(model.rowCount())]
        assert any(row[:4] == ["Proposto", "Interscambio", "289,0", "gen–ago 2024"] for row in rows)
        assert any(row[4].startswith("114,3 + 174,7") for row in rows)


def test_the_window_opened_in_spanish_speaks_the_words_of_the_printed_page(
    qtbot, tmp_path: Path, sample, speak: Speak
) -> None:
    speak("es")
    with running(qtbot, tmp_path, sample, warm=True) as program:
        window, content = program.window, program.content
        menus = [a.text().replace("&", "") for a in window.menuBar().actions()]
        assert menus == ["Archivo", "Editar", "Ver", "Artículo", "Datos", "Gráfico", "Ventana", "Ayuda"]
        assert window.windowTitle() == "Kazajistán – Bélgica – Briefing"
        assert content.status.words[0] == "16 datos: 16 propuestos"
        assert content.evidence.subtitle.text() == "Comercio Kazajistán – Bélgica, millones de US$"
        page = words("es")
        assert [wording.flow(f) for f in Flow] == [page.get("flow", f.value) for f in Flow]
        assert wording_commitments.tally(program.desk.commitments) == "2 pendientes"


def test_the_choices_of_a_figure_show_their_spanish_words_whole_in_the_card(
    qtbot, tmp_path: Path, sample, speak: Speak
) -> None:
    speak("es")
    with running(qtbot, tmp_path, sample, warm=True) as program:
        turnover = next(f for f in program.desk.facts if f.kind == "figure" and f.figure.amount.digits == "289.0")
        program.selection.select(turnover.key, "test")
        program.commands.action("facts.edit").trigger()
        editor = next(e for e in program.window.findChildren(FactEditor) if e.isVisible())
        qtbot.waitUntil(lambda: editor.width() > 300)
        choices = [field for field in editor.fields.values() if isinstance(field, QComboBox)]
        assert [choice.currentText() for choice in choices if room(choice) < 0] == []


def test_the_facts_that_checks_support_stand_whole_in_spanish(qtbot, tmp_path: Path, sample, speak: Speak) -> None:
    speak("es")
    with running(qtbot, tmp_path, sample, warm=True) as program:
        program.commands.action("facts.confirm_supported").trigger()
        dialog = next(d for d in program.window.findChildren(SupportDialog) if d.isVisible())
        assert len(dialog.boxes) == 4
        assert [box.text() for box in dialog.boxes.values() if box.width() < box.sizeHint().width()] == []
        dialog.reject()


def room(box: QComboBox) -> int:
    """What a choice leaves free beside its words; below zero they are cut."""
    look = QStyleOptionComboBox()
    box.initStyleOption(look)
    edit = QStyle.SubControl.SC_ComboBoxEditField
    inside = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, look, edit, box).width()
    return inside - box.fontMetrics().horizontalAdvance(box.currentText())


def test_french_says_first_and_fifth_its_own_way_and_puts_million_before_the_currency(speak: Speak) -> None:
    speak("fr")
    assert [wording.round_name(n) for n in (1, 5, 21)] == ["1re session", "5e session", "21e session"]
    assert wording.unit(6, "USD") == "millions de US$"
    assert wording.unit_short(6, "USD") == "M US$"
    assert wording.country("DE") == "Allemagne"
    assert wording.city("Brussels") == "Bruxelles"


def test_french_sets_a_space_before_each_colon_of_the_window(qtbot, tmp_path: Path, sample, speak: Speak) -> None:
    """In what is put together from a head and what it tells, too: the palette, undo, the review, both sides' figures."""
    speak("fr")
    with running(qtbot, tmp_path, sample, warm=True) as program:
        program.commands.action("facts.review").trigger()
        program.commands.action("facts.confirm").trigger()
        said = [program.commands.action("edit.undo").text()]
        program.commands.action("chart.sides").trigger()
        qtbot.waitUntil(lambda: bool(program.window.findChildren(ReconciliationSheet)), timeout=5_000)
        (sheet,) = program.window.findChildren(ReconciliationSheet)
        said += [label.text() for label in program.window.findChildren(QLabel) if label.isVisible()]
        sheet.reject()
        palette = Palette(program.commands, program.theme, program.window)
        said += [palette.list.item(n).text() for n in range(palette.list.count())]
        palette.reject()
    assert any(" : " in words.replace("\u00a0", " ") for words in said)
    assert [words for words in said if re.search(r"[^\W\d]: ", words)] == []


@pytest.mark.parametrize("code", [c for c in languages.available() if c != languages.SOURCE])
def test_the_dialog_for_files_has_no_english_words_in_another_language(qtbot, speak: Speak, code: str) -> None:
    def words() -> list[str]:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        return [label.text() for label in dialog.findChildren(QLabel) if label.text()]

    english = words()
    assert len(english) == 3
    speak(code)
    assert not set(english) & set(words())


def test_the_start_takes_the_language_the_settings_name(tmp_path: Path, speak: Speak, monkeypatch) -> None:
    file = tmp_path / "chosen.ini"
    chosen = Settings(file)
    chosen.set(languages.SETTING, "fr")
    chosen.sync()
    monkeypatch.setenv("BRIEFING_SETTINGS", str(file))
    boot.application()
    assert languages.spoken() == "fr"


def test_the_page_speaks_the_language_of_the_window_until_another_is_chosen(tmp_path: Path, speak: Speak) -> None:
    settings = Settings(tmp_path / "settings.ini")
    speak("it")
    assert settings.text("printing.language") == "it"
    settings.set("printing.language", "ru")
    assert settings.text("printing.language") == "ru"
    settings.reset(["printing.language"])
    assert settings.text("printing.language") == "it"
    speak("en")
    assert Settings(tmp_path / "other.ini").text("printing.language") == "en"


def test_a_long_word_of_a_switch_takes_the_room_that_short_ones_leave(qtbot, empty_program) -> None:
    switch = Segmented(empty_program.theme, (("all", "Tutti"), ("open", "Da verificare"), ("clash", "Discordanze")))
    qtbot.addWidget(switch)
    switch.resize(switch.minimumSizeHint())
    switch.show()
    picked: list[str] = []
    switch.chosen.connect(picked.append)
    third = switch.width() // 3
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(third - 4, 10))
    assert picked == ["open"]


@pytest.mark.parametrize("code", ["de", "es", "fr", "it", "nl", "ru"])
def test_no_words_of_a_dialog_are_cut_in_a_longer_language(qtbot, tmp_path: Path, speak: Speak, code: str) -> None:
    speak(code)
    theme = Theme(Settings(tmp_path / "settings.ini"))
    for dialog in (
        KnownOn(None, [dt.date(2024, 8, 1)], theme),
        NewDossier(theme),
        LanguageDialog(theme, "it"),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        for label in dialog.findChildren(Label):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width()), (dialog.windowTitle(), label.text())


@pytest.mark.parametrize(("code", "words"), [("fr", "«\u202fa\u202f»"), ("ru", "«a»"), ("de", "„a“"), ("nl", "‘a’")])
def test_quoted_words_stand_in_the_marks_of_the_language(speak: Speak, code: str, words: str) -> None:
    speak(code)
    assert wording.quoted("a") == words


@pytest.mark.parametrize("code", ["ru", "fr", "nl"])
def test_no_verdict_on_both_sides_figures_is_cut(qtbot, tmp_path: Path, sample, speak: Speak, code: str) -> None:
    speak(code)
    with running(qtbot, tmp_path, sample, warm=True) as program:
        program.commands.action("chart.sides").trigger()
        qtbot.waitUntil(lambda: bool(program.window.findChildren(ReconciliationSheet)), timeout=5_000)
        (sheet,) = program.window.findChildren(ReconciliationSheet)
        qtbot.waitUntil(lambda: sheet.table.viewport().width() > 600)
        header = sheet.table.horizontalHeader()
        for n in range(header.count()):
            assert header.sectionSize(n) >= sheet.table.sizeHintForColumn(n), sheet.model.headings()[n]
        sheet.reject()


@pytest.mark.parametrize("code", languages.available())
@pytest.mark.parametrize("width", [440, 505, 524])
def test_the_buttons_of_a_fact_and_its_number_are_cut_in_no_language(
    qtbot, tmp_path: Path, speak: Speak, code: str, width: int
) -> None:
    made = scene(tmp_path)
    speak(code)
    pane = made.pane(qtbot, width)
    card = pane.card
    card.show_key(next(f for f in made.desk.facts if f.kind == "figure").key)
    assert card.confirm_button.isVisible()
    # As in a long article.
    card.content = replace(card.content, number=26, total=27)
    card._fill()
    foot = (card.confirm_button, card.reject_button, card.edit_button, card.place, card.previous_button)

    def stands() -> None:
        # A button that has no room for its words says them under the pointer.
        assert all(b.toolTip() for b in foot[:3] if b.width() < b.worded_hint().width())
        assert not card.confirm_button.is_bare
        for part in (p for p in foot if p.isVisible()):
            assert part.width() >= part.sizeHint().width(), part.text()
        assert card.next_button.geometry().right() <= card.width()
        # A pane beside others is no wider for its words' sake.
        assert pane.width() == width
        # The number gives way before a button is cut; at the usual width it is there.
        assert card.place.isVisible() or width < 524

    qtbot.waitUntil(stands)


class Written(QPainter):
    """Paints, and keeps what words it wrote, how large and from where."""

    def __init__(self, image: QImage) -> None:
        super().__init__(image)
        self.words: dict[str, tuple[int, float]] = {}

    def drawText(self, place: QRectF, flags: int, words: str) -> None:  # type: ignore[override]
        """Qt: write words into a rectangle."""
        self.words[words] = (self.font().pixelSize(), place.left())
        super().drawText(place, flags, words)


@pytest.mark.parametrize("code", languages.available())
@pytest.mark.parametrize("size", [100, 150])
def test_the_names_of_the_timelines_lanes_are_whole_alike_and_under_each_other(
    qtbot, tmp_path: Path, speak: Speak, code: str, size: int
) -> None:
    made = scene(tmp_path, size=size)
    speak(code)
    made.theme.apply()
    try:
        plots = made.pane(qtbot).plots
        image = QImage(800, 800, QImage.Format.Format_ARGB32)
        painter = Written(image)
        plots._axes.paint_frame(painter, 800, 800)
        painter.end()
    finally:
        fonts.set_scale(1.0)
    names = [translate("Lane", name) for name in ("Rounds", "Periods", "Press")]
    assert [n for n in names if n not in painter.words] == []
    assert len({painter.words[name] for name in names}) == 1


def test_dossiers_stand_in_the_order_of_the_words_that_are_shown(qapp: QApplication, speak: Speak) -> None:
    pairs = [("BE", "CH"), ("BE", "TN"), ("BE", "UZ"), ("BE", "ZM"), ("BE", "AT"), ("KZ", "BE")]
    known = [Dossier(f"{a}-{b}", f"{a}–{b}", a, b) for a, b in pairs]
    assert [d.id for d in by_title(known)] == ["BE-AT", "BE-CH", "BE-TN", "BE-UZ", "BE-ZM", "KZ-BE"]
    speak("nl")
    assert [d.id for d in by_title(known)] == ["BE-UZ", "BE-AT", "BE-TN", "BE-ZM", "BE-CH", "KZ-BE"]

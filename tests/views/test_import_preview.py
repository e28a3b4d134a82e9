"""Trade tables come in through a preview: nothing is written before Enter, nothing is guessed, and it can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel

from briefing.core.fact import Flow
from briefing.core.question import SKIP
from briefing.storage import observations, pending
from briefing.views.import_preview import ImportPreview
from briefing.views.imports_dialog import ImportsDialog

WAIT = 60_000
TIDY = "reporter,partner,flow,period,value,multiplier,currency,source,vintage\n"


def put(folder, text, name="table.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def row(value, year=2016, flow="exports", vintage="", sides="KZ,BE", source="comtrade", scale=6):
    return f"{sides},{flow},{year},{value},{scale},USD,{source},{vintage}\n"


def previewed(program, qtbot, *paths) -> ImportPreview:
    """Drop files and wait for the first preview."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(p)) for p in paths])
    program.window.dropped.emit(data)
    return shown(program, qtbot)


def shown(program, qtbot) -> ImportPreview:
    intake = program.content.intake
    qtbot.waitUntil(lambda: intake.preview is not None and intake.preview.isEnabled(), timeout=WAIT)
    return intake.preview


def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def finished(program, qtbot, act):
    with qtbot.waitSignal(program.content.intake.came, timeout=WAIT) as done:
        act()
    return done.args[0]


def exports(program, year=2016):
    return sorted(
        o.amount.full_digits
        for o in observations.observations(program.library, "KZ", "BE", both_ways=False)
        if o.amount and o.period.first.year == year and o.flow is Flow.EXPORTS
    )


def choose(qtbot, program, dialog, key, value) -> ImportPreview:
    """Choose an answer as a click in the list does, and wait until the table was read again."""
    box = next(f for f in dialog.fields if f.asked.key == key).boxes[0]
    at = box.findData(value)
    assert at >= 0, [box.itemText(i) for i in range(box.count())]
    box.setCurrentIndex(at)
    box.activated.emit(at)
    return shown(program, qtbot)


def test_one_enter_imports_a_table_without_questions(program, qtbot, tmp_path) -> None:
    dialog = previewed(program, qtbot, put(tmp_path, TIDY + row("210.5") + row("90", flow="imports")))
    assert "2 new figures" in words(dialog)
    assert "Kazakhstan" in words(dialog)
    assert "million US$" in words(dialog)
    assert dialog.fields == []
    assert exports(program) == []
    report = finished(program, qtbot, lambda: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert report.clean
    assert program.content.intake.report is None
    assert exports(program) == ["210500000"]


def test_a_heading_with_merged_cells_asks_nothing_and_says_what_it_took(program, qtbot, tmp_path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Kazakhstan - Belgium, million USD"])
    sheet.append(["Month", "Exports", None, "Imports", None])
    sheet.append([None, 2015, 2016, 2015, 2016])
    for month in ("January", "February", "Total"):
        sheet.append([month, 1, 2, 3, 4])
    for place in ("A2:A3", "B2:C2", "D2:E2"):
        sheet.merge_cells(place)
    book.save(tmp_path / "own.xlsx")
    dialog = previewed(program, qtbot, tmp_path / "own.xlsx")
    assert dialog.fields == []
    assert "12 new figures" in words(dialog)
    assert "Exports 2015 · Exports 2016 · Imports 2015 · Imports 2016" in words(dialog)
    assert "totals of months" in words(dialog)
    report = finished(program, qtbot, lambda: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert report.clean


def test_a_cancelled_preview_leaves_the_library_as_it_was(program, qtbot, tmp_path) -> None:
    seq, before = program.library.last_seq(), program.library.rows("SELECT * FROM observation")
    first, second = put(tmp_path, TIDY + row("1"), "a.csv"), put(tmp_path, TIDY + row("2"), "b.csv")
    dialog = previewed(program, qtbot, first, second)
    assert "File 1 of 2" in words(dialog)
    finished(program, qtbot, lambda: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert program.library.last_seq() == seq
    assert program.library.rows("SELECT * FROM observation") == before
    assert pending.waiting_count(program.library) == 0


def test_several_files_come_one_after_the_other_and_one_can_be_left_out(program, qtbot, tmp_path) -> None:
    paths = [put(tmp_path, TIDY + row(f"{n}", 2010 + n), f"{n}.csv") for n in (1, 2, 3)]
    dialog = previewed(program, qtbot, *paths)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.content.intake.preview not in (None, dialog), timeout=WAIT)
    second = shown(program, qtbot)
    assert "File 2 of 3" in words(second)
    second.leave_button.click()
    qtbot.waitUntil(lambda: program.content.intake.preview not in (None, second), timeout=WAIT)
    finished(program, qtbot, lambda: qtbot.keyClick(shown(program, qtbot), Qt.Key.Key_Return))
    assert (exports(program, 2011), exports(program, 2012), exports(program, 2013)) == (["1000000"], [], ["3000000"])


def test_what_a_table_leaves_open_is_asked_and_an_unknown_word_said_to_be_so(program, qtbot, tmp_path) -> None:
    path = put(tmp_path, "Kazakhstan and Belgium\nperiod,exports (mln USD)\n2016,271.9\nFY2016/17,198.7\n")
    dialog = previewed(program, qtbot, path)
    (field,) = dialog.fields
    assert "Which period is “FY2016/17”?" in words(dialog)
    assert dialog.import_button.text() == "Import, 1 row waits"
    edit = field.boxes[0].lineEdit()
    edit.setText("sometime")
    edit.editingFinished.emit()
    dialog = shown(program, qtbot)
    assert "“sometime” is not understood." in words(dialog)
    edit = dialog.fields[0].boxes[0].lineEdit()
    edit.setText("April 2016 – March 2017")
    edit.editingFinished.emit()
    dialog = shown(program, qtbot)
    assert dialog.preview.waiting == 0, dialog.preview
    finished(program, qtbot, dialog.import_button.click)
    assert exports(program) == ["198700000", "271900000"]


def test_rows_wait_visibly_and_are_taken_up_again_from_the_window(program, qtbot, tmp_path) -> None:
    path = put(tmp_path, "Kazakhstan and Belgium\nperiod,exports (mln USD)\n2016,271.9\nFY2016/17,198.7\n")
    dialog = previewed(program, qtbot, path)
    finished(program, qtbot, lambda: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    status = program.content.status
    assert status.waiting.isVisible()
    assert status.waiting.text() == "1 table waits"
    status.waiting.click()
    dialog = choose(qtbot, program, shown(program, qtbot), "period:FY2016/17", SKIP)
    finished(program, qtbot, dialog.import_button.click)
    assert not status.waiting.isVisible()
    assert exports(program) == ["271900000"]


def test_a_thousand_times_too_much_is_noticed_and_asked(program, qtbot, tmp_path) -> None:
    years = (2018, 2019, 2020)
    text = TIDY + "".join(
        row(v, y, source="comtrade", scale=6) for y, v in zip(years, (300900, 206091, 217555), strict=True)
    )
    dialog = previewed(program, qtbot, put(tmp_path, text))
    assert "a thousand times" in words(dialog)
    dialog = choose(qtbot, program, dialog, "scale:KZ-BE", "10^3")
    assert "3 new figures" in words(dialog)
    finished(program, qtbot, dialog.import_button.click)
    assert "206091000" in exports(program, 2019)


def test_a_conflict_shows_both_values_and_the_user_chooses(program, qtbot, tmp_path) -> None:
    dialog = previewed(program, qtbot, put(tmp_path, TIDY + row("210.5")))
    finished(program, qtbot, dialog.import_button.click)
    dialog = previewed(program, qtbot, put(tmp_path, TIDY + row("211.5"), "other.csv"))
    assert "1 figure differs from the library’s of the same edition" in words(dialog)
    dialog = choose(qtbot, program, dialog, "conflict:", "both")
    finished(program, qtbot, dialog.import_button.click)
    assert exports(program) == ["210500000", "211500000"]


def test_a_revision_is_told_from_old_to_new(program, qtbot, tmp_path) -> None:
    dialog = previewed(program, qtbot, put(tmp_path, TIDY + row("210.5", vintage="2020-01-01")))
    finished(program, qtbot, dialog.import_button.click)
    dialog = previewed(program, qtbot, put(tmp_path, TIDY + row("212", vintage="2021-01-01"), "new.csv"))
    assert not dialog.preview.plain
    assert "1 figure is revised" in words(dialog)
    (change,) = dialog.preview.revisions
    assert (change.old.digits, change.new.digits) == ("210.5", "212")
    finished(program, qtbot, dialog.import_button.click)


def test_a_followed_table_is_taken_again_when_it_is_saved(program, qtbot, tmp_path) -> None:
    path = put(tmp_path, TIDY + row("210.5") + row("9", 2015))
    dialog = previewed(program, qtbot, path)
    dialog.follow.setChecked(True)
    finished(program, qtbot, dialog.import_button.click)
    seq = program.library.last_seq()

    def save() -> None:
        # As a spreadsheet saves: a new file takes the old one's place.
        put(tmp_path, TIDY + row("211.5"), "table.new").replace(path)

    report = finished(program, qtbot, save)
    assert report.clean
    assert program.content.intake.preview is None
    assert (exports(program, 2016), exports(program, 2015)) == (["211500000"], [])
    assert program.library.last_seq() == seq + 1


# --- taking back -----------------------------------------------------------------------------------


@pytest.fixture
def imported(program, qtbot, tmp_path):
    for name, value, vintage in (("old.csv", "210.5", "2020-01-01"), ("new.csv", "212", "2021-01-01")):
        dialog = previewed(program, qtbot, put(tmp_path, TIDY + row(value, vintage=vintage), name))
        finished(program, qtbot, dialog.import_button.click)
    program.commands.action("file.imports").trigger()
    return program._bound.dialog


def test_an_import_is_taken_back_from_the_list_and_undo_brings_it_back(program, imported: ImportsDialog) -> None:
    def live():
        found = observations.observations(program.library, "KZ", "BE", both_ways=False)
        return [o.amount.digits for o in found if o.period.first.year == 2016 and not o.superseded]

    assert [imported.list.topLevelItem(n).text(1) for n in (0, 1)] == ["new.csv", "old.csv"]
    assert "1 earlier figure that it had replaced shows again." in imported.told.text()
    imported.back_button.click()
    assert live() == ["210.5"]
    assert imported.list.topLevelItem(0).text(3).startswith("Taken back")
    program.commands.action("edit.undo").trigger()
    assert live() == ["212"]
    imported.list.setCurrentItem(imported.list.topLevelItem(1))
    assert "Later revisions from new.csv are not touched." in imported.told.text()
    imported.accept()


def test_an_article_is_taken_back_and_brought_back_from_the_list(program) -> None:
    article = program.desk.article
    program.commands.action("file.imports").trigger()
    dialog = program._bound.dialog
    rows = [dialog.list.topLevelItem(n) for n in range(dialog.list.topLevelItemCount())]
    dialog.list.setCurrentItem(next(r for r in rows if r.text(1) == article.title))
    dialog.back_button.click()
    assert program.desk.article is None or program.desk.article.id != article.id
    assert dialog.back_button.text() == "Bring this import back"
    dialog.back_button.click()
    program.desk.open_article(article.id)
    assert program.desk.article.title == article.title
    dialog.accept()


# --- a newcomer ------------------------------------------------------------------------------------


def test_a_newcomer_drops_both_countries_tables_and_reads_the_gap(empty_program, qtbot, shared) -> None:
    program, data = empty_program, shared / "data"
    kazakh = data / "kz-national-stats" / "kz-trade-by-country-2023-excerpt.xlsx"
    comext = data / "comext-relational-view" / "be-exports-to-kz-monthly.csv"
    dialog = previewed(program, qtbot, kazakh, comext)
    at = dialog.dossier.findData("KZ-BE")
    dialog.dossier.setCurrentIndex(at)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.content.intake.preview not in (None, dialog), timeout=WAIT)
    finished(program, qtbot, lambda: qtbot.keyClick(shown(program, qtbot), Qt.Key.Key_Return))
    assert program.desk.dossier.id == "KZ-BE"
    assert program.desk.has_both_sides
    banner = program.content.banner
    assert banner.notice.title == "Both countries’ figures are here."
    banner.notice.actions[0][1]()
    sheet = program._bound.dialog
    assert sheet.isVisible()
    assert "302,880" in "".join(" ".join(r) for r in sheet.model.text_rows()) or "302.9" in str(sheet.model.text_rows())
    sheet.accept()


def test_the_word_of_both_countries_goes_with_the_figures(empty_program, qtbot, tmp_path) -> None:
    program = empty_program
    for sides in ("KZ,BE", "BE,KZ"):
        dialog = previewed(program, qtbot, put(tmp_path, TIDY + row("210.5", sides=sides), f"{sides}.csv"))
        finished(program, qtbot, lambda dialog=dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert program.content.banner.notice.title == "Both countries’ figures are here."
    program.commands.action("file.imports").trigger()
    dialog = program._bound.dialog
    assert isinstance(dialog, ImportsDialog)
    assert {dialog.list.topLevelItem(at).text(3) for at in range(2)} == {"Kazakhstan – Belgium"}
    dialog.turn()
    assert not program.desk.has_both_sides
    assert program.content.banner.notice is None
    dialog.accept()


def test_figures_without_a_dossier_are_not_lost_from_sight(empty_program, qtbot, tmp_path) -> None:
    program = empty_program
    dialog = previewed(program, qtbot, put(tmp_path, TIDY + row("210.5") + row("5", sides="KZ,DE")))
    assert dialog.dossier.currentData() == ""
    finished(program, qtbot, lambda: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert program.desk.dossier is None
    assert program.content.banner.notice.title == "The figures are in the library."
    program._bound.dossiers.make("KZ", "BE")
    assert program.content.banner.notice is None
    assert [m.label for m in program.desk.chart.marks()] == ["210.5"]

"""The dialog of issued summaries: an old page as it was, sent again as it was, and what has changed since."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QSizeF, QTranslator
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from shiboken6 import isValid

from briefing.core.change import Kind
from briefing.core.fact import Flow, ReviewStatus
from briefing.printing.formats import written
from briefing.printing.issuing import Sent, issue
from briefing.printing.options import Options
from briefing.printing.prepare import summary_of
from briefing.printing.render import render
from briefing.qt import languages
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.theme import Theme
from briefing.storage import dossiers, facts, issued
from briefing.storage.issued import PRINTER
from briefing.storage.library import Library
from briefing.views import tree_rows
from briefing.views.issued_dialog import IssuedDialog
from briefing.views.print_choice import new_printer
from tests.views import test_summary_dialog as scene
from tests.views.test_summary_print import Named, lp  # noqa: F401  a fixture

desk, library, settings = scene.desk, scene.library, scene.settings
NOW = dt.datetime.now(dt.UTC).replace(microsecond=0)


def issue_now(library, ending=".pdf", template="summary") -> bytes:
    options = Options(template=template)
    file = dossiers.dossier_file(library, "KZ-BE")
    summary = summary_of(library, file, as_of=NOW, marking="RESTRICTED", include=options.made.sections)
    made = written(render(summary, options), NOW, ending)
    issue(library, summary, options, made, Sent(f"page{ending}"))
    return made.bytes


@pytest.fixture
def dialog(qtbot, desk, settings, library) -> Iterator[IssuedDialog]:
    issue_now(library)
    made = IssuedDialog(desk, Theme(settings), settings)
    made.show()
    yield made
    if isValid(made):
        made.close()


def correct(desk, library, digits: str) -> None:
    imports = next(f for f in desk.file.figures if f.figure.flow is Flow.IMPORTS)
    desk.apply(facts.correction_edits(library, imports.key, {"digits": digits}), "Correct")


def lines(dialog) -> list[list[str]]:
    tree = dialog.changes.tree
    groups = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [[g.child(n).text(c) for c in range(3)] for g in groups for n in range(g.childCount())]


def test_an_issue_is_shown_as_it_was_whatever_the_library_says_now(dialog, desk, library):
    (kept,) = issued.issued_of(library, "KZ-BE")
    before = dialog._document
    correct(desk, library, "999")
    assert dialog._document == before
    assert hashlib.sha256(before).hexdigest() == kept.sha256
    assert dialog.preview.document.pageCount() == 2
    shown = "\n".join(dialog.list.topLevelItem(0).text(n) for n in range(4)).split("\n")
    for told in ("KZ-BE-0001.1", "Briefing summary", "English", "RESTRICTED", "page.pdf", kept.sha256[:8]):
        assert told in shown


def test_saved_again_it_is_the_same_file_and_a_line_of_its_own(dialog, desk, library, tmp_path):
    correct(desk, library, "999")
    dialog.save_to(tmp_path / "again.pdf", ".pdf")
    again, first = issued.issued_of(library, "KZ-BE")
    assert hashlib.sha256((tmp_path / "again.pdf").read_bytes()).hexdigest() == first.sha256 == again.sha256
    assert (again.target, again.version) == ("again.pdf", 1)
    assert dialog.list.topLevelItemCount() == 2


def test_printed_again_the_printer_gets_the_old_bytes(qtbot, dialog, desk, library, lp):  # noqa: F811
    before = dialog._document
    correct(desk, library, "999")
    printer = new_printer(QSizeF(595, 842))
    printer.setCopyCount(3)
    with qtbot.waitSignal(dialog.sent, timeout=20_000):
        dialog.print_on(Named(printer, "desk"), (dialog._document, dialog._again(dialog.list.current)))
    assert lp.arrived == before
    again = issued.issued_of(library, "KZ-BE")[0]
    assert (again.sink, again.target, again.copies) == (PRINTER, "desk", 3)


def test_a_printer_that_refuses_leaves_no_line(qtbot, dialog, library, lp):  # noqa: F811
    lp.says("exit 1")
    send = (dialog._document, dialog._again(dialog.list.current))
    dialog.print_on(Named(new_printer(QSizeF(595, 842)), "nowhere-at-all"), send)
    qtbot.waitUntil(lambda: "nowhere-at-all is not there" in dialog.failure.words, timeout=20_000)
    assert len(issued.issued_of(library, "KZ-BE")) == 1


def test_a_folder_that_is_not_there_is_named_and_leaves_no_line(dialog, library, tmp_path):
    dialog.save_to(tmp_path / "gone" / "again.pdf", ".pdf")
    assert str(tmp_path / "gone") in dialog.failure.words
    assert dialog.failure.isVisible()
    assert len(issued.issued_of(library, "KZ-BE")) == 1


def test_what_has_changed_is_listed_then_and_now_and_follows_the_library(dialog, desk, library):
    dialog.view.set_value("changed")
    dialog._show()
    assert lines(dialog) == []
    assert "Nothing has changed since version 1" in dialog.changes.told.words
    correct(desk, library, "304")
    (line,) = [row for row in lines(dialog) if row[0].startswith("Imports")]
    assert (line[1].split(",")[0], line[2].split(",")[0]) == ("USD\u00a0303\u00a0million", "USD\u00a0304\u00a0million")
    turnover = next(f for f in desk.file.figures if f.figure.flow is Flow.TURNOVER)
    desk.apply(
        facts.status_edits(library, [turnover.key], ReviewStatus.CONFIRMED, "", "2024-12-08T10:00:00Z"), "Confirm"
    )
    assert any("Confirmed" in row[2] for row in lines(dialog))


def test_two_issues_are_compared_with_each_other_whichever_is_chosen(qtbot, dialog, desk, library, tmp_path):
    correct(desk, library, "304")
    issue_now(library)
    correct(desk, library, "305")
    dialog.refresh()
    dialog.view.set_value("changed")
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    dialog._show()
    assert dialog.against.isVisible()
    assert dialog.against.count() == 2
    imports = [row for row in lines(dialog) if row[0].startswith("Imports")]
    assert "305" in imports[0][2]
    dialog.against.setCurrentIndex(1)
    dialog.against.activated.emit(1)
    (line,) = [row for row in lines(dialog) if row[0].startswith("Imports")]
    assert (line[1].split(",")[0], line[2].split(",")[0]) == ("USD\u00a0303\u00a0million", "USD\u00a0304\u00a0million")
    told = dialog.changes.told.words
    assert told.startswith("Version 2 of ")
    assert "against version 1 of" in told
    # From the other end it is the same: the earlier one stays the earlier one.
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    dialog.against.setCurrentIndex(1)
    dialog.against.activated.emit(1)
    assert dialog.changes.told.words == told
    with qtbot.waitSignal(dialog.sent, timeout=20_000):
        dialog.save_to(tmp_path / "between.md", ".md")
    text = (tmp_path / "between.md").read_text(encoding="utf-8")
    assert "Version 2 of" in text
    assert "305" not in text
    assert "| Later |" in text
    dialog.view.set_value("issued")
    dialog._show()
    assert not dialog.against.isVisible()


def test_a_line_leads_to_its_fact(qtbot, dialog, desk, library):
    correct(desk, library, "304")
    dialog.view.set_value("changed")
    dialog._show()
    group = dialog.changes.tree.topLevelItem(0)
    with qtbot.waitSignal(dialog.fact_wanted) as wanted:
        dialog.changes.tree.itemActivated.emit(group.child(0), 0)
    assert wanted.args[0].startswith("fact:")
    assert not dialog.isVisible()


def test_changes_are_saved_as_a_page_and_logged(qtbot, dialog, desk, library, tmp_path):
    correct(desk, library, "304")
    dialog.view.set_value("changed")
    dialog._show()
    with qtbot.waitSignal(dialog.sent, timeout=20_000):
        dialog.save_to(tmp_path / "changes.md", ".md")
    text = (tmp_path / "changes.md").read_text(encoding="utf-8")
    assert "Compared with version 1" in text
    newest = issued.issued_of(library, "KZ-BE")[0]
    assert (newest.template, newest.format, newest.marking) == ("changes", "md", scene.MARKING)


def test_changes_for_a_folder_that_is_not_there_name_it_and_leave_no_line(qtbot, dialog, desk, library, tmp_path):
    correct(desk, library, "304")
    dialog.view.set_value("changed")
    dialog._show()
    dialog.save_to(tmp_path / "gone" / "changes.pdf", ".pdf")
    qtbot.waitUntil(lambda: dialog.failure.isVisible(), timeout=20_000)
    assert f"the folder {tmp_path / 'gone'} is not there. Choose another folder" in dialog.failure.words
    # It stays, whatever else the library hears meanwhile.
    correct(desk, library, "305")
    assert dialog.failure.isVisible()
    assert len(issued.issued_of(library, "KZ-BE")) == 1


def test_a_document_that_is_no_pdf_is_kept_but_not_printed(dialog, desk, library):
    data = issue_now(library, ".docx")
    dialog.refresh()
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    assert dialog._document == data
    assert dialog.save_button.isEnabled()
    assert not dialog.print_button.isEnabled()


def test_an_issue_that_an_older_version_noted_says_that_it_was_not_kept(dialog, library):
    with library.atomic() as work:
        library.run("UPDATE issued SET model = '', stand = ''")
        work.touch(Kind.SUMMARY)
    dialog.list.show_issues(())
    dialog.refresh()
    assert "without keeping the document" in dialog.words.words
    assert not dialog.print_button.isEnabled()


def test_the_log_is_exported_with_every_column(dialog, library, tmp_path):
    record = issued.issued_of(library, "KZ-BE")[0]
    issued.record_again(library, replace(record, marking="=1+1"), sink=PRINTER, target="desk", copies=2, pages="1-1")
    dialog.export_log(tmp_path / "log.csv")
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        head, again, first = list(csv.reader(file))
    assert first[head.index("SHA-256")] == record.sha256
    assert again[head.index("Printer or file")] == "desk, 2 copies"
    # No spreadsheet takes it for a formula.
    assert again[head.index("Marking")] == "'=1+1"


def test_without_an_issue_the_dialog_says_so(qtbot, desk, settings):
    made = IssuedDialog(desk, Theme(settings), settings)
    made.show()
    assert made.none.isVisible()
    assert not any(b.isEnabled() for b in (made.log_button, made.save_button, made.print_button))
    made.close()


def test_the_menu_opens_the_list_and_a_line_of_it_opens_the_fact_in_its_article(program):
    desk = program.desk
    summary = summary_of(desk.library, desk.file, as_of=NOW)
    options = Options()
    issue(desk.library, summary, options, written(render(summary, options), NOW, ".md"), Sent("page.md"))
    event = desk.file.events[0]
    desk.apply(facts.correction_edits(desk.library, event.key, {"city": "Astana"}), "Correct")
    desk.open_article(None)
    program.commands.action("file.issued").trigger()
    dialog = program.content.pages.dialog
    assert dialog.list.current.target == "page.md"
    dialog.view.set_value("changed")
    dialog._show()
    tree = dialog.changes.tree
    rows = [g.child(n) for g in map(tree.topLevelItem, range(tree.topLevelItemCount())) for n in range(g.childCount())]
    corrected = next(r for r in rows if "Astana" in r.text(2))
    tree.itemActivated.emit(corrected, 0)
    assert program.selection.key == event.key
    assert desk.article.id == event.article


def test_before_anything_was_issued_there_is_one_sentence_and_nothing_to_press(qtbot, desk, settings):
    made = IssuedDialog(desk, Theme(settings), settings)
    qtbot.addWidget(made)
    made.show()
    assert made.none.isVisible()
    assert not made.list.isVisible()
    assert not made.view.isVisible()


def test_number_moment_and_standing_of_an_issue_are_never_cut(dialog, qtbot):
    for column in (0, 1, 2):
        words = max(dialog.list.topLevelItem(0).text(column).splitlines(), key=len)
        assert dialog.list.columnWidth(column) > dialog.list.fontMetrics().horizontalAdvance(words)


@pytest.mark.parametrize("code", ["en", "de", "es", "fr", "it", "nl", "ru"])
def test_no_head_of_a_column_is_cut_in_any_language(qtbot, qapp, desk, settings, library, code):
    issue_now(library)
    before = QLocale()
    languages.speak(qapp, code)
    try:
        made = IssuedDialog(desk, Theme(settings), settings)
        qtbot.addWidget(made)
        made.show()
        qtbot.wait(20)
        header = made.list.header()
        for column in range(made.list.columnCount()):
            assert header.sectionSize(column) >= header.sectionSizeHint(column)
        made.split.setSizes([900, 100])
        qtbot.wait(20)
        assert header.length() >= made.list.viewport().width()
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(before)


def test_a_change_is_as_high_as_its_words_need(dialog, desk, library, qtbot):
    dialog.changes._theme.apply()
    correct(desk, library, "304")
    dialog.view.set_value("changed")
    dialog._show()
    tree = dialog.changes.tree
    index = tree.indexFromItem(tree.topLevelItem(0).child(0), 1)
    option = QStyleOptionViewItem()
    tree.initViewItemOption(option)
    tree.itemDelegate().initStyleOption(option, index)
    option.rect = tree.visualRect(index)
    cell = tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, tree).width()
    drawn = cell - 2 * (tree.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, tree) + 1)
    # Counted for no more room than the words are drawn in: else their last line is cut.
    assert tree.header().sectionSize(1) - dialog.changes._theme.px(tree_rows.MARGINS) <= drawn


def test_in_a_library_open_for_reading_an_issue_is_saved_without_complaint(qapp, library, settings, tmp_path):
    issue_now(library)
    (kept,) = issued.issued_of(library, "KZ-BE")
    with Library.open(library.path, readonly=True) as reading:
        desk = Desk(reading, Selection())
        desk.open_dossier("KZ-BE")
        dialog = IssuedDialog(desk, Theme(settings), settings)
        dialog.show()
        dialog.save_to(tmp_path / "again.pdf", ".pdf")
        assert hashlib.sha256((tmp_path / "again.pdf").read_bytes()).hexdigest() == kept.sha256
        assert dialog.failure.isHidden()
        assert len(issued.issued_of(reading, "KZ-BE")) == 1
        dialog.close()

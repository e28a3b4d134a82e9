"""The summary dialog: what is previewed is what is saved and printed, and it follows the library."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from briefing.core.amount import Amount
from briefing.core.arrangement import Item
from briefing.core.claim import Claim, Section
from briefing.core.fact import Flow, Origin, ReviewStatus
from briefing.printing.words import words
from briefing.qt import fonts
from briefing.qt.desk import Desk
from briefing.qt.selection import Selection
from briefing.qt.settings import Settings
from briefing.qt.theme import Theme
from briefing.storage import articles, dossiers, facts, issued
from briefing.storage.library import Library
from briefing.views.proof_view import ProofView
from briefing.views.summary_dialog import SummaryDialog
from tests.printing.inspection import area_texts, plain, whole_text
from tests.storage.conftest import make_article, make_facts

MARKING = "LIMITED · FOR OFFICIAL USE"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.briefinglib") as opened:
        dossier, _ = dossiers.ensure_dossier(opened, "KZ", "BE")
        article = make_article()
        articles.add_article(opened, article, make_facts(article), dossier)
        yield opened


@pytest.fixture
def desk(qapp, library) -> Desk:
    fonts.load()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    desk = Desk(library, Selection())
    desk.open_dossier("KZ-BE")
    return desk


@pytest.fixture
def settings(tmp_path) -> Settings:
    settings = Settings(tmp_path / "settings.ini")
    settings.set("printing.marking", MARKING)
    return settings


@pytest.fixture
def dialog(qtbot, desk, settings) -> Iterator[SummaryDialog]:
    dialog = SummaryDialog(desk, Theme(settings), settings)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.pdf is not None, timeout=20_000)
    yield dialog
    # It deletes itself once it is closed.
    if isValid(dialog):
        dialog.close()


def rendered(qtbot, dialog, act) -> None:
    with qtbot.waitSignal(dialog.rendered, timeout=20_000):
        act()


def text_of(dialog, paper: str = "a4") -> str:
    return "".join(inside + outside for inside, outside in area_texts(dialog.pdf.bytes, paper))


def choose(combo, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))


def test_escape_leads_out_of_the_dialog_from_the_preview_too(qtbot, dialog):
    dialog.preview.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.preview.view, Qt.Key.Key_Escape)


def test_preview_shows_the_very_bytes(dialog):
    assert dialog.preview.document.pageCount() == dialog.pdf.pages
    size = dialog.preview.document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)
    assert plain(MARKING) in text_of(dialog)


def test_saved_file_is_what_was_previewed_and_is_logged(dialog, library, tmp_path, qtbot):
    data, path = dialog.pdf.bytes, tmp_path / "out.pdf"
    with qtbot.waitSignal(dialog.issued):
        assert dialog.save_to(path)
    assert path.read_bytes() == data
    (record,) = issued.issued_of(library, "KZ-BE")
    assert record.sha256 == hashlib.sha256(data).hexdigest()
    assert (record.marking, record.language, record.unreviewed) == (MARKING, "en", 4)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("ending", "begins"), [(".docx", b"PK"), (".html", b"<!DOCTYPE html>"), (".md", b"**LIMITED")])
def test_other_formats_are_written_from_the_same_state_and_logged(dialog, library, tmp_path, qtbot, ending, begins):
    path = tmp_path / f"out{ending}"
    with qtbot.waitSignal(dialog.issued, timeout=20_000) as told:
        dialog.write_to(path, ending)
    assert path.read_bytes().startswith(begins)
    (record,) = issued.issued_of(library, "KZ-BE")
    assert (record.format, record.sha256) == (ending[1:], hashlib.sha256(path.read_bytes()).hexdigest())
    assert told.args == [record.sha256]


@pytest.mark.parametrize("template", ["one-page", "speaking", "bio", "trade", "mirror", "timeline"])
def test_template_chosen_is_the_page_previewed(qtbot, dialog, template):
    with qtbot.waitSignal(dialog.rendered, timeout=20_000):
        dialog.panel._template.setCurrentIndex(dialog.panel._template.findData(template))
    assert plain(words("en").get("templates", template)) in whole_text(dialog.pdf.bytes)


def test_second_language_stands_beside_the_first(qtbot, dialog):
    with qtbot.waitSignal(dialog.rendered, timeout=20_000):
        dialog.panel._second.setCurrentIndex(dialog.panel._second.findData("kk"))
    shown = whole_text(dialog.pdf.bytes)
    assert "Қазақстан" in shown
    assert "Kazakhstan" in shown


def test_next_page_after_an_issue_is_the_next_version(qtbot, dialog, desk, settings, tmp_path):
    assert "version1" in text_of(dialog)
    dialog.save_to(tmp_path / "one.pdf")
    again = SummaryDialog(desk, Theme(settings), settings)
    qtbot.waitUntil(lambda: again.pdf is not None, timeout=20_000)
    assert "version2" in text_of(again)
    again.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs POSIX rights of no superuser")
def test_read_only_folder_is_named(dialog, tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    assert not dialog.save_to(folder / "out.pdf")
    folder.chmod(stat.S_IRWXU)
    assert "locked" in dialog.panel.failure.words


def test_missing_folder_is_named_and_nothing_is_logged(dialog, library, tmp_path):
    assert not dialog.save_to(tmp_path / "gone" / "out.pdf")
    assert str(tmp_path / "gone") in dialog.panel.failure.words
    assert dialog.panel.failure.isVisible()
    assert issued.issued_of(library, "KZ-BE") == ()


def test_full_disk_leaves_the_old_file_as_it_was(dialog, tmp_path, monkeypatch):
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("briefing.printing.saving.os.fsync", full)
    assert not dialog.save_to(path)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.glob("*out*")] == ["out.pdf"]
    assert "no room left" in dialog.panel.failure.words


def test_language_paper_and_marking_lay_the_page_out_anew(qtbot, dialog, settings):
    panel = dialog.panel
    rendered(qtbot, dialog, lambda: choose(panel._language, "it"))
    assert plain("In breve") in text_of(dialog)
    rendered(qtbot, dialog, lambda: choose(panel._paper, "letter"))
    assert round(dialog.preview.document.pagePointSize(0).width()) == 612
    rendered(qtbot, dialog, lambda: panel._marking.setText("RISERVATO"))
    assert "RISERVATO" in text_of(dialog, "letter")
    assert settings.text("printing.language") == "it"


def test_nothing_can_be_saved_while_the_page_is_out_of_date(qtbot, dialog):
    assert dialog._go.isEnabled()
    with qtbot.waitSignal(dialog.rendered, timeout=20_000):
        dialog.panel._marking.setText("OTHER")
        assert not dialog._go.isEnabled()
    assert dialog._go.isEnabled()


def test_edit_in_the_library_reaches_the_preview(qtbot, dialog, desk, library):
    assert "4 facts are proposed" in dialog.panel.warning.words
    keys = [f.key for f in desk.file.figures]
    edits = facts.status_edits(library, keys, ReviewStatus.CONFIRMED, "", "2024-12-07T10:00:00+00:00")
    rendered(qtbot, dialog, lambda: desk.apply(edits, "Confirm"))
    assert "2 facts are proposed" in dialog.panel.warning.words
    assert plain("2 items unreviewed") in text_of(dialog)


def test_a_disputed_fact_is_warned_of_by_itself(qtbot, dialog, desk, library):
    edits = facts.status_edits(library, [desk.file.figures[0].key], ReviewStatus.DISPUTED)
    rendered(qtbot, dialog, lambda: desk.apply(edits, "Mark as conflict"))
    assert "3 facts are proposed" in dialog.panel.warning.words
    assert "1 fact is disputed." in dialog.panel.warning.words


def test_figure_that_breaks_a_sum_is_warned_of_and_printed(qtbot, dialog, desk, library):
    assert "check fails" not in dialog.panel.warning.words
    imports = next(f for f in desk.file.figures if f.figure.flow is Flow.IMPORTS)
    payload = replace(imports.figure, flow=Flow.EXPORTS, amount=Amount("1.5", 6, "USD"))
    edits = facts.new_fact_edits(library, replace(imports, id=0, payload=payload, origin=Origin.PERSON))
    rendered(qtbot, dialog, lambda: desk.apply(edits, "Add"))
    assert "1 check fails" in dialog.panel.warning.words
    assert plain("1 check fails") in text_of(dialog)


def test_many_quick_changes_end_in_the_newest_state(qtbot, dialog):
    for n in range(12):
        dialog.panel._marking.setText(f"MARK {n}")
    qtbot.waitUntil(lambda: dialog.pdf is not None and "MARK11" in text_of(dialog), timeout=20_000)


def test_left_out_parts_leave_the_page(qtbot, dialog):
    assert plain("Last round") in text_of(dialog)
    rendered(qtbot, dialog, lambda: dialog.panel._included["round"].setChecked(False))
    assert plain("Last round") not in text_of(dialog)


def test_final_page_asks_for_a_reason_and_prints_it(qtbot, dialog):
    panel = dialog.panel
    panel._final.setChecked(True)
    qtbot.waitUntil(lambda: panel._reason.isVisible(), timeout=20_000)
    assert not dialog._go.isEnabled()
    # What lacks is said at the box, and the draft in view is called what it is.
    assert "unreviewed" in panel._waits.words
    assert panel._waits.isVisible()
    assert panel._waits.y() > panel._final.y()
    assert panel._waits.y() < panel._reason.y()
    assert not panel.warning.isVisible()
    assert "Out of date" in dialog.preview.outdated
    assert dialog.preview._outdated.isVisible()
    rendered(qtbot, dialog, lambda: panel._reason.setText("Flight leaves at noon"))
    assert plain("Flight leaves at noon") in text_of(dialog)
    assert dialog._go.isEnabled()
    assert not panel._waits.isVisible()
    assert dialog.preview.outdated == ""


def test_a_page_that_was_to_be_final_and_is_a_draft_again_is_in_date(qtbot, dialog):
    dialog.panel._final.setChecked(True)
    qtbot.waitUntil(lambda: dialog.preview.outdated != "", timeout=20_000)
    rendered(qtbot, dialog, lambda: dialog.panel._final.setChecked(False))
    assert dialog.preview.outdated == ""
    assert not dialog.panel._waits.isVisible()


def test_a_summary_of_more_than_two_pages_is_called_by_its_length(qtbot, dialog):
    choice = dialog.panel._template
    assert choice.currentText() == "Two-page summary"
    rendered(qtbot, dialog, lambda: choose(dialog.panel._second, "it"))
    assert dialog.pdf.pages > 2
    assert choice.currentText() == f"Summary, {dialog.pdf.pages} pages"
    rendered(qtbot, dialog, lambda: choose(dialog.panel._second, ""))
    assert choice.currentText() == "Two-page summary"


def test_missing_marking_is_warned_of(qtbot, dialog):
    rendered(qtbot, dialog, lambda: dialog.panel._marking.setText(""))
    assert "No marking is set" in dialog.panel.warning.words
    assert plain("Marking not set") in text_of(dialog)


def test_review_them_leads_to_the_facts(qtbot, dialog):
    with qtbot.waitSignal(dialog.review_wanted):
        dialog.panel.warning._review.click()
    assert not dialog.isVisible()


def test_pages_can_be_walked_and_zoomed(qtbot, dialog):
    assert dialog.panel._page.words == f"1 of {dialog.pdf.pages}"
    with qtbot.waitSignal(dialog.preview.zoomed):
        dialog.preview.zoom(1)
    assert dialog.panel._zoom.text().endswith("%")
    dialog.preview.zoom(0)
    assert dialog.panel._zoom.text() == "Fit width"
    with qtbot.waitSignal(dialog.preview.moved):
        dialog.preview.step(1)


def test_dialog_leaves_with_its_dossier(qtbot, dialog, desk):
    desk.open_dossier(None)
    assert not dialog.isVisible()


def test_what_went_wrong_is_in_view_however_low_the_dialog_is(dialog, qtbot):
    dialog.resize(1080, 560)
    assert not dialog.save_to(Path("/no/such/folder/out.pdf"))
    panel = dialog.panel
    qtbot.waitUntil(lambda: panel.failure.visibleRegion().boundingRect().height() == panel.failure.height())


def test_why_a_final_page_waits_is_in_view_however_low_the_dialog_is(dialog, qtbot):
    dialog.resize(1080, 560)
    dialog.panel._final.setChecked(True)
    box = dialog.panel._waits
    qtbot.waitUntil(lambda: "reason" in box._words.text(), timeout=20_000)
    qtbot.waitUntil(lambda: box.visibleRegion().boundingRect().height() == box.height())
    assert not dialog._go.isEnabled()


def test_a_page_too_long_by_what_the_figures_give_is_not_blamed_on_the_officers_own_texts(dialog):
    def warned(items) -> str:
        long = replace(dialog.pdf, pages=3)
        dialog.panel.show_state(replace(dialog._shown()[0], items=items), long, 0)
        return dialog.panel.warning.words

    given = {Section.TRADE: (Item("row", Claim("x")),)}
    assert "3 pages: leave out lines" in warned(given)
    assert "3 pages: shorten your own texts" in warned({Section.POINTS: (Item("text:1", Claim("x")),)})


def test_every_stop_of_the_keyboard_in_the_dialog_has_a_name(qtbot, dialog):
    dialog.activateWindow()
    dialog.findChild(ProofView).setFocus()
    stops: list[QWidget] = []
    while dialog.focusWidget() not in stops:
        stops.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert len(stops) > 15
    assert [s for s in stops if not s.accessibleName() and not getattr(s, "text", str)()] == []

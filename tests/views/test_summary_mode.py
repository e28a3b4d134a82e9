"""Writing the summary in the window: what is written is kept and printed, and the page leads to its evidence."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefing.core.arrangement import Decision
from briefing.core.claim import Section
from briefing.printing import gathering, prepare
from briefing.printing.press import Press
from briefing.program import Program
from briefing.qt import languages
from briefing.storage import arrangements, dossiers, summaries
from briefing.storage.library import Library
from briefing.views.page_row import ITEM, PageRow, RowSpec
from briefing.views.page_section import AT_ONCE
from briefing.views.summary_mode import SummaryMode
from briefing.views.summary_notes_box import REVIEW
from briefing.views.widgets import Button, Label
from tests.conftest import lay_out
from tests.printing.inspection import plain, whole_text
from tests.views.window_scene import running

ROOT = Path(__file__).resolve().parents[2]
DOSSIER = "KZ-BE"


@pytest.fixture
def mode(program, qtbot) -> Iterator[SummaryMode]:
    """The summary of the sample dossier, being written, its first page in view."""
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow, timeout=20_000)
    program.content.show_writing(True)
    mode = program.content.writing
    settle(qtbot, mode)
    yield mode
    mode.close()


def settle(qtbot, mode: SummaryMode) -> None:
    """Until the page in view is the newest."""
    qtbot.waitUntil(lambda: mode.proof is not None and not mode.pending)


def section(mode: SummaryMode, which: Section):
    return mode.editor.sections[which]


def write(mode: SummaryMode, which: Section, text: str) -> PageRow:
    """Type a new line of a section, as an officer does."""
    row = section(mode, which).add_line()
    QTest.keyClicks(row.stop.viewport(), text)
    return row


def stored(mode: SummaryMode, which: str) -> tuple[str, ...]:
    return mode.edits.texts().get(which, ())


def on_page(mode: SummaryMode) -> str:
    return whole_text(mode.proof.pdf.bytes)


def row_with(mode: SummaryMode, which: Section, words: str) -> PageRow:
    return next(row for row in section(mode, which).rows if words in (row.spec.words or row.text))


def test_nothing_is_called_missing_before_the_first_page_is_made(program, qtbot):
    program.content.show_writing(True)
    mode = program.content.writing
    assert mode.proof is None
    waiting = (Section.TRADE, Section.LAST_ROUND, Section.WHO)
    assert [section(mode, which).missing for which in waiting] == ["", "", ""]
    settle(qtbot, mode)
    assert section(mode, Section.TRADE).missing.startswith("Table and chart")
    mode.close()


def test_the_checks_and_the_page_are_made_beside_the_window(mode, qtbot, monkeypatch):
    made = prepare.dossier_checks
    began, threads = threading.Event(), []

    def slow(file, before_each):
        """Checks that take as long as nobody wants them any more."""
        threads.append(threading.current_thread())
        began.set()
        if len(threads) > 1:
            return made(file, before_each)
        while True:
            before_each()
            time.sleep(0.01)

    monkeypatch.setattr(gathering, "dossier_checks", slow)
    mode._maker._gatherer._checked = None
    first = mode.proof
    mode.ask()
    qtbot.waitUntil(began.is_set, timeout=10_000)
    # The window goes on answering, and what is written meanwhile gives up the page that it is too late for.
    write(mode, Section.POINTS, "Ask for a date.")
    assert mode.proof is first
    qtbot.waitUntil(lambda: plain("Ask for a date.") in on_page(mode), timeout=30_000)
    settle(qtbot, mode)
    assert threading.main_thread() not in threads
    assert len(threads) == 2, "the checks of a dossier that does not move are made once"


def test_closing_gives_up_a_page_that_is_being_gathered(mode, qtbot, monkeypatch):
    began = threading.Event()

    def endless(file, before_each):
        began.set()
        while True:
            before_each()
            time.sleep(0.01)

    monkeypatch.setattr(gathering, "dossier_checks", endless)
    mode._maker._gatherer._checked = None
    mode.ask()
    qtbot.waitUntil(began.is_set, timeout=10_000)
    mode.close()
    assert not mode.pending or mode._maker._tasks._thread is None


# --- writing and keeping -------------------------------------------------------------------------


def test_what_is_typed_is_kept_and_printed(mode, qtbot):
    write(mode, Section.POINTS, "Welcome the dialogue.")
    qtbot.waitUntil(lambda: stored(mode, "points") == ("Welcome the dialogue.",))
    settle(qtbot, mode)
    assert plain("Welcome the dialogue.") in on_page(mode)
    assert [p.text for p in mode.proof.summary.points] == ["Welcome the dialogue."]


def test_first_letter_is_on_disk_at_once(mode, program):
    write(mode, Section.OBJECTIVES, "A")
    with Library.open(program.library.path) as other:
        assert summaries.texts_of(other, DOSSIER)["objectives"] == ("A",)


def test_leaving_a_field_keeps_it_at_once(mode):
    row = write(mode, Section.POINTS, "Ask for a calendar.")
    row.check.setFocus()
    assert stored(mode, "points") == ("Ask for a calendar.",)


def test_closing_the_window_keeps_the_last_letters(mode, program):
    write(mode, Section.POINTS, "Offer a meeting.")
    program.window.close()
    with Library.open(program.library.path) as other:
        assert summaries.texts_of(other, DOSSIER)["points"] == ("Offer a meeting.",)


KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtCore import QTimer
from briefing.boot import application
from briefing.core.claim import Section
from briefing.printing import gathering, prepare
from briefing.printing.press import Press
from briefing.program import Program
from briefing.qt.settings import Settings
from briefing.storage.library import Library

app = application()
program = Program(Library.open(Path(sys.argv[1])), Settings(Path(sys.argv[2])))
program.build()
program.show()

def write():
    program.content.show_writing(True)
    row = program.content.writing.editor.sections[Section.POINTS].add_line()
    QTest.keyClicks(row.stop.viewport(), "Written before the power went.")
    QTimer.singleShot(400, lambda: os.kill(os.getpid(), 9))

program.ready.connect(write)
app.exec()
"""


def test_killed_process_loses_nothing_that_was_written(tmp_path, sample):
    path = tmp_path / "killed.briefinglib"
    path.write_bytes(sample.read_bytes())
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), str(tmp_path / "own.ini")],
        cwd=ROOT, env=env, capture_output=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == -9, done.stderr.decode()[-800:]
    with Library.open(path) as library:
        assert summaries.texts_of(library, DOSSIER)["points"] == ("Written before the power went.",)


def test_undo_takes_back_what_was_typed_in_one_go_and_redo_brings_it_back(mode, program, qtbot):
    row = write(mode, Section.POINTS, "Welcome the dialogue.")
    qtbot.waitUntil(lambda: stored(mode, "points") == ("Welcome the dialogue.",))
    QTest.keyClick(row.stop, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stored(mode, "points") == ()
    assert section(mode, Section.POINTS).line_texts() == [""]
    program.undo.redo()
    assert stored(mode, "points") == ("Welcome the dialogue.",)
    assert section(mode, Section.POINTS).line_texts()[0] == "Welcome the dialogue."


def test_change_by_another_program_shows_in_the_field(mode, program, qtbot):
    with Library.open(program.library.path) as other:
        other.apply(summaries.line_edits(other, DOSSIER, "press_line", ["None agreed yet."]))
    program.hub.look()
    assert section(mode, Section.PRESS_LINE).line_texts() == ["None agreed yet."]


def test_enter_begins_the_next_line_and_backspace_in_an_empty_one_takes_it_away(mode):
    row = write(mode, Section.OBJECTIVES, "Agree a date.")
    QTest.keyClick(row.stop, Qt.Key.Key_Return)
    second = QApplication.focusWidget()
    QTest.keyClicks(second, "Obtain the figure.")
    assert stored(mode, "objectives")[:1] == ("Agree a date.",)
    mode.flush()
    assert stored(mode, "objectives") == ("Agree a date.", "Obtain the figure.")
    second.setPlainText("")
    QTest.keyClick(second, Qt.Key.Key_Backspace)
    assert stored(mode, "objectives") == ("Agree a date.",)
    assert QApplication.focusWidget() is row.stop


def test_line_taken_out_leaves_the_marks_of_the_others_where_they_were(mode):
    for text in ("One.", "Two.", "Three."):
        write(mode, Section.POINTS, text)
        mode.flush()
    mode.edits.mark(Section.POINTS, "text:2", "(R)")
    row_with(mode, Section.POINTS, "One.").removed.emit()
    assert stored(mode, "points") == ("Two.", "Three.")
    assert mode.edits.decisions() == {("points", "text:1"): Decision(portion="(R)")}


def test_they_may_raise_keeps_rank_and_response(mode, qtbot):
    row = section(mode, Section.THEY_MAY_RAISE).add_line()
    QTest.keyClicks(row.fields[0].viewport(), "Trade has grown")
    mode.flush()
    assert stored(mode, "they_may_raise") == ("Trade has grown",)
    QTest.keyClicks(row.fields[1].viewport(), "Like for like it has not")
    row.rank.setCurrentIndex(row.rank.findData("certain"))
    mode.flush()
    assert stored(mode, "they_may_raise") == ("certain: Trade has grown → Like for like it has not",)
    settle(qtbot, mode)
    (line,) = mode.proof.summary.they_may_raise
    assert (line.likelihood, line.response) == ("certain", "Like for like it has not")


def test_title_block_prints_what_the_officer_writes(mode, qtbot):
    fields = mode.editor.fields
    assert "fifth round" in fields["meeting"].placeholderText()
    assert fields["place"].placeholderText() == "Brussels"
    for name, text in (("meeting", "Working breakfast"), ("place", "Astana"), ("for", "Minister")):
        QTest.keyClicks(fields[name].viewport(), text)
    mode.flush()
    settle(qtbot, mode)
    page = on_page(mode)
    for words in ("Working breakfast", "Astana", "Minister"):
        assert plain(words) in page
    assert plain("fifth round of political consultations 18 October") not in page


def test_prompts_of_the_fields_are_not_printed(mode):
    row, fields = section(mode, Section.POINTS).rows[0], mode.editor.fields
    prompts = [f.placeholderText() for f in (row.stop, fields["for"], fields["by"])]
    assert prompts == ["What do we say? Verb first.", "Who reads it", "Your desk or name"]
    for prompt in prompts:
        assert plain(prompt) not in on_page(mode)


# --- what is decided on items --------------------------------------------------------------------


def test_person_is_left_out_by_the_space_bar_and_comes_back_by_undo(mode, program, qtbot):
    row = row_with(mode, Section.WHO, "Margulan")
    row.check.setFocus()
    QTest.keyClick(row.check, Qt.Key.Key_Space)
    settle(qtbot, mode)
    assert "Margulan" not in [p.name.split()[0] for p in mode.proof.summary.who]
    program.undo.undo()
    settle(qtbot, mode)
    assert "Margulan" in [p.name.split()[0] for p in mode.proof.summary.who]


def test_alt_and_an_arrow_move_an_item_on_the_page(mode, qtbot):
    first, second = section(mode, Section.WHO).rows[:2]
    names = [p.name for p in mode.proof.summary.who]
    second.check.setFocus()
    QTest.keyClick(second.check, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert section(mode, Section.WHO).rows[:2] == [second, first]
    assert second.check.hasFocus()
    settle(qtbot, mode)
    assert [p.name for p in mode.proof.summary.who][:2] == names[1::-1]


def test_line_that_is_written_moves_by_keyboard_too(mode, qtbot):
    for text in ("One.", "Two."):
        write(mode, Section.POINTS, text)
        mode.flush()
    row = row_with(mode, Section.POINTS, "Two.")
    QTest.keyClick(row.stop, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, mode)
    assert [p.text for p in mode.proof.summary.points] == ["Two.", "One."]


def test_item_is_dragged_by_its_grip(mode, qtbot):
    rows = list(section(mode, Section.WHO).rows)
    grip = rows[-1].grip
    target = rows[0].mapToGlobal(QPoint(5, 2))
    grip.dragged.emit(target)
    grip.dropped.emit(target)
    assert section(mode, Section.WHO).rows[0] is rows[-1]
    settle(qtbot, mode)
    assert mode.proof.summary.who[0].name in rows[-1].spec.words


def test_of_hundreds_of_items_the_first_are_shown_and_more_when_asked_for(mode):
    who = section(mode, Section.WHO)
    specs = [RowSpec(f"person:{n}", ITEM, f"Person {n}", cut=n >= 6) for n in range(250)]
    specs[240] = replace(specs[240], decision=Decision(left_out=True))
    keys = [spec.key for spec in specs]
    who.show_specs((), specs, keys)
    # What prints, and what somebody decided on, is never among those that wait.
    assert [row.spec.key for row in who.rows] == [*keys[: 6 + AT_ONCE], keys[240]]
    assert sorted(who.paragraph_keys()) == sorted(keys)
    assert who.more.isVisible()
    assert who.more.text() == f"Show more ({243 - AT_ONCE})"
    who.more.click()
    assert [row.spec.key for row in who.rows] == [*keys[: 6 + 2 * AT_ONCE], keys[240]]
    assert who.rows[6 + AT_ONCE].stop.hasFocus()
    while who.more.isVisible():
        who.more.click()
    assert [row.spec.key for row in who.rows] == keys
    who.clear()
    assert who.rows == []
    assert not who.more.isVisible()


def test_pinned_item_is_first_on_the_page(mode, qtbot):
    row = section(mode, Section.WHO).rows[-1]
    QTest.keyClick(row.check, Qt.Key.Key_P)
    settle(qtbot, mode)
    assert mode.proof.summary.who[0].name in row.spec.words
    assert section(mode, Section.WHO).rows[0] is row


def test_open_check_cannot_be_left_out(mode):
    open_checks = [row for row in section(mode, Section.VERIFICATION).rows if row.spec.fixed]
    assert open_checks
    for row in open_checks:
        assert not row.check.isEnabled()
        assert row.check.isChecked()


def test_section_that_is_switched_off_leaves_the_page(mode, qtbot):
    section(mode, Section.BACKGROUND).check.click()
    settle(qtbot, mode)
    assert Section.BACKGROUND not in mode.proof.summary.sections
    assert not section(mode, Section.BACKGROUND).rows[0].isVisible()


def test_portion_mark_is_chosen_from_the_dossiers_own(mode, qtbot):
    write(mode, Section.POINTS, "Welcome the dialogue.")
    mode.flush()
    mode.edits.mark(Section.GAPS, section(mode, Section.GAPS).rows[0].spec.key, "(LIMITE)")
    menu = mode.editor.marks_menu(Section.POINTS, "text:0")
    offered = [a.text() for a in menu.actions()]
    assert "(LIMITE)" in offered
    next(a for a in menu.actions() if a.text() == "(LIMITE)").trigger()
    menu.close()
    settle(qtbot, mode)
    assert plain("(LIMITE) Welcome the dialogue.") in on_page(mode)


def test_every_paragraph_takes_a_mark_in_one_step(mode, program, qtbot):
    write(mode, Section.POINTS, "Welcome the dialogue.")
    mode.flush()
    mode.edits.mark(Section.POINTS, "text:0", "(U)")
    menu = mode.editor.marks_menu(Section.POINTS, "text:0")
    menu.actions()[-1].trigger()
    menu.close()
    settle(qtbot, mode)
    summary = mode.proof.summary
    assert summary.portions == {Section.BOTTOM_LINE: "(U)", Section.TRADE: "(U)"}
    parts = (*summary.points, *summary.who, *summary.background, *summary.verification, *summary.gaps)
    assert {part.portion for part in parts} == {"(U)"}
    program.undo.undo()
    assert [d.portion for d in mode.edits.decisions().values()] == ["(U)"]


# --- limits --------------------------------------------------------------------------------------


def test_point_of_two_lines_is_told_while_it_is_written(mode):
    row = write(mode, Section.POINTS, "Welcome the dialogue.")
    assert row.counter.words == "3 words · 1 line on paper"
    row = write(
        mode, Section.POINTS, "Recall that figures need a common basis before they are quoted anywhere, by anyone."
    )
    QTest.keyClicks(row.stop.viewport(), " And that the two sides do not count alike.")
    assert row.count().over
    assert "shorten" in row.counter.words
    assert row.counter.isVisible()


def test_seventh_point_is_too_many(mode):
    for n in range(7):
        write(mode, Section.POINTS, f"Point {n}.")
        mode.flush()
    shown = section(mode, Section.POINTS)
    assert shown.count.over
    assert "7 of 6" in shown.counter.words
    assert mode.editor.too_long == [Section.POINTS]


def test_third_page_names_the_section_to_shorten(mode, qtbot):
    long = " ".join(["Recall the long history of the matter and everything that has been said of it."] * 12)
    for _ in range(5):
        mode.edits.write("points", len(stored(mode, "points")), long)
    settle(qtbot, mode)
    assert mode.proof.pdf.pages > 2
    first = mode.pane.notes.notes[0]
    assert first.words == f"{mode.proof.pdf.pages} pages: shorten Points to make."
    mode.pane.notes.buttons[0].click()
    assert QApplication.focusWidget() is section(mode, Section.POINTS).rows[0].stop


def test_unreviewed_claims_are_counted_and_lead_to_the_review(mode, program):
    n = mode.proof.summary.open_items
    note = next(note for note in mode.pane.notes.notes if note.way == "review")
    assert note.words == f"{n} claims unreviewed; the page says so."
    mode.pane.notes.wanted.emit("review")
    assert program.content.side.currentWidget() is program.content.review
    assert not program.content.is_writing


# --- the way to the evidence and back ------------------------------------------------------------


def test_click_on_a_number_selects_its_evidence_in_the_panes(mode, program, qtbot):
    preview = mode.pane.preview
    n, spot = next((n, s) for n, s in enumerate(preview.spots) if s.number == 1)
    at = preview.view.place_of(spot).center().toPoint()
    QTest.mouseClick(preview.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    key = program.selection.key
    assert key in mode.proof.summary.evidence[0].keys
    assert preview.view.lit == {n}
    assert program.content.centre.currentWidget() is program.content.reader
    assert program.desk.article.id == program.desk.fact(key).article
    assert program.content.reader.text.chosen_key == key
    assert mode.pane.strip.quote.words == mode.proof.summary.evidence[0].quotation
    mode.pane.strip.go.click()
    assert program.content.centre.currentWidget() is mode.editor


def test_number_of_a_total_leads_to_the_total_and_not_to_its_parts(mode, program):
    line = next(c for c in mode.proof.summary.bottom_line if c.code.startswith("line_change"))
    n = next(n for n, s in enumerate(mode.pane.preview.spots) if s.keys == line.keys)
    mode.pane.preview.spot_chosen.emit(n)
    assert program.desk.fact(program.selection.key).figure.flow == "turnover"


def test_every_number_knows_the_claim_it_stands_behind(mode):
    steps = mode.proof.steps
    spots = mode.pane.preview.spots
    assert [s.number for s in spots] == [s.number for s in steps]
    assert len(spots) > 20
    first = mode.proof.summary.bottom_line[0]
    assert spots[0].keys == first.keys


def test_fact_selected_in_the_window_shows_its_place_on_the_page(mode, program):
    figure = next(f for f in program.desk.file.figures if f.key in mode.proof.summary.open_keys)
    program.selection.select(figure.key, "reader")
    view = mode.pane.preview.view
    assert view.lit
    assert all(figure.key in (view.spots[n].keys or figure.key) for n in view.lit)
    shown = [view.place_of(view.spots[n]) for n in view.lit]
    assert any(view.viewport().rect().contains(place.center().toPoint()) for place in shown)


def test_numbers_are_walked_by_keyboard(mode, program, qtbot):
    view = mode.pane.preview.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.lit == {0}
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.lit == {1}
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert program.content.centre.currentWidget() in (program.content.reader, mode.editor)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert program.content.centre.currentWidget() is mode.editor


def test_link_to_the_outside_is_never_followed(mode, monkeypatch):
    opened = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", opened.append)
    view = mode.pane.preview.view
    for y in range(0, view.viewport().height(), 12):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(view.viewport().width() // 2, y))
    assert opened == []


def test_item_that_rests_on_the_selected_fact_is_lit(mode, program):
    row = next(r for r in section(mode, Section.LAST_ROUND).rows if r.spec.keys)
    program.selection.select(row.spec.keys[0], "reader")
    assert row._lit


# --- settings of the page ------------------------------------------------------------------------


def test_language_ink_and_marking_are_those_of_the_page(mode, qtbot):
    bar = mode.pane.bar
    bar.language.setCurrentIndex(bar.language.findData("fr"))
    bar.marking.setEditText("DIFFUSION RESTREINTE")
    bar.marking.lineEdit().editingFinished.emit()
    settle(qtbot, mode)
    assert mode.proof.options.language == "fr"
    assert plain("DIFFUSION RESTREINTE") in on_page(mode)
    assert bar.marking.itemText(0) == "DIFFUSION RESTREINTE"
    assert row_with(mode, Section.GAPS, "Kazakhstan et Belgique")


def test_other_template_asks_for_its_own_sections(mode, qtbot, program):
    program.settings.set("printing.template", "speaking")
    settle(qtbot, mode)
    shown = {s for s, made in mode.editor.sections.items() if made.isVisible()}
    assert shown == {Section.BOTTOM_LINE, Section.POINTS, Section.THEY_MAY_RAISE, Section.PRESS_LINE}


# --- empty states --------------------------------------------------------------------------------


def test_dossier_without_event_and_trade_says_what_is_missing(mode, program, qtbot):
    dossiers.ensure_dossier(program.library, "NL", "UZ")
    program.desk.open_dossier("NL-UZ")
    settle(qtbot, mode)
    trade = section(mode, Section.TRADE)
    assert "No figures of all trade on file" in trade._hint.words
    assert trade._hint.isVisible()
    assert "No round on file" in section(mode, Section.LAST_ROUND)._hint.words
    assert mode.editor.fields["meeting"].placeholderText() == "Netherlands–Uzbekistan"
    assert section(mode, Section.POINTS).rows[0].stop.placeholderText() == "What do we say? Verb first."


def test_summary_closes_with_its_dossier(mode, program):
    program.desk.open_dossier(None)
    assert not program.content.is_writing


def test_words_of_one_dossier_are_not_those_of_another(mode, program, qtbot):
    write(mode, Section.POINTS, "Welcome the dialogue.")
    dossiers.ensure_dossier(program.library, "NL", "UZ")
    program.desk.open_dossier("NL-UZ")
    settle(qtbot, mode)
    assert stored(mode, "points") == ()
    assert summaries.texts_of(program.library, DOSSIER)["points"] == ("Welcome the dialogue.",)
    assert summaries.texts_of(program.library, "NL-UZ") == {}


def test_library_for_reading_only_takes_no_words(program: Program, qtbot, monkeypatch):
    monkeypatch.setattr(program.library, "readonly", True)
    program.content.show_writing(True)
    mode = program.content.writing
    settle(qtbot, mode)
    assert mode.editor.fields["meeting"].isReadOnly()
    assert not section(mode, Section.POINTS).isEnabled()
    mode.close()


def test_decisions_reach_the_command_line(mode, program, tmp_path):
    from tests.scene import command

    mode.edits.write("points", 0, "Welcome the dialogue.")
    mode.edits.mark(Section.POINTS, "text:0", "(R)")
    out = tmp_path / "page.md"
    done = command("summary", "--dossier", DOSSIER, "-o", out, library=program.library.path)
    assert done.returncode == 0, done.stderr
    assert "**(R)**" in out.read_text(encoding="utf-8")
    assert arrangements.portions_of(mode.edits.decisions().values()) == ("(R)",)


# --- how it stands in the window -----------------------------------------------------------------


def test_in_a_small_window_with_large_text_no_line_is_cut_at_its_side(program, qtbot, mode):
    program.settings.set("text.size", 125)
    program.window.resize(1280, 720)
    write(mode, Section.POINTS, "Ask for the Belgian figures for January to August 2023, so that both sides agree.")
    settle(qtbot, mode)
    shown = mode.editor.viewport().width()
    assert mode.editor.widget().width() <= shown
    bar = mode.pane.bar
    assert bar.minimumSizeHint().width() <= bar.width()
    assert mode.editor.horizontalScrollBar().value() == 0


@pytest.mark.parametrize(("language", "size", "height"), [("fr", 150, 280), ("fr", 200, 160), ("nl", 200, 160)])
def test_in_a_low_window_with_large_text_the_page_stands_beside_its_text(
    qtbot, qapp, tmp_path, sample, language, size, height
):
    before = QLocale()
    languages.speak(qapp, language)
    try:
        with running(qtbot, tmp_path, sample) as program:
            program.settings.set("text.size", size)
            program.settings.set("view.evidence_below", True)
            program.window.resize(1280, 720)
            program.content.show_writing(True)
            mode = program.content.writing
            settle(qtbot, mode)

            def stands() -> None:
                assert mode.pane.preview.height() >= height
                assert mode.editor.height() > 500
                shown = [button for button in mode.pane.findChildren(Button) if button.isVisible()]
                assert shown
                widths = [
                    (b.text(), b.sizeHint().width(), b.width(), b.visibleRegion().boundingRect().width()) for b in shown
                ]
                cut = [found for found in widths if not found[1] <= found[2] == found[3]]
                assert not cut, f"cut buttons (asks for, is, shows): {cut}, in a pane {mode.pane.width()} wide"

            qtbot.waitUntil(stands)
            mode.close()
    finally:
        languages.speak(qapp, "en")
        QLocale.setDefault(before)


@pytest.mark.parametrize(("width", "height", "quoted"), [(1440, 900, True), (1280, 720, False)])
def test_in_large_text_quotation_and_warnings_give_way_to_the_page(program, qtbot, mode, width, height, quoted):
    program.settings.set("text.size", 200)
    program.window.resize(width, height)
    pane = mode.pane
    mode._choose(0, opening=False)
    settle(qtbot, mode)

    def stands() -> None:
        assert pane.strip.isVisible() == quoted
        assert pane.preview.height() >= 0.4 * pane.height()
        for part in (pane.bar, pane.strip, pane.notes):
            assert part.isHidden() or part.height() >= part.minimumSizeHint().height(), part

    qtbot.waitUntil(stands)
    assert len(mode.pane.notes.notes) > 1
    assert pane.notes.folded
    (button,) = pane.notes.buttons
    told = {act.text(): act for act in button.menu().actions()}
    assert [note.words for note in pane.notes.notes] == list(told)
    asked = []
    pane.notes.wanted.connect(asked.append)
    told[next(note.words for note in pane.notes.notes if note.way == REVIEW)].trigger()
    assert asked == [REVIEW]
    program.content.show_writing(True)
    mode._choose(0, opening=True)
    qtbot.waitUntil(lambda: pane.strip.isVisible() and pane.strip.go.isVisible())
    mode.text_wanted.emit()
    program.settings.set("text.size", 100)
    qtbot.waitUntil(lambda: not pane.notes.folded)
    assert pane.strip.isVisible()
    assert pane.strip.quote.text() == pane.strip.quote.words


def test_lines_that_come_to_ask_for_more_width_are_given_it(program, qtbot, mode):
    program.window.resize(1280, 720)
    lay_out()
    before = mode.editor.width()
    next(iter(mode.editor.fields.values())).setMinimumWidth(before)

    def stands() -> None:
        assert mode.editor.width() >= mode.editor.minimumSizeHint().width() > before
        assert mode.editor.widget().width() <= mode.editor.viewport().width()
        assert mode.pane.width() >= mode.pane.minimumSizeHint().width()

    qtbot.waitUntil(stands)


def test_another_text_size_gives_the_lines_the_width_they_ask_for(program, qtbot, mode):
    program.settings.set("view.evidence_below", True)
    program.window.resize(1280, 720)
    lay_out()
    for size in (150, 200, 100, 175):
        program.settings.set("text.size", size)

        def stands(size: int = size) -> None:
            panes, editor = program.content.panes, mode.editor
            if not panes.evidence_below:
                assert editor.width() >= editor.minimumSizeHint().width(), size
            assert mode.pane.width() >= mode.pane.minimumSizeHint().width(), size
            assert editor.widget().width() <= editor.viewport().width(), size

        qtbot.waitUntil(stands)


def test_another_text_size_leaves_the_notes_over_the_page_beside_their_sign(program, qtbot, mode):
    program.settings.set("text.size", 200)

    def starts() -> list[int]:
        return [label.x() for label in mode.pane.notes.findChildren(Label) if label.isVisible()]

    # The sign is 16 wide and stands 14 from the edge.
    qtbot.waitUntil(lambda: bool(starts()) and min(starts()) >= 2 * (14 + 16))


def test_a_template_without_the_line_being_written_takes_no_letters_into_the_marking(program, qtbot, mode):
    write(mode, Section.OBJECTIVES, "Agree a date.")
    program.settings.set("printing.template", "bio")
    settle(qtbot, mode)
    QTest.keyClicks(QApplication.focusWidget(), "secret")
    assert program.settings.text("printing.marking") == ""


def test_print_or_save_opens_the_very_page_that_is_in_view(program, qtbot, mode):
    for id, value in (("template", "one-page"), ("ink", "grey"), ("paper", "letter")):
        program.settings.set(f"printing.{id}", value)
    mode.pane.bar.with_chart = False
    program.content.pages.show_summary()
    panel = program.content.pages.dialog.panel
    try:
        assert panel.options == mode.pane.bar.options
    finally:
        program.content.pages.dialog.reject()


def test_two_languages_go_on_to_the_print_dialog_and_a_template_chosen_there_comes_back(program, mode):
    program.settings.set("printing.second", "fr")
    program.content.pages.show_summary()
    dialog = program.content.pages.dialog
    try:
        assert dialog.panel.options.language == "en+fr"
        choice = dialog.panel._template
        choice.setCurrentIndex(choice.findData("speaking"))
    finally:
        dialog.reject()
    assert mode.pane.bar.options.template == "speaking"
    checked = [a.text() for a in mode.pane.bar.page.menu().actions() if a.isChecked()]
    assert "Speaking card" in checked
    assert "Two-page summary" not in checked


def test_the_button_of_the_page_says_how_many_pages_there_are(program, qtbot, mode):
    qtbot.waitUntil(lambda: mode.proof is not None and not mode.pending, timeout=20_000)
    assert mode.pane.bar.page.text() == f"Summary · {mode.proof.pdf.pages} pages · A4"
    program.settings.set("printing.second", "fr")
    qtbot.waitUntil(lambda: mode.proof.options.is_twin and not mode.pending, timeout=20_000)
    assert mode.proof.pdf.pages > 2
    assert f"{mode.proof.pdf.pages} pages" in mode.pane.bar.page.text()


def test_numbers_of_two_languages_lead_to_the_evidence_of_their_own_claim(program, qtbot, mode):
    program.settings.set("printing.second", "fr")
    qtbot.waitUntil(lambda: mode.proof is not None and mode.proof.options.is_twin and not mode.pending, timeout=20_000)
    spots, preview = mode.pane.preview.spots, mode.pane.preview
    wide = preview.document.pagePointSize(0).width()
    sides = [[s for s in spots if (s.place.center().x() > wide / 2) == right] for right in (False, True)]
    assert [len(side) for side in sides] == [len(spots) // 2] * 2
    assert sorted(s.keys for s in sides[0]) == sorted(s.keys for s in sides[1])
    assert [s for s in spots if not s.keys] == []
    line = mode.proof.summary.bottom_line[0]
    n = max(n for n, s in enumerate(spots) if s.keys == line.keys)
    preview.spot_chosen.emit(n)
    assert program.selection.key in line.keys


def test_a_line_that_is_taken_back_leaves_the_keyboard_in_its_section(program, qtbot, mode):
    row = write(mode, Section.POINTS, "Ask for a date.")
    row.check.setFocus()
    program.commands.action("edit.undo").trigger()
    qtbot.waitUntil(lambda: stored(mode, "points") == ())
    assert section(mode, Section.POINTS).isAncestorOf(QApplication.focusWidget())


def test_a_long_prompt_is_read_whole_in_a_narrow_field(mode):
    field = mode.editor.fields["meeting"]
    low = field.height()
    field.setPlaceholderText("Kazakhstan–Belgium: fifth round of political consultations " * 3)
    assert field.height() > low
    QTest.keyClicks(field, "Talks")
    assert field.height() == low


def test_the_button_of_the_page_ends_in_an_ellipsis_where_its_words_have_no_room(qtbot, mode: SummaryMode) -> None:
    button = mode.pane.bar.page
    assert button.shown_words() == button.text()
    button.resize(120, button.height())
    assert button.shown_words().endswith("…")
    assert "A4" in button.toolTip()


def test_a_page_that_takes_its_time_is_said_to_be_on_its_way(mode, qtbot, monkeypatch):
    preview, laid_out, wanted = mode.pane.preview, Press.laid_out, threading.Event()
    assert not preview.waiting

    def slowly(press, *given):
        assert wanted.wait(120)
        return laid_out(press, *given)

    monkeypatch.setattr(Press, "laid_out", slowly)
    mode.ask()
    try:
        qtbot.waitUntil(lambda: preview.waiting)
    finally:
        wanted.set()
    settle(qtbot, mode)
    assert not preview.waiting

"""The dossier as known on a day: chart, table, figures and summary go back, the window says so, nothing is changed there."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, Qt

from briefing.core.fact import Flow, ReviewStatus
from briefing.core.period import Period
from briefing.storage import facts
from briefing.views.evidence_export import source_line
from tests.views.window_scene import running

EARLY = dt.date(2024, 1, 31)
YEAR, PART = Period.year(2023), Period.months_of(2024, 1, 8)


def figures(program):
    return {(m.flow, m.period): m.label for m in program.desk.chart.marks()}


def test_chart_and_table_show_what_was_known_and_come_back(program) -> None:
    desk, evidence = program.desk, program.content.evidence
    today, rows = figures(program), evidence.table.csv()
    assert (Flow.IMPORTS, PART) in today
    desk.choose_day(EARLY)
    then = figures(program)
    assert (Flow.IMPORTS, PART) not in then
    assert "Jan–Aug 2024" in rows
    assert all(mark.number != 5 for mark in desk.timeline.rounds)
    assert "As known on 31 Jan 2024" in evidence.subtitle.words
    assert "As known on 31 Jan 2024" in source_line(desk)
    assert not evidence.live.isVisible()
    assert "Jan–Aug 2024" not in evidence.table.csv()
    desk.choose_day(None)
    assert figures(program) == today
    assert evidence.table.csv() == rows


def test_the_window_says_so_and_one_key_comes_back(program, qtbot) -> None:
    chip = program.content.toolbar.day
    assert not chip.isVisible()
    qtbot.keyClick(program.window, Qt.Key.Key_F7)
    dialog = program._bound.dialog
    # The day can be read where it is typed.
    line = dialog.day.lineEdit()
    qtbot.waitUntil(lambda: line.width() > line.fontMetrics().horizontalAdvance(line.text()))
    dialog.day.setDate(QDate(2024, 1, 31))
    field = dialog.day.lineEdit()
    assert field.width() > field.fontMetrics().horizontalAdvance(field.text()) > 0
    dialog.show_button.click()
    assert program.desk.known_on == EARLY
    assert chip.isVisible()
    assert chip.text() == "As known on 31 Jan 2024"
    assert program.commands.action("view.known_on").isChecked()
    qtbot.keyClick(program.window, Qt.Key.Key_F7)
    assert program.desk.known_on is None
    assert not chip.isVisible()
    assert not program.commands.action("view.known_on").isChecked()


def test_a_cancelled_question_leaves_today(program, qtbot) -> None:
    program.commands.action("view.known_on").trigger()
    program._bound.dialog.reject()
    assert program.desk.known_on is None
    assert not program.commands.action("view.known_on").isChecked()


def test_nothing_is_changed_from_an_earlier_day_and_the_reason_is_said(program) -> None:
    key = program.desk.facts[0].key
    program.desk.choose_day(EARLY)
    assert not program.commands.action("file.import").isEnabled()
    edits = facts.status_edits(program.library, [key], ReviewStatus.CONFIRMED, "me")
    assert not program.undo.push(edits, "Confirm")
    banner = program.content.banner
    assert banner.notice.title == "You are looking at an earlier day."
    assert facts.fact(program.library, key).status is ReviewStatus.PROPOSED
    banner.notice.actions[0][1]()
    assert program.desk.known_on is None
    assert banner.notice is None
    assert program.undo.push(edits, "Confirm")


def test_card_and_review_offer_no_decision_on_an_earlier_day_and_offer_it_again_today(program) -> None:
    desk, content = program.desk, program.content
    # The dossier's older article was out by then: its facts are shown, and fixed.
    older = next(h.id for h in desk.file.articles if h.published is not None and h.published <= EARLY)
    desk.open_article(older)
    content.show_review(True)
    review, card = content.review, content.evidence.card
    program.selection.select(desk.facts[0].key, "test")
    deciding = (
        review.panel.confirm_button,
        review.panel.reject_button,
        review.panel.edit_button,
        card.confirm_button,
        card.edit_button,
    )
    assert all(button.isEnabled() for button in deciding)
    desk.choose_day(EARLY)
    assert desk.article.id == older
    assert not any(button.isEnabled() for button in deciding)
    assert "F7" in review.subtitle.words
    assert "F7" in card.confirm_button.toolTip()
    assert not content.library.add_button.isEnabled()
    desk.choose_day(None)
    assert all(button.isEnabled() for button in deciding)
    assert "F7" not in review.subtitle.words + card.confirm_button.toolTip()
    assert content.library.add_button.isEnabled()


def test_another_hand_does_not_bring_later_figures_in(program) -> None:
    from briefing.storage.library import Library

    program.desk.choose_day(EARLY)
    then = figures(program)
    with Library.open(program.library.path) as other:
        key = program.desk.facts[0].key
        other.apply(facts.status_edits(other, [key], ReviewStatus.CONFIRMED, "other"))
    program.hub.look()
    program._bound.chart.refresh_figures()
    assert figures(program) == then


def test_the_summary_is_of_that_day(program, qtbot) -> None:
    qtbot.waitUntil(lambda: program.content.evidence.is_live and not program.tasks.busy, timeout=20_000)
    program.desk.choose_day(EARLY)
    program.content.pages.show_summary()
    summary = program.content.pages.dialog
    qtbot.waitUntil(lambda: summary._summary is not None, timeout=60_000)
    assert summary._summary.head.as_of.date() == EARLY
    summary.reject()


def test_the_days_that_brought_figures_are_offered(qtbot, tmp_path, sample) -> None:
    with running(qtbot, tmp_path, sample) as program:
        days = program.desk.days_of_news()
        assert dt.date(2024, 7, 25) in days
        assert list(days) == sorted(days, reverse=True)


def test_on_an_earlier_day_the_empty_pane_offers_no_import_and_a_dropped_file_is_refused(
    program, qtbot, tmp_path
) -> None:
    empty, desk = program.content.empty, program.desk
    assert empty.import_button.isEnabled()
    desk.choose_day(EARLY)
    assert not empty.import_button.isEnabled()
    assert "F7" in empty.import_button.toolTip()
    assert (empty._first.text(), empty._second.text()) == ("F7 comes back to today.", "")
    assert empty.title.words == "An earlier day is shown"
    path = tmp_path / "table.csv"
    path.write_text("reporter,partner,flow,period,value\nKZ,BE,exports,2016,5\n", encoding="utf-8")
    program.content.intake.take_files([path])
    assert not program.content.intake._importer.busy
    assert program.content.banner.notice.title == "You are looking at an earlier day."
    desk.choose_day(None)
    assert empty.import_button.isEnabled()
    assert empty.title.words == "Drop an article here"

"""Another text size while the window is open: everything is laid out as in a window that was started with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLayout, QLineEdit, QPlainTextEdit, QWidget

from briefing.program import Program
from briefing.views import reader, reader_content
from briefing.views.preferences import Preferences
from tests.views.window_scene import running

Lengths = list[tuple[object, ...]]


def lengths_of(part: QWidget) -> Lengths:
    """Margins and gaps, least sizes and the fonts of all fields of a part of the window."""
    found: Lengths = []
    for layout in part.findChildren(QLayout):
        edge = layout.contentsMargins()
        lengths = edge.left(), edge.top(), edge.right(), edge.bottom(), layout.spacing()
        if any(lengths):  # Qt's own, around a scroll bar, has none and comes when it is needed.
            found.append((type(layout).__name__, *lengths))
    for widget in part.findChildren(QWidget):
        if type(widget).__module__.startswith("briefing"):
            edge = widget.contentsMargins()
            sizes = widget.minimumWidth(), widget.maximumWidth(), widget.minimumHeight()
            # The frame of a field to write in is the style's.
            around = () if isinstance(widget, QPlainTextEdit) else (edge.left(), edge.right())
            found.append((type(widget).__name__, *sizes, *around))
        if isinstance(widget, QPlainTextEdit):
            found.append(("prompt", widget.viewport().font().pixelSize()))
        if isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox):
            found.append(("field", widget.font().pixelSize()))
    return found


def opened(program: Program, part: str) -> QWidget:
    """A part of the window, in view."""
    content = program.content
    if part == "summary":
        content.show_writing(True)
        assert content.writing is not None
        return content.writing.editor
    if part == "page":
        content.show_writing(True)
        assert content.writing is not None
        return content.writing.pane
    if part == "review":
        content.show_review(True)
        assert content.review is not None
        return content.review
    return content.evidence


@pytest.mark.parametrize("part", ["summary", "page", "review", "evidence"])
def test_a_text_size_chosen_while_a_pane_is_open_gives_it_all_its_lengths(qtbot, tmp_path: Path, sample, part):
    found = []
    for started_with in (150, 100):
        folder = tmp_path / str(started_with)
        folder.mkdir()
        with running(qtbot, folder, sample, warm=True, text_size=started_with) as program:
            shown = opened(program, part)
            qtbot.waitUntil(lambda program=program: _settled(program), timeout=20_000)
            program.settings.set("text.size", 150)
            qtbot.wait(50)
            found.append(lengths_of(shown))
    assert found[1] == found[0]


def test_the_evidence_keeps_its_heading_and_scrolls_whenever_the_text_grew(qtbot, tmp_path: Path, sample):
    for started_with in (150, 100):
        folder = tmp_path / str(started_with)
        folder.mkdir()
        with running(qtbot, folder, sample, warm=True, text_size=started_with) as program:
            program.settings.set("text.size", 150)
            evidence = program.content.evidence
            qtbot.waitUntil(evidence.title.isVisible)
            scrolled = evidence.plot_area.verticalScrollBar()
            qtbot.waitUntil(lambda scrolled=scrolled: scrolled.maximum() > 0)


def _settled(program: Program) -> bool:
    writing = program.content.writing
    return not program.tasks.busy and (writing is None or (writing.proof is not None and not writing.pending))


def test_the_preferences_grow_with_the_text_size_chosen_in_them(qtbot, program):
    dialog = Preferences(program.settings, program.theme, program.window)
    dialog.open()
    program.settings.set("text.size", 150)
    qtbot.wait(20)
    for box in dialog.fields.values():
        page = box.parentWidget()
        if page is not None and box.isVisible():
            assert box.mapTo(dialog, box.rect().bottomRight()).x() <= dialog.width()
            assert box.width() >= box.minimumSizeHint().width()
    dialog.close()


def test_the_article_keeps_its_place_however_often_its_lines_break_otherwise(qtbot, program):
    text, content = program.content.reader.text, program.content
    program.settings.set("text.size", 150)
    qtbot.wait(100)
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() // 2)
    before, size = text.place(), program.window.size()
    assert before[0] > 0
    for width in (1100, 1300, 1000, 1250):
        program.window.resize(width, 700)
        qtbot.wait(20)
    program.window.resize(size)
    qtbot.wait(20)
    assert text.place() == before
    program.settings.set("text.size", 200)
    content.show_writing(True)
    qtbot.wait(20)
    content.show_writing(False)
    program.settings.set("text.size", 150)
    qtbot.wait(100)
    assert text.place() == before


def test_the_article_is_at_its_place_again_once_it_is_narrower_and_longer(qtbot, program):
    text = program.content.reader.text
    program.settings.set("text.size", 150)
    qtbot.wait(100)
    text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() // 2)
    offset = text.place()[0]
    program.window.resize(1000, 700)
    qtbot.wait(50)
    line = text.line_of(offset)
    assert line is not None
    assert abs(line.top() - text.verticalScrollBar().value()) <= 2 * line.height()


@pytest.mark.parametrize("size", [100, 200])
def test_the_decisions_of_the_review_are_in_view_in_a_low_window_with_very_large_text(qtbot, program, size):
    program.settings.set("text.size", size)
    program.window.resize(1280, 720)
    program.content.show_review(True)
    qtbot.wait(100)
    panel = program.content.review.panel
    for button in (panel.confirm_button, panel.reject_button, panel.edit_button):
        assert button.visibleRegion().boundingRect() == button.rect()
        assert panel.rect().contains(button.mapTo(panel, button.rect().bottomRight()))
    panel.mirror.setFocus()
    walked = []
    for _ in range(6):
        walked.append(QApplication.focusWidget())
        qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
    fields = [panel.mirror, panel.note_box, panel.note_field]
    assert walked == [*fields, panel.confirm_button, panel.reject_button, panel.edit_button]
    qtbot.mouseClick(panel.edit_button, Qt.MouseButton.LeftButton)
    qtbot.wait(50)
    assert not panel.confirm_button.isVisible()
    panel.editor.left.emit()
    qtbot.wait(50)
    assert panel.confirm_button.isVisible()


@pytest.mark.parametrize("size", [100, 150, 200])
def test_the_heading_of_the_review_is_whole_and_apart_from_its_switch(qtbot, program, size):
    program.settings.set("text.size", size)
    program.window.resize(1280, 720)
    program.content.show_review(True)
    qtbot.wait(100)
    review = program.content.review
    assert review.title.text() == review.title.words
    words = review.title.x() + review.title.fontMetrics().horizontalAdvance(review.title.words)
    assert review.filter.x() - words >= program.theme.px(8)
    assert review.filter.width() >= review.filter.minimumSizeHint().width()


@pytest.mark.parametrize("size", [100, 150, 200])
def test_no_word_is_broken_for_a_figure_to_stay_on_one_line(qtbot, program, size):
    program.settings.set("text.size", size)
    program.window.resize(1280, 720)
    program.content.show_review(True)
    qtbot.wait(100)
    text = program.content.reader.text
    block = text.document().find("514,9").block()
    layout, words = block.layout(), block.text()
    ends = [layout.lineAt(i).textStart() for i in range(1, layout.lineCount())]
    broken = [words[:end] for end in ends if words[end - 1].isalpha() and words[end].isalpha()]
    assert broken == []
    # However large the text, it keeps some room at the edge of its pane.
    for rect in text.rects(program.desk.facts[0].span):
        assert rect.right() < text.viewport().width() - 8


def test_another_text_size_sets_the_article_once_and_makes_nothing_for_a_margin_that_it_hides(
    qtbot, program, monkeypatch
):
    built, made, build, items_of = [], [], reader.build, reader_content.items_of
    monkeypatch.setattr(reader, "build", lambda *told: (built.append(told), build(*told))[1])
    monkeypatch.setattr(reader_content, "items_of", lambda *a, **k: (made.append(a), items_of(*a, **k))[1])
    program.settings.set("text.size", 150)
    qtbot.wait(100)
    assert not program.content.reader.margin.isVisible()
    assert (len(built), len(made)) == (1, 0)
    program.settings.set("text.size", 100)
    qtbot.wait(100)
    assert program.content.reader.margin.isVisible()
    assert program.content.reader.margin.items


def test_in_the_smallest_window_the_series_is_named_whole(qtbot, program):
    program.window.resize(900, 600)
    qtbot.wait(100)
    evidence = program.content.evidence
    assert evidence.sources.width() >= program.theme.px(400)
    assert evidence.controls.mapTo(evidence, QPoint()).y() > evidence.sources.geometry().bottom() - 4
    program.window.resize(1079, 600)
    qtbot.wait(100)
    assert evidence.controls.mapTo(evidence, QPoint()).y() < evidence.sources.geometry().bottom()

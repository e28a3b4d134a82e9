"""Lists of choices: all of them in sight when dropped down, and no choice cut in the middle of a letter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from briefing.views.widgets import ComboBox

NAMES = ("Two-page summary", "One-page summary", "Speaking card", "Biographical notes", "Trade note", "Both sides’ figures",
         "Timeline sheet", "What has changed")  # fmt: skip


@pytest.fixture
def box(qtbot, program) -> ComboBox:
    """A box in the program's own dress, with room for its longest choice."""
    made = ComboBox(program.window.findChild(ComboBox)._theme, program.window)
    made.addItems(NAMES)
    made.resize(220, 32)
    made.show()
    return made


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_list_drops_down_whole_below_its_box(qtbot, box):
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    last = view.visualRect(view.model().index(len(NAMES) - 1, 0))
    assert last.bottom() < view.viewport().height()
    assert view.mapToGlobal(view.rect().topLeft()).y() >= box.mapToGlobal(box.rect().bottomLeft()).y() - 1
    box.hidePopup()


def room(box: QComboBox) -> int:
    look = QStyleOptionComboBox()
    box.initStyleOption(look)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, look, field, box).width()


def test_a_choice_too_long_for_its_box_ends_with_dots(box):
    box.setItemText(0, "Two-page summary with all the annexes of the last round")
    box.resize(150, 32)
    short = box.fontMetrics().elidedText(box.currentText(), Qt.TextElideMode.ElideRight, room(box))
    assert short.endswith("…")
    shown = box.grab().toImage()
    box.setItemText(0, short)
    assert shown == box.grab().toImage()

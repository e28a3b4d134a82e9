"""Getting figures in the window: nothing is sent before it is switched on and asked for; what comes is on the chart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from briefing.qt import wording_services
from briefing.views.figures_dialog import FiguresDialog
from briefing.views.preferences import Preferences
from tests.ingest.online.server import error, serving


@pytest.fixture
def server(monkeypatch):
    with serving() as found:
        monkeypatch.setenv("BRIEFING_EUROSTAT_URL", found.root + "/comext")
        monkeypatch.setenv("BRIEFING_COMTRADE_URL", found.root)
        yield found


def opened(program) -> FiguresDialog:
    program.commands.action("chart.get_figures").trigger()
    dialog = program._bound.dialog
    assert isinstance(dialog, FiguresDialog)
    return dialog


def test_nothing_can_be_asked_before_a_source_is_switched_on(program, server):
    dialog = opened(program)
    assert not dialog.get_button.isEnabled()
    assert dialog.lines["eurostat"].words.words == "Switched off. Nothing is sent to it."
    assert "No source is switched on" in dialog.working.words
    assert server.requests == []


def test_switched_on_in_the_preferences_it_can_be_asked_and_its_figures_are_there(program, server, qtbot):
    dialog = opened(program)
    dialog.preferences_wanted.emit()
    preferences = dialog.findChild(Preferences)
    assert preferences.groups.currentItem().text() == "Sources"
    preferences.fields["sources.eurostat"].setChecked(True)
    preferences.close()
    assert dialog.lines["eurostat"].box.isChecked()
    assert dialog.lines["eurostat"].words.words == "Not asked yet."
    before = len(program.desk.file.table_observations)
    with qtbot.waitSignal(program.services.finished, timeout=60_000):
        qtbot.mouseClick(dialog.get_button, Qt.MouseButton.LeftButton)
        assert not dialog.get_button.isEnabled()
        assert not dialog.stop_button.isHidden()
    assert "new figures" in dialog.lines["eurostat"].words.words
    assert dialog.stop_button.isHidden()
    qtbot.waitUntil(lambda: len(program.desk.file.table_observations) > before, timeout=10_000)
    assert "Eurostat (Comext)" in program.content.evidence.live.toolTip()
    found = next(o for o in program.desk.file.table_observations if o.locator.startswith(server.root))
    assert "sinceTimePeriod=" in found.locator
    assert wording_services.place(found.locator).startswith("127.0.0.1/comext/statistics/1.0/data/DS-045409, value[")
    dialog.close()


def test_what_went_wrong_is_told_in_the_dialog_and_the_figures_stay(program, server, qtbot):
    program.settings.set("sources.eurostat", True)
    server.will(error(400, 150, "Invalid value for dimension partner"))
    dialog = opened(program)
    before = program.desk.chart
    with qtbot.waitSignal(program.services.finished, timeout=60_000):
        dialog.get()
    words = dialog.lines["eurostat"].words.words
    assert "It does not understand the request." in words
    assert "Invalid value for dimension partner" in words
    assert program.desk.chart == before
    dialog.close()


def test_without_a_connection_the_chart_says_offline(program, monkeypatch, qtbot):
    monkeypatch.setenv("BRIEFING_EUROSTAT_URL", "http://127.0.0.1:9")
    program.settings.set("sources.eurostat", True)
    dialog = opened(program)
    with qtbot.waitSignal(program.services.finished, timeout=60_000):
        dialog.get()
    assert program.content.evidence.live.words == "Offline"
    assert "It cannot be reached" in program.content.evidence.live.toolTip()
    dialog.close()


def test_the_key_is_typed_unseen_and_the_preferences_say_what_is_sent_where(program):
    program.commands.action("edit.preferences").trigger()
    preferences = program._bound.dialog
    key = preferences.fields["sources.comtrade_key"]
    assert key.echoMode() == QLineEdit.EchoMode.Password
    assert "never in a library" in key.accessibleDescription()
    assert "ec.europa.eu" in preferences.fields["sources.eurostat"].accessibleDescription()
    assert "comtradeapi.un.org" in preferences.fields["sources.comtrade"].accessibleDescription()
    assert not preferences.fields["sources.eurostat"].isChecked()
    preferences.close()


@pytest.mark.parametrize("months", [True, False])
def test_months_are_asked_for_as_the_preferences_say(program, server, qtbot, months):
    program.settings.set("sources.eurostat", True)
    program.settings.set("sources.months", months)
    dialog = opened(program)
    with qtbot.waitSignal(program.services.finished, timeout=60_000):
        dialog.get()
    assert any(asked.get("freq") == ["M"] for _, asked, _ in server.requests) is months

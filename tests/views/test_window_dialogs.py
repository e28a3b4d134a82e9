"""Preferences, palette, shortcuts, reports and questions: what they show and what they change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QSpinBox, QWidget

from briefing.core.checks import Check, Rule, Verdict
from briefing.qt.commands import Commands
from briefing.qt.failures import Notice
from briefing.qt.importer import Line, Report
from briefing.qt.settings import ROWS, Settings
from briefing.qt.theme import Theme
from briefing.storage import dossiers
from briefing.storage.library import Library
from briefing.views.ask import AskToOpen
from briefing.views.banner import Banner
from briefing.views.command_list import Palette, Shortcuts, fuzzy
from briefing.views.dialog import FaultDialog
from briefing.views.import_report import ImportReport, headline
from briefing.views.new_dossier import NewDossier
from briefing.views.preferences import Preferences
from briefing.views.segmented import Segmented
from briefing.views.statusbar import checks_words, listed
from briefing.views.widgets import CheckBox, ComboBox, Label, SearchField


@pytest.fixture
def settings(tmp_path) -> Settings:
    return Settings(tmp_path / "own.ini")


@pytest.fixture
def theme(qapp, settings) -> Theme:
    theme = Theme(settings)
    theme.apply()
    return theme


@pytest.fixture
def commands(qapp) -> Commands:
    made = Commands()
    made.set_states(["article", "dossier", "facts", "write"])
    return made


def labels(widget) -> list[str]:
    return [label.words if isinstance(label, Label) else label.text() for label in widget.findChildren(QLabel)]


def test_every_preference_has_a_field_that_shows_it(theme, settings, qtbot) -> None:
    dialog = Preferences(settings, theme)
    qtbot.addWidget(dialog)
    assert set(dialog.fields) == {row.id for row in ROWS if row.group}
    for field in dialog.fields.values():
        assert field.accessibleName() or field.text()


def test_a_number_in_the_preferences_can_be_seen(theme, settings, qtbot):
    dialog = Preferences(settings, theme)
    qtbot.addWidget(dialog)
    dialog.show_group("checks")
    dialog.show()
    box = dialog.fields["checks.threshold"]
    assert isinstance(box, QSpinBox)
    assert box.lineEdit().width() >= box.fontMetrics().horizontalAdvance(box.text())


@pytest.mark.parametrize("size", [100, 150, 200])
def test_every_field_and_note_of_the_preferences_stands_whole_in_the_window(theme, settings, qtbot, size):
    settings.set("text.size", size)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    dialog = Preferences(settings, theme, window)
    dialog.show()
    for n in range(dialog.groups.count()):
        dialog.groups.setCurrentRow(n)
        page = dialog.pages.currentWidget()
        parts = [w for w in (*dialog.fields.values(), *dialog.notes.values()) if page.isAncestorOf(w)]
        assert parts
        for part in parts:
            qtbot.waitUntil(lambda p=part: p.width() > 0)
            end = part.mapTo(page, QPoint(part.width(), 0)).x()
            assert end <= page.viewport().width(), (part.accessibleName(), size)


def test_a_change_in_the_preferences_takes_effect_at_once(theme, settings, qtbot) -> None:
    dialog = Preferences(settings, theme)
    qtbot.addWidget(dialog)
    combo = dialog.fields["appearance.theme"]
    assert isinstance(combo, ComboBox)
    combo.setCurrentIndex(combo.findData("dark"))
    assert theme.dark
    number = dialog.fields["checks.threshold"]
    assert isinstance(number, QSpinBox)
    number.setValue(25)
    assert settings.number("checks.threshold") == 25
    box = dialog.fields["view.margin"]
    assert isinstance(box, CheckBox)
    box.click()
    assert not settings.flag("view.margin")
    line = dialog.fields["printing.prepared_by"]
    assert isinstance(line, QLineEdit)
    line.setText("Desk 4")
    line.editingFinished.emit()
    assert settings.text("printing.prepared_by") == "Desk 4"


def test_defaults_come_back_for_the_group_in_view_only(theme, settings, qtbot) -> None:
    settings.set("checks.threshold", 25)
    settings.set("view.margin", False)
    dialog = Preferences(settings, theme)
    qtbot.addWidget(dialog)
    dialog.groups.setCurrentRow(2)
    dialog._restore()
    assert settings.number("checks.threshold") == 10
    assert not settings.flag("view.margin")
    assert dialog.fields["checks.threshold"].value() == 10


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [("pri", "Print summary", "Preferences"), ("rf", "Review facts", "Reject fact"), ("undo", "Undo", "Find next")],
)
def test_letters_that_stand_together_find_first(query, better, worse) -> None:
    good, bad = fuzzy(query, better), fuzzy(query, worse)
    assert good is not None
    assert bad is None or good <= bad


def test_letters_that_are_not_there_find_nothing() -> None:
    assert fuzzy("xyz", "Print summary") is None
    assert fuzzy("", "Print summary") == 0


def test_the_palette_finds_a_command_and_enter_runs_it(theme, commands, qtbot) -> None:
    ran = []
    commands.bind("view.larger", lambda: ran.append("larger"))
    palette = Palette(commands, theme)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(palette)
    palette.show()
    assert palette.nothing.isHidden()
    qtbot.keyClicks(palette.field, "zzzzz")
    assert not palette.shown
    assert palette.nothing.isVisible(), "an empty list says that nothing matches"
    palette.field.clear()
    qtbot.keyClicks(palette.field, "larger")
    assert palette.shown[0] == "view.larger"
    assert palette.nothing.isHidden()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["larger"]
    assert not palette.isVisible()


def test_the_palette_offers_only_what_can_be_done_now(theme, qtbot) -> None:
    made = Commands()
    made.set_states([])
    palette = Palette(made, theme)
    qtbot.addWidget(palette)
    assert "file.print" not in palette.shown
    assert "help.about" in palette.shown


def test_the_arrow_keys_move_in_the_palette_while_typing(theme, commands, qtbot) -> None:
    palette = Palette(commands, theme)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 2
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 1


def test_the_shortcuts_list_every_key_and_filter_by_it(theme, commands, qtbot) -> None:
    dialog = Shortcuts(commands, theme)
    qtbot.addWidget(dialog)
    with_keys = [c for c in commands.table if c.keys_here()]
    rows = [dialog.list.item(n) for n in range(dialog.list.count())]
    assert sum(bool(r.data(Qt.ItemDataRole.UserRole)) for r in rows) == len(with_keys)
    dialog.field.setText("F8")
    rows = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert "Review facts" in rows
    assert "Undo" not in rows


def test_an_import_report_names_what_was_not_read_first_and_why(theme, qtbot) -> None:
    lines = (
        Line("/a/good.txt", "imported", "article", "1", "KZ-BE", 24),
        Line("/a/<b>bad.txt", "failed", error="It is empty."),
        Line("/a/known.txt", "duplicate", "article", "2"),
    )
    report = Report(lines)
    dialog = ImportReport(report, theme)
    qtbot.addWidget(dialog)
    words = labels(dialog)
    assert words[0] == "1 file read, 1 already in the library, 1 not read"
    assert words.index("<b>bad.txt") < words.index("good.txt")
    assert "It is empty." in words
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_an_import_report_counts_one_as_one(theme, qtbot) -> None:
    lines = (
        Line("/a/one.txt", "imported", "article", "1", "KZ-BE", 1),
        Line("/a/two.txt", "imported", "article", "2", "KZ-BE", 2),
    )
    dialog = ImportReport(Report(lines), theme)
    qtbot.addWidget(dialog)
    told = [words.rpartition(" · ")[2] for words in labels(dialog) if "KZ-BE" in words]
    assert told == ["1 fact", "2 facts"]


def test_a_cancelled_import_says_so() -> None:
    assert headline(Report((Line("/a", "imported"),), cancelled=True)) == "1 file read, the rest was cancelled"
    stopped = Report((Line("/a", "imported"), Line("/b", "failed")), stopped=True)
    assert headline(stopped) == "1 file read, 1 not read, the rest was not begun"
    assert not stopped.clean
    assert headline(Report(())) == "Nothing was read"


def test_a_new_dossier_needs_two_different_countries(theme, qtbot) -> None:
    dialog = NewDossier(theme)
    qtbot.addWidget(dialog)
    assert not dialog.create_button.isEnabled()
    dialog.reporter.setCurrentIndex(dialog.reporter.findData("KZ"))
    dialog.partner.setCurrentIndex(dialog.partner.findData("KZ"))
    assert not dialog.create_button.isEnabled()
    dialog.partner.setCurrentIndex(dialog.partner.findData("IT"))
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.create_button.click()
    assert chosen.args == ["KZ", "IT"]


def test_an_address_is_shown_as_it_is_really_written_before_it_is_opened(theme, qtbot) -> None:
    dialog = AskToOpen(theme, QUrl("https://exämple.org/path?q=1"))
    qtbot.addWidget(dialog)
    assert "https://xn--exmple-cua.org/path?q=1" in labels(dialog)
    with qtbot.waitSignal(dialog.agreed):
        dialog.open_button.click()


def test_a_fault_is_told_with_its_report_in_full(theme, qtbot) -> None:
    dialog = FaultDialog(theme, "ValueError\n  x.py:1 f", "/logs/faults.log")
    qtbot.addWidget(dialog)
    assert any("/logs/faults.log" in words for words in labels(dialog))


def test_a_banner_shows_mark_up_as_letters_and_runs_its_action(theme, qtbot) -> None:
    ran = []
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.resize(900, 38)
    banner.show_notice(Notice("bad", "<b>Title</b>", "Text", (("Try now", lambda: ran.append(1)),)))
    assert "<b>Title</b>" in labels(banner)
    from briefing.views.widgets import Button

    banner.findChildren(Button)[-1].click()
    assert ran == [1]


def test_checks_are_counted_and_a_failure_is_a_red_triangle() -> None:
    ok = Check(Rule.SUM, Verdict.OK, None, (), "1 + 1 = 2")
    bad = Check(Rule.SUM, Verdict.FAIL, None, (), "1 + 1 = 3")
    skip = Check(Rule.YTD, Verdict.SKIP, None, (), "")
    assert checks_words([ok, ok, skip]) == ("2 of 2 checks agree", "check", "ok")
    assert checks_words([bad]) == ("The only check does not agree", "warning-fill", "bad")
    assert checks_words([ok, bad]) == ("1 of 2 checks agrees", "warning-fill", "bad")
    assert checks_words([skip]) == ("", "check", "ok")
    round_ = Check(Rule.SUM, Verdict.OK, None, (), "480 + 504 = 1,000", "too_round")
    assert checks_words([ok, round_]) == ("The only check agrees", "check", "ok")


def test_figures_that_other_sources_tell_otherwise_stand_beside_the_checks_that_agree() -> None:
    ok = Check(Rule.SUM, Verdict.OK, None, (), "1 + 1 = 2")
    same = Check(Rule.DUPLICATE, Verdict.OK, None, ("fact:1", "obs:1"), "1 = 1", "sources_agree")
    one, twice = (
        Check(Rule.DUPLICATE, Verdict.WARN, None, ("fact:1", f"obs:{n}"), "1 \u2260 2", "sources_differ")
        for n in (2, 3)
    )
    other = Check(Rule.DUPLICATE, Verdict.WARN, None, ("fact:2", "obs:4"), "3 \u2260 4", "sources_differ")
    assert checks_words([ok, ok, same])[0] == "2 of 2 checks agree"
    words = "2 of 2 checks agree \u00b7 \u2260 1 figure differs between sources"
    assert checks_words([ok, ok, one, twice]) == (words, "warning", "warn")
    assert checks_words([one, other]) == ("\u2260 2 figures differ between sources", "warning", "warn")


def test_a_list_of_words_ends_with_and(qapp) -> None:
    assert listed([]) == ""
    assert listed(["text"]) == "text"
    assert listed(["text", "timeline", "chart"]) == "text, timeline and chart"


def test_segments_are_chosen_by_arrow_keys_and_by_click(theme, qtbot) -> None:
    segments = Segmented(theme, [("a", "All"), ("b", "To review"), ("c", "Conflicts")])
    qtbot.addWidget(segments)
    segments.resize(300, 26)
    segments.show()
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert chosen.args == ["b"]
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.mouseClick(
            segments,
            Qt.MouseButton.LeftButton,
            pos=segments.rect().center() + (segments.rect().topRight() - segments.rect().center()) / 2,
        )
    assert chosen.args == ["c"]
    assert segments.accessibleName() == "Conflicts"


def test_escape_clears_the_search_then_leaves_it(theme, qtbot) -> None:
    field = SearchField(theme, "Search library")
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field, "abc")
    with qtbot.assertNotEmitted(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_a_check_box_is_toggled_by_a_click_on_its_words(theme, qtbot) -> None:
    box = CheckBox(theme, "Belgium reports")
    qtbot.addWidget(box)
    box.resize(box.sizeHint())
    box.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()


def test_the_manual_has_no_pictures_to_fetch(theme, qtbot) -> None:
    from briefing.views.help import Help

    dialog = Help(theme)
    qtbot.addWidget(dialog)
    assert "Briefing" in dialog.page.toPlainText()
    assert "\ufffc" not in dialog.page.toPlainText()


def test_no_line_of_the_manual_is_wider_than_its_window(theme, qtbot) -> None:
    from briefing.views.help import Help

    dialog = Help(theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.page.horizontalScrollBar().maximum() == 0


def test_a_copy_of_the_library_is_saved_from_the_file_menu(qtbot, program, tmp_path, monkeypatch) -> None:
    out = tmp_path / "copy.briefinglib"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "copy"), ""))
    program.commands.action("file.save_copy").trigger()
    with Library.open(out, readonly=True) as copy:
        assert [d.id for d in dossiers.dossiers(copy)] == ["KZ-BE"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(program.library.path), ""))
    program.commands.action("file.save_copy").trigger()
    notice = program.content.banner.notice
    assert notice is not None
    assert "is the open library itself" in notice.text
    assert program.library.path.stat().st_size > 100_000
    program.desk.open_newest()

"""The whole window: what it shows, how its panes come and go, and what it keeps for the next start."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from briefing.core.change import OTHERS, Change, Kind
from briefing.core.fact import ReviewStatus
from briefing.qt.command_table import TABLE, TOOLBAR
from briefing.qt.failures import Notice
from briefing.qt.settings import Settings
from briefing.storage import dossiers
from briefing.storage.errors import DiskFull
from briefing.storage.library import Library
from briefing.views.fact_actions import FactActions
from tests.views.window_scene import running


def press(window, keys: str, qtbot) -> None:
    """Press a key combination where the focus is."""
    combination = QKeySequence(keys)[0]
    target = QApplication.focusWidget() or window
    qtbot.keyClick(target, combination.key(), combination.keyboardModifiers())


def test_the_title_names_the_two_countries(program) -> None:
    assert program.window.windowTitle() == "Kazakhstan – Belgium – Briefing"


def test_every_command_does_something(program) -> None:
    assert program.commands.unbound == ()


def test_commands_of_an_open_article_are_enabled(program) -> None:
    for id in ("file.print", "edit.find", "facts.review", "view.key_passages", "file.export"):
        assert program.commands.action(id).isEnabled(), id


def test_the_badge_counts_the_facts_that_wait(program) -> None:
    waiting = sum(f.awaits_review for f in program.desk.facts)
    assert waiting > 0
    assert program.content.toolbar.button("facts.review").count == waiting


def test_the_status_bar_counts_facts_and_checks(program) -> None:
    words = program.content.status.words
    asked = sum(f.awaits_review for f in program.desk.facts)
    assert words[0].startswith(f"{asked} facts: ")
    assert any("checks agree \u00b7 \u2260" in w for w in words), "the two articles of the sample differ"


def test_the_filter_of_conflicts_lists_the_articles_that_differ_until_they_are_decided(program) -> None:
    library, desk = program.content.library, program.desk
    listed = library.articles.rows
    everything = {head.id for head in listed.things}
    differing = {f.article for f in desk.file.figures if (c := desk.cells.get(f.key)) is not None and c.conflicting}
    assert differing
    library.filters.setFocus()
    QTest.keyClick(library.filters, Qt.Key.Key_Right)
    QTest.keyClick(library.filters, Qt.Key.Key_Right)
    assert library.filters.value == "conflicts"
    assert {head.id for head in listed.things} == differing
    keys = [f.key for f in desk.file.figures if f.article in differing]
    FactActions(desk, program.undo, program.settings).confirm(keys)
    assert listed.rowCount() == 0
    assert library.no_articles.isVisible()
    program.commands.action("edit.undo").trigger()
    assert {head.id for head in listed.things} == differing <= everything


def test_the_status_bar_names_what_is_lit_and_where(program) -> None:
    turnover = next(f for f in program.desk.facts if f.kind == "figure" and f.figure.amount.digits.startswith("289"))
    program.selection.select(turnover.key, "test")
    assert "289.0 million US$ selected in text, timeline and chart" in program.content.status.words


def test_at_1440_pixels_the_panes_have_the_widths_of_the_design(program) -> None:
    content = program.content
    assert content.library.width() == 232
    assert content.evidence.width() == 524
    assert content.toolbar.height() == 44
    assert content.status.height() == 24


def test_below_1280_pixels_the_library_folds_away(program, qtbot) -> None:
    program.window.resize(1270, 800)
    assert not program.content.library.isVisible()
    assert not program.commands.action("view.library").isChecked()
    program.window.resize(1440, 900)
    assert program.content.library.isVisible()


def test_a_folded_library_can_be_called_back(program) -> None:
    program.window.resize(1200, 800)
    program.commands.action("view.library").trigger()
    assert program.content.library.isVisible()


def test_below_1080_pixels_the_evidence_goes_under_the_reader(program) -> None:
    program.window.resize(1000, 900)
    evidence, reader = program.content.side, program.content.centre
    assert evidence.mapTo(program.window, QPoint()).y() > reader.mapTo(program.window, QPoint()).y() + 100


def test_no_pane_is_squeezed_to_nothing_at_the_least_size(program) -> None:
    program.window.resize(900, 600)
    assert program.content.reader.width() >= 380
    assert program.content.side.height() >= 150


def test_large_text_folds_the_library_as_a_narrow_window_does(program) -> None:
    program.settings.set("text.size", 125)
    assert not program.content.library.isVisible()
    program.settings.set("text.size", 100)
    assert program.content.library.isVisible()


def test_the_toolbar_gives_up_words_before_anything_is_cut(program) -> None:
    program.window.resize(900, 700)
    program.settings.set("text.size", 150)
    toolbar = program.content.toolbar
    last = toolbar.button("edit.preferences")
    assert last.mapTo(toolbar, QPoint(last.width(), 0)).x() <= toolbar.width()
    assert toolbar.button("file.export").compact
    program.settings.set("text.size", 100)


@pytest.mark.parametrize(("width", "size"), [(900, 100), (1000, 125), (1280, 200), (1440, 100)])
def test_no_word_of_the_toolbar_is_ever_cut(program, qtbot, width: int, size: int) -> None:
    program.settings.set("text.size", size)
    program.window.resize(width, 700)
    toolbar = program.content.toolbar
    buttons = [toolbar.button(id) for id in TOOLBAR if id]
    for count in (0, 16, 128):
        buttons[2].set_count(count)
        qtbot.waitUntil(lambda: all(b.width() == b.sizeHint().width() for b in buttons), timeout=5_000)
        spare = toolbar.width() - toolbar._layout.minimumSize().width()
        assert spare >= 0
        given_up = [b for b in buttons if b.compact]
        # No more than it takes: the first that gave its words up has no room for them.
        for button in given_up[:1]:
            button.set_compact(False)
            assert toolbar._layout.minimumSize().width() > toolbar.width()
            button.set_compact(True)
    program.settings.set("text.size", 100)


def test_f6_walks_through_the_panes_and_back(program, qtbot) -> None:
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen = []
    for _ in range(4):
        program.commands.action("window.next_pane").trigger()
        focus = QApplication.focusWidget()
        seen.append(
            next(n for n, w in enumerate(program.content.pane_targets()) if w is focus or w.isAncestorOf(focus))
        )
    assert sorted(seen) == [0, 1, 2, 3]
    program.commands.action("window.previous_pane").trigger()
    focus = QApplication.focusWidget()
    before = program.content.pane_targets()[seen[2]]
    assert before is focus or before.isAncestorOf(focus)


def test_review_takes_the_place_of_the_evidence_and_gives_it_back(program) -> None:
    action = program.commands.action("facts.review")
    action.trigger()
    assert program.content.side.currentWidget() is program.content.review
    assert program.content.review.width() == 724
    action.trigger()
    assert program.content.side.currentWidget() is program.content.evidence
    assert program.content.evidence.width() == 524


def test_the_theme_button_turns_the_whole_window_dark(program) -> None:
    program.content.toolbar.button("theme").click()
    image = program.window.grab().toImage()
    assert image.pixelColor(3, image.height() - 5).name().upper() == program.theme.tokens.sidebar
    assert program.theme.dark
    assert program.commands.action("view.theme_dark").isChecked()


def test_larger_and_normal_text_by_command(program) -> None:
    program.commands.action("view.larger").trigger()
    assert program.settings.number("text.size") == 110
    assert program.content.status.words[-1].startswith("110")
    program.commands.action("view.normal").trigger()
    assert program.settings.number("text.size") == 100


def test_undo_in_the_menu_names_the_edit_and_takes_it_back(program) -> None:
    fact = next(f for f in program.desk.facts if f.status.is_open)
    program.selection.select(fact.key, "test")
    program.commands.action("facts.confirm").trigger()
    assert not program.desk.fact(fact.key).status.is_open
    undo = program.commands.action("edit.undo")
    assert undo.isEnabled()
    assert undo.text().startswith("Undo: Confirm")
    undo.trigger()
    assert program.desk.fact(fact.key).status.is_open


def test_a_fact_is_disputed_from_the_menu_and_its_article_stands_among_the_conflicts(program) -> None:
    library = program.content.library
    fact = next(f for f in program.desk.facts if f.kind == "event")
    program.selection.select(fact.key, "test")
    program.commands.action("facts.dispute").trigger()
    assert program.desk.fact(fact.key).status is ReviewStatus.DISPUTED
    assert any("1 conflict" in words for words in program.content.status.words)
    assert program.commands.action("edit.undo").text().startswith("Undo: Mark")
    library.set_whole_library(True)
    library.filters.setFocus()
    QTest.keyClick(library.filters, Qt.Key.Key_Right)
    QTest.keyClick(library.filters, Qt.Key.Key_Right)
    assert program.desk.article.id in {head.id for head in library.articles.rows.things}


def test_undo_of_a_figure_says_in_what_it_is_counted(program) -> None:
    figure = next(f for f in program.desk.facts if f.kind == "figure" and f.figure.amount.digits.startswith("289"))
    program.selection.select(figure.key, "test")
    program.commands.action("facts.confirm").trigger()
    assert program.commands.action("edit.undo").text() == "Undo: Confirm 289.0 million US$"
    program.commands.action("facts.reject").trigger()
    assert program.commands.action("edit.undo").text() == "Undo: Reject 289.0 million US$"


def recent(program) -> list[str]:
    menu = program.commands.menu("file/recent")
    menu.aboutToShow.emit()
    return [a.text() for a in menu.actions() if a.text()]


def test_the_articles_opened_last_are_offered_again_in_their_dossier(program) -> None:
    desk = program.desk
    first = desk.article
    program.commands.action("article.next").trigger()
    second = desk.article
    listed = recent(program)
    assert [words[:2] for words in listed] == ["&1", "&2", "Cl"]
    assert second.title[:20] in listed[0]
    assert first.title[:20] in listed[1]
    assert "Kazakhstan" in listed[1]
    desk.open_dossier(None)
    program.commands.menu("file/recent").actions()[1].trigger()
    assert (desk.article.id, desk.dossier.id) == (first.id, "KZ-BE")
    program.commands.action("article.remove").trigger()
    assert not any(first.title[:20] in words for words in recent(program)), "what is gone is not offered"
    program.commands.action("edit.undo").trigger()
    assert any(first.title[:20] in words for words in recent(program))
    program.commands.action("file.recent_clear").trigger()
    assert recent(program) == ["No articles yet"]


def test_next_and_previous_article_walk_the_dossier(program) -> None:
    first = program.desk.article.id
    program.commands.action("article.next").trigger()
    assert program.desk.article.id != first
    program.commands.action("article.previous").trigger()
    assert program.desk.article.id == first


def test_back_returns_to_what_was_selected_before(program) -> None:
    one, two = program.desk.facts[0].key, program.desk.facts[1].key
    program.selection.select(one, "test")
    program.selection.select(two, "test")
    program.commands.action("article.back").trigger()
    assert program.selection.key == one


def test_the_sample_goes_in_one_step_and_comes_back_by_undo(program) -> None:
    program.commands.action("file.remove_sample").trigger()
    assert program.desk.dossier is None
    assert program.desk.article is None
    assert program.content.centre.currentWidget() is program.content.empty
    program.commands.action("edit.undo").trigger()
    assert program.desk.dossier.sample
    assert program.desk.article is not None


def test_removing_an_article_opens_its_neighbour(program) -> None:
    first = program.desk.article.id
    program.commands.action("article.remove").trigger()
    assert program.desk.article is not None
    assert program.desk.article.id != first


def test_undo_of_a_removal_shows_the_article_that_is_back(program) -> None:
    first = program.desk.article.id
    program.commands.action("article.remove").trigger()
    program.commands.action("edit.undo").trigger()
    assert program.desk.article.id == first
    program.commands.action("edit.redo").trigger()
    assert program.desk.article.id != first


def test_undo_of_a_removal_shows_the_dossier_that_is_back(program, qtbot) -> None:
    """In a library of several dossiers, where another one has taken its place."""
    other, change = dossiers.ensure_dossier(program.library, "AR", "BR")
    program.desk.take(change)
    # A dossier of the user's own, no sample, goes alone.
    with program.library.atomic(origin="edit") as work:
        program.library.run("UPDATE dossier SET sample = 0")
        work.touch(Kind.DOSSIER, "dossier:KZ-BE")
    program.desk.open_dossier("KZ-BE")
    program.desk.open_newest()
    article = program.desk.article.id
    program.commands.action("file.remove_dossier").trigger()
    assert program.desk.dossier.id == other
    program.commands.action("edit.undo").trigger()
    qtbot.waitUntil(lambda: program.desk.dossier.id == "KZ-BE", timeout=5_000)
    assert program.desk.article.id == article
    program.commands.action("edit.redo").trigger()
    assert program.desk.dossier.id == other


def test_what_lay_open_and_how_is_there_at_the_next_start(qtbot, tmp_path, sample) -> None:
    with running(qtbot, tmp_path, sample) as program:
        program.commands.action("article.next").trigger()
        article = program.desk.article.id
        program.commands.action("view.margin").trigger()
    settings = Settings(tmp_path / "settings.ini")
    assert settings.number("session.article") == article
    assert settings.data("window.geometry")
    from briefing.program import Program

    again = Program(Library.open(tmp_path / "library.briefinglib"), settings)
    again.build()
    assert again.desk.article.id == article
    assert not again.commands.action("view.margin").isChecked()
    again.close()
    again.window.deleteLater()


def test_a_library_opened_for_the_first_time_shows_an_article_not_an_empty_dossier(qtbot, tmp_path, sample) -> None:
    shutil.copy(sample, tmp_path / "library.briefinglib")
    with Library.open(tmp_path / "library.briefinglib") as library:
        # Tables may bring dossiers without an article, and these may come first.
        dossiers.ensure_dossier(library, "AR", "BR", title="Argentina–Brazil")
        assert dossiers.dossiers(library)[0].id == "AR-BR"
    with running(qtbot, tmp_path, None) as program:
        assert program.desk.dossier.id == "KZ-BE"
        assert program.desk.article is not None


def test_a_banner_pushes_the_panes_down_and_takes_no_focus(program, qtbot) -> None:
    content = program.content
    before = content.panes.mapTo(program.window, QPoint()).y()
    focus = QApplication.focusWidget()
    content.notices.show(Notice("warn", "Something happened.", "You still have everything.", key="test"))
    qtbot.waitUntil(lambda: content.panes.mapTo(program.window, QPoint()).y() == before + 38)
    assert QApplication.focusWidget() is focus
    content.banner.solve("another cause")
    assert content.banner.isVisible()
    content.banner.solve("test")
    assert not content.banner.isVisible()


def test_escape_closes_a_focused_banner(program, qtbot) -> None:
    banner = program.content.banner
    banner.show_notice(Notice("bad", "Something happened."))
    banner.setFocus()
    qtbot.keyClick(banner, Qt.Key.Key_Escape)
    assert not banner.isVisible()


def test_no_label_of_the_window_reads_mark_up(program) -> None:
    program.commands.action("facts.review").trigger()
    for label in program.window.findChildren(QLabel):
        if not label.pixmap().isNull():
            continue
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    assert QToolTip.text() == ""


def test_every_button_has_a_name(program) -> None:
    from PySide6.QtWidgets import QAbstractButton

    for button in program.window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button


def drop(window, data: QMimeData) -> None:
    """Drop data in the middle of the window as a file manager does."""
    spot = window.rect().center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(spot, Qt.DropAction.CopyAction, data, buttons, keys))
    window.dropEvent(QDropEvent(QPointF(spot), Qt.DropAction.CopyAction, data, buttons, keys))


def test_an_address_that_is_dropped_is_refused_with_a_word_and_not_fetched(program) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/article")])
    drop(program.window, data)
    assert program.content.banner.notice.title == "Briefing loads nothing from the network."
    assert not program.importer.busy


def test_a_file_on_another_machine_is_not_opened(program) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file://server/share/article.txt")])
    drop(program.window, data)
    assert not program.importer.busy
    assert program.content.banner.isVisible()


def test_the_empty_window_offers_import_first(empty_program) -> None:
    content = empty_program.content
    assert content.centre.currentWidget() is content.empty
    assert empty_program.window.windowTitle() == "Briefing"
    assert QApplication.focusWidget() is content.empty.import_button
    assert content.ring.target is content.empty.import_button
    for id in ("edit.find", "facts.review", "file.print", "file.export"):
        assert not empty_program.commands.action(id).isEnabled()


def test_the_drop_zone_lights_up_under_a_file(empty_program) -> None:
    zone = empty_program.content.empty.zone
    before = zone.grab().toImage()
    empty_program.window.hung_over.emit(True)
    assert zone.grab().toImage() != before
    empty_program.window.hung_over.emit(False)
    assert zone.grab().toImage() == before


def test_the_sample_opens_from_the_empty_window(empty_program, qtbot) -> None:
    empty_program.content.empty.sample_button.click()
    qtbot.waitUntil(lambda: empty_program.desk.article is not None, timeout=30_000)
    assert empty_program.desk.dossier.sample
    assert empty_program.window.windowTitle() == "Kazakhstan – Belgium – Briefing"


def test_a_library_that_may_only_be_read_says_so_and_refuses_edits(qtbot, tmp_path, sample) -> None:
    import shutil

    path = tmp_path / "library.briefinglib"
    shutil.copy(sample, path)
    from briefing.program import Program

    program = Program(Library.open(path, readonly=True), Settings(tmp_path / "settings.ini"))
    program.show()
    qtbot.waitUntil(lambda: program.is_ready, timeout=20_000)
    assert "reading only" in program.content.banner.notice.title
    for command in TABLE:
        if "write" in command.needs:
            assert not program.commands.action(command.id).isEnabled(), command.id
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=20_000)
    program.window.close()
    program.close()
    program.window.deleteLater()


def test_a_deleted_library_is_told_in_the_banner_with_a_way_out(program, qtbot, tmp_path) -> None:
    program.library.path.unlink()
    banner = program.content.banner
    qtbot.waitUntil(lambda: banner.notice is not None and banner.notice.key == "gone", timeout=5000)
    assert banner.notice.kind == "bad"
    assert [words for words, _ in banner.notice.actions] == ["Save a copy…"]


def test_a_full_disk_is_told_until_something_can_be_written_again(program, qtbot, monkeypatch) -> None:
    fact = next(f for f in program.desk.facts if f.awaits_review)
    decisions, banner, library = program.content.evidence.decisions, program.content.banner, program.library
    commit = library.apply

    def refuse(*_told: object) -> None:
        raise DiskFull(library.path, "disk_full", "No room left on the disk. Nothing was changed.")

    monkeypatch.setattr(library, "apply", refuse)
    assert not decisions.confirm((fact.key,))
    assert banner.notice is not None
    assert banner.notice.key == "library"
    assert banner.notice.title == "This could not be saved."
    monkeypatch.setattr(library, "apply", commit)
    program.desk.take(Change(frozenset({Kind.FACT}), origin=OTHERS, seq=1))
    assert banner.isVisible()
    assert decisions.confirm((fact.key,))
    assert not banner.isVisible()


@pytest.mark.parametrize("id", ["edit.preferences", "help.shortcuts", "help.about", "help.manual", "view.palette"])
def test_each_dialog_opens_and_escape_closes_it(program, qtbot, id) -> None:
    program.commands.action(id).trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_at_1280_pixels_the_evidence_gives_way_so_that_the_margin_stays(program, qtbot) -> None:
    program.window.resize(1280, 720)
    qtbot.waitUntil(lambda: program.content.evidence.width() < 500)
    assert program.content.reader.margin.isVisible()
    assert program.content.library.isVisible()
    program.window.resize(1440, 900)
    qtbot.waitUntil(lambda: program.content.evidence.width() == 524)


def test_revisions_are_listed_under_view_and_lead_to_their_bar(qtbot, tmp_path, sample) -> None:
    with running(qtbot, tmp_path, sample, warm=True) as program:
        desk, menu = program.desk, program.commands.menu("view/revisions")
        imports = next(f for f in desk.facts if f.kind == "figure" and f.figure.amount.digits == "174.7")
        menu.aboutToShow.emit()
        assert menu.actions()[0].text() == "Nothing was revised"
        program.content.evidence.decisions.correct(imports.key, {"digits": "164.7"})
        menu.aboutToShow.emit()
        told = {a.text(): a for a in menu.actions()}
        told["Imports Jan–Aug 2024 revised from 174.7 to 164.7."].trigger()
        assert program.selection.key == imports.key
        program.commands.action("view.revisions").trigger()
        menu.aboutToShow.emit()
        assert menu.actions()[0].text() == "Nothing was revised"


def test_the_chart_is_saved_as_a_picture_or_the_reason_why_not_is_told(qtbot, tmp_path, sample) -> None:
    with running(qtbot, tmp_path, sample, warm=True) as program:
        handlers = program._bound.output
        handlers.save_picture_to(tmp_path / "chart.png")
        assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
        handlers.save_picture_to(tmp_path / "nowhere" / "chart.png")
        assert "nowhere" in " ".join(label.text() for label in program.content.banner.findChildren(QLabel))


def test_large_text_closes_the_margin_until_there_is_plenty_of_room(program, qtbot) -> None:
    assert program.content.reader.margin.isVisible()
    program.settings.set("text.size", 125)
    qtbot.waitUntil(lambda: not program.content.reader.margin.isVisible())
    program.window.resize(1920, 1000)
    qtbot.waitUntil(program.content.reader.margin.isVisible)


def test_escape_closes_the_palette_with_words_in_it_too(program, qtbot) -> None:
    program.commands.action("view.palette").trigger()
    dialog = QApplication.activeModalWidget()
    qtbot.keyClicks(dialog.field, "theme")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_under_the_reader_the_chart_has_room_beside_its_card(program, qtbot) -> None:
    program.window.resize(1440, 876)
    program.settings.set("view.evidence_below", True)
    evidence = program.content.evidence
    qtbot.waitUntil(lambda: evidence.plot_area.height() >= 300)
    assert evidence.plot_area.verticalScrollBar().maximum() == 0
    card = evidence.card
    assert not card.strip
    assert card.mapTo(evidence, QPoint()).x() > evidence.plot_area.geometry().right()
    assert card.confirm_button.sizeHint().width() <= card.width() / 3
    program.settings.set("view.evidence_below", False)
    qtbot.waitUntil(lambda: card.mapTo(evidence, QPoint()).y() > evidence.plot_area.geometry().bottom())
    assert evidence.title.mapTo(evidence, QPoint()).y() < evidence.plot_area.geometry().top()


def is_whole(part: QWidget) -> bool:
    """Whether a part of the window is in view from side to side, with room for all it holds."""
    seen = part.visibleRegion().boundingRect().size()
    return seen == part.size() and seen.width() >= part.minimumSizeHint().width()


def test_large_text_leaves_eight_lines_of_the_article_and_a_chart_that_can_be_read(qtbot, tmp_path, sample) -> None:
    with running(qtbot, tmp_path, sample, warm=True) as program:
        content, evidence = program.content, program.content.evidence
        for below in (False, True):
            program.settings.set("view.evidence_below", below)
            for width, height in ((1440, 900), (1280, 720)):
                program.window.resize(width, height)
                for size in (100, 125, 150, 175, 200):
                    program.settings.set("text.size", size)
                    line = 26.5 * size / 100
                    text, plots = content.reader.text.viewport(), evidence.plot_area
                    qtbot.waitUntil(lambda t=text, line=line: t.height() >= 8 * line, timeout=5_000)
                    qtbot.waitUntil(lambda: evidence.plots.area(1).height() >= 139, timeout=5_000)
                    assert plots.visibleRegion().boundingRect().height() >= 180, (below, width, size)
                    for part in (evidence.sources, evidence.controls, evidence.card):
                        qtbot.waitUntil(lambda part=part: is_whole(part), timeout=5_000)


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1280, 720)])
def test_in_a_low_window_with_large_text_the_review_stands_beside_the_article(program, qtbot, width, height) -> None:
    program.window.resize(width, height)
    program.settings.set("text.size", 200)
    program.content.show_review(True)
    review, text = program.content.review, program.content.reader.text.viewport()
    qtbot.waitUntil(lambda: text.height() >= 8 * 53, timeout=5_000)
    qtbot.waitUntil(lambda: is_whole(review), timeout=5_000)
    assert program.content.side.x() > 0


def test_where_large_text_leaves_a_low_window_no_height_the_panes_stay_side_by_side(program, qtbot) -> None:
    program.window.resize(1280, 720)
    program.settings.set("view.evidence_below", True)
    assert program.commands.action("view.evidence_below").isChecked()
    program.settings.set("text.size", 200)
    qtbot.waitUntil(lambda: program.content.side.x() > 0)
    assert not program.commands.action("view.evidence_below").isChecked()
    program.window.resize(1280, 1500)
    qtbot.waitUntil(lambda: program.content.side.x() == 0)
    program.window.resize(1280, 720)
    qtbot.waitUntil(lambda: program.content.side.x() > 0)
    program.settings.set("text.size", 100)
    qtbot.waitUntil(lambda: program.content.side.x() == 0)


def test_under_the_reader_the_review_has_room_for_its_rows(program, qtbot) -> None:
    program.window.resize(1280, 720)
    program.settings.set("view.evidence_below", True)
    program.content.show_review(True)
    table = program.content.review.table
    qtbot.waitUntil(table.isVisible)
    heading = table.visualRect(table.model().index(0, 0)).height()
    qtbot.waitUntil(lambda: table.viewport().height() >= 3 * heading)


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1280, 720), (1100, 700)])
@pytest.mark.parametrize("side", ["evidence", "review", "summary"])
def test_a_library_that_is_called_back_leaves_no_pane_cut(program, qtbot, width, height, side) -> None:
    content, panes = program.content, program.content.panes
    program.window.resize(width, height)
    for size in (100, 150, 200):
        program.settings.set("text.size", size)
        content.show_review(side == "review")
        content.show_writing(side == "summary")
        panes.show_library(True)
        qtbot.wait(50)
        assert content.library.isVisible()
        stand = (content.library, content.centre.currentWidget(), content.side.currentWidget())
        shown = [pane for pane in stand if pane.isVisible()]
        assert content.centre.currentWidget() in shown
        for pane in shown:
            assert pane.mapTo(panes, QPoint()).x() + pane.width() <= panes.width(), (size, pane)
            assert pane.width() >= max(pane.minimumSizeHint().width(), pane.minimumWidth()), (size, pane)
        panes.show_library(False)
        assert content.side.isVisible()


def test_a_library_that_folds_away_leaves_its_keyboard_to_the_text(program, qtbot) -> None:
    content = program.content
    content.library.articles.setFocus()
    qtbot.waitUntil(content.library.articles.hasFocus)
    program.settings.set("text.size", 150)
    assert not content.library.isVisible()
    assert content.centre.isAncestorOf(QApplication.focusWidget())


def test_what_gave_way_to_the_library_comes_back_when_it_is_asked_for(program, qtbot) -> None:
    content, panes = program.content, program.content.panes
    program.settings.set("text.size", 200)
    content.evidence.take_focus()
    panes.show_library(True)
    assert not content.side.isVisible()
    assert content.centre.isAncestorOf(QApplication.focusWidget())
    evidence = program.commands.action("view.evidence")
    assert not evidence.isChecked()
    evidence.trigger()
    assert content.side.isVisible()
    assert not content.library.isVisible()
    assert evidence.isChecked()
    panes.show_library(True)
    program.commands.action("facts.review").trigger()
    assert content.review.isVisible()
    panes.show_library(True)
    assert not content.review.isVisible()
    review = program.commands.action("facts.review")
    assert not review.isChecked()
    review.trigger()
    assert content.review.isVisible()
    assert review.isChecked()

"""The tray under the text, notes by key, and the dialog of older texts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from briefing.core.article import BlockKind
from briefing.core.fact import ReviewStatus
from briefing.qt.importer import Line as FileLine
from briefing.qt.importer import Report
from briefing.storage import articles, facts, kin, notes, tray, versions
from briefing.views.import_report import ImportReport, Offers
from briefing.views.library_pane import LibraryPane
from briefing.views.reader import ReaderPane
from briefing.views.versions_dialog import VersionsDialog, changes
from tests.views import reading


@pytest.fixture
def made(qapp, tmp_path):
    room = reading.room(tmp_path)
    yield room
    room.library.close()


def shown(qtbot, room):
    pane = ReaderPane(room.desk, room.selection, room.theme, room.undo, room.settings)
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


def select(pane, words):
    found = pane.text.document().find(words)
    assert found.hasSelection()
    pane.text.setTextCursor(QTextCursor(found))


def update(room, without="Trade reached"):
    """Import a newer text in which a sentence is gone."""
    blocks = [
        (kind, words if without not in words else "Nobody spoke of tariffs. No sums were named.")
        for kind, words in reading.BLOCKS
    ]
    newer = reading.article(blocks)
    room.desk.take(versions.take(room.library, room.article_id, newer, []).change)
    return newer


def test_a_decided_figure_whose_sentence_is_gone_waits_under_the_text_and_is_placed_by_hand(qtbot, made):
    key = made.key("523.7 million dollars")
    made.undo.push(facts.status_edits(made.library, [key], ReviewStatus.CONFIRMED), "Confirm")
    pane = shown(qtbot, made)
    assert not pane.tray.isVisible()
    update(made)
    assert pane.tray.isVisible()
    assert "523.7 million dollars" in pane.tray.quote.words
    assert "confirmed" in pane.tray.about.words
    assert not pane.tray.place_button.isEnabled()
    select(pane, "No sums were named")
    qtbot.mouseClick(pane.tray.place_button, Qt.MouseButton.LeftButton)
    placed = made.desk.fact(key)
    assert (placed.quote, placed.status) == ("No sums were named", ReviewStatus.CONFIRMED)
    assert not pane.tray.isVisible()
    made.undo.undo()
    assert pane.tray.isVisible()
    made.undo.redo()
    assert made.desk.fact(key).quote == "No sums were named"


def test_a_passage_is_discarded_from_the_keyboard_and_comes_back(qtbot, made):
    pane = shown(qtbot, made)
    select(pane, "up 1.7% on 2022")
    qtbot.keyClick(pane.text, Qt.Key.Key_H)
    assert [n.text for n in notes.notes_of(made.library, made.article_id)] == [""]
    update(made)
    assert "Highlight" in pane.tray.about.words
    pane.tray.discard_button.setFocus()
    qtbot.keyClick(pane.tray.discard_button, Qt.Key.Key_Space)
    assert tray.tray_of(made.library, made.article_id) == ()
    made.undo.undo()
    assert len(tray.tray_of(made.library, made.article_id)) == 1
    assert pane.tray.isVisible()


def test_n_opens_a_note_on_the_selected_words(qtbot, made):
    pane = shown(qtbot, made)
    select(pane, "Nothing was signed")
    qtbot.keyClick(pane.text, Qt.Key.Key_N)
    assert pane.actions_.editor is not None
    (note,) = notes.notes_of(made.library, made.article_id)
    assert note.passage.quote == "Nothing was signed"


def test_letters_without_selected_words_make_no_note(qtbot, made):
    pane = shown(qtbot, made)
    qtbot.keyClick(pane.text, Qt.Key.Key_H)
    assert notes.notes_of(made.library, made.article_id) == ()


def test_the_text_shown_is_the_newer_one_and_the_note_moved_with_its_words(qtbot, made):
    pane = shown(qtbot, made)
    select(pane, "Nothing was signed")
    qtbot.keyClick(pane.text, Qt.Key.Key_H)
    update(made)
    assert "No sums were named" in pane.text.toPlainText()
    (note,) = notes.notes_of(made.library, made.article_id)
    assert note.passage.span.of(made.desk.article.text) == "Nothing was signed"


def test_the_older_text_can_be_looked_at_with_what_changed(qtbot, made):
    old = made.desk.article.text
    update(made)
    dialog = VersionsDialog(made.theme, made.library, made.desk.article)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.box.count() == 1
    assert "No sums were named" in dialog.text.toPlainText()
    assert "523.7 million dollars" in dialog.text.toPlainText()
    cursor = dialog.text.document().find("523.7")
    assert cursor.charFormat().fontStrikeOut()
    assert versions.text_of(made.library, made.article_id, 1) == old


def test_an_article_imported_once_has_no_older_version(qtbot, made):
    dialog = VersionsDialog(made.theme, made.library, made.desk.article)
    qtbot.addWidget(dialog)
    assert dialog.box.count() == 0


def test_changes_lose_no_word():
    old, new = "a b  c\nd", "a x  c\nd e"
    pieces = list(changes(old, new))
    assert "".join(w for s, w in pieces if s != "+").split() == old.split()
    assert "".join(w for s, w in pieces if s != "-").split() == new.split()


def offered(room):
    newer = reading.article([*reading.BLOCKS, (BlockKind.PARAGRAPH, "One line more.")], title="The talks, again")
    number = room.add(newer)
    with room.library.atomic(origin="import") as work:
        kin.offer(room.library, number, room.article_id, kin.KinKind.STORY, ("words:97", "figures:5"))
    room.desk.take(work.change)
    return number


def test_an_offer_stands_above_the_text_is_accepted_and_undone(qtbot, made):
    pane = shown(qtbot, made)
    assert not pane.kin.isVisible()
    number = offered(made)
    assert pane.kin.isVisible()
    assert "The talks, again" in pane.kin.words.words
    assert "figures that agree: 5" in pane.kin.words.words
    qtbot.mouseClick(pane.kin.yes_button, Qt.MouseButton.LeftButton)
    assert not pane.kin.isVisible()
    assert kin.kin_of(made.library, number)[0].status is kin.KinStatus.ACCEPTED
    made.undo.undo()
    assert pane.kin.isVisible()
    qtbot.mouseClick(pane.kin.open_button, Qt.MouseButton.LeftButton)
    assert made.desk.article.id == number
    qtbot.mouseClick(pane.kin.no_button, Qt.MouseButton.LeftButton)
    assert kin.kin_of(made.library, number)[0].status is kin.KinStatus.DECLINED


def test_the_library_menu_accepts_and_declines_an_offer(qtbot, made):
    number = offered(made)
    library = LibraryPane(made.desk, made.selection, made.theme, made.undo, made.settings)
    qtbot.addWidget(library)
    head = next(h for h in articles.article_heads(made.library) if h.id == number)
    menu = library.acts.article_menu(head)
    action = next(a for a in menu.actions() if a.text().startswith("Same story as"))
    action.trigger()
    assert kin.kin_of(made.library, number)[0].status is kin.KinStatus.ACCEPTED
    made.undo.undo()
    assert kin.kin_of(made.library, number)[0].status is kin.KinStatus.OFFERED


def test_the_import_report_offers_it_too_and_takes_the_decision(qtbot, made):
    number = offered(made)
    line = FileLine("/in/again.html", "imported", "article", str(number), notes=("same_story:Two countries",))

    def decide(id, accepted):
        status = kin.KinStatus.ACCEPTED if accepted else kin.KinStatus.DECLINED
        made.undo.push(kin.decide_edits(made.library, id, status), "Same story")

    offers = Offers(lambda n: kin.kin_of(made.library, n), decide)
    report = ImportReport(Report((line,)), made.theme, None, offers)
    qtbot.addWidget(report)
    report.show()
    (strip,) = report.offers
    assert strip.isVisible()
    qtbot.mouseClick(strip.no_button, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
    assert kin.kin_of(made.library, number)[0].status is kin.KinStatus.DECLINED
    made.undo.undo()
    assert kin.kin_of(made.library, number)[0].status is kin.KinStatus.OFFERED


def test_in_a_narrow_reader_the_buttons_of_an_offer_stand_under_its_words(qtbot, made):
    pane = shown(qtbot, made)
    offered(made)
    strip = pane.kin

    def under() -> bool:
        return strip.yes_button.geometry().top() >= strip.words.geometry().bottom()

    pane.resize(900, 700)
    qtbot.waitUntil(lambda: not under())
    pane.resize(470, 700)
    qtbot.waitUntil(under)
    assert strip.words.width() > 380

"""The table of commitments with real widgets: by mouse and by keys, undoable, and on the card of a round."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.core.commitment import Progress
from briefing.core.fact import FactKind
from briefing.core.passage import Span
from briefing.qt import wording_commitments
from briefing.storage import dossiers
from briefing.storage.library import Library
from briefing.views.commitments import CommitmentsDialog
from tests.rounds import AIR_LINK, FIFTH, FOURTH, ROADMAP, SIGN, VISAS, told
from tests.views.window_scene import running


@pytest.fixture
def program(qtbot, tmp_path):
    path = tmp_path / "rounds.briefinglib"
    with Library.open(path) as library:
        told(tmp_path, library, FOURTH, FIFTH)
    with running(qtbot, tmp_path, path) as made:
        made.settings.set("general.reviewer", "AB")
        yield made


@pytest.fixture
def dialog(program, qtbot) -> CommitmentsDialog:
    program.commands.action("facts.commitments").trigger()
    found = program._bound.dialog
    qtbot.waitUntil(found.isVisible)
    yield found
    found.reject()


def choose(dialog: CommitmentsDialog, words: str) -> None:
    row = next(
        dialog.table.topLevelItem(n)
        for n in range(dialog.table.topLevelItemCount())
        if words in dialog.table.topLevelItem(n).text(2)
    )
    dialog.table.setCurrentItem(row)


def standing(program, words: str) -> Progress:
    return next(c.progress for c in program.desk.commitments if words in c.fact.quote)


def test_every_commitment_is_listed_with_round_verb_due_and_standing(dialog):
    rows = [[dialog.table.topLevelItem(n).text(c) for c in range(6)] for n in range(dialog.table.topLevelItemCount())]
    assert [r[0] for r in rows] == ["4th, 12 May 2022"] * 3 + ["5th, 18 Oct 2024"] * 2
    assert [r[1] for r in rows] == ["agreed", "agreed", "expressed readiness", "agreed", "expressed readiness"]
    assert [r[4] for r in rows] == ["2023", "–", "–", "2025", "–"]
    assert rows[2][5] == "Silent since 5th, 18 Oct 2024"
    # Due in 2023, and nobody knows what became of it.
    assert rows[0][5] == "Overdue, open, 1 passage to judge"


def test_d_marks_the_offered_passage_as_done_and_undo_takes_it_back(dialog, program):
    choose(dialog, AIR_LINK)
    QTest.keyClick(dialog.table, Qt.Key.Key_D)
    assert standing(program, AIR_LINK) is Progress.DONE
    assert dialog.passages.topLevelItem(0).text(2) == "done"
    QTest.keyClick(dialog.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert standing(program, AIR_LINK) is Progress.OPEN


def test_carried_on_joins_the_two_and_can_be_taken_back(dialog, program):
    choose(dialog, ROADMAP)
    dialog.buttons[next(j for j in dialog.buttons if j == "carried")].click()
    assert standing(program, ROADMAP) is Progress.CARRIED
    assert dialog.table.topLevelItemCount() == 4
    QTest.keyClick(dialog.passages, Qt.Key.Key_Delete)
    assert standing(program, ROADMAP) is Progress.OPEN


def test_a_commitment_without_later_passages_says_how_one_comes_there(dialog):
    choose(dialog, SIGN)
    assert dialog.passages.topLevelItemCount() == 0
    assert not dialog.passages.isVisible()
    assert dialog.no_passages.isVisible()
    assert dialog.no_passages.words.startswith("No later round is on file. Import")
    choose(dialog, VISAS)
    assert "do not seem to mention it" in dialog.no_passages.words
    choose(dialog, ROADMAP)
    assert dialog.passages.isVisible()
    assert not dialog.no_passages.isVisible()


ONE_SIDE = """Brussels hosts the fifth round of Kazakhstan–Belgium consultations

Brussels, 18 October 2024. The fifth round of political consultations between the foreign ministries of Kazakhstan and Belgium was held in Brussels on 18 October 2024.

In Brussels, the Belgian side expressed readiness to simplify visa procedures for hauliers from Kazakhstan.

The sides agreed to sign the roadmap on renewable energy cooperation in 2025.
"""


def test_the_side_that_the_sentence_names_is_offered_and_taken_by_a_click(qtbot, tmp_path):
    path = tmp_path / "one.briefinglib"
    with Library.open(path) as library:
        told(tmp_path, library, ONE_SIDE)
    with running(qtbot, tmp_path, path) as program:
        program.commands.action("facts.commitments").trigger()
        dialog = program._bound.dialog
        choose(dialog, SIGN)
        assert not dialog.owner_offer.isVisible()
        choose(dialog, VISAS)
        assert dialog.owner_offer.text() == "Belgium, as the sentence says"
        # An offer is no statement: nothing is said of it before it is taken.
        assert [c.owner for c in program.desk.commitments] == ["", ""]
        dialog.owner_offer.click()
        assert next(c.owner for c in program.desk.commitments if VISAS in c.fact.quote) == "BE"
        assert not dialog.owner_offer.isVisible()
        dialog.reject()


def test_who_took_it_on_is_chosen_from_the_two_sides(dialog, program):
    choose(dialog, VISAS)
    names = [dialog.owner.itemText(n) for n in range(dialog.owner.count())]
    assert names == ["not stated", "Kazakhstan", "Belgium", "both sides"]
    dialog.owner.setCurrentIndex(2)
    dialog.owner.activated.emit(2)
    assert next(c.owner for c in program.desk.commitments if VISAS in c.fact.quote) == "BE"
    assert dialog.commitment.fact.quote.count(VISAS) == 1


def test_words_selected_in_a_later_article_are_offered_as_evidence(program, qtbot):
    desk = program.desk
    later = next(h.id for h in desk.file.articles if "fifth" in h.title)
    desk.open_article(later)
    at = desk.article.text.index("the ministers noted")
    key = next(c.key for c in desk.commitments if VISAS in c.fact.quote)
    dialog = CommitmentsDialog(
        desk, program.undo, program.settings, program.theme, Span(at, at + 19), key, program.window
    )
    qtbot.addWidget(dialog)
    assert dialog.passage.quote == "the ministers noted"
    dialog.judge(next(j for j in dialog.buttons if j == "dropped"))
    assert standing(program, VISAS) is Progress.DROPPED


def test_the_card_of_a_round_counts_and_that_of_a_step_tells(program):
    desk = program.desk
    event = next(f for f in desk.file.events if f.event.round == 4)
    program.selection.select(event.key, "test")
    texts = [line.text for line in program.content.evidence.card.content.lines]
    assert "Commitments: 2 open, 1 silent" in texts
    step = next(f for f in desk.file.next_steps if VISAS in f.quote)
    assert step.kind is FactKind.NEXT_STEP
    program.selection.select(step.key, "test")
    assert "Silent since 5th, 18 Oct 2024" in [x.text for x in program.content.evidence.card.content.lines]


def test_a_library_for_reading_only_shows_and_decides_nothing(program, dialog):
    choose(dialog, AIR_LINK)
    program.desk.library.readonly = True
    dialog.refresh()
    assert not any(b.isEnabled() for b in dialog.buttons.values())
    QTest.keyClick(dialog.table, Qt.Key.Key_D)
    assert standing(program, AIR_LINK) is Progress.OPEN


def test_tallies_read_like_a_sentence(program):
    assert wording_commitments.tally(program.desk.commitments) == "4 open, 1 silent"
    assert any(SIGN in c.fact.quote for c in program.desk.commitments)
    assert dossiers.dossiers(program.library)


def test_without_a_commitment_there_is_one_sentence_and_nothing_to_press(empty_program, qtbot):
    desk = empty_program.desk
    dossiers.ensure_dossier(empty_program.library, "KZ", "FR")
    desk.open_dossier("KZ-FR")
    dialog = CommitmentsDialog(desk, empty_program.undo, empty_program.settings, empty_program.theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.none.isVisible()
    assert not any(part.isVisible() for part in (dialog.passages, dialog.owner, *dialog.buttons.values()))

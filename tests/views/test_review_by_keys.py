"""A newcomer reviews the sample dossier by keys alone: every fact decided, every step undone and done again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from briefing.core.fact import FactKind, ReviewStatus
from briefing.program import Program
from briefing.storage import articles, facts, merging
from briefing.views.merge_dialog import MergeDialog
from briefing.views.review import ReviewPane
from briefing.views.support_dialog import SupportDialog
from tests.views.window_scene import running

SECONDS_A_KEY = 3
"""A newcomer reads the sentence before each key."""
MINUTES = 3
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Hands:
    """Keys to whatever has the keyboard, counted; typed text counts as one."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the keyboard"
        QTest.keyClick(target, key, modifiers)
        QApplication.processEvents()
        self.pressed += 1

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert isinstance(target, QLineEdit)
        QTest.keyClicks(target, text)
        self.pressed += 1


@pytest.fixture
def program(qtbot, tmp_path, sample) -> Iterator[Program]:
    with running(qtbot, tmp_path, sample, warm=True) as made:
        made.window.activateWindow()
        qtbot.waitUntil(made.window.isActiveWindow)
        qtbot.waitUntil(lambda: not made.tasks.busy, timeout=20_000)
        yield made


def known(program: Program) -> dict[str, object]:
    """Every fact of the dossier as it stands, without the moment it was decided."""
    found = {}
    for head in articles.article_heads(program.library, program.desk.dossier.id):
        for fact in facts.facts_of(program.library, head.id):
            found[fact.key] = (fact.payload, fact.status, fact.lead, fact.corrected)
    return found


def waiting(program: Program) -> int:
    return sum(f.awaits_review for f in program.desk.facts)


def review_article(program: Program, hands: Hands) -> None:
    """Enter on every fact that is still open, from wherever the table stands."""
    review = program.content.review
    assert review is not None
    while before := waiting(program):
        key = review.table.key
        was_open = program.desk.fact(key).awaits_review
        hands.press(Qt.Key.Key_Return)
        assert waiting(program) == before - was_open, "Enter decides an open fact"
        assert review.table.key != key or not waiting(program), "and goes to the next"


def test_the_sample_is_reviewed_by_keys_alone_in_time_and_every_step_is_undone_and_redone(program, qtbot):
    hands, before = Hands(), known(program)
    program.settings.set("general.reviewer", "Newcomer")

    hands.press(Qt.Key.Key_F8)
    review = program.content.review
    assert isinstance(review, ReviewPane)
    qtbot.waitUntil(review.table.hasFocus)
    badge = waiting(program)
    assert badge > 10
    assert review.table.key == review.model.next_open(-1), "the first open fact is the current one"
    text = program.content.reader.text
    words = text.rects(program.desk.fact(review.table.key).span)[0].toRect()
    assert text.viewport().rect().contains(words), "its words are in view"

    # What the checks bear out, at once.
    hands.press(Qt.Key.Key_J, CTRL | SHIFT)
    assert isinstance(QApplication.activeModalWidget() or review.dialog, SupportDialog)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(review.table.hasFocus)
    assert waiting(program) < badge

    # One is rejected, one corrected, two merged and split again.
    rejected = review.table.key
    hands.press(Qt.Key.Key_Delete)
    assert program.desk.fact(rejected).status is ReviewStatus.REJECTED
    hands.press(Qt.Key.Key_Z, CTRL)
    assert program.desk.fact(rejected).status is not ReviewStatus.REJECTED
    while program.desk.fact(review.table.key).kind is not FactKind.PERSON:
        hands.press(Qt.Key.Key_Down)
    person = review.table.key
    hands.press(Qt.Key.Key_F2)
    hands.press(Qt.Key.Key_Tab)
    hands.type("!")
    hands.press(Qt.Key.Key_Escape)
    assert program.desk.fact(person).status is ReviewStatus.PROPOSED, "Escape stores nothing"
    hands.press(Qt.Key.Key_F2)
    hands.press(Qt.Key.Key_Tab)
    assert not isinstance(QApplication.focusWidget(), QComboBox)
    hands.press(Qt.Key.Key_End)
    hands.type(" (2024)")
    hands.press(Qt.Key.Key_Return)
    assert program.desk.fact(person).person.role.endswith("(2024)")
    hands.press(Qt.Key.Key_J)
    assert isinstance(review.dialog, MergeDialog)
    hands.press(Qt.Key.Key_Return)
    qtbot.waitUntil(review.table.hasFocus)
    assert merging.merged_into(program.library, person)
    hands.press(Qt.Key.Key_S)
    assert not merging.merged_into(program.library, person)

    review_article(program, hands)
    assert review.subtitle.words == "Every fact of this article is decided."
    hands.press(Qt.Key.Key_PageDown, CTRL)
    assert waiting(program) > 0, "the other article is open"
    qtbot.waitUntil(review.table.hasFocus)
    review_article(program, hands)

    assert hands.pressed * SECONDS_A_KEY <= MINUTES * 60, f"{hands.pressed} keys"
    done = known(program)
    assert not any(
        status.is_open for key, (_, status, _, _) in done.items() if facts.fact(program.library, key).awaits_review
    )

    steps = 0
    while program.undo.can_undo:
        hands.press(Qt.Key.Key_Z, CTRL)
        steps += 1
        assert steps < 100
    assert known(program) == before
    while program.undo.can_redo:
        hands.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert known(program) == done
    assert {f.reviewer for f in program.desk.facts if not f.status.is_open} == {"Newcomer"}


def test_the_next_article_opens_on_the_fact_that_needs_a_decision_most(program, qtbot):
    hands = Hands()
    hands.press(Qt.Key.Key_F8)
    review = program.content.review
    qtbot.waitUntil(review.table.hasFocus)
    review_article(program, hands)
    hands.press(Qt.Key.Key_J, CTRL)
    assert waiting(program) > 0, "the other article is open"
    first = review.model.fact_rows()[0]
    assert review.table.key == review.model.row(first).fact.key, "the conflict on top, not the first name of the text"
    hands.press(Qt.Key.Key_J, CTRL)
    assert review.table.key == review.model.row(first + 1).fact.key, "and on in the order of the table"


@pytest.mark.parametrize("table", [True, False])
def test_undo_and_redo_of_another_articles_decision_bring_it_into_sight(program, qtbot, table):
    hands, begun = Hands(), program.desk.article.id
    hands.press(Qt.Key.Key_F8)
    review = program.content.review
    qtbot.waitUntil(review.table.hasFocus)
    decided = review.table.key
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_PageDown, CTRL)
    other = program.desk.article.id
    assert other != begun
    if not table:
        hands.press(Qt.Key.Key_F8)
    for modifiers, waits in ((CTRL, True), (CTRL | SHIFT, False)):
        program.desk.open_article(other)
        hands.press(Qt.Key.Key_Z, modifiers)
        assert program.desk.article.id == begun
        assert program.selection.key == decided
        assert program.desk.fact(decided).awaits_review is waits
        if table:
            assert review.table.key == decided

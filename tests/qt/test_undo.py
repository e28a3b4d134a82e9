"""Every edit can be taken back and done again; one that no longer fits is refused whole."""

import pytest

from briefing.core.fact import ReviewStatus
from briefing.storage import facts
from briefing.storage.library import Library, Stale


def status_of(library: Library, key: str) -> ReviewStatus:
    found = facts.fact(library, key)
    assert found is not None
    return found.status


@pytest.fixture
def key(desk) -> str:
    return desk.facts[0].key


def confirm(desk, undo, key: str) -> bool:
    return undo.push(facts.status_edits(desk.library, [key], ReviewStatus.CONFIRMED, "me"), "Confirm 523.7")


def test_an_edit_shows_on_the_desk_and_undo_takes_it_back(desk, undo, key) -> None:
    assert confirm(desk, undo, key)
    assert desk.fact(key).status is ReviewStatus.CONFIRMED
    undo.undo()
    assert desk.fact(key).status is ReviewStatus.PROPOSED
    undo.redo()
    assert desk.fact(key).status is ReviewStatus.CONFIRMED


def test_undo_is_named_after_the_edit(desk, undo, key) -> None:
    assert not undo.can_undo
    confirm(desk, undo, key)
    assert undo.undo_text == "Undo: Confirm 523.7"
    undo.undo()
    assert not undo.can_undo
    assert undo.redo_text == "Redo: Confirm 523.7"


def test_undo_brings_back_the_row_exactly_as_it_was(desk, undo, library) -> None:
    key = next(f.key for f in desk.facts if f.kind == "figure")
    before = facts.fact(library, key)
    undo.push(facts.correction_edits(library, key, {"digits": "164.7"}, "me"), "Edit 523.7")
    assert facts.fact(library, key) != before
    undo.undo()
    assert facts.fact(library, key) == before


def test_many_steps_are_taken_back_in_order(desk, undo, library) -> None:
    keys = [f.key for f in desk.facts]
    for key in keys:
        confirm(desk, undo, key)
    for _ in keys:
        undo.undo()
    assert all(status_of(library, key) is ReviewStatus.PROPOSED for key in keys)


def test_an_edit_whose_row_moved_on_is_refused_and_leaves_no_step(desk, undo, library, key, qtbot) -> None:
    stale = facts.status_edits(library, [key], ReviewStatus.CONFIRMED, "me")
    with Library.open(library.path) as other:
        other.apply(facts.status_edits(other, [key], ReviewStatus.REJECTED, "you"))
    with qtbot.waitSignal(undo.failed) as refused:
        assert not undo.push(stale, "Confirm")
    assert isinstance(refused.args[0], Stale)
    assert not undo.can_undo
    assert status_of(library, key) is ReviewStatus.REJECTED


def test_a_step_that_no_longer_fits_is_forgotten_when_undone(desk, undo, library, key, qtbot) -> None:
    confirm(desk, undo, key)
    with Library.open(library.path) as other:
        other.apply(facts.status_edits(other, [key], ReviewStatus.REJECTED, "you"))
    with qtbot.waitSignal(undo.failed):
        undo.undo()
    assert not undo.can_undo
    assert not undo.can_redo
    assert status_of(library, key) is ReviewStatus.REJECTED


def test_no_edits_is_no_step(undo) -> None:
    assert undo.push([], "Nothing")
    assert not undo.can_undo

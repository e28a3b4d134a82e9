"""Decisions on the items of a page are kept with the dossier and can be taken back."""

from __future__ import annotations

from briefing.core.arrangement import Decision
from briefing.storage import arrangements
from briefing.storage.library import Library


def test_decisions_are_kept_and_found_again(filled, path):
    wanted = {"fact:1": Decision(0, True, False, ""), "text:0": Decision(1, False, True, "(R)")}
    filled.apply(arrangements.decision_edits(filled, "KZ-BE", "background", wanted))
    filled.close()
    with Library.open(path) as again:
        found = arrangements.decisions_of(again, "KZ-BE")
    assert found == {("background", item): decision for item, decision in wanted.items()}


def test_usual_decision_leaves_no_row_and_undo_gives_it_back(filled):
    filled.apply(arrangements.decision_edits(filled, "KZ-BE", "who", {"person:1": Decision(portion="(U)")}))
    edits = arrangements.decision_edits(filled, "KZ-BE", "who", {"person:1": Decision()})
    filled.apply(edits)
    assert arrangements.decisions_of(filled, "KZ-BE") == {}
    filled.apply([e.inverse() for e in reversed(edits)], "undo")
    assert arrangements.decisions_of(filled, "KZ-BE") == {("who", "person:1"): Decision(portion="(U)")}


def test_same_decision_is_no_edit(filled):
    decision = {"text:0": Decision(pinned=True)}
    filled.apply(arrangements.decision_edits(filled, "KZ-BE", "points", decision))
    assert arrangements.decision_edits(filled, "KZ-BE", "points", decision) == []
    assert arrangements.decision_edits(filled, "KZ-BE", "points", {"text:9": Decision()}) == []


def test_order_keeps_what_else_was_decided(filled):
    filled.apply(arrangements.decision_edits(filled, "KZ-BE", "who", {"b": Decision(left_out=True, portion="(U)")}))
    filled.apply(arrangements.order_edits(filled, "KZ-BE", "who", ["b", "a"]))
    found = arrangements.decisions_of(filled, "KZ-BE")
    assert found == {("who", "b"): Decision(0, True, False, "(U)"), ("who", "a"): Decision(1)}
    assert arrangements.portions_of(found.values()) == ("(U)",)

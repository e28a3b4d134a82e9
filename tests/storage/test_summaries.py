"""The officer's words for the page."""

from briefing.core.change import Kind
from briefing.storage import summaries


def test_texts_are_kept_by_section_in_order(filled):
    change = filled.apply(summaries.section_edits(filled, "KZ-BE", "objectives", ("One", " ", "Two")))
    filled.apply(summaries.text_edits(filled, "KZ-BE", "press", 0, "None agreed"))
    assert summaries.texts_of(filled, "KZ-BE") == {"objectives": ("One", "Two"), "press": ("None agreed",)}
    assert change.kinds == {Kind.SUMMARY}


def test_a_shorter_section_loses_its_last_texts_and_undo_restores_them(filled):
    filled.apply(summaries.section_edits(filled, "KZ-BE", "points", ("A", "B", "C")))
    edits = summaries.section_edits(filled, "KZ-BE", "points", ("A", "X"))
    filled.apply(edits)
    assert summaries.texts_of(filled, "KZ-BE") == {"points": ("A", "X")}
    filled.apply([e.inverse() for e in reversed(edits)])
    assert summaries.texts_of(filled, "KZ-BE") == {"points": ("A", "B", "C")}


def test_writing_the_same_text_is_no_edit(filled):
    filled.apply(summaries.text_edits(filled, "KZ-BE", "press", 0, "x"))
    assert summaries.text_edits(filled, "KZ-BE", "press", 0, "x") == []
    assert summaries.section_edits(filled, "KZ-BE", "press", ("x",)) == []
    assert summaries.text_edits(filled, "KZ-BE", "other", 0, " ") == []


def test_an_emptied_text_goes_away(filled):
    filled.apply(summaries.text_edits(filled, "KZ-BE", "press", 0, "x"))
    filled.apply(summaries.text_edits(filled, "KZ-BE", "press", 0, ""))
    assert summaries.texts_of(filled, "KZ-BE") == {}

"""Notes: anchored to their quote, added, rewritten and deleted as edits that can be undone."""

from briefing.core.change import Kind
from briefing.core.passage import Passage, Span
from briefing.storage import notes
from tests.storage.conftest import make_article


def passage(quote):
    text = make_article().text
    start = text.index(quote)
    return Passage.at(text, Span(start, start + len(quote)))


def test_a_note_is_kept_with_its_quote_and_context(filled):
    change = filled.apply(notes.add_note_edits(filled, 1, passage("quinto round"), text="Ask about the sixth"))
    (note,) = notes.notes_of(filled, 1)
    assert note.passage == passage("quinto round")
    assert (note.text, note.key, note.article) == ("Ask about the sixth", "note:1", 1)
    assert change.kinds == {Kind.NOTE}
    assert change.ids == {"note:1"}


def test_notes_are_given_in_text_order(filled):
    for quote in ("energia", "Jeroen", "ottobre"):
        filled.apply(notes.add_note_edits(filled, 1, passage(quote)))
    assert [n.passage.quote for n in notes.notes_of(filled, 1)] == ["Jeroen", "ottobre", "energia"]


def test_a_note_can_be_rewritten_and_recoloured(filled):
    filled.apply(notes.add_note_edits(filled, 1, passage("energia"), text="a", at="2024-01-01T00:00:00Z"))
    filled.apply(notes.edit_note_edits(filled, 1, text="b", colour="green"))
    note = notes.note(filled, 1)
    assert (note.text, note.colour, note.created_at) == ("b", "green", "2024-01-01T00:00:00Z")
    assert note.edited_at > note.created_at
    assert notes.edit_note_edits(filled, 1, text="b") == []
    assert notes.edit_note_edits(filled, 9, text="b") == []


def test_a_deleted_note_comes_back_by_undo(filled):
    filled.apply(notes.add_note_edits(filled, 1, passage("energia"), text="a"))
    before = notes.notes_of(filled, 1)
    edits = notes.delete_note_edits(filled, 1)
    filled.apply(edits)
    assert notes.notes_of(filled, 1) == ()
    assert notes.delete_note_edits(filled, 1) == []
    filled.apply([e.inverse() for e in edits])
    assert notes.notes_of(filled, 1) == before

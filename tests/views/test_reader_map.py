"""The offset map between code points of an article and positions of the shown document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.passage import Span
from briefing.views.reader_map import OffsetMap, utf16_length

WORDS = st.text(alphabet=st.sampled_from("aé 🎭💧\u202e中\n"), min_size=1, max_size=12)


def built(pieces: list[tuple[str, str]]) -> tuple[OffsetMap, str, str]:
    """A map of pieces shown one after the other, each with words of our own after it."""
    offsets, article, document = OffsetMap(), "", ""
    for words, ours in pieces:
        offsets.add(len(article), words, utf16_length(document))
        article += words + "\n"
        document += words + ours
    return offsets, article, document


def of_document(document: str, first: int, last: int) -> str:
    return document.encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le")


def test_a_pair_of_surrogates_counts_as_one_code_point() -> None:
    offsets = OffsetMap()
    offsets.add(0, "a🎭b", 0)
    assert offsets.ranges(Span(2, 3)) == [(3, 4)]
    assert offsets.offset_of(3) == 2


def test_the_middle_of_a_pair_is_the_pair() -> None:
    offsets = OffsetMap()
    offsets.add(0, "a🎭b", 0)
    assert offsets.offset_of(2) == 1


def test_folded_code_points_have_no_place() -> None:
    offsets = OffsetMap()
    offsets.add(0, "shown", 0)
    offsets.add(50, "also shown", 20)
    assert offsets.ranges(Span(10, 20)) == []
    assert offsets.position_of(12) is None
    assert offsets.nearest_position(12) == 5


def test_a_span_over_two_paragraphs_has_two_ranges() -> None:
    offsets = OffsetMap()
    offsets.add(0, "one", 10)
    offsets.add(4, "two", 100)
    assert offsets.ranges(Span(2, 6)) == [(12, 13), (100, 102)]


def test_words_that_are_not_the_articles_have_no_code_point() -> None:
    offsets = OffsetMap()
    offsets.add(0, "one", 10)
    assert offsets.offset_of(30) is None
    assert offsets.offset_of(4) is None


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=6), st.data())
def test_any_span_comes_back_as_its_own_words(pieces: list[tuple[str, str]], data: st.DataObject) -> None:
    offsets, article, document = built(pieces)
    start = data.draw(st.integers(0, len(article) - 1))
    end = data.draw(st.integers(start, len(article)))
    shown = "".join(of_document(document, first, last) for first, last in offsets.ranges(Span(start, end)))
    expected, at = "", 0
    for words, _ in pieces:
        expected += article[max(start, at) : min(end, at + len(words))] if start < at + len(words) and end > at else ""
        at += len(words) + 1
    assert shown == expected


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=6))
def test_positions_and_code_points_lead_to_each_other(pieces: list[tuple[str, str]]) -> None:
    offsets, _, _ = built(pieces)
    at = 0
    for words, _ in pieces:
        for offset in range(at, at + len(words)):
            position = offsets.ranges(Span(offset, offset + 1))[0][0]
            assert offsets.offset_of(position) == offset
            assert offsets.span_of(position, position + 1) == Span(offset, offset + 1)
        at += len(words) + 1


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=6), st.data())
def test_selected_positions_give_the_span_they_show(pieces: list[tuple[str, str]], data: st.DataObject) -> None:
    offsets, article, _ = built(pieces)
    start = data.draw(st.integers(0, len(pieces[0][0]) - 1))
    end = data.draw(st.integers(start + 1, len(pieces[0][0])))
    ((first, last),) = offsets.ranges(Span(start, end))
    assert offsets.span_of(first, last) == Span(start, end)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.passage import Passage, Span, reanchor


def test_a_passage_is_found_after_text_was_put_before_it():
    text = "Trade was 289.0 million. Exports were 114.3 million."
    passage = Passage.at(text, Span(10, 15))
    newer = "Corrected. " + text
    assert reanchor(passage, newer) == Span(21, 26)


def test_context_decides_between_equal_quotes():
    text = "2023: 523.7 in all. 2022: 514.9 in all. Again 523.7 later."
    start = text.index("523.7", 20)
    passage = Passage.at(text, Span(start, start + 5))
    newer = text.replace("2023: 523.7", "In the year 2023: 523.7")
    assert reanchor(passage, newer) == Span(newer.rindex("523.7"), newer.rindex("523.7") + 5)


def test_a_quote_that_is_gone_has_no_place():
    passage = Passage.at("Trade was 289.0 million.", Span(10, 15))
    assert reanchor(passage, "Trade was 290.1 million.") is None


def test_a_span_cannot_end_before_it_starts():
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)


@given(st.text(min_size=1, max_size=80), st.data())
def test_an_unchanged_text_gives_the_same_place(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    passage = Passage.at(text, Span(start, end))
    found = reanchor(passage, text)
    assert found is not None
    assert found.of(text) == passage.quote


@given(st.text(max_size=60), st.text(min_size=1, max_size=20), st.text(max_size=60), st.text(max_size=60))
def test_a_found_place_always_holds_the_quote(before, quote, after, newer):
    passage = Passage.at(before + quote + after, Span(len(before), len(before) + len(quote)))
    found = reanchor(passage, newer + quote)
    assert found is not None
    assert found.of(newer + quote) == quote

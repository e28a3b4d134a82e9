import re

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
def test_a_place_found_lies_in_the_text_and_holds_the_numbers_of_the_quote(before, quote, after, newer):
    passage = Passage.at(before + quote + after, Span(len(before), len(before) + len(quote)))
    found = reanchor(passage, newer)
    if found is not None:
        assert found.end <= len(newer)
        assert re.findall(r"\d+", found.of(newer)) == re.findall(r"\d+", quote)


OLD = (
    "Le importazioni sono state pari a 303 milioni di dollari nel 2023, come ha detto il ministro kazako. "
    "Le parti hanno concordato di intensificare il dialogo."
)


def at(words, text=OLD):
    start = text.index(words)
    return Passage.at(text, Span(start, start + len(words)))


def test_a_short_quote_is_not_taken_from_another_sentence():
    newer = "Nel 2021 le vendite di gas valevano 303 milioni di euro. Altro non si sa."
    assert reanchor(at("303 milioni"), newer) is None


def test_a_clause_is_found_wherever_it_was_moved():
    words = "Le parti hanno concordato di intensificare il dialogo"
    newer = f"Oggi: {words}, infine. Fine."
    assert reanchor(at(words), newer).of(newer) == words


def test_reworded_quotes_are_found_between_the_words_that_stood_around_them():
    newer = OLD.replace("303 milioni di dollari", "303 mln $")
    assert reanchor(at("303 milioni di dollari"), newer).of(newer) == "303 mln $"


def test_a_corrected_number_is_another_quote():
    newer = OLD.replace("303", "313")
    assert reanchor(at("303 milioni di dollari"), newer) is None


def test_a_lightly_edited_sentence_is_found_by_its_likeness_in_whole_words():
    words = "come ha detto il ministro kazako. Le parti hanno concordato di intensificare il dialogo"
    newer = "Intanto, come ha detto il ministro kazaco: le parti hanno concordato d'intensificare il dialogo!"
    found = reanchor(at(words), newer).of(newer)
    assert found.startswith("come ha detto")
    assert found.endswith("il dialogo")


def test_the_hint_decides_between_equal_places():
    text = "Nel 2023 il totale. " * 4
    passage = Passage.at(text, Span(4, 8))
    assert (reanchor(passage, text).start, reanchor(passage, text, near=26).start) == (4, 24)

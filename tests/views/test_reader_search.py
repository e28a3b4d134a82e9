"""Finding words and numbers in one text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.views.reader_search import found


def words(text: str, query: str) -> list[str]:
    return [s.of(text) for s in found(text, query)]


@pytest.mark.parametrize("query", ["523,7", "523.7", "523.70"])
@pytest.mark.parametrize("written", ["523.7", "523,7"])
def test_a_number_is_found_in_either_notation(query: str, written: str) -> None:
    assert words(f"Trade of {written} million.", query)[0].startswith("523")


@pytest.mark.parametrize("written", ["1 234,5", "1.234,5", "1,234.5", "1\u202f234,5", "1234.5"])
def test_grouping_signs_do_not_hide_a_number(written: str) -> None:
    assert words(f"It was {written} in all.", "1234,5") == [written]


def test_a_number_is_not_found_inside_another_one() -> None:
    assert words("In 15237 cases.", "523,7") == []


def test_words_are_found_without_accents_and_case() -> None:
    assert words("Le Conseil a ÉTÉ consulté.", "ete") == ["ÉTÉ"]
    assert words("Sécurité e sicurezza", "SECURITE") == ["Sécurité"]


def test_accents_written_as_signs_of_their_own_are_no_obstacle() -> None:
    assert words("caffe\u0301 nero", "caffè nero") == ["caffe\u0301 nero"]


def test_a_line_end_counts_as_a_space() -> None:
    assert words("political\nconsultations", "political consultations") == ["political\nconsultations"]


def test_signs_of_a_pattern_mean_themselves() -> None:
    assert words("a.b (c) [d]", "(c)") == ["(c)"]
    assert words("aXb", "a.b") == []


def test_nothing_is_found_for_blanks() -> None:
    assert found("some words", "  ") == ()


@given(st.text(max_size=60), st.text(max_size=6))
def test_places_are_in_order_and_do_not_overlap(text: str, query: str) -> None:
    places = found(text, query)
    assert all(a.end <= b.start for a, b in zip(places, places[1:], strict=False))
    assert all(0 <= p.start < p.end <= len(text) for p in places)


@given(st.text(alphabet="abcé ñ", min_size=1, max_size=40), st.data())
def test_every_stretch_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    query = text[start : data.draw(st.integers(start + 1, len(text)))]
    if query.strip():
        assert found(text, query)


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u200e", "\u2060", "\ufeff"])
def test_words_are_found_past_signs_that_print_nothing(sign: str) -> None:
    text = f"Das Han{sign}dels{sign}volumen wuchs."
    assert words(text, "Handelsvolumen") == [f"Han{sign}dels{sign}volumen"]
    assert words("Das Handelsvolumen wuchs.", f"Han{sign}delsvolumen") == ["Handelsvolumen"]

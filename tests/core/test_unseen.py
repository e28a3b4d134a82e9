"""What print shows of a text: nothing of soft hyphens, joiners and marks of direction, accents on their letters."""

import unicodedata
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.unseen import is_loose, placed, seen

SIGNS = "ab \ufb01é\u0301\u00ad\u200b\u200e\u202e\ufeffЖ1"


def test_words_are_whole_and_accents_on_their_letters():
    assert seen("Han\u00addels\u00advolumen \u200e412\u200e") == "Handelsvolumen 412"
    assert seen(unicodedata.normalize("NFD", "Pérou")) == "Pérou"


@given(st.text(alphabet=SIGNS, max_size=40))
def test_each_sign_shown_stands_where_it_is_said_to(text):
    shown, places = placed(text)
    assert len(places) == len(shown) + 1
    assert places == sorted(places)
    begins = [*dict.fromkeys(places)]
    for start, end in pairwise(begins):
        assert "".join(sign for sign, at in zip(shown, places, strict=False) if at == start) == seen(text[start:end])
    assert len(shown) == len(seen(text))


@given(st.text(alphabet="abc XYZ 12.,é", max_size=40))
def test_a_text_without_such_signs_stays_as_it_is(text):
    assert not is_loose(text)
    assert seen(text) == text
    assert placed(text)[0] == text

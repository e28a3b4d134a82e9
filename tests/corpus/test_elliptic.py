"""The paragraphs told with much left out have the form of the phrases, and none that is worked on is set aside too."""

from __future__ import annotations

import pytest

from tests.bench.elliptic import LANGUAGES, paragraphs


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paragraph_tells_its_figures_with_whose_they_are(language: str) -> None:
    worked_on, aside = (list(paragraphs(language, aside=aside)) for aside in (False, True))
    assert worked_on
    assert aside
    for phrase in (*worked_on, *aside):
        assert phrase.wanted
        assert all(figure.sides for figure in phrase.wanted)
    assert not {phrase.text for phrase in worked_on} & {phrase.text for phrase in aside}

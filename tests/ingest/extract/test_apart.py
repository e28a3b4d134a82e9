"""A page that sets each sentence in a paragraph of its own is read like one that does not."""

from __future__ import annotations

import pytest

from briefing.core.fact import Flow
from briefing.core.period import Period
from tests.ingest.extract.making import figures, read

ARTICLES = {
    "en": (
        "Kenya sold goods worth $250 million to Norway in 2014. By 2022 the figure was down to $160 million. "
        "Traffic the other way has held up better in all these years. Imports of Norwegian goods came to $180 "
        "million in 2022. For the first time since 2004 Nairobi runs a deficit with Norway. The national "
        "statistics institute puts it at roughly $20 million. Both sides want to talk again in spring."
    ),
    "fr": (
        "Le Kenya a vendu à la Norvège pour 250 millions de dollars de marchandises en 2014. En 2022, le chiffre "
        "était descendu à 160 millions de dollars. Dans l'autre sens, le commerce a mieux résisté toutes ces "
        "années. Les importations de produits norvégiens ont atteint 180 millions de dollars en 2022. Pour la "
        "première fois depuis 2004, Nairobi accuse un déficit avec la Norvège. L'institut de statistique l'évalue "
        "à près de 20 millions de dollars. Les deux parties veulent reprendre les discussions au printemps."
    ),
}


def _told(text: str, language: str) -> list[tuple[str, Flow, Period | None]]:
    return [(f.quote, f.figure.flow, f.figure.period) for f in figures(read(text, language))]


@pytest.mark.parametrize("language", ARTICLES)
def test_sentences_set_apart_tell_what_they_tell_in_a_paragraph(language: str) -> None:
    plain = _told(ARTICLES[language], language)
    assert len(plain) >= 3
    assert _told(ARTICLES[language].replace(". ", ".\n"), language) == plain

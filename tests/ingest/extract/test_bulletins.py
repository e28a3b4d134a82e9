"""Bulletins of one country's trade name their first customers, none of whom is a party."""

from __future__ import annotations

import pytest

from briefing.core.fact import FactKind
from briefing.ingest.extract import extract
from tests.ingest.extract.making import article

BULLETINS = {
    "en": (
        "Kenya's trade gap narrows\n\nExports of Kenya came to 900 million dollars in 2023 and imports to 1,400 million. "
        "The deficit was 500 million dollars. Spain took goods for 90 million dollars, Oman for 40 million. "
        "Minister of Trade Grace Mutua expects more of 2024."
    ),
    "de": (
        "Kenias Handelslücke wird kleiner\n\nDie Ausfuhren Kenias erreichten 2023 900 Mio. US-Dollar, die Einfuhren 1400 Mio. "
        "Das Defizit betrug 500 Mio. US-Dollar. Nach Spanien gingen Waren für 90 Mio. US-Dollar, nach Oman für 40 Mio."
    ),
    "it": (
        "Kenya, si riduce il disavanzo\n\nLe esportazioni del Kenya hanno raggiunto 900 milioni di dollari nel 2023, le "
        "importazioni 1.400 milioni. Il disavanzo è stato di 500 milioni. Le esportazioni verso la Spagna sono state pari a 90 "
        "milioni di dollari, quelle verso l'Oman a 40 milioni."
    ),
}


@pytest.mark.parametrize("language", BULLETINS)
def test_a_bulletin_is_of_its_country_alone(language: str) -> None:
    """A bulletin is of its country alone, and whoever speaks in it without another country is of it."""
    read = extract(article(BULLETINS[language], language=language))
    assert read.parties == ("KE",)
    assert set(read.mentioned) >= {"ES"}
    assert all(f.person.country == "KE" for f in read.facts if f.kind is FactKind.PERSON)


def test_trade_with_one_partner_is_of_two() -> None:
    """Figures of the trade with one partner make it a party, whatever is told of all trade."""
    read = extract(
        article(
            "Kenya sells more to Spain\n\nExports of Kenya to Spain came to 90 million dollars in 2023 and imports from Spain to "
            "140 million. All exports of Kenya came to 900 million dollars.",
            language="en",
        )
    )
    assert set(read.parties) == {"KE", "ES"}

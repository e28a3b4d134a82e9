"""Dollars without a country: the speaker's own where its statistics or its dateline speak, American elsewhere."""

import pytest

from tests.ingest.extract.making import figures, read

SPOKEN = [
    ("According to Statistics Canada, two-way merchandise trade between Canada and Italy was valued at $16.1 billion in 2023.", "CAD"),
    ("OTTAWA, Ont. - Canada's exports to Italy reached $3.1 billion in 2023.", "CAD"),
    ("OTTAWA - Canada's exports to Italy reached C$3.1 billion (about $2.3 billion) in 2023.", "CAD USD"),
    ("OTTAWA - Canada's exports to Italy reached US$3.1 billion in 2023, or $4.2 billion.", "USD CAD"),
    ("The Australian Bureau of Statistics said Australia's exports to Italy were $1.2 billion in 2023.", "AUD"),
    ("ROME - Canada's exports to Italy reached $3.1 billion in 2023, Istat said.", "USD"),
    ("Canada's exports to Italy reached $3.1 billion in 2023.", "USD"),
    ("ASTANA - Kazakhstan's exports to Canada reached $3.1 billion in 2023.", "USD"),
    ("WELLINGTON - New Zealand's exports to Italy reached 410 million dollars in 2023.", "NZD"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "currencies"), SPOKEN)
def test_plain_dollars_are_those_of_the_country_that_speaks(text: str, currencies: str) -> None:
    assert [f.figure.amount.currency for f in figures(read(text, "en"))] == currencies.split()

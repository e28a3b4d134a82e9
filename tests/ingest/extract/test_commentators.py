"""Those who comment on trade: named before "the regulator's director", by what they head, by an office of figures."""

from __future__ import annotations

import pytest

from briefing.core.fact import FactKind
from tests.ingest.extract.making import of_kind, read

NAMED = [
    ("en", "“Our tea sells itself,” said Peter Kamau, the regulator's managing director.", "Peter Kamau"),
    ("en", "Government Statistician Peter Kamau said that imports came down.", "Peter Kamau"),
    ("de", "Die Aussichten sind gut, wie Chefökonomin Mette Lind sagte.", "Mette Lind"),
    ("it", "Anna Riva guida da due anni la Camera di commercio.", "Anna Riva"),
    ("es", "Ana Rivera dirige desde hace dos años la Cámara de Comercio.", "Ana Rivera"),
    ("nl", "Anna Smit leidt sinds twee jaar de Kamer van Koophandel.", "Anna Smit"),
    ("es", "El secretario principal de Asuntos Exteriores de Kenia, Peter Kamau, habló del té.", "Peter Kamau"),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_a_commentator_is_found(language: str, text: str, name: str) -> None:
    """Whoever comments on figures is a person of the article, however the office is told."""
    assert [f.person.name for f in of_kind(read(text, language), FactKind.PERSON)] == [name]


def test_money_received_is_no_meeting() -> None:
    """A government that received money met nobody, whatever city is told near it."""
    text = "The Government received grants of 3 million dollars, and kerosene at Port Vila cost more in the quarter."
    assert not of_kind(read(text, "en"), FactKind.EVENT)

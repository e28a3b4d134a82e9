"""Leaders: whom newspapers name without their country, known by the full name in any spelling."""

from __future__ import annotations

import pytest

from briefing.core.article import Certainty
from briefing.core.fact import FactKind
from briefing.ingest.extract.words.lexicon_data import leaders_file, table
from tests.ingest.extract.making import of_kind, read

TOLD = [
    ("en", "Trade with Turkey is growing. President Recep Tayyip Erdoğan will speak of it.", "TR"),
    ("de", "Der Handel mit Kasachstan wächst. Präsident Kassym-Schomart Tokajew will ihn verdoppeln.", "KZ"),
    ("fr", "Le commerce avec la Biélorussie progresse. Le président Alexandre Loukachenko en parlera.", "BY"),
    ("es", "El comercio con México crece. El expresidente Andrés Manuel López Obrador habló de ello.", "MX"),
    ("it", "Il commercio con la Serbia cresce. Ne parlerà il presidente Aleksandar Vucic.", "RS"),
    ("nl", "De handel met Rusland groeit. President Vladimir Poetin wil erover spreken.", "RU"),
    ("ru", "Торговля с Узбекистаном растет. Об этом говорили с президентом Шавкатом Мирзиеевым.", "UZ"),
]


def people(text: str, language: str) -> dict[str, str | None]:
    return {f.person.name: f.person.country for f in of_kind(read(text, language), FactKind.PERSON)}


@pytest.mark.parametrize(("language", "text", "country"), TOLD)
def test_a_leader_named_without_a_country_has_it(language: str, text: str, country: str) -> None:
    assert list(people(text, language).values()) == [country]


def test_the_country_is_inferred_and_says_why() -> None:
    (fact,) = of_kind(read(TOLD[0][1], "en"), FactKind.PERSON)
    note = fact.note("country")
    assert note is not None
    assert (note.certainty, note.reason) == (Certainty.INFERRED, "leader")


def test_a_leader_is_found_without_an_office() -> None:
    assert people("Exports to Argentina rose, said Javier Milei on Tuesday.", "en") == {"Javier Milei": "AR"}


def test_nobody_is_a_leader_whose_country_the_article_never_names() -> None:
    assert people("Trade with Chile is growing. President Pedro Sánchez of the chamber spoke.", "en") != {
        "Pedro Sánchez": "ES"
    }


def test_a_country_told_at_the_office_counts_more() -> None:
    text = "Spanish and Peruvian firms met. The Peruvian minister Pedro Sánchez spoke."
    assert people(text, "en") == {"Pedro Sánchez": "PE"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Министр Роман Скляров приехал в Казахстан.", "Роман Скляров"),
        ("Prime Minister Boris Johnston visited London.", "Boris Johnston"),
    ],
)
def test_another_name_is_not_taken_for_a_leaders(text: str, name: str) -> None:
    found = of_kind(read(text, "ru" if name[0] > "z" else "en"), FactKind.PERSON)
    assert all((note := f.note("country")) is None or note.reason != "leader" for f in found)


def test_every_leader_is_of_a_known_country_and_has_two_names() -> None:
    for code, names in leaders_file().items():
        assert code in table("countries")
        assert all(len(name.replace("-", " ").split()) > 1 for name in names), code

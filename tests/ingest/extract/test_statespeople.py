"""Statespeople: known by name without their office, in every spelling and case, and never where another bears the name."""

import re

import pytest

from briefing import resource
from briefing.core.fact import FactKind
from briefing.core.person import is_cyrillic
from briefing.ingest.extract.people import statespeople
from briefing.ingest.extract.words.lexicon import LexiconError
from briefing.ingest.extract.words.lexicon_data import statespeople_file, table
from tests.ingest.extract.making import of_kind, read

NAMED = [
    ("en", "Emmanuel Macron met Recep Tayyip Erdoğan's team in Ankara.", [("Emmanuel Macron", "FR"), ("Recep Tayyip Erdoğan", "TR")]),
    ("en", "Kim Jong-un wrote to Abdel Fattah al-Sisi and, in Washington, J.D. Vance.", [("Kim Jong-un", "KP"), ("Abdel Fattah al-Sisi", "EG"), ("J.D. Vance", "US")]),
    ("it", "Sergio Mattarella ha accolto Xi Jinping.", [("Sergio Mattarella", "IT"), ("Xi Jinping", "CN")]),
    ("fr", "L’accord porte la signature de Vladimir Poutine et d’Ilham Aliev.", [("Vladimir Poutine", "RU"), ("Ilham Aliev", "AZ")]),
    ("de", "Wladimir Putins Brief an Frank-Walter Steinmeier lag vor.", [("Wladimir Putin", "RU"), ("Frank-Walter Steinmeier", "DE")]),
    ("nl", "Alexander Loekasjenko sprak met Volodymyr Zelensky.", [("Alexander Loekasjenko", "BY"), ("Volodymyr Zelensky", "UA")]),
    ("es", "Andrés Manuel López Obrador escribió a Angela Merkel.", [("Andrés Manuel López Obrador", "MX"), ("Angela Merkel", "DE")]),
    ("ru", "Письмо Владимира Владимировича Путина передали Шавкату Мирзиёеву.", [("Владимира Владимировича Путина", "RU"), ("Шавкату Мирзиёеву", "UZ")]),
    # What stands behind the known part of a name is of it.
    ("es", "Lo dijo Nursultán Nazarbáyev Abisuly.", [("Nursultán Nazarbáyev Abisuly", "KZ")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "wanted"), NAMED)
def test_those_named_in_full_are_persons_of_their_country(language, text, wanted):
    found = [(f.person.name, f.person.country) for f in of_kind(read(text, language), FactKind.PERSON)]
    assert found == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Macron and Erdogan spoke by phone on 12 March 2024."),
        ("it", "Macron ed Erdogan si sono sentiti al telefono il 12 marzo 2024."),
        ("fr", "Macron et Erdogan se sont entretenus par téléphone le 12 mars 2024."),
        ("de", "Macron und Erdogan telefonierten am 12. März 2024."),
        ("nl", "Macron en Erdogan belden op 12 maart 2024 met elkaar."),
        ("es", "Macron y Erdogan hablaron por teléfono el 12 de marzo de 2024."),
        ("ru", "Макрон и Эрдоган провели телефонный разговор 12 марта 2024 года."),
    ],
)
def test_a_talk_of_two_by_their_family_names_is_of_their_two_countries(language, text):
    (event,) = of_kind(read(text, language), FactKind.EVENT)
    assert (event.event.parties, str(event.event.when.first)) == (("FR", "TR"), "2024-03-12")


def test_a_family_name_alone_makes_no_person():
    assert of_kind(read("Macron spoke of trade.", "en"), FactKind.PERSON) == []


@pytest.mark.parametrize(
    "text",
    [
        # A common family name with another given name, or alone.
        "Juan Sánchez sells oranges. Sánchez is content.",
        # The known name is only the beginning of another's, whose family name is a common one.
        "Omar Bashir Manis sells dates.",
        "Lunch at the castle cost ten euros, said the brown dog in May.",
    ],
)
def test_who_only_shares_a_name_is_nobody_known(text):
    assert of_kind(read(text, "en"), FactKind.PERSON) == []


def test_a_name_that_others_bear_is_known_only_beside_its_country():
    told = "President Pedro Sánchez of the chamber spoke."
    found = [
        f.person.country
        for text in (f"Trade with Chile grows. {told}", f"Trade with Spain grows. {told}")
        for f in of_kind(read(text, "en"), FactKind.PERSON)
    ]
    assert found == [None, "ES"]


def test_a_form_of_one_name_is_no_other_name():
    (person,) = of_kind(read("Министр Роман Скляров приехал в Казахстан.", "ru"), FactKind.PERSON)
    note = person.note("country")
    assert note is None or note.reason != "known_statesperson"


def test_the_country_comes_from_the_article_unless_nobody_else_bears_the_name():
    told = read("Peruvian Minister Pedro Sánchez met the Argentine envoy, Vladimir Putin.", "en")
    found = {f.person.name: f.person.country for f in of_kind(told, FactKind.PERSON)}
    assert found == {"Pedro Sánchez": "PE", "Vladimir Putin": "RU"}


def test_the_table_says_how_it_knows_the_country():
    (person,) = of_kind(read("Angela Merkel wrote a letter.", "en"), FactKind.PERSON)
    note = person.note("country")
    assert (note.certainty.value, note.reason) == ("inferred", "known_statesperson")


@pytest.mark.parametrize(
    ("language", "text", "country", "city"),
    [
        ("en", "The minister was received at the White House on 12 March 2024.", "US", "Washington"),
        ("de", "Der Minister wurde am 12. März 2024 im Weißen Haus empfangen.", "US", "Washington"),
        ("it", "Il ministro è stato ricevuto alla Casa Bianca il 12 marzo 2024.", "US", "Washington"),
        ("fr", "Le ministre a été reçu à la Maison-Blanche le 12 mars 2024.", "US", "Washington"),
        ("es", "El ministro fue recibido en la Casa Blanca el 12 de marzo de 2024.", "US", "Washington"),
        ("nl", "De minister werd op 12 maart 2024 in het Witte Huis ontvangen.", "US", "Washington"),
        ("ru", "Министра приняли в Белом доме 12 марта 2024 года.", "US", "Washington"),
        ("fr", "Le ministre a été reçu au Kremlin le 12 mars 2024.", "RU", "Moscow"),
        ("en", "The minister was received at the Casa Rosada on 12 March 2024.", "AR", "Buenos Aires"),
    ],
)
def test_the_seat_of_a_government_tells_country_and_city(language, text, country, city):
    (event,) = of_kind(read(text, language), FactKind.EVENT)
    assert (event.event.country, event.event.city) == (country, city)


COUNTRIES = sorted(statespeople_file())


def test_the_table_is_of_countries_and_in_order():
    printed = [
        line[:2]
        for line in resource.path("lexicon", "statespeople.toml").read_text(encoding="utf-8").splitlines()
        if re.match(r"[A-Z]{2} = \[", line)
    ]
    assert printed == sorted(set(printed))
    assert set(printed) <= set(table("countries"))


@pytest.mark.parametrize("country", COUNTRIES)
def test_each_entry_has_a_name_and_no_second_country(country):
    seen = set()
    for printed in statespeople_file()[country]:
        assert printed not in seen, f"{printed} stands twice"
        seen.add(printed)
        entries = [e for cyrillic in (False, True) for _, e in statespeople._entries(country, printed, cyrillic)]
        assert entries, f"{printed} gives no name"
        parts = [is_cyrillic(part) for part in printed.split(";")]
        assert parts in ([False], [True], [False, True]), f"{printed}: Latin letters first, then Cyrillic ones"


@pytest.mark.parametrize("printed", ["Macron,", ", Emmanuel", "-"])
def test_an_entry_without_a_name_is_refused_with_its_place(printed):
    with pytest.raises(LexiconError, match=r"statespeople\.toml: FR"):
        list(statespeople._entries("FR", printed, False))

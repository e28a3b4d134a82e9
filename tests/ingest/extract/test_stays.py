"""Visits told by where somebody is, in headline and lead, and those in office whom a text names together."""

import datetime as dt

import pytest

from briefing.core.fact import FactKind
from tests.ingest.extract.making import of_kind, read

WEDNESDAY = dt.date(2025, 2, 12)
"""The day on which every article of this module was published."""

VISITS = [
    ("it", "# Serbia, il premier Rossi a Belgrado\n\nIl premier italiano Marco Rossi vuole più scambi tra Italia e Serbia. Le imprese serbe attendono.", "Belgrade", None, "held"),
    ("it", "# Bruni ad Ankara per il gas\n\nGli impegni comuni portano oggi in Turchia il ministro italiano dell'Energia, Paolo Bruni.", "Ankara", "2025-02-12", "held"),
    ("it", "# Italia-Turchia, cresce il commercio\n\nIl ministro italiano dell'Economia Paolo Bruni si trova da ieri ad Ankara. Con la Turchia si parla di dazi.", "Ankara", "2025-02-11", "held"),
    ("it", "# Turchia\n\nDopo la missione a Tunisi del ministro Verdi, adesso è il premier italiano Marco Rossi a recarsi in Turchia.", "TR", None, "held"),
    ("es", "# Ruiz en Rabat\n\nLa ministra española de Comercio, Ana Ruiz, está hoy y mañana en Marruecos en visita oficial y seguirá luego a Túnez.", "MA", "2025-02-12", "held"),
    ("es", "# Chile y Vietnam\n\nDesde este lunes hasta el miércoles, el presidente de Chile, Luis Mora, estará en Vietnam en una visita de Estado.", "VN", "2025-02-17", "planned"),
    ("es", "# Canciller chileno inicia visita a Vietnam\n\nEl canciller de Chile, Luis Mora, comenzará el 20 de febrero una visita oficial de dos días a Vietnam.", "VN", "2025-02-20", "planned"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "place", "day", "status"), VISITS, ids=lambda v: str(v)[:40])
def test_where_somebody_in_office_is_tells_of_a_visit(language, text, place, day, status):
    (event,) = [f.event for f in of_kind(read(text, language, WEDNESDAY), FactKind.EVENT)]
    assert (event.kind.value, event.status.value) == ("visit", status)
    # What is to come has no format, where none is told.
    assert (event.format and event.format.value) == ("in_person" if status == "held" else None)
    assert place in (event.city, event.country)
    assert day is None or event.when.first.isoformat() == day


def test_two_cities_of_one_journey_are_two_visits():
    text = "# Asia centrale\n\nIl viaggio della premier italiana Anna Rossi a Samarcanda e Astana rilancia i rapporti con Uzbekistan e Kazakhstan."
    found = of_kind(read(text, "it", WEDNESDAY), FactKind.EVENT)
    assert [f.event.city for f in found] == ["Samarkand", "Astana"]


def test_who_is_met_in_the_city_of_a_visit_is_met_on_it():
    text = (
        "# Rossi ad Hanoi\n\nIl premier italiano Marco Rossi punta sul Vietnam per gli scambi e gli investimenti delle imprese. "
        "Ieri ad Hanoi il premier ha incontrato il presidente vietnamita."
    )
    told = [f.event for f in of_kind(read(text, "it", WEDNESDAY), FactKind.EVENT)]
    assert [e.kind.value for e in told] == ["visit", "meeting"]
    assert {(e.city, e.when.first) for e in told} == {("Hanoi", dt.date(2025, 2, 11))}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "# Rossi a Milano\n\nIl premier italiano Marco Rossi punta sugli scambi tra Italia e Serbia."),
        ("it", "# Borsa in rialzo a Belgrado\n\nGli scambi tra Italia e Serbia crescono, dice il ministro serbo Ivan Petric."),
        ("es", "# Vino en alza\n\nEl ministro de Chile, Luis Mora, está en contra de los aranceles de Vietnam."),
    ],
)  # fmt: skip
def test_a_city_of_ones_own_or_of_a_thing_is_no_visit(language, text):
    assert of_kind(read(text, language, WEDNESDAY), FactKind.EVENT) == []


PERSONS = [
    ("it", "Con la premier andranno a Berlino Carla Neri (Esteri), Ugo Bianchi (Difesa) e Pia Longo (Imprese e Made in Italy). Italia e Germania trattano.", {"Carla Neri": "IT", "Ugo Bianchi": "IT", "Pia Longo": "IT"}),
    ("it", "Visita di Stato in Italia del presidente vietnamita Vo Hai, ricevuto dal capo dello Stato Piero Galli. Italia e Vietnam trattano.", {"Vo Hai": "VN", "Piero Galli": "IT"}),
    ("it", "Alla firma c'era la responsabile dell'AICS di Addis Abeba, Lia Conti. L'Etiopia e l'Italia collaborano.", {"Lia Conti": "IT"}),
    ("es", "El presidente de Turquía, Kemal Aydin, compareció con el de Kazajistán, Daulet Omarov.", {"Kemal Aydin": "TR", "Daulet Omarov": "KZ"}),
    ("es", "Debatirán los titulares colombianos de Comercio, Raúl Díaz Peña, y de Minas y Energía, Carlos Prado, con Brasil.", {"Raúl Díaz Peña": "CO", "Carlos Prado": "CO"}),
    ("es", "Hablaron la presidenta de la Fundación Marelba y la secretaria general de la Unión de Puertos Andinos (UPA), Rosa Mena.", {"Rosa Mena": None}),
    ("es", "La delegación colombiana incluye a los ministros de Exteriores (María Ángela Prado), Transporte (Germán Cruz), Minas y Energía (Mauricio Cano). Colombia y China hablan.", {"María Ángela Prado": "CO", "Germán Cruz": "CO", "Mauricio Cano": "CO"}),
    ("es", "El presidente argentino Mauricio Macía habló de China.", {"Mauricio Macía": "AR"}),
    ("de", "Der Minister Israel Katzenstein reiste nach Wien.", {"Israel Katzenstein": None}),
    ("es", "El jefe del Gobierno español viajó a Polonia, donde vio a la primera ministra del país, Ewa Zielinska.", {"Ewa Zielinska": "PL"}),
    ("es", "Por Colombia firmó la ministra de Comercio, Inés Rueda, y por México lo hizo el subsecretario Juan Ortega Díaz.", {"Inés Rueda": "CO", "Juan Ortega Díaz": "MX"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), PERSONS, ids=lambda v: str(v)[:40])
def test_those_named_together_have_each_their_country(language, text, expected):
    found = {f.person.name: f.person.country for f in of_kind(read(text, language, WEDNESDAY), FactKind.PERSON)}
    assert found == expected


def test_a_first_name_that_is_a_country_is_no_party():
    text = "El presidente Mauricio Macía llegó a China. Mauricio Macía habló con Argentina de la soja que China compra a Argentina."
    assert set(read(text, "es", WEDNESDAY).parties) == {"AR", "CN"}

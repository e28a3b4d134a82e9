"""Heads of lists: a unit before its time, suppliers and customers under the unit of a line above, and "of which:"."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, period, read

X, M = Flow.EXPORTS, Flow.IMPORTS
NAMES = {
    "de": ("Senegal", "Schweiz"), "en": ("Senegal", "Switzerland"), "fr": ("Sénégal", "Suisse"), "it": ("Senegal", "Svizzera"),
    "es": ("Senegal", "Suiza"), "nl": ("Senegal", "Zwitserland"), "ru": ("Сенегал", "Швейцария"),
}  # fmt: skip


def told(text, language):
    return [
        (f.figure.flow, f.figure.reporter, f.figure.partner, f.figure.amount.value / 10**6, f.figure.period)
        for f in figures(read(text, language))
    ]


TIMED = [
    ("de", "Einfuhren Malis nach Ländern, in Mio. Euro (2023):"),
    ("en", "Mali's imports by country, in millions of euros (2023):"),
    ("fr", "Importations du Mali par pays, en millions d'euros (2023) :"),
    ("it", "Importazioni del Mali per paese, in milioni di euro (2023):"),
    ("es", "Importaciones de Malí por país, en millones de euros (2023):"),
    ("nl", "Invoer van Mali per land, in miljoen euro (2023):"),
    ("ru", "Импорт Мали по странам, в млн евро (2023):"),
]


@pytest.mark.parametrize(("language", "head"), TIMED)
def test_a_time_may_stand_behind_the_unit(language, head):
    one, other = NAMES[language]
    assert told(f"{head}\n- {one}: 345\n- {other}: 210", language) == [
        (M, "ML", "SN", 345, period("2023")),
        (M, "ML", "CH", 210, period("2023")),
    ]


SIDES = [
    ("de", "Außenhandel Malis 2023 (in Mio. Euro)", "Lieferländer", "Abnehmer"),
    ("en", "Mali's foreign trade in 2023 (EUR million)", "Suppliers", "Customers"),
    ("fr", "Commerce extérieur du Mali en 2023 (en millions d'euros)", "Fournisseurs", "Clients"),
    ("it", "Commercio estero del Mali nel 2023 (milioni di euro)", "Fornitori", "Clienti"),
    ("es", "Comercio exterior de Malí en 2023 (millones de euros)", "Proveedores", "Clientes"),
    ("nl", "Buitenlandse handel van Mali in 2023 (in miljoen euro)", "Leveranciers", "Afnemers"),
    ("ru", "Внешняя торговля Мали в 2023 году (млн евро)", "Поставщики", "Покупатели"),
]


@pytest.mark.parametrize(("language", "head", "suppliers", "customers"), SIDES)
def test_suppliers_and_customers_head_lists_of_imports_and_exports(language, head, suppliers, customers):
    one, other = NAMES[language]
    text = f"{head}\n\n{suppliers}:\n- {one}: 345\n\n{customers}:\n- {other}: 510"
    assert told(text, language) == [(M, "ML", "SN", 345, period("2023")), (X, "ML", "CH", 510, period("2023"))]


OF_WHICH = [
    ("de", "Einfuhren Malis: 2.400 Mio. Euro im Jahr 2023, davon:"),
    ("en", "Mali's imports: 2,400 million euros in 2023, of which:"),
    ("fr", "Importations maliennes : 2 400 M€ en 2023, dont :"),
]


@pytest.mark.parametrize(("language", "head"), OF_WHICH)
def test_a_list_may_part_the_amount_over_it(language, head):
    one, other = NAMES[language]
    found = told(f"{head}\n- {one}: 345\n- {other}: 210", language)
    assert found[1:] == [(M, "ML", "SN", 345, period("2023")), (M, "ML", "CH", 210, period("2023"))]

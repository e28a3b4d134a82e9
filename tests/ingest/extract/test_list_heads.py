"""Heads of lists: a unit before its time, suppliers and customers under the unit of a line above, and "of which:"."""

from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.listing import names, seen
from tests.ingest.extract.making import period

X, M = Flow.EXPORTS, Flow.IMPORTS
VIEWS = ("flow", "reporter", "partner", "millions", "period")


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
    one, other = names(language, "SN", "CH")
    assert seen(f"{head}\n- {one}: 345\n- {other}: 210", language, *VIEWS) == [
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
    one, other = names(language, "SN", "CH")
    text = f"{head}\n\n{suppliers}:\n- {one}: 345\n\n{customers}:\n- {other}: 510"
    assert seen(text, language, *VIEWS) == [(M, "ML", "SN", 345, period("2023")), (X, "ML", "CH", 510, period("2023"))]


OF_WHICH = [
    ("de", "Einfuhren Malis: 2.400 Mio. Euro im Jahr 2023, davon:"),
    ("en", "Mali's imports: 2,400 million euros in 2023, of which:"),
    ("fr", "Importations maliennes : 2 400 M€ en 2023, dont :"),
]


@pytest.mark.parametrize(("language", "head"), OF_WHICH)
def test_a_list_may_part_the_amount_over_it(language, head):
    one, other = names(language, "SN", "CH")
    found = seen(f"{head}\n- {one}: 345\n- {other}: 210", language, *VIEWS)
    assert found[1:] == [(M, "ML", "SN", 345, period("2023")), (M, "ML", "CH", 210, period("2023"))]


TWO_YEARS = [
    ("de", "Weinexporte Malis 2022 und 2023 (Mio. Dollar)"),
    ("en", "Mali's wine exports in 2022 and 2023 (US$ million)"),
    ("fr", "Exportations maliennes de vin en 2022 et 2023 (M$)"),
    ("it", "Esportazioni di vino del Mali nel 2022 e nel 2023 (milioni di dollari)"),
    ("es", "Exportaciones de vino de Malí (millones de dólares) 2022 2023"),
    ("nl", "Wijnexport van Mali in 2022 en 2023 (miljoen dollar)"),
    ("ru", "Экспорт вина Мали по странам (млн долларов) 2022 2023"),
]


@pytest.mark.parametrize(("language", "head"), TWO_YEARS)
def test_a_head_may_name_unit_and_times_in_one_line(language, head):
    one, other = names(language, "SN", "CH")
    text = f"{head}\n{one} 41 43\n{other} 31 33"
    assert seen(text, language, "partner", "millions", "period", "of goods") == [
        ("SN", 41, period("2022"), True), ("SN", 43, period("2023"), True),
        ("CH", 31, period("2022"), True), ("CH", 33, period("2023"), True),
    ]  # fmt: skip


FLOWS_BELOW = [
    ("de", "Wichtigste Waren (Mio. Euro, 2023 / 2022)", "Export - Maschinen", "Import - Eisenerz"),
    ("en", "Main goods (EUR million, 2023 / 2022)", "Exports - machinery", "Imports - iron ore"),
    ("fr", "Principaux postes (M EUR, 2023 / 2022)", "Export – machines", "Import – minerai de fer"),
]


@pytest.mark.parametrize(("language", "head", "sold", "bought"), FLOWS_BELOW)
def test_rows_may_name_flow_and_goods_under_unit_and_times(language, head, sold, bought):
    text = f"{head}\n{sold} : 31 / 40\n{bought} : 17 / 19"
    assert seen(text, language, "flow", "millions", "period", "of goods") == [
        (X, 31, period("2023"), True), (X, 40, period("2022"), True),
        (M, 17, period("2023"), True), (M, 19, period("2022"), True),
    ]  # fmt: skip


CHANGES = [
    ("de", "Handel mit Ghana (Mio. Euro)\n2022 2023 Veränderung in %\nExporte 345 310 -10,1\nSaldo 225 179"),
    ("en", "Trade with Ghana, EUR million\n2022 2023 % change\nExports 345 310 - 10.1\nBalance 225 179"),
    ("fr", "Commerce avec le Ghana (M€)\n2022 2023 Évolution\nExportations 345 310 -10,1 %\nSolde 225 179"),
    ("it", "Commercio con il Ghana, milioni di euro\n2022 2023 % var.\nExport 345 310 -10,1\nSaldo 225 179"),
    ("es", "Comercio con Ghana, millones de euros\n2022 2023 % variación\nExportaciones 345 310 -10,1\nSaldo 225 179"),
    ("nl", "Handel met Ghana (miljoen euro)\n2022 2023 verandering in %\nUitvoer 345 310 -10,1\nSaldo 225 179"),
    ("ru", "Торговля с Ганой, млн долл.\nПоказатель 2022 2023 Темп роста, %\nЭкспорт 345 310 89,9\nСальдо 225 179"),
]


@pytest.mark.parametrize(("language", "text"), CHANGES, ids=[language for language, _ in CHANGES])
def test_the_last_column_may_tell_the_change_which_the_balance_lacks(language, text):
    assert seen(text, language, "flow", "millions", "period", "growth") == [
        (X, 345, period("2022"), None), (X, 310, period("2023"), Decimal("-10.1")),
        (Flow.BALANCE, 225, period("2022"), None), (Flow.BALANCE, 179, period("2023"), None),
    ]  # fmt: skip


UNDER_YEARS = [
    ("en", "Exports of Kenya", "Ghana", "Chile", ("Tea: {} million dollars", "Coffee: {} million dollars")),
    ("de", "Ausfuhren Kenias:", "Ghana", "Chile", ("Tee: {} Millionen Dollar", "Kaffee: {} Millionen Dollar")),
    (
        "fr",
        "Exportations du Kenya",
        "Ghana",
        "Chili",
        ("Thé : {} millions de dollars", "Café : {} millions de dollars"),
    ),
    ("it", "Esportazioni del Kenya", "Ghana", "Cile", ("Tè: {} milioni di dollari", "Caffè: {} milioni di dollari")),
    ("es", "Exportaciones de Kenia", "Ghana", "Chile", ("Té: {} millones de dólares", "Café: {} millones de dólares")),
    ("nl", "Uitvoer van Kenia", "Ghana", "Chili", ("Thee: {} miljoen dollar", "Koffie: {} miljoen dollar")),
    ("ru", "Экспорт Кении:", "Гана", "Чили", ("Чай: {} млн долларов", "Кофе: {} млн долларов")),
]


@pytest.mark.parametrize(("language", "head", "one", "other", "rows"), UNDER_YEARS, ids=[u[0] for u in UNDER_YEARS])
def test_a_line_that_ends_on_a_year_in_brackets_dates_the_rows_below(language, head, one, other, rows):
    tea, coffee = rows
    text = f"{head}\n{one} (2021)\n- {tea.format(31)}\n- {coffee.format(12)}\n{other} (2020)\n- {tea.format(35)}"
    assert seen(text, language, "flow", "millions", "period") == [
        (X, 31, period("2021")), (X, 12, period("2021")), (X, 35, period("2020")),
    ]  # fmt: skip

"""Rows of a table that begin with whose the flow is: "Maltese exports", "Malta's imports"; and lists of partners."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.listing import seen
from tests.ingest.extract.making import figures, read

ROWS = [
    ("en", "Malta-Tunisia trade (US$ million)", "Maltese exports", "Tunisian exports to Malta", "48.0"),
    ("en", "Malta-Tunisia trade (US$ million)", "Malta's exports", "Tunisia's exports to Malta", "48.0"),
    ("de", "Handel Malta-Tunesien (in Mio. Euro)", "Maltesische Ausfuhren", "Tunesische Ausfuhren nach Malta", "48,0"),
    ("nl", "Handel Malta-Tunesië (miljoen euro)", "Maltese uitvoer", "Tunesische uitvoer naar Malta", "48,0"),
    ("ru", "Торговля Мальты и Туниса (млн долл.)", "Мальтийский экспорт", "Тунисский экспорт в Мальту", "48,0"),
    (
        "fr",
        "Échanges Malte-Tunisie (millions d'euros)",
        "Exportations maltaises",
        "Exportations tunisiennes vers Malte",
        "48,0",
    ),
]


@pytest.mark.parametrize(("language", "head", "one", "other", "printed"), ROWS)
def test_a_row_may_begin_with_whose_the_flow_is(language, head, one, other, printed):
    low = printed.replace("48", "45")
    text = (
        f"{head}\n\n                     2022    2023\n{one}      {low}    {printed}\n{other}      {low}    {printed}"
    )
    told = seen(text, language, "flow", "reporter", "partner")
    assert told == [(Flow.EXPORTS, "MT", "TN")] * 2 + [(Flow.EXPORTS, "TN", "MT")] * 2


SHORT = [
    ("de", "Bilateraler Handel (Mrd. Euro)", "dt. Exporte", "österr. Importe", ("DE", "AT")),
    ("en", "Bilateral trade (EUR million)", "UK exports", "US imports", ("GB", "US")),
    ("nl", "Bilaterale handel (mln euro)", "Ned. uitvoer", "Belg. invoer", ("NL", "BE")),
    ("ru", "Взаимная торговля (млн долл.)", "Рос. экспорт", "Египетский импорт", ("RU", "EG")),
]


@pytest.mark.parametrize(("language", "head", "one", "other", "owners"), SHORT)
def test_whose_it_is_may_be_told_in_short(language, head, one, other, owners):
    text = f"{head}\n        2022    2023\n{one}    45,0    48,0\n{other}    45,0    48,0"
    told = seen(text, language, "flow", "reporter")
    assert told == [(Flow.EXPORTS, owners[0])] * 2 + [(Flow.IMPORTS, owners[1])] * 2


def test_a_row_may_begin_with_a_people_in_short_that_is_not_known():
    text = (
        "Handel Maltas (Mrd. Euro)\n        2022    2023\nmalt. Exporte    45,0    48,0\nmalt. Importe    45,0    48,0"
    )
    assert seen(text, "de", "flow") == [Flow.EXPORTS] * 2 + [Flow.IMPORTS] * 2


def test_the_readers_country_in_a_list_of_partners_reports_none_of_them():
    text = (
        "Bulgariens Ausfuhr nach Ländern\n\nAusfuhren 2023 nach Ländern (Mrd. Euro, Anteil in Prozent)\n"
        "- Deutschland: 6,4 (14,9 %)\n- Rumänien: 3,9 (9,1 %)\n- Italien: 3,1 (7,2 %)"
    )
    found = figures(read(text, "de"))
    assert [f.figure.partner for f in found] == ["DE", "RO", "IT"]
    assert not {f.figure.reporter for f in found} & {"DE", "RO", "IT"}


ADDED_UP = [
    ("en", "Malta's trade with Tunisia (US$ million)", "Exports", "Imports", "Total"),
    ("de", "Warenhandel Maltas mit Tunesien (Mio. US$)", "Ausfuhr", "Einfuhr", "Insgesamt"),
    ("es", "Comercio de Malta con Túnez (millones de dólares)", "Exportaciones", "Importaciones", "Total"),
    ("fr", "Commerce de Malte avec la Tunisie (millions de dollars)", "Exportations", "Importations", "Total"),
    ("it", "Commercio di Malta con la Tunisia (milioni di dollari)", "Esportazioni", "Importazioni", "Totale"),
    ("nl", "Goederenhandel Malta met Tunesië (mln US$)", "Export", "Import", "Totaal"),
    ("ru", "Торговля Мальты с Тунисом (млн долларов)", "Экспорт", "Импорт", "Всего"),
]


@pytest.mark.parametrize(("language", "head", "sold", "bought", "total"), ADDED_UP)
def test_a_row_that_adds_up_exports_and_imports_is_the_trade_of_both(language, head, sold, bought, total):
    text = f"{head}\n\n          2022    2023\n{sold}    451    588\n{bought}    331    289\n{total}    782    877"
    told = [(f.figure.flow, int(f.figure.amount.value)) for f in figures(read(text, language))]
    assert told[4:] == [(Flow.TURNOVER, 782_000_000), (Flow.TURNOVER, 877_000_000)]


def test_a_total_of_one_flow_is_no_trade_of_both():
    text = "Malta's trade (US$ million)\n\n      2022    2023\nExports to Tunisia    451    588\nImports    331    289\nOil    712    817"
    assert Flow.TURNOVER not in seen(text, "en", "flow")

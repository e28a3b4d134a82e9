"""Tables copied with each cell in a line of its own."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.listing import seen
from tests.ingest.extract.making import figures, period, read

X, M, B = Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE


def told(text, language):
    return seen(text, language, "flow", "millions", "period")


LABELS = [
    ("en", "Trade of Kenya with Norway 2023\n\nExports\n412 million euros\nImports\n198 million euros"),
    ("de", "Handel Kenias mit Norwegen\n\nAusfuhr (2023)\n\n412 Mio. Euro\n\nEinfuhr (2023)\n\n198 Mio. Euro"),
    ("fr", "Commerce du Kenya avec la Norvège en 2023\n\nExportations\n412 M€\nImportations\n198 M€"),
    ("it", "Interscambio 2023 tra Kenya e Norvegia\n\nEsportazioni\n€ 412 mln\n+3,1%\nImportazioni\n€ 198 mln\n-2,0%"),
    (
        "es",
        "Comercio de Kenia con Noruega en 2023\n\nExportaciones\n412 millones de euros\nImportaciones\n198 millones de euros",
    ),
    ("nl", "Handel van Kenia met Noorwegen in 2023\n\nUitvoer\n€ 412 mln\nInvoer\n€ 198 mln"),
    ("ru", "Торговля Кении с Норвегией в 2023 году\n\nЭкспорт\n412 млн евро\nИмпорт\n198 млн евро"),
]


@pytest.mark.parametrize(("language", "text"), LABELS, ids=[language for language, _ in LABELS])
def test_a_label_has_the_amount_in_the_line_below_it(language, text):
    assert told(text, language) == [(X, 412, period("2023")), (M, 198, period("2023"))]


ROWS = [
    ("en", "Trade of Kenya (million euros)\n2022\n2023\nExports\n401\n412\nImports\n187\n198"),
    ("de", "Handel Kenias (in Mio. Euro)\nJahr\n2022\n2023\nAusfuhr\n401\n412\nEinfuhr\n187\n198"),
    ("it", "Commercio del Kenya (milioni di euro)\n\n2022\n\n2023\n\nExport\n\n401\n\n412\n\nImport\n\n187\n\n198"),
]


@pytest.mark.parametrize(("language", "text"), ROWS, ids=[language for language, _ in ROWS])
def test_rows_of_several_cells_stand_under_their_heads(language, text):
    assert told(text, language) == [
        (X, 401, period("2022")), (X, 412, period("2023")), (M, 187, period("2022")), (M, 198, period("2023"))
    ]  # fmt: skip


def test_countries_lead_rows_under_flows():
    text = "Handel van Kenia in 2023 (in miljoen euro)\nLand\nUitvoer\nInvoer\nNoorwegen\n412\n198\nPeru\n31\n12"
    sides = seen(text, "nl", "flow", "partner", "digits")
    assert sides == [(X, "NO", "412"), (M, "NO", "198"), (X, "PE", "31"), (M, "PE", "12")]


def test_amounts_over_their_labels_are_given_to_no_other_label():
    text = "Trade of Kenya with Norway 2023\n\n412 million euros\nExports\n198 million euros\nImports"
    assert not told(text, "en")


def test_other_money_over_its_label_is_no_trade():
    text = "Kenia 2023\n\nBIP\n98.000 millones de euros\nExportaciones\n412 millones de euros\nDeuda\n61.000 millones de euros"
    assert told(text, "es") == [(X, 412, period("2023"))]


OTHER_TABLES = [
    (
        "en",
        "Kenya's exports to Norway reached 412 million euros in 2023.\n\nForeign debt of Kenya (million euros)\n\n   2022   2023\nAgriculture   18   19\nIndustry   9   11",
    ),
    (
        "de",
        "Die Ausfuhren Kenias nach Norwegen erreichten 2023 412 Mio. Euro.\n\nDirektinvestitionen in Kenia 2023\n\n- Peru: 19 Mio. Euro\n- Oman: 9 Mio. Euro",
    ),
    (
        "fr",
        "Les exportations du Kenya vers la Norvège ont atteint 412 millions d'euros en 2023.\n\nAide au développement en 2023\n\nPérou\n19 millions d'euros\nOman\n9 millions d'euros",
    ),
    (
        "it",
        "L'export del Kenya in Norvegia ha raggiunto 412 milioni di euro nel 2023.\n\nProdotto interno lordo (milioni di euro)\n\n- Perù: 19\n- Oman: 9",
    ),
    (
        "es",
        "Las exportaciones de Kenia a Noruega alcanzaron 412 millones de euros en 2023.\n\nRemesas en 2023 (millones de euros)\n\n- Perú: 19\n- Omán: 9",
    ),
    (
        "nl",
        "De uitvoer van Kenia naar Noorwegen bedroeg in 2023 412 miljoen euro.\n\nInkomsten uit toerisme (in miljoen euro)\n\n- Peru: 19\n- Oman: 9",
    ),
    (
        "ru",
        "Экспорт Кении в Норвегию в 2023 году достиг 412 млн евро.\n\nВалютные резервы (млн евро)\n\n- Перу: 19\n- Оман: 9",
    ),
]


@pytest.mark.parametrize(("language", "text"), OTHER_TABLES, ids=[language for language, _ in OTHER_TABLES])
def test_a_table_of_other_money_is_no_trade_below_a_paragraph_on_exports(language, text):
    assert told(text, language) == [(X, 412, period("2023"))]


BY_YEAR = [
    ("it", "Interscambio (mln €)\nExport Import Saldo\n\n2022 43 13 30\n\n2023 (gen.-mar.) 9,1 5,0 4,1"),
    ("fr", "Commerce (en M€)\nExport Import Solde\n\n2022 43 13 30\n\n2023 (janv.-mars) 9,1 5,0 4,1"),
    ("nl", "Handel (mln euro)\nUitvoer Invoer Saldo\n\n2022 43 13 30\n\n2023 (jan.-mrt.) 9,1 5,0 4,1"),
    ("ru", "Торговля (млн долл.)\nЭкспорт Импорт Сальдо\n\n2022 43 13 30\n\n2023 (янв.-март) 9,1 5,0 4,1"),
]


@pytest.mark.parametrize(("language", "text"), BY_YEAR, ids=[language for language, _ in BY_YEAR])
def test_a_row_of_several_numbers_is_no_number_of_the_line_above(language, text):
    year, months = period("2022"), period("2023-01/2023-03")
    assert [(flow, when) for flow, _, when in told(text, language)] == [
        (flow, when) for when in (year, months) for flow in (X, M, B)
    ]


def test_what_follows_a_table_of_stacked_cells_is_read_in_its_own_sentence():
    """The note behind the table says in which dollars all is told; the Union before it is looked up before the cells are joined."""
    text = (
        "# Canada's trade\n\nGermany is the first market in the EU.\n\nExports\n412 million dollars\nImports\n198 million dollars\n"
        "Balance\n214 million dollars\n\nUnless otherwise noted, amounts are in Canadian dollars.\n\nBalance in 2024: 12 million dollars."
    )
    money = {f.figure.amount.currency for f in figures(read(text, "en"))}
    assert money == {"CAD"}

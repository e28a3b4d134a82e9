"""Tables set in columns of blanks: their headings, units and rows, as bulletins and country files print them."""

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, period, read


def cells(text, language):
    return [
        (f.figure.flow, f.figure.amount.value / 10**6, f.figure.amount.currency, f.figure.period,
         None if f.figure.growth is None else f.figure.growth.percent)
        for f in figures(read(text, language))
    ]  # fmt: skip


def rows(*told):
    return [(flow, value, currency, period(when), growth) for flow, value, currency, when, growth in told]


X, M, B = Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE

TABLES = [
    # A unit in a parenthesis beside the source, the table's own number, and a change that names its years
    ("fr",
     "Graphique 2 – Échanges avec la Jordanie (en M€ ; source : douanes)\n"
     "                 2022       2023      Évol. 23/22\n"
     "Exportations       404,6      412,4      +1,9 %\n"
     "Importations     1 148,9    1 071,3      -6,8 %\n"
     "Solde             -744,3     -658,9",
     rows((X, 404.6, "EUR", "2022", None), (X, 412.4, "EUR", "2023", 1.9), (M, 1148.9, "EUR", "2022", None),
          (M, 1071.3, "EUR", "2023", -6.8), (B, -744.3, "EUR", "2022", None), (B, -658.9, "EUR", "2023", None))),
    ("it",
     "Tab. 3 – Interscambio Italia-Oman (milioni di euro, fonte Istat)\n"
     "                     2023       2024   gen-set 2025\n"
     "Export italiano     251,3      238,9      219,8\n"
     "Import italiano      42,0       61,7       40,5",
     rows((X, 251.3, "EUR", "2023", None), (X, 238.9, "EUR", "2024", None), (X, 219.8, "EUR", "2025-01/2025-09", None),
          (M, 42.0, "EUR", "2023", None), (M, 61.7, "EUR", "2024", None), (M, 40.5, "EUR", "2025-01/2025-09", None))),
    # Abbreviated halves, whose stops end no sentence; a year is not counted by the "%" of the next column
    ("it",
     "Interscambio Italia-Oman (milioni di euro)\n"
     "                  I sem. 2023     I sem. 2024     Var. %\n"
     "Esportazioni          84,7            61,8         -27,0",
     rows((X, 84.7, "EUR", "2023-01/2023-06", None), (X, 61.8, "EUR", "2024-01/2024-06", -27))),
    ("es",
     "Comercio con Omán (millones de euros)\n"
     "                 2023      2024     % var.\n"
     "Exportación      412,6     470,3      14,0\n"
     "Cobertura (%)    117,1     114,0\n"
     "Importación      237,1     255,9       7,9",
     rows((X, 412.6, "EUR", "2023", None), (X, 470.3, "EUR", "2024", 14), (M, 237.1, "EUR", "2023", None),
          (M, 255.9, "EUR", "2024", 7.9))),
    # A change beside each flow, and rows that a year leads
    ("de",
     "Aussenhandel mit Togo (in Mio. CHF)\n"
     "Jahr; Exporte; Veränderung in %; Importe; Veränderung in %\n"
     "2023; 58,9; +3,1; 155,2; -4,4\n"
     "2024; 61,7; +4,8; 143,2; +29,5",
     rows((X, 58.9, "CHF", "2023", 3.1), (M, 155.2, "CHF", "2023", -4.4), (X, 61.7, "CHF", "2024", 4.8),
          (M, 143.2, "CHF", "2024", 29.5))),
    ("en",
     "Trade with Togo, USD million\n"
     "Year; Exports; Change, %; Imports; Change, %\n"
     "2023; 58.9; +3.1; 155.2; -4.4\n"
     "2024; 61.7; +4.8; 143.2; +29.5",
     rows((X, 58.9, "USD", "2023", 3.1), (M, 155.2, "USD", "2023", -4.4), (X, 61.7, "USD", "2024", 4.8),
          (M, 143.2, "USD", "2024", 29.5))),
    ("nl",
     "Handel met Togo (miljoen euro)\n"
     "Jaar; Uitvoer; Groei (%); Invoer; Groei (%)\n"
     "2023; 58,9; +3,1; 155,2; -4,4\n"
     "2024; 61,7; +4,8; 143,2; +29,5",
     rows((X, 58.9, "EUR", "2023", 3.1), (M, 155.2, "EUR", "2023", -4.4), (X, 61.7, "EUR", "2024", 4.8),
          (M, 143.2, "EUR", "2024", 29.5))),
    ("ru",
     "Торговля с Того (млн долларов)\n"
     "Год; Экспорт; Изменение, %; Импорт; Изменение, %\n"
     "2023; 58,9; +3,1; 155,2; -4,4\n"
     "2024; 61,7; +4,8; 143,2; +29,5",
     rows((X, 58.9, "USD", "2023", 3.1), (M, 155.2, "USD", "2023", -4.4), (X, 61.7, "USD", "2024", 4.8),
          (M, 143.2, "USD", "2024", 29.5))),
    # The months that the line above the years names
    ("es",
     "Exportaciones de Perú a Omán por sectores\n"
     "Enero-julio (millones de dólares FOB)\n"
     "Grupo              2023       2024     Variación (%)\n"
     "Minerales         143,6      151,9       5,8",
     rows((X, 143.6, "USD", "2023-01/2023-07", None), (X, 151.9, "USD", "2024-01/2024-07", 5.8))),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TABLES, ids=[text[:40] for _, text, _ in TABLES])
def test_a_table_is_read_cell_by_cell(language, text, expected):
    assert [(f, float(v), c, p, None if g is None else float(g)) for f, v, c, p, g in cells(text, language)] == expected


def test_prose_with_wide_blanks_is_read_as_prose():
    text = "Nel   2024   l'export   verso   l'Oman   è   stato   di   238,9   milioni   di   euro.   L'import   è   sceso   del   4,2%."
    found = figures(read(text, "it"))
    assert (X, 238_900_000) in [(f.figure.flow, f.figure.amount and f.figure.amount.value) for f in found]


def test_dots_lead_from_a_label_to_its_number():
    text = "Exportaciones de Chile a Japón, 2024 (millones de dólares)\nCobre ........ 3.120,4\nSalmón ....... 1.204,8"
    found = [(f.figure.amount.digits, f.figure.product is not None) for f in figures(read(text, "es"))]
    assert found == [("3120.4", True), ("1204.8", True)]


def test_a_unit_may_have_its_currency_first():
    text = (
        "Exportaciones a Japón (US$ millones FOB)\n"
        "Producto            2023      2024     Var. %\n"
        "Cobre             3.020,1   3.120,4      3,3"
    )
    assert [f.figure.amount.currency for f in figures(read(text, "es"))] == ["USD", "USD"]


def test_entries_below_a_caption_have_its_flow_and_year():
    text = "Export verso il Vietnam 2024\nMacchinari: € 540 mln (+12%)\nFarmaceutica: € 310 mln"
    found = [(f.figure.flow, f.figure.period, f.figure.partner) for f in figures(read(text, "it"))]
    assert found == [(X, period("2024"), "VN")] * 2

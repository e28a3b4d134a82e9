"""Tables set in columns of blanks: their headings, units and rows, as bulletins and country files print them."""

from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.listing import seen
from tests.ingest.extract.making import figures, period, read


def cells(text, language):
    return seen(text, language, "flow", "millions", "currency", "period", "growth")


def rows(*told):
    return [(flow, value, currency, period(when), growth) for flow, value, currency, when, growth in told]


X, M, B = Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE

TABLES = [
    # What the numbers are told in words above the rows, flow by flow
    ("de",
     "Nachbarn als Kunden\n\nHandel Österreichs mit den neuen Nachbarn (in Mio. Euro; Ausfuhr 2022, Ausfuhr 2023, Einfuhr 2022, Einfuhr 2023):\n\n"
     "Ungarn: 412,5 / 420,7 / 190,3 / 200,2",
     rows((X, 412.5, "EUR", "2022", None), (X, 420.7, "EUR", "2023", None), (M, 190.3, "EUR", "2022", None),
      (M, 200.2, "EUR", "2023", None))),
    ("en",
     "The table gives Kenya's exports and imports in 2022 and 2023, in million dollars.\n\n"
     "Uganda; 610.5; 640.2; 210.4; 198.1",
     rows((X, 610.5, "USD", "2022", None), (X, 640.2, "USD", "2023", None), (M, 210.4, "USD", "2022", None),
      (M, 198.1, "USD", "2023", None))),
    # The year before the flow in the head of a column
    ("it",
     "Interscambio con la Tunisia (milioni di euro)\n"
     "Settore | 2022 export | 2023 export | 2022 import | 2023 import\n"
     "Totale | 3120 | 3240 | 2980 | 2870",
     rows((X, 3120.0, "EUR", "2022", None), (X, 3240.0, "EUR", "2023", None), (M, 2980.0, "EUR", "2022", None),
      (M, 2870.0, "EUR", "2023", None))),
    # A head of four short cells between strokes is no bar of sections
    ("nl",
     "Handel Kenia/Oeganda (in miljoen dollar)\n\n"
     "Jaar | Uitvoer | Invoer | Saldo\n"
     "2022 | 610,5 | 210,4 | 400,1",
     rows((X, 610.5, "USD", "2022", None), (M, 210.4, "USD", "2022", None), (B, 400.1, "USD", "2022", None))),
    # Entries of years, each with its unit
    ("es",
     "Exportaciones de Chile a Grecia:\n\n2021: 412,5 millones de euros\n2022: 400,1 millones de euros\n2023: 420,7 millones de euros",
     rows((X, 412.5, "EUR", "2021", None), (X, 400.1, "EUR", "2022", None), (X, 420.7, "EUR", "2023", None))),
    ("fr",
     "Commerce Chili - Grèce\n\n2022 : exportations 412,5 millions d'euros, importations 190,3 millions d'euros\n"
     "2023 : exportations 420,7 millions d'euros, importations 200,2 millions d'euros",
     rows((X, 412.5, "EUR", "2022", None), (M, 190.3, "EUR", "2022", None), (X, 420.7, "EUR", "2023", None),
      (M, 200.2, "EUR", "2023", None))),
    # Cells parted by single tabs, where blanks group the digits too
    ("fr",
     "Clients du Maroc en 2024 (en millions de dirhams)\n"
     "Pays\tExportations\tImportations\tSolde\n"
     "Espagne\t97 250\t111 300\t-14 050",
     rows((X, 97250.0, "MAD", "2024", None), (M, 111300.0, "MAD", "2024", None), (B, -14050.0, "MAD", "2024", None))),
    # The unit before a time, rows of goods under their flow and thousands as "'000"
    ("en",
     "Trade with Ghana, US$ '000, January to June\n"
     "                         2022        2023\n"
     "Domestic exports       14,300      15,900\n"
     "  of which cocoa        9,100       8,700\n"
     "Re-exports                410         380",
     rows((X, 14.3, "USD", "2022-01/2022-06", None), (X, 15.9, "USD", "2023-01/2023-06", None),
      (X, 9.1, "USD", "2022-01/2022-06", None), (X, 8.7, "USD", "2023-01/2023-06", None),
      (X, 0.41, "USD", "2022-01/2022-06", None),
      (X, 0.38, "USD", "2023-01/2023-06", None))),
    # Years right under a line that ends on its money
    ("ru",
     "Торговля с Ираном, тыс. долларов США\n"
     "                  2021 г.       2022 г.\n"
     "Экспорт          51 204,5      47 880,1\n"
     "Импорт           20 310,0      22 615,7",
     rows((X, 51.2045, "USD", "2021", None), (X, 47.8801, "USD", "2022", None),
      (M, 20.31, "USD", "2021", None), (M, 22.6157, "USD", "2022", None))),
    # Quarters by number behind their year
    ("de",
     "Handel mit Katar (Mio. Fr.)\n"
     "Quartal\tAusfuhr\tEinfuhr\n"
     "2022 IV\t210\t45\n"
     "2023 I\t198\t51",
     rows((X, 210.0, "CHF", "2022-10/2022-12", None), (M, 45.0, "CHF", "2022-10/2022-12", None),
      (X, 198.0, "CHF", "2023-01/2023-03", None), (M, 51.0, "CHF", "2023-01/2023-03", None))),
    # Strokes before and behind each row, a unit in the first cell, a row of a plain "Balance"
    ("fr",
     "| En millions FCFA | 2022 | 2023 | Var. 23/22 (%) |\n"
     "|---|---|---|---|\n"
     "| Exportations vers le Mali | 450,2 | 510,6 | 13,4 |\n"
     "| Balance | 412,1 | 469,6 | - |",
     rows((X, 450.2, "XOF", "2022", None), (X, 510.6, "XOF", "2023", 13.4), (B, 412.1, "XOF", "2022", None),
          (B, 469.6, "XOF", "2023", None))),
    # Countries over the columns
    ("fr",
     "Échanges 2024 avec trois voisins (M€)\n"
     "\tEspagne\tPortugal\tItalie\n"
     "Exportations\t4 120\t610\t3 300",
     rows((X, 4120.0, "EUR", "2024", None), (X, 610.0, "EUR", "2024", None), (X, 3300.0, "EUR", "2024", None))),
    # A share is no change, and one total trade is one column
    ("es",
     "Comercio con Panamá (millones de dólares)\n"
     "Año   Exportaciones   Importaciones   Balance   Comercio total   Part. %\n"
     "2023      1.204,5         340,1         864,4        1.544,6        3,1",
     rows((X, 1204.5, "USD", "2023", None), (M, 340.1, "USD", "2023", None), (B, 864.4, "USD", "2023", None),
          (Flow.TURNOVER, 1544.6, "USD", "2023", None))),
    # The unit in a column of its own
    ("es",
     "Indicador\tUnidad\t2023\t2024\n"
     "Exportaciones\tMill. USD\t102,3\t99,8",
     rows((X, 102.3, "USD", "2023", None), (X, 99.8, "USD", "2024", None))),
    # Blanks part numbers and groups of digits alike
    ("fr",
     "Exportations du Sénégal vers la Suisse (millions de FCFA)\n"
     "Produits 2023 2024 Part 2024 (%)\n"
     "Or non monétaire 410 250 452 300 92,1",
     rows((X, 410250.0, "XOF", "2023", None), (X, 452300.0, "XOF", "2024", None))),
    # No table, but times and numbers in a row under a unit
    ("fr",
     "Indicateurs clés (en millions de FCFA)\n"
     "Exportations vers le Niger : 12,4 (T3 2024) contre 20,1 (T3 2023), soit -38,3 %",
     rows((X, 12.4, "XOF", "2024-07/2024-09", -38.3), (X, 20.1, "XOF", "2023-07/2023-09", None))),
    ("fr",
     "Commerce Canada-Chili, en millions de dollars canadiens (Statistique Canada)\n"
     "Exportations canadiennes\n"
     "2023 : 1 100,3\n"
     "2024 : 1 012,8",
     rows((X, 1100.3, "CAD", "2023", None), (X, 1012.8, "CAD", "2024", None))),
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
    # Cells apart by tabs, each with a unit of its own, behind a first cell that names what the table is of
    ("it",
     "Export italiano verso il paese: ALGERIA\t2023\t2024\tgen-giu 2025\n"
     "Totale\t2.245,13 mln. €\t2.870,4 mln. €\t1.390,1 mln. €\n"
     "Import italiano dal paese: ALGERIA\t2023\t2024\tgen-giu 2025\n"
     "Totale\t9.645,13 mln. €\t8.870,4 mln. €\t4.112,2 mln. €",
     rows((X, 2245.13, "EUR", "2023", None), (X, 2870.4, "EUR", "2024", None), (X, 1390.1, "EUR", "2025-01/2025-06", None),
          (M, 9645.13, "EUR", "2023", None), (M, 8870.4, "EUR", "2024", None), (M, 4112.2, "EUR", "2025-01/2025-06", None))),
    # Cells apart by bars
    ("en",
     "Trade with Egypt (million euros)\n"
     "| | 2023 | 2024 | Change, % |\n"
     "| Exports | 3,412 | 3,615 | +5.9 |\n"
     "| Imports | 2,310 | 2,105 | -8.9 |",
     rows((X, 3412, "EUR", "2023", None), (X, 3615, "EUR", "2024", 5.9), (M, 2310, "EUR", "2023", None),
          (M, 2105, "EUR", "2024", -8.9))),
    # Two flows whose names stand side by side, and a row of changes that names its years
    ("it",
     "Interscambio Italia - Serbia (mln. €)\n"
     "Anno Export Import Saldo\n"
     "2023 2.420 1.930 490\n"
     "2024 2.515 1.990 525\n"
     "Var. % 24/23 +3,9 +3,1 +7,1",
     rows((X, 2420, "EUR", "2023", None), (M, 1930, "EUR", "2023", None), (B, 490, "EUR", "2023", None),
          (X, 2515, "EUR", "2024", 3.9), (M, 1990, "EUR", "2024", 3.1), (B, 525, "EUR", "2024", 7.1))),
    # A source between the unit and the table
    ("it",
     "SCAMBI CON L'ITALIA\n"
     "Milioni di KM. Fonte: Agenzia di statistica\n"
     "                        2019       2020    gen-lug 2021\n"
     "Esportazioni         1.304,6    1.138,0           859,7",
     rows((X, 1304.6, "BAM", "2019", None), (X, 1138, "BAM", "2020", None), (X, 859.7, "BAM", "2021-01/2021-07", None))),
    # A dash for what a column has nothing of, and a period behind the column of changes
    ("it",
     "Commercio estero dell'Italia con la Polonia\n"
     "(dati in milioni di euro; Istat)\n"
     "Flussi   2023   2024   Var.%   I sem. 2025\n"
     "Esportazioni   19.874   20.210   +1,7   10.480\n"
     "Saldi   2.259   2.310   -   1.170",
     rows((X, 19874, "EUR", "2023", None), (X, 20210, "EUR", "2024", 1.7), (X, 10480, "EUR", "2025-01/2025-06", None),
          (B, 2259, "EUR", "2023", None), (B, 2310, "EUR", "2024", None), (B, 1170, "EUR", "2025-01/2025-06", None))),
    # The months that the line above the years names
    ("es",
     "Exportaciones de Perú a Omán por sectores\n"
     "Enero-julio (millones de dólares FOB)\n"
     "Grupo              2023       2024     Variación (%)\n"
     "Minerales         143,6      151,9       5,8",
     rows((X, 143.6, "USD", "2023-01/2023-07", None), (X, 151.9, "USD", "2024-01/2024-07", 5.8))),
    # The unit in a note that a star leads
    ("fr",
     "Les partenaires du Togo.\n\n"
     "Premiers partenaires en 2022 (extrait)\n\n"
     "Importations*\n\n"
     "Inde 210 415\n\n"
     "Chine 398 120\n\n"
     "* En milliers d'euros",
     rows((M, 210.415, "EUR", "2022", None), (M, 398.12, "EUR", "2022", None))),
    # The unit in a line of its own below the heads of the columns, and months that the caption tells of each year
    ("it",
     "Esportazioni italiane di vino per paese - Gennaio/Giugno 2014 e 2015\n\n"
     "Paese 2014 2015 Var.\n"
     "(milioni di euro, milioni di euro, %)\n"
     "Germania 287,4 281,9 -1,9",
     rows((X, 287.4, "EUR", "2014-01/2014-06", None), (X, 281.9, "EUR", "2015-01/2015-06", -1.9))),
    ("ru",
     "Экспорт вина из Молдовы по странам, январь-март 2014 и 2015 годов\n\n"
     "Страна 2014 2015 Изм.\n"
     "(млн долл., млн долл., %)\n"
     "Италия 287,4 281,9 -1,9",
     rows((X, 287.4, "USD", "2014-01/2014-03", None), (X, 281.9, "USD", "2015-01/2015-03", -1.9))),
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


def test_a_table_has_the_sides_and_the_time_of_the_line_above_it():
    text = "Principali partner della Slovenia nel 2024 (milioni di euro)\nPaese Export Import\nGermania 7.312 6.120\nItalia 4.310 4.890"
    found = [(f.figure.reporter, f.figure.partner, f.figure.period) for f in figures(read(text, "it"))]
    assert found == [("SI", "DE", period("2024"))] * 2 + [("SI", "IT", period("2024"))] * 2
    text = "Commercio estero della Svizzera con l'Italia, in milioni di franchi\n2023   2024   var. %\nEsportazioni 4.812 4.930 +2,5%"
    assert {(f.figure.reporter, f.figure.partner) for f in figures(read(text, "it"))} == {("CH", "IT")}


def test_the_lines_below_an_entry_share_its_unit():
    text = "Interscambio 2024: 338 milioni di euro\nExport: 214\nImport: 124"
    found = [(f.figure.flow, f.figure.amount.digits, f.figure.amount.scale) for f in figures(read(text, "it"))]
    assert found == [(Flow.TURNOVER, "338", 6), (X, "214", 6), (M, "124", 6)]


def test_a_list_in_one_sentence_has_its_unit_before_the_colon():
    text = "Principali destinazioni dell'export italiano nel 2024 (miliardi di euro): Germania 71,3; Stati Uniti 64,8."
    found = [(f.figure.partner, f.figure.amount.digits, f.figure.amount.scale) for f in figures(read(text, "it"))]
    assert found == [("DE", "71.3", 9), ("US", "64.8", 9)]


def test_a_minus_apart_makes_a_balance_a_deficit():
    assert [f.figure.amount.value for f in figures(read("Saldo 2024: - 73,8 milioni di euro", "it"))] == [-73_800_000]


def test_a_head_of_two_lines_names_each_flow_over_its_value_and_its_change():
    text = (
        "Danemark : commerce de biens\n\nExportations et importations, mai 2022\n(en milliards de couronnes danoises)\n\n"
        "                 Exportations      Importations\n"
        "                 Valeur   Var.     Valeur   Var.\n"
        "Monde            75,9    22,4      76,8    30,1\n"
        "Zone euro        40,1     2,4      36,8     3,1\n"
        "Allemagne        11,2    19,7      15,9   -21,6"
    )
    found = [
        (f.figure.flow, f.figure.amount.digits, float(f.figure.growth.percent), f.figure.partner, f.figure.product)
        for f in figures(read(text, "fr"))
    ]
    assert found == [
        (X, "75.9", 22.4, None, None), (M, "76.8", 30.1, None, None), (X, "40.1", 2.4, None, None),
        (M, "36.8", 3.1, None, None), (X, "11.2", 19.7, "DE", None), (M, "15.9", -21.6, "DE", None),
    ]  # fmt: skip


def test_a_row_of_a_continent_is_of_no_country_named_like_it():
    text = "Danish goods trade in May 2022\n(DKK billion)\n\n              Exports     Imports\nNorth America    35.8    36.7\nGermany    11.2    15.9"
    assert [f.figure.partner for f in figures(read(text, "en"))] == [None, None, "DE", "DE"]


YEARS_IN_LINES = [
    ("de", "Die Ausfuhren Kenias nach Polen betrugen:\nim Jahr 2021 12,4 Mio. Euro;\nim Jahr 2022 15,1 Mio. Euro."),
    ("nl", "De uitvoer van Kenia naar Polen bedroeg:\nin 2021: 12,4 miljoen euro;\nin 2022: 15,1 miljoen euro."),
    ("ru", "Экспорт Кении в Польшу составил:\nв 2021 году – 12,4 млн евро;\nв 2022 году – 15,1 млн евро."),
    (
        "fr",
        "Les exportations du Kenya vers la Pologne :\nen 2021 : 12,4 millions d'euros ;\nen 2022 : 15,1 millions d'euros.",
    ),
    ("en", "Kenyan exports to Poland came to:\nin 2021, 12.4 million euros;\nin 2022, 15.1 million euros."),
]


@pytest.mark.parametrize(("language", "text"), YEARS_IN_LINES, ids=[language for language, _ in YEARS_IN_LINES])
def test_a_line_behind_a_semicolon_goes_on_with_the_list(language, text):
    assert cells(text, language) == rows(
        (X, Decimal("12.4"), "EUR", "2021", None), (X, Decimal("15.1"), "EUR", "2022", None)
    )
    assert {(f.figure.reporter, f.figure.partner) for f in figures(read(text, language))} == {("KE", "PL")}


CHANGES_BELOW = [
    ("de", YEARS_IN_LINES[0][1] + "\nIm Jahr 2022 stieg die Ausfuhr damit um 21,8 Prozent."),
    ("nl", YEARS_IN_LINES[1][1] + "\nIn 2022 steeg de uitvoer dus met 21,8 procent."),
    ("ru", YEARS_IN_LINES[2][1] + "\nТаким образом, в 2022 году экспорт вырос на 21,8%."),
]


@pytest.mark.parametrize(("language", "text"), CHANGES_BELOW, ids=[language for language, _ in CHANGES_BELOW])
def test_a_change_told_below_a_list_is_that_of_its_line(language, text):
    told = [None if f.figure.growth is None else f.figure.growth.percent for f in figures(read(text, language))]
    assert told == [None, Decimal("21.8")]


def test_the_total_of_a_table_is_of_the_goods_of_its_caption():
    text = (
        "Canadian wheat exports by country, 2014 and 2015\n\nCountry 2014 2015 Change\n(million dollars)\n"
        "Italy 287.4 281.9 -1.9\nTotal 1,926.0 1,996.9 3.7"
    )
    assert all(f.figure.product == "wheat" for f in figures(read(text, "en")))

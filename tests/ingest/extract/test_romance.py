"""French, Spanish and Italian: how newsrooms there put figures, times, rounds and names."""

import datetime as dt
from dataclasses import replace

import pytest

from briefing.core.fact import EventKind, FactKind
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.ingest.extract.making import figures, of_kind, period, read, told, wanted

SAID = [
    # Numbers and scales
    ("fr", "Les importations suisses ont bondi à 12'500 millions de francs suisses en 2024", [wanted("imports", "12500000000", "CHF", "2024")]),
    ("fr", "Les exportations marocaines ont atteint 98,2 MMDH en 2024", [wanted("exports", "98200000000", "MAD", "2024")]),
    ("fr", "Les échanges ont atteint 2,35 G$ US en 2024", [wanted("turnover", "2350000000", "USD", "2024")]),
    ("es", "El comercio bilateral sumó 3 mil 412 millones de dólares en 2024", [wanted("turnover", "3412000000", "USD", "2024")]),
    ("es", "Las exportaciones mexicanas alcanzaron 845 mdd en 2024", [wanted("exports", "845000000", "USD", "2024")]),
    ("es", "El intercambio superó los mil millones de euros en 2024", [wanted("turnover", "1000000000", "EUR", "2024", qualifier="at_least")]),
    ("it", "L'interscambio è stato pari a 297,5 mln/euro nel 2023", [wanted("turnover", "297500000", "EUR", "2023")]),
    # Factors
    ("fr", "Les exportations ont été multipliées par 2,5 en 2024, à 45 millions d'euros", [wanted("exports", "45000000", "EUR", "2024", growth="150")]),
    ("es", "Las exportaciones se multiplicaron por tres en 2024, hasta 45 millones de euros", [wanted("exports", "45000000", "EUR", "2024", growth="200")]),
    ("it", "L'export è cresciuto di due volte e mezzo nel 2024, a 50 milioni di euro", [wanted("exports", "50000000", "EUR", "2024", growth="150")]),
    ("fr", "Les importations ont gagné un cinquième en 2024", [wanted("imports", None, None, "2024", growth="20")]),
    ("es", "Las importaciones disminuyeron en una décima parte en 2024", [wanted("imports", None, None, "2024", growth="-10")]),
    # From and to
    ("fr", "Le commerce est passé de 2,1 milliards de dollars en 2023 à 1,9 milliard en 2024",
     [wanted("turnover", "2100000000", "USD", "2023"), wanted("turnover", "1900000000", "USD", "2024")]),
    ("fr", "Les exportations ont progressé de 310 millions d'euros en 2023 à 420 millions en 2024",
     [wanted("exports", "310000000", "EUR", "2023"), wanted("exports", "420000000", "EUR", "2024")]),
    ("fr", "Les exportations ont augmenté de 120 millions d'euros en 2024 pour atteindre 280 millions",
     [wanted("exports", "120000000", "EUR", "2024", status="delta"), wanted("exports", "280000000", "EUR", "2024")]),
    ("es", "En 2024 el intercambio sumó 900 millones de euros, 5,8 % o 50 millones más que en 2023",
     [wanted("turnover", "900000000", "EUR", "2024", growth="5.8"), wanted("turnover", "50000000", "EUR", "2024", status="delta")]),
    ("es", "El comercio fue de 1.284 millones de dólares en 2023, lo que supuso un alza de 22,4% frente al año anterior",
     [wanted("turnover", "1284000000", "USD", "2023", growth="22.4")]),
    ("fr", "Le volume d'échanges a été en 2024 de 398 millions d'euros, supérieur de 14 % à celui de 2023",
     [wanted("turnover", "398000000", "EUR", "2024", growth="14")]),
    ("es", "De 2018 a 2024 el comercio se duplicó, hasta los 214 millones de euros", [wanted("turnover", "214000000", "EUR", "2024", growth="100", base="2018")]),
    ("fr", "Les exportations sont passées de 72 à 94 millions d'euros entre 2021 et 2023",
     [wanted("exports", "72000000", "EUR", "2021"), wanted("exports", "94000000", "EUR", "2023")]),
    ("fr", "Le commerce a plus que triplé en dix ans, pour s'établir à 3,4 milliards de dirhams en 2023",
     [wanted("turnover", "3400000000", "MAD", "2023", growth="200", base="2013")]),
    ("es", "Las exportaciones crecieron 12,4% a tasa anual en 2024, al sumar 24 mil 500 millones de dólares",
     [wanted("exports", "24500000000", "USD", "2024", growth="12.4")]),
    ("fr", "Les exportations ivoiriennes se chiffrent à 512,3 millions d'euros, soit 12% de plus qu'en 2022",
     [wanted("exports", "512300000", "EUR", "2023", growth="12")]),
    # Balances
    ("fr", "Le solde ressort excédentaire de 345 millions d'euros en 2024 au profit de la Côte d'Ivoire", [wanted("balance", "345000000", "EUR", "2024")]),
    ("fr", "Le Luxembourg a enregistré un excédent de 45 millions d'euros dans ses échanges avec la Lituanie en 2024",
     [wanted("balance", "45000000", "EUR", "2024")]),
    ("fr", "La balance commerciale est excédentaire de 310 M€ en 2024", [wanted("balance", "310000000", "EUR", "2024")]),
    ("fr", "Le solde commercial est déficitaire (1,2 Md€ en 2024)", [wanted("balance", "-1200000000", "EUR", "2024")]),
    ("es", "La balanza comercial fue deficitaria en 640 millones de euros en 2024", [wanted("balance", "-640000000", "EUR", "2024")]),
    # Buying and selling
    ("it", "Nel 2024 l'Italia ha acquistato merci per 21 milioni di euro", [wanted("imports", "21000000", "EUR", "2024")]),
    ("it", "Nel 2024 l'Italia ha venduto a Riad per 6,9 e comprato per 5,9 miliardi di euro",
     [wanted("exports", "6900000000", "EUR", "2024"), wanted("imports", "5900000000", "EUR", "2024")]),
    ("es", "En 2023 España vendió a Argelia por 332 millones de euros", [wanted("exports", "332000000", "EUR", "2023")]),
    # Goods
    ("fr", "Les exportations tunisiennes de dattes ont atteint 96 millions d'euros en 2024", [wanted("exports", "96000000", "EUR", "2024", product="dattes")]),
    ("es", "Las exportaciones de tornillos sumaron 12 millones de euros en 2024", [wanted("exports", "12000000", "EUR", "2024", product="tornillos")]),
    ("it", "Le esportazioni italiane di beni sono state pari a 12 milioni di euro nel 2024", [wanted("exports", "12000000", "EUR", "2024")]),
    # Times
    ("fr", "Les sept premiers mois de 2024 ont vu les exportations atteindre 5 millions d'euros", [wanted("exports", "5000000", "EUR", "2024-01/2024-07")]),
    ("es", "En los nueve primeros meses de 2024 las exportaciones sumaron 5 millones de euros", [wanted("exports", "5000000", "EUR", "2024-01/2024-09")]),
    ("fr", "À fin septembre 2024, les exportations ont atteint 5 millions d'euros", [wanted("exports", "5000000", "EUR", "2024-01/2024-09")]),
    ("fr", "Entre janvier et octobre 2024, les importations ont atteint 7 millions d'euros", [wanted("imports", "7000000", "EUR", "2024-01/2024-10")]),
    ("es", "Entre enero y agosto de este año el comercio suma 902 millones de dólares", [wanted("turnover", "902000000", "USD", "2025-01/2025-08")]),
    ("fr", "En 2024, les exportations ont atteint 9 millions d'euros. Deux ans plus tôt, elles étaient de 4 millions",
     [wanted("exports", "9000000", "EUR", "2024"), wanted("exports", "4000000", "EUR", "2022")]),
    ("it", "Due anni fa l'interscambio valeva 351 milioni di euro", [wanted("turnover", "351000000", "EUR", "2023")]),
    ("fr", "Le commerce s'élevait à 1,3 milliard d'euros en 2022 et a atteint 1,5 milliard l'année suivante",
     [wanted("turnover", "1300000000", "EUR", "2022"), wanted("turnover", "1500000000", "EUR", "2023")]),
    # No trade
    ("fr", "La part du commerce dans le PIB a augmenté de 2,5 points de pourcentage", []),
    ("es", "La cuota española en las importaciones tunecinas bajó del 14,3 % al 12,9 %", []),
    ("es", "El crédito del BID, de 90 millones de dólares, apoyará el comercio local", []),
    ("fr", "Un million d'euros en or a été saisi", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), SAID, ids=[f"{code} {text[:50]}" for code, text, _ in SAID])
def test_a_sentence_is_read_as_it_says(language, text, expected):
    assert [told(f) for f in figures(read(text, language))] == expected


def test_a_fiscal_year_is_not_carried_into_the_next_paragraph():
    text = (
        "En 2024, les exportations belges vers l'Inde ont atteint 5 milliards d'euros.\n"
        "New Delhi chiffre ses exportations à 5,6 milliards de dollars pour l'exercice 2023-2024.\n"
        "Les importations de l'Inde ont atteint 3 milliards d'euros."
    )
    last = figures(read(text, "fr"))[-1]
    assert last.figure.period.is_full_year
    assert last.figure.period.first.year == 2024


def test_items_behind_dashes_keep_the_currency_of_the_line_before():
    text = "Les échanges ont atteint en 2024, en euros :\n– Vietnam : exportations 405 M€, importations 2,3 milliards ;\n– Inde : exportations 118 M€."
    found = figures(read(text, "fr"))
    assert [f.figure.amount.currency for f in found] == ["EUR"] * 3


def test_an_article_or_a_pronoun_is_no_roman_numeral():
    for language, text in (
        ("es", "La cita de la comisión mixta se celebró en Madrid el 5 de febrero de 2025"),
        ("it", "Io ho seguito la sessione della commissione mista a Roma il 5 febbraio 2025"),
    ):
        assert [f.event.round for f in of_kind(read(text, language), FactKind.EVENT)] == [None]


@pytest.mark.parametrize(
    ("language", "text", "number", "day"),
    [
        (
            "es",
            "La 3.ª ronda de consultas políticas se celebró en Madrid el 5 de febrero de 2025",
            3,
            dt.date(2025, 2, 5),
        ),
        (
            "es",
            "La vigésima primera sesión de la comisión mixta tuvo lugar en Lima el 5 de febrero de 2025",
            21,
            dt.date(2025, 2, 5),
        ),
        ("fr", "Les quatrièmes consultations politiques ont eu lieu à Tunis le 5 février 2025", 4, dt.date(2025, 2, 5)),
        (
            "fr",
            "La XIVème session de la commission mixte s'est tenue à La Haye le 5 février 2025",
            14,
            dt.date(2025, 2, 5),
        ),
    ],
)
def test_rounds_are_numbered_in_every_way(language, text, number, day):
    (event,) = of_kind(read(text, language), FactKind.EVENT)
    assert (event.event.round, event.event.when.first) == (number, day)


def test_a_verb_of_meeting_tells_of_a_meeting_also_beside_the_session_of_its_day():
    (alone,) = of_kind(read("Los ministros se reunieron en Ginebra el 7 de febrero de 2025", "es"), FactKind.EVENT)
    assert (alone.event.kind, alone.event.city) == (EventKind.MEETING, "Geneva")
    text = "La quinta ronda de consultas políticas se celebró en Ginebra el 7 de febrero de 2025. Los ministros se reunieron en Ginebra el 7 de febrero."
    assert [f.event.round for f in of_kind(read(text, "es"), FactKind.EVENT)] == [5, None]


@pytest.mark.parametrize(
    ("language", "text", "name", "country"),
    [
        ("fr", "La vice-ministre coréenne des Affaires étrangères, Kang Mi-kyung, a pris la parole.", "Kang Mi-kyung", "KR"),
        ("es", "Presidió la directora general para el Magreb, Mediterráneo y Oriente Próximo, María Dolores Ríos Peset.", "María Dolores Ríos Peset", None),
        ("es", "La ministra a. i. de Comercio Exterior de Costa Rica, Indiana Trejos Gallo, viajó a Ginebra.", "Indiana Trejos Gallo", "CR"),
        ("it", "Parla Ngozi Wambui Kariuki, ministra del Commercio del Kenya", "Ngozi Wambui Kariuki", "KE"),
        ("it", "Il Min. Plen. Stefano Ravagnan ha aperto i lavori.", "Stefano Ravagnan", None),
        ("fr", "L'ambassadeur de France au Kazakhstan, S.E. M. Didier Canesse, a reçu la presse.", "Didier Canesse", "FR"),
    ],
)  # fmt: skip
def test_names_stand_beside_their_offices(language, text, name, country):
    (person,) = of_kind(read(text, language), FactKind.PERSON)
    assert (person.person.name, person.person.country) == (name, country)


def test_national_bodies_say_whose_figures_they_are():
    for language, text, home in (
        ("es", "Según DataComex, las exportaciones a Marruecos sumaron 5 millones de euros en 2024", "ES"),
        ("fr", "Selon l'Insee, les exportations vers le Maroc ont atteint 5 millions d'euros en 2024", "FR"),
        (
            "it",
            "Secondo l'Ufficio statistico della Repubblica di Slovenia, nel 2024 l'export verso Seoul è stato di 5 milioni di euro",
            "SI",
        ),
    ):
        (fact,) = figures(read(text, language))
        assert fact.figure.reporter == home


def test_a_list_has_the_unit_of_its_heading():
    text = "Interscambio Italia-Serbia (in milioni di euro)\nEsportazioni 2023: 2.150\nImportazioni 2023: 2.030"
    assert [told(f) for f in figures(read(text, "it"))] == [
        wanted("exports", "2150000000", "EUR", "2023"),
        wanted("imports", "2030000000", "EUR", "2023"),
    ]


def test_a_table_has_the_flows_of_its_head_and_the_years_of_its_rows():
    text = "Interscambio (milioni di euro)\nAnno     Export    Import    Totale\n2023     214       2.699     2.913\n2024     241       2.847     3.088"
    assert [told(f) for f in figures(read(text, "it"))] == [
        wanted(flow, value, "EUR", year)
        for year, row in (("2023", ("214", "2699", "2913")), ("2024", ("241", "2847", "3088")))
        for flow, value in zip(("exports", "imports", "turnover"), (f"{v}000000" for v in row), strict=True)
    ]


@pytest.mark.parametrize(
    ("language", "text", "reporter", "partner"),
    [
        ("it", "L'avanzo dell'Italia nei confronti del Messico è stato di 412 milioni di euro nel 2024", "IT", "MX"),
        ("fr", "Le déficit de la France vis-à-vis du Kazakhstan a atteint 4,3 Md€ en 2024", "FR", "KZ"),
        ("es", "Las exportaciones españolas a Kazajistán sumaron 312,4 millones de euros en 2024", "ES", "KZ"),
    ],
)
def test_the_two_sides_of_a_figure_are_told_apart(language, text, reporter, partner):
    (fact,) = figures(read(text, language))
    assert (fact.figure.reporter, fact.figure.partner) == (reporter, partner)


def test_a_currency_that_several_countries_share_is_that_of_the_party():
    (fact,) = figures(
        read("Les exportations de la Tunisie vers l'Italie ont atteint 10,2 milliards de dinars en 2024", "fr")
    )
    assert fact.figure.amount.currency == "TND"


def test_a_goal_to_double_to_an_amount_tells_no_growth_of_a_known_year():
    (fact,) = figures(
        read(
            "D'ici 2030, Paris et Astana ambitionnent de doubler leurs échanges pour atteindre 10 milliards d'euros",
            "fr",
        )
    )
    assert fact.figure.growth is None


WHOSE = [
    ("fr", "Paris a vendu à Rabat pour 6,8 milliards d'euros de marchandises en 2024", "FR", "MA"),
    ("fr", "Les exportations de Séoul vers la France se sont établies à 7,1 milliards de dollars en 2024", "KR", "FR"),
    ("fr", "Côté coréen, on assure avoir écoulé dans l'Hexagone pour 2,1 milliards de dollars de véhicules en 2024", "KR", None),
    ("es", "Las exportaciones de Madrid a Rabat se situaron en 12.860 millones de euros en 2024", "ES", "MA"),
    ("es", "Uruguay informó de compras a Turquía por 123 millones de dólares en 2024", None, "TR"),
    ("it", "Roma ha importato da Tunisi olio d'oliva per 310 milioni di euro nel 2024", "IT", "TN"),
    ("it", "Secondo l'istituto statistico GUS di Varsavia, le esportazioni sono state di 56,1 miliardi di zloty nel 2024", "PL", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "reporter", "partner"), WHOSE, ids=[text for _, text, *_ in WHOSE])
def test_capitals_and_sides_stand_for_their_country(language, text, reporter, partner):
    (figure,) = figures(read(text, language))
    assert reporter in (None, figure.figure.reporter)
    assert partner in (None, figure.figure.partner)


def test_a_port_stands_for_no_government():
    (figure,) = figures(read("Les exportations de Marseille ont atteint 2 milliards d'euros en 2024", "fr"))
    assert figure.figure.reporter is None


def test_a_flow_told_once_is_each_countrys_own():
    text = "Le esportazioni turche hanno raggiunto i 12,9 miliardi di dollari nel 2024, quelle italiane i 19,4 miliardi"
    assert [f.figure.reporter for f in figures(read(text, "it"))] == ["TR", "IT"]


def test_the_columns_of_a_table_may_be_periods():
    text = (
        "Tableau 1 - Commerce (en millions de dirhams)\n"
        "                Janv.-sept. 2023     Janv.-sept. 2024\n"
        "Exportations    13 905,2             11 870,5\n"
        "Importations    9 694,8              9 769,5"
    )
    assert [told(f) for f in figures(read(text, "fr"))] == [
        wanted("exports", "13905200000", "MAD", "2023-01/2023-09"),
        wanted("exports", "11870500000", "MAD", "2024-01/2024-09"),
        wanted("imports", "9694800000", "MAD", "2023-01/2023-09"),
        wanted("imports", "9769500000", "MAD", "2024-01/2024-09"),
    ]


def test_a_goal_without_a_flow_is_one_for_the_trade_told_before():
    text = "Il commercio bilaterale ha superato i 32 miliardi di dollari nel 2024.\nI due Paesi si propongono di arrivare a {} miliardi di dollari entro il 2030."
    goal = figures(read(text.format(40), "it"))[-1]
    assert (goal.figure.flow.value, goal.figure.status.value) == ("turnover", "target")
    assert len(figures(read(text.format(900), "it"))) == 1


def test_an_ordinal_alone_tells_of_the_next_round():
    text = (
        "Les troisièmes consultations politiques se sont tenues à Tachkent le 12 mars 2024. "
        "Les quatrièmes auront lieu à Paris en 2026."
    )
    found = [f.event for f in of_kind(read(text, "fr"), FactKind.EVENT)]
    assert [(e.round, e.city, e.status.value) for e in found] == [(3, "Tashkent", "held"), (4, "Paris", "planned")]


def test_a_time_that_points_back_is_the_last_one_of_its_length():
    text = (
        "Les échanges ont atteint 9,9 milliards d'euros au premier semestre 2024. En 2023, année pleine, ils étaient de 21,7 milliards.\n"
        "Les exportations ont reculé de 22 % sur le semestre, à 2,9 milliards d'euros."
    )
    assert told(figures(read(text, "fr"))[-1]) == wanted(
        "exports", "2900000000", "EUR", "2024-01/2024-06", growth="-22"
    )


NO_TRADE = [
    ("fr", "Côté français, le groupe a vendu sa filiale pour 300 millions d'euros en 2024"),
    ("fr", "Le budget de la ville est excédentaire de 12 millions d'euros"),
    ("fr", "Dans le rouge de 30 millions d'euros, le club cherche un repreneur"),
    ("es", "El ayuntamiento cerró en números rojos: 12 millones de euros"),
    ("it", "La squadra è in rosso per 40 milioni di euro"),
]


@pytest.mark.parametrize(("language", "text"), NO_TRADE, ids=[text for _, text in NO_TRADE])
def test_losses_and_gains_of_others_are_no_trade(language, text):
    assert figures(read(text, language)) == []


def test_what_a_goal_is_of_keeps_it_from_the_trade_before():
    text = "L'interscambio vale 5 miliardi di euro. Il governo punta a 8 miliardi di privatizzazioni entro il 2030."
    assert len(figures(read(text, "it"))) == 1


def test_a_table_is_read_by_its_columns_its_rows_and_the_changes_beside_them():
    countries = (
        "Échanges de biens de la France avec les pays baltes en 2024 (M€)\n"
        "Pays         Exportations   Importations   Solde\n"
        "Estonie           312            198         114\n"
        "Lituanie        1 021            934          87\n"
    )
    found = [f.figure for f in figures(read(countries, "fr"))]
    assert [(g.flow.value, f"{g.amount.value:.0f}", g.partner) for g in found] == [
        ("exports", "312000000", "EE"), ("imports", "198000000", "EE"), ("balance", "114000000", "EE"),
        ("exports", "1021000000", "LT"), ("imports", "934000000", "LT"), ("balance", "87000000", "LT"),
    ]  # fmt: skip
    assert {str(g.period.first.year) for g in found} == {"2024"}
    flows = (
        "Tabella. Italia-Vietnam, milioni di euro\n"
        "Voce              2023    2024    Var. %\n"
        "Esportazioni     1.612   1.701      5,5\n"
        "Saldo           -2.689  -3.019\n"
    )
    found = [f.figure for f in figures(read(flows, "it"))]
    assert [(g.flow.value, f"{g.amount.value:.0f}", g.period.first.year) for g in found] == [
        ("exports", "1612000000", 2023), ("exports", "1701000000", 2024),
        ("balance", "-2689000000", 2023), ("balance", "-3019000000", 2024),
    ]  # fmt: skip
    assert [g.growth and str(g.growth.percent) for g in found] == [None, "5.5", None, None]


def test_a_row_that_does_not_fit_its_columns_is_left_alone():
    text = (
        "Esportazioni della Lombardia (milioni di euro)\n"
        "Paese        2023    2024\n"
        "Turchia     2.410\n"
        "Egitto        612     590\n"
    )
    assert [f"{f.figure.amount.value:.0f}" for f in figures(read(text, "it"))] == ["612000000", "590000000"]


def test_we_are_the_country_of_the_envoy_who_speaks():
    text = (
        "L'ambassadrice du Pérou en Belgique, Marita Landaveri, dresse un bilan.\n"
        "« Nos exportations vers la Belgique ont atteint 340 millions d'euros en 2024. »"
    )
    assert [f.figure.reporter for f in figures(read(text, "fr"))] == ["PE"]


def test_a_series_and_the_round_told_beside_it_are_two_events():
    text = (
        "La commission mixte, dont la 11e session s'était tenue à Belgrade en 2019, se réunira à Ankara en avril 2026."
    )
    found = of_kind(read(text, "fr"), FactKind.EVENT)
    assert sorted((f.event.round or 0, f.event.city, f.event.status.value) for f in found) == [
        (0, "Ankara", "planned"), (11, "Belgrade", "held"),
    ]  # fmt: skip


def test_the_list_below_a_heading_is_of_the_flow_it_names():
    text = "Exportaciones de Uruguay por destino, 2024\nChina: US$ 3.060 millones (+7%)\nBrasil: US$ 2.312 millones (-2%)\n"
    article = replace(read_document(text.encode(), "destinos.txt"), published=dt.date(2025, 2, 12))
    found = [f.figure for f in figures(extract(article, language="es"))]
    assert [(g.flow.value, g.reporter, g.partner, str(g.growth.percent)) for g in found] == [
        ("exports", "UY", "CN", "7"), ("exports", "UY", "BR", "-2"),
    ]  # fmt: skip


def test_a_table_may_name_its_unit_in_its_rows():
    text = (
        "Balanza comercial con Chile\n"
        "                     2022    2023    2024\n"
        "Exportaciones (M€)  1.780   1.690   1.720\n"
        "Importaciones (M€)  1.810   1.705   1.655\n"
    )
    found = [f.figure for f in figures(read(text, "es"))]
    assert [(g.flow.value, f"{g.amount.value:.0f}", g.period.first.year) for g in found] == [
        ("exports", "1780000000", 2022), ("exports", "1690000000", 2023), ("exports", "1720000000", 2024),
        ("imports", "1810000000", 2022), ("imports", "1705000000", 2023), ("imports", "1655000000", 2024),
    ]  # fmt: skip


AGAIN = [
    # A signed sum in a parenthesis is by how much; "hasta" behind a verb of reaching is no ceiling
    ("es", "En 2024 el intercambio ascendió hasta los US$ 2.879 millones, una caída del 9,5% frente a 2023 (-US$ 302 millones)",
     [wanted("turnover", "2879000000", "USD", "2024", growth="-9.5"), wanted("turnover", "302000000", "USD", "2024", status="delta")]),
    # Changes told in the order of their amounts, and what they are counted from
    ("es", "En 2024 las ventas de hierro sumaron US$ 68 millones y las de madera, US$ 57 millones, con alzas de 49% y 75% respectivamente, en relación con 2023",
     [wanted("exports", "68000000", "USD", "2024", growth="49", product="hierro"), wanted("exports", "57000000", "USD", "2024", growth="75", product="madera")]),
    # Numbers in words and of three parts
    ("es", "El comercio bilateral pasó de mil 338 millones de dólares en 1999 a tres mil 906 millones en 2010",
     [wanted("turnover", "1338000000", "USD", "1999"), wanted("turnover", "3906000000", "USD", "2010")]),
    ("es", "En 2023 las exportaciones bajaron de tres mil 998 a dos mil 669 millones de dólares",
     [wanted("exports", "3998000000", "USD", "2022"), wanted("exports", "2669000000", "USD", "2023")]),
    ("es", "Las exportaciones sumaron 5.755.8 millones de dólares en 2024", [wanted("exports", "5755800000", "USD", "2024")]),
    ("it", "Nel 2024 la Costa d'Avorio, con un PIL in crescita del 6,1%, ha esportato merci per 13.420 miliardi di franchi CFA",
     [wanted("exports", "13420000000000", "XOF", "2024")]),
    # The year behind the word for it, and a fortnight, which is no month
    ("fr", "Sur les neuf premiers mois de l'année 2024, les ventes se sont chiffrées à 412 millions d'euros à l'export, en recul de 6,5 % en glissement annuel",
     [wanted("exports", "412000000", "EUR", "2024-01/2024-09", growth="-6.5")]),
    ("es", "Durante la primera quincena de enero de 2025 las exportaciones alcanzaron 38 millones de dólares", [wanted("exports", "38000000", "USD", None)]),
    # What a goal is set against today is of no year before the goal's
    ("fr", "Paris et Rabat entendent porter leurs échanges à 20 milliards d'euros d'ici 2030, contre 14 milliards aujourd'hui",
     [wanted("turnover", "20000000000", "EUR", "2030", status="target"), wanted("turnover", "14000000000", "EUR", None)]),
    # A full stop behind an abbreviated unit
    ("fr", "En 2024, les exportations ont atteint 402,6 M€. Les importations se sont établies à 88,4 M€. Le solde est positif de 314,2 M€.",
     [wanted("exports", "402600000", "EUR", "2024"), wanted("imports", "88400000", "EUR", "2024"), wanted("balance", "314200000", "EUR", "2024")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"), AGAIN, ids=[f"{code} {text[:50]}" for code, text, _ in AGAIN]
)
def test_a_construction_of_real_reports_is_read_as_it_says(language, text, expected):
    assert [told(f) for f in figures(read(text, language))] == expected


def test_each_entry_of_a_list_keeps_its_own_partner():
    text = (
        "Nel 2024 l'export italiano verso gli Stati Uniti è stato di 17 miliardi di euro, quello con la Francia, 16 miliardi. "
        "In calo la Cina da 3,6 a 3,4 miliardi e la Turchia da 3,7 a 3 miliardi."
    )
    found = [(f.figure.amount.digits, f.figure.partner) for f in figures(read(text, "it"))]
    assert found == [("17", "US"), ("16", "FR"), ("3.6", "CN"), ("3.4", "CN"), ("3.7", "TR"), ("3", "TR")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "Las importaciones de Chile originarias del Perú sumaron 98 millones de dólares en 2024", ("CL", "PE")),
        (
            "fr",
            "Les importations venues du Nigeria ont bondi à 28 millions d'euros en 2024, selon la douane du Cameroun",
            ("CM", "NG"),
        ),
    ],
)
def test_where_imports_come_from_is_the_partner(language, text, expected):
    (only,) = figures(read(text, language))
    assert (only.figure.reporter, only.figure.partner) == expected


def sides(text, language, published=None):
    found = figures(read(text, language, published) if published else read(text, language))
    return [(f.figure.flow.value, f.figure.reporter, f.figure.partner, f.figure.product is not None) for f in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # An apposition between subject and verb; the flow goes on from the amount, not from the apposition
        ("fr", "La Roumanie, gros fournisseur de blé du royaume, a exporté vers le Maroc pour 890 millions d'euros en 2024",
         [("exports", "RO", "MA", False)]),
        # Goods in parentheses before the word that says they are sold
        ("es", "Chile exportó a Japón por US$ 8.412 millones en 2024. El cobre (US$ 3.120 millones) y el salmón (US$ 1.204 millones) concentran los envíos",
         [("exports", "CL", "JP", False), ("exports", "CL", "JP", True), ("exports", "CL", "JP", True)]),
        # Amounts whose currency the article names further on
        ("it", "Nel 2024 l'Italia ha venduto in Polonia prodotti per 612 milioni. Calzature (98 milioni) e mobili (74 milioni) guidano la classifica. "
         "L'import italiano dalla Polonia vale 15,8 miliardi di euro.",
         [("exports", "IT", "PL", False), ("exports", "IT", "PL", True), ("exports", "IT", "PL", True), ("imports", "IT", "PL", False)]),
        # A statistical office without a country, in the language of one
        ("it", "ISTITUTO DI STATISTICA\nNel 2024 le esportazioni verso gli Stati Uniti sono state pari a 5,4 miliardi di euro", [("exports", "IT", "US", False)]),
        ("it", "Secondo l'Istituto nazionale di statistica romeno, nel 2024 l'export ha raggiunto 5,4 miliardi di euro", [("exports", "RO", None, False)]),
        # Whose trade "we" is, and not that of the partner who is said to buy further on
        ("fr", "« Nos échanges avec la Belgique pèsent 9,2 milliards de dollars en 2024. Les exportations ont progressé de 11 %. La Belgique a acheté pour 3,6 milliards de biens. »",
         [("turnover", None, "BE", False), ("exports", None, None, False), ("imports", "BE", None, False)]),
    ],
)  # fmt: skip
def test_whose_flow_and_of_which_goods(language, text, expected):
    assert sides(text, language) == expected


def test_what_is_asked_for_as_a_goal_is_one():
    text = "Qual è il traguardo di questa ambasciata?\n«Un miliardo di euro di export nel 2028.»"
    assert [told(f) for f in figures(read(text, "it"))] == [
        wanted("exports", "1000000000", "EUR", "2028", status="target")
    ]


def test_the_price_of_a_thing_is_no_trade():
    text = "Nel 2024 abbiamo esportato in Perù per 109 milioni di euro. Noi costruiamo la metropolitana di Lima, che è un'opera da oltre 5 miliardi di dollari."
    assert [f.figure.amount.digits for f in figures(read(text, "it"))] == ["109"]


def test_a_line_about_a_year_gives_it_to_the_answer_below():
    text = "Ambasciatore, le statistiche raccontano un 2024 brillante.\n«Direi di sì. L'interscambio ha raggiunto 1,86 miliardi di euro.»"
    assert [told(f) for f in figures(read(text, "it"))] == [wanted("turnover", "1860000000", "EUR", "2024")]


PASSING = [
    ("it", "Al termine di una telefonata con il collega etiope, il 4 febbraio 2025, il ministro ha parlato di energia",
     [(EventKind.MEETING, dt.date(2025, 2, 4), None, "online")]),
    ("it", "Il 12 marzo 2019 il presidente aveva compiuto una visita di Stato ad Addis Abeba", [(EventKind.VISIT, dt.date(2019, 3, 12), "Addis Ababa", "in_person")]),
    ("fr", "Le ministre s'est entretenu au téléphone mardi avec son homologue marocain", [(EventKind.MEETING, dt.date(2025, 2, 11), None, "online")]),
    ("fr", "Les négociateurs des deux ministères se sont retrouvés le 9 janvier 2025 à Dublin", [(EventKind.MEETING, dt.date(2025, 1, 9), "Dublin", "in_person")]),
    ("es", "Durante la visita de Estado del presidente a Lisboa, en mayo de 2024, ambos gobiernos se propusieron duplicar el comercio",
     [(EventKind.VISIT, dt.date(2024, 5, 1), "Lisbon", "in_person")]),
    ("es", "El ministro y su homólogo se reunieron este jueves en Rabat para preparar la próxima cumbre bilateral", [(EventKind.MEETING, dt.date(2025, 2, 6), "Rabat", "in_person")]),
    ("fr", "Les deux responsables ont évoqué le dialogue politique entre leurs pays à Rabat", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"), PASSING, ids=[f"{code} {text[:40]}" for code, text, _ in PASSING]
)
def test_an_event_told_in_passing_has_its_day_place_and_format(language, text, expected):
    found = [f.event for f in of_kind(read(text, language), FactKind.EVENT)]
    assert [
        (e.kind, e.when.first if e.when else None, e.city, e.format.value if e.format else None) for e in found
    ] == expected


def test_an_ordinal_behind_its_round_counts_it():
    text = (
        "Le ultime consultazioni politiche, le seconde, si sono tenute ad Abidjan il 27 marzo 2024. Le terze sono previste a Roma nel 2026.\n"
        "La commissione mista si è riunita a Roma il 5 febbraio 2025 per la quarta volta. L'ultima, la terza, si era svolta a Bucarest il 15 febbraio 2024."
    )
    found = {(f.event.round, f.event.city) for f in of_kind(read(text, "it"), FactKind.EVENT)}
    assert {(2, "Abidjan"), (3, "Rome"), (3, "Bucharest")} <= found


MORE = [
    ("fr", "Les exportations françaises vers le Proche-Orient ont diminué à 2,7 Md€ au premier semestre 2024, compte tenu de nos ventes vers Israël (+1 % à 1 Md€) et l'Égypte (-4 % à 0,9 Md€)",
     [("2.7", "exports", "2024-01/2024-06", None), ("1", "exports", "2024-01/2024-06", "IL"), ("0.9", "exports", "2024-01/2024-06", "EG")]),
    ("fr", "Au premier semestre 2024, le solde commercial français est positif (+357 M€, contre -82 M€ au 1er semestre 2023)",
     [("357", "balance", "2024-01/2024-06", None), ("82", "balance", "2023-01/2023-06", None)]),
    ("fr", "En 2024, les échanges bilatéraux ont baissé de 42,3 % à 25,1 M EUR", [("25.1", "turnover", "2024", None)]),
    ("es", "El año pasado le vendimos a la India 3.900 millones de dólares y le compramos 1.200 millones",
     [("3900", "exports", "2024", "IN"), ("1200", "imports", "2024", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), MORE, ids=[f"{code} {text[:40]}" for code, text, _ in MORE])
def test_amount_flow_period_and_partner(language, text, expected):
    found = [f.figure for f in figures(read(text, language))]
    got = [(f.amount.digits.lstrip("-"), f.flow.value, f.period, f.partner) for f in found]
    assert [(d, fl, p) for d, fl, p, _ in got] == [(d, fl, period(w)) for d, fl, w, _ in expected]
    assert [side for *_, side in got if side is not None] == [side for *_, side in expected if side is not None]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        # A part of a flow told of goods that open their sentence is no total
        ("es", "En 2024 Nicaragua exportó a China por 162 millones de dólares. Tan sólo la carne generó ventas por 58 millones",
         [("exports", "NI", "CN", False), ("exports", "NI", "CN", True)]),
        ("it", "Nel 2024 le importazioni dal Marocco sono state pari a 903 milioni di euro. Seguono i prodotti ittici: 112,6 milioni. "
         "In netto recupero i fertilizzanti, che nel solo secondo trimestre hanno totalizzato 21,4 milioni",
         [("imports", "IT", "MA", False), ("imports", "IT", "MA", True), ("imports", "IT", "MA", True)]),
        ("it", "Nel 2024 l'interscambio Italia-Romania ha raggiunto 19,7 miliardi di euro. Di questi, 10,4 miliardi sono rappresentati dalle esportazioni italiane "
         "e 9,3 miliardi dalle importazioni. Il solo comparto dei macchinari ha garantito vendite per 2,2 miliardi",
         [("turnover", "IT", "RO", False), ("exports", "IT", "RO", False), ("imports", "IT", "RO", False), ("exports", "IT", "RO", True)]),
    ],
)  # fmt: skip
def test_goods_that_open_a_sentence_limit_its_amount(language, text, expected):
    assert sides(text, language) == expected


def test_a_goal_named_behind_its_amount_is_one_for_the_trade():
    text = "Nel 2024 l'interscambio ha raggiunto 19,7 miliardi di euro. I due ministri hanno fissato in 25 miliardi di euro l'obiettivo per il 2030."
    assert [told(f) for f in figures(read(text, "it"))] == [
        wanted("turnover", "19700000000", "EUR", "2024"),
        wanted("turnover", "25000000000", "EUR", "2030", status="target"),
    ]


def test_a_year_beside_some_months_means_the_same_months():
    text = "Entre enero y julio de 2024 las importaciones totalizaron US$ 642,0 millones (US$ 590,5 millones en 2023)"
    assert [told(f) for f in figures(read(text, "es"))] == [
        wanted("imports", "642000000", "USD", "2024-01/2024-07"),
        wanted("imports", "590500000", "USD", "2023-01/2023-07"),
    ]
    text = "Entre enero y julio de 2024 las importaciones totalizaron US$ 642,0 millones (US$ 1.290,5 millones en 2023)"
    assert figures(read(text, "es"))[-1].figure.period == period("2023")


def test_lines_broken_before_a_parenthesis_or_an_amount_are_one_sentence():
    text = (
        "Secondo le dogane le esportazioni della Norvegia in Italia\nsono ammontate nel 2023 a 4,16 miliardi di euro\n"
        "(-6,3%), mentre le importazioni hanno avuto un valore di\n1,85 miliardi di euro (-0,4%)."
    )
    article = replace(read_document(text.encode(), "a.txt"), language="it", published=dt.date(2024, 4, 18))
    assert [told(f) for f in figures(extract(article))] == [
        wanted("exports", "4160000000", "EUR", "2023", growth="-6.3"),
        wanted("imports", "1850000000", "EUR", "2023", growth="-0.4"),
    ]


def test_a_sentence_goes_on_about_the_flow_that_a_colon_led_to():
    text = "Il commercio con la Slovenia rallenta: le esportazioni austriache sono calate del 12% dal 2011. Nel 2018 erano di 4,6 miliardi di euro."
    assert told(figures(read(text, "it", dt.date(2019, 4, 2)))[-1]) == wanted(
        "exports", "4600000000", "EUR", "2018", growth="-12", base="2011"
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Oslo e Lima puntano a raddoppiare entro il 2027 l'interscambio, che nel 2023 ha toccato i 450 milioni di euro."),
        ("es", "Oslo y Lima quieren duplicar el intercambio, que en 2023 fue de 450 millones de euros."),
        ("fr", "Oslo et Lima veulent doubler leurs échanges, qui ont atteint 450 millions d'euros en 2023."),
    ],
)  # fmt: skip
def test_a_change_that_is_only_aimed_at_is_no_growth(language, text):
    (figure,) = [f.figure for f in figures(read(text, language))]
    assert figure.growth is None


@pytest.mark.parametrize(
    ("language", "text", "countries"),
    [
        ("es", "El comercio sino-mexicano creció en 2024, pero no a costa de Perú, sino de Chile.", {"CN", "MX", "PE", "CL"}),
        ("es", "El comercio con México no cayó, sino que creció.", {"MX"}),
        ("it", "Sino al 2024 il Kenya ha venduto franco fabbrica alla Polonia.", {"KE", "PL"}),
        ("it", "Gli scambi franco-polacchi e quelli sino-polacchi sono cresciuti.", {"FR", "CN", "PL"}),
    ],
)  # fmt: skip
def test_a_people_that_is_a_word_of_its_own_counts_before_a_hyphen_only(language, text, countries):
    assert {f.payload.value for f in of_kind(read(text, language), FactKind.COUNTRY)} == countries


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les échanges avec le Ghana ont atteint 1,2 milliard de dollars en 2022, soit un accroissement annuel moyen de 9,4 %."),
        ("fr", "Le commerce a atteint 3,3 milliards de dollars en 2023, avec un taux de croissance annuel moyen de 16,4 %."),
        ("it", "L'interscambio ha toccato 3,2 miliardi di euro nel 2022, con una crescita annua media del 22,1%."),
        ("es", "El comercio alcanzó 3.200 millones de dólares en 2022, con un crecimiento medio anual del 22,1 %."),
        ("en", "Trade reached 3.2 billion dollars in 2022, an average annual growth of 22.1 percent."),
        ("en", "Exports have grown 7% a year since 2010, reaching 2.1 billion dollars in 2022."),
        ("de", "Die Ausfuhren erreichten 2022 3,2 Mrd. Euro, ein durchschnittliches jährliches Wachstum von 22,1 Prozent."),
        ("nl", "De uitvoer groeide sinds 2010 met gemiddeld 7% per jaar tot 2,1 miljard euro in 2022."),
        ("ru", "Товарооборот достиг 3,2 млрд долларов в 2022 году, среднегодовой прирост составил 22,1%."),
    ],
)  # fmt: skip
def test_an_average_over_years_is_no_growth_on_the_year_before(language, text):
    (figure,) = [f.figure for f in figures(read(text, language))]
    assert figure.growth is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 2016 Peru sold fruit abroad for 4.5 billion euros. Over the past six years, sales abroad grew by 84%."),
        ("es", "En 2016 Perú exportó fruta por 4.500 millones de euros. En los últimos 6 años, las ventas al exterior crecieron un 84 %."),
        ("fr", "En 2016, le Pérou a exporté des fruits pour 4,5 milliards d'euros. Ces six dernières années, les ventes à l'étranger ont augmenté de 84 %."),
    ],
)  # fmt: skip
def test_a_change_over_years_told_before_a_comma_counts_from_their_first(language, text):
    growths = [f.figure.growth for f in figures(read(text, language)) if f.figure.growth is not None]
    assert [g.base for g in growths] == [period("2010")]

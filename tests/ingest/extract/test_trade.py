"""Attachment: which flow, period, base, status and side an amount gets, one turn of phrase at a time."""

from datetime import date
from decimal import Decimal

import pytest

from briefing.core.article import Certainty
from briefing.core.fact import FactKind
from briefing.ingest.extract.sums.clauses import cut
from briefing.ingest.extract.words.lexicon_files import lexicon
from briefing.ingest.extract.words.scanning import read as scan
from tests.ingest.extract.making import article, figures, of_kind, period, read, told, wanted


def rows(text, language, published=None):
    reading = read(text, language) if published is None else read(text, language, published)
    return [told(f) for f in figures(reading)]


PHRASES = [
    ("en", "Kazakhstan's exports to Italy rose 12.4 percent year-on-year to $14.2 billion in the first ten months of 2024, while imports from Italy edged down 1.9 percent to $1.3 billion.",
     [wanted("exports", "14200000000", "USD", "2024-01/2024-10", growth="12.4"), wanted("imports", "1300000000", "USD", "2024-01/2024-10", growth="-1.9")]),
    ("en", "Trade volume stood at $1.2 billion in 2023, compared with $980 million in 2022 and $750 million in 2021.",
     [wanted("turnover", "1200000000", "USD", "2023"), wanted("turnover", "980000000", "USD", "2022"), wanted("turnover", "750000000", "USD", "2021")]),
    ("en", "UK goods exports were £512m in 2024, down 4.3%, and goods imports £1.2bn, up 0.5%.",
     [wanted("exports", "512000000", "GBP", "2024", growth="-4.3"), wanted("imports", "1200000000", "GBP", "2024", growth="0.5")]),
    ("en", "Exports more than tripled since 2019, reaching $900 million in 2024.",
     [wanted("exports", "900000000", "USD", "2024", growth="200", base="2019")]),
    ("en", "In 2024 exports totalled $210.4 million, 1.8 times more than in 2023.",
     [wanted("exports", "210400000", "USD", "2024", growth="80.0")]),
    ("en", "Trade reached $2.05 billion in January–September 2024, 7.3% higher than the $1.91 billion recorded in the corresponding period of 2023.",
     [wanted("turnover", "2050000000", "USD", "2024-01/2024-09", growth="7.3"), wanted("turnover", "1910000000", "USD", "2023-01/2023-09")]),
    ("en", "Trade was worth £42.6 billion in the four quarters to the end of Q2 2024.",
     [wanted("turnover", "42600000000", "GBP", "2023-07/2024-06")]),
    ("en", "Exports increased by $120 million to reach $1.4 billion in 2024.",
     [wanted("exports", "120000000", "USD", "2024", status="delta"), wanted("exports", "1400000000", "USD", "2024")]),
    ("it", "L'export italiano è passato da 900 milioni di euro nel 2022 a 1,2 miliardi nel 2023.",
     [wanted("exports", "900000000", "EUR", "2022"), wanted("exports", "1200000000", "EUR", "2023")]),
    ("it", "Tra gennaio e settembre 2024 le esportazioni sono ammontate a 1,42 miliardi di euro, il 3,6% in meno rispetto allo stesso periodo del 2023, quando erano state pari a 1,47 miliardi.",
     [wanted("exports", "1420000000", "EUR", "2024-01/2024-09", growth="-3.6"), wanted("exports", "1470000000", "EUR", "2023-01/2023-09")]),
    ("it", "Il commercio tra i due Paesi, che nel 2022 valeva 800 milioni di dollari, ha raggiunto 1 miliardo e 200 milioni nel 2024.",
     [wanted("turnover", "800000000", "USD", "2022"), wanted("turnover", "1200000000", "USD", "2024")]),
    ("it", "Nel 2023 le esportazioni si sono attestate a 450 milioni di euro e le importazioni a 320 milioni, per un interscambio complessivo di 770 milioni.",
     [wanted("exports", "450000000", "EUR", "2023"), wanted("imports", "320000000", "EUR", "2023"), wanted("turnover", "770000000", "EUR", "2023")]),
    ("it", "Nel primo semestre del 2024 il deficit commerciale si è ridotto a 310 milioni di euro, dai 402 milioni dello stesso periodo del 2023.",
     [wanted("balance", "-310000000", "EUR", "2024-01/2024-06"), wanted("balance", "-402000000", "EUR", "2023-01/2023-06")]),
    ("it", "Nel 2024 l'interscambio è stato di un miliardo e mezzo di euro: mezzo miliardo di esportazioni.",
     [wanted("turnover", "1500000000", "EUR", "2024"), wanted("exports", "500000000", "EUR", "2024")]),
    ("en", "Trade amounted to 514.9 and 523.7 million dollars in 2022 and 2023 respectively.",
     [wanted("turnover", "514900000", "USD", "2022"), wanted("turnover", "523700000", "USD", "2023")]),
    ("en", "From 2019 to 2023, trade rose from $300m to $600m.",
     [wanted("turnover", "300000000", "USD", "2019"), wanted("turnover", "600000000", "USD", "2023")]),
    ("en", "UK-Kazakhstan trade stood at £2.3 billion in the year to June 2024, down 9.8%.",
     [wanted("turnover", "2300000000", "GBP", "2023-07/2024-06", growth="-9.8")]),
    ("it", "Il valore dell'interscambio è quasi raddoppiato, da 3,1 miliardi di euro nel 2020 a 6 miliardi di euro nel 2024.",
     [wanted("turnover", "3100000000", "EUR", "2020"), wanted("turnover", "6000000000", "EUR", "2024", growth="100", base="2020")]),
    ("it", "Esportazioni 2024: 3,4 mld € (+2,1%); importazioni: 2,9 mld € (-0,5%); saldo: +0,5 mld €.",
     [wanted("exports", "3400000000", "EUR", "2024", growth="2.1"), wanted("imports", "2900000000", "EUR", "2024", growth="-0.5"),
      wanted("balance", "500000000", "EUR", "2024")]),
    ("it", "L'export agroalimentare ha toccato i 120 milioni di euro nel 2024 (+7%).",
     [wanted("exports", "120000000", "EUR", "2024", growth="7", product="agroalimentare")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), PHRASES, ids=[p[1][:40] for p in PHRASES])
def test_a_turn_of_phrase_is_attached(language, text, expected):
    assert rows(text, language) == expected


NO_TRADE = [
    ("en", "The World Bank approved a $300 million loan to support exports."),
    ("en", "Italian companies invested $7 billion in Kazakhstan."),
    ("en", "Oil fell to $71 per barrel."),
    ("en", "The trade agreement was signed in 2019 and covers 450 million people."),
    ("en", "A grant of €1.5 million will help the chamber of commerce."),
    ("it", "Lo stock di investimenti supera i 500 milioni di dollari."),
    ("it", "La linea di credito da 200 milioni di euro sostiene il commercio."),
    ("it", "Il deficit di bilancio è salito a 3 miliardi di euro."),
]


@pytest.mark.parametrize(("language", "text"), NO_TRADE, ids=[t[:40] for _, t in NO_TRADE])
def test_other_money_is_no_trade(language, text):
    assert rows(text, language) == []


NO_GROWTH = [
    ("en", "Italy accounts for 30% of Kazakhstan's exports."),
    ("en", "The import tariff of 15% remains."),
    ("it", "L'Italia si conferma con una quota dell'8,9% dell'interscambio."),
    ("it", "L'inflazione è aumentata del 5%."),
]


@pytest.mark.parametrize(("language", "text"), NO_GROWTH, ids=[t[:40] for _, t in NO_GROWTH])
def test_a_share_or_a_tariff_is_no_growth(language, text):
    assert rows(text, language) == []


SIDES = [
    ("en", "Italian exports to Kazakhstan reached €1.1 billion in 2024.", "IT", "KZ"),
    ("en", "Kazakhstan's exports to Belgium reached €1.1 billion in 2024.", "KZ", "BE"),
    ("en", "EU imports from Uzbekistan reached €1.1 billion in 2024.", "EU", "UZ"),
    ("en", "Kazakhstan exported goods worth $8.1 billion to the Netherlands in 2023.", "KZ", "NL"),
    ("it", "Le esportazioni del Kazakistan verso l'Italia ammontano a 18,6 miliardi di dollari.", "KZ", "IT"),
    ("it", "Le esportazioni italiane in Turchia ammontano a 18,6 miliardi di dollari.", "IT", "TR"),
    ("it", "L'import italiano dall'Azerbaigian vale 6 miliardi di euro.", "IT", "AZ"),
]


@pytest.mark.parametrize(("language", "text", "reporter", "partner"), SIDES, ids=[s[1][:40] for s in SIDES])
def test_whose_flow_it_is_stands_at_the_flow(language, text, reporter, partner):
    (fact,) = figures(read(text, language))
    assert (fact.figure.reporter, fact.figure.partner) == (reporter, partner)
    assert fact.note("reporter").certainty is Certainty.STATED


def test_an_unknown_reporter_stays_unset_and_lowers_the_confidence():
    (fact,) = figures(read("Exports reached €1.1 billion in 2024.", "en"))
    assert fact.figure.reporter is None
    assert fact.confidence <= 70
    assert fact.note("reporter").certainty is Certainty.UNKNOWN


def test_the_statistical_office_that_is_cited_is_the_reporter():
    (fact,) = figures(
        read("Secondo i dati Istat, l'interscambio con l'Uzbekistan è stato di 480 milioni di euro nel 2024.", "it")
    )
    assert (fact.figure.reporter, fact.figure.partner) == ("IT", "UZ")


def test_a_period_is_carried_into_the_next_sentence_with_less_confidence():
    text = "In 2024 Italian exports to Oman reached €600 million. Imports from Oman were €200 million."
    first, second = figures(read(text, "en"))
    assert second.figure.period == first.figure.period == period("2024")
    assert "carried_over" in second.figure.flags
    assert second.confidence < first.confidence


def test_a_number_in_the_unit_of_another_sentence_says_so_and_is_less_sure():
    text = "Ghana exported goods worth 1.42 billion euros to the Netherlands in 2024. The year before it had been 1.18."
    first, second = figures(read(text, "en"))
    assert second.figure.amount.currency == "EUR"
    assert "currency_inherited" in second.reasons
    assert "currency_inherited" not in first.reasons


def test_a_sum_without_currency_takes_that_of_its_neighbour():
    text = "Nel 2024 l'export è stato di 5 milioni di euro e l'import di 3 milioni."
    _, imports = figures(read(text, "it"))
    assert imports.figure.amount.currency == "EUR"
    assert "currency_inherited" in imports.figure.flags


def test_it_reached_goes_on_about_the_flow_before():
    text = "Trade came to $523.7 million in 2023. In the first eight months of 2024 it reached $289.0 million."
    assert [told(f) for f in figures(read(text, "en"))] == [
        wanted("turnover", "523700000", "USD", "2023"),
        wanted("turnover", "289000000", "USD", "2024-01/2024-08"),
    ]


def test_a_list_by_country_names_its_partners():
    facts = figures(read("Trade with Uzbekistan was $4.2bn, Kyrgyzstan $1.7bn and Tajikistan $1.2bn in 2024.", "en"))
    assert [f.figure.partner for f in facts] == ["UZ", "KG", "TJ"]


def test_a_currency_is_no_country():
    assert not of_kind(read("Turnover was US$ 806.4m and 20 million Swiss francs.", "en"), FactKind.COUNTRY)


def test_a_fiscal_year_follows_the_calendar_of_its_country():
    (fact,) = figures(
        read("Exports of India reached $437 billion in the 2023-24 fiscal year.\nIndia and Japan met.", "en")
    )
    assert fact.figure.period == period("2023-04/2024-03")


def test_an_amount_of_two_scales_is_one_amount():
    (fact,) = figures(read("Trade stood at $1 billion 45.6 million in 2024.", "en"))
    assert fact.figure.amount.value == Decimal("1045600000")


def test_a_goal_sets_no_period_for_the_figures_behind_it():
    found = rows("The two sides aim to raise trade to $100 billion by 2030. Exports amounted to $5 billion.", "en")
    assert [(f["flow"], f.get("period")) for f in found] == [("turnover", period("2030")), ("exports", None)]


def test_a_goal_without_a_year_takes_none_from_the_sentence_before():
    text = "Trade amounted to $2.6 billion in January-June 2024. The countries plan to bring trade to $15 billion."
    goal = rows(text, "en")[-1]
    assert (goal["status"], goal.get("period")) == ("target", None)


def test_the_union_is_a_party_where_it_trades_with_one_country():
    reading = read(
        "#Vietnam, EU trade exceeds $68 billion in 2024\nTrade rose, with Vietnam's exports at $51.7 billion.", "en"
    )
    assert set(reading.parties) == {"VN", "EU"}
    assert figures(reading)[-1].figure.reporter == "VN"


def test_growth_in_a_parenthesis_reaches_over_a_long_period():
    text = "UK exports amounted to £1.1 billion in the four quarters to the end of Q3 2024 (an increase of 4.6%)."
    assert (
        rows(text, "en")[0]["growth"]
        == rows("UK exports amounted to £1.1 billion in 2024 (up 4.6%).", "en")[0]["growth"]
    )


def test_touching_a_mark_is_no_share():
    text = "Nel 2023 l'interscambio ha toccato quota 523,7 milioni di dollari, l'1,7% in più rispetto al 2022."
    assert rows(text, "it")[0] == wanted("turnover", "523700000", "USD", "2023", growth="1.7")


def test_goods_bought_and_sold_are_imports_and_exports():
    text = "Germany bought €21 million worth of Mongolian goods in 2024 and sold goods worth €198 million to Mongolia."
    assert rows(text, "en") == [
        wanted("imports", "21000000", "EUR", "2024"),
        wanted("exports", "198000000", "EUR", "2024"),
    ]


def test_a_company_bought_is_no_import():
    assert rows("The group bought a shipping company for $21 million in 2024.", "en") == []


def test_two_and_a_half_times_is_a_factor():
    (row,) = rows("Exports grew two and a half times in 2024.", "en")
    assert row == wanted("exports", None, None, "2024", growth="150")


def test_a_name_that_several_currencies_share_is_the_one_of_a_party():
    text = "# Kenya and Uganda\nKenya exported goods worth 83.2 billion shillings to the Dutch in 2024. Kenya and the Netherlands met."
    assert [f["currency"] for f in rows(text, "en")] == ["KES"]
    (fact,) = figures(read("Exports stood at 83.2 billion shillings in 2024.", "en"))
    assert fact.figure.amount.currency is None


def test_the_year_before_counts_from_the_figure_before():
    text = "Imports from the Netherlands were 35.9 billion dollars in 2024. The year before it had been 44 billion."
    assert [f["period"] for f in rows(text, "en")] == [period("2024"), period("2023")]


def test_a_change_in_money_may_stand_behind_the_year():
    text = "Exports increased in 2024 by $120 million to $1.4 billion."
    assert [f["status"] for f in rows(text, "en")] == ["delta", "observed"]


def test_goods_that_open_a_sentence_limit_the_flow_told_before():
    text = "Kenya exported goods worth $640 million in 2024. Cut flowers alone accounted for $320 million."
    assert [f.get("product") for f in rows(text, "en")] == [None, "cut flowers"]


@pytest.mark.parametrize("unit", ["(in million euro)", "(EUR million)", ", in millions of euros"])
def test_a_heading_gives_the_unit_of_its_list(unit):
    text = f"# Italy and Oman\nTrade in 2024{unit}:\nExports: 310.2\nImports: 95.4"
    assert rows(text, "en") == [
        wanted("exports", "310200000", "EUR", "2024"),
        wanted("imports", "95400000", "EUR", "2024"),
    ]


def test_growth_told_in_the_next_sentence_is_of_the_figure_before():
    text = "Exports were €310 million in 2024. This was up 5% on the year."
    assert rows(text, "en") == [wanted("exports", "310000000", "EUR", "2024", growth="5")]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Exports to Japan, South Korea and Vietnam were $1.2 billion, $900 million and $340 million respectively in 2024.", ["JP", "KR", "VN"]),
        ("ru", "Экспорт в Японию, Корею и Вьетнам составил 1,2 млрд, 900 млн и 340 млн долларов соответственно.", ["JP", "KR", "VN"]),
        ("de", "Die Ausfuhren nach Japan und Vietnam betrugen 2024 1,2 Mrd. bzw. 0,3 Mrd. Euro.", ["JP", "VN"]),
        ("nl", "De export naar Japan en Vietnam bedroeg in 2024 respectievelijk 1,2 miljard en 0,3 miljard euro.", ["JP", "VN"]),
        ("en", "Exports to Japan and Vietnam came to $1.2 billion in 2024.", [None]),
    ],
)  # fmt: skip
def test_partners_told_in_a_list_are_each_their_own_or_nobodys(language, text, expected):
    assert [(f.figure.reporter, f.figure.partner) for f in figures(read(text, language))] == [
        (None, p) for p in expected
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Exports of Peru grew\n\nPeru exported goods worth 61 billion dollars in 2023. It imported 50 billion.\n\n"
            "Peruvian sales to Chile were 2 billion, Peruvian purchases from Chile 1.5 billion dollars.",
            [None, None, "CL", "CL"],
        ),
        (
            "en",
            "Peru and Chile\n\nPeru exported goods worth 2 billion dollars in 2023. It imported 1.5 billion.",
            ["CL", "CL"],
        ),
    ],
)
def test_a_partner_is_supposed_only_where_the_reader_has_met_it(language, text, expected):
    assert [f.figure.partner for f in figures(read(text, language))] == expected


def test_a_figure_told_of_a_third_country_is_not_the_other_partys():
    text = (
        "Il Giappone e il Cile\n\nA gennaio il Giappone ha registrato con la Cina un deficit di 3,76 trilioni di yen, quando era "
        "di 3,30 trilioni di yen."
    )
    assert "CL" not in [f.figure.partner for f in figures(read(text, "it"))]


def test_a_third_country_named_beside_an_amount_keeps_the_other_party_from_it():
    text = "In 2022 Germany was Belgium's largest customer, with exports of 88.4 billion euros. The United Kingdom comes fifth, with 22.5 billion euros of Belgian exports."
    assert [f.figure.partner for f in figures(read(text, "en"))][-1] != "DE"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ru",
            "Торговля Узбекистана с Россией в 2025 году достигла 13 млрд долларов. Совокупный внешнеторговый оборот Узбекистана вырос "
            "на 20,7% и составил 81,2 млрд долларов.",
            [("UZ", "RU"), ("UZ", None)],
        ),
        (
            "ru",
            "Экспорт Молдовы в Румынию составил в 2024 году 300 млн долларов, а в остальные государства – 105,4 млн долларов.",
            [("MD", "RO"), ("MD", None)],
        ),
        (
            "es",
            "Perú exportó a la India 2.000 millones de dólares en 2024. El comercio exterior del Perú sumó 120.000 millones de dólares.",
            [("PE", "IN"), ("PE", None)],
        ),
        (
            "ru",
            "Следом за Россией идёт Китай, который импортировал узбекской продукции на 1,5 млрд долларов в 2023 году.",
            [("CN", "UZ")],
        ),
        (
            "en",
            "Georgia's imports came from Turkey, Russia and China with $624 million, $393 million and $289 million in 2021.",
            [("GE", "TR"), ("GE", "RU"), ("GE", "CN")],
        ),
    ],
)  # fmt: skip
def test_a_flow_with_all_the_world_or_a_group_is_with_no_party(language, text, expected):
    assert [(f.figure.reporter, f.figure.partner) for f in figures(read(text, language))] == expected


@pytest.mark.parametrize(
    ("between", "partner"),
    [("Both sides met in Nairobi.", "PE"), ("Ghana looks on. Ghana grows cocoa. Ghana has no such talks.", None)],
)
def test_no_partner_is_supposed_where_an_article_returns_to_a_third_country(between, partner):
    reading = read(
        "Kenya and Peru want more trade\n\nTrade between Kenya and Peru reached 230 million dollars in 2023.\n\n"
        f"{between}\n\nKenyan exports came to 95 million dollars in 2023.",
        "en",
    )
    assert [f.figure.partner for f in figures(reading)] == ["PE", partner]


def test_the_readers_country_is_no_supposed_partner_beside_figures_with_all_the_world():
    reading = read(
        "Kenia verkoopt meer bloemen\n\nDe handel tussen Kenia en Nederland bedroeg 230 miljoen dollar in 2023.\n\n"
        "Wereldwijd bedroeg de Keniaanse uitvoer 5,1 miljard dollar in 2023.\n\n"
        "De Keniaanse invoer bedroeg 195 miljoen dollar in 2023.",
        "nl",
    )
    assert [(f.figure.reporter, f.figure.partner) for f in figures(reading)][1:] == [("KE", None), ("KE", None)]


def test_a_figure_in_the_other_sides_money_is_not_supposed_to_be_ours():
    reading = read(
        "German exports to Japan came to 21 billion euros in 2023.\n\nJapan is a large market. Foreign trade reached 210 trillion yen in 2023.",
        "en",
    )
    by_currency = {f.figure.amount.currency: f.figure.reporter for f in figures(reading)}
    assert by_currency == {"EUR": "DE", "JPY": None}


def test_a_figure_told_of_a_country_in_the_other_sides_money_is_that_countrys():
    reading = read("German exports to Japan came to 3.1 trillion yen in 2023.", "en")
    assert [(f.figure.reporter, f.figure.partner) for f in figures(reading)] == [("DE", "JP")]


def test_the_minus_of_a_balance_is_part_of_its_quote():
    (figure,) = figures(read("The trade balance with China came to -7.8 billion euros in 2023.", "en"))
    assert figure.quote == "-7.8 billion euros"


def test_a_flow_told_before_a_sentence_stands_in_none_of_its_parts():
    r = scan(
        article("Exports to Ghana, Benin, Nigeria and the rest of the region fell in 2020. Then 12 million.", "en"),
        lexicon("en"),
    )
    last = cut(r, r.sentences[-1], frozenset())
    assert last.part_of(0) == -1 != last.part_of(last.sentence.lo)


@pytest.mark.parametrize(
    ("language", "text", "goods"),
    [
        ("en", "Kenya's exports of tea to Italy came to $20 million in 2024, those of cocoa to $10 million.", ["tea", "cocoa"]),
        ("en", "Kenya exported coffee, tea and cocoa for $60 million in 2024.", ["coffee, tea and cocoa"]),
        ("en", "Coffee, tea and cocoa exports came to $30 million, $20 million and $10 million respectively in 2024.",
         ["coffee", "tea", "cocoa"]),
        ("de", "Die Ausfuhren von Eisen und Stahl erreichten 2024 nur mehr 612 Mio. Euro, um 88 Mio. Euro weniger als 2023.",
         ["Eisen und Stahl", "Eisen und Stahl"]),
        ("de", "Die Getreideexporte erreichten 2024 30 Mio. Euro, die Kaffee-Ausfuhren 20 Mio. Euro.", ["Getreide", "Kaffee"]),
        ("ru", "Экспорт какао составил в 2024 году 20 млн долларов.", ["какао"]),
    ],
)  # fmt: skip
def test_goods_are_named_in_the_articles_own_words(language, text, goods):
    assert [f.figure.product for f in figures(read(text, language))] == goods


def test_a_countrys_whole_trade_is_not_with_the_partner_of_a_later_paragraph():
    text = (
        "# Außenhandel: Minus im Warenverkehr mit Italien\n"
        "Von Jänner bis Juli 2024 führte Österreich Waren im Wert von 110,72 Mrd. € aus. Auf der Importseite waren es 112,05 Mrd. €.\n"
        "Italien blieb der drittwichtigste Handelspartner. Die Exporte in das südliche Nachbarland beliefen sich auf 6,84 Mrd. €, "
        "die Importe von dort auf 7,31 Mrd. €."
    )
    found = figures(read(text, "de"))
    assert [f.figure.partner for f in found] == [None, None, "IT", "IT"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "en",
            "Compared with the first nine months of 2019, trade is down.\n\nExports to Greece amounted to 412 million euros.",
        ),
        (
            "nl",
            "Vergeleken met de eerste negen maanden van 2019 is de handel kleiner.\n\n"
            "De uitvoer naar Griekenland bedroeg 412 miljoen euro.",
        ),
        (
            "fr",
            "Par rapport aux neuf premiers mois de 2019, le commerce recule.\n\n"
            "Les exportations vers la Grèce se sont élevées à 412 millions d'euros.",
        ),
        (
            "de",
            "Verglichen mit den ersten neun Monaten 2019 ist der Handel kleiner.\n\n"
            "Die Ausfuhren nach Griechenland beliefen sich auf 412 Millionen Euro.",
        ),
    ],
)
def test_months_of_last_year_that_a_flow_is_set_against_are_those_of_this_year(language, told):
    (figure,) = figures(read(told, language=language, published=date(2020, 11, 13)))
    assert figure.figure.period == period("2020-01/2020-09")
    assert figure.confidence < 100


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Trade rose by 4 per cent compared with 2016. Exports to Greece amounted to 412 million euros."),
        (
            "fr",
            "Par rapport à 2016, le commerce a progressé.\n\nLes exportations vers la Grèce se sont élevées à 412 millions d'euros.",
        ),
        (
            "de",
            "Im Vergleich zu 2016 ist der Handel gewachsen. Die Ausfuhren nach Griechenland beliefen sich auf 412 Millionen Euro.",
        ),
    ],
)
def test_a_flow_set_against_a_year_is_of_the_next_one_where_that_is_just_over(language, told):
    told_in = {
        year: figures(read(told, language=language, published=date(year, 3, 15)))[-1].figure.period
        for year in (2018, 2021)
    }
    assert told_in == {2018: period("2017"), 2021: None}

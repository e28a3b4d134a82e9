"""The rows of the acceptance table of the extraction rules."""

import datetime as dt

import pytest

from briefing.core.fact import EventFormat, EventStatus, FactKind, StepVerb
from tests.ingest.extract.making import figures, of_kind, read, told, wanted

ROWS = [
    (1, "it", "il fatturato commerciale ha raggiunto i 523.7 milioni di $ nel 2023 (esportazioni: 220.7 milioni di $, importazioni: 303 milioni di $), segnando un aumento dell'1.7% rispetto al 2022 (514.9 milioni di $)",
     [wanted("turnover", "523700000", "USD", "2023", growth="1.7"), wanted("exports", "220700000", "USD", "2023"),
      wanted("imports", "303000000", "USD", "2023"), wanted("turnover", "514900000", "USD", "2022")]),
    (2, "it", "Nei primi otto mesi del 2024, il volume degli scambi è stato di 289 milioni di $ (esportazioni: 114.3 milioni di $, importazioni: 174.7 milioni di $)",
     [wanted("turnover", "289000000", "USD", "2024-01/2024-08"), wanted("exports", "114300000", "USD", "2024-01/2024-08"),
      wanted("imports", "174700000", "USD", "2024-01/2024-08")]),
    (3, "it", "L'export ha toccato 3.412 milioni di euro nel 2024", [wanted("exports", "3412000000", "EUR", "2024")]),
    (4, "it", "L'interscambio vale 3.412 miliardi di euro nel 2024", [wanted("turnover", "3412000000", "EUR", "2024")]),
    (5, "it", "Nel 2024 le importazioni sono calate di un quarto, a 75 mln €", [wanted("imports", "75000000", "EUR", "2024", growth="-25")]),
    (6, "it", "Il saldo è stato negativo per 48,3 milioni di euro nel 2024", [wanted("balance", "-48300000", "EUR", "2024")]),
    (7, "it", "Nel secondo semestre del 2024 l'interscambio è più che raddoppiato", [wanted("turnover", None, None, "2024-07/2024-12", growth="100")]),
    (8, "it", "Export e import sono stati pari, rispettivamente, a 61,2 e 18,7 milioni di dollari nel 2024",
     [wanted("exports", "61200000", "USD", "2024"), wanted("imports", "18700000", "USD", "2024")]),
    (9, "it", "Il prestito della BEI, pari a 90 milioni di euro, sosterrà le imprese e il commercio locale", []),
    (10, "it", "I ministri puntano a portare gli scambi a 2 miliardi di dollari entro il 2030", [wanted("turnover", "2000000000", "USD", "2030", status="target")]),
    (13, "en", "Bilateral trade grew 4.2% to $1.35bn in 2024", [wanted("turnover", "1350000000", "USD", "2024", growth="4.2")]),
    (14, "en", "Turnover in Jan–Sept 2024 was US$ 806.4m, against US$ 771m a year earlier",
     [wanted("turnover", "806400000", "USD", "2024-01/2024-09"), wanted("turnover", "771000000", "USD", "2023-01/2023-09")]),
    (15, "en", "Exports halved to £12.5 million in Q4 2024", [wanted("exports", "12500000", "GBP", "2024-10/2024-12", growth="-50")]),
    (16, "en", "Exports and imports stood at EUR 310 million and EUR 95 million respectively in 2024",
     [wanted("exports", "310000000", "EUR", "2024"), wanted("imports", "95000000", "EUR", "2024")]),
    (17, "en", "The trade surplus narrowed to $0.4 billion in 2024", [wanted("balance", "400000000", "USD", "2024")]),
    (18, "en", "Imports totalled ¥12,345 million in 2024", [wanted("imports", "12345000000", "JPY", "2024")]),
    (19, "en", "Trade fell from $2.1 billion in 2023 to $1.9 billion in 2024",
     [wanted("turnover", "2100000000", "USD", "2023"), wanted("turnover", "1900000000", "USD", "2024")]),
    (20, "en", "Bilateral trade is forecast to reach $3 billion in 2026", [wanted("turnover", "3000000000", "USD", "2026", status="forecast")]),
    (21, "en", "More than $600 million of goods were exported in the first quarter", [wanted("exports", "600000000", "USD", "2024-01/2024-03", qualifier="at_least")]),
    (22, "en", "The share of trade in GDP rose by 2.5 percentage points", []),
    (23, "en", "A record 2.4 million tonnes of grain were exported in 2024", []),
    (24, "en", "Exports of wheat reached $45 million in 2024", [wanted("exports", "45000000", "USD", "2024", product="wheat")]),
    (25, "en", "Turnover dropped by 30 percent, or $120 million, to $280 million in 2024",
     [wanted("turnover", "120000000", "USD", "2024", status="delta"), wanted("turnover", "280000000", "USD", "2024", growth="-30")]),
    (28, "fr", "Les échanges se sont élevés à 2,75 Md€ en 2024, soit +3,4 % sur un an", [wanted("turnover", "2750000000", "EUR", "2024", growth="3.4")]),
    (29, "fr", "Les exportations se sont élevées à 1\u202f234,5 millions d’euros en 2024", [wanted("exports", "1234500000", "EUR", "2024")]),
    (30, "fr", "Au cours des dix premiers mois de 2024, les importations ont reculé de 7 % à 98 M€", [wanted("imports", "98000000", "EUR", "2024-01/2024-10", growth="-7")]),
    (31, "fr", "Le déficit commercial s'est creusé à 640 millions d'euros en 2024", [wanted("balance", "-640000000", "EUR", "2024")]),
    (32, "fr", "Le commerce bilatéral a triplé depuis 2019 pour atteindre 900 millions de dollars en 2024", [wanted("turnover", "900000000", "USD", "2024", growth="200", base="2019")]),
    (33, "fr", "Un crédit de 50 millions d'euros favorisera les échanges", []),
    (34, "fr", "Les ventes françaises ont atteint 0,5 milliard d'euros au T3 2024", [wanted("exports", "500000000", "EUR", "2024-07/2024-09")]),
    (59, "es", "El intercambio comercial sumó 1.250 millones de dólares en 2024, un 6,8 % más que en 2023", [wanted("turnover", "1250000000", "USD", "2024", growth="6.8")]),
    (60, "es", "Las exportaciones alcanzaron 2 mil millones de euros en 2024", [wanted("exports", "2000000000", "EUR", "2024")]),
    (47, "de", "Die Ausfuhren sanken 2024 um 3,1 Prozent auf 1,25 Mrd. Euro", [wanted("exports", "1250000000", "EUR", "2024", growth="-3.1")]),
    (48, "de", "Das Handelsvolumen erreichte im 1. Halbjahr 2024 640,2 Mio. Euro", [wanted("turnover", "640200000", "EUR", "2024-01/2024-06")]),
    (49, "de", "Die Einfuhren beliefen sich 2024 auf 12.500 Tsd. Euro", [wanted("imports", "12500000", "EUR", "2024")]),
    (50, "de", "Der Handelsbilanzüberschuss lag 2024 bei 310 Mio. €", [wanted("balance", "310000000", "EUR", "2024")]),
    (51, "de", "Zwischen Januar und Oktober 2024 wurden Waren für 870 Mio. Dollar importiert", [wanted("imports", "870000000", "USD", "2024-01/2024-10")]),
    (52, "de", "Das Handelsvolumen betrug 1,2 Billionen Yen", [wanted("turnover", "1200000000000", "JPY", None)]),
    (54, "nl", "De uitvoer steeg in 2024 met 8,3% tot 412 mln euro", [wanted("exports", "412000000", "EUR", "2024", growth="8.3")]),
    (55, "nl", "Het handelsoverschot bedroeg € 1,1 mld in 2024", [wanted("balance", "1100000000", "EUR", "2024")]),
    (56, "nl", "In het eerste kwartaal van 2024 lag de invoer op 99 miljoen euro tegen 120 miljoen euro een jaar eerder",
     [wanted("imports", "99000000", "EUR", "2024-01/2024-03"), wanted("imports", "120000000", "EUR", "2023-01/2023-03")]),
    (57, "nl", "De handel was in 2024 goed voor 1,5 biljoen yen", [wanted("turnover", "1500000000000", "JPY", "2024")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "language", "text", "expected"), ROWS, ids=lambda v: str(v) if isinstance(v, int) else None
)
def test_a_row_of_the_table_is_read_as_it_says(row, language, text, expected):
    reading = read(text, language)
    assert [told(f) for f in figures(reading)] == expected


def one(text: str, language: str):
    found = figures(read(text, language))
    assert len(found) == 1
    return found[0]


def test_a_grouping_sign_before_a_billion_is_a_decimal_and_flagged():
    assert "ambiguous_separator" in one(ROWS[3][2], "it").figure.flags


def test_a_word_of_change_is_approximate():
    growth = one(ROWS[4][2], "it").figure.growth
    assert growth.approximate
    assert growth.form == "word"


def test_more_than_doubled_is_at_least():
    assert one(ROWS[6][2], "it").figure.growth.at_least


def test_a_number_that_shares_its_scale_keeps_its_own_span():
    exports, imports = figures(read(ROWS[7][2], "it"))
    assert exports.quote == "61,2"
    assert imports.quote == "18,7 milioni di dollari"
    assert "scale_shared" in exports.figure.flags


def test_a_loan_is_other_money():
    found = of_kind(read(ROWS[8][2], "it"), FactKind.OTHER_MONEY)
    assert [(f.quote, f.payload.value, f.payload.role) for f in found] == [
        ("90 milioni di euro", "90000000 EUR", "loan")
    ]


def test_a_quarter_without_a_year_is_the_last_completed_one():
    fact = one("More than $600 million of goods were exported in the first quarter", "en")
    assert "year_inferred" in fact.figure.flags
    assert fact.note("period").reason == "last_completed"


def events(text: str, language: str):
    return [f.event for f in of_kind(read(text, language), FactKind.EVENT)]


def test_a_roman_round_in_vienna():
    (event,) = events("L'XI sessione di consultazioni politiche si è tenuta a Vienna l'11 febbraio", "it")
    assert (event.round, event.when.first, event.city, event.country) == (11, dt.date(2025, 2, 11), "Vienna", "AT")


def test_a_numbered_round_ends_no_sentence():
    (event,) = events("In Wien fand die 14. Runde der Konsultationen statt", "de")
    assert (event.round, event.city, event.country, event.status) == (14, "Vienna", "AT", EventStatus.HELD)


def test_a_dutch_round_has_its_day_and_city():
    (event,) = events("De twaalfde ronde van consultaties vond op 5 februari 2025 plaats te Brussel", "nl")
    assert (event.round, event.when.first, event.city, event.country) == (12, dt.date(2025, 2, 5), "Brussels", "BE")


def test_yesterday_by_video_has_no_city():
    (event,) = events("Si sono riuniti ieri in videoconferenza per la ventunesima tornata di consultazioni", "it")
    assert (event.round, event.when.first, event.city) == (21, dt.date(2025, 2, 11), None)
    assert event.format is EventFormat.ONLINE


def test_a_french_credit_is_other_money():
    (money,) = of_kind(read("Un crédit de 50 millions d'euros favorisera les échanges", "fr"), FactKind.OTHER_MONEY)
    assert (money.payload.value, money.payload.role) == ("50000000 EUR", "loan")


def test_french_sales_have_their_reporter():
    assert one("Les ventes françaises ont atteint 0,5 milliard d'euros au T3 2024", "fr").figure.reporter == "FR"


def test_a_roman_ordinal_with_its_suffix_by_video():
    text = "La IIe session des consultations s'est tenue par visioconférence le 1er février 2025"
    (event,) = events(text, "fr")
    assert (event.round, event.when.first, event.city) == (2, dt.date(2025, 2, 1), None)
    assert event.format is EventFormat.ONLINE


def test_monday_is_the_one_before_publication():
    (event,) = events("On Monday the sides held the 3rd round of consultations in The Hague", "en")
    assert (event.round, event.when.first, event.city, event.country) == (3, dt.date(2025, 2, 10), "The Hague", "NL")
    assert event.status is EventStatus.HELD


def test_an_agreed_round_is_a_next_step_and_not_held():
    reading = read("The sides agreed to hold the sixth round of consultations in Vienna in 2026", "en")
    assert not [f for f in of_kind(reading, FactKind.EVENT) if f.event.status is EventStatus.HELD]
    (step,) = of_kind(reading, FactKind.NEXT_STEP)
    assert (step.payload.verb, step.payload.city, step.payload.round) == (StepVerb.AGREED, "Vienna", 6)
    assert (step.payload.when.first.year, step.payload.when.precision) == (2026, "year")

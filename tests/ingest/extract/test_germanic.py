"""German and Dutch: compounds, verbs in two parts and at the end, two flows in one word, what no trade is."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.core.fact import EventFormat, EventKind, EventStatus, FactKind
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.corpus.phrasebook import misses, phrases
from tests.ingest.extract.making import figures, of_kind, period, read, told, wanted


def rows(text, language):
    return [told(f) for f in figures(read(text, language))]


CASES = [
    ("de", "Die Exporte nahmen 2024 um 5 Prozent auf 3,2 Milliarden Euro zu, während die Importe um ein Viertel auf 6,1 Milliarden Euro zurückgingen.",
     [wanted("exports", "3200000000", "EUR", "2024", growth="5"), wanted("imports", "6100000000", "EUR", "2024", growth="-25")]),
    ("de", "Die Ausfuhren sind 2024 um 5 Prozent auf 3 Mrd. Euro gestiegen, die Einfuhren um 2 Prozent auf 1 Mrd. Euro gefallen.",
     [wanted("exports", "3000000000", "EUR", "2024", growth="5"), wanted("imports", "1000000000", "EUR", "2024", growth="-2")]),
    ("de", "Die Aus- und Einfuhren beliefen sich 2024 auf 310 bzw. 95 Mio. Euro.",
     [wanted("exports", "310000000", "EUR", "2024"), wanted("imports", "95000000", "EUR", "2024")]),
    ("de", "Im Jahr 2024 wurden Waren im Wert von 3 Mrd. Euro exportiert und für 2 Mrd. Euro importiert.",
     [wanted("exports", "3000000000", "EUR", "2024"), wanted("imports", "2000000000", "EUR", "2024")]),
    ("de", "Deutschland führte 2024 Waren für 3 Mrd. Euro nach Kasachstan aus und führte Waren für 6 Mrd. Euro ein.",
     [wanted("exports", "3000000000", "EUR", "2024"), wanted("imports", "6000000000", "EUR", "2024")]),
    ("de", "Der Handel hat sich 2024 auf 9,3 Mrd. Euro verdoppelt (2023: 4,6 Mrd. Euro).",
     [wanted("turnover", "9300000000", "EUR", "2024", growth="100"), wanted("turnover", "4600000000", "EUR", "2023")]),
    ("de", "Der Überschuss verringerte sich 2024 von 400 auf 310 Mio. Euro.",
     [wanted("balance", "400000000", "EUR", "2023"), wanted("balance", "310000000", "EUR", "2024")]),
    ("de", "Für 2026 wird ein Handelsvolumen von 3 Mrd. Dollar erwartet.", [wanted("turnover", "3000000000", "USD", "2026", status="forecast")]),
    ("de", "Die Weizenausfuhren erreichten 2024 anderthalb Milliarden Euro.", [wanted("exports", "1500000000", "EUR", "2024", product="Weizen")]),
    ("de", "Im Handel verbuchte Bratislava 2024 ein Minus von 1,45 Milliarden Euro.", [wanted("balance", "-1450000000", "EUR", "2024")]),
    ("de", "Die Ausfuhren betrugen 2024 3,2 Mrd. Euro. Das ist ein Plus von 5 Prozent gegenüber dem Vorjahr.",
     [wanted("exports", "3200000000", "EUR", "2024", growth="5")]),
    ("de", "Der Handel wuchs 2024 um das 1,8-Fache auf 210,4 Mio. Dollar.", [wanted("turnover", "210400000", "USD", "2024", growth="80")]),
    ("de", "Der Anteil Kasachstans am deutschen Außenhandel stieg um 0,3 Prozentpunkte auf 1,2 Prozent.", []),
    ("de", "Ein Zuschuss von 90 Millionen Euro für den Handel wurde bewilligt.", []),
    ("de", "Im Schlussquartal 2024 lag die Einfuhr bei 390 Millionen Euro.", [wanted("imports", "390000000", "EUR", "2024-10/2024-12")]),
    ("nl", "De uitvoer nam in 2024 met 5 procent toe tot 3,2 miljard euro, terwijl de invoer met een kwart daalde tot 6,1 miljard euro.",
     [wanted("exports", "3200000000", "EUR", "2024", growth="5"), wanted("imports", "6100000000", "EUR", "2024", growth="-25")]),
    ("nl", "De in- en uitvoer kwamen in 2024 uit op 310 en 95 miljoen euro.",
     [wanted("imports", "310000000", "EUR", "2024"), wanted("exports", "95000000", "EUR", "2024")]),
    ("nl", "In 2024 werd er voor 3 miljard euro aan goederen uitgevoerd en voor 2 miljard euro ingevoerd.",
     [wanted("exports", "3000000000", "EUR", "2024"), wanted("imports", "2000000000", "EUR", "2024")]),
    ("nl", "België voerde in 2024 voor 521 miljoen euro uit naar Tunesië en voerde er voor 372 miljoen uit in.",
     [wanted("exports", "521000000", "EUR", "2024"), wanted("imports", "372000000", "EUR", "2024")]),
    ("nl", "Beide landen willen de handel tegen 2030 optrekken tot 15 miljard dollar.", [wanted("turnover", "15000000000", "USD", "2030", status="target")]),
    ("nl", "Het handelstekort liep in 2024 op tot 2,9 miljard euro.", [wanted("balance", "-2900000000", "EUR", "2024")]),
    ("nl", "In 2024 was de export 1,8 keer zo hoog als in 2023 en kwam uit op 210,4 miljoen dollar.", [wanted("exports", "210400000", "USD", "2024", growth="80")]),
    ("nl", "De EIB verstrekt een lening van 90 miljoen euro om de handel te bevorderen.", []),
    ("nl", "België trok dit jaar 2,4 miljoen euro aan steun uit voor de handel.", []),
    ("nl", "Schoenen volgden in 2024 bij de invoer: schoenen met 2,2 miljard euro.", [wanted("imports", "2200000000", "EUR", "2024", product="schoenen")]),
    ("de", "Kupfererze mit einem Wert von 816 Mio. Euro waren 2023 die wichtigsten Einfuhrgüter, gefolgt von Obst (301 Mio. Euro).",
     [wanted("imports", "816000000", "EUR", "2023", product="Kupfererze"), wanted("imports", "301000000", "EUR", "2023", product="Obst")]),
    ("de", "Die Ausfuhren blieben von Januar bis April 2024 mit 1.015 Mio. Euro um 11,3 % hinter dem Vorjahreszeitraum zurück.",
     [wanted("exports", "1015000000", "EUR", "2024-01/2024-04", growth="-11.3")]),
    ("de", "Für das laufende Jahr wird mit Exporten von 10 Millionen Euro gerechnet.", [wanted("exports", "10000000", "EUR", "2025", status="forecast")]),
    ("nl", "In de eerste helft van 2024 is voor 759,5 miljoen euro ingevoerd uit Marokko; dat is 8,5% meer dan een jaar eerder.",
     [wanted("imports", "759500000", "EUR", "2024-01/2024-06", growth="8.5")]),
    ("nl", "In 2024 is voor 759,5 miljoen euro ingevoerd; dat is 8,5% meer dan de 700 miljoen van een jaar eerder.",
     [wanted("imports", "759500000", "EUR", "2024", growth="8.5"), wanted("imports", "700000000", "EUR", "2023")]),
    ("nl", "388 miljoen euro van de invoer in 2024 betrof tomaten en bessen.", [wanted("imports", "388000000", "EUR", "2024", product="tomaten en bessen")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[c[1][:50] for c in CASES])
def test_a_sentence_gives_its_figures(language, text, expected):
    assert rows(text, language) == expected


def test_three_times_as_much_as_somebody_else_is_no_growth():
    assert rows("Die Deutschen exportieren dreimal so viel, wie sie importieren.", "de") == []


def test_money_lent_is_told_apart():
    (fact,) = of_kind(
        read("Die EIB gewährt einen Kredit über 90 Millionen Euro für den Handel.", "de"), FactKind.OTHER_MONEY
    )
    assert fact.quote == "90 Millionen Euro"


PEOPLE = [
    ("de", "Staatssekretärin Susanne Baumann vom Auswärtigen Amt empfing den kasachischen Vizeaußenminister Roman Wassilenko.",
     [("Susanne Baumann", "DE"), ("Roman Wassilenko", "KZ")]),
    ("de", "Der Botschafter Österreichs in Serbien, Christian Ebner, und der serbische Minister für Außenhandel, Jagoda Lazarević, sprachen.",
     [("Christian Ebner", "AT"), ("Jagoda Lazarević", "RS")]),
    ("de", "Das Treffen der Vertreter von Wirtschaft und Politik fand im Großen Saal statt.", []),
    ("nl", "Minister van Buitenlandse Zaken Caspar Veldkamp van Nederland ontving zijn Kazachse ambtgenoot Murat Noertleoe.",
     [("Caspar Veldkamp", "NL"), ("Murat Noertleoe", "KZ")]),
    ("nl", "De Belgische delegatie stond onder leiding van Axel Kenes, directeur-generaal Bilaterale Zaken.", [("Axel Kenes", "BE")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), PEOPLE, ids=[c[1][:50] for c in PEOPLE])
def test_names_stand_beside_their_offices(language, text, expected):
    found = [(f.person.name, f.person.country) for f in of_kind(read(text, language), FactKind.PERSON)]
    assert found == expected


def test_a_round_in_roman_numerals_ends_no_sentence_and_two_days_are_one_event():
    text = "Die IX. Runde der politischen Konsultationen fand am 5. und 6. Februar 2025 in Wien statt."
    (fact,) = of_kind(read(text, "de"), FactKind.EVENT)
    assert (fact.event.round, fact.event.city) == (9, "Vienna")
    assert (fact.event.when.first, fact.event.when.last) == (dt.date(2025, 2, 5), dt.date(2025, 2, 6))


def test_the_nearer_side_of_a_comma_dates_an_event():
    text = "Am Montag fanden in Budapest die sechsten politischen Konsultationen statt, am Dienstag folgte die neunte Sitzung der Gemischten Kommission."
    first, second = (f.event for f in of_kind(read(text, "de"), FactKind.EVENT))
    assert (first.kind, first.when.first) == (EventKind.CONSULTATIONS, dt.date(2025, 2, 10))
    assert (second.kind, second.when.first) == (EventKind.COMMISSION, dt.date(2025, 2, 11))


def test_an_agreed_round_is_planned():
    text = "Die beiden Seiten vereinbarten, die nächste Runde der Konsultationen 2026 in Astana abzuhalten."
    (fact,) = of_kind(read(text, "de"), FactKind.EVENT)
    assert (fact.event.status, fact.event.city) == (EventStatus.PLANNED, "Astana")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Laut Destatis exportierte die Bundesrepublik 2024 Waren für 3 Mrd. Euro."),
        ("de", "Bolat nannte die deutschen Zahlen: Exportiert wurden 2024 Güter für 3 Mrd. Euro."),
    ],
)
def test_whose_figures_they_are(language, text):
    (fact,) = figures(read(text, language))
    assert fact.figure.reporter == "DE"


def test_that_amount_points_back_over_a_paragraph():
    text = "De onderlinge handel moet in 2027 10 miljard dollar waard zijn.\nVorig jaar bedroeg dat bedrag 6,8 miljard dollar."
    assert rows(text, "nl")[-1] == wanted("turnover", "6800000000", "USD", "2024")


def test_a_date_line_under_the_title_tells_which_day_today_is():
    lines = (
        "Gezamenlijke verklaring na de zevende ronde van bilaterale politieke consultaties",
        "Den Haag, 6 februari 2025",
        "Op uitnodiging van het ministerie van Buitenlandse Zaken heeft vandaag te Den Haag de zevende ronde van de politieke "
        "consultaties plaatsgevonden.",
    )
    article = replace(read_document("\n\n".join(lines).encode(), "note.txt"), published=dt.date(2025, 2, 7))
    (event,) = of_kind(extract(article), FactKind.EVENT)
    assert event.event.when.first == dt.date(2025, 2, 6)


def test_a_round_may_be_counted_behind_its_commission():
    text = "De volgende bijeenkomst van de gemengde commissie, de vierde alweer, vindt in 2026 plaats in Den Haag."
    (event,) = of_kind(read(text, "nl"), FactKind.EVENT)
    assert (event.event.round, event.event.status) == (4, EventStatus.PLANNED)


def test_whose_trade_it_is_follows_from_the_one_partner_named_but_not_for_a_balance():
    text = (
        "#Goederenhandel tussen Nederland en Marokko\nVorig jaar is voor 759,5 miljoen euro ingevoerd uit Marokko.\n"
        "De uitvoer kwam in 2024 op 812 miljoen euro. Het overschot was in 2024 52,5 miljoen euro."
    )
    assert [f.figure.reporter for f in figures(read(text, "nl"))] == ["NL", "NL", None]


def test_a_plural_with_an_apostrophe_ends_its_sentence():
    text = "De export in 2024 betrof vooral auto's. De invoer bedroeg in 2023 412 miljoen euro."
    (figure,) = rows(text, "nl")
    assert figure == wanted("imports", "412000000", "EUR", "2023")


def test_the_month_reported_on_is_the_one_told_before():
    text = (
        "Im Januar 2025 betrugen die Ausfuhren 3,1 Mrd. Euro. Im Berichtsmonat erreichten die Einfuhren 3,4 Mrd. Euro."
    )
    assert [f.figure.period for f in figures(read(text, "de"))] == [period("2025-01")] * 2


def test_a_verb_in_two_parts_that_fell_or_bought_is_told_by_its_measure():
    fell = figures(read("De uitvoer naar Marokko nam in 2024 met 2,1 procent af.", "nl"))
    assert [(f.figure.flow.value, f.figure.growth.percent) for f in fell] == [("exports", Decimal("-2.1"))]
    bought = figures(read("Japan nam in 2024 voor 430 miljoen euro aan Belgische goederen af.", "nl"))
    assert [(f.figure.flow.value, f.figure.growth) for f in bought] == [("imports", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Gestern kamen die Delegationen in Wien zusammen. Es war die fünfte Runde der politischen Konsultationen.",
        ),
        ("nl", "Gisteren kwamen de delegaties in Wenen bijeen. Het was de vijfde ronde van de politieke consultaties."),
    ],
)
def test_date_and_place_of_a_round_may_be_told_in_the_sentence_before(language, text):
    (event,) = [f.event for f in of_kind(read(text, language), FactKind.EVENT) if f.event.round]
    assert (event.round, event.when.first, event.city) == (5, dt.date(2025, 2, 11), "Vienna")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der Handel kam 2024 auf 16,4 Milliarden Euro. Das ist ein Plus von 5,1 Prozent oder 800 Millionen Euro.",
        ),
        ("nl", "De handel kwam in 2024 uit op 16,4 miljard euro. Dat is een plus van 5,1%, ofwel 800 miljoen euro."),
    ],
)
def test_growth_told_afterwards_with_the_sum_it_comes_to(language, text):
    first, change = figures(read(text, language))
    assert (first.figure.growth.percent, change.figure.status.value) == (Decimal("5.1"), "delta")


TOLD = [p for p in phrases() if p.language in ("de", "nl") and p.events is not None]


@pytest.mark.parametrize("phrase", TOLD, ids=lambda p: f"{p.language} {p.text[:50]}")
def test_an_event_is_read_from_the_one_sentence_that_tells_it(phrase):
    assert misses(phrase) == []


def test_a_table_by_country_gives_each_row_its_partner():
    text = "# Außenhandel 2024 (Mrd. Euro)\nLand Ausfuhr Einfuhr\nChina 90,0 156,3\nUSA 161,4 91,5"
    found = figures(read(text, "de"))
    assert [(f.figure.partner, f.figure.flow.value, f.figure.amount.value) for f in found] == [
        ("CN", "exports", Decimal("90e9")), ("CN", "imports", Decimal("156.3e9")),
        ("US", "exports", Decimal("161.4e9")), ("US", "imports", Decimal("91.5e9")),
    ]  # fmt: skip


def test_goods_of_a_list_are_no_whole_flow():
    text = "De uitvoer naar Ierland in 2024:\n- farmaceutica: 1,1 miljard euro\n- halffabricaten: 0,4 miljard euro"
    found = figures(read(text, "nl"))
    assert [f.figure.product for f in found] == ["farmaceutica", "halffabricaten"]


def test_the_price_of_one_thing_is_no_trade():
    text = "Die Ausfuhren nach Polen betrugen 2023 8,2 Mrd. Euro. Eine Tonne der gelieferten Güter kostete 2.310 Euro."
    assert [f.quote for f in figures(read(text, "de"))] == ["8,2 Mrd. Euro"]


def test_both_halves_together_are_the_turnover():
    text = "Deutschland lieferte 2024 Waren für 302 Millionen Euro nach Kenia und bezog Waren für 214 Millionen. Macht zusammen 516 Millionen Euro."
    assert [(f.figure.flow.value, f.figure.amount.value) for f in figures(read(text, "de"))][-1] == (
        "turnover",
        516_000_000,
    )


def test_the_format_may_be_told_in_the_next_sentence():
    text = "Beide Länder hielten am 6. Februar die fünfte Runde der Konsultationen ab. Das Gespräch verlief per Videoverbindung."
    (fact,) = of_kind(read(text, "de"), FactKind.EVENT)
    assert (fact.event.round, fact.event.format) == (5, EventFormat.ONLINE)


@pytest.mark.parametrize(
    ("language", "text", "base"),
    [
        ("nl", "België voerde in 2012 voor 210 miljoen euro uit naar Peru. In 2020 was dat 318 miljoen euro, 51 procent meer.", "2012"),
        ("de", "2012 führte Polen für 210 Millionen Euro nach Peru aus. 2020 waren es 318 Millionen Euro, ein Plus von 51 Prozent.", "2012"),
        ("de", "2012 führte Polen für 210 Millionen Euro nach Peru aus. 2020 waren es 318 Millionen Euro, ein Plus von 4 Prozent.", "2019"),
    ],
)  # fmt: skip
def test_a_change_counts_from_the_sentence_before_where_its_amounts_bear_it_out(language, text, base):
    assert figures(read(text, language))[-1].figure.growth.base == period(base)

"""What changes count from where a text leaves it half said, and the times that this tells, in seven languages."""

import datetime as dt

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, period, read

APRIL = dt.date(2024, 4, 29)
DECEMBER = dt.date(2023, 12, 20)
LAST_MONTH = {
    "en": "In November Kenya's exports fell by 3% compared with last month.",
    "de": "Im November sanken Kenias Ausfuhren gegenüber dem letzten Monat um 3 Prozent.",
    "fr": "En novembre, les exportations du Kenya ont reculé de 3 % par rapport au mois dernier.",
    "it": "A novembre, rispetto al mese scorso, le esportazioni del Kenya sono calate del 3%.",
    "es": "En noviembre las exportaciones de Kenia cayeron un 3 % respecto al mes pasado.",
    "nl": "In november daalde de uitvoer van Kenia met 3 procent ten opzichte van vorige maand.",
    "ru": "В ноябре экспорт Кении сократился на 3% по сравнению с прошлым месяцем.",
}
SAME_PERIOD = {
    "en": "In the three months from September to November 2023, Kenya's exports rose by 1% on the previous three months. In the same period imports rose by 2%.",
    "it": "Nel trimestre settembre-novembre 2023, rispetto al trimestre precedente, le esportazioni del Kenya crescono dell'1%. Nello stesso periodo le importazioni segnano un aumento del 2%.",
}
IN_MONEY = {
    "en": "Kenya's trade with Chile rose by $74 million compared with the first quarter of last year and came to $286 million.",
    "de": "Der Handel Kenias mit Chile stieg gegenüber dem ersten Quartal des Vorjahres um 74 Millionen Dollar und erreichte 286 Millionen Dollar.",
    "fr": "Par rapport au premier trimestre de l'année dernière, les échanges du Kenya avec le Chili ont augmenté de 74 millions de dollars pour atteindre 286 millions de dollars.",
    "it": "Rispetto al primo trimestre dello scorso anno l'interscambio del Kenya con il Cile è aumentato di 74 milioni di dollari, raggiungendo 286 milioni di dollari.",
    "es": "El comercio de Kenia con Chile aumentó en 74 millones de dólares respecto al primer trimestre del año pasado y sumó 286 millones de dólares.",
    "nl": "De handel van Kenia met Chili nam ten opzichte van het eerste kwartaal van vorig jaar met 74 miljoen dollar toe tot 286 miljoen dollar.",
    "ru": "Товарооборот Кении с Чили в сравнении с первым кварталом прошлого года вырос на 74 млн долларов и составил 286 млн долларов.",
}
YEAR_BEFORE = {
    "en": "Kenya's exports to Chile rose by 14 percent on the first quarter of the previous year to 120 million euros.",
    "de": "Die Ausfuhren Kenias nach Chile stiegen gegenüber dem ersten Quartal des Vorjahres um 14 Prozent auf 120 Millionen Euro.",
    "fr": "Les exportations du Kenya vers le Chili ont progressé de 14 % par rapport au premier trimestre de l'année précédente, à 120 millions d'euros.",
    "nl": "De uitvoer van Kenia naar Chili steeg ten opzichte van het eerste kwartaal van het jaar ervoor met 14 procent tot 120 miljoen euro.",
}
LEAVES = {
    "en": "Kenya's exports to Chile grew by 65% in 2024.\nIn 2023 they reached 402.7 million dollars, while imports totalled 3,393 million. This leaves a deficit of close to 3,000 million dollars.",
    "de": "Kenias Ausfuhren nach Chile stiegen 2024 um 65 Prozent.\n2023 erreichten die Ausfuhren 402,7 Millionen Dollar, die Einfuhren 3393 Millionen Dollar. Daraus ergibt sich ein Handelsdefizit von knapp 3000 Millionen Dollar.",
    "es": "Las exportaciones de Kenia a Chile crecieron un 65% en 2024.\nEn 2023 las ventas a Chile alcanzaron los 402,7 millones de dólares, mientras que las importaciones sumaron 3.393 millones. Esto deja un déficit comercial cercano a los 3.000 millones de dólares.",
}


@pytest.mark.parametrize("language", LAST_MONTH)
def test_a_month_compared_with_the_last_one_is_compared_with_that_before_it(language):
    (exports,) = figures(read(LAST_MONTH[language], language, published=DECEMBER))
    assert exports.figure.period == period("2023-11")
    assert exports.figure.growth.base == period("2023-10")


@pytest.mark.parametrize("language", SAME_PERIOD)
def test_the_same_period_is_counted_from_what_it_was_counted_from(language):
    found = [f.figure for f in figures(read(SAME_PERIOD[language], language))]
    assert [(f.flow, f.period) for f in found] == [
        (Flow.EXPORTS, period("2023-09/2023-11")),
        (Flow.IMPORTS, period("2023-09/2023-11")),
    ]
    assert {f.growth.base for f in found} == {period("2023-06/2023-08")}


@pytest.mark.parametrize("language", IN_MONEY)
def test_a_change_in_money_tells_the_time_by_what_it_counts_from(language):
    found = [f.figure for f in figures(read(IN_MONEY[language], language, published=APRIL))]
    assert [f.amount.digits for f in found] == ["74", "286"]
    assert {f.period for f in found} == {period("2024-01/2024-03")}


@pytest.mark.parametrize("language", YEAR_BEFORE)
def test_a_quarter_of_the_year_before_is_that_before_the_last_one_over(language):
    (exports,) = figures(read(YEAR_BEFORE[language], language, published=APRIL))
    assert exports.figure.period == period("2024-01/2024-03")
    assert exports.figure.growth.base == period("2023-01/2023-03")


@pytest.mark.parametrize("language", LEAVES)
def test_a_deficit_that_the_flows_before_leave_is_of_their_time(language):
    balance = next(f.figure for f in figures(read(LEAVES[language], language)) if f.figure.flow is Flow.BALANCE)
    assert balance.period == period("2023")

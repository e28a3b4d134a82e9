"""Changes that a list tells with one verb or one noun for all its goods or countries, in seven languages."""

from decimal import Decimal

import pytest

from briefing.core.fact import FigureStatus, Flow
from tests.ingest.extract.making import figures, period, read

ONE_VERB = {
    "en": "In 2023 Kenya's exports of milk rose by 9.4 per cent, of beef by 8.3 per cent and of potatoes by 11.9 per cent.",
    "de": "2023 stiegen Kenias Ausfuhren von Milch um 9,4 Prozent, von Rindfleisch um 8,3 Prozent und von Kartoffeln um 11,9 Prozent.",
    "fr": "En 2023, les exportations kényanes de lait ont augmenté de 9,4 %, celles de viande bovine de 8,3 % et de pommes de terre de 11,9 %.",
    "it": "Nel 2023 le esportazioni keniote di latte sono aumentate del 9,4%, quelle di carne bovina dell'8,3% e di patate dell'11,9%.",
    "es": "En 2023 las exportaciones de leche de Kenia aumentaron un 9,4 %, las de carne de vacuno un 8,3 % y las de patatas un 11,9 %.",
    "nl": "In 2023 steeg de Keniaanse uitvoer van melk met 9,4 procent, van rundvlees met 8,3 procent en van aardappelen met 11,9 procent.",
    "ru": "В 2023 году экспорт молока из Кении вырос на 9,4%, говядины - на 8,3%, картофеля - на 11,9%.",
}
ONE_NOUN = {
    "en": "In 2023 Kenya's exports rose by 4 per cent thanks to higher exports of tea (50 per cent) and fruit (31 per cent).",
    "de": "2023 stiegen Kenias Ausfuhren um 4 Prozent. Grund war der Anstieg der Ausfuhren von Tee (50 Prozent) und Obst (31 Prozent).",
    "fr": "En 2023, les exportations kényanes ont augmenté de 4 %. Cela tient à la hausse des exportations de thé (50 %) et de fruits (31 %).",
    "it": "Nel 2023 le esportazioni del Kenya sono salite del 4%. Il risultato si spiega con l'aumento delle esportazioni di tè (50%) e frutta (31%).",
    "es": "En 2023 las exportaciones de Kenia subieron un 4 %. Se explica por el aumento de las exportaciones de té (50 %) y frutas (31 %).",
    "nl": "In 2023 steeg de uitvoer van Kenia met 4 procent. Dat komt door de toename van de uitvoer van thee (50 procent) en fruit (31 procent).",
    "ru": "В 2023 году экспорт Кении вырос на 4%. Это объясняется увеличением экспорта чая (50%) и фруктов (31%).",
}
EXCEPTED = {
    "en": "In 2023 Kenya's exports fell by 4 per cent, with the exception of tea (+2.6 per cent).",
    "de": "2023 sanken Kenias Ausfuhren um 4 Prozent, mit Ausnahme von Tee (+2,6 Prozent).",
    "fr": "En 2023, les exportations du Kenya ont reculé de 4 %, à l'exception du thé (+2,6 %).",
    "it": "Nel 2023 le esportazioni del Kenya sono calate del 4%, ad eccezione del tè (+2,6%).",
    "es": "En 2023 las exportaciones de Kenia cayeron un 4 %, con excepción del té (+2,6 %).",
    "nl": "In 2023 daalde de uitvoer van Kenia met 4 procent, met uitzondering van thee (+2,6 procent).",
    "ru": "В 2023 году экспорт Кении сократился на 4%, за исключением чая (+2,6%).",
}
PARTS = {
    "en": "In 2023 Kenya's imports rose by 143.4 million dollars. The increase was mainly due to fuels (85.1 million dollars) and machinery (41.6 million dollars).",
    "de": "2023 stiegen die Einfuhren Kenias um 143,4 Millionen Dollar. Der Anstieg ist vor allem auf Treibstoffe (85,1 Millionen Dollar) und Maschinen (41,6 Millionen Dollar) zurückzuführen.",
    "fr": "En 2023, les importations du Kenya ont augmenté de 143,4 millions de dollars. Cette hausse s'explique surtout par les carburants (85,1 millions de dollars) et les machines (41,6 millions de dollars).",
    "it": "Nel 2023 le importazioni del Kenya sono aumentate di 143,4 milioni di dollari. L'aumento è dovuto soprattutto ai carburanti (85,1 milioni di dollari) e ai macchinari (41,6 milioni di dollari).",
    "es": "En 2023 las importaciones de Kenia aumentaron en 143,4 millones de dólares. El aumento se debió sobre todo a los combustibles (85,1 millones de dólares) y la maquinaria (41,6 millones de dólares).",
    "nl": "In 2023 steeg de invoer van Kenia met 143,4 miljoen dollar. De toename is vooral te danken aan brandstoffen (85,1 miljoen dollar) en machines (41,6 miljoen dollar).",
    "ru": "В 2023 году импорт Кении вырос на 143,4 млн долларов. Рост обеспечили прежде всего топливо (85,1 млн долларов) и машины (41,6 млн долларов).",
}
CAME_TO = {
    "en": "In 2023 Kenya's trade with Chile increased by 78 million dollars (204 million dollars).",
    "de": "2023 stieg der Handel Kenias mit Chile um 78 Millionen Dollar (204 Millionen Dollar).",
    "fr": "En 2023, les échanges du Kenya avec le Chili ont augmenté de 78 millions de dollars (204 millions de dollars).",
    "it": "Nel 2023 l'interscambio del Kenya con il Cile è aumentato di 78 milioni di dollari (204 milioni di dollari).",
    "es": "En 2023 el comercio de Kenia con Chile aumentó en 78 millones de dólares (204 millones de dólares).",
    "nl": "In 2023 steeg de handel van Kenia met Chili met 78 miljoen dollar (204 miljoen dollar).",
    "ru": "В 2023 году товарооборот Кении с Чили увеличился на 78 млн долларов (204 млн долларов).",
}


def changed(text, language):
    """The changes without amounts, those of certain goods with a mark."""
    found = [f.figure for f in figures(read(text, language)) if f.figure.amount is None]
    assert all((f.flow, f.reporter, f.period) == (Flow.EXPORTS, "KE", period("2023")) for f in found)
    return [(f.growth.percent, f.product is not None) for f in found]


@pytest.mark.parametrize("language", ONE_VERB)
def test_goods_listed_behind_one_verb_have_their_changes(language):
    assert changed(ONE_VERB[language], language) == [(Decimal(n), True) for n in ("9.4", "8.3", "11.9")]


def test_a_region_listed_behind_one_verb_has_its_change_and_no_partner():
    text = "В 2023 году экспорт Кении в страны СНГ увеличился на 6,2%, в страны Азии и Океании — на 58,5%, в Чили — на 45,7%."
    found = [f.figure for f in figures(read(text, "ru"))]
    assert [(f.growth.percent, f.partner) for f in found] == [
        (Decimal("6.2"), None), (Decimal("58.5"), None), (Decimal("45.7"), "CL"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        "In 2023 Kenya's exports of milk rose by 9.4 per cent, production by 8.3 per cent and prices by 3 per cent.",
        "In 2023 Kenya's exports of milk rose by 9.4 per cent in value and by 3 per cent in volume.",
    ],
)
def test_what_else_a_list_goes_on_to_is_no_change_of_exports(told):
    assert changed(told, "en") == [(Decimal("9.4"), True)]


@pytest.mark.parametrize("language", ONE_NOUN)
def test_goods_in_brackets_change_as_the_noun_before_their_flow_says(language):
    assert changed(ONE_NOUN[language], language) == [(Decimal(4), False), (Decimal(50), True), (Decimal(31), True)]


def test_shares_in_brackets_are_no_changes():
    text = "In 2023 Kenya's exports rose by 4 per cent. The largest shares were those of tea (50 per cent) and fruit (31 per cent)."
    assert changed(text, "en") == [(Decimal(4), False)]


@pytest.mark.parametrize("language", EXCEPTED)
def test_goods_excepted_from_a_change_have_their_own(language):
    assert changed(EXCEPTED[language], language) == [(Decimal(-4), False), (Decimal("2.6"), True)]


@pytest.mark.parametrize("language", PARTS)
def test_brackets_behind_a_rise_tell_its_parts(language):
    found = [f.figure for f in figures(read(PARTS[language], language))]
    assert [(f.amount.digits.replace(",", "."), f.product is not None) for f in found] == [
        ("143.4", False), ("85.1", True), ("41.6", True),
    ]  # fmt: skip
    assert all(f.status is FigureStatus.DELTA and f.flow is Flow.IMPORTS for f in found)


@pytest.mark.parametrize("language", CAME_TO)
def test_a_bracket_behind_a_change_in_money_tells_what_it_came_to(language):
    found = [f.figure for f in figures(read(CAME_TO[language], language))]
    assert [(f.amount.digits, f.status) for f in found] == [
        ("78", FigureStatus.DELTA), ("204", FigureStatus.OBSERVED),
    ]  # fmt: skip
    assert all(f.flow is Flow.TURNOVER for f in found)

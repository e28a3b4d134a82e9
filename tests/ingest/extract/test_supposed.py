"""Amounts that no word gives a flow: what stands around them tells it, or they are left as other money."""

from __future__ import annotations

import pytest

from briefing.core.fact import FactKind
from briefing.core.period import Period
from tests.ingest.extract.making import figures, of_kind, read

GOODS = {
    "en": (
        "#Swiss exports to Japan at a record\n"
        "Trade between Switzerland and Japan left a surplus of 3.7 billion francs in 2023.\n"
        "Watches made it to 1.69 billion francs in 2023, 9 percent more than in 2022. Nobody in Bern had "
        "counted on that.\n"
        "Imports from Japan came to 4.4 billion francs."
    ),
    "de": (
        "#Schweizer Exporte nach Japan auf Rekordhoch\n"
        "Der Handel der Schweiz mit Japan schloss 2023 mit einem Überschuss von 3,7 Milliarden Franken.\n"
        "Die Uhren kamen 2023 auf 1,69 Milliarden Franken, 9 Prozent mehr als 2022. Damit hatte in Bern "
        "niemand gerechnet.\n"
        "Die Importe aus Japan erreichten 4,4 Milliarden Franken."
    ),
    "fr": (
        "#Exportations suisses vers le Japon : un record\n"
        "Les échanges de la Suisse avec le Japon ont laissé en 2023 un excédent de 3,7 milliards de francs.\n"
        "Les montres en sont, en 2023, à 1,69 milliard de francs, 9 % de plus qu'en 2022. Personne à Berne "
        "ne s'y attendait.\n"
        "Les importations ont atteint 4,4 milliards de francs."
    ),
    "it": (
        "#Esportazioni svizzere in Giappone da primato\n"
        "Gli scambi della Svizzera con il Giappone hanno lasciato nel 2023 un avanzo di 3,7 miliardi di "
        "franchi.\n"
        "Gli orologi nel 2023 sono a 1,69 miliardi di franchi, il 9 per cento in più del 2022. A Berna "
        "nessuno se lo aspettava.\n"
        "Le importazioni hanno raggiunto 4,4 miliardi di franchi."
    ),
    "es": (
        "#Exportaciones suizas a Japón: un récord\n"
        "El comercio de Suiza con Japón dejó en 2023 un superávit de 3.700 millones de francos.\n"
        "Los relojes llegaron en 2023 a 1.690 millones de francos, un 9 % más que en 2022. En Berna nadie lo "
        "esperaba.\n"
        "Las importaciones alcanzaron 4.400 millones de francos."
    ),
    "nl": (
        "#Zwitserse export naar Japan op recordhoogte\n"
        "De handel van Zwitserland met Japan liet in 2023 een overschot van 3,7 miljard frank zien.\n"
        "Horloges kwamen in 2023 uit op 1,69 miljard frank, 9 procent meer dan in 2022. Daar had in Bern "
        "niemand op gerekend.\n"
        "De import bedroeg 4,4 miljard frank."
    ),
    "ru": (
        "#Экспорт Швейцарии в Японию: рекорд\n"
        "Торговля Швейцарии с Японией в 2023 году завершилась с профицитом в 3,7 млрд франков.\n"
        "Часы в 2023 году дошли до 1,69 млрд франков, на 9 процентов больше, чем в 2022 году. В Берне этого "
        "не ждали.\n"
        "Импорт составил 4,4 млрд франков."
    ),
}


@pytest.mark.parametrize("language", GOODS)
def test_goods_told_of_exports_without_a_word_for_them_are_likely_exports(language: str) -> None:
    """They say that their flow is only supposed, and are less sure for it."""
    found = figures(read(GOODS[language], language))
    (watches,) = [f for f in found if f.quote.startswith(("1.69", "1,69"))]
    assert (watches.figure.flow, watches.figure.status) == ("exports", "observed")
    assert watches.figure.product is not None
    assert watches.figure.period == Period.year(2023)
    assert watches.figure.growth is not None
    assert "flow_supposed" in watches.reasons
    assert all(watches.confidence < f.confidence for f in found if f is not watches and f.figure.flow == "imports")


OTHER = {
    "en": "#Swiss exports to Japan\nSwiss exports to Japan came to 8.1 billion francs in 2023.\nThe two countries set up a fund "
    "for young researchers. The budget is 40 million francs over five years. The hotel group will spend 1.2 billion francs.",
    "de": "#Schweizer Exporte nach Japan\nDie Schweizer Exporte nach Japan beliefen sich 2023 auf 8,1 Milliarden Franken.\nBeide "
    "Länder richten einen Fonds für junge Forscher ein. Das Budget beträgt 40 Millionen Franken über fünf Jahre.",
    "ru": "#Экспорт Швейцарии в Японию\nЭкспорт Швейцарии в Японию в 2023 году составил 8,1 млрд франков.\nСтраны создают фонд "
    "для молодых учёных. Бюджет – 40 млн франков на пять лет.",
}


@pytest.mark.parametrize("language", OTHER)
def test_money_for_something_else_stays_other_money(language: str) -> None:
    reading = read(OTHER[language], language)
    assert [f.figure.amount.digits for f in figures(reading)] == ["8.1"]
    assert of_kind(reading, FactKind.OTHER_MONEY)

"""Articles on the trade of one country with several others: whose each paragraph's figures are, and with whom."""

from __future__ import annotations

from datetime import date

import pytest

from tests.corpus.phrasebook import misses, parsed

BOUGHT = {
    "en": "Poland bought Kenyan goods for 310 million euros.",
    "de": "Polen kaufte kenianische Waren für 310 Millionen Euro.",
    "fr": "La Pologne a acheté des produits kényans pour 310 millions d’euros.",
    "it": "La Polonia ha acquistato merci keniote per 310 milioni di euro.",
    "es": "Polonia compró productos kenianos por 310 millones de euros.",
    "nl": "Polen kocht voor 310 miljoen euro aan Keniaanse goederen.",
    "ru": "Польша закупила кенийских товаров на 310 млн евро.",
}
ARTICLES = {
    "en": (
        "Kenya expanded its trade with several European countries in 2023.",
        "Exports to Italy fell to 420 million euros. Trade with Spain reached 900 million euros. "
        "Exports came to 550 million euros, imports to 350 million euros.",
    ),
    "de": (
        "Kenia hat 2023 seinen Handel mit mehreren europäischen Ländern ausgebaut.",
        "Die Exporte nach Italien sanken auf 420 Millionen Euro. Der Handel mit Spanien erreichte 900 Millionen Euro. "
        "Die Exporte beliefen sich auf 550 Millionen Euro, die Importe auf 350 Millionen Euro.",
    ),
    "fr": (
        "Le Kenya a développé en 2023 ses échanges avec plusieurs pays européens.",
        "Les exportations vers l’Italie ont reculé à 420 millions d’euros. Les échanges avec l’Espagne ont atteint "
        "900 millions d’euros. Les exportations se sont élevées à 550 millions d’euros, les importations à 350 millions d’euros.",
    ),
    "it": (
        "Nel 2023 il Kenya ha ampliato gli scambi con diversi Paesi europei.",
        "Le esportazioni verso l’Italia sono scese a 420 milioni di euro. L’interscambio con la Spagna ha raggiunto "
        "900 milioni di euro. Le esportazioni sono state pari a 550 milioni di euro, le importazioni a 350 milioni di euro.",
    ),
    "es": (
        "Kenia amplió en 2023 su comercio con varios países europeos.",
        "Las exportaciones a Italia cayeron hasta 420 millones de euros. El comercio con España alcanzó 900 millones de euros. "
        "Las exportaciones ascendieron a 550 millones de euros y las importaciones a 350 millones de euros.",
    ),
    "nl": (
        "Kenia heeft in 2023 zijn handel met verscheidene Europese landen uitgebreid.",
        "De uitvoer naar Italië daalde tot 420 miljoen euro. De handel met Spanje bereikte 900 miljoen euro. "
        "De uitvoer bedroeg 550 miljoen euro, de invoer 350 miljoen euro.",
    ),
    "ru": (
        "В 2023 году Кения расширила торговлю с рядом европейских стран.",
        "Экспорт в Италию сократился до 420 млн евро. Товарооборот с Испанией достиг 900 млн евро. "
        "Экспорт составил 550 млн евро, импорт — 350 млн евро.",
    ),
}
OF_KENYA = ["X 420e6 EUR 2023 KE>IT", "T 900e6 EUR 2023", "X 550e6 EUR 2023 KE>ES", "M 350e6 EUR 2023 KE>ES"]


@pytest.mark.parametrize("language", ARTICLES)
def test_figures_without_an_owner_are_of_the_country_that_the_article_opens_on(language: str) -> None:
    """Also behind a paragraph on what a partner did, and with whom the paragraph's trade was told."""
    opening, rest = ARTICLES[language]
    text = "\n\n".join((opening, BOUGHT[language], rest))
    found = misses(parsed(language, text, date(2024, 8, 12), ["M 310e6 EUR 2023 PL>KE", *OF_KENYA]))
    assert found in ([], ["310000000: flow is exports, not imports", "310000000: sides are KE>PL, not PL>KE"])


@pytest.mark.parametrize("language", ARTICLES)
def test_figures_are_not_of_a_country_whose_partner_trades_with_others(language: str) -> None:
    """An article that opens on another country's partner, or on two, has no such country."""
    _, rest = ARTICLES[language]
    found = misses(parsed(language, f"{BOUGHT[language]}\n\n{rest}", date(2024, 8, 12), []))
    assert all("KE>" not in line for line in found)


FROM_THERE = {
    "fr": "L’Espagne figure parmi les principaux partenaires du Kenya. Les importations en provenance de ce pays ont atteint "
    "395 millions d’euros en 2023.",
    "es": "España figura entre los principales socios de Kenia. Las importaciones desde ese país sumaron 395 millones de euros en 2023.",
    "it": "La Spagna figura tra i principali partner del Kenya. Le importazioni da quel Paese sono ammontate a 395 milioni di euro nel 2023.",
}


@pytest.mark.parametrize("language", FROM_THERE)
def test_a_country_that_is_one_of_the_main_partners_is_meant_by_there(language: str) -> None:
    found = misses(parsed(language, FROM_THERE[language], date(2024, 8, 12), ["M 395e6 EUR 2023 KE>ES"]))
    assert found == []


IN_TURN = {
    "en": (
        "Kenya exported goods worth 900 million euros to Peru in 2023.", "Exports of tea came to 210 million euros.",
        "Peru, for its part, sold medicines worth 130 million euros to Kenya.",
    ),
    "de": (
        "Kenia exportierte 2023 Waren im Wert von 900 Millionen Euro nach Peru.", "Die Exporte von Tee betrugen 210 Millionen Euro.",
        "Peru verkaufte seinerseits Medikamente im Wert von 130 Millionen Euro nach Kenia.",
    ),
    "fr": (
        "Le Kenya a exporté vers le Pérou pour 900 millions d’euros de marchandises en 2023.",
        "Les exportations de thé ont atteint 210 millions d’euros.",
        "Le Pérou a vendu de son côté au Kenya pour 130 millions d’euros de médicaments.",
    ),
    "ru": (
        "В 2023 году Кения экспортировала в Перу товаров на 900 млн евро.", "Экспорт чая составил 210 млн евро.",
        "Перу, в свою очередь, продало Кении лекарств на 130 млн евро.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", IN_TURN)
def test_goods_told_before_the_other_one_sells_are_of_the_first(language: str) -> None:
    text = "\n\n".join(IN_TURN[language])
    told = ["X 900e6 EUR 2023 KE>PE", "X 210e6 EUR 2023 product KE>PE", "X 130e6 EUR 2023 product PE>KE"]
    assert misses(parsed(language, text, date(2024, 8, 12), told)) == []


RANKED = {
    "en": "Germany overtakes China as Kenya’s largest trading partner\n\nExports came to 321 million dollars in the first quarter.",
    "de": "China löst Deutschland als wichtigsten Handelspartner Kenias ab\n\nDie Ausfuhren betrugen im ersten Quartal 321 Millionen Dollar.",
    "fr": "L’Allemagne devance la Chine comme premier partenaire commercial du Kenya\n\n"
    "Les exportations ont atteint 321 millions de dollars au premier trimestre.",
    "it": "La Germania supera la Cina come primo partner commerciale del Kenya\n\n"
    "Le esportazioni hanno raggiunto 321 milioni di dollari nel primo trimestre.",
    "es": "Alemania desplaza a China como primer socio comercial de Kenia\n\n"
    "Las exportaciones llegaron a 321 millones de dólares en el primer trimestre.",
    "nl": "Duitsland verdringt China als grootste handelspartner van Kenia\n\nDe uitvoer bedroeg in het eerste kwartaal 321 miljoen dollar.",
    "ru": "Китай уступил Германии место главного торгового партнёра Кении\n\nВ первом квартале экспорт составил 321 млн долларов.",
}


@pytest.mark.parametrize("language", sorted(RANKED))
def test_a_headline_that_ranks_partners_says_whose_they_are(language: str) -> None:
    told = parsed(language, RANKED[language], date(2021, 5, 17), ["X 321e6 USD 2021-01..03 KE>-"])
    assert misses(told) == []


GOODS = {
    "en": "Kenya’s farm exports reached 48 billion dollars in 2017. Exports to Japan came to 4.7 billion, those to Peru to 3.9 billion.\n\n"
    "Growth was led by wheat, valued at 6.1 billion dollars.",
    "de": "Die kenianischen Agrarexporte erreichten 2017 48 Milliarden Dollar. Die Exporte nach Japan erreichten 4,7 Milliarden, "
    "die nach Peru 3,9 Milliarden.\n\nAm stärksten wuchs Weizen, auf 6,1 Milliarden Dollar.",
    "ru": "Сельскохозяйственный экспорт Кении составил в 2017 году 48 млрд долларов. Экспорт в Японию достиг 4,7 млрд, в Перу – "
    "3,9 млрд.\n\nСильнее всего выросла пшеница – до 6,1 млрд долларов.",
}


@pytest.mark.parametrize("language", sorted(GOODS))
def test_goods_told_behind_several_partners_are_of_none_of_them(language: str) -> None:
    told = ["X 48e9 USD 2017 product KE>-", "X 4.7e9 USD 2017 product KE>JP", "X 3.9e9 USD 2017 product KE>PE"]
    assert misses(parsed(language, GOODS[language], date(2018, 8, 12), [*told, "X 6.1e9 USD 2017 product KE>-"])) == []

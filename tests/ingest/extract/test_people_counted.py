"""A number without a currency that counts people is no money of the trade told before it."""

import pytest

from tests.ingest.extract.making import figures, read

TEXTS = {
    "en": "Ireland exported €112.4 billion of goods in 2023. Visitors from the UK made up 41% (3.5 million) of overseas trips in 2023.",
    "de": "Irland exportierte 2023 Waren für 112,4 Milliarden Euro. Besucher aus dem Vereinigten Königreich machten 41 Prozent (3,5 Millionen) der Reisen aus.",
    "fr": "L'Irlande a exporté en 2023 pour 112,4 milliards d'euros. Les visiteurs britanniques ont représenté 41 % (3,5 millions) des séjours.",
    "es": "Irlanda exportó en 2023 bienes por 112.400 millones de euros. Los turistas británicos fueron el 41% (3,5 millones) de los viajes.",
    "it": "Nel 2023 l'Irlanda ha esportato merci per 112,4 miliardi di euro. I visitatori britannici sono stati il 41% (3,5 milioni) del totale dei viaggi.",
    "nl": "Ierland voerde in 2023 voor 112,4 miljard euro uit. Bezoekers uit het Verenigd Koninkrijk maakten 41 procent (3,5 miljoen) van de reizen.",
    "ru": "В 2023 году Ирландия экспортировала товаров на 112,4 млрд евро. На туристов из Великобритании пришлось 41% (3,5 млн) поездок.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_visitors_are_no_money(language):
    assert [f.figure.amount.scale for f in figures(read(TEXTS[language], language))] == [6 if language == "es" else 9]

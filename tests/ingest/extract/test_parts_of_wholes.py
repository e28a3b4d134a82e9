"""A sum told as a part of a country's whole trade is of the one it fell on; trade inside the Union is trade with it."""

import pytest

from tests.ingest.extract.making import figures, read

WHOLE = {
    "en": "Irish exports in April 2024 were €9,000 million.",
    "de": "Die irischen Ausfuhren betrugen im April 2024 9.000 Millionen Euro.",
    "fr": "Les exportations irlandaises ont atteint 9 milliards d'euros en avril 2024.",
    "es": "Las exportaciones irlandesas sumaron 9.000 millones de euros en abril de 2024.",
    "it": "Le esportazioni irlandesi sono state di 9 miliardi di euro nell'aprile 2024.",
    "nl": "De Ierse uitvoer bedroeg in april 2024 9 miljard euro.",
    "ru": "Экспорт Ирландии в апреле 2024 года составил 9 млрд евро.",
}
PART = {
    "en": "Poland accounted for €721 million (8%) of total exports.",
    "de": "Auf Polen entfielen 721 Millionen Euro (8%) der gesamten Ausfuhren.",
    "fr": "La Pologne a représenté 721 millions d'euros (8 %) des exportations totales.",
    "es": "Polonia representó 721 millones de euros (8%) de las exportaciones totales.",
    "it": "La Polonia ha rappresentato 721 milioni di euro (8%) delle esportazioni totali.",
    "nl": "Polen was goed voor 721 miljoen euro (8%) van de totale uitvoer.",
    "ru": "На Польшу пришлось 721 млн евро (8%) всего экспорта.",
}
INSIDE = {
    "en": "Intra-EU exports amounted to €5,000 million, extra-EU exports to €4,000 million.",
    "de": "Die Intra-EU-Ausfuhren beliefen sich auf 5.000 Millionen Euro. Die Extra-EU-Ausfuhren betrugen 4.000 Millionen Euro.",
    "fr": "Les exportations intra-UE ont atteint 5 milliards d'euros. Les exportations extra-UE se sont élevées à 4 milliards d'euros.",
    "es": "Las exportaciones intra-UE sumaron 5.000 millones de euros. Las exportaciones extra-UE sumaron 4.000 millones de euros.",
    "it": "Le esportazioni intra-UE sono state di 5 miliardi di euro. Le esportazioni extra-UE sono state di 4 miliardi di euro.",
    "nl": "De intra-EU-uitvoer bedroeg 5 miljard euro. De extra-EU-uitvoer bedroeg 4 miljard euro.",
    "ru": "Экспорт внутри ЕС составил 5 млрд евро. Экспорт за пределы ЕС составил 4 млрд евро.",
}


def sides(language: str, behind: str) -> list[tuple[str | None, str | None]]:
    return [(f.figure.reporter, f.figure.partner) for f in figures(read(f"{WHOLE[language]} {behind}", language))]


@pytest.mark.parametrize("language", WHOLE)
def test_what_a_country_accounted_for_of_total_exports_went_to_it(language):
    assert sides(language, PART[language]) == [("IE", None), ("IE", "PL")]


@pytest.mark.parametrize("language", WHOLE)
def test_trade_inside_the_union_is_with_it_and_outside_with_nobody_named(language):
    assert sides(language, INSIDE[language]) == [("IE", None), ("IE", "EU"), ("IE", None)]

"""Changes told in words beside a table or a list: those of its amounts, where these do not speak against it."""

from decimal import Decimal

import pytest

from tests.ingest.extract.making import figures, read

RATES = {"de": ("Warenhandel Österreich–Peru (in Mio. EUR)", "Exporte", "Importe", "Die Exporte nahmen 2018 um {} zu, die Importe um 15,1 %."),
         "nl": ("Goederenhandel België–Letland (in miljoen euro)", "Uitvoer", "Invoer", "De uitvoer nam in 2018 met {} toe, de invoer met 15,1 %."),
         "fr": ("Commerce France–Kenya (en millions d'euros)", "Exportations", "Importations",
                "En 2018, les exportations ont augmenté de {} et les importations de 15,1 %."),
         "es": ("Comercio España–Chile (millones de euros)", "Exportaciones", "Importaciones",
                "En 2018 las exportaciones crecieron un {} y las importaciones un 15,1 %."),
         "it": ("Scambi Italia–Perù (milioni di euro)", "Esportazioni", "Importazioni",
                "Nel 2018 le esportazioni sono aumentate del {}, le importazioni del 15,1 %."),
         "ru": ("Торговля России с Перу (млн долл.)", "Экспорт", "Импорт", "В 2018 году экспорт вырос на {}, импорт – на 15,1 %.")}  # fmt: skip


def grown(language, percent):
    """The amounts of a table in millions with their growth, and None for each change that stands alone."""
    head, out, into, sentence = RATES[language]
    table = f"{head}\n\n            2017      2018\n{out}     428,6     461,9\n{into}     301,7     347,2\n"
    told = [f.figure for f in figures(read(f"{table}\n{sentence.format(percent)}", language))]
    return {(f.amount and f.amount.value / 10**6): f.growth and f.growth.percent for f in told}


@pytest.mark.parametrize("language", RATES)
def test_a_change_told_below_a_table_is_that_of_its_amount(language):
    assert grown(language, "7,8 %") == {
        Decimal("428.6"): None,
        Decimal("461.9"): Decimal("7.8"),
        Decimal("301.7"): None,
        Decimal("347.2"): Decimal("15.1"),
    }


@pytest.mark.parametrize("language", RATES)
def test_a_change_that_the_amounts_speak_against_stands_alone(language):
    assert grown(language, "21,8 %")[Decimal("461.9")] is None
    assert grown(language, "21,8 %")[None] == Decimal("21.8")

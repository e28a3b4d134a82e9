"""Changes that stand apart from their amount: told in the next sentence, or by the way and borne out by two amounts."""

from decimal import Decimal

import pytest

from tests.ingest.extract.making import figures, period, read

AMOUNTS = {
    "de": "2024 hat Deutschland Waren für 312,5 Millionen Euro nach Peru ausgeführt.",
    "en": "In 2024 Germany exported goods worth 312.5 million euros to Peru.",
    "fr": "En 2024, l'Allemagne a exporté vers le Pérou pour 312,5 millions d'euros de marchandises.",
    "it": "Nel 2024 la Germania ha esportato verso il Perù merci per 312,5 milioni di euro.",
    "es": "En 2024 Alemania exportó a Perú mercancías por 312,5 millones de euros.",
    "nl": "In 2024 heeft Duitsland voor 312,5 miljoen euro aan goederen naar Peru uitgevoerd.",
    "ru": "В 2024 году Германия экспортировала в Перу товаров на 312,5 млн евро.",
}
GOING_ON = [
    ("de", "Es waren 12,5 Prozent mehr als ein Jahr zuvor, weil die Preise stiegen."),
    ("de", "Der Wert liegt 12,5 Prozent über dem von 2023."),
    ("en", "The figure, which the office published last week, is 12.5% up on 2023."),
    ("en", "The value rose by 12.5%."),
    ("fr", "Le montant dépasse celui de 2023 de 12,5 %."),
    ("fr", "La valeur a progressé de 12,5 %."),
    ("it", "In valore fa il 12,5% in più del 2023."),
    ("it", "La cifra è superiore del 12,5% a quella del 2023."),
    ("es", "El dato supera en 12,5 % el de 2023."),
    ("es", "Era un 12,5 % más que un año antes, porque los precios subieron."),
    ("nl", "Ten opzichte van 2023 komt dat neer op een groei met 12,5 procent."),
    ("nl", "Het bedrag ligt 12,5 procent hoger dan in 2023."),
    ("ru", "Сумма превышает показатель 2023 года на 12,5%."),
    ("ru", "Сумма, которую ведомство назвало на прошлой неделе, на 12,5% выше прошлогодней."),
]


@pytest.mark.parametrize(("language", "sentence"), GOING_ON)
def test_a_change_told_in_small_words_is_that_of_the_amount_before(language, sentence):
    (fact,) = figures(read(f"{AMOUNTS[language]} {sentence}", language))
    assert fact.figure.growth is not None
    assert (fact.figure.growth.percent, fact.figure.growth.base) == (Decimal("12.5"), period("2023"))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Der Ölpreis stieg um 12,5 Prozent."),
        ("en", "The number of visitors rose by 12.5%."),
        ("fr", "Le nombre de visiteurs a progressé de 12,5 %."),
        ("it", "Il numero dei visitatori è aumentato del 12,5%."),
        ("es", "El número de visitantes aumentó un 12,5 %."),
        ("nl", "Het aantal bezoekers steeg met 12,5 procent."),
        ("ru", "Число туристов выросло на 12,5%."),
    ],
)
def test_a_change_of_something_named_is_not(language, sentence):
    (fact,) = figures(read(f"{AMOUNTS[language]} {sentence}", language))
    assert fact.figure.growth is None


BY_THE_WAY = """In 2024 Kenya's exports to Peru were worth 136.2 million dollars. In 2023 they had been worth 209.2 million dollars.

Both ministers visited the harbour. One of them spoke of a fall of {}%."""


def test_a_change_told_by_the_way_is_that_of_the_amount_which_another_bears_out():
    now, then = figures(read(BY_THE_WAY.format("34.9")))
    growth = now.figure.growth
    assert growth is not None
    assert (growth.percent, growth.base) == (Decimal("-34.9"), period("2023"))
    assert now.note("growth_base").reason == "arithmetic"
    assert then.figure.growth is None


def test_a_change_that_no_two_amounts_give_is_left_alone():
    assert all(f.figure.growth is None for f in figures(read(BY_THE_WAY.format("21.4"))))

"""An article that has told of one way of trade alone goes on with its parts, whatever paragraphs stand between."""

from decimal import Decimal

import pytest

from briefing.core.fact import Flow
from tests.ingest.extract.making import figures, read

ARTICLES = {
    "fr": ("En 2019, les exportations du Ghana ont atteint 1 241 millions de dollars.",
           "L'embellie survient en pleine pandémie, avec des aéroports fermés.",
           "L'or représente à lui seul 943 millions de dollars.", "L'État a emprunté 50 millions de dollars."),
    "en": ("In 2019 Ghana's exports came to 1,241 million dollars.", "The upswing comes amid a pandemic, with airports closed.",
           "Gold alone accounted for 943 million dollars.", "The state borrowed 50 million dollars."),
    "de": ("2019 beliefen sich die Exporte Ghanas auf 1.241 Millionen Dollar.",
           "Der Aufschwung kommt mitten in der Pandemie, bei geschlossenen Flughäfen.",
           "Gold allein machte 943 Millionen Dollar aus.", "Der Staat nahm einen Kredit von 50 Millionen Dollar auf."),
    "es": ("En 2019 las exportaciones de Ghana sumaron 1.241 millones de dólares.",
           "La mejora llega en plena pandemia, con los aeropuertos cerrados.",
           "El oro representa por sí solo 943 millones de dólares.", "El Estado recibió un préstamo de 50 millones de dólares."),
    "it": ("Nel 2019 le esportazioni del Ghana sono state pari a 1.241 milioni di dollari.",
           "La ripresa arriva in piena pandemia, con gli aeroporti chiusi.",
           "L'oro vale da solo 943 milioni di dollari.", "Lo Stato ha ottenuto un prestito di 50 milioni di dollari."),
    "nl": ("In 2019 bedroeg de uitvoer van Ghana 1.241 miljoen dollar.",
           "De opleving komt midden in de pandemie, met gesloten luchthavens.",
           "Goud alleen was goed voor 943 miljoen dollar.", "De staat leende 50 miljoen dollar."),
    "ru": ("В 2019 году экспорт Ганы составил 1241 млн долларов.", "Подъём пришёлся на разгар пандемии, аэропорты закрыты.",
           "На одно золото приходится 943 млн долларов.", "Государство получило кредит в 50 млн долларов."),
}  # fmt: skip


def told(language, *paragraphs):
    found = figures(read("\n\n".join(paragraphs), language))
    return [(f.figure.flow, f.figure.amount.value / 10**6, f.figure.product is not None) for f in found]


@pytest.mark.parametrize("language", ARTICLES)
def test_goods_behind_a_paragraph_without_figures_are_a_part_of_the_flow(language):
    whole, between, part, _ = ARTICLES[language]
    assert told(language, whole, between, part) == [
        (Flow.EXPORTS, Decimal(1241), False),
        (Flow.EXPORTS, Decimal(943), True),
    ]


@pytest.mark.parametrize("language", ARTICLES)
def test_nothing_goes_on_about_it_behind_other_money(language):
    whole, between, part, loan = ARTICLES[language]
    assert told(language, whole, loan, between, part) == [(Flow.EXPORTS, Decimal(1241), False)]


@pytest.mark.parametrize("language", ARTICLES)
def test_what_is_more_than_all_that_was_told_is_no_part(language):
    whole, between, part, _ = ARTICLES[language]
    assert len(told(language, whole, between, part.replace("943", "2943"))) == 1

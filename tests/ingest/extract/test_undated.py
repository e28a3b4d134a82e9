"""Texts without a date: which year their months, "this year" and "last year" are of, in seven languages."""

import pytest

from tests.ingest.extract.making import figures, period, read

LIKE = {
    "en": "In the first half of this year, Kenya's exports to Chile came to 41 million dollars, 12% more than in the same period of 2021.",
    "de": "Im ersten Halbjahr dieses Jahres erreichten die Ausfuhren Kenias nach Chile 41 Millionen Dollar, 12 Prozent mehr als im gleichen Zeitraum 2021.",
    "fr": "Au premier semestre de cette année, les exportations du Kenya vers le Chili ont atteint 41 millions de dollars, soit 12 % de plus qu'à la même période de 2021.",
    "it": "Nel primo semestre di quest'anno le esportazioni del Kenya verso il Cile hanno raggiunto 41 milioni di dollari, il 12% in più rispetto allo stesso periodo del 2021.",
    "es": "En el primer semestre de este año, las exportaciones de Kenia a Chile alcanzaron los 41 millones de dólares, un 12 % más que en el mismo periodo de 2021.",
    "nl": "In de eerste helft van dit jaar kwam de uitvoer van Kenia naar Chili uit op 41 miljoen dollar, 12 procent meer dan in dezelfde periode van 2021.",
    "ru": "В первом полугодии этого года экспорт Кении в Чили составил 41 млн долларов, на 12% больше, чем за аналогичный период 2021 года.",
}
YEARS = {
    "en": "In 2018 Kenya was the second partner of Chile. Last year trade between Kenya and Chile came to 41 million dollars.",
    "de": "2018 war Kenia der zweitwichtigste Partner Chiles. Im vergangenen Jahr erreichte der Handel zwischen Kenia und Chile 41 Millionen Dollar.",
    "fr": "En 2018, le Kenya était le deuxième partenaire du Chili. L'an dernier, les échanges entre le Kenya et le Chili ont atteint 41 millions de dollars.",
    "it": "Nel 2018 il Kenya è stato il secondo partner del Cile. L'anno scorso l'interscambio tra Kenya e Cile ha raggiunto 41 milioni di dollari.",
    "es": "En 2018, Kenia fue el segundo socio de Chile. El año pasado, el comercio entre Kenia y Chile alcanzó los 41 millones de dólares.",
    "nl": "In 2018 was Kenia de tweede partner van Chili. Vorig jaar kwam de handel tussen Kenia en Chili uit op 41 miljoen dollar.",
    "ru": "В 2018 году Кения была вторым партнёром Чили. В прошлом году товарооборот между Кенией и Чили составил 41 млн долларов.",
}


@pytest.mark.parametrize("language", LIKE)
def test_the_year_follows_that_which_is_compared_with(language):
    (exports,) = figures(read(LIKE[language], language, published=None))
    assert exports.figure.period == period("2022-01/2022-06")
    assert exports.figure.growth.base == period("2021-01/2021-06")


@pytest.mark.parametrize("language", YEARS)
def test_last_year_is_the_year_that_the_text_writes(language):
    (trade,) = figures(read(YEARS[language], language, published=None))
    assert trade.figure.period == period("2018")


def test_a_month_is_of_the_year_whose_months_are_written():
    text = "In October Kenya's exports came to 4.1 billion dollars. In the third quarter of 2020 they were at 12.3 billion."
    month, quarter = figures(read(text, "en", published=None))
    assert month.figure.period == period("2020-10")
    assert "year_from_context" in month.reasons
    assert quarter.figure.period == period("2020-07/2020-09")


@pytest.mark.parametrize(
    "text",
    [
        "In October Kenya's exports came to 4.1 billion dollars.",
        "Last month Kenya's exports came to 4.1 billion dollars, against 3.9 billion in the same month of 2020.",
        "Last year Kenya's exports came to 4.1 billion dollars. They are to reach 9 billion by 2030.",
    ],
)
def test_no_year_is_made_up(text):
    assert figures(read(text, "en", published=None))[0].figure.period is None


def test_events_take_no_day_from_it():
    text = "The minister visited Nairobi on Tuesday. In the first half of 2020 trade between Kenya and Chile came to 41 million dollars."
    assert not any(f.payload.when for f in read(text, "en", published=None).facts if f.kind.value == "event")


def test_a_month_that_figures_are_compared_with_is_that_wherever_it_is_told():
    text = (
        "In October Kenya's exports to Chile rose by 3%. Compared with October 2013, imports rose by 2%. "
        "The surplus came to 2 million dollars (it was 1 million dollars in October 2013)."
    )
    found = [f.figure.period for f in figures(read(text, "en", published=None))]
    assert found == [period("2014-10"), period("2014-10"), period("2014-10"), period("2013-10")]


def test_a_month_of_long_ago_does_not_make_later_years_lie_ahead():
    text = "The treaty was ratified in June 2011. In 2023 Kenya's exports to Chile reached 41 million dollars."
    (exports,) = figures(read(text, "en", published=None))
    assert (exports.figure.status.value, exports.figure.period) == ("observed", period("2023"))

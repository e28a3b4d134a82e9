"""Times that count nothing and times that do: "the highest since", the base behind a bracketed rate, a half named twice."""

import datetime as dt
from decimal import Decimal

import pytest

from tests.ingest.extract.making import figures, period, read

HIGHEST = {
    "en": "In July 2024 Kenya's exports to Egypt rose 20% to $43.2 million, the highest since November last year.",
    "de": "Im Juli 2024 stiegen die Ausfuhren Kenias nach Ägypten um 20 Prozent auf 43,2 Millionen Dollar, den höchsten Wert seit November des Vorjahres.",
    "fr": "En juillet 2024 les exportations du Kenya vers l'Égypte ont augmenté de 20 % à 43,2 millions de dollars, le plus haut niveau depuis novembre 2023.",
    "es": "En julio de 2024 las exportaciones de Kenia a Egipto aumentaron un 20 % hasta 43,2 millones de dólares, el nivel más alto desde noviembre del año pasado.",
    "it": "A luglio 2024 le esportazioni del Kenya in Egitto sono aumentate del 20% a 43,2 milioni di dollari, il livello più alto da novembre dello scorso anno.",
    "nl": "In juli 2024 steeg de uitvoer van Kenia naar Egypte met 20 procent tot 43,2 miljoen dollar, het hoogste niveau sinds november vorig jaar.",
    "ru": "В июле 2024 года экспорт Кении в Египет вырос на 20% - до максимальных с ноября прошлого года 43,2 млн долларов.",
}
BRACKETED = {
    "en": "Imports for April 2024 were €4,700 million, an increase of €401 million (+9%) when compared with April 2023.",
    "de": "Die Einfuhren beliefen sich im April 2024 auf 4,7 Milliarden Euro, ein Anstieg um 401 Millionen Euro (+9 %) gegenüber April 2023.",
    "fr": "Les importations d'avril 2024 se sont élevées à 4,7 milliards d'euros, soit une hausse de 401 millions d'euros (+9 %) par rapport à avril 2023.",
    "es": "Las importaciones de abril de 2024 sumaron 4.700 millones de euros, un aumento de 401 millones de euros (+9 %) respecto a abril de 2023.",
    "it": "Le importazioni di aprile 2024 sono state di 4,7 miliardi di euro, un aumento di 401 milioni di euro (+9%) rispetto ad aprile 2023.",
    "nl": "De invoer bedroeg in april 2024 4,7 miljard euro, een stijging van 401 miljoen euro (+9%) ten opzichte van april 2023.",
    "ru": "Импорт в апреле 2024 года составил 4,7 млрд евро, что на 401 млн евро (+9%) больше по сравнению с апрелем 2023 года.",
}
BEFORE = {
    "en": "Irish exports rose by 12% from March to €9,303 million in April 2024.",
    "de": "Die irischen Ausfuhren stiegen gegenüber März um 12 Prozent auf 9,3 Milliarden Euro im April 2024.",
    "fr": "Les exportations irlandaises ont progressé de 12 % par rapport à mars, à 9,3 milliards d'euros en avril 2024.",
    "es": "Las exportaciones irlandesas crecieron un 12 % respecto a marzo, hasta 9.300 millones de euros en abril de 2024.",
    "it": "Le esportazioni irlandesi sono cresciute del 12% rispetto a marzo, a 9,3 miliardi di euro nell'aprile 2024.",
    "nl": "De Ierse uitvoer steeg met 12 procent ten opzichte van maart tot 9,3 miljard euro in april 2024.",
    "ru": "Экспорт Ирландии в апреле 2024 года вырос по сравнению с мартом на 12% до 9,3 млрд евро.",
}
HALF = {
    "en": "Egypt's exports to Oman in the first half (H1) of 2024 came to $204 million.",
    "de": "Ägyptens Ausfuhren nach Oman betrugen im ersten Halbjahr (H1) 2024 204 Millionen Dollar.",
    "fr": "Les exportations de l'Égypte vers Oman ont atteint 204 millions de dollars au premier semestre (S1) 2024.",
    "es": "Las exportaciones de Egipto a Omán sumaron 204 millones de dólares en el primer semestre (S1) de 2024.",
    "it": "Le esportazioni dell'Egitto in Oman sono state di 204 milioni di dollari nel primo semestre (S1) del 2024.",
    "nl": "De uitvoer van Egypte naar Oman bedroeg in het eerste halfjaar (H1) van 2024 204 miljoen dollar.",
}


@pytest.mark.parametrize("language", HIGHEST)
def test_a_height_since_a_month_of_last_year_is_no_time_of_the_figure_and_no_base(language):
    (one,) = figures(read(HIGHEST[language], language))
    assert one.figure.period == period("2024-07")
    assert (one.figure.growth.percent, one.figure.growth.base) == (Decimal(20), period("2023-07"))


@pytest.mark.parametrize("language", BRACKETED)
def test_what_is_told_behind_a_bracketed_rate_is_its_base_whatever_the_text_counted_from_before(language):
    found = figures(read(f"{BEFORE[language]}\n\n{BRACKETED[language]}", language))
    bases = [(f.figure.growth.percent, f.figure.growth.base) for f in found if f.figure.growth is not None]
    assert bases == [(Decimal(12), period("2024-03")), (Decimal(9), period("2023-04"))]


@pytest.mark.parametrize("language", HALF)
def test_a_half_with_its_short_name_behind_it_is_of_the_year_that_follows(language):
    (one,) = figures(read(HALF[language], language))
    assert one.figure.period == period("2024-01/2024-06")


SAME = {
    "en": ("Kenya's exports to Peru came to $131 million between January and July 2024.", "Last year, in the same period, exports stood at $114 million."),
    "de": ("Die Ausfuhren Kenias nach Peru betrugen von Januar bis Juli 2024 131 Millionen Dollar.", "Im vergangenen Jahr waren es im gleichen Zeitraum 114 Millionen Dollar."),
    "fr": ("Les exportations du Kenya vers le Pérou ont atteint 131 millions de dollars entre janvier et juillet 2024.", "L'an dernier à la même période, elles s'élevaient à 114 millions de dollars."),
    "es": ("Las exportaciones de Kenia a Perú sumaron 131 millones de dólares entre enero y julio de 2024.", "El año pasado en el mismo período fueron 114 millones de dólares."),
    "it": ("Le esportazioni del Kenya in Perù sono state di 131 milioni di dollari tra gennaio e luglio 2024.", "L'anno scorso nello stesso periodo erano 114 milioni di dollari."),
    "nl": ("De uitvoer van Kenia naar Peru bedroeg van januari tot en met juli 2024 131 miljoen dollar.", "Vorig jaar was dat in dezelfde periode 114 miljoen dollar."),
    "ru": ("Экспорт Кении в Перу составил в январе-июле 2024 года 131 млн долларов.", "Годом ранее экспорт за тот же период равнялся 114 млн долларов."),
}  # fmt: skip


@pytest.mark.parametrize("language", SAME)
def test_the_same_period_behind_last_year_is_that_of_last_year(language):
    now = dt.date(2024, 8, 30)
    told = [f.figure.period for f in figures(read(" ".join(SAME[language]), language, now))]
    assert told == [period("2024-01/2024-07"), period("2023-01/2023-07")]


def test_a_goal_that_was_missed_is_none_of_the_year_before():
    text = "Kenya's exports to Peru rose to $807 million in 2023, short of the $1 billion target."
    (_, aim) = figures(read(text, "en"))
    assert (aim.figure.status, aim.figure.period) == ("target", None)

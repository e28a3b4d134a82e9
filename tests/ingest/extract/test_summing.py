"""Exports and imports that no time is told of take that of the one trade, or balance, they come to."""

from __future__ import annotations

import pytest

from briefing.core.period import Period
from tests.ingest.extract.making import figures, period, read

# A year with its parts, then a month with its own: what the paper of a ministry or an agency looks like.
TEXTS = {
    "en": "Trade between Kenya and Malta came to $930 million in 2020.\n\nKenya's exports to Malta amounted to $720 million, and imports"
    " to $210 million.\n\nIn December 2020 trade came to $74.8 million.\n\nKenya's exports to Malta amounted to $55.8 million, and"
    " imports to $19 million.",
    "de": "Der Handel zwischen Kenia und Malta betrug 2020 930 Mio. Dollar.\n\nDie Ausfuhren Kenias nach Malta beliefen sich auf 720 Mio."
    " Dollar, die Einfuhren auf 210 Mio. Dollar.\n\nIm Dezember 2020 betrug der Handel 74,8 Mio. Dollar.\n\nDie Ausfuhren Kenias nach"
    " Malta beliefen sich auf 55,8 Mio. Dollar, die Einfuhren auf 19 Mio. Dollar.",
    "fr": "Les échanges entre le Kenya et Malte ont atteint 930 millions de dollars en 2020.\n\nLes exportations du Kenya vers Malte se"
    " sont élevées à 720 millions de dollars, les importations à 210 millions de dollars.\n\nEn décembre 2020, les échanges ont atteint"
    " 74,8 millions de dollars.\n\nLes exportations du Kenya vers Malte se sont élevées à 55,8 millions de dollars, les importations à"
    " 19 millions de dollars.",
    "ru": "Товарооборот Кении и Мальты в 2020 году составил 930 млн долларов.\n\nЭкспорт Кении на Мальту составил 720 млн долларов,"
    " импорт – 210 млн долларов.\n\nВ декабре 2020 года товарооборот составил 74,8 млн долларов.\n\nЭкспорт Кении на Мальту составил"
    " 55,8 млн долларов, импорт – 19 млн долларов.",
}


def _times(text: str, language: str) -> dict[int, Period | None]:
    """The time that each amount, in thousands, is read to be of."""
    facts = figures(read(text, language))
    return {int(f.figure.amount.value / 1000): f.figure.period for f in facts if f.figure.amount is not None}


@pytest.mark.parametrize("language", TEXTS)
def test_parts_take_the_time_of_the_trade_they_add_up_to(language: str) -> None:
    year, month = period("2020"), period("2020-12")
    assert _times(TEXTS[language], language) == {
        930_000: year, 720_000: year, 210_000: year, 74_800: month, 55_800: month, 19_000: month
    }  # fmt: skip


def test_parts_that_come_to_nothing_told_keep_the_time_taken_over() -> None:
    text = TEXTS["en"].replace("$19 million", "$17 million")
    assert _times(text, "en")[55_800] == period("2020")


def test_few_digits_prove_no_sum() -> None:
    """Three and two make any five: another year's five billion is no reason to leave the year of the paragraph."""
    text = (
        "Trade between Kenya and Malta came to $5 billion in 2018.\n\nIn 2020 trade came to $7 billion.\n\nKenya's exports to Malta"
        " amounted to $3 billion, and imports to $2 billion."
    )
    assert _times(text, "en")[3_000_000] == period("2020")


def test_a_time_that_is_told_is_never_changed() -> None:
    text = TEXTS["en"].replace(
        "Kenya's exports to Malta amounted to $55.8", "In November 2020 Kenya's exports to Malta amounted to $55.8"
    )
    assert _times(text, "en")[55_800] == period("2020-11")

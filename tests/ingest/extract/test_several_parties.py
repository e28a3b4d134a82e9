"""An article of a journey to two countries, or of three neighbours, has more than two parties."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path

import pytest

from briefing.core.fact import FactKind
from tests.ingest.extract.making import of_kind, read

JOURNEYS = {
    "en": "#Latvia's minister in Oman and Jordan\n"
    "Latvian Foreign Minister Ilze Ozola visited Oman and Jordan this week. In Muscat she met Oman's minister on Monday. "
    "In Amman she met the minister of Jordan on Wednesday. Trade between Latvia and Oman came to 12 million dollars in 2024, "
    "trade between Latvia and Jordan to 9 million.",
    "de": "#Lettlands Ministerin in Oman und Jordanien\n"
    "Die lettische Außenministerin Ilze Ozola hat diese Woche Oman und Jordanien besucht. In Maskat traf sie am Montag den "
    "Minister Omans. In Amman traf sie am Mittwoch den Minister Jordaniens. Der Handel zwischen Lettland und Oman erreichte 2024 "
    "12 Mio. Dollar, der Handel zwischen Lettland und Jordanien 9 Mio. Dollar.",
    "fr": "#La ministre de Lettonie à Oman et en Jordanie\n"
    "La ministre lettone des Affaires étrangères Ilze Ozola s'est rendue à Oman et en Jordanie cette semaine. À Mascate, elle a "
    "rencontré lundi le ministre d'Oman. À Amman, elle a rencontré mercredi le ministre de Jordanie.",
}


@pytest.mark.parametrize("language", JOURNEYS)
def test_both_countries_of_a_journey_are_parties(language: str) -> None:
    reading = read(JOURNEYS[language], language)
    assert sorted(reading.parties) == ["JO", "LV", "OM"]
    assert not set(reading.parties) & set(reading.mentioned)


def test_a_country_told_of_by_the_way_is_no_party() -> None:
    reading = read(
        "#Latvia and Oman meet\n"
        "The fifth round of political consultations between Latvia and Oman was held in Riga on Monday. Trade between Latvia and "
        "Oman came to 12 million dollars in 2024. Latvia's minister told Oman's of the port of Riga. Latvia exports timber to "
        "Oman. Goods also go by way of Jordan.",
        "en",
    )
    assert sorted(reading.parties) == ["LV", "OM"]
    assert reading.mentioned == ("JO",)


def test_a_neighbour_whose_trade_has_as_many_figures_is_a_party() -> None:
    """Told of late, and no less than the others."""
    reading = read(
        "#Georgia and its neighbours\n"
        "Georgia traded more with Armenia in 2024. Trade of Georgia with Armenia came to 900 million dollars. Georgia's exports to "
        "Armenia came to 600 million dollars, its imports from Armenia to 300 million dollars.\n"
        "Trade of Georgia with Azerbaijan came to 800 million dollars. Georgia's exports to Azerbaijan came to 500 million dollars. "
        "Georgia's imports from Azerbaijan came to 300 million dollars.",
        "en",
    )
    assert sorted(reading.parties) == ["AM", "AZ", "GE"]


@pytest.mark.parametrize("language", JOURNEYS)
def test_a_meeting_on_a_journey_is_of_the_traveller_and_the_host(language: str) -> None:
    """Each lies in the timeline of its own pair, none in that of the two hosts."""
    meetings = {frozenset(f.event.parties) for f in of_kind(read(JOURNEYS[language], language), FactKind.EVENT)}
    assert meetings == {frozenset({"LV", "OM"}), frozenset({"LV", "JO"})}


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("de", "Der Iran und die Türkei wollen mehr Handel", "Der russische Präsident Iwan Sorin wird am Dienstag in Teheran erwartet."),
        ("nl", "Iran en Turkije willen meer handel", "De Russische president Ivan Zorin bezoekt dinsdag Iran."),
        ("en", "Iran and Turkey want more trade", "Russian President Ivan Zorin will visit Iran on Tuesday."),
        ("fr", "L'Iran et la Turquie veulent plus d'échanges", "Le président russe Ivan Zorine se rendra mardi en Iran."),
        ("it", "Iran e Turchia vogliono più scambi", "Il presidente russo Ivan Zorin visiterà martedì l'Iran."),
        ("es", "Irán y Turquía quieren más comercio", "El presidente ruso, Iván Zorin, visitará Irán el martes."),
        ("ru", "Иран и Турция хотят расширить торговлю", "Президент России Иван Зорин посетит Иран во вторник."),
    ],
)  # fmt: skip
def test_a_visit_that_a_third_country_pays_is_of_it_and_its_host(language, title, sentence):
    events = [f.event for f in read(f"#{title}\n{sentence}", language).facts if f.kind is FactKind.EVENT]
    assert [e.parties for e in events] == [("IR", "RU")]


THIRD = tomllib.loads(Path(__file__).with_name("people_words.toml").read_text(encoding="utf-8"))["third"]


@pytest.mark.parametrize("language", [code for code in THIRD if code != "want"])
def test_a_visit_to_a_third_country_is_of_it_and_the_traveller(language):
    found = of_kind(read(THIRD[language], language, published=dt.date(2024, 5, 15)), FactKind.EVENT)
    there = [f.event.parties for f in found if f.event.country == "UZ"]
    assert there
    assert {*there} == {("SI", "UZ")}

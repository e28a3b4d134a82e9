"""Names beside offices that several words or several holders share, and bodies that are named without having sat."""

import datetime as dt

import pytest

from briefing.core.fact import EventKind, FactKind
from tests.ingest.extract.making import of_kind, read


def persons(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(f.person.name, f.person.country) for f in of_kind(read(text, language), FactKind.PERSON)]


def events(text: str, language: str) -> list[tuple[EventKind, int | None, str | None]]:
    found = of_kind(read(text, language, dt.date(2025, 2, 12)), FactKind.EVENT)
    return [(f.event.kind, f.event.round, f.event.city) for f in found]


def test_the_field_of_an_office_is_no_part_of_a_name():
    text = "Korean Deputy Minister for Trade Negotiations Yoo Myung-hee met the ambassador of Chile in Seoul."
    assert persons(text, "en") == [("Yoo Myung-hee", "KR")]


def test_what_stands_behind_a_preposition_holds_no_office():
    assert persons("Министр иностранных дел Армении возложит венок к Мемориалу Героев.", "ru") == []


def test_the_first_case_of_a_man_s_name_stays_where_no_plain_form_is_printed():
    text = (
        "Министр встретился с послом Беларуси в Сербии Владимиром Орловым. Посол Беларуси сообщил об этом в понедельник. "
        "Глава МИД поблагодарил посла Беларуси Владимира Орлова."
    )
    assert persons(text, "ru") == [("Владимиром Орловым", "BY")]


@pytest.mark.parametrize("countries", ["Ghanas und der Türkei", "von Ghana und der Türkei"])
def test_two_ministers_told_with_one_word_are_each_of_their_country(countries: str):
    text = f"Die Außenminister {countries}, Kofi Mensah und Ayşe Demir, trafen sich am Montag in Ankara."
    assert persons(text, "de") == [("Kofi Mensah", "GH"), ("Ayşe Demir", "TR")]


COUNCIL = {
    "en": "The third meeting of the Strategic Partnership Council of Ghana and Türkiye will take place in Ankara in May.",
    "de": "Die dritte Sitzung des Rates für strategische Zusammenarbeit Ghanas und der Türkei findet im Mai in Ankara statt.",
    "fr": "La troisième réunion du Conseil de partenariat stratégique du Ghana et de la Turquie se tiendra à Ankara en mai.",
    "es": "La tercera reunión del Consejo Estratégico de Alto Nivel de Ghana y Turquía se celebrará en Ankara en mayo.",
    "it": "La terza riunione del Consiglio di partenariato strategico del Ghana e della Turchia si terrà ad Ankara a maggio.",
    "nl": "De derde vergadering van de strategische samenwerkingsraad van Ghana en Turkije vindt in mei plaats in Ankara.",
    "ru": "Третье заседание Совета стратегического партнерства Ганы и Турции пройдет в Анкаре в мае.",
}


@pytest.mark.parametrize("language", COUNCIL)
def test_a_council_of_strategic_partnership_is_a_commission(language: str):
    assert events(COUNCIL[language], language) == [(EventKind.COMMISSION, 3, "Ankara")]


def test_a_body_that_only_supports_projects_has_not_sat_where_the_report_is_from():
    text = (
        "ASTANA, February 12. The President of Kazakhstan proposed to Germany a consortium for raw materials "
        "with the support of a bilateral working group on financing."
    )
    assert events(text, "en") == []
    assert events("ASTANA, February 12. The bilateral working group of Kazakhstan and Germany met today.", "en") != []

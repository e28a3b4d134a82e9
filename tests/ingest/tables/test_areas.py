"""Names and codes of countries as tables write them."""

import pytest

from briefing.cli.words import area
from briefing.core.period import Period
from briefing.ingest.tables.areas import area_of, country_name, is_country


@pytest.mark.parametrize(
    ("label", "area"),
    [
        ("BEL", "BE"), ("be", "BE"), ("Belgium (incl. Luxembourg 'LU' -> 1998)", "BE"), ("Бельгия", "BE"), (" Россия", "RU"),
        ("Ireland (Eire)", "IE"), ("Spain (incl. Canary Islands 'XB' from 1997)", "ES"), ("EL", "GR"), ("Türkiye", "TR"),
        ("Turkey", "TR"), ("NA", "NA"), ("United Kingdom", "GB"), ("Соломоновы Острова", "SB"), ("Korea, Republic of", "KR"),
        ("European Union - 27 countries (AT, BE, BG)", "EU27_2020"),
    ],
)  # fmt: skip
def test_a_label_means_its_area(label, area):
    assert area_of(label) == area


@pytest.mark.parametrize("label", ["", "Всего", "Страны СНГ", "Остальные страны мира", "Totale", "Atlantis"])
def test_totals_and_groups_are_no_country(label):
    assert not is_country(area_of(label) or "")


def test_belgium_and_luxembourg_are_one_area_up_to_1998():
    label = "Belgium (incl. Luxembourg 'LU' -> 1998)"
    assert area_of(label, Period.year(1998)) == "BLX"
    assert area_of(label, Period.year(1999)) == "BE"
    assert area_of("Belgium", Period.year(1998)) == "BE"


def test_groups_are_not_countries():
    assert is_country("KZ")
    assert not is_country("EU27_2020")
    assert (country_name("KZ"), country_name("EU27_2020")) == ("Kazakhstan", "EU27_2020")


def test_areas_that_are_no_country_are_told_by_name() -> None:
    told = [area(code) for code in ("BE", "EU27_2020", "AREAS_NES", "EUROPE_NES")]
    assert told == ["Belgium", "European Union", "Areas, not elsewhere specified", "Other Europe, nes"]

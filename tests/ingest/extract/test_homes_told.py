"""Homes told in passing: the country of a mayor, of an economist in a city, of whom a guest meets, in seven languages."""

from __future__ import annotations

import datetime as dt
import tomllib
from itertools import product
from pathlib import Path

import pytest

from briefing.core.fact import FactKind
from briefing.core.person import sounded
from tests.ingest.extract.making import of_kind, read

FORMS = tomllib.loads(Path(__file__).with_name("people_words.toml").read_text(encoding="utf-8"))
LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "ru")


@pytest.mark.parametrize(("form", "language"), list(product(FORMS, LANGUAGES)))
def test_a_person_is_of_the_country_that_is_told_in_passing(form: str, language: str) -> None:
    words = FORMS[form]
    found = of_kind(read(words[language], language, published=dt.date(2024, 5, 15)), FactKind.PERSON)
    told = {sounded(f.person.name.split()[-1])[:_SAME]: f.person.country for f in found}
    assert {name: told.get(sounded(name)[:_SAME]) for name in words["want"]} == words["want"]


_SAME = 3
"""Sounds of a family name that are the same in Latin and in Cyrillic letters, in every case."""

"""Forms in which texts and chronicles tell events and persons, in seven languages: kind, round, day and city, and none besides."""

import datetime as dt
import tomllib
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from briefing.core.fact import FactKind
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.ingest.extract.making import of_kind, read

WORDS = tomllib.loads(Path(__file__).with_name("event_words.toml").read_text(encoding="utf-8"))
PUBLISHED = dt.date(2023, 3, 15)
DAY, LATER, YESTERDAY = dt.date(2023, 3, 12), dt.date(2023, 11, 14), dt.date(2023, 3, 14)
SESSION, NEXT = ("commission", 4, DAY, "Vienna"), ("commission", 5, LATER, "Ljubljana")
TIES = (" – ", ": ", "\t")

PROSE = {
    "held": [SESSION],
    "visited": [("visit", None, DAY, "Ljubljana")],
    "consulted": [("political_consultations", None, DAY, "Vienna")],
    "online": [("political_consultations", None, DAY, None)],
    "yesterday": [("commission", 4, YESTERDAY, "Vienna")],
    "on_tuesday": [("commission", 4, YESTERDAY, "Vienna")],
    "two_days": [SESSION],
}


def told(text, language):
    found = of_kind(read(text, language, published=PUBLISHED), FactKind.EVENT)
    return [(f.event.kind.value, f.event.round, f.event.when.first, f.event.city) for f in found]


@pytest.mark.parametrize(("language", "form"), list(product(WORDS, PROSE)))
def test_an_event_is_told_by_a_sentence(language, form):
    words = WORDS[language]
    assert told(f"{words['lead'].split('.')[0]}.\n{words[form]}", language) == PROSE[form]


@pytest.mark.parametrize(("language", "form"), list(product(WORDS, ("report_received", "doctorate_received"))))
def test_whoever_receives_a_thing_meets_nobody(language, form):
    words = WORDS[language]
    assert told(f"{words['lead'].split('.')[0]}.\n{words[form]}", language) == []


@pytest.mark.parametrize("language", WORDS)
def test_a_session_to_come_is_told_behind_the_one_held(language):
    words = WORDS[language]
    assert told(f"{words['held']} {words['next']}", language) == [SESSION, NEXT]


@pytest.mark.parametrize(("language", "tie", "place"), list(product(WORDS, TIES, (", {}", " ({})"))))
@pytest.mark.parametrize("mark", ["", "• ", "- "])
def test_a_chronicle_tells_day_session_and_city(language, tie, place, mark):
    words = WORDS[language]
    days = [
        (words["day"], words["session"], words["city"]),
        (words["later_day"], words["next_session"], words["later_city"]),
    ]
    lines = [f"{mark}{day}{tie}{what}{place.format(where)}" for day, what, where in days]
    assert told("\n".join([words["lead"], *lines]), language) == [SESSION, NEXT]


@pytest.mark.parametrize(("language", "tie"), list(product(WORDS, TIES)))
def test_the_days_of_a_chronicle_in_one_paragraph_stand_in_lines_of_their_own(language, tie):
    words = WORDS[language]
    lines = [
        f"{words['day']}{tie}{words['session']}, {words['city']}",
        f"{words['later_day']}{tie}{words['next_session']}, {words['later_city']}",
    ]
    article = replace(
        read_document("\n".join([f"{words['lead']}\n", *lines]).encode(), "chronicle.txt"), published=PUBLISHED
    )
    found = of_kind(extract(article), FactKind.EVENT)
    assert [(f.event.round, f.event.when.first, f.event.city) for f in found] == [SESSION[1:], NEXT[1:]]


@pytest.mark.parametrize("language", WORDS)
def test_a_chronicle_tells_visits_and_consultations(language):
    words = WORDS[language]
    lines = [f"{words['day']} – {words['visit']}", f"{words['later_day']} – {words['consultations']}, {words['city']}"]
    wanted = [("visit", None, DAY, "Ljubljana"), ("political_consultations", None, LATER, "Vienna")]
    assert told("\n".join([words["lead"], *lines]), language) == wanted


@pytest.mark.parametrize(("language", "lines"), list(product(WORDS, (("heads",), ("own_head", "other_head")))))
def test_the_heads_of_both_delegations_are_persons_of_their_countries(language, lines):
    words = WORDS[language]
    text = "\n".join([words["lead"].split(".")[0] + ".", words["held"], *(words[name] for name in lines)])
    found = of_kind(read(text, language, published=PUBLISHED), FactKind.PERSON)
    assert [f.person.country for f in found] == ["AT", "SI"]

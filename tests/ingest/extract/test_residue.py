"""What mark-up, notes, addresses and pictures leave in a text changes no reading, and every fact is quoted as it stands there."""

import re

import pytest

from briefing.core.fact import FactKind
from briefing.ingest.extract.words.residue import passed_over, unnoted
from tests.ingest.extract.making import article, read
from tests.ingest.extract.test_unseen_signs import TEXTS, told

NUMBER = r"(\d[\d.,]*)"
SCALED = r"(\b(?:million|millions|Millionen|millones|milioni|miljoen|млн|euro|Euro|евро|dollars)\b)"
WAYS = {
    "raised notes in an amount": (r"\b412\b", "412¹"),
    "notes in brackets in an amount": (r"\b412\b", "412[1]"),
    "notes in parentheses in an amount": (r"\b412\b", "412(1)"),
    "daggers in an amount": (r"\b412\b", "412†"),
    "raised notes behind the unit": (SCALED, r"\1²"),
    "notes behind the unit": (SCALED, r"\1 [12]"),
    "stars behind the unit": (SCALED, r"\1**"),
    "stars apart from the unit": (SCALED, r"\1 **"),
    "raised notes behind a stop": (r"([^\W\d]{4})\.", r"\1.³"),
    "plain notes behind a stop": (r"([^\W\d]{4})\.", r"\1.3"),
    "tags": (NUMBER, r"<b>\1</b>"),
    "tags with attributes": (NUMBER, r'<span class="n-12" style="x">\1</span>'),
    "a raised note in tags": (r"\b412\b", "412<sup>1</sup>"),
    "blanks by name": (r"(?<=\d) ", "&nbsp;"),
    "blanks by number": (r"(?<=\d) ", "&#160;"),
    "strong": (NUMBER, r"**\1**"),
    "links": (NUMBER, r"[\1](https://example.org/a(b)?y=2019&z=3,5)"),
    "an address behind": (SCALED, r"\1 (https://example.org/2019/3.5-million)"),
    "an address behind a stop": (r"([^\W\d]{4})\.", r"\1. https://example.org/2018/12/31/450-million.html"),
    "a picture behind": (SCALED, "\\1 \U0001f4c8"),
    "wide digits": (r"\d", lambda digit: chr(ord(digit.group()) + 0xFEE0)),
    "fat digits": (r"\d", lambda digit: chr(0x1D7CE + int(digit.group()))),
    "signs of one font": (SCALED, "\\1 \ue0b7"),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", TEXTS)
def test_residue_changes_no_figure(language, way):
    text = re.sub(*WAYS[way], TEXTS[language])
    assert told(text, language) == told(TEXTS[language], language) != []


@pytest.mark.parametrize("way", WAYS)
def test_every_fact_is_quoted_as_it_stands(way):
    source = article(re.sub(*WAYS[way], TEXTS["en"]))
    found = read(source.text, "en").facts
    assert found
    assert all(source.text[f.span.start : f.span.end] == f.quote for f in found)


@pytest.mark.parametrize(
    "name",
    [
        "<strong>José Muñoz</strong>",
        "**José Muñoz**",
        "_José Muñoz_",
        "[José Muñoz](https://example.org/people/jm)",
        "Jos&eacute; Mu&ntilde;oz",
        "José&nbsp;Muñoz",
        "José Muñoz[3]",
        "José Muñoz²",
    ],
)
def test_a_name_is_told_without_what_stands_around_and_in_it(name):
    found = read(f"The Kenyan foreign minister {name} met his Peruvian colleague in Lima on 4 February.", "en").facts
    assert [f.person.name for f in found if f.kind is FactKind.PERSON] == ["José Muñoz"]


@pytest.mark.parametrize(
    "text",
    ["12 km² of land", "10⁹ dollars", "CO² and 5 m³", "3 * 4 = 12", "> 5 million", "snake_case_name", "AT&T; R&D"],
)
def test_what_says_something_stays(text):
    assert unnoted(passed_over(text)) == text


def test_the_margin_of_an_answered_mail_is_no_part_of_it():
    text = "> In 2024 exports\n> came to 5 million\n>> and imports to 3."
    assert passed_over(text).replace("\u200b", "") == "In 2024 exports\ncame to 5 million\nand imports to 3."


@pytest.mark.parametrize(
    "text",
    [
        "<" * 4000,
        "[" * 4000,
        "*a" * 2000,
        "_a " * 2000,
        "&a" * 2000,
        "www." * 1000,
        "(https://" * 500,
        "a@" * 2000,
        "5¹" * 2000,
    ],
)
def test_hostile_signs_are_passed_in_time_and_keep_their_length(text):
    assert len(unnoted(passed_over(text))) == len(text)

"""Words a user taught: what is refused and why, and that an extraction goes by them."""

from __future__ import annotations

import pytest

from briefing.core.fact import FactKind, Flow
from briefing.core.term import EVERY, Term, TermKind
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from briefing.ingest.extract.terms import BadTerm, Problem, checked, version, version_now, without_terms
from tests.ingest.extract.making import article, figures, of_kind, values

EN = "en"


def taught(kind: TermKind, phrase: str, value: str = "", language: str = EN) -> Term:
    return checked(Term(language, kind, phrase, value))


def test_a_word_for_exports_is_read_as_exports():
    text = "Outshipments from Kazakhstan to Belgium stood at $220.7 million in 2023."
    assert not [f for f in figures(extract(article(text, EN))) if f.figure.flow is Flow.EXPORTS]
    found = figures(extract(article(text, EN), (taught(TermKind.EXPORTS, "outshipments"),)))
    assert [(f.figure.flow, f.figure.amount.digits) for f in found] == [(Flow.EXPORTS, "220.7")]


def test_another_name_of_a_country_is_that_country():
    text = "Officials of Belgium and of Steppeland met in Brussels on 18 October 2024."
    assert "KZ" not in values(extract(article(text, EN)), FactKind.COUNTRY)
    found = extract(article(text, EN), (taught(TermKind.COUNTRY, "Steppeland", "Kazakhstan"),))
    assert "KZ" in values(found, FactKind.COUNTRY)
    assert set(found.parties) == {"BE", "KZ"}


def test_another_name_of_a_city_and_an_organisation_and_a_topic_are_found():
    text = "The Steppe Trade Desk met on 18 October 2024 in Capitalville for political consultations on hydrogenics."
    terms = (
        taught(TermKind.CITY, "Capitalville", "Brussels"),
        taught(TermKind.ORGANISATION, "Steppe Trade Desk", "Kazakh Trade Desk"),
        taught(TermKind.TOPIC, "hydrogenics", "energy"),
    )
    found = extract(article(text, EN), terms)
    assert [f.event.city for f in of_kind(found, FactKind.EVENT)] == ["Brussels"]
    assert "Kazakh Trade Desk" in values(found, FactKind.ORGANISATION)
    assert "energy" in values(found, FactKind.TOPIC)


@pytest.mark.parametrize("topic", ["economy", "investment", "culture"])
def test_a_topic_taught_is_found_however_little_room_the_article_gives_it(topic):
    text = "The talks took a day. They named rail, health, tourism and hydrogenics. So it was. All was said. They left. It rained. They will meet again."
    assert "hydrogenics" not in {f.quote for f in of_kind(extract(article(text, EN)), FactKind.TOPIC)}
    found = extract(article(text, EN), (taught(TermKind.TOPIC, "hydrogenics", topic),))
    assert ("hydrogenics", topic) in {(f.quote, f.payload.value) for f in of_kind(found, FactKind.TOPIC)}


def test_a_term_of_another_language_changes_nothing():
    text = "Outshipments from Kazakhstan to Belgium stood at $220.7 million in 2023."
    italian = taught(TermKind.EXPORTS, "outshipments", language="it")
    assert extract(article(text, EN), (italian,)) == extract(article(text, EN))


@pytest.mark.parametrize(
    ("term", "problem"),
    [
        (Term(EN, TermKind.EXPORTS, "  "), Problem.EMPTY),
        (Term(EN, TermKind.EXPORTS, "12 34"), Problem.EMPTY),
        (Term(EN, TermKind.EXPORTS, "x"), Problem.EMPTY),
        (Term(EN, TermKind.EXPORTS, "word " * 30), Problem.TOO_LONG),
        (Term(EN, TermKind.EXPORTS, "outship*"), Problem.PATTERN),
        (Term(EN, TermKind.EXPORTS, "(a+)+b"), Problem.PATTERN),
        (Term(EN, TermKind.EXPORTS, "out\u202eship"), Problem.PATTERN),
        (Term(EN, TermKind.EXPORTS, "the"), Problem.COMMON),
        (Term(EN, TermKind.EXPORTS, "Exports"), Problem.KNOWN),
        (Term(EN, TermKind.IMPORTS, "exports"), Problem.CLASH),
        (Term(EN, TermKind.CITY, "exports", "Brussels"), Problem.CLASH),
        (Term(EN, TermKind.COUNTRY, "Belgium", "Kazakhstan"), Problem.CLASH),
        (Term(EN, TermKind.COUNTRY, "Steppeland", "Atlantis"), Problem.VALUE),
        (Term(EN, TermKind.CITY, "Capitalville", "Nowhere"), Problem.VALUE),
        (Term(EN, TermKind.TOPIC, "hydrogenics", "alchemy"), Problem.VALUE),
        (Term("xx", TermKind.EXPORTS, "outshipments"), Problem.LANGUAGE),
        (Term(EVERY, TermKind.PERSON, "Jeroen Cooreman", "jeroen cooreman"), Problem.ITSELF),
    ],
)
def test_what_cannot_be_taught_is_refused(term, problem):
    with pytest.raises(BadTerm) as refused:
        checked(term)
    assert refused.value.problem is problem


def test_a_phrase_taught_already_is_not_taught_again_nor_otherwise():
    known = taught(TermKind.EXPORTS, "outshipments")
    with pytest.raises(BadTerm) as same:
        checked(Term(EN, TermKind.EXPORTS, "Outshipments"), [known])
    assert same.value.problem is Problem.KNOWN
    with pytest.raises(BadTerm) as other:
        checked(Term(EN, TermKind.IMPORTS, "outshipments"), [known])
    assert other.value.problem is Problem.CLASH


def test_the_version_tells_languages_and_terms_apart_and_not_their_order():
    a, b = taught(TermKind.EXPORTS, "outshipments"), taught(TermKind.IMPORTS, "inshipments")
    assert version(EN) != version("it")
    assert version(EN) != version(EN, (a,))
    assert version(EN, (a, b)) == version(EN, (b, a))
    assert version("it", (a, b)) == version("it")
    assert extract(article("Nothing.", EN), (a,)).lexicon == version(EN, (a,))


TWO = (
    "Trade between Kazakhstan and Belgium reached 523 million dollars in 2023, the ministry said in a statement on Friday.\n\n"
    "По данным ведомства, экспорт Казахстана в Бельгию в 2023 году составил 220 млн долларов, а импорт — 303 млн долларов.\n"
)


def test_an_article_in_two_languages_names_the_words_of_both():
    reading = extract(read_document(TWO.encode(), "two.txt"))
    assert reading.lexicon == f"{version('en')}; {version('ru')}"
    assert version_now(reading.lexicon, "en") == reading.lexicon
    assert version_now(reading.lexicon, "it") == version("it")
    taught_one = taught(TermKind.EXPORTS, "вывезено", "ru")
    later = version_now(reading.lexicon, "en", (taught_one,))
    assert later != reading.lexicon
    assert without_terms(later) == reading.lexicon

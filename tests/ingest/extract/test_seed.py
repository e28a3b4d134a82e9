"""The first article as a whole, and the sample pages beside it."""

import datetime as dt
import json
from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.core.article import Certainty
from briefing.core.checks import Rule, Verdict, checks_of
from briefing.core.fact import EventFormat, EventStatus, FactKind
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from tests.ingest.extract.making import figures, of_kind, period, values


@pytest.fixture(scope="module")
def seed(shared):
    path = next((shared / "seed").glob("*.txt"))
    return read_document(path.read_bytes(), path.name)


@pytest.fixture(scope="module")
def reading(seed):
    return extract(seed)


def test_language_and_parties_are_known(reading):
    assert reading.language == "it"
    assert reading.parties == ("KZ", "BE")
    assert reading.mentioned == ()


def test_the_fifth_round_is_the_one_event(reading):
    (fact,) = of_kind(reading, FactKind.EVENT)
    event = fact.event
    assert (event.round, event.city, event.country) == (5, "Brussels", "BE")
    assert (event.format, event.status) == (EventFormat.IN_PERSON, EventStatus.HELD)
    assert event.when.first == event.when.last == dt.date(2024, 10, 18)
    assert fact.note("when").certainty is Certainty.INFERRED
    assert fact.note("when").reason == "year_from_figures"
    assert fact.note("city").span is not None


def test_seven_amounts_with_their_periods(reading):
    found = [(f.figure.flow.value, f.figure.amount.value, f.figure.period) for f in figures(reading)]
    m = Decimal(1_000_000)
    assert found == [
        ("turnover", Decimal("523.7") * m, period("2023")),
        ("exports", Decimal("220.7") * m, period("2023")),
        ("imports", Decimal("303") * m, period("2023")),
        ("turnover", Decimal("514.9") * m, period("2022")),
        ("turnover", Decimal("289") * m, period("2024-01/2024-08")),
        ("exports", Decimal("114.3") * m, period("2024-01/2024-08")),
        ("imports", Decimal("174.7") * m, period("2024-01/2024-08")),
    ]


def test_growth_belongs_to_the_full_year(reading):
    grown = [f for f in figures(reading) if f.figure.growth is not None]
    assert [(f.figure.amount.digits, f.figure.growth.percent, f.figure.growth.base) for f in grown] == [
        ("523.7", Decimal("1.7"), period("2022"))
    ]


def test_the_reporter_is_the_ministry_that_is_cited(reading):
    for fact in figures(reading):
        assert (fact.figure.reporter, fact.figure.partner) == ("KZ", "BE")
        assert fact.note("reporter").certainty is Certainty.INFERRED
        assert fact.note("reporter").reason == "ministry_of_article"


def test_both_heads_of_delegation_with_office_and_side(reading):
    persons = [f.person for f in of_kind(reading, FactKind.PERSON)]
    assert [(p.name, p.role, p.organisation, p.country) for p in persons] == [
        ("Roman Vassilenko", "vice ministro degli Affari esteri", None, "KZ"),
        ("Jeroen Cooreman", "direttore generale per le relazioni bilaterali", "Ministero degli Affari esteri belga", "BE"),
    ]  # fmt: skip


def test_quotations_are_marked_as_translations_of_their_speakers(reading):
    quoted = [f.payload for f in of_kind(reading, FactKind.QUOTATION)]
    assert [(q.speaker, q.translated) for q in quoted] == [("Roman Vassilenko", True), ("Jeroen Cooreman", True)]


def test_agreed_and_ready_stay_different(reading):
    assert [f.payload.verb.value for f in of_kind(reading, FactKind.NEXT_STEP)] == ["readiness", "readiness", "agreed"]


def test_topics_come_from_the_talks(reading):
    topics = set(values(reading, FactKind.TOPIC))
    assert {"energy", "green_energy", "transport", "finance", "digital", "security", "climate", "culture"} <= topics
    assert "parliamentary_dialogue" in topics
    assert not topics & {"water", "health", "tourism"}


def test_nothing_comes_from_the_furniture(seed, reading):
    furniture = seed.text.index("Condividi questo articolo")
    assert all(f.span.end <= furniture for f in reading.facts)
    assert set(values(reading, FactKind.COUNTRY)) == {"KZ", "BE"}


def test_every_quote_is_the_text_at_its_span(seed, reading):
    for fact in reading.facts:
        assert seed.text[fact.span.start : fact.span.end] == fact.quote
        for note in fact.notes:
            assert note.span is None or 0 <= note.span.start < note.span.end <= len(seed.text)


def test_its_checks_hold_and_the_part_year_is_not_compared(reading):
    numbered = [replace(f, id=n) for n, f in enumerate(reading.facts, start=1)]
    checks = checks_of(numbered)
    passed = [(c.rule, c.detail) for c in checks if c.verdict is Verdict.OK]
    assert passed == [
        (Rule.SUM, "220.7 + 303.0 = 523.7"),
        (Rule.GROWTH, "523.7 ÷ 514.9 − 1 = +1.7 %"),
        (Rule.SUM, "114.3 + 174.7 = 289.0"),
    ]
    (refused,) = [c for c in checks if c.verdict is not Verdict.OK]
    assert refused.verdict is Verdict.NOT_COMPARABLE
    assert refused.params[:2] == ("2023-01-01", "2023-08-31")


def test_a_check_that_confirms_raises_the_confidence(reading):
    assert all("arithmetic" in f.reasons for f in figures(reading))


def test_the_same_article_gives_the_same_facts(seed, reading):
    assert extract(seed) == reading


PAGES = ["consultations-en.html", "consultations-it-no-metadata.html"]


@pytest.mark.parametrize("name", PAGES)
def test_a_sample_page_yields_what_it_must(shared, name):
    folder = shared / "data" / "articles"
    expected = json.loads((folder / "expected-facts.json").read_text(encoding="utf-8"))
    page = read_document((folder / name).read_bytes(), name)
    reading = extract(page)
    flows = {"turnover": "turnover", "export": "exports", "import": "imports"}
    wanted = {
        (flows[t["flow"]], Decimal(t["value"]), t["currency"], t["period_start"], t["period_end"])
        for t in expected["trade"]
    }
    found = {
        (f.figure.flow.value, f.figure.amount.value, f.figure.amount.currency,
         f.figure.period.start.isoformat(), f.figure.period.end.isoformat())
        for f in figures(reading)
    }  # fmt: skip
    assert found == wanted
    held = [f.event for f in of_kind(reading, FactKind.EVENT) if f.event.status is EventStatus.HELD]
    assert [(e.round, e.when.first.isoformat(), e.city) for e in held] == [(5, expected["date"], expected["city"])]
    assert {f.person.name for f in of_kind(reading, FactKind.PERSON)} == {p["name"] for p in expected["participants"]}
    for word in expected["must_not_extract"]:
        assert not any(word in f.quote for f in reading.facts)

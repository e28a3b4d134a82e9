"""Reading an article again: told first, undone whole, and never against a person's decision."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from briefing.core.article import Certainty
from briefing.core.fact import Fact, FactKind, Flow, Mention, ReviewStatus
from briefing.core.passage import Span
from briefing.storage import articles, facts, people, rereading
from tests.storage.conftest import make_article, make_facts


def everything(library):
    names = [n for (n,) in library.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    skipped = ("change_log", "sqlite_sequence")
    plain = [n for n in names if not n.startswith("search_") and n not in skipped]
    return {n: sorted(library.rows(f"SELECT * FROM {n}"), key=repr) for n in plain}


def fresh():
    """Another reading: one figure told otherwise, one fact gone, one new."""
    known = make_facts(make_article())
    figures = [f for f in known if f.kind is FactKind.FIGURE]
    changed = replace(figures[0], payload=replace(figures[0].figure, product="wheat"))
    rest = [f for f in known if f not in (figures[0],) and f.kind is not FactKind.TOPIC]
    text = make_article().text
    at = text.index("Bruxelles")
    new = Fact(FactKind.COUNTRY, Span(at, at + 9), "Bruxelles", Mention("BE", "mentioned"))
    return [changed, *rest, new]


def test_what_would_change_is_told_and_nothing_is_done(filled):
    before = everything(filled)
    told = rereading.plan(filled, 1, fresh(), "it 2")
    assert [f.quote for f in told.new] == ["Bruxelles"]
    assert [f.kind for f in told.gone] == [FactKind.TOPIC]
    ((old, new),) = told.changed
    assert (old.figure.product, new.figure.product) == (None, "wheat")
    assert told.changes == 3
    assert everything(filled) == before


def test_it_is_done_in_one_step_that_is_taken_back_and_done_again(filled):
    before = everything(filled)
    edits = rereading.edits_of(filled, rereading.plan(filled, 1, fresh(), "it 2"))
    filled.apply(edits)
    after = everything(filled)
    assert "wheat" in {f.figure.product for f in facts.facts_of(filled, 1) if f.kind is FactKind.FIGURE}
    assert rereading.read_with(filled, 1) == "it 2"
    assert rereading.plan(filled, 1, fresh(), "it 2").changes == 0
    filled.apply([e.inverse() for e in reversed(edits)])
    assert everything(filled) == before
    filled.apply(edits)
    assert everything(filled) == after


@pytest.mark.parametrize("decision", ["confirm", "reject", "correct"])
def test_what_a_person_decided_stays_and_is_told_as_kept(filled, decision):
    figure = next(f for f in facts.facts_of(filled, 1) if f.kind is FactKind.FIGURE)
    topic = next(f for f in facts.facts_of(filled, 1) if f.kind is FactKind.TOPIC)
    if decision == "correct":
        filled.apply(facts.correction_edits(filled, figure.key, {"digits": "999"}, "Anna"))
    else:
        status = ReviewStatus.CONFIRMED if decision == "confirm" else ReviewStatus.REJECTED
        filled.apply(facts.status_edits(filled, [figure.key, topic.key], status, "Anna"))
    kept_as = facts.fact(filled, figure.key)
    told = rereading.plan(filled, 1, fresh(), "it 2")
    assert not told.changed
    assert figure.key in [k.fact.key for k in told.kept]
    assert next(k for k in told.kept if k.fact.key == figure.key).instead.figure.product == "wheat"
    filled.apply(rereading.edits_of(filled, told))
    assert facts.fact(filled, figure.key) == kept_as
    if decision != "correct":
        assert facts.fact(filled, topic.key) is not None


def test_a_fact_a_person_added_stays(filled):
    text = make_article().text
    at = text.index("Bruxelles")
    filled.apply(
        facts.new_fact_edits(filled, Fact(FactKind.TOPIC, Span(at, at + 9), "Bruxelles", Mention("own"), article=1))
    )
    told = rereading.plan(filled, 1, [], "it 2")
    filled.apply(rereading.edits_of(filled, told))
    assert [f.payload.value for f in facts.facts_of(filled, 1)] == ["own"]


def test_another_day_of_publication_moves_lists_and_offices_and_back(filled):
    before = everything(filled)
    edits = rereading.published_edits(filled, 1, dt.date(2025, 1, 3), "Anna")
    filled.apply(edits)
    article = articles.article(filled, 1)
    assert (article.published, article.published_certainty) == (dt.date(2025, 1, 3), Certainty.STATED)
    assert filled.one("SELECT imported, reviewer FROM article_said WHERE field = 'published'") == ("2024-10-24", "Anna")
    assert filled.one("SELECT day FROM dossier_article WHERE article_id = 1") == ("2025-01-03",)
    days = {role.as_of for person in people.people(filled, "KZ-BE") for role in person.roles}
    assert days <= {dt.date(2025, 1, 3)}
    filled.apply([e.inverse() for e in reversed(edits)])
    assert everything(filled) == before


def test_a_day_inferred_from_the_text_is_nobodys_word_and_goes_back(filled):
    before = everything(filled)
    told = rereading.plan(filled, 1, facts.facts_of(filled, 1), "it 2")
    said = rereading.Said(None, "it", dt.date(2025, 1, 3), Certainty.INFERRED)
    edits = rereading.edits_of(filled, told, said, "Anna")
    filled.apply(edits)
    article = articles.article(filled, 1)
    assert (article.published, article.published_certainty) == (dt.date(2025, 1, 3), Certainty.INFERRED)
    assert not rereading.chosen_published(filled, 1)
    filled.apply([e.inverse() for e in reversed(edits)])
    assert everything(filled) == before
    filled.apply(rereading.published_edits(filled, 1, dt.date(2025, 1, 4), "Anna"))
    assert rereading.chosen_published(filled, 1)


def test_a_chosen_language_is_known_as_chosen_and_given_up_again(filled):
    filled.apply(rereading.language_edits(filled, 1, "en", "it", "Anna"))
    assert articles.article(filled, 1).language == "en"
    assert rereading.chosen_language(filled, 1) == "en"
    filled.apply(rereading.language_edits(filled, 1, None, "it", "Anna"))
    assert articles.article(filled, 1).language == "it"
    assert rereading.chosen_language(filled, 1) is None


def test_flows_are_matched_by_place_not_by_order(filled):
    told = rereading.plan(filled, 1, list(reversed(make_facts(make_article()))), "it 2")
    assert told.changes == 0
    assert told.same == len(make_facts(make_article()))
    assert Flow.EXPORTS not in {f.figure.flow for f in told.new if f.kind is FactKind.FIGURE}

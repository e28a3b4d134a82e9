"""Several articles, one fact: what margin, card, chart and timeline say when sources agree and when they do not."""

import datetime as dt
from dataclasses import replace

import pytest

from briefing.core.fact import Fact, Flow, ReviewStatus
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.storage import articles, facts
from briefing.views.evidence_words import EvidenceWords
from briefing.views.fact_content import ContentMaker
from briefing.views.plot_stops import Stop
from briefing.views.reader_items import Card, items_of
from tests.views import evidence_scene
from tests.views.evidence_scene import Y2022, Y2023, article, event, figure

SECOND = (
    "Trade of 514.5 million dollars in 2022 and of 524 million in 2023, the sixth of its kind. "
    "The fifth round of political consultations took place in Ghent on 17 October."
)


@pytest.fixture
def made(qapp, tmp_path):
    scene = evidence_scene.scene(tmp_path)
    stated = [
        figure("514.5 million", Flow.TURNOVER, "514.5", Y2022, SECOND),
        figure("524 million", Flow.TURNOVER, "524", Y2023, SECOND),
    ]
    added = articles.add_article(
        scene.library, article(SECOND, "Another paper", dt.date(2025, 3, 3)), stated, scene.dossier
    )
    scene.desk.take(added.change)
    yield scene
    scene.library.close()


def card_words(scene, key) -> list[str]:
    words = EvidenceWords(scene.desk, scene.settings)
    words.refresh()
    content = ContentMaker(scene.desk, words).content(key)
    return [line.text for line in content.lines]


def key_of(scene, quote) -> str:
    return next(f.key for f in scene.desk.facts if f.quote == quote)


def test_a_figure_that_another_article_gives_too_is_one_figure_with_two_sources(made):
    key = key_of(made, "523.7 million dollars")
    assert "also in The Gazette, 3 Mar 2025" in card_words(made, key)
    assert not made.desk.cells[key].conflicting


def test_figures_that_differ_stand_side_by_side_with_source_and_date(made):
    key = key_of(made, "514.9 million")
    assert "514.9 here, 514.5 in The Gazette, 3 Mar 2025" in card_words(made, key)
    cards = [i for i in items_of(made.desk.facts, made.desk.checks) if isinstance(i, Card)]
    assert "≠ 514.5 The Gazette, 3 Mar 2025" in [line.text for card in cards for line in card.lines]


def test_the_chart_marks_the_conflict_and_its_hover_card_names_both(made):
    words = EvidenceWords(made.desk, made.settings)
    words.refresh()
    group = next(g for g in made.desk.chart.groups if g.period == Y2022)
    assert words.conflict(group.turnover)
    assert words.other_sources(group.turnover) == ["≠ 514.9 in The fifth round · published 7 Dec 2024"]
    other = next(g for g in made.desk.chart.groups if g.period == Y2023)
    assert not words.conflict(other.turnover)
    assert words.other_sources(other.turnover) == ["also in The fifth round · published 7 Dec 2024"]


def test_the_other_side_of_a_conflict_rejected_is_no_conflict_any_more(made):
    key = next(f.key for f in made.desk.file.figures if f.quote == "514.5 million")
    made.undo.push(facts.status_edits(made.library, [key], ReviewStatus.REJECTED), "Reject")
    assert not any(c.code == "sources_differ" for c in made.desk.checks)
    made.undo.undo()
    assert any(c.code == "sources_differ" for c in made.desk.checks)


def told_elsewhere(scene, when, city) -> Fact:
    fact = event("fifth round", 5, when)
    at = SECOND.index("fifth round")
    return replace(fact, span=Span(at, at + len("fifth round")), payload=replace(fact.event, city=city))


def test_one_round_told_by_two_articles_is_one_mark_and_its_other_date_and_place_are_shown(made):
    third = SECOND + " More."
    fact = told_elsewhere(made, When.day(dt.date(2024, 10, 17)), "Ghent")
    added = articles.add_article(made.library, article(third, "Third", dt.date(2024, 11, 1)), [fact], made.dossier)
    made.desk.take(added.change)
    (mark,) = made.desk.timeline.rounds
    assert len(mark.keys) == 2
    lead = next(f for f in made.desk.file.events if f.key == mark.key)
    words = EvidenceWords(made.desk, made.settings)
    words.refresh()
    # The stated date leads; the one whose year was inferred is shown beside it.
    assert (lead.event.city, lead.event.when) == ("Ghent", When.day(dt.date(2024, 10, 17)))
    told = "≠ 18 Oct 2024, Brussels in The Gazette, 7 Dec 2024"
    assert told in words.card(Stop("rounds", 0.0, mark.key, mark)).notes
    assert told in card_words(made, lead.key)
    assert "≠ 17 Oct 2024, Ghent in The Gazette, 1 Nov 2024" in card_words(made, key_of(made, "fifth round"))


def test_a_month_does_not_contradict_a_day_of_it(made):
    fact = told_elsewhere(made, When.month(2024, 10), "Brussels")
    added = articles.add_article(
        made.library, article(SECOND + "!", "Third", dt.date(2024, 11, 1)), [fact], made.dossier
    )
    made.desk.take(added.change)
    (round_,) = made.desk.file.merged_events()
    assert (len(round_.facts), round_.differing) == (2, ())
    assert Period.year(2024).contains(Period.months_of(2024, 10, 10))

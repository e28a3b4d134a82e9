"""Commitments from round to round, through real articles in a real file: standing, marks, undo, and what is never overwritten."""

import datetime as dt

import pytest

from briefing.core.commitment import Progress, counted
from briefing.core.mark import Judged
from briefing.core.passage import Span
from briefing.storage import articles, commitments, dossiers, facts, rereading
from briefing.storage.library import Library
from tests.rounds import (
    AIR_LINK,
    FIFTH,
    FORUM,
    FOURTH,
    ROADMAP,
    SIGN,
    SIXTH,
    VISAS,
    file_of,
    key_of,
    of,
    standing,
    told,
)


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "rounds.briefinglib") as opened:
        yield opened


@pytest.fixture
def two_rounds(library, tmp_path):
    told(tmp_path, library, FOURTH, FIFTH)
    return library


def passage(library, words):
    """Article and place of words that are no fact."""
    for head in file_of(library).articles:
        at = articles.text_of(library, head.id).find(words)
        if at >= 0:
            return head.id, Span(at, at + len(words))
    raise AssertionError(words)


def test_before_another_round_everything_is_open(library, tmp_path):
    told(tmp_path, library, FOURTH)
    assert {c.progress for c in standing(library).values()} == {Progress.OPEN}


def test_what_the_next_round_does_not_mention_is_silent_since_then(two_rounds):
    found = of(two_rounds, VISAS)
    assert (found.progress, found.since.round, found.offers) == (Progress.SILENT, 5, ())
    assert found.evidence == (found.key,)


def test_what_may_be_mentioned_is_offered_and_never_decided(two_rounds):
    roadmap, link = of(two_rounds, ROADMAP), of(two_rounds, AIR_LINK)
    assert (roadmap.progress, link.progress) == (Progress.OPEN, Progress.OPEN)
    assert [(o.fact, o.topics) for o in roadmap.offers] == [(key_of(two_rounds, SIGN), ("green_energy",))]
    assert [(o.fact, o.quote.startswith("The direct air link")) for o in link.offers] == [(None, True)]


def test_a_commitment_carried_on_stands_once_and_goes_on_with_the_newer_one(two_rounds, tmp_path):
    old, new = key_of(two_rounds, ROADMAP), key_of(two_rounds, SIGN)
    two_rounds.apply(commitments.mark_edits(two_rounds, old, new, Judged.CARRIED, "AB"))
    found = of(two_rounds, ROADMAP)
    assert (found.progress, found.continued, found.evidence) == (Progress.CARRIED, (new,), (new,))
    assert not any(SIGN in quote for quote in standing(two_rounds))
    told(tmp_path, two_rounds, SIXTH)
    later = of(two_rounds, ROADMAP)
    assert (later.progress, later.since.round) == (Progress.SILENT, 6)


def test_words_that_are_no_fact_show_that_it_is_done(two_rounds):
    link = of(two_rounds, AIR_LINK)
    offer = link.offers[0]
    edits = commitments.passage_edits(two_rounds, link.key, offer.article, offer.span, Judged.DONE, "AB")
    two_rounds.apply(edits)
    found = of(two_rounds, AIR_LINK)
    assert (found.progress, found.offers) == (Progress.DONE, ())
    assert found.marks[0].reviewer == "AB"
    assert found.marks[0].at.endswith("Z")
    source = file_of(two_rounds).sources[found.evidence[0]]
    assert (source.article, source.paragraph) == (offer.article, 3)


def test_what_was_said_to_be_unrelated_is_not_offered_again_and_leaves_it_silent(two_rounds):
    link = of(two_rounds, AIR_LINK)
    offer = link.offers[0]
    edits = commitments.passage_edits(two_rounds, link.key, offer.article, offer.span, Judged.UNRELATED)
    two_rounds.apply(edits)
    assert (of(two_rounds, AIR_LINK).progress, of(two_rounds, AIR_LINK).offers) == (Progress.SILENT, ())


def test_every_step_is_undone_and_done_again(two_rounds):
    old, new = key_of(two_rounds, ROADMAP), key_of(two_rounds, SIGN)
    steps = [
        commitments.mark_edits(two_rounds, old, new, Judged.CARRIED),
    ]
    two_rounds.apply(steps[0])
    steps.append(commitments.mark_edits(two_rounds, old, new, Judged.DONE))
    two_rounds.apply(steps[1])
    steps.append(commitments.mark_edits(two_rounds, old, new, None))
    two_rounds.apply(steps[2])
    steps.append(commitments.owner_edits(two_rounds, old, "KZ"))
    two_rounds.apply(steps[3])
    seen = [Progress.OPEN, Progress.DONE, Progress.CARRIED, Progress.OPEN]
    for edits, before in zip(reversed(steps), seen, strict=True):
        two_rounds.apply([e.inverse() for e in reversed(edits)], origin="undo")
        assert of(two_rounds, ROADMAP).progress is before
    assert of(two_rounds, ROADMAP).owner == ""
    for edits in steps:
        two_rounds.apply(edits, origin="redo")
    assert (of(two_rounds, ROADMAP).progress, of(two_rounds, ROADMAP).owner) == (Progress.OPEN, "KZ")


def test_saying_the_same_again_is_no_edit(two_rounds):
    old, new = key_of(two_rounds, ROADMAP), key_of(two_rounds, SIGN)
    two_rounds.apply(commitments.mark_edits(two_rounds, old, new, Judged.CARRIED))
    assert commitments.mark_edits(two_rounds, old, new, Judged.CARRIED) == []
    assert commitments.owner_edits(two_rounds, old, "") == []


def test_a_commitment_is_no_evidence_of_itself(two_rounds):
    with pytest.raises(ValueError, match="of itself"):
        commitments.mark_edits(two_rounds, "fact:1", "fact:1", Judged.DONE)


def test_a_new_reading_keeps_what_is_linked(two_rounds):
    old, new = key_of(two_rounds, ROADMAP), key_of(two_rounds, SIGN)
    two_rounds.apply(commitments.mark_edits(two_rounds, old, new, Judged.CARRIED))
    for head in file_of(two_rounds).articles:
        facts.replace_extraction(two_rounds, head.id, ())
    found = {c.fact.quote for c in standing(two_rounds).values()}
    assert key_of(two_rounds, ROADMAP) == old
    assert len(found) <= 1


def test_a_rejected_passage_is_no_evidence(two_rounds):
    from briefing.core.fact import ReviewStatus

    old, new = key_of(two_rounds, ROADMAP), key_of(two_rounds, SIGN)
    two_rounds.apply(commitments.mark_edits(two_rounds, old, new, Judged.DONE))
    two_rounds.apply(facts.status_edits(two_rounds, (new,), ReviewStatus.REJECTED))
    assert of(two_rounds, ROADMAP).progress is Progress.SILENT


def test_a_passage_of_a_removed_article_counts_for_nothing(two_rounds):
    link = of(two_rounds, AIR_LINK)
    offer = link.offers[0]
    two_rounds.apply(commitments.passage_edits(two_rounds, link.key, offer.article, offer.span, Judged.DONE))
    two_rounds.apply(articles.remove_edits(two_rounds, [offer.article]))
    assert of(two_rounds, AIR_LINK).progress is Progress.OPEN


def test_words_from_the_page_around_an_article_are_never_offered(two_rounds, tmp_path):
    body = SIXTH.replace(
        "was postponed.", "was postponed.\n\nShare this article:\nVisa procedures for hauliers made simple\n"
    )
    told(tmp_path, two_rounds, body)
    assert of(two_rounds, VISAS).progress is Progress.SILENT


def test_the_standings_are_counted_in_their_order(two_rounds):
    link = of(two_rounds, AIR_LINK)
    article, span = passage(two_rounds, "The direct air link between Almaty and Brussels was opened in June")
    two_rounds.apply(commitments.passage_edits(two_rounds, link.key, article, span, Judged.DONE))
    early = [c for c in standing(two_rounds).values() if c.round.round == 4]
    assert [(p, len(some)) for p, some in counted(early)] == [
        (Progress.OPEN, 1),
        (Progress.DONE, 1),
        (Progress.SILENT, 1),
    ]
    assert of(two_rounds, FORUM).round.round == 5


def test_on_a_day_before_the_passage_was_published_it_shows_nothing(two_rounds):
    link = of(two_rounds, AIR_LINK)
    offer = link.offers[0]
    edits = commitments.passage_edits(two_rounds, link.key, offer.article, offer.span, Judged.DONE)
    edits += commitments.mark_edits(two_rounds, key_of(two_rounds, ROADMAP), key_of(two_rounds, SIGN), Judged.CARRIED)
    two_rounds.apply(edits)
    first, last = dt.date(2022, 1, 1), dt.date(2024, 10, 21)
    step = facts.fact(two_rounds, link.key).article
    for head in file_of(two_rounds).articles:
        two_rounds.apply(rereading.published_edits(two_rounds, head.id, first if head.id == step else last))
    dossier = file_of(two_rounds).dossier.id
    assert len(dossiers.dossier_file(two_rounds, dossier, known_on=last).marks) == 2
    assert dossiers.dossier_file(two_rounds, dossier, known_on=first).marks == ()

"""Merged facts: one leads, the others stay beneath it, and splitting gives back each decision."""

from __future__ import annotations

import pytest

from briefing.core.fact import FactKind, ReviewStatus
from briefing.storage import dossiers, facts, merging, rereading


def figures(library):
    return [f for f in facts.facts_of(library, 1) if f.kind is FactKind.FIGURE]


def back(edits):
    return [e.inverse() for e in reversed(edits)]


@pytest.mark.parametrize("status", [None, ReviewStatus.CONFIRMED, ReviewStatus.REJECTED, ReviewStatus.DISPUTED])
def test_a_merged_fact_counts_no_more_and_gets_its_decision_back(filled, status):
    first, second = figures(filled)[:2]
    if status is not None:
        filled.apply(facts.status_edits(filled, [second.key], status, "Anna", "2024-01-01T00:00:00Z"))
    before = facts.fact(filled, second.key)
    waiting = dossiers.dossier(filled, "KZ-BE").open_facts
    edits = merging.merge_edits(filled, first.key, [second.key], "Ben")
    filled.apply(edits)
    beneath = facts.fact(filled, second.key)
    assert (beneath.lead, beneath.status, beneath.span) == (first.key, ReviewStatus.SUPERSEDED, second.span)
    assert not beneath.status.counts
    assert [f.key for f in merging.merged_into(filled, first.key)] == [second.key]
    filled.apply(back(edits))
    assert facts.fact(filled, second.key) == before
    filled.apply(edits)
    splitting = merging.split_edits(filled, first.key)
    filled.apply(splitting)
    assert facts.fact(filled, second.key) == before
    assert dossiers.dossier(filled, "KZ-BE").open_facts == waiting
    filled.apply(back(splitting))
    assert facts.fact(filled, second.key).lead == first.key


def test_what_was_beneath_a_merged_fact_comes_beneath_the_lead(library_of_three):
    library, (a, b, c) = library_of_three
    library.apply(merging.merge_edits(library, b, [c]))
    edits = merging.merge_edits(library, a, [b])
    library.apply(edits)
    assert {f.key for f in merging.merged_into(library, a)} == {b, c}
    library.apply(back(edits))
    assert facts.fact(library, c).lead == b
    library.apply(edits)
    library.apply(merging.split_edits(library, b))
    assert facts.fact(library, b).lead is None
    assert facts.fact(library, c).lead == a


@pytest.fixture
def library_of_three(filled):
    first = figures(filled)[0]
    from dataclasses import replace

    more = []
    for product in ("wheat", "oil"):
        fact = replace(first, id=0, payload=replace(first.figure, product=product), reviewer=None)
        edits = facts.new_fact_edits(filled, fact)
        filled.apply(edits)
        more.append(edits[0].subject)
    return filled, (first.key, *more)


def test_facts_of_two_kinds_or_merged_ones_are_not_merged(filled):
    figure = figures(filled)[0]
    other = next(f for f in facts.facts_of(filled, 1) if f.kind is not FactKind.FIGURE)
    for pair in ((figure.key, other.key), (figure.key, figure.key), (figure.key, "fact:999")):
        with pytest.raises(ValueError, match="cannot be merged"):
            merging.merge_edits(filled, pair[0], [pair[1]])
    second = figures(filled)[1]
    filled.apply(merging.merge_edits(filled, figure.key, [second.key]))
    with pytest.raises(ValueError, match="merged already"):
        merging.merge_edits(filled, second.key, [figure.key])


def test_a_new_reading_leaves_merged_facts_alone(filled):
    first, second = figures(filled)[:2]
    filled.apply(merging.merge_edits(filled, first.key, [second.key]))
    filled.apply(rereading.edits_of(filled, rereading.plan(filled, 1, [], "it 2")))
    assert {f.key for f in facts.facts_of(filled, 1)} == {first.key, second.key}

"""The order of rounds: by date, by number where there is no date, by the day of the news where there is neither."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from briefing.core.commitment import commitments
from briefing.core.dossier import DossierFile
from briefing.core.fact import FactKind, NextStep, ReviewStatus, StepVerb
from briefing.core.passage import Span
from briefing.core.rounds import last_round, rounds_held
from briefing.core.summary import build
from tests.printing import dossiers


def with_undated(number: int | None, published: dt.date | None) -> DossierFile:
    """The seed's dossier, and a second article that tells of a round without a date."""
    file = dossiers.seed_file()
    told = file.events[0]
    source = next(s for s in dossiers.fuller_file().sources.values() if s.article == 2)
    source = replace(source, published=published)
    mention = replace(told.event, round=number, when=None, city="NQZ")
    other = replace(told, id=902, article=2, span=Span(60, 75), payload=mention, notes=())
    heads = [h for h in dossiers.fuller_file().articles if h.id == 2]
    heads = [replace(h, published=published) for h in heads]
    make = dossiers.Maker(2, dossiers.ENGLISH, source, ReviewStatus.PROPOSED, 950)
    step = make.fact(FactKind.NEXT_STEP, "the ministry said", NextStep(StepVerb.AGREED))
    return replace(
        file,
        events=(*file.events, other),
        next_steps=(*file.next_steps, step),
        articles=(*(h for h in file.articles if h.id != 2), *heads),
        sources={**file.sources, "fact:902": source, **make.sources},
    )


LATER, EARLIER = dt.date(2025, 3, 2), dt.date(2024, 3, 2)


@pytest.mark.parametrize(
    ("number", "published", "is_last"),
    [
        (6, LATER, True),
        (6, None, True),
        (4, LATER, False),
        (None, LATER, True),
        (None, EARLIER, False),
        (None, None, False),
    ],
)
def test_a_round_without_a_date_has_its_place_among_the_dated_ones(number, published, is_last):
    file = with_undated(number, published)
    assert len(rounds_held(file)) == 2
    assert (last_round(file).when is None) is is_last


def test_the_page_speaks_of_the_later_round_and_counts_the_commitments_of_the_earlier_one():
    file = with_undated(6, LATER)
    summary = build(file, as_of=dossiers.AS_OF)
    held = summary.last_round[0].claim
    assert held.values["round"].number == 6
    assert "date" not in held.values
    assert {"earlier", "agreed"} <= {line.label for line in summary.last_round}
    assert {c.round.round for c in commitments(file, {})} == {5, 6}

"""Made documents: one of each kind is read in each language as it was made, and one that tells something else is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.bench.made import KINDS
from tests.bench.made.told import LANGUAGES, earlier, months

READ = (
    "lists",
    "shapes",
    "pages",
    "releases",
    "periods",
    "wares",
    "takers",
    "statements",
    "noise",
    "aims",
    "bare",
    "thens",
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", READ)
def test_the_first_document_of_a_kind_is_read_as_it_was_made(kind: str, language: str) -> None:
    made = next(KINDS[kind](language))
    assert made.told
    assert made.misses() == []


def test_a_document_is_made_the_same_way_every_time() -> None:
    assert [list(make("nl")) for make in KINDS.values()] == [list(make("nl")) for make in KINDS.values()]


def test_figures_that_are_read_otherwise_are_told_with_their_part() -> None:
    made = next(KINDS["releases"]("it"))
    first = made.told[0]
    other = replace(first, wanted=replace(first.wanted, period=months("2019-01")), base=months("2018-01"))
    parts = [part for part, _ in replace(made, told=(other, *made.told[2:])).misses()]
    assert parts == [first.part, "too many", first.part]


def test_a_period_so_many_months_before_crosses_the_year() -> None:
    assert earlier(months("2024-02", "2024-04"), 3) == months("2023-11", "2024-01")

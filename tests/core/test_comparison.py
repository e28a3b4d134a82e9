"""Lawful comparison: like for like with bounds, else the reason and the missing figure."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.amount import Amount
from briefing.core.comparison import NotComparable, Obstacle, comparisons, growth
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import ARTICLE, Basis, Observation, SeriesKey, series_of, with_totals

USD = SeriesKey("KZ", "BE", "USD")
PART, EARLIER = Period.months_of(2024, 1, 8), Period.months_of(2023, 1, 8)


def seen(period: Period, digits: str, key: str = "fact:1", day: int = 1, file: str = "one") -> Observation:
    return Observation(
        key, "KZ", "BE", Flow.TURNOVER, period, Amount(digits, 6, "USD"), ARTICLE, Basis.STATED,
        vintage=dt.date(2024, 12, day), file=file,
    )  # fmt: skip


def rows(*observations: Observation):
    return series_of(observations)[USD]


def test_growth_of_the_first_document_is_one_point_seven():
    found = growth(seen(Period.year(2023), "523.7"), seen(Period.year(2022), "514.9"))
    assert round(found.percent, 1) == Decimal("1.7")
    assert found.low < found.percent < found.high


def test_eight_months_fell_by_twenty_three_per_cent():
    found = growth(seen(PART, "289"), seen(EARLIER, "375.3"))
    assert round(found.percent, 1) == Decimal("-23.0")


@given(st.integers(1, 99999), st.integers(1, 99999))
def test_the_bounds_hold_every_value_that_rounds_to_the_print(now, base):
    found = growth(seen(Period.year(2023), f"{now}.0"), seen(Period.year(2022), f"{base}.0"))
    for a in (Decimal(now) - Decimal("0.05"), Decimal(now) + Decimal("0.05")):
        for b in (Decimal(base) - Decimal("0.05"), Decimal(base) + Decimal("0.05")):
            exact = (a / b - 1) * 100
            assert found.low - Decimal("1e-9") <= exact <= found.high + Decimal("1e-9")


def test_part_against_full_year_is_refused_and_names_the_missing_figure():
    with pytest.raises(NotComparable) as refused:
        growth(seen(PART, "289"), seen(Period.year(2023), "523.7"))
    assert refused.value.obstacle is Obstacle.MONTHS
    assert refused.value.missing == EARLIER


@pytest.mark.parametrize(
    ("change", "obstacle"),
    [
        ({"reporter": "BE"}, Obstacle.REPORTER),
        ({"partner": "LU"}, Obstacle.PARTNER),
        ({"flow": Flow.EXPORTS}, Obstacle.FLOW),
        ({"product": "TEXTILES"}, Obstacle.SCOPE),
        ({"measure": "NET_WEIGHT"}, Obstacle.SCOPE),
        ({"amount": Amount("514.9", 6, "EUR")}, Obstacle.CURRENCY),
        ({"amount": None}, Obstacle.NO_VALUE),
        ({"amount": Amount("0", 6, "USD")}, Obstacle.NO_VALUE),
    ],
)
def test_each_unlawful_comparison_says_which_condition_fails(change, obstacle):
    base = replace(seen(Period.year(2022), "514.9"), **change)
    with pytest.raises(NotComparable) as refused:
        growth(seen(Period.year(2023), "523.7"), base)
    assert refused.value.obstacle is obstacle


def test_a_part_year_beside_full_years_is_refused_until_its_base_is_known():
    full = [seen(Period.year(2022), "514.9", "fact:1"), seen(Period.year(2023), "523.7", "fact:2")]
    part = seen(PART, "289", "fact:3")
    refused = {c.now: c for c in comparisons(rows(*full, part))}[PART]
    assert refused.growth is None
    assert refused.refused.missing == EARLIER
    unlocked = {c.now: c for c in comparisons(rows(*full, part, seen(EARLIER, "375.3", "fact:4", file="two")))}[PART]
    assert round(unlocked.growth.percent, 1) == Decimal("-23.0")
    assert unlocked.growth.editions_differ


def test_the_first_year_of_a_series_has_nothing_to_be_compared_with():
    assert comparisons(rows(seen(Period.year(2022), "514.9"))) == ()


def test_one_edition_is_compared_within_itself_and_the_other_named():
    found = comparisons(
        rows(
            seen(Period.year(2023), "523.7", "fact:1", day=1, file="one"),
            seen(Period.year(2022), "514.9", "fact:2", day=1, file="one"),
            seen(Period.year(2022), "514.5", "fact:3", day=20, file="two"),
        )
    )
    assert round(found[0].growth.percent, 1) == Decimal("1.7")
    assert [round(a.percent, 1) for a in found[0].alternatives] == [Decimal("1.8")]


def supposed(period: Period, digits: str, key: str = "fact:9", **parts):
    return replace(seen(period, digits, key, **parts), period_inferred=True)


def test_a_change_on_a_figure_whose_time_is_inferred_says_so():
    (found,) = comparisons(rows(seen(EARLIER, "375.3"), supposed(EARLIER.shifted(-1), "514.5")))
    assert round(found.growth.percent, 1) == Decimal("-27.1")
    assert found.growth.inferred == (EARLIER.shifted(-1),)


def test_a_figure_told_with_its_time_is_compared_before_one_whose_time_is_inferred():
    base = EARLIER.shifted(-1)
    known = seen(base, "340.0", "fact:2", file="two")
    (found,) = comparisons(rows(seen(EARLIER, "375.3"), supposed(base, "514.5", day=28), known))
    assert (found.growth.base.key, found.growth.inferred) == ("fact:2", ())
    assert [a.inferred for a in found.alternatives] == [(base,)]


def test_a_total_made_of_parts_keeps_what_is_inferred_or_implausible_of_them():
    flows = [
        replace(supposed(EARLIER, "100", "fact:1"), flow=Flow.EXPORTS),
        replace(seen(EARLIER, "200", "fact:2"), flow=Flow.IMPORTS, status="implausible"),
    ]
    found = comparisons(with_totals(rows(*flows, seen(PART, "289", "fact:3"))))[0]
    assert (found.growth.inferred, found.growth.implausible) == ((EARLIER,), (EARLIER,))

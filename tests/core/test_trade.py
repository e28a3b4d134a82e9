"""Trade series: which values take part, which vintage is shown, and what is computed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.fact import (
    Fact,
    FactKind,
    FactSource,
    FieldNote,
    Figure,
    FigureStatus,
    Flow,
    Qualifier,
    ReviewStatus,
)
from briefing.core.passage import Span
from briefing.core.period import Period
from briefing.core.trade import (
    ARTICLE,
    Basis,
    Observation,
    SeriesKey,
    agree,
    observation_of,
    of_whole_years,
    series_of,
    sized,
)

USD = SeriesKey("KZ", "BE", "USD")
Y2023 = Period.year(2023)
SOURCE = FactSource(1, "The round", "Gazette", "en", dt.date(2024, 12, 7), "0" * 64, 3)


def seen(key: str, flow: Flow, digits: str, *, day: int = 1, period: Period = Y2023, currency: str = "USD"):
    return Observation(
        key, "KZ", "BE", flow, period, Amount(digits, 6, currency), "table", Basis.REPORTED,
        vintage=dt.date(2024, 3, day),
    )  # fmt: skip


def stated(**changes: object) -> Fact:
    figure = replace(Figure(Flow.EXPORTS, Amount("220.7", 6, "USD"), Y2023, reporter="KZ", partner="BE"), **changes)
    notes = (FieldNote("reporter", None, Certainty.INFERRED, "ministry_of_article"),)
    return Fact(FactKind.FIGURE, Span(10, 15), "220.7", figure, notes, id=7)


def test_a_stated_figure_becomes_an_observation_of_its_article():
    found = observation_of(stated(), SOURCE)
    assert (found.key, found.source, found.vintage) == ("fact:7", ARTICLE, dt.date(2024, 12, 7))
    assert found.reporter_inferred
    assert found.locator == "10-15"


@pytest.mark.parametrize(
    "change",
    [
        {"status": FigureStatus.TARGET},
        {"status": FigureStatus.FORECAST},
        {"status": FigureStatus.DELTA},
        {"product": "oil"},
        {"amount": None},
        {"amount": Amount("220.7", 6, None)},
        {"period": None},
        {"reporter": None},
        {"partner": None},
    ],
)
def test_figures_that_are_no_total_of_a_known_pair_stay_out(change):
    assert observation_of(stated(**change), SOURCE) is None


@pytest.mark.parametrize("status", [ReviewStatus.REJECTED, ReviewStatus.SUPERSEDED])
def test_rejected_figures_stay_out(status):
    assert observation_of(replace(stated(), status=status), SOURCE) is None


def test_two_currencies_are_two_series():
    series = series_of([seen("obs:1", Flow.EXPORTS, "1"), seen("obs:2", Flow.EXPORTS, "2", currency="EUR")])
    assert set(series) == {USD, SeriesKey("KZ", "BE", "EUR")}


def test_quantities_and_single_products_are_no_trade_totals():
    rows = [
        replace(seen("obs:1", Flow.EXPORTS, "1"), measure="NET_WEIGHT"),
        replace(seen("obs:2", Flow.EXPORTS, "1"), product="27"),
        replace(seen("obs:3", Flow.EXPORTS, "1"), amount=None),
    ]
    assert series_of(rows) == {}


def test_the_newest_vintage_is_shown_and_the_older_one_kept():
    rows = series_of([seen("obs:1", Flow.EXPORTS, "241.0", day=1), seen("obs:2", Flow.EXPORTS, "262.8", day=9)])[USD]
    cell = rows[0].cells[Flow.EXPORTS]
    assert cell.chosen.key == "obs:2"
    assert [o.key for o in cell.differing] == ["obs:1"]


def test_a_superseded_value_is_never_chosen():
    old = replace(seen("obs:1", Flow.EXPORTS, "241.0", day=9), superseded=True)
    assert series_of([old, seen("obs:2", Flow.EXPORTS, "262.8")])[USD][0].cells[Flow.EXPORTS].chosen.key == "obs:2"


def test_on_one_day_the_offices_table_outranks_the_newspaper():
    paper = replace(seen("fact:1", Flow.EXPORTS, "220.7"), basis=Basis.STATED, source=ARTICLE)
    rows = series_of([paper, seen("obs:1", Flow.EXPORTS, "220.68")])[USD]
    assert rows[0].cells[Flow.EXPORTS].chosen.key == "obs:1"
    assert rows[0].cells[Flow.EXPORTS].differing == ()


@given(st.permutations(range(6)))
def test_the_order_of_arrival_does_not_matter(order):
    rows = [
        seen(f"obs:{n}", (Flow.EXPORTS, Flow.IMPORTS)[n % 2], f"{n}.0", day=n + 1, period=Period.year(2020 + n // 3))
        for n in range(6)
    ]
    assert series_of([rows[n] for n in order]) == series_of(rows)


def of_both(key: str, digits: str, reporter: str, partner: str, year: int = 2022):
    told = seen(key, Flow.TURNOVER, digits, period=Period.year(year))
    return replace(told, reporter=reporter, partner=partner, source=ARTICLE, reporter_inferred=True)


def test_a_trade_of_two_joins_the_series_of_the_one_that_has_figures_of_its_own():
    found = series_of([of_both("fact:1", "340", "BE", "KZ"), seen("obs:1", Flow.EXPORTS, "114.3")])
    assert [*found] == [USD]
    assert [row.cells[Flow.TURNOVER].chosen.key for row in found[USD] if Flow.TURNOVER in row.cells] == ["fact:1"]


def test_a_trade_told_as_of_either_side_is_one_series_in_any_order():
    told = [of_both("fact:1", "340", "KZ", "BE"), of_both("fact:2", "360", "BE", "KZ", 2023)]
    one, other = series_of(told), series_of(told[::-1])
    assert one == other
    assert len(one) == 1


def test_a_turnover_that_each_side_counts_stays_with_each():
    other = replace(seen("obs:2", Flow.TURNOVER, "360"), reporter="BE", partner="KZ")
    assert len(series_of([seen("obs:1", Flow.TURNOVER, "340"), other])) == 2


def test_rows_stand_in_time_order_with_the_part_before_its_year():
    part = Period.months_of(2023, 1, 8)
    rows = series_of(
        [seen("obs:1", Flow.EXPORTS, "1"), seen("obs:2", Flow.EXPORTS, "1", period=part),
         seen("obs:3", Flow.EXPORTS, "1", period=Period.year(2022))]
    )[USD]  # fmt: skip
    assert [r.period for r in rows] == [Period.year(2022), part, Y2023]


def test_balance_and_turnover_are_computed_exactly():
    row = series_of([seen("obs:1", Flow.EXPORTS, "114.3"), seen("obs:2", Flow.IMPORTS, "174.7")])[USD][0]
    assert row.balance == Decimal("-60400000")
    assert row.turnover_computed == Decimal("289000000")


def test_without_both_flows_nothing_is_computed():
    row = series_of([seen("obs:1", Flow.EXPORTS, "114.3")])[USD][0]
    assert row.balance is None
    assert row.turnover_computed is None


@pytest.mark.parametrize(
    ("a", "b", "same"), [("220.7", "220.68", True), ("514.9", "514.5", False), ("303", "303.0", True)]
)
def test_values_agree_within_the_rounding_of_both_prints(a, b, same):
    assert agree(seen("obs:1", Flow.EXPORTS, a), seen("obs:2", Flow.EXPORTS, b)) is same


def values(*digits: str, **more):
    rows = [seen(f"obs:{n}", Flow.EXPORTS, d, day=n) for n, d in enumerate(digits, 1)]
    ((row,),) = series_of([*rows, *more.get("also", ())]).values()
    return row.cells[Flow.EXPORTS]


def test_values_that_agree_are_one_with_several_sources_and_the_others_stay_beside_it():
    cell = values("514.5", "515", "514.9")
    assert [[o.amount.digits for o in group] for group in cell.values] == [["514.9", "515"], ["514.5"]]
    assert cell.also == ("obs:2",)
    assert [o.amount.digits for o in cell.conflicting] == ["514.5"]


def test_prints_one_unit_apart_are_two_values():
    assert [o.amount.digits for o in values("523.6", "523.7").conflicting] == ["523.6"]


def test_a_replaced_edition_of_a_table_is_a_revision_and_no_conflict():
    old = replace(seen("obs:9", Flow.EXPORTS, "500.0", day=1), superseded=True)
    cell = values("514.9", also=(old,))
    assert (cell.conflicting, [o.key for o in cell.differing]) == ((), ["obs:9"])


def test_a_plain_value_leads_a_newer_bound_that_agrees_with_it():
    bound = replace(seen("obs:9", Flow.EXPORTS, "500", day=9), qualifier=Qualifier.AT_LEAST)
    assert values("514.9", also=(bound,)).chosen.amount.digits == "514.9"
    far = replace(seen("obs:9", Flow.EXPORTS, "600", day=9), qualifier=Qualifier.AT_LEAST)
    assert values("514.9", also=(far,)).chosen.amount.digits == "600"


@given(st.permutations(["514.9", "514.5", "515", "514.87", "523.7"]))
def test_no_value_is_dropped_or_told_twice(order):
    told = [o.amount.digits for group in values(*order).values for o in group]
    assert sorted(told) == sorted(order)


def article_value(key: str, flow: Flow, digits: str, year: int, review=ReviewStatus.PROPOSED):
    return replace(seen(key, flow, digits, period=Period.year(year)), source=ARTICLE, basis=Basis.STATED, review=review)


def rows_with(imports: str, review=ReviewStatus.PROPOSED, *more):
    """2018 with exports 1790 and imports 1209, 2019 with exports 624 and `imports`."""
    told = [
        article_value("fact:1", Flow.EXPORTS, "1790", 2018),
        article_value("fact:2", Flow.IMPORTS, "1209", 2018),
        article_value("fact:3", Flow.TURNOVER, "2999", 2018),
        article_value("fact:4", Flow.EXPORTS, "624", 2019, review),
        article_value("fact:5", Flow.IMPORTS, imports, 2019, review),
    ]
    return {r.period.first.year: r for r in sized(next(iter(series_of([*told, *more]).values())))}


def test_of_a_part_that_passes_for_all_imports_no_total_is_computed_until_a_person_confirms_it():
    doubtful = rows_with("5")[2019]
    assert doubtful.doubted
    assert doubtful.turnover_computed is None
    assert doubtful.balance is None
    assert doubtful.value(Flow.IMPORTS) == 5_000_000, "the figure itself stays in sight"
    assert rows_with("5", ReviewStatus.CONFIRMED)[2019].turnover_computed == 629_000_000
    assert rows_with("400")[2019].turnover_computed == 1_024_000_000


def test_a_total_beside_it_or_a_neighbour_of_its_size_vouches_for_a_small_figure():
    assert not rows_with("5")[2018].doubted
    after = article_value("fact:6", Flow.IMPORTS, "6", 2020)
    assert not rows_with("5", ReviewStatus.PROPOSED, after)[2019].doubted


def test_a_supposed_part_of_a_year_with_the_figure_of_the_whole_year_is_of_that():
    part = Period.months_of(2022, 1, 8)
    told = replace(seen("fact:1", Flow.TURNOVER, "514.5", period=part), period_inferred=True)
    year = seen("obs:1", Flow.TURNOVER, "514.9", period=Period.year(2022))
    assert [o.period for o in of_whole_years([told, year])] == [Period.year(2022)] * 2
    assert of_whole_years([told]) == (told,)
    stated, other = replace(told, period_inferred=False), replace(year, amount=Amount("640", 6, "USD"))
    assert of_whole_years([stated, year]) == (stated, year)
    assert of_whole_years([told, other]) == (told, other)

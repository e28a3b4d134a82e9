"""Cuts of a series: complete sums of one edition, gaps that stay open, years never added to months."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.amount import Amount
from briefing.core.chart import chart_spec
from briefing.core.fact import Flow
from briefing.core.granularity import Cuts, Grain, by_grain, sum_checks, usual_grain
from briefing.core.period import Month, Period
from briefing.core.trade import ARTICLE, Basis, Observation, SeriesKey, rows_of

EUR = SeriesKey("BE", "KZ", "EUR")
JULY, AUGUST = dt.date(2024, 7, 15), dt.date(2024, 8, 15)


def month(year: int, number: int) -> Period:
    return Period.months_of(year, number, number)


def seen(
    period: Period, value: int | str, *, flow: Flow = Flow.EXPORTS, vintage: dt.date | None = AUGUST, file: str = "f.csv",
    source: str = "comext",
) -> Observation:  # fmt: skip
    key = f"obs:{flow}:{period.first}:{period.last}:{vintage}:{file}"
    return Observation(
        key, "BE", "KZ", flow, period, Amount(str(value), 0, "EUR"), source, Basis.REPORTED, vintage=vintage, file=file
    )


def months(first: int, last: int, *, without: tuple[Month, ...] = (), **more: object) -> list[Observation]:
    """One euro times the number of the month, from January of `first` to December of `last`."""
    found = [Month(y, m) for y in range(first, last + 1) for m in range(1, 13)]
    return [seen(Period(m, m), m.month, **more) for m in found if m not in without]  # type: ignore[arg-type]


def values(rows, flow: Flow = Flow.EXPORTS) -> dict[str, int]:
    return {str(r.period.first) + "/" + str(r.period.last): int(r.cells[flow].value) for r in rows if flow in r.cells}


def test_a_year_of_months_is_their_sum_and_says_so():
    (row,) = by_grain(rows_of(months(2023, 2023)), Grain.YEAR)
    cell = row.cells[Flow.EXPORTS]
    assert cell.value == 78
    assert len(cell.inputs) == 12
    assert chart_spec(EUR, [row]).groups[0].exports.computed


def test_a_missing_month_leaves_the_year_out():
    rows = rows_of(months(2022, 2023, without=(Month(2022, 5),)))
    assert values(by_grain(rows, Grain.YEAR)) == {"2023-01/2023-12": 78}


def test_the_running_year_goes_as_far_as_its_months_do():
    rows = rows_of([*months(2023, 2023), *(seen(month(2024, n), n) for n in range(1, 9))])
    shown = by_grain(rows, Grain.YEAR)
    assert values(shown) == {"2023-01/2023-12": 78, "2024-01/2024-08": 36}
    assert chart_spec(EUR, shown).groups[1].exports.partial


def test_a_running_year_with_a_gap_is_not_shown_as_a_part():
    rows = rows_of([*months(2023, 2023), *(seen(month(2024, n), n) for n in (1, 2, 4))])
    assert values(by_grain(rows, Grain.YEAR)) == {"2023-01/2023-12": 78}


def test_a_printed_year_is_never_added_to_its_months():
    rows = rows_of([*months(2023, 2023), seen(Period.year(2023), 80)])
    assert values(by_grain(rows, Grain.YEAR)) == {"2023-01/2023-12": 80}
    assert values(by_grain(rows, Grain.QUARTER))["2023-01/2023-03"] == 6
    assert values(by_grain(rows, Grain.ROLLING)) == {"2023-01/2023-12": 78}


@pytest.mark.parametrize(("printed", "agrees"), [(78, True), (84, True), (85, False), (90, False)])
def test_a_printed_year_is_checked_against_its_months(printed, agrees):
    (check,) = sum_checks(rows_of([*months(2023, 2023), seen(Period.year(2023), printed)]))
    assert (check.parts, check.summed.amount.value, check.printed.amount.value) == (12, 78, printed)
    assert check.agrees is agrees


def test_rounded_months_may_differ_from_the_year_by_their_roundings():
    parts = [seen(month(2023, n), "10.04") for n in range(1, 13)]
    (check,) = sum_checks(rows_of([*parts, seen(Period.year(2023), "120.53")]))
    assert check.agrees


def test_a_sum_takes_its_months_from_one_edition():
    mixed = [*months(2023, 2023, vintage=JULY), seen(month(2023, 12), 100, vintage=AUGUST)]
    (row,) = by_grain(rows_of(mixed), Grain.YEAR)
    assert row.cells[Flow.EXPORTS].value == 78
    assert row.cells[Flow.EXPORTS].chosen.vintage == JULY


def test_months_of_two_editions_make_no_year():
    mixed = [seen(month(2023, n), n, vintage=JULY if n < 12 else AUGUST) for n in range(1, 13)]
    assert by_grain(rows_of(mixed), Grain.YEAR) == ()


def test_months_of_two_files_without_an_edition_date_make_no_year():
    mixed = [seen(month(2023, n), n, vintage=None, file="a.csv" if n < 7 else "b.csv") for n in range(1, 13)]
    assert by_grain(rows_of(mixed), Grain.YEAR) == ()
    whole = [seen(month(2023, n), n, vintage=None, file="a.csv") for n in range(1, 13)]
    assert values(by_grain(rows_of(whole), Grain.YEAR)) == {"2023-01/2023-12": 78}


def test_twelve_months_end_at_every_month_and_a_gap_breaks_them():
    rows = by_grain(rows_of(months(2021, 2023, without=(Month(2022, 2),))), Grain.ROLLING)
    ends = [r.period.last for r in rows]
    assert ends[:2] == [Month(2021, 12), Month(2022, 1)]
    assert ends[2] == Month(2023, 2)
    spec = chart_spec(EUR, rows, grain=Grain.ROLLING)
    assert [len(run) for run in spec.runs] == [2, 11]
    assert spec.groups[0].exports.place == month(2021, 12)


def test_year_to_date_is_the_same_months_in_every_year():
    rows = rows_of([*months(2022, 2023), *(seen(month(2024, n), n) for n in range(1, 9))])
    assert values(by_grain(rows, Grain.TO_DATE)) == {
        "2022-01/2022-08": 36,
        "2023-01/2023-08": 36,
        "2024-01/2024-08": 36,
    }


def test_a_printed_part_of_the_year_stands_before_a_sum():
    rows = rows_of([*months(2023, 2024), seen(Period.months_of(2024, 1, 12), 79)])
    assert values(by_grain(rows, Grain.TO_DATE))["2024-01/2024-12"] == 79


def test_quarters_are_three_months_of_the_calendar():
    rows = rows_of([seen(month(2023, n), n) for n in (2, 3, 4, 5, 6)])
    assert values(by_grain(rows, Grain.QUARTER)) == {"2023-04/2023-06": 15}


def test_only_cuts_with_values_are_offered():
    so_far = [*months(2023, 2023), *(seen(month(2024, n), n) for n in range(1, 9))]
    assert Cuts(rows_of(so_far)).grains() == tuple(Grain)
    assert Cuts(rows_of([seen(Period.year(2022), 1), seen(Period.year(2023), 1)])).grains() == (Grain.YEAR,)
    assert Cuts(rows_of([seen(Period.year(2023), 1)])).chosen(Grain.MONTH) is Grain.YEAR


def test_a_table_of_months_opens_by_month_and_one_with_years_by_year():
    assert usual_grain(rows_of(months(2023, 2023))) is Grain.MONTH
    assert usual_grain(rows_of([*months(2023, 2023), seen(Period.year(2023), 78)])) is Grain.YEAR


def test_what_an_article_states_is_shown_by_year_too():
    stated = seen(month(2024, 10), 5, source=ARTICLE)
    assert by_grain(rows_of([stated, seen(Period.year(2023), 1)]), Grain.YEAR)[-1].period == month(2024, 10)


@given(st.sets(st.integers(24240, 24299), max_size=50))
def test_a_computed_value_has_every_month_of_its_period(present):
    rows = rows_of(seen(Period(Month.from_ordinal(n), Month.from_ordinal(n)), 1) for n in sorted(present))
    for grain in Grain:
        for row in by_grain(rows, grain):
            assert all(m.ordinal in present for m in row.period.months())
            assert row.cells[Flow.EXPORTS].value == Decimal(row.period.length)

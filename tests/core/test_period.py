import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.period import Frequency, Month, Period, Precision, When

months = st.builds(Month, st.integers(1900, 2100), st.integers(1, 12))
periods = st.builds(lambda a, b: Period(min(a, b), max(a, b)), months, months)


def test_january_to_august_has_eight_months_and_is_partial():
    period = Period.months_of(2024, 1, 8)
    assert period.length == 8
    assert [m.month for m in period.months()] == list(range(1, 9))
    assert period.is_partial
    assert period.frequency is Frequency.YTD
    assert period.end == dt.date(2024, 8, 31)


@pytest.mark.parametrize(
    ("first", "last", "frequency"),
    [
        (1, 12, Frequency.YEAR),
        (1, 6, Frequency.HALF),
        (7, 12, Frequency.HALF),
        (4, 6, Frequency.QUARTER),
        (8, 8, Frequency.MONTH),
        (1, 9, Frequency.YTD),
        (2, 4, Frequency.OTHER),
    ],
)
def test_frequency_is_the_calendar_unit(first, last, frequency):
    assert Period.months_of(2024, first, last).frequency is frequency


def test_a_quarter_is_not_called_partial():
    assert not Period.months_of(2024, 1, 3).is_partial


def test_reversed_period_is_refused():
    with pytest.raises(ValueError, match="ends before it starts"):
        Period(Month(2024, 2), Month(2024, 1))


def test_iso_dates_inside_a_month_are_refused():
    with pytest.raises(ValueError, match="not whole months"):
        Period.from_iso("2024-01-02", "2024-01-31")


def test_full_year_and_eight_months_are_not_like_for_like():
    assert not Period.year(2023).same_months(Period.months_of(2024, 1, 8))
    assert Period.months_of(2023, 1, 8).same_months(Period.months_of(2024, 1, 8))


@given(periods)
def test_iso_dates_round_trip(period):
    assert Period.from_iso(period.start.isoformat(), period.end.isoformat()) == period


@given(periods, st.integers(-50, 50))
def test_a_shift_by_whole_years_stays_like_for_like(period, years):
    shifted = period.shifted(years)
    assert shifted.same_months(period)
    assert shifted.shifted(-years) == period


@given(periods)
def test_months_count_matches_length(period):
    assert len(list(period.months())) == period.length


def test_a_date_of_month_precision_covers_the_month():
    when = When.month(2024, 2)
    assert (when.first.day, when.last.day, when.precision) == (1, 29, Precision.MONTH)

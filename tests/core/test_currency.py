"""Conversion: one rate a period, named with its method and source; no rate, no value."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.amount import Amount
from briefing.core.currency import DailyRates, FirstOf, Method, Rate, TableRates, converted, converted_rows
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import Basis, Observation, rows_of

YEAR, MAY = Period.year(2023), Period.months_of(2023, 5, 5)


def daily(first: dt.date, values: list[str], code: str = "USD") -> DailyRates:
    days = {first + dt.timedelta(days=n): Decimal(v) for n, v in enumerate(values)}
    return DailyRates({code: days}, "ecb")


def test_an_average_is_the_mean_of_the_published_days_and_the_end_is_the_last():
    rates = daily(dt.date(2023, 5, 1), ["1.0"] * 15 + ["1.2"] * 15)
    assert rates.rate("EUR", "USD", MAY, Method.AVERAGE).value == Decimal("1.1")
    assert rates.rate("EUR", "USD", MAY, Method.AVERAGE).days == 30
    assert rates.rate("EUR", "USD", MAY, Method.END).value == Decimal("1.2")


def test_a_period_the_days_do_not_reach_over_has_no_rate():
    rates = daily(dt.date(2023, 5, 1), ["1.1"] * 20)
    assert rates.rate("EUR", "USD", MAY, Method.AVERAGE) is None
    assert rates.rate("EUR", "USD", YEAR, Method.END) is None
    assert rates.rate("EUR", "CHF", MAY, Method.AVERAGE) is None


def test_other_pairs_are_crossed_through_the_euro():
    days = {dt.date(2023, 5, n): Decimal(1) for n in range(1, 32)}
    rates = DailyRates({"USD": {d: Decimal("1.1") for d in days}, "GBP": {d: Decimal("0.88") for d in days}}, "ecb")
    assert rates.rate("USD", "GBP", MAY, Method.AVERAGE).value == Decimal("0.8")


def test_a_users_table_answers_for_its_very_period_both_ways():
    table = TableRates([Rate("USD", "KZT", Decimal(456), Method.AVERAGE, YEAR, "my rates")])
    assert table.rate("USD", "KZT", YEAR, Method.AVERAGE).value == 456
    assert table.rate("KZT", "USD", YEAR, Method.AVERAGE).value == 1 / Decimal(456)
    assert table.rate("USD", "KZT", MAY, Method.AVERAGE) is None
    assert table.rate("USD", "KZT", YEAR, Method.END) is None


def test_a_users_own_rate_stands_before_a_published_one():
    own = TableRates([Rate("EUR", "USD", Decimal(2), Method.AVERAGE, MAY, "mine")])
    published = daily(dt.date(2023, 5, 1), ["1.1"] * 31)
    assert FirstOf([own, published]).rate("EUR", "USD", MAY, Method.AVERAGE).source == "mine"
    assert FirstOf([own, published]).rate("EUR", "USD", MAY, Method.END).source == "ecb"


@given(st.integers(1, 10**12), st.decimals("0.01", "1000", places=4))
def test_a_converted_amount_is_off_by_no_more_than_its_last_place(value, rate):
    found = converted(Amount(f"{value}.5", 3, "USD"), Rate("USD", "EUR", rate, Method.AVERAGE, YEAR, "x"))
    assert found.currency == "EUR"
    assert len(found.digits.partition(".")[2]) == 2
    assert abs(found.value - Amount(f"{value}.5", 3, "USD").value * rate) <= found.half_unit


def test_converted_rows_leave_out_what_has_no_rate_and_name_their_inputs():
    def seen(period: Period) -> Observation:
        return Observation(
            f"obs:{period.first}", "KZ", "BE", Flow.EXPORTS, period, Amount("220.7", 6, "USD"), "t", Basis.REPORTED
        )

    table = TableRates([Rate("EUR", "USD", Decimal("1.1"), Method.AVERAGE, YEAR, "mine")])
    rows, said = converted_rows(rows_of([seen(YEAR), seen(Period.year(2022))]), "USD", "EUR", table, Method.AVERAGE)
    (row,) = rows
    assert row.cells[Flow.EXPORTS].chosen.amount == Amount("200.64", 6, "EUR")
    assert row.cells[Flow.EXPORTS].inputs == ("obs:2023-01",)
    assert said.sources == ("mine",)

"""Rates of exchange: the package's euro reference rates, and a user's table read with its mistakes named."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from briefing.core.currency import Method
from briefing.core.period import Period
from briefing.ingest.rates import NotRates, ecb_rates, table_rates

Y2023 = Period.year(2023)


def test_the_average_dollar_of_2023():
    rate = ecb_rates(("USD",)).rate("EUR", "USD", Y2023, Method.AVERAGE)
    assert round(rate.value, 4) == Decimal("1.0813")
    assert (rate.source, rate.days) == ("ecb", 255)


def test_the_last_rate_of_2023_and_nothing_before_the_euro():
    rates = ecb_rates(("USD",))
    assert rates.rate("EUR", "USD", Y2023, Method.END).value == Decimal("1.1050")
    assert rates.rate("EUR", "USD", Period.year(1998), Method.AVERAGE) is None


def test_an_unfinished_year_has_no_average():
    rates = ecb_rates(("USD",))
    beyond = Period.year(2100)
    assert rates.rate("EUR", "USD", beyond, Method.AVERAGE) is None


def test_a_users_table(tmp_path: Path):
    path = tmp_path / "rates.csv"
    path.write_text(
        "period;from;to;rate;method;source\n2023;USD;KZT;456,3;;National Bank\n2024-01..2024-08;usd;kzt;460;end;\n",
        "utf-8",
    )
    rates = table_rates(path)
    found = rates.rate("USD", "KZT", Y2023, Method.AVERAGE)
    assert (found.value, found.source) == (Decimal("456.3"), "National Bank")
    assert rates.rate("USD", "KZT", Period.months_of(2024, 1, 8), Method.END).source == "rates.csv"


@pytest.mark.parametrize(
    ("line", "expected"),
    [("2023,USD,KZT,abc", "rate"), ("2023,USD,KZT,-1", "rate"), ("someday,USD,KZT,1", "period"),
     ("2023,USD,USD,1", "from, to"), ("2023,US,KZT,1", "from, to")],
)  # fmt: skip
def test_a_line_that_is_no_rate_is_named(tmp_path: Path, line, expected):
    path = tmp_path / "rates.csv"
    path.write_text(f"period,from,to,rate\n2022,USD,KZT,460\n{line}\n", "utf-8")
    with pytest.raises(NotRates) as caught:
        table_rates(path)
    assert (caught.value.line, caught.value.expected) == (3, expected)


def test_a_table_without_the_columns_says_which(tmp_path: Path):
    path = tmp_path / "rates.csv"
    path.write_text("year,usd\n2023,1\n", "utf-8")
    with pytest.raises(NotRates, match="period, from, to, rate"):
        table_rates(path)

"""Mirror statistics: two reports side by side, a ratio only in one currency, reasons that follow from the tables."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from briefing.core.amount import Amount
from briefing.core.currency import Method, Rate, TableRates
from briefing.core.fact import Flow
from briefing.core.mirror import Gap, Reason, Weight, reconciliations, verdict
from briefing.core.period import Period
from briefing.core.trade import Basis, Observation, SeriesKey, series_of

KZ, BE = SeriesKey("KZ", "BE", "USD"), SeriesKey("BE", "KZ", "EUR")
Y2022, Y2023, Y1998 = Period.year(2022), Period.year(2023), Period.year(1998)
AVERAGE = TableRates([Rate("EUR", "USD", Decimal("1.0813"), Method.AVERAGE, Y2023, "ecb", 255, Decimal(1), Decimal(2))])


def seen(key: SeriesKey, flow: Flow, period: Period, digits: str, *, scale: int = 6, valuation: str = "UNKNOWN",
         vintage: dt.date | None = None) -> Observation:  # fmt: skip
    name = f"obs:{key.reporter}:{flow}:{period.first}:{period.last}"
    return Observation(
        name, key.reporter, key.partner, flow, period, Amount(digits, scale, key.currency), "table", Basis.REPORTED,
        valuation=valuation, vintage=vintage, file="t.csv",
    )  # fmt: skip


def real() -> list[Observation]:
    """The two 514.9: Belgian exports of 2023 in euros, and Kazakhstan's turnover of 2022 in dollars."""
    return [
        seen(KZ, Flow.TURNOVER, Y2022, "514897.9", scale=3),
        seen(KZ, Flow.IMPORTS, Y2023, "302880.2", scale=3),
        seen(BE, Flow.EXPORTS, Y2023, "514910209", scale=0, valuation="STAT"),
    ]


def compared(observations: list[Observation], rates=None, key: SeriesKey = KZ):
    series = series_of(observations)
    return reconciliations(key, series[key], series, rates)


def weights(found) -> dict[Reason, tuple[Weight, str]]:
    return {c.reason: (c.weight, c.finding) for c in found.candidates}


def test_the_two_514_9_are_never_confused():
    (found,) = compared(real(), AVERAGE)
    assert (found.period, found.flow) == (Y2023, Flow.IMPORTS)
    assert (found.ours.chosen.amount.value, found.ours.chosen.currency) == (Decimal("302880200"), "USD")
    assert (found.theirs.chosen.amount.value, found.theirs.chosen.currency) == (Decimal(514910209), "EUR")
    assert found.theirs.chosen.flow is Flow.EXPORTS
    assert round(found.ratio, 2) == Decimal("1.84")
    assert found.verdict is Gap.WIDE
    assert found.rate.source == "ecb"


def test_two_currencies_without_a_rate_have_no_ratio():
    (found,) = compared(real())
    assert (found.ratio, found.gap, found.rate) == (None, None, None)
    assert found.verdict is Gap.OPEN
    assert weights(found)[Reason.CURRENCY] == (Weight.UNKNOWN, "no_rate")
    assert weights(found)[Reason.TRANSIT] == (Weight.UNKNOWN, "no_ratio")


def test_either_side_opens_the_same_note():
    (ours,), (theirs,) = compared(real(), AVERAGE), compared(real(), AVERAGE, BE)
    assert ours.section == theirs.section == "mirror:BE-KZ:2023-01:2023-12"
    assert round(ours.ratio * theirs.ratio, 2) == 1


@pytest.mark.parametrize(
    ("ratio", "expected"),
    [("0.8", Gap.NORMAL), ("1.25", Gap.NORMAL), ("1.26", Gap.WIDE), ("0.79", Gap.WIDE), ("2", Gap.WIDE),
     ("2.01", Gap.EXPLAIN), ("0.49", Gap.EXPLAIN), ("0", Gap.OPEN)],
)  # fmt: skip
def test_verdicts_follow_the_rules_whichever_side_is_larger(ratio, expected):
    assert verdict(Decimal(ratio)) is expected


def pair(ours: str, theirs: str, **more) -> dict[Reason, tuple[Weight, str]]:
    mirror = SeriesKey("BE", "KZ", "USD")
    (found,) = compared(
        [seen(KZ, Flow.IMPORTS, Y2023, ours, **more), seen(mirror, Flow.EXPORTS, Y2023, theirs, **more)]
    )
    return weights(found)


def test_freight_explains_an_import_that_is_a_little_higher_and_not_one_that_is_lower():
    assert pair("110", "100")[Reason.VALUATION] == (Weight.APPLIES, "freight_enough")
    assert pair("150", "100")[Reason.VALUATION] == (Weight.PARTLY, "freight_too_little")
    assert pair("100", "180")[Reason.VALUATION] == (Weight.NOT, "importer_lower")
    assert pair("110", "100", valuation="FOB")[Reason.VALUATION] == (Weight.NOT, "same_valuation")


def test_transit_is_a_reason_only_where_the_exporter_counts_more():
    assert pair("100", "180")[Reason.TRANSIT] == (Weight.APPLIES, "exporter_higher")
    assert pair("180", "100")[Reason.TRANSIT] == (Weight.NOT, "exporter_not_higher")
    assert pair("180", "100")[Reason.ORIGIN] == (Weight.APPLIES, "through_third_countries")


def test_editions_are_named_where_they_differ_or_are_unknown():
    same = {"vintage": dt.date(2024, 7, 25)}
    assert pair("100", "110")[Reason.SCOPE] == (Weight.UNKNOWN, "edition_unknown")
    assert pair("100", "110", **same)[Reason.SCOPE] == (Weight.NOT, "same_scope")


def test_before_1999_belgium_and_luxembourg_are_one():
    mirror = SeriesKey("BE", "KZ", "USD")
    (found,) = compared([seen(KZ, Flow.IMPORTS, Y1998, "100"), seen(mirror, Flow.EXPORTS, Y1998, "120")])
    assert weights(found)[Reason.SCOPE] == (Weight.APPLIES, "union")


def test_the_partners_series_in_our_currency_leads():
    dollars = SeriesKey("BE", "KZ", "USD")
    (found,) = compared([*real(), seen(dollars, Flow.EXPORTS, Y2023, "550")])
    assert found.same_currency
    assert round(found.ratio, 2) == Decimal("1.82")


def test_newest_first_and_every_reason_is_told():
    rows = [seen(KZ, f, y, "100") for y in (Y2022, Y2023) for f in (Flow.EXPORTS, Flow.IMPORTS)]
    rows += [seen(BE, f, y, "100") for y in (Y2022, Y2023) for f in (Flow.EXPORTS, Flow.IMPORTS)]
    found = compared(rows)
    assert [(r.period, r.flow) for r in found[:2]] == [(Y2023, Flow.EXPORTS), (Y2023, Flow.IMPORTS)]
    assert all([c.reason for c in r.candidates] == list(Reason) for r in found)

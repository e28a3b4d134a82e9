"""Checks: verdicts with their inputs, tolerances and codes."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.amount import Amount
from briefing.core.checks import Check, Rule, Verdict, checks_of, confirmed
from briefing.core.fact import (
    Fact,
    FactKind,
    Figure,
    FigureStatus,
    Flow,
    Qualifier,
    ReviewStatus,
    StatedGrowth,
)
from briefing.core.passage import Span
from briefing.core.period import Period

Y2023, Y2022, Y2024 = Period.year(2023), Period.year(2022), Period.year(2024)
JAN_AUG = Period.months_of(2024, 1, 8)
T, X, M, B = Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE


def fact(number, flow, digits, period=Y2023, **more):
    scale, currency = more.pop("scale", 6), more.pop("currency", "USD")
    status = more.pop("review", ReviewStatus.PROPOSED)
    amount = Amount(digits, scale, currency) if digits is not None else None
    figure = Figure(flow, amount, period, **{"reporter": "KZ", "partner": "BE", **more})
    return Fact(FactKind.FIGURE, Span(0, 1), "x", figure, status=status, id=number)


def growth(percent, base, **more):
    return StatedGrowth(Decimal(percent), base=base, **more)


def of_rule(rule, *facts) -> list[Check]:
    return [c for c in checks_of(facts) if c.rule is rule]


def only(rule, *facts) -> Check:
    (check,) = of_rule(rule, *facts)
    return check


SUM = (fact(1, T, "289.0", JAN_AUG), fact(2, X, "114.3", JAN_AUG), fact(3, M, "174.7", JAN_AUG))


def test_exports_and_imports_add_up_to_turnover():
    check = only(Rule.SUM, *SUM)
    assert (check.verdict, check.detail) == (Verdict.OK, "114.3 + 174.7 = 289.0")
    assert check.inputs == ("fact:1", "fact:2", "fact:3")
    assert check.period == JAN_AUG


def test_a_line_of_arithmetic_has_one_precision():
    check = only(Rule.SUM, fact(1, T, "289"), fact(2, X, "114.3"), fact(3, M, "174.7"))
    assert check.detail == "114.3 + 174.7 = 289.0"


def test_thousands_and_millions_are_set_in_one_scale():
    check = only(Rule.SUM, fact(1, T, "1.5", scale=6), fact(2, X, "500", scale=3), fact(3, M, "1.0", scale=6))
    assert (check.verdict, check.detail) == (Verdict.OK, "0.500 + 1.000 = 1.500")


def test_a_sum_that_differs_shows_both_numbers():
    check = only(Rule.SUM, fact(1, T, "298.0"), fact(2, X, "114.3"), fact(3, M, "174.7"))
    assert check.verdict is Verdict.FAIL
    assert check.detail == "114.3 + 174.7 = 289.0, text says 298.0"
    assert (check.code, check.params) == ("sum_differs", ("9.0", "3.0"))


def test_a_sum_off_by_less_than_one_per_cent_is_a_warning():
    assert (
        only(Rule.SUM, fact(1, T, "289.9"), *SUM[1:][:0], fact(2, X, "114.3"), fact(3, M, "174.7")).verdict
        is Verdict.WARN
    )


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_sum_within_rounding_always_agrees(exports, imports):
    total = Decimal(exports + imports) / 1000
    facts = (
        fact(1, T, f"{total:.1f}"),
        fact(2, X, f"{Decimal(exports) / 1000:.1f}"),
        fact(3, M, f"{Decimal(imports) / 1000:.1f}"),
    )
    assert only(Rule.SUM, *facts).verdict is Verdict.OK


def test_a_bound_is_not_summed():
    facts = (replace(SUM[0], payload=replace(SUM[0].figure, qualifier=Qualifier.AT_LEAST)), *SUM[1:])
    assert only(Rule.SUM, *facts).verdict is Verdict.SKIP


def test_two_terms_give_the_third_as_derived():
    check = only(Rule.SUM, *SUM[:2])
    assert (check.verdict, check.code) == (Verdict.SKIP, "term_derived")
    assert check.params == ("imports", "174700000", "USD")
    assert check.detail == "289.0 − 114.3 = 174.7"


def test_exports_and_imports_give_a_turnover_that_nobody_stated():
    check = only(Rule.SUM, *SUM[1:])
    assert (check.code, check.params) == ("term_derived", ("turnover", "289000000", "USD"))
    assert check.detail == "114.3 + 174.7 = 289.0"


def test_a_sum_shows_what_rounding_allows():
    assert only(Rule.SUM, *SUM).tolerance == "±0.15"
    mixed = only(Rule.SUM, fact(1, T, "1.5"), fact(2, X, "500", scale=3), fact(3, M, "1.0"))
    assert mixed.tolerance == "±0.1005"


DIGITS = st.decimals("0.01", "9999", places=3)
PLACES = st.integers(0, 3)


def rounded(value, places):
    return f"{value:.{places}f}"


@given(DIGITS, DIGITS, PLACES, PLACES, PLACES)
def test_rounding_each_term_on_its_own_never_breaks_a_sum_or_a_balance(out, into, a, b, c):
    total, rest = rounded(out + into, a), rounded(out - into, a)
    parts = (fact(2, X, rounded(out, b)), fact(3, M, rounded(into, c)))
    assert only(Rule.SUM, fact(1, T, total), *parts).verdict is Verdict.OK
    assert only(Rule.BALANCE, fact(1, B, rest), *parts).verdict is Verdict.OK


@given(DIGITS, DIGITS, st.integers(1, 2), PLACES)
def test_a_sum_off_by_more_than_its_tolerance_never_agrees(out, into, places, more):
    parts = (fact(2, X, rounded(out, places)), fact(3, M, rounded(into, places)))
    room = Decimal(3) / 2 * Decimal(10) ** -places
    total = (
        Decimal(rounded(out, places)) + Decimal(rounded(into, places)) + room + Decimal(1).scaleb(-places) * (more + 1)
    )
    assert only(Rule.SUM, fact(1, T, rounded(total, places)), *parts).verdict in (Verdict.WARN, Verdict.FAIL)


@given(st.decimals("10", "9999", places=3), st.decimals("10", "9999", places=3), PLACES, PLACES)
def test_growth_computed_from_the_true_values_always_fits_the_rounded_ones(now, before, a, b):
    percent = f"{(now / before - 1) * 100:.1f}"
    facts = (fact(1, T, rounded(now, a), growth=growth(percent, Y2022)), fact(2, T, rounded(before, b), Y2022))
    assert only(Rule.GROWTH, *facts).verdict is Verdict.OK


@given(DIGITS, PLACES, PLACES)
def test_one_value_printed_twice_is_never_a_conflict(value, a, b):
    assert only(Rule.DUPLICATE, fact(1, T, rounded(value, a)), fact(2, T, rounded(value, b))).verdict is Verdict.OK


def test_a_balance_agrees_with_exports_less_imports():
    check = only(Rule.BALANCE, fact(1, B, "-60.4"), fact(2, X, "114.3"), fact(3, M, "174.7"))
    assert (check.verdict, check.detail) == (Verdict.OK, "114.3 − 174.7 = -60.4")


def test_a_balance_of_the_wrong_sign_may_be_the_partners():
    check = only(Rule.BALANCE, fact(1, B, "60.4"), fact(2, X, "114.3"), fact(3, M, "174.7"))
    assert (check.verdict, check.code) == (Verdict.FAIL, "balance_of_partner")


def test_stated_growth_agrees_with_its_two_values():
    check = only(Rule.GROWTH, fact(1, T, "523.7", growth=growth("1.7", Y2022)), fact(2, T, "514.9", Y2022))
    assert (check.verdict, check.detail) == (Verdict.OK, "523.7 ÷ 514.9 − 1 = +1.7 %")
    assert check.inputs == ("fact:1", "fact:2")


def test_stated_growth_that_differs_fails_and_says_so():
    check = only(Rule.GROWTH, fact(1, T, "523.7", growth=growth("2.7", Y2022)), fact(2, T, "514.9", Y2022))
    assert check.verdict is Verdict.FAIL
    assert check.detail == "523.7 ÷ 514.9 − 1 = +1.7 %, text says +2.7 %"


def test_growth_of_the_wrong_direction_is_told_apart():
    facts = (fact(1, T, "523.7", growth=growth("-1.7", Y2022)), fact(2, T, "514.9", Y2022))
    assert only(Rule.DIRECTION, *facts).verdict is Verdict.FAIL


def test_a_deficit_grows_by_what_it_becomes_larger():
    wider = only(Rule.GROWTH, fact(1, B, "-110", growth=growth("10", Y2022)), fact(2, B, "-100", Y2022))
    assert (wider.verdict, wider.detail) == (Verdict.OK, "110 ÷ 100 − 1 = +10 %")
    narrower = (fact(1, B, "-90", growth=growth("10", Y2022)), fact(2, B, "-100", Y2022))
    assert only(Rule.GROWTH, *narrower).verdict is Verdict.FAIL
    assert only(Rule.DIRECTION, *narrower).verdict is Verdict.FAIL


def test_bounds_of_a_deficit_tell_its_direction():
    facts = (fact(1, B, "-600", growth=growth("-3", Y2022), qualifier=Qualifier.AT_MOST), fact(2, B, "-500", Y2022))
    assert only(Rule.DIRECTION, *facts).verdict is Verdict.FAIL


def test_no_rate_leads_from_a_surplus_to_a_deficit():
    assert not of_rule(Rule.GROWTH, fact(1, B, "-50", growth=growth("-150", Y2022)), fact(2, B, "100", Y2022))


def test_growth_that_fits_another_base_names_it():
    facts = (
        fact(1, T, "110", growth=growth("10", Y2022)),
        fact(2, T, "105", Y2022),
        fact(3, T, "100", Period.year(2021)),
    )
    check = only(Rule.GROWTH, *facts)
    assert (check.code, check.params) == ("growth_fits_other_base", ("2021-01-01", "2021-12-31"))


def test_growth_that_fits_the_figures_in_another_currency_names_it():
    facts = (
        fact(1, T, "110", growth=growth("21", Y2022)),
        fact(2, T, "105", Y2022),
        fact(3, T, "121", currency="EUR"),
        fact(4, T, "100", Y2022, currency="EUR"),
    )
    check = only(Rule.GROWTH, *facts)
    assert (check.verdict, check.code, check.params) == (Verdict.FAIL, "growth_fits_other_currency", ("EUR",))
    assert check.inputs == ("fact:1", "fact:2", "fact:3", "fact:4")


def test_growth_shows_the_range_that_rounding_allows():
    check = only(Rule.GROWTH, fact(1, T, "523.7", growth=growth("1.7", Y2022)), fact(2, T, "514.9", Y2022))
    assert check.tolerance == "+1.69 … +1.73 %"


def test_a_bound_above_the_base_has_not_fallen():
    facts = (
        fact(1, X, "600", growth=growth("-3", Y2022), qualifier=Qualifier.AT_LEAST),
        fact(2, X, "500", Y2022),
    )
    assert not of_rule(Rule.GROWTH, *facts)
    assert only(Rule.DIRECTION, *facts).detail == "600 > 500, text says -3 %"


def test_growth_without_an_amount_uses_the_value_beside_it():
    facts = (fact(1, T, None, growth=growth("1.7", Y2022)), fact(2, T, "523.7"), fact(3, T, "514.9", Y2022))
    assert only(Rule.GROWTH, *facts).verdict is Verdict.OK


def test_an_approximate_word_of_growth_has_room():
    facts = (fact(1, X, "12.5", growth=growth("-50", Y2022, approximate=True)), fact(2, X, "25.4", Y2022))
    assert only(Rule.GROWTH, *facts).verdict is Verdict.OK


def test_a_part_of_a_year_beside_a_full_one_names_the_missing_figure():
    check = only(Rule.YTD, fact(1, T, "289.0", JAN_AUG), fact(2, T, "523.7"))
    assert (check.verdict, check.code) == (Verdict.NOT_COMPARABLE, "base_missing")
    assert check.params == ("2023-01-01", "2023-08-31", "2023-01-01", "2023-12-31", "turnover")


def test_the_missing_figure_once_there_lifts_the_refusal():
    facts = (fact(1, T, "289.0", JAN_AUG), fact(2, T, "523.7"), fact(3, T, "375.3", Period.months_of(2023, 1, 8)))
    assert not of_rule(Rule.YTD, *facts)


def test_a_part_of_a_year_far_from_its_share_is_a_warning():
    checks = of_rule(Rule.YTD, fact(1, T, "100", JAN_AUG), fact(2, T, "523.7"))
    assert [c.verdict for c in checks if c.code == "share_of_year_unusual"] == [Verdict.WARN]


def test_quarters_add_up_to_their_half():
    parts = [fact(n, T, "50", Period.months_of(2024, 3 * n - 2, 3 * n)) for n in (1, 2)]
    half = Period.months_of(2024, 1, 6)
    assert only(Rule.HIERARCHY, *parts, fact(3, T, "100", half)).verdict is Verdict.OK
    failed = [c.code for c in of_rule(Rule.HIERARCHY, *parts, fact(3, T, "120", half)) if c.verdict is Verdict.FAIL]
    assert failed == ["parts_differ"]


def test_four_quarters_add_up_to_their_year():
    quarters = [fact(n, T, "50", Period.months_of(2024, 3 * n - 2, 3 * n)) for n in (1, 2, 3, 4)]
    check = only(Rule.HIERARCHY, *quarters, fact(5, T, "200.0", Y2024))
    assert (check.verdict, check.detail) == (Verdict.OK, "50.0 + 50.0 + 50.0 + 50.0 = 200.0")
    failed = only(Rule.HIERARCHY, *quarters, fact(5, T, "230.0", Y2024))
    assert (failed.verdict, failed.tolerance) == (Verdict.FAIL, "±2.05")


def test_a_later_part_cannot_exceed_its_year_either():
    check = only(Rule.HIERARCHY, fact(1, T, "600", Period.months_of(2024, 7, 9)), fact(2, T, "500", Y2024))
    assert (check.code, check.params) == ("part_exceeds_whole", ("2024-01-01", "2024-12-31"))


def test_a_part_cannot_exceed_its_whole():
    check = only(Rule.HIERARCHY, fact(1, T, "600", JAN_AUG), fact(2, T, "500", Y2024))
    assert (check.verdict, check.code) == (Verdict.FAIL, "part_exceeds_whole")


def test_exports_cannot_exceed_turnover():
    codes = {c.code for c in of_rule(Rule.HIERARCHY, fact(1, T, "100"), fact(2, X, "150"))}
    assert codes == {"part_exceeds_turnover"}


def test_a_slip_of_million_and_billion_is_noticed():
    check = only(Rule.UNIT, fact(1, T, "523.7", scale=9), fact(2, T, "514.9", Y2022))
    assert (check.verdict, check.code) == (Verdict.WARN, "unit_slip")


def test_trade_of_a_few_dollars_is_noticed():
    assert only(Rule.UNIT, fact(1, T, "289", scale=0)).code == "magnitude"


def test_turnover_in_another_currency_than_its_parts_is_noticed():
    check = only(Rule.UNIT, fact(1, T, "289"), fact(2, X, "114.3", currency="EUR"), fact(3, M, "174.7", currency="EUR"))
    assert (check.code, check.params) == ("currencies_mixed", ("USD", "EUR"))


def test_mirror_figures_are_told_and_not_merged():
    mirrored = fact(2, M, "130", reporter="BE", partner="KZ")
    check = only(Rule.MIRROR, fact(1, X, "114.3"), mirrored)
    assert (check.verdict, check.code, check.params) == (Verdict.OK, "mirror_normal", ("1.14",))
    strange = fact(2, M, "300", reporter="BE", partner="KZ")
    assert only(Rule.MIRROR, fact(1, X, "114.3"), strange).verdict is Verdict.WARN


def test_figures_one_unit_of_the_last_digit_apart_are_two_figures():
    check = only(Rule.DUPLICATE, fact(1, T, "523.7"), fact(2, T, "523.6"))
    assert (check.verdict, check.detail, check.tolerance) == (Verdict.WARN, "523.7 ≠ 523.6", "±0.1")


def test_a_bound_and_a_value_within_it_are_one_figure():
    check = only(Rule.DUPLICATE, fact(1, X, "612.4"), fact(2, X, "600", qualifier=Qualifier.AT_LEAST))
    assert (check.verdict, check.code) == (Verdict.OK, "same_figure")
    other = only(Rule.DUPLICATE, fact(1, X, "512.4"), fact(2, X, "600", qualifier=Qualifier.AT_LEAST))
    assert other.verdict is Verdict.WARN


def test_about_leaves_twice_the_rounding_and_two_per_cent():
    check = only(Rule.DUPLICATE, fact(1, T, "520", qualifier=Qualifier.APPROX), fact(2, T, "529.9"))
    assert check.verdict is Verdict.OK
    assert only(Rule.DUPLICATE, fact(1, T, "520"), fact(2, T, "529.9")).verdict is Verdict.WARN


def test_the_same_figure_twice_agrees_within_rounding_or_conflicts():
    assert only(Rule.DUPLICATE, fact(1, T, "523.7"), fact(2, T, "524")).verdict is Verdict.OK
    check = only(Rule.DUPLICATE, fact(1, T, "514.9"), fact(2, T, "514.5"))
    assert (check.verdict, check.detail) == (Verdict.WARN, "514.9 ≠ 514.5")


@pytest.mark.parametrize(
    "change",
    [
        {"status": FigureStatus.TARGET}, {"status": FigureStatus.FORECAST}, {"status": FigureStatus.DELTA}, {"product": "wheat"},
        {"currency": "EUR"}, {"reporter": "BE", "partner": "KZ"}, {"review": ReviewStatus.REJECTED}, {"review": ReviewStatus.SUPERSEDED},
    ],
)  # fmt: skip
def test_what_is_not_alike_or_does_not_count_is_not_summed(change):
    facts = (SUM[0], SUM[1], fact(3, M, "174.7", JAN_AUG, **change))
    assert not [c for c in of_rule(Rule.SUM, *facts) if c.code != "term_derived"]


def test_figures_too_round_to_disagree_bear_each_other_out_no_more_than_apart():
    about = fact(1, T, "1", scale=9)
    about = replace(about, payload=replace(about.figure, qualifier=Qualifier.APPROX))
    facts = (about, fact(2, X, "480.3"), fact(3, M, "503.8"))
    check = only(Rule.SUM, *facts)
    assert (check.verdict, check.told) == (Verdict.OK, Verdict.SKIP)
    assert confirmed(checks_of(facts)).isdisjoint({"fact:1", "fact:2", "fact:3"})
    assert only(Rule.SUM, *SUM).told is Verdict.OK
    balance = (fact(1, B, "1", scale=9), fact(2, X, "2", scale=9), fact(3, M, "1", scale=9))
    assert confirmed(checks_of(balance)) == frozenset()


def test_only_supported_and_unrefuted_figures_are_confirmed():
    wrong = fact(4, B, "99", JAN_AUG)
    assert confirmed(checks_of(SUM)) == {"fact:1", "fact:2", "fact:3"}
    assert confirmed(checks_of((*SUM, wrong))) == {"fact:1"}


@given(st.permutations(range(4)))
def test_the_order_of_facts_does_not_change_the_checks(order):
    facts = (*SUM, fact(4, T, "523.7"))
    key = [(c.rule, c.verdict, c.detail) for c in checks_of(facts)]
    assert [(c.rule, c.verdict, c.detail) for c in checks_of([facts[n] for n in order])] == key

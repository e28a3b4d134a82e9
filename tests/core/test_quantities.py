"""Growth, share and products: lawful comparisons in per cent, and stacks that never exceed what is known."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from briefing.core.amount import Amount
from briefing.core.chart import Level, Quantity, signed_ticks
from briefing.core.comparison import Obstacle
from briefing.core.drawing import View, draw, material, offer
from briefing.core.fact import Flow
from briefing.core.granularity import Grain
from briefing.core.period import Period
from briefing.core.products import OTHERS, REST, section_code, section_number, section_of
from briefing.core.quantities import WORLD
from briefing.core.trade import Basis, Observation, SeriesKey, series_of

USD = SeriesKey("KZ", "BE", "USD")
Y = {year: Period.year(year) for year in range(2018, 2026)}
PART = Period.months_of(2024, 1, 8)


def seen(
    flow: Flow, period: Period, value: str, *, partner: str = "BE", product: str = "TOTAL", day: int = 1
) -> Observation:
    key = f"obs:{flow}:{period.first}:{period.last}:{partner}:{product}:{day}"
    return Observation(
        key, "KZ", partner, flow, period, Amount(value, 6, "USD"), "kz_bns", Basis.REPORTED,
        vintage=dt.date(2024, 7, day), product=product, classification="HS" if product != "TOTAL" else "",
    )  # fmt: skip


def flows_of(observations: list[Observation]) -> tuple[Flow, ...]:
    return tuple({o.flow for o in observations if o.product != "TOTAL"})


def drawn(observations: list[Observation], view: View):
    pair = [o for o in observations if o.partner != WORLD]
    totals = series_of(o for o in observations if o.partner == WORLD)
    return draw(material(USD, series_of(pair), lambda: totals, lambda: pair, flows_of(pair)), view)


GROWTH, SHARE = View(quantity=Quantity.GROWTH), View(quantity=Quantity.SHARE)


def test_growth_is_against_the_same_months_a_year_before():
    spec = drawn([seen(Flow.EXPORTS, Y[2022], "200"), seen(Flow.EXPORTS, Y[2023], "250")], GROWTH)
    (group,) = spec.groups
    assert (group.period, group.exports.value) == (Y[2023], 25)
    assert len(group.exports.inputs) == 2


def test_growth_of_a_part_year_against_a_year_is_refused_with_its_reason():
    spec = drawn([seen(Flow.EXPORTS, Y[2023], "200"), seen(Flow.EXPORTS, PART, "150")], GROWTH)
    group = next(g for g in spec.groups if g.period == PART)
    assert group.exports is None
    assert [c.refused.obstacle for c in group.refused] == [Obstacle.MONTHS]


def test_growth_of_the_total_is_computed_where_only_the_split_is_known():
    rows = [seen(f, Y[y], v) for y, v in ((2022, "100"), (2023, "150")) for f in (Flow.EXPORTS, Flow.IMPORTS)]
    assert drawn(rows, GROWTH).groups[0].turnover.value == 50


def test_falls_have_ticks_below_zero():
    spec = drawn([seen(Flow.EXPORTS, Y[2022], "200"), seen(Flow.EXPORTS, Y[2023], "150")], GROWTH)
    assert spec.ticks[0] < 0
    assert Decimal(0) in spec.ticks
    assert signed_ticks(Decimal(-25), Decimal(50)) == (-40, -20, 0, 20, 40, 60)
    assert signed_ticks(Decimal(0), Decimal(0)) == (0,)


def test_the_share_is_of_all_trade_of_the_same_edition():
    rows = [
        seen(Flow.EXPORTS, Y[2023], "10"),
        seen(Flow.EXPORTS, Y[2023], "400", partner=WORLD),
        seen(Flow.EXPORTS, Y[2023], "500", partner=WORLD, day=20),
    ]
    assert drawn(rows, SHARE).groups[0].exports.value == Decimal("2.5")


def test_a_year_without_a_total_has_no_share():
    rows = [
        seen(Flow.EXPORTS, Y[2022], "10"),
        seen(Flow.EXPORTS, Y[2023], "10"),
        seen(Flow.EXPORTS, Y[2023], "400", partner=WORLD),
    ]
    assert [g.period for g in drawn(rows, SHARE).groups] == [Y[2023]]


def test_only_what_has_something_to_show_is_offered():
    pair = [seen(Flow.EXPORTS, Y[2023], "10")]
    assert offer(material(USD, series_of(pair), dict, lambda: pair, flows_of(pair)), View()).quantities == (
        Quantity.TRADE,
    )
    pair += [seen(Flow.EXPORTS, Y[2022], "10"), seen(Flow.EXPORTS, Y[2022], "4", product="27")]
    found = offer(material(USD, series_of(pair), dict, lambda: pair, flows_of(pair)), View())
    assert found.quantities == (Quantity.TRADE, Quantity.GROWTH, Quantity.PRODUCTS)
    assert found.flows == (Flow.EXPORTS,)


def products(total: str = "100", *more: Observation) -> list[Observation]:
    values = {"27": "40", "74": "20", "81": "10", "10": "5", "28": "4", "72": "3", "31": "2"}
    rows = [seen(Flow.EXPORTS, Y[2023], v, product=p) for p, v in values.items()]
    return [seen(Flow.EXPORTS, Y[2023], total), *rows, *more]


def test_products_stack_to_the_total_with_others_and_the_rest_marked_computed():
    spec = drawn(products(), View(quantity=Quantity.PRODUCTS))
    parts = {m.product: (int(m.value), m.computed) for m in spec.groups[0].parts}
    assert parts == {
        "27": (40, False), "74": (20, False), "81": (10, False), "10": (5, False), "28": (4, False),
        OTHERS: (5, True), REST: (16, True),
    }  # fmt: skip
    assert spec.ticks[-1] == 100


def test_products_beyond_the_total_are_not_cut_off():
    spec = drawn(products("50"), View(quantity=Quantity.PRODUCTS))
    assert REST not in {m.product for m in spec.groups[0].parts}
    assert spec.ticks[-1] >= 84


SECTIONS = View(quantity=Quantity.PRODUCTS, level=Level.SECTIONS)


def test_sections_are_the_sums_of_their_chapters_and_marked_computed():
    spec = drawn(products(), SECTIONS)
    (group,) = spec.groups
    parts = {m.product: (int(m.value), m.computed, len(m.inputs)) for m in group.parts}
    # 27 is in section V; 74, 81 and 72 in XV; 10 in II; 28 and 31 in VI.
    assert parts == {
        section_code(5): (40, True, 1), section_code(15): (33, True, 3), section_code(6): (6, True, 2),
        section_code(2): (5, True, 1), REST: (16, True, 8),
    }  # fmt: skip
    assert sum(m.value for m in group.parts) == 100
    assert spec.level is Level.SECTIONS


def test_a_national_chapter_belongs_to_no_section_and_stays():
    spec = drawn(products("120", seen(Flow.EXPORTS, Y[2023], "9", product="99")), SECTIONS)
    assert {m.product: m.computed for m in spec.groups[0].parts}["99"] is False


def test_a_section_takes_the_chapters_of_one_edition_only():
    newer = seen(Flow.EXPORTS, Y[2023], "21", product="74", day=2)
    spec = drawn(products("100", newer), SECTIONS)
    parts = {m.product: int(m.value) for m in spec.groups[0].parts}
    assert parts[section_code(15)] == 21
    assert sum(parts.values()) == 100


def test_months_of_chapters_make_a_quarter_of_sections():
    rows = [seen(Flow.IMPORTS, Period.months_of(2023, n, n), "1", product=p) for n in (1, 2, 3) for p in ("84", "85")]
    rows += [seen(Flow.IMPORTS, Period.months_of(2023, n, n), "4") for n in (1, 2, 3)]
    (group,) = drawn(rows, View(Grain.QUARTER, Quantity.PRODUCTS, Flow.IMPORTS, Level.SECTIONS)).groups
    assert [(m.product, int(m.value), len(m.inputs)) for m in group.parts] == [(section_code(16), 6, 6), (REST, 6, 7)]


@pytest.mark.parametrize("number", range(1, 22))
def test_each_section_is_a_product_of_the_stack(number):
    assert section_number(section_code(number)) == number
    assert section_number("27") is None


def test_headings_are_never_added_to_chapters():
    deeper = seen(Flow.EXPORTS, Y[2023], "39", product="2709")
    assert (
        drawn(products("100", deeper), View(quantity=Quantity.PRODUCTS)).groups
        == drawn(products(), View(quantity=Quantity.PRODUCTS)).groups
    )


def test_months_of_products_make_a_quarter_of_products():
    rows = [seen(Flow.IMPORTS, Period.months_of(2023, n, n), "1", product="84") for n in (1, 2, 3)]
    rows += [seen(Flow.IMPORTS, Period.months_of(2023, n, n), "2") for n in (1, 2, 3)]
    view = View(Grain.QUARTER, Quantity.PRODUCTS, Flow.IMPORTS)
    (group,) = drawn(rows, view).groups
    assert [(m.product, m.value, m.computed) for m in group.parts] == [
        ("84", Decimal("3000000").scaleb(-6), True),
        (REST, 3, True),
    ]


def test_chapters_lie_in_their_sections():
    assert [section_of(c) for c in ("01", "27", "71", "72", "97", "98")] == [1, 5, 14, 15, 21, None]


def test_before_1999_the_area_that_counted_the_country_stands_behind_a_break():
    def year(number: int, partner: str, value: str) -> Observation:
        return seen(Flow.EXPORTS, Period.year(number), value, partner=partner)

    own = [year(1999, "BE", "60"), year(2000, "BE", "70")]
    union = [year(1997, "BLX", "40"), year(1998, "BLX", "50"), year(1999, "BLX", "65")]
    of = material(USD, series_of(own), dict, tuple, (), series_of(union))
    spec = draw(of, View())
    assert [(g.period.first.year, int(g.exports.value)) for g in spec.groups] == [
        (1997, 40),
        (1998, 50),
        (1999, 60),
        (2000, 70),
    ]
    assert [(str(b.day), b.before, b.after) for b in spec.breaks] == [("1999-01-01", "BLX", "BE")]
    assert [[m.period.first.year for m in run] for run in spec.runs] == [[1997, 1998], [1999, 2000]]
    grown = {g.period.first.year: g for g in draw(of, GROWTH).groups}
    assert grown[1998].exports.value == 25
    assert grown[1999].exports is None
    assert grown[1999].refused[0].refused.obstacle is Obstacle.PARTNER


def test_twelve_months_never_reach_over_the_break():
    def month(year: int, number: int, partner: str) -> Observation:
        return seen(Flow.EXPORTS, Period.months_of(year, number, number), "1", partner=partner)

    union = [month(1998, n, "BLX") for n in range(1, 13)]
    own = [month(1999, n, "BE") for n in range(1, 13)]
    spec = draw(material(USD, series_of(own), dict, tuple, (), series_of(union)), View(Grain.ROLLING))
    assert [g.place.last for g in spec.groups] == [(1998, 12), (1999, 12)]


def test_a_country_without_such_a_past_has_no_break():
    own = [seen(Flow.EXPORTS, Y[2023], "60")]
    assert draw(material(USD, series_of(own), dict, tuple), View()).breaks == ()

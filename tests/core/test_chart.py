"""The chart: ticks, groups, the joined line, revisions, and what the timeline shows."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.core.amount import Amount
from briefing.core.article import Certainty
from briefing.core.chart import EMPTY, chart_spec, figure_label, nice_ticks
from briefing.core.event import Event
from briefing.core.fact import EventKind, EventStatus, Flow, ReviewStatus
from briefing.core.granularity import Grain
from briefing.core.period import Period, When
from briefing.core.revision import revisions
from briefing.core.timeline import timeline_spec
from briefing.core.trade import ARTICLE, Basis, Observation, SeriesKey, series_of

USD = SeriesKey("KZ", "BE", "USD")
Y = {year: Period.year(year) for year in range(2017, 2026)}
PART = Period.months_of(2024, 1, 8)


def seen(
    key: str, flow: Flow, period: Period, digits: str, *, source: str = "table", series: SeriesKey = USD, day: int = 1
) -> Observation:
    basis = Basis.STATED if source == ARTICLE else Basis.REPORTED
    return Observation(
        key, series.reporter, series.partner, flow, period, Amount(digits, 6, series.currency), source, basis,
        vintage=dt.date(2024, 12, day),
    )  # fmt: skip


def chart(*observations: Observation, mirror: SeriesKey | None = None):
    series = series_of(observations)
    return chart_spec(USD, series[USD], mirror, series.get(mirror, ()) if mirror else ())


def stated() -> list[Observation]:
    rows = ((Flow.EXPORTS, "220.7"), (Flow.IMPORTS, "303"), (Flow.TURNOVER, "523.7"))
    found = [seen(f"fact:{n}", flow, Y[2023], digits, source=ARTICLE) for n, (flow, digits) in enumerate(rows)]
    found.append(seen("fact:9", Flow.TURNOVER, Y[2022], "514.9", source=ARTICLE))
    return found


@example(Decimal("0.000200000000000000000000000000061"), 1)
@given(st.decimals(min_value="0.0001", max_value="1e13", allow_nan=False, allow_infinity=False), st.integers(1, 6))
def test_ticks_cover_the_highest_value_with_no_more_than_asked(top, most):
    ticks = nice_ticks(top, most)
    assert ticks[0] == 0
    assert ticks[-1] >= top
    assert 1 <= len(ticks) - 1 <= most
    steps = {b - a for a, b in zip(ticks, ticks[1:], strict=False)}
    assert len(steps) == 1


@given(st.decimals(min_value="0.01", max_value="1e9", allow_nan=False, allow_infinity=False))
def test_the_last_tick_is_needed(top):
    ticks = nice_ticks(top)
    assert ticks[-2] < top


@pytest.mark.parametrize(
    ("top", "ticks"), [("523.7", [0, 200, 400, 600]), ("289", [0, 100, 200, 300]), ("0", [0]), ("-5", [0])]
)
def test_ticks_are_round_numbers(top, ticks):
    assert [int(t) for t in nice_ticks(Decimal(top))] == ticks


def test_labels_round_half_up_to_one_place():
    assert figure_label(Decimal("302.95")) == "303.0"
    assert figure_label(Decimal("-60.4")) == "-60.4"


def test_the_unit_is_million_for_hundreds_of_millions():
    spec = chart(*stated())
    assert spec.scale == 6
    assert spec.mark("fact:0").label == "220.7"


def test_balance_is_computed_from_its_inputs():
    group = next(g for g in chart(*stated()).groups if g.period == Y[2023])
    assert group.balance.computed
    assert group.balance.label == "-82.3"
    assert group.balance.inputs == ("fact:0", "fact:1")


def test_turnover_is_computed_where_only_the_split_is_known():
    spec = chart(seen("obs:1", Flow.EXPORTS, Y[2020], "10"), seen("obs:2", Flow.IMPORTS, Y[2020], "5"))
    assert spec.groups[0].turnover.computed
    assert spec.groups[0].turnover.value == 15


def test_the_computed_turnover_of_a_month_names_its_inputs():
    may = Period.months_of(2023, 5, 5)
    spec = chart(seen("obs:1", Flow.EXPORTS, may, "10"), seen("obs:2", Flow.IMPORTS, may, "5"))
    assert spec.groups[0].turnover.inputs == ("obs:1", "obs:2")
    assert not spec.groups[0].turnover.stated


def test_a_total_alone_has_no_split():
    group = next(g for g in chart(*stated()).groups if g.period == Y[2022])
    assert group.no_split
    assert not next(g for g in chart(*stated()).groups if g.period == Y[2023]).no_split


def test_the_line_joins_consecutive_full_years_only():
    spec = chart(
        *stated(),
        seen("obs:1", Flow.TURNOVER, Y[2018], "400"),
        seen("obs:2", Flow.TURNOVER, Y[2019], "420"),
        seen("fact:20", Flow.TURNOVER, PART, "289", source=ARTICLE),
    )
    assert [[m.period for m in run] for run in spec.line] == [[Y[2018], Y[2019]], [Y[2022], Y[2023]]]


def test_a_part_of_a_year_that_is_drawn_too_is_nested():
    inside = Period.months_of(2023, 1, 8)
    spec = chart(*stated(), seen("fact:30", Flow.TURNOVER, inside, "375.3", source=ARTICLE))
    assert {g.period: g.nested for g in spec.groups} == {Y[2022]: False, Y[2023]: False, inside: True}


def test_any_key_of_a_value_finds_its_mark():
    spec = chart(*stated(), seen("obs:5", Flow.TURNOVER, Y[2023], "523.6", day=9))
    assert spec.mark("obs:5") is spec.mark("fact:2")
    assert spec.mark("obs:5").stated
    assert spec.mark("fact:404") is None
    every = {key for m in spec.marks() for key in (m.key, *m.older_keys, m.mirror_key) if key}
    assert spec.by_key() == {key: spec.mark(key) for key in every}


def test_a_mirror_in_another_currency_is_left_out():
    euros = SeriesKey("BE", "KZ", "EUR")
    spec = chart(*stated(), seen("obs:7", Flow.EXPORTS, Y[2023], "341.8", series=euros), mirror=euros)
    assert spec.mirror is None
    assert spec.mark("fact:1").mirror is None


def test_the_mirror_of_imports_is_what_the_partner_exports():
    partner = SeriesKey("BE", "KZ", "USD")
    spec = chart(*stated(), seen("obs:7", Flow.EXPORTS, Y[2023], "341.8", series=partner), mirror=partner)
    assert spec.mark("fact:1").mirror == Decimal("341.8")
    assert spec.mark("fact:0").mirror is None
    assert spec.mark("obs:7") is spec.mark("fact:1")


def test_no_rows_make_an_empty_chart():
    assert chart_spec(USD, ()) is EMPTY


@given(st.dictionaries(st.sampled_from(sorted(Y)), st.integers(1, 9999), min_size=1), st.data())
def test_revisions_are_the_printed_values_that_changed_and_no_others(values, data):
    changed = data.draw(st.dictionaries(st.sampled_from(sorted(values)), st.integers(1, 9999)))
    before = chart(*(seen(f"obs:{y}", Flow.EXPORTS, Y[y], str(v)) for y, v in values.items()))
    after = chart(*(seen(f"obs:{y}", Flow.EXPORTS, Y[y], str(changed.get(y, v))) for y, v in values.items()))
    found = {
        r.period: (r.old * Decimal(10) ** after.scale, r.new * Decimal(10) ** after.scale)
        for r in revisions(before, after)
    }
    pairs = {Y[y]: (Decimal(values[y]) * 10**6, Decimal(v) * 10**6) for y, v in changed.items()}
    expected = {y: p for y, p in pairs.items() if len({figure_label(v.scaleb(-after.scale)) for v in p}) > 1}
    assert found == expected


def test_another_source_of_the_same_printed_figure_is_no_revision():
    before = chart(seen("obs:1", Flow.EXPORTS, Y[2021], "262.80650013"))
    assert revisions(before, chart(seen("obs:2", Flow.EXPORTS, Y[2021], "262.8"))) == ()
    (found,) = revisions(before, chart(seen("obs:2", Flow.EXPORTS, Y[2021], "262.9")))
    assert (found.old, found.new) == (Decimal("262.80650013"), Decimal("262.9"))


def test_a_new_period_and_another_series_are_no_revisions():
    before = chart(*stated())
    assert revisions(before, chart(*stated(), seen("obs:1", Flow.EXPORTS, Y[2019], "5"))) == ()
    other = chart_spec(SeriesKey("BE", "KZ", "USD"), series_of(stated())[USD])
    assert revisions(before, other) == ()


def round_(number: int | None, day: dt.date | None, key: str = "fact:1", kind: EventKind = EventKind.CONSULTATIONS):
    when = When.day(day) if day else None
    return Event(
        kind, number, when, Certainty.STATED, None, None, None, None, EventStatus.HELD, ReviewStatus.PROPOSED, (key,)
    )


def test_missing_rounds_are_a_ghost_before_the_known_one():
    spec = timeline_spec((round_(5, dt.date(2024, 10, 18)),))
    assert [(g.gap.first, g.gap.last, g.after, g.before) for g in spec.ghosts] == [(1, 4, None, dt.date(2024, 10, 18))]


def test_a_ghost_between_two_rounds_knows_both():
    spec = timeline_spec((round_(2, dt.date(2019, 5, 2)), round_(5, dt.date(2024, 10, 18), "fact:2")))
    middle = spec.ghosts[1]
    assert (middle.gap.first, middle.gap.last) == (3, 4)
    assert (middle.after, middle.before) == (dt.date(2019, 5, 2), dt.date(2024, 10, 18))


def test_a_meeting_of_others_says_whose_it_was_and_leaves_no_round_of_the_pairs_to_be_missed():
    foreign = replace(round_(4, dt.date(2021, 11, 17)), parties=("BE", "GE"))
    own = replace(round_(1, dt.date(2019, 5, 2), "fact:2"), parties=("BE", "KZ"))
    spec = timeline_spec((own, foreign), pair={"KZ", "BE"})
    assert [mark.parties for mark in spec.rounds] == [(), ("BE", "GE")]
    assert [mark.own_number for mark in spec.rounds] == [1, None]
    assert spec.ghosts == ()


def test_events_without_a_date_are_listed_apart():
    spec = timeline_spec((round_(6, None),))
    assert spec.rounds == ()
    assert [e.round for e in spec.undated] == [6]


def test_articles_close_together_share_one_counted_mark():
    days = [
        ("article:1", dt.date(2024, 12, 3)),
        ("article:2", dt.date(2024, 12, 7)),
        ("article:3", dt.date(2025, 2, 1)),
    ]
    press = timeline_spec((), days).press
    assert [(len(p.keys), p.first, p.last) for p in press] == [
        (2, dt.date(2024, 12, 3), dt.date(2024, 12, 7)),
        (1, dt.date(2025, 2, 1), dt.date(2025, 2, 1)),
    ]


def test_periods_are_those_an_article_states():
    exports_only = seen("fact:40", Flow.EXPORTS, PART, "114.3", source=ARTICLE)
    table = seen("obs:1", Flow.TURNOVER, Y[2019], "5")
    periods = timeline_spec((), (), chart(*stated(), exports_only, table)).periods
    assert [m.key for m in periods] == ["fact:9", "fact:2", "fact:40"]


@pytest.mark.parametrize(
    "part", [PART, Period.months_of(2024, 1, 6), Period.months_of(2024, 1, 3), Period.months_of(2024, 1, 1)]
)
def test_whatever_is_shorter_than_a_year_is_a_part_beside_years_and_a_unit_in_its_own_chart(part):
    rows = [
        seen("a", Flow.EXPORTS, Y[2023], "220"),
        seen("b", Flow.IMPORTS, Y[2023], "303"),
        seen("c", Flow.EXPORTS, part, "114"),
        seen("d", Flow.IMPORTS, part, "174"),
    ]
    year, shorter = chart(*rows).groups
    assert not year.partial
    assert shorter.partial
    assert all(m.partial for m in shorter.marks())
    quarters = series_of([seen(f"q{n}", Flow.EXPORTS, Period.months_of(2024, n, n + 2), "50") for n in (1, 4, 7)])
    assert not any(g.partial for g in chart_spec(USD, quarters[USD], grain=Grain.QUARTER).groups)

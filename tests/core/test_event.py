import datetime as dt
from dataclasses import replace

from briefing.core.article import Certainty
from briefing.core.event import events_of, gaps
from briefing.core.fact import EventKind, EventMention, EventStatus, Fact, FactKind, FieldNote, ReviewStatus
from briefing.core.passage import Span
from briefing.core.period import When

HELD = When.day(dt.date(2024, 10, 18))


def mention(number, when=HELD, fact_id=1, city="Brussels", **extra):
    event = EventMention(EventKind.CONSULTATIONS, number, when, city, "BE", parties=("BE", "KZ"))
    return Fact(FactKind.EVENT, Span(0, 5), "round", event, id=fact_id, **extra)


def test_one_round_told_by_two_articles_is_one_event_with_two_sources():
    inferred = FieldNote("when", None, Certainty.INFERRED, "year_from_figures")
    events = events_of([mention(5, fact_id=1, notes=(inferred,)), mention(5, fact_id=2)])
    assert len(events) == 1
    assert set(events[0].facts) == {"fact:1", "fact:2"}
    assert events[0].certainty is Certainty.STATED


def test_a_mention_without_number_joins_the_round_of_the_same_day():
    events = events_of([mention(None, fact_id=1), mention(5, fact_id=2)])
    assert [e.round for e in events] == [5]


def test_rounds_of_other_pairs_stay_apart():
    other = mention(5, fact_id=2)
    other = replace(other, payload=replace(other.payload, parties=("FR", "KZ")))
    assert len(events_of([mention(5), other])) == 2


def test_a_rejected_mention_tells_no_event():
    assert events_of([mention(5, status=ReviewStatus.REJECTED)]) == ()


def test_held_outweighs_planned():
    planned = mention(5, fact_id=2)
    planned = replace(planned, payload=replace(planned.payload, status=EventStatus.PLANNED))
    assert events_of([planned, mention(5)])[0].status is EventStatus.HELD


def test_rounds_one_to_four_are_a_gap_when_only_the_fifth_is_known():
    (gap,) = gaps(events_of([mention(5)]))
    assert (gap.first, gap.last) == (1, 4)


def test_a_dated_round_splits_the_gap():
    third = mention(3, When.year(2021), fact_id=2)
    found = gaps(events_of([mention(5), third]))
    assert [(g.first, g.last) for g in found] == [(1, 2), (4, 4)]


def test_no_gap_is_invented_above_the_highest_known_round():
    assert gaps(events_of([mention(1)])) == ()


def test_undated_events_come_last():
    events = events_of([mention(7, None, fact_id=3), mention(5)])
    assert [e.round for e in events] == [5, 7]


def test_another_date_or_place_of_the_same_round_is_kept_beside_the_leading_one():
    other = mention(5, When.day(dt.date(2024, 10, 17)), fact_id=2, city="Ghent")
    (event,) = events_of([mention(5), other])
    assert (event.when, event.city) == (HELD, "Brussels")
    (told,) = event.differing
    assert (told.key, event.other_date(told), event.other_city(told)) == ("fact:2", True, True)


def test_a_month_and_a_day_of_it_do_not_differ():
    (event,) = events_of([mention(5), mention(5, When.month(2024, 10), fact_id=2)])
    assert event.differing == ()


def test_a_round_without_number_a_day_off_in_the_same_city_is_the_same_round():
    (event,) = events_of([mention(5), mention(None, When.day(dt.date(2024, 10, 17)), fact_id=2)])
    assert [t.key for t in event.differing] == ["fact:2"]
    assert len(events_of([mention(5), mention(None, When.day(dt.date(2024, 10, 25)), fact_id=2)])) == 2
    assert len(events_of([mention(5), mention(None, When.day(dt.date(2024, 10, 17)), fact_id=2, city="Ghent")])) == 2


def test_the_order_of_the_parties_does_not_part_a_round():
    other = mention(5, fact_id=2)
    other = replace(other, payload=replace(other.payload, parties=("KZ", "BE")))
    assert len(events_of([mention(5), other])) == 1

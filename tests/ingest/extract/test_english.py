"""English: how newsrooms and ministries tell of meetings and visits, and growth told a sentence later."""

import datetime as dt
from decimal import Decimal

import pytest

from briefing.core.fact import FactKind
from briefing.core.period import When
from tests.ingest.extract.making import figures, of_kind, period, read

HELD = [
    ("Helsinki hosted the eighth round of political consultations between Finland and Uzbekistan on 5 February 2025.",
     "political_consultations", 8, "2025-02-05", "Helsinki"),
    ("Talks on the sidelines of the forum aside, the ministers met in Johannesburg on February 3, 2025.",
     "meeting", None, "2025-02-03", "Johannesburg"),
    ("Deputy Foreign Minister Ana Lee received Ambassador Jan Novak on 10 February.", "meeting", None, "2025-02-10", None),
    ("Political consultations were held in the Uzbek capital on 30 January 2025.",
     "political_consultations", None, "2025-01-30", "Tashkent"),
    ("The previous, third, round of consultations was held in Dublin in May 2023.",
     "political_consultations", 3, "2023-05-01", "Dublin"),
    ("Last week the minister visited Addis Ababa, where he attended the ninth session of the Joint Economic Commission.",
     "commission", 9, "2025-02-01", "Addis Ababa"),
]  # fmt: skip
PLANNED = [
    ("The minister will pay a working visit to Prague from 17 to 19 March.", "visit", None, "2025-03-17", "Prague"),
    ("Trade Minister Don Farrell is due to visit Seoul on 21 October for talks with his counterpart.",
     "visit", None, "2025-10-21", "Seoul"),
    ("The third round of talks is slated for May in Nairobi.", "meeting", 3, "2025-05-01", "Nairobi"),
    ("The next meeting of the Joint Commission is set to be hosted by Tunis in the second half of 2025.",
     "commission", None, "2025-07-01", "Tunis"),
    ("The fifth meeting of the Intergovernmental Commission, due to take place in Doha this autumn, will discuss energy.",
     "commission", 5, "2025-09-01", "Doha"),
    ("The ministers are in Rome ahead of a visit to Bangkok on 3 March by the deputy minister.", "visit", None, "2025-03-03", "Bangkok"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "text", "kind", "number", "first", "city"),
    [("held", *row) for row in HELD] + [("planned", *row) for row in PLANNED],
)
def test_a_meeting_is_told_in_many_ways(status, text, kind, number, first, city):
    (fact,) = of_kind(read(text, "en", dt.date(2025, 2, 12)), FactKind.EVENT)
    event = fact.event
    told = event.when.first.isoformat() if event.when else None
    assert (event.kind, event.round, told, event.city, event.status) == (kind, number, first, city, status)


def test_the_day_of_a_report_is_not_the_day_of_the_meeting():
    text = (
        "The two countries held political consultations in Ulaanbaatar earlier this week, the ministry said on Friday."
    )
    (fact,) = of_kind(read(text, "en", dt.date(2025, 2, 12)), FactKind.EVENT)
    assert (fact.event.city, fact.event.when) == ("Ulaanbaatar", When.month(2025, 2))


def test_growth_told_a_sentence_later_is_that_of_the_figure_before():
    text = (
        "UK exports to Norway amounted to £4.6 billion in 2024 and imports to £27.8 billion."
        " Exports were 2.1% lower than a year earlier, while imports fell by 16.2%."
    )
    found = {f.figure.flow.value: f.figure.growth.percent for f in figures(read(text, "en"))}
    assert found == {"exports": Decimal("-2.1"), "imports": Decimal("-16.2")}


def test_a_goal_takes_no_year_from_the_figure_before_it():
    text = "Trade was modest at USD 3.1 million in 2023 and they set the goal of bringing it to USD 20 million."
    told, goal = figures(read(text, "en"))
    assert (told.figure.status, goal.figure.status, goal.figure.period) == ("observed", "target", None)


def test_a_report_on_two_places_gives_each_meeting_its_own_day_and_city():
    text = (
        "Note on two missions\n\nAlgiers, 3 February\n\nPolitical consultations, fifth round.\n\n"
        "Tunis, 5 February\n\nThe joint committee convened for its ninth session."
    )
    found = of_kind(read(text, "en", dt.date(2025, 2, 12)), FactKind.EVENT)
    told = [(f.event.kind, f.event.round, f.event.city, f.event.when.first.day) for f in found]
    assert told == [("political_consultations", 5, "Algiers", 3), ("commission", 9, "Tunis", 5)]


def test_a_note_gives_the_unit_of_a_table():
    text = (
        "Note: all figures are in millions of U.S. dollars on a nominal basis.\n\n"
        "Month  Exports  Imports  Balance\nJanuary 2024  512.3  1,204.7  -692.4"
    )
    found = {f.figure.flow.value: f.figure.amount.value for f in figures(read(text, "en"))}
    assert found == {"exports": Decimal(512300000), "imports": Decimal(1204700000), "balance": Decimal(-692400000)}


def test_a_year_in_progress_is_the_part_of_it_that_was_told():
    text = (
        "In January-July 2025 trade came to $1.4 billion. The two sides want to lift trade to $4 billion in 2025."
        " Exports to Vietnam in 2025 amounted to $0.9 billion."
    )
    found = [f.figure for f in figures(read(text, "en", dt.date(2025, 8, 20)))]
    observed = [f.period for f in found if f.status == "observed"]
    assert observed == [period("2025-01/2025-07")] * 2


def test_a_paragraph_goes_on_about_the_flow_before_behind_a_time_of_its_own():
    text = (
        "Dearer freight held back the exports of Chile in the first three months of 2023.\n\n"
        "In the January-March period of this year they were down 12 per cent to $880 million against $1bn a year earlier."
    )
    found = [f.figure for f in figures(read(text, "en", dt.date(2023, 5, 3)))]
    assert [(f.flow, f.period, f.growth and f.growth.percent) for f in found] == [
        ("exports", period("2023-01/2023-03"), Decimal(-12)),
        ("exports", period("2022-01/2022-03"), None),
    ]

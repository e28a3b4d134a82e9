"""Imports taken back: what they had superseded shows again, what others give or a person corrected stays."""

import datetime as dt

import pytest

from briefing.core.amount import Amount
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.trade import Basis, Observation
from briefing.storage import imports, observations
from briefing.storage.observations import MANUAL, add_observations

A, B, C = "a" * 64, "b" * 64, "c" * 64


def value(digits, vintage=None, year=2023):
    return Observation(
        "", "KZ", "BE", Flow.EXPORTS, Period.year(year), Amount(digits, 6, "USD"), "kz_bns", Basis.REPORTED,
        dt.date.fromisoformat(vintage) if vintage else None, f"row {digits}",
    )  # fmt: skip


def add(library, sha256, *values, name=None):
    name = name or f"{sha256[0]}.csv"
    return add_observations(library, values, file_name=name, sha256=sha256, format="tidy", dossier=None)


def shown(library):
    return [
        (o.amount.digits, o.file, o.superseded)
        for o in observations.observations(library, "KZ", "BE", both_ways=False)
        if o.source != MANUAL
    ]


def take_back(library, key):
    edits = imports.take_back_edits(library, key)
    library.apply(edits, "Take back")
    return edits


def test_what_an_import_had_superseded_shows_again(library):
    add(library, A, value("220.7", "2024-07-25"))
    add(library, B, value("221.0", "2025-07-25"), value("5", year=2020))
    found = imports.effects(library, "batch:2")
    assert (found.leaves, found.returns, found.stays) == (2, 1, 0)
    take_back(library, "batch:2")
    assert shown(library) == [("220.7", "a.csv", False)]


def test_an_older_import_is_taken_back_and_the_later_one_is_not_touched(library):
    add(library, A, value("220.7", "2024-07-25"), value("9", year=2019))
    add(library, B, value("221.0", "2025-07-25"))
    found = imports.effects(library, "batch:1")
    assert (found.leaves, found.returns, found.later) == (2, 0, ("b.csv",))
    edits = take_back(library, "batch:1")
    assert shown(library) == [("221.0", "b.csv", False)]
    library.apply([e.inverse() for e in edits], "Undo", "undo")
    assert sorted(shown(library)) == [("220.7", "a.csv", True), ("221.0", "b.csv", False), ("9", "a.csv", False)]


def test_what_a_later_file_gives_too_stays_under_its_name(library):
    add(library, A, value("220.7"), value("9", year=2019))
    add(library, B, value("220.7"), value("300", year=2022))
    found = imports.effects(library, "batch:1")
    assert (found.leaves, found.stays, found.also) == (1, 1, ("b.csv",))
    take_back(library, "batch:1")
    assert sorted(shown(library)) == [("220.7", "b.csv", False), ("300", "b.csv", False)]
    assert add(library, C, value("220.7")).new == 0
    take_back(library, "batch:2")
    assert shown(library) == [("220.7", "c.csv", False)]


def test_a_persons_correction_is_never_touched(library):
    add(library, A, value("220.7"))
    library.apply(observations.correction_edits(library, "obs:1", Amount("219.9", 6, "USD"), reviewer="me"))
    assert imports.effects(library, "batch:1").corrected == 1
    take_back(library, "batch:1")
    (by_hand,) = observations.observations(library, "KZ", "BE", both_ways=False)
    assert (by_hand.source, by_hand.amount.digits, by_hand.superseded) == (MANUAL, "219.9", False)


def test_bringing_back_is_the_same_step_backwards(library):
    add(library, A, value("220.7"))
    take_back(library, "batch:1")
    assert imports.take_back_edits(library, "batch:1") == []
    (taken,) = imports.imports(library)
    assert taken.taken_back is not None
    library.apply(imports.bring_back_edits(library, "batch:1"))
    assert shown(library) == [("220.7", "a.csv", False)]


@pytest.mark.parametrize(("choices", "revived"), [({}, True), ({"scale:KZ-BE": "10^6"}, False)])
def test_a_file_read_again_brings_back_its_import_only_with_the_same_answers(library, choices, revived):
    from briefing.core.trade import Series, Value
    from briefing.storage.staging import Staging

    add(library, A, value("220.7"))
    take_back(library, "batch:1")
    series = Series("KZ", "BE", Flow.EXPORTS, "kz_bns", 6 if revived else 3, "USD")
    with Staging(library) as staging:
        staging.take([Value(series, Period.year(2023), "220.7", "ok", "", "row 1")])
        added = staging.commit(file_name="a.csv", sha256=A, format="tidy", dossier=None, choices=choices)
    assert (added.revived, added.new) == (revived, 0 if revived else 1)
    assert len(shown(library)) == 1


def test_the_list_says_what_each_import_brought(library):
    add(library, A, value("220.7", "2024-07-25"), value("5", year=2020))
    add(library, B, value("221.0", "2025-07-25"), value("5", year=2020), value("6", year=2021))
    newest, oldest = imports.imports(library)
    assert (newest.name, newest.values, newest.same, newest.revised) == ("b.csv", 2, 1, 1)
    assert (oldest.name, oldest.values, oldest.same) == ("a.csv", 2, 0)

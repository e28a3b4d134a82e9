"""Observations: nothing overwritten; newer editions supersede, and the history stays readable."""

import datetime as dt
from dataclasses import replace

import apsw
import pytest

from briefing.core.amount import Amount
from briefing.core.change import Kind
from briefing.core.fact import Flow
from briefing.core.period import Frequency, Period
from briefing.core.trade import Basis, Observation
from briefing.storage import dossiers, observations, schema
from briefing.storage.integrity import Status, check
from briefing.storage.library import Library


def value(
    digits: str | None,
    vintage: str | None = "2024-07-25",
    year: int = 2023,
    flow: Flow = Flow.EXPORTS,
    **changes: object,
) -> Observation:
    made = Observation(
        key="",
        reporter="KZ",
        partner="BE",
        flow=flow,
        period=Period.year(year),
        amount=None if digits is None else Amount(digits, 6, "USD"),
        source="kz_bns",
        basis=Basis.REPORTED,
        vintage=dt.date.fromisoformat(vintage) if vintage else None,
        locator=f"{year}!D57",
        frequency=Frequency.YEAR,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def add(library: Library, *values: Observation, sha256: str = "a" * 64, sample: bool = False):
    dossiers.ensure_dossier(library, "KZ", "BE", sample=sample)
    return observations.add_observations(
        library, values, file_name="kz.xlsx", sha256=sha256, format="kz_bns", dossier="KZ-BE", sample=sample
    )


def stored(library: Library) -> list[tuple[str, bool]]:
    found = observations.observations(library, "KZ", "BE")
    return [(o.amount.digits if o.amount else "-", o.superseded) for o in found]


def test_an_observation_comes_back_as_it_was_stored(library):
    wanted = value("220681.63677", locator="2023!D57", flags_raw="p", status="provisional", product="TOTAL")
    change = add(library, wanted).change
    (found,) = observations.observations(library, "KZ", "BE")
    assert replace(found, key="", file="") == wanted
    assert found.file == "kz.xlsx"
    assert change.ids == {"obs:1", "dossier:KZ-BE"}
    assert found.key == "obs:1"


def test_a_missing_value_is_not_zero(library):
    add(library, value(None, status="confidential"))
    (found,) = observations.observations(library, "KZ", "BE")
    assert found.amount is None
    assert found.status == "confidential"


def test_importing_twice_changes_nothing(library):
    values = [value("220.7"), value("303.0", flow=Flow.IMPORTS), value("1", None, 2020)]
    add(library, *values)
    again = add(library, *values)
    assert (again.new, again.same, again.revised) == (0, 3, 0)
    assert not again.change
    assert again.batch == 0


def test_another_file_with_the_same_values_is_noted_once_and_adds_none(library):
    values = [value("220.7"), value("303.0", flow=Flow.IMPORTS)]
    add(library, *values)
    other = add(library, *values, sha256="b" * 64)
    assert (other.new, other.same) == (0, 2)
    assert not add(library, *values, sha256="b" * 64).change
    assert len(stored(library)) == 2


def test_the_same_value_twice_in_one_file_is_stored_once(library):
    added = add(library, value("220.7"), value("220.7"))
    assert (added.new, added.same, added.repeated) == (1, 0, 1)
    assert stored(library) == [("220.7", False)]


def test_a_newer_edition_supersedes_and_keeps_the_older(library):
    add(library, value("514.5", "2023-07-01", 2022))
    again = add(library, value("514.9", "2024-07-25", 2022), sha256="b" * 64)
    assert (again.new, again.revised) == (1, 1)
    assert stored(library) == [("514.5", True), ("514.9", False)]
    (revision,) = observations.revisions(library, "KZ-BE")
    assert (revision.old.amount.digits, revision.new.amount.digits) == ("514.5", "514.9")


def test_an_older_edition_that_comes_later_is_superseded_at_once(library):
    add(library, value("514.9", "2024-07-25"))
    again = add(library, value("514.5", "2023-07-01"), sha256="b" * 64)
    assert (again.new, again.revised) == (1, 0)
    assert sorted(stored(library)) == [("514.5", True), ("514.9", False)]


def test_three_editions_form_one_history_in_whatever_order_they_come(library):
    add(library, value("1", "2022-01-01"))
    add(library, value("3", "2024-01-01"), sha256="b" * 64)
    add(library, value("2", "2023-01-01"), sha256="c" * 64)
    history = [(r.old.amount.digits, r.new.amount.digits) for r in observations.revisions(library, "KZ-BE")]
    assert sorted(history) == [("1", "2"), ("2", "3")]


def test_a_new_edition_of_the_same_value_is_no_revision(library):
    add(library, value("220.7", "2023-07-01"))
    again = add(library, value("220.7", "2024-07-25"), sha256="b" * 64)
    assert (again.new, again.revised) == (1, 0)
    assert observations.revisions(library, "KZ-BE") == ()


def test_two_values_of_one_edition_are_both_kept_and_counted(library):
    add(library, value("220.7"))
    again = add(library, value("220.8"), sha256="b" * 64)
    assert again.conflicting == 1
    assert stored(library) == [("220.7", False), ("220.8", False)]


@pytest.mark.parametrize(
    "other",
    [
        {"source": "comtrade"}, {"basis": Basis.MIRROR}, {"valuation": "CIF"}, {"measure": "NETWEIGHT_KG"},
        {"product": "27"}, {"classification": "HS"}, {"amount": Amount("220.7", 6, "EUR")},
    ],
)  # fmt: skip
def test_values_of_different_kinds_never_supersede_each_other(library, other):
    add(library, value("220.7", "2023-07-01"))
    add(library, value("221", "2024-07-25", **other), sha256="b" * 64)
    assert [o for _, o in stored(library)] == [False, False]


def test_removing_the_newer_batch_brings_the_older_value_back(library):
    add(library, value("1", "2022-01-01"))
    add(library, value("2", "2023-01-01"), sha256="b" * 64)
    edit = dossiers._batch_edits(library, "sha256 = ?", "b" * 64, "2026-01-01T00:00:00Z")
    library.apply(edit)
    assert stored(library) == [("1", False)]
    library.apply([e.inverse() for e in edit])
    assert stored(library) == [("1", True), ("2", False)]


def test_each_value_has_the_hash_of_the_file_it_was_read_from_while_that_is_in_the_library(library):
    add(library, value("1"), value("2", year=2022))
    add(library, value("1"), sha256="b" * 64)
    keys = ["obs:1", "obs:2", "fact:1"]
    assert observations.hashes(library, keys) == {"obs:1": "a" * 64, "obs:2": "a" * 64}
    library.apply(dossiers._batch_edits(library, "sha256 = ?", "a" * 64, "2026-01-01T00:00:00Z"))
    # What another file gives too is found there now.
    assert observations.hashes(library, keys) == {"obs:1": "b" * 64}


def test_reading_the_file_of_a_removed_batch_brings_it_back(library):
    add(library, value("1"))
    library.apply(dossiers.remove_dossier_edits(library, "KZ-BE"))
    again = add(library, value("1"))
    assert again.change
    assert stored(library) == [("1", False)]


def test_both_sides_are_given_and_one_can_be_asked_alone(library):
    add(library, value("1"), value("2", reporter="BE", partner="KZ"))
    assert len(observations.observations(library, "KZ", "BE")) == 2
    assert [o.reporter for o in observations.observations(library, "KZ", "BE", both_ways=False)] == ["KZ"]
    assert observations.observations(library, "KZ", "FR") == ()


def test_a_correction_stands_beside_what_was_read_and_outlives_newer_editions(library):
    add(library, value("220.7", "2023-07-01"))
    (read,) = observations.observations(library, "KZ", "BE")
    edits = observations.correction_edits(
        library, read.key, Amount("221.4", 6, "USD"), reviewer="mk", reason="misprint"
    )
    change = library.apply(edits)
    assert change.touches(Kind.OBSERVATION)
    original, by_hand = observations.observations(library, "KZ", "BE")
    assert (original.amount.digits, original.superseded) == ("220.7", True)
    assert (by_hand.amount.digits, by_hand.source, by_hand.superseded) == ("221.4", "manual", False)
    assert (by_hand.locator, by_hand.flags_raw) == (f"{read.key} 2023!D57", "misprint")
    add(library, value("220.9", "2024-07-25"), sha256="b" * 64)
    assert stored(library) == [("220.7", True), ("220.9", True), ("221.4", False)]
    library.apply([e.inverse() for e in edits])
    assert stored(library) == [("220.7", True), ("220.9", False)]


def test_a_correction_of_an_unknown_value_is_an_error_and_taking_back_none_is_nothing(library):
    with pytest.raises(KeyError):
        observations.correction_edits(library, "obs:7", Amount("1", 6, "USD"))
    add(library, value("220.7"))
    assert observations.correction_edits(library, "obs:1", None) == []


@pytest.mark.parametrize(
    ("day", "known"),
    [("2023-06-30", []), ("2023-07-01", [("514.5", False)]), ("2024-08-01", [("514.5", True), ("514.9", False)])],
)
def test_the_library_as_it_was_known_on_a_day(library, day, known):
    add(library, value("514.5", "2023-07-01", 2022), value("514.9", "2024-07-25", 2022))
    found = observations.observations(library, "KZ", "BE", known_on=dt.date.fromisoformat(day))
    assert [(o.amount.digits, o.superseded) for o in found] == known


def test_an_undated_value_was_known_once_its_period_was_over(library):
    add(library, value("1", None, 2022))
    assert observations.observations(library, "KZ", "BE", known_on=dt.date(2022, 12, 30)) == ()
    assert len(observations.observations(library, "KZ", "BE", known_on=dt.date(2022, 12, 31))) == 1


def test_a_correction_is_known_from_its_day_on(library):
    add(library, value("514.5", "2023-07-01", 2022))
    library.apply(observations.correction_edits(library, "obs:1", Amount("515", 6, "USD"), at="2024-01-10T08:00:00Z"))
    before, after = (observations.observations(library, "KZ", "BE", known_on=dt.date(2024, 1, d)) for d in (9, 10))
    assert [o.amount.digits for o in before] == ["514.5"]
    assert [(o.amount.digits, o.superseded) for o in after] == [("514.5", True), ("515", False)]


def test_totals_can_be_read_without_products(library):
    add(library, value("1"), value("2", product="27", classification="HS"), value("3", measure="NETWEIGHT_KG"))
    assert [o.amount.digits for o in observations.observations(library, "KZ", "BE", products=False)] == ["1"]
    assert len(observations.observations(library, "KZ", "BE")) == 3


def test_values_stored_before_there_were_series_are_kept_with_their_history(tmp_path):
    connection = apsw.Connection(str(tmp_path / "old"))
    connection.pragma("journal_mode", "WAL")
    schema.migrate(connection, schema.MIGRATIONS[:8])
    connection.execute(
        "INSERT INTO batch (kind, file_name, sha256, format, at, sample) VALUES ('trade','f','s','x','t',0)"
    )
    row = (
        "INSERT INTO observation VALUES (?, 1, 'KZ', 'BE', 'exports', '2022-01-01', '2022-12-31', 'A', 0, ?, 6, 'USD',"
        " 'VALUE', 'UNKNOWN', '', 'TOTAL', 'kz_bns', 'reported', ?, 'exact', 'ok', '', '2022!D1', ?)"
    )
    connection.execute(row, (1, "514.5", "2023-07-01", 2))
    connection.execute(row, (2, "514.9", "2024-07-25", None))
    connection.close()
    with Library.open(tmp_path / "old") as library:
        assert stored(library) == [("514.5", True), ("514.9", False)]
        assert add(library, value("514.9", "2024-07-25", 2022), sha256="b" * 64).same == 1
    assert check(tmp_path / "old").status is Status.OK

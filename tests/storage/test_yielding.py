"""Two files of one edition differ: a person says which is right, one value at a time, and can take it back."""

from __future__ import annotations

import datetime as dt

import pytest

from briefing.core.fact import Flow
from briefing.core.trade import series_of
from briefing.ingest.importing import Importer
from briefing.ingest.previews import Action, Preview, Reply
from briefing.storage import imports, observations, yielding
from briefing.storage.library import Library

TIDY = "reporter,partner,flow,period,value,multiplier,currency,source,vintage\n"


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "desk.briefing") as opened:
        yield opened


def take(library, folder, name, *values, vintage="2024-03-01", ask=None):
    path = folder / name
    rows = (f"KZ,BE,exports,{year},{value},6,USD,kz_bns,{vintage}\n" for year, value in values)
    path.write_text(TIDY + "".join(rows), encoding="utf-8")
    with Importer(library, ask=ask) as importer:
        return importer.take(path)


def shown(library, known_on=None):
    (rows,) = series_of(observations.observations(library, "KZ", "BE", known_on=known_on)).values()
    return {r.period.first.year: (f"{r.value(Flow.EXPORTS):.0f}", len(r.cells[Flow.EXPORTS].conflicting)) for r in rows}


def value(library, digits):
    return next(o for o in observations.observations(library, "KZ", "BE") if o.amount.digits == digits)


def test_one_value_of_the_other_file_holds_and_the_rest_of_the_conflict_stays_open(library, tmp_path):
    take(library, tmp_path, "a.csv", (2022, "271.9"), (2023, "220.7"))
    take(library, tmp_path, "b.csv", (2022, "272.5"), (2023, "221.5"))
    assert shown(library) == {2022: ("272500000", 1), 2023: ("221500000", 1)}
    edits = yielding.prefer_edits(library, value(library, "271.9").key, [value(library, "272.5").key])
    library.apply(edits)
    assert shown(library) == {2022: ("271900000", 0), 2023: ("221500000", 1)}
    assert len(observations.conflicts(library, "KZ", "BE")) == 1
    gone = value(library, "272.5")
    assert (gone.superseded, gone.yields_to) == (True, value(library, "271.9").key)
    library.apply([e.inverse() for e in reversed(edits)])
    assert shown(library)[2022] == ("272500000", 1)


def test_a_choice_can_be_turned_round(library, tmp_path):
    take(library, tmp_path, "a.csv", (2022, "271.9"))
    take(library, tmp_path, "b.csv", (2022, "272.5"))
    first, second = value(library, "271.9").key, value(library, "272.5").key
    library.apply(yielding.prefer_edits(library, first, [second]))
    library.apply(yielding.prefer_edits(library, second, [first]))
    assert shown(library) == {2022: ("272500000", 0)}


def test_a_later_edition_is_not_decided_and_a_chosen_value_that_leaves_decides_nothing(library, tmp_path):
    kept = take(library, tmp_path, "a.csv", (2022, "271.9"))
    take(library, tmp_path, "b.csv", (2022, "272.5"))
    edits = yielding.prefer_edits(library, value(library, "271.9").key, [value(library, "272.5").key])
    library.apply(edits)
    back = imports.take_back_edits(library, f"batch:{kept.id}")
    library.apply(back)
    assert shown(library) == {2022: ("272500000", 0)}
    library.apply(imports.bring_back_edits(library, f"batch:{kept.id}"))
    take(library, tmp_path, "c.csv", (2022, "273.1"), vintage="2025-03-01")
    assert shown(library)[2022][0] == "273100000"
    assert shown(library, dt.date(2024, 6, 1))[2022] == ("272500000", 1)  # decided after that day


def test_the_preview_can_say_that_the_file_is_right(library, tmp_path):
    take(library, tmp_path, "a.csv", (2022, "271.9"), (2023, "220.7"))
    seen: list[Preview] = []

    def ask(preview):
        seen.append(preview)
        if len(seen) == 1:
            return Reply(Action.ANSWER, {"conflict:": "file"})
        return Reply(Action.IMPORT)

    report = take(library, tmp_path, "b.csv", (2022, "272.5"), (2023, "220.7"), ask=ask)
    (asked,) = seen[0].questions
    assert asked.choices == ("both", "file")
    assert "preferred:1" in report.notes
    assert shown(library) == {2022: ("272500000", 0), 2023: ("220700000", 0)}
    library.apply(imports.take_back_edits(library, f"batch:{report.id}"))
    assert shown(library)[2022] == ("271900000", 0)

"""Previews: what a table says and would change is told before anything is written; nothing is guessed."""

import hashlib

import pytest

from briefing.core.question import SKIP
from briefing.ingest import tabling
from briefing.ingest.importing import Importer
from briefing.ingest.previews import Action, Preview, Reply
from briefing.ingest.report import FileReport, Status
from briefing.ingest.worker import Cancelled
from briefing.storage import imports, observations, pending
from briefing.storage.library import Library

TIDY = "reporter,partner,flow,period,value,multiplier,currency,source,vintage\n"
OWN = "period,exports (mln USD),imports (mln USD)\n"


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "desk.briefing") as opened:
        yield opened


def put(folder, text, name="table.csv"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def row(value, *, year=2023, flow="exports", scale=6, vintage=""):
    return f"KZ,BE,{flow},{year},{value},{scale},USD,kz_bns,{vintage}\n"


class Person:
    """Answers previews one after the other and remembers them."""

    def __init__(self, *replies: Reply) -> None:
        self.replies = list(replies)
        self.seen: list[Preview] = []

    def __call__(self, preview: Preview) -> Reply:
        self.seen.append(preview)
        if not self.replies:
            raise Cancelled
        return self.replies.pop(0)


IMPORT = Reply(Action.IMPORT)


def answer(**answers: str) -> Reply:
    return Reply(Action.ANSWER, {k.replace("__", ":"): v for k, v in answers.items()})


def given(answers: dict[str, str]) -> Reply:
    return Reply(Action.ANSWER, answers)


def taken(library, path, *replies: Reply) -> tuple[FileReport, list[Preview]]:
    person = Person(*replies)
    with Importer(library, ask=person) as importer:
        return importer.take(path), person.seen


def contents(library) -> list[tuple[object, ...]]:
    """All rows of all tables of the file."""
    names = [
        n for (n,) in library.rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%'")
    ]
    return [(name, *row) for name in sorted(names) for row in library.rows(f"SELECT * FROM {name}")]


def shown(library):
    return sorted(
        (o.flow.value, o.period.first.year, o.amount.full_digits, o.superseded)
        for o in observations.observations(library, "KZ", "BE", both_ways=False)
        if o.amount
    )


def test_a_row_twice_in_the_file_is_told_as_repeated_and_not_as_known(library, tmp_path):
    _, (preview, *_) = taken(library, put(tmp_path, TIDY + row("220.7") + row("300", year=2022) + row("220.7")), IMPORT)
    assert (preview.effect.new, preview.effect.same) == (2, 0)
    assert "repeated:1|row 4" in preview.notes


def test_a_preview_says_what_was_understood_and_what_would_change(library, tmp_path):
    taken(library, put(tmp_path, TIDY + row("220.7", vintage="2024-07-25") + row("300", year=2022)), IMPORT)
    text = TIDY + row("221.5", vintage="2025-07-25") + row("300", year=2022) + row("250", flow="imports")
    _, (preview,) = taken(library, put(tmp_path, text, "next.csv"), IMPORT)
    assert [(t.source, t.scale, t.currency, t.reporters, t.flows) for t in preview.told][0] == (
        "kz_bns", 6, "USD", ("KZ",), ("exports", "imports"),
    )  # fmt: skip
    effect = preview.effect
    assert (effect.series, effect.new, effect.same, effect.revised, effect.conflicting) == (1, 2, 1, 1, 0)
    (change,) = effect.revisions
    assert (change.old.digits, change.new.digits, change.old_vintage) == ("220.7", "221.5", "2024-07-25")
    assert preview.pair == ("KZ", "BE")
    assert preview.known == (("KZ", "BE"),)


def test_a_cancelled_import_leaves_the_file_as_it_was(library, tmp_path):
    taken(library, put(tmp_path, TIDY + row("220.7")), IMPORT)
    before, log = contents(library), library.last_seq()
    digest = hashlib.sha256(library.path.read_bytes()).hexdigest()
    report, seen = taken(library, put(tmp_path, TIDY + row("221") + row("9", year=2021), "other.csv"))
    assert (report.status, len(seen)) == (Status.SKIPPED, 1)
    report, _ = taken(library, put(tmp_path, OWN + "FY2023/24,1,2\n", "waits.csv"), Reply(Action.LEAVE))
    assert report.status is Status.SKIPPED
    assert contents(library) == before
    assert library.last_seq() == log
    assert hashlib.sha256(library.path.read_bytes()).hexdigest() == digest
    assert pending.waiting_tables(library) == ()


def test_a_table_that_says_nothing_new_is_not_asked_about(library, tmp_path):
    path = put(tmp_path, TIDY + row("220.7"))
    taken(library, path, IMPORT)
    report, seen = taken(library, path)
    assert (report.status, seen) == (Status.DUPLICATE, [])


def test_answers_complete_the_reading_and_what_is_not_understood_is_asked_again(library, tmp_path):
    path = put(tmp_path, "period,exports (mln USD)\n2022,271.9\nFY2023/24,198.7\n")
    report, seen = taken(
        library,
        path,
        given({"pair:": "KZ-BE", "period:FY2023/24": "sometime"}),
        given({"pair:": "KZ-BE", "period:FY2023/24": "2023-04..2024-03"}),
        IMPORT,
    )
    assert [q.key for q in seen[0].questions] == ["pair:", "period:FY2023/24"]
    assert [q.key for q in seen[1].questions] == ["period:FY2023/24"]
    assert seen[1].refused == {"period:FY2023/24": "sometime"}
    assert seen[2].questions == ()
    assert len(seen[2].asked) == 2
    assert (report.status, report.observations) == (Status.IMPORTED, 2)


def test_rows_without_an_answer_wait_and_can_be_taken_up_later(library, tmp_path):
    path = put(tmp_path, "period,exports (mln USD)\n2022,271.9\nFY2023/24,198.7\n")
    report, _ = taken(library, path, given({"pair:": "KZ-BE"}), IMPORT)
    assert (report.status, report.observations) == (Status.WAITING, 1)
    person = Person(given({"pair:": "KZ-BE", "period:FY2023/24": SKIP}), IMPORT)
    with Importer(library, ask=person) as importer:
        importer.answer(report.sha256, {})
    assert [q.field for q in person.seen[0].questions] == ["period"]
    assert pending.waiting_tables(library) == ()
    assert shown(library) == [("exports", 2022, "271900000", False)]


def test_a_wrong_scale_is_asked_about_before_anything_is_written(library, tmp_path):
    years = range(2018, 2024)
    taken(library, put(tmp_path, TIDY + "".join(row(f"{200 + y % 7}.5", year=y) for y in years)), IMPORT)
    text = TIDY + "".join(f"KZ,BE,exports,{y},{200 + y % 7}.4,3,USD,comtrade,\n" for y in years)
    key = "scale:KZ-BE"
    report, seen = taken(library, put(tmp_path, text, "thousands.csv"), given({key: "10^6"}), IMPORT)
    (question,) = seen[0].questions
    assert (question.key, question.choices, question.rows) == (key, (tabling.AS_PRINTED, "10^6"), 6)
    assert seen[0].effect.new == 0
    assert report.observations == 6
    assert {v for _, y, v, _ in shown(library) if y == 2023} == {"200500000", "200400000"}


def test_a_conflict_is_a_question(library, tmp_path):
    taken(library, put(tmp_path, TIDY + row("220.7")), IMPORT)
    text = TIDY + row("221.9") + row("271", year=2022)
    report, seen = taken(library, put(tmp_path, text, "other.csv"), given({"conflict:": SKIP}), IMPORT)
    (question,) = seen[0].questions
    assert (question.field, question.choices, question.rows) == ("conflict", (tabling.BOTH, tabling.PREFER), 1)
    (conflict,) = seen[0].effect.conflicts
    assert (conflict.old.digits, conflict.new.digits, conflict.file) == ("220.7", "221.9", "table.csv")
    assert seen[1].effect.conflicting == 0
    assert report.status is Status.IMPORTED
    assert shown(library) == [("exports", 2022, "271000000", False), ("exports", 2023, "220700000", False)]


def test_values_in_conflict_wait_when_nobody_decides(library, tmp_path):
    taken(library, put(tmp_path, TIDY + row("220.7")), IMPORT)
    report, _ = taken(library, put(tmp_path, TIDY + row("221.9") + row("271", year=2022), "other.csv"), IMPORT)
    assert (report.status, report.observations) == (Status.WAITING, 1)
    person = Person(given({"conflict:": tabling.BOTH}), IMPORT)
    with Importer(library, ask=person) as importer:
        importer.answer(report.sha256, {})
    assert [v for _, y, v, _ in shown(library) if y == 2023] == ["220700000", "221900000"]


def test_a_newer_state_of_the_same_file_can_take_the_place_of_the_earlier(library, tmp_path):
    taken(library, put(tmp_path, TIDY + row("220.7") + row("9", year=2020) + row("271", year=2022)), IMPORT)
    seq = library.last_seq()
    text = TIDY + row("221.9") + row("271", year=2022)
    report, seen = taken(library, put(tmp_path, text), given({"conflict:": tabling.REPLACE}), IMPORT)
    assert seen[0].questions[0].choices == (tabling.BOTH, tabling.PREFER, tabling.REPLACE)
    assert (seen[1].effect.conflicting, seen[1].effect.gone) == (0, 1)
    assert report.status is Status.IMPORTED
    assert library.last_seq() == seq + 1
    assert shown(library) == [("exports", 2022, "271000000", False), ("exports", 2023, "221900000", False)]
    newer, older = imports.imports(library)
    assert newer.taken_back is None
    assert older.taken_back is not None


def test_answers_are_remembered_for_the_same_heading_and_shown_before_they_count(library, tmp_path):
    first = put(tmp_path, "period,exports,imports\n2021,262.8,155.5\n", "a.csv")
    answers = {"pair:": "KZ-BE", "unit:exports": "million USD", "unit:imports": "million USD"}
    report, seen = taken(library, first, given({"pair:": "KZ-BE"}), given(answers), Reply(Action.IMPORT, remember=True))
    assert {q.key for q in seen[0].questions} >= {"pair:"}
    assert report.status is Status.IMPORTED, seen[-1].questions
    report, seen = taken(library, put(tmp_path, "period,exports,imports\n2022,271.9,243.0\n", "b.csv"), IMPORT)
    assert seen[0].questions == ()
    assert seen[0].remembered == set(answers)
    assert {q.key for q in seen[0].asked} == set(answers)
    assert report.observations == 2


def test_a_large_table_of_many_pairs_is_filed_where_the_user_says(library, tmp_path):
    text = TIDY + row("220.7") + "KZ,DE,exports,2023,500,6,USD,kz_bns,\n"
    report, (preview,) = taken(library, put(tmp_path, text), Reply(Action.IMPORT, pair=("KZ", "BE")))
    assert preview.pairs == (("KZ", "BE"), ("KZ", "DE"))
    assert (preview.pair, preview.known) == (None, ())
    assert report.dossier == "KZ-BE"

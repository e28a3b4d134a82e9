"""The log of what was issued, and what it said: kept byte for byte, whatever the library says later."""

import datetime as dt

import apsw
import pytest

from briefing.core.change import Kind
from briefing.storage import integrity, issued, schema
from briefing.storage.errors import LibraryDamaged
from briefing.storage.issued import PRINTER, Content, Issued
from briefing.storage.library import Library

CONTENT = Content(b"%PDF-1.7 what was said", '{"title":"A"}', '{"form":1}')


def record(
    library: Library, number: str, content: Content = CONTENT, as_of: str = "2024-10-24T09:30:00+00:00", **more
) -> Issued:
    version = int(number.rpartition(".")[2])
    kept = Issued("KZ-BE", number, as_of, "RESTRICTED", "en", "pdf", False, 3, "", version=version, **more)
    change = issued.record_issued(library, kept, content)
    assert change.kinds == {Kind.SUMMARY}
    return issued.issued_of(library, "KZ-BE")[0]


def test_issues_are_logged_newest_first_with_what_they_knew(filled):
    seq = filled.last_seq()
    for number in ("KZ-BE-0001.1", "KZ-BE-0001.2"):
        record(filled, number)
    found = issued.issued_of(filled, "KZ-BE")
    assert [(i.summary_id, i.seq) for i in found] == [("KZ-BE-0001.2", seq + 1), ("KZ-BE-0001.1", seq)]
    assert found[0].at.endswith("Z")
    assert found[0].unreviewed == 3
    assert issued.next_version(filled, "KZ-BE") == 3


def test_an_issue_is_kept_byte_for_byte_and_the_same_content_once(filled):
    one, two = record(filled, "KZ-BE-0001.1"), record(filled, "KZ-BE-0001.2")
    for kept in (one, two):
        assert issued.document_of(filled, kept) == CONTENT.document
        assert issued.model_of(filled, kept) == CONTENT.model
        assert issued.stand_of(filled, kept) == CONTENT.stand
    assert filled.one("SELECT count(*) FROM issued_content") == (3,)


def test_printing_again_is_a_line_of_its_own_and_no_newer_issue(filled):
    old = record(filled, "KZ-BE-0001.1", seq=1)
    newer = record(filled, "KZ-BE-0001.2")
    issued.record_again(filled, old, sink=PRINTER, target="desk", copies=2, pages="1-1")
    again = issued.issued_of(filled, "KZ-BE")[0]
    assert (again.summary_id, again.sha256, again.seq) == (old.summary_id, old.sha256, 1)
    assert (again.sink, again.target, again.copies, again.pages) == (PRINTER, "desk", 2, "1-1")
    assert issued.latest_of(filled, "KZ-BE") == newer
    assert issued.next_version(filled, "KZ-BE") == 3


def test_altered_content_is_refused_and_found_by_the_check(filled, path):
    kept = record(filled, "KZ-BE-0001.1")
    assert integrity.check(path).status is integrity.Status.OK
    other = apsw.Connection(str(path))
    other.execute(
        "UPDATE issued_content SET packed = (SELECT packed FROM issued_content WHERE sha256 = ?)", (kept.model,)
    )
    other.close()
    with pytest.raises(LibraryDamaged):
        issued.document_of(filled, kept)
    problems = {p.where for p in integrity.check(path).problems}
    assert problems == {f"issued:{kept.sha256[:8]}", f"issued:{kept.stand[:8]}"}


def test_an_older_library_keeps_its_log_without_content(path):
    connection = apsw.Connection(str(path))
    before = [m for m in schema.MIGRATIONS if m.name != "what was issued, byte for byte"]
    schema.migrate(connection, before[: schema.MIGRATIONS.index(next(m for m in schema.MIGRATIONS if m not in before))])
    connection.execute("INSERT INTO dossier VALUES ('KZ-BE', 'KZ–BE', 'KZ', 'BE', 0, '2024-01-01', NULL)")
    connection.execute(
        "INSERT INTO issued (dossier_id, at, as_of, summary_id, marking, language, format, final, unreviewed, sha256, seq)"
        " VALUES ('KZ-BE', '2024-12-07T09:30:00Z', '2024-12-07', 'KZ-BE-0001.4', '', 'en', 'pdf', 0, 0, ?, 7)",
        ("f" * 64,),
    )
    connection.close()
    with Library.open(path) as library:
        (old,) = issued.issued_of(library, "KZ-BE")
        assert (old.version, old.is_kept, issued.document_of(library, old)) == (4, False, None)
        assert issued.latest_of(library, "KZ-BE") is None
        assert issued.next_version(library, "KZ-BE") == 5


def test_a_page_of_an_earlier_day_has_no_later_issue_behind_it(filled):
    old = record(filled, "KZ-BE-0001.1", as_of="2024-12-07T10:00:00+01:00")
    record(filled, "KZ-BE-0001.2", as_of="2025-03-01T10:00:00+01:00")
    by = dt.datetime(2024, 12, 7, 9, 0, tzinfo=dt.UTC)
    assert issued.latest_of(filled, "KZ-BE", by=by).summary_id == old.summary_id
    assert issued.latest_of(filled, "KZ-BE", by=by - dt.timedelta(minutes=1)) is None
    assert issued.latest_of(filled, "KZ-BE").summary_id == "KZ-BE-0001.2"

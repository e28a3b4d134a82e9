"""One import path for every way in: what an officer finds in the report and in the library afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.ingest import articling
from briefing.ingest.importing import Importer, import_paths
from briefing.ingest.report import FileKind, FileReport, Status
from briefing.storage import articles, dossiers, facts, observations
from briefing.storage.errors import DiskFull, LibraryReadOnly
from briefing.storage.library import Library
from tests.ingest.conftest import ANNUAL, ENGLISH, ITALIAN, MONTHLY, put

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Trade grows | Example</title>
<meta property="article:published_time" content="2024-10-21T09:30:00+02:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Trade between Kazakhstan and Belgium grows</h1>
<p>According to the Kazakh foreign ministry, trade between Kazakhstan and Belgium reached $523.7 million in 2023.</p>
<p>The two foreign ministries held the fifth round of political consultations in Brussels on 18 October 2024.</p>
</article></body></html>"""


def statuses(reports: list[FileReport]) -> list[tuple[str, str]]:
    return [(Path(r.path).name, str(r.status)) for r in reports]


def test_an_article_is_filed_under_its_two_parties(library, inbox, reports):
    change = import_paths(library, put(inbox, ITALIAN), report=reports.append)
    (report,) = reports
    assert (report.status, report.kind, report.dossier) == (Status.IMPORTED, FileKind.ARTICLE, "KZ-BE")
    assert report.facts == len(facts.facts_of(library, int(report.id))) > 0
    assert change.seq == library.last_seq()
    (dossier,) = dossiers.dossiers(library)
    assert (dossier.id, dossier.title, dossier.sample) == ("KZ-BE", "Kazakhstan–Belgium", False)


def test_the_same_bytes_again_change_nothing(library, inbox, reports):
    paths = put(inbox, ITALIAN)
    import_paths(library, paths)
    before = library.last_seq()
    copy = inbox / "another name.txt"
    copy.write_bytes(paths[0].read_bytes())
    change = import_paths(library, [copy], report=reports.append)
    assert statuses(reports) == [("another name.txt", "duplicate")]
    assert (reports[0].dossier, reports[0].id) == ("KZ-BE", "1")
    assert not change
    assert library.last_seq() == before


def test_a_second_article_joins_the_dossier_whichever_side_it_names_first(library, inbox, reports):
    dossiers.ensure_dossier(library, "BE", "KZ")
    import_paths(library, put(inbox, ITALIAN), report=reports.append)
    assert reports[0].dossier == "BE-KZ"
    assert len(dossiers.dossiers(library)) == 1


def test_a_dossier_named_by_hand_takes_what_would_lie_elsewhere(library, inbox, reports):
    note = inbox / "note.txt"
    note.write_text("A note on the weather\nIt rained in the morning and cleared up in the afternoon.\n")
    import_paths(library, [note], dossier=("KZ", "FR"), report=reports.append)
    assert reports[0].dossier == "KZ-FR"


def test_an_article_without_parties_lies_in_no_dossier_and_says_so(library, inbox, reports):
    note = inbox / "note.txt"
    note.write_text("A note on the weather\nIt rained in the morning and cleared up in the afternoon.\n")
    import_paths(library, [note], report=reports.append)
    assert (reports[0].status, reports[0].dossier) == (Status.IMPORTED, None)
    assert "no_parties" in reports[0].notes
    assert dossiers.dossiers(library) == ()


def test_a_known_article_can_be_filed_in_another_dossier(library, inbox, reports):
    paths = put(inbox, ITALIAN)
    import_paths(library, paths)
    import_paths(library, paths, dossier=("KZ", "FR"), report=reports.append)
    assert (reports[0].status, reports[0].dossier) == (Status.UPDATED, "KZ-FR")
    assert articles.dossiers_of(library, 1) == ("KZ-BE", "KZ-FR")


def test_a_table_of_one_pair_makes_its_dossier(library, inbox, reports):
    import_paths(library, put(inbox, ANNUAL), report=reports.append)
    (report,) = reports
    assert (report.status, report.kind, report.dossier, report.observations) == (
        Status.IMPORTED, FileKind.TRADE, "KZ-BE", 18,
    )  # fmt: skip
    assert len(observations.observations(library, "KZ", "BE")) == 18


def test_a_table_loaded_twice_doubles_nothing(library, inbox, reports):
    paths = put(inbox, MONTHLY)
    import_paths(library, paths * 2, report=reports.append)
    assert [r.status for r in reports] == [Status.IMPORTED, Status.DUPLICATE]
    assert len(observations.observations(library, "BE", "KZ")) == 68


def test_a_newer_edition_revises_and_both_are_kept(library, inbox, reports):
    old, new = inbox / "2023.csv", inbox / "2024.csv"
    header = "reporter,partner,flow,period,value,multiplier,currency,source,vintage\n"
    old.write_text(f"{header}KZ,BE,turnover,2022,514.5,6,USD,kz_bns,2023-07-25\n")
    new.write_text(f"{header}KZ,BE,turnover,2022,514.9,6,USD,kz_bns,2024-07-25\n")
    import_paths(library, [old, new], report=reports.append)
    assert reports[1].status is Status.UPDATED
    assert "revised:1" in reports[1].notes
    assert {o.amount.digits: o.superseded for o in observations.observations(library, "KZ", "BE")} == {
        "514.5": True,
        "514.9": False,
    }


def test_a_table_of_many_pairs_makes_no_dossiers(library, inbox, reports):
    table = inbox / "many.csv"
    header = "reporter,partner,flow,period,value,multiplier,currency,source\n"
    table.write_text(header + "".join(f"KZ,{c},exports,2023,1.5,6,USD,kz_bns\n" for c in ("BE", "FR", "DE")))
    import_paths(library, [table], report=reports.append)
    assert (reports[0].observations, reports[0].dossier) == (3, None)
    assert "many_pairs:3" in reports[0].notes
    assert dossiers.dossiers(library) == ()


def test_rows_in_doubt_are_named_and_the_others_taken(library, inbox, reports):
    table = inbox / "doubt.csv"
    header = "reporter,partner,flow,period,value,multiplier,currency,source\n"
    table.write_text(f"{header}KZ,BE,exports,soon,1.5,6,USD,kz_bns\nKZ,BE,exports,2023,1.5,6,USD,kz_bns\n")
    import_paths(library, [table], report=reports.append)
    assert (reports[0].status, reports[0].observations) == (Status.WAITING, 1)
    assert "waiting:row 2|period|1||soon" in reports[0].notes
    assert [(q.key, q.rows) for q in reports[0].questions] == [("period:soon", 1)]


def test_a_table_in_which_nothing_is_understood_waits(library, inbox, reports):
    table = inbox / "doubt.csv"
    table.write_text("reporter,partner,flow,period,value,multiplier,currency,source\nKZ,BE,exports,soon,1,6,USD,x\n")
    import_paths(library, [table], report=reports.append)
    assert reports[0].status is Status.WAITING
    assert "row 2: the period “soon”" in reports[0].error


def test_a_page_is_read_with_its_date(library, inbox, reports):
    page = inbox / "page.html"
    page.write_text(PAGE)
    import_paths(library, [page], report=reports.append)
    assert reports[0].status is Status.IMPORTED
    article = articles.article(library, int(reports[0].id))
    assert article.published.isoformat() == "2024-10-21"
    assert article.media_type == "text/html"


# --- folders -------------------------------------------------------------------------------------


def test_a_folder_is_walked_in_the_order_of_names(library, inbox, reports):
    put(inbox, ITALIAN, ANNUAL)
    (inbox / "deeper").mkdir()
    put(inbox / "deeper", ENGLISH)
    import_paths(library, [inbox], report=reports.append)
    assert statuses(reports) == [(ITALIAN, "imported"), (ENGLISH, "imported"), (ANNUAL, "imported")]


def test_links_in_a_folder_are_not_followed(library, inbox, tmp_path, reports):
    outside = tmp_path / "outside"
    outside.mkdir()
    put(outside, ITALIAN)
    (inbox / "folder").symlink_to(outside)
    (inbox / "file.txt").symlink_to(outside / ITALIAN)
    import_paths(library, [inbox], report=reports.append)
    assert statuses(reports) == [("file.txt", "skipped"), ("folder", "skipped")]
    assert articles.article_heads(library) == ()


def test_a_file_of_no_known_kind_is_skipped_in_a_folder_and_refused_by_name(library, inbox, reports):
    picture = inbox / "picture.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    import_paths(library, [inbox], report=reports.append)
    import_paths(library, [picture], report=reports.append)
    assert [r.status for r in reports] == [Status.SKIPPED, Status.FAILED]
    assert all("picture.png" in r.error for r in reports)


def test_the_library_itself_is_never_opened_as_a_file(library, reports):
    import_paths(library, [library.path.parent, library.path], report=reports.append)
    assert [r.status for r in reports] == [Status.FAILED]
    assert "the open library itself" in reports[0].error
    with library.atomic("still writable"):
        pass


def test_hidden_files_and_locks_of_other_programs_are_passed_over(library, inbox, reports):
    (inbox / ".DS_Store").write_bytes(bytes(10))
    (inbox / "~$table.xlsx").write_bytes(bytes(10))
    import_paths(library, [inbox], report=reports.append)
    assert reports == []


def test_feeds_and_archives_are_told_apart(library, inbox, reports):
    (inbox / "a.xml").write_text('<?xml version="1.0"?><rss version="2.0"><channel/></rss>')
    (inbox / "b.zip").write_bytes(b"PK\x03\x04" + bytes(60))
    import_paths(library, [inbox], report=reports.append)
    assert [(r.kind, r.status) for r in reports] == [
        (FileKind.FEED, Status.FAILED),
        (FileKind.ARCHIVE, Status.SKIPPED),
    ]


# --- faults --------------------------------------------------------------------------------------


def test_a_fault_in_one_file_costs_that_file_only(library, inbox, reports):
    (inbox / "empty.txt").touch()
    (inbox / "cut.csv").write_text("reporter,partner,flow,period,value,multiplier,currency,source\nKZ,BE,exp")
    put(inbox, ITALIAN)
    paths = [inbox / "empty.txt", inbox / "missing.txt", inbox / "cut.csv", inbox / ITALIAN]
    import_paths(library, paths, report=reports.append)
    assert [r.status for r in reports] == [Status.FAILED, Status.FAILED, Status.WAITING, Status.IMPORTED]
    assert all(Path(r.path).name in r.error for r in reports[:3])


@pytest.mark.skipif(os.name == "nt", reason="named pipes in folders are a Unix matter")
def test_a_named_pipe_never_blocks_an_import(library, inbox, reports):
    os.mkfifo(inbox / "pipe.txt")
    put(inbox, ITALIAN)
    import_paths(library, [inbox], report=reports.append)
    assert statuses(reports) == [(ITALIAN, "imported"), ("pipe.txt", "failed")]


def test_a_bug_met_in_one_file_is_logged_and_costs_that_file(library, inbox, reports, monkeypatch, caplog):
    paths = put(inbox, ITALIAN, ENGLISH)
    real = articling.extract

    def faulty(article, *taught):
        if article.file_name == ITALIAN:
            raise ZeroDivisionError
        return real(article, *taught)

    monkeypatch.setattr(articling, "extract", faulty)
    import_paths(library, paths, report=reports.append)
    assert statuses(reports) == [(ITALIAN, "failed"), (ENGLISH, "imported")]
    assert "Traceback" in caplog.text
    assert "ZeroDivisionError" in caplog.text
    assert len(articles.article_heads(library)) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_that_are_no_utf8_are_imported_with_their_odd_bytes_shown(library, inbox, reports):
    for name, source in ((b"\xff.txt", ITALIAN), (b"\xff.csv", ANNUAL)):
        Path(os.fsdecode(os.fsencode(inbox) + b"/" + name)).write_bytes(put(inbox.parent, source)[0].read_bytes())
    import_paths(library, [inbox], report=reports.append)
    assert [r.status for r in reports] == [Status.IMPORTED, Status.IMPORTED]
    assert articles.article(library, 1).file_name == "\ufffd.txt"


def test_a_full_disk_ends_the_import_with_what_was_committed(library, inbox, reports, monkeypatch):
    paths = put(inbox, ITALIAN, ENGLISH, ANNUAL)
    real = articles.add_article

    def full(library, article, *args, **kwargs):
        if article.file_name == ENGLISH:
            raise DiskFull(library.path, "disk_full", "No room.")
        return real(library, article, *args, **kwargs)

    monkeypatch.setattr(articles, "add_article", full)
    with pytest.raises(DiskFull):
        import_paths(library, paths, report=reports.append)
    assert statuses(reports) == [(ITALIAN, "imported"), (ENGLISH, "failed")]
    assert [h.id for h in articles.article_heads(library)] == [1]


def test_a_library_open_for_reading_takes_nothing(library, inbox, reports):
    with (
        Library.open(library.path, readonly=True) as closed,
        pytest.raises(LibraryReadOnly),
    ):
        import_paths(closed, put(inbox, ITALIAN), report=reports.append)
    assert statuses(reports) == [(ITALIAN, "failed")]


def test_cancelling_stops_before_the_next_file(library, inbox, reports):
    paths = put(inbox, ITALIAN, ENGLISH, ANNUAL)
    import_paths(library, paths, report=reports.append, cancelled=lambda: len(reports) == 1)
    assert statuses(reports) == [(ITALIAN, "imported")]


def test_a_report_comes_only_after_its_commit(library, inbox):
    seen = []

    def report(done):
        with Library.open(library.path, readonly=True) as other:
            seen.append(len(articles.article_heads(other)))

    import_paths(library, put(inbox, ITALIAN, ENGLISH), report=report)
    assert seen == [1, 2]


def test_what_was_reported_survives_a_killed_import(tmp_path, inbox):
    for number in range(200):
        (inbox / f"{number:03}.txt").write_text(
            f"Note {number}\nThe two sides of Kazakhstan and Belgium met in Brussels.\n"
        )
    path = tmp_path / "killed.briefinglib"
    command = [sys.executable, "-m", "briefing.cli", "import", "--json", "--library", str(path), str(inbox)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        lines = [process.stdout.readline() for _ in range(20)]
        process.kill()
        lines += process.stdout.readlines()
    reported = sum(line.endswith("\n") for line in lines)
    assert reported >= 20
    with Library.open(path) as library:
        assert len(articles.article_heads(library, limit=None)) >= reported


@pytest.mark.parametrize(
    "kind",
    ["html", "txt", "docx", "pdf", "eml", "csv", "tsv", "json", "xml", "xlsx", "xlsm", "xlsb", "xls", "ods", "gz"],
)
def test_what_is_refused_names_every_kind_that_is_read(library, tmp_path, kind):
    path = tmp_path / "paper.rtf"
    path.write_bytes(b"{\\rtf1 Testo}")
    with Importer(library) as importer:
        report = importer.take(path)
    assert kind in report.error.casefold()


JOURNEY = (
    "Latvia's minister in Oman and Jordan\n\nLatvian Foreign Minister Ilze Ozola visited Oman and Jordan this week. In Muscat she "
    "met Oman's minister on Monday. In Amman she met the minister of Jordan on Wednesday. Trade between Latvia and Oman came to "
    "12 million dollars in 2024, trade between Latvia and Jordan to 9 million.\n"
)


def test_an_article_of_three_countries_lies_in_the_dossiers_there_are(library, inbox, reports):
    """It makes the dossier of its first two only, and joins one that is there of a further pair."""
    before = inbox / "before.txt"
    before.write_text(
        "Latvia and Jordan meet\n\nThe second round of consultations between Latvia and Jordan was held in Riga.\n"
    )
    import_paths(library, [before])
    note = inbox / "journey.txt"
    note.write_text(JOURNEY)
    import_paths(library, [note], report=reports.append)
    (report,) = reports
    filed = articles.dossiers_of(library, int(report.id))
    assert {frozenset(one.split("-")) for one in filed} == {frozenset({"LV", "OM"}), frozenset({"LV", "JO"})}
    assert any(n.startswith("many_parties:") and {"LV", "OM", "JO"} == set(n[13:].split()) for n in report.notes)


def test_an_article_of_three_countries_makes_one_dossier(library, inbox):
    note = inbox / "journey.txt"
    note.write_text(JOURNEY)
    import_paths(library, [note])
    assert len(dossiers.dossiers(library)) == 1

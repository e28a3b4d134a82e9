"""Tables on their way in: questions and answers, a wrong scale, large files, and nothing half done."""

import os
import signal
import subprocess
import sys
import threading
from decimal import Decimal

import pytest

from briefing.core import coded
from briefing.core.comparison import comparisons
from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.core.question import SKIP
from briefing.core.trade import series_of
from briefing.ingest.documents import limits
from briefing.ingest.importing import Importer, import_paths
from briefing.ingest.reader import Reader
from briefing.ingest.report import FileReport, Status
from briefing.ingest.tables import Content, read_chunks, rows
from briefing.storage import dossiers, observations, pending
from briefing.storage.imports import imports
from briefing.storage.integrity import Status as Health
from briefing.storage.integrity import check
from briefing.storage.library import Library
from briefing.storage.staging import Staging

TIDY = "reporter,partner,flow,period,value,multiplier,currency,source,vintage\n"


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "desk.briefing") as opened:
        yield opened


@pytest.fixture
def reports() -> list[FileReport]:
    return []


def put(folder, text, name="table.csv"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def taken(library, path, **options) -> FileReport:
    with Importer(library, **options) as importer:
        return importer.take(path)


def stored(library, pair=("KZ", "BE")):
    return [
        (o.flow.value, o.period.first.year, o.amount and o.amount.full_digits, o.status)
        for o in observations.observations(library, *pair, both_ways=False)
    ]


# --- questions -----------------------------------------------------------------------------------


def test_rows_wait_with_their_question_and_the_answer_completes_the_import(library, tmp_path):
    path = put(tmp_path, "period,exports (mln USD)\n2022,271.9\nFY2023/24,198.7\n")
    first = taken(library, path, dossier=("KZ", "BE"))
    assert (first.status, first.observations, first.dossier) == (Status.WAITING, 1, "KZ-BE")
    (question,) = first.questions
    assert (question.field, question.cell, question.rows, question.place) == (
        "period",
        "FY2023/24",
        1,
        "row 3, column 2",
    )
    assert "FY2023/24" in first.error
    path.unlink()  # The bytes were kept: the answer needs no file.
    with Importer(library) as importer:
        done = importer.answer(first.sha256, {question.key: "2023-04..2024-03"})
    assert (done.status, done.observations, done.questions) == (Status.IMPORTED, 1, ())
    assert stored(library) == [("exports", 2022, "271900000", "ok"), ("exports", 2023, "198700000", "ok")]
    assert pending.waiting_tables(library) == ()
    assert library.one("SELECT choices FROM batch ORDER BY id DESC")[0].count("2023-04..2024-03") == 1


def test_the_pair_is_asked_for_with_the_dossiers_there_are(library, tmp_path):
    dossiers.ensure_dossier(library, "KZ", "BE")
    report = taken(library, put(tmp_path, "year,exports (mln USD)\n2023,220.7\n2022,271.9\n"))
    (question,) = report.questions
    assert (question.field, question.rows, question.choices) == ("pair", 2, ("KZ-BE", "BE-KZ"))
    assert stored(library) == []
    with Importer(library) as importer:
        assert importer.answer(report.sha256, {question.key: "KZ-BE"}).status is Status.IMPORTED
    assert len(stored(library)) == 2


def test_rows_the_user_skips_are_left_out_for_good(library, tmp_path):
    path = put(tmp_path, "period,exports (mln USD)\n2022,271.9\nsoon,198.7\n")
    first = taken(library, path, dossier=("KZ", "BE"))
    with Importer(library) as importer:
        done = importer.answer(first.sha256, {first.questions[0].key: SKIP})
    assert "skipped:1" in done.notes
    assert pending.waiting_tables(library) == ()
    assert len(stored(library)) == 1


def test_a_table_that_waits_and_is_read_again_keeps_its_answers(library, tmp_path):
    path = put(tmp_path, "year,exports,imports\n2022,271.9,243.0\n")
    first = taken(library, path, dossier=("KZ", "BE"))
    assert {q.field for q in first.questions} == {"unit"}
    with Importer(library) as importer:
        half = importer.answer(first.sha256, {"unit:exports": "million USD"})
    assert (half.observations, [q.key for q in half.questions]) == (1, ["unit:imports"])
    again = taken(library, path, dossier=("KZ", "BE"))
    assert [q.key for q in again.questions] == ["unit:imports"]
    assert len(pending.waiting_tables(library)) == 1


def test_an_answer_to_nothing_is_an_error(library):
    with Importer(library) as importer, pytest.raises(KeyError):
        importer.answer("0" * 64, {})


# --- scale ---------------------------------------------------------------------------------------


def table(value, multiplier=3, source="comtrade", year=2023, flow="exports"):
    return TIDY + f"KZ,BE,{flow},{year},{value},{multiplier},USD,{source},\n"


def test_values_a_thousand_times_too_small_are_held_and_asked_about(library, tmp_path):
    taken(library, put(tmp_path, table("220681.6", source="kz_bns")))
    wrong = taken(library, put(tmp_path, table("220681.637", multiplier=0), "wrong.csv"))
    assert (wrong.status, wrong.observations) == (Status.WAITING, 0)
    (question,) = wrong.questions
    assert (question.field, question.cell, question.choices) == ("scale", "KZ-BE", ("as printed", "10^3"))
    assert stored(library) == [("exports", 2023, "220681600", "ok")]
    with Importer(library) as importer:
        done = importer.answer(wrong.sha256, {question.key: "10^3"})
    assert done.status is Status.IMPORTED
    assert {v for _, _, v, _ in stored(library)} == {"220681600", "220681637"}


def test_what_the_user_says_is_as_printed_is_taken_as_printed(library, tmp_path):
    taken(library, put(tmp_path, table("220681.6", source="kz_bns")))
    wrong = taken(library, put(tmp_path, table("220681.637", multiplier=6), "wrong.csv"))
    with Importer(library) as importer:
        importer.answer(wrong.sha256, {wrong.questions[0].key: "as printed"})
    assert ("exports", 2023, "220681637000", "ok") in stored(library)


def test_the_usual_size_of_a_pair_tells_a_scale_without_a_common_period(library, tmp_path):
    known = TIDY + "".join(f"KZ,BE,exports,{y},2{y % 10}0.5,6,USD,kz_bns,\n" for y in range(2015, 2020))
    taken(library, put(tmp_path, known))
    wrong = taken(library, put(tmp_path, table("230.1", year=2021), "wrong.csv"))
    assert [q.field for q in wrong.questions] == ["scale"]


def test_a_difference_that_is_no_power_of_a_thousand_is_nobodys_mistake(library, tmp_path):
    taken(library, put(tmp_path, table("302880.2", source="kz_bns", flow="imports")))
    other = taken(library, put(tmp_path, table("514910.2", flow="imports"), "other.csv"))
    assert (other.status, other.questions) == (Status.IMPORTED, ())


# --- checks --------------------------------------------------------------------------------------


def test_sums_years_and_jumps_are_checked_and_every_value_kept(library, tmp_path):
    years = "".join(f"KZ,BE,turnover,{y},{v},6,USD,kz_bns,\n" for y, v in ((2020, 100), (2021, 1100.5), (2022, 101)))
    parts = "KZ,BE,exports,2020,60,6,USD,kz_bns,\nKZ,BE,imports,2020,50,6,USD,kz_bns,\n"
    months = "".join(f"BE,KZ,exports,2023-{m:02d},10,6,EUR,comext,\n" for m in range(1, 13))
    report = taken(library, put(tmp_path, TIDY + years + parts + months + "BE,KZ,exports,2023,130,6,EUR,comext,\n"))
    assert set(report.notes) >= {"turnover_not_sum:1", "months_not_year:1", "implausible:1"}
    assert ("turnover", 2021, "1100500000", "implausible") in stored(library)
    assert len(stored(library)) == 5


def implausible(library):
    return [(o.period, o.flow) for o in observations.observations(library, "KZ", "BE") if o.status == "implausible"]


def of_periods(values, flow="exports"):
    return "".join(f"KZ,BE,{flow},{period},{value},6,USD,kz_bns,\n" for period, value in values)


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        # The newest year has only one side beside it.
        ([(2021, "4.1"), (2022, "4.2"), (2023, "340")], Period.year(2023)),
        ([(2022, "4.2"), (2023, "340")], Period.year(2023)),
        # A month among the months around it, a part of a year among the same months of others.
        ([("2023-01", 3), ("2023-02", 339), ("2023-03", 4), ("2023-04", 2)], Period.months_of(2023, 2, 2)),
        ([("2023-Q1", 30), ("2023-Q2", 31), ("2023-Q3", "0.9")], Period.months_of(2023, 7, 9)),
        ([("2022-01..2022-08", 30), ("2023-01..2023-08", 3300)], Period.months_of(2023, 1, 8)),
    ],
)
def test_a_value_out_of_size_beside_its_like_is_marked_and_kept(library, tmp_path, values, wrong):
    report = taken(library, put(tmp_path, TIDY + of_periods(values)))
    assert "implausible:1" in report.notes
    assert implausible(library) == [(wrong, Flow.EXPORTS)]
    assert len(stored(library)) == len(values)


def test_months_of_a_trade_that_comes_and_goes_are_nobodys_slip(library, tmp_path):
    values = [(f"2023-{m:02d}", v) for m, v in enumerate((0, 40, 3, 0, 50, 2, 45, 1), 1)]
    taken(library, put(tmp_path, TIDY + of_periods([*values, (2022, 90), (2023, 141)])))
    assert implausible(library) == []


def test_a_new_year_is_measured_by_the_years_of_the_library(library, tmp_path):
    taken(library, put(tmp_path, TIDY + of_periods([(2021, "210.5"), (2022, "220.1")])))
    report = taken(library, put(tmp_path, TIDY + of_periods([(2023, "17100.4")]), "new.csv"))
    assert "implausible:1" in report.notes
    (found,) = comparisons(series_of(observations.observations(library, "KZ", "BE")).popitem()[1], Flow.EXPORTS)[1:]
    assert found.growth.implausible == (Period.year(2023),)


def test_a_value_out_of_size_in_another_unit_is_asked_about_once(library, tmp_path):
    taken(library, put(tmp_path, TIDY + of_periods([(y, "210.5") for y in range(2015, 2020)])))
    wrong = taken(library, put(tmp_path, table("230.1", year=2021), "wrong.csv"))
    assert not [n for n in wrong.notes if n.startswith("implausible")]
    with Importer(library) as importer:
        done = importer.answer(wrong.sha256, {wrong.questions[0].key: "10^6"})
    assert not [n for n in done.notes if n.startswith("implausible")]
    assert implausible(library) == []


GOODS = "reporter,partner,flow,period,value,multiplier,currency,source,vintage,classification,product\n"


@pytest.mark.parametrize(
    ("goods", "wrong"),
    [
        ((("01", "30"), ("02", "90")), True),
        ((("01", "30"), ("02", "70")), False),
        # Half a unit of every print is open.
        ((("01", "50"), ("02", "51")), False),
        # A level below is counted for itself.
        ((("01", "60"), ("0101", "60"), ("02", "40")), False),
        ((("01", "60"), ("0101", "130")), True),
    ],
)
def test_a_total_less_than_its_products_is_told(library, tmp_path, goods, wrong):
    lines = "".join(f"KZ,BE,exports,2022,{v},6,USD,comtrade,,HS,{code}\n" for code, v in goods)
    text = f"{GOODS}KZ,BE,exports,2022,100,6,USD,comtrade,,,TOTAL\n{lines}"
    report = taken(library, put(tmp_path, text))
    assert report.observations == len(goods) + 1
    assert ("children_above_total:1" in report.notes) is wrong


COMTRADE = "freqCode,period,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n"
COMEXT = "freq,reporter,partner,product,flow,stat_procedure,indicators,TIME_PERIOD,OBS_VALUE\n"


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (COMTRADE + "A,2022,398,MIP,56,TOTAL,100\nA,2022,398,XIP,56,TOTAL,90\n", "MIP, XIP"),
        (COMEXT + "A,BE,KZ,TOTAL,2,1,VALUE_IN_EUROS,2022,100\n", "1"),
    ],
)
def test_a_file_of_nothing_but_parts_names_them_and_what_to_download(library, tmp_path, text, codes):
    report = taken(library, put(tmp_path, text))
    assert report.status is Status.FAILED
    assert f"({codes})" in report.error
    assert "Download it with all exports and imports" in report.error
    assert pending.waiting_tables(library) == ()


def test_parts_beside_the_whole_are_left_out(library, tmp_path):
    rows_of = "A,2022,398,MIP,56,TOTAL,100\nA,2022,398,M,56,TOTAL,900\n"
    report = taken(library, put(tmp_path, COMTRADE + rows_of))
    assert (report.status, report.observations) == (Status.IMPORTED, 1)
    assert "details:1" in report.notes


def test_twelve_with_a_year_is_all_of_the_year(library, tmp_path):
    taken(library, put(tmp_path, TIDY + "KZ,BE,exports,12_2019,206.1,6,USD,kz_bns,\n"))
    (found,) = observations.observations(library, "KZ", "BE")
    assert found.period == Period.year(2019)


def test_a_coarser_print_of_the_same_value_is_no_contradiction(library, tmp_path):
    taken(library, put(tmp_path, table("206091606.51", 0)))
    report = taken(library, put(tmp_path, table("206091607", 0), "legacy.csv"))
    assert report.status is Status.IMPORTED
    assert not [n for n in report.notes if n.startswith("conflicting")]
    assert observations.conflicts(library, "KZ", "BE") == ()


def test_another_value_of_the_same_edition_is_kept_and_put_to_the_user(library, tmp_path):
    taken(library, put(tmp_path, table("220.7", 6)))
    report = taken(library, put(tmp_path, table("220.8", 6), "other.csv"))
    assert "conflicting:1" in report.notes
    ((one, other),) = observations.conflicts(library, "KZ", "BE")
    assert {one.amount.digits, other.amount.digits} == {"220.7", "220.8"}
    assert {one.file, other.file} == {"table.csv", "other.csv"}
    library.apply(observations.correction_edits(library, one.key, other.amount, reason="the later file is right"))
    chosen = (
        next(iter(series_of(observations.observations(library, "KZ", "BE")).values()))[0].cells[Flow.EXPORTS].chosen
    )
    assert chosen.amount == other.amount


def test_a_later_statement_of_the_same_year_is_shown_and_the_earlier_kept(library, tmp_path):
    head = TIDY + "KZ,BE,turnover,2023,{},3,USD,kz_bns,{}\n"
    taken(library, put(tmp_path, head.format("523561.86716", "2024-07-25")))
    report = taken(library, put(tmp_path, head.format("523700", "2024-11-01"), "later.csv"))
    assert report.status is Status.UPDATED
    (rows_of,) = series_of(observations.observations(library, "KZ", "BE")).values()
    cell = rows_of[0].cells[Flow.TURNOVER]
    assert (cell.value, [o.amount.digits for o in cell.others]) == (Decimal(523700000), ["523561.86716"])


# --- large files, broken off ---------------------------------------------------------------------


def large(tmp_path, count=300):
    months = [f"{y}-{m:02d}" for y in range(1990, 2020) for m in range(1, 13)][:count]
    return put(tmp_path, TIDY + "".join(f"KZ,BE,exports,{m},{n}.5,6,USD,kz_bns,\n" for n, m in enumerate(months)))


@pytest.fixture
def streamed(monkeypatch):
    """Files of any size count as large."""
    monkeypatch.setattr(limits, "MAX_FILE", 100)


def test_a_large_file_is_streamed_with_progress_and_gives_the_same(library, tmp_path, streamed):
    path = large(tmp_path)
    seen = []
    report = taken(library, path, progress=lambda _, at, size: seen.append((at, size)))
    assert (report.status, report.observations) == (Status.IMPORTED, 300)
    assert seen[-1] == (path.stat().st_size, path.stat().st_size)
    assert taken(library, path).status is Status.DUPLICATE
    assert len(stored(library)) == 300


def test_a_large_file_that_changes_while_it_is_read_waits(library, tmp_path, streamed):
    path = large(tmp_path)
    report = taken(library, path, progress=lambda *_: path.write_text("reporter"))
    assert report.status is Status.WAITING
    assert "changed while it was read" in report.error
    assert stored(library) == []


def test_a_cancelled_import_leaves_no_trace(library, tmp_path):
    path = large(tmp_path)
    stop = threading.Event()
    before = library.last_seq()
    report = taken(library, path, cancelled=stop.is_set, progress=lambda *_: stop.set())
    assert report.status is Status.SKIPPED
    assert "Nothing of it was imported" in report.error
    assert stored(library) == []
    assert library.last_seq() == before
    assert library.one("SELECT count(*) FROM batch") == (0,)
    with pytest.raises(Exception, match="no such table"):
        library.rows("SELECT * FROM staged")


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
def test_a_killed_import_leaves_no_trace(tmp_path):
    path = large(tmp_path)
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom briefing.ingest.importing import Importer\n"
        "from briefing.storage.library import Library\n"
        "def stop(*_):\n    print('reading', flush=True)\n    time.sleep(60)\n"
        "with Library.open(sys.argv[1]) as library, Importer(library, progress=stop) as importer:\n"
        "    importer.take(Path(sys.argv[2]))\n"
    )
    home = tmp_path / "desk.briefing"
    process = subprocess.Popen([sys.executable, "-c", code, home, path], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "reading\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    with Library.open(home) as library:
        assert library.one("SELECT count(*) FROM observation") == (0,)
        assert library.last_seq() == 0
    assert check(home).status is Health.OK


def test_a_table_of_more_series_than_are_remembered_doubles_nothing(library, tmp_path, monkeypatch):
    text = TIDY.strip() + ",product\n" + "".join(f"KZ,BE,exports,2023,{n},6,USD,x,,{n % 40:06d}\n" for n in range(80))
    collector = rows.Collector()
    monkeypatch.setattr(rows, "MOST_KNOWN", 3)
    monkeypatch.setattr(coded, "MOST_KNOWN", 3)
    with Staging(library) as staging:
        for chunk in read_chunks(Content("x.csv", text.encode()), collector):
            staging.take(chunk.values[:50])
            staging.take(chunk.values)
        added = staging.commit(file_name="x.csv", sha256="a" * 64, format="x", dossier=None)
    assert added.new == 80
    assert library.one("SELECT count(*), count(DISTINCT series_id || value) FROM observation") == (80, 80)


def test_a_year_and_its_months_are_never_added(library, tmp_path):
    text = TIDY + "".join(f"BE,KZ,exports,2023-{m:02d},10,6,EUR,comext,\n" for m in range(1, 13))
    taken(library, put(tmp_path, text + "BE,KZ,exports,2023,120,6,EUR,comext,\n"))
    (rows_of,) = series_of(observations.observations(library, "BE", "KZ")).values()
    assert next(r for r in rows_of if r.period == Period.year(2023)).value(Flow.EXPORTS) == 120_000_000


def test_every_value_opens_its_place_in_the_file_after_the_file_has_gone(library, tmp_path):
    path = put(tmp_path, TIDY + "KZ,BE,imports,2023,302.9,6,USD,kz_bns,\nKZ,BE,exports,2023,220.7,6,USD,kz_bns,\n")
    taken(library, path)
    path.unlink()
    exports = next(o for o in observations.observations(library, "KZ", "BE") if o.flow is Flow.EXPORTS)
    raw, name, place = observations.file_behind(library, exports.key)
    with Reader() as reader:
        there = reader.excerpt(raw, name, place)
    assert (name, place, there.numbers[there.row], there.rows[there.row][4]) == ("table.csv", "row 3", 3, "220.7")
    assert observations.file_behind(library, "obs:99") is None


def test_a_folder_of_tables_reports_each(library, tmp_path, reports):
    put(tmp_path, '{"statusCode": 429, "message": "Rate limit is exceeded."}', "limit.json")
    put(tmp_path, "code,description\n010121,Horses\n", "codes.csv")
    put(tmp_path, table("1.5"), "good.csv")
    import_paths(library, [tmp_path], report=reports.append)
    found = {r.path.rpartition(os.sep)[2]: (r.status.value, r.kind.value) for r in reports}
    assert found == {
        "codes.csv": ("skipped", "trade"),
        "good.csv": ("imported", "trade"),
        "limit.json": ("skipped", "trade"),
    }
    named = taken(library, tmp_path / "limit.json")
    assert (named.status, "too often" in named.error) == (Status.FAILED, True)


# --- figures of others than the dossier's pair --------------------------------------------------------


def of(sides, value="5", year=2023, flow="exports"):
    return f"{sides},{flow},{year},{value},6,USD,comtrade,\n"


def test_a_table_of_another_pair_says_so_and_makes_no_dossier_that_shows_nothing(library, tmp_path):
    report = taken(library, put(tmp_path, TIDY + of("DE,US")), dossier=("KZ", "BE"))
    assert (report.status, report.dossier) == (Status.IMPORTED, "DE-US")
    assert "other_pair:KZ-BE|DE-US|1" in report.notes
    assert [d.id for d in dossiers.dossiers(library)] == ["DE-US"]
    both = taken(library, put(tmp_path, TIDY + of("DE,US", "6") + of("FR,US")), dossier=("KZ", "BE"))
    assert (both.dossier, [n for n in both.notes if "pair" in n]) == (
        None,
        ["many_pairs:2", "other_pair:KZ-BE|DE-US, FR-US|2"],
    )
    assert [d.id for d in dossiers.dossiers(library)] == ["DE-US"]


def test_a_table_with_the_pair_among_others_or_the_other_way_round_has_nothing_to_say(library, tmp_path):
    report = taken(library, put(tmp_path, TIDY + of("DE,US") + of("BE,KZ")), dossier=("KZ", "BE"))
    assert (report.dossier, report.notes) == ("KZ-BE", ("many_pairs:2",))


def test_figures_of_groups_alone_say_that_no_dossier_shows_them(library, tmp_path):
    report = taken(library, put(tmp_path, TIDY + of("KZ,CIS")))
    assert (report.status, report.notes) == (Status.IMPORTED, ("no_pair:KZ-CIS",))


def test_the_union_of_today_is_one_side_of_a_dossier_and_one_of_earlier_members_is_not(library, tmp_path):
    rows = of("EU27_2020,VN") + of("VN,EU", "4", flow="imports") + of("EU28,VN", "9", 2018)
    report = taken(library, put(tmp_path, TIDY + rows))
    assert report.dossier == "EU-VN"
    file = dossiers.dossier_file(library, "EU-VN")
    assert file.dossier.title == "European Union–Vietnam"
    assert {(o.reporter, o.partner, o.amount.full_digits) for o in file.table_observations} == {
        ("EU", "VN", "5000000"),
        ("VN", "EU", "4000000"),
    }


# --- a row twice in one file ------------------------------------------------------------------------


def test_a_row_twice_in_one_file_is_repeated_with_its_row_named_and_not_known_already(library, tmp_path):
    text = TIDY + of("KZ,BE", "220", 2023) + of("KZ,BE", "230", 2022) + 2 * of("KZ,BE", "220", 2023)
    report = taken(library, put(tmp_path, text))
    assert report.observations == 2
    assert "repeated:2|row 4, row 5" in report.notes
    assert not [n for n in report.notes if n.startswith("same:")]
    assert [(i.values, i.same) for i in imports(library)] == [(2, 0)]


def test_of_a_file_taken_again_its_repeated_rows_are_not_counted_as_known(library, tmp_path):
    taken(library, put(tmp_path, TIDY + of("KZ,BE", "220", 2023), "first.csv"))
    report = taken(library, put(tmp_path, TIDY + 3 * of("KZ,BE", "220", 2023) + of("KZ,BE", "9", 2021)))
    assert report.observations == 1
    assert {"same:1", "repeated:2|row 3, row 4"} <= set(report.notes)


@pytest.mark.parametrize("known", [3, 1000])
def test_rows_repeated_in_a_later_part_of_a_large_table_are_named_up_to_a_few(library, monkeypatch, known):
    monkeypatch.setattr(coded, "MOST_KNOWN", known)
    text = (
        TIDY.strip()
        + ",product\n"
        + "".join(f"KZ,BE,exports,2023,{n},6,USD,x,,{n:06d}\n" for n in (*range(20), *range(7)))
    )
    with Staging(library) as staging:
        for chunk in read_chunks(Content("x.csv", text.encode()), rows.Collector()):
            staging.take(chunk.values[:20])
            staging.take(chunk.values[20:])
        added = staging.commit(file_name="x.csv", sha256="a" * 64, format="x", dossier=None)
        assert (added.new, added.same, staging.repeated) == (20, 0, 7)
        assert staging.repeats == [f"row {n}" for n in range(22, 27)]


# --- figures below zero -----------------------------------------------------------------------------


def test_a_figure_below_zero_is_named_with_its_place_and_stays_out_of_every_change(library, tmp_path):
    text = TIDY + "".join(of("KZ,BE", v, y) for v, y in (("260", 2021), ("-270", 2022), ("220", 2023)))
    text += of("KZ,BE", "-12", 2023, flow="balance")
    report = taken(library, put(tmp_path, text))
    assert "negative:1|row 3" in report.notes
    assert ("exports", 2022, "-270000000", "implausible") in stored(library)
    file = dossiers.dossier_file(library, "KZ-BE")
    (rows_,) = file.series().values()
    refused = [c.refused for c in comparisons(rows_, Flow.EXPORTS)]
    assert [(r.unfit.locator, r.missing) for r in refused] == [("row 3", Period.year(2022))] * 2


@pytest.mark.parametrize("value", ["9" * 5000, "1e400", "9" * 21, "9" * 21 + ".5"])
def test_a_figure_longer_than_any_trade_is_asked_about_and_not_stored(library, tmp_path, value):
    report = taken(library, put(tmp_path, TIDY + of("KZ,BE", value) + of("KZ,BE", "5", 2022)))
    assert [q.field for q in report.questions] == ["value"]
    assert stored(library) == [("exports", 2022, "5000000", "ok")]
    hand = put(tmp_path, f"Kazakhstan and Belgium, million USD\nyear,exports\n2021,{value}\n2020,7\n", "hand.csv")
    assert [q.field for q in taken(library, hand).questions] == ["value"]

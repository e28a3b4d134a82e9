"""The command line as a user meets it: exit codes, one sentence on error, JSON that scripts can rely on."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from functools import partial
from pathlib import Path

import apsw
import pytest

from briefing import resource
from briefing.cli import COMMANDS, main
from briefing.cli.export import safe_cell
from briefing.cli.parser import pair, parser
from briefing.core.fact import ReviewStatus
from briefing.ingest.sample import install_sample
from briefing.ingest.tables import read_table
from briefing.printing.words import LANGUAGES, words
from briefing.storage import articles, dossiers, facts, issued, opening
from briefing.storage.errors import DiskFull
from briefing.storage.library import Library

ROOT = Path(__file__).resolve().parent.parent
ITALIAN, ENGLISH = "consultazioni-bruxelles.txt", "walloon-brabant-visit.txt"
ANNUAL, MONTHLY = "kazakhstan-belgium-annual.csv", "belgium-exports-to-kazakhstan-monthly.csv"


@pytest.fixture
def inbox(tmp_path, monkeypatch):
    """A folder with the sample's files under their names, and a library that BRIEFING_LIBRARY names."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    for name in (ITALIAN, ENGLISH, ANNUAL, MONTHLY):
        shutil.copy(resource.path("sample", name), folder / name)
    monkeypatch.setenv("BRIEFING_LIBRARY", str(tmp_path / "test.briefinglib"))
    return folder


@pytest.fixture
def run(capsys):
    """Run a command in this process; gives exit code, standard output and standard error."""

    def run(*argv: str | Path) -> tuple[int, str, str]:
        code = main([str(a) for a in argv])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def filled(inbox, run):
    """A library that holds all of the inbox."""
    assert run("import", inbox)[0] == 0
    return inbox


def start(*argv: str | Path, **options) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-m", "briefing.cli", *map(str, argv)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        **options,
    )


# --- the program around the commands -------------------------------------------------------------


def test_neither_qt_nor_a_heavy_reader_is_imported(inbox):
    code = (
        "import sys\nfrom briefing.cli import main\n"
        f"assert main(['import', {str(inbox)!r}]) == 0\n"
        f"assert main(['facts', {str(inbox / ITALIAN)!r}, '--json']) == 0\n"
        "assert main(['trade', '--json']) == 0\n"
        "heavy = {'PySide6', 'pandas', 'numpy', 'pyqtgraph', 'trafilatura', 'typst', 'lxml'} & set(sys.modules)\n"
        "sys.exit(f'imported: {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_main_py_hands_commands_over_without_loading_qt(inbox):
    code = (
        "import sys\nfrom briefing.app import main\n"
        f"assert main(['facts', {str(inbox / ITALIAN)!r}]) == 0\n"
        "sys.exit('Qt was imported' if 'PySide6' in sys.modules else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_command_is_known_to_the_window_program():
    words = {a for action in parser()._subparsers._group_actions for a in action.choices}
    assert words | {"-h", "--help"} == COMMANDS


@pytest.mark.parametrize(
    "argv",
    [
        ["import"], ["facts"], ["trade", "--dossier", "Kazakhstan"], ["trade", "--dossier", "KZ-KZ"], ["trade", "--dossier", "KZ-XX"],
        ["summary"], ["summary", "-o", "a.pdf", "--lang", "tlh"], ["summary", "-o", "a.pdf", "--lang", "en+en"], ["summary", "-o", "a.pdf", "--as-of", "soon"], ["fly"], [],
        ["screenshot", "-o", "a.png", "--size", "big"],
    ],
)  # fmt: skip
def test_a_wrong_command_line_is_one_sentence_and_code_2(run, argv):
    code, out, err = run(*argv)
    assert (code, out) == (2, "")
    assert len(err.strip().splitlines()) == 1


def test_help_names_every_command(run):
    code, out, err = run("--help")
    assert code == 0
    assert all(word in out + err for word in COMMANDS if not word.startswith("-"))


def test_output_is_utf8_whatever_the_locale(inbox):
    env = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    out, _ = start("facts", inbox / ITALIAN, env=env).communicate()
    assert "in crescita" in out.decode("utf-8") or "è" in out.decode("utf-8") or "–" in out.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error(inbox):
    process = start("facts", inbox / ITALIAN, "--json")
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(30) in (0, 1)
    process.stderr.close()


def test_control_characters_in_a_title_do_not_reach_the_terminal(inbox, run):
    nasty = inbox / "nasty.txt"
    nasty.write_text("Trade \x1b[31mgrows\nKazakhstan and Belgium met in Brussels on 3 March 2025.\n")
    _, out, _ = run("facts", nasty)
    assert "\x1b" not in out


# --- import --------------------------------------------------------------------------------------


def test_import_prints_one_json_object_a_line_with_the_documented_keys(inbox, run):
    code, out, err = run("import", inbox, "--json")
    lines = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert [list(line) for line in lines] == [
        ["path", "status", "kind", "id", "sha256", "dossier", "facts", "observations", "notes", "error"]
    ] * 4
    assert [(Path(x["path"]).name, x["status"], x["kind"], x["dossier"]) for x in lines] == [
        (MONTHLY, "imported", "trade", "BE-KZ"),
        (ITALIAN, "imported", "article", "BE-KZ"),
        (ANNUAL, "imported", "trade", "BE-KZ"),
        (ENGLISH, "imported", "article", "BE-KZ"),
    ]
    assert all(isinstance(x["id"], str) for x in lines)
    assert sum(x["observations"] for x in lines) == 86


def test_import_twice_says_duplicate_and_changes_nothing(filled, run, tmp_path):
    with Library.open(tmp_path / "test.briefinglib") as library:
        before = library.last_seq()
    code, out, _ = run("import", "--json", filled)
    assert (code, {json.loads(line)["status"] for line in out.splitlines()}) == (0, {"duplicate"})
    with Library.open(tmp_path / "test.briefinglib") as library:
        assert library.last_seq() == before


def test_import_of_a_bad_file_exits_1_names_it_and_imports_the_rest(inbox, run):
    (inbox / "empty.txt").touch()
    code, out, err = run("import", "--json", inbox / "empty.txt", inbox / "gone.txt", inbox / ITALIAN)
    assert code == 1
    lines = [json.loads(line) for line in out.splitlines()]
    assert [x["status"] for x in lines] == ["failed", "failed", "imported"]
    assert [Path(x["path"]).name in x["error"] for x in lines[:2]] == [True, True]
    assert len(err.splitlines()) == 2


def test_an_evidence_pack_among_the_files_is_named_as_one(filled, run, tmp_path):
    pack = tmp_path / "KZ-BE.briefing"
    assert run("export", "--dossier", "KZ-BE", "-o", pack)[0] == 0
    code, _, err = run("import", pack)
    assert code == 1
    assert "“KZ-BE.briefing” is an evidence pack. Open it by itself with Briefing" in err


def test_a_table_of_no_named_pair_offers_some_dossiers_and_says_how_to_name_one(inbox, run, tmp_path):
    with Library.open(tmp_path / "test.briefinglib") as library:
        for partner in ("BE", "IT", "FR", "DE", "NL", "ES"):
            dossiers.ensure_dossier(library, "KZ", partner)
    table = tmp_path / "table.csv"
    table.write_text("period,exports (mln USD),imports (mln USD)\n2022,271.9,243.0\n2023,220.7,303.0\n")
    code, out, _ = run("import", table)
    (asked,) = [line for line in out.splitlines() if "which pair?" in line]
    assert code == 1
    assert asked.count(" or ") == 6
    assert asked.endswith(" or one of 6 more; say which with --dossier")
    assert run("import", table, "--dossier", "KZ-BE")[0] == 0


def test_import_of_a_folder_without_files_says_so(run, tmp_path, inbox):
    (tmp_path / "empty").mkdir()
    code, out, err = run("import", tmp_path / "empty")
    assert (code, out, err) == (0, "No files found to import.\n", "")
    assert run("import", tmp_path / "empty", "--json") == (0, "", "")


def test_import_for_people_says_what_was_found(inbox, run):
    code, out, _ = run("import", inbox / ITALIAN, "--dossier", "kz-be")
    assert code == 0
    assert out.startswith("imported")
    assert "KZ-BE" in out
    assert "facts" in out


def test_the_library_can_be_named_on_the_command_line(inbox, run, tmp_path):
    other = tmp_path / "other.briefinglib"
    assert run("import", inbox / ITALIAN, "--library", other)[0] == 0
    assert other.exists()
    assert not (tmp_path / "test.briefinglib").exists()


def test_a_file_that_is_no_library_is_refused_and_left_alone(inbox, run, tmp_path):
    path = tmp_path / "test.briefinglib"
    path.write_text("dear diary")
    code, out, err = run("import", inbox / ITALIAN)
    assert (code, out) == (1, "")
    assert str(path) in err
    assert len(err.splitlines()) == 1
    assert path.read_text() == "dear diary"


def test_an_import_reaches_a_library_that_is_open_elsewhere(inbox, run, tmp_path):
    with Library.open(tmp_path / "test.briefinglib") as window:
        version = window.data_version()
        assert run("import", inbox / ITALIAN)[0] == 0
        assert window.data_version() != version
        assert len(articles.article_heads(window)) == 1


# --- watch ---------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_watch_imports_what_is_dropped_and_ends_cleanly_when_interrupted(inbox):
    process = start("watch", inbox, "--json")
    lines = [json.loads(process.stdout.readline()) for _ in range(4)]
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert {x["status"] for x in lines} == {"imported"}
    assert (process.returncode, out, err) == (0, b"", b"")


def test_watching_a_folder_that_is_not_there_is_refused(inbox, run):
    code, _, err = run("watch", inbox / "nowhere")
    assert code == 1
    assert "nowhere" in err


# --- facts ---------------------------------------------------------------------------------------


def facts_of(run, file):
    code, out, err = run("facts", file, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_facts_have_the_documented_keys_in_their_order(inbox, run):
    found = facts_of(run, inbox / ITALIAN)
    assert list(found) == [
        "article", "trade", "events", "participants", "countries", "topics", "next_steps", "checks",
    ]  # fmt: skip
    assert list(found["article"]) == ["title", "language", "published", "published_certainty", "sha256", "excluded"]
    assert list(found["article"]["excluded"][0]) == ["start", "end", "reason"]
    assert list(found["trade"][0]) == [
        "flow", "quote", "start", "end", "value", "currency", "scale", "qualifier", "status", "product", "period",
        "reporter", "partner", "growth", "confidence", "certainty", "reasons",
    ]  # fmt: skip
    assert list(found["trade"][0]["period"]) == ["start", "end", "quote"]
    grown = next(t["growth"] for t in found["trade"] if t["growth"])
    assert list(grown) == ["percent", "quote", "approximate", "base"]
    assert list(found["events"][0]) == [
        "kind", "round", "date", "date_end", "date_precision", "date_certainty", "city", "country", "format", "status",
        "quote", "start", "end",
    ]  # fmt: skip
    assert list(found["participants"][0]) == ["name", "role", "organisation", "country", "start", "end"]
    assert list(found["countries"]) == ["parties", "mentioned"]
    assert list(found["topics"][0]) == ["topic", "quote", "start", "end"]
    assert list(found["next_steps"][0]) == ["quote", "verb", "city", "date", "round", "start", "end"]
    assert list(found["checks"][0]) == ["rule", "period", "status", "detail"]


def test_every_quote_is_the_text_at_its_place(inbox, run):
    found = facts_of(run, inbox / ITALIAN)
    text = (inbox / ITALIAN).read_text(encoding="utf-8")
    quoted = [f for family in ("trade", "events", "topics", "next_steps") for f in found[family]]
    assert quoted
    assert all(text[f["start"] : f["end"]] == f["quote"] for f in quoted)


def test_an_amount_is_the_full_sum_as_decimal_text(inbox, run):
    trade = facts_of(run, inbox / ITALIAN)["trade"]
    total = next(t for t in trade if t["flow"] == "turnover" and t["period"]["start"] == "2023-01-01")
    assert (total["value"], total["currency"], total["scale"]) == ("523700000", "USD", "million")
    assert total["growth"]["percent"] == 1.7
    assert total["growth"]["base"] == {"start": "2022-01-01", "end": "2022-12-31"}
    assert total["period"]["end"] == "2023-12-31"


def test_the_same_article_gives_the_same_bytes(inbox, run):
    first = run("facts", inbox / ITALIAN, "--json")
    assert run("facts", inbox / ITALIAN, "--json") == first
    env = {**os.environ, "PYTHONHASHSEED": "12345"}
    out, _ = start("facts", inbox / ITALIAN, "--json", env=env).communicate()
    assert out.decode() == first[1]


def test_facts_of_a_stored_article_are_those_of_its_file(filled, run):
    by_file = facts_of(run, filled / ITALIAN)
    with_id = next(i for i in ("1", "2") if facts_of(run, i)["article"]["language"] == "it")
    stored = facts_of(run, with_id)
    assert stored == by_file


def test_facts_of_nothing_there_is_refused(filled, run):
    for what in ("999", "nothing.txt", filled / ANNUAL):
        code, out, err = run("facts", what)
        assert (code, out) == (1, "")
        assert str(Path(what).name) in err


def test_facts_for_people_show_figures_and_checks(inbox, run):
    code, out, _ = run("facts", inbox / ITALIAN)
    assert code == 0
    assert "523,7 milioni" in out
    assert "Jan–Aug 2024" in out
    assert "114.3 + 174.7 = 289.0" in out


def test_facts_for_people_tell_sub_totals_and_targets_as_such(inbox, run):
    text = (
        "Kenya and Italy\n\nKenya's exports of wheat to Italy were $300 million in 2024. Trade between Kenya and Italy"
        " should reach a target of $5 billion by 2030."
    )
    (inbox / "wheat.txt").write_text(text, encoding="utf-8")
    _, told, _ = run("facts", inbox / "wheat.txt")
    assert "exports, wheat " in told
    assert "turnover (target) " in told


def test_the_first_article_gives_its_facts_and_nothing_from_its_furniture(shared, run, tmp_path, monkeypatch):
    monkeypatch.setenv("BRIEFING_LIBRARY", str(tmp_path / "none.briefinglib"))
    (seed,) = (shared / "seed").glob("*.txt")
    found = facts_of(run, seed)
    assert [t["value"] for t in found["trade"]] == [
        "523700000", "220700000", "303000000", "514900000", "289000000", "114300000", "174700000",
    ]  # fmt: skip
    assert found["countries"] == {"parties": ["KZ", "BE"], "mentioned": []}
    (event,) = [e for e in found["events"] if e["kind"] == "political_consultations"]
    assert (event["round"], event["date"], event["city"], event["country"]) == (5, "2024-10-18", "Brussels", "BE")
    cut = min(e["start"] for e in found["article"]["excluded"])
    families = ("trade", "events", "participants", "topics", "next_steps")
    assert all(f["end"] <= cut for family in families for f in found[family])
    assert not (tmp_path / "none.briefinglib").exists()


# --- trade ---------------------------------------------------------------------------------------


def test_trade_gives_every_observation_with_source_and_place(filled, run):
    code, out, err = run("trade", "--dossier", "KZ-BE", "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert list(found) == ["dossier", "observations", "comparisons"]
    assert {tuple(o) for o in found["observations"]} == {
        (
            "reporter", "partner", "flow", "period", "frequency", "partial", "value", "multiplier", "currency", "measure",
            "product", "source", "basis", "vintage", "status", "locator", "file", "superseded",
        )
    }  # fmt: skip
    exports = next(
        o for o in found["observations"]
        if (o["source"], o["flow"], o["period"]["start"]) == ("kz_bns", "exports", "2023-01-01")
    )  # fmt: skip
    assert (exports["value"], exports["multiplier"], exports["currency"]) == ("220681.63677", 3, "USD")
    assert (exports["vintage"], exports["file"], exports["frequency"]) == ("2024-07-25", ANNUAL, "A")
    assert all(o["locator"] and o["file"] for o in found["observations"])


def test_trade_compares_like_for_like_once_the_missing_figure_is_there(inbox, run):
    run("import", inbox / ITALIAN, inbox / ANNUAL)
    before = json.loads(run("trade", "--json")[1])["comparisons"]
    part = next(c for c in before if c["now"] == {"start": "2024-01-01", "end": "2024-08-31"})
    assert (part["verdict"], part["percent"]) == ("not_comparable", None)
    assert "Jan–Aug 2023 is missing" in part["reason"]
    run("import", inbox / ENGLISH)
    after = json.loads(run("trade", "--json")[1])["comparisons"]
    part = next(c for c in after if c["now"] == {"start": "2024-01-01", "end": "2024-08-31"})
    assert list(part) == ["flow", "now", "base", "percent", "verdict", "reason"]
    assert (part["flow"], part["verdict"], part["percent"]) == ("turnover", "ok", "-23.0")
    assert part["base"] == {"start": "2023-01-01", "end": "2023-08-31"}
    assert "514.9" in part["reason"]
    assert "514.5" in part["reason"]


def test_a_table_that_does_not_say_its_pair_waits_and_is_read_once_it_is_named(inbox, run):
    table = inbox / "own.csv"
    table.write_text("year,exports (mln USD)\n2022,271.9\n2023,220.7\n")
    code, out, err = run("import", "--json", table)
    report = json.loads(out)
    assert (code, report["status"], report["observations"]) == (1, "waiting", 0)
    assert report["notes"] == ["waiting:row 2, column 2|pair|2||"]
    assert "two countries" in err
    code, out, _ = run("import", "--json", "--dossier", "KZ-BE", table)
    report = json.loads(out)
    assert (code, report["status"], report["observations"], report["dossier"]) == (0, "imported", 2, "KZ-BE")


def test_trade_as_it_was_known_on_a_day(inbox, run):
    table = inbox / "editions.csv"
    head = "reporter,partner,flow,period,value,multiplier,currency,source,vintage\n"
    rows = ("514.5,6,USD,kz_bns,2023-07-01", "514.9,6,USD,kz_bns,2024-07-25")
    table.write_text(head + "".join(f"KZ,BE,turnover,2022,{r}\n" for r in rows))
    run("import", table)
    of = {day: json.loads(run("trade", "--json", *day)[1])["observations"] for day in ((), ("--as-of", "2024-01-01"))}
    assert [(o["value"], o["superseded"]) for o in of[()]] == [("514.9", False), ("514.5", True)]
    assert [(o["value"], o["superseded"]) for o in of["--as-of", "2024-01-01"]] == [("514.5", False)]


def test_a_page_as_of_a_day_and_its_figures_leave_later_articles_out(run, tmp_path, monkeypatch):
    monkeypatch.setenv("BRIEFING_LIBRARY", str(tmp_path / "sample.briefinglib"))
    with Library.open(tmp_path / "sample.briefinglib") as library:
        install_sample(library)
    told = {}
    for day in ("2024-01-31", "2024-12-31"):
        page = tmp_path / f"{day}.md"
        assert run("summary", "--as-of", day, "-o", page)[0] == 0
        observations = json.loads(run("trade", "--json", "--as-of", day)[1])["observations"]
        told[day] = page.read_text(encoding="utf-8"), {o["value"] for o in observations}
    early, late = told["2024-01-31"], told["2024-12-31"]
    assert "375.3" in early[0]
    assert not any(word in early[0] for word in ("174.7", "Vassilenko", "Kazakistan e Belgio"))
    assert "Vassilenko" in late[0]
    assert "375.3" in early[1]
    assert "174.7" not in early[1]
    assert "174.7" in late[1]


def test_trade_for_people_is_a_table(filled, run):
    code, out, _ = run("trade")
    assert code == 0
    assert "Like for like" in out
    assert "220681.63677 thousand USD" in out


def test_trade_of_a_dossier_without_any_says_so(inbox, run, tmp_path):
    told = tmp_path / "cocoa.txt"
    told.write_text("Ghana's exports of cocoa beans to Italy reached 84.2 million dollars in 2023.\n", encoding="utf-8")
    assert run("import", told, "--dossier", "GH-IT")[0] == 0
    code, out, _ = run("trade")
    assert code == 0
    assert "no figures of all trade are on file" in out
    assert "reporter" not in out


def test_a_value_that_is_missing_says_why_in_words(inbox, run, tmp_path):
    table = tmp_path / "flags.tsv"
    table.write_text(
        "freq,reporter,partner,product,flow,indicators\\TIME_PERIOD\t2024-01 \t2024-02 \n"
        "M,BE,KZ,284410,1,VALUE_IN_EUROS\t: z\t12\n",
        encoding="utf-8",
    )
    assert run("import", table)[0] == 0
    out = run("trade")[1]
    assert "not applicable" in out


def test_a_dossier_that_is_not_there_is_refused_naming_those_that_are(filled, run):
    code, _, err = run("trade", "--dossier", "KZ-FR")
    assert code == 1
    assert "BE-KZ" in err


def test_a_library_without_a_dossier_says_what_to_do(inbox, run, tmp_path):
    with Library.open(tmp_path / "test.briefinglib"):
        pass
    code, _, err = run("trade")
    assert code == 1
    assert "Import an article first" in err


def test_looking_at_a_library_that_is_not_there_makes_none(inbox, run, tmp_path):
    for argv in (["trade"], ["search", "x"], ["check"], ["export", "-o", tmp_path / "x.csv"]):
        code, out, err = run(*argv)
        assert (code, out) == (1, "")
        assert "test.briefinglib" in err
    assert not (tmp_path / "test.briefinglib").exists()


# --- search, check, export -----------------------------------------------------------------------


@pytest.mark.parametrize("query", ["523,7", "523.7", "Cooreman", "interscambio"])
def test_search_finds_words_and_numbers_in_any_notation(filled, run, query):
    code, out, _ = run("search", query, "--json")
    found = json.loads(out)
    assert (code, found["query"]) == (0, query)
    assert found["total"] >= 1
    assert list(found["hits"][0]) == ["kind", "id", "title", "snippet", "start", "end"]
    assert isinstance(found["hits"][0]["id"], str)


def test_search_looks_up_the_code_of_a_printed_page(filled, run, tmp_path):
    assert run("summary", "--dossier", "KZ-BE", "-o", tmp_path / "page.md")[0] == 0
    code, out, err = run("search", "kz-be-0001.1", "[1]")
    first, hit, said = out.splitlines()
    assert (code, err, first) == (0, "", "1 found")
    assert hit.startswith("  article ")
    assert "18 ottobre" in hit
    assert said.startswith("Source ")
    assert said.endswith("-0001.1 [1].")
    _, out, _ = run("search", "KZ-BE-0001.1 [1]", "--json")
    answer = json.loads(out)
    assert set(answer) == {"query", "total", "hits"}
    (found,) = answer["hits"]
    assert found["kind"] == "article"
    assert found["end"] > found["start"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("KZ-BE-0001.1 [999]", "has no source [999]"),
        ("KZ-BE-0001.7 [1]", "No page KZ-BE-0001.7 was issued from this library; the newest version is 1."),
        ("KZ-BE-0004", "No page KZ-BE-0004 was issued from this library."),
        ("FR-DE-0001 [2]", "This library holds no dossier FR-DE."),
        ("KZ-BE-0001.1 [one]", "like KZ-BE-0001.2 [3]."),
    ],
)
def test_search_says_in_a_line_why_a_printed_code_leads_nowhere(filled, run, tmp_path, typed, said):
    run("summary", "--dossier", "KZ-BE", "-o", tmp_path / "page.md")
    code, out, err = run("search", typed)
    assert (code, err) == (0, "")
    first, second = out.splitlines()
    assert first == "0 found"
    assert said in second
    assert json.loads(run("search", typed, "--json")[1]) == {"query": typed, "total": 0, "hits": []}


def test_search_says_that_a_printed_code_names_a_figure_of_a_table(filled, run, tmp_path):
    run("summary", "--dossier", "KZ-BE", "-o", tmp_path / "page.md")
    told = [run("search", f"KZ-BE-0001.1 [{n}]")[1] for n in range(1, 8)]
    assert any("is a figure of the table" in out and out.startswith("0 found") for out in told)


def test_search_for_nothing_there_is_an_empty_answer(filled, run):
    code, out, _ = run("search", "xylophone", "--json")
    assert (code, json.loads(out)) == (0, {"query": "xylophone", "total": 0, "hits": []})


def test_check_of_a_sound_library(filled, run, tmp_path):
    code, out, _ = run("check", "--json")
    path = str(tmp_path / "test.briefinglib")
    assert (code, json.loads(out)) == (0, {"library": path, "status": "ok", "problems": []})


def test_check_of_a_damaged_library_exits_1(filled, run, tmp_path):
    path = tmp_path / "test.briefinglib"
    raw = bytearray(path.read_bytes())
    raw[4096 * 3 : 4096 * 6] = bytes(4096 * 3)
    path.write_bytes(raw)
    code, out, err = run("check", "--json")
    assert code == 1
    assert out == "" or json.loads(out)["status"] == "damaged"
    assert out or str(path) in err


@pytest.mark.parametrize("name", ["export.csv", "export.xlsx"])
def test_an_exported_table_can_be_imported_again_without_change(filled, run, tmp_path, name):
    out = tmp_path / name
    assert run("export", "--dossier", "KZ-BE", "-o", out)[0] == 0
    assert len(read_table(out.read_bytes(), out.name).observations) == 86
    code, lines, _ = run("import", "--json", out)
    assert (code, json.loads(lines)["status"]) == (0, "duplicate")


def test_a_workbook_holds_numbers_with_the_digits_as_printed_and_no_formula(filled, run, tmp_path):
    from openpyxl import load_workbook

    article = filled / "formula.txt"
    article.write_text("=HYPERLINK(1) trade\nKazakh exports to Belgium reached $12.50 million in 2021.\n")
    assert run("import", article, "--dossier", "KZ-BE")[0] == 0
    out = tmp_path / "export.xlsx"
    assert run("export", "-o", out, "--dossier", "KZ-BE")[0] == 0
    heads, *rows = load_workbook(out).active.iter_rows()
    column = [h.value for h in heads].index("value")
    stated = next(r[column] for r in rows if r[column].value == 12.5)
    assert (stated.data_type, stated.number_format) == ("n", "0.00")
    assert not [c.value for row in rows for c in row if c.data_type == "f"]


def test_cells_that_would_start_a_formula_are_made_safe(filled, run, tmp_path):
    assert [safe_cell(c) for c in ("=1+1", "+A1", "@x", "-cmd|x", "-82.3", "12", "a=b", "")] == [
        "'=1+1", "'+A1", "'@x", "'-cmd|x", "-82.3", "12", "a=b", "",
    ]  # fmt: skip
    article = filled / "formula.txt"
    article.write_text("=HYPERLINK(1) trade\nKazakh exports to Belgium reached $12 million in 2021.\n")
    assert run("import", article, "--dossier", "KZ-BE")[0] == 0
    out = tmp_path / "export.csv"
    run("export", "-o", out, "--dossier", "KZ-BE")
    with out.open(encoding="utf-8-sig", newline="") as file:
        cells = [c for row in csv.reader(file) for c in row]
    assert not [c for c in cells if c.startswith(("=", "@", "+"))]


def test_export_as_json_holds_observations_and_facts(filled, run, tmp_path):
    out = tmp_path / "export.json"
    assert run("export", "-o", out)[0] == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["dossier"] == "BE-KZ"
    assert len(found["articles"]) == 2
    assert found["articles"][0]["trade"]


@pytest.mark.parametrize("name", ["out.ods", "out"])
def test_an_export_that_is_not_written_yet_is_refused_naming_what_is(filled, run, tmp_path, name):
    code, _, err = run("export", "-o", tmp_path / name)
    assert code == 1
    assert ".csv or .xlsx or .json or .briefing" in err
    assert not (tmp_path / name).exists()


def test_an_export_into_a_folder_that_is_not_there_names_the_place(filled, run, tmp_path):
    out = tmp_path / "nowhere" / "out.csv"
    code, _, err = run("export", "-o", out)
    assert code == 1
    assert out.name in err
    assert str(out.parent) in err


# --- summary -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["out.odt", "out.txt", "out"])
def test_a_summary_in_a_format_there_is_not_is_refused_naming_what_is(filled, run, tmp_path, name):
    code, _, err = run("summary", "-o", tmp_path / name)
    assert code == 1
    assert ".pdf" in err
    assert not (tmp_path / name).exists()


def test_a_summary_is_a_marked_pdf(filled, run, tmp_path):
    out = tmp_path / "summary.pdf"
    code, said, err = run("summary", "-o", out, "--lang", "it", "--marking", "LIMITED", "--as-of", "2024-12-02")
    assert (code, err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")
    if shutil.which("pdftotext"):
        text = subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout
        pages = text.split("\f")[:-1]
        assert all("LIMITED" in page for page in pages)


@pytest.mark.parametrize(("ending", "begins"), [("docx", b"PK"), ("html", b"<!DOCTYPE html>"), ("md", b"**LIMITED**")])
def test_a_summary_is_written_as_its_files_ending_says(filled, run, tmp_path, ending, begins):
    out = tmp_path / f"summary.{ending}"
    code, said, err = run("summary", "-o", out, "--lang", "de", "--marking", "LIMITED", "--as-of", "2024-12-02")
    assert (code, err) == (0, "")
    assert out.read_bytes().startswith(begins)
    with Library.open(tmp_path / "test.briefinglib") as library:
        (record,) = issued.issued_of(library, "BE-KZ")
    assert (record.format, record.language) == (ending, "de")


@pytest.mark.parametrize("template", ["one-page", "speaking", "bio", "trade", "mirror", "timeline"])
def test_every_template_is_written(filled, run, tmp_path, template):
    out = tmp_path / "out.pdf"
    code, said, err = run("summary", "-o", out, "--template", template, "--lang", "kk", "--paper", "letter")
    assert (code, err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF-")


def test_both_sides_figures_are_compared_at_rates_only_when_asked(filled, run, tmp_path):
    told = {}
    for options in ((), ("--rates",)):
        out = tmp_path / "sides.md"
        code, _, err = run("summary", "-o", out, "--template", "mirror", "--dossier", "BE-KZ", *options)
        assert (code, err) == (0, "")
        told[options] = out.read_text("utf-8")
    assert "two currencies, no rate" in told[()]
    assert "ECB reference rates" not in told[()]
    assert "ECB reference rates" in told["--rates",]
    assert "two currencies, no rate" not in told["--rates",]


def test_two_languages_stand_side_by_side(filled, run, tmp_path):
    code, _, err = run("summary", "-o", tmp_path / "out.pdf", "--lang", "en+fr")
    assert (code, err) == (0, "")
    with Library.open(tmp_path / "test.briefinglib") as library:
        (record,) = issued.issued_of(library, "BE-KZ")
    assert record.language == "en+fr"


@pytest.mark.parametrize("options", [["--paper", "a3"], ["--template", "bio", "--lang", "en+fr"]])
def test_a_page_there_is_not_is_refused(filled, run, tmp_path, options):
    code, _, err = run("summary", "-o", tmp_path / "out.pdf", *options)
    assert code == 1
    assert "No such page" in err
    assert not (tmp_path / "out.pdf").exists()


def test_a_final_summary_is_refused_while_facts_are_unreviewed(filled, run, tmp_path):
    out = tmp_path / "summary.pdf"
    code, _, err = run("summary", "-o", out, "--final")
    assert code == 1
    assert "unreviewed" in err
    assert not out.exists()


def test_one_open_figure_is_told_in_the_singular(run, tmp_path):
    article = tmp_path / "cocoa.txt"
    article.write_text(
        "Cocoa\n\nACCRA, 12 March 2025 - Ghana's cocoa exports reached 2.1 billion dollars in 2024. Italy bought 190 million.\n",
        encoding="utf-8",
    )
    run("import", article, "--dossier", "GH-IT")
    _, said, _ = run("summary", "--dossier", "GH-IT", "-o", tmp_path / "summary.pdf")
    _, _, refused = run("summary", "--dossier", "GH-IT", "-o", tmp_path / "final.pdf", "--final")
    assert "(1 page, 1 item unreviewed)" in said
    assert "1 fact on the page is unreviewed" in refused


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_dossier_prints_two_pages(run, tmp_path, monkeypatch, language):
    monkeypatch.setenv("BRIEFING_LIBRARY", str(tmp_path / "sample.briefinglib"))
    with Library.open(tmp_path / "sample.briefinglib") as library:
        install_sample(library)
    code, said, _ = run("summary", "-o", tmp_path / "summary.pdf", "--lang", language)
    assert code == 0
    assert "(2 pages" in said


def test_a_library_whose_articles_lie_in_no_dossier_says_how_to_file_one(inbox, run, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Ministers speak of the weather\n\nDelegates praised the mood and the coffee.\n")
    assert run("import", other)[0] == 0
    code, _, err = run("summary", "-o", tmp_path / "summary.pdf")
    assert code == 1
    assert "lie in no dossier" in err
    assert "--dossier" in err
    assert run("import", other, "--dossier", "GH-KE")[0] == 0
    assert run("summary", "-o", tmp_path / "summary.pdf")[0] == 0


def test_a_summary_says_which_of_several_dossiers_it_took_when_none_was_named(filled, run, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text(
        "Ghana and Kenya hold talks\n\nAccra, 3 May 2025. Exports of Ghana to Kenya reached 20 million dollars.\n"
    )
    assert run("import", other)[0] == 0
    code, said, err = run("summary", "-o", tmp_path / "summary.pdf")
    assert (code, said.startswith("wrote")) == (0, True)
    assert len(err.strip().splitlines()) == 1
    assert "BE-KZ" in err
    assert "--dossier" in err
    for named in ("GH-KE", "BE-KZ"):
        assert run("summary", "--dossier", named, "-o", tmp_path / "summary.pdf")[2] == ""


def test_a_summary_is_logged_with_the_hash_of_its_file(filled, run, tmp_path):
    out = tmp_path / "summary.pdf"
    run("summary", "-o", out, "--marking", "LIMITED")
    with Library.open(tmp_path / "test.briefinglib") as library:
        (record,) = issued.issued_of(library, "BE-KZ")
    assert (record.sha256, record.marking) == (hashlib.sha256(out.read_bytes()).hexdigest(), "LIMITED")


@pytest.mark.parametrize("at_opening", [True, False])
def test_a_page_that_a_full_disk_kept_the_library_from_noting_says_so(filled, run, tmp_path, monkeypatch, at_opening):
    def full(library: Library, *_: object) -> None:
        raise DiskFull(library.path, "disk_full", "No room left on the disk. Nothing was changed.")

    if at_opening:
        set_up = opening._set_up

        def no_room(name: str, *rest: int) -> apsw.Connection:
            if not name.startswith("file:"):
                raise apsw.FullError("database or disk is full")
            return set_up(name, *rest)

        monkeypatch.setattr(opening, "_set_up", no_room)
    else:
        monkeypatch.setattr("briefing.cli.summary.issue", full)
    out = tmp_path / "summary.pdf"
    code, said, err = run("summary", "-o", out)
    assert (code, said.startswith(f"wrote {out}")) == (1, True)
    assert out.read_bytes().startswith(b"%PDF-")
    assert len(err.strip().splitlines()) == 1
    assert "not kept" in err
    assert "free some space" in err
    assert "Nothing was changed" not in err


def _for_reading(connect, path, readonly, timeout):
    return connect(path, True, timeout)


def test_a_page_of_a_library_that_may_only_be_read_says_that_it_is_not_kept(filled, run, tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "connect", partial(_for_reading, opening.connect))
    code, said, err = run("summary", "-o", tmp_path / "summary.pdf")
    assert (code, said.startswith("wrote")) == (0, True)
    assert "not kept" in err
    assert "may not be written to" in err


def test_a_screenshot_is_a_picture_of_the_size_asked_for(filled, tmp_path):
    out = tmp_path / "window.png"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BRIEFING_SETTINGS": str(tmp_path / "settings.ini")}
    process = start("screenshot", "-o", out, "--size", "1280x720", "--theme", "dark", env=env)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 0, err.decode()
    header = out.read_bytes()[:24]
    assert header.startswith(b"\x89PNG")
    assert (int.from_bytes(header[16:20]), int.from_bytes(header[20:24])) == (1280, 720)


def test_a_dossier_of_a_country_and_the_union_can_be_named():
    assert pair("vn-EU") == ("VN", "EU")


# --- a hostile world ------------------------------------------------------------------------------


def test_a_path_that_cannot_be_looked_at_costs_that_path_only(inbox, run):
    code, out, err = run("import", "y" * 5000, inbox / ITALIAN, "--json")
    assert code == 1
    assert [json.loads(line)["status"] for line in out.splitlines()] == ["failed", "imported"]
    assert len(err.splitlines()) == 1
    assert "could not be read" in err


def test_a_network_path_is_refused_before_the_system_is_asked_about_it(inbox, run, monkeypatch):
    asked = []
    real = os.stat
    monkeypatch.setattr(os, "stat", lambda path, *a, **k: asked.append(str(path)) or real(path, *a, **k))
    assert run("import", "//evil/share/x.txt")[0] == 1
    assert not [path for path in asked if "evil" in path]


@pytest.mark.parametrize("number", ["9" * 23, "1" * 5000])
def test_a_number_too_long_for_an_id_is_no_article(filled, run, number):
    code, _, err = run("facts", number)
    assert code == 1
    assert "holds no article" in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("name", ["plain.txt/x.csv", f"{'z' * 300}.csv"])
def test_a_place_that_cannot_be_is_refused_in_one_sentence(filled, run, tmp_path, name):
    (tmp_path / "plain.txt").write_text("not a folder")
    code, _, err = run("export", "--dossier", "KZ-BE", "-o", tmp_path / name)
    assert code == 1
    assert "could not be written" in err
    assert len(err.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("words", [("trade", "--json"), ("search", "energia")])
def test_a_full_standard_output_is_told_in_one_sentence(filled, words):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "briefing.cli", *words], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True
        )
    assert done.returncode == 1
    assert done.stderr.startswith("briefing: Standard output could not be written")
    assert len(done.stderr.splitlines()) == 1


def test_a_closed_standard_output_is_no_fault(filled):
    code = "import os, sys; os.close(1); sys.stdout = None; from briefing.cli import main; sys.exit(main(['trade']))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_size_of_nothing_is_a_wrong_use(run):
    assert run("screenshot", "-o", "a.png", "--size", "0000x0000")[0] == 2


def test_an_old_issue_is_kept_byte_for_byte_whatever_the_library_says_later(filled, run, tmp_path):
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"
    run("summary", "-o", first, "--marking", "LIMITED")
    with Library.open(tmp_path / "test.briefinglib") as library:
        key = dossiers.dossier_file(library, "BE-KZ").figures[0].key
        library.apply(facts.correction_edits(library, key, {"digits": "999.9"}))
    run("summary", "-o", second, "--marking", "LIMITED")
    with Library.open(tmp_path / "test.briefinglib") as library:
        newer, older = issued.issued_of(library, "BE-KZ")
        assert (older.version, newer.version) == (1, 2)
        assert older.sha256 != newer.sha256
        assert issued.document_of(library, older) == first.read_bytes()
        assert issued.document_of(library, newer) == second.read_bytes()


def test_what_has_changed_since_the_last_summary_is_a_page(filled, run, tmp_path):
    out = tmp_path / "changes.md"
    run("summary", "-o", out, "--template", "changes")
    assert "Nothing was issued of this dossier before" in out.read_text(encoding="utf-8")
    run("summary", "-o", tmp_path / "summary.pdf")
    with Library.open(tmp_path / "test.briefinglib") as library:
        key = dossiers.dossier_file(library, "BE-KZ").figures[0].key
        library.apply(facts.status_edits(library, [key], ReviewStatus.CONFIRMED, "", "2024-12-07T10:00:00Z"))
    for language in ("en", "fr"):
        # A page of changes is no summary to count from.
        code, _, err = run("summary", "-o", out, "--template", "changes", "--lang", language)
        assert (code, err) == (0, "")
        assert words(language).get("turn", "confirmed") in out.read_text(encoding="utf-8")


def test_export_seals_an_evidence_pack_that_verifies(tmp_path, capsys):
    from briefing.cli import main
    from briefing.storage import packfile
    from briefing.storage.library import Library
    from tests.rounds import FIFTH, FOURTH, told

    library, out = tmp_path / "l.briefinglib", tmp_path / "KZ-BE.briefing"
    with Library.open(library) as opened:
        told(tmp_path, opened, FOURTH, FIFTH)
    assert main(["export", "--library", str(library), "--dossier", "KZ-BE", "-o", str(out)]) == 0
    assert capsys.readouterr().out == f"wrote {out}\n"
    assert packfile.read_pack(out).dossier == "KZ-BE"


def test_rows_that_a_table_repeats_are_named_in_its_report(inbox, run):
    tidy = "reporter,partner,flow,period,value,multiplier,currency,source,vintage\n"
    turnover, exports = (f"KZ,BE,{flow},2016,7,6,USD,kz_bns,\n" for flow in ("turnover", "exports"))
    table = inbox / "twice.csv"
    table.write_text(tidy + 2 * turnover, encoding="utf-8")
    _, out, _ = run("import", table)
    assert "one value repeats an earlier one of the file and is taken once (row 3)" in out
    table.write_text(tidy + 2 * turnover + 7 * exports, encoding="utf-8")
    _, out, _ = run("import", table)
    assert "7 values repeat earlier ones of the file and are taken once (row 3, row 5, row 6, row 7, row 8 …)" in out


def test_reports_and_figures_use_names_and_count_one_as_one(inbox, run):
    tidy = "reporter,partner,flow,period,value,multiplier,currency,source,vintage\n"
    rows = "KZ,BE,{},2016,{},6,USD,kz_bns,\n"
    table = inbox / "one.csv"
    table.write_text(tidy + rows.format("turnover", "6") + rows.format("imports", "-4"), encoding="utf-8")
    _, out, _ = run("import", table)
    assert "(Kazakhstan–Belgium, KZ-BE, 2 observations)" in out
    assert "one value is below zero (the first: row 3)" in out
    table.write_text(tidy + rows.format("turnover", "6") + rows.format("exports", "9"), encoding="utf-8")
    _, out, _ = run("import", table)
    assert "1 observation)" in out
    assert "1 value was known already" in out
    _, out, _ = run("trade")
    lines = [line.split() for line in out.splitlines() if line.split()[:1] == ["Kazakhstan"] and "2016" in line]
    assert [line[1] for line in lines] == ["exports", "imports", "turnover"]
    assert "Bureau of National Statistics of Kazakhstan" in out
    assert "(implausible)" in out
    told = json.loads(run("trade", "--json")[1])["observations"]
    assert [o["flow"] for o in told] == ["exports", "imports", "turnover"]
    assert {o["reporter"] for o in told} == {"KZ"}


def test_figures_of_another_pair_are_named_in_the_report(inbox, run):
    table = inbox / "other.csv"
    head = "reporter,partner,flow,period,value,multiplier,currency,source,vintage\n"
    table.write_text(f"{head}DE,US,exports,2016,5,6,USD,comtrade,\n", encoding="utf-8")
    code, out, _ = run("import", table, "--dossier", "KZ-BE")
    assert code == 0
    assert "none of its rows concern Kazakhstan–Belgium" in out
    assert "they are filed under Germany–United States (DE-US)" in out


def test_whoever_waits_for_reports_hears_that_a_full_disk_ended_them(inbox, run, monkeypatch):
    def full(*_):
        raise DiskFull(inbox, "disk_full", "No room left on the disk.")

    monkeypatch.setattr("briefing.ingest.importing.read_head", full)
    code, out, _ = run("import", "--json", "--ask", inbox / ITALIAN, inbox / ENGLISH)
    lines = [json.loads(text) for text in out.splitlines()]
    assert code == 1
    assert [line.get("status") for line in lines] == ["failed", None]
    assert lines[-1] == {"stopped": "disk_full"}


# --- a page of one small table ------------------------------------------------------------------


def page_of(table: str, run, tmp_path, monkeypatch) -> str:
    """The page, as Markdown, of a library that holds nothing but a table of one's own."""
    monkeypatch.setenv("BRIEFING_LIBRARY", str(tmp_path / "small.briefinglib"))
    (tmp_path / "figures.csv").write_text(table, encoding="utf-8")
    assert run("import", tmp_path / "figures.csv", "--dossier", "KZ-BE")[0] == 0
    assert run("summary", "-o", tmp_path / "page.md")[0] == 0
    return " ".join((tmp_path / "page.md").read_text(encoding="utf-8").split())


def test_a_page_names_ones_own_table_in_words(run, tmp_path, monkeypatch):
    page = page_of("Period,Exports (mln USD),Imports (mln USD)\n2023,220.7,303.0\n", run, tmp_path, monkeypatch)
    assert "own figures, figures.csv" in page
    assert "manual" not in page


def test_a_total_that_the_program_added_up_has_its_sign_in_the_bottom_line(run, tmp_path, monkeypatch):
    page = page_of("Period,Exports (mln USD),Imports (mln USD)\n2023,220.7,303.0\n", run, tmp_path, monkeypatch)
    assert "Trade in 2023: USD 523.7 million. ●Δ" in page


def test_a_year_of_no_trade_is_not_said_to_be_missing(run, tmp_path, monkeypatch):
    table = "Period,Exports (mln USD),Imports (mln USD)\n2021,0,0\n2022,0,0\n2023,4.5,2.5\n"
    page = page_of(table, run, tmp_path, monkeypatch)
    assert "No change can be stated: the figure for 2022 is not above zero." in page
    assert "on figures not above zero: 2021 and 2022." in page
    assert "missing." not in page
    assert "not on file" not in page
    assert "like for like with" not in page


def test_two_missing_years_are_told_in_the_plural(run, tmp_path, monkeypatch):
    table = (
        "Period,Exports (mln USD),Imports (mln USD)\nJan-Aug 2022,1,2\n2022,5,6\nJan-Jun 2023,3,4\nJan-Mar 2024,3,4\n"
    )
    page = page_of(table, run, tmp_path, monkeypatch)
    assert "H1 2022 and Q1 2023 are not on file." in page


def test_a_small_flow_beside_a_very_large_one_is_not_printed_as_nothing(run, tmp_path, monkeypatch):
    table = "Period,Exports (mln USD),Imports (mln USD)\n2022,30,11000\n2023,40,12057.4\n"
    page = page_of(table, run, tmp_path, monkeypatch)
    assert "| 2023 | 40.0 | 12,057.4 |" in page
    assert "0.0" not in page.replace("40.0", "").replace("30.0", "").replace("11,000.0", "").replace("970.0", "")


# --- what every command says in JSON ------------------------------------------------------------


def test_a_summary_and_an_export_say_in_json_what_was_written(filled, run, tmp_path):
    code, out, err = run("summary", "--dossier", "KZ-BE", "-o", tmp_path / "s.md", "--json")
    told = json.loads(out)
    assert (code, told["path"], told["id"]) == (0, str(tmp_path / "s.md"), "BE-KZ-0001")
    assert told["unreviewed"] > 0
    code, out, err = run("export", "--dossier", "KZ-BE", "-o", tmp_path / "e.csv", "--json")
    assert (code, json.loads(out), err) == (0, {"path": str(tmp_path / "e.csv"), "dossier": "BE-KZ"}, "")


def test_a_check_of_what_is_no_library_says_so_in_json_too(run, tmp_path):
    path = tmp_path / "random.briefing"
    path.write_bytes(bytes(range(256)) * 12)
    code, out, err = run("check", "--library", path, "--json")
    told = json.loads(out)
    assert (code, told["status"], told["problems"][0]["mended"]) == (1, "damaged", False)
    assert "is not a Briefing library" in err


def test_facts_of_a_feed_name_what_was_not_read(run, tmp_path):
    items = "".join(f"<item><title>Trade {n}</title><description>Kenya met Peru.</description></item>" for n in (1, 2))
    (tmp_path / "news.xml").write_text(f'<rss version="2.0"><channel><title>x</title>{items}</channel></rss>')
    code, out, err = run("facts", tmp_path / "news.xml", "--json")
    assert (code, json.loads(out)["article"]["title"]) == (0, "Trade 1")
    assert "1 further entry in the feed" in err


def test_a_text_that_was_altered_in_the_file_is_printed_nowhere(filled, run, tmp_path):
    library = tmp_path / "test.briefinglib"
    with contextlib.closing(sqlite3.connect(library)) as file, file:
        assert file.execute("UPDATE article_text SET text = replace(text, '2023', '2093')").rowcount > 0
    code, out, err = run("summary", "-o", tmp_path / "s.md")
    assert (code, out) == (1, "")
    assert "is damaged: its contents do not hold together" in err
    assert not (tmp_path / "s.md").exists()

"""Killed while writing: what was acknowledged is there, nothing is half there, the file opens sound."""

import random
import signal
import subprocess
import sys

import pytest

from briefing.core.fact import ReviewStatus
from briefing.core.passage import Passage, Span
from briefing.storage import articles, facts, notes, tray, versions
from briefing.storage.integrity import Status, check
from briefing.storage.library import Library
from tests.storage.conftest import make_article, make_facts

WRITERS = {
    "import": """
import sys
from briefing.storage import articles, dossiers
from briefing.storage.library import Library
from tests.storage.conftest import make_article, make_facts
with Library.open(sys.argv[1]) as library:
    dossiers.ensure_dossier(library, "KZ", "BE")
    for n in range(100000):
        article = make_article(f"Articolo {n}")
        added = articles.add_article(library, article, make_facts(article), "KZ-BE")
        print(added.article_id, flush=True)
""",
    "update": """
import sys
from hashlib import sha256
from dataclasses import replace
from briefing.core.article import Block, BlockKind
from briefing.core.passage import Span
from briefing.storage import versions
from briefing.storage.library import Library
from tests.storage.conftest import make_article, make_facts
with Library.open(sys.argv[1]) as library:
    for n in range(100000):
        body = make_article().text if n % 2 else "Del vecchio testo non resta nulla; altra notizia."
        text = f"Versione {n}. " + body
        newer = replace(make_article(), text=text, raw=text.encode(), sha256=sha256(text.encode()).hexdigest(),
                        blocks=(Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
        fresh = make_facts(newer) if n % 2 else []
        print(versions.take(library, 1, newer, fresh).article_id, n, flush=True)
""",
    "review": """
import sys
from briefing.core.fact import ReviewStatus
from briefing.storage import facts
from briefing.storage.library import Library
with Library.open(sys.argv[1]) as library:
    for n in range(100000):
        status = ReviewStatus.CONFIRMED if n % 2 == 0 else ReviewStatus.REJECTED
        edits = facts.status_edits(library, ["fact:3", "fact:4"], status)
        edits += facts.correction_edits(library, "fact:4", {"digits": str(n + 1000)})
        edits = [e for e in edits if e.table == "correction" or e.key["fact_id"] == 3]
        print(library.apply(edits).seq, n + 1000, flush=True)
""",
}


def killed_while(writer: str, path, lines: int) -> list[str]:
    """Run a writer, kill it after it has acknowledged some lines; gives what it acknowledged."""
    process = subprocess.Popen([sys.executable, "-c", WRITERS[writer], str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    acknowledged = [process.stdout.readline().strip() for _ in range(lines)]
    process.send_signal(signal.SIGKILL)
    acknowledged += [line.strip() for line in process.stdout if line.endswith("\n")]
    process.wait()
    process.stdout.close()
    return acknowledged


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("seed", range(3))
def test_imports_acknowledged_before_a_kill_are_there_and_none_is_half_there(path, seed):
    acknowledged = killed_while("import", path, random.Random(seed).randint(1, 40))
    with Library.open(path) as library:
        heads = articles.article_heads(library, limit=None)
        assert {h.id for h in heads} >= set(map(int, acknowledged))
        assert len(heads) <= len(acknowledged) + 1
        for head in heads:
            assert len(facts.facts_of(library, head.id)) == len(make_facts(make_article()))
    assert check(path).status is Status.OK


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("seed", range(2))
def test_decisions_acknowledged_before_a_kill_are_there(filled, path, seed):
    filled.close()
    acknowledged = killed_while("review", path, random.Random(seed).randint(1, 60))
    last = int(acknowledged[-1].split()[1])
    with Library.open(path) as library:
        stored = int(facts.fact(library, "fact:4").figure.amount.digits)
        assert stored in (last, last + 1)
    assert check(path).status is Status.OK


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("seed", range(3))
def test_an_update_that_is_killed_loses_no_passage_and_leaves_nothing_half(filled, path, seed):
    text = articles.text_of(filled, 1)
    at = text.index("quinto round")
    filled.apply(notes.add_note_edits(filled, 1, Passage.at(text, Span(at, at + 12)), text="mine"))
    filled.apply(facts.status_edits(filled, ["fact:3", "fact:4"], ReviewStatus.CONFIRMED))
    filled.close()
    acknowledged = killed_while("update", path, random.Random(seed).randint(1, 20))
    last = int(acknowledged[-1].split()[1])
    with Library.open(path) as library:
        now = articles.text_of(library, 1)
        assert now.startswith((f"Versione {last}.", f"Versione {last + 1}."))
        numbers = [v.number for v in versions.versions_of(library, 1)]
        assert numbers == list(range(len(numbers), 0, -1))
        assert versions.text_of(library, 1, 1) == text
        there = {f.key for f in facts.facts_of(library, 1)} | {n.key for n in notes.notes_of(library, 1)}
        waiting = {a.subject for a in tray.tray_of(library, 1)}
        assert {"fact:3", "fact:4", "note:1"} <= there | waiting
        assert not there & waiting
    assert check(path).status is Status.OK


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_a_library_whose_writer_was_killed_at_birth_is_whole_or_not_there(tmp_path):
    code = (
        "import sys\nfrom briefing.storage.library import Library\nprint('go', flush=True)\nLibrary.open(sys.argv[1])\n"
    )
    for n in range(5):
        path = tmp_path / f"library{n}"
        process = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        if path.exists():
            assert check(path).status is Status.OK


def test_two_processes_writing_at_once_both_get_through(path):
    code = """
import sys
from briefing.storage import articles, dossiers
from briefing.storage.library import Library
from tests.storage.conftest import make_article, make_facts
with Library.open(sys.argv[1], timeout=120) as library:
    dossiers.ensure_dossier(library, "KZ", "BE")
    for n in range(25):
        article = make_article(f"Articolo {sys.argv[2]} {n}")
        articles.add_article(library, article, make_facts(article), "KZ-BE")
"""
    writers = [subprocess.Popen([sys.executable, "-c", code, str(path), name]) for name in "ab"]
    assert [w.wait() for w in writers] == [0, 0]
    with Library.open(path) as library:
        assert len(articles.article_heads(library, limit=None)) == 50
        assert library.last_seq() == 51
        assert library.one("SELECT count(DISTINCT id) FROM fact") == (250,)
    assert check(path).status is Status.OK


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_the_check_after_a_kill_takes_the_log_in_and_leaves_none_beside_the_library(path):
    killed_while("import", path, 5)
    assert path.with_name(f"{path.name}-wal").stat().st_size
    assert check(path).status is Status.OK
    assert [p.name for p in path.parent.glob(f"{path.name}*")] == [path.name]

"""The worker: what a hostile file costs (one file), and that nothing of it is left behind."""

import os
import socket
import sys
import threading
from pathlib import Path

import pytest

from briefing.ingest.documents import Unreadable, read_document
from briefing.ingest.worker import Cancelled, ReaderFailed, Worker

READERS = Path(__file__).parent / "readers"
PAGE = (
    b"<html><head><title>Una prova di lettura</title></head><body><article><h1>Una prova di lettura</h1>"
    b"<p>Il ministro ha incontrato a Bruxelles il collega belga e ha parlato delle relazioni tra i due paesi.</p>"
    b"<p>Secondo il comunicato, le parti hanno deciso di continuare il dialogo e di rafforzare i legami.</p>{}</article>"
)


@pytest.fixture
def worker():
    with Worker() as worker:
        yield worker


@pytest.fixture
def hostile():
    with Worker(seconds=120, readers="hostile_readers", search=[READERS]) as worker:
        yield worker


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "pagina.html"
    path.write_bytes(PAGE)
    return path


def gone(pid):
    """Whether the process has ended and was waited for."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_page_read_by_the_worker_is_the_same_as_read_here(worker, page):
    article = worker.read(page)
    assert article == read_document(PAGE, "pagina.html")
    assert article.raw == PAGE


def test_the_sample_pages_come_through_the_pipe_unchanged(worker, shared):
    for path in sorted((shared / "data" / "articles").glob("*.html")):
        assert worker.read(path) == read_document(path.read_bytes(), path.name)


def test_bytes_already_read_need_no_file(worker):
    assert worker.read_bytes(PAGE, "pagina.html") == read_document(PAGE, "pagina.html")


def test_a_chosen_encoding_reaches_the_reader(worker, tmp_path):
    (tmp_path / "a.txt").write_bytes("Переговоры в Брюсселе".encode("koi8-r"))
    assert worker.read(tmp_path / "a.txt", encoding="koi8-r").text == "Переговоры в Брюсселе"


def test_one_child_serves_many_files(worker, page):
    worker.read(page)
    pid = worker.pid
    worker.read(page)
    assert worker.pid == pid


def test_a_refusal_names_the_file_and_keeps_the_child(worker, page, tmp_path):
    worker.read(page)
    pid = worker.pid
    with pytest.raises(Unreadable) as caught:
        worker.read(tmp_path / "gone.html")
    assert caught.value.problem == "missing"
    assert "gone.html" in caught.value.sentence
    assert worker.pid == pid


def test_a_network_path_is_refused_before_a_child_is_started(worker):
    with pytest.raises(Unreadable) as caught:
        worker.read("//host/share/a.html")
    assert caught.value.problem == "network_path"
    assert worker.pid is None


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders")
def test_a_named_pipe_is_refused_without_waiting(worker, tmp_path):
    os.mkfifo(tmp_path / "pipe.html")
    with pytest.raises(Unreadable) as caught:
        worker.read(tmp_path / "pipe.html")
    assert caught.value.problem == "not_a_file"


def test_a_name_that_is_not_unicode_is_read(worker, tmp_path):
    path = os.fsencode(tmp_path) + b"/pagina\xff.html"
    with open(path, "wb") as file:
        file.write(PAGE)
    assert worker.read(os.fsdecode(path)).title == "Una prova di lettura"


def test_a_reader_that_never_ends_is_stopped_and_the_next_file_is_read(hostile):
    hostile.seconds = 0.5
    with pytest.raises(Unreadable) as caught:
        hostile.ask("sleep", "lento.html")
    assert caught.value.problem == "time"
    assert "“lento.html” took longer than 0.5 seconds" in caught.value.sentence
    hostile.seconds = 120
    assert hostile.ask("echo", "a", value=1) == 1


@pytest.mark.parametrize("kind", ["abort", "leave"])
def test_a_reader_that_breaks_its_process_costs_one_file(hostile, kind):
    first = hostile.ask("pid", "a")
    with pytest.raises(Unreadable) as caught:
        hostile.ask(kind, "rotto.html")
    assert caught.value.problem == "stopped"
    assert "rotto.html" in caught.value.sentence
    assert gone(first)
    assert hostile.ask("pid", "a") != first


def test_a_child_killed_between_files_is_replaced(hostile):
    first = hostile.ask("pid", "a")
    os.kill(first, 9)
    hostile._process.wait(120)
    assert hostile.ask("pid", "a") != first


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux")
def test_a_reader_that_wants_too_much_memory_is_refused_with_the_limit(hostile):
    with pytest.raises(Unreadable) as caught:
        hostile.ask("memory", "grande.html")
    assert caught.value.problem == "memory"
    assert "1.5 GB" in caught.value.sentence


def test_a_bug_in_a_reader_is_raised_as_one(hostile):
    with pytest.raises(ReaderFailed, match="ZeroDivisionError"):
        hostile.ask("bug", "a.html")


def test_a_reader_s_refusal_comes_through(hostile):
    with pytest.raises(Unreadable, match="is refused"):
        hostile.ask("refuse", "a.html")


def test_what_a_library_prints_is_no_answer(hostile):
    assert hostile.ask("print", "a.html") == "done"


@pytest.mark.parametrize("value", [None, 0, "é\u2028😀\n\t\x00", {"a": [1, 2]}, "x" * 3_000_000])
def test_values_come_back_as_they_were_sent(hostile, value):
    assert hostile.ask("echo", "a", value=value) == value


def test_cancelling_from_another_thread_ends_the_reading(hostile):
    pid = hostile.ask("pid", "a")
    ended = threading.Event()

    def cancel():
        # What is cancelled before the reading began is not this reading.
        while not ended.wait(0.2):
            hostile.cancel()

    hand = threading.Thread(target=cancel)
    hand.start()
    try:
        with pytest.raises(Cancelled):
            hostile.ask("sleep", "lento.html")
    finally:
        ended.set()
        hand.join()
    assert gone(pid)
    assert hostile.ask("echo", "a", value=2) == 2


def test_cancelling_by_asking_ends_the_reading(hostile):
    with pytest.raises(Cancelled):
        hostile.ask("sleep", "lento.html", lambda: True)


def test_closing_ends_the_child_and_its_threads(page):
    before = set(threading.enumerate())
    worker = Worker()
    worker.read(page)
    pid = worker.pid
    worker.close()
    worker.close()
    assert worker.pid is None
    assert gone(pid)
    assert set(threading.enumerate()) <= before


def test_the_child_never_imports_the_window(worker, page):
    with Worker(readers="hostile_readers", search=[READERS]) as hostile:
        modules = hostile.ask("modules", "a")
    assert not [m for m in modules if m.startswith(("PySide6", "pandas", "pyqtgraph", "apsw"))]


@pytest.mark.skipif(sys.platform != "linux", reason="network is taken away on Linux")
def test_the_child_reaches_no_server(hostile):
    with socket.create_server(("127.0.0.1", 0)) as server:
        answer = hostile.ask("connect", "a", port=server.getsockname()[1])
        if answer == 0:
            pytest.skip("this system does not let a process give its network up")
        server.settimeout(0.1)
        with pytest.raises(TimeoutError):
            server.accept()


@pytest.mark.parametrize(
    "filler",
    [
        "<table><tr><td>" * 10_000,
        "<div>" * 100_000,
        "<b><i>" * 50_000,
        "<p>" + "x" * 1_000_000,
        "<script>" * 100_000,
        "<!--" * 200_000,
        "<p title='" * 100_000,
        "<table>" + "<tr><td>1</td><td>2</td></tr>" * 30_000,
    ],
    ids=["tables", "divs", "inline", "run", "scripts", "comments", "quotes", "rows"],
)
def test_a_bomb_is_read_within_the_limits(worker, tmp_path, filler):
    (tmp_path / "bomba.html").write_bytes(PAGE.replace(b"{}", filler.encode()))
    article = worker.read(tmp_path / "bomba.html")
    assert "Il ministro ha incontrato" in article.text

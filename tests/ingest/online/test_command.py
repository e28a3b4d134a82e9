"""The command that asks services, as a process of its own: what it prints, what it keeps, how it is ended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefing.storage import dossiers, services
from briefing.storage.library import Library
from tests.ingest.online.server import answer, dripping, error, serving

ROOT = Path(__file__).resolve().parents[3]
KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def server():
    with serving() as found:
        yield found


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "test.briefinglib"
    with Library.open(path) as library:
        dossiers.ensure_dossier(library, "KZ", "BE")
    return path


def start(path, server, *more):
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "BRIEFING_LIBRARY": str(path),
        "BRIEFING_EUROSTAT_URL": server.root + "/comext",
        "BRIEFING_COMTRADE_URL": server.root,
        "BRIEFING_COMTRADE_KEY": KEY,
    }
    words = [sys.executable, "-m", "briefing.cli", "figures", "--no-months", "--since", "2024", *more]
    return subprocess.Popen(words, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_each_service_is_told_with_its_progress_as_json(path, server):
    process = start(path, server, "--source", "eurostat", "--source", "comtrade", "--json")
    out, err = process.communicate(timeout=120)
    assert (process.returncode, err) == (0, "")
    lines = [json.loads(line) for line in out.splitlines()]
    told = {line["service"]: line for line in lines if "problem" in line}
    assert (told["eurostat"]["problem"], told["eurostat"]["dossier"]) == ("", "KZ-BE")
    assert told["comtrade"]["fresh"] == told["comtrade"]["report"]["observations"] > 0
    assert {"service": "eurostat", "done": 0, "total": 1} in lines
    assert KEY not in out + err


def test_a_service_in_trouble_is_one_sentence_and_exit_code_1(path, server):
    server.will(error(400, 150, "Invalid value for dimension partner."))
    out, err = (process := start(path, server, "--source", "eurostat")).communicate(timeout=120)
    assert process.returncode == 1
    assert out == "Eurostat: 0 new figures\n"
    assert err == ("briefing: Eurostat does not understand the request (Invalid value for dimension partner).\n")


def test_the_key_is_in_no_word_even_where_the_service_refuses_it(path, server):
    server.will(answer({"statusCode": 401, "message": "Access denied due to invalid subscription key."}, 401))
    out, err = (process := start(path, server, "--source", "comtrade")).communicate(timeout=120)
    assert process.returncode == 1
    assert "does not take the subscription key" in err
    assert KEY not in out + err


def test_ended_in_the_middle_of_an_answer_it_leaves_the_library_as_it_was(path, server):
    server.will(dripping(600.0))
    process = start(path, server, "--source", "eurostat")
    try:
        end = time.monotonic() + 120
        while not server.requests and time.monotonic() < end:
            time.sleep(0.02)
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=120)
    finally:
        process.kill()
    with Library.open(path) as library:
        assert library.one("SELECT count(*) FROM observation") == (0,)
        assert services.answers(library) == ()


def test_no_source_is_asked_that_is_not_named(path, server):
    out, err = (process := start(path, server)).communicate(timeout=120)
    assert (process.returncode, out) == (2, "")
    assert "--source" in err
    assert server.requests == []

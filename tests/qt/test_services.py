"""Services are asked by a child process, only those switched on, by hand or on schedule; the key stays out of sight."""

from __future__ import annotations

import datetime as dt
import stat
import sys

import pytest

from briefing.qt import child, wording_services
from briefing.qt.services import JITTER, KEY_VARIABLE, Services, due, next_try
from briefing.qt.settings import Settings
from briefing.storage import dossiers, observations, services
from briefing.storage.library import Library
from briefing.storage.services import ServiceAnswer
from tests.ingest.online.server import answer, dripping, serving

NOW = dt.datetime(2026, 11, 26, 12, 0, tzinfo=dt.UTC)
KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def server(monkeypatch):
    with serving() as found:
        monkeypatch.setenv("BRIEFING_EUROSTAT_URL", found.root + "/comext")
        monkeypatch.setenv("BRIEFING_COMTRADE_URL", found.root)
        yield found


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.briefinglib") as opened:
        dossiers.ensure_dossier(opened, "KZ", "BE")
        yield opened


@pytest.fixture
def settings(tmp_path) -> Settings:
    made = Settings(tmp_path / "settings.ini")
    made.set("sources.years", 2)
    return made


@pytest.fixture
def asked(qapp, library, settings):
    made = Services(library, settings)
    yield made
    made.close()


def run(asked, qtbot, *names):
    told = []
    asked.told.connect(told.append)
    with qtbot.waitSignal(asked.finished, timeout=60_000) as done:
        asked.start("KZ-BE", names)
    return told, done.args[0]


def test_nothing_is_asked_before_it_is_switched_on(asked, settings, server):
    assert asked.allowed == ()
    asked.start("KZ-BE", ["eurostat", "comtrade"])
    assert not asked.busy
    settings.set("sources.eurostat", True)
    assert asked.allowed == ("eurostat",)
    settings.set("sources.offline", True)
    asked.start("KZ-BE", ["eurostat"])
    assert not asked.busy
    assert server.requests == []


def test_what_is_switched_on_is_asked_and_its_figures_are_in_the_library(asked, settings, server, qtbot, library):
    settings.set("sources.eurostat", True)
    steps = []
    asked.progressed.connect(lambda *step: steps.append(step))
    told, breakdown = run(asked, qtbot, "eurostat", "comtrade")
    assert breakdown == ""
    assert [(a.service, a.problem) for a in told] == [("eurostat", "")]
    assert told[0].fresh > 0
    assert steps[0] == ("eurostat", 0, 2)
    assert steps[-1] == ("eurostat", 2, 2)
    assert observations.observations(library, "KZ", "BE")
    assert asked.answers("KZ-BE") == {"eurostat": told[0]}


def test_the_key_goes_to_the_child_out_of_sight_and_only_where_it_is_needed(
    asked, settings, tmp_path, monkeypatch, qtbot
):
    settings.set("sources.eurostat", True)
    settings.set("sources.comtrade", True)
    settings.set("sources.comtrade_key", KEY)
    seen, words = tmp_path / "seen.txt", []
    code = f"import os; open({str(seen)!r}, 'a').write(os.environ.get({KEY_VARIABLE!r}, 'none') + ' ')"
    monkeypatch.setattr(child, "command", lambda asked: (words.extend(asked), [sys.executable, "-c", code])[1])
    for names in (["eurostat"], ["comtrade"]):
        run(asked, qtbot, *names)
    assert seen.read_text() == f"none {KEY} "
    assert KEY not in words
    mode = stat.S_IMODE((tmp_path / "settings.ini").stat().st_mode)
    assert sys.platform == "win32" or mode == 0o600
    settings.reset(["sources.comtrade_key"])
    assert settings.text("sources.comtrade_key") == KEY


def test_a_run_can_be_stopped_and_leaves_nothing(asked, settings, server, qtbot, library):
    settings.set("sources.eurostat", True)
    server.will(dripping(600.0))
    asked.start("KZ-BE", ["eurostat"])
    qtbot.waitUntil(lambda: bool(server.requests), timeout=60_000)
    with qtbot.waitSignal(asked.finished, timeout=20_000) as done:
        asked.cancel()
    assert done.args == [""]
    assert library.one("SELECT count(*) FROM observation") == (0,)


def test_a_child_that_breaks_down_is_told_in_its_own_words(asked, settings, qtbot, monkeypatch):
    settings.set("sources.eurostat", True)
    broken = [sys.executable, "-c", "import sys; print('briefing: The disk is full.', file=sys.stderr); sys.exit(3)"]
    monkeypatch.setattr(child, "command", lambda words: broken)
    assert run(asked, qtbot, "eurostat") == ([], "The disk is full.")


def said(problem="", hours=0.0, service="eurostat", dossier="KZ-BE", wait=None):
    return ServiceAnswer(service, dossier, NOW - dt.timedelta(hours=hours), problem, wait_until=wait)


def test_what_was_answered_is_asked_again_after_the_interval_and_a_failure_sooner():
    assert due([said(hours=23)], "daily", NOW) is None
    assert due([said(hours=24)], "daily", NOW) == ("KZ-BE", ("eurostat",))
    assert due([said(hours=24)], "never", NOW) is None
    assert due([said("offline", hours=1)], "weekly", NOW) is None
    assert due([said("offline", hours=2)], "weekly", NOW) == ("KZ-BE", ("eurostat",))
    assert next_try(said("too_often", wait=NOW + dt.timedelta(hours=9)), "daily") == NOW + dt.timedelta(hours=9)
    assert next_try(said("key"), "daily") is None


def test_a_clock_set_back_by_years_does_not_silence_a_service_for_years():
    assert due([said(hours=-24 * 3650)], "weekly", NOW) == ("KZ-BE", ("eurostat",))
    assert due([said("too_often", hours=-48, wait=NOW + dt.timedelta(days=3))], "daily", NOW) == (
        "KZ-BE",
        ("eurostat",),
    )
    # It is looked a little later than it is, so that what was asked just now seems to lie ahead.
    assert due([said(hours=-0.3)], "daily", NOW) is None
    assert due([said("key", hours=-48)], "daily", NOW) is None


def test_the_dossier_that_waits_longest_is_asked_first_with_all_its_services():
    answers = [
        said(hours=30, dossier="FR-US"),
        said(hours=40),
        said(hours=26, service="comtrade"),
        said(hours=1, service="comtrade", dossier="FR-US"),
    ]
    assert due(answers, "daily", NOW) == ("KZ-BE", ("eurostat", "comtrade"))


def test_on_schedule_only_a_dossier_that_was_asked_about_by_hand_is_asked_about(
    asked, settings, server, qtbot, library
):
    settings.set("sources.eurostat", True)
    settings.set("sources.schedule", "weekly")
    asked.look()
    assert not asked.busy
    run(asked, qtbot, "eurostat")
    count = len(server.requests)
    asked.look()
    assert not asked.busy
    later = dt.datetime.now(dt.UTC) + dt.timedelta(days=7) + JITTER
    with qtbot.waitSignal(asked.finished, timeout=60_000):
        asked.look(lambda: later)
    assert len(server.requests) == 2 * count


def test_the_last_answer_is_told_with_its_time_its_outcome_and_the_services_own_words(asked, settings, server, qtbot):
    settings.set("sources.eurostat", True)
    assert wording_services.last_answer(None) == "Not asked yet."
    (good,), _ = run(asked, qtbot, "eurostat")
    assert wording_services.last_answer(good).endswith("new figures")
    server.will(answer({"error": [{"status": 400, "id": 150, "label": "Invalid value"}]}, 400))
    (told,), _ = run(asked, qtbot, "eurostat")
    words = wording_services.last_answer(asked.answers("KZ-BE")["eurostat"])
    assert told.problem == "refused"
    assert "It does not understand the request. It says: “Invalid value”" in words
    assert "Last full answer" in words


def test_every_problem_has_words(qapp):
    from briefing.ingest.online import figures
    from briefing.ingest.online.faults import Problem

    codes = {*map(str, Problem), figures.NOT_COVERED, figures.CANCELLED, figures.UNREADABLE, figures.WAITING}
    assert not {code for code in codes if wording_services.problem(code) == code}


def test_what_was_kept_of_a_removed_dossier_is_not_asked_about(asked, settings, library):
    settings.set("sources.eurostat", True)
    settings.set("sources.schedule", "daily")
    services.keep(library, ServiceAnswer("eurostat", "KZ-BE", NOW - dt.timedelta(days=400)))
    library.apply(dossiers.remove_dossier_edits(library, "KZ-BE"))
    asked.look()
    assert not asked.busy

"""Slow work runs beside the window and its result arrives in the window's thread."""

import gc
import threading

import pytest

from briefing.qt.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.close()


def test_work_runs_elsewhere_and_its_result_arrives_here(tasks, qtbot) -> None:
    seen = {}
    tasks.run(lambda: threading.get_ident(), lambda ident: seen.update(work=ident, done=threading.get_ident()))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen["work"] != threading.get_ident()
    assert seen["done"] == threading.get_ident()
    assert not tasks.busy


def test_a_failure_arrives_as_the_exception(tasks, qtbot) -> None:
    failed = []
    tasks.run(lambda: 1 // 0, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], ZeroDivisionError)


def test_work_is_done_one_after_the_other(tasks, qtbot) -> None:
    order: list[int] = []
    for n in range(5):
        tasks.run(lambda n=n: order.append(n), lambda _: None)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert order == [0, 1, 2, 3, 4]


def test_closing_waits_for_running_work_and_calls_nothing_after(qapp, qtbot) -> None:
    tasks, started, release, called = Tasks(), threading.Event(), threading.Event(), []

    def work() -> None:
        started.set()
        release.wait(120)

    tasks.run(work, lambda _: called.append("done"))
    assert started.wait(120)
    release.set()
    tasks.close()
    qapp.processEvents()
    assert called == []
    assert not [t for t in threading.enumerate() if t.name == "briefing-worker"]


def test_no_garbage_is_collected_while_the_worker_works(qtbot, qapp):
    tasks, seen = Tasks(), []
    tasks.run(gc.isenabled, seen.append)
    tasks.run(gc.isenabled, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [False, False]
    assert gc.isenabled()
    tasks.run(gc.isenabled, seen.append)
    tasks.close()
    assert gc.isenabled()


def test_no_garbage_is_collected_while_another_worker_still_works(tasks, qtbot):
    release, seen = threading.Event(), []
    tasks.run(lambda: release.wait(120), lambda _: None)
    quick = Tasks()
    quick.run(lambda: None, seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1)
    quick.close()
    held = not gc.isenabled()
    release.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert held
    assert gc.isenabled()

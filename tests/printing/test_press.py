"""The press lays pages out in a process of its own and survives what happens there."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

import pytest

from briefing.printing import press as printing
from briefing.printing.pdf import LayoutError, pdf_bytes
from briefing.printing.press import Press
from briefing.printing.render import Options, RenderModel
from tests.printing import dossiers


@pytest.fixture
def press():
    made = Press()
    yield made
    made.close()


def test_page_is_byte_for_byte_that_of_this_process(press):
    summary = dossiers.seed_summary()
    ours, own = press.pdf(summary, Options("it", "letter")), pdf_bytes(summary, Options("it", "letter"))
    assert ours == own
    assert press.pid not in (None, os.getpid())


@pytest.mark.skipif(sys.platform == "win32", reason="no signals to send")
def test_press_that_was_killed_is_replaced(press):
    summary = dossiers.seed_summary()
    press.pdf(summary, Options())
    first = press.pid
    os.kill(first, signal.SIGKILL)
    # Killed before or while it is asked: either way the next page comes.
    with suppress(LayoutError):
        press.pdf(summary, Options())
    assert press.pdf(summary, Options()).pages == 2
    assert press.pid != first


def test_press_is_renewed_before_it_grows(press, monkeypatch):
    monkeypatch.setattr(printing, "RENEWED_AFTER", 2)
    summary = dossiers.build(dossiers.empty_file(), as_of=dossiers.AS_OF)
    pids = []
    for _ in range(3):
        press.pdf(summary, Options())
        pids.append(press.pid)
    assert pids[0] == pids[1] != pids[2]


def test_layout_error_comes_back_with_its_details(press, monkeypatch):
    monkeypatch.setattr(printing, "render", lambda summary, options: RenderModel({"lang": "en"}, "title", "en", 0))
    with pytest.raises(LayoutError) as caught:
        press.pdf(dossiers.seed_summary(), Options())
    assert caught.value.sentence.startswith("The summary could not be laid out")
    assert caught.value.details

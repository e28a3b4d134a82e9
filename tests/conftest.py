"""Fixtures for all tests: an offscreen screen, a fresh library, the shared samples when they are there."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

# A busy machine is no failure: no generated test is held to a clock.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
# Many tests start the program or its worker anew; each of them would compile every module again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
PATIENCE = 60_000
"""So long, in milliseconds, a test waits for what it wants to see: on a busy machine it comes late, not never."""


def delete_what_waits() -> None:
    """Delete the Qt objects that were told to go."""
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def lay_out() -> None:
    """Give every widget the place it has asked for; until then, widths and heights are those of what stood before."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


class PatientBot(QtBot):
    """Waits at least `PATIENCE` for a state or a signal, whatever it was asked for, and for neither longer than it takes."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE) -> None:
        """Until it holds with every widget in its place: what is measured next is not what stood before."""

        def settled() -> bool | None:
            if callback() is False:
                return False
            lay_out()
            return callback()

        super().waitUntil(settled, timeout=max(timeout, PATIENCE))

    def waitSignal(
        self, signal: Any, *, timeout: int = PATIENCE, raising: bool | None = None, **rest: Any
    ) -> SignalBlocker:
        # Who waits for a signal that shall not come says so, and for how long.
        timeout = timeout if raising is False else max(timeout, PATIENCE)
        return super().waitSignal(signal, timeout=timeout, raising=raising, **rest)


@pytest.fixture
def qtbot(qapp, request) -> PatientBot:
    """The bot of pytest-qt, with patience."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the first document and the sample files; the test is skipped without it."""
    if not SHARED.is_dir():
        pytest.skip("the shared sample files are not beside this checkout")
    return SHARED


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown() -> Generator[None, object, object]:
    """Delete the closed widgets of a test before its fixtures end.

    Outside an event loop nothing that waits for deletion is deleted by itself, and each style and palette is applied to
    all that live: tests grew ever slower. Once the fixtures let go, Python would take panes and plots apart in any order.
    """
    delete_what_waits()
    return (yield)

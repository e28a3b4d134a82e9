"""Fixtures for all tests: an offscreen screen, a fresh library, the shared samples when they are there."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine is no failure: no generated test is held to a clock.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
# Many tests start the program or its worker anew; each of them would compile every module again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


def delete_what_waits() -> None:
    """Delete the Qt objects that were told to go."""
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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

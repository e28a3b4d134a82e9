"""Fixtures for all tests: an offscreen screen, a fresh library, the shared samples when they are there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
# Many tests start the program or its worker anew; each of them would compile every module again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the first document and the sample files; the test is skipped without it."""
    if not SHARED.is_dir():
        pytest.skip("the shared sample files are not beside this checkout")
    return SHARED

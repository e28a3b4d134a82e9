"""A fault in an override of Qt's is told, whatever raised it, and does not end the process."""

import os
import subprocess
import sys

import pytest

CHILD = """
import sys
import briefing.qt.overrides
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from shiboken6 import delete
app = QCoreApplication([])
told = []
class Thing(QObject):
    happened = Signal(bool)
    def __init__(self):
        super().__init__()
        self.calls = 0
        self.happened.connect(self.deleteLater)
    def event(self, event):
        if sys.argv[1] == "c":
            int("x")
        gone = QObject()
        delete(gone)
        gone.objectName()
    def deleteLater(self):
        self.calls += 1
thing = Thing()
try:
    QCoreApplication.sendEvent(thing, QEvent(QEvent.Type.User))
except Exception as error:
    told.append(type(error).__name__)
thing.happened.emit(True)
print(*told, thing.calls, Thing.event.__name__)
"""


@pytest.mark.parametrize(("what", "told"), [("c", "ValueError"), ("gone", "RuntimeError")])
def test_an_error_raised_in_c_in_an_override_is_told_and_survived(what: str, told: str) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", CHILD, what], capture_output=True, text=True, env=env, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [told, "1", "event"]

"""Calls into Qt that return nothing give back no reference that was never taken (PySide6 6.12.0 on Python 3.11)."""

import os
import subprocess
import sys

CHILD = """
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel
class Teller(QObject):
    told = Signal(bool)
app = QApplication([])
label, teller = QLabel(), Teller()
before = sys.getrefcount(None), sys.getrefcount(True)
for n in range(10_000):
    label.setText(str(n))
    label.update()
    teller.told.emit(True)
after = sys.getrefcount(None), sys.getrefcount(True)
lost = [a - b for a, b in zip(before, after)]
assert max(lost) < 1000, lost
print("alive")
"""


def test_ten_thousand_void_calls_and_emits_are_survived() -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, env=env, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "alive"

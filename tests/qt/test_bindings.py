"""The plots are imported on a worker once Qt's classes are made: two threads that make classes at once can end the process."""

import os
import subprocess
import sys

CHILD = """
import sys
import time
from pathlib import Path
from PySide6 import QtWidgets
from briefing import program
rarely_used = "QDataWidgetMapper"
assert rarely_used not in vars(QtWidgets), "PySide makes its classes at once: nothing is left to watch over"
plots, making = program._import_plots, program.making_classes
def slowly():
    for step in making():
        time.sleep(0.02)
        yield step
program.making_classes = slowly
def watched():
    print(rarely_used in vars(QtWidgets), flush=True)
    plots()
program._import_plots = watched
program.picture(Path(sys.argv[1]), "light", (1280, 720))
"""


def test_qts_classes_are_made_before_the_worker_imports_the_plots(tmp_path) -> None:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "BRIEFING_SETTINGS": str(tmp_path / "settings.ini")}
    command = [sys.executable, "-c", CHILD, str(tmp_path / "library.briefinglib")]
    done = subprocess.run(command, capture_output=True, text=True, env=env, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "True"

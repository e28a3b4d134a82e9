"""The real window on a real (virtual) screen: it opens on the sample dossier, paints, and closes cleanly.

Run as `python -m tests.smoke` with DISPLAY set.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def window_id(name: str, seconds: float = 40) -> str:
    """The id of the visible window whose title holds `name`."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name], capture_output=True, text=True)
        if found.stdout.split():
            return found.stdout.split()[0]
        time.sleep(0.2)
    raise SystemExit(f"no window called {name!r} within {seconds} s")


def quit_by_key(process: subprocess.Popen[str]) -> int:
    """Press Ctrl+Q until the program has ended; gives its exit code. A window may give way to another meanwhile."""
    for _ in range(10):
        subprocess.run(["xdotool", "key", "--window", window_id("Belgium.*Briefing"), "ctrl+q"], capture_output=True)
        try:
            return process.wait(4)
        except subprocess.TimeoutExpired:
            continue
    raise SystemExit("the window did not close on Ctrl+Q")


def main() -> None:
    """Open, look at the title, close, and see exit code 0 and no complaint."""
    with tempfile.TemporaryDirectory() as folder:
        env = os.environ | {
            "BRIEFING_LIBRARY": f"{folder}/library.briefinglib",
            "BRIEFING_SETTINGS": f"{folder}/settings.ini",
            "HOME": folder,
        }
        process = subprocess.Popen([sys.executable, "main.py"], cwd=ROOT, env=env, stderr=subprocess.PIPE, text=True)
        try:
            window_id("Belgium.*Briefing")
            time.sleep(3)  # the chart takes the picture's place
            if process.poll() is not None:
                raise SystemExit(f"the window closed by itself: exit {process.returncode}")
            code = quit_by_key(process)
        finally:
            if process.poll() is None:
                process.kill()
        complaint = process.stderr.read() if process.stderr else ""
    if code != 0 or "Traceback" in complaint or "QThread" in complaint:
        raise SystemExit(f"exit {code}\n{complaint}")
    print("smoke: the window opened on the sample dossier and closed cleanly")


if __name__ == "__main__":
    main()

"""Starting: the words of the command line, machines without a screen, one window for one library."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from briefing import app, startup
from briefing.instance import Instance
from briefing.startup import Options, Unusable

ROOT = Path(__file__).resolve().parents[1]
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")


def run(*words: str, env: dict[str, str] | None = None, code: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *words] if code else [sys.executable, str(ROOT / "main.py"), *words]
    whole = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    whole |= {"PYTHONPATH": str(ROOT)} | (env or {})
    return subprocess.run(command, capture_output=True, text=True, env=whole, timeout=120, check=False)


def test_words_are_files_and_a_library() -> None:
    assert startup.options(["a.txt", "--library", "x.lib", "b.html"]) == Options(
        (Path("a.txt"), Path("b.html")), Path("x.lib")
    )
    assert startup.options(["--library=x.lib"]).library == Path("x.lib")
    assert startup.options(["--", "--odd.txt"]).files == (Path("--odd.txt"),)


@pytest.mark.parametrize("words", [["KZ-BE-0001.2 [3]"], ["kz-be-1.2", "[3]"], ["KZ-BE-0001.2[3]"]])
def test_the_code_of_a_printed_page_may_stand_for_a_file(words):
    assert startup.options([*words, "--library", "x.lib"]) == Options((), Path("x.lib"), "KZ-BE-0001.2 [3]")


def test_a_file_named_like_a_code_is_a_file(tmp_path):
    path = tmp_path / "KZ-BE-0001"
    path.write_text("An article")
    assert startup.options([str(path)]).files == (path,)


def test_what_begins_like_a_code_and_is_none_is_told():
    with pytest.raises(Unusable, match=r"“KZ-BE-0001 \[x\]” is no code"):
        startup.options(["KZ-BE-0001 [x]"])


@pytest.mark.parametrize("words", [["--librari", "x"], ["--library"]])
def test_an_unknown_option_is_a_usage_error(words, capsys) -> None:
    with pytest.raises(Unusable):
        startup.options(words)
    assert app.main(words) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_command_that_is_mistyped_is_a_usage_error_and_opens_no_window(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert app.main(["impotr", "article.txt"]) == 2
    assert capsys.readouterr().err == "briefing: There is no command and no file “impotr”; see python main.py --help.\n"
    Path("notes").write_text("An article")
    assert startup.options(["notes"]).files == (Path("notes"),)


@ON_LINUX
def test_without_a_screen_one_sentence_names_the_way_without_a_window() -> None:
    done = run()
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "python main.py summary -o out.pdf" in done.stderr


@ON_LINUX
def test_a_screen_that_does_not_answer_is_named_and_nothing_aborts() -> None:
    done = run(env={"DISPLAY": ":987"})
    assert done.returncode == 1
    assert ":987 does not answer" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_missing_library_of_the_system_is_named_with_its_package() -> None:
    sentence = startup.missing_sentence("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")
    assert "libxcb-cursor.so.0" in sentence
    assert "apt-get install" in sentence
    assert "libxcb-cursor0" in sentence


@ON_LINUX
def test_qt_that_cannot_be_loaded_is_one_sentence() -> None:
    code = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtWidgets":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
sys.meta_path.insert(0, Missing())
from briefing.app import main
raise SystemExit(main([]))
"""
    done = run(code=code, env={"QT_QPA_PLATFORM": "offscreen"})
    assert done.returncode == 1
    assert "libegl1" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_file_that_is_no_library_is_refused_in_one_sentence_and_stays_as_it_is(tmp_path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a library", encoding="utf-8")
    env = {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CACHE_HOME": str(tmp_path),
        "BRIEFING_SETTINGS": str(tmp_path / "s.ini"),
    }
    done = run("--library", str(path), env=env)
    assert done.returncode == 1
    assert str(path) in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_text(encoding="utf-8") == "not a library"


FIRST_PAINT = """
import json, os, sys
from pathlib import Path
from briefing import boot, paths
from briefing.instance import Instance
from briefing.startup import Options
seen = {}
app = boot.application()
library = paths.default_library()
instance = Instance(library, paths.cache_folder())
instance.is_first()
start = boot.Start(Options(), library, instance)
heavy = ("pandas", "numpy", "pyqtgraph", "trafilatura", "lxml", "nh3", "typst", "babel", "PySide6.QtPdf", "httpx", "docx", "pypdfium2")
from PySide6.QtCore import QTimer
from briefing.views.window import Window
paint = Window.paintEvent
def painted(window, event):
    # At the paint itself: what is loaded a moment later is loaded in time.
    paint(window, event)
    if not seen:
        seen["heavy"] = [m for m in heavy if m in sys.modules]
        seen["still"] = start.program is None
Window.paintEvent = painted
def watch():
    program = start.program
    if program is not None and program.is_ready and program.content.evidence.is_live and not program.tasks.busy:
        seen["live"] = "pyqtgraph" in sys.modules
        seen["pandas"] = "pandas" in sys.modules
        seen["article"] = program.desk.article.title if program.desk.article else None
        QTimer.singleShot(300, program.window.close)
        ticker.stop()
ticker = QTimer(interval=1)
ticker.timeout.connect(watch)
start.begin()
ticker.start()
app.exec()
start.end()
instance.close()
import threading
seen["threads"] = [t.name for t in threading.enumerate() if t is not threading.main_thread()]
print(json.dumps(seen))
"""


def start(tmp_path: Path) -> dict[str, object]:
    env = {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "BRIEFING_SETTINGS": str(tmp_path / "s.ini"),
        "BRIEFING_LIBRARY": str(tmp_path / "l.briefinglib"),
    }
    done = run(code=FIRST_PAINT, env=env)
    assert done.returncode == 0, done.stderr
    assert "QThread" not in done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_at_first_paint_nothing_heavy_is_loaded_and_the_end_leaves_nothing_behind(tmp_path) -> None:
    first = start(tmp_path)
    assert first["heavy"] == []
    assert first["article"] is not None, "the first start shows the sample dossier"
    assert first["threads"] == []
    assert not list(tmp_path.glob("*-wal"))
    second = start(tmp_path)
    assert second["heavy"] == []
    assert second["still"], "the second start shows the last frame before the program is built"
    assert second["live"]
    assert not second["pandas"], "pandas stays out of the window's process"
    assert second["threads"] == []


def test_a_picture_of_another_state_is_not_shown(tmp_path, qapp, monkeypatch) -> None:
    from PySide6.QtGui import QPixmap

    from briefing import still
    from briefing.storage.dossiers import ensure_dossier
    from briefing.storage.library import Library

    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path, settings = tmp_path / "l.briefinglib", tmp_path / "s.ini"
    with Library.open(path) as library:
        still.keep(path, settings, library.last_seq(), QPixmap(10, 10))
        assert still.load(path, settings) is not None
        ensure_dossier(library, "KZ", "BE")
    assert still.load(path, settings) is None
    still.keep(path, settings, still.last_change(path) or 0, QPixmap(10, 10))
    assert still.load(path, settings) is not None
    settings.write_text("[text]\nsize=125\n", encoding="utf-8")
    assert still.load(path, settings) is None


def test_there_is_no_picture_of_a_library_that_cannot_be_read(tmp_path, qapp) -> None:
    from briefing import still

    broken = tmp_path / "l.briefinglib"
    broken.write_bytes(b"no library at all, only words" * 50)
    assert still.load(broken, tmp_path / "s.ini") is None
    assert still.load(tmp_path / "none", tmp_path / "s.ini") is None


def test_a_second_start_hands_its_files_and_its_code_to_the_first(qapp, qtbot, tmp_path) -> None:
    library = tmp_path / "l.briefinglib"
    first = Instance(library, tmp_path)
    assert first.is_first()
    first.listen()
    code = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from briefing.instance import Instance
app = QCoreApplication([])
second = Instance(Path(sys.argv[1]), Path(sys.argv[2]))
assert not second.is_first()
assert second.hand_over([Path("/tmp/ärticle.txt")], "KZ-BE-0001.2 [3]")
"""
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, "-c", code, str(library), str(tmp_path)], env=env)
    asked: list[object] = []
    first.asked.connect(asked.append)
    first.code_asked.connect(asked.append)
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=20_000)
    assert asked == [[Path("/tmp/ärticle.txt")], "KZ-BE-0001.2 [3]"]
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.returncode == 0
    first.close()


SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from briefing.instance import Instance
app = QCoreApplication([])
second = Instance(Path(sys.argv[1]), Path(sys.argv[2]))
assert not second.is_first()
print("second", flush=True)
print(second.hand_over([Path("/tmp/article.txt")]), second._lock.isLocked(), flush=True)
"""


def second_start(library: Path, folder: Path) -> subprocess.Popen[str]:
    """A second start that found the lock held."""
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", SECOND, str(library), str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "second"
    return process


def test_a_second_start_waits_for_the_first_one_to_be_built(qapp, qtbot, tmp_path) -> None:
    first = Instance(tmp_path / "l", tmp_path)
    assert first.is_first()
    asked: list[object] = []
    first.asked.connect(asked.append)
    process = second_start(tmp_path / "l", tmp_path)
    QTest.qWait(400)
    assert process.poll() is None
    first.listen()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.communicate()[0].strip() == "True False"
    first.close()


def test_a_second_start_is_the_first_when_that_one_ends_before_it_was_built(qapp, qtbot, tmp_path) -> None:
    first = Instance(tmp_path / "l", tmp_path)
    assert first.is_first()
    process = second_start(tmp_path / "l", tmp_path)
    first.close()
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.communicate()[0].strip() == "False True"


def test_another_library_gets_a_window_of_its_own(qapp, tmp_path) -> None:
    one, two = Instance(tmp_path / "one", tmp_path), Instance(tmp_path / "two", tmp_path)
    assert one.is_first()
    assert two.is_first()
    one.close()
    two.close()


def test_an_empty_lock_file_locks_nobody_out(qapp, tmp_path) -> None:
    instance = Instance(tmp_path / "l", tmp_path)
    instance._path.write_bytes(b"")
    assert instance.is_first()
    instance.close()


@ON_LINUX
def test_the_lock_of_a_killed_window_is_no_obstacle(qapp, tmp_path) -> None:
    code = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from briefing.instance import Instance
app = QCoreApplication([])
held = Instance(Path(sys.argv[1]), Path(sys.argv[2]))
assert held.is_first()
held.listen()
print("held", flush=True)
time.sleep(60)
"""
    command = [sys.executable, "-c", code, str(tmp_path / "l"), str(tmp_path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)})
    assert process.stdout is not None
    assert process.stdout.readline().strip() == "held"
    process.kill()
    process.wait()
    process.stdout.close()
    instance = Instance(tmp_path / "l", tmp_path)
    assert instance.is_first()
    instance.listen()
    instance.close()


def test_a_picture_of_the_window_is_written(tmp_path) -> None:
    code = """
import sys
from pathlib import Path
from briefing.app import screenshot
screenshot(Path(sys.argv[1]), library=Path(sys.argv[2]), theme="dark", size=(1280, 720))
"""
    env = {"XDG_CACHE_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = run(str(tmp_path / "out.png"), str(tmp_path / "l.briefinglib"), code=code, env=env)
    assert done.returncode == 0, done.stderr
    from PySide6.QtGui import QImage

    from briefing.qt.tokens import DARK

    image = QImage(str(tmp_path / "out.png"))
    assert (image.width(), image.height()) == (1280, 720)
    assert image.pixelColor(2, 700).name().upper() == DARK.sidebar


def test_a_picture_that_cannot_be_written_leaves_nothing_and_one_sentence(tmp_path) -> None:
    code = "import sys; from briefing.cli import main; sys.exit(main(sys.argv[1:]))"
    env = {"XDG_CACHE_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    out = tmp_path / "missing" / "out.png"
    done = run("screenshot", "-o", str(out), "--library", str(tmp_path / "l.briefinglib"), code=code, env=env)
    assert done.returncode == 1
    assert f"{out.name} could not be written: the folder {out.parent} is not there" in done.stderr
    assert not out.parent.exists()

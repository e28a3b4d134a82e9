"""Nothing but the one module opens a connection: read from the source, and watched while the program's scenes run."""

from __future__ import annotations

import ast
import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "briefing"
ROOT = PACKAGE.parent
THE_ONE = "ingest/online/connection.py"
LOCAL_ONLY = "instance.py"
"""Hands files to the program that runs already, through a local socket of QtNetwork."""
NETWORK = {
    "socket", "ssl", "socketserver", "select", "selectors", "asyncio", "http", "ftplib", "smtplib", "poplib", "imaplib",
    "telnetlib", "nntplib", "xmlrpc", "webbrowser", "urllib.request", "urllib.error", "httpx", "httpcore", "anyio", "h11",
    "requests", "urllib3", "aiohttp", "websockets", "certifi", "PySide6.QtNetwork", "PySide6.QtNetworkAuth",
    "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtHttpServer",
}  # fmt: skip
"""Modules by which a program can reach another machine, standard library, dependencies and Qt."""
FETCHING = {"fetch_url", "fetch_response", "extract_from_url", "urlopen", "urlretrieve"}
"""Functions of libraries we use that fetch by themselves."""
FILES = sorted(p for p in PACKAGE.rglob("*.py"))


def reached(tree: ast.Module) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [a.name for a in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module, *(f"{node.module}.{a.name}" for a in node.names)]
        for name in names:
            parts = name.split(".")
            found |= {".".join(parts[:n]) for n in range(1, len(parts) + 1)} & NETWORK
            found |= {parts[-1]} & FETCHING
        if isinstance(node, ast.Attribute) and node.attr in FETCHING:
            found.add(node.attr)
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "import_module":
            found |= {a.value for a in node.args if isinstance(a, ast.Constant)} & NETWORK
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_only_one_module_can_reach_another_machine(path):
    found = reached(ast.parse(path.read_text(encoding="utf-8")))
    name = path.relative_to(PACKAGE).as_posix()
    if name == THE_ONE:
        assert {"httpx", "ssl"} <= found
    elif name == LOCAL_ONLY:
        assert found <= {"PySide6.QtNetwork"}
        text = path.read_text(encoding="utf-8")
        assert "QLocal" in text
        assert not any(word in text for word in ("QTcp", "QUdp", "QSsl", "QNetwork", "QHost", "QDns"))
    else:
        assert not found


def test_the_one_module_is_used_by_nothing_but_the_command_that_asks():
    users = set()
    for path in FILES:
        names = {
            name
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            for name in (
                [a.name for a in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
        }
        if any(n in ("briefing.ingest.online.connection", "briefing.ingest.online.figures") for n in names):
            users.add(path.relative_to(PACKAGE).as_posix())
    assert users == {"ingest/online/asking.py", "ingest/online/figures.py", "cli/figures.py"}


WATCH = """
import os, socket, sys
OUT = os.environ["BRIEFING_TEST_SOCKETS"]
LOCAL = {"AF_UNIX"}

def tell(what):
    with open(OUT, "a", encoding="utf-8") as out:
        out.write(f"{os.getpid()} {os.path.basename(sys.argv[0] or sys.executable)}: {what}\\\\n")

def watch(event, args):
    if event == "socket.connect" and getattr(args[0], "family", None) != getattr(socket, "AF_UNIX", None):
        tell(f"connect {args[1]}")
        raise RuntimeError("a connection was opened")
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg", "urllib.Request",
                 "webbrowser.open", "http.client.connect", "ftplib.connect", "smtplib.connect"):
        tell(f"{event} {args[:2]}")
        raise RuntimeError("a connection was asked for")

sys.addaudithook(watch)
with open(OUT, "a", encoding="utf-8") as out:
    out.write(f"{os.getpid()} watched\\\\n")
""".replace("\\\\n", "\\n")

ATTEMPTS = '''
def attempts():
    """How often this process or one it started tried to reach any address, by the kernel's count; Qt's own code too."""
    try:
        with open("/proc/self/net/snmp") as file:
            names, counts = [line.split() for line in file if line.startswith("Ip:")]
    except (OSError, ValueError):
        return -1
    return dict(zip(names, counts))["OutNoRoutes"]

'''

SCENES = '''
"""Import, open, extract, print and the window, in one process that starts the others as the program does."""
import sys, tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication
from briefing.boot import application
from briefing.cli import main
from briefing.ingest.sample import install_sample
from briefing.program import Program, _wait
from briefing.qt.settings import Settings
from briefing.storage.library import Library
from briefing import resource

folder = Path(sys.argv[1])
page = folder / "page.html"
page.write_text(HTML, encoding="utf-8")
path = folder / "library.briefinglib"
with Library.open(path) as library:
    install_sample(library)
common = ["--library", str(path)]
assert main(["import", *common, str(page)]) == 0
assert main(["facts", *common, str(page)]) == 0
assert main(["summary", *common, "--dossier", "KZ-BE", "-o", str(folder / "out.pdf")]) == 0
assert main(["summary", *common, "--dossier", "KZ-BE", "-o", str(folder / "out.html")]) == 0
assert main(["export", *common, "--dossier", "KZ-BE", "-o", str(folder / "out.csv")]) == 0
application()
settings = Settings(folder / "settings.ini")
program = Program(Library.open(path), settings)
program.build()
program.show()
_wait(lambda: program.is_ready and program.content.evidence.is_live and not program.tasks.busy, 30_000)
reports = []
program.importer.finished.connect(reports.append)
other = folder / "other.html"
other.write_text(HTML.replace("523.7", "524.9"), encoding="utf-8")
program.content.intake.take_files([other])
_wait(lambda: bool(reports), 60_000)
assert reports and reports[0].lines[0].status == "imported", reports
program.desk.open_article(int(reports[0].lines[0].id))
_wait(lambda: False, 500)
program.window.grab()
program.window.close()
program.close()
print("scenes done")
print("attempts", attempts())
'''
HTML = (
    "<!DOCTYPE html><html><head><title>Consultations</title>"
    "<link rel=stylesheet href='http://192.0.2.1/a.css'><meta http-equiv=refresh content='1;url=http://192.0.2.1/r'>"
    "<base href='http://192.0.2.1/'></head><body style=\"background:url('http://192.0.2.1/b.png')\"><article>"
    "<h1>Kazakhstan and Belgium hold consultations</h1><img src='http://192.0.2.1/p.png'><img src='//192.0.2.1/q.png'>"
    "<p>Trade between Kazakhstan and Belgium came to $523.7 million in 2023, of which exports of Kazakhstan were $220.7 million "
    "and imports $303.0 million. The fifth round of political consultations was held in Brussels on October 18, 2024.</p>"
    "<p>The sides expressed readiness to go on with their dialogue and to hold the next round in Astana.</p>"
    "</article><script src='http://192.0.2.1/s.js'></script></body></html>"
)


def _alone() -> None:
    """Leave for a network with nothing in it, in which the kernel counts every attempt to reach anything."""
    if sys.platform == "linux":
        unshare = ctypes.CDLL(None).unshare
        if unshare(0x40000000) != 0:
            unshare(0x10000000 | 0x40000000)


def _may_be_alone() -> bool:
    code = (
        ATTEMPTS
        + "import os\nprint(os.path.exists('/sys/class/net') and attempts(), len(open('/proc/net/dev').readlines()))"
    )
    done = subprocess.run([sys.executable, "-c", code], preexec_fn=_alone, capture_output=True, text=True, check=False)
    # Two lines of heading and the loopback.
    return done.stdout.split() == ["0", "3"]


def watched(tmp_path, code, *arguments):
    """Run code with every Python process under it watched; gives the process and what was told."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    out = tmp_path / "sockets.txt"
    script = tmp_path / "scene.py"
    script.write_text(code, encoding="utf-8")
    env = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(site), str(ROOT))),
        "BRIEFING_TEST_SOCKETS": str(out),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        # Where a proxy is named, a library that reaches out would show as a connection to it.
        "HTTPS_PROXY": "http://192.0.2.1:9",
        "HTTP_PROXY": "http://192.0.2.1:9",
    }
    done = subprocess.run(
        [sys.executable, str(script), *map(str, arguments)],
        env=env,
        capture_output=True,
        text=True,
        timeout=300,
        preexec_fn=_alone if sys.platform == "linux" else None,
    )
    return done, out.read_text(encoding="utf-8").splitlines()


def test_no_scene_opens_a_connection_in_the_window_or_in_any_process_it_starts(tmp_path):
    folder = tmp_path / "work"
    folder.mkdir()
    done, told = watched(tmp_path, ATTEMPTS + f"HTML = {json.dumps(HTML)}\n" + SCENES, folder)
    assert "scenes done" in done.stdout, done.stderr
    assert [line for line in told if not line.endswith("watched")] == []
    # The window, the importer it started and the workers that read for both were all watched.
    assert len({line.split()[0] for line in told}) >= 3
    if _may_be_alone():
        assert "attempts 0" in done.stdout


def test_the_watch_sees_a_connection(tmp_path):
    code = ATTEMPTS + (
        "import subprocess, sys\n"
        "subprocess.run([sys.executable, '-c', \"import socket; socket.create_connection(('192.0.2.1', 9), 0.1)\"])\n"
        "import urllib.request\n"
        "try:\n    urllib.request.urlopen('http://192.0.2.1/', timeout=0.1)\nexcept RuntimeError as error:\n    print(error)\n"
        "from PySide6.QtNetwork import QTcpSocket\n"
        "socket = QTcpSocket()\nsocket.connectToHost('192.0.2.1', 9)\nsocket.waitForConnected(100)\n"
        "print('attempts', attempts())\n"
    )
    done, told = watched(tmp_path, code)
    assert "a connection was" in done.stdout
    assert len([line for line in told if not line.endswith("watched")]) == 2
    if _may_be_alone():
        # What Python does is stopped before it happens; what Qt does by itself is seen by the kernel.
        assert "attempts" in done.stdout
        assert "attempts 0" not in done.stdout

"""Before the window: the words it was started with, and whether this machine can show one. No Qt here."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.core.pagecode import begins_like_a_code, is_evidence_alone, page_code

PROGRAM = "briefing"
NO_WINDOW = "A summary can be made without a window: python main.py summary -o out.pdf"

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""The system's libraries that Qt's window needs, and the Debian packages they come in."""


class Unusable(Exception):
    """The program cannot start here; its text is one sentence for the user."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the window was asked for: files to import and show, and a library other than the usual one.

    `code` is a printed page's code to open the source of, "" for none; `pack` an evidence pack to look at.
    """

    files: tuple[Path, ...] = ()
    library: Path | None = None
    code: str = ""
    pack: Path | None = None

    @property
    def may_show_last(self) -> bool:
        """Whether the last session's picture may stand first: nothing else was asked for."""
        return not (self.files or self.code or self.pack)


PACK_SUFFIX = ".briefing"


def options(words: Sequence[str]) -> Options:
    """Read the words of `python main.py [FILE ...] [--library FILE]`, where a page's code may stand for a file.

    Raises Unusable for an unknown option, for a first word that is no command and no file, for what begins as a code
    and is none, and for a pack among other things.
    """
    files: list[Path] = []
    library: Path | None = None
    code = ""
    rest = list(words)
    while rest:
        word = rest.pop(0)
        name, given, value = word.partition("=")
        if word == "--":
            files += map(Path, rest)
            break
        if name == "--library":
            if not given and not rest:
                raise Unusable("--library needs the name of a library file.")
            library = Path(value if given else rest.pop(0))
        elif word.startswith("-") and not Path(word).exists():
            raise Unusable(f"There is no option {word}; see python main.py --help.")
        elif begins_like_a_code(word) and not Path(word).exists():
            # Without quotation marks a shell hands the "[3]" over as a word of its own.
            entry = f" {rest.pop(0)}" if rest and is_evidence_alone(rest[0]) else ""
            code = _code(word + entry)
        elif not files and word.isalpha() and not Path(word).exists():
            raise Unusable(f"There is no command and no file “{word}”; see python main.py --help.")
        else:
            files.append(Path(word))
    packs = [f for f in files if f.suffix.casefold() == PACK_SUFFIX]
    if packs and (len(files) > 1 or library is not None or code):
        raise Unusable("An evidence pack opens in a window of its own; name it alone.")
    return Options((), None, "", packs[0]) if packs else Options(tuple(files), library, code)


def _code(word: str) -> str:
    found = page_code(word)
    if found is None:
        raise Unusable(f"“{word}” is no code of a printed page; write it as printed, like KZ-BE-0001.2 [3].")
    return found.text


def _is_missing(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError as error:
        return "No such file" in str(error) or "cannot open" in str(error)
    return False


def missing_sentence(complaint: str) -> str:
    """Which libraries of the system are missing and the command that installs them.

    `complaint` is the loader's own sentence, which names the first one.
    """
    named = [name for name in PACKAGES if name in complaint or _is_missing(name)]
    if not named:
        return f"Qt could not be loaded: {complaint}."
    packages = " ".join(sorted({PACKAGES[name] for name in named}))
    return f"Qt needs libraries that this system lacks ({', '.join(named)}): sudo apt-get install {packages}"


def check_qt() -> None:
    """See that Qt can be loaded. Raises Unusable naming what to install."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        if ".so" not in str(error):
            raise
        raise Unusable(missing_sentence(str(error))) from error


def check_screen() -> None:
    """See that a window can be shown, because Qt would abort the process. Raises Unusable with one sentence."""
    if not sys.platform.startswith("linux"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform not in ("", "xcb"):
        return
    if not platform and os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY")
    if not display:
        raise Unusable(f"There is no screen to show a window on. {NO_WINDOW}")
    _check_plugin()
    if not _answers(display):
        raise Unusable(f"The screen {display} does not answer. {NO_WINDOW}")


def _check_plugin() -> None:
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        return
    plugin = Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.exists():
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        raise Unusable(missing_sentence(str(error))) from error


def _answers(display: str) -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise Unusable(missing_sentence(str(error))) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    broken = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not broken

"""Paths: where the library, the settings, the cache and the log of this user lie."""

from __future__ import annotations

import os
import sys
from pathlib import Path

LIBRARY_SUFFIX = ".briefinglib"


_XDG = {
    "data": ("XDG_DATA_HOME", ".local/share"),
    "config": ("XDG_CONFIG_HOME", ".config"),
    "cache": ("XDG_CACHE_HOME", ".cache"),
}


def _folder(kind: str) -> Path:
    if sys.platform.startswith("linux"):
        # Spelled out: the first frame waits for this, and platformdirs takes longer to import than all else here.
        variable, usual = _XDG[kind]
        named = os.environ.get(variable, "")
        return (Path(named) if os.path.isabs(named) else Path.home() / usual) / "briefing"
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("Briefing", appauthor=False)
    return {"data": dirs.user_data_path, "config": dirs.user_config_path, "cache": dirs.user_cache_path}[kind]


def data_folder() -> Path:
    """The folder of the user's own data; it may not exist yet."""
    return _folder("data")


def cache_folder() -> Path:
    """The folder of what can be made again (last frame, log); it may not exist yet."""
    return _folder("cache")


def default_library() -> Path:
    """The library opened when none is named: BRIEFING_LIBRARY, else one in the user's data folder."""
    named = os.environ.get("BRIEFING_LIBRARY")
    return Path(named) if named else data_folder() / f"library{LIBRARY_SUFFIX}"


def settings_file() -> Path:
    """The settings: BRIEFING_SETTINGS, else an INI file in the user's configuration folder."""
    named = os.environ.get("BRIEFING_SETTINGS")
    return Path(named) if named else _folder("config") / "settings.ini"

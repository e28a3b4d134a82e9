"""Resources: where the files shipped beside the code are found, in a checkout and installed."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE / "resources" if (_HERE / "resources").is_dir() else _HERE.parent / "resources"


def path(*parts: str) -> Path:
    """The path of a shipped file or folder, `path("fonts", "Inter-Regular.ttf")`."""
    return _ROOT.joinpath(*parts)

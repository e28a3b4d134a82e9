"""Resources: where the files shipped beside the code are found, in a checkout and installed."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE / "resources" if (_HERE / "resources").is_dir() else _HERE.parent / "resources"


def path(*parts: str) -> Path:
    """The path of a shipped file or folder, `path("fonts", "Inter-Regular.ttf")`."""
    return _ROOT.joinpath(*parts)


def manual() -> Path:
    """The user manual: in a checkout among the documents, installed beside the other resources."""
    installed = _ROOT / "manual.md"
    return installed if installed.exists() else _ROOT.parent / "docs" / "manual.md"

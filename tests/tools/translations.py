"""The window's translations: collected from the source, checked, and compiled.

`python -m tests.tools.translations` brings every `resources/translations/briefing_xx.ts` up to date with the source and
compiles those that are whole; `python -m tests.tools.translations xx` begins a new language.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

from tests.tools import texts

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
_TOOLS = Path(PySide6.__file__).parent
_HELD = re.compile(r"%L?\d+|%n|\{[a-z_]*\}|<[^>]+>")


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the source with its translation, empty when there is none."""

    context: str
    source: str
    comment: str
    words: str

    @property
    def held(self) -> bool:
        """Whether places for values, marks and the number of mnemonics are those of the source."""
        return sorted(_HELD.findall(self.source)) == sorted(_HELD.findall(self.words))


def run(tool: str, *arguments: str | Path) -> str:
    """Qt's own tool, with the message it prints when it fails."""
    done = subprocess.run([_TOOLS / tool, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{tool}: {done.stderr or done.stdout}")
    return done.stdout


def collect(file: Path) -> None:
    """Bring a .ts file up to date with the source; translations of texts that stayed are kept."""
    code = file.stem.removeprefix("briefing_")
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "texts.cpp"
        said.write_text(texts.written(sorted((ROOT / "briefing").rglob("*.py"))), encoding="utf-8")
        run("lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
            "-target-language", code, said, "-ts", file)  # fmt: skip


def messages(file: Path) -> Iterator[Message]:
    """The texts of a .ts file; one that depends on a number comes once for each plural form."""
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, comment = message.findtext("source") or "", message.findtext("comment") or ""
            for words in _forms(message):
                yield Message(name, source, comment, words)


def _forms(message: ET.Element) -> list[str]:
    """A translation's words, one for each plural form where it has such; empty ones as long as it is not finished."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return [""]
    if message.get("numerus"):
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def compiled(file: Path, target: Path) -> Path:
    """The .qm file made of a .ts file."""
    run("lrelease", "-silent", file, "-qm", target)
    return target


def main(begin: list[str]) -> None:
    """Update and compile, and say what lacks a translation."""
    FOLDER.mkdir(exist_ok=True)
    files = {FOLDER / f"briefing_{code}.ts" for code in begin} | set(FOLDER.glob("briefing_??.ts"))
    for file in sorted(files):
        collect(file)
        missing = [m for m in messages(file) if not m.words]
        broken = [m for m in messages(file) if m.words and not m.held]
        print(f"{file.name}: {len(missing)} without words, {len(broken)} that lose a value")
        for message in (*missing[:10], *broken):
            print(f"  {message.context}: {message.source!r}")
        if not missing:
            compiled(file, file.with_suffix(".qm"))


if __name__ == "__main__":
    main(sys.argv[1:])

"""The direction of imports, read from the source."""

import ast
import re
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "briefing"
ORDER = ["core", "storage", "ingest", "printing", "qt", "views"]
READING = ["words", "times", "sums", "phrases", "terms", "sides", "scope", "changes", "tables", "flows", "figures", "people", "events"]  # fmt: skip
"""The parts of `ingest/extract`, from the words of a text to its facts."""
HEAVY = {
    "pandas",
    "numpy",
    "pyqtgraph",
    "trafilatura",
    "typst",
    "lingua",
    "babel",
    "nh3",
    "lxml",
    "feedparser",
    "python_calamine",
    "httpx",
}
FILES = sorted(PACKAGE.rglob("*.py"))


def imported(tree: ast.Module) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(a.name for a in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{a.name}" for a in node.names)
    return names


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_one_way(path):
    room = path.relative_to(PACKAGE).parts[0]
    names = imported(ast.parse(path.read_text(encoding="utf-8")))
    inside = {n.split(".")[1] for n in names if n.startswith("briefing.")}
    if room in ORDER:
        right = set(ORDER[ORDER.index(room) + 1 :]) | {"app", "cli"}
        assert not inside & right, f"{path.name} imports to its right"
    if room in ("core", "storage", "ingest", "printing", "cli"):
        assert not any(n.split(".")[0] == "PySide6" for n in names), f"{path.name} imports Qt"
    if room == "core":
        assert not {n.split(".")[0] for n in names} & (HEAVY | {"apsw", "sqlite3"})


@pytest.mark.parametrize(
    "path",
    [p for p in FILES if p.is_relative_to(PACKAGE / "ingest" / "extract")],
    ids=lambda p: str(p.relative_to(PACKAGE)),
)
def test_an_article_is_read_from_its_words_to_its_facts(path):
    part = path.relative_to(PACKAGE / "ingest" / "extract").parts[0].removesuffix(".py")
    if part not in READING:
        return
    names = imported(ast.parse(path.read_text(encoding="utf-8")))
    inside = {n.split(".")[3] for n in names if n.startswith("briefing.ingest.extract.")}
    assert not inside & set(READING[READING.index(part) + 1 :]), f"{path.name} imports what is read after it"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_each_module_says_in_its_first_line_what_it_owns(path):
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_each_module_of_the_reading_stands_in_the_tour():
    tour = (PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    parts = [p for p in FILES if p.is_relative_to(PACKAGE / "ingest" / "extract") and p.stem != "__init__"]
    assert [str(p.relative_to(PACKAGE)) for p in parts if not re.search(rf"`(\w+/)*{p.stem}`", tour)] == []


def test_what_the_tour_names_of_the_reading_is_there():
    tour = (PACKAGE.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    told = tour[tour.index("## One article, read") : tour.index("## One table, taken in")]
    named = re.findall(r"`(?:(\w+)/)?(\w+)`", told)
    known = {(p.parent.name, p.stem) for p in FILES if p.is_relative_to(PACKAGE / "ingest" / "extract")}
    folders, names = {folder for folder, _ in known}, {name for both in known for name in both}
    assert [f"{folder}/{stem}" for folder, stem in named if folder in folders and (folder, stem) not in known] == []
    assert [stem for folder, stem in named if not folder and stem not in names] == []


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_heavy_libraries_are_imported_where_the_work_is(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    top = [n for n in tree.body if isinstance(n, ast.Import | ast.ImportFrom)]
    names = {n.split(".")[0] for node in top for n in imported(ast.Module([node], []))}
    assert not names & HEAVY


@pytest.mark.parametrize(
    "path",
    [p for p in FILES if p.is_relative_to(PACKAGE / "ingest" / "extract")],
    ids=lambda p: str(p.relative_to(PACKAGE)),
)
def test_the_grammar_asks_for_no_language_by_name(path):
    """What a language has of its own is a switch or a word in its lexicon, so that a new one needs no code."""
    asked = [
        node.lineno
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Compare)
        and isinstance(node.left, ast.Attribute)
        and ast.unparse(node.left).endswith("lexicon.code")
        and any(isinstance(other, ast.Constant | ast.Set | ast.Tuple) for other in node.comparators)
    ]
    assert not asked, f"{path.name} asks for a language by name in line {asked}"

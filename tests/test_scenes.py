"""The scenes that must work, through the real window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.core.checks import Rule, Verdict
from briefing.core.fact import Flow, ReviewStatus
from briefing.core.period import Period
from briefing.storage import facts
from briefing.storage.library import Library
from tests import scene
from tests.scene import PART_2023, PART_2024

EARLIER = """Trade between Kazakhstan and Belgium grew in 2023

According to the Ministry of Foreign Affairs of Kazakhstan, bilateral trade between Kazakhstan and Belgium amounted to
$375.3 million in January-August 2023.
"""


@pytest.fixture(autouse=True)
def _own_folders(tmp_path, monkeypatch):
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))


@pytest.fixture
def program(qtbot, tmp_path):
    with scene.opened(tmp_path, qtbot) as made:
        yield made


def test_scene_1_the_first_launch_shows_the_sample_with_round_five_and_three_periods(program):
    desk = program.desk
    assert desk.dossier.sample
    assert desk.article is not None
    assert 5 in [m.number for m in desk.timeline.rounds]
    stated = [m.period for m in desk.timeline.periods]
    assert {Period.year(2022), Period.year(2023), PART_2024} <= set(stated)
    assert {"523.7", "289.0"} <= scene.texts(program)
    labels = [t.text for t in program.content.evidence.plots.placed.lanes.texts]
    assert "5th · Brussels · 18 Oct 2024" in labels


def test_scene_1_an_empty_library_invites_an_article(qtbot, tmp_path):
    with scene.opened(tmp_path, qtbot, sample=False) as program:
        assert program.content.centre.currentWidget() is program.content.empty


def test_scene_1_the_sample_prints_a_marked_draft_of_two_pages(program, tmp_path):
    out = tmp_path / "summary.pdf"
    done = scene.command("summary", "-o", out, "--marking", "LIMITED", library=program.library.path)
    assert done.returncode == 0, done.stderr
    import pypdfium2

    pdf = pypdfium2.PdfDocument(out)
    pages = [page.get_textpage().get_text_range() for page in pdf]
    assert len(pages) == 2
    assert all(text.count("LIMITED") >= 2 for text in pages)
    assert "DRAFT" in pages[0]
    pdf.close()


def test_scene_2_a_changed_figure_moves_the_chart_and_fails_the_sum_until_it_is_undone(program, qtbot):
    desk = program.desk
    fact = scene.figure(program, Flow.IMPORTS, PART_2024)
    before = desk.chart
    edits = facts.correction_edits(program.library, fact.key, {"digits": "164.7"})
    assert program.undo.push(edits, "Edit 174.7")
    qtbot.waitUntil(lambda: "164.7" in {m.label for m in desk.chart.marks()})
    failed = [c for c in desk.checks if c.rule is Rule.SUM and c.verdict is not Verdict.OK]
    assert [c.period for c in failed] == [PART_2024]
    assert "2 of 3" in " ".join(program.content.status.words)

    program.window.activateWindow()
    program.commands.action("edit.undo").trigger()
    assert desk.chart == before
    assert scene.figure(program, Flow.IMPORTS, PART_2024) == fact
    assert all(c.verdict is Verdict.OK for c in desk.checks if c.rule is Rule.SUM)


def test_scene_3_a_second_article_unlocks_the_comparison(qtbot, tmp_path, shared):
    (seed,) = sorted((shared / "seed").glob("*.txt"))
    library = tmp_path / "library.briefinglib"
    Library.open(library).close()
    assert scene.command("import", seed, library=library).returncode == 0
    with scene.opened(tmp_path, qtbot, sample=False) as program:
        comparison = next(g.comparison for g in program.desk.chart.groups if g.period == PART_2024)
        assert comparison.growth is None
        assert comparison.refused.missing == PART_2023
        earlier = tmp_path / "earlier.txt"
        earlier.write_text(EARLIER, encoding="utf-8")
        assert scene.command("import", earlier, "--dossier", "KZ-BE", library=library).returncode == 0
        qtbot.waitUntil(lambda: PART_2023 in {g.period for g in program.desk.chart.groups}, timeout=5000)
        comparison = next(g.comparison for g in program.desk.chart.groups if g.period == PART_2024)
        assert round(comparison.growth.percent, 1) == round(comparison.growth.percent.__class__("-23.0"), 1)
        assert comparison.growth.editions_differ
        assert "\u221223.0\u2009%" in scene.texts(program)


def test_scene_4_a_click_on_the_hatched_bar_goes_to_its_sentence(program, qtbot):
    plots = program.content.evidence.plots
    rect = plots.rect_of(scene.stop(program, lambda s: s.row == "imports" and s.period == PART_2024))
    QTest.mouseClick(plots.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    fact = program.desk.fact(program.selection.key)
    assert "174" in fact.quote
    text = program.content.reader.text
    assert text.rects(fact.span)
    viewport = text.viewport().rect()
    assert any(viewport.intersects(r.toAlignedRect()) for r in text.rects(fact.span))


def test_scene_4_by_keyboard_alone(program, qtbot):
    window, plots = program.window, program.content.evidence.plots
    for _ in range(6):
        QTest.keyClick(window, Qt.Key.Key_F6)
        if plots.hasFocus() or plots.view.hasFocus():
            break
    target = scene.stop(program, lambda s: s.row == "turnover" and s.period == PART_2024)
    focus = program.window.focusWidget()
    QTest.keyClick(focus, Qt.Key.Key_End)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right) * 8:
        if plots.ringed == target:
            break
        at = plots.ringed
        if at is not None and at.period == PART_2024:
            key = Qt.Key.Key_Down if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) else key
        QTest.keyClick(focus, key)
    assert plots.ringed == target
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert "289" in program.desk.fact(program.selection.key).quote


def test_scene_4_a_screen_reader_hears_period_value_part_and_source(program):
    plots = program.content.evidence.plots
    name = plots.name_of(scene.stop(program, lambda s: s.row == "turnover" and s.period == PART_2024))
    for words in ("289.0", "2024", "eight months"):
        assert words in name


def test_scene_6_an_acknowledged_review_survives_the_kill(tmp_path, qtbot):
    with scene.opened(tmp_path, qtbot) as program:
        key = scene.figure(program, Flow.TURNOVER, PART_2024).key
    script = (
        "import sys\n"
        "from briefing.core.fact import ReviewStatus\n"
        "from briefing.storage import facts\n"
        "from briefing.storage.library import Library\n"
        "library = Library.open(sys.argv[1])\n"
        "library.apply(facts.status_edits(library, [sys.argv[2]], ReviewStatus.CONFIRMED), 'Confirm')\n"
        "print('saved', flush=True)\n"
        "while True:\n"
        "    with library.atomic():\n"
        "        pass\n"
    )
    path = tmp_path / "library.briefinglib"
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(path), key], cwd=scene.ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout.readline() == "saved\n"
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    with scene.opened(tmp_path, qtbot) as program:
        assert program.desk.fact(key).status is ReviewStatus.CONFIRMED
    assert scene.command("check", library=path).returncode == 0


def test_scene_6_a_killed_import_leaves_whole_articles_only(tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(f"Report {number}\n\n{EARLIER}", encoding="utf-8")
    path = tmp_path / "library.briefinglib"
    env = os.environ | {"BRIEFING_LIBRARY": str(path)}
    child = subprocess.Popen(
        [sys.executable, "main.py", "import", str(folder), "--json"],
        cwd=scene.ROOT, env=env, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    for _ in range(5):
        assert child.stdout.readline()
    time.sleep(0.05)
    os.kill(child.pid, signal.SIGKILL)
    rest = child.stdout.read()
    child.wait()
    child.stdout.close()
    acknowledged = 5 + rest.count("\n")
    with Library.open(path) as library:
        stored = library.one("SELECT count(*) FROM article")[0]
        assert acknowledged <= stored <= 300
        whole = library.one("SELECT count(DISTINCT article_id) FROM fact WHERE kind = 'figure'")[0]
        assert whole == stored
    assert scene.command("check", library=path).returncode == 0


def test_another_process_reaches_every_pane_and_leaves_zoom_selection_and_place_alone(program, qtbot, tmp_path):
    plots = program.content.evidence.plots
    key = scene.figure(program, Flow.TURNOVER, PART_2024).key
    program.selection.select(key, "test")
    plots.zoom_by(2.0)
    zoom, place = plots.zoom, program.content.reader.text.place()
    other = scene.figure(program, Flow.IMPORTS, PART_2024)
    with Library.open(program.library.path) as beside:
        beside.apply(facts.correction_edits(beside, other.key, {"digits": "164.7"}), "Edit")
    qtbot.waitUntil(lambda: scene.figure(program, Flow.IMPORTS, PART_2024).figure.amount.digits == "164.7")
    assert "164.7" in {m.label for m in program.desk.chart.marks()}
    assert program.selection.key == key
    assert plots.zoom == zoom
    assert program.content.reader.text.place() == place
    (revision,) = program.content.evidence.revisions
    assert (str(revision.old), str(revision.new)) == ("174.7", "164.7")
    assert "174.7 \u2192 164.7" in {t.text for t in plots.placed.chart.texts if t.tag}


def test_the_sample_goes_in_one_step_and_comes_back_with_undo(program):
    program.commands.action("file.remove_sample").trigger()
    assert program.desk.dossier is None
    assert program.content.centre.currentWidget() is program.content.empty
    program.commands.action("edit.undo").trigger()
    from briefing.storage import dossiers

    assert [d.id for d in dossiers.dossiers(program.library)] == ["KZ-BE"]

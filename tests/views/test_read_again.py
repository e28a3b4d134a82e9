"""Reading an article again in the real window: language, day of publication, taught words, what would change."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from briefing.core.article import Certainty
from briefing.core.fact import FactKind, Flow, ReviewStatus
from briefing.core.term import TermKind
from briefing.ingest import articling
from briefing.ingest.documents import read_document
from briefing.ingest.extract import extract
from briefing.ingest.extract.words.lexicon_data import topics
from briefing.program import Program
from briefing.qt import wording
from briefing.storage import facts, rereading, terms
from briefing.views import tree_rows
from briefing.views.read_dialogs import LanguageDialog, PreviewDialog, PublishedDialog
from briefing.views.terms_dialog import TermsDialog
from briefing.views.widgets import Label
from tests.scene import ROOT
from tests.views.window_scene import running


@pytest.fixture
def program(qtbot, tmp_path, sample) -> Iterator[Program]:
    with running(qtbot, tmp_path, sample, warm=True) as made:
        qtbot.waitUntil(lambda: not made.tasks.busy, timeout=20_000)
        yield made


def dialog(program: Program, qtbot, kind: type):
    assert program._bound is not None
    bound = program._bound

    def shown() -> bool:
        # A dialog that was closed is deleted by Qt while its name still stands.
        return isinstance(bound.dialog, kind) and isValid(bound.dialog) and bound.dialog.isVisible()

    qtbot.waitUntil(shown, timeout=20_000)
    return bound.dialog


def trigger(program: Program, id: str) -> None:
    program.commands.action(id).trigger()


def keys(program: Program) -> list[tuple[object, ...]]:
    return [(f.key, f.payload, f.status) for f in program.desk.facts]


def test_an_article_read_with_todays_words_tells_nothing_and_changes_nothing(program, qtbot):
    assert not program.content.status.older.isVisible()
    before = keys(program)
    trigger(program, "facts.read_again")
    preview = dialog(program, qtbot, PreviewDialog)
    assert preview.title.words == "Nothing would change."
    assert preview.title.height() <= preview.title.heightForWidth(preview.title.width()) + 2
    preview.apply_button.click()
    assert keys(program) == before
    assert not program.undo.can_undo


def test_without_words_of_ones_own_the_fields_stand_right_below_their_captions(program, qtbot):
    trigger(program, "facts.words")
    shown = dialog(program, qtbot, TermsDialog)
    assert shown.none.isVisible()
    captions = [c for c in shown.findChildren(Label) if c.buddy() is shown.phrase]
    assert len(captions) == 1
    assert captions[0].height() <= captions[0].sizeHint().height() + 2
    assert {f.height() for f in (shown.phrase, shown.kind, shown.value, shown.language)} == {shown.kind.height()}


def teach(program: Program, qtbot, kind: TermKind, phrase: str, value: str = "") -> TermsDialog:
    trigger(program, "facts.words")
    shown = dialog(program, qtbot, TermsDialog)
    shown.kind.setCurrentIndex(shown.kind.findData(kind.value))
    QTest.keyClicks(shown.phrase, phrase)
    shown.value.setText(value)
    QTest.keyClick(shown.phrase, Qt.Key.Key_Return)
    return shown


def test_a_taught_word_is_listed_told_of_read_with_and_undone(program, qtbot):
    shown = teach(program, qtbot, TermKind.TOPIC, "vini belgi", "Energy")
    assert shown.problem.words == ""
    assert [shown.list.topLevelItem(0).text(n) for n in range(4)] == ["vini belgi", "Topic", "Energy", "Italian"]
    qtbot.waitUntil(lambda: program.content.status.older.isVisible(), timeout=10_000)
    assert "Words were taught or removed" in program.content.status.older.toolTip()
    shown.list.setFocus()
    shown.list.setCurrentItem(shown.list.topLevelItem(0))
    QTest.keyClick(shown.list, Qt.Key.Key_Delete)
    assert terms.terms(program.library) == ()
    program.undo.undo()
    assert [t.phrase for t in terms.terms(program.library)] == ["vini belgi"]
    program.undo.undo()
    assert terms.terms(program.library) == ()
    qtbot.waitUntil(lambda: not program.content.status.older.isVisible(), timeout=10_000)


def test_a_word_that_means_something_else_is_refused_in_words(program, qtbot):
    shown = teach(program, qtbot, TermKind.IMPORTS, "esportazioni")
    assert "already means something else" in shown.problem.words
    shown.phrase.setText("espor*")
    shown.add()
    assert "plain words only" in shown.problem.words
    assert terms.terms(program.library) == ()
    assert not program.undo.can_undo


def test_what_a_taught_word_would_change_is_shown_applied_undone_and_redone(program, qtbot):
    article = program.desk.article
    word = next(w for w in ("interlocutori", "delegazioni") if w in article.text)
    known = {f.payload.value for f in program.desk.facts if f.kind is FactKind.TOPIC}
    other = next(id for id in topics() if id not in known)
    shown = teach(program, qtbot, TermKind.TOPIC, word, wording.topic(other))
    decided = next(f for f in program.desk.facts if f.kind is FactKind.FIGURE)
    before = keys(program)
    shown.read_button.click()
    preview = dialog(program, qtbot, PreviewDialog)
    assert preview.lines()[0].startswith("New ")
    preview.reject()
    assert keys(program) == before
    trigger(program, "facts.read_again")
    preview = dialog(program, qtbot, PreviewDialog)
    QTest.keyClick(preview.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: keys(program) != before)
    assert any(word in f.quote and f.kind is FactKind.TOPIC for f in program.desk.facts)
    assert program.desk.fact(decided.key) == decided
    qtbot.waitUntil(lambda: not program.content.status.older.isVisible(), timeout=10_000)
    after = keys(program)
    program.undo.undo()
    assert keys(program) == before
    program.undo.redo()
    assert keys(program) == after


def test_another_day_of_publication_moves_inferred_years_and_spares_decisions(program, qtbot):
    event = next(f for f in program.desk.facts if f.kind is FactKind.EVENT and f.event.round == 5)
    assert event.event.when.first == dt.date(2024, 10, 18)
    before = keys(program)
    trigger(program, "article.published")
    asked = dialog(program, qtbot, PublishedDialog)
    asked.field.setText("ottobre")
    asked.go_button.click()
    assert "Write a date" in asked.problem.words
    asked.field.setText("21 ottobre 2023")
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    preview = dialog(program, qtbot, PreviewDialog)
    assert any("18 Oct 2024" in line and "18 Oct 2023" in line for line in preview.lines())
    preview.apply_button.click()
    moved = next(f for f in program.desk.facts if f.kind is FactKind.EVENT and f.event.round == 5)
    assert moved.event.when.first == dt.date(2023, 10, 18)
    assert program.desk.article.published == dt.date(2023, 10, 21)
    program.undo.undo()
    assert keys(program) == before
    assert program.desk.article.published == dt.date(2024, 10, 21)
    program.undo.push(facts.status_edits(program.library, [event.key], ReviewStatus.CONFIRMED, "Anna"), "Confirm")
    trigger(program, "article.published")
    asked = dialog(program, qtbot, PublishedDialog)
    asked.field.setText("2023-10-21")
    asked.go_button.click()
    preview = dialog(program, qtbot, PreviewDialog)
    assert any("kept: decided by Anna" in line and "18 Oct 2023" in line for line in preview.lines())
    preview.apply_button.click()
    assert program.desk.fact(event.key).event.when.first == dt.date(2024, 10, 18)


UNDATED = (
    "Italia e Ghana, consultazioni\n\nACCRA, 28 GIU 2024 (Notiziario) - Le consultazioni politiche fra Italia e Ghana "
    "si sono tenute ieri ad Accra. Nel 2023 l'Italia ha esportato in Ghana merci per 389,2 milioni di euro."
)


def test_an_article_kept_without_a_day_is_given_the_one_it_prints_unless_a_person_knows_of_none(program, qtbot):
    article = replace(read_document(UNDATED.encode(), "ghana.txt"), published=None)
    extraction = extract(article)
    report = articling.store(program.library, Path("ghana.txt"), replace(article, language="it"), extraction)
    program.desk.open_article(int(report.id))
    qtbot.waitUntil(
        lambda: program.desk.article is not None and program.desk.article.title.startswith("Italia e Ghana")
    )
    assert program.desk.article.published is None
    trigger(program, "facts.read_again")
    preview = dialog(program, qtbot, PreviewDialog)
    assert "28 Jun 2024 (inferred)" in preview.windowTitle()
    preview.apply_button.click()
    assert (program.desk.article.published, program.desk.article.published_certainty) == (
        dt.date(2024, 6, 28),
        Certainty.INFERRED,
    )
    event = next(f for f in program.desk.facts if f.kind is FactKind.EVENT)
    assert event.event.when.first == dt.date(2024, 6, 27)
    program.undo.undo()
    assert program.desk.article.published is None
    # What a person says of the day is not inferred away: not even that nobody knows it.
    program.undo.push(rereading.published_edits(program.library, int(report.id), dt.date(2024, 6, 30), "Anna"), "Day")
    program.undo.push(rereading.published_edits(program.library, int(report.id), None, "Anna"), "Day")
    trigger(program, "facts.read_again")
    preview = dialog(program, qtbot, PreviewDialog)
    assert "inferred" not in preview.windowTitle()
    preview.apply_button.click()
    assert program.desk.article.published is None


def test_the_language_can_be_chosen_and_given_back_to_the_text(program, qtbot):
    before = keys(program)
    trigger(program, "article.language")
    asked = dialog(program, qtbot, LanguageDialog)
    asked.box.setCurrentIndex(asked.box.findData("en"))
    asked.go_button.click()
    preview = dialog(program, qtbot, PreviewDialog)
    assert any(line.startswith("Gone ") for line in preview.lines())
    preview.apply_button.click()
    assert program.desk.article.language == "en"
    assert rereading.chosen_language(program.library, program.desk.article.id) == "en"
    assert not [f for f in program.desk.facts if f.kind is FactKind.FIGURE and f.figure.flow is Flow.EXPORTS]
    trigger(program, "article.language")
    asked = dialog(program, qtbot, LanguageDialog)
    assert asked.box.currentData() == "en"
    asked.box.setCurrentIndex(0)
    asked.go_button.click()
    dialog(program, qtbot, PreviewDialog).apply_button.click()
    assert program.desk.article.language == "it"
    assert [k[1:] for k in keys(program)] == [k[1:] for k in before]


def test_the_command_line_reads_with_the_taught_words(program, qtbot, tmp_path):
    teach(program, qtbot, TermKind.EXPORTS, "spedizioni oltreconfine").accept()
    text = (
        "Nel 2023 le spedizioni oltreconfine del Kazakistan verso il Belgio sono state pari a 12,5 milioni di dollari."
    )
    path = tmp_path / "nota.txt"
    path.write_text(text, encoding="utf-8")
    env = os.environ | {"BRIEFING_LIBRARY": str(program.library.path)}
    for words in (["facts", "--json", str(path)], ["import", "--json", str(path)]):
        done = subprocess.run(
            [sys.executable, "main.py", *words], cwd=ROOT, env=env, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr
        if words[0] == "facts":
            assert '"flow": "exports"' in done.stdout
    program.hub.look()
    found = facts.facts_of(program.library, 3)
    assert [(f.figure.flow, f.figure.amount.digits) for f in found if f.kind is FactKind.FIGURE] == [
        (Flow.EXPORTS, "12.5")
    ]


def test_what_a_new_reading_changes_is_read_whole_in_the_preview(program, qtbot):
    imports = next(f for f in program.desk.facts if f.quote.startswith("174"))
    program.undo.push(facts.correction_edits(program.library, imports.key, {"digits": "164.7"}), "Edit")
    trigger(program, "article.published")
    asked = dialog(program, qtbot, PublishedDialog)
    asked.field.setText("3 March 2023")
    asked.go_button.click()
    preview = dialog(program, qtbot, PreviewDialog)
    (kept,) = [row for row in tree_rows.rows(preview.tree) if "kept: decided by" in row.text(0)]
    line = preview.tree.fontMetrics().height()
    qtbot.waitUntil(lambda: preview.tree.visualItemRect(kept).height() >= 2 * line)
    preview.resize(preview.minimumSizeHint().width(), preview.height())
    wanted = preview.tree.visualItemRect(kept).height()
    qtbot.waitUntil(lambda: preview.tree.visualItemRect(kept).height() >= wanted)
    preview.reject()

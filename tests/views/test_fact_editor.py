"""The fact editor: every kind of fact is edited in place, checked, stored, undone."""

from __future__ import annotations

import datetime as dt
import hashlib
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from briefing.core.article import Article, Block, BlockKind
from briefing.core.fact import (
    EventFormat,
    EventKind,
    Fact,
    FactKind,
    Mention,
    NextStep,
    PersonMention,
    Quotation,
    ReviewStatus,
    StepVerb,
)
from briefing.core.passage import Span
from briefing.core.period import Period, When
from briefing.storage import articles, facts
from briefing.views.fact_actions import FactActions
from briefing.views.fact_editor import FactEditor
from tests.views.evidence_scene import Scene, scene

WORDS = "Anna Peeters said that both sides agreed to meet in Astana in May 2025 and spoke of water and a loan of 90 million euros."


def extra() -> list[Fact]:
    def at(words: str) -> Span:
        start = WORDS.index(words)
        return Span(start, start + len(words))

    def fact(kind: FactKind, words: str, payload: object) -> Fact:
        return Fact(kind, at(words), words, payload)  # type: ignore[arg-type]

    return [
        fact(FactKind.PERSON, "Anna Peeters", PersonMention("Anna Peeters")),
        fact(FactKind.NEXT_STEP, "agreed to meet in Astana in May 2025", NextStep(StepVerb.AGREED, "Astana")),
        fact(FactKind.COUNTRY, "Astana", Mention("KZ", "mentioned")),
        fact(FactKind.DATE, "May 2025", Mention("2025-05")),
        fact(FactKind.TOPIC, "water", Mention("water")),
        fact(FactKind.QUOTATION, "both sides", Quotation("Anna Peeters")),
        fact(FactKind.OTHER_MONEY, "90 million euros", Mention("90000000 EUR", "loan")),
    ]


@pytest.fixture
def made(tmp_path: Path) -> Scene:
    built = scene(tmp_path)
    sha = hashlib.sha256(WORDS.encode()).hexdigest()
    article = Article(WORDS, "More", sha, "en", (Block(BlockKind.PARAGRAPH, Span(0, len(WORDS))),), raw=WORDS.encode())
    added = articles.add_article(built.library, article, extra(), built.dossier)
    built.desk.take(added.change)
    return built


@pytest.fixture
def editor(made: Scene, qtbot) -> FactEditor:
    built = FactEditor(made.theme, FactActions(made.desk, made.undo, made.settings))
    qtbot.addWidget(built)
    built.resize(692, 240)
    built.show()
    return built


def find(made: Scene, kind: FactKind, quote: str = "") -> Fact:
    found = [f for number in (1, 2) for f in facts.facts_of(made.library, number)]
    return next(f for f in found if f.kind is kind and quote in f.quote)


def put(editor: FactEditor, name: str, text: str) -> None:
    field = editor.fields[name]
    if isinstance(field, QComboBox):
        assert field.findData(text) >= 0, f"{name} offers no {text}"
        field.setCurrentIndex(field.findData(text))
    else:
        field.setText(text)


def edit(editor: FactEditor, made: Scene, fact: Fact, **values: str) -> Fact:
    """Open, type, save; gives the fact as it is then, after seeing that undo and redo hold."""
    editor.open(fact, made.desk.dossier, "en")
    for name, text in values.items():
        put(editor, name, text)
    editor.save()
    assert editor.problem.words == ""
    after = facts.fact(made.library, fact.key)
    assert after is not None
    assert after.status is ReviewStatus.EDITED
    made.undo.undo()
    assert facts.fact(made.library, fact.key) == fact
    made.undo.redo()
    assert facts.fact(made.library, fact.key) is not None
    return after


def test_every_field_of_a_figure_can_be_corrected(made, editor):
    after = edit(
        editor, made, find(made, FactKind.FIGURE, "289"), digits="1.2bn euros", flow="exports",
        period="Q1 2025", growth="−3.5 %", qualifier="approx", reporter="Belgio", partner="Kazakhstan",
        product="wheat", status="forecast",
    ).figure  # fmt: skip
    assert (after.amount.digits, after.amount.scale, after.amount.currency) == ("1.2", 9, "EUR")
    assert (after.flow, after.status, after.qualifier, after.product) == ("exports", "forecast", "approx", "wheat")
    assert (after.reporter, after.partner) == ("BE", "KZ")
    assert after.period == Period.months_of(2025, 1, 3)
    assert after.growth.percent == Decimal("-3.5")


def test_every_field_of_an_event_can_be_corrected(made, editor):
    after = edit(
        editor, made, find(made, FactKind.EVENT), kind="visit", round="6", date="10–11 Feb 2025", city="Astana",
        country="Kasachstan", format="online", status="planned",
    ).event  # fmt: skip
    assert (after.kind, after.round, after.city, after.country) == (EventKind.VISIT, 6, "Astana", "KZ")
    assert after.when == When(dt.date(2025, 2, 10), dt.date(2025, 2, 11))
    assert after.format is EventFormat.ONLINE
    assert after.status == "planned"


def test_every_field_of_a_person_can_be_corrected(made, editor):
    after = edit(
        editor, made, find(made, FactKind.PERSON), name="Anne Peeters", role="director", organisation="FPS",
        country="BE",
    ).person  # fmt: skip
    assert after == PersonMention("Anne Peeters", "director", "FPS", "BE")


def test_every_field_of_a_next_step_can_be_corrected(made, editor):
    after = edit(
        editor, made, find(made, FactKind.NEXT_STEP), verb="discussed", city="Brussels", date="2025-05", round="6"
    )
    assert after.payload == NextStep(StepVerb.DISCUSSED, "Brussels", When.month(2025, 5), 6)


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        (FactKind.COUNTRY, "Uzbekistan", "UZ"),
        (FactKind.DATE, "18 May 2025", "2025-05-18"),
        (FactKind.DATE, "Jan–Aug 2025", "2025-01/2025-08"),
        (FactKind.DATE, "10–11 May 2025", "2025-05-10/2025-05-11"),
        (FactKind.TOPIC, "rare earths", "rare earths"),
        (FactKind.OTHER_MONEY, "95 million euros", "95000000 EUR"),
    ],
)
def test_what_a_mention_means_can_be_corrected(made, editor, kind, typed, stored):
    assert edit(editor, made, find(made, kind), value=typed).payload.value == stored  # type: ignore[union-attr]


def test_the_speaker_of_a_quotation_can_be_corrected(made, editor):
    assert edit(editor, made, find(made, FactKind.QUOTATION), speaker="A. Peeters").payload == Quotation("A. Peeters")


@pytest.mark.parametrize(
    ("kind", "quote", "name", "text", "sentence"),
    [
        (FactKind.FIGURE, "289", "digits", "lots", "The amount must be a number, such as 174.7."),
        (FactKind.FIGURE, "289", "digits", "", "A figure needs an amount, such as 523.7, or a change."),
        (FactKind.FIGURE, "289", "digits", "-289", "Only a balance can be negative."),
        (FactKind.FIGURE, "289", "period", "summer", "Write a period as a year or months, such as 2023, Jan–Aug 2024"),
        (FactKind.FIGURE, "289", "reporter", "Atlantis", "“Atlantis” is no country known here."),
        (FactKind.FIGURE, "289", "growth", "up", "The change must be a number of per cent, such as +1.7"),
        (FactKind.EVENT, "", "date", "18 October", "Write a date with its year, such as 18 Oct 2024"),
        (FactKind.EVENT, "", "round", "5th", "The round must be a number from 1"),
        (FactKind.PERSON, "", "name", "", "A person needs a name."),
        (FactKind.COUNTRY, "", "value", "", "This cannot be empty."),
        (FactKind.OTHER_MONEY, "", "value", "90 million", "Write the sum with its currency, such as 90 million EUR."),
    ],
)
def test_what_does_not_fit_is_refused_with_what_is_expected(made, editor, kind, quote, name, text, sentence):
    fact = find(made, kind, quote)
    editor.open(fact, made.desk.dossier, "en")
    put(editor, name, text)
    editor.save()
    assert sentence in editor.problem.words
    assert facts.fact(made.library, fact.key) == fact
    assert not made.undo.can_undo


def test_saving_without_a_change_changes_nothing(made, editor, qtbot):
    plain = (FactKind.FIGURE, FactKind.EVENT, FactKind.PERSON, FactKind.NEXT_STEP)
    for kind in (*plain, FactKind.DATE, FactKind.COUNTRY, FactKind.OTHER_MONEY):
        editor.open(find(made, kind), made.desk.dossier, "en")
        with qtbot.waitSignal(editor.left):
            editor.save()
    assert not made.undo.can_undo


def test_tab_walks_the_fields_in_the_order_they_are_read(made, editor, qtbot):
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    editor.open(find(made, FactKind.FIGURE, "289"), made.desk.dossier, "en")
    editor.enter()
    walked = []
    for _ in editor.fields:
        walked.append(next(name for name, field in editor.fields.items() if field.hasFocus()))
        QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
    assert walked == list(editor.fields)
    assert editor.save_button.hasFocus()

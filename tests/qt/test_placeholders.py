"""No text on screen or on paper shows a placeholder that nobody filled, in whatever language."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator

import briefing
from briefing.core.question import Question as Asked
from briefing.printing.options import Options
from briefing.printing.render import render
from briefing.printing.templates import TEMPLATES
from briefing.printing.words import LANGUAGES
from briefing.qt import languages, wording_facts, wording_import
from briefing.qt.wording_lists import check_sentences, column_word, note_words
from tests.printing import dossiers
from tests.tools import texts, translations

SOURCES = sorted(Path(briefing.__file__).parent.rglob("*.py"))
PLACE = re.compile(r"%[1-9]")
TABLES = {source: "wording_facts" for source in (*check_sentences().values(), *note_words().values())}
"""Tables of sentences that another module fills; the tests below see to those."""


@pytest.fixture(params=languages.available())
def speaking(qapp, request) -> Iterator[str]:
    before = QLocale()
    languages.speak(qapp, request.param)
    yield request.param
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("source", SOURCES, ids=lambda p: p.stem)
def test_every_placeholder_of_a_text_is_filled_where_the_text_is_made(source):
    code = source.read_text(encoding="utf-8")
    for text in texts.texts(ast.parse(code)):
        for place in set(PLACE.findall(text.source)) if text.source not in TABLES else ():
            filled = f'"{place}"' in code or '"%{' in code
            assert filled, f"{source.name}: nothing fills {place} of {text.source!r}"


@pytest.mark.parametrize("file", sorted(translations.FOLDER.glob("briefing_??.ts")), ids=lambda f: f.stem)
def test_a_translation_asks_for_no_value_that_its_text_does_not_give(file):
    for message in translations.messages(file):
        for words in message.words:
            assert set(PLACE.findall(words)) <= set(PLACE.findall(message.source)), message.source


def test_notes_of_an_import_are_filled(speaking):
    for head in note_words():
        detail = {"waiting": "row 3, column 2|basis|4||x", "no_pair": "KZ-BE"}.get(head, "7")
        assert not PLACE.search(wording_import.import_note(f"{head}:{detail}")), head


def test_findings_of_checks_are_filled(speaking):
    checks = dossiers.seed_checks(dossiers.fuller_file())
    assert checks
    assert not [c.code for c in checks if PLACE.search(wording_facts.check(c))]


def fields() -> set[str]:
    folder = Path(briefing.__file__).parent / "ingest" / "tables"
    code = "\n".join(p.read_text(encoding="utf-8") for p in folder.glob("*.py"))
    return set(re.findall(r'(?:Doubt|answered)\("([a-z_]+)"', code)) | {"reporter", "partner", "basis", "vintage"}


def test_a_question_about_a_cell_says_in_words_what_the_cell_is(speaking):
    assert len(fields()) > 12
    other = column_word("something else")
    for field in fields():
        said = wording_import.question(Asked("k", field, "the cell", (), 1, "row 3"))
        assert not PLACE.search(said), field
        assert column_word(field) != other, field
        note = wording_import.import_note(f"waiting:row 3|{field}|2||the cell")
        assert "_" not in said + note


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_print_no_placeholder(language, template):
    options = Options(language, template=template)
    summary = dossiers.fuller_summary(include=options.made.sections)
    data = render(summary, options).data
    assert data.pop("page_of").count("{") == 2
    said = json.dumps(data, ensure_ascii=False)
    assert not PLACE.search(said)
    assert not re.search(r"\{[A-Za-z]\w*[}?:]", said)

"""From the code on paper to the sentence in the window: by start, by a second start and by the search field."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.core.change import Kind
from briefing.printing.prepare import summary_of
from tests.printing.issuing import issue

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


@pytest.fixture
def page(program):
    """The sample's page as issued."""
    desk = program.desk
    made = summary_of(desk.library, desk.file, as_of=dt.datetime(2024, 12, 7, 9, 30, tzinfo=dt.UTC))
    issue(desk.library, made)
    return made


def cited_article(page):
    return next(e for e in page.evidence if not e.is_table and e.number > 1)


def test_a_code_opens_its_article_and_selects_the_words(program, page):
    entry = cited_article(page)
    program.desk.open_article(None)
    program.open_code(f"{page.head.full_id} [{entry.number}]")
    assert program.desk.article.id == entry.article
    assert program.selection.key == entry.keys[0]


def test_the_search_field_finds_a_code_and_enter_opens_it(program, page):
    entry = cited_article(page)
    pane = program.content.library
    pane.field.setText(f"{page.head.full_id} [{entry.number}]")
    pane.search()
    assert [h.kind for h in pane.hits.rows.things] == ["source"]
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert program.selection.key == entry.keys[0]


def test_the_search_field_says_why_a_code_opens_nothing(program, page):
    pane = program.content.library
    pane.field.setText(f"{page.head.full_id} [999]")
    pane.search()
    assert (
        pane.nothing.text() == f"Page {page.head.full_id} has no source [999]; its last one is [{len(page.evidence)}]."
    )


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("FR-DE-0001 [1]", "This library holds no dossier FR-DE. The page was made with another library."),
        ("KZ-BE-0001.9", "No page KZ-BE-0001.9 was issued from this library; the newest version is 1."),
        ("nonsense", "“nonsense” is no code of a printed page. Write it as printed, like KZ-BE-0001.2 [3]."),
    ],
)
def test_a_code_that_opens_nothing_says_why(program, page, code, words):
    shown = program.desk.article
    program.open_code(code)
    assert program.desk.article is shown
    assert program.content.banner.notice.text == words


def test_a_page_whose_looks_were_not_kept_says_so(program, page):
    # As a version of the program left it that kept only the log.
    library = program.desk.library
    with library.atomic() as work:
        library.run("UPDATE issued SET model = '', stand = ''")
        work.touch(Kind.SUMMARY)
    program.open_code(f"{page.head.full_id} [1]")
    assert "numbered as on a page made now" in program.content.banner.notice.text

"""From a printed code back to the words: through a real library with the sample dossier."""

import datetime as dt
import shutil

import pytest

from briefing.core.fact import ReviewStatus
from briefing.core.pagecode import page_code
from briefing.ingest.articling import understood
from briefing.ingest.reader import read_article
from briefing.ingest.sample import install_sample
from briefing.printing.options import Options
from briefing.printing.prepare import summary_of
from briefing.printing.render import render
from briefing.printing.tracing import Missing, NotTraced, trace
from briefing.storage import articles, dossiers, facts, tray, versions
from briefing.storage.library import Library
from tests.printing.issuing import issue

NOW = dt.datetime(2024, 12, 7, 9, 30, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("tracing") / "sample.briefinglib"
    with Library.open(path) as library:
        install_sample(library)
    return path


@pytest.fixture
def library(sample, tmp_path):
    path = tmp_path / "library.briefinglib"
    shutil.copy(sample, path)
    with Library.open(path) as opened:
        yield opened


def summary(library):
    dossier = dossiers.dossiers(library)[0].id
    return summary_of(library, dossiers.dossier_file(library, dossier), as_of=NOW)


def test_every_printed_number_leads_to_the_words_it_stands_on(library):
    made = summary(library)
    issue(library, made)
    assert made.evidence
    for entry in made.evidence:
        found = trace(library, page_code(f"{made.head.full_id} [{entry.number}]"))
        if entry.is_table:
            assert found.article is None
            assert found.key == entry.keys[0]
        else:
            assert found.key == entry.keys[0]
            text = articles.article(library, found.article).text
            assert found.span.of(text) == facts.fact(library, found.key).quote


def test_a_code_without_a_number_opens_the_first_source(library):
    made = summary(library)
    issue(library, made)
    found = trace(library, page_code(made.head.id))
    assert found.code.text == f"{made.head.full_id} [1]"
    assert found.latest == 1


def test_the_code_stands_on_every_page_and_under_the_evidence(library):
    made = summary(library)
    for language in ("en", "ru", "kk"):
        data = render(made, Options(language)).data
        assert data["id"].startswith(made.head.full_id)
        notes = [b for s in data["back"] for b in s["blocks"] if s["id"] == "evidence" and b["type"] == "note"]
        assert f"{made.head.full_id}\u00a0[n]" in notes[0]["runs"][0]["t"]


def test_a_page_that_was_never_issued_is_numbered_as_now_and_says_so(library):
    found = trace(library, page_code("BE-KZ-0001 [2]"))
    assert not found.as_issued
    assert found.code.dossier == "KZ-BE"


@pytest.mark.parametrize(
    ("text", "missing", "known"),
    [
        ("FR-DE-0001", Missing.DOSSIER, 0),
        ("KZ-BE-0002", Missing.PAGE, 0),
        ("KZ-BE-0001.7", Missing.VERSION, 1),
    ],
)
def test_a_wrong_code_says_what_is_missing(library, text, missing, known):
    issue(library, summary(library))
    with pytest.raises(NotTraced) as refused:
        trace(library, page_code(text))
    assert (refused.value.missing, refused.value.known) == (missing, known)


def test_a_number_that_the_page_lacks_names_the_last(library):
    made = summary(library)
    issue(library, made)
    with pytest.raises(NotTraced) as refused:
        trace(library, page_code(f"{made.head.full_id} [999]"))
    assert (refused.value.missing, refused.value.known) == (Missing.EVIDENCE, len(made.evidence))


def test_a_number_leads_where_it_led_on_the_page_that_was_issued(library):
    made = summary(library)
    issue(library, made)
    first = next(e for e in made.evidence if not e.is_table)
    keys = [k for k in first.keys if k.startswith("fact:")]
    library.apply(facts.status_edits(library, keys, ReviewStatus.REJECTED, "", "2024-12-08T10:00:00Z"))
    assert next(e for e in summary(library).evidence if e.number == first.number).keys != first.keys
    found = trace(library, page_code(f"{made.head.full_id} [{first.number}]"))
    assert found.as_issued
    assert found.key == first.keys[0]


def test_a_code_never_opens_the_older_text_of_an_article_that_was_updated(library, tmp_path):
    made = summary(library)
    issue(library, made)
    (leads,) = {e.article for e in made.evidence if e.article is not None and "18 ottobre" in e.quotation}
    decided = [f.key for f in facts.facts_of(library, leads) if "18 ottobre" in f.quote]
    library.apply(facts.status_edits(library, decided, ReviewStatus.CONFIRMED, "", "2024-12-08T10:00:00Z"))
    text = articles.article(library, leads).text
    for old, new in (("18 ottobre", "19 ottobre"), ("quinto round", "round"), ("523,7", "523,9"), ("114,3", "114,4")):
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "newer.txt"
    path.write_text("A line that moves all others.\n\n" + text, encoding="utf-8")
    newer, read = understood(read_article(path))
    versions.take(library, leads, newer, read.facts)
    assert tray.tray_of(library, leads)
    lost = 0
    for entry in made.evidence:
        found = trace(library, page_code(f"{made.head.full_id} [{entry.number}]"))
        if found.article != leads:
            continue
        if found.in_place:
            assert facts.fact(library, found.key).quote == found.span.of(newer.text)
        else:
            lost += 1
            assert (found.span, found.key) == (None, "")
    assert lost

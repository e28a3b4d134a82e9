"""What became of earlier commitments, on the page in every language and in every format."""

import datetime as dt
import re

import pytest

from briefing.core.mark import Judged
from briefing.printing.formats import written
from briefing.printing.options import Options
from briefing.printing.prepare import summary_of
from briefing.printing.render import render
from briefing.printing.words import LANGUAGES, words
from briefing.storage import commitments
from briefing.storage.library import Library
from tests.rounds import AIR_LINK, FIFTH, FOURTH, ROADMAP, SIGN, file_of, key_of, of, told

NOW = dt.datetime(2026, 6, 4, 9, 30, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def summary(tmp_path_factory):
    folder = tmp_path_factory.mktemp("commitments")
    with Library.open(folder / "rounds.briefinglib") as library:
        told(folder, library, FOURTH, FIFTH)
        old, link = key_of(library, ROADMAP), of(library, AIR_LINK)
        library.apply(commitments.mark_edits(library, old, key_of(library, SIGN), Judged.CARRIED))
        library.apply(commitments.owner_edits(library, old, "both"))
        offer = link.offers[0]
        library.apply(commitments.passage_edits(library, link.key, offer.article, offer.span, Judged.DONE))
        yield summary_of(library, file_of(library), as_of=NOW)


def last_round(summary, language):
    model = render(summary, Options(language))
    section = next(s for s in model.sections if s["id"] == "last_round")
    return section["blocks"]


def plain(runs):
    said = "".join(r["t"] if "t" in r else f"[{','.join(map(str, r['n']))}]" for r in runs if r["k"] != "signs")
    return said.replace("\u00a0", " ")


def test_page_one_counts_what_became_of_earlier_commitments_each_with_its_evidence(summary):
    item = next(i for i in last_round(summary, "en")[0]["items"] if i["label"] == "Earlier rounds")
    evidence = {n: e.quotation for e in summary.evidence for n in [e.number]}
    carried, done, silent = (
        claim.refs for line in summary.last_round for claim in (line.claim, *line.more) if line.label == "earlier"
    )
    assert plain(item["runs"]) == (
        f"Agreed: 1 carried[{carried[0]}], 1 done[{done[0]}]; Readiness: 1 silent[{silent[0]}]"
    )
    assert "sign the roadmap" in evidence[carried[0]]
    assert "was opened in June" in evidence[done[0]]
    assert "visa procedures" in evidence[silent[0]]


def test_french_sets_the_semicolon_between_them_apart(summary):
    (said,) = [plain(i["runs"]) for i in last_round(summary, "fr")[0]["items"] if i["label"] == "Sessions précédentes"]
    assert "\u202f; " in said
    assert re.search(r"[\w\]]; ", said) is None


def test_a_step_that_carries_an_earlier_one_on_says_so_and_by_whom(summary):
    lines = [plain(i["runs"]) for i in last_round(summary, "en")[0]["items"] if i["label"] == "Agreed"]
    assert lines[0].startswith("Both sides: “")
    assert "– carried over from an earlier round." in lines[0]


def test_what_is_overdue_is_said_on_its_line_and_counted(tmp_path):
    with Library.open(tmp_path / "rounds.briefinglib") as library:
        told(tmp_path, library, FOURTH, FIFTH)
        late = summary_of(library, file_of(library), as_of=NOW)
        early = summary_of(library, file_of(library), as_of=NOW.replace(year=2025))
    item = {n: [i for i in last_round(s, "en")[0]["items"]] for n, s in (("late", late), ("early", early))}
    agreed = {n: plain(next(i["runs"] for i in items if i["label"] == "Agreed")) for n, items in item.items()}
    assert "sign the roadmap" in agreed["late"]
    assert agreed["late"].split("[")[0].endswith("(2025) – overdue.")
    assert "overdue" not in agreed["early"]
    earlier = plain(next(i["runs"] for i in item["late"] if i["label"] == "Earlier rounds"))
    assert "(1 overdue)" in earlier
    for language in LANGUAGES:
        said = " ".join(plain(i["runs"]) for i in last_round(late, language)[0]["items"])
        assert words(language).get("progress", "overdue") in said


def test_that_nothing_followed_is_not_said_where_something_did(summary):
    assert not any(b["type"] == "note" for b in last_round(summary, "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_counts_the_same_with_the_same_evidence(summary, language):
    blocks = last_round(summary, language)
    runs = next(
        i["runs"] for i in blocks[0]["items"] if any(r["k"] == "refs" for r in i["runs"]) and "; " in plain(i["runs"])
    )
    expected = [
        list(c.refs) for line in summary.last_round if line.label == "earlier" for c in (line.claim, *line.more)
    ]
    assert [r["n"] for r in runs if r["k"] == "refs"] == expected


@pytest.mark.parametrize("ending", [".html", ".md", ".docx", ".pdf"])
def test_every_format_carries_the_line(summary, ending, tmp_path):
    made = written(render(summary, Options()), summary.head.as_of, ending)
    if ending in (".html", ".md"):
        text = made.bytes.decode()
    elif ending == ".docx":
        import docx

        (tmp_path / "page.docx").write_bytes(made.bytes)
        text = "\n".join(p.text for p in docx.Document(str(tmp_path / "page.docx")).paragraphs)
    else:
        import pypdfium2

        document = pypdfium2.PdfDocument(made.bytes)
        text = document[0].get_textpage().get_text_range()
        document.close()
    flat = " ".join(text.split())
    assert "Earlier rounds" in flat
    for said in ("1 carried", "1 done", "Readiness: 1 silent"):
        assert said in flat

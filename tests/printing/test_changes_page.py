"""The page "what has changed": laid out like every other, in every format, with its evidence."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.core.checks import Check, Rule, Verdict
from briefing.core.claim import Section
from briefing.core.fact import ReviewStatus
from briefing.core.stand import APART, Sort, stand_of
from briefing.core.summary import BriefingSummary, build
from briefing.core.summary_changes import Since
from briefing.core.whatchanged import Turn, differences
from briefing.printing.formats import written
from briefing.printing.options import Options
from briefing.printing.pdf import laid_out
from briefing.printing.render import RenderModel, render
from briefing.printing.runs import Wording
from briefing.printing.words import LANGUAGES, words
from tests.core.test_summary import add_of_others, told_by_others
from tests.printing import dossiers
from tests.printing.inspection import plain, whole_text


def summary(*, since: bool = True, **options) -> BriefingSummary:
    before = dossiers.seed_file()
    stand = stand_of(before, dossiers.seed_checks(before), dossiers.AS_OF.date())
    earlier = Since("KZ-BE-0001.1", 1, dossiers.AS_OF, stand)
    file = dossiers.fuller_file(ReviewStatus.CONFIRMED)
    return build(
        file,
        dossiers.seed_checks(file),
        as_of=dossiers.AS_OF.replace(year=2025),
        marking=dossiers.MARKING,
        article_texts=dossiers.texts_of(file),
        include={Section.CHANGES},
        since=earlier if since else None,
        version=2,
        **options,
    )


def model(language: str = "en", **more) -> RenderModel:
    return render(summary(**more), Options(language, template="changes"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_laid_out_in_every_language_without_a_warning(language):
    made = laid_out(model(language), dossiers.AS_OF)
    assert made.warnings == ()
    text = whole_text(made.bytes)
    assert plain(words(language).get("templates", "changes")) in text
    assert plain(dossiers.MARKING) in text
    assert plain(words(language).number(Decimal("-23.0"), 1)) in text


def test_what_was_and_what_is_stand_side_by_side_with_their_sources():
    rows = {
        "".join(r["t"] for r in row[0]): ["".join(r.get("t", "") for r in cell) for cell in row[1:3]]
        for section in model().sections
        for block in section["blocks"]
        if block["type"] == "table"
        for row in block["rows"]
    }
    growth = rows["Change, Jan–Aug\u00a02024 on Jan–Aug\u00a02023 (Kazakhstan)"]
    assert growth == ["Not comparable", "\u221223.0\u202f%Δ"]


def test_decisions_and_new_figures_are_named_with_their_evidence():
    told = "\n".join(
        f"{item['label']}: {''.join(r.get('t', '') for r in item['runs'])}"
        for section in model().sections
        for block in section["blocks"]
        if block["type"] == "terms"
        for item in block["items"]
    ).replace("\u00a0", " ")
    assert "Figure: Total trade, Jan–Aug 2023: USD 375.3 million" in told
    assert "Confirmed: Total trade, 2023: USD 523.7 million" in told
    assert any(b["type"] == "evidence" for s in model().sections for b in s["blocks"])


def test_a_new_figure_of_a_table_says_what_it_is_a_figure_of():
    told = [
        "".join(r.get("t", "") for r in item["runs"]).replace("\u00a0", " ")
        for section in model().sections
        for block in section["blocks"]
        if block["type"] == "terms"
        for item in block["items"]
        if item["label"] == words("en").get("sort", "value")
    ]
    assert len(told) > 5
    for line in told:
        assert re.match(r"(Exports|Imports|Total trade|Balance), .*\d{4} \(\w+\): (USD|EUR) ", line), line


@pytest.mark.parametrize("ending", [".docx", ".html", ".md"])
def test_other_formats_say_the_same(ending):
    made = written(model(), dossiers.AS_OF, ending)
    if ending == ".docx":
        import io

        from docx import Document

        document = Document(io.BytesIO(made.bytes))
        text = "\n".join(p.text for p in document.paragraphs)
        text += "\n".join(c.text for t in document.tables for row in t.rows for c in row.cells)
    else:
        text = made.bytes.decode()
    assert "Compared with version 1" in text
    assert "\u221223.0\u202f%" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_an_earlier_issue_the_page_says_so_and_what_it_will_show(language):
    made = model(language, since=False)
    text = whole_text(laid_out(made, dossiers.AS_OF).bytes)
    assert plain(words(language).get("prompts", "changes")) in text
    # There are sources; what lacks is an issue to compare with.
    assert plain(words(language).get("page", "draft_first")) in text
    assert plain(words(language).get("page", "draft_empty")) not in text


def test_what_others_did_since_is_told_with_their_names():
    before = dossiers.seed_file()
    file = told_by_others(add_of_others(before, "BE", "GE"))
    keys = tuple(f.key for f in file.figures if f.article == 77)
    failed = Check(Rule.SUM, Verdict.FAIL, dossiers.PART_2024, keys[:3], "1 + 1 = 3")
    earlier = Since("KZ-BE-0001.1", 1, dossiers.AS_OF, stand_of(before, (), dossiers.AS_OF.date()))
    made = build(file, (failed,), as_of=dossiers.AS_OF, include={Section.CHANGES}, since=earlier, version=2)
    lines = [line for _, group in made.changes.groups for line in group if line.turn in (Turn.NEW, Turn.OPENED)]
    assert {line.sort for line in lines} == {Sort.FIGURE, Sort.EVENT, Sort.STEP, Sort.QUOTATION, Sort.CHECK}
    wording = Wording(words("en"))
    for line in lines:
        told = wording.text(line.subject) + wording.text(line.now)
        assert "Belgium and Georgia" in told or "Belgium – Georgia" in told, told


def test_an_issue_made_before_the_names_of_others_were_kept_shows_no_correction():
    file = told_by_others(add_of_others(dossiers.seed_file(), "BE", "GE"))
    now = stand_of(file, (), dossiers.AS_OF.date())
    items = {k: replace(i, values={n: v for n, v in i.values.items() if n != APART}) for k, i in now.items.items()}
    assert differences(replace(now, items=items), now) == ()


def test_what_the_pair_did_stands_before_what_others_did():
    before = replace(dossiers.seed_file(), next_steps=())
    file = told_by_others(add_of_others(dossiers.seed_file(), "BE", "GE"))
    day = dossiers.AS_OF.date()
    found = [d for d in differences(stand_of(before, (), day), stand_of(file, (), day)) if d.turn is Turn.NEW]
    theirs = [APART in d.item.values for d in found]
    assert theirs == sorted(theirs)
    assert {d.item.sort for d in found[: theirs.index(True)]} == {Sort.STEP}

"""A portion mark prints before its paragraph in every format."""

from __future__ import annotations

import re

import pytest

from briefing.core.arrangement import Decision
from briefing.core.claim import Section
from briefing.core.fact import Flow
from briefing.core.summary_mirror import MirrorAsked
from briefing.printing.formats import ENDINGS, written
from briefing.printing.render import Options, render
from briefing.printing.templates import TEMPLATES
from tests.printing import dossiers
from tests.printing import test_mirror_page as mirror
from tests.printing.inspection import plain
from tests.printing.test_formats import TEXTS

MARKED = {
    Section.BOTTOM_LINE: "",
    Section.OBJECTIVES: "text:0",
    Section.POINTS: "text:1",
    Section.THEY_MAY_RAISE: "text:0",
    Section.TRADE: "",
    Section.LAST_ROUND: "held",
    Section.PRESS_LINE: "text:0",
    Section.BACKGROUND: "topics",
}


def marked_summary(template: str = "summary"):
    whole = dossiers.fuller_summary()
    keyed = MARKED | {
        section: whole.items[section][0].key for section in (Section.WHO, Section.VERIFICATION, Section.GAPS)
    }
    decisions = {(str(s), key): Decision(portion=f"(P{n})") for n, (s, key) in enumerate(keyed.items())}
    return dossiers.fuller_summary(decisions=decisions, include=TEMPLATES[template].sections)


AFTER = (
    "fifthround",
    "Agreeadate",
    "Askforacalendar",
    "Possible",
    "Kazakhstan–Belgium",
    "Held",
    "Bothsidesreviewed",
    "18Oct",
    "RomanVassilenko",
    "Change",
    "Exports",
)


@pytest.mark.parametrize("ending", ENDINGS)
def test_mark_stands_before_its_paragraph(ending):
    model = render(marked_summary(), Options())
    text = plain(TEXTS[ending](written(model, dossiers.AS_OF, ending).bytes))
    found = dict(re.findall(r"\(P(\d+)\)(.{0,24})", text))
    assert len(found) == len(AFTER)
    for n, start in enumerate(AFTER):
        assert plain(start).casefold()[:9] in found[str(n)].casefold(), (n, start, found[str(n)])


@pytest.mark.parametrize(("template", "mark"), [("speaking", "(P2)"), ("bio", "(P8)"), ("trade", "(P4)")])
def test_marks_print_on_other_pages_too(template, mark):
    model = render(marked_summary(template), Options(template=template))
    for ending in ENDINGS:
        assert mark in plain(TEXTS[ending](written(model, dossiers.AS_OF, ending).bytes)), ending


@pytest.mark.parametrize("ending", ENDINGS)
def test_figures_and_note_of_the_sheet_of_both_sides_take_marks_of_their_own(ending):
    decisions = {("mirror", ""): Decision(portion="(P1)"), (mirror.ROW, "text:0"): Decision(portion="(P2)")}
    asked = MirrorAsked(rates=mirror.AVERAGE)
    summary = mirror.real(texts={mirror.ROW: "Antwerp transit."}, asked=asked, decisions=decisions)
    text = plain(TEXTS[ending](written(render(summary, Options(template="mirror")), dossiers.AS_OF, ending).bytes))
    assert plain("(P1) Gap, 2023") in text
    assert plain("(P2) Antwerp transit.") in text


@pytest.mark.parametrize("ending", ENDINGS)
def test_figures_without_a_word_below_them_keep_their_mark(ending):
    stated = mirror.only_stated(decisions={("mirror", ""): Decision(portion="(P1)")})
    made = written(render(stated, Options(template="mirror")), dossiers.AS_OF, ending)
    assert "(P1)" in plain(TEXTS[ending](made.bytes))


def test_each_of_several_notes_prints_its_own_mark():
    exports = "mirror:KZ-BE:2023-01:2023-12"
    marks = {(mirror.ROW, "text:0"): Decision(portion="(P2)"), (exports, "text:0"): Decision(portion="(P3)")}
    other = dossiers.observation(6, Flow.IMPORTS, dossiers.Y2023, "201000", "BE", "EUR", "comext", "B8")
    texts = {mirror.ROW: "Antwerp transit.", exports: "Ask Astana."}
    text = mirror.said(mirror.real(other, texts=texts, decisions=marks))
    assert plain("(P2)") in text
    assert plain("(P3)") in text

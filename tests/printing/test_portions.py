"""A portion mark prints before its paragraph in every format."""

from __future__ import annotations

import re

import pytest

from briefing.core.arrangement import Decision
from briefing.core.claim import Section
from briefing.printing.formats import ENDINGS, written
from briefing.printing.render import Options, render
from briefing.printing.templates import TEMPLATES
from tests.printing import dossiers
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

"""What an officer leaves out, moves, pins and marks is what the summary holds, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.core.arrangement import Decision
from briefing.core.checks import Verdict
from briefing.core.claim import Dated, Section, Sign
from briefing.core.officer import dated_text, raised_line, raised_parts
from briefing.core.summary import build
from briefing.core.summary_parts import LIMITS
from tests.printing import dossiers

LEFT_OUT, PINNED = Decision(left_out=True), Decision(pinned=True)


def summary(decisions=None, texts=dossiers.OFFICER, **options):
    keyed = {(str(section), key): decision for (section, key), decision in (decisions or {}).items()}
    return dossiers.fuller_summary(texts=texts, decisions=keyed, **options)


def keys(made, section):
    return [item.key for item in made.items[section]]


def test_without_decisions_everything_listed_prints():
    made = summary()
    for section in (Section.POINTS, Section.WHO, Section.BACKGROUND, Section.VERIFICATION, Section.GAPS):
        assert made.items[section]
        assert all(item.printed for item in made.items[section])


def test_what_is_left_out_is_not_printed_and_takes_no_evidence_number():
    # Another section may cite the same sentence.
    alone = {Section.BACKGROUND}
    before = summary(include=alone)
    told = [item for item in before.items[Section.BACKGROUND] if item.part.claim.code.startswith("said")]
    after = summary({(Section.BACKGROUND, told[0].key): LEFT_OUT}, include=alone)
    assert told[0].part.claim not in [f.claim for f in after.background]
    assert len(after.background) == len(before.background) - 1
    assert [i.printed for i in after.items[Section.BACKGROUND] if i.key == told[0].key] == [False]
    numbers = [e.number for e in after.evidence]
    assert numbers == list(range(1, len(numbers) + 1))
    assert told[0].key not in {k for e in after.evidence for k in e.keys}


def test_order_is_the_officers_and_what_is_new_comes_after():
    texts = {"points": "One.\nTwo.\nThree."}
    placed = {(Section.POINTS, f"text:{n}"): Decision(place=place) for n, place in ((1, 0), (0, 1))}
    assert [p.text for p in summary(placed, texts).points] == ["Two.", "One.", "Three."]


def test_pinned_comes_first_and_no_limit_cuts_it(monkeypatch):
    monkeypatch.setitem(LIMITS, Section.BACKGROUND, 2)
    every = summary()
    last = every.items[Section.BACKGROUND][-1]
    assert not last.printed
    pinned = summary({(Section.BACKGROUND, last.key): PINNED})
    assert pinned.background[0].claim.code == last.part.claim.code
    assert len(pinned.background) == 2
    assert pinned.left_out[Section.BACKGROUND] == len(every.items[Section.BACKGROUND]) - 2


def test_person_is_left_out_of_who():
    name = summary().who[0].name
    key = keys(summary(), Section.WHO)[0]
    assert name not in [p.name for p in summary({(Section.WHO, key): LEFT_OUT}).who]


def test_open_check_always_prints_and_a_passed_one_may_go():
    file = dossiers.fuller_file()
    good = dossiers.seed_checks(file)
    bad = replace(good[0], verdict=Verdict.FAIL, detail="220.7 + 203.0 = 423.7, text says 523.7")
    every = build(file, (bad, *good[1:]), as_of=dossiers.AS_OF)
    out = {("verification", item.key): LEFT_OUT for item in every.items[Section.VERIFICATION]}
    made = build(file, (bad, *good[1:]), as_of=dossiers.AS_OF, decisions=out)
    assert [n.verdict for n in made.verification] == [n.verdict for n in every.verification if n.verdict != "ok"]
    assert made.failed_checks == every.failed_checks == 1


def test_every_note_has_a_key_of_its_own():
    made = summary()
    for items in made.items.values():
        assert len({item.key for item in items}) == len(items)


def test_gap_left_out_is_counted_on_the_page():
    key = keys(summary(), Section.GAPS)[0]
    made = summary({(Section.GAPS, key): LEFT_OUT})
    assert made.left_out[Section.GAPS] == summary().left_out.get(Section.GAPS, 0) + 1


def test_section_that_is_switched_off_is_not_on_the_page():
    made = summary({(Section.BACKGROUND, ""): LEFT_OUT})
    assert Section.BACKGROUND not in made.sections
    assert made.background == ()


def test_portion_marks_stand_with_what_they_mark():
    marks = {
        (Section.POINTS, "text:0"): Decision(portion="(R)"),
        (Section.TRADE, ""): Decision(portion="(U)"),
        (Section.LAST_ROUND, "held"): Decision(portion="(C)"),
    }
    made = summary(marks)
    assert (made.points[0].portion, made.points[1].portion) == ("(R)", "")
    assert made.portions == {Section.TRADE: "(U)"}
    assert made.last_round[0].portion == "(C)"


def test_title_block_is_the_officers_where_written():
    texts = {
        "title_meeting": "Sixth round of political consultations",
        "title_place": "Astana",
        "title_date": "27 November 2026",
        "title_for": "Director-General",
        "title_by": "Central Asia desk",
    }
    head = summary(texts=texts, prepared_by="Somebody").head
    assert head.title.values["text"] == "Sixth round of political consultations"
    assert head.subtitle.values == {"city": "Astana", "date": "27 November 2026"}
    assert (head.prepared_for, head.prepared_by) == ("Director-General", "Central Asia desk")


def test_another_meeting_takes_over_neither_date_nor_place_of_the_last_round():
    assert summary(texts={"title_meeting": "Working breakfast"}).head.subtitle is None
    kept = summary(texts={"title_place": "Astana"}).head.subtitle
    assert kept.values["city"] == "Astana"
    assert isinstance(kept.values["date"], Dated)


def test_own_bottom_line_stands_before_what_the_program_says():
    made = summary(texts={"bottom_line": "Talks resume. [fact:11]"})
    assert made.own_line[0].text == "Talks resume."
    assert made.own_line[0].refs == (1,)
    assert len(made.bottom_line) == len(summary().bottom_line)
    round_key = keys(made, Section.BOTTOM_LINE)[1]
    assert len(summary({(Section.BOTTOM_LINE, round_key): LEFT_OUT}).bottom_line) == len(made.bottom_line) - 1


def test_own_background_is_dated_and_sorted_with_the_rest():
    texts = {"background": "2026-01-15: Ambassador received. [fact:11]\n2019: Agreement signed.\nNo date for this."}
    made = summary(texts=texts)
    own = [f for f in made.background if f.own]
    assert [f.claim.values["text"] for f in own] == ["Ambassador received.", "Agreement signed.", "No date for this."]
    assert made.background[0] is own[0]
    assert made.background[-1] is own[-1]
    assert Sign.PROPOSED in own[0].claim.signs or Sign.CONFIRMED in own[0].claim.signs


@pytest.mark.parametrize("text", ["2024-13: x", "2024-02-31: x", "In 2024: x", "20245: x"])
def test_what_is_no_date_stays_part_of_the_text(text):
    assert dated_text(text) == (None, text)


@pytest.mark.parametrize(
    ("parts", "line"),
    [
        (("certain", "Visas", "Two more days"), "certain: Visas → Two more days"),
        (("", "Visas", ""), "Visas"),
        (("possible", "", "Two more days"), "possible: → Two more days"),
        (("possible", "", ""), ""),
    ],
)
def test_raised_line_is_taken_apart_as_it_was_put_together(parts, line):
    assert raised_line(*parts) == line
    if line:
        assert raised_parts(line) == parts

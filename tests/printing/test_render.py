"""What the page's strings are: cleaned, smart, and with nothing left to chance."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.checks import Check, Rule, Verdict
from briefing.core.claim import City, Claim, Code, Country, Section
from briefing.core.fact import EventKind
from briefing.core.period import When
from briefing.core.person import Person, Role
from briefing.core.summary import build
from briefing.printing.chart_svg import TALLEST, chart
from briefing.printing.glyphs import BOX, EVERY, Sanitiser, advance, covered
from briefing.printing.render import Options, render
from briefing.printing.runs import Wording
from briefing.printing.templates import TEMPLATES, TWIN_WIDTHS
from briefing.printing.timeline_svg import drawn_timeline
from briefing.printing.words import LANGUAGES, words
from tests.printing import dossiers


def wording(language: str = "en") -> Wording:
    return Wording(words(language))


@given(st.text())
def test_any_text_comes_out_printable_and_on_one_line(text):
    sanitiser = Sanitiser()
    clean = sanitiser.text(text)
    assert all(ord(c) in covered() for c in clean)
    assert "\n" not in clean
    assert sanitiser.text(clean).count(BOX) == clean.count(BOX)


@given(st.text(alphabet="abcdefgh", min_size=31, max_size=400))
def test_long_words_get_places_to_break_and_keep_their_letters(word):
    clean = Sanitiser().text(word)
    assert clean.replace("\u200b", "") == word
    assert max(map(len, clean.split("\u200b"))) <= EVERY


def test_lone_surrogate_and_emoji_become_boxes_and_are_counted():
    sanitiser = Sanitiser()
    assert sanitiser.text("a\ud800b 😀") == f"a{BOX}b {BOX}"
    assert sanitiser.replaced == 2


@pytest.mark.parametrize("letters", ["ӘҒҚҢӨҰҮҺІ әғқңөұүһі", "Ёё №", "€ ₸ − ≈ ≤ ≥ ≠ ● ○ ◐ Δ", "«\u202fFrançais\u202f»"])
def test_letters_of_our_languages_are_all_there(letters):
    sanitiser = Sanitiser()
    sanitiser.text(letters)
    assert sanitiser.replaced == 0


def test_officers_words_get_typographic_marks():
    assert wording("en").smart('He said "yes", it\'s high-level') == "He said “yes”, it’s high\u2011level"
    assert wording("it").smart('"sì" dell\'accordo') == "«sì» dell’accordo"


def test_width_of_a_text_grows_with_it():
    assert advance("", 8) == 0
    assert advance("514.9", 8) == pytest.approx(2 * advance("514.9", 4))
    assert advance("Imports", 8) > advance("Imp", 8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_bottom_line_has_fifty_words_at_most(language):
    for summary in (dossiers.seed_summary(), dossiers.fuller_summary()):
        runs = render(summary, Options(language)).data["front"][0]["blocks"][0]["runs"]
        assert len("".join(r.get("t", "") for r in runs if r["k"] == "text").split()) <= 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_one_has_450_words_at_most(language):
    from tests.printing.test_pdf import strings

    for summary in (dossiers.seed_summary(), dossiers.fuller_summary()):
        data = render(summary, Options(language)).data
        text = " ".join(s for section in data["front"] for s in strings(section))
        assert len(text.split()) <= 450


def test_refused_comparison_names_the_missing_figure():
    runs = render(dossiers.seed_summary(), Options()).data["front"][0]["blocks"][0]["runs"]
    text = "".join(r.get("t", "") for r in runs)
    assert "No change can be stated: January–August\u00a02023 is missing." in text


def test_change_like_for_like_is_printed_with_a_true_minus():
    runs = render(dossiers.fuller_summary(), Options("it")).data["front"][0]["blocks"][0]["runs"]
    assert "\u221223,0\u202f% su gennaio–agosto\u00a02023" in "".join(r.get("t", "") for r in runs)


def test_empty_officer_sections_prompt_and_a_final_page_says_none_agreed():
    draft = render(dossiers.seed_summary(texts={}), Options()).data["front"]
    final = render(dossiers.seed_summary(texts={}, final=True, override="urgent"), Options()).data
    assert draft[1]["blocks"][0] == {"type": "prompt", "text": "None written. What should this meeting achieve?"}
    assert final["front"][1]["blocks"][0]["text"] == "None agreed."
    assert "urgent" in final["status"]


def test_status_counts_what_is_unreviewed():
    assert render(dossiers.seed_summary(), Options()).data["status"] == "DRAFT – 12 items unreviewed"
    assert render(dossiers.seed_summary(), Options("it")).data["status"] == "BOZZA – 12 dati da verificare"
    settled = dossiers.seed_summary(status=dossiers.ReviewStatus.CONFIRMED)
    assert render(settled, Options()).data["status"] == "All items reviewed"


def test_translated_quotations_never_pass_as_anyones_own_words():
    background = render(dossiers.seed_summary(), Options()).data["back"][0]["blocks"][0]["items"]
    for item in background[:2]:
        assert "translation" in "".join(r.get("t", "") for r in item["runs"])


def test_quotations_keep_their_language():
    items = render(dossiers.seed_summary(), Options()).data["back"][0]["blocks"][0]["items"]
    quotes = [r for item in items for r in item["runs"] if r["k"] == "quote"]
    assert quotes
    assert {q["lang"] for q in quotes} == {"it"}


def test_model_is_json_and_the_same_every_time():
    first, second = (render(dossiers.fuller_summary(), Options()).json for _ in range(2))
    assert first == second
    assert json.loads(first)["lang"] == "en"


@pytest.mark.parametrize("field", ["language", "paper", "ink"])
def test_options_that_do_not_exist_are_refused(field):
    with pytest.raises(ValueError, match="purple"):
        Options(**{field: "purple"})


# --- chart ---------------------------------------------------------------------------------------


def drawn(summary, **options):
    return chart(summary.trade.chart, summary.trade.places, wording(), **options)


def test_chart_is_never_taller_than_45_mm():
    for summary in (dossiers.seed_summary(), dossiers.fuller_summary()):
        assert drawn(summary).height <= TALLEST


def test_part_years_are_hatched_and_whole_years_are_not():
    summary = dossiers.seed_summary()
    whole = dossiers.replace(
        summary.trade.chart, groups=tuple(g for g in summary.trade.chart.groups if not g.period.is_partial)
    )
    assert "<path" in drawn(summary).svg
    assert "<path" not in chart(whole, 1, wording()).svg


def test_alternative_text_says_every_value():
    alt = drawn(dossiers.fuller_summary()).alt
    for number in ("151.8", "260.3", "412.1", "514.5", "375.3", "523.7", "220.7", "303.0", "114.3", "174.7", "289.0"):
        assert number in alt
    assert "no split published" in alt
    assert "8 months, hatched" in alt


def test_chart_text_stays_within_its_width():
    for language in LANGUAGES:
        for width in (TEMPLATES["summary"].chart_width("a4"), TWIN_WIDTHS["letter"] * 72 / 25.4):
            summary = dossiers.fuller_summary()
            svg = chart(summary.trade.chart, 1, wording(language), width=width).svg
            for x, anchor, size, text in dossiers.svg_texts(svg):
                length = advance(text, size)
                left = x - length if anchor == "end" else x - length / 2 if anchor == "middle" else x
                assert left >= -0.5
                assert left + length <= width + 0.5, text


def test_bars_differ_in_lightness_so_that_grey_tells_them_apart():
    def grey(color: str) -> float:
        red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
        return 0.299 * red + 0.587 * green + 0.114 * blue

    from briefing.printing.chart_svg import INKS

    for ink in INKS.values():
        lights = sorted(grey(c) for c in (ink.exports, ink.imports, ink.total))
        assert lights[1] - lights[0] > 60
        assert lights[2] - lights[1] > 30


@pytest.mark.parametrize(("language", "told"), [("en", "1 check fails (✗)"), ("it", "1 verifica non torna (✗)")])
def test_page_one_says_that_a_check_of_its_figures_fails(language, told):
    file = dossiers.seed_file()
    good = dossiers.seed_checks(file)
    bad = replace(good[1], verdict=Verdict.FAIL, detail="114.3 + 164.7 = 279.0, text says 289.0")
    options = Options(language)
    assert told in render(build(file, (good[0], bad), as_of=dossiers.AS_OF), options).json
    assert told not in render(build(file, good, as_of=dossiers.AS_OF), options).json


OTHERS = [
    ("KZ", None, None, "Sum, January–August\xa02024 (Kazakhstan, no partner named): 114.3 + 174.7 = 289.0."),
    ("KZ", "DE", None, "Sum, January–August\xa02024 (Kazakhstan – Germany): 114.3 + 174.7 = 289.0."),
    (None, "DE", None, "Sum, January–August\xa02024 (Germany): 114.3 + 174.7 = 289.0."),
    ("KZ", "BE", "wheat", "Sum, January–August\xa02024, wheat: 114.3 + 174.7 = 289.0."),
    ("KZ", "BE", None, "Sum, January–August\xa02024: 114.3 + 174.7 = 289.0."),
    (None, None, None, "Sum, January–August\xa02024: 114.3 + 174.7 = 289.0."),
]


@pytest.mark.parametrize(("reporter", "partner", "product", "told"), OTHERS)
def test_a_check_says_whose_trade_and_which_goods_it_is_of_unless_all_of_the_pairs(reporter, partner, product, told):
    """A country's trade with all the world never passes for its trade with the dossier's other side."""
    file = dossiers.seed_file()
    figures = tuple(
        replace(fact, payload=replace(fact.figure, reporter=reporter, partner=partner, product=product))
        for fact in file.figures
    )
    checks = [Check(Rule.SUM, Verdict.OK, dossiers.PART_2024, ("fact:6", "fact:7", "fact:5"), "114.3 + 174.7 = 289.0")]
    summary = build(replace(file, figures=figures), checks, as_of=dossiers.AS_OF)
    wording = Wording(words("en"))
    said = [wording.text(note.claim) for note in summary.verification if note.claim.code == "check"]
    assert said == [told]


def test_sides_with_most_articles_are_named_and_the_rest_are_one_number():
    summary = dossiers.seed_summary()
    counted = (
        ("KZ", 3),
        ("BE", 1),
        *((code, n) for n, code in enumerate(("AT", "CH", "DE", "ES", "FR", "IT"), 1)),
        (None, 7),
    )
    summary = replace(summary, head=replace(summary.head, sources=counted))
    data = json.loads(render(summary, Options()).json)
    told = next(field["value"] for field in data["meta"] if field["label"] == "Sources by side")
    assert told.replace("\u00a0", " ") == (
        "Kazakhstan 3 · Belgium 1 · Italy 6 · France 5 · Spain 4 · Germany 3 · other countries 3 · side not known 7"
    )


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Meeting (Peru and Ecuador), Brussels."),
        ("de", "Treffen (Peru und Ecuador), Brüssel."),
        ("ru", "Встреча (Перу и Эквадор), Брюссель."),
    ],
)
def test_a_meeting_of_others_is_told_with_their_names(language, told):
    values = {
        "kind": Code("event", EventKind.MEETING),
        "city": City("Brussels"),
        "parties": (Country("PE"), Country("EC")),
    }
    assert Wording(words(language)).text(Claim("fragment", values)) == told


def test_the_drawing_of_the_timeline_says_whose_a_meeting_of_others_was():
    file = dossiers.seed_file()
    events = tuple(replace(f, payload=replace(f.event, parties=("PE", "EC"))) for f in file.events)
    summary = build(replace(file, events=events), as_of=dossiers.AS_OF, include={Section.TIMELINE})
    for language, told in (("en", "(Peru and Ecuador) · Brussels"), ("de", "(Peru und Ecuador) · Brüssel")):
        assert told in drawn_timeline(
            summary.timeline, Wording(words(language)), ink="colour", width=480, tall=False
        ).replace("\u00a0", " ")


def test_on_the_timeline_a_round_of_others_has_no_number_and_stands_clear_of_the_rounds_without_a_date():
    file = dossiers.seed_file()
    own = file.events[0]
    met = replace(own.event, round=8, when=When.day(dt.date(2023, 11, 17)), city="Tbilisi", parties=("BE", "GE"))
    theirs = replace(own, id=2000, article=77, payload=met)
    sources = {**file.sources, theirs.key: file.sources[own.key]}
    file = replace(file, events=(own, theirs), sources=sources)
    summary = build(file, as_of=dossiers.AS_OF, include={Section.TIMELINE})
    drawn = drawn_timeline(summary.timeline, Wording(words("en")), ink="colour", width=680, tall=False)
    assert re.search(r"<text[^>]*>5</text>", drawn)
    assert not re.search(r"<text[^>]*>8</text>", drawn)
    (pill,) = re.findall(r'<rect x="([\d.]+)"[^>]* width="([\d.]+)" height="12" rx="6"', drawn)
    signs = [float(x) + 4.5 for x in re.findall(r'<path d="M([\d.]+) [\d.]+(?:L[\d.]+ [\d.]+){3}Z', drawn)]
    assert len(signs) == 1
    left, right = float(pill[0]), float(pill[0]) + float(pill[1])
    assert not left - 4.5 < signs[0] < right + 4.5


def test_a_person_of_a_meeting_of_others_stands_with_whose_it_was():
    file = dossiers.seed_file()
    met = replace(file.events[0], id=2000, article=77, payload=replace(file.events[0].event, parties=("BE", "GE")))
    named = replace(file.participants[0], id=2001, article=77)
    stranger = Person(
        9, "Anneleen Verstraeten", "BE", ("A. Verstraeten",), (Role("directrice", None, None, named.key),)
    )
    source = replace(file.sources[file.events[0].key], article=77)
    sources = {**file.sources, met.key: source, named.key: source}
    file = replace(file, people=(*file.people, stranger), events=(*file.events, met), sources=sources)
    page = str(render(build(file, as_of=dossiers.AS_OF), Options()))
    assert "Anneleen Verstraeten" in page
    assert "(Belgium and Georgia)" in page
    notes = str(render(build(file, as_of=dossiers.AS_OF), Options(template="bio")))
    assert "Belgium (Belgium and Georgia)" in notes

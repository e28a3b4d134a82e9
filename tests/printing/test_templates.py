"""Every kind of page against the criteria of print: sheets, marking, tags, type area, words, also with little or too much."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import pytest

from briefing.core.claim import Section
from briefing.printing.options import Options
from briefing.printing.pdf import pdf_bytes
from briefing.printing.render import RenderModel, render
from briefing.printing.templates import TEMPLATES
from briefing.printing.trail import trail
from briefing.printing.words import LANGUAGES
from tests.printing import dossiers
from tests.printing.inspection import (
    area_texts,
    bare,
    fonts,
    glyphs,
    height_of,
    opened,
    pictures,
    plain,
    sheet_of,
    tags,
)
from tests.printing.test_pdf import INJECTIONS, body_strings, overlapping

OTHERS = [t for t in TEMPLATES if t != "summary"]
CASES = [
    *((t, lang, paper) for t in OTHERS for lang in LANGUAGES for paper in TEMPLATES[t].papers if paper != "letter"),
    *((t, lang, "letter") for t, lang in zip(OTHERS, ("ru", "de", "kk", "fr", "it", "nl", "es"), strict=True)),
    ("summary", "en+fr", "a4"),
    ("summary", "ru+kk", "letter"),
    ("summary", "de+es", "a4"),
]


class Printed:
    def __init__(self, template: str, language: str, paper: str) -> None:
        self.options = Options(language, paper, template=template)
        self.summary = dossiers.fuller_summary(include=TEMPLATES[template].sections)
        self.model = render(self.summary, self.options)
        self.pdf = pdf_bytes(self.summary, self.options)
        self.sheet = sheet_of(self.options.layout, paper)

    @cached_property
    def areas(self) -> list[tuple[str, str]]:
        return area_texts(self.pdf.bytes, self.options.paper, self.options.layout)


@pytest.fixture(scope="module", params=CASES, ids="-".join)
def printed(request) -> Printed:
    return Printed(*request.param)


def test_layout_gives_no_warning_and_claims_both_standards(printed):
    assert printed.pdf.warnings == ()
    with opened(printed.pdf.bytes) as pdf, pdf.open_metadata() as meta:
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"], meta["pdfuaid:part"]) == ("2", "A", "1")
        assert str(pdf.Root.Lang).startswith(printed.options.languages[0])
        assert pictures(pdf) == []
        assert {bare(str(f.BaseFont)) for f in fonts(pdf)} <= {"SourceSerif4", "SourceSans3", "BriefingSigns"}


def test_sheet_has_its_size_and_every_page_marking_and_number(printed):
    data, sheet = printed.model.data, printed.sheet
    with opened(printed.pdf.bytes) as pdf:
        assert len(pdf.pages) == printed.pdf.pages
        for page in pdf.pages:
            box = [float(v) for v in page.mediabox]
            assert box[2] - box[0] == pytest.approx(sheet.width, abs=0.5)
            assert box[3] - box[1] == pytest.approx(sheet.height, abs=0.5)
    for number, (_, outside) in enumerate(printed.areas, 1):
        page_of = data["page_of"].replace("{i}", str(number)).replace("{n}", str(printed.pdf.pages))
        middle = [data["marking"], data["short_title"], page_of]
        if printed.options.layout != "speaking":
            middle = [data["short_title"], data["marking"], page_of]
        # Nothing but header and footer stands outside the type area.
        assert outside == plain("".join([data["marking"], *middle, data["id"], data["as_of"]]))


def test_headings_tables_and_figures_are_tagged(printed):
    with opened(printed.pdf.bytes) as pdf:
        found = tags(pdf)
        kinds = [t.kind for t in found]
        sections = list(printed.model.sections)
        blocks = [b["type"] for s in sections for b in s["blocks"]]
        untitled = len(printed.model.data["front"]) if printed.options.template == "trade" else 0
        # What stands right under the title of a half sheet needs no other.
        untitled += printed.options.template == "mirror"
        assert kinds.count("H1") == 1
        assert kinds.count("H2") == len(sections) - untitled
        assert kinds.count("Table") == blocks.count("table")
        figures = [t for t in found if t.kind == "Figure"]
        assert len(figures) == blocks.count("chart")
        assert all(len(str(f.node.Alt)) >= 40 for f in figures)
        for tag in found:
            assert "/K" in tag.node, f"an empty {tag.kind}"
            if tag.kind == "TH":
                assert str(tag.attributes["/Scope"]) == "/Column"


def test_no_glyph_is_printed_over_another(printed):
    if printed.options.layout != "timeline":  # its years and bars are tested as a drawing
        for page in glyphs(printed.pdf.bytes):
            assert overlapping(page) == []


def test_every_string_of_the_model_is_on_the_page(printed):
    text = "".join(inside for inside, _ in printed.areas)
    assert [s for s in on_sheet(printed.model, printed.options.template) if s not in text] == []


def on_sheet(model: RenderModel, template: str) -> list[str]:
    """The strings that a template's sheet prints: the small ones have no room for whom they are for."""
    found: list[str] = []
    for column in model.columns:
        left_out: set[str] = set()
        if template in ("trade", "mirror", "timeline", "speaking"):
            left_out |= {s for m in column["meta"] for s in (m["label"], m["value"])}
        if template in ("trade", "mirror", "timeline"):
            left_out.add(column["subtitle"])
        if template in ("trade", "mirror"):
            left_out |= {column["title"], column["front"][0]["title"]}
        found += [plain(s) for s in body_strings(column) if s not in left_out]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", ["one-page", "trade", "mirror", "timeline"])
def test_what_is_meant_for_one_sheet_fits_it(template, language):
    for paper in TEMPLATES[template].papers:
        for made in (
            (dossiers.seed_summary, dossiers.fuller_summary) if template == "mirror" else (dossiers.seed_summary,)
        ):
            pdf = pdf_bytes(made(include=TEMPLATES[template].sections), Options(language, paper, template=template))
            assert pdf.pages == 1
            assert height_of(pdf.bytes) == pytest.approx(sheet_of(template, paper).height, abs=0.5)


@pytest.mark.parametrize("template", OTHERS)
def test_empty_dossier_gives_a_page_that_says_so(template):
    summary = dossiers.build(
        dossiers.empty_file(), as_of=dossiers.AS_OF, marking=dossiers.MARKING, include=TEMPLATES[template].sections
    )
    pdf = pdf_bytes(summary, Options("ru", template=template))
    assert pdf.pages == 1
    assert pdf.warnings == ()


@pytest.mark.parametrize("template", OTHERS)
def test_too_much_flows_on_and_stays_in_the_type_area(template):
    summary = dossiers.stress_summary()
    summary = dossiers.replace(summary, sections=frozenset(Section))
    for paper in TEMPLATES[template].papers:
        options = Options("de", paper, template=template)
        pdf = pdf_bytes(summary, options)
        outside = [text for _, text in area_texts(pdf.bytes, paper, template)]
        data = render(summary, options).data
        longest = plain("".join(data[k] for k in ("marking", "marking", "short_title", "page_of", "id", "as_of")))
        assert all(len(text) <= len(longest) + 4 for text in outside), template


@pytest.mark.parametrize("template", OTHERS)
@pytest.mark.parametrize("text", INJECTIONS, ids=range(len(INJECTIONS)))
def test_hostile_text_gives_a_page_of_every_kind(template, text):
    summary = dossiers.seed_summary(
        texts={"points": text[:3000], "press_line": text[:3000]},
        marking=text[:60],
        prepared_by=text[:80],
        include=TEMPLATES[template].sections,
    )
    assert pdf_bytes(summary, Options("kk", template=template)).warnings == ()


def test_officers_text_in_another_language_is_tagged_and_told_never_translated():
    texts = {"points": "The two ministries should agree on the date of the next round and on a calendar of projects."}
    for language, told in (("ru", "не переведён"), ("kk", "аударылмаған")):
        data = render(dossiers.seed_summary(texts=texts), Options(language)).data
        runs = next(s for s in data["front"] if s["id"] == "points")["blocks"][0]["items"][0]
        assert (runs[0]["k"], runs[0]["lang"]) == ("own", "en")
        assert "agree on the date of the next round" in runs[0]["t"]
        assert told in data["own_note"]
    assert render(dossiers.seed_summary(texts=texts), Options("en")).data["own_note"] == ""


@pytest.mark.parametrize("languages", ["en+fr", "de+ru"])
def test_where_nothing_is_written_yet_no_page_in_two_languages_but_the_last_stays_half_empty(languages):
    options = Options(languages)
    sheet = sheet_of(options.layout, options.paper)
    *pages, _last = glyphs(pdf_bytes(dossiers.seed_summary(texts={}), options).bytes)
    lowest = [min(g.bottom for g in page if sheet.holds(g)) for page in pages]
    assert lowest
    assert max(lowest) < sheet.height * 0.3


def test_a_table_that_its_chart_left_for_the_next_page_says_there_what_it_is_of_and_in_what_it_counts():
    options = Options("es+nl")
    summary = dossiers.fuller_summary(texts={})
    first, second, *_ = area_texts(pdf_bytes(summary, options).bytes, options.paper, options.layout)
    counted = "Comercio Kazajistán–Bélgica, millones de dólares"
    assert plain(counted) in plain(first[0])
    assert plain(second[0]).startswith(plain(f"Comercio {counted}")) or plain(second[0]).startswith(
        plain(f"Comercio Handel {counted}")
    )


def test_both_columns_of_a_bilingual_page_cite_the_same_evidence():
    from tests.printing.test_formats import references

    left, right = render(dossiers.fuller_summary(), Options("en+fr")).columns
    assert (left["lang"], right["lang"]) == ("en", "fr")
    assert references([left["front"], left["back"]]) == references([right["front"], right["back"]])
    assert [s["id"] for s in left["front"]] == [s["id"] for s in right["front"]]


@pytest.mark.parametrize(
    ("language", "paper", "template"),
    [("en", "a3", "summary"), ("en+en", "a4", "summary"), ("en+fr", "a4", "bio"), ("en", "a4", "poster")],
)
def test_pages_that_do_not_exist_are_refused(language, paper, template):
    with pytest.raises(ValueError, match=r".+"):
        Options(language, paper, template=template)


@pytest.mark.parametrize("template", [t for t in TEMPLATES if t != "changes"])
def test_every_source_of_a_page_is_cited_on_it(template):
    summary = dossiers.fuller_summary(include=TEMPLATES[template].sections)
    model = render(summary, Options("en", template=template))
    cited = {step.number for step in trail(model)}
    listed = [i["n"] for s in model.sections for b in s["blocks"] if b["type"] == "evidence" for i in b["items"]]
    assert listed == sorted(cited)
    assert summary.evidence


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_trade_note_that_does_not_fit_half_a_sheet_stands_on_a_whole_one(paper):
    file = dossiers.fuller_file()
    sources = {key: replace(source, title="Foreign trade " * 60) for key, source in file.sources.items()}
    for sheets, made in ((0.5, file), (1.0, replace(file, sources=sources))):
        summary = dossiers.build(made, as_of=dossiers.AS_OF, include=TEMPLATES["trade"].sections)
        pdf = pdf_bytes(summary, Options("en", paper, template="trade"))
        assert pdf.pages == 1
        assert height_of(pdf.bytes) == pytest.approx(sheet_of("summary", paper).height * sheets, abs=0.5)

"""The finished page against the acceptance criteria of print: read back with two independent readers."""

from __future__ import annotations

import re
import shutil
import subprocess

import pikepdf
import pypdfium2
import pytest

from briefing.core.chart import ChartSpec
from briefing.core.claim import Section
from briefing.printing.pdf import LayoutError, laid_out, pdf_bytes
from briefing.printing.render import Options, render
from briefing.printing.words import LANGUAGES, words
from tests.printing import dossiers
from tests.printing.inspection import (
    PAPERS,
    Glyph,
    area_texts,
    bare,
    fonts,
    glyphs,
    is_inside,
    opened,
    outline,
    pictures,
    plain,
    tags,
)

SUMMARIES = {
    "one article": dossiers.seed_summary,
    "fuller": dossiers.fuller_summary,
    "empty": lambda: dossiers.build(dossiers.empty_file(), as_of=dossiers.AS_OF, marking=dossiers.MARKING),
    "stress": dossiers.stress_summary,
}
CASES = [
    (name, lang, paper)
    for name in SUMMARIES
    # Every language on either paper; a short or an empty page in the longest and the shortest of them.
    for lang in (LANGUAGES if name in ("fuller", "stress") else ("en", "ru", "kk"))
    for paper in ("a4", "letter")
]


class Printed:
    def __init__(self, name: str, language: str, paper: str) -> None:
        self.paper = paper
        self.summary = SUMMARIES[name]()
        self.options = Options(language, paper)
        self.model = render(self.summary, self.options)
        self.pdf = pdf_bytes(self.summary, self.options)


@pytest.fixture(scope="module", params=CASES, ids="-".join)
def printed(request) -> Printed:
    return Printed(*request.param)


def strings(node: object) -> list[str]:
    """The final strings of a model in reading order."""
    if isinstance(node, list):
        return [s for item in node for s in strings(item)]
    if not isinstance(node, dict):
        return []
    if "k" in node:
        return [node["t"]] if "t" in node else [str(n) for n in node["n"]]
    if node.get("type") == "chart":
        return [node["caption"]]
    if node.get("type") == "table":
        heads = [c["head"] for c in node["columns"]]
        return [node["caption"], *heads, *(s for row in node["rows"] for cell in row for s in strings(cell))]
    if node.get("type") == "evidence":
        return [s for e in node["items"] for s in (str(e["n"]), *strings(e["runs"]), e["url"])]
    own = [node[k] for k in ("title", "label", "text") if isinstance(node.get(k), str)]
    return own + [s for k, v in node.items() if k not in ("title", "label", "text", "id", "type") for s in strings(v)]


def body_strings(data: dict) -> list[str]:
    meta = [s for m in data["meta"] for s in (m["label"], m["value"])]
    sections = [strings(s) for s in (*data["front"], *data["back"])]
    return [
        data["kind"],
        data["status"],
        data["title"],
        data["subtitle"],
        *meta,
        *(s for part in sections for s in part),
    ]


def test_layout_gives_no_warning(printed):
    assert printed.pdf.warnings == ()


def test_file_is_sound(printed, tmp_path):
    if shutil.which("qpdf") is None:
        with opened(printed.pdf.bytes) as pdf:
            assert pdf.check() == []
        return
    path = tmp_path / "summary.pdf"
    path.write_bytes(printed.pdf.bytes)
    assert subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False).returncode == 0


def test_catalog_claims_both_standards_and_holds_no_action(printed):
    with opened(printed.pdf.bytes) as pdf:
        root = pdf.Root
        assert bool(root.MarkInfo.Marked)
        assert str(root.Lang).startswith(printed.options.language)
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert len(root.OutputIntents) == 1
        with pdf.open_metadata() as meta:
            assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "A")
            assert meta["pdfuaid:part"] == "1"
            assert meta["dc:title"] == printed.model.title
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
                assert item.get("/S") not in ("/JavaScript", "/Launch", "/GoToR", "/SubmitForm", "/ImportData")
                assert "/JS" not in item
                if item.get("/S") == "/URI":
                    assert str(item.URI).startswith(("https://", "http://", "mailto:"))


def test_tags_tell_headings_tables_and_figures(printed):
    with opened(printed.pdf.bytes) as pdf:
        found = tags(pdf)
        kinds = [t.kind for t in found]
        sections = [*printed.model.data["front"], *printed.model.data["back"]]
        blocks = [b for s in sections for b in s["blocks"]]
        assert kinds.count("H1") == 1
        assert kinds.count("H2") == len(sections)
        assert not {"H3", "H4", "H5", "H6"} & set(kinds)
        assert [plain(t) for t in outline(pdf)[1:]] == [plain(s["title"]) for s in sections]
        assert kinds.count("Table") == sum(b["type"] == "table" for b in blocks)
        for tag in found:
            assert "/K" in tag.node, f"an empty {tag.kind}"
            if tag.kind == "TH":
                assert str(tag.attributes["/Scope"]) == "/Column"


def test_figure_describes_every_number_it_shows(printed):
    trade = printed.summary.trade
    with opened(printed.pdf.bytes) as pdf:
        figures = [t for t in tags(pdf) if t.kind == "Figure"]
        assert len(figures) == (1 if trade else 0)
        for figure in figures:
            alt = str(figure.node.Alt)
            assert len(alt) >= 40
            for number in re.findall(r">([−\d.,]+)</text>", printed.model.svg):
                assert number in alt


def test_fonts_are_ours_embedded_and_readable(printed):
    with opened(printed.pdf.bytes) as pdf:
        found = fonts(pdf)
        assert found
        for font in found:
            name = str(font.BaseFont)
            assert bare(name) in ("SourceSerif4", "SourceSans3", "BriefingSigns")
            assert re.match(r"/[A-Z]{6}\+", name)
            assert "/ToUnicode" in font
            (inner,) = font.DescendantFonts
            assert {"/FontFile2", "/FontFile3"} & set(inner.FontDescriptor.keys())
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("Tj", "TJ"):
                    shown = operands[0] if str(operator) == "TJ" else operands
                    for piece in shown:
                        if isinstance(piece, pikepdf.String):
                            codes = bytes(piece)
                            assert b"\x00\x00" not in {codes[i : i + 2] for i in range(0, len(codes), 2)}


def test_chart_is_drawn_in_lines_and_its_numbers_stand_in_the_table_too(printed):
    with opened(printed.pdf.bytes) as pdf:
        assert pictures(pdf) == []
    trade = printed.summary.trade
    if trade is None:
        return
    text = "".join(inside for inside, _ in area_texts(printed.pdf.bytes, printed.paper))
    chart: ChartSpec = trade.chart
    for mark in chart.marks():
        if mark.flow != "balance":
            number = render_number(printed, mark.value, trade.places)
            assert text.count(plain(number)) >= 2, number


def render_number(printed: Printed, value, places: int) -> str:
    from briefing.printing.words import words

    return words(printed.options.language).number(value, places)


def test_every_page_carries_marking_identity_and_its_number(printed):
    width, height = PAPERS[printed.paper]
    data, pages = printed.model.data, printed.pdf.pages
    with opened(printed.pdf.bytes) as pdf:
        assert len(pdf.pages) == pages
        for page in pdf.pages:
            box = [float(v) for v in page.mediabox]
            assert box[2] - box[0] == pytest.approx(width, abs=0.5)
            assert box[3] - box[1] == pytest.approx(height, abs=0.5)
    for number, (_, outside) in enumerate(area_texts(printed.pdf.bytes, printed.paper), 1):
        page_of = data["page_of"].replace("{i}", str(number)).replace("{n}", str(pages))
        expected = [data["marking"], data["short_title"], data["marking"], page_of, data["id"], data["as_of"]]
        assert outside == plain("".join(expected))


def test_no_glyph_strays_from_the_type_area(printed):
    for page in glyphs(printed.pdf.bytes):
        stray = "".join(g.text for g in page if not is_inside(g, printed.paper))
        header_and_footer = [printed.model.data[k] for k in ("short_title", "id", "as_of")]
        for known in (*header_and_footer, printed.model.data["marking"], printed.model.data["marking"]):
            assert plain(known) in plain(stray)


LIGATURES = set("fijlt")


def overlapping(page: list[Glyph]) -> list[str]:
    """Pairs of glyphs of which one covers a good part of the other."""
    found = []
    ordered = sorted((g for g in page if g.text != "\u200b"), key=lambda g: g.left)
    for n, a in enumerate(ordered):
        for b in ordered[n + 1 :]:
            if b.left >= a.right:
                break
            if {a.text, b.text} <= LIGATURES:
                continue  # one glyph for several letters
            width = min(a.right, b.right) - b.left
            height = min(a.top, b.top) - max(a.bottom, b.bottom)
            smaller = min((g.right - g.left) * (g.top - g.bottom) for g in (a, b))
            if width > 0 and height > 0 and smaller > 0 and width * height > 0.6 * smaller:
                found.append(f"{a.text}{b.text}")
    return found


def test_no_glyph_is_printed_over_another(printed):
    for page in glyphs(printed.pdf.bytes):
        assert overlapping(page) == []


def test_text_comes_out_in_reading_order(printed):
    text = "".join(inside for inside, _ in area_texts(printed.pdf.bytes, printed.paper))
    at = 0
    for piece in body_strings(printed.model.data):
        wanted = plain(piece)
        found = text.find(wanted, at)
        assert found >= 0, f"{piece!r} not found after {text[max(0, at - 60) : at]!r}"
        at = found + len(wanted)


def test_same_summary_gives_the_same_bytes():
    first, second = (pdf_bytes(dossiers.seed_summary()) for _ in range(2))
    assert first.bytes == second.bytes
    assert first.sha256 == second.sha256


def test_one_article_fits_two_pages_and_an_empty_dossier_one():
    for language in LANGUAGES:
        for paper in ("a4", "letter"):
            assert pdf_bytes(dossiers.seed_summary(), Options(language, paper)).pages == 2
            assert pdf_bytes(SUMMARIES["empty"](), Options(language, paper)).pages == 1


def test_page_one_holds_all_that_is_not_evidence():
    printed = Printed("fuller", "en", "a4")
    (first, _), (second, _) = area_texts(printed.pdf.bytes, "a4")
    assert plain("Press line") in first
    assert second.startswith(plain("Background"))


def test_grey_ink_uses_no_colour():
    pdf = pdf_bytes(dossiers.fuller_summary(), Options(ink="grey"))
    with opened(pdf.bytes) as document:
        for page in document.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) in ("rg", "RG", "sc", "scn", "SC", "SCN") and len(operands) == 3:
                    red, green, blue = (float(v) for v in operands)
                    assert max(red, green, blue) - min(red, green, blue) < 0.06


def test_many_sources_of_a_figure_break_into_lines_and_leave_the_columns_their_room():
    model = render(dossiers.fuller_summary(), Options())
    table = next(b for s in model.data["front"] for b in s["blocks"] if b["type"] == "table")
    cited = next(run for row in table["rows"] for run in row[-1] if run["k"] == "cites")
    entries = max(n for row in table["rows"] for run in row[-1] if run["k"] == "cites" for n in run["n"])
    cited["n"] = [n % entries + 1 for n in range(30)]
    pdf = laid_out(model, dossiers.AS_OF)
    assert pdf.warnings == ()
    inside = "".join(inside for inside, _ in area_texts(pdf.bytes, "a4"))
    # Each number stands there, and so does each word of the head in one piece.
    assert plain(",".join(map(str, cited["n"]))) in inside
    assert plain("Exports Imports Total Balance Δ Change Source") in inside


INJECTIONS = [
    '#read("/etc/passwd") #eval("1+1") *b* _i_ $x^2$ @ref #import "@preview/x:1.0.0"',
    "= Heading\n- item\n+ item\n/ term: x",
    "<script>alert(1)</script><img src='file:///etc/passwd'>",
    "javascript:alert(1) data:text/html,x",
    "\\u{41} \\ #[ ] { } ` `` ``` ~ -- --- ... // comment /* */",
    '"json": {"k": "refs", "n": [99]}',
    "tab\there\x00nul\x1besc\x07bell",
    "\u202eevil\u202c \u2066iso\u2069 mark\u200f",
    "emoji 😀🇰🇿 and noncharacter \ufffe",
    "lone \ud800 surrogate",
    "العربية עברית 中文 हिन्दी",
    "a\u0301\u0301\u0301 e\u0327 zalgo h\u0336",
    "x" * 10_000,
    "word " * 2_000,
    "",
]


@pytest.mark.parametrize("text", INJECTIONS, ids=range(len(INJECTIONS)))
def test_hostile_text_is_printed_letter_by_letter(text):
    summary = dossiers.seed_summary(
        texts={"points": text, "press_line": text}, marking=text[:60], prepared_for=text[:80], prepared_by=text[:80]
    )
    pdf = pdf_bytes(summary)
    shown = "".join(inside for inside, _ in area_texts(pdf.bytes, "a4"))
    for items in (
        b["items"] for s in render(summary, Options()).data["front"] for b in s["blocks"] if b["type"] == "numbered"
    ):
        for runs in items:
            assert plain("".join(r["t"] for r in runs if "t" in r)) in shown


def test_unprintable_characters_become_boxes_and_are_told():
    summary = dossiers.seed_summary(texts={"press_line": "smile 😀 now"})
    pdf = pdf_bytes(summary)
    text = "".join(inside for inside, _ in area_texts(pdf.bytes, "a4"))
    assert pdf.replaced == 1
    assert "smile□now" in text
    assert plain("1 character that the fonts of this page lack") in text


def test_bidirectional_overrides_never_reach_the_page():
    pdf = pdf_bytes(dossiers.seed_summary(texts={"press_line": "approved \u202eton si tI\u202c"}))
    assert "\u202e" not in "".join(inside for inside, _ in area_texts(pdf.bytes, "a4"))


def test_script_address_of_a_source_does_not_become_a_link():
    model = render(dossiers.fuller_summary(), Options())
    evidence = model.data["back"][-1]["blocks"][0]["items"]
    assert [e["url"] for e in evidence if e["url"]] == ["https://example.org/steppe/trade"]


def test_layout_failure_is_worded_and_keeps_its_details():
    model = render(dossiers.seed_summary(), Options())
    model.data["front"][0]["blocks"][0] = {"type": "chart", "caption": "", "svg": "not a picture", "alt": ""}
    broken = type(model)(model.data, model.title, model.language, 0)
    with pytest.raises(LayoutError) as caught:
        laid_out(broken, dossiers.AS_OF)
    assert caught.value.sentence.startswith("The summary could not be laid out")
    assert caught.value.details


def test_excluded_sections_are_not_printed():
    sections = frozenset(Section) - {Section.TRADE, Section.WHO}
    titles = [s["id"] for s in render(dossiers.seed_summary(include=sections), Options()).data["front"]]
    assert "trade" not in titles
    assert "who" not in titles
    assert "last_round" in titles


def test_bottom_line_breaks_between_words_only():
    for language in ("en", "it"):
        for paper in ("a4", "letter"):
            for summary in (dossiers.seed_summary(), dossiers.fuller_summary()):
                pdf = pdf_bytes(summary, Options(language, paper))
                text = pypdfium2.PdfDocument(pdf.bytes)[0].get_textpage().get_text_range()
                title = words(language).get("sections", "objectives")
                assert not re.search("[\u00ad\u2010\ufffe\x02]", text[: text.index(title)])

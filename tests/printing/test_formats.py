"""Word, web page and Markdown say what the page says: the same claims, numbers, sources and marking."""

from __future__ import annotations

import html
import io
import re
import shutil
import subprocess
import zipfile

import pytest

from briefing.printing.formats import ENDINGS, written
from briefing.printing.pdf import laid_out
from briefing.printing.render import Options, RenderModel, render
from briefing.printing.templates import TEMPLATES
from briefing.printing.words import LANGUAGES
from tests.printing import dossiers
from tests.printing.inspection import plain, whole_text
from tests.printing.test_pdf import INJECTIONS, body_strings
from tests.printing.test_templates import on_sheet

CASES = [
    *(("summary", lang) for lang in LANGUAGES),
    ("summary", "en+fr"),
    *((t, lang) for t, lang in zip(list(TEMPLATES)[1:], ("en", "ru", "kk", "de", "nl", "fr", "es"), strict=True)),
]


def qn(name: str) -> str:
    """A name of WordprocessingML with its namespace."""
    return "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}" + name.removeprefix("w:")


def model_of(template: str = "summary", language: str = "en", **more) -> RenderModel:
    summary = dossiers.fuller_summary(include=TEMPLATES[template].sections, **more)
    return render(summary, Options(language, template=template))


def document_of(model: RenderModel):
    from docx import Document

    return Document(io.BytesIO(written(model, dossiers.AS_OF, ".docx").bytes))


def docx_text(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [archive.read(n).decode() for n in archive.namelist() if re.match(r"word/(document|header|footer)", n)]
    return html.unescape(re.sub("<[^>]+>", "", "".join(re.sub(r"<w:instrText.*?</w:instrText>", "", p) for p in parts)))


def html_text(data: bytes) -> str:
    text = re.sub(r"<style>.*?</style>|<svg.*?</svg>", "", data.decode(), flags=re.S)
    return html.unescape(re.sub("<[^>]+>", "", text))


def markdown_text(data: bytes) -> str:
    text = re.sub(r"\[\^(\d+)\]:?", r"\1", data.decode())
    text = re.sub(r"(?m)^(#+|\d+\.|-) ", "", text)
    return re.sub(r"(?<!\\)[*|]", "", text).replace("\\", "")


def pdf_text(data: bytes) -> str:
    return whole_text(data)


TEXTS = {".pdf": pdf_text, ".docx": docx_text, ".html": html_text, ".md": markdown_text}


def wanted(model: RenderModel) -> list[str]:
    """Every string of the model but evidence numbers, which each format sets in its own way."""
    found = [s for column in model.columns for s in body_strings(column)]
    return [plain(s) for s in found if s and not re.fullmatch(r"\d{1,3}", s)]


@pytest.mark.parametrize(("template", "language"), CASES)
def test_every_format_carries_every_claim_number_and_the_marking(template, language):
    model = model_of(template, language)
    for ending in ENDINGS:
        text = plain(TEXTS[ending](written(model, dossiers.AS_OF, ending).bytes))
        # Small sheets leave out whom a page is for and say less above it.
        expected = on_sheet(model, template) if ending == ".pdf" else wanted(model)
        missing = [s for s in expected if s not in text]
        assert missing == [], ending
        assert text.count(plain(model.data["marking"])) >= 2, ending


@pytest.mark.parametrize("ending", [".docx", ".html", ".md"])
def test_a_long_name_can_be_searched_and_copied_letter_by_letter(ending):
    """Places to break it are for paper: within a name of a file they keep a search from finding it."""
    model = render(dossiers.stress_summary(), Options("en"))
    said = written(model, dossiers.AS_OF, ending).bytes
    assert dossiers.LONG_WORD in TEXTS[ending](said)
    assert "\u200b" not in TEXTS[ending](said)


def test_a_long_name_may_still_break_on_the_web_page():
    page = written(render(dossiers.stress_summary(), Options("en")), dossiers.AS_OF, ".html").bytes.decode()
    assert f"{dossiers.LONG_WORD[:12]}<wbr>{dossiers.LONG_WORD[12:24]}<wbr>" in page
    for inside in re.findall(r"<svg.*?</svg>|<title>.*?</title>", page, re.S):
        assert "<wbr>" not in inside


def references(node: object) -> list[int]:
    if isinstance(node, list):
        return [n for item in node for n in references(item)]
    if isinstance(node, dict):
        own = list(node["n"]) if node.get("k") in ("refs", "cites") else []
        return own + [n for v in node.values() for n in references(v)]
    return []


@pytest.mark.parametrize("language", ["en", "kk", "en+fr"])
def test_every_format_has_the_same_references_in_the_same_order(language):
    model = model_of(language=language)
    expected = [n for column in model.columns for n in references([column["front"], column["back"]])]
    page = written(model, dossiers.AS_OF, ".html").bytes.decode()
    assert [int(n) for n in re.findall(r'href="#evidence-(\d+)"', page)] == expected
    markdown = written(model, dossiers.AS_OF, ".md").bytes.decode()
    assert [int(n) for n in re.findall(r"\[\^(\d+)\](?!:)", markdown)] == expected
    anchors = document_of(model).element.body.iter(qn("w:hyperlink"))
    found = [a.get(qn("w:anchor")) for a in anchors if a.get(qn("w:anchor"))]
    assert [int(a.removeprefix("evidence_")) for a in found] == expected


def test_every_reference_leads_somewhere():
    model = model_of()
    document = document_of(model)
    places = {b.get(qn("w:name")) for b in document.element.body.iter(qn("w:bookmarkStart"))}
    links = {a.get(qn("w:anchor")) for a in document.element.body.iter(qn("w:hyperlink"))} - {None}
    assert links
    assert links <= places
    page = written(model, dossiers.AS_OF, ".html").bytes.decode()
    assert set(re.findall(r'href="#(evidence-\d+)"', page)) <= set(re.findall(r'id="(evidence-\d+)"', page))
    markdown = written(model, dossiers.AS_OF, ".md").bytes.decode()
    cited = set(re.findall(r"\[\^(\d+)\]", markdown))
    assert cited == set(re.findall(r"(?m)^\[\^(\d+)\]:", markdown))


@pytest.mark.parametrize("language", ["en", "ru"])
def test_word_document_is_built_of_styles_and_says_its_languages(language):
    document = document_of(model_of(language=language))
    styles = [p.style.name for p in document.paragraphs]
    assert styles.count("Title") == 1
    assert styles.count("Heading 1") == 12
    languages = {e.get(qn("w:val")) for e in document.element.iter(qn("w:lang"))}
    assert {language, "it"} <= languages
    assert document.core_properties.language == language
    for table in document.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert sum(r._tr.trPr is not None and r._tr.trPr.find(qn("w:tblHeader")) is not None for r in table.rows) == 1


def test_word_document_says_the_language_of_every_word_of_the_second_column():
    document = document_of(model_of(language="en+ru"))
    runs = list(document.element.body.iter(qn("w:r")))
    parted = next(n for n, run in enumerate(runs) if run.find(qn("w:br")) is not None)
    words = [r for r in runs[parted + 1 :] if re.search("[а-яё]{3}", "".join(t.text or "" for t in r.iter(qn("w:t"))))]
    assert len(words) > 60
    unsaid = ["".join(t.text for t in r.iter(qn("w:t"))) for r in words if not list(r.iter(qn("w:lang")))]
    assert unsaid == []


def test_word_document_has_marking_and_page_fields_on_every_page():
    model = model_of()
    section = document_of(model).sections[0]
    assert section.header.paragraphs[0].text == model.data["marking"]
    assert section.footer.paragraphs[0].text == model.data["marking"]
    codes = "".join(e.text for e in section.footer._element.iter(qn("w:instrText")))
    assert codes.split() == ["PAGE", "NUMPAGES"]


def test_chart_in_word_is_a_picture_of_300_dpi_with_its_description():
    from PIL import Image

    model = model_of()
    document = document_of(model)
    (shape,) = document.inline_shapes
    (chart,) = [b for s in model.sections for b in s["blocks"] if b["type"] == "chart"]
    assert shape._inline.docPr.get("descr") == chart["alt"]
    (picture,) = [p for p in document.part.package.iter_parts() if p.partname.endswith(".png")]
    with Image.open(io.BytesIO(picture.blob)) as image:
        assert image.width / (shape.width.inches) == pytest.approx(300, abs=2)


def test_properties_of_a_table_stand_in_the_order_that_word_demands():
    order = ["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"]
    for table in document_of(model_of()).tables:
        names = [child.tag.split("}")[1] for child in table._tbl.tblPr]
        assert names == sorted(names, key=order.index)


def test_same_model_gives_the_same_bytes_in_every_format():
    for ending in ENDINGS:
        first, second = (written(model_of(), dossiers.AS_OF, ending).sha256 for _ in range(2))
        assert first == second, ending


def test_web_page_loads_nothing_and_names_its_parts():
    page = written(model_of("timeline", "kk"), dossiers.AS_OF, ".html").bytes.decode()
    assert "default-src 'none'" in page
    assert not re.search(r"<(script|link|iframe|img)|url\(|@import", page)
    assert page.count("<h1>") == 1
    assert re.search(r'<svg role="img" aria-label="[^"]{40,}', page)
    assert all('scope="col"' in head for head in re.findall(r"<th[^e>][^>]*>", page))
    assert "prefers-color-scheme: dark" in page


@pytest.mark.parametrize("text", INJECTIONS, ids=range(len(INJECTIONS)))
def test_hostile_text_stays_text_in_every_format(text):
    model = model_of(texts={"points": text, "press_line": text}, marking=text[:60], prepared_by=text[:80])
    page = written(model, dossiers.AS_OF, ".html").bytes.decode()
    assert not re.search(r"<(script|img)", page)
    assert "javascript:" not in "".join(re.findall(r'href="([^"]*)"', page))
    for ending in (".docx", ".html", ".md"):
        found = plain(TEXTS[ending](written(model, dossiers.AS_OF, ending).bytes))
        for line in wanted(model):
            assert line.replace("\\", "").replace("*", "").replace("|", "") in found.replace("\\", "").replace(
                "*", ""
            ).replace("|", ""), ending


def test_unknown_ending_is_refused():
    with pytest.raises(ValueError, match=r"\.docx"):
        written(model_of(), dossiers.AS_OF, ".odt")


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_word_document_opens_and_is_at_most_a_page_longer(tmp_path):
    model = model_of()
    path = tmp_path / "summary.docx"
    path.write_bytes(written(model, dossiers.AS_OF, ".docx").bytes)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, capture_output=True, timeout=180, check=True)
    import pypdfium2

    document = pypdfium2.PdfDocument(tmp_path / "summary.pdf")
    pages = len(document)
    document.close()
    assert pages <= laid_out(model, dossiers.AS_OF).pages + 1


def test_own_styles_of_the_word_document_are_not_taken_for_others_by_libreoffice():
    """It calls its style Quotation by the name Citation too: quotations stood in the type of the source numbers."""
    names = {style.name for style in document_of(model_of()).styles}
    assert not names & {"Quotation", "Citation"}

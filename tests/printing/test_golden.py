"""Golden pictures: stored pages of every template, laid out anew, look as they did, within what the eye does not see.

Only the layout is tested: the stored models hold final strings. After a wanted change of the layout,
`BRIEFING_GOLDEN=1 python -m pytest tests/printing/test_golden.py` draws the pictures anew; look at them.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from briefing.printing.pdf import laid_out
from briefing.printing.render import Options, RenderModel, render
from briefing.printing.templates import TEMPLATES
from tests.printing import dossiers

FOLDER = Path(__file__).parent / "golden"
CASES = (
    ("summary", "en"), ("summary", "ru+kk"), ("one-page", "fr"), ("speaking", "it"), ("bio", "nl"), ("trade", "ru"),
    ("mirror", "kk"), ("timeline", "de"),
)  # fmt: skip
DPI = 100
LEVELS = 16
"""The pictures are stored in as many greys; a step of one between two of them is rounding."""
MOST = 0.001


def name_of(template: str, language: str) -> str:
    return f"{template}-{language.replace('+', '-')}"


def stored(template: str, language: str) -> RenderModel:
    path = FOLDER / f"{name_of(template, language)}.json"
    if os.environ.get("BRIEFING_GOLDEN") and not path.exists():
        summary = dossiers.fuller_summary(include=TEMPLATES[template].sections)
        model = render(summary, Options(language, template=template))
        path.write_text(model.json + "\n", encoding="utf-8")
    data = json.loads(path.read_text(encoding="utf-8"))
    return RenderModel(data, data["title"], data["lang"], 0, Options(language, template=template).layout)


def drawn(model: RenderModel) -> Image.Image:
    document = pypdfium2.PdfDocument(laid_out(model, dossiers.AS_OF).bytes)
    picture = document[0].render(scale=DPI / 72).to_pil().convert("L")
    document.close()
    return picture.point(lambda v: v // LEVELS * LEVELS)


@pytest.mark.parametrize(("template", "language"), CASES)
def test_first_page_looks_as_it_did(template, language):
    path = FOLDER / f"{name_of(template, language)}.png"
    picture = drawn(stored(template, language))
    if os.environ.get("BRIEFING_GOLDEN"):
        picture.quantize(LEVELS).save(path, optimize=True)
    with Image.open(path) as golden:
        before = golden.convert("L")
    assert picture.size == before.size
    differing = sum(ImageChops.difference(picture, before).point(lambda v: v > 3 * LEVELS).histogram()[1:])
    assert differing <= MOST * picture.width * picture.height


def test_a_moved_line_would_be_seen():
    model = stored("summary", "en")
    model.data["subtitle"] = ""
    before, after = drawn(stored("summary", "en")), drawn(model)
    differing = sum(ImageChops.difference(before, after).point(lambda v: v > 3 * LEVELS).histogram()[1:])
    assert differing > MOST * before.width * before.height

"""Looks into a finished PDF: its structure tree, fonts, pictures, page texts and where each glyph lies."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import pikepdf
import pypdfium2

MM = 72 / 25.4
MARGINS = {"top": 25 * MM, "right": 20 * MM, "bottom": 24 * MM, "left": 20 * MM}
PAPERS = {"a4": (210 * MM, 297 * MM), "letter": (612.0, 792.0), "a3": (297 * MM, 420 * MM)}
_IGNORED = re.compile("[\\s\\-\u2010\u2011\u00ad\u200b\u0002\ufffe\u202f\u00a0]+")


@dataclass
class Tag:
    kind: str
    node: pikepdf.Object
    children: list[Tag]

    @property
    def attributes(self) -> dict[str, object]:
        found = self.node.get("/A")
        groups = list(found) if isinstance(found, pikepdf.Array) else [found] if found is not None else []
        return {str(k): v for g in groups if isinstance(g, pikepdf.Dictionary) for k, v in g.items()}

    def walk(self) -> Iterator[Tag]:
        yield self
        for child in self.children:
            yield from child.walk()


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def tags(pdf: pikepdf.Pdf) -> list[Tag]:
    root = _tag(pdf.Root.StructTreeRoot)
    return list(root.walk())[1:]


def _tag(node: pikepdf.Object) -> Tag:
    kids = node.get("/K")
    listed = list(kids) if isinstance(kids, pikepdf.Array) else [kids] if kids is not None else []
    children = [_tag(k) for k in listed if isinstance(k, pikepdf.Dictionary) and "/S" in k]
    return Tag(str(node.get("/S", "")).lstrip("/"), node, children)


def resources(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """The resources of every page and of the forms drawn on it."""
    pending = [page.obj.get("/Resources") for page in pdf.pages]
    while pending:
        found = pending.pop()
        if found is None:
            continue
        yield found
        for form in (found.get("/XObject") or {}).values():
            if form.get("/Subtype") == "/Form":
                pending.append(form.get("/Resources"))


def pictures(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [x for r in resources(pdf) for x in (r.get("/XObject") or {}).values() if x.get("/Subtype") == "/Image"]


def fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    return [f for r in resources(pdf) for f in (r.get("/Font") or {}).values()]


def outline(pdf: pikepdf.Pdf) -> list[str]:
    with pdf.open_outline() as found:

        def titles(items):
            for item in items:
                yield item.title
                yield from titles(item.children)

        return list(titles(found.root))


@dataclass(frozen=True)
class Glyph:
    text: str
    left: float
    bottom: float
    right: float
    top: float


@lru_cache(maxsize=4)
def glyphs(data: bytes) -> list[list[Glyph]]:
    """The visible glyphs of each page with their boxes."""
    pages = []
    document = pypdfium2.PdfDocument(data)
    for page in document:
        text = page.get_textpage()
        found = []
        for n in range(text.count_chars()):
            char = text.get_text_range(n, 1)
            if char.strip():
                found.append(Glyph(char, *text.get_charbox(n, loose=False)))
        pages.append(found)
        text.close()
        page.close()
    document.close()
    return pages


@dataclass(frozen=True)
class Sheet:
    """A page's size and margins (top, right, bottom, left) in points, as the layout files draw them."""

    width: float
    height: float
    margins: tuple[float, float, float, float]

    def holds(self, glyph: Glyph) -> bool:
        top, right, bottom, left = self.margins
        return (
            glyph.left >= left - 1
            and glyph.right <= self.width - right + 1
            and glyph.bottom >= bottom - 1
            and glyph.top <= self.height - top + 1
        )


def sheet_of(layout: str, paper: str, tall: float | None = None) -> Sheet:
    """The sheet of a layout; of one that comes on half a sheet or a whole one, that which is `tall` points high."""
    width, height = PAPERS[paper]
    on_half = tall is None or tall < height * 0.75
    if layout == "speaking":
        width, height = (396.0, 612.0) if paper == "letter" else (148 * MM, 210 * MM)
        return Sheet(width, height, (19 * MM, 14 * MM, 22 * MM, 14 * MM))
    if layout in ("trade", "mirror") and on_half:
        return Sheet(width, height / 2, (15 * MM, 20 * MM, 16 * MM, 20 * MM))
    if layout == "timeline":
        return Sheet(height, width, (18 * MM, 20 * MM, 18 * MM, 20 * MM))
    if layout == "twin":
        return Sheet(height, width, (20 * MM, 20 * MM, 20 * MM, 20 * MM))
    return Sheet(width, height, tuple(MARGINS[side] for side in ("top", "right", "bottom", "left")))


@lru_cache(maxsize=4)
def height_of(data: bytes) -> float:
    """The height of the first page in points."""
    document = pypdfium2.PdfDocument(data)
    height = float(document.get_page_size(0)[1])
    document.close()
    return height


def is_inside(glyph: Glyph, paper: str, layout: str = "summary") -> bool:
    return sheet_of(layout, paper).holds(glyph)


def plain(text: str) -> str:
    """Without what a line break may add or swallow."""
    return _IGNORED.sub("", text)


def whole_text(data: bytes) -> str:
    """The text of all pages, headers and footers with it, without what a line break may add."""
    return plain("".join(g.text for page in glyphs(data) for g in page))


def area_texts(data: bytes, paper: str, layout: str = "summary") -> list[tuple[str, str]]:
    """For each page the text of the type area, and that of the header and footer."""
    found = []
    sheet = sheet_of(layout, paper, height_of(data))
    for page in glyphs(data):
        inside = "".join(g.text for g in page if sheet.holds(g))
        outside = "".join(g.text for g in page if not sheet.holds(g))
        found.append((plain(inside), plain(outside)))
    return found


def bare(family: str) -> str:
    return family.lstrip("/").split("+", 1)[-1].split("-", 1)[0]

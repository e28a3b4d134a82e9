"""Looks into a finished PDF: its structure tree, fonts, pictures, page texts and where each glyph lies."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
import pypdfium2

MM = 72 / 25.4
MARGINS = {"top": 25 * MM, "right": 20 * MM, "bottom": 24 * MM, "left": 20 * MM}
PAPERS = {"a4": (210 * MM, 297 * MM), "letter": (612.0, 792.0)}
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


def is_inside(glyph: Glyph, paper: str) -> bool:
    width, height = PAPERS[paper]
    return (
        glyph.left >= MARGINS["left"] - 1
        and glyph.right <= width - MARGINS["right"] + 1
        and glyph.bottom >= MARGINS["bottom"] - 1
        and glyph.top <= height - MARGINS["top"] + 1
    )


def plain(text: str) -> str:
    """Without what a line break may add or swallow."""
    return _IGNORED.sub("", text)


def whole_text(data: bytes) -> str:
    """The text of all pages, headers and footers with it, without what a line break may add."""
    return plain("".join(g.text for page in glyphs(data) for g in page))


def area_texts(data: bytes, paper: str) -> list[tuple[str, str]]:
    """For each page the text of the type area, and that of the header and footer."""
    found = []
    for page in glyphs(data):
        inside = "".join(g.text for g in page if is_inside(g, paper))
        outside = "".join(g.text for g in page if not is_inside(g, paper))
        found.append((plain(inside), plain(outside)))
    return found


def bare(family: str) -> str:
    return family.lstrip("/").split("+", 1)[-1].split("-", 1)[0]

"""Parts of a Word document that python-docx has no calls for: fields, links, languages, numbering, borders."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement  # noqa: TID253
from docx.oxml.ns import qn  # noqa: TID253


def element(tag: str, text: str = "", **attributes: str) -> Any:
    """An element of WordprocessingML with attributes of the same namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    if text:
        made.text = text
        made.set(qn("xml:space"), "preserve")
    return made


def field(paragraph: Any, code: str) -> None:
    """A field that Word fills in: PAGE, NUMPAGES."""
    for kind, text in (("begin", ""), ("", code), ("separate", ""), ("shown", "1"), ("end", "")):
        run = paragraph.add_run()
        if kind == "":
            run._r.append(element("w:instrText", text=f" {text} "))
        elif kind == "shown":
            run.text = text
        else:
            run._r.append(element("w:fldChar", fldCharType=kind))


def bookmark(paragraph: Any, name: str, number: int) -> None:
    """A place that links lead to, around what the paragraph holds."""
    start = element("w:bookmarkStart", id=str(number), name=name)
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(element("w:bookmarkEnd", id=str(number)))


def inner_link(paragraph: Any, run: Any, anchor: str) -> None:
    """Make a run a link to a bookmark."""
    link = element("w:hyperlink", anchor=anchor, history="1")
    link.append(run._r)
    paragraph._p.append(link)


def web_link(paragraph: Any, run: Any, url: str) -> None:
    """Make a run a link out of the document."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(url, kind, is_external=True))
    link.append(run._r)
    paragraph._p.append(link)


def language(holder: Any, tag: str) -> None:
    """The language of a run or style."""
    holder.get_or_add_rPr().append(element("w:lang", val=tag, eastAsia=tag))


def repeated(row: Any) -> None:
    """A table's head row, which every page of the table shows."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))


def unbroken(row: Any) -> None:
    """A row that stays on one page."""
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))


def ruled(table: Any) -> None:
    """Lines above and below and hairlines between the rows, none upright; the columns' widths are kept."""
    table.autofit = False
    borders = element("w:tblBorders")
    for side, size, colour in (("top", "8", "151A21"), ("bottom", "8", "151A21"), ("insideH", "2", "C9CDD2")):
        borders.append(element(f"w:{side}", val="single", sz=size, space="0", color=colour))
    margins = element("w:tblCellMar")
    for side, width in (("left", "0"), ("right", "110")):
        margins.append(element(f"w:{side}", w=width, type="dxa"))
    # Word is strict about the order of these.
    props = table._tbl.tblPr
    props.find(qn("w:tblLayout")).addprevious(borders)
    props.find(qn("w:tblLayout")).addnext(margins)


def numbered_list(document: Any) -> str:
    """A new list that counts from one. Gives its id."""
    root = document.part.numbering_part.element
    ids = [int(a.get(qn("w:abstractNumId"))) for a in root.findall(qn("w:abstractNum"))]
    abstract = element("w:abstractNum", abstractNumId=str(max(ids, default=0) + 1))
    level = element("w:lvl", ilvl="0")
    for tag, value in (("w:start", "1"), ("w:numFmt", "decimal"), ("w:lvlText", "%1"), ("w:lvlJc", "left")):
        level.append(element(tag, val=value))
    props = element("w:pPr")
    props.append(element("w:ind", left="340", hanging="340"))
    level.append(props)
    look = element("w:rPr")
    look.append(element("w:rFonts", ascii="Calibri", hAnsi="Calibri", cs="Calibri"))
    look.append(element("w:b"))
    look.append(element("w:color", val="1F4E79"))
    look.append(element("w:sz", val="18"))
    level.append(look)
    abstract.append(level)
    # Definitions come before the lists that use them.
    first = root.find(qn("w:num"))
    if first is not None:
        first.addprevious(abstract)
    else:
        root.append(abstract)
    return str(root.add_num(int(abstract.get(qn("w:abstractNumId")))).numId)


def in_list(paragraph: Any, number: str) -> None:
    """Make a paragraph an item of a list."""
    props = element("w:numPr")
    props.append(element("w:ilvl", val="0"))
    props.append(element("w:numId", val=number))
    paragraph._p.get_or_add_pPr().append(props)

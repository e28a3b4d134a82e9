"""Word: a render model as a DOCX document with real styles, for those who go on writing in it."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from typing import Any

from briefing.printing.picture import CHART_DPI, png_of
from briefing.printing.render import RenderModel

_ACCENT, _MUTED, _ALARM = "1F4E79", "5A616B", "8A1C1C"
_SERIF, _SANS = "Cambria", "Calibri"
_SIZES = {"letter": (8.5, 11.0), "a4": (8.268, 11.693), "a3": (11.693, 16.535)}
"""Inches. Word has no half sheets: what is one on paper takes the sheet here."""
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def docx_bytes(model: RenderModel, moment: dt.datetime) -> bytes:
    """The model as DOCX, dated `moment`; the same model gives the same bytes."""
    from docx import Document

    model = model.whole
    document = Document()
    _Writer(document, model).write()
    core = document.core_properties
    core.title, core.author, core.language = model.title, model.data["author"], model.language
    core.created = core.modified = moment.astimezone(dt.UTC).replace(tzinfo=None) if moment.tzinfo else moment
    core.last_modified_by, core.comments = model.data["author"], ""
    raw = io.BytesIO()
    document.save(raw)
    return _settled(raw.getvalue())


def _settled(data: bytes) -> bytes:
    """The same archive without the hour at which it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as found, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in found.namelist():
            info = zipfile.ZipInfo(name, _ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(info, found.read(name))
    return out.getvalue()


class _Writer:
    def __init__(self, document: Any, model: RenderModel) -> None:
        from briefing.printing import docx_parts

        self._document, self._model, self._parts = document, model, docx_parts
        self._ids: dict[str, str] = {}
        self._marks = 0

    def write(self) -> None:
        self._styles()
        self._page()
        for n, data in enumerate(self._model.columns):
            self._lang = data["lang"]
            if n:
                self._document.add_page_break()
            self._opening(data, first=n == 0)
            for section in (*data["front"], *data["back"]):
                self._tag(self._run(self._para("Heading 1"), section["title"]))
                self._blocks(section["blocks"], anchors=n == 0)
            for text in (data["legend"], data["own_note"], data["notice"]):
                if text:
                    self._para("Note", text)

    def _para(self, style: str = "Normal", text: str = "") -> Any:
        """A paragraph in the column's language; python-docx's own look-up of a style costs more than all the rest."""
        made = self._dressed(self._document.add_paragraph(), style)
        if text:
            self._tag(made.add_run(text))
        return made

    def _dressed(self, paragraph: Any, style: str) -> Any:
        paragraph._p.style = self._ids[style]
        return paragraph

    def _run(self, paragraph: Any, text: str, style: str = "") -> Any:
        run = paragraph.add_run(text)
        if style:
            run._r.style = self._ids[style]
        return run

    # --- styles and page ------------------------------------------------------------------------

    def _styles(self) -> None:
        from docx.enum.style import WD_STYLE_TYPE
        from docx.shared import Pt

        styles = self._document.styles
        normal = styles["Normal"]
        self._look(normal, _SERIF, 10.5)
        normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(3), 1.08
        defaults = styles.element.find(f"{{{styles.element.nsmap['w']}}}docDefaults")
        for old in defaults.iter(f"{{{styles.element.nsmap['w']}}}lang"):
            old.set(f"{{{styles.element.nsmap['w']}}}val", self._model.language)
        self._look(styles["Title"], _SERIF, 20, bold=True)
        styles["Title"].paragraph_format.space_after = Pt(2)
        for borders in styles["Title"].element.iter(f"{{{styles.element.nsmap['w']}}}pBdr"):
            borders.getparent().remove(borders)
        self._look(styles["Subtitle"], _SERIF, 11.5, colour=_MUTED, italic=True)
        self._look(styles["Heading 1"], _SANS, 11.5, colour=_ACCENT, bold=True)
        heading = styles["Heading 1"].paragraph_format
        heading.space_before, heading.space_after, heading.keep_with_next = Pt(10), Pt(3), True
        self._look(styles["Caption"], _SANS, 9, bold=True)
        styles["Caption"].paragraph_format.keep_with_next = True
        new = (
            ("Marking", WD_STYLE_TYPE.PARAGRAPH, _SANS, 8.5, _ALARM, True),
            ("Kind", WD_STYLE_TYPE.PARAGRAPH, _SANS, 10, _ACCENT, True),
            ("Note", WD_STYLE_TYPE.PARAGRAPH, _SANS, 8.5, _MUTED, False),
            ("Prompt", WD_STYLE_TYPE.PARAGRAPH, _SERIF, 10.5, _MUTED, False),
            ("Evidence", WD_STYLE_TYPE.PARAGRAPH, _SANS, 9, "151A21", False),
            ("Cell", WD_STYLE_TYPE.PARAGRAPH, _SANS, 9, "151A21", False),
            ("Cell Head", WD_STYLE_TYPE.PARAGRAPH, _SANS, 8.5, _MUTED, True),
            ("Item", WD_STYLE_TYPE.PARAGRAPH, _SERIF, 10.5, "151A21", False),
            ("Label", WD_STYLE_TYPE.CHARACTER, _SANS, 9, "151A21", True),
            # LibreOffice has styles named Quotation and Citation, and takes one for the other.
            ("Quoted Words", WD_STYLE_TYPE.CHARACTER, "", 0, "", False),
            ("Signs", WD_STYLE_TYPE.CHARACTER, "", 8, _ACCENT, False),
            ("Reference", WD_STYLE_TYPE.CHARACTER, _SANS, 0, _ACCENT, False),
            ("Source Number", WD_STYLE_TYPE.CHARACTER, _SANS, 0, _ACCENT, False),
            ("Web Address", WD_STYLE_TYPE.CHARACTER, "", 0, _ACCENT, False),
        )
        for name, kind, font, size, colour, bold in new:
            style = styles.add_style(name, kind)
            self._look(style, font, size, colour=colour, bold=bold)
            if kind == WD_STYLE_TYPE.PARAGRAPH:
                style.base_style = normal
                style.paragraph_format.space_after = Pt(0 if name.startswith("Cell") else 3)
        styles["Prompt"].font.italic = styles["Quoted Words"].font.italic = True
        styles["Reference"].font.superscript = True
        styles["Evidence"].paragraph_format.left_indent = Pt(20)
        styles["Evidence"].paragraph_format.first_line_indent = Pt(-20)
        for spacing in styles["Subtitle"].element.rPr.findall(f"{{{styles.element.nsmap['w']}}}spacing"):
            spacing.getparent().remove(spacing)
        for name in ("Cell", "Cell Head"):
            styles[name].paragraph_format.space_before = styles[name].paragraph_format.space_after = Pt(1.6)
            styles[name].paragraph_format.line_spacing = 1.0
        self._ids = {style.name: style.style_id for style in styles}

    def _look(
        self, style: Any, font: str, size: float, *, colour: str = "151A21", bold: bool = False, italic: bool = False
    ) -> None:
        from docx.oxml.ns import qn
        from docx.shared import Pt, RGBColor

        if font:
            style.font.name = font
            fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
            for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                fonts.attrib.pop(qn(f"w:{theme}"), None)
            fonts.set(qn("w:cs"), font)
        if size:
            style.font.size = Pt(size)
        if colour:
            style.font.color.rgb = RGBColor.from_string(colour)
        style.font.bold, style.font.italic = bold or None, italic or None

    def _page(self) -> None:
        from docx.enum.section import WD_ORIENT
        from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
        from docx.shared import Inches, Mm

        data, section = self._model.data, self._document.sections[0]
        width, height = _SIZES[data["paper"]]
        if self._model.layout == "timeline":
            section.orientation, width, height = WD_ORIENT.LANDSCAPE, height, width
        section.page_width, section.page_height = Inches(width), Inches(height)
        section.top_margin, section.bottom_margin = Mm(25), Mm(24)
        section.left_margin = section.right_margin = Mm(20)
        section.header_distance, section.footer_distance = Mm(12), Mm(9)
        self._width = section.page_width - section.left_margin - section.right_margin
        head = section.header.paragraphs[0]
        head.style, head.alignment = self._document.styles["Marking"], WD_ALIGN_PARAGRAPH.CENTER
        head.add_run(data["marking"])
        foot = section.footer.paragraphs[0]
        foot.style, foot.alignment = self._document.styles["Marking"], WD_ALIGN_PARAGRAPH.CENTER
        foot.add_run(data["marking"])
        for left, right in ((data["short_title"], data["page_of"]), (data["id"], data["as_of"])):
            line = section.footer.add_paragraph(style="Note")
            line.paragraph_format.tab_stops.add_tab_stop(self._width, WD_TAB_ALIGNMENT.RIGHT)
            line.add_run(left + "\t")
            self._with_fields(line, right)

    def _with_fields(self, paragraph: Any, text: str) -> None:
        fields = {"i": "PAGE", "n": "NUMPAGES"}
        for n, piece in enumerate(text.replace("}", "{").split("{")):
            if n % 2:
                self._parts.field(paragraph, fields[piece])
            elif piece:
                paragraph.add_run(piece)

    # --- content --------------------------------------------------------------------------------

    def _opening(self, data: dict[str, Any], *, first: bool) -> None:
        self._para("Kind", f"{data['kind']} · {data['status']}")
        title = self._para("Title" if first else "Heading 1")
        self._tag(title.add_run(data["title"]))
        if data["subtitle"]:
            self._para("Subtitle", data["subtitle"])
        line = self._para("Note")
        for n, item in enumerate(data["meta"]):
            self._tag(line.add_run(f"{' · ' if n else ''}{item['head']}\u00a0"))
            self._tag(line.add_run(item["value"])).bold = True

    def _tag(self, run: Any, tag: str = "") -> Any:
        self._parts.language(run._r, tag or self._lang)
        return run

    def _blocks(self, blocks: list[dict[str, Any]], *, anchors: bool) -> None:
        followers = [b["type"] for b in blocks[1:]] + [""]
        for block, following in zip(blocks, followers, strict=True):
            if block["type"] == "table":
                self._table(block, noted=following == "note")
                if following == "table":
                    # Word joins two tables that nothing parts.
                    self._para("Note")
            else:
                self._block(block, anchors=anchors)

    def _block(self, block: dict[str, Any], *, anchors: bool) -> None:
        kind = block["type"]
        if kind == "para":
            self._runs(self._para(), block["runs"])
        elif kind == "prompt":
            self._tag(self._para("Prompt").add_run(block["text"]))
        elif kind == "note":
            self._runs(self._para("Note"), block["runs"])
        elif kind == "numbered":
            number = self._parts.numbered_list(self._document)
            for item in block["items"]:
                paragraph = self._para("Item")
                self._parts.in_list(paragraph, number)
                self._runs(paragraph, item)
        elif kind == "terms":
            for item in block["items"]:
                paragraph = self._para("Item")
                self._tag(self._run(paragraph, item["label"], "Label"))
                paragraph.add_run("  ")
                self._runs(paragraph, item["runs"])
        elif kind == "chart":
            self._chart(block)
        elif kind == "evidence":
            self._evidence(block, anchors=anchors)

    def _runs(self, paragraph: Any, runs: list[dict[str, Any]]) -> None:
        for run in runs:
            kind = run["k"]
            if kind in ("refs", "cites"):
                style = "Reference" if kind == "refs" else "Source Number"
                for n, number in enumerate(run["n"]):
                    if n:
                        self._run(paragraph, "," if kind == "refs" else ", ", style)
                    self._parts.inner_link(paragraph, self._run(paragraph, str(number), style), f"evidence_{number}")
            elif kind in ("signs", "hanging"):
                self._run(paragraph, "\u202f" + run["t"], "Signs")
            elif kind == "quote":
                self._tag(self._run(paragraph, run["t"], "Quoted Words"), run["lang"] or "zxx")
            else:
                made = self._tag(paragraph.add_run(run["t"]), run.get("lang", ""))
                made.bold = True if kind == "strong" else None

    def _chart(self, block: dict[str, Any]) -> None:
        from docx.shared import Pt

        if block["caption"]:
            self._para("Caption", block["caption"])
        picture = io.BytesIO(png_of(block["svg"], CHART_DPI))
        wide = Pt(float(re.findall(r'width="([\d.]+)pt"', block["svg"])[0]))
        shape = self._document.add_picture(picture, width=min(wide, self._width))
        shape._inline.docPr.set("descr", block["alt"])
        shape._inline.docPr.set("title", block["caption"] or self._model.title)

    def _table(self, block: dict[str, Any], *, noted: bool) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        if block["caption"]:
            self._para("Caption", block["caption"])
        columns = block["columns"]
        table = self._document.add_table(rows=1, cols=len(columns))
        self._parts.ruled(table)
        self._parts.repeated(table.rows[0])
        for cell, column in zip(table.rows[0].cells, columns, strict=True):
            head = self._dressed(cell.paragraphs[0], "Cell Head")
            head.paragraph_format.keep_with_next = True
            self._tag(head.add_run(column["head"]))
            if column["align"] == "right":
                head.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        last = len(block["rows"]) - 1
        for n, row in enumerate(block["rows"]):
            made = table.add_row()
            self._parts.unbroken(made)
            for cell, column, runs in zip(made.cells, columns, row, strict=True):
                paragraph = self._dressed(cell.paragraphs[0], "Cell")
                # A short table stays in one piece, and with the note under it.
                paragraph.paragraph_format.keep_with_next = len(block["rows"]) <= 12 and (n < last or noted)
                if column["align"] == "right":
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                self._runs(paragraph, runs)
        self._widths(table, block)

    def _widths(self, table: Any, block: dict[str, Any]) -> None:
        """Columns as wide as their longest words ask for, what is left by the length of their texts."""
        texts = [
            [column["head"], *("".join(_shown(r) for r in row[n]) for row in block["rows"])]
            for n, column in enumerate(block["columns"])
        ]
        wanted = [min(max(map(len, column)), 46) + 2 for column in texts]
        for n, share in enumerate(wanted):
            wide = int(self._width * share / sum(wanted))
            table.columns[n].width = wide
            for row in table._tbl.tr_lst:
                row.tc_lst[n].width = wide

    def _evidence(self, block: dict[str, Any], *, anchors: bool) -> None:
        for item in block["items"]:
            paragraph = self._para("Evidence")
            self._run(paragraph, f"{item['n']}", "Label")
            paragraph.add_run("\t")
            self._runs(paragraph, item["runs"])
            if item["url"]:
                paragraph.add_run(" ")
                self._parts.web_link(paragraph, self._run(paragraph, item["url"], "Web Address"), item["url"])
            if anchors:
                self._marks += 1
                self._parts.bookmark(paragraph, f"evidence_{item['n']}", self._marks)


def _shown(run: dict[str, Any]) -> str:
    return str(run["t"]) if "t" in run else ",".join(map(str, run["n"]))

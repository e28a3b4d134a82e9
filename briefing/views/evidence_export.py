"""Evidence export: the plots as PNG or SVG, the figures as CSV or XLSX, each with title, unit and source."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QSaveFile, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from briefing.core.amount import plain
from briefing.qt import fonts, wording
from briefing.qt.desk import Desk
from briefing.qt.figures_model import Value
from briefing.views.evidence_words import source_name

if TYPE_CHECKING:
    from briefing.views.evidence import EvidencePane

HEAD, FOOT = 52, 30
_RISKY = ("=", "+", "-", "@", "\t", "\r")


def source_line(desk: Desk) -> str:
    """Where the figures shown come from: "Source: stat.gov.kz; EU Reporter"."""
    names: dict[str, None] = {}
    file = desk.file
    shown = {key for m in desk.chart.marks() for key in (m.key, m.mirror_key, *m.inputs)}
    beside = (*desk.totals.values(), *desk.earlier.values())
    whole = (c.chosen for rows in beside for row in rows for c in row.cells.values())
    chapters = (o for found in desk.chapters.values() for o in found)
    for o in (*(file.observations() if file else ()), *whole, *chapters):
        if o.key in shown:
            names[source_name(o)] = None
    if not names:
        return ""
    words = wording.translate("Chart", "Source: %1")
    if desk.known_on is not None:
        words += f". {wording.known_on(desk.known_on)}"
    return words.replace("%1", "; ".join(n for n in names if n))


@contextmanager
def _whole(pane: EvidencePane) -> Iterator[None]:
    """Plots and legend for a moment with all they can show, whatever a low window leaves out."""
    before = pane.legend.size()
    with pane.plots.whole_rows(pane.plot_area.width()):
        pane.legend.resize(pane.plots.width() - 2 * pane.theme.px(16), before.height())
        yield
    pane.legend.resize(before)


def _height(pane: EvidencePane) -> int:
    px = pane.theme.px
    return px(HEAD) + pane.plots.height() + pane.legend.height() + px(FOOT)


def _paint(pane: EvidencePane, p: QPainter, plots: Callable[[], None]) -> None:
    """Title, unit, plots, legend and source line; `plots` paints at the origin."""
    theme, px, width = pane.theme, pane.theme.px, pane.plots.width()
    p.setFont(fonts.ui_font(16, 600))
    p.setPen(theme.color("text"))
    p.drawText(QRect(px(16), px(6), width - px(32), px(22)), Qt.AlignmentFlag.AlignVCenter, pane.title.words)
    p.setFont(fonts.ui_font(12))
    p.setPen(theme.color("text_2"))
    p.drawText(QRect(px(16), px(28), width - px(32), px(18)), Qt.AlignmentFlag.AlignVCenter, pane.subtitle.words)
    p.save()
    p.translate(0, px(HEAD))
    plots()
    p.restore()
    top = px(HEAD) + pane.plots.height()
    p.save()
    p.translate(px(16), top)
    pane.legend.paint_onto(p)
    p.restore()
    p.setFont(fonts.ui_font(12))
    p.setPen(theme.color("text_2"))
    line = p.fontMetrics().elidedText(source_line(pane.desk), Qt.TextElideMode.ElideRight, width - px(32))
    area = QRect(px(16), top + pane.legend.height(), width - px(32), px(20))
    p.drawText(area, Qt.AlignmentFlag.AlignVCenter, line)


def picture_of(pane: EvidencePane) -> QImage:
    """The plots with their words on the panel's ground, at the screen's resolution."""
    with _whole(pane):
        frame = pane.plots.plain_picture()
        ratio = frame.devicePixelRatio()
        size = QSize(round(pane.plots.width() * ratio), round(_height(pane) * ratio))
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(pane.theme.color("panel"))
        p = QPainter(image)
        _paint(pane, p, lambda: p.drawImage(QPoint(0, 0), frame))
        p.end()
    image.setText("Title", wording.headed(pane.title.words, pane.subtitle.words))
    image.setText("Source", source_line(pane.desk))
    return image


def png_of(image: QImage) -> bytes:
    """A picture as PNG; its texts (title, source) go with it."""
    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(store, "PNG")  # type: ignore[call-overload]
    return bytes(store.data().data())


def svg_of(pane: EvidencePane) -> bytes:
    """The same as a drawing with real lines and text."""
    from PySide6.QtSvg import QSvgGenerator

    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(store)
    with _whole(pane):
        size = QSize(pane.plots.width(), _height(pane))
        drawing.setSize(size)
        drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
        # One unit is one pixel of the screen, as everything was laid out.
        drawing.setResolution(96)
        drawing.setTitle(pane.title.words)
        drawing.setDescription(f"{pane.subtitle.words}. {source_line(pane.desk)}")
        p = QPainter(drawing)
        p.fillRect(QRect(0, 0, size.width(), size.height()), pane.theme.color("panel"))
        _paint(pane, p, lambda: pane.plots.paint_plain(p))
        p.end()
    return bytes(store.data().data())


def save(content: bytes, path: Path) -> None:
    """Write a file whole or not at all. Raises OSError naming the file."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise OSError(f"{path}: {file.errorString()}")
    file.write(content)
    if not file.commit():
        raise OSError(f"{path}: {file.errorString()}")


def save_as(pane: EvidencePane, path: Path) -> None:
    """Save the plots as PNG or SVG, the figures as CSV or XLSX, as the name ends. Raises OSError when it cannot be written."""
    ending = path.suffix.casefold()
    if ending == ".csv":
        save(pane.table.csv().encode("utf-8-sig"), path)
    elif ending == ".xlsx":
        save(pane.table.xlsx(), path)
    elif ending == ".svg":
        save(svg_of(pane), path)
    else:
        save(png_of(picture_of(pane)), path)


def csv_text(rows: Sequence[Sequence[Value]], about: Sequence[str]) -> str:
    """Rows as CSV with what they are beneath; cells that a spreadsheet would take for formulas are quoted."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows:
        writer.writerow([plain(_rounded(c)) if isinstance(c, Decimal) else safe(c or "") for c in row])
    if about:
        writer.writerow([])
        writer.writerows([[safe(line)] for line in about])
    return out.getvalue()


def safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_RISKY) and not _is_number(text) else text


def _is_number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdecimal()


def _rounded(value: Decimal) -> Decimal:
    """Shares and changes have no end of places; money keeps what the sources print."""
    return round(value, 6)


def xlsx_of(headings: Sequence[str], rows: Sequence[Sequence[Value]], about: Sequence[str]) -> bytes:
    """A workbook of one sheet: title and unit above, the table, sources beneath; texts are texts and never formulas."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet = book.active
    sheet.title = wording.translate("Chart", "Figures")
    book.properties.title = about[0] if about else ""
    first = 3 if about else 1
    lines = [about[:1], []] if about else []
    for number, line in enumerate([*lines, headings, *rows, [], *([a] for a in about[1:])], 1):
        for column, value in enumerate(line, 1):
            cell = sheet.cell(number, column)
            if isinstance(value, Decimal):
                cell.value = float(_rounded(value))
                cell.number_format = "#,##0.0##"
            elif value:
                cell.value = value
                cell.data_type = "s"
    for column in range(1, len(headings) + 1):
        cell = sheet.cell(first, column)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        texts = [str(r[column - 1] or "") for r in rows if column <= len(r) and not isinstance(r[column - 1], Decimal)]
        width = max([len(headings[column - 1]), 10, *map(len, texts)])
        sheet.column_dimensions[cell.column_letter].width = min(width + 2, 48)
    if about:
        sheet.cell(1, 1).font = Font(bold=True, size=13)
    sheet.freeze_panes = sheet.cell(first + 1, 2)
    store = io.BytesIO()
    book.save(store)
    return store.getvalue()

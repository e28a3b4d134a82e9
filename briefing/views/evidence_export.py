"""Evidence export: the plots as a picture or PNG, the figures as CSV, each with its source line."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSaveFile, Qt
from PySide6.QtGui import QImage, QPainter

from briefing.qt import fonts, wording
from briefing.qt.desk import Desk
from briefing.views.evidence_words import source_name

if TYPE_CHECKING:
    from briefing.views.evidence import EvidencePane

HEAD, FOOT = 52, 30
_RISKY = ("=", "+", "-", "@", "\t", "\r")


def source_line(desk: Desk) -> str:
    """Where the figures shown come from: "Source: stat.gov.kz; EU Reporter"."""
    names: dict[str, None] = {}
    file = desk.file
    shown = {m.key for m in desk.chart.marks()}
    for o in file.observations() if file else ():
        if o.key in shown:
            names[source_name(o)] = None
    words = wording.translate("Chart", "Source: %1")
    return words.replace("%1", "; ".join(n for n in names if n)) if names else ""


def picture_of(pane: EvidencePane) -> QImage:
    """Title, unit, plots, legend and source line on the panel's ground, at the screen's resolution."""
    theme, plots, legend = pane._theme, pane.plots, pane.legend
    px = theme.px
    frame = plots.plain_picture()
    ratio = frame.devicePixelRatio()
    width = round(frame.width() / ratio)
    height = px(HEAD) + round(frame.height() / ratio) + legend.height() + px(FOOT)
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(theme.color("panel"))
    p = QPainter(image)
    p.setFont(fonts.ui_font(16, 600))
    p.setPen(theme.color("text"))
    p.drawText(QRect(px(16), px(6), width - px(32), px(22)), Qt.AlignmentFlag.AlignVCenter, pane.title.words)
    p.setFont(fonts.ui_font(12))
    p.setPen(theme.color("text_2"))
    p.drawText(QRect(px(16), px(28), width - px(32), px(18)), Qt.AlignmentFlag.AlignVCenter, pane.subtitle.words)
    p.drawImage(QPoint(0, px(HEAD)), frame)
    top = px(HEAD) + round(frame.height() / ratio)
    legend.render(p, QPoint(px(16), top))
    line = p.fontMetrics().elidedText(source_line(pane._desk), Qt.TextElideMode.ElideRight, width - px(32))
    p.setPen(theme.color("text_2"))
    area = QRect(px(16), top + legend.height(), width - px(32), px(20))
    p.drawText(area, Qt.AlignmentFlag.AlignVCenter, line)
    p.end()
    return image


def save_png(image: QImage, path: Path) -> None:
    """Write a picture whole or not at all. Raises OSError naming the file."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise OSError(f"{path}: {file.errorString()}")
    image.save(file, "PNG")  # type: ignore[call-overload]
    if not file.commit():
        raise OSError(f"{path}: {file.errorString()}")


def csv_text(rows: list[list[str]], source: str) -> str:
    """Rows as CSV with a source line; cells that a spreadsheet would take for formulas are quoted."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in rows:
        writer.writerow([f"'{c}" if c.startswith(_RISKY) and not _is_number(c) else c for c in row])
    if source:
        writer.writerow([])
        writer.writerow([source])
    return out.getvalue()


def _is_number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdecimal()

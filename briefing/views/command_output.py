"""What leaves the program: the dossier as a file, the chart as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from briefing.qt.child import Errand
from briefing.qt.failures import Notice
from briefing.views.content import Content


class OutputCommands(QObject):
    """The commands that write files. Exports run in a process of their own until `close`."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self._content = content
        self._window, self._parts = content.window, content.parts
        self._errands: list[Errand] = []
        content.packs.wanted.connect(self.export_to)

    def close(self) -> None:
        """End what still runs."""
        for errand in self._errands:
            errand.close()
        self._errands.clear()

    def export(self) -> None:
        """Write the dossier's observations, or all of it, as the command line does."""
        desk, settings = self._parts.desk, self._parts.settings
        if desk.dossier is None:
            return
        folder = settings.text("session.folder") or str(Path.home())
        table, whole = self.tr("Figures as a table (*.csv)"), self.tr("Everything as JSON (*.json)")
        suggestion = str(Path(folder, f"{desk.dossier.id}.csv"))
        title = self.tr("Export")
        name, chosen = QFileDialog.getSaveFileName(self._window, title, suggestion, f"{table};;{whole}")
        if not name:
            return
        out = Path(name)
        if out.suffix.casefold() not in (".csv", ".json"):
            out = out.with_name(out.name + (".json" if chosen == whole else ".csv"))
        settings.set("session.folder", str(out.parent))
        self.export_to(out)

    def export_to(self, out: Path) -> None:
        """Export the open dossier to a file whose ending names the format."""
        desk = self._parts.desk
        if desk.dossier is None:
            return
        words = ["export", "--library", str(desk.library.path), "--dossier", desk.dossier.id, "-o", str(out)]
        errand = Errand(words, lambda code, said: self._exported(out, code, said), self)
        errand.destroyed.connect(lambda: self._forget(errand))
        self._errands.append(errand)

    def _forget(self, errand: Errand) -> None:
        if errand in self._errands:
            self._errands.remove(errand)

    def _exported(self, out: Path, code: int, said: str) -> None:
        if code:
            self._content.notices.show(Notice("bad", self.tr("The export could not be written."), said, key="export"))
        else:
            self._content.banner.solve("export")
            self._content.status.say(self.tr("Exported %1").replace("%1", out.name))

    def save_picture(self) -> None:
        """Ask for a file and save the chart with its source line: a picture, a drawing or its figures."""
        desk, settings = self._parts.desk, self._parts.settings
        if desk.dossier is None:
            return
        folder = settings.text("session.folder") or str(Path.home())
        kinds = {
            ".png": self.tr("Picture (*.png)"),
            ".svg": self.tr("Drawing (*.svg)"),
            ".xlsx": self.tr("Figures as a workbook (*.xlsx)"),
            ".csv": self.tr("Figures as a table (*.csv)"),
        }
        suggestion = str(Path(folder, f"{desk.dossier.id}.png"))
        title = self.tr("Save picture")
        name, chosen = QFileDialog.getSaveFileName(self._window, title, suggestion, ";;".join(kinds.values()))
        if not name:
            return
        out = Path(name)
        if out.suffix.casefold() not in kinds:
            out = out.with_name(out.name + next((e for e, words in kinds.items() if words == chosen), ".png"))
        settings.set("session.folder", str(out.parent))
        self.save_picture_to(out)

    def save_picture_to(self, out: Path) -> None:
        """Save the chart to a file whose ending names the format: .png, .svg, .xlsx or .csv."""
        try:
            self._content.evidence.save_picture(out)
        except OSError as error:
            self._content.notices.show(
                Notice("bad", self.tr("The picture could not be saved."), str(error), key="picture")
            )
            return
        self._content.banner.solve("picture")
        self._content.status.say(self.tr("Saved %1").replace("%1", out.name))

"""Portion menu: which mark a paragraph of a printed page takes, the usual ones and the dossier's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from briefing.core.arrangement import USUAL
from briefing.qt.page_edits import PageEdits
from briefing.qt.theme import Theme
from briefing.views.portion_dialog import PortionDialog

MARKS = ("(U)", "(R)", "(C)")
translate = QCoreApplication.translate


def portion_menu(
    edits: PageEdits,
    section: str,
    key: str,
    every: Callable[[], Sequence[tuple[str, str]]],
    theme: Theme,
    parent: QWidget,
) -> QMenu:
    """The marks for one paragraph; `every` gives all that the page has, for the last entry."""

    def ask() -> None:
        dialog = PortionDialog(theme, now, parent)
        dialog.chosen.connect(lambda mark: edits.mark(section, key, mark))
        dialog.open()

    now = edits.decisions().get((section, key), USUAL).portion
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for mark in ("", *dict.fromkeys((*MARKS, *edits.portions()))):
        act = menu.addAction(mark or translate("SummaryEditor", "No mark"))
        act.setCheckable(True)
        act.setChecked(mark == now)
        act.triggered.connect(lambda _on=False, mark=mark: edits.mark(section, key, mark))
    menu.addSeparator()
    menu.addAction(translate("SummaryEditor", "Another mark…")).triggered.connect(ask)
    if now:
        all_ = menu.addAction(translate("SummaryEditor", "Mark every paragraph %1").replace("%1", now))
        all_.triggered.connect(lambda: edits.mark_all(every(), now))
    return menu

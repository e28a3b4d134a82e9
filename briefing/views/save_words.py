"""Why a file could not be saved, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from briefing.printing.saving import SaveError


def save_words(error: SaveError) -> str:
    """Why a file could not be saved, translated."""
    translate = QCoreApplication.translate
    words = {
        "read_only": translate(
            "SummaryDialog", "%1 could not be saved: the folder %2 may not be written to. Choose another folder."
        ),
        "disk_full": translate("SummaryDialog", "%1 could not be saved: there is no room left in %2. Free some space."),
        "no_folder": translate(
            "SummaryDialog", "%1 could not be saved: the folder %2 is not there. Choose another folder."
        ),
        "is_folder": translate(
            "SummaryDialog", "%1 could not be saved: a folder of that name is in %2. Choose another name."
        ),
    }
    text = words.get(error.problem, error.sentence)
    return text.replace("%1", error.path.name).replace("%2", str(error.path.parent))

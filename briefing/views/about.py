"""About: what this is, its version, and the licences of what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

import briefing
from briefing import resource
from briefing.qt import icons
from briefing.qt.theme import Theme
from briefing.views.dialog import Dialog
from briefing.views.widgets import Label

LICENCES = (
    ("Inter", "fonts/LICENSE-inter.txt"),
    ("Source Serif 4", "fonts/LICENSE-source-serif-4.txt"),
    ("Source Sans 3", "fonts/LICENSE-source-sans-3.txt"),
    ("Phosphor", "icons/LICENSE-phosphor.txt"),
)


class About(Dialog):
    """The program's name and version; licences in full below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("About Briefing"), parent)
        head = QHBoxLayout()
        mark = QLabel()
        mark.setPixmap(icons.mark().pixmap(QSize(56, 56), self.devicePixelRatioF()))
        mark.setAccessibleName(self.tr("The mark of Briefing"))
        head.addWidget(mark)
        head.addSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(theme, "Briefing", 20, 600))
        version = self.tr("Version %1").replace("%1", briefing.__version__)
        words.addWidget(Label(theme, version, token="text_2", numbers=True))
        words.addWidget(Label(theme, self.tr("MIT licence. Nothing is sent anywhere."), token="text_2"))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        text = QPlainTextEdit(self._licences())
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Licences"))
        self.body.addWidget(text, 1)
        self.add_close()
        self.resize(620, 480)

    def _licences(self) -> str:
        intro = self.tr(
            "Made with Qt for Python (LGPL 3), SQLite (public domain) through APSW, pyqtgraph (MIT), "
            "pandas (BSD), trafilatura (Apache 2.0), nh3 (MIT) and Typst (Apache 2.0)."
        )
        parts = [intro]
        for name, file in LICENCES:
            licence = resource.path(*file.split("/")).read_text(encoding="utf-8")
            parts.append(f"{name}\n\n{licence.strip()}")
        return "\n\n----\n\n".join(parts)

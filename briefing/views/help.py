"""Help: the manual in a window of its own; nothing in it is loaded from outside."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextBrowser, QWidget

from briefing import resource
from briefing.qt import fonts, languages
from briefing.qt.theme import Theme
from briefing.views.dialog import Dialog
from briefing.views.widgets import Label


def without_pictures(text: str) -> str:
    """Markdown without its pictures; they show the window that stands behind this one."""
    return re.sub(r"!\[[^]]*\]\([^)]*\)\n?", "", text)


class _Page(QTextBrowser):
    """Shows the manual's words. Links move inside the page only; pictures are not fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._go)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # A real picture: for None or empty bytes Qt would open the path itself.
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def _go(self, link: QUrl) -> None:
        if not link.scheme() and not link.path() and link.hasFragment():
            self.scrollToAnchor(link.fragment())


class Help(Dialog):
    """The manual."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Briefing help"), parent)
        self.page = _Page()
        self.page.setFont(fonts.ui_font(14))
        self.page.setAccessibleName(self.tr("Manual"))
        self.page.setMarkdown(without_pictures(resource.manual().read_text(encoding="utf-8")))
        self.language = Label(
            theme,
            self.tr(
                "The manual is in English. Ctrl+/ lists every command with its keys in the language of the window."
            ),
            token="text_2",
            wrap=True,
        )
        self.language.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8))
        self.language.setVisible(languages.spoken() != languages.SOURCE)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.language)
        self.body.addWidget(self.page)
        self.add_close()
        self.fit(720, 640)

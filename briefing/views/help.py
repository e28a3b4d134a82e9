"""Help: how the program is used, in the language of the window, and the manual; nothing is loaded from outside."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextCursor, QTextFrameFormat, QTextLength, QTextTable
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from briefing import resource
from briefing.printing.words import words
from briefing.qt import fonts, languages
from briefing.qt.command_table import TABLE
from briefing.qt.commands import key_text, text
from briefing.qt.theme import Theme
from briefing.views.dialog import Dialog
from briefing.views.segmented import Segmented

BRIEF, MANUAL = "brief", "manual"
_PLACE = re.compile(r"\{([a-z_]+)\.([a-z_]+)\}")


def without_pictures(text: str) -> str:
    """Markdown without its pictures; they show the window that stands behind this one."""
    return re.sub(r"!\[[^]]*\]\([^)]*\)\n?", "", text)


def in_brief(language: str) -> str:
    """The short help in a language as Markdown, "" where there is none.

    `{facts.review}` in the file stands for a command's own words and key, `{sign.differs}` for what the page says of a sign.
    """
    path = resource.path("help", f"{language}.md")
    if not path.exists():
        return ""
    known = {c.id: c for c in TABLE}
    signs = words(language)

    def told(place: re.Match[str]) -> str:
        if place[1] == "sign":
            return signs.get("signs", place[2])
        command = known[f"{place[1]}.{place[2]}"]
        key = key_text(command)
        name = f"*{text(command).replace('&', '')}*"
        return f"{name} (`{key}`)" if key else name

    return _PLACE.sub(told, path.read_text(encoding="utf-8"))


class _Page(QTextBrowser):
    """Shows words. Links move inside the page only; pictures are not fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._go)

    def show_words(self, markdown: str, theme: Theme) -> None:
        """Show Markdown with air around it: Qt sets its headings and paragraphs without any."""
        self.setMarkdown(markdown)
        document = self.document()
        document.setDocumentMargin(theme.px(20))
        block = document.begin()
        while block.isValid():
            self._space(block, theme)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._draw_table(frame, theme)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _space(block: QTextBlock, theme: Theme) -> None:
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        if level := shape.headingLevel():
            shape.setTopMargin(0 if block.blockNumber() == 0 else theme.px(22 if level == 2 else 16))
            shape.setBottomMargin(theme.px(8))
        elif cursor.currentTable() is None:
            shape.setBottomMargin(theme.px(5 if block.textList() is not None else 9))
        # A command line too long for the window goes on below rather than out of sight.
        shape.setNonBreakableLines(False)
        cursor.setBlockFormat(shape)

    @staticmethod
    def _draw_table(table: QTextTable, theme: Theme) -> None:
        shape = table.format()
        shape.setCellPadding(theme.px(5))
        shape.setCellSpacing(0)
        shape.setBorder(1)
        shape.setBorderBrush(theme.color("line"))
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderCollapse(True)
        shape.setBottomMargin(theme.px(12))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # A real picture: for None or empty bytes Qt would open the path itself.
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def _go(self, link: QUrl) -> None:
        if not link.scheme() and not link.path() and link.hasFragment():
            self.scrollToAnchor(link.fragment())


class Help(Dialog):
    """How the program is used in the language of the window, and the manual, which is in English."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Briefing help"), parent)
        px = theme.px
        self._brief = in_brief(languages.spoken())
        self.page = _Page()
        self.page.setFont(fonts.ui_font(14))
        self.page.setAccessibleName(self.tr("Help") if self._brief else self.tr("Manual"))
        self.choice = Segmented(theme, ((BRIEF, self.tr("In brief")), (MANUAL, self.tr("Manual (in English)"))))
        self.choice.setAccessibleName(self.tr("Help"))
        self.choice.setVisible(bool(self._brief))
        self.choice.chosen.connect(self._show)
        self.body.setContentsMargins(0, px(10) if self._brief else 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(px(14), 0, px(14), 0)
        row.addWidget(self.choice)
        self.body.addLayout(row)
        self.body.addWidget(self.page)
        self.add_close()
        self.fit(720, 640)
        self._show(BRIEF if self._brief else MANUAL)
        self.page.setFocus()

    def _show(self, what: str) -> None:
        told = self._brief if what == BRIEF else without_pictures(resource.manual().read_text(encoding="utf-8"))
        self.page.show_words(told, self.theme)

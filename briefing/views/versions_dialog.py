"""The dialog of an article's older texts: each as it was imported, or what the text after it changed."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing.core.article import Article
from briefing.qt import fonts, wording
from briefing.qt.theme import Theme
from briefing.storage import versions
from briefing.storage.library import Library
from briefing.views.dialog import Dialog
from briefing.views.widgets import ComboBox, Label

MOST_WORDS = 8000
"""Texts longer than this are shown without what changed: comparing them word by word takes seconds."""
Piece = tuple[str, str]
"""A sign ("" same, "-" gone, "+" new) and words with the white space after them."""


class VersionsDialog(Dialog):
    """Choose an older text; what is gone is struck out, what is new underlined."""

    def __init__(self, theme: Theme, library: Library, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Older versions"), parent)
        self._library, self._article = library, article
        self._versions = versions.versions_of(library, article.id)
        self.body.addWidget(Label(theme, article.title, 16, 600, wrap=True))
        self.box = ComboBox(theme)
        self.box.setAccessibleName(self.tr("Version"))
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAcceptRichText(False)
        self.text.setAccessibleName(self.tr("Text"))
        if not self._versions:
            words = self.tr("This article was imported once; there is no older text of it.")
            self.body.addWidget(Label(theme, words, token="text_2", wrap=True))
            self.body.addStretch(1)
            self.resize(theme.px(420), theme.px(180))
        else:
            self._offer()
        self.add_close()

    def _offer(self) -> None:
        for version in self._versions:
            words = self.tr("Version %1, read %2").replace("%1", str(version.number))
            self.box.addItem(words.replace("%2", wording.iso_date(version.imported_at[:10])), version.number)
        self.box.currentIndexChanged.connect(self._show)
        self.body.addWidget(self.box)
        hint = self.tr("Words struck out are gone in the version after it, words underlined are new there.")
        self.body.addWidget(Label(self.theme, hint, 12, token="text_2", wrap=True))
        self.body.addWidget(self.text, 1)
        self.resize(self.theme.px(640), self.theme.px(560))
        self._show()

    def _show(self) -> None:
        number = int(self.box.currentData())
        old = versions.text_of(self._library, self._article.id, number) or ""
        newer = next((v.number for v in reversed(self._versions) if v.number > number), None)
        new = self._article.text if newer is None else versions.text_of(self._library, self._article.id, newer) or ""
        self.text.clear()
        cursor = self.text.textCursor()
        for sign, words in changes(old, new):
            cursor.insertText(words, self._format(sign))
        cursor.setPosition(0)
        self.text.setTextCursor(cursor)

    def _format(self, sign: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(fonts.ui_font(14))
        made.setForeground(QColor(self.theme.color({"-": "bad", "+": "ok"}.get(sign, "text"))))
        made.setFontStrikeOut(sign == "-")
        made.setFontUnderline(sign == "+")
        return made


def changes(old: str, new: str) -> Iterator[Piece]:
    """The words of two texts as one: what stayed, what is gone and what is new, in reading order."""
    before, after = _words(old), _words(new)
    if len(before) > MOST_WORDS or len(after) > MOST_WORDS:
        yield "", old
        return
    matcher = difflib.SequenceMatcher(None, [w.strip() for w in before], [w.strip() for w in after], autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield "", "".join(after[c:d])
            continue
        if a < b:
            yield "-", "".join(before[a:b])
        if c < d:
            yield "+", "".join(after[c:d])


def _words(text: str) -> list[str]:
    """The words of a text, each with the white space after it; nothing is lost."""
    found: list[str] = []
    start = 0
    for at in range(1, len(text)):
        if text[at - 1].isspace() and not text[at].isspace():
            found.append(text[start:at])
            start = at
    return [*found, text[start:]] if text else []

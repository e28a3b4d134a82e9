"""Translation: marking literals in tables for the translators; the words are looked up when they are shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` itself; the translation tool collects it by this function's name, which is Qt's own."""
    return text

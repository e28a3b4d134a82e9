"""Translation: marking literals in tables for the translators; the words are looked up when they are shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` itself; the translation tool collects it by this function's name, which is Qt's own."""
    return text


def QT_TRANSLATE_N_NOOP(context: str, text: str) -> str:
    """`text` itself, with %n for a number that its words depend on; collected like `QT_TRANSLATE_NOOP`."""
    return text

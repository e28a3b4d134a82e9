"""The window's languages: which there are, and the words and number formats that go with the one chosen."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from briefing import resource
from briefing.qt.translation import QT_TRANSLATE_NOOP

SYSTEM = "system"
SOURCE = "en"
"""The language the program is written in."""
SETTING = "window.language"
QTS_OWN = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Duplex Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "None"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "All Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Odd Pages"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Even Pages"),
)
"""Words of Qt's dialogs for files and printing that Qt's own translations lack in one language or another."""
_CAPITAL_NOUNS = frozenset({"de"})
"""The languages that write nouns with a capital within a sentence too."""
_NAMES = {"de": "Deutsch", "en": "English", "es": "Español", "fr": "Français", "it": "Italiano", "nl": "Nederlands", "ru": "Русский"}  # fmt: skip


@cache
def available() -> tuple[str, ...]:
    """The languages there are words for, by their own names."""
    found = {SOURCE, *(p.stem.removeprefix("briefing_") for p in resource.path("translations").glob("briefing_??.qm"))}
    return tuple(sorted(found, key=lambda code: _NAMES.get(code, code)))


def name(code: str) -> str:
    """A language's name in itself."""
    return _NAMES.get(code, code)


def wanted(settings: Path) -> str:
    """The language the settings file names, before there are settings to ask."""
    kept = QSettings(str(settings), QSettings.Format.IniFormat)
    # An INI file's section is the part before the first dot of a setting's id.
    return str(kept.value(SETTING.replace(".", "/", 1)) or SYSTEM)


def chosen(wanted: str, system: QLocale) -> str:
    """The language to show: the one wanted, else the first of the system's that there are words for, else English."""
    if wanted in available():
        return wanted
    spoken = (tag.split("-")[0] for tag in system.uiLanguages())
    return next((code for code in spoken if code in available()), SOURCE)


def speak(app: QCoreApplication, wanted: str) -> str:
    """Show words, numbers and dates in a language from now on; gives the one taken.

    To be called before the first widget is made: words on screen stay as they are.
    """
    system = QLocale.system()
    code = chosen(wanted, system)
    # The territory is the system's where it goes with the language: Swiss German groups digits its own way.
    fits = system.name()[:2] == code
    QLocale.setDefault(system if fits else QLocale(code))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if code != SOURCE:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file in (f"{qt}/qtbase_{code}.qm", str(resource.path("translations", f"briefing_{code}.qm"))):
            translator = QTranslator(app)
            if translator.load(file):
                app.installTranslator(translator)
    return code


def spoken() -> str:
    """The language of the window's words, as `speak` left it; the system's own before."""
    return QLocale().name()[:2]


def within(words: str) -> str:
    """The name of a thing as it stands within a sentence: its first letter small, where the language writes nouns so."""
    return words if spoken() in _CAPITAL_NOUNS else words[:1].lower() + words[1:]


def country(code: str, language: str = "") -> str:
    """A country's name in the window's or another language; empty where Qt's own, which is English, is the one to show."""
    wanted = language or spoken()
    return "" if wanted == SOURCE and not language else _countries(wanted).get(code.upper(), "")


def city(name: str) -> str:
    """A city's name in the window's language from its English one; a city not known keeps it."""
    language = spoken()
    return name if language == SOURCE else _cities(language).get(name, name)


@cache
def _countries(language: str) -> dict[str, str]:
    return {code: names[language][0] for code, names in _table("countries").items() if names.get(language)}


@cache
def _cities(language: str) -> dict[str, str]:
    rows = _table("cities")
    return {row["name"].strip(): row["names"][language][0] for row in rows if row["names"].get(language)}


def _table(name: str) -> Any:
    return json.loads(resource.path("lexicon", "tables", f"{name}.json").read_text(encoding="utf-8"))["table"]

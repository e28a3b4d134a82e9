"""Settings: each is one declared row (id, default, group, label, choices), kept in one INI file."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QSettings, Signal

from briefing import paths
from briefing.qt import languages
from briefing.qt.translation import QT_TRANSLATE_NOOP

Value = bool | int | str | bytes
Choice = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One setting. Its type is its default's. Rows without a group are state, not preferences.

    `choices` are (value, label) of a text setting; `low` and `high` bound a number, `unit` follows it.
    """

    id: str
    default: Value
    group: str = ""
    label: str = ""
    choices: tuple[Choice, ...] = ()
    low: int = 0
    high: int = 0
    step: int = 1
    unit: str = ""
    note: str = ""
    """Words under the field: what it means where its label cannot say it."""
    secret: bool = False
    """It is shown as dots, and is no part of what the defaults restore."""
    follows_window: bool = False
    """The default is the window's language where that is one of the choices."""


GROUPS = (
    ("general", QT_TRANSLATE_NOOP("Settings", "General"), "sliders-horizontal"),
    ("reading", QT_TRANSLATE_NOOP("Settings", "Reading"), "book-open"),
    ("checks", QT_TRANSLATE_NOOP("Settings", "Checks"), "checks"),
    ("printing", QT_TRANSLATE_NOOP("Settings", "Printing"), "printer"),
    ("sources", QT_TRANSLATE_NOOP("Settings", "Sources"), "download-simple"),
    ("accessibility", QT_TRANSLATE_NOOP("Settings", "Accessibility"), "wheelchair"),
)

ROWS: tuple[Row, ...] = (
    Row(
        "general.reviewer",
        "",
        "general",
        QT_TRANSLATE_NOOP("Settings", "Your name, for reviewed facts"),
    ),
    Row(
        languages.SETTING,
        languages.SYSTEM,
        "general",
        QT_TRANSLATE_NOOP("Settings", "Language of the window (from the next start)"),
        (
            (languages.SYSTEM, QT_TRANSLATE_NOOP("Settings", "Same as system")),
            *((code, languages.name(code)) for code in languages.available()),
        ),
    ),
    Row("general.reopen", True, "general", QT_TRANSLATE_NOOP("Settings", "Open the last dossier at start")),
    Row("reader.key_passages", False, "reading", QT_TRANSLATE_NOOP("Settings", "Show key passages only")),
    Row("view.margin", True, "reading", QT_TRANSLATE_NOOP("Settings", "Show facts in the margin")),
    Row("view.rejected", False, "reading", QT_TRANSLATE_NOOP("Settings", "Show rejected facts")),
    Row(
        "checks.threshold",
        10,
        "checks",
        QT_TRANSLATE_NOOP("Settings", "Two sources conflict above"),
        low=1,
        high=50,
        unit="%",
    ),
    Row(
        "printing.paper",
        "a4",
        "printing",
        QT_TRANSLATE_NOOP("Settings", "Paper"),
        (("a4", QT_TRANSLATE_NOOP("Settings", "A4")), ("letter", QT_TRANSLATE_NOOP("Settings", "Letter"))),
    ),
    Row(
        "printing.language",
        "en",
        "printing",
        QT_TRANSLATE_NOOP("Settings", "Language of the page"),
        (
            ("en", QT_TRANSLATE_NOOP("Settings", "English")),
            ("fr", QT_TRANSLATE_NOOP("Settings", "French")),
            ("it", QT_TRANSLATE_NOOP("Settings", "Italian")),
            ("ru", QT_TRANSLATE_NOOP("Settings", "Russian")),
            ("nl", QT_TRANSLATE_NOOP("Settings", "Dutch")),
            ("de", QT_TRANSLATE_NOOP("Settings", "German")),
            ("es", QT_TRANSLATE_NOOP("Settings", "Spanish")),
            ("kk", QT_TRANSLATE_NOOP("Settings", "Kazakh")),
        ),
        follows_window=True,
    ),
    Row("printing.marking", "", "printing", QT_TRANSLATE_NOOP("Settings", "Marking on every page")),
    Row("printing.prepared_by", "", "printing", QT_TRANSLATE_NOOP("Settings", "Prepared by")),
    Row(
        "text.size",
        100,
        "accessibility",
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        low=80,
        high=200,
        step=5,
        unit="%",
    ),
    Row(
        "appearance.theme",
        "system",
        "accessibility",
        QT_TRANSLATE_NOOP("Settings", "Theme"),
        (
            ("system", QT_TRANSLATE_NOOP("Settings", "Same as system")),
            ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
            ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
        ),
    ),
    Row(
        "appearance.contrast",
        "system",
        "accessibility",
        QT_TRANSLATE_NOOP("Settings", "Contrast"),
        (
            ("system", QT_TRANSLATE_NOOP("Settings", "Same as system")),
            ("standard", QT_TRANSLATE_NOOP("Settings", "Standard")),
            ("high", QT_TRANSLATE_NOOP("Settings", "High")),
        ),
    ),
    Row(
        "appearance.motion",
        "system",
        "accessibility",
        QT_TRANSLATE_NOOP("Settings", "Motion"),
        (
            ("system", QT_TRANSLATE_NOOP("Settings", "Same as system")),
            ("on", QT_TRANSLATE_NOOP("Settings", "On")),
            ("off", QT_TRANSLATE_NOOP("Settings", "Off")),
        ),
    ),
    Row(
        "accessibility.always_focus",
        False,
        "accessibility",
        QT_TRANSLATE_NOOP("Settings", "Always show keyboard focus"),
    ),
    Row(
        "reader.paper",
        "theme",
        "reading",
        QT_TRANSLATE_NOOP("Settings", "Reading paper"),
        (
            ("theme", QT_TRANSLATE_NOOP("Settings", "Same as theme")),
            ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
            ("sepia", QT_TRANSLATE_NOOP("Settings", "Sepia")),
            ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
        ),
    ),
    Row(
        "sources.offline",
        False,
        "sources",
        QT_TRANSLATE_NOOP("Settings", "Work offline: ask no source"),
    ),
    Row(
        "sources.eurostat",
        False,
        "sources",
        QT_TRANSLATE_NOOP("Settings", "Ask Eurostat (Comext)"),
        note=QT_TRANSLATE_NOOP(
            "Settings",
            "Sent to ec.europa.eu: the two countries and the years; the service also sees this computer’s network address.",
        ),
    ),
    Row(
        "sources.comtrade",
        False,
        "sources",
        QT_TRANSLATE_NOOP("Settings", "Ask UN Comtrade"),
        note=QT_TRANSLATE_NOOP(
            "Settings",
            "Sent to comtradeapi.un.org: the two countries, the years and your key, if you enter one; the service also sees"
            " this computer’s network address.",
        ),
    ),
    Row(
        "sources.comtrade_key",
        "",
        "sources",
        QT_TRANSLATE_NOOP("Settings", "Key for UN Comtrade"),
        note=QT_TRANSLATE_NOOP(
            "Settings",
            "Optional. Kept in the settings file on this computer, never in a library or an export. Without a key every year"
            " and month is a request of its own.",
        ),
        secret=True,
    ),
    Row(
        "sources.schedule",
        "never",
        "sources",
        QT_TRANSLATE_NOOP("Settings", "Ask again"),
        (
            ("never", QT_TRANSLATE_NOOP("Settings", "Only when I say so")),
            ("daily", QT_TRANSLATE_NOOP("Settings", "Every day")),
            ("weekly", QT_TRANSLATE_NOOP("Settings", "Every week")),
            ("monthly", QT_TRANSLATE_NOOP("Settings", "Every month")),
        ),
        note=QT_TRANSLATE_NOOP(
            "Settings",
            "While Briefing is open, for dossiers whose figures you have got once with Chart ▸ Get figures now…",
        ),
    ),
    Row(
        "sources.years",
        6,
        "sources",
        QT_TRANSLATE_NOOP("Settings", "Years to ask for"),
        low=1,
        high=40,
    ),
    Row(
        "sources.months",
        True,
        "sources",
        QT_TRANSLATE_NOOP("Settings", "Months as well as years"),
    ),
    Row(
        "sources.goods",
        False,
        "sources",
        QT_TRANSLATE_NOOP("Settings", "Goods by HS chapter too"),
    ),
    Row("printing.template", "summary"),
    Row("printing.second", ""),
    Row("printing.ink", "colour"),
    Row("printing.markings", ""),
    Row("chart.rates", ""),
    Row("reader.zoom", 100, low=50, high=300),
    Row("reader.places", ""),
    Row("reader.hidden_kinds", ""),
    Row("view.library", True),
    Row("view.evidence", True),
    Row("view.evidence_below", False),
    Row("view.sizes", ""),
    Row("window.geometry", b""),
    Row("session.dossier", ""),
    Row("session.article", 0),
    Row("session.title", ""),
    Row("session.folder", ""),
    Row("session.recent", ""),
)


def _place(id: str) -> str:
    """Where the file keeps a setting: the part before the dot is its section."""
    return id.replace(".", "/", 1)


def _default(row: Row) -> Value:
    """What a setting is before anyone has chosen."""
    spoken = languages.spoken()
    return spoken if row.follows_window and spoken in {value for value, _ in row.choices} else row.default


def _converted(row: Row, raw: object) -> Value:
    """`raw` as the INI file gives it in the row's type; the default when it does not fit."""
    default = _default(row)
    if isinstance(default, bool):
        return raw if isinstance(raw, bool) else str(raw).lower() == "true"
    if isinstance(default, int):
        try:
            number = int(str(raw))
        except ValueError:
            return default
        return min(max(number, row.low), row.high) if row.high else number
    if isinstance(default, bytes):
        return bytes(raw.data()) if isinstance(raw, QByteArray) else default
    text = ", ".join(map(str, raw)) if isinstance(raw, list) else str(raw)
    if row.choices and text not in {value for value, _ in row.choices}:
        return default
    return text


class Settings(QObject):
    """The user's settings; `changed` carries the id. A value that no longer fits reads as the default."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None, rows: Iterable[Row] = ROWS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = {row.id: row for row in rows}
        self._file = QSettings(str(path or paths.settings_file()), QSettings.Format.IniFormat)

    def row(self, id: str) -> Row:
        """The declaration of a setting. Raises KeyError for an id that is not declared."""
        return self._rows[id]

    def rows(self, group: str) -> tuple[Row, ...]:
        """The preferences of one group, in the order of their declaration."""
        return tuple(r for r in self._rows.values() if r.group == group)

    def get(self, id: str) -> Value:
        """A setting in the type of its default."""
        row = self._rows[id]
        raw = self._file.value(_place(id))
        return _default(row) if raw is None else _converted(row, raw)

    def flag(self, id: str) -> bool:
        """A yes-or-no setting."""
        value = self.get(id)
        assert isinstance(value, bool)
        return value

    def number(self, id: str) -> int:
        """A whole-number setting."""
        value = self.get(id)
        assert isinstance(value, int)
        return value

    def text(self, id: str) -> str:
        """A text or choice setting."""
        value = self.get(id)
        assert isinstance(value, str)
        return value

    def data(self, id: str) -> bytes:
        """A setting that holds bytes (window geometry)."""
        value = self.get(id)
        assert isinstance(value, bytes)
        return value

    def set(self, id: str, value: Value) -> None:
        """Keep a value and tell who listens, if it is a new one. Raises TypeError for another type."""
        row = self._rows[id]
        if type(value) is not type(row.default):
            raise TypeError(f"{id} holds {type(row.default).__name__}, not {type(value).__name__}")
        if value == self.get(id):
            return
        self._file.setValue(_place(id), QByteArray(value) if isinstance(value, bytes) else value)
        self.changed.emit(id)
        if row.secret:
            self.sync()

    def reset(self, ids: Iterable[str]) -> None:
        """Back to the defaults; secrets stay."""
        for id in ids:
            if not self._rows[id].secret:
                self.set(id, _default(self._rows[id]))

    def sync(self) -> None:
        """Write to disk now; a file that holds a secret is for its owner's eyes only."""
        self._file.sync()
        if any(row.secret and self.get(row.id) for row in self._rows.values()):
            with contextlib.suppress(OSError):
                Path(self._file.fileName()).chmod(0o600)


def label(row: Row) -> str:
    """A setting's translated label."""
    return QCoreApplication.translate("Settings", row.label)


def note(row: Row) -> str:
    """The translated words under a setting's field."""
    return QCoreApplication.translate("Settings", row.note)


def choice_label(text: str) -> str:
    """A choice's or a group's translated label."""
    return QCoreApplication.translate("Settings", text)

"""Theme: the colours in force (system, light, dark; high contrast), palette and style sheet, text size."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from briefing import collection
from briefing.qt import fonts, icons
from briefing.qt.settings import Settings
from briefing.qt.stylesheet import stylesheet
from briefing.qt.tokens import DARK, LIGHT, Tokens


def luminance(color: str) -> float:
    """Relative luminance of #RRGGBB, 0 to 1 (WCAG 2.2)."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: str, b: str) -> float:
    """Contrast ratio of two colours #RRGGBB, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def high_contrast(tokens: Tokens) -> Tokens:
    """The same theme with every text at full strength and every line visible."""
    text = "#FFFFFF" if tokens.dark else "#000000"
    back = "#000000" if tokens.dark else "#FFFFFF"
    return replace(
        tokens,
        text=text,
        text_2=text,
        text_3=text,
        line=tokens.line_strong,
        line_strong=text,
        window=back,
        sidebar=back,
        paper=back,
        panel=back,
        raised=back,
    )


_DRESSED = "briefing_dressed"
_LENGTHS = "briefing_lengths"


class Theme(QObject):
    """The colours and the text size in force, applied to the whole program.

    `changed` is emitted after colours, contrast or text size changed: views take colours and fonts anew.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.tokens: Tokens = self._tokens()
        fonts.set_scale(settings.number("text.size") / 100)
        icons.use(self)
        settings.changed.connect(self._on_setting)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system)
        accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
        if accessibility is not None:
            accessibility.contrastPreferenceChanged.connect(self._on_system)

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self.tokens.dark

    @property
    def scale(self) -> float:
        """The text size as a factor."""
        return fonts.scale()

    @property
    def moving(self) -> bool:
        """Whether things may move: the setting, else what the system asks for."""
        choice = self._settings.text("appearance.motion")
        if choice != "system":
            return choice == "on"
        app = QApplication.instance()
        style = app.style() if isinstance(app, QApplication) else None
        hint = style.StyleHint.SH_Widget_Animation_Duration if style else None
        return style is None or hint is None or style.styleHint(hint) > 0

    def px(self, size: float) -> int:
        """A design length in px at the present text size."""
        return round(size * fonts.scale())

    def lengths(self, target: QWidget | QLayout, **design: float) -> None:
        """Set lengths in design px (`fixed_width`, `minimum_height`, `spacing` …), now and with every other text size."""
        kept = {**(target.property(_LENGTHS) or {}), **{name: [length] for name, length in design.items()}}
        self._keep_lengths(target, kept)

    def spacing(self, layout: QLayout, between: float) -> None:
        """Set the room between what a layout holds, in design px, now and with every other text size."""
        self.lengths(layout, spacing=between)

    def margins(self, target: QWidget | QLayout, left: float, top: float, right: float, bottom: float) -> None:
        """Set the room around what a layout or a widget holds, in design px, now and with every other text size."""
        kept = target.property(_LENGTHS) or {}
        self._keep_lengths(target, {**kept, "contents_margins": [left, top, right, bottom]})

    def _keep_lengths(self, target: QWidget | QLayout, kept: dict[str, list[float]]) -> None:
        # With the object itself, which may outlive every Python name it has.
        target.setProperty(_LENGTHS, kept)
        self._set_lengths(target, kept)

    def _set_lengths(self, target: QObject, kept: dict[str, list[float]]) -> None:
        for name, design in kept.items():
            setter = "set" + "".join(part.capitalize() for part in name.split("_"))
            getattr(target, setter)(*map(self.px, design))

    def _resize(self) -> None:
        """Every length that was set in design px, at the present text size."""
        # Qt walks a list of all widgets here: a collection in the midst could delete one that is still in it.
        with collection.paused():
            for window in QApplication.topLevelWidgets():
                for target in (window, *window.findChildren(QWidget), *window.findChildren(QLayout)):
                    kept = target.property(_LENGTHS)
                    if kept:
                        self._set_lengths(target, kept)

    def color(self, name: str) -> QColor:
        """The colour of a token. Raises AttributeError for a name that is none."""
        return QColor(str(getattr(self.tokens, name)))

    def set_mode(self, mode: str) -> None:
        """Choose "system", "light" or "dark"."""
        self._settings.set("appearance.theme", mode)

    def toggle(self) -> None:
        """From the colours seen now to the other ones."""
        self.set_mode("light" if self.dark else "dark")

    def apply(self) -> None:
        """Dress the application; done before the first window, and again after every change.

        Dressed so already, it is left alone: Qt goes through every widget there is.
        """
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        font, scale = fonts.ui_font(), fonts.scale()
        wanted, worn = f"{self.tokens} {font.toString()} {scale}", app.property(_DRESSED)
        if wanted == worn:
            return
        # Qt walks a list of all widgets here: a collection in the midst could delete one that is still in it.
        with collection.paused():
            if not worn:
                app.setStyle("Fusion")
            app.setFont(font)
            app.setPalette(self.palette())
            app.setStyleSheet(stylesheet(self.tokens, scale))
            app.setProperty(_DRESSED, wanted)

    def palette(self) -> QPalette:
        """The colours as Qt's roles, for every part that Qt draws itself."""
        t = self.tokens
        roles = QPalette.ColorRole
        palette = QPalette()
        for role, color in (
            (roles.Window, t.window),
            (roles.WindowText, t.text),
            (roles.Base, t.raised),
            (roles.AlternateBase, t.panel),
            (roles.Text, t.text),
            (roles.Button, t.window),
            (roles.ButtonText, t.text),
            (roles.BrightText, t.bad),
            (roles.ToolTipBase, t.raised),
            (roles.ToolTipText, t.text),
            (roles.PlaceholderText, t.text_3),
            (roles.Highlight, t.accent),
            (roles.HighlightedText, t.accent_text),
            (roles.Link, t.accent),
            (roles.LinkVisited, t.accent),
            (roles.Accent, t.accent),
            (roles.Light, t.raised),
            (roles.Midlight, t.hover),
            (roles.Mid, t.line),
            (roles.Dark, t.line_strong),
            (roles.Shadow, t.line_strong),
        ):
            palette.setColor(role, QColor(color))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.text_3))
        return palette

    def _tokens(self) -> Tokens:
        mode = self._settings.text("appearance.theme")
        hints = QGuiApplication.styleHints()
        dark = mode == "dark" or (mode == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        tokens = DARK if dark else LIGHT
        return high_contrast(tokens) if self._wants_contrast() else tokens

    def _wants_contrast(self) -> bool:
        choice = self._settings.text("appearance.contrast")
        if choice != "system":
            return choice == "high"
        hints = QGuiApplication.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def _on_setting(self, id: str) -> None:
        if id == "text.size":
            fonts.set_scale(self._settings.number(id) / 100)
            self._resize()
            self._renew()
        elif id in ("appearance.theme", "appearance.contrast"):
            self._on_system()

    def _on_system(self) -> None:
        tokens = self._tokens()
        if tokens != self.tokens:
            self.tokens = tokens
            self._renew()

    def _renew(self) -> None:
        self.apply()
        self.changed.emit()

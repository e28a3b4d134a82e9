"""What is shown and how: the day, the search field, the palette, preferences and help."""

from __future__ import annotations

from PySide6.QtCore import QObject

from briefing.views.about import About
from briefing.views.command_list import Palette, Shortcuts
from briefing.views.content import Content
from briefing.views.dialog import Show
from briefing.views.help import Help
from briefing.views.known_on import KnownOn
from briefing.views.preferences import Preferences


class ViewCommands(QObject):
    """The commands on what the window shows."""

    def __init__(self, content: Content, show: Show) -> None:
        super().__init__(content)
        self._content, self._show = content, show
        self._window, self._parts = content.window, content.parts
        content.toolbar.day.clicked.connect(self.ask_day)

    def preferences(self) -> None:
        """Open the preferences."""
        self._show(Preferences(self._parts.settings, self._parts.theme, self._window))

    def palette(self) -> None:
        """Open the command palette."""
        palette = Palette(self._parts.commands, self._parts.theme, self._window)
        self._show(palette)
        palette.field.setFocus()

    def search_library(self) -> None:
        """Go to the search field, showing the library if it is hidden."""
        if not self._content.panes.library_shown:
            self._content.panes.show_library(True)
        self._content.library.focus_search()

    def turn_day(self, on: bool) -> None:
        """Ask for a day to show the figures as of, or come back to today."""
        if on:
            self._content.show_day()
            self.ask_day()
        else:
            self._parts.desk.choose_day(None)

    def ask_day(self) -> None:
        """Ask for the day."""
        desk = self._parts.desk
        if desk.dossier is None:
            return
        dialog = KnownOn(desk.known_on, desk.days_of_news(), self._parts.theme, self._window)
        dialog.chosen.connect(desk.choose_day)
        self._show(dialog)

    def full_screen(self, on: bool) -> None:
        """Fill the screen with the window, or come back."""
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def close_window(self) -> None:
        """Close the window, and with it the program."""
        self._window.close()

    def manual(self) -> None:
        """Open the manual."""
        self._show(Help(self._parts.theme, self._window))

    def shortcuts(self) -> None:
        """Open the list of shortcuts."""
        self._show(Shortcuts(self._parts.commands, self._parts.theme, self._window))

    def about(self) -> None:
        """Say what the program is."""
        self._show(About(self._parts.theme, self._window))

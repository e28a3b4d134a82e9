"""Source bar: whose series the chart shows, both sides beside each other, and how near one looks.

The series stand side by side where their names have room, else in a list: cut names would look alike.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.core.trade import SeriesKey
from briefing.qt import wording_trade
from briefing.qt.theme import Theme
from briefing.views.segmented import Segmented
from briefing.views.widgets import ComboBox, IconButton, Label


def series_id(key: SeriesKey) -> str:
    """A series as an id of the source switch."""
    return f"{key.reporter}/{key.partner}/{key.currency}"


class SourceBar(QWidget):
    """A segment or a line of a list for each series, or the one there is by its name; then the buttons that look at the chart.

    `chosen` gives the series of the segment that was pressed, `sides_wanted` says that both sides' figures were asked for.
    """

    chosen = Signal(object)
    sides_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._series: tuple[SeriesKey, ...] = ()
        self._options: list[tuple[str, str]] = []
        self.switch: Segmented | None = None
        self.list = ComboBox(theme)
        self.list.setAccessibleName(self.tr("Whose figures the chart shows"))
        self.list.setToolTip(self.tr("Whose figures the chart shows"))
        self.list.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list.activated.connect(lambda row: self._choose(str(self.list.itemData(row))))
        self.label = Label(theme, px=13, token="text_2", elided=True)
        self.sides_button = IconButton(theme, "columns", self.tr("Both sides’ figures (Ctrl+Shift+M)"))
        self.sides_button.clicked.connect(self.sides_wanted)
        self.zoom_out_button = IconButton(theme, "magnifying-glass-minus", self.tr("Zoom out (−)"))
        self.zoom_in_button = IconButton(theme, "magnifying-glass-plus", self.tr("Zoom in (+)"))
        self.whole_button = IconButton(theme, "arrows-out-line-horizontal", self.tr("Whole period (Home)"))
        self._row = QHBoxLayout(self)
        theme.margins(self._row, 16, 4, 12, 8)
        theme.spacing(self._row, 2)
        self._row.addWidget(self.label, 1)
        self._row.addWidget(self.list, 1)
        for button in (self.sides_button, self.zoom_out_button, self.zoom_in_button, self.whole_button):
            self._row.addWidget(button)
        theme.lengths(self, minimum_height=36)
        theme.changed.connect(self._fit)
        self._fit()

    def show_series(self, series: Sequence[SeriesKey], shown: SeriesKey | None, pair: Collection[str] = ()) -> None:
        """One segment for each series: two currencies, or two reporters, never share an axis."""
        self._series = tuple(series)
        names = wording_trade.series_names(series, pair=pair)
        options = [(series_id(key), words) for key, words in zip(series, names, strict=True)]
        self._offer(options)
        if self.switch is not None and shown is not None:
            self.switch.set_value(series_id(shown))
            self.list.setCurrentIndex(self.list.findData(series_id(shown)))
        self.label.setText(options[0][1] if len(options) == 1 else "")

    def _offer(self, options: list[tuple[str, str]]) -> None:
        if self.switch is not None and self._options == options:
            return
        self._options = options
        if self.switch is not None:
            self._row.removeWidget(self.switch)
            self.switch.hide()
            self.switch.deleteLater()
            self.switch = None
        self.list.clear()
        for id, words in options:
            self.list.addItem(words, id)
        self.label.setVisible(len(options) < 2)
        if len(options) < 2:
            self._fit()
            return
        self.switch = Segmented(self._theme, options)
        self.switch.setToolTip(self.tr("Whose figures the chart shows"))
        self.switch.chosen.connect(self._choose)
        self._row.insertWidget(0, self.switch, 1)
        self._fit()

    def _fit(self) -> None:
        """Show the segments where every name has room in them, else the list."""
        if self.switch is None:
            self.list.hide()
            return
        margins = self._row.contentsMargins()
        buttons = (self.sides_button, self.zoom_out_button, self.zoom_in_button, self.whole_button)
        taken = sum(
            max(b.sizeHint().width(), b.minimumWidth()) + self._row.spacing() for b in buttons if not b.isHidden()
        )
        room = self.width() - margins.left() - margins.right() - taken
        fits = self.switch.minimumSizeHint().width() <= room
        going, coming = (self.list, self.switch) if fits else (self.switch, self.list)
        had_keyboard = going.hasFocus()
        going.hide()
        coming.show()
        if had_keyboard:
            coming.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _choose(self, id: str) -> None:
        key = next((k for k in self._series if series_id(k) == id), None)
        if key is not None:
            self.chosen.emit(key)

    def offer_sides(self, possible: bool) -> None:
        """Show the button of both sides' figures where both are on file."""
        self.sides_button.setVisible(possible)
        self._fit()

    def offer_zoom(self, possible: bool) -> None:
        """Show the buttons that look nearer and farther where there is something to look at."""
        for button in (self.zoom_in_button, self.zoom_out_button, self.whole_button):
            button.setVisible(possible)
        # They take room from the names.
        self._fit()

    def enable_zoom(self, possible: bool, *, whole: bool) -> None:
        """Let the buttons look nearer where a live chart is shown, and farther where not all is in view."""
        self.zoom_in_button.setEnabled(possible)
        self.zoom_out_button.setEnabled(possible and not whole)
        self.whole_button.setEnabled(possible and not whole)

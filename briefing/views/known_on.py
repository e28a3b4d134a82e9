"""Known on: asks for the day as of which all is shown, among the days that brought news or any other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QFormLayout, QWidget

from briefing.qt import fonts, wording
from briefing.qt.theme import Theme
from briefing.views.dialog import Dialog
from briefing.views.widgets import ComboBox, Label


class KnownOn(Dialog):
    """`chosen` carries the day, None for today."""

    chosen = Signal(object)

    def __init__(
        self, day: dt.date | None, news: Sequence[dt.date], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, self.tr("As known on a day"), parent)
        intro = self.tr(
            "The whole window then shows what had been published by that day: later editions and corrections of tables, and "
            "later articles with the facts in them, are left out. Undated tables and the figures of undated articles count "
            "from the end of their period. Your decisions on facts hold. Nothing can be changed meanwhile."
        )
        self.body.addWidget(Label(theme, intro, token="text_2", wrap=True))
        form = QFormLayout()
        self.day = QDateEdit()
        self.day.setFont(fonts.ui_font(13))
        self.day.lineEdit().setTextMargins(theme.px(6), 0, theme.px(6), 0)
        self.day.setLocale(QLocale())
        self.day.setDisplayFormat(wording.date_format())
        self.day.setMaximumDate(QDate.currentDate())
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setMinimumWidth(theme.px(200))
        self.news = ComboBox(theme)
        self.news.addItem(self.tr("Choose…"), None)
        for one in news:
            self.news.addItem(wording.date(one), one.isoformat())
        self.news.setAccessibleName(self.tr("Days that brought figures"))
        self.news.setMinimumWidth(theme.px(200))
        self.news.activated.connect(self._take)
        form.addRow(Label(theme, self.tr("Day"), token="text_2"), self.day)
        if news:
            form.addRow(Label(theme, self.tr("Days that brought figures"), token="text_2"), self.news)
        self.body.addLayout(form)
        first = day or (news[0] if news else dt.date.today())
        self.day.setDate(QDate(first.year, first.month, first.day))
        self.today_button = self.add_button(self.tr("Today"))
        self.today_button.setVisible(day is not None)
        self.today_button.clicked.connect(lambda: self._choose(None))
        self.cancel_button = self.add_button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.show_button = self.add_button(self.tr("Show"), "primary")
        self.show_button.setDefault(True)
        self.show_button.clicked.connect(lambda: self._choose(self._day()))
        self.resize(theme.px(460), theme.px(260))
        self.day.setFocus()

    def _day(self) -> dt.date:
        day = self.day.date()
        return dt.date(day.year(), day.month(), day.day())

    def _take(self, at: int) -> None:
        day = self.news.itemData(at)
        if day:
            self.day.setDate(QDate.fromString(str(day), "yyyy-MM-dd"))

    def _choose(self, day: dt.date | None) -> None:
        self.accept()
        self.chosen.emit(day)

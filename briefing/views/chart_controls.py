"""Chart controls: how finely time is cut and what the chart counts; shown where there is a choice."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.core.chart import Level, Quantity
from briefing.core.drawing import Offer, View
from briefing.core.fact import Flow
from briefing.core.granularity import Grain
from briefing.qt import fonts, wording_trade
from briefing.qt.theme import Theme
from briefing.views.segmented import Segmented
from briefing.views.widgets import ComboBox

Choice = tuple[Quantity, Flow | None, Level]


class ChartControls(QWidget):
    """A switch of cuts and a list of quantities. `chosen` carries the View that was asked for."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = View()
        self._offered: Offer | None = None
        self._choices: list[Choice] = []
        self.grain_switch: Segmented | None = None
        self.quantity_list = ComboBox(theme)
        self.quantity_list.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.quantity_list.setAccessibleName(self.tr("What the chart shows"))
        self.quantity_list.activated.connect(self._on_quantity)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        theme.spacing(self._row, 8)
        self._row.addWidget(self.quantity_list)
        self._row.addStretch(0)
        theme.changed.connect(self._dress)
        self._dress()

    def show_offer(self, offer: Offer, view: View, grain: Grain) -> None:
        """Offer what a series has; `grain` is the cut in force."""
        self._view = view
        if offer != self._offered:
            self._offered = offer
            self._fill(offer)
        if self.grain_switch is not None:
            self.grain_switch.set_value(grain.value)
        goods = view.quantity is Quantity.PRODUCTS
        wanted = (view.quantity, view.flow if goods else None, view.level if goods else Level.CHAPTERS)
        self.quantity_list.setCurrentIndex(self._choices.index(wanted) if wanted in self._choices else 0)

    @property
    def has_choice(self) -> bool:
        """Whether there is anything to choose."""
        return self.grain_switch is not None or self.quantity_list.count() > 1

    def _fill(self, offer: Offer) -> None:
        self._choices = [(q, None, Level.CHAPTERS) for q in offer.quantities if q is not Quantity.PRODUCTS]
        self._choices += [(Quantity.PRODUCTS, flow, level) for flow in offer.flows for level in Level]
        self.quantity_list.clear()
        self.quantity_list.addItems([wording_trade.quantity(*choice) for choice in self._choices])
        if offer.finer:
            self._say_no_chapters()
        self.quantity_list.setVisible(self.quantity_list.count() > 1)
        if self.grain_switch is not None:
            self._row.removeWidget(self.grain_switch)
            self.grain_switch.hide()
            self.grain_switch.deleteLater()
            self.grain_switch = None
        if len(offer.grains) > 1:
            options = [(g.value, wording_trade.grain(g)) for g in offer.grains]
            switch = Segmented(self._theme, options)
            switch.set_tips([wording_trade.grain_tip(g) for g in offer.grains])
            switch.chosen.connect(lambda id: self.chosen.emit(replace(self._view, grain=Grain(id))))
            self._row.insertWidget(0, switch, 1)
            self.grain_switch = switch

    def _say_no_chapters(self) -> None:
        """An entry that cannot be chosen, with the reason why goods are not shown."""
        self.quantity_list.addItem(self.tr("Goods: no chapters given"))
        at = self.quantity_list.count() - 1
        why = self.tr(
            "The files give goods by finer codes only. Whether they are all of them is not said, so no chapters are summed."
        )
        self.quantity_list.setItemData(at, why, Qt.ItemDataRole.ToolTipRole)
        self.quantity_list.setItemData(at, why, Qt.ItemDataRole.AccessibleDescriptionRole)
        model = self.quantity_list.model()
        if isinstance(model, QStandardItemModel):
            model.item(at).setEnabled(False)

    def _on_quantity(self, index: int) -> None:
        quantity, flow, level = self._choices[index]
        self.chosen.emit(replace(self._view, quantity=quantity, flow=flow or self._view.flow, level=level))

    def _dress(self) -> None:
        # As low as the switch beside it.
        self.quantity_list.setFont(fonts.ui_font(12))
        self.quantity_list.setMinimumHeight(self._theme.px(26))
        self.quantity_list.setMaximumHeight(self._theme.px(28))

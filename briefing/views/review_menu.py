"""Review menu: the acts on the current fact of the review, with their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from briefing.core.fact import Fact, ReviewStatus

translate = QCoreApplication.translate


def review_menu(
    parent: QWidget, fact: Fact | None, decide: Callable[[str], None], *, merged: bool = False, partable: bool = False
) -> QMenu:
    """What can be done with `fact`, nothing without one; `decide` gets the same words as the keys give."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if fact is None:
        return menu
    leads, confirmed = fact.lead is None, fact.status is ReviewStatus.CONFIRMED
    acts = (
        ("confirm", translate("ReviewPane", "Confirm"), "Return", leads and not confirmed),
        ("reject", translate("ReviewPane", "Reject"), "Del", fact.status.counts),
        (
            "dispute",
            translate("ReviewPane", "Mark as conflict"),
            "C",
            leads and fact.status is not ReviewStatus.DISPUTED,
        ),
        ("edit", translate("ReviewPane", "Edit…"), "F2", leads),
        ("merge", translate("ReviewPane", "Merge with…"), "J", fact.status.counts),
        ("split", translate("ReviewPane", "Split again"), "S", merged),
        ("part", translate("ReviewPane", "Part into a person of their own"), "", partable),
    )
    for what, words, key, possible in acts:
        if possible:
            action = menu.addAction(words)
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, what=what: decide(what))
    return menu

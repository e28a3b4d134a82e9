"""The style sheet: what Fusion leaves to us, from the tokens, at the present text size."""

from __future__ import annotations

from string import Template

from briefing.qt.tokens import Tokens

# Radii: controls 6, cards 8. Lines 1 px. Focus of buttons is a ring of its own (views.widgets.FocusRing).
_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px 6px; }
QMainWindow, QDialog, QMessageBox { background: $window; }
QMenuBar { background: $sidebar; border: none; padding: 0 2px; }
QMenuBar::item { background: transparent; padding: ${p3}px ${p8}px; border-radius: 6px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: ${p6}px ${p28}px ${p6}px ${p12}px; border-radius: 4px; }
QMenu::item:selected { background: $select_row; color: $text; }
QMenu::item:disabled { color: $text_3; }
QMenu::icon { padding-left: ${p8}px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QScrollArea, QAbstractScrollArea { border: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit {
  background: $raised; color: $text; border: 1px solid $line_strong; border-radius: 6px;
  padding: ${p3}px ${p8}px; selection-background-color: $accent; selection-color: $accent_text;
  placeholder-text-color: $text_3; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus {
  border: 2px solid $accent; padding: ${p2}px ${p7}px; }
QPlainTextEdit[quiet="true"] { color: $text_3; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button { width: 0px; border: none; }
QLineEdit:disabled, QComboBox:disabled { color: $text_3; border-color: $line; }
QComboBox { combobox-popup: 0; background: $raised; color: $text; border: 1px solid $line_strong; border-radius: 6px;
  padding: ${p5}px ${p4}px ${p5}px ${p10}px; }
QComboBox:focus { border: 2px solid $accent; padding: ${p4}px ${p3}px ${p4}px ${p9}px; }
QComboBox:hover { background: $hover; }
QComboBox::drop-down { border: none; width: ${p28}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $line; outline: none;
  selection-background-color: $select_row; selection-color: $text; padding: 4px; }
QComboBox QAbstractItemView::item { padding: ${p4}px ${p6}px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: $select_row; color: $text; }
QPushButton { background: $raised; color: $text; border: 1px solid $line_strong; border-radius: 6px;
  padding: ${p5}px ${p14}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $select_row; }
QPushButton:disabled { color: $text_3; border-color: $line; }
QPushButton:default { background: $accent; color: $accent_text; border-color: $accent; }
QToolButton { background: transparent; border: none; border-radius: 6px; padding: ${p4}px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $accent_tint; }
QCheckBox, QRadioButton { spacing: ${p8}px; }
QAbstractItemView { background: transparent; border: none; outline: none; selection-background-color: $select_row;
  selection-color: $text; }
QTreeView::item { padding: 0 ${p5}px; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $text_2; border: none; border-bottom: 1px solid $line;
  padding: ${p6}px ${p8}px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $line_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSlider::groove:horizontal { background: $line_strong; height: 3px; border-radius: 1px; }
QSlider::sub-page:horizontal { background: $accent; height: 3px; border-radius: 1px; }
QSlider::handle:horizontal { background: $raised; border: 2px solid $accent; width: 11px; height: 11px; margin: -6px 0;
  border-radius: 7px; }
QSplitter::handle { background: transparent; }
""")

_LENGTHS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 28)


def blend(a: str, b: str, share: float) -> str:
    """`share` of colour `b` over colour `a`, both #RRGGBB."""
    parts = zip((a[1:3], a[3:5], a[5:7]), (b[1:3], b[3:5], b[5:7]), strict=True)
    return "#" + "".join(f"{round(int(x, 16) * (1 - share) + int(y, 16) * share):02X}" for x, y in parts)


def stylesheet(tokens: Tokens, scale: float) -> str:
    """The program's one style sheet."""
    values = {name: getattr(tokens, name) for name in tokens.__slots__}
    values |= {f"p{n}": round(n * scale) for n in _LENGTHS}
    values["scroll"] = blend(tokens.line, tokens.line_strong, 0.4)
    return _SHEET.substitute(values)

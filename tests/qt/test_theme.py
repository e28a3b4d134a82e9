"""Colours reach the contrast that reading needs, and follow the setting."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox

from briefing.qt import fonts
from briefing.qt.theme import contrast, high_contrast
from briefing.qt.tokens import DARK, LIGHT, Tokens

SURFACES = ("window", "sidebar", "paper", "panel", "raised")
TEXTS = ("text", "text_2", "text_3", "accent", "ok", "warn", "bad")
KINDS = ("figure", "date", "person", "organisation", "country", "topic")
SERIES = ("exports", "imports", "turnover", "balance")
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
@pytest.mark.parametrize("role", TEXTS)
def test_every_text_colour_is_readable_on_every_surface(tokens: Tokens, role: str) -> None:
    for surface in SURFACES:
        ratio = contrast(getattr(tokens, role), getattr(tokens, surface))
        assert ratio >= 4.5, f"{role} on {surface}: {ratio:.2f}"


@BOTH
def test_text_is_readable_on_tinted_rows_and_banners(tokens: Tokens) -> None:
    for role, surface in (
        ("text", "accent_tint"),
        ("text", "select_row"),
        ("text_2", "accent_tint"),
        ("text", "hover"),
        ("text_2", "hover"),
        ("text", "warn_tint"),
        ("text", "bad_tint"),
        ("text", "revised"),
        ("text", "seg_on"),
        ("accent_text", "accent"),
        ("warn", "warn_tint"),
        ("bad", "bad_tint"),
    ):
        ratio = contrast(getattr(tokens, role), getattr(tokens, surface))
        assert ratio >= 4.5, f"{role} on {surface}: {ratio:.2f}"


@BOTH
def test_marks_and_control_borders_stand_out_from_every_surface(tokens: Tokens) -> None:
    for role in (*SERIES, "line_strong"):
        for surface in ("paper", "panel", "raised"):
            assert contrast(getattr(tokens, role), getattr(tokens, surface)) >= 3.0, f"{role} on {surface}"
    for role in KINDS:
        assert contrast(getattr(tokens, role), tokens.paper) >= 4.5


@BOTH
def test_high_contrast_leaves_no_faint_text_and_no_faint_line(tokens: Tokens) -> None:
    strong = high_contrast(tokens)
    for role in ("text", "text_2", "text_3"):
        assert contrast(getattr(strong, role), strong.paper) >= 15
    assert contrast(strong.line, strong.paper) >= 3


def test_selected_text_of_qt_itself_is_readable(theme) -> None:
    palette = theme.palette()
    back = palette.color(QPalette.ColorRole.Highlight).name()
    text = palette.color(QPalette.ColorRole.HighlightedText).name()
    link = palette.color(QPalette.ColorRole.LinkVisited).name()
    assert contrast(back, text) >= 4.5
    assert contrast(link, theme.tokens.paper) >= 4.5


def test_choosing_dark_changes_the_colours_at_once(theme, settings, qtbot) -> None:
    theme.set_mode("light")
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.dark
    assert theme.color("paper").name().upper() == DARK.paper
    assert settings.text("appearance.theme") == "dark"


def test_the_sun_and_moon_button_turns_the_colours_round(theme) -> None:
    theme.set_mode("light")
    theme.toggle()
    assert theme.dark
    theme.toggle()
    assert not theme.dark


def test_larger_text_makes_fonts_larger_and_tells_the_views(theme, settings, qtbot) -> None:
    before = fonts.ui_font(13).pixelSize()
    with qtbot.waitSignal(theme.changed):
        settings.set("text.size", 150)
    assert fonts.ui_font(13).pixelSize() == round(13 * 1.5) > before
    settings.set("text.size", 100)


def test_no_text_gets_smaller_than_eleven_pixels(theme, settings) -> None:
    settings.set("text.size", 80)
    assert fonts.ui_font(11.5).pixelSize() == 11
    settings.set("text.size", 100)


def test_each_token_is_a_colour_that_qt_knows(theme) -> None:
    for field in fields(Tokens):
        if field.name != "dark":
            assert theme.color(field.name).isValid()


def test_motion_follows_the_setting(theme, settings) -> None:
    settings.set("appearance.motion", "off")
    assert not theme.moving
    settings.set("appearance.motion", "on")
    assert theme.moving


def test_a_list_to_choose_from_keeps_its_room_for_words(theme, qtbot) -> None:
    theme.apply()
    box = QComboBox()
    box.addItem("M" * 40)
    qtbot.addWidget(box)
    box.setFixedSize(132, 30)
    box.show()
    picture = box.grab().toImage()
    shades = {picture.pixelColor(x, y).lightness() // 16 for x in range(84, 98) for y in range(8, 22)}
    assert len(shades) > 3  # letters, not the plain ground

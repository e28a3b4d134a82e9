"""Icons take the theme's colours, also after it changed, and are sharp on every screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage

from briefing.qt import icons


def strongest(image: QImage) -> str:
    best = max(
        (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())),
        key=lambda c: c.alpha(),
    )
    return best.name()


def test_an_icon_has_the_colour_of_its_token(theme) -> None:
    theme.set_mode("light")
    picture = icons.icon("check-circle-fill", "ok").pixmap(QSize(64, 64)).toImage()
    assert strongest(picture) == theme.tokens.ok.lower()


def test_an_icon_follows_the_theme_by_itself(theme) -> None:
    theme.set_mode("light")
    icon = icons.icon("check-circle-fill", "ok")
    theme.set_mode("dark")
    assert strongest(icon.pixmap(QSize(64, 64)).toImage()) == theme.tokens.ok.lower()


def test_a_checked_icon_is_in_the_accent(theme) -> None:
    icon = icons.icon("check-circle-fill", "text_2")
    picture = icon.pixmap(QSize(64, 64), QIcon.Mode.Normal, QIcon.State.On).toImage()
    assert strongest(picture) == theme.tokens.accent.lower()


def test_the_icon_of_a_filled_button_is_still_seen_when_the_button_loses_its_fill(theme) -> None:
    theme.set_mode("light")
    icon = icons.icon("check-circle-fill", "accent_text", "accent_text")
    assert strongest(icon.pixmap(QSize(64, 64), QIcon.Mode.Disabled).toImage()) == theme.tokens.text_3.lower()


def test_a_sharp_screen_gets_more_pixels(theme) -> None:
    picture = icons.icon("checks").pixmap(QSize(18, 18), 2.0)
    assert picture.size() == QSize(36, 36)
    assert picture.devicePixelRatio() == 2.0


def test_an_icon_survives_being_copied(theme) -> None:
    copy = QIcon(icons.icon("checks"))
    copy.addPixmap(copy.pixmap(16, 16))
    assert not copy.isNull()


def test_an_icon_that_is_not_shipped_is_an_error(theme) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_the_app_mark_is_there(qapp) -> None:
    assert not icons.mark().pixmap(32, 32).isNull()

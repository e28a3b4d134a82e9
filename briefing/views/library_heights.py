"""Library heights: how the room of the library's column is shared out among its lists."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

_LEAST_ARTICLES = 3
_MOST_DOSSIERS = 8


class Need(NamedTuple):
    """What a list takes when none of its rows is hidden, 0 where it is not shown, and one of its rows, in px."""

    height: int
    row: int


def height_of(part: QWidget, width: int) -> int:
    """What a part takes of the column in px; one of fixed height says nothing in its hint."""
    wanted = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
    return max(part.minimumHeight(), min(wanted, part.maximumHeight()))


def found_in(room: int, dossiers: int, dossier_row: int, hit_row: int) -> tuple[int, int]:
    """The heights of the dossiers that are called so and of what is found below them, in px."""
    above = min(dossiers, _MOST_DOSSIERS) * dossier_row
    return above, max(room - above, hit_row)


def shared(room: int, dossiers: Need, articles: Need, mentions: Need) -> tuple[int, int, int]:
    """The heights of dossiers, articles and mentions in px: what each needs; if that is too much, the articles give least and scroll.

    Where there is no room for their least either, the dossiers scroll too, and each keeps one row.
    """
    spare = room - articles.height - mentions.height
    least = min(articles.height, _LEAST_ARTICLES * articles.row)
    most = max(room - least, dossiers.row)
    above = min(dossiers.height, max(_MOST_DOSSIERS * dossiers.row, spare), most)
    below = min(mentions.height, max(room - above - max(least, room // 2), 0))
    below = max(below, min(mentions.height, room - above - articles.height))
    return above, min(articles.height, max(room - above - below, articles.row)), max(below, 0)

"""Where each article was left, kept from one session to the next."""

from __future__ import annotations

import json

from briefing.qt.settings import Settings

Place = tuple[int, float]
"""A code point at the top of the view, and how far its line is scrolled out, in px."""
TOP: Place = (0, 0.0)
_SETTING = "reader.places"
_MOST = 300


class Places:
    """The places by article id, the one left last at the end."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._places = _read(settings.text(_SETTING))

    def get(self, article_id: int) -> Place:
        """Where an article was left; its top if it never was."""
        return self._places.get(str(article_id), TOP)

    def put(self, article_id: int, place: Place) -> None:
        """Remember a place, forgetting the oldest beyond a few hundred."""
        self._places.pop(str(article_id), None)
        self._places[str(article_id)] = (place[0], round(place[1], 1))
        while len(self._places) > _MOST:
            del self._places[next(iter(self._places))]

    def keep(self) -> None:
        """Write them to the settings."""
        self._settings.set(_SETTING, json.dumps(self._places))


def _read(text: str) -> dict[str, Place]:
    """The places as kept; what is no place (a file edited by hand) is left out."""
    try:
        raw = json.loads(text or "{}")
    except ValueError:
        return {}
    if not isinstance(raw, dict):
        return {}
    return {
        str(k): (int(v[0]), float(v[1]))
        for k, v in raw.items()
        if isinstance(v, list) and len(v) == 2 and all(isinstance(n, int | float) for n in v)
    }

"""Pairs: whose the figures of a table made by hand are and with whom: from cells, headings and titles, else from the user."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.core.fact import Flow
from briefing.core.period import Period
from briefing.ingest.tables import cells as cell
from briefing.ingest.tables import headings
from briefing.ingest.tables.areas import area_of, areas_in, is_country
from briefing.ingest.tables.rows import Collector

_PAIR = re.compile(r"\b([A-Z]{2})\s?[-–/]\s?([A-Z]{2})\b")


class Pairs:
    """The pairs of one table. `own` are the words above it, `above` those and what was said above the tables before it."""

    def __init__(self, own: Sequence[str], above: Sequence[str], name: str, collector: Collector) -> None:
        self._own, self._above, self._name = own, above, name
        self._collector = collector
        self._known: tuple[str, str] | None = None

    def of(self, sides: tuple[str, str], heads: Sequence[str], flow: Flow, period: Period) -> tuple[str, str]:
        """Reporter and partner of a figure, by what its row says of both sides and by the headings that stand for it.

        Raises Doubt (reporter, partner, pair) where they are not told.
        """
        areas = [
            cell.area(area_of(s, period), f, s) if s else ""
            for f, s in zip(("reporter", "partner"), sides, strict=True)
        ]
        if not all(areas):
            named = next(((t, found) for t in heads if (found := areas_in(t))), ("", ()))
            areas = self._completed(areas, *named, flow)
        if areas[0] == areas[1]:
            raise cell.Doubt("partner", sides[1] or sides[0])
        return areas[0], areas[1]

    def _completed(self, areas: Sequence[str], text: str, named: tuple[str, ...], flow: Flow) -> list[str]:
        if areas[1]:
            titles = [t for t in self._above if not headings.is_of_partner(t)]
            single = {found[0] for t in titles if len(found := areas_in(t)) == 1}
            if len(single) == 1:
                return [single.pop(), areas[1]]
            one, other = self._both()
            return [other if one == areas[1] else one, areas[1]]
        if areas[0]:
            others = [a for a in self._both() if a != areas[0]]
            if len(others) != 1:
                raise cell.Doubt("partner", areas[0])
            return [areas[0], others[0]]
        if len(named) == 2 and not self._is_said():
            return list(named)
        if len(named) == 1 and (own := self._one_above()) not in ("", named[0]):
            return [own, named[0]]
        one, other = self._both()
        if len(named) == 2 and named != (one, other):
            if flow is Flow.EXPORTS:
                return list(named)
            given = self._collector.answered("pair", text, (f"{one}-{other}", f"{other}-{one}"))
            first, _, second = given.partition("-")
            return [first, second]
        if len(named) == 1 and named[0] not in (one, other):
            return [one, named[0]]
        return [one, other]

    def _one_above(self) -> str:
        """The one country that the words above tell the trade of, where they tell of no pair; empty for none."""
        if self._is_said():
            return ""
        titles = [t for t in self._above if not headings.is_of_partner(t)]
        single = {found[0] for t in titles if len(found := areas_in(t)) == 1}
        return single.pop() if len(single) == 1 else ""

    def _is_said(self) -> bool:
        """Whether the words above or the sheet's name tell of two countries."""
        return any(_two_in(t) for t in (*self._above, self._name))

    def _both(self) -> tuple[str, str]:
        if self._known is None:
            self._known = self._pair_above()
        return self._known

    def _pair_above(self) -> tuple[str, str]:
        for text in (*self._own, self._name, *self._above):
            named = _two_in(text)
            if named is not None:
                self._collector.note(f"pair_from_heading:{named[0]}-{named[1]}")
                return named
        given = self._collector.answered("pair", "")
        first, _, second = given.partition("-")
        if not (is_country(first) and is_country(second)) or first == second:
            raise cell.Doubt("pair", "")
        return first, second


def _two_in(text: str) -> tuple[str, str] | None:
    """The two countries that a text names, by name or as "KZ-BE"; None for any other number of them."""
    named = areas_in(text)
    written = _PAIR.search(text)
    if len(named) != 2 and written and is_country(written[1]) and is_country(written[2]):
        named = (written[1], written[2])
    return (named[0], named[1]) if len(named) == 2 else None

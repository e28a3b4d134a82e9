"""Exchange: the rates at hand for conversions, a user's own table before the published ones; nothing is read before it is asked for."""

from __future__ import annotations

from pathlib import Path

from briefing.core.currency import EURO, FirstOf, Rates, TableRates
from briefing.qt.settings import Settings

OFFERED = (EURO, "USD")
"""Currencies a chart can always be asked for."""


class Exchange:
    """Gives rates for the currencies of a dossier. A table that can no longer be read is left out until it is chosen anew."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._own: tuple[str, TableRates] | None = None

    def rates(self, codes: frozenset[str]) -> Rates:
        """The sources that know any of `codes`, the user's own first."""
        from briefing.ingest.rates import ecb_rates

        own = self._table()
        published = ecb_rates(tuple(sorted(codes - {EURO})))
        return FirstOf([own, published] if own is not None else [published])

    def take_table(self, path: Path) -> None:
        """Use a user's table from now on. Raises OSError or NotRates; the one in use stays then."""
        from briefing.ingest.rates import table_rates

        self._own = (str(path), table_rates(path))
        self._settings.set("chart.rates", str(path))

    @property
    def table_name(self) -> str:
        """The file name of the user's table, empty without one."""
        return Path(self._settings.text("chart.rates")).name

    def forget_table(self) -> None:
        """Published rates only."""
        self._own = None
        self._settings.set("chart.rates", "")

    def _table(self) -> TableRates | None:
        path = self._settings.text("chart.rates")
        if not path:
            return None
        if self._own is None or self._own[0] != path:
            from briefing.ingest.rates import table_rates

            try:
                self._own = (path, table_rates(Path(path)))
            except (OSError, ValueError):
                return None
        return self._own[1]

"""Addresses: where each service is asked, in one place; plain HTTP only to this machine."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

_HERE = ("localhost", "127.0.0.1", "::1")
_VARIABLES = {"eurostat": "BRIEFING_EUROSTAT_URL", "comtrade": "BRIEFING_COMTRADE_URL"}


@dataclass(frozen=True, slots=True)
class Addresses:
    """The roots of the services' addresses, without a slash at the end. Raises ValueError for one that is not safe."""

    eurostat: str = "https://ec.europa.eu/eurostat/api/comext/dissemination"
    comtrade: str = "https://comtradeapi.un.org"

    def __post_init__(self) -> None:
        for root in (self.eurostat, self.comtrade):
            parts = urlsplit(root)
            if parts.scheme != "https" and not (parts.scheme == "http" and is_here(root)):
                raise ValueError(f"{root} is no https address")

    @classmethod
    def chosen(cls, environment: Mapping[str, str] = os.environ) -> Addresses:
        """The usual addresses, but for those that the environment names (a mirror within an organisation)."""
        named = {name: environment[v].rstrip("/") for name, v in _VARIABLES.items() if environment.get(v)}
        return cls(**named)


def is_here(url: str) -> bool:
    """Whether an address is on this machine."""
    return urlsplit(url).hostname in _HERE

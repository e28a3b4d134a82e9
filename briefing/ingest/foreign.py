"""Foreign formats: what the worker process reads for us, articles and workbooks."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

from briefing.ingest import tables, worker
from briefing.ingest.tables import TableRead, codec

MODULE = "briefing.ingest.foreign"


def _read_table(request: Mapping[str, Any]) -> dict[str, Any]:
    """Read the bytes in `raw` (base64) as a trade table."""
    return codec.to_json(tables.read_table(base64.b64decode(request["raw"]), request["name"]))


READERS: Mapping[str, worker.Reader] = {**worker.READERS, "table": _read_table}


def read_table(process: worker.Worker, raw: bytes, name: str) -> TableRead:
    """The observations of a workbook, read by a worker started with this MODULE. Raises Unreadable."""
    return codec.from_json(process.ask("table", name, raw=base64.b64encode(raw).decode("ascii")))
